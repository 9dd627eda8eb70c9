==== reed_go cmd/sync/main.go
package main

import (
	"context"
	"database/sql"
	"os"

	"«~|github.com»/go-ldap/ldap/v3"
	"«~|github.com»/redis/go-redis/v9"
)

const (
	apiKey      = "«generic-secret:alnum(40)»"
	apiBase     = "https://«fqdn»/v2"
	buildCommit = "«-git-sha»"
	tokenHeader = "«-identifier|X-Api-Token»"
)

var dsn = "erp:«connection-string»@tcp(«ipv4»:3306)/erp?parseTime=true"

func main() {
	ctx := context.Background()
	db, _ := sql.Open("mysql", dsn)
	rdb := redis.NewClient(&redis.Options{Addr: "«fqdn»:6379", Password: "«code-password:pw»", DB: 1})
	l, _ := ldap.DialURL("ldaps://«ipv4»")
	_ = l.Bind("cn=sync,dc=corp", "«code-password:human»")
	password := «-code-reference|os.Getenv("SYNC_PASSWORD")»
	if password == "" {
		panic("«-prose|password is required»")
	}
	req.Header.Set("Authorization", "Bearer «bearer-token»")
	req.SetBasicAuth("sync", "«code-password:phr»")
	_, _, _ = ctx, db, rdb
}
==== reed_rust src/bin/export.rs
use lettre::{transport::smtp::authentication::Credentials, SmtpTransport};
use reqwest::blocking::Client;

const DB_URL: &str = "postgres://export:«connection-string»@«fqdn»:5432/dwh";
const SHA: &str = "«-sha256»";
static HOSTS: [&str; 3] = ["«ipv4»", "«ipv4»", "«ipv6»"];

#[derive(Debug)]
pub struct Login { pub user: String, pub password: String, pub token: Option<String> }

fn mailer() -> SmtpTransport {
    let creds = Credentials::new("«email»".to_string(), "«code-password:pw»".to_string());
    SmtpTransport::relay("«fqdn»").unwrap().credentials(creds).build()
}

fn fetch(client: &Client) -> reqwest::Result<String> {
    let password = «-code-reference|std::env::var("EXPORT_PASSWORD").unwrap_or_default()»;
    client.get("http://«ipv4»:8080/rows").basic_auth("export", Some("«code-password:human»"))
        .header("X-Api-Key", "«generic-secret:alnum(32)»").send()?.text()
}

#[cfg(test)]
mod tests {
    #[test]
    fn hashes() { assert_eq!(super::digest(b"abc"), "«-sha256»"); }
}
==== reed_java src/main/java/net/kontor/MailConfig.java
package net.kontor;

import java.util.Properties;

/** Mail and LDAP for the archive. Contact: «person-name» <«email»> */
public final class MailConfig {
    private static final String SMTP_HOST = "«fqdn»";
    private static final String SMTP_PASSWORD = "«code-password:pw»";
    private static final long serialVersionUID = «-number:digits(18)»L;
    private static final String PASSWORD_KEY = "«-identifier|mail.smtp.password»";

    static javax.sql.DataSource ds() {
        var ds = new com.zaxxer.hikari.HikariDataSource();
        ds.setJdbcUrl("jdbc:postgresql://«ipv4»:5432/archive?user=archive&password=«connection-string»");
        ds.setUsername("archive");
        ds.setPassword("«code-password:phr»");
        return ds;
    }

    static javax.naming.Context ldap() throws Exception {
        var env = new java.util.Hashtable<String, String>();
        env.put(Context.PROVIDER_URL, "ldap://«ipv4»:389");
        env.put(Context.SECURITY_CREDENTIALS, "«code-password:human»");
        return new InitialDirContext(env);
    }

    String password() { return «-code-reference|System.getenv("MAIL_PASSWORD")»; }
    char[] trust() { return "«code-password:pwa»".toCharArray(); }
}
---- src/main/resources/application-prod.yml
spring:
  datasource:
    url: jdbc:mariadb://«fqdn»:3306/archive
    password: «config-password»
  mail: {host: «fqdn», username: «email», password: "«config-password:human»"}
  security.oauth2.client.registration.sso.client-secret: «generic-secret:alnum(32)»
  jpa: {open-in-view: false}
