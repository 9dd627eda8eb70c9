==== tarn_zone dns/db.intern
$ORIGIN «fqdn:domain#d».
$TTL 3600
@       IN SOA  «fqdn».  «~|hostmaster.»«~:domain#d». (
                «-number|2026031402» ; serial
                7200       ; refresh
                900        ; retry
                1209600    ; expire
                300 )      ; negative
        IN NS   «fqdn».
        IN NS   «fqdn».
        IN MX   10 «fqdn».
        IN TXT  "v=spf1 ip4:«ipv4:pub» ip6:«ipv6:ula» -all"
        IN CAA  0 issue "«~|letsencrypt.org»"
; server
«hostname»   IN A     «ipv4:lan»
             IN AAAA  «ipv6:ula»
«hostname»   IN A     «ipv4:lan»
«hostname»   IN A     «ipv4:lan»
«hostname»   IN CNAME «fqdn».
s1._domainkey IN TXT ( "v=DKIM1; k=rsa; p=" "«-dkim»" )
_443._tcp.www IN TLSA 3 1 1 «-sha256»
==== tarn_reverse dns/db.rev
$TTL 1d
@ IN SOA «fqdn». «~|hostmaster.example.». ( «-number|2026050101» 3h 15m 3w 1h )
  IN NS «fqdn».
«each 6-9»
«=int(2,254)» IN PTR «fqdn».
«end»
; «?aus dem IPAM, nicht von Hand ändern|generated, do not edit|généré, ne pas modifier»
; serials are dates; last transfer from «ipv4:lan», key id «-number|24011»
==== tarn_unbound dns/unbound.conf
server:
    verbosity: 1
    interface: «ipv4:lan»
    interface: «~|::1»
    port: 53
    access-control: «ipv4-cidr:lannet» allow
    access-control: «ipv6-cidr:ulanet» allow
    access-control: «~|127.0.0.0/8» allow
    private-domain: "«fqdn:domain#d»"
    local-zone: "«fqdn#d»." transparent
    local-data: "«fqdn». 3600 IN A «ipv4:lan#a»"
    local-data-ptr: "«ipv4#a» «fqdn»"
    local-data: "«fqdn». IN AAAA «ipv6:ula»"
    auto-trust-anchor-file: "/var/lib/unbound/root.key"
    # build «-version|1.19.2», linked with «-version|OpenSSL 3.0.13»
forward-zone:
    name: "«fqdn:domain»."
    forward-addr: «ipv4:lan»
forward-zone:
    name: "."
    forward-tls-upstream: yes
    forward-addr: «~|9.9.9.9@853#dns.quad9.net»
remote-control:
    control-enable: yes
    control-interface: «~|127.0.0.1»
    server-key-file: "«-path|/etc/unbound/unbound_server.key»"
==== tarn_knot dns/knot.conf
server:
    listen: [ «ipv4:pub»@53, «ipv6:ula»@53 ]
    identity: "«hostname»"
key:
  - id: xfr-«=word»
    algorithm: hmac-sha256
    secret: «generic-secret:bytes(32)»
  - id: acme-ddns
    algorithm: hmac-sha512
    secret: "«generic-secret:bytes(64)»"
remote:
  - id: second
    address: «ipv4:pub»@53
    key: xfr
acl:
  - id: from-office
    address: [ «ipv4-cidr:lannet», «ipv6-cidr:ulanet» ]
    action: transfer
zone:
  - domain: «fqdn:domain»
    storage: /var/lib/knot
    notify: second
  - domain: «fqdn:domain»
    dnssec-signing: on
    # KSK tag «-number|41822», DS digest «-sha256»
