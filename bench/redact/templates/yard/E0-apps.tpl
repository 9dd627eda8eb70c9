==== yd_homeassistant config/secrets.yaml
# Use this file to store secrets like usernames and passwords.
wifi_password: «wifi-psk:pwa»
mqtt_password: "«config-password:pwhard»"
db_url: mysql://hass:«connection-string»@«ipv4»/hass?charset=utf8mb4
telegram_key: '«telegram-bot-token»'
pushover_user: «monitoring-token:pushover»
inverter_ip: «ipv4»
alarm_code: "«~:pin»"
long_lived: «jwt»
octoprint: «generic-secret:hex(32).upper»
http_base: https://«fqdn»
---- config/configuration.yaml
http:
  trusted_proxies: [«ipv4», «ipv4-cidr»]
proxmoxve:
  - host: «ipv4»
    username: hass
    password: !secret «-reference|pve_password»
    token_value: «pve-api-token»
    nodes: [{node: «hostname», vms: [100]}]
rest_command:
  push: {url: "http://«ipv4»/api", headers: {authorization: "Bearer «bearer-token»"}}
device_tracker:
  - platform: bluetooth
    mac: «mac»
==== yd_matrix etc/matrix-synapse/homeserver.yaml
server_name: "«fqdn:domain»"
public_baseurl: https://«fqdn»/
listeners:
  - {port: 8008, bind_addresses: ['«ipv4»'], type: http}
database:
  name: psycopg2
  args: {user: synapse, password: "«config-password:pwhard»", host: «fqdn», cp_max: 10}
registration_shared_secret: "«generic-secret:b64u(50)»"
macaroon_secret_key: "«generic-secret:pwsalt2»"
form_secret: "«generic-secret:alnum(50)»"
signing_key_path: "«-path|/etc/matrix-synapse/signing.key»"
turn_uris: ["turn:«fqdn»?transport=udp"]
turn_shared_secret: "«generic-secret:hex(64)»"
email: {smtp_host: «fqdn», smtp_user: "«email»", smtp_pass: '«config-password:pwh»'}
password_config: {enabled: «-setting|true», minimum_length: «-setting|12»}
---- etc/matrix-synapse/signing.key
ed25519 a_Xk3 «generic-secret:b64(43)»
---- etc/turnserver.conf
external-ip=«ipv4»
realm=«fqdn:domain»
static-auth-secret=«generic-secret:hex(48)»
user=legacy:«config-password:pwa»
cli-password=«config-password:phr»
==== yd_authelia etc/authelia/configuration.yml
identity_validation:
  reset_password:
    jwt_secret: '«generic-secret:alnum(64)»'
session:
  secret: «generic-secret:hex(128)»
  cookies: [{domain: «fqdn:domain», authelia_url: 'https://«fqdn»'}]
  redis: {host: «ipv4», port: 6379, password: «config-password:pwa»}
storage:
  encryption_key: "«generic-secret:pwq2»"
  postgres: {address: 'tcp://«ipv4»:5432', username: authelia, password: '«config-password:pwhard»'}