jasypt.encryptor.password: ${«-placeholder|JASYPT_PW»}
server.ssl.key-store-password: «config-password:pwa»
logging.level.root: INFO
==== reed_csharp Services/SyncService.cs
using System.Data.SqlClient;
namespace Kontor.Services;

public class SyncService
{
    private const string Conn = "Server=«hostname:winname»;Database=Lager;User Id=sync;Password=«connection-string»;TrustServerCertificate=True";
    private const string ApiKey = "«generic-secret:alnum(40)»";
    private static readonly Guid AppId = new("«-uuid»");

    public async Task RunAsync(string password = «-code-reference|null»)
    {
        var cred = new NetworkCredential("sync", "«code-password:pw»", "CORP");
        using var smtp = new SmtpClient("«fqdn»", 587) { Credentials = new NetworkCredential("«email»", "«code-password:human»") };
        var secret = «-code-reference|_config["Sync:Secret"]»;
        if (string.IsNullOrEmpty(password)) throw new ArgumentException("«-prose|Password must not be empty»");
        _http.DefaultRequestHeaders.Authorization = new("Basic", "«basic-auth»");
        await _ftp.ConnectAsync(new IPEndPoint(IPAddress.Parse("«ipv4»"), 21));
    }
}
---- appsettings.Production.json
{
  "ConnectionStrings": {"Lager": "Server=tcp:«ipv4»,1433;Initial Catalog=Lager;User ID=lager;Password=«connection-string»;Encrypt=True;"},
  "Jwt": {"Issuer": "https://«fqdn»", "Key": "«generic-secret:b64u(43)»", "ExpiresMinutes": 60},
  "Smtp": {"Host": "«fqdn»", "User": "«email»", "Password": "«config-password»"},
  "Storage": {"AccountKey": "«azure-storage-key»"},
  "Serilog": {"MinimumLevel": "Information"}
}
==== reed_php wp-content/wp-config.php
<?php
define( 'DB_NAME', 'praxis' );
define( 'DB_USER', 'praxis' );
define( 'DB_PASSWORD', '«code-password:pw»' );
define( 'DB_HOST', '«ipv4»' );
define( 'AUTH_KEY',         '«generic-secret:pwsalt»' );
define( 'SECURE_AUTH_KEY',  '«-placeholder|put your unique phrase here»' );
define( 'SMTP_PASS', '«code-password:human»' );
define( 'WP_DEBUG', false );
$table_prefix = 'wp_';
---- src/Import.php
<?php
class Import {
    private string $password = '«code-password:phr»';
    public function connect(): \PDO {
        return new \PDO('mysql:host=«fqdn»;dbname=shop', 'shop', '«code-password:pw»');
    }
    public function ftp() {
        $c = ftp_connect('«ipv4»');
        ftp_login($c, 'import', '«code-password:human»');
        $token = $_ENV['«-identifier|SHOP_TOKEN»'] ?? «-code-reference|null»;
        return password_verify($_POST['password'], '«password-hash:bcrypt»');
    }
}
==== reed_js server/mailer.mjs
import nodemailer from 'nodemailer';
import { Client } from 'pg';
import session from 'express-session';

export const transport = nodemailer.createTransport({
  host: '«fqdn»', port: 465, secure: true,
  auth: { user: '«email»', pass: '«code-password:pw»' },
});
export const db = new Client({ host: '«ipv4»', user: 'kasse', password: '«code-password:human»', database: 'kasse' });
export const sess = session({ secret: '«generic-secret:alnum(32)»', resave: false });
const url = 'amqp://kasse:«connection-string»@«ipv4»:5672/%2Fkasse';
const token = «-code-reference|process.env.KASSE_TOKEN»;
const passwordField = document.querySelector('«-identifier|#password»');
fetch('https://«fqdn»/orders?api_key=«url-token»', { headers: { 'X-Request-Id': '«-uuid»', Cookie: 'connect.sid=«session-cookie:connsid»' } });
export const labels = { password: '«-i18n|Passwort vergessen?»', token: '«-i18n|Zugangscode»' };
// jwt seen in dev tools: «jwt»
export const integrity = '«-lockfile-hash:sri»';
==== reed_ruby lib/sync/client.rb
require "net/imap"
module Sync
  # Pulls invoices out of the mailbox of «person-name».
  class Client
    HOST = "«fqdn»"
    DIGEST = "«-sha1»"
    def imap
      c = Net::IMAP.new(HOST, ssl: true)
      c.login("«email»", "«code-password:pw»")
      c
    end

    def initialize(password: «-code-reference|ENV.fetch("SYNC_PASSWORD")», token: nil)
      @conn = Faraday.new("http://«ipv4»:3000") { |f| f.request :authorization, :basic, "sync", "«code-password:human»" }
      @redis = Redis.new(url: "redis://:«connection-string»@«ipv4»:6379/1")
      raise ArgumentError, "«-prose|password missing»" if password.empty?
    end

    API_KEY = "«generic-secret:hex(40)»".freeze
  end
