==== barn_code_bash bin/nachtsicherung.sh
#!/bin/bash
# Nächtliche Sicherung, läuft aus cron. «person-name»
set -u
ZIEL="«ipv4:lan»"
SCHLUESSEL="$HOME/.ssh/backup"
export BORG_REPO="ssh://«~:account»@«fqdn»:23/./borg"
export BORG_PASSPHRASE='«env-password:pwany»'
MYSQL_PWD=«env-password:pwa» mysqldump -u root --all-databases > /tmp/all.sql
KENNWORT=$(cat «-path|/root/.kennwort»)
PROM_URL="http://«ipv4:lan»:9091/metrics/job/backup"

borg create --stats ::'{hostname}-{now}' /etc /home /tmp/all.sql
openssl enc -aes-256-cbc -pbkdf2 -pass pass:«cli-password:pwa» -in /tmp/all.sql -out /srv/all.sql.enc
smbclient "//$ZIEL/sicherung" -U 'hof\sicherung%«cli-password:pwa»' -c "put /srv/all.sql.enc"
curl -fsS -m 10 "https://«~|hc-ping.com»/«monitoring-token:healthcheck»" >/dev/null
curl -s -F "token=«generic-secret:pushover»" -F "user=«generic-secret:pushover»" -F "message=fertig" https://«~|api.pushover.net»/1/messages.json
[ "$(sha256sum < /srv/all.sql.enc | cut -d' ' -f1)" = "«-sha256»" ] && echo gleich
exit 0
==== barn_code_perl cgi-bin/bestand.pl
#!/usr/bin/perl -T
use strict; use warnings;
use DBI; use Net::FTP; use Digest::MD5 qw(md5_hex);

our $VERSION = '«-version:semver»';
my $dsn  = 'DBI:mysql:database=lager;host=«ipv4:lan»;port=3306';
my $pass = q{«code-password:pwhard2»};
my $dbh  = DBI->connect($dsn, 'lager', $pass, { RaiseError => 1 });
my %ftp  = (host => '«fqdn»', user => 'edi', password => '«code-password:pwhard2»');

my $f = Net::FTP->new($ftp{host}, Passive => 1) or die "no connection: $@";
$f->login($ftp{user}, $ftp{password}) or die 'login failed, wrong password?';
print "Set-Cookie: sid=«session-cookie:hex(32)»; path=/\n" if $ENV{DEBUG};

my $secret = $ENV{LAGER_SECRET} || die 'LAGER_SECRET not set';
die unless md5_hex($secret) eq '«-md5»';
# Fragen an «email»
==== barn_code_ruby lib/tasks/sync.rake
# frozen_string_literal: true
require "net/sftp"
require "stripe"

Stripe.api_key = "«stripe-key»"
SHOPIFY = { shop: "hofladen", token: "«shopify-token»" }.freeze

namespace :sync do
  desc "Fetch orders from the carrier"
  task orders: :environment do
    Net::SFTP.start("«fqdn»", "hofladen", password: "«code-password:pwhard2»", port: 22) do |sftp|
      sftp.download!("/out/orders.csv", Rails.root.join("tmp/orders.csv"))
    end
    client = Mysql2::Client.new(host: "«ipv4:lan»", username: "wawi", password: ENV.fetch("«-variable|WAWI_PASSWORD»"))
    client.query("SELECT 1")
  end

  task admin: :environment do
    User.create!(email: "«email»", password: "«code-password:human»", name: "«person-name»")
    # crypted with the key in config/master.key, which used to be «rails-master-key»
    puts Digest::SHA256.hexdigest("x") # => «-sha256»
  end
end
==== barn_code_php public/cron.php
<?php
declare(strict_types=1);
// TODO: in die .env verschieben!
const DB_DSN  = 'mysql:host=«ipv4:lan»;dbname=verein;charset=utf8mb4';
const DB_USER = 'verein';
const DB_PASS = '«code-password:pwhard2»';
define('AUTH_SALT', '«generic-secret:pwsalt2»');

