==== pt_elastic_kafka etc/filebeat/filebeat.yml
filebeat.inputs:
  - type: filestream
    id: pve-«-asset-hash:hex(6)»
    paths: [/var/log/pveproxy/access.log]
    exclude_lines: ['password=']
output.elasticsearch:
  hosts: ["https://«ipv4»:9200", "https://«fqdn»:9200"]
  username: filebeat_writer
  password: "«config-password:pwq2»"
  ssl.ca_trusted_fingerprint: "«-sha256»"
setup.kibana:
  host: «fqdn»:5601
  api_key: "«generic-secret:eskeyplain»"
monitoring.cluster_uuid: «-nanoid:nanoid»
---- etc/logstash/conf.d/out.conf
output {
  elasticsearch { hosts => ["«ipv4»:9200"] user => "logstash" password => "«config-password:pwphr»" }
  http { url => "https://«fqdn»/in" headers => { "Authorization" => "Splunk «generic-secret:uuid»" } }
  jdbc { connection_string => "jdbc:postgresql://«ipv4»/logs?user=ls&password=«connection-string:pwa»" }
}
filter { mutate { remove_field => ["password", "token"] } }
---- etc/kafka/client.properties
bootstrap.servers=«fqdn»:9093,«ipv4»:9093
security.protocol=«-setting|SASL_SSL»
sasl.mechanism=SCRAM-SHA-512
sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="etl" password="«config-password:pwq2»";
ssl.truststore.password=«config-password:pwlow»
ssl.key.password=${file:/etc/kafka/s.properties:«-reference|key.password»}
group.id=etl-«-uuid»
---- etc/kafka/kafka_server_jaas.conf
KafkaServer {
   org.apache.kafka.common.security.plain.PlainLoginModule required
   username="admin"
   password="«config-password:pwh»"
   user_admin="«config-password:pwphr»"
   user_etl="«config-password:alnum(20)»";
};
==== pt_keycloak_realm keycloak/realm-export.json
{
  "id": "«-uuid»", "realm": "ops", "accessTokenLifespan": «-setting|300», "passwordPolicy": "«-setting|length(12) and notUsername»",
  "smtpServer": {"host": "«fqdn»", "from": "«email»", "user": "kc", "password": "«config-password:pwq2»"},
  "clients": [
    {"id": "«-uuid»", "clientId": "grafana", "secret": "«generic-secret:alnum(32)»", "redirectUris": ["https://«fqdn»/*"]},
    {"id": "«-uuid»", "clientId": "account", "publicClient": true, "attributes": {"client.secret.creation.time": "«-timestamp»"}},
    {"id": "«-uuid»", "clientId": "proxmox", "secret": "«-redacted|**********»", "redirectUris": ["https://«ipv4»:8006"]}
  ],
  "users": [
    {"id": "«-uuid»", "username": "«=login»", "firstName": "«~:first»", "lastName": "«~:last»", "email": "«email»",
     "credentials": [{"type": "password", "secretData": "{\"value\":\"«password-hash:bytes(64)»\",\"salt\":\"«~:bytes(16)»\"}", "credentialData": "{\"hashIterations\":210000,\"algorithm\":\"pbkdf2-sha512\"}"}]},
    {"id": "«-uuid»", "username": "bot", "credentials": [{"type": "password", "value": "«config-password:pwphr»", "temporary": false}]}
  ],
  "components": {"org.keycloak.keys.KeyProvider": [{"name": "rsa", "config": {"privateKey": ["«private-key:rsa_b64»"], "certificate": ["«-certificate:certline»"], "kid": ["«-key-id:b64u(43)»"]}},
    {"name": "hmac", "config": {"secret": ["«generic-secret:b64u(86)»"], "kid": ["«-uuid»"]}}]},
  "userFederation": [{"providerName": "ldap", "config": {"connectionUrl": ["ldaps://«fqdn»"], "bindDn": ["cn=kc,dc=corp"], "bindCredential": ["«config-password:pwq2»"]}}]
}
==== pt_authelia_matrix authelia/configuration.yml
theme: dark
jwt_secret: «generic-secret:alnum(64)»
session:
  name: authelia_session
  secret: '«generic-secret:pwhard»'
  expiration: «-setting|1h»
  cookies: [{domain: «fqdn:domain», authelia_url: 'https://«fqdn»'}]
  redis: {host: «ipv4», password: "«config-password:pwa»"}
