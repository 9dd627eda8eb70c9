==== pt_keys_dir etc/ssl/private/wildcard.key
«private-key:pem_rsa»
---- etc/ssl/private/wildcard-ec.key
-----BEGIN EC PARAMETERS-----
BggqhkjOPQMBBw==
-----END EC PARAMETERS-----
«private-key:pem_ec»
---- etc/ssl/private/old.key
«private-key:pemlegacy»
---- etc/ssl/private/dsa.pem
Bag Attributes
    friendlyName: legacy code signing
    localKeyID: «~:clientid»
Key Attributes: <No Attributes>
«private-key:pem_dsa»
---- etc/ssl/haproxy/site.pem
«-certificate»
«-certificate»
«private-key:pem_pkcs8»
«-dh-params»
---- etc/ssl/req/site.csr
«-csr»
---- etc/ssh/ssh_host_ed25519_key
«private-key:openssh»
---- etc/ssh/ssh_host_ed25519_key.pub
ssh-ed25519 «-ssh-public-key» root@«hostname»
---- etc/corosync/authkey.b64
«corosync-authkey»
==== pt_keys_misc home/«=login»/secret/README
Keys of the signing box, «=iso».
GPG fingerprint: «-gpg-fingerprint»
minisign public key: «-pubkey-minisign»
---- home/sign/secret/sign.asc
«pgp-private-key»
---- home/sign/secret/sign.pub.asc
«-public-key:pgp_public»
---- home/sign/secret/jump.ppk
PuTTY-User-Key-File-2: ssh-rsa
Encryption: none
Comment: jump@«hostname»
Public-Lines: 2
«~:b64(64)»
«~:b64(40)»
«putty-private-key»
Private-MAC: «~:hex(40)»
---- home/sign/.config/sops/age/keys.txt
# created: 2026-01-30T17:44:01Z
# public key: «-age-public-key»
«age-secret-key»
---- home/sign/jwks.json
{"keys":[
 {"kty":"RSA","use":"sig","kid":"«-key-id:alnum(16)»","n":"«-public-key:b64u(342)»","e":"AQAB"},
 {"kty":"OKP","crv":"Ed25519","x":"«-public-key:jwk_x»","d":"«jwk-private»","kid":"«-key-id:alnum(12)»"},
 {"kty":"oct","k":"«jwk-private:b64u(43)»","alg":"HS256"}]}
---- home/sign/.sops.yaml
creation_rules:
  - path_regex: secrets/.*\.yaml$
    age: «-age-public-key»
    pgp: «-fingerprint:hexup(40)»
---- home/sign/secrets/prod.yaml
db_password: «-sops»
smtp:
    password: «-sops»
sops:
    lastmodified: "2026-02-11T09:30:00Z"
    mac: «-sops»
    age:
        - recipient: «-age-public-key»
