==== moor_prod_freeswitch etc/freeswitch/directory/default/«=int(1000,1999)».xml
<include>
  <!-- extension of the bakery counter -->
  <user id="1014" mailbox="1014">
    <params>
      <param name="password" value="«config-password:pwa»"/>
      <param name="vm-password" value="«config-password:pin4»"/>
      <param name="a1-hash" value="«password-hash:hex(32)»"/>
    </params>
    <variables>
      <variable name="toll_allow" value="«-setting|domestic,local»"/>
      <variable name="effective_caller_id_name" value="«person-name»"/>
      <variable name="effective_caller_id_number" value="«phone»"/>
      <variable name="vm_mailto" value="«email»"/>
    </variables>
  </user>
  <gateway name="trunk">
    <param name="realm" value="«fqdn»"/>
    <param name="username" value="«~:digits(8)»"/>
    <param name="password" value="«config-password:pwq2.xml»"/>
    <param name="outbound-proxy" value="«ipv4»:5060"/>
    <param name="register" value="true"/>
  </gateway>
  <settings>
    <param name="auth-scheme" value="digest"/>
    <param name="listen-ip" value="«ipv4»"/>
    <param name="event-socket-password" value="$${«-reference|event_password»}"/>
  </settings>
</include>
==== moor_prod_guacamole etc/guacamole/user-mapping.xml
<user-mapping>
  <authorize username="«=login»" password="«password-hash:md5»" encoding="md5">
    <connection name="«hostname»">
      <protocol>rdp</protocol>
      <param name="hostname">«ipv4»</param>
      <param name="port">3389</param>
      <param name="username">«=account»</param>
      <param name="password">«config-password:pwq2.xml»</param>
      <param name="ignore-cert">true</param>
      <param name="security">«-setting|nla»</param>
    </connection>
    <connection name="«hostname»">
      <protocol>ssh</protocol>
      <param name="hostname">«fqdn»</param>
      <param name="passphrase">«config-password:phrase»</param>
      <param name="wol-mac-addr">«mac»</param>
      <param name="wol-broadcast-addr">«ipv4»</param>
    </connection>
  </authorize>
  <authorize username="guest" password="«-placeholder|PASSWORD»"/>
</user-mapping>
---- etc/guacamole/guacamole.properties
guacd-hostname: «ipv4»
mysql-hostname: «fqdn»
mysql-username: guacamole
mysql-password: «config-password»
ldap-search-bind-password: «config-password»
totp-issuer: «-setting|Remote desk»
json-secret-key: «hex-key:hex(32)»
==== moor_prod_odoo etc/odoo/odoo.conf
[options]
; the master password of the database manager
admin_passwd = «password-hash:bcrypt»
db_host = «ipv4»
db_port = 5432
db_user = odoo
db_password = «config-password»
dbfilter = ^%d$
list_db = False
proxy_mode = True
smtp_server = «fqdn»
smtp_user = «email»
smtp_password = «config-password»
email_from = «email»
workers = 5
limit_memory_hard = 2684354560
server_wide_modules = base,web
data_dir = /var/lib/odoo
pg_path = «-setting|None»
reset_password = «-setting|False»
x_addons_commit = «-git-sha»
==== moor_prod_synapse etc/matrix-synapse/homeserver.yaml
server_name: "«fqdn»"
pid_file: /var/run/matrix-synapse.pid
listeners:
  - port: 8008
    bind_addresses: ['«~|::1»', '«ipv4»']
database:
  name: psycopg2
  args:
    user: synapse
    password: «config-password»
    host: «fqdn»
registration_shared_secret: "«generic-secret:alnum(50)»"
macaroon_secret_key: "«generic-secret:alnum(50)»"
form_secret: '«generic-secret:pwsalt2»'
turn_uris: ["turn:«fqdn»?transport=udp"]
turn_shared_secret: "«generic-secret:hex(64)»"
signing_key_path: "«-path|/etc/matrix-synapse/homeserver.signing.key»"
admin_contact: 'mailto:«email»'
email:
  smtp_host: «ipv4»
  smtp_pass: "«config-password:pwq2»"
  notif_from: "%(app)s <«email»>"
