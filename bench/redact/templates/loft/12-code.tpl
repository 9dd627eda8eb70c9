==== loft_code_django config/settings/production.py
"""Settings of the shop for the production site."""
import os
from pathlib import Path

from .base import *  # noqa

DEBUG = False
SECRET_KEY = "django-insecure-«generic-secret:rtusecret»"
ALLOWED_HOSTS = ["«fqdn»", "«ipv4»", "«~|localhost»"]
ADMINS = [("«person-name»", "«email»")]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "shop",
        "USER": "shop",
        "PASSWORD": "«code-password:pwsafe»",
        "HOST": "«ipv4»",
    },
    "legacy": dj_database_url.parse("mysql://shop:«connection-string»@«fqdn»:3306/old"),
}
CACHES = {"default": {"LOCATION": "redis://:«connection-string»@«hostname»:6379/1"}}
EMAIL_HOST_PASSWORD = os.environ["«-variable-name|EMAIL_HOST_PASSWORD»"]
EMAIL_HOST_USER = "«email»"
AWS_SECRET_ACCESS_KEY = "«aws-secret-key»"
AWS_ACCESS_KEY_ID = "«aws-access-key-id»"
SENTRY_DSN = "https://«sentry-dsn»@o«~:digits(6)».«~|ingest.de.sentry.io»/«~:digits(16)»"
PASSWORD_HASHERS = ["«-identifier|django.contrib.auth.hashers.Argon2PasswordHasher»"]
PASSWORD_RESET_TIMEOUT = «-setting|259200»
SESSION_COOKIE_NAME = "«-setting|shop_session»"
AUTH_LDAP_BIND_PASSWORD = "«code-password:human»"
SOCIAL_AUTH_GITHUB_SECRET = "«generic-secret:hex(40)»"
FIELD_ENCRYPTION_KEY = "«generic-secret:b64u(43)»="
STATICFILES_MANIFEST = "app.«-asset-hash:hex(12)».css"
==== loft_code_node src/config.ts
import { createTransport } from 'nodemailer';
import { Pool } from 'pg';
import Stripe from 'stripe';

export const pool = new Pool({
  host: '«ipv4»',
  user: 'stock_api',
  password: '«code-password:pwsafe»',
  database: 'stock',
});
export const redisUrl = process.env.REDIS_URL ?? 'redis://default:«connection-string»@«fqdn»:6379';
export const stripe = new Stripe('«stripe-key»', { apiVersion: '2024-06-20' });
export const mail = createTransport({
  host: '«fqdn»',
  auth: { user: '«email»', pass: '«code-password:pwsafe»' },
});
export const session = { name: 'sid', secret: ['«generic-secret:alnum(40)»', '«generic-secret:hex(64)»'], cookie: { maxAge: 86400000 } };
export const jwtOptions = { issuer: 'https://«fqdn»', secretOrKey: `«generic-secret:b64u(43)»` };
export const csrfHeader = '«-identifier|x-csrf-token»';
const apiKey = process.env.«-variable-name|MAPS_KEY» || '«gcp-api-key»';
const password = await vault.read(`«-path|secret/data/db»`);
if (!password) throw new Error('«-prose|DB password missing»');
const testUser = { email: '«~|test@example.com»', password: '«-placeholder|changeme»' };
// integrity of the bundle: «-lockfile-hash:sri»
export default { port: 3000, host: '«~|0.0.0.0»', trustProxy: ['«ipv4-cidr»'], buildId: '«-git-sha»' };
==== loft_code_java src/main/java/io/loft/stock/DataConfig.java
package io.loft.stock;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Data sources of the stock service. Written by «person-name». */
@Configuration
public class DataConfig {
    private static final String MASTER_KEY = "«hex-key:hex(32)»";
    private static final String REALM = "«-setting|stock-realm»";

    @Value("${«-reference|spring.datasource.password»}")
    private String password;

    @Bean
    public HikariDataSource reports() {
        HikariDataSource ds = new HikariDataSource();
        ds.setJdbcUrl("jdbc:mariadb://«ipv4»:3306/reports?useSSL=true");
        ds.setUsername("reports");
        ds.setPassword("«code-password:pwsafe»");
        return ds;
    }

