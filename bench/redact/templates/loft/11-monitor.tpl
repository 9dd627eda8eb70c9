==== loft_mon_prometheus etc/prometheus/prometheus.yml
global:
  external_labels: {site: attic, replica: «hostname»}
remote_write:
  - url: https://«fqdn»/api/v1/push
    basic_auth: {username: "«~:digits(6)»", password: «grafana-token»}
  - url: http://«ipv4»:9009/write
    authorization: {credentials: «monitoring-token:alnum(40)»}
scrape_configs:
  - job_name: pve
    metrics_path: /pve
    static_configs: [{targets: ["«ipv4»:9221", "«fqdn»:9100"]}]
    relabel_configs:
      - {target_label: instance, replacement: «hostname»}
  - job_name: secured
    scheme: https
    basic_auth: {username: prom, password: "«config-password:pwsafe»"}
    tls_config: {ca_file: «-path|/etc/prometheus/ca.pem», server_name: «fqdn»}
  - job_name: hass
    bearer_token: «jwt»
  - job_name: files
    basic_auth: {username: prom, password_file: «-path|/etc/prometheus/pw»}
  - job_name: consul
    consul_sd_configs: [{server: "«ipv4»:8500", token: "«generic-secret:uuid»"}]
---- etc/prometheus/pve.yml
default:
  user: vmwatch@pve
  token_name: exporter
  token_value: "«pve-api-token»"
lab:
  user: root@pam
  password: «config-password:human»
---- etc/prometheus/web.yml
basic_auth_users:
  prom: «password-hash:bcrypt»
---- etc/default/mysqld_exporter
DATA_SOURCE_NAME='exporter:«connection-string»@(«ipv4»:3306)/'
MONGODB_URI=mongodb://mon:«connection-string»@«fqdn»:27017
REDIS_PASSWORD=«env-password:pwa»
==== loft_mon_alertmanager etc/alertmanager/alertmanager.yml
global:
  smtp_smarthost: «fqdn»:587
  smtp_from: «email»
  smtp_auth_username: «email»
  smtp_auth_password: "«config-password:pwsafe»"
  slack_api_url: https://«~|hooks.slack.com»/services/«slack-webhook»
  opsgenie_api_key: «monitoring-token:uuid»
  pagerduty_url: «~|https://events.pagerduty.com/v2/enqueue»
receivers:
  - name: night
    pagerduty_configs: [{routing_key: "«monitoring-token:hex(32)»"}]
    pushover_configs: [{user_key: «monitoring-token:pushover», token: «monitoring-token:pushover»}]
  - name: chat
    telegram_configs: [{bot_token: "«telegram-bot-token»", chat_id: -100«~:digits(10)»}]
    discord_configs: [{webhook_url: "https://«~|discord.com»/api/webhooks/«discord-webhook»"}]
    msteams_configs: [{webhook_url: "https://«~|loft.webhook.office.com»/webhookb2/«teams-webhook»"}]
  - name: own
    webhook_configs:
      - url: http://«ipv4»:5001/hook
        http_config: {authorization: {type: Bearer, credentials: "«bearer-token»"}}
      - url: https://«fqdn»/alert
        http_config: {basic_auth: {username: am, password_file: «-path|/etc/alertmanager/pw»}}
  - name: mail
    email_configs: [{to: "«email», «email»", headers: {Subject: "[{{ .Status }}] {{ .CommonLabels.alertname }}"}}]
