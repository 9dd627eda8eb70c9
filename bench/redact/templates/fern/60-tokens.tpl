==== fern_actions .github/workflows/release.yml
name: release
on: {push: {tags: ['v*']}}
permissions: {contents: write, id-token: write}
env:
  REGISTRY: «fqdn»
  NODE_AUTH_TOKEN: ${{ secrets.«-reference|NPM_TOKEN» }}
  CARGO_REGISTRY_TOKEN: «crates-io-token»
  VERCEL_TOKEN: «cloud-token:alnum(24)»
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@«-git-sha»
      - uses: docker/login-action@v3
        with: {registry: «~|docker.io», username: builder, password: «docker-token»}
      - run: echo "//«~|npm.pkg.github.com»/:_authToken=«github-pat»" >> .npmrc
      - run: curl -H "Authorization: token «forge-token»" https://«fqdn»/api/v1/repos
      - run: dotnet nuget push *.nupkg -k «artifact-token:nuget» -s https://«~|api.nuget.org»/v3/index.json
      - run: ansible-playbook -i «ipv4», site.yml -e pw=${{ secrets.«-reference|VM_PASSWORD» }}
      - name: scan
        env: {SNYK_TOKEN: «ci-token:snyk», SONAR_TOKEN: «ci-token:sonar», CODECOV_TOKEN: «ci-token:uuid»}
        run: snyk test
---- bitbucket-pipelines.yml
pipelines:
  default:
    - step:
        image: {name: «fqdn»/build:«-version», username: $U, password: $«-variable-name|REGISTRY_PASSWORD»}
        script:
          - curl -u "bot:«forge-token:bitbucket»" https://«~|api.bitbucket.org»/2.0/user
          - export BUILDKITE_API_TOKEN=«ci-token»
          - export CIRCLE_TOKEN=«ci-token:circleci»
==== fern_npmrc home/ci/.npmrc
registry=https://«fqdn#r»/repository/npm-group/
//«fqdn#r»/repository/npm-group/:_auth=«basic-auth»
//«~|registry.npmjs.org»/:_authToken=«npm-token»
//«fqdn»/:_password=«base64-secret:pw.b64»
//«fqdn»/:username=ci
email=«email»
always-auth=true
---- home/ci/.yarnrc.yml
npmRegistries:
  "https://«fqdn»/npm":
    npmAlwaysAuth: true
    npmAuthToken: "«artifact-token»"
  "https://«~|registry.yarnpkg.com»":
    npmAuthIdent: "${«-variable-name|NPM_IDENT»:-}"
---- home/ci/.pypirc
[distutils]
index-servers = pypi internal
[pypi]
username = __token__
password = «pypi-token»
[internal]
repository = https://«fqdn»/simple
username = ci
password = «config-password:pw»
---- home/ci/pip.conf
[global]
index-url = https://ci:«connection-string:pwa»@«fqdn»/simple
trusted-host = «fqdn»
---- home/ci/.gem/credentials
:rubygems_api_key: «rubygems-key»
---- home/ci/.condarc
channels: ["https://«fqdn»/t/«url-token»/main"]
---- home/ci/.m2/settings.xml
<settings><servers>
  <server><id>releases</id><username>ci</username><password>«config-password:pwq2.xml»</password></server>
  <server><id>snap</id><username>ci</username><password>${env.«-variable-name|MVN_PW»}</password></server>
