==== mi_launch_json .vscode/launch.json
{
  "version": "0.2.0",
  "configurations": [
    {
      "name": "api",
      "type": "node",
      "request": "launch",
      "program": "${workspaceFolder}/src/main.ts",
      "env": {
        "PLANETSCALE_TOKEN": "«planetscale-token»",
        "DOPPLER_TOKEN": "«doppler-token»",
        "SENTRY_AUTH_TOKEN": "«sentry-token»",
        "HUGGINGFACE_HUB_TOKEN": "«huggingface-token»",
        "TWILIO_ACCOUNT_SID": "«-account-id:twilio_sid»",
        "TWILIO_AUTH_TOKEN": "«twilio-auth-token»",
        "MAILCHIMP_API_KEY": "«mailchimp-key»",
        "SHOPIFY_ACCESS_TOKEN": "«shopify-token»",
        "SQUARE_TOKEN": "«square-token»",
        "PAYPAL_TOKEN": "«paypal-token»",
        "NODE_OPTIONS": "--max-old-space-size=4096",
        "SESSION_ID_NAME": "«-setting|sid»",
        "DB_HOST": "«ipv4»"
      },
      "args": ["--password", "«cli-password:pwj»", "--endpoint", "https://«fqdn»"]
    },
    {"name": "attach", "type": "node", "request": "attach", "address": "«hostname»", "port": 9229, "processId": "${command:PickProcess}"}
  ],
  "inputs": [{"id": "token", "type": "promptString", "password": true, "description": "«-prose|API token»"}]
}
==== mi_settings_table dump/settings.sql
-- table of settings of the ticket system, exported for the move to «hostname»
CREATE TABLE settings (name varchar(80) PRIMARY KEY, value text, changed timestamp);
INSERT INTO settings (name, value, changed) VALUES ('jira.token', '«atlassian-token»', '2026-02-01 08:00:00');
INSERT INTO settings (name, value, changed) VALUES ('anthropic.api_key', '«anthropic-key»', '2026-02-01 08:00:04');
INSERT INTO settings (name, value, changed) VALUES ('discord.bot_token', '«discord-bot-token»', '2026-02-01 08:00:07');
INSERT INTO settings (name, value, changed) VALUES ('discord.webhook', 'https://«~|discord.com»/api/webhooks/«discord-webhook»', '2026-02-01 08:01:00');
INSERT INTO settings (name, value, changed) VALUES ('databricks.token', '«databricks-token»', '2026-02-01 08:02:00');
INSERT INTO settings (name, value, changed) VALUES ('smtp.password', '«config-password:pwj»', '2026-02-01 08:03:00');
INSERT INTO settings (name, value, changed) VALUES ('smtp.host', '«fqdn»', '2026-02-01 08:03:00');
INSERT INTO settings (name, value, changed) VALUES ('ldap.bind_password', '«config-password:phrase»', '2026-02-01 08:04:00');
INSERT INTO settings (name, value, changed) VALUES ('newrelic.key', '«newrelic-key»', '2026-02-01 08:05:00');
INSERT INTO settings (name, value, changed) VALUES ('instance.uuid', '«-uuid»', '2026-02-01 08:06:00');
INSERT INTO settings (name, value, changed) VALUES ('schema.checksum', '«-sha256»', '2026-02-01 08:06:00');
INSERT INTO settings (name, value, changed) VALUES ('password.min_length', '«-setting|14»', '2026-02-01 08:07:00');
INSERT INTO settings (name, value, changed) VALUES ('admin.mail', '«email»', '2026-02-01 08:08:00');
INSERT INTO api_clients VALUES (7, 'mobile', '«-uuid»', '«generic-secret:alnum(48)»');
UPDATE settings SET value = '«config-password:pwa»' WHERE name = 'backup.password';
COMMIT;
==== mi_release_env fastlane/.env.release
APP_STORE_CONNECT_KEY_ID="«-key-id:upper(10)»"
APP_STORE_CONNECT_ISSUER="«-uuid»"
MATCH_PASSWORD="«env-password:phrase»"
MATCH_GIT_BASIC_AUTHORIZATION=«basic-auth»
FASTLANE_SESSION='«~|---\n»'
CRATES_IO=«crates-io-token»
GITLAB_RUNNER=«gitlab-runner-token»
GITHUB_FINE=«github-fine-grained-pat»
PYPI_UPLOAD=«pypi-token»
GEM_KEY=«rubygems-key»
APP_SECRET=base64:«laravel-app-key»
RAILS_MASTER_KEY=«rails-master-key»
SLACK_XOXB=«slack-token»
SENDGRID_KEY=«sendgrid-key»
TWILIO_KEY=«twilio-api-key»
KEYCHAIN_NAME=«-setting|build.keychain»
COMMIT=«-git-sha»
---- fastlane/Fastfile
lane :beta do
  unlock_keychain(path: "build.keychain", password: "«code-password:pwj»")
  match(type: "appstore", git_url: "https://«fqdn»/ios/certs.git", username: "«email»")
  upload_to_testflight(api_key_path: "key.json", changelog: ENV["CHANGELOG"])
  slack(slack_url: "https://«~|hooks.slack.com»/services/«slack-webhook»", message: "done")
  sh("curl -H 'Authorization: Bearer «bearer-token»' https://«fqdn»/hooks/beta")
