==== weir_java src/main/java/org/haus/Db.java
package org.haus;

/** Connections to the archive; written by «person-name». */
public final class Db {
    private static final String URL = "jdbc:oracle:thin:lims/«connection-string»@//«ipv4»:1521/LIMS";
    private static final String USER = "lims";
    private static final String PASSWORD = "«code-password»";
    private static final String PASSWORD_KEY = "«-identifier|spring.datasource.password»";
    private static final byte[] SALT = "«-base64-text»".getBytes();
    static final long serialVersionUID = «-number»L;

    static Connection open() throws SQLException {
        String pw = «-code-reference|System.getenv("LIMS_PW")»;
        return pw == null ? DriverManager.getConnection(URL, USER, PASSWORD) : DriverManager.getConnection("jdbc:mariadb://«fqdn»/lims?user=ro&password=«connection-string»");
    }
    KeyStore ks = KeyStore.getInstance("PKCS12"); // keystore pass is "«prose-password:pwa»"
}
---- src/main/resources/application.properties
spring.datasource.password=«config-password»
spring.mail.host=«fqdn»
spring.mail.password=${«-placeholder|MAIL_PASSWORD»}
server.ssl.key-store-password=«config-password:pwa»
spring.data.redis.password=ENC(«~:b64(32)»)
jwt.secret=«generic-secret:bytes(48)»
management.endpoints.web.base-path=/internal
==== weir_csharp src/Lims/appsettings.Production.json
{
  "ConnectionStrings": {
    "Default": "Server=«ipv4»,1433;Database=Lims;User Id=lims;Password=«connection-string:pwa»;Encrypt=True",
    "Queue": "amqps://lims:«connection-string»@«fqdn»/prod",
    "Blob": "DefaultEndpointsProtocol=https;AccountName=noten;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»"
  },
  "Jwt": { "Issuer": "https://«fqdn:site»", "SigningKey": "«generic-secret:b64u(64)»", "ExpiryMinutes": «-setting|60» },
  "AzureAd": { "TenantId": "«-uuid»", "ClientId": "«-uuid»", "ClientSecret": "«azure-client-secret»" },
  "Smtp": { "Host": "«fqdn»", "User": "«email»", "Password": "«config-password:pwq2»" },
  "KeyVault": { "Uri": "«~|https://noten-kv.vault.azure.net/»", "SecretName": "«-reference|lims-db-password»" },
  "Serilog": { "WriteTo": [ { "Name": "Seq", "Args": { "serverUrl": "http://«ipv4»:5341", "apiKey": "«generic-secret:alnum(20)»" } } ] }
}
==== weir_rust src/bin/feed.rs
use std::env;

const HOST: &str = "«fqdn»";
const LISTEN: &str = "«~|0.0.0.0»:8080";
/// Signing key of the feed, 32 bytes.
const KEY: &str = "«hex-key»";
const COMMIT: &str = "«-git-sha»";

fn main() -> anyhow::Result<()> {
    let password = «-code-reference|env::var("FEED_PASSWORD")?»;
    let opts = PgConnectOptions::new().host("«ipv4»").username("feed").password("«code-password»");
    let broker = "nats://feed:«connection-string»@«ipv4»:4222";
    let client = reqwest::Client::builder().build()?;
    client.get("https://«fqdn:site»/feed").basic_auth("probe", Some("«code-password»")).send()?;
    client.post(broker).bearer_auth("«bearer-token»").header("X-Request-Id", "«-uuid»").send()?;
    anyhow::ensure!(!password.is_empty(), "«-prose|the password is missing»");
    Ok(())
}
---- Cargo.lock
[[package]]
name = "ring"
version = "«-version:semver»"
source = "registry+https://«~|github.com»/rust-lang/crates.io-index"
checksum = "«-lockfile-hash:sha256»"
==== weir_ruby config/initializers/services.rb
# frozen_string_literal: true
Stripe.api_key = '«stripe-key»'
Rails.application.config.secret_key_base = '«generic-secret:hex(128)»'
Twilio.configure do |c|
  c.account_sid = '«~:twilio_sid»'
  c.auth_token = '«twilio-auth-token»'
