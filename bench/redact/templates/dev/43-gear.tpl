==== gear_ios switch/c9300-running.cfg
hostname «=word»-sw
enable secret 9 «config-password:cisco9»
username ops privilege 15 secret 5 «config-password:md5crypt»
username helpdesk password 0 «config-password:human»
snmp-server community «snmp-community» RO 10
snmp-server community «snmp-community» view ALL RW
snmp-server host «~:ipv4» version 2c «snmp-community» bgp
snmp-server host «~:ipv4» «snmp-community»
snmp-server host «~:ipv4» informs version 2c «snmp-community» udp-port 162
snmp-server user mon NETOPS v3 auth sha «snmp-password:phrase» priv aes 128 «snmp-password:alnum(12)»
tacacs server T1
 address ipv4 «~:ipv4»
 key 7 «config-password:cisco7»
radius server R1
 key «config-password:alnum(16)»
 pac key «config-password:alnum(16)»
aaa group server radius X
 server-private «~:ipv4» key «config-password:alnum(16)»
crypto isakmp key «ipsec-psk:alnum(16)» address «~:ipv4»
 neighbor «~:ipv4» password «config-password:alnum(14)»
 standby 1 authentication md5 key-string «config-password:alnum(12)»
 ip ospf authentication-key «config-password:alnum(8)»
key chain K
 key 1
  key-string «config-password:alnum(12)»
wlan psk set-key ascii 0 «wifi-psk:alnum(16)»
line vty 0 4
 password «config-password:human»
ip ftp password «config-password:human»
ip http client password «config-password:human»
ntp authentication-key 1 md5 «config-password:alnum(12)»
service password-encryption
no ip http server
==== gear_nxos switch/nexus.txt
snmp-server community «snmp-community» group network-operator
snmp-server user admin network-admin auth sha «snmp-password:alnum(14)» priv aes-128 «snmp-password:alnum(14)»
username admin password 5 «config-password:md5crypt» role network-admin
radius-server host «~:ipv4» key 0 "«config-password:alnum(14)»" authentication accounting
tacacs-server key 0 "«config-password:alnum(14)»"
feature bgp
==== gear_junos router/srx.conf
system {
    root-authentication {
        encrypted-password "«password-hash:sha512crypt»"; ## SECRET-DATA
    }
    login {
        user ops {
            class super-user;
            authentication {
                encrypted-password "«password-hash:sha512crypt»";
            }
        }
    }
    radius-server {
        «~:ipv4» secret "«config-password:human»";
    }
}
snmp {
    community «snmp-community» {
        authorization read-only;
        clients { «~:ipv4-cidr»; }
    }
    community "«snmp-community»" authorization read-write;
    trap-group t { version v2; targets { «~:ipv4»; } }
    v3 {
        usm {
            local-engine {
                user mon {
                    authentication-sha {
                        authentication-password «snmp-password:alnum(14)»;
                    }
                    privacy-aes128 {
                        privacy-password «snmp-password:alnum(14)»;
                    }
                }
            }
        }
    }
}
security {
    ike {
        policy p {
            mode main;
            pre-shared-key ascii-text "«ipsec-psk:alnum(20)»";
        }
    }
}
protocols {
    bgp {
        group g {
            authentication-key "«config-password:alnum(14)»";
        }
    }
    ospf { area 0 { interface ge-0/0/0 { authentication { md5 1 key "«config-password:alnum(14)»"; } } } }
}
==== gear_junos_set router/set.txt
set system root-authentication plain-text-password-value "«config-password:human»"
set snmp community «snmp-community» authorization read-only
set snmp community «snmp-community» clients «~:ipv4-cidr»
set snmp v3 usm local-engine user mon authentication-sha authentication-password «snmp-password:alnum(14)»
set security ike policy p pre-shared-key ascii-text «ipsec-psk:alnum(20)»
set protocols bgp group g authentication-key «config-password:alnum(14)»
set access profile x client ops firewall-user password «config-password:human»
==== gear_mikrotik router/export.rsc
/snmp community
set [ find default=yes ] name=«snmp-community»
add addresses=«~:ipv4-cidr» name=«snmp-community» security=none
add authentication-password=«snmp-password:alnum(12)» encryption-password=«snmp-password:alnum(12)» name=v3mon security=private
/interface wireless security-profiles
add authentication-types=wpa2-psk mode=dynamic-keys name=home wpa2-pre-shared-key=«wifi-psk:phrase»
/interface wifi security
add authentication-types=wpa3-psk name=s1 passphrase="«wifi-psk:human»"
/ppp secret
add name=ops password=«config-password:human» profile=l2tp service=l2tp
/interface l2tp-client
add connect-to=«~:ipv4» name=l2 password=«config-password:alnum(12)» use-ipsec=yes ipsec-secret=«ipsec-psk:alnum(14)» user=ops
/interface pppoe-client
add interface=ether1 name=isp password="«config-password:human»" user=isp1
/ip ipsec identity
add peer=p1 secret=«ipsec-psk:alnum(16)»
/radius
add address=«~:ipv4» secret=«config-password:alnum(14)» service=login
/user
add name=tech group=full password=«config-password:human»
/tool e-mail
set address=smtp.example.org from=r@example.org password=«config-password:human» user=r
/system script
add name=backup source="/tool fetch url=ftp://x user=ops password=«config-password:alnum(12)» mode=ftp"
/ip hotspot user
add name=gast password=«config-password:lower(8)»
==== gear_aruba switch/aruba-cx.txt
snmp-server community «snmp-community»
snmpv3 user mon auth sha auth-pass plaintext «snmp-password:alnum(12)» priv aes priv-pass plaintext «snmp-password:alnum(12)»
user admin group administrators password plaintext «config-password:human»
radius-server host «~:ipv4» key plaintext «config-password:alnum(14)»
tacacs-server key plaintext «config-password:alnum(14)»
==== gear_procurve switch/hpe.cfg
snmp-server community "«snmp-community»" operator unrestricted
snmp-server host «~:ipv4» community "«snmp-community»" trap-level all
password manager user-name "admin" plaintext "«config-password:human»"
radius-server host «~:ipv4» key "«config-password:alnum(14)»"
sntp authentication key-id 1 authentication-mode md5 key-value "«config-password:alnum(12)»" trusted
==== gear_comware switch/comware.cfg
 snmp-agent community read simple «snmp-community»
 snmp-agent community write cipher «snmp-community»
 snmp-agent target-host trap address udp-domain «~:ipv4» params securityname «snmp-community» v2c
 snmp-agent usm-user v3 mon grp simple authentication-mode sha «snmp-password:alnum(12)» privacy-mode aes128 «snmp-password:alnum(12)»
