==== weir_env_saas .env.staging
# shop, staging; owner «person-name»
«any 14-18»
SQUARE_ACCESS_TOKEN=«square-token»
BRAINTREE_ACCESS_TOKEN=«paypal-token»
TWILIO_API_KEY=«twilio-api-key»
SENDGRID_API_KEY=«sendgrid-key»
MAILCHIMP_API_KEY=«mailchimp-key»
MAILGUN_KEY=«mailgun-key»
SLACK_BOT_TOKEN=«slack-token»
DISCORD_TOKEN=«discord-bot-token»
NOTION_TOKEN=«notion-token»
LINEAR_API_KEY=«linear-key»
FIGMA_TOKEN=«figma-token»
POSTMAN_API_KEY=«postman-key»
DOPPLER_TOKEN=«doppler-token»
DD_API_KEY=«datadog-key»
NEW_RELIC_LICENSE_KEY=«newrelic-key»
SENTRY_AUTH_TOKEN=«sentry-token»
GRAFANA_TOKEN=«grafana-token»
JIRA_API_TOKEN=«atlassian-token»
OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
DATABASE_TOKEN=«planetscale-token»
CLOUDFLARE_API_TOKEN=«cloudflare-api-token»
TS_AUTHKEY=«tailscale-key»
NB_SETUP=«netbird-token»
BREVO_KEY=«generic-secret:brevo»
ANTHROPIC_API_KEY=«anthropic-key»
«end»
APP_KEY=base64:«laravel-app-key»
RECAPTCHA_SITE_KEY=«-public-key:recaptcha»
STRIPE_PUBLISHABLE_KEY=«-public-key:stripe_public»
SLACK_CHANNEL=C0OPS
GIT_SHA=«-git-sha»
MAIL_PASSWORD=«-placeholder|changeme»
OAUTH_SECRET=${«-placeholder|OAUTH_SECRET»}
==== weir_hooks etc/alertmanager/alertmanager.yml
global:
  smtp_smarthost: '«fqdn»:587'
  smtp_from: '«email»'
  smtp_auth_password: '«config-password»'
  slack_api_url: 'https://«~|hooks.slack.com»/services/«slack-webhook»'
receivers:
  - name: chat
    discord_configs:
      - webhook_url: 'https://«~|discord.com»/api/webhooks/«discord-webhook»'
    msteams_configs:
      - webhook_url: 'https://«~|haus.webhook.office.com»/webhookb2/«teams-webhook»'
  - name: phone
    telegram_configs:
      - bot_token: '«telegram-bot-token»'
        chat_id: -«-number»
    pagerduty_configs:
      - routing_key: «monitoring-token:hex(32)»
    webhook_configs:
      - url: http://«ipv4»:9095/hook
        http_config:
          basic_auth: {username: am, password: '«config-password»'}
  - name: vault
    opsgenie_configs:
      - api_key_file: «-path|/run/secrets/opsgenie»
inhibit_rules: []
==== weir_gha .github/workflows/release.yml
name: release
on: {push: {tags: ['v*']}}
env:
  REGISTRY: «fqdn»
  NPM_TOKEN: ${{ «-reference|secrets.NPM_TOKEN» }}
  SONAR_TOKEN: «ci-token:sonar»
