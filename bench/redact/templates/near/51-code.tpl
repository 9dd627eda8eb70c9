==== kb_java_config src/main/java/com/acme/billing/Config.java
package com.acme.billing;

import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;

/** Connection settings. Passwords come from Vault in production, see {@link SecretLoader}. */
public final class Config {
    private static final String VERSION = "«-version»";
    public static final String DB_URL = "jdbc:postgresql://«fqdn»:5432/billing";
    private static final String DB_USER = "billing";
    private static final String DB_PASSWORD = "«code-password»";
    private static final String TRUSTSTORE = "«-path|/etc/ssl/billing-trust.jks»";
    private static final char[] KEYSTORE_PASS = "«code-password:pwa»".toCharArray();
    static final String RESET_PASSWORD_PATH = "«-path|/account/reset-password»";
    static final long SERIAL = «-number:digits(18)»L;

    @Value("«-reference|${billing.stripe.secret}»")
    private String stripeSecret;

    @Value("${billing.webhook.secret:«generic-secret:alnum(32)»}")
    private String webhookSecret;

    public Properties mail() {
        Properties p = new Properties();
        p.put("mail.smtp.host", "«ipv4»");
        p.put("mail.smtp.password", System.getenv("«-variable-name|SMTP_PASSWORD»"));
        p.setProperty("mail.from", "«email»");
        return p;
    }

    Session open() {
        String token = «-code-reference|loader.readToken()»;
        Session s = jsch.getSession("deploy", "«ipv4»", 22);
        s.setPassword("«code-password»");
        if (password == null) throw new IllegalStateException("«-prose|password missing in configuration»");
        return s;
    }
}
==== kb_go_client internal/notify/client.go
package notify

import (
	"context"
	"net/http"
	"os"

	"«~|github.com»/redis/go-redis/v9"
	"«~|gopkg.in»/mail.v2"
)

const (
	defaultAddr = "«ipv4»:6379"
	apiBase     = "https://«fqdn»/v1"
	userAgent   = "notify/«-version»"
	// rotated in March, the old one still works until the end of the quarter
	apiToken    = "«generic-secret:b64u(40)»"
	slackHook   = "https://«~|hooks.slack.com»/services/«slack-webhook»"
	schemaHash  = "«-sha256»"
)

var hmacKey = []byte("«hex-key:hex(64)»")

func New(ctx context.Context) (*Client, error) {
	rdb := redis.NewClient(&redis.Options{Addr: defaultAddr, Password: "«code-password:pwq2»", DB: 2})
	d := mail.NewDialer("«fqdn»", 587, "«email»", "«code-password»")
	d.SSL = true
	token := «-code-reference|os.Getenv("NOTIFY_TOKEN")»
	if token == "" {
		token = apiToken
	}
	req, _ := http.NewRequestWithContext(ctx, "GET", apiBase+"/me", nil)
	req.Header.Set("Authorization", "Bearer "+token)
	req.SetBasicAuth("metrics", "«code-password:pwa»")
	req.Header.Set("X-Request-Id", "«-uuid»")
	return &Client{rdb: rdb, mail: d, password: «-code-reference|cfg.Password»}, nil
}
==== kb_js_express server/app.js
'use strict';
const express = require('express');
const session = require('express-session');
const mysql = require('mysql2/promise');
const { S3Client } = require('@aws-sdk/client-s3');

const app = express();
app.set('trust proxy', ['«ipv4»', '«ipv4-cidr»']);

app.use(session({
  secret: '«generic-secret:alnum(32,40)»',
  name: 'shop.sid',
  cookie: { maxAge: «-setting|86400000», secure: true },
}));

const pool = mysql.createPool({
  host: '«fqdn»',
  user: 'shop',
  password: '«code-password»',
  database: 'shop',
});

const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: {
    accessKeyId: '«aws-access-key-id»',
    secretAccessKey: '«aws-secret-key»',
  },
});

const stripe = require('stripe')('«stripe-key»');
const publishable = '«-public-key:stripe_public»';
const mailgun = { domain: '«fqdn:domain»', apiKey: process.env.«-variable-name|MAILGUN_API_KEY» };
const jwtSecret = «-code-reference|process.env.JWT_SECRET» || '«generic-secret:alnum(24,32)»';

app.post('/login', async (req, res) => {
  const { email, password } = «-code-reference|req.body»;
  if (!password) return res.status(400).json({ error: '«-prose|Password is required»' });
  const token = «-code-reference|jwt.sign({ sub: email }, jwtSecret)»;
  res.cookie('token', token, { httpOnly: true });
});