end
SHOPIFY = { token: '«shopify-token»', shop: '«fqdn:domain»' }.freeze
REDIS = Redis.new(url: 'redis://:«connection-string»@«ipv4»:6379/2')
MAILER = { address: '«fqdn»', user_name: '«email»', password: «-code-reference|ENV.fetch('SMTP_PASSWORD')» }
LDAP.auth 'cn=reader,dc=haus', '«code-password»'
raise ArgumentError, '«-prose|password is too short»' if password.length < «-setting|12»
---- config/master.key
«rails-master-key»
---- .gem/credentials
---
:rubygems_api_key: «rubygems-key»
==== weir_php wp-config.php
<?php
/** Blog of the opera; owner «person-name» */
define( 'DB_NAME', 'blog' );
define( 'DB_USER', 'blog' );
define( 'DB_PASSWORD', '«code-password»' );
define( 'DB_HOST', '«ipv4»:3306' );
define( 'AUTH_KEY',        '«generic-secret:pwsalt2»' );
define( 'NONCE_SALT',      '«generic-secret:pwsalt2»' );
define( 'LOGGED_IN_KEY',   '«-placeholder|put your unique phrase here»' );
define( 'WP_HOME', 'https://«fqdn:site»' );
define( 'FTP_PASS', '«code-password»' );
define( 'SMTP_HOST', '«fqdn»' );
$mysqli = new mysqli('«ipv4»', 'ro', '«code-password»', 'tickets');
$hash = '«password-hash:bcrypt»';
$token = «-code-reference|getenv('API_TOKEN')»;
$table_prefix = 'wp_';
==== weir_js server/index.mjs
import nodemailer from "nodemailer";
import { Pool } from "pg";

const pool = new Pool({ host: "«ipv4»", user: "tickets", password: "«code-password»", port: 5432 });
const mailer = nodemailer.createTransport({ host: "«fqdn»", auth: { user: "«email»", pass: "«code-password»" } });
const secret = «-code-reference|process.env.SESSION_SECRET»;
app.use(session({ secret: "«generic-secret:alnum(40)»", cookie: { secure: true } }));
const stripePublic = "«-public-key:stripe_public»";
const sentry = "https://«sentry-dsn»@o«=digits(6)».«~|ingest.sentry.io»/«=digits(7)»";
const bot = new Telegraf("«telegram-bot-token»");
const ai = new OpenAI({ apiKey: "«openai-key»" });
// TODO «~:first»: move this out, see «~|https://nodejs.org/api/process.html»
const passwordInput = document.querySelector("«-identifier|#login-password»");
fetch("https://«fqdn:site»/api/seats?api_key=«url-token»&row=4", { headers: { "x-csrf-token": «-code-reference|csrfToken» } });
export const BUILD = "«-asset-hash:hex(12)»";
==== weir_kotlin app/build.gradle.kts
plugins { id("com.android.application") version "«-version:semver»" }
android {
    namespace = "org.haus.tickets"
    signingConfigs {
        create("release") {
            storeFile = file("«-path|release.jks»")
            storePassword = "«code-password»"
            keyAlias = "tickets"
            keyPassword = «-code-reference|System.getenv("KEY_PASSWORD")»
        }
    }
    defaultConfig {
        buildConfigField("String", "MAPS_KEY", "\"«gcp-api-key»\"")
        buildConfigField("String", "API", "\"https://«fqdn:site»/v2\"")
        versionName = "«-version:version4»"
    }
}
repositories {
    maven("https://«fqdn»/repository/maven") {
        credentials { username = "ci"; password = "«code-password»" }
    }
}
---- gradle/wrapper/gradle-wrapper.properties
distributionUrl=https\://«~|services.gradle.org»/distributions/gradle-8.9-bin.zip
distributionSha256Sum=«-sha256»
---- gradle.properties
org.gradle.jvmargs=-Xmx2g
nexusPassword=«config-password»
sonar.token=«ci-token:sonar»
==== weir_elixir config/runtime.exs
import Config

config :tickets, Tickets.Repo,
  username: "tickets",
  password: "«code-password»",
  hostname: "«fqdn»",
  pool_size: «-setting|10»

config :tickets, TicketsWeb.Endpoint,
  url: [host: "«fqdn:site»", port: 443],
  http: [ip: {0, 0, 0, 0}],
  secret_key_base: "«generic-secret:b64(64)»",
  live_view: [signing_salt: "«~:alnum(8)»"]

