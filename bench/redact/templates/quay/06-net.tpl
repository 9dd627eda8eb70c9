==== qy_openvpn_inline client/«=hostname».ovpn
client
dev tun
proto udp
remote «fqdn» 1194
remote «ipv4» 443 tcp
verify-x509-name «~:fqdn» name
cipher AES-256-GCM
http-proxy «ipv4» 3128 auth.txt basic
setenv opt block-outside-dns
<auth-user-pass>
«=login»
«config-password:pwhard2»
</auth-user-pass>
<ca>
«-certificate»
</ca>
<cert>
«-certificate»
</cert>
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
---- server/server.conf
local «ipv4»
server «~|10.8.0.0 255.255.255.0»
push "dhcp-option DNS «ipv4»"
push "dhcp-option DOMAIN «fqdn:domain»"
push "route-ipv6 «ipv6-cidr»"
management «~|127.0.0.1» 7505 «-path|/etc/openvpn/mgmt.pw»
ifconfig-pool-persist ipp.txt
---- server/psw-file
«=login» «config-password:human»
«=login» «config-password:pwa»
==== qy_swanctl etc/swanctl/conf.d/filialen.conf
connections {
  filiale-graz {
    local_addrs  = «ipv4»
    remote_addrs = «fqdn#f»
    version = 2
    local  { auth = psk  id = «email» }
    remote { auth = psk  id = «fqdn#f» }
    children {
      lan {
        local_ts  = «ipv4-cidr»
        remote_ts = «ipv4-cidr»,«ipv6-cidr»
        esp_proposals = aes256gcm16-ecp384
      }
    }
  }
}
secrets {
  ike-graz {
    id-1 = «fqdn#f»
    secret = "«ipsec-psk»"
  }
  ike-basel { id = «ipv4»  secret = 0s«ipsec-psk:key32» }
  eap-roadwarrior {
    id = «=login»
    secret = «ipsec-psk:pwhard2»
  }
  private-gw { file = gw.pem  secret = "«config-password:phr»" }
}
pools { rw { addrs = «ipv4-cidr»  dns = «ipv4» } }
---- etc/ipsec.secrets
# left right : type secret
«ipv4» «ipv4» : PSK "«ipsec-psk»"
«fqdn» : PSK «ipsec-psk:pwa»
%any «ipv6» : PSK '«ipsec-psk:phr»'
«=login» : XAUTH "«ipsec-psk:human»"
: RSA gwKey.pem
---- etc/ppp/chap-secrets
# client   server  secret           IP addresses
«=login»   l2tpd   "«config-password:pwhard2»"   «ipv4»
«=login»   *       «config-password:pwa»  *
==== qy_wg_hub etc/wireguard/hub.conf
# Hub Lübeck. Peers by hand, keep the order!
[Interface]
PrivateKey = «wireguard-private-key»
Address = «ipv4-cidr», «ipv6-cidr»
ListenPort = 51820
DNS = «ipv4», «fqdn:domain»
PostUp = nft add rule inet filter forward iifname %i accept
MTU = 1412

[Peer] # «hostname»
PublicKey = «-wireguard-public-key»
AllowedIPs = «ipv4-cidr»
[Peer]
# «person-name», Notebook
PublicKey=«-wireguard-public-key»
PresharedKey=«wireguard-psk»
AllowedIPs=«ipv4-cidr»,«ipv6-cidr»
Endpoint = [«ipv6»]:51820
[Peer]
# «person-name», Handy («phone»)
PublicKey = «-wireguard-public-key»
#PresharedKey = «wireguard-psk»
AllowedIPs = «ipv4-cidr»
---- etc/systemd/network/90-wg9.netdev
[NetDev]
Name=wg9
Kind=wireguard
[WireGuard]
PrivateKey=«wireguard-private-key»
[WireGuardPeer]
PublicKey=«-wireguard-public-key»
PresharedKey=«wireguard-psk»
AllowedIPs=«ipv4-cidr»
Endpoint=«fqdn»:51822
---- root/show.txt
interface: hub
  public key: «-wireguard-public-key»
  private key: «-redacted|(hidden)»
peer: «-wireguard-public-key»
  preshared key: «-redacted|(hidden)»
  endpoint: «ipv4»:«=int(1025,60000)»
  allowed ips: «ipv4-cidr»
  transfer: 1.21 GiB received, 310.77 MiB sent
==== qy_cisco_run backup/«=hostname»-confg
! Last configuration change at 22:41:07 CET
version 17.9
service password-encryption
hostname «hostname»
enable secret 9 «password-hash:cisco9»
username admin privilege 15 secret 5 «password-hash:md5crypt»
username noc password 7 «config-password:cisco7»
username lab password 0 «config-password:pwa»
ip domain name «fqdn:domain»
aaa new-model
tacacs server T1
 address ipv4 «ipv4»
 key 7 «config-password:cisco7»
crypto isakmp key «ipsec-psk:pwa» address «ipv4»
crypto pki certificate chain TP-self-signed-«=digits(10)»
 certificate self-signed 01
interface Vlan40
 description Server «hostname»
 ip address «ipv4» «~|255.255.255.0»
 ipv6 address «ipv6-cidr»
 standby 40 authentication md5 key-string «config-password:pwa»
 standby 40 ip «ipv4»
interface GigabitEthernet1/0/3
 mac-address «mac:mac_dot»
 ppp chap password 0 «config-password:pwa»
router bgp 64512
 neighbor «ipv4» remote-as 64513
 neighbor «ipv4» password «config-password:pwa»
ntp authentication-key 1 md5 «config-password:alnum(12)»
ip route «~|0.0.0.0 0.0.0.0» «ipv4»
snmp-server community «snmp-community» RO 10
snmp-server host «ipv4» version 2c «snmp-community»
snmp-server user nms ADM v3 auth sha «snmp-password:pwa» priv aes 128 «snmp-password:pwa»
end
==== qy_mikrotik backup/router.rsc
# 2026-11-02 04:00:11 by RouterOS «-version|7.16.1»
# software id = «-license:upper(4)»-«-license:upper(4)»
# model = RB5009UG+S+
# serial number = «-serial:upper(11)»
/interface bridge
add admin-mac=«mac» auto-mac=no name=bridge
/interface pppoe-client
add disabled=no interface=ether1 name=wan password=«config-password:pwa» user=«=digits(10)»@provider
/interface wifi security
add authentication-types=wpa2-psk,wpa3-psk name=lager passphrase="«wifi-psk»"
/interface wireguard
add listen-port=13231 mtu=1420 name=wg1 private-key="«wireguard-private-key»"
/interface wireguard peers
add allowed-address=«ipv4-cidr» endpoint-address=«fqdn» interface=wg1 public-key="«-wireguard-public-key»" preshared-key="«wireguard-psk»"
/ip ipsec identity
add peer=graz secret="«ipsec-psk»"
/ppp secret
add name=«=login» password="«config-password:human»" service=l2tp remote-address=«ipv4»
/ip address
add address=«ipv4-cidr» interface=bridge
/ip dhcp-server lease
add address=«ipv4» mac-address=«mac» comment="Drucker"
/ip dns static
add address=«ipv4» name=«fqdn»
/radius
add address=«ipv4» secret=«config-password:pwhard2» service=wireless
/snmp community
set [ find default=yes ] name=«snmp-community» addresses=«ipv4-cidr»
/tool e-mail
set from=«email» server=«fqdn» password="«config-password:pwq2»" user=router
/system identity
set name=«hostname»
==== qy_opnsense_xml config-«=hostname».xml
<?xml version="1.0"?>
<opnsense>
  <version>«-version|24.7»</version>
  <system>
    <hostname>«hostname»</hostname>
    <domain>«fqdn:domain»</domain>
    <dnsserver>«ipv4»</dnsserver>
    <user>
      <name>root</name>
      <descr>«person-name»</descr>
      <password>«password-hash:bcrypt»</password>
      <otp_seed>«totp-secret:b32(32)»</otp_seed>
      <apikeys><item><key>«~:b64(80)»</key><secret>«password-hash:sha512crypt»</secret></item></apikeys>
      <authorizedkeys>«-ssh-public-key:ssh_ed25519.b64»</authorizedkeys>
    </user>
    <authserver>
      <type>ldap</type>
      <host>«fqdn»</host>
      <ldap_bindpw>«config-password:pwq.xml»</ldap_bindpw>
    </authserver>
  </system>
  <interfaces>
    <lan><if>igb1</if><ipaddr>«ipv4»</ipaddr><subnet>24</subnet><ipaddrv6>«ipv6»</ipaddrv6><spoofmac>«mac»</spoofmac></lan>
  </interfaces>
  <ipsec><phase1><remote-gateway>«ipv4»</remote-gateway><pre-shared-key>«ipsec-psk:pwhard2»</pre-shared-key></phase1></ipsec>
  <openvpn><openvpn-server><shared_key>«openvpn-static-key:openvpn_static_key.b64»</shared_key></openvpn-server></openvpn>
  <dyndnses><dyndns><host>«fqdn»</host><username>kontor</username><password>«config-password:pwa»</password></dyndns></dyndnses>
  <cert><refid>«-uuid:hex(13)»</refid><crt>«-certificate:certb64»</crt><prv>«private-key:kcfg»</prv></cert>
  <revision><username>root@«ipv4»</username><description>/system.php made changes</description></revision>
</opnsense>
==== qy_ceph_iscsi etc/ceph/ceph.conf
[global]
	fsid = «-uuid»
	cluster_network = «ipv4-cidr»
	public_network = «ipv4-cidr»
	mon_host = «ipv4» «ipv4» «ipv4»
	auth_client_required = «-setting|cephx»
[mon.«hostname#m»]
	public_addr = «ipv4»
[client.rgw.«hostname#m»]
	rgw_dns_name = «fqdn»
	rgw_ldap_secret = «-path|/etc/bindpass»
---- etc/ceph/ceph.client.k8s.keyring
[client.k8s]
	key = «ceph-key»
	caps mon = "profile rbd"
	caps osd = "profile rbd pool=k8s"
---- etc/ceph/rbdmap
vm/data   id=k8s,secret=«ceph-key»
---- etc/fstab
UUID=«-uuid» / ext4 errors=remount-ro 0 1
«ipv4»:6789,«ipv4»:6789:/ /mnt/cephfs ceph name=fs,secret=«ceph-key»,noatime 0 0
//«ipv4»/scans /mnt/scans cifs username=scan,password=«config-password:pwa»,uid=1000 0 0
«fqdn»:/export /mnt/nfs nfs4 rw,hard 0 0
---- etc/iscsi/iscsid.conf
node.startup = automatic
node.session.auth.authmethod = CHAP
node.session.auth.username = «-iqn:iqn2»
node.session.auth.password = «iscsi-chap»
node.session.auth.password_in = «iscsi-chap»
discovery.sendtargets.auth.password = «iscsi-chap»
node.session.timeo.replacement_timeout = «-setting|120»
---- etc/target/dump.txt
/iscsi/«-iqn»/tpg1> set auth userid=pve password=«iscsi-chap»
/iscsi/«-iqn»/tpg1> set auth mutual_userid=san mutual_password=«iscsi-chap»
/iscsi> portals/ create «ipv4» 3260
==== qy_dnsmasq_leases etc/dnsmasq.d/lan.conf
interface=eno2
domain=«fqdn:domain#d»
dhcp-range=«ipv4»,«ipv4»,12h
dhcp-option=option:router,«ipv4»
dhcp-option=option6:dns-server,[«ipv6»]
server=/«fqdn:domain»/«ipv4»
«each 4-5»
dhcp-host=«mac»,«ipv4»,«hostname»
«end»
address=/«fqdn»/«ipv4»
---- var/lib/misc/dnsmasq.leases
«each 4-6»
«-timestamp» «mac» «ipv4» «hostname» 01:«~:mac»
«end»
«-timestamp» «mac» «ipv4» * *
---- etc/hosts
«~|127.0.0.1» localhost
«ipv4» «fqdn» «hostname»
«ipv4» «fqdn» «hostname» backup-alt
«ipv6» «fqdn»
«~|::1» ip6-localhost ip6-loopback
«~|ff02::1» ip6-allnodes
==== qy_nft_iptables etc/nftables.conf
#!/usr/sbin/nft -f
flush ruleset
define mgmt = { «ipv4-cidr», «ipv4» }
define gw6 = «ipv6»
table inet filter {
  set blocked { type ipv4_addr; flags interval; elements = { «ipv4», «ipv4-cidr», «ipv4»-«ipv4» } }
  chain input {
    type filter hook input priority 0; policy drop;
    ct state established,related accept
    ip saddr $mgmt tcp dport { 22, 8006 } accept comment "«hostname»"
    ip6 saddr «ipv6-cidr» udp dport 51820 accept
    ether saddr «mac» drop
    log prefix "drop: " limit rate 5/minute
  }
}
table ip nat {
  chain prerouting { type nat hook prerouting priority -100;
    iifname "eno1" tcp dport 443 dnat to «ipv4»:8443
  }
  chain postrouting { type nat hook postrouting priority 100; ip saddr «ipv4-cidr» snat to «ipv4» }
}
---- var/log/kern.log
«each 4-6»
Nov 20 11:0«=int(0,9)»:«=int(10,59)» «hostname» kernel: [«=digits(6)».«=digits(6)»] drop: IN=eno1 OUT= MAC=«~:mac»:«~:mac»:08:00 SRC=«ipv4» DST=«ipv4» LEN=52 TTL=«=int(30,250)» PROTO=TCP SPT=«=int(1025,60000)» DPT=3389 WINDOW=64240 SYN
«end»
==== qy_traces tmp/diag.txt
$ traceroute -n «ipv4»
 1  «ipv4»  0.412 ms  0.388 ms
 2  «ipv4»  4.1 ms  3.9 ms
 3  * * *
$ dig +short «fqdn»
«ipv4»
$ dig -x «ipv4» +short
«fqdn».
$ ss -tnp state established
Recv-Q Send-Q  Local Address:Port   Peer Address:Port
0      0       «ipv4»:8006          «ipv4»:«=int(20000,60000)»   users:(("pveproxy",pid=1733,fd=9))
0      36      [«ipv6»]:22          [«ipv6»]:«=int(20000,60000)»
$ bridge fdb show br vmbr0 | head -3
«mac» dev tap101i0 master vmbr0
«mac» dev eno1 vlan 40 master vmbr0
«~|33:33:00:00:00:01» dev vmbr0 self permanent
$ nmap -sn «ipv4-cidr» | grep -A2 report
Nmap scan report for «fqdn» («ipv4»)
Host is up (0.00031s latency).
MAC Address: «mac» (Intel Corporate)
$ ethtool -i eno1 | grep firmware
firmware-version: 0x800«-version:hex(5)», «-version:semver»
$ lldpcli show neighbors | grep -E 'SysName|MgmtIP|ChassisID'
    ChassisID:    mac «mac»
    SysName:      «hostname»
    MgmtIP:       «ipv4»
$ openssl s_client -connect «fqdn»:443 2>/dev/null | openssl x509 -noout -fingerprint
SHA1 Fingerprint=«-tls-fingerprint:fingerprint20»
