==== cr_cisco_ios exports/sw-running-config.txt
Building configuration...

Current configuration : «=int(8000,19000)» bytes
!
! Last configuration change at «=time» CET Mon Jan 12 2026 by netbackup
version 15.2
service timestamps log datetime msec
service password-encryption
!
hostname «hostname»
!
enable secret 9 «password-hash:cisco9»
!
username admin privilege 15 secret 5 «password-hash:md5crypt»
username helpdesk privilege 5 password 7 «config-password:cisco7»
aaa new-model
ip domain-name «fqdn:domain»
ip name-server «ipv4» «ipv4»
!
crypto pki trustpoint TP-self-signed-«-number|3482716544»
 fingerprint «-tls-fingerprint:hex(40)»
!
interface GigabitEthernet1/0/1
 description Uplink «hostname»
 switchport mode trunk
!
interface Vlan20
 ip address «ipv4» «~|255.255.255.0»
 ip helper-address «ipv4»
 standby 20 authentication md5 key-string «config-password:pwa»
!
ip default-gateway «ipv4»
tacacs server «~|ISE1»
 address ipv4 «ipv4»
 key «config-password:pwa»
!
snmp-server community «snmp-community» RO 99
snmp-server host «ipv4» version 2c «snmp-community»
snmp-server location «~|Rack 4, Keller»
snmp-server contact «email»
ntp server «ipv4» key 3
ntp authentication-key 3 md5 «config-password:cisco7» 7
!
line vty 0 4
 password 7 «config-password:cisco7»
 transport input ssh
end
==== cr_cisco_asa exports/asa-vpn.cfg
: Serial Number: «-serial:upper(11)»
ASA Version 9.16(4)
hostname «hostname»
domain-name «fqdn:domain»
enable password «password-hash:sha512crypt»
passwd «config-password:pwa» 
names
interface GigabitEthernet0/0
 nameif outside
 security-level 0
 ip address «ipv4» «~|255.255.255.248» 
interface GigabitEthernet0/1
 nameif inside
 ip address «ipv4» «~|255.255.254.0» 
object network «~|srv-erp»
 host «ipv4»
object network lan-filiale
 subnet «ipv4» «~|255.255.255.0»
aaa-server RAD protocol radius
aaa-server RAD (inside) host «ipv4»
 key «config-password:pwini»
 radius-common-pw «config-password:pwa»
crypto ipsec ikev2 ipsec-proposal AES256
 protocol esp integrity sha-256
tunnel-group «ipv4#p» type ipsec-l2l
tunnel-group «ipv4#p» ipsec-attributes
 ikev2 remote-authentication pre-shared-key «ipsec-psk:pwa»
 ikev2 local-authentication pre-shared-key «ipsec-psk:pwa»
tunnel-group «ipv4» ipsec-attributes
 ikev1 pre-shared-key «-masked|*****»
username fernwartung password «password-hash:sha512crypt» privilege 2
Cryptochecksum:«-md5»
: end
==== cr_mikrotik exports/router.rsc
# 2026-01-0«=int(1,9)» «=time» by RouterOS 7.16.2
# software id = «-id:upper(4)»-«-id:upper(4)»
# model = RB5009UG+S+
# serial number = «-serial:upper(11)»
/interface bridge
add admin-mac=«mac» auto-mac=no comment=defconf name=bridge
/interface wifi security
add authentication-types=wpa2-psk,wpa3-psk name=buero passphrase="«wifi-psk»"
add authentication-types=wpa2-psk name=gast passphrase=«wifi-psk:human»
/interface wireguard
add listen-port=13231 mtu=1420 name=wg0 private-key="«wireguard-private-key»"
/interface wireguard peers
add allowed-address=«ipv4-cidr» endpoint-address=«fqdn» endpoint-port=51820 interface=wg0 \
    preshared-key="«wireguard-psk»" public-key=\
    "«-wireguard-public-key»"
