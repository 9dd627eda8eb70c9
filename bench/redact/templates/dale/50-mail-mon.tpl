==== dale_dovecot_exim etc/dovecot/dovecot-sql.conf.ext
driver = mysql
connect = host=«ipv4» dbname=mail user=dovecot password=«connection-string:pwcolon»
default_pass_scheme = «-setting|SHA512-CRYPT»
password_query = SELECT username AS user, password FROM mailbox WHERE username = '%u' AND active = 1
iterate_query = SELECT username AS user FROM mailbox
---- etc/dovecot/conf.d/99-local.conf
doveadm_password = «config-password:alnum(24)»
doveadm_api_key = «generic-secret:alnum(32)»
ssl_key_password = «config-password:phr»
login_trusted_networks = «ipv4-cidr»
submission_relay_host = «fqdn»
submission_relay_password = «config-password:pwhard2»
auth_master_user_separator = *
plugin { mail_crypt_private_password = «config-password:pwa» }
---- etc/exim4/passwd.client
# target:login:password
«fqdn»:relay:«config-password:pwa»
*.«fqdn:domain»:«~:upn»:«config-password:pwhard2»
---- etc/dovecot/users
«email»:{PLAIN}«config-password:human»:5000:5000::/var/mail/a::
«email»:{SHA512-CRYPT}«password-hash:sha512crypt»:5000:5000::/var/mail/b::
«email»:{BLF-CRYPT}«password-hash:bcrypt»:5000:5000:::
==== dale_rspamd_redis etc/rspamd/local.d/worker-controller.inc
# web interface of «hostname»
password = "«password-hash:rspamd»";
enable_password = "«config-password:pwhard2»";
bind_socket = "«ipv4»:11334";
secure_ip = "«ipv4-cidr»";
secure_ip = "«~|::1»";
---- etc/rspamd/local.d/redis.conf
servers = "«ipv4»:6379,«fqdn»:6379";
password = "«config-password:pwq2»";
db = "2";
timeout = 1s;
---- etc/rspamd/local.d/dkim_signing.conf
selector = "dkim2026";
path = "«-path|/var/lib/rspamd/dkim/$domain.key»";
sign_networks = "«ipv4-cidr»";
---- etc/rspamd/local.d/fuzzy_check.conf
rule "local" {
  servers = "«fqdn»:11335";
  encryption_key = "«-public-key:lower(52)»";
  fuzzy_key = "«generic-secret:lower(40)»";
  fuzzy_shingles_key = "«generic-secret:lower(40)»";
  max_score = «-setting|20.0»;
}
==== dale_mail_bounce mail/bounce-«=int(100,999)».eml
Return-Path: <>
Delivered-To: «email»
Received: by «fqdn» (Postfix) id «-request-id:hex(10).upper»; Tue, 17 Mar 2026 06:20:11 +0100 (CET)
Received: from [«ipv4»] (unknown [«ipv6»]) by «fqdn» with ESMTPSA id «-request-id:alnum(15)»
From: Mail Delivery System <«~:daemon»>
To: «email»
Subject: Undelivered Mail Returned to Sender
Message-ID: <«-request-id:digits(14)».«-request-id:hex(10).upper»@«~:fqdn»>
Content-Type: multipart/report; boundary="«-request-id:hex(10).upper».177/mx"

This is the mail system at host «fqdn».

<«email»>: host «fqdn»[«ipv4»] said: 550 5.1.1 user unknown

--«-request-id:hex(10)».177/mx
Content-Type: message/rfc822

Subject: Zugang Kundenportal
Von: «person-name»

Ihr Benutzername ist K«-number:digits(6)», das Initialpasswort lautet «prose-password:pwhard2».
Bitte ändern Sie es nach der ersten Anmeldung unter https://«fqdn»/konto.
Rückfragen unter «phone».

