==== glen_saas_env apps/backoffice/.env.production copies=2
NODE_ENV=production
APP_URL=https://«fqdn:site»
«any 18-24»
APP_KEY=base64:«laravel-app-key»
DB_PASSWORD=«env-password»
MAIL_PASSWORD="«env-password:pwsign»"
ANTHROPIC_API_KEY=«anthropic-key»
GROQ_API_KEY=«ai-service-key»
REPLICATE_API_TOKEN=«ai-service-key:replicate»
OPENROUTER_API_KEY=«ai-service-key:openrouter»
HF_TOKEN=«huggingface-token»
SQUARE_ACCESS_TOKEN=«square-token»
BRAINTREE_TOKEN=«paypal-token»
TWILIO_API_KEY=«twilio-api-key»
TWILIO_AUTH_TOKEN=«twilio-auth-token»
TWILIO_ACCOUNT_SID=«-account-id:twilio_sid»
MAILCHIMP_API_KEY=«mailchimp-key»
BREVO_KEY=«mailgun-key:brevo»
SENDGRID_API_KEY=«sendgrid-key»
NOTION_TOKEN=«notion-token»
LINEAR_API_KEY=«linear-key»
FIGMA_TOKEN=«figma-token»
JIRA_API_TOKEN=«atlassian-token»
POSTMAN_API_KEY=«postman-key»
AIRTABLE_PAT=«cloud-token:airtable»
SENTRY_AUTH_TOKEN=«sentry-token»
NEW_RELIC_LICENSE_KEY=«newrelic-key:newrelic_ingest»
NEW_RELIC_API_KEY=«newrelic-key»
DD_API_KEY=«datadog-key»
PLANETSCALE_TOKEN=«planetscale-token»
DISCORD_TOKEN=«discord-bot-token»
TEAMS_WEBHOOK=https://«=word».«~|webhook.office.com»/webhookb2/«teams-webhook»
GOOGLE_CLIENT_SECRET=«google-client-secret»
GOOGLE_CLIENT_ID=«-number:digits(12)»
HONEYCOMB_KEY=«monitoring-token:honeycomb»
%
STRIPE_KEY=«-public-key:stripe_public»
RECAPTCHA_SITE_KEY=«-public-key|6LcExampleSiteKeyForDocs»
SESSION_LIFETIME=«-setting|120»
OAUTH_TOKEN_URL=https://«fqdn:site»/oauth/token
JWT_ALG=«-setting|RS256»
PASSWORD_RESET_URL=/reset-password
ADMIN_EMAIL=«email»
OPENAI_API_KEY=«-placeholder|sk-your-key-here»
SLACK_BOT_TOKEN=${«-reference|SLACK_BOT_TOKEN»}
RELEASE=«-git-sha»
«end»
==== glen_op_env infra/.envrc
# direnv, loaded on cd
export OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
export VAULT_ADDR=https://«fqdn»:8200
export VAULT_TOKEN=«vault-token:vault_legacy»
export DOPPLER_TOKEN="«doppler-token»"
export GITHUB_TOKEN=«github-fine-grained-pat»
export TF_TOKEN_app_terraform_io=«terraform-cloud-token»
export PULUMI_ACCESS_TOKEN=«cloud-token:pulumi»
export PULUMI_CONFIG_PASSPHRASE='«env-password:phr»'
export CLOUDFLARE_API_TOKEN=«cloudflare-api-token»
export TAILSCALE_API_KEY=«tailscale-key»
export GRAFANA_AUTH=«grafana-token»
export SONAR_TOKEN=«ci-token:sonar»
export SNYK_TOKEN=«ci-token:uuid»
export BUILDKITE_AGENT_TOKEN=«ci-token»
export ARTIFACTORY_TOKEN=«artifact-token:jfrog_ref»
export NUGET_KEY=«artifact-token:nuget»
export DB_PASSWORD=$(op read "«-reference|op://infra/db/password»")
export SOPS_AGE_RECIPIENTS=«-age-public-key»
export SOPS_AGE_KEY=«age-secret-key»
export KUBECONFIG=~/.kube/lab
==== glen_forge_cfg home/«=login#l»/.config/hub
«~|github.com»:
- user: «=login»
  oauth_token: «github-pat»
  protocol: https
---- home/«=login#l»/.config/tea/config.yml
logins:
  - name: gitea
    url: https://«fqdn:site»
    token: «forge-token»
    user: «=login»
    ssh_host: «fqdn»
---- home/«=login#l»/.config/glab-cli/config.yml
hosts:
  «fqdn:site»:
    token: «gitlab-pat»
    api_protocol: https
---- home/«=login#l»/.gitconfig
[user]
	name = «person-name»
	email = «email»
	signingkey = «-key-id»
[url "https://x-token-auth:«forge-token:bitbucket»@«~|bitbucket.org»/"]
	insteadOf = git@bb:
[http "https://«fqdn:site»"]
	extraHeader = "AUTHORIZATION: basic «basic-auth»"
	proxy = http://«=account»:«connection-string»@«ipv4»:3128
