==== st_py_inventory tools/inventory.py
#!/usr/bin/env python3
"""Collect all guests of both clusters and write them to NetBox."""
import os
import pynetbox
import requests
from proxmoxer import ProxmoxAPI

NETBOX_TOKEN = "«bearer-token:hex(40)»"
CLUSTERS = {
    "wien": dict(host="«ipv4»", user="inventory@pve", token_name="nb", token_value="«pve-api-token»"),
    "linz": dict(host="«fqdn»", user="root@pam", password="«code-password:pwq2»"),
}
IPMI = [("«ipv4»", "ADMIN", "«code-password»"), ("«ipv4»", "root", "«code-password:human»")]
SMTP_PASSWORD = os.getenv("«-variable-name|SMTP_PASSWORD»", "")
RETRIES = «-setting|3»


def login(session, username, password):
    """Log in and keep the ticket; raises when the password is wrong."""
    ticket = session.post("/access/ticket", data={"username": username, "password": password}).json()["data"]
    session.cookies.set("PVEAuthCookie", ticket["«-identifier|ticket»"])
    session.headers["CSRFPreventionToken"] = ticket["«-identifier|CSRFPreventionToken»"]
    return session


nb = pynetbox.api("https://«fqdn»", token=«-code-reference|NETBOX_TOKEN»)
requests.post("https://«~|api.telegram.org»/bot«telegram-bot-token»/sendMessage", json={"chat_id": «-number:digits(9)»})
session_id = "«-uuid»"
==== st_py_settings_fastapi app/settings.py
from pydantic import SecretStr
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    pve_host: str = "«ipv4»"
    pve_token: SecretStr = SecretStr("«pve-api-token»")
    db_dsn: str = "postgresql+asyncpg://app:«connection-string»@«fqdn»:5432/app"
    jwt_secret: str = "«generic-secret:hex(64)»"
    jwt_algorithm: str = "«-setting|HS256»"
    password_min_length: int = «-setting|12»
    admin_password: str | None = None
    smtp_password: str = Field(default="«code-password»", repr=False)
    sentry_dsn: str = "https://«sentry-dsn»@o«~:digits(6)».«~|ingest.de.sentry.io»/«~:digits(16)»"
    celery_broker: str = "amqp://worker:«connection-string»@«ipv4»:5672//"

    class Config:
        env_prefix = "APP_"
        secrets_dir = "«-path|/run/secrets»"
==== st_py_netmiko net/push.py
from netmiko import ConnectHandler
from napalm import get_network_driver

switch = {
    'device_type': 'aruba_os',
    'host': '«ipv4»',
    'username': 'manager',
    'password': '«code-password:pwq2»',
    'secret': "«code-password»",
}
core = ConnectHandler(device_type="cisco_xe", ip="«ipv4»", username="netadmin", password="«code-password:human»")
with get_network_driver("junos")("«fqdn»", "noc", «-code-reference|getpass()») as dev:
    print(dev.get_arp_table())  # «mac» «ipv4»
ldap3.Connection("«fqdn»", user="cn=sync,dc=lab", password="«code-password»", auto_bind=True)
snmp = CommunityData("«snmp-community»", mpModel=1)
pysnmp_user = UsmUserData("zbx", authKey="«snmp-password:pwa»", privKey="«snmp-password:pwa»")
fernet = Fernet(b"«generic-secret:key32»")
hashlib.md5("password".encode()).hexdigest()
==== st_go_client internal/pve/client.go
package pve

import "os"

const (
	defaultHost  = "«fqdn»"
	tokenID      = "exporter@pve!go"
	tokenSecret  = "«pve-api-token»"
	maxTokenAge  = «-setting|3600»
	passwordFile = "«-path|/run/secrets/pve»"
)

// Password returns the password of the user, or an error.
func (c *Client) Password() (string, error) { return os.Getenv("«-variable-name|PVE_PASSWORD»"), nil }

