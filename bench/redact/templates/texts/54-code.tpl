==== bb_code_go cmd/sync/main.go
package main

import (
	"context"
	"log"

	"«~|github.com»/luthermonson/go-proxmox"
	"«~|github.com»/redis/go-redis/v9"
)

const (
	buildRev  = "«-git-sha»"
	tokenID   = "netops@pve!sync"
	secretKey = "«pve-api-token»"
)

// defaultPassword is what the appliance ships with; we refuse to run with it.
const defaultPassword = "«-placeholder|changeme»"

func main() {
	pve := proxmox.NewClient("https://«fqdn»:8006/api2/json", proxmox.WithAPIToken(tokenID, secretKey))
	rdb := redis.NewClient(&redis.Options{Addr: "«ipv4»:6379", Password: "«code-password:pwq2»", DB: 3})
	if _, err := rdb.Ping(context.Background()).Result(); err != nil {
		log.Fatalf("redis: %v", err)
	}
	nodes, _ := pve.Nodes(context.Background())
	log.Printf("%d nodes, password policy %q", len(nodes), "«-setting|min=12»")
}
==== bb_code_rust src/client.rs
//! Client for the inventory; see the module `auth` for tokens.
use reqwest::{header, Client};

const API_KEY: &str = "«generic-secret:alnum(40)»";
const FALLBACK: [u8; 16] = [«hex-key:chex»];
static USER: &str = "collector";

#[derive(Debug, Clone)]
pub struct Credentials {
    pub password: String,
    pub token: Option<String>,
}

impl Default for Credentials {
    fn default() -> Self {
        Self { password: String::from("«code-password:pwq2»"), token: None }
    }
}

pub fn client(secret: &str) -> reqwest::Result<Client> {
    let mut map = header::HeaderMap::new();
    map.insert("X-Auth-Token", secret.parse().unwrap());
    map.insert(header::AUTHORIZATION, "Basic «basic-auth»".parse().unwrap());
    Client::builder().default_headers(map).build()
}

// checksum of the fixture: «-sha256»
==== bb_code_java src/main/java/de/lager/Config.java
package de.lager;

import com.zaxxer.hikari.HikariConfig;

public final class Config {
    private static final long serialVersionUID = «-number:digits(18)»L;
    private static final String JDBC = "jdbc:mariadb://«fqdn»:3306/lager";
    private static final String KEYSTORE_PASSWORD = "«code-password»";
    public static final String PASSWORD_PROPERTY = "lager.db.password";

    private Config() {}

    static HikariConfig pool() {
        HikariConfig c = new HikariConfig();
        c.setJdbcUrl(JDBC);
        c.setUsername("lager");
        c.setPassword("«code-password:pwq2»"); // FIXME aus Vault lesen
        c.addDataSourceProperty("trustStorePassword", "«code-password»");
        c.setPoolName("pool-«-asset-hash»");
        return c;
    }

    static javax.mail.PasswordAuthentication mail() {
        return new javax.mail.PasswordAuthentication("«email»", "«code-password:pwq2»");
    }

    static String fromEnv() { return System.getenv("LAGER_TOKEN"); }
}
==== bb_code_kotlin app/src/main/kotlin/Monitor.kt
package lab.monitor

import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.plugins.auth.*
import io.ktor.client.plugins.auth.providers.*

private const val GRAFANA = "«grafana-token»"
private val ntfyTopic = "https://«fqdn»/alerts"
private val ntfyToken = "«monitoring-token:ntfy»"

val client = HttpClient(CIO) {
    install(Auth) {
        basic { credentials { BasicAuthCredentials(username = "prtg", password = "«code-password:pwq2»") } }
        bearer { loadTokens { BearerTokens(accessToken = "«jwt»", refreshToken = "") } }
    }
}

data class Login(val user: String, val password: String = "", val token: String? = null)

fun main(args: Array<String>) {
    val pin = args.getOrNull(0) ?: error("token missing")
    println("build «-short-sha», pin ${pin.length}")
}
==== bb_code_csharp src/Backup/Startup.cs
using System.Data.SqlClient;
using Renci.SshNet;

