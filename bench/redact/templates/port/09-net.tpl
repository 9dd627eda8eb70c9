==== pt_cisco_ios switches/«=sitename»-core.cfg
! Last configuration change at 14:02:11 CEST Tue May 12 2026 by «=login»
version «-version|15.2»
service password-encryption
no service password-recovery
hostname «hostname»
!
enable secret 9 «password-hash:cisco9»
enable password 7 «config-password:cisco7»
username admin privilege 15 secret 5 «password-hash:cisco5»
username noc password 0 «config-password:pw»
aaa group server radius NPS
 server-private «ipv4» auth-port 1812 key 7 «config-password:cisco7»
ip domain-name «fqdn:domain»
crypto pki certificate chain TP-self-signed-«-number:digits(10)»
crypto isakmp key «ipsec-psk:pwa» address «ipv4»
interface Vlan10
 ip address «ipv4» «~:mask»
 ipv6 address «ipv6-cidr»
 standby 1 authentication md5 key-string «config-password:alnum(12)»
interface GigabitEthernet1/0/24
 description uplink «hostname»
 switchport port-security mac-address «mac:mac_dot»
router ospf 1
 network «ipv4» «~:wild» area 0
router bgp 64512
 neighbor «ipv4» remote-as 64513
 neighbor «ipv4» password 7 «config-password:cisco7»
ip route «~|0.0.0.0 0.0.0.0» «ipv4»
logging host «ipv4»
snmp-server community «snmp-community» RO 10
snmp-server community «snmp-community:alnum(14)» RW
snmp-server user nms NMS v3 auth sha «snmp-password:pwa» priv aes 128 «snmp-password:pwa»
snmp-server host «ipv4» version 2c «snmp-community:pwlow»
tacacs server T1
 address ipv4 «ipv4»
 key «config-password:alnum(18)»
ntp authentication-key 1 md5 «config-password:cisco7» 7
ntp server «fqdn»
end
==== pt_junos routers/edge.conf
## Last commit: 2026-04-01 08:00:12 UTC by «=login»
version «-version|22.4R3-S2.11»;
system {
    host-name «hostname»;
    domain-name «fqdn:domain»;
    root-authentication {
        encrypted-password "«password-hash:sha512crypt»"; ## SECRET-DATA
    }
    login {
        user backup {
            uid 2001;
            authentication {
                ssh-ed25519 "ssh-ed25519 «-ssh-public-key» «email»";
            }
        }
        password { minimum-length «-setting|12»; format «-setting|sha512»; }
    }
    radius-server {
        «ipv4» secret "«config-password:jun9»"; ## SECRET-DATA
    }
}
interfaces {
    xe-0/0/0 { mac «mac»; unit 0 { family inet { address «ipv4-cidr»; } family inet6 { address «ipv6-cidr»; } } }
}
snmp {
    community «snmp-community» { authorization read-only; clients { «ipv4-cidr»; } }
}
security {
    ike { policy hq { pre-shared-key ascii-text "«ipsec-psk:jun9»"; } gateway hq { address «ipv4»; local-identity hostname «fqdn»; } }
}
protocols {
    bgp { group up { neighbor «ipv4» { authentication-key "«config-password:jun9»"; peer-as 64500; } } }
    ospf { area «~|0.0.0.0» { interface xe-0/0/0 { authentication { md5 1 key "«config-password:jun9»"; } } } }
}
==== pt_mikrotik routers/hap.rsc
# 2026-03-14 10:22:41 by RouterOS «-version|7.14.3»
# software id = «-software-id|K7HV-29QP»
# model = RB5009UG+S+
# serial number = «-serial:upper(11)»
/interface bridge
add admin-mac=«mac» auto-mac=no name=bridge1
/interface wifi security
add authentication-types=wpa2-psk,wpa3-psk name=sec1 passphrase="«wifi-psk:pwq2»"
/interface wireguard
add listen-port=13231 mtu=1420 name=wg1 private-key="«wireguard-private-key»"
/interface wireguard peers
add allowed-address=«ipv4-cidr» endpoint-address=«fqdn» interface=wg1 \
    preshared-key="«wireguard-psk»" public-key="«-wireguard-public-key»"
