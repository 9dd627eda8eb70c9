==== tarn_ios_run backups/rancid/access.cfg
!
! Last configuration change at 14:02:11 CET Tue Mar 3 2026 by rancid
! NVRAM config last updated at 14:02:15 CET Tue Mar 3 2026
version «-setting|15.2»
service timestamps log datetime msec localtime
no service pad
!
hostname «hostname:gear#h»
!
boot-start-marker
boot system flash:/«-version|c2960x-universalk9-mz.152-7.E8.bin»
boot-end-marker
!
enable secret 9 «config-password:cisco9»
username netops privilege 15 secret 5 «config-password:md5crypt»
username «=account» password 7 «config-password:cisco7»
aaa new-model
ip domain-name «fqdn:domain#d»
ip name-server «ipv4:lan#dns» «ipv4:lan»
!
crypto pki trustpoint TP-self-signed-«-number|2874013056»
 subject-name cn=IOS-Self-Signed-Certificate-«-number|2874013056»
!
interface Vlan110
 description mgmt «?EG|Halle 3|Lager»
 ip address «ipv4:lan» «~|255.255.255.0»
 ip helper-address «ipv4:lan»
!
interface GigabitEthernet1/0/48
 description uplink to «hostname:gear» Te1/1/2
 switchport trunk allowed vlan 110,120,200-210
 mac access-group extern in
!
ip route «~|0.0.0.0 0.0.0.0» «ipv4:lan»
snmp-server community «snmp-community» RO 40
snmp-server host «ipv4:lan» version 2c «snmp-community»
snmp-server location «?Rack B4|Keller|MDF»
ntp server «ipv4:lan»
logging host «ipv4:lan» transport udp port 10514
access-list 40 permit «ipv4:lan»
mac address-table static «mac:mac_dot» vlan 120 interface Gi1/0/7
line vty 0 15
 transport input ssh
end
==== tarn_ios_show terminals/show-cdp.txt
«hostname:gear#h»#show cdp neighbors detail
-------------------------
Device ID: «fqdn:gearfqdn»
Entry address(es):
  IP address: «ipv4:lan»
Platform: cisco WS-C3850-24XS,  Capabilities: Switch IGMP
Interface: TenGigabitEthernet1/1/1,  Port ID (outgoing port): TenGigabitEthernet1/0/13
Version :
Cisco IOS Software, IOS-XE Software, Version «-version|16.12.10a», RELEASE SOFTWARE (fc3)
VTP Management Domain: ''
Management address(es):
  IP address: «ipv4:lan»

-------------------------
Device ID: «hostname:gear»
Entry address(es):
  IP address: «ipv4:lan»
  IPv6 address: «ipv6:ll»  (link-local)
Platform: cisco AIR-AP2802I-E-K9,  Capabilities: Trans-Bridge
Version :
Cisco AP Software, ap3g3-k9w8 Version: «-version|8.10.185.0»

