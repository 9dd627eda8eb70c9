==== glen_eos switch/«=word»-eos.cfg
! Command: show running-config
! device: «hostname#h» (DCS-7050SX3-48YC8, EOS-«-version|4.31.2F»)
hostname «hostname#h»
ip name-server vrf MGMT «ipv4»
ip domain lookup source-interface Management1
dns domain «fqdn:domain»
username admin privilege 15 role network-admin secret sha512 «password-hash:crypt6»
username mon secret 5 «password-hash:md5crypt»
enable password «config-password:human»
snmp-server community «snmp-community» ro
snmp-server user mon noc v3 auth sha «snmp-password» priv aes «snmp-password:pwa»
snmp-server host «ipv4» version 2c «snmp-community»
tacacs-server host «ipv4» key 0 «generic-secret:pwa»
radius-server host «ipv4» key 7 «config-password:cisco7»
interface Management1
   ip address «ipv4-cidr»
   ipv6 address «ipv6-cidr»
router bgp 65010
   router-id «ipv4»
   neighbor «ipv4» remote-as 65020
   neighbor «ipv4» password 7 «config-password:b64(24)»
ntp authentication-key 1 sha1 «config-password:pwa»
management api http-commands
   protocol https ssl profile api
end
==== glen_asa firewall/asa.cfg
ASA Version «-version|9.16(4)67»
hostname «hostname»
domain-name «fqdn:domain»
enable password «-redacted|*****» pbkdf2
passwd «password-hash:alnum(16)» encrypted
username vpnadm password «config-password:pwa» privilege 15
interface GigabitEthernet0/0
 nameif outside
 ip address «ipv4» «~|255.255.255.248»
object network SRV-MAIL
 host «ipv4»
object network LAN
 subnet «ipv4» «~|255.255.255.0»
access-list outside_in extended permit tcp any host «ipv4» eq 443
aaa-server LDAP (inside) host «ipv4»
 ldap-base-dn dc=corp,dc=lan
 ldap-login-password «config-password»
 ldap-login-dn cn=asa,dc=corp
tunnel-group «ipv4» ipsec-attributes
 ikev1 pre-shared-key «ipsec-psk:pwa»
 ikev2 remote-authentication pre-shared-key «ipsec-psk:pwa»
failover key «generic-secret:pwa»
snmp-server host inside «ipv4» community «snmp-community» version 2c
Cryptochecksum:«-md5»
: end
==== glen_sonic firewall/sophos-tunnels.txt
# show vpn ipsec
conn-name «=word»-hq
  remote-gateway «ipv4»
  local-subnet «ipv4-cidr»  remote-subnet «ipv4-cidr»
  auth psk «ipsec-psk»
  dh-group 14, ike-lifetime «-setting|28800»
conn-name azure
  remote-gateway «fqdn»
  auth psk "«ipsec-psk:pwsign»"
  remote-id «fqdn»
---- etc/ipsec.d/roadwarrior.secrets
«fqdn» «ipv4» : PSK "«ipsec-psk:pwsign»"
%any : EAP "«ipsec-psk:pwa»"
«email» : EAP "«ipsec-psk:phr»"
: RSA host.key %prompt
---- etc/racoon/psk.txt
# identifier key
«ipv4»	«ipsec-psk:pwa»
«fqdn»	«ipsec-psk:phr»
---- etc/xl2tpd/chap-secrets
«=login» l2tpd «config-password:pwa» «ipv4»
"CORP\\«=login»" * "«config-password»" *
==== glen_vpn_clients etc/ocserv/ocpasswd
«=login»:*:«password-hash:crypt6»
«=login»:staff:«password-hash:sha256crypt»
---- etc/tinc/«=word»/hosts/«=word»
Address = «fqdn» 655
Subnet = «ipv4-cidr»
Ed25519PublicKey = «-public-key:alnum(43)»
«-public-key:pem_public»
---- etc/openvpn/client/hq.ovpn
client
dev tun
remote «fqdn» 1194 udp
remote «ipv4» 443 tcp
http-proxy «ipv4» 3128 «-path|/etc/openvpn/proxy.auth» basic
verify-x509-name «fqdn» name
<ca>
«-certificate»
</ca>
<key>
«private-key:pem_ed25519»
</key>
key-direction 1
<tls-auth>
«openvpn-static-key»
</tls-auth>
---- etc/openvpn/client/pass.txt
«=login»
«config-password»
---- etc/nebula/config.yml
pki: {ca: /etc/nebula/ca.crt, cert: /etc/nebula/host.crt, key: /etc/nebula/host.key}
static_host_map: {"«ipv4»": ["«fqdn»:4242"]}
lighthouse: {am_lighthouse: false, hosts: ["«ipv4»"]}
==== glen_openwrt etc/config/network
config interface 'lan'
	option device 'br-lan'
	option proto 'static'
	option ipaddr '«ipv4»'
	option netmask '«~|255.255.255.0»'
	option ip6prefix '«ipv6-cidr»'