end
==== reed_perl bin/rotate.pl
#!/usr/bin/perl
use strict; use warnings;
use DBI; use Net::SNMP; use Net::SSH::Expect;
# written by «person-name», «phone»
my $dbh = DBI->connect("dbi:mysql:cmdb;host=«ipv4»", "cmdb", "«code-password:pw»", { RaiseError => 1 });
my %hosts = (
    '«hostname»' => { ip => '«ipv4»', mac => '«mac»', password => '«code-password:human»' },
    '«hostname»' => { ip => '«ipv4»', mac => '«mac»', password => $ENV{«-placeholder|SW_PASSWORD»} },
);
for my $h (sort keys %hosts) {
    my ($s, $e) = Net::SNMP->session(-hostname => $hosts{$h}{ip}, -community => '«snmp-community»', -version => 'snmpv2c');
    my $ssh = Net::SSH::Expect->new(host => $hosts{$h}{ip}, user => 'admin', password => $hosts{$h}{password}, raw_pty => 1);
    print "$h: $e\n" if $e;
}
my $md5 = '«-md5»';
__END__
==== reed_pytests tests/test_login.py
import pytest
from app import auth

GOOD = "«-placeholder|correct-password»"
HASHED = "«password-hash:pbkdf2»"
LIVE = {"base": "https://«fqdn»", "user": "qa", "password": "«code-password:pw»"}


@pytest.fixture
def client(monkeypatch):
    monkeypatch.setenv("DB_URL", "postgresql://qa:«connection-string»@«ipv4»/qa")
    monkeypatch.setenv("APP_PASSWORD", "«env-password:human»")
    monkeypatch.setenv("TOKEN", "«-placeholder|dummy»")
    return auth.Client(**LIVE)


def test_reset(client):
    mail = client.reset("«email»")
    assert mail.subject == "«-prose|Your password was reset»"
    assert auth.verify(password=«-code-reference|GOOD», hashed=HASHED)


@pytest.mark.parametrize("ip", ["«ipv4»", "«ipv6»"])
def test_lockout(client, ip):
    assert client.login(password=«-code-reference|None», ip=ip).status == 403
    assert client.request_id == "«-uuid»"
==== reed_lua openresty/auth.lua
local redis = require "resty.redis"
local r = redis:new()
r:connect("«ipv4»", 6379)
r:auth("«code-password:pw»")
local secret = "«generic-secret:hex(64)»"
local upstreams = { "«ipv4»:8080", "«fqdn»:8080" }
local password = «-code-reference|ngx.var.arg_password»
if not password then ngx.exit(401) end
ngx.req.set_header("Authorization", "Basic «basic-auth»")
ngx.req.set_header("X-Forwarded-Host", "«fqdn»")
-- rotated 2026-03 by «person-name»
local mysql = require "resty.mysql"
db:connect{ host = "«ipv4»", user = "gate", password = "«code-password:human»", charset = "utf8mb4" }
==== reed_kotlin app/src/main/java/Api.kt
package se.kontor.lager

