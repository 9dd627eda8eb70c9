==== kb_nginx_conf etc/nginx/sites-enabled/portal.conf
upstream portal {
    zone portal 64k;
    server «ipv4»:8080 max_fails=2;
    server «ipv4»:8080 backup;
    server «fqdn»:8443;
}

server {
    listen «ipv4»:443 ssl;
    listen [«ipv6»]:443 ssl;
    server_name «fqdn» «fqdn»;

    ssl_certificate     «-path|/etc/nginx/tls/portal.pem»;
    ssl_certificate_key «-path|/etc/nginx/tls/portal.key»;
    ssl_password_file   «-path|/etc/nginx/tls/pass»;
    ssl_session_timeout «-setting|1d»;

    allow «ipv4-cidr»;
    allow «ipv6-cidr»;
    deny all;

    auth_basic "«-prose|Password required»";
    auth_basic_user_file «-path|/etc/nginx/htpasswd»;

    location /metrics {
        proxy_pass http://«ipv4»:9090;
        proxy_set_header Authorization "Basic «basic-auth»";
    }
    location /api/ {
        proxy_pass http://portal;
        proxy_set_header X-Internal-Token "«generic-secret:alnum(32)»";
        proxy_set_header X-Request-ID «-reference|$request_id»;
        if ($http_x_token != "«generic-secret:hex(32)»") { return 403; }
    }
}
---- etc/nginx/htpasswd
ops:«password-hash:apr1»
«=login»:«password-hash:bcrypt»
metrics:«password-hash:ssha»
==== kb_haproxy etc/haproxy/haproxy.cfg
global
    log «ipv4» local0
    stats socket /run/haproxy/admin.sock mode 660 level admin
    ssl-default-bind-ciphers «-setting|ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256»

defaults
    mode http
    timeout client «-setting|30s»

userlist admins
    user ops password «password-hash:sha512crypt»
    user viewer insecure-password «config-password»

listen stats
    bind «ipv4»:8404
    stats enable
    stats auth admin:«config-password:pwa»
    stats hide-version

frontend www
    bind :443 ssl crt «-path|/etc/haproxy/certs/»
    acl office src «ipv4-cidr» «ipv4-cidr»
    acl good_token req.hdr(X-Token) -m str «generic-secret:alnum(32)»
    use_backend app if { hdr(host) -i «fqdn» }

backend app
    cookie SRV insert indirect nocache
    option httpchk GET /health HTTP/1.1\r\nHost:\ «fqdn»
    server «hostname» «ipv4»:8080 check cookie a1
    server «hostname» «ipv4»:8080 check cookie a2
    http-request set-header X-Request-Start t=%Ts
==== kb_postfix etc/postfix/main.cf
myhostname = «fqdn»
mydomain = «fqdn:domain»
mynetworks = «~|127.0.0.0/8» «ipv4-cidr» [«ipv6-cidr»]
relayhost = [«fqdn»]:587
smtp_sasl_auth_enable = «-setting|yes»
smtp_sasl_password_maps = «-path|hash:/etc/postfix/sasl_passwd»
smtp_tls_security_level = «-setting|encrypt»
smtpd_sasl_type = dovecot
mail_version = «-version»
---- etc/postfix/sasl_passwd
[«fqdn»]:587 «email»:«config-password:pwa»
[«ipv4»]:587 relay:«config-password»
---- etc/postfix/mysql-virtual.cf
user = mailadmin
password = «config-password»
hosts = «ipv4»
dbname = mail
query = SELECT password FROM mailbox WHERE username='%s'
---- etc/dovecot/dovecot-sql.conf.ext
driver = pgsql
connect = host=«ipv4» dbname=mail user=dovecot password=«connection-string»
default_pass_scheme = «-setting|ARGON2ID»
password_query = SELECT username, password FROM mailbox WHERE username = '%u'
---- etc/dovecot/users
«email»:{SHA512-CRYPT}«password-hash:sha512crypt»:5000:5000::/var/vmail/a::
«email»:{BLF-CRYPT}«password-hash:bcrypt»:5000:5000::/var/vmail/b::
«email»:{PLAIN}«config-password:pwa»:5000:5000::/var/vmail/c::
---- etc/postfix/virtual
«email»   «email»
«~:postmaster»   «=login»
==== kb_prometheus etc/prometheus/prometheus.yml
global:
  scrape_interval: 30s
  external_labels:
    site: north

