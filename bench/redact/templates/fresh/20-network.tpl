==== f_cisco_ios backups/rtr-«=int(1,99)».cfg
version 17.«=int(3,12)»
service password-encryption
hostname «hostname»
enable secret 9 «password-hash:cisco9»
enable password 7 «config-password:cisco7»
username netops privilege 15 secret 5 «password-hash:md5crypt»
username legacy password 0 «config-password:wordy»
ip domain name «fqdn:domain»
key chain OSPF
 key 1
  key-string «config-password:pwa»
interface GigabitEthernet0/1
 mac-address «mac:mac_dot»
 ip address «ipv4» «~|255.255.255.252»
 ip ospf message-digest-key 1 md5 «config-password:alnum(10,16)»
 standby 1 authentication md5 key-string «config-password:pwa»
router bgp 65010
 neighbor «ipv4» remote-as 65020
 neighbor «ipv4» password «config-password:pwa»
ip route «~|0.0.0.0» «~|0.0.0.0» «ipv4»
access-list 10 permit «ipv4» «~|0.0.0.255»
snmp-server community «snmp-community» RO 10
snmp-server user mon grp v3 auth sha «snmp-password:pwa» priv aes 128 «snmp-password:pwa»
tacacs server T1
 address ipv4 «ipv4»
 key «config-password:pwa»
crypto isakmp key «ipsec-psk:pwa» address «ipv4»
line vty 0 4
 password 7 «config-password:cisco7»
 login local
banner motd ^C Unauthorised use forbidden. Your password is personal. ^C
==== f_junos backups/edge.conf
system {
    host-name «hostname»;
    root-authentication { encrypted-password "«password-hash:sha512crypt»"; }
    login {
        user noc { class super-user; authentication { encrypted-password "«password-hash:md5crypt»"; ssh-ed25519 "ssh-ed25519 «-ssh-public-key» noc"; } }
        password { minimum-length «-setting|12»; format «-setting|sha512»; }
    }
    radius-server { «ipv4» { secret "«config-password:jun9»"; source-address «ipv4»; } }
}
interfaces { xe-0/0/0 { unit 0 { family inet { address «ipv4-cidr»; } family inet6 { address «ipv6-cidr»; } } } }
protocols { bgp { group up { authentication-key "«config-password:jun9»"; neighbor «ipv4»; } } }
snmp { community «snmp-community:word» { clients { «ipv4-cidr»; } } }
==== f_mikrotik export/rb.rsc
# 2025-05-12 10:11:12 by RouterOS «-version|7.16.2»
# serial number = «-serial:upper(11)»
/interface bridge add admin-mac=«mac» auto-mac=no name=bridge
/interface wifi security add authentication-types=wpa2-psk name=sec1 passphrase="«wifi-psk:pwq2»"
/interface wireguard add listen-port=13231 name=wg0 private-key="«wireguard-private-key»"
/interface wireguard peers add allowed-address=«ipv4-cidr» interface=wg0 preshared-key="«wireguard-psk»" public-key="«-wireguard-public-key»"
/ppp secret add name=roadwarrior password=«config-password:pwa» service=l2tp local-address=«ipv4»
/ip ipsec identity add peer=siteb secret=«ipsec-psk:pwa»
/ip address add address=«ipv4-cidr» interface=bridge
/ip dhcp-server lease add address=«ipv4» client-id=1:«mac:mac.lower» mac-address=«mac» server=dhcp1
/snmp community set [ find default=yes ] name=«snmp-community:alnum(10)»
/system identity set name=«hostname»
/radius add address=«ipv4» secret=«config-password:wordy» service=login
==== f_fortigate backups/fgt.conf
config system global
    set hostname "«hostname»"
    set private-data-encryption disable
end
config system admin
    edit "admin"
        set password ENC «password-hash:shx»
    next
end
config vpn ipsec phase1-interface
    edit "to-hq"
        set remote-gw «ipv4»
        set psksecret "«ipsec-psk:pwq2»"
    next
end
config firewall address
    edit "srv"
        set subnet «ipv4» «~|255.255.255.255»
        set uuid «-uuid»
    next
end
config user local
    edit "jdoe"
        set type password
        set passwd «config-password:wordy»
        set passwd-time 2025-03-01 10:00:00
    next
