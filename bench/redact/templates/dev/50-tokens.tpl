==== env_saas .env.production copies=4
«any 44-52»
APP_KEY=base64:«laravel-app-key»
OPENAI_API_KEY=«openai-key»
ANTHROPIC_API_KEY="«anthropic-key»"
HF_TOKEN=«huggingface-token»
GROQ_API_KEY=«ai-service-key»
REPLICATE_API_TOKEN=«ai-service-key:replicate»
OPENROUTER_KEY=«ai-service-key:openrouter»
SENDGRID_API_KEY='«sendgrid-key»'
MAILGUN_API_KEY=«mailgun-key»
MAILCHIMP_KEY=«mailchimp-key»
TWILIO_ACCOUNT_SID=«-account-id:twilio_sid»
TWILIO_AUTH_TOKEN=«twilio-auth-token»
TWILIO_API_KEY=«twilio-api-key»
STRIPE_SECRET_KEY=«stripe-key»
STRIPE_WEBHOOK_SECRET=«stripe-key:stripe_webhook»
STRIPE_PUBLISHABLE_KEY=«-public-key:stripe_public»
SQUARE_ACCESS_TOKEN=«square-token»
BRAINTREE_TOKEN=«paypal-token»
SHOPIFY_ADMIN_TOKEN=«shopify-token»
SLACK_BOT_TOKEN=«slack-token»
DISCORD_TOKEN=«discord-bot-token»
TELEGRAM_TOKEN=«telegram-bot-token»
DD_API_KEY=«datadog-key»
DATADOG_APP_KEY=«datadog-key:hex(40)»
NEW_RELIC_LICENSE_KEY=«newrelic-key:newrelic_ingest»
NEW_RELIC_API_KEY=«newrelic-key»
SENTRY_DSN=https://«sentry-dsn»@o«=int(10000,99999)».«~|ingest.sentry.io»/«=int(10000,99999)»
SENTRY_AUTH_TOKEN=«sentry-token»
GRAFANA_TOKEN=«grafana-token»
DT_API_TOKEN=«monitoring-token:dynatrace»
LINEAR_API_KEY=«linear-key»
NOTION_TOKEN=«notion-token»
FIGMA_TOKEN=«figma-token»
POSTMAN_API_KEY=«postman-key»
JIRA_API_TOKEN=«atlassian-token»
TFE_TOKEN=«terraform-cloud-token»
DATABRICKS_TOKEN=«databricks-token»
PLANETSCALE_TOKEN=«planetscale-token»
GOOGLE_MAPS_KEY=«gcp-api-key»
GOOGLE_REFRESH_TOKEN=«google-refresh-token»
TS_AUTHKEY=«tailscale-key»
NB_SETUP_KEY=«netbird-token:uuid.upper»
NETBIRD_API_TOKEN=«netbird-token»
VULTR_API_KEY=«cloud-token:vultr»
LINODE_TOKEN=«cloud-token:linode»
SCW_SECRET_KEY=«cloud-token:scaleway»
OVH_APPLICATION_SECRET=«cloud-token:ovh»
BUILDKITE_TOKEN=«ci-token»
CIRCLE_TOKEN=«ci-token:circleci»
ARTIFACTORY_API_KEY=«artifact-token»
DOCKERHUB_TOKEN=«docker-token»
BITBUCKET_APP_PASSWORD=«forge-token:bitbucket»
MFA_SEED=«totp-secret»
TOTP_URI=otpauth://totp/lab:ops?secret=«totp-secret»&issuer=lab
REDIS_URL=rediss://:«connection-string»@«fqdn»:6380
PUSHER_APP_ID=«-number:digits(7)»
NODE_ENV=production
GIT_COMMIT=«-git-sha»
BUILD_ID=«-uuid»
SESSION_LIFETIME=«-setting|120»
PASSWORD_RESET_URL=«-path|/auth/reset»
TOKEN_ISSUER=«-setting|auth-service»
SECRET_NAME=«-setting|prod/api»
ENCRYPTION_ALGO=«-setting|aes-256-gcm»
NEXT_PUBLIC_SITE=https://«fqdn»
API_KEY=«-placeholder|your-api-key»
DB_PASSWORD=${«-placeholder|DB_PASSWORD:-none»}
«end»
==== json_creds config/credentials.json
{
  "type": "service_account",
  "project_id": "«=word»-«=int(1000,99999)»",
  "private_key_id": "«-key-id:hex(40)»",
  "private_key": "«private-key:pem_pkcs8.line»\n",
  "client_email": "«~:word»@«~|lab.iam.gserviceaccount.com»",
  "client_id": "«-number:digits(21)»",
  "auth_uri": "https://«~|accounts.google.com»/o/oauth2/auth"
}
---- config/oauth.json
{"installed":{"client_id":"«-number:digits(12)»-«~:lower(32)».«~|apps.googleusercontent.com»","client_secret":"«google-client-secret»","redirect_uris":["http://«~|localhost»"]},"refresh_token":"«google-refresh-token»","access_token":"«bearer-token:ya29»"}
---- config/default.json
{
  "port": 8080,
  "db": {"user": "app", "password": "«config-password:pwq.json»", "host": "«ipv4»"},
  "cookie": {"name": "sid", "secret": "«generic-secret»"},
  "mail": {"auth": {"user": "«email»", "pass": "«config-password»"}},
  "apiKey": "«generic-secret:hex(32)»",
  "clientSecret": "«generic-secret:alnum(40)»",
  "webhook": "https://«~|discord.com»/api/webhooks/«discord-webhook»",
  "tokenUrl": "https://«fqdn»/token",
  "passwordPolicy": {"minLength": 12, "maxAgeDays": 90},
  "etag": "«-etag»",
  "revision": "«-git-sha»",
  "publicKey": "«-public-key:pem_public.line»",
  "features": {"passwordless": true, "tokenRefresh": false}
}
==== docker_k8s docker/config.json
{"auths":{"«fqdn»:5000":{"auth":"«docker-auth»"},"https://«~:shop(index,docker,io)»/v1/":{"username":"«=login»","password":"«docker-token»"}},"HttpHeaders":{"User-Agent":"Docker-Client/«-version»"}}
---- k8s/secret.yaml
apiVersion: v1
kind: Secret
metadata: {name: db, namespace: «=word», uid: «-uuid», annotations: {checksum/config: «-sha256»}}
type: Opaque
data:
  DB_USER: «-base64-text:account.b64»
  DB_PASSWORD: «k8s-secret-data»
  token: «k8s-secret-data:jwt.b64»
  id_rsa: «private-key:openssh.b64»
  ca.crt: «-certificate:certificate.b64»
