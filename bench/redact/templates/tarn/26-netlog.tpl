==== tarn_syslog_net logs/netz.log
«each 2-3»
<189>«=bsd» «ipv4:lan» %LINK-3-UPDOWN: Interface GigabitEthernet1/0/«=int(1,48)», changed state to up
<188>«=bsd» «hostname:gear» %SW_MATM-4-MACFLAP_NOTIF: Host «mac:mac_dot» in vlan 20 is flapping between port Gi1/0/3 and port Po1
<190>«=bsd» «hostname:gear» %SEC_LOGIN-5-LOGIN_SUCCESS: Login Success [user: «=account»] [Source: «ipv4:lan»] [localport: 22]
<30>«=bsd» «hostname» dnsmasq-dhcp[812]: DHCPACK(br0) «ipv4:lan» «mac» «hostname:pcname»
<30>«=bsd» «hostname» hostapd: wlan1: STA «mac» IEEE 802.11: authenticated
<86>«=bsd» «hostname» sshd[«=int(900,90000)»]: Failed password for invalid user admin from «ipv4:pub» port «=int(1025,65000)» ssh2
<4>«=bsd» «hostname» kernel: [UFW BLOCK] IN=eth0 OUT= MAC=«~:mac»:«~:mac»:08:00 SRC=«ipv4:pub» DST=«ipv4:lan» LEN=40 TOS=0x00 PREC=0x00 TTL=244 ID=«=int(1,65000)» PROTO=TCP SPT=«=int(1025,65000)» DPT=23
«end»
<187>«=bsd» «hostname:gear» %BGP-5-ADJCHANGE: neighbor «ipv4:pub» Down BGP Notification sent
<189>«=bsd» «hostname:gear» %PARSER-5-CFGLOG_LOGGEDCMD: User:«=account»  logged command:snmp-server community «snmp-community» RO
<46>«=bsd» «hostname» rsyslogd: [origin software="rsyslogd" swVersion="«-version|8.2302.0»" x-pid="611"] start
==== tarn_asa_log logs/asa.log
«each 2-3»
«=bsd» «hostname:gear» : %ASA-6-302013: Built outbound TCP connection «-number» for outside:«ipv4:pub»/443 («ipv4:pub»/443) to inside:«ipv4:lan»/«=int(1025,65000)» («ipv4:pub»/«=int(1025,65000)»)
«=bsd» «hostname:gear» : %ASA-4-106023: Deny udp src outside:«ipv4:pub»/123 dst dmz:«ipv4:lan»/123 by access-group "OUTSIDE_IN" [0x«-hex:hex(8)», 0x0]
«end»
«=bsd» «hostname:gear» : %ASA-4-722051: Group <GP-EXT> User <«email»> IP <«ipv4:pub»> IPv4 Address <«ipv4:lan»> IPv6 address <«~|::»> assigned to session
«=bsd» «hostname:gear» : %ASA-6-113004: AAA user authentication Successful : server = «ipv4:lan» : user = «~:login»
«=bsd» «hostname:gear» : %ASA-5-111008: User '«=account»' executed the 'username tech password «cli-password:pwa» privilege 15' command.
«=bsd» «hostname:gear» : %ASA-5-111010: User '«=account»', running 'CLI' from IP «ipv4:lan», executed 'copy running-config tftp://«ipv4:lan»/«~:gear».cfg'
«=bsd» «hostname:gear» : %ASA-1-104001: (Secondary) Switching to ACTIVE - Service card in other unit has failed, version «-version|9.16(4)57»
==== tarn_haproxy_log logs/haproxy.log
«each 4-6»
«=bsd» «hostname» haproxy[4021]: «ipv4:pub»:«=int(1025,65000)» [«=datum»:«=clock».812] https~ be_app/«hostname» 0/0/2/41/43 200 5120 - - ---- 120/98/4/1/0 0/0 {«fqdn:site»|Mozilla/5.0} "GET /kunde/«-id:hex(8)» HTTP/1.1"
«end»
«=bsd» «hostname» haproxy[4021]: Server be_app/«hostname» is DOWN, reason: Layer4 timeout, check duration: 2001ms. 3 active and 0 backup servers left.
«=bsd» «hostname» haproxy[4021]: «ipv6:ipv6»:«=int(1025,65000)» [«=datum»:«=clock».118] https~ be_api/«hostname» 0/0/1/9/10 302 210 SESSID=«session-cookie:jsess» - ---- 90/70/2/0/0 0/0 "GET /oauth/callback?code=«~:b64u(22)»&access_token=«url-token» HTTP/1.1"
«=bsd» «hostname» haproxy[4021]: Proxy stats stopped (cumulated conns: FE: «-number», BE: 0). Version «-version|2.8.5-1»
«=bsd» «hostname» haproxy[4021]: «ipv4:pub»:«=int(1025,65000)» [«=datum»:«=clock».004] https~ https~/<NOSRV> -1/-1/-1/-1/0 400 0 - - PR-- 2/2/0/0/0 0/0 "<BADREQ>"
«=bsd» «hostname» haproxy[4021]: backend be_mail has no server available! (check «fqdn», «ipv4:lan»:143)
==== tarn_ipconfig_de terminals/ipconfig.txt
C:\Users\«=login»>ipconfig /all

Windows-IP-Konfiguration

   Hostname  . . . . . . . . . . . . : «hostname:pcname»
   Primäres DNS-Suffix . . . . . . . : «fqdn:domain#d»
   Knotentyp . . . . . . . . . . . . : Hybrid
   DNS-Suffixsuchliste . . . . . . . : «fqdn#d»

