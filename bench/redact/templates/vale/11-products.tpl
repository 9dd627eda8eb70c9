==== vale_asterisk etc/asterisk/pjsip.conf
[transport-udp]
type=transport
bind=«ipv4»:5060
local_net=«ipv4-cidr»
external_signaling_address=«ipv4»

[201-auth]
type=auth
auth_type=userpass
username=201
password=«config-password:alnum(16)»

[provider-auth]
type=auth
username=«~:digits(11)»
password=«config-password»
md5_cred=«password-hash:md5»

[201]
type=endpoint
callerid="«person-name:ascii_name»" <201>
auth=«-reference|201-auth»
---- etc/asterisk/manager.conf
[panel]
secret = «config-password:phrase»
deny = «~|0.0.0.0/0.0.0.0»
permit = «ipv4»/«~|255.255.255.255»
---- etc/asterisk/voicemail.conf
[default]
201 => «config-password:pin4»,«person-name:ascii_name»,«email»
202 => «config-password:pin»,«person-name:ascii_name»,«email»
==== vale_freeswitch etc/freeswitch/directory/default/«=int(1000,1999)».xml
<include>
  <user id="«=int(1000,1999)»">
    <params>
      <param name="password" value="«config-password:alnum(14)»"/>
      <param name="vm-password" value="«config-password:pin4»"/>
      <param name="a1-hash" value="«password-hash:md5»"/>
    </params>
    <variables>
      <variable name="effective_caller_id_name" value="«person-name:ascii_name»"/>
      <variable name="outbound_caller_id_number" value="«phone:phone_tel»"/>
      <variable name="sip-force-contact" value="$${«-reference|local_ip_v4»}"/>
    </variables>
  </user>
</include>
---- etc/freeswitch/vars.xml
<include>
  <X-PRE-PROCESS cmd="set" data="default_password=«config-password:pwa»"/>
  <X-PRE-PROCESS cmd="set" data="domain=«fqdn»"/>
  <X-PRE-PROCESS cmd="set" data="external_rtp_ip=«ipv4»"/>
</include>
==== vale_dovecot_sql etc/dovecot/dovecot-sql.conf.ext
driver = mysql
connect = host=«ipv4» dbname=mail user=dovecot password=«config-password»
default_pass_scheme = «-setting|SHA512-CRYPT»
password_query = «-prose|SELECT username, domain, password FROM users WHERE username = '%n'»
---- etc/dovecot/conf.d/90-doveadm.conf
doveadm_password = «config-password:phrase»
doveadm_port = 12345
replication_dsync_parameters = -d -n INBOX
plugin {
  mail_replica = tcps:«fqdn»:12345
}
---- etc/dovecot/users.passwd
«each 3-4»
«email»:«password-hash:crypt»:5000:5000::/var/vmail
«end»
«email»:{PLAIN}«config-password:human»:5000:5000::
==== vale_exim etc/exim4/conf.d/local
hostlist relay_from_hosts = «ipv4-cidr» : «ipv6»
qualify_domain = «fqdn:domain»
dkim_private_key = «-path|/etc/exim4/dkim.pem»
hide mysql_servers = «ipv4»/mail/exim/«config-password:pwa»
hide pgsql_servers = «hostname»/mail/exim/«config-password:pwa»
smarthost_login:
  driver = plaintext
  public_name = LOGIN
  client_send = : «~:account» : «config-password:pwa»
server_condition = ${if crypteq{$auth2}{${lookup{$auth1}lsearch{/etc/exim4/passwd}}}}
# see https://«~|www.exim.org»/exim-html-current/doc/html/
==== vale_rspamd etc/rspamd/local.d/worker-controller.inc
password = "«password-hash:rspamd»";
enable_password = "«config-password:pwq2»";
bind_socket = "«ipv4»:11334";
secure_ip = "«ipv4-cidr»";
---- etc/rspamd/local.d/redis.conf
servers = "«hostname»:6379";
password = "«config-password»";
---- etc/rspamd/local.d/dkim_signing.conf
path = "«-path|/var/lib/rspamd/dkim/$domain.$selector.key»";
selector = "«-setting|2025a»";
---- etc/rspamd/local.d/metadata_exporter.conf
rules {
  alert {
    backend = "send_mail";
    smtp = "«ipv4»";
    mail_to = "«email»";
  }
}
==== vale_stunnel etc/stunnel/stunnel.conf
[imaps]
accept = «ipv4»:993
connect = «fqdn»:143
cert = /etc/stunnel/imap.pem
[psk-in]
accept = 7443
connect = «ipv4»:80
PSKsecrets = «-path|/etc/stunnel/psk.list»
[proxy]
client = yes
protocol = connect
protocolUsername = tunnel
protocolPassword = «config-password»
protocolHost = «fqdn»:443
---- etc/stunnel/psk.list
«~|gateway1»:«generic-secret:hex(32)»
«~|gateway2»:«generic-secret:hex(64)»
==== vale_strongswan etc/swanctl/conf.d/site.conf
connections {
    hq {
        local_addrs = «ipv4»
        remote_addrs = «ipv4»
        local { auth = psk
            id = «fqdn»
        }
        children { net { local_ts = «ipv4-cidr»
                remote_ts = «ipv4-cidr», «ipv6-cidr» } }
    }
}
secrets {
    ike-hq {
        id = «fqdn»
        secret = "«ipsec-psk»"
    }
    eap-road {
        id = «~:login»
        secret = "«ipsec-psk:phrase»"
    }
    ike-b64 { secret = 0s«ipsec-psk:bytes(24)» }
    pkcs8-gw { file = gw.pem
        secret = "«config-password:human»"
    }
}
==== vale_wg_tools etc/wireguard/wg1.conf
[Interface]
# «hostname»
Address = «ipv4-cidr», «ipv6-cidr»
PrivateKey = «wireguard-private-key»
DNS = «ipv4»
PostUp = iptables -A FORWARD -i %i -j ACCEPT