namespace Backup;

[System.Runtime.InteropServices.Guid("«-uuid»")]
public class Startup
{
    private readonly string _conn = "Server=tcp:«fqdn»,1433;Database=Jobs;User Id=jobs;Password=«connection-string»;Encrypt=True";
    private const string HmacSecret = "«generic-secret:bytes(48)»";
    private const string PublicKeyToken = "«-key-id:hex(16)»";

    public void Run()
    {
        using var ssh = new SshClient("«ipv4»", "root", "«code-password:pwq2»");
        ssh.Connect();
        ssh.RunCommand("vzdump --all 1 --mode snapshot");
        var cred = new System.Net.NetworkCredential("svc_archive", "«code-password»", "CORP");
        var options = new Options { ApiKey = Environment.GetEnvironmentVariable("API_KEY") };
        Console.WriteLine($"password length: {options.MinPasswordLength}");
    }
}
==== bb_code_cpp src/mqtt.cpp
#include <mosquittopp.h>
#include <string>

namespace {
constexpr char kBroker[] = "«ipv4»";
constexpr char kUser[] = "sensor";
constexpr char kPass[] = "«code-password:pwq2»";
const unsigned char kKey[16] = {«hex-key:chex»};
const unsigned char kSbox[16] = {0x63, 0x7c, 0x77, 0x7b, 0xf2, 0x6b, 0x6f, 0xc5, 0x30, 0x01, 0x67, 0x2b, 0xfe, 0xd7, 0xab, 0x76};
#define WEB_ADMIN_PW "«code-password»"
#define CRC_POLY 0xEDB88320u
}  // namespace

class Client : public mosqpp::mosquittopp {
 public:
  Client() : mosquittopp("gw-«-asset-hash:hex(8)»") {
    username_pw_set(kUser, kPass);
    connect(kBroker, 1883, 60);
  }
  void on_message(const mosquitto_message* m) override;
 private:
  std::string password_;  // never logged
};
==== bb_code_php www/includes/db.inc.php
<?php
/**
 * Zugang zur Ticket-Datenbank
 * @version $Id: db.inc.php «-short-sha» $
 */
define('DB_HOST', '«fqdn»');
define('DB_USER', 'tickets');
define('DB_PASSWORD', '«code-password:pwin»');
$cfg['blowfish_secret'] = '«generic-secret:alnum(32)»';
$ldap = ldap_connect('ldaps://«fqdn»');
ldap_bind($ldap, 'cn=web,dc=stadtwerk,dc=local', '«code-password:pwin»');
$pdo = new PDO('pgsql:host=«ipv4»;dbname=ticket', 'tickets', '«code-password»');
if (password_verify($_POST['password'], '«password-hash:bcrypt»')) {
    $_SESSION['token'] = bin2hex(random_bytes(32));
}
// $passwort = '«~|geheim»'; nur im Test
$mail->Password = getenv('SMTP_PASSWORD');
$nonce = '«-asset-hash:hex(20)»';
==== bb_code_ruby config/deploy/production.rb
# capistrano 3
server '«fqdn»', user: 'deploy', roles: %w[app db]
set :repo_url, 'https://deploy:«connection-string:gitlab_pat»@«fqdn»/portal.git'
set :default_env, {
  'SECRET_KEY_BASE' => '«generic-secret:hex(128)»',
  'RAILS_MASTER_KEY' => '«rails-master-key»',
  'DATABASE_PASSWORD' => ENV.fetch('DATABASE_PASSWORD'),
}
set :ssh_options, { auth_methods: %w[password], password: '«code-password»' }
set :keep_releases, 5
namespace :db do
  task :seed do
    on roles(:db) do
      execute :psql, "-c \"ALTER ROLE portal PASSWORD '«sql-password»'\""
      info "release «-git-sha»"
    end
  end
end
==== bb_code_ts src/lib/session.ts
import { createClient } from '@supabase/supabase-js';
import type { Session } from './types';

