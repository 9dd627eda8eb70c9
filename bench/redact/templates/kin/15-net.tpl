==== kn_net_interfaces etc/network/interfaces
source /etc/network/interfaces.d/*

auto lo
iface lo inet loopback

auto enp2s0f0
iface enp2s0f0 inet manual

auto enp2s0f1
iface enp2s0f1 inet static
	address «ipv4-cidr»
	hwaddress «mac»
#corosync ring 1

auto vmbr0
iface vmbr0 inet static
	address «ipv4»
	netmask «~|255.255.254.0»
	gateway «ipv4»
	bridge-ports enp2s0f0
	bridge-stp off
	bridge-fd 0
	bridge_hw «mac»
	dns-nameservers «ipv4» «ipv4»
	dns-search «fqdn:domain»

auto vmbr0.40
iface vmbr0.40 inet6 static
	address «ipv6»
	netmask 64
	post-up ip -6 route add «ipv6-cidr» via «ipv6» dev $IFACE
	pre-down iptables -t nat -D POSTROUTING -s «ipv4-cidr» -j MASQUERADE

auto vxlan7
iface vxlan7 inet manual
	vxlan-id 7
	vxlan-local-tunnelip «ipv4»
	vxlan_remoteip «ipv4»
---- etc/hosts
«~|127.0.0.1» localhost.localdomain localhost
«ipv4» «fqdn» «hostname»
«ipv4» «fqdn» «hostname» pvelocalhost
«ipv6» «fqdn»
«~|::1» ip6-localhost ip6-loopback
---- etc/resolv.conf
search «fqdn:domain»
nameserver «ipv4»
nameserver «ipv6»
---- etc/wpa_supplicant/wpa_supplicant.conf
ctrl_interface=DIR=/run/wpa_supplicant
network={
	ssid="Lager-Nord"
	psk="«wifi-psk:pwany»"
}
network={
	ssid="Labor"
	#psk="«wifi-psk:phrase»"
	psk=«wifi-psk:wpahash»
}
network={
	ssid="corp"
	key_mgmt=WPA-EAP
	identity="«=login»"
	password="«wifi-psk:pwany»"
}
==== kn_net_cisco backup/sw-core.cfg
! Last configuration change at 07:41:12 CET Mon Mar 2 2026
version «-version|17.9»
service password-encryption
hostname «hostname»
boot system flash:cat9k_iosxe.17.09.04a.SPA.bin
enable secret 9 «password-hash:cisco9»
enable password 7 «password-hash:cisco7»
username netops privilege 15 secret 5 «password-hash:md5crypt»
username backup password 0 «config-password:pwa»
aaa new-model
radius server RAD1
 address ipv4 «ipv4» auth-port 1812 acct-port 1813
 key 7 «password-hash:cisco7»
tacacs server TAC1
 address ipv4 «ipv4»
 key «config-password:pwa»
ip domain name «fqdn:domain»
ip name-server «ipv4» «ipv4»
crypto pki certificate chain TP-self-signed-«-number:digits(10)»
 certificate self-signed 01
interface Vlan10
 description management
 ip address «ipv4» «~|255.255.255.0»
 standby 10 authentication md5 key-string «config-password:pwa»
interface GigabitEthernet1/0/1
 switchport access vlan 10
 switchport port-security mac-address «mac:mac_dot»
router bgp 65010
 neighbor «ipv4» remote-as 65020
 neighbor «ipv4» password «config-password:pwa»
 network «ipv4» mask «~|255.255.0.0»
router ospf 1
 area 0 authentication message-digest
crypto isakmp key «ipsec-psk:pwa» address «ipv4»
ip route «~|0.0.0.0» «~|0.0.0.0» «ipv4»
snmp-server community «snmp-community:alnum(12)» RO 10
snmp-server user mon lab v3 auth sha «snmp-password:pwa» priv aes 128 «snmp-password:pwa»
snmp-server contact «email»
snmp-server host «ipv4» version 2c «snmp-community:alnum(12)»
ntp authentication-key 1 md5 «password-hash:cisco7» 7
ntp server «ipv4» key 1
line vty 0 4
 password «config-password:pwa»
 transport input ssh
end
==== kn_net_mikrotik backup/rb5009.rsc
# 2026-02-17 09:12:45 by RouterOS «-version|7.16.2»
# software id = «-serial:upper(4)»-«-serial:upper(4)»
# model = RB5009UG+S+
# serial number = «-serial:upper(11)»
/interface bridge
add admin-mac=«mac» auto-mac=no name=bridge
/interface wireguard
add listen-port=13231 mtu=1420 name=wg-lab private-key="«wireguard-private-key»"
/interface wifi security
add authentication-types=wpa2-psk,wpa3-psk name=haus passphrase="«wifi-psk:pwany»"
/interface pppoe-client
add interface=ether1 name=wan user=«~|u0815@dsl.example» password=«config-password:pwa»
/ip ipsec identity
add peer=branch secret="«ipsec-psk:pwany»"
/ip pool
add name=dhcp ranges=«ipv4»-«ipv4»
/ppp secret
add name=«=login» password=«config-password:pwa» profile=vpn remote-address=«ipv4»
add name=«=login» password="«config-password:pwany»" service=l2tp
/snmp community
set [ find default=yes ] disabled=yes
add addresses=«ipv4-cidr» name=«snmp-community:alnum(12)» authentication-password=«snmp-password:pwa»
/interface wireguard peers
add allowed-address=«ipv4-cidr»,«ipv6-cidr» endpoint-address=«fqdn» endpoint-port=51820 interface=wg-lab preshared-key="«wireguard-psk»" public-key="«-wireguard-public-key»"
/ip address
add address=«ipv4-cidr» interface=bridge network=«ipv4»
/ip dhcp-server lease
add address=«ipv4» mac-address=«mac» server=dhcp1 comment="«hostname»"
add address=«ipv4» client-id=1:«mac» comment="phone of «person-name»"
/ip dns static
add address=«ipv4» name=«fqdn»
/ip firewall filter
add action=accept chain=input src-address=«ipv4-cidr» comment="management"
add action=drop chain=forward src-address-list=blocked
/radius
add address=«ipv4» secret=«config-password:pwa» service=ppp,wireless
/system identity
set name=«hostname»
/tool e-mail
set from=«email» server=«fqdn» user=«email» password=«config-password:pwa»
/system script
add name=dyndns source="/tool fetch url=\"https://«fqdn»/update\?token=«url-token»\""
==== kn_net_opnsense backup/config-opnsense.xml
<?xml version="1.0"?>
<opnsense>
  <version>«-version|25.1.4»</version>
  <system>
    <hostname>«hostname»</hostname>
    <domain>«fqdn:domain»</domain>
    <dnsserver>«ipv4»</dnsserver>
    <user>
      <name>root</name>
      <descr>«person-name»</descr>
      <email>«email»</email>
      <password>«password-hash:bcrypt»</password>
      <otp_seed>«totp-secret:b32(32)»</otp_seed>
      <apikeys>
        <item><key>«~:b64(80)»</key><secret>«password-hash:sha512crypt»</secret></item>
      </apikeys>
      <uid>0</uid>
    </user>
    <authserver>
      <type>ldap</type>
      <host>«fqdn»</host>
      <ldap_binddn>uid=ldapbind,ou=services,dc=lan</ldap_binddn>
      <ldap_bindpw>«config-password:pwany.xml»</ldap_bindpw>
    </authserver>
    <authserver><type>radius</type><host>«ipv4»</host><radius_secret>«config-password:pwa»</radius_secret></authserver>
  </system>
  <interfaces>
    <wan><if>pppoe0</if><spoofmac>«mac»</spoofmac></wan>
    <lan><ipaddr>«ipv4»</ipaddr><subnet>24</subnet><ipaddrv6>«ipv6»</ipaddrv6></lan>
  </interfaces>
  <ppps><ppp><username>«~|u0815@dsl.example»</username><password>«base64-secret:pwa.b64»</password></ppp></ppps>
  <cert>
    <refid>«-asset-hash:hex(13)»</refid>
    <crt>«-certificate:certificate.b64»</crt>
    <prv>«private-key:pem_pkcs8.b64»</prv>
  </cert>
  <openvpn>
    <openvpn-server>
      <tls>«openvpn-static-key:openvpn_static_key.b64»</tls>
      <tunnel_network>«ipv4-cidr»</tunnel_network>
    </openvpn-server>
  </openvpn>
  <ipsec><phase1><remote-gateway>«ipv4»</remote-gateway><pre-shared-key>«ipsec-psk:pwany.xml»</pre-shared-key></phase1></ipsec>
  <dyndnses><dyndns><type>cloudflare</type><host>«fqdn»</host><password>«cloudflare-api-token»</password></dyndns></dyndnses>
  <snmpd><rocommunity>«snmp-community:alnum(12)»</rocommunity><syscontact>«email»</syscontact></snmpd>
  <filter><rule uuid="«-uuid»"><source><address>«ipv4-cidr»</address></source><descr>backup</descr></rule></filter>
  <staticmap><mac>«mac»</mac><ipaddr>«ipv4»</ipaddr><hostname>«hostname»</hostname></staticmap>
  <hasync><synchronizetoip>«ipv4»</synchronizetoip><username>root</username><password>«config-password:pwany.xml»</password></hasync>
</opnsense>
==== kn_net_junos_vyos backup/edge-junos.set
set version «-version|23.4R2-S3»
set system host-name «hostname»
set system domain-name «fqdn:domain»
set system root-authentication encrypted-password "«password-hash:sha512crypt»"
set system login user ops authentication ssh-ed25519 "ssh-ed25519 «-ssh-public-key» «email»"
set system radius-server «ipv4» secret "«password-hash:jun9»"
set system ntp server «ipv4»
set interfaces ge-0/0/0 unit 0 family inet address «ipv4-cidr»
set interfaces lo0 unit 0 family inet6 address «ipv6-cidr»
set snmp community «snmp-community:alnum(12)» clients «ipv4-cidr»
set protocols bgp group ext neighbor «ipv4» authentication-key "«password-hash:jun9»"
set security ike policy br pre-shared-key ascii-text "«password-hash:jun9»"
---- backup/vyos.config
firewall {
    group {
        network-group MGMT {
            network «ipv4-cidr:net24»
        }
    }
}
interfaces {
    ethernet eth0 {
        address «ipv4-cidr»
        hw-id «mac»
    }
    wireguard wg0 {
        address «ipv4-cidr»
        peer hub {
            address «ipv4»
            allowed-ips «~|0.0.0.0/0»
            preshared-key «wireguard-psk»
            public-key «-wireguard-public-key»
        }
        private-key «wireguard-private-key»
    }
}
protocols {
    bgp {
        neighbor «ipv4» {
            password "«config-password:pwany»"
            remote-as 65020
        }
    }
}
service {
    snmp {
        community «snmp-community:alnum(12)» {
            authorization ro
        }
        contact "«email»"
    }
}
system {
    host-name «hostname»
    login {
        user vyos {
            authentication {
                encrypted-password «password-hash:sha512crypt»
                plaintext-password ""
            }
            full-name "«person-name»"
        }
    }
    name-server «ipv4»
}
vpn {
    ipsec {
        authentication {
            psk branch {
                id «ipv4»
                secret "«ipsec-psk:pwany»"
            }
        }
    }
}
---- backup/fortigate.conf
#config-version=FG60F-«-version|7.4.7»-FW-build«-number|2731»:opmode=0:vdom=0:user=admin
config system admin
    edit "admin"
        set password «password-hash:shx»
    next
end
config vpn ipsec phase1-interface
    edit "branch"
        set remote-gw «ipv4»
        set psksecret «~:fortienc»
    next
end
config user local
    edit "«=login»"
        set passwd «~:fortienc»
        set email-to "«email»"
    next
end
config system interface
    edit "wan1"
        set ip «ipv4» «~|255.255.255.248»
        set macaddr «mac»
    next
end
==== kn_net_netplan etc/netplan/01-uplink.yaml
network:
  version: 2
  renderer: networkd
  ethernets:
    enp3s0:
      match: { macaddress: «mac» }
      set-name: uplink
      addresses: [«ipv4-cidr», "«ipv6-cidr»"]
      routes:
        - { to: default, via: «ipv4» }
        - { to: «ipv4-cidr», via: «ipv4», metric: 200 }
      nameservers: { search: [«fqdn:domain»], addresses: [«ipv4», «ipv4»] }
    enp4s0:
      dhcp4: true
      auth: { key-management: 802.1x, identity: "host/«fqdn»", password: "«config-password:pwany»" }
  wifis:
    wlp5s0:
      access-points:
        "Halle 4": { password: "«wifi-psk:pwany»" }
        "gast": {}
  tunnels:
    wg0:
      mode: wireguard
      key: «wireguard-private-key»
      addresses: [«ipv4-cidr»]
      peers:
        - { keys: { public: «-wireguard-public-key», shared: «wireguard-psk» }, allowed-ips: [«ipv4-cidr»], endpoint: "«ipv4»:51820" }
---- etc/NetworkManager/system-connections/halle.nmconnection
[connection]
id=halle
uuid=«-uuid»
type=wifi

[wifi]
ssid=Halle 4
mac-address=«mac»

[wifi-security]
key-mgmt=wpa-psk
psk=«wifi-psk:pw»

[802-1x]
identity=«=login»
password=«config-password:pw»

[ipv4]
address1=«ipv4-cidr»,«ipv4»
method=manual
---- etc/hostapd/hostapd.conf
interface=wlan0
ssid=Werkstatt
bssid=«mac»
wpa=2
wpa_passphrase=«wifi-psk:pw»
sae_password=«wifi-psk:pwa»
auth_server_addr=«ipv4»
auth_server_shared_secret=«config-password:pwa»
own_ip_addr=«ipv4»
ap_pin=«~:digits(8)»