stringData:
  config.yaml: |
    smtp:
      password: «config-password»
    api_key: «generic-secret:hex(40)»
---- k8s/sealed.yaml
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: {name: db}
spec:
  encryptedData:
    password: «-encrypted:sealed»
---- k8s/cm.yaml
apiVersion: v1
kind: ConfigMap
metadata: {name: env, resourceVersion: "«-number»"}
data:
  LDAP_BIND_PASSWORD: "«env-password:pwq2»"
  SECRET_PROVIDER: «-setting|vault»
  OAUTH2_PROXY_COOKIE_SECRET: «generic-secret:bytes(32)»
  PASSWORD_FILE: «-path|/var/run/secrets/pw»
---- k8s/sops.yaml
password: «-encrypted:sops»
sops:
  age:
    - recipient: «-age-public-key»
      enc: |
        -----BEGIN AGE ENCRYPTED FILE-----
        «-encrypted:b64(64)»
        «-encrypted:b64(44)»
        -----END AGE ENCRYPTED FILE-----
  mac: «-encrypted:sops»
  pgp: [{fp: «-key-id:hex(40).upper»}]
==== kube_rancher home/«=login»/.kube/config
apiVersion: v1
kind: Config
clusters:
- cluster:
    certificate-authority-data: «-certificate:certificate.b64»
    server: https://«fqdn»:6443
  name: «=word»
users:
- name: ops
  user:
    client-certificate-data: «-certificate:certificate.b64»
    client-key-data: «private-key:pem_rsa.b64»
- name: oidc
  user:
    auth-provider:
      config: {client-id: kube, client-secret: «generic-secret:uuid», id-token: «jwt», idp-issuer-url: "https://«fqdn»"}
- name: basic
  user: {username: admin, password: "«config-password»"}