==== tarn_dhcpd dhcp/dhcpd.conf
authoritative;
default-lease-time 28800;
option domain-name "«fqdn:domain»";
option domain-name-servers «ipv4:lan#n1», «ipv4:lan#n2»;
option option-150 code 150 = ip-address;
key omapi_key {
    algorithm hmac-md5;
    secret "«generic-secret:bytes(16)»";
};
subnet «ipv4:lan» netmask «~|255.255.255.0» {
    option routers «ipv4:lan»;
    option broadcast-address «ipv4:lan»;
    range «ipv4:lan» «ipv4:lan»;
    next-server «ipv4:lan»;
    filename "pxelinux.0";
}
«each 3-5»
host «hostname» {
    hardware ethernet «mac»;
    fixed-address «ipv4:lan»;
}
«end»
host «~|kamera-tor» {
    hardware ethernet «mac:mac»;
    fixed-address «fqdn»;
}
class "telefone" { match if substring (option vendor-class-identifier, 0, 9) = "«-code|snomD785/10.1.169.14»"; }
==== tarn_dhcp_leases dhcp/dhcpd.leases
# The format of this file is documented in the dhcpd.leases(5) manual page.
authoring-byte-order little-endian;
server-duid "\000\001\000\001";
«each 4-6»
lease «ipv4:lan» {
  starts 2 «=day» «=clock»;
  ends 2 «=day» «=clock»;
  binding state active;
  hardware ethernet «mac»;
  uid "\001\274$\021";
  set vendor-class-identifier = "MSFT 5.0";
  client-hostname "«hostname:pcname»";
}
«end»
failover peer "ha" state {
  my state normal at 2 «=day» «=clock»;
}
==== tarn_kea dhcp/kea-dhcp4.json
{
  "Dhcp4": {
    "interfaces-config": { "interfaces": ["ens18/«ipv4:lan»"] },
    "lease-database": {
      "type": "postgresql", "name": "kea", "host": "«fqdn»",
      "user": "kea", "password": "«config-password:pwq2»"
    },
    "hooks-libraries": [{ "library": "/usr/lib/kea/hooks/libdhcp_ha.so", "parameters": { "high-availability": [{
      "this-server-name": "«hostname#t»",
      "peers": [
        { "name": "«hostname#t»", "url": "http://«ipv4:lan»:8000/", "role": "primary" },
        { "name": "«hostname»", "url": "http://«ipv4:lan»:8000/", "role": "standby" }
      ] }] } }],
    "option-data": [
      { "name": "domain-name-servers", "data": "«ipv4:lan», «ipv4:lan»" },
      { "name": "domain-search", "data": "«fqdn:domain»" }
    ],
    "subnet4": [
      {
        "id": 12, "subnet": "«ipv4-cidr:lannet»",
        "pools": [{ "pool": "«ipv4:lan» - «ipv4:lan»" }],
        "reservations": [
          { "hw-address": "«mac»", "ip-address": "«ipv4:lan»", "hostname": "«hostname»" },
          { "hw-address": "«mac»", "ip-address": "«ipv4:lan»", "hostname": "«fqdn»" },
          { "client-id": "«-id|01:11:22:33:44:55:66»", "ip-address": "«ipv4:lan»" }
        ]
      }
    ],
    "loggers": [{ "name": "kea-dhcp4", "severity": "INFO" }]
  }
}
==== tarn_dnsmasq etc/dnsmasq.d/lan.conf
# «?Heimnetz|home net|réseau maison»
domain=«fqdn:domain#d»
local=/«fqdn#d»/
expand-hosts
interface=br0
listen-address=«ipv4:lan»,«~|127.0.0.1»
dhcp-range=«ipv4:lan»,«ipv4:lan»,«~|255.255.255.0»,12h
dhcp-range=«ipv6:ula»,«ipv6:ula»,64,1h
dhcp-host=«mac»,«hostname»,«ipv4:lan»
dhcp-host=«mac»,«ipv4:lan»,infinite
dhcp-host=«mac»,«hostname»
address=/«fqdn»/«ipv4:lan»
server=/«fqdn:domain»/«ipv4:lan»
server=«~|1.0.0.1»
ptr-record=«~:rev»,"«fqdn»"
dhcp-option=option:ntp-server,«ipv4:lan»
dhcp-match=set:efi64,option:client-arch,7
dhcp-boot=tag:efi64,ipxe.efi,«hostname»,«ipv4:lan»
# enterprise opt «-oid|vi-encap:45,0»
log-queries
==== tarn_hosts etc/hosts
«~|127.0.0.1»	localhost
«~|127.0.1.1»	«fqdn» «hostname»
«~|::1»     localhost ip6-localhost ip6-loopback
«~|ff02::1» ip6-allnodes

# «?Speichernetz|storage|stockage|almacenamiento»
«each 3-6»
«ipv4:lan»	«fqdn»	«hostname»
«end»
«ipv6:ula»	«fqdn»	«hostname»
# «?alt, nur noch für den Druckserver|old printer, keep until May»
#«ipv4:lan»	«hostname:winname»
«~|0.0.0.0» «~|ads.doubleclick.net»
==== tarn_dig terminals/dig.txt
$ dig +noall +answer +comments «fqdn#q» @«ipv4:lan#s»
;; Got answer:
;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: «=int(100,65000)»
;; flags: qr aa rd ra; QUERY: 1, ANSWER: 2, AUTHORITY: 0, ADDITIONAL: 1
;; ANSWER SECTION:
«fqdn#q».	300	IN	CNAME	«fqdn#c».
«fqdn#c».	300	IN	A	«ipv4:lan#a»

$ dig -x «ipv4#a» +short
«fqdn#c».
$ host -t mx «fqdn:domain#d»
«fqdn#d» mail is handled by 10 «fqdn».
«fqdn#d» mail is handled by 20 «fqdn».
$ nslookup «fqdn»
Server:		«ipv4#s»
Address:	«ipv4#s»#53

** server can't find «fqdn»: NXDOMAIN
$ kdig -v | head -1
«-version|kdig (Knot DNS), version 3.3.4»
