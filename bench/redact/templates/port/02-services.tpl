==== pt_nginx etc/nginx/sites-available/intranet.conf
upstream app_backend {
    server «ipv4»:8080 weight=5;
    server «fqdn»:8080 backup;
    keepalive 32;
}
server {
    listen «ipv4»:443 ssl http2;
    listen [«ipv6»]:443 ssl http2;
    server_name «fqdn» «fqdn»;

    ssl_certificate     /etc/ssl/certs/intranet.pem;
    ssl_certificate_key /etc/ssl/private/intranet.key;
    ssl_session_ticket_key «-path|/etc/nginx/ticket.key»;
    add_header Content-Security-Policy "script-src 'self' 'sha256-«-csp:key32»'";

    allow «ipv4-cidr»;
    allow «ipv6-cidr»;
    deny  all;

    location /api/ {
        proxy_pass http://app_backend;
        proxy_set_header Authorization "Basic «basic-auth»";
        proxy_set_header X-Api-Key "«generic-secret:hex(32)»";
        proxy_set_header X-Request-Id $request_id;
    }
    location /status {
        auth_basic "«-prose|Password required»";
        auth_basic_user_file /etc/nginx/.htpasswd;
    }
    location /internal {
        if ($http_x_token != "«generic-secret:alnum(32)»") { return 403; }
        secure_link_md5 "$secure_link_expires$uri «generic-secret:pwphr»";
    }
}
---- etc/nginx/.htpasswd
icinga:«password-hash:apr1»
«=login»:«password-hash:bcrypt»
deploy:{SHA}«password-hash:bytes(20)»
==== pt_haproxy etc/haproxy/haproxy.cfg
global
    log «ipv4»:514 local0
    stats socket /run/haproxy/admin.sock mode 660 level admin
    ssl-default-bind-ciphersuites TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384

defaults
    timeout connect 5s
    timeout client  «-setting|50s»

userlist ops
    user admin password «password-hash:sha512crypt»
    user readonly insecure-password «config-password:pw»
    group ro users readonly

frontend pve
    bind «ipv4»:8006 ssl crt /etc/haproxy/pve.pem
    acl internal src «ipv4-cidr» «ipv4-cidr» «ipv6-cidr»
    http-request deny unless internal
    default_backend pve_nodes

backend pve_nodes
    balance source
    cookie SRV insert indirect nocache
    option httpchk GET /api2/json/version
    http-check send hdr Authorization "PVEAPIToken=«~|check@pve!lb=»«pve-api-token»"
    server «hostname» «ipv4»:8006 check ssl verify none
    server «hostname» «ipv4»:8006 check ssl verify none cookie n2
    server «hostname» «fqdn»:8006 check ssl verify none

listen stats
    bind «ipv4»:8404
    stats enable
    stats uri /haproxy?stats
    stats auth ops:«config-password:pwa»
peers lb
    peer «hostname» «ipv4»:1024
==== pt_systemd_unit etc/systemd/system/stock-sync.service
[Unit]
Description=Stock synchronisation (build «-short-sha»)
After=network-online.target
Documentation=https://«fqdn»/runbooks/stock-sync

[Service]
Type=notify
User=stock
WorkingDirectory=/opt/stock
Environment=NODE_ENV=production
Environment="DB_URL=postgres://stock:«connection-string»@«ipv4»:5432/stock?sslmode=require"
Environment=API_SECRET=«generic-secret:alnum(40)»
Environment="SHOP_PASSWORD=«env-password:pwq2b»" "SHOP_USER=erp"
EnvironmentFile=-/etc/default/stock
LoadCredential=mq:«-path|/etc/credstore/mq.password»
ExecStartPre=/usr/bin/test -r /etc/default/stock
ExecStart=/opt/stock/bin/syncd --listen «ipv4»:9000 --admin-password=«cli-password:pwh» --token-file «-path|/run/stock/token»
Restart=on-failure
InvocationID=«-uuid:guid32»

