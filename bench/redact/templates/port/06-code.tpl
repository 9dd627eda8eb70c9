==== pt_java_jdbc src/main/java/com/acme/stock/StockRepository.java
package com.acme.stock;

import java.sql.*;
import java.util.Properties;

/** Reads stock levels. Passwords come from the vault, see {@link VaultClient#readPassword(String)}. */
public final class StockRepository {
    private static final long serialVersionUID = «-number:digits(18)»L;
    private static final String URL = "jdbc:mariadb://«ipv4»:3306/stock?user=stock&password=«connection-string:pwa»&useSSL=false";
    private static final String FALLBACK_PASSWORD = "«code-password:pwq2»";
    private static final String TOKEN_HEADER = "«-identifier|X-Auth-Token»";
    private static final String PASSWORD_FIELD = "«-identifier|passwordConfirmation»";
    private static final byte[] AES_KEY = "«generic-secret:alnum(32)»".getBytes();

    private final String password;

    StockRepository(VaultClient vault) {
        this.password = «-code-reference|vault.readPassword("stock/db")»;
    }

    Connection open() throws SQLException {
        Properties p = new Properties();
        p.setProperty("user", "stock");
        p.setProperty("password", "«code-password:human»");
        p.setProperty("ssl", "true");
        return DriverManager.getConnection("jdbc:postgresql://«fqdn»/stock", "stock", "«code-password:pwphr»");
    }

    void check(String secret) {
        if (secret == null || secret.isBlank()) throw new IllegalArgumentException("«-prose|secret must not be blank»");
        assert "«-sha1»".equals(Hash.sha1(secret));
    }
}
==== pt_spring_yml src/main/resources/application-prod.yml
server:
  port: 8443
  ssl:
    key-store: classpath:keystore.p12
    key-store-password: «config-password:pwphr»
    key-alias: stock
spring:
  application:
    name: stock
  datasource:
    url: jdbc:postgresql://«ipv4»:5432/stock
    username: stock
    password: '«config-password:pwany»'
    hikari: {maximum-pool-size: «-number:int(5,60)», leak-detection-threshold: 60000}
  rabbitmq:
    host: «fqdn»
    password: ${«-reference|RABBIT_PASSWORD:guest»}
  mail:
    host: «fqdn»
    username: «email»
    password: «config-password:pwhard»
  security:
    oauth2:
      client:
        registration:
          keycloak:
            client-id: stock-web
            client-secret: «generic-secret:alnum(32)»
    user: {name: actuator, password: "{bcrypt}«password-hash:bcrypt»"}
jwt:
  secret: «generic-secret:bytes(64)»
  expiration: «-setting|86400000»
logging.level.org.springframework.security: DEBUG
---- src/main/resources/bootstrap.properties
# config server
spring.cloud.config.uri=https://«fqdn»:8888
spring.cloud.config.username=cfg
spring.cloud.config.password={cipher}«~:hex(96)»
spring.cloud.vault.token=«vault-token»
encrypt.key=«generic-secret:pwphr»
management.endpoint.env.show-values=«-setting|never»
app.build=«-git-sha»
app.password.hint=«-prose|at least one digit»
==== pt_go_client internal/pve/client.go
package pve

import (
	"crypto/tls"
	"net/http"
	"os"
)

const (
	endpoint    = "https://«fqdn»:8006/api2/json"
	tokenID     = "ci@pve!build"
	tokenSecret = "«pve-api-token»"
	caSHA256    = "«-sha256»"
	userAgent   = "acme-pve/«-version|1.9.0»"
)

var (
	adminPassword = «-code-reference|os.Getenv("PVE_ADMIN_PASSWORD")»
	fallback      = Credentials{User: "root@pam", Password: "«code-password:pwq2»"}
	dsn           = "app:«connection-string»@tcp(«ipv4»:3306)/inventory?parseTime=true"
	hosts         = []string{"«ipv4»", "«ipv6»", "«fqdn»"}
)

// ErrPassword is returned if the password is wrong.
var ErrPassword = errors.New("«-prose|pve: password rejected»")

