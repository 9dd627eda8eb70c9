==== weir_postfix etc/postfix/main.cf
# relay for the score library
myhostname = «fqdn»
mydomain = «fqdn:domain»
mydestination = $myhostname, localhost
mynetworks = «~|127.0.0.0/8» «ipv4-cidr» «ipv6-cidr»
relayhost = [«fqdn»]:587
smtp_sasl_auth_enable = yes
smtp_sasl_password_maps = «-path|hash:/etc/postfix/sasl_passwd»
smtpd_tls_key_file = «-path|/etc/ssl/private/mail.key»
smtpd_tls_fingerprint_digest = «-setting|sha256»
---- etc/postfix/sasl_passwd
[«fqdn»]:587 «email»:«config-password»
[«ipv4»]:25 relay:«config-password»
---- etc/postfix/relay_clientcerts
«-tls-fingerprint» «hostname»
==== weir_knot etc/bind/named.conf.keys
key "transfer-«=word»" {
    algorithm hmac-sha256;
    secret "«generic-secret:key32»";
};
zone "«fqdn:domain»" {
    type slave;
    masters { «ipv4» key "transfer"; };
    file "/var/cache/bind/db.slave";
    allow-notify { «ipv4»; «ipv6»; };
};
controls { inet «~|127.0.0.1» allow { localhost; } keys { "rndc-key"; }; };
---- etc/bind/db.intern
$TTL 3600
@ IN SOA «fqdn». «~|hostmaster.ns.intern.» ( «-number|2026030901» 3600 900 604800 300 )
  IN NS «fqdn».
«hostname» IN A «ipv4»
«hostname» IN A «ipv4»
«hostname» IN AAAA «ipv6»
mail._domainkey IN TXT "v=DKIM1; k=rsa; p=«-public-key:dkim»"
==== weir_dhcpd etc/dhcp/dhcpd.conf
option domain-name "«fqdn:domain»";
option domain-name-servers «ipv4», «ipv4»;
omapi-key omapi_key;
key omapi_key { algorithm hmac-md5; secret "«generic-secret:bytes(16)»"; }
host «hostname» {
  hardware ethernet «mac»;
  fixed-address «ipv4»;
}
host «hostname» {
  hardware ethernet «mac»;
  fixed-address «ipv4»;
  option host-name "«hostname»";
}
# «person-name», third floor, asked for a fixed lease
host «hostname» { hardware ethernet «mac»; fixed-address «ipv4»; }
==== weir_freeradius etc/freeradius/3.0/clients.conf
client ap-foyer {
	ipaddr = «ipv4»
	secret = «config-password»
	nastype = other
	require_message_authenticator = «-setting|yes»
}
client switches {
	ipaddr = «ipv4-cidr»
	secret = "«config-password:pwq2»"
	shortname = «hostname»
}
---- etc/freeradius/3.0/mods-config/files/authorize
«~:login»	Cleartext-Password := "«config-password»"
	Reply-Message := "Hello, %{User-Name}",
	Framed-IP-Address = «ipv4»
probe	NT-Password := «password-hash:nthash»
«mac:mac_bare»	Cleartext-Password := "«config-password:alnum(14)»"
DEFAULT	Auth-Type := «-setting|Reject»
==== weir_asterisk etc/asterisk/pjsip.conf
[transport-udp]
type=transport
protocol=udp
bind=«~|0.0.0.0»
external_media_address=«ipv4»
local_net=«ipv4-cidr»
[trunk-auth]
type=auth
auth_type=userpass
username=«=digits(8)»
password=«config-password»
[201]
type=endpoint
callerid="«person-name»" <201>
[201-auth]
type=auth
password=«config-password:pwa»
username=201
[trunk]
type=registration
server_uri=sip:«fqdn»
client_uri=sip:«~:upn»
contact_header_params=line=yes
---- etc/asterisk/manager.conf
[general]
enabled = yes
bindaddr = «ipv4»
[monitor]
secret = «config-password»
deny=«~|0.0.0.0/0.0.0.0»
permit=«ipv4»/«~|255.255.255.255»
---- etc/asterisk/voicemail.conf
[default]
201 => «config-password:pin4»,«person-name»,«email»
202 => «config-password:pin4»,«person-name»,«email»,,attach=yes
==== weir_keepalived etc/keepalived/keepalived.conf
global_defs {
   notification_email { «email» }
   smtp_server «ipv4»
   router_id «hostname»
}
vrrp_instance VI_7 {
    state BACKUP
    interface ens19
    virtual_router_id 71
    unicast_src_ip «ipv4»
    unicast_peer { «ipv4» }
    authentication {
        auth_type PASS
        auth_pass «config-password:alnum(8)»
    }
    virtual_ipaddress {
        «ipv4-cidr» dev ens19
        «ipv6-cidr» dev ens19
    }
}
==== weir_haproxy etc/haproxy/haproxy.cfg
global
    log «ipv4»:514 local0
    stats socket /run/haproxy/admin.sock mode 660 level admin
