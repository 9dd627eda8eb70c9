==== qy_java_spring src/main/resources/application-prod.yml
spring:
  datasource:
    url: jdbc:postgresql://«ipv4»:5432/lager?ssl=true
    username: lager
    password: «config-password:pwhard2»
  mail: {host: «fqdn», username: "«email»", password: '«config-password:pwq»'}
  rabbitmq:
    addresses: amqp://lager:«connection-string:pwa»@«ipv4»:5672
  security.oauth2.client.registration.kc:
    client-id: lager
    client-secret: «generic-secret:alnum(32)»
jwt.secret: «generic-secret:bytes(48)»
jwt.expiration: «-setting|86400000»
server.ssl.key-store-password: ${«-reference|KEYSTORE_PW»}
---- src/main/java/de/kontor/lager/Import.java
package de.kontor.lager;

import java.sql.*;

/** Reads the old system. Password rules: see the wiki. */
public final class Import {
    private static final long serialVersionUID = «-number:digits(18)»L;
    private static final String PASSWORD = "«code-password:pwhard2»";
    private static final String PASSWORD_KEY = "«-identifier|import.password»";
    static final byte[] KEY = java.util.Base64.getDecoder().decode("«generic-secret:key32»");

    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:oracle:thin:lager/«connection-string:pwa»@«fqdn»:1521/ERP");
    }
    Connection openOld() throws SQLException {
        return DriverManager.getConnection("jdbc:mysql://«ipv4»/alt", "root", "«code-password:phr»");
    }
    String token() { return System.getenv("«-identifier|IMPORT_TOKEN»"); }
    // etag of the schema: «-md5»
}
==== qy_go_service cmd/agent/main.go
package main

import (
	"database/sql"
	"net/http"
	"os"

	"«~|github.com»/go-redis/redis/v9" // «-gosum:gosum»
)

const (
	apiURL    = "https://«fqdn»/v2"
	apiToken  = "«generic-secret:alnum(40)»"
	buildHash = "«-git-sha»"
)

var fallback = []string{"«ipv4»:7000", "[«ipv6»]:7000"}

type Config struct {
	Password string `json:"password" env:"«-identifier|AGENT_PASSWORD»"`
}

func main() {
	db, err := sql.Open("pgx", "postgres://agent:«connection-string»@«fqdn»/agent?sslmode=require")
	rdb := redis.NewClient(&redis.Options{Addr: "«ipv4»:6379", Password: "«code-password:pwhard2»", DB: 2})
	req, _ := http.NewRequest("GET", apiURL+"/jobs", nil)
	req.SetBasicAuth("agent", "«code-password:pwq2»")
	req.Header.Set("Authorization", "Bearer "+apiToken)
	req.Header.Set("X-Signature", sign([]byte(`«generic-secret:hex(32)»`)))
	pw := «-code-reference|os.Getenv("AGENT_PASSWORD")»
	client, _ := proxmox.NewClient("https://«ipv4»:8006/api2/json", proxmox.WithAPIToken("agent@pve!go", "«pve-api-token»"))
	_ = ssh.Password("«code-password:human»")
	_, _, _, _, _, _ = db, err, rdb, pw, client, fallback
}
---- go.sum
«~|github.com»/redis/go-redis/v9 v9.7.0 «-gosum:gosum»
«~|golang.org»/x/crypto v0.28.0/go.mod «-gosum:gosum»
==== qy_js_nest src/config.ts
import { readFileSync } from 'node:fs';

export const config = {
  port: Number(process.env.PORT ?? 3000),
  db: { host: '«ipv4»', user: 'shop', password: '«code-password:pwq2»', database: 'shop' },
  mongo: 'mongodb+srv://shop:«connection-string:pwa»@«fqdn»/shop?retryWrites=true',
  session: { secret: '«generic-secret:alnum(48)»', name: '«-identifier|shop.sid»', maxAge: «-setting|604800000» },
  stripe: { publishable: '«-public-key:stripe_public»', secret: '«stripe-key»', webhook: '«generic-secret:stripe_webhook»' },
  s3: { accessKeyId: '«aws-access-key-id»', secretAccessKey: '«aws-secret-key»', endpoint: 'https://«fqdn»' },
  smtp: `smtps://shop:«connection-string:pwpct»@«fqdn»:465`,
  sentry: 'https://«sentry-dsn»@o«-number:digits(6)».«~|ingest.de.sentry.io»/«-number:digits(9)»',
  openai: process.env.«-code-reference|OPENAI_API_KEY»,
  jwtPublic: readFileSync('«-path|keys/jwt.pub»'),
  cdn: 'https://«~|cdn.example.com»/app.«-asset-hash:hex(8)».js',
  contact: '«email»',
};