func New() *Client {
	tr := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}
	c := &Client{http: &http.Client{Transport: tr}, token: tokenID + "=" + tokenSecret}
	c.header.Set("X-Api-Key", "«generic-secret:hex(40)»")
	c.header.Set("Cookie", "sid=«session-cookie:alnum(32)»; theme=dark")
	return c
}

func (c *Client) login(user, password string) error { return c.post("/access/ticket", user, password) }
---- internal/pve/client_test.go
package pve

func TestLogin(t *testing.T) {
	srv := httptest.NewServer(h)
	c := &Client{base: srv.URL, token: "«-placeholder|user@pam!id=00000000-0000-0000-0000-000000000000»"}
	if err := c.login("root@pam", "«~|wrong-password»"); err == nil {
		t.Fatal("expected an error for a wrong password")
	}
}
==== pt_ts_backend src/config/index.ts
import { readFileSync } from 'node:fs';
import type { Config } from './types';

export const config: Config = {
  env: process.env.NODE_ENV ?? 'development',
  http: { host: '«~|0.0.0.0»', port: 3000, trustedProxies: ['«ipv4-cidr»', '«ipv6-cidr»'] },
  db: {
    host: '«ipv4»',
    user: 'api',
    password: «-code-reference|process.env.DB_PASSWORD!»,
    legacyPassword: '«code-password:pwphr»',
  },
  session: { secret: '«generic-secret:alnum(48)»', name: 'sid', maxAge: «-setting|604800000» },
  jwt: { publicKey: readFileSync('/etc/api/jwt.pub', 'utf8'), secret: `«generic-secret:pwhard»`, expiresIn: '«-setting|15m»' },
  stripe: { key: "«stripe-key»", publishable: "«-public-key:stripe_public»", webhook: "«stripe-key:stripe_webhook»" },
  s3: { accessKeyId: '«aws-access-key-id»', secretAccessKey: '«aws-secret-key»' },
  mail: new URL('smtps://api%40shop:«connection-string:pwurl»@«fqdn»:465'),
  slack: { botToken: '«slack-token»', channel: '«-channel:upper(9)»' },
  openai: { apiKey: "«openai-key»", model: 'gpt-4o-mini' },
  recaptcha: { siteKey: '«~:recaptcha»' },
};

export function redact(o: Record<string, unknown>) {
  for (const k of ['«-identifier|password»', '«-identifier|authorization»', '«-identifier|set-cookie»']) if (k in o) o[k] = '«-redacted|[REDACTED]»';
  return o;
}
---- src/auth/login.tsx
export const Login = () => {
  const [password, setPassword] = useState('');
  const token = «-code-reference|useSelector((s: State) => s.auth.token)»;
  return (
    <form onSubmit={() => login({ email, password })} data-testid="login-form-«-nanoid:lower(6)»">
      <Input type="password" name="password" placeholder={t('«-i18n|login.password.placeholder»')} value={password} />
      <a href="/password/forgot">{t('«-i18n|Forgot your password?»')}</a>
    </form>
  );
};
==== pt_php_legacy htdocs/inc/db.inc.php
<?php
// Datenbank - bitte NICHT in die Versionsverwaltung!!
$db_host = "«ipv4»";
$db_user = "web17";
$db_pass = "«code-password:human»";
$link = mysqli_connect("«fqdn»", "web17", "«code-password:alnum(14)»", "usr_web17_1");
define('SALT', '«generic-secret:pwhard»');
define('ADMIN_PW_HASH', '«password-hash:md5»');
define("FTP_URL", "ftp://web17:«connection-string»@«ipv4»/httpdocs");
$pdo = new PDO('mysql:host=«ipv4»;dbname=shop', 'shop', '«code-password:pwq2»', [PDO::ATTR_PERSISTENT => true]);
$mail->Host = '«fqdn»';
$mail->Username = '«email»';
$mail->Password = '«code-password:pw»';
$ldap = ldap_bind($c, 'cn=web,dc=corp', '«code-password:pwphr»');
curl_setopt($ch, CURLOPT_USERPWD, 'api:«connection-string:pwa»');
curl_setopt($ch, CURLOPT_HTTPHEADER, ['X-Auth-Token: «generic-secret:hex(32)»', 'X-Shop: «-number:digits(6)»']);
$pass = «-code-reference|$_POST['pass']»;
if (!password_verify($pass, $row['password_hash'])) { die('«-prose|Falsches Passwort»'); }
$token = «-code-reference|bin2hex(random_bytes(16))»;
$sql = "SELECT id FROM users WHERE email='$mail' AND passwort=MD5('$pass')";
$etag = '«-md5»';
==== pt_rust_service crates/agent/src/main.rs
//! Ships metrics of the hosts.
use std::{env, net::Ipv4Addr};