func NewStore() *Store {
	dsn := "exporter:«connection-string»@tcp(«ipv4»:3306)/metrics?parseTime=true"
	cfg := &Config{Password: "«code-password:pwq2»", Addr: "«ipv4»:6379"}
	if token == "" {
		return errors.New("«-prose|no token given»")
	}
	req.SetBasicAuth("ops", "«code-password»")
	req.Header.Set("X-Api-Key", "«generic-secret:alnum(32)»")
	req.Header.Set("Authorization", "Bearer "+token)
	return open(dsn, cfg)
}
==== st_rust_config src/config.rs
//! Settings of the agent. The token is never logged.
use secrecy::SecretString;

pub struct Config {
    pub password: SecretString,
    pub api_token: Option<String>,
}

impl Default for Config {
    fn default() -> Self {
        Self { password: SecretString::from("«code-password»"), api_token: None }
    }
}

const ENDPOINT: &str = "https://«ipv4»:8006/api2/json";
const PUSH_KEY: &str = "«generic-secret:b64u(43)»";
static REDIS: &str = "redis://:«connection-string»@«fqdn»:6379/";
const COMMIT: &str = "«-git-sha»";
let token = std::env::var("«-variable-name|AGENT_TOKEN»").expect("«-prose|AGENT_TOKEN must be set»");
let auth = format!("PVEAPIToken={user}!{id}={secret}");
client.get(url).basic_auth("agent", Some("«code-password»"));
#[test]
fn refuses_a_wrong_password() { assert!(!verify("«-prose|wrong»", &hash)); }
==== st_js_express server/index.js
const express = require('express');
const mysql = require('mysql2/promise');
const pool = mysql.createPool({ host: '«ipv4»', user: 'shop', password: '«code-password:pwq2»', database: 'shop' });
const session = require('express-session');
app.use(session({ secret: '«generic-secret:alnum(32)»', resave: false }));
const stripe = require('stripe')('«stripe-key»');
const publishable = '«-public-key:stripe_public»';
const transporter = nodemailer.createTransport({ host: '«fqdn»', auth: { user: '«email»', pass: '«code-password»' } });
const token = jwt.sign({ id: user.id }, process.env.«-variable-name|JWT_SECRET»);
const ok = await bcrypt.compare(req.body.password, user.passwordHash);
mongoose.connect('mongodb+srv://shop:«connection-string»@«~|cluster0.mongodb.net»/shop');
axios.defaults.headers.common['X-Auth-Token'] = '«generic-secret:hex(40)»';
fetch(`https://«fqdn»/api?key=«url-token»`);
app.listen(3000, '«ipv4»');
if (!password) return res.status(400).json({ error: '«-prose|Password missing»' });
==== st_ts_angular src/environments/environment.prod.ts
export const environment = {
  production: true,
  apiUrl: 'https://«fqdn»/api',
  firebase: {
    apiKey: '«gcp-api-key»',
    projectId: 'portal-«=int(1000,9999)»',
    appId: '1:«-number:digits(12)»:web:«-asset-hash:hex(22)»',
    measurementId: '«-setting|G-»«~:upper(10)»',
  },
  oauth: { clientId: '«-uuid»', clientSecret: '«azure-client-secret»', redirectUri: 'https://«fqdn»/cb' },
  buildHash: '«-asset-hash:hex(12)»',
  passwordPattern: '«-code-reference|^(?=.*[0-9])(?=.*[a-z]).{10,}$»',
  i18n: { password: '«-i18n|Hasło»', login: '«-i18n|Zaloguj się»' },
};
==== st_java_spring src/main/java/at/firma/pve/PveClient.java
package at.firma.pve;

import org.springframework.beans.factory.annotation.Value;

