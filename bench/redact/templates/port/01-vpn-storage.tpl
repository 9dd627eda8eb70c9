==== pt_openvpn_client home/«=login»/vpn/office.ovpn
client
dev tun
proto udp4
remote «fqdn» 1194
remote «ipv4» 443 tcp-client
resolv-retry infinite
nobind
persist-key
persist-tun
remote-cert-tls server
verify-x509-name "C=DE, O=Office, CN=«fqdn»"
auth SHA512
cipher AES-256-GCM
tls-version-min «-version|1.2»
auth-user-pass office.auth
reneg-sec «-setting|3600»
key-direction 1
dhcp-option DNS «ipv4»
<ca>
«-certificate»
</ca>
<cert>
«-certificate»
</cert>
<key>
«private-key:pem_pkcs8»
</key>
<tls-auth>
«openvpn-static-key»
</tls-auth>
---- home/«=login»/vpn/office.auth
road-warrior-7
«config-password:pwhard»
---- etc/openvpn/ccd/road-warrior-7
ifconfig-push «ipv4» «~|255.255.255.0»
push "route «ipv4» «~|255.255.0.0»"
iroute6 «ipv6-cidr»
==== pt_openvpn_server etc/openvpn/server/corp.conf
port 1194
proto udp
dev tun1
topology subnet
server «ipv4» «~|255.255.254.0»
server-ipv6 «ipv6-cidr»
local «ipv4»
ca   /etc/openvpn/pki/ca.crt
cert /etc/openvpn/pki/issued/corp.crt
key  /etc/openvpn/pki/private/corp.key   # keep secret
dh none
management «~|127.0.0.1» 7505 /etc/openvpn/mgmt.pw
push "redirect-gateway def1"
push "dhcp-option DNS «ipv4»"
push "dhcp-option DOMAIN «fqdn:domain»"
plugin /usr/lib/openvpn/openvpn-auth-ldap.so "/etc/openvpn/auth-ldap.conf"
keepalive 10 120
crl-verify /etc/openvpn/pki/crl.pem
# sha256 of the CA: «-fingerprint»
---- etc/openvpn/mgmt.pw
«config-password:alnum(20)»
---- etc/openvpn/auth-ldap.conf
<LDAP>
	URL		ldaps://«fqdn»:636
	BindDN		uid=vpn,ou=Services,dc=corp,dc=lan
	Password	«config-password:pw»
	Timeout		15
	TLSEnable	no
</LDAP>
<Authorization>
	BaseDN		"ou=People,dc=corp,dc=lan"
	SearchFilter	"(&(uid=%u)(memberOf=cn=vpn,ou=Groups,dc=corp,dc=lan))"
	RequireGroup	«-setting|false»
</Authorization>
==== pt_ipsec_legacy etc/ipsec.secrets
# ipsec.secrets - strongSwan IPsec secrets file
# «=iso» rotated by hand, old PSKs are in the safe

«ipv4» «ipv4» : PSK "«ipsec-psk:pwany»"
@«fqdn» @«fqdn» : PSK "«ipsec-psk:pwphr»"
«ipv4» %any : PSK 0x«ipsec-psk:hex(48)»
: RSA gw-key.pem "«config-password:pwh»"
: ECDSA roadwarrior.pem
carol@corp : EAP "«config-password:pwhard»"
dave@corp : XAUTH "«config-password:pwphr»"
---- etc/ipsec.conf
config setup
	charondebug="ike 1, knl 1, cfg 0"
	uniqueids=never

conn %default
	keyexchange=ikev2
	ike=aes256-sha384-modp3072!
	esp=aes256-sha384!
	dpdaction=restart

conn branch-«=sitename»
	left=«ipv4»
	leftsubnet=«ipv4-cidr»,«ipv6-cidr»
	leftid=@«fqdn»
	right=«fqdn»
	rightsubnet=«ipv4-cidr»
	authby=secret
	auto=start
