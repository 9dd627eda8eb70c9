==== st_nextcloud_config var/www/nextcloud/config/config.php
<?php
$CONFIG = array (
  'instanceid' => 'oc«-asset-hash:lower(10)»',
  'passwordsalt' => '«generic-secret:alnum(30)»',
  'secret' => '«generic-secret:alnum(48)»',
  'trusted_domains' => array (0 => '«ipv4»', 1 => '«fqdn»'),
  'dbtype' => 'mysql',
  'version' => '«-version4»',
  'overwrite.cli.url' => 'https://«fqdn»',
  'dbhost' => '«~|localhost»',
  'dbuser' => 'oc_admin1',
  'dbpassword' => '«config-password:alnum(30)»',
  'mail_smtphost' => '«fqdn»',
  'mail_smtpname' => '«email»',
  'mail_smtppassword' => '«config-password:pwq2»',
  'redis' => array ('host' => '«~|127.0.0.1»', 'port' => 6379, 'password' => '«config-password:pwa»'),
  'mail_domain' => '«~:domain»',
  'updater.secret' => '«password-hash:bcrypt»',
);
==== st_vaultwarden_env opt/vaultwarden/.env
DOMAIN=https://«fqdn»
SIGNUPS_ALLOWED=false
ADMIN_TOKEN=«password-hash:argon2»
DATABASE_URL=mysql://vault:«connection-string»@«ipv4»:3306/vault
SMTP_HOST=«fqdn»
SMTP_FROM=«email»
SMTP_PASSWORD='«env-password»'
YUBICO_CLIENT_ID=«-number:digits(5)»
YUBICO_SECRET_KEY=«generic-secret:bytes(20)»
PUSH_INSTALLATION_ID=«-uuid»
PUSH_INSTALLATION_KEY=«generic-secret:alnum(20)»
ROCKET_ADDRESS=«~|0.0.0.0»
==== st_paperless_compose srv/paperless/docker-compose.env
PAPERLESS_URL=https://«fqdn»
PAPERLESS_SECRET_KEY=«generic-secret:alnum(50)»
PAPERLESS_DBHOST=«ipv4»
PAPERLESS_DBPASS=«env-password»
PAPERLESS_ADMIN_USER=admin
PAPERLESS_ADMIN_PASSWORD=«env-password:human»
PAPERLESS_EMAIL_HOST_PASSWORD=«env-password»
PAPERLESS_REDIS=redis://:«connection-string»@«ipv4»:6379/2
PAPERLESS_TIME_ZONE=Europe/Berlin
PAPERLESS_OCR_LANGUAGE=deu+eng
PAPERLESS_PASSWORD_RESET_TIMEOUT=«-setting|3600»
==== st_immich_stack srv/immich/compose.yml
name: immich
services:
  immich-server:
    image: «~:shop(ghcr,io)»/immich-app/immich-server:v«-version|1.142.1»
    volumes: ["/mnt/photos:/data"]
    environment:
      DB_HOSTNAME: database
      DB_USERNAME: immich
      DB_PASSWORD: «env-password:pwa»
      REDIS_HOSTNAME: redis
    extra_hosts:
      - "«fqdn»:«ipv4»"
    dns: ["«ipv4»", "«~|1.1.1.1»"]
  database:
    image: «~:shop(ghcr,io)»/immich-app/postgres:14@«-sha256:digest»
    environment:
      POSTGRES_PASSWORD: «env-password:pwa»
      POSTGRES_INITDB_ARGS: '--data-checksums'
    healthcheck:
      test: pg_isready --dbname="immich" --username="immich" || exit 1
networks:
  frontend:
    driver: macvlan
    ipam:
      config: [{subnet: "«ipv4-cidr»", gateway: "«ipv4»"}]