public class PveClient {
    private static final String HOST = "«fqdn»";
    private static final String TOKEN = "«pve-api-token»";
    private static final String DB_PASSWORD = "«code-password»";
    @Value("${«-reference|pve.password»}")
    private String password;

    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:mysql://«ipv4»:3306/pve?user=pve&password=«connection-string:pwa»");
    }

    HikariConfig pool() {
        config.setJdbcUrl("jdbc:postgresql://«ipv4»/pve");
        config.setUsername("pve");
        config.setPassword("«code-password:pwq2»");
        keyStore.load(in, "«code-password:pwa»".toCharArray());
        return config;
    }

    public void setPassword(String password) { this.password = password; }
    private static final long serialVersionUID = «-number:digits(18)»L;
}
---- src/main/resources/application-prod.properties
spring.datasource.url=jdbc:mariadb://«ipv4»:3306/pve
spring.datasource.password=«config-password»
spring.mail.host=«fqdn»
spring.mail.password=«config-password»
spring.security.oauth2.client.registration.kc.client-secret=«generic-secret:alnum(32)»
server.ssl.key-store-password=«config-password:human»
jasypt.encryptor.password=${«-placeholder|JASYPT_PASSWORD»}
management.endpoints.web.exposure.include=health
==== st_csharp_worker src/Worker/Program.cs
using Microsoft.Data.SqlClient;

const string Conn = "Server=«ipv4»,1433;Database=Erp;User Id=erp;Password=«connection-string:pwa»;TrustServerCertificate=True";
var cred = new NetworkCredential("svc-erp", "«code-password:pwq2»", "FIRMA");
var smtp = new SmtpClient("«fqdn»") { Credentials = new NetworkCredential("«email»", "«code-password»") };
string apiKey = configuration["«-identifier|Api:Key»"];
string password = Console.ReadLine() ?? throw new InvalidOperationException("«-prose|Password expected»");
client.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", "«generic-secret:hex(32)»");
var sas = "https://«~|firma.blob.core.windows.net»/bk?sv=2024-11-04&ss=b&sig=«generic-secret:azure_sas.url»";
[assembly: AssemblyVersion("«-version4»")]
[Guid("«-uuid»")]
---- src/Worker/appsettings.json
{
  "ConnectionStrings": {
    "Default": "Data Source=«fqdn»;Initial Catalog=Erp;User ID=erp;Pwd=«connection-string:pwa»",
    "Storage": "DefaultEndpointsProtocol=https;AccountName=firma;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»"
  },
  "Jwt": {"Key": "«generic-secret:alnum(40)»", "Issuer": "https://«fqdn»"},
  "Password": {"RequiredLength": «-setting|12», "RequireDigit": true},
  "AllowedHosts": "*"
}
==== st_php_laravel config/services.php
<?php
return [
    'mailgun' => ['domain' => env('MAILGUN_DOMAIN'), 'secret' => env('«-variable-name|MAILGUN_SECRET»')],
    'proxmox' => [
        'host' => '«ipv4»',
        'token' => '«~|panel@pve!laravel=»«pve-api-token»',
    ],
    'brevo' => ['key' => '«mailgun-key:brevo»'],
];
---- database/seeders/AdminSeeder.php
<?php
User::create(['name' => '«person-name»', 'email' => '«email»', 'password' => Hash::make('«code-password:human»')]);
$pdo = new PDO('mysql:host=«ipv4»;dbname=panel', 'panel', '«code-password:pwq2»');
$mysqli = mysqli_connect("«fqdn»", "ro", "«code-password»", "panel");
ldap_bind($conn, 'cn=www,dc=lab', '«code-password»');
define('AUTH_SALT', '«generic-secret:alnum(64)»');
$password = $_POST['«-identifier|password»'];
echo __('«-i18n|Your password has been reset.»');
---- .env
APP_KEY=base64:«laravel-app-key»
APP_URL=https://«fqdn»
DB_HOST=«ipv4»
DB_PASSWORD="«env-password:pwq2»"
REDIS_PASSWORD=null
PUSHER_APP_SECRET=«generic-secret:hex(20)»
MAIL_FROM_ADDRESS=«email»
==== st_ruby_gem lib/pve/client.rb
module Pve
  HOST = '«fqdn»'
  TOKEN = 'PVEAPIToken=«~|ruby@pve!gem=»«pve-api-token»'

  # Returns the password from the environment.
  def self.password = ENV.fetch('«-variable-name|PVE_PASSWORD»')

  DB = Sequel.connect(adapter: 'mysql2', host: '«ipv4»', user: 'pve', password: '«code-password:pwq2»')
  Net::SSH.start('«ipv4»', 'root', password: "«code-password»") { |ssh| ssh.exec!('pvesm status') }
  Octokit::Client.new(access_token: '«github-pat»')
  Rails.application.config.secret_key_base = '«generic-secret:hex(128)»'
