==== glen_keycloak opt/keycloak/conf/keycloak.conf
# Basic settings for running in production
db=postgres
db-username=«=account»
db-password=«config-password»
db-url=jdbc:postgresql://«ipv4»:5432/keycloak
hostname=«fqdn:site»
http-management-port=9000
https-certificate-file=${kc.home.dir}/conf/server.crt.pem
https-key-store-password=«config-password:pwa»
https-trust-store-password=«-placeholder|${env.TRUST_PW}»
proxy-trusted-addresses=«ipv4-cidr»
spi-connections-http-client-default-proxy-mappings=.*\\.lan;http://px:«connection-string:pwa»@«ipv4»:3128
log-level=info,org.keycloak.events:debug
# «-sha256»  keycloak-«-version:semver».tar.gz
---- opt/keycloak/import/realm-export.json
{
  "id": "«-uuid»", "realm": "«=word»", "accessCodeLifespanLogin": «-setting|1800», "bruteForceProtected": true,
  "passwordPolicy": "«-setting|length(12) and digits(1) and notUsername»",
  "smtpServer": {"host": "«fqdn:site»", "port": "587", "auth": "true", "user": "«email»", "password": "«config-password:pwsign»", "from": "«email»"},
  "clients": [{"clientId": "portal", "secret": "«generic-secret:alnum(32)»", "redirectUris": ["https://«fqdn:site»/*"], "attributes": {"client.secret.creation.time": "«-timestamp»"}},
   {"clientId": "account-console", "publicClient": true, "secret": "«-redacted|**********»"}],
  "components": {"org.keycloak.storage.UserStorageProvider": [{"providerId": "ldap", "config": {"connectionUrl": ["ldaps://«fqdn»:636"], "bindDn": ["cn=«=account»,ou=svc,dc=corp"], "bindCredential": ["«config-password»"]}}]},
  "users": [{"username": "«=login»", "firstName": "«~:first»", "lastName": "«~:last»", "email": "«email»", "credentials": [{"type": "password", "value": "«config-password:human»", "temporary": true}]}]
}
==== glen_odoo etc/odoo/odoo.conf
[options]
; This is the password that allows database operations:
admin_passwd = «config-password:phr»
db_host = «ipv4»
db_port = 5432
db_user = odoo
db_password = «config-password»
dbfilter = ^«=word»$
list_db = False
smtp_server = «fqdn:site»
smtp_user = «email»
smtp_password = «config-password:pwa»
proxy_mode = True
limit_time_real = «-setting|240»
addons_path = /opt/odoo/addons,/opt/odoo/extra
server_wide_modules = base,web,auth_totp
==== glen_moodle var/www/moodle/config.php
<?php  // Moodle configuration file
unset($CFG); global $CFG; $CFG = new stdClass();
$CFG->dbtype    = 'mariadb';
$CFG->dbhost    = '«fqdn»';
$CFG->dbname    = 'moodle';
$CFG->dbuser    = 'moodle';
$CFG->dbpass    = '«code-password:pwsign»';
$CFG->prefix    = 'mdl_';
$CFG->dboptions = ['dbpersist' => 0, 'dbport' => '', 'dbcollation' => 'utf8mb4_unicode_ci'];
$CFG->wwwroot   = 'https://«fqdn:site»';
$CFG->dataroot  = '/srv/moodledata';
$CFG->passwordsaltmain = '«generic-secret:alnum(40)»';
$CFG->upgradekey = '«generic-secret:human»';
$CFG->session_redis_host = '«ipv4»';
$CFG->session_redis_auth = '«code-password:pwa»';
$CFG->tool_generator_users_password = '«-placeholder|examplepassword»';
$CFG->noreplyaddress = '«email»';
$CFG->minpasswordlength = «-setting|10»;
require_once(__DIR__ . '/lib/setup.php');
==== glen_mattermost opt/mattermost/config/config.json
{
  "ServiceSettings": {"SiteURL": "https://«fqdn:site»", "ListenAddress": ":8065", "MaximumLoginAttempts": 10, "GiphySdkKey": "«generic-secret:alnum(32)»"},
  "SqlSettings": {"DriverName": "postgres", "DataSource": "postgres://mmuser:«connection-string»@«ipv4»:5432/mattermost?sslmode=disable\u0026connect_timeout=10", "AtRestEncryptKey": "«generic-secret:lower(32)»"},
  "FileSettings": {"PublicLinkSalt": "«generic-secret:lower(32)»", "AmazonS3AccessKeyId": "«aws-access-key-id»", "AmazonS3SecretAccessKey": "«aws-secret-key»", "AmazonS3Bucket": "mm-files"},
  "EmailSettings": {"SMTPUsername": "«=account»", "SMTPPassword": "«config-password:pwsign»", "SMTPServer": "«fqdn»", "FeedbackEmail": "«email»", "PasswordResetSalt": "«-redacted|********************************»"},
  "PasswordSettings": {"MinimumLength": «-setting|12», "Lowercase": true, "EnableForgotLink": true},
  "LdapSettings": {"LdapServer": "«ipv4»", "BindUsername": "cn=mm,dc=corp", "BindPassword": "«config-password»"},
  "GitLabSettings": {"Enable": true, "Id": "«-key-id:hex(64)»", "Secret": "«generic-secret:hex(64)»"},
  "DiagnosticId": "«~:lower(26)»"
}
==== glen_vaultwarden srv/vaultwarden/vaultwarden.env
DOMAIN=https://«fqdn:site»
SIGNUPS_ALLOWED=false
INVITATIONS_ALLOWED=true
ADMIN_TOKEN='«password-hash:argon2»'
DATABASE_URL=mysql://vw:«connection-string»@«fqdn»:3306/vaultwarden
PUSH_ENABLED=true
PUSH_INSTALLATION_ID=«-uuid»
PUSH_INSTALLATION_KEY=«generic-secret:alnum(20)»
SMTP_HOST=«fqdn:site»
SMTP_FROM=«email»
SMTP_USERNAME=«email»
SMTP_PASSWORD="«env-password:pwsign»"
YUBICO_CLIENT_ID=«-number:digits(5)»
YUBICO_SECRET_KEY=«generic-secret:bytes(20)»
PASSWORD_HINTS_ALLOWED=«-setting|false»
PASSWORD_ITERATIONS=«-setting|600000»
ROCKET_TLS={certs="/ssl/certs.pem",key="/ssl/key.pem"}
IP_HEADER=X-Real-IP
==== glen_minio home/«=login#l»/.mc/config.json
{
	"version": "10",
	"aliases": {
		"local": {"url": "http://«~|localhost»:9000", "accessKey": "", "secretKey": "", "api": "S3v4", "path": "auto"},
		"prod": {"url": "https://«fqdn»:9000", "accessKey": "«~:account»", "secretKey": "«generic-secret:pwa»", "api": "s3v4", "path": "auto"},
		"offsite": {"url": "https://«ipv4»:9000", "accessKey": "«~:upper(20)»", "secretKey": "«generic-secret:b64(40)»", "api": "s3v4", "path": "off"},
		"play": {"url": "https://«~|play.min.io»", "accessKey": "«-placeholder|YOUR-ACCESS-KEY»", "secretKey": "«-placeholder|YOUR-SECRET-KEY»", "api": "S3v4"}
	}
}
---- etc/default/minio
MINIO_VOLUMES="/mnt/disk{1...4}/minio"
MINIO_ROOT_USER=«=account»
MINIO_ROOT_PASSWORD=«env-password»
MINIO_SERVER_URL="https://«fqdn:site»:9000"
MINIO_KMS_SECRET_KEY=backup-key:«generic-secret:key32»
MINIO_IDENTITY_LDAP_SERVER_ADDR="«fqdn»:636"
MINIO_IDENTITY_LDAP_LOOKUP_BIND_PASSWORD="«env-password:pwsign»"
MINIO_PROMETHEUS_AUTH_TYPE="«-setting|public»"
==== glen_discourse var/discourse/containers/app.yml
templates:
  - "templates/postgres.template.yml"
  - "templates/web.ssl.template.yml"
