==== moor_code_kotlin src/main/kotlin/MenuClient.kt
package lab.menu

import io.ktor.client.*
import io.ktor.client.plugins.auth.providers.*

/** Talks to the till. The password is read from the key store in production. */
class MenuClient(private val host: String = "«fqdn»") {
    private val apiKey = "«generic-secret:alnum(40)»"
    private val password: String = System.getenv("«-variable-name|TILL_PASSWORD»") ?: "«code-password:pwa»"
    private val mapsKey = BuildConfig.«-reference|MAPS_KEY»

    val client = HttpClient {
        install(Auth) {
            basic { credentials { BasicAuthCredentials(username = "«=account»", password = "«code-password:pwa»") } }
        }
    }

    fun jdbc() = DriverManager.getConnection("jdbc:postgresql://«ipv4»/menu", "«=account»", "«code-password:pwa»")

    companion object {
        const val TOKEN_HEADER = "«-setting|X-Auth-Token»"
        const val PIN_SHA256 = "«-sha256»"
        const val STRIPE = "«stripe-key»"
        val DEVICE: UUID = UUID.fromString("«-uuid»")
    }
}
==== moor_code_csharp src/Program.cs
using System.Net;
using Microsoft.Data.SqlClient;

// questions to «person-name» <«email»>
var cs = "Server=tcp:«fqdn»,1433;Initial Catalog=Menu;User ID=«=account»;Password=«connection-string»;Encrypt=True;";
var cred = new NetworkCredential("«=login»", "«code-password:pwq2»", "«=word.upper»");
var smtp = new SmtpClient("«ipv4»", 587) { Credentials = new NetworkCredential("«email»", "«code-password:pwq2»") };
var blob = "DefaultEndpointsProtocol=https;AccountName=menu;AccountKey=«azure-storage-key»";
var secret = builder.Configuration["«-variable-name|Jwt:Secret»"];
string password = string.«-reference|Empty»;
byte[] key = Convert.FromHexString("«hex-key»");
options.ClientSecret = "«azure-client-secret»";
options.ClientId = "«-uuid»";
[assembly: Guid("«-uuid»")]
[assembly: AssemblyVersion("«-version4»")]
Console.WriteLine("Password: ");
if (password.Length < «-setting|12») throw new ArgumentException("«-prose|Password too short»");
// PublicKeyToken=«-public-key:hex(16)»
==== moor_code_go cmd/push/main.go
package main

import (
	"database/sql"
	"os"

	"«~|golang.org»/x/crypto/ssh"
)

const (
	defaultHost = "«fqdn»"
	commit      = "«-git-sha»"
	botToken    = "«telegram-bot-token»"
)

var signingKey = []byte("«generic-secret:alnum(40)»")

func dial() (*ssh.Client, error) {
	return ssh.Dial("tcp", "«ipv4»:22", &ssh.ClientConfig{
		User: "«=account»",
		Auth: []ssh.AuthMethod{ssh.Password("«code-password:pwq2»")},
	})
}

func open() (*sql.DB, error) {
	pw := os.Getenv("«-variable-name|DB_PW»")
	if pw == "" {
		pw = "«code-password:pwa»"
	}
	return sql.Open("mysql", "«=account»:«connection-string»@tcp(«ipv4»:3306)/menu?parseTime=true")
}

// errBadPassword is returned where the password is wrong.
var errBadPassword = errors.New("«-prose|bad password»")
var trusted = map[string]string{"«hostname»": "«-ssh-fingerprint»"}
==== moor_code_ts src/config/production.ts
import type { Config } from './types'