config device
	option name 'eth1'
	option macaddr '«mac»'

config interface 'wan'
	option proto 'pppoe'
	option username '«~:digits(12)»@«~|t-online.de»'
	option password '«config-password:digits(8)»'

config interface 'wg0'
	option proto 'wireguard'
	option private_key '«wireguard-private-key»'
	list addresses '«ipv4-cidr»'

config wireguard_wg0
	option description '«person-name»'
	option public_key '«-wireguard-public-key»'
	option preshared_key '«wireguard-psk»'
	option endpoint_host '«fqdn»'
---- etc/config/wireless
config wifi-iface 'default_radio0'
	option ssid '«=word»'
	option encryption 'sae-mixed'
	option key '«wifi-psk»'
	option macaddr '«mac»'
config wifi-iface 'guest'
	option key '«wifi-psk:phr»'
	option auth_server '«ipv4»'
	option auth_secret '«generic-secret:pwa»'
---- etc/config/ddns
config service 'v4'
	option lookup_host '«fqdn»'
	option username '«=account»'
	option password '«config-password»'
==== glen_meraki export/meraki.json
{"organization": {"id": "«-number:digits(6)»", "apiKey": "«generic-secret:hex(40)»"},
 "networks": [{"id": "L_«-number:digits(18)»", "name": "Filiale «=word»",
  "devices": [{"serial": "«-serial|Q2KN-7XJL-9ABC»", "mac": "«mac»", "lanIp": "«ipv4»", "firmware": "switch-16-7", "name": "«hostname»"},
              {"serial": "«-serial|Q3AC-H2PQ-77KD»", "mac": "«mac»", "lanIp": "«ipv4»", "wan1Ip": "«ipv4»", "tags": ["mx"]}],
  "ssids": [{"number": 0, "name": "Corp", "authMode": "psk", "psk": "«wifi-psk:phr»", "radiusServers": []},
            {"number": 1, "name": "Dot1x", "authMode": "8021x-radius", "radiusServers": [{"host": "«ipv4»", "port": 1812, "secret": "«generic-secret:pwsign»"}]},
            {"number": 2, "name": "Unconfigured SSID 3", "psk": null}],
  "snmp": {"access": "community", "communityString": "«snmp-community»"},
  "siteToSiteVpnPeers": [{"name": "aws", "publicIp": "«ipv4»", "secret": "«ipsec-psk:pwa»", "privateSubnets": ["«ipv4-cidr»"]}]}]}
==== glen_kea etc/kea/kea-dhcp4.conf
{"Dhcp4": {
  "interfaces-config": {"interfaces": ["eno1/«ipv4»"]},
  "lease-database": {"type": "postgresql", "name": "kea", "host": "«fqdn»", "user": "kea", "password": "«config-password:pwsign»"},
  "option-data": [{"name": "domain-name-servers", "data": "«ipv4», «ipv4»"}, {"name": "domain-search", "data": "«fqdn:domain»"}],
  "subnet4": [{"id": 1, "subnet": "«ipv4-cidr»", "pools": [{"pool": "«ipv4» - «ipv4»"}],
    "reservations": [{"hw-address": "«mac»", "ip-address": "«ipv4»", "hostname": "«hostname»"}, {"hw-address": "«mac»", "ip-address": "«ipv4»", "hostname": "«hostname»"}]}]}}
