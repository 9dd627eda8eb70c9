==== kd_php_wp wp-config.php
<?php
/**
 * The base configuration for WordPress
 *
 * @link https://«~|developer.wordpress.org»/advanced-administration/wordpress/wp-config/
 */

// ** Database settings - You can get this info from your web host ** //
define( 'DB_NAME', 'wp_«=word»' );
define( 'DB_USER', 'wp_«=word»' );
define( 'DB_PASSWORD', '«code-password:pwcs»' );
define( 'DB_HOST', '«ipv4»:3306' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

define( 'AUTH_KEY',         '«generic-secret:pwsalt»' );
define( 'SECURE_AUTH_KEY',  '«generic-secret:pwsalt»' );
define( 'LOGGED_IN_KEY',    '«generic-secret:pwsalt»' );
define( 'NONCE_SALT',       '«generic-secret:pwsalt»' );

$table_prefix = 'wp_';
define( 'WP_DEBUG', false );
define( 'WP_REDIS_PASSWORD', [ 'wp', '«code-password:pwsafe»' ] );
define( 'FTP_PASS', «-code-reference|getenv( 'FTP_PASS' )» );
define( 'WP_HOME', 'https://«fqdn»' );

/* That's all, stop editing! Happy publishing. */
require_once ABSPATH . 'wp-settings.php';
==== kd_php_nextcloud config/config.php
<?php
$CONFIG = array (
  'instanceid' => 'oc«-identifier:lower(10)»',
  'passwordsalt' => '«generic-secret:b64(30)»',
  'secret' => '«generic-secret:b64(48)»',
  'trusted_domains' =>
  array (
    0 => '«fqdn#n»',
    1 => '«ipv4»',
  ),
  'trusted_proxies' => ['«ipv4-cidr»'],
  'datadirectory' => '/mnt/ncdata',
  'dbtype' => 'pgsql',
  'version' => '«-version:version4»',
  'overwrite.cli.url' => 'https://«fqdn#n»',
  'dbname' => 'nextcloud',
  'dbhost' => '«hostname:numbered»',
  'dbuser' => 'oc_«=word»',
  'dbpassword' => '«config-password:alnum(30)»',
  'installed' => true,
  'redis' =>
  array (
    'host' => '/run/redis/redis.sock',
    'port' => 0,
    'password' => '«config-password:pwa»',
  ),
  'mail_from_address' => 'cloud',
  'mail_domain' => '«fqdn:domain»',
  'mail_smtppassword' => '«config-password:human»',
  'lost_password_link' => '«-setting|disabled»',
  'ldapProviderFactory' => 'OCA\\User_LDAP\\LDAPProviderFactory',
);
==== kd_php_laravel app/Console/Commands/SyncBackups.php
<?php

namespace App\Console\Commands;

use Illuminate\Console\Command;
use Illuminate\Support\Facades\Http;

class SyncBackups extends Command
{
    protected $signature = 'backups:sync {--token= : «-prose|API token of the backup server»}';

    private string $key = 'base64:«laravel-app-key»';

    public function handle(): int
    {
        $token = «-code-reference|$this->option('token') ?? config('services.pbs.token')»;
        $response = Http::withBasicAuth('monitor', '«code-password:pwcs»')
            ->withOptions(['verify' => '/etc/ssl/pbs.pem'])
            ->get('https://«ipv4»:8007/api2/json/admin/datastore');

        if ($response->status() === 401) {
            $this->error(__('auth.password')); // «-i18n|Das eingegebene Passwort ist nicht korrekt.»
            return self::FAILURE;
        }

        $pdo = new \PDO('mysql:host=«fqdn»;dbname=jobs', 'jobs', '«code-password:pwsafe»');
        Http::post('https://«~|api.telegram.org»/bot«telegram-bot-token»/sendMessage', ['chat_id' => '-100«=digits(10)»', 'text' => 'done']);

        return self::SUCCESS;
    }
}
==== kd_rb_rails config/database.yml
default: &default
  adapter: postgresql
  encoding: unicode
  pool: <%= «-code-reference|ENV.fetch("RAILS_MAX_THREADS") { 5 }» %>

development:
  <<: *default
  database: portal_development
  password: «~|postgres»

staging:
  <<: *default
  host: «fqdn»
  database: portal_staging
  username: portal
  password: «config-password:pwsafe»

production:
  <<: *default
  host: «ipv4»
  database: portal
  username: portal
  password: <%= «-code-reference|ENV["PORTAL_DATABASE_PASSWORD"]» %>
---- config/master.key
«rails-master-key»
---- config/deploy.yml
service: portal
image: «=word»/portal
servers:
  web:
    - «ipv4»
    - «fqdn»
registry:
  server: «~|ghcr.io»
  username: «=word»-bot
  password:
    - «-identifier|KAMAL_REGISTRY_PASSWORD»
builder:
  secrets:
    - «-identifier|GITHUB_TOKEN»
---- .kamal/secrets
KAMAL_REGISTRY_PASSWORD=«github-pat»
RAILS_MASTER_KEY=$(«-code-reference|cat config/master.key»)
==== kd_rb_fluent etc/chef/client.rb
# installed by knife bootstrap
chef_server_url  "https://«fqdn»/organizations/«=word»"
node_name        "«fqdn»"
log_location     STDOUT
validation_client_name "«=word»-validator"
validation_key   "«-path|/etc/chef/validation.pem»"
trusted_certs_dir "/etc/chef/trusted_certs"
encrypted_data_bag_secret "«-path|/etc/chef/encrypted_data_bag_secret»"
ssl_verify_mode  :verify_peer
https_proxy      "http://chef:«connection-string:pwa»@«ipv4»:3128"
no_proxy         "localhost,«ipv4-cidr»"

data_collector.server_url "https://«fqdn»/data-collector/v0/"
data_collector.token      "«generic-secret:hex(64)»"
---- spec/recipes/default_spec.rb
require 'chefspec'

describe 'proxmox::default' do
  before do
    stub_data_bag_item('passwords', 'pve').and_return('root' => '«code-password:human»', 'id' => '«-identifier|pve»')
    stub_command("grep -q '^root:\\$6' /etc/shadow").and_return(true)
  end

  it 'writes the token once' do
    expect(chef_run).to create_file('/etc/pve-token').with(content: 'ci@pve!chef=«pve-api-token»', mode: '0600', sensitive: true)
  end
end
==== kd_js_axios scripts/rotate-dns.mjs
#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import Cloudflare from 'cloudflare';
import nodemailer from 'nodemailer';

const cf = new Cloudflare({ apiToken: '«cloudflare-api-token»' });
const zoneId = '«-identifier:hex(32)»';
const accountId = '«-identifier:hex(32)»';

const mailer = nodemailer.createTransport({
  host: '«fqdn»',
  port: 465,
  secure: true,
  auth: { user: '«email»', pass: '«code-password:pwcs»' },
});

const records = { '«fqdn»': '«ipv4»', '«fqdn»': '«ipv6»' };

for (const [name, content] of Object.entries(records)) {
  const type = content.includes(':') ? 'AAAA' : 'A';
  await cf.dns.records.create({ zone_id: zoneId, type, name, content, ttl: 300 });
}

const password = «-code-reference|readFileSync('/run/credentials/mail', 'utf8').trim()»;
console.log(`token is ${'«-redacted|***»'}, etag ${JSON.stringify('«-etag»')}`);
await mailer.sendMail({ from: '«email»', to: '«email»', subject: 'DNS', text: `password length ${password.length}` });
==== kd_ts_nest src/auth/auth.module.ts
import { Module } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';

import { User } from './user.entity';

export const OIDC = {
  issuer: 'https://«fqdn»/realms/ops',
  clientId: 'console',
  clientSecret: '«generic-secret:alnum(32)»',
  redirectUri: 'https://«fqdn»/auth/callback',
} as const;

@Module({
  imports: [
    JwtModule.registerAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({ secret: «-code-reference|config.getOrThrow<string>('JWT_SECRET')», signOptions: { expiresIn: '15m' } }),
    }),
    TypeOrmModule.forRoot({
      type: 'mariadb',
      host: '«ipv4»',
      username: 'console',
      password: process.env.DB_PASSWORD ?? '«code-password:pwcs»',
      database: 'console',
      entities: [User],
    }),
  ],
})
export class AuthModule {}

