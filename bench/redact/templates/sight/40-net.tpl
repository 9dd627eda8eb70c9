==== st_ios_access backup/rancid/sw-access.cfg
!
hostname «hostname#h»
!
enable secret 9 «password-hash:cisco9»
enable password 7 «config-password:cisco7»
username netadmin privilege 15 secret 5 «password-hash:md5crypt»
username leser password 0 «config-password:human»
aaa group server tacacs+ TAC
tacacs server T1
 address ipv4 «ipv4»
 key «config-password:alnum(14)»
ip domain name «fqdn:domain»
interface Vlan10
 description Verwaltung
 ip address «ipv4» «~|255.255.255.0»
 ipv6 address «ipv6-cidr»
 standby 1 authentication md5 key-string «config-password:alnum(12)»
interface GigabitEthernet1/0/1
 switchport access vlan 20
 spanning-tree portfast
ntp authentication-key 1 md5 «config-password:cisco7» 7
logging host «ipv4»
snmp-server community «snmp-community» RO 99
snmp-server user zbx NETZ v3 auth sha «snmp-password:pwa» priv aes 128 «snmp-password:pwa»
snmp-server contact «email»
ip ssh version 2
banner motd ^C Unauthorized access is prohibited ^C
line vty 0 4
 password «config-password:human»
 transport input ssh
end
==== st_asa_vpn backup/asa.cfg
hostname «hostname»
domain-name «fqdn:domain»
enable password «password-hash:alnum(16)» encrypted
names
name «ipv4» mailserver
interface GigabitEthernet0/0
 nameif outside
 ip address «ipv4» «~|255.255.255.248»
object network LAN
 subnet «ipv4» «~|255.255.0.0»
tunnel-group «ipv4» type ipsec-l2l
tunnel-group «ipv4» ipsec-attributes
 ikev1 pre-shared-key «ipsec-psk:pwa»
 ikev2 remote-authentication pre-shared-key «ipsec-psk:pwa»
aaa-server RAD (inside) host «ipv4»
 key «config-password:alnum(12)»
username vpnuser password «config-password:human» privilege 1
ssh «ipv4» «~|255.255.255.255» inside
Cryptochecksum:«-md5»
==== st_junos_mx backup/mx204.conf
system {
    host-name «hostname»;
    domain-name «fqdn:domain»;
    root-authentication {
        encrypted-password "«password-hash:sha512crypt»"; ## SECRET-DATA
    }
    radius-server {
        «ipv4» secret "«config-password:jun9»"; ## SECRET-DATA
    }
    name-server { «ipv4»; }
    login { user noc { full-name "«person-name»"; class super-user; authentication { ssh-ed25519 "ssh-ed25519 «-ssh-public-key» «email»"; } } }
}
interfaces { xe-0/0/1 { unit 0 { family inet { address «ipv4-cidr»; } family inet6 { address «ipv6-cidr»; } } } }
protocols { bgp { group transit { neighbor «ipv4» { authentication-key "«config-password:jun9»"; peer-as 64512; } } } }
snmp { community "«snmp-community»" { authorization read-only; } }
==== st_mikrotik_export backup/hap.rsc
# 2025-09-30 04:00:12 by RouterOS «-version|7.20»
# software id = «~:upper(4)»-«~:upper(4)»
# serial number = «-serial:upper(11)»
/interface wireguard
add listen-port=13231 mtu=1420 name=wg1 private-key="«wireguard-private-key»"
/interface wireguard peers
add allowed-address=«ipv4-cidr» endpoint-address=«fqdn» interface=wg1 preshared-key="«wireguard-psk»" public-key="«-wireguard-public-key»"
/interface wifi security
add authentication-types=wpa2-psk,wpa3-psk name=sec1 passphrase="«wifi-psk:phrase»"
/ip ipsec identity
add peer=linz secret=«ipsec-psk:pwa»
/ppp secret
add name=«=login» password=«config-password:human» profile=l2tp service=l2tp
/ip address
add address=«ipv4-cidr» interface=bridge network=«ipv4»
/ip dhcp-server lease
add address=«ipv4» client-id=1:«~:mac» mac-address=«mac» comment="«~:first» Laptop"
/ip dns
set servers=«ipv4»,«ipv4»
/snmp community
add addresses=«ipv4-cidr» name=«snmp-community»
/radius
add address=«ipv4» secret=«config-password:alnum(12)» service=wireless
/system identity
set name=«hostname»
/tool e-mail
set from=«email» server=«fqdn» password="«config-password:pwq2»" user=alerts
==== st_openwrt_uci etc/config/wireless
config wifi-device 'radio0'
	option channel '36'
	option country 'AT'

config wifi-iface 'default_radio0'
	option mode 'ap'
	option ssid 'Buero-Linz'
	option encryption 'sae-mixed'
	option key '«wifi-psk:pwq2»'
	option macaddr '«mac»'
---- etc/config/network
config interface 'lan'
	option ipaddr '«ipv4»'
	option netmask '«~|255.255.255.0»'
	option ip6assign '60'
