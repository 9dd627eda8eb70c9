==== kn_net_dhcp_dns etc/dnsmasq.d/lab.conf
domain=«fqdn:domain»
dhcp-range=«ipv4»,«ipv4»,12h
dhcp-host=«mac»,«hostname»,«ipv4»
dhcp-host=«mac»,«ipv4»,infinite
address=/«fqdn»/«ipv4»
server=/«fqdn:domain»/«ipv4»
dhcp-option=option:ntp-server,«ipv4»
---- var/lib/misc/dnsmasq.leases
«-timestamp» «mac» «ipv4» «hostname» 01:«mac»
«-timestamp» «mac» «ipv4» * *
---- etc/bind/named.conf.local
key "ddns" {
	algorithm hmac-sha256;
	secret "«generic-secret:tsig»";
};
controls { inet «~|127.0.0.1» port 953 allow { «ipv4»; } keys { "ddns"; }; };
zone "«fqdn:domain»" {
	type primary;
	file "/etc/bind/db.lab";
	allow-transfer { key ddns; «ipv4»; };
	also-notify { «ipv4»; «ipv6»; };
};
acl trusted { «ipv4-cidr»; «ipv6-cidr»; };
---- etc/bind/db.lab
$TTL 3600
@	IN SOA	«fqdn». «fqdn:soaname». ( «-number|2026030401» 3600 900 604800 300 )
	IN NS	«fqdn».
	IN MX	10 «fqdn».
«hostname»	IN A	«ipv4»
«hostname»	IN AAAA	«ipv6»
«hostname»	IN SSHFP 4 2 «-sha256»
_443._tcp	IN TLSA 3 1 1 «-sha256»
mail._domainkey	IN TXT "v=DKIM1; k=rsa; p=«-public-key:dkim»"
@	IN DS	20326 8 2 «-sha256:zonemd.upper»
---- root/ddns.sh
nsupdate -y hmac-sha256:ddns:«generic-secret:tsig» <<EOF
server «ipv4»
update add «fqdn». 300 A «ipv4»
send
EOF
dig @«ipv4» -y ddns:«generic-secret:tsig» axfr «fqdn:domain»
curl -X PATCH -H 'X-API-Key: «generic-secret:alnum(32)»' http://«ipv4»:8081/api/v1/servers/localhost/zones
curl "https://«~|www.duckdns.org»/update?domains=lab&token=«url-token:uuid»"
rndc -s «ipv4» -k /etc/bind/rndc.key reload
==== kn_net_snmp_radius etc/snmp/snmpd.conf
agentaddress udp:«ipv4»:161
rocommunity «snmp-community:alnum(14)» «ipv4-cidr»
rwcommunity «snmp-community:alnum(14)» «ipv4»
com2sec local «ipv4-cidr» «snmp-community:alnum(10)»
createUser mon SHA-256 "«snmp-password:pwany»" AES "«snmp-password:pwany»"
rouser mon authpriv
trapsink «ipv4» «snmp-community:alnum(12)»
sysLocation rack 4
sysContact «person-name» <«email»>
#rocommunity «~|public»
---- etc/freeradius/3.0/clients.conf
client «hostname» {
	ipaddr = «ipv4»
	secret = «config-password:alnum(24)»
	shortname = ap
}
client wifi {
	ipaddr = «ipv4-cidr»
	secret = "«config-password:pwany»"
}
---- etc/freeradius/3.0/users
«=login»	Cleartext-Password := "«config-password:pwany»"
	Reply-Message = "Hello, %{User-Name}"
«=login»	Crypt-Password := "«password-hash:sha512crypt»"
«=login»	NT-Password := "«password-hash:nthash»"
«mac:mac_dash»	Cleartext-Password := "«~:mac_dash»"
DEFAULT	Auth-Type := Reject
---- etc/freeradius/3.0/mods-enabled/sql
sql {
	server = "«ipv4»"
	login = "radius"
	password = "«config-password:pwany»"
	radius_db = "radius"
}
---- root/probe.sh
snmpwalk -v3 -l authPriv -u mon -a SHA -A '«snmp-password:pwany»' -x AES -X '«snmp-password:pwany»' «ipv4»
snmpget -v 2c -c «snmp-community:alnum(12)» «fqdn» sysUpTime.0
snmpset -v1 -c «snmp-community:alnum(12)» «ipv4» .1.3.6.1.2.1.1.5.0 s «hostname»
radtest «=login» '«cli-password:pwany»' «ipv4» 0 «cli-password:pwa»
eapol_test -c peap.conf -a «ipv4» -s «cli-password:pwa»
check_mk_agent --oid .1.3.6.1.4.1.2021.10.1.3.1
==== kn_net_proxies etc/keepalived/keepalived.conf
global_defs {
    router_id «hostname»
    notification_email { «email» }
    smtp_server «ipv4»
}
vrrp_instance V1 {
    interface vmbr0
    virtual_router_id 51
    priority 150
    authentication {
        auth_type PASS
        auth_pass «config-password:pwshort»
    }
    unicast_src_ip «ipv4»
    unicast_peer { «ipv4» }
    virtual_ipaddress { «ipv4-cidr» dev vmbr0 }
}
---- etc/haproxy/haproxy.cfg
global
    stats socket /run/haproxy/admin.sock mode 660
