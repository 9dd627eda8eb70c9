==== kn_keys_ssh_mix root/.ssh/id_ecdsa
«private-key:pem_ec»
---- root/.ssh/id_backup
«private-key:openssh»
---- root/.ssh/legacy_dsa
«private-key:pem_dsa»
---- root/.ssh/config
Host jump
    HostName «fqdn»
    User helper
    IdentityFile ~/.ssh/id_backup
Host pve-*
    ProxyJump jump
    UserKnownHostsFile ~/.ssh/known_pve
Host «hostname»
    HostName «ipv4»
    Port 2222
Host nas
    HostName «ipv6»
    PasswordAuthentication no
---- root/.ssh/known_pve
«ipv4» ssh-ed25519 «-ssh-public-key»
[«fqdn»]:2222 ssh-ed25519 «-ssh-public-key»
|1|«-hashed-host» ssh-rsa «-ssh-public-key:ssh_rsa»
@cert-authority *.«fqdn:domain» ssh-ed25519 «-ssh-public-key»
---- root/.ssh/authorized_keys
from="«ipv4-cidr»",no-pty ssh-ed25519 «-ssh-public-key» bkp-agent
command="/usr/bin/rrsync /srv" ssh-ed25519 «-ssh-public-key» «email»
# «person-name», until end of June
ssh-rsa «-ssh-public-key:ssh_rsa» «email»
---- Users/ops/keys/rack.ppk
PuTTY-User-Key-File-2: ssh-ed25519
Encryption: none
Comment: rack
Public-Lines: 1
«-ssh-public-key:ssh_ed25519»
«putty-private-key»
Private-MAC: «-sha1»
==== kn_keys_tls etc/haproxy/certs/site.pem
«-certificate»
«-certificate»
«private-key:pem_pkcs8»
---- etc/pve/nodes/node3/pve-ssl.key
«private-key:pem_rsa»
---- etc/pve/priv/pve-root-ca.key
«private-key:pem_rsa»
---- etc/ssl/req/site.csr
«-certificate:csr»
---- etc/ssl/private/enc.pem
«private-key:pem_encrypted»
---- etc/ssl/dhparam.pem
«-public-key:dh_params»
---- etc/ssl/openssl.cnf
[ req ]
default_bits = 4096
input_password = «config-password:pw»
output_password = «config-password:pw»
x509_extensions = v3
[ alt ]
DNS.1 = «fqdn»
DNS.2 = «fqdn»
IP.1 = «ipv4»
---- etc/ssl/inspect.txt
subject=CN = «fqdn»
issuer=C = AT, O = Lab, CN = Lab Root
serial=«-serial:hex(40)»
SHA256 Fingerprint=«-tls-fingerprint»
sha1 Fingerprint=«-tls-fingerprint:fingerprint20»
            X509v3 Subject Key Identifier:
                «-tls-fingerprint:fingerprint20»
pin-sha256="«-certificate-pin:key32»"
---- opt/app/keystore.properties
keystore=/opt/app/site.p12
storepass=«config-password:pwa»
keypass=«config-password:pw»
alias=site
==== kn_keys_gpg_age secrets/lab.enc.yaml
# encrypted with sops
pve_password: «~:sops»
db:
    password: «~:sops»
sops:
    age:
        - recipient: «-age-public-key»
          enc: |
            -----BEGIN AGE ENCRYPTED FILE-----
            «-base64-text:b64(64)»
            «-base64-text:b64(64)»
            -----END AGE ENCRYPTED FILE-----
    lastmodified: "2026-02-11T07:14:55Z"
    mac: «~:sops»
    pgp:
        - fp: «-gpg-fingerprint:gpgkeyid»
    version: «-version|3.9.4»
---- home/ops/.config/sops/age/keys.txt
# created: 2025-10-03T08:00:12+02:00
# public key: «-age-public-key»
«age-secret-key»
---- home/ops/export/signing.asc
«pgp-private-key»
---- home/ops/export/signing.pub.asc
«-public-key:pgp_public»
---- home/ops/export/list.txt
sec   ed25519/«-key-id» 2024-05-02 [SC]
      «-gpg-fingerprint:gpgkeyid»