https://«fqdn:site»/login/magic?token=«url-token:b64u(43)»
==== dale_fetchmail_mutt home/«=login»/.fetchmailrc
set daemon 300
set postmaster "«=login»"
poll «fqdn» with proto IMAP port 993
  user "«~:upn»" there with password "«config-password:pwq2»" is ops here options ssl keep
poll «fqdn» proto pop3 user 'rechnung' password '«config-password:human»' sslfingerprint "«-tls-fingerprint:md5_colons»"
skip «fqdn» with proto POP3 user "old"
---- home/«=login»/.muttrc
set realname="«person-name»"
set from="«email»"
set imap_user="«email»"
set imap_pass="«config-password:pwhard2»"
set smtp_url="smtp://ops@«fqdn»:587/"
set smtp_pass="`pass mail/smtp`"
set crypt_use_gpgme=yes
set pgp_sign_as=0x«-key-id»
---- home/«=login»/.mbsyncrc
IMAPAccount work
Host «fqdn»
User «email»
PassCmd "«-reference|gpg -q -d ~/.mail.gpg»"
IMAPAccount home
Host «ipv4»
User h
Pass «config-password:pwa»
---- home/«=login»/.config/aerc/accounts.conf
[Work]
source = imaps://h%40x:«connection-string:pwa»@«fqdn»
outgoing = smtps://relay:«connection-string:pwurl»@«fqdn»:465
from = «person-name» <«email»>
==== dale_asterisk_pjsip etc/asterisk/pjsip_custom.conf
[transport-udp]
type=transport
bind=«ipv4»:5060
external_signaling_address=«fqdn»
local_net=«ipv4-cidr»

[trunk-auth]
type=auth
auth_type=userpass
username=«-number:digits(9)»
password=«config-password:alnum(12)»

[201]
type=auth
auth_type=userpass
username=201
password=«config-password:pwa»

[201]
type=endpoint
callerid="«person-name»" <201>
mailboxes=201@default
outbound_auth=trunk-auth
from_domain=«fqdn»
---- etc/asterisk/manager.conf
[general]
enabled = yes
bindaddr = «ipv4»
[panel]
secret = «config-password:pwcolon»
deny = «~|0.0.0.0/0.0.0.0»
permit = «ipv4-cidr»
---- etc/asterisk/voicemail.conf
[default]
201 => «config-password:digits(4,4)»,«person-name»,«email»,,attach=yes
202 => «config-password:digits(6,6)»,«person-name»,«email»
---- etc/asterisk/cel_odbc.conf
[asterisk]
dsn=>asterisk
username=>cdr
password=>«config-password:pwhard2»
==== dale_phone_provision tftpboot/«=mac_bare».cfg
#!version:«-version|1.0.0.1»
account.1.enable = 1
account.1.label = «~:last»
account.1.display_name = «person-name»
account.1.user_name = 231
account.1.auth_name = 231
account.1.password = «config-password:pwa»
account.1.sip_server.1.address = «fqdn»
account.1.sip_server.1.port = 5060
account.1.outbound_host = «ipv4»
static.security.user_password = admin:«config-password:pwa»
static.auto_provision.server.username = prov
static.auto_provision.server.password = «config-password:alnum(14)»
static.network.802_1x.identity = phone
static.network.802_1x.md5_password = «config-password:human»
static.wifi.1.ssid = voice
static.wifi.1.password = «wifi-psk:phr»
ldap.host = «ipv4»
ldap.user = cn=phone,dc=example
ldap.password = «config-password:pwa»
memorykey.1.value = «phone:phone_tel»
phone_setting.lock.unlock_pin = «config-password:digits(4,4)»
features.dnd.allow = 1
static.firmware.url = https://«fqdn»/fw/T46-«-version4».rom
==== dale_freeswitch_xml conf/directory/default/«=int(1000,1999)».xml
<include>
  <user id="1007">
    <params>
      <param name="password" value="«config-password:pwhard2»"/>
      <param name="vm-password" value="«config-password:digits(4,6)»"/>
      <param name="a1-hash" value="«password-hash:hex(32)»"/>
    </params>
    <variables>
      <variable name="effective_caller_id_name" value="«person-name»"/>
      <variable name="effective_caller_id_number" value="1007"/>
      <variable name="outbound_caller_id_number" value="«phone:phone_tel»"/>
      <variable name="accountcode" value="1007"/>
    </variables>
  </user>
