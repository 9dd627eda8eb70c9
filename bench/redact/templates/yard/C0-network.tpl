==== yd_cisco_cfg backup/sw-core.cfg
version 17.9
service password-encryption
hostname «hostname»
enable secret 9 «password-hash:cisco9»
enable password 7 «config-password:cisco7»
username netops privilege 15 secret 5 «password-hash:md5crypt»
username lab password 0 «config-password:pwa»
aaa new-model
ip domain name «fqdn:domain»
ip name-server «ipv4» «ipv4»
interface Vlan10
 ip address «ipv4» «~|255.255.255.0»
 standby 1 authentication md5 key-string «config-password:pwa»
interface GigabitEthernet1/0/12
 switchport port-security mac-address «mac:mac_dot»
router bgp 65010
 neighbor «ipv4» password «config-password:pwa»
ip route «~|0.0.0.0 0.0.0.0» «ipv4»
snmp-server community «snmp-community» RO 10
snmp-server host «ipv4» version 2c «snmp-community»
tacacs server t1
 address ipv4 «ipv4»
 key «config-password:pwa»
crypto isakmp key «ipsec-psk:pwa» address «ipv4»
ntp authentication-key 1 md5 «config-password:pwa»
ntp server «ipv4»
banner login ^C Unauthorized access is prohibited. No password, no entry. ^C
crypto pki certificate chain TP-self-signed-«-number:digits(10)»
==== yd_mikrotik backup/export.rsc
# 2026-02-03 04:00:01 by RouterOS «-version|7.17.2»
# software id = «-serial:upper(4)»-«-serial:upper(4)»
# serial number = «-serial:upper(11)»
/interface bridge
add admin-mac=«mac:mac.upper» auto-mac=no name=bridge
/interface wireguard
add listen-port=13231 name=wg1 private-key="«wireguard-private-key»"
/interface wireguard peers
add allowed-address=«ipv4-cidr» endpoint-address=«fqdn» endpoint-port=51820 interface=wg1 preshared-key="«wireguard-psk»" public-key="«-wireguard-public-key»"
/interface wifi security
add authentication-types=wpa2-psk name=sec1 passphrase=«wifi-psk:pwa»
/ppp secret
add name=l2tp1 password=«config-password:pwa» remote-address=«ipv4» service=l2tp
/ip ipsec identity
add peer=branch secret="«ipsec-psk:pwhard»"
/ip address
add address=«ipv4-cidr» interface=bridge network=«ipv4»
/ip dhcp-server lease
add address=«ipv4» mac-address=«mac:mac.upper» comment="«hostname»"
add address=«ipv4» mac-address=«mac:mac.upper» comment="«hostname»"
/ip firewall filter
add action=drop chain=input src-address=«ipv4»
/ipv6 address
add address=«ipv6-cidr» interface=bridge
/snmp community
set [ find default=yes ] name=«snmp-community»
/system identity
set name=«hostname»
==== yd_opnsense backup/config-fw.xml
<?xml version="1.0"?>
<opnsense>
  <system>
    <hostname>«hostname»</hostname>
    <domain>«fqdn:domain»</domain>
    <dnsserver>«ipv4»</dnsserver>
    <dnsserver>«ipv6»</dnsserver>
    <user>
      <name>root</name>
      <password>«password-hash:bcrypt»</password>
      <otp_seed>«totp-secret:b32(32)»</otp_seed>
      <apikeys><item><key>«~:b64(80)»</key><secret>«password-hash:sha512crypt»</secret></item></apikeys>
    </user>
  </system>
  <interfaces>
    <wan><ipaddr>«ipv4»</ipaddr><subnet>29</subnet><spoofmac>«mac:mac.lower»</spoofmac></wan>
    <lan><ipaddr>«ipv4»</ipaddr><subnet>24</subnet><ipaddrv6>«ipv6»</ipaddrv6></lan>
  </interfaces>
  <dhcpd><lan>
    <staticmap><mac>«mac:mac.lower»</mac><ipaddr>«ipv4»</ipaddr><hostname>«hostname»</hostname></staticmap>
    <staticmap><mac>«mac:mac.lower»</mac><ipaddr>«ipv4»</ipaddr><hostname>«hostname»</hostname></staticmap>
  </lan></dhcpd>
  <ipsec><phase1><remote-gateway>«ipv4»</remote-gateway><pre-shared-key>«ipsec-psk:pwany.xml»</pre-shared-key></phase1></ipsec>
  <ppps><ppp><username>«~:digits(12)»</username><password>«config-password:pwa.b64»</password></ppp></ppps>
  <cert uuid="«-uuid»"><crt>«-certificate:certb64»</crt><prv>«private-key:pem_pkcs8.b64»</prv></cert>
  <revision><time>«-timestamp»</time><username>root@«ipv4»</username></revision>
</opnsense>
==== yd_junos backup/edge.conf
system {
    host-name «hostname»;
    domain-name «fqdn:domain»;
    root-authentication {
        encrypted-password "«password-hash:sha512crypt»"; ## SECRET-DATA
        ssh-ed25519 "ssh-ed25519 «-ssh-public-key» «email»";
    }
    radius-server {
        «ipv4» secret "«config-password:jun9»"; ## SECRET-DATA
    }
    name-server { «ipv4»; «ipv6»; }
    ntp { server «ipv4»; }
}
interfaces {
    xe-0/0/1 { unit 0 { family inet { address «ipv4-cidr»; } family inet6 { address «ipv6-cidr»; } } }
}
protocols {
    bgp {
        group transit {
            neighbor «ipv4» { authentication-key "«config-password:jun9»"; peer-as 64999; }
        }
    }
}
snmp {
    community «snmp-community» { clients { «ipv4-cidr»; } }
    location "Rack 12";
}
security {
    ike { policy p1 { pre-shared-key ascii-text "«ipsec-psk:jun9»"; } }
}
==== yd_bind_zone etc/bind/zone.db
$TTL 3600
$ORIGIN «fqdn:domain».
@   IN SOA «fqdn». «~:soa». ( 2026021801 7200 900 1209600 300 )
    IN NS  «fqdn».
    IN MX  10 «fqdn».
