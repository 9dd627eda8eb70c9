==== dk_net_hosts prompt.txt
make an ansible inventory out of these (ini, groups by subnet). /etc/hosts and the dhcp leases:

«~|127.0.0.1» localhost
«ipv4» «fqdn» «hostname»
«ipv4» «fqdn» «hostname»
«ipv4» «fqdn» «hostname»
«ipv6» «fqdn» «hostname»

lease «ipv4» {
  starts 4 2026/10/15 06:11:02;
  hardware ethernet «mac»;
  uid "\001\274$\021";
  client-hostname "«hostname»";
}
lease «ipv4» {
  hardware ethernet «mac»;
  client-hostname "«hostname»";
}

dnsmasq: dhcp-host=«mac»,«hostname»,«ipv4»,12h
         dhcp-range=«ipv4»,«ipv4»,12h

ansible_password for all of them: «prose-password:phr»
==== dk_net_firewall ticket.txt
Regelwerk-Prüfung: welche Regel blockiert den PBS? (nft list ruleset, gekürzt, dazu cluster.fw)

table inet filter {
    set admins { type ipv4_addr; elements = { «ipv4», «ipv4», «ipv4» } }
    chain input {
        type filter hook input priority 0; policy drop;
        ip saddr «ipv4-cidr» tcp dport 22 accept
        ip6 saddr «ipv6-cidr» tcp dport { 8006, 3128 } accept
        ether saddr «mac» accept comment "«hostname»"
        ip daddr «ipv4» tcp dport 8007 counter packets «-number:int(100,9999)» bytes «-number:int(10000,999999)» drop
    }
}

[OPTIONS]
enable: 1

[ALIASES]
buero «ipv4-cidr»
pbs «ipv4» # «fqdn»

[IPSET verwaltung]
«ipv4»
«ipv6»

[RULES]
IN ACCEPT -source «ipv4-cidr» -dest «ipv4» -p tcp -dport 8007 -log nolog
IN SSH(ACCEPT) -source +verwaltung -log info

Okt 15 11:00:04 «hostname» pve-firewall: DROP: IN=vmbr0 MAC=«~:mac»:«~:mac»:08:00 SRC=«ipv4» DST=«ipv4» PROTO=TCP SPT=51822 DPT=8007

conntrack-Limit «-setting|262144». Danke! «person-name», «email»
==== dk_net_trace paste-16
packet loss to the second DC, mtr from both ends

HOST: «hostname#a»                  Loss%   Snt   Last   Avg
  1.|-- «ipv4»                0.0%    50    0.4   0.5
  2.|-- «fqdn»                0.0%    50    1.2   1.3
  3.|-- «ipv4»               38.0%    50   11.1  12.9
  4.|-- ???                      100.0    50    0.0   0.0
  5.|-- «fqdn»                2.0%    50   14.0  15.2

HOST: «hostname»                  Loss%   Snt   Last   Avg
  1.|-- «ipv6»          0.0%    50    0.3   0.3
  2.|-- «ipv6»          0.0%    50    9.1   9.4

ip route get «ipv4»:
«ipv4» via «ipv4» dev vmbr0 src «ipv4» uid 0
ip -6 neigh:
«ipv6» dev vmbr0 lladdr «mac» router REACHABLE
«ipv6» dev vmbr0 lladdr «mac» STALE

vtysh> show bgp summary
Neighbor        V         AS   MsgRcvd   State/PfxRcd
«ipv4»    4      65010     81230   14
«ipv4»    4      65020        12   Active

ssh fleetmgr@«fqdn» takes 20 s, iperf3 -c «ipv4» -p 5201 gives 94 Mbit/s. kernel «-version:kernel», frr «-version:semver»
==== dk_net_dns_zone request.txt
Wil iemand dit zonebestand controleren? named-checkzone klaagt over regel 9.

