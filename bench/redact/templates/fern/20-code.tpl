==== fern_kotlin app/src/main/kotlin/Sync.kt
package org.«=word».sync

import io.ktor.client.*

private const val BASE = "https://«fqdn»/api/v2"
private const val API_KEY = "«generic-secret:alnum(40)»"
const val MIN_PASSWORD_LENGTH = «-setting|12»

class Sync(private val token: String = System.getenv("«-variable-name|SYNC_TOKEN»") ?: "") {
    private val ds = HikariDataSource().apply {
        jdbcUrl = "jdbc:postgresql://«ipv4»:5432/sync"
        username = "sync"
        password = "«code-password:pwq2»"
    }
    private val mqtt = MqttClient("ssl://«fqdn»:8883", "«-uuid»").also {
        it.connect(MqttConnectOptions().apply { userName = "app"; password = "«code-password:pwq2»".toCharArray() })
    }

    suspend fun push(id: String) = client.post("$BASE/push") {
        header("Authorization", "Bearer «bearer-token»")
        header("X-Request-Id", "«-uuid»")
    }

    // TODO «person-name»: ask for the password instead
    fun login(password: String?) = require(!password.isNullOrBlank()) { "«-prose|password must not be blank»" }
}
---- gradle.properties
org.gradle.jvmargs=-Xmx2g
nexusUsername=deployer
nexusPassword=«config-password:pwodd»
signing.keyId=«-key-id:hex(8).upper»
signing.password=«config-password:phrase»
RELEASE_STORE_PASSWORD=«config-password:pwa»
RELEASE_KEY_PASSWORD=«config-password:pwa»
RELEASE_STORE_FILE=«-path|../release.jks»
==== fern_swift Sources/App/Config.swift
import Foundation

enum Secrets {
    static let mapsKey = "«gcp-api-key»"
    static let sentry = "https://«sentry-dsn»@«~|sentry.io»/«=int(1000,99999)»"
    static let openAI: String = "«openai-key»"
    static let keychainService = "«-identifier|org.example.app»"
}

struct API {
    let host = URL(string: "https://«fqdn»/graphql")!
    let fallback = "http://«ipv4»:4000"

    func login() async throws {
        var req = URLRequest(url: host)
        req.setValue("Basic «basic-auth»", forHTTPHeaderField: "Authorization")
        req.setValue("«-setting|application/json»", forHTTPHeaderField: "Content-Type")
        let body = ["user": "demo@app", "password": "«code-password:human»"]
        _ = try JSONEncoder().encode(body)
    }

    @SecureField("«-i18n|Passwort»") var password: String
    var token: String? { Keychain.read("«-identifier|token»") }
}
---- fastlane/Appfile
apple_id("«email»")
team_id("«-account-id:upper(10)»")
---- fastlane/Fastfile
lane :beta do
  match(type: "appstore", git_url: "https://ci:«connection-string:pwa»@«fqdn»/certs.git")
  ENV["MATCH_PASSWORD"] = "«code-password:phrase»"
  ENV["FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD"] = "«code-password:keyword4»"
  slack(slack_url: "https://«~|hooks.slack.com»/services/«slack-webhook»")
end
==== fern_scala conf/application.conf
play.http.secret.key = "«generic-secret:b64u(64)»"
play.filters.hosts.allowed = ["«fqdn»", "«ipv4»:9000"]
db.default {
  driver = org.postgresql.Driver
  url = "jdbc:postgresql://«fqdn»/shop"
  username = shop
  password = "«config-password:pwq2»"
  password = ${?«-variable-name|DB_PASSWORD»}
}
play.mailer { host = "«fqdn»", user = "«email»", password = "«config-password:pwq2»" }
akka.remote.artery.canonical.hostname = "«ipv4»"
kafka.sasl.jaas = "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"shop\" password=\"«config-password:pwa»\";"
session.maxAge = «-setting|1h»
---- src/main/scala/Job.scala
object Job extends App {
  val spark = SparkSession.builder.master("spark://«ipv4»:7077")
    .config("spark.hadoop.fs.s3a.access.key", "«aws-access-key-id»")
    .config("spark.hadoop.fs.s3a.secret.key", "«aws-secret-key»")
    .config("spark.hadoop.fs.s3a.session.token", "«aws-session-token»")
    .getOrCreate()
  val df = spark.read.format("jdbc").option("url", "jdbc:mysql://«ipv4»/dwh").option("user", "etl").option("password", "«code-password:pwq2»").load()
  val sha = "«-git-sha»"
}
==== fern_elixir config/runtime.exs
import Config