local-user admin class manage
 password simple «config-password:human»
 password hash «password-hash:sha512crypt»
super password level 3 simple «config-password:human»
radius scheme r
 key authentication simple «config-password:alnum(14)»
 key accounting cipher «config-password:alnum(14)»
==== gear_fortinet firewall/fgt.conf
config system admin
    edit "admin"
        set password ENC «config-password:b64(40)»
    next
end
config user local
    edit "ops"
        set type password
        set passwd «config-password:human»
    next
end
config vpn ipsec phase1-interface
    edit "site"
        set psksecret «ipsec-psk:alnum(18)»
    next
end
config system snmp community
    edit 1
        set name "«snmp-community»"
        config hosts
            edit 1
                set ip «~:ipv4» 255.255.255.255
            next
        end
    next
end
config system snmp user
    edit "mon"
        set auth-pwd «snmp-password:alnum(12)»
        set priv-pwd «snmp-password:alnum(12)»
    next
end
config wireless-controller vap
    edit "w"
        set passphrase «wifi-psk:alnum(14)»
    next
end
config user radius
    edit "r"
        set secret «config-password:alnum(14)»
    next
end
config user ldap
    edit "ad"
        set password «config-password:human»
    next
end
==== gear_opnsense firewall/config.xml
<?xml version="1.0"?>
<opnsense>
  <system>
    <user><name>root</name><password>«password-hash:bcrypt»</password></user>
    <authserver><type>ldap</type><ldap_bindpw>«config-password:human»</ldap_bindpw></authserver>
  </system>
  <snmpd><rocommunity>«snmp-community»</rocommunity></snmpd>
  <OPNsense>
    <netsnmp><general><community>«snmp-community»</community></general></netsnmp>
    <wireguard><server><privkey>«wireguard-private-key»</privkey><psk>«wireguard-psk»</psk></server></wireguard>
    <IPsec><preSharedKeys><preSharedKey><Key>«ipsec-psk:alnum(20)»</Key></preSharedKey></preSharedKeys></IPsec>
  </OPNsense>
  <ppps><ppp><username>isp</username><password>«config-password:alnum(12)»</password></ppp></ppps>
  <dyndnses><dyndns><password>«config-password:human»</password></dyndns></dyndnses>
  <hasync><password>«config-password:human»</password></hasync>
  <virtualip><vip><mode>carp</mode><password>«config-password:alnum(12)»</password></vip></virtualip>