notifier:
  smtp: {address: submission://«fqdn»:587, sender: "SSO <«email»>", password: «config-password:phr»}
authentication_backend:
  ldap: {address: 'ldaps://«fqdn»', user: 'cn=authelia', password: '«config-password:pwh»'}
  password_reset: {disable: «-setting|false»}
identity_providers:
  oidc:
    hmac_secret: «generic-secret:alnum(64)»
    jwks:
      - key: |
          «private-key:pem_rsa»
    clients:
      - client_id: pve
        client_secret: '«password-hash:argon2»'
        token_endpoint_auth_method: «-setting|client_secret_basic»
---- etc/authelia/users.yml
users:
  «=login»:
    displayname: «person-name»
    email: «email»
    password: «password-hash:argon2»
==== yd_borgmatic etc/borgmatic/config.toml
# backup of the branch, converted from YAML
[location]
source = ["/etc", "/srv"]
repositories = ["ssh://u412@«fqdn»:23/./branch", "sftp://vault:«connection-string»@«ipv4»/b"]

[storage]
encryption_passphrase = "«config-password:spaced»"
archive_name_format = '{hostname}-{now}'
key_fingerprint = "«-sha256»"

[hooks.ntfy]
topic = "branch"
server = "https://«fqdn»"
access_token = "«monitoring-token:ntfy»"

[hooks.healthchecks]
ping_url = "https://«~|hc-ping.com»/«~:uuid»"

[[hooks.postgresql]]
hostname = "«ipv4»"
username = "postgres"
password = '«config-password:pwhard»'

[[hooks.mysql]]
hostname = "«fqdn»"
password = "«config-password:pwa»"
options = "--ssl-mode=REQUIRED"

[s3]
access_key_id = "«aws-access-key-id»"
secret_access_key = "«aws-secret-key»"
bucket = "cold-storage"
region = "eu-central-1"
---- root/.config/restic/env
RESTIC_REPOSITORY=b2:cold:/
B2_ACCOUNT_ID=«-account-id:hex(25)»
B2_ACCOUNT_KEY=«cloud-token:b2»
RESTIC_PASSWORD='«env-password:phr»'
==== yd_saas_yaml config/integrations.yaml
# what the portal talks to; values of production
«any 14-16»
slack: {bot: «slack-token», channel: C0«-account-id:upper(9)»}
teams: {hook: "https://«~|lab.webhook.office.com»/webhookb2/«teams-webhook»"}
square: {access_token: «square-token», location: «-account-id:upper(13)»}
paypal: {token: "«paypal-token»"}
mailchimp: {api_key: '«mailchimp-key»', list: «-account-id:hex(10)»}
anthropic: {api_key: «anthropic-key», model: claude}
groq: {api_key: «ai-service-key»}
atlassian: {user: «email», api_token: "«atlassian-token»"}
postman: {key: «postman-key»}
databricks: {host: «fqdn», token: «databricks-token»}
planetscale: {token_id: «-account-id:lower(12)», token: «planetscale-token»}
vultr: {api_key: «cloud-token:vultr»}
linode: {token: «cloud-token:linode»}
mailgun: {key: «mailgun-key», domain: «fqdn:domain»}
newrelic: {user_key: «newrelic-key», account: «-account-id:digits(7)»}
dynatrace: {token: «monitoring-token:dynatrace»}
shopify: {shop: example, secret: «shopify-token»}
airtable: {token: "«generic-secret:airtable»", base: app«-account-id:alnum(14)»}
sentry: {dsn: "https://«sentry-dsn»@o«=digits(6)».«~|ingest.sentry.io»/«=digits(7)»", release: «-git-sha:short_sha»}
stripe: {key: «stripe-key», publishable: «-public-key:stripe_public»}
figma: {token: «figma-token», file: «-asset-hash:alnum(22)»}
webhook_secret: «-placeholder|<set in vault>»
«end»
==== yd_gitlab_rb etc/gitlab/gitlab.rb
external_url 'https://«fqdn»'
gitlab_rails['gitlab_email_from'] = '«email»'
gitlab_rails['smtp_address'] = "«fqdn»"
gitlab_rails['smtp_password'] = "«config-password:pwq2»"
gitlab_rails['initial_root_password'] = '«config-password:phr»'
gitlab_rails['db_password'] = "«config-password:pwa»"
gitlab_rails['ldap_servers'] = YAML.load <<-EOS
  main:
    host: '«ipv4»'
    bind_dn: 'cn=git,dc=lab'
    password: '«config-password:pwhard»'
EOS
# gitlab_rails['redis_password'] = "«-placeholder|password»"
gitlab_rails['object_store']['connection'] = {
  'provider' => 'AWS',
  'aws_access_key_id' => '«aws-access-key-id»',
  'aws_secret_access_key' => '«aws-secret-key»',
  'endpoint' => 'http://«ipv4»:9000'
}
postgresql['sql_user_password'] = '«password-hash:hex(32)»'
nginx['real_ip_trusted_addresses'] = ['«ipv4-cidr»']
---- etc/gitlab-runner/config.toml
concurrent = 4
[[runners]]
  name = "«hostname»"
  url = "https://«fqdn»"
  id = «-number:int(10,900)»
  token = "«gitlab-runner-token»"
  executor = "docker"
  [runners.docker]
    helper_image = "gitlab-runner-helper:x86_64-«-git-sha:hex(8)»"
  [runners.cache.s3]
    ServerAddress = "«ipv4»:9000"
    AccessKey = "«aws-access-key-id»"
    SecretKey = "«aws-secret-key»"
---- etc/gitlab/gitlab-secrets.json
{"gitlab_rails": {"secret_key_base": "«generic-secret:hex(128)»", "otp_key_base": "«generic-secret:hex(128)»"}, "gitlab_shell": {"secret_token": "«generic-secret:hex(64)»"}}
==== yd_vcenter_ps scripts/Migrate-Guests.ps1
<#
  Moves guests from vCenter to the cluster.
  .PARAMETER Password  «-prose|Password of the target realm»
#>
param([string]$Node = "«hostname»", [SecureString]$«-variable-name|Password»)

$vc   = "«fqdn»"
$user = "«~|administrator@vsphere.local»"
$pass = '«code-password:pwhard»'
Connect-VIServer -Server $vc -User $user -Password $pass
Connect-VIServer «ipv4» -User root -Password "«cli-password:pwh»"

$pve = @{
    Server   = "«ipv4»"
    ApiToken = "«~|migrate@pve!ps=»«pve-api-token»"
    Secret   = $env:«-variable-name|PVE_SECRET»
}
$secure = ConvertTo-SecureString "«code-password:pwa»" -AsPlainText -Force
$cred = [pscredential]::new("LAB\migrate", $secure)
$blob = "«~:hex(96)»" | ConvertTo-SecureString -Key (1..16)
Invoke-RestMethod -Uri "https://$($pve.Server):8006/api2/json/nodes" -Headers @{ Authorization = "PVEAPIToken=$($pve.ApiToken)" }
Send-MailMessage -To "«email»" -From "«email»" -SmtpServer «fqdn» -Subject "done"
New-SmbMapping -LocalPath X: -RemotePath \\«fqdn»\iso -UserName svc -Password '«cli-password:phr»'
Set-VMHostSnmp -ReadOnlyCommunity "«snmp-community»" -Enabled:$true
Get-VM | Select Name, @{n='Uuid';e={'«-uuid»'}}
# thumbprint «-tls-fingerprint:sha1.upper»
if (-not $Password) { throw "«-prose|Password missing»" }
==== yd_plist_reg config/agent.plist
<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0">
<dict>
	<key>ServerURL</key><string>https://«fqdn»/mdm</string>
	<key>EnrollmentSecret</key>
	<string>«generic-secret:alnum(40)»</string>
	<key>PayloadUUID</key><string>«-uuid»</string>
	<key>SSID_STR</key><string>Werk</string>
	<key>Password</key><string>«wifi-psk:pwany.xml»</string>
	<key>PasswordMinLength</key><integer>«-setting|12»</integer>
	<key>SharedSecret</key><string>«ipsec-psk:phr»</string>
	<key>RemoteAddress</key><string>«ipv4»</string>
	<key>CertificateSHA1</key><data>«-sha1:bytes(20)»</data>
	<key>Contact</key><string>«email»</string>
</dict>
</plist>
---- config/agent.reg
Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon]
"AutoAdminLogon"="1"
"DefaultUserName"="kiosk"
"DefaultPassword"="«config-password:pwa»"