uid           [ultimate] «person-name» <«email»>
ssb   cv25519/«-key-id» 2024-05-02 [E]
gpg: signature from «-gpg-fingerprint»
---- home/ops/.gnupg/gpg-preset.sh
#!/bin/sh
/usr/lib/gnupg/gpg-preset-passphrase --preset --passphrase '«cli-password:pwany»' «-sha1:sha1.upper»
echo «cli-password:pwa» | gpg --batch --passphrase-fd 0 -d secrets.gpg > secrets.txt
gpg --batch --yes --passphrase "«cli-password:pwany»" -c dump.sql
AGE=«age-secret-key»
age -d -i <(echo "$AGE") lab.age
---- home/ops/manifest.txt.minisig
untrusted comment: signature from minisign secret key
«-signature:pubkey_minisign»
==== kn_keys_jwks srv/sso/jwks-private.json
{
  "keys": [
    {
      "kty": "OKP",
      "crv": "Ed25519",
      "use": "sig",
      "kid": "«-key-id:b64u(16)»",
      "x": "«-public-key:jwk_x»",
      "d": "«jwk-private»"
    },
    {
      "kty": "RSA",
      "alg": "RS256",
      "kid": "«-uuid»",
      "e": "AQAB",
      "n": "«-public-key:rsajwk»",
      "d": "«jwk-private:rsajwk»",
      "p": "«jwk-private:rsaprime»",
      "q": "«jwk-private:rsaprime»"
    },
    { "kty": "oct", "alg": "HS256", "k": "«jwk-private:b64u(43)»" }
  ]
}
---- srv/sso/jwks.json
{"keys":[{"kty":"EC","crv":"P-256","kid":"«-key-id:b64u(16)»","x":"«-public-key:jwk_x»","y":"«-public-key:jwk_x»"},{"kty":"RSA","e":"AQAB","kid":"«-uuid»","n":"«-public-key:rsajwk»"}]}
---- srv/sso/client.json
{
  "issuer": "https://«fqdn»/realms/lab",
  "client_id": "«-uuid»",
  "client_secret": "«generic-secret:alnum(32)»",
  "redirect_uris": ["https://«fqdn»/callback"],
  "id_token_hint": "«jwt»",
  "registration_access_token": "«jwt»",
  "code_challenge": "«-public-key:jwk_x»",
  "refresh_token": "«generic-secret:b64u(64)»",
  "jwks_uri": "https://«fqdn»/jwks"
}
==== kn_cli_forges home/ops/.config/gh/hosts.yml
«~|github.com»:
    user: releasebot
    oauth_token: «github-pat»
    git_protocol: ssh
«fqdn»:
    user: ops
    oauth_token: «github-pat»
---- home/ops/.config/glab-cli/config.yml
hosts:
    «fqdn»:
        token: «gitlab-pat»
        api_protocol: https
        user: «=login»
---- home/ops/.config/tea/config.yml
logins:
- name: forge
  url: https://«fqdn»
  token: «forge-token»
  ssh_host: «fqdn»
  user: ops
---- home/ops/.git-credentials
https://ops:«connection-string:pwa»@«fqdn»
https://releasebot:«github-pat»@«~|github.com»
https://x-token-auth:«forge-token:bitbucket»@«~|bitbucket.org»
---- home/ops/.gitconfig
[user]
	name = «person-name»
	email = «email»
	signingkey = «-key-id»
[url "https://oauth2:«gitlab-deploy-token»@«fqdn»/"]
	insteadOf = git@«fqdn»:
[http "https://«fqdn»"]
	extraHeader = Authorization: Basic «basic-auth»
	proxy = http://ops:«connection-string:pwa»@«ipv4»:8080
[sendemail]
	smtpServer = «fqdn»
	smtpUser = «email»
	smtpPass = «config-password:pwany»
[commit]
	gpgsign = true
---- home/ops/src/app/.git/config
[core]
	repositoryformatversion = 0