$ORIGIN «fqdn:domain».
$TTL 3600
@       IN SOA «~:fqdn». «~:fqdn». ( «-number|2026101502» 7200 3600 1209600 300 )
@       IN NS  «fqdn».
@       IN MX  10 «fqdn».
«hostname»    IN A     «ipv4»
«hostname»    IN A     «ipv4»
«hostname»    IN AAAA  «ipv6»
www     IN CNAME «fqdn».
mail._domainkey IN TXT "v=DKIM1; k=rsa; p=«-public-key:dkim»"
@       IN TXT "v=spf1 ip4:«ipv4-cidr» ip6:«ipv6-cidr» -all"
_acme-challenge IN TXT "«~:b64u(43)»"
«hostname»    IN SSHFP 4 2 «-ssh-fingerprint:hex(64)»

key "xfer." { algorithm hmac-sha256; secret "«config-password:bytes(32)»"; };
zone { type secondary; primaries { «ipv4» key "xfer."; }; };

dig @«ipv4» AXFR: Transfer failed. In het log: client @«-identifier:addr» «ipv4»#51022: zone transfer denied
PowerDNS API: curl -H 'X-API-Key: «generic-secret:alnum(24)»' http://«ipv4»:8081/api/v1/servers/localhost/zones
==== dk_net_inventory_md inventory.md
Draw a Mermaid diagram of this rack. (Netbox export, internal)

| name | role | primary ip | mac | oob |
|---|---|---|---|---|
| «hostname» | hypervisor | «ipv4-cidr» | «mac» | «ipv4» |
| «hostname» | hypervisor | «ipv4-cidr» | «mac» | «ipv4» |
| «hostname» | storage | «ipv4-cidr» | «mac» | «ipv4» |
| «hostname» | switch | «ipv4-cidr» | «mac:mac_dash» | – |
| «hostname:winname» | domain controller | «ipv4-cidr» | «mac:mac_dash» | – |

VLANs: 10 mgmt «ipv4-cidr», 20 storage «ipv4-cidr», 30 guests «ipv6-cidr»
Gateway «ipv4», DNS «ipv4» and «ipv6»; NTP «fqdn»

```json
{"count": 1, "results": [{"id": 4112, "url": "https://«fqdn»/api/dcim/devices/4112/", "serial": "«-serial»", "asset_tag": "«-asset-hash:upper(8)»", "custom_fields": {"ilo_password": "«config-password:pwa»"}}]}
```

API token used for the export: `Authorization: Token «bearer-token:hex(40)»`. Rack planned by «person-name».
==== dk_net_lldp_pve paste
lldp shows the wrong port on one node, also bond is flapping

root@«hostname#h»:~# lldpctl -f keyvalue | grep -E 'chassis|port.descr'
lldp.nic0.chassis.mac=«mac»
lldp.nic0.chassis.name=«hostname»
lldp.nic0.chassis.mgmt-ip=«ipv4»
lldp.nic0.port.descr=Ethernet1/14
root@«hostname#h»:~# cat /proc/net/bonding/bond0 | grep -iE 'hw|status'
MII Status: up
Permanent HW addr: «mac»
Permanent HW addr: «mac»
root@«hostname#h»:~# bridge fdb show br vmbr0 | head -3
«mac» dev tap104i0 master vmbr0
«mac» dev nic0 vlan 20 master vmbr0
«~|33:33:00:00:00:01» dev nic0 self permanent
root@«hostname#h»:~# pvesh get /cluster/status --output-format json
[{"id":"cluster","name":"keller","nodes":3,"quorate":1,"version":«-number:int(3,30)»},{"id":"node/«hostname#h»","ip":"«ipv4»","local":1,"name":"«hostname#h»","online":1,"nodeid":1},{"id":"node/«hostname#k»","ip":"«ipv4»","name":"«hostname#k»","online":0}]
root@«hostname#h»:~# curl -sk "https://«fqdn»/api/v1/token/?username=edgebot&password=«url-token:pwa»"
{"detail":"«-prose|Invalid token header.»"}
[81101.2] nic1: NETDEV WATCHDOG: transmit queue 0 timed out, serial «-serial:upper(10)»
