==== fk_code_go internal/config/config.go
package config

import (
	"database/sql"
	"os"
	"time"
)

const (
	apiBase       = "https://«fqdn»/v2"
	apiKey        = "«generic-secret:alnum(40)»"
	webhookSecret = `«generic-secret:hex(64)»`
	tokenTTL      = «-setting|15 * time.Minute»
	headerName    = "«-setting|X-Api-Token»"
)

// Config holds what the service needs. Password is never logged.
type Config struct {
	Host     string `json:"host" env:"DB_HOST"`
	Password string `json:"password" env:"DB_PASSWORD"`
}

func Default() Config {
	return Config{Host: "«ipv4»", Password: "«code-password:pwq2»"}
}

func Open() (*sql.DB, error) {
	dsn := "ledger:«connection-string:pwa»@tcp(«ipv4»:3306)/ledger?parseTime=true"
	if v := os.Getenv("«-code-reference|LEDGER_DSN»"); v != "" {
		dsn = v
	}
	return sql.Open("mysql", dsn)
}

func signer() []byte { return []byte("«generic-secret:pwsalt2»") }

var expected = "«-sha256»" // of the release tarball

func token() string {
	return «-code-reference|os.Getenv("PVE_TOKEN")»
}
==== fk_code_go_test internal/auth/auth_test.go
package auth

import "testing"

func TestBasicAuthIsRead(t *testing.T) {
	req := newRequest(t, "GET", "https://«fqdn»/metrics")
	req.Header.Set("Authorization", "Basic «basic-auth:userpwa.b64»")
	req.Header.Set("X-Request-Id", "«-uuid»")
	user, pass, ok := req.BasicAuth()
	if !ok || user != "«~:account»" {
		t.Fatalf("password %q of %q", pass, user)
	}
}

func TestBearer(t *testing.T) {
	cases := []struct{ name, header, want string }{
		{"jwt", "Bearer «jwt#j»", "«jwt#j»"},
		{"opaque", "Bearer «bearer-token#o»", "«bearer-token#o»"},
		{"empty", "Bearer ", ""},
		{"no scheme", "«-placeholder»", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { check(t, c.header, c.want) })
	}
}

const goldenHash = "«password-hash:argon2»"
const etag = `W/"«-etag»"`
==== fk_code_java src/main/java/de/lager/Mailer.java
package de.lager;

import java.util.Properties;
import javax.mail.*;

/** Sends the nightly report. */
public final class Mailer {
    private static final String HOST = "«fqdn»";
    private static final String USER = "«email»";
    private static final String PASSWORD = "«code-password:pwq2»";
    private static final long serialVersionUID = «-number:digits(18)»L;
    private static final String PASSWORD_KEY = "«-setting|mail.password»";

    private final char[] keystorePass = "«code-password:pwa»".toCharArray();

    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:oracle:thin:@//«ipv4»:1521/LAGER", "lager", "«code-password:human»");
    }

    Session session() {
        Properties p = new Properties();
        p.put("mail.smtp.host", HOST);
        p.setProperty("mail.smtp.password", «-code-reference|System.getenv("SMTP_PASSWORD")»);
        return Session.getInstance(p, new Authenticator() {
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(USER, PASSWORD);
            }
        });
    }

    SecretKeySpec key() {
        return new SecretKeySpec(Base64.getDecoder().decode("«base64-secret:bytes(32)»"), "AES");
    }

    @Value("${«-reference|lager.api.token»}")
    private String token;
}
==== fk_code_kotlin app/build.gradle.kts
import java.util.Properties

plugins { id("com.android.application") version "«-version|8.7.2»" }

