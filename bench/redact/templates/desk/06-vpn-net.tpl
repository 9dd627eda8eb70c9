==== dk_wireguard_phone prompt.txt
WireGuard handshake works, but no traffic from the phone. Server side, client side, `wg show`:

[Interface]
# server «hostname»
Address = «ipv4-cidr», «ipv6-cidr»
ListenPort = 51820
PrivateKey = «wireguard-private-key»
PostUp = iptables -t nat -A POSTROUTING -s «ipv4-cidr» -o eth0 -j MASQUERADE

[Peer]
# «person-name», phone
PublicKey = «-wireguard-public-key#p»
PresharedKey = «wireguard-psk#k»
AllowedIPs = «ipv4-cidr»

--- client ---
[Interface]
PrivateKey = «wireguard-private-key»
Address = «ipv4-cidr»
DNS = «ipv4», «fqdn:domain»

[Peer]
PublicKey = «-wireguard-public-key»
PresharedKey = «wireguard-psk#k»
Endpoint = «fqdn»:51820
AllowedIPs = «~|0.0.0.0/0», «~|::/0»

# wg show
peer: «-wireguard-public-key#p»
  preshared key: «-redacted|(hidden)»
  endpoint: «ipv4»:41877
  latest handshake: 14 seconds ago
  transfer: 1.21 KiB received, 92 B sent

wg genkey printed «wireguard-private-key» for the second phone, unused so far.
==== dk_openvpn_log paste-3
OpenVPN-Client verbindet sich nicht (AUTH_FAILED, dann TLS error). Hier client.ovpn ohne die CA:

client
dev tun
proto udp
remote «fqdn» 1194
remote «ipv4» 443 tcp
auth-user-pass «-path|/etc/openvpn/auth.txt»
remote-cert-tls server
cipher AES-256-GCM
http-proxy «ipv4» 3128 «-path|proxy.txt» basic
<key>
«private-key:pem_pkcs8»
</key>
<tls-crypt>
«openvpn-static-key»
</tls-crypt>

auth.txt:
fleetmgr
«config-password:pwq2»

Log:
2026-10-13 08:11:02 VERIFY OK: depth=0, CN=«~:fqdn»
2026-10-13 08:11:02 MANAGEMENT: CMD 'username "Auth" "fleetmgr"'
2026-10-13 08:11:02 MANAGEMENT: CMD 'password "Auth" "«cli-password:pwq2»"'
2026-10-13 08:11:03 AUTH: Received control message: AUTH_FAILED
2026-10-13 08:11:03 UDPv4 link remote: [AF_INET]«ipv4»:1194
2026-10-13 08:11:04 TLS Error: tls-crypt unwrapping failed from [AF_INET]«ipv4»:1194
2026-10-13 08:11:05 PUSH: Received control message: 'PUSH_REPLY,route «ipv4» «~|255.255.255.0»,dhcp-option DNS «ipv4»,auth-token SESS_ID_AT_«session-cookie:bytes(48)»'
2026-10-13 08:11:05 Peer fingerprint «-tls-fingerprint:fingerprint.lower»

Die Passphrase des Schlüssels war übrigens «prose-password:phr».
==== dk_strongswan ticket-93.md
**IPsec tunnel to the branch drops every hour**

Our side is strongSwan, theirs a Fortigate. `swanctl --log` and configs:

```
connections {
  filiale {
    remote_addrs = «ipv4#r»
    local_addrs = «ipv4#l»
    local { auth = psk  id = «fqdn#f» }
    remote { auth = psk  id = «ipv4#r» }
    children { net { local_ts = «ipv4-cidr»  remote_ts = «ipv4-cidr»  rekey_time = «-setting|3600s» } }
  }
}
secrets {
  ike-1 { id = «ipv4#r»  secret = "«ipsec-psk:pwany»" }
  eap-hr { id = «email»  secret = «ipsec-psk:pwa» }
  private-web { file = web.pem  secret = "«config-password:phr»" }
}
```

old `/etc/ipsec.secrets`, still there:

```
«ipv4#l» «ipv4#r» : PSK "«ipsec-psk:pwq2»"
%any «fqdn#f» : PSK 0s«ipsec-psk:bytes(24)»
helpdesk01 : XAUTH "«ipsec-psk:pwa»"
: RSA gw.key "«config-password:human»"
```