password_config:
  enabled: true
  pepper: "«generic-secret:alnum(32)»"
  policy: {minimum_length: «-setting|15», require_digit: true}
recaptcha_public_key: "«-public-key:recaptcha»"
old_signing_keys:
  "ed25519:auto": {key: "«-public-key:b64(43)»", expired_ts: 1576767829750}
==== moor_prod_borgmatic etc/borgmatic/config.yaml
source_directories: [/etc, /srv]
repositories:
    - path: ssh://«=login»@«fqdn»:23/./menu
      label: offsite
    - path: ssh://borg@«ipv4»/backup/«=word»
encryption_passphrase: "«config-password:pwq2»"
compression: zstd,8
archive_name_format: '{hostname}-{now}'
mariadb_databases:
    - name: pos
      hostname: «ipv4»
      username: «=account»
      password: «config-password»
    - name: wiki
      password: "{credential systemd «-reference|wiki_pw»}"
healthchecks:
    ping_url: https://«~|hc-ping.com»/«monitoring-token:healthcheck»
ntfy:
    topic: «=word»-backup
    server: https://«fqdn»
    access_token: «monitoring-token:ntfy»
pagerduty:
    integration_key: «monitoring-token:hex(32)»
checks:
    - name: repository
      frequency: 2 weeks
# key fingerprint «-sha256»
==== moor_prod_traefik etc/traefik/dynamic.yml
http:
  routers:
    dash:
      rule: Host(`«fqdn»`) && ClientIP(`«ipv4-cidr»`)
      service: api@internal
      middlewares: [auth, allow]
  middlewares:
    auth:
      basicAuth:
        users:
          - "«=login»:«password-hash:apr1»"
          - "«=login»:«password-hash:bcrypt»"
    allow:
      ipAllowList:
        sourceRange: ["«ipv4-cidr»", "«ipv6-cidr»", "«~|127.0.0.1/32»"]
    fwd:
      forwardAuth: {address: "https://«fqdn»/api/verify", authResponseHeaders: [X-Auth-User]}
    key:
      headers:
        customRequestHeaders:
          X-Upstream-Token: "«generic-secret:alnum(40)»"
          Authorization: "Bearer «bearer-token»"
  services:
    menu:
      loadBalancer:
        servers: [{url: "http://«ipv4»:3000"}, {url: "http://[«ipv6»]:3000"}]
tls:
  certificates: [{certFile: /certs/menu.crt, keyFile: «-path|/certs/menu.key»}]
---- etc/traefik/traefik.env
CF_DNS_API_TOKEN=«cloudflare-api-token»
HETZNER_API_KEY=«cloud-token:alnum(32)»
TRAEFIK_CERTIFICATESRESOLVERS_LE_ACME_EMAIL=«email»
==== moor_prod_airflow airflow/airflow.cfg
[core]
executor = CeleryExecutor
fernet_key = «generic-secret:fernet»
[database]
sql_alchemy_conn = postgresql+psycopg2://airflow:«connection-string»@«fqdn»/airflow
[celery]
broker_url = redis://:«connection-string»@«ipv4»:6379/0
result_backend = db+postgresql://airflow:«connection-string»@«fqdn»/airflow
flower_basic_auth = «=login»:«config-password:pwa»
[webserver]
secret_key = «generic-secret:bytes(16)»
base_url = https://«fqdn»
[smtp]
smtp_host = «ipv4»
smtp_user = «email»
smtp_password = «config-password»
[secrets]
backend = «-setting|airflow.providers.hashicorp.secrets.vault.VaultBackend»
---- airflow/connections.json
{
  "dwh": {"conn_type": "snowflake", "login": "«=account»", "password": "«config-password:pwq2»", "extra": {"account": "ab12345.eu-central-1", "role": "LOADER"}},
  "sftp_in": "sftp://«=account»:«connection-string:pwurl»@«fqdn»:2222/in",
  "maps": {"conn_type": "http", "host": "https://«fqdn»", "extra": {"api_key": "«gcp-api-key»"}},
  "google": {"conn_type": "google_cloud_platform", "extra": {"client_secret": "«google-client-secret»", "refresh_token": "«google-refresh-token»"}}
}
==== moor_prod_jitsi_prosody etc/prosody/conf.avail/meet.cfg.lua
admins = { "«~|focus@auth.»«~:domain»" }
plugin_paths = { "/usr/share/jitsi-meet/prosody-plugins/" }
turncredentials_secret = "«generic-secret:alnum(16)»"
external_service_secret = "«generic-secret:alnum(32)»"
VirtualHost "«fqdn»"
    authentication = "token"
    app_id = "«=word»"
    app_secret = "«generic-secret:alnum(40)»"
    ssl = { key = "/etc/prosody/certs/meet.key"; certificate = "/etc/prosody/certs/meet.crt" }
    external_services = {
        { type = "turn", host = "«ipv4»", port = 3478, secret = true, ttl = 86400 };
    }