android {
    namespace = "de.lager.scanner"
    signingConfigs {
        create("release") {
            storeFile = file("lager.jks")
            storePassword = "«config-password:pwa»"
            keyAlias = "upload"
            keyPassword = "«config-password:human»"
        }
    }
    defaultConfig {
        buildConfigField("String", "MAPS_KEY", "\"«gcp-api-key»\"")
        buildConfigField("String", "SENTRY", "\"https://«sentry-dsn»@o«-number:digits(6)».«~|ingest.sentry.io»/«-number:digits(7)»\"")
        manifestPlaceholders["apiHost"] = "«fqdn»"
        versionCode = «-number:int(100,400)»
    }
}

repositories {
    maven {
        url = uri("https://«fqdn»/repository/maven/")
        credentials {
            username = "deployer"
            password = System.getenv("NEXUS_PW") ?: "«config-password:pwq2»"
        }
    }
}
---- app/src/main/java/de/lager/Api.kt
object Api {
    private const val TOKEN = "«generic-secret:b64u(43)»"
    fun login(user: String, password: String) = client.post("/login") { form("password", password) }
    val retry = mapOf("token_refresh" to «-setting|3», "password_reset" to «-setting|1»)
}
==== fk_code_csharp src/Lager.Tools/Program.cs
using System.Net;
using Npgsql;

namespace Lager.Tools;

internal static class Program
{
    private const string PveHost = "«fqdn»";
    private const string PveToken = "PVEAPIToken=«~|exporter@pve!tools=»«pve-api-token»";
    private static readonly Guid TenantId = new("«-uuid»");

    public static async Task Main(string[] args)
    {
        var cred = new NetworkCredential("svc-deploy", "«code-password:pwq2»", "WERK");
        await using var db = new NpgsqlConnection("Host=«ipv4»;Username=ledger;Password=«connection-string:msconn»;Database=ledger");
        var password = «-code-reference|args.Length > 0 ? args[0] : Environment.GetEnvironmentVariable("LAGER_PW")»;
        var blob = @"DefaultEndpointsProtocol=https;AccountName=lager;AccountKey=«azure-storage-key»";
        client.DefaultRequestHeaders.Authorization = new("Bearer", "«jwt»");
        using var aes = Aes.Create();
        aes.Key = Convert.FromHexString("«hex-key:hex(64).upper»");
        Console.WriteLine($"«-prose|Password of {cred.UserName} was accepted»");
        if (string.IsNullOrEmpty(password)) throw new ArgumentException("«-prose|password is missing»", nameof(password));
    }

