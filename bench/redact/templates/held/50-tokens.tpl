==== h_env_kit deploy/service.env copies=4
«any 46-54»
export OPENAI_KEY="«openai-key»"
CLAUDE_API_KEY=«anthropic-key»
HUGGING_FACE_HUB_TOKEN='«huggingface-token»'
PPLX_KEY=«ai-service-key:perplexity»
XAI_API_KEY=«ai-service-key:xai»
MAIL_SENDGRID="«sendgrid-key»"
MG_KEY=«mailgun-key»
MC_API=«mailchimp-key»
TWILIO_TOKEN=«twilio-auth-token»
TWILIO_KEY_SID=«twilio-api-key»
PAYMENT_STRIPE_SK=«stripe-key»
SQ_TOKEN=«square-token»
BT_ACCESS=«paypal-token»
SHOPIFY=«shopify-token»
SLACK_APP_TOKEN=«slack-token»
SLACK_HOOK=https://«~|hooks.slack.com»/services/«slack-webhook»
BOT_DISCORD=«discord-bot-token»
TG=«telegram-bot-token»
DATADOG_API_KEY: «datadog-key»
NRIA_LICENSE_KEY=«newrelic-key:newrelic_ingest»
NR_USER_KEY=«newrelic-key»
SENTRY=https://«sentry-dsn»@«~:word».«~|ingest.de.sentry.io»/«=int(10000,99999)»
SENTRY_TOKEN=«sentry-token»
GF_TOKEN=«grafana-token»
DYNATRACE=«monitoring-token:dynatrace»
LINEAR=«linear-key»
NOTION=«notion-token»
FIGMA=«figma-token»
PM_KEY=«postman-key»
CONFLUENCE_TOKEN=«atlassian-token»
TFC_TOKEN=«terraform-cloud-token»
DBX_TOKEN=«databricks-token»
PSCALE_PASSWORD=«planetscale-token»
MAPS=«gcp-api-key»
GOOGLE_CLIENT_SECRET=«google-client-secret»
OAUTH_REFRESH=«google-refresh-token»
TAILSCALE=«tailscale-key»
NB=«netbird-token»
LINODE_CLI_TOKEN=«cloud-token:linode»
HETZNER_API_TOKEN=«hetzner-token»
DO_PAT=«digitalocean-token»
CLOUDFLARE_TOKEN=«cloudflare-api-token»
CI_BUILDKITE=«ci-token»
SONARQUBE_TOKEN=«ci-token:sonar»
ARTIFACTORY=«artifact-token»
HUB_TOKEN=«docker-token»
GITEA_TOKEN=«forge-token»
CARGO_REGISTRY_TOKEN=«crates-io-token»
GH_PAT=«github-fine-grained-pat»
RUNNER=«gitlab-runner-token»
MINIO_SECRET_KEY=«aws-secret-key»
MINIO_ACCESS_KEY=«aws-access-key-id»
OP_TOKEN=«onepassword-token»
DOPPLER=«doppler-token»
OTP_SECRET=«totp-secret»
LARAVEL_APP_KEY=base64:«laravel-app-key»
RAILS_KEY=«hex-key:hex(32)»
JWT_SIGNING_KEY=«generic-secret»
HASH_SALT=«generic-secret:alnum(32)»
COOKIE_KEY="«generic-secret:pwsalt2»"
KEYCLOAK_ADMIN_PASSWORD=«env-password»
VNC_PW=«env-password:pwa»
LUKS_PASSPHRASE=«env-password:phrase»
PGPASSWORD=«env-password:pwa»
AMQP=amqps://svc:«connection-string»@«fqdn»:5671/v
ELASTIC_URL=https://elastic:«connection-string»@«ipv4»:9200
KEY_ROTATION_DAYS=«-setting|30»
PASSWORD_HASHER=«-setting|argon2id»
TOKEN_AUDIENCE=«-setting|api.internal»
CERT_FINGERPRINT=«-tls-fingerprint»
RELEASE_SHA=«-git-sha»
DEPLOY_ID=«-uuid»
TZ=Europe/Berlin
CLIENT_ID=«-uuid»
PUBLIC_KEY=«-public-key:key32»
API_SECRET=«-placeholder|<set me>»
ADMIN_TOKEN=«-placeholder|xxxxxxxxxxxxxxxx»
SMTP_PASSWORD=$(«-code-reference|cat /run/secrets/smtp»)
«end»
==== h_k8s_more manifests/all.yaml
apiVersion: v1
kind: Secret
metadata:
  name: registry
  uid: «-uuid»