The Fortigate:

```
config vpn ipsec phase1-interface
    edit "zentrale"
        set remote-gw «ipv4#l»
        set psksecret ENC «~:bytes(60)»
        set keylife 86400
```

`13[IKE] initiating IKE_SA filiale[4] to «ipv4#r»` / `received AUTHENTICATION_FAILED`. L2TP chap-secrets: `hrsync * "«config-password:pwq2»" «ipv4»`. The PSK was dictated over the phone as «prose-password:human» by «person-name» («phone»).
==== dk_mikrotik_export thread.txt
ros 7.15, hairpin nat not working, /export show-sensitive follows (sorry long)

/interface ethernet set [ find default-name=ether1 ] mac-address=«mac» name=wan
/interface wireguard add listen-port=13231 name=wg1 private-key="«wireguard-private-key»"
/interface wireguard peers add allowed-address=«ipv4-cidr» endpoint-address=«fqdn» endpoint-port=13231 interface=wg1 preshared-key="«wireguard-psk»" public-key="«-wireguard-public-key»"
/interface pppoe-client add disabled=no interface=wan name=pppoe1 user=«email» password=«config-password:pwa»
/interface wifi security add authentication-types=wpa2-psk name=sec1 passphrase="«wifi-psk:pwq2»"
/ip ipsec identity add peer=hq secret="«ipsec-psk:pwq2»"
/ip pool add name=lan ranges=«ipv4»-«ipv4»
/ip address add address=«ipv4-cidr» interface=bridge
/ipv6 address add address=«ipv6-cidr» interface=bridge advertise=no
/ip dhcp-server lease add address=«ipv4» mac-address=«mac» comment="«hostname»"
/ip firewall nat add action=dst-nat chain=dstnat dst-address=«ipv4» dst-port=443 protocol=tcp to-addresses=«ipv4»
/ppp secret add name=remote1 password=«config-password:pwa» service=l2tp remote-address=«ipv4»
/radius add address=«ipv4» secret=«config-password:alnum(18)» service=ppp,login
/snmp community set [ find default=yes ] name=«snmp-community» addresses=«ipv4-cidr» authentication-password=«snmp-password:pwa» encryption-password=«snmp-password:pwa»
/tool e-mail set server=«fqdn» from=«email» user=router password=«config-password:pwq2»
/user add name=edgebot group=full password=«config-password:human»
/system identity set name=«hostname»
/system script add name=ddns source="/tool fetch url=\"https://«fqdn»/upd\?pw=«url-token:pwa»\""

# serial «-serial:upper(12)», software id = «-identifier:upper(4)»-«-identifier:upper(4)»
==== dk_cisco_show paste-11
OSPF adjacency stuck in EXSTART, can you compare those two? running-configs shortened

! ---- core ----
hostname «hostname»
enable secret 9 «password-hash:cisco9»
username netadm privilege 15 secret 9 «password-hash:cisco9»
username nodered password 7 «config-password:cisco7»
aaa group server radius R1
 server-private «ipv4» auth-port 1812 acct-port 1813 key 7 «config-password:cisco7»
tacacs server T1
 address ipv4 «ipv4»
 key «config-password:pwa»
interface Vlan20
 ip address «ipv4» «~|255.255.255.0»
 ip ospf message-digest-key 1 md5 7 «config-password:cisco7»
 ipv6 address «ipv6-cidr»
router bgp 65011
 neighbor «ipv4» remote-as 65020
 neighbor «ipv4» password «config-password:pwa»
snmp-server community «snmp-community» RO 10
snmp-server host «ipv4» version 2c «snmp-community:community»
ntp authentication-key 1 md5 «config-password:cisco7» 7
ip domain name «fqdn:domain»
line vty 0 4
 password 7 «config-password:cisco7»

! ---- dist, show ip ospf neighbor ----
Neighbor ID     Pri   State           Dead Time   Address         Interface
«ipv4»     1   EXSTART/DR      00:00:33    «ipv4»   Vlan20

dist# show mac address-table | i Gi1/0/14
  20    «mac:mac_dot»    DYNAMIC     Gi1/0/14
