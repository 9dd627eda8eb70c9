==== barn_set_borgmatic etc/borgmatic/config.yaml
repositories:
    - path: ssh://«~:account»@«fqdn»:23/./hof
      label: box
    - path: /mnt/usb/hof
encryption_passphrase: "«config-password:pwhard2»"
# encryption_passcommand: pass show borg/hof
source_directories: [/etc, /home, /srv]
postgresql_databases:
    - name: lohn
      hostname: «ipv4:lan»
      username: borg
      password: «config-password:pwa»
mariadb_databases:
    - name: all
      password: ${«-variable|MARIADB_PASSWORD»}
healthchecks:
    ping_url: https://«~|hc-ping.com»/«monitoring-token:healthcheck»
ntfy:
    topic: sicherung
    server: https://«fqdn:site»
    access_token: «monitoring-token:ntfy»
keep_daily: 7
==== barn_set_rclone root/.config/rclone/rclone.conf
[box]
type = sftp
host = «fqdn»
user = «~:account»
pass = «config-password:rclone»
md5sum_command = none

[b2]
type = b2
account = «-account-id:hex(12)»
key = «cloud-token:b2»

[s3]
type = s3
provider = Minio
access_key_id = «aws-access-key-id»
secret_access_key = «aws-secret-key»
endpoint = https://«fqdn:site»

[drive]
type = drive
client_id = «-number:digits(12)»-«-id:lower(32)».«~|apps.googleusercontent.com»
client_secret = «google-client-secret»
token = {"access_token":"«bearer-token:ya29»","token_type":"Bearer","refresh_token":"«google-refresh-token»","expiry":"2026-01-12T09:14:55.1Z"}

[tresor]
type = crypt
remote = box:tresor
password = «config-password:rclone»
password2 = «config-password:rclone»
==== barn_set_homeassistant config/secrets.yaml
# Home Assistant
http_password: «config-password:pwhard2»
mqtt_host: «ipv4:lan»
mqtt_user: ha
mqtt_password: «config-password:pwa»
recorder_db_url: mysql://ha:«connection-string:pwa»@«fqdn»/ha?charset=utf8mb4
telegram_api: «telegram-bot-token»
telegram_chat: -100«-number:digits(10)»
wifi_ssid: Hof-IoT
wifi_password: «wifi-psk:human»
api_encryption_key: "«generic-secret:key32»"
ota_password: "«generic-secret:hex(32)»"
longlived: «bearer-token:hass»
openweather: «generic-secret:hex(32)»
home_latitude: 47.7
alarm_code: "«config-password:pin4»"
proxmox_password: !env_var «-variable|PROXMOX_PASSWORD»
tts_key: «-reference|!secret tts_key»
==== barn_set_asterisk etc/asterisk/pjsip.conf
[transport-udp]
type=transport
protocol=udp
bind=«~|0.0.0.0»
external_media_address=«ipv4:wan»
local_net=«ipv4-cidr:lannet»

[trunk-auth]
type=auth
auth_type=userpass
username=«phone:phone_tel»
password=«config-password:pwa»

[214]
type=endpoint
callerid="«person-name»" <214>
auth=auth214
set_var=MAILBOX=214

[auth214]
type=auth
auth_type=userpass
username=214
password=«config-password:pwhard2»
; password=«-placeholder|<secret>»
---- etc/asterisk/voicemail.conf
[default]
214 => «config-password:pin4»,«person-name»,«email»
215 => «config-password:pin4»,«person-name»,«email»,,attach=yes
---- etc/asterisk/manager.conf
[general]
enabled = yes
bindaddr = «~|127.0.0.1»
[crm]
secret = «config-password:pwa»
permit = «ipv4:lan»/«~|255.255.255.255»
==== barn_set_strongswan etc/swanctl/swanctl.conf
connections {
  filiale {
    remote_addrs = «fqdn»
    local_addrs = «ipv4:wan»
    local { auth = psk
            id = «fqdn:site» }
    remote { auth = psk }
    children { net { local_ts = «ipv4-cidr:lannet»
                     remote_ts = «ipv4-cidr:lannet», «ipv6-cidr» } }
  }
}
secrets {
  ike-filiale {
    id = «fqdn»
    secret = "«ipsec-psk:pwhard2»"
  }
  eap-aussendienst {
    id = «email»
    secret = "«ipsec-psk:human»"
  }
  private-hof { file = hof.pem
                secret = "«config-password:phrase»" }
}
==== barn_set_grafana_alert etc/alertmanager/alertmanager.yml
global:
  smtp_smarthost: «fqdn»:587
  smtp_from: «email»
  smtp_auth_username: «email»
  smtp_auth_password: «config-password:pwhard2»
  slack_api_url: https://«~|hooks.slack.com»/services/«slack-webhook»
  opsgenie_api_key: «monitoring-token:uuid»
