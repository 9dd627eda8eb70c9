==== f_postfix_dovecot etc/postfix/sasl_passwd
[«fqdn»]:587 «email»:«config-password»
«fqdn» relay:«config-password:wordy»
---- etc/postfix/mysql-virtual.cf
user = mail
password = «config-password»
hosts = «ipv4»
query = SELECT goto FROM alias WHERE address='%s'
---- etc/dovecot/users
«email»:{SHA512-CRYPT}«password-hash:sha512crypt»:5000:5000::/var/mail/a
«email»:{PLAIN}«config-password:wordy»:5000:5000::/var/mail/b
---- etc/dovecot/dovecot-sql.conf.ext
connect = host=«ipv4» dbname=mail user=mail password=«config-password»
default_pass_scheme = «-setting|SHA512-CRYPT»
password_query = SELECT username AS user, password FROM mailbox WHERE username = '%u'
==== f_exim_msmtp etc/exim4/passwd.client
«fqdn»:«email»:«config-password»
*:relay:«config-password:wordy»
---- home/a/.msmtprc
account office
host «fqdn»
from «email»
user relay
password "«config-password:pwq2»"
passwordeval "«-reference|pass show mail/office»"
---- home/a/.fetchmailrc
poll «fqdn» proto imap user "«=login»" there with password "«config-password:wordy»" is a here ssl
---- home/a/.muttrc
set imap_pass = "«config-password:wordy»"
set smtp_url = "smtp://ops:«connection-string»@«fqdn»:587/"
set from = "«email»"
==== f_sssd_krb etc/sssd/sssd.conf
[domain/lab]
ldap_uri = ldaps://«fqdn»
ldap_default_bind_dn = cn=sssd,ou=svc,dc=lab
ldap_default_authtok_type = «-setting|password»
ldap_default_authtok = «config-password»
chpass_provider = none
---- term/kinit.txt
$ echo '«cli-password:wordy»' | kinit admin
Password for admin@«~:domain.upper»: 
$ net ads join -U 'Administrator%«cli-password:pwq2»' -S «fqdn»
$ ldappasswd -x -D cn=admin,dc=lab -w «cli-password:wordy» -s «cli-password:pwa» uid=a,dc=lab
$ ldapmodify -H ldap://«ipv4» -D cn=Manager -y «-path|/root/.ldappw» -f add.ldif
$ samba-tool user setpassword «=login» --newpassword=«cli-password:wordy»
$ smbclient //«fqdn»/it -U 'ops%«cli-password:wordy»' -c ls
$ ipa-client-install --principal admin --password «cli-password:pwa» --domain «fqdn:domain» --unattended
==== f_mysql_dump dump/grants.sql
-- MariaDB dump «-version»  Distrib
CREATE USER 'zbx'@'«ipv4»' IDENTIFIED BY '«sql-password:wordy»';
GRANT ALL ON *.* TO `root`@`localhost` IDENTIFIED BY PASSWORD '«password-hash:mysqlhash»' WITH GRANT OPTION;
SET PASSWORD FOR 'app'@'%' = PASSWORD('«sql-password»');
CHANGE MASTER TO MASTER_HOST='«fqdn»', MASTER_USER='repl', MASTER_PASSWORD='«sql-password:pwa»', MASTER_LOG_POS=«-number»;
CREATE SERVER s FOREIGN DATA WRAPPER mysql OPTIONS (USER 'fed', PASSWORD '«sql-password»', HOST '«ipv4»');
UPDATE mysql.user SET authentication_string='' WHERE user='guest';
SELECT password FROM users WHERE password IS NOT NULL;
INSERT INTO `i18n` VALUES ('login.password','«-i18n|Passwort»'),('login.forgot','«-i18n|Passwort vergessen?»');
==== f_pg_roles dump/roles.sql
CREATE ROLE grafana;
ALTER ROLE grafana WITH NOSUPERUSER LOGIN PASSWORD '«password-hash:scram»';
ALTER ROLE legacy WITH LOGIN PASSWORD '«password-hash:md5hash»';
CREATE ROLE etl LOGIN ENCRYPTED PASSWORD '«sql-password:wordy»' VALID UNTIL '2026-01-01';
CREATE USER MAPPING FOR app SERVER remote OPTIONS (user 'app', password '«sql-password»');
CREATE SUBSCRIPTION s CONNECTION 'host=«ipv4» user=repl password=«sql-password:pwa» dbname=app' PUBLICATION p;
SELECT dblink_connect('host=«fqdn» password=«sql-password:pwa»');
SET password_encryption = '«-setting|scram-sha-256»';
---- var/lib/postgresql/.pgpass
«ipv4»:5432:*:repl:«pgpass»
«fqdn»:*:app:app:«pgpass:wordy»
# host:port:db:user:password
---- etc/pgbouncer/userlist.txt
"app" "«config-password»"
"stats" "«password-hash:md5hash»"
---- etc/patroni.yml
postgresql:
  connect_address: «ipv4»:5432
  authentication:
    superuser: {username: postgres, password: "«config-password»"}
    replication: {username: repl, password: «config-password:pwa»}