    Connection legacy() throws SQLException {
        return DriverManager.getConnection("jdbc:oracle:thin:@«fqdn»:1521/STOCK", "stock", "«code-password:pwa»");
    }

    void mail(Properties props) {
        props.put("mail.smtp.host", "«fqdn»");
        props.setProperty("mail.smtp.password", "«code-password:pwsafe»");
        props.setProperty("mail.from", "«email»");
        if (password == null || password.isEmpty()) throw new IllegalStateException("«-prose|no password set»");
    }

    private static final byte[] SALT = HexFormat.of().parseHex("«~:hex(32)»");
    private static final long serialVersionUID = «-number:digits(18)»L;
}
---- src/main/resources/application-prod.yml
spring:
  datasource: {url: "jdbc:postgresql://«ipv4»:5432/stock", username: stock, password: "«config-password:pwsafe»"}
  data: {redis: {host: «hostname», password: «config-password:pwa»}}
  mail: {host: «fqdn», username: «email», password: ${«-placeholder|SMTP_PASSWORD»}}
  security: {oauth2: {client: {registration: {github: {client-id: «-identifier:hex(20)», client-secret: «generic-secret:hex(40)»}}}}}
jasypt: {encryptor: {password: "«config-password:phr»"}}
legacy: {password: "ENC(«-reference:b64(44)»)"}
==== loft_code_go internal/app/config.go
package app

import (
	"crypto/sha256"
	"os"
	"time"
)

const (
	defaultDSN   = "postgres://stock:«connection-string»@«ipv4»:5432/stock?sslmode=disable"
	signingKey   = "«generic-secret:hex(64)»"
	tokenHeader  = "«-identifier|X-Auth-Token»"
	passwordEnv  = "«-variable-name|STOCK_DB_PASSWORD»"
	expectedHash = "«-sha256»"
	minPassword  = «-setting|12»
)

// Owner of the package: «email»
type Config struct {
	Listen   string        `yaml:"listen" env:"LISTEN" default:"«ipv4»:8080"`
	Password string        `yaml:"password" env:"PASSWORD" json:"-"`
	Timeout  time.Duration `yaml:"timeout"`
}

func Load() Config {
	cfg := Config{Listen: "«fqdn»:8443", Password: os.Getenv(passwordEnv)}
	if cfg.Password == "" {
		cfg.Password = "«code-password:pwsafe»"
	}
	return cfg
}

func newClients() {
	rdb := redis.NewClient(&redis.Options{Addr: "«ipv4»:6379", Username: "app", Password: "«code-password:pwa»", DB: 0})
	auth := smtp.PlainAuth("", "«email»", "«code-password:pwsafe»", "«fqdn»")
	mc, _ := minio.New("«fqdn»", &minio.Options{Creds: credentials.NewStaticV4("«aws-access-key-id»", "«aws-secret-key»", "")})
	req.Header.Set("Authorization", "Bearer «bearer-token»")
	req.SetBasicAuth("stock", "«code-password:pwsafe»")
	sum := sha256.Sum256([]byte("secret"))
	_, _, _, _ = rdb, auth, mc, sum
}
==== loft_code_rust src/settings.rs
//! Settings of the agent; the values below are for the test bed of «~:first».
use secrecy::SecretString;
use serde::Deserialize;

pub const AGENT_TOKEN: &str = "«generic-secret:alnum(40)»";
pub const ENDPOINT: &str = "https://«fqdn»:9443/v1";
const PUBLIC_KEY: &str = "«-public-key:pubkey_minisign»";
const PSK: [u8; 16] = [«hex-key:chex»];
const EMPTY_SHA256: &str = "«-sha256»";

#[derive(Deserialize)]
pub struct Database {
    pub host: std::net::IpAddr,
    pub password: SecretString,
    #[serde(default)]
    pub token_file: Option<std::path::PathBuf>,
}

impl Default for Database {
    fn default() -> Self {
        Self {
            host: "«ipv4»".parse().unwrap(),
            password: "«code-password:pwsafe»".into(),
            token_file: Some("«-path|/run/agent/token»".into()),
        }
    }
}