«hostname#h»#show ip arp vlan 120
Protocol  Address          Age (min)  Hardware Addr   Type   Interface
«each 4-7»
Internet  «ipv4:lan»      «=int(0,240)»   «mac:mac_dot»  ARPA   Vlan120
«end»
«hostname#h»#show version | include Serial|image
System image file is "flash:packages.conf"
System Serial Number               : «-serial|FCW2145L0QK»
==== tarn_junos_ex configs/ex4300.set
set version «-version|21.4R3-S5.4»
set system host-name «hostname:gear»
set system domain-name «fqdn:domain#d»
set system domain-search «fqdn#d»
set system root-authentication encrypted-password "«password-hash:sha512crypt»"
set system login user noc class read-only
set system login user noc authentication ssh-ed25519 "ssh-ed25519 «-ssh-public-key» noc@bastion"
set system name-server «ipv4:lan»
set system name-server «~|1.1.1.1»
set system syslog host «ipv4:lan» any notice
set system ntp server «ipv4:lan» key 3
set system ntp authentication-key 3 type md5 value "«config-password:jun9»"
set interfaces xe-0/2/0 unit 0 family inet address «ipv4-cidr:lanif»
set interfaces xe-0/2/0 unit 0 family inet6 address «ipv6-cidr:ulanet»
set interfaces irb unit 40 family inet address «ipv4-cidr:lanif» vrrp-group 40 virtual-address «ipv4:lan»
set interfaces irb unit 40 mac «mac»
set snmp community «snmp-community» clients «ipv4-cidr:lannet»
set snmp trap-group oss targets «ipv4:lan»
set routing-options static route «~|0.0.0.0/0» next-hop «ipv4:lan»
set routing-options autonomous-system 65014
set protocols bgp group upstream neighbor «ipv4:pub#p» peer-as 64496
set protocols bgp group upstream neighbor «ipv4#p» authentication-key "«config-password:jun9»"
set policy-options prefix-list mgmt «ipv4-cidr:lannet»
set policy-options prefix-list mgmt «ipv6-cidr:ulanet»
==== tarn_routeros backups/«=day».rsc
# «=day» 03:00:02 by RouterOS «-version|7.16.2»
# software id = «-serial|8KJN-QV3Z»
#
# model = CCR2004-16G-2S+
# serial number = «-serial|HEX08ZT21VB»
/interface bridge
add admin-mac=«mac#m» auto-mac=no comment=defconf name=bridge vlan-filtering=yes
/interface wireguard
add listen-port=13231 mtu=1420 name=wg-aussen private-key="«wireguard-private-key»"
/interface wireguard peers
add allowed-address=«ipv4-cidr:lanhost»,«ipv6-cidr:ulanet» endpoint-address=«fqdn:site» endpoint-port=51820 interface=wg-aussen name=peer4 preshared-key="«wireguard-psk»" public-key="«-wireguard-public-key»"
/ip pool
add name=pool-gast ranges=«ipv4:lan»-«ipv4:lan»
/ip address
add address=«ipv4-cidr:lanif» interface=bridge network=«ipv4:lan»
add address=«ipv4-cidr:lanif» interface=vlan30-gast network=«ipv4:lan»
/ip dhcp-server lease
add address=«ipv4:lan» client-id=1:«mac#l1» mac-address=«mac#l1» server=dhcp-lan comment="«hostname»"
add address=«ipv4:lan» mac-address=«mac» server=dhcp-lan comment="drucker flur"
/ip dns
set allow-remote-requests=yes servers=«ipv4:lan»,«~|9.9.9.9»
/ip dns static
add address=«ipv4:lan» name=«fqdn» ttl=15m
add address=«ipv4:lan» name=«fqdn» ttl=15m
/ip firewall address-list
add address=«ipv4-cidr:lannet» list=verwaltung
add address=«fqdn:site» list=erlaubt
/ip firewall nat
add action=dst-nat chain=dstnat dst-address=«ipv4:pub» dst-port=8443 protocol=tcp to-addresses=«ipv4:lan» to-ports=443
/ppp secret
add name=«=account» password=«config-password:human» profile=l2tp-out remote-address=«ipv4:lan»
/snmp community
set [ find default=yes ] addresses=«ipv4-cidr:lannet» name=«snmp-community»
/system identity
set name=«hostname:gear»
==== tarn_huawei configs/s5735.cfg
!Software Version «-version|V200R021C10SPC600»
#
sysname «hostname:gear»
#
vlan batch 20 30 to 34
#
dns server «ipv4:lan»
dns domain «fqdn:domain»
#
aaa
 local-user netops password irreversible-cipher «password-hash:sha256crypt»
 local-user netops service-type ssh
#
interface Vlanif30
 description SERVER
 ip address «ipv4:lan» «~|255.255.254.0»
 dhcp select relay
 dhcp relay server-ip «ipv4:lan»
#
interface MEth0/0/1
 ip address «ipv4:lan» 24
#
 mac-address static «mac:mac_h3c» GigabitEthernet0/0/11 vlan 30
 user-bind static ip-address «ipv4:lan» mac-address «mac:mac_h3c» vlan 31
#
 snmp-agent local-engineid «-id|800007DB03»
 snmp-agent community read cipher «snmp-community»
 snmp-agent sys-info version v2c v3
 snmp-agent target-host trap address udp-domain «ipv4:lan» params securityname «snmp-community» v2c
 info-center loghost «ipv4:lan»
 ip route-static «~|0.0.0.0 0.0.0.0» «ipv4:lan»
#
 ntp-service unicast-server «ipv4:lan»
 ssh server cipher aes256_ctr aes128_ctr
return
==== tarn_procurve_show terminals/procurve.txt
«hostname:gear#h»# show mac-address 17

 Status and Counters - Port Address Table - 17

  MAC Address   VLANs
  ------------- ------------
«each 3-5»
  «mac:mac_hp» «?110|120|30»
«end»

