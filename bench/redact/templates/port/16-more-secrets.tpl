==== pt_diff_mail patches/v2-0003-rotate-smtp.patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name» <«email»>
Date: Thu, 9 Apr 2026 22:41:07 +0200
Subject: [PATCH v2 3/3] deploy: rotate the relay password
MIME-Version: 1.0
Content-Transfer-Encoding: 8bit

Signed-off-by: «person-name» <«email»>
---
 deploy/values.yaml | 6 +++---
 scripts/send.sh    | 2 +-
 2 files changed, 4 insertions(+), 4 deletions(-)

diff --git a/deploy/values.yaml b/deploy/values.yaml
index «-short-sha»..«-short-sha» 100644
--- a/deploy/values.yaml
+++ b/deploy/values.yaml
@@ -11,10 +11,10 @@ mail:
   host: «fqdn»
-  username: relay
-  password: "«config-password:pwh»"
+  username: relay2
+  password: "«config-password:pwq2»"
   tls: true
 api:
-  token: «generic-secret:hex(40)»
+  token: ${«-reference|API_TOKEN»}
diff --git a/scripts/send.sh b/scripts/send.sh
index «-short-sha»..«-short-sha» 100755
--- a/scripts/send.sh
+++ b/scripts/send.sh
@@ -4 +4 @@ set -e
-curl -u ops:«cli-password:pwa» smtp://«ipv4» --mail-from «email»
+curl --netrc smtp://«fqdn» --mail-from «email»
==== pt_kubeconfigs etc/rancher/k3s/k3s.yaml
apiVersion: v1
kind: Config
preferences: {}
current-context: default
clusters: [{name: default, cluster: {server: "https://«ipv4»:6443", certificate-authority-data: «-certificate:certb64»}}]
contexts: [{name: default, context: {cluster: default, user: default, namespace: shop}}]
users:
- name: default
  user: {client-certificate-data: «-certificate:certb64», client-key-data: «private-key:keyb64»}
- name: dashboard
  user: {token: «jwt»}
- name: basic
  user: {username: ops, password: "«config-password:pwphr»"}
- name: oidc
  user:
    auth-provider: {name: oidc, config: {client-id: k8s, client-secret: «generic-secret:alnum(32)», idp-issuer-url: "https://«fqdn»", refresh-token: «bearer-token:alnum(44)»}}
- name: aws
  user: {exec: {command: aws, args: [eks, get-token, --cluster-name, «-cluster|shop»]}}
---- etc/rancher/k3s/config.yaml
server: https://«fqdn»:6443
token: «k3s-token»
agent-token: "«generic-secret:alnum(32)»"
node-ip: «ipv4»
tls-san: [«fqdn», «ipv4»]
datastore-endpoint: "postgres://k3s:«connection-string»@«ipv4»:5432/k3s"
cluster-cidr: «ipv4-cidr»,«ipv6-cidr»
---- etc/rancher/k3s/registries.yaml
configs:
  "«fqdn»":
    auth: {username: pull, password: «config-password:pwa»}
---- var/lib/rancher/k3s/server/node-token
«k3s-token»
==== pt_proxmoxer_py tools/clone.py
#!/usr/bin/env python3
"""Clone a template and start it. The password is read from the keyring if none is given."""
import keyring, logging, requests
from proxmoxer import ProxmoxAPI

log = logging.getLogger(__name__)
NODES = {"«hostname»": "«ipv4»", "«hostname»": "«ipv4»"}
ROOT_PW = '«code-password:pwhard»'
BACKUP_PASSPHRASE = """«code-password:pwsp»"""
SMTP = ("«fqdn»", 587, "«email»", "«code-password:pwphr»")
API = "https://«fqdn»:8006/api2/json"
WEBHOOK = 'https://«~|discord.com»/api/webhooks/«discord-webhook»'
HEADERS = {
    'Authorization': 'PVEAPIToken=«~|clone@pve!py=»«pve-api-token»',
    'X-Request-Id': '«-request-id»',
}
TEMPLATE_MD5 = "«-md5»"

def client(host, password=«-code-reference|None»):
    password = password or «-code-reference|keyring.get_password("pve", "root@pam")»
    if password is None:
        raise SystemExit("«-prose|no password in the keyring»")
    return ProxmoxAPI(host, user="clone@pve", token_name='py', token_value='«pve-api-token»', verify_ssl=False)

