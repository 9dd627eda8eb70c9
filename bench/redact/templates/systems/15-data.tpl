==== ba_patroni etc/patroni/config.yml
scope: ütem-pg
namespace: /service/
name: «hostname#n»

restapi:
  listen: «~|0.0.0.0»:8008
  connect_address: «ipv4»:8008
  authentication:
    username: patroni
    password: «config-password:pwsafe»
etcd3:
  hosts: «ipv4»:2379,«ipv4»:2379,«ipv4»:2379
  username: root
  password: "«config-password:human»"
bootstrap:
  dcs:
    ttl: 30
    maximum_lag_on_failover: «-number|1048576»
    postgresql:
      pg_hba:
        - host replication replicator «ipv4-cidr» scram-sha-256
        - host all all «ipv6-cidr» scram-sha-256
      parameters: { password_encryption: «-setting|scram-sha-256», max_connections: 300 }
postgresql:
  data_dir: /var/lib/postgresql/17/main
  pgpass: «-path|/tmp/pgpass0»
  authentication:
    replication: { username: replicator, password: «config-password:pwsafe» }
    superuser:
      username: postgres
      password: «config-password:phrase»
    rewind: { username: rewind, password: '{{ vault_rewind }}' }
  create_replica_methods: [pgbackrest, basebackup]
watchdog: { mode: automatic, device: /dev/watchdog }
==== ba_pgbouncer etc/pgbouncer/userlist.txt
"«~|postgres»" "«password-hash:scram»"
"alkalmazas" "«password-hash:md5hash»"
"stat" "«config-password:pwsafe»"
---- etc/pgbouncer/pgbouncer.ini
[databases]
raktar = host=«ipv4» port=5432 dbname=raktar user=raktar password=«connection-string» pool_size=40
* = host=«fqdn»

[pgbouncer]
listen_addr = «ipv4»
auth_type = scram-sha-256
auth_query = SELECT usename, passwd FROM pg_shadow WHERE usename=$1
admin_users = dba
server_reset_query = DISCARD ALL
---- etc/pgbackrest/pgbackrest.conf
[global]
repo1-type=s3
repo1-s3-endpoint=«fqdn»
repo1-s3-bucket=pg-mentes
repo1-s3-key=«~:upper(20)»
repo1-s3-key-secret=«generic-secret:alnum(40)»
repo1-cipher-type=aes-256-cbc
repo1-cipher-pass=«config-password:b64(64)»
repo1-retention-full=2
[utem]
pg1-path=/var/lib/postgresql/17/main
pg1-host=«ipv4»
==== ba_pg_roles_sql dump/globals.sql
--
-- PostgreSQL database cluster dump
--
SET default_transaction_read_only = off;
SET standard_conforming_strings = on;

CREATE ROLE raktar;
ALTER ROLE raktar WITH NOSUPERUSER INHERIT LOGIN PASSWORD '«password-hash:scram»';
CREATE ROLE postgres;
ALTER ROLE postgres WITH SUPERUSER CREATEROLE LOGIN REPLICATION BYPASSRLS PASSWORD '«password-hash:scram»' VALID UNTIL 'infinity';
CREATE ROLE regi;
ALTER ROLE regi WITH NOSUPERUSER LOGIN PASSWORD '«password-hash:md5hash»';
GRANT pg_monitor TO stat GRANTED BY postgres;

CREATE SUBSCRIPTION ujraktar CONNECTION 'host=«ipv4» user=repl password=«connection-string:pwsafe» dbname=raktar' PUBLICATION mind WITH (connect = false);
CREATE SERVER mysql_regi FOREIGN DATA WRAPPER mysql_fdw OPTIONS (host '«fqdn»', port '3306');
CREATE USER MAPPING FOR raktar SERVER mysql_regi OPTIONS (username 'fdw', password '«sql-password:human»');
-- lc_collate md5 «-md5»
-- Dumped by pg_dumpall version «-version|17.2»
==== ba_mycnf_galera etc/mysql/mariadb.conf.d/60-galera.cnf
[galera]
wsrep_on                 = ON
wsrep_cluster_name       = "utem"
wsrep_cluster_address    = gcomm://«ipv4»,«ipv4»,«ipv4»
wsrep_node_address       = «ipv4»
wsrep_node_name          = «hostname»
wsrep_sst_method         = mariabackup
wsrep_sst_auth           = sst:«config-password:pwsafe»
wsrep_provider_options   = "gcache.size=1G; socket.ssl_key=/etc/mysql/ssl/key.pem"
---- root/.my.cnf
[client]
user=root
password="«config-password:pwq2»"
socket=/run/mysqld/mysqld.sock