[HKEY_LOCAL_MACHINE\SOFTWARE\Agent]
"Server"="«ipv4»"
"ApiKey"="«monitoring-token:hex(32)»"
"MachineGuid"="«-uuid»"
---- config/unattend.xml
<UserAccounts><AdministratorPassword><Value>«config-password:pwany.xml»</Value><PlainText>true</PlainText></AdministratorPassword></UserAccounts>
<AutoLogon><Username>kiosk</Username><Password><Value>«config-password:pw.u16»</Value><PlainText>false</PlainText></Password></AutoLogon>
<ProductKey>«~:winkey»</ProductKey>
<ComputerName>«hostname»</ComputerName>
==== yd_json5 config/gateway.json5
{
  // gateway of the machines; comments allowed
  listen: '«ipv4»:8443',
  upstream: ['https://«fqdn»', "https://«fqdn»",],
  auth: {
    adminPassword: '«config-password:pwq2»',
    signingKey: "«generic-secret:hex(64)»",
    apiKeys: [
      '«generic-secret:alnum(32)»',
      '«generic-secret:alnum(32)»', // for «person-name»
    ],
    passwordPolicy: '«-setting|strict»',
  },
  opcua: { user: 'reader', pass: '«config-password:pwa»', thumbprint: '«-tls-fingerprint:sha1»' },
  mqtt: { url: "mqtt://plc:«connection-string»@«ipv4»:1883", clientId: '«-uuid»' },
  /* kafka: { sasl: { password: '«config-password:phr»' } }, */
  jaas: 'org.apache.kafka.common.security.plain.PlainLoginModule required username="gw" password="«config-password:pwa»";',
  ldap: "ldap://cn=gw:«connection-string»@«fqdn»/dc=lab",
  elastic: { cloudId: '«~:b64(60)»', apiKey: '«monitoring-token:es_key»' },
  proxy: 'http://gw:«connection-string»@«ipv4»:3128',
  tokenFile: '«-path|/run/gw/token»',
  build: '«-git-sha»',
}
==== yd_redfish scripts/bmc.py
#!/usr/bin/env python3
"""Sets the boot order of all BMCs in the rack."""
import argparse, requests