route:
  receiver: nacht
receivers:
  - name: nacht
    pagerduty_configs:
      - routing_key: «monitoring-token:hex(32)»
    pushover_configs:
      - user_key: «generic-secret:pushover»
        token: «generic-secret:pushover»
    webhook_configs:
      - url: http://«ipv4:lan»:9095/hook
        http_config:
          basic_auth: {username: am, password_file: «-path|/etc/am/hook.pw»}
          bearer_token: <«-placeholder|secret»>
    telegram_configs:
      - bot_token: «telegram-bot-token»
        chat_id: «-number»
==== barn_set_gitea_env etc/forgejo/app.ini
APP_NAME = Hofgit
[server]
DOMAIN = «fqdn:site#d»
ROOT_URL = https://«fqdn:site#d»/
LFS_JWT_SECRET = «generic-secret:b64u(43)»
[database]
DB_TYPE = postgres
HOST = «ipv4:lan»:5432
PASSWD = `«config-password:pwany»`
[security]
INTERNAL_TOKEN = «jwt»
SECRET_KEY = «generic-secret:alnum(64)»
PASSWORD_HASH_ALGO = «-setting|argon2»
MIN_PASSWORD_LENGTH = «-setting|10»
[oauth2]
JWT_SECRET_URI = «-path|file:/etc/forgejo/jwt»
[mailer]
SMTP_ADDR = «fqdn»
USER = «email»
PASSWD = «config-password:pwa»
[repo.signing]
SIGNING_KEY = «-key-id»
==== barn_set_samba_freeradius etc/freeradius/clients.conf
client buero-ap {
	ipaddr = «ipv4-cidr:lannet»
	secret = «config-password:pwa»
	require_message_authenticator = yes
	shortname = «hostname»
}
client switch {
	ipaddr = «ipv4:lan»
	secret = "«config-password:pwhard2»"
	nas_type = cisco
}
---- etc/freeradius/users
"«~:account»"	Cleartext-Password := "«config-password:human»"
	Reply-Message = "Hallo"
«mac:mac_bare»	Cleartext-Password := "«~|any»"
«~|bob»	NT-Password := "«password-hash:nthash»"
«~|eva»	Crypt-Password := "«password-hash:md5crypt»"
DEFAULT	Auth-Type := Reject
	Reply-Message = "«-message|Password wrong»"
==== barn_set_netplan_cloudinit seed/user-data
#cloud-config
hostname: «hostname»
fqdn: «fqdn»
users:
  - name: hof
    gecos: «person-name»
    lock_passwd: false
    hashed_passwd: «cloud-init-password-hash:sha512crypt»
    ssh_authorized_keys:
      - ssh-rsa «-ssh-public-key:ssh_rsa» «email»
  - name: wartung
    plain_text_passwd: «cloud-init-password:pwhard2»
chpasswd:
  list: |
    root:«cloud-init-password:pwcolon»
    gast:«-setting|RANDOM»
write_files:
  - path: /etc/restic.env
    permissions: '0600'
    encoding: b64
    content: «base64-secret:resticenv»
runcmd:
  - netbird up --setup-key «netbird-token:uuid.upper»
  - curl -sfL https://«fqdn:site»/k3s | K3S_TOKEN=«k3s-token» sh -
  - kubeadm join «ipv4:lan»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-digest»
---- seed/network-config
version: 2
ethernets:
  eth0:
    match: {macaddress: "«mac»"}
    addresses: ["«ipv4-cidr:lancidr»", "«ipv6-cidr»"]
    gateway4: «ipv4:lan»
    nameservers: {search: ["«fqdn:domain»"], addresses: ["«ipv4:lan»"]}
==== barn_set_kubernetes k8s/shop.yaml
apiVersion: v1
kind: Secret
metadata:
  name: shop
  uid: «-uuid»
type: Opaque
data:
  DB_PASSWORD: «k8s-secret-data»
  SMTP_PASSWORD: «k8s-secret-data:human.b64»
  ca.crt: «-certificate:certb64»
---
apiVersion: v1
kind: Secret
metadata: {name: pull}
type: «~|kubernetes.io»/dockerconfigjson
data:
  .dockerconfigjson: «docker-auth:dockercfg»
---
apiVersion: v1
kind: ConfigMap
metadata: {name: shop}
data:
  config.yml: |
    redis: redis://:«connection-string:pwa»@«ipv4:lan»:6379/1
    mailer: smtps://shop:«connection-string:pwpct»@«fqdn»:465
    session_secret: «generic-secret:hex(64)»
    stripe_public: «-public-key:stripe_public»