export interface LoginDto {
  username: string;
  password: «-code-reference|string»;
  totp?: string;
}
==== kd_ts_cypress cypress/e2e/login.cy.ts
describe('login', () => {
  const admin = { email: '«email»', password: '«code-password:pwcs»' };

  beforeEach(() => {
    cy.intercept('POST', '/api/session', { statusCode: 200, body: { token: '«jwt»' } }).as('session');
    cy.setCookie('connect.sid', '«session-cookie:connectsid»');
    cy.visit('https://«fqdn»/login');
  });

  it('accepts the administrator', () => {
    cy.get('[data-test=email]').type(admin.email);
    cy.get('#password').type(admin.password, { log: false });
    cy.contains('button', '«-i18n|Sign in»').click();
    cy.wait('@session');
  });

  it('shows a message for a wrong password', () => {
    cy.get('#password').type('«-placeholder|wrong-password»');
    cy.contains('button', 'Sign in').click();
    cy.contains('«-i18n|Benutzername oder Passwort falsch»');
  });

  it('keeps the selected guest', () => {
    cy.visit('/guests/«-uuid»?tab=console');
    cy.get('[data-test=build]').should('contain', '«-short-sha»');
  });
});
==== kd_vue_i18n src/locales/nb.json
{
  "login": {
    "title": "«-i18n|Logg inn»",
    "password": "«-i18n|Passord»",
    "passwordHint": "«-i18n|Minst 14 tegn, ett siffer»",
    "forgotPassword": "«-i18n|Glemt passordet?»",
    "token": "«-i18n|Engangskode»"
  },
  "tokens": {
    "apiToken": "«-i18n|API-nøkkel»",
    "secretShownOnce": "«-i18n|Hemmeligheten vises bare én gang»",
    "revoke": "«-i18n|Trekk tilbake»"
  },
  "network": { "gateway": "Gateway", "mac": "MAC-adresse", "example": "«-setting|f.eks. /24»" },
  "meta": { "hash": "«-asset-hash:hex(20)»", "version": "«-version:semver»" }
}
==== kd_sql_users db/migrations/V7__service_accounts.sql
-- service accounts of the reporting cluster
SET lock_timeout = '2s';