«hostname#h»# show lldp info remote-device

 LLDP Remote Devices Information

  LocalPort | ChassisId          PortId PortDescr SysName
  --------- + ------------------ ------ --------- ----------------------
  23        | «mac»  24     24        «hostname:gear»
  24        | «mac»  B21    B21       «fqdn:gearfqdn»

«hostname#h»# show system
  System Name        : «hostname#h»
  System Contact     : «email»
  Firmware revision  : «-version|YC.16.11.0018»
  ROM Version        : «-version|YC.16.01.0003»
  Base MAC Addr      : «mac:mac_hp»
  Serial Number      : «-serial|SG8ZFLM0CK»
==== tarn_fortigate firewall/fgt60f.conf
#config-version=FGT60F-«-version|7.4.5-FW-build2702-240913»:opmode=0:vdom=0:user=admin
config system global
    set hostname "«hostname:gear»"
    set timezone "Europe/Berlin"
end
config system interface
    edit "wan1"
        set ip «ipv4:pub» «~|255.255.255.248»
        set allowaccess ping
        set macaddr «mac»
    next
    edit "internal"
        set ip «ipv4:lan» «~|255.255.255.0»
        set snmp-index 9
    next
end
config system dns
    set primary «ipv4:lan»
    set secondary «~|8.8.8.8»
    set domain "«fqdn:domain»"
end
config firewall address
    edit "net-buero"
        set uuid «-uuid»
        set subnet «ipv4:lan» «~|255.255.255.0»
    next
    edit "«~|host-»«~:hostname»"
        set uuid «-uuid»
        set subnet «ipv4:lan» «~|255.255.255.255»
    next
    edit "fqdn-update"
        set type fqdn
        set fqdn "«fqdn»"
    next
end
config vpn ipsec phase1-interface
    edit "to-werk2"
        set interface "wan1"
        set remote-gw «ipv4:pub»
        set psksecret «ipsec-psk:pwhard2»
    next
end
config system dhcp server
    edit 1
        config reserved-address
            edit 1
                set ip «ipv4:lan»
                set mac «mac»
                set description "kasse 2"
            next
        end
    next
end
==== tarn_paloalto firewall/panos-set.txt
«=login»@«hostname:gear#h»# show | match address
set deviceconfig system hostname «hostname#h»
set deviceconfig system ip-address «ipv4:lan»
set deviceconfig system netmask «~|255.255.255.0»
set deviceconfig system default-gateway «ipv4:lan»
set deviceconfig system dns-setting servers primary «ipv4:lan»
set deviceconfig system ntp-servers primary-ntp-server ntp-server-address «fqdn»
set deviceconfig system snmp-setting access-setting version v2c snmp-community-string «snmp-community»
set mgt-config users admin phash «password-hash:sha256crypt»
set network interface ethernet ethernet1/3 layer3 ip «ipv4-cidr:lanif»
set network ike gateway gw-partner authentication pre-shared-key key "«ipsec-psk:pwhard2»"
set network ike gateway gw-partner peer-address ip «ipv4:pub»
set network tunnel ipsec vpn-partner auto-key proxy-id p1 local «ipv4-cidr:lannet» remote «ipv4-cidr:lannet»
set address «~|h-»«~:hostname#b» ip-netmask «ipv4-cidr:lanhost»
set address n-gaeste ip-netmask «ipv4-cidr:lannet»
set address f-lieferant fqdn «fqdn:site»
set rulebase security rules r12 destination «~|h-»«~:hostname#b»
set rulebase security rules r12 uuid «-uuid»
[edit]
==== tarn_arista configs/leaf.eos
! Command: show running-config
! device: «hostname:gear#h» (DCS-7050SX3-48YC8, EOS-«-version|4.31.2F»)
!
transceiver qsfp default-mode 4x10G
hostname «hostname#h»
ip name-server vrf MGMT «ipv4:lan»
dns domain «fqdn:domain»
!
username admin privilege 15 role network-admin secret sha512 «password-hash:sha512crypt»
!
interface Loopback0
   ip address «ipv4-cidr:lanhost»
   ipv6 address «ipv6-cidr:ulanet»
interface Ethernet49/1
   description P2P_«~:gear»_Ethernet3/1
   ip address «ipv4-cidr:lanif»
interface Vxlan1
   vxlan source-interface Loopback1
   vxlan vlan 110 vni 10110