$pdo  = new PDO(DB_DSN, DB_USER, DB_PASS);
$imap = imap_open('{«fqdn»:993/imap/ssl}INBOX', '«email»', '«code-password:pwhard2»');
$mail = new PHPMailer(true);
$mail->Host = '«fqdn»';
$mail->Password = getenv('«-variable|SMTP_PASSWORD»');
$twilio = new Twilio\Rest\Client('«-account-id:twilio_sid»', '«twilio-auth-token»');
$hash = '«password-hash:bcrypt»';
if (!password_verify($_POST['password'] ?? '', $hash)) {
    exit('«-message|Passwort falsch»');
}
$etag = '"«-etag»"';
$csrf = $_SESSION['csrf_token'] ?? bin2hex(random_bytes(32));
==== barn_code_go cmd/agent/main.go
package main

import (
	"crypto/sha256"
	"database/sql"
	"net/smtp"
	"os"
)

const (
	apiKey      = "«generic-secret:alnum(40)»"
	buildCommit = "«-git-sha»"
	defaultUser = "root@pam"
)

var influxToken = "«monitoring-token:influx»"

func main() {
	db, err := sql.Open("mysql", "agent:«connection-string:pwa»@tcp(«ipv4:lan»:3306)/agent?parseTime=true")
	if err != nil {
		panic(err)
	}
	defer db.Close()
	auth := smtp.PlainAuth("", "«email»", "«code-password:pwhard2»", "«fqdn»")
	_ = auth
	password := os.Getenv("AGENT_PASSWORD")
	if password == "" {
		password = "«-placeholder|changeme»"
	}
	sum := sha256.Sum256([]byte(password))
	_ = sum // want «-sha256»
	cfg := Config{Endpoint: "https://«fqdn:site»/ingest", Password: "«code-password:phrase»", MinLength: «-setting|12»}
	run(cfg)
}
==== barn_code_node server/index.js
'use strict';
const mysql = require('mysql2/promise');
const nodemailer = require('nodemailer');
const jwt = require('jsonwebtoken');

const pool = mysql.createPool({ host: '«ipv4:lan»', user: 'shop', password: '«code-password:pwhard2»', database: 'shop' });
const transport = nodemailer.createTransport({
  host: '«fqdn»', port: 465, secure: true,
  auth: { user: '«email»', pass: '«code-password:pwhard2»' },
});
const JWT_SECRET = process.env.JWT_SECRET || '«generic-secret:b64u(43)»';
const mc = require('@mailchimp/mailchimp_marketing');
mc.setConfig({ apiKey: '«mailchimp-key»', server: 'us12' });
const sg = require('@sendgrid/mail'); sg.setApiKey('«sendgrid-key»');
const mapsKey = '«gcp-api-key»';
const recaptchaSite = '«-public-key:recaptcha»';

app.use(session({ secret: '«generic-secret:alnum(32)»', cookie: { maxAge: 86400000 } }));
app.post('/login', async (req, res) => {
  const { email, password } = req.body;
  if (!password) return res.status(400).json({ error: '«-message|password required»' });
  const token = jwt.sign({ email }, JWT_SECRET);
  res.cookie('token', token);
});
// integrity: «-sri»
==== barn_code_ts src/clients.ts
import Anthropic from "@anthropic-ai/sdk";
import { createClient } from "@supabase/supabase-js";

export const supabase = createClient(
  "https://«fqdn:site»",
  "«jwt»",
);
const anthropic = new Anthropic({ apiKey: "«anthropic-key»" });
const hf = { token: "«huggingface-token»", model: "intfloat/multilingual-e5-small" };
const groq = "«ai-service-key»";

interface Login { user: string; password: string; token?: string }

export async function notion(): Promise<Response> {
  return fetch("https://«~|api.notion.com»/v1/search", {
    headers: { Authorization: `Bearer «notion-token»`, "Notion-Version": "2022-06-28" },
  });
}
export const figmaToken = "«figma-token»";
export const linear = new LinearClient({ apiKey: "«linear-key»" });
const fallback: Login = { user: "demo", password: import.meta.env.«-variable|VITE_DEMO_PASSWORD» };
// tslint:disable-next-line — requestId «-request-id»
==== barn_code_csharp Kasse/Program.cs
using System.Data.SqlClient;
using System.Net;
using System.Net.Mail;

namespace Kasse;

internal static class Program
{
    private const string Verbindung = "Data Source=«ipv4:lan»\\SQLEXPRESS;Initial Catalog=Kasse;User ID=kasse;Password=«connection-string:pwa»;Encrypt=False";
    private static readonly string Lizenz = "«-product-key:uuid.upper»";
    private const string Guid = "{«-uuid:uuid.upper»}";