[client_masolat]
host=«fqdn»
password = «config-password:human»

[mysqldump]
quick
max_allowed_packet = 64M
---- etc/maxscale.cnf
[monitor]
type=monitor
module=galeramon
user=maxmon
password=«config-password:hex(64).upper»
[srv1]
type=server
address=«ipv4»
---- etc/proxysql.cnf
admin_variables= { admin_credentials="admin:«config-password:pwa»;radmin:«config-password:pwa»" }
mysql_variables= { monitor_username="monitor" monitor_password="«config-password:pwa»" server_version="8.0.40" }
mysql_users= ( { username = "web", password = "«config-password:pwsafe»", default_hostgroup = 10 } )
==== ba_mysql_grants dump/grants.sql
-- Grants dumped by pt-show-grants
-- Dumped from server Localhost via UNIX socket, MySQL 8.0.40 at 2026-02-10 08:55:41
-- Grants for 'raktar'@'«ipv4#a»'
CREATE USER IF NOT EXISTS `raktar`@`«ipv4#a»`;
ALTER USER `raktar`@`«ipv4#a»` IDENTIFIED WITH 'mysql_native_password' AS '«password-hash:mysqlhash»' REQUIRE NONE PASSWORD EXPIRE DEFAULT ACCOUNT UNLOCK;
GRANT ALL PRIVILEGES ON `raktar`.* TO `raktar`@`«ipv4#a»`;
-- új kérés, kézzel:
CREATE USER 'bi'@'%' IDENTIFIED BY '«sql-password:pwq2»' PASSWORD EXPIRE INTERVAL 180 DAY;
SET PASSWORD FOR 'regi'@'«fqdn»' = PASSWORD('«sql-password:human»');
CHANGE MASTER TO MASTER_HOST='«ipv4»', MASTER_USER='repl', MASTER_PASSWORD='«sql-password:pwa»', MASTER_USE_GTID=slave_pos;
CHANGE REPLICATION SOURCE TO SOURCE_HOST='«fqdn»', SOURCE_USER='repl', SOURCE_PASSWORD='«sql-password:pwa»', GET_SOURCE_PUBLIC_KEY=1;
INSERT INTO beallitas (kulcs, ertek) VALUES ('jelszo_min_hossz', '«-setting|12»'), ('build', '«-short-sha»');
==== ba_redis_acl etc/redis/users.acl
user default off nopass sanitize-payload ~* &* -@all
user sidekiq on #«password-hash:hex(64)» ~queue:* +@all -@dangerous
user exporter on >«config-password:pwsafe» ~* +info +ping
---- etc/redis/redis.conf
bind «ipv4» «~|127.0.0.1» -«~|::1»
protected-mode yes
port 6379
# requirepass «-placeholder|foobared»
requirepass «config-password:pwa»
masterauth «config-password:pwa»
masteruser replika
replicaof «ipv4» 6379
rename-command CONFIG «~:alnum(20)»
tls-key-file-pass «config-password:human»
aclfile /etc/redis/users.acl
---- etc/redis/sentinel.conf
sentinel myid «-asset-hash:hex(40)»
sentinel monitor utem «ipv4» 6379 2
sentinel auth-pass utem «config-password:pwa»
sentinel known-replica utem «ipv4» 6379
sentinel current-epoch 12
==== ba_rabbit_defs etc/rabbitmq/definitions.json
{
  "rabbit_version": "3.13.7",
  "rabbitmq_version": "3.13.7",
  "users": [
    { "name": "utem", "password_hash": "«password-hash:bytes(36)»", "hashing_algorithm": "rabbit_password_hashing_sha256", "tags": ["administrator"], "limits": {} }
  ],
  "vhosts": [{ "name": "/" }],
  "parameters": [
    {
      "component": "shovel", "vhost": "/", "name": "telephely",
      "value": { "src-uri": "amqp://utem:«connection-string»@«ipv4»:5672", "dest-uri": "amqps://shovel:«connection-string»@«fqdn»", "src-queue": "meres" }
    }
  ],
  "global_parameters": [{ "name": "internal_cluster_id", "value": "rabbitmq-cluster-id-«-asset-hash:b64u(22)»" }],
  "queues": []
}
---- var/lib/rabbitmq/.erlang.cookie
«generic-secret:letters(20).upper»
---- etc/rabbitmq/rabbitmq.conf
listeners.tcp.1 = «ipv4»:5672
default_user = utem
default_pass = «config-password:pwsafe»
auth_ldap.dn_lookup_bind.password = «config-password:human»
ssl_options.password = «config-password:alnum(16)»
password_hashing_module = «-setting|rabbit_password_hashing_sha512»
==== ba_clickhouse_couch etc/clickhouse-server/users.d/utem.xml
<clickhouse>
  <users>
    <default remove="remove"/>
    <grafana>
      <password_sha256_hex>«password-hash:sha256»</password_sha256_hex>
      <networks><ip>«ipv4-cidr»</ip><ip>«ipv6»</ip></networks>
      <profile>readonly</profile>
    </grafana>
    <betolto>
      <password>«config-password:human»</password>
      <networks><host>«fqdn»</host></networks>
    </betolto>
  </users>
  <interserver_http_credentials><user>is</user><password>«config-password:pwsafe»</password></interserver_http_credentials>
  <distributed_ddl><path>/clickhouse/task_queue/ddl</path></distributed_ddl>