ip virtual-router mac-address «mac»
ip prefix-list PL-LOOPBACKS seq 10 permit «ipv4-cidr:lannet» eq 32
router bgp 65102
   router-id «ipv4:lan»
   neighbor «ipv4:lan» peer group SPINES
   neighbor SPINES password 7 «config-password:alnum(16)»
   vlan 110
      rd «ipv4:lan»:10110
      route-target both 10110:10110
management api http-commands
   no shutdown
end
==== tarn_opnsense_leases exports/config-opn.xml
<?xml version="1.0"?>
<opnsense>
  <version>«-version|24.7.11»</version>
  <system>
    <hostname>«hostname:gear»</hostname>
    <domain>«fqdn:domain»</domain>
    <dnsserver>«ipv4:lan»</dnsserver>
    <user>
      <name>root</name>
      <password>«password-hash:bcrypt»</password>
      <otp_seed>«totp-secret»</otp_seed>
    </user>
  </system>
  <interfaces>
    <wan><if>igb0</if><ipaddr>«ipv4:pub»</ipaddr><subnet>29</subnet><spoofmac>«mac»</spoofmac></wan>
    <lan><if>igb1</if><ipaddr>«ipv4:lan»</ipaddr><subnet>24</subnet><ipaddrv6>«ipv6:ula»</ipaddrv6></lan>
  </interfaces>
  <dhcpd>
    <lan>
      <range><from>«ipv4:lan»</from><to>«ipv4:lan»</to></range>
      <staticmap><mac>«mac»</mac><ipaddr>«ipv4:lan»</ipaddr><hostname>«hostname»</hostname></staticmap>
      <staticmap><mac>«mac»</mac><ipaddr>«ipv4:lan»</ipaddr><hostname>«hostname»</hostname></staticmap>
    </lan>
  </dhcpd>
  <unbound>
    <hosts uuid="«-uuid»"><hostname>«hostname»</hostname><domain>«fqdn:domain»</domain><server>«ipv4:lan»</server></hosts>
  </unbound>
  <hasync><synchronizetoip>«ipv4:lan»</synchronizetoip><username>root</username><password>«config-password»</password></hasync>
  <revision><username>root@«ipv4:lan»</username><time>«-timestamp».4281</time></revision>
</opnsense>
==== tarn_edgeos router/config.boot
firewall {
    group {
        address-group MGMT {
            address «ipv4:lan»
            address «ipv4:lan»-«ipv4:lan»
        }
        network-group RFC {
            network «~|10.0.0.0/8»
            network «~|192.168.0.0/16»
            network «ipv4-cidr:lannet»
        }
    }
}
interfaces {
    ethernet eth0 {
        address «ipv4-cidr:lanif»
        hw-id «mac»
        duplex auto
    }
    ethernet eth1 {
        hw-id «mac»
        vif 7 {
            address «ipv6-cidr:ulanet»
        }
    }
}
service {
    dhcp-server {
        shared-network-name LAN {
            subnet «ipv4-cidr:lannet» {
                default-router «ipv4:lan»
                domain-name «fqdn:domain»
                static-mapping «hostname» {
                    ip-address «ipv4:lan»
                    mac-address «mac»
                }
            }
        }
    }
    snmp { community «snmp-community» { authorization ro } }
}
system {
    host-name «hostname:gear»
    login { user vyos { authentication { encrypted-password «password-hash:sha512crypt» } } }
    ntp { server «~|0.pool.ntp.org» { } }
}
/* Release version: «-version|1.4.0-epa3» */
==== tarn_wlc_clients exports/wlc-clients.txt
(«hostname:gear») >show client summary

Number of Clients................................ «=int(20,90)»

MAC Address       AP Name                 Slot Status        WLAN Auth Protocol   IP Address
----------------- ----------------------- ---- ------------- ---- ---- ---------- ---------------
«each 5-8»
«mac» «hostname:gear»            «=int(0,1)»    Associated     «=int(1,4)»   Yes  802.11ax   «ipv4:lan»
«end»

>show ap config general
Cisco AP Identifier.............................. «=int(1,400)»
AP Regulatory Domain............................. 802.11bg:-E    802.11a:-E
MAC Address...................................... «mac»
IP Address Configuration......................... DHCP
IP Address....................................... «ipv4:lan»
Gateway IP Addr.................................. «ipv4:lan»
S/W  Version .................................... «-version|8.10.190.0»
Boot  Version ................................... «-version|1.1.2.4»
AP Serial Number................................. «-serial|FGL2317LJ2T»
