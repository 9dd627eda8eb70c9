==== vo_net_zone bind/db.intern
$ORIGIN «fqdn:domain#d».
$TTL 3600
@       IN SOA  «fqdn». «~:fqdn». (
                2025110401 ; serial
                7200 1800 1209600 300 )
        IN NS   «fqdn».
        IN MX   10 «fqdn».
        IN TXT  "v=spf1 ip4:«ipv4-cidr» ip6:«ipv6-cidr» -all"
«hostname:numbered»	IN A    «ipv4»
«hostname:numbered»	IN A    «ipv4»
	IN AAAA «ipv6»
«hostname:numbered»	IN CNAME «fqdn».
_acme-challenge IN TXT "«-identifier:b64u(43)»"
mail._domainkey IN TXT "v=DKIM1; k=rsa; p=«-public-key:dkim»"
_sip._tcp SRV 0 5 5060 «fqdn».
«hostname:numbered» IN SSHFP 4 2 «-sha256»
==== vo_net_bind_keys bind/named.conf.local
key "ddns-«=word»" {
	algorithm hmac-sha256;
	secret "«config-password:rndc»";
};
acl intern { «ipv4-cidr»; «ipv6-cidr»; localhost; };
zone "«fqdn:domain»" {
	type master;
	file "/var/lib/bind/db.intern";
	allow-update { key "ddns-lab"; };
	also-notify { «ipv4»; };
};
zone "«~|20.168.192.in-addr.arpa»" { type master; file "/var/lib/bind/db.192"; };
server «ipv4» { keys { "ddns-lab"; }; };
statistics-channels { inet «~|127.0.0.1» port 8053; };
==== vo_net_dhcpd dhcp/dhcpd.conf
# DHCP Büro, zuletzt geändert von «person-name:name(de)»
authoritative;
option domain-name "«fqdn:domain»";
option domain-name-servers «ipv4», «ipv4»;
default-lease-time 86400;
omapi-port 7911;
key omapi { algorithm HMAC-MD5; secret «config-password:bytes(16)»; }
subnet «ipv4» netmask «~|255.255.255.0» {
  range «ipv4» «ipv4»;
  option routers «ipv4»;
  next-server «ipv4»;
  filename "pxelinux.0";
}
host «hostname:numbered» { hardware ethernet «mac»; fixed-address «ipv4»; }
host «hostname:numbered» { hardware ethernet «mac»; fixed-address «ipv4»; }
==== vo_net_leases dhcp/dhcpd.leases
lease «ipv4» {
  starts 2 2025/11/04 07:11:02;
  ends 3 2025/11/05 07:11:02;
  binding state active;
  hardware ethernet «mac»;
  uid "\001\274\044\021";
  client-hostname "«hostname:winhost»";
}
lease «ipv4» {
  starts 2 2025/11/04 08:20:44;
  ends 3 2025/11/05 08:20:44;
  cltt 2 2025/11/04 08:20:44;
  binding state free;
  hardware ethernet «mac»;
}
server-duid "\000\001\000\001,\303\021";
==== vo_net_dnsmasq dhcp/dnsmasq.leases
17«=digits(8)» «mac» «ipv4» «hostname:numbered» *
17«=digits(8)» «mac» «ipv4» «hostname:numbered» *
17«=digits(8)» «mac» «ipv4» «hostname:winhost» «~|01:bc:24:11:0a:0b:0c»
==== vo_net_mikrotik router/export.rsc
# 2025-11-03 21:14:02 by RouterOS 7.16.1
# software id = «-identifier|QK7Z-11TR»
# serial number = «-serial:upper(12)»
/interface bridge add admin-mac=«mac» auto-mac=no name=bridge
/interface wireguard add listen-port=13231 mtu=1420 name=wg1 private-key="«wireguard-private-key»"
/interface wireguard peers add allowed-address=«ipv4-cidr» endpoint-address=«fqdn» interface=wg1 preshared-key="«wireguard-psk»" public-key="«-wireguard-public-key»"
/interface wifi security add authentication-types=wpa2-psk name=sec1 passphrase=«wifi-psk:pwa»
/interface pppoe-client add disabled=no interface=ether1 name=wan password=«config-password:pwa» user=«=lower(8)»@t-online
/ip address add address=«ipv4-cidr» interface=bridge network=«ipv4»
/ip firewall address-list add address=«ipv4» list=admins comment="«person-name»"
/ip firewall nat add action=dst-nat chain=dstnat dst-port=8006 protocol=tcp to-addresses=«ipv4» to-ports=8006
/ip ipsec identity add peer=office secret="«ipsec-psk:pwa»"
/snmp community set [ find default=yes ] name=«snmp-community»
/system identity set name=«hostname:numbered»
/tool e-mail set from=«email» server=«ipv4» user=alerts password=«config-password:pwa»
/user add name=«=account» group=full password=«config-password:pwa»
/ppp secret add name=«=account» password=«config-password:pwa» profile=l2tp remote-address=«ipv4»
==== vo_net_ios switch/running-config.txt
Building configuration...