</clickhouse>
---- opt/couchdb/etc/local.ini
[couchdb]
uuid = «-uuid:hex(32)»
[chttpd]
bind_address = «ipv4»
require_valid_user = true
[couch_httpd_auth]
secret = «generic-secret:hex(32)»
timeout = «-setting|600»
[admins]
gazda = «password-hash:couch»
masik = «config-password:pwsafe»
==== ba_zabbix_agent etc/zabbix/zabbix_proxy.conf
# Zabbix proxy, telephely: Győr
ProxyMode=0
Server=«ipv4»,«fqdn»
Hostname=«hostname»
DBName=zabbix_proxy
DBUser=zabbix
### Option: DBPassword
DBPassword=«config-password:pwspec»
TLSConnect=psk
TLSAccept=psk
TLSPSKIdentity=PSK «~:numbered»
TLSPSKFile=/etc/zabbix/proxy.psk
VaultToken=«vault-token»
# VaultDBPath=«-path|secret/zabbix/database»
StartPollers=20
---- etc/zabbix/proxy.psk
«hex-key:hex(64)»
---- export/zbx_hosts.yaml
zabbix_export:
  version: '7.0'
  hosts:
    - host: «hostname:numbered»
      name: 'Szünetmentes – gépház'
      interfaces:
        - type: SNMP
          ip: «ipv4»
          port: '161'
          details:
            version: SNMPV3
            securityname: nms
            authpassphrase: «snmp-password:pwsafe»
            privpassphrase: «snmp-password:pwsafe»
            securitylevel: AUTHPRIV
      macros:
        - macro: '{$PVE.TOKEN.SECRET}'
          value: «pve-api-token»
        - macro: '{$IPMI.PASSWORD}'
          value: «config-password:human»
        - macro: '{$PVE.TOKEN.ID}'
          value: «-setting|zabbix@pve!szabi»
      inventory_mode: AUTOMATIC
==== ba_icinga_nagios etc/icinga2/conf.d/api-users.conf
/**
 * The ApiUser objects are used for authentication against the API.
 */
object ApiUser "igazgato" {
  password = "«config-password:hex(16)»"
  // client_cn = "«~:fqdn»"
  permissions = [ "*" ]
}

object IdoPgsqlConnection "ido-pgsql" {
  user = "icinga2", password = "«config-password:pwsafe»", host = "«ipv4»", database = "icinga2"
}