type: kubernetes.io/dockerconfigjson
stringData:
  .dockerconfigjson: '{"auths":{"«fqdn»":{"username":"ci","password":"«config-password:pwa»","auth":"«docker-auth»"}}}'
---
apiVersion: v1
kind: Secret
metadata: {name: bootstrap-token-abc, namespace: kube-system}
type: bootstrap.kubernetes.io/token
stringData:
  token-id: «~:lower(6)»
  token-secret: «generic-secret:lower(16)»
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
spec:
  secretStoreRef: {name: «-setting|vault», kind: ClusterSecretStore}
  data:
    - secretKey: «-setting|password»
      remoteRef: {key: «-path|prod/db», property: password}
---
apiVersion: v1
kind: Secret
metadata: {name: tls}
type: kubernetes.io/tls
data:
  tls.crt: «-certificate:certificate.b64»
  tls.key: «private-key:pem_ec.b64»
  keystore-password: «k8s-secret-data»
---
apiVersion: apps/v1
kind: Deployment
spec:
  template:
    metadata: {annotations: {checksum/secret: «-sha256»}}
    spec:
      containers:
        - image: «fqdn»/app@«-sha256:digest»
          args: ["--db-password=«cli-password:pwa»", "--token-ttl=«-setting|24h»"]
          env:
            - {name: ADMIN_PASSWORD, value: "«env-password:pwq2»"}
            - name: DSN
              value: postgres://app:«connection-string»@«~|db»/app
            - name: POD_IP
              valueFrom: {fieldRef: {fieldPath: status.podIP}}
---- manifests/argocd.yaml
repositories:
  - url: https://«fqdn»/infra.git
    username: argo
    password: «gitlab-pat»
    sshPrivateKey: |
      «private-key:openssh»
configs:
  secret:
    argocdServerAdminPassword: "«password-hash:bcrypt»"
    githubSecret: «generic-secret:alnum(32)»
==== h_pulumi_yaml Pulumi.prod.yaml
encryptionsalt: v1:«-encrypted:bytes(8)»:v1:«-encrypted:bytes(12)»:«-encrypted:bytes(32)»
config:
  proxmoxve:endpoint: https://«ipv4»:8006
  proxmoxve:apiToken: «~|pulumi@pve!p=»«pve-api-token»
  infra:dbPassword:
    secure: «-encrypted:bytes(48)»
  infra:adminPassword: «config-password»
  infra:vmName: «hostname»
