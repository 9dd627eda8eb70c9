==== st_freeradius_clients etc/freeradius/3.0/clients.d/aps.conf
client wien-aps {
	ipaddr = «ipv4-cidr»
	secret = «config-password:alnum(20)»
	shortname = aps
}
client «~:numbered» {
	ipv6addr = «ipv6»
	secret = "«config-password:pwq2»"
}
---- etc/freeradius/3.0/mods-config/files/authorize
«=login» Cleartext-Password := "«config-password:human»"
	Reply-Message := "Hello, %{User-Name}",
	Framed-IP-Address = «ipv4»
«~:hex(12)» Cleartext-Password := "«~:hex(12)»"
«=login» NT-Password := "«password-hash:nthash»"
---- etc/freeradius/3.0/mods-enabled/sql
sql {
	dialect = "mysql"
	server = "«ipv4»"
	login = "radius"
	password = "«config-password:pwa»"
}
---- tmp/radtest.txt
radtest «=login» '«cli-password»' «ipv4» 0 «cli-password:alnum(16)»
Sent Access-Request Id 201 from «~|0.0.0.0»:51014 to «ipv4»:1812 length 77
	User-Name = "probe"
	User-Password = "«config-password»"
	Cleartext-Password = "«config-password»"
Received Access-Accept Id 201 from «ipv4»:1812 to «ipv4»:51014
==== st_frr_bgp etc/frr/frr.conf
frr version «-version|10.3.1»
hostname «hostname»
password «config-password:human»
enable password «config-password:human»
router bgp 65010
 bgp router-id «ipv4»
 neighbor «ipv4» remote-as 65020
 neighbor «ipv4» password «config-password:alnum(16)»
 neighbor «ipv6» remote-as 65020
 address-family ipv4 unicast
  network «ipv4-cidr»
 exit-address-family
interface ens19
 ip ospf authentication-key «config-password:alnum(8)»
 ip ospf message-digest-key 1 md5 «config-password:alnum(16)»
---- etc/bird/bird.conf
router id «ipv4»;
protocol bgp upstream { neighbor «ipv4» as 65001; password "«config-password:pwq2»"; local as 65010; }
protocol static { route «ipv4-cidr» via «ipv4»; }
---- etc/keepalived/keepalived.conf
vrrp_instance VI_1 {
    interface vmbr0
    virtual_router_id 51
    authentication { auth_type PASS
        auth_pass «config-password:alnum(8)» }
    virtual_ipaddress { «ipv4-cidr» dev vmbr0 }
    unicast_peer { «ipv4» }
}
==== st_zabbix_export zbx/export_hosts.xml
<zabbix_export><version>7.0</version><hosts><host>
  <host>«hostname»</host><name>Hypervisor Wien</name>
  <interfaces><interface><type>SNMP</type><ip>«ipv4»</ip><dns>«fqdn»</dns><details><version>SNMPV3</version><securityname>zbx</securityname><authpassphrase>«snmp-password»</authpassphrase><privpassphrase>«snmp-password»</privpassphrase></details></interface></interfaces>
  <macros><macro><macro>{$PVE.TOKEN.SECRET}</macro><value>«pve-api-token»</value></macro><macro><macro>{$SNMP_COMMUNITY}</macro><value>«snmp-community»</value></macro><macro><macro>{$IPMI.PASSWORD}</macro><type>SECRET_TEXT</type></macro></macros>
  <ipmi_username>ADMIN</ipmi_username><ipmi_password>«config-password:human»</ipmi_password>
  <tls_psk_identity>PSK 007</tls_psk_identity><tls_psk>«hex-key:hex(64)»</tls_psk>
</host></hosts></zabbix_export>
---- etc/zabbix/zabbix_proxy.conf
Server=«ipv4»
Hostname=«hostname»
DBHost=«~|localhost»
DBPassword=«config-password»
TLSPSKIdentity=proxy-linz
TLSPSKFile=«-path|/etc/zabbix/proxy.psk»
==== st_prom_blackbox etc/prometheus/web.yml
basic_auth_users:
  prom: «password-hash:bcrypt»
tls_server_config:
  cert_file: «-path|/etc/prometheus/prom.crt»
---- etc/prometheus/conf.d/targets.yml
- job_name: pve
  metrics_path: /pve
  static_configs: [{targets: ["«ipv4»", "«fqdn»"]}]
  relabel_configs: [{source_labels: [__address__], target_label: __param_target}]