[credential]
	helper = store
---- home/«=login#l»/.pypirc
[pypi]
username = __token__
password = «pypi-token»
---- home/«=login#l»/.gem/credentials
:rubygems_api_key: «rubygems-key»
---- home/«=login#l»/.docker/config.json
{"auths": {"https://«~|index.docker.io»/v1/": {"auth": "«docker-auth»"}, "«fqdn»": {"auth": "«docker-auth»", "email": "«email»"}}, "credHelpers": {"«~|gcr.io»": "«-setting|gcloud»"}}
---- home/«=login#l»/.npmrc
//«fqdn:site»/:_password=«base64-secret»
//«fqdn:site»/:username=ci
//«~|npm.pkg.github.com»/:_authToken=${«-reference|GH_PKG_TOKEN»}
==== glen_keys_misc secrets/jwks.json
{"keys":[{"kty":"OKP","crv":"Ed25519","use":"sig","kid":"«-key-id:hex(16)»","x":"«-public-key:jwk_x»","d":"«jwk-private»"},
 {"kty":"EC","crv":"P-256","use":"enc","kid":"«-key-id:hex(16)»","x":"«-public-key:jwk_x»","y":"«-public-key:jwk_x»"}]}
---- secrets/sign.asc
«pgp-private-key»
---- secrets/sign.pub.asc
«-public-key:pgp_public»
---- secrets/tls.pem
«private-key:pem_pkcs8»
«-certificate»
---- secrets/old.pem
«private-key:pem_encrypted»
---- secrets/req.csr
«-certificate:csr»
---- secrets/age.txt
# created: 2025-02-02T08:00:00+01:00
# public key: «-age-public-key»
«age-secret-key»
---- secrets/restic.pass
«config-password:phr»
---- secrets/serviceaccount.json
{"type": "service_account", "project_id": "«=word»", "private_key_id": "«-key-id:hex(40)»", "private_key": "«private-key:pem_pkcs8.line»\n", "client_email": "«~|ci@project.iam.gserviceaccount.com»", "client_id": "«-number:digits(21)»"}
==== glen_k8s_more k8s/app.yaml
apiVersion: v1
kind: Secret
metadata: {name: app, namespace: prod, uid: «-uuid», resourceVersion: "«-number:digits(8)»"}
data:
  DB_PASSWORD: «k8s-secret-data»
  JWT_SECRET: «k8s-secret-data:alnum(40).b64»
  ca.crt: «-certificate:certb64»
stringData:
  LICENSE: "«generic-secret:chunks»"
  DATABASE_URL: postgres://app:«connection-string»@«fqdn»:5432/app
---
apiVersion: v1
kind: Secret
type: kubernetes.io/dockerconfigjson
metadata: {name: pull}
data: {.dockerconfigjson: «docker-auth:dockercfg»}
---
apiVersion: external-secrets.io/v1beta1
kind: ExternalSecret
spec: {data: [{secretKey: password, remoteRef: {key: «-path|kv/app», property: «-setting|password»}}]}
---
apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      hostAliases: [{ip: "«ipv4»", hostnames: ["«fqdn»"]}]
      containers:
        - image: «fqdn»/app@«-digest»
          env:
            - {name: REDIS_PASSWORD, value: "«env-password:pwsign»"}
            - {name: API_TOKEN, valueFrom: {secretKeyRef: {name: «-setting|app», key: «-setting|token»}}}
---- k8s/kubeconfig
clusters: [{name: lab, cluster: {server: "https://«fqdn»:6443", certificate-authority-data: «-certificate:certb64»}}]
users:
- name: adm
  user: {client-certificate-data: «-certificate:certb64», client-key-data: «private-key:kcfg»}
- name: bot
  user: {token: «jwt»}
==== glen_gh_actions .github/workflows/release.yml
name: release
on: {push: {tags: ["v*"]}}
env:
  REGISTRY: «~|ghcr.io»
  DEPLOY_HOST: «ipv4»
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@«-git-sha»
      - uses: docker/login-action@v3
        with: {registry: "${{ env.REGISTRY }}", username: bot, password: "${{ «-reference|secrets.GITHUB_TOKEN» }}"}
      - run: echo "«docker-token»" | docker login -u «=login» --password-stdin
      - run: sshpass -p '«cli-password:pwa»' scp dist.tgz deploy@«ipv4»:/srv/
      - run: npm publish
        env: {NODE_AUTH_TOKEN: "«npm-token»", SLACK_WEBHOOK: "https://«~|hooks.slack.com»/services/«slack-webhook»"}
      - run: curl -H "X-Deploy-Key:«generic-secret:hex(32)»" https://«fqdn:site»/deploy?rev=${{ github.sha }}
---- bitbucket-pipelines.yml
image: node:20@«-digest»
pipelines:
  default:
    - step:
        script:
          - export MYSQL_ROOT_PASSWORD=«env-password:pwa»
          - ./gradlew publish -PnexusPassword=«cli-password:pwa»
        services: [db]
