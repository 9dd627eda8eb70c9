==== dale_kotlin_android app/src/main/java/de/werk/Api.kt
package de.werk.net

import okhttp3.*

object Api {
    private const val BASE = "https://«fqdn:site»/v2/"
    private const val API_KEY = "«generic-secret:hex(40)»"
    const val MAPS = "«gcp-api-key»"
    const val SENTRY = "https://«sentry-dsn»@o«=int(10000,99999)».«~|ingest.sentry.io»/«=int(10000,99999)»"
    private val PIN = CertificatePinner.Builder().add("«fqdn»", "sha256/«-public-key:key32»").build()
    // TODO remove before the release
    val debugLogin = Credentials.basic("qa", "«code-password:pwhard2»")
    val testUser = mapOf("mail" to "«email»", "password" to "«code-password:human»")
    fun login(user: String, password: CharArray): Call = TODO("«-prose|password is sent once»")
    fun token(ctx: Context) = ctx.prefs.getString("«-identifier|access_token»", null)
}
---- app/build.gradle.kts
android {
    signingConfigs {
        create("release") {
            storeFile = file("upload.jks")
            storePassword = "«code-password:pwa»"
            keyAlias = "upload"
            keyPassword = System.getenv("«-variable-name|KEY_PASSWORD»")
        }
    }
    defaultConfig {
        versionName = "«-version:semver»"
        buildConfigField("String", "AMQP", "\"amqps://m:«connection-string:pwa»@«fqdn»/v\"")
        buildConfigField("String", "SECRET", "\"«generic-secret:alnum(36)»\"")
        manifestPlaceholders["auth0Domain"] = "«~|werk.eu.auth0.com»"
    }
}
---- gradle.properties
org.gradle.jvmargs=-Xmx4g
nexusUser=ci
nexusPassword=«config-password:pwa»
signing.keyId=«-key-id:hex(8).upper»
signing.password=«config-password:phr»
systemProp.http.proxyHost=«ipv4»
systemProp.http.proxyPassword=«config-password:pwcolon»
==== dale_swift_ios Sources/App/Session.swift
import Foundation

enum Backend {
    static let host = URL(string: "https://«fqdn»/api")!
    static let clientID = "«-uuid»"
    static let clientSecret = "«generic-secret:b64u(40)»"
    static let fallbackIP = "«ipv4»"
}

final class Session {
    private var password: String?
    private let keychainService = "«-identifier|de.werk.session»"
    #if DEBUG
    let previewUser = ("«email»", "«code-password:pwhard2»")
    #endif

    func login(user: String, password: String) async throws {
        var request = URLRequest(url: Backend.host.appendingPathComponent("login"))
        request.setValue("Basic «basic-auth»", forHTTPHeaderField: "Authorization")
        request.setValue("Bearer \(token)", forHTTPHeaderField: "X-Token")
        let query: [String: Any] = [kSecClass as String: kSecClassGenericPassword, kSecAttrAccount as String: user]
        guard password.count >= «-setting|10» else { throw AppError.weak("«-prose|password too short»") }
        Purchases.configure(withAPIKey: "«-public-key|appl_publicSdkKey»")
        Stripe.key = "«-public-key:stripe_public»"
        try await db.open(passphrase: "«code-password:phr»")
    }
}
---- Config/Secrets.xcconfig
API_HOST = «fqdn»
WEATHER_KEY = «generic-secret:hex(32)»
FTP_PASSWORD = «config-password:pwa»
DEVELOPMENT_TEAM = «-key-id:upper(10)»
MARKETING_VERSION = «-version:semver»
==== dale_elixir_runtime config/runtime.exs
import Config

if config_env() == :prod do
  config :werk, Werk.Repo,
    url: "ecto://werk:«connection-string:pwa»@«fqdn»/werk_prod",
    socket_options: [:inet6],
    pool_size: String.to_integer(System.get_env("POOL_SIZE") || "10")

  config :werk, WerkWeb.Endpoint,
    url: [host: "«fqdn»", port: 443],
    http: [ip: {0, 0, 0, 0}],
    secret_key_base: "«generic-secret:b64(64)»",
    live_view: [signing_salt: "«generic-secret:b64(8)»"]

  config :werk, Werk.Mailer,
    adapter: Swoosh.Adapters.SMTP,
    relay: "«ipv4»",
    username: "werk",
    password: "«code-password:pwhard2»"

  config :ex_aws, access_key_id: "«aws-access-key-id»", secret_access_key: "«aws-secret-key»"
  config :werk, :sms, token: System.fetch_env!("«-variable-name|SMS_TOKEN»"), sender: "«phone:phone_tel»"
  config :libcluster, topologies: [gossip: [config: [hosts: [:"werk@«ipv4»", :"werk@«fqdn»"], secret: "«generic-secret:alnum(28)»"]]]