restapi: {authentication: {username: p, password: '«config-password:pwq2»'}}
==== f_redis_mongo etc/redis/users.acl
user default off
user app on >«config-password:pwa» ~* +@all
user ro on #«password-hash:hex(64)» ~cache:* +get
---- etc/redis/redis.conf
bind «ipv4»
requirepass «config-password»
masterauth «config-password:wordy»
masteruser repl
# requirepass «-placeholder|foobared»
rename-command CONFIG "«~:hex(20)»"
---- scripts/mongo-init.js
db = db.getSiblingDB('admin');
db.createUser({user: 'backup', pwd: '«code-password:pwq2»', roles: ['backup']});
db.auth('root', '«code-password:wordy»');
db.changeUserPassword('app', passwordPrompt());
---- etc/mongod.key
«generic-secret:bytes(96)»
==== f_mssql_oracle scripts/db.sql
CREATE LOGIN [svc] WITH PASSWORD = N'«sql-password:pwq2»', CHECK_POLICY = OFF;
ALTER LOGIN sa WITH PASSWORD='«sql-password:wordy»' UNLOCK;
CREATE MASTER KEY ENCRYPTION BY PASSWORD = '«sql-password:pwq2»';
CREATE LOGIN [old] WITH PASSWORD = 0x0200«password-hash:hex(64).upper» HASHED;
CREATE USER hr IDENTIFIED BY "«sql-password:wordy»" DEFAULT TABLESPACE users;
ALTER USER sys IDENTIFIED BY «sql-password:alpha(10,14)» ACCOUNT UNLOCK;
CREATE DATABASE LINK l CONNECT TO hr IDENTIFIED BY "«sql-password»" USING '«ipv4»/XE';
---- term/db.txt
sqlcmd -S «ipv4» -U sa -P '«cli-password:pwq2»' -Q 'select 1'
sqlplus hr/«cli-password:pwa»@«fqdn»/XE
bcp t out t.csv -S «fqdn» -U etl -P«cli-password:pwa» -c
expdp system/«cli-password:wordy» full=y dumpfile=x.dmp
isql -user sysdba -password «cli-password:alnum(8)» employee.fdb
==== f_clickhouse_misc etc/clickhouse-server/users.xml
<clickhouse><users>
  <default><password></password><networks><ip>«ipv4-cidr»</ip></networks></default>
  <etl><password>«config-password:pwq2.xml»</password></etl>
  <ro><password_sha256_hex>«password-hash:hex(64)»</password_sha256_hex></ro>
</users></clickhouse>
---- etc/couchdb/local.ini
[admins]
admin = -pbkdf2-«password-hash:hex(40)»,«~:hex(32)»,10
ops = «config-password:wordy»
[chttpd_auth]
secret = «generic-secret:hex(32)»
---- etc/proxysql.cnf
admin_variables= { admin_credentials="admin:«config-password:pwa»;radmin:«config-password:pwa»" }
mysql_users: ( { username = "app" , password = "«config-password:pwa»" } )
---- etc/influx.toml
[[outputs.influxdb_v2]]
  urls = ["http://«ipv4»:8086"]
  token = "«monitoring-token:influx»"
  organization = "lab"
==== f_zabbix_nagios etc/zabbix/zabbix_server.conf
DBHost=«ipv4»
DBUser=zabbix
# DBPassword=
DBPassword=«config-password»
VaultToken=«vault-token»
---- etc/nagios/resource.cfg
$USER1$=/usr/lib/nagios/plugins
$USER3$=monitor
$USER4$=«config-password:wordy»
---- etc/icinga2/conf.d/api-users.conf
object ApiUser "root" { password = "«config-password:hex(16)»" permissions = [ "*" ] }
object Host "«hostname»" { address = "«ipv4»" vars.snmp_community = "«snmp-community»" }
const TicketSalt = "«generic-secret:hex(40)»"
---- etc/nut/upsd.users
[upsmon]
	password = «config-password:wordy»
	upsmon master