config :shop, ShopWeb.Endpoint,
  url: [host: "«fqdn»", port: 443, scheme: "https"],
  secret_key_base: "«generic-secret:b64(64)»",
  live_view: [signing_salt: "«generic-secret:alnum(8)»"]

config :shop, Shop.Repo,
  username: "shop",
  password: "«code-password:pwq2»",
  hostname: "«ipv4»",
  pool_size: 10

config :shop, Shop.Mailer, adapter: Swoosh.Adapters.Sendgrid, api_key: "«sendgrid-key»"
config :stripity_stripe, api_key: "«stripe-key»", signing_secret: "«stripe-key:stripe_webhook»"
config :ex_aws, access_key_id: {:system, "«-variable-name|AWS_ACCESS_KEY_ID»"}, secret_access_key: "«aws-secret-key»"
config :joken, default_signer: System.fetch_env!("«-variable-name|JOKEN_SECRET»")
config :sentry, dsn: "https://«sentry-dsn»@o«=int(1000,9999)».«~|ingest.sentry.io»/«=int(1000,9999)»"
---- rel/vm.args.eex
-name shop@«ipv4»
-setcookie «generic-secret:alnum(32)»
-kernel inet_dist_listen_min 9100
---- mix.lock
%{
  "bcrypt_elixir": {:hex, :bcrypt_elixir, "«-version:semver»", "«-lockfile-hash:sha256»", [:make, :mix], [], "hexpm", "«-lockfile-hash:sha256»"},
}
==== fern_perl bin/report.pl
#!/usr/bin/perl
use strict; use warnings;
use DBI; use Net::SSH::Perl; use Net::LDAP; use Net::FTP;

my $dbh = DBI->connect("DBI:mysql:database=crm;host=«ipv4»", 'report', '«code-password:pwq2»', { RaiseError => 1 });
my %conf = (
    smtp_host => '«fqdn»',
    smtp_pass => '«code-password:pwodd»',
    retries   => 3,
);
my $ssh = Net::SSH::Perl->new('«ipv4»');
$ssh->login('backup', '«code-password:human»');
my $ldap = Net::LDAP->new('ldaps://«fqdn»');
$ldap->bind('cn=report,dc=corp', password => '«code-password»');
my $ftp = Net::FTP->new("«fqdn»"); $ftp->login("upload", q{«code-password:pwq2»});
my $pw = $ENV{«-variable-name|REPORT_PW»} or die "«-prose|password missing\n»";
my $session = Net::SNMP->session(-hostname => '«ipv4»', -community => '«snmp-community»', -version => 2);
printf "%s %s\n", '«-md5»', Digest::MD5::md5_hex($pw);
# mail the list to «person-name» <«email»>, phone «phone»
sendmail(To => '«email»', Subject => 'report', Server => '«ipv4»');
__DATA__
digest: «-sha1»
==== fern_lua etc/prosody/prosody.cfg.lua
admins = { "«email»" }
modules_enabled = { "roster", "saslauth", "tls", "turn_external" }
storage = "sql"
sql = { driver = "PostgreSQL", database = "prosody", username = "prosody", password = "«config-password:pwq2»", host = "«ipv4»" }
authentication = "ldap"
ldap_server = "«fqdn»"
ldap_rootdn = "cn=xmpp,dc=corp"
ldap_password = "«config-password:pwodd»"
turn_external_host = "«fqdn»"
turn_external_secret = "«generic-secret:alnum(40)»"
c2s_require_encryption = true
VirtualHost "«fqdn»"
  app_id = "jitsi"
  app_secret = "«generic-secret:hex(64)»"
Component "«fqdn»"
  component_secret = "«generic-secret:alnum(24)»"
---- etc/haproxy/auth.lua
local token = "«bearer-token»"
core.register_service("login", "http", function(applet)
  local hdr = applet.headers["«-identifier|x-api-key»"]
  if hdr[0] ~= "«generic-secret:hex(40)»" then applet:set_status(403) end
  local sock = core.tcp(); sock:connect("«ipv4»", 6379); sock:send("AUTH «cli-password:pwa»\r\n")
end)
---- etc/jitsi/videobridge/sip-communicator.properties
org.jitsi.videobridge.xmpp.user.shard.HOSTNAME=«~|localhost»
org.jitsi.videobridge.xmpp.user.shard.PASSWORD=«config-password:pwa»
org.ice4j.ice.harvest.NAT_HARVESTER_PUBLIC_ADDRESS=«ipv4»
==== fern_rust src/main.rs
//! Collects metrics of the guests.
use std::env;

const TOKEN: &str = "PVEAPIToken=«~|collector@pve!rs=»«pve-api-token»";
const BUCKET: &str = "metrics";
static DIGEST: &str = "«-sha256»";

