==== reed_immich srv/immich/.env
# You can find documentation for all the supported env variables at docs/install/environment-variables
UPLOAD_LOCATION=/mnt/photos/library
DB_DATA_LOCATION=/srv/immich/postgres
TZ=Europe/Berlin
IMMICH_VERSION=v«-version:semver»
DB_PASSWORD=«env-password:pwa»
DB_USERNAME=postgres
DB_DATABASE_NAME=immich
DB_HOSTNAME=«ipv4»
REDIS_HOSTNAME=«fqdn»
REDIS_PASSWORD=«env-password:human»
IMMICH_TRUSTED_PROXIES=«ipv4-cidr»,«ipv4-cidr»
MAPBOX_PUBLIC=«-public-key:stripe_public»
# JWT_SECRET=«-placeholder|<generate one>»
==== reed_paperless srv/paperless/docker-compose.env
PAPERLESS_URL=https://«fqdn:site»
PAPERLESS_SECRET_KEY=«generic-secret»
PAPERLESS_ADMIN_USER=archiv
PAPERLESS_ADMIN_MAIL=«email»
PAPERLESS_ADMIN_PASSWORD=«env-password:human»
PAPERLESS_DBHOST=«ipv4»
PAPERLESS_DBPASS=«env-password»
PAPERLESS_REDIS=redis://:«connection-string»@«ipv4»:6379/2
PAPERLESS_OCR_LANGUAGE=deu+eng
PAPERLESS_EMAIL_HOST=«fqdn»
PAPERLESS_EMAIL_HOST_USER=«email»
PAPERLESS_EMAIL_HOST_PASSWORD=«env-password:phr»
PAPERLESS_TOKEN_THROTTLE_RATE=«-setting|5/min»
PAPERLESS_ACCOUNT_SESSION_REMEMBER=«-setting|True»
PAPERLESS_EMAIL_TASK_CRON=*/10 * * * *
PAPERLESS_PASSWORD_FILE=«-path|/run/secrets/paperless»
==== reed_authelia etc/authelia/configuration.yml
theme: dark
server:
  address: 'tcp://«ipv4»:9091/'
identity_validation:
  reset_password:
    jwt_secret: '«generic-secret»'
    jwt_lifespan: «-setting|5 minutes»
totp:
  issuer: '«fqdn:domain»'
  period: 30
password_policy:
  standard:
    enabled: true
    min_length: «-setting|12»
authentication_backend:
  ldap:
    implementation: custom
    address: 'ldaps://«fqdn»'
    base_dn: 'dc=corp,dc=internal'
    user: 'uid=authelia,ou=services,dc=corp,dc=internal'
    password: '«config-password»'
session:
  secret: '«generic-secret:alnum(48)»'
  cookies:
    - domain: '«fqdn:domain»'
      authelia_url: 'https://«fqdn:site»'
  redis:
    host: «ipv4»
    password: '«config-password:pwhard»'
storage:
  encryption_key: '«generic-secret:hex(64)»'
  postgres:
    address: 'tcp://«fqdn»:5432'
    password: '«config-password:phr»'
notifier:
  smtp:
    address: 'submission://«fqdn»:587'
    username: '«email»'
    password: '«config-password:human»'
identity_providers:
  oidc:
    hmac_secret: '«generic-secret:hex(64)»'
    clients:
      - client_id: 'grafana'
        client_secret: '«password-hash:pbkdf2»'
---- etc/authelia/users_database.yml
users:
  «~:login»:
    displayname: "«person-name»"
    password: "«password-hash:argon2»"
    email: «email»
    groups: [admins]
==== reed_prosody etc/prosody/prosody.cfg.lua
admins = { "«email»" }
modules_enabled = { "roster"; "saslauth"; "tls"; "turn_external"; "mam"; }
allow_registration = «-setting|false»
authentication = "«-setting|internal_hashed»"
storage = "sql"
sql = { driver = "PostgreSQL", database = "prosody", username = "prosody", password = "«config-password»", host = "«ipv4»" }
turn_external_host = "«fqdn»"
turn_external_secret = "«generic-secret:hex(64)»"
certificates = "certs"
VirtualHost "«fqdn:domain»"
Component "«fqdn:site»" "http_file_share"
Component "«fqdn:site»"
    component_secret = "«generic-secret:alnum(20)»"
