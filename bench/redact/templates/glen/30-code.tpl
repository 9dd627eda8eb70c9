==== glen_go internal/store/store.go
package store

import (
	"database/sql"
	"net/smtp"
	"os"

	"«~|github.com»/go-redis/redis/v9"
	"«~|golang.org»/x/crypto/bcrypt"
)

const (
	defaultDSN   = "postgres://app:«connection-string»@«ipv4»:5432/app?sslmode=disable"
	jwtKey       = "«generic-secret:alnum(40)»"
	tokenTTL     = «-setting|3600»
	schemaSHA256 = "«-sha256»"
)

var rdb = redis.NewClient(&redis.Options{Addr: "«fqdn»:6379", Password: "«code-password:pwsign»", DB: 0})

func auth() smtp.Auth {
	return smtp.PlainAuth("", "«email»", "«code-password»", "«fqdn:site»")
}

func secret() string {
	password := os.«-code-reference|Getenv("APP_PASSWORD")»
	if password == "" {
		panic("«-prose|APP_PASSWORD is not set»")
	}
	hash, _ := bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
	return string(hash)
}
---- internal/store/store_test.go
func TestLogin(t *testing.T) {
	u := User{Name: "«~:first»", Password: "«code-password:human»", Hash: "«password-hash:bcrypt»"}
	req.Header.Set("Authorization", "Bearer "+«-code-reference|token»)
	req.Header.Set("X-Api-Key", "«generic-secret:hex(40)»")
	ip := net.ParseIP("«ipv4»")
}
==== glen_rust src/client.rs
use reqwest::Client;
use std::env;

const API: &str = "https://«fqdn»:8006/api2/json";
const TOKEN: &str = "PVEAPIToken=«~|mon@pve!rs=»«pve-api-token»";
static PINNED: &str = "«-tls-fingerprint»";

#[derive(Debug, Clone)]
pub struct Login<'a> {
    pub user: &'a str,
    pub password: &'a str,
}

pub fn demo() -> Login<'static> {
    Login { user: "root@pam", password: "«code-password:human»" }
}

pub async fn nodes(client: &Client) -> Result<String, reqwest::Error> {
    let secret = env::var("«-variable-name|PVE_SECRET»").expect("«-prose|PVE_SECRET must be set»");
    client.get(format!("{API}/nodes")).header("Authorization", TOKEN).basic_auth("ops", Some("«code-password:pwcode»")).send().await?.text().await
}

#[cfg(test)]
mod tests {
    const KEY: [u8; 16] = [«hex-key:chex»];
    const ADDR: &str = "«ipv4»:9000";
    // commit «-git-sha»
}
==== glen_java src/main/java/de/werk/Mailer.java
package de.werk.mail;

import java.sql.DriverManager;
import javax.mail.PasswordAuthentication;

public class Mailer {
    private static final String PASSWORD = "«code-password:pwsign»";
    private static final long serialVersionUID = «-number:zfs_guid|7526472295622776147»L;
    @Value("${mail.«-reference|password»}")
    private String mailPassword;

    PasswordAuthentication auth() {
        return new PasswordAuthentication("«email»", "«code-password»");
    }

    void connect() throws Exception {
        var c = DriverManager.getConnection("jdbc:postgresql://«ipv4»/lager", "lager", "«code-password:human»");
        var ctx = new InitialDirContext(env("ldap://«fqdn»:389", System.getenv("«-variable-name|LDAP_PW»")));
        KeyStore.getInstance("PKCS12").load(in, "«code-password:phr»".toCharArray());
        Algorithm.HMAC256("«generic-secret:alnum(48)»");
        if (password == null) throw new IllegalArgumentException("«-prose|password must not be null»");
    }
}
==== glen_kotlin app/build.gradle.kts
plugins { id("com.android.application") version "«-version:semver»" }
android {
    signingConfigs {
        create("release") {
            storeFile = file("../upload.jks")
            storePassword = "«code-password:pwa»"
            keyAlias = "upload"
            keyPassword = "«code-password:human»"
        }
    }
    defaultConfig {
        buildConfigField("String", "MAPS_KEY", "\"«gcp-api-key»\"")
        manifestPlaceholders["sentryDsn"] = "https://«sentry-dsn»@o«=digits(6)».«~|ingest.sentry.io»/«=digits(7)»"
    }
}
repositories {
    maven { url = uri("https://«fqdn:site»/maven"); credentials { username = "ci"; password = "«code-password:pwsign»" } }
    maven { url = uri("https://«~|maven.pkg.github.com»/org/x"); credentials { password = System.getenv("«-variable-name|GITHUB_TOKEN»") } }
}
---- gradle.properties
artifactory_user=ci
artifactory_password=«artifact-token»
signing.keyId=«-key-id:hex(8).upper»
signing.password=«config-password:phr»
ossrhPassword=«-placeholder|your-password-here»
org.gradle.jvmargs=-Xmx4g
==== glen_csharp src/Worker/Program.cs
using Renci.SshNet;
using Azure.Identity;