def notify(text, token="«telegram-bot-token»"):
    requests.post(f"https://«~|api.telegram.org»/bot{token}/sendMessage", json={"chat_id": «-number:digits(9)», "text": text})

px = client("«ipv4»")
px.nodes("«hostname»").qemu(«=vmid»).config.post(cipassword="«cloud-init-password:pwq2»", ipconfig0="ip=«ipv4-cidr»,gw=«ipv4»")
session = requests.Session(); session.auth = ("inventory", "«code-password:alnum(20)»")
session.cookies.set("sessionid", "«session-cookie:lower(32)»")
secret = «-code-reference|input("Secret: ")»
==== pt_tfvars2 envs/«=sitename»/terraform.tfvars
# «-prose|secrets are set by hand until the vault is ready»
pm_api_url          = "https://«fqdn»:8006/api2/json"
pm_api_token_id     = "tf@pve!iac"
pm_api_token_secret = "«pve-api-token»"
pm_tls_insecure     = true
ssh_password        = "«tf-password:pwhard»"
db = {
  host     = "«ipv4»"
  user     = "app"
  password = "«tf-password:pwphr»"
  port     = 5432
}
users = [
  { name = "«=login»", password_hash = "«password-hash:sha512crypt»", email = "«email»" },
  { name = "«=login»", password_hash = "«password-hash:yescrypt»", email = "«email»" },
]
cf_token            = "«cloudflare-api-token»"
tailscale_auth_key  = "«tailscale-key»"
minio_secret_key    = "«generic-secret:alnum(40)»"
windows_admin_pass  = <<EOT
«tf-password:pwq2»
EOT
dns                 = ["«ipv4»", "«ipv6»"]
gateway             = "«ipv4»"
vm_macs             = { web = "«mac»", db = "«mac»" }
image_sha512        = "«-sha512»"
vpc_id              = "«-tf-resource-id»"
kms_key             = "«-arn»"
token_ttl           = «-setting|3600»
api_secret          = "«-placeholder|REPLACE_ME»"
==== pt_json_logs2 var/log/api/api.log
«any 11-14»
{"time":"«=iso»Z","lvl":"INFO","rid":"«-request-id»","msg":"GET /v1/users/«-uuid»","status":200,"ip":"«ipv4»"}
{"time":"«=iso»Z","lvl":"WARN","rid":"«-request-id»","msg":"slow query","dsn":"postgres://api:«connection-string»@«fqdn»:5432/api","ms":«-number:digits(4)»}
{"time":"«=iso»Z","lvl":"DEBUG","rid":"«-request-id»","msg":"request","headers":{"Authorization":"Basic «basic-auth»","X-Forwarded-For":"«ipv4», «ipv4»"}}
{"time":"«=iso»Z","lvl":"DEBUG","rid":"«-request-id»","msg":"request","headers":{"Authorization":"Bearer «jwt»","User-Agent":"Go-http-client/1.1"}}
{"time":"«=iso»Z","lvl":"DEBUG","rid":"«-request-id»","msg":"request body","body":"{\"login\":\"«email»\",\"password\":\"«config-password:pwq2»\"}"}
{"time":"«=iso»Z","lvl":"ERROR","rid":"«-request-id»","msg":"redis: NOAUTH","url":"redis://:«connection-string»@«ipv4»:6379/0"}
{"time":"«=iso»Z","lvl":"INFO","rid":"«-request-id»","msg":"session started","set_cookie":"sid=«session-cookie:b64u(43)»; HttpOnly","user":"«email»"}
{"time":"«=iso»Z","lvl":"INFO","rid":"«-request-id»","msg":"push","endpoint":"https://«fqdn»/push?token=«url-token:b64u(40)»"}
{"time":"«=iso»Z","lvl":"INFO","rid":"«-request-id»","msg":"started","version":"«-version:semver»","commit":"«-git-sha»","config_sha":"«-sha256»"}
{"time":"«=iso»Z","lvl":"INFO","rid":"«-request-id»","msg":"env","SMTP_PASSWORD":"«-redacted|***»","STRIPE_KEY":"«stripe-key»"}
{"time":"«=iso»Z","lvl":"INFO","rid":"«-request-id»","msg":"password changed","user_id":"«-uuid»","policy":"«-setting|strong»"}
{"time":"«=iso»Z","lvl":"ERROR","rid":"«-request-id»","msg":"pve: 401","auth":"PVEAPIToken=«~|api@pve!web=»«pve-api-token»","node":"«hostname»"}
{"time":"«=iso»Z","lvl":"INFO","rid":"«-request-id»","msg":"mail queued","to":"«email»","message_id":"«-msgid:msgid»"}
{"time":"«=iso»Z","lvl":"WARN","rid":"«-request-id»","msg":"openai quota","key":"«openai-key»"}
«end»
==== pt_pve_users etc/pve/user.cfg
user:root@pam:1:0:::«email»:::
user:«=login»@pve:1:0:«~:first»:«~:last»:«email»:Rufbereitschaft::
user:svc-icinga@pve:1:0::::check only:
user:«=login»@ldap-corp:1:«-timestamp»:«~:first»:«~:last»:«email»:::
token:svc-icinga@pve!check:0:0:monitoring:
token:root@pam!ansible:«-timestamp»:0::

