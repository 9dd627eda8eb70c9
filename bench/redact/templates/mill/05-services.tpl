==== mi_mycnf root/.my.cnf
[client]
user     = root
password = "«config-password:pwj»"
socket   = /run/mysqld/mysqld.sock

[mysqldump]
user = dump
password = «config-password:pwa»
host = «ipv4»
---- etc/mysql/mariadb.conf.d/60-galera.cnf
[galera]
wsrep_on                 = ON
wsrep_cluster_name       = "halle"
wsrep_cluster_address    = gcomm://«ipv4»,«ipv4»,«ipv4»
wsrep_node_name          = «hostname»
wsrep_sst_method         = mariabackup
wsrep_sst_auth           = "sst:«config-password:pwa»"
binlog_format            = row
---- etc/phpmyadmin/config-db.php
<?php
$dbuser='phpmyadmin';
$dbpass='«config-password:pwj»';
$basepath='';
$dbserver='«ipv4»';
$cfg['blowfish_secret'] = '«generic-secret:alnum(32)»'; /* cookie */
---- etc/postgresql/17/main/pg_hba.conf
# TYPE  DATABASE  USER      ADDRESS           METHOD
local   all       postgres                    peer
host    crm       app       «ipv4-cidr»    scram-sha-256
hostssl replication repl    «ipv6-cidr»    scram-sha-256
host    all       all       «ipv4» «~:netmask» ldap ldapserver=«fqdn» ldapbinddn="cn=pg,dc=corp" ldapbindpasswd="«config-password:pwj»"
---- var/lib/postgresql/17/main/postgresql.auto.conf
primary_conninfo = 'user=repl password=''«connection-string:pwa»'' host=«ipv4» port=5432 sslmode=prefer'
primary_slot_name = 'standby_2'
---- etc/pgbouncer/userlist.txt
"app" "«password-hash:md5hash»"
"ro" "«password-hash:scram»"
"admin" "«config-password:pwj»"
==== mi_mail_server etc/postfix/sasl_passwd
[«fqdn»]:587 relay@«fqdn:domain»:«config-password»
[«ipv4»]:25 «=account»:«config-password:pwa»
---- etc/postfix/mysql-aliases.cf
user = postfix
password = «config-password:pwa»
hosts = «ipv4»
dbname = mail
query = SELECT goto FROM alias WHERE address='%s' AND active = '1'
---- etc/dovecot/dovecot-sql.conf.ext
driver = mysql
connect = host=«ipv4» dbname=mail user=dovecot password=«connection-string:pwa»
default_pass_scheme = SHA512-CRYPT
password_query = SELECT username AS user, password FROM mailbox WHERE username = '%u'
---- etc/dovecot/users
«email»:{SHA512-CRYPT}«password-hash:sha512crypt»:5000:5000::/srv/mail/1::
«email»:«password-hash:ssha»:5000:5000::/srv/mail/2::
«email»:{PLAIN}«config-password:pwa»:5000:5000::/srv/mail/3::
---- etc/rspamd/local.d/worker-controller.inc
password = "«password-hash:rspamd»";
enable_password = "«config-password:pwj»";
bind_socket = "«ipv4»:11334";
---- home/«=account»/.msmtprc
defaults
auth on
tls on
account firma
host «fqdn»
port 587
from «email»
user «email»
password «config-password:pwa»
account default : firma
---- home/«=account»/.muttrc
set realname = "«person-name»"
set from = "«email»"
set imap_pass = "«config-password:pwj»"
set smtp_url = "smtp://post:«connection-string»@«fqdn»:587/"
set spoolfile = "+INBOX"
---- home/«=account»/.fetchmailrc
poll «fqdn» protocol imap
  username "vertrieb" password "«config-password:pwj»" is "«=login»" here
  ssl sslfingerprint "«-tls-fingerprint:fingerprint20»"