---
apiVersion: «~|external-secrets.io»/v1beta1
kind: ExternalSecret
metadata: {name: shop-ext}
spec:
  secretStoreRef: {name: «-reference|vault-backend», kind: ClusterSecretStore}
  data:
    - secretKey: «-reference|password»
      remoteRef: {key: «-reference|kv/shop», property: «-reference|password»}
==== barn_set_postfix_dovecot etc/postfix/sasl_passwd
[«fqdn»]:587 «email»:«config-password:pwa»
[«ipv4:lan»]:25 relay:«config-password:pwcolon»
---- etc/dovecot/dovecot-sql.conf.ext
driver = mysql
connect = host=«ipv4:lan» dbname=mail user=dovecot password=«connection-string:pwa»
default_pass_scheme = SHA512-CRYPT
password_query = SELECT username AS user, password FROM mailbox WHERE username = '%u'
---- etc/dovecot/users
«email»:{SHA512-CRYPT}«password-hash:sha512crypt»:5000:5000::/var/mail
«email»:{PLAIN}«config-password:human»:5000:5000::/var/mail
«email»:«password-hash:ssha»::::
==== barn_set_wpa_nm etc/NetworkManager/system-connections/werk.nmconnection
[connection]
id=werk
uuid=«-uuid»
type=wifi

[wifi]
mac-address=«mac»
ssid=Werk

[wifi-security]
key-mgmt=wpa-eap
psk-flags=«-setting|1»

[802-1x]
eap=peap;
identity=«~:upn»
password=«config-password:pwa»
private-key-password-flags=4

[ipv4]
address1=«ipv4-cidr:lancidr»,«ipv4:lan»
dns=«ipv4:lan»;
method=manual
---- etc/wpa_supplicant/wpa_supplicant.conf
ctrl_interface=DIR=/run/wpa_supplicant GROUP=netdev
network={
	ssid="Werk-Gast"
	psk="«wifi-psk:human»"
	bssid=«mac»
}
network={
	ssid="Halle"
	#psk="«wifi-psk:phrase»"
	psk=«wifi-psk:hex(64)»
}
==== barn_set_traefik_compose stacks/docs/compose.yaml
name: docs
services:
  gotenberg: {image: "gotenberg/gotenberg:«-version:semver»"}
  paperless:
    image: paperless-ngx@«-digest»
    environment:
      - PAPERLESS_DBPASS=«env-password:pwa»
      - PAPERLESS_EMAIL_HOST_PASSWORD=«env-password:pwhard2»
      - PAPERLESS_SECRET_KEY=«generic-secret:alnum(50)»
      - PAPERLESS_URL=https://«fqdn:site»
      - PAPERLESS_OCR_LANGUAGE=deu+eng
    labels:
      - "traefik.http.middlewares.docs.basicauth.users=hof:«password-hash:apr1_dollar»"
      - "traefik.http.routers.docs.rule=Host(`«fqdn:site»`)"
  tunnel:
    image: cloudflare/cloudflared
    command: tunnel run --token «cloud-token:cf_tunnel»
  vpn:
    environment:
      WIREGUARD_PRIVATE_KEY: «wireguard-private-key»
      WIREGUARD_ADDRESSES: «ipv4-cidr:lancidr»
      OPENVPN_PASSWORD_SECRETFILE: «-path|/run/secrets/ovpn»
  watch:
    environment:
      WATCHTOWER_NOTIFICATION_URL: "discord://«generic-secret:b64u(68)»@«-number:digits(18)»"
      WATCHTOWER_HTTP_API_TOKEN: ${«-variable|WT_TOKEN:-»}
networks:
  default:
    ipam: {config: [{subnet: "«ipv4-cidr:lannet»"}]}
==== barn_set_netrc_pgpass home/it/.netrc
# reports
machine «fqdn» login «~:account» password «netrc:pwa»
machine «fqdn:site»
	login «email»
	password «netrc:pwhard2»