#[derive(Parser)]
struct Args {
    /// Password of the realm; read from PVE_PASSWORD when missing
    #[arg(long, env = "«-variable-name|PVE_PASSWORD»", default_value = "«code-password:phrase»")]
    password: String,
    #[arg(long, default_value = "https://«ipv4»:8006")]
    url: String,
}

async fn pool() -> Result<PgPool> {
    let opts = PgConnectOptions::new().host("«fqdn»").username("metrics").password("«code-password:pwq2»");
    let old = PgPool::connect("postgres://metrics:«connection-string»@«ipv4»/metrics").await?;
    Ok(PgPool::connect_with(opts).await?)
}

fn influx() -> Client {
    Client::new("http://«ipv4»:8086", "org", "«monitoring-token:influx»")
}

#[test]
fn rejects_bad_password() {
    assert!(check("«-placeholder|wrong password»").is_err());
    let id = Uuid::parse_str("«-uuid»").unwrap();
}
---- .cargo/credentials.toml
[registries.«=word»]
token = "Bearer «bearer-token»"
[registry]
token = "«crates-io-token»"
==== fern_cpp firmware/src/main.cpp
#include <WiFi.h>
#include <PubSubClient.h>
#include "config.h"

// Schaltet das Licht im Gang; gebaut von «person-name»
const char* ssid     = "«=word»-IoT";
const char* password = "«wifi-psk:pwq2»";
const char *mqtt_server = "«ipv4»";
const char *mqtt_user = "esp", *mqtt_pass = "«code-password:pwa»";
#define OTA_PASSWORD "«code-password:human»"
#define BLYNK_AUTH_TOKEN "«generic-secret:b64u(32)»"
#define FW_VERSION "«-version»"
#define TELEGRAM_TOKEN "«telegram-bot-token»"

IPAddress local_IP(«~|192, 168, 4, 20»);
byte mac[] = { «~|0xDE, 0xAD, 0xBE, 0xEF, 0xFE, 0xED» };
static const uint8_t lora_appkey[16] = { «hex-key:chex» };

void setup() {
  WiFi.begin(ssid, password);
  client.setServer(mqtt_server, 1883);
  if (client.connect("«hostname»", mqtt_user, mqtt_pass)) Serial.println("«-prose|connected, token ok»");
  http.begin("http://«ipv4»/update?key=«url-token»");
  http.setAuthorization("esp", "«code-password:pwodd»");
}
---- firmware/platformio.ini
[env:esp32]
platform = espressif32@«-version|6.9.0»
upload_protocol = espota
upload_port = «ipv4»
upload_flags = --auth=«cli-password:pwa»
build_flags = -DWIFI_PASS=\"«wifi-psk:pwa»\"
==== fern_dart lib/main.dart
import 'package:supabase_flutter/supabase_flutter.dart';

const apiBase = 'https://«fqdn»';
const serviceRole = '«jwt»';
final dio = Dio(BaseOptions(baseUrl: apiBase, headers: {'x-api-key': '«generic-secret:alnum(32)»'}));

Future<void> main() async {
  await Supabase.initialize(url: 'https://«~:lower(20)».«~|supabase.co»', anonKey: const String.fromEnvironment('«-variable-name|ANON_KEY»'));
  final conn = await MySQLConnection.createConnection(host: '«ipv4»', port: 3306, userName: 'app', password: '«code-password:pwq2»');
  await FirebaseAuth.instance.signInWithEmailAndPassword(email: '«email»', password: '«code-password:pwq2»');
  runApp(const App());
}

String? validate(String? password) => (password ?? '').length < «-setting|8» ? '«-i18n|Wachtwoord te kort»' : null;

final form = TextField(obscureText: true, decoration: InputDecoration(labelText: '«-i18n|Wachtwoord»', hintText: '«-prose|minimaal 8 tekens»'));
---- android/key.properties
storePassword=«config-password»
keyPassword=«config-password:pwa»
keyAlias=upload
storeFile=«-path|/home/ci/upload.jks»
---- android/app/google-services.json
{"project_info": {"project_number": "«-number:digits(12)»"}, "client": [{"api_key": [{"current_key": "«gcp-api-key»"}], "client_info": {"mobilesdk_app_id": "1:«-number:digits(12)»:android:«~:hex(22)»"}}]}
==== fern_rlang R/load.R
library(DBI)
library(httr2)