alerting:
  alertmanagers:
    - static_configs:
        - targets: ["«ipv4»:9093"]

scrape_configs:
  - job_name: pve
    metrics_path: /pve
    static_configs:
      - targets: ["«ipv4»", "«fqdn»"]
  - job_name: haproxy
    basic_auth:
      username: prom
      password: «config-password»
    static_configs:
      - targets: ["«fqdn»:8404"]
  - job_name: vault
    authorization:
      credentials: «vault-token»
  - job_name: nodes
    bearer_token_file: «-path|/etc/prometheus/token»
    basic_auth:
      username: node
      password_file: «-path|/etc/prometheus/node.pass»

remote_write:
  - url: https://«fqdn»/api/v1/push
    basic_auth: { username: "«-account-id:digits(6)»", password: "«grafana-token»" }
---- etc/prometheus/web.yml
basic_auth_users:
  admin: «password-hash:bcrypt»
---- etc/alertmanager/alertmanager.yml
global:
  smtp_smarthost: "«fqdn»:587"
  smtp_from: «email»
  smtp_auth_username: «email»
  smtp_auth_password: "«config-password:pwq2»"
  slack_api_url: https://«~|hooks.slack.com»/services/«slack-webhook»
receivers:
  - name: oncall
    pagerduty_configs:
      - routing_key: «monitoring-token:hex(32)»
    telegram_configs:
      - bot_token: «telegram-bot-token»
        chat_id: -«-account-id:digits(10)»
  - name: blackhole
==== kb_grafana_ini etc/grafana/grafana.ini
[server]
domain = «fqdn»
http_addr = «ipv4»

[database]
type = postgres
host = «ipv4»:5432
user = grafana
password = """«config-password:pwq2»"""

[security]
admin_user = admin
admin_password = «config-password:pwa»
secret_key = «generic-secret:alnum(20)»
;disable_gravatar = false
cookie_samesite = lax

[auth]
login_cookie_name = «-setting|grafana_session»
token_rotation_interval_minutes = «-setting|10»

[auth.generic_oauth]
enabled = true
client_id = grafana
client_secret = «generic-secret:alnum(32)»
auth_url = https://«fqdn»/realms/main/protocol/openid-connect/auth

[smtp]
enabled = true
host = «fqdn»:587
user = «email»
# If the password contains # or ; you have to wrap it with triple quotes.
;password =
password = $__file{«-path|/run/secrets/smtp»}

[users]
password_hint = «-setting|password»
---- etc/grafana/ldap.toml
[[servers]]
host = "«fqdn»"
bind_dn = "cn=grafana,ou=svc,dc=corp,dc=lan"
bind_password = '«config-password:pwq2»'
search_filter = "(sAMAccountName=%s)"
---- etc/grafana/provisioning/datasources/main.yaml
datasources:
  - name: Influx
    type: influxdb
    uid: «-asset-hash:hex(16)»
    url: http://«ipv4»:8086
    jsonData: { version: Flux, organization: main }
    secureJsonData:
      token: «monitoring-token:influx»
  - name: MySQL
    url: «fqdn»:3306
    user: grafana
    secureJsonData:
      password: «config-password»
==== kb_zabbix_telegraf etc/zabbix/zabbix_server.conf
LogFile=/var/log/zabbix/zabbix_server.log
DBHost=«ipv4»
DBName=zabbix
DBUser=zabbix
DBPassword=«config-password»
# DBPassword=
SourceIP=«ipv4»
TLSPSKFile=«-path|/etc/zabbix/psk.key»
VaultToken=«vault-token»
---- etc/zabbix/psk.key
«hex-key:hex(64)»
---- etc/zabbix/zabbix_agentd.conf
Server=«ipv4»,«ipv4-cidr»
ServerActive=«fqdn»
Hostname=«hostname»
TLSConnect=psk
TLSPSKIdentity=«-setting|agent-psk-7»
UserParameter=mysql.ping[*],mysqladmin -h$1 -umon -p«cli-password:pwa» ping
---- etc/telegraf/telegraf.conf
[agent]
  hostname = "«hostname»"
  interval = "10s"
[[outputs.influxdb_v2]]
  urls = ["https://«fqdn»:8086"]
  token = "«monitoring-token:influx»"
  organization = "main"