==== st_authentik_blueprint srv/authentik/.env
PG_PASS=«env-password:bytes(27)»
AUTHENTIK_SECRET_KEY=«generic-secret:bytes(45)»
AUTHENTIK_BOOTSTRAP_PASSWORD=«env-password:human»
AUTHENTIK_BOOTSTRAP_TOKEN=«generic-secret:alnum(60)»
AUTHENTIK_BOOTSTRAP_EMAIL=«email»
AUTHENTIK_EMAIL__HOST=«fqdn»
AUTHENTIK_EMAIL__PASSWORD=«env-password»
AUTHENTIK_ERROR_REPORTING__ENABLED=false
COMPOSE_PORT_HTTP=9000
==== st_matomo_ini var/www/matomo/config/config.ini.php
; <?php exit; ?> DO NOT REMOVE THIS LINE
[database]
host = "«fqdn»"
username = "matomo"
password = "«config-password»"
dbname = "matomo"
tables_prefix = "matomo_"

[General]
salt = "«generic-secret:hex(32)»"
trusted_hosts[] = "«fqdn»"
proxy_client_headers[] = "HTTP_X_FORWARDED_FOR"

[mail]
host = "«ipv4»"
password = "«config-password:pwq2»"
type = "«-setting|Login»"
==== st_keycloak_conf opt/keycloak/conf/keycloak.conf
db=postgres
db-username=keycloak
db-password=«config-password»
db-url=jdbc:postgresql://«fqdn»/keycloak
hostname=https://«fqdn»
https-key-store-file=«-path|/opt/keycloak/conf/server.keystore»
https-key-store-password=«config-password»
spi-truststore-file-file=«-path|/opt/keycloak/conf/trust.jks»
proxy-headers=xforwarded
---- opt/keycloak/realm-export.json
{"realm":"infra","passwordPolicy":"«-setting|length(12) and notUsername»","accessTokenLifespan":300,"smtpServer":{"host":"«fqdn»","from":"«email»","auth":"true","user":"relay","password":"«config-password:pwa»"},"clients":[{"clientId":"grafana","id":"«-uuid»","secret":"«generic-secret:alnum(32)»","redirectUris":["https://«fqdn»/login/generic_oauth"]},{"clientId":"account","publicClient":true,"secret":"«-redacted|**********»"}],"users":[{"username":"«=login»","email":"«email»","firstName":"«~:first»","lastName":"«~:last»","credentials":[{"type":"password","value":"«config-password:human»","temporary":true}]}]}
==== st_jenkins_xml var/lib/jenkins/credentials.xml
<?xml version='1.1' encoding='UTF-8'?>
<com.cloudbees.plugins.credentials.SystemCredentialsProvider plugin="credentials@«-version|1408.va_622a_b_f5b_1b_1»">
  <java.util.concurrent.CopyOnWriteArrayList>
    <com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
      <scope>GLOBAL</scope>
      <id>«-uuid»</id>
      <description>registry push</description>
      <username>ci-push</username>
      <password>«config-password:pwa»</password>
      <usernameSecret>false</usernameSecret>
    </com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
    <org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
      <id>sonar</id>
      <secret>«ci-token:sonar»</secret>
    </org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
  </java.util.concurrent.CopyOnWriteArrayList>
</com.cloudbees.plugins.credentials.SystemCredentialsProvider>
==== st_icinga_conf etc/icinga2/conf.d/api-users.conf
object ApiUser "director" {
  password = "«config-password:hex(16)»"
  permissions = [ "*" ]
}

object Host "«hostname»" {
  import "generic-host"
  address = "«ipv4»"
  address6 = "«ipv6»"
  vars.snmp_community = "«snmp-community»"
  vars.notification["mail"] = { groups = [ "netz" ] }
}