storage:
  encryption_key: «generic-secret:hex(64)»
  postgres: {address: 'tcp://«ipv4»:5432', username: authelia, password: «config-password:pwphr»}
authentication_backend:
  ldap:
    address: ldap://«fqdn»
    user: uid=authelia,ou=people,dc=corp,dc=lan
    password: «config-password:pwhard»
notifier: {smtp: {address: 'submission://«fqdn»:587', sender: 'SSO <«email»>', password: "{{ secret \"«-path|/run/secrets/smtp»\" }}"}}
identity_providers:
  oidc:
    hmac_secret: «generic-secret:alnum(48)»
    clients: [{client_id: nextcloud, client_secret: '«password-hash:pbsha512»', redirect_uris: ['https://«fqdn»/cb']}]
---- authelia/users_database.yml
users:
  «=login»:
    displayname: "«person-name»"
    password: "«password-hash:argon2»"
    email: «email»
    groups: [admins]
---- synapse/homeserver.yaml
server_name: "«fqdn:domain»"
listeners: [{port: 8008, bind_addresses: ['«ipv4»', '«ipv6»']}]
database: {name: psycopg2, args: {user: synapse, password: '«config-password:pwq»', host: «ipv4»}}
registration_shared_secret: "«generic-secret:pwany»"
macaroon_secret_key: «generic-secret:alnum(50)»
form_secret: '«generic-secret:alnum(50)»'
turn_uris: ["turn:«fqdn»:3478?transport=udp"]
turn_shared_secret: «generic-secret:hex(64)»
password_config: {enabled: «-setting|true», pepper: "«generic-secret:pwphr»"}
==== pt_voip_printing etc/asterisk/pjsip.conf
[global]
user_agent=PBX «-version|18.20.0»
[transport-udp]
type=transport
bind=«ipv4»:5060
local_net=«ipv4-cidr»
external_signaling_address=«ipv4»

[trunk-auth]
type=auth
auth_type=userpass
username=«-account-number:digits(10)»
password=«config-password:pwhard»

[201]
type=auth
auth_type=userpass
password=«config-password:hex(16)»
username=201
[201-endpoint]
type=endpoint
callerid="«person-name»" <«~|201»>
from_domain=«fqdn»
---- etc/asterisk/manager.conf
[ami]
secret = «config-password:pwphr»
deny=«~|0.0.0.0/0.0.0.0»
permit=«ipv4»/«~:mask»
---- etc/asterisk/voicemail.conf
201 => «config-password:digits(4)»,«person-name»,«email»
202 => «config-password:digits(6)»,«person-name»,«email»
---- etc/turnserver.conf
listening-ip=«ipv4»
realm=«fqdn:domain»
static-auth-secret=«generic-secret:hex(48)»
user=jitsi:«config-password:pwa»
cli-password=«config-password:pwh»
---- etc/cups/printers.conf
<Printer Etage2>
UUID urn:uuid:«-uuid»
AuthInfoRequired username,password
DeviceURI smb://svc-print:«connection-string»@«fqdn»/Etage2
MakeModel Kyocera ECOSYS
</Printer>
---- etc/stunnel/psk.txt
pos1:«generic-secret:hex(64)»
---- etc/squid/squid.conf
acl office src «ipv4-cidr»
cache_peer «ipv4» parent 3128 0 no-query login=branch:«connection-string:pwa»
auth_param basic program /usr/lib/squid/basic_ldap_auth -b dc=corp -D cn=squid,dc=corp -w «cli-password:pwa» -h «fqdn»
==== pt_icinga_checkmk etc/icinga2/conf.d/api-users.conf
object ApiUser "root" {
  password = "«config-password:hex(16)»"
  permissions = [ "*" ]
}
object ApiUser "director" {
  password = "«config-password:pwphr»"
}
---- etc/icinga2/features-enabled/ido-mysql.conf
object IdoMysqlConnection "ido-mysql" {
  user = "icinga2", password = "«config-password:pwq2»"
  host = "«ipv4»", database = "icinga2"
}
const TicketSalt = "«generic-secret:hex(40)»"
---- etc/icinga2/zones.d/master/hosts.conf
object Host "«hostname»" {
  address = "«ipv4»"
  address6 = "«ipv6»"
  vars.snmp_community = "«snmp-community»"
  vars.ipmi_password = "«config-password:pwh»"
  vars.notes = "rack 7, «person-name»"
}
object Host "«fqdn»" {
  address = "«ipv4»"
  vars.pve_api_token = "«~|icinga@pve!check=»«pve-api-token»"
  vars.http_auth_pair = "mon:«config-password:pwa»"
}
---- etc/nagios/resource.cfg
$USER1$=/usr/lib/nagios/plugins
$USER3$=monitor
$USER4$=«config-password:pwhard»
$USER5$=«snmp-community:alnum(12)»
---- etc/nagios/commands.cfg
define command {
    command_name  check_pg
    command_line  $USER1$/check_pgsql -H $HOSTADDRESS$ -l nagios -p '«cli-password:pwa»'
}
define command { command_line $USER1$/check_snmp -H «ipv4» -C «snmp-community» -o .1.3.6.1.2.1.1.3.0 }
define contact { contact_name ops; alias «person-name»; email «email»; pager «phone» }
---- var/lib/check_mk/automation.secret
«generic-secret:upper(32)»
==== pt_openstack_clouds etc/openstack/clouds.yaml
clouds:
  prod:
    region_name: RegionOne
    auth:
      auth_url: https://«fqdn»:5000/v3
      username: ops
      password: "«config-password:pwany»"
      project_id: «-project-id:guid32»
      user_domain_name: Default
  ci:
    auth_type: v3applicationcredential
    auth:
      auth_url: https://«ipv4»:5000/v3
      application_credential_id: «-credential-id:guid32»
      application_credential_secret: «cloud-token:b64u(86)»