export const PASSWORD_RULES = /^(?=.*[A-Z])(?=.*\d).{12,}$/;
const supabase = createClient('https://«fqdn»', '«jwt»');
const stripe = new Stripe('«stripe-key»', { apiVersion: '2024-11-20' });
const publishable = '«-public-key:stripe_public»';

interface Login { username: string; password: string; token?: string }

export async function login({ username, password }: Login): Promise<Session> {
  const { data, error } = await supabase.auth.signInWithPassword({ email: username, password });
  if (error) throw new Error('invalid password or token');
  return data.session;
}

export const demo: Login = { username: 'showroom', password: '«code-password:pwin»' };
export const csrfSecret = process.env.CSRF_SECRET ?? '«generic-secret:hex(64)»';
export const buildId = '«-build-id»';
==== bb_code_swift Sources/App/Secrets.swift
import Foundation
import Security

enum Secrets {
    static let pushKeyID = "«-key-id:upper(10)»"
    static let openWeather = "«generic-secret:hex(32)»"
    static let mapsKey = "«gcp-api-key»"
    static let basicUser = "ios"
    static let basicPassword = "«code-password:pwq2»"
    static let service = "de.werkstatt.app.password"
}

func keychainItem(account: String) -> [String: Any] {
    [kSecClass as String: kSecClassGenericPassword,
     kSecAttrService as String: Secrets.service,
     kSecAttrAccount as String: account]
}
// MARK: - P12 import, pass phrase below goes away with the new profile
let p12Passphrase = "«code-password»"
let teamPrefix = "«-key-id:upper(10)»"
==== bb_code_elixir config/runtime.exs
import Config

config :portal, Portal.Repo,
  username: "portal",
  password: "«config-password:pwq2»",
  hostname: "«fqdn»",
  pool_size: String.to_integer(System.get_env("POOL_SIZE") || "10")

config :portal, PortalWeb.Endpoint,
  secret_key_base: "«generic-secret:b64(64)»",
  live_view: [signing_salt: "«~:alnum(8)»"],
  url: [host: "«fqdn»", port: 443]

config :portal, Portal.Mailer,
  adapter: Swoosh.Adapters.SMTP,
  relay: "«fqdn»",
  password: System.fetch_env!("SMTP_PASSWORD")

config :libcluster, cookie: :"«generic-secret:alnum(32)»"
# mix.lock sha «-sha256»
==== bb_code_lua etc/haproxy/lua/auth.lua
-- checks the header that the portal sets; shared with portal/config.lua
local SHARED = "«code-password:pwq2»"
local USERS = {
  ["mes"]   = "«password-hash:sha512crypt»",
  ["druck"] = "«password-hash:apr1»",
}
local redis_opts = { host = "«ipv4»", port = 6379, auth = "«code-password:pwin»" }

core.register_action("check", { "http-req" }, function(txn)
  local token = txn.sf:req_hdr("X-Portal-Token")
  if token == nil or token == "" then
    txn:set_var("txn.denied", true)
    return
  end
  txn:set_var("txn.denied", token ~= SHARED)
end)
-- etag «-etag»
==== bb_code_r analysis/load.R
library(DBI)
library(httr2)

con <- dbConnect(RPostgres::Postgres(), host = "«fqdn»", dbname = "metrics",
                 user = "analyst", password = "«code-password:pwq2»")
Sys.setenv(INFLUX_TOKEN = "«monitoring-token:influx»")
options(openai_key = "«openai-key»")
req <- request("https://«fqdn»/api/v2") |>
  req_auth_basic("analyst", "«code-password»") |>
  req_headers(`X-Run` = "«-uuid»")
df <- dbGetQuery(con, "select ts, node, cpu from pve where ts > now() - interval '7 days'")
password <- keyring::key_get("metrics")
set.seed(«-number|20260131»)
==== bb_code_delphi src/DMUnit.pas
unit DMUnit;

interface

uses
  FireDAC.Comp.Client, System.Classes;

const
  cUser     = 'SYSDBA';
  cPassword = '«code-password:pwin»';
  cGuid: TGUID = '{«-uuid:bios_uuid»}';

