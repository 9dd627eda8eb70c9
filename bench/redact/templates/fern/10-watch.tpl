==== fern_icinga etc/icinga2/conf.d/hosts.conf
object Host "«hostname#h»" {
  import "generic-host"
  address = "«ipv4»"
  address6 = "«ipv6»"
  vars.os = "Linux"
  vars.snmp_community = "«snmp-community»"
  vars.notification["mail"] = { groups = [ "icingaadmins" ] }
}

object Host "«fqdn»" {
  import "generic-host"
  address = "«ipv4»"
  vars.snmpv3_user = "mon"
  vars.snmpv3_auth_key = "«snmp-password:phrase»"
  vars.snmpv3_priv_key = "«snmp-password:alnum(14)»"
  vars.mysql_password = "«config-password»"
}

object User "icingaadmin" {
  display_name = "«person-name»"
  email = "«email»"
  pager = "«phone»"
}
---- etc/icinga2/conf.d/api-users.conf
object ApiUser "director" {
  password = "«config-password:pwodd»"
  permissions = [ "*" ]
}
---- etc/icinga2/features-available/ido-mysql.conf
object IdoMysqlConnection "ido-mysql" {
  user = "icinga",
  password = "«config-password:pwa»",
  host = "«ipv4»",
  database = "icinga"
}
---- etc/icinga2/constants.conf
const NodeName = "«fqdn»"
const ZoneName = NodeName
const TicketSalt = "«generic-secret:hex(32)»"
const PluginDir = "«-path|/usr/lib/nagios/plugins»"
==== fern_graylog etc/graylog/server/server.conf
is_leader = true
node_id_file = «-path|/etc/graylog/server/node-id»
password_secret = «generic-secret:alnum(96)»
root_username = admin
root_password_sha2 = «password-hash:sha256»
root_email = "«email»"
root_timezone = Europe/Prague
http_bind_address = «ipv4»:9000
http_external_uri = https://«fqdn:site»/
elasticsearch_hosts = http://graylog:«connection-string:pwa»@«ipv4»:9200
message_journal_enabled = true
message_journal_max_age = «-setting|12h»
mongodb_uri = mongodb://graylog:«connection-string»@«fqdn»:27017/graylog
transport_email_enabled = true
transport_email_hostname = «fqdn»
transport_email_auth_username = «email»
transport_email_auth_password = «config-password»
transport_email_from_email = «email»
# password_secret must be at least «-setting|16» characters, see pwgen -N 1 -s 96
---- etc/graylog/server/node-id
«-uuid»
==== fern_alertmanager etc/alertmanager/alertmanager.yml
global:
  smtp_smarthost: '«fqdn»:587'
  smtp_from: '«email»'
  smtp_auth_username: '«email»'
  smtp_auth_password: '«config-password:pwq2»'
  slack_api_url: 'https://«~|hooks.slack.com»/services/«slack-webhook»'
  opsgenie_api_key: '«monitoring-token:uuid»'
route:
  receiver: ops
  group_wait: 30s
  group_by: ['«-setting|alertname»', 'cluster']
receivers:
  - name: ops
    telegram_configs:
      - bot_token: «telegram-bot-token»
        chat_id: -«-number:digits(12)»
    pagerduty_configs:
      - routing_key: «monitoring-token:hex(32)»
    pushover_configs:
      - user_key: «monitoring-token:pushover»
        token: «monitoring-token:pushover»
    webhook_configs:
      - url: https://«fqdn»/hook
        http_config:
          basic_auth:
            username: am
            password_file: «-path|/etc/alertmanager/hook.pass»
          tls_config: {ca_file: «-path|/etc/ssl/ca.pem», insecure_skip_verify: false}
    msteams_configs:
      - webhook_url: https://«~|contoso.webhook.office.com»/webhookb2/«teams-webhook»
inhibit_rules:
  - source_matchers: ['severity = critical']
==== fern_alloy etc/alloy/config.alloy
logging { level = "info" }

prometheus.remote_write "cloud" {
  endpoint {
    url = "https://«fqdn»/api/prom/push"
    basic_auth {
      username = "«-number:digits(6)»"
      password = "«grafana-token»"
    }
  }
}

loki.write "dc" {
  endpoint {
    url = "http://«ipv4»:3100/loki/api/v1/push"
    bearer_token = "«bearer-token»"
    headers = { "X-Scope-OrgID" = "«-setting|tenant1»" }
  }
}

prometheus.exporter.postgres "pg" {
  data_source_names = ["postgresql://exporter:«connection-string»@«ipv4»:5432/postgres?sslmode=disable"]
}

prometheus.exporter.redis "cache" {
  redis_addr     = "«fqdn»:6379"
  redis_password = "«config-password»"
}

