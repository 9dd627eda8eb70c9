==== mi_env_saas .env.production
«any 26-30»
# production, do not commit
ATLASSIAN_API_TOKEN=«atlassian-token»
LINEAR_KEY="«linear-key»"
NOTION_TOKEN='«notion-token»'
FIGMA_PAT=«figma-token»
POSTMAN_API_KEY=«postman-key»
DOPPLER_TOKEN=«doppler-token»
DATABRICKS_HOST=https://«fqdn»
DATABRICKS_TOKEN=«databricks-token»
PLANETSCALE_PASSWORD=«planetscale-token»
OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
DATADOG_API_KEY=«datadog-key»
DD_APPLICATION_KEY=«datadog-key:hex(40)»
NB_SETUP_KEY=«netbird-token»
SENDGRID=«sendgrid-key»
MAILGUN_SIGNING=«mailgun-key»
AIRTABLE_TOKEN=«generic-secret:airtable»
SONAR=«ci-token:sonar»
export HF_TOKEN=«huggingface-token»
PERPLEXITY_API_KEY=«ai-service-key:perplexity»
XAI_API_KEY=«ai-service-key:xai»
AZURE_SUBSCRIPTION_ID=«-uuid»
AWS_ACCOUNT_ID=«-account-id»
AWS_ROLE_ARN=«-arn»
STRIPE_PK=«-public-key:stripe_public»
SESSION_LIFETIME=«-setting|120»
TOKEN_URL=https://«fqdn»/oauth/token
SECRETS_DIR=«-path|/run/secrets»
DB_PASSWORD_FILE=«-path|/run/secrets/db»
ADMIN_PASSWORD=«-placeholder»
FTP_PASSWORD=$FTP_PASSWORD_PROD
GIT_REV=«-git-sha»
CIPHER=«-setting|AES-256-CBC»
LDAP_PASSWORD=«env-password:pwa»  # rotated in May
LOG_CHANNEL=stack
IMAGE=«fqdn»/app@«-sha256:digest»
LINEAR_TEAM_ID=«-uuid»
«end»
==== mi_env_infra deploy/lab.env
«any 24-28»
set -a
PM_API_URL="https://«ipv4»:8006/api2/json"
PM_API_TOKEN_ID="tf@pve!lab"
PM_API_TOKEN_SECRET="«pve-api-token»"
PM_PASS='«env-password:pwj»'
TF_VAR_root_password='«env-password:phrase»'
TF_TOKEN_app_terraform_io=«terraform-cloud-token»
VAULT_TOKEN=«vault-token»
CONSUL_HTTP_TOKEN=«generic-secret:uuid»
HCLOUD_TOKEN=«hetzner-token»
DIGITALOCEAN_ACCESS_TOKEN=«digitalocean-token»
CF_API_TOKEN=«cloudflare-api-token»
LINODE_CLI_TOKEN=«cloud-token:hex(64)»
VULTR_API_KEY=«cloud-token:vultr»
SCW_SECRET_KEY=«cloud-token:uuid»
OVH_APPLICATION_SECRET=«cloud-token:hex(32)»
B2_APPLICATION_KEY=«cloud-token:b2»
TS_API_KEY=«tailscale-key»
GRAFANA_AUTH=«grafana-token»
NEW_RELIC_API_KEY=«newrelic-key»
HONEYCOMB_KEY=«monitoring-token:honeycomb»
DT_TOKEN=«monitoring-token:dynatrace»
GITLAB_READ=«gitlab-pat»
GITEA_TOKEN=«forge-token»
BITBUCKET_APP_PASSWORD=«forge-token:bitbucket»
SOPS_AGE_KEY=«age-secret-key»
SOPS_AGE_RECIPIENTS=«-age-public-key»
K3S_TOKEN=«k3s-token»
RESTIC_REPOSITORY=rest:https://backup:«connection-string»@«fqdn»/lab
RESTIC_PASSWORD_COMMAND="pass show restic"
IPMI_PASS=«env-password:pwa»
NODE_IP=«ipv4»
CLUSTER_CIDR=«ipv4-cidr»
SSH_FINGERPRINT=«-ssh-fingerprint»
set +a
«end»
==== mi_pkg_managers root/.npmrc
@acme:registry=https://«fqdn#r»/api/npm/
//«fqdn#r»/api/npm/:_authToken=«npm-token»
//«fqdn»/:_auth=«basic-auth»
//«fqdn»/:username=ci
//«fqdn»/:_password=«base64-secret»
always-auth=true
init-author-email=«email»
---- root/.yarnrc.yml
npmScopes:
  acme:
    npmAuthToken: "«npm-token»"