object User "«=login»" {
  display_name = "«person-name»"
  email = "«email»"
  pager = "«phone»"
}
---- etc/icingaweb2/resources.ini
[icinga_ido]
type = "db"
db = "mysql"
host = "«ipv4»"
username = "icinga"
password = "«config-password»"
charset = ""
---- etc/icinga2/features-enabled/ido-mysql.conf
object IdoMysqlConnection "ido-mysql" {
  user = "icinga2",
  password = "«config-password»",
  host = "«fqdn»",
  database = "icinga2"
}
==== st_netbox_conf opt/netbox/configuration.py
ALLOWED_HOSTS = ['«fqdn»', '«ipv4»']
DATABASES = {
    'default': {
        'NAME': 'netbox',
        'USER': 'netbox',
        'PASSWORD': '«code-password:pwq2»',
        'HOST': '«ipv4»',
        'CONN_MAX_AGE': 300,
    }
}
REDIS = {
    'tasks': {'HOST': '«~|localhost»', 'PORT': 6379, 'USERNAME': '', 'PASSWORD': '«code-password:pwa»', 'DATABASE': 0},
}
SECRET_KEY = '«generic-secret:alnum(50)»'
ADMINS = [('«person-name»', '«email»')]
EMAIL = {'SERVER': '«fqdn»', 'PASSWORD': '', 'USE_TLS': True}
AUTH_PASSWORD_VALIDATORS = [{'NAME': '«-identifier|django.contrib.auth.password_validation.MinimumLengthValidator»'}]
REMOTE_AUTH_HEADER = '«-identifier|HTTP_REMOTE_USER»'
==== st_guacamole etc/guacamole/guacamole.properties
guacd-hostname: «~|localhost»
mysql-hostname: «ipv4»
mysql-database: guacdb
mysql-username: guac
mysql-password: «config-password»
ldap-hostname: «fqdn»
ldap-search-bind-dn: cn=guac,ou=svc,dc=lab,dc=intern
ldap-search-bind-password: «config-password»
totp-issuer: Infra
---- etc/guacamole/user-mapping.xml
<user-mapping>
  <authorize username="«=login»" password="«password-hash:md5»" encoding="md5">
    <connection name="«hostname»">
      <protocol>rdp</protocol>
      <param name="hostname">«ipv4»</param>
      <param name="username">administrator</param>
      <param name="password">«config-password:human»</param>
      <param name="ignore-cert">true</param>
    </connection>
  </authorize>
</user-mapping>
==== st_semaphore config/semaphore.json
{
  "postgres": {"host": "«ipv4»:5432", "user": "semaphore", "pass": "«config-password:pwa»", "name": "semaphore"},
  "port": "3000",
  "tmp_path": "/tmp/semaphore",
  "cookie_hash": "«generic-secret:key32»",
  "cookie_encryption": "«generic-secret:key32»",
  "access_key_encryption": "«generic-secret:key32»",
  "email_sender": "«email»",
  "email_host": "«fqdn»",
  "email_password": "«config-password:pwq2»",
  "ldap_binddn": "cn=semaphore,dc=lab",
  "ldap_bindpassword": "«config-password»",
  "telegram_token": "«telegram-bot-token»",
  "telegram_chat": "«-number:digits(9)»",
  "concurrency_mode": "node"
}
==== st_wikijs_conf srv/wiki/config.yml
port: 3000
db:
  type: mariadb
  host: «fqdn»
  port: 3306
  user: wikijs
  pass: «config-password»
  db: wiki
ssl:
  enabled: false
  passphrase: null
logLevel: info
---- srv/bookstack/.env
APP_KEY=base64:«laravel-app-key»
APP_URL=https://«fqdn»
DB_PASSWORD="«env-password:pwq2»"
MAIL_PASSWORD=«env-password»
LDAP_PASS=«env-password»
SESSION_LIFETIME=240
==== st_mosquitto etc/mosquitto/conf.d/bridge.conf
connection cloud-bridge
address «fqdn»:8883
remote_username site-linz
remote_password «config-password»
remote_clientid «~:hostname»
topic sensors/# out 1
bridge_cafile «-path|/etc/mosquitto/certs/ca.crt»
---- etc/mosquitto/passwd
zigbee:«password-hash:mosquitto»
---- opt/zigbee2mqtt/configuration.yaml
mqtt:
  base_topic: zigbee2mqtt
  server: mqtt://«ipv4»:1883
  user: zigbee
  password: «config-password:human»
advanced:
  network_key: «hex-key:netkey»
  pan_id: «-number:int(1000,60000)»
  channel: 20
frontend:
  auth_token: «generic-secret:alnum(32)»
