==== qy_gitlab_ci .gitlab-ci.yml
stages: [test, release]
default:
  image: «~|docker.io»/library/golang@«-digest»
variables:
  GIT_DEPTH: "«-setting|20»"
  SONAR_HOST_URL: "https://«fqdn:site»"
  SONAR_TOKEN: "«monitoring-token:sonar»"
  PGPASSWORD: «env-password:pwa»
  DEPLOY_USER: $«-reference|DEPLOY_USER»
test:
  services:
    - name: postgres:16
      variables: {POSTGRES_PASSWORD: «env-password:pwa»}
  script:
    - go test ./...
    - psql "postgres://ci:«connection-string:pwa»@«ipv4»/ci" -c 'select 1'
release:
  before_script:
    - echo "«cli-password:pwhard2»" | docker login -u push --password-stdin «fqdn»
    - 'curl -H "JOB-TOKEN: $«-reference|CI_JOB_TOKEN»" $CI_API_V4_URL'
  script:
    - rsync -e "sshpass -p «cli-password:pwa» ssh" dist/ deploy@«ipv4»:/srv/
    - 'curl -H "X-JFrog-Art-Api: «artifact-token»" -T out.tgz https://«fqdn»/artifactory/generic/'
  environment: {name: prod, url: "https://«fqdn:site»"}
---- config.toml
concurrent = 4
[[runners]]
  name = "«hostname»"
  url = "https://«fqdn:site»"
  token = "«gitlab-runner-token»"
  [runners.cache.s3]
    AccessKey = "«~:upper(20)»"
    SecretKey = "«generic-secret:alnum(40)»"
==== qy_github_actions .github/workflows/deploy.yml
name: deploy
on: {push: {branches: [main]}}
env:
  API_URL: https://«fqdn»
  FALLBACK_TOKEN: «github-fine-grained-pat»
jobs:
  ship:
    runs-on: [self-hosted, «hostname»]
    permissions: {id-token: «-setting|write»}
    steps:
      - uses: actions/checkout@«-git-sha» # v4
      - uses: docker/login-action@v3
        with:
          registry: «fqdn:site»
          username: robot$ship
          password: ${{ «-reference|secrets.HARBOR_PASSWORD» }}
      - name: Migrate
        run: ./migrate --dsn 'mysql://ship:«connection-string:pwa»@«ipv4»:3306/app'
        env:
          NUGET_KEY: «artifact-token:nuget»
          PULUMI_ACCESS_TOKEN: «cloud-token:pulumi»
          TF_TOKEN_app_terraform_io: «terraform-cloud-token»
      - run: |
          echo "::add-mask::«config-password:pwa»"
          curl -d '{"text":"done"}' https://«~|hooks.slack.com»/services/«slack-webhook»
          ssh-keyscan «ipv4» >> ~/.ssh/known_hosts
      - uses: actions/cache@v4
        with: {path: ~/.cargo, key: "cargo-«-cache-key:hex(64)»"}
==== qy_jenkins Jenkinsfile
pipeline {
  agent { label '«hostname»' }
  environment {
    NEXUS = 'https://«fqdn»/repository/maven'
    NEXUS_PSW = '«env-password:pwhard2»'
    DB = credentials('«-setting|db-prod»')
    API_TOKEN = "«ci-token:jenkins»"
  }
  stages {
    stage('Build') { steps { sh 'mvn -B -s settings.xml -Dsonar.login=«monitoring-token:sonar» verify' } }
    stage('Push') {
      steps {
        sh "docker login -u ${DB_USR} -p '«cli-password:pwa»' «fqdn:site»"
        sh '''
          curl -u deploy:«cli-password:pwcolon» --upload-file target/app.war http://«ipv4»:8080/manager/text/deploy?path=/
          echo "${«-reference|DB_PSW»}" | kinit deploy
        '''
      }
    }
  }
  post { failure { mail to: '«email»', subject: "broken: ${env.BUILD_TAG}" } }
}
---- settings.xml
<settings>
  <servers>
    <server><id>nexus</id><username>deploy</username><password>«config-password:pwq2.xml»</password></server>
    <server><id>old</id><username>ci</username><password>${«-reference|env.OLD_PW»}</password></server>
  </servers>
  <proxies><proxy><host>«ipv4»</host><port>3128</port><username>mvn</username><password>«config-password:pwa»</password></proxy></proxies>
</settings>
---- credentials.xml
<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
  <id>«-uuid»</id><username>deploy</username><password>«~:jenkinsenc»</password>