npmRegistryServer: "https://«~|registry.yarnpkg.com»"
---- root/.pypirc
[distutils]
index-servers =
    pypi
    intern
[pypi]
username = __token__
password = «pypi-token»
[intern]
repository: https://«fqdn»/pypi
username: ci
password: «config-password:pwa»
---- root/.config/pip/pip.conf
[global]
index-url = https://ci:«connection-string:pwurl»@«fqdn»/simple
extra-index-url = https://__token__:«gitlab-deploy-token»@«fqdn»/api/v4/projects/8/packages/pypi/simple
---- root/.cargo/credentials.toml
[registry]
token = "«crates-io-token»"
[registries.intern]
token = "Bearer «bearer-token»"
---- root/.gem/credentials
---
:rubygems_api_key: «rubygems-key»
---- root/.m2/settings.xml
<settings>
  <servers>
    <server><id>nexus</id><username>ci</username><password>«config-password:pwa»</password></server>
    <server><id>old</id><username>ci</username><password>{«~:b64(44)»=}</password></server>
    <server><id>github</id><username>acme</username><password>«github-pat»</password></server>
  </servers>
  <proxies><proxy><host>«fqdn»</host><username>px</username><password>«config-password:pwj.xml»</password></proxy></proxies>
</settings>
---- root/.composer/auth.json
{"http-basic": {"«fqdn»": {"username": "ci", "password": "«config-password:pwj»"}}, "github-oauth": {"«~|github.com»": "«github-pat»"}, "gitlab-token": {"«fqdn»": "«gitlab-pat»"}}
---- root/.nuget/NuGet.Config
<configuration>
  <packageSourceCredentials>
    <intern><add key="Username" value="ci" /><add key="ClearTextPassword" value="«config-password:pwj.xml»" /></intern>
  </packageSourceCredentials>
  <apikeys><add key="https://«fqdn»" value="«~:b64(64)»" /></apikeys>
</configuration>
---- root/.docker/config.json
{"auths": {"«fqdn»": {"auth": "«docker-auth»"}, "https://«~|index.docker.io»/v1/": {"username": "acme", "password": "«docker-token»", "email": "«email»"}}, "HttpHeaders": {"User-Agent": "Docker-Client/28.3.0 (linux)"}}
---- root/.config/gh/hosts.yml
«~|github.com»:
    user: acme-bot
    oauth_token: «github-pat»
    git_protocol: https
---- root/.git-credentials
https://acme-bot:«github-fine-grained-pat»@«~|github.com»
https://ci:«connection-string»@«fqdn»
==== mi_netrc_pgpass home/«=account»/.netrc
machine «fqdn»
login «=account»
password «netrc»

machine «fqdn» login api password «netrc:gitlab_pat»
machine «ipv4»
	login «email»
	account ops
	password «netrc:phrase»
default login anonymous password «~|guest@»
macdef init
bin
passive

