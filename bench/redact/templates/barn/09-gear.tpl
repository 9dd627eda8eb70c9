==== barn_gear_mikrotik backup/hex-s.rsc
# 2026-01-14 03:00:00 by RouterOS 7.16.2
# software id = «-id|K3WF-92LD»
# model = RB760iGS
# serial number = «-serial»
/interface bridge add name=bridge-lan admin-mac=«mac:macup» auto-mac=no
/interface wireguard add listen-port=13231 mtu=1420 name=wg-home private-key="«wireguard-private-key»"
/interface wireguard peers add allowed-address=«ipv4-cidr:lannet» endpoint-address=«fqdn» endpoint-port=51820 interface=wg-home preshared-key="«wireguard-psk»" public-key="«-wireguard-public-key»"
/interface wifi security add authentication-types=wpa2-psk,wpa3-psk name=sec-hof passphrase="«wifi-psk:human»"
/interface pppoe-client add interface=ether1 name=pppoe-out1 user="«~:upn»" password=«config-password:pwa»
/ip pool add name=dhcp ranges=«ipv4:lan»-«ipv4:lan»
/ppp secret add name=aussendienst service=l2tp password=«config-password:pwhard2» remote-address=«ipv4:lan»
/ip ipsec identity add peer=zentrale secret="«ipsec-psk:pwhard2»"
/snmp community set [ find default=yes ] addresses=«ipv4-cidr:lannet» name=«snmp-community»
/ip address add address=«ipv4-cidr:lancidr» interface=bridge-lan network=«ipv4:lanzero»
/ip dns set servers=«~|9.9.9.9»,«~|149.112.112.112»
/ip dhcp-server lease add address=«ipv4:lan» client-id=1:«mac:macup#m» mac-address=«mac:macup#m» comment="«hostname»"
/tool e-mail set server=«fqdn» from=«email» user=«email» password=«config-password:pwa»
/user add name=wartung group=full password=""
/system identity set name=«hostname»
==== barn_gear_fortigate backup/fgt60f.conf
#config-version=FGT60F-7.2.8-FW-build1639-240313:opmode=0:vdom=0:user=admin
#conf_file_ver=«-number»
config system global
    set hostname "«hostname»"
    set admin-sport 8443
end
config system interface
    edit "internal"
        set ip «ipv4:lan» «~|255.255.255.0»
        set macaddr «mac»
    next
end
config system admin
    edit "admin"
        set password ENC «config-password:forti»
    next
end
config user local
    edit "«~:account»"
        set type password
        set email-to "«email»"
        set passwd ENC «config-password:forti»
    next
end
config vpn ipsec phase1-interface
    edit "zentrale"
        set remote-gw «ipv4:wan»
        set psksecret «ipsec-psk:pwa»
    next
end
config system snmp community
    edit 1
        set name "«snmp-community»"
    next
end
config firewall address
    edit "lager"
        set uuid «-uuid»
        set subnet «ipv4:lanzero» «~|255.255.255.0»
    next
end
==== barn_gear_opnsense backup/config-opnsense.xml
<?xml version="1.0"?>
<opnsense>
  <system>
    <hostname>«hostname»</hostname>
    <domain>«fqdn:domain»</domain>
    <user><name>root</name><password>«password-hash:bcrypt»</password><otp_seed>«totp-secret»</otp_seed><apikeys><item><key>«~:b64(80)»</key><secret>«password-hash:sha512crypt»</secret></item></apikeys></user>
    <dnsserver>«ipv4:lan»</dnsserver>
    <timeservers>«~|0.opnsense.pool.ntp.org»</timeservers>
  </system>
  <interfaces>
    <wan><if>igb0</if><spoofmac>«mac»</spoofmac><ipaddr>pppoe</ipaddr></wan>
    <lan><ipaddr>«ipv4:lan»</ipaddr><subnet>24</subnet><ipaddrv6>«ipv6»</ipaddrv6></lan>
  </interfaces>
  <ppps><ppp><username>«~:upn»</username><password>«base64-secret:pwa.b64»</password></ppp></ppps>
  <snmpd><rocommunity>«snmp-community»</rocommunity><syscontact>«person-name»</syscontact></snmpd>
  <hasync><synchronizetoip>«ipv4:lan»</synchronizetoip><username>root</username><password>«config-password:pwhard2»</password></hasync>
  <cert><refid>«-refid:hex(13)»</refid><crt>«-certificate:certb64»</crt><prv>«private-key:kcfg»</prv></cert>
  <dyndns><host>«fqdn:site»</host><password>«config-password:pwa»</password></dyndns>
  <revision><time>«-timestamp».4123</time></revision>
