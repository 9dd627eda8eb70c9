==== ba_litellm opt/litellm/config.yaml
model_list:
  - model_name: kodovani
    litellm_params:
      model: openai/gpt-4o
      api_key: «openai-key»
  - model_name: dlouhe
    litellm_params: { model: anthropic/claude-sonnet-4, api_key: "«anthropic-key»" }
  - model_name: rychle
    litellm_params:
      model: groq/llama-3.3-70b
      api_key: «ai-service-key:groq»
  - model_name: lokalni
    litellm_params: { model: ollama/qwen3, api_base: "http://«ipv4»:11434", api_key: «-placeholder|none» }
  - model_name: azure
    litellm_params: { model: azure/gpt, api_base: "https://«fqdn»", api_key: os.environ/AZURE_API_KEY }
general_settings:
  master_key: «generic-secret:sk24»
  database_url: "postgresql://llm:«connection-string»@«ipv4»:5432/llm"
litellm_settings:
  max_tokens: «-setting|4096»
  cache_params: { type: redis, host: «fqdn», password: «config-password:pwa» }
  ssl_verify: true
---- opt/openwebui/.env
HF_TOKEN=«huggingface-token»
WEBUI_SECRET_KEY=«generic-secret:hex(64)»
OPENAI_API_KEYS=«openai-key»;«-placeholder|sk-dummy»
GOOGLE_API_KEY="«gcp-api-key»"
==== ba_renovate renovate/config.js
module.exports = {
  platform: 'gitea',
  endpoint: 'https://«fqdn»/api/v1/',
  token: '«forge-token:hex(40)»',
  gitAuthor: 'Renovate <«email»>',
  hostRules: [
    { matchHost: '«~|github.com»', token: '«github-pat»' },
    { hostType: 'npm', matchHost: 'https://«fqdn»', token: '«npm-token»' },
    { hostType: 'docker', matchHost: '«~|docker.io»', username: 'robot', password: '«docker-token»' },
    { hostType: 'pypi', matchHost: '«fqdn»', username: 'ci', password: '«artifact-token»' },
    { hostType: 'rubygems', matchHost: '«fqdn»', token: process.env.GEM_TOKEN },
  ],
  packageRules: [{ matchDigest: '«-digest»' }],
};
---- ci/publish.cfg
[pypi]
username = «-placeholder|__token__»
password = «pypi-token»
[crates]
token = "«crates-io-token»"
[gems]
:rubygems_api_key: «rubygems-key»
---- .config/hub
«~|github.com»:
- user: infra-bot
  oauth_token: «github-fine-grained-pat»
  protocol: https