---- etc/kea/kea-ctrl-agent.conf
{"Control-agent": {"http-host": "«~|127.0.0.1»", "authentication": {"type": "basic", "realm": "kea", "clients": [{"user": "admin", "password": "«config-password»"}, {"user-file": "u", "password-file": "«-path|kea-pw»"}]}}}
---- etc/kea/tsig-keys.json
{"name": "ddns", "algorithm": "HMAC-SHA256", "secret": "«generic-secret:tsig»"}
---- var/lib/dhcp/dhcpd.leases
lease «ipv4» {
  starts 2 2025/03/11 08:12:09;
  hardware ethernet «mac»;
  uid "\001\274$\021";
  client-hostname "«hostname»";
}
==== glen_dnsmasq etc/dnsmasq.d/lan.conf
domain=«fqdn:domain»
expand-hosts
server=«ipv4»
server=/«fqdn:domain»/«ipv4»
dhcp-range=«ipv4»,«ipv4»,«~|255.255.255.0»,12h
dhcp-host=«mac»,«ipv4»,«hostname»
dhcp-host=«mac»,«hostname»,«ipv4»,infinite
dhcp-option=option:router,«ipv4»
address=/«fqdn»/«ipv4»
ptr-record=«ipv4»
---- etc/pihole/pihole.toml
[webserver.api]
  password = ""
  pwhash = "«password-hash»"
  app_pwhash = ""
[dns]
  upstreams = ["«~|9.9.9.9»", "«~|1.1.1.1#853»"]
  hosts = ["«ipv4» «fqdn»", "«ipv6» «hostname»"]
---- opt/AdGuardHome/AdGuardHome.yaml
http: {address: «ipv4»:3000, session_ttl: «-setting|720h»}
users: [{name: «=login», password: «password-hash:bcrypt»}]
dns: {upstream_dns: ["«~|https://dns.quad9.net/dns-query»"], rewrites: [{domain: «fqdn», answer: «ipv4»}]}
---- etc/knot/keys.conf
key:
  - id: acme.
    algorithm: hmac-sha512
    secret: «generic-secret:bytes(64)»
==== glen_acme root/.acme.sh/account.conf
ACCOUNT_EMAIL='«email»'
SAVED_CF_Token='«cloudflare-api-token»'
SAVED_CF_Account_ID='«-key-id:hex(32)»'
SAVED_HETZNER_Token='«cloud-token:alnum(32)»'
SAVED_INWX_User='«=account»'
SAVED_INWX_Password='«config-password»'
CERT_HOME="/etc/ssl/acme"
USER_PATH='/usr/local/bin:/usr/bin'
---- etc/letsencrypt/ovh.ini
dns_ovh_endpoint = ovh-eu
dns_ovh_application_key = «~:hex(16)»
dns_ovh_application_secret = «cloud-token:ovh»
dns_ovh_consumer_key = «cloud-token:ovh»
---- etc/ddclient.conf
daemon=300
use=web, web=«~|checkip.dyndns.org»
protocol=dyndns2
server=«~|dynupdate.no-ip.com»
login=«=login»
password='«config-password»'
«fqdn»
---- etc/pve/priv/acme/plugins.cfg
dns: desec
	api desec
	data «base64-secret:envdata.b64u»
---- etc/lego/env
NAMECHEAP_API_KEY=«generic-secret:hex(32)»
GANDIV5_PERSONAL_ACCESS_TOKEN=«cloud-token:hex(40)»
LINODE_TOKEN=«cloud-token:linode»
SCW_SECRET_KEY=«cloud-token:scaleway»
VULTR_API_KEY=«cloud-token:vultr»
==== glen_frr etc/frr/frr.conf
frr version «-version|10.1»
frr defaults traditional
hostname «hostname»
password «config-password:pwa»
enable password «config-password:pwa»
!
router bgp 65001
 bgp router-id «ipv4»
 neighbor «ipv4#p» remote-as 65002
 neighbor «ipv4#p» password «config-password»
 neighbor «ipv6» remote-as 65003
 address-family ipv4 unicast
  network «ipv4-cidr»
!
router ospf
 ospf router-id «ipv4»
interface eno2
 ip ospf message-digest-key 1 md5 «config-password:alnum(16)»
 ip ospf authentication message-digest
 isis password clear «config-password:alnum(12)»
!
key chain rip
 key 1
  key-string «config-password:alnum(14)»