---- etc/nut/upsmon.conf
MONITOR ups@«ipv4» 1 upsmon «config-password:wordy» master
---- etc/checkmk/automation.secret
«generic-secret:upper(30)»
---- etc/munin/note
allow ^«ipv4»$
==== f_prometheus etc/prometheus/prometheus.yml
scrape_configs:
  - job_name: pve
    metrics_path: /pve
    params: {target: ["«ipv4»"]}
    basic_auth: {username: prom, password: "«config-password:wordy»"}
    static_configs: [{targets: ["«fqdn»:9221", "«ipv4»:9100"]}]
  - job_name: ha
    authorization: {type: Bearer, credentials: «jwt»}
  - job_name: file
    authorization: {credentials_file: «-path|/etc/prometheus/token»}
remote_write:
  - url: https://«fqdn»/api/prom/push
    bearer_token: «bearer-token»
---- etc/prometheus/pve.yml
default:
    user: prometheus@pve
    token_name: exporter
    token_value: «pve-api-token»
    verify_ssl: false
lab:
    user: root@pam
    password: «config-password:wordy»
---- etc/prometheus/web.yml
basic_auth_users: {prom: «password-hash:bcrypt»}
---- etc/alertmanager/alertmanager.yml
global: {smtp_smarthost: "«fqdn»:25", smtp_from: «email», smtp_auth_password: '«config-password»'}
receivers:
  - name: tg
    telegram_configs: [{bot_token: "«telegram-bot-token»", chat_id: -«-number:digits(10)»}]
  - name: pd
    pagerduty_configs: [{routing_key: «monitoring-token:hex(32)»}]