gitlab_deploy: { user: «~|gitlab+deploy-token-7», token: «gitlab-deploy-token» }
==== ba_lego_dns etc/lego/providers.env
# vydávání certifikátů, jeden soubor pro všechny zóny
HETZNER_API_KEY=«hetzner-token:alnum(32)»
HCLOUD_TOKEN=«hetzner-token»
DO_AUTH_TOKEN=«digitalocean-token»
CF_DNS_API_TOKEN=«cloudflare-api-token»
VULTR_API_KEY=«cloud-token:vultr»
LINODE_TOKEN=«cloud-token:linode»
OVH_ENDPOINT=ovh-eu
OVH_APPLICATION_SECRET=«generic-secret:hex(32)»
AZURE_CLIENT_ID=«~:uuid»
AZURE_TENANT_ID=«-uuid»
AZURE_CLIENT_SECRET=«azure-client-secret»
AWS_ACCESS_KEY_ID=«aws-access-key-id»
AWS_SECRET_ACCESS_KEY=«aws-secret-key»
AWS_SESSION_TOKEN=«aws-session-token»
AWS_HOSTED_ZONE_ID=Z0«~:upper(18)»
RFC2136_NAMESERVER=«ipv4»:53
RFC2136_TSIG_SECRET=«generic-secret:key32»
DYNU_API_KEY="$(cat /run/dynu)"
LEGO_EMAIL=«email»
==== ba_n8n_export n8n/credentials-decrypted.json
[
  { "id": "«-asset-hash:alnum(16)»", "name": "Slack – provoz", "type": "slackApi", "data": { "accessToken": "«slack-token»" } },
  { "id": "«-asset-hash:alnum(16)»", "name": "Discord", "type": "discordBotApi", "data": { "botToken": "«discord-bot-token»" } },
  { "id": "«-asset-hash:alnum(16)»", "name": "Twilio", "type": "twilioApi", "data": { "authType": "authToken", "accountSid": "«~:twilio_sid»", "authToken": "«twilio-auth-token»", "apiKeySid": "«twilio-api-key»" } },
  { "id": "«-asset-hash:alnum(16)»", "name": "Notion", "type": "notionApi", "data": { "apiKey": "«notion-token»" } },
  { "id": "«-asset-hash:alnum(16)»", "name": "Jira", "type": "jiraSoftwareCloudApi", "data": { "email": "«email»", "apiToken": "«atlassian-token»", "domain": "https://«fqdn»" } },
  { "id": "«-asset-hash:alnum(16)»", "name": "Linear", "type": "linearApi", "data": { "apiKey": "«linear-key»" } },
  { "id": "«-asset-hash:alnum(16)»", "name": "Figma", "type": "figmaApi", "data": { "accessToken": "«figma-token»" } },
  { "id": "«-asset-hash:alnum(16)»", "name": "IMAP", "type": "imap", "data": { "user": "«email»", "password": "«config-password:pwq2»", "host": "«fqdn»", "port": 993 } },
  { "id": "«-asset-hash:alnum(16)»", "name": "Hlavička", "type": "httpHeaderAuth", "data": { "name": "X-API-KEY", "value": "«generic-secret:alnum(40)»" } },
  { "id": "«-asset-hash:alnum(16)»", "name": "prázdné", "type": "httpBasicAuth", "data": { "user": "", "password": "" }, "updatedAt": "2026-01-14T07:00:11.402Z", "versionId": "«-uuid»" }
]
---- n8n/n8n.env
N8N_ENCRYPTION_KEY=«generic-secret:alnum(32)»
N8N_HOST=«fqdn»
DISCORD_WEBHOOK=https://«~|discord.com»/api/webhooks/«discord-webhook»
TEAMS_WEBHOOK=https://«fqdn:o365»/webhookb2/«teams-webhook»
==== ba_shop_env shop/app/etc/env.php
<?php
return [
    'backend' => ['frontName' => 'sprava_«=letters(4)»'],
    'crypt' => ['key' => '«hex-key:hex(32)»'],
    'db' => ['connection' => ['default' => [
        'host' => '«ipv4»', 'dbname' => 'shop', 'username' => 'shop',
        'password' => '«config-password:pwsafe»', 'active' => '1']]],
    'session' => ['save' => 'redis', 'redis' => ['host' => '«fqdn»', 'password' => '', 'timeout' => '2.5']],
    'cache_types' => ['config' => 1],
    'install' => ['date' => 'Tue, 14 Oct 2025 08:10:44 +0000'],
    'system' => ['default' => ['payment' => [
        'stripe' => ['secret_key' => '«stripe-key»', 'publishable_key' => '«-public-key:stripe_public»'],
        'square' => ['access_token' => '«square-token»'],
        'braintree' => ['token' => '«paypal-token»'],
        'mailchimp' => ['apikey' => '«mailchimp-key»'],
        'mailgun' => ['private_key' => '«mailgun-key»'],
        'shopify' => ['import_token' => '«shopify-token»'],
    ]]],
];
---- shop/api/.env
APP_ENV=production
APP_KEY=base64:«laravel-app-key»
APP_URL=https://«fqdn»
MAIL_PASSWORD="«env-password:human»"
RAILS_MASTER_KEY=«rails-master-key»
VAPID_PUBLIC_KEY=«-public-key:b64u(87)»
BCRYPT_ROUNDS=«-setting|12»
==== ba_observ_agents etc/agents/all.yaml
# jeden soubor pro všechny agenty, rozděluje ho Salt
datadog:
  api_key: «datadog-key»
  site: «~|datadoghq.eu»
newrelic: { license_key: "«monitoring-token:newrelic_ingest»", user_key: "«newrelic-key»" }
sentry:
  dsn: https://«sentry-dsn»@«fqdn»/4
  auth_token: «sentry-token»