var conn = "Server=tcp:«fqdn»,1433;Database=erp;User ID=erp;Password=«connection-string»;Encrypt=True;TrustServerCertificate=True;";
var ssh = new SshClient("«ipv4»", "root", "«code-password:pwsign»");
var mail = new NetworkCredential("«email»", "«code-password»");
var cred = new ClientSecretCredential("«-uuid»", "«-uuid»", "«azure-client-secret»");
var queue = "DefaultEndpointsProtocol=https;AccountName=«=word»;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»";
string? pw = Environment.GetEnvironmentVariable("«-variable-name|ERP_PASSWORD»");
var apiKey = builder.Configuration["«-reference|Api:Key»"];
[assembly: InternalsVisibleTo("Tests, PublicKeyToken=«-public-key|b77a5c561934e089»")]
[Guid("«-uuid»")]
// TODO «~:first»: move the password to the vault
Console.WriteLine("«-prose|Enter password:»");
==== glen_ruby lib/tasks/import.rake
require "net/ldap"
namespace :import do
  task staff: :environment do
    ldap = Net::LDAP.new host: "«ipv4»", port: 636, auth: {method: :simple, username: "cn=import,dc=corp", password: "«code-password:pwsign»"}
    Mysql2::Client.new(host: "«fqdn»", username: "legacy", password: "«code-password»", database: "hr")
    Aws.config.update(credentials: Aws::Credentials.new("«aws-access-key-id»", "«aws-secret-key»"))
    Twilio::REST::Client.new("«-account-id:twilio_sid»", "«twilio-auth-token»")
    User.create!(email: "«email»", name: "«person-name»", password: "«code-password:human»")
    token = ENV.fetch("«-variable-name|HR_TOKEN»")
    password = Rails.application.credentials.«-code-reference|dig(:hr, :password)»
  end
end
---- .env.development
RAILS_MASTER_KEY=«rails-master-key»
SECRET_KEY_BASE=«generic-secret:hex(128)»
DEVISE_JWT_SECRET_KEY=«generic-secret:hex(64)»
STRIPE_API_VERSION=«-version|2024-06-20»
BUNDLE_GEMS__CONTRIBSYS__COM=«env-password:hex(8)»:«~:hex(8)»
==== glen_php_lib src/Service/Erp.php
<?php
declare(strict_types=1);
namespace App\Service;

final class Erp
{
    private const API_KEY = '«generic-secret:hex(32)»';
    private string $password = '«code-password:pwsign»';

    public function pdo(): \PDO
    {
        return new \PDO('mysql:host=«ipv4»;dbname=erp', 'erp', '«code-password»');
    }

    public function ftp(): void
    {
        $c = ftp_connect('«fqdn»');
        ftp_login($c, 'price', '«code-password:human»');
        $ok = password_verify($_POST['«-identifier|password»'], $user->«-code-reference|password_hash»);
        curl_setopt($ch, CURLOPT_USERPWD, 'api:«code-password:pwa»');
        $mbox = imap_open('{«fqdn:site»:993/imap/ssl}INBOX', '«email»', '«code-password:pwsign»');
        define('AUTH_SALT', '«generic-secret:pwsalt2»');
        $token = bin2hex(random_bytes(32));
    }
}
==== glen_node scripts/seed.mjs
import pg from "pg";
import nodemailer from "nodemailer";
const pool = new pg.Pool({ host: "«fqdn»", user: "shop", password: "«code-password:pwsign»", database: "shop" });
const mail = nodemailer.createTransport({ host: "«fqdn:site»", auth: { user: "«email»", pass: "«code-password»" } });
const opts = { secretOrKey: "«generic-secret:hex(64)»", expiresIn: "«-setting|15m»" };
const stripe = new Stripe("«stripe-key»", { apiVersion: "«-version|2024-06-20»" });
const headers = { Authorization: `Bearer ${process.env.«-code-reference|API_TOKEN»}` };
await fetch("https://«fqdn»/hook?token=«url-token»", { method: "POST" });
app.use(session({ secret: "«generic-secret:phr»", cookie: { maxAge: 60000 } }));
await db.users.insertMany([
  { name: "«person-name»", email: "«email»", passwordHash: "«password-hash:bcrypt»" },
  { name: "«person-name»", email: "«email»", passwordHash: "«password-hash:argon2»" },
]);
mongoose.connect("mongodb+srv://shop:«connection-string»@«~:word».«~:lower(5)».«~|mongodb.net»/shop");
const passwordInput = document.querySelector("«-identifier|#password»");
console.log("password changed for", user.id);
==== glen_python_net tools/backup_switches.py
#!/usr/bin/env python3
"""Fetch the running configurations of all switches."""
import os
from netmiko import ConnectHandler
from pysnmp.hlapi import CommunityData, UsmUserData

