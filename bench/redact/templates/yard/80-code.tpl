==== yd_go cmd/sync/main.go
// Package main keeps the inventory in step with the cluster.
package main

import (
	"crypto/sha256"
	"database/sql"
	"net/smtp"
	"os"
)

const (
	apiToken   = "«pve-api-token»"
	apiTokenID = "sync@pve!inventory"
	baseURL    = "https://«fqdn»:8006/api2/json"
	emptyHash  = "«-sha256|e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855»"
	dsn        = "sync:«connection-string»@tcp(«ipv4»:3306)/inventory?parseTime=true"
	netboxKey  = `«generic-secret:hex(40)»`
)

var errNoPassword = errors.New("«-prose|password must be set with --password or SYNC_PASSWORD»")

func token() string {
	if t := os.Getenv("«-variable-name|SYNC_TOKEN»"); t != "" {
		return t
	}
	return apiToken
}

func notify(body []byte) error {
	auth := smtp.PlainAuth("", "«email»", "«code-password:pwq2»", "«fqdn»")
	return smtp.SendMail("«ipv4»:587", auth, from, []string{"«email»"}, body)
}

func open() (*sql.DB, error) {
	password := «-code-reference|readSecret("/run/secrets/db")»
	req.SetBasicAuth("inventory", "«code-password:pwhard»")
	req.Header.Set("Authorization", "Bearer «bearer-token»")
	req.Header.Set("X-Trace", "«-trace-id»")
	cfg := ssh.ClientConfig{User: "root", Auth: []ssh.AuthMethod{ssh.Password("«code-password:phr»")}}
	return sql.Open("mysql", dsn)
}
==== yd_rust src/client.rs
//! Talks to the billing service.
use reqwest::header::{HeaderMap, AUTHORIZATION};

const API_KEY: &str = "«stripe-key»";
const DEFAULT_HOST: &str = "«fqdn»";
const FALLBACK: [u8; 4] = [«~|10, 0, 0, 1»];
static SIGNING_KEY: &[u8; 32] = b"«generic-secret:alnum(32)»";
const SCHEMA_HASH: &str = "«-sha256»";

#[derive(Debug, Deserialize)]
pub struct Login {
    pub password: Option<«-code-reference|SecretString»>,
    #[serde(rename = "«-identifier|access_token»")]
    pub token: String,
}

pub fn client(cfg: &Config) -> Result<Client> {
    let mut headers = HeaderMap::new();
    headers.insert(AUTHORIZATION, "Basic «basic-auth»".parse()?);
    let password = «-code-reference|std::env::var("BILLING_PASSWORD")?»;
    let pool = PgPool::connect_lazy("postgres://billing:«connection-string»@«ipv4»/billing")?;
    Ok(Client::builder().default_headers(headers).build()?)
}

#[cfg(test)]
mod tests {
    const ADMIN_PASSWORD: &str = "«code-password:pwh»";
    const REQUEST: &str = "«-uuid»";
    #[test]
    fn logs_in() {
        let user = Login::new("root", r#"«code-password:pwany»"#);
        assert_eq!(user.digest(), "«-md5»");
        let peer: IpAddr = "«ipv6»".parse().unwrap();
        assert!(user.token.is_empty(), "«-prose|no token before the first login»");
    }
}
==== yd_java src/main/java/org/example/Mailer.java
package org.example;

import java.sql.*;
import javax.mail.*;

/** Sends reminders. Password and host come from {@link Settings} in production. */
public class Mailer {
    private static final long serialVersionUID = «-number:digits(18)»L;
    private static final String SMTP_HOST = "«fqdn»";
    private static final String SMTP_PASSWORD = "«code-password:pwq2»";
    private static final String PASSWORD_KEY = "«-identifier|mail.smtp.password»";
    private final String apiKey = "«sendgrid-key»";

    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:oracle:thin:@«ipv4»:1521/ORCL", "billing", "«code-password:pwa»");
    }

    Connection old() throws SQLException {
        Properties p = new Properties();
        p.setProperty("user", "sa");
        p.setProperty("password", "«code-password:pwh»");
        p.put("trustStorePassword", «-code-reference|System.getenv("TRUST_PW")»);
        return DriverManager.getConnection("jdbc:sqlserver://«fqdn»;databaseName=crm;user=sa;password=«connection-string:pwa»;", p);
    }

    Authenticator auth() {
        return new Authenticator() {
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication("«email»", "«code-password:phr»");
            }
        };
    }

    SecretKeySpec key() {
        return new SecretKeySpec("«hex-key:hex(32)»".getBytes(), "AES");
    }

    void check(String password) {
        if (password == «-code-reference|null» || password.length() < 10)
            throw new IllegalArgumentException("«-prose|Password too short»");
        log.info("build {}", "«-git-sha»");
    }
}
==== yd_typescript src/api/clients.ts
import { Client } from "pg";
import axios from "axios";

export interface Credentials {
  username: string;
  password: «-code-reference|string»;
  token?: «-code-reference|string | null»;
}