con <- dbConnect(RPostgres::Postgres(), host = "«fqdn»", dbname = "studie", user = "analyst", password = "«code-password:pwq2»")
con2 <- dbConnect(odbc::odbc(), .connection_string = "Driver={ODBC Driver 18};Server=«ipv4»;Database=lab;UID=r;PWD=«connection-string:pwa»;")
Sys.setenv(GITHUB_PAT = "«github-pat»", HF_TOKEN = "«huggingface-token»")
pw <- rstudioapi::askForPassword("«-prose|Database password»")
key <- Sys.getenv("«-variable-name|MAPS_KEY»")
req <- request("https://«fqdn»/v1/export?apikey=«url-token»") |> req_auth_basic("reader", "«code-password:pwodd»")
httr::GET("https://«ipv4»/data", httr::add_headers(Authorization = "Bearer «jwt»"))

set.seed(20260212)
patients <- data.frame(
  name = c("«person-name»", "«person-name»"),
  dob  = as.Date(c("«dob»", "«dob»")),
  mail = c("«email»", "«email»"),
  mrn  = c("«health-record:mrn»", "«health-record:mrn»")
)
# checksum of the extract: «-sha256»
---- .Renviron
PG_PASSWORD=«env-password:pwa»
ANTHROPIC_API_KEY=«anthropic-key»
R_LIBS_USER=«-path|~/R/library»
==== fern_julia scripts/etl.jl
using LibPQ, HTTP, JSON3, MySQL

const CONN = "host=«ipv4» dbname=dwh user=julia password=«connection-string:pwa» sslmode=require"
const TOKEN = get(ENV, "«-variable-name|ETL_TOKEN»", "«generic-secret:alnum(36)»")

