==== puppet_chef hiera/common.yaml
---
profile::db::root_password: «config-password»
profile::base::admin_hash: '«password-hash:sha512crypt»'
profile::zabbix::agent_psk: «hex-key:hex(64)»
profile::ntp::servers: [«ipv4», «fqdn»]
profile::vault::eyaml: ENC[PKCS7,«-encrypted:b64(120)»]
---- manifests/db.pp
class profile::db {
  mysql::db { 'app': user => 'app', password => '«code-password»', host => '«ipv4»' }
  user { '«=login»': ensure => present, password => '«password-hash:sha512crypt»' }
  $secret = lookup('«-reference|profile::app::secret»')
  exec { 'init': command => "/usr/bin/init --token «cli-password:hex(40)»" }
}
---- cookbooks/app/attributes/default.rb
default['app']['db']['password'] = '«code-password»'
default['app']['smtp']['host'] = '«fqdn»'
default['app']['token_ttl'] = «-setting|3600»
node.override['app']['secret_key'] = "«generic-secret:hex(64)»"
---- salt/pillar/db.sls
mysql:
  server:
    root_password: '«config-password:pwq2»'
  user:
    app: {password: «config-password», host: «ipv4»}
==== win_clients export/servers.reg
Windows Registry Editor Version 5.00
[HKEY_CURRENT_USER\Software\App\Server]
"HostName"="«fqdn»"
"UserName"="«=login»"
"Password"="«config-password:pwq2»"
"InstallId"="{«-uuid»}"
---- export/confCons.xml
<Connections Name="C" Protected="«~:b64(60)»"><Node Name="«hostname»" Hostname="«ipv4»" Protocol="SSH2" Username="root" Password="«config-password:b64(56)»" Port="22" /></Connections>
---- export/office.rdp
full address:s:«ipv4»
username:s:LAB\«=login»
password 51:b:«config-password:hex(200).upper»
drivestoredirect:s:
---- export/WinSCP.ini
[Sessions\bk]
HostName=«fqdn»
UserName=bk
Password=«config-password:hex(48).upper»
==== authinfo_misc home/«=login»/.authinfo
machine «fqdn» login «=login» port 993 password «config-password»
machine «ipv4» login api password "«config-password:pwq2»"
---- home/«=login»/.config/sops/age/keys.txt
# public key: «-age-public-key»
«age-secret-key»
---- home/«=login»/.config/remmina/srv.remmina
[remmina]
server=«ipv4»
username=ops
password=«config-password:b64(24)»
---- home/«=login»/.lftprc
open -u bk,«cli-password:pwa» ftp://«ipv4»
---- home/«=login»/.curlrc
user = "ci:«cli-password:pwq2»"
---- home/«=login»/.wgetrc
http_password = «config-password»
ftp_password=«config-password:pwa»
---- home/«=login»/.odbc.ini
[erp]
Driver = FreeTDS
Server = «ipv4»
UID = erp
PWD = «config-password»
---- home/«=login»/.pg_service.conf
[app]
host=«fqdn»
user=app
password=«config-password»
==== docker_inspect tmp/inspect.json
[{"Id":"«-sha256»","Created":"2025-05-01T10:11:12Z","Image":"«-sha256:digest»","Config":{"Hostname":"«-asset-hash:hex(12)»","Env":["PATH=/usr/bin","POSTGRES_PASSWORD=«env-password:pwa»","JWT_SECRET=«generic-secret:alnum(40)»","DATABASE_URL=postgres://app:«connection-string»@«ipv4»/app","TZ=UTC"],"Cmd":["server","--api-key","«cli-password:hex(32)»"]},"NetworkSettings":{"MacAddress":"«mac»","IPAddress":"«ipv4»","SandboxID":"«-sha256»"}}]
---- tmp/env.txt
HOSTNAME=«hostname»
PWD=/root
SHLVL=1
MYSQL_PASSWORD=«env-password»
SECRET_TOKEN=«generic-secret:hex(64)»
KUBERNETES_SERVICE_HOST=«ipv4»
KUBERNETES_PORT=tcp://«ipv4»:443
SSH_CLIENT=«ipv4» 51234 22
OLDPWD=/
==== ansible_output tmp/ansible.log
fatal: [«hostname»]: FAILED! => {"changed": false, "invocation": {"module_args": {"api_host": "«ipv4»", "api_user": "root@pam", "api_password": "«ansible-password:pwa»", "api_token_secret": null, "vmid": 101, "validate_certs": false}}, "msg": "authorization on proxmox cluster failed"}
changed: [«hostname»] => {"checksum": "«-sha1»", "md5sum": "«-md5»", "dest": "/etc/app.env", "diff": {"after": "DB_PASSWORD=«env-password:pwa»\n"}}
ok: [«hostname»] => {"password": "«-redacted|VALUE_SPECIFIED_IN_NO_LOG_PARAMETER»", "uid": 1001}
TASK [set root password] ***
---- tmp/terraform.log
2025-05-12T10:11:12.123+0200 [DEBUG] provider.terraform-provider-proxmox: POST /api2/json/access/ticket: username=root%40pam&password=«config-password:pwurl»
2025-05-12T10:11:13.123+0200 [TRACE] provider: Authorization: PVEAPIToken=«~|tf@pve!x=»«pve-api-token»
2025-05-12T10:11:14.123+0200 [DEBUG] plugin: using checksum "«-sha256»" @module=sdk tf_req_id=«-uuid»
==== password_table export/accounts.csv
host,user,password,comment
«each 5-7»
«ipv4»,«=login»,«config-password:pwa»,rack «=int(1,40)»
«end»
---- export/wifi.csv
ssid;psk;vlan
guest;«wifi-psk:pwa»;30
office;«wifi-psk:phrase»;10
---- dump/settings.sql
INSERT INTO users (login, password, email) VALUES ('admin', '«sql-password:pwa»', '«email»');
INSERT INTO `config` (`key`, `value`) VALUES ('smtp_pass', '«config-password:pwa»'), ('theme', 'dark');
UPDATE settings SET value = '«config-password»' WHERE name = 'ldap_bind_password';
==== lisp_like config/prod.edn
{:db {:user "app" :password "«config-password:pwq2»" :host "«ipv4»"}
 :session {:secret "«generic-secret:alnum(32)»" :ttl «-setting|3600»}
 :build "«-git-sha»"}