userlist staff
    user «=account» password «password-hash:sha512crypt»
    user guest insecure-password «config-password»
defaults
    timeout client 30s
frontend www
    bind «ipv4»:443 ssl crt /etc/haproxy/certs/
    http-request set-header X-Request-ID %[uuid()]
    acl office src «ipv4-cidr»
backend app
    option httpchk GET /health
    http-check send hdr Authorization "Basic «basic-auth»"
    server «hostname» «ipv4»:8443 check ssl verify none
    server «hostname» «ipv4»:8443 check sha1-fp «-git-sha:sha1»
listen stats
    stats auth admin:«config-password:pwcolon»
    stats uri /haproxy
==== weir_synapse etc/matrix-synapse/homeserver.yaml
server_name: "«fqdn:domain»"
public_baseurl: https://«fqdn:site»/
listeners:
  - port: 8008
    bind_addresses: ['«~|::1»', '«ipv4»']
database:
  name: psycopg2
  args:
    user: synapse
    password: «config-password»
    host: «fqdn»
registration_shared_secret: "«generic-secret:pwsalt2»"
macaroon_secret_key: "«generic-secret:b64u(43)»"
form_secret: "«generic-secret:alnum(50)»"
signing_key_path: "«-path|/etc/matrix-synapse/signing.key»"
turn_shared_secret: «generic-secret:alnum(40)»
enable_registration_without_verification: «-setting|false»
password_config:
  pepper: "«generic-secret:alnum(30)»"
  policy:
    minimum_length: «-setting|14»
email:
  smtp_host: «fqdn»
  smtp_user: «email»
  smtp_pass: "«config-password:pwq2»"
trusted_key_servers:
  - server_name: "«~|matrix.org»"
    verify_keys:
      "ed25519:auto": "«-public-key:b64u(43)»"
==== weir_odoo etc/odoo/odoo.conf
[options]
admin_passwd = «config-password»
db_host = «ipv4»
db_port = 5432
db_user = odoo
db_password = «config-password»
dbfilter = ^%d$
list_db = False
smtp_server = «fqdn»
smtp_user = «email»
smtp_password = «config-password:pwa»
proxy_mode = True
limit_time_cpu = «-setting|600»
log_handler = :INFO
; report.url = http://«ipv4»:8069
==== weir_gitea etc/gitea/app.ini
APP_NAME = Partituren
RUN_USER = git
[server]
DOMAIN = «fqdn:site»
SSH_DOMAIN = «fqdn»
LFS_JWT_SECRET = «generic-secret:b64u(43)»
[database]
DB_TYPE = mysql
HOST = «ipv4»:3306
USER = gitea
PASSWD = `«config-password:pwq2»`
[security]
INSTALL_LOCK = true
SECRET_KEY = «generic-secret:alnum(64)»
INTERNAL_TOKEN = «jwt»
PASSWORD_HASH_ALGO = «-setting|pbkdf2$320000$8$30»
PASSWORD_COMPLEXITY = «-setting|lower,upper,digit»
[oauth2]
JWT_SECRET = «generic-secret:b64u(43)»
[mailer]
ENABLED = true
FROM = «email»
PASSWD = «config-password»
[webhook]
ALLOWED_HOST_LIST = «ipv4-cidr»
---- home/git/.config/tea/config.yml
logins:
- name: partituren
  url: https://«fqdn:site»
  token: «forge-token»
  default: true
  ssh_key: ""
==== weir_minio etc/default/minio
# S3 for the recordings; ask «person-name» before a restart
MINIO_ROOT_USER=«=account»
MINIO_ROOT_PASSWORD=«env-password»
MINIO_VOLUMES="https://«fqdn»:9000/mnt/d{1...4}"
MINIO_KMS_SECRET_KEY=rec-key:«generic-secret:key32»
MINIO_IDENTITY_OPENID_CLIENT_SECRET="«generic-secret:alnum(32)»"
MINIO_PROMETHEUS_AUTH_TYPE="«-setting|public»"
MINIO_NOTIFY_AMQP_URL_1=amqp://events:«connection-string»@«ipv4»:5672
MINIO_AUDIT_WEBHOOK_AUTH_TOKEN_1="«generic-secret:uuid»"
---- root/.mc/config.json
{
  "version": "10",
  "aliases": {
    "rec": {
      "url": "https://«ipv4»:9000",
      "accessKey": "«~:alnum(20)»",
      "secretKey": "«generic-secret:alnum(40)»",
      "api": "s3v4"
    },
    "play": {"url": "https://«~|play.min.io»", "accessKey": "«-placeholder|YOUR-ACCESS-KEY»", "secretKey": "«-placeholder|YOUR-SECRET-KEY»"}
  }
}
==== weir_telegraf etc/telegraf/telegraf.conf
[global_tags]
  site = "«=word»"
[agent]
  hostname = "«hostname»"
  interval = "10s"
