==== tarn_env_shop shop/.env.production
# «?do not commit|nicht einchecken»
APP_URL=https://«fqdn:site»
APP_KEY=base64:«laravel-app-key»
DB_PASSWORD=«env-password»
DB_TEST_PASSWORD=«-placeholder|changeme»
STRIPE_SECRET=«stripe-key»
STRIPE_KEY=«-public-key:stripe_public»
STRIPE_WEBHOOK_SECRET=«generic-secret:stripe_webhook»
PAYPAL_TOKEN='«paypal-token»'
SQUARE_ACCESS_TOKEN=«square-token»
SHOPIFY_ADMIN_TOKEN=«shopify-token»
MAIL_FROM=«email»
MAILGUN_SECRET=«mailgun-key»
SENDGRID_API_KEY=«sendgrid-key»
MAILCHIMP_KEY=«mailchimp-key»
TWILIO_ACCOUNT_SID=«-id:twilio_sid»
TWILIO_API_KEY=«twilio-api-key»
TWILIO_AUTH_TOKEN=«twilio-auth-token»
RECAPTCHA_SITE_KEY=«-public-key:recaptcha»
REDIS_URL=redis://:«connection-string»@«ipv4:lan»:6379/2
SESSION_LIFETIME=«-setting|120»
ASSET_HASH=«-asset-hash»
RELEASE=«-git-sha»
==== tarn_ci_vars .gitlab-ci.yml
image: «fqdn:site»/build/php:«-version|8.3.11»
variables:
  GIT_DEPTH: "«-setting|20»"
  DEPLOY_TOKEN: "«gitlab-deploy-token»"
  RUNNER_TOKEN: «gitlab-runner-token»
  SONAR_TOKEN: $«-variable-name|SONAR_TOKEN»
  NPM_TOKEN: «npm-token»
  PYPI: «pypi-token»
  CACHE_KEY: «-md5»
