==== vq_net_fortigate tickets/fgt-show.txt
FGT60F # show system interface wan1
config system interface
    edit "wan1"
        set vdom "root"
        set ip «ipv4» «~|255.255.255.248»
        set allowaccess ping
        set type physical
        set macaddr «mac»
        set username "pppoe@isp"
        set password ENC «~:bytes(48)»
    next
end
FGT60F # show vpn ipsec phase1-interface
config vpn ipsec phase1-interface
    edit "to-branch"
        set interface "wan1"
        set remote-gw «ipv4»
        set psksecret "«ipsec-psk:pwa»"
        set proposal aes256-sha256
    next
end
FGT60F # get system status | grep Serial
Serial-Number: «-serial:upper(16)»
FGT60F # execute log filter field srcip «ipv4»
==== vq_net_vyos config/vyos-commands.txt
set interfaces ethernet eth0 address '«ipv4-cidr»'
set interfaces ethernet eth0 hw-id '«mac»'
set interfaces ethernet eth1 address '«ipv6-cidr»'
set interfaces wireguard wg0 private-key '«wireguard-private-key»'
set interfaces wireguard wg0 peer hub public-key '«-wireguard-public-key»'
set interfaces wireguard wg0 peer hub preshared-key '«wireguard-psk»'
set interfaces pppoe pppoe0 authentication password '«config-password:pwa»'
set protocols bgp neighbor «ipv4» password '«config-password:pwa»'
set protocols bgp neighbor «ipv4» remote-as '«-number|65010»'
set service snmp community «snmp-community» authorization 'ro'
set service dns forwarding name-server '«ipv4»'
set system host-name '«hostname:numbered»'
set system login user vyos authentication encrypted-password '«password-hash:sha512crypt»'
set system login radius server «ipv4» key '«config-password:pwa»'
set vpn ipsec authentication psk branch secret '«ipsec-psk:pw»'
set nat source rule 100 translation address 'masquerade'
==== vq_net_kea kea/kea-dhcp4.json
{
  "Dhcp4": {
    "interfaces-config": {"interfaces": ["ens18"]},
    "control-socket": {"socket-type": "unix", "socket-name": "/run/kea/kea4-ctrl-socket"},
    "lease-database": {"type": "postgresql", "name": "kea", "user": "kea", "password": "«config-password:pw»", "host": "«ipv4»"},
    "valid-lifetime": «-setting|7200»,
    "subnet4": [
      {
        "id": 1,
        "subnet": "«ipv4-cidr»",
        "pools": [{"pool": "«ipv4» - «ipv4»"}],
        "option-data": [
          {"name": "routers", "data": "«ipv4»"},
          {"name": "domain-name", "data": "«fqdn:domain»"}
        ],
        "reservations": [
          {"hw-address": "«mac»", "ip-address": "«ipv4»", "hostname": "«hostname:numbered»"},
          {"hw-address": "«mac»", "ip-address": "«ipv4»", "hostname": "«hostname:numbered»"}
        ]
      }
    ]
  }
}
==== vq_net_mtr tickets/mtr.txt
Start: 2025-11-10T21:02:11+0100
HOST: «hostname»                   Loss%   Snt   Last   Avg  Best  Wrst StDev
  1.|-- «ipv4»                0.0%    10    0.4   0.4   0.3   0.6   0.1
  2.|-- «fqdn»      0.0%    10    8.1   8.4   7.9   9.9   0.6
  3.|-- ???                      100.0    10    0.0   0.0   0.0   0.0   0.0
  4.|-- «ipv6»     0.0%    10    9.2   9.4   9.0  10.8   0.5
  5.|-- «fqdn»      0.0%    10   12.6  12.9  12.4  14.0   0.5