[remote "origin"]
	url = https://ci:«connection-string:pwa»@«fqdn»/lab/app.git
	fetch = +refs/heads/*:refs/remotes/origin/*
[branch "main"]
	remote = origin
==== kn_cli_clouds home/ops/.config/hcloud/cli.toml
active_context = "lab"

[[contexts]]
  name = "lab"
  token = "«hetzner-token»"

[[contexts]]
  name = "old"
  token = "«hetzner-token»"
---- home/ops/.config/doctl/config.yaml
access-token: «digitalocean-token»
context: default
---- home/ops/.config/scw/config.yaml
access_key: «~:scwkey»
secret_key: «cloud-token:uuid»
default_organization_id: «-uuid»
---- home/ops/.config/linode-cli
[DEFAULT]
default-user = ops
[ops]
token = «cloud-token:hex(64)»
region = eu-central
---- home/ops/.aws/credentials
[lab]
aws_access_key_id = «aws-access-key-id»
aws_secret_access_key = «aws-secret-key»
[lab-mfa]
aws_access_key_id=«aws-access-key-id»
aws_secret_access_key=«aws-secret-key»
aws_session_token=«aws-session-token»
---- home/ops/.aws/config
[profile lab]
sso_account_id = «-account-id»
role_arn = «-arn»
region = eu-central-1
---- home/ops/.terraformrc
credentials "«~|app.terraform.io»" {
  token = "«terraform-cloud-token»"
}
---- home/ops/.oci/config
[DEFAULT]
user=ocid1.user.oc1..«-key-id:lower(60)»
fingerprint=«-tls-fingerprint:md5_colons»
pass_phrase=«config-password:pwa»
tenancy=ocid1.tenancy.oc1..«-key-id:lower(60)»
---- home/ops/.vault-token
«vault-token»
---- home/ops/.config/op/config.env
OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
INFISICAL_TOKEN=«generic-secret:infisical»
PULUMI_ACCESS_TOKEN=«cloud-token:pulumi»
---- home/ops/.databrickscfg
[DEFAULT]
host = https://«~|adb-1234567890.7.azuredatabricks.net»
token = «databricks-token»
==== kn_gcp_azure home/ops/keys/sa-backup.json
{
  "type": "service_account",
  "project_id": "lab-«-asset-hash:digits(6)»",
  "private_key_id": "«-key-id:gcpkeyid»",
  "private_key": "«private-key:pem_pkcs8.json»\n",
  "client_email": "«~|backup@lab.iam.gserviceaccount.com»",
  "client_id": "«-account-id:digits(21)»",
  "auth_uri": "https://«~|accounts.google.com»/o/oauth2/auth",
  "token_uri": "https://«~|oauth2.googleapis.com»/token"
}
---- home/ops/.config/gcloud/application_default_credentials.json
{
  "account": "",
  "client_id": "«-account-id:digits(12)»-«-asset-hash:lower(32)».«~|apps.googleusercontent.com»",
  "client_secret": "«google-client-secret»",
  "refresh_token": "«google-refresh-token»",
  "type": "authorized_user",
  "universe_domain": "«~|googleapis.com»"
}
---- home/ops/azure-sp.json
{
  "appId": "«-uuid»",
  "displayName": "lab-deploy",
  "password": "«azure-client-secret»",
  "tenant": "«-uuid»"
}
---- home/ops/functions/local.settings.json
{
  "IsEncrypted": false,
  "Values": {
    "AzureWebJobsStorage": "DefaultEndpointsProtocol=https;AccountName=labstore;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»",
    "SqlConn": "Server=tcp:«fqdn»,1433;Initial Catalog=cmdb;User ID=cmdb;Password=«connection-string:pwa»;Encrypt=True;",
    "ServiceBus": "Endpoint=sb://«~|lab.servicebus.windows.net»/;SharedAccessKeyName=Root;SharedAccessKey=«azure-storage-key:key32»",
    "APPINSIGHTS_INSTRUMENTATIONKEY": "«~:uuid»",
    "FUNCTIONS_WORKER_RUNTIME": "dotnet"
  }
}
---- home/ops/sas.txt
https://«~|labstore.blob.core.windows.net»/dump/a.tgz?sv=2024-11-04&se=2026-12-31&sr=b&sp=r&sig=«url-token:azure_sas.url»
==== kn_pkg_configs home/ops/.npmrc
registry=https://«fqdn»/npm/
//«fqdn»/npm/:_authToken=«npm-token»
//«fqdn»/:_password="«base64-secret:pwa.b64»"
//«fqdn»/:username=releasebot
always-auth=true
email=«email»
---- home/ops/.yarnrc.yml
npmRegistryServer: "https://«fqdn»"
npmAuthToken: "«generic-secret:uuid»"
npmAuthIdent: "releasebot:«config-password:pwa»"
yarnPath: .yarn/releases/yarn-«-version|4.6.0».cjs
---- home/ops/.config/pip/pip.conf
[global]
index-url = https://releasebot:«connection-string:pwa»@«fqdn»/simple
trusted-host = «fqdn»
---- home/ops/.pypirc
[pypi]
username = __token__
password = «pypi-token»

[lab]
repository = https://«fqdn»/legacy/
username = releasebot
password = «config-password:pw»
---- home/ops/.m2/settings.xml
<settings>
  <servers>
    <server>
      <id>releases</id>
      <username>releasebot</username>
      <password>«config-password:pwany.xml»</password>
    </server>
    <server>
      <id>signing</id>
      <passphrase>«config-password:pwa»</passphrase>
    </server>
  </servers>
  <mirrors><mirror><url>https://«fqdn»/maven</url></mirror></mirrors>
</settings>
---- home/ops/.gradle/gradle.properties
org.gradle.jvmargs=-Xmx2g
nexusUsername=releasebot
nexusPassword=«config-password:pw»
signing.keyId=«-key-id:hex(8)»
signing.password=«config-password:pwa»
artifactoryKey=«artifact-token»
distributionSha256Sum=«-sha256»
---- home/ops/.nuget/NuGet.Config
<configuration>
  <packageSourceCredentials>
    <Lab>
      <add key="Username" value="releasebot" />
      <add key="ClearTextPassword" value="«config-password:pwany.xml»" />
    </Lab>
  </packageSourceCredentials>
  <apikeys><add key="https://«fqdn»/v3/index.json" value="«artifact-token:nuget»" /></apikeys>
</configuration>
---- home/ops/.bundle/config
---
BUNDLE_GEMS__LAB__LAN: "releasebot:«config-password:pwa»"
BUNDLE_PATH: "vendor"
---- home/ops/.gem/credentials
---
:rubygems_api_key: «rubygems-key»
---- home/ops/.cargo/credentials.toml
[registry]
token = "«crates-io-token»"
[registries.lab]
token = "Bearer «bearer-token»"
---- home/ops/auth.json
{"http-basic":{"«fqdn»":{"username":"releasebot","password":"«config-password:pwq2»"}},"github-oauth":{"«~|github.com»":"«github-pat»"}}
---- home/ops/.docker/config.json
{
  "auths": {
    "https://«~|index.docker.io»/v1/": { "auth": "«docker-auth»" },
    "«fqdn»": { "auth": "«docker-auth:basicline»", "identitytoken": "«jwt»" }
  },
  "HttpHeaders": { "User-Agent": "Docker-Client/«-version|27.5.1»" },
  "credHelpers": { "«~|ghcr.io»": "pass" }
}
==== kn_tokens_services config/integrations.toml
# what talks to the outside; owner: team infra
[alerts]
pagerduty = "«monitoring-token:pagerduty»"
opsgenie = "«monitoring-token:uuid»"
datadog_api_key = "«datadog-key»"
datadog_app_key = "«datadog-key:hex(40)»"
newrelic = "«newrelic-key»"
honeycomb = "«monitoring-token:honeycomb»"
dynatrace = "«monitoring-token:dynatrace»"
uptimerobot_key = "«monitoring-token:uptimerobot»"
sentry_dsn = "https://«sentry-dsn»@«~|o77120.ingest.us.sentry.io»/«-number»"
sentry_auth_token = "«sentry-token»"

[chat]
slack_bot = "«slack-token»"
slack_signing_secret = "«generic-secret:hex(32)»"
discord_token = "«discord-bot-token»"
teams = "https://«~|lab.webhook.office.com»/webhookb2/«teams-webhook»"
telegram = "«telegram-bot-token»"
gotify_token = "«generic-secret:gotify»"
ntfy_token = "«generic-secret:ntfy»"
matrix_access_token = "«generic-secret:matrix»"
mattermost_channel = "«-key-id:lower(26)»"

[work]
jira_email = "«email»"
jira_token = "«atlassian-token»"
linear = "«linear-key»"
notion = "«notion-token»"
airtable = "«generic-secret:airtable»"
postman = "«postman-key»"
figma_file = "«-key-id:alnum(22)»"

[ai]
openai = "«openai-key»"
anthropic = "«anthropic-key»"
openrouter = "«ai-service-key:openrouter»"
replicate = "«ai-service-key:replicate»"
perplexity = "«ai-service-key:perplexity»"
model = "gpt-4o-mini-2024-07-18"
max_tokens = «-setting|4096»

[money]
stripe_secret = "«stripe-key»"
stripe_publishable = "«-public-key:stripe_public»"
paypal_braintree = "«paypal-token»"
shopify = "«shopify-token»"

[build]
circleci = "«ci-token:circleci»"
buildkite = "«ci-token»"
sonar = "«ci-token:sonar»"
docker_hub = "«docker-token»"
planetscale = "«planetscale-token»"
project_id = "«-uuid»"
rotation_days = «-setting|90»
[matrix_old]
homeserver = "https://«fqdn»"
==== kn_keys_nothing docs/fingerprints.md
# Fingerprints and public keys

Nobody needs a password for this page; keys are public.

| what | value |
| --- | --- |
| release key | `«-gpg-fingerprint»` |
| release key id | `«-key-id»` |
| age recipient | `«-age-public-key»` |
| minisign | `«-public-key:pubkey_minisign»` |
| deploy key | `ssh-ed25519 «-ssh-public-key»` |
| host key | `«-ssh-fingerprint»` |
| host key, old form | `«-ssh-fingerprint:md5_fingerprint»` |
| web certificate | `«-tls-fingerprint»` |
| WireGuard | `«-wireguard-public-key»` |
| Stripe publishable | `«-public-key:stripe_public»` |

```
«-public-key:pem_public»
```

```
«-certificate»
```

A token looks like `PVEAPIToken=USER@REALM!NAME=«-placeholder|00000000-0000-0000-0000-000000000000»`; set it as
`PVE_TOKEN` and never write the secret into a file. Passwords have «-setting|16» letters at least.

ISO of «-version|9.0-1»: sha256 `«-sha256»`, sha512 `«-sha512»`.
DKIM: `v=DKIM1; k=rsa; p=«-public-key:dkim»`
Integrity: `«-lockfile-hash:sri»`
Built from `«-git-sha»`, trace `«-trace-id»`.
