==== st_mail_postfix etc/postfix/sasl/passwd
[«fqdn»]:587 relay:«config-password:pwa»
«fqdn» «email»:«config-password:pwa»
---- etc/postfix/pgsql-users.cf
hosts = «ipv4»
user = postfix
password = «config-password»
dbname = mail
query = SELECT password FROM mailbox WHERE username='%s'
---- etc/dovecot/dovecot-ldap.conf.ext
uris = ldaps://«fqdn»
dn = cn=dovecot,ou=svc,dc=lab,dc=intern
dnpass = «config-password»
default_pass_scheme = «-setting|SSHA512»
pass_attrs = mail=user,userPassword=password
---- etc/dovecot/passwd.master
«email»:{PLAIN}«config-password:human»::::::
«email»:{SHA512-CRYPT}«password-hash:sha512crypt»::::::
---- home/«=login»/.msmtprc
account relay
host «fqdn»
from «email»
user «email»
password «config-password»
passwordeval "pass show relay"
---- etc/rspamd/local.d/worker-controller.inc
password = "«password-hash:rspamd»";
enable_password = "«config-password»";
---- etc/imapsync.sh
imapsync --host1 «ipv4» --user1 «email» --password1 '«cli-password»' --host2 «fqdn» --user2 «email» --password2 '«cli-password:pwq2»'
==== st_openstack_vmware root/openrc.sh
export OS_AUTH_URL=https://«fqdn»:5000/v3
export OS_USERNAME=migrate
export OS_PASSWORD="«env-password:pwq2»"
export OS_PROJECT_ID=«-uuid»
---- etc/openstack/clouds.yaml
clouds:
  linz:
    auth: {auth_url: "https://«ipv4»:5000", username: admin, password: «config-password», project_name: admin}
---- root/govc.env
export GOVC_URL='https://«~|administrator%40vsphere.local»:«connection-string»@«fqdn»/sdk'
export GOVC_PASSWORD=«env-password:pwa»
export GOVC_INSECURE=1
---- root/v2v.sh
virt-v2v -ic vpx://root@«ipv4»/Wien/«~|esx1»?no_verify=1 -ip /root/.vcpw «~:hostname»
ovftool vi://root:«connection-string»@«ipv4»/vm01 /srv/export
esxcli -s «ipv4» -u root -p '«cli-password»' storage core list
xe host-list -s «ipv4» -u root -pw «cli-password:pwa»
echo '«cli-password:pwa»' > /root/.vcpw
==== st_gitea_app_ini etc/forgejo/app.ini
APP_NAME = Git
RUN_MODE = prod
[server]
DOMAIN = «fqdn»
SSH_PORT = 2222
LFS_JWT_SECRET = «generic-secret:b64u(43)»
[database]
DB_TYPE = postgres
HOST = «ipv4»:5432
PASSWD = `«config-password:pwq2»`
[security]
INSTALL_LOCK = true
SECRET_KEY = «generic-secret:alnum(64)»
INTERNAL_TOKEN = «jwt»
PASSWORD_HASH_ALGO = «-setting|pbkdf2_hi»
MIN_PASSWORD_LENGTH = «-setting|10»
[oauth2]
JWT_SECRET = «generic-secret:b64u(43)»
[mailer]
SMTP_ADDR = «fqdn»
FROM = «email»
PASSWD = «config-password»
==== st_gitlab_omnibus etc/gitlab/gitlab.rb
external_url 'https://«fqdn»'
gitlab_rails['initial_root_password'] = "«config-password:human»"
gitlab_rails['smtp_password'] = "«config-password:pwq2»"
gitlab_rails['ldap_servers'] = YAML.load <<-'EOS'
  main:
    host: '«fqdn»'
    bind_dn: 'cn=gitlab,dc=lab,dc=intern'
    password: '«config-password»'
EOS
gitlab_rails['gitlab_email_from'] = '«email»'
gitlab_rails['password_authentication_enabled_for_web'] = «-setting|true»
postgresql['sql_user_password'] = '«password-hash:md5»'
redis['password'] = '«config-password:pwa»'
registry['http_secret'] = '«generic-secret:hex(32)»'
gitlab_rails['object_store']['connection'] = { 'provider' => 'AWS', 'aws_access_key_id' => '«aws-access-key-id»', 'aws_secret_access_key' => '«aws-secret-key»' }
==== st_nut_ddclient etc/nut/upsd.users
[admin]
	password = «config-password:human»
	actions = SET
	upsmon primary