</opnsense>
==== barn_gear_fritz backup/fritzbox.export
**** FRITZ!Box 7590 CONFIGURATION EXPORT
Password=«config-password:fritz»
FirmwareVersion=154.08.02
CONFIG_INSTALL_TYPE=mips34_xilinx_vdsl_dect446
OEM=avm
Country=049
**** CFGFILE:ar7.cfg
ar7cfg {
        mode = dsldmode_router;
        ethinterfaces {
                name = "eth0";
                ipaddr = «ipv4:lan»;
                netmask = «~|255.255.255.0»;
                dhcpstart = «ipv4:lan»;
        }
        landevices {
                ip = «ipv4:lan»;
                name = "«hostname»";
                mac = «mac:macup»;
        }
}
wlancfg {
        ssid = "Hofladen";
        pskvalue = "«wifi-psk:wifikey»";
        wps_pin = "«-wps|00000000»";
}
vpncfg {
        key = "«ipsec-psk:fritz»";
        xauth { username = "«~:account»"; passwd = "«config-password:fritz»"; }
}
**** END OF FILE ****
**** END OF EXPORT «-crc:hex(8).upper» ****
==== barn_gear_unifi unifi/site.json
{"meta": {"rc": "ok", "server_version": "«-version:semver»"},
 "data": [
  {"_id": "«-id:hex(24)»", "key": "mgmt", "x_ssh_username": "admin", "x_ssh_password": "«config-password:pwa»", "x_ssh_md5passwd": "«password-hash:md5crypt»", "x_mgmt_key": "«hex-key:hex(32)»", "led_enabled": true},
  {"_id": "«-id:hex(24)»", "name": "Hof-Gast", "security": "wpapsk", "x_passphrase": "«wifi-psk:human»", "x_iapp_key": "«hex-key:hex(32)»", "usergroup_id": "«-id:hex(24)»"},
  {"_id": "«-id:hex(24)»", "name": "radius", "auth_servers": [{"ip": "«ipv4:lan»", "port": 1812, "x_secret": "«config-password:pwa»"}]},
  {"_id": "«-id:hex(24)»", "purpose": "site-vpn", "x_ipsec_pre_shared_key": "«ipsec-psk:pwa»", "ipsec_peer_ip": "«ipv4:wan»", "remote_vpn_subnets": ["«ipv4-cidr:lannet»"]},
  {"_id": "«-id:hex(24)»", "mac": "«mac»", "ip": "«ipv4:lan»", "hostname": "«hostname»", "model": "U6LR", "version": "«-version|6.6.77.15402»", "serial": "«-serial»", "cfgversion": "«-cfgversion:hex(16)»"}
 ]}
==== barn_gear_ios backup/sw-keller.cfg
!
! Last configuration change at 14:02:11 CET Wed Jan 14 2026 by it
version 15.2
service timestamps log datetime msec
hostname «hostname»
!
enable secret 5 «password-hash:md5crypt»
username it privilege 15 password 7 «config-password:cisco7»
aaa new-model
ip domain-name «fqdn:domain»
crypto pki trustpoint TP-self-signed-«-number:digits(10)»
!
interface Vlan10
 ip address «ipv4:lan» «~|255.255.255.0»
interface GigabitEthernet0/1
 description «hostname»
 switchport port-security mac-address «mac:mac_dot»
!
radius server NPS
 address ipv4 «ipv4:lan» auth-port 1812 acct-port 1813
 key 7 «config-password:cisco7»
snmp-server community «snmp-community» RO
snmp-server location «postal-address»
snmp-server contact «person-name»
tacacs-server key «config-password:pwa»
ntp server «ipv4:lan»
line vty 0 4
 password «config-password:pwlower»
 login
