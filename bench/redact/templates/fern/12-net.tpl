==== fern_kea etc/kea/kea-dhcp4.conf
{
"Dhcp4": {
    "interfaces-config": { "interfaces": [ "ens18/«ipv4»" ] },
    "lease-database": {
        "type": "postgresql",
        "name": "kea", "host": "«ipv4»",
        "user": "kea",
        "password": "«config-password:pwq2»"
    },
    "control-socket": { "socket-type": "unix", "socket-name": "«-path|/run/kea/kea4-ctrl-socket»" },
    "valid-lifetime": «-setting|4000»,
    "subnet4": [ {
        "id": 1,
        "subnet": "«ipv4-cidr»",
        "pools": [ { "pool": "«ipv4» - «ipv4»" } ],
        "option-data": [
            { "name": "routers", "data": "«ipv4»" },
            { "name": "domain-name-servers", "data": "«ipv4», «~|9.9.9.9»" },
            { "name": "domain-name", "data": "«fqdn:domain»" }
        ],
        "reservations": [
            { "hw-address": "«mac»", "ip-address": "«ipv4»", "hostname": "«hostname»" },
            { "hw-address": "«mac»", "ip-address": "«ipv4»", "hostname": "«hostname»" }
        ]
    } ]
}
}
---- etc/kea/kea-dhcp-ddns.conf
{ "DhcpDdns": { "ip-address": "«~|127.0.0.1»", "port": 53001,
  "tsig-keys": [ { "name": "ddns", "algorithm": "HMAC-SHA256", "secret": "«generic-secret:bytes(32)»" } ],
  "forward-ddns": { "ddns-domains": [ { "name": "«fqdn:domain».", "key-name": "ddns", "dns-servers": [ { "ip-address": "«ipv4»" } ] } ] } } }
==== fern_dhcpd etc/dhcp/dhcpd.conf
option domain-name "«fqdn:domain#d»";
option domain-name-servers «ipv4», «ipv4»;
default-lease-time 600;
authoritative;
omapi-port 7911;
omapi-key defomapi;
key defomapi {
  algorithm hmac-md5;
  secret «generic-secret:bytes(64)»;
};
subnet «ipv4» netmask «~|255.255.255.0» {
  range «ipv4» «ipv4»;
  option routers «ipv4»;
}
host «hostname» {
  hardware ethernet «mac»;
  fixed-address «ipv4»;
}
host «hostname#p» {
  hardware ethernet «mac»;
  fixed-address «hostname#p».«fqdn:domain#d»;
}
---- var/lib/dhcp/dhcpd.leases
lease «ipv4» {
  starts 4 2026/02/12 08:11:40;
  ends 4 2026/02/12 20:11:40;
  binding state active;
  hardware ethernet «mac»;
  uid "\001\«=digits(3)»\026\«=digits(3)»";
  client-hostname "«hostname»";
}
lease «ipv4» {
  binding state free;
  hardware ethernet «mac»;
}
==== fern_dnsmasq etc/dnsmasq.d/lan.conf
domain=«fqdn:domain#d»
local=/«fqdn:domain#d»/
interface=br0
listen-address=«ipv4»
server=«~|1.1.1.1»
server=/«fqdn:domain»/«ipv4»
rev-server=«ipv4-cidr»,«ipv4»
dhcp-range=«ipv4»,«ipv4»,12h
dhcp-host=«mac»,«ipv4»,«hostname»,infinite
dhcp-host=«mac»,«hostname»,«ipv4»
dhcp-host=«mac:mac»,ignore
address=/«fqdn»/«ipv4»
address=/«fqdn»/«ipv6»
ptr-record=«~:arpa»,«fqdn»
cname=www.«~:domain#e»,«fqdn»
txt-record=_token.«~:domain#e»,"«-setting|v=1»"
dhcp-boot=pxelinux.0,«hostname»,«ipv4»
conf-file=«-path|/usr/share/dnsmasq-base/trust-anchors.conf»
cache-size=«-setting|1000»
==== fern_pdns etc/powerdns/pdns.conf
launch=gmysql
gmysql-host=«ipv4»
gmysql-dbname=pdns
gmysql-user=pdns
gmysql-password=«config-password»
api=yes
api-key=«generic-secret:alnum(40)»
webserver=yes
webserver-address=«ipv4»
webserver-allow-from=«ipv4-cidr»,«~|127.0.0.1»
webserver-password=«config-password:pwa»
local-address=«ipv4», «ipv6»
default-soa-content=«fqdn». hostmaster.@ 0 10800 3600 604800 3600
allow-axfr-ips=«ipv4»,«ipv6»
dnsupdate=no
---- etc/powerdns/recursor.conf
forward-zones=«fqdn:domain»=«ipv4»
forward-zones-recurse=.=«~|9.9.9.9»
allow-from=«ipv4-cidr», «ipv6-cidr»
---- etc/nsd/nsd.conf
server:
    ip-address: «ipv4»
    ip-address: «ipv6»