const API_TOKEN: &str = "«generic-secret:alnum(40)»";
const DEFAULT_PASSWORD: Option<&str> = None;
const SIGNING_KEY: [u8; 16] = [«generic-secret:chex»];
static PVE_SECRET: &str = "«pve-api-token»";
const BUILD: &str = "«-git-sha»";
const GATEWAY: &str = "«ipv4»";

#[derive(Debug, clap::Parser)]
struct Args {
    /// Password of the realm user; read from the terminal when it is not given.
    #[arg(long, env = "«-identifier|AGENT_PASSWORD»", hide_env_values = true)]
    password: Option<String>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let pool = sqlx::PgPool::connect("postgres://agent:«connection-string»@«fqdn»/metrics").await?;
    let secret = «-code-reference|env::var("AGENT_SECRET").context("AGENT_SECRET is not set")?»;
    let client = Client::new().basic_auth("agent", Some("«code-password:pwphr»"));
    let peer = Ipv4Addr::new(10, 0, 0, 7);
    let mac = "«mac»".parse::<MacAddr>()?;
    assert_eq!(hash(&secret), "«-sha256»", "«-prose|the secret has changed»");
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_wrong_password_is_refused() {
        assert!(super::login("root", "«~|hunter2»").is_err());
    }
}
==== pt_csharp_appsettings src/Portal/appsettings.Production.json
{
  "Logging": { "LogLevel": { "Default": "Information" } },
  "AllowedHosts": "«fqdn»;«fqdn»",
  "ConnectionStrings": {
    "Default": "Server=tcp:«ipv4»,1433;Database=Portal;User ID=portal;Password=«connection-string:pwhard»;Encrypt=True",
    "Hangfire": "Data Source=«hostname»\\SQL2019;Initial Catalog=Jobs;uid=jobs;pwd=«connection-string:pwa»;",
    "Storage": "DefaultEndpointsProtocol=https;AccountName=portalprod;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»",
    "ServiceBus": "Endpoint=sb://portal.«~|servicebus.windows.net»/;SharedAccessKeyName=Root;SharedAccessKey=«generic-secret:key32»",
    "Redis": "«fqdn»:6380,password=«connection-string:bytes(32)»,ssl=True,abortConnect=False"
  },
  "AzureAd": {
    "TenantId": "«-uuid»",
    "ClientId": "«-uuid»",
    "ClientSecret": "«azure-client-secret»"
  },
  "Jwt": { "Key": "«generic-secret:alnum(64)»", "Issuer": "https://«fqdn»", "Audience": "portal" },
  "Smtp": { "Host": "«fqdn»", "From": "«email»", "Password": "«config-password:pwq2»" },
  "ApplicationInsights": { "InstrumentationKey": "«~:uuid»" },
  "PasswordPolicy": { "RequiredLength": «-setting|12», "RequireDigit": true },
  "SendGrid": { "ApiKey": "«sendgrid-key»", "TemplateId": "d-«-template-id:guid32»" }
}
---- src/Portal/Services/TokenService.cs
namespace Portal.Services;
public class TokenService(IConfiguration cfg)
{
    private const string MasterPassword = "«code-password:pwq2»";
    private static readonly string Iv = "«~:alnum(16)»";
    private readonly string _secret = «-code-reference|cfg["Jwt:Key"]!»;
    [Required(ErrorMessage = "«-prose|Password is required»")] public string Password { get; set; } = "";
    private static readonly Guid AppId = new("«-uuid»");
    NetworkCredential Smb() => new NetworkCredential("svc", "«code-password:human»", "CORP");
    // netsh: PublicKeyToken=«-pubkey-token:hex(16)»
}
==== pt_webconfig_xml inetpub/wwwroot/web.config
<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <connectionStrings>
    <add name="Main" connectionString="Data Source=«fqdn»;Initial Catalog=crm;User Id=crm;Password=«connection-string:pwa»;MultipleActiveResultSets=True" providerName="System.Data.SqlClient" />
    <add name="Ora" connectionString="User Id=scott;Password=«connection-string:pwh»;Data Source=«ipv4»:1521/ORCL" />
  </connectionStrings>
  <appSettings>
    <add key="SmtpPassword" value="«config-password:pwq.xml»" />
    <add key="ApiSecret" value="«generic-secret:hex(64)»" />
    <add key="PasswordMinLength" value="«-setting|10»" />
    <add key="TokenUrl" value="https://«fqdn»/oauth/token" />
    <add key="LicenseId" value="«-uuid»" />
  </appSettings>
  <system.web>
    <machineKey validationKey="«hex-key:hexup(128)»" decryptionKey="«hex-key:hexup(64)»" validation="SHA1" decryption="AES" />
    <identity impersonate="true" userName="CORP\svc-iis" password="«config-password:pwphr»" />
    <authentication mode="Forms"><forms loginUrl="~/login" timeout="30" requireSSL="true" /></authentication>
  </system.web>
  <runtime>
    <assemblyIdentity name="Newtonsoft.Json" publicKeyToken="«-pubkey-token:hex(16)»" culture="neutral" />
    <bindingRedirect oldVersion="«-version|0.0.0.0-13.0.0.0»" newVersion="«-version|13.0.0.0»" />
  </runtime>