-- component_secret = "«-placeholder|change-this-secret»"
==== reed_coturn etc/turnserver.conf
listening-port=3478
tls-listening-port=5349
listening-ip=«ipv4»
external-ip=«ipv4»/«ipv4»
fingerprint
lt-cred-mech
use-auth-secret
static-auth-secret=«generic-secret:hex(64)»
server-name=«fqdn»
realm=«fqdn:domain»
user=«=account»:«config-password»
user=guest:0x«hex-key:hex(32)»
psql-userdb="host=«ipv4» dbname=coturn user=turn password=«connection-string» connect_timeout=30"
redis-statsdb="ip=«ipv4» dbname=2 password=«connection-string» port=6379"
cli-password=«config-password:human»
denied-peer-ip=«ipv4»-«ipv4»
no-multicast-peers
cipher-list="ALL"
==== reed_pdns etc/powerdns/pdns.conf
launch=gmysql
gmysql-host=«ipv4»
gmysql-user=pdns
gmysql-password=«config-password»
gmysql-dbname=pdns
api=yes
api-key=«generic-secret:alnum(32)»
webserver=yes
webserver-address=«ipv4»
webserver-password=«config-password:human»
webserver-allow-from=«ipv4-cidr»,«ipv6-cidr»
allow-axfr-ips=«ipv4»
default-soa-content=«fqdn» hostmaster.@ 0 10800 3600 604800 3600
primary=yes
version-string=«-setting|anonymous»
---- etc/bind/keys.conf
key "xfer-«=word»" {
    algorithm hmac-sha256;
    secret "«base64-secret:key32»";
};
server «ipv4» { keys { xfer; }; };
==== reed_keepalived etc/keepalived/keepalived.conf
global_defs {
    router_id «hostname#r»
    notification_email { «email» }
    smtp_server «ipv4»
    enable_script_security
}
vrrp_script chk_haproxy {
    script "/usr/bin/killall -0 haproxy"
    interval 2
}
vrrp_instance VI_1 {
    state MASTER
    interface ens18
    virtual_router_id «=int(10,250)»
    priority 150
    authentication {
        auth_type «-setting|PASS»
        auth_pass «config-password:alnum(8)»
    }
    unicast_src_ip «ipv4»
    unicast_peer {
        «ipv4»
    }
    virtual_ipaddress {
        «ipv4-cidr» dev ens18
        «ipv6-cidr» dev ens18
    }
}
==== reed_icinga etc/icingaweb2/resources.ini
[icingaweb_db]
type = "db"
db = "mysql"
host = "«fqdn»"
port = "3306"
dbname = "icingaweb"
username = "icingaweb"
password = "«config-password»"
use_ssl = "0"
[ldap]
type = "ldap"
hostname = "«ipv4»"
encryption = "starttls"
root_dn = "ou=people,dc=corp"
bind_dn = "cn=icinga,ou=services,dc=corp"
bind_pw = "«config-password:phr»"
---- etc/icinga2/conf.d/api-users.conf
object ApiUser "director" {
  password = "«config-password:hex(16)»"
  permissions = [ "*" ]
}
object Host "«hostname»" {
  import "generic-host"
  address = "«ipv4»"
  address6 = "«ipv6»"
  vars.snmp_community = "«snmp-community»"
  vars.notification["mail"] = { groups = [ "icingaadmins" ] }
}
const TicketSalt = "«generic-secret:hex(40)»"
==== reed_telegraf etc/telegraf/telegraf.conf
[agent]
  interval = "10s"
  hostname = "«hostname»"
[[outputs.influxdb_v2]]
  urls = ["https://«fqdn»:8086"]
  token = "«monitoring-token:influx»"
  organization = "ops"
  bucket = "metrics"
[[outputs.influxdb_v2]]
  token = "$«-placeholder|INFLUX_TOKEN»"
[[inputs.snmp]]
  agents = ["udp://«ipv4»:161", "udp://«ipv4»:161"]
  version = 3
  sec_name = "telegraf"
  auth_protocol = "SHA"
  auth_password = "«snmp-password»"
  priv_protocol = "AES"
  priv_password = "«snmp-password:phr»"
[[inputs.snmp]]
  version = 2
  community = "«snmp-community»"
[[inputs.postgresql]]
  address = "postgres://telegraf:«connection-string»@«ipv4»/postgres?sslmode=disable"
[[inputs.mqtt_consumer]]
  servers = ["tcp://«fqdn»:1883"]
  username = "telegraf"
  password = "«config-password:human»"
[[inputs.vsphere]]
  vcenters = ["https://«fqdn»/sdk"]
  username = "«~|telegraf@vsphere.local»"
  password = "«config-password:pwhard»"