    private static void Main(string[] args)
    {
        using var db = new SqlConnection(Verbindung);
        var smtp = new SmtpClient("«fqdn»", 587)
        {
            Credentials = new NetworkCredential("«email»", "«code-password:pwq2»"),
            EnableSsl = true,
        };
        string kennwort = Environment.GetEnvironmentVariable("KASSE_KENNWORT") ?? "";
        if (kennwort == "") throw new InvalidOperationException("«-message|Kennwort fehlt»");
        var drucker = IPAddress.Parse("«ipv4:lan»");
        var key = Convert.FromBase64String("«generic-secret:key32»");
        var version = new Version("«-version:version4»");
    }
}
==== barn_code_java src/main/java/FtpJob.java
package de.example.edi;

import com.jcraft.jsch.*;
import java.sql.*;

public class FtpJob {
    private static final long serialVersionUID = «-number:int(100000,999999)»L;
    private static final String JDBC = "jdbc:sqlserver://«fqdn»:1433;databaseName=edi;user=edi;password=«connection-string:pwa»;encrypt=true";
    private static final String ORACLE = "jdbc:oracle:thin:edi/«connection-string:pwa»@«ipv4:lan»:1521/XE";

    public static void main(String[] a) throws Exception {
        JSch jsch = new JSch();
        Session s = jsch.getSession("edi", "«ipv4:lan»", 22);
        s.setPassword("«code-password:pwq2»");
        s.setConfig("StrictHostKeyChecking", "no");
        Connection c = DriverManager.getConnection(JDBC);
        char[] store = "«code-password:human»".toCharArray();
        KeyStore ks = KeyStore.getInstance("PKCS12");
        ks.load(new FileInputStream("edi.p12"), store);
        String token = System.getProperty("«-variable|edi.token»");
        assert token != null : "«-message|token must be given»";
        // alias sha1 «-fingerprint20»
    }
}
==== barn_code_vba excel/Modul1.bas
Attribute VB_Name = "Modul1"
Option Explicit

Const SQL_VERBINDUNG As String = "Driver={MySQL ODBC 8.0 Unicode Driver};Server=«ipv4:lan»;Database=wawi;Uid=bericht;Pwd=«connection-string:pwa»;"
Const BLATTSCHUTZ As String = "«code-password:human»"

Sub Aktualisieren()
    Dim cn As Object
    Set cn = CreateObject("ADODB.Connection")
    cn.Open SQL_VERBINDUNG
    ActiveSheet.Unprotect Password:="«code-password:human»"
    Sheets("Preise").Range("A1").CopyFromRecordset cn.Execute("SELECT * FROM preise")
    ActiveSheet.Protect Password:=BLATTSCHUTZ
    If InputBox("Passwort?") = "" Then MsgBox "Kein Passwort eingegeben"
    Workbooks.Open Filename:="\\«hostname:winname»\lohn\2026.xlsx", Password:="«code-password:pwa»"
    cn.Close
End Sub

Private Sub Senden()
    With CreateObject("CDO.Message")
        .To = "«email»"
        .Configuration.Fields("http://«~|schemas.microsoft.com»/cdo/configuration/smtpserver") = "«fqdn»"
        .Configuration.Fields("http://«~|schemas.microsoft.com»/cdo/configuration/sendpassword") = "«code-password:pwhard2»"
    End With
End Sub
==== barn_code_expect bin/switch-backup.exp
#!/usr/bin/expect -f
# save the running configs of all switches
set timeout 20
set user admin
set pass "«code-password:human»"
set enable {«code-password:pwhard2»}
foreach host {«ipv4:lan» «ipv4:lan» «ipv4:lan»} {
    spawn ssh -oKexAlgorithms=+diffie-hellman-group14-sha1 $user@$host
    expect {
        "*assword:" { send "$pass\r" }
        "yes/no"    { send "yes\r"; exp_continue }
    }
    expect ">"
    send "enable\r"
    expect "Password:"
    send "$enable\r"
    expect "#"
    send "copy running-config tftp://«ipv4:lan»/$host.cfg\r"
    expect "#"
    send "exit\r"
}
spawn telnet «fqdn»
expect "login:" ; send "root\r"
expect "Password:" ; send "«code-password:pwa»\r"
==== barn_code_lua nodemcu/init.lua
-- Füllstand im Silo
local SSID, PASS = "Hof-IoT", "«wifi-psk:human»"
local BROKER = { host = "«ipv4:lan»", port = 1883, user = "silo", password = "«code-password:pwhard2»" }
local ID = "«-chip-id:hex(6)»"

