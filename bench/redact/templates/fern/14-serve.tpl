==== fern_dovecot etc/dovecot/dovecot-sql.conf.ext
driver = mysql
connect = host=«ipv4» dbname=mail user=mailuser password=«connection-string:pwa»
default_pass_scheme = «-setting|SHA512-CRYPT»
password_query = SELECT username AS user, password FROM mailbox WHERE username = '%u' AND active='1'
iterate_query = SELECT username AS user FROM mailbox
---- etc/dovecot/users
«email»:{BLF-CRYPT}«password-hash:bcrypt»:5000:5000::/var/vmail/%d/%n
«email»:{PLAIN}«config-password:pwa»:5000:5000::/var/vmail/%d/%n
«email»:{SHA512-CRYPT}«password-hash:sha512crypt»:5000:5000::/var/vmail
---- etc/dovecot/master-users
vmaster:«password-hash:sha512crypt»
---- etc/dovecot/conf.d/15-api.conf
doveadm_password = «config-password»
doveadm_api_key = «generic-secret:alnum(32)»
ssl_key = <«-path|/etc/ssl/private/mail.key»
ssl_key_password = «config-password:pwa»
---- etc/rspamd/local.d/worker-controller.inc
password = "$2$«password-hash:lower(32)»$«~:lower(52)»";
secure_ip = "«ipv4-cidr»";
bind_socket = "«ipv4»:11334";
---- etc/rspamd/local.d/redis.conf
servers = "«ipv4»";
password = "«config-password:pwq2»";
==== fern_mailcow opt/mailcow-dockerized/mailcow.conf
# ------------------------------
# mailcow web ui configuration
# ------------------------------
MAILCOW_HOSTNAME=«fqdn»
MAILCOW_PASS_SCHEME=«-setting|BLF-CRYPT»
DBNAME=mailcow
DBUSER=mailcow
DBPASS=«env-password:alnum(28)»
DBROOT=«env-password:alnum(28)»
REDISPASS=«env-password:alnum(28)»
HTTP_BIND=«ipv4»
IPV4_NETWORK=«~|172.22.1»
IPV6_NETWORK=«ipv6-cidr»
TZ=Europe/Prague
COMPOSE_PROJECT_NAME=mailcowdockerized
ADDITIONAL_SAN=imap.«fqdn:domain»,«fqdn»
API_KEY=«generic-secret:hex(32)»
API_KEY_READ_ONLY=
API_ALLOW_FROM=«ipv4»,«~|127.0.0.1»
ACME_CONTACT=«email»
SNAT_TO_SOURCE=«ipv4»
WATCHDOG_NOTIFY_EMAIL=«email»
SOGO_URL_ENCRYPTION_KEY=«generic-secret:alnum(16)»
SKIP_CLAMD=n
LOG_LINES=«-setting|9999»
---- opt/mailcow-dockerized/update.log
checking out «-git-sha»
pulled mailcow/sogo@«-digest»
==== fern_slapd etc/ldap/slapd.conf
include /etc/ldap/schema/core.schema
database mdb
suffix "dc=«=word»,dc=local"
rootdn "cn=admin,dc=local"
rootpw «password-hash:ssha»
directory /var/lib/ldap
index uid,mail eq
syncrepl rid=001
  provider=ldaps://«fqdn»
  bindmethod=simple
  binddn="cn=repl,dc=local"
  credentials=«config-password»
  searchbase="dc=local"
  schedulechecking=off
---- root/people.ldif
dn: uid=«=login»,ou=people,dc=local
objectClass: inetOrgPerson
cn: «person-name»
sn: «~:last»
mail: «email»
telephoneNumber: «phone»
homePostalAddress: «postal-address»
userPassword: «password-hash:ssha»
sshPublicKey: ssh-ed25519 «-ssh-public-key:ssh_ed25519» «~:login»@«hostname»
entryUUID: «-uuid»
entryCSN: 20260212081140.«-number:digits(6)»Z#000000#000#000000

