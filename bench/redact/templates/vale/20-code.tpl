==== vale_code_rust src/config.rs
use std::env;

pub const API: &str = "https://«fqdn»/v2";
const FALLBACK_TOKEN: &str = "«generic-secret:alnum(40)»";
const BUILD: &str = "«-git-sha»";
static KEY: [u8; 16] = [«generic-secret:chex»];

#[derive(Debug, Deserialize)]
pub struct Db {
    pub host: String,
    pub password: String,
}

impl Default for Db {
    fn default() -> Self {
        Db { host: "«ipv4»".into(), password: "«code-password:pwq2»".to_string() }
    }
}

pub fn token() -> Result<String, env::VarError> {
    env::var("«-variable-name|VAULT_TOKEN»")
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn connects() {
        let pool = PgPool::connect("postgres://app:«connection-string»@«hostname»:5432/app").await.unwrap();
        let client = Client::new().basic_auth("ops", Some("«code-password:phrase»"));
        assert_eq!(hash(b"x"), "«-sha256»");
        let peer: IpAddr = "«ipv6»".parse().unwrap();
    }
}
==== vale_code_kotlin app/src/main/kotlin/Mailer.kt
package de.example.mailer

import java.util.Properties

object Mailer {
    private const val HOST = "«fqdn»"
    private const val USER = "«email»"
    private const val PASSWORD = "«code-password:pwq2»"
    private val apiKey: String = System.getenv("«-variable-name|MAIL_API_KEY»") ?: error("«-prose|no key for the mail service»")
    const val PREF_PASSWORD = "«-identifier|pref_password»"

    fun session() = Properties().apply {
        put("mail.smtp.host", HOST)
        put("mail.smtp.ssl.trust", "«ipv4»")
    }

    // TODO ask «person-name» whether the key may be shorter
    fun sign(data: ByteArray) = Mac.getInstance("HmacSHA256").apply { init(SecretKeySpec("«generic-secret:alnum(32)»".toByteArray(), "HmacSHA256")) }.doFinal(data)
}
---- gradle.properties
org.gradle.jvmargs=-Xmx4g
signing.keyId=«-key-id:hex(8).upper»
signing.password=«config-password:phrase»
nexusUsername=ci
nexusPassword=«config-password:pwa»
---- app/google-services.json
{"client": [{"api_key": [{"current_key": "«gcp-api-key»"}], "client_info": {"mobilesdk_app_id": "«~:digits(12)»"}}]}
==== vale_code_swift Sources/App/Configure.swift
import Vapor
import Fluent

public func configure(_ app: Application) async throws {
    app.databases.use(.postgres(configuration: .init(
        hostname: "«fqdn»", username: "vapor", password: "«code-password»", database: "vapor")), as: .psql)
    app.jwt.signers.use(.hs256(key: "«generic-secret:alnum(48)»"))
    app.sessions.configuration.cookieName = "«-identifier|vapor-session»"
    let secret = Environment.get("«-variable-name|APNS_KEY»") ?? ""
    app.apns.configure(.jwt(privateKey: """
    «private-key:pem_ed25519»
    """, keyIdentifier: "«-key-id:upper(10)»", teamIdentifier: "«-identifier:upper(10)»"))
    app.http.server.configuration.hostname = "«ipv4»"
    var request = URLRequest(url: URL(string: "https://«fqdn»/hooks?key=«url-token»")!)
    request.setValue("Bearer «bearer-token»", forHTTPHeaderField: "Authorization")
}
==== vale_code_elixir config/runtime.exs
import Config