expose:
  - "80:80"
params:
  db_default_text_search_config: "pg_catalog.english"
  version: «-git-sha»
env:
  LC_ALL: en_US.UTF-8
  DISCOURSE_HOSTNAME: '«fqdn:site»'
  DISCOURSE_DEVELOPER_EMAILS: '«email»,«email»'
  DISCOURSE_SMTP_ADDRESS: «fqdn»
  DISCOURSE_SMTP_USER_NAME: «email»
  DISCOURSE_SMTP_PASSWORD: "«env-password:pwsign»"
  DISCOURSE_DB_PASSWORD: «env-password:pwa»
  DISCOURSE_SECRET_KEY_BASE: «generic-secret:hex(128)»
  DISCOURSE_MAXMIND_LICENSE_KEY: «generic-secret:alnum(16)»
  #DISCOURSE_CDN_URL: https://«~|discourse-cdn.example.com»
run:
  - exec: echo "Beginning of custom commands"
==== glen_ghost var/www/ghost/config.production.json
{
  "url": "https://«fqdn:site»",
  "server": {"port": 2368, "host": "«~|127.0.0.1»"},
  "database": {"client": "mysql", "connection": {"host": "«ipv4»", "user": "ghost", "password": "«config-password»", "database": "ghost_prod"}},
  "mail": {"transport": "SMTP", "options": {"service": "Mailgun", "auth": {"user": "«email»", "pass": "«config-password:pwa»"}}},
  "logging": {"transports": ["file", "stdout"]},
  "process": "systemd"
}
---- var/www/ghost/.env.cypress
GHOST_ADMIN_API_KEY=«-placeholder|<id>:<secret>»
GHOST_CONTENT_API_KEY=«generic-secret:hex(26)»
STRIPE_SECRET_KEY=«stripe-key»
STRIPE_WEBHOOK_SECRET=«stripe-key:stripe_webhook»
MAILGUN_API_KEY=«mailgun-key»
==== glen_strapi strapi/.env
HOST=«~|0.0.0.0»
PORT=1337
APP_KEYS="«generic-secret:bytes(16)»,«generic-secret:bytes(16)»"
API_TOKEN_SALT=«generic-secret:bytes(16)»
ADMIN_JWT_SECRET=«generic-secret:bytes(16)»
TRANSFER_TOKEN_SALT=«generic-secret:bytes(16)»
DATABASE_HOST=«fqdn»
DATABASE_PASSWORD=«env-password»
DATABASE_SSL=false
CLOUDINARY_URL=cloudinary://«-number:digits(15)»:«connection-string:b64u(27)»@«=word»
ALGOLIA_ADMIN_KEY=«generic-secret:hex(32)»
ALGOLIA_APP_ID=«-key-id:upper(10)»
SENDGRID_API_KEY=«sendgrid-key»
NEXT_PUBLIC_STRIPE_KEY=«-public-key:stripe_public»
DEEPL_KEY=«generic-secret:uuid»
PREVIEW_SECRET=«-placeholder|toBeModified»
==== glen_n8n stacks/n8n/compose.yaml
services:
  n8n:
    image: «~|docker.n8n.io»/n8nio/n8n:«-version:semver»
    restart: always
    environment:
      - N8N_HOST=«fqdn:site»
      - N8N_ENCRYPTION_KEY=«generic-secret:b64(32)»
      - N8N_BASIC_AUTH_USER=«=account»
      - N8N_BASIC_AUTH_PASSWORD=«env-password:phr»
      - DB_POSTGRESDB_HOST=«ipv4»
      - DB_POSTGRESDB_PASSWORD=«env-password»
      - WEBHOOK_TUNNEL_URL=https://«fqdn:site»/
      - OPENAI_API_KEY=«openai-key»
      - N8N_SMTP_PASS_FILE=«-path|/run/secrets/n8n_smtp»
      - QUEUE_BULL_REDIS_PASSWORD=${«-placeholder|REDIS_PASSWORD:-}»
    mac_address: «mac»
    networks: {apps: {ipv4_address: «ipv4»}}