«hostname»  IN A     «ipv4»
«hostname»  IN A     «ipv4»
«hostname»  IN AAAA  «ipv6»
«hostname»  IN CNAME «fqdn».
_sip._tcp IN SRV 0 5 5060 «fqdn».
@   IN TXT "v=spf1 ip4:«ipv4-cidr» ip6:«ipv6-cidr» -all"
@   IN CAA 0 issue "«~|letsencrypt.org»"
@   IN DS 41312 13 2 «-sha256:sha256.upper»
---- etc/hosts
«~|127.0.0.1» localhost
«~|::1» ip6-localhost
«ipv4» «fqdn» «hostname»
«ipv4» «fqdn» «hostname»
«ipv6» «fqdn»
---- etc/resolv.conf
search «fqdn:domain»
nameserver «ipv4»
nameserver «ipv6»
==== yd_dhcp_dnsmasq etc/dnsmasq.d/lab.conf
interface=vmbr1
domain=«fqdn:domain»
dhcp-range=«ipv4»,«ipv4»,12h
dhcp-option=option:router,«ipv4»
dhcp-host=«mac:mac.lower»,«hostname»,«ipv4»,infinite
dhcp-host=«mac:mac.lower»,«hostname»,«ipv4»
dhcp-host=«mac:mac.upper»,set:pxe,«ipv4»
server=/«fqdn:domain»/«ipv4»
address=/«fqdn»/«ipv4»
ptr-record=«~|70.0.0.10.in-addr.arpa»,«fqdn»
dhcp-boot=tag:pxe,ipxe.efi,«hostname»,«ipv4»
---- var/lib/misc/dnsmasq.leases
«-timestamp» «mac:mac.lower» «ipv4» «hostname» «~:mac.lower»
«-timestamp» «mac:mac.lower» «ipv4» * *
duid «~:md5_colons»
---- etc/keepalived/keepalived.conf
vrrp_instance VI_1 {
    state BACKUP
    interface vmbr0
    virtual_router_id 51
    authentication { auth_type PASS  auth_pass «config-password:alnum(8)» }
    unicast_peer { «ipv4» }
    virtual_ipaddress { «ipv4-cidr» dev vmbr0 }
}
==== yd_netplan etc/netplan/01-lab.yaml
network:
  version: 2
  renderer: networkd
  bonds:
    bond0:
      interfaces: [eno1, eno2]
      macaddress: «mac:mac.lower»
      parameters: {mode: active-backup, arp-ip-targets: [«ipv4»]}
  vlans:
    vlan30:
      id: 30
      link: bond0
      addresses: ["«ipv4-cidr»", "«ipv6-cidr»"]
  bridges:
    br0:
      interfaces: [bond0]
      addresses: [«ipv4-cidr»]
      routes: [{to: «ipv4-cidr», via: «ipv4»}, {to: default, via: «ipv4»}]
      nameservers: {search: [«fqdn:domain»], addresses: [«ipv4», "«ipv6»"]}
  tunnels:
    he6:
      mode: sit
      local: «ipv4»
      remote: «ipv4»
---- etc/nftables.conf
define MGMT = { «ipv4-cidr», «ipv4» }
table inet filter {
  set blocked { type ipv4_addr; elements = { «ipv4», «ipv4» } }
  chain input {
    type filter hook input priority 0; policy drop;
    ip saddr $MGMT tcp dport { 22, 8006 } accept
    ip6 saddr «ipv6-cidr» accept
    ether saddr «mac:mac.lower» drop
  }
}
==== yd_ip_outputs tmp/diag.txt
$ ip addr show vmbr0
7: vmbr0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
    link/ether «mac:mac.lower» brd «~|ff:ff:ff:ff:ff:ff»
    inet «ipv4-cidr» scope global vmbr0
    inet6 «ipv6-cidr» scope link
$ ip neigh
«ipv4» dev vmbr0 lladdr «mac:mac.lower» REACHABLE
«ipv6» dev vmbr0 lladdr «mac:mac.lower» router STALE
$ arp -an
? («ipv4») at «mac:mac.lower» [ether] on vmbr0
$ traceroute -n «ipv4»
 1  «ipv4»  0.412 ms
 2  «ipv4»  4.110 ms
$ nmap -sn «ipv4-cidr»
Nmap scan report for «fqdn» («ipv4»)
MAC Address: «mac:mac.upper» (Intel Corporate)
$ pvecm status
Cluster information
Name:             werk2
Config Version:   7
Nodeid            Votes Name
0x00000001          1 «ipv4»
0x00000002          1 «ipv4» (local)
$ openssl s_client -connect «fqdn»:8006 </dev/null | openssl x509 -noout -fingerprint
sha1 Fingerprint=«-tls-fingerprint:fingerprint20»
$ lsblk -o NAME,WWN
sda  «-wwn»