end
==== f_opnsense conf/config.xml
<?xml version="1.0"?>
<opnsense>
  <system>
    <hostname>«hostname»</hostname>
    <domain>«fqdn:domain»</domain>
    <user><name>root</name><password>«password-hash:bcrypt»</password><otp_seed>«totp-secret»</otp_seed>
      <apikeys><item><key>«~:b64(80)»</key><secret>«password-hash:sha512crypt»</secret></item></apikeys></user>
    <dnsserver>«ipv4»</dnsserver>
  </system>
  <interfaces><wan><if>igb0</if><ipaddr>«ipv4»</ipaddr><spoofmac>«mac»</spoofmac></wan></interfaces>
  <ppps><ppp><username>dsl</username><password>«config-password:alnum(8,12).b64»</password></ppp></ppps>
  <ipsec><phase1><pre-shared-key>«ipsec-psk:pwq.xml»</pre-shared-key></phase1></ipsec>
  <snmpd><rocommunity>«snmp-community»</rocommunity></snmpd>
  <dyndnses><dyndns><password>«config-password:pwa»</password><host>«fqdn»</host></dyndns></dyndnses>
  <cert><refid>«-asset-hash:hex(13)»</refid><crt>«-encrypted:b64(400)»</crt><prv>«base64-secret:pem_pkcs8.b64»</prv></cert>
  <revision><time>«-timestamp».«~:digits(4)»</time></revision>
</opnsense>
==== f_vyos_set backups/vyos.commands
set system host-name '«hostname»'
set system login user vyos authentication encrypted-password '«password-hash:sha512crypt»'
set system login user vyos authentication public-keys me key '«-ssh-public-key»'
set system login user tmp authentication plaintext-password '«config-password:pwq2»'
set interfaces ethernet eth0 address '«ipv4-cidr»'
set interfaces ethernet eth0 hw-id '«mac:mac.lower»'
set interfaces wireguard wg01 private-key '«wireguard-private-key»'
set interfaces wireguard wg01 peer b public-key '«-wireguard-public-key»'
set protocols bgp neighbor «ipv6» password '«config-password:pwa»'
set service snmp v3 user mon auth encrypted-password '«snmp-password:hex(40)»'
set service dns dynamic name he password '«config-password:pwa»'
set vpn ipsec authentication psk p secret '«ipsec-psk:pwq2»'
set nat source rule 10 source address '«ipv4-cidr»'
==== f_arista_procurve backups/leaf.txt
! device: «hostname» (DCS-7050, EOS-«-version»)
username admin secret sha512 «password-hash:sha512crypt»
vrrp 10 authentication text «config-password:pwa»
management api gnmi
ip host «fqdn» «ipv4»
; J9773A Configuration Editor; Created on release #«-version|YA.16.11.0012»
password manager user-name "admin" plaintext «config-password:wordy»
password operator sha1 "«password-hash:sha1»"
radius-server host «ipv4» key "«config-password:pwa»"
snmp-server community "«snmp-community»" restricted
vlan 20
   ip address «ipv4» «~|255.255.254.0»
static-mac «mac:mac_dash.lower» vlan 20 interface 4
==== f_openwrt_uci etc/config/wireless
config wifi-device 'radio0'
	option type 'mac80211'
	option channel '36'

config wifi-iface 'guest'
	option ssid '«~:word» guest'
	option encryption 'psk2'
	option key '«wifi-psk:phrase»'
	option macaddr '«mac»'

config wifi-iface 'corp'
	option auth_server '«ipv4»'
	option auth_secret '«config-password:pwa»'
---- etc/config/network
config interface 'wan'
	option proto 'pppoe'
	option username 'line«=int(1000,9999)»'
	option password '«config-password:digits(10,12)»'

config interface 'lan'
	option ipaddr '«ipv4»'
	option ip6assign '60'

config wireguard_wg0
	option public_key '«-wireguard-public-key»'
	option preshared_key '«wireguard-psk»'
