==== ba_arp_mixed tmp/arp.txt
[root@«hostname#h» ~]# arp -an
? («ipv4») at «mac:macl» [ether] on vmbr0
? («ipv4») at <incomplete> on vmbr0
«fqdn» («ipv4») at «mac:macl» [ether] PERM on eno2
[root@«hostname#h» ~]# ip -s neigh
«ipv4» dev vmbr0 lladdr «mac:macl» ref 1 used 12/9/4 probes 1 REACHABLE
«ipv6» dev vmbr0 lladdr «mac:macl» router used 301/280/251 probes 4 STALE
«ipv4» dev wg0 used 0/0/0 probes 6 FAILED
[root@«hostname#h» ~]# bridge fdb show br vmbr0 | head -3
«mac:macl» dev tap104i0 master vmbr0
«mac:macl» dev eno1 vlan 110 offload master vmbr0
«~|33:33:00:00:00:01» dev vmbr0 self permanent
«~|01:00:5e:00:00:01» dev eno1 self permanent
==== ba_ios_tables tmp/sh-arp.txt
«hostname#h»#show ip arp vlan 110
Protocol  Address          Age (min)  Hardware Addr   Type   Interface
Internet  «ipv4»          -   «mac:mac_dot»  ARPA   Vlan110
Internet  «ipv4»         14   «mac:mac_dot»  ARPA   Vlan110
Internet  «ipv4»          0   Incomplete      ARPA
«hostname#h»#show mac address-table dynamic
 110    «mac:mac_dot»    DYNAMIC     Gi1/0/14
 110    «mac:mac_dot»    DYNAMIC     Po1
 999    «mac:mac_dot»    STATIC      Drop
«hostname#h»#show cdp neighbors detail | inc Device|IP|Plat|Vers
Device ID: «fqdn»
  IP address: «ipv4»
Platform: cisco C9300-48P,  Capabilities: Switch IGMP
Version 17.09.04a, RELEASE SOFTWARE (fc3)
«hostname#h»#show ip bgp summary | begin Neighbor
Neighbor        V           AS MsgRcvd MsgSent   TblVer  InQ OutQ Up/Down  State/PfxRcd
«ipv4»     4        «-number:int(64512,65000)»  482013  481220   «-number»    0    0 21w3d          112
«ipv6»
                4        «-number:int(64512,65000)»       0       0        1    0    0 never    Idle (Admin)
==== ba_dhcpd_leases var/lib/dhcp/dhcpd.leases
# The format of this file is documented in the dhcpd.leases(5) manual page.
# This lease file was written by isc-dhcp-4.4.3-P1
authoring-byte-order little-endian;

lease «ipv4» {
  starts 4 2026/02/12 06:01:22;
  ends 4 2026/02/12 18:01:22;
  cltt 4 2026/02/12 06:01:22;
  binding state active;
  next binding state free;
  hardware ethernet «mac:macl»;
  uid "\001«=letters(3)»\023\210";
  set vendor-class-identifier = "MSFT 5.0";
  client-hostname "«hostname:winhost»";
}
lease «ipv4» {
  starts 3 2026/02/11 22:14:09;
  ends 3 2026/02/11 23:14:09;
  binding state free;
  hardware ethernet «mac:macl»;
  client-hostname "«hostname»";
}
host «~|tiskarna» {
  dynamic;
  hardware ethernet «mac:macl»;
  fixed-address «ipv4»;
}
server-duid "\000\001\000\001.\273\012";
---- etc/dhcp/dhcpd.conf
subnet «ipv4:net4» netmask «~|255.255.255.0» {
  range «ipv4» «ipv4»;
  option routers «ipv4»;
  option domain-name "«fqdn:domain»";
  next-server «ipv4»;
}
key omapi_key { algorithm HMAC-MD5; secret «generic-secret:bytes(32)»; }
==== ba_dnsmasq_kea var/lib/misc/dnsmasq.leases
«-timestamp» «mac:macl» «ipv4» «hostname» 01:«~:macl»
«-timestamp» «mac:macl» «ipv4» * *
«-timestamp» «mac:macl» «ipv4» «hostname» ff:«~:hexpairs»
duid 00:01:00:01:«~:hexpairs»
«-timestamp» «-number:digits(9)» «ipv6» «hostname» 00:01:00:01:«~:hexpairs»
---- var/lib/kea/kea-leases4.csv
address,hwaddr,client_id,valid_lifetime,expire,subnet_id,fqdn_fwd,fqdn_rev,hostname,state,user_context,pool_id
«ipv4»,«mac:macl»,01:«~:macl»,4000,«-timestamp»,1,0,0,«hostname»,0,,0
«ipv4»,«mac:macl»,,4000,«-timestamp»,1,1,1,«fqdn».,0,,0
«ipv4»,«mac:macl»,,4000,«-timestamp»,2,0,0,,1,,0
---- etc/dnsmasq.d/pve.conf
dhcp-range=«ipv4»,«ipv4»,12h
dhcp-host=«mac:macl»,«ipv4»,«hostname»,infinite
dhcp-option=option:ntp-server,«ipv4»
address=/«fqdn»/«ipv4»
server=/«fqdn:domain»/«ipv4»#5353
server=/«~:arpa»/«ipv4»
ptr-record=«~:arpa»,"«fqdn»"
==== ba_zone_forward var/lib/bind/db.podnik
$ORIGIN «fqdn:domain».
$TTL 3600
@       IN SOA  «fqdn». «~|hostmaster.podnik.» (
                «-number|2026021103» ; serial
                7200       ; refresh
                900        ; retry
                1209600    ; expire
                300 )      ; minimum
        IN NS   «fqdn».
        IN MX   10 «fqdn».
        IN TXT  "v=spf1 ip4:«ipv4-cidr» ip6:«ipv6-cidr» include:«~|_spf.google.com» -all"
        IN TXT  "google-site-verification=«-public-key:b64u(43)»"
        IN CAA  0 issue "«~|letsencrypt.org»"
«~|mail»    IN A    «ipv4»
        IN AAAA «ipv6»
«~|pbs»     IN CNAME «fqdn».
_dmarc  IN TXT  "v=DMARC1; p=quarantine; rua=mailto:«email»"
s2026._domainkey IN TXT ( "v=DKIM1; k=rsa; p=" "«-public-key:dkim»" )
_acme-challenge IN TXT "«-public-key:b64u(43)»"
_ldap._tcp IN SRV 0 100 389 «fqdn».
«~|pve1»    IN SSHFP 4 2 «-sha256»
@       IN DNSKEY 257 3 13 «-public-key:b64(86)»==
==== ba_zone_reverse var/lib/bind/db.rev
; spätná zóna, generované z NetBoxu
$TTL 1D
$ORIGIN «~:arpa».
@	SOA	«fqdn». «~|noc.podnik.sk.» «-number|2026020401» 1h 15m 30d 5m
	NS	«fqdn».
11	PTR	«fqdn».
12	PTR	«fqdn».
13	PTR	«fqdn».
$GENERATE 100-199 $ PTR dhcp-$.«~:domain».
---- tmp/dig.txt
; <<>> DiG 9.18.33-1~deb12u2-Debian <<>> @«ipv4» «fqdn#q» AAAA +short
«ipv6»
$ dig -x «ipv4» +noall +answer
«~|9.31.20.172.in-addr.arpa». 3600 IN PTR «fqdn».
$ host «fqdn#q»
«fqdn#q» has address «ipv4»
«fqdn#q» mail is handled by 10 «fqdn».
;; Query time: 3 msec
;; SERVER: «ipv4»#53(«ipv4») (UDP)
;; MSG SIZE  rcvd: 97, COOKIE: «-asset-hash:hex(32)»
==== ba_nfdump tmp/nfdump.txt
Date first seen          Duration Proto      Src IP Addr:Port          Dst IP Addr:Port   Packets    Bytes Flows
2026-02-11 23:01:14.118     0.412 TCP     «ipv4»:«=int(1025,65000)» ->    «ipv4»:443         14     9120     1
2026-02-11 23:01:14.530    61.007 UDP     «ipv4»:51820 ->    «ipv4»:51820      «=int(100,9999)»   «-number»     1
2026-02-11 23:01:15.002     0.000 ICMP    «ipv4»:0     ->    «ipv4»:8.0         1       84     1
2026-02-11 23:01:16.771     4.120 TCP     «ipv6».«=int(1025,65000)» -> «ipv6».22        88    «-number»     1
Summary: total flows: 4, total bytes: 11.2 M, total packets: 10391, avg bps: 1.4 M, avg pps: 164, avg bpp: 1078
Time window: 2026-02-11 23:00:00 - 2026-02-11 23:04:59
---- tmp/conntrack.txt
ipv4     2 tcp      6 431991 ESTABLISHED src=«ipv4» dst=«ipv4» sport=«=int(1025,65000)» dport=8006 src=«ipv4» dst=«ipv4» sport=8006 dport=«=int(1025,65000)» [ASSURED] mark=0 use=1
ipv4     2 udp      17 28 src=«ipv4» dst=«ipv4» sport=5353 dport=5353 [UNREPLIED] src=«ipv4» dst=«ipv4» sport=5353 dport=5353 mark=0 use=1
ipv6     10 icmpv6   58 12 src=«ipv6» dst=«ipv6» type=128 code=0 id=«=int(1,9999)» mark=0 use=1
==== ba_vpc_flow tmp/flow.log
version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status
2 «-account-id» «-tf-resource-id:eni» «ipv4» «ipv4» 443 «=int(1025,65000)» 6 18 «-number» «-timestamp» «-timestamp» ACCEPT OK
2 «-account-id» «-tf-resource-id:eni» «ipv4» «ipv4» «=int(1025,65000)» 3389 6 1 40 «-timestamp» «-timestamp» REJECT OK
2 «-account-id» «-tf-resource-id:eni» «ipv6» «ipv6» 34892 22 6 54 8855 «-timestamp» «-timestamp» ACCEPT OK
2 «-account-id» «-tf-resource-id:eni» - - - - - - - «-timestamp» «-timestamp» - NODATA
---- tmp/zeek-conn.log
#separator \x09
#fields	ts	uid	id.orig_h	id.orig_p	id.resp_h	id.resp_p	proto	service	duration
«-timestamp».214	C«-asset-hash:alnum(17)»	«ipv4»	«=int(1025,65000)»	«ipv4»	445	tcp	smb,gssapi	0.31
«-timestamp».801	C«-asset-hash:alnum(17)»	«ipv6»	«=int(1025,65000)»	«ipv6»	53	udp	dns	0.002
---- tmp/eve.json
{"timestamp":"2026-02-11T23:04:10.118+0100","flow_id":«-number:digits(16)»,"event_type":"alert","src_ip":"«ipv4»","src_port":49812,"dest_ip":"«ipv4»","dest_port":8006,"alert":{"signature_id":2033078,"signature":"ET SCAN Suspicious inbound to PVE port"},"tls":{"sni":"«fqdn»","ja3":{"hash":"«-md5»"},"fingerprint":"«-tls-fingerprint:fingerprint20.lower»"}}
==== ba_iptables_save etc/iptables/rules.v4
# Generated by iptables-save v1.8.9 (nf_tables) on Wed Feb 11 21:44:10 2026
*nat
:PREROUTING ACCEPT [«-number»:«-number»]
:POSTROUTING ACCEPT [812:55011]
-A PREROUTING -d «ipv4»/32 -i vmbr0 -p tcp -m tcp --dport 443 -j DNAT --to-destination «ipv4»:8443
-A POSTROUTING -s «ipv4-cidr» ! -d «ipv4-cidr» -o vmbr0 -j SNAT --to-source «ipv4»
COMMIT
*filter
:INPUT DROP [0:0]
-A INPUT -i lo -j ACCEPT
-A INPUT -m mac --mac-source «mac» -s «ipv4»/32 -j ACCEPT
-A INPUT -s «ipv4-cidr» -p tcp -m multiport --dports 22,8006 -m comment --comment "sprava «hostname:numbered»" -j ACCEPT
-A INPUT -m iprange --src-range «ipv4»-«ipv4» -j LOG --log-prefix "rozsah: " --log-level 6
COMMIT
---- etc/nftables.conf
define SPRAVA = { «ipv4-cidr», «ipv4», «ipv4»-«ipv4» }
define V6 = «ipv6-cidr»
table inet f {
  set zakaz { type ipv4_addr; flags interval; elements = { «ipv4», «ipv4-cidr» timeout 1d } }
  chain in {
    type filter hook input priority filter; policy drop;
    ether saddr «mac:macl» accept
    ip saddr $SPRAVA tcp dport { 22, 8006 } accept
    ip6 saddr $V6 accept
    ip protocol icmp limit rate 5/second accept
  }
}
==== ba_fw_syslog var/log/firewall.log
«any 9-11»
Feb 11 22:58:01 «hostname#h» filterlog[«=int(1000,90000)»]: 5,,,«-number:digits(10)»,igc0,match,block,in,4,0x0,,239,«=int(1000,65000)»,0,none,6,tcp,40,«ipv4»,«ipv4»,«=int(1025,65000)»,23,0,S,«-number»,,1024,,
Feb 11 22:58:02 «hostname#h» filterlog[«=int(1000,90000)»]: 66,,,«-asset-hash:hex(32)»,igc1,match,pass,in,6,0x00,0x0,64,UDP,17,56,«ipv6»,«ipv6»,546,547,56
Feb 11 22:58:04 «hostname#h» kernel: [UFW BLOCK] IN=eth0 OUT= MAC=«~:macl»:«~:macl»:08:00 SRC=«ipv4» DST=«ipv4» LEN=44 TOS=0x00 PREC=0x00 TTL=49 PROTO=TCP SPT=«=int(1025,65000)» DPT=5060 WINDOW=1024 RES=0x00 SYN URGP=0
Feb 11 22:58:09 «hostname#h» %ASA-4-106023: Deny tcp src outside:«ipv4»/«=int(1025,65000)» dst inside:«ipv4»/3389 by access-group "OUT" [0x«-asset-hash:hex(8)», 0x0]
Feb 11 22:58:11 «hostname#h» %ASA-6-302013: Built inbound TCP connection «-number» for outside:«ipv4»/443 («ipv4»/443) to inside:«ipv4»/55012 («ipv4»/55012)
Feb 11 22:58:17 date=2026-02-11 time=22:58:17 devname="«hostname»" devid="FGT60F«-serial:upper(10)»" logid="0000000013" type="traffic" subtype="forward" srcip=«ipv4» srcport=51234 srcintf="internal" dstip=«ipv4» dstport=443 dstcountry="Slovakia" action="close" policyid=12 poluuid="«-uuid»" srcmac="«mac:macl»" sentbyte=«-number» rcvdbyte=«-number»
Feb 11 22:58:20 «hostname#h» firewall,info forward: in:bridge-lan out:pppoe-wan, connection-state:new src-mac «mac», proto TCP (SYN), «ipv4»:52110->«ipv4»:8883, len 52
Feb 11 22:58:22 «hostname#h» RT_FLOW: RT_FLOW_SESSION_DENY: session denied «ipv4»/44120->«ipv4»/161 junos-snmp 17(0) default-deny untrust trust UNKNOWN UNKNOWN N/A(N/A) ge-0/0/0.0
Feb 11 22:58:25 «hostname#h» suricata[«=int(1000,90000)»]: [1:2402000:7012] ET DROP Dshield Block Listed Source group 1 [Classification: Misc Attack] {TCP} «ipv4»:«=int(1025,65000)» -> «ipv4»:22
Feb 11 22:58:31 «hostname#h» fail2ban.actions[«=int(1000,90000)»]: NOTICE [proxmox] Ban «ipv4»
Feb 11 22:58:40 «hostname#h» charon: 12[IKE] received AUTHENTICATION_FAILED notify error from «ipv4»[500]
Feb 11 22:58:44 «hostname#h» dhcpd[«=int(1000,90000)»]: DHCPACK on «ipv4» to «mac:macl» («hostname») via vmbr30
«end»
==== ba_ip_route tmp/routes.txt
$ ip -4 route show table all | head
default via «ipv4» dev vmbr0 proto static metric 100
«ipv4-cidr» dev vmbr0 proto kernel scope link src «ipv4»
«ipv4-cidr» nhid 41 proto bgp metric 20
	nexthop via «ipv4» dev ens19 weight 1
	nexthop via «ipv4» dev ens20 weight 1
blackhole «ipv4-cidr» proto static
broadcast «~:ipv4» dev vmbr0 table local proto kernel scope link src «ipv4»
$ ip -6 r
«ipv6-cidr» dev vmbr0 proto ra metric 1024 expires 2591998sec
default via «ipv6» dev vmbr0 proto ra metric 1024 expires 1798sec hoplimit 64
$ ip rule
0:	from all lookup local
1000:	from «ipv4-cidr» lookup 120
32766:	from all lookup main
$ mtr -rwc3 «ipv4#t»
HOST: «hostname»   Loss%   Snt   Last   Avg  Best  Wrst StDev
  1.|-- «ipv4»     0.0%     3    0.4   0.4   0.3   0.5   0.1
  2.|-- «fqdn» («ipv4»)  0.0%     3    4.1   4.3   4.0   4.9   0.4
  3.|-- ???        100.0     3    0.0   0.0   0.0   0.0   0.0
  4.|-- «ipv4#t»     0.0%     3    9.2   9.0   8.8   9.2   0.2
==== ba_tcpdump_ss tmp/capture.txt
tcpdump: listening on vmbr0, link-type EN10MB (Ethernet), snapshot length 262144 bytes
23:14:02.118241 «mac:macl» > «~|ff:ff:ff:ff:ff:ff», ethertype ARP (0x0806), length 60: Request who-has «ipv4» tell «ipv4», length 46
23:14:02.118302 «mac:macl» > «mac:macl», ethertype ARP (0x0806), length 42: Reply «ipv4» is-at «mac:macl», length 28
23:14:02.201177 IP «ipv4».45122 > «ipv4».8007: Flags [P.], seq 1:518, ack 1, win 502, options [nop,nop,TS val «-number:digits(10)» ecr «-number:digits(10)»], length 517
23:14:02.330012 IP6 «ipv6» > «ipv6»: ICMP6, neighbor solicitation, who has «ipv6», length 32
23:14:02.412009 IP «ipv4».5353 > «~|224.0.0.251».5353: 0 [2q] PTR (QM)? _ipp._tcp.local. (45)
23:14:03.001930 STP 802.1w, Rapid STP, Flags [Forward], bridge-id 8000.«~:macl».8003, length 36
$ ss -Htnp state established
0      0      «ipv4»:22      «ipv4»:50112 users:(("sshd",pid=«=int(1000,90000)»,fd=4))
0      36     [::ffff:«ipv4»]:8006      [::ffff:«ipv4»]:61220 users:(("pveproxy worker",pid=«=int(1000,90000)»,fd=12))
0      0      [«ipv6»%vmbr0]:5405      [«ipv6»%vmbr0]:5405
==== ba_nmap tmp/nmap.gnmap
# Nmap 7.95 scan initiated Wed Feb 11 20:10:01 2026 as: nmap -sV -oG - «ipv4-cidr»
Host: «ipv4» («fqdn»)	Status: Up
Host: «ipv4» («fqdn»)	Ports: 22/open/tcp//ssh//OpenSSH 9.2p1 Debian 2+deb12u5 (protocol 2.0)/, 8006/open/tcp//ssl|wpl-analytics?///
Host: «ipv4» ()	Ports: 623/open/udp//asf-rmcp///, 443/open/tcp//ssl|http//lighttpd 1.4.59/
# Nmap done at Wed Feb 11 20:14:40 2026 -- 256 IP addresses (3 hosts up) scanned in 278.92 seconds
---- tmp/nmap.txt
Nmap scan report for «fqdn» («ipv4»)
Host is up (0.00031s latency).
MAC Address: «mac:mac.upper» (Super Micro Computer)
| ssl-cert: Subject: commonName=«fqdn»
| Subject Alternative Name: DNS:«fqdn», IP Address:«ipv4»
| MD5:   «-md5:md5spaced»
|_SHA-1: «-sha1:sha1spaced»
| ssh-hostkey:
|   256 «-md5_colons» (ECDSA)
|_  256 «-md5_colons» (ED25519)
| nbstat: NetBIOS name: «hostname:winhost», NetBIOS user: <unknown>, NetBIOS MAC: «mac:macl» (Super Micro Computer)
Service Info: OS: Linux; CPE: cpe:/o:linux:linux_kernel
==== ba_lldp_ethtool tmp/lldp.txt
-------------------------------------------------------------------------------
LLDP neighbors:
-------------------------------------------------------------------------------
Interface:    eno1, via: LLDP, RID: 1, Time: 12 days, 03:14:55
  Chassis:
    ChassisID:    mac «mac:macl»
    SysName:      «fqdn»
    SysDescr:     ArubaOS-CX 10.13.1010 FL.10.13.1010
    MgmtIP:       «ipv4»
    MgmtIP:       «ipv6»
    Capability:   Bridge, on
  Port:
    PortID:       ifname 1/1/14
    PortDescr:    «?uplink|pve trunk|srv» «hostname:numbered»
    TTL:          120
  VLAN:         110, pvid: yes
-------------------------------------------------------------------------------
Interface:    idrac, via: LLDP
  Chassis:
    SysName:      «hostname»
    MgmtIP:       «ipv4»
$ ethtool -P eno2
Permanent address: «mac:macl»
$ cat /proc/net/bonding/bond0 | grep -E 'addr|ID|system'
Permanent HW addr: «mac:macl»
Partner Mac Address: «mac:macl»
Aggregator ID: 1
details partner lacp pdu:
    system mac address: «mac:macl»
==== ba_ipconfig_win tmp/ipconfig.txt
Windows IP Configuration

   Host Name . . . . . . . . . . . . : «hostname:winhost»
   Primary Dns Suffix  . . . . . . . : «fqdn:domain»
   Node Type . . . . . . . . . . . . : Hybrid
   DNS Suffix Search List. . . . . . : «fqdn:domain»

Ethernet adapter Ethernet0:

   Description . . . . . . . . . . . : Red Hat VirtIO Ethernet Adapter
   Physical Address. . . . . . . . . : «mac:mac_dash»
   DHCP Enabled. . . . . . . . . . . : No
   Link-local IPv6 Address . . . . . : «ipv6»%14(Preferred)
   IPv4 Address. . . . . . . . . . . : «ipv4»(Preferred)
   Subnet Mask . . . . . . . . . . . : «~|255.255.255.0»
   Default Gateway . . . . . . . . . : «ipv4»
   DHCPv6 IAID . . . . . . . . . . . : «-number:digits(9)»
   DHCPv6 Client DUID. . . . . . . . : 00-01-00-01-«~:hexdash»
   DNS Servers . . . . . . . . . . . : «ipv4»
                                       «ipv4»
   NetBIOS over Tcpip. . . . . . . . : Enabled
PS> Get-NetNeighbor -AddressFamily IPv4 | ft -HideTableHeaders
14 «ipv4»  «mac:mac_dash»  Reachable  ActiveStore
14 «ipv4»  «~|00-00-00-00-00-00»  Unreachable ActiveStore
PS> Resolve-DnsName «fqdn#r» -Type A | select Name,IPAddress
«fqdn#r»  «ipv4»
==== ba_netbox_csv export/netbox-ip.csv
address,vrf,status,role,dns_name,nat_inside,description,assigned_object,last_updated
«ipv4-cidr»,,active,,«fqdn»,,uplink,eno1,2026-01-14T10:22:11Z
«ipv4-cidr»,prod,active,vip,«fqdn»,«ipv4»,keepalived,,2026-01-14T10:22:12Z
«ipv6-cidr»,,reserved,,,,rezerva pre DC2,,2025-11-30T08:00:00Z
«ipv4-cidr»,prod,deprecated,,«fqdn»,,"staré, zrušiť",,2024-05-02T13:41:55Z
---- export/netbox-devices.csv
name,device_role,device_type,serial,asset_tag,site,rack,position,oob_ip,primary_ip4,mac
«hostname»,hypervisor,R650,«-serial:upper(7)»,IT-«-order-id:digits(5)»,BA1,R04,12,«ipv4»,«ipv4»,«mac»
«hostname»,switch,CX6300,«-serial:upper(10)»,IT-«-order-id:digits(5)»,BA1,R04,40,,«ipv4»,«mac»
---- export/hosts
«ipv4»	«fqdn» «hostname»
«ipv4»	«fqdn» «hostname» «hostname»
«ipv6»	«fqdn»
«~|127.0.1.1»	«fqdn» «hostname»
# «ipv4» «hostname» vyradený
==== ba_pihole_squid var/log/pihole/pihole.log
«any 6-7»
Feb 11 21:09:12 dnsmasq[«=int(100,9000)»]: query[A] «fqdn» from «ipv4»
Feb 11 21:09:12 dnsmasq[«=int(100,9000)»]: forwarded «fqdn» to «ipv4»
Feb 11 21:09:12 dnsmasq[«=int(100,9000)»]: reply «fqdn» is «ipv4»
Feb 11 21:09:13 dnsmasq[«=int(100,9000)»]: cached «fqdn» is <CNAME>
Feb 11 21:09:13 dnsmasq[«=int(100,9000)»]: gravity blocked «~|telemetry.microsoft.com» is «~|0.0.0.0»
Feb 11 21:09:14 dnsmasq-dhcp[«=int(100,9000)»]: DHCPREQUEST(eth0) «ipv4» «mac:macl»
Feb 11 21:09:14 dnsmasq[«=int(100,9000)»]: /etc/pihole/custom.list «ipv4» is «fqdn»
«end»
---- var/log/squid/access.log
«-timestamp».118    214 «ipv4» TCP_TUNNEL/200 «-number» CONNECT «fqdn»:443 - HIER_DIRECT/«ipv4» -
«-timestamp».402     12 «ipv4» TCP_DENIED/407 3912 GET http://«fqdn»/update.xml - HIER_NONE/- text/html
---- var/log/haproxy.log
Feb 11 21:09:20 «hostname» haproxy[«=int(100,9000)»]: «ipv4»:50122 [11/Feb/2026:21:09:20.118] fe_https~ be_pve/«hostname:numbered» 0/0/1/14/15 200 4120 - - --NI 3/3/0/0/0 0/0 {«fqdn»|Mozilla/5.0} "GET /api2/json/version HTTP/2.0"
==== ba_wlan_clients tmp/wlc.txt
(«hostname») >show client summary
Number of Clients................................ 3
MAC Address       AP Name                          Slot Status        WLAN  Auth Protocol
----------------- -------------------------------- ---- ------------- ----- ---- ----------
«mac:macl» «hostname»                              1  Associated     2    Yes  802.11ax
«mac:macl» «hostname»                              0  Associated     2    Yes  802.11n
(«~|Cisco Controller») >show ap summary
«hostname»   2   C9120AXI-E   «mac:macl»   «ipv4»   SK
---- tmp/iw-station.txt
Station «mac:macl» (on wlan0)
	inactive time:	480 ms
	signal:  	-61 [-63, -66] dBm
	authorized:	yes
---- tmp/airodump.csv
BSSID, First time seen, Last time seen, channel, Speed, Privacy, Cipher, Authentication, Power, # beacons, # IV, LAN IP, ID-length, ESSID, Key
«mac:mac.upper», 2026-02-11 19:02:11, 2026-02-11 19:10:44, 6, 540, WPA2, CCMP, PSK, -48, 412, 0, «~|0.  0.  0.  0», 6, ZAVOD2,
==== ba_net_none doc/vlan-plan.md
# VLAN plán (šablóna)

| VLAN | názov | rozsah | DHCP |
| --- | --- | --- | --- |
| 10 | správa | {{ site_prefix }}.10.0/24 | nie |
| 20 | servery | {{ site_prefix }}.20.0/24 | nie |
| 30 | hostia | «-placeholder|x.x.30.0/24» | áno |

- MTU 9216 na spine, 9000 na bondoch; LACP rate fast.
- Verzie: EOS «-version|4.31.2F», FRR «-version|10.2.1», jadro «-version|6.14.8-2-pve».
- OID pre teplotu: «-setting|1.3.6.1.4.1.9.9.13.1.3.1.3»
- MAC formát v inventári: «-placeholder|aa-bb-cc-xx-xx-xx», malé písmená.
- Sekcia «-number|4.2.1.3» revízneho protokolu sa týka uzemnenia.
- UUID rozvádzača «-uuid», sériové číslo «-serial».
- Čas obnovy 10:15:22, uptime 41:02:11:45.
==== ba_bmp_whois tmp/whois.txt
% This is the RIPE Database query service.
% Information related to '«~:ipv4» - «~:ipv4»'

inetnum:        «ipv4» - «ipv4»
netname:        SK-PODNIK-20190411
country:        SK
admin-c:        «~:nichdl»
status:         ASSIGNED PA
mnt-by:         PODNIK-MNT
source:         RIPE # Filtered

person:         «person-name:ascii_name»
address:        «postal-address»
phone:          «phone»
nic-hdl:        «~:nichdl»
e-mail:         «email»

route:          «ipv4-cidr»
origin:         AS«-number:int(20000,64000)»
created:        2019-04-11T08:41:02Z
route6:         «ipv6-cidr»
domain:         «~:arpa»
nserver:        «fqdn»
auth:           MD5-PW «password-hash:md5crypt»