dn: uid=«=login»,ou=people,dc=local
changetype: modify
replace: userPassword
userPassword: «config-password:pwa»
-
replace: mobile
mobile: «phone»
==== fern_samba etc/samba/smb.conf
[global]
   workgroup = CORP
   realm = «fqdn:domain.upper»
   netbios name = «hostname:winname»
   security = ads
   password server = «fqdn»
   interfaces = «ipv4-cidr» lo
   hosts allow = «ipv4-cidr» «~|127.0.0.1»
   ldap admin dn = cn=smb,dc=corp
   passdb backend = «-setting|tdbsam»
   smb passwd file = «-path|/etc/samba/smbpasswd»
   map to guest = «-setting|Bad User»
[scans]
   path = /srv/scans
   valid users = @scan
---- etc/samba/creds/scans
username=scan
password=«config-password:pwslash»
domain=CORP
---- etc/samba/smbpasswd
«=login»:1004:«~:upper_lm.upper»:«password-hash:nthash»:[U          ]:LCT-66«=hex(6)»:
«=login»:1005:XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX:«password-hash:nthash»:[U          ]:LCT-66«=hex(6)»:
---- etc/fstab
UUID=«-uuid» / ext4 errors=remount-ro 0 1
//«fqdn»/scans /mnt/scans cifs credentials=«-path|/etc/samba/creds/scans»,uid=1000 0 0
//«ipv4»/media /mnt/media cifs username=kodi,password=«config-password:pwa»,vers=3.0 0 0
«ipv4»:/export/home /home nfs4 defaults 0 0
https://«fqdn»/remote.php/dav /mnt/dav davfs rw,noauto 0 0
---- etc/davfs2/secrets
https://«fqdn»/remote.php/dav «=login» «config-password:pwa»
/mnt/dav "«email»" "«config-password:pwq2»"
==== fern_ftpd etc/proftpd/sql.conf
<IfModule mod_sql.c>
  SQLBackend mysql
  SQLConnectInfo proftpd@«ipv4» proftpd «config-password:pwa»
  SQLAuthTypes «-setting|Crypt»
  SQLUserInfo ftpuser userid passwd uid gid homedir shell
</IfModule>
MasqueradeAddress «ipv4»
ServerName "«fqdn»"
---- etc/vsftpd/logins.txt
kamera1
«config-password:pwa»
partner
«config-password:pwodd»
---- etc/proftpd/ftpd.passwd
kamera1:«password-hash:md5crypt»:2001:2001:,,,:/srv/ftp/kamera1:/bin/false
«=login»:«password-hash:sha512crypt»:2002:2001:«person-name»:/srv/ftp/p:/bin/false
---- etc/ssmtp/ssmtp.conf
root=«email»
mailhub=«fqdn»:587
AuthUser=«email»
AuthPass=«config-password»
UseSTARTTLS=YES
hostname=«fqdn»
==== fern_squid etc/squid/squid.conf
http_port «ipv4»:3128
acl localnet src «ipv4-cidr»
acl localnet src «ipv6-cidr»
auth_param basic program /usr/lib/squid/basic_ncsa_auth «-path|/etc/squid/passwd»
auth_param basic realm «-setting|proxy»
auth_param basic credentialsttl «-setting|2 hours»
cache_peer «fqdn» parent 3128 0 no-query default login=cachepeer:«connection-string:pwa»
cache_peer «ipv4» sibling 3128 3130 proxy-only
external_acl_type grp %LOGIN /usr/lib/squid/ext_ldap_group_acl -b dc=corp -D cn=squid,dc=corp -w «cli-password:pwa» -h «ipv4»
cachemgr_passwd «config-password» all
visible_hostname «fqdn»
cache_mgr «email»
---- etc/squid/passwd
«=login»:«password-hash:apr1»
«=account»:«password-hash:apr1»
---- etc/tinyproxy/tinyproxy.conf
Listen «ipv4»
BasicAuth build «config-password:pwa»
upstream http user:«connection-string:pwa»@«ipv4»:8080
Allow «ipv4-cidr»
---- etc/apt/apt.conf.d/90proxy
Acquire::http::Proxy "http://apt:«connection-string:pwa»@«fqdn»:3128/";
---- etc/apt/auth.conf.d/pve.conf
machine «~|enterprise.proxmox.com»/debian/pve
 login «pve-subscription-key»
 password «netrc:hex(32)»