if config_env() == :prod do
  config :shop, Shop.Repo,
    username: "shop",
    password: "«code-password:pwq2»",
    hostname: "«ipv4»",
    pool_size: String.to_integer(System.get_env("POOL_SIZE") || "10")

  config :shop, ShopWeb.Endpoint,
    url: [host: "«fqdn:site»", port: 443],
    secret_key_base: "«generic-secret:b64(64)»",
    live_view: [signing_salt: "«~:alnum(8)»"]

  config :shop, Shop.Mailer,
    adapter: Swoosh.Adapters.SMTP,
    relay: "«fqdn»",
    username: "«email»",
    password: System.fetch_env!("«-variable-name|SMTP_PASSWORD»")

  config :ex_aws, access_key_id: "«aws-access-key-id»", secret_access_key: "«aws-secret-key»"
end
---- rel/vm.args
-name shop@«ipv4»
-setcookie «generic-secret:upper(20)»
---- mix.lock
%{"jason": {:hex, :jason, "«-version»", "«-sha256»", [:mix], [], "hexpm", "«-sha256»"}}
==== vale_code_perl bin/sync.pl
#!/usr/bin/perl
use strict; use warnings;
use DBI; use Net::LDAP; use Net::SNMP;

my $dsn  = "DBI:mysql:database=stock;host=«ipv4»";
my $dbh  = DBI->connect($dsn, 'stock', '«code-password:pwa»', { RaiseError => 1 });
my %conf = (user => 'sync', passwd => q{«code-password:pwq2»}, host => '«fqdn»');
my $ldap = Net::LDAP->new('ldaps://«fqdn»');
$ldap->bind('cn=sync,dc=lan', password => '«code-password:phrase»');
my ($snmp, $err) = Net::SNMP->session(-hostname => '«ipv4»', -community => '«snmp-community»');
my ($v3) = Net::SNMP->session(-hostname => '«hostname»', -username => 'mon', -authpassword => '«snmp-password:alnum(14)»', -privpassword => '«snmp-password:alnum(14)»');
my $pw = $ENV{«-variable-name|SYNC_PASSWORD»} or die "«-prose|SYNC_PASSWORD is not set\n»";
my $to = '«email»';
# $Id: sync.pl,v 1.«=int(2,90)» 2025/11/02 «-short-sha» $
print "password for $conf{user}: "; chomp(my $typed = <STDIN>);
==== vale_code_lua nginx/lua/auth.lua
local redis = require "resty.redis"
local jwt = require "resty.jwt"

local _M = { _VERSION = "«-version»" }
local secret = "«generic-secret:alnum(40)»"

function _M.check()
  local red = redis:new()
  red:connect("«ipv4»", 6379)
  red:auth("«code-password:pwq2»")
  local token = ngx.var.http_authorization
  if not token then
    return ngx.exit(401)
  end
  local ok = jwt:verify(secret, token)
  ngx.req.set_header("X-Api-Key", "«generic-secret:hex(32)»")
  ngx.log(ngx.INFO, "«-prose|token accepted for »", ok.payload.sub)
end

-- old partner access, see «email»
_M.partners = { ["«ipv4»"] = "«code-password:human»", ["«fqdn»"] = "«code-password:phrase»" }
return _M
==== vale_code_cs src/Worker/Program.cs
using System.Net;
using MailKit.Net.Smtp;

const string Digest = "«-sha256»";
var builder = new SqlConnectionStringBuilder
{
    DataSource = "«fqdn»",
    UserID = "worker",
    Password = "«code-password:pwq2»",
};
using var conn = new SqlConnection("Server=«ipv4»;Database=Jobs;User Id=jobs;Password=«connection-string»;Encrypt=True");
using var smtp = new SmtpClient();
await smtp.ConnectAsync("«fqdn»", 587);
await smtp.AuthenticateAsync("«email»", "«code-password:phrase»");
var handler = new HttpClientHandler { Credentials = new NetworkCredential("svc", "«code-password:human»", "«=word»") };
var key = configuration["«-identifier|Jwt:Key»"] ?? throw new InvalidOperationException("«-prose|Jwt:Key is missing»");
client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "«jwt»");
[Guid("«-uuid»")] class Marker { }
---- src/Worker/App.config
<configuration>
  <connectionStrings>
    <add name="Main" connectionString="Data Source=«ipv4»;Initial Catalog=Main;User ID=sa;Password=«connection-string»" />
  </connectionStrings>
  <appSettings>
    <add key="SmtpPassword" value="«config-password:pwq2.xml»" />
    <add key="PasswordRegex" value="«-code-reference|^.{8,}$»" />
  </appSettings>
