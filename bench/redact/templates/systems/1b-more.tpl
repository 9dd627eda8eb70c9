==== ba_sdn_ipam etc/pve/sdn/pve-ipam-state.json
{"zones":{"lab":{"subnets":{"«ipv4-cidr»":{"ips":{"«ipv4»":{"gateway":1},"«ipv4»":{"vmid":"301","hostname":"«hostname»","mac":"«mac:mac.upper»"},"«ipv4»":{"vmid":"302","hostname":"«hostname»","mac":"«mac:mac.upper»"}}},"«ipv6-cidr»":{"ips":{"«ipv6»":{"gateway":1}}}}}}}
---- etc/pve/sdn/mac-cache.json
{"«mac:mac.upper»":{"ip4":"«ipv4»"},"«mac:mac.upper»":{"ip4":"«ipv4»","ip6":"«ipv6»"}}
---- etc/pve/sdn/controllers.cfg
evpn: fabric
	asn «-number:int(64512,65000)»
	peers «ipv4»,«ipv4»,«ipv4»

bgp: bgp1
	asn «-number:int(64512,65000)»
	node «hostname»
	peers «ipv4», «ipv6»
	ebgp 1
---- etc/pve/sdn/fabrics.cfg
openfabric_fabric: jadro
	ip_prefix «ipv4-cidr»
	hello_interval 1

openfabric_node: jadro_«hostname:numbered»
	interfaces name=ens19,ip=«ipv4-cidr»
	ip «ipv4»
==== ba_ovs_evpn tmp/ovs.txt
root@«hostname#h»:~# ovs-vsctl show
«-uuid»
    Bridge vmbr1
        Port vxlan12
            Interface vxlan12
                type: vxlan
                options: {key="5012", local_ip="«ipv4»", remote_ip="«ipv4»"}
        Port tap301i0
            tag: 44
    ovs_version: "«-version|3.1.0»"
root@«hostname#h»:~# ovs-appctl fdb/show vmbr1
 port  VLAN  MAC                Age
    3    44  «mac:macl»   12
LOCAL     0  «mac:macl»    1
root@«hostname#h»:~# vtysh -c 'show bgp l2vpn evpn route type macip'
   Network          Next Hop            Metric LocPrf Weight Path
Route Distinguisher: «ipv4»:4
 *> [2]:[0]:[48]:[«mac:macl»]:[32]:[«ipv4»]
                    «ipv4»                          32768 i
                    ET:8 RT:«-number:int(64512,65000)»:5012 Rmac:«mac:macl»
 *>i[5]:[0]:[24]:[«ipv4:net4»] RD «~:ipv4»:3
                    «ipv4»              0    100      0 i
Displayed 2 prefixes (2 paths) (of requested type)
==== ba_kube_wide tmp/nodes-wide.txt
NAME            STATUS   ROLES           AGE    VERSION        INTERNAL-IP      EXTERNAL-IP   OS-IMAGE                         KERNEL-VERSION     CONTAINER-RUNTIME
«hostname:numbered»   Ready    control-plane   214d   «-version|v1.31.4+k3s1»   «ipv4»   <none>        Debian GNU/Linux 12 (bookworm)   «-version|6.1.0-28-amd64»     containerd://1.7.23-k3s2
«hostname:numbered»   Ready    <none>          214d   «-version|v1.31.4+k3s1»   «ipv4»   «ipv4»  Debian GNU/Linux 12 (bookworm)   «-version|6.1.0-28-amd64»     containerd://1.7.23-k3s2

NAMESPACE     NAME       TYPE           CLUSTER-IP     EXTERNAL-IP    PORT(S)
kube-system   kube-dns   ClusterIP      «~|10.43.0.10»     <none>         53/UDP,53/TCP
ingress       traefik    LoadBalancer   «ipv4»   «ipv4»   80:31244/TCP,443:32011/TCP
---- k8s/metallb.yaml
apiVersion: metallb.io/v1beta1
kind: IPAddressPool
metadata: { name: verejne, namespace: metallb-system }
spec:
  addresses:
    - «ipv4»-«ipv4»
    - «ipv6-cidr»
---
apiVersion: metallb.io/v1beta2
kind: BGPPeer
metadata: { name: tor-a }
spec:
  myASN: «-number:int(64512,65000)»
  peerASN: «-number:int(64512,65000)»
  peerAddress: «ipv4»
  password: «config-password:pwsafe»
  passwordSecret: { name: «-reference|tor-a-bgp» }