config interface 'wan'
	option proto 'pppoe'
	option username '«~|003344556677@t-online.de»'
	option password '«config-password:digits(8)»'
config interface 'wg0'
	option private_key '«wireguard-private-key»'
	list addresses '«ipv4-cidr»'
config wireguard_wg0
	option public_key '«-wireguard-public-key»'
	option preshared_key '«wireguard-psk»'
	option endpoint_host '«fqdn»'
---- etc/config/dhcp
config host
	option name '«hostname»'
	option mac '«mac»'
	option ip '«ipv4»'
---- etc/config/rpcd
config login
	option username 'root'
	option password '«-reference|$p$root»'
---- etc/config/ddns
config service 'home'
	option lookup_host '«fqdn»'
	option username '«email»'
	option password '«config-password»'
==== st_opnsense_xml backup/config-opnsense.xml
<opnsense>
  <system>
    <hostname>«hostname»</hostname>
    <domain>«fqdn:domain»</domain>
    <user><name>root</name><password>«password-hash:bcrypt»</password><email>«email»</email><apikeys><item><key>«~:b64(80)»</key><secret>«password-hash:sha512crypt»</secret></item></apikeys></user>
    <dnsserver>«ipv4»</dnsserver>
    <backup><nextcloud><url>https://«fqdn»</url><user>fw</user><password>«config-password:pwa»</password></nextcloud></backup>
  </system>
  <interfaces><lan><ipaddr>«ipv4»</ipaddr><subnet>24</subnet><spoofmac>«mac»</spoofmac></lan><wan><ipaddr>pppoe</ipaddr></wan></interfaces>
  <ppps><ppp><username>«~:digits(10)»</username><password>«base64-secret:pwa.b64»</password></ppp></ppps>
  <OPNsense><wireguard><server><privkey>«wireguard-private-key»</privkey><pubkey>«-wireguard-public-key»</pubkey></server><client><psk>«wireguard-psk»</psk><serveraddress>«fqdn»</serveraddress></client></wireguard>
  <IPsec><preSharedKeys><preSharedKey><ident>«ipv4»</ident><Key>«ipsec-psk:pwa»</Key></preSharedKey></preSharedKeys></IPsec></OPNsense>
  <snmpd><rocommunity>«snmp-community»</rocommunity><syscontact>«email»</syscontact></snmpd>
  <ca><refid>«-asset-hash:hex(13)»</refid><crt>«-certificate:certificate.b64»</crt><prv>«private-key:pem_rsa.b64»</prv></ca>
</opnsense>
==== st_fortigate_cli backup/fgt60f.conf
#config-version=FGT60F-«-version|7.4.8»-FW-build2795:opmode=0
config system global
    set hostname "«hostname»"
end
config system interface
    edit "lan"
        set ip «ipv4» «~|255.255.255.0»
        set macaddr «mac»
    next
end
config system admin
    edit "admin"
        set password ENC «password-hash:shx»
    next
end
config user local
    edit "«=login»"
        set type password
        set email-to "«email»"
        set passwd ENC «config-password:bytes(96)»
    next
end
config vpn ipsec phase1-interface
    edit "to-lyon"
        set remote-gw «ipv4»
        set psksecret «ipsec-psk:pwa»
    next
end
config system snmp community
    edit 1
        set name "«snmp-community»"
    next
end
config user radius
    edit "nps"
        set server "«fqdn»"
        set secret «config-password:pwa»
    next