end
==== barn_gear_lancom backup/lancom.lcs
lang English
flash No
cd /Setup/Config
set Password "«config-password:pwa»"
set /Setup/Name "«hostname»"
set /Setup/SNMP/Read-Only-Community "«snmp-community»"
add /Setup/TCP-IP/Network-list {Network-name} "INTRANET" {IP-Address} «ipv4:lan» {IP-Netmask} «~|255.255.255.0»
add /Setup/DHCP/Static {MAC-Address} "«mac:mac_bare»" {IP-Address} «ipv4:lan»
add /Setup/VPN/Certificates-and-Keys/IKE-Keys {Name} "ZENTRALE" {Local-Identity} "«email»" {Shared-Sec} "«ipsec-psk:pwhard2»"
add /Setup/PPP/INTERNET {Username} "«~:upn»" {Key} "«config-password:pwa»"
set /Setup/Interfaces/WLAN/Encryption/WLAN-1 {Key} "«wifi-psk:human»"
set /Setup/Mail/SMTP-Server "«fqdn»"
set /Setup/Mail/Password ""
flash Yes
exit
==== barn_gear_procurve backup/2530.txt
; J9773A Configuration Editor; Created on release #YA.16.11.0012
; Ver #14:67.ff.f7.5d.be.bf.7b.ff.ff.fc.ff.ff.3f.ef:74

hostname "«hostname»"
password manager user-name "admin" sha1 "«password-hash:sha1»"
snmp-server community "«snmp-community»" restricted
snmp-server contact "«person-name»" location "«postal-address:street»"
snmpv3 user "mon" auth sha "«snmp-password:pwa»" priv aes "«snmp-password:pwa»"
radius-server host «ipv4:lan» key "«config-password:pwa»"
ip default-gateway «ipv4:lan»
vlan 20
   name "TELEFONE"
   untagged 1-12
   ip address «ipv4:lan» «~|255.255.255.0»
   exit
tftp server-listen disable
aaa port-access mac-based addr-format multi-colon
static-mac «mac:mac_bare» vlan 20 interface 7
==== barn_gear_edgeos backup/config.boot
firewall {
    group {
        address-group KAMERAS {
            address «ipv4:lan»
            address «ipv4:lan»
        }
    }
}
interfaces {
    ethernet eth0 {
        address «ipv4-cidr:lancidr»
        mac «mac»
    }
    ethernet eth1 {
        pppoe 0 {
            password «config-password:pwa»
            user-id «~:upn»
        }
    }
}
service {
    dns {
        dynamic {
            interface pppoe0 {
                service dyndns {
                    host-name «fqdn:site»
                    login hof
                    password «config-password:pwhard2»
                }
            }
        }
    }
    snmp {
        community «snmp-community» {
            authorization ro
        }
    }
}
system {
    host-name «hostname»
    login {
        user ubnt {
            authentication {
                encrypted-password «password-hash:sha512crypt»
                plaintext-password ""
            }
        }
    }
}
vpn {
    ipsec {
        site-to-site {
            peer «ipv4:wan» {
                authentication {
                    mode pre-shared-secret
                    pre-shared-secret «ipsec-psk:pwa»
                }
            }
        }
    }
}
/* Release version: v2.0.9-hotfix.7 */
==== barn_gear_openwrt backup/etc/config/wireless
config wifi-device 'radio0'
	option type 'mac80211'
	option path 'platform/soc/18000000.wmac'
	option channel '36'

config wifi-iface 'default_radio0'
	option device 'radio0'
	option ssid 'Hof'
	option encryption 'sae-mixed'
	option key '«wifi-psk:human»'
	option macaddr '«mac»'

config wifi-iface 'gast'
	option ssid 'Hof-Gast'
	option encryption 'wpa2'
	option auth_server '«ipv4:lan»'
	option auth_secret '«config-password:pwa»'
	option ieee80211r '1'
	option mobility_domain '«-id|4f57»'
---- backup/etc/config/network
config interface 'lan'
	option ipaddr '«ipv4:lan»'
	option netmask '«~|255.255.255.0»'

config interface 'wan'
	option proto 'pppoe'
	option username '«~:upn»'
	option password '«config-password:pwa»'

config interface 'wg0'
	option proto 'wireguard'
	option private_key '«wireguard-private-key»'
	list addresses '«ipv4-cidr:lancidr»'

config wireguard_wg0
	option public_key '«-wireguard-public-key»'
	option preshared_key '«wireguard-psk»'
	option endpoint_host '«fqdn»'
	list allowed_ips '«ipv6-cidr»'