</include>
---- conf/vars.xml
<include>
  <X-PRE-PROCESS cmd="set" data="default_password=«config-password:pwa»"/>
  <X-PRE-PROCESS cmd="set" data="domain=«ipv4»"/>
  <X-PRE-PROCESS cmd="set" data="external_rtp_ip=stun:«fqdn»"/>
  <X-PRE-PROCESS cmd="set" data="console_loglevel=info"/>
</include>
---- conf/sip_profiles/external/carrier.xml
<gateway name="carrier"><param name="realm" value="«fqdn»"/><param name="username" value="«-number:digits(10)»"/><param name="password" value="«config-password:pwq2.xml»"/><param name="register" value="true"/></gateway>
---- conf/autoload_configs/event_socket.conf.xml
<configuration name="event_socket.conf"><settings><param name="listen-ip" value="«ipv4»"/><param name="password" value="«-placeholder|changeme»"/></settings></configuration>
==== dale_ejabberd_yml etc/ejabberd/ejabberd.yml
hosts:
  - «fqdn»
acl:
  admin: {user: [«=login»]}
listen:
  - {port: 5222, ip: "«ipv4»", module: ejabberd_c2s}
  - {port: 3478, transport: udp, module: ejabberd_stun, turn_ipv4_address: "«ipv4»", turn_ipv6_address: "«ipv6»"}
sql_type: pgsql
sql_server: "«fqdn»"
sql_username: "ejabberd"
sql_password: "«config-password:pwq2»"
auth_method: [ldap, sql]
ldap_servers: ["«ipv4»"]
ldap_rootdn: "cn=xmpp,dc=example"
ldap_password: '«config-password:phr»'
modules:
  mod_register: {ip_access: trusted_network, password_strength: «-setting|32»}
  mod_stun_disco: {secret: "«generic-secret:alnum(32)»"}
  mod_http_upload: {put_url: "https://«fqdn»:5443/upload", secret: «generic-secret:hex(40)»}
oauth_expire: «-setting|3600»
---- etc/turnserver.conf
realm=«fqdn»
listening-ip=«ipv4»
external-ip=«ipv4»
use-auth-secret
static-auth-secret=«generic-secret:hex(64)»
cli-password=«config-password:pwa»
user=turn:«config-password:pwa»
user=old:0x«password-hash:hex(32)»
psql-userdb="host=«ipv4» dbname=turn user=turn password=«connection-string:pwa» connect_timeout=30"
==== dale_nagios_objects usr/local/nagios/etc/objects/branch.cfg
define host {
    host_name   «hostname»
    alias       «fqdn»
    address     «ipv4»
    _SNMPCOMMUNITY  «snmp-community»
    _MAC        «mac»
    _IPMI_PASS  «config-password:pwa»
}
define service {
    host_name            «hostname»
    service_description  MySQL
    check_command        check_mysql!monitor!«config-password:pwa»!app
}
define command {
    command_name  check_esx
    command_line  $USER1$/check_esx -H $HOSTADDRESS$ -u mon -p '«cli-password:pwhard2»' -l cpu
}
define command {
    command_name  check_by_snmp3
    command_line  $USER1$/check_snmp -H $HOSTADDRESS$ -P 3 -L authPriv -U mon -a SHA -A «snmp-password:pwa» -x AES -X «snmp-password:pwa» -o 1.3.6.1.2.1.1.3.0
}
define contact {
    contact_name  «=login»
    alias         «person-name»
    email         «email»
    pager         «phone:phone_tel»
}
---- usr/local/nagios/etc/resource.cfg
$USER1$=/usr/local/nagios/libexec
$USER3$=nagios
$USER4$=«config-password:pwa»
# $USER5$ holds the password of the UPS, see the vault
==== dale_icinga_conf etc/icinga2/zones.d/master/hosts.conf
object Host "«hostname»" {
  import "generic-host"
  address = "«ipv4»"
  address6 = "«ipv6»"
  vars.os = "Linux"
  vars.snmp_community = "«snmp-community»"
  vars.mysql["app"] = { mysql_username = "icinga"; mysql_password = "«config-password:pwhard»" }
  vars.notification["mail"] = { users = ["ops"] }
}
object User "ops" { display_name = "«person-name»"; email = "«email»"; pager = "«phone»" }
---- etc/icinga2/conf.d/api-users.conf
object ApiUser "director" {
  password = "«config-password:alnum(24)»"
  permissions = [ "*" ]
}
object ApiUser "agent" { client_cn = "«fqdn»" }
---- etc/icinga2/constants.conf
const NodeName = "«fqdn»"
const ZoneName = "master"
const TicketSalt = "«generic-secret:hex(40)»"
const PluginDir = "/usr/lib/nagios/plugins"
---- etc/icingaweb2/resources.ini
[icingadb]
type = "db"
db = "mysql"
host = "«ipv4»"
username = "icingadb"
password = "«config-password:pwq2»"
charset = "utf8mb4"
[ad]
type = "ldap"
hostname = "«fqdn»"
bind_pw = "«config-password:human»"
==== dale_uptime_vector etc/vector/vector.yaml
sources:
  journal: {type: journald}
  amqp:
    type: amqp
    connection_string: amqp://vector:«connection-string:pwa»@«fqdn»:5672/%2f