</com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
==== qy_env_long .env.production
# --- shop ---
APP_ENV=production
APP_DEBUG=false
SECRET_KEY_BASE=«generic-secret:hex(128)»
RAILS_MASTER_KEY=«rails-master-key»
«any 13-15»
DATABASE_PASSWORD="«env-password:pwq2»"
REDIS_PASSWORD=«env-password:pwa»
ELASTIC_PASSWORD='«env-password:phr»'
GITHUB_TOKEN=«github-pat»
GITLAB_RUNNER_TOKEN=«gitlab-runner-token»
NPM_TOKEN=«npm-token»
DISCORD_TOKEN=«discord-bot-token»
TWILIO_ACCOUNT_SID=«-account-sid:twilio_sid»
TWILIO_AUTH_TOKEN=«twilio-auth-token»
MAILCHIMP_API_KEY=«mailchimp-key»
NEW_RELIC_LICENSE_KEY=«newrelic-key:newrelic_ingest»
ANTHROPIC_API_KEY=«anthropic-key»
HF_TOKEN=«huggingface-token»
GROQ_API_KEY=«ai-service-key»
NOTION_TOKEN=«notion-token»
LINEAR_API_KEY=«linear-key»
ATLASSIAN_TOKEN=«atlassian-token»
PAYPAL_ACCESS_TOKEN=«paypal-token»
SHOPIFY_ACCESS_TOKEN=«shopify-token»
SQUARE_ACCESS_TOKEN=«square-token»
DOPPLER_TOKEN=«doppler-token»
OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
PLANETSCALE_TOKEN=«planetscale-token»
NETBIRD_SETUP=«netbird-token»
GOOGLE_REFRESH_TOKEN=«google-refresh-token»
FIGMA_TOKEN=«figma-token»
POSTMAN_API_KEY=«postman-key»
«end»
STRIPE_PUBLISHABLE_KEY=«-public-key:stripe_public»
SENTRY_RELEASE=«-git-sha»
JWT_PUBLIC_KEY_FILE=«-path|/etc/jwt.pub»
OLD_TOKEN=«-placeholder|<rotated>»
TENANT_ID=«-uuid»
ADMIN_EMAIL=«email»
TRUSTED_PROXY=«ipv4-cidr»
==== qy_keyring_dump backup/keys.txt
What I took from the old laptop, 2026-10

1) age
# public key: «-age-public-key»
«age-secret-key»

2) server key of «fqdn»
«private-key:pem_ec»
«-certificate»

3) signing
«pgp-private-key»
fingerprint «-gpg-fingerprint»

4) JWK of the SSO
{"kty":"OKP","crv":"Ed25519","kid":"«-key-id»","x":"«-public-key:jwk_x»","d":"«jwk-private»"}

5) OpenVPN
«openvpn-static-key»

6) old DSA key, passphrase "«prose-password:phr»"
«private-key:pem_encrypted»

7) public only
«-public-key:pem_public»
ssh-rsa «-ssh-public-key:ssh_rsa» «email»

8) PuTTY
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: «=word»
Public-Lines: 2
«~:b64(64)»
«~:b64(16)»
«putty-private-key»
Private-MAC: «~:hex(64)»
==== qy_netrc_friends root/.netrc
# git and package servers
machine «fqdn» login ci password «netrc:gitlab_pat»
machine «fqdn»
	login «email»
	password "«netrc:pwq2»"
machine «ipv4» login root password «netrc:human»
default login anonymous password «-placeholder|guest@»
---- root/.git-credentials
https://«=word»:«github-pat»@«~|github.com»
https://push:«connection-string:pwpct»@«fqdn»%3a8443
---- root/.pypirc
[kontor]
repository: https://«fqdn:site»/simple
username: upload
password: «config-password:pwhard2»
---- root/.gem/credentials
:rubygems_api_key: «rubygems-key»
---- root/.yarnrc.yml
npmRegistries:
  "https://«fqdn»": {npmAuthToken: "«npm-token»", npmAlwaysAuth: true}
  "https://«fqdn»": {npmAuthIdent: "ci:«config-password:pwa»"}
---- root/.boto
[Credentials]
gs_access_key_id = «~:upper(24)»
gs_secret_access_key = «generic-secret:b64(40)»
---- root/.config/gh/hosts.yml
«~|github.com»:
    oauth_token: «github-pat»
    user: «=login»
---- root/.smbcredentials
username=svc-pve
password=«config-password:pwhard2»
domain=KONTOR
---- root/.vnc.txt
# x11vnc
password: «config-password:pwshort»
---- root/.s3cfg
[default]
host_base = «fqdn»
secret_key = «generic-secret:alnum(40)»
==== qy_diff_rotate patches/0003-rotate.patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name» <«email»>
Date: Thu, 5 Nov 2026 17:40:02 +0100
Subject: [PATCH 3/4] monitoring: rotate credentials after the incident

Signed-off-by: «person-name» <«email»>
---
 roles/mon/vars/main.yml   | 8 ++++----
 roles/mon/files/check.cfg | 4 ++--

diff --git a/roles/mon/vars/main.yml b/roles/mon/vars/main.yml
index «-git-sha:hex(8)»..«-git-sha:hex(8)» 100644
--- a/roles/mon/vars/main.yml
+++ b/roles/mon/vars/main.yml
@@ -2,8 +2,8 @@
 mon_host: «ipv4»