</opnsense>
==== gear_vyos router/config.boot
interfaces {
    pppoe pppoe0 {
        authentication {
            password «config-password:human»
            username isp
        }
    }
    wireguard wg0 {
        peer a {
            preshared-key «wireguard-psk»
        }
        private-key «wireguard-private-key»
    }
    wireless wlan0 {
        security {
            wpa {
                passphrase "«wifi-psk:phrase»"
            }
        }
    }
}
service {
    snmp {
        community «snmp-community» {
            authorization ro
        }
        v3 {
            user mon {
                auth {
                    plaintext-password "«snmp-password:alnum(12)»"
                }
            }
        }
    }
}
vpn {
    ipsec {
        authentication {
            psk site {
                secret "«ipsec-psk:alnum(18)»"
            }
        }
    }
    l2tp {
        remote-access {
            authentication {
                local-users {
                    username ops {
                        password «config-password:human»
                    }
                }
            }
        }
    }
}
==== gear_ubnt edge/edgeos.txt
set service snmp community «snmp-community» authorization ro
set system login user ubnt authentication plaintext-password «config-password:human»
set vpn l2tp remote-access authentication local-users username ops password «config-password:human»
set vpn l2tp remote-access ipsec-settings authentication pre-shared-secret «ipsec-psk:alnum(16)»
set interfaces ethernet eth0 pppoe 0 password «config-password:alnum(10)»
==== gear_unifi unifi/system.cfg
users.1.name=ubnt
users.1.password=«password-hash:md5crypt»
snmp.community=«snmp-community»
wireless.1.security.psk=«wifi-psk:alnum(14)»
aaa.1.wpa.psk=«wifi-psk:alnum(14)»
mgmt.authkey=«hex-key:hex(32)»
==== gear_zyxel switch/zyxel.cfg
snmp-server get-community «snmp-community»
snmp-server set-community «snmp-community»
snmp-server trap-community «snmp-community»
admin-password «config-password:human»
radius-server host 1 «~:ipv4» acct-port 1812 key «config-password:alnum(14)»
logins username tech password «config-password:human» privilege 14
==== gear_tplink switch/tplink.cfg
snmp-server community "«snmp-community»" read-only "viewDefault"
user name admin privilege admin secret 5 «password-hash:md5crypt»
user name op privilege user password 0 «config-password:human»
==== gear_dlink switch/dlink.cfg
create snmp community «snmp-community» view CommunityView read_only
create snmp host «~:ipv4» v2c «snmp-community»
create account admin ops «config-password:human»
==== gear_netgear switch/netgear.txt
snmp-server community ipaddr «~:ipv4» «snmp-community»
snmp-server community "«snmp-community»" ro ipaddress «~:ipv4»
username "admin" password «config-password:human» level 15
==== gear_huawei switch/vrp.cfg
snmp-agent community read cipher «snmp-community»
snmp-agent trap enable
snmp-agent target-host host-name t trap address udp-domain «~:ipv4» params securityname cipher «snmp-community» v2c
local-user ops password irreversible-cipher «config-password:b64(60)»
radius-server shared-key cipher «config-password:alnum(14)»
set authentication password simple «config-password:human»
ospf authentication-mode md5 1 plain «config-password:alnum(10)»
==== gear_extreme switch/exos.cfg
configure snmp add community readonly «snmp-community»
configure snmp add community readwrite "«snmp-community»"
configure snmpv3 add user mon authentication sha «snmp-password:alnum(12)» privacy aes «snmp-password:alnum(12)»
configure account admin password «config-password:human»
configure radius primary shared-secret «config-password:alnum(14)»
==== gear_ros_brocade switch/fastiron.txt
snmp-server community «snmp-community» ro
enable super-user-password «config-password:human»
username ops privilege 0 password «config-password:human»
radius-server key 0 «config-password:alnum(14)»
==== gear_pan firewall/pan.txt
set deviceconfig system snmp-setting access-setting version v2c snmp-community-string «snmp-community»
set mgt-config users ops phash «password-hash:md5crypt»
set network ike gateway g authentication pre-shared-key key «ipsec-psk:alnum(18)»
set shared server-profile radius r server s secret «config-password:alnum(14)»
set shared server-profile ldap l bind-password «config-password:human»
==== gear_checkpoint firewall/gaia.txt
set snmp community «snmp-community» read-only
add snmp usm user mon security-level authPriv auth-pass-phrase «snmp-password:alnum(12)» privacy-pass-phrase «snmp-password:alnum(12)»
set user ops password-hash «password-hash:sha512crypt»
set expert-password-hash «password-hash:md5crypt»
==== gear_apc ups/config.ini
[NetworkSNMP]
Community=«snmp-community»
[NetworkSNMPv1]
AccessControl1Community=«snmp-community»
AccessControl2Community="«snmp-community»"
[SystemUserManager]
SuperUserPassword=«config-password:human»
[NetworkFTPClient]
Password=«config-password:alnum(10)»
==== gear_idrac bmc/racadm.txt
racadm set iDRAC.SNMP.AgentCommunity «snmp-community»
racadm set iDRAC.Users.2.Password «cli-password:human»
racadm set iDRAC.Users.4.Password "«cli-password:phrase»"
racadm -r «~:ipv4» -u root -p «cli-password:human» getsysinfo
racadm config -g cfgUserAdmin -o cfgUserAdminPassword -i 3 «cli-password:human»
ipmitool -I lanplus -H «~:ipv4» -U ADMIN -P «cli-password:human» chassis status
ipmitool user set password 2 «cli-password:human»
ipmitool lan set 1 snmp «snmp-community»
==== gear_snmpd etc/snmp/snmpd.conf
rocommunity «snmp-community» default
rocommunity6 «snmp-community»
rwcommunity "«snmp-community»" «~:ipv4-cidr»
com2sec local localhost «snmp-community»
com2sec -Cn ctx remote «~:ipv4-cidr» "«snmp-community»"
trapcommunity «snmp-community»
trap2sink «~:ipv4» «snmp-community»
trapsess -v 2c -c «snmp-community» «~:ipv4»
informsink «~:fqdn» «snmp-community» 162
proxy -v 2c -c «snmp-community» «~:ipv4» .1.3.6.1
createUser mon SHA-256 "«snmp-password:phrase»" AES "«snmp-password:alnum(14)»"
createUser boot MD5 «snmp-password:alnum(12)»
authcommunity log,execute,net «snmp-community»
rouser mon authpriv
==== gear_snmptools etc/mon/snmp.mix
defCommunity «snmp-community»
defAuthPassphrase «snmp-password:alnum(14)»
defPrivPassphrase "«snmp-password:alnum(14)»"
Community "«snmp-community»"
Target[r1]: 2:«snmp-community»@«~:ipv4»:
Target[sw]: #GigabitEthernet0/1:«snmp-community»@switch1
snmp_community_string=«snmp-community»
snmp.communities=«snmp-community»
==== gear_exporter etc/prometheus/snmp.yml
auths:
  lab_v2:
    version: 2
    community: «snmp-community»
  lab_v3:
    version: 3
    security_level: authPriv
    username: mon
    password: «snmp-password:phrase»
    priv_password: «snmp-password:alnum(14)»
    auth_protocol: SHA