#[tokio::test]
#[ignore = "needs the lab"]
async fn logs_in() {
    let url = "amqps://agent:«connection-string»@«fqdn»:5671/%2f";
    let client = Client::new("«ipv6»", std::env::var("«-variable-name|LAB_PASSWORD»").ok());
    client.login("root@pam", "«code-password:human»").await.expect("«-prose|password is refused»");
    let api = format!("PVEAPIToken={}={}", "root@pam!agent", "«pve-api-token»");
    assert_eq!(client.id, "«-uuid»");
}
==== loft_code_csharp src/Stock.Api/appsettings.Production.json
{
  "ConnectionStrings": {
    "Default": "Server=«fqdn»;Database=Stock;User Id=stock;Password=«connection-string:pwsafe»;TrustServerCertificate=true",
    "Redis": "«ipv4»:6379,password=«connection-string»,ssl=True,abortConnect=False",
    "ServiceBus": "Endpoint=sb://loft.«~|servicebus.windows.net»/;SharedAccessKeyName=Root;SharedAccessKey=«azure-storage-key:key32»",
    "Blob": "DefaultEndpointsProtocol=https;AccountName=loftstore;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»"
  },
  "Jwt": {"Issuer": "https://«fqdn»", "Audience": "stock", "Key": "«generic-secret:alnum(48)»", "ExpireMinutes": 60},
  "AzureAd": {"TenantId": "«-uuid»", "ClientId": "«-uuid»", "ClientSecret": "«azure-client-secret»"},
  "Smtp": {"Host": "«fqdn»", "User": "«email»", "Password": "«config-password:pwsafe»"},
  "Identity": {"Password": {"RequiredLength": 12, "RequireDigit": true}},
  "ApplicationInsights": {"ConnectionString": "InstrumentationKey=«~:uuid»;IngestionEndpoint=https://«~|westeurope-5.in.applicationinsights.azure.com»/"}
}
---- src/Stock.Api/LegacyClient.cs
public sealed class LegacyClient(HttpClient http, IConfiguration config)
{
    private const string ApiKeyHeader = "«-identifier|X-Api-Key»";
    private const string ApiKey = "«generic-secret:hex(32)»";
    public string Password { get; init; } = config["«-identifier|Legacy:Password»"] ?? string.Empty;

    public async Task LoginAsync(CancellationToken token)
    {
        var builder = new SqlConnectionStringBuilder { DataSource = "«ipv4»", UserID = "legacy", Password = "«code-password:pwsafe»" };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", "«basic-auth»");
        var credential = new NetworkCredential("svc-legacy", "«code-password:pwa»", "CORP");
        await http.GetAsync($"https://«fqdn»/api?apikey=«url-token»", token);
    }
}
==== loft_code_php_laravel .env.production
APP_NAME=Stock
APP_ENV=production
APP_KEY=base64:«laravel-app-key»
APP_DEBUG=false
APP_URL=https://«fqdn»

DB_CONNECTION=mysql
DB_HOST=«ipv4»
DB_USERNAME=stock
DB_PASSWORD="«env-password:pwsafe»"

REDIS_HOST=«hostname»
REDIS_PASSWORD=null
MAIL_HOST=«fqdn»
MAIL_USERNAME=«email»
MAIL_PASSWORD=«env-password:pwsafe»
MAIL_FROM_ADDRESS="«email»"
MAIL_FROM_NAME="${APP_NAME}"