==== f_netplan etc/netplan/50-wifi.yaml
network:
  version: 2
  ethernets:
    enp3s0:
      match: {macaddress: "«mac»"}
      addresses: ["«ipv4-cidr»", "«ipv6-cidr»"]
      routes: [{to: default, via: «ipv4»}]
      nameservers:
        search: [«fqdn:domain»]
        addresses: [«ipv4», «ipv6»]
  wifis:
    wlp2s0:
      access-points:
        "Home «=int(1,99)»":
          password: "«wifi-psk:sentence»"
        eduroam:
          auth:
            key-management: eap
            identity: «email»
            password: «config-password»
==== f_networkd etc/systemd/network/20-wg.netdev
[NetDev]
Name=wg0
Kind=wireguard

[WireGuard]
PrivateKey=«wireguard-private-key»
ListenPort=51820

[WireGuardPeer]
PublicKey=«-wireguard-public-key»
PresharedKeyFile=«-path|/etc/credstore/wg.psk»
AllowedIPs=«ipv4-cidr»,«ipv6-cidr»
Endpoint=«fqdn»:51820
---- etc/systemd/network/10-lan.network
[Match]
MACAddress=«mac»

[Network]
Address=«ipv4-cidr»
Gateway=«ipv4»
DNS=«ipv4»
Domains=«fqdn:domain»
==== f_nmconnection etc/NetworkManager/system-connections/office.nmconnection
[connection]
id=office
uuid=«-uuid»
type=wifi

[wifi]
mac-address=«mac»
ssid=office

[wifi-security]
key-mgmt=wpa-psk
psk=«wifi-psk:phrase»

[802-1x]
identity=svc
password=«config-password»
password-flags=«-setting|0»

[vpn-secrets]
password=«config-password:wordy»
IPSec secret=«ipsec-psk:pwa»

[ipv4]
address1=«ipv4-cidr»,«ipv4»
dns=«ipv4»;«ipv4»;
method=manual
==== f_wpa_hostapd etc/wpa_supplicant.conf
ctrl_interface=/run/wpa
network={
	ssid="lab"
	#psk="«wifi-psk:phrase»"
	psk=«wifi-psk:hex(64)»
}
network={
	ssid="corp"
	identity="«=login»"
	password=hash:«password-hash:hex(32)»
	private_key_passwd="«config-password»"
}
---- etc/hostapd/hostapd.conf
wpa=2
wpa_passphrase=«wifi-psk:pwq»
wpa_key_mgmt=WPA-PSK
auth_server_addr=«ipv4»
auth_server_shared_secret=«config-password»
bssid=«mac»
==== f_dhcp_leases var/lib/dhcp/dhcpd.leases
# The format of this file is documented in the dhcpd.leases(5) manual page.
«each 3-4»
lease «ipv4» {
  starts 1 2025/05/12 08:«=int(10,59)»:12;
  ends 1 2025/05/12 20:11:12;
  binding state active;
  hardware ethernet «mac:mac.lower»;
  uid "\001\274$\021";
  client-hostname "«hostname»";
}
«end»
server-duid "\000\001\000\001-\237";
---- etc/dhcp/dhcpd.conf
option domain-name "«fqdn:domain»";
key dhcp-key { algorithm hmac-sha256; secret "«generic-secret:key32»"; }
subnet «ipv4» netmask «~|255.255.255.0» {
  range «ipv4» «ipv4»;
  option routers «ipv4»;
}
host «hostname» { hardware ethernet «mac:mac.lower»; fixed-address «ipv4»; }
zone «fqdn:domain». { primary «ipv4»; key dhcp-key; }
==== f_bind_zone etc/bind/db.lan
$TTL 3600
$ORIGIN «fqdn:domain».
@   IN SOA «fqdn». «fqdn». ( «-number|2025051201» 7200 900 1209600 300 )
    IN NS  «fqdn».
    IN MX  10 «fqdn».