wifi.setmode(wifi.STATION)
wifi.sta.config({ ssid = SSID, pwd = PASS, save = true })
wifi.sta.setmac("«mac»")
m = mqtt.Client("silo-" .. ID, 60, BROKER.user, BROKER.password)
m:connect(BROKER.host, BROKER.port, false, function() print("ok") end)
http.post("http://«fqdn»:8086/api/v2/write?org=hof&bucket=silo",
  "Authorization: Token «monitoring-token:influx»\r\n", "fuellstand value=1")
-- ota password, see secrets.lua
ota.password = secrets.ota
==== barn_code_arduino esp/secrets.h
#pragma once
#define WIFI_SSID      "Werkstatt-2G"
#define WIFI_PASSWORD  "«wifi-psk:pwa»"
#define MQTT_HOST      "«ipv4:lan»"
#define MQTT_USER      "waage"
#define MQTT_PASSWORD  "«code-password:pwa»"
#define OTA_PASSWORD   "«code-password:human»"
#define TELEGRAM_TOKEN "«telegram-bot-token»"
#define ROOT_CA_SHA1   "«-fingerprint20»"
#define API_KEY_LEN    «-setting|32»
static const uint8_t AES_KEY[16] = { «hex-key:chex» };
static const uint8_t MAC_ADDR[] = { «~|0xDE, 0xAD, 0xBE, 0xEF, 0xFE, 0xED» };
// #define DEBUG_PASSWORD "«-placeholder|xxxxxxxx»"
==== barn_code_rust src/config.rs
use std::env;

pub const RELEASE: &str = "«-git-sha»";
const FALLBACK_DSN: &str = "postgres://stall:«connection-string:pwa»@«ipv4:lan»/stall";

pub struct Settings {
    pub api_key: String,
    pub password: Option<String>,
}