end
==== st_vyos_set backup/vyos-commands.txt
set system host-name '«hostname»'
set system domain-name '«fqdn:domain»'
set system login user vyos authentication encrypted-password '«password-hash:sha512crypt»'
set system login user vyos authentication plaintext-password ''
set interfaces ethernet eth0 address '«ipv4-cidr»'
set interfaces ethernet eth0 hw-id '«mac»'
set interfaces wireguard wg0 private-key '«wireguard-private-key»'
set interfaces wireguard wg0 peer lyon public-key '«-wireguard-public-key»'
set interfaces wireguard wg0 peer lyon preshared-key '«wireguard-psk»'
set interfaces pppoe pppoe0 authentication password '«config-password:pwa»'
set vpn ipsec authentication psk lyon id '«ipv4»'
set vpn ipsec authentication psk lyon secret '«ipsec-psk:pwq2»'
set protocols bgp neighbor «ipv4» password '«config-password:pwa»'
set protocols ospf area 0 network '«ipv4-cidr»'
set service snmp community «snmp-community» authorization 'ro'
set service snmp v3 user mon auth plaintext-password '«snmp-password:pwa»'
set service dhcp-server shared-network-name LAN subnet «ipv4-cidr» option default-router '«ipv4»'
set nat destination rule 10 translation address '«ipv4»'
==== st_unifi_export export/unifi-wlan.json
{"meta":{"rc":"ok"},"data":[{"_id":"«-asset-hash:hex(24)»","name":"Gast","security":"wpapsk","x_passphrase":"«wifi-psk:phrase»","wlangroup_id":"«-asset-hash:hex(24)»","enabled":true},{"name":"Firma","security":"wpaeap","radiusprofile_id":"«-asset-hash:hex(24)»","x_iapp_key":"«generic-secret:hex(32)»"}]}
---- export/unifi-devices.json
{"data":[{"mac":"«mac»","ip":"«ipv4»","name":"«hostname»","model":"U7PRO","version":"«-version4»","x_authkey":"«generic-secret:hex(32)»","serial":"«-serial:hex(12).upper»","inform_url":"http://«ipv4»:8080/inform"},{"mac":"«mac»","ip":"«ipv4»","x_ssh_password":"«config-password:alnum(16)»","x_ssh_username":"ubnt"}]}
---- export/unifi-radius.json
{"auth_servers":[{"ip":"«ipv4»","port":1812,"x_secret":"«config-password:alnum(20)»"}],"x_ssh_sha512passwd":"«password-hash:sha512crypt»"}
==== st_strongswan_roadwarrior etc/swanctl/conf.d/rw.conf
connections {
   rw {
      local_addrs = «ipv4»
      pools = rw4, rw6
      local { auth = pubkey
              certs = gw.pem
              id = «fqdn» }
      remote { auth = eap-mschapv2 }
   }
}
pools {
   rw4 { addrs = «ipv4-cidr»
         dns = «ipv4» }
   rw6 { addrs = «ipv6-cidr» }
}
secrets {
   eap-«=login» { id = «email»
                  secret = "«ipsec-psk:pwq2»" }
   ike-site { id-1 = «ipv4»
              secret = 0s«ipsec-psk:bytes(24)» }
   private-gw { file = gw.key
                secret = «config-password:phrase» }
}
---- etc/ipsec.d/site.secrets
«ipv4» «fqdn» : PSK «ipsec-psk:pwa»
@branch.wien @hq.wien : PSK "«ipsec-psk:phrase»"
==== st_openvpn_client home/«=login»/vpn/office.ovpn
client
dev tun
proto udp
remote «fqdn» 1194
remote «ipv4» 443 tcp
auth-user-pass «-path|/etc/openvpn/office.auth»
verify-x509-name "«~:fqdn»" name
<ca>
«-certificate»
</ca>
<cert>
«-certificate»
</cert>
<key>
«private-key:pem_pkcs8»
</key>
<tls-crypt>
«openvpn-static-key»
</tls-crypt>
---- etc/openvpn/office.auth
«=login»
«config-password:human»
---- etc/openvpn/server/server.conf
server «ipv4» «~|255.255.255.0»
push "dhcp-option DNS «ipv4»"
push "route «ipv4» «~|255.255.0.0»"
management «~|127.0.0.1» 7505 «-path|/etc/openvpn/mgmt.pw»
askpass «-path|/etc/openvpn/key.pass»
cipher «-setting|AES-256-GCM»
==== st_wireguard_show tmp/wg-showconf.txt
interface: wg0
  public key: «-wireguard-public-key»
  private key: (hidden)
  listening port: 51820

peer: «-wireguard-public-key»
  preshared key: (hidden)
  endpoint: «ipv4»:«=int(1025,60000)»
  allowed ips: «ipv4-cidr», «ipv6-cidr»
  latest handshake: 52 seconds ago

# wg showconf wg0
[Interface]
ListenPort = 51820
PrivateKey = «wireguard-private-key»

[Peer]
PublicKey = «-wireguard-public-key»
PresharedKey = «wireguard-psk»
AllowedIPs = «ipv4-cidr»
Endpoint = «ipv4»:51820

# wg show wg0 dump
«wireguard-private-key»	«-wireguard-public-key»	51820	off
«-wireguard-public-key»	«wireguard-psk»	«ipv4»:51820	«ipv4-cidr»	«-timestamp»	«-number»	«-number»	25
==== st_networkmanager etc/NetworkManager/system-connections/Lager.nmconnection
[connection]
id=Lager
uuid=«-uuid»
type=wifi

[wifi]
mac-address=«mac»
ssid=Lager

[wifi-security]
key-mgmt=wpa-psk
psk=«wifi-psk:phrase»

[ipv4]
address1=«ipv4-cidr»,«ipv4»
dns=«ipv4»;«ipv4»;
method=manual
---- etc/NetworkManager/system-connections/campus.nmconnection
[connection]
id=campus
uuid=«-uuid»
[802-1x]
eap=peap;
identity=«email»
password=«config-password:human»
phase2-auth=mschapv2
[wifi-security]
key-mgmt=wpa-eap
---- var/lib/iwd/Werkstatt.psk
[Security]
PreSharedKey=«hex-key:hex(64)»
Passphrase=«wifi-psk:phrase»
---- etc/netplan/60-wifi.yaml
network:
  wifis:
    wlp2s0:
      access-points:
        "Werkstatt": {password: "«wifi-psk:pwq2»"}
      addresses: [«ipv4-cidr»]
      routes: [{to: default, via: «ipv4»}]