---- root/openrc.sh
export OS_AUTH_URL=https://«fqdn»:5000/v3
export OS_PROJECT_ID=«-project-id:guid32»
export OS_USERNAME="ops"
read -sr «-variable-name|OS_PASSWORD_INPUT»
export OS_PASSWORD=$«-reference|OS_PASSWORD_INPUT»
export OS_TOKEN=«bearer-token:fernettok»
---- etc/nova/nova.conf
[DEFAULT]
my_ip = «ipv4»
transport_url = rabbit://openstack:«connection-string»@«ipv4»:5672/
[database]
connection = mysql+pymysql://nova:«connection-string»@«fqdn»/nova
[keystone_authtoken]
memcached_servers = «ipv4»:11211
username = nova
password = «config-password:hex(20)»
[neutron]
metadata_proxy_shared_secret = «generic-secret:alnum(24)»
[libvirt]
rbd_secret_uuid = «-uuid»
---- root/secret.xml
<secret ephemeral='no' private='no'><uuid>«-uuid»</uuid><usage type='ceph'><name>client.cinder secret</name></usage></secret>
---- root/virsh.txt
virsh secret-set-value --secret «-uuid» --base64 «ceph-key»
virsh define <domain><uuid>«-uuid»</uuid><graphics type='vnc' port='5901' passwd='«qemu-secret:alnum(8)»'/><mac address='«mac»'/></domain>
qemu-system-x86_64 -object secret,id=sec0,data=«qemu-secret:alnum(16)» -spice port=5930,password-secret=sec0 -name «hostname»
==== pt_dns_acme_clients etc/letsencrypt/cloudflare.ini
# Cloudflare API token used by Certbot
dns_cloudflare_api_token = «cloudflare-api-token»
---- etc/letsencrypt/rfc2136.ini
dns_rfc2136_server = «ipv4»
dns_rfc2136_name = acme-key.
dns_rfc2136_secret = «generic-secret:hmac512»
dns_rfc2136_algorithm = HMAC-SHA512
---- root/.acme.sh/account.conf
ACCOUNT_EMAIL='«email»'
SAVED_HETZNER_Token='«hetzner-token:alnum(32)»'
SAVED_INWX_Password='«config-password:pwq»'
OVH_AS='«cloud-token:hex(32)»'
UPGRADE_HASH='«-sha1»'
USER_PATH='/usr/local/bin:/usr/bin'
---- etc/ddclient.conf
protocol=dyndns2
use=if, if=eno1
server=«fqdn»
login=home-7
password='«config-password:pwq2»'
«fqdn»
---- etc/inadyn.conf
provider freedns {
    username = lab
    password = «config-password:pwlow»
    hostname = «fqdn»
}
---- etc/powerdns/pdns.conf
api=yes
api-key=«generic-secret:alnum(32)»
webserver-allow-from=«~|127.0.0.1»,«ipv4-cidr»
launch=gmysql
gmysql-host=«ipv4»
gmysql-password=«config-password:pwphr»
default-soa-content=«~:fqdn» «~:hostmaster» 0 10800 3600 604800 3600
---- etc/caddy/Caddyfile
«fqdn» {
	basic_auth /intern/* {
		anna «password-hash:bcrypt»
	}
	reverse_proxy «ipv4»:8080 {
		header_up X-Auth "«generic-secret:alnum(40)»"
	}
	tls {
		dns digitalocean «digitalocean-token»
	}
}
---- etc/letsencrypt/accounts/regr.json
{"body": {}, "uri": "https://«~|acme-v02.api.letsencrypt.org»/acme/acct/«-number:digits(9)»"}
---- etc/letsencrypt/accounts/private_key.json
{"n": "«-public-key:b64u(342)»", "e": "AQAB", "d": "«jwk-private:b64u(342)»", "kty": "RSA"}
==== pt_boot_disk etc/grub.d/40_custom
#!/bin/sh
exec tail -n +3 $0
set superusers="admin"
password_pbkdf2 admin «password-hash:grubhash»
menuentry 'rescue' --unrestricted { linux /vmlinuz root=UUID=«-uuid» ip=«ipv4» }
---- etc/crypttab
# <target> <source> <key file> <options>
data UUID=«-uuid» «-path|/etc/keys/data.key» luks,discard
swap /dev/disk/by-id/«-disk-id» /dev/urandom swap
---- root/luks-header-notes.txt
Recovery passphrase slot 1: «password-in-notes:pwsp»
Slot 0 is the TPM, sealed blob sha256 «-sha256»
---- etc/shadow
root:«password-hash:yescrypt»:19790:0:99999:7:::
daemon:*:19790:0:99999:7:::
ops:«password-hash:sha512crypt»:20011:0:99999:7:::
lp:!:19790:::::
---- etc/passwd
root:x:0:0:root:/root:/bin/bash
ops:x:1000:1000:«person-name:ascii_name»,,,:/home/ops:/bin/bash
_apt:x:42:65534::/nonexistent:/usr/sbin/nologin
---- etc/gshadow
sudo:*::ops
wheel:«password-hash:sha512crypt»::
---- etc/fstab
UUID=«-uuid» / ext4 defaults 0 1
//«ipv4»/dump /mnt/dump cifs username=dump,password=«config-password:pwa»,vers=3.1.1 0 0
«fqdn»:/export /mnt/nfs nfs4 defaults 0 0
https://«fqdn»/dav /mnt/dav davfs noauto,user 0 0
---- etc/davfs2/secrets
https://«fqdn»/dav anna "«config-password:pwq2»"
/mnt/dav2 svc «config-password:pwphr»
---- etc/vsftpd/virtual_users.txt
scan1
«config-password:pwlow»
scan2
«config-password:pwh»
==== pt_net_monitor_csv export/ipam-«=sitename».csv
"prefix","gateway","vlan","site","nameserver","note"
«each 6-9»
"«ipv4-cidr»","«ipv4»",«=int(2,4000)»,"«=sitename»","«ipv4»","«?office|server|voip|guest|dmz»"
«end»
"«ipv6-cidr»","«ipv6»",«=int(2,4000)»,"«=sitename»","«ipv6»","uplink"
---- export/ethers
# MAC to name
«mac» «hostname»
«mac» «fqdn»
«mac» «ipv4»
---- export/vcenter-vms.csv
Name,State,Host,IP,MAC,UUID,Tools
«each 5-7»
«hostname»,poweredOn,«fqdn»,«ipv4»,«mac»,«-uuid»,«-number:int(10000,12999)»
«end»
---- export/pihole.list
# «-prose|local DNS»
«ipv4» «fqdn»
«ipv4» «fqdn»
address=/«fqdn»/«ipv4»
dhcp-host=«mac»,«ipv4»,«hostname»
server=/«fqdn:domain»/«ipv4»
==== pt_net_mixed_text docs/netz-«=sitename».adoc
= Netzplan «=sitename»
:revnumber: «-version|2.1.0»

Das Servernetz ist `«ipv4-cidr»`, das Gateway liegt auf `«ipv4»`; über VLAN «=int(2,400)» erreicht man «hostname» und «hostname».
Der Cluster spricht auf «ipv4» und «ipv6», Storage auf «ipv4-cidr» mit MTU 9000.

|===
| Gerät | Adresse | MAC
| «hostname» | «ipv4» | «mac»
| «hostname» | «ipv4» | «mac:mac_dash»
| «hostname» | «ipv6» | «mac:mac_dot»
|===

NTP: «fqdn», DNS: «ipv4» und «ipv4». Öffentliche Adresse: «ipv4» («fqdn»).
Der alte Bereich «ipv4» bis «ipv4» wird zum Jahresende frei.

.Firmware
* Switch: «-version:version4», Prüfsumme «-md5»
* Firewall: Build «-number:digits(5)», OID «-oid|1.3.6.1.4.1.2021.10»
* Beispiele in RFC 5737 nutzen «~|198.51.100.4»
==== pt_neg_git_ci logs/ci-job-«=digits(6)».log
Running with gitlab-runner «-version|17.2.0» (abcdef0)
  on shared-runner «-runner-id:b64u(8)», system ID: s_«-asset-hash:hex(12)»
Getting source from Git repository
Checking out «-short-sha» as detached HEAD (ref is main)...
$ echo "$DEPLOY_TOKEN" | docker login -u "$DEPLOY_USER" --password-stdin
Login Succeeded
$ docker build --build-arg GIT_SHA=«-git-sha» .
#8 [4/7] RUN npm ci
#8 exporting manifest «-digest» done
DB_PASSWORD: «-redacted|[MASKED]»
secret_detection: no leaks found
password_strength_test .......... ok
Uploading artifacts... id=«-number:digits(6)» responseStatus=201 Created token=«-redacted|64_xxxxx»
Job succeeded
---- logs/git.txt
commit «-git-sha»
Merge: «-short-sha» «-short-sha»
    auth: hash passwords with argon2

    Change-Id: I«-change-id:hex(40)»

diff --git a/auth.py b/auth.py
index «-short-sha»..«-short-sha» 100644
-    password = «-code-reference|request.form["password"]»
+    password = «-code-reference|form.cleaned_data["password"]»
+    token = «-code-reference|secrets.token_urlsafe(32)»
==== pt_neg_debian dists/Release.txt
Origin: lab
Suite: stable
Codename: bookworm
Date: Sat, 09 May 2026 10:01:02 UTC
SHA256:
«each 12-18»
 «-sha256» «-number:digits(6)» main/binary-amd64/Packages.xz
«end»
MD5Sum:
 «-md5» «-number:digits(6)» main/binary-amd64/Release
---- debian/control.txt
Package: libpam-«=word»
Version: «-version|1.5.2-6+deb12u1»
Description: «-prose|module that checks the strength of passwords»
 The module asks for a new password until it has enough entropy.
---- debian/conffiles.md5
«-md5» /etc/pam.d/common-password
«-md5» /etc/security/opasswd
---- debian/InRelease.sig
«-pgp-signature»
---- man/passwd.txt
NAME
       passwd - change user password
OPTIONS
       -d, --delete    Delete a user's password (make it empty).
       -e, --expire    Immediately expire an account's password.
       -n, --mindays «-placeholder|MIN_DAYS»
FILES
       /etc/shadow     Secure user account information.
---- firmware/manifest.json
{"boot": {"sha512": "«-sha512»", "size": «-number:digits(7)»}, "key": {"id": "«-key-id»", "public": "«-public-key:key32»"}, "token_format": "«-setting|jwt»", "password_login": «-setting|false»}