---- etc/nut/upsmon.conf
MONITOR usv@«ipv4» 1 monuser «config-password» secondary
NOTIFYCMD /etc/nut/notify.sh
---- etc/ddclient.conf
protocol=dyndns2
use=web
server=«fqdn»
login=«email»
password='«config-password»'
«fqdn»
---- root/.acme.sh/account.conf
SAVED_CF_Token='«cloudflare-api-token»'
SAVED_INWX_User='firma'
SAVED_INWX_Password='«config-password:pwq2»'
ACCOUNT_EMAIL='«email»'
---- etc/letsencrypt/rfc2136.ini
dns_rfc2136_server = «ipv4»
dns_rfc2136_name = certbot.
dns_rfc2136_secret = «generic-secret:bytes(64)»
dns_rfc2136_algorithm = HMAC-SHA512
---- etc/letsencrypt/ionos.ini
dns_ionos_prefix = «~:hex(32)»
dns_ionos_secret = «generic-secret:b64u(80)»
==== st_media_stack srv/media/compose.yaml
services:
  qbittorrent:
    environment: {WEBUI_PASSWORD: «env-password:human»}
  gluetun:
    environment:
      - VPN_SERVICE_PROVIDER=custom
      - WIREGUARD_PRIVATE_KEY=«wireguard-private-key»
      - WIREGUARD_ADDRESSES=«ipv4-cidr»
      - OPENVPN_PASSWORD=«env-password»
  sonarr:
    image: «~:shop(lscr,io)»/linuxserver/sonarr:«-version»
    labels: ["homepage.widget.key=«generic-secret:hex(32)»"]
  plex:
    environment: ["PLEX_CLAIM=claim-«generic-secret:alnum(20)»"]
---- srv/media/sonarr/config.xml
<Config><BindAddress>*</BindAddress><ApiKey>«generic-secret:hex(32)»</ApiKey><AuthenticationMethod>«-setting|Forms»</AuthenticationMethod><UrlBase></UrlBase></Config>
---- srv/media/frigate.yml
mqtt: {host: "«ipv4»", user: frigate, password: «config-password»}
cameras:
  hof:
    ffmpeg:
      inputs: [{path: "rtsp://admin:«connection-string»@«ipv4»:554/Streaming/Channels/101", roles: [record]}]
  tor:
    ffmpeg:
      inputs: [{path: "rtsp://«ipv4»:554/h264?user=admin&password=«url-token:pwa»"}]
---- srv/media/homepage/services.yaml
- Infra:
    - Proxmox:
        href: https://«fqdn»:8006
        widget: {type: proxmox, url: "https://«ipv4»:8006", username: "homepage@pve!ro", password: «pve-api-token»}
    - PiHole:
        widget: {type: pihole, url: "http://«ipv4»", key: «generic-secret:hex(64)»}
    - NPM:
        widget: {type: npm, url: "http://«ipv4»:81", username: «email», password: «config-password»}