Component "conference.«~:domain»" "muc"
    muc_room_locking = false
    muc_password_whitelist = { "«~|focus@auth.»«~:domain»" }
-- prosodyctl register focus «~|auth.»«~:domain» «cli-password:pwa»
---- etc/jitsi/videobridge/sip-communicator.properties
org.jitsi.videobridge.xmpp.user.shard.HOSTNAME=«ipv4»
org.jitsi.videobridge.xmpp.user.shard.USERNAME=jvb
org.jitsi.videobridge.xmpp.user.shard.PASSWORD=«config-password:pwa»
org.jitsi.videobridge.xmpp.user.shard.MUC_NICKNAME=«-uuid»
org.ice4j.ice.harvest.NAT_HARVESTER_LOCAL_ADDRESS=«ipv4»
==== moor_prod_radius etc/freeradius/3.0/clients.conf
client «=word»-ap {
	ipaddr = «ipv4-cidr»
	secret = «config-password»
	shortname = «hostname»
	nas_type = «-setting|other»
	require_message_authenticator = yes
}
client «hostname» {
	ipv6addr = «ipv6»
	secret = "«config-password:pwq2»"
}
---- etc/freeradius/3.0/mods-config/files/authorize
«=login»	Cleartext-Password := "«config-password:pwq2»"
	Reply-Message := "Hello, %{User-Name}",
	Framed-IP-Address = «ipv4»
«=login»	NT-Password := "«password-hash:nthash»"
«=login»	Crypt-Password := "«password-hash:sha512crypt»"
«mac:mac_bare»	Cleartext-Password := "«mac:mac_bare»"
	Tunnel-Private-Group-Id = "«-setting|20»"
DEFAULT	Auth-Type := «-setting|Reject»
---- etc/freeradius/3.0/mods-available/sql
sql {
	dialect = "mysql"
	server = "«fqdn»"
	login = "radius"
	password = "«config-password:pwa»"
	tls { private_key_password = "«config-password:pwa»" }
}
==== moor_prod_ipsec etc/swanctl/conf.d/filiale.conf
connections {
    filiale {
        version = 2
        local_addrs  = «ipv4»
        remote_addrs = «fqdn»
        proposals = aes256gcm16-prfsha384
        local { auth = psk
                id = @«fqdn» }
        remote { auth = psk }
        children { net { local_ts = «ipv4-cidr»
                         remote_ts = «ipv4-cidr»,«ipv6-cidr» } }
    }
}
secrets {
    ike-filiale {
        id-1 = «ipv4»
        secret = "«ipsec-psk:pwq2»"
    }
    eap-«=login» {
        id = «=login»
        secret = "«ipsec-psk:pwq2»"
    }
    rsa-gw { file = gw.pem
             secret = "«config-password:pwq2»" }
}
---- etc/ipsec.secrets
«ipv4» «fqdn» : PSK "«ipsec-psk:pwq2»"
: RSA gwKey.pem "«config-password:pwq2»"
«=login» : EAP "«ipsec-psk:pwa»"
==== moor_prod_esphome esphome/larder-sensor.yaml
esphome:
  name: larder-sensor
  platformio_options: {board_build.flash_mode: dio}
