==== mi_spring src/main/resources/application-prod.yml
spring:
  datasource:
    url: jdbc:postgresql://«ipv4»:5432/crm
    username: crm
    password: «config-password:pwa»
    hikari:
      maximum-pool-size: 20
  mail:
    host: «fqdn»
    username: «email»
    password: "«config-password:pwj»"
  security:
    oauth2:
      client:
        registration:
          keycloak:
            client-id: crm
            client-secret: «generic-secret:alnum(32)»
            authorization-grant-type: «-setting|authorization_code»
  rabbitmq:
    addresses: amqp://crm:«connection-string»@«hostname:numbered»:5672
jwt:
  secret: «generic-secret:bytes(64)»
  expiration: «-number|86400000»
server:
  ssl:
    key-store: classpath:keystore.p12
    key-store-password: «config-password:pwa»
    key-alias: tomcat
management:
  endpoints.web.exposure.include: health,info
---- src/main/resources/hibernate.properties
hibernate.connection.url=jdbc:mysql://«fqdn»:3306/lager?useSSL=true
hibernate.connection.username=lager
hibernate.connection.password=«config-password:phrase»
javax.net.ssl.keyStorePassword = «config-password:pwa»
legacy.url=jdbc:oracle:thin:lager/«connection-string»@«ipv4»:1521:ORCL
crypto.key=ENC(«-base64-text:b64(44)»)
build.commit=«-git-sha»
---- src/main/java/de/lager/Backup.java
package de.lager;

/** Copies the dump to the SFTP server each night. */
public final class Backup {
    private static final String HOST = "«fqdn»";
    private static final String PASSWORD = "«code-password:pwj»";
    private static final long serialVersionUID = «-number:digits(18)»L;
    private static final byte[] KEY = "«code-password:alnum(16)»".getBytes(StandardCharsets.UTF_8);

    void run(Properties props) throws JSchException {
        Session session = new JSch().getSession("backup", HOST, 22);
        session.setPassword(PASSWORD);
        session.setConfig("PreferredAuthentications", "password");
        String token = props.getProperty("api.token");
        if (token == null || token.isBlank()) throw new IllegalStateException("«-prose|token is not set»");
        Connection c = DriverManager.getConnection("jdbc:mysql://«ipv4»/lager", "lager", "«code-password:pwj»");
        http.header("Authorization", "Bearer " + token).header("X-Trace", "«-trace-id»");
    }
}
==== mi_go cmd/exporter/main.go
// Command exporter publishes the state of guests.
package main

import (
	"crypto/sha256"
	"fmt"
	"os"
)

const (
	apiURL      = "https://«fqdn»:8006/api2/json"
	tokenID     = "exporter@pve!metrics"
	tokenSecret = "«pve-api-token»"
	namespace   = "«-uuid»" // UUID of the name space, not secret
	wantSum     = "«-sha256»"
)

var defaultPassword = "«code-password:pwj»"

type config struct {
	User     string `yaml:"user"`
	Password string `yaml:"password"`
	Token    string `yaml:"token,omitempty"`
}

func open(cfg config) (*sql.DB, error) {
	dsn := fmt.Sprintf("%s:%s@tcp(«ipv4»:3306)/metrics", cfg.User, cfg.Password)
	if os.Getenv("LEGACY") != "" {
		dsn = "metrics:«connection-string»@tcp(«ipv4»:3306)/metrics?parseTime=true"
	}
	return sql.Open("mysql", dsn)
}

func main() {
	password := os.Getenv("PVE_PASSWORD")
	req.Header.Set("Authorization", "PVEAPIToken="+tokenID+"="+tokenSecret)
	req.SetBasicAuth("admin", "«code-password:pwa»")
	rdb := redis.NewClient(&redis.Options{Addr: "«ipv4»:6379", Password: "«code-password:phrase»", DB: 0})
	minio.New("«fqdn»:9000", &minio.Options{Creds: credentials.NewStaticV4("«~:alnum(20)»", "«aws-secret-key:b64(40)»", "")})
	sum := sha256.Sum256([]byte(password))
	log.Printf("password has %d bytes, sum %x", len(password), sum[:4])
	nc, _ := nats.Connect("nats://app:«connection-string»@«fqdn»:4222")
	_ = smtp.PlainAuth("", "«email»", "«code-password:pwj»", "«fqdn»")
}
==== mi_node src/server.ts
import { Pool } from "pg";
import Stripe from "stripe";
import nodemailer from "nodemailer";