inhibit_rules: []
templates: [/etc/alertmanager/*.tmpl]
==== loft_mon_grafana etc/grafana/provisioning/datasources/«=word».yaml
apiVersion: 1
datasources:
  - name: Stock
    type: postgres
    url: «ipv4»:5432
    user: grafana
    uid: «-identifier:lower(14)»
    jsonData: {sslmode: require, postgresVersion: 1500}
    secureJsonData: {password: "«config-password:pwsafe»"}
  - name: Loki
    type: loki
    url: https://«fqdn»
    basicAuth: true
    basicAuthUser: tenant1
    secureJsonData: {basicAuthPassword: «config-password:pwa», httpHeaderValue1: "Bearer «bearer-token»"}
  - name: Zabbix
    type: alexanderzobnin-zabbix-datasource
    url: http://«ipv4»/zabbix/api_jsonrpc.php
    secureJsonData: {password: $__env{«-reference|ZABBIX_PW»}}
---- etc/grafana/grafana.ini
[server]
domain = «fqdn»
[security]
admin_user = «=account»
admin_password = """«config-password:pwhard»"""
secret_key = «generic-secret:alnum(20)»
[auth.generic_oauth]
client_id = grafana
client_secret = «generic-secret:alnum(32)»
[auth.ldap]
config_file = «-path|/etc/grafana/ldap.toml»
[smtp]
host = «fqdn»:587
password = $__file{«-path|/run/secrets/smtp»}
[database]
url = mysql://grafana:«connection-string»@«ipv4»:3306/grafana
---- var/log/grafana-cli.txt
$ grafana-cli admin reset-admin-password '«cli-password:pwsafe»'
INFO Admin password changed successfully
$ curl -s -H "Authorization: Bearer «grafana-token»" https://«fqdn»/api/org
{"id":1,"name":"Main Org.","address":{"address1":"","city":""}}
$ curl -s https://admin:«connection-string»@«fqdn»/api/datasources | jq '.[].uid'
==== loft_mon_zabbix etc/zabbix/zabbix_server.conf
DBHost=«ipv4»
DBName=zabbix
DBUser=zabbix
DBPassword=«config-password:pwsafe»
# DBPassword=«-placeholder|password»
SSHKeyLocation=«-path|/var/lib/zabbix/.ssh»
VaultToken=«vault-token»
VaultURL=https://«fqdn»:8200
StatsAllowedIP=«~|127.0.0.1»,«ipv4»
NodeAddress=«ipv4»:10051
HANodeName=«hostname»
---- etc/zabbix/zabbix_agent2.d/psk.conf
Server=«ipv4»,«fqdn»
Hostname=«hostname»
TLSConnect=psk
TLSPSKIdentity=PSK-attic
TLSPSKFile=«-path|/etc/zabbix/agent.psk»
Plugins.PostgreSQL.Default.Password=«config-password:pwsafe»
Plugins.Mysql.Sessions.main.Password=«config-password:pwa»
---- etc/zabbix/agent.psk
«hex-key»
---- export/zbx-hosts.xml
<zabbix_export><version>7.0</version><hosts><host><host>«hostname»</host><interfaces><interface><type>SNMP</type><ip>«ipv4»</ip><details><community>«snmp-community»</community></details></interface></interfaces><macros><macro><macro>{$SNMPV3_AUTH}</macro><value>«snmp-password:alnum(16)»</value></macro><macro><macro>{$IPMI.PASSWORD}</macro><value>«config-password:pwsafe»</value></macro><macro><macro>{$MAC}</macro><value>«mac»</value></macro></macros><inventory><contact>«person-name»</contact><poc_1_email>«email»</poc_1_email><poc_1_phone_a>«phone»</poc_1_phone_a></inventory></host></hosts></zabbix_export>
---- scripts/zbx.py
from zabbix_utils import ZabbixAPI
api = ZabbixAPI(url="https://«fqdn»/zabbix", token="«generic-secret:hex(64)»")
old = ZabbixAPI(url="http://«ipv4»", user="Admin", password="«code-password:human»")
print(api.version, old.host.get(filter={"host": "«hostname»"}))
==== loft_mon_snmp etc/snmp/snmpd.conf
agentAddress udp:«ipv4»:161
sysLocation "Attic, «postal-address»"
sysContact "«person-name» <«email»>"
rocommunity «snmp-community» «ipv4-cidr»
rocommunity6 «snmp-community» «ipv6-cidr»
com2sec readonly «ipv4» «snmp-community»
createUser monitor SHA "«snmp-password:pwsafe»" AES "«snmp-password:pwsafe»"
rouser monitor authPriv
trap2sink «ipv4» «snmp-community»
trapsess -v 3 -u trapper -a SHA -A «snmp-password:alnum(14)» -x AES -X «snmp-password:alnum(14)» «fqdn»
extend bird /usr/local/bin/bird-stats
---- root/snmp.sh
snmpwalk -v 2c -c '«snmp-community»' «ipv4» IF-MIB::ifDescr
snmpget -v3 -l authPriv -u monitor -a SHA -A '«snmp-password:pwsafe»' -x AES -X '«snmp-password:pwsafe»' «fqdn» sysUpTime.0
snmptrap -v 2c -c «snmp-community» «ipv4» '' 1.3.6.1.4.1.8072.2.3.0.1
snmpbulkwalk -v2c -c "$COMMUNITY" «ipv4» .1.3.6.1.2.1.17.4.3
check_snmp -H «ipv4» -C «snmp-community» -o .1.3.6.1.2.1.1.3.0
ipmitool -I lanplus -H «ipv4» -U ADMIN -P '«cli-password:pwsafe»' sdr
ipmitool -I lanplus -H «ipv4» -U ADMIN -f «-path|/root/.ipmi» user set password 3 '«cli-password:pwsafe»'
racadm -r «ipv4» -u root -p «cli-password:pwa» getsysinfo
---- root/snmp-out.txt
IF-MIB::ifPhysAddress.2 = STRING: «mac»
IP-MIB::ipAdEntAddr.«~:ipv4» = IpAddress: «ipv4»
SNMPv2-MIB::sysName.0 = STRING: «fqdn»
SNMPv2-MIB::sysObjectID.0 = OID: NET-SNMP-MIB::netSnmpAgentOIDs.10
SNMPv2-SMI::enterprises.2021.100.3.0 = STRING: "«-version|5.9.4.2»"
==== loft_mon_agents etc/datadog-agent/datadog.yaml
api_key: «datadog-key»
app_key: «datadog-key:hex(40)»
site: «~|datadoghq.eu»
hostname: «hostname»
tags: [env:prod, "owner:«email»"]
proxy: {https: "http://dd:«connection-string»@«ipv4»:3128"}
---- etc/newrelic-infra.yml
license_key: «newrelic-key:newrelic_ingest»
display_name: «hostname»
---- etc/alloy/config.alloy
prometheus.remote_write "cloud" {
  endpoint {
    url = "https://«~|prometheus-prod-24-prod-eu-west-2.grafana.net»/api/prom/push"
    basic_auth { username = "«~:digits(7)»" password = "«grafana-token»" }
  }
}
discovery.consul "x" { server = "«ipv4»:8500" password = sys.env("«-variable-name|CONSUL_PW»") }
---- etc/vector/vector.toml
[sinks.splunk]
endpoint = "https://«fqdn»:8088"
default_token = "«monitoring-token:uuid»"
[sinks.nr]
license_key = "«newrelic-key:newrelic_ingest»"
[sinks.es]
endpoints = ["https://«ipv4»:9200"]
auth = { strategy = "basic", user = "vector", password = "«config-password:pwsafe»" }
---- etc/telegraf/telegraf.d/proxmox.conf
[[inputs.proxmox]]
  base_url = "https://«ipv4»:8006/api2/json"
  api_token = "«~|vmwatch@pve!telegraf=»«pve-api-token»"
[[inputs.vsphere]]
  vcenters = ["https://«fqdn»/sdk"]
  username = "mon@«~|vsphere.local»"
  password = "«config-password:pwsafe»"
[[outputs.influxdb]]
  urls = ["http://«ipv4»:8086"]
  username = "telegraf"
  password = "«config-password:pwa»"
---- etc/sentry/config.sh
export SENTRY_DSN=https://«sentry-dsn»@«fqdn»/7
export SENTRY_AUTH_TOKEN=«sentry-token»
export DT_API_TOKEN=«monitoring-token:dynatrace»
export HONEYCOMB_API_KEY=«monitoring-token:honeycomb»
export UPTIMEROBOT_KEY=«monitoring-token:uptimerobot»
export NEW_RELIC_API_KEY=«newrelic-key»
==== loft_mon_icinga etc/icinga2/zones.d/master/«=word».conf
object Host "«hostname»" {
  import "generic-host"
  address = "«ipv4»"
  address6 = "«ipv6»"
  vars.owner = "«person-name»"
  vars.notification["mail"] = { users = [ "ops" ] }
  vars.snmp_community = "«snmp-community»"
  vars.mysql_password = "«config-password:pwsafe»"
  vars.http_vhosts["wiki"] = { http_address = "«fqdn»", http_auth_pair = "check:«config-password:pwsafe»" }
}
object User "ops" {
  display_name = "«person-name»"
  email = "«email»"
  pager = "«phone»"
}
---- etc/icinga2/conf.d/api-users.conf
object ApiUser "root" {
  password = "«config-password:hex(16)»"
  permissions = [ "*" ]
}
const TicketSalt = "«generic-secret:hex(40)»"
---- etc/nagios/resource.cfg
$USER1$=/usr/lib/nagios/plugins
$USER3$=monitor
$USER4$=«config-password:pwsafe»
---- etc/nagios/commands.cfg
define command {
    command_name check_mysql
    command_line $USER1$/check_mysql -H $HOSTADDRESS$ -u mon -p '«cli-password:pwsafe»'
}
define command {
    command_name check_pg
    command_line PGPASSWORD=$USER4$ $USER1$/check_postgres -H «ipv4» -u mon
}
---- etc/check_mk/main.mk
snmp_communities = [ ("«snmp-community»", ["attic"], ALL_HOSTS) ]
all_hosts += [ "«hostname»|prod" ]
ipaddresses.update({"«hostname»": "«ipv4»"})
==== loft_mon_uptime export/uptime-kuma.json
{"version":"«-version|1.23.15»","notificationList":[{"id":1,"name":"mail","config":"{\"type\":\"smtp\",\"smtpHost\":\"«fqdn»\",\"smtpUsername\":\"«email»\",\"smtpPassword\":\"«config-password:pwsafe»\",\"smtpTo\":\"«email»\"}"},{"id":2,"name":"tg","config":"{\"type\":\"telegram\",\"telegramBotToken\":\"«telegram-bot-token»\",\"telegramChatID\":\"«~:digits(9)»\"}"}],
"monitorList":[{"id":4,"name":"NAS","type":"ping","hostname":"«ipv4»","interval":60},{"id":5,"name":"shop","type":"http","url":"https://«fqdn»/login","method":"POST","body":"{\"user\":\"probe\",\"password\":\"«config-password:pwa»\"}","headers":"{\"Authorization\":\"Basic «basic-auth»\"}"},{"id":6,"name":"db","type":"postgres","databaseConnectionString":"postgres://mon:«connection-string»@«ipv4»:5432/postgres"},{"id":7,"name":"push","type":"push","pushToken":"«monitoring-token:alnum(32)»"}]}
---- etc/gatus/config.yaml
endpoints:
  - name: api
    url: https://«fqdn»/health
    headers: {Authorization: "Bearer «jwt»"}
    conditions: ["[STATUS] == 200", "[CERTIFICATE_EXPIRATION] > 48h"]
  - name: ssh
    url: ssh://«ipv4»:22
    ssh: {username: probe, password: "«config-password:pwsafe»"}
alerting:
  ntfy: {topic: gatus, url: "https://«fqdn»", token: «monitoring-token:ntfy»}
  gotify: {server-url: "http://«ipv4»", token: "«monitoring-token:gotify»"}