key:
    name: "sec1"
    algorithm: hmac-sha256
    secret: "«generic-secret:bytes(32)»"
zone:
    name: "«fqdn:domain»"
    zonefile: "%s.zone"
    notify: «ipv4» sec1
    provide-xfr: «ipv4» sec1
==== fern_openwrt etc/config/wireless
config wifi-device 'radio0'
	option type 'mac80211'
	option channel '36'
	option band '5g'
	option country 'AT'

config wifi-iface 'default_radio0'
	option device 'radio0'
	option network 'lan'
	option mode 'ap'
	option ssid '«=word»-5G'
	option encryption 'sae-mixed'
	option key '«wifi-psk:phrase»'
	option macaddr '«mac»'

config wifi-iface 'guest'
	option ssid 'Gast'
	option encryption 'wpa2'
	option auth_server '«ipv4»'
	option auth_secret '«config-password:pwa»'
	option key '«-placeholder|changeme»'
---- etc/config/network
config interface 'wan'
	option proto 'pppoe'
	option username '«~:upn»'
	option password '«config-password:pwa»'
	option ipv6 'auto'

config interface 'wg0'
	option proto 'wireguard'
	option private_key '«wireguard-private-key»'
	list addresses '«ipv4-cidr»'

config wireguard_wg0
	option description '«person-name» phone'
	option public_key '«-wireguard-public-key»'
	option preshared_key '«wireguard-psk»'
	list allowed_ips '«ipv4-cidr»'
	option endpoint_host '«fqdn»'

config interface 'lan'
	option ipaddr '«ipv4»'
	option netmask '«~|255.255.255.0»'
	option ip6assign '60'
---- etc/config/ddns
config service 'he'
	option lookup_host '«fqdn#dd»'
	option domain '«fqdn#dd»'
	option username '«=account»'
	option password '«config-password»'
==== fern_swanctl etc/swanctl/conf.d/site.conf
connections {
  hq {
    remote_addrs = «ipv4»
    local_addrs = «ipv4»
    local { auth = psk
            id = «fqdn» }
    remote { auth = psk
             id = @«fqdn» }
    children { net { local_ts = «ipv4-cidr»
                     remote_ts = «ipv4-cidr»,«ipv6-cidr»
                     esp_proposals = «-setting|aes256gcm16-x25519» } }
  }
}
secrets {
  ike-hq {
    id-1 = «fqdn»
    id-2 = «ipv4»
    secret = "«ipsec-psk»"
  }
  eap-«=login» {
    id = «email»
    secret = «ipsec-psk:pwa»
  }
  ike-old { secret = 0x«ipsec-psk:hex(48)» }
  private-gw { file = «-path|gw-key.pem»
               secret = "«config-password:phrase»" }
}
==== fern_ovpn client/«=word».ovpn
client
dev tun
proto udp
remote «fqdn» 1194
remote «ipv4» 443 tcp
auth-user-pass «-path|/etc/openvpn/login.txt»
cipher AES-256-GCM
auth SHA256
verify-x509-name «fqdn» name
# «person-name», «email»
<ca>
«-certificate»
</ca>
<key>
«private-key:pem_pkcs8»
</key>
key-direction 1
<tls-auth>
#
# 2048 bit OpenVPN static key
#
«openvpn-static-key»
</tls-auth>
---- client/login.txt
«=login»
«config-password:pwa»
---- server/server.conf
server «ipv4» «~|255.255.255.0»
push "route «ipv4» «~|255.255.0.0»"
push "dhcp-option DNS «ipv4»"
push "dhcp-option DOMAIN «fqdn:domain»"
management «~|127.0.0.1» 7505 «-path|/etc/openvpn/mgmt-pw»
ifconfig-pool-persist ipp.txt
---- server/ipp.txt
«=login»,«ipv4»
«hostname»,«ipv4»
==== fern_headscale etc/headscale/config.yaml
server_url: https://«fqdn:site»
listen_addr: «ipv4»:8080
grpc_listen_addr: «~|127.0.0.1»:50443
private_key_path: «-path|/var/lib/headscale/private.key»
noise: {private_key_path: «-path|/var/lib/headscale/noise_private.key»}
prefixes:
  v4: «~|100.64.0.0/10»
  v6: «~|fd7a:115c:a1e0::/48»