«hostname»  IN A    «ipv4»
«hostname»  IN AAAA «ipv6»
sel._domainkey IN TXT ( "v=DKIM1; k=rsa; p=«-public-key:dkim»" )
@   IN TXT "google-site-verification=«-public-key:b64u(43)»"
_443._tcp IN TLSA 3 1 1 «-sha256»
@ IN DNSKEY 257 3 13 «-public-key:b64(88)»
---- etc/bind/tsig.key
key "xfer-«=word»" {
	algorithm hmac-sha512;
	secret "«generic-secret:bytes(64)»";
};
---- etc/bind/rndc.key
key "rndc-key" { algorithm hmac-sha256; secret "«generic-secret:key32»"; };
---- root/update.txt
nsupdate -y hmac-sha256:acme:«cli-password:key32» <<< "server «ipv4»"
dig @«ipv4» «fqdn:domain» AXFR -y hmac-sha256:xfer:«cli-password:key32»
==== f_keepalived etc/keepalived/keepalived.conf
global_defs { router_id «hostname» }
vrrp_instance VI_1 {
    interface eth0
    virtual_router_id «=int(1,250)»
    authentication {
        auth_type PASS
        auth_pass «config-password:alnum(8)»
    }
    unicast_peer { «ipv4» }
    virtual_ipaddress { «ipv4-cidr» dev eth0 }
}
---- etc/haproxy/haproxy.cfg
userlist ops
    user admin password «password-hash:sha256crypt»
    user guest insecure-password «config-password:wordy»
listen stats
    bind «ipv4»:8404
    stats auth watch:«config-password»
backend pve
    option httpchk GET /
    server «hostname» «ipv4»:8006 check ssl verify none
==== f_frr_bird etc/frr/frr.conf
frr version «-version|10.2»
hostname «hostname»
password «config-password:wordy»
enable password «config-password:wordy»
router bgp 65001
 bgp router-id «ipv4»
 neighbor «ipv4» remote-as 65002
 neighbor «ipv4» password «config-password:pwa»
 neighbor «ipv6» activate
ip prefix-list IN seq 5 permit «ipv4-cidr» le 24
interface eth1
 ip ospf authentication-key «config-password:alnum(8)»
---- etc/bird/bird.conf
router id «ipv4»;
protocol bgp up { local «ipv4» as 65010; neighbor «ipv4» as 65020; password "«config-password»"; }
protocol static { route «ipv4-cidr» via «ipv4»; }
==== f_nftables etc/nftables.conf
#!/usr/sbin/nft -f
define mgmt = { «ipv4-cidr», «ipv4» }
table inet filter {
  set blocked { type ipv4_addr; elements = { «ipv4», «ipv4», «ipv4» } }
  chain input {
    type filter hook input priority 0; policy drop;
    ip saddr $mgmt tcp dport { 22, 8006 } accept
    ip6 saddr «ipv6-cidr» tcp dport 8007 accept
    ether saddr «mac:mac.lower» drop
  }
}
---- root/rules.v4
# Generated by iptables-save v«-version|1.8.9»
*nat
-A POSTROUTING -s «ipv4-cidr» -o vmbr0 -j SNAT --to-source «ipv4»
-A PREROUTING -d «ipv4-cidr» -p tcp -m tcp --dport 443 -j DNAT --to-destination «ipv4»:443
COMMIT
==== f_ip_output term/ip.txt
2: eno1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc mq master vmbr0 state UP group default qlen 1000
    link/ether «mac:mac.lower» brd «~|ff:ff:ff:ff:ff:ff»
    altname enp«=int(1,9)»s0
    inet «ipv4-cidr» brd «ipv4» scope global vmbr0
    inet6 «ipv6-cidr» scope link