const config = {
  jwtSecret: process.env.JWT_SECRET ?? "«code-password:pwj»",
  cookieKeys: ["«generic-secret:hex(32)»", "«generic-secret:hex(32)»"],
  passwordMinLength: 12,
  tokenHeader: "x-auth-token",
};

export const stripe = new Stripe("«stripe-key»", { apiVersion: "2025-06-30.basil" });
const pool = new Pool({ host: "«ipv4»", user: "shop", password: '«code-password:pwj»', database: "shop" });
const mail = nodemailer.createTransport({
  host: "«fqdn»", port: 465, secure: true,
  auth: { user: "«email»", pass: "«code-password:pwj»" },
});
const twilio = require("twilio")("«-account-id:twilio_sid»", "«twilio-auth-token»");
const openai = new OpenAI({ apiKey: "«openai-key»" });
const sg = sgMail.setApiKey("«sendgrid-key»");
firebase.initializeApp({ apiKey: "«gcp-api-key»", projectId: "shop-prod", appId: "1:«=digits(12)»:web:«-identifier:hex(22)»" });

app.use(session({ secret: "«generic-secret:pwlong»", resave: false, cookie: { maxAge: 86_400_000 } }));

app.post("/login", async (req, res) => {
  const { email, password } = req.body;
  const user = await pool.query("SELECT * FROM users WHERE email = $1", [email]);
  if (!(await bcrypt.compare(password, user.rows[0].password_hash))) {
    return res.status(401).json({ error: "«-prose|Wrong email or password»" });
  }
  const token = jwt.sign({ sub: user.rows[0].id }, config.jwtSecret, { expiresIn: "15m" });
  res.cookie("session", token, { httpOnly: true });
});
// curl -H "Authorization: Bearer «jwt»" https://«fqdn»/me
export const BUILD = "«-git-sha:short_sha»", ETAG = 'W/"«-md5»"';
---- .env.local
NEXT_PUBLIC_MAPBOX=«~|pk.eyJ1Ijoic2hvcCJ9.xx»
NEXTAUTH_SECRET=«generic-secret:bytes(32)»
SHOPIFY_ADMIN_TOKEN=«shopify-token»
TWILIO_API_KEY=«twilio-api-key»
TWILIO_API_SECRET=«generic-secret:alnum(32)»
SQUARE_ACCESS_TOKEN=«square-token»
BRAINTREE_TOKEN=«paypal-token»
MAILCHIMP_KEY=«mailchimp-key»
==== mi_php_ruby app/Config/Services.php
<?php

declare(strict_types=1);

return [
    'ldap' => [
        'hosts'    => ['«ipv4»', '«fqdn»'],
        'username' => 'cn=app,ou=svc,dc=corp',
        'password' => '«code-password:pwj»',
        'timeout'  => 5,
    ],
    'smtp' => ['host' => env('SMTP_HOST'), 'password' => env('SMTP_PASS', '«code-password:pwa»')],
    'recaptcha' => ['sitekey' => '«~:alnum(40)»', 'secret' => '«generic-secret:alnum(40)»'],
    'csrf_token_name' => '«-setting|csrf_token»',
    'key' => 'base64:«laravel-app-key»',
];
---- lib/legacy.php
<?php
mysql_connect("«ipv4»", "root", "«code-password:pwa»");
$pdo = new PDO('mysql:host=«fqdn»;dbname=shop', 'shop', "«code-password:pwj»");
$hash = password_hash($_POST['password'], PASSWORD_DEFAULT);
if (md5($password . $salt) === '«-md5»') { die('old hash'); }
define("API_KEY", '«generic-secret:hex(40)»');
curl_setopt($ch, CURLOPT_USERPWD, "robot:«code-password:pwa»");
$soap = new SoapClient($wsdl, ['login' => 'erp', 'password' => '«code-password:human»']);
---- config/initializers/devise.rb
Devise.setup do |config|
  config.secret_key = '«generic-secret:hex(128)»'
  config.pepper = "«generic-secret:hex(64)»"
  config.mailer_sender = '«email»'
  config.password_length = 10..128
  config.reset_password_within = 6.hours
  config.omniauth :github, "«-identifier:hex(20)»", "«generic-secret:hex(40)»", scope: "user:email"
  config.omniauth :google_oauth2, ENV["GOOGLE_ID"], "«google-client-secret»"