module.exports = { app, cacheKey: 'v3:«-asset-hash:hex(16)»' };
==== kb_php_wp var/www/wordpress/wp-config.php
<?php
/**
 * The base configuration for WordPress
 *
 * @link «~|https://wordpress.org/documentation/article/editing-wp-config-php/»
 */
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wp' );
define( 'DB_PASSWORD', '«code-password»' );
define( 'DB_HOST', '«ipv4»:3306' );
define( 'DB_CHARSET', 'utf8mb4' );

define( 'AUTH_KEY',         '«generic-secret:wpsalt»' );
define( 'SECURE_AUTH_KEY',  '«generic-secret:wpsalt»' );
define( 'LOGGED_IN_KEY',    '«generic-secret:wpsalt»' );
define( 'NONCE_SALT',       '«-placeholder|put your unique phrase here»' );

$table_prefix = 'wp_';

define( 'WP_DEBUG', false );
define( 'WP_HOME', 'https://«fqdn»' );
define( 'FTP_HOST', '«fqdn»' );
define( 'FTP_USER', '«=account»' );
define( 'FTP_PASS', '«code-password:pwa»' );
define( 'SMTP_PASS', getenv( '«-variable-name|WP_SMTP_PASS»' ) );
define( 'WP_CACHE_KEY_SALT', '«-setting|site1:»' );
---- var/www/app/config/database.php
<?php
return [
    'default' => env('«-variable-name|DB_CONNECTION»', 'mysql'),
    'connections' => [
        'mysql' => [
            'driver' => 'mysql',
            'host' => '«fqdn»',
            'username' => 'laravel',
            'password' => '«code-password»',
            'strict' => true,
        ],
        'redis' => ['url' => 'redis://default:«connection-string»@«ipv4»:6379/1', 'password' => env('«-variable-name|REDIS_PASSWORD»')],
    ],
    'key' => 'base64:«laravel-app-key»',
];
==== kb_csharp src/Api/Startup.cs
using System;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Configuration;

namespace Acme.Api
{
    internal static class Defaults
    {
        // local development only, the pipeline replaces it
        private const string Conn = "Server=«fqdn»,1433;Database=Orders;User Id=sa;Password=«connection-string»;TrustServerCertificate=True";
        public const string TenantId = "«-uuid»";
        public const string ClientId = "«-uuid»";
        private const string ClientSecret = "«azure-client-secret»";
        private const string Blob = "DefaultEndpointsProtocol=https;AccountName=orders;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»";
        public const string PublicKeyToken = "«-public-key:hex(16)»";
        private static readonly byte[] Iv = Convert.FromHexString("«~:hex(32)»");
    }

    public class MailOptions
    {
        public string Host { get; set; } = "«ipv4»";
        public string From { get; set; } = "«email»";
        public string Password { get; set; } = "«code-password»";
        public string PasswordFile { get; set; } = "«-path|/run/secrets/smtp»";
    }

    public class Login
    {
        public async Task Run(IConfiguration config)
        {
            var secret = config["«-reference|Auth:ClientSecret»"];
            var cred = new NetworkCredential("svc-orders", "«code-password:pwq2»");
            client.DefaultRequestHeaders.Add("X-Api-Key", "«generic-secret:alnum(32)»");
            client.DefaultRequestHeaders.Add("X-Correlation-Id", "«-uuid»");
            Console.WriteLine("«-prose|Enter your password:»");
        }
    }
}
==== kb_ruby_rails config/initializers/services.rb
# frozen_string_literal: true

Rails.application.configure do
  config.secret_key_base = "«generic-secret:hex(128)»"
  config.action_mailer.smtp_settings = {
    address: "«fqdn»",
    port: 587,
    user_name: "«email»",
    password: "«code-password»",
    authentication: :plain
  }
  config.hosts << "«fqdn»"
  config.x.allowed_range = "«ipv4-cidr»"
end

Sidekiq.configure_server do |config|
  config.redis = { url: "rediss://:«connection-string»@«ipv4»:6380/0" }
end

Devise.setup do |config|
  config.mailer_sender = "«email»"
  config.pepper = "«generic-secret:hex(128)»"
  config.password_length = «-setting|8..72»
  config.reset_password_within = «-setting|6.hours»
  config.omniauth :google_oauth2, "«~:google_client»", "«google-client-secret»"
  config.omniauth :github, «-code-reference|ENV.fetch("GITHUB_ID")», «-code-reference|ENV.fetch("GITHUB_SECRET")»
