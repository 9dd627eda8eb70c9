==== yd_env_django srv/app/.env.production
# Django
DEBUG=False
«any 15-18»
SECRET_KEY='«generic-secret:pwsalt2»'
ALLOWED_HOSTS=«fqdn»,«ipv4»
DATABASE_URL=postgres://app:«connection-string»@«ipv4»:5432/app
DB_PASS="«env-password:pwhard»"
CELERY_BROKER_URL=amqp://worker:«connection-string»@«fqdn»:5672/app
EMAIL_HOST_PASSWORD=«env-password:pwh»
DEFAULT_FROM_EMAIL=«email»
AWS_ACCESS_KEY_ID=«aws-access-key-id»
AWS_SECRET_ACCESS_KEY=«aws-secret-key»
AWS_STORAGE_BUCKET_NAME=app-media
SENTRY_DSN=https://«sentry-dsn»@«fqdn»/4
STRIPE_SECRET_KEY=«stripe-key»
STRIPE_PUBLIC_KEY=«-public-key:stripe_public»
STRIPE_ENDPOINT_SECRET=«generic-secret:stripe_webhook»
OPENAI_API_KEY=«openai-key»
RECAPTCHA_SITE_KEY=«-public-key:b64u(40)»
GIT_COMMIT=«-git-sha»
RELEASE_ID=«-uuid»
PASSWORD_RESET_TIMEOUT=«-setting|86400»
JWT_SECRET=${«-placeholder|JWT_SECRET:?missing}»
PYPI_TOKEN=«pypi-token»
MAILGUN_API_KEY=«mailgun-key»
«end»
==== yd_env_node apps/web/.env.local
«any 15-19»
NEXTAUTH_SECRET="«generic-secret:bytes(32)»"
NEXTAUTH_URL=https://«fqdn»
GITHUB_ID=Iv1.«-key-id:hex(16)»
GITHUB_SECRET=«forge-token:hex(40)»
GOOGLE_CLIENT_SECRET=«google-client-secret»
GOOGLE_CLIENT_ID=«-account-id»-«-asset-hash:lower(32)».«~|apps.googleusercontent.com»
MONGODB_URI="mongodb+srv://web:«connection-string»@«fqdn»/web?retryWrites=true"
REDIS_URL=rediss://default:«connection-string»@«fqdn»:6380
SLACK_BOT_TOKEN=«slack-token»
DISCORD_TOKEN=«discord-bot-token»
NOTION_TOKEN=«notion-token»
LINEAR_API_KEY='«linear-key»'
FIGMA_TOKEN=«figma-token»
VERCEL_OIDC=«jwt»
NEXT_PUBLIC_POSTHOG_KEY=phc_«-public-key:alnum(43)»
NEXT_PUBLIC_BUILD=«-git-sha:short_sha»
TWILIO_ACCOUNT_SID=«-account-id:twilio_sid»
TWILIO_AUTH_TOKEN=«twilio-auth-token»
SHOPIFY_ADMIN_TOKEN=«shopify-token»
HF_TOKEN=«huggingface-token»
ADMIN_PASSWORD=«env-password:phr»
ADMIN_PASSWORD_HASH=«password-hash:argon2»
API_KEY=«-placeholder|your-api-key-here»
TOKEN_TTL=«-setting|15m»
«end»
==== yd_env_laravel var/www/crm/.env
APP_NAME=CRM
APP_KEY=base64:«laravel-app-key»
APP_URL=https://«fqdn»

DB_CONNECTION=mysql
DB_HOST=«ipv4»
DB_USERNAME=crm
DB_PASSWORD="«env-password:pwany.json»"

REDIS_PASSWORD=null
MAIL_HOST=«fqdn»
MAIL_USERNAME=«email»
MAIL_PASSWORD=«env-password:pwa»
MAIL_FROM_NAME="${«-reference|APP_NAME»}"