group:netz:svc-icinga@pve:Netzwerk:
role:Nur-Lesen:Sys.Audit,VM.Audit:
acl:1:/pool/test:@netz:Nur-Lesen:
---- root/token-notes.txt
root@pam!ansible  ->  «pve-api-token»
svc-icinga@pve!check = «pve-api-token»
(old, deleted: «-uuid|00000000-0000-0000-0000-000000000000»)
realm password for svc-icinga: «password-in-notes:pw»
subscription: «pve-subscription-key»
---- root/api.env
PVE_HOST=«fqdn»
PVE_USER=root@pam
PVE_PASSWORD='«env-password:pwany»'
PVE_TOKEN='PVEAPIToken=«~|root@pam!ansible=»«pve-api-token»'
PBS_TOKEN="«~|sync@pbs!cli:»«pbs-api-token»"
PVE_VM_UUID=«-uuid»
==== pt_bash_history_ts root/.bash_history
#17«=digits(8)»
pveum passwd ops@pve --password «cli-password:pwa»
#17«=digits(8)»
pveum user add eva@pve --password '«cli-password:pwq»' --email «email»
#17«=digits(8)»
pct create «=vmid» local:vztmpl/debian-12.tar.zst --hostname «hostname» --password «cli-password:pwphr» --net0 name=eth0,bridge=vmbr0,ip=«ipv4-cidr»,gw=«ipv4»
#17«=digits(8)»
wget --user=mirror --password='«cli-password:pwhard»' https://«fqdn»/pool/x.deb
#17«=digits(8)»
curl -sS -H 'X-Vault-Token: «vault-token»' https://«fqdn»:8200/v1/sys/health
#17«=digits(8)»
sudo -S apt update <<< '«cli-password:pwh»'
#17«=digits(8)»
echo -n '«cli-password:pwphr»' | cryptsetup luksAddKey /dev/sda3 -
#17«=digits(8)»
mysqladmin -u root password '«cli-password:pwq2»'
#17«=digits(8)»
rabbitmqctl add_user shop '«cli-password:pwa»' && rabbitmqctl set_permissions shop '.*' '.*' '.*'
#17«=digits(8)»
influx auth create --token «monitoring-token:influx» --org ops
#17«=digits(8)»
az login --service-principal -u «-uuid» -p «azure-client-secret» --tenant «-uuid»
#17«=digits(8)»
hcloud context create prod <<< «hetzner-token»
#17«=digits(8)»
htpasswd -bB .htpasswd anna «cli-password:pwa»
#17«=digits(8)»
mount -t cifs //«ipv4»/iso /mnt -o user=svc,pass=«cli-password:pwa»,dom=CORP
#17«=digits(8)»
ssh-copy-id -i ~/.ssh/id_ed25519.pub root@«hostname»
#17«=digits(8)»
pvesubscription set «pve-subscription-key»
#17«=digits(8)»
journalctl _BOOT_ID=«-boot-id:guid32» | grep -i 'password'
#17«=digits(8)»
qm importdisk «=vmid» image.qcow2 ceph && sha512sum image.qcow2 # «-sha512»
#17«=digits(8)»
export TOKEN=$(«-placeholder|cat /run/secrets/token»)
==== pt_cloud_creds root/.config/gcloud/application_default_credentials.json
{"client_id": "«-number:digits(12)»-«-asset-hash:lower(32)».apps.«~|googleusercontent.com»", "client_secret": "«google-client-secret»", "refresh_token": "«google-refresh-token»", "type": "authorized_user", "quota_project_id": "acme-«-nanoid:hex(5)»"}
---- root/.azure/service_principal.json
[{"client_id": "«-uuid»", "tenant": "«-uuid»", "client_secret": "«azure-client-secret»"}]
---- root/.config/doctl/config.yaml
access-token: «digitalocean-token»
context: default
---- root/.s3cfg
[default]
access_key = «aws-access-key-id»
secret_key = «aws-secret-key»
host_base = «fqdn»
gpg_passphrase = «config-password:pwphr»
proxy_host = «ipv4»
---- root/.boto
[Credentials]
aws_access_key_id = «aws-access-key-id»
aws_secret_access_key = «aws-secret-key»
gs_oauth2_refresh_token = «google-refresh-token»
---- root/.terraform.d/credentials.tfrc.json
{"credentials": {"«~|app.terraform.io»": {"token": "«terraform-cloud-token»"}, "«fqdn»": {"token": "«generic-secret:alnum(40)»"}}}
---- root/.pulumi/credentials.json
{"current": "https://«~|api.pulumi.com»", "accessTokens": {"https://«~|api.pulumi.com»": "«cloud-token:pulumi»"}}
---- root/.composer/auth.json
{"http-basic": {"«fqdn»": {"username": "ci", "password": "«config-password:pwq2»"}}, "github-oauth": {"«~|github.com»": "«github-pat»"}, "gitlab-token": {"«fqdn»": "«gitlab-pat»"}}
---- root/.nuget/NuGet.Config
<configuration><packageSourceCredentials><intern><add key="Username" value="ci" /><add key="ClearTextPassword" value="«config-password:pwq.xml»" /></intern></packageSourceCredentials>
<apikeys><add key="https://«fqdn»/v3/index.json" value="«artifact-token:nuget»" /></apikeys></configuration>
---- root/.config/containers/auth.json
{"auths": {"«~|quay.io»": {"auth": "«docker-auth»"}, "«fqdn»:5000": {"auth": "«docker-auth»"}}}
---- root/.cargo/credentials.toml
[registries.intern]
token = "Bearer «bearer-token»"
[registry]
token = "«crates-io-token»"
---- root/.vault-token
«vault-token»
---- root/.config/sentry/.sentryclirc
[auth]
token=«sentry-token»
[defaults]
url=https://«fqdn»
==== pt_ci_others .drone.yml
kind: pipeline
type: docker
name: default
steps:
- name: publish
  image: plugins/docker
  settings: {registry: «fqdn», username: ci, password: «config-password:pwa», repo: «fqdn»/site}