CREATE ROLE metrics_ro LOGIN PASSWORD '«sql-password:pwcs»' CONNECTION LIMIT 4;
ALTER ROLE grafana WITH ENCRYPTED PASSWORD '«password-hash:scram»';
ALTER USER importer PASSWORD '«sql-password:human»' VALID UNTIL '2027-01-01';
CREATE ROLE nobody_login PASSWORD NULL;

CREATE EXTENSION IF NOT EXISTS postgres_fdw;
CREATE SERVER cmdb FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '«ipv4»', port '5432', dbname 'cmdb');
CREATE USER MAPPING FOR importer SERVER cmdb OPTIONS (user 'cmdb_ro', password '«sql-password:pwa»');

CREATE TABLE app_user (
    id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email         text NOT NULL UNIQUE,
    password_hash text NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
    token_expires timestamptz
);

COMMENT ON COLUMN app_user.password_hash IS '«-prose|never the password itself»';
INSERT INTO app_user (id, email, password_hash) VALUES
    ('«-uuid»', '«email»', '«password-hash:argon2»'),
    ('«-uuid»', '«email»', '«password-hash:argon2»');

SELECT dblink_connect('stage', 'host=«fqdn» user=stage password=«connection-string:pwa» dbname=stage');
==== kd_sql_mssql deploy/logins.sql
USE [master]
GO
CREATE LOGIN [svc_veeam] WITH PASSWORD = N'«sql-password:pwcs»', DEFAULT_DATABASE=[VeeamBackup], CHECK_EXPIRATION=OFF, CHECK_POLICY=ON
GO
ALTER LOGIN [sa] WITH PASSWORD = «password-hash:mssqlhash» HASHED
GO
CREATE MASTER KEY ENCRYPTION BY PASSWORD = '«sql-password:pwcs»'
GO
EXEC master.dbo.sp_addlinkedsrvlogin @rmtsrvname=N'«hostname:numbered#l»', @useself=N'False', @locallogin=NULL, @rmtuser=N'linked', @rmtpassword=N'«sql-password:pwsafe»'
GO
OPEN SYMMETRIC KEY PersonKey DECRYPTION BY CERTIFICATE PersonCert
SELECT TOP 10 name, sid, create_date FROM sys.sql_logins WHERE is_disabled = 0 -- modify_date > '«=int(2021,2026)»-01-01'
GO
-- «-prose|password policy is set by GPO»
RESTORE DATABASE [Erp] FROM DISK = N'\\«hostname#l»\backup$\erp_«-asset-hash:hex(8)».bak' WITH MEDIAPASSWORD = '«sql-password:human»', STATS = 10
GO
==== kd_sql_mysql docker/mysql-init/10-grants.sql
CREATE DATABASE IF NOT EXISTS `pdns` CHARACTER SET utf8mb4;
CREATE USER IF NOT EXISTS 'pdns'@'«ipv4»' IDENTIFIED BY '«sql-password:pwcs»';
CREATE USER 'repl'@'%' IDENTIFIED WITH mysql_native_password AS '«password-hash:mysqlhash»';
GRANT SELECT, INSERT, UPDATE, DELETE ON `pdns`.* TO 'pdns'@'«ipv4»';
SET PASSWORD FOR 'root'@'localhost' = '«sql-password:human»';
CHANGE REPLICATION SOURCE TO SOURCE_HOST='«fqdn»', SOURCE_USER='repl', SOURCE_PASSWORD='«sql-password:pwsafe»', SOURCE_AUTO_POSITION=1, GET_SOURCE_PUBLIC_KEY=1;
-- gtid «-uuid»:1-«=int(10,99999)»
INSERT INTO `tsigkeys` (`name`, `algorithm`, `secret`) VALUES ('axfr-«=word»', 'hmac-sha256', '«generic-secret:key32»');
INSERT INTO `domains` (`name`, `type`) VALUES ('«fqdn:domain»', 'NATIVE');
INSERT INTO `records` (`domain_id`, `name`, `type`, `content`, `ttl`) VALUES (1, '«fqdn»', 'A', '«ipv4»', 300);
==== kd_groovy_jenkins Jenkinsfile
@Library('shared@v«-version:semver»') _

