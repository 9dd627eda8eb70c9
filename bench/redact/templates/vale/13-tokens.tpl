==== vale_gh_actions .github/workflows/deploy.yml
name: deploy
on: {push: {branches: [main]}}
env:
  REGISTRY: «~|ghcr.io»
  NPM_TOKEN: «npm-token»
  STAGING_HOST: «fqdn»
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@«-git-sha»  # v4.2.2
      - uses: docker/login-action@v3
        with:
          username: ci
          password: ${{ «-reference|secrets.REGISTRY_PASSWORD» }}
      - run: |
          echo "//«fqdn»/:_authToken=«npm-token»" > ~/.npmrc
          twine upload -u __token__ -p «pypi-token» dist/*
          cargo publish --token «crates-io-token»
      - run: curl -X POST -H "Authorization: token «github-pat»" https://«~|api.github.com»/repos/acme/x/dispatches
      - run: sonar-scanner -Dsonar.token=«ci-token:sonar» -Dsonar.host.url=https://«fqdn»
        env:
          SENTRY_AUTH_TOKEN: «sentry-token»
          PASSWORD_MIN: «-setting|12»
==== vale_gitlab_ci .gitlab-ci.yml
image: «fqdn:site»/base@«-digest»
variables:
  GIT_DEPTH: "5"
  DB_PASSWORD: "«env-password:pwa»"
  DEPLOY_USER: deployer
  DEPLOY_TOKEN: "«gitlab-deploy-token»"
  SNYK_TOKEN: «ci-token:snyk»
  KUBE_URL: https://«ipv4»:6443
stages: [test, deploy]
test:
  services:
    - name: postgres:«-version»
      variables: {POSTGRES_PASSWORD: «env-password:human»}
  script:
    - gem push pkg/*.gem --key «-identifier|default» && echo "$GEM_HOST_API_KEY"
    - export GEM_HOST_API_KEY=«rubygems-key»
    - curl --header "PRIVATE-TOKEN: «gitlab-pat»" "https://«fqdn:site»/api/v4/projects/«-number:int(10,999)»/jobs"
    - curl --request POST --form token=«gitlab-runner-token:gitlab_trigger» --form ref=main https://«fqdn»/trigger
    - 'docker login -u ci -p «docker-token» «~|docker.io»'
  rules: [{if: $CI_COMMIT_SHA}]
==== vale_circle buildkite/agent.cfg
name="«~:hostname»-%spawn"
token="«ci-token»"
tags="queue=default,arch=amd64"
hooks-path="«-path|/etc/buildkite-agent/hooks»"
---- drone/.env
DRONE_RPC_SECRET=«generic-secret:hex(32)»
DRONE_GITEA_SERVER=https://«fqdn:site»
DRONE_GITEA_CLIENT_ID=«-uuid»
DRONE_GITEA_CLIENT_SECRET=«generic-secret:alnum(44)»
DRONE_SERVER_HOST=«fqdn»
DRONE_USER_CREATE=username:«~:login»,admin:true,token:«forge-token:hex(32)»
DRONE_DATABASE_DATASOURCE=postgres://drone:«connection-string»@«ipv4»/drone?sslmode=disable
---- circle/cli.yml
host: https://«~|circleci.com»
token: «ci-token:circleci»
---- woodpecker/agent.env
WOODPECKER_AGENT_SECRET=«generic-secret:hex(64)»
WOODPECKER_SERVER=«hostname»:9000
---- forgejo-runner/.runner
{"WARNING": "do not edit", "id": «-number:int(1,99)», "uuid": "«-uuid»", "name": "«hostname»", "token": "«forge-token»", "address": "https://«fqdn»"}
==== vale_rails config/environments/production.env
RAILS_ENV=production
RAILS_MASTER_KEY=«rails-master-key»
SECRET_KEY_BASE=«generic-secret:hex(128)»
DATABASE_URL=postgres://rails:«connection-string»@«ipv4»/shop
SIDEKIQ_WEB_PASSWORD=«env-password:phrase»
STRIPE_SECRET_KEY=«stripe-key»
STRIPE_PUBLISHABLE_KEY=«-public-key:stripe_public»
BRAINTREE_ACCESS=«paypal-token»
SQUARE_TOKEN=«square-token»
SHOPIFY_API_PASSWORD=«shopify-token»
POSTMARK_FROM=«email»
MAILGUN_SIGNING=«mailgun-key»
RECAPTCHA_SITE_KEY=«-public-key:recaptcha»
---- config/credentials.yml.enc
«-encrypted:bytes(90)»--«-encrypted:bytes(12)»--«-encrypted:bytes(16)»
---- config/cable.yml
production:
  adapter: redis
  url: rediss://:«connection-string»@«fqdn»:6380/1
==== vale_laravel srv/crm/.env.backup
APP_NAME=Crm
APP_ENV=production
APP_KEY=base64:«laravel-app-key»
APP_URL=https://«fqdn:site»
DB_HOST=«ipv4»
DB_USERNAME=crm
DB_PASSWORD="«env-password:pwq2»"
MAIL_HOST=«fqdn»
MAIL_USERNAME=«email»
MAIL_PASSWORD=«env-password»
MAIL_FROM_ADDRESS="«email»"
PUSHER_APP_SECRET=«generic-secret:hex(20)»
VITE_APP_NAME="${APP_NAME}"
AWS_ACCESS_KEY_ID=
AWS_SECRET_ACCESS_KEY=
TWILIO_SID=«-account-id:twilio_sid»
TWILIO_TOKEN=«twilio-auth-token»
TWILIO_API_KEY=«twilio-api-key»
SENTRY_LARAVEL_DSN=https://«sentry-dsn»@«fqdn»/«=int(2,40)»
JWT_SECRET=«generic-secret:alnum(64)»
==== vale_ai_stack srv/litellm/config.yaml
model_list:
  - model_name: large
    litellm_params: {model: openai/gpt, api_key: "«openai-key»"}
  - model_name: claude
    litellm_params: {model: anthropic/x, api_key: «anthropic-key»}
  - model_name: fast
    litellm_params: {model: groq/llama, api_key: «ai-service-key»}
  - model_name: route
    litellm_params: {model: openrouter/auto, api_key: «ai-service-key:openrouter»}
  - model_name: local
    litellm_params: {model: ollama/x, api_base: "http://«ipv4»:11434", api_key: "«-placeholder|none»"}
  - model_name: search
    litellm_params: {api_key: os.environ/«-variable-name|PPLX_KEY»}
general_settings:
  master_key: «generic-secret:alnum(32)»
  database_url: "postgresql://llm:«connection-string»@«hostname»/llm"
litellm_settings:
  max_tokens: «-setting|4096»
---- srv/litellm/.env
HF_TOKEN=«huggingface-token»
REPLICATE_API_TOKEN=«ai-service-key:replicate»
XAI_API_KEY=«ai-service-key:xai»
GOOGLE_API_KEY=«gcp-api-key»
TOKENIZERS_PARALLELISM=false
==== vale_observ observability/alloy.river
remote.write "cloud" {
  endpoint {
    url = "https://«fqdn»/api/prom/push"
    basic_auth {
      username = "«=digits(6)»"
      password = "«grafana-token»"
    }
  }
}
// datadog forwarder
otelcol.exporter.datadog "dd" {
  api {
    api_key = "«datadog-key»"
    site    = "«~|datadoghq.eu»"
  }
}
prometheus.exporter.snmp "sw" {
  target "core" { address = "«ipv4»" auth = "«-identifier|public_v2»" }
}
---- observability/vector.toml
[sinks.nr]
type = "new_relic"
license_key = "«newrelic-key:newrelic_ingest»"
account_id = "«-number:digits(7)»"
[sinks.hc]
type = "honeycomb"
api_key = "«monitoring-token:honeycomb»"
[sinks.influx]
endpoint = "http://«ipv4»:8086"
token = "«monitoring-token:influx»"
[sources.es]
auth = {strategy = "basic", user = "vector", password = "«config-password»"}
---- observability/alertmanager.yml
global:
  smtp_smarthost: '«fqdn»:587'
  smtp_from: «email»
  smtp_auth_password: '«config-password:phrase»'
  slack_api_url: https://«~|hooks.slack.com»/services/«slack-webhook»
receivers:
  - name: oncall
    pagerduty_configs: [{routing_key: «monitoring-token:hex(32)»}]
    telegram_configs: [{bot_token: "«telegram-bot-token»", chat_id: -100«=digits(10)»}]
    discord_configs: [{webhook_url: "https://«~|discord.com»/api/webhooks/«discord-webhook»"}]
==== vale_saas_json config/integrations.json5
{
  // tokens of the office tools
  jira: {url: 'https://«~|acme.atlassian.net»', user: '«email»', token: '«atlassian-token»'},
  linear: '«linear-key»',
  notion: '«notion-token»',
  figma: '«figma-token»',
  postman: '«postman-key»',
  airtable: '«cloud-token:airtable»',
  discord: {token: '«discord-bot-token»', client_id: '«-number:digits(18)»'},
  mailchimp: '«mailchimp-key»',
  sendgrid: '«sendgrid-key»',
  databricks: {host: 'https://«~|adb-1234.azuredatabricks.net»', token: '«databricks-token»'},
  planetscale: '«planetscale-token»',
  tailscale: '«tailscale-key»',
  netbird: '«netbird-token»',
  newrelic: '«newrelic-key»',
  google: {client_id: '«=digits(12)»-«=lower(32)».«~|apps.googleusercontent.com»', client_secret: '«google-client-secret»', refresh_token: '«google-refresh-token»'},
  artifactory: '«artifact-token»',
  schema: '«-sha256»',
}
==== vale_aws_cfn cloudformation/params.json
[
  {"ParameterKey": "DbPassword", "ParameterValue": "«config-password:pwa»"},
  {"ParameterKey": "VpcId", "ParameterValue": "«-tf-resource-id»"},
  {"ParameterKey": "SecretArn", "ParameterValue": "«-arn»"},
  {"ParameterKey": "PeerCidr", "ParameterValue": "«ipv4-cidr»"},
  {"ParameterKey": "AdminMail", "ParameterValue": "«email»"},
  {"ParameterKey": "MasterPassword", "ParameterValue": "«-reference|{{resolve:secretsmanager:prod/db:SecretString:password}}»"}
]
---- aws/sts.json
{"Credentials": {"AccessKeyId": "«aws-access-key-id»", "SecretAccessKey": "«aws-secret-key»", "SessionToken": "«aws-session-token»", "Expiration": "2026-02-03T11:22:33Z"}, "AssumedRoleUser": {"Arn": "«-arn»"}}
---- azure/sp.json
{"clientId": "«-uuid»", "clientSecret": "«azure-client-secret»", "subscriptionId": "«-uuid»", "tenantId": "«-uuid»"}
---- azure/storage.env
CONN="DefaultEndpointsProtocol=https;AccountName=logs;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»"
---- gcp/sa.json
{
  "type": "service_account",
  "project_id": "acme-prod",
  "private_key_id": "«-key-id:hex(40)»",
  "private_key": "«private-key:pem_pkcs8.line»\n",
  "client_email": "«~|deploy@acme-prod.iam.gserviceaccount.com»",
  "client_id": "«-number:digits(21)»"
}
==== vale_keys_many keys/release/signing.asc
«pgp-private-key»
---- keys/release/pub.asc
«-public-key:pgp_public»
---- keys/jwks.json
{"keys": [{"kty": "EC", "crv": "P-256", "kid": "«-uuid»", "x": "«-public-key:jwk_x»", "y": "«-public-key:jwk_x»", "d": "«jwk-private»"}]}
---- keys/win/jump.ppk
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: jump
Public-Lines: 2
«-public-key:b64(64)»
«-public-key:b64(16)»
«putty-private-key»
Private-MAC: «-sha256»
---- keys/known_hosts
«ipv4» ssh-ed25519 «-ssh-public-key:ssh_ed25519»
|1|«-hashed-host» ssh-ed25519 «-ssh-public-key:ssh_ed25519»
[«fqdn»]:2222 ssh-rsa «-ssh-public-key:ssh_rsa»
==== vale_docker_files home/«~:login»/.docker/config.json
{
  "auths": {
    "«fqdn:site»": {"auth": "«docker-auth»", "email": "«email»"},
    "https://«~|index.docker.io»/v1/": {"identitytoken": "«jwt»"},
    "«~|ghcr.io»": {}
  },
  "credHelpers": {"«~|public.ecr.aws»": "ecr-login"},
  "HttpHeaders": {"User-Agent": "Docker-Client/«-version» (linux)"}
}
---- home/auth.json
{"auths": {"«fqdn»:5000": {"auth": "«docker-auth»"}}}
---- harbor/harbor.yml
hostname: «fqdn:site»
harbor_admin_password: «config-password:phrase»
database: {password: «config-password», max_idle_conns: 100}
data_volume: /data
external_redis: {host: «ipv4»:6379, password: "«config-password:pwq2»"}
jobservice_secret: «generic-secret:alnum(16)»
==== vale_dotfiles home/«~:login»/.netrc
machine «fqdn:site» login «~:login» password «netrc»
machine «~|api.heroku.com»
  login «email»
  password «netrc:uuid»
machine «ipv4» login ftp password «netrc:human»
---- home/ops/.pgpass
# hostname:port:database:username:password
«fqdn»:5432:*:app:«pgpass»
«ipv4»:5433:dwh:etl:«pgpass:phrase»
*:*:*:postgres:«pgpass:pwa»
---- home/ops/.my.cnf
[client]
host = «ipv4»
user = root
password = "«config-password:pwq2»"
[mysqldump]
set-gtid-purged = OFF
---- home/ops/.config/gh/hosts.yml
«~|github.com»:
    user: «~:login»
    oauth_token: «github-pat»
    git_protocol: ssh
«fqdn:site»:
    oauth_token: «github-fine-grained-pat»
---- home/ops/.config/glab-cli/config.yml
hosts:
    «fqdn»:
        token: «gitlab-pat»
        api_protocol: https
---- home/ops/.config/hub.yaml
token: «-placeholder|<personal access token>»
==== vale_iscsi_multipath etc/iscsi/nodes/send_targets.conf
node.name = «-iqn»
node.conn[0].address = «ipv4»
node.session.auth.authmethod = CHAP
node.session.auth.username = «~:hostname»
node.session.auth.password = «iscsi-chap»
node.session.auth.username_in = tgt
node.session.auth.password_in = «iscsi-chap»
---- root/targetcli.txt
/iscsi/«-iqn»/tpg1/acls/«-iqn» set auth userid=vmhost password=«iscsi-chap»
/iscsi/«-iqn»/tpg1/portals create «ipv4» 3260
/backstores/block> create disk0 /dev/disk/by-id/«-disk-id»
---- etc/nvme/discovery.conf
--transport=tcp --traddr=«ipv4» --trsvcid=4420 --dhchap-secret=DHHC-1:00:«generic-secret:bytes(36)»:
