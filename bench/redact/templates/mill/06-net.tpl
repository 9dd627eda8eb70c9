==== mi_openvpn etc/openvpn/client/firma.ovpn
client
dev tun
proto udp
remote «fqdn» 1194
remote «ipv4:public» 443 tcp
resolv-retry infinite
nobind
persist-key
cipher AES-256-GCM
auth-user-pass
verify-x509-name «fqdn» name
# serial «-asset-hash:hex(16)»
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
---- etc/openvpn/client/auth.txt
«=login»
«config-password:pwa»
---- etc/openvpn/server.conf
port 1194
local «ipv4»
server «ipv4» «~|255.255.255.0»
push "route «ipv4» «~|255.255.255.0»"
push "dhcp-option DNS «ipv4»"
push "dhcp-option DOMAIN «fqdn:domain»"
management «~|127.0.0.1» 7505
ifconfig-pool-persist ipp.txt
---- etc/openvpn/ipp.txt
«=login»,«ipv4»,
«=login»,«ipv4»,
==== mi_strongswan etc/ipsec.secrets
# left right : PSK
«ipv4:public» «ipv4:public» : PSK "«ipsec-psk:pwj»"
«fqdn» %any : PSK 0s«ipsec-psk:key32»
@«fqdn» «ipv4:public» : PSK 0x«ipsec-psk:hex(48)»
«=login» : EAP "«ipsec-psk:pwj»"
: RSA vpn.key "«ipsec-psk:phrase»"
---- etc/ipsec.conf
conn zweigstelle
    left=«ipv4:public»
    leftid=@«fqdn»
    leftsubnet=«ipv4-cidr»,«ipv4-cidr»
    right=«fqdn»
    rightsubnet=«ipv4-cidr»
    keyexchange=ikev2
    ike=aes256-sha256-modp2048!
    authby=secret
---- etc/swanctl/conf.d/roadwarrior.conf
connections {
    rw {
        local_addrs = «ipv4:public»
        pools = v4
        local { auth = pubkey; certs = vpn.pem; id = «fqdn» }
        remote { auth = eap-mschapv2; eap_id = %any }
    }
}
secrets {
    eap-1 { id = «=login»; secret = "«ipsec-psk:pwj»" }
    ike-2 { id = «fqdn»; secret = «ipsec-psk:pwa» }
    private-vpn { file = vpn.key; secret = "«ipsec-psk:pwj»" }
}
pools { v4 { addrs = «ipv4-cidr»; dns = «ipv4» } }
---- etc/xl2tpd/chap-secrets
# client server secret IP
«=login» * "«ipsec-psk:pwj»" «ipv4»
«=login» l2tpd «ipsec-psk:pwa» *
==== mi_snmp etc/snmp/snmpd.conf
agentaddress udp:«ipv4»:161,udp6:[«ipv6»]:161
rocommunity «snmp-community» «ipv4-cidr»
rocommunity6 «snmp-community:alnum(10,14)» «ipv6-cidr»
rwcommunity «snmp-community» «ipv4»
com2sec ro default «snmp-community»
trapsink «ipv4» «snmp-community»
createUser mon SHA-256 "«snmp-password:pwj»" AES "«snmp-password:pwj»"
rouser mon authpriv
syslocation Halle 3, Rack «=int(1,9)»
syscontact «person-name» <«email»>
view all included «-identifier|.1.3.6.1.2.1»
---- etc/snmp/snmptrapd.conf
authCommunity log,execute,net «snmp-community»
createUser -e 0x«-identifier:hex(20)» trap SHA «snmp-password:pwa» AES «snmp-password:pwa»
---- home/«=account»/.snmp/snmp.conf
defVersion 3
defSecurityName mon
defAuthPassphrase «snmp-password:phrase»
defPrivPassphrase «snmp-password:pwa»
---- etc/librenms/config.php
$config['snmp']['community'] = ["«snmp-community»", "«snmp-community»"];
$config['snmp']['v3'][0]['authpass'] = '«snmp-password:pwj»';
$config['db_pass'] = '«config-password:pwj»';
$config['nets'][] = '«ipv4-cidr»';
==== mi_cisco cfg/«=hostname».cfg
! Last configuration change at 10:14:22 CET Mon Mar 2 2026 by netadm
version 17.9
service password-encryption
hostname «hostname»
!
enable secret 9 «password-hash:cisco9»
enable password 7 «config-password:cisco7»
username admin privilege 15 secret 5 «password-hash:md5crypt»
username ops password 0 «config-password:pwa»
aaa new-model
tacacs server T1
 address ipv4 «ipv4»
 key 7 «config-password:cisco7»
radius server R1
 address ipv4 «ipv4» auth-port 1812 acct-port 1813
 key «config-password:pwa»
ip domain name «fqdn:domain»
crypto isakmp key «ipsec-psk:pwa» address «ipv4:public»
crypto pki certificate chain SLA-TrustPoint
 certificate ca 01
interface Vlan20
 mac-address «mac:mac_dot»
 ip address «ipv4» «~:netmask»
 ipv6 address «ipv6-cidr»
 standby 20 authentication md5 key-string «config-password:pwa»
router ospf 1
 area 0 authentication message-digest
interface Gi1/0/1
 description uplink «hostname:numbered»
 ip ospf message-digest-key 1 md5 7 «config-password:cisco7»
router bgp 65010
 neighbor «ipv4» password «config-password:pwa»
snmp-server community «snmp-community» RO 10
snmp-server host «ipv4» version 2c «snmp-community»
ntp authentication-key 1 md5 «config-password:cisco7» 7
logging host «ipv4»
line vty 0 4
 password 7 «config-password:cisco7»
 transport input ssh
end
==== mi_mikrotik cfg/export.rsc
# 2026-05-09 18:40:11 by RouterOS 7.19.1
# software id = «-identifier:upper(4)»-«=upper(4)»
# model = RB5009UG+S+
# serial number = «-asset-hash:upper(11)»
/interface bridge
add admin-mac=«mac» auto-mac=no name=bridge
/interface wireguard
add listen-port=13231 name=wg0 private-key="«wireguard-private-key»"
/interface wireguard peers
add allowed-address=«ipv4-cidr» comment="«person-name» Handy" interface=wg0 preshared-key="«wireguard-psk»" public-key="«-wireguard-public-key»"
/interface wifi security
add authentication-types=wpa2-psk,wpa3-psk name=sec passphrase="«wifi-psk:pwj»"
/ip ipsec identity
add peer=zweig secret="«ipsec-psk:pwj»"
/ppp secret
add name=«=login» password=«config-password:pwa» remote-address=«ipv4» service=l2tp
/ip address
add address=«ipv4-cidr» interface=bridge
/ip dhcp-server lease
add address=«ipv4» comment=Drucker mac-address=«mac»
add address=«ipv4» client-id=1:«~:mac» mac-address=«mac»
/ip dns static
add address=«ipv4» name=«fqdn» type=A
/ip firewall address-list
add address=«ipv4-cidr» list=mgmt
add address=«fqdn» list=mgmt
/snmp community
set [ find default=yes ] addresses=«ipv4-cidr» name=«snmp-community»
/interface pppoe-client
add interface=ether1 name=dsl password=«config-password:digits(12)» user=«~:digits(12)»@«~|t-online.de»
/tool e-mail
set from=«email» password=«config-password:pwa» server=«fqdn»
/system identity
set name=«hostname»
==== mi_opnsense conf/config.xml
<?xml version="1.0"?>
<opnsense>
  <system>
    <hostname>«hostname»</hostname>
    <domain>«fqdn:domain»</domain>
    <user>
      <name>root</name>
      <descr>«person-name»</descr>
      <password>«password-hash:bcrypt»</password>
      <otp_seed>«totp-secret:b32(32)»</otp_seed>
      <apikeys>
        <item><key>«~:b64(80)»</key><secret>«password-hash:sha512crypt»</secret></item>
      </apikeys>
      <uid>0</uid>
    </user>
    <dnsserver>«ipv4»</dnsserver>
    <timeservers>«~|0.opnsense.pool.ntp.org»</timeservers>
  </system>
  <interfaces>
    <wan>
      <if>igc0</if>
      <spoofmac>«mac»</spoofmac>
      <ipaddr>«ipv4:public»</ipaddr>
      <subnet>29</subnet>
    </wan>
    <lan><ipaddr>«ipv4»</ipaddr><ipaddrv6>«ipv6»</ipaddrv6></lan>
  </interfaces>
  <ppps><ppp><username>dsl</username><password>«config-password:pwa.b64»</password></ppp></ppps>
  <snmpd><rocommunity>«snmp-community»</rocommunity></snmpd>
  <ipsec>
    <preSharedKeys>
      <preSharedKey uuid="«-uuid»"><ident>«fqdn»</ident><Key>«ipsec-psk:pwj.xml»</Key></preSharedKey>
    </preSharedKeys>
  </ipsec>
  <openvpn><client><auth_pass>«config-password:pwj.xml»</auth_pass></client></openvpn>
  <cert>
    <refid>«-identifier:hex(13)»</refid>
    <crt>«-certificate:certb64»</crt>
    <prv>«private-key:der64»</prv>
  </cert>
  <dhcpd><lan><staticmap><mac>«mac»</mac><ipaddr>«ipv4»</ipaddr><hostname>«hostname»</hostname></staticmap></lan></dhcpd>
  <revision><username>root@«ipv4»</username><time>«-timestamp».«=digits(4)»</time></revision>
</opnsense>
==== mi_netplan_nm etc/netplan/01-static.yaml
network:
  version: 2
  renderer: networkd
  ethernets:
    eno1:
      match:
        macaddress: «mac»
      set-name: lan0
      addresses: [«ipv4-cidr», "«ipv6-cidr»"]
      routes:
        - to: default
          via: «ipv4»
        - to: «ipv4-cidr»
          via: «ipv4»
          metric: 200
      nameservers:
        search: [«fqdn:domain»]
        addresses: [«ipv4», "«ipv6»"]
  vlans:
    vlan30: {id: 30, link: eno1, addresses: ["«ipv4-cidr»"]}
---- etc/NetworkManager/system-connections/Buero.nmconnection
[connection]
id=Buero
uuid=«-uuid»
type=wifi
permissions=user:«=login»:;

[wifi]
mac-address=«mac»
ssid=Buero-5G

[wifi-security]
key-mgmt=wpa-psk
psk=«wifi-psk:pwa»

[ipv4]
address1=«ipv4-cidr»,«ipv4»
dns=«ipv4»;
method=manual
---- etc/NetworkManager/system-connections/uni.nmconnection
[802-1x]
eap=peap;
identity=«email»
password=«wifi-psk:pwa»
phase2-auth=mschapv2
---- etc/wpa_supplicant/wpa_supplicant.conf
ctrl_interface=/run/wpa_supplicant
country=AT
network={
    ssid="Halle"
    psk="«wifi-psk:pwj»"
}
network={
    ssid="Hof"
    #psk="«wifi-psk:phrase»"
    psk=«wifi-psk:hex(64)»
}
---- etc/hostapd/hostapd.conf
interface=wlan0
ssid=Gast
wpa=2
wpa_passphrase=«wifi-psk:phrase»
bssid=«mac»
auth_server_addr=«ipv4»
auth_server_shared_secret=«config-password:pwa»
==== mi_dns_dhcp etc/dnsmasq.d/lan.conf
domain=«fqdn:domain#d»
local=/«fqdn:domain#d»/
listen-address=«~|127.0.0.1»,«ipv4»
server=«ipv4»
server=/«fqdn:domain»/«ipv4»
dhcp-range=«ipv4»,«ipv4»,«~|255.255.255.0»,12h
dhcp-option=option:router,«ipv4»
dhcp-host=«mac»,«hostname»,«ipv4»,infinite
dhcp-host=«mac»,«hostname»,«ipv4»
dhcp-host=«mac»,ignore
address=/«fqdn»/«ipv4»
cname=«fqdn»,«fqdn»
ptr-record=«~|14.20.168.192.in-addr.arpa»,«fqdn»
---- etc/bind/db.intern
$TTL 86400
@   IN SOA «fqdn». «~:fqdn». ( «-number|2026110301» 3600 900 1209600 300 )
    IN NS  «fqdn».
    IN MX 10 «fqdn».