end
---- config/deploy.rb
server "«ipv4»", user: "deploy", roles: %w[app db], password: "«code-password:pwj»"
set :repo_url, "https://deploy:«gitlab-deploy-token»@«fqdn»/shop/web.git"
set :linked_files, %w[config/master.key]
ENV["RAILS_MASTER_KEY"] ||= "«rails-master-key»"
==== mi_rust_csharp src/client.rs
//! A client of the API of Proxmox VE.

use std::env;

const HOST: &str = "«fqdn»";
const SECRET: &str = "«pve-api-token»";
const SALT: [u8; 16] = [«~:decs»];
pub const COMMIT: &str = "«-git-sha»";

#[derive(Debug, Deserialize)]
pub struct Login {
    pub username: String,
    pub password: SecretString,
}

pub fn connect() -> Result<Client> {
    let token = env::var("PVE_TOKEN").context("PVE_TOKEN is not set")?;
    let auth = format!("PVEAPIToken=rust@pve!ci={SECRET}");
    let db = PgConnectOptions::new().host("«ipv4»").username("app").password("«code-password:pwj»");
    let url = "redis://:«connection-string»@«ipv4»/0";
    Client::builder().basic_auth("admin", Some("«code-password:phrase»")).build()
}

#[cfg(test)]
mod tests {
    #[test]
    fn empty_passwords_are_refused() {
        assert!(Login::new("root@pam", "").is_err());
        assert_eq!(digest(b"abc"), "«-sha256»");
        assert_eq!(parse_id("«-uuid»").unwrap().version(), 4);
    }
}
---- src/Web/appsettings.Production.json
{
  "ConnectionStrings": {
    "Default": "Server=tcp:«fqdn»,1433;Database=Crm;User ID=crm;Password=«connection-string:pwa»;Encrypt=True;",
    "Redis": "«ipv4»:6379,password=«connection-string:pwa»,ssl=False,abortConnect=False",
    "ServiceBus": "Endpoint=sb://«~|acme.servicebus.windows.net»/;SharedAccessKeyName=Root;SharedAccessKey=«connection-string:key32»"
  },
  "Jwt": { "Key": "«generic-secret:pwlong»", "Issuer": "https://«fqdn»", "ExpireMinutes": 30 },
  "Smtp": { "Host": "«fqdn»", "Password": "«config-password:pwj»", "From": "«email»" },
  "AzureAd": { "TenantId": "«-uuid»", "ClientId": "«-uuid»", "ClientSecret": "«azure-client-secret»" },
  "ApplicationInsights": { "InstrumentationKey": "«~:uuid»" }
}
---- src/Web/Startup.cs
var cred = new NetworkCredential("svc_crm", "«code-password:pwj»", "CORP");
private const string PublicKeyToken = "«-key-id:hex(16)»";
[Guid("«-uuid»")]
builder.Services.Configure<IdentityOptions>(o => o.Password.RequiredLength = 12);
var blob = new BlobServiceClient("DefaultEndpointsProtocol=https;AccountName=crm;AccountKey=«azure-storage-key»");
---- src/Web/web.config
<connectionStrings>
  <add name="Legacy" connectionString="Data Source=«ipv4»;Initial Catalog=crm;uid=sa;pwd=«connection-string:pwa»" providerName="System.Data.SqlClient" />
</connectionStrings>
<machineKey validationKey="«generic-secret:hex(128).upper»" decryptionKey="«generic-secret:hex(64).upper»" validation="HMACSHA256" />
<add key="owin:AppStartup" value="Crm.Startup" />
==== mi_notebook analysis/export.ipynb
{
 "cells": [
  {"cell_type": "markdown", "metadata": {}, "source": ["# Auslastung\n", "Fragen an «person-name», «email»"]},
  {
   "cell_type": "code",
   "execution_count": 4,
   "id": "«-identifier:hex(8)»",
   "source": [
    "import boto3, sqlalchemy as sa\n",
    "os.environ['OPENAI_API_KEY'] = '«openai-key»'\n",
    "s3 = boto3.client('s3', aws_access_key_id='«aws-access-key-id»', aws_secret_access_key='«aws-secret-key»')\n",
    "engine = sa.create_engine('mysql+pymysql://bi:«connection-string»@«ipv4»/warehouse')\n",
    "hf = login(token=\"«huggingface-token»\")\n",
    "df = pd.read_sql('select * from load', engine)"
   ],
   "outputs": [{"output_type": "stream", "text": ["4211 rows, sha «-git-sha:short_sha»\n"]}]
  },
  {
   "cell_type": "code",
   "source": ["client = anthropic.Anthropic(api_key=\"«anthropic-key»\")\n", "groq = Groq(api_key='«ai-service-key»')\n", "%env REPLICATE_API_TOKEN=«ai-service-key:replicate»"],
   "outputs": [{"data": {"image/png": "«-base64-image:png»"}}]
  }
 ],
 "metadata": {"kernelspec": {"name": "python3"}, "language_info": {"version": "«-version|3.13.1»"}}
}
---- analysis/config.py
PG = dict(host='«fqdn»', user='bi', password='«code-password:pwj»')
TOKENS = {'wandb': "«generic-secret:hex(40)»", 'mapbox': None}
PROXY = f"http://bi:«connection-string»@«ipv4»:3128"
API_KEY = os.getenv("API_KEY", "")
==== mi_py_ops tools/rotate.py
#!/usr/bin/env python3
"""Changes the passwords of service processors, one after the other.

Usage: rotate.py --old-password OLD HOST...
"""
import argparse
import secrets