---- etc/rancher/k3s/config.yaml
token: «k3s-token»
node-ip: «ipv4»
tls-san: [«fqdn»]
agent-token-file: «-path|/etc/rancher/agent-token»
---- var/lib/rancher/k3s/server/node-token
«k3s-token»
==== tfstate_file terraform/terraform.tfstate
{
  "version": 4,
  "terraform_version": "«-version|1.9.5»",
  "serial": 42,
  "lineage": "«-uuid»",
  "outputs": {
    "root_password": {"value": "«tf-password:pwq2»", "type": "string", "sensitive": true},
    "node": {"value": "«~:hostname»", "type": "string"}
  },
  "resources": [
    {"type": "random_password", "name": "vm", "instances": [{"attributes": {"bcrypt_hash": "«password-hash:bcrypt»", "id": "none", "length": 24, "result": "«tf-password:pwq2»"}}]},
    {"type": "tls_private_key", "name": "ssh", "instances": [{"attributes": {"id": "«-sha1»", "private_key_pem": "«private-key:pem_ec.line»\n", "public_key_openssh": "ssh-ed25519 «-ssh-public-key»\n", "public_key_fingerprint_md5": "«-ssh-fingerprint:md5_fingerprint»"}}]},
    {"type": "proxmox_virtual_environment_user_token", "name": "ci", "instances": [{"attributes": {"id": "ci@pve!tf", "value": "«~|ci@pve!tf=»«pve-api-token»", "comment": ""}}]},
    {"type": "proxmox_virtual_environment_vm", "name": "web", "instances": [{"attributes": {"name": "«hostname»", "node_name": "«hostname»", "mac_addresses": ["«mac»"], "ipv4_addresses": [["«ipv4»"]], "initialization": [{"user_account": [{"username": "ops", "password": "«tf-password»"}]}]}}]},
    {"type": "aws_iam_access_key", "name": "bk", "instances": [{"attributes": {"id": "«aws-access-key-id»", "secret": "«aws-secret-key»", "ses_smtp_password_v4": "«config-password:b64(44)»"}}]}
  ],
  "check_results": null
}
==== tf_more terraform/providers.tf
provider "proxmox" {
  endpoint  = "https://«fqdn»:8006/"
  api_token = "«~|terraform@pve!prov=»«pve-api-token»"
  ssh {
    username = "root"
    password = "«tf-password»"
    node {
      name    = "«hostname»"
      address = "«ipv4»"
    }
  }
}
provider "vault" { token = "«vault-token»" }
provider "hcloud" { token = var.«-reference|hcloud_token» }
provider "azurerm" {
  client_secret   = "«azure-client-secret»"
  subscription_id = "«-uuid»"
}
resource "proxmox_lxc" "dns" {
  target_node  = "«hostname»"
  hostname     = "«hostname»"
  password     = "«tf-password»"
  ostemplate   = "local:vztmpl/debian-12-standard_«-version|12.7-1»_amd64.tar.zst"
  network {
    ip     = "«ipv4-cidr»"
    hwaddr = "«mac»"
  }
  ssh_public_keys = <<-EOT
    ssh-rsa «-ssh-public-key:ssh_rsa» «email»
  EOT
}
resource "random_password" "db" {
  length  = «-setting|32»
  special = false
}
variable "token" {
  type      = string
  sensitive = true
  default   = "«generic-secret:alnum(40)»"
}
locals {
  cloud_password = random_password.db.result
  rotation_id    = "«-uuid»"
  user_data      = <<-EOF
    #cloud-config
    password: «cloud-init-password»
    chpasswd: { expire: False }
    ssh_pwauth: True
  EOF
}
output "password" {
  value = «-reference|random_password.db.result»
}
==== packer_hcl packer/debian.pkr.hcl
variable "pve_token" {
  default = env("«-variable-name|PVE_TOKEN»")
}
source "proxmox-iso" "debian" {
  proxmox_url      = "https://«ipv4»:8006/api2/json"
  username         = "packer@pve!build"
  token            = "«pve-api-token»"
  node             = "«hostname»"
  iso_checksum     = "«-sha256:sha512»"
  ssh_username     = "root"
  ssh_password     = "«config-password»"
  winrm_password   = "«config-password:pwq2»"
  boot_command     = ["<esc><wait>auto url=http://{{ .HTTPIP }}/preseed.cfg hostname=debian netcfg/get_hostname=debian<enter>"]
  cloud_init_storage_pool = "local-zfs"
}
==== ansible_more ansible/group_vars/pve.yml
ansible_user: root
ansible_ssh_pass: «ansible-password»
ansible_become_pass: "«ansible-password:pwq2»"
pve_root_password: '«config-password:pwq2»'
proxmox_api_token_secret: «pve-api-token»
vault_pass_file: «-path|~/.vault_pass»
users:
  - {name: «=login», comment: "«person-name»", password: "«password-hash:sha512crypt»", email: «email»}