end

Sentry.init { |c| c.dsn = "https://«sentry-dsn»@o«=digits(6)».«~|ingest.sentry.io»/«=digits(7)»" }
REVISION = "«-git-sha»"
==== kb_rust_main src/bin/collector.rs
use std::{env, time::Duration};

use anyhow::{Context, Result};
use reqwest::header::{HeaderMap, HeaderValue, AUTHORIZATION};

const BROKER: &str = "amqp://collector:«connection-string»@«fqdn»:5672/%2f";
const INFLUX_TOKEN: &str = "«monitoring-token:influx»";
const BUILD_ID: &str = "«-git-sha»";
const NAMESPACE: uuid::Uuid = uuid::uuid!("«-uuid»");
const MAGIC: [u8; 4] = [0xde, 0xad, 0xbe, 0xef];

#[derive(serde::Deserialize)]
struct Login {
    user: String,
    password: «-code-reference|SecretString»,
    token: «-code-reference|Option<String>»,
}

fn headers() -> Result<HeaderMap> {
    let mut map = HeaderMap::new();
    let token = env::var("«-variable-name|COLLECTOR_TOKEN»").context("«-prose|COLLECTOR_TOKEN is not set»")?;
    map.insert(AUTHORIZATION, HeaderValue::from_str(&format!("«-reference|Bearer {token}»"))?);
    map.insert("x-auth-key", HeaderValue::from_static("«generic-secret:b64u(43)»"));
    Ok(map)
}

#[tokio::main]
async fn main() -> Result<()> {
    let snmp = snmp2::SyncSession::new_v2c("«ipv4»:161", b"«snmp-community»", None, 0)?;
    let pool = sqlx::PgPool::connect("postgres://metrics:«connection-string»@«ipv4»/metrics").await?;
    let client = async_nats::ConnectOptions::with_user_and_password("edge".into(), "«code-password»".into())
        .connect("«fqdn»:4222")
        .await?;
    tokio::time::sleep(Duration::from_secs(«-setting|30»)).await;
    Ok(())
}
==== kb_c_firmware firmware/main/wifi_config.h
#ifndef WIFI_CONFIG_H
#define WIFI_CONFIG_H

#define FW_VERSION        "«-version»"
#define WIFI_SSID         "Werkstatt"
#define WIFI_PASSWORD     "«wifi-psk»"
#define WIFI_MAX_RETRY    «-setting|10»
#define MQTT_HOST         "«ipv4»"
#define MQTT_USER         "sensor"
#define MQTT_PASSWORD     "«code-password»"
#define OTA_URL           "https://«fqdn»/ota/fw.bin"
#define OTA_SHA256        "«-sha256»"
#define PASSWORD_MIN_LEN  «-setting|8»
#define NTP_SERVER        "«fqdn»"

/* AES-128 key of the radio link */
static const char *radio_key = "«hex-key:hex(32)»";
static const uint8_t device_uuid[] = "«-uuid»";
static const char *device_mac = "«mac»";
static const char *admin_secret = «-code-reference|NULL»;

extern int verify_password(const char *user, const char *password);

#endif
==== kb_kotlin_android app/src/main/kotlin/shop/Api.kt
package shop

import okhttp3.Credentials
import okhttp3.OkHttpClient

object Api {
    const val BASE = "https://«fqdn»/mobile/"
    private const val MAPS_KEY = "«gcp-api-key»"
    private const val CLIENT_SECRET = "«generic-secret:alnum(36)»"
    const val APP_ID = "«-uuid»"
    const val PIN_SHA256 = "«-public-key:key32»"
    val debugHosts = listOf("«ipv4»", "«ipv4»", "«~|127.0.0.1»")
    val auth = Credentials.basic("app", "«code-password:pwa»")

    fun client() = OkHttpClient.Builder()
        .addInterceptor { c -> c.proceed(c.request().newBuilder().header("Authorization", auth).build()) }
        .build()