default via «ipv4» dev vmbr0 proto kernel onlink
«ipv4-cidr» dev vmbr1 proto kernel scope link src «ipv4»
«ipv4» dev vmbr0 lladdr «mac:mac.lower» REACHABLE
? («ipv4») at «mac:mac.lower» [ether] on vmbr0
tcp   ESTAB 0 0 «ipv4»:8006 «ipv4»:«=int(40000,60000)» users:(("pveproxy worker",pid=«=int(1000,9999)»,fd=14))
qemu: version «-version4:version4» build «-short-sha»
==== f_tcpdump term/tcpdump.txt
10:11:12.«=digits(6)» IP «ipv4».«=int(40000,60000)» > «ipv4».53: «=int(1000,9999)»+ A? «fqdn». (48)
10:11:12.«=digits(6)» IP «ipv4».161 > «ipv4».162:  C="«snmp-community»" GetRequest(28)  .1.3.6.1.2.1.1.3.0
10:11:13.«=digits(6)» ARP, Request who-has «ipv4» tell «ipv4», length 28
10:11:13.«=digits(6)» «mac:mac.lower» > «mac:mac.lower», ethertype IPv4 (0x0800), length 98
10:11:14.«=digits(6)» IP «ipv4».21 > «ipv4».50122: Flags [P.], seq 1:22, ack 1: FTP: USER scans
10:11:14.«=digits(6)» IP «ipv4».50122 > «ipv4».21: Flags [P.], length 21: FTP: PASS «config-password:pwa»
10:11:15.«=digits(6)» IP6 «ipv6» > «ipv6»: ICMP6, echo request, id 4, seq 1
==== f_nmap_scan term/nmap.txt
Nmap scan report for «fqdn» («ipv4»)
Host is up (0.00031s latency).
PORT     STATE SERVICE  VERSION
22/tcp   open  ssh      OpenSSH «-version|9.2p1» Debian
| ssh-hostkey: 
|   256 «-ssh-fingerprint:md5_colons» (ECDSA)
8006/tcp open  ssl/http Proxmox Virtual Environment REST API 3.0
| ssl-cert: Subject: commonName=«fqdn»
| SHA-1: «-tls-fingerprint|a1b2 c3d4 e5f6 0718 29aa»
MAC Address: «mac» (Proxmox Server Solutions GmbH)
traceroute to «fqdn» («ipv4»), 30 hops max
 1  «fqdn» («ipv4»)  0.412 ms
 2  * * *
 3  «ipv4»  7.911 ms
==== f_wg_show term/wg.txt
# wg showconf wg0
[Interface]
ListenPort = 51820
PrivateKey = «wireguard-private-key»

[Peer]
PublicKey = «-wireguard-public-key»
PresharedKey = «wireguard-psk»
AllowedIPs = «ipv4-cidr»
Endpoint = «ipv4»:«=int(30000,60000)»

# wg show wg0
  public key: «-wireguard-public-key»
  private key: (hidden)
peer: «-wireguard-public-key»
  preshared key: (hidden)
  endpoint: «ipv4»:51820
  allowed ips: «ipv4-cidr»
# wg genkey
«wireguard-private-key»
# wg pubkey < /etc/wireguard/k
«-wireguard-public-key»
==== f_strongswan etc/swanctl/swanctl.conf
connections {
  hq {
    local_addrs = «ipv4»
    remote_addrs = «fqdn»
    local { auth = psk
      id = «fqdn» }
    children { net { local_ts = «ipv4-cidr»
      remote_ts = «ipv4-cidr» } }
  }
}
secrets {
  ike-hq { id = «fqdn»
    secret = "«ipsec-psk:pwq2»" }
  eap-a { id = «=login»
    secret = «config-password» }
}
---- etc/ipsec.secrets
«ipv4» «ipv4» : PSK "«ipsec-psk:pwq2»"
: RSA moon.key "«config-password:phrase»"
«=login» : EAP "«config-password:wordy»"
@«fqdn» : PSK 0s«ipsec-psk:bytes(24)»
==== f_openvpn_inline vpn/«=login».ovpn
client
dev tun
remote «fqdn» 1194 udp
verify-x509-name "«fqdn»" name
auth-user-pass
key-direction 1
<ca>
«-certificate»
</ca>
<key>
«private-key:pem_pkcs8»
</key>
<tls-auth>
«openvpn-static-key»
</tls-auth>
route «ipv4» «~|255.255.0.0»
---- vpn/auth.txt
«=login»
«config-password:wordy»
---- vpn/server.log
2025-05-12 10:11:12 «ipv4»:«=int(1024,60000)» VERIFY OK: depth=0, CN=«=login»
2025-05-12 10:11:13 MANAGEMENT: CMD 'password [...]'
2025-05-12 10:11:13 MULTI: Learn: «ipv4» -> «=login»/«ipv4»:1194
==== f_freeradius etc/freeradius/clients.conf
client «hostname» {
	ipaddr = «ipv4-cidr»
	secret = «config-password»
	require_message_authenticator = yes
}
client localhost { ipaddr = «~|127.0.0.1»
	secret = '«config-password:pwq2»' }
---- etc/freeradius/users
«=login»	Cleartext-Password := "«config-password:wordy»"
	Framed-IP-Address = «ipv4»,
	Reply-Message = "Hello"