</configuration>
==== vale_code_ts src/clients/index.ts
import axios from "axios";
import { Pool } from "pg";

export const pool = new Pool({ host: "«ipv4»", user: "api", password: "«code-password:pwq2»", database: "api" });
export const API_KEY = process.env.«-variable-name|API_KEY» ?? "«-placeholder|dev-key»";
const stripe = new Stripe("«stripe-key»", { apiVersion: "2024-06-20" });
const sg = "«sendgrid-key»";

export async function fetchOrders() {
  const res = await axios.get("https://«fqdn»/orders", {
    headers: { Cookie: "sid=«session-cookie»", "X-Request-Id": "«-uuid»" },
    auth: { username: "sync", password: "«code-password:phrase»" },
  });
  return res.data;
}

export interface LoginForm { email: string; password: string; rememberMe?: boolean }
export const labels = { password: "«-i18n|Password»", confirm: "«-i18n|Repeat the password»" };
export const schema = z.object({ password: z.string().min(«-setting|10») });
// integrity="«-sri»"
export const support = { mail: "«email»", phone: "«phone»" };
==== vale_code_php public/legacy/db.inc.php
<?php
define('DB_HOST', '«ipv4»');
define('DB_USER', 'legacy');
define('DB_PASS', '«code-password:pw»');
define('CRYPT_KEY', '«generic-secret:hex(32)»');
$config['smtp']['pass'] = "«code-password:phrase»";
$config['smtp']['host'] = '«fqdn»';
$pdo = new PDO('pgsql:host=«fqdn»;dbname=erp', 'erp', '«code-password:pwa»');
$ftp = ftp_connect('«ipv4»');
ftp_login($ftp, 'upload', '«code-password:human»');
$hash = '«password-hash:bcrypt»';
if (!password_verify($_POST['password'], $hash)) { exit('«-i18n|Wrong password»'); }
mail('«email»', 'Report', $body);
setcookie('PHPSESSID', '«session-cookie:phpsess»', ['secure' => true]);
// $config['api_token'] = getenv('«-variable-name|API_TOKEN»');
?>
==== vale_code_sql migrations/2025_users.sql
-- tickets «=int(1000,9999)»: new roles
CREATE ROLE reporting LOGIN PASSWORD '«sql-password»' VALID UNTIL '2027-01-01';
ALTER USER app WITH ENCRYPTED PASSWORD '«sql-password:phrase»';
CREATE USER 'etl'@'«ipv4»' IDENTIFIED BY '«sql-password:human»';
GRANT SELECT ON shop.* TO 'ro'@'«fqdn»' IDENTIFIED BY '«sql-password:pwa»';
SET PASSWORD FOR 'root'@'localhost' = PASSWORD('«sql-password»');
CREATE LOGIN svc WITH PASSWORD = N'«sql-password:pwq2»', CHECK_POLICY = OFF;
CREATE SERVER remote FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '«ipv4»', dbname 'x');
CREATE USER MAPPING FOR app SERVER remote OPTIONS (user 'fdw', password '«sql-password»');
CREATE SUBSCRIPTION s CONNECTION 'host=«fqdn» user=repl password=«connection-string» dbname=x' PUBLICATION p;
CHANGE MASTER TO MASTER_HOST='«ipv4»', MASTER_USER='repl', MASTER_PASSWORD='«sql-password:pwa»';
INSERT INTO users (id, email, password_hash, created) VALUES ('«-uuid»', '«email»', '«password-hash:bcrypt»', now());
COMMENT ON COLUMN users.password_hash IS '«-prose|bcrypt, cost 12»';
CREATE TABLE tokens (id uuid PRIMARY KEY, token text NOT NULL, password text);
ALTER USER legacy PASSWORD NULL;
==== vale_code_r analysis/load.R
library(DBI)
library(httr)