[Install]
WantedBy=multi-user.target
---- etc/systemd/system/stock-sync.service.d/override.conf
[Service]
Environment=
Environment=MQ_URI=amqp://sync:«connection-string»@«fqdn»:5672/prod
Environment=SENTRY_DSN=https://«sentry-dsn»@«fqdn»/«-number:int(2,99)»
---- etc/default/stock
# sourced by the unit
REDIS_PASSWORD="«env-password:pwhard»"
#OLD_REDIS_PASSWORD="«env-password:pwphr»"
LICENSE_FILE=/etc/stock/license
MACHINE_ID=«-machine-id:guid32»
==== pt_prometheus etc/prometheus/prometheus.yml
global:
  scrape_interval: 30s
  external_labels: {site: «=sitename», replica: "0"}
scrape_configs:
  - job_name: pve
    metrics_path: /pve
    params: {module: [default], cluster: ['1']}
    static_configs:
      - targets: ["«ipv4»", "«fqdn»", '«hostname»']
    relabel_configs:
      - {target_label: __address__, replacement: "«ipv4»:9221"}
  - job_name: node
    basic_auth: {username: prom, password: «config-password:pwa»}
    static_configs: [{targets: ["«ipv4»:9100", "[«ipv6»]:9100"]}]
  - job_name: minio
    bearer_token: «jwt»
    scheme: https
    static_configs:
    - targets: [«fqdn»]
  - job_name: vault
    authorization:
      credentials: «vault-token»
    tls_config: {ca_file: /etc/ssl/ca.pem}
remote_write:
- url: https://«fqdn»/api/v1/push
  basic_auth:
    username: "«-number:digits(6)»"
    password: "«grafana-token»"
---- etc/prometheus/alertmanager.yml
global:
  smtp_smarthost: '«fqdn»:587'
  smtp_from: «email»
  smtp_auth_username: alerts
  smtp_auth_password: '«config-password:pwq»'
  slack_api_url: 'https://«~|hooks.slack.com»/services/«slack-webhook»'
receivers:
- name: oncall
  pagerduty_configs: [{routing_key: «monitoring-token:hex(32)»}]
  telegram_configs:
  - bot_token: «telegram-bot-token»
    chat_id: -100«-number:digits(10)»
  email_configs:
  - to: «email»
- name: teams
  msteams_configs:
  - webhook_url: https://acme.«~|webhook.office.com»/webhookb2/«teams-webhook»
- name: pushover
  pushover_configs:
  - {token: «monitoring-token:lower(30)», user_key: «~:lower(30)»}
---- etc/prometheus/pve.yml
default:
  user: prometheus@pve
  token_name: "exporter"
  token_value: "«pve-api-token»"
  verify_ssl: false
cluster2: {user: root@pam, password: «config-password:human», verify_ssl: false}
==== pt_grafana etc/grafana/grafana.ini
[server]
domain = «fqdn»
root_url = %(protocol)s://%(domain)s/
[database]
type = mysql
host = «ipv4»:3306
user = grafana
; If the password contains # or ; you have to wrap it with triple quotes.
password = """«config-password:pwini»"""
[security]
admin_user = admin
admin_password = «config-password:pw»
secret_key = «generic-secret:alnum(20)»
;disable_gravatar = false
cookie_samesite = «-setting|lax»
[auth.generic_oauth]
client_id = «-uuid»
client_secret = «generic-secret:alnum(32)»
token_url = https://«fqdn»/realms/ops/protocol/openid-connect/token
[auth]
token_rotation_interval_minutes = «-setting|10»
login_cookie_name = «-setting|grafana_session»
[smtp]
host = «fqdn»:465
password = $__env{«-reference|SMTP_PW»}
[external_image_storage.s3]
access_key = «aws-access-key-id»
secret_key = «aws-secret-key»
---- etc/grafana/ldap.toml
[[servers]]
host = "«fqdn» «ipv4»"
port = 636
use_ssl = true
bind_dn = "cn=grafana,ou=svc,dc=corp,dc=lan"
bind_password = '«config-password:pwany»'
search_filter = "(sAMAccountName=%s)"
---- etc/grafana/provisioning/datasources/all.yaml
apiVersion: 1
datasources:
  - name: Influx
    type: influxdb
    url: http://«ipv4»:8086
    uid: «-nanoid:nanoid»
    secureJsonData:
      token: «monitoring-token:influx»
  - name: PG
    type: postgres
    url: «hostname»:5432
    secureJsonData: {password: "«config-password:pwphr»"}
  - name: Loki
    secureJsonData:
      httpHeaderValue1: Bearer «bearer-token»
      password: ${«-reference|LOKI_PASSWORD»}
