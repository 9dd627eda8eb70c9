==== snmpd_conf etc/snmp/snmpd.conf
agentAddress udp:«ipv4»:161,udp6:[«ipv6»]:161
rocommunity «snmp-community» «ipv4-cidr»
rwcommunity «snmp-community» «ipv4»
rocommunity6 «snmp-community» default
com2sec readonly «ipv4-cidr» «snmp-community»
createUser mon SHA "«snmp-password:pwq2»" AES "«snmp-password:pwq2»"
createUser ro MD5 «snmp-password:pwa» DES
rouser mon authpriv
sysLocation Rack 4, «=word»
sysContact «person-name» <«email»>
trap2sink «ipv4» «snmp-community» 162
==== ipsec_secrets etc/ipsec.secrets
# peers
«ipv4» «ipv4» : PSK "«ipsec-psk:pwq2»"
«fqdn» %any : PSK "«ipsec-psk:bytes(32)»"
: RSA /etc/ipsec.d/private/gw.pem "«config-password»"
«=login» : EAP "«ipsec-psk:pwq2»"
«=login» : XAUTH "«ipsec-psk:pwa»"
---- etc/swanctl/swanctl.conf
connections {
  site {
    local_addrs = «ipv4»
    remote_addrs = «fqdn»
    local { auth = psk }
    children { net { local_ts = «ipv4-cidr»
      remote_ts = «ipv4-cidr»
      esp_proposals = aes256gcm16-ecp384 } }
  }
}
secrets {
  ike-site {
    id = «fqdn»
    secret = "«ipsec-psk:pwq2»"
  }
  eap-user {
    secret = «ipsec-psk:pwa»
  }
}
==== wpa_supplicant etc/wpa_supplicant/wpa_supplicant.conf
ctrl_interface=/run/wpa_supplicant
country=DE
network={
	ssid="«=word»-5G"
	#psk="«wifi-psk:pwq2»"
	psk=«wifi-psk:hex(64)»
}
network={
	ssid="corp"
	key_mgmt=WPA-EAP
	identity="«=login»"
	password="«wifi-psk:pwq2»"
	ca_cert="/etc/ssl/certs/ca.pem"
	bssid=«mac»
}
---- etc/NetworkManager/system-connections/«=word».nmconnection
[connection]
id=office
uuid=«-uuid»
type=wifi

[wifi]
mac-address=«mac»
ssid=office

[wifi-security]
key-mgmt=wpa-psk
psk=«wifi-psk:pwa»

[ipv4]
address1=«ipv4-cidr»,«ipv4»
method=manual
---- etc/hostapd/hostapd.conf
interface=wlan0
ssid=lab
wpa=2
wpa_passphrase=«wifi-psk:pwa»
bssid=«mac»
auth_server_addr=«ipv4»
auth_server_shared_secret=«generic-secret:pwa»
==== freeradius etc/freeradius/3.0/clients.conf
client switches {
	ipaddr = «ipv4-cidr»
	secret = «generic-secret:pwa»
	shortname = sw
	require_message_authenticator = yes
}
client ap1 {
	ipaddr = «ipv4»
	secret = "«generic-secret:pwq2»"
}
---- etc/freeradius/3.0/users
«=login» Cleartext-Password := "«config-password:pwq2»"
	Reply-Message := "Hello"
«=login» NT-Password := "«password-hash:nthash»"
DEFAULT Auth-Type = ldap
---- etc/freeradius/3.0/mods-enabled/ldap
ldap {
	server = '«fqdn»'
	identity = 'cn=radius,dc=lab'
	password = «config-password:pwa»
	base_dn = 'dc=lab'
}
==== postfix_sasl etc/postfix/sasl_passwd
[«fqdn»]:587 «email»:«config-password»
«fqdn» relay:«config-password»
---- etc/postfix/main.cf
myhostname = «fqdn»
mynetworks = «~|127.0.0.0/8» «ipv4-cidr» [«ipv6»]/128
relayhost = [«fqdn»]:587
smtp_sasl_password_maps = «-path|hash:/etc/postfix/sasl_passwd»
smtpd_tls_key_file = /etc/ssl/private/mail.key
---- etc/postfix/mysql-virtual.cf
hosts = «ipv4»
user = postfix
password = «config-password»
dbname = mail
query = SELECT 1 FROM users WHERE email='%s'
---- etc/dovecot/dovecot-sql.conf.ext
driver = mysql
connect = host=«ipv4» dbname=mail user=dovecot password=«connection-string»
default_pass_scheme = SHA512-CRYPT
---- etc/dovecot/users
«email»:{SHA512-CRYPT}«password-hash:sha512crypt»:5000:5000::/var/vmail::
«email»:{PLAIN}«config-password:pwa»:5000:5000::/var/vmail::
==== prometheus_yml etc/prometheus/prometheus.yml
global:
  scrape_interval: 15s