AWS_ACCESS_KEY_ID=
AWS_SECRET_ACCESS_KEY=
PUSHER_APP_ID=«-account-id:digits(7)»
PUSHER_APP_KEY=«-public-key:hex(20)»
PUSHER_APP_SECRET=«generic-secret:hex(20)»
JWT_SECRET=«generic-secret:alnum(64)»
TELESCOPE_ALLOWED="«email»"
HASH_DRIVER=«-setting|bcrypt»
---- var/www/crm/.env.example
DB_PASSWORD=«-placeholder|secret»
MAIL_PASSWORD=
JWT_SECRET=«-placeholder|<run artisan jwt:secret>»
PUSHER_APP_SECRET=«-placeholder|xxxxxxxxxxxxxxxxxxxx»
==== yd_env_ops etc/default/ops-agent
# sourced by the unit; 0640 root:ops
export VAULT_ADDR=https://«fqdn»:8200
export VAULT_TOKEN=«vault-token»
export CONSUL_HTTP_TOKEN=«generic-secret:uuid»
export NOMAD_TOKEN="«generic-secret:uuid»"
export PROXMOX_VE_ENDPOINT=https://«ipv4»:8006/
export PROXMOX_VE_API_TOKEN='«~|ops@pve!agent=»«pve-api-token»'
export PROXMOX_VE_PASSWORD=«env-password:pwhard»
export TF_VAR_db_password=«env-password:pwa»
export DD_API_KEY=«datadog-key»
export NEW_RELIC_LICENSE_KEY=«newrelic-key:newrelic_ingest»
export GRAFANA_SA_TOKEN=«grafana-token»
export TS_AUTHKEY=«tailscale-key»
export NB_SETUP_KEY=«netbird-token»
export DIGITALOCEAN_TOKEN=«digitalocean-token»
export TFE_TOKEN=«terraform-cloud-token»
export DOPPLER_TOKEN=«doppler-token»
export OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
export NODE_ID=«-uuid»
export CERT_SHA1=«-sha1:sha1.upper»
export GITLAB_TOKEN=$(«-reference|cat ~/.gitlab-token»)
==== yd_dot_files home/dev/.netrc
machine «fqdn» login reader password «netrc:pwhard»
machine «~|api.heroku.com»
	login «email»
	password «netrc:uuid»
default login anonymous password «~:email»
---- home/dev/.my.cnf
[client]
user=root
password="«config-password:pwhard»"
host=«ipv4»

[mysqldump]
user = dump
password = «config-password:pwa»
ssl-verify-server-cert
---- home/dev/.pgpass
«ipv4»:5432:shop:shop:«pgpass:pwa»
«fqdn»:5433:*:replicator:«pgpass:pwcolon»
localhost:5432:*:postgres:«pgpass:phr»
---- home/dev/.git-credentials
https://dev:«gitlab-pat»@«fqdn»
https://bot:«github-fine-grained-pat»@«~|github.com»
---- home/dev/.config/gh/hosts.yml
«~|github.com»:
    user: octo-ops
    oauth_token: «github-pat»
    git_protocol: https
---- home/dev/.config/rclone/rclone.conf
[box]
type = sftp
host = «fqdn»
user = u1«=digits(5)»
pass = «config-password:b64u(43)»

[cold]
type = s3
provider = Minio
access_key_id = «aws-access-key-id:upper(20)»
secret_access_key = «aws-secret-key»
endpoint = http://«ipv4»:9000
---- home/dev/.s3cfg
[default]
access_key = «aws-access-key-id»
secret_key = «aws-secret-key»
gpg_passphrase = «config-password:pwa»
host_base = «fqdn»
==== yd_cloud_clis root/.aws/credentials
[prod]
aws_access_key_id     = «aws-access-key-id»
aws_secret_access_key = «aws-secret-key»

[sso-cache]
aws_access_key_id=«aws-access-key-id»
aws_secret_access_key=«aws-secret-key»
aws_session_token=«aws-session-token»
# expires 2026-02-12T18:22:10Z, request «-uuid»
---- root/.aws/config
[profile audit]
role_arn = «-arn»
source_profile = prod
mfa_serial = «-arn»
---- root/.config/doctl/config.yaml
access-token: «digitalocean-token»
context: default
---- root/.azure/accessTokens.json
[{"tokenType": "Bearer", "expiresIn": 3599, "accessToken": "«jwt»", "userId": "«email»", "_clientId": "«-uuid»", "_authority": "https://«~|login.microsoftonline.com»/«-uuid»"}]
---- root/.config/gcloud/key.json
{
  "type": "service_account",
  "project_id": "lab-«=digits(6)»",
  "private_key_id": "«-key-id:hex(40)»",
  "private_key": "«private-key:pem_pkcs8.line»\n",
  "client_email": "«~|backup@lab.iam.gserviceaccount.com»",
  "client_id": "«-account-id:digits(21)»"
}
---- root/.terraformrc
credentials "«~|app.terraform.io»" {
  token = "«terraform-cloud-token»"
}
---- root/.config/openstack/clouds.yaml
clouds:
  lab:
    auth:
      auth_url: https://«fqdn»:5000/v3
      username: admin
      password: «config-password:pwh»
      project_id: «-uuid:hex(32)»