==== pt_telegraf_zabbix etc/telegraf/telegraf.conf
[agent]
  hostname = "«hostname»"
  interval = "10s"
[[outputs.influxdb_v2]]
  urls = ["https://«fqdn»:8086"]
  token = "«monitoring-token:influx»"
  organization = "infra"
  bucket = "hv"
[[inputs.proxmox]]
  base_url = "https://«ipv4»:8006/api2/json"
  api_token = "«~|telegraf@pve!mon=»«pve-api-token»"
[[inputs.snmp]]
  agents = ["udp://«ipv4»:161", "udp://«fqdn»:161"]
  version = 2
  community = "«snmp-community»"
[[inputs.snmp]]
  agents = [ "udp://[«ipv6»]:161" ]
  sec_name = "icinga"
  auth_protocol = "SHA"
  auth_password = "«snmp-password:pwhard»"
  priv_password = "«snmp-password:alnum(20)»"
[[inputs.mysql]]
  servers = ["telegraf:«connection-string»@tcp(«ipv4»:3306)/?tls=false"]
[[inputs.redis]]
  servers = ["tcp://:«connection-string»@«ipv4»:6379"]
---- etc/zabbix/zabbix_agent2.conf
Server=«ipv4»,«ipv4-cidr»
ServerActive=«fqdn»:10051
Hostname=«hostname»
TLSConnect=psk
TLSPSKIdentity=PSK 001
TLSPSKFile=/etc/zabbix/agent.psk
Plugins.PostgreSQL.Sessions.main.Password=«config-password:pw»
UserParameter=mq.depth,curl -s -u guest:«cli-password:pwa» http://«~|127.0.0.1»:15672/api/overview
---- etc/zabbix/agent.psk
«hex-key»
---- etc/zabbix/web/zabbix.conf.php
<?php
$DB['TYPE']     = 'MYSQL';
$DB['SERVER']   = '«ipv4»';
$DB['DATABASE'] = 'zabbix';
$DB['USER']     = 'zabbix';
$DB['PASSWORD'] = '«config-password:pwq2»';
$DB['KEY_FILE'] = '';
$ZBX_SERVER_NAME = 'Produktion';
==== pt_redis_mongo_pg etc/redis/redis.conf
bind «ipv4» -::1
protected-mode yes
port 6379
tls-port 0
requirepass «config-password:pwa»
masterauth "«config-password:pwany»"
replicaof «ipv4» 6379
rename-command CONFIG "«generic-secret:alnum(24)»"
user worker on >«config-password:alnum(18)» ~jobs:* +@all -@dangerous
user audit on #«password-hash:sha256» ~* &* +@read
# requirepass «-placeholder|foobared»
acllog-max-len «-setting|128»
---- etc/redis/sentinel.conf
sentinel monitor mymaster «ipv4» 6379 2
sentinel auth-pass mymaster «config-password:pwphr»
sentinel myid «-sha1»
---- etc/mongod.conf
net:
  bindIp: «~|127.0.0.1»,«ipv4»
security:
  keyFile: /etc/mongo/rs.key
  authorization: «-setting|enabled»