object Host "«hostname»" {
  import "generic-host"
  address = "«ipv4»"
  address6 = "«ipv6»"
  vars.snmp_community = "«snmp-community»"
  vars.http_auth_pair = "nagios:«config-password:pwsafe»"
  vars.notification["mail"] = { groups = [ "noc" ] }
}
object User "ugyelet" { email = "«email»", pager = "«phone»", display_name = "«person-name»" }
const TicketSalt = "«generic-secret:hex(40)»"
---- etc/nagios/resource.cfg
$USER1$=/usr/lib/nagios/plugins
# $USER3$ felhasználó, $USER4$ jelszó
$USER3$=felugyelet
$USER4$=«config-password:human»
---- etc/nagios/nrpe.cfg
allowed_hosts=«~|127.0.0.1»,«ipv4»
command[check_pg]=/usr/lib/nagios/plugins/check_pgsql -H «ipv4» -l nagios -p «cli-password:pwsafe»
command[check_load]=/usr/lib/nagios/plugins/check_load -r -w .15,.10,.05 -c .30,.25,.20
==== ba_alertmanager etc/alertmanager/alertmanager.yml
global:
  smtp_smarthost: '«fqdn»:587'
  smtp_from: '«email»'
  smtp_auth_username: 'riaszto'
  smtp_auth_password: '«config-password:pwspec»'
  slack_api_url: 'https://«~|hooks.slack.com»/services/«slack-webhook»'
  opsgenie_api_key: «generic-secret:uuid»
route:
  group_by: ['alertname', 'cluster']
  receiver: ugyelet
receivers:
  - name: ugyelet
    telegram_configs:
      - bot_token: '«telegram-bot-token»'
        chat_id: -100«=digits(10)»
    pagerduty_configs:
      - routing_key: «generic-secret:hex(32)»
    pushover_configs:
      - user_key: «~:lower(30)»
        token: «monitoring-token:pushover»
    webhook_configs:
      - url: 'https://«fqdn»/alert/«url-token:b64u(32)»'
        http_config: { basic_auth: { username: am, password: «config-password:pwsafe» } }
      - url: http://«~|localhost»:5001/
        http_config: { authorization: { credentials_file: /run/secrets/am } }
---- etc/prometheus/web.yml
basic_auth_users:
  gazda: «password-hash:bcrypt»
---- etc/prometheus/prometheus.yml
remote_write:
  - url: https://«fqdn»/api/v1/push
    headers: { X-Scope-OrgID: «-setting|utem» }
    basic_auth: { username: «~:digits(6)», password: «grafana-token» }
scrape_configs:
  - job_name: snmp
    static_configs: [{ targets: ['«ipv4»', '«fqdn»'] }]
==== ba_snmp_exporter etc/prometheus/snmp.yml
auths:
  kozos:
    version: 2
    community: «snmp-community»
  nms_v3:
    version: 3
    username: nms
    security_level: authPriv
    password: «snmp-password:pwsafe»
    auth_protocol: SHA256
    priv_protocol: AES
    priv_password: «snmp-password:human»
  public_v2: { community: «-placeholder|public», version: 2 }
---- etc/snmp/snmpd.conf
agentaddress udp:«ipv4»:161,udp6:[«ipv6»]:161
rocommunity «snmp-community» «ipv4-cidr»
rocommunity6 «snmp-community» «ipv6-cidr»
com2sec helyi «~|127.0.0.1» «snmp-community:lower(10)»
trapsink «ipv4» «snmp-community»
createUser nms SHA-256 "«snmp-password:pwsafe»" AES "«snmp-password:pwsafe»"
sysContact «person-name» <«email»>
sysLocation gépház, 2. sor
---- var/lib/snmp/snmpd.conf
usmUser 1 3 0x80001f88«-asset-hash:hex(24)» "nms" "nms" NULL .1.3.6.1.6.3.10.1.1.5 0x«snmp-password:hex(64)» .1.3.6.1.6.3.10.1.2.4 0x«snmp-password:hex(32)» 0x
engineBoots 41
oldEngineID 0x80001f88«-asset-hash:hex(24)»
==== ba_telegraf etc/telegraf/telegraf.conf
[global_tags]
  telephely = "gyor"

[agent]
  interval = "10s"
  hostname = "«hostname»"

[[outputs.influxdb_v2]]
  urls = ["https://«fqdn»:8086", "http://«ipv4»:8086"]
  ## Token for authentication.
  token = "«monitoring-token:influx»"
  organization = "utem"
  bucket = "pve"

[[inputs.proxmox]]
  base_url = "https://«ipv4»:8006/api2/json"
  api_token = "telegraf@pve!stat=«pve-api-token»"
  node_name = "«hostname»"