impl Settings {
    pub fn load() -> Self {
        let password = env::var("STALL_PASSWORD").ok();
        Self { api_key: "«generic-secret:hex(64)»".into(), password }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn hashes() {
        let hash = "«password-hash:argon2»";
        assert!(verify(hash, "«code-password:human»"));
        assert_eq!(digest(b"abc"), "«-sha256»");
        let sentry = "https://«sentry-dsn»@«fqdn:site»/4";
        let client = Client::new("«fqdn»", Auth::basic("ci", "«code-password:pwq2»"));
    }
}
==== barn_code_elixir config/runtime.exs
import Config

config :hof, Hof.Repo,
  hostname: "«ipv4:lan»",
  username: "hof",
  password: "«code-password:pwhard2»",
  pool_size: 10

config :hof, HofWeb.Endpoint,
  url: [host: "«fqdn:site»", port: 443],
  secret_key_base: "«generic-secret:b64(64)»",
  live_view: [signing_salt: "«generic-secret:alnum(8)»"]

config :hof, Hof.Mailer,
  adapter: Swoosh.Adapters.Mailgun,
  api_key: "«mailgun-key»",
  domain: "«fqdn:domain»"

config :ex_aws,
  access_key_id: [{:system, "«-variable|AWS_ACCESS_KEY_ID»"}, :instance_role],
  secret_access_key: "«aws-secret-key»"

config :sentry, dsn: "https://«sentry-dsn»@o«=int(10000,99999)».«~|ingest.sentry.io»/4504", release: "«-short-sha»"
==== barn_code_r analyse/umsatz.R
library(DBI)
library(httr)
con <- dbConnect(RMariaDB::MariaDB(), host = "«ipv4:lan»", user = "auswertung",
                 password = "«code-password:pwhard2»", dbname = "kasse")
Sys.setenv(PGPASSWORD = "«env-password:pwa»", GITHUB_PAT = "«github-pat»")
options(openai.key = Sys.getenv("«-variable|OPENAI_API_KEY»"))
r <- GET("https://«fqdn:site»/api/umsatz", add_headers(Authorization = "Bearer «jwt»"))
set.seed(4711)
hash <- digest::digest(con, algo = "md5")  # «-md5»
mail <- list(to = "«email»", from = "«email»", smtp = "«fqdn»")
db <- dbConnect(RPostgres::Postgres(), host = '«fqdn»', port = 5432, user = 'r', password = rstudioapi::askForPassword("Datenbank"))
# passwort steht bei «person-name», Tel. «phone»
==== barn_code_powershell Scripts/Neuer-Mitarbeiter.ps1
<#
.SYNOPSIS  Legt einen neuen Mitarbeiter an.
.NOTES     «person-name», «email»
#>
param(
    [Parameter(Mandatory)][string]$Name,
    [string]$InitialPassword = '«code-password:human»'
)
$SmtpServer = '«fqdn»'
$GraphSecret = '«azure-client-secret»'
$TenantId = '«-uuid»'
$Body = @{ client_id = '«-uuid»'; client_secret = $GraphSecret; grant_type = 'client_credentials' }
$sec = ConvertTo-SecureString $InitialPassword -AsPlainText -Force
$dbpw = "«code-password:pwa»"
$cs = "Server=«hostname:winname»;Database=Personal;User Id=ps;Password=$dbpw;"
New-ADUser -Name $Name -AccountPassword $sec -ChangePasswordAtLogon $true
Set-ADUser $Name -OfficePhone '«phone»' -StreetAddress '«postal-address:street»' -City '«postal-address:town»'
Invoke-RestMethod -Method Post -Uri 'https://«~|contoso.webhook.office.com»/webhookb2/«teams-webhook»' -Body (@{text="$Name angelegt"} | ConvertTo-Json)
$thumb = '«-fingerprint:hex(40).upper»'
Write-Host "Das Passwort wurde per SMS verschickt."
==== barn_code_autohotkey kasse/login.ahk
#NoEnv
; Anmeldung an der Kasse
^!k::
  WinActivate, Kassensystem
  ControlSetText, Edit1, kasse1, Kassensystem
  ControlSetText, Edit2, «code-password:human», Kassensystem
  Send {Enter}
return

^!v::
  Run, rasdial "Buero" «~:account» «cli-password:pwa»
return

^!f::
  Run, winscp.com /command "open ftps://edi:«connection-string:pwa»@«fqdn»/" "get *.csv" "exit"
  password := ""
  IniRead, password, %A_ScriptDir%\login.ini, konto, «-setting-name|passwort»
return
==== barn_code_proxmoxer tools/rotate.py
#!/usr/bin/env python3
"""Rotate what the guests know.  Contact: «person-name» <«email»>"""
import argparse, base64, hmac, os
import requests

BASE = "https://«ipv4:lan»:8006/api2/json"
COOKIE = {"PVEAuthCookie": "«pve-ticket»"}
HEADERS = {"CSRFPreventionToken": "«pve-csrf-token»"}
AUTH = "Basic «basic-auth»"
FERNET = b"«generic-secret:fernet»"
NODES = ["«hostname»", "«hostname»"]

def login(user: str = "root@pam", password: str | None = None) -> str:
    password = password or os.environ.get("PVE_PW") or keyring.get_password("pve", user)
    return requests.post(f"{BASE}/access/ticket", data={"username": user, "password": password}).json()["data"]["ticket"]

def guest_exec(vmid, new_pw):
    return requests.post(f"{BASE}/nodes/«hostname»/qemu/{vmid}/agent/set-user-password",
                         cookies=COOKIE, headers=HEADERS, data={"username": "root", "password": "«code-password:pwq2»"})

SIGN = hmac.new(b"«code-password:pwa»", b"payload", "sha256").hexdigest()
assert SIGN != "«-sha256»"
==== barn_code_groovy nexus/provision.groovy
import groovy.json.JsonSlurper

def repoUser = 'publisher'
def repoPass = '«code-password:pwhard2»'
security.securitySystem.changePassword('admin', '«code-password:pwa»')
security.addUser(repoUser, 'Pub', 'Lisher', '«email»', true, repoPass, ['nx-deploy'])
blobStore.createFileBlobStore('default', '/nexus-data/blobs')
repository.createMavenProxy('central', 'https://«~|repo1.maven.org»/maven2/')
repository.createDockerProxy('hub', 'https://«~|registry-1.docker.io»', 'HUB', null, 5000, null, true, true)
def ldap = [host: '«ipv4:lan»', port: 636, bindDn: 'cn=nexus,ou=svc,dc=office', bindPassword: "«code-password:pwhard2»"]
def key = System.getenv('«-variable|NEXUS_LICENSE»') ?: '«-placeholder|none»'
log.info("sha1 «-sha1» deployed to «fqdn»")