AWS_ACCESS_KEY_ID=«aws-access-key-id»
AWS_SECRET_ACCESS_KEY=«aws-secret-key»
PUSHER_APP_ID=«~:digits(7)»
PUSHER_APP_KEY=«~:hex(20)»
PUSHER_APP_SECRET=«generic-secret:hex(20)»
JWT_SECRET=«generic-secret:alnum(64)»
TWILIO_SID=«-account-id:twilio_sid»
TWILIO_TOKEN=«twilio-auth-token»
TWILIO_API_KEY=«twilio-api-key»
MAILCHIMP_APIKEY=«mailchimp-key»
VITE_PUSHER_APP_KEY="${«-placeholder|PUSHER_APP_KEY»}"
BCRYPT_ROUNDS=«-setting|12»
---- config/legacy.php
<?php
return [
    'default' => env('«-variable-name|DB_CONNECTION»', 'mysql'),
    'dsn' => 'mysql:host=«ipv4»;dbname=old',
    'username' => 'old',
    'password' => '«code-password:pwsafe»',
    'salt' => '«generic-secret:hex(40)»',
    'ldap' => ['host' => '«fqdn»', 'bind_pw' => "«code-password:phr»"],
    'password_timeout' => «-setting|10800»,
    'contact' => '«person-name»',
];
$mysqli = new mysqli('«fqdn»', 'old', '«code-password:human»', 'old', 3306);
define('AUTH_KEY', '«generic-secret:pwsalt2»');
$pdo = new PDO($dsn, $user, getenv('«-variable-name|OLD_DB_PASSWORD»'));
==== loft_code_rails config/database.yml
default: &default
  adapter: postgresql
  pool: <%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>
production:
  <<: *default
  host: «ipv4»
  username: stock
  password: <%= ENV["«-variable-name|STOCK_DATABASE_PASSWORD»"] %>
staging:
  <<: *default
  host: «fqdn»
  username: stock
  password: «config-password:pwsafe»
  url: "postgres://stock:«connection-string»@«ipv4»/stock_staging"
---- config/master.key
«rails-master-key»
---- config/secrets.yml
development:
  secret_key_base: «generic-secret:hex(128)»
production:
  secret_key_base: <%= ENV["«-variable-name|SECRET_KEY_BASE»"] %>