export const db = new Client({ host: "«ipv4»", user: "web", password: '«code-password:pwq2»', database: "web" });

export const pve = axios.create({
  baseURL: `https://«fqdn»:8006/api2/json`,
  headers: { Authorization: `PVEAPIToken=«~|web@pve!portal=»«pve-api-token»` },
});

const firebaseConfig = {
  apiKey: "«gcp-api-key»",
  authDomain: "«~|lab.firebaseapp.com»",
  appId: "1:«-account-id»:web:«-asset-hash:hex(22)»",
};

export async function login(c: Credentials) {
  const res = await fetch("https://«fqdn»/oauth/token", {
    method: "POST",
    body: JSON.stringify({ grant_type: "password", username: c.username, password: «-code-reference|c.password», client_secret: "«generic-secret:b64u(40)»" }),
  });
  localStorage.setItem("«-identifier|auth_token»", (await res.json()).access_token);
}

mqtt.connect("mqtts://«fqdn»", { username: "panel", password: "«code-password:pwa»" });
new S3({ accessKeyId: '«aws-access-key-id»', secretAccessKey: '«aws-secret-key»' });
jwt.verify(token, process.env.«-variable-name|JWT_SECRET» ?? "«generic-secret:pwq2»");
app.use(session({ secret: "«generic-secret:phr»", cookie: { maxAge: «-setting|3600000» } }));
const demo: Credentials = { username: "demo", password: "«-placeholder|your-password-here»" };
export const build = "«-git-sha:short_sha»";
==== yd_php src/Service/Archive.php
<?php

namespace App\Service;

final class Archive
{
    private const KEY = '«generic-secret:bytes(32)»';
    private const FIELDS = ['password' => '«-i18n|Kennwort»', 'token' => '«-i18n|Zugangsschlüssel»'];

    public function connect(): \PDO
    {
        return new \PDO('mysql:host=«ipv4»;dbname=archive', 'archive', '«code-password:pwhard»');
    }

    public function ftp(): bool
    {
        $ftp = ftp_ssl_connect("«fqdn»");
        return ftp_login($ftp, "archive", "«code-password:pwa»");
    }

    public function ldap(string $password = «-code-reference|''»): bool
    {
        $link = ldap_connect("ldap://«ipv4»:389");
        return ldap_bind($link, "cn=archive,dc=lab", '«code-password:phr»');
    }

    public function legacy()
    {
        $conn = mysqli_connect('«fqdn»', 'root', '«code-password:pwh»', 'old');
        $secret = «-code-reference|getenv('ARCHIVE_SECRET')»;
        $sum = '«-md5»';
        curl_setopt($ch, CURLOPT_USERPWD, "svc:«code-password:pwa»");
        curl_setopt($ch, CURLOPT_HTTPHEADER, ['X-Auth-Token: «generic-secret:alnum(40)»', 'X-Request-ID: «-uuid»']);
        $mail->Username = '«email»';
        $mail->Password = '«code-password:pwany»';
        return hash_equals($sum, md5($secret));
    }
}
==== yd_csharp tools/Deploy/Program.cs
using System.Net;
using Renci.SshNet;

// Copies the build to the web servers of the branch.
var servers = new[] { "«ipv4»", "«fqdn»" };
const string Password = "«code-password:pwq2»";
var cred = new NetworkCredential("deploy", "«code-password:pwa»", "LAB");
var key = Environment.GetEnvironmentVariable("«-variable-name|DEPLOY_KEY»");
foreach (var host in servers)
{
    using var ssh = new SshClient(host, 22, "root", "«code-password:pwh»");
    ssh.Connect();
    ssh.RunCommand($"echo {Version} > /srv/www/version");
}
var sql = "Server=«ipv4»;Uid=report;Pwd=«connection-string:pwa»;Database=stats";
var http = new HttpClient();
http.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", "«generic-secret:hex(32)»");
http.DefaultRequestHeaders.Authorization = new("Bearer", "«jwt»");
var pfx = new X509Certificate2("deploy.pfx", "«code-password:phr»");
var thumb = "«-tls-fingerprint:sha1.upper»";
var guid = new Guid("«-uuid»");
if (string.IsNullOrEmpty(Password)) throw new InvalidOperationException("«-prose|No password given»");
[assembly: AssemblyKeyToken("«-public-key:hex(16)»")]
==== yd_python_bot bot/settings.py
# coding: utf-8
from pathlib import Path
import os