/ip ipsec identity
add peer=filiale secret="«ipsec-psk»"
/ppp secret
add name=lager password=«config-password:pwa» profile=vpn remote-address=«ipv4» service=l2tp
/interface pppoe-client
add add-default-route=yes interface=ether1 name=wan password=«config-password:digits(8)» user="«~:digits(12)»"
/ip address
add address=«ipv4-cidr» interface=bridge
/ip dhcp-server lease
add address=«ipv4» client-id=1:«mac:mac.lower» mac-address=«mac» server=lan
/ip dns static
add address=«ipv4» name=«fqdn»
/radius
add address=«ipv4» secret=«config-password:pwa» service=ppp,login
/snmp community
set [ find default=yes ] name=«snmp-community»
/system identity
set name=«hostname»
/tool e-mail
set from=«email» password=«config-password:pwa» server=«fqdn» user=alerts
==== cr_opnsense_xml conf/config-OPNsense.xml
<?xml version="1.0"?>
<opnsense>
  <version>«-version|11.2»</version>
  <system>
    <hostname>«hostname»</hostname>
    <domain>«fqdn:domain»</domain>
    <dnsserver>«ipv4»</dnsserver>
    <user uuid="«-uuid»">
      <name>root</name>
      <password>«password-hash:bcrypt»</password>
      <otp_seed>«totp-secret»</otp_seed>
      <apikeys>
        <item>
          <key>«~:b64(80)»</key>
          <secret>«password-hash:sha512crypt»</secret>
        </item>
      </apikeys>
    </user>
    <authserver>
      <name>AD</name>
      <host>«ipv4»</host>
      <ldap_binddn>cn=opn,ou=svc,dc=intra</ldap_binddn>
      <ldap_bindpw>«config-password:pwq2.xml»</ldap_bindpw>
    </authserver>
  </system>
  <interfaces>
    <lan>
      <if>igc1</if>
      <ipaddr>«ipv4»</ipaddr>
      <subnet>24</subnet>
      <spoofmac>«mac»</spoofmac>
    </lan>
  </interfaces>
  <hasync>
    <pfsyncpeerip>«ipv4»</pfsyncpeerip>
    <password>«config-password:pwa»</password>
  </hasync>
  <snmpd>
    <rocommunity>«snmp-community»</rocommunity>
  </snmpd>
  <cert uuid="«-uuid»">
    <descr>Web GUI</descr>
    <crt>«-certificate:certificate.b64»</crt>
    <prv>«private-key:pem_ec.b64»</prv>
  </cert>
  <revision>
    <username>root@«ipv4»</username>
    <time>«-timestamp».4471</time>
    <description>/system_advanced_admin.php made changes</description>
  </revision>
</opnsense>
==== cr_fortigate exports/fw-full.conf
#config-version=FGT60F-7.2.8-FW-build1639-240313:opmode=0:vdom=0:user=admin
config system global
    set hostname "«hostname»"
    set timezone 26
end
config system admin
    edit "admin"
        set accprofile "super_admin"
        set password ENC «password-hash:forti»
    next
end
config system interface
    edit "wan1"
        set mode pppoe
        set macaddr «mac:mac.lower»
        set username "«~|kunde4711»"
        set password "«config-password:pwa»"
    next
    edit "internal"
        set ip «ipv4» «~|255.255.255.0»
    next
end
config user radius
    edit "nps"
        set server "«ipv4»"
        set secret "«config-password:pwq2»"
    next
end
config vpn ipsec phase1-interface
    edit "to-werk2"
        set remote-gw «ipv4»
        set proposal aes256-sha256
        set psksecret «ipsec-psk:pwa»
    next
end
config wireless-controller vap
    edit "guest"
        set ssid "Gaeste"
        set passphrase "«wifi-psk:pwq2»"
    next
end
config firewall address
    edit "fileserver"
        set uuid «-uuid»
        set type fqdn
        set fqdn "«fqdn»"
    next
end
config alertemail setting
    set mailto1 "«email»"
end
==== cr_junos_set exports/junos-set.txt
set version 21.4R3-S5.4
set system host-name «hostname»
set system root-authentication encrypted-password "«password-hash:sha512crypt»"
set system login user noc class super-user
set system login user noc full-name "«person-name»"
set system login user noc authentication encrypted-password "«password-hash:md5crypt»"
set system login user noc authentication ssh-rsa "ssh-rsa «-ssh-public-key:ssh_rsa»"
set system radius-server «ipv4» secret "«config-password:junos9»"
set system name-server «ipv4»
set system name-server «ipv6»
set system syslog host «ipv4» any notice
set interfaces ge-0/0/0 unit 0 family inet address «ipv4-cidr»
set interfaces ge-0/0/0 unit 0 family inet6 address «ipv6-cidr»
set protocols bgp group transit neighbor «ipv4» authentication-key "«config-password:junos9»"
set protocols bgp group transit peer-as «-number|64721»
set security ike policy branch pre-shared-key ascii-text "«ipsec-psk:pwa»"
set security ike gateway branch address «ipv4»
set snmp community «snmp-community» authorization read-only
set snmp trap-group noc targets «ipv4»
set snmp contact "«email»"
==== cr_aruba_show exports/cx-show.txt
«hostname#h»# show running-config | include password|key|community
user admin group administrators password plaintext «config-password:human»
radius-server host «ipv4» key plaintext «config-password:pwa»
snmp-server community «snmp-community»
tacacs-server key plaintext «config-password:pwa»
«hostname#h»# show arp