- name: notify
  image: plugins/slack
  settings: {webhook: "https://«~|hooks.slack.com»/services/«slack-webhook»"}
  environment:
    PLUGIN_TOKEN: {from_secret: «-setting|slack_token»}
---- .circleci/config.yml
jobs:
  test:
    docker: [{image: "cimg/python:«-version|3.12»", auth: {username: acme, password: $«-reference|DOCKERHUB_PASSWORD»}}]
    environment: {COVERALLS_REPO_TOKEN: «ci-token:alnum(32)», PGPASSWORD: «env-password:pwlow»}
    steps:
    - run: circleci setup --token «ci-token:circleci» --host https://«~|circleci.com» --no-prompt
---- azure-pipelines.yml
variables:
  dbPassword: '«config-password:pwq2»'
  sonarKey: «monitoring-token:sonar»
  vmImage: ubuntu-22.04
steps:
- script: az acr login -n acme -u push -p «cli-password:pwa»
- task: AzureCLI@2
  inputs: {azureSubscription: «-uuid», addSpnToEnvironment: true}
---- bitbucket-pipelines.yml
pipelines:
  default:
  - step:
      script:
      - curl -X POST --user "acme:«forge-token:bitbucket»" https://«~|api.bitbucket.org»/2.0/repositories/acme/x/downloads -F files=@x.tgz
      - sshpass -p "«cli-password:pwphr»" rsync -a out/ web@«ipv4»:/srv
