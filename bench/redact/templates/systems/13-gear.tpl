==== ba_ios_run konfig/sw-access.cfg
! Last configuration change at 06:12:44 CET Wed Feb 11 2026 by noc
! NVRAM config last updated at 06:13:02 CET Wed Feb 11 2026
version 17.9
service password-encryption
!
hostname «hostname»
!
enable secret 9 «password-hash:cisco9»
enable password 7 «config-password:cisco7»
!
username noc privilege 15 secret 8 «password-hash:ios8»
username reader password 7 «config-password:cisco7»
aaa new-model
aaa group server tacacs+ TAC
 server-private «ipv4» key 7 «config-password:cisco7»
ip domain name «fqdn:domain»
crypto isakmp key «ipsec-psk:pwsafe» address «ipv4»
!
interface Vlan110
 ip address «ipv4» «~|255.255.255.0»
 ip helper-address «ipv4»
 standby 1 ip «ipv4»
 standby 1 authentication md5 key-string 7 «config-password:cisco7»
 ip ospf message-digest-key 1 md5 7 «config-password:cisco7»
!
snmp-server community «snmp-community» RO 99
snmp-server host «ipv4» version 2c «snmp-community»
ntp server «ipv4»
ntp authentication-key 5 md5 «config-password:cisco7» 7
crypto pki certificate chain TP-self-signed-«-number:digits(10)»
 certificate self-signed 01 nvram:IOS-Self-Sig#1.cer
license udi pid C9300-48P sn «-serial:upper(11)»
end
==== ba_asa konfig/fw-asa.cfg
: Saved
: Serial Number: «-serial:upper(11)»
ASA Version 9.18(4)
hostname «hostname»
domain-name «fqdn:domain»
enable password «password-hash:asa» pbkdf2
names
!
interface GigabitEthernet1/1
 nameif outside
 security-level 0
 ip address «ipv4» «~|255.255.255.248» standby «ipv4»
!
object network OBJ-PVE
 subnet «ipv4:net4» «~|255.255.255.0»
access-list OUT extended permit tcp any host «ipv4» eq https
aaa-server RAD protocol radius
aaa-server RAD (inside) host «ipv4»
 key «config-password:pwsafe»
 radius-common-pw «config-password:pwsafe»
snmp-server host inside «ipv4» community «snmp-community» version 2c
tunnel-group «ipv4#p» type ipsec-l2l
tunnel-group «ipv4#p» ipsec-attributes
 ikev1 pre-shared-key «ipsec-psk:pwspec»
 ikev2 remote-authentication pre-shared-key «ipsec-psk:pwspec»
 ikev2 local-authentication pre-shared-key «-redacted|*****»
username helpdesk password «password-hash:asa» pbkdf2 privilege 5
Cryptochecksum:«-md5»
: end
==== ba_junos konfig/srx.conf
## Last commit: 2026-02-09 21:14:55 UTC by dalibor
version 22.4R3.25;
system {
    host-name «hostname»;
    root-authentication {
        encrypted-password "«password-hash:sha512crypt»"; ## SECRET-DATA
        ssh-ed25519 "ssh-ed25519 «-ssh-public-key» dalibor";
    }
    radius-server {
        «ipv4» {
            port 1812;
            secret "«config-password:jun9»"; ## SECRET-DATA
            source-address «ipv4»;
        }
    }
    login {
        message "Neautorizovany pristup zakazan";
        user dalibor {
            full-name "«person-name:ascii_name»";
            uid 2001;
            class super-user;
            authentication {
                encrypted-password "«password-hash:sha256crypt»"; ## SECRET-DATA
            }
        }
    }
}
security {
    ike {
        policy IKE-KE {
            mode main;
            pre-shared-key ascii-text "«ipsec-psk:jun9»"; ## SECRET-DATA
        }
        gateway KE {
            address «ipv4»;
            local-identity hostname «fqdn»;
        }
    }
}
protocols {
    bgp {
        group UPSTREAM {
            authentication-key "«config-password:jun9»"; ## SECRET-DATA
            neighbor «ipv6» { peer-as «-number:int(1000,65000)»; }
        }
    }
}
snmp { community «snmp-community:lower(12)» { authorization read-only; clients { «ipv4-cidr»; } } }
==== ba_fortigate konfig/fgt.conf
#config-version=FGT60F-7.4.5-FW-build2702-250101:opmode=0:vdom=0:user=admin
#conf_file_ver=«-number:digits(18)»
config system global
    set hostname "«hostname»"
    set admintimeout 15