api:
  encryption:
    key: "«generic-secret:key32»"
ota:
  - platform: esphome
    password: "«config-password:hex(32)»"
wifi:
  networks:
    - ssid: «=word»-iot
      password: "«wifi-psk:pwq2»"
      bssid: «mac»
    - ssid: fallback
      password: !secret «-reference|wifi_password»
  manual_ip:
    static_ip: «ipv4»
    gateway: «ipv4»
    subnet: «~|255.255.255.0»
  ap: {ssid: "Larder fallback", password: "«wifi-psk:phrase»"}
mqtt:
  broker: «hostname»
  username: «=account»
  password: "«config-password»"
web_server:
  auth: {username: admin, password: "«config-password»"}
sensor:
  - platform: xiaomi_lywsd03mmc
    mac_address: "«mac»"
    bindkey: "«hex-key:hex(32)»"
==== moor_prod_samba etc/samba/credentials-and-fstab.txt
# /etc/fstab
UUID=«-uuid» / ext4 defaults 0 1
//«ipv4»/rezepte /mnt/rezepte cifs username=«=account»,password=«config-password:pwa»,vers=3.1.1,_netdev 0 0
//«fqdn»/scan /mnt/scan cifs credentials=«-path|/root/.smbcred»,uid=1000 0 0
davs://«fqdn»/dav /mnt/dav davfs rw,user,noauto 0 0
«ipv4»:/export/home /home nfs4 rw,sec=sys 0 0

# /root/.smbcred
username=«=account»
password=«config-password»
domain=«=word.upper»

# /etc/davfs2/secrets
https://«fqdn»/dav  «=login»  "«config-password:pwq2»"
/mnt/old  «=login»  «config-password:pwa»

# /etc/crypttab
data UUID=«-uuid» «-path|/root/keys/data» luks,discard
swap /dev/disk/by-id/«-disk-id» /dev/urandom swap
==== moor_prod_xorg_vnc home/«=login»/.remmina/«=word».remmina
[remmina]
name=«hostname»
group=kitchen
protocol=RDP
server=«ipv4»:3389
username=«=account»
password=«config-password:bytes(24)»
domain=«=word.upper»
ssh_tunnel_enabled=1
ssh_tunnel_server=«fqdn»:22
ssh_tunnel_username=«=login»
ssh_tunnel_password=«config-password:bytes(16)»
ssh_tunnel_passphrase=
colordepth=«-setting|99»
viewmode=1
cert_ignore=1
---- home/«=login»/.config/filezilla/sitemanager.xml
<FileZilla3 version="«-version|3.67.1»" platform="*nix">
  <Servers>
    <Server>
      <Host>«fqdn»</Host>
      <Port>21</Port>
      <User>«=account»</User>
      <Pass encoding="base64">«base64-secret:pw.b64»</Pass>
      <Logontype>1</Logontype>
      <Name>menu cards</Name>
    </Server>
    <Server>
      <Host>«ipv4»</Host>
      <User>«=account»</User>
      <Pass encoding="crypt" pubkey="«-public-key:bytes(32)»">«-encrypted:bytes(48)»</Pass>
    </Server>
  </Servers>
</FileZilla3>
==== moor_prod_dns_ddns etc/ddclient.conf
daemon=300
ssl=yes
use=if, if=eno1
protocol=dyndns2, server=«fqdn», login=«=login», password='«config-password:pwa»' «fqdn»
protocol=cloudflare, zone=«~:domain», login=token, password=«cloudflare-api-token» «fqdn»
---- etc/bind/named.conf.keys
key "ddns-«=word»" {
	algorithm hmac-sha256;
	secret "«generic-secret:key32»";
};
controls { inet «~|127.0.0.1» port 953 allow { «ipv4»; } keys { "rndc-key"; }; };
zone "«~:domain»" { type secondary; primaries { «ipv4» key "ddns-menu"; «ipv6»; }; file "menu.zone"; };
---- etc/bind/menu.zone
$TTL 3600
@	IN SOA	«fqdn». hostmaster.«~:domain». ( 2026031101 7200 3600 1209600 300 )
	IN NS	«fqdn».