==== barn_gear_vyos backup/vyos.set
set system host-name '«hostname»'
set system domain-name '«fqdn:domain»'
set system login user it authentication encrypted-password '«password-hash:sha512crypt»'
set system login user it authentication public-keys desk key '«-ssh-public-key»'
set system login user it full-name '«person-name»'
set interfaces ethernet eth0 address '«ipv4-cidr:lancidr»'
set interfaces ethernet eth0 hw-id '«mac»'
set interfaces wireguard wg1 private-key '«wireguard-private-key»'
set interfaces wireguard wg1 peer filiale public-key '«-wireguard-public-key»'
set interfaces wireguard wg1 peer filiale preshared-key '«wireguard-psk»'
set interfaces wireguard wg1 peer filiale address '«ipv4:wan»'
set interfaces openvpn vtun0 shared-secret-key-file '«-path|/config/auth/static.key»'
set protocols bgp neighbor «ipv4:lan» password '«config-password:pwa»'
set vpn ipsec authentication psk filiale secret '«ipsec-psk:pwhard2»'
set service snmp community «snmp-community» authorization 'ro'
set service snmp v3 user mon auth plaintext-password '«snmp-password:pwa»'
set service dns forwarding name-server '«~|1.1.1.1»'
set system config-management commit-revisions '100'
==== barn_gear_junos backup/ex2300.conf
## Last commit: 2026-01-11 22:10:31 CET by it
version 21.4R3-S5.4;
system {
    host-name «hostname»;
    root-authentication {
        encrypted-password "«password-hash:sha512crypt»"; ## SECRET-DATA
    }
    domain-name «fqdn:domain»;
    tacplus-server {
        «ipv4:lan» secret "«config-password:jun9»"; ## SECRET-DATA
    }
    syslog {
        host «ipv4:lan» {
            any notice;
        }
    }
}
interfaces {
    irb {
        unit 10 {
            family inet {
                address «ipv4-cidr:lancidr»;
            }
        }
    }
}
snmp {
    contact "«person-name» «phone»";
    community «snmp-community» {
        authorization read-only;
    }
}
==== barn_gear_synology backup/synoconf.txt
# exported from DSM «-version|7.2.1-69057»
hostname="«hostname»"
external_host="«fqdn:site»"
lan_ip="«ipv4:lan»"
lan_mac="«mac»"
mail_smtp_server="«fqdn»"
mail_smtp_user="«email»"
mail_smtp_pass="«config-password:pwhard2»"
ldap_bind_pw="«config-password:pwa»"
ups_mode="snmp"
ups_snmp_community="«snmp-community»"
ddns_token="«generic-secret:uuid»"
quickconnect_alias="hofladen"
serial="«-serial»"
password_min_length="«-setting|10»"
iscsi_target="«-iqn:iqn2»"
iscsi_chap_user="esx"
iscsi_chap_passwd="«iscsi-chap»"
rsync_account="sicherung:«config-password:pwcolon»"
admin_password_changed="«-setting|yes»"
==== barn_gear_snom telefone/snom-d385.xml
<?xml version="1.0" encoding="utf-8"?>
<settings>
  <phone-settings>
    <user_realname idx="1" perm="R">«person-name»</user_realname>
    <user_name idx="1" perm="R">214</user_name>
    <user_host idx="1" perm="R">«fqdn»</user_host>
    <user_pass idx="1" perm="R">«config-password:pwa»</user_pass>
    <http_user perm="">admin</http_user>
    <http_pass perm="">«config-password:human»</http_pass>
    <admin_mode_password perm="">«config-password:pin4»</admin_mode_password>
    <setting_server perm="">http://«ipv4:lan»/prov/«mac:mac_bare».xml</setting_server>
    <vlan_id perm="">20</vlan_id>
    <wlan_psk perm=""></wlan_psk>
    <firmware perm="">«-version|10.1.184.15»</firmware>
  </phone-settings>
  <tbook><item context="active" type="none"><name>«person-name»</name><number>«phone:phone_tel»</number></item></tbook>
</settings>
==== barn_gear_apc_ups backup/apc-config.ini
; Schneider Electric Network Management Card AOS v6.9.6
[NetworkTCP/IP]
SystemIP=«ipv4:lan»
SubnetMask=«~|255.255.255.0»
DefaultGateway=«ipv4:lan»
HostName=«hostname»
DomainName=«fqdn:domain»
[SystemUserManager]
SuperUserName=apc
SuperUserPassword=«config-password:pwa»
[NetworkSNMP]
AccessControl1Community=«snmp-community»
AccessControl1NMS=«ipv4:lan»
[NetworkSNMPv3]
User1Name=mon
User1AuthPhrase=«snmp-password:phrase»
User1CryptPhrase=«snmp-password:pwa»
[NetworkEmail]
SMTPServer=«fqdn»
SMTPUserPassword=<«-placeholder|not set»>
[DeviceAbout]
MACAddress=«mac:mac_spaces»
SerialNumber=«-serial»