Current configuration : 11248 bytes
!
version 15.2
service password-encryption
hostname «hostname:numbered»
!
enable secret 9 «password-hash:cisco9»
username «=account» privilege 15 secret 5 «password-hash:md5crypt»
username oper password 7 «password-hash:cisco7»
aaa new-model
ip domain-name «fqdn:domain»
crypto pki certificate chain TP-self-signed-«-number:digits(10)»
interface Vlan10
 ip address «ipv4» «~|255.255.255.0»
!
snmp-server community «snmp-community» RO 10
snmp-server host «ipv4» version 2c «snmp-community»
tacacs-server key 7 «password-hash:cisco7»
radius-server host «ipv4» key «config-password:pwa»
ntp server «ipv4»
access-list 10 permit «ipv4»
line vty 0 4
 password 7 «password-hash:cisco7»
end
==== vo_net_junos router/juniper.conf
## Last commit: 2025-11-02 10:00:11 CET by «=account»
version «-version|22.4R3.25»;
system {
    host-name «hostname:numbered»;
    root-authentication {
        encrypted-password "«password-hash:sha512crypt»"; ## SECRET-DATA
    }
    login {
        user «=account» {
            class super-user;
            authentication {
                ssh-ed25519 "ssh-ed25519 «-ssh-public-key» «email»"; ## SECRET-DATA
            }
        }
    }
    radius-server {
        «ipv4» secret "«password-hash:jun9»"; ## SECRET-DATA
    }
}
interfaces {
    ge-0/0/0 { unit 0 { family inet { address «ipv4-cidr»; } } }
    lo0 { unit 0 { family inet6 { address «ipv6-cidr»; } } }
}
snmp { community «snmp-community» { authorization read-only; clients { «ipv4-cidr»; } } }
security { ike { policy P1 { pre-shared-key ascii-text "«password-hash:jun9»"; } } }
==== vo_net_openwrt router/backup.uci
package network
config interface 'lan'
	option device 'br-lan'
	option ipaddr '«ipv4»'
	option netmask '«~|255.255.255.0»'
config interface 'wan'
	option proto 'pppoe'
	option username '«=lower(10)»'
	option password '«config-password:pwa»'
package wireless
config wifi-iface 'default_radio0'
	option ssid '«=word»'
	option encryption 'sae-mixed'
	option key '«wifi-psk:pwq2»'
	option macaddr '«mac»'
package ddns
config service 'home'
	option lookup_host '«fqdn»'
	option password '«config-password:pwa»'
package dhcp
config host
	option name '«hostname:numbered»'
	option mac '«mac»'
	option ip '«ipv4»'