«hostname»	IN A	«ipv4»
«hostname»	IN A	«ipv4»
«hostname»	IN AAAA	«ipv6»
mail._domainkey	IN TXT	( "v=DKIM1; k=rsa; p=«-public-key:dkim»" )
_acme-challenge	IN TXT	"«-challenge:b64u(43)»"
==== moor_prod_quorum etc/pve/notes/config-backup.txt
# copied before the reinstall of «hostname»
## /etc/pve/user.cfg
user:root@pam:1:0:::«email»:::
user:«=login»@pve:1:0:«~:first»:«~:last»:«email»:::
token:«=login»@pve!mon:0:0::
## /etc/pve/priv/token.cfg
«=login»@pve!mon «pve-api-token»
## /etc/pve/priv/shadow.cfg
«=login»:«password-hash:sha256crypt»:
## corosync
totem {
  cluster_name: «=word»
  config_version: «-setting|7»
  interface { linknumber: 0 }
}
node { name: «hostname»
       ring0_addr: «ipv4» }
authkey (base64): «corosync-authkey»
## qemu-server/104.conf
#root pw%3A «password-in-notes:phrase»%0Aasked by «person-name»
args: -object secret,id=vnc0,data=«qemu-secret»
cipassword: «cloud-init-password-hash:sha256crypt»
net0: virtio=«mac:mac.upper»,bridge=vmbr0,tag=20
ipconfig0: ip=«ipv4-cidr»,gw=«ipv4»
smbios1: uuid=«-uuid»
vmgenid: «-uuid»
## iscsi
node.session.auth.password = «iscsi-chap»
==== moor_prod_butane ignition/worker.bu
variant: fcos
version: 1.5.0
passwd:
  users:
    - name: core
      password_hash: «password-hash:yescrypt»
      ssh_authorized_keys:
        - ssh-ed25519 «-ssh-ed25519» «email»
storage:
  files:
    - path: /etc/hostname
      contents: {inline: «hostname»}
    - path: /etc/rancher/k3s/config.yaml
      mode: 0600
      contents:
        inline: |
          server: https://«fqdn»:6443
          token: «k3s-token»
    - path: /etc/wpa_supplicant.conf
      contents:
        inline: |
          network={
            ssid="«=word»"
            psk="«wifi-psk:pwq2»"
          }
    - path: /opt/agent.img
      contents: {source: "https://«fqdn»/agent.img", verification: {hash: "sha512-«-sha512»"}}
---- cloud/user-data
#cloud-config
fqdn: «fqdn»
ssh_pwauth: true
users:
  - name: «=login»
    gecos: «person-name»
    plain_text_passwd: «cloud-init-password»
    lock_passwd: false
  - name: «=login»
    passwd: "«cloud-init-password-hash:sha512crypt»"
chpasswd:
  users: [{name: root, password: "«cloud-init-password»", type: text}, {name: tmp, type: RANDOM}]
==== moor_prod_openvpn etc/openvpn/client/«=word».ovpn
client
dev tun
proto udp
remote «fqdn» 1194
remote «ipv4» 443 tcp
remote-cert-tls server
verify-x509-name «fqdn» name
cipher AES-256-GCM
auth-user-pass «-path|/etc/openvpn/client/login.txt»
http-proxy «ipv4» 3128
<ca>
«-certificate:certificate»
</ca>
<key>
«private-key:pem_pkcs8»
</key>
<tls-crypt>
«openvpn-static-key»
</tls-crypt>
---- etc/openvpn/client/login.txt
«=login»
«config-password»
==== moor_prod_ansible_play playbooks/tills.yml
- hosts: tills
  vars:
    ansible_user: «=account»
    ansible_password: "«ansible-password:pwq2»"
    till_pin: "{{ «-reference|vault_till_pin» }}"
    license: !vault |
      «ansible-vault»
  tasks:
    - name: user of the fitter
      ansible.builtin.user:
        name: «=login»
        comment: «person-name»
        password: "«password-hash:sha512crypt»"
        update_password: «-setting|on_create»
    - name: agent
      ansible.builtin.shell: netbird up --setup-key «netbird-token:uuid.upper» --management-url https://«fqdn»
      no_log: true
    - name: cam
      ansible.builtin.uri:
        url: http://«ipv4»/ISAPI/System/deviceInfo
        user: admin
        password: «config-password»
    - ansible.builtin.get_url:
        url: https://«fqdn»/till-«-semver».deb
        checksum: "«-digest»"