==== ba_tailscale_status tmp/tailscale.txt
«ipv4»  «hostname:numbered»  dana@       linux   active; direct «ipv4»:41641, tx «-number» rx «-number»
«ipv4»  «hostname:numbered»  tagged-devices  linux   active; relay "waw", tx 4120 rx 3988
«ipv4»  «~|ipad-152»  dana@       iOS     offline
# Health check:
#     - Tailscale can't reach the configured DNS servers.
---- tmp/netcheck.txt
Report:
	* UDP: true
	* IPv4: yes, «ipv4»:«=int(1024,65000)»
	* IPv6: yes, [«ipv6»]:«=int(1024,65000)»
	* MappingVariesByDestIP: false
	* Nearest DERP: Warsaw
---- tmp/resolvectl.txt
Global
         Protocols: +LLMNR +mDNS -DNSOverTLS DNSSEC=no/unsupported
Link 3 (ens18)
    Current Scopes: DNS
Current DNS Server: «ipv4»
       DNS Servers: «ipv4» «ipv6»
        DNS Domain: «fqdn:domain» ~«fqdn:domain»
==== ba_avahi_snmpwalk tmp/discovery.txt
$ avahi-browse -rtp _ssh._tcp
=;eth0;IPv4;«hostname:numbered#a»;_ssh._tcp;local;«~:localname»;«ipv4»;22;
=;eth0;IPv6;«hostname:numbered#a»;_ssh._tcp;local;«~:localname»;«ipv6»;22;
$ snmpwalk -v2c -c «snmp-community» «ipv4» ipNetToPhysicalPhysAddress
IP-MIB::ipNetToPhysicalPhysAddress.3.ipv4."«ipv4»" = STRING: «mac:macl»
IP-MIB::ipNetToPhysicalPhysAddress.3.ipv4."«ipv4»" = STRING: «mac:macl»
BRIDGE-MIB::dot1dTpFdbPort.«~:macdec» = INTEGER: 14
SNMPv2-MIB::sysName.0 = STRING: «fqdn»
SNMPv2-MIB::sysContact.0 = STRING: «email»
SNMPv2-MIB::sysObjectID.0 = OID: SNMPv2-SMI::enterprises.9.1.2494
IF-MIB::ifPhysAddress.2 = STRING: «mac:macl»
IF-MIB::ifInOctets.2 = Counter32: «-number»
ENTITY-MIB::entPhysicalSerialNum.1001 = STRING: «-serial:upper(11)»
$ fping -ag «ipv4-cidr» 2>/dev/null
«ipv4»
«ipv4»
==== ba_netplan_nm etc/netplan/50-cloud-init.yaml
# generováno z cloud-init, nepřepisovat
network:
  version: 2
  renderer: networkd
  ethernets:
    ens18:
      match: { macaddress: "«mac:macl»" }
      set-name: ens18
      addresses: [«ipv4-cidr», "«ipv6-cidr»"]
      routes: [{ to: default, via: «ipv4», on-link: true }, { to: «ipv4-cidr», via: «ipv4», metric: 50 }]
      nameservers: { addresses: [«ipv4», «~|9.9.9.9»], search: [«fqdn:domain»] }
  wifis:
    wlan0:
      access-points:
        "Sklad 5": { password: "«wifi-psk:human»" }
        "Dílna": { auth: { key-management: eap, identity: "«email»", password: "«wifi-psk:pwsafe»" } }
  tunnels:
    wg0: { mode: wireguard, key: «wireguard-private-key», peers: [{ keys: { public: «-wireguard-public-key», shared: «wireguard-psk» }, endpoint: "«fqdn»:51820" }] }
---- etc/sysconfig/network-scripts/ifcfg-bond0
DEVICE=bond0
BONDING_OPTS="mode=4 miimon=100 arp_ip_target=«ipv4»"
IPADDR=«ipv4»
PREFIX=24
GATEWAY=«ipv4»
DNS1=«ipv4»
DOMAIN="«fqdn:domain»"
HWADDR=«mac»
UUID=«-uuid»
==== ba_keepalived etc/keepalived/keepalived.conf
global_defs {
   notification_email { «email» «email» }
   notification_email_from «email»
   smtp_server «ipv4»
   router_id «hostname»
}
vrrp_instance VI_1 {
    state MASTER
    interface ens18
    virtual_router_id 51
    priority 150
    unicast_src_ip «ipv4»
    unicast_peer {
        «ipv4»
        «ipv4»
    }
    authentication {
        auth_type PASS
        auth_pass «config-password:alnum(8)»
    }
    virtual_ipaddress {
        «ipv4-cidr» dev ens18 label ens18:vip
        «ipv6-cidr»
    }
}
virtual_server «ipv4» 443 {
    lb_algo wlc
    real_server «ipv4» 443 { weight 1 }
}
---- var/log/keepalived.log
Feb 11 10:01:12 «hostname» Keepalived_vrrp[«=int(1000,9000)»]: (VI_1) Received advert from «ipv4» with lower priority 100, ours 150, forcing new election
Feb 11 10:01:12 «hostname» Keepalived_vrrp[«=int(1000,9000)»]: Sending gratuitous ARP on ens18 for «ipv4»
==== ba_dnscontrol dns/dnsconfig.js
var REG = NewRegistrar("none");
var DNS = NewDnsProvider("powerdns");