config :tickets, :mailgun, api_key: "«mailgun-key»", domain: "«~:domain»"
config :tickets, :erlang_cookie, :«generic-secret:upper(20)»
config :tickets, :db_pw, «-code-reference|System.fetch_env!("DB_PW")»
config :libcluster, topologies: [k8s: [config: [hosts: [:"app@«ipv4»", :"app@«ipv4»"]]]]
==== weir_perl bin/import.pl
#!/usr/bin/perl
# Import der Abonnenten; Rückfragen: «person-name», «phone»
use strict; use warnings; use DBI;
my $dbh = DBI->connect("dbi:Pg:dbname=abo;host=«ipv4»", "abo", "«code-password»", { RaiseError => 1 });
my $ftp = Net::FTP->new("«fqdn»") or die "no host";
$ftp->login('abo', '«code-password»') or die "«-prose|cannot login, wrong password?»";
my $password = «-code-reference|$ENV{ABO_PASSWORD}» // die;
my %smtp = (host => '«fqdn»', user => '«email»', pass => '«code-password»');
my $md5 = '«-md5»';
my $ua = LWP::UserAgent->new;
$ua->credentials('«ipv4»:8080', 'Abo', 'abo', '«code-password»');
__END__
=head1 PASSWORDS
The password is read from the environment, never from the command line.
==== weir_cpp firmware/include/secrets.h
#pragma once
// Orchestra pit sensors. Do not commit! (well...)
#define WIFI_SSID "Graben"
#define WIFI_PASS "«wifi-psk:pwa»"
#define MQTT_HOST "«ipv4»"
#define MQTT_USER "pit"
#define MQTT_PASS "«code-password»"
#define OTA_PASSWORD "«-placeholder|changeme»"
#define FW_VERSION "«-version:version4»"
static const uint8_t AES_KEY[16] = { «hex-key:chex» };
static const uint8_t MAC_ADDR[6] = { «~|0xDE, 0xAD, 0xBE, 0xEF, 0xFE, 0xED» };
static const char *INFLUX_TOKEN = "«monitoring-token:influx»";
static const char *HOSTNAME = "«hostname»";
static const char ROOT_CA[] = R"EOF(
«-certificate»
)EOF";
==== weir_notebook analysis/besucher.ipynb
{
 "cells": [
  {"cell_type": "code", "id": "«-asset-hash:hex(8)»", "metadata": {}, "outputs": [], "source": [
    "import pandas as pd, sqlalchemy as sa\n",
    "engine = sa.create_engine('mysql+pymysql://bi:«connection-string»@«ipv4»/besucher')\n",
    "token = 'Bearer «databricks-token»'\n",
    "pw = «-code-reference|getpass.getpass()»\n",
    "s3 = boto3.client('s3', aws_access_key_id='«aws-access-key-id»', aws_secret_access_key='«aws-secret-key»')"
  ]},
  {"cell_type": "code", "metadata": {}, "outputs": [{"output_type": "stream", "name": "stdout", "text": [
    "          name                    mail\n",
    "0  «person-name»  «email»\n",
    "1  «person-name»  «email»\n"
  ]}], "source": ["df.head(2)"]},
  {"cell_type": "markdown", "metadata": {}, "source": ["Data of «person-name», server `«fqdn»`, run `«-uuid»`."]}
 ],
 "nbformat": 4
}
==== weir_swift Sources/App/Config.swift
import Foundation

enum Config {
    static let api = URL(string: "https://«fqdn:site»/v1")!
    static let clientSecret = "«generic-secret:alnum(40)»"
    static let googleClient = "«google-client-secret»"
    static let refresh = "«google-refresh-token»"
    static let pushTopic = "org.haus.app"
    static let keychainKey = "«-identifier|userPassword»"
    static let teamID = "«-key-id:upper(10)»"
    static var password: String? { «-code-reference|Keychain.get(keychainKey)» }
    static let demo = Login(user: "demo@haus", password: "«code-password»")
    static let pinnedHash = "«-sha256:key32»"
    static let supportPhone = "«phone»"
    static let supportMail = "«email»"
    static let server = "«ipv4»"
}
==== weir_lua etc/prosody/prosody.cfg.lua
admins = { "«email»" }
interfaces = { "«ipv4»", "«ipv6»" }
modules_enabled = { "roster", "saslauth", "tls" }
authentication = "internal_hashed"
sql = { driver = "PostgreSQL", database = "prosody", username = "prosody", password = "«config-password»", host = "«ipv4»" }
turn_external_host = "«fqdn»"
turn_external_secret = "«generic-secret:alnum(32)»"
registration_throttle_max = «-setting|5»
VirtualHost "«fqdn:domain»"
	ssl = { key = "«-path|/etc/prosody/certs/haus.key»" }
Component "muc.«~:domain»" "muc"
Component "«fqdn»"
	component_secret = "«config-password»"
==== weir_sql migrations/0042_accounts.sql
-- accounts of the ticket shop, «=day»
CREATE ROLE tickets LOGIN PASSWORD '«sql-password»';
ALTER ROLE report WITH ENCRYPTED PASSWORD '«password-hash:scram»';
CREATE USER 'shop'@'«ipv4»' IDENTIFIED BY '«sql-password»';
GRANT SELECT ON tickets.* TO 'bi'@'%' IDENTIFIED VIA mysql_native_password USING '«password-hash:mysqlhash»';
SET PASSWORD FOR 'shop'@'localhost' = PASSWORD('«sql-password»');
CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '«ipv4»', dbname 'far');
CREATE USER MAPPING FOR app SERVER far OPTIONS (user 'far', password '«sql-password»');
CREATE LOGIN [svc_shop] WITH PASSWORD = N'«sql-password»', CHECK_POLICY = OFF;
INSERT INTO customer (id, name, mail, phone, born) VALUES ('«-uuid»', '«person-name:ascii_name»', '«email»', '«phone»', '«dob»');
INSERT INTO staff (login, pw_hash) VALUES ('«~:login»', '«password-hash:argon2»');
UPDATE settings SET value = '«-setting|14»' WHERE name = 'password_min_length';
ALTER TABLE staff ADD COLUMN reset_token char(64) NULL;
COMMENT ON COLUMN staff.pw_hash IS '«-prose|argon2 hash of the password»';