end
---- rel/vm.args.eex
-name werk@«fqdn»
-setcookie «generic-secret:upper(20)»
---- priv/repo/seeds.exs
alias Werk.Accounts
{:ok, _} = Accounts.register(%{name: "«person-name»", email: "«email»", password: "«code-password:human»"})
Repo.insert!(%User{email: "«email»", hashed_password: "«password-hash:bcrypt»", phone: "«phone»"})
==== dale_lua_openresty lua/auth.lua
local redis  = require "resty.redis"
local secret = "«generic-secret:hex(64)»"
local cfg = {
  host = "«ipv4»", port = 6379, db = 3,
  password = "«code-password:pwhard2»",
  ["x-api-key"] = '«generic-secret:alnum(40)»',
  allow = { "«ipv4»", "«ipv6»", "«~|127.0.0.1»" },
  upstream = "«fqdn»",
}

local function check(token)
  if not token then
    return ngx.exit(401), "«-prose|token missing»"
  end
  local red = redis:new()
  red:connect(cfg.host, cfg.port)
  red:auth(cfg.password)
  local user = red:get("token:" .. token)
  return user ~= ngx.null and user or nil
end

-- fallback for the old clients
local legacy = { robot = "«code-password:human»", scanner = "«code-password:pwa»" }
local jwt_key = os.getenv("«-variable-name|JWT_KEY»")
ngx.header["ETag"] = '"«-etag»"'
ngx.req.set_header("Authorization", "Basic " .. ngx.encode_base64("svc:«code-password:pwa»"))
return { check = check, version = "«-version:semver»" }
---- init.lua
wifi.sta.config({ ssid = "werk", pwd = "«wifi-psk:phr»" })
m = mqtt.Client("node-3", 120, "sensor", "«code-password:pwa»")
m:connect("«ipv4»", 1883, false)
==== dale_php_legacy htdocs/inc/config.inc.php
<?php
// settings of the shop, do not check in
$cfg['db']['host'] = '«ipv4»';
$cfg['db']['pass'] = '«code-password:pwq2»';
$cfg['mail']['smtp_pass'] = "«code-password:pwhard2»";
$cfg['salt'] = '«generic-secret:alnum(32)»';
$cfg['version'] = '«-version:semver»';
define('ADMIN_PW', '«code-password:human»');
define('COOKIE_SECRET', "«generic-secret:hex(48)»");
define('PAYPAL_TOKEN', '«paypal-token»');
define('PASSWORD_MIN', «-setting|8»);
$pdo = new PDO('mysql:host=«fqdn»;dbname=shop', 'shop', '«code-password:pwa»');
$ldap = ldap_bind($conn, 'cn=web,dc=example', '«code-password:phr»');
mysqli_connect("«ipv4»", "report", "«code-password:pwa»", "stats");
ftp_login($ftp, 'export', '«code-password:alnum(14)»');
$hash = '«password-hash:phpass»';
if (password_verify($_POST['password'], $row['password'])) { $_SESSION['token'] = bin2hex(random_bytes(«-setting|16»)); }
$client = new SoapClient($wsdl, ['login' => 'soap', 'password' => '«code-password:pwhard2»', 'location' => 'https://«fqdn»/soap']);
echo sprintf('<input type="password" name="%s">', '«-identifier|pw_new»');
---- sites/default/settings.php
<?php
$databases['default']['default'] = ['driver' => 'mysql', 'username' => 'cms', 'password' => '«code-password:pwq2»', 'host' => '«fqdn»'];
$settings['hash_salt'] = '«generic-secret:b64u(74)»';
$settings['trusted_host_patterns'] = ['^www\.example\.com$'];
$config['smtp.settings']['smtp_password'] = '«code-password:pwa»';
==== dale_csharp_legacy src/Erp/Web.config
<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <connectionStrings>
    <add name="Erp" connectionString="Data Source=«fqdn»;Initial Catalog=Erp;User ID=erp;Password=«connection-string:pwhard2»;Encrypt=True" providerName="System.Data.SqlClient" />
    <add name="Legacy" connectionString="Provider=OraOLEDB.Oracle;Data Source=ORA;User Id=l;Password=«connection-string:pwa»;" />
    <add name="Trusted" connectionString="Server=«ipv4»;Database=Log;Integrated Security=SSPI" />
  </connectionStrings>
  <appSettings>
    <add key="SmtpPassword" value="«config-password:pwq2.xml»" />
    <add key="ApiToken" value="«generic-secret:alnum(40)»" />
    <add key="TokenLifetime" value="«-setting|3600»" />
    <add key="SendGrid" value="«sendgrid-key»" />
    <add key="webpages:Version" value="«-version4»" />
  </appSettings>
  <system.web>
    <machineKey validationKey="«generic-secret:hex(128).upper»" decryptionKey="«generic-secret:hex(64).upper»" validation="HMACSHA256" decryption="AES" />
    <identity impersonate="true" userName="WERK\svc" password="«config-password:human»" />
    <sessionState mode="StateServer" stateConnectionString="tcpip=«ipv4»:42424" />
  </system.web>
  <system.net><mailSettings><smtp from="«email»"><network host="«fqdn»" userName="erp" password="«config-password:pwa»" /></smtp></mailSettings></system.net>
