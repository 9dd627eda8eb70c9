==== fk_net_interfaces_bond etc/network/interfaces
# network interface settings; managed by hand
auto lo
iface lo inet loopback

iface eno1 inet manual
	hwaddress «mac»

auto bond0
iface bond0 inet manual
	bond-slaves eno1 eno2
	bond-mode 802.3ad

auto vmbr0
iface vmbr0 inet static
	address «ipv4-cidr»
	gateway «ipv4»
	bridge-ports bond0
	dns-nameservers «ipv4» «ipv4»
	dns-search «fqdn:domain»
	post-up ip route add «ipv4-cidr» via «ipv4» dev vmbr0

iface vmbr0 inet6 static
	address «ipv6-cidr»
	gateway «ipv6»

auto wlan0
iface wlan0 inet dhcp
	wpa-ssid Lager
	wpa-psk «wifi-psk:hex(64)»
---- etc/hosts
«~|127.0.0.1» localhost
«ipv4» «fqdn» «hostname»
«ipv4» «fqdn» «hostname»
«ipv6» «fqdn»
==== fk_net_dhcp_dns etc/kea/kea-dhcp4.conf
{
  // JSON with comments, as Kea reads it
  "Dhcp4": {
    "interfaces-config": { "interfaces": [ "vmbr0/«ipv4»" ] },
    "lease-database": { "type": "mysql", "name": "kea", "host": "«ipv4»", "user": "kea", "password": "«config-password:pwa»" },
    "subnet4": [ {
      "id": «-number:int(1,90)»,
      "subnet": "«ipv4-cidr»",
      "pools": [ { "pool": "«ipv4» - «ipv4»" } ],
      "option-data": [ { "name": "routers", "data": "«ipv4»" }, { "name": "domain-name", "data": "«fqdn:domain»" } ],
      "reservations": [
        { "hw-address": "«mac»", "ip-address": "«ipv4»", "hostname": "«hostname»" },
        { "hw-address": "«mac»", "ip-address": "«ipv4»", "hostname": "«hostname»" }
      ]
    } ]
  }
}
---- etc/bind/named.conf.local
key "ddns" { algorithm hmac-sha256; secret "«generic-secret:key32»"; };
zone "«fqdn:domain#z»" { type primary; file "/etc/bind/db.lager"; allow-update { key ddns; }; also-notify { «ipv4»; «ipv6»; }; };
---- etc/bind/db.lager
$ORIGIN «fqdn:domain#z».
@	IN SOA «fqdn». «~|hostmaster» ( «-serial:int(2025010100,2026123199)» 7200 900 1209600 300 )
	IN NS «fqdn».
«hostname»	IN A «ipv4»
«hostname»	IN AAAA «ipv6»
mail._domainkey IN TXT "v=DKIM1; k=rsa; p=«-public-key:dkim»"
==== fk_net_haproxy_nginx etc/haproxy/haproxy.cfg
global
    log «ipv4» local0
    stats socket /run/haproxy/admin.sock mode 660

userlist ops
    user admin password «password-hash:sha512crypt»
    user gast insecure-password «config-password:pwa»

frontend https
    bind «ipv4»:443 ssl crt /etc/haproxy/certs/
    acl buero src «ipv4-cidr» «ipv6-cidr»
    use_backend git if { req.hdr(host) -i «fqdn» }

backend git
    option httpchk GET /healthz
    http-request set-header Authorization "Basic «basic-auth:userpwa.b64»"
    server «hostname» «ipv4»:3000 check
    server «hostname» «ipv4»:3000 check backup

listen stats
    bind «ipv4»:8404
    stats auth admin:«config-password:pwa»
---- etc/nginx/conf.d/app.conf
upstream app { server «ipv4»:8080; server «fqdn»:8080 backup; }
server {
    listen [«ipv6»]:443 ssl;
    server_name «fqdn»;
    ssl_certificate_key «-path|/etc/ssl/private/app.key»;
    set $secret_header "«generic-secret:alnum(32)»";
    location / {
        proxy_set_header X-Api-Key «generic-secret:hex(32)»;
        proxy_set_header Authorization "Bearer «bearer-token»";
        allow «ipv4-cidr»;
        deny all;
    }
}
---- etc/nginx/.htpasswd
admin:«password-hash:apr1»
«=login»:«password-hash:bcrypt»
==== fk_net_switch_export exports/switch.cfg
! Last configuration change at 09:12:01 MET Mon Jan 12 2026
hostname «hostname»
!
enable secret 9 «password-hash:cisco9»
enable password «config-password:pwa»
username netops privilege 15 secret 5 «password-hash:md5crypt»
username gast password 0 «config-password:pwa»
ip domain name «fqdn:domain»
!
interface Vlan40
 ip address «ipv4» «~|255.255.255.0»
 ipv6 address «ipv6-cidr»
 standby 40 ip «ipv4»
 standby 40 authentication md5 key-string «config-password:alnum(12)»