end
config system admin
    edit "admin"
        set accprofile "super_admin"
        set password ENC «password-hash:shx»
        set email-to "«email»"
    next
end
config system interface
    edit "wan1"
        set ip «ipv4» «~|255.255.255.252»
        set macaddr «mac»
        set allowaccess ping
    next
end
config user ldap
    edit "AD"
        set server "«ipv4»"
        set cnid "sAMAccountName"
        set dn "dc=zavod,dc=local"
        set username "CN=fgt,OU=Sluzby,DC=zavod,DC=local"
        set password ENC «config-password:forti»
    next
end
config vpn ipsec phase1-interface
    edit "to-brno"
        set remote-gw «ipv4»
        set psksecret ENC «ipsec-psk:forti»
    next
end
config wireless-controller vap
    edit "sklad"
        set ssid "Sklad-CTECKY"
        set passphrase ENC «wifi-psk:forti»
    next
end
config vpn certificate local
    edit "Fortinet_SSL"
        set password ENC «config-password:forti»
        set private-key "«private-key:pem_encrypted»"
        set source factory
    next
end
config firewall address
    edit "pve-mgmt"
        set uuid «-uuid»
        set subnet «ipv4:net4» «~|255.255.255.0»
    next
end
==== ba_mikrotik_export konfig/rb5009.rsc
# 2026-02-12 07:55:10 by RouterOS 7.17.2
# software id = «-serial:upper(4)»-«-serial:upper(4)»
#
# model = RB5009UG+S+
# serial number = «-serial:upper(11)»
/interface bridge
add admin-mac=«mac» auto-mac=no name=bridge-lan vlan-filtering=yes
/interface wireguard
add listen-port=13231 mtu=1420 name=wg1 private-key="«wireguard-private-key»"
/interface wireless security-profiles
add authentication-types=wpa2-psk mode=dynamic-keys name=doma supplicant-identity="" \
    wpa2-pre-shared-key="«wifi-psk:human»"
/ip ipsec identity
add comment="SAP hub" peer=hub secret="«ipsec-psk:pwsafe»"
/ppp secret
add name=technik password=«config-password:pwa» profile=vpn remote-address=«ipv4» service=l2tp
/snmp community
set [ find default=yes ] addresses=«ipv4-cidr» authentication-password=«snmp-password:alnum(12)» name=«snmp-community»
/interface pppoe-client
add disabled=no interface=ether1 name=pppoe-wan password=«config-password:alnum(10)» user=adsl«=digits(7)»
/ip address
add address=«ipv4-cidr» interface=bridge-lan network=«ipv4:net4»
/ip dhcp-server lease
add address=«ipv4» comment="tisk\E1rna 2.NP" mac-address=«mac» server=lan
/ip dns static
add address=«ipv4» name=«fqdn»
/system identity
set name=«hostname»
/tool e-mail
set from=«email» password="«config-password:human»" server=«fqdn» user=«email»
==== ba_vyos konfig/config.boot
interfaces {
    ethernet eth0 {
        address "«ipv4-cidr»"
        hw-id "«mac:macl»"
        offload { gro }
    }
    wireguard wg10 {
        address "«ipv6-cidr»"
        peer prg {
            address "«ipv4»"
            allowed-ips "«ipv4-cidr»"
            port "51820"
            preshared-key "«wireguard-psk»"
            public-key "«-wireguard-public-key»"
        }
        private-key "«wireguard-private-key»"
    }
}
high-availability {
    vrrp {
        group lan {
            authentication { password "«config-password:alnum(8)»" type "plaintext-password" }
            virtual-address «ipv4-cidr» { }
        }
    }
}
protocols { bgp { neighbor «ipv4» { password "«config-password:pwsafe»" remote-as "«-number:int(64512,65000)»" } } }
service {
    dns { dynamic { name cf { password "«cloudflare-api-token»" protocol "cloudflare" host-name "«fqdn»" } } }
    snmp { v3 { user nms { auth { encrypted-password "«snmp-password:crambits»" type "sha" } } } }
}
system {
    host-name "«hostname»"
    login {
        user vyos {
            authentication {
                encrypted-password "«password-hash:sha512crypt»"
                plaintext-password ""
                public-keys noc { key "«-ssh-public-key»" type "ssh-ed25519" }
            }
            full-name "«person-name»"
        }
    }
}
// vyos-config-version: "bgp@5:broadcast-relay@1:cluster@2:config-management@1"
// Release version: 1.5-rolling-202601150018
==== ba_opnsense_xml konfig/config-opnsense.xml
<?xml version="1.0"?>
<opnsense>
  <theme>opnsense</theme>
  <system>
    <hostname>«hostname»</hostname>
    <domain>«fqdn:domain»</domain>
    <user uuid="«-uuid»">
      <uid>2003</uid>
      <name>radim</name>
      <password>«password-hash:bcrypt»</password>
      <scope>user</scope>
      <descr>«person-name»</descr>
      <email>«email»</email>
      <apikeys>«~:b64(80)»|«password-hash:sha512crypt»</apikeys>
      <otp_seed>«totp-secret:b32(32)»</otp_seed>
      <authorizedkeys>«-ssh-public-key:ssh_ed25519»</authorizedkeys>
    </user>
    <authserver>
      <type>ldap</type>
      <host>«ipv4»</host>
      <ldap_binddn>CN=opn,OU=Svc,DC=zavod,DC=cz</ldap_binddn>
      <ldap_bindpw>«config-password:pwsafe»</ldap_bindpw>
    </authserver>
  </system>
  <interfaces>
    <wan><if>igc0</if><ipaddr>«ipv4»</ipaddr><subnet>29</subnet><spoofmac>«mac»</spoofmac></wan>
  </interfaces>
  <hasync>
    <synchronizetoip>«ipv4»</synchronizetoip>
    <username>root</username>
    <password>«config-password:human»</password>
  </hasync>
  <snmpd><rocommunity>«snmp-community»</rocommunity></snmpd>
  <cert uuid="«-uuid»">
    <descr>web gui</descr>
    <crt>«-certificate:cert_b64»</crt>
    <prv>«private-key:pemkey_b64»</prv>
  </cert>
  <revision><username>root@«ipv4»</username><time>«-timestamp».«=digits(4)»</time></revision>