==== vo_net_opnsense router/config.xml
<?xml version="1.0"?>
<opnsense>
  <version>«-version|24.7»</version>
  <system>
    <hostname>«hostname»</hostname>
    <domain>«fqdn:domain»</domain>
    <user uuid="«-uuid»">
      <name>root</name>
      <password>«password-hash:bcrypt»</password>
      <apikeys><item><key>«generic-secret:b64(80)»</key><secret>«password-hash:sha512crypt»</secret></item></apikeys>
      <otp_seed>«totp-secret:b32(32)»</otp_seed>
    </user>
    <dnsserver>«ipv4»</dnsserver>
    <gateway>«ipv4»</gateway>
  </system>
  <ipsec><phase1><ikeid>1</ikeid><pre-shared-key>«ipsec-psk:pwa»</pre-shared-key><remote-gateway>«ipv4»</remote-gateway></phase1></ipsec>
  <OPNsense><wireguard><server><pubkey>«-wireguard-public-key»</pubkey><privkey>«wireguard-private-key»</privkey><tunneladdress>«ipv4-cidr»</tunneladdress></server></wireguard></OPNsense>
  <revision><username>root@«ipv4»</username><time>17«=digits(8)».21</time></revision>
</opnsense>
==== vo_net_ip_output tickets/ip.txt
root@«hostname#h»:~# ip -br a
lo               UNKNOWN        «~|127.0.0.1/8» «~|::1/128»
vmbr0            UP             «ipv4-cidr» «ipv6-cidr»
vmbr1            UP             «ipv4-cidr»
root@«hostname#h»:~# ip -br l
eno1             UP             «mac» <BROADCAST,MULTICAST,UP,LOWER_UP>
tap104i0         UNKNOWN        «mac» <BROADCAST,MULTICAST,PROMISC,UP,LOWER_UP>
root@«hostname#h»:~# ip r
default via «ipv4» dev vmbr0 proto kernel onlink
«ipv4-cidr» dev vmbr0 proto kernel scope link src «ipv4»
root@«hostname#h»:~# ip neigh
«ipv4» dev vmbr0 lladdr «mac» REACHABLE
«ipv6» dev vmbr0 lladdr «mac» router STALE
root@«hostname#h»:~# bridge fdb show br vmbr0 | head -2
«mac» dev tap104i0 master vmbr0
«mac» dev eno1 vlan 1 master vmbr0 permanent
==== vo_net_ss_arp tickets/ss.txt
$ ss -tnp
State  Recv-Q Send-Q Local Address:Port   Peer Address:Port  Process
ESTAB  0      0      «ipv4#a»:22    «ipv4»:51822  users:(("sshd",pid=«=int(1000,99999)»,fd=4))
ESTAB  0      0      «ipv4#a»:8006  «ipv4»:40112  users:(("pveproxy worker",pid=«=int(1000,99999)»,fd=9))
LISTEN 0      128    «~|0.0.0.0»:111     «~|0.0.0.0»:*
LISTEN 0      4096   [«ipv6»]:3128     [::]:*
$ arp -an
? («ipv4») at «mac» [ether] on vmbr0
? («ipv4») at <incomplete> on vmbr0
$ ping -c1 «fqdn#f»
PING «fqdn#f» («ipv4#p») 56(84) bytes of data.
64 bytes from «fqdn#f» («ipv4#p»): icmp_seq=1 ttl=64 time=0.311 ms
$ traceroute -n «ipv4»
 1  «ipv4»  0.412 ms
 2  «ipv4»  8.120 ms