---- conf/application.conf
play.http.secret.key = "«generic-secret:alnum(64)»"
db.default { url = "jdbc:postgresql://«fqdn»/app", username = app, password = "«config-password»" }
akka.remote.artery.canonical.hostname = "«ipv4»"
db.password = ${?«-variable-name|DB_PASSWORD»}
---- config/prod.exs
config :app, Mailer, username: "relay", password: "«code-password»", relay: "«fqdn»"
---- lib/connect.pl
my $dbh = DBI->connect("DBI:mysql:app;host=«ipv4»", "app", "«code-password»");
my %cfg = ( password => '«code-password»', token => $ENV{TOKEN} );
---- R/db.R
con <- dbConnect(RPostgres::Postgres(), host = "«fqdn»", user = "r", password = "«code-password»")
Sys.setenv(API_KEY = "«generic-secret:alnum(32)»")
---- src/Main.scala
val conf = new SparkConf().set("spark.hadoop.fs.s3a.access.key", "«aws-access-key-id»").set("spark.hadoop.fs.s3a.secret.key", "«aws-secret-key»")
==== git_patch_conf patches/0007.patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name» <«email»>
Subject: [PATCH] config: move secrets

diff --git a/.env b/.env
index «-short-sha:hex(7)»..«-short-sha:hex(7)» 100644
--- a/.env
+++ b/.env
@@ -1,4 +1,3 @@
-MAIL_PASSWORD=«env-password»
-API_TOKEN="«generic-secret:alnum(40)»"
+MAIL_PASSWORD=${«-placeholder|MAIL_PASSWORD»}
 APP_URL=https://«fqdn»
diff --git a/main.tf b/main.tf
@@ -4,3 +4,3 @@ provider "proxmox" {
-  pm_password = "«tf-password:pwq2»"
+  pm_password = var.«-reference|pm_password»
   pm_api_url = "https://«ipv4»:8006/api2/json"