</opnsense>
==== ba_openwrt_uci konfig/uci-show.txt
root@«hostname#h»:~# uci show | grep -v '=@'
network.wan=interface
network.wan.device='eth1'
network.wan.proto='pppoe'
network.wan.username='«email»'
network.wan.password='«config-password:pwspec»'
network.lan.ipaddr='«ipv4»'
network.lan.netmask='«~|255.255.255.0»'
network.globals.ula_prefix='«ipv6-cidr»'
wireless.radio0.htmode='HE80'
wireless.default_radio0.ssid='chata'
wireless.default_radio0.key='«wifi-psk:human»'
wireless.guest.ssid='chata-host'
wireless.guest.encryption='sae-mixed'
wireless.guest.key='«wifi-psk:phrase»'
wireless.guest.macaddr='«mac»'
ddns.myddns.lookup_host='«fqdn»'
ddns.myddns.password='«config-password:alnum(20)»'
dhcp.@host[0].name='«hostname»'
dhcp.@host[0].mac='«mac»'
dhcp.@host[0].ip='«ipv4»'
rpcd.@login[0].password='«-reference|$p$root»'
system.@system[0].hostname='«hostname#h»'
system.ntp.server='«~|0.openwrt.pool.ntp.org»' '«ipv4»'
uhttpd.main.cert='/etc/uhttpd.crt'
==== ba_hostapd_radius etc/hostapd/hostapd.conf
interface=wlan0
bridge=br-lan
driver=nl80211
ssid=ZAVOD-IoT
hw_mode=g
channel=6
wpa=2
wpa_key_mgmt=WPA-PSK SAE
wpa_passphrase=«wifi-psk:pwsafe»
sae_password=«wifi-psk:human»|mac=«mac»|vlanid=30
#wpa_psk=«-placeholder|0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef»
auth_server_addr=«ipv4»
auth_server_port=1812
auth_server_shared_secret=«config-password»
own_ip_addr=«ipv4»
bssid=«mac»
---- etc/hostapd/hostapd.wpa_psk
# MAC nebo 00:00.. pro všechny, pak heslo
vlanid=30 «~|00:00:00:00:00:00» «wifi-psk:pwspec»
«mac:macl» «wifi-psk:hex(64)»
keyid=zavora «mac:macl» «wifi-psk:phrase»
---- etc/wpa_supplicant/wpa_supplicant.conf
ctrl_interface=/run/wpa_supplicant
country=CZ
network={
	ssid="eduroam"
	key_mgmt=WPA-EAP
	identity="«email»"
	password=hash:«password-hash:hex(32)»
	ca_cert="/etc/ssl/certs/ca.pem"
	altsubject_match="DNS:«fqdn»"
}
network={
	ssid="doma"
	#psk="«wifi-psk:pwsafe»"
	psk=«wifi-psk:hex(64)»
}
==== ba_freeradius etc/freeradius/3.0/clients.conf
# -*- text -*-
client localhost {
	ipaddr = «~|127.0.0.1»
	proto = *
	secret = «-placeholder|testing123»
	require_message_authenticator = no
}
client wlc-hala {
	ipaddr = «ipv4»
	secret = "«config-password:pwspec»"
	shortname = «hostname»
	nas_type = other
}
client switche {
	ipaddr = «ipv4-cidr»
	secret = '«config-password:pwsafe»'
}
---- etc/freeradius/3.0/mods-config/files/authorize
# mzdová účtárna, na žádost «person-name»
"ucetni1" Cleartext-Password := "«config-password:human»"
	Reply-Message := "Vitej, %{User-Name}",
	Framed-IP-Address = «ipv4»