networks:
  apps: {ipam: {config: [{subnet: «ipv4-cidr», gateway: «ipv4»}]}}
==== glen_superset superset/superset_config.py
import os
from cachelib.redis import RedisCache
from flask_appbuilder.security.manager import AUTH_LDAP

SECRET_KEY = "«generic-secret:b64(56)»"
SQLALCHEMY_DATABASE_URI = "postgresql+psycopg2://superset:«connection-string»@«fqdn»:5432/superset"
WTF_CSRF_ENABLED = True
WTF_CSRF_TIME_LIMIT = «-setting|60 * 60 * 24»
RESULTS_BACKEND = RedisCache(host="«ipv4»", port=6379, password="«code-password:pwsign»", key_prefix="superset_results")
AUTH_TYPE = AUTH_LDAP
AUTH_LDAP_SERVER = "ldaps://«fqdn»"
AUTH_LDAP_BIND_PASSWORD = "«code-password»"
MAPBOX_API_KEY = «-code-reference|os.getenv("MAPBOX_API_KEY", "")»
SLACK_API_TOKEN = "«slack-token»"
SMTP_HOST, SMTP_PORT, SMTP_USER = "«fqdn:site»", 25, "superset"
SMTP_PASSWORD = «-code-reference|os.environ["SMTP_PASSWORD"]»
SMTP_MAIL_FROM = "«email»"
GUEST_TOKEN_JWT_SECRET = "«-placeholder|test-guest-secret-change-me»"
==== glen_airflow opt/airflow/airflow.cfg
[core]
dags_folder = /opt/airflow/dags
executor = CeleryExecutor
fernet_key = «generic-secret:fernet»
[database]
sql_alchemy_conn = mysql+mysqldb://airflow:«connection-string»@«ipv4»/airflow
[webserver]
base_url = https://«fqdn:site»
secret_key = «generic-secret:hex(32)»
session_lifetime_minutes = «-setting|43200»
[celery]
broker_url = amqp://airflow:«connection-string»@«fqdn»:5672//airflow
flower_basic_auth = admin:«config-password:phr»
[smtp]
smtp_host = «fqdn»
smtp_user =
smtp_password =
smtp_mail_from = «email»
[secrets]
backend = «-setting|airflow.providers.hashicorp.secrets.vault.VaultBackend»
backend_kwargs = {"connections_path": "«-path|airflow/connections»", "url": "https://«fqdn»:8200", "token": "«vault-token»"}
==== glen_drupal web/sites/default/settings.php
<?php
$databases['default']['default'] = [
  'database' => 'drupal',
  'username' => 'drupal',
  'password' => '«code-password:pwsign»',
  'host' => '«ipv4»',
  'port' => '3306',
  'namespace' => 'Drupal\\mysql\\Driver\\Database\\mysql',
  'driver' => 'mysql',
];
$settings['hash_salt'] = '«generic-secret:b64u(74)»';
$settings['update_free_access'] = FALSE;
$settings['deployment_identifier'] = '«-short-sha»';
$settings['trusted_host_patterns'] = ['«~|^verein\.de$»'];
$settings['reverse_proxy_addresses'] = ['«ipv4»', '«ipv4»'];
$config['smtp.settings']['smtp_password'] = '«code-password:human»';
$config['key.key.recaptcha']['key_provider_settings']['key_value'] = getenv('«-variable-name|RECAPTCHA_SECRET»');
# $settings['hash_salt'] = file_get_contents('«-path|/home/example/salt.txt»');
==== glen_magento app/etc/env.php
<?php
return [
    'backend' => ['frontName' => 'admin_«=lower(6)»'],
    'crypt' => ['key' => '«generic-secret:hex(32)»'],
    'db' => ['table_prefix' => '', 'connection' => ['default' => [
        'host' => '«fqdn»', 'dbname' => 'magento', 'username' => 'mage', 'password' => '«code-password»',
        'model' => 'mysql4', 'engine' => 'innodb', 'active' => '1']]],
    'session' => ['save' => 'redis', 'redis' => ['host' => '«ipv4»', 'port' => '6379', 'password' => '«code-password:pwa»', 'database' => '2']],
    'queue' => ['amqp' => ['host' => '«ipv4»', 'user' => 'mage', 'password' => '«code-password:human»', 'virtualhost' => '/']],
    'x-frame-options' => 'SAMEORIGIN',
    'MAGE_MODE' => 'production',
    'install' => ['date' => 'Wed, 05 Mar 2025 09:12:33 +0000'],
];
---- auth.json
{"http-basic": {"«~|repo.magento.com»": {"username": "«-public-key:hex(32)»", "password": "«config-password:hex(32)»"}, "«fqdn:site»": {"username": "ci", "password": "«config-password:alnum(30)»"}},
 "github-oauth": {"«~|github.com»": "«github-pat»"}, "gitlab-token": {"«fqdn:site»": "«gitlab-pat»"}}