dist# show version | i uptime|bytes
«hostname» uptime is 41 weeks, System image file is "flash:cat9k_iosxe.«-version|17.09.05».SPA.bin"
dist# verify /md5 flash:cat9k.bin
verify /md5 = «-md5»
==== dk_opnsense_xml question.txt
Can I import only the VPN and the users from this backup? It's config.xml of an OPNsense, cut down

<opnsense>
  <system>
    <hostname>«hostname»</hostname>
    <domain>«fqdn:domain»</domain>
    <dnsserver>«ipv4»</dnsserver>
    <user>
      <name>root</name>
      <password>«password-hash:bcrypt»</password>
      <otp_seed>«totp-secret:b32(32)»</otp_seed>
      <apikeys><item><key>«~:alnum(80)»</key><secret>«password-hash:sha512crypt»</secret></item></apikeys>
      <descr>«person-name»</descr>
      <email>«email»</email>
    </user>
    <authserver>
      <type>ldap</type><host>«fqdn»</host>
      <ldap_bindpw>«config-password:pwa»</ldap_bindpw>
    </authserver>
    <revision><time>«-timestamp»</time><username>root@«ipv4»</username></revision>
  </system>
  <interfaces>
    <wan><if>igb0</if><ipaddr>«ipv4»</ipaddr><subnet>29</subnet><spoofmac>«mac»</spoofmac></wan>
    <lan><if>igb1</if><ipaddr>«ipv4»</ipaddr><ipaddrv6>«ipv6»</ipaddrv6></lan>
  </interfaces>
  <ppps><ppp><username>«email»</username><password>«config-password:pwa.b64»</password></ppp></ppps>
  <ipsec><preshared-keys><key><ident>«ipv4»</ident><pre-shared-key>«ipsec-psk:pwa»</pre-shared-key></key></preshared-keys></ipsec>
  <dyndnses><dyndns><host>«fqdn»</host><password>«config-password:alnum(16)»</password></dyndns></dyndnses>
  <hasync><synchronizetoip>«ipv4»</synchronizetoip><username>root</username><password>«config-password:human»</password></hasync>
  <snmpd><rocommunity>«snmp-community»</rocommunity></snmpd>
  <cert><refid>«-identifier:hex(13)»</refid><prv>«private-key:rsa_b64»</prv></cert>
  <wireguard><server uuid="«-uuid»"><pubkey>«-wireguard-public-key»</pubkey><privkey>«wireguard-private-key»</privkey></server></wireguard>
</opnsense>

Password of the backup file itself: «prose-password:phr».
==== dk_wifi_de prompt.txt
Mein Raspi verbindet sich nicht mit dem WLAN im Büro. wpa_supplicant.conf:

country=DE
ctrl_interface=DIR=/var/run/wpa_supplicant GROUP=netdev
network={
    ssid="Buero-5G"
    psk="«wifi-psk:pwq2»"
    priority=2
}
network={
    ssid="Gast"
    #psk="«wifi-psk:human»"
    psk=«wifi-psk:hex(64)»
}
network={
    ssid="eduroam"
    key_mgmt=WPA-EAP
    identity="«email»"
    password="«wifi-psk:pwa»"
    ca_cert="«-path|/etc/ssl/certs/ca.pem»"
}

journalctl:

Okt 13 07:00:11 «hostname#h» wpa_supplicant[611]: wlan0: Trying to associate with SSID 'Buero-5G'
Okt 13 07:00:12 «hostname#h» wpa_supplicant[611]: wlan0: CTRL-EVENT-ASSOC-REJECT bssid=«mac» status_code=16
Okt 13 07:00:15 «hostname#h» wpa_supplicant[611]: wlan0: WPA: 4-Way Handshake failed - pre-shared key may be incorrect
Okt 13 07:00:15 «hostname#h» dhcpcd[702]: wlan0: using IPv4LL address «ipv4»

hostapd auf dem AP (OpenWrt, «ipv4»):

config wifi-iface
        option ssid 'Buero-5G'
        option encryption 'sae-mixed'
        option key '«wifi-psk:pwq2»'
        option auth_server '«ipv4»'
        option auth_secret '«config-password:alnum(16)»'
        option macaddr '«mac»'

Das Gäste-WLAN hat das Passwort «prose-password:pwlower» und läuft. Schlüssel stimmt laut Router (Aufkleber: «prose-password:digits(16)»).
==== dk_tcpdump_pt paste-12
Podem ajudar a perceber este tráfego? Há um dispositivo desconhecido na rede e o DNS responde devagar.