BASE_DIR = Path(__file__).parent
BOT_TOKEN = '«telegram-bot-token»'
ADMINS = [«-number:digits(9)», «-number:digits(9)»]
MQTT = dict(host='«ipv4»', port=1883, username='bot', password='«code-password:pwa»')
IMAP_HOST, IMAP_USER, IMAP_PASS = "«fqdn»", "«email»", "«code-password:pwh»"
SQLALCHEMY_DATABASE_URI = "postgresql+psycopg://bot:«connection-string»@«ipv4»/bot"
CELERY = {
    "broker_url": "redis://:«connection-string»@«fqdn»:6379/1",
    "result_expires": 3600,
}
SLACK_HOOK = "https://«~|hooks.slack.com»/services/«slack-webhook»"
FERNET_KEY = b"«generic-secret:bytes(32)»"
OPENWEATHER = "«generic-secret:hex(32)»"
SSH_HOSTS = {
    "«hostname»": ("«ipv4»", "root", "«code-password:pwhard»"),
    "«hostname»": ("«ipv4»", "root", None),
}
PASSWORD_VALIDATORS = ["«-identifier|django.contrib.auth.password_validation.MinimumLengthValidator»"]
token = «-code-reference|os.getenv("API_TOKEN", "")»
secret = «-code-reference|keyring.get_password("bot", "secret")»
COMMIT = "«-git-sha»"
ETAG_EXAMPLE = 'W/"«-etag»"'
==== yd_ruby_elixir config/runtime.exs
import Config

if config_env() == :prod do
  database_url = «-code-reference|System.get_env("DATABASE_URL")»

  config :portal, Portal.Repo,
    hostname: "«ipv4»",
    username: "portal",
    password: "«code-password:pwq2»",
    pool_size: 10

  config :portal, PortalWeb.Endpoint,
    url: [host: "«fqdn»", port: 443],
    secret_key_base: "«generic-secret:b64(64)»",
    live_view: [signing_salt: "«~:alnum(8)»"]

  config :portal, Portal.Mailer,
    relay: "«fqdn»",
    username: "«email»",
    password: «-code-reference|System.fetch_env!("SMTP_PASSWORD")»
end
---- config/deploy.rb
set :application, "portal"
set :repo_url, "https://deploy:«gitlab-deploy-token»@«fqdn»/web/portal.git"
set :revision, "«-git-sha»"
server "«ipv4»", user: "deploy", roles: %w{app}, password: "«code-password:pwa»"
set :sudo_password, '«code-password:pwhard»'
Net::SSH.start('«ipv4»', 'root', password: "«code-password:pwh»") { |s| s.exec!('uptime') }
Rails.application.config.secret_token = '«generic-secret:hex(128)»'
ask :password, «-code-reference|nil»
==== yd_kotlin_gradle app/build.gradle.kts
plugins { id("com.android.application") version "«-version|8.7.3»" }

android {
    signingConfigs {
        create("release") {
            storeFile = file("release.jks")
            storePassword = "«code-password:pwa»"
            keyAlias = "release"
            keyPassword = "«code-password:phr»"
        }
        create("ci") {
            storePassword = «-code-reference|System.getenv("STORE_PW")»
        }
    }
    defaultConfig {
        buildConfigField("String", "MAPS_KEY", "\"«gcp-api-key»\"")
        buildConfigField("String", "API_HOST", "\"«fqdn»\"")
        buildConfigField("String", "COMMIT", "\"«-git-sha:short_sha»\"")
        manifestPlaceholders["secret"] = "«-reference|@string/app_secret»"
    }
}

repositories {
    maven {
        url = uri("https://«fqdn»/repository/maven")
        credentials { username = "reader"; password = "«code-password:pwq2»" }
    }
}
---- app/src/main/res/values/strings.xml
<resources>
    <string name="password">«-i18n|Mot de passe»</string>
    <string name="password_hint">«-i18n|8 caractères au minimum»</string>
    <string name="google_api_key" translatable="false">«gcp-api-key»</string>
    <string name="facebook_client_token">«generic-secret:hex(32)»</string>
    <string name="token_expired">«-i18n|Le jeton a expiré»</string>
</resources>
==== yd_cpp_header firmware/secrets.h
#pragma once
// Copy of the board in hall 2. Never commit (well…).
#define WIFI_SSID     "Halle2"
#define WIFI_PASSWORD "«wifi-psk:pwq2»"
#define MQTT_HOST     "«ipv4»"
#define MQTT_USER     "esp-halle2"
#define MQTT_PASS     "«code-password:pwa»"
#define OTA_PASSWORD  "«code-password:phr»"
#define BUILD_ID      "«-git-sha»"
#define PASSWORD_MAX_LEN «-setting|64»
static const char *api_key = "«generic-secret:hex(32)»";
static const uint8_t lorawan_appkey[16] = { «hex-key:chex» };
static const uint8_t mac[6] = { «~|0x02, 0x00, 0x00, 0x00, 0x00, 0x01» };
static const char root_ca[] PROGMEM = R"EOF(
«-certificate»
)EOF";
const char *ntp = "«fqdn»";
IPAddress gateway(«~|192, 168, 4, 1»);
---- firmware/esphome.yaml
esphome: {name: halle2}
api:
  encryption: {key: "«generic-secret:key32»"}
ota:
  - platform: esphome
    password: "«config-password:hex(32)»"
wifi:
  ssid: !secret wifi_ssid
  password: !secret «-reference|wifi_password»
  manual_ip: {static_ip: «ipv4», gateway: «ipv4», subnet: «~|255.255.255.0»}
  ap: {ssid: Fallback, password: «config-password:pwa»}
mqtt: {broker: «fqdn», username: esp, password: '«config-password:pwhard»'}