«mac:mac_dash.lower»	Auth-Type := Accept
---- term/radtest.txt
radtest «=login» «cli-password:pwa» «ipv4» 0 «cli-password:pwa»
Sent Access-Request Id «=int(1,255)» from «~|0.0.0.0»:«=int(30000,60000)» to «ipv4»:1812 length 77
	User-Password = "«config-password:pwa»"
	Message-Authenticator = 0x«~:hex(32)»
==== f_snmpd etc/snmp/snmpd.conf
agentAddress udp:«ipv4»:161
rocommunity «snmp-community» «ipv4-cidr»
rocommunity6 «snmp-community:wordy» «ipv6»
com2sec ro «ipv4-cidr» «snmp-community:alnum(12)»
createUser watcher SHA-256 "«snmp-password»" AES "«snmp-password:pwq2»"
trap2sink «ipv4» «snmp-community:alnum(9)»
sysContact «person-name» <«email»>
---- scripts/walk.sh
snmpwalk -v2c -c «snmp-community:wordy» «ipv4» 1.3.6.1.2.1.2.2
snmpget -v3 -l authPriv -u ro -a SHA -A '«snmp-password:pwq2»' -x AES -X '«snmp-password:pwq2»' «fqdn» sysUpTime.0
snmpwalk -v2c -c "$COMMUNITY" "$HOST" .1
==== f_web_logs var/log/nginx/access.log
«each 2-3»
«ipv4» - - [12/May/2025:10:11:«=int(10,59)» +0200] "GET /api2/json/version HTTP/1.1" 200 «=int(100,999)» "-" "curl/«-version|8.5.0»"
«ipv6» - ops [12/May/2025:10:12:«=int(10,59)» +0200] "POST /login?next=%2F&token=«url-token» HTTP/2.0" 302 0 "https://«fqdn»/" "Mozilla/«-version|5.0» (X11; Linux x86_64)"
«ipv4» - - [12/May/2025:10:13:«=int(10,59)» +0200] "GET /assets/app.«-asset-hash:hex(20)».js HTTP/1.1" 304 0
«end»
«ipv4» - - [12/May/2025:10:14:00 +0200] "GET /reset?user=a&password=«config-password:pwa» HTTP/1.1" 400 12
==== f_auth_log var/log/auth.log
«any 6-8»
May 12 10:11:12 «hostname» sshd[«=int(1000,99999)»]: Failed password for invalid user oracle from «ipv4» port «=int(1024,65000)» ssh2
May 12 10:11:13 «hostname» sshd[«=int(1000,99999)»]: Accepted password for root from «ipv4» port 51022 ssh2
May 12 10:11:14 «hostname» sudo: ops : TTY=pts/0 ; PWD=/root ; USER=root ; COMMAND=/usr/bin/mysql -u root -p«cli-password:pwa» -e status
May 12 10:11:15 «hostname» sshd[«=int(1000,99999)»]: Accepted publickey for ops from «ipv6» port 4711 ssh2: ED25519 «-ssh-fingerprint»
May 12 10:11:16 «hostname» pvedaemon[«=int(1000,99999)»]: authentication failure; rhost=::ffff:«ipv4» user=root@pam msg=Authentication failure
May 12 10:11:17 «hostname» sshd[«=int(1000,99999)»]: reverse mapping checking getaddrinfo for «fqdn» [«ipv4»] failed.
May 12 10:11:18 «hostname» sshd[«=int(1000,99999)»]: Invalid user «~:wordy» from «ipv4» port 40022
May 12 10:11:19 «hostname» passwd[«=int(1000,99999)»]: password changed for root
«end»
==== f_mail_log var/log/mail.log
May 12 10:11:12 «hostname» postfix/smtpd[«=int(1000,9999)»]: connect from «fqdn»[«ipv4»]
May 12 10:11:12 «hostname» postfix/smtpd[«=int(1000,9999)»]: «~:upper(11)»: client=«fqdn»[«ipv4»], sasl_method=LOGIN, sasl_username=«email»
May 12 10:11:13 «hostname» postfix/cleanup[«=int(1000,9999)»]: «~:upper(11)»: message-id=<«-uuid»@«fqdn»>
May 12 10:11:13 «hostname» postfix/smtp[«=int(1000,9999)»]: to=<«email»>, relay=«fqdn»[«ipv4»]:25, delay=0.9, status=sent (250 2.0.0 Ok: queued as «~:upper(11)»)
May 12 10:11:14 «hostname» dovecot: auth-worker(«=int(1000,9999)»): sql(«email»,«ipv4»): Password mismatch (given password: «config-password:wordy»)
May 12 10:11:15 «hostname» dovecot: imap-login: Login: user=<«email»>, method=PLAIN, rip=«ipv4», lip=«ipv4», TLS, session=<«~:b64(16)»>
==== f_suricata_eve var/log/suricata/eve.json
{"timestamp":"2025-05-12T10:11:12.«=digits(6)»+0200","flow_id":«-number:digits(16)»,"in_iface":"vmbr0","event_type":"http","src_ip":"«ipv4»","src_port":51234,"dest_ip":"«ipv4»","dest_port":80,"http":{"hostname":"«fqdn»","url":"/cgi?user=admin&passwd=«config-password:pwa»","http_method":"GET"}}
{"timestamp":"2025-05-12T10:11:13.«=digits(6)»+0200","flow_id":«-number:digits(16)»,"event_type":"tls","src_ip":"«ipv6»","dest_ip":"«ipv6»","tls":{"sni":"«fqdn»","fingerprint":"«-tls-fingerprint:fingerprint20.lower»","ja3":{"hash":"«-md5»"}},"ether":{"src_mac":"«mac:mac.lower»"}}
==== f_hosts_misc etc/hosts
«~|127.0.0.1» localhost
«ipv4» «fqdn» «hostname»
«ipv4»	«hostname»	«hostname»
«ipv6» «fqdn»
---- etc/resolv.conf
search «fqdn:domain»
nameserver «ipv4»
---- root/.ssh/config
Host jump
    HostName «fqdn»
    User ops
    IdentityFile «-path|~/.ssh/id_ed25519»