end
==== mi_guest_notes etc/pve/nodes/«=hostname»/qemu-server/«=int(100,999)».conf
## ERP Produktion
#* Ansprechpartner%3A «person-name»
#* Tel%3A «phone»
#* sa-Passwort%3A «password-in-notes:pwa»
#* IP%3A «ipv4»
agent: 1
cipassword: «cloud-init-password-hash:sha256crypt»
ciuser: admin
cores: 8
ipconfig0: ip=«ipv4-cidr»,gw=«ipv4»,ip6=«ipv6-cidr»
name: «hostname»
net0: virtio=«mac»,bridge=vmbr0,firewall=1
smbios1: uuid=«-uuid»
sshkeys: ssh-ed25519%20«-ssh-public-key:ssh_ed25519.url»%20backup%40jump%0A
vmgenid: «-uuid»
---- etc/pve/nodes/«=hostname»/qemu-server/«=int(1000,9999)».conf
#root pw «password-in-notes:human», alt%3A «password-in-notes:pwa»
#bis Ende 2026, dann weg
boot: order=scsi0
description: Login gast / Passwort «password-in-notes:phrase»
memory: 2048
name: «hostname»
nameserver: «ipv4»
net0: e1000=«mac»,bridge=vmbr2
net1: virtio=«mac»,bridge=vmbr3,tag=«-setting|30»
onboot: 0
serial0: socket
tags: test
---- etc/pve/nodes/«=hostname»/lxc/«=int(100,999)».conf
#wiki, admin%3A«password-in-notes:pwa»
arch: amd64
hostname: «hostname»
net0: name=eth0,bridge=vmbr0,hwaddr=«mac»,ip=«ipv4-cidr»,gw=«ipv4»
ostype: alpine
rootfs: ceph:vm-219-disk-0,size=8G
==== mi_k3s_bootstrap scripts/bootstrap-k3s.sh
#!/usr/bin/env bash
# joins an agent: bootstrap-k3s.sh NAME
set -Eeuo pipefail

SERVER="https://«fqdn»:6443"
K3S_TOKEN="«k3s-token»"
REG_USER=puller
REG_PASS="«env-password:pwj»"
NODE_IP=${NODE_IP:-«ipv4»}
VERSION=v1.33.3+k3s1

curl -sfL https://«~|get.k3s.io» | INSTALL_K3S_VERSION=$VERSION K3S_URL=$SERVER K3S_TOKEN=$K3S_TOKEN sh -s - agent --node-ip "$NODE_IP"

cat > /etc/rancher/k3s/registries.yaml <<EOF
configs:
  "«fqdn»":
    auth: {username: $REG_USER, password: $REG_PASS}
  "«fqdn»":
    auth:
      auth: «docker-auth»
EOF