SWITCHES = ["«ipv4»", "«ipv4»", "«fqdn»"]
DEVICE = {"device_type": "cisco_ios", "username": "netadm", "password": "«code-password:pwsign»", "secret": "«code-password»"}
COMMUNITY = CommunityData("«snmp-community»", mpModel=1)
USER = UsmUserData("mon", authKey="«snmp-password»", privKey="«snmp-password:pwa»")
OLD_PASSWORD = «-code-reference|os.environ.get("OLD_PASSWORD")»
TOKEN_RE = r"«-prose|token=([a-z0-9]+)»"


def connect(host, password=«-code-reference|DEVICE["password"]», retries=3):
    """password: of the account netadm."""
    if not password:
        raise SystemExit("«-prose|no password given»")
    return ConnectHandler(host=host, **{**DEVICE, "password": password})


ldap3.Connection(ldap3.Server("«fqdn»"), user="cn=net,dc=corp", password="«code-password:human»", auto_bind=True)
smtp.login("«email»", "«code-password»")
requests.post("https://«~|api.telegram.org»/bot«telegram-bot-token»/sendMessage", json={"chat_id": «-number:digits(9)», "text": "ok"})
hashlib.md5(b"password").hexdigest() == "«-md5»"
==== glen_notebook analysis/sales.ipynb
{
 "cells": [
  {"cell_type": "code", "execution_count": 3, "id": "«-asset-hash:hex(8)»", "metadata": {}, "outputs": [],
   "source": ["from sqlalchemy import create_engine\n", "engine = create_engine(\"mysql+pymysql://bi:«connection-string»@«ipv4»/dwh\")\n", "HF = \"«huggingface-token»\"\n", "import openai; openai.api_key = \"«openai-key»\""]},
  {"cell_type": "code", "execution_count": 4, "id": "«-asset-hash:hex(8)»", "metadata": {},
   "outputs": [{"name": "stdout", "output_type": "stream", "text": ["   customer            email            phone\n", "0  «person-name»  «email»  «phone»\n", "1  «person-name»  «email»  «phone»\n"]},
               {"data": {"image/png": "«-base64-image»"}}],
   "source": ["df.head(2)"]},
  {"cell_type": "code", "id": "«-asset-hash:hex(8)»", "metadata": {}, "outputs": [],
   "source": ["import os\n", "key = os.environ[\"«-variable-name|REPLICATE_API_TOKEN»\"]\n", "spark.conf.set(\"token\", \"«databricks-token»\")\n", "client = anthropic.Anthropic(api_key=\"«anthropic-key»\")"]}
 ],
 "metadata": {"kernelspec": {"name": "python3"}}, "nbformat": 4, "nbformat_minor": 5
}
==== glen_r analysis/.Renviron
GITHUB_PAT=«github-pat»
DWH_PASSWORD="«env-password»"
R_MAX_VSIZE=32Gb
---- analysis/load.R
library(DBI)
con <- dbConnect(RPostgres::Postgres(), host = "«ipv4»", user = "bi", password = "«code-password:pwsign»", dbname = "dwh")
odbc <- dbConnect(odbc::odbc(), .connection_string = "Driver={ODBC Driver 18 for SQL Server};Server=«fqdn»;UID=bi;PWD=«connection-string»;")
pw <- Sys.getenv("«-variable-name|DWH_PASSWORD»")
pw2 <- rstudioapi::askForPassword("«-prose|Database password»")
drive_auth(email = "«email»")
set.seed(20250311)
# md5sum «-md5»
---- analysis/legacy.sas
libname erp oracle user=bi password="«code-password:pwa»" path=erpprd;
proc sql; connect to odbc (dsn=dwh uid=bi pwd=«code-password:pwa»);
%let host=«fqdn»;
==== glen_c firmware/main/config.h
#pragma once
#define WIFI_SSID      "«=word»"
#define WIFI_PASS      "«wifi-psk»"
#define MQTT_HOST      "«ipv4»"
#define MQTT_PASSWORD  "«code-password»"
#define OTA_URL        "https://«fqdn»/fw.bin"
#define FW_VERSION     "«-version|2.4.1-rc3»"
#define BUILD_ID       "«-build-id»"
static const uint8_t aes_key[16] = { «hex-key:chex» };
static const uint8_t mac[6] = { «~|0x02, 0x00, 0x00, 0x12, 0x34, 0x56» };
#define PASSWORD_MAX   «-setting|64»
#define ERR_PASSWORD   "«-prose|wrong password»"
---- firmware/main/wifi.cpp
WiFi.begin("«=word»-guest", "«wifi-psk:phr»");
client.connect(clientId.c_str(), "sensor", "«code-password:pwa»");
const char* root_ca = R"EOF(«-certificate»)EOF";
LoRaWAN.joinOTAA(appEui, "«hex-key:hex(32).upper»");
Serial.println(WiFi.localIP());
==== glen_perl bin/report.pl
#!/usr/bin/perl
use strict; use warnings;
use DBI; use Net::LDAP; use Net::SNMP;
my $dbh = DBI->connect("dbi:mysql:database=otrs;host=«ipv4»", 'otrs', '«code-password:pwsign»', { RaiseError => 1 });
my $ldap = Net::LDAP->new('«fqdn»') or die "$@";
$ldap->bind('cn=otrs,dc=corp', password => '«code-password»');
my ($session, $err) = Net::SNMP->session(-hostname => '«ipv4»', -community => '«snmp-community»', -version => 'snmpv2c');
$Self->{'DatabasePw'} = '«code-password:human»';
$Self->{SecureMode} = 1;
my $pw = $ENV{«-code-reference|REPORT_PW»} // prompt_password();
my %users = ('«=login»' => { name => '«person-name»', mail => '«email»' });
die "usage: report.pl --password PASSWORD\n" unless @ARGV;
==== glen_lua nginx/lua/auth.lua
local redis = require "resty.redis"
local jwt = require "resty.jwt"
local red = redis:new()
red:connect("«ipv4»", 6379)
local ok, err = red:auth("«code-password:pwsign»")
if not ok then ngx.log(ngx.ERR, "«-prose|failed to authenticate: »", err) end
local secret = "«generic-secret:alnum(40)»"
local token = ngx.var.«-code-reference|cookie_session»
local obj = jwt:verify(secret, token)
-- sample: «jwt»
ngx.req.set_header("X-Backend-Key", "«generic-secret:hex(32)»")
---- kamailio/kamailio-local.cfg
#!define DBURL "mysql://kamailio:«connection-string»@«fqdn»/kamailio"
modparam("auth", "secret", "«generic-secret:alnum(24)»")
listen=udp:«ipv4»:5060 advertise «ipv4»:5060
alias="«fqdn:site»"
==== glen_scala_clj conf/application.conf
play.http.secret.key = "«generic-secret:b64(64)»"
db.default {
  driver = org.postgresql.Driver
  url = "jdbc:postgresql://«ipv4»/play?user=play&password=«connection-string»"
  password = ${?«-reference|DB_PASSWORD»}
}
akka.remote.artery.canonical.hostname = "«fqdn»"
slick.dbs.default.db.password = "«config-password:pwsign»"
play.mailer { host = "«fqdn:site»", user = "«email»", password = "«config-password»" }
---- credentials.sbt
credentials += Credentials("Artifactory Realm", "«fqdn»", "ci", "«code-password:alnum(24)»")
---- src/core/db.clj
(def db {:dbtype "mysql" :host "«ipv4»" :user "clj" :password "«code-password:human»"})
(def token (System/getenv "«-variable-name|API_TOKEN»"))
==== glen_vba office/makros.bas
Attribute VB_Name = "Export"
Const PW As String = "«code-password:human»"
Sub Aktualisieren()
    Dim cn As Object
    Set cn = CreateObject("ADODB.Connection")
    cn.Open "Provider=SQLOLEDB;Data Source=«hostname:winname»;Initial Catalog=Lager;User ID=excel;Password=«connection-string»;"
    ActiveSheet.Unprotect Password:="«code-password:pwa»"
    ' Fragen an «person-name», Tel. «phone»
    If InputBox("«-prose|Passwort eingeben»") = PW Then Export "\\«ipv4»\export$"
End Sub
---- office/netz.vbs
Set net = CreateObject("WScript.Network")
net.MapNetworkDrive "Q:", "\\«fqdn»\qs", False, "CORP\qs", "«code-password:pwsign»"
---- office/login.ahk
^!p::SendInput «?root|admin»{Tab}«code-password:pwa»{Enter}
---- office/start.bat
@echo off
net use X: \\«ipv4»\daten /user:lager «cli-password:pwa»
psexec \\«hostname:winname» -u CORP\inst -p «cli-password:pwa» cmd /c setup.exe
set PGPASSWORD=«env-password:pwa»
cmdkey /add:«fqdn» /user:CORP\qs /pass:«cli-password:pwa»
set /p PW=«-prose|Passwort: »