</configuration>
---- src/Erp/Startup.cs
var cert = new X509Certificate2("erp.pfx", "«code-password:pwa»");
var cred = new NetworkCredential("svc", "«code-password:human»", "WERK");
services.AddStackExchangeRedisCache(o => o.Configuration = "«fqdn»:6380,password=«connection-string:bytes(32)»,ssl=True");
var key = Encoding.UTF8.GetBytes("«generic-secret:alnum(48)»");
[Required(ErrorMessage = "«-prose|Password is required»")] public string Password { get; set; }
options.Password.RequiredLength = «-setting|12»;
builder.Configuration["Jwt:Key"] ??= Environment.GetEnvironmentVariable("«-variable-name|JWT_KEY»");
---- src/Erp/Properties/PublishProfiles/iis.pubxml.user
<Project><PropertyGroup><UserName>deploy</UserName><EncryptedPassword>«~:b64(120)»</EncryptedPassword><Password>«config-password:pwa»</Password></PropertyGroup></Project>
==== dale_rust_go_tests internal/store/store_test.go
package store

import "testing"

const testDSN = "postgres://store:«connection-string:pwa»@«ipv4»:5432/test?sslmode=disable"

var cases = []struct{ name, user, password string; ok bool }{
	{"good", "«=login»", "«code-password:pwhard2»", true},
	{"empty password", "ops", "", false},
}