---- inventory/tills.ini
[tills]
«hostname» ansible_host=«ipv4» ansible_become_pass=«ansible-password:pwa»
«hostname» ansible_host=«ipv4» mac=«mac»
[tills:vars]
ansible_ssh_common_args='-o ProxyJump=«=login»@«fqdn»'
==== moor_prod_pgpass_files home/«=login»/dotfiles-dump.txt
==> .netrc <==
machine «fqdn» login «=login» password «netrc»
machine «fqdn»
  login «=account»
  password «netrc:phrase»

==> .pgpass <==
«fqdn»:5432:pos:«=account»:«pgpass»
«ipv4»:*:*:postgres:«pgpass:pwa»

==> .my.cnf <==
[client]
user=«=account»
password="«config-password:pwq2»"
host=«ipv4»

==> .mongorc <==
db.auth("«=account»", "«code-password:pwa»")

==> .config/hub <==
«~|github.com»:
- user: «=login»
  oauth_token: «github-pat»

==> .gem/credentials <==
:rubygems_api_key: «rubygems-key»

==> .config/tea/config.yml <==
logins:
- name: lab
  url: https://«fqdn»
  token: «forge-token»
  ssh_host: «fqdn»
==== moor_prod_k6_postman postman/menu.postman_environment.json
{
  "id": "«-uuid»",
  "name": "production",
  "values": [
    {"key": "baseUrl", "value": "https://«fqdn»/v2", "enabled": true},
    {"key": "username", "value": "«email»", "type": "default"},
    {"key": "password", "value": "«config-password:pwq2»", "type": "secret"},
    {"key": "access_token", "value": "«jwt»", "type": "secret"},
    {"key": "client_secret", "value": "«generic-secret:alnum(40)»", "type": "secret"},
    {"key": "csrf", "value": "{{«-reference|csrfToken»}}"},
    {"key": "postman_key", "value": "«postman-key»"},
    {"key": "square", "value": "«square-token»"},
    {"key": "shopify", "value": "«shopify-token»"},
    {"key": "sms_sid", "value": "«-account-id:twilio_sid»"},
    {"key": "sms_key", "value": "«twilio-api-key»"},
    {"key": "TWILIO_AUTH_TOKEN", "value": "«twilio-auth-token»"},
    {"key": "device_ip", "value": "«ipv4»"},
    {"key": "requestId", "value": "«-uuid»"},
    {"key": "password_placeholder", "value": "«-placeholder|<password>»"}
  ],
  "_postman_variable_scope": "environment",
  "_postman_exported_using": "Postman/11.14.0"
}
==== moor_prod_registry_reg export/winlogon.reg
Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon]
"AutoAdminLogon"="1"
"DefaultUserName"="kasse"
"DefaultPassword"="«config-password:pwa»"
"DefaultDomainName"="«=word.upper»"

[HKEY_CURRENT_USER\Software\SimonTatham\PuTTY\Sessions\«hostname»]
"HostName"="«ipv4»"
"UserName"="«=login»"
"ProxyPassword"="«config-password:pwa»"
"PortNumber"=dword:00000016

[HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\SNMP\Parameters\ValidCommunities]
"«snmp-community»"=dword:00000004

[HKEY_LOCAL_MACHINE\SOFTWARE\Backwerk\Terminal]
"InstallId"="{«-uuid»}"
"LicenseKey"="«generic-secret:winkey»"
"Server"="«fqdn»"
"Build"="«-version4»"
"PasswordRequired"=dword:00000001