---- home/sign/message.asc
«-pgp-message»
==== pt_env_saas deploy/env/saas.env
# third parties, «=iso»
«any 26-34»
ANTHROPIC_KEY=«anthropic-key»
OPENAI_API_KEY='«openai-key»'
HF_TOKEN="«huggingface-token»"
GROQ_API_KEY=«ai-service-key»
REPLICATE_API_TOKEN=«ai-service-key:replicate»
SLACK_APP_TOKEN=«slack-token»
TELEGRAM_TOKEN=«telegram-bot-token»
DISCORD_BOT_TOKEN=«discord-bot-token»
DISCORD_WEBHOOK=https://«~|discord.com»/api/webhooks/«discord-webhook»
TEAMS_URL=https://corp.«~|webhook.office.com»/webhookb2/«teams-webhook»
STRIPE_SECRET_KEY=«stripe-key»
STRIPE_PK=«-public-key:stripe_public»
SQUARE_ACCESS_TOKEN=«square-token»
PAYPAL_TOKEN='«paypal-token»'
SHOPIFY_ADMIN_TOKEN=«shopify-token»
TWILIO_SID=«-account-id:twilio_sid»
TWILIO_TOKEN=«twilio-auth-token»
TWILIO_KEY=«twilio-api-key»
SENDGRID_KEY=«sendgrid-key»
MAILGUN_API_KEY=«mailgun-key»
MAILCHIMP_API_KEY=«mailchimp-key»
BREVO_KEY=«generic-secret:brevo»
GOOGLE_MAPS_KEY=«gcp-api-key»
GOOGLE_OAUTH_SECRET=«google-client-secret»
GMAIL_REFRESH_TOKEN=«google-refresh-token»
LINEAR_KEY=«linear-key»
NOTION_TOKEN=«notion-token»
FIGMA_TOKEN=«figma-token»
POSTMAN_API_KEY=«postman-key»
ATLASSIAN_API_TOKEN=«atlassian-token»
DOPPLER_TOKEN=«doppler-token»
OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
DATABRICKS_HOST_TOKEN=«databricks-token»
PLANETSCALE_TOKEN=«planetscale-token»
SENTRY_DSN="https://«sentry-dsn»@o«=digits(6)».«~|ingest.sentry.io»/«-number:digits(7)»"
TOTP_SEED=«totp-secret»
SESSION_TTL=«-setting|3600»
FEATURE_FLAGS=new-checkout,password-strength-meter
TENANT=«-uuid»
RELEASE=«-git-sha»
SECRET_NAME=«-setting|prod/saas»
ADMIN_TOKEN=${«-reference|ADMIN_TOKEN»}
LICENSE_KEY_FILE=«-path|/etc/saas/license.key»
«end»
==== pt_env_infra deploy/env/infra.sh
#!/bin/sh
# shellcheck disable=SC2034
«any 22-28»
export AWS_ACCESS_KEY_ID="«aws-access-key-id»" AWS_SECRET_ACCESS_KEY="«aws-secret-key»"
export AWS_SESSION_TOKEN='«aws-session-token»'
export ARM_CLIENT_SECRET="«azure-client-secret»"   # expires 2027
export AZURE_STORAGE_KEY=«azure-storage-key»
export HCLOUD_TOKEN=«hetzner-token»
export DIGITALOCEAN_ACCESS_TOKEN=«digitalocean-token»
export CF_API_TOKEN="«cloudflare-api-token»"
export SCW_SECRET_KEY=«cloud-token:scaleway» SCW_ACCESS_KEY=«~:scwid»
export LINODE_TOKEN=«cloud-token:linode»
export VULTR_API_KEY=«cloud-token:vultr»
export OVH_APPLICATION_SECRET=«cloud-token:hex(32)»
export TFE_TOKEN=«terraform-cloud-token»
export PULUMI_ACCESS_TOKEN=«cloud-token:pulumi»
export VAULT_ADDR=https://«fqdn»:8200 VAULT_TOKEN=«vault-token»
export CONSUL_HTTP_TOKEN=«generic-secret:uuid»
export TAILSCALE_API_KEY=«tailscale-key»
export NB_TOKEN=«netbird-token»
export GITHUB_TOKEN=«github-pat»
export GH_PAT=«github-fine-grained-pat»
export GITLAB_TOKEN='«gitlab-pat»' CI_DEPLOY_PASSWORD='«gitlab-deploy-token»'
export BITBUCKET_APP_PASSWORD=«forge-token:bitbucket»
export GITEA_TOKEN=«forge-token»
export NPM_TOKEN=«npm-token»
export TWINE_PASSWORD=«pypi-token»
export CARGO_REGISTRY_TOKEN=«crates-io-token»
export GEM_HOST_API_KEY=«rubygems-key»
export DOCKERHUB_TOKEN=«docker-token»
export JFROG_ACCESS_TOKEN=«artifact-token:jfrog_ref»
export BUILDKITE_API_TOKEN=«ci-token»
export CIRCLE_TOKEN=«ci-token:circleci»
export DD_API_KEY=«datadog-key» DD_APP_KEY=«datadog-key:hex(40)»
export NEW_RELIC_API_KEY=«newrelic-key»
export NEW_RELIC_LICENSE_KEY=«newrelic-key:newrelic_ingest»
export GRAFANA_SA_TOKEN=«grafana-token»
export SENTRY_AUTH_TOKEN=«sentry-token»
export HONEYCOMB_API_KEY=«monitoring-token:honeycomb»
export DT_TOKEN=«monitoring-token:dynatrace»
export PM_API_TOKEN_SECRET=«pve-api-token»
export TF_VAR_root_password='«tf-password:pwq»'
export BORG_PASSPHRASE="«env-password:pwphr»"
export KUBECONFIG=«-path|$HOME/.kube/prod»
export SSH_AUTH_SOCK=«-path|/run/user/1000/keyring/ssh»
export GPG_KEY_ID=«-key-id»
export PASSWORD_STORE_DIR=«-path|~/.password-store»
export TOKEN_FILE=«-path|/var/run/secrets/token»
«end»
==== pt_dotfiles home/«=login»/.netrc
machine «fqdn»
	login «=login»
	password «netrc:pwhard»