database:
  type: postgres
  postgres: {host: «ipv4», name: headscale, user: hs, pass: «config-password:pw», max_open_conns: 10}
oidc:
  issuer: "https://«fqdn»/realms/main"
  client_id: headscale
  client_secret: "«generic-secret:alnum(32)»"
  allowed_domains: ["«fqdn:domain»"]
  allowed_users: ["«email»", "«email»"]
dns:
  base_domain: «fqdn:domain»
  nameservers: {global: ["«ipv4»", "«~|2606:4700:4700::1111»"]}
---- root/up.sh
#!/bin/sh
tailscale up --login-server=https://«fqdn» --authkey «tailscale-key» --advertise-routes=«ipv4-cidr» --hostname «hostname»
netbird up --management-url https://«fqdn»:443 --setup-key «netbird-token:uuid.upper»
headscale preauthkeys create -u 1 --expiration 24h
zerotier-cli join «~:hex(16)»
==== fern_hostapd etc/hostapd/hostapd.conf
interface=wlan0
bridge=br-lan
driver=nl80211
ssid=«=word»-intern
bssid=«mac»
hw_mode=a
channel=44
wpa=2
wpa_key_mgmt=«-setting|WPA-PSK»
wpa_passphrase=«wifi-psk:phrase»
ieee8021x=0
own_ip_addr=«ipv4»
auth_server_addr=«ipv4»
auth_server_port=1812
auth_server_shared_secret=«config-password:pwa»
acct_server_addr=«ipv4»
acct_server_shared_secret=«config-password:pwa»
nas_identifier=«fqdn»
---- etc/hostapd/psk
# MAC passphrase
«mac» «wifi-psk:pwa»
«mac» «wifi-psk:hex(64)»
«~|00:00:00:00:00:00» «wifi-psk:phrase»
---- etc/hostapd/accept
«mac»
«mac»
==== fern_nm_wifi etc/NetworkManager/system-connections/Office.nmconnection
[connection]
id=Office
uuid=«-uuid»
type=wifi
interface-name=wlp3s0

[wifi]
mode=infrastructure
ssid=«=word»-office
mac-address=«mac»

[wifi-security]
key-mgmt=wpa-psk
psk=«wifi-psk:pw»

[ipv4]
address1=«ipv4-cidr»,«ipv4»
dns=«ipv4»;«~|8.8.8.8»;
dns-search=«fqdn:domain»;
method=manual
---- etc/NetworkManager/system-connections/eduroam.nmconnection
[connection]
id=eduroam
uuid=«-uuid»
type=wifi

[wifi-security]
key-mgmt=wpa-eap

[802-1x]
eap=peap;
anonymous-identity=anonymous@«~:domain»
identity=«email»
password=«wifi-psk:pw»
phase2-auth=mschapv2
ca-cert=«-path|/etc/ssl/certs/ca.pem»
---- var/lib/iwd/Lounge.psk
[Security]
PreSharedKey=«wifi-psk:hex(64)»
Passphrase=«wifi-psk:phrase»

[Settings]
AutoConnect=«-setting|true»
==== fern_wlan_profile export/WLAN-«=word».xml
<?xml version="1.0"?>
<WLANProfile xmlns="http://«~|www.microsoft.com»/networking/WLAN/profile/v1">
	<name>«=word»-Buero</name>
	<SSIDConfig>
		<SSID>
			<name>«=word»-Buero</name>
		</SSID>
	</SSIDConfig>
	<connectionType>ESS</connectionType>
	<MSM>
		<security>
			<authEncryption>
				<authentication>«-setting|WPA2PSK»</authentication>
				<encryption>AES</encryption>
				<useOneX>false</useOneX>
			</authEncryption>
			<sharedKey>
				<keyType>passPhrase</keyType>
				<protected>false</protected>
				<keyMaterial>«wifi-psk:pwq.xml»</keyMaterial>
			</sharedKey>
		</security>
	</MSM>
	<MacRandomization xmlns="http://«~|www.microsoft.com»/networking/WLAN/profile/v3">
		<enableRandomization>false</enableRandomization>
		<randomizationSeed>«-number:digits(10)»</randomizationSeed>
	</MacRandomization>
