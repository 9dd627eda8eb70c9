==== barn_tok_direnv projekt/.envrc
# direnv, nicht einchecken!
source_up_if_exists
export DIGITALOCEAN_ACCESS_TOKEN=«digitalocean-token»
export TF_TOKEN_app_terraform_io="«terraform-cloud-token»"
export TF_VAR_db_password='«env-password:pwhard2»'
export AWS_PROFILE=hof
export AWS_SESSION_TOKEN="«aws-session-token»"
export VAULT_ADDR=https://«fqdn:site»:8200
export VAULT_TOKEN="«vault-token»"
export OP_SERVICE_ACCOUNT_TOKEN="«onepassword-token»"
export DOPPLER_TOKEN=«doppler-token»
export GITLAB_TOKEN=$(«-reference|pass show gitlab/api»)
export SOPS_AGE_KEY=«age-secret-key»
export SOPS_AGE_RECIPIENTS=«-age-public-key»
PATH_add bin
==== barn_tok_notes_prose notes/umzug-cloud.md
Beim Umzug der Konten gefunden, was noch gültig war (alles gesperrt bis Freitag, sonst bei «person-name» melden):

- In einem Postman-Export lag der Schlüssel «postman-key».
- Das Databricks-Notebook ruft sich mit «databricks-token» selbst auf.
- PlanetScale, Zweig main: «planetscale-token»
- New Relic nimmt noch «newrelic-key», obwohl der Kollege weg ist.
- Datadog: der API-Schlüssel ist «datadog-key», der App-Schlüssel wurde gelöscht.
- Sentry-CLI auf «hostname» mit «sentry-token»
- Dem alten Macbook («mac») gehört der Tailscale-Schlüssel «tailscale-key».

Nicht gefunden: das Token für die Domänen. Die Projekt-ID «-uuid» und die Kontonummer «-account-id» sind keine Geheimnisse.
Commit, in dem es stand: «-git-sha»
==== barn_tok_zapier export/integrations.json
{
  "integrations": [
    {"app": "slack", "bot_token": "«slack-token»", "team": "T«-id:upper(8)»"},
    {"app": "notion", "secret": "«notion-token»", "database": "«-uuid»"},
    {"app": "airtable", "pat": "«generic-secret:airtable»", "base": "app«-id:alnum(14)»"},
    {"app": "brevo", "api_key": "«generic-secret:brevo»"},
    {"app": "postmark", "server_token": "«generic-secret:postmark»"},
    {"app": "jira", "user": "«email»", "token": "«atlassian-token»"},
    {"app": "sendgrid", "key": "«sendgrid-key»"},
    {"app": "google", "client_id": "«-number:digits(12)»-«-id:lower(32)».«~|apps.googleusercontent.com»", "client_secret": "«google-client-secret»", "refresh_token": "«google-refresh-token»"},
    {"app": "teams", "url": "https://«~|hof.webhook.office.com»/webhookb2/«teams-webhook»"},
    {"app": "stripe", "publishable": "«-public-key:stripe_public»", "webhook_secret": "«stripe-key:stripe_webhook»"},
    {"app": "openai", "api_key": "{{«-variable|secrets.openai»}}"}
  ],
  "exported": "2026-01-12T09:00:00Z", "etag": "«-etag»"
}
==== barn_tok_monitoring_yaml etc/agent/agent.yaml
api_key: «datadog-key»
site: «~|datadoghq.eu»
hostname: «hostname»
logs_config:
  api_key: ${«-variable|DD_LOGS_KEY»}
newrelic:
  license_key: «newrelic-key:newrelic_ingest»
  app_name: hofladen
grafana_cloud:
  url: https://«~|prometheus-prod-01-eu-west-0.grafana.net»/api/prom/push
  basic_auth: {username: "«-number:digits(6)»", password: "«grafana-token»"}
dynatrace:
  token: «monitoring-token:dynatrace»
honeycomb:
  key: «monitoring-token:honeycomb»
influx:
  url: http://«ipv4:lan»:8086
  token: «monitoring-token:influx»
sentry:
  dsn: https://«sentry-dsn»@«fqdn:site»/3
  release: «-git-sha»
checks:
  redis: {host: «ipv4:lan», password: «config-password:pwa»}
  tls: {fingerprint: "«-fingerprint»"}