definitions: {services: {db: {image: "mysql:8", environment: {MYSQL_PASSWORD: "«env-password:human»", MYSQL_ALLOW_EMPTY_PASSWORD: "«-setting|no»"}}}}
---- azure-pipelines.yml
variables:
- name: sqlPassword
  value: «env-password:human»
- {name: apiToken, value: $(«-reference|kv-api-token»)}
- {group: shared-secrets}
==== glen_vault_term term/vault.txt
$ vault operator init -key-shares=3 -key-threshold=2
Unseal Key 1: «generic-secret:bytes(33)»
Unseal Key 2: «generic-secret:bytes(33)»
Unseal Key 3: «generic-secret:bytes(33)»

Initial Root Token: «vault-token»

$ vault token lookup
Key                 Value
---                 -----
accessor            «~:alnum(24)»
display_name        token
id                  «vault-token»
ttl                 «-setting|767h59m52s»
$ vault kv get -format=json secret/erp
{"request_id": "«-uuid»", "lease_id": "", "data": {"data": {"username": "erp", "password": "«config-password:pwsign»"}, "metadata": {"created_time": "2025-03-02T10:11:12.041Z", "version": 3}}}
$ bao write auth/approle/login role_id=«~:uuid» secret_id=«generic-secret:uuid»
$ vault write database/config/pg connection_url="postgresql://{{username}}:{{«-placeholder|password»}}@«fqdn»:5432/" username=vault password='«cli-password:pwsign»'
$ curl -H "X-Vault-Token: «vault-token»" https://«fqdn»:8200/v1/sys/mounts
$ vault status
Cluster Name    vault-cluster-«-asset-hash:hex(8)»
Cluster ID      «-uuid»
==== glen_cloud_term term/aws.txt
$ aws iam create-access-key --user-name backup
{
    "AccessKey": {
        "UserName": "backup",
        "AccessKeyId": "«aws-access-key-id»",
        "Status": "Active",
        "SecretAccessKey": "«aws-secret-key»",
        "CreateDate": "2025-03-11T07:12:09+00:00"
    }
}
$ aws sts assume-role --role-arn «-arn» --role-session-name x --query Credentials
{"AccessKeyId": "«aws-access-key-id»", "SecretAccessKey": "«aws-secret-key»", "SessionToken": "«aws-session-token»", "Expiration": "2025-03-11T08:12:09+00:00"}
$ az ad sp create-for-rbac -n ci
{"appId": "«-uuid»", "displayName": "ci", "password": "«azure-client-secret»", "tenant": "«-uuid»"}
$ az storage account keys list -n «=word» --query '[0].value' -o tsv
«azure-storage-key»
$ gcloud auth print-access-token
«bearer-token:ya29»
$ hcloud server create --name «hostname» --image debian-12 --type cx22
Server «-number:digits(8)» created
IPv4: «ipv4»
IPv6: «ipv6»
Root password: «prose-password:alnum(20)»
$ doctl databases connection «-uuid»
URI: postgresql://doadmin:«connection-string:alnum(24)»@«fqdn»:25060/defaultdb?sslmode=require
$ openstack ec2 credentials create -f json
{"access": "«~:hex(32)»", "secret": "«generic-secret:hex(32)»", "trust_id": null}
==== glen_sql_ddl db/roles.sql
-- roles of the warehouse
BEGIN;
CREATE ROLE bi LOGIN PASSWORD '«sql-password:pwsign»' VALID UNTIL '2026-01-01';
ALTER ROLE postgres WITH ENCRYPTED PASSWORD '«password-hash:scram»';
CREATE USER 'shop'@'«ipv4»' IDENTIFIED BY '«sql-password»';
SET PASSWORD FOR 'repl'@'%' = PASSWORD('«sql-password:pwa»');
GRANT SELECT ON crm.* TO 'ro'@'«fqdn»' IDENTIFIED BY '«sql-password:human»';
CHANGE REPLICATION SOURCE TO SOURCE_HOST='«ipv4»', SOURCE_USER='repl', SOURCE_PASSWORD='«sql-password»';
CREATE LOGIN [erp] WITH PASSWORD = N'«sql-password:pwsign»', CHECK_POLICY = OFF;
CREATE SUBSCRIPTION s CONNECTION 'host=«fqdn» dbname=dwh user=repl password=«connection-string»' PUBLICATION p;
CREATE USER MAPPING FOR bi SERVER erp OPTIONS (user 'bi', password '«sql-password:pwa»');
CREATE MASTER KEY ENCRYPTION BY PASSWORD = '«sql-password:pwsign»';
INSERT INTO app_user (id, mail, display, pw_hash) VALUES ('«-uuid»', '«email»', '«person-name»', '«password-hash:bcrypt»');
INSERT INTO settings VALUES ('smtp_password', '«config-password»'), ('password_min_length', '«-setting|10»');
UPDATE account SET api_key = '«generic-secret:hex(40)»' WHERE id = 7;
ALTER TABLE app_user ADD COLUMN password_changed timestamptz;
SELECT md5('x'); -- «-md5»
COMMIT;