==== mi_nginx_haproxy etc/nginx/sites-enabled/portal.conf
upstream portal {
    server «ipv4»:8080 max_fails=2;
    server «ipv4»:8080 backup;
    keepalive 32;
}
server {
    listen 443 ssl http2;
    listen [«ipv6»]:443 ssl;
    server_name «fqdn» «fqdn»;
    ssl_certificate     /etc/ssl/portal.pem;
    ssl_certificate_key /etc/ssl/private/portal.key;
    ssl_password_file   /etc/ssl/portal.pass;
    auth_basic "Intern";
    auth_basic_user_file /etc/nginx/.htpasswd;
    location /api/ {
        proxy_pass http://portal;
        proxy_set_header Authorization "Basic «basic-auth»";
        proxy_set_header X-Api-Key "«generic-secret:alnum(40)»";
        proxy_set_header X-Request-Id $request_id;
    }
    location /metrics { allow «ipv4-cidr»; allow «ipv4»; deny all; }
    location = /hook { if ($arg_token != "«generic-secret:b64u(32)»") { return 403; } proxy_pass http://portal; }
    add_header Content-Security-Policy "script-src 'sha256-«-sha256:key32»' 'self'";
}
---- etc/nginx/.htpasswd
«=login»:«password-hash:apr1»
«=account»:«password-hash:bcrypt»
legacy:«password-hash:sha_ldap»
---- etc/haproxy/haproxy.cfg
global
    log «ipv4» local0
    stats socket /run/haproxy/admin.sock mode 660
defaults
    mode http
    timeout client «-setting|30s»
userlist intern
    user admin password «password-hash:sha512crypt»
    user anzeige insecure-password «config-password:pwa»
frontend https
    bind «ipv4»:443 ssl crt /etc/haproxy/certs/
    acl mgmt src «ipv4-cidr»
    http-request deny if { path_beg /admin } !mgmt
    default_backend nodes
backend nodes
    balance source
    server «hostname» «ipv4»:8006 check ssl verify none
    server «hostname» «ipv4»:8006 check ssl verify none
listen stats
    bind «ipv4»:8404
    stats auth admin:«config-password:pwa»
vrrp:
    # keepalived shares it: auth_pass «config-password:alnum(8)»
==== mi_grafana_ini etc/grafana/grafana.ini
[server]
domain = «fqdn»
root_url = https://%(domain)s/

[database]
type = postgres
host = «ipv4»:5432
user = grafana
# If the password contains # or ; wrap it with triple quotes
password = """«config-password:pwini»"""

[security]
;admin_user = admin
admin_password = «config-password:pwa»
secret_key = «generic-secret:alnum(20)»
disable_initial_admin_creation = false
cookie_samesite = lax
password_hint = "«-prose|ask the operators»"

[smtp]
enabled = true
host = «fqdn»:587
user = grafana
password = «config-password:phrase»
from_address = «email»

[auth.generic_oauth]
client_id = grafana
client_secret = «generic-secret:alnum(32)»
auth_url = https://«fqdn»/realms/intern/protocol/openid-connect/auth

[auth.google]
client_secret = «google-client-secret»

[auth.azuread]
client_id = «-uuid»
client_secret = «azure-client-secret»
---- etc/grafana/provisioning/datasources/all.yaml
apiVersion: 1
datasources:
  - name: Prometheus
    type: prometheus
    uid: «-identifier:alnum(9)»
    url: http://«ipv4»:9090
    basicAuth: true
    basicAuthUser: grafana
    secureJsonData: {basicAuthPassword: «config-password:pwa»}
  - name: Influx
    type: influxdb
    url: http://«hostname:numbered»:8086
    secureJsonData:
      token: «monitoring-token:influx»
  - name: Loki
    jsonData: {httpHeaderName1: X-Scope-OrgID}
    secureJsonData: {httpHeaderValue1: "«~:word»"}
---- etc/grafana/ldap.toml
[[servers]]
host = "«fqdn»"
bind_dn = "cn=grafana,ou=svc,dc=corp"
bind_password = """«config-password:pwj»"""
---- tmp/api.txt
curl -H "Authorization: Bearer «grafana-token»" https://«fqdn»/api/org
==== mi_prometheus etc/prometheus/prometheus.yml
global:
  scrape_interval: 30s
scrape_configs:
  - job_name: pve
    metrics_path: /pve
    params: {module: [default]}
    static_configs:
      - targets: [«ipv4», «fqdn»]
    relabel_configs:
      - target_label: __address__
        replacement: «~|127.0.0.1»:9221
  - job_name: node
    basic_auth:
      username: prom
      password: "«config-password:pwj»"
    static_configs:
      - targets: ["«hostname»:9100", "«hostname»:9100"]
  - job_name: hass
    authorization:
      credentials: "«jwt»"
    static_configs: [{targets: ["«ipv4»:8123"]}]
remote_write:
  - url: https://«fqdn»/api/v1/push
    bearer_token: «bearer-token»
    basic_auth: {password_file: /etc/prometheus/pw}
---- etc/prometheus/pve.yml
default:
  user: prometheus@pve
  token_name: exporter
  token_value: «pve-api-token»
  verify_ssl: false
---- etc/alertmanager/alertmanager.yml
global:
  smtp_smarthost: «fqdn»:587
  smtp_from: «email»
  smtp_auth_username: alerts
  smtp_auth_password: «config-password:pwa»
  slack_api_url: https://«~|hooks.slack.com»/services/«slack-webhook»
  opsgenie_api_key: «monitoring-token:uuid»
route:
  receiver: team
  group_by: [alertname]
receivers:
  - name: team
    email_configs: [{to: "«email»"}]
    pagerduty_configs:
      - routing_key: «monitoring-token:hex(32)»
    telegram_configs:
      - bot_token: "«telegram-bot-token»"
        chat_id: -100«=digits(10)»
    pushover_configs:
      - token: «monitoring-token:pushover»
        user_key: «~:lower(30)»
    msteams_configs:
      - webhook_url: https://«~|acme.webhook.office.com»/webhookb2/«teams-webhook»
    webhook_configs:
      - url: https://«fqdn»/hooks/alert?token=«url-token»
---- etc/prometheus/web-config.yml
basic_auth_users:
  admin: «password-hash:bcrypt»
==== mi_telegraf_zabbix etc/telegraf/telegraf.conf
[agent]
  interval = "10s"
  hostname = "«hostname»"
[[outputs.influxdb_v2]]
  urls = ["https://«fqdn»:8086"]
  token = "«monitoring-token:influx»"
  organization = "intern"
  bucket = "pve"
[[inputs.proxmox]]
  base_url = "https://«ipv4»:8006/api2/json"
  api_token = "«~|telegraf@pve!read=»«pve-api-token»"
[[inputs.postgresql]]
  address = "postgres://telegraf:«connection-string»@«ipv4»/crm"
[[inputs.mqtt_consumer]]
  servers = ["tcp://«ipv4»:1883"]
  username = "telegraf"
  password = "«config-password:pwj»"
[[inputs.snmp]]
  agents = ["udp://«ipv4»:161"]
  version = 3
  sec_name = "mon"
  auth_protocol = "SHA"
  auth_password = "«snmp-password:pwj»"
  priv_password = "«snmp-password:pwa»"
[[inputs.ipmi_sensor]]
  servers = ["ADMIN:«connection-string»@lan(«ipv4»)"]
---- etc/zabbix/zabbix_server.conf
LogFile=/var/log/zabbix/zabbix_server.log
DBHost=«ipv4»
DBName=zabbix
DBUser=zabbix
DBPassword=«config-password:pwa»
SourceIP=«ipv4»
### Option: VaultToken
# VaultToken=
TLSPSKIdentity=PSK «-identifier|001»
StatsAllowedIP=«~|127.0.0.1»,«ipv4»
---- etc/zabbix/agent.psk
«hex-key:hex(64)»
---- etc/zabbix/zabbix_agent2.conf
Hostname=«hostname»
Server=«ipv4»,«fqdn»
HostMetadata=linux:«generic-secret:hex(32)»
Plugins.Mysql.Sessions.A.Password=«config-password:pwa»
UserParameter=tank.guid,zpool get -H -o value guid tank # «-zfs-guid»
==== mi_smb_fstab etc/fstab
# <file system> <mount point> <type> <options> <dump> <pass>
UUID=«-uuid» / ext4 errors=remount-ro 0 1
UUID=«-uuid:hex(4).upper»-«=hex(4).upper» /boot/efi vfat umask=0077 0 1
/dev/mapper/pve-swap none swap sw 0 0
//«ipv4»/scans /mnt/scans cifs username=scanner,password=«config-password:pwa»,vers=3.1.1,uid=33 0 0
//«fqdn»/archiv /mnt/archiv cifs credentials=/root/.smbcred,_netdev 0 0
«ipv4»:/export/home /home nfs4 rw,soft 0 0
[«ipv6»]:/export/iso /mnt/iso nfs ro 0 0
sshfs#«=account»@«fqdn»:/data /mnt/data fuse _netdev 0 0
---- root/.smbcred
username=archiv
password=«config-password»
domain=CORP
---- etc/davfs2/secrets
https://«fqdn»/remote.php/dav «=account» "«config-password:pwq»"
/mnt/box u«=digits(6)» «config-password:pwa»
---- etc/rsyncd.secrets
backup:«config-password:pwa»
mirror:«config-password:phrase»
---- etc/rsyncd.conf
[pve]
path = /srv/backup
hosts allow = «ipv4-cidr» «fqdn»
auth users = backup
secrets file = /etc/rsyncd.secrets
---- etc/cryptsetup-keys.txt
# recovery keys, print and lock away
data01 («-disk-id»): «config-password:phrase»
data02: «generic-secret:bytes(48)»
---- etc/samba/smb.conf
[global]
   workgroup = CORP
   netbios name = «hostname»
   interfaces = lo «ipv4-cidr»
   passdb backend = tdbsam
   passwd program = /usr/bin/passwd %u
   unix password sync = yes
   ldap admin dn = cn=samba,dc=corp
[homes]
   valid users = %S
---- tmp/pdbedit.txt
«=login»:1001:«~:upper_lm.upper»:«password-hash:nthash»:[U          ]:LCT-«=hex(8).upper»:
==== mi_radius_ldap etc/freeradius/3.0/clients.conf
client localhost {
	ipaddr = «~|127.0.0.1»
	secret = «-placeholder|testing123»
}
client aps {
	ipaddr = «ipv4-cidr»
	secret = "«config-password:pwj»"
	shortname = wlan
}
client «hostname» {
	ipaddr = «ipv4»
	secret = «config-password:pwa»
	nas_type = cisco
}
---- etc/freeradius/3.0/users
«=login» Cleartext-Password := "«config-password:pwj»"
	Reply-Message := "Hallo",
	Framed-IP-Address = «ipv4»
«=login» NT-Password := "«password-hash:hex(32)»"
«mac:mac_dash» Auth-Type := Accept
DEFAULT Auth-Type := Reject
---- etc/freeradius/3.0/mods-enabled/ldap
ldap {
	server = 'ldaps://«fqdn»'
	identity = 'cn=radius,ou=svc,dc=corp'
	password = «config-password:pwa»
	base_dn = 'ou=people,dc=corp'
}
---- etc/freeradius/3.0/mods-enabled/eap
	private_key_password = «config-password:phrase»
	dh_file = ${certdir}/dh
---- etc/ldap/slapd.ldif
dn: olcDatabase={1}mdb,cn=config
changetype: modify
replace: olcRootPW
olcRootPW: «password-hash:ssha»
-
replace: olcAccess
olcAccess: {0}to attrs=userPassword by self write by anonymous auth by * none
---- etc/nslcd.conf
uri ldap://«ipv4»/
binddn cn=nss,dc=corp
bindpw «config-password:pwa»
---- etc/sssd/sssd.conf
[domain/corp]
ldap_uri = ldaps://«fqdn»
ldap_default_bind_dn = cn=sssd,dc=corp
ldap_default_authtok_type = password
ldap_default_authtok = «config-password»
cache_credentials = true
ldap_pwd_policy = none
==== mi_ha_mqtt homeassistant/secrets.yaml
# Use this file to store secrets like usernames and passwords.
http_password: «config-password:pwj»
mqtt_user: hass
mqtt_password: «config-password:phrase»
wifi_ssid: "Dachboden"
wifi_key: "«wifi-psk:pwj»"
esphome_api_key: "«generic-secret:key32»"
ota_password: «config-password:hex(32)»
pushover_token: «monitoring-token:pushover»
proxmox_host: «ipv4»
proxmox_token: "«pve-api-token»"
latitude_home: «~|52.1»
fritz_pw: '«config-password:human»'
owntracks_key: «generic-secret:alnum(24)»
camera_url: rtsp://view:«connection-string»@«ipv4»:554/stream1
---- homeassistant/configuration.yaml
homeassistant:
  name: Haus
  external_url: https://«fqdn»
  auth_providers:
    - type: trusted_networks
      trusted_networks: [«ipv4-cidr», «ipv6-cidr»]
mqtt: {password: !secret mqtt_password}
alarm_control_panel:
  - platform: manual
    code: "«~:digits(4)»"
rest_command:
  reboot:
    url: https://«ipv4»:8006/api2/json/nodes/«hostname»/status
    headers: {authorization: "PVEAPIToken=«~|hass@pve!r=»«pve-api-token»"}
---- mosquitto/passwd
hass:«password-hash:mosquitto»
sensor:«password-hash:mosquitto»
---- zigbee2mqtt/configuration.yaml
advanced:
  network_key: «hex-key:netkey»
  pan_id: «-number:int(1000,60000)»
devices:
  '0x«-identifier:hex(16)»': {friendly_name: flur}
frontend: {auth_token: «generic-secret:b64u(24)»}
mqtt:
  server: mqtt://«ipv4»:1883
  password: «config-password:pwa»
---- esphome/flur.yaml
wifi:
  networks:
    - ssid: Keller
      password: «wifi-psk:phrase»
  manual_ip: {static_ip: «ipv4», gateway: «ipv4», subnet: «~|255.255.255.0»}
  ap: {ssid: flur-fallback, password: "«wifi-psk:pwa»"}
api: {encryption: {key: "«generic-secret:key32»"}}
==== mi_apps_conf srv/wordpress/wp-config.php
<?php
define( 'DB_NAME', 'wp' );
define( 'DB_USER', 'wp' );
define( 'DB_PASSWORD', '«code-password:pwj»' );
define( 'DB_HOST', '«ipv4»:3306' );
define( 'AUTH_KEY',         '«generic-secret:pwsalt»' );
define( 'SECURE_AUTH_KEY',  '«generic-secret:pwsalt»' );
define( 'LOGGED_IN_SALT',   '«generic-secret:pwsalt»' );
define( 'NONCE_KEY',        '«-placeholder|put your unique phrase here»' );
define('SMTP_PASS', getenv('SMTP_PASS'));
$table_prefix = 'wp_';
---- srv/gitea/app.ini
APP_NAME = Forge
[database]
DB_TYPE = mysql
HOST = «ipv4»:3306
PASSWD = `«config-password:pwini»`
[security]
INSTALL_LOCK = true
SECRET_KEY = «generic-secret:alnum(64)»
INTERNAL_TOKEN = «jwt»
PASSWORD_HASH_ALGO = pbkdf2_hi
[oauth2]
JWT_SECRET = «generic-secret:b64u(43)»
[mailer]
PASSWD = «config-password:pwa»
[server]
DOMAIN = «fqdn»
LFS_JWT_SECRET = «generic-secret:b64u(43)»
---- srv/nextcloud/config.php
<?php
$CONFIG = array (
  'instanceid' => 'oc«-identifier:lower(10)»',
  'passwordsalt' => '«generic-secret:alnum(30)»',
  'secret' => '«generic-secret:alnum(48)»',
  'trusted_domains' => array ( 0 => '«fqdn»', 1 => '«ipv4»' ),
  'dbpassword' => '«config-password:pwj»',
  'mail_smtppassword' => '«config-password:pwj»',
  'redis' => array ( 'host' => '«ipv4»', 'password' => '«config-password:pwa»' ),
  'version' => '«-version|31.0.6.2»',
);
---- srv/laravel/.env
APP_NAME=Lager
APP_KEY=base64:«laravel-app-key»
APP_DEBUG=false
DB_HOST=«ipv4»
DB_PASSWORD="«env-password:pwj»"
MAIL_PASSWORD=null
MIX_PUSHER_APP_KEY="${PUSHER_APP_KEY}"
PUSHER_APP_SECRET=«generic-secret:hex(20)»
---- srv/rails/config/master.key
«rails-master-key»
---- srv/rails/config/database.yml
production:
  adapter: postgresql
  host: «fqdn»
  username: lager
  password: <%= ENV["LAGER_DATABASE_PASSWORD"] %>
staging:
  password: "«config-password:pwj»"
  host: «ipv4»
---- srv/odoo/odoo.conf
[options]
admin_passwd = «password-hash:pbkdf2»
db_password = «config-password:pwa»
db_host = «ipv4»
proxy_mode = True
==== mi_asterisk_redis etc/asterisk/pjsip.conf
[trunk]
type=registration
outbound_auth=trunk-auth
server_uri=sip:«fqdn»
client_uri=sip:«~:phone_tel»@«fqdn»

[trunk-auth]
type=auth
auth_type=userpass
username=«=digits(8)»
password=«config-password:pwa»

[201]
type=endpoint
context=intern
callerid="«person-name»" <201>
mailboxes=201@default

[201-auth]
type=auth
password=«config-password:alnum(16)»
username=201
---- etc/asterisk/voicemail.conf
[default]
201 => «~:digits(4)»,«person-name»,«email»
202 => «~:digits(4)»,«person-name»,«email»
---- etc/asterisk/manager.conf
[crm]
secret = «config-password:pwa»
permit=«ipv4»/«~|255.255.255.255»
read = call,reporting
---- etc/turnserver.conf
realm=«fqdn»
external-ip=«ipv4:public»
use-auth-secret
static-auth-secret=«generic-secret:hex(64)»
---- etc/redis/redis.conf
bind «ipv4» «~|-::1»
port 6379
requirepass «config-password:pwa»
masterauth «config-password:hex(64)»
user default on >«config-password:pwa» ~* +@all
user metrics on #«password-hash:sha256» ~* +ping
rename-command CONFIG ""
save 900 1
---- etc/rabbitmq/rabbitmq.conf
default_user = mq
default_pass = «config-password:phrase»
cluster_formation.classic_config.nodes.1 = rabbit@«hostname»
---- var/lib/rabbitmq/.erlang.cookie
«generic-secret:upper(20)»
