==== reed_asterisk etc/asterisk/pjsip.conf
[transport-udp]
type=transport
protocol=udp
bind=«~|0.0.0.0»
local_net=«ipv4-cidr»
external_media_address=«ipv4»

[trunk-auth]
type=auth
auth_type=userpass
username=«~:digits(11)»
password=«config-password:pwa»

[trunk-aor]
type=aor
contact=sip:«fqdn»:5060

[«=int(100,399)»]
type=endpoint
callerid="«person-name»" <«=int(100,399)»>
mailboxes=«=int(100,399)»@default

[«=int(100,399)»-auth]
type=auth
auth_type=userpass
password=«config-password:pwa»
---- etc/asterisk/manager.conf
[admin]
secret = «config-password»
permit = «ipv4-cidr»
---- etc/asterisk/voicemail.conf
[default]
«=int(100,399)» => «config-password:pin4»,«person-name»,«email»
==== reed_homeassistant config/secrets.yaml
# used from configuration.yaml with !secret
wifi_ssid: Zuhause
wifi_password: «wifi-psk:pw»
mqtt_broker: «ipv4»
mqtt_password: «config-password:human»
influx_token: «monitoring-token:influx»
latitude: «=int(47,54)».12
camera_url: rtsp://view:«connection-string»@«ipv4»:554/stream1
telegram: "«telegram-bot-token»"
fritz_password: «config-password»
alarm_code: "«config-password:pin4»"
llat: «jwt»
---- config/configuration.yaml
homeassistant:
  external_url: https://«fqdn»
mqtt:
  password: !secret «-reference|mqtt_password»
device_tracker:
  - platform: ping
    hosts: {telefon: «ipv4», drucker: «ipv4»}
wake_on_lan:
  - mac: "«mac»"
---- esphome/heizung.yaml
esphome: {name: heizung}
api: {encryption: {key: "«generic-secret:key32»"}}
ota: {platform: esphome, password: "«config-password:hex(32)»"}
wifi: {ssid: Zuhause, password: !secret «-reference|wifi_password», ap: {password: "«wifi-psk:pwa»"}}
==== reed_zigbee zigbee2mqtt/configuration.yaml
mqtt:
  base_topic: zigbee2mqtt
  server: mqtt://«ipv4»
  user: zigbee
  password: «config-password»