end
---- config/credentials/production.key
«rails-master-key»
---- config/database.yml
production:
  adapter: postgresql
  host: «ipv4»
  username: pve
  password: <%= ENV["«-variable-name|DATABASE_PASSWORD»"] %>
staging:
  url: postgres://pve:«connection-string»@«fqdn»/pve
==== st_c_esp firmware/main/wifi.c
#include "esp_wifi.h"
#define WIFI_SSID "Lager-IoT"
#define WIFI_PASS "«code-password:phrase»"
#define MQTT_URI  "mqtt://«ipv4»:1883"
static const char *mqtt_password = "«code-password»";
static const uint8_t ap_mac[6] = {«~|0xbc, 0x24, 0x11, 0x00, 0x00, 0x01»};
char password[64];
snprintf(buf, sizeof buf, "password: %s", password);
ESP_LOGI(TAG, "connected, ip %s", ip);
static const char *FW_SHA256 = "«-sha256»";
---- firmware/platformio/secrets.h
#pragma once
const char* ssid = "Werkstatt";
const char* password = "«wifi-psk:pwa»";
const char* otaPassword = "«code-password:human»";
IPAddress broker(«~|192, 168, 4, 20»);
const char* host = "«fqdn»";
==== st_kotlin_swift app/src/main/java/net/firma/Api.kt
object Api {
    const val BASE = "https://«fqdn»/"
    private const val API_KEY = "«generic-secret:alnum(36)»"
    private val credentials = Credentials.basic("app", "«code-password»")
    val password: String? = null
    @SerializedName("«-identifier|access_token»") val token: String = ""
}
---- gradle.properties
org.gradle.jvmargs=-Xmx2g
RELEASE_STORE_PASSWORD=«config-password»
RELEASE_KEY_PASSWORD=«config-password:human»
RELEASE_KEY_ALIAS=release
nexusUsername=ci
nexusPassword=«config-password:pwa»
---- ios/Secrets.swift
enum Secrets {
  static let apiToken = "«generic-secret:hex(40)»"
  static let mapsKey = "«gcp-api-key»"
  static let host = "«fqdn»"
  static let placeholder = NSLocalizedString("«-i18n|password.placeholder»", comment: "")
}
==== st_lua_elixir_clj nginx/lua/auth.lua
local redis = require "resty.redis"
local red = redis:new()
red:connect("«ipv4»", 6379)
red:auth("«code-password»")
local secret = os.getenv("«-variable-name|HMAC_SECRET»")
local api_key = "«generic-secret:alnum(32)»"
ngx.req.set_header("Authorization", "Basic «basic-auth»")
if ngx.var.arg_token ~= api_key then return ngx.exit(403) end
---- config/runtime.exs
config :panel, Panel.Repo, username: "panel", password: "«code-password»", hostname: "«fqdn»"
config :panel, PanelWeb.Endpoint, secret_key_base: "«generic-secret:b64(64)»"
config :panel, :pve_secret, System.fetch_env!("«-variable-name|PVE_SECRET»")
---- resources/config.edn
{:db {:host "«ipv4»" :user "panel" :password "«code-password»"}
 :token #env TOKEN
 :api-key "«generic-secret:hex(32)»"}
==== st_sql_seed db/seed-prod.sql
-- dump of «hostname», 2025-10-01
CREATE ROLE erp LOGIN PASSWORD '«sql-password»';
ALTER USER postgres WITH ENCRYPTED PASSWORD '«sql-password:pwq2»';
CREATE USER 'bi'@'«ipv4»' IDENTIFIED BY '«sql-password»' REQUIRE SSL;
ALTER USER 'root'@'localhost' IDENTIFIED VIA mysql_native_password USING PASSWORD('«sql-password»');
CREATE SERVER fdw FOREIGN DATA WRAPPER mysql OPTIONS (HOST '«ipv4»', USER 'fdw', PASSWORD '«sql-password»');
CREATE USER MAPPING FOR erp SERVER remote OPTIONS (user 'r', password '«sql-password»');
INSERT INTO users (id, login, email, pw_hash, created) VALUES
  (1, 'admin', '«email»', '«password-hash:bcrypt»', '2024-01-02'),
  (2, '«=login»', '«email»', '«password-hash:pbkdf2»', '2024-03-04'),
  (3, '«=login»', '«email»', '«password-hash:argon2»', '2024-05-06');