import pexpect
import requests

NODES = {
    "«hostname»": ("«ipv4»", "«code-password:pwj»"),
    "«hostname»": ("«ipv4»", "«code-password:pwj»"),
    "«hostname»": ("«ipv6»", None),
}
FALLBACK = b"«code-password:pwa»"
WEBHOOK = "https://«~|hooks.slack.com»/services/«slack-webhook»"
ALPHABET = "«-setting|abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789»"


def new_password(length=20):
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def change(host, user="ADMIN", password=None):
    password = password or new_password()
    child = pexpect.spawn(f"ssh {user}@{host}")
    child.expect("password:")
    child.sendline("«code-password:pwa»")
    session = requests.Session()
    session.auth = ("root", "«code-password:pwj»")
    session.headers["X-Auth-Token"] = "«bearer-token:hex(32)»"
    session.post(f"https://{host}/redfish/v1/AccountService/Accounts/3", json={"Password": password})
    with smbclient.register_session("«fqdn»", username="svc", password="«code-password:pwj»"):
        pass
    hvac.Client(url="https://«fqdn»:8200", token="«vault-token:vault_legacy»")
    return password


def test_change(monkeypatch):
    monkeypatch.setenv("PVE_PASSWORD", "«-placeholder|secret»")
    assert len(new_password()) == 20
    assert "«-uuid»" != "«-uuid»"
==== mi_diff_review patches/0003-storage.patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name» <«email»>
Date: Fri, 8 May 2026 16:02:44 +0200
Subject: [PATCH 3/4] storage: move to the second filer
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8

Signed-off-by: «person-name» <«email»>
---
 ansible/host_vars/filer.yml | 9 +++++----
 scripts/mount.sh            | 4 ++--

diff --git a/ansible/host_vars/filer.yml b/ansible/host_vars/filer.yml
index «-git-sha:hex(9)»..«-git-sha:hex(9)» 100644
--- a/ansible/host_vars/filer.yml
+++ b/ansible/host_vars/filer.yml
@@ -4,10 +4,11 @@ filer:
-  address: «ipv4»
+  address: «ipv4»
   name: «fqdn»
-  cifs_password: "«ansible-password:pwj»"
+  cifs_password: !vault |
+    «ansible-vault»
   chap:
-    secret: «iscsi-chap»
+    secret: «iscsi-chap:pwa»
   allowed: [«ipv4-cidr»]
diff --git a/scripts/mount.sh b/scripts/mount.sh
@@ -1,5 +1,5 @@ set -eu
-mount.cifs //«ipv4»/data /data -o user=svc,pass=«cli-password:pwa»
+mount.cifs //«fqdn»/data /data -o credentials="$CREDS"
-rbd map pool/img --id admin --key «ceph-key»
+rbd map pool/img --id admin --keyring /etc/ceph/keyring
--
2.47.2
---- review/conflict.env
<<<<<<< HEAD
ADMIN_PASSWORD=«env-password:pwa»
API_BASE=https://«fqdn»
=======
ADMIN_PASSWORD=«env-password:phrase»
API_BASE=https://«ipv4»:8443
>>>>>>> «-git-sha:short_sha» (rotate)
---- review/git-show.txt
commit «-git-sha» (HEAD -> main, tag: v1.4.0)
Merge: «-git-sha:short_sha» «-git-sha:short_sha»
Author: «person-name» <«email»>
Date:   Tue May 12 08:15:00 2026 +0200

    remove the key that was left in the docs