[[inputs.ipmi_sensor]]
  servers = ["ADMIN:«connection-string»@lan(«ipv4»)"]
  hex_key = "«hex-key:hex(32)»"
  privilege = "USER"

[[inputs.vsphere]]
  vcenters = [ "https://«fqdn»/sdk" ]
  username = "«~|stat@vsphere.local»"
  password = "«config-password:pwspec»"

[[inputs.redfish]]
  address = "https://«ipv4»"
  username = "root"
  password = "@{titkok:idrac}"
  computer_system_id = "System.Embedded.1"

[[inputs.mqtt_consumer]]
  servers = ["tcp://«ipv4»:1883"]
  password = "${MQTT_JELSZO}"
  topics = ["homero/+"]
==== ba_graylog_elastic etc/graylog/server/server.conf
is_leader = true
node_id_file = /etc/graylog/server/node-id
# Generate one by using for example: pwgen -N 1 -s 96
password_secret = «generic-secret:alnum(96)»
# echo -n jelszo | sha256sum
root_password_sha2 = «password-hash:sha256»
root_email = "«email»"
http_bind_address = «ipv4»:9000
http_publish_uri = https://«fqdn»/
elasticsearch_hosts = http://graylog:«connection-string»@«ipv4»:9200,http://graylog:«connection-string»@«ipv4»:9200
mongodb_uri = mongodb://graylog:«connection-string»@«ipv4»:27017,«ipv4»:27017/graylog?replicaSet=rs01
transport_email_auth_password = «config-password:pwsafe»
---- etc/filebeat/filebeat.yml
output.elasticsearch:
  hosts: ["https://«fqdn»:9200"]
  api_key: "«~:b64u(20)»:«generic-secret:b64u(22)»"
  ssl.ca_trusted_fingerprint: "«-sha256»"
setup.kibana:
  password: "${ES_PWD}"
cloud.id: "utem:«-base64-text:b64(72)»"
processors:
  - add_host_metadata: ~
---- etc/kibana/kibana.yml
elasticsearch.serviceAccountToken: "«generic-secret:estoken»"
xpack.security.encryptionKey: «generic-secret:alnum(32)»
xpack.encryptedSavedObjects.encryptionKey: «generic-secret:hex(32)»
server.publicBaseUrl: https://«fqdn»
==== ba_netdata_observium etc/netdata/stream.conf
# fogadó oldal
[stream]
    enabled = yes
    destination = «ipv4»:19999:SSL
    api key = «monitoring-token:uuid»
[«monitoring-token:uuid»]
    enabled = yes
    allow from = «ipv4» «ipv4»
[«-uuid»]
    # MACHINE_GUID
    enabled = no
---- opt/librenms/config.php
<?php
$config['user'] = 'librenms';
$config['snmp']['community'][] = '«snmp-community»';
$config['snmp']['community'][] = '«snmp-community»';
$config['snmp']['v3'][0]['authpass'] = '«snmp-password:pwsafe»';
$config['snmp']['v3'][0]['cryptopass'] = '«snmp-password:pwsafe»';
$config['oxidized']['url'] = 'http://«ipv4»:8888';
$config['nets'][] = '«ipv4-cidr»';
$config['auth_ad_bindpassword'] = '«config-password:human»';
---- etc/oxidized/router.db
«fqdn»:ios:technika:«config-password:pwsafe»:«config-password:pwsafe»
«ipv4»:routeros:technika:«config-password:human»:
#«fqdn»:junos:::
==== ba_borgmatic_restic etc/borgmatic/config.yaml
source_directories: [/etc, /srv]
repositories:
  - path: ssh://u«=digits(6)»@«fqdn»:23/./pve.borg
    label: doboz
encryption_passphrase: "«config-password:sentence»"
ssh_command: ssh -i /root/.ssh/borg -p 23
before_backup: ["mysqldump -uroot -p«cli-password:pwa» --all-databases > /srv/db.sql"]
postgresql_databases:
  - name: all
    hostname: «ipv4»
    username: mento
    password: «config-password:pwsafe»