==== glen_joomla htdocs/configuration.php
<?php
class JConfig {
	public $offline = false;
	public $sitename = '«=word»';
	public $dbtype = 'mysqli';
	public $host = '«ipv4»';
	public $user = 'joomla';
	public $password = '«code-password:pwsign»';
	public $db = 'joomla';
	public $dbprefix = '«=letters(5)»_';
	public $secret = '«generic-secret:alnum(16)»';
	public $mailfrom = '«email»';
	public $fromname = '«person-name»';
	public $smtphost = '«fqdn:site»';
	public $smtpuser = 'newsletter';
	public $smtppass = '«code-password:human»';
	public $ftp_pass = '';
	public $proxy_pass = '';
	public $lifetime = «-setting|15»;
	public $session_handler = '«-setting|database»';
}
==== glen_symfony .env.prod.local
APP_ENV=prod
APP_SECRET=«generic-secret:hex(32)»
DATABASE_URL="mysql://app:«connection-string:pwenc»@«ipv4»:3306/app?serverVersion=«-version|10.11.2-MariaDB»&charset=utf8mb4"
MAILER_DSN=smtp://«=account»:«connection-string»@«fqdn»:587
MESSENGER_TRANSPORT_DSN=amqp://guest:«~|guest»@«~|localhost»:5672/%2f/messages
JWT_SECRET_KEY=%kernel.project_dir%/config/jwt/private.pem
JWT_PASSPHRASE=«env-password:hex(64)»
CORS_ALLOW_ORIGIN='^https?://(localhost|127\.0\.0\.1)(:[0-9]+)?$'
SENTRY_DSN=https://«sentry-dsn»@«fqdn:site»/4
MERCURE_JWT_SECRET="«-placeholder|!ChangeThisMercureHubJWTSecretKey!»"
REDIS_DSN=redis://«connection-string»@«ipv4»:6379
SHOPIFY_TOKEN=«shopify-token»
==== glen_phoenix config/runtime.exs
import Config

