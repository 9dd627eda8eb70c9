==== loft_vpn_ovpn etc/openvpn/client/«=word».ovpn
client
dev tun
proto udp
remote «fqdn» 1194
remote «ipv4» 443 tcp
resolv-retry infinite
verify-x509-name «fqdn» name
peer-fingerprint «-fingerprint»
auth-user-pass «-path|/etc/openvpn/client/login.txt»
http-proxy «ipv4» 3128
dhcp-option DNS «ipv4»
dhcp-option DOMAIN «fqdn:domain»
route «ipv4» «~|255.255.255.0»
<ca>
«-certificate»
</ca>
<key>
«private-key:pem_pkcs8»
</key>
<tls-crypt>
«openvpn-static-key»
</tls-crypt>
---- etc/openvpn/client/login.txt
«~:login»
«generic-secret:pwsafe»
---- etc/openvpn/server.conf
server «ipv4» «~|255.255.255.0»
management «~|127.0.0.1» 7505 «-path|/etc/openvpn/mgmt.pw»
push "dhcp-option DNS «ipv4»"
ifconfig-push «ipv4» «ipv4»
tls-auth ta.key 0
cipher AES-256-GCM
---- var/log/openvpn.log
2025-05-09 07:44:02 «ipv4»:41194 TLS: Initial packet from [AF_INET]«ipv4»:41194, sid=«~:hex(8)» «~:hex(8)»
2025-05-09 07:44:02 «ipv4»:41194 VERIFY OK: depth=0, CN=«~:login»
2025-05-09 07:44:03 «~:login»/«ipv4»:41194 MULTI: Learn: «ipv4» -> «~:login»
2025-05-09 07:44:03 MANAGEMENT: CMD 'password [...]'
==== loft_vpn_wg_many etc/wireguard/wg-«=word».conf
# server of the branch; «person-name» keeps the list
[Interface]
Address = «ipv4-cidr», «ipv6-cidr»
ListenPort = 51821
PrivateKey = «wireguard-private-key»
DNS = «ipv4», «fqdn:domain»
Table = off
PostUp = ip rule add from «ipv4-cidr» table 200
PostDown = nft delete table ip wg

«each 2-4»
[Peer]
# «person-name», «?phone|tablet|home office|notebook»
PublicKey = «-wireguard-public-key»
PresharedKey = «wireguard-psk»
AllowedIPs = «ipv4-cidr»
Endpoint = «ipv4»:51821

«end»
[Peer]
# colo
PublicKey = «-wireguard-public-key»
Endpoint = «fqdn»:51820
AllowedIPs = «ipv4-cidr», «ipv6-cidr»
PersistentKeepalive = 25
---- root/wg.txt
root@«hostname#g»:~# wg show
interface: wg-site
  public key: «-wireguard-public-key»
  private key: (hidden)
  listening port: 51821

peer: «-wireguard-public-key»
  preshared key: (hidden)
  endpoint: «ipv4»:51821
  allowed ips: «ipv4-cidr»