!
router bgp 65041
 neighbor «ipv4» remote-as 65040
 neighbor «ipv4» password «config-password:pwa»
!
snmp-server community «snmp-community» RO
snmp-server community «snmp-community» RW 20
snmp-server host «ipv4» version 2c «snmp-community»
snmp-server user mon OPS v3 auth sha «snmp-password:pwa» priv aes 128 «snmp-password:pwa»
tacacs server hq
 address ipv4 «ipv4»
 key «config-password:alnum(20)»
radius-server host «ipv4» auth-port 1812 key 0 «config-password:pwa»
ntp server «ipv4»
logging host «fqdn»
mac address-table static «mac:mac_dot» vlan 40 interface Gi1/0/7
end
==== fk_net_mikrotik_opnsense exports/edge.rsc
# 2026-01-20 11:02:14 by RouterOS «-version|7.17»
# software id = «-id|QK3W-9ZTA»
/interface wireguard
add listen-port=13231 name=wg-hq private-key="«wireguard-private-key»"
/interface wireguard peers
add allowed-address=«ipv4-cidr» endpoint-address=«fqdn» interface=wg-hq preshared-key="«wireguard-psk»" public-key="«-wireguard-public-key»"
/interface wifi security
add authentication-types=wpa2-psk name=lager passphrase="«wifi-psk:pwq2»"
/ip address
add address=«ipv4-cidr» interface=bridge
/ip dhcp-server lease
add address=«ipv4» mac-address=«mac» comment="«hostname»"
/ip ipsec identity
add peer=hq secret=«ipsec-psk:pwa»
/ppp secret
add name=«=login» password=«config-password:pwa» remote-address=«ipv4» service=l2tp
/snmp community
set [ find default=yes ] name=«snmp-community»
/user add name=ops group=full password=«config-password:pw»
/system identity set name=«hostname»
---- exports/opnsense.xml
<opnsense>
  <system>
    <hostname>«hostname»</hostname>
    <domain>«fqdn:domain»</domain>
    <user><name>root</name><password>«password-hash:bcrypt»</password><uid>0</uid></user>
    <dnsserver>«ipv4»</dnsserver>
  </system>
  <ppps><ppp><username>«~:email»</username><password>«config-password:pwa.b64»</password></ppp></ppps>
  <ipsec><phase1><remote-gateway>«ipv4»</remote-gateway><pre-shared-key>«ipsec-psk:pwq2.xml»</pre-shared-key></phase1></ipsec>
  <snmpd><rocommunity>«snmp-community»</rocommunity></snmpd>
  <cert><refid>«-id:hex(13)»</refid><prv>«private-key:pem_rsa.b64»</prv></cert>
</opnsense>
==== fk_iscsi_snmp_radius etc/iscsi/iscsid.conf
node.startup = automatic
node.session.auth.authmethod = CHAP
node.session.auth.username = pve
node.session.auth.password = «iscsi-chap»
node.session.auth.username_in = san
node.session.auth.password_in = «iscsi-chap»
discovery.sendtargets.auth.password = «iscsi-chap»
node.conn[0].timeo.login_timeout = 15
---- etc/iscsi/initiatorname.iscsi
InitiatorName=«-iqn»
---- etc/snmp/snmpd.conf
agentaddress «ipv4»,[«ipv6»]
rocommunity «snmp-community» «ipv4-cidr»
com2sec readonly «ipv4» «snmp-community»
createUser mon SHA "«snmp-password:pwq2»" AES «snmp-password:pwa»
sysContact «person-name» <«email»>
---- etc/freeradius/clients.conf
client «hostname» {
	ipaddr = «ipv4-cidr»
	secret = «config-password:pwa»
	shortname = wlan
}
client localhost {
	ipaddr = «~|127.0.0.1»
	secret = «config-password:phrase»
}
---- etc/freeradius/users
«=login»	Cleartext-Password := "«config-password:pwq2»"
	Reply-Message := "Hallo"
«=login»	NT-Password := «password-hash:nthash»
---- etc/nut/upsd.users
[admin]
	password = «config-password:pwa»
	actions = SET
---- etc/hostapd/hostapd.conf
interface=wlan0
ssid=Werk
bssid=«mac»
wpa_passphrase=«wifi-psk:phrase»
auth_server_addr=«ipv4»
auth_server_shared_secret=«config-password:pwa»
==== fk_hashi_hcl etc/vault.d/vault.hcl
ui            = true
api_addr      = "https://«fqdn»:8200"
cluster_addr  = "https://«ipv4»:8201"

storage "postgresql" {
  connection_url = "postgres://vault:«connection-string:pwa»@«ipv4»:5432/vault"
}

listener "tcp" {
  address       = "«ipv4»:8200"
  tls_key_file  = "«-path|/etc/vault.d/tls.key»"
}