$ dig +short -x «ipv4»
«fqdn».
$ dig @«ipv4» axfr «fqdn:domain» +noall +answer | head -4
«fqdn».	3600	IN	A	«ipv4»
«fqdn».	3600	IN	AAAA	«ipv6»
«fqdn».	300	IN	CNAME	«fqdn».
«fqdn».	300	IN	TXT	"v=spf1 ip4:«ipv4» -all"
==== vq_net_tshark tickets/tshark.csv
frame.number,frame.time_relative,eth.src,eth.dst,ip.src,ip.dst,_ws.col.Protocol,_ws.col.Info
1,0.000000000,«mac»,«mac»,«ipv4»,«ipv4»,TCP,"«=int(1025,65000)»  >  8006 [SYN] Seq=0 Win=64240"
2,0.000411210,«mac»,«~|ff:ff:ff:ff:ff:ff»,,,ARP,"Who has «ipv4»? Tell «ipv4»"
3,0.002200101,«mac»,«mac»,«ipv4»,«ipv4»,SNMP,"get-request 1.3.6.1.2.1.1.3.0"
4,0.120099012,«mac»,«mac»,«ipv4»,«ipv4»,DNS,"Standard query 0x«-asset-hash:hex(4)» A «fqdn»"
5,0.131200181,«mac»,«mac»,«ipv4»,«ipv4»,DHCP,"DHCP Request - Transaction ID 0x«-asset-hash:hex(8)»"
6,1.002300300,«mac»,«mac»,«ipv6»,«ipv6»,ICMPv6,"Neighbor Solicitation for «ipv6» from «mac»"
7,1.500000001,«mac»,«mac»,«ipv4»,«ipv4»,FTP,"Request: PASS «config-password:pwa»"
==== vq_net_ovs_bridge tickets/fdb.txt
root@«hostname#h»:~# bridge fdb show br vmbr0 | head -4
«mac» dev tap101i0 master vmbr0
«mac» dev eno1 vlan 30 master vmbr0
«mac» dev vmbr0 self permanent
«~|33:33:00:00:00:01» dev vmbr0 self permanent
root@«hostname#h»:~# ip -6 neigh
«ipv6» dev vmbr0 lladdr «mac» router REACHABLE
«ipv6» dev vmbr0  FAILED
root@«hostname#h»:~# ip route
default via «ipv4» dev vmbr0 proto kernel onlink
«ipv4-cidr» dev vmbr0 proto kernel scope link src «ipv4»
«ipv4-cidr» via «ipv4» dev wg0 metric 50
root@«hostname#h»:~# lldpctl -f keyvalue | grep eno1
lldp.eno1.chassis.mac=«mac»
lldp.eno1.chassis.name=«hostname:numbered»
lldp.eno1.chassis.mgmt-ip=«ipv4»
lldp.eno1.port.ifname=1/1/«=int(1,48)»
lldp.eno1.chassis.descr=ArubaOS «-version|10.13.1040»
==== vq_net_radius_detail var/log/freeradius/detail.txt
(4) Received Access-Request Id 41 from «ipv4»:50122 to «ipv4»:1812 length 174
(4)   User-Name = "«=login»"
(4)   User-Password = "«config-password:pwa»"
(4)   NAS-IP-Address = «ipv4»
(4)   NAS-Identifier = "«hostname:numbered»"
(4)   Called-Station-Id = "«mac:mac_dash»:Buero"
(4)   Calling-Station-Id = "«mac:mac_dash»"
(4)   Message-Authenticator = 0x«-md5»
(4)   pap: Login attempt with password "«config-password:pwa»" (13)
(4)   pap: Comparing with "known good" Crypt-Password "«password-hash:md5crypt»"
(4)   mschap: NT-Password: 0x«password-hash:hex(32)»
(4) Sent Access-Accept Id 41 from «ipv4»:1812 to «ipv4»:50122 length 0
(4)   Reply-Message = "Hello"
(4)   State = 0x«-asset-hash:hex(32)»
radiusd -X: FreeRADIUS Version «-version|3.2.1»
client ap-floor2 { ipaddr = «ipv4-cidr» secret = «config-password:pwa» }
==== vq_net_netbox_csv export/netbox-devices.csv
name,device_role,manufacturer,serial,asset_tag,site,primary_ip4,oob_ip,comments
«hostname:numbered»,Hypervisor,Supermicro,«-serial»,A-«=digits(4)»,Halle 2,«ipv4-cidr»,«ipv4-cidr»,"BMC ADMIN/«prose-password:pwa»"
«hostname:numbered»,Hypervisor,Dell,«-serial»,A-«=digits(4)»,Halle 2,«ipv4-cidr»,«ipv4-cidr»,
«hostname:numbered»,Switch,Aruba,«-serial»,A-«=digits(4)»,Halle 1,«ipv4-cidr»,,"manager password: «prose-password:pw»"
«hostname:numbered»,Firewall,Netgate,«-serial»,A-«=digits(4)»,Halle 1,«ipv4-cidr»,,"responsible: «person-name:name(de)»"
«hostname:numbered»,PDU,APC,«-serial»,A-«=digits(4)»,Halle 2,«ipv4-cidr»,,"snmp ro «snmp-community»"
«hostname:numbered»,NAS,Synology,«-serial»,A-«=digits(4)»,Dach,«ipv4-cidr»,,"firmware «-version|7.2.2»"
==== vq_net_unbound_hosts etc/unbound/unbound.conf.d/lan.conf
server:
    interface: «ipv4»
    interface: «~|::1»
    access-control: «ipv4-cidr» allow
    access-control: «ipv6-cidr» allow
    private-domain: "«fqdn:domain»"
    local-data: "«fqdn». IN A «ipv4»"
    local-data: "«fqdn». IN AAAA «ipv6»"
    local-data-ptr: "«ipv4» «fqdn»"
    val-permissive-mode: no
    # root key digest «-sha256:sha256.upper»
forward-zone:
    name: "."
    forward-tls-upstream: yes
    forward-addr: «~|9.9.9.9»@853#«~|dns.quad9.net»
    forward-addr: «ipv4»@853#«fqdn»
remote-control:
    control-enable: no
==== vq_net_wol_plan docs/aufbau.txt
Aufbau Schulungsraum (Stand 9.11.)

Platz  Rechner      IP               MAC
 1     «hostname:winhost»   «ipv4»     «mac:mac_dash»
 2     «hostname:winhost»   «ipv4»     «mac:mac_dash»
 3     «hostname:winhost»   «ipv4»     «mac:mac_dot»
Dozent «hostname:winhost»   «ipv4»     «mac»

Beamer: «ipv4», Kennwort «prose-password:digits(4)»
Drucker: \\«hostname:numbered»\Schulung
WLAN „Kurs“: «wifi-psk:wordy_ascii»
Wecken: wakeonlan «mac» oder etherwake -i eno1 «mac»
Image: win11-kurs-«-version|24.2».wim, SHA1 «-sha1»