password_policy: «-setting|strong»
secret_backend: «-setting|hashi_vault»
mysql_root_password: "{{ «-reference|lookup('community.general.passwordstore', 'mysql/root')» }}"
wg_private_key: «wireguard-private-key»
wg_public_key: «-wireguard-public-key»
smtp_password: !vault |
  «ansible-vault»
corosync_authkey_b64: «corosync-authkey»
ntp: «ipv4»
---- ansible/hosts.ini
[pve]
«hostname» ansible_host=«ipv4» ansible_ssh_pass='«ansible-password»'
«hostname» ansible_host=«ipv4» ansible_user=root ansible_password=«ansible-password:pwa»
[win:vars]
ansible_connection=winrm
ansible_password=«ansible-password:pwa»
[all:vars]
ansible_become_password=«ansible-password:pwa»
---- ansible/playbook.yml
- hosts: pve
  tasks:
    - community.general.proxmox:
        api_host: «ipv4»
        api_user: root@pam
        api_password: «ansible-password»
        password: '«config-password»'
        hostname: «fqdn»
    - ansible.builtin.user:
        name: ops
        password: "{{ «-reference|ops_pw | password_hash('sha512')» }}"
        update_password: «-setting|on_create»
    - ansible.builtin.get_url: {url: "https://«fqdn»/x.iso", checksum: "«-sha256:digest»"}
    - ansible.builtin.uri: {url: "https://«fqdn»/api", headers: {Authorization: "Bearer «bearer-token»"}}
      no_log: true
    - debug: msg="«-prose|password changed»"
==== cloudinit_nocloud snippets/user-data
#cloud-config
hostname: «hostname»
password: «cloud-init-password»
chpasswd:
  list: |
    root:«cloud-init-password»
    «=login»:«cloud-init-password:pwa»
    app:RANDOM
users:
- name: «=login»
  gecos: "«person-name»"
  hashed_passwd: «cloud-init-password-hash:sha512crypt»
  ssh_import_id: [gh:«=login»]
ssh_keys:
  ed25519_private: |
    «private-key:openssh»
  ed25519_public: ssh-ed25519 «-ssh-public-key» root@x
write_files:
- path: /etc/wpa.conf
  content: |
    psk="«wifi-psk:pwq2»"
- encoding: b64
  content: «~:bytes(120)»
  path: /opt/blob
phone_home: {url: "https://«fqdn»/cb?token=«url-token»"}
---- snippets/network-config
version: 1
config:
- type: physical
  name: eth0
  mac_address: '«mac»'
  subnets:
  - type: static
    address: «ipv4-cidr»
    gateway: «ipv4»
- type: nameserver
  address: [«ipv4», «ipv6»]
==== netrc_pgpass home/«=login»/.netrc
machine «fqdn»
login «=account»
password «netrc»
machine «ipv4» login bk password «netrc»
default login anonymous password «email»
---- home/«=login»/.pgpass
«ipv4»:5432:*:postgres:«pgpass»
«fqdn»:5433:app:app:«pgpass»
*:*:*:repl:«pgpass:pwa»
---- home/«=login»/.git-credentials
https://«=login»:«gitlab-pat»@«fqdn»
https://x-token-auth:«connection-string»@«fqdn»
---- home/«=login»/.aws/credentials
[«=word»]
aws_access_key_id = «aws-access-key-id»
aws_secret_access_key = «aws-secret-key»
---- home/«=login»/.config/rclone/rclone.conf
[b2]
type = b2
account = «-key-id:hex(25)»
key = «cloud-token:b2»
[nas]
type = sftp
host = «ipv4»
pass = «config-password:b64u(40)»
[crypt]
type = crypt
password = «config-password:b64u(43)»
password2 = «config-password:b64u(43)»
---- home/«=login»/.s3cfg
access_key = «aws-access-key-id»
secret_key = «aws-secret-key»
host_base = «fqdn»
gpg_passphrase = «config-password»
---- home/«=login»/.npmrc
//«fqdn»/:_auth=«base64-secret:userpw.b64»
//«fqdn»/:_password="«base64-secret»"
@acme:registry=https://«fqdn»/
---- home/«=login»/.vault-token
«vault-token»