replication: {replSetName: rs0}
---- etc/mongo/rs.key
«base64-secret:bytes(96)»
---- etc/pgbouncer/pgbouncer.ini
[databases]
shop = host=«ipv4» port=5432 dbname=shop user=shop password=«connection-string:pwa»
* = host=«fqdn» auth_user=pgb
[pgbouncer]
listen_addr = «ipv4»
auth_type = scram-sha-256
auth_file = /etc/pgbouncer/userlist.txt
---- etc/pgbouncer/userlist.txt
"shop" "«password-hash:scram»"
"legacy" "«password-hash:md5hash»"
"pgb" "«config-password:pwq2»"
---- etc/postgresql/16/main/pg_hba.conf
# TYPE  DATABASE  USER   ADDRESS          METHOD
local   all       all                     peer
host    shop      shop   «ipv4-cidr»      scram-sha-256
host    all       repl   «ipv4» «~|255.255.255.255»  «-setting|password»
hostssl all       all    «ipv6-cidr»      scram-sha-256
host    all       ldap   «ipv4-cidr»      ldap ldapserver=«fqdn» ldapbinddn="cn=pg" ldapbindpasswd="«config-password:pwq2»"
==== pt_rabbit_definitions etc/rabbitmq/definitions.json
{
  "rabbit_version": "«-version|3.13.7»",
  "users": [
    {"name": "orders", "password_hash": "«password-hash:rabbithash»", "hashing_algorithm": "rabbit_password_hashing_sha256", "tags": [], "limits": {}},
    {"name": "monitor", "password_hash": "«password-hash:rabbithash»", "hashing_algorithm": "rabbit_password_hashing_sha256", "tags": ["monitoring"]}
  ],
  "vhosts": [{"name": "/"}, {"name": "prod"}],
  "parameters": [
    {"component": "shovel", "vhost": "prod", "name": "to-dr",
     "value": {"src-uri": "amqp://shovel:«connection-string»@«ipv4»", "dest-uri": ["amqps://shovel:«connection-string»@«fqdn»:5671/prod"], "ack-mode": "on-confirm"}},
    {"component": "federation-upstream", "vhost": "/", "name": "hq", "value": {"uri": "amqp://«ipv4»:5672"}}
  ],
  "policies": [{"vhost": "prod", "name": "ha", "pattern": "^q\\.", "definition": {"queue-master-locator": "min-masters"}}],
  "queues": [{"name": "q.password.reset", "vhost": "prod", "durable": true, "arguments": {"x-message-ttl": «-number:int(1000,90000)»}}]
}
---- var/lib/rabbitmq/.erlang.cookie
«generic-secret:upper(20)»
---- etc/rabbitmq/rabbitmq.conf
listeners.tcp.1 = «ipv4»:5672
default_user = admin
default_pass = «config-password:pw»
auth_ldap.servers.1 = «fqdn»
auth_ldap.dn_lookup_bind.password = «config-password:pwhard»
management.load_definitions = /etc/rabbitmq/definitions.json
cluster_formation.classic_config.nodes.1 = rabbit@«hostname»
cluster_formation.classic_config.nodes.2 = rabbit@«hostname»
==== pt_gitea_gitlab etc/gitea/app.ini
APP_NAME = Code
RUN_USER = git
[server]
DOMAIN           = «fqdn»
HTTP_ADDR        = «ipv4»
LFS_JWT_SECRET   = «generic-secret:b64u(43)»
OFFLINE_MODE     = true
[database]
DB_TYPE  = postgres
HOST     = «ipv4»:5432
USER     = gitea
PASSWD   = `«config-password:pwany»`
[security]
INSTALL_LOCK       = true
SECRET_KEY         = «generic-secret:alnum(64)»
INTERNAL_TOKEN     = «jwt»
PASSWORD_HASH_ALGO = «-setting|pbkdf2_hi»
MIN_PASSWORD_LENGTH = «-setting|10»
[oauth2]
JWT_SECRET = «generic-secret:b64u(43)»
[mailer]
SMTP_ADDR = «fqdn»
FROM      = "Code" <«email»>
PASSWD    = «config-password:pw»
[actions]
ENABLED = true
---- etc/gitlab/gitlab.rb
external_url 'https://«fqdn»'
gitlab_rails['initial_root_password'] = "«config-password:pwq2»"
gitlab_rails['initial_shared_runners_registration_token'] = "«gitlab-runner-token»"
gitlab_rails['smtp_password'] = '«config-password:pwphr»'
gitlab_rails['smtp_address'] = "«fqdn»"
gitlab_rails['gitlab_email_from'] = '«email»'
gitlab_rails['ldap_servers'] = YAML.load <<-'EOS'
  main:
    host: '«ipv4»'
    bind_dn: 'CN=gitlab,OU=Service,DC=corp,DC=lan'
    password: '«config-password:pwq»'