==== f_homeassistant config/secrets.yaml
wifi_password: «wifi-psk:wordy»
mqtt_password: "«config-password»"
alarm_code: "«~:digits(4)»"
http_api_token: «jwt»
latitude: "48.2"
---- config/configuration.yaml
mqtt: {broker: «ipv4», username: ha, password: !secret «-reference|mqtt_password»}
rest: {resource: "https://«fqdn»/api2/json", headers: {Authorization: "PVEAPIToken=ha@pve!ha=«pve-api-token»"}}
---- esphome/plug.yaml
wifi: {ssid: iot, password: "«wifi-psk:wordy»", ap: {password: "«wifi-psk:phrase»"}}
api: {encryption: {key: "«generic-secret:key32»"}}
ota: [{platform: esphome, password: "«config-password:hex(32)»"}]
---- zigbee2mqtt/configuration.yaml
mqtt: {server: "mqtt://«ipv4»", user: z2m, password: «config-password»}
advanced: {network_key: «hex-key:netkey», pan_id: «-number:int(1000,60000)»}
devices: {"0x«-number:hex(16)»": {friendly_name: lamp}}
---- mosquitto/passwd
ha:$7$101$«~:bytes(12)»$«password-hash:bytes(64)»
==== f_web_apps www/wp-config.php
<?php
define('DB_NAME', 'blog');
define('DB_PASSWORD', '«code-password:pwq2»');
define( "AUTH_KEY",         "«generic-secret:pwsalt2»" );
$table_prefix = 'wp_';
define('WP_DEBUG', false);
---- www/config.inc.php
$cfg['blowfish_secret'] = '«generic-secret:alnum(32)»';
$cfg['Servers'][$i]['password'] = '«code-password:wordy»';
$cfg['Servers'][$i]['host'] = '«ipv4»';
---- www/nextcloud/config.php
$CONFIG = array ('instanceid' => 'oc«~:lower(10)»', 'passwordsalt' => '«generic-secret:alnum(30)»', 'secret' => '«generic-secret:alnum(48)»', 'trusted_domains' => array ('«fqdn»'), 'dbpassword' => '«code-password»', 'mail_smtppassword' => '«code-password»', 'version' => '«-version4:version4»');
---- www/.htpasswd
ops:«password-hash:apr1»
guest:«password-hash:bcrypt»
---- www/.env
APP_KEY=base64:«laravel-app-key»
SENTRY_DSN=https://«sentry-dsn»@«fqdn»/4
---- www/config/master.key
«rails-master-key»
---- www/settings_local.py
SECRET_KEY = '«~|django-insecure-»«generic-secret:pwsalt2»'
DATABASES = {'default': {'PASSWORD': '«code-password:wordy»', 'HOST': '«fqdn»'}}
AUTH_PASSWORD_VALIDATORS = [{'NAME': '«-identifier|django.contrib.auth.password_validation.MinimumLengthValidator»'}]
==== f_media_apps config/bazarr/config.yaml
auth: {apikey: «generic-secret:hex(32)», password: «password-hash:md5», type: basic, username: admin}
plex: {token: «generic-secret:plex», ip: «ipv4»}
---- config/qBittorrent.conf
[Preferences]
WebUI\Username=admin
WebUI\Password_PBKDF2="@ByteArray(«password-hash:bytes(16)»:«~:bytes(64)»)"
Connection\Interface=wg0
---- config/nzbget.conf
Server1.Host=«fqdn»
Server1.Username=«=login»
Server1.Password=«config-password:wordy»
ControlPassword=«config-password:pwa»
---- config/vaultwarden.env
DOMAIN=https://«fqdn»
ADMIN_TOKEN='«password-hash:argon2»'
SMTP_PASSWORD=«env-password»
YUBICO_CLIENT_ID=«-number:digits(5)»
---- config/syncthing.xml
<configuration><device id="«-key-id:upper(7)»-«~:upper(7)»" name="«hostname»"></device><gui><user>a</user><password>«password-hash:bcrypt»</password><apikey>«generic-secret:b64u(32)»</apikey></gui></configuration>
==== f_pkg_managers home/ci/.npmrc
@lab:registry=https://«fqdn»/npm/
//«fqdn»/npm/:_authToken=«npm-token»
//«fqdn»/npm/:_password=«base64-secret»
//«fqdn»/ro/:_authToken=${«-variable-name|NPM_TOKEN»}
always-auth=true
---- home/ci/.yarnrc.yml
npmScopes: {lab: {npmRegistryServer: "https://«fqdn»", npmAuthToken: "«npm-token»"}}
---- home/ci/.pypirc
[distutils]
index-servers = lab
[lab]
repository = https://«fqdn»/legacy/
username = __token__
password = «pypi-token»
---- home/ci/pip.conf
[global]
index-url = https://ci:«connection-string»@«fqdn»/simple
---- home/ci/.cargo/credentials.toml
[registries.lab]
token = "«crates-io-token»"
---- home/ci/.gem/credentials
:rubygems_api_key: «rubygems-key»
---- home/ci/auth.json
{"http-basic":{"«fqdn»":{"username":"ci","password":"«config-password:pwa»"}},"github-oauth":{"«~|github.com»":"«github-pat»"},"bearer":{"«fqdn»":"«bearer-token»"}}
---- home/ci/NuGet.Config
<configuration><packageSourceCredentials><lab><add key="Username" value="ci" /><add key="ClearTextPassword" value="«config-password:pwa»" /></lab></packageSourceCredentials><apikeys><add key="https://«fqdn»/nuget" value="«artifact-token»" /></apikeys></configuration>
---- etc/apt/auth.conf.d/pve.conf
machine «fqdn»/debian/pve login «pve-subscription-key» password «netrc:md5»
---- home/ci/.config/containers/auth.json
{"auths":{"«fqdn»":{"auth":"«docker-auth»"}}}
---- home/ci/.condarc
channels: ["https://«fqdn»/t/«url-token»/conda"]
---- home/ci/gradle.properties
signing.keyId=«-key-id:hex(8).upper»
signing.password=«config-password:phrase»
nexusPassword=«config-password:pwa»
org.gradle.jvmargs=-Xmx2g
==== f_netrc_variants home/a/.netrc
machine «fqdn»
  login «=login»
  password «netrc:wordy»
machine «ipv4» login ops password «netrc» account x
default login anonymous password «~|guest@»
macdef init
 cd /pub

---- home/a/.git-credentials
https://«=login»:«connection-string»@«fqdn»
https://oauth2:«gitlab-pat»@«fqdn»
---- home/a/.gitconfig
[user]
	name = «person-name»
	email = «email»
	signingkey = «-key-id»
[url "https://bot:«connection-string»@«fqdn»/"]
	insteadOf = https://«fqdn»/
[http]
	extraHeader = "Authorization: Basic «basic-auth»"
[credential]
	helper = store --file «-path|~/.git-credentials»
[sendemail]
	smtpPass = «config-password:wordy»