- job_name: ha
  bearer_token: «jwt»
  static_configs: [{targets: ["«fqdn»:8123"]}]
- job_name: truenas
  basic_auth: {username: prom, password: «config-password:pwa»}
  static_configs:
    - targets: ["«hostname:numbered»:9100", "«hostname:numbered»:9100"]
remote_write:
  - url: https://«fqdn»/api/v1/push
    authorization: {credentials: «bearer-token»}
---- etc/alertmanager/config.yml
global:
  smtp_smarthost: "«fqdn»:587"
  smtp_auth_username: «email»
  smtp_auth_password: "«config-password:pwq2»"
  slack_api_url: https://«~|hooks.slack.com»/services/«slack-webhook»
receivers:
  - name: nacht
    pagerduty_configs: [{service_key: «monitoring-token:hex(32)»}]
    telegram_configs: [{bot_token: "«telegram-bot-token»", chat_id: -«-number:digits(9)»}]
    pushover_configs: [{user_key: «monitoring-token:pushover», token: «monitoring-token:pushover»}]
    discord_configs: [{webhook_url: "https://«~|discord.com»/api/webhooks/«discord-webhook»"}]
==== st_telegraf_toml etc/telegraf/telegraf.d/pve.conf
[[inputs.proxmox]]
  base_url = "https://«ipv4»:8006/api2/json"
  api_token = "«~|telegraf@pve!tg=»«pve-api-token»"
  node_name = "«hostname»"
[[inputs.snmp]]
  agents = ["udp://«ipv4»:161", "«fqdn»"]
  version = 3
  sec_name = "telegraf"
  auth_password = "«snmp-password»"
  priv_password = "«snmp-password»"
[[inputs.ipmi_sensor]]
  servers = ["ADMIN:«config-password:pwa»@lan(«ipv4»)"]
[[outputs.influxdb_v2]]
  urls = ["https://«fqdn»:8086"]
  token = "«monitoring-token:influx»"
  organization = "infra"
[[inputs.mysql]]
  servers = ["telegraf:«connection-string»@tcp(«ipv4»:3306)/?tls=false"]
==== st_uptime_kuma etc/gatus/config.yaml
endpoints:
  - name: pve
    url: https://«fqdn»:8006/api2/json/version
    headers: {Authorization: "PVEAPIToken=«~|gatus@pve!up=»«pve-api-token»"}
    conditions: ["[STATUS] == 200"]
  - name: hc
    url: https://hc.«~:fqdn»/ping/«monitoring-token:healthcheck»
alerting:
  gotify: {server-url: "https://«fqdn»", token: «monitoring-token:gotify»}
  ntfy: {topic: "infra", token: «monitoring-token:ntfy»}
  email: {host: «fqdn», username: «email», password: «config-password», to: «email»}
  twilio: {sid: "«~:twilio_sid»", token: "«twilio-auth-token»", from: "«phone:phone_tel»", to: "«phone:phone_tel»"}
security: {basic: {username: ops, password-bcrypt-base64: "«password-hash:bcrypt.b64»"}}
==== st_checkmk_nagios etc/nagios-plugins/commands.cfg
define command {
  command_name check_pve
  command_line $USER1$/check_pve.py -e $HOSTADDRESS$ -u monitor@pve!nag -p «cli-password:uuid» -k -m cluster
}
define command {
  command_name check_ilo
  command_line $USER1$/check_ilo2_health.pl -H $HOSTADDRESS$ -u monitor -p '«cli-password»'
}
define host {
  host_name «hostname»
  address   «ipv4»
  _SNMPCOMMUNITY «snmp-community»
}
define contact {
  contact_name «=login»
  alias        «person-name»
  email        «email»
  pager        «phone»
}
---- etc/nagios/resource.cfg
$USER1$=/usr/lib/nagios/plugins
$USER3$=monitor
$USER4$=«config-password»
==== st_grafana_provisioning etc/grafana/provisioning/datasources/all.yaml
apiVersion: 1
datasources:
  - name: PVE-Influx
    type: influxdb
    url: http://«ipv4»:8086
    secureJsonData: {token: "«monitoring-token:influx»"}
  - name: PG
    type: postgres
    url: «fqdn»:5432
    user: grafana
    secureJsonData:
      password: '«config-password:pwq2»'
  - name: Loki
    basicAuthUser: loki
    secureJsonData: {basicAuthPassword: «config-password»}
    uid: «-asset-hash:alnum(9)»