jobs:
  build:
    runs-on: [self-hosted, «hostname»]
    container:
      image: «~|ghcr.io»/haus/build@«-sha256:digest»
      credentials: {username: ci, password: «-reference|${{ secrets.GHCR }}»}
    steps:
      - uses: actions/checkout@«-git-sha»
      - run: cargo login «crates-io-token»
      - run: twine upload -u __token__ -p «pypi-token» dist/*
      - run: npm config set //«~|registry.npmjs.org»/:_authToken «npm-token»
      - run: echo "«github-pat»" | gh auth login --with-token
      - run: curl -H "PRIVATE-TOKEN: «gitlab-pat»" https://«fqdn:site»/api/v4/projects
      - run: echo "${{ «-reference|secrets.DEPLOY_KEY» }}" > key
      - run: docker login -u haus -p «docker-token»
      - name: deploy
        env: {DEPLOY_PASSWORD: "«env-password»"}
        run: ./deploy.sh «ipv4»
==== weir_gitlab_runner etc/gitlab-runner/config.toml
concurrent = 4
[[runners]]
  name = "«hostname»"
  url = "https://«fqdn:site»/"
  id = «=int(10,99)»
  token = "«gitlab-runner-token»"
  executor = "docker"
  environment = ["DOCKER_AUTH_CONFIG={\"auths\":{\"«fqdn»\":{\"auth\":\"«docker-auth»\"}}}", "CI_PW=«env-password»"]
  [runners.docker]
    image = "«~|docker.io»/library/alpine@«-sha256:digest»"
    extra_hosts = ["cache:«ipv4»"]
  [runners.cache.s3]
    ServerAddress = "«ipv4»:9000"
    AccessKey = "«aws-access-key-id»"
    SecretKey = "«aws-secret-key»"
---- .gitlab-ci.yml
variables:
  DEPLOY_TOKEN: "«gitlab-deploy-token»"
  KUBE_TOKEN: $«-reference|KUBE_TOKEN_PROD»
  TRIGGER: «ci-token:gitlab_trigger»
  GITLAB_READ: «gitlab-pat»
  SECRET_DETECTION_ENABLED: "«-setting|true»"
build:
  image: «fqdn»/ci/build:«-version:semver»
  script:
    - git clone https://deploy:«gitlab-deploy-token»@«fqdn:site»/haus/noten.git
    - sha256sum -c <<< "«-sha256»  noten.tar"
==== weir_cloudshell notes/clouds.txt
$ export HCLOUD_TOKEN=«hetzner-token»
$ doctl auth init -t «digitalocean-token»
$ linode-cli configure --token «cloud-token:linode»
$ export VULTR_API_KEY=«cloud-token:vultr»
$ export SCW_SECRET_KEY=«cloud-token:scaleway» SCW_ACCESS_KEY=SCW«~:upper(17)»
$ export CLOUDFLARE_API_TOKEN=«cloudflare-api-token»
$ cloudflared tunnel run --token «generic-secret:cf_tunnel»
$ tailscale up --authkey «tailscale-key» --hostname «hostname»
$ netbird up --management-url https://«fqdn» --setup-key «netbird-token:bios_uuid»
$ export AWS_ACCESS_KEY_ID=«aws-access-key-id» AWS_SECRET_ACCESS_KEY=«aws-secret-key»
$ export AWS_SESSION_TOKEN=«aws-session-token»
$ pulumi login && export PULUMI_ACCESS_TOKEN=«cloud-token:pulumi»
$ aws ec2 describe-instances --instance-ids «-tf-resource-id:ec2»
  "PrivateIpAddress": "«ipv4»", "MacAddress": "«mac»", "SubnetId": "«-tf-resource-id»",
  "OwnerId": "«-account-id»", "IamInstanceProfile": {"Arn": "«-arn»"}
==== weir_gitconfig home/ops/.gitconfig
[user]
	name = «person-name»
	email = «email»
	signingkey = «-key-id»
[url "https://oauth2:«gitlab-pat»@«fqdn:site»/"]
	insteadOf = git@git:
[http "https://«fqdn»"]
	extraHeader = Authorization: Bearer «bearer-token»
	proxy = http://«=account»:«connection-string»@«ipv4»:8080
[credential]
	helper = store
[sendemail]
	smtpServer = «fqdn»
	smtpUser = «email»
	smtpPass = «config-password»
[core]
	hooksPath = .githooks
---- home/ops/.git-credentials
https://«=login»:«github-fine-grained-pat»@«~|github.com»
https://ci:«connection-string:gitea»@«fqdn:site»
==== weir_nuget NuGet.Config
<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <packageSources>
    <add key="haus" value="https://«fqdn»/nuget/v3/index.json" />
    <add key="nuget.org" value="https://«~|api.nuget.org»/v3/index.json" />
  </packageSources>
  <packageSourceCredentials>
    <haus>
      <add key="Username" value="ci" />
      <add key="ClearTextPassword" value="«config-password»" />
    </haus>
  </packageSourceCredentials>
  <apikeys><add key="https://«fqdn»/nuget" value="«artifact-token:nuget»" /></apikeys>
</configuration>
---- .m2/settings.xml
<settings>
  <servers>
    <server><id>releases</id><username>deploy</username><password>«config-password»</password></server>
    <server><id>snapshots</id><username>deploy</username><password>${«-placeholder|env.NEXUS_PW»}</password></server>
    <server><id>jfrog</id><username>ci</username><password>«artifact-token»</password></server>
  </servers>
  <mirrors><mirror><url>https://«fqdn»/repository/public</url></mirror></mirrors>
  <proxies><proxy><host>«ipv4»</host><password>«config-password»</password></proxy></proxies>
</settings>
==== weir_tfcloud terraform/prod.auto.tfvars
# «person-name» rotates these each quarter
vsphere_password  = "«tf-password»"
dns_admin_pw      = "«tf-password»"
win_local_admin_password = "«tf-password:pwq2»"
hcloud_token      = "«hetzner-token»"
digitalocean_token = "«digitalocean-token»"
netbox_token      = "«cloud-token:hex(40)»"
gateway           = "«ipv4»"
subnets           = ["«ipv4-cidr»", "«ipv6-cidr»"]
node_macs         = { «=word» = "«mac»" }
ami_id            = "ami-0«~:hex(16)»"
kms_key           = "«-arn»"
smtp_password     = "«-placeholder|REPLACE_ME»"
---- .terraformrc
credentials "«~|app.terraform.io»" {
  token = "«terraform-cloud-token»"
}
---- terraform/outputs.tf
output "db_password" {
  value     = «-reference|random_password.db.result»
  sensitive = true
}
locals { vault_token = «-reference|data.vault_generic_secret.ci.data["token"]» }
resource "vsphere_virtual_machine" "lims" {
  name = "«hostname»"
  clone { customize { linux_options { host_name = "«hostname»" } } }
  extra_config = { "guestinfo.password" = "«tf-password»" }
}
==== weir_sealed k8s/overlays/prod/secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: lims
  namespace: noten
  uid: «-uuid»
type: Opaque
data:
  db-password: «k8s-secret-data»
  admin-pin: «k8s-secret-data:pin.b64»
  tls.crt: «-certificate:certb64»
  tls.key: «private-key:kcfg»
---
apiVersion: v1
kind: Secret
metadata: {name: pull}
type: kubernetes.io/dockerconfigjson
data:
  .dockerconfigjson: «docker-auth:dockercfg»
---
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
spec:
  encryptedData:
    password: «-reference:sealed»
---
apiVersion: external-secrets.io/v1beta1
kind: ExternalSecret
spec:
  data:
    - secretKey: «-setting|password»
      remoteRef: {key: «-path|kv/data/lims», property: «-setting|password»}
---
apiVersion: v1
kind: Endpoints
subsets: [{addresses: [{ip: «ipv4»}, {ip: «ipv4», hostname: «hostname»}]}]
==== weir_helm charts/nextcloud/values-prod.yaml
nextcloud:
  host: «fqdn:site»
  username: admin
  password: «config-password»
  mail: {fromAddress: "«email»", smtp: {host: «fqdn», password: "«config-password»"}}
image: {repository: nextcloud, tag: «-version:semver», digest: "«-sha256:digest»"}
externalDatabase:
  host: «ipv4»
  existingSecret: {secretName: «-setting|nc-db», passwordKey: «-setting|db-password»}
redis: {auth: {password: "«config-password»"}}
collabora: {password: "«-placeholder|<set-me>»"}
ingress:
  annotations:
    nginx.ingress.kubernetes.io/whitelist-source-range: «ipv4-cidr»,«ipv6-cidr»
metallb: {pool: ["«ipv4-cidr»"]}
s3: {accessKey: «aws-access-key-id», secretKey: «aws-secret-key», host: "«fqdn»"}
==== weir_vault_out notes/unseal.md
# OpenBao, first start («=day»)

    Unseal Key 1: «generic-secret:bytes(33)»
    Unseal Key 2: «generic-secret:bytes(33)»
    Initial Root Token: «vault-token»

    $ bao token lookup -accessor «~:alnum(24)»
    $ VAULT_TOKEN=«vault-token:vault_legacy» vault kv get -field=password kv/lims
    role_id    «-uuid»
    secret_id  «generic-secret:uuid»
    $ bao kv put kv/lims password='«cli-password»' host=«fqdn»
    Success! Data written to: kv/data/lims

Server is «hostname» («ipv4»), key holders are «person-name» and «person-name».
Version «-version:semver», build «-git-sha».
==== weir_keyfiles home/ops/keys/README.txt
id_rack is for «fqdn», made by «person-name», comment `«email»`
SHA256 of the public key: «-ssh-fingerprint»
the passphrase of rack.ppk is: «prose-password»
---- home/ops/keys/rack.ppk
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: rack
Public-Lines: 2
«-public-key:b64(64)»
«-public-key:b64(16)»
«putty-private-key»
Private-MAC: «-sha256»
---- home/ops/keys/release.asc
«pgp-private-key»
---- home/ops/keys/release.pub.asc
«-public-key:pgp_public»
---- home/ops/keys/tls.pem
«private-key:pem_rsa»
«-certificate»
---- home/ops/keys/jwks.json
{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"«-key-id:alnum(16)»","x":"«-public-key:jwk_x»","d":"«jwk-private»"}]}
---- home/ops/keys/age.txt
# public key: «-age-public-key»
«age-secret-key»
==== weir_vpn etc/openvpn/client/filiale.ovpn
client
dev tun
remote «fqdn» 1194 udp
remote «ipv4» 443 tcp
verify-x509-name «fqdn» name
cipher AES-256-GCM
# login of «person-name»: filiale / «prose-password»
<ca>
«-certificate»
</ca>
<key>
«private-key:pem_pkcs8»
</key>
<tls-crypt>
«openvpn-static-key»
</tls-crypt>
---- etc/wireguard/wg-filiale.conf
[Interface]
# Name = «hostname»
Address = «ipv4-cidr», «ipv6-cidr»
DNS = «ipv4»
PrivateKey = «wireguard-private-key»
[Peer]
# «person-name», phone
PublicKey = «-wireguard-public-key»
PresharedKey = «wireguard-psk»
AllowedIPs = «ipv4-cidr»
Endpoint = «fqdn»:51820
==== weir_rcfiles home/ops/.netrc
machine «fqdn:site» login «~:login» password «netrc»
machine «fqdn»
  login mirror
  password «netrc»
machine «ipv4» login ftp password «netrc»
default login anonymous password «~:email»
---- home/ops/.pgpass
«fqdn»:5432:lims:lims:«pgpass»
«ipv4»:5432:*:report:«pgpass»
---- home/ops/.my.cnf
[client]
user=lims
password="«config-password»"
host=«ipv4»
---- home/ops/.pypirc
[pypi]
username = __token__
password = «pypi-token»
---- home/ops/.npmrc
//«fqdn»/:_authToken=«npm-token»
always-auth=true
---- home/ops/.docker/config.json
{"auths": {"«fqdn»": {"auth": "«docker-auth»", "email": "«email»"}}, "credHelpers": {"«~|gcr.io»": "gcloud"}}
==== weir_userdata cloud/autoinstall.yaml
#cloud-config
autoinstall:
  version: 1
  identity:
    hostname: «hostname»
    realname: «person-name»
    username: ops
    password: "«cloud-init-password-hash»"
  network:
    ethernets:
      nic0: {match: {macaddress: "«mac»"}, addresses: ["«ipv4-cidr»"], nameservers: {addresses: ["«ipv4»"]}}
  storage: {layout: {name: lvm, password: «config-password»}}
  ssh: {install-server: true, allow-pw: «-setting|false», authorized-keys: ["ssh-ed25519 «-ssh-public-key» «email»"]}
  user-data:
    chpasswd:
      list: |
        root:«cloud-init-password»
        probe:«cloud-init-password»
        tmp:«-reference|RANDOM»
    users:
      - name: web
        plain_text_passwd: «cloud-init-password»
  late-commands:
    - curtin in-target -- sh -c "echo '«ipv4» «fqdn»' >> /etc/hosts"
    - curl -sf https://«fqdn»/enroll?token=«url-token» -o /target/root/enroll