voip21	NT-Password := «password-hash:nt»
«mac:mac_dash»	Cleartext-Password := "«~:mac_dash»", Calling-Station-Id == "«mac:mac_dash»"
	Tunnel-Private-Group-Id = "30"
bob	Crypt-Password := "«password-hash:md5crypt»"
DEFAULT	Auth-Type := Reject
==== ba_panos konfig/pa-220.xml
<config version="10.2.0" urldb="paloaltonetworks" detail-version="10.2.9">
  <mgt-config>
    <users>
      <entry name="admin">
        <phash>«password-hash:sha256crypt»</phash>
        <permissions><role-based><superuser>yes</superuser></role-based></permissions>
      </entry>
    </users>
  </mgt-config>
  <shared>
    <server-profile>
      <ldap><entry name="AD"><server><entry name="dc1"><address>«fqdn»</address><port>636</port></entry></server>
        <bind-dn>pa-ldap@zavod</bind-dn><bind-password>«config-password:panenc»</bind-password></entry></ldap>
      <radius><entry name="RAD"><server><entry name="r1"><secret>«config-password:panenc»</secret><ip-address>«ipv4»</ip-address></entry></server></entry></radius>
    </server-profile>
  </shared>
  <devices><entry name="«~|localhost.localdomain»">
    <network><ike><gateway><entry name="gw-hub">
      <authentication><pre-shared-key><key>«ipsec-psk:panenc»</key></pre-shared-key></authentication>
      <peer-address><ip>«ipv4»</ip></peer-address>
    </entry></gateway></ike></network>
    <deviceconfig><system>
      <hostname>«hostname»</hostname>
      <snmp-setting><access-setting><version><v2c><snmp-community-string>«snmp-community»</snmp-community-string></v2c></version></access-setting></snmp-setting>
    </system></deviceconfig>
  </entry></devices>
</config>
==== ba_huawei_vrp konfig/ce6865.cfg
!Software Version V200R022C00SPC500
!Last configuration was saved at 2026-02-10 18:22:31+01:00 by netops
#
sysname «hostname»
#
aaa
 local-user netops password irreversible-cipher «password-hash:irrev»
 local-user netops service-type ssh
 local-user netops state block fail-times 3 interval 5
#
radius-server template rt1
 radius-server shared-key cipher «config-password:huawei»
 radius-server authentication «ipv4» 1812 weight 80
#
snmp-agent community read cipher «snmp-community:huawei»
snmp-agent target-host trap address udp-domain «ipv4» params securityname cipher «snmp-community:huawei»
#
interface Vlanif200
 ip address «ipv4» «~|255.255.255.128»
 vrrp vrid 1 virtual-ip «ipv4»
 vrrp vrid 1 authentication-mode md5 «config-password:huawei»
#
bgp «-number:int(64512,65000)»
 peer «ipv4#b» as-number «-number:int(64512,65000)»
 peer «ipv4#b» password cipher «config-password:huawei»
#
ntp-service unicast-server «ipv4»
info-center loghost «ipv4»
return
==== ba_frr_bird etc/frr/frr.conf
frr version 10.2.1
frr defaults datacenter
hostname «hostname»
password «config-password:pwsafe»
enable password 8 «-placeholder|<none set>»
log syslog informational
!
key chain isis-area
 key 1
  key-string «config-password:pwsafe»
exit
!
interface ens19
 ip address «ipv4-cidr»
 ip ospf authentication message-digest
 ip ospf message-digest-key 10 md5 «config-password:alnum(14)»
exit
!
router bgp «-number:int(64512,65000)»
 bgp router-id «ipv4»
 neighbor «ipv4#n» remote-as external
 neighbor «ipv4#n» password «config-password:pwspec»
 neighbor «ipv6» peer-group FABRIC
 address-family ipv4 unicast
  network «ipv4-cidr»
 exit-address-family