root@«hostname#g»:~# wg genkey | tee private.key
«wireguard-private-key»
root@«hostname#g»:~# wg pubkey < private.key
«-wireguard-public-key»
root@«hostname#g»:~# wg genpsk
«wireguard-psk»
root@«hostname#g»:~# wg set wg-site peer «-wireguard-public-key» allowed-ips «ipv4-cidr» endpoint «ipv6»:51820
==== loft_vpn_swanctl etc/swanctl/conf.d/«=word».conf
connections {
  colo {
    version = 2
    local_addrs  = «ipv4»
    remote_addrs = «ipv4», «fqdn»
    proposals = aes256-sha256-modp2048
    local {
      auth = psk
      id = «fqdn»
    }
    remote {
      auth = psk
      id = «email»
    }
    children {
      net {
        local_ts  = «ipv4-cidr»
        remote_ts = «ipv4-cidr», «ipv6-cidr»
      }
    }
  }
}
secrets {
  ike-colo {
    id-1 = «fqdn»
    secret = "«ipsec-psk:pwhard»"
  }
  eap-«=word» {
    id = «=login»
    secret = «ipsec-psk:pwsafe»
  }
  private-gw {
    file = gw.pem
    secret = "«config-password:phr»"
  }
  ike-b64 {
    secret = 0s«ipsec-psk:bytes(32)»
  }
}
---- etc/ipsec.secrets
# /etc/ipsec.secrets - strongSwan IPsec secrets file
: RSA «-path|gw.pem» "«config-password:phr»"
«ipv4» «ipv4» : PSK "«ipsec-psk:pwhard»"
%any «fqdn» : PSK 0x«ipsec-psk:hex(48)»
«=login» : EAP "«ipsec-psk:pwsafe»"
include /var/lib/strongswan/ipsec.secrets.inc
---- etc/ppp/chap-secrets
# client	server	secret			IP addresses
«=account»	l2tpd	"«config-password:pwsafe»"	«ipv4»
"isp-«~:digits(8)»@«~|t-online.de»"	*	"«config-password:digits(8)»"	*
==== loft_net_nm etc/NetworkManager/system-connections/«=word».nmconnection
[connection]
id=Loft Staff
uuid=«-uuid»
type=wifi
timestamp=«-timestamp»

[wifi]
mac-address=«mac»
cloned-mac-address=stable
ssid=Loft Staff
seen-bssids=«mac»;«mac»;

[wifi-security]
key-mgmt=wpa-psk
psk=«wifi-psk:pwsafe»

[ipv4]
address1=«ipv4-cidr»,«ipv4»
dns=«ipv4»;«~|9.9.9.9»;
dns-search=«fqdn:domain»;
method=manual
---- etc/NetworkManager/system-connections/uni.nmconnection
[802-1x]
eap=ttls;
identity=«email»
anonymous-identity=«~|anonymous@eduroam.org»
password=«config-password:pwsafe»
private-key-password=«config-password:pwa»
phase2-auth=mschapv2
---- etc/NetworkManager/system-connections/vpn.nmconnection
[vpn]
gateway=«fqdn»
user=«~:login»
service-type=org.freedesktop.NetworkManager.openconnect
gwcert=pin-sha256:«-fingerprint:key32»
[vpn-secrets]
password=«config-password:pwsafe»
IPSec secret=«ipsec-psk:pwsafe»
---- etc/wpa_supplicant/wpa_supplicant-wlan0.conf
network={
	ssid="Speicher"
	#psk="«wifi-psk:phr»"
	psk=«wifi-psk:hex(64)»
	bssid=«mac»
}
network={
	ssid="eduroam"
	key_mgmt=WPA-EAP
	identity="«email»"
	password=hash:«password-hash:hex(32)»
}
---- etc/hostapd/hostapd.conf
interface=wlan1
ssid=Loft IoT
wpa=2
wpa_passphrase=«wifi-psk:pwsafe»
own_ip_addr=«ipv4»
auth_server_addr=«ipv4»
auth_server_shared_secret=«config-password:pwsafe»
---- etc/iwd/Loft.psk
[Security]
Passphrase=«wifi-psk:phr»
PreSharedKey=«wifi-psk:hex(64)»
==== loft_net_interfaces etc/network/interfaces.d/«=word»
# written by «email» after the move to the new rack
auto eno2np1
iface eno2np1 inet manual
	hwaddress «mac»

auto bond1
iface bond1 inet static
	address «ipv4-cidr»
	bond-slaves eno2np1 eno3np0
	bond-mode active-backup
	bond-primary eno2np1

auto vmbr4
iface vmbr4 inet static
	address «ipv4-cidr»
	gateway «ipv4»
	bridge-ports bond1.40
	bridge-stp off
	bridge-fd 0
	dns-nameservers «ipv4» «~|1.1.1.1»
	dns-search «fqdn:domain»
	post-up iptables -t nat -A POSTROUTING -s '«ipv4-cidr»' -o vmbr0 -j SNAT --to-source «ipv4»
	post-up ip -6 route add «ipv6-cidr» via «ipv6» dev vmbr4