EOS
gitlab_rails['object_store']['connection'] = {
  'provider' => 'AWS', 'endpoint' => 'https://«fqdn»:9000',
  'aws_access_key_id' => '«aws-access-key-id»', 'aws_secret_access_key' => '«aws-secret-key»'
}
gitlab_kas['api_secret_key'] = '«base64-secret:bytes(32)»'
redis['password'] = ENV['«-reference|REDIS_PW»']
prometheus['listen_address'] = '«~|0.0.0.0»:9090'
==== pt_php_apps var/www/cloud/config/config.php
<?php
$CONFIG = array (
  'instanceid' => '«-instance:lower(12)»',
  'passwordsalt' => '«generic-secret:alnum(30)»',
  'secret' => '«generic-secret:b64(48)»',
  'trusted_domains' => array (
    0 => '«fqdn»',
    1 => '«ipv4»',
  ),
  'dbtype' => 'mysql',
  'version' => '«-version:version4»',
  'dbhost' => '«ipv4»',
  'dbuser' => 'oc_admin',
  'dbpassword' => '«config-password:pwq2»',
  'mail_from_address' => 'cloud',
  'mail_domain' => '«fqdn:domain»',
  'mail_smtppassword' => '«config-password:human»',
  'objectstore' => array('arguments' => array('key' => '«aws-access-key-id»', 'secret' => '«aws-secret-key»', 'hostname' => '«fqdn»')),
  'redis' => array('host' => '«hostname»', 'port' => 6379, 'password' => '«config-password:alnum(24)»'),
  'session_lifetime' => «-setting|86400»,
  'remember_login_cookie_lifetime' => «-number:digits(7)»,
);
---- var/www/blog/wp-config.php
<?php
define( 'DB_NAME', 'blog' );
define( 'DB_USER', 'blog' );
define( 'DB_PASSWORD', '«config-password:pwhard»' );
define( 'DB_HOST', '«ipv4»' );
define( 'AUTH_KEY',         '«generic-secret:pwsalt»' );
define( 'SECURE_AUTH_KEY',  '«generic-secret:pwsalt»' );
define( 'NONCE_SALT',       '«generic-secret:pwsalt»' );
define( 'LOGGED_IN_KEY',    '«-placeholder|put your unique phrase here»' );
define( 'WP_CACHE_KEY_SALT', '«fqdn»:' );
define( 'FTP_PASS', getenv( '«-reference|FTP_PASS»' ) );
$table_prefix = 'wp_';
---- var/www/shop/app/etc/env.php
<?php
return ['backend' => ['frontName' => 'admin_«-nanoid:lower(6)»'],
  'crypt' => ['key' => '«hex-key:hex(32)»'],
  'db' => ['connection' => ['default' => ['host' => '«fqdn»', 'username' => 'magento', 'password' => '«config-password:pwq2»', 'active' => '1']]],
  'session' => ['save' => 'redis', 'redis' => ['host' => '«ipv4»', 'password' => '', 'timeout' => '2.5']],
  'install' => ['date' => 'Tue, 09 Sep 2025 08:11:42 +0000']];
==== pt_directory etc/sssd/sssd.conf
[sssd]
domains = corp
services = nss, pam

[domain/corp]
id_provider = ldap
ldap_uri = ldaps://«fqdn», ldaps://«fqdn»
ldap_search_base = dc=corp,dc=lan
ldap_default_bind_dn = cn=sssd,ou=svc,dc=corp,dc=lan
ldap_default_authtok_type = «-setting|password»
ldap_default_authtok = «config-password:pwhard»
krb5_server = «ipv4»
entry_cache_timeout = «-setting|600»
---- root/init.ldif
dn: olcDatabase={1}mdb,cn=config
changetype: modify
replace: olcRootPW
olcRootPW: «password-hash:ssha»

dn: uid=«=login»,ou=People,dc=corp,dc=lan
objectClass: inetOrgPerson
cn: «person-name:ascii_name»
mail: «email»
telephoneNumber: «phone»
postalAddress: «postal-address»
userPassword: «config-password:pw»
employeeNumber: «-number:digits(5)»
entryUUID: «-uuid»

dn: cn=replicator,ou=svc,dc=corp,dc=lan
userPassword:: «base64-secret:pw.b64»
description: used by «fqdn»
---- etc/ldap/syncrepl.ldif
olcSyncRepl: rid=001 provider=ldap://«fqdn» bindmethod=simple
  binddn="cn=replicator,ou=svc,dc=corp,dc=lan" credentials="«config-password:pwq2»"
  searchbase="dc=corp,dc=lan" type=refreshAndPersist retry="5 5 300 +"