«hostname»    IN A     «ipv4»
«hostname»    IN A     «ipv4»
              IN AAAA  «ipv6»
_sip._tcp     IN SRV   0 5 5060 «fqdn».
mail._domainkey IN TXT "v=DKIM1; k=rsa; p=«-public-key:dkim»"
---- etc/bind/named.conf.keys
key "acme" {
    algorithm hmac-sha256;
    secret "«generic-secret:key32»";
};
controls { inet «~|127.0.0.1» allow { localhost; } keys { "rndc-key"; }; };
acl innen { «ipv4-cidr»; «ipv6-cidr»; };
---- etc/dhcp/dhcpd.conf
option domain-name-servers «ipv4», «ipv4»;
omapi-key om;
key om { algorithm hmac-md5; secret «generic-secret:bytes(16)»; };
subnet «ipv4» netmask «~|255.255.255.0» {
  range «ipv4» «ipv4»;
}
host «hostname» { hardware ethernet «mac»; fixed-address «ipv4»; }
---- var/lib/dhcp/dhcpd.leases
lease «ipv4» {
  starts 3 2026/06/10 07:11:09;
  hardware ethernet «mac»;
  uid "\001\«=int(100,377)»";
  client-hostname "«hostname»";
}
==== mi_hosts_ssh etc/hosts
«~|127.0.0.1»	localhost
«~|127.0.1.1»	«fqdn» «hostname#me»
«ipv4»	«fqdn» «hostname»
«ipv4»	«hostname» «hostname»
«ipv6»	«fqdn»
# alt: «ipv4» «hostname:numbered»

::1	localhost ip6-localhost ip6-loopback
«~|ff02::1»	ip6-allnodes
---- home/«=account»/.ssh/config
Host bastion
    HostName «fqdn»
    User «=account»
    Port 2222
    IdentityFile ~/.ssh/id_ed25519

Host «hostname» «hostname»
    ProxyJump bastion
    LocalForward 8006 «ipv4»:8006
    UserKnownHostsFile /dev/null

Host 192.168.*
    StrictHostKeyChecking no
    # Kennwort für root: «prose-password:pwa»
    CheckHostIP no
---- home/«=account»/.ssh/known_hosts
«fqdn»,«ipv4» ssh-ed25519 «-ssh-public-key»
[«ipv4»]:2222 ssh-rsa «-ssh-public-key:ssh_rsa»
|1|«-hashed-host» ssh-ed25519 «-ssh-public-key»
@cert-authority *.«fqdn:domain» ssh-ed25519 «-ssh-public-key»
---- etc/frr/frr.conf
hostname «hostname»
password «config-password:pwa»
enable password «config-password:pwa»
router bgp 65020
 bgp router-id «ipv4»
 neighbor «ipv4» remote-as 65021
 neighbor «ipv4» password «config-password:pwa»
 neighbor «ipv6» remote-as 65022
 address-family ipv4 unicast
  network «ipv4-cidr»
interface eth1
 ip ospf authentication-key «config-password:alnum(8)»