[[inputs.proxmox]]
  base_url = "https://«ipv4»:8006/api2/json"
  api_token = "«~|telegraf@pve!mon=»«pve-api-token»"
[[inputs.snmp]]
  agents = ["udp://«ipv4»:161"]
  community = "«snmp-community»"
  auth_password = "«snmp-password»"
  timeout = "«-setting|5s»"
[[inputs.ping]]
  urls = ["«fqdn»", "«ipv4»"]
[[inputs.http]]
  password = "${«-variable-name|HTTP_PASSWORD»}"
==== kb_dns_keys etc/bind/named.conf.local
key "ddns." {
    algorithm hmac-sha256;
    secret "«generic-secret:key32»";
};

key "rndc-key" { algorithm hmac-md5; secret "«generic-secret:bytes(16)»"; };

acl internal { «ipv4-cidr»; «ipv6-cidr»; };

zone "«fqdn:domain#d»" {
    type primary;
    file "/var/lib/bind/db.main";
    allow-transfer { «ipv4»; key "ddns."; };
    also-notify { «ipv4» port 53; };
    serial-update-method unixtime;
};
---- var/lib/bind/db.main
$ORIGIN «fqdn#d».
$TTL 3600
@   IN SOA «fqdn». «fqdn». ( «-number|2026031201» 7200 3600 1209600 300 )
    IN NS  «fqdn».
    IN MX 10 «fqdn».
«hostname»   IN A    «ipv4»
«hostname»   IN AAAA «ipv6»
www          IN CNAME «hostname»
mail._domainkey IN TXT "v=DKIM1; k=rsa; p=«-public-key:dkim»"
_acme-challenge IN TXT "«-public-key:b64u(43)»"
---- etc/powerdns/pdns.conf
launch=gmysql
gmysql-host=«ipv4»
gmysql-user=pdns
gmysql-password=«config-password»
api=yes
api-key=«generic-secret:alnum(32)»
webserver-allow-from=«ipv4-cidr»
webserver-password=«config-password:pwa»
default-soa-content=«fqdn» hostmaster.@ 0 10800 3600 604800 3600
==== kb_ldap_radius etc/ldap/base.ldif
dn: dc=corp,dc=lan
objectClass: dcObject
dc: corp

dn: cn=admin,dc=corp,dc=lan
objectClass: simpleSecurityObject
cn: admin
userPassword: «password-hash:ssha»

dn: uid=«=login»,ou=people,dc=corp,dc=lan
objectClass: inetOrgPerson
cn: «person-name»
mail: «email»
mobile: «phone»
userPassword: «password-hash:ssha»
entryUUID: «-uuid»

dn: cn=svc,ou=apps,dc=corp,dc=lan
userPassword: «config-password:pwa»
description: «-prose|password is managed by the portal»
entryCSN: «-number|20260112101500.123456Z#000000#000#000000»
---- etc/freeradius/clients.conf
client office {
    ipaddr = «ipv4-cidr»
    secret = «config-password:pwa»
    require_message_authenticator = «-setting|yes»
}
client ap {
    ipaddr = «ipv4»
    secret = "«config-password:pwq2»"
    shortname = «hostname»
}
---- etc/freeradius/users
«=login»  Cleartext-Password := "«config-password»"
«=login»  NT-Password := "«password-hash:nthash»"
DEFAULT Auth-Type := Reject
---- etc/nslcd.conf
uri ldaps://«fqdn»/
base dc=corp,dc=lan
binddn cn=nslcd,ou=svc,dc=corp,dc=lan
bindpw «config-password:pwa»
rootpwmoddn cn=admin,dc=corp,dc=lan
==== kb_samba_ftp etc/samba/smbcredentials
username=scan
password=«config-password»
domain=CORP
---- etc/fstab
UUID=«-uuid» / ext4 errors=remount-ro 0 1
//«fqdn»/media /mnt/media cifs credentials=«-path|/etc/samba/smbcredentials»,uid=1000 0 0
//«ipv4»/scans /mnt/scans cifs username=scan,password=«config-password:pwa»,vers=3.0 0 0
«ipv4»:/export/home /home nfs4 defaults 0 0
«fqdn»:/tank /mnt/tank nfs ro 0 0
LABEL=swap none swap sw 0 0
---- etc/rsyncd.secrets
mirror:«config-password:pwa»
nightly:«config-password»
---- etc/proftpd/sql.conf
SQLConnectInfo ftp@«ipv4» ftp «config-password:pwa»
SQLAuthTypes «-setting|Crypt»
SQLPasswordEncoding «-setting|HEX»
---- home/ops/.config/rclone/rclone.conf
[offsite]
type = s3
access_key_id = «aws-access-key-id»
secret_access_key = «aws-secret-key»
endpoint = «fqdn»
[b2]
type = b2
account = «-account-id:hex(12)»
key = «cloud-token:b2»
[box]
type = sftp
host = «ipv4»
user = box
pass = «config-password:b64u(43)»
==== kb_gitea_nextcloud etc/gitea/app.ini
APP_NAME = Git
RUN_USER = git