==== reed_alertmanager etc/alertmanager/alertmanager.yml
global:
  resolve_timeout: 5m
  smtp_smarthost: '«fqdn»:587'
  smtp_from: '«email»'
  smtp_auth_username: '«email»'
  smtp_auth_password: '«config-password»'
  slack_api_url: 'https://«~|hooks.slack.com»/services/«slack-webhook»'
receivers:
  - name: chat
    telegram_configs:
      - bot_token: «telegram-bot-token»
        chat_id: -«=int(100000,999999999)»
  - name: oncall
    pagerduty_configs:
      - routing_key: «monitoring-token:hex(32)»
  - name: phone
    pushover_configs:
      - user_key: «monitoring-token:pushover»
        token: «monitoring-token:pushover»
  - name: teams
    msteams_configs:
      - webhook_url: 'https://«~|contoso.webhook.office.com»/webhookb2/«teams-webhook»'
  - name: hook
    webhook_configs:
      - url: http://«ipv4»:9095/alert
        http_config:
          authorization:
            credentials_file: «-path|/etc/alertmanager/token»
          basic_auth:
            username: am
            password: «config-password:human»
==== reed_exim etc/exim4/passwd.client
# «~|target.mail.server.example»:login:password
«fqdn»:«=account»:«config-password»
*.«fqdn:domain»:«email»:«config-password:human»
### «~|target.mail.server.example»:login-user-name:«-placeholder|password»
---- etc/postfix/sasl_passwd
[«fqdn»]:587    «email»:«config-password»
[«ipv4»]:25     relay:«config-password:phr»
---- etc/postfix/ldap-aliases.cf
server_host = ldap://«ipv4»
search_base = ou=mail,dc=corp
bind = yes
bind_dn = cn=postfix,dc=corp
bind_pw = «config-password:human»
query_filter = (mail=%s)
version = 3
---- etc/aliases
root: «email»
postmaster: root
buchhaltung: «email», «email»
==== reed_rspamd etc/rspamd/local.d/worker-controller.inc
password = "«password-hash:bcrypt»";
enable_password = "«config-password»";
bind_socket = "«ipv4»:11334";
secure_ip = "«ipv4-cidr»";
static_dir = "${WWWDIR}";
---- etc/rspamd/local.d/redis.conf
servers = "«ipv4»:6379";
password = "«config-password:pwa»";
db = "0";
---- etc/rspamd/local.d/dkim_signing.conf
selector = "«=int(2021,2026)»";
path = "/var/lib/rspamd/dkim/$domain.$selector.key";
domain { «fqdn:domain» { selector = "mail"; } }
==== reed_unifi unifi/site-export.json
{
  "site": "default",
  "controller": "https://«ipv4»:8443",
  "devices": [
    {"name": "«hostname»", "mac": "«mac»", "ip": "«ipv4»", "model": "U6-LR", "version": "«-version:version4»", "serial": "«-serial»"},
    {"name": "«hostname»", "mac": "«mac»", "ip": "«ipv4»", "model": "USW-24", "version": "«-version:version4»", "x_authkey": "«hex-key:hex(32)»"}
  ],
  "wlanconf": [
    {"name": "Praxis", "security": "wpapsk", "wpa_mode": "wpa2", "x_passphrase": "«wifi-psk:pw»"},
    {"name": "Gast", "security": "wpapsk", "x_passphrase": "«wifi-psk:human»"},
    {"name": "Lager", "security": "open", "x_passphrase": null}
  ],
  "setting": {"mgmt": {"x_ssh_username": "ubnt", "x_ssh_password": "«config-password:pwa»", "x_ssh_sha512passwd": "«password-hash:sha512crypt»"}, "snmp": {"community": "«snmp-community»", "enabledV3": true, "username": "mon", "x_password": "«snmp-password:pwa»"}},
  "radius": {"auth_servers": [{"ip": "«ipv4»", "port": 1812, "x_secret": "«config-password:alnum(24)»"}]}
}
==== reed_mikrotik backup/mikrotik-«=word».rsc
# 2026-02-11 04:00:12 by RouterOS «-version:semver»
# software id = «-serial|K2TR-9LWQ»
/interface bridge add admin-mac=«mac» auto-mac=no name=bridge1
/interface wifi security add authentication-types=wpa2-psk name=office passphrase="«wifi-psk:pw»"
/interface wireguard add listen-port=13231 name=wg1 private-key="«wireguard-private-key»"
/interface wireguard peers add allowed-address=«ipv4-cidr» endpoint-address=«ipv4» interface=wg1 preshared-key="«wireguard-psk»" public-key="«-wireguard-public-key»"
/ip ipsec identity add peer=hq secret="«ipsec-psk:pw»"
/ip address add address=«ipv4-cidr» interface=bridge1
/ip dhcp-server lease add address=«ipv4» mac-address=«mac:mac.upper» comment="«hostname»"
/ppp secret add name=«~:login» password=«config-password:pwa» profile=vpn service=l2tp
/snmp community set [ find default=yes ] name=«snmp-community»
/radius add address=«ipv4» secret=«config-password:alnum(18)» service=ppp
/system identity set name=«hostname»
/tool e-mail set address=«ipv4» from=«email» password=«config-password:human» user=router
/user add name=backup group=read password=""
==== reed_opnsense conf/config.xml
<?xml version="1.0"?>
<opnsense>
  <system>
    <hostname>«hostname»</hostname>
    <domain>«fqdn:domain»</domain>
    <user>
      <name>root</name>
      <descr>System Administrator</descr>
      <password>«password-hash:bcrypt»</password>
      <apikeys><item><key>«~:b64(80)»</key><secret>«password-hash:sha512crypt»</secret></item></apikeys>
    </user>
    <dnsserver>«ipv4»</dnsserver>
    <webgui><ssl-certref>«-asset-hash:hex(13)»</ssl-certref></webgui>
  </system>
  <ppps><ppp><username>«~|1234567@provider»</username><password>«config-password:pw.b64»</password></ppp></ppps>
  <OPNsense>
    <wireguard><server><pubkey>«-wireguard-public-key»</pubkey><privkey>«wireguard-private-key»</privkey><tunneladdress>«ipv4-cidr»</tunneladdress></server></wireguard>
    <IPsec><preSharedKeys><preSharedKey><remote_ident>«ipv4»</remote_ident><Key>«ipsec-psk:pw»</Key></preSharedKey></preSharedKeys></IPsec>
    <monit><general><username>monit</username><password>«config-password:human»</password><mailserver>«ipv4»</mailserver></general></monit>
  </OPNsense>
  <ca><crt>«-certificate:certb64»</crt><prv>«private-key:kcfg»</prv></ca>
  <dhcpd><staticmap><mac>«mac»</mac><ipaddr>«ipv4»</ipaddr><hostname>«hostname»</hostname></staticmap></dhcpd>
  <revision><username>«~|root@10.0.0.7»</username><time>«-timestamp»</time></revision>