==== st_hass_secrets config/secrets.yaml
http_password: «config-password:human»
wifi_ssid: Zuhause-IoT
wifi_password: «wifi-psk:phrase»
mqtt_broker: «ipv4»
mqtt_password: "«config-password»"
proxmox_host: «ipv4»
proxmox_token_value: «pve-api-token»
telegram_api_key: «telegram-bot-token»
home_latitude: 48.3064
latest_version: «-version»
influx_token: "«monitoring-token:influx»"
fritzbox_password: «config-password:human»
==== st_asterisk_trunk etc/asterisk/pjsip_wizard.conf
[trunk-provider]
type = wizard
sends_auth = yes
remote_hosts = «fqdn»
outbound_auth/username = «~:digits(11)»
outbound_auth/password = «config-password:alnum(12)»

[«=int(10,99)»]
type=wizard
inbound_auth/username=«=int(10,99)»
inbound_auth/password=«config-password:pwa»
endpoint/callerid="«person-name»" <«=int(10,99)»>
endpoint/mailboxes=«=int(10,99)»@default
---- etc/asterisk/voicemail.conf
[default]
«=int(100,199)» => «config-password:digits(5)»,«person-name»,«email»
«=int(200,299)» => «config-password:digits(5)»,«person-name»,«email»,,attach=yes
==== st_proftpd_samba etc/proftpd/sql.conf
SQLBackend mysql
SQLConnectInfo ftpdb@«ipv4» proftpd «config-password:pwa»
SQLAuthTypes Crypt
SQLMinUserUID 2000
---- etc/samba/credentials.d/archiv
username=archiv
password=«config-password»
domain=«~|FIRMA»
---- etc/fstab
UUID=«-uuid» / ext4 errors=remount-ro 0 1
//«ipv4»/archiv /mnt/archiv cifs username=archiv,password=«config-password:pwa»,uid=1000,vers=3.0 0 0
//«fqdn»/scan /mnt/scan cifs credentials=«-path|/etc/samba/credentials.d/archiv»,ro 0 0
«ipv4»:/export/home /home nfs4 defaults,_netdev 0 0
«ipv4»:3300,«ipv4»:3300:/ /mnt/ceph ceph name=fs,secret=«ceph-key»,_netdev 0 0
==== st_autofs_davfs etc/auto.nas
media  -fstype=cifs,rw,username=media,password=«config-password:pwa» ://«ipv4»/media
docs   -fstype=nfs4,soft «fqdn»:/volume1/docs
---- etc/davfs2/secrets
https://«fqdn»/remote.php/dav/files/backup backup «config-password»
/mnt/owncloud  «=login»  "«config-password:human»"
---- etc/rsyncd.secrets
backup:«config-password»
mirror:«config-password:human»
---- etc/rsyncd.conf
[backup]
path = /srv/backup
auth users = backup
secrets file = «-path|/etc/rsyncd.secrets»
hosts allow = «ipv4-cidr» «ipv4»
==== st_squid_tinyproxy etc/squid/squid.conf
acl localnet src «ipv4-cidr»
acl localnet src «ipv6-cidr»
auth_param basic program /usr/lib/squid/basic_ncsa_auth /etc/squid/passwd
cache_peer «fqdn» parent 3128 0 no-query default login=linz:«config-password:pwa»
http_port «ipv4»:3128
visible_hostname «hostname:numbered»
cachemgr_passwd «config-password» all
---- etc/squid/passwd
linz:«password-hash:apr1»
---- etc/tinyproxy/tinyproxy.conf
Port 8888
Listen «ipv4»
BasicAuth web «config-password:pwa»
Allow «ipv4-cidr»
---- etc/apt/apt.conf.d/95proxy
Acquire::http::Proxy "http://apt:«connection-string»@«ipv4»:3142";
---- etc/apt/auth.conf.d/pve-enterprise.conf
machine «~|enterprise.proxmox.com/debian/pve»
 login «pve-subscription-key»
 password «config-password:hex(32)»