</WLANProfile>
---- export/WifiConfigStore.xml
<?xml version='1.0' encoding='utf-8' standalone='yes' ?>
<WifiConfigStoreData>
<Network>
<string name="ConfigKey">&quot;Heimnetz&quot;WPA_PSK</string>
<string name="SSID">&quot;Heimnetz&quot;</string>
<string name="PreSharedKey">&quot;«wifi-psk:pwa»&quot;</string>
<string name="RandomizedMacAddress">«mac»</string>
<string name="DefaultGwMacAddress">«mac»</string>
</Network>
</WifiConfigStoreData>
==== fern_tacplus etc/tacacs+/tac_plus.conf
key = "«config-password:pwa»"
accounting file = /var/log/tac_plus.acct

host = «ipv4» {
    key = «config-password:pwa»
    prompt = "«-prose|Authorised use only\n»"
}
user = «=login» {
    name = "«person-name»"
    member = netadmin
    login = des «password-hash:alnum(13)»
    pap = cleartext «config-password:human»
}
user = «=account» {
    login = cleartext "«config-password:pwq2»"
    enable = cleartext "«config-password:pwq2»"
}
group = netadmin { default service = permit
    service = exec { priv-lvl = «-setting|15» } }
acl = mgmt { permit = ^10\.2\.
  deny = .* }
==== fern_asa fw/asa-«=int(1,9)».cfg
: Serial Number: «-serial»
: Hardware: ASA5516, «-number:int(4000,9000)» MB RAM
hostname «hostname»
domain-name «fqdn:domain»
enable password «password-hash:md5crypt» pbkdf2
passwd «config-password:human»
interface GigabitEthernet1/1
 nameif outside
 ip address «ipv4» «~|255.255.255.248»
 mac-address «mac:mac_dot»
!
object network obj_any
 subnet «~|0.0.0.0» «~|0.0.0.0»
access-list OUT extended permit tcp host «ipv4» host «ipv4» eq https
route outside «~|0.0.0.0» «~|0.0.0.0» «ipv4» 1
aaa-server RAD (inside) host «ipv4»
 key «config-password:pwa»
 radius-common-pw «config-password:pwa»
ldap-login-password «config-password:pwa»
ldap-login-dn CN=asa,OU=svc,DC=corp
snmp-server host inside «ipv4» community «snmp-community» version 2c
snmp-server contact «person-name»
tunnel-group «ipv4#p» type ipsec-l2l
tunnel-group «ipv4#p» ipsec-attributes
 ikev2 remote-authentication pre-shared-key «ipsec-psk:pwa»
 ikev2 local-authentication pre-shared-key «ipsec-psk:pwa»
username ops password «password-hash:bytes(12)» encrypted privilege 15
failover key «config-password:pwa»
logging host inside «ipv4»
Cryptochecksum:«-md5»
: end
==== fern_lancom router/lancom.lcs
# Script (10.80.0472 / 12.04.2026)
lang English
flash No
set /Setup/Name "«hostname»"
set /Setup/Config/Admins/tab "«=account»" "«config-password:pwq2»" active
cd /Setup/WAN/PPP
tab Peer Authent.request Authent-response Key
add "INTERNET" none PAP "«config-password:pwa»"
cd /Setup/TCP-IP/Network-list
add "INTRANET" «ipv4» «~|255.255.255.0» 0 LAN-1
cd /Setup/VPN/IKEv2/Auth/Parameter
add "FILIALE" PSK FQDN "«fqdn»" "«ipsec-psk:pwq2»" PSK FQDN "«fqdn»" "«ipsec-psk:pwq2»"
set /Setup/SNMP/Communities/tab "«snmp-community»" active
set /Setup/Mail/SMTP-Password "«config-password»"
set /Setup/Mail/SMTP-Server "«fqdn»"
set /Setup/NTP/RQ-Address "«~|pool.ntp.org»"
flash Yes
exit
==== fern_teltonika fw/ruckus-zd.txt
system
  name «hostname»
  ip addr «ipv4» «~|255.255.255.0» gateway «ipv4»
  ip name-server «ipv4» «ipv4»