==== mi_iptables_arp etc/nftables.conf
#!/usr/sbin/nft -f
flush ruleset
define mgmt = { «ipv4-cidr», «ipv4» }
table inet filter {
  set blocked {
    type ipv4_addr; flags interval
    elements = { «ipv4:public», «ipv4-cidr», «ipv4:public»-«ipv4:public» }
  }
  chain input {
    type filter hook input priority 0; policy drop;
    ct state established,related accept
    ip saddr $mgmt tcp dport { 22, 8006 } accept
    ip6 saddr «ipv6-cidr» icmpv6 type echo-request accept
    ether saddr «mac» udp dport 67 accept
    counter packets «-number:digits(6)» bytes «-number:digits(8)» drop
  }
}
table ip nat {
  chain prerouting { type nat hook prerouting priority -100; ip daddr «ipv4:public» tcp dport 443 dnat to «ipv4»:443; }
}
---- tmp/netstate.txt
$ ip neigh
«ipv4» dev vmbr0 lladdr «mac» REACHABLE
«ipv4» dev vmbr0 lladdr «mac» STALE
«ipv6» dev vmbr0 lladdr «mac» router STALE
$ ip r
default via «ipv4» dev vmbr0 proto kernel onlink
«ipv4-cidr» dev vmbr0 proto kernel scope link src «ipv4»
$ ss -tn
ESTAB 0 0 «ipv4»:8006 «ipv4»:51882
ESTAB 0 36 [«ipv6»]:22 [«ipv6»]:60221
$ traceroute -n «ipv4:public»
 1  «ipv4»  0.401 ms  0.377 ms  0.369 ms
 2  «ipv4»  4.112 ms  4.020 ms  3.998 ms
$ dig +short «fqdn»
«ipv4»
$ nmap -sP «ipv4-cidr»
Nmap scan report for «fqdn» («ipv4»)
MAC Address: «mac» (Proxmox Server Solutions GmbH)
$ bridge fdb show br vmbr0 | head -2
«mac» dev tap101i0 master vmbr0
«mac» dev eno1 master vmbr0 extern_learn
$ lldpcli show neighbors summary
  SysName: «fqdn»  PortID: ifname Gi1/0/14  MgmtIP: «ipv4»
==== mi_docs_inventory docs/network.md
# Netzplan Werk 2

| Name | Adresse | MAC | Zweck |
|------|---------|-----|-------|
| «hostname» | «ipv4» | `«mac»` | Hypervisor |
| «hostname» | «ipv4» | `«mac»` | Hypervisor |
| «hostname» | «ipv4» / «ipv6» | `«mac»` | Backup |
| «fqdn» | «ipv4» | | Firewall |

Verwaltung liegt in «ipv4-cidr», Gäste in «ipv4-cidr»; Übergang über «ipv4».
Der Umzug von «hostname:numbered» nach «hostname:numbered» ist für Version «-version|9.1» geplant.
SNMP: Community `«snmp-community»`, IPMI-Kennwort steht im Tresor.
Seriennummer «-asset-hash:serial», Asset «-asset-hash:hex(8)», Vertrag «-asset-hash:order_id».
RFC 1918, Abschnitt «-version|3.2.1.4», nennt die Bereiche.

```
ping -c1 «ipv4»
arping -I vmbr0 «ipv4»
```
---- docs/racks.csv
rack;u;name;ip;mac;serial;firmware
A1;12;«hostname»;«ipv4»;«mac»;«-asset-hash:serial»;«-version|2.19.1»
A1;14;«hostname»;«ipv4»;«mac:mac_dash»;«-asset-hash:serial»;«-version|7.00.00.172»
B2;3;«hostname»;«ipv4»;«mac»;«-asset-hash:serial»;«-version|4.40.00.00»
B2;5;«hostname»;«ipv6»;«mac:mac_dot»;«-asset-hash:serial»;«-version|10.2.4.1»