[server]
DOMAIN = «fqdn»
ROOT_URL = https://«fqdn»/
LFS_JWT_SECRET = «generic-secret:b64u(43)»

[database]
DB_TYPE = mysql
HOST = «ipv4»:3306
USER = gitea
PASSWD = `«config-password:pwq2»`

[security]
SECRET_KEY = «generic-secret:alnum(64)»
INTERNAL_TOKEN = «jwt»
PASSWORD_HASH_ALGO = «-setting|pbkdf2»
MIN_PASSWORD_LENGTH = «-setting|10»
INSTALL_LOCK = true

[mailer]
ENABLED = true
FROM = «email»
USER = «email»
PASSWD = «config-password:pwa»

[oauth2]
JWT_SECRET = «generic-secret:b64u(43)»

[service]
REGISTER_EMAIL_CONFIRM = false
---- var/www/nextcloud/config/config.php
<?php
$CONFIG = array (
  'instanceid' => '«-account-id:lower(12)»',
  'passwordsalt' => '«generic-secret:b64(30)»',
  'secret' => '«generic-secret:b64(48)»',
  'trusted_domains' => array ( 0 => '«fqdn»', 1 => '«ipv4»' ),
  'version' => '«-version|30.0.4.1»',
  'dbhost' => '«ipv4»',
  'dbuser' => 'nextcloud',
  'dbpassword' => '«code-password»',
  'redis' => array ( 'host' => '«ipv4»', 'password' => '«code-password:pwa»' ),
  'mail_smtppassword' => '«code-password»',
  'mail_domain' => '«fqdn:domain»',
  'lost_password_link' => '«-setting|disabled»',
  'updater.secret' => '«password-hash:bcrypt»',
);
==== kb_synapse_asterisk etc/matrix-synapse/homeserver.yaml
server_name: «fqdn:domain»
public_baseurl: https://«fqdn»/
registration_shared_secret: "«generic-secret:alnum(50)»"
macaroon_secret_key: «generic-secret:alnum(50)»
form_secret: "«generic-secret:pwsalt2»"
turn_uris: ["turn:«fqdn»:3478?transport=udp"]
turn_shared_secret: «generic-secret:hex(64)»
database:
  name: psycopg2
  args:
    user: synapse
    password: «config-password»
    host: «ipv4»
password_config:
  enabled: «-setting|true»
  pepper: "«generic-secret:alnum(32)»"
signing_key_path: «-path|/etc/matrix-synapse/signing.key»
trusted_key_servers:
  - server_name: "«~|matrix.org»"
    verify_keys: { "ed25519:auto": "«-public-key:b64(43)»" }
---- etc/asterisk/pjsip.conf
[trunk-auth]
type=auth
auth_type=userpass
username=«-account-id:digits(8)»
password=«config-password:pwa»
[trunk]
type=endpoint
aors=trunk
from_domain=«fqdn»
callerid=«phone:phone_tel»
[201-auth]
type=auth
username=201
password=«config-password»
[trunk-identify]
type=identify
match=«ipv4»
---- etc/asterisk/manager.conf
[crm]
secret = «config-password:pwa»
permit=«ipv4»/«~|255.255.255.0»
---- etc/turnserver.conf
listening-ip=«ipv4»
realm=«fqdn:domain»
static-auth-secret=«generic-secret:hex(64)»
user=guest:«config-password:pwa»
cli-password=«config-password:pwa»
==== kb_traefik_caddy etc/traefik/dynamic.yml
http:
  routers:
    grafana:
      rule: "Host(`«fqdn»`)"
      middlewares: [auth]
      service: grafana
  middlewares:
    auth:
      basicAuth:
        users:
          - "ops:«password-hash:apr1»"
          - "guest:«password-hash:bcrypt»"
    keyed:
      headers:
        customRequestHeaders:
          X-Api-Key: "«generic-secret:alnum(32)»"
          X-Frame-Options: "«-setting|DENY»"
    office:
      ipAllowList:
        sourceRange: ["«ipv4-cidr»", "«ipv6-cidr»"]
  services:
    grafana:
      loadBalancer:
        servers: [{ url: "http://«ipv4»:3000" }, { url: "http://«fqdn»:3000" }]