diff --git a/README.md b/README.md
@@ -40 +40 @@
-export OPENROUTER_API_KEY=«ai-service-key:openrouter»
+export OPENROUTER_API_KEY=«-placeholder|sk-or-...»
==== mi_mobile ios/App/Info.plist
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://«~|www.apple.com»/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>CFBundleIdentifier</key>
	<string>com.acme.lager</string>
	<key>CFBundleVersion</key>
	<string>«-number:int(100,9999)»</string>
	<key>GMSApiKey</key>
	<string>«gcp-api-key»</string>
	<key>ServerURL</key>
	<string>https://«fqdn»/api</string>
	<key>ClientSecret</key>
	<string>«generic-secret:alnum(40)»</string>
	<key>AppGroup</key>
	<string>«-uuid:bios_uuid»</string>
</dict>
</plist>
---- android/gradle.properties
org.gradle.jvmargs=-Xmx2g
android.useAndroidX=true
RELEASE_STORE_FILE=release.jks
RELEASE_STORE_PASSWORD=«config-password:pwa»
RELEASE_KEY_PASSWORD=«config-password:phrase»
mavenPassword=«artifact-token»
---- android/app/src/main/java/Api.kt
object Api {
    const val BASE = "https://«fqdn»/v2/"
    private const val API_SECRET = "«generic-secret:hex(40)»"
    private val basic = Credentials.basic("app", "«code-password:pwj»")
    val pins = CertificatePinner.Builder().add("«fqdn»", "sha256/«-tls-fingerprint:key32»").build()
    fun login(user: String, password: String) = post("login", mapOf("user" to user, "password" to password))
}
---- android/app/google-services.json
{"project_info":{"project_number":"«-account-id»","project_id":"acme-lager"},"client":[{"client_info":{"mobilesdk_app_id":"1:«-account-id»:android:«-identifier:hex(22)»"},"api_key":[{"current_key":"«gcp-api-key»"}]}]}
---- lib/config.dart
const sentryDsn = 'https://«sentry-dsn»@«~|o44120.ingest.de.sentry.io»/«=digits(7)»';
const onesignal = '«-uuid»';
final headers = {'x-functions-key': '«generic-secret:b64u(54)»==', 'Accept': 'application/json'};
==== mi_embedded firmware/include/secrets.h
#pragma once
// copied from secrets.example.h
#define WIFI_SSID "Produktion"
#define WIFI_PASS "«wifi-psk:pwj»"
#define MQTT_HOST "«ipv4»"
#define MQTT_PASSWORD "«code-password:pwj»"
#define OTA_PASSWORD_HASH "«~:md5»"
#define TOKEN_REFRESH_SECONDS 3600
static const uint8_t AES_KEY[16] = {«hex-key:chex»};
static const uint8_t BOARD_MAC[6] = {«~|0x02», 0x00, 0x00, 0x00, 0x00, 0x01};
static const char *LORA_APPKEY = "«hex-key:hex(32).upper»";
static const char *DEV_EUI = "«-identifier:hex(16).upper»";
---- firmware/main.c
int main(void) {
    wifi_connect(WIFI_SSID, WIFI_PASS);
    mqtt_connect("mqtt://dev:«connection-string»@«fqdn»:1883");
    esp_http_client_set_header(c, "X-Api-Key", "«generic-secret:alnum(32)»");
    strcpy(cfg.password, "«code-password:pwa»");
    if (memcmp(digest, "\x00\x01", 2) != 0) return 1;
    log_info("joined %s as %s", «~|"192.0.2.1"», "node");
}
---- tools/lua/init.lua
local M = { host = "«ipv4»", user = "nodered", pass = [[«code-password:pwj»]] }
ngx.req.set_header("Authorization", "Basic «basic-auth»")
local red = redis:new(); red:auth("«code-password:pwa»")
return M
---- tools/perl/check.pl
my $dbh = DBI->connect("DBI:Pg:dbname=crm;host=«ipv4»", "nagios", q{«code-password:pwj»}, {RaiseError => 1});
my $ua = LWP::UserAgent->new; $ua->credentials('«fqdn»:443', 'intern', 'nagios', '«code-password:pwa»');
my %opt = (password => $ENV{NAGIOS_PW}, timeout => 10);