---- etc/keepalived/conf.d/vip.conf
vrrp_instance VI_7 {
    interface bond0
    virtual_router_id 77
    authentication { auth_type PASS auth_pass «config-password:alnum(8)» }
    virtual_ipaddress { «ipv4-cidr» dev bond0 }
    unicast_peer { «ipv4» }
}
==== glen_bmc export/redfish.json
{"@odata.id": "/redfish/v1/Managers/1", "Name": "Manager", "UUID": "«-uuid»", "FirmwareVersion": "«-version|1.73.14»", "ServiceEntryPointUUID": "«-uuid»",
 "HostName": "«hostname»", "IPv4Addresses": [{"Address": "«ipv4»", "SubnetMask": "«~|255.255.255.0»", "Gateway": "«ipv4»", "AddressOrigin": "DHCP"}],
 "PermanentMACAddress": "«mac»", "Serial": "«-serial»", "FQDN": "«fqdn»"}
---- scripts/bmc.sh
curl -sk -u root:'«cli-password:pwsign»' -X PATCH https://«ipv4»/redfish/v1/AccountService/Accounts/3 -d '{"UserName":"mon","Password":"«cli-password:pwsign»"}'
ipmitool -H «fqdn» -I lanplus -U root -P «cli-password:pwa» user set password 4 «cli-password:pwa»
hponcfg -f /tmp/u.xml -u Administrator -p «cli-password:pwa»
ilorest login «ipv4» -u Administrator -p '«cli-password»'
sum -ipmi «ipv4» -u ADMIN -p «cli-password:pwa» -c GetBmcInfo
---- tmp/u.xml
<RIBCL VERSION="2.0"><LOGIN USER_LOGIN="adminname" PASSWORD="«-placeholder|password»">
<USER_INFO MODE="write"><ADD_USER USER_NAME="«person-name»" USER_LOGIN="«=login»" PASSWORD="«config-password:human»"/></USER_INFO>
<DIR_INFO MODE="write"><MOD_DIR_CONFIG><DIR_SERVER_ADDRESS value="«fqdn»"/></MOD_DIR_CONFIG></DIR_INFO></LOGIN></RIBCL>
---- tmp/ups.conf
[rack1]
	driver = snmp-ups
	port = «ipv4»
	community = «snmp-community»
---- etc/nut/upsd.users
[admin]
	password = «config-password»
	actions = SET
[upsmon]
	password  = "«config-password:pwa»"
	upsmon primary
---- etc/nut/upsmon.conf
MONITOR rack1@«ipv4» 1 upsmon «config-password:pwa» secondary
==== glen_netbox netbox/configuration.py
ALLOWED_HOSTS = ["«fqdn:site»", "«ipv4»"]
DATABASE = {"NAME": "netbox", "USER": "netbox", "PASSWORD": "«code-password:pwsign»", "HOST": "«ipv4»", "PORT": ""}
REDIS = {"tasks": {"HOST": "«fqdn»", "PASSWORD": "«code-password»", "DATABASE": 0}, "caching": {"HOST": "«fqdn»", "PASSWORD": "", "DATABASE": 1}}
SECRET_KEY = "«generic-secret:pwsalt2»"
API_TOKEN_PEPPERS = {1: "«generic-secret:alnum(50)»"}
ADMINS = [("«person-name»", "«email»")]
EMAIL = {"SERVER": "«fqdn»", "USERNAME": "netbox", "PASSWORD": «-code-reference|environ["MAIL_PW"]», "FROM_EMAIL": "«email»"}
NAPALM_PASSWORD = "«code-password:human»"
LOGIN_TIMEOUT = «-setting|1209600»
---- export/devices.csv
name,role,ip,mac,serial,site,contact
«each 4-5»
«hostname»,server,«ipv4»,«mac»,«-serial»,«=word»,«person-name»
«end»
==== glen_guacamole etc/guacamole/user-mapping.xml
<user-mapping>
    <authorize username="«=login»" password="«config-password:human»">
        <connection name="dc">
            <protocol>rdp</protocol>
            <param name="hostname">«ipv4»</param>
            <param name="username">administrator</param>
            <param name="password">«config-password:pwa»</param>
            <param name="ignore-cert">true</param>
        </connection>
        <connection name="jump">
            <protocol>ssh</protocol>
            <param name="hostname">«fqdn»</param>
            <param name="passphrase">«config-password:phr»</param>
            <param name="private-key">«private-key:openssh»</param>
        </connection>
    </authorize>
    <authorize username="guest" encoding="md5" password="«password-hash:md5»">
        <param name="password">${«-placeholder|GUAC_PASSWORD»}</param>
    </authorize>