stages: [test, publish]
publish:
  stage: publish
  before_script:
    - git config --global url."https://oauth2:«gitlab-pat»@«fqdn:site»/".insteadOf git@«fqdn:site»:
    - echo "//«~|registry.npmjs.org»/:_authToken=${«-variable-name|NPM_TOKEN»}" > .npmrc
    - cargo login «crates-io-token»
    - mkdir -p ~/.gem && printf -- '---\n:rubygems_api_key: «rubygems-key»\n' > ~/.gem/credentials
  script:
    - curl -H "X-JFrog-Art-Api: «artifact-token»" -T dist/app.tgz https://«fqdn:site»/artifactory/generic/
    - buildkite-agent artifact upload dist/* --agent-access-token «ci-token»
    - docker login -u bot -p «docker-token:dockerhub» «~|docker.io»
    - test "$(sha256sum dist/app.tgz | cut -d' ' -f1)" = "«-sha256»"
==== tarn_chatops config/chatops.toml
[slack]
bot_token = "«slack-token»"
webhook = "https://«~|hooks.slack.com»/services/«slack-webhook»"
channel = "«-id|C04QK2L8Z»"

[discord]
token = "«discord-bot-token»"
alerts = "https://«~|discord.com»/api/webhooks/«discord-webhook»"

[telegram]
token = "«telegram-bot-token»"
chat_id = «-number|-1001840022913»

[teams]
url = "https://«~|contoso.webhook.office.com»/webhookb2/«teams-webhook»"

[matrix]
homeserver = "https://«fqdn:site»"
access_token = "«generic-secret:matrix»"

[pager]
integration_key = "«monitoring-token:hex(32)»"
on_call = [{ name = "«person-name»", phone = "«phone»" }]

[jira]
email = "«email»"
api_token = "«atlassian-token»"

[linear]
key = "«linear-key»"
team = "«-uuid»"
==== tarn_llm_conf config/litellm.yaml
model_list:
  - model_name: gross
    litellm_params:
      model: anthropic/claude-sonnet
      api_key: «anthropic-key»
  - model_name: klein
    litellm_params: { model: openai/gpt-4o-mini, api_key: "«openai-key»" }
  - model_name: schnell
    litellm_params:
      model: groq/llama-3.1-8b-instant
      api_key: «ai-service-key»
  - model_name: lokal
    litellm_params: { model: ollama/qwen2.5, api_base: "http://«ipv4:lan»:11434", api_key: «-placeholder|none» }
  - model_name: bild
    litellm_params: { model: gemini/flash, api_key: «gcp-api-key» }
litellm_settings:
  cache_params: { type: redis, host: «fqdn», password: «config-password» }
general_settings:
  master_key: «generic-secret:hex(64)»
  database_url: postgresql://litellm:«connection-string»@«hostname»:5432/litellm
environment_variables:
  HF_TOKEN: «huggingface-token»
  OPENROUTER_API_KEY: os.environ/«-variable-name|OPENROUTER_API_KEY»
  MAX_TOKENS: «-setting|8192»
==== tarn_observ deploy/observability.env
DD_API_KEY=«datadog-key»
DD_SITE=«~|datadoghq.eu»
NEW_RELIC_API_KEY=«newrelic-key»
GRAFANA_SA_TOKEN=«grafana-token»
SENTRY_DSN=https://«sentry-dsn»@«fqdn:site»/«=int(2,40)»
SENTRY_AUTH_TOKEN=«sentry-token»
DT_API_TOKEN=«monitoring-token:dynatrace»
HONEYCOMB_KEY=«monitoring-token:honeycomb»
INFLUX_TOKEN=«monitoring-token:influx»
OTEL_EXPORTER_OTLP_ENDPOINT=http://«ipv4:lan»:4318
OTEL_EXPORTER_OTLP_HEADERS=authorization=Bearer «bearer-token»
TRACEPARENT=00-«-trace-id»-«-span-id»-01
SERVICE_VERSION=«-version|2.14.0+3»
LOG_TOKEN_LIMIT=«-setting|4096»
HEALTHCHECK_UUID=«~:uuid»
==== tarn_cloud_keys scripts/cloud-env.sh
#!/bin/sh
# source me: . ./cloud-env.sh
export AWS_ACCESS_KEY_ID=«aws-access-key-id»
export AWS_SECRET_ACCESS_KEY='«aws-secret-key»'
export AWS_SESSION_TOKEN="«aws-session-token»"
export AWS_ROLE_ARN=«-arn»
export ARM_TENANT_ID=«-uuid»
export ARM_CLIENT_SECRET='«azure-client-secret»'
export AZURE_STORAGE_KEY=«azure-storage-key»
export HCLOUD_TOKEN=«hetzner-token»
export DIGITALOCEAN_ACCESS_TOKEN=«digitalocean-token»
export CLOUDFLARE_API_TOKEN=«cloudflare-api-token»
export LINODE_TOKEN=«cloud-token:linode»
export VULTR_API_KEY=«cloud-token:vultr»
export TFE_TOKEN=«terraform-cloud-token»
export PULUMI_ACCESS_TOKEN=«cloud-token:pulumi»
export DOPPLER_TOKEN=«doppler-token»
export OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
export DATABRICKS_HOST=https://«fqdn:site» DATABRICKS_TOKEN=«databricks-token»
export PLANETSCALE_SERVICE_TOKEN=«planetscale-token»
export GOOGLE_APPLICATION_CREDENTIALS=«-path|/etc/gcp/sa.json»
export IMAGE=«~|ghcr.io»/acme/tool@«-digest»
==== tarn_design_tools notes/integrations.md
# Integrations «?we keep|overview|Übersicht»

| Tool | Owner | Token |
|---|---|---|
| Figma | «person-name» | `«figma-token»` |
| Notion | «person-name» | `«notion-token»` |
| Postman | «email» | `«postman-key»` |
| GitHub bot | «email» | `«github-pat»` |
| GitHub read-only | «email» | `«github-fine-grained-pat»` |
| Forgejo | CI | token «forge-token» |
| Codecov | CI | in the vault, `«-path|ci/codecov»` |

Google sign-in: client id `«-id|482013377190-k3v8.apps.googleusercontent.com»`, client secret `«google-client-secret»`, refresh token `«google-refresh-token»`.
The old key `«-placeholder|AIza...»` was revoked; docs still show `«-placeholder|YOUR_API_KEY»`.
Commit «-short-sha» removed the last hard-coded one.
==== tarn_rails_creds config/settings.local.yml
production:
  secret_key_base: «generic-secret:hex(128)»
  master: { RAILS_MASTER_KEY: «rails-master-key» }
  encryption:
    primary_key: «generic-secret:alnum(32)»
    hex_key: «hex-key»
  smtp: { address: «fqdn:site», user_name: «email», password: "«config-password:pwq2»" }
  otp: { issuer: Lager, seed: «totp-secret» }
  jwt_public: «-jwk-x»
  legacy_cookie: "«session-cookie»"
  s3: { access_key_id: «aws-access-key-id», secret_access_key: «aws-secret-key» }
  etag: «-etag»
---- config/credentials.yml.enc
«-encrypted:b64(88)»--«-encrypted:b64(16)»--«-encrypted:bytes(16)»
==== tarn_http_trace traces/checkout.http
POST /v2/payments HTTP/1.1
Host: «fqdn:site#h»
User-Agent: okhttp/«-version|4.12.0»
Authorization: Bearer «jwt»
X-Api-Key: «generic-secret:alnum(40)»
X-Request-Id: «-uuid»
Idempotency-Key: «-uuid»
Cookie: _ga=«~|GA1.2.1188400213.1770000000»; sid=«session-cookie»; lang=pl
Content-Type: application/json

{"customer":{"name":"«person-name»","email":"«email»","phone":"«phone»","birth_date":"«dob»"},"card":{"number":"«card»","exp":"11/28"},"ip":"«ipv4:pub»","order":"«-order-id»"}

HTTP/1.1 401 Unauthorized
Date: Tue, 03 Mar 2026 10:11:12 GMT
WWW-Authenticate: Basic realm="pay"
Set-Cookie: JSESSIONID=«session-cookie:jsess»; Path=/; Secure; HttpOnly
ETag: "«-etag»"
X-Served-By: «hostname»

POST /v2/payments HTTP/1.1
Host: «fqdn#h»
Authorization: Basic «basic-auth»
Proxy-Authorization: Basic «basic-auth»
Cookie: XSRF-TOKEN=«~:b64u(32)»; laravel_session=«session-cookie:b64u(43)»
==== tarn_kube_secrets k8s/overlays/prod/secrets.yaml
apiVersion: v1
kind: Secret
metadata: { name: mailer, namespace: post, uid: «-uuid» }
type: Opaque
data:
  smtp-password: «k8s-secret-data»
  imap-password: «k8s-secret-data»
  host: «-base64|bWFpbA==»
  ca.crt: «-certificate:certb64»
---
apiVersion: v1
kind: Secret
metadata: { name: pull }
type: «~|kubernetes.io»/dockerconfigjson
data:
  .dockerconfigjson: «docker-auth:dockercfg»
---
apiVersion: v1
kind: Secret
metadata: { name: bootstrap-token-ab }
stringData:
  admin-password: "«config-password:pwq2»"
  kubeconfig-token: «jwt»
---
apiVersion: «~|bitnami.com»/v1alpha1
kind: SealedSecret
spec:
  encryptedData: { password: «-encrypted:sealed» }
---
apiVersion: «~|external-secrets.io»/v1beta1
kind: ExternalSecret
spec:
  secretStoreRef: { name: «-secret-name|vault-post» }
  data: [{ secretKey: «-secret-name|smtp», remoteRef: { key: «-path|post/smtp», property: «-identifier|password» } }]
---- docker/config.json
{"auths": {"«fqdn:site»": {"auth": "«docker-auth»"}, "«~|ghcr.io»": {"auth": "«docker-auth»"}}, "credHelpers": {"«~|gcr.io»": "gcloud"}}
==== tarn_keys_files home/deploy/.ssh/id_ecdsa
«private-key:pem_ec»
---- home/deploy/key.ppk
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: «=account»
Public-Lines: 2
«-public-key:b64(64)»
«-public-key:bytes(12)»
«putty-private-key»
Private-MAC: «~:sha256»
---- home/deploy/release.asc
«pgp-private-key»
---- home/deploy/age.txt
# created: «=moment»
# public key: «-age-public-key»
«age-secret-key»
---- home/deploy/jwk.json
{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"«-key-id»","x":"«-jwk-x»","d":"«jwk-private»","use":"sig"}]}
---- home/deploy/.netrc
machine «fqdn:site» login «=account» password «netrc»
machine «~|api.github.com»
  login bot
  password «netrc:github_pat»
---- home/deploy/.pgpass
# host:port:db:user:pw
«fqdn»:5432:*:app:«pgpass:pwcolon»
«ipv4:lan»:6432:reporting:ro:«pgpass:phrase»
---- home/deploy/cert.pem
«-certificate»
==== tarn_pve_scripts scripts/cluster-tools.sh
#!/bin/bash
# «?used by cron on the jump host|läuft auf dem Sprungserver»
H="https://«fqdn»:8006/api2/json"
AUTH='Authorization: PVEAPIToken=«~|monitor@pve!grafana=»«pve-api-token»'
curl -skH "$AUTH" "$H/cluster/status"
curl -sk -b "PVEAuthCookie=«pve-ticket»" -H "CSRFPreventionToken: «pve-csrf-token»" -X POST "$H/nodes/«hostname»/qemu/«=int(100,900)»/status/stop"
curl -skH 'Authorization: PBSAPIToken=«~|sync@pbs!cron:»«pbs-api-token»' "https://«ipv4:lan»:8007/api2/json/admin/datastore"
pvesubscription set «pve-subscription-key»
qm set 204 --cipassword '«cli-password:pwhard2»' --ipconfig0 ip=«ipv4-cidr:lanif»,gw=«ipv4:lan»
pct create 311 local:vztmpl/debian-12-standard_«-version|12.7-1»_amd64.tar.zst --hostname «hostname» --password «cli-password:pwa» --net0 name=eth0,bridge=vmbr0,hwaddr=«mac»
pvesm add cifs scans --server «ipv4:lan» --share scans --username «=account» --password '«cli-password:human»'
echo "last task: «-pve-upid»"
---- etc/pve/priv/storage/nas2.pw
password=«pve-priv-password»
---- etc/pve/priv/storage/pbs2.enc
{"kdf":null,"created":"2026-02-01T08:00:00+01:00","modified":"2026-02-01T08:00:00+01:00","data":"«pbs-encryption-key»","fingerprint":"«-fingerprint:md5_colons»"}
---- etc/pve/priv/token.cfg
terraform@pve!prod «pve-api-token»
grafana@pve!ro «pve-api-token»
==== tarn_cloudinit user-data
#cloud-config
hostname: «hostname#h»
fqdn: «fqdn»
users:
  - name: «=login»
    gecos: «person-name»
    passwd: «cloud-init-password-hash:sha512crypt»
    ssh_authorized_keys: ["ssh-ed25519 «-ssh-public-key» «email»"]
  - name: notfall
    plain_text_passwd: «cloud-init-password:phrase»
    lock_passwd: false
chpasswd:
  list: |
    root:«cloud-init-password:pwcolon»
    wartung:«-setting|RANDOM»
ntp: { servers: [«ipv4:lan»] }
write_files:
  - path: /etc/apt/auth.conf.d/intern.conf
    content: machine «fqdn:site» login apt password «netrc»
  - path: /etc/motd
    encoding: b64
    content: «=base64_text»
runcmd:
  - [ curl, -fsS, "https://«fqdn»/enroll?token=«url-token»" ]
  - echo '«-sha256»  /tmp/agent.deb' | sha256sum -c