scrape_configs:
  - job_name: pve
    metrics_path: /pve
    params: {module: [default]}
    static_configs:
      - targets: ['«ipv4»:8006', '«fqdn»:9221']
    basic_auth:
      username: prom
      password: «config-password»
  - job_name: hass
    bearer_token: «jwt»
    static_configs: [{targets: ['«fqdn»:8123']}]
  - job_name: cloud
    authorization:
      type: Bearer
      credentials: «bearer-token»
    authorization_file: «-path|/etc/prom/token»
remote_write:
  - url: https://«fqdn»/api/prom/push
    basic_auth: {username: "«-number:digits(6)»", password: "«grafana-token»"}
---- etc/prometheus/pve.yml
default:
    user: prometheus@pve
    token_name: "mon"
    token_value: "«pve-api-token»"
    verify_ssl: false
backup:
    user: root@pam
    password: «config-password»
---- etc/alertmanager/alertmanager.yml
global:
  smtp_auth_password: '«config-password:pwq2»'
  slack_api_url: 'https://«~|hooks.slack.com»/services/«slack-webhook»'
  victorops_api_key: «monitoring-token:uuid»
receivers:
  - name: ops
    pagerduty_configs: [{routing_key: «monitoring-token:hex(32)»}]
    telegram_configs: [{bot_token: '«telegram-bot-token»', chat_id: «-number:int(10000000,99999999)»}]
    opsgenie_configs: [{api_key: «monitoring-token:uuid»}]
    pushover_configs: [{user_key: «monitoring-token:pushover», token: «monitoring-token:pushover»}]
    email_configs: [{to: '«email»'}]
    discord_configs: [{webhook_url: 'https://«~|discord.com»/api/webhooks/«discord-webhook»'}]
    msteams_configs: [{webhook_url: 'https://«~:word».webhook.office.com/webhookb2/«teams-webhook»'}]
==== zabbix_conf etc/zabbix/zabbix_server.conf
LogFile=/var/log/zabbix/zabbix_server.log
DBHost=«ipv4»
DBName=zabbix
DBUser=zabbix
DBPassword=«config-password»
# DBPassword=
TLSPSKFile=«-path|/etc/zabbix/psk»
TLSPSKIdentity=«-setting|PSK 001»
---- etc/zabbix/psk
«hex-key:hex(64)»
---- etc/zabbix/web/zabbix.conf.php
<?php
$DB['SERVER']   = '«fqdn»';
$DB['USER']     = 'zabbix';
$DB['PASSWORD'] = '«code-password:pwq2»';
$ZBX_SERVER_NAME = 'lab';
---- etc/default/zabbix-agent.conf
Hostname=«hostname»
Server=«ipv4»,«ipv4»
HostMetadata=«-sha1»
==== keepalived etc/keepalived/keepalived.conf
global_defs {
    router_id «hostname»
    notification_email { «email» }
    smtp_server «ipv4»
}
vrrp_instance VI_1 {
    state MASTER
    interface vmbr0
    virtual_router_id 51
    unicast_src_ip «ipv4»
    unicast_peer { «ipv4» }
    authentication {
        auth_type PASS
        auth_pass «config-password:pwshort»
    }
    virtual_ipaddress {
        «ipv4-cidr» dev vmbr0
        «ipv6-cidr»
    }
}
==== redis_mongo etc/redis/redis.conf
bind «ipv4» «~|::1»
port 6379
requirepass «config-password»
masterauth «config-password:pwa»
masteruser repl
user cache on nopass ~cache:* +@all
user app on >«config-password:pwa» ~* +@all
user ro on #«password-hash:sha256» ~* +@read
rename-command CONFIG ""
# requirepass «-placeholder|foobared»
tls-key-file-pass «config-password:pwa»
---- etc/mongod.conf
net: {port: 27017, bindIp: «ipv4»}
security:
  authorization: enabled
  keyFile: «-path|/etc/mongo/keyfile»