transforms:
  parse:
    type: remap
    inputs: [journal]
    source: |
      .message = redact(.message, filters: ["pattern"])
      if exists(.password) { .password = "«-redacted|[REDACTED]»" }
      .host = "«hostname»"
sinks:
  loki:
    type: loki
    endpoint: https://«fqdn:site»:3100
    auth: {strategy: basic, user: "«-number:digits(6)»", password: "«grafana-token»"}
  dd:
    type: datadog_logs
    default_api_key: «datadog-key»
  nr:
    type: new_relic
    license_key: "«newrelic-key:newrelic_ingest»"
    account_id: "«-account-id:digits(7)»"
  es:
    type: elasticsearch
    endpoints: ["https://«ipv4»:9200"]
    auth: {strategy: basic, user: elastic, password: "${«-variable-name|ES_PASSWORD»}"}
  influx:
    type: influxdb_logs
    token: "«monitoring-token:influx»"
    org: werk
  splunk: {type: splunk_hec_logs, default_token: «monitoring-token:uuid», endpoint: "https://«fqdn»:8088"}
==== dale_alertmanager etc/alertmanager/alertmanager.yml
global:
  smtp_smarthost: '«fqdn»:587'
  smtp_from: «email»
  smtp_auth_username: alert
  smtp_auth_password: "«config-password:pwq2»"
  slack_api_url: https://«~|hooks.slack.com»/services/«slack-webhook»
  opsgenie_api_key: «monitoring-token:uuid»
  victorops_api_key: «monitoring-token:uuid»
  resolve_timeout: «-setting|5m»
route: {receiver: ops, group_by: [alertname]}
receivers:
  - name: ops
    pagerduty_configs: [{routing_key: «monitoring-token:hex(32)»}]
    telegram_configs: [{bot_token: "«telegram-bot-token»", chat_id: -100«-number:digits(10)»}]
    discord_configs: [{webhook_url: "https://«~|discord.com»/api/webhooks/«discord-webhook»"}]
    pushover_configs: [{user_key: «-key-id:lower(30)», token: «monitoring-token:pushover»}]
    msteams_configs: [{webhook_url: "https://«~|werk.webhook.office.com»/webhookb2/«teams-webhook»"}]
    sns_configs:
      - sigv4: {region: eu-central-1, access_key: «aws-access-key-id», secret_key: «aws-secret-key»}
        topic_arn: «-arn»
    webhook_configs:
      - url: http://«ipv4»:9095/hook
        http_config: {authorization: {credentials: «bearer-token»}}