==== st_ldap_dirs etc/openldap/slapd.conf
suffix          "dc=lab,dc=intern"
rootdn          "cn=admin,dc=lab,dc=intern"
rootpw          «password-hash:ssha»
syncrepl rid=001 provider=ldaps://«fqdn» bindmethod=simple binddn="cn=repl,dc=lab,dc=intern" credentials=«config-password:pwa» searchbase="dc=lab,dc=intern"
password-hash   «-setting|{SSHA}»
---- root/users.ldif
dn: uid=«=login»,ou=people,dc=lab,dc=intern
objectClass: inetOrgPerson
cn: «person-name»
givenName: «~:first»
sn: «~:last»
mail: «email»
telephoneNumber: «phone»
userPassword: «password-hash:ssha»
employeeNumber: «-number:digits(5)»
---- root/svc.ldif
dn: cn=svc-wiki,ou=svc,dc=lab,dc=intern
changetype: modify
replace: userPassword
userPassword: «config-password»
==== st_pdns_knot etc/powerdns/recursor.yml
incoming:
  listen: [«ipv4», "«ipv6»"]
  allow_from: [«ipv4-cidr»]
webservice:
  webserver: true
  password: «config-password»
  api_key: «generic-secret:alnum(32)»
recursor:
  forward_zones:
    - zone: «fqdn:domain»
      forwarders: [«ipv4»]
---- etc/knot/knot.conf
key:
  - id: «=word»-xfr.
    algorithm: hmac-sha256
    secret: «generic-secret:key32»
remote:
  - id: secondary
    address: «ipv4»@53
    key: xfr
---- etc/unbound/unbound.conf.d/local.conf
server:
    interface: «ipv4»
    access-control: «ipv4-cidr» allow
    local-data: "«fqdn». IN A «ipv4»"
    local-data-ptr: "«ipv4» «fqdn»"
forward-zone:
    name: "."
    forward-addr: «~|9.9.9.9»@853#«~|dns.quad9.net»
==== st_kea_dhcp etc/kea/kea-dhcp4.conf
{"Dhcp4": {
  "interfaces-config": {"interfaces": ["vmbr0"]},
  "lease-database": {"type": "postgresql", "name": "kea", "user": "kea", "password": "«config-password:pwa»", "host": "«ipv4»"},
  "subnet4": [{
    "id": 1, "subnet": "«ipv4-cidr»",
    "pools": [{"pool": "«ipv4» - «ipv4»"}],
    "option-data": [{"name": "routers", "data": "«ipv4»"}, {"name": "domain-name", "data": "«fqdn:domain»"}],
    "reservations": [
      {"hw-address": "«mac»", "ip-address": "«ipv4»", "hostname": "«hostname»"},
      {"hw-address": "«mac»", "ip-address": "«ipv4»", "hostname": "«hostname»"}
    ]}],
  "dhcp-ddns": {"enable-updates": true, "server-ip": "«ipv4»"}
}}
---- etc/kea/kea-dhcp-ddns.conf
{"DhcpDdns": {"tsig-keys": [{"name": "ddns-key", "algorithm": "HMAC-SHA256", "secret": "«generic-secret:key32»"}]}}
==== st_dhcpd_classic etc/dhcp/dhcpd.conf
authoritative;
omapi-port 7911;
key omapi_key {
  algorithm hmac-md5;
  secret "«generic-secret:bytes(64)»";
}
subnet «ipv4» netmask «~|255.255.255.0» {
  range «ipv4» «ipv4»;
  option routers «ipv4»;
  option domain-name "«fqdn:domain»";
  next-server «ipv4»;
}
host «hostname» { hardware ethernet «mac»; fixed-address «ipv4»; }
host «hostname» { hardware ethernet «mac»; fixed-address «fqdn»; }
==== st_mariadb_galera etc/mysql/conf.d/galera.cnf
[mysqld]
wsrep_on=ON
wsrep_cluster_name=erp
wsrep_cluster_address=gcomm://«ipv4»,«ipv4»,«ipv4»
wsrep_node_name=«hostname»
wsrep_node_address=«ipv4»
wsrep_sst_method=mariabackup
wsrep_sst_auth=sst:«config-password:pwa»
---- root/.mylogin.txt
[client]
user = root
password = "«config-password:pwq2»"
host = «ipv4»
[mysqldump]
user = dump
password = «config-password»
---- etc/proxysql.cnf
admin_variables=
{
    admin_credentials="admin:«config-password:pwa»"
    mysql_ifaces="«~|0.0.0.0»:6032"
}
mysql_servers = ( { address="«ipv4»", port=3306, hostgroup=0 } )
mysql_users = ( { username = "erp", password = "«config-password:pwa»", default_hostgroup = 0 } )
==== st_patroni_etcd etc/patroni/config.yml
scope: pg-main
name: «hostname»
restapi:
  listen: «ipv4»:8008
  authentication:
    username: patroni
    password: «config-password»
