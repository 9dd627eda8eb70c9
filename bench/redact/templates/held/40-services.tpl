==== h_openvpn etc/openvpn/client/«=word».ovpn
client
dev tun
proto udp
remote «fqdn» 1194
remote «ipv4» 443 tcp
cipher AES-256-GCM
auth-user-pass
verify-x509-name «fqdn» name
<ca>
«-certificate»
</ca>
<cert>
«-certificate»
</cert>
<key>
«private-key:pem_pkcs8»
</key>
<tls-crypt>
«openvpn-static-key»
</tls-crypt>
---- etc/openvpn/client/auth.txt
«=login»
«config-password»
==== h_radsec_tac etc/tac_plus.conf
key = "«generic-secret:pwq2»"
user = «=login» {
    login = cleartext «config-password:pwa»
    enable = des «password-hash:alnum(13)»
    member = admins
}
host = «ipv4» { key = «generic-secret:pwa» }
==== h_ldif tmp/users.ldif
dn: uid=«=login»,ou=people,dc=«=word»,dc=«=word»
objectClass: inetOrgPerson
cn: «person-name»
sn: «~:last»
givenName: «~:first»
mail: «email»
telephoneNumber: «phone»
userPassword: «password-hash:ssha»
entryUUID: «-uuid»

dn: cn=svc,ou=services,dc=lab
changetype: modify
replace: userPassword
userPassword: «config-password:pwa»
-
replace: sshPublicKey
sshPublicKey: ssh-ed25519 «-ssh-public-key» svc@«=word»

dn: uid=«=login»,ou=people,dc=lab
cn: «person-name»
homePhone: «phone»
userPassword:: «password-hash:ssha.b64»
olcRootPW: «password-hash:ssha»
==== h_samba etc/samba/smb.conf
[global]
   workgroup = LAB
   netbios name = «hostname»
   interfaces = «ipv4-cidr» lo
   hosts allow = «ipv4-cidr» «ipv4»
   ldap admin dn = cn=admin,dc=lab
   passdb backend = ldapsam:ldap://«fqdn»
   unix password sync = yes
   passwd program = «-path|/usr/bin/passwd %u»
   min password length = «-setting|8»
---- etc/samba/cifs-credentials
username=svc-vz
password=«config-password:pwq2»
domain=LAB
---- etc/fstab
UUID=«-uuid» / ext4 errors=remount-ro 0 1
/dev/disk/by-id/«-disk-id» /data xfs defaults 0 2
//«ipv4»/media /mnt/media cifs username=media,password=«config-password:pwa»,uid=1000 0 0
«ipv4»:/export/bk /mnt/bk nfs4 defaults 0 0
«fqdn»:/srv /mnt/srv fuse.sshfs defaults,_netdev 0 0
---- var/lib/samba/pdbedit.txt
«=login»:1001:«password-hash:nthash»:«password-hash:nthash»:[U          ]:LCT-66A0F3C1:
==== h_influx_telegraf etc/telegraf/telegraf.conf
[agent]
  interval = "10s"
  hostname = "«hostname»"

[[outputs.influxdb_v2]]
  urls = ["http://«ipv4»:8086"]
  token = "«monitoring-token:influx»"
  organization = "lab"

[[inputs.mysql]]
  servers = ["telegraf:«connection-string»@tcp(«ipv4»:3306)/"]

[[inputs.snmp]]
  agents = ["udp://«ipv4»:161"]
  community = "«snmp-community»"
  auth_password = "«snmp-password»"
  priv_password = "«snmp-password»"

[[inputs.ipmi_sensor]]
  servers = ["ADMIN:«connection-string»@lan(«ipv4»)"]

[[inputs.proxmox]]
  base_url = "https://«fqdn»:8006/api2/json"
  api_token = "telegraf@pve!mon=«pve-api-token»"
==== h_mqtt_ha config/secrets.yaml
# secrets of Home Assistant
wifi_password: "«wifi-psk:pwq2»"
mqtt_password: «config-password»
latitude: «~|50.9»
db_url: mysql://hass:«connection-string»@«ipv4»/hass?charset=utf8mb4
telegram_key: "«telegram-bot-token»"
unifi_user: hass
unifi_pass: '«config-password:pwq2»'
api_encryption_key: «generic-secret:bytes(32)»
ota_password: "«config-password:hex(32)»"
long_lived: «jwt»
---- config/configuration.yaml
http:
  trusted_proxies: [«ipv4», «ipv4-cidr»]
  ip_ban_enabled: true
mqtt: {password: !secret «-reference|mqtt_password», broker: «ipv4»}
recorder: {db_url: !secret «-reference|db_url»}
==== h_vault_hcl etc/vault.d/vault.hcl
storage "raft" {
  path    = "/opt/vault"
  node_id = "«~:hostname»"
}
listener "tcp" {
  address       = "«ipv4»:8200"
  tls_key_file  = "/etc/vault/tls.key"
}
seal "transit" {
  address    = "https://«fqdn»:8200"
  token      = "«vault-token»"
  key_name   = "«-setting|autounseal»"
}
api_addr = "https://«fqdn»:8200"
---- root/vault-init.txt
Unseal Key 1: «generic-secret:bytes(33)»
Unseal Key 2: «generic-secret:bytes(33)»
Unseal Key 3: «generic-secret:bytes(33)»

Initial Root Token: «vault-token:vault_legacy»