implementation

procedure TDM.Connect;
begin
  FDConn.Params.Values['Server']   := '«ipv4»';
  FDConn.Params.Values['User_Name'] := cUser;
  FDConn.Params.Values['Password'] := cPassword;
  FtpClient.Username := 'export';
  FtpClient.Password := '«code-password:wordy_ascii»';
  FtpClient.Host     := '«fqdn»';
  { PasswordChar := '*'; }
  EditPassword.Text  := '';
end;

end.
==== bb_code_vbnet App/Mailer.vb
Imports System.Net.Mail

Public Class Mailer
    Private Const Server As String = "«fqdn»"
    Private Const Konto As String = "meldung"
    Private Const Kennwort As String = "«code-password:wordy»"

    Public Sub Senden(text As String)
        Using c As New SmtpClient(Server, 587)
            c.Credentials = New Net.NetworkCredential(Konto, Kennwort)
            c.Send("«email»", "«email»", "Backup", text)
        End Using
    End Sub

    Public Function Verbinden() As OleDbConnection
        ' Jet-Datenbank der alten Lagerverwaltung
        Return New OleDbConnection("Provider=Microsoft.Jet.OLEDB.4.0;Data Source=L:\lager.mdb;Jet OLEDB:Database Password=«connection-string:human»;")
    End Function
End Class
==== bb_code_arduino firmware/sensor/sensor.ino
#include <WiFi.h>
#include <PubSubClient.h>

// Serverraum, Sensor 3
const char* ssid     = "Haustechnik";
const char* pass     = "«wifi-psk:human»";
const char* mqttHost = "«ipv4»";
const char* mqttUser = "sensor3";
const char* mqttPass = "«code-password»";
byte mac[] = { «~|0xDE, 0xAD, 0xBE, 0xEF, 0xFE, 0xED» };
IPAddress ip(«~|192, 168, 40, 13»);

void setup() {
  Serial.begin(115200);
  WiFi.begin(ssid, pass);
  while (WiFi.status() != WL_CONNECTED) { delay(250); Serial.print('.'); }
  ArduinoOTA.setPassword("«code-password:pwin»");
  ArduinoOTA.setPasswordHash("«password-hash:md5»");
}
==== bb_code_groovy jobs/seed.groovy
pipelineJob('pve-image') {
  parameters {
    stringParam('NODE', '«hostname»', 'target node')
    nonStoredPasswordParam('ROOT_PW', 'asked at every run')
  }
  properties { githubProjectUrl('https://«fqdn»/infra/images/') }
}
def http = new URL("https://«fqdn»/job/seed/build?token=«url-token»").openConnection()
http.setRequestProperty('Authorization', 'Basic ' + 'jenkins:«code-password»'.bytes.encodeBase64().toString())
def vault = [url: 'https://«fqdn»:8200', roleId: '«-uuid»', secretId: '«generic-secret:uuid»']
withCredentials([string(credentialsId: '«-identifier|pve-token»', variable: 'PVE_TOKEN')]) {
  sh 'curl -H "Authorization: PVEAPIToken=$PVE_TOKEN" $URL'
}
==== bb_code_plsql db/packages/mailer.pkb
CREATE OR REPLACE PACKAGE BODY mailer AS
  c_host CONSTANT VARCHAR2(80) := '«fqdn»';
  c_user CONSTANT VARCHAR2(40) := 'erp';
  c_pass CONSTANT VARCHAR2(80) := '«code-password:pwin»';

  PROCEDURE send(p_to IN VARCHAR2) IS
    l_conn utl_smtp.connection;
  BEGIN
    l_conn := utl_smtp.open_connection(c_host, 25);
    utl_smtp.auth(l_conn, c_user, c_pass, utl_smtp.all_schemes);
    utl_http.set_wallet('file:/u01/app/wallet', '«code-password»');
    -- checksum «-md5:hex(32).upper»
  EXCEPTION WHEN OTHERS THEN
    raise_application_error(-20001, 'wrong password for '||c_user);
  END send;