seal "transit" {
  address  = "https://«fqdn»:8200"
  token    = "«vault-token»"
  key_name = "«-setting|autounseal»"
}
---- etc/consul.d/consul.hcl
datacenter = "rz2"
node_name  = "«hostname»"
bind_addr  = "«ipv4»"
retry_join = ["«ipv4»", "«fqdn»"]
encrypt    = "«generic-secret:key32»"
acl { enabled = true
  tokens { initial_management = "«generic-secret:uuid»"
           agent = "«generic-secret:uuid»" } }
---- etc/nomad.d/job.nomad
job "ledger" {
  datacenters = ["rz2"]
  group "app" {
    task "api" {
      driver = "docker"
      env { DB_PASSWORD = "«env-password:pwq2»" }
      template {
        data        = "TOKEN={{ with secret \"«-path|kv/data/ledger»\" }}{{ .Data.data.token }}{{ end }}"
        destination = "secrets/env"
      }
      config { image = "«fqdn»/ledger@«-sha256:digest»" }
    }
  }
}
---- root/vault-init.txt
Unseal Key 1: «generic-secret:bytes(33)»
Unseal Key 2: «generic-secret:bytes(33)»
Initial Root Token: «vault-token»
==== fk_traefik_toml_json5 etc/traefik/traefik.toml
[entryPoints.websecure]
  address = "«ipv4»:443"
[certificatesResolvers.le.acme]
  email = "«email»"
  storage = "«-path|/etc/traefik/acme.json»"
[http.middlewares.auth.basicAuth]
  users = [
    "admin:«password-hash:apr1»",
    "ops:«password-hash:bcrypt»",
  ]
[http.services.git.loadBalancer]
  [[http.services.git.loadBalancer.servers]]
    url = "http://«hostname»:3000"
---- etc/authelia/configuration.yml
identity_validation:
  reset_password: {jwt_secret: '«generic-secret:alnum(64)»'}
session:
  secret: «generic-secret:hex(64)»
  cookies: [{domain: «fqdn:domain», authelia_url: "https://«fqdn»"}]
  redis: {host: «ipv4», password: "«config-password:pwq2»"}
storage: {encryption_key: «generic-secret:alnum(48)», postgres: {address: 'tcp://«ipv4»:5432', password: '«config-password:pwa»'}}
notifier: {smtp: {username: «email», password: «config-password:pwyaml», sender: "Authelia <«email»>"}}
---- etc/authelia/users.yml
users:
  «=login»: {displayname: "«person-name»", password: "«password-hash:argon2»", email: «email»}
---- home-assistant/secrets.yaml
mqtt_password: «config-password:pwyaml»
telegram_api_key: «telegram-bot-token»
pve_host: «ipv4»
latitude: 51.3397
---- renovate/config.json5
{
  // self hosted
  endpoint: 'https://«fqdn»/api/v4',
  token: '«gitlab-pat»',
  gitAuthor: 'Renovate <«email»>',
  hostRules: [
    { matchHost: '«fqdn»', username: 'ci', password: "«config-password:pwq2»" },
    { matchHost: '«~|docker.io»', encrypted: { password: '«-ciphertext:b64(120)»' } },
  ],
  prHourlyLimit: «-setting|2»,
}
==== fk_plist_registry_ini exports/wifi.mobileconfig
<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0">
<dict>
	<key>PayloadType</key>
	<string>com.apple.wifi.managed</string>
	<key>SSID_STR</key>
	<string>Lager</string>
	<key>Password</key>
	<string>«wifi-psk:pwq2.xml»</string>
	<key>EmailAddress</key>
	<string>«email»</string>
	<key>IncomingMailServerHostName</key>
	<string>«fqdn»</string>
	<key>IncomingPassword</key>
	<string>«config-password:pwa»</string>
	<key>SharedSecret</key>
	<string>«ipsec-psk:pwa»</string>
	<key>PayloadUUID</key>
	<string>«-uuid:bios_uuid»</string>
</dict>
</plist>
---- exports/winscp.ini
[Sessions\prod@lager]
HostName=«ipv4»
UserName=deploy
Password=«~:hex(60).upper»
[Configuration\Interface]
RandomSeedFile=%APPDATA%\winscp.rnd
---- exports/autologon.reg
Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon]
"AutoAdminLogon"="1"
"DefaultUserName"="kiosk"
"DefaultPassword"="«config-password:pwa»"
"DefaultDomainName"="«hostname:hostname.upper»"
"LastUsedGuid"="{«-uuid:bios_uuid»}"
---- exports/filezilla.xml
<Servers>
  <Server><Host>«fqdn»</Host><Port>22</Port><User>upload</User><Pass encoding="base64">«base64-secret:pwa.b64»</Pass></Server>
  <Server><Host>«ipv4»</Host><User>anonymous</User></Server>
</Servers>