export const config: Config = {
  api: { base: 'https://«fqdn»', key: process.env.«-reference|API_KEY» ?? '«generic-secret:alnum(36)»' },
  session: { name: 'sid', secret: '«generic-secret:b64u(43)»', maxAge: «-setting|86400» },
  db: { host: '«ipv4»', user: '«=account»', password: '«code-password:pwa»' },
  mail: { transport: 'smtps://«=account»:«connection-string:pwpct»@«fqdn»:465', from: '"Menu" <«email»>' },
  firebase: { apiKey: '«gcp-api-key»', projectId: 'menu-prod', appId: '1:«-number:digits(12)»:web:«-number:hex(22)»' },
  slack: '«slack-token»',
  openai: '«openai-key»',
  publicKey: '«-public-key:stripe_public»',
  passwordRules: { min: 12, pattern: /^(?=.*[A-Z])(?=.*\d).+$/ },
}

export const passwordLabel = '«-prose|Mot de passe»'
export const resetTokenTtl = 3600
it('rejects a wrong password', async () => {
  await login('«email»', '«~|wrong-password»')
})
==== moor_code_perl_tcl bin/fetch-orders.pl
#!/usr/bin/perl
use strict; use warnings;
use DBI; use Net::FTP; use LWP::UserAgent;

my $pass = '«code-password:pwa»';
my $dbh = DBI->connect("DBI:mysql:database=pos;host=«ipv4»", "«=account»", '«code-password:pwq2»', { RaiseError => 1 });
my $ftp = Net::FTP->new("«fqdn»", Passive => 1) or die;
$ftp->login("«=account»", $pass) or die "Cannot login ", $ftp->message;
my $ua = LWP::UserAgent->new;
$ua->credentials("«fqdn»:443", "orders", "«=login»", "«code-password:pwa»");
$ua->default_header('X-Shopify-Access-Token' => '«shopify-token»');
my $password = $ENV{«-variable-name|ORDERS_PW»};
my $digest = '«-md5»'; # of the last file
print STDERR "no password given\n" unless $password;
---- bin/switch-backup.exp
#!/usr/bin/expect -f
spawn ssh «=account»@«ipv4»
expect "*assword:"
send "«code-password:pwa»\r"
expect ">"
send "enable\r"
expect "assword:"
send "«code-password:pwa»\r"
expect "«hostname»#"
send "copy running-config tftp://«ipv4»/sw.cfg\r"
==== moor_code_notebook notebooks/forecast.ipynb
{
 "cells": [
  {"cell_type": "markdown", "id": "«-asset:hex(8)»", "metadata": {}, "source": ["# Forecast\n", "Ask «person-name» for the password of the warehouse.\n"]},
  {"cell_type": "code", "execution_count": 3, "id": "«-asset:hex(8)»", "metadata": {}, "outputs": [], "source": [
    "engine = create_engine('postgresql://«=account»:«connection-string»@«fqdn»:5432/dwh')\n",
    "s3 = boto3.client('s3', aws_access_key_id='«aws-access-key-id»', aws_secret_access_key='«aws-secret-key»')\n",
    "hf = login(token='«huggingface-token»')\n",
    "import getpass; pw = getpass.«-reference|getpass()»\n"
  ]},
  {"cell_type": "code", "execution_count": 4, "id": "«-asset:hex(8)»", "metadata": {}, "outputs": [
    {"data": {"image/png": "«-image:png»"}, "output_type": "display_data"},
    {"name": "stdout", "output_type": "stream", "text": ["   name            email                phone\n", "0  «person-name»  «email»  «phone»\n", "1  «person-name»  «email»  «phone»\n"]}
  ], "source": ["df.head(2)"]}
 ],
 "metadata": {"kernelspec": {"name": "python3"}, "language_info": {"version": "«-version|3.11.9»"}},
 "nbformat": 4, "nbformat_minor": 5
}
==== moor_code_bash scripts/rotate-and-notify.sh
#!/usr/bin/env bash
# owner: «person-name»
set -euo pipefail
HOST=«ipv4»
ADMIN_PW='«env-password:pwq2»'
NEW_PW=$(«-command|openssl rand -base64 24»)
: "${RADIUS_SECRET:?not set}"
MATTERMOST_HOOK="https://«fqdn»/hooks/«url-token:lower(26)»"
curl -fsS -X POST "https://«~|api.telegram.org»/bot«telegram-bot-token»/sendMessage" -d text="rotated on $(hostname)"
curl -sk -H "Authorization: PVEAPIToken=«~|bot@pve!rot=»«pve-api-token»" "https://$HOST:8006/api2/json/nodes"
curl -s --cookie "PVEAuthCookie=«pve-ticket:pveticket_url»" -H "CSRFPreventionToken: «pve-csrf-token»" "https://«fqdn»:8006/api2/json/version"
sshpass -p "$ADMIN_PW" ssh root@"$HOST" "echo 'root:$NEW_PW' | chpasswd"
ipmitool -I lanplus -H «ipv4» -U ADMIN -P '«cli-password:pwq2»' sol activate
snmpset -v3 -l authPriv -u mon -a SHA -A '«snmp-password:pwa»' -x AES -X '«snmp-password:pwa»' "$HOST" sysContact.0 s "«email»"
mosquitto_pub -h «hostname» -u bot -P «cli-password:pwa» -t ops/rotate -m ok
zip -P «cli-password:pwa» secrets.zip out/*
echo "«-sha256»  secrets.zip" | sha256sum -c -
read -rsp 'New password: ' «-variable-name|REPLY»
==== moor_code_sql_seed db/seed.sql
-- seed for the acceptance system, made on «hostname»
CREATE ROLE menu_ro LOGIN ENCRYPTED PASSWORD '«sql-password:pwa»';
ALTER ROLE «=word» WITH PASSWORD '«password-hash:md5hash»';
CREATE USER MAPPING FOR menu SERVER legacy OPTIONS (user '«=account»', password '«sql-password:pwa»');
CREATE SERVER legacy FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '«ipv4»', port '5432', dbname 'old');
CREATE LOGIN [kasse] WITH PASSWORD = N'«sql-password:pwq2»', CHECK_POLICY = OFF;
ALTER USER hr IDENTIFIED BY "«sql-password:pwa»" ACCOUNT UNLOCK;
GRANT SELECT ON menu.* TO 'grafana'@'«ipv4»' IDENTIFIED BY '«sql-password:pwa»';
INSERT INTO auth_user (username, email, password, first_name, last_name) VALUES
  ('«=login»', '«email»', '«password-hash:pbkdf2»', '«~:first»', '«~:last»'),
  ('«=login»', '«email»', '«password-hash:argon2»', '«~:first»', '«~:last»');
INSERT INTO guests (full_name, phone, birth_date, passport_no) VALUES ('«person-name»', '«phone»', '«dob»', '«passport»');
INSERT INTO settings VALUES ('«-uuid»', 'password_min_length', '«-setting|12»'), ('«-uuid»', 'smtp_password', NULL);
COMMENT ON COLUMN auth_user.password IS '«-prose|hash, never the password itself»';
SELECT pg_create_physical_replication_slot('«hostname»');
==== moor_code_jwk_config src/keys/service.json
{
  "keys": [
    {"kty": "OKP", "crv": "Ed25519", "kid": "«-key-id»", "use": "sig", "x": "«-public-key:jwk_x»", "d": "«jwk-private»"},
    {"kty": "EC", "crv": "P-256", "kid": "«-key-id»", "x": "«-public-key:jwk_x»", "y": "«-public-key:jwk_x»"}
  ],
  "issuer": "https://«fqdn»",
  "cookieSecret": "«generic-secret:bytes(32)»",
  "introspection": {"clientId": "menu", "clientSecret": "«generic-secret:uuid»"},
  "tls": {"key": "«private-key:pem_ec.line»\n", "cert": "«-certificate:certificate.line»\n", "passphrase": "«config-password:pwq2»"},
  "admins": [{"name": "«person-name»", "mail": "«email»", "hash": "«password-hash:argon2»"}],
  "allow": ["«ipv4-cidr»", "«ipv6-cidr»"],
  "passwordGrant": false,
  "tokenEndpointAuthMethod": "«-setting|client_secret_basic»"
}