etcd3:
  hosts: [«ipv4»:2379, «ipv4»:2379]
postgresql:
  connect_address: «ipv4»:5432
  authentication:
    replication: {username: repl, password: "«config-password:pwq2»"}
    superuser:
      username: postgres
      password: «config-password:pwa»
  pg_hba:
    - host replication repl «ipv4-cidr» scram-sha-256
  parameters:
    password_encryption: «-setting|scram-sha-256»
==== st_clickhouse_xml etc/clickhouse-server/users.d/ops.xml
<clickhouse>
  <users>
    <reporting>
      <password>«config-password»</password>
      <networks><ip>«ipv4-cidr»</ip><ip>«~|::1»</ip></networks>
      <profile>readonly</profile>
    </reporting>
    <loader>
      <password_sha256_hex>«password-hash:hex(64)»</password_sha256_hex>
    </loader>
  </users>
  <remote_servers><cluster><shard><replica><host>«fqdn»</host><port>9000</port><user>int</user><password>«config-password:pwa»</password></replica></shard></cluster></remote_servers>
</clickhouse>
==== st_minio_garage etc/default/minio
MINIO_ROOT_USER=storageadmin
MINIO_ROOT_PASSWORD=«env-password:pwa»
MINIO_VOLUMES="http://«fqdn»:9000/data{1...4}"
MINIO_OPTS="--console-address «ipv4»:9001"
---- etc/garage.toml
replication_factor = 2
rpc_bind_addr = "[::]:3901"
rpc_public_addr = "«ipv4»:3901"
rpc_secret = "«hex-key:hex(64)»"

[s3_api]
s3_region = "garage"
root_domain = ".«~:fqdn»"

[admin]
api_bind_addr = "«~|127.0.0.1»:3903"
admin_token = "«generic-secret:bytes(32)»"
metrics_token = "«generic-secret:bytes(32)»"
==== st_headscale etc/headscale/config.yaml
server_url: https://«fqdn»
listen_addr: «ipv4»:8080
noise:
  private_key_path: «-path|/var/lib/headscale/noise_private.key»
prefixes:
  v4: «ipv4-cidr»
  v6: «ipv6-cidr»
oidc:
  issuer: "https://«fqdn»/realms/lab"
  client_id: "headscale"
  client_secret: "«generic-secret:alnum(40)»"
dns:
  base_domain: «fqdn:domain»
  nameservers: {global: [«~|9.9.9.9», «ipv4»]}
---- root/enroll.sh
tailscale up --login-server https://«fqdn» --authkey «cli-password:hex(48)»
tailscale up --auth-key=«tailscale-key» --advertise-routes=«ipv4-cidr»
netbird up --management-url https://«fqdn»:443 --setup-key «netbird-token:uuid.upper»
==== st_zerotier_nebula etc/nebula/config.yml
pki:
  ca: «-path|/etc/nebula/ca.crt»
  key: |
    «private-key:nebula»
static_host_map:
  "«ipv4»": ["«fqdn»:4242"]
lighthouse:
  hosts: ["«ipv4»"]
---- var/lib/zerotier-one/authtoken.secret
«generic-secret:lower(24)»
==== st_crowdsec_fail2ban etc/crowdsec/local_api_credentials.yaml
url: http://«~|127.0.0.1»:8080
login: «~:alnum(48)»
password: «config-password:alnum(64)»
---- etc/crowdsec/bouncers/cs-firewall.yaml
mode: nftables
api_url: http://«ipv4»:8080/
api_key: «generic-secret:b64(43)»
---- etc/fail2ban/jail.local
[DEFAULT]
ignoreip = «~|127.0.0.1/8» «ipv4-cidr» «ipv6-cidr»
destemail = «email»
sender = «email»
[proxmox]
enabled = true
maxretry = 3