[[outputs.influxdb_v2]]
  urls = ["https://«fqdn»:8086"]
  token = "«monitoring-token:influx»"
  organization = "haus"
  bucket = "${«-placeholder|INFLUX_BUCKET»}"
[[inputs.snmp]]
  agents = ["udp://«ipv4»:161", "udp://«ipv4»:161"]
  version = 2
  community = "«snmp-community»"
[[inputs.snmp]]
  agents = ["«ipv4»"]
  version = 3
  sec_name = "watch"
  auth_protocol = "SHA"
  auth_password = "«snmp-password»"
  priv_password = "«snmp-password»"
[[inputs.ipmi_sensor]]
  servers = ["ADMIN:«config-password»@lan(«ipv4»)"]
[[inputs.mqtt_consumer]]
  servers = ["ssl://«fqdn»:8883"]
  username = "telegraf"
  password = "«config-password»"
==== weir_snmpd etc/snmp/snmpd.conf
sysContact «person-name» <«email»>
sysLocation Kellerbühne, Rack 2
agentAddress udp:«ipv4»:161
rocommunity «snmp-community» «ipv4-cidr»
rwcommunity «snmp-community» «ipv4»
createUser watcher SHA "«snmp-password»" AES "«snmp-password:phr»"
rouser watcher authPriv -V systemonly
trap2sink «ipv4» «snmp-community»
view systemonly included .1.3.6.1.2.1.1
==== weir_wpa etc/wpa_supplicant/wpa_supplicant-wlan0.conf
ctrl_interface=/run/wpa_supplicant
country=AT
network={
	ssid="Probebühne"
	psk="«wifi-psk:pwq2»"
	key_mgmt=WPA-PSK
}
network={
	ssid="Verwaltung"
	psk=«wifi-psk:hex(64)»
	bssid=«mac»
	priority=5
}
network={
	ssid="eduroam"
	key_mgmt=WPA-EAP
	identity="«email»"
	password="«config-password»"
	ca_cert="/etc/ssl/certs/ca.pem"
	phase2="auth=MSCHAPV2"
}
---- etc/hostapd/hostapd.conf
interface=wlan1
ssid=Gaeste
wpa_passphrase=«wifi-psk:phr»
auth_server_addr=«ipv4»
auth_server_shared_secret=«config-password»
own_ip_addr=«ipv4»
==== weir_swanctl etc/swanctl/conf.d/filiale.conf
connections {
  filiale {
    local_addrs = «ipv4»
    remote_addrs = «fqdn»
    proposals = aes256-sha256-modp2048
    children { net { local_ts = «ipv4-cidr»
        remote_ts = «ipv4-cidr», «ipv6-cidr» } }
  }
}
secrets {
  ike-filiale {
    id = «fqdn»
    secret = "«ipsec-psk»"
  }
  eap-vertrieb {
    id = «email»
    secret = "«ipsec-psk:phr»"
  }
  private { file = mail.key
    secret = "«ipsec-psk:pw»" }
}
---- etc/ipsec.secrets
«ipv4» «ipv4» : PSK "«ipsec-psk»"
@«fqdn» : RSA «-path|vpn.key»
«~:login» : EAP "«ipsec-psk:human»"
==== weir_iscsi etc/iscsi/iscsid.conf
node.startup = automatic
node.session.auth.authmethod = CHAP
node.session.auth.username = «-iqn»
node.session.auth.password = «iscsi-chap»
node.session.auth.username_in = target7
node.session.auth.password_in = «iscsi-chap»
discovery.sendtargets.auth.password = «iscsi-chap»
node.session.timeo.replacement_timeout = «-setting|120»
---- root/targetcli.txt
/iscsi/«-iqn»/tpg1/acls> set auth userid=pve password=«iscsi-chap»
/> iscsi/ create «-iqn»
Using default portal «ipv4»:3260
Mapped LUN 0, wwn «-disk-id:wwn»
==== weir_ceph etc/ceph/ceph.client.glance.keyring
[client.glance]
	key = «ceph-key»
	caps mon = "profile rbd"
---- etc/ceph/ceph.conf
[global]
	fsid = «-uuid»
	mon_host = [v2:«ipv4»:3300,v1:«ipv4»:6789] «ipv4»
	cluster_network = «ipv4-cidr»
	public_network = «ipv4-cidr»
[mon.«hostname#a»]
	host = «hostname#a»
	mon_addr = «ipv4»
[client.rgw]
	rgw_dns_name = «fqdn»
	rgw_keystone_admin_password = «config-password»
---- root/ceph-out.txt
# ceph auth get-or-create client.k8s mon 'profile rbd'
[client.k8s]
	key = «ceph-key»
# radosgw-admin user info --uid=rec
        "access_key": "«~:upper(20)»",
        "secret_key": "«generic-secret:alnum(40)»"
# mount -t ceph «ipv4»:6789:/ /mnt -o name=scores,secret=«ceph-key»