</configuration>
---- opt/tomcat/conf/tomcat-users.xml
<tomcat-users xmlns="http://«~|tomcat.apache.org»/xml">
  <role rolename="manager-gui"/>
  <user username="deployer" password="«config-password:pwphr»" roles="manager-script"/>
  <user username="mon" password="«config-password:alnum(16)»" roles="manager-jmx"/>
  <!-- <user username="tomcat" password="«-placeholder|<must-be-changed>»" roles="tomcat"/> -->
</tomcat-users>
---- opt/tomcat/conf/context.xml
<Context><Resource name="jdbc/crm" auth="Container" username="crm" password="«config-password:pwq.xml»" url="jdbc:oracle:thin:@«ipv4»:1521:XE"/>
<Valve className="org.apache.catalina.valves.RemoteAddrValve" allow="127\.\d+\.\d+\.\d+"/></Context>
==== pt_ruby_rails config/environments/production.rb
Rails.application.configure do
  config.force_ssl = true
  config.filter_parameters += [:password, :token, :secret, :authenticity_token]
  config.action_mailer.smtp_settings = {
    address: "«fqdn»", port: 587, user_name: "«email»",
    password: "«code-password:pwq2»", authentication: :plain
  }
  config.x.hmac_key = '«hex-key»'
  config.cache_store = :redis_cache_store, { url: "redis://:«connection-string»@«ipv4»:6379/2" }
  config.hosts << "«fqdn»"
  config.action_mailer.default_url_options = { host: ENV.fetch("HOST") }
end
---- config/database.yml
default: &default
  adapter: postgresql
  pool: <%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>
production:
  <<: *default
  host: «ipv4»
  username: shop
  password: <%= «-reference|ENV["SHOP_DATABASE_PASSWORD"]» %>
staging:
  <<: *default
  url: postgres://shop:«connection-string»@«fqdn»/shop_staging
  password: «config-password:pwphr»
---- config/master.key
«rails-master-key»
---- config/secrets.yml
development:
  secret_key_base: «hex-key:hex(128)»
test:
  secret_key_base: «hex-key:hex(128)»
  devise_pepper: '«generic-secret:pwhard»'
production:
  secret_key_base: <%= ENV["«-reference|SECRET_KEY_BASE»"] %>