[Peer]
# laptop of «person-name»
PublicKey = «-wireguard-public-key»
PresharedKey = «wireguard-psk»
AllowedIPs = «ipv4-cidr»
Endpoint = «fqdn»:51820

[Peer]
PublicKey = «-wireguard-public-key»
AllowedIPs = «ipv4-cidr»
PersistentKeepalive = 25
---- srv/wg-easy/compose.yml
services:
  wg-easy:
    environment:
      - WG_HOST=«fqdn:site»
      - PASSWORD_HASH=«password-hash:bcrypt_dollar»
      - WG_DEFAULT_ADDRESS=«~|10.8.0.x»
==== vale_openvpn_inline client/«=word».ovpn
client
dev tun
remote «fqdn» 1194 udp
remote «ipv4» 443 tcp
verify-x509-name «fqdn» name
route «ipv4» «~|255.255.255.0»
<ca>
«-certificate»
</ca>
<key>
«private-key:pem_pkcs8»
</key>
<tls-crypt>
«openvpn-static-key»
</tls-crypt>
---- client/pass.txt
«~:login»
«config-password»
==== vale_drbd etc/drbd.d/r0.res
resource r0 {
  net {
    cram-hmac-alg sha1;
    shared-secret "«config-password:alnum(24)»";
  }
  on «hostname» {
    address «ipv4»:7789;
    device /dev/drbd0;
  }
  on «hostname» {
    address ipv6 [«ipv6»]:7789;
  }
}
---- etc/pacemaker/cib-fence.xml
<primitive id="fence1" class="stonith" type="fence_ipmilan">
  <instance_attributes id="fence1-ia">
    <nvpair id="f1" name="ip" value="«ipv4»"/>
    <nvpair id="f2" name="username" value="fence"/>
    <nvpair id="f3" name="password" value="«config-password:pwq2.xml»"/>
    <nvpair id="f4" name="pcmk_host_list" value="«hostname»"/>
    <nvpair id="f5" name="password_script" value="«-path|/usr/local/sbin/fence-pw»"/>
  </instance_attributes>
</primitive>
---- etc/corosync/authkey.b64
«corosync-authkey»
==== vale_slurm etc/slurm/slurmdbd.conf
AuthType=auth/munge
DbdHost=«hostname»
StorageHost=«ipv4»
StorageUser=slurm
StoragePass=«config-password»
StorageType=accounting_storage/mysql
---- etc/slurm/slurm.conf
ClusterName=«=word»
SlurmctldHost=«hostname»(«ipv4»)
AuthAltParameters=jwt_key=«-path|/var/spool/slurm/jwt_hs256.key»
NodeName=«hostname» NodeAddr=«ipv4» CPUs=64 RealMemory=256000
MailProg=/usr/bin/mail
---- root/tok.txt
SLURM_JWT=«jwt»
==== vale_backup_veeam scripts/veeam-repo.ps1
Import-Module Veeam.Backup.PowerShell
Connect-VBRServer -Server «fqdn» -User "«=word»\backup" -Password "«cli-password:pwq2»"
Add-VBRCredentials -User "root" -Password "«cli-password:human»" -Type Linux -Description "nodes"
Add-VBREncryptionKey -Password (ConvertTo-SecureString -String "«code-password:phrase»" -AsPlainText -Force)
$repo = Get-VBRBackupRepository -Name "«=word»"
$cred = Get-Credential  # asked for by hand
Add-VBRLinux -Name «ipv4» -Description "id «-uuid»"
Set-VBRMailNotification -SmtpServer «fqdn» -Recipient «email»
# build «-version4»
==== vale_bareos etc/bareos/bareos-dir.d/client/«=word».conf
Client {
  Name = «~:hostname»-fd
  Address = «ipv4»
  Password = "«config-password:bytes(33)»"
  TLS Enable = yes
}
Director {
  Name = bareos-dir
  Password = "[md5]«password-hash:md5»"
}
Catalog {
  Name = MyCatalog
  dbaddress = «fqdn»
  dbuser = bareos
  dbpassword = "«config-password»"
}
Messages {
  Name = Daemon
  mailcommand = "/usr/bin/bsmtp -h «fqdn» -f \"«email»\" -s \"Bareos\" %r"
}
==== vale_kopia kopia/repository.config
{
  "storage": {
    "type": "sftp",
    "config": {"host": "«fqdn»", "port": 22, "username": "kopia", "password": "«config-password:pwq2»", "knownHostsData": "«~:hostname» «-ssh-public-key:ssh_ed25519»"}
  },
  "caching": {"maxCacheSize": «-setting|5242880000»},
  "hostname": "«hostname»",
  "username": "root",
  "formatBlobCacheDuration": 900000000000
}
---- kopia/env
KOPIA_PASSWORD=«env-password:phrase»
B2_APPLICATION_KEY_ID=«-key-id:hex(24)»
B2_APPLICATION_KEY=«cloud-token:b2»
AZURE_STORAGE_KEY=«azure-storage-key»
==== vale_syncthing config/syncthing/config.xml
<configuration version="37">
    <folder id="«=lower(5)»-«=lower(5)»" path="/data/docs">
        <device id="«-identifier:upper(7)»-«~:upper(7)»" introducedBy=""><encryptionPassword>«config-password»</encryptionPassword></device>
    </folder>
    <device id="«-identifier:upper(7)»-«~:upper(7)»" name="«hostname»"><address>tcp://«ipv4»:22000</address></device>
    <gui enabled="true" tls="true">
        <address>«ipv4»:8384</address>
        <user>«~:login»</user>
        <password>«password-hash:bcrypt»</password>
        <apikey>«generic-secret:alnum(32)»</apikey>
    </gui>
    <options><urUniqueID>«~:alnum(8)»</urUniqueID><releasesURL>https://«~|upgrades.syncthing.net»/meta.json</releasesURL></options>