dynatrace: { tenant: «~:letters(8)», token: «monitoring-token:dynatrace» }
honeycomb: { write_key: «monitoring-token:honeycomb» }
uptimerobot: { api_key: «monitoring-token:uptimerobot» }
doppler: { token: «doppler-token» }
databricks: { host: "https://«fqdn»", token: «databricks-token» }
planetscale: { service_token: «planetscale-token» }
tfe: { token: «terraform-cloud-token» }
onepassword: { service_account: «onepassword-token» }
postman: { api_key: «postman-key» }
trace_id_example: «-trace-id»
disabled: { api_key: ENC[k8s_secret@ns/dd/api-key], password: null }
==== ba_keepass_xml export/trezor.xml
<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<KeePassFile><Meta><Generator>KeePassXC</Generator><DatabaseName>provoz</DatabaseName></Meta>
<Root><Group><UUID>«-uuid:bytes(16)»</UUID><Name>PVE</Name>
 <Entry><UUID>«-uuid:bytes(16)»</UUID>
  <String><Key>Title</Key><Value>root na uzlech</Value></String>
  <String><Key>UserName</Key><Value>root@pam</Value></String>
  <String><Key>Password</Key><Value ProtectInMemory="True">«config-password:pwsafe»</Value></String>
  <String><Key>URL</Key><Value>https://«fqdn»:8006</Value></String>
  <String><Key>otp</Key><Value>otpauth://totp/pve?secret=«totp-secret»&amp;digits=6</Value></String>
  <History><Entry><String><Key>Password</Key><Value>«config-password:human»</Value></String></Entry></History>
 </Entry>
 <Entry><UUID>«-uuid:bytes(16)»</UUID>
  <String><Key>Title</Key><Value>switch sklad</Value></String>
  <String><Key>Password</Key><Value>«config-password:human»</Value></String>
  <String><Key>Notes</Key><Value>enable je «prose-password:pwsafe», volat «person-name» «phone»</Value></String>
 </Entry>
 <Entry><String><Key>Title</Key><Value>prázdné</Value></String><String><Key>Password</Key><Value/></String></Entry>
</Group></Root></KeePassFile>
---- export/bitwarden.json
{"encrypted":false,"folders":[{"id":"«-uuid»","name":"DC"}],"items":[
{"id":"«-uuid»","type":1,"name":"iLO","login":{"uris":[{"match":null,"uri":"https://«ipv4»"}],"username":"Administrator","password":"«config-password:upper(8)»","totp":null},"fields":[{"name":"PIN","value":"«config-password:digits(6)»","type":1}]},
{"id":"«-uuid»","type":2,"name":"PBS klíč","notes":"«pbs-encryption-key»","secureNote":{"type":0}},
{"id":"«-uuid»","type":3,"name":"firemní karta","card":{"cardholderName":"«person-name»","number":"«card:cardn»","expMonth":"7","expYear":"2028","code":"«~:digits(3)»"}}]}
==== ba_key_dump root/keys-inventory.txt
# age -> zálohy
# created: 2026-01-03T11:00:12+01:00
# public key: «-age-public-key»
«age-secret-key»

PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: technik@«hostname»
Public-Lines: 2
«-ssh-public-key:b64(64)»
«-ssh-public-key:b64(12)»
«putty-private-key»
Private-MAC: «~:hex(64)»

«pgp-private-key»

{"kty":"EC","crv":"P-256","x":"«-jwk_x:jwk_x»","y":"«-jwk_x:jwk_x»","d":"«jwk-private»","kid":"«-key-id:b64u(12)»","use":"sig"}

corosync authkey (base64, uzel 1):
«corosync-authkey»

skupinove hodnoty:
  vault_pve: !vault |
          «ansible-vault»