---- config/deploy.yml
service: stock
image: loft/stock
servers: {web: ["«ipv4»", "«ipv4»"], job: {hosts: ["«fqdn»"], cmd: bin/jobs}}
registry: {server: «fqdn», username: ci, password: [«-variable-name|KAMAL_REGISTRY_PASSWORD»]}
env: {clear: {DB_HOST: «ipv4»}, secret: [«-variable-name|RAILS_MASTER_KEY»]}
ssh: {user: deploy, proxy: "root@«ipv4»"}
---- .kamal/secrets
RAILS_MASTER_KEY=«rails-master-key»
KAMAL_REGISTRY_PASSWORD=$(«-reference|op read op://infra/registry/password»)
POSTGRES_PASSWORD=«env-password:pwsafe»
---- config/initializers/devise.rb
Devise.setup do |config|
  config.secret_key = '«generic-secret:hex(128)»'
  config.pepper = '«generic-secret:hex(64)»'
  config.mailer_sender = '«email»'
  config.password_length = «-setting|10..128»
  config.reset_password_within = 6.hours
  config.omniauth :github, '«-identifier:hex(20)»', '«generic-secret:hex(40)»'
end
ActionMailer::Base.smtp_settings = { address: '«fqdn»', user_name: 'stock', password: '«code-password:pwsafe»' }
==== loft_code_elixir config/runtime.exs
import Config

config :stock, Stock.Repo,
  username: "stock",
  password: "«code-password:pwsafe»",
  hostname: "«ipv4»",
  database: "stock_prod",
  pool_size: String.to_integer(System.get_env("POOL_SIZE") || "10")

config :stock, StockWeb.Endpoint,
  url: [host: "«fqdn»", port: 443],
  secret_key_base: "«generic-secret:b64(64)»",
  live_view: [signing_salt: "«~:alnum(8)»"]

config :stock, Stock.Mailer,
  adapter: Swoosh.Adapters.SMTP,
  relay: "«fqdn»",
  username: "«email»",
  password: System.fetch_env!("«-variable-name|SMTP_PASSWORD»")

config :libcluster, topologies: [k8s: [config: [hosts: [:"stock@«ipv4»", :"stock@«hostname»"]]]]
---- rel/vm.args
-name stock@«fqdn»
-setcookie «generic-secret:alnum(32)»
---- src/stock.clj
(def db-spec {:dbtype "postgresql" :host "«ipv4»" :user "stock" :password "«code-password:pwsafe»"})
(def token (System/getenv "«-variable-name|STOCK_TOKEN»"))
---- src/Main.kt
val ds = HikariConfig().apply { jdbcUrl = "jdbc:postgresql://«ipv4»/stock"; username = "stock"; password = "«code-password:pwsafe»" }
val key: String by project
@Serializable data class Login(val user: String, val password: String)
install(Authentication) { basic { realm = "stock"; validate { if (it.name == "ops" && it.password == "«code-password:human»") UserIdPrincipal(it.name) else null } } }
---- src/app.scala
val conf = ConfigFactory.parseString("""db { url = "jdbc:mysql://«fqdn»/stock", user = "stock", password = "«code-password:pwsafe»" }""")
---- lib/main.lua
local redis = require "resty.redis"
local ok, err = red:auth("«code-password:pwa»")
red:connect("«ipv4»", 6379)
ngx.req.set_header("Authorization", "Basic «basic-auth»")
==== loft_code_c firmware/include/secrets.h
// Copy of secrets.example.h with the values of the attic; do not commit
#pragma once
#define WIFI_SSID       "Loft IoT"
#define WIFI_PASSWORD   "«wifi-psk:pwsafe»"
#define MQTT_HOST       "«ipv4»"
#define MQTT_USER       "sensor"
#define MQTT_PASS       "«code-password:pwsafe»"
#define OTA_PASSWORD    "«code-password:pwa»"
#define API_TOKEN       "«generic-secret:alnum(40)»"
#define DEVICE_MAC      "«mac»"
#define FW_VERSION      "«-version»"
#define BUILD_SHA       "«-git-sha»"
#define CA_FINGERPRINT  "«-fingerprint20»"
#define DEFAULT_PASSWORD "«-placeholder|CHANGEME»"
static const uint8_t lora_appkey[16] = { «hex-key:chex» };
static const char *passwords_help = "«-prose|password must have 8 characters»";
---- firmware/src/main.cpp
WiFi.begin("Loft Guests", "«wifi-psk:phr»");
client.setServer("«fqdn»", 8883);
if (client.connect("attic-1", MQTT_USER, MQTT_PASS)) { Serial.println("ok"); }
IPAddress local(«~|192, 168, 4, 1»);
http.addHeader("X-Api-Key", "«generic-secret:hex(32)»");
---- firmware/secrets.yaml
wifi_password: "«wifi-psk:pwsafe»"
ap_password: «wifi-psk:pwa»
api_key: "«generic-secret:bytes(32)»"
ota_password: "«config-password:hex(32)»"
web_password: !secret «-reference|web_pw»
---- firmware/CMakeLists.txt
add_compile_definitions(TOKEN="«generic-secret:alnum(32)»")
set(PASSWORD_FILE ${CMAKE_SOURCE_DIR}/«-path|secrets/pw.txt»)
==== loft_code_vb legacy/Report.vbs
' nightly report of the warehouse, «person-name» 2014
Option Explicit
Const DB_PW = "«code-password:pwsafe»"
Dim cn, rs, sh
Set cn = CreateObject("ADODB.Connection")
cn.Open "Provider=SQLOLEDB;Data Source=«ipv4»;Initial Catalog=LAGER;User ID=bericht;Password=«connection-string»;"
Set sh = CreateObject("WScript.Shell")
sh.Run "net use Z: \\«fqdn»\berichte /user:LAGER\bericht «cli-password:pwa»", 0, True
Set msg = CreateObject("CDO.Message")
msg.From = "«email»"
msg.To = "«email»;«email»"
msg.Configuration.Fields("«~|http://schemas.microsoft.com/cdo/configuration/smtpserver»") = "«fqdn»"
msg.Configuration.Fields("«~|http://schemas.microsoft.com/cdo/configuration/sendpassword»") = "«code-password:pwsafe»"
---- legacy/unattend.xml
<component name="Microsoft-Windows-Shell-Setup">
  <UserAccounts><AdministratorPassword><Value>«config-password:pwsafe»</Value><PlainText>true</PlainText></AdministratorPassword></UserAccounts>
  <AutoLogon><Username>setup</Username><Password><Value>«base64-secret:human.u16»</Value><PlainText>false</PlainText></Password></AutoLogon>
  <RegisteredOwner>«person-name»</RegisteredOwner>
  <ComputerName>«hostname:winname»</ComputerName>
  <ProductKey>«~:winkey»</ProductKey>
</component>
---- legacy/map.cmd
@echo off
rem drives of the branch
net use L: \\«ipv4»\lager "«cli-password:pwsafe»" /user:LAGER\kasse
psexec \\«ipv4» -u LAGER\admin -p «cli-password:pwa» cmd /c gpupdate
schtasks /create /tn sync /tr c:\sync.cmd /ru LAGER\sync /rp «cli-password:pwsafe» /sc daily
plink -ssh root@«ipv4» -pw «cli-password:pwa» uptime
set BACKUP_PW=«env-password:pwsafe»
==== loft_code_perl_r scripts/«=word».pl
use DBI;
# connection of the archive, «email»
my $dbh = DBI->connect("dbi:Pg:dbname=archive;host=«ipv4»", 'archive', '«code-password:pwsafe»', { RaiseError => 1 });
my %conf = (user => 'ftp', pass => q{«code-password:pwhard»}, host => '«fqdn»', port => 21);
my $ua = LWP::UserAgent->new;
$ua->credentials('«fqdn»:443', 'Archive', 'ops', '«code-password:pwsafe»');
print "Password: "; my $password = <STDIN>;
---- scripts/report.R
library(DBI)
con <- dbConnect(RMariaDB::MariaDB(), host = "«ipv4»", user = "report", password = "«code-password:pwsafe»", dbname = "stock")
Sys.setenv(OPENAI_API_KEY = "«openai-key»", HF_TOKEN = "«huggingface-token»")
key <- Sys.getenv("«-variable-name|STOCK_KEY»")
smtp <- emayili::server(host = "«fqdn»", port = 587, username = "«email»", password = keyring::key_get("«-identifier|smtp»"))
---- scripts/train.jl
ENV["ANTHROPIC_API_KEY"] = "«anthropic-key»"
conn = LibPQ.Connection("host=«ipv4» dbname=ml user=ml password=«connection-string»")
---- scripts/infer.py
from groq import Groq
client = Groq(api_key="«ai-service-key»")
openrouter = OpenAI(base_url="https://«~|openrouter.ai»/api/v1", api_key="«ai-service-key:openrouter»")
repl = replicate.Client(api_token="«ai-service-key:replicate»")
model = AutoModel.from_pretrained("loft/stock", token="«huggingface-token»", revision="«-git-sha»")
dbx = DatabricksClient(host="https://adb-«~:digits(16)».3.«~|azuredatabricks.net»", token="«databricks-token»")
==== loft_code_diff patches/«=int(1,99)»-settings.patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name» <«email»>
Date: Thu, 3 Jul 2025 16:20:41 +0200
Subject: [PATCH 2/3] settings: read the password from the environment
Signed-off-by: «person-name» <«email»>
Reviewed-by: «person-name» <«email»>
---
 app/settings.py | 6 +++---
 docker/.env     | 2 +-

diff --git a/app/settings.py b/app/settings.py
index «-git-sha:short_sha»..«-git-sha:short_sha» 100644
--- a/app/settings.py
+++ b/app/settings.py
@@ -12,9 +12,9 @@ DB_HOST = "«ipv4»"
-DB_PASSWORD = "«code-password:pwsafe»"
+DB_PASSWORD = os.environ["«-variable-name|DB_PASSWORD»"]
-GITHUB_TOKEN = "«github-pat»"
+GITHUB_TOKEN = read_secret("«-identifier|github»")
 TOKEN_URL = "https://«fqdn»/oauth/token"
diff --git a/docker/.env b/docker/.env
index «-git-sha:short_sha»..«-git-sha:short_sha» 100644
--- a/docker/.env
+++ b/docker/.env
@@ -1,3 +1,3 @@
-MYSQL_ROOT_PASSWORD=«env-password:human»
+MYSQL_ROOT_PASSWORD=«-placeholder|changeme»
 MYSQL_HOST=«ipv4»
+SLACK_BOT_TOKEN=«slack-token»
-- 
2.47.2