==== fern_pgbouncer etc/pgbouncer/pgbouncer.ini
[databases]
app = host=«ipv4» port=5432 dbname=app user=app password=«connection-string:pwa»
stats = host=«fqdn» port=5432 dbname=stats
* = host=«ipv4»

[pgbouncer]
listen_addr = «ipv4»
listen_port = 6432
auth_type = «-setting|scram-sha-256»
auth_file = «-path|/etc/pgbouncer/userlist.txt»
auth_query = SELECT usename, passwd FROM pg_shadow WHERE usename=$1
server_reset_query = DISCARD ALL
admin_users = pgadm
---- etc/pgbouncer/userlist.txt
"app" "«password-hash:scram»"
"reader" "«password-hash:md5hash»"
"pgadm" "«config-password:pwq2»"
"metrics" "«config-password:pwa»"
---- etc/patroni/config.yml
scope: main
name: «hostname»
restapi:
  listen: «ipv4»:8008
  authentication: {username: patroni, password: «config-password»}
etcd3: {hosts: ["«ipv4»:2379", "«ipv4»:2379"], username: pat, password: "«config-password:pwq2»"}
postgresql:
  connect_address: «ipv4»:5432
  authentication:
    replication: {username: repl, password: «config-password:pw»}
    superuser: {username: postgres, password: «config-password:pw»}
    rewind: {username: rew, password: '«config-password:pwq2»'}
  parameters: {password_encryption: «-setting|scram-sha-256», max_connections: 200}
---- var/lib/postgresql/.pgpass
«ipv4»:5432:*:repl:«pgpass»
«fqdn»:5432:app:app:«pgpass:pwodd»
==== fern_mycnf etc/mysql/conf.d/client.cnf
[client]
user = backup
password = "«config-password:pwq2»"
host = «ipv4»
[mysqldump]
user=dump
password=«config-password:pwa»
[mysql]
prompt = «-setting|\u@\h>»
---- etc/maxscale.cnf
[server1]
type=server
address=«ipv4»
port=3306
[MariaDB-Monitor]
type=monitor
module=mariadbmon
user=maxmon
password=«config-password:hex(64).upper»
replication_user=repl
replication_password=«config-password:pwa»
---- etc/proxysql.cnf
admin_variables=
{
  admin_credentials="admin:«connection-string:pwa»;radmin:«connection-string:pwa»"
  mysql_ifaces="«ipv4»:6032"
}
mysql_users:
(
  { username = "app" , password = "«config-password:pwa»" , default_hostgroup = 0 },
  { username = "ro" , password = "«password-hash:mysqlhash»" , active = 1 }
)
mysql_servers = ( { address="«ipv4»" , port=3306 }, { address="«fqdn»" , port=3306 } )
---- var/lib/mysql/grastate.dat
# GALERA saved state
version: 2.1
uuid:    «-uuid»
seqno:   -1
---- etc/mysql/conf.d/galera.cnf
[galera]
wsrep_cluster_address="gcomm://«ipv4»,«ipv4»,«ipv4»"
wsrep_node_name="«hostname»"
wsrep_sst_auth="sst:«config-password:pwa»"
==== fern_clickhouse etc/clickhouse-server/users.d/users.xml
<clickhouse>
    <users>
        <default>
            <password>«config-password:pwq2.xml»</password>
            <networks>
                <ip>«ipv4-cidr»</ip>
                <ip>«~|::1»</ip>
            </networks>
            <profile>«-setting|default»</profile>
        </default>
        <reader>
            <password_sha256_hex>«password-hash:sha256»</password_sha256_hex>
            <quota>default</quota>
        </reader>
        <loader>
            <password_double_sha1_hex>«password-hash:sha1»</password_double_sha1_hex>
        </loader>
    </users>