/interface pppoe-client
add name=wan password=«config-password:digits(8)» user=«~:pppoe»
/ip ipsec identity
add peer=hq secret=«ipsec-psk:pwa»
/ppp secret
add name=«=login» password="«config-password:pw»" service=l2tp remote-address=«ipv4»
/ip pool add name=dhcp ranges=«ipv4»-«ipv4»
/ip dhcp-server lease
add address=«ipv4» mac-address=«mac» comment="«hostname»"
/ip dns set servers=«ipv4»,«ipv6»
/ip dns static add address=«ipv4» name=«fqdn»
/ip firewall filter
add action=accept chain=input src-address=«ipv4-cidr» comment="mgmt"
/snmp community set [ find default=yes ] name=«snmp-community:alnum(10)» authentication-password=«snmp-password:pwa»
/system identity set name=«hostname»
/tool e-mail set server=«fqdn» from=«email» user=alerts password="«config-password:pwphr»"
/user add name=netops group=full password="«config-password:pwh»"
==== pt_opnsense_xml fw/config-backup.xml
<?xml version="1.0"?>
<opnsense>
  <version>«-version|24.7.3»</version>
  <system>
    <hostname>«hostname»</hostname>
    <domain>«fqdn:domain»</domain>
    <dnsserver>«ipv4»</dnsserver>
    <user uuid="«-uuid»">
      <name>root</name>
      <descr>System Administrator</descr>
      <password>«password-hash:bcrypt»</password>
      <otp_seed>«totp-secret:b32(32)»</otp_seed>
      <apikeys><item><key>«~:b64(80)»</key><secret>«password-hash:sha512crypt»</secret></item></apikeys>
    </user>
    <authserver><refid>«-asset-hash:hex(13)»</refid><type>ldap</type><host>«ipv4»</host><ldap_bindpw><![CDATA[«config-password:pwq2»]]></ldap_bindpw></authserver>
  </system>
  <interfaces>
    <wan><if>igb0</if><ipaddr>«ipv4»</ipaddr><subnet>29</subnet><spoofmac>«mac»</spoofmac></wan>
    <lan><if>igb1</if><ipaddr>«ipv4»</ipaddr><ipaddrv6>«ipv6»</ipaddrv6></lan>
  </interfaces>
  <ppps><ppp><username>«~:pppoe»</username><password>«base64-secret:pw.b64»</password></ppp></ppps>
  <ipsec><phase1><remote-gateway>«ipv4»</remote-gateway><pre-shared-key>«ipsec-psk:pwq.xml»</pre-shared-key></phase1></ipsec>
  <openvpn><openvpn-server><tls>«base64-secret:ovpnb64»</tls></openvpn-server></openvpn>
  <cert uuid="«-uuid»"><descr>Web GUI</descr><crt>«-certificate:certb64»</crt><prv>«private-key:keyb64»</prv></cert>
  <snmpd><rocommunity>«snmp-community»</rocommunity></snmpd>
  <OPNsense><wireguard><server><pubkey>«-wireguard-public-key»</pubkey><privkey>«wireguard-private-key»</privkey></server></wireguard>
    <HAProxy><server><password>«-redacted|********»</password></server></HAProxy></OPNsense>
  <revision><username>root@«ipv4»</username><time>«-timestamp».«=int(10,99)»</time></revision>
</opnsense>
==== pt_fortigate fw/fgt-branch.conf
#config-version=FGT60F-«-version|7.2.8-FW-build1639-240313»:opmode=0:vdom=0:user=admin
config system global
    set hostname "«hostname»"
    set admintimeout 15
end
config system admin
    edit "admin"
        set trusthost1 «ipv4» «~:mask»
        set password «~:fortienc»
    next
end
config system interface
    edit "wan1"
        set ip «ipv4» «~|255.255.255.248»
        set macaddr «mac»
        config ipv6
            set ip6-address «ipv6-cidr»
        end
    next
end
config user ldap
    edit "ad"
        set server "«fqdn»"
        set password «~:fortienc»
    next
end
config vpn ipsec phase1-interface
    edit "hq"
        set remote-gw «ipv4»
        set psksecret "«ipsec-psk:pwq2»"
    next
end
config wireless-controller vap
    edit "corp"
        set passphrase "«wifi-psk:pwphr»"
    next
end
config log syslogd setting
    set server "«ipv4»"
end
config system dns
    set primary «ipv4»
    set domain "«fqdn:domain»"
    set server-hostname "«fqdn»"