Ethernet-Adapter Ethernet 2:

   Beschreibung. . . . . . . . . . . : Intel(R) Ethernet Connection (14) I219-V
   Physische Adresse . . . . . . . . : «mac:mac_dash»
   DHCP aktiviert. . . . . . . . . . : Ja
   Verbindungslokale IPv6-Adresse  . : «ipv6:ll»%14(Bevorzugt)
   IPv4-Adresse  . . . . . . . . . . : «ipv4:lan»(Bevorzugt)
   Subnetzmaske  . . . . . . . . . . : «~|255.255.255.0»
   Standardgateway . . . . . . . . . : «ipv4:lan»
   DHCP-Server . . . . . . . . . . . : «ipv4:lan»
   DHCPv6-IAID . . . . . . . . . . . : «-number|118245967»
   DHCPv6-Client-DUID. . . . . . . . : «-id|00-01-00-01-2B-7C-10-4E-A8-5E-45-11-22-33»
   DNS-Server  . . . . . . . . . . . : «ipv4:lan»
                                       «ipv4:lan»

C:\Users\«=login»>net use X: \\«hostname:winname»\install /user:«=account» «cli-password:human»
Der Befehl wurde erfolgreich ausgeführt.
C:\Users\«=login»>tracert -d «fqdn»
  1    <1 ms    <1 ms    <1 ms  «ipv4:lan»
  2     4 ms     3 ms     4 ms  «ipv4:pub»
==== tarn_iplinux terminals/ip-addr.txt
root@«hostname#h»:~# ip -br a
lo               UNKNOWN        «~|127.0.0.1/8» «~|::1/128»
enp3s0           UP             «ipv4-cidr:lanif» «ipv6:ll»/64
br-40            UP             «ipv4-cidr:lanif»
root@«hostname#h»:~# ip r
default via «ipv4:lan» dev enp3s0 proto dhcp metric 100
«ipv4-cidr:lannet» dev br-40 proto kernel scope link src «ipv4:lan»
«ipv4-cidr:lannet» via «ipv4:lan» dev enp3s0
root@«hostname#h»:~# ip n
«each 3-5»
«ipv4:lan» dev enp3s0 lladdr «mac» REACHABLE
«end»
«ipv6:ll» dev enp3s0 lladdr «mac» router STALE
root@«hostname#h»:~# bridge fdb show br br-40 | tail -2
«mac» dev vnet4 master br-40
«~|01:00:5e:00:00:01» dev enp3s0 self permanent
root@«hostname#h»:~# brctl show
bridge name	bridge id		STP enabled	interfaces
br-40		«~:bridgeid»	no		enp3s0.40
root@«hostname#h»:~# ethtool -i enp3s0
driver: igb
version: «-version|6.8.12-4»
firmware-version: «-version|3.25, 0x800005cc»
bus-info: «-id|0000:03:00.0»
==== tarn_nmap terminals/nmap.txt
# Nmap «-version|7.94SVN» scan initiated as: nmap -sS -O -oN lan.txt «ipv4-cidr:lannet»
«each 3-4»
Nmap scan report for «fqdn» («ipv4:lan»)
Host is up (0.0011s latency).
PORT     STATE SERVICE  VERSION
22/tcp   open  ssh      OpenSSH «-version|9.2p1 Debian 2+deb12u3»
443/tcp  open  ssl/http nginx «-version|1.22.1»
| ssl-cert: Subject: commonName=«fqdn»
| Subject Alternative Name: DNS:«fqdn», IP Address:«ipv4:lan»
|_SHA-1: «-sha1»
MAC Address: «mac» (VMware)

«end»
Nmap scan report for «ipv4:lan»
Host is up (0.0042s latency).
All 1000 scanned ports on «ipv4:lan» are in ignored states.
OS CPE: «-cpe|cpe:/o:linux:linux_kernel:5.10.0»
# Nmap done: 256 IP addresses (17 hosts up)
==== tarn_tcpdump terminals/tcpdump.txt
«hostname#h»# tcpdump -eni ens192 'port 67 or port 161 or port 1812'
tcpdump: listening on ens192, link-type EN10MB (Ethernet), snapshot length 262144 bytes
«=clock».112038 «mac» > «~|ff:ff:ff:ff:ff:ff», ethertype IPv4 (0x0800), length 342: «~|0.0.0.0».68 > «~|255.255.255.255».67: BOOTP/DHCP, Request from «mac», length 300
«=clock».114820 «mac» > «mac», ethertype IPv4 (0x0800), length 85: «ipv4:lan».51733 > «ipv4:lan».161:  C="«snmp-community»" GetRequest(28) .«-oid|1.3.6.1.2.1.1.3.0»
«=clock».201117 «mac» > «mac», ethertype 802.1Q (0x8100), length 130: vlan 40, p 0, «ipv4:lan».1645 > «ipv4:lan».1812: RADIUS, Access-Request (0x01), id: 0x1b length: 84
«=clock».330921 «mac» > «~|33:33:00:00:00:01», ethertype IPv6 (0x86dd), length 118: «ipv6:ll» > «~|ff02::1»: ICMP6, router advertisement, length 64
«=clock».401122 ARP, Request who-has «ipv4:lan» tell «ipv4:lan», length 46
«=clock».401800 ARP, Reply «ipv4:lan» is-at «mac», length 46
^C
6 packets captured
«hostname#h»# tcpdump --version
tcpdump version «-version|4.99.4»
libpcap version «-version|1.10.4 (with TPACKET_V3)»