---- etc/samba/creds.nas
username=svc-nas
password=«config-password:pwany»
domain=«~|CORP»
---- etc/bind/named.conf.keys
key "ddns-update" {
	algorithm hmac-sha256;
	secret "«generic-secret:key32»";
};
key "xfer." { algorithm hmac-md5; secret "«generic-secret:hmacmd5»"; };
zone "«fqdn:domain»" { type master; file "db.corp"; allow-transfer { «ipv4»; key "xfer."; }; };
server «ipv4» { keys { "xfer."; }; };
==== pt_backup_tools root/.config/rclone/rclone.conf
[offsite]
type = b2
account = «-account-id:hex(12)»
key = «cloud-token:b2»
hard_delete = true

[crypt]
type = crypt
remote = offsite:vm-«-lvm|dumps»
password = «config-password:b64u(32)»
password2 = «config-password:b64u(43)»

[s3]
type = s3
provider = Minio
access_key_id = «aws-access-key-id»
secret_access_key = «aws-secret-key»
endpoint = https://«fqdn»:9000

[gdrive]
type = drive
client_id = «-number:digits(12)»-«-asset-hash:lower(32)».apps.«~|googleusercontent.com»
client_secret = «google-client-secret»
token = {"access_token":"«bearer-token:ya29»","token_type":"Bearer","refresh_token":"«google-refresh-token»","expiry":"2026-03-01T10:00:00Z"}

[box]
type = sftp
host = «ipv4»
user = u«=digits(6)»
pass = «config-password:b64u(30)»
---- etc/borgmatic/config.yaml
repositories:
    - path: ssh://u1@«fqdn»:23/./vm
      label: box
encryption_passphrase: "«config-password:pwsp»"
archive_name_format: '{hostname}-{now}'
healthchecks:
    ping_url: https://«~|hc-ping.com»/«-uuid»
postgresql_databases:
    - name: shop
      hostname: «ipv4»
      username: backup
      password: «config-password:pwh»
ntfy:
    server: https://«fqdn»
    access_token: «monitoring-token:ntfy»
---- etc/restic/env
export RESTIC_REPOSITORY=rest:https://pve:«connection-string»@«fqdn»:8000/pve
export RESTIC_PASSWORD='«env-password:pwany»'
export AWS_DEFAULT_REGION=eu-central-1
export RESTIC_PASSWORD_FILE=«-path|/root/.restic.pw»
---- etc/duplicity/profile.conf
GPG_KEY='«-key-id»'
GPG_PW='«config-password:sentencepw»'
TARGET='ftp://web7:«connection-string»@«fqdn»/backup'
MAX_AGE=6M
==== pt_mqtt_home srv/zigbee2mqtt/configuration.yaml
homeassistant: true
mqtt:
  base_topic: zigbee2mqtt
  server: mqtt://«ipv4»:1883
  user: z2m
  password: «config-password:pwlow»
serial:
  port: /dev/serial/by-id/usb-ITead_Sonoff-«-serial:hex(12)»-if00
advanced:
  network_key: «generic-secret:netkey»
  pan_id: «-number:int(1000,65000)»
  ext_pan_id: [1, 22, 3, 44, 5, 66, 7, 88]
frontend:
  auth_token: «generic-secret:alnum(28)»
devices:
  '«-ieee|0x00158d0004a1b2c3»':
    friendly_name: flur
---- srv/hass/secrets.yaml
# Use this file to store secrets like usernames and passwords.
wifi_ssid: «-ssid|lager-5g»
wifi_password: "«wifi-psk:pwq2»"
mqtt_password: «config-password:pwlow»
latitude_home: «-number|48.20849»
recorder_db_url: mysql://hass:«connection-string»@«ipv4»/hass?charset=utf8mb4
proxmox_token: «pve-api-token»
openweather_api_key: «generic-secret:hex(32)»
alarm_code: "«config-password:pin»"
nuki_bridge: http://«ipv4»:8080/list?token=«url-token:lower(8)»
influx_token: «monitoring-token:influx»
---- etc/mosquitto/passwd
z2m:«password-hash:mosq»
shelly:«password-hash:mosq»
---- srv/esphome/garage.yaml
esphome:
  name: garage
wifi:
  ssid: !secret «-reference|wifi_ssid»
  password: !secret «-reference|wifi_password»
  manual_ip: {static_ip: «ipv4», gateway: «ipv4», subnet: «~|255.255.255.0»}
  ap: {ssid: "garage fallback", password: "«wifi-psk:alnum(12)»"}
api:
  encryption:
    key: "«generic-secret:key32»"
ota:
  password: "«config-password:hex(32)»"