end
==== pt_netplan_dns etc/netplan/50-cloud-init.yaml
network:
  version: 2
  ethernets:
    eno1:
      match: {macaddress: "«mac»"}
      addresses: [«ipv4-cidr», "«ipv6-cidr»"]
      routes: [{to: default, via: «ipv4»}]
      nameservers: {addresses: [«ipv4», "«ipv6»"], search: [«fqdn:domain»]}
  wifis:
    wlan0:
      access-points:
        "«-ssid|lager-24»": {password: "«wifi-psk:pwq2»"}
---- etc/hosts
«~|127.0.0.1»	localhost
«ipv4»	«fqdn» «hostname»
«ipv4»	«fqdn» «hostname»
«ipv6»	«fqdn»
«~|::1»	localhost ip6-localhost ip6-loopback
«~|ff02::1»	ip6-allnodes
---- etc/resolv.conf
# «-prose|Generated by NetworkManager»
search «fqdn:domain» «fqdn:domain»
nameserver «ipv4»
nameserver «ipv6»
options timeout:2
---- etc/bind/db.zone
$TTL 86400
@	IN SOA «fqdn». «~:hostmaster». (
		«-number|2026051201» ; serial
		7200 3600 1209600 3600 )
	IN NS	«fqdn».
	IN MX	10 «fqdn».
	IN TXT	"v=spf1 ip4:«ipv4-cidr» -all"
www	IN A	«ipv4»
m1._domainkey IN TXT "v=DKIM1; k=rsa; p=«-dkim»"
_acme-challenge IN TXT "«~:b64u(43)»"
vpn	IN AAAA	«ipv6»
---- etc/dhcp/dhcpd.conf
option domain-name "«fqdn:domain»";
option domain-name-servers «ipv4», «ipv4»;
key omapi { algorithm hmac-md5; secret «generic-secret:hmac512»; }
subnet «ipv4» netmask «~:mask» {
  range «ipv4» «ipv4»;
  option routers «ipv4»;
  host «hostname» { hardware ethernet «mac»; fixed-address «ipv4»; }
}
==== pt_cli_outputs root/diag-«=digits(4)».txt
root@«hostname#n»:~# ip -br a
lo               UNKNOWN        «~|127.0.0.1/8» «~|::1/128»
eno1             UP
vmbr0            UP             «ipv4-cidr» «ipv6-cidr»
root@«hostname#n»:~# ip neigh
«ipv4» dev vmbr0 lladdr «mac» REACHABLE
«ipv6» dev vmbr0 lladdr «mac» router STALE
root@«hostname#n»:~# ss -tnp | head -3
ESTAB 0 0 «ipv4»:8006 «ipv4»:«=port» users:(("pveproxy worker",pid=«=int(900,9000)»,fd=14))
ESTAB 0 0 [«ipv6»]:22 [«ipv6»]:«=port»
root@«hostname#n»:~# dig +short «fqdn»
«ipv4»
root@«hostname#n»:~# arp -an
? («ipv4») at «mac» [ether] on vmbr1
root@«hostname#n»:~# nmap -sV «ipv4-cidr»
Nmap scan report for «fqdn» («ipv4»)
MAC Address: «mac» (Super Micro Computer)
8006/tcp open  http    pveproxy
root@«hostname#n»:~# traceroute «fqdn»
 1  «fqdn» («ipv4»)  0.412 ms
 2  «ipv4»  4.201 ms
root@«hostname#n»:~# lsblk -o NAME,SERIAL,WWN
sda  «-serial» «-wwn»
root@«hostname#n»:~# dpkg -l pve-manager | tail -1
ii  pve-manager  «-version|8.2.7»  amd64  Proxmox Virtual Environment Management Tools
root@«hostname#n»:~# lldpctl
  SysName:      «fqdn»
  MgmtIP:       «ipv4»
  ChassisID:    mac «mac»
==== pt_unifi_netbox netbox/devices.json
{"count": 3, "results": [
 {"id": «-number:int(1,900)», "name": "«hostname»", "serial": "«-serial:upper(12)»", "asset_tag": "«-asset|A-00417»", "primary_ip4": {"address": "«ipv4-cidr»", "dns_name": "«fqdn»"}, "primary_ip6": {"address": "«ipv6-cidr»"}, "custom_fields": {"ipmi_password": "«config-password:pwh»", "snmp_community": "«snmp-community»"}},
 {"id": «-number:int(1,900)», "name": "«hostname»", "oob_ip": {"address": "«ipv4-cidr»"}, "local_context_data": {"ntp": ["«ipv4»", "«fqdn»"]}, "comments": "replaced «=iso», contact «person-name»"},
 {"id": «-number:int(1,900)», "name": "«hostname»", "cluster": "prod", "platform": "proxmox", "tags": ["«-tag|pve-8.2»"]}]}