==== dale_telegraf_toml etc/telegraf/telegraf.d/inputs.conf
[[inputs.vsphere]]
  vcenters = ["https://«fqdn»/sdk"]
  username = "«~:upn»"
  password = "«config-password:pwhard2»"
[[inputs.snmp]]
  agents = ["udp://«ipv4»:161", "udp://«ipv4»:161"]
  version = 2
  community = "«snmp-community»"
[[inputs.snmp]]
  agents = ["«fqdn»"]
  version = 3
  sec_name = "mon"
  auth_password = "«snmp-password:pwa»"
  priv_password = "«snmp-password:pwa»"
[[inputs.ipmi_sensor]]
  servers = ["ADMIN:«connection-string:pwa»@lan(«ipv4»)"]
[[inputs.postgresql]]
  address = "host=«ipv4» user=telegraf password='«connection-string:pwa»' sslmode=disable"
[[inputs.mqtt_consumer]]
  servers = ["tcp://«ipv4»:1883"]
  password = "@{«-reference|store:mqtt_password»}"
[[outputs.influxdb_v2]]
  urls = ["http://«ipv4»:8086"]
  token = "«monitoring-token:influx»"
[[outputs.health]]
  service_address = "http://:8080"
  basic_password = "«-placeholder|$HEALTH_PASSWORD»"
==== dale_zabbix_export zabbix/hosts.yaml
zabbix_export:
  version: '7.0'
  hosts:
    - uuid: «-md5»
      host: «hostname»
      name: «fqdn»
      interfaces:
        - ip: «ipv4»
          type: SNMP
          details: {version: SNMPV3, securityname: mon, securitylevel: AUTHPRIV, authpassphrase: '«snmp-password:pwhard2»', privpassphrase: '«snmp-password:phr»'}
      macros:
        - {macro: '{$SNMP_COMMUNITY}', value: «snmp-community»}
        - {macro: '{$MYSQL.PASSWORD}', value: '«config-password:pwq2»'}
        - {macro: '{$PVE.TOKEN.SECRET}', value: «pve-api-token», type: TEXT}
        - {macro: '{$VMWARE.PASSWORD}', type: SECRET_TEXT}
        - {macro: '{$TOKEN.TTL}', value: '«-setting|3600»'}
      tls_connect: PSK
      tls_psk_identity: psk1
      tls_psk: «hex-key:hex(64)»
      inventory: {macaddress_a: '«mac»', serialno_a: «-serial», poc_1_name: '«person-name»', poc_1_phone_a: '«phone»', poc_1_email: «email»}
==== dale_sentry_properties app/sentry.properties
defaults.url=https://«~|sentry.io»/
defaults.org=werk
defaults.project=mobil
auth.token=«sentry-token»
cli.executable=node_modules/@sentry/cli/bin/sentry-cli
---- app/fastlane/Appfile
app_identifier("de.werk.mobil")
apple_id("«email»")
itc_team_id("«-number:digits(9)»")
team_id("«-key-id:upper(10)»")
---- app/fastlane/Fastfile
lane :beta do
  match(type: "appstore", git_basic_authorization: "«basic-auth»")
  ENV["MATCH_PASSWORD"] = "«env-password:phr»"
  ENV["FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD"] = "«env-password:applepw»"
  app_store_connect_api_key(key_id: "«-key-id:upper(10)»", issuer_id: "«-uuid»", key_content: "«private-key:pem_ed25519.line»")
  sentry_upload_dif(auth_token: "«sentry-token»", org_slug: "werk")
  slack(slack_url: "https://«~|hooks.slack.com»/services/«slack-webhook»")
  increment_build_number(build_number: "«-number:digits(6)»")
end
---- app/android/keystore.properties
storeFile=../release.jks
storePassword=«config-password:pwhard2»
keyAlias=upload
keyPassword=«config-password:human»