</user-mapping>
---- etc/guacamole/guacamole.properties
mysql-hostname: «fqdn»
mysql-password: «config-password»
ldap-search-bind-password: «config-password:phr»
---- export/connections.xml
<Node Name="«hostname»" Type="Connection" Hostname="«ipv4»" Protocol="SSH2" Username="root" Domain="" Password="«config-password:b64(64)»" />
<RDCMan><server><properties><name>«fqdn»</name></properties><logonCredentials><userName>adm</userName><password>«config-password:b64(120)»</password></logonCredentials></server></RDCMan>
---- export/sitemanager.xml
<Server><Host>«fqdn»</Host><Port>22</Port><User>www</User><Pass encoding="base64">«config-password:pw.b64»</Pass><Name>web</Name></Server>
==== glen_clients home/«=login#l»/.config/mutt/muttrc
set realname = "«person-name»"
set from = "«email#m»"
set imap_user = "«email#m»"
set imap_pass = "«config-password:pwsign»"
set smtp_url = "smtps://«=login»:«connection-string»@«fqdn:site»:465/"
set folder = "imaps://«fqdn:site»/"
set ssl_force_tls = yes
---- home/«=login#l»/.mbsyncrc
IMAPAccount work
Host «fqdn»
User «email»
Pass "«config-password»"
PassCmd "«-reference|pass show mail/work»"
---- home/«=login#l»/.fetchmailrc
poll «fqdn» protocol IMAP user "«=login»" with password "«config-password:pwa»" is «=login» here ssl
---- home/«=login#l»/.netrc
machine «fqdn»
login «=account»
password «netrc»
machine «ipv4» login ftp password «netrc:pwa»
default login anonymous password «~|user@site»
---- home/«=login#l»/.pgpass
«fqdn»:5432:*:app:«pgpass:phr»
«ipv4»:5432:dwh:bi:«pgpass:pwa»
«~|localhost»:*:*:postgres:«pgpass»
---- home/«=login#l»/.my.cnf
[client]
user=root
host=«ipv4»
password="«config-password:pwsign»"
---- home/«=login#l»/.s3cfg
access_key = «aws-access-key-id»
secret_key = «aws-secret-key»
access_token = «aws-session-token»
gpg_passphrase = «config-password:phr»
host_base = «fqdn»
==== glen_winscp export/WinSCP.ini
[Sessions\web]
HostName=«fqdn»
UserName=deploy
Password=«config-password:hex(60).upper»
[Sessions\nas]
HostName=«ipv4»
FSProtocol=2
---- export/putty.reg
Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\Software\SimonTatham\PuTTY\Sessions\core]
"HostName"="«ipv4»"
"ProxyPassword"="«config-password:pwa»"
"PublicKeyFile"="C:\\keys\\core.ppk"
[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon]
"DefaultUserName"="kiosk"
"DefaultPassword"="«config-password:human»"
"DefaultDomainName"="«hostname:winname»"
[HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\SNMP\Parameters\ValidCommunities]
"«snmp-community»"=dword:00000004
[HKEY_LOCAL_MACHINE\SOFTWARE\TightVNC\Server]
"Password"=hex:«config-password:hexcomma»
"MachineGuid"="«-uuid»"
---- keys/core.ppk
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: «email»
Public-Lines: 2
«-ssh-public-key:b64(64)»
«-ssh-public-key:b64(16)»
«putty-private-key»
Private-MAC: «-asset-hash:hex(64)»
==== glen_hardnet etc/hosts
«~|127.0.0.1» localhost
«~|127.0.1.1» «fqdn» «hostname#h»
«each 3-5»
«ipv4»	«fqdn»	«hostname»
«end»
«ipv6»  «fqdn»
«~|ff02::1» ip6-allnodes
---- etc/hostname
«hostname#h»
---- etc/resolv.conf
search «fqdn:domain» «fqdn:domain»
nameserver «ipv4»
nameserver «~|8.8.8.8»
---- etc/ethers
«mac» «hostname»
«mac» «ipv4»
---- etc/exports
/srv/nfs «ipv4-cidr»(rw,no_root_squash) «fqdn»(ro)
/srv/iso «ipv6-cidr»(ro)
---- etc/chrony/chrony.conf
server «fqdn» iburst
pool «~|2.debian.pool.ntp.org» iburst
allow «ipv4-cidr»
keyfile «-path|/etc/chrony/chrony.keys»
---- etc/chrony/chrony.keys
1 SHA256 HEX:«hex-key:hex(64).upper»
2 MD5 «generic-secret:pwa»