exit
---- etc/bird/bird.conf
router id «ipv4»;
protocol bgp kosice {
  local «ipv4» as «-number:int(64512,65000)»;
  neighbor «ipv4» as «-number:int(64512,65000)»;
  password "«config-password:pwsafe»";
  ipv4 { import all; export where source = RTS_STATIC; };
}
protocol ospf v2 {
  area 0 { interface "ens20" { authentication cryptographic; password "«config-password:human»" { id 1; algorithm hmac sha256; }; }; };
}
==== ba_unifi_json tmp/unifi-devices.json
{"meta":{"rc":"ok"},"data":[
 {"_id":"«-asset-hash:hex(24)»","ip":"«ipv4»","mac":"«mac:macl»","model":"USW24P","name":"«hostname:numbered»","serial":"«~:hex(12).upper»","version":"«-version4:version4»","x_authkey":"«hex-key:hex(32)»","x_vwirekey":"«hex-key:hex(32)»","x_fingerprint":"«-md5_colons»","inform_url":"http://«fqdn»:8080/inform","adopted":true,"x_has_ssh_hostkey":true,"anon_id":"«-uuid»"},
 {"_id":"«-asset-hash:hex(24)»","ip":"«ipv4»","mac":"«mac:macl»","model":"U6PRO","name":"«hostname:numbered»","version":"«-version4:version4»","x_authkey":"«hex-key:hex(32)»","uplink":{"uplink_mac":"«mac:macl»","uplink_remote_port":14}}
]}
---- tmp/unifi-site.json
{"data":[{"key":"mgmt","x_ssh_enabled":true,"x_ssh_username":"ubnt-adm","x_ssh_password":"«config-password:pwa»","x_mgmt_key":"«hex-key:hex(32)»","x_ssh_sha512passwd":"«password-hash:sha512crypt»"},
 {"key":"radius","x_secret":"«config-password:alnum(20)»","auth_port":1812},
 {"key":"snmp","community":"«snmp-community»","x_password":"«snmp-password:pwa»"}],
 "wlanconf":[{"name":"Sklad","x_passphrase":"«wifi-psk:pwq2»","x_iapp_key":"«hex-key:hex(32)»","security":"wpapsk"}]}
==== ba_hp_aruba konfig/2930f.cfg
; J9729A Configuration Editor; Created on release #WC.16.11.0012
; Ver #14:6f.6f.f8.1d.fb.7f.bf.bb.ff.7c.59.fc.7b.ff.ff.fc.ff.ff.3f.ef:4a
hostname "«hostname»"
module 1 type jl255a
include-credentials
password manager user-name "spravce" sha1 "«password-hash:sha1»"
snmp-server community "«snmp-community»" unrestricted
snmp-server contact "«person-name:ascii_name» «phone»" location "sklad, rozvadec 3"
snmpv3 user "nms" auth sha "«snmp-password:pwsafe»" priv aes "«snmp-password:pwsafe»"
radius-server host «ipv4» key "«config-password:pwsafe»"
tacacs-server host «ipv4» encrypted-key "«config-password:bytes(24)»"
sntp server priority 1 «ipv4»
ip default-gateway «ipv4»
vlan 40
   name "VoIP"
   ip address «ipv4» «~|255.255.254.0»
   exit
port-security 17 learn-mode static mac-address «mac:mac6»
==== ba_gear_none doc/hardening.cfg
! vzor, hodnoty doplní automatizace; do gitu nikdy skutečné heslo
hostname {{ inventory_hostname }}
enable secret 9 «-placeholder|<ENABLE-SECRET>»
service password-encryption
security passwords min-length «-setting|14»
login block-for 120 attempts 3 within 60
username «?{{ item.name }}|$(user)» privilege 15 secret «-placeholder|{{ item.secret }}»
tacacs server T1
 address ipv4 «-placeholder|{{ tacacs_ip }}»
 key «-placeholder|{{ lookup('env', 'TACACS_KEY') }}»
snmp-server community «-placeholder|REPLACE-ME» RO
no snmp-server community «-placeholder|public»
no snmp-server community «-placeholder|private»
ip ssh version 2
ip ssh server algorithm mac hmac-sha2-512 hmac-sha2-256
ip ssh pubkey-chain
  username noc
   key-hash ssh-rsa «-md5:hex(32).upper» noc
line vty 0 15
 exec-timeout 10 0
 password «-redacted|<removed>»
 transport input ssh