---- home/«=account»/.pgpass
#hostname:port:database:username:password
«fqdn»:5432:*:postgres:«pgpass»
«ipv4»:5433:crm:app:«pgpass:phrase»
«hostname»:*:metrics:ro:«pgpass:pwa»
localhost:5432:test:test:«~|test»
/run/postgresql:5432:crm:«=login»:«pgpass:human»
---- home/«=account»/.pg_service.conf
[crm]
host=«ipv4»
user=app
password=«config-password:pwa»
dbname=crm
---- home/«=account»/.mongorc.js
db.getSiblingDB("admin").auth("root", "«code-password:pwj»");
conn = new Mongo("mongodb+srv://bi:«connection-string»@«fqdn»/?retryWrites=true");
---- home/«=account»/.s3cfg
[default]
access_key = «aws-access-key-id»
secret_key = «aws-secret-key»
gpg_passphrase = «config-password:phrase»
host_base = «fqdn»
use_https = True
---- home/«=account»/.aws/credentials
[default]
aws_access_key_id = «aws-access-key-id»
aws_secret_access_key = «aws-secret-key»
[session]
aws_access_key_id = «aws-access-key-id»
aws_secret_access_key = «aws-secret-key»
aws_session_token = «aws-session-token»
role_arn = «-arn»
---- home/«=account»/.kaggle/kaggle.json
{"username":"«=login»","key":"«generic-secret:hex(32)»"}
---- home/«=account»/.boto
[Credentials]
gs_oauth2_refresh_token = «google-refresh-token»
[OAuth2]
client_id = «-number:digits(12)».«~|apps.googleusercontent.com»
client_secret = «google-client-secret»
---- home/«=account»/.vault-token
«vault-token»
==== mi_private_keys etc/ssl/private/node.key
«private-key:pem_rsa»
---- etc/ssl/private/ec.key
-----BEGIN EC PARAMETERS-----
«~|BggqhkjOPQMBBw==»
-----END EC PARAMETERS-----
«private-key:pem_ec»
---- etc/ssl/private/wildcard.pem
Bag Attributes
    friendlyName: «fqdn»
    localKeyID: «-key-id:hex(40).upper»
subject=CN = *.«fqdn:domain»
«-certificate»
Bag Attributes
    friendlyName: «fqdn»
Key Attributes: <No Attributes>
«private-key:pem_encrypted»
---- etc/ssl/private/old.key
«private-key:pem_rsa_enc»
---- etc/ssl/csr.pem
«-certificate:csr»
«-public-key:pem_public»
---- home/«=account»/.ssh/id_ed25519
«private-key:openssh»
---- home/«=account»/.ssh/id_ed25519.pub
ssh-ed25519 «-ssh-public-key» «email»
---- home/«=account»/keys/switch.ppk
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: switch key
Public-Lines: 2
«-public-key:b64(64)»
«-public-key:b64(4)»
«putty-private-key»
Private-MAC: «-sha256»
---- home/«=account»/keys/old.ppk
PuTTY-User-Key-File-2: ssh-rsa
Encryption: none
Comment: imported
Public-Lines: 1
«-public-key:b64(48)»
«putty-private-key»
Private-MAC: «-git-sha»
==== mi_age_pgp_jwk home/«=account»/.config/sops/age/keys.txt
# created: 2026-01-17T09:20:14+01:00
# public key: «-age-public-key»
«age-secret-key»
# old, until the last file is rewritten
«age-secret-key»
---- secrets/prod.enc.yaml
db_password: «-base64-text:sops»
smtp_password: «-base64-text:sops»
sops:
    age:
        - recipient: «-age-public-key»
          enc: |
            -----BEGIN AGE ENCRYPTED FILE-----
            «-base64-text:b64(64)»
            «-base64-text:b64(64)»
            -----END AGE ENCRYPTED FILE-----
    lastmodified: "2026-04-02T08:11:03Z"
    mac: «-base64-text:sops»
    version: «-version|3.10.2»