BMCS = {
    "«hostname»": {"ip": "«ipv4»", "mac": "«mac»", "password": "«code-password:pwa»"},
    "«hostname»": {"ip": "«ipv4»", "mac": "«mac»", "password": "«code-password:pwh»"},
    "«hostname»": {"ip": "«ipv6»", "mac": "«mac»", "password": "«code-password:pwhard»"},
}
FACTORY = ("ADMIN", "«code-password:upper(10)»")
SESSION = {"X-Auth-Token": "«generic-secret:hex(32)»"}

parser = argparse.ArgumentParser()
parser.add_argument("--password", default=«-code-reference|None», help="«-prose|password of the BMC»")
args = parser.parse_args()

for name, bmc in BMCS.items():
    auth = ("root", «-code-reference|args.password or bmc["password"]»)
    r = requests.patch(f"https://{bmc['ip']}/redfish/v1/Systems/1", auth=auth, verify=False,
                       json={"Boot": {"BootSourceOverrideTarget": "Pxe"}})
    print(name, r.status_code, r.headers.get("ETag", "«-etag»"))

requests.post("https://«fqdn»/api/notify", auth=("bot", "«code-password:phr»"), json={"to": "«email»"})
==== yd_corosync_copy root/join-notes.txt
# base64 /etc/corosync/authkey, for the third node (remove afterwards!)
«corosync-authkey»

pvecm add «ipv4» --link0 «ipv4» --link1 «ipv4» --fingerprint «-tls-fingerprint»
root on the first node: «password-in-notes:pwhard»

qnetd on «fqdn» («ipv4»), cluster name werk2, nss db password «password-in-notes:pwa»
monitor console of VM 341:  set_password spice «qemu-secret»
                            expire_password spice +600
args of VM 342: -object secret,id=s0,data=«qemu-secret»
vdisk master: «-uuid»
ceph auth add client.cinder -> key = «ceph-key»
iscsi: chap lab / «iscsi-chap», target «-iqn»
upgrade from «-version|8.4.9» to «-version|9.0.3» done by «person-name»
==== yd_unifi_mongo tmp/mongo-session.txt
> use ace
switched to db ace
> db.admin.find()
{ "_id" : ObjectId("«-number:hex(24)»"), "name" : "root", "email" : "«email»", "x_shadow" : "«password-hash:sha512crypt»" }
> db.wlanconf.find({}, {name:1, x_passphrase:1})
{ "_id" : ObjectId("«-number:hex(24)»"), "name" : "Werk", "x_passphrase" : "«wifi-psk:pwa»" }
{ "_id" : ObjectId("«-number:hex(24)»"), "name" : "Gast", "x_passphrase" : "«wifi-psk:phr»" }
> db.setting.find({key: "mgmt"})
{ "key" : "mgmt", "x_ssh_username" : "ops", "x_ssh_password" : "«config-password:pwhard»", "x_mgmt_key" : "«hex-key:hex(32)»" }
> db.radiusprofile.find()
{ "auth_servers" : [ { "ip" : "«ipv4»", "port" : 1812, "x_secret" : "«config-password:pwa»" } ] }
> db.device.find({}, {mac:1, ip:1, name:1, x_authkey:1})
{ "name" : "«hostname»", "mac" : "«mac:mac.lower»", "ip" : "«ipv4»", "x_authkey" : "«generic-secret:hex(32)»" }
{ "name" : "«hostname»", "mac" : "«mac:mac.lower»", "ip" : "«ipv4»", "x_authkey" : "«generic-secret:hex(32)»" }
> db.createUser({user: "backup", pwd: "«code-password:pwh»", roles: ["readAnyDatabase"]})
Successfully added user
> db.auth("backup", passwordPrompt())
Enter password: 1
==== yd_env_msmtp home/ops/.msmtprc
defaults
tls on
account lab
host «fqdn»
from «email»
user «email»
password «config-password:pwa»
account branch
host «ipv4»
passwordeval "«-reference|pass show mail/branch»"
account old
password "«config-password:pwhard»"
---- home/ops/.muttrc
set imap_user = "«email»"
set imap_pass = "«config-password:pwhard»"
set smtp_url = "smtps://ops:«connection-string»@«fqdn»:465"
set pgp_sign_as = 0x«-key-id»
---- home/ops/.fetchmailrc
poll «fqdn» protocol IMAP user "«email»" password "«config-password:pwh»" ssl
---- home/ops/.config/lftp/rc
set ftp:ssl-force true
open -u archive,«cli-password:pwa» «ipv4»
---- home/ops/.smbcredentials
username=scan
password=«config-password:pwhard»
domain=LAB
---- home/ops/.authinfo
machine «fqdn» login ops port 993 password «netrc:pwa»
---- home/ops/.wgetrc
http_user = mirror
http_password = «config-password:pwa»
---- home/ops/.curlrc
user = "mirror:«cli-password:pwa»"
proxy = http://«ipv4»:3128
---- home/ops/.irbrc
# nothing to see
---- home/ops/.mc/config.json
{"version": "10", "aliases": {"lab": {"url": "http://«ipv4»:9000", "accessKey": "«aws-access-key-id:alnum(20)»", "secretKey": "«aws-secret-key:alnum(40)»", "api": "S3v4"}}}
==== yd_cookie_jar tmp/cookies.txt
# Netscape HTTP Cookie File
# This is a generated file! Do not edit.