</opnsense>
==== reed_nut etc/nut/upsd.users
[admin]
    password = «config-password:human»
    actions = SET
    instcmds = ALL
[upsmon]
    password  = "«config-password»"
    upsmon primary
---- etc/nut/upsmon.conf
MONITOR apc@«ipv4» 1 upsmon «config-password:pwa» secondary
MINSUPPLIES 1
SHUTDOWNCMD "/sbin/shutdown -h +0"
NOTIFYCMD /usr/sbin/upssched
FINALDELAY 5
---- etc/nut/ups.conf
[apc]
    driver = snmp-ups
    port = «ipv4»
    community = «snmp-community»
    snmp_version = v2c
    desc = "Smart-UPS 1500"
==== reed_ddclient etc/ddclient.conf
daemon=300
syslog=yes
ssl=yes
use=web, web=«~|checkip.dyndns.org», web-skip='IP Address'
protocol=dyndns2
server=«fqdn»
login=«email»
password='«config-password»'
«fqdn»
protocol=cloudflare
zone=«fqdn:domain»
ttl=1
login=token
password='«cloudflare-api-token»'
«fqdn»
# password=«-placeholder|yourpassword»
==== reed_stalwart opt/stalwart/etc/config.toml
[server]
hostname = "«fqdn»"
[server.listener.smtp]
bind = ["«~|[::]»:25"]
[store."pg"]
type = "postgresql"
host = "«ipv4»"
user = "stalwart"
password = "«config-password»"
[store."s3"]
type = "s3"
region = "eu-central-1"
access-key = "«aws-access-key-id»"
secret-key = "«aws-secret-key»"
[store."redis"]
urls = ["redis://:«connection-string»@«fqdn»:6379"]
[authentication.fallback-admin]
user = "admin"
secret = "«password-hash:sha512crypt»"
[signature."rsa-main"]
private-key = "%{file:/opt/stalwart/etc/dkim.key}%"
domain = "«fqdn:domain»"
selector = "mail"
[acme."letsencrypt"]
contact = ["postmaster@%{DOMAIN}%"]
secret = "%{env:«-placeholder|CF_TOKEN»}%"