---- .woodpecker.yml
steps:
  deploy:
    image: alpine@«-digest»
    environment: {ANSIBLE_VAULT_PASSWORD: "«env-password:pwq2»", HCLOUD_TOKEN: {from_secret: «-setting|hcloud»}}
---- renovate.json
{"hostRules": [{"matchHost": "«fqdn»", "username": "bot", "password": "«config-password:pwhard»"}, {"hostType": "npm", "matchHost": "«fqdn»", "token": "«npm-token»"}], "encrypted": {"token": "«~:b64(120)»"}}
---- buildkite/hooks.sh
export BUILDKITE_AGENT_TOKEN="«ci-token»"
export TWINE_PASSWORD=«pypi-token»
echo "--- token is set"
==== pt_notes_plain Desktop/zugangsdaten-«=word».txt
Server alt  «ipv4»  root / «password-in-notes:pwh»
Server neu  «fqdn»  root / «password-in-notes»
Fritzbox: http://«ipv4»  PW «password-in-notes:pwlow»
NAS «hostname» -> admin -> «password-in-notes:pwphr»
WLAN Gast: «wifi-psk:pwlow»
Postfach «email» pass: «password-in-notes:pwhard»
VNC (Port 5900): «password-in-notes:alnum(8)»
SSH-Key Passphrase = «password-in-notes:pwphr»
Office-Key «generic-secret:winkey»
Kreditkarte Firma «card» gültig 08/28
Vertragsnr Telekom «-number:digits(10)», Kundennr «-number:digits(9)»
Hotline «phone», Frau «~:last»
Seriennummer USV «-serial:upper(12)»
Backup läuft um 02:00, Log siehe «-path|/var/log/backup.log»
neue Passwörter immer in den Tresor!
==== pt_mail_prose_en mail/handover.txt
Hi «~:first»,

a few things before I leave on Friday:

- «hostname» (iDRAC «ipv4») still has the factory login, I changed it to «prose-password» today.
- The password for the reporting account is «prose-password:pwphr», all lower case with dashes.
- vpn pre-shared key: «ipsec-psk:alnum(24)»
- To unlock the backup disk type "«prose-password:sentencepw»" (without the quotes).
- Your new credentials: eva / «prose-password:human»
- the shared mailbox uses «prose-password:pw» as its password
- If Grafana asks, it's admin:«prose-password:pwa».
- PIN for the rack door: «prose-password:digits(6)»

I did not change the password of the printer; it has none. The password policy and the token lifetime are in the wiki,
the secret of good coffee too. Monitoring is at https://«fqdn», alerts go to «email».
UUID of the dead VM was «-uuid», last good commit «-git-sha».