Vault initialized with 3 key shares and a key threshold of «-setting|2».
---- etc/vault.d/policy.hcl
path "secret/data/«=word»/password" { capabilities = ["read"] }
path "auth/token/lookup-self" { capabilities = ["read"] }
==== h_cisco_ios backups/«=hostname»-running-config.txt
version 15.2
service password-encryption
hostname «hostname»
enable secret 9 «password-hash:cisco9»
enable secret 5 «password-hash:md5crypt»
enable password 7 «config-password:cisco7»
username admin privilege 15 secret 9 «password-hash:cisco9»
username «=login» password 0 «config-password:pwa»
aaa group server radius R
 server name r1
radius server r1
 address ipv4 «ipv4» auth-port 1812
 key «generic-secret:pwa»
tacacs-server host «ipv4» key 7 «config-password:cisco7»
snmp-server community «snmp-community:alnum(12)» RO 10
snmp-server host «ipv4» version 2c «snmp-community:alnum(12)»
interface Vlan10
 ip address «ipv4» «~|255.255.255.0»
 ip ospf message-digest-key 1 md5 «generic-secret:pwa»
 mac-address «mac:mac_dot»
crypto isakmp key «ipsec-psk:pwa» address «ipv4»
ntp authentication-key 1 md5 «generic-secret:pwa»
ntp server «ipv4»
crypto pki certificate chain TP-self-signed-«-number:digits(10)»
ip domain-name «fqdn:domain»
line vty 0 4
 password «config-password:pwa»
==== h_mikrotik backups/router.rsc
# jan/02/2025 10:11:12 by RouterOS «-version|7.14.2»
# software id = «-key-id|A1B2-C3D4»
/interface ethernet set [ find default-name=ether1 ] mac-address=«mac»
/interface wireguard add listen-port=13231 name=wg1 private-key="«wireguard-private-key»"
/interface wireguard peers add allowed-address=«ipv4-cidr» endpoint-address=«fqdn» preshared-key="«wireguard-psk»" public-key="«-wireguard-public-key»"
/interface wireless security-profiles add name=home wpa2-pre-shared-key="«wifi-psk:pwq2»" mode=dynamic-keys
/ppp secret add name=«=login» password=«config-password:pwa» service=l2tp
/ip ipsec identity add peer=site secret=«ipsec-psk:pwa»
/ip address add address=«ipv4-cidr» interface=bridge network=«ipv4»
/ip dhcp-server lease add address=«ipv4» mac-address=«mac» comment="«~:first»"
/snmp community set [ find default=yes ] name=«snmp-community:alnum(10)»
/user add name=backup group=full password="«config-password:pwq2»"
/system identity set name=«hostname»
/tool e-mail set address=«ipv4» from=«email» user=relay password=«config-password:pwa»
==== h_opnsense conf/config.xml
<opnsense>
  <system>
    <hostname>«hostname»</hostname>
    <domain>«fqdn:domain»</domain>
    <user>
      <name>root</name>
      <password>«password-hash:bcrypt»</password>
      <otp_seed>«totp-secret:b32(32)»</otp_seed>
      <apikeys><item><key>«~:b64(80)»</key><secret>«password-hash:sha512crypt»</secret></item></apikeys>
    </user>
    <dnsserver>«ipv4»</dnsserver>
  </system>
  <interfaces><lan><if>igb1</if><ipaddr>«ipv4»</ipaddr><subnet>24</subnet><spoofmac>«mac»</spoofmac></lan></interfaces>
  <openvpn><openvpn-server><tls>«~:b64(200)»</tls><shared_key>«~:b64(200)»</shared_key></openvpn-server></openvpn>
  <ipsec><phase1><remote-gateway>«ipv4»</remote-gateway><pre-shared-key>«ipsec-psk:pwq.xml»</pre-shared-key></phase1></ipsec>
  <ppps><ppp><username>«=login»@isp</username><password>«config-password:pwa.b64»</password></ppp></ppps>
  <snmpd><rocommunity>«snmp-community:alnum(12)»</rocommunity><syscontact>«email»</syscontact></snmpd>
  <ca><refid>«-asset-hash:hex(13)»</refid><crt>«-certificate:certificate.b64»</crt><prv>«private-key:pem_pkcs8.b64»</prv></ca>
  <dyndnses><dyndns><host>«fqdn»</host><username>x</username><password>«config-password»</password></dyndns></dyndnses>
</opnsense>
==== h_kickstart ks.cfg
lang de_DE.UTF-8
rootpw --iscrypted «password-hash:sha512crypt»
rootpw --plaintext «config-password:pwa»
user --name=«=login» --password=«config-password:pwa» --plaintext --gecos="«person-name»"
network --bootproto=static --ip=«ipv4» --netmask=«~|255.255.255.0» --gateway=«ipv4» --hostname=«fqdn»
bootloader --location=mbr --append="quiet"
autopart --encrypted --passphrase=«config-password:phrase»
url --url=https://«fqdn»/rocky/9
---- preseed.cfg
d-i passwd/root-password password «config-password:pwa»
d-i passwd/root-password-again password «config-password:pwa»
d-i passwd/user-password-crypted password «password-hash:sha512crypt»
d-i passwd/user-fullname string «person-name»
d-i netcfg/get_hostname string «hostname»
d-i netcfg/get_ipaddress string «ipv4»
d-i partman-crypto/passphrase password «config-password:phrase»
d-i passwd/make-user boolean true