END mailer;
/
==== bb_code_dart lib/services/api.dart
import 'package:dio/dio.dart';

class Api {
  static const _baseUrl = 'https://«fqdn»/api';
  static const _clientId = '«-uuid»';
  static const _clientSecret = '«generic-secret:alnum(48)»';
  final Dio _dio = Dio(BaseOptions(baseUrl: _baseUrl, headers: {'x-api-key': '«generic-secret:alnum(40)»'}));

  Future<String> login(String user, String password) async {
    final r = await _dio.post('/token', data: {
      'grant_type': 'password', 'username': user, 'password': password,
      'client_id': _clientId, 'client_secret': _clientSecret,
    });
    return r.data['access_token'] as String;
  }
  // test login of the review team: review / «code-password:human»
}
==== bb_code_scala src/main/resources/application.scala
package lager

import slick.jdbc.PostgresProfile.api._

object Db {
  // local = Docker, remote = the replica in the data centre
  val local  = Database.forURL("jdbc:postgresql://«~|localhost»:5432/lager", user = "lager", password = "«-placeholder|<password>»")
  val remote = Database.forURL("jdbc:postgresql://«ipv4»:5432/lager?user=ro&password=«connection-string»&sslmode=require")
  val admin  = Database.forURL(url = sys.env("DB_URL"), user = "lager_admin", password = "«code-password:pwin»")
  implicit val secretOrdering: Ordering[Secret] = Ordering.by(_.created)
  final case class Secret(id: Long, created: Long, digest: String = "«-sha256»")
}
==== bb_code_haskell app/Main.hs
{-# LANGUAGE OverloadedStrings #-}
module Main (main) where

import qualified Database.PostgreSQL.Simple as PG
import Network.HTTP.Req

info :: PG.ConnectInfo
info = PG.defaultConnectInfo
  { PG.connectHost = "«fqdn»"
  , PG.connectUser = "grid"
  , PG.connectPassword = "«code-password:pwq2»"
  }

token :: Option 'Https
token = header "PRIVATE-TOKEN" "«gitlab-pat»"

passwordLength :: Int
passwordLength = 24

main :: IO ()
main = PG.withConnect info $ \c -> runReq defaultHttpConfig (sync c token)
-- stack.yaml.lock: «-sha256»
==== bb_code_cobol src/ORDER01.cbl
       IDENTIFICATION DIVISION.
       PROGRAM-ID. ORDER01.
      * UEBERTRAEGT AUFTRAEGE AN DAS NEUE SYSTEM
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-USER                PIC X(8)  VALUE 'ORDBATCH'.
       01  WS-PASSWORD            PIC X(20) VALUE '«code-password:pwa»'.
       01  WS-HOST                PIC X(40) VALUE '«fqdn»'.
       01  WS-RETRY               PIC 9(4)  VALUE 0030.
       01  WS-AUFTRAG             PIC X(14) VALUE '«-order-id»'.
       PROCEDURE DIVISION.
           EXEC SQL
             CONNECT :WS-USER IDENTIFIED BY :WS-PASSWORD USING 'ORDDB'
           END-EXEC.
           IF SQLCODE NOT = 0
             DISPLAY 'PASSWORD INVALID OR EXPIRED'
             STOP RUN.
           GOBACK.
==== bb_code_terraformgo internal/acc/provider_test.go
package acc

import (
	"os"
	"testing"
)

// These values belong to the nested test cluster which is rebuilt every night.
const testConfig = `
provider "proxmox" {
  endpoint = "https://«ipv4»:8006/"
  username = "root@pam"
  password = "«tf-password:pwq2»"
  insecure = true
}
`

func TestAccToken(t *testing.T) {
	if os.Getenv("PROXMOX_VE_API_TOKEN") == "" {
		t.Skip("PROXMOX_VE_API_TOKEN is not set")
	}
	got := redact("PVEAPIToken=root@pam!x=«-placeholder|00000000-0000-0000-0000-000000000000»")
	want := "PVEAPIToken=root@pam!x=«-redacted|***»"
	if got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	ssh(t, "«fqdn»", "«code-password»")
}