</clickhouse>
---- etc/clickhouse-server/config.d/remote.xml
<clickhouse>
  <interserver_http_credentials><user>inter</user><password>«config-password:pwa»</password></interserver_http_credentials>
  <remote_servers><main><shard>
    <replica><host>«fqdn»</host><port>9440</port><user>dist</user><password>«config-password:pwa»</password></replica>
    <replica><host>«ipv4»</host><port>9440</port></replica>
    <secret>«generic-secret:alnum(32)»</secret>
  </shard></main></remote_servers>
  <macros><replica>«hostname»</replica></macros>
</clickhouse>
==== fern_cassandra root/.cassandra/cqlshrc
[authentication]
username = cassandra
password = «config-password»
[connection]
hostname = «ipv4»
port = 9042
[ssl]
certfile = «-path|~/.cassandra/ca.pem»
---- etc/cassandra/cassandra.yaml
cluster_name: '«=word» ring'
authenticator: «-setting|PasswordAuthenticator»
listen_address: «ipv4»
seed_provider:
  - class_name: «-identifier|org.apache.cassandra.locator.SimpleSeedProvider»
    parameters: [{seeds: "«ipv4»,«ipv4»"}]
server_encryption_options:
  keystore: «-path|conf/.keystore»
  keystore_password: «config-password:pwa»
  truststore_password: «config-password:pwa»
num_tokens: «-setting|16»
---- etc/couchdb/local.d/admins.ini
[couchdb]
uuid = «-uuid:hex(32)»
[admins]
admin = -pbkdf2:sha256-«password-hash:hex(64)»,«~:hex(32)»,600000
couch2 = «config-password»
[chttpd_auth]
secret = «generic-secret:hex(32)»
[chttpd]
bind_address = «ipv4»
require_valid_user = true
==== fern_valkey etc/valkey/users.acl
user default off
user app on #«password-hash:sha256» ~app:* +@all -@dangerous
user cache on >«config-password:pwa» ~cache:* +@read +@write
user sentinel on >«config-password:phrase» +ping +subscribe +role
user probe on nopass +ping
---- etc/valkey/valkey.conf
bind «ipv4» «~|127.0.0.1»
replicaof «ipv4» 6379
masteruser repl
masterauth «config-password:pwa»
requirepass "«config-password:pwq2»"
tls-key-file-pass «config-password:pwa»
maxmemory-policy «-setting|allkeys-lru»
# requirepass foobared
---- etc/valkey/sentinel.conf
sentinel monitor mymaster «ipv4» 6379 2
sentinel auth-pass mymaster «config-password:pwa»
sentinel myid «-key-id:sha1»
sentinel announce-ip "«ipv4»"
sentinel known-replica mymaster «ipv4» 6379
==== fern_emqx etc/emqx/emqx.conf
node {
  name = "emqx@«fqdn»"
  cookie = "«generic-secret:alnum(32)»"
  data_dir = "data"
}
dashboard {
  listeners.http { bind = 18083 }
  default_username = "admin"
  default_password = "«config-password:pwq2»"
}
authentication = [
  { mechanism = password_based, backend = mysql
    server = "«ipv4»:3306", username = "emqx", password = "«config-password»"
    password_hash_algorithm { name = «-setting|bcrypt» } }
]
listeners.ssl.default { ssl_options { keyfile = "«-path|etc/certs/key.pem»", password = "«config-password:pwa»" } }
---- opt/zigbee2mqtt/configuration.yaml
mqtt:
  base_topic: zigbee2mqtt
  server: mqtt://«ipv4»:1883
  user: z2m
  password: «config-password:pw»