func TestLogin(t *testing.T) {
	t.Setenv("STORE_PASSWORD", "«env-password:pwq2»")
	c := Client{Host: "«fqdn»", User: "ops", Password: "«code-password:human»"}
	c.Header.Set("Authorization", "Bearer «jwt»")
	if got := sum([]byte("abc")); got != "«-sha256»" {
		t.Fatalf("password hash of %s differs: %s", c.User, got)
	}
	smtp.PlainAuth("", "«email»", "«code-password:pwa»", "«fqdn»")
	mac, _ := net.ParseMAC("«mac»")
	token := os.Getenv("«-variable-name|STORE_TOKEN»")
	_ = nats.UserInfo("bus", "«code-password:pwa»")
}
---- src/config.rs
#[derive(clap::Parser)]
struct Opt {
    /// password of the store
    #[arg(long, env = "«-variable-name|STORE_PASSWORD»", hide_env_values = true)]
    password: Option<String>,
    #[arg(long, default_value = "«-path|/etc/store/token»")]
    token_file: PathBuf,
}
let cfg = Config { host: "«ipv4»".into(), password: Some("«code-password:pwa»".to_string()), ..Default::default() };
let client = reqwest::Client::new().get(url).basic_auth("store", Some("«code-password:pwhard2»"));
let dsn = std::env::var("DSN").unwrap_or_else(|_| "mysql://s:«connection-string:pwa»@«fqdn»/s".into());
---- .cargo/credentials.toml
[registry]
token = "«crates-io-token»"
[registries.werk]
token = "Bearer «bearer-token:alnum(40)»"
==== dale_scala_akka conf/application.conf
include "reference"
akka.remote.artery.canonical { hostname = "«ipv4»", port = 2551 }
play.http.secret.key = "«generic-secret:alnum(64)»"
play.http.secret.key = ${?«-variable-name|APPLICATION_SECRET»}
slick.dbs.default {
  profile = "slick.jdbc.PostgresProfile$"
  db { url = "jdbc:postgresql://«fqdn»/crm", user = crm, password = "«config-password:pwq2»" }
}
mail {
  host = «fqdn»
  user = "crm"
  password = «config-password:pwa»
  from = "«person-name» <«email»>"
}
keys = ["«generic-secret:alnum(32)»", "«generic-secret:alnum(32)»"]
ldap.bind = { dn: "cn=crm,dc=example", password: """«config-password:phr»""" }
session.maxAge = «-setting|1 hour»
---- build.sbt
credentials += Credentials("Sonatype Nexus", "«fqdn»", "deploy", "«code-password:pwa»")
libraryDependencies += "org.mindrot" % "jbcrypt" % "«-version|0.4»"
resolvers += "werk" at "https://ci:«connection-string:pwa»@«fqdn:site»/maven"
---- conf/logback.xml
<configuration><appender name="MAIL" class="ch.qos.logback.classic.net.SMTPAppender"><smtpHost>«fqdn»</smtpHost><username>log</username><password>«config-password:pwhard2»</password><to>«email»</to></appender></configuration>
==== dale_dart_flutter lib/env.dart
class Env {
  static const baseUrl = String.fromEnvironment('BASE_URL', defaultValue: 'https://«fqdn»/');
  static const apiKey = '«generic-secret:alnum(40)»';
  static const mqtt = (host: '«ipv4»', user: 'app', password: '«code-password:pwhard2»');
  static const supabaseService = '«jwt»';
  static final demo = {'email': '«email»', 'password': '«code-password:human»'};
  static const pinHint = '«-i18n|Enter your PIN»';
  static const tokenKey = '«-identifier|auth_token»';
}
---- lib/l10n/app_sv.arb
{
  "@@locale": "sv",
  "password": "«-i18n|Lösenord»",
  "passwordRepeat": "«-i18n|Upprepa lösenordet»",
  "passwordWrong": "«-i18n|Fel lösenord, försök igen»",
  "tokenExpired": "«-i18n|Din token har gått ut»"
}
---- android/app/google-services.json
{"project_info":{"project_number":"«-account-id»","project_id":"werk-mobil"},"client":[{"client_info":{"mobilesdk_app_id":"«-key-id|1:88:android:7f»"},"api_key":[{"current_key":"«gcp-api-key»"}]}],"configuration_version":"1"}
---- test/login_test.dart
await tester.enterText(find.byKey(const Key('password')), '«code-password:pwa»');
expect(find.text('«-i18n|Wrong password»'), findsOneWidget);
dio.options.headers['authorization'] = 'Bearer «bearer-token»';
==== dale_vba_access macros/Export.bas
Attribute VB_Name = "Export"
Option Explicit
Private Const PW_SHEET As String = "«code-password:human»"
Private Const SRV As String = "«fqdn»"

Public Sub ExportOrders()
    Dim cn As Object, rs As Object, sUser As String, sPassword As String
    Set cn = CreateObject("ADODB.Connection")
    cn.Open "Driver={MySQL ODBC 8.0 Unicode Driver};Server=«ipv4»;Database=shop;Uid=xls;Pwd=«connection-string:pwa»;"
    cn.ConnectionString = "Provider=SQLOLEDB;Data Source=" & SRV & ";User ID=sa;Password=" & sPassword
    ActiveSheet.Unprotect Password:="«code-password:pwa»"
    ThisWorkbook.Protect Password:=PW_SHEET, Structure:=True
    sPassword = InputBox("«-prose|Please enter the password»")
    With CreateObject("CDO.Message").Configuration.Fields
        .Item("http://«~|schemas.microsoft.com»/cdo/configuration/smtpserver") = "«fqdn»"
        .Item("http://«~|schemas.microsoft.com»/cdo/configuration/sendpassword") = "«code-password:pwhard2»"
    End With
    Shell "net use P: \\«ipv4»\export /user:xls «cli-password:pwa»", vbHide
    Workbooks.Open Filename:="P:\list.xlsx", Password:="«code-password:human»"
    ' mail goes to «person-name», «email»
End Sub
==== dale_r_julia scripts/report.R
library(DBI)
con <- dbConnect(RPostgres::Postgres(), host = "«ipv4»", dbname = "dwh",
                 user = "report", password = "«code-password:pwhard2»")