---- keys/release-signing.asc
«pgp-private-key»
---- keys/release.pub.asc
«-public-key:pgp_public»
---- keys/jwks.json
{
  "keys": [
    {"kty": "EC", "use": "sig", "crv": "P-256", "kid": "«-key-id:b64u(16)»", "x": "«-public-key:jwk_x»", "y": "«-public-key:jwk_x»", "alg": "ES256"},
    {"kty": "EC", "crv": "P-256", "kid": "«-key-id:b64u(16)»", "x": "«-public-key:jwk_x»", "y": "«-public-key:jwk_x»", "d": "«jwk-private»"},
    {"kty": "OKP", "crv": "Ed25519", "x": "«-public-key:jwk_x»", "d": "«jwk-private»"},
    {"kty": "oct", "kid": "«-uuid»", "k": "«jwk-private»", "alg": "HS256"}
  ]
}
---- etc/wireguard/wg1.conf
[Interface]
Address = «ipv4-cidr», «ipv6-cidr»
PrivateKey = «wireguard-private-key»
DNS = «ipv4»
MTU = 1420
# «person-name», Notebook
[Peer]
PublicKey = «-wireguard-public-key»
PresharedKey = «wireguard-psk»
AllowedIPs = «ipv4-cidr»
Endpoint = «ipv4:public»:51820
[Peer]
PublicKey = «-wireguard-public-key»
AllowedIPs = «~|0.0.0.0/0», «~|::/0»
Endpoint = [«ipv6»]:51820
---- etc/openvpn/static.key
#
# 2048 bit OpenVPN static key
#
«openvpn-static-key»
---- etc/nebula/host.key
«private-key:nebula»
==== mi_gcp_sa keys/gcp-sa.json
{
  "type": "service_account",
  "project_id": "acme-prod-«=digits(6)»",
  "private_key_id": "«-key-id:hex(40)»",
  "private_key": "«private-key:pem_pkcs8.line»\n",
  "client_email": "«~|backup@acme-prod.iam.gserviceaccount.com»",
  "client_id": "«-number:digits(21)»",
  "auth_uri": "https://«~|accounts.google.com»/o/oauth2/auth",
  "token_uri": "https://«~|oauth2.googleapis.com»/token",
  "universe_domain": "«~|googleapis.com»"
}
---- keys/client_secret.json
{"installed":{"client_id":"«=digits(12)»-«-identifier:lower(32)».«~|apps.googleusercontent.com»","client_secret":"«google-client-secret»","redirect_uris":["http://localhost"]}}
---- keys/adc.json
{"account": "", "client_secret": "«google-client-secret»", "refresh_token": "«google-refresh-token»", "type": "authorized_user"}
---- azure/sp.json
{
  "appId": "«-uuid»",
  "displayName": "terraform",
  "password": "«azure-client-secret»",
  "tenant": "«-uuid»"
}
---- azure/storage.txt
AccountName=acmebackup
AccountKey=«azure-storage-key»
key2: «azure-storage-key»
BlobEndpoint=https://«~|acmebackup.blob.core.windows.net»/
---- hcloud/cli.toml
active_context = "lab"
[[contexts]]
name = "lab"
token = "«hetzner-token»"
[[contexts]]
name = "prod"
token = "«hetzner-token»"
---- doctl/config.yaml
access-token: «digitalocean-token»
context: default
auth-contexts:
    alt: «digitalocean-token»
---- databricks.cfg
[DEFAULT]
host  = https://«fqdn»
token = «databricks-token»
---- fly/config.yml
access_token: «~:b64u(43)»
last_login: 2026-05-01T10:00:00Z
==== mi_password_export export/passwords.csv
name,url,username,password,note
«any 9-11»
Proxmox,https://«ipv4»:8006,root@pam,«config-password»,
NAS,https://«fqdn»:5001,admin,«config-password:human»,Raum 2
Router,http://«ipv4»,admin,«config-password:pwa»,
Mail,https://«fqdn»/,«email»,«config-password:phrase»,
GitLab,https://«fqdn»/users/sign_in,«=login»,"«config-password:pwj»",2FA an
Zabbix,http://«hostname:numbered»/zabbix,Admin,«config-password:pwa»,
iDRAC,https://«ipv4»,root,«config-password:pwa»,«hostname:numbered»
Registrar,https://«fqdn»,«-number:digits(8)»,«config-password»,
WLAN,,Halle-5G,«wifi-psk:phrase»,
Drucker,http://«ipv4»/,admin,«config-password:human»,
Switch,https://«ipv4»,manager,«config-password:pwa»,SNMP aus
«end»
---- export/bitwarden.json
{
  "encrypted": false,
  "items": [
    {"id": "«-uuid»", "type": 1, "name": "ESXi", "login": {"uris": [{"match": null, "uri": "https://«fqdn»"}], "username": "root", "password": "«config-password:pwj»", "totp": "«totp-secret:b32(16)»"}},
    {"id": "«-uuid»", "type": 1, "name": "PBS", "login": {"username": "root@pam", "password": "«config-password:pwj»", "totp": "otpauth://totp/PBS:root?secret=«totp-secret»&issuer=PBS"}},
    {"id": "«-uuid»", "type": 2, "name": "LUKS", "notes": "passphrase: «prose-password:phrase»", "secureNote": {"type": 0}},
    {"id": "«-uuid»", "type": 3, "name": "Firmenkarte", "card": {"cardholderName": "«person-name»", "brand": "Visa", "number": "«card»", "expMonth": "4", "expYear": "2029", "code": "«~:digits(3)»"}}
  ]
}
---- export/keepass.xml
<KeePassFile>
  <Root><Group>
    <UUID>«~:bytes(16)»</UUID>
    <Entry>
      <String><Key>Title</Key><Value>Veeam</Value></String>
      <String><Key>UserName</Key><Value>CORP\veeam</Value></String>
      <String><Key>Password</Key><Value ProtectInMemory="True">«config-password:pwj.xml»</Value></String>
      <String><Key>URL</Key><Value>https://«fqdn»:9398</Value></String>
    </Entry>
  </Group></Root>