con <- dbConnect(RPostgres::Postgres(), host = "«fqdn»", user = "stats",
                 password = "«code-password:pwq2»", dbname = "dwh")
pw  <- Sys.getenv("«-variable-name|DWH_PASSWORD»")
pwd <- rstudioapi::askForPassword("«-i18n|Database password»")
res <- GET("https://«ipv4»/api/series", add_headers(Authorization = "Bearer «bearer-token»"))
usethis::edit_r_environ()  # GITHUB_PAT=«github-pat»
set.seed(«-number:digits(8)»)
author <- "«person-name» <«email»>"
sftp <- sftp_connect(server = "«ipv4»", username = "r", password = "«code-password:phrase»")
# data: doi 10.5281/zenodo.«-number:digits(7)», md5 «-md5»
==== vale_code_c firmware/main/wifi_conf.h
#ifndef WIFI_CONF_H
#define WIFI_CONF_H

#define WIFI_SSID       "Halle2"
#define WIFI_PASSWORD   "«wifi-psk:human»"
#define MQTT_URI        "mqtts://device:«connection-string»@«ipv4»:8883"
#define OTA_URL         "https://«fqdn»/fw/latest.bin"
#define OTA_SHA256      "«-sha256»"
#define FW_VERSION      "«-version»"
#define PASSWORD_MAX    «-setting|64»

static const unsigned char aes_key[16] = { «generic-secret:chex» };
static const char *device_key = "«generic-secret:hex(32)»";
static const uint8_t peer_mac[6] = { «~|0x24, 0x6f, 0x28, 0x10, 0x22, 0x3c» };
/* MAC of the gateway: «mac:mac.upper» */

extern const char *get_password(void);
#endif
==== vale_code_scala conf/application.conf
play.http.secret.key = "«generic-secret:alnum(64)»"
play.filters.hosts { allowed = ["«fqdn»", "«ipv4»:9000"] }
db.default {
  driver = org.postgresql.Driver
  url = "jdbc:postgresql://«fqdn»/play?user=play&password=«connection-string»"
  password = ${?«-reference|DB_PASSWORD»}
}
slick.dbs.legacy.db.password = "«config-password:phrase»"
akka.remote.artery.canonical.hostname = "«ipv4»"
mailer { host = "«fqdn»", user = "play", password = "«config-password:pwq2»", from = "«email»" }
silhouette.jcaAesKey = "«generic-secret:key32»"
token.lifetime = «-setting|12 hours»
build { commit = "«-git-sha»", number = «-number» }
==== vale_code_nix hosts/«=word»/configuration.nix
{ config, pkgs, ... }:
{
  networking.hostName = "«hostname»";
  networking.domain = "«fqdn:domain»";
  networking.interfaces.eno1.ipv4.addresses = [ { address = "«ipv4»"; prefixLength = 24; } ];
  networking.defaultGateway = "«ipv4»";
  networking.wireless.networks."Lager".psk = "«wifi-psk:phrase»";
  users.users.ops = {
    isNormalUser = true;
    description = "«person-name»";
    initialPassword = "«config-password:human»";
    hashedPassword = "«password-hash:yescrypt»";
    openssh.authorizedKeys.keys = [ "ssh-ed25519 «-ssh-public-key:ssh_ed25519» «email»" ];
  };
  services.nextcloud.config.adminpassFile = "«-path|/run/secrets/nc-admin»";
  services.grafana.settings.security.admin_password = "«config-password»";
  services.mosquitto.listeners = [ { users.z2m.password = "«config-password:pwq2»"; } ];
  src = pkgs.fetchFromGitHub { owner = "acme"; repo = "x"; rev = "«-git-sha»"; hash = "«-nar»"; };
  age.secrets.wg.file = ../secrets/wg.age;
  system.stateVersion = "24.11";
}
==== vale_code_vba finance/Module1.bas
Attribute VB_Name = "Module1"
Option Explicit
Const SHEET_PW As String = "«code-password:human»"
Const SERVER As String = "«fqdn»"

