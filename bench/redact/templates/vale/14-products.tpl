==== vale_nomad jobs/api.nomad.hcl
job "api" {
  datacenters = ["dc1"]
  constraint {
    attribute = "${attr.unique.hostname}"
    value     = "«hostname»"
  }
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image = "«fqdn:site»/api@«-digest»"
        auth {
          username = "puller"
          password = "«config-password»"
        }
      }
      env {
        DB_HOST     = "«ipv4»"
        DB_PASSWORD = "«env-password:phrase»"
        SENTRY_DSN  = "https://«sentry-dsn»@«fqdn»/4"
      }
      template {
        data = "API_KEY={{ with secret \"«-path|kv/data/api»\" }}{{ .Data.data.«-reference|key» }}{{ end }}"
      }
      vault { policies = ["«-setting|api-read»"] }
    }
  }
}
---- etc/consul.d/consul.hcl
encrypt = "«generic-secret:key32»"
retry_join = ["«ipv4»", "«ipv4»"]
acl { tokens { agent = "«generic-secret:uuid»" } }
node_id = "«-uuid»"
==== vale_unattend windows/unattend.xml
<unattend xmlns="urn:schemas-microsoft-com:unattend">
  <settings pass="specialize">
    <component name="Microsoft-Windows-UnattendedJoin">
      <Identification>
        <Credentials><Domain>«fqdn:domain»</Domain><Username>join</Username><Password>«config-password:pwq2.xml»</Password></Credentials>
      </Identification>
    </component>
    <component name="Microsoft-Windows-Shell-Setup"><ComputerName>«hostname:winname»</ComputerName><RegisteredOwner>«person-name»</RegisteredOwner></component>
  </settings>
  <settings pass="oobeSystem">
    <component name="Microsoft-Windows-Shell-Setup" publicKeyToken="«-identifier:hex(16)»">
      <AutoLogon><Username>kiosk</Username><Password><Value>«config-password:human»</Value><PlainText>true</PlainText></Password></AutoLogon>
      <UserAccounts><LocalAccounts><LocalAccount><Name>ops</Name><Password><Value>«config-password:phrase»</Value><PlainText>true</PlainText></Password></LocalAccount></LocalAccounts></UserAccounts>
    </component>
  </settings>
</unattend>
==== vale_mobileconfig mdm/office.mobileconfig
<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0">
<dict>
  <key>PayloadContent</key>
  <array>
    <dict>
      <key>PayloadType</key><string>com.apple.wifi.managed</string>
      <key>SSID_STR</key><string>Office</string>
      <key>Password</key><string>«wifi-psk:phrase»</string>
      <key>PayloadUUID</key><string>«-uuid»</string>
    </dict>
    <dict>
      <key>PayloadType</key><string>com.apple.vpn.managed</string>
      <key>RemoteAddress</key><string>«fqdn»</string>
      <key>AuthName</key><string>«~:login»</string>
      <key>AuthPassword</key><string>«config-password:pwq2.xml»</string>
      <key>SharedSecret</key><data>«ipsec-psk:pwa.b64»</data>
    </dict>
    <dict>
      <key>PayloadType</key><string>com.apple.mail.managed</string>
      <key>EmailAddress</key><string>«email»</string>
      <key>EmailAccountName</key><string>«person-name»</string>
      <key>IncomingMailServerHostName</key><string>«fqdn»</string>
      <key>IncomingPassword</key><string>«config-password:human»</string>
    </dict>
  </array>
  <key>PayloadIdentifier</key><string>«-uuid»</string>
</dict>
</plist>
==== vale_openwrt router/uci-export.txt
package network

config interface 'lan'
	option proto 'static'
	option ipaddr '«ipv4»'
	option netmask '«~|255.255.255.0»'
	option ip6assign '60'

config interface 'wan'
	option proto 'pppoe'
	option username '«~:sipid»'
	option password '«config-password:pwa»'
	option macaddr '«mac»'

package wireless

config wifi-iface 'ap0'
	option ssid 'Hof'
	option encryption 'psk2'
	option key '«wifi-psk:human»'

config wifi-iface 'ap1'
	option encryption 'wpa2'
	option auth_server '«ipv4»'
	option auth_secret '«config-password:alnum(18)»'

package dhcp

config host
	option name '«hostname»'
	option mac '«mac»'
	option ip '«ipv4»'

package ddns
config service 'home'
	option domain '«fqdn»'
	option username '«email»'
	option password '«config-password»'