Host «hostname»
    HostName «ipv4»
    ProxyJump jump
---- root/.ssh/known_hosts
|1|«-hashed-host» ssh-ed25519 «-ssh-public-key»
«fqdn»,«ipv4» ssh-rsa «-ssh-public-key:ssh_rsa»
---- etc/chrony/chrony.conf
server «fqdn» iburst key 7
allow «ipv4-cidr»
---- etc/chrony/chrony.keys
7 SHA256 HEX:«hex-key:hex(64)»
1 MD5 ASCII:«config-password:pwa»
==== f_netbox_csv export/devices.csv
name,role,primary_ip4,mac,oob_ip,serial,asset_tag
«each 4-6»
«hostname»,server,«ipv4-cidr»,«mac»,«ipv4»,«-serial»,«-order-id»
«end»
---- export/ipam.json
{"count":2,"results":[{"address":"«ipv4-cidr»","dns_name":"«fqdn»","created":"2025-01-02"},{"address":"«ipv6-cidr»","dns_name":"","id":«-number»}]}
==== f_lldp_table term/switch.txt
«hostname»#show lldp neighbors
Device ID           Local Intf     Hold-time  Capability      Port ID
«hostname»           Gi1/0/1        120        B,R             «mac:mac_dot»
«hostname»           Gi1/0/2        120        S               «mac:mac_dot»
«hostname»#show mac address-table
  20    «mac:mac_dot»    DYNAMIC     Gi1/0/11
«hostname»#show version | include image
System image file is "flash:cat9k-universalk9.«-version|17.09.04a».SPA.bin"
MD5 of image: «-md5»
==== f_unifi_json backups/unifi-sites.json
{"data":[{"x_password":"«config-password:wordy»","x_passphrase":"«wifi-psk:pwq2»","security":"wpapsk","name":"guest","_id":"«-uuid:hex(24)»"},{"key":"mgmt","x_ssh_username":"ubnt","x_ssh_password":"«config-password»","x_ssh_sha512passwd":"«password-hash:sha512crypt»","x_mgmt_key":"«hex-key:hex(32)»"},{"mac":"«mac:mac.lower»","ip":"«ipv4»","model":"U6LR","serial":"«-serial:hex(12).upper»","x_authkey":"«hex-key:hex(32)»","hostname":"«hostname»"},{"key":"radius","x_secret":"«config-password»","auth_servers":[{"ip":"«ipv4»","port":1812}]}]}