pipeline {
    agent { label 'packer && linux' }
    options { timeout(time: 45, unit: 'MINUTES'); buildDiscarder(logRotator(numToKeepStr: '20')) }
    environment {
        PROXMOX_URL      = 'https://«fqdn»:8006/api2/json'
        PROXMOX_USERNAME = 'packer@pve!jenkins'
        PROXMOX_TOKEN    = '«pve-api-token»'
        SONAR_TOKEN      = «-code-reference|credentials('sonar-token')»
        GIT_COMMIT_SHORT = '«-short-sha»'
    }
    stages {
        stage('Build') {
            steps {
                withCredentials([usernamePassword(credentialsId: '«-uuid»', usernameVariable: 'U', passwordVariable: '«-identifier|P»')]) {
                    sh 'packer build -var "root_password=«cli-password:pwsafe»" .'
                }
                sh "curl -fsS -u ci:«cli-password:pwa» -T output/image.qcow2 https://«fqdn»/repository/raw/"
            }
        }
        stage('Notify') {
            steps {
                httpRequest url: 'https://«~|discord.com»/api/webhooks/«discord-webhook»', httpMode: 'POST', requestBody: '{"content":"built"}'
            }
        }
    }
    post { failure { mail to: '«email»', subject: "FAILED: ${env.JOB_NAME}", body: 'see log' } }
}
==== kd_groovy_casc jenkins/init.groovy.d/security.groovy
import com.cloudbees.plugins.credentials.CredentialsScope
import com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl
import hudson.security.HudsonPrivateSecurityRealm
import hudson.util.Secret
import jenkins.model.Jenkins
import org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl

def jenkins = Jenkins.get()
def realm = new HudsonPrivateSecurityRealm(false)
realm.createAccount('admin', '«code-password:human»')
realm.createAccountWithHashedPassword('ci', '#jbcrypt:«password-hash:bcrypt»')
jenkins.setSecurityRealm(realm)