$ dig +short -x «ipv4»
«fqdn».
==== vo_net_iptables fw/rules.v4
# Generated by iptables-save v«-version|1.8.9» on Mon Nov  3 12:00:01 2025
*nat
:PREROUTING ACCEPT [18221:1822110]
-A PREROUTING -d «ipv4» -p tcp -m tcp --dport 443 -j DNAT --to-destination «ipv4»:443
-A POSTROUTING -s «ipv4-cidr» -o vmbr0 -j MASQUERADE
COMMIT
*filter
:INPUT DROP [991:41221]
-A INPUT -s «ipv4-cidr» -p tcp -m multiport --dports 22,8006 -m comment --comment "admin «hostname:numbered»" -j ACCEPT
-A INPUT -m mac --mac-source «mac» -j ACCEPT
-A INPUT -s «ipv4» -j REJECT --reject-with icmp-port-unreachable
-A FORWARD -m set --match-set blocklist src -j DROP
COMMIT
==== vo_net_nft fw/nftables.conf
#!/usr/sbin/nft -f
flush ruleset
define WAN = vmbr0
define ADMINS = { «ipv4», «ipv4-cidr» }
table inet filter {
  set banned { type ipv4_addr; flags timeout; elements = { «ipv4» timeout 1d, «ipv4» } }
  chain input {
    type filter hook input priority 0; policy drop;
    ct state established,related accept
    ip saddr $ADMINS tcp dport { 22, 8006 } accept comment "Büro «hostname:numbered»"
    ip6 saddr «ipv6-cidr» icmpv6 type echo-request limit rate 5/second accept
    ether saddr «mac» udp dport 67 accept
    log prefix "nft drop: " counter packets «-number:int(1000,999999)» bytes «-number:int(1000,9999999)»
  }
}
==== vo_net_hosts etc/hosts
«~|127.0.0.1»	localhost
«~|::1»	localhost ip6-localhost ip6-loopback
«ipv4»	«fqdn»	«hostname:numbered»
«ipv4»	«fqdn»	«hostname:numbered» pvelocalhost
«ipv4»	«hostname:numbered» «hostname:numbered» # NAS, alt
«ipv6»	«fqdn»
# «ipv4»	«hostname:numbered»	# abgeschaltet 2024-06
==== vo_net_addressplan docs/adressplan.csv
Standort;VLAN;Netz;Gateway;DHCP von;DHCP bis;Bemerkung
Kassel;10;«ipv4-cidr»;«ipv4»;«ipv4»;«ipv4»;Management
Kassel;20;«ipv4-cidr»;«ipv4»;;;Server, fest
Erfurt;10;«ipv4-cidr»;«ipv4»;«ipv4»;«ipv4»;Kontakt «person-name:name(de)»
Erfurt;99;«ipv6-cidr»;«ipv6»;;;nur Test
alle;4000;;;;;Quarantäne
==== vo_net_sshconfig home/«=login»/.ssh/config
Host *
    ServerAliveInterval 30
    ControlPath ~/.ssh/cm-%r@%h:%p

Host pve
    HostName «fqdn»
    User root
    Port 2222
    # Passwort falls Key nicht geht: «prose-password:pw»

Host jump
    HostName «ipv4»
    User «=account»
    IdentityFile ~/.ssh/id_ed25519
    LocalForward 8006 «ipv4»:8006

Host «hostname:numbered»
    ProxyJump jump
    HostKeyAlias «-ssh-fingerprint»
    RemoteCommand tmux new -A -s main
==== vo_net_nmap tickets/nmap.gnmap
# Nmap 7.95 scan initiated Mon Nov  3 20:11:00 2025 as: nmap -sV -oG - «ipv4-cidr»
Host: «ipv4» («fqdn»)	Status: Up
Host: «ipv4» («fqdn»)	Ports: 22/open/tcp//ssh//OpenSSH «-version|9.2p1» Debian 2+deb12u3/, 8006/open/tcp//wpl-analytics//
Host: «ipv4» ()	Ports: 161/open|filtered/udp//snmp//, 623/open/udp//asf-rmcp//
# snmp-brute: «ipv4» community «snmp-community» - Valid credentials
# ftp-brute: Accounts: «=account»:«prose-password:pwa» - Valid credentials
# mysql-brute: root:<empty> - Valid credentials
# ssl-cert: Subject: commonName=«fqdn»; MD5: «-md5»; SHA-1: «-sha1»
# Nmap done at Mon Nov  3 20:15:12 2025 -- 256 IP addresses (19 hosts up) scanned in 252.01 seconds