// algolia search-only key may be public, the admin key may not
export const algolia = { appId: '«-app-id:upper(10)»', adminKey: '«generic-secret:hex(32)»' };
export type Password = string;
export const t = { password: '«-i18n|Mot de passe»', tokenExpired: '«-i18n|Jeton expiré»' };
==== qy_php_wp wp-config.php
<?php
/** The name of the database */
define( 'DB_NAME', 'blog' );
define( 'DB_USER', 'blog' );
define( 'DB_PASSWORD', '«code-password:pwq2»' );
define( 'DB_HOST', '«ipv4»:3306' );
define( 'DB_CHARSET', 'utf8mb4' );

define( 'AUTH_KEY',         '«generic-secret:pwsalt»' );
define( 'SECURE_AUTH_KEY',  '«generic-secret:pwsalt»' );
define( 'LOGGED_IN_SALT',   '«generic-secret:pwsalt»' );
define( 'NONCE_SALT',       '«-placeholder|put your unique phrase here»' );
define( 'FTP_PASS', "«code-password:pwa»" );
define( 'FTP_HOST', '«fqdn»' );
define('WP_HOME', 'https://«fqdn:site»');
$table_prefix = 'wp7_';

$smtp = array(
	'Host' => '«fqdn»',
	'Username' => '«email»',
	'Password' => '«code-password:phr»', // app password
);
if ( ! isset( $_POST['«-identifier|password»'] ) ) { die( '«-prose|No password given» ' ); }
---- app/.env.php
<?php return ['APP_KEY' => 'base64:«laravel-app-key»', 'REDIS_URL' => 'redis://:«connection-string:pwa»@«fqdn»:6379'];
==== qy_rust_toml config/prod.toml
# settings of the collector
[database]
url = "postgres://collector:«connection-string:pwpct»@«fqdn»:5432/metrics"
pool = «-setting|16»

[mqtt]
broker   = "mqtts://«ipv4»:8883"
user     = "collector"
password = '«config-password:pwq»'

[auth]
signing_key = "«hex-key:hex(64)»"
pepper      = "«generic-secret:b64u(43)»"
algorithm   = "«-setting|EdDSA»"
public_key  = "«-public-key:jwk_x»"
---- src/main.rs
//! Collects readings and sends them on.
const ENDPOINT: &str = "https://«fqdn»/ingest";
const INGEST_TOKEN: &str = "«generic-secret:alnum(44)»";
const NAMESPACE: Uuid = uuid!("«-uuid»");

fn client() -> Client {
    let password = std::env::var("«-identifier|COLLECTOR_PASSWORD»").unwrap_or_else(|_| "«code-password:pwa»".into());
    let opts = ClientOptions::parse("mongodb://root:«connection-string»@«ipv4»:27017").unwrap();
    let key: [u8; 16] = [«generic-secret:decs»];
    assert!(password.len() >= «-setting|8», "«-prose|password too short»");
    Client::new(opts, key).basic_auth("push", Some("«code-password:pwhard2»"))
}
---- Cargo.lock
[[package]]
name = "serde"
version = "«-version:semver»"
source = "registry+https://«~|github.com»/rust-lang/crates.io-index"
checksum = "«-lockfile-hash:hex(64)»"
==== qy_cs_appsettings appsettings.Production.json
{
  "ConnectionStrings": {
    "Erp": "Data Source=«ipv4»,1433;Initial Catalog=erp;User ID=erp;Password=«connection-string:pwa»;TrustServerCertificate=true",
    "Cache": "«fqdn»:6380,password=«connection-string:pwa»,ssl=True,abortConnect=False",
    "Bus": "Endpoint=sb://kontor.«~|servicebus.windows.net»/;SharedAccessKeyName=Root;SharedAccessKey=«azure-storage-key:azure_sas»"
  },
  "AzureAd": {"TenantId": "«-uuid»", "ClientId": "«-uuid»", "ClientSecret": "«azure-client-secret»"},
  "Jwt": {"Key": "«generic-secret:alnum(40)»", "Issuer": "https://«fqdn:site»", "LifetimeMinutes": «-setting|60»},
  "SendGrid": {"ApiKey": "«sendgrid-key»", "From": "«email»"},
  "AllowedHosts": "«fqdn:site»"
}
---- Services/LegacyClient.cs
namespace Kontor.Erp;