def store = jenkins.getExtensionList('com.cloudbees.plugins.credentials.SystemCredentialsProvider')[0].store
[
    new UsernamePasswordCredentialsImpl(CredentialsScope.GLOBAL, 'nexus', 'Nexus deploy', 'deploy', '«code-password:pwsafe»'),
    new StringCredentialsImpl(CredentialsScope.GLOBAL, 'gitlab-token', 'GitLab', Secret.fromString('«gitlab-pat»')),
    new StringCredentialsImpl(CredentialsScope.GLOBAL, 'sonar', 'Sonar', Secret.fromString(«-code-reference|System.getenv('SONAR')»)),
].each { store.addCredentials(com.cloudbees.plugins.credentials.domains.Domain.global(), it) }

jenkins.setNumExecutors(0)
jenkins.save()
println "agents at «ipv4», instance «-identifier:hex(32)»"
==== kd_ps1_vm scripts/New-LabVm.ps1
#Requires -Version 7.2
<#
.SYNOPSIS
    Klont eine Vorlage und nimmt sie in die Domäne auf.
.PARAMETER Credential
    «-prose|Konto mit Recht zum Domänenbeitritt»
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)][string]$Name,
    [int]$TemplateId = 9010,
    [securestring]$AdminPassword = (ConvertTo-SecureString '«code-password:pwcs»' -AsPlainText -Force)
)

$ErrorActionPreference = 'Stop'
$headers = @{ Authorization = 'PVEAPIToken=svc@pve!ps=«pve-api-token»' }
$base = 'https://«ipv4»:8006/api2/json'
$cred = [pscredential]::new('«=word»\join', (ConvertTo-SecureString "«code-password:pwsafe»" -AsPlainText -Force))

$next = (Invoke-RestMethod "$base/cluster/nextid" -Headers $headers -SkipCertificateCheck).data
Invoke-RestMethod "$base/nodes/«hostname:numbered»/qemu/$TemplateId/clone" -Method Post -Headers $headers -Body @{ newid = $next; name = $Name; full = 1 }
Add-Computer -ComputerName $Name -DomainName '«fqdn:domain»' -Credential $cred -Server '«fqdn»'
$plain = «-code-reference|[Net.NetworkCredential]::new('', $AdminPassword).Password»
net use Z: \\«ipv4»\iso «cli-password:pwsafe» /user:deploy /persistent:no
Write-Verbose "correlation «-uuid»"
==== kd_ps1_dsc dsc/NodeConfig.psd1
@{
    AllNodes = @(
        @{
            NodeName                    = '*'
            PSDscAllowPlainTextPassword = $true
            RebootNodeIfNeeded          = $true
            CertificateFile             = 'C:\dsc\node.cer'
            Thumbprint                  = '«-fingerprint:hex(40).upper»'
        }
        @{
            NodeName      = '«hostname:numbered»'
            Role          = 'FileServer'
            IPAddress     = '«ipv4-cidr»'
            MacAddress    = '«mac:mac_dash»'
            SafeModePw    = '«config-password:pwcs»'
            ProductKey    = '«generic-secret:winkey»'
        }
    )
    Services = @{
        SqlSaPassword = '«config-password:pwcs»'
        RegistrationKey = '«generic-secret:uuid»'
        ConfigurationID = '«-uuid»'
    }
}
==== kd_sh_bats test/backup.bats
#!/usr/bin/env bats

setup() {
  load 'test_helper/bats-support/load'
  export PBS_REPOSITORY='backup@pbs!ci@«ipv4»:ds1'
  export PBS_PASSWORD='«env-password:uuid»'
  export PBS_FINGERPRINT='«-tls-fingerprint:fingerprint.lower»'
  export BORG_PASSPHRASE="«env-password:phrase»"
  TMP=$(mktemp -d)
}

teardown() { rm -rf "$TMP"; }

@test "refuses an empty passphrase" {
  BORG_PASSPHRASE= run bin/backup --repo "ssh://borg@«fqdn»/./repo"
  [ "$status" -eq 2 ]
  [[ "$output" == *"«-prose|passphrase is empty»"* ]]
}

@test "reads the password from a file descriptor" {
  run bin/backup --password-fd 3 3<<<"«cli-password:human»"
  [ "$status" -eq 0 ]
}