D("«fqdn:domain»", REG, DnsProvider(DNS), DefaultTTL(300),
  A("@", "«ipv4»"),
  AAAA("@", "«ipv6»"),
  A("«hostname:numbered»", "«ipv4»"),
  CNAME("sledovani", "«fqdn».", TTL(60)),
  MX("@", 10, "«fqdn»."),
  TXT("@", "MS=ms«-number:digits(8)»"),
  TXT("_atproto", "did=did:plc:«-asset-hash:lower(24)»"),
  CAA_BUILDER({ label: "@", iodef: "mailto:«email»", issue: ["«~|letsencrypt.org»"] }),
  DS("sub", 2371, 13, 2, "«-sha256:hex(64).upper»"),
  IGNORE("_acme-challenge.**")
);
---- dns/creds.json
{
  "powerdns": { "TYPE": "POWERDNS", "apiUrl": "http://«ipv4»:8081", "apiKey": "«generic-secret:alnum(28)»", "serverName": "localhost" },
  "hetzner": { "TYPE": "HETZNER", "api_key": "$HETZNER_API_KEY" },
  "axfr": { "TYPE": "AXFRDDNS", "master": "«ipv4»:53", "update-key": "hmac-sha256:dnscontrol:«generic-secret:key32»" }
}
==== ba_pveum_json tmp/users.json
[
  {"userid":"root@pam","enable":1,"expire":0,"email":"«email»","realm-type":"pam","tokens":[{"tokenid":"ci","expire":0,"privsep":1}]},
  {"userid":"«=login»@adresar","enable":1,"firstname":"«~:first»","lastname":"«~:last»","email":"«email»","comment":"tel. «phone»","groups":"noc"},
  {"userid":"«=login»@adresar","enable":0,"firstname":"«~:first»","lastname":"«~:last»","comment":"odešla, předala «person-name»","expire":«-timestamp»},
  {"userid":"svc-zalohy@pve","enable":1,"comment":"jen tokeny, heslo nemá","keys":"x!oath"}
]
==== ba_sip_phonebook tftp/phonebook.xml
<?xml version="1.0" encoding="UTF-8"?>
<YealinkIPPhoneDirectory>
  <DirectoryEntry><Name>«person-name»</Name><Telephone label="mobil">«phone:phone_tel»</Telephone><Telephone label="linka">214</Telephone></DirectoryEntry>
  <DirectoryEntry><Name>«person-name:person_rev»</Name><Telephone>«phone»</Telephone></DirectoryEntry>
  <DirectoryEntry><Name>Vrátnice</Name><Telephone>200</Telephone></DirectoryEntry>
</YealinkIPPhoneDirectory>
---- tftp/«=hex(12)».cfg
#!version:«-version|1.0.0.1»
account.1.display_name = «person-name»
account.1.user_name = 214
account.1.password = «config-password:alnum(16)»
account.1.sip_server.1.address = «fqdn»
static.security.user_password = admin:«config-password:human»
remote_phonebook.data.1.url = http://«ipv4»/phonebook.xml
static.auto_provision.server.password = «-redacted»
network.vlan.internet_port_vid = 40
voice_mail.number.1 = *97
==== ba_zammad_json export/tickets.json
{"tickets":[
 {"id":«-number:int(1000,99999)»,"number":"«-number:digits(8)»","title":"Nejde VPN po výměně notebooku","created_at":"2026-02-09T07:44:10.221Z",
  "customer":{"firstname":"«~:first»","lastname":"«~:last»","email":"«email»","phone":"«phone»","mobile":"","note":""},
  "articles":[
   {"from":"«person-name» <«email»>","to":"Podpora <«email»>","body":"Dobrý den, VPN hlásí AUTH_FAILED. Dosažitelná jsem na «phone». S pozdravem «person-name»","internal":false},
   {"from":"Podpora","body":"Účet odemčen, nové heslo je «prose-password», změňte si ho prosím po přihlášení.","internal":false},
   {"from":"Podpora","body":"Heslo se posílá jen SMS, ticket «-order-id» uzavřen.","internal":true}],
  "checksum":"«-md5»"}]}