==== ba_http_trace tmp/proxy-debug.log
2026/02/11 11:20:01 [debug] 811#811: *41 http proxy header:
"POST /api2/json/nodes/«hostname:numbered#n»/qemu/104/status/start HTTP/1.1
Host: «fqdn»:8006
X-Forwarded-For: «ipv4»
Cookie: PVEAuthCookie=«pve-ticket:pve_ticket.url»; PVELangCookie=cs
CSRFPreventionToken: «pve-csrf-token»
X-Request-ID: «-request-id»
Content-Type: application/x-www-form-urlencoded
"
2026/02/11 11:20:01 [debug] 811#811: *41 http cookie: "grafana_session=«session-cookie:hex(32)»; theme=dark"
2026/02/11 11:20:02 [debug] 811#811: *42 posted: "username=dana&password=«config-password:pwurl»&realm=pve&new-format=1"
2026/02/11 11:20:02 [debug] 811#811: *43 upstream: "GET /api/v1/query?token=«url-token»&q=up HTTP/1.1"
2026/02/11 11:20:02 [debug] 811#811: *44 SSL_get_error: 2, session «-asset-hash:hex(64)»
2026/02/11 11:20:03 [debug] 811#811: *44 auth: "Authorization: Basic «basic-auth»"
2026/02/11 11:20:03 [debug] 811#811: *45 "Set-Cookie: PHPSESSID=«session-cookie:lower(26)»; path=/; HttpOnly"
2026/02/11 11:20:03 [debug] 811#811: *46 "ETag: \"«-etag»\""
==== ba_netrc_pgpass root/.netrc
# apt má vlastní v /etc/apt/auth.conf.d
machine «fqdn»
login sync
password «netrc»

default login anonymous password «~:email»

machine «ipv4» login noc account x password «netrc:pwspec» macdef init
binary

---- etc/apt/auth.conf.d/pve.conf
machine «~|enterprise.proxmox.com»/debian/pve
 login «pve-subscription-key»
 password «netrc:hex(32)»
---- root/.pgpass
# host:port:db:user:heslo
«fqdn»:5432:*:postgres:«pgpass:pwsafe»
«ipv4»:*:sklad:sklad:«pgpass:human»
/var/run/postgresql:5432:*:zaloha:«pgpass:pwa»
---- root/.s3cfg
[default]
access_key = «~:upper(20)»
secret_key = «generic-secret:alnum(40)»
gpg_passphrase = «config-password:phrase»
host_base = «fqdn»
check_ssl_certificate = True
---- etc/passwd-s3fs
zaloha:«~:upper(20)»:«generic-secret:alnum(40)»
---- root/.azure.conf
storage=DefaultEndpointsProtocol=https;AccountName=zaloha;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»
==== ba_hookscript_perl snippets/hook.pl
#!/usr/bin/perl
# qm set <vmid> --hookscript local:snippets/hook.pl
use strict;
use warnings;
use PVE::Tools;
use Net::SNMP;

my $vmid  = shift;
my $phase = shift;
my $pdu_password = '«code-password:pwsafe»';
my %auth = (user => 'pdu', pass => "«code-password:human»", host => '«ipv4»');

if ($phase eq 'pre-start') {
    my ($s, $err) = Net::SNMP->session(
        -hostname  => '«fqdn»',
        -community => '«snmp-community»',
        -version   => 'snmpv2c',
    );
    die "session: $err\n" if !$s;
    $s->set_request(-varbindlist => ['«-number|1.3.6.1.4.1.318.1.1.12.3.3.1.1.4.7»', INTEGER, 1]);
} elsif ($phase eq 'post-stop') {
    my $token = $ENV{PDU_TOKEN} // die "no token\n";
    my $password = PVE::Tools::file_read_firstline('/etc/pve/priv/pdu.pw');
    PVE::Tools::run_command(['curl', '-u', "pdu:$password", 'https://«fqdn»/outlet/7']);
}
# version «-version|1.3.0», git «-short-sha»
exit(0);
==== ba_vagrant_rb Vagrantfile
# -*- mode: ruby -*-
Vagrant.configure("2") do |config|
  config.vm.box = "debian/bookworm64"
  config.vm.box_download_checksum = "«-sha256»"
  config.ssh.password = "«-placeholder|vagrant»"
  config.vm.provider :proxmox do |pve|
    pve.endpoint = "https://«fqdn»:8006/api2/json"
    pve.user_name = "vagrant@pve"
    pve.password = "«code-password:human»"
    pve.vm_network_config = "name=eth0,bridge=vmbr0,hwaddr=«mac»,ip=«ipv4-cidr»"
    pve.selected_node = "«hostname»"
  end
  config.vm.define "dc" do |w|
    w.vm.communicator = "winrm"
    w.winrm.password = "«code-password:pwsafe»"
    w.vm.network :private_network, ip: "«ipv4»"
    w.vm.provision "shell", inline: "net user tester «cli-password:pwa» /add", env: { "DB_PASSWORD" => ENV["DB_PASSWORD"] }
  end