if config_env() == :prod do
  database_url = System.get_env("«-variable-name|DATABASE_URL»") || raise "environment variable DATABASE_URL is missing."

  config :shop, Shop.Repo,
    hostname: "«fqdn»",
    username: "shop",
    password: "«code-password»",
    pool_size: 10

  config :shop, ShopWeb.Endpoint,
    url: [host: "«fqdn:site»", port: 443, scheme: "https"],
    http: [ip: {0, 0, 0, 0, 0, 0, 0, 0}, port: 4000],
    secret_key_base: "«generic-secret:b64(64)»",
    live_view: [signing_salt: "«generic-secret:b64u(8)»"]

  config :shop, Shop.Mailer, adapter: Swoosh.Adapters.Postmark, api_key: "«generic-secret:postmark»"
  config :libcluster, topologies: [gossip: [config: [hosts: [:"shop@«ipv4»", :"shop@«ipv4»"], secret: "«generic-secret:pwa»"]]]
  config :ex_aws, access_key_id: "«aws-access-key-id»", secret_access_key: "«aws-secret-key»"
end
==== glen_quarkus src/main/resources/application.properties
quarkus.datasource.db-kind=postgresql
quarkus.datasource.username=orders
quarkus.datasource.password=«config-password»
quarkus.datasource.reactive.url=postgresql://«fqdn»:5432/orders
%dev.quarkus.datasource.password=«-placeholder|postgres»
quarkus.oidc.auth-server-url=https://«fqdn:site»/realms/orders
quarkus.oidc.client-id=orders
quarkus.oidc.credentials.secret=«generic-secret:alnum(32)»
mp.messaging.connector.smallrye-kafka.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="orders" password="«config-password:pwsign»";
kafka.bootstrap.servers=«ipv4»:9092,«ipv4»:9092
quarkus.http.ssl.certificate.key-store-password=${«-placeholder|KEYSTORE_PW»}
quarkus.mailer.from=«email»
quarkus.mailer.password=«config-password:pwa»
quarkus.native.container-image=«~|quay.io»/quarkus/ubi-quarkus-mandrel@«-digest»
mp.jwt.token.header=«-setting|Authorization»
==== glen_wildfly opt/wildfly/standalone/configuration/standalone.xml
<subsystem xmlns="urn:jboss:domain:datasources:7.0">
  <datasources>
    <datasource jndi-name="java:/jdbc/ERP" pool-name="ERP" enabled="true">
      <connection-url>jdbc:oracle:thin:@//«fqdn»:1521/ERP</connection-url>
      <driver>oracle</driver>
      <security>
        <user-name>erp</user-name>
        <password>«config-password:pwa»</password>
      </security>
    </datasource>
    <datasource jndi-name="java:/jdbc/DWH" pool-name="DWH">
      <connection-url>jdbc:sqlserver://«ipv4»;databaseName=DWH;user=etl;password=«connection-string»;encrypt=false</connection-url>
      <security><user-name>etl</user-name><password>${VAULT::dwh::«-reference|password»::1}</password></security>
    </datasource>
  </datasources>