$ sudo tcpdump -ni eth0 port 53 or arp
10:11:02.114 ARP, Request who-has «ipv4» tell «ipv4», length 46
10:11:02.114 ARP, Reply «ipv4» is-at «mac», length 46
10:11:03.201 IP «ipv4».53214 > «ipv4».53: 40112+ A? «fqdn». (41)
10:11:03.940 IP6 «ipv6».41020 > «ipv6».53: 1123+ AAAA? «fqdn». (38)

$ arp -an
? («ipv4») at «mac» [ether] on eth0
? («ipv4») at «mac» [ether] on eth0

$ nmap -sn «ipv4-cidr»
Nmap scan report for «fqdn» («ipv4»)
Host is up (0.0021s latency).
MAC Address: «mac» (Super Micro Computer)

$ dig +short -x «ipv4»
«fqdn».
$ dig «fqdn» @«ipv4»
;; ANSWER SECTION:
«fqdn».	300	IN	A	«ipv4»
;; Query time: 812 msec

Zona no servidor (BIND):
key "ddns" { algorithm hmac-sha256; secret "«config-password:bytes(32)»"; };
update: nsupdate -y hmac-sha256:ddns:«cli-password:bytes(32)» -v
«hostname»  IN  A  «ipv4»
@  IN  SOA  «~:fqdn». «~:fqdn». ( «-number|2026101301» 3600 900 604800 300 )
==== dk_junos_vyos ticket.md
Traffic selector mismatch between SRX and VyOS, both configs:

SRX:

    set system host-name «hostname»
    set system root-authentication encrypted-password "«password-hash:sha512crypt»"
    set system login user fleetmgr authentication encrypted-password "«password-hash:sha256crypt»"
    set system radius-server «ipv4» secret "«config-password:jun9»"
    set security ike policy P1 pre-shared-key ascii-text "«ipsec-psk:jun9»"
    set security ike gateway GW1 address «ipv4»
    set protocols bgp group up neighbor «ipv4» authentication-key "«config-password:jun9»"
    set snmp community «snmp-community» authorization read-only
    set interfaces ge-0/0/1 unit 0 family inet address «ipv4-cidr»
    set interfaces ge-0/0/1 unit 0 family inet6 address «ipv6-cidr»

VyOS:

    set vpn ipsec authentication psk SRX id «ipv4»
    set vpn ipsec authentication psk SRX secret '«ipsec-psk:pwq2»'
    set vpn ipsec site-to-site peer SRX remote-address «ipv4»
    set vpn ipsec site-to-site peer SRX tunnel 0 local prefix «ipv4-cidr»
    set interfaces ethernet eth0 hw-id '«mac»'
    set interfaces pppoe pppoe0 authentication password '«config-password:pwa»'
    set service dns dynamic name x password «config-password:alnum(14)»
    set system login user vyos authentication plaintext-password «config-password:human»
    set system login user vyos authentication public-keys me key «-ssh-public-key»

`show vpn ike sa` → «ipv4» up, state INIT. SPI «-identifier:hex(16)», cookie «-identifier:hex(16)».
==== dk_keys_mixed prompt.txt
Which of these blocks are private, and can I commit the rest? I exported everything from the old laptop.

(1)
«private-key:pem_ec»
(2)
«-public-key:pem_public»
(3)
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: old laptop
Public-Lines: 2
«-public-key:b64(64)»
«-public-key:b64(16)»
«putty-private-key»
Private-MAC: «~:hex(64)»
(4)
# public key: «-age-public-key»
«age-secret-key»
(5)
{"kty":"OKP","crv":"Ed25519","kid":"«-key-id:alnum(12)»","x":"«-public-key:jwk_x»","d":"«jwk-private»"}
(6)
«pgp-private-key»
(7)
ssh-ed25519 «-ssh-public-key» «email»
(8)
«private-key:pem_encrypted»
(9)
«-certificate»

Host keys in known_hosts: |1|«-hashed-host» ssh-ed25519 «-ssh-public-key»
and «ipv4» ssh-ed25519 «-ssh-public-key»
The passphrase of (8) is "«prose-password:spaced»".