iface vmbr4 inet6 static
	address «ipv6-cidr»
	gateway «ipv6»
---- etc/hosts
«~|127.0.0.1» «~|localhost.localdomain» «~|localhost»
«ipv4» «fqdn» «hostname»
«ipv4» «fqdn» «hostname» «hostname»
«ipv6» «fqdn»
«~|::1»     «~|ip6-localhost» ip6-loopback
---- etc/resolv.conf
search «fqdn:domain» «fqdn:domain»
nameserver «ipv4»
nameserver «ipv6»
nameserver «~|8.8.8.8»
---- etc/dnsmasq.d/lan.conf
dhcp-range=«ipv4»,«ipv4»,12h
dhcp-host=«mac»,«hostname»,«ipv4»
dhcp-host=«mac»,«ipv4»,infinite
address=/«fqdn»/«ipv4»
server=/«fqdn:domain»/«ipv4»
==== loft_net_dns etc/bind/db.«=word»
$TTL 3600
@	IN	SOA	«fqdn». «~:fqdn». ( 2025081402 7200 3600 1209600 3600 )
	IN	NS	«fqdn».
	IN	MX	10 «fqdn».
	IN	TXT	"v=spf1 ip4:«ipv4-cidr» ip6:«ipv6-cidr» include:«~|_spf.google.com» -all"
«hostname»	IN	A	«ipv4»
«hostname»	IN	AAAA	«ipv6»
«hostname»	IN	CNAME	«fqdn».
_acme-challenge	IN	TXT	"«-fingerprint:b64u(43)»"
sel1._domainkey	IN	TXT	"v=DKIM1; k=rsa; p=«-public-key:dkim»"
_443._tcp	IN	TLSA	3 1 1 «-sha256»
«hostname»	IN	SSHFP	4 2 «-sha256»
---- etc/bind/named.conf.keys
key "ddns-key" {
	algorithm hmac-sha256;
	secret "«generic-secret:bytes(32)»";
};
server «ipv4» { keys { "ddns-key"; }; };
controls { inet «~|127.0.0.1» port 953 allow { «ipv4-cidr»; } keys { "rndc-key"; }; };
---- etc/powerdns/pdns.conf
api-key=«generic-secret:alnum(32)»
webserver-password=«config-password:pwsafe»
webserver-allow-from=«ipv4-cidr»
gmysql-host=«ipv4»
gmysql-password=«config-password:pwsafe»
---- etc/ddclient.conf
protocol=dyndns2
server=«~|dynv6.com»
login=none
password='«generic-secret:alnum(30)»'
«fqdn»
---- etc/letsencrypt/rfc2136.ini
dns_rfc2136_server = «ipv4»
dns_rfc2136_name = certbot.
dns_rfc2136_secret = «generic-secret:bytes(64)»
dns_cloudflare_api_token = «cloudflare-api-token»
dns_ovh_application_secret = «cloud-token:ovh»
dns_hetzner_api_token = «cloud-token:alnum(32)»
==== loft_net_netbox export/netbox-«=word».csv
name,role,site,primary_ip4,primary_ip6,mac_address,serial,comments
«each 5-8»
«hostname»,«?hypervisor|switch|storage|firewall»,attic,«ipv4-cidr»,«ipv6-cidr»,«mac»,«-serial»,«?||spare|moved in May»
«end»
«hostname»,ipmi,attic,«ipv4-cidr»,,«mac»,«-serial»,"ADMIN / «prose-password:pwsafe»"
«hostname»,pdu,attic,«ipv4-cidr»,,«mac»,«-serial»,community «snmp-community»
---- scripts/netbox.py
import pynetbox
nb = pynetbox.api("https://«fqdn»", token="«generic-secret:hex(40)»")
dev = nb.dcim.devices.get(name="«hostname»")
nb.ipam.ip_addresses.create(address="«ipv4-cidr»", dns_name="«fqdn»", description="asked by «email»")
print(dev.serial, dev.custom_fields.get("«-identifier|password_ref»"))
==== loft_net_switch backups/«=hostname».cfg
! Last configuration change at 09:14:11 CEST Tue Jun 3 2025 by «~:login»
hostname «hostname»
!
enable secret 9 «config-password:cisco9»
enable password 7 «config-password:cisco7»
username «=account» privilege 15 secret 5 «config-password:md5crypt»
ip domain name «fqdn:domain»
ip name-server «ipv4» «ipv4»
!
interface Vlan40
 description contact «person-name» «phone»
 ip address «ipv4» «~|255.255.255.0»
 standby 40 ip «ipv4»
 standby 40 authentication md5 key-string «config-password:pwa»
 ip helper-address «ipv4»