replication: {replSetName: rs0}
---- etc/mongo/keyfile
«generic-secret:bytes(756)»
---- etc/mysql/debian.cnf
[client]
host     = localhost
user     = debian-sys-maint
password = «config-password:alnum(16)»
socket   = /var/run/mysqld/mysqld.sock
---- root/.my.cnf
[client]
user=root
password='«config-password:pwq2»'
[mysqldump]
password=«config-password»
==== postgres_conf etc/postgresql/16/main/pg_hba.conf
local   all   postgres                peer
host    all   all   «ipv4-cidr»   scram-sha-256
host    repl  repl  «ipv6-cidr»  md5
hostssl app   app   «fqdn»  password
---- var/lib/postgresql/recovery.conf
primary_conninfo = 'host=«ipv4» port=5432 user=repl password=«connection-string» sslmode=prefer'
---- etc/pgbouncer/userlist.txt
"app" "«password-hash:scram»"
"legacy" "«password-hash:md5hash»"
"plain" "«config-password:pwq2»"
---- etc/pgbouncer/pgbouncer.ini
[databases]
app = host=«ipv4» port=5432 dbname=app user=app password=«connection-string»
* = host=«fqdn»
[pgbouncer]
auth_type = scram-sha-256
server_reset_query = DISCARD ALL
==== netplan etc/netplan/50-cloud-init.yaml
network:
  version: 2
  ethernets:
    eno1:
      match: {macaddress: "«mac»"}
      set-name: lan0
      addresses: ["«ipv4-cidr»", "«ipv6-cidr»"]
      routes:
        - {to: default, via: «ipv4»}
        - to: «ipv4-cidr»
          via: «ipv4»
      nameservers:
        addresses: [«ipv4», «ipv6»]
        search: [«fqdn:domain»]
  wifis:
    wlp2s0:
      access-points:
        "homelab":
          password: "«wifi-psk:pwq2»"
        office:
          auth: {key-management: eap, identity: «=login», password: «wifi-psk:pwa»}
  tunnels:
    wg0:
      mode: wireguard
      key: «wireguard-private-key»
      peers:
        - keys: {public: «-wireguard-public-key», shared: «wireguard-psk»}
          allowed-ips: [«ipv4-cidr»]
          endpoint: «ipv4»:51820
==== dns_bind etc/bind/named.conf
key "ddns-key" {
	algorithm hmac-sha256;
	secret "«generic-secret:bytes(32)»";
};
controls { inet «~|127.0.0.1» port 953 allow { «ipv4»; } keys { "rndc-key"; }; };
zone "«fqdn#z:domain»" {
	type master;
	file "/etc/bind/db.zone";
	allow-transfer { «ipv4»; key ddns-key; };
};
---- etc/bind/db.zone
$TTL 3600
@	IN	SOA	«fqdn». hostmaster.«fqdn:domain». ( «-number|2025031401» 3600 900 604800 300 )
@	IN	NS	«fqdn».
«hostname»	IN	A	«ipv4»
«hostname»	IN	A	«ipv4»
«hostname»	IN	AAAA	«ipv6»
mail._domainkey	IN	TXT	"v=DKIM1; k=rsa; p=«-public-key:dkim»"
_acme-challenge	IN	TXT	"«-asset-hash:b64u(43)»"
---- etc/powerdns/pdns.conf
launch=gmysql
gmysql-host=«ipv4»
gmysql-password=«config-password»
api-key=«generic-secret:alnum(32)»
webserver-password=«config-password»
---- etc/dnsmasq.d/lan.conf
dhcp-host=«mac»,«hostname»,«ipv4»
dhcp-host=«mac»,«ipv4»,«hostname»,infinite
dhcp-range=«ipv4»,«ipv4»,12h
address=/«fqdn»/«ipv4»
domain=«fqdn:domain»
server=/«fqdn:domain»/«ipv4»
==== hosts_ssh etc/hosts
«~|127.0.0.1» «~|localhost»
«ipv4» «fqdn» «hostname»
«ipv4» «fqdn» «hostname»
«ipv6» «fqdn»
«~|ff02::1» «~|ip6-allnodes»
---- root/.ssh/config
Host «hostname»
  HostName «ipv4»
  User root
  IdentityFile ~/.ssh/id_ed25519
Host «~|jump»
  HostName «fqdn»
  ProxyJump ops@«fqdn»
  Port 2222
---- root/.ssh/id_ed25519
«private-key:openssh»
---- root/.ssh/authorized_keys
from="«ipv4-cidr»",command="/usr/bin/rrsync /bk" ssh-ed25519 «-ssh-public-key» backup
ecdsa-sha2-nistp256 «-ssh-public-key:ssh_rsa» «email»
---- etc/resolv.conf
search «fqdn:domain»
nameserver «ipv4»
nameserver «ipv6»
==== ceph_conf etc/ceph/ceph.conf
[global]
	auth_client_required = cephx
	cluster_network = «ipv4-cidr»
	public_network = «ipv4-cidr»
	fsid = «-uuid»
	mon_host = «ipv4» «ipv4» «ipv4»
[client]
	keyring = /etc/pve/priv/$cluster.$name.keyring
[mon.«hostname#m»]
	public_addr = «ipv4»
[client.rgw.«~:hostname#m»]
	rgw_frontends = beast port=7480
---- etc/ceph/ceph.client.admin.keyring
[client.admin]
	key = «ceph-key»
	caps mds = "allow *"
	caps osd = "allow *"
---- root/ceph-auth-ls.txt
client.bootstrap-osd
	key: «ceph-key»
	caps: [mon] allow profile bootstrap-osd
mgr.«~:hostname»
	key: «ceph-key»
osd.3
	key: «ceph-key»