==== pt_swanctl etc/swanctl/conf.d/site.conf
connections {
   partner-net {
      version = 2
      local_addrs  = «ipv4»
      remote_addrs = «ipv4»
      proposals = aes256-sha256-modp2048
      local  { auth = psk
               id = «fqdn» }
      remote { auth = psk
               id = «ipv4#r» }
      children {
         lan { local_ts = «ipv4-cidr»
               remote_ts = «ipv4-cidr», «ipv4-cidr»
               esp_proposals = aes256-sha256
               rekey_time = «-setting|55m» }
      }
   }
}
secrets {
   ike-partner {
      id-1 = «ipv4#r»
      secret = "«ipsec-psk:pwq»"
   }
   ike-backup {
      id = «~|gw2.invalid»
      secret = 0s«ipsec-psk:bytes(24)»
   }
   eap-«=login» {
      id = «email»
      secret = "«config-password:human»"
   }
   private-gw {
      file = gw.key
      secret = «config-password:alnum(18)»
   }
}
==== pt_snmpd etc/snmp/snmpd.conf
# managed by salt, do not edit
agentaddress udp:«ipv4»:161,udp6:[«ipv6»]:161
sysLocation    Rack 14, HE 22
sysContact     «person-name» <«email»>
sysServices    72

rocommunity «snmp-community» «ipv4-cidr» -V systemonly
rocommunity6 «snmp-community» «ipv6-cidr»
rwcommunity «snmp-community:alnum(14)» «ipv4»
com2sec -Cn ctx readers «ipv4-cidr» «snmp-community:pwlow»

createUser icinga SHA-512 "«snmp-password:pwq2»" AES "«snmp-password:pwq2»"
createUser netops SHA «snmp-password:alnum(16)» AES «snmp-password:alnum(16)»
rouser icinga authPriv -V systemonly
view systemonly included .1.3.6.1.2.1.1
view systemonly included .1.3.6.1.2.1.25.1

trapsink «ipv4» «snmp-community:alnum(12)»
trap2sink «fqdn» «snmp-community:pwlow»
trapsess -v 3 -u traps -l authPriv -a SHA -A «snmp-password:pwphr» -x AES -X «snmp-password:pwphr» «ipv4»:162
oldEngineID 0x80001f88«-engine-id:hex(22)»
---- root/.snmp/snmp.conf
defVersion 3
defSecurityName netops
defSecurityLevel authPriv
defAuthPassphrase «snmp-password:pwhard»
defPrivPassphrase «snmp-password:pwphr»
==== pt_ceph_cluster etc/ceph/ceph.conf
[global]
	auth_client_required = cephx
	auth_cluster_required = «-setting|cephx»
	cluster_network = «ipv4-cidr»
	public_network = «ipv4-cidr»
	fsid = «-uuid»
	mon_allow_pool_delete = true
	mon_host = «ipv4» «ipv4» [v2:[«ipv6»]:3300/0]
	ms_bind_ipv6 = false
	osd_pool_default_size = 3

[client]
	keyring = /etc/pve/priv/$cluster.$name.keyring

[mds.«hostname#m»]
	host = «hostname#m»

[client.rgw.«hostname#m»]
	rgw_frontends = beast port=7480
	rgw_swift_url = https://«fqdn»
---- root/auth-ls.txt
installed auth entries:

osd.0
	key: «ceph-key»
	caps: [mgr] allow profile osd
	caps: [mon] allow profile osd
osd.1
	key: «ceph-key»
	caps: [mgr] allow profile osd
client.k8s-rbd
	key: «ceph-key»
	caps: [mon] profile rbd
	caps: [osd] profile rbd pool=k8s
mgr.«hostname#m»
	key: «ceph-key»
---- etc/ceph/ceph.client.cephfs.secret
«ceph-key»
---- etc/fstab.ceph
# <file system> <mount point> <type> <options>
«ipv4»:6789,«ipv4»:6789:/ /mnt/cephfs ceph name=cephfs,secret=«ceph-key»,noatime,_netdev 0 2
UUID=«-uuid» / ext4 errors=remount-ro 0 1
==== pt_iscsi_initiator etc/iscsi/iscsid.conf
iscsid.startup = /bin/systemctl start iscsid.socket
node.startup = automatic
node.leading_login = No
# To enable CHAP authentication set node.session.auth.authmethod to CHAP.
node.session.auth.authmethod = «-setting|CHAP»
node.session.auth.username = «-iqn»
node.session.auth.password = «iscsi-chap»
node.session.auth.username_in = san-a
node.session.auth.password_in = «iscsi-chap»
discovery.sendtargets.auth.authmethod = CHAP
discovery.sendtargets.auth.username = discover
discovery.sendtargets.auth.password = «iscsi-chap:alnum(14)»
#discovery.sendtargets.auth.password_in = «-placeholder|password_in»
node.session.timeo.replacement_timeout = «-setting|120»
---- etc/iscsi/initiatorname.iscsi
InitiatorName=«-iqn»
---- etc/tgt/conf.d/lun.conf
<target «-iqn»>
    backing-store /dev/vg0/lun-«-lvm|pve-data»
    initiator-address «ipv4»
    initiator-address «ipv4-cidr»
    incominguser pve «iscsi-chap»
    outgoinguser san «iscsi-chap»
    scsi_sn «-serial:upper(10)»
</target>
---- etc/rtslib-fb-target/saveconfig.json
{
  "fabric_modules": [{"name": "iscsi", "discovery_enable_auth": true, "discovery_userid": "disc",
    "discovery_password": "«iscsi-chap»", "discovery_mutual_password": ""}],
  "targets": [{"wwn": "«-iqn»", "tpgs": [{"tag": 1, "node_acls": [
      {"node_wwn": "«-iqn»", "chap_userid": "hv", "chap_password": "«iscsi-chap:alnum(16)»"}],
    "portals": [{"ip_address": "«ipv4»", "port": 3260, "iser": false}]}]}]
}
==== pt_mysql_cnf root/.my.cnf
[client]
user     = root
password = "«config-password:pwany»"
host     = «ipv4»

[client-replica]
user=repl
password=«config-password:pwh»
host=«fqdn»
ssl-mode=«-setting|REQUIRED»

[mysqldump]
user=dump
password='«config-password:pwphr»'
max_allowed_packet=«-setting|512M»
default-character-set = utf8mb4
---- etc/mysql/debian.cnf
# Automatically generated for Debian scripts. DO NOT TOUCH!
[client]
host     = localhost
user     = debian-sys-maint
password = «config-password:alnum(16)»
socket   = /var/run/mysqld/mysqld.sock
---- etc/mysql/conf.d/galera.cnf
[galera]
wsrep_on=ON
wsrep_provider=/usr/lib/galera/libgalera_smm.so
wsrep_cluster_address=gcomm://«ipv4»,«ipv4»,«ipv4»
wsrep_cluster_name=web
wsrep_node_address=«ipv4»
wsrep_node_name=«hostname»
wsrep_sst_method=mariabackup
wsrep_sst_auth=sst:«config-password:alnum(22)»
wsrep_gtid_domain_id=«-number:int(1,99)»
default_password_lifetime=«-setting|0»
validate_password.policy=«-setting|MEDIUM»
validate_password.length=«-setting|12»
==== pt_wifi etc/wpa_supplicant/wpa_supplicant-wlan0.conf
ctrl_interface=DIR=/run/wpa_supplicant GROUP=netdev
update_config=1
country=AT

network={
	ssid="Werkstatt"
	psk="«wifi-psk:pwq2»"
	key_mgmt=WPA-PSK
	priority=5
}
network={
	ssid="«-ssid|lager-5g»"
	#psk="«wifi-psk:pwh»"
	psk=«wifi-psk:hex(64)»
}
network={
	ssid="eduroam"
	key_mgmt=WPA-EAP
	eap=PEAP
	identity="«email»"
	anonymous_identity="anonymous"
	password="«config-password:pwq2»"
	phase2="auth=MSCHAPV2"
	bssid=«mac»
}
---- etc/NetworkManager/system-connections/Besprechung.nmconnection
[connection]
id=Besprechung
uuid=«-uuid»
type=wifi

[wifi]
mac-address=«mac»
mode=infrastructure
ssid=Besprechung

[wifi-security]
key-mgmt=wpa-psk
psk=«wifi-psk:pw»

[ipv4]
address1=«ipv4-cidr»,«ipv4»
dns=«ipv4»;«ipv4»;
method=manual
---- etc/hostapd/hostapd.conf
interface=wlp3s0
bridge=vmbr5
ssid=Gastnetz
hw_mode=g
channel=11
wpa=2
wpa_key_mgmt=«-setting|WPA-PSK SAE»
wpa_passphrase=«wifi-psk:pwphr»
sae_password=«wifi-psk:pwh»
own_ip_addr=«ipv4»
auth_server_addr=«ipv4»
auth_server_shared_secret=«config-password:alnum(24)»
==== pt_ppp_l2tp etc/ppp/chap-secrets
# Secrets for authentication using CHAP
# client	server	secret			IP addresses
aussendienst1	l2tpd	«config-password:pwh»	«ipv4»
aussendienst2	l2tpd	"«config-password:pwsp»"	*
kassensystem	*	«config-password:alnum(12)»	«ipv4»
---- etc/ppp/pap-secrets
"«~:pppoe»" * "«config-password:digits(8)»"
---- etc/xl2tpd/xl2tpd.conf
[global]
listen-addr = «ipv4»
ipsec saref = no
auth file = /etc/ppp/chap-secrets

[lns default]
ip range = «ipv4»-«ipv4»
local ip = «ipv4»
require chap = «-setting|yes»
refuse pap = yes
name = l2tpd
pppoptfile = /etc/ppp/options.xl2tpd
---- etc/freeradius/3.0/clients.conf
client localhost {
	ipaddr = «~|127.0.0.1»
	secret = «config-password:alnum(16)»
	require_message_authenticator = «-setting|no»
	nas_type = other
}
client switches {
	ipaddr		= «ipv4-cidr»
	secret		= "«config-password:pwany»"
	shortname	= access
}
client «hostname» {
	ipv6addr	= «ipv6»
	secret		= '«config-password:pwphr»'
}
---- etc/freeradius/3.0/mods-config/files/authorize
anna	Cleartext-Password := "«config-password:human»"
	Reply-Message := "Hallo, %{User-Name}",
	Framed-IP-Address = «ipv4»
guest-«=digits(3)»	Cleartext-Password := "«config-password:alnum(8)»"
«mac»	Cleartext-Password := "«-mac-auth|same-as-mac»"
printer	Crypt-Password := "«password-hash:sha512crypt»"
DEFAULT	Auth-Type := «-setting|Reject»
==== pt_mesh_vpns etc/wireguard/site2site.conf
# peer-to-peer between «hostname» and «hostname»
[Interface]
PrivateKey=«wireguard-private-key»
Address=«ipv4-cidr», «ipv6-cidr»
DNS=«ipv4»
MTU=1420
Table=off
PostUp=wg set %i private-key /etc/wireguard/%i.key

[Peer]
; «person-name», Notebook
PublicKey=«-wireguard-public-key»
PresharedKey=«wireguard-psk»
Endpoint=[«ipv6»]:51820
AllowedIPs=«ipv4-cidr»

[Peer]
; «person-name», phone
PublicKey=«-wireguard-public-key»
AllowedIPs=«ipv4-cidr»,«ipv6-cidr»
---- etc/systemd/network/50-wg1.netdev
[NetDev]
Name=wg1
Kind=wireguard
MACAddress=«mac»

[WireGuard]
PrivateKey=«wireguard-private-key»
ListenPort=51821

[WireGuardPeer]
PublicKey=«-wireguard-public-key»
PresharedKey=«wireguard-psk»
AllowedIPs=«ipv4-cidr»
Endpoint=«fqdn»:51821
---- etc/default/tailscaled
TS_EXTRA_ARGS="--advertise-routes=«ipv4-cidr» --hostname=«hostname»"
TS_AUTHKEY=«tailscale-key»
---- opt/netbird/up.sh
#!/bin/sh
exec netbird up --management-url https://«fqdn»:33073 --setup-key «netbird-token:uuid.upper» --hostname «hostname»
---- root/wg-show.txt
interface: wg0
  public key: «-wireguard-public-key»
  private key: (hidden)
  listening port: 51820

peer: «-wireguard-public-key»
  preshared key: (hidden)
  endpoint: «ipv4»:51820
  allowed ips: «ipv4-cidr»
  latest handshake: 1 minute, 12 seconds ago
==== pt_mail_relay etc/postfix/sasl_passwd
# hash with: postmap /etc/postfix/sasl_passwd
[«fqdn»]:587	«email»:«config-password:pwhard»
«fqdn:domain»	relay-user:«config-password:alnum(20)»
[«ipv4»]:25	«=account»:«config-password:pwphr»
---- etc/postfix/main.cf
myhostname = «fqdn»
myorigin = /etc/mailname
mydestination = $myhostname, localhost.$mydomain, localhost
mynetworks = «~|127.0.0.0/8», «ipv4-cidr», [«ipv6»]/128
relayhost = [«fqdn»]:587
smtp_sasl_auth_enable = yes
smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd
smtp_sasl_security_options = «-setting|noanonymous»
smtpd_tls_key_file = /etc/ssl/private/mail.key
message_size_limit = «-number:int(10240000,99999999)»
---- etc/dovecot/dovecot-sql.conf.ext
driver = pgsql
connect = host=«ipv4» dbname=mail user=dovecot password=«connection-string:pwa»
default_pass_scheme = «-setting|BLF-CRYPT»
password_query = SELECT username AS user, password FROM mailbox WHERE username = '%u' AND active = true
---- etc/dovecot/users
«email»:{BLF-CRYPT}«password-hash:bcrypt»:5000:5000::/var/vmail/a::
«email»:{SHA512-CRYPT}«password-hash:sha512crypt»:5000:5000::/var/vmail/b::
«email»:{PLAIN}«config-password:pw»:5000:5000::/var/vmail/c::
---- root/.msmtprc
defaults
auth on
tls on
account alerts
host «fqdn»
port 587
from «email»
user alerts
password "«config-password:pwany»"
account backup : alerts
passwordeval "«-placeholder|pass show mail/backup»"