userlist ops
    user admin password «password-hash:sha512crypt»
    user helper insecure-password «config-password:pw»
frontend https
    bind «ipv4»:443 ssl crt /etc/haproxy/certs/site.pem
    acl pve hdr(host) -i «fqdn»
    http-request set-header X-Api-Key «generic-secret:alnum(32)» if pve
backend pve
    server «hostname» «ipv4»:8006 check ssl verify none
    server «hostname» «ipv4»:8006 check ssl verify none backup
listen stats
    bind «ipv4»:8404
    stats auth ops:«config-password:pwa»
---- etc/nginx/sites-enabled/lab.conf
server {
    listen 443 ssl;
    server_name «fqdn» «fqdn»;
    ssl_certificate_key /etc/ssl/private/lab.key;
    allow «ipv4-cidr»;
    location /api/ {
        proxy_pass https://«ipv4»:8006;
        proxy_set_header Authorization "PVEAPIToken=«~|svc.metrics@pve!proxy=»«pve-api-token»";
        proxy_set_header Cookie "session=«session-cookie»";
    }
    location /repo/ { proxy_set_header Authorization "Basic «basic-auth»"; }
    location ~ \.php$ { fastcgi_param DB_PASS "«config-password:pwany»"; }
}
---- etc/nginx/.htpasswd
ops:«password-hash:apr1»
helper:«password-hash:bcrypt»
---- etc/frr/frr.conf
frr version «-version|10.2.1»
hostname «hostname»
password «config-password:pwa»
enable password «config-password:pwa»
router bgp 65010
 neighbor «ipv4» remote-as 65011
 neighbor «ipv4» password «config-password:pwa»
 neighbor «ipv6» remote-as external
key chain ospf
 key 1
  key-string «config-password:pwa»
ip route «ipv4-cidr» «ipv4»
---- etc/squid/conf.d/parent.conf
cache_peer «fqdn» parent 3128 0 no-query login=squid:«config-password:pwa»
acl lan src «ipv4-cidr»
cachemgr_passwd «config-password:pwa» all
==== kn_net_firewall etc/nftables.conf
#!/usr/sbin/nft -f
flush ruleset
define MGMT = { «ipv4-cidr», «ipv4» }
table inet filter {
	set blocked { type ipv4_addr; flags interval; elements = { «ipv4-cidr», «ipv4», «ipv4» } }
	set six { type ipv6_addr; elements = { «ipv6», «ipv6» } }
	chain input {
		type filter hook input priority 0; policy drop;
		ip saddr $MGMT tcp dport { 22, 8006 } accept
		ether saddr «mac» accept
		ip6 saddr «ipv6-cidr» udp dport 5405-5412 accept
		ip saddr @blocked drop
	}
	chain prerouting {
		type nat hook prerouting priority -100;
		iifname "vmbr0" tcp dport 443 dnat to «ipv4»:8443
	}
}
---- root/rules.v4
# Generated by iptables-save v«-version|1.8.9» on Tue Mar  3 10:02:11 2026
*filter
:INPUT DROP [«-number»:«-number»]
-A INPUT -s «ipv4-cidr» -p tcp -m tcp --dport 22 -j ACCEPT
-A INPUT -s «ipv4-cidr:host32» -m mac --mac-source «mac» -j ACCEPT
-A FORWARD -d «ipv4-cidr:host32» -i wg0 -j ACCEPT
COMMIT
---- var/log/fw.log
Mar  3 10:04:55 «hostname#h» kernel: [«-number:digits(6)».«-number:digits(6)»] PVEFW-DROP: IN=vmbr0 OUT= MAC=«~:mac»:«~:mac»:08:00 SRC=«ipv4» DST=«ipv4» LEN=60 TTL=52 ID=«-number:int(1000,65000)» PROTO=TCP SPT=44121 DPT=22
Mar  3 10:05:01 «hostname#h» dhclient[812]: DHCPACK of «ipv4» from «ipv4» (xid=0x«-asset-hash:hex(8)»)
Mar  3 10:05:09 «hostname#h» sshd[9921]: Failed password for invalid user admin from «ipv4» port 51022 ssh2
Mar  3 10:05:12 «hostname#h» pveproxy[1201]: proxy detected vanished client connection
Mar  3 10:06:40 «hostname#h» arpwatch: new station «ipv4» «mac» vmbr0
Mar  3 10:07:02 «hostname#h» named[733]: client @0x«-asset-hash:hex(12)» «ipv4»#40211 («fqdn#q»): query: «fqdn#q» IN A
==== kn_net_tables root/net.txt
root@«hostname#h»:~# ip neigh
«ipv4» dev vmbr0 lladdr «mac» REACHABLE
«ipv4» dev vmbr0 lladdr «mac» STALE
«ipv6» dev vmbr0 lladdr «mac» router REACHABLE
root@«hostname#h»:~# ip -4 route
default via «ipv4» dev vmbr0 proto kernel onlink
«ipv4-cidr:net24» dev vmbr0 proto kernel scope link src «ipv4»
root@«hostname#h»:~# ip addr show eno1
2: eno1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc mq master vmbr0 state UP group default qlen 1000
    link/ether «mac» brd «~|ff:ff:ff:ff:ff:ff»
    inet «ipv4-cidr» scope global eno1
    inet6 «ipv6-cidr:host64» scope link