Sys.setenv(AWS_ACCESS_KEY_ID = "«aws-access-key-id»", AWS_SECRET_ACCESS_KEY = "«aws-secret-key»", GITHUB_PAT = "«github-pat»")
options(mailer = list(host = "«fqdn»", user = "r", passwd = '«code-password:pwq2»'))
pw <- rstudioapi::askForPassword("«-prose|Database password»")
key <- keyring::key_get("«-identifier|dwh»")
httr::GET("https://«fqdn»/v1/data", httr::authenticate("api", "«code-password:pwa»"))
httr::add_headers(`X-Api-Key` = "«generic-secret:hex(32)»")
set.seed(«-number|20260211»)
stopifnot(digest::digest("x") == "«-md5»")
---- home/«=login»/.Renviron
OPENAI_API_KEY=«openai-key»
HUGGING_FACE_HUB_TOKEN=«huggingface-token»
REPORT_DB_PW="«env-password:phr»"
R_LIBS_USER=~/R/«-version|4.4»
---- scripts/pull.jl
using LibPQ
conn = LibPQ.Connection("host=«fqdn» user=jl password=«connection-string:pwa» dbname=dwh")
const TOKEN = get(ENV, "«-variable-name|TOKEN»", "")
HTTP.get("https://«ipv4»/x"; basicauth = true, headers = ["Authorization" => "Token «bearer-token:hex(40)»"])
==== dale_ruby_fog lib/deploy.rb
require 'net/ssh'
require 'mail'

SETTINGS = {
  host: '«fqdn»', user: 'deploy', password: '«code-password:pwhard2»',
  'bind_pw' => %q(«code-password:phr»), ttl: «-setting|300»,
}.freeze

Net::SSH.start('«ipv4»', 'root', password: '«code-password:pwa»', verify_host_key: :never) do |ssh|
  ssh.exec!("echo 'app:«cli-password:pwa»' | chpasswd")
end

Mail.defaults do
  delivery_method :smtp, address: '«fqdn»', port: 587, user_name: '«email»', password: "«code-password:pwq2»"
end

Twilio::REST::Client.new '«-account-id:twilio_sid»', '«twilio-auth-token»'
Stripe.api_key = ENV.fetch('«-variable-name|STRIPE_KEY»')
Octokit::Client.new(access_token: '«github-fine-grained-pat»')
Rails.application.credentials.secret_key_base # «-prose|see the master key»
Digest::SHA256.hexdigest('x') == '«-sha256»'
user = User.create!(name: '«person-name»', email: '«email»', password: '«code-password:human»', password_confirmation: '«code-password:pwa»')
---- config/application.yml
defaults: &defaults
  SIDEKIQ_WEB_PASSWORD: «env-password:pwa»
  DEVISE_SECRET_KEY: «generic-secret:hex(128)»
  ACTIVE_RECORD_ENCRYPTION_PRIMARY_KEY: «generic-secret:alnum(32)»
  RAILS_MAX_THREADS: "«-setting|5»"
---- config/master.key
«rails-master-key»
---- home/«=login»/.gem/credentials
---
:rubygems_api_key: «rubygems-key»
==== dale_node_scripts package.json
{
  "name": "@werk/portal",
  "version": "«-version:semver»",
  "scripts": {
    "start": "NODE_ENV=production SESSION_SECRET=«generic-secret:alnum(40)» node server.js",
    "db:dump": "mysqldump -h «ipv4» -u root -p'«cli-password:pwhard2»' portal > dump.sql",
    "db:shell": "PGPASSWORD=«env-password:pwa» psql -h «fqdn» -U portal",
    "deploy": "lftp -u web,«cli-password:pwa» -e 'mirror -R dist /; quit' ftp://«fqdn»",
    "test:pw": "vitest run password"
  },
  "config": {"proxy": "http://npm:«connection-string:pwa»@«ipv4»:3128"},
  "repository": "git+https://«github-pat»@«~|github.com»/werk/portal.git",
  "dependencies": {"jsonwebtoken": "^9.0.2", "password-validator": "«-version|5.3.0»"},
  "author": "«person-name» <«email»> (https://«fqdn:site»)"
}
---- ecosystem.config.js
module.exports = { apps: [{ name: 'portal', script: 'server.js', env: { DATABASE_URL: 'mysql://portal:«connection-string:pwa»@«ipv4»/portal', MAIL_PASS: '«env-password:pwq2»', DISCORD_TOKEN: '«discord-bot-token»' } }], deploy: { prod: { user: 'deploy', host: ['«ipv4»', '«fqdn»'], ref: 'origin/main' } } };
---- .yarnrc.yml
npmRegistries:
  "https://«fqdn»":
    npmAuthToken: «npm-token»
  "//«fqdn»/npm":
    npmAuthIdent: "ci:«config-password:pwa»"
checksumBehavior: «-setting|update»
---- bunfig.toml
[install.scopes]
werk = { url = "https://«fqdn»/", username = "ci", password = "«config-password:phr»" }