-mon_password: «config-password:human»
-mon_url: http://mon:«connection-string:pwa»@«fqdn»/
+mon_password: «config-password:pwhard2»
+mon_url: http://mon:«connection-string:pwa»@«fqdn»/
-pagerduty_key: «monitoring-token:hex(32)»
+pagerduty_key: "{{ «-reference|vault_pagerduty» }}"
 image: mon@«-digest»
diff --git a/roles/mon/files/check.cfg b/roles/mon/files/check.cfg
--- a/roles/mon/files/check.cfg
+++ b/roles/mon/files/check.cfg
@@ -7 +7 @@ define command{
-  command_line /usr/lib/check_pve -H $HOSTADDRESS$ -u mon@pve!chk -p «cli-password:uuid»
+  command_line /usr/lib/check_snmp -H $HOSTADDRESS$ -C «snmp-community»
--
2.47.1
==== qy_cloud_files root/.aws/credentials
[kontor-admin]
aws_access_key_id     = «aws-access-key-id»
aws_secret_access_key = «aws-secret-key»
aws_session_token     = «aws-session-token»
# role_arn = «-arn»

[sso]
sso_start_url = https://«~|kontor.awsapps.com»/start
sso_account_id = «-account-id»
---- root/.npmrc
//«fqdn»/:_password="«base64-secret»"
//«fqdn»/:username=ci
//«fqdn»/:email=«email»
always-auth=true
---- root/.cargo/credentials.toml
[registries.kontor]
token = "Bearer «bearer-token:alnum(40)»"
[registry]
token = "«crates-io-token»"
---- root/.pypirc
[pypi]
username = __token__
password = «pypi-token»
---- root/.databrickscfg
[DEFAULT]
host = https://«~|adb-1122334455667788.9.azuredatabricks.net»
token = «databricks-token»
---- root/.config/gcloud/adc.json
{"type": "authorized_user", "client_id": "«-client-id|764086051850-kontor.apps.googleusercontent.com»", "client_secret": "«google-client-secret»", "refresh_token": "«google-refresh-token»", "quota_project_id": "kontor"}
---- root/sa.json
{"type": "service_account", "project_id": "kontor", "private_key_id": "«-key-id:hex(40)»", "private_key": "«private-key:pem_pkcs8.line»\n", "client_email": "«~|deploy@kontor.iam.gserviceaccount.com»", "client_id": "«-number:digits(21)»"}
---- root/.huggingface/token
«huggingface-token»
---- root/.doppler.yaml
scoped:
  /:
    token: «doppler-token»
    enclave.project: kontor
==== qy_kubeadm_join k8s/kubeadm-config.yaml
apiVersion: kubeadm.k8s.io/v1beta4
kind: InitConfiguration
bootstrapTokens:
  - token: "«k8s-bootstrap-token»"
    ttl: «-setting|24h0m0s»
certificateKey: "«hex-key:hex(64)»"
localAPIEndpoint: {advertiseAddress: «ipv4», bindPort: 6443}
nodeRegistration: {name: «hostname», kubeletExtraArgs: [{name: node-ip, value: «ipv4»}]}
---
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
controlPlaneEndpoint: "«fqdn»:6443"
networking: {podSubnet: «ipv4-cidr», serviceSubnet: «ipv4-cidr», dnsDomain: «~|cluster.local»}
---
apiVersion: apiserver.config.k8s.io/v1
kind: EncryptionConfiguration
resources:
  - providers: [{aescbc: {keys: [{name: k1, secret: «generic-secret:key32»}]}}]
---- k8s/join.txt
kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash sha256:«-sha256»
# control plane: --control-plane --certificate-key «hex-key:hex(64)»
k3s: K3S_TOKEN=«k3s-token» k3s agent --server https://«fqdn»:6443
rke2 token (config.yaml): token: «generic-secret:hex(32)»
etcdctl --endpoints https://«ipv4»:2379 --user root:«cli-password:pwa» member list
«-member-id:hex(16)», started, «hostname», https://«ipv4»:2380
==== qy_twilio_mix config/notify.yml
# who gets told, and how
sms:
  provider: twilio
  account_sid: «-account-sid:twilio_sid»
  api_key: «twilio-api-key»
  api_secret: «generic-secret:alnum(32)»
  from: "«phone:phone_tel»"
maps: {key: «gcp-api-key», region: eu}
push:
  gotify: {url: https://«fqdn:site», token: «monitoring-token:gotify»}
  ntfy: {url: "https://«~|ntfy.sh»/kontor", auth: "«monitoring-token:ntfy»"}
  pushover: {user: «~:lower(30)», token: «monitoring-token:pushover»}
matrix:
  homeserver: https://«fqdn»
  access_token: "«bearer-token:matrix»"
mail: {host: «fqdn», user: "«email»", pass: '«config-password:pwq»'}
oncall:
  - {name: «person-name», phone: "«phone»", mail: «email»}
  - {name: «person-name», phone: "«phone»", mail: «email»}
escalation_id: «-uuid»
schema: «-sha256»