==== st_odoo_erp etc/odoo/odoo.conf
[options]
admin_passwd = «config-password»
db_host = «ipv4»
db_password = «config-password»
db_user = odoo
smtp_password = «config-password:pwq2»
smtp_server = «fqdn»
proxy_mode = True
limit_memory_hard = «-number:int(2000000000,3000000000)»
---- etc/tryton/trytond.conf
[database]
uri = postgresql://tryton:«connection-string»@«ipv4»:5432/
super_pwd = «config-password»
[email]
uri = smtp+starttls://mailer:«connection-string»@«fqdn»:587
==== st_queue_configs etc/rabbitmq/definitions.json
{"rabbit_version":"«-version|4.1.4»","users":[{"name":"ops","password_hash":"«password-hash:bytes(36)»","hashing_algorithm":"«-setting|rabbit_password_hashing_sha256»"}],"parameters":[{"component":"shovel","name":"s","value":{"src-uri":"amqp://mover:«connection-string»@«fqdn»"}}]}
---- etc/kafka/client.properties
bootstrap.servers=«fqdn»:9093,«fqdn»:9093
security.protocol=SASL_SSL
sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="app" password="«config-password:pwa»";
ssl.truststore.password=«config-password»
ssl.keystore.location=«-path|/etc/kafka/client.jks»
---- etc/redis/users.acl
user default off
user app on >«config-password» ~app:* +@all
user ro on #«password-hash:hex(64)» ~* +@read
---- etc/redis/sentinel.conf
sentinel monitor main «ipv4» 6379 2
sentinel auth-pass main «config-password»
requirepass «config-password:pwa»
---- etc/nats/nats.conf
authorization { users = [ {user: app, password: "«config-password»"}, {user: ops, password: "«password-hash:bcrypt»"} ] }
cluster { routes = [ nats://route:«connection-string»@«ipv4»:6222 ] }
==== st_elastic_graylog etc/graylog/server/server.conf
node_id_file = «-path|/etc/graylog/server/node-id»
password_secret = «generic-secret:alnum(96)»
root_password_sha2 = «password-hash:hex(64)»
root_email = "«email»"
http_bind_address = «ipv4»:9000
elasticsearch_hosts = http://graylog:«connection-string»@«ipv4»:9200
mongodb_uri = mongodb://graylog:«connection-string»@«fqdn»:27017/graylog
---- etc/filebeat/filebeat.yml
output.elasticsearch:
  hosts: ["https://«ipv4»:9200"]
  api_key: "«generic-secret:b64u(20)»:«generic-secret:b64u(22)»"
  username: "beats"
  password: "«config-password»"
---- etc/fluent-bit/fluent-bit.conf
[OUTPUT]
    Name   es
    Host   «fqdn»
    HTTP_User  fluent
    HTTP_Passwd «config-password»
---- etc/vector/vector.toml
[sinks.loki.auth]
strategy = "«-setting|basic»"
user = "loki"
password = "«config-password:pwq2»"
==== st_sssd_krb etc/sssd/sssd.conf
[sssd]
domains = «fqdn:domain»
[domain/lab]
id_provider = ldap
ldap_uri = ldaps://«fqdn»
ldap_default_bind_dn = cn=sssd,ou=svc,dc=lab,dc=intern
ldap_default_authtok_type = «-setting|password»
ldap_default_authtok = «config-password»
---- etc/pam_ldap.conf
uri ldaps://«fqdn»
binddn cn=pam,dc=lab
bindpw «config-password:pwa»
---- etc/chrony/chrony.keys
1 SHA256 HEX:«hex-key:hex(64)»
2 MD5 «generic-secret:alnum(20)»
---- root/join-domain.sh
echo '«cli-password:pwq2»' | kinit «~|administrator@LAB.INTERN»
realm join -U administrator «fqdn:domain»
adcli join --domain=«fqdn:domain» --login-user=admin --stdin-password <<< '«cli-password»'
net ads join -U administrator%'«cli-password»'
ldapmodify -x -H ldap://«ipv4» -D cn=admin,dc=lab -w «cli-password:pwa» -f users.ldif
samba-tool user setpassword «=login» --newpassword='«cli-password:human»'
smbpasswd -s «=login» <<< $'«cli-password:pwa»\n«cli-password:pwa»'
==== st_awx_rundeck etc/tower/conf.d/postgres.py
DATABASES = {'default': {'NAME': 'awx', 'USER': 'awx', 'PASSWORD': """«code-password:pwa»""", 'HOST': '«ipv4»'}}
SECRET_KEY = '«generic-secret:hex(64)»'
---- etc/rundeck/realm.properties
admin:«config-password»,user,admin
ops: MD5:«password-hash:md5»,user,ops
---- etc/rundeck/rundeck-config.properties
dataSource.url=jdbc:mysql://«ipv4»/rundeck
dataSource.password=«config-password»
rundeck.storage.converter.1.config.password=«config-password:hex(32)»
grails.serverURL=https://«fqdn»
---- etc/foreman-proxy/settings.d/bmc.yml
:bmc_default_user: ADMIN
:bmc_default_password: «config-password:human»
:trusted_hosts: ["«fqdn»"]
---- etc/maas/cli.txt
maas login admin http://«ipv4»:5240/MAAS «cli-password:maas»
maas admin machines create power_type=ipmi power_parameters_power_address=«ipv4» power_parameters_power_user=maas power_parameters_power_pass=«cli-password:pwa» mac_addresses=«mac»
==== st_vault_consul etc/vault.d/vault.hcl
storage "postgresql" {
  connection_url = "postgres://vault:«connection-string»@«ipv4»:5432/vault?sslmode=disable"
}
seal "transit" {
  address = "https://«fqdn»:8200"
  token   = "«vault-token»"
  key_name = "«-setting|autounseal»"
}
listener "tcp" { address = "«ipv4»:8200" }
---- root/vault-init.txt
Unseal Key 1: «generic-secret:bytes(33)»
Unseal Key 2: «generic-secret:bytes(33)»
Unseal Key 3: «generic-secret:bytes(33)»

Initial Root Token: «vault-token»

Vault initialized with 3 key shares and a key threshold of 2.
---- etc/consul.d/consul.hcl
datacenter = "wien"
encrypt = "«generic-secret:key32»"
retry_join = ["«ipv4»", "«fqdn»"]
acl { enabled = true
  tokens { agent = "«generic-secret:uuid»"
           default = "«generic-secret:uuid»" } }
---- etc/nomad.d/server.hcl
server { enabled = true
  encrypt = "«generic-secret:key32»" }
vault { token = "«vault-token»" }
==== st_rdp_clients home/«=login»/remmina/ts.remmina
[remmina]
name=Terminalserver
server=«ipv4»:3389
username=«=login»
domain=FIRMA
password=«config-password:bytes(24)»
ssh_password=
---- home/«=login»/mRemoteNG.xml
<Connections><Node Name="«hostname»" Type="Connection" Username="root" Password="«config-password:b64(64)»" Hostname="«ipv4»" Protocol="SSH2" Port="22" Id="«-uuid»"/></Connections>
---- home/«=login»/putty.reg
[HKEY_CURRENT_USER\Software\SimonTatham\PuTTY\Sessions\linz]
"HostName"="«fqdn»"
"UserName"="root"
"ProxyPassword"="«config-password:pwa»"
---- home/«=login»/xfreerdp.sh
xfreerdp /v:«ipv4» /u:«=login» /p:'«cli-password:pwq2»' /cert:ignore
rdesktop -u admin -p «cli-password:pwa» «ipv4»
x11vnc -passwd «cli-password:pwshort» -display :0
sshfs -o password_stdin bk@«fqdn»:/srv /mnt <<< '«cli-password»'
==== st_luks_boot etc/crypttab
crypt_root UUID=«-uuid» none luks,discard
crypt_data /dev/disk/by-id/«-disk-id» «-path|/etc/keys/data.key» luks
---- etc/keys/README.txt
recovery passphrase of crypt_data: «prose-password:phrase»
BitLocker recovery key for the laptop of «person-name»: «prose-password:keyhex»
TPM PIN «prose-password:digits(6)»
dropbear on «ipv4» port 2222, unlock with cryptroot-unlock
---- boot/grub/custom.cfg
set superusers="root"
password_pbkdf2 root «password-hash:grub»
---- etc/initramfs-tools/conf.d/ip
IP=«ipv4»::«ipv4»:«~|255.255.255.0»:«hostname»:eno1:off
==== st_ipmi_redfish scripts/bmc.sh
#!/bin/bash
BMC_PASS='«env-password:pwq2»'
for h in «ipv4» «ipv4»; do
  ipmitool -I lanplus -H $h -U ADMIN -P "$BMC_PASS" mc info
done
curl -sk -u root:'«cli-password:pwq2»' https://«ipv4»/redfish/v1/Systems
curl -sk -X PATCH -u root:«cli-password:pwa» -d '{"Password": "«cli-password:pwa»"}' https://«ipv4»/redfish/v1/AccountService/Accounts/2
ipmitool user set password 2 '«cli-password:pwshort»'
racadm -r «ipv4» -u root -p '«cli-password»' set idrac.users.2.password «cli-password:pwa»
hponcfg -f ilo.xml
IPMI_PASSWORD=«env-password:pwa» ipmitool -E -H «fqdn» -U ADMIN sel list
---- scripts/ilo.xml
<RIBCL VERSION="2.0"><LOGIN USER_LOGIN="admin" PASSWORD="«config-password»"><USER_INFO MODE="write"><ADD_USER USER_NAME="ops" USER_LOGIN="ops" PASSWORD="«config-password:human»"></ADD_USER></USER_INFO></LOGIN></RIBCL>
==== st_snmp_poll etc/snmp/snmpd.conf
agentAddress udp:«ipv4»:161
rocommunity «snmp-community» «ipv4-cidr»
rocommunity6 «snmp-community» «ipv6-cidr»
createUser zbx SHA-256 "«snmp-password:pwq2»" AES "«snmp-password:pwq2»"
rouser zbx authPriv
syslocation Wien, Rack 3
syscontact «person-name» <«email»>
---- scripts/poll.sh
snmpwalk -v2c -c «snmp-community» «ipv4» 1.3.6.1.2.1.1
snmpget -v3 -l authPriv -u zbx -a SHA -A '«snmp-password»' -x AES -X '«snmp-password»' «fqdn» sysUpTime.0
snmptrap -v 2c -c «snmp-community» «ipv4» '' 1.3.6.1.6.3.1.1.5.3
---- etc/snmp-exporter/auths.yml
auths:
  core_v2: {community: «snmp-community», version: 2}
  core_v3:
    security_level: authPriv
    username: zbx
    password: «snmp-password»
    priv_password: «snmp-password»
==== st_backup_appliances backup/synology-tasks.json
{"tasks":[{"name":"HyperBackup","target":{"host":"«ipv4»","user":"bk","passwd":"«config-password:pwa»"},"enc_passphrase":"«config-password:phrase»","notify":["«email»"],"task_id":«-number:int(1,40)»}]}
---- backup/truenas-cloudsync.json
{"id":3,"description":"offsite","credentials":{"provider":"S3","attributes":{"access_key_id":"«aws-access-key-id»","secret_access_key":"«aws-secret-key»","endpoint":"https://«fqdn»"}},"encryption_password":"«config-password:pwq2»","encryption_salt":"«generic-secret:alnum(24)»","enabled":true}
---- backup/truenas-api.txt
curl -H "Authorization: Bearer «bearer-token:truenas»" https://«ipv4»/api/v2.0/pool
midclt call auth.login root '«cli-password»'
---- backup/qnap.ini
[RTRR]
Server = «fqdn»
User = rsync
Passwd = «config-password»
[iSCSI]
InitiatorIQN = «-iqn»
CHAPPassword = «iscsi-chap»
==== st_git_config_secrets repo/.git/config
[core]
	repositoryformatversion = 0
[remote "origin"]
	url = https://oauth2:«gitlab-pat»@«fqdn»/ops/infra.git
	fetch = +refs/heads/*:refs/remotes/origin/*
[remote "mirror"]
	url = https://«=login»:«github-pat»@«~|github.com»/acme/infra.git
[http "https://«fqdn»"]
	extraheader = AUTHORIZATION: basic «basic-auth»
[user]
	name = «person-name»
	email = «email»
---- repo/.git/packed-refs
«-git-sha» refs/heads/main
«-git-sha» refs/tags/v1.2.0
---- repo/.npmrc
@firma:registry=https://«fqdn»/
//«fqdn»/:_authToken=«npm-token»
//«fqdn»/:_auth=«basic-auth»
---- repo/pip.conf
[global]
index-url = https://reader:«connection-string»@«fqdn»/simple
---- repo/.pypirc
[intern]
repository = https://«fqdn»/
username = deploy
password = «config-password»
[pypi]
username = __token__
password = «pypi-token»
---- repo/nuget.config
<configuration><packageSourceCredentials><Intern><add key="Username" value="ci"/><add key="ClearTextPassword" value="«config-password»"/></Intern></packageSourceCredentials></configuration>
---- repo/settings.xml
<settings><servers><server><id>releases</id><username>ci</username><password>«config-password»</password></server></servers></settings>
==== st_docker_inspect_env tmp/inspect-db.json
[{"Id":"«-sha256»","Name":"/db","Config":{"Hostname":"«-asset-hash:hex(12)»","Env":["MARIADB_ROOT_PASSWORD=«env-password:pwa»","MARIADB_USER=app","MARIADB_PASSWORD=«env-password:pwa»","GOSU_VERSION=«-version»"],"Image":"mariadb@«-sha256:digest»"},"NetworkSettings":{"Networks":{"lan":{"IPAddress":"«ipv4»","Gateway":"«ipv4»","MacAddress":"«mac»","NetworkID":"«-sha256»"}}}}]
---- tmp/env.txt
SHELL=/bin/bash
SSH_CONNECTION=«ipv4» 51122 «ipv4» 22
PVE_PASSWORD=«env-password»
RESTIC_PASSWORD=«env-password:phrase»
GPG_TTY=/dev/pts/0
PWD=/root
LOGNAME=root
SECRET_KEY_BASE=«generic-secret:hex(128)»
---- tmp/terraform-debug.log
2025-10-09T11:12:13.118+0200 [DEBUG] provider.terraform-provider-proxmox: HTTP request: Tf_http_req_method=POST Authorization="PVEAPIToken=«~|tf@pve!log=»«pve-api-token»" url=https://«ipv4»:8006/api2/json/nodes
2025-10-09T11:12:13.402+0200 [TRACE] statemgr.Filesystem: lock ID «-uuid»
2025-10-09T11:12:14.001+0200 [DEBUG] body: cipassword=«cloud-init-password:pwa»&ciuser=ops&ipconfig0=ip%3D«~:ipv4»%2F24