---- etc/traefik/traefik.env
CF_DNS_API_TOKEN=«cloudflare-api-token»
HETZNER_API_KEY=«cloud-token:alnum(32)»
OVH_APPLICATION_KEY=«~:hex(16)»
OVH_APPLICATION_SECRET=«cloud-token:ovh»
TRAEFIK_PILOT_TOKEN=
ACME_EMAIL=«email»
---- etc/caddy/Caddyfile
{
	email «email»
	acme_dns cloudflare «cloudflare-api-token»
}
«fqdn» {
	reverse_proxy «ipv4»:8096
	basic_auth /admin/* {
		ops «password-hash:bcrypt»
	}
	header_up Authorization "Bearer «bearer-token»"
	respond /version "«-version»"
}
==== kb_home_iot homeassistant/secrets.yaml
# Use this file to store secrets like usernames and passwords.
wifi_ssid: Keller
wifi_password: "«wifi-psk:pwq2»"
mqtt_password: «config-password»
latitude_note: «-setting|see zone.home»
pve_password: "«config-password:human»"
influx_token: «monitoring-token:influx»
telegram_key: «telegram-bot-token»
api_encryption_key: "«generic-secret:key32»"
---- homeassistant/configuration.yaml
mqtt:
  broker: «ipv4»
  password: !secret «-reference|mqtt_password»
http:
  trusted_proxies:
    - «ipv4»
proxmoxve:
  - host: «ipv4»
    username: hass
    password: !secret «-reference|pve_password»
    realm: pve
device_tracker:
  - mac: «mac»
    id: «-asset-hash:hex(16)»
---- zigbee2mqtt/configuration.yaml
mqtt:
  server: mqtt://«ipv4»:1883
  user: z2m
  password: «config-password»
advanced:
  network_key: «hex-key:netkey»
  channel: «-setting|15»
devices:
  "0x«-asset-hash:hex(16)»":
    friendly_name: «-setting|window»
---- esphome/door.yaml
esphome: { name: «hostname» }
api: { encryption: { key: "«generic-secret:key32»" } }
ota: { password: "«config-password:hex(32)»" }
wifi:
  ssid: !secret «-reference|wifi_ssid»
  ap: { ssid: "Fallback", password: "«wifi-psk:pwa»" }
==== kb_squid_proxy etc/apt/apt.conf.d/95proxy
Acquire::http::Proxy "http://apt:«connection-string»@«fqdn»:3128/";
Acquire::https::Proxy "http://apt:«connection-string»@«ipv4»:3128/";
Acquire::Retries "«-setting|3»";
---- etc/apt/auth.conf.d/vendor.conf
machine «fqdn» login customer password «netrc»
---- etc/squid/squid.conf
http_port «ipv4»:3128
acl lan src «ipv4-cidr»
cache_peer «fqdn» parent 3128 0 no-query login=squid:«config-password:pwa»
auth_param basic program /usr/lib/squid/basic_ncsa_auth «-path|/etc/squid/passwd»
auth_param basic realm «-prose|Enter your proxy password»
cachemgr_passwd «config-password:pwa» all
visible_hostname «hostname»
---- etc/environment
http_proxy=http://«=account»:«connection-string:pwurl»@«fqdn»:8080
https_proxy=«-reference|$http_proxy»
no_proxy=localhost,«ipv4»,«fqdn:domain»
LANG=de_DE.UTF-8
---- etc/wgetrc
use_proxy = on
http_proxy = http://«ipv4»:3128/
proxy_user = wget
proxy_password = «config-password»
---- root/.config/pip/pip.conf
[global]
index-url = https://ci:«connection-string»@«fqdn»/pypi/simple
trusted-host = «ipv4»