==== ba_datev_lohn export/lohn.csv
"EXTF";700;21;"Buchungsstapel";13;«-timestamp:digits(17)»;;"RE";"";"";«-number:digits(5)»;10010;20260101;4;20260201;20260228
Personalnummer;Name;Vorname;Geburtsdatum;Steuer-ID;SV-Nummer;IBAN;Straße;PLZ Ort;Brutto
00017;«~:last»;«~:first»;«dob:dob_dot»;«de-steuerid»;«~:svnr»;«iban»;«postal-address:street»;«~:town»;3411,20
00021;«~:last»;«~:first»;«dob:dob_dot»;«de-steuerid»;«~:svnr»;«iban:ibanp»;«postal-address:street»;«~:town»;2890,00
00022;«~:last»;«~:first»;«dob:dob_dot»;«de-steuerid»;;«iban:ibanp»;;;4120,75
---- export/README.txt
Die Dateien liegen verschlüsselt auf \\«hostname:winhost»\lohn; Rückfragen an «person-name», «phone», «email».
Beleglink «-order-id», Prüfsumme «-sha1».
==== ba_msgtrace_csv export/messagetrace.csv
"Received","SenderAddress","RecipientAddress","Subject","Status","FromIP","ToIP","Size","MessageId","MessageTraceId"
"2026-02-11T06:12:40","«email»","«email»","Pozvánka","Delivered","«ipv4»","«ipv4»","«-number»","<«~:msgid»>","«-uuid»"
"2026-02-11T06:14:02","«email»","«email»","«person-name»: výpověď","FilteredAsSpam","«ipv4»","","«-number»","<«~:msgid»>","«-uuid»"
"2026-02-11T06:14:55","«email»","«email»","faktura «-order-id»","Failed","«ipv6»","«ipv4»","«-number»","<«~:msgid»>","«-uuid»"
---- tmp/mailman.txt
$ mailman members --role owner «email:listmail»
«person-name» <«email»>
«email»
$ doveadm user '*' | head -2
«email»
«email»
$ doveadm quota get -u «email»
Quota name Type    Value  Limit %
User quota STORAGE «-number» 5242880 41
==== ba_synapse_users etc/matrix-synapse/homeserver.yaml
server_name: "«fqdn:domain#d»"
public_baseurl: https://«fqdn»/
database: { name: psycopg2, args: { user: synapse, password: "«config-password:pwq2»", host: «ipv4», cp_min: 5 } }
registration_shared_secret: "«generic-secret:pwsalt2»"
macaroon_secret_key: "«generic-secret:pwsalt2»"
form_secret: "«generic-secret:pwsalt2»"
turn_uris: ["turn:«fqdn»?transport=udp"]
turn_shared_secret: "«generic-secret:alnum(64)»"
password_config: { pepper: "«generic-secret:alnum(32)»", policy: { minimum_length: 12 } }
admin_contact: 'mailto:«email»'
---- etc/matrix-synapse/«=word».signing.key
ed25519 a_«-key-id:alnum(4)» «private-key:b64(43)»
---- tmp/users-dump.json
{"users":[{"name":"@«=login»:«fqdn:domain#d»","displayname":"«person-name»","threepids":[{"medium":"email","address":"«email»"},{"medium":"msisdn","address":"«~:digits(12)»"}],"password_hash":"«password-hash:bcrypt»","creation_ts":«-timestamp»,"avatar_url":"mxc://«fqdn:domain#d»/«-asset-hash:alpha(24)»"}],"next_token":"«-number:int(100,900)»"}
==== ba_dhcp_owners inventar/rezervace.csv
mac;ip;jmeno_stroje;majitel;telefon;mistnost;poznamka
«mac:macl»;«ipv4»;«hostname:winhost»;«person-name»;«phone»;B214;
«mac:mac_dash»;«ipv4»;«hostname»;«person-name»;;B215;tiskárna, PIN v trezoru
«mac:macl»;«ipv4»;«hostname:winhost»;«person-name»;«phone»;A001;zapůjčeno do 30.6.
;«ipv4»;;;;;volné
---- inventar/klice.md
| klíč | převzal(a) | kdy | kontakt |
| --- | --- | --- | --- |
| R04 | «person-name» | «~|2. 2. 2026» | «phone» |
| trezor | «person-name» | «~|3. 2. 2026» | «email» |

Karta «-number:digits(8)» vrácena; číslo smlouvy «-order-id».
==== ba_invoice_hosting faktury/2026-0117.yaml
# výstup z fakturačního systému, hosting
faktura: «-order-id»
vs: "«-number:digits(10)»"
odberatel:
  jmeno: «person-name»
  ulice: «postal-address:street»
  email: «email»
  telefon: "«phone»"
  datum_narozeni: «dob:dob_dot»
platba:
  zpusob: karta
  karta: "«card»"
  exp: "«~|09/28»"
  iban_vratky: «iban»
sluzby:
  - { nazev: VPS, ip: «ipv4», reverse: «fqdn», heslo_konzole: «config-password:pwa» }
  - { nazev: doména, domena: «fqdn:domain», authinfo: "«config-password:pwspec»" }
  - { nazev: licence, klic: «generic-secret:license» }
dodavatel: { ico: "«-number:digits(8)»", dic: «~:dic», iban: «iban:ibanp», web: https://«fqdn» }
soucet: 2413.00
podpis: «-sha256»