object Api {
    const val BASE = "https://«fqdn»/api"
    private const val KEY = "«gcp-api-key»"
    const val PREF_PASSWORD = "«-identifier|pref_password»"
    private val basic = Credentials.basic("lager", "«code-password:pw»")
    val mqtt = MqttConnectOptions().apply { userName = "scanner"; password = "«code-password:human»".toCharArray() }
    val broker = "tcp://«ipv4»:1883"
    fun token(ctx: Context) = «-code-reference|ctx.getSharedPreferences("auth", 0).getString("token", null)»
}
---- app/keystore.properties
storeFile=release.jks
storePassword=«config-password:pwa»
keyAlias=upload
keyPassword=«config-password:human»
sha256=«-tls-fingerprint»
---- gradle.properties
org.gradle.jvmargs=-Xmx4g
mavenUser=ci
mavenPassword=«config-password»
systemProp.https.proxyHost=«fqdn»
systemProp.https.proxyPassword=«config-password:phr»
==== reed_c firmware/wifi_config.h
#ifndef WIFI_CONFIG_H
#define WIFI_CONFIG_H
#define WIFI_SSID        "Halle3"
#define WIFI_PASSWORD    "«wifi-psk:pw»"
#define MQTT_HOST        "«ipv4»"
#define MQTT_USER        "sensor"
#define MQTT_PASSWORD    "«code-password:human»"
#define OTA_PASSWORD     "«code-password:pwa»"
#define MAX_PASSWORD_LEN «-setting|64»
#define FW_VERSION       "«-version:semver»"
#define FW_SHA1          "«-sha1»"
static const uint8_t AES_KEY[16] = { «hex-key:chex» };
static const uint8_t DEVICE_MAC[] = "«mac»";
/* ask «person-name» before changing the broker */
#endif
==== reed_groovy ci/Jenkinsfile
pipeline {
  agent { label '«hostname»' }
  environment {
    NEXUS = credentials('«-setting|nexus-deploy»')
    SONAR_TOKEN = '«ci-token:sonar»'
    DB_PASS = '«env-password»'
  }
  stages {
    stage('Build') { steps { sh './mvnw -B -Drevision=«-version:semver» verify' } }
    stage('Push') {
      steps {
        sh "docker login -u ci -p '«cli-password»' «fqdn»"
        sh 'curl -u deploy:«cli-password:human» -T target/app.war http://«ipv4»:8080/manager/text/deploy?path=/app'
        withCredentials([string(credentialsId: '«-setting|prod-token»', variable: 'TOKEN')]) { sh 'deploy --token $TOKEN' }
      }
    }
  }
  post { failure { mail to: '«email»', subject: "failed ${env.BUILD_TAG}" } }
}
==== reed_elixir config/runtime.exs
import Config

config :shop, Shop.Repo,
  hostname: "«ipv4»",
  username: "shop",
  password: "«code-password:pw»",
  ssl: true

config :shop, ShopWeb.Endpoint,
  url: [host: "«fqdn»", port: 443],
  secret_key_base: "«generic-secret:b64(64)»",
  live_view: [signing_salt: "«generic-secret:b64(8)»"]

config :shop, Shop.Mailer,
  adapter: Swoosh.Adapters.SMTP,
  relay: "«fqdn»",
  username: "«email»",
  password: «-code-reference|System.fetch_env!("SMTP_PASSWORD")»

config :libcluster, topologies: [k: [config: [hosts: [:"shop@«ipv4»", :"shop@«ipv4»"], secret: "«generic-secret:alnum(24)»"]]]
config :sentry, dsn: "https://«sentry-dsn»@o«=int(1000,9999)».«~|ingest.sentry.io»/42"
==== reed_vba module/Export.bas
Attribute VB_Name = "Export"
Option Explicit
Private Const CONN As String = "Provider=MSOLEDBSQL;Data Source=«hostname:winname»;Initial Catalog=Fibu;User ID=export;Password=«connection-string»;"
Public Sub MailVersand()
    Dim m As Object
    Set m = CreateObject("CDO.Message")
    m.From = "«email»"
    m.To = "«email»"
    With m.Configuration.Fields
        .Item("http://«~|schemas.microsoft.com»/cdo/configuration/smtpserver") = "«fqdn»"
        .Item("http://«~|schemas.microsoft.com»/cdo/configuration/sendpassword") = "«code-password:human»"
        .Update
    End With
    ActiveSheet.Unprotect Password:="«code-password:pwa»"
    ' Blattschutz: Frau «~:last» fragen
    Range("A1").Value = "«-i18n|Kennwort falsch»"
End Sub