---- unifi/clients.ndjson
{"_id":"«-object-id:objectid»","mac":"«mac»","ip":"«ipv4»","hostname":"«hostname»","ap_mac":"«mac»","essid":"corp","last_seen":«-timestamp»}
{"_id":"«-object-id:objectid»","mac":"«mac»","ip":"«ipv4»","name":"Handy «person-name»","oui":"Apple","essid":"gast"}
---- unifi/wlanconf.json
[{"_id":"«-object-id:objectid»","name":"corp","security":"wpapsk","x_passphrase":"«wifi-psk:pwq2»","x_iapp_key":"«generic-secret:hex(32)»"},
 {"_id":"«-object-id:objectid»","name":"iot","private_preshared_keys":[{"password":"«wifi-psk:pwphr»","networkconf_id":"«-object-id:objectid»"}]},
 {"_id":"«-object-id:objectid»","name":"gast","security":"open"}]
---- unifi/radius.json
{"x_secret":"«config-password:alnum(20)»","auth_servers":[{"ip":"«ipv4»","port":1812,"x_secret":"«config-password:pwq2»"}]}
==== pt_firewall_nft etc/nftables.conf
#!/usr/sbin/nft -f
flush ruleset
define mgmt = { «ipv4-cidr», «ipv4» }
define v6 = «ipv6-cidr»
table inet filter {
	set blocked { type ipv4_addr; flags interval; elements = { «ipv4», «ipv4-cidr», «ipv4»-«ipv4» } }
	chain input {
		type filter hook input priority 0; policy drop;
		iif lo accept
		ip saddr $mgmt tcp dport { 22, 8006 } accept # «person-name», NOC
		ip6 saddr $v6 icmpv6 type echo-request accept
		ether saddr «mac» drop
		counter packets «-number:int(10,99999)» bytes «-number:digits(7)» log prefix "drop: "
	}
}
table ip nat {
	chain pre { type nat hook prerouting priority -100; iifname "wan" tcp dport 443 dnat to «ipv4»:443; }
	chain post { type nat hook postrouting priority 100; oifname "wan" snat to «ipv4»; }
}
---- etc/keepalived/keepalived.conf
global_defs { notification_email { «email» } smtp_server «ipv4» router_id «hostname» }
vrrp_instance VI_1 {
    state MASTER
    interface vmbr0
    virtual_router_id 51
    unicast_src_ip «ipv4»
    unicast_peer { «ipv4» }
    authentication { auth_type «-setting|PASS» auth_pass «config-password:alnum(8)» }
    virtual_ipaddress { «ipv4-cidr» dev vmbr0 }
}
---- etc/frr/frr.conf
frr version «-version|8.5.2»
hostname «hostname»
password «config-password:pwa»
enable password «config-password:pwa»
router bgp 65001
 bgp router-id «ipv4»
 neighbor «ipv4» password «config-password:pwphr»
 neighbor «ipv6» remote-as external
key chain ospf
 key 1
  key-string «config-password:alnum(14)»
==== pt_ssh_inventory home/«=login»/.ssh/config
Host *
    ServerAliveInterval 60
    PasswordAuthentication «-setting|no»

Host jump
    HostName «fqdn»
    User ops
    IdentityFile ~/.ssh/id_jump

Host «hostname»
    HostName «ipv4»
    ProxyJump jump
    LocalForward 8006 «ipv4»:8006

Match host «hostname» user root
    HostKeyAlias «fqdn»
---- home/ops/.ssh/known_hosts
«fqdn»,«ipv4» ssh-ed25519 «-ssh-public-key»
[«fqdn»]:2222 ssh-rsa «-ssh-public-key:ssh_rsa»
|1|«-hashed-host» ssh-ed25519 «-ssh-public-key»
@cert-authority *.«fqdn:domain» ssh-ed25519 «-ssh-public-key»
---- home/ops/.ssh/authorized_keys
from="«ipv4-cidr»,«ipv6-cidr»",no-pty ssh-ed25519 «-ssh-public-key» «email»
command="/usr/bin/rrsync -ro /srv" ssh-rsa «-ssh-public-key:ssh_rsa» backup@«hostname»
---- home/ops/hosts.csv
hostname,ip,mac,rack,serial
«each 5-8»
«hostname»,«ipv4»,«mac»,R«=int(1,20)»,«-serial:upper(9)»
«end»