    // publicKeyToken=«-public-token|b77a5c561934e089»
    internal static string Hash(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
==== fk_code_php wp-config.php
<?php
/**
 * Grundeinstellungen für WordPress
 */
define( 'DB_NAME', 'shop' );
define( 'DB_USER', 'shop' );
define( 'DB_PASSWORD', '«code-password:pwpunct»' );
define( 'DB_HOST', '«ipv4»' );
define( 'DB_CHARSET', 'utf8mb4' );

define( 'AUTH_KEY',         '«generic-secret:pwsalt»' );
define( 'SECURE_AUTH_KEY',  '«generic-secret:pwsalt»' );
define( 'LOGGED_IN_KEY',    '«generic-secret:pwsalt»' );
define( 'NONCE_SALT',       '«generic-secret:pwsalt»' );
define( 'AUTH_SALT',        '«-placeholder|put your unique phrase here»' );

$table_prefix = 'wp_';
define( 'WP_DEBUG', false );
define( 'WP_HOME', 'https://«fqdn»' );
define( 'SMTP_PASS', getenv('«-code-reference|SMTP_PASS»') );
---- config/autoload/local.php
<?php
return [
    'db' => [
        'dsn'      => 'mysql:dbname=lager;host=«fqdn»',
        'username' => 'lager',
        'password' => '«code-password:pwq2»',
    ],
    'mail' => ['transport' => ['options' => ['connection_config' => ['username' => '«email»', 'password' => "«code-password:pwa»"]]]],
    'jwt_secret' => '«generic-secret:alnum(48)»',
    'session' => ['cookie_lifetime' => «-setting|7200», 'name' => '«-setting|LAGERSESSID»'],
    'password_options' => ['cost' => «-setting|12»],
];
==== fk_code_node server/config/index.js
'use strict';

const path = require('path');

module.exports = {
  port: 3000,
  db: {
    host: '«ipv4»',
    user: 'ledger',
    password: '«code-password:pwq2»',
    url: `postgres://ledger:${«-code-reference|process.env.PGPASSWORD»}@db:5432/ledger`,
  },
  session: { secret: '«generic-secret:hex(32)»', name: '«-setting|sid»', maxAge: «-setting|86400000» },
  jwt: { accessSecret: "«generic-secret:b64u(43)»", refreshSecret: "«generic-secret:alnum(40)»", expiresIn: '«-setting|15m»' },
  stripe: { publishable: '«-stripe-public:stripe_public»', secret: '«stripe-key»', webhook: '«generic-secret:stripe_webhook»' },
  mail: { host: '«fqdn»', auth: { user: '«email»', pass: '«code-password:pwa»' } },
  redis: process.env.REDIS_URL || 'redis://default:«connection-string:pwa»@«hostname»:6379',
  slack: 'https://«~|hooks.slack.com»/services/«slack-webhook»',
  twilio: { sid: '«-account-id:twilio_sid»', token: '«twilio-auth-token»' },
  passwordField: '«-code-reference|password»',
  uploads: path.join(__dirname, '../uploads'),
};
---- server/test/login.spec.js
describe('login', () => {
  it('refuses an empty password', async () => {
    const res = await request(app).post('/login').send({ user: 'tester', password: '' });
    expect(res.status).toBe(401);
  });
  it('accepts the seeded user', async () => {
    const res = await request(app).post('/login').send({ user: 'tester', password: '«code-password:human»' });
    expect(res.headers['set-cookie'][0]).toMatch(/^sid=/);
  });
  it('sends the cookie', () => agent.get('/me').set('Cookie', 'sid=s%3A«session-cookie:b64u(32)»; lang=de'));
});
==== fk_code_ts src/lib/clients.ts
import OpenAI from "openai";
import { createClient } from "@supabase/supabase-js";

export const openai = new OpenAI({ apiKey: "«openai-key»" });
export const anthropicKey = "«anthropic-key»";
const supabaseUrl = "https://«~|lagerdb.supabase.co»";
export const supabase = createClient(supabaseUrl, import.meta.env.«-code-reference|VITE_SUPABASE_ANON_KEY»);
export const admin = createClient(supabaseUrl, "«jwt»");

interface Credentials {
  username: string;
  password: string;
  token?: string | null;
}

const staging: Credentials = {
  username: "catalog",
  password: "«code-password:pwq2»",
};

export async function fetchStock(token: string, id = "«-uuid»") {
  return fetch(`https://«fqdn»/stock/${id}`, {
    headers: { Authorization: `Bearer ${«-code-reference|token»}`, "x-api-key": "«generic-secret:alnum(32)»" },
  });
}

export const PASSWORD_REGEX = /«-regex|^(?=.*[A-Z])(?=.*\d)[A-Za-z\d!@#$%]{12,}$»/;
export const HF = "«huggingface-token»", DISCORD = "https://«~|discord.com»/api/webhooks/«discord-webhook»";
// eslint-disable-next-line no-secrets/no-secrets -- integrity of the vendored bundle
export const sri = "«-sri»";
==== fk_code_rust src/settings.rs
//! Settings of the agent. Nothing here is read from the network.
use std::{env, net::IpAddr};

pub const ENDPOINT: &str = "https://«fqdn»:8006/api2/json";
const FALLBACK_TOKEN: &str = "«~|exporter@pve!agent=»«pve-api-token»";
const PROXY_PASSWORD: &str = r#"«code-password:pwpunct»"#;
const KEY: [u8; 16] = [«hex-key:chex»];
static COMMIT: &str = "«-git-sha»";

#[derive(Debug, Clone)]
pub struct Settings {
    pub host: IpAddr,
    pub password: String,
    pub token: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            host: "«ipv4»".parse().expect("an address"),
            password: "«code-password:pwq2»".to_owned(),
            token: «-code-reference|env::var("AGENT_TOKEN").ok()»,
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_url_keeps_its_password() {
        let url = "amqp://batch:«connection-string:pwa»@«ipv4»:5672/%2f";
        assert!(super::mask(url).contains("«-redacted|***»"));
        assert_eq!(super::sha256(b"password"), "«-sha256»");
    }
}
==== fk_code_ruby config/initializers/services.rb
# frozen_string_literal: true

Rails.application.configure do
  config.secret_key_base = '«hex-key:hex(128)»'
  config.action_mailer.smtp_settings = {
    address: '«fqdn»',
    user_name: '«email»',
    password: '«code-password:pwq2»',
    authentication: :plain
  }
  config.filter_parameters += %i[password token secret]
end

Devise.setup do |config|
  config.pepper = '«generic-secret:hex(128)»'
  config.password_length = «-setting|12..128»
  config.reset_password_within = «-setting|6.hours»
  config.omniauth :google_oauth2, '«-client-id:digits(12)»-«-client-id:lower(32)».«~|apps.googleusercontent.com»', '«google-client-secret»'
end

Sidekiq.configure_server { |c| c.redis = { url: "redis://:«connection-string»@«ipv4»:6379/1" } }
Stripe.api_key = Rails.env.production? ? Rails.application.credentials.«-code-reference|stripe_key» : "«stripe-key»"
---- config/database.yml
default: &default
  adapter: postgresql
  pool: <%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>
  password: <%= ENV["«-code-reference|SHOP_DATABASE_PASSWORD»"] %>
staging:
  <<: *default
  host: «ipv4»
  username: shop
  password: '«config-password:pwpunct»'
---- config/master.key
«rails-master-key»
==== fk_code_python_scripts tools/rotate_backup_keys.py
#!/usr/bin/env python3
"""Rotates the keys of the offsite copies; run by hand twice a year."""
import argparse
import os
import smtplib

import boto3
import requests

S3 = boto3.client(
    "s3",
    endpoint_url="https://«fqdn»",
    aws_access_key_id="«aws-access-key-id»",
    aws_secret_access_key="«aws-secret-key»",
)
RESTIC_PASSWORD = '''«code-password:spaced»'''
HEADERS = {"X-Vault-Token": "«vault-token»", "Accept": "application/json"}
MAX_TOKEN_AGE = «-setting|90»
ALERT_TO = ["«email»", "«email»"]


def notify(text: str, password: str = «-code-reference|os.getenv("SMTP_PASSWORD", "")») -> None:
    with smtplib.SMTP_SSL("«fqdn»", 465) as smtp:
        smtp.login("«email»", password or "«code-password:pwq2»")
        smtp.sendmail("«email»", ALERT_TO, text)


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument("--password", help="«-prose|the old password»", required=True)
    args = ap.parse_args()
    r = requests.post("https://«ipv4»:8007/api2/json/access/ticket", data={"username": "store@pbs", "password": "«code-password:pw»"}, verify=False)
    ticket = r.json()["data"]["«-code-reference|ticket»"]
    requests.get("https://«fqdn»/v1/secret", auth=("rotator", "«code-password:pwa»"), cookies={"PBSAuthCookie": ticket})
    print(f"«-prose|password of {args.password!r} rotated»")


if __name__ == "__main__":
    main()
==== fk_code_c_embedded firmware/main/config.h
/* Settings of the door reader, rev C */
#ifndef CONFIG_H
#define CONFIG_H

#define WIFI_SSID        "Lager-IoT"
#define WIFI_PASSWORD    "«wifi-psk:pwq2»"
#define MQTT_HOST        "«ipv4»"
#define MQTT_USER        "reader"
#define MQTT_PASS        "«code-password:pwa»"
#define OTA_URL          "http://«hostname»/fw/reader.bin"
#define OTA_SHA256       "«-sha256»"
#define TOKEN_LEN        «-setting|64»
#define PASSWORD_PROMPT  "«-prose|Password: »"

static const uint8_t aes_key[16] = { «hex-key:chex» };
static const uint8_t dev_mac[6] = { 0x02, 0x00, 0x00, 0, 0, 1 };
static const char *hmac_secret = "«hex-key:xesc»";
static const char *psk_identity = "«-setting|door-reader»";
extern char password[PASSWORD_MAX + 1];

int check_password(const char *user, const char *password);

#endif
---- firmware/sdkconfig
CONFIG_ESP_WIFI_PASSWORD="«wifi-psk:pwa»"
CONFIG_BT_NIMBLE_MAX_CONNECTIONS=3
CONFIG_APP_PROJECT_VER="«-version»"
==== fk_code_perl_lua_swift lib/Lager/DB.pm
package Lager::DB;
use strict;
use warnings;
use DBI;

our $VERSION = '«-version|1.42»';
my %login = (
    user     => 'lager',
    password => q{«code-password:pwa»},
);

sub handle {
    my ($class, $password) = @_;
    $password //= $ENV{«-code-reference|LAGER_PW»};
    return DBI->connect("dbi:Pg:dbname=lager;host=«ipv4»", 'lager', '«code-password:pwq2»', { RaiseError => 1 });
}
1;
---- nginx/lua/auth.lua
local secret = "«generic-secret:alnum(40)»"
local redis_pw = '«code-password:pwa»'
local token = ngx.var.«-code-reference|http_x_token»
red:connect("«ipv4»", 6379)
red:auth(redis_pw)
if token ~= secret then return ngx.exit(401) end
---- ios/Lager/Secrets.swift
enum Secrets {
    static let apiKey = "«generic-secret:alnum(32)»"
    static let host = "«fqdn»"
    static var password: String { «-code-reference|KeychainStore.shared.read("password")» }
    static let teamId = "«-team-id:upper(10)»"
}
---- scripts/sync.scala
val conf = new SparkConf().set("spark.hadoop.fs.s3a.access.key", "«aws-access-key-id»")
  .set("spark.hadoop.fs.s3a.secret.key", "«aws-secret-key»")
  .set("spark.ui.port", "4050")
val props = Map("user" -> "etl", "password" -> "«code-password:pwa»", "driver" -> "org.postgresql.Driver")
==== fk_code_powershell scripts/Join-Domain.ps1
#Requires -RunAsAdministrator
param(
    [string]$ComputerName = '«hostname»',
    [SecureString]$Password
)

$ErrorActionPreference = 'Stop'
$plain  = '«code-password:pwq2»'
$secure = ConvertTo-SecureString "«code-password:pwa»" -AsPlainText -Force
$cred   = New-Object System.Management.Automation.PSCredential('WERK\joiner', $secure)
Add-Computer -DomainName '«fqdn:domain»' -Credential $cred -OUPath 'OU=Lager,DC=werk,DC=lan'

Invoke-RestMethod -Uri "https://«ipv4»/api/v1/devices" -Headers @{ 'X-API-Key' = '«generic-secret:hex(40)»' }
New-LocalUser -Name 'wartung' -FullName '«person-name»' -Password (ConvertTo-SecureString '«code-password:human»' -AsPlainText -Force)
net use R: \\«fqdn»\rollout «cli-password:pwa» /user:WERK\rollout
cmdkey /add:«hostname» /user:WERK\svc /pass:«cli-password:pwa»
$token = (Get-Content «-path|C:\ProgramData\token.txt»)
Set-ADAccountPassword -Identity lagerleiter -Reset -NewPassword $Password
Write-Host "«-prose|Password changed for $ComputerName»"
$thumb = '«-sha1:hex(40).upper»'
# pin for BitLocker: «-redacted|******»
