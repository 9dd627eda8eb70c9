==== reed_gha .github/workflows/release-«=word».yml
name: release
on: {push: {tags: ['v*']}}
env:
  REGISTRY: «fqdn»
  NODE_VERSION: «-version:semver»
  SONAR_TOKEN: «ci-token:sonar»
jobs:
  build:
    runs-on: [self-hosted, «hostname»]
    steps:
      - uses: actions/checkout@«-git-sha» # v4.2.2
      - uses: docker/login-action@v3
        with:
          username: ci
          password: ${{ «-placeholder|secrets.REGISTRY_PASSWORD» }}
      - run: npm publish
        env: {NODE_AUTH_TOKEN: «npm-token»}
      - run: twine upload -u __token__ -p «pypi-token» dist/*
      - run: cargo publish --token «crates-io-token»
      - run: gem push pkg/*.gem --key «rubygems-key»
      - run: dotnet nuget push '*.nupkg' --api-key «artifact-token:nuget» --source https://«fqdn»/v3/index.json
      - run: |
          curl -fsS -H 'X-JFrog-Art-Api: «artifact-token»' -T app.tgz https://«fqdn»/generic/app.tgz
          echo "«-sha256»  app.tgz" | sha256sum -c
      - uses: slackapi/slack-github-action@«-git-sha»
        with: {webhook: 'https://«~|hooks.slack.com»/services/«slack-webhook»'}
==== reed_woodpecker .woodpecker/deploy.yaml
steps:
  - name: image
    image: woodpeckerci/plugin-docker-buildx:«-version:semver»
    settings:
      registry: «fqdn»
      username: woodpecker
      password:
        from_secret: «-setting|registry_password»
      tags: [latest, "${«-placeholder|CI_COMMIT_SHA»:0:8}"]
  - name: deploy
    image: alpine@«-sha256:digest»
    environment:
      FORGEJO_TOKEN: «forge-token»
      GH_TOKEN: «github-pat»
      GH_FINE: «github-fine-grained-pat»
      BITBUCKET_APP_PW: «forge-token:bitbucket»
      SSH_PASS: «env-password»
    commands:
      - sshpass -p '«cli-password:human»' ssh deploy@«ipv4» systemctl restart app
      - docker login -u bot -p «docker-token» «~|docker.io»
      - git clone https://x:«gitlab-pat»@«fqdn»/apps/site.git
      - sentry-cli --auth-token «sentry-token» releases new v«-version:semver»
when:
  branch: main
==== reed_gitlabci .gitlab-ci.yml
variables:
  DOCKER_DRIVER: overlay2
  POSTGRES_PASSWORD: «env-password»
  DEPLOY_TOKEN: «gitlab-deploy-token»
  RUNNER_TOKEN: "«gitlab-runner-token»"
  TF_HTTP_PASSWORD: $«-placeholder|CI_JOB_TOKEN»
  BUILDKITE_AGENT: «ci-token»
  CIRCLE_TOKEN: "«ci-token:circleci»"
  SNYK_CFG: «-path|$HOME/.config/configstore/snyk.json»
build:
  image: «fqdn»/build/base@«-sha256:digest»
  script:
    - docker login -u "$CI_REGISTRY_USER" -p "$«-placeholder|CI_REGISTRY_PASSWORD»" $CI_REGISTRY
    - export VAULT_TOKEN=«vault-token»
    - vault kv get -field=password secret/«=word»
    - curl --header "PRIVATE-TOKEN: «gitlab-pat»" "https://«fqdn»/api/v4/projects/«=int(10,999)»/variables"
    - curl -X POST -F token=«gitlab-runner-token:gitlab_trigger» -F ref=main https://«fqdn»/api/v4/projects/7/trigger/pipeline
  cache: {key: "«-asset-hash»", paths: [node_modules/]}
deploy:
  environment: {name: prod, url: "https://«fqdn»"}
  script: ["ansible-playbook -e ansible_become_password=«cli-password» site.yml"]
==== reed_env_ai services/rag/.env.local
# models
OPENAI_API_KEY=«openai-key»
ANTHROPIC_API_KEY="«anthropic-key»"
HF_TOKEN=«huggingface-token»
GROQ_API_KEY=«ai-service-key»
REPLICATE_API_TOKEN=«ai-service-key:replicate»
OPENROUTER_KEY=«ai-service-key:openrouter»
PERPLEXITY_KEY=«ai-service-key:perplexity»
# store
QDRANT_URL=https://«fqdn»:6333
QDRANT_API_KEY=«generic-secret:alnum(40)»
PG_DSN=postgresql://rag:«connection-string»@«ipv4»:5432/rag
MODEL=gpt-4o-mini
MAX_TOKENS=«-setting|4096»
TOKENIZER_PARALLELISM=«-setting|false»
EMBED_REVISION=«-git-sha»
LANGFUSE_PUBLIC_KEY=«-public-key|pk-lf-demo»
NOTION_TOKEN=«notion-token»
GEMINI_KEY=«gcp-api-key»
==== reed_env_shop shop/.env.prod
APP_KEY=base64:«laravel-app-key»
APP_URL=https://«fqdn»
DB_PASSWORD="«env-password»"
STRIPE_SECRET=«stripe-key»
STRIPE_WEBHOOK_SECRET=«generic-secret:stripe_webhook»
STRIPE_KEY=«-public-key:stripe_public»
PAYPAL_TOKEN=«paypal-token»
SQUARE_ACCESS_TOKEN=«square-token»
SHOPIFY_ADMIN_TOKEN=«shopify-token»
TWILIO_SID=«-account-id:twilio_sid»
TWILIO_TOKEN=«twilio-auth-token»
TWILIO_API_KEY=«twilio-api-key»
SENDGRID_KEY=«sendgrid-key»
MAILGUN_SECRET=«mailgun-key»
MAILCHIMP_KEY=«mailchimp-key»
BREVO_KEY=«mailgun-key:brevo»
RECAPTCHA_SITE_KEY=«-public-key:recaptcha»
MAIL_FROM_ADDRESS=«email»
QUEUE_PASSWORD=${«-placeholder|REDIS_PASSWORD»}
==== reed_env_ops ops/secrets.env
DD_API_KEY=«datadog-key»
DD_APP_KEY=«datadog-key:hex(40)»
NEW_RELIC_API_KEY=«newrelic-key»
NEW_RELIC_LICENSE_KEY=«newrelic-key:newrelic_ingest»
GRAFANA_SA_TOKEN=«grafana-token»
DYNATRACE_TOKEN=«monitoring-token:dynatrace»
HONEYCOMB_KEY=«monitoring-token:honeycomb»
UPTIMEROBOT=«monitoring-token:uptimerobot»
SENTRY_DSN=https://«sentry-dsn»@o«=int(100000,999999)».«~|ingest.sentry.io»/«=int(1000000,9999999)»
LINEAR_KEY=«linear-key»
FIGMA_TOKEN=«figma-token»
POSTMAN_KEY=«postman-key»
JIRA_API_TOKEN=«atlassian-token»
DOPPLER_TOKEN=«doppler-token»
OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
DATABRICKS_TOKEN=«databricks-token»
PSCALE=«planetscale-token»
TFE_TOKEN=«terraform-cloud-token»
PULUMI_ACCESS_TOKEN=«cloud-token:pulumi»
VULTR_API_KEY=«cloud-token:vultr»
LINODE_TOKEN=«cloud-token:linode»
RELEASE=«-git-sha»
TRACE_SAMPLE=«-setting|0.2»
==== reed_env_cloud home/dev/.config/clouds.env
export AWS_ACCESS_KEY_ID=«aws-access-key-id»
export AWS_SECRET_ACCESS_KEY=«aws-secret-key»
export AWS_SESSION_TOKEN=«aws-session-token»
export ARM_CLIENT_SECRET='«azure-client-secret»'
export ARM_TENANT_ID=«-uuid»
export ARM_SUBSCRIPTION_ID=«-uuid»
export GOOGLE_CLIENT_SECRET=«google-client-secret»
export GOOGLE_REFRESH_TOKEN='«google-refresh-token»'
export CLOUDFLARE_API_TOKEN=«cloudflare-api-token»
export HCLOUD_TOKEN=«hetzner-token»
export DIGITALOCEAN_ACCESS_TOKEN=«digitalocean-token»
export TS_AUTHKEY=«tailscale-key»
export NB_API_TOKEN=«netbird-token»
export OVH_APPLICATION_SECRET=«cloud-token:ovh»
export SCW_SECRET_KEY=«cloud-token:scaleway»
# docs use «-doc-example-key:doc_example_key» and «-doc-example-key:doc_example_secret»
export AWS_PROFILE=prod
export KMS_KEY_ARN=«-arn»
==== reed_bots config/bots.toml
[slack]
bot_token = "«slack-token»"
signing_secret = "«generic-secret:hex(32)»"
channel = "C0«-number:upper(8)»"

[discord]
token = "«discord-bot-token»"
application_id = "«-number:digits(18)»"
hook = "https://«~|discord.com»/api/webhooks/«discord-webhook»"

[telegram]
token = "«telegram-bot-token»"
admins = [«=int(10000000,99999999)»]

[matrix]
homeserver = "https://«fqdn»"
user_id = "«~|@bot:matrix.org»"
password = "«config-password»"

[teams]
webhook = "https://«~|contoso.webhook.office.com»/webhookb2/«teams-webhook»"

[mattermost]
url = "https://«fqdn»"
token = "«generic-secret:lower(26)»"

[gotify]
url = "http://«ipv4»:8070"
app_token = "«monitoring-token:gotify»"
==== reed_rails_creds config/database.yml
default: &default
  adapter: postgresql
  pool: <%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>
  password: <%= «-code-reference|ENV["DB_PASSWORD"]» %>
staging:
  <<: *default
  host: «ipv4»
  username: shop
  password: «config-password»
production:
  url: postgresql://shop:«connection-string»@«fqdn»/shop
---- config/master.key
«rails-master-key»
---- config/deploy.yml
servers: {web: [«ipv4», «ipv4»]}
registry: {server: «fqdn», username: kamal, password: [«-setting|KAMAL_REGISTRY_PASSWORD»]}
env:
  clear: {RAILS_MASTER_KEY: «rails-master-key», SECRET_KEY_BASE: "«generic-secret:hex(128)»"}
accessories:
  db: {image: "postgres:«-version:semver»", env: {clear: {POSTGRES_PASSWORD: "«env-password:human»"}}}
---- config/initializers/devise.rb
Devise.setup do |config|
  config.mailer_sender = '«email»'
  config.secret_key = '«generic-secret:hex(128)»'
  config.password_length = «-setting|10..128»
  config.reset_password_within = «-setting|6.hours»
end
==== reed_keystore secrets/keystore.yaml
ssh_host_key: |
  «private-key:openssh»
jwks: {"kty":"EC","crv":"P-256","kid":"«-key-id:alnum(10)»","x":"«-public-key:jwk_x»","y":"«-public-key:jwk_x»","d":"«jwk-private»"}
age: «age-secret-key»
age_recipient: «-age-public-key»
signing: |
  «pgp-private-key»
signing_pub: |
  «-public-key:pgp_public»
totp: "otpauth://totp/vpn:ops?secret=«totp-secret»&issuer=vpn"
recovery: «generic-secret:hex(64)»
minisign_pub: «-public-key:pubkey_minisign»
cert: |
  «-certificate»
---- secrets/ta.key
«openvpn-static-key»
---- secrets/admin.ppk
PuTTY-User-Key-File-3: ssh-rsa
Encryption: none
Comment: admin@jump
Public-Lines: 1
«-ssh-public-key:b64(64)»
«putty-private-key»
Private-MAC: «~:hex(64)»
==== reed_wg etc/wireguard/wg-«=word».conf
[Interface]
# «hostname»
Address = «ipv4-cidr», «ipv6-cidr»
PrivateKey = «wireguard-private-key»
ListenPort = 51820
DNS = «ipv4»
PostUp = iptables -A FORWARD -i %i -j ACCEPT

[Peer]
# «person-name», laptop
PublicKey = «-wireguard-public-key»
PresharedKey = «wireguard-psk»
AllowedIPs = «ipv4-cidr»
Endpoint = «fqdn»:51820

[Peer]
# Filiale
PublicKey = «-wireguard-public-key»
AllowedIPs = «ipv4-cidr», «ipv6-cidr»
Endpoint = «ipv4»:51820
PersistentKeepalive = 25
==== reed_swan etc/swanctl/conf.d/«=word».conf
connections {
  hq {
    remote_addrs = «ipv4»
    local_addrs = «ipv4»
    local { auth = psk; id = «fqdn» }
    remote { auth = psk; id = «ipv4» }
    children { net { local_ts = «ipv4-cidr»; remote_ts = «ipv4-cidr»; esp_proposals = aes256gcm16-modp3072 } }
  }
}
secrets {
  ike-hq { id = «ipv4»; secret = "«ipsec-psk»" }
  ike-dr { secret = 0s«ipsec-psk:key32» }
  eap-road { id = «~:login»; secret = "«ipsec-psk:human»" }
  private-gw { file = «-path|gw.key»; secret = "«config-password»" }
}
---- etc/ipsec.secrets
«ipv4» «ipv4» : PSK "«ipsec-psk:alnum(24)»"
: RSA «-path|gw.pem»
«~:login» : EAP "«ipsec-psk:human»"
include /var/lib/strongswan/ipsec.secrets.inc
==== reed_wifi etc/wpa_supplicant/wpa_supplicant-wlan0.conf
ctrl_interface=DIR=/run/wpa_supplicant GROUP=netdev
country=SE
network={
    ssid="Kontor"
    psk="«wifi-psk:pw»"
    key_mgmt=WPA-PSK
}
network={
    ssid="Verkstad"
    psk=«wifi-psk:hex(64)»
}
network={
    ssid="eduroam"
    key_mgmt=WPA-EAP
    identity="«email»"
    password="«config-password»"
    ca_cert="«-path|/etc/ssl/certs/ca.pem»"
}
network={
    ssid="Gäst"
    key_mgmt=NONE
}
---- etc/NetworkManager/system-connections/Butik.nmconnection
[connection]
id=Butik
uuid=«-uuid»
type=wifi
[wifi]
mac-address=«mac»
ssid=Butik
[wifi-security]
key-mgmt=wpa-psk
psk=«wifi-psk:human»
[ipv4]
address1=«ipv4-cidr»,«ipv4»
dns=«ipv4»;
method=manual
==== reed_iscsi_multi etc/iscsi/nodes.txt
# iscsiadm -m node -o show
node.name = «-iqn»
node.conn[0].address = «ipv4»
node.conn[0].port = 3260
node.session.auth.authmethod = «-setting|CHAP»
node.session.auth.username = «=account»
node.session.auth.password = «iscsi-chap»
node.session.auth.username_in = target
node.session.auth.password_in = «iscsi-chap»
node.session.timeo.replacement_timeout = 120
---- etc/ctl.conf
auth-group ag0 {
	chap esx «iscsi-chap»
	chap-mutual "hv" "«iscsi-chap»" "target" "«iscsi-chap»"
}
portal-group pg0 { listen «ipv4»:3260 }
target «-iqn» {
	auth-group ag0
	lun 0 { path /dev/zvol/tank/esx; serial «-serial» }
}
==== reed_dotfiles home/jo/.netrc
machine «fqdn» login «=account» password «netrc»
machine «fqdn»
	login anonymous
	password «-placeholder|-»
machine «ipv4» login root password «netrc:human»
---- home/jo/.pgpass
«ipv4»:5432:*:postgres:«pgpass»
«fqdn»:5433:crm:crm_ro:«pgpass:human»
localhost:5432:dev:dev:«pgpass:phr»
---- home/jo/.my.cnf
[client]
user=root
password="«config-password»"
host=«ipv4»
[mysqldump]
max_allowed_packet=512M
---- home/jo/.docker/config.json
{"auths": {"«fqdn»": {"auth": "«docker-auth»"}, "https://«~|index.docker.io»/v1/": {}}, "credHelpers": {"«fqdn»": "pass"}}
---- home/jo/.npmrc
//«fqdn»/:_authToken=«npm-token»
//«fqdn»/:_password=«base64-secret»
//«fqdn»/:_authToken=${«-placeholder|NPM_TOKEN»}
email=«email»
---- home/jo/.m2/settings.xml
<settings><servers>
  <server><id>releases</id><username>ci</username><password>«config-password»</password></server>
  <server><id>central</id><password>${«-placeholder|env.CENTRAL_PW»}</password></server>
</servers><proxies><proxy><host>«fqdn»</host><port>3128</port><username>px</username><password>«config-password:human»</password></proxy></proxies></settings>
---- home/jo/.config/rclone/rclone.conf
[nas]
type = smb
host = «ipv4»
user = jo
pass = «config-password:b64u(40)»
[b2]
type = b2
account = «-key-id:hex(25)»
key = «cloud-token:b2»