IPv4 Address     MAC                Port         State
------------------------------------------------------------
«ipv4»    «mac:mac.lower»  1/1/3        reachable
«ipv4»    «mac:mac.lower»  1/1/7        stale
«ipv4»    «mac:mac.lower»  lag12        reachable
«hostname#h»# show lldp neighbor-info
LOCAL-PORT  CHASSIS-ID         PORT-ID   SYS-NAME
1/1/49      «mac:mac.lower»  1/1/50    «hostname»
1/1/50      «mac:mac.lower»  Te1/0/1   «fqdn»
«hostname#h»# show version
Version      : FL.10.13.«-number|1040»
Build SHA    : «-git-sha»
Active Image : primary
Serial       : «-serial:upper(10)»
«hostname#h»# show mac-address-table count
Number of MAC addresses : «-number|412»
==== cr_unifi_json exports/unifi-site.json
{
  "meta": { "rc": "ok", "version": "«-version|8.6.9»" },
  "data": [
    {
      "_id": "«-id:hex(24)»",
      "key": "wlanconf",
      "name": "Produktion",
      "security": "wpapsk",
      "x_passphrase": "«wifi-psk:pwq2»",
      "site_id": "«-id:hex(24)»"
    },
    {
      "_id": "«-id:hex(24)»",
      "key": "radius",
      "x_secret": "«config-password:pwa»",
      "auth_servers": [ { "ip": "«ipv4»", "port": 1812, "x_secret": "«config-password:pwa»" } ]
    },
    {
      "_id": "«-id:hex(24)»",
      "key": "mgmt",
      "x_ssh_enabled": true,
      "x_ssh_username": "ubnt",
      "x_ssh_password": "«config-password:pwa»",
      "x_mgmt_key": "«generic-secret:hex(32)»"
    },
    {
      "_id": "«-id:hex(24)»",
      "key": "device",
      "mac": "«mac:mac.lower»",
      "ip": "«ipv4»",
      "hostname": "«hostname»",
      "x_authkey": "«generic-secret:hex(32)»",
      "anon_id": "«-uuid»",
      "fw_caps": «-number|1073741823»
    }
  ]
}
==== cr_dhcp_dns etc/dhcp-and-zone.txt
; zone file, exported with the transfer tool
$ORIGIN «fqdn:domain».
$TTL 3600
@       IN SOA  «fqdn». «fqdn». ( «-number|2026011204» 7200 3600 1209600 300 )
        IN NS   «fqdn».
        IN MX   10 «fqdn».
«hostname»     IN A     «ipv4»
«hostname»     IN A     «ipv4»
               IN AAAA  «ipv6»
«hostname»     IN CNAME «fqdn».
mail._domainkey IN TXT "v=DKIM1; k=rsa; p=«-public-key:dkim»"
_dmarc  IN TXT "v=DMARC1; p=none; rua=mailto:«email»"

# dhcpd.leases
lease «ipv4» {
  starts 3 2026/01/14 08:11:02;
  hardware ethernet «mac:mac.lower»;
  uid "\001\244";
  client-hostname "«hostname»";
}
key "ddns-update" {
        algorithm hmac-sha256;
        secret "«config-password:key32»";
};
==== cr_bmc_ipmi out/bmc-audit.log
[«=time»] sweep «ipv4-cidr» begins
[«=time»] «ipv4» Supermicro X11 fw 1.74, board serial «-serial»
[«=time»] «ipv4» login ADMIN/«cli-password:pwlower» ok
[«=time»] «ipv4» ipmitool -I lanplus -H «ipv4» -U root -P «cli-password:pwa» sel list
[«=time»] «ipv4» sensor CPU1 Temp 41 degrees C
[«=time»] «hostname» iDRAC9 racadm -r «ipv4» -u root -p «cli-password:pwa» getsysinfo
[«=time»] «hostname» NIC.1 «mac» NIC.2 «mac»
[«=time»] «hostname» SNMP v2c community «snmp-community» answers, please change
[«=time»] «hostname» service tag «-serial:upper(7)», express code «-number:digits(11)»
[«=time»] «ipv4» iLO5 cookie sessionKey=«session-cookie:hex(32)»
[«=time»] «ipv4» redfish POST /redfish/v1/SessionService/Sessions {"UserName":"audit","Password":"«config-password:pwq2.json»"}
[«=time»] «ipv4» X-Auth-Token: «bearer-token:hex(32)»
[«=time»] «ipv4» power state on, uptime «-number|9120711» s
[«=time»] sweep done, report «-uuid» mailed to «email»
==== cr_net_quiet doc/mtu-notes.txt
Jumbo frames, short notes

An MTU of 9000 must match on every hop, otherwise path MTU discovery has to help.
Version «-version|10.13.1040» of the switch firmware fixes the LACP flap; older builds («-version4») do not.
Documentation prefixes such as «~|192.0.2.0/24» and «~|2001:db8::/32» never appear on the wire.
A netmask of «~|255.255.255.0» leaves 254 usable addresses.
OIDs start with «-oid|1.3.6.1.2.1.2.2»; the counter wrapped at «-number|4294967295».
Time stamps like «-time|14:22:31» are UTC; durations like «-time|00:05:12» are hours, minutes, seconds.
The build was signed by key «-key-id», commit «-git-sha:short_sha».
"snmp-server community" takes a word and a mode; the default word was removed in «-version|16.9».
The password policy requires «-setting|16» characters, the key exchange timer is «-setting|3600» seconds.
Chapter «-section|4.3.2.1» of the manual describes the trunk, table «-section|7.1.4» the priorities.