conn = LibPQ.Connection(CONN)
my = DBInterface.connect(MySQL.Connection, "«fqdn»", "etl", "«code-password:pwq2»"; db = "shop")
r = HTTP.get("https://«fqdn»/api/export", ["Authorization" => "Token «bearer-token:hex(40)»"])
HTTP.post("https://«~|api.telegram.org»/bot«telegram-bot-token»/sendMessage", [], JSON3.write(Dict("chat_id" => "«-number:digits(9)»")))
@assert bytes2hex(sha256(read("in.csv"))) == "«-sha256»"
---- scripts/load.hs
{-# LANGUAGE OverloadedStrings #-}
module Main where
import Database.PostgreSQL.Simple

info :: ConnectInfo
info = defaultConnectInfo { connectHost = "«ipv4»", connectUser = "hs", connectPassword = "«code-password:pwq2»" }

apiKey :: ByteString
apiKey = "«generic-secret:hex(40)»"

main :: IO ()
main = connect info >>= \c -> execute_ c "ALTER USER report PASSWORD '«sql-password:pwa»'" >> putStrLn "«-uuid»"
---- scripts/db.clj
(def db {:dbtype "postgresql" :host "«fqdn»" :dbname "app" :user "clj" :password "«code-password:pwq2»"})
(def queue {:uri "amqps://clj:«connection-string:pwa»@«ipv4»:5671/prod"})
(defn token [] (System/getenv "«-variable-name|APP_TOKEN»"))
(def buddy-secret "«generic-secret:b64u(43)»")
==== fern_groovy ci/Jenkinsfile
pipeline {
  agent { label '«hostname»' }
  environment {
    REGISTRY = '«fqdn»'
    NEXUS_PW = credentials('«-reference|nexus-deploy»')
    SONAR_TOKEN = '«ci-token:sonar»'
    NPM_TOKEN = '«npm-token»'
  }
  stages {
    stage('login') {
      steps {
        sh "docker login -u robot -p «cli-password:pwa» ${REGISTRY}"
        sh 'helm registry login «fqdn» --username ci --password "«cli-password:pwodd»"'
        withCredentials([usernamePassword(credentialsId: '«-reference|gitea-ci»', usernameVariable: 'U', passwordVariable: '«-variable-name|P»')]) {
          sh 'curl -u $U:$P https://«fqdn»/api/v1/user'
        }
      }
    }
    stage('deploy') {
      steps {
        sshagent(['«-reference|deploy-key»']) { sh 'ssh deploy@«ipv4» systemctl restart web' }
        sh "sshpass -p '«cli-password:pwodd»' scp target/app.jar root@«ipv4»:/opt/app/"
        sh "mvn deploy -Dpassword=«cli-password:pwa» -Dsha1=«-git-sha»"
      }
    }
  }
  post { failure { mail to: '«email»', subject: "build ${env.BUILD_ID}", body: 'see https://«fqdn»/job/web' } }
}
---- ci/build.gradle
publishing { repositories { maven {
  url = "https://«fqdn»/repository/releases"
  credentials { username = "deployer"; password = "«code-password:pwq2»" }
} } }
android { signingConfigs { release { storePassword '«code-password»'
  keyPassword '«code-password:pwa»'
  keyAlias 'upload' } } }
==== fern_powershell scripts/Provision.ps1
#Requires -Version 5.1
param([string]$Server = '«fqdn»', [SecureString]$Password)

$pw = ConvertTo-SecureString '«code-password:pwq2»' -AsPlainText -Force
$cred = New-Object System.Management.Automation.PSCredential('CORP\svc', $pw)
New-ADUser -Name '«person-name:ascii_name»' -SamAccountName '«=login»' -EmailAddress '«email»' -AccountPassword (ConvertTo-SecureString "«code-password:human»" -AsPlainText -Force) -OfficePhone '«phone»'
Connect-VIServer -Server «ipv4» -User '«~|administrator@vsphere.local»' -Password '«cli-password:pwq2»'
net use Z: \\«ipv4»\daten /user:CORP\scan «cli-password:pwa» /persistent:no
cmdkey /add:«fqdn» /user:backup /pass:«cli-password:pwa»
Invoke-RestMethod "https://«fqdn»/api/v1/hosts" -Headers @{ 'X-API-Key' = '«generic-secret:hex(32)»'; 'X-Correlation-Id' = '«-uuid»' }
$conn = 'Server=«fqdn»,1433;Database=Erp;User ID=erp;Password=«connection-string:pwa»;Encrypt=True'
schtasks /create /tn nightly /tr C:\job.cmd /sc daily /ru CORP\job /rp "«cli-password:pwodd»"
Set-LocalUser -Name admin -Password (Read-Host -AsSecureString '«-prose|Neues Kennwort»')
New-NetIPAddress -InterfaceAlias LAN -IPAddress «ipv4» -PrefixLength 24 -DefaultGateway «ipv4»
Add-DhcpServerv4Reservation -ScopeId «ipv4» -IPAddress «ipv4» -ClientId '«mac:mac_dash»' -Name '«hostname:winname»'
$hash = (Get-FileHash setup.msi).Hash  # «-sha256:sha256.upper»
plink -ssh root@«ipv4» -pw «cli-password:pwa» uptime
==== fern_batch scripts/backup.cmd
@echo off
rem nightly copy, ask «person-name» (ext. 214)
set PGPASSWORD=«env-password:pwa»
set RESTIC_PASSWORD=«env-password:phrase»
set SERVER=«ipv4»
"C:\Program Files\PostgreSQL\16\bin\pg_dump.exe" -h %SERVER% -U postgres erp > D:\dump.sql
sqlcmd -S «fqdn» -U sa -P «cli-password:pwa» -Q "BACKUP DATABASE erp TO DISK='D:\erp.bak'"
psexec \\«hostname:winname» -u CORP\adm -p «cli-password:pwodd» cmd /c "net stop spooler"
winscp.com /command "open sftp://bk:«connection-string:pwa»@«fqdn»/ -hostkey=""ssh-ed25519 255 «-ssh-fingerprint»""" "put D:\dump.sql" "exit"
7z a -p«cli-password:pwa» -mhe=on D:\out.7z D:\dump.sql
wmic /node:«ipv4» /user:adm /password:«cli-password:pwa» os get caption
curl -s -F chat_id=-100«-number:digits(9)» -F text=done https://«~|api.telegram.org»/bot«telegram-bot-token»/sendMessage
if errorlevel 1 blat -to «email» -server «fqdn» -u «email» -pw «cli-password:pwa» -subject failed
---- scripts/winscp.ini
[Sessions\lager]
HostName=«fqdn»
UserName=lager
Password=«config-password:hex(60).upper»
==== fern_sql_oracle sql/setup.sql
-- Oracle
CREATE USER app IDENTIFIED BY "«sql-password:pwq2»" DEFAULT TABLESPACE users;
ALTER USER sys IDENTIFIED BY «sql-password:pwa» ACCOUNT UNLOCK;
CREATE DATABASE LINK erp CONNECT TO link IDENTIFIED BY "«sql-password:pwq2»" USING '//«ipv4»:1521/ERP';
-- SQL Server
CREATE LOGIN [report] WITH PASSWORD = N'«sql-password:pwq2»', CHECK_POLICY = OFF;
EXEC sp_addlinkedsrvlogin @rmtsrvname = N'«hostname:winname»', @useself = 'false', @rmtuser = N'lnk', @rmtpassword = N'«sql-password:pwq2»';
CREATE MASTER KEY ENCRYPTION BY PASSWORD = '«sql-password:pwodd»';
-- MySQL
GRANT ALL ON shop.* TO 'shop'@'«ipv4»' IDENTIFIED BY '«sql-password»';
SET PASSWORD FOR 'root'@'«~|localhost»' = PASSWORD('«sql-password:human»');
CHANGE REPLICATION SOURCE TO SOURCE_HOST='«ipv4»', SOURCE_USER='repl', SOURCE_PASSWORD='«sql-password»';
CREATE USER 'ro'@'%' IDENTIFIED WITH mysql_native_password AS '«password-hash:mysqlhash»';
-- PostgreSQL
CREATE ROLE repl WITH REPLICATION LOGIN PASSWORD '«sql-password:pwq2»';
CREATE USER MAPPING FOR app SERVER far OPTIONS (user 'app', password '«sql-password»');
CREATE SUBSCRIPTION s CONNECTION 'host=«fqdn» user=repl password=«connection-string:pwa» dbname=app' PUBLICATION p;
ALTER ROLE app PASSWORD '«password-hash:scram»';
INSERT INTO users (id, name, mail, pw_hash, phone) VALUES ('«-uuid»', '«person-name:ascii_name»', '«email»', '«password-hash:argon2»', '«phone»');
SELECT pgp_sym_decrypt(card, '«sql-password:phrase»') FROM pay WHERE digest = '«-md5»';
-- ClickHouse, ClickHouse cloud
CREATE USER loader IDENTIFIED WITH plaintext_password BY '«sql-password»' HOST IP '«ipv4-cidr»';
==== fern_csharp src/Api/appsettings.Production.json
{
  "ConnectionStrings": {
    "Default": "Server=tcp:«fqdn»,1433;Initial Catalog=erp;User ID=erp;Password=«connection-string:pwa»;Encrypt=True",
    "Redis": "«ipv4»:6379,password=«connection-string:pwa»,ssl=False",
    "Bus": "Endpoint=sb://«~:word».«~|servicebus.windows.net»/;SharedAccessKeyName=Root;SharedAccessKey=«generic-secret:bytes(32)»",
    "Blob": "DefaultEndpointsProtocol=https;AccountName=erpfiles;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»"
  },
  "AzureAd": {"TenantId": "«-uuid»", "ClientId": "«-uuid»", "ClientSecret": "«azure-client-secret»"},
  "Jwt": {"Key": "«generic-secret:b64u(64)»", "Issuer": "https://«fqdn»", "ExpireMinutes": «-setting|60»},
  "Smtp": {"Host": "«ipv4»", "User": "«email»", "Password": "«config-password:pwq2»"},
  "PasswordPolicy": {"RequiredLength": «-setting|12», "RequireDigit": true},
  "Serilog": {"WriteTo": [{"Name": "Seq", "Args": {"serverUrl": "http://«ipv4»:5341", "apiKey": "«monitoring-token:alnum(20)»"}}]}
}
---- src/Api/Program.fs
let connect () =
    let ftp = new SftpClient("«ipv4»", 22, "edi", "«code-password:pwq2»")
    let cert = new X509Certificate2("«-path|edi.pfx»", "«code-password:human»")
    let token = Environment.GetEnvironmentVariable "«-variable-name|EDI_TOKEN»"
    client.DefaultRequestHeaders.Authorization <- AuthenticationHeaderValue("Bearer", "«bearer-token»")
---- src/Api/local.settings.json
{"IsEncrypted": false, "Values": {"AzureWebJobsStorage": "UseDevelopmentStorage=true", "SendGridKey": "«sendgrid-key»", "FunctionKey": "«generic-secret:b64u(54)»==", "TwilioAuthToken": "«twilio-auth-token»", "TwilioSid": "«-account-id:twilio_sid»"}}
==== fern_php_laravel .env.staging
APP_NAME=«=word»
APP_KEY=base64:«laravel-app-key»
APP_URL=https://«fqdn»
DB_HOST=«ipv4»
DB_PASSWORD="«env-password:pwq2»"
REDIS_PASSWORD=null
MAIL_HOST=«fqdn»
MAIL_USERNAME=«email»
MAIL_PASSWORD=«env-password:pw»
PUSHER_APP_SECRET=«generic-secret:hex(20)»
MEILISEARCH_KEY=«generic-secret:b64u(43)»
MAILCHIMP_APIKEY=«mailchimp-key»
SHOPIFY_ACCESS_TOKEN=«shopify-token»
PAYPAL_TOKEN=«paypal-token»
SQUARE_ACCESS_TOKEN=«square-token»
SESSION_LIFETIME=«-setting|120»
VITE_PUSHER_APP_KEY="${«-variable-name|PUSHER_APP_KEY»}"
---- auth.json
{"http-basic": {"«fqdn»": {"username": "«email»", "password": "«config-password:hex(40)»"}}, "github-oauth": {"«~|github.com»": "«github-pat»"}, "gitlab-token": {"«fqdn»": "«gitlab-pat»"}, "bearer": {"«fqdn»": "«bearer-token»"}}
---- app/Console/Kernel.php
<?php
$ftp = ftp_connect('«ipv4»'); ftp_login($ftp, 'export', '«code-password:pwodd»');
$pdo = new PDO('mysql:host=«fqdn»;dbname=shop', 'shop', '«code-password:pwodd»');
$mail->Username = '«email»'; $mail->Password = '«code-password:pwodd»';
define('AUTH_SALT', '«generic-secret:pwsalt2»');
$user->password = Hash::make($request->input('«-identifier|password»'));
Http::withToken('«bearer-token»')->get('https://«fqdn»/orders');
curl_setopt($ch, CURLOPT_USERPWD, 'api:«code-password:pwodd»');
return ['password' => '«-i18n|Le mot de passe est incorrect.»', 'token' => '«-i18n|Ce jeton est invalide.»'];
==== fern_rails config/deploy.rb
set :application, "portal"
server "«ipv4»", user: "deploy", roles: %w[web app]
server "«fqdn»", user: "deploy", roles: %w[db], password: "«code-password:pwodd»"
set :default_env, { "RAILS_MASTER_KEY" => "«rails-master-key»", "SECRET_KEY_BASE" => "«generic-secret:hex(128)»" }
set :slack_token, "«slack-token»"
---- config/database.yml
production:
  adapter: postgresql
  host: «ipv4»
  username: portal
  password: <%= ENV["«-variable-name|PORTAL_DB_PASSWORD»"] %>
staging:
  url: postgresql://portal:«connection-string»@«fqdn»/portal
  password: «config-password:pw»
---- config/master.key
«rails-master-key»
---- db/seeds.rb
User.create!(email: "«email»", name: "«person-name»", password: "«code-password:pwq2»", password_confirmation: "«-reference|same»")
Twilio::REST::Client.new("«-account-id:twilio_sid»", "«twilio-auth-token»")
Octokit::Client.new(access_token: "«github-fine-grained-pat»")
Devise.setup { |c| c.pepper = "«generic-secret:hex(128)»"; c.stretches = «-setting|12»; c.password_length = 8..128 }
---- spec/login_spec.rb
it "shows the hint" do
  fill_in "«-i18n|Password»", with: "«-placeholder|secret»"
  expect(page).to have_text("«-i18n|Invalid password»")
end
==== fern_notebook notebooks/churn.ipynb
{
 "cells": [
  {"cell_type": "markdown", "source": ["# Churn\n", "Contact: «person-name», «email»\n"]},
  {"cell_type": "code", "execution_count": 1, "outputs": [], "source": [
   "import os, openai, psycopg2\n",
   "os.environ['OPENAI_API_KEY'] = '«openai-key»'\n",
   "HF = '«huggingface-token»'\n",
   "conn = psycopg2.connect(host='«ipv4»', user='ds', password='«code-password:pwq2»', dbname='dwh')\n",
   "wandb.login(key='«ai-service-key:hex(40)»')\n",
   "client = Groq(api_key=\"«ai-service-key»\")\n",
   "anthropic.Anthropic(api_key=os.getenv('«-variable-name|ANTHROPIC_API_KEY»'))\n"]},
  {"cell_type": "code", "execution_count": 2, "outputs": [{"output_type": "stream", "text": [
   "connected to «fqdn» as ds\n",
   "model sha256:«-sha256»\n",
   "                 name                     email         dob\n",
   "0  «person-name»  «email»  «dob»\n"]}], "source": ["df.head(1)\n"]}
 ],
 "metadata": {"kernelspec": {"name": "python3"}, "language_info": {"version": "«-version|3.12.4»"}},
 "nbformat": 4
}
---- notebooks/jupyter_server_config.py
c.ServerApp.ip = '«ipv4»'
c.ServerApp.token = '«generic-secret:hex(48)»'
c.PasswordIdentityProvider.hashed_password = 'argon2:«password-hash:argon2»'
c.ServerApp.allow_remote_access = True
==== fern_ts_worker src/worker.ts
import { Client } from 'pg';
import nodemailer from 'nodemailer';

export interface Env { API_TOKEN: string; DB_PASSWORD: string }

const pg = new Client({ host: '«ipv4»', user: 'edge', password: '«code-password:pwq2»', database: 'edge' });
const redis = createClient({ url: 'rediss://default:«connection-string»@«fqdn»:6380' });
const mailer = nodemailer.createTransport({ host: '«fqdn»', auth: { user: '«email»', pass: '«code-password:pwq2»' } });
const stripe = new Stripe(process.env.STRIPE_KEY ?? '«stripe-key»');
const linear = new LinearClient({ apiKey: '«linear-key»' });
const notion = new NotionClient({ auth: '«notion-token»' });
app.use(session({ secret: '«generic-secret:pwsalt2»', name: '«-setting|sid»', cookie: { maxAge: 3600_000 } }));
const hook = 'https://«~|discord.com»/api/webhooks/«discord-webhook»';
const bot = new Client({ intents: [] }); bot.login('«discord-bot-token»');
const sms = twilio('«twilio-api-key»', '«generic-secret:alnum(32)»', { accountSid: '«-account-id:twilio_sid»' });
const pub = 'pk_live_«-public-key:alnum(24)»';

export default {
  async fetch(req: Request, env: Env) {
    if (req.headers.get('«-identifier|x-token»') !== env.API_TOKEN) return new Response('«-prose|bad token»', { status: 401 });
    return fetch('https://«fqdn»/v1/things?access_token=«url-token»', { headers: { cookie: 'sid=«session-cookie:connsid»' } });
  },
};
---- wrangler.toml
name = "edge"
account_id = "«-account-id:hex(32)»"
[vars]
MAIL_FROM = "«email»"
API_TOKEN = "«generic-secret:alnum(40)»"
---- .dev.vars
CLOUDFLARE_API_TOKEN=«cloudflare-api-token»
PLANETSCALE_PASSWORD=«planetscale-token»
==== fern_go_cmd cmd/agent/main.go
package main

var (
	apiURL   = flag.String("url", "https://«fqdn»:8006/api2/json", "address of the cluster")
	password = flag.String("password", "«code-password:pwq2»", "password of the realm")
	version  = "«-version:semver»"
	commit   = "«-git-sha»"
)

const defaultToken = "" // set by -ldflags

func main() {
	db, err := sql.Open("pgx", "postgres://agent:«connection-string»@«ipv4»:5432/agent")
	cfg := mysql.Config{User: "agent", Passwd: "«code-password:pwodd»", Net: "tcp", Addr: "«ipv4»:3306"}
	d := gomail.NewDialer("«fqdn»", 587, "«email»", "«code-password:pwodd»")
	sshCfg := &ssh.ClientConfig{User: "root", Auth: []ssh.AuthMethod{ssh.Password("«code-password:human»")}}
	req.SetBasicAuth("agent", "«code-password:pwodd»")
	req.Header.Set("CSRFPreventionToken", "«pve-csrf-token»")
	req.AddCookie(&http.Cookie{Name: "PVEAuthCookie", Value: "«pve-ticket»"})
	if os.Getenv("«-variable-name|AGENT_TOKEN»") == "" { log.Fatal("«-prose|token is empty»") }
	wol.Send("«mac»", "«ipv4»")
	_ = uuid.MustParse("«-uuid»")
}
---- Makefile
REGISTRY ?= «fqdn»
push:
	@echo "«cli-password:pwa»" | docker login -u robot --password-stdin $(REGISTRY)
	curl -fsS -H "PRIVATE-TOKEN: «gitlab-pat»" https://«fqdn»/api/v4/projects
	ssh deploy@«ipv4» 'systemctl restart agent'
---- justfile
deploy:
    RSYNC_PASSWORD=«env-password:pwa» rsync -a out/ rsync://web@«fqdn»/www/
    http --auth admin:«cli-password:pwa» POST https://«fqdn»/purge
==== fern_vba_delphi src/Modul1.bas
Attribute VB_Name = "Modul1"
' Auswertung für «person-name», Tel. «phone»
Const DB_PWD As String = "«code-password:pwq2»"

Sub Laden()
    Dim cn As New ADODB.Connection
    cn.Open "Provider=SQLOLEDB;Data Source=«ipv4»;Initial Catalog=wawi;User ID=wawi;Password=«connection-string:pwa»;"
    Sheets("Daten").Unprotect Password:="«code-password:human»"
    ActiveWorkbook.SaveAs Filename:="«-path|C:\temp\out.xlsx»", Password:="«code-password:human»"
    http.SetRequestHeader "Authorization", "Basic «basic-auth»"
    MsgBox "«-prose|Bitte Kennwort eingeben»"
End Sub
---- src/uMain.pas
procedure TfrmMain.FormCreate(Sender: TObject);
begin
  FDConn.Params.Values['Server'] := '«fqdn»';
  FDConn.Params.Password := '«code-password:pwodd»';
  IdSMTP1.Host := '«ipv4»';
  IdSMTP1.Password := '«code-password:pwodd»';
  lblPassword.Caption := '«-i18n|Heslo»';
end;
---- src/plc.st
VAR CONSTANT
  sBroker : STRING := '«ipv4»';
  sPassword : STRING := '«code-password:pwa»';
  sVersion : STRING := '«-version|3.1.4024.53»';
END_VAR