exit
wlan "«=word»-corp"
  ssid "«=word»-corp"
  open wpa2 passphrase «wifi-psk:pwa» algorithm AES
  vlan 120
exit
wlan "guest"
  open wpa3 passphrase «wifi-psk:pwa» algorithm AES
exit
aaa radius "nps01"
  type auth
  ip-addr «ipv4» port 1812 radius-secret «config-password:pwa»
exit
admin
  name superadm «config-password:pwslash»
exit
snmpv2 ro-community «snmp-community» rw-community «snmp-community»
snmpv3 ro-user mon SHA «snmp-password:pwa» AES «snmp-password:pwa»
ap «mac»
  devname "AP-OG2"
  ip addr «ipv4»
  serial «-serial:digits(12)»
exit
==== fern_kamailio etc/kamailio/kamailio-local.cfg
#!define DBURL "mysql://kamailio:«connection-string:pwa»@«ipv4»/kamailio"
#!define JWT_SECRET "«generic-secret:alnum(40)»"
listen=udp:«ipv4»:5060 advertise «ipv4»:5060
alias="«fqdn»"
modparam("rtpengine", "rtpengine_sock", "udp:«ipv4»:2223")
modparam("uac", "reg_contact_addr", "«ipv4»:5060")
modparam("auth", "nonce_expire", «-setting|60»)
modparam("topos_redis", "serverid", "srv1")
---- etc/freeswitch/sip_profiles/external/carrier.xml
<include>
  <gateway name="carrier">
    <param name="username" value="«=digits(8)»"/>
    <param name="password" value="«config-password:pwa»"/>
    <param name="realm" value="«fqdn»"/>
    <param name="proxy" value="«ipv4»"/>
    <param name="register" value="true"/>
    <param name="caller-id-in-from" value="false"/>
  </gateway>
</include>
---- etc/freeswitch/directory/default/«=int(1000,1099)».xml
<include>
  <user id="«=int(1000,1099)»">
    <params>
      <param name="password" value="«config-password:pwlower»"/>
      <param name="vm-password" value="«config-password:pin»"/>
    </params>
    <variables>
      <variable name="effective_caller_id_name" value="«person-name»"/>
      <variable name="outbound_caller_id_number" value="«phone:phone_tel»"/>
    </variables>
  </user>
</include>
---- etc/freeswitch/autoload_configs/event_socket.conf.xml
<configuration name="event_socket.conf">
  <settings>
    <param name="listen-ip" value="«ipv4»"/>
    <param name="password" value="«config-password:pwa»"/>
  </settings>
</configuration>
==== fern_sip_phone tftp/cfg«=hex(12)».xml
<?xml version="1.0" encoding="utf-8"?>
<settings>
  <phone-settings e="2">
    <admin_mode_password perm="">«config-password:pin»</admin_mode_password>
    <http_user perm="">admin</http_user>
    <http_pass perm="">«config-password:pwa»</http_pass>
    <setting_server perm="">https://«fqdn»/provisioning/{mac}.xml</setting_server>
    <user_realname idx="1" perm="">«person-name»</user_realname>
    <user_name idx="1" perm="">«=digits(3)»</user_name>
    <user_host idx="1" perm="">«ipv4»</user_host>
    <user_pass idx="1" perm="">«config-password:pwa»</user_pass>
    <ntp_server perm="">«ipv4»</ntp_server>
    <lldp_enable perm="">on</lldp_enable>
  </phone-settings>
  <tbook e="2">
    <item context="line1" type="none" index="0"><name>«person-name»</name><number>«phone»</number></item>
    <item context="line1" type="none" index="1"><name>«person-name»</name><number>«phone»</number></item>
  </tbook>
</settings>
---- tftp/y000000000066.cfg
#!version:«-version|1.0.0.1»
account.1.enable = 1
account.1.label = «=digits(3)»
account.1.password = «config-password:pwa»
account.1.sip_server.1.address = «ipv4»
static.security.user_password = admin:«config-password:pwa»
static.auto_provision.server.password = «config-password:pwa»
static.network.vpn_enable = 0
ldap.password = «config-password»
ldap.host = «ipv4»
firmware.url = http://«ipv4»/«-version|66.86.0.15».rom