INSERT INTO api_keys (owner, key, prefix) VALUES (1, '«generic-secret:alnum(40)»', 'live');
INSERT INTO hosts VALUES ('«hostname»', '«ipv4»', '«mac»', '«-uuid»');
SELECT count(*) FROM users WHERE password IS NULL;
COMMENT ON COLUMN users.pw_hash IS '«-prose|bcrypt of the password»';
SECURITY LABEL FOR vault ON ROLE erp IS '«-path|secret/db/erp»';
==== st_r_notebook analysis/capacity.R
library(DBI)
con <- dbConnect(RPostgres::Postgres(), host = "«ipv4»", user = "bi", password = "«code-password»", dbname = "metrics")
Sys.setenv(INFLUX_TOKEN = "«monitoring-token:influx»")
key <- keyring::key_get("«-identifier|pve»")
---- analysis/load.ipynb
{"cells":[{"cell_type":"code","execution_count":3,"id":"«-asset-hash:hex(8)»","source":["import pandas as pd\n","eng = create_engine('mysql+pymysql://bi:«connection-string»@«ipv4»/metrics')\n","headers = {'X-API-KEY': '«generic-secret:hex(32)»'}\n"],"outputs":[{"output_type":"stream","name":"stdout","text":["«hostname:numbered»  «ipv4»  up\n"]}]}],"metadata":{"kernelspec":{"name":"python3"}},"nbformat":4}
---- analysis/model.jl
conn = LibPQ.Connection("host=«fqdn» user=bi password=«connection-string:pwa» dbname=metrics")
token = ENV["«-variable-name|HF_TOKEN»"]
hf = "«huggingface-token»"
==== st_perl_tcl_vb bin/sync.pl
#!/usr/bin/perl
use DBI; use Net::SFTP::Foreign;
my $dbh = DBI->connect("DBI:mysql:erp;host=«ipv4»", "erp", '«code-password:pwq2»');
my %opt = (host => '«fqdn»', user => 'sync', password => '«code-password»');
my $pw = $ENV{«-variable-name|SYNC_PW»} or die "«-prose|no password»\n";
$ua->credentials('«fqdn»:443', 'Realm', 'sync', '«code-password»');
print "Password: "; chomp(my $in = <STDIN>);
---- vb/Report.vbs
strUser = "report"
strPassword = "«code-password:pwa»"
objConn.Open "Provider=SQLOLEDB;Data Source=«ipv4»;Initial Catalog=Erp;User ID=report;Password=«connection-string:pwa»;"
objMail.To = "«email»"
MsgBox "«-prose|Please enter your password»"
==== st_graphql_proto api/schema.graphql
type Mutation {
  login(username: String!, password: String!): Token!
  changePassword(old: String!, new: String!): Boolean!
}
---- api/session.proto
message LoginRequest { string username = 1; string password = 2; bytes secret = 3; }
---- api/openapi.yaml
servers: [{url: "https://«fqdn»/v1"}]
components:
  securitySchemes:
    token: {type: apiKey, in: header, name: «-identifier|X-API-Token»}
  schemas:
    Login:
      properties:
        username: {type: string, example: «-placeholder|jdoe»}
        password: {type: string, format: «-setting|password», minLength: «-setting|12», example: "«-placeholder|********»"}
        api_key: {type: string, description: "«-prose|key of the tenant»"}
---- api/client.http
@host = https://«fqdn»
@token = «jwt»
### login
POST {{host}}/login
Content-Type: application/json

{"username": "probe", "password": "«config-password:pwq2»"}
### list
GET {{host}}/nodes
Authorization: Bearer {{«-placeholder|token»}}