</configuration>
==== vale_ddclient etc/ddclient.conf
daemon=300
use=web, web=«~|checkip.dyndns.org»
protocol=cloudflare, zone=«fqdn:domain», login=token, password='«cloudflare-api-token»' «fqdn»
protocol=dyndns2, server=«~|dynv6.com», login=none, password=«config-password:alnum(30)» «fqdn»
protocol=nsupdate, server=«ipv4», zone=«fqdn:domain», password=«-path|/etc/ddclient.key»
---- etc/inadyn.conf
provider default@dynu.com {
    username = «~:login»
    password = "«config-password:human»"
    hostname = { "«fqdn»" }
}
custom desec {
    ddns-server = «~|update.dedyn.io»
    username = «fqdn»
    password = «config-password:alnum(28)»
}
---- etc/powerdns/pdns.conf
api=yes
api-key=«generic-secret:alnum(24)»
webserver-address=«ipv4»
webserver-allow-from=«ipv4-cidr»
webserver-password=«config-password»
gmysql-host=«ipv4»
gmysql-password=«config-password:phrase»
==== vale_knot etc/knot/knot.conf
server:
    listen: [«ipv4»@53, «ipv6»@53]
    identity: "«fqdn»"
key:
  - id: xfr
    algorithm: hmac-sha256
    secret: «generic-secret:key32»
remote:
  - id: secondary
    address: «ipv4»@53
    key: «-reference|xfr»
policy:
  - id: rsa
    algorithm: «-setting|ecdsap256sha256»
    zsk-lifetime: 30d
---- etc/kea/kea-ctrl-agent.conf
{"Control-agent": {"http-host": "«ipv4»", "http-port": 8000, "authentication": {"type": "basic", "realm": "kea", "clients": [{"user": "admin", "password": "«config-password:pwq2»"}]}}}
---- etc/kea/kea-dhcp4.conf
{"Dhcp4": {"subnet4": [{"subnet": "«ipv4-cidr»", "pools": [{"pool": "«ipv4» - «ipv4»"}],
 "reservations": [{"hw-address": "«mac»", "ip-address": "«ipv4»", "hostname": "«hostname»"}]}],
 "lease-database": {"type": "mysql", "host": "«hostname»", "user": "kea", "password": "«config-password»"}}}
==== vale_dnsmasq etc/dnsmasq.d/lan.conf
domain=«fqdn:domain»
server=«~|9.9.9.9»
server=/«fqdn:domain»/«ipv4»
dhcp-range=«ipv4»,«ipv4»,12h
dhcp-host=«mac»,«hostname»,«ipv4»
dhcp-host=«mac»,«ipv4»,infinite
address=/«fqdn»/«ipv4»
dhcp-option=option:ntp-server,«ipv4»
dhcp-boot=pxelinux.0,«hostname»,«ipv4»
ptr-record=«~:ptr»,«fqdn»
# version «-version»
==== vale_cups etc/cups/printers.conf
<Printer Office>
UUID urn:uuid:«-uuid»
Info Office of «person-name»
DeviceURI smb://scan:«connection-string»@«fqdn»/Office
State Idle
</Printer>
<Printer Label>
DeviceURI socket://«ipv4»:9100
MakeModel Zebra ZPL «-version»
</Printer>
---- etc/sane.d/scan2mail.ini
[smtp]
server = «fqdn»
from = «email»
user = scanner
passwd = «config-password»
[folder]
unc = \\«ipv4»\scan
login = «~:account»
pwd = «config-password:human»