root@«hostname#h»:~# ss -tn | head -3
State Recv-Q Send-Q Local Address:Port  Peer Address:Port
ESTAB 0      0      «ipv4»:22     «ipv4»:51922
root@«hostname#h»:~# bridge fdb show | head -2
«mac» dev tap117i0 master fwbr117i0
«~|33:33:00:00:00:01» dev eno1 self permanent
root@«hostname#h»:~# traceroute -n «ipv4#t»
traceroute to «ipv4#t» («ipv4#t»), 30 hops max, 60 byte packets
 1  «ipv4»  0.412 ms  0.390 ms  0.377 ms
 2  «ipv4»  3.101 ms  3.088 ms  3.055 ms
root@«hostname#h»:~# lldpcli show neighbors | grep -E 'SysName|ChassisID|MgmtIP'
    ChassisID:    mac «mac»
    SysName:      «fqdn»
    MgmtIP:       «ipv4»
root@«hostname#h»:~# nmap -sV -p443 «ipv4»
443/tcp open  https   nginx «-version|1.26.2»
root@«hostname#h»:~# arp-scan -l | tail -1
«ipv4»	«mac»	(Unknown)
==== kn_net_nothing docs/ports.md
# Ports, versions, limits

Addresses in this page are examples: «~|192.0.2.10», «~|198.51.100.0/24», «~|2001:db8::10», «~|router.example.com».

| service | port | version | since |
| --- | --- | --- | --- |
| pveproxy | 8006/tcp | «-version|9.0.10» | 2025-08-05 |
| spiceproxy | 3128/tcp | «-version|3.4.3» | |
| corosync | 5405-5412/udp | «-version|3.1.9» | |
| live migration | 60000-60050/tcp | | |
| pbs | 8007/tcp | «-version|4.0.14» | |

OIDs: `«-oid|1.3.6.1.2.1.1.3.0»` (uptime), `«-oid|1.3.6.1.4.1.2021.4.6.0»` (memory).
Schema «-version|1.2.3», build «-version:version4», serial `«-serial»`, commit `«-git-sha»`.
The community string is set per switch; ask the network team. Passwords are at least «-setting|15» letters long
and rotate every «-setting|180» days. A MAC address has the form `«-placeholder|aa:bb:cc:dd:ee:ff»` and a token
looks like `«-placeholder|root@pam!monitoring=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx»`.

```
snmpwalk -v2c -c «-placeholder|COMMUNITY» «-placeholder|HOST» system
ssh «-placeholder|USER@HOST» -p 22
curl -u «-placeholder|USER:PASSWORD» https://«-placeholder|HOST»:8006/
ip addr add «-placeholder|ADDRESS/PREFIX» dev vmbr0
```

Ratios: 10:20:30, 12:45:11; dates 10.12.2025, 3.11.2026; sizes 1.5.2 GiB; sections 4.2.1 and 7.4.2.
SHA-256 of the map: `«-sha256»`; trace `«-trace-id»`; id `«-uuid»`.