«fqdn»	FALSE	/	TRUE	«-timestamp»	sessionid	«session-cookie:djsess»
«fqdn»	FALSE	/	TRUE	0	laravel_session	«session-cookie:laravelsess»
«fqdn»	FALSE	/	TRUE	«-timestamp»	lang	de
#HttpOnly_«ipv4»	FALSE	/	TRUE	0	PVEAuthCookie	«pve-ticket:pve_ticket.url»
#HttpOnly_«fqdn»	FALSE	/	FALSE	0	JSESSIONID	«session-cookie:jsess»
«fqdn»	TRUE	/	FALSE	«-timestamp»	_ga	GA1.2.«-number:digits(9)».«-timestamp»
«fqdn»	FALSE	/	TRUE	«-timestamp»	remember_token	«session-cookie:b64u(43)»
«fqdn»	FALSE	/	FALSE	0	theme	dark
---- tmp/login.sh
curl -c cookies.txt -d user=ops -d 'password=«cli-password:pwh»' https://«fqdn»/login
curl -b 'connect.sid=«session-cookie:connsid»' https://«fqdn»/me
curl -b "$«-variable-name|COOKIE»" -H "Cookie: consent=1; _gitlab_session=«session-cookie:hex(32)»" http://«ipv4»/api
==== yd_fixture fixtures/users.json
[
  {"model": "auth.user", "pk": 1, "fields": {
    "username": "root", "first_name": "«~:first»", "last_name": "«~:last»", "email": "«email»",
    "password": "«password-hash:pbkdf2»", "last_login": "2026-01-09T07:44:10Z", "is_superuser": true}},
  {"model": "auth.user", "pk": 2, "fields": {
    "username": "report", "email": "«email»", "password": "«password-hash:werk»", "is_active": false}},
  {"model": "auth.user", "pk": 3, "fields": {
    "username": "legacy", "email": "«email»", "password": "«password-hash:webui»", "groups": [4]}},
  {"model": "authtoken.token", "pk": "«generic-secret:hex(40)»", "fields": {"user": 2, "created": "2025-10-01T10:00:00Z"}},
  {"model": "totp.device", "pk": 8, "fields": {"user": 1, "key": "«hex-key:hex(40)»", "name": "phone", "digits": 6}},
  {"model": "sites.site", "pk": 1, "fields": {"domain": "«fqdn»", "name": "Panel"}},
  {"model": "hosts.host", "pk": 77, "fields": {"name": "«hostname»", "address": "«ipv4»", "mac": "«mac»", "uuid": "«-uuid»"}},
  {"model": "hosts.credential", "pk": 5, "fields": {"host": 77, "username": "root", "password": "«config-password:pwq2»"}},
  {"model": "audit.entry", "pk": 991, "fields": {"action": "password_changed", "digest": "«-sha256»", "by": "«person-name»"}},
  {"model": "contenttypes.contenttype", "pk": 12, "fields": {"app_label": "auth", "model": "token"}}
]