remote.vault "kv" {
  server = "https://«fqdn»:8200"
  path   = "«-path|secret/monitoring»"
  auth.token { token = env("«-variable-name|VAULT_TOKEN»") }
}
==== fern_otel etc/otelcol/config.yaml
receivers:
  otlp:
    protocols:
      grpc: {endpoint: "«~|0.0.0.0»:4317"}
  mysql:
    endpoint: «ipv4»:3306
    username: otel
    password: «config-password:pw»
exporters:
  otlphttp/honeycomb:
    endpoint: https://«~|api.honeycomb.io»
    headers:
      x-honeycomb-team: «monitoring-token:honeycomb»
  datadog:
    api:
      site: «~|datadoghq.eu»
      key: «datadog-key»
  sentry:
    dsn: https://«sentry-dsn»@o«=int(10000,99999)».«~|ingest.de.sentry.io»/«=int(100000,999999)»
  splunk_hec:
    token: "«monitoring-token:uuid»"
    endpoint: "https://«fqdn»:8088/services/collector"
  otlp/newrelic:
    headers: {api-key: «newrelic-key:newrelic_ingest»}
  elasticsearch:
    endpoints: ["https://«fqdn»:9200"]
    user: otel
    password: ${env:«-variable-name|ES_PASSWORD»}
processors:
  batch: {timeout: 5s}
  attributes:
    actions:
      - {key: user.password, action: delete}
      - {key: «-setting|http.request.header.authorization», action: hash}
==== fern_vector etc/vector/vector.toml
data_dir = "/var/lib/vector"

[sources.syslog]
type = "syslog"
address = "«ipv4»:514"
mode = "udp"

[sinks.es]
type = "elasticsearch"
inputs = ["syslog"]
endpoints = ["https://«fqdn»:9200"]
auth.strategy = "basic"
auth.user = "vector"
auth.password = "«config-password:pwq2»"

[sinks.s3]
type = "aws_s3"
inputs = ["syslog"]
bucket = "logs-«=word»"
auth.access_key_id = "«aws-access-key-id»"
auth.secret_access_key = "«aws-secret-key»"

[sinks.loki]
type = "loki"
endpoint = "http://«ipv4»:3100"
auth.strategy = "bearer"
auth.token = "«bearer-token»"
labels.host = "{{ host }}"

[sinks.kafka]
type = "kafka"
bootstrap_servers = "«fqdn»:9093,«fqdn»:9093"
sasl.mechanism = "«-setting|SCRAM-SHA-512»"
sasl.username = "vector"
sasl.password = "${«-variable-name|KAFKA_PASSWORD»}"
healthcheck.enabled = true
==== fern_fluentbit etc/fluent-bit/fluent-bit.conf
[SERVICE]
    Flush         5
    Log_Level     info
    HTTP_Server   Off

[INPUT]
    Name          mqtt
    Listen        «ipv4»
    Port          1883

[OUTPUT]
    Name          es
    Match         *
    Host          «fqdn»
    Port          9200
    HTTP_User     fluent
    HTTP_Passwd   «config-password»
    tls           On
    tls.key_passwd «config-password:pwa»

[OUTPUT]
    Name          datadog
    Match         app.*
    Host          «~|http-intake.logs.datadoghq.eu»
    apikey        «datadog-key»
    dd_service    billing

[OUTPUT]
    Name          splunk
    Host          «ipv4»
    Splunk_Token  «monitoring-token:uuid»
    TLS.Verify    Off

[OUTPUT]
    Name          forward
    Host          «hostname»
    Shared_Key    «generic-secret:alnum(32)»
    Self_Hostname «fqdn»