==== yd_registry_files root/.docker/config.json
{
  "auths": {
    "«fqdn»": {"auth": "«docker-auth:b64userpw»"},
    "https://«~|index.docker.io»/v1/": {"auth": "«docker-auth:b64userpw»", "email": "«email»"}
  },
  "HttpHeaders": {"User-Agent": "Docker-Client/«-version|28.0.1» (linux)"}
}
---- root/.npmrc
@lab:registry=https://«fqdn#n»/npm/
//«fqdn#n»/npm/:_authToken="«npm-token»"
//«ipv4»:4873/:_auth=«basic-auth»
email=«email»
always-auth=true
---- root/.m2/settings.xml
<settings>
  <servers>
    <server>
      <id>nexus</id>
      <username>deployer</username>
      <password>«config-password:pwany.xml»</password>
    </server>
    <server>
      <id>snapshots</id>
      <username>ci</username>
      <password>${«-placeholder|env.NEXUS_PASSWORD»}</password>
    </server>
  </servers>
</settings>
---- root/.gem/credentials
---
:rubygems_api_key: «rubygems-key»
---- root/.cargo/credentials.toml
[registries.intern]
token = "Bearer «bearer-token»"
---- root/.config/pip/pip.conf
[global]
index-url = https://pip:«connection-string»@«fqdn»/simple
---- root/NuGet.Config
<configuration>
  <packageSourceCredentials>
    <Intern>
      <add key="Username" value="build" />
      <add key="ClearTextPassword" value="«config-password:pwa»" />
    </Intern>
  </packageSourceCredentials>
  <apikeys><add key="https://«fqdn»/v3/index.json" value="«artifact-token:nuget»" /></apikeys>
</configuration>
---- root/.gradle/gradle.properties
org.gradle.jvmargs=-Xmx2g
signing.keyId=«-key-id:hex(8).upper»
signing.password=«config-password:phr»
ossrhPassword=«config-password:pwa»
==== yd_rails config/credentials.yml
# rails credentials:show
aws:
  access_key_id: «aws-access-key-id»
  secret_access_key: «aws-secret-key»
smtp:
  user_name: «email»
  password: «config-password:pwh»
secret_key_base: «generic-secret:hex(128)»
active_record_encryption:
  primary_key: «generic-secret:alnum(32)»
  deterministic_key: «generic-secret:alnum(32)»
  key_derivation_salt: «generic-secret:alnum(32)»
---- config/master.key
«rails-master-key»
---- config/database.yml
default: &default
  adapter: mysql2
  pool: <%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>
production:
  <<: *default
  host: «ipv4»
  username: shop
  password: <%= «-reference|ENV["SHOP_DATABASE_PASSWORD"]» %>
reporting:
  <<: *default
  host: «fqdn»
  username: report
  password: «config-password:pwhard»
==== yd_notes_txt home/ops/Desktop/zugang.txt
== Zugänge Werk 2 ==  (gehört eigentlich in den Tresor!)

Router      «ipv4»   admin / «password-in-notes:pwh»
USV         «ipv4»   apc / «password-in-notes:pwa»
Switch EG   «ipv4»   PW: «password-in-notes:pwhard»
NAS         https://«fqdn»:5001   admin   «password-in-notes:phr»
WLAN Gäste  SSID Werk2-Gast   Key «wifi-psk:pwa»
Bios alle   «password-in-notes:nl»
Telefon     PIN der Anlage: «~:pin»

Seriennummer NAS «-serial»
Lizenz Backup: Auftrag «-order-id»
Wartung durch «person-name», «phone»
Kundennummer «-account-id:digits(8)», Vertrag bis 31.12.2027
Letzte Änderung 04.11.2025, Version 7 «-setting|(Passwörter halbjährlich wechseln)»