---- etc/grafana/contact.yaml
contactPoints:
  - receivers:
      - {uid: «-asset-hash:lower(14)», type: email, settings: {addresses: "«email»;«email»"}}
      - {type: teams, settings: {url: "https://«~|firma.webhook.office.com»/webhookb2/«teams-webhook»"}}
---- root/grafana.txt
curl -H "Authorization: Bearer «grafana-token»" https://«fqdn»/api/search
==== st_restic_rclone etc/restic/repo.env
export RESTIC_REPOSITORY=s3:https://«fqdn»/pve-backup
export RESTIC_PASSWORD='«env-password:phrase»'
export AWS_ACCESS_KEY_ID=«aws-access-key-id»
export AWS_SECRET_ACCESS_KEY=«aws-secret-key»
export B2_ACCOUNT_ID=«-key-id:hex(25)»
export B2_ACCOUNT_KEY=«cloud-token:b2»
---- root/.config/rclone/rclone.conf
[hetzner]
type = sftp
host = «fqdn»
user = u«~:digits(6)»
pass = «config-password:b64u(43)»

[onedrive]
type = onedrive
token = {"access_token":"«jwt»","token_type":"«-setting|Bearer»","refresh_token":"«generic-secret:b64u(120)»","expiry":"2025-10-09T11:12:13.5+02:00"}

[geheim]
type = crypt
remote = hetzner:pve
password = «config-password:b64u(30)»
password2 = «config-password:b64u(30)»

[gdrive]
type = drive
client_id = «-number:digits(12)»-«-asset-hash:lower(32)».«~|apps.googleusercontent.com»
client_secret = «google-client-secret»
token = {"access_token":"«cloud-token:ya29»","refresh_token":"«google-refresh-token»"}
==== st_borg_kopia etc/borgmatic.d/nas.yaml
repositories:
  - path: ssh://u«~:digits(6)»@«fqdn»:23/./pve
encryption_passphrase: "«config-password:phrase»"
mysql_databases:
  - name: erp
    hostname: «ipv4»
    username: dump
    password: «config-password»
healthchecks:
  ping_url: https://«~|hc-ping.com»/«monitoring-token:healthcheck»
---- root/.config/kopia/repository.config
{"storage":{"type":"s3","config":{"bucket":"kopia","endpoint":"«fqdn»","accessKeyID":"«aws-access-key-id»","secretAccessKey":"«aws-secret-key»"}},"hostname":"«hostname»","username":"root"}
---- root/bin/borg.sh
export BORG_PASSPHRASE='«env-password:spaced»'
borg create ssh://borg@«ipv4»/./etc::'{hostname}-{now}' /etc
kopia repository connect s3 --bucket kopia --password='«cli-password»' --secret-access-key=«cli-password:b64(40)»
duplicity --encrypt-key «-key-id» /etc sftp://dup:«connection-string»@«fqdn»/etc
==== st_veeam_bareos etc/bareos/bareos-sd.d/director/dir.conf
Director {
  Name = bareos-dir
  Password = "«config-password:b64(44)»"
}
Client {
  Name = «hostname»-fd
  Address = «ipv4»
  Password = "[md5]«password-hash:md5»"
  Catalog = MyCatalog
}
Catalog { Name = MyCatalog
  dbname = "bareos"; dbuser = "bareos"; dbpassword = "«config-password:pwa»" }
Messages { mail = «email» = all, !skipped }
---- etc/burp/burp.conf
server = «fqdn»
password = «config-password»
cname = «hostname»
encryption_password = «config-password:phrase»
---- etc/urbackup/client.txt
INTERNET_SERVER=«fqdn»
INTERNET_AUTHKEY=«generic-secret:alnum(10)»
COMPUTERNAME=«hostname»
==== st_sanoid_syncoid root/bin/replicate.sh
#!/bin/bash
# pull snapshots from «person-name»'s box
SRC=backup@«ipv4»
syncoid --no-privilege-elevation --sshkey /root/.ssh/sync $SRC:tank/vm tank/replica/vm
echo '«cli-password:phrase»' | zfs load-key -L prompt tank/secure
zfs get -H -o value guid tank/vm # «-zfs-guid»
echo -n '«cli-password»' | cryptsetup luksOpen /dev/disk/by-id/«-disk-id» crypt1 -
zpool import -d /dev/disk/by-id «-zfs-guid» tank
mail -s done «email» <<< "ok"
ssh -p 2222 «=login»@«fqdn» zfs list