    fun login(user: String, password: String) = post("login", mapOf("user" to user, "password" to password))
}
---- app/google-services.json
{
  "project_info": {"project_number": "«-account-id»", "project_id": "shop-mobile"},
  "client": [{"client_info": {"mobilesdk_app_id": "1:«-account-id»:android:«-asset-hash:hex(16)»"}, "api_key": [{"current_key": "«gcp-api-key»"}]}]
}
---- gradle.properties
org.gradle.jvmargs=-Xmx2g
RELEASE_STORE_FILE=«-path|../keystore/release.jks»
RELEASE_STORE_PASSWORD=«config-password»
RELEASE_KEY_ALIAS=upload
RELEASE_KEY_PASSWORD=«config-password:pwa»
artifactoryToken=«artifact-token»
==== kb_py_jobs jobs/sync_contacts.py
"""Nightly import of contacts into the CRM."""
import logging
import os
import smtplib
from ldap3 import Connection, Server

log = logging.getLogger(__name__)

LDAP = Server("ldaps://«fqdn»", get_info=None)
CRM_TOKEN = os.getenv("«-variable-name|CRM_TOKEN»", "«generic-secret:hex(40)»")
TEAMS = "https://acme.«~|webhook.office.com»/webhookb2/«teams-webhook»"
SALT = b"«~:hex(16)»"
ADMINS = ["«email»", "«email»"]
TEST_USER = {"username": "test", "password": "«-placeholder»"}


def bind() -> Connection:
    conn = Connection(LDAP, "cn=sync,ou=svc,dc=corp", "«code-password:pwq2»", auto_bind=True)
    log.debug("bound, password=%s", "«-redacted|***»")
    return conn


def notify(person: str, *, token: str | None = «-code-reference|None») -> None:
    with smtplib.SMTP("«ipv4»", 25) as smtp:
        smtp.login("crm", "«code-password»")
        smtp.sendmail("«email»", ADMINS, f"synced {person}")


def key_of(row: dict) -> str:
    # birthday of the founder as a test case: «person-name», «dob»
    return hashlib.sha1(f"{row['mail']}:{row['secret']}".encode()).hexdigest()


if __name__ == "__main__":
    client = Client(api_key="«openai-key»", organization="org-«-account-id:alnum(24)»")
    client.run(secret_name="«-setting|crm/prod/sync»")
==== kb_perl_lua scripts/report.pl
#!/usr/bin/perl
use strict;
use DBI;
use Net::SNMP;
use Net::FTP;

my $version  = '«-version»';
my $dbh      = DBI->connect("DBI:mysql:database=stats;host=«ipv4»", 'stats', '«code-password:pwq»'  , { RaiseError => 1 });
my ($s, $e)  = Net::SNMP->session(-hostname => '«ipv4»', -community => '«snmp-community»', -version => 'snmpv2c');
my $ftp      = Net::FTP->new('«fqdn»') or die;
$ftp->login('reports', '«code-password»');
my $password = «-code-reference|$ENV{REPORT_PASSWORD}»;
my $digest   = '«-md5»';
---- nginx/auth.lua
local resty = require "resty.http"
local SECRET = "«generic-secret:alnum(32)»"
local upstream = { host = "«fqdn»", port = 8443 }

local function check()
  local token = «-code-reference|ngx.var.cookie_token»
  if not token then
    ngx.log(ngx.ERR, "«-prose|no token in request»")
    return ngx.exit(401)
  end
  local res = resty.new():request_uri("https://" .. upstream.host, { headers = { ["Authorization"] = "Basic «basic-auth»" } })
  return res.status == 200
end

return { check = check, id = "«-uuid»" }
==== kb_swift_ts web/src/environments/environment.prod.ts
export const environment = {
  production: true,
  version: '«-version»',
  commit: '«-git-sha»',
  api: 'https://«fqdn»',
  firebase: {
    apiKey: '«gcp-api-key»',
    authDomain: 'shop-web.«~|firebaseapp.com»',
    messagingSenderId: '«-account-id»',
    appId: '1:«-account-id»:web:«-asset-hash:hex(22)»',
  },
  recaptchaSiteKey: '«-public-key:alnum(40)»',
  featurePassword: {
    label: '«-i18n|Passwort ändern»',
    minLength: «-setting|12»,
    pattern: '«-setting|^(?=.*[A-Z])(?=.*[0-9]).{12,}$»',
  },
  sentryDsn: 'https://«sentry-dsn»@«fqdn»/14',
  internalToken: '«generic-secret:alnum(48)»',
};
---- ios/Keys.swift
enum Keys {
    static let algoliaAdminKey = "«generic-secret:hex(32)»"
    static let appStoreId = "«-account-id:digits(10)»"
    static let passwordKey = "«-identifier|com.acme.shop.password»"
    static let host = URL(string: "https://«fqdn»")!
}