</subsystem>
<key-store name="httpsKS"><credential-reference clear-text="«config-password»"/><file path="server.jks" relative-to="jboss.server.config.dir"/></key-store>
<key-store name="trust"><credential-reference store="cs" alias="«-setting|trustpw»"/></key-store>
<interfaces><interface name="public"><inet-address value="${jboss.bind.address:«ipv4»}"/></interface></interfaces>
<remote-destination host="«fqdn:site»" port="25"/>
==== glen_tomcat_context opt/tomcat/conf/Catalina/localhost/«=word».xml
<?xml version="1.0" encoding="UTF-8"?>
<Context docBase="/srv/apps/lager.war" reloadable="false">
  <Resource name="jdbc/lager" auth="Container" type="javax.sql.DataSource"
            maxTotal="50" username="lager" password="«config-password:pwa»"
            driverClassName="com.mysql.cj.jdbc.Driver" url="jdbc:mysql://«ipv4»:3306/lager?useSSL=false"/>
  <Resource name="mail/Session" auth="Container" type="javax.mail.Session"
            mail.smtp.host="«fqdn:site»" mail.smtp.user="«email»" password="«config-password:human»"/>
  <Realm className="org.apache.catalina.realm.JNDIRealm" connectionURL="ldap://«fqdn»:389"
         connectionName="cn=tomcat,dc=corp" connectionPassword="«config-password»" userPassword="«-setting|userPassword»"/>
  <Valve className="org.apache.catalina.valves.RemoteAddrValve" allow="10\.20\.\d+\.\d+"/>
  <!-- build «-git-sha» -->
</Context>
==== glen_weblogic domains/prod/servers/AdminServer/security/boot.properties
# Generated by Configuration Wizard on Tue Mar 11 08:12:09 CET 2025
username=weblogic
password=«config-password:human»
---- oracle/network/admin/tnsnames.ora
ERPPRD =
  (DESCRIPTION =
    (ADDRESS_LIST =
      (ADDRESS = (PROTOCOL = TCP)(HOST = «fqdn»)(PORT = 1521))
      (ADDRESS = (PROTOCOL = TCP)(HOST = «ipv4»)(PORT = 1521)))
    (CONNECT_DATA = (SERVICE_NAME = erpprd)(SERVER = DEDICATED)))
---- oracle/scripts/nightly.sql
CONNECT system/«sql-password:pwa»@ERPPRD
CREATE USER rman_«=letters(4)» IDENTIFIED BY "«sql-password:pwsign»" DEFAULT TABLESPACE users;
ALTER USER dwh_ro IDENTIFIED BY «sql-password:pwa» ACCOUNT UNLOCK;
CREATE DATABASE LINK crm CONNECT TO crm IDENTIFIED BY "«sql-password»" USING 'CRM';
ALTER PROFILE default LIMIT PASSWORD_LIFE_TIME «-setting|180»;
SELECT username, password_versions FROM dba_users WHERE account_status = 'OPEN';
-- sql_id «-key-id:lower(13)», plan hash «-number:digits(10)»
EXIT