serial: {port: tcp://«ipv4»:6638}
advanced:
  pan_id: «=int(1000,60000)»
  network_key: «hex-key:netkey»
  last_seen: ISO_8601
frontend:
  port: 8080
  auth_token: «generic-secret:alnum(24)»
devices:
  '0x«-number:hex(16)»': {friendly_name: Flur}
  '0x«-number:hex(16)»': {friendly_name: Fenster Bad}
==== reed_vaultwarden srv/vaultwarden/vaultwarden.env
DOMAIN=https://«fqdn»
ADMIN_TOKEN='«password-hash:argon2»'
DATABASE_URL=mysql://vaultwarden:«connection-string»@«ipv4»:3306/vaultwarden
SMTP_HOST=«fqdn»
SMTP_FROM=«email»
SMTP_USERNAME=«email»
SMTP_PASSWORD=«env-password»
YUBICO_CLIENT_ID=«=int(10000,99999)»
YUBICO_SECRET_KEY=«base64-secret:bytes(20)»
PUSH_INSTALLATION_ID=«-uuid»
PUSH_INSTALLATION_KEY=«generic-secret:alnum(20)»
SIGNUPS_ALLOWED=false
PASSWORD_ITERATIONS=«-setting|600000»
PASSWORD_HINTS_ALLOWED=«-setting|false»
ROCKET_PORT=8000
==== reed_keycloak realm/kontor-realm.json
{
  "realm": "kontor", "id": "«-uuid»", "sslRequired": "external", "passwordPolicy": "«-setting|length(12) and digits(1)»",
  "smtpServer": {"host": "«fqdn»", "from": "«email»", "user": "«=account»", "password": "«config-password»", "auth": "true"},
  "clients": [
    {"clientId": "portal", "id": "«-uuid»", "secret": "«generic-secret:alnum(32)»", "redirectUris": ["https://«fqdn»/*"]},
    {"clientId": "grafana", "id": "«-uuid»", "secret": "«-redacted|**********»"}
  ],
  "components": {"org.keycloak.storage.UserStorageProvider": [{"config": {"connectionUrl": ["ldaps://«ipv4»"], "bindCredential": ["«config-password:phr»"]}}]},
  "users": [
    {"username": "«~:login»", "email": "«email»", "credentials": [{"type": "password", "value": "«config-password:human»", "temporary": true}]},
    {"username": "«~:login»", "email": "«email»", "credentials": [{"type": "otp", "secretData": "{\"value\":\"«totp-secret»\"}"}]}
  ]
}
==== reed_proxysql etc/proxysql.cnf
datadir="/var/lib/proxysql"
admin_variables=
{
    admin_credentials="admin:«config-password:pwa»;stats:«config-password:pwa»"
    mysql_ifaces="«ipv4»:6032"
}
mysql_variables=
{
    monitor_username="monitor"
    monitor_password="«config-password»"
    server_version="«-version|8.0.36»"
}
mysql_servers =
(
    { address="«ipv4»", port=3306, hostgroup=0 },
    { address="«ipv4»", port=3306, hostgroup=1 }
)
mysql_users =
(
    { username = "app", password = "«config-password:human»", default_hostgroup = 0 },
    { username = "ro", password = "«password-hash:mysqlhash»", default_hostgroup = 1 }
)
==== reed_pgbouncer etc/pgbouncer/userlist.txt
"postgres" "«password-hash:scram»"
"app" "«password-hash:md5hash»"
"report" "«config-password»"
"legacy" "«config-password:human»"
---- etc/pgbouncer/pgbouncer.ini
[databases]
app = host=«ipv4» port=5432 dbname=app auth_user=pgbouncer
dwh = host=«fqdn» port=5432 user=dwh password=«connection-string» pool_size=20
[pgbouncer]
listen_addr = «ipv4»
auth_type = «-setting|scram-sha-256»
auth_file = «-path|/etc/pgbouncer/userlist.txt»
admin_users = postgres
---- etc/patroni.yml
scope: main
name: «hostname»
etcd3: {hosts: "«ipv4»:2379", username: patroni, password: "«config-password:pwa»"}
restapi: {connect_address: "«ipv4»:8008", authentication: {username: patroni, password: '«config-password:human»'}}
postgresql:
  authentication:
    superuser: {username: postgres, password: «config-password»}
    replication: {username: repl, password: «config-password:phr»}
  parameters: {password_encryption: «-setting|scram-sha-256»}
==== reed_mongod etc/mongo/init.js
db = db.getSiblingDB('admin');
db.auth('root', '«code-password:pwa»');
db.createUser({ user: 'lager', pwd: '«code-password»', roles: [{ role: 'readWrite', db: 'lager' }] });
db.createUser({ user: 'backup', pwd: '«code-password:human»', roles: ['backup'] });
db.changeUserPassword('report', '«code-password:phr»');
db.createUser({ user: 'ops', pwd: «-code-reference|passwordPrompt()», roles: ['root'] });
rs.initiate({ _id: 'rs0', members: [{ _id: 0, host: '«ipv4»:27017' }, { _id: 1, host: '«fqdn»:27017' }] });
---- etc/mongo/keyfile
«generic-secret:bytes(96)»
==== reed_elastic etc/kibana/kibana.yml
server.host: "«ipv4»"
server.name: "«hostname»"
elasticsearch.hosts: ["https://«fqdn»:9200"]
elasticsearch.username: "kibana_system"
elasticsearch.password: "«config-password»"
xpack.security.encryptionKey: "«generic-secret:hex(32)»"
xpack.encryptedSavedObjects.encryptionKey: "«generic-secret:alnum(32)»"
xpack.reporting.encryptionKey: ${«-placeholder|REPORTING_KEY»}
elasticsearch.ssl.certificateAuthorities: ["«-path|/etc/kibana/ca.crt»"]
---- etc/filebeat/filebeat.yml
output.elasticsearch:
  hosts: ["«ipv4»:9200"]
  api_key: "«~:alnum(20)»:«generic-secret:b64u(22)»"
  ssl.ca_trusted_fingerprint: "«-sha256»"
filebeat.inputs:
  - type: redis
    hosts: ["«ipv4»:6379"]
    password: "«config-password:human»"
tags: ["«hostname»"]
==== reed_nextcloud var/www/nextcloud/config/config.php
<?php
$CONFIG = array (
  'instanceid' => 'oc«-number:lower(10)»',
  'passwordsalt' => '«generic-secret:b64(30)»',
  'secret' => '«generic-secret:b64(48)»',
  'trusted_domains' => array ( 0 => '«fqdn»', 1 => '«ipv4»' ),
  'dbtype' => 'pgsql',
  'version' => '«-version:version4»',
  'dbhost' => '«ipv4»',
  'dbuser' => 'oc_admin',
  'dbpassword' => '«config-password»',
  'mail_smtphost' => '«fqdn»',
  'mail_smtpname' => '«email»',
  'mail_smtppassword' => '«config-password:human»',
  'redis' => array ( 'host' => '«ipv4»', 'password' => '«config-password:pwa»' ),
  'objectstore' => array ( 'arguments' => array ( 'key' => '«aws-access-key-id»', 'secret' => '«aws-secret-key»' ) ),
  'updater.secret' => '«password-hash:bcrypt»',
  'trashbin_retention_obligation' => 'auto, 30',
);
==== reed_matrix etc/matrix-synapse/homeserver.yaml
server_name: "«fqdn:domain»"
public_baseurl: https://«fqdn»/
database:
  name: psycopg2
  args: {user: synapse, password: "«config-password»", host: «ipv4», cp_max: 10}
registration_shared_secret: "«generic-secret»"
macaroon_secret_key: "«generic-secret:alnum(50)»"
form_secret: "«generic-secret:alnum(50)»"
turn_shared_secret: «generic-secret:hex(64)»
signing_key_path: "«-path|/etc/matrix-synapse/homeserver.signing.key»"
password_config: {enabled: true, policy: {minimum_length: «-setting|12»}}
email: {smtp_host: «fqdn», smtp_user: «email», smtp_pass: "«config-password:human»"}
redis: {enabled: true, host: «ipv4», password: «config-password:pwa»}
trusted_key_servers: [{server_name: "«~|matrix.org»", verify_keys: {"ed25519:auto": "«-public-key:b64(43)»"}}]
==== reed_wildfly standalone/configuration/standalone.xml
<server xmlns="urn:jboss:domain:20.0">
  <system-properties>
    <property name="kontor.mail.password" value="«config-password:pw»"/>
    <property name="kontor.home" value="/opt/kontor"/>
  </system-properties>
  <subsystem xmlns="urn:jboss:domain:datasources:7.0">
    <datasource jndi-name="java:/KontorDS" pool-name="KontorDS">
      <connection-url>jdbc:oracle:thin:@«fqdn»:1521/KONTOR</connection-url>
      <security user-name="kontor" password="«config-password:human»"/>
    </datasource>
    <datasource jndi-name="java:/DwhDS" pool-name="DwhDS">
      <connection-url>jdbc:sqlserver://«ipv4»;databaseName=dwh;user=dwh;password=«connection-string»</connection-url>
      <security user-name="dwh" password="${«-reference|VAULT::ds::pw::1»}"/>
    </datasource>
  </subsystem>
  <tls><key-store name="https"><credential-reference clear-text="«config-password:pwa»"/><file path="«-path|kontor.p12»"/></key-store></tls>
  <interfaces><interface name="public"><inet-address value="«ipv4»"/></interface></interfaces>
</server>
---- tomcat/conf/tomcat-users.xml
<tomcat-users>
  <user username="deployer" password="«config-password»" roles="manager-script"/>
  <user username="status" password="«password-hash:sha1»" roles="manager-status"/>
  <!-- <user username="role1" password="«-placeholder|<must-be-changed>»" roles="role1"/> -->
</tomcat-users>
==== reed_freeradius etc/freeradius/3.0/clients.conf
client «=word»-ap {
    ipaddr = «ipv4»
    secret = «config-password:alnum(24)»
    shortname = «hostname»
}
client vpn {
    ipv6addr = «ipv6»
    secret = "«config-password»"
    require_message_authenticator = yes
}
client lab {
    ipaddr = «ipv4-cidr»
    secret = «-placeholder|testing123»
}
---- etc/freeradius/3.0/users
«~:login»   Cleartext-Password := "«config-password:human»"
            Framed-IP-Address = «ipv4»
«~:login»   NT-Password := «password-hash:nthash»
«mac:mac_dash» Auth-Type := Accept
DEFAULT     Auth-Type := Reject, Reply-Message := "«-prose|Wrong password»"
---- etc/freeradius/3.0/eap.conf
tls-config tls-common {
    private_key_password = «config-password:pwa»
    private_key_file = «-path|${certdir}/server.key»
}
==== reed_cisco_asa backup/asa-«=word».txt
: Serial Number: «-serial|JMX2231X0AB»
ASA Version 9.16(4)
hostname «hostname»
domain-name «fqdn:domain»
enable password «password-hash:cisco9»
passwd «config-password:cisco7» encrypted
interface GigabitEthernet0/0
 nameif outside
 ip address «ipv4» «~|255.255.255.248»
 mac-address «mac:mac_dot»
snmp-server host inside «ipv4» community «snmp-community» version 2c
snmp-server user mon ops v3 auth sha «snmp-password:pwa» priv aes 128 «snmp-password:pwa»
aaa-server RAD (inside) host «ipv4»
 key «config-password:alnum(20)»
tunnel-group «ipv4» ipsec-attributes
 ikev1 pre-shared-key «ipsec-psk:alnum(24)»
 ikev2 remote-authentication pre-shared-key «ipsec-psk:alnum(24)»
username «~:login» password «config-password:human» privilege 15
ntp authentication-key 1 md5 «config-password:pwa»
no snmp-server location
Cryptochecksum:«-md5»
==== reed_fortigate backup/fgt-«=word».conf
#config-version=FGVM64-7.4.3-FW-build2573-240201:opmode=0
config system global
    set hostname "«hostname»"
    set alias "Filiale"
end
config system interface
    edit "wan1"
        set ip «ipv4» «~|255.255.255.0»
        set macaddr «mac»
    next
end
config user local
    edit "«~:login»"
        set passwd «config-password:human»
        set email-to "«email»"
    next
end
config user radius
    edit "nps"
        set server "«ipv4»"
        set secret ENC «config-password:b64(88)»
    next
end
config vpn ipsec phase1-interface
    edit "hq"
        set remote-gw «ipv4»
        set psksecret «ipsec-psk:pwa»
    next
end
config wireless-controller vap
    edit "office"
        set passphrase «wifi-psk:pwa»
    next
end
config system snmp community
    edit 1
        set name "«snmp-community»"
    next
end
==== reed_ipmi bmc/redfish-dump.json
{
  "@odata.id": "/redfish/v1/Managers/1",
  "UUID": "«-bios-uuid:bios_uuid»", "FirmwareVersion": "«-version:version4»",
  "EthernetInterfaces": [{"MACAddress": "«mac»", "HostName": "«hostname»", "FQDN": "«fqdn»", "IPv4Addresses": [{"Address": "«ipv4»", "Gateway": "«ipv4»", "SubnetMask": "«~|255.255.255.0»"}]}],
  "SNMP": {"Community": "«snmp-community»", "v3": {"AuthKey": "«snmp-password»", "PrivKey": "«snmp-password:pwa»"}},
  "Accounts": [
    {"Id": "2", "UserName": "ADMIN", "Password": "«config-password:human»", "Locked": false},
    {"Id": "3", "UserName": "ops", "Password": null, "PasswordChangeRequired": true}
  ],
  "LDAP": {"ServiceAddresses": ["ldaps://«fqdn»"], "Authentication": {"Username": "cn=bmc,dc=corp", "Password": "«config-password»"}},
  "AssetTag": "«-serial»", "@odata.etag": "W/\"«-etag:hex(8)»\""
}
==== reed_libvirt etc/libvirt/qemu/«=word».xml
<domain type='kvm'>
  <name>«hostname#v»</name>
  <uuid>«-uuid»</uuid>
  <os><type arch='x86_64' machine='pc-q35-9.0'>hvm</type></os>
  <devices>
    <disk type='network'>
      <source protocol='rbd' name='vm/disk0'><host name='«ipv4»' port='6789'/></source>
      <auth username='libvirt'><secret type='ceph' uuid='«-uuid»'/></auth>
      <serial>«-serial»</serial>
    </disk>
    <disk type='network'>
      <source protocol='iscsi' name='«-iqn»/1'><host name='«fqdn»' port='3260'/></source>
    </disk>
    <interface type='bridge'><mac address='«mac»'/><source bridge='vmbr0'/></interface>
    <graphics type='vnc' port='-1' listen='«ipv4»' passwd='«qemu-secret»'/>
    <graphics type='spice' autoport='yes' passwd='«qemu-secret»' passwdValidTo='2026-12-31T23:59:59'/>
  </devices>
</domain>
==== reed_guacamole etc/guacamole/user-mapping.xml
<user-mapping>
  <authorize username="«~:login»" password="«config-password»">
    <connection name="Terminalserver">
      <protocol>rdp</protocol>
      <param name="hostname">«ipv4»</param>
      <param name="username">wartung</param>
      <param name="password">«config-password:human»</param>
      <param name="domain">CORP</param>
    </connection>
    <connection name="Konsole">
      <protocol>ssh</protocol>
      <param name="hostname">«fqdn»</param>
      <param name="private-key">«private-key:openssh»</param>
      <param name="passphrase">«config-password:phr»</param>
    </connection>
  </authorize>
  <authorize username="gast" password="«password-hash:md5»" encoding="md5"/>
</user-mapping>
---- etc/guacamole/guacamole.properties
guacd-hostname: «ipv4»
mysql-hostname: «fqdn»
mysql-password: «config-password:pwa»
ldap-search-bind-password: «config-password:human»
totp-issuer: Kontor
json-secret-key: «hex-key:hex(32)»
==== reed_veeam backup/job-export.xml
<Job Id="«-uuid»" Name="Nacht «=word»">
  <Host Name="«fqdn»" Ip="«ipv4»" Type="ESXi"/>
  <Repository Path="\\«ipv4»\backup" User="CORP\veeam" Password="«config-password:pw»"/>
  <Encryption Enabled="true" KeyHint="«-prose|Passwort im Tresor»">«config-password:phr»</Encryption>
  <Notify To="«email»" From="«email»" Smtp="«fqdn»" SmtpPassword="«config-password:human»"/>
  <LastResult Checksum="«-sha1»" Session="«-uuid»" Size="118111600640"/>
  <Tape Library="«-serial»" Drive="«-wwn»"/>
</Job>
---- zrepl/zrepl.yml
jobs:
  - name: push
    type: push
    connect: {type: tls, address: "«fqdn»:8888", ca: «-path|/etc/zrepl/ca.crt», server_cn: «hostname»}
    filesystems: {"tank/vm<": true}
---- borgmatic/config.yaml
repositories: [{path: "ssh://bk@«fqdn»/./main"}]
encryption_passphrase: «config-password:phr»
postgresql_databases:
  - {name: app, hostname: «ipv4», username: bk, password: "«config-password»"}
healthchecks: {ping_url: "https://«~|hc-ping.com»/«monitoring-token:healthcheck»"}
==== reed_netbox exports/devices.csv
name,site,serial,asset_tag,primary_ip4,primary_ip6,mac_address,oob_user,oob_password,contact
«each 4-5»
«hostname»,hq,«-serial»,«-number»,«ipv4-cidr»,«ipv6-cidr»,«mac»,root,«config-password:human»,«person-name»
«end»
==== reed_inventory_csv exports/zugaenge.csv
System;Adresse;Benutzer;Passwort;Bemerkung
«each 2»
«hostname»;«ipv4»;root;«config-password»;Stand Januar
«fqdn»;«ipv4»;admin;«config-password:human»;
«end»
USV Keller;«ipv4»;apc;«config-password:pwa»;Wartung durch «person-name», «phone»
Portal;https://«fqdn»;«email»;«config-password:phr»;
Telefonanlage;«ipv4»;service;siehe Tresor;kein Passwort hier
Drucker;«ipv4»;;;ohne Anmeldung
==== reed_keepass exports/passwords.csv
"Group","Title","Username","Password","URL","Notes"
"Server","«hostname»","root","«config-password»","https://«ipv4»:8006",""
"Server","«hostname»","ops","«config-password:phr»","ssh://«fqdn»","since March"
"Web","Portal","«email»","«config-password:human»","https://«fqdn»/login","PIN «config-password:pin»"
"Web","Shop","«email»","«config-password:pwhard»","https://«fqdn»",""
"Wifi","Office","","«wifi-psk:pw»","",""
"Keys","Licence","","«-uuid»","","licence id, not secret"
---- exports/bitwarden.json
{"encrypted": false, "items": [
  {"id": "«-uuid»", "type": 1, "name": "Router", "login": {"username": "admin", "password": "«config-password»", "totp": "«totp-secret»", "uris": [{"uri": "http://«ipv4»"}]}},
  {"id": "«-uuid»", "type": 3, "name": "Firmenkarte", "card": {"cardholderName": "«person-name»", "number": "«card»", "expMonth": "4"}},
  {"id": "«-uuid»", "type": 2, "name": "Notiz", "notes": "root pw ist «prose-password:pwa»"}
]}
==== reed_docker_swarm stack/swarm.txt
$ docker swarm join-token worker
    docker swarm join --token «generic-secret:swmtkn» «ipv4»:2377
$ docker node ls
«-number:lower(25)» *   «hostname»   Ready     Active         Leader           «-version:semver»
«-number:lower(25)»     «hostname»   Ready     Active                          «-version:semver»
$ docker service create --name db -e MYSQL_ROOT_PASSWORD='«env-password»' mysql@«-sha256:digest»
$ docker secret create db_pw ./db_pw.txt
«-number:lower(25)»
$ docker run -d -e POSTGRES_PASSWORD=«env-password:human» -p «ipv4»:5432:5432 postgres:«-version:semver»
$ docker inspect web --format '{{.NetworkSettings.MacAddress}} {{.NetworkSettings.IPAddress}}'
«mac» «ipv4»
$ docker login «fqdn» -u ci --password-stdin < «-path|/run/secrets/reg»
==== reed_dnsmasq etc/dnsmasq.d/lan.conf
domain=«fqdn:domain»
local=/«fqdn:domain»/
dhcp-range=«ipv4»,«ipv4»,12h
dhcp-option=option:router,«ipv4»
«each 3-5»
dhcp-host=«mac»,«hostname»,«ipv4»
«end»
address=/«fqdn»/«ipv4»
server=«~|9.9.9.9»
server=/«fqdn:domain»/«ipv4»
---- etc/hosts
«~|127.0.0.1» localhost
«ipv4» «fqdn» «hostname»
«ipv6» «fqdn»
«~|::1» ip6-localhost ip6-loopback
---- etc/exports
/srv/vm «ipv4-cidr»(rw,sync,no_root_squash) «hostname»(ro)
---- etc/resolv.conf
search «fqdn:domain»
nameserver «ipv4»
nameserver «~|1.1.1.1»