!
router bgp 65021
 neighbor «ipv4» remote-as 65001
 neighbor «ipv4» password 0 «config-password:pwa»
 network «ipv4» mask «~|255.255.252.0»
!
snmp-server community «snmp-community» RO 20
snmp-server host «ipv4» version 2c «snmp-community»
snmp-server user mon v3grp v3 auth sha «snmp-password:alnum(14)» priv aes 128 «snmp-password:alnum(14)»
snmp-server location «=word» room 4
logging host «ipv4»
ntp server «ipv4» key 2
ntp authentication-key 2 md5 «config-password:cisco7» 7
tacacs server T1
 address ipv4 «ipv4»
 key «config-password:pwa»
mac address-table static «mac:mac_dot» vlan 40 interface Gi1/0/4
crypto key pubkey-chain rsa
banner login ^C Only for staff of «fqdn:domain». Passwords are never asked by mail. ^C
end
==== loft_net_opnsense backups/config-«=word».xml
<?xml version="1.0"?>
<opnsense>
  <system>
    <hostname>«hostname»</hostname>
    <domain>«fqdn:domain»</domain>
    <dnsserver>«ipv4»</dnsserver>
    <user>
      <name>root</name>
      <password>«password-hash:bcrypt»</password>
      <descr>«person-name»</descr>
      <email>«email»</email>
      <otp_seed>«totp-secret:b32(32)»</otp_seed>
      <apikeys><item><key>«-key-id:b64(80)»</key><secret>«password-hash:sha512crypt»</secret></item></apikeys>
    </user>
    <authserver><type>ldap</type><host>«ipv4»</host><ldap_bindpw>«config-password:pwsafe»</ldap_bindpw></authserver>
  </system>
  <interfaces>
    <lan><if>igc1</if><ipaddr>«ipv4»</ipaddr><subnet>24</subnet><spoofmac>«mac»</spoofmac></lan>
    <wan><if>pppoe0</if><ipaddr>pppoe</ipaddr></wan>
  </interfaces>
  <ppps><ppp><username>«email»</username><password>«base64-secret:pwsafe.b64»</password></ppp></ppps>
  <dhcpd><lan><staticmap><mac>«mac»</mac><ipaddr>«ipv4»</ipaddr><hostname>«hostname»</hostname></staticmap></lan></dhcpd>
  <snmpd><rocommunity>«snmp-community»</rocommunity><syscontact>«email»</syscontact></snmpd>
  <ipsec><phase1><remote-gateway>«fqdn»</remote-gateway><pre-shared-key>«ipsec-psk:pwsafe»</pre-shared-key></phase1></ipsec>
  <wireguard><server><privkey>«wireguard-private-key»</privkey><pubkey>«-wireguard-public-key»</pubkey><tunneladdress>«ipv4-cidr»</tunneladdress></server></wireguard>
  <cert><refid>«~:hex(13)»</refid><crt>«-certificate:certb64»</crt><prv>«private-key:keyb64»</prv></cert>
  <haproxy><stats><password>«config-password:pwa»</password></stats></haproxy>
  <revision><username>root@«ipv4»</username><time>«-timestamp»</time></revision>
</opnsense>