machine «~|api.github.com» login ci password «netrc:github_pat»
default login anonymous password «~|anonymous@»
# macdef init ... see manual
---- home/ops/.pgpass
# hostname:port:database:username:password
«ipv4»:5432:shop:shop:«pgpass:pwa»
«fqdn»:*:*:repl:«pgpass:pwphr»
localhost:5433:legacy:legacy:«pgpass:pwh»
\[«ipv6:ipv6esc»\]:5432:*:dba:«pgpass:pwcolon»
---- home/ops/.docker/config.json
{
  "auths": {
    "«fqdn»": {"auth": "«docker-auth»", "email": "«email»"},
    "https://«~|index.docker.io»/v1/": {"auth": "«docker-auth»"},
    "«fqdn»:5050": {"identitytoken": "«docker-token»"}
  },
  "HttpHeaders": {"User-Agent": "Docker-Client/«-version|27.0.3» (linux)"},
  "credHelpers": {"eu.«~|gcr.io»": "gcloud"}
}
---- home/ops/.config/gh/hosts.yml
«~|github.com»:
    git_protocol: https
    users: {ops-acme: {oauth_token: «github-pat»}}
    oauth_token: «github-pat»
---- home/ops/.config/glab-cli/config.yml
hosts:
    «fqdn»:
        token: «gitlab-pat»
        api_protocol: https
---- home/ops/.git-credentials
https://«=login»:«github-fine-grained-pat»@«~|github.com»
https://ops%40corp:«connection-string:pwurl»@«fqdn»
---- home/ops/.gitconfig
[user]
	name = «person-name»
	email = «email»
	signingkey = «-key-id»
[http "https://«fqdn»"]
	extraHeader = Authorization: Basic «basic-auth»
[url "https://ops:«gitlab-pat»@«fqdn»/"]
	insteadOf = git@«fqdn»:
[credential]
	helper = store --file «-path|~/.git-credentials»
---- home/ops/.config/pip/pip.conf
[global]
index-url = https://reader:«connection-string»@«fqdn»/simple
extra-index-url = https://«~|pypi.org»/simple
---- home/ops/.yarnrc.yml
npmScopes:
  acme:
    npmRegistryServer: "https://«fqdn»/npm/"
    npmAuthToken: «npm-token»
    npmAuthIdent: "«basic-auth»"
---- home/ops/.wgetrc
http_proxy = http://«=login»:«connection-string»@«ipv4»:3128/
password = «config-password:pwa»
---- home/ops/.aws/credentials
[prod]
aws_access_key_id     = «aws-access-key-id»
aws_secret_access_key = «aws-secret-key»
# mfa_serial «-arn»
==== pt_vault_exports backup/keepass.csv
"Group","Title","Username","Password","URL","Notes"
"Root/Server","Hypervisor 1","root","«config-password:pwq»","https://«ipv4»:8006",""
"Root/Server","Mail","postmaster","«config-password:pwphr»","https://«fqdn»","old: «password-in-notes:pw»"
"Root/Netz","Switch Keller","admin","«config-password:human»","http://«ipv4»","MAC «mac»"
"Root/Netz","WLAN","","«wifi-psk:pwq2»","",""
"Root/Web","Hoster","«email»","«config-password:pwhard»","https://«fqdn»/login","Kd-Nr. «-number:digits(7)»"
"Root/Bank","Karte","«person-name»","«config-password:digits(4)»","","«card»"
---- backup/bitwarden.json
{"encrypted": false, "folders": [{"id": "«-uuid»", "name": "Infra"}], "items": [
 {"id": "«-uuid»", "type": 1, "name": "pve root", "notes": "console pin «password-in-notes:pin»", "login": {"username": "root", "password": "«config-password:pwq2»", "totp": "«totp-secret»", "uris": [{"uri": "https://«fqdn»:8006"}]}},
 {"id": "«-uuid»", "type": 1, "name": "nas", "login": {"username": "admin", "password": "«config-password:pwphr»", "totp": null, "uris": [{"uri": "http://«ipv4»"}]}, "passwordHistory": [{"lastUsedDate": "«=iso»Z", "password": "«config-password:human»"}]},
 {"id": "«-uuid»", "type": 3, "name": "Firmenkarte", "card": {"cardholderName": "«person-name»", "number": "«card:cardraw»", "expMonth": "4", "expYear": "2029", "code": "«~:digits(3)»"}},
 {"id": "«-uuid»", "type": 4, "name": "ID", "identity": {"firstName": "«~:first»", "lastName": "«~:last»", "ssn": "«us-ssn»", "passportNumber": "«passport»", "licenseNumber": "«driver-licence»", "email": "«email»", "phone": "«phone»"}}]}