---- .gem/credentials
---
:rubygems_api_key: «rubygems-key»
:github: Bearer «github-pat»
==== pt_laravel_env_example .env.production
APP_NAME=Reservierung
APP_ENV=production
APP_KEY=base64:«laravel-app-key»
APP_PREVIOUS_KEYS=base64:«laravel-app-key»,base64:«laravel-app-key»
APP_URL=https://«fqdn»

DB_CONNECTION=mysql
DB_HOST=«ipv4»
DB_DATABASE=res
DB_USERNAME=res
DB_PASSWORD="«env-password:pwany»"

REDIS_HOST=«hostname»
REDIS_PASSWORD=«-setting|null»
SESSION_LIFETIME=«-setting|120»

MAIL_HOST=«fqdn»
MAIL_PASSWORD='«env-password:pwq2»'
MAIL_FROM_ADDRESS="«email»"
MAILGUN_SECRET=«mailgun-key»
POSTMARK_TOKEN=«monitoring-token:uuid»

PUSHER_APP_ID=«-number:digits(7)»
PUSHER_APP_KEY=«~:hex(20)»
PUSHER_APP_SECRET=«generic-secret:hex(20)»
VITE_APP_NAME="${«-reference|APP_NAME»}"
JWT_SECRET=«generic-secret:alnum(64)»
MIX_SENTRY_DSN=https://«sentry-dsn»@o4«=digits(8)».«~|ingest.de.sentry.io»/«-number:digits(9)»
---- .env.example
APP_KEY=
DB_PASSWORD=«-placeholder|secret»
MAIL_PASSWORD=«-placeholder|null»
STRIPE_SECRET=«-placeholder|sk_test_xxx»
JWT_SECRET=«-placeholder|<run php artisan jwt:secret>»
REDIS_URL=redis://:«-placeholder|password»@localhost:6379
==== pt_python_django site/settings/local.py
from pathlib import Path
import environ

env = environ.Env()
BASE_DIR = Path(__file__).resolve().parent
SECRET_KEY = "«generic-secret:pwsalt2»"
DEBUG = env.bool("DEBUG", default=False)
ALLOWED_HOSTS = ["«fqdn»", "«ipv4»", ".«fqdn:domain»"]
ADMINS = [("«person-name:ascii_name»", "«email»")]
DATABASES = {
    "default": {"ENGINE": "django.db.backends.postgresql", "NAME": "site", "USER": "site",
                "PASSWORD": "«code-password:pwq2»", "HOST": "«ipv4»", "OPTIONS": {"sslmode": "require"}},
    "legacy": env.db_url("LEGACY_URL", default="mysql://old:«connection-string»@«fqdn»/old"),
}
AUTH_PASSWORD_VALIDATORS = [{"NAME": "«-identifier|django.contrib.auth.password_validation.MinimumLengthValidator»"}]
PASSWORD_HASHERS = ["«-identifier|django.contrib.auth.hashers.Argon2PasswordHasher»"]
EMAIL_HOST_PASSWORD = '«code-password:pwphr»'
CELERY_BROKER_URL = f"amqp://site:«connection-string»@{MQ_HOST}//"
CSRF_COOKIE_NAME = "«-setting|csrftoken»"
AWS_SECRET_ACCESS_KEY = «-code-reference|env("AWS_SECRET_ACCESS_KEY")»
LDAP = dict(server_uri="ldap://«fqdn»", bind_password=r"«code-password:pwq2»")
FERNET_KEYS = [b"«generic-secret:fernet»"]
HASHIDS_SALT = "«generic-secret:alnum(16)»"
---- site/fixtures/users.json
[{"model": "auth.user", "pk": 1, "fields": {"username": "admin", "password": "«password-hash:pbkdf2»", "email": "«email»", "last_login": null}},
 {"model": "authtoken.token", "pk": "«generic-secret:hex(40)»", "fields": {"user": 1, "created": "2026-02-03T10:00:00Z"}},
 {"model": "sites.site", "pk": 1, "fields": {"domain": "«fqdn»", "name": "main"}}]