modules:
  if_mib:
    walk: [1.3.6.1.2.1.2]
==== gear_telegraf etc/telegraf/snmp.conf
[[inputs.snmp]]
  agents = ["udp://«~:ipv4»:161"]
  version = 2
  community = "«snmp-community»"
[[inputs.snmp_trap]]
  sec_name = "mon"
  auth_password = "«snmp-password:human»"
  priv_password = "«snmp-password:alnum(14)»"
[[inputs.snmp_legacy]]
  communities = ["«snmp-community»", "public"]
==== gear_zabbix zabbix/host.yaml
zabbix_export:
  hosts:
    - host: sw1
      interfaces:
        - type: SNMP
          details:
            community: '«snmp-community»'
      macros:
        - macro: '{$SNMP_COMMUNITY}'
          value: «snmp-community»
        - macro: '{$PVE.TOKEN.SECRET}'
          value: «pve-api-token»
        - macro: '{$DB.PASSWORD}'
          value: «config-password:human»
          description: password of the database
==== gear_librenms librenms/config.php
<?php
$config['snmp']['community'] = ['«snmp-community»', '«snmp-community»'];
$config['snmp']['community'][0] = "«snmp-community»";
$config['snmp']['v3'][0]['authpass'] = '«snmp-password:alnum(14)»';
$config['snmp']['v3'][0]['cryptopass'] = '«snmp-password:alnum(14)»';
$config['db_pass'] = '«code-password»';
==== gear_checkmk checkmk/rules.mk
snmp_communities += [
  { 'condition': {'host_tags': ['snmp']}, 'value': '«snmp-community»' },
]
explicit_snmp_communities.update({'sw1': '«snmp-community»'})
snmp_default_community = '«snmp-community»'
management_snmp_credentials = {'h1': '«snmp-community»'}
management_bulk = ('authPriv', 'sha', 'mon', '«snmp-password:alnum(14)»', 'AES', '«snmp-password:alnum(14)»')
==== gear_nagios nagios/commands.cfg
define command {
  command_line $USER1$/check_snmp -H $HOSTADDRESS$ -C «snmp-community» -o sysUpTime.0
}
define host {
  host_name sw1
  _SNMPCOMMUNITY «snmp-community»
  _COMMUNITY «snmp-community»
}
define service {
  check_command check_snmp!«snmp-community»!ifOperStatus.1
}
==== gear_snmpcli scripts/walk.sh
snmpwalk -v2c -c «snmp-community» «~:ipv4» ifDescr
snmpget -v 1 -c «snmp-community» «~:ipv4» sysName.0
snmpbulkwalk -v3 -u mon -l authPriv -a SHA -A «snmp-password:phrase» -x AES -X «snmp-password:alnum(14)» «~:ipv4»
onesixtyone -c «snmp-community» «~:ipv4»
snmptranslate -m ALL
snmp-check -c «snmp-community» «~:ipv4»
braa «snmp-community»@«~:ipv4»:.1.3.6.*
python3 poll.py --snmp-community «snmp-community» --host «~:ipv4»
./poller --community=«snmp-community»
export SNMP_COMMUNITY=«snmp-community»
==== gear_ansible_net ansible/switch.yml
- hosts: switches
  vars:
    snmp_ro: «snmp-community»
    snmp_rw_community: «snmp-community»
  tasks:
    - cisco.ios.ios_config:
        lines:
          - snmp-server community «snmp-community» RO
          - username x secret «config-password:human»
    - snmp_facts:
        community: "«snmp-community»"
        authkey: "«snmp-password:alnum(14)»"
        privkey: "«snmp-password:alnum(14)»"
==== gear_negative etc/net/none.cfg
snmp-server community public RO
 no snmp-server community
snmp-server location Rack 4, Cologne
snmp-server contact «~:email»
set snmp community public authorization read-only
bgp community 65000:100
ip community-list standard X permit 65000:1
set community 65001:200 additive
 set extcommunity rt 65000:100
route-map R permit 10
 match community CUSTOMERS
send-community both
community = "The Proxmox community"
password encryption aes
no enable password
service password-recovery
aaa authentication login default group tacacs+ local
username admin nopassword
key chain ROUTING