kubectl create secret docker-registry pull --docker-server=«fqdn» --docker-username=robot --docker-password='«cli-password:pwj»' --docker-email=«email»
kubectl create secret generic pve --from-literal=token='root@pam!csi=«pve-api-token»' --from-literal=region=halle
kubectl -n argocd patch secret argocd-secret -p '{"stringData": {"admin.password": "«password-hash:bcrypt»"}}'
kubectl config set-credentials ci --token=«jwt»
kubectl annotate node "$1" "checksum/config=«-sha256»" --overwrite
kubeadm token create «k8s-bootstrap-token» --ttl 2h
flux bootstrap git --url=https://«fqdn»/infra/flux.git --username=git --password=«cli-password:pwa»
netbird up --setup-key «netbird-token»
==== mi_leak_findings reports/findings.json
[
  {
    "rule": "generic-api-key",
    "file": "src/config.ts",
    "line": 14,
    "commit": "«-git-sha»",
    "author": "«person-name»",
    "email": "«email»",
    "match": "apiKey: '«generic-secret:hex(32)»'",
    "entropy": 3.91,
    "fingerprint": "«-git-sha»:src/config.ts:generic-api-key:14"
  },
  {
    "rule": "private-key",
    "file": "deploy/id_rsa",
    "line": 1,
    "match": "«~|-----BEGIN RSA PRIVATE KEY-----»\\n«-redacted|[REDACTED]»",
    "commit": "«-git-sha»"
  },
  {
    "rule": "slack-webhook",
    "file": "ci/notify.sh",
    "line": 3,
    "match": "https://«~|hooks.slack.com»/services/«slack-webhook»"
  },
  {
    "rule": "password-in-url",
    "file": "docker-compose.yml",
    "line": 22,
    "match": "postgres://app:«connection-string»@«fqdn»:5432/app"
  },
  {
    "rule": "aws-access-token",
    "file": "infra/backend.tf",
    "line": 9,
    "match": "access_key = \"«aws-access-key-id»\"",
    "secret": "«-redacted|AKIA****************»"
  }
]
---- reports/summary.txt
5 findings in 3 commits (1a is the oldest), scanned «-number:int(1000,99999)» files
  «-git-sha:short_sha»  src/config.ts:14       generic-api-key    «-redacted|********»
  «-git-sha:short_sha»  ci/notify.sh:3         slack-webhook      «-redacted|T…/B…/****»
  «-git-sha:short_sha»  deploy/id_rsa:1        private-key
Report of «person-name», «email»; still to be rotated: «gitlab-pat» (deploy.sh:8)
==== mi_prose_tokens mail/onboarding.txt
«any 13-15»
Your GitLab token is «gitlab-pat»; it is valid until June.
%
For the API of Hetzner use the token «hetzner-token», please do not share it.
%
The Vault token for the workshop: «vault-token»
%
Sign in at https://«fqdn» with user "kurs" and password "«prose-password:pwj»".
%
Here is the kubeadm token: «k8s-bootstrap-token»
%
My new mobile number is «phone», mail stays «email».
%
The console of «hostname:numbered» has the password «prose-password:pwp» for now.
%
The bot answers under «telegram-bot-token» (name @lagerbot).
%
Grafana: service account token «grafana-token», read only.
%
The passphrase of the key is '«prose-password:phrase»'.
%
Linear key for the importer is «linear-key».
%
Our address for parcels: «postal-address».
%
Proxmox token (root@pam!kurs): «pve-api-token»
%
The session id in the log, «-uuid», is not a secret.
%
The password manager generates passwords of 20 characters.
%
Use commit «-git-sha» and not the tag.
%
The SSH host key is «-ssh-fingerprint».
%
Tokens are listed under Datacenter, Permissions, API Tokens.
«end»
==== mi_exports_keys home/«=account»/.profile.d/keys.sh
# sourced by .bashrc on «hostname:numbered»
export EDITOR=vim PAGER=less
export OPENAI_API_KEY="«openai-key»"
export ANTHROPIC_API_KEY="«anthropic-key»"
export NOTION_API_KEY=«notion-token»
export FIGMA_TOKEN=«figma-token»
export POSTMAN_API_KEY=«postman-key»
export MAILGUN_API_KEY='«mailgun-key»'
export OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
export STRIPE_API_KEY=«stripe-key»
export GOOGLE_API_KEY=«gcp-api-key»
export DOCKERHUB_TOKEN=«docker-token»
export ARTIFACTORY_API_KEY=«artifact-token»
export LASTFM_SHARED_SECRET=«generic-secret:hex(32)»
export RESTIC_PASSWORD='«env-password:pwj»'
export PGPASSFILE=~/.pgpass
export SSH_AUTH_SOCK=/run/user/1000/agent
export GPG_KEY=«-key-id»
export AWS_PROFILE=lab
export AZURE_STORAGE_KEY=«azure-storage-key»
export TF_VAR_proxmox_token="«~|tf@pve!lab=»«pve-api-token»"
alias vpn='sudo openconnect --user «=login» --passwd-on-stdin «fqdn» <<< "«cli-password:pwj»"'
alias rdp='xfreerdp /v:«ipv4» /u:admin /p:«cli-password:pwa»'
alias tok='uuidgen | tr -d -'
eval "$(op signin --account team)"
==== mi_putty_gpg_mix transfer/keys.txt
Keys for the move, to be put into the vault and then deleted here.

1) signing key
«pgp-private-key»

2) switches (PuTTY)
PuTTY-User-Key-File-3: ecdsa-sha2-nistp256
Encryption: none
Comment: core switches
Public-Lines: 1
«-public-key:b64(64)»
«putty-private-key»
Private-MAC: «-sha256»

3) age
«age-secret-key»   # public: «-age-public-key»

4) web key: {"kty":"EC","crv":"P-256","x":"«-public-key:jwk_x»","d":"«jwk-private»"}

5) npm of the old registry (basic): //«fqdn»/:_password=«base64-secret»

6) encryption key of the backups
{"kdf":null,"data":"«pbs-encryption-key»","fingerprint":"«-tls-fingerprint:md5_colons»"}

7) corosync
authkey: «corosync-authkey»

8) WireGuard, psk of the site: «wireguard-psk»

Checked: «-sha256»  keys.tar.gz
==== mi_neg_manpage man/tokenctl.1.md
# tokenctl(1)

## NAME
tokenctl - make, list and revoke tokens

## SYNOPSIS
`tokenctl [--password-file FILE] [--user NAME] COMMAND`

## OPTIONS
**--password PASSWORD**
: Give the password on the command line. Not recommended: other users see it.

**--password-file FILE**
: Read the password from FILE, «-path|/etc/tokenctl/password» by default.

**--token TOKEN**, **-t TOKEN**
: Use TOKEN instead of a password. The variable `TOKENCTL_TOKEN` does the same.

**--secret-name NAME**
: The name of the secret in the store (default: «-setting|tokenctl»).

**--expire SECONDS**
: Lifetime of a token, «-setting|86400» if not given.

## EXAMPLES
    tokenctl --user «-placeholder|alice» --password-file pw create
    tokenctl --token "$TOKEN" revoke «-uuid»
    export TOKENCTL_TOKEN=<token>
    tokenctl --password "$(pass show tokenctl)" list

## EXIT STATUS
0 if all went well, 2 if the password was wrong, 3 if the token has expired.

## FILES
`~/.config/tokenctl/token` holds the token, mode 0600.
==== mi_neg_sarif reports/scan.sarif
{
  "version": "2.1.0",
  "runs": [
    {
      "tool": {"driver": {"name": "lint", "version": "«-version|2.11.0»", "rules": [{"id": "hardcoded-password", "shortDescription": {"text": "«-prose|A password stands in the code»"}}]}},
      "automationDetails": {"guid": "«-uuid»", "id": "nightly/2026-06-01"},
      "versionControlProvenance": [{"revisionId": "«-git-sha»", "branch": "main"}],
      "results": [
        {
          "ruleId": "hardcoded-password",
          "message": {"text": "«-prose|Password is compared with ==»"},
          "partialFingerprints": {"primaryLocationLineHash": "«-asset-hash:hex(16)»:1", "v2": "«-sha256»"},
          "locations": [{"physicalLocation": {"artifactLocation": {"uri": "src/password.c"}, "region": {"startLine": 88, "snippet": {"text": "if (password == NULL) return token;"}}}}]
        },
        {
          "ruleId": "weak-hash",
          "message": {"text": "«-prose|MD5 is used for a token»"},
          "partialFingerprints": {"v2": "«-sha256»"},
          "locations": [{"physicalLocation": {"artifactLocation": {"uri": "src/token.c"}, "region": {"startLine": 12, "snippet": {"text": "md5(secret_key, strlen(secret_key), out);"}}}}]
        }
      ]
    }
  ]
}
---- reports/coverage.lcov
TN:password
SF:src/password.c
FN:12,check_password
FNDA:44,check_password
DA:12,44,«-md5»
LF:88
end_of_record
---- reports/junit.xml
<testsuite name="auth" tests="4" failures="0" id="«-uuid»" timestamp="2026-06-01T02:00:00">
  <testcase classname="PasswordTest" name="emptyPasswordIsRefused" time="0.004"/>
  <testcase classname="TokenTest" name="expiredTokenIsRefused" time="0.011"/>
  <testcase classname="SecretTest" name="secretIsNotLogged" time="0.002"><system-out>commit «-git-sha:short_sha» etag «-md5»</system-out></testcase>
</testsuite>