Reach me on «phone».
«person-name»
==== pt_process_list root/ps-«=digits(4)».txt
USER         PID %CPU COMMAND
root        «=int(300,9999)»  0.0 /usr/sbin/sshd -D
postgres    «=int(300,9999)»  0.3 postgres: shop shop «ipv4»(«=port») idle
root        «=int(300,9999)»  2.1 /usr/bin/kvm -id «=vmid» -name «hostname» -uuid «-uuid» -object secret,id=masterKey0,data=«qemu-secret:alnum(16)» -netdev type=tap,id=net0 -device virtio-net-pci,mac=«mac»
backup      «=int(300,9999)»  0.0 restic -r sftp:box@«fqdn»:/r --password-command «-placeholder|cat /root/pw» backup /srv
app         «=int(300,9999)»  1.0 java -Ddb.password=«cli-password:pwa» -Djavax.net.ssl.keyStorePassword=«cli-password:pwphr» -jar shop.jar --spring.profiles.active=prod
root        «=int(300,9999)»  0.0 mysqldump --host=«ipv4» --user=dump --password=«cli-password:pwa» --all-databases
vpn         «=int(300,9999)»  0.0 openconnect --user=me --servercert pin-sha256:«-pin:key32» «fqdn»
www         «=int(300,9999)»  0.0 cloudflared tunnel run --token «cloud-token:cf_tunnel»
mon         «=int(300,9999)»  0.0 mysqld_exporter --config.my-cnf=/etc/.my.cnf DATA_SOURCE_NAME=exporter:«connection-string»@(«ipv4»:3306)/
root        «=int(300,9999)»  0.0 socat TCP-LISTEN:8443,bind=«ipv4» TCP6:[«ipv6»]:443
---- root/docker-inspect.json
[{"Id": "«-sha256»", "Name": "/web", "Image": "«-digest»", "Config": {"Hostname": "«-container-id:hex(12)»", "Env": ["PATH=/usr/bin", "DB_PASSWORD=«env-password:pwq2»", "SECRET_KEY=«generic-secret:alnum(50)»", "TOKEN_FILE=«-path|/run/token»", "MAIL=«email»"]}, "NetworkSettings": {"IPAddress": "«ipv4»", "Gateway": "«ipv4»", "MacAddress": "«mac»", "EndpointID": "«-sha256»"}}]
---- root/systemctl-show.txt
Id=bridge.service
InvocationID=«-uuid:guid32»
Environment=BRIDGE_TOKEN=«generic-secret:alnum(40)» HOME=/var/lib/bridge
ExecStart={ path=/usr/bin/bridge ; argv[]=/usr/bin/bridge --registration-secret «cli-password:hex(32)» --url https://«fqdn» ; }
==== pt_vault_init root/vault-init.txt
Unseal Key 1: «generic-secret:bytes(33)»
Unseal Key 2: «generic-secret:bytes(33)»
Unseal Key 3: «generic-secret:bytes(33)»

Initial Root Token: «vault-token»

Vault initialized with 3 key shares and a key threshold of 2.
---- root/vault-read.txt
$ vault kv get kv/shop/db
====== Metadata ======
created_time     «=iso».114221Z
version          «-number:int(1,30)»
====== Data ======
Key         Value
---         -----
host        «ipv4»
password    «config-password:pwhard»
username    shop
$ vault read auth/approle/role/ci/role-id
role_id     «~:uuid»
$ vault write -f auth/approle/role/ci/secret-id
secret_id               «generic-secret:uuid»
secret_id_accessor      «-accessor:uuid»
secret_id_ttl           «-setting|24h»
$ vault token lookup
accessor            «-accessor:alnum(24)»
policies            [default ops]
---- etc/vault.d/vault.hcl
api_addr = "https://«fqdn»:8200"
listener "tcp" { address = "«ipv4»:8200" }
storage "postgresql" { connection_url = "postgres://vault:«connection-string»@«ipv4»:5432/vault" }
seal "transit" {
  address  = "https://«fqdn»:8200"
  token    = "«vault-token:vault_legacy»"
  key_name = "«-setting|autounseal»"
}
seal "awskms" { access_key = "«aws-access-key-id»", secret_key = "«aws-secret-key»", kms_key_id = "«-uuid»" }
---- root/kubectl-secret.txt
$ kubectl -n shop get secret db -o jsonpath='{.data}'
{"password":"«k8s-secret-data»","username":"«-base64-text|c2hvcA==»"}
$ kubectl -n shop get secret db -o jsonpath='{.data.password}' | base64 -d
«config-password:pwphr»
==== pt_postman_notebook postman/pve.postman_collection.json
{"info": {"_postman_id": "«-uuid»", "name": "pve"}, "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "«bearer-token»"}]},
 "item": [{"name": "ticket", "request": {"method": "POST", "url": "https://«ipv4»:8006/api2/json/access/ticket", "body": {"mode": "urlencoded", "urlencoded": [{"key": "username", "value": "ops@pve"}, {"key": "password", "value": "«config-password:pwq2»"}]}}},
  {"name": "nodes", "request": {"method": "GET", "header": [{"key": "Authorization", "value": "PVEAPIToken=«~|ops@pve!pm=»«pve-api-token»"}], "url": "{{base}}/nodes"}}],
 "variable": [{"key": "base", "value": "https://«fqdn»:8006/api2/json"}, {"key": "api_key", "value": "«generic-secret:hex(40)»"}, {"key": "pm_key", "value": "«postman-key»"}]}
---- notebooks/report.ipynb
{"cells": [
 {"cell_type": "code", "id": "«-nanoid:hex(8)»", "source": ["import psycopg2\n", "conn = psycopg2.connect(host='«ipv4»', user='bi', password='«code-password:pwq2»')\n", "token = os.environ['«-reference|HF_TOKEN»']\n"], "outputs": []},
 {"cell_type": "code", "id": "«-nanoid:hex(8)»", "source": ["login(token='«huggingface-token»')\n", "client = Anthropic(api_key=\"«anthropic-key»\")\n"], "outputs": [{"data": {"image/png": "«-base64-image»"}}]},
 {"cell_type": "markdown", "source": ["Ask «person-name» («email») for the password."]}], "nbformat": 4}
---- dbt/profiles.yml
warehouse:
  target: prod
  outputs:
    prod: {type: postgres, host: «fqdn», user: dbt, password: "«config-password:pwq2»", threads: «-setting|4»}
    lake: {type: databricks, host: «fqdn», token: «databricks-token»}
---- airflow/airflow.cfg
[core]
fernet_key = «generic-secret:fernet»
[database]
sql_alchemy_conn = postgresql+psycopg2://airflow:«connection-string»@«ipv4»/airflow
[webserver]
secret_key = «generic-secret:hex(32)»
[smtp]
smtp_password = «config-password:pwphr»
---- airflow/connections.json
{"erp": {"conn_type": "mssql", "host": "«ipv4»", "login": "sa", "password": "«config-password:pwq2»"}, "slack": "slack://:«slack-token»@/", "jira": {"conn_type": "http", "password": "«atlassian-token»"}}
==== pt_env_talk deploy/env/talk.env
# bots and assistants
OPENROUTER_API_KEY=«ai-service-key:openrouter»
PERPLEXITY_KEY=«ai-service-key:perplexity»
XAI_KEY=«ai-service-key:xai»
DISCORD_TOKEN="«discord-bot-token»"
OP_TOKEN=«onepassword-token»
DOPPLER_TOKEN='«doppler-token»'
MAILCHIMP_KEY=«mailchimp-key»
SQUARE_TOKEN=«square-token»
PAYPAL_ACCESS="«paypal-token»"
SHOPIFY_SECRET=«shopify-token»
TWILIO_API_KEY_SID=«twilio-api-key»
TWILIO_AUTH="«twilio-auth-token»"
LINEAR_API_KEY=«linear-key»
NOTION_KEY=«notion-token»
FIGMA_PAT=«figma-token»
PSCALE_PASSWORD=«planetscale-token»
NEWRELIC_KEY=«newrelic-key»
NETBIRD=«netbird-token»
RAILS_MASTER_KEY=«rails-master-key»
AWS_SESSION_TOKEN=«aws-session-token»
SENDGRID=«sendgrid-key»
MAIL_FROM=«email»
BOT_OWNER_ID=«-number:digits(18)»
COMMIT=«-short-sha»
WEBHOOK_PATH=«-path|/hooks/incoming»
SAMPLE_KEY=«-placeholder|sk-xxxxxxxx»
==== pt_ansible_vars2 inventories/«=sitename»/group_vars/all.yml
---
ansible_user: ansible
ansible_ssh_pass: '«ansible-password:pwq2»'
ansible_become_pass: "{{ «-reference|vault_become_pass» }}"
pve_api_host: «fqdn»
pve_api_password: "«ansible-password:pwhard»"
backup_vault: !vault |
  «ansible-vault»
grafana: {admin_password: «config-password:pwphr», smtp_password: !unsafe '«config-password:pwq2»'}
snmp_ro: «snmp-community»
snmp_v3: {auth: "«snmp-password:pwq2»", priv: "«snmp-password:pwphr»"}
keepalived_password: «config-password:alnum(8)»
rndc_key: «generic-secret:key32»
syslog_servers: ["«ipv4»", "«fqdn»"]
admins:
  - {name: "«person-name»", mail: «email», pubkey: "ssh-ed25519 «-ssh-public-key»"}
sshd_password_auth: «-setting|false»
cert_sha256: "«-fingerprint»"
facts_uuid: «-uuid»
---- inventories/lab/host_vars/db.yml
postgres_password: "«config-password:pwq»"
postgres_exporter_dsn: "postgresql://exp:«connection-string»@«ipv4»:5432/postgres"
pgbackrest_cipher_pass: «config-password:bytes(48)»
pg_hash: "«password-hash:scram»"
repl_slot: «-setting|standby1»
---- inventories/lab/secrets.yml
«ansible-vault»