==== barn_tok_ai_env ai/.env.local
OPENAI_API_KEY=«openai-key»
ANTHROPIC_API_KEY=«anthropic-key»
HUGGING_FACE_HUB_TOKEN=«huggingface-token»
REPLICATE_API_TOKEN=«ai-service-key:replicate»
GROQ_API_KEY=«ai-service-key»
PPLX_API_KEY=«ai-service-key:perplexity»
OPENROUTER_API_KEY=«ai-service-key:openrouter»
XAI_API_KEY=«ai-service-key:xai»
AZURE_OPENAI_ENDPOINT=https://«fqdn:site»/
AZURE_OPENAI_KEY=«generic-secret:hex(32)»
WEBUI_SECRET_KEY=«generic-secret:alnum(16)»
OLLAMA_HOST=http://«ipv4:lan»:11434
MODEL_SHA=«-sha256»
MAX_TOKENS=«-setting|4096»
MISTRAL_API_KEY=«-placeholder|your-api-key-here»
==== barn_tok_registry_files root/.gem/credentials
---
:rubygems_api_key: «rubygems-key»
:hof: Basic «basic-auth»
---- root/.composer/auth.json
{"http-basic": {"«fqdn»": {"username": "hof", "password": "«config-password:pwa»"}}, "github-oauth": {"«~|github.com»": "«github-pat»"}, "gitlab-token": {"«fqdn:site»": "«gitlab-pat»"}}
---- root/.config/pip/pip.conf
[global]
index-url = https://reader:«connection-string:pwa»@«fqdn»/pypi/simple
trusted-host = «ipv4:lan»
---- root/.cargo/credentials.toml
[registries.hof]
token = "Bearer «bearer-token»"
[registry]
token = "«crates-io-token»"
---- root/.yarnrc.yml
npmRegistryServer: "https://«fqdn:site»"
npmAuthToken: "«npm-token»"
checksumBehavior: «-setting|update»
---- root/.config/gh/hosts.yml
«~|github.com»:
    oauth_token: «github-pat»
    user: hofladen
    git_protocol: ssh
---- root/.terraformrc
credentials "«~|app.terraform.io»" {
  token = "«terraform-cloud-token»"
}
---- root/.m2/settings.xml
<settings><servers><server><id>hof</id><username>deploy</username><password>«config-password:pwhard2»</password></server>
<server><id>enc</id><password>{«~:b64(44)»}</password></server></servers></settings>
==== barn_tok_keys_mixed backup/schluessel.txt
Schlüsselbund, gesichert am 3. Januar

-- SSH Werkstatt --
«private-key:openssh»

-- PuTTY vom Laptop --
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: werkstatt-«-number:digits(4)»
Public-Lines: 2
«-ssh-public-key»
«putty-private-key»
Private-MAC: «-mac:hex(64)»

-- GPG, Paketsignatur --
«pgp-private-key»

-- age --
# public key: «-age-public-key»
«age-secret-key»

-- JWK für die Anmeldung --
{"kty":"OKP","crv":"Ed25519","kid":"«-kid:alnum(12)»","x":"«-jwk-x»","d":"«jwk-private»"}

-- nur öffentlich --
«-pem-public:pem_public»
Fingerabdruck «-gpg-fingerprint»
minisign: «-pubkey:pubkey_minisign»
==== barn_tok_cloud_cli root/.config/cloud.ini
[ovh-eu]
endpoint=ovh-eu
application_key=«~:hex(16)»
application_secret=«cloud-token:hex(32)»
consumer_key=«cloud-token:hex(32)»

[linode]
token = «cloud-token:linode»

[scaleway]
access_key = SCW«-access-key:upper(17)»
secret_key = «cloud-token:scaleway»
default_organization_id = «-uuid»

[vultr]
api-key = "«cloud-token:vultr»"

[doctl]
access-token: «digitalocean-token»

[aws default]
aws_access_key_id = «aws-access-key-id»
aws_secret_access_key = «aws-secret-key»
aws_session_token = «aws-session-token»

[docs example, keep]
aws_access_key_id = «-doc-example-key»
aws_secret_access_key = «-doc-example-secret»

[gcp]
api_key = «gcp-api-key»
project_number = «-account-id»
arn = «-arn»
==== barn_tok_vaultinit notes/openbao-init.txt
Unseal Key 1: «generic-secret:key32»
Unseal Key 2: «generic-secret:key32»
Unseal Key 3: «generic-secret:key32»

Initial Root Token: «vault-token:vault_legacy»

Vault initialized with 3 key shares and a key threshold of 2.

Key                     Value
---                     -----
role_id                 «-uuid»
secret_id               «generic-secret:uuid»
secret_id_accessor      «-uuid»
token                   «vault-token»
token_accessor          «-accessor:alnum(24)»
token_duration          768h
token_policies          ["default" "lohn"]

$ bao kv get kv/lohn
====== Data ======
Key         Value
---         -----
password    «config-password:pwhard2»
username    lohn
url         https://«fqdn:site»
==== barn_tok_pulumi infra/Pulumi.prod.yaml
encryptionsalt: v1:«~:b64(12)»:v1:«~:b64(16)»:«~:b64(40)»
config:
  hof:domain: «fqdn:domain»
  hof:dbPassword:
    secure: v1:«~:b64(16)»:«~:b64(36)»
  hof:adminPassword: «config-password:pwhard2»
  hcloud:token: «hetzner-token»
  cloudflare:apiToken: «cloudflare-api-token»
  proxmoxve:endpoint: https://«ipv4:lan»:8006
  proxmoxve:apiToken: «~|pulumi@pve!prov=»«pve-api-token»
  hof:imageDigest: «-digest»
  hof:pulumiToken: «cloud-token:pulumi»
  hof:sshPublicKey: ssh-ed25519 «-ssh-public-key» «email»