Sub LoadData()
    Dim cn As Object
    Set cn = CreateObject("ADODB.Connection")
    cn.Open "Provider=SQLOLEDB;Data Source=«ipv4»;User ID=excel;Password=«connection-string»;"
    ActiveSheet.Unprotect Password:="«code-password:phrase»"
    Dim pwd As String
    pwd = InputBox("«-i18n|Password for the sheet?»")
    ' Questions to «person-name», «email»
End Sub
==== vale_code_ruby lib/tasks/import.rake
namespace :import do
  desc "Fetch orders of the partner"
  task run: :environment do
    Net::SFTP.start("«fqdn»", "partner", password: "«code-password:pwq2»") do |sftp|
      sftp.download!("/out/orders.csv", "tmp/orders.csv")
    end
    client = Mysql2::Client.new(host: "«ipv4»", username: "import", password: '«code-password:phrase»')
    Faraday.new("https://«fqdn»") { |f| f.request :authorization, :basic, "api", "«code-password»" }
    token = Rails.application.credentials.dig(:«-reference|partner», :token)
    user = User.create!(email: "«email»", password: "«code-password:human»")
    raise "«-prose|no password given»" if ENV["«-variable-name|IMPORT_PASSWORD»"].blank?
    puts "done #{Digest::SHA256.hexdigest("x")} == «-sha256»"
  end
end
==== vale_code_notebook notebooks/etl.ipynb
{
 "cells": [
  {"cell_type": "markdown", "id": "«-short-sha:hex(8)»", "source": ["# Load of the customers\n", "Ask «person-name» («email») for access."]},
  {"cell_type": "code", "execution_count": 3, "id": "«-short-sha:hex(8)»", "outputs": [], "source": [
    "import sqlalchemy\n",
    "engine = sqlalchemy.create_engine('postgresql://etl:«connection-string»@«ipv4»/dwh')\n",
    "os.environ['HF_TOKEN'] = '«huggingface-token»'\n",
    "key = getpass('«-i18n|API key: »')\n",
    "client = Minio('«fqdn»', access_key='etl', secret_key='«code-password:alnum(30)»')"]},
  {"cell_type": "code", "id": "«-short-sha:hex(8)»", "outputs": [{"data": {"text/plain": ["'«-md5»'"], "image/png": "«-base64-image:png»"}}], "source": ["digest"]}
 ],
 "metadata": {"kernelspec": {"name": "python3"}, "language_info": {"version": "«-version»"}}
}
==== vale_code_dockerfile docker/Dockerfile
FROM python:«-version»-slim@«-digest» AS base
LABEL maintainer="«person-name» <«email»>"
ARG PIP_INDEX_URL=https://ci:«connection-string»@«fqdn»/simple
ARG NPM_TOKEN
ENV DB_PASSWORD=«env-password:pwa» \
    DB_HOST=«ipv4» \
    API_KEY_FILE=«-path|/run/secrets/api_key»
RUN --mount=type=secret,id=«-identifier|netrc»,target=/root/.netrc pip install -r requirements.txt
RUN echo 'root:«cli-password:human»' | chpasswd
RUN curl -fsSLO https://«fqdn»/agent.tgz && echo "«-sha256»  agent.tgz" | sha256sum -c -
RUN git clone https://x-token:«gitlab-deploy-token»@«fqdn:site»/libs/core.git /src
HEALTHCHECK CMD curl -fs -u health:«cli-password:pwa» http://«~|localhost»:8080/healthz
USER 1000