==== fern_cacti var/www/html/cacti/include/config.php
<?php
$database_type     = 'mysql';
$database_default  = 'cacti';
$database_hostname = '«ipv4»';
$database_username = 'cactiuser';
$database_password = '«code-password»';
$database_port     = '3306';
$poller_id = 1;
$cacti_session_name = '«-setting|Cacti»';
---- opt/observium/config.php
<?php
$config['db_host'] = '«fqdn»';
$config['db_user'] = 'observium';
$config['db_pass'] = '«code-password:pwodd»';
$config['snmp']['community'] = array("«snmp-community»", "«snmp-community»");
$config['snmp']['v3'][0]['authlevel'] = "authPriv";
$config['snmp']['v3'][0]['authname']  = "obs";
$config['snmp']['v3'][0]['authpass']  = "«snmp-password:phrase»";
$config['snmp']['v3'][0]['cryptopass'] = "«snmp-password:pwa»";
$config['email']['default'] = '«email»';
$config['email']['from'] = '"Observium" <«email»>';
$config['auth_mechanism'] = "«-setting|mysql»";
---- etc/munin/plugin-conf.d/local
[mysql*]
user root
env.mysqlconnection DBI:mysql:mysql;host=«ipv4»;port=3306
env.mysqluser munin
env.mysqlpassword «env-password:pwa»
[snmp_«fqdn»_*]
env.community «snmp-community»
==== fern_uptimekuma data/kuma-export.json
{
  "version": "«-version:semver»",
  "notificationList": [
    {"id": 1, "name": "mail", "config": "{\"type\":\"smtp\",\"smtpHost\":\"«fqdn»\",\"smtpUsername\":\"«email»\",\"smtpPassword\":\"«config-password:pwa»\"}"},
    {"id": 2, "name": "gotify", "config": "{\"type\":\"gotify\",\"gotifyserverurl\":\"https://«fqdn»\",\"gotifyapplicationToken\":\"«monitoring-token:gotify»\"}"},
    {"id": 3, "name": "ntfy", "config": "{\"type\":\"ntfy\",\"ntfyaccesstoken\":\"«monitoring-token:ntfy»\"}"}
  ],
  "monitorList": [
    {"id": 11, "type": "ping", "hostname": "«ipv4»", "name": "«hostname»", "interval": 60},
    {"id": 12, "type": "http", "url": "https://«fqdn»/health", "basic_auth_user": "probe", "basic_auth_pass": "«config-password»"},
    {"id": 13, "type": "postgres", "databaseConnectionString": "postgres://kuma:«connection-string»@«ipv4»:5432/postgres"},
    {"id": 14, "type": "push", "pushToken": "«monitoring-token:alnum(10)»", "accepted_statuscodes": ["200-299"]},
    {"id": 15, "type": "snmp", "hostname": "«ipv4»", "radiusSecret": null, "snmpOid": "«-version|1.3.6.1.2.1.1.3.0»"}
  ],
  "apiKeys": [{"id": 1, "name": "grafana", "expires": null}],
  "checksum": "«-sha256»"
}
==== fern_netdata etc/netdata/stream.conf
[stream]
    enabled = yes
    destination = «ipv4»:19999 «fqdn»:19999
    api key = «monitoring-token:uuid»
    timeout = 1m
    buffer size bytes = 10485760

[«~:uuid»]
    enabled = no
    default history = «-setting|3600»
    allow from = «ipv4» «~|10.*»
---- etc/netdata/go.d/mysql.conf
jobs:
  - name: «hostname»
    dsn: netdata:«connection-string:pwa»@tcp(«ipv4»:3306)/
  - name: local
    dsn: netdata@unix(/run/mysqld/mysqld.sock)/
---- etc/netdata/health_alarm_notify.conf
SEND_EMAIL="YES"
DEFAULT_RECIPIENT_EMAIL="«email»"
SLACK_WEBHOOK_URL="https://«~|hooks.slack.com»/services/«slack-webhook»"
TELEGRAM_BOT_TOKEN="«telegram-bot-token»"
DISCORD_WEBHOOK_URL="https://«~|discord.com»/api/webhooks/«discord-webhook»"
PUSHOVER_APP_TOKEN=""
TWILIO_ACCOUNT_SID="«-account-id:twilio_sid»"
TWILIO_ACCOUNT_TOKEN="«twilio-auth-token»"
TWILIO_NUMBER="«phone:phone_tel»"
---- var/lib/netdata/registry/netdata.public.unique.id
«-uuid»
==== fern_checkmk_rules etc/check_mk/conf.d/wato/hosts.mk
# Created by WATO
all_hosts += ['«hostname#a»', '«hostname#b»', '«fqdn#c»']

ipaddresses.update({'«hostname#a»': '«ipv4»', '«hostname#b»': '«ipv4»', '«fqdn#c»': '«ipv4»'})

explicit_snmp_communities.update({
    '«hostname#a»': '«snmp-community»',
    '«hostname#b»': ('authPriv', 'sha', 'cmk', '«snmp-password:phrase»', 'AES', '«snmp-password:pwa»'),
})

host_attributes.update({
    '«hostname#a»': {'ipaddress': '«ipv4»', 'management_protocol': 'ipmi', 'tag_agent': 'cmk-agent',
                 'management_ipmi_credentials': {'username': 'ADMIN', 'password': '«config-password:pwslash»'},
                 'meta_data': {'created_at': «-timestamp», 'created_by': 'cmkadmin'}},
})
---- etc/check_mk/conf.d/wato/rules.mk
special_agents['proxmox_ve'] = [
  {'id': '«-uuid»', 'value': {'username': 'cmk@pve', 'password': ('password', '«config-password»'), 'port': '8006', 'no-cert-check': True},
   'condition': {'host_name': ['«fqdn#c»']}},
] + special_agents['proxmox_ve']
---- etc/check_mk/htpasswd
cmkadmin:«password-hash:bcrypt»
«=login»:«password-hash:bcrypt»
automation:«password-hash:bcrypt»
---- var/check_mk/web/automation/automation.secret
«generic-secret:uuid»