</servers></settings>
---- home/ci/.docker/config.json
{"auths": {"«fqdn»": {"auth": "«docker-auth»"}, "https://«~|index.docker.io»/v1/": {"auth": "«docker-auth»", "identitytoken": "«docker-token»"}}}
---- home/ci/.netrc
machine «fqdn» login ci password «netrc»
machine «~|api.heroku.com» login «email» password «netrc:uuid»
default login anonymous password «~:email»
==== fern_env_saas apps/bot/.env
«any 46-52»
DISCORD_TOKEN=«discord-bot-token»
SLACK_APP_TOKEN=«slack-token»
SLACK_SIGNING_SECRET=«generic-secret:hex(32)»
TELEGRAM_BOT_TOKEN=«telegram-bot-token»
TWILIO_API_KEY=«twilio-api-key»
TWILIO_API_SECRET=«generic-secret:alnum(32)»
TWILIO_ACCOUNT_SID=«-account-id:twilio_sid»
SENDGRID_API_KEY="«sendgrid-key»"
MAILGUN_KEY=«mailgun-key»
MAILCHIMP_API_KEY=«mailchimp-key»
POSTMARK_SERVER_TOKEN=«mailgun-key:postmark»
STRIPE_SECRET=«stripe-key»
NEXT_PUBLIC_STRIPE_KEY=«-public-key:stripe_public»
PAYPAL_SECRET=«generic-secret:alnum(80)»
BRAINTREE=«paypal-token»
SQUARE_TOKEN=«square-token»
SHOPIFY_SECRET=«shopify-token»
OPENAI_API_KEY=«openai-key»
ANTHROPIC_KEY=«anthropic-key»
GROQ_KEY=«ai-service-key»
XAI_API_KEY=«ai-service-key:xai»
PERPLEXITY_API_KEY=«ai-service-key:perplexity»
REPLICATE=«ai-service-key:replicate»
HUGGINGFACEHUB_API_TOKEN=«huggingface-token»
GOOGLE_GEMINI_KEY=«gcp-api-key»
GOOGLE_CLIENT_SECRET=«google-client-secret»
FIGMA=«figma-token»
NOTION_KEY=«notion-token»
LINEAR=«linear-key»
POSTMAN=«postman-key»
JIRA_TOKEN=«atlassian-token»
AIRTABLE_PAT=«cloud-token:airtable»
NEW_RELIC_USER_KEY=«newrelic-key»
DD_APP_KEY=«datadog-key:hex(40)»
GRAFANA_SA=«grafana-token»
SENTRY_AUTH_TOKEN=«sentry-token»
DYNATRACE_TOKEN=«monitoring-token:dynatrace»
BETTERSTACK_TOKEN=«monitoring-token:alnum(24)»
LINODE_TOKEN=«cloud-token:linode»
SCW_SECRET_KEY=«cloud-token:scaleway»
DOCKERHUB_PAT=«docker-token»
TF_TOKEN_app_terraform_io=«terraform-cloud-token»
TS_AUTHKEY=«tailscale-key»
NETBIRD_TOKEN=«netbird-token»
DOPPLER_TOKEN=«doppler-token»
DATABRICKS_TOKEN=«databricks-token»
PSCALE=«planetscale-token»
OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
TEAMS_HOOK=https://«~|contoso.webhook.office.com»/webhookb2/«teams-webhook»
TOTP_SECRET=«totp-secret»
FEATURE_TOKEN_LOGIN=«-setting|true»
SESSION_COOKIE_NAME=«-setting|bot_sid»
BUILD_SHA=«-git-sha»
REQUEST_ID=«-uuid»
OLD_KEY=«-placeholder|<insert key>»
API_SECRET=«-placeholder|changeme»
SMTP_PASS=$(«-reference|pass show bot/smtp»)
«end»
==== fern_cloud_cfg infra/template.yaml
AWSTemplateFormatVersion: "«~|2010-09-09»"
Parameters:
  DbPassword: {Type: String, NoEcho: true, Default: "«config-password:pwq2»"}
  KeyName: {Type: «-identifier|AWS::EC2::KeyPair::KeyName»}
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      MasterUsername: app
      MasterUserPassword: '{{resolve:secretsmanager:«-reference|prod/db»:SecretString:password}}'
      VPCSecurityGroups: [«-tf-resource-id:tf_resource_id»]
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      Role: «-arn»
      Environment:
        Variables:
          API_KEY: «generic-secret:alnum(40)»
          DB_URL: mysql://fn:«connection-string»@«ipv4»:3306/fn
          SECRET_ARN: «-arn»
  Sg:
    Properties: {SecurityGroupIngress: [{CidrIp: «ipv4-cidr», IpProtocol: tcp}, {CidrIp: «~|0.0.0.0/0», FromPort: 443}]}
---- infra/taskdef.json
{"family": "web", "executionRoleArn": "«-arn»", "containerDefinitions": [{"name": "web", "image": "«-account-id».«~|dkr.ecr.eu-west-1.amazonaws.com»/web@«-digest»",
 "environment": [{"name": "DB_PASSWORD", "value": "«env-password:pwq2»"}, {"name": "APP_TOKEN", "value": "«generic-secret:b64u(43)»"}, {"name": "DB_HOST", "value": "«ipv4»"}],
 "secrets": [{"name": "JWT_KEY", "valueFrom": "«-arn»"}]}]}
---- infra/azuredeploy.parameters.json
{"parameters": {"adminUsername": {"value": "azadm"}, "adminPassword": {"value": "«config-password:pwq2»"}, "storageKey": {"value": "«azure-storage-key»"}, "tenantId": {"value": "«-uuid»"},
 "sqlPassword": {"reference": {"keyVault": {"id": "«-reference|/subscriptions/x/vaults/kv»"}, "secretName": "«-reference|sql-admin»"}}}}