healthchecks: { ping_url: "https://«~|hc-ping.com»/«url-token:uuid»" }
ntfy: { topic: mentes, server: "https://«fqdn»", access_token: «monitoring-token:ntfy» }
---- etc/resticprofile/profiles.toml
[default]
repository = "rest:https://pve:«connection-string»@«fqdn»:8000/pve"
password-file = "/etc/restic/kulcs"
[default.env]
RESTIC_PASSWORD2 = "«env-password:phrase»"
AWS_ACCESS_KEY_ID = "«aws-access-key-id»"
AWS_SECRET_ACCESS_KEY = "«aws-secret-key»"
B2_ACCOUNT_ID = "«~:hex(25)»"
B2_ACCOUNT_KEY = "«generic-secret:b2»"
---- root/borg-key-export.txt
BORG_KEY «-asset-hash:hex(64)»
«~:b64(70)»
«~:b64(70)»
==== ba_bareos etc/bareos/bareos-dir.d/director/bareos-dir.conf
Director {
  Name = bareos-dir
  QueryFile = "/usr/lib/bareos/scripts/query.sql"
  Maximum Concurrent Jobs = 10
  Password = "«config-password:b64(44)»"         # Console password
  Messages = Daemon
}
---- etc/bareos/bareos-dir.d/client/utem.conf
Client {
  Name = «~:numbered»-fd
  Address = «fqdn»
  FDPort = 9102
  Catalog = MyCatalog
  Password = "[md5]«config-password:md5»"
  File Retention = 60 days
  TLS PSK Enable = no
}
Storage {
  Name = Szalag
  Address = «ipv4»
  Password = «config-password:alnum(44)»
  Device = LTO8
  Media Type = LTO
}
Catalog {
  Name = MyCatalog
  dbdriver = "postgresql"
  dbname = "bareos"; dbuser = "bareos"; dbpassword = "«config-password:human»"
}
---- etc/bareos/bareos-fd.d/client/myself.conf
Client {
  Name = «~:numbered»-fd
  PKI Encryption = Yes
  PKI Keypair = "«-path|/etc/bareos/utem.pem»"
  PKI Master Key = "«-path|/etc/bareos/master.cert»"
}
==== ba_grafana_ini etc/grafana/grafana.ini
##################### Grafana Configuration #####################
;app_mode = production
instance_name = «~:numbered»

[server]
domain = «fqdn»
;cert_pass =

[database]
type = postgres
host = «ipv4»:5432
# If the password contains # or ; you have to wrap it with triple quotes. Ex """#password;"""
password = """«config-password:pwini»"""

[security]
admin_user = gazda
admin_password = «config-password:pwsafe»
;secret_key = «-placeholder|SW2YcwTIb9zpOOhoPsMm»
secret_key = «generic-secret:alnum(32)»

[auth.generic_oauth]
client_id = grafana
client_secret = «generic-secret:alnum(40)»
token_url = https://«fqdn»/oauth/token

[smtp]
host = «fqdn»:465
password = «config-password:human»
from_address = «email»
---- etc/grafana/provisioning/datasources/ds.yaml
datasources:
  - name: Influx
    uid: «-asset-hash:alnum(12)»
    url: http://«ipv4»:8086
    secureJsonData:
      httpHeaderValue1: 'Token «monitoring-token:influx»'
  - name: Zabbix
    secureJsonData: { password: «config-password:pwsafe», tlsClientKey: $TLS_KULCS }
==== ba_es_health_none tmp/cat-indices.txt
health status index                          uuid                   pri rep docs.count docs.deleted store.size
green  open   .ds-logs-pve-2026.02.11-000041 «-asset-hash:b64u(22)» 1   1     «=int(10000,999999)»            0     41.2mb
green  open   token-audit-2026.02            «-asset-hash:b64u(22)» 1   1        214            3      1.1mb
yellow open   password-resets                «-asset-hash:b64u(22)» 3   1          0            0       675b
green  open   .security-7                    «-asset-hash:b64u(22)» 1   1         92           11    310.4kb
---- tmp/settings.json
{"persistent":{"cluster.routing.allocation.enable":"all","xpack.security.audit.enabled":"true"},"transient":{}}
{"cluster_uuid":"«-asset-hash:b64u(22)»","version":{"number":"«-version|8.17.1»","build_hash":"«-git-sha»","build_date":"2026-01-10T10:08:26.972230187Z"},"tagline":"You Know, for Search"}