==== pt_cookies_headers tmp/cookies.txt
# Netscape HTTP Cookie File
# This file was generated by libcurl! Edit at your own risk.

#HttpOnly_«fqdn»	FALSE	/	TRUE	«-timestamp»	PVEAuthCookie	«pve-ticket:encticket»
«fqdn»	FALSE	/	TRUE	«-timestamp»	connect.sid	«session-cookie:connsid»
.«fqdn:domain»	TRUE	/	FALSE	0	PHPSESSID	«session-cookie:phpsess»
.«fqdn:domain»	TRUE	/	FALSE	«-timestamp»	_ga	«-analytics:ga»
«fqdn»	FALSE	/	TRUE	«-timestamp»	grafana_session	«session-cookie:hex(32)»
«fqdn»	FALSE	/	TRUE	«-timestamp»	theme	dark
---- tmp/request.http
### login
POST https://«fqdn»/api/login HTTP/1.1
Content-Type: application/json
X-CSRF-Token: «~:b64u(43)»

{"username": "«=login»", "password": "«config-password:pwq2»", "remember": true}

### list
GET http://«ipv4»:8080/items
Authorization: Bearer «jwt»
Cookie: sessionid=«session-cookie:lower(32)»; csrftoken=«~:alnum(32)»; consent=«-uuid»

### vault
GET https://«fqdn»:8200/v1/kv/data/app
X-Vault-Token: «vault-token»

### gitlab
GET https://«fqdn»/api/v4/user
PRIVATE-TOKEN: «gitlab-pat»

### pve
GET https://«ipv4»:8006/api2/json/nodes
Authorization: PVEAPIToken=«~|ops@pve!rest=»«pve-api-token»

### elastic
GET https://«fqdn»:9200/_cat/indices
Authorization: ApiKey «bearer-token:es_key»

### proxy
GET https://«fqdn»/
Proxy-Authorization: Basic «basic-auth»
If-None-Match: "«-etag»"

### var
GET {{host}}/me
Authorization: Bearer {{«-reference|token»}}
==== pt_formats_mix conf/service.toml
title = "bridge"
[server]
bind = "«ipv4»:8448"
id = "«-uuid»"
[database]
uri = "postgresql://bridge:«connection-string»@«ipv4»/bridge"
[appservice]
as_token = "«generic-secret:alnum(64)»"
hs_token = '«generic-secret:alnum(64)»'
[smtp]
password = """«config-password:pwq2»"""
[limits]
token_bucket = «-setting|100»
---- conf/app.json5
{
  // trailing commas are fine
  host: '«fqdn»',
  password: '«config-password:pwany»',
  apiKey: "«generic-secret:hex(48)»", /* rotate */
  retries: 3,
  secretRef: '«-reference|vault:kv/app#password»',
}
---- conf/com.acme.agent.plist
<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
	<key>ServerURL</key><string>https://«fqdn»/agent</string>
	<key>EnrollmentSecret</key>
	<string>«generic-secret:alnum(32)»</string>
	<key>ProxyPassword</key> <string>«config-password:pwq.xml»</string>
	<key>PayloadUUID</key><string>«-bios-uuid»</string>
	<key>PasswordMinLength</key><integer>«-setting|10»</integer>
</dict></plist>
---- conf/jobs.properties
db.url=jdbc:mysql://«ipv4»/jobs
db.username=jobs
db.password=«config-password:pwhard»
ldap.credentials : «config-password:pwphr»
mail.smtp.password   «config-password:alnum(16)»
remember-me.key=«generic-secret:uuid»
ui.label.password=«-i18n|Kennwort»
ui.label.token=«-i18n|Zugriffsschlüssel»
cluster.members=«hostname»,«hostname»
---- conf/odbc.ini
[crm]
Driver = ODBC Driver 18 for SQL Server
Server = «fqdn»
UID = report
PWD = «config-password:pwa»
Encrypt = «-setting|yes»
---- conf/desktop.reg
Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\Software\ORL\WinVNC3]
"Password"=hex:«generic-secret:hexcomma»
[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon]
"DefaultUserName"="kiosk"
"DefaultPassword"="«config-password:human»"
"MachineGuid"="«-uuid»"
[HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
"Hostname"="«hostname»"
"NameServer"="«ipv4»,«ipv4»"