==== vale_pgbouncer etc/pgbouncer/pgbouncer.ini
[databases]
shop = host=«ipv4» port=5432 dbname=shop user=shop password=«connection-string»
crm = host=«fqdn» dbname=crm auth_user=pgb
[pgbouncer]
listen_addr = «ipv4»
auth_type = «-setting|scram-sha-256»
auth_file = «-path|/etc/pgbouncer/userlist.txt»
server_reset_query = DISCARD ALL
---- etc/pgbouncer/userlist.txt
"shop" "«password-hash:scram»"
"old" "«password-hash:md5hash»"
"stats" "«config-password:pwa»"
---- etc/proxysql.cnf
admin_variables=
{
    admin_credentials="admin:«config-password:pwa»;radmin:«config-password:pwa»"
    mysql_ifaces="«ipv4»:6032"
}
mysql_users: ( { username = "app" , password = "«config-password»" , default_hostgroup = 0 } )
mysql_servers = ( { address="«ipv4»" , port=3306 , hostgroup=0 } )
monitor_password="«config-password:phrase»"
---- etc/patroni/config.yml
name: «hostname»
restapi: {listen: "«ipv4»:8008", authentication: {username: patroni, password: «config-password»}}
postgresql:
  authentication:
    replication: {username: repl, password: «config-password:phrase»}
    superuser: {username: postgres, password: "«config-password:pwq2»"}
  pg_hba: ["host replication repl «ipv4-cidr» «-setting|scram-sha-256»"]
==== vale_odoo etc/odoo/odoo.conf
[options]
admin_passwd = «password-hash:pbkdf2»
db_host = «ipv4»
db_user = odoo
db_password = «config-password»
smtp_server = «fqdn»
smtp_user = «email»
smtp_password = «config-password:human»
proxy_mode = True
list_db = False
limit_time_cpu = «-setting|600»
---- etc/zammad/database.yml
production:
  adapter: postgresql
  host: «fqdn»
  password: «config-password:phrase»
---- etc/seafile/seafdav.conf
[memcached]
server = «ipv4»:11211
[database]
host = «hostname»
password = «config-password»
---- etc/seafile/seahub_settings.py
SECRET_KEY = "«generic-secret:pwsalt2»"
EMAIL_HOST_PASSWORD = '«code-password:pwq2»'
EMAIL_HOST_USER = '«email»'
JWT_PRIVATE_KEY = '«generic-secret:alnum(40)»'
==== vale_emqx etc/emqx/emqx.conf
node {
  name = "emqx@«ipv4»"
  cookie = "«generic-secret:alnum(32)»"
}
dashboard {
  listeners.http.bind = 18083
  default_username = "admin"
  default_password = "«config-password:pwq2»"
}
authentication = [
  {
    mechanism = password_based
    backend = mysql
    server = "«fqdn»:3306"
    username = emqx
    password = "«config-password:phrase»"
    password_hash_algorithm {name = «-setting|bcrypt»}
  }
]
---- etc/mosquitto/passwd
«~:account»:«password-hash:mosquitto»
---- etc/mosquitto/conf.d/bridge.conf
connection cloud
address «fqdn»:8883
remote_username bridge
remote_password «config-password»
bridge_psk «generic-secret:hex(32)»
bridge_identity «~:hostname»
==== vale_loki etc/loki/config.yaml
auth_enabled: true
common:
  instance_addr: «ipv4»
  storage:
    s3:
      endpoint: «fqdn»
      bucketnames: loki
      access_key_id: «aws-access-key-id»
      secret_access_key: «aws-secret-key»
ruler:
  alertmanager_url: http://am:«connection-string»@«hostname»:9093
analytics: {reporting_enabled: false}
---- etc/prometheus/web.yml
basic_auth_users:
  «~:login»: «password-hash:bcrypt»
---- etc/prometheus/targets.json
[{"targets": ["«ipv4»:9100", "«hostname»:9100", "«fqdn»:9100"], "labels": {"build": "«-short-sha»"}}]
---- etc/blackbox.yml
modules:
  http_auth:
    http:
      basic_auth: {username: probe, password: «config-password»}
      headers: {Authorization: "Bearer «bearer-token»"}
  icmp4: {prober: icmp, icmp: {source_ip_address: "«ipv4»"}}
==== vale_misp inventory/netbox.json
{"count": 3, "results": [
  {"id": «-number:int(1,999)», "display": "«hostname»", "primary_ip4": {"address": "«ipv4-cidr»"}, "serial": "«-serial»", "asset_tag": "«-order-id»"},
  {"id": «-number:int(1,999)», "display": "«hostname»", "primary_ip6": {"address": "«ipv6-cidr»"}, "contact": {"name": "«person-name»", "phone": "«phone»", "email": "«email»"}},
  {"id": «-number:int(1,999)», "name": "eth0", "mac_address": "«mac:mac.upper»", "custom_fields": {"ipmi_password": "«config-password:pwq2»", "snmp_community": "«snmp-community»"}}
]}
---- inventory/netbox.env
SECRET_KEY=«generic-secret:alnum(50)»
SUPERUSER_API_TOKEN=«generic-secret:hex(40)»
SUPERUSER_PASSWORD=«env-password:human»
REDIS_CACHE_PASSWORD=«env-password»
DB_WAIT_TIMEOUT=«-setting|30»