@test "prints the manifest" {
  run bin/backup --dry-run --password-file /run/secrets/«-path|pbs»
  [ "${lines[0]}" = "index.json «-sha256»" ]
}
==== kd_r_dbi analysis/load_metering.R
# Zählerdaten aus dem MES laden
library(DBI)
library(httr2)

con <- dbConnect(
  RMariaDB::MariaDB(),
  host     = "«fqdn»",
  port     = 3306,
  user     = "metering",
  password = "«code-password:pwcs»",
  dbname   = "mes"
)

req <- request("https://«fqdn»/api/v2/write?bucket=strom") |>
  req_headers(Authorization = "Token «monitoring-token:influxtok»") |>
  req_retry(max_tries = 3)

pw <- «-code-reference|rstudioapi::askForPassword("Passwort")»
stopifnot(packageVersion("DBI") >= "«-version|1.2.0»")
set.seed(«=int(1,9999)»)
zaehler <- dbGetQuery(con, "SELECT id, serial FROM meter WHERE site = 'Halle 2'")
digest::digest(zaehler, algo = "md5") == "«-md5»"
==== kd_ex_runtime config/runtime.exs
import Config

if config_env() == :prod do
  database_url =
    System.get_env("DATABASE_URL") ||
      "ecto://status:«connection-string:pwa»@«fqdn»/status_prod"

  config :status, Status.Repo,
    ssl: true,
    url: database_url,
    pool_size: String.to_integer(System.get_env("POOL_SIZE") || "10")

  config :status, StatusWeb.Endpoint,
    url: [host: "«fqdn»", port: 443, scheme: "https"],
    http: [ip: {0, 0, 0, 0, 0, 0, 0, 0}, port: 4000],
    secret_key_base: "«generic-secret:b64(64)»",
    live_view: [signing_salt: "«~:b64(8)»"]

  config :status, Status.Mailer,
    adapter: Swoosh.Adapters.Mailgun,
    api_key: "«mailgun-key»",
    domain: "«fqdn:domain»"

  config :libcluster, topologies: [gossip: [strategy: Cluster.Strategy.Gossip, config: [secret: "«generic-secret:pwsafe»"]]]
  config :ex_aws, access_key_id: [{:system, "«-identifier|AWS_ACCESS_KEY_ID»"}, :instance_role]
end
==== kd_hs_none Makefile
# targets of the image pipeline
SHELL      := /bin/bash
VERSION    ?= $(shell git describe --tags --always)
COMMIT     := «-git-sha»
ISO        := debian-12.8.0-amd64-netinst.iso
ISO_SHA512 := «-sha512»
PASSWORD   ?= $(«-code-reference|shell pass show pve/root»)
TOKEN_FILE ?= «-path|$(HOME)/.config/pve/token»

.PHONY: all check clean

all: check output/$(VERSION).qcow2

check: $(ISO)
	echo "$(ISO_SHA512)  $(ISO)" | sha512sum --check --quiet

output/%.qcow2: template.pkr.hcl
	packer build -var 'token=$(«-code-reference|shell cat $(TOKEN_FILE)»)' -var 'password=$(«-reference|PASSWORD»)' $<

clean:
	rm -rf output *.log
==== kd_perl_none lib/PVE/Plugin/Sample.pm
package PVE::Plugin::Sample;

use strict;
use warnings;

use PVE::JSONSchema qw(get_standard_option);
use PVE::Tools qw(run_command file_get_contents);

my $password_re = qr/^[[:print:]]{5,64}$/;
my $digest = '«-sha1»';

sub properties {
    return {
        password => { description => "«-prose|Password, will be stored in a separate file.»", type => 'string', minLength => 5 },
        'token-secret' => { description => "«-prose|Secret of the API token.»", type => 'string', optional => 1 },
        'encryption-key' => { type => 'string', description => "«-prose|Either 'autogen' or a key in JSON format.»" },
    };
}

sub on_add_hook {
    my ($class, $storeid, $scfg, %param) = @_;
    my $password = «-code-reference|$param{password}»;
    die "«-prose|missing password»\n" if !defined($password);
    PVE::Tools::file_set_contents("/etc/pve/priv/storage/${storeid}.pw", "«-reference|$password»\n");
    return undef;
}

1;