end
---- .vagrant/machines/dc/proxmox/creator_uid
«-number:int(1000,1004)»
==== ba_wiki_hesla wiki/Síť-a-servery.txt
====== Pobočka Liberec ======
  * hlavní router: «ipv4», přihlášení admin, heslo je «prose-password»
  * wifi pro hosty: SSID Host-LBC, heslo «prose-password:human» (mění se v lednu)
  * Jelszó a régi NAS-hoz: «prose-password:pwsafe»
  * Salasana varmistuskoneelle on «prose-password:phrase»
  * Parola pentru iLO este «prose-password:pwsafe», user Administrator
  * Lozinka za backup: «prose-password:human»
  * Yedek sunucunun parolası: «prose-password:pwsafe»
  * Adgangskoden til UPS'en er «prose-password:pwsafe».
  * PIN k trezoru má «person-name», tel. «phone»

===== Poznámky =====
  * hesla se mění každých 90 dní, min. 14 znaků, bez jména uživatele
  * token se zadává přes proměnnou PVE_TOKEN, nikdy ne do skriptu
  * sériové číslo «-serial», verze «-version», úloha «-pve-upid»
==== ba_backstage app-config.production.yaml
app:
  baseUrl: https://«fqdn»
backend:
  auth:
    keys:
      - secret: «generic-secret:bytes(24)»
    externalAccess:
      - type: static
        options: { token: «bearer-token:b64u(44)», subject: argocd }
  database:
    client: pg
    connection: { host: «ipv4», user: backstage, password: '«config-password:pwq2»', ssl: { ca: { $file: /etc/ca.pem } } }
integrations:
  github:
    - host: «~|github.com»
      apps:
        - appId: «-number:int(100000,999999)»
          clientId: Iv1.«~:hex(16)»
          clientSecret: «generic-secret:hex(40)»
          webhookSecret: «generic-secret:pwsafe»
          privateKey: |
            «private-key:pem_rsa»
  gitlab: [{ host: «fqdn», token: '${GITLAB_TOKEN}' }]
kubernetes:
  clusterLocatorMethods:
    - type: config
      clusters:
        - { name: liberec, url: 'https://«ipv4»:6443', authProvider: serviceAccount, serviceAccountToken: «jwt», skipTLSVerify: false }
techdocs: { publisher: { type: googleGcs, googleGcs: { bucketName: docs, credentials: '{"type":"service_account","private_key_id":"«-key-id:hex(40)»","private_key":"«private-key:pem_pkcs8.line»\n","client_email":"«~:svcmail»"}' } } }
==== ba_hass_secrets homeassistant/secrets.yaml
# odkazuje se přes !secret; soubor není v gitu
wifi_ssid: "Doma5G"
wifi_password: "«wifi-psk:human»"
mqtt_heslo: «config-password:pwsafe»
pve_password: «config-password:human»
pve_host: «ipv4»
long_lived: «jwt»
telegram_token: «telegram-bot-token»
gotify_token: «monitoring-token:gotify»
influx_token: «monitoring-token:influx»
owm_api_key: «generic-secret:hex(32)»
rtsp_kamera: rtsp://kamera:«connection-string»@«ipv4»:554/h264
db_url: mysql://hass:«connection-string»@«fqdn»/hass?charset=utf8mb4
alarm_kod: "«~:digits(4)»"
domov_adresa: «postal-address»
mobil_babicka: "«phone»"
---- homeassistant/configuration.yaml
default_config:
mqtt: { password: !secret mqtt_heslo }
proxmoxve: [{ host: !secret pve_host, password: !secret pve_password, verify_ssl: false }]
http: { trusted_proxies: [«ipv4-cidr»], ip_ban_enabled: true }
zha: { network_key: [«hex-key:decs»] }
esphome_api_encryption: «base64-secret:key32»
logger: { logs: { homeassistant.auth: «-setting|warning» } }