</KeePassFile>
---- export/remmina/srv.remmina
[remmina]
name=«hostname»
server=«ipv4»
username=administrator
password=«config-password:b64(23)»=
protocol=RDP
---- export/filezilla/sitemanager.xml
<Server><Host>«fqdn»</Host><Port>22</Port><User>web</User><Pass encoding="base64">«config-password:pw.b64»</Pass></Server>
==== mi_vault_blobs ansible/group_vars/prod/vault.yml
«ansible-vault»
---- ansible/group_vars/prod/main.yml
db_root: !vault |
          «ansible-vault»
db_name: crm
backup_passphrase: "{{ vault_backup_passphrase }}"
ssl_key: |
  «private-key:pem_ec»
password_max_days: 90
---- ansible/.vault-pass
«config-password:phrase»
---- vault/init.txt
Unseal Key 1: «generic-secret:bytes(33)»
Unseal Key 2: «generic-secret:bytes(33)»
Unseal Key 3: «generic-secret:bytes(33)»

Initial Root Token: «vault-token»

Vault initialized with 3 key shares and a key threshold of 2.
---- vault/kv-get.json
{
  "request_id": "«-uuid»",
  "lease_duration": 2764800,
  "data": {"data": {"password": "«config-password:pwj»", "username": "app"}, "metadata": {"created_time": "2026-02-11T12:40:01Z", "version": 4}},
  "wrap_info": null
}
---- vault/approle.env
ROLE_ID=«-uuid»
SECRET_ID=«generic-secret:uuid»
---- vault/policy.hcl
path "secret/data/crm/*" { capabilities = ["read", "list"] }
path "auth/token/renew-self" { capabilities = ["update"] }
---- vault/transit.txt
ciphertext    vault:v1:«-base64-text:b64(64)»
key_version   1
==== mi_toml_json5 config/settings.toml
title = "Lagerverwaltung"

[server]
listen = "«ipv4»:8443"
public = "https://«fqdn»"
secret_key = "«generic-secret:pwlong»"
session_ttl = "8h"

[database]
url = "mysql://lager:«connection-string»@«ipv4»:3306/lager"
# read replica
replica = { host = "«fqdn»", user = "ro", password = "«config-password:pwj»" }
pool = 16

[ldap]
bind_password = '''«config-password:pwj»'''
filter = "(&(objectClass=person)(uid=%s))"

[[peers]]
id = "«-uuid»"
psk = "«generic-secret:key32»"
address = "«ipv6»"

[features]
password_reset = true
token_rotation = "weekly"
---- config/app.json5
// comments are allowed here
{
  host: '«fqdn»',
  mail: { user: '«email»', pass: '«config-password:pwj»' },
  apiKeys: ['«generic-secret:hex(32)»', "«generic-secret:hex(32)»"],
  webhookSecret: "«generic-secret:b64u(32)»",
  publicKey: '«-public-key:jwk_x»',
  secretName: 'lager-tls', // name of a Kubernetes secret
  buildId: '«-build-id:short_sha»',
}
---- config/legacy.ini
[ftp]
Host=«ipv4»
User=export
Password=«config-password:pwini»
Passive=1
[odbc]
DSN=ERP
UID=sa
PWD=«config-password:pwa»
[license]
Key=«~:winkey»
Hash=«-md5:md5.upper»
---- config/users.properties
# user = password, roles
admin = «config-password:pwa», admin
viewer = «config-password:pwa», user
jmx.password.file = /etc/jmx.password
---- config/logback.xml
<appender name="SMTP" class="«-identifier|ch.qos.logback.classic.net.SMTPAppender»">
  <smtpHost>«fqdn»</smtpHost><username>log</username><password>«config-password:pwj.xml»</password>
  <to>«email»</to>
</appender>