frontend: {port: 8080, auth_token: "«generic-secret:alnum(24)»"}
advanced:
  network_key: «generic-secret:netkey»
  pan_id: «-number:int(1000,65000)»
  ext_pan_id: [221, 221, 221, 221, 12, 13, 14, 15]
devices:
  '0x«-key-id:hex(16)»': {friendly_name: keller/sensor}
---- etc/mosquitto/passwd
z2m:«password-hash:mosquitto»
shelly:«password-hash:mosquitto»
---- etc/mosquitto/conf.d/bridge.conf
connection cloud
address «fqdn»:8883
remote_username bridge
remote_password «config-password»
bridge_psk «hex-key:hex(64)»
bridge_identity «hostname»
==== fern_home homeassistant/secrets.yaml
# Use this file to store secrets like usernames and passwords.
http_password: «config-password»
db_url: postgresql://hass:«connection-string»@«ipv4»/hass
mqtt_password: «config-password:apple»
latitude: «~|47.07»
telegram_api_key: «telegram-bot-token»
router_password: "«config-password:human»"
camera_url: rtsp://viewer:«connection-string»@«ipv4»:554/stream1
alarm_code: «config-password:pin»
openweathermap: «generic-secret:hex(32)»
---- homeassistant/configuration.yaml
homeassistant: {name: Zuhause, internal_url: "http://«ipv4»:8123", external_url: "https://«fqdn»"}
http: {trusted_proxies: ["«ipv4»", "«ipv4-cidr»"], use_x_forwarded_for: true}
recorder: {db_url: !secret «-reference|db_url»}
mqtt: {password: !secret «-reference|mqtt_password»}
device_tracker:
  - platform: unifi_direct
    host: «ipv4»
    username: admin
    password: «config-password:pw»
wake_on_lan: {mac: "«mac»"}
---- homeassistant/known_devices.yaml
«=login»_phone:
  name: «~:first»
  mac: «mac»
  track: true
---- homeassistant/.storage/auth
{"version": 1, "data": {"users": [{"id": "«-uuid:hex(32)»", "name": "«person-name»", "is_owner": true}],
 "refresh_tokens": [{"id": "«-uuid:hex(32)»", "client_id": "https://«fqdn»/", "token": "«generic-secret:hex(128)»", "jwt_key": "«generic-secret:hex(128)»", "last_used_ip": "«ipv4»"}]}}
---- homeassistant/.storage/auth_provider.homeassistant
{"data": {"users": [{"username": "«=login»", "password": "«password-hash:bcrypt.b64»"}]}}
==== fern_nodered home/pi/.node-red/settings.js
module.exports = {
    flowFile: 'flows.json',
    credentialSecret: "«generic-secret:alnum(24)»",
    uiPort: process.env.PORT || 1880,
    uiHost: "«ipv4»",
    adminAuth: {
        type: "«-setting|credentials»",
        users: [{ username: "admin", password: "«password-hash:bcrypt»", permissions: "*" }]
    },
    httpNodeAuth: {user:"user",pass:"«password-hash:bcrypt»"},
    //httpStaticAuth: {user:"user",pass:"«-placeholder|yourpasshere»"},
    functionGlobalContext: { influx: { host: "«fqdn»", token: "«monitoring-token:influx»" } },
    logging: { console: { level: "info", metrics: false } }
}
---- home/pi/.node-red/flows.json
[{"id":"«-key-id:hex(16)»","type":"mqtt-broker","broker":"«ipv4»","port":"1883","clientid":"","credentials":{"user":"nr","password":"«config-password:pwq2»"}},
 {"id":"«-key-id:hex(16)»","type":"http request","method":"GET","url":"https://«fqdn»/api/states?api_key=«url-token»","authType":"basic"},
 {"id":"«-key-id:hex(16)»","type":"modbus-client","tcpHost":"«ipv4»","unit_id":1}]
---- home/pi/.node-red/flows_cred.json
{"$":"«-sealed:hex(32)»«-sealed:b64(120)»=="}