---- home/ops/.aws/credentials
[prod]
aws_access_key_id = «aws-access-key-id»
aws_secret_access_key = «aws-secret-key»
aws_session_token = «aws-session-token»
[old]
aws_access_key_id = «-doc-example-key:doc_example_key»
aws_secret_access_key = «-doc-example-key:doc_example_secret»
==== fern_keys_mixed etc/ssl/private/site.key
«private-key:pem_pkcs8»
---- root/.ssh/backup_key
«private-key:openssh»
---- root/.ssh/backup_key.pub
ssh-ed25519 «-ssh-public-key:ssh_ed25519» «email»
---- root/.ssh/known_hosts
«ipv4» ssh-ed25519 «-ssh-public-key:ssh_ed25519»
[«fqdn»]:2222,[«ipv4»]:2222 ssh-ed25519 «-ssh-public-key:ssh_ed25519»
|1|«-hashed-host» ssh-ed25519 «-ssh-public-key:ssh_ed25519»
---- root/jump.ppk
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: «~:account»@«hostname»
Public-Lines: 1
«-ssh-public-key:ssh_ed25519»
«putty-private-key»
Private-MAC: «~:hex(64)»
---- srv/jwks.json
{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"«-key-id:alnum(16)»","x":"«-public-key:jwk_x»","d":"«jwk-private»","use":"sig"},
 {"kty":"EC","crv":"P-256","kid":"«-key-id:alnum(16)»","x":"«-public-key:jwk_x»","y":"«-public-key:jwk_x»"}]}
---- root/sign.asc
«pgp-private-key»
---- root/pub.asc
«-pgp-public»
---- etc/ssl/req.csr
«-csr»
---- etc/ssl/pub.pem
«-public-key»
---- etc/dnssec/Kzone.private
Private-key-format: v1.3
Algorithm: 13 (ECDSAP256SHA256)
PrivateKey: «private-key:key32»
Created: 20260212081140
==== fern_http_file requests/api.http
@host = https://«fqdn»
@token = «bearer-token»

### login
POST {{host}}/auth/login
Content-Type: application/json

{"email": "«email»", "password": "«config-password:pwq2»"}

### list
GET {{host}}/v1/nodes
Authorization: Bearer {{«-reference|token»}}
X-Request-Id: «-uuid»

### with a cookie
GET http://«ipv4»:8080/me
Cookie: session=«session-cookie»; theme=dark; csrftoken=«session-cookie:alnum(32)»

### old way
GET {{host}}/v1/export?api_key=«url-token»
Authorization: Basic «basic-auth»

### cluster
GET https://«ipv4»:8006/api2/json/nodes
Cookie: PVEAuthCookie=«pve-ticket:pveticket_url»
CSRFPreventionToken: «pve-csrf-token»

### forms
POST {{host}}/oauth/token
Content-Type: application/x-www-form-urlencoded

grant_type=password&username=«=login»&password=«url-token:pwa»&client_id=web&client_secret=«generic-secret:alnum(40)»
---- requests/http-client.private.env.json
{"dev": {"password": "«config-password:human»", "apiKey": "«generic-secret:hex(32)»"}, "prod": {"password": "", "apiKey": "{{$env.«-variable-name|API_KEY»}}"}}
==== fern_insomnia export/insomnia.yaml
type: collection.insomnia.rest/5.0
name: Shop
meta: {id: wrk_«-uuid:hex(32)», created: «-timestamp»000}
collection:
  - url: https://«fqdn»/v2/orders
    name: orders
    method: GET
    headers:
      - {name: X-Api-Key, value: "«generic-secret:alnum(40)»"}
      - {name: User-Agent, value: insomnia/10.3.0}
    authentication: {type: basic, useISO88591: false, disabled: false, username: shop, password: "«config-password:pwq2»"}
  - url: http://«ipv4»:3000/graphql
    name: graph
    authentication: {type: bearer, token: «jwt»}
  - url: "{{ _.base }}/token"
    body:
      mimeType: application/x-www-form-urlencoded
      params:
        - {name: client_id, value: «-uuid»}
        - {name: client_secret, value: «azure-client-secret»}
        - {name: password, value: "{{ _.«-reference|password» }}"}
environments:
  name: Base
  data: {base: "https://«fqdn»", user: «email», password: «config-password:pw»}
---- export/proxy.flow.txt
POST https://«fqdn»/session HTTP/1.1
content-length: 74
x-csrf-token: «session-cookie:b64u(43)»
authorization: Token token=«bearer-token:hex(40)»
set-cookie: PHPSESSID=«session-cookie:phpsess»; path=/
set-cookie: remember_web=«session-cookie:b64u(80)»; expires=Sat, 01-Aug-2026 10:00:00 GMT
{"login":"«email»","password":"«config-password:pwq2»","otp":"«~:digits(6)»"}