==== h_tf_vars envs/prod.auto.tfvars
pm_api_token_id     = "terraform@pve!prod"
pm_api_token_secret = "«pve-api-token»"
pm_tls_fingerprint  = "«-tls-fingerprint»"
lxc_root_pw         = "«tf-password:pwq2»"
vsphere_password    = "«tf-password»"
wireguard_key       = "«wireguard-private-key»"
nodes = {
  "«hostname»" = { ip = "«ipv4»", mac = "«mac»" }
  "«hostname»" = { ip = "«ipv4»", mac = "«mac»" }
}
users = [
  { name = "«=login»", email = "«email»", password = "«tf-password»" },
]
cidr            = "«ipv4-cidr»"
dns             = ["«ipv4»"]
template_uuid   = "«-uuid»"
iso_checksum    = "«-sha256»"
password_length = «-setting|20»
admin_password  = "«-placeholder|CHANGE_ME»"
s3 = { access_key = "«aws-access-key-id»", secret_key = "«aws-secret-key»" }
==== h_nix_cfg etc/nixos/configuration.nix
{ config, pkgs, ... }: {
  networking.hostName = "«hostname»";
  networking.interfaces.eno1.ipv4.addresses = [ { address = "«ipv4»"; prefixLength = 24; } ];
  users.users.ops.hashedPassword = "«password-hash:yescrypt»";
  users.users.ops.initialPassword = "«config-password»";
  users.users.root.openssh.authorizedKeys.keys = [ "ssh-ed25519 «-ssh-public-key» ops" ];
  networking.wireguard.interfaces.wg0 = {
    privateKey = "«wireguard-private-key»";
    peers = [ { publicKey = "«-wireguard-public-key»"; presharedKey = "«wireguard-psk»"; allowedIPs = [ "«ipv4-cidr»" ]; endpoint = "«ipv4»:51820"; } ];
  };
  services.nextcloud.config.adminpassFile = "«-path|/run/keys/nc»";
  services.vaultwarden.config.ADMIN_TOKEN = "«password-hash:argon2»";
  networking.wireless.networks."home".psk = "«wifi-psk:pwq2»";
  src = pkgs.fetchurl { url = "https://«fqdn»/x.tgz"; sha256 = "«-sha256:nar»"; };
  rev = "«-git-sha»";
}
==== h_app_code_mix src/mixed.kt
object Secrets {
    const val API_KEY = "«generic-secret:alnum(40)»"
    val dbPassword: String = "«code-password»"
    private val token by lazy { System.getenv("«-variable-name|TOKEN»") }
    val pinned = "sha256/«-public-key:key32»"
}
fun login(user: String, password: String) = client.post("/login") { setBody(Login(user, password)) }
---- src/client.swift
let apiKey = "«generic-secret:hex(32)»"
let password = keychain.get("«-identifier|password»")
var request = URLRequest(url: URL(string: "https://«fqdn»/v2?apikey=«url-token»")!)
request.setValue("Bearer «jwt»", forHTTPHeaderField: "Authorization")
---- src/job.ex
config :app, App.Repo, username: "app", password: "«code-password»", hostname: "«ipv4»"
config :app, AppWeb.Endpoint, secret_key_base: "«generic-secret:b64(64)»"
config :app, :token_salt, System.fetch_env!("«-variable-name|TOKEN_SALT»")
---- src/conf.lua
local redis_pass = "«code-password»"
red:auth("«code-password:pwa»")
ngx.req.set_header("Authorization", "Basic «basic-auth»")
---- src/legacy.vbs
strPassword = "«code-password:pwa»"
objConn.Open "Provider=SQLOLEDB;Data Source=«ipv4»;User ID=sa;Password=«connection-string»;"
---- src/app.dart
const String kApiToken = '«generic-secret:alnum(32)»';
final password = _passwordController.text;
---- src/main.c
#define WIFI_SSID "lab"
#define WIFI_PASSWORD "«wifi-psk:pwq2»"
static const char *mqtt_pass = "«code-password»";
static const uint8_t digest[] = { 0x12, 0xab, 0x9f, 0x00 };
strncpy(cfg.password, password, sizeof cfg.password);
printf("«-prose|password: %s»\n", masked);
==== h_wallets_dumps export/bitwarden.json
{"encrypted":false,"items":[
«each 2-3»
{"id":"«-uuid»","organizationId":null,"type":1,"name":"«=word»","login":{"uris":[{"uri":"https://«fqdn»"}],"username":"«=login»","password":"«config-password:pwq2»","totp":"«totp-secret»"},"notes":null},
«end»
{}]}
---- export/chrome-passwords.csv
name,url,username,password,note
«each 3-4»
«=word»,https://«fqdn»/login,«=login»,«config-password:pwa»,
«end»
---- export/firefox-logins.csv
"url","username","password","httpRealm","formActionOrigin","guid","timeCreated"
«each 2-3»
"https://«fqdn»","«email»","«config-password:pwq2»",,"https://«fqdn»","{«-uuid»}","«-timestamp»000"
«end»
---- export/keepass.xml
<Entry><UUID>«-key-id:bytes(16)»</UUID><String><Key>UserName</Key><Value>«=login»</Value></String><String><Key>Password</Key><Value ProtectInMemory="True">«config-password:pwq.xml»</Value></String><String><Key>URL</Key><Value>https://«fqdn»</Value></String></Entry>