==== pt_c_perl_lua firmware/include/config.h
#pragma once
#define WIFI_SSID      "«-ssid|lager-24»"
#define WIFI_PASSWORD  "«wifi-psk:pwq2»"
#define MQTT_HOST      "«ipv4»"
#define MQTT_PASS      "«code-password:alnum(16)»"
#define OTA_PASSWORD   "«code-password:pwh»"
#define FW_COMMIT      "«-short-sha»"
#define MAX_PASSWORD_LEN 64
static const char *API_KEY = "«generic-secret:alnum(32)»";
static const uint8_t PSK[] = { «generic-secret:chex» };
static const uint8_t MAC[6] = { 0xDE, 0xAD, 0xBE, 0xEF, 0xFE, 0xED };
// token bucket: rate limiter, not a credential
static struct bucket token = { .rate = 10, .burst = 40 };
---- scripts/sync.pl
#!/usr/bin/perl
use DBI;
my $dbh = DBI->connect("DBI:mysql:database=erp;host=«ipv4»", "erp", '«code-password:pwq2»', { RaiseError => 1 });
my %cfg = (user => 'sync', passwd => "«code-password:pwphr»", url => 'https://«fqdn»/soap');
my $pw = «-code-reference|$ENV{SYNC_PW}» or die "«-prose|no password given»";
$ua->credentials('«fqdn»:443', 'intern', 'sync', '«code-password:alnum(18)»');
print "token ok\n" if $line =~ /^token:\s*(\S+)/;
---- etc/prosody/prosody.cfg.lua
admins = { "«email»" }
authentication = "«-setting|internal_hashed»"
storage = "sql"
sql = { driver = "PostgreSQL", database = "prosody", username = "prosody", password = "«config-password:pwq2»", host = "«ipv4»" }
external_services = { { type = "turn", host = "«fqdn»", secret = "«generic-secret:hex(64)»" } }
VirtualHost "«fqdn:domain»"
Component "«fqdn»" "http_file_share"
Component "«~|irc.localnet»" component_secret = '«config-password:alnum(24)»'
==== pt_kotlin_gradle app/build.gradle.kts
plugins { id("com.android.application") version "«-version|8.5.1»" }
android {
    namespace = "eu.acme.fieldapp"
    signingConfigs {
        create("release") {
            storeFile = file("../keystore/release.jks")
            storePassword = "«code-password:pwh»"
            keyAlias = "fieldapp"
            keyPassword = "«code-password:pwphr»"
        }
        create("ci") {
            storePassword = «-code-reference|System.getenv("STORE_PASSWORD")»
        }
    }
    defaultConfig {
        buildConfigField("String", "MAPS_KEY", "\"«gcp-api-key»\"")
        buildConfigField("String", "API_BASE", "\"https://«fqdn»/v3\"")
        buildConfigField("String", "COMMIT", "\"«-short-sha»\"")
    }
}
repositories {
    maven {
        url = uri("https://«fqdn»/repository/releases")
        credentials { username = "ci"; password = "«code-password:pwhard»" }
    }
}
---- gradle.properties
org.gradle.jvmargs=-Xmx4g
signing.keyId=«-key-id:hexup(8)»
signing.password=«config-password:pwphr»
nexusPassword=«config-password:alnum(22)»
systemProp.javax.net.ssl.trustStorePassword=«config-password:pwlow»
android.useAndroidX=true
---- .m2/settings.xml
<settings>
  <servers>
    <server><id>releases</id><username>ci</username><password>«config-password:pwq.xml»</password></server>
    <server><id>snapshots</id><username>ci</username><password>${env.«-reference|NEXUS_PW»}</password></server>
    <server><id>enc</id><username>ci</username><password>{«~:bytes(48)»}</password></server>
  </servers>
  <proxies><proxy><host>«ipv4»</host><port>3128</port><username>mvn</username><password>«config-password:pwa»</password></proxy></proxies>
</settings>
---- app/google-services.json
{"project_info":{"project_number":"«-number:digits(12)»","project_id":"fieldapp-«-nanoid:hex(5)»"},"client":[{"client_info":{"mobilesdk_app_id":"1:«-number:digits(12)»:android:«-asset-hash:hex(22)»"},"api_key":[{"current_key":"«gcp-api-key»"}]}]}