public class LegacyClient
{
    private const string Pwd = "«code-password:pwhard2»";
    private static readonly NetworkCredential Cred = new("svc-erp", @"«code-password:pwq2»", "KONTOR");
    private readonly string _token = Environment.GetEnvironmentVariable("«-identifier|ERP_TOKEN»")!;
    [Required(ErrorMessage = "«-prose|Passwort fehlt»")] public string Password { get; set; } = "";
    // PublicKeyToken=«-key-id:hex(16)», build «-git-sha:short_sha»
    public Uri Base => new("http://«ipv4»:8731/soap");
}
==== qy_sql_dump dump/shop.sql
-- MariaDB dump 10.19  Distrib «-version|10.11.6-MariaDB»
-- Host: «ipv4»    Database: shop
CREATE TABLE `users` (`id` int, `name` varchar(80), `email` varchar(80), `password` varchar(255), `api_key` char(40), `phone` varchar(30));
INSERT INTO `users` VALUES
(1,'«person-name»','«email»','«password-hash:bcrypt»','«generic-secret:hex(40)»','«phone»'),
(2,'«person-name»','«email»','«password-hash:argon2»',NULL,'«phone»'),
(3,'«person-name»','«email»','«password-hash:phpass»',NULL,NULL);
INSERT INTO `settings` (`key`, `value`) VALUES ('smtp_host','«fqdn»'),('smtp_password','«config-password:pwa»'),('theme','dark'),('build','«-git-sha»');
CREATE USER 'shop'@'«ipv4»' IDENTIFIED BY '«sql-password:pwhard2»';
ALTER USER 'root'@'localhost' IDENTIFIED VIA mysql_native_password USING '«password-hash:mysqlhash»';
GRANT ALL ON shop.* TO 'bi'@'%' IDENTIFIED BY '«sql-password:phr»';
SET PASSWORD FOR 'dump'@'localhost' = PASSWORD('«sql-password:human»');
CHANGE MASTER TO MASTER_HOST='«fqdn»', MASTER_USER='repl', MASTER_PASSWORD='«sql-password:pwa»', MASTER_LOG_POS=«=digits(6)»;
---- dump/roles.sql
CREATE ROLE app WITH LOGIN PASSWORD '«password-hash:scram»';
ALTER ROLE reporting PASSWORD '«sql-password:pwcolon»' VALID UNTIL '2027-01-01';
CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '«ipv4»', dbname 'dwh');
CREATE USER MAPPING FOR app SERVER far OPTIONS (user 'fdw', password '«sql-password:pwa»');
CREATE SUBSCRIPTION s1 CONNECTION 'host=«ipv4» user=repl password=«connection-string:pwa» dbname=dwh' PUBLICATION p;
COMMENT ON COLUMN users.password IS '«-prose|argon2id, never plain»';
SELECT set_config('app.tenant', '«-uuid»', false);
==== qy_py_django settings/production.py
from pathlib import Path
import environ

env = environ.Env()
BASE_DIR = Path(__file__).resolve().parent.parent
SECRET_KEY = "«generic-secret:pwsalt2»"
DEBUG = False
ALLOWED_HOSTS = ["«fqdn:site»", "«ipv4»"]
INTERNAL_IPS = ["«ipv4»"]
ADMINS = [("«person-name»", "«email»")]

DATABASES = {
    "default": {"ENGINE": "django.db.backends.mysql", "HOST": "«fqdn»", "USER": "portal", "PASSWORD": "«code-password:pwq2»"},
    "old": dj_database_url.parse("postgres://portal:«connection-string:pwpct»@«ipv4»/alt"),
    "ro": env.db("«-identifier|RO_URL»"),
}
CACHES = {"default": {"LOCATION": "rediss://:«connection-string:pwa»@«fqdn»:6380/1"}}
EMAIL_HOST_USER = "portal"
EMAIL_HOST_PASSWORD = '«code-password:phr»'
SOCIAL_AUTH_GOOGLE_OAUTH2_SECRET = "«google-client-secret»"
RECAPTCHA_PRIVATE_KEY = "«generic-secret:recaptcha»"
CELERY_BROKER_URL = f"amqp://portal:{env('«-identifier|MQ_PW»')}@«ipv4»//"
PASSWORD_HASHERS = ["«-identifier|django.contrib.auth.hashers.Argon2PasswordHasher»"]
PASSWORD_RESET_TIMEOUT = «-setting|3600»
STATIC_VERSION = "«-asset-hash:hex(10)»"
AWS_STORAGE_BUCKET_NAME = "kontor-media"
ldap.initialize("ldaps://«fqdn»").simple_bind_s("cn=portal,dc=kontor,dc=lan", "«code-password:pwhard»")