default login anonymous password «-placeholder|guest»
---- home/it/.pgpass
«ipv4:lan»:5432:*:lohn:«pgpass:pwcolon»
«fqdn»:5433:wawi:leser:«pgpass:pwa»
# localhost:5432:*:postgres:«pgpass:human»
---- home/it/.my.cnf
[client]
user=root
password="«config-password:pwhard2»"
host=«ipv4:lan»
[mysqldump]
quick
---- home/it/.docker/config.json
{"auths": {"«fqdn:site»": {"auth": "«docker-auth»"}}, "HttpHeaders": {"User-Agent": "Docker-Client/«-version:semver»"}}
==== barn_set_stunnel_vpn etc/openvpn/client/filiale.conf
client
dev tun
proto udp
remote «fqdn» 1194
remote «ipv4:wan» 1194
resolv-retry infinite
auth-user-pass «-path|/etc/openvpn/client/filiale.auth»
cipher AES-256-GCM
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
<tls-auth>
«openvpn-static-key»
</tls-auth>
---- etc/openvpn/client/filiale.auth
filiale2
«config-password:human»
==== barn_set_laravel .env
APP_NAME=Hofladen
APP_KEY=base64:«laravel-app-key»
APP_URL=https://«fqdn:site»
APP_DEBUG=false

DB_HOST=«ipv4:lan»
DB_USERNAME=laden
DB_PASSWORD="«env-password:pwany»"

REDIS_PASSWORD=null
MAIL_HOST=«fqdn»
MAIL_USERNAME=«email»
MAIL_PASSWORD=«env-password:pwa»

PUSHER_APP_SECRET=«generic-secret:hex(20)»
STRIPE_KEY=«-public-key:stripe_public»
STRIPE_SECRET=«stripe-key»
SQUARE_TOKEN=«square-token»
BRAINTREE_ACCESS=«paypal-token»
TWILIO_SID=«-account-id:twilio_sid»
TWILIO_API_SECRET=«generic-secret:alnum(32)»
TWILIO_API_KEY=«twilio-api-key»
JWT_TTL=«-setting|3600»
VITE_APP_NAME="${«-variable|APP_NAME»}"
==== barn_set_zabbix_agent etc/zabbix/zabbix_agentd.conf
PidFile=/run/zabbix/zabbix_agentd.pid
Server=«ipv4:lan»
ServerActive=«fqdn»
Hostname=«hostname»
TLSConnect=psk
TLSPSKIdentity=hof-«-number:digits(3)»
TLSPSKFile=«-path|/etc/zabbix/agent.psk»
UserParameter=mysql.ping,mysqladmin -uzbx -p«cli-password:pwa» ping
UserParameter=pg.size[*],PGPASSWORD=«env-password:pwa» psql -h «ipv4:lan» -U zbx -Atc "select pg_database_size('$1')"
---- etc/zabbix/agent.psk
«hex-key:hex(64)»
---- etc/zabbix/zabbix_server.conf
DBHost=«ipv4:lan»
DBUser=zabbix
DBPassword=«config-password:pwhard2»
VaultToken=
# VaultDBPath=«-reference|secret/zabbix/database»
HANodeName=«hostname»
==== barn_set_exim_sssd etc/sssd/sssd.conf
[sssd]
domains = office
[domain/office]
id_provider = ldap
ldap_uri = ldaps://«fqdn»
ldap_search_base = dc=office
ldap_default_bind_dn = cn=sssd,dc=office
ldap_default_authtok_type = «-setting|password»
ldap_default_authtok = «config-password:pwhard2»
ldap_tls_cacert = /etc/ssl/certs/office.pem
cache_credentials = «-setting|True»
krb5_server = «ipv4:lan»
---- etc/krb5kdc/kadm5.acl
*/admin@OFFICE *
---- etc/ldap.secret
«config-password:pwa»
==== barn_set_caddy_webhook etc/caddy/Caddyfile
{
	email «email»
	acme_dns hetzner «cloud-token:alnum(32)»
}
«fqdn:site» {
	basic_auth /intern/* {
		hof «password-hash:bcrypt»
	}
	reverse_proxy «ipv4:lan»:8080 {
		header_up Authorization "Basic «basic-auth»"
		header_up X-Token {env.«-variable|UPSTREAM_TOKEN»}
	}
	tls {
		dns cloudflare «cloudflare-api-token»
	}
	log {
		output net «ipv4:lan»:5140
	}
}
==== barn_set_icinga etc/icinga2/conf.d/hosts.conf
object Endpoint "«hostname»" {
  host = "«ipv4:lan»"
}
object ApiUser "dashboard" {
  password = "«config-password:pwhard2»"
  permissions = [ "objects/query/*" ]
}
object Host "«hostname»" {
  import "generic-host"
  address = "«ipv4:lan»"
  address6 = "«ipv6»"
  vars.snmp_community = "«snmp-community»"
  vars.mysql_password = "«config-password:pwa»"
  vars.notification["mail"] = { users = [ "it" ] }
  vars.ipmi_fingerprint = "«-fingerprint20»"
}
object User "it" {
  display_name = "«person-name»"
  email = "«email»"
  pager = "«phone»"
}
const TicketSalt = "«generic-secret:hex(32)»"
const NodeName = "«fqdn»"
