==== loft_ci_gitlab .gitlab-ci.yml
include:
  - project: infra/templates
    ref: «-git-sha»
    file: /deploy.yml
variables:
  DOCKER_HOST: tcp://«ipv4»:2375
  REGISTRY: «fqdn»
  DEPLOY_TOKEN: «gitlab-deploy-token»
  SONAR_TOKEN: «ci-token:sonar»
  SECURE_FILES_DOWNLOAD_PATH: ".secure"
  PASSWORD_HASH: $«-reference|VAULT_HASH»
stages: [build, deploy]
build:
  image: «fqdn»/ci/builder@«-sha256:digest»
  script:
    - docker login -u "$CI_REGISTRY_USER" -p "$CI_REGISTRY_PASSWORD" $CI_REGISTRY
    - npm config set //«fqdn»/:_authToken «npm-token»
    - curl --header "PRIVATE-TOKEN: «gitlab-pat»" "https://«fqdn»/api/v4/projects/«-number:digits(3)»/variables"
    - curl -X POST -F token=«gitlab-runner-token:gitlab_trigger» -F ref=main https://«fqdn»/api/v4/projects/9/trigger/pipeline
deploy:
  secrets:
    DB_PASSWORD: {vault: «-path|prod/db/password@kv», file: false}
  script:
    - sshpass -p '«cli-password:pwsafe»' ssh deploy@«ipv4» systemctl restart stock
    - twine upload -u __token__ -p «pypi-token» dist/*
    - cargo login «crates-io-token»
    - gem push pkg/*.gem --key rubygems && export GEM_HOST_API_KEY=«rubygems-key»
  environment: {name: production, url: "https://«fqdn»"}
---- runner/config.toml
concurrent = 2
[[runners]]
  name = "«hostname»"
  url = "https://«fqdn»"
  token = "«gitlab-runner-token»"
  executor = "docker"
  environment = ["HTTP_PROXY=http://ci:«connection-string»@«ipv4»:3128"]
  [runners.docker]
    image = "alpine:«-version|3.20»"
    extra_hosts = ["«fqdn»:«ipv4»"]
==== loft_ci_github .github/workflows/release.yml
name: release
on: {push: {tags: ["v*"]}}
permissions: {contents: write}
env:
  REGISTRY: «~|ghcr.io»
  STAGING_PASSWORD: «env-password:pwsafe»
  CARGO_TOKEN: ${{ «-reference|secrets.CARGO_REGISTRY_TOKEN» }}
jobs:
  build:
    runs-on: [self-hosted, «hostname»]
    services:
      db:
        image: postgres:17
        env: {POSTGRES_PASSWORD: «env-password:pwa», POSTGRES_DB: test}
    steps:
      - uses: actions/checkout@«-git-sha» # v4.2.2
        with: {token: «github-fine-grained-pat»}
      - uses: docker/login-action@v3
        with:
          registry: «fqdn»
          username: ${{ «-reference|github.actor» }}
          password: ${{ «-reference|secrets.GITHUB_TOKEN» }}
      - run: |
          echo "//«~|registry.npmjs.org»/:_authToken=${{ «-reference|secrets.NPM_TOKEN» }}" > ~/.npmrc
          curl -u ci:«cli-password:pwsafe» -T dist.tgz https://«fqdn»/upload/
          echo "«-sha256»  dist.tgz" | sha256sum -c
      - run: ./deploy.sh
        env:
          SSH_HOST: «ipv4»
          KUBE_TOKEN: «jwt»
          SLACK_WEBHOOK_URL: https://«~|hooks.slack.com»/services/«slack-webhook»
          CODECOV_TOKEN: «ci-token:uuid»
      - name: Mail
        if: failure()
        uses: dawidd6/action-send-mail@v4
        with: {server_address: «fqdn», username: «email», password: «config-password:pwsafe», to: «email», subject: failed}
==== loft_ci_jenkins jenkins/casc/«=word».yaml
jenkins:
  systemMessage: "Builds of the attic"
  numExecutors: 0
  securityRealm:
    local:
      allowsSignup: false
      users:
        - {id: admin, password: "«config-password:pwsafe»"}
        - {id: «=login», name: "«person-name»", password: "${«-reference|JENKINS_PW»}"}
  nodes:
    - permanent: {name: "«hostname»", launcher: {ssh: {host: «ipv4», port: 22, credentialsId: «-identifier|build-key»}}}
credentials:
  system:
    domainCredentials:
      - credentials:
          - usernamePassword: {id: nexus, username: ci, password: "«config-password:pwhard»", scope: GLOBAL}
          - string: {id: sonar, secret: "«ci-token:sonar»"}
          - basicSSHUserPrivateKey:
              id: build-key
              username: jenkins
              privateKeySource:
                directEntry:
                  privateKey: |
                    «private-key:openssh»
unclassified:
  location: {url: "https://«fqdn»/", adminAddress: "«email»"}
  mailer: {smtpHost: «fqdn», authentication: {username: ci, password: "«config-password:pwa»"}}
---- Jenkinsfile
pipeline {
  agent { label '«hostname»' }
  environment {
    NEXUS = credentials('«-identifier|nexus»')
    ARTIFACTORY_API_KEY = '«artifact-token»'
    VAULT_ADDR = 'https://«fqdn»:8200'
  }
  stages {
    stage('deploy') {
      steps {
        withCredentials([string(credentialsId: '«-identifier|sonar»', variable: 'SONAR')]) { sh 'sonar-scanner -Dsonar.token=$SONAR -Dsonar.host.url=https://«fqdn»' }
        sh "curl -u deploy:«cli-password:pwsafe» https://«ipv4»:8443/hook"
      }
    }
  }
}
==== loft_ci_misc .woodpecker.yml
steps:
  - name: publish
    image: plugins/docker
    settings:
      registry: «fqdn»
      username: ci
      password: «config-password:pwsafe»
      build_args: [VERSION=«-version»]
    secrets: [«-setting|docker_password»]
  - name: notify
    image: appleboy/drone-discord
    settings: {webhook_id: "«~:int(100000000000000000,999999999999999999)»", webhook_token: «discord-webhook:b64u(68)»}
---- .drone.secrets
DRONE_RPC_SECRET=«generic-secret:hex(32)»
DRONE_GITEA_CLIENT_SECRET=«generic-secret:alnum(44)»
DRONE_SERVER_HOST=«fqdn»
---- .circleci/env
CIRCLE_TOKEN=«ci-token:circleci»
BUILDKITE_AGENT_TOKEN=«ci-token»
SNYK_TOKEN=«ci-token:uuid»
BITBUCKET_APP_PASSWORD=«forge-token:bitbucket»
---- azure-pipelines.yml
variables:
  - group: prod-secrets
  - {name: dbPassword, value: "«config-password:pwsafe»"}
  - {name: sqlPassword, value: $(«-reference|kv-sql-password»)}
steps:
  - script: az login --service-principal -u «-uuid» -p «azure-client-secret» --tenant «-uuid»
  - script: az storage blob upload --account-name loft --account-key «azure-storage-key» -c dist -f a.zip
---- buildspec.yml
version: 0.2
env:
  variables: {AWS_DEFAULT_REGION: eu-north-1, DB_HOST: «ipv4», ADMIN_PW: "«env-password:pwsafe»"}
  secrets-manager: {TOKEN: «-path|prod/api:token»}
---- ci.groovy
sh "helm registry login «fqdn» -u ci -p «cli-password:pwa»"
sh "cosign sign --key env://COSIGN_KEY «fqdn»/stock@«-sha256:digest»"
==== loft_pkg_npm home/«=login»/.npmrc
registry=https://«fqdn»/repository/npm/
//«fqdn»/repository/npm/:_authToken=«npm-token»
//«~|registry.npmjs.org»/:_authToken=${«-placeholder|NPM_TOKEN»}
//«fqdn»/:username=ci
//«fqdn»/:_password=«base64-secret»
//«fqdn»/:_auth=«basic-auth»
email=«email»
always-auth=true
proxy=http://«~:login»:«connection-string:pwpct»@«ipv4»:3128
---- home/«=login»/.yarnrc.yml
npmScopes:
  loft: {npmRegistryServer: "https://«fqdn»", npmAuthToken: "«artifact-token:jfrog_ref»"}
checksumBehavior: update
---- home/«=login»/.pypirc
[distutils]
index-servers = pypi internal
[pypi]
username = __token__
password = «pypi-token»
[internal]
repository = https://«fqdn»/simple
username = «=account»
password = «config-password:pwsafe»
---- home/«=login»/.config/pip/pip.conf
[global]
index-url = https://ci:«connection-string»@«fqdn»/simple
trusted-host = «ipv4»
---- home/«=login»/.cargo/credentials.toml
[registry]
token = "«crates-io-token»"
[registries.loft]
token = "Bearer «bearer-token»"
---- home/«=login»/.gem/credentials
---
:rubygems_api_key: «rubygems-key»
:loft: Basic «basic-auth»
---- home/«=login»/.composer/auth.json
{"http-basic": {"«fqdn»": {"username": "ci", "password": "«config-password:pwsafe»"}}, "github-oauth": {"«~|github.com»": "«github-pat»"}, "gitlab-token": {"«fqdn»": "«gitlab-pat»"}}
---- home/«=login»/NuGet.Config
<packageSourceCredentials><loft><add key="Username" value="ci" /><add key="ClearTextPassword" value="«config-password:pwsafe»" /></loft></packageSourceCredentials>
<apikeys><add key="https://«~|www.nuget.org»/api/v2/package" value="«artifact-token:nuget»" /></apikeys>
---- home/«=login»/.bundle/config
BUNDLE_«=word»: "ci:«connection-string»"
BUNDLE_GEMS__CONTRIBSYS__COM: "«~:hex(8)»:«connection-string:hex(8)»"
---- home/«=login»/.git-credentials
https://«~:login»:«github-pat»@«~|github.com»
https://ci:«connection-string»@«fqdn»
---- home/«=login»/.config/gh/hosts.yml
«~|github.com»: {user: «~:login», oauth_token: «github-pat», git_protocol: ssh}
==== loft_pkg_maven home/«=login»/.m2/settings.xml
<settings>
  <servers>
    <server><id>nexus</id><username>ci</username><password>«config-password:pwsafe»</password></server>
    <server><id>signed</id><username>ci</username><password>{«-reference:b64(44)»}</password></server>
    <server><id>ssh</id><privateKey>«-path|${user.home}/.ssh/id_rsa»</privateKey><passphrase>«config-password:phr»</passphrase></server>
    <server><id>env</id><password>${«-reference|env.NEXUS_PW»}</password></server>
  </servers>
  <proxies><proxy><host>«ipv4»</host><port>3128</port><username>build</username><password>«config-password:pwa»</password><nonProxyHosts>«~|localhost»|«fqdn»</nonProxyHosts></proxy></proxies>
  <mirrors><mirror><id>nexus</id><url>https://«fqdn»/repository/maven/</url></mirror></mirrors>
</settings>
---- home/«=login»/.sbt/.credentials
realm=Sonatype Nexus Repository Manager
host=«fqdn»
user=ci
password=«config-password:pwsafe»
---- home/«=login»/.config/hcloud/cli.toml
active_context = "attic"
[[contexts]]
name = "attic"
token = "«hetzner-token»"
---- home/«=login»/.config/doctl/config.yaml
access-token: «digitalocean-token»
context: default
---- home/«=login»/.terraform.d/credentials.tfrc.json
{"credentials": {"«~|app.terraform.io»": {"token": "«terraform-cloud-token»"}, "«fqdn»": {"token": "«gitlab-pat»"}}}
---- home/«=login»/.databrickscfg
[DEFAULT]
host = https://dbc-«~:hex(8)».«~|cloud.databricks.com»
token = «databricks-token»
---- home/«=login»/.aws/credentials
[attic]
aws_access_key_id = «aws-access-key-id»
aws_secret_access_key = «aws-secret-key»
aws_session_token = «aws-session-token»
[docs]
aws_access_key_id = «-doc-example-key»
aws_secret_access_key = «-doc-example-key:doc_example_secret»
---- home/«=login»/.s3cfg
access_key = «aws-access-key-id»
secret_key = «aws-secret-key»
host_base = «fqdn»
gpg_passphrase = «config-password:phr»
---- home/«=login»/.config/gcloud/legacy.json
{"type": "service_account", "project_id": "loft", "private_key_id": "«-sha1»", "private_key": "«private-key:pem_pkcs8.json»\n", "client_email": "«~|robot@loft.iam.gserviceaccount.com»", "client_id": "«~:digits(21)»"}
---- home/«=login»/.config/gcloud/adc.json
{"client_id": "«~:digits(12)»-«~:lower(32)».«~|apps.googleusercontent.com»", "client_secret": "«google-client-secret»", "refresh_token": "«google-refresh-token»", "type": "authorized_user"}
==== loft_ci_env_saas deploy/saas.env
# everything the bots need, kept by «email»
JIRA_API_TOKEN=«atlassian-token»
LINEAR_API_KEY=«linear-key»
NOTION_TOKEN=«notion-token»
FIGMA_TOKEN=«figma-token»
POSTMAN_API_KEY=«postman-key»
DISCORD_TOKEN=«discord-bot-token»
SLACK_BOT_TOKEN=«slack-token»
SLACK_SIGNING_SECRET=«generic-secret:hex(32)»
SQUARE_ACCESS_TOKEN=«square-token»
BRAINTREE_TOKEN='«paypal-token»'
SHOPIFY_ACCESS_TOKEN=«shopify-token»
STRIPE_KEY=«stripe-key»
NETBIRD_TOKEN=«netbird-token»
TS_AUTHKEY=«tailscale-key»
PLANETSCALE_SERVICE_TOKEN=«planetscale-token»
XAI_API_KEY=«ai-service-key:xai»
PPLX_API_KEY=«ai-service-key:perplexity»
VULTR_API_KEY=«cloud-token:vultr»
AIRTABLE_PAT=«cloud-token:airtable»
MAILGUN_KEY=«mailgun-key»
BREVO_KEY=«mailgun-key:brevo»
POSTMARK_SERVER_TOKEN=«mailgun-key:postmark»
SENDGRID_API_KEY=«sendgrid-key»
TFC_TOKEN=«terraform-cloud-token»
JFROG_REF=«artifact-token:jfrog_ref»
ZONE_ID=«-number:hex(32)»
RELEASE=«-git-sha»
CLIENT_ID=«-uuid»
RECAPTCHA_SITE_KEY=6L«-public-key:b64u(38)»
STRIPE_PUBLIC=«-public-key:stripe_public»
FEATURE_PASSWORDLESS=«-setting|true»
TOKEN_EXPIRY=«-setting|15m»
SERVICE_TOKEN=«-placeholder|<your-token>»
==== loft_ci_log logs/job-«=int(1000,99999)».log
Running with gitlab-runner «-version|17.8.3» («-short_sha:hex(8)»)
  on «hostname» «~:b64u(9)», system ID: s_«~:hex(12)»
Preparing the "docker" executor
Using docker image «-sha256:digest» for alpine:3.20 ...
Fetching changes with git depth set to 20...
Checking out «-short_sha:hex(8)» as detached HEAD (ref is main)...
$ docker login -u ci -p [MASKED] «fqdn»
Login Succeeded
$ env | sort
CI_COMMIT_SHA=«-git-sha»
CI_JOB_TOKEN=[MASKED]
CI_RUNNER_TAGS=["attic"]
CI_SERVER_HOST=«fqdn»
DB_PASSWORD=«env-password:pwsafe»
DEPLOY_HOST=«ipv4»
GITLAB_USER_EMAIL=«email»
GITLAB_USER_NAME=«person-name»
VAULT_TOKEN=«vault-token»
$ ansible-playbook site.yml -e "root_password=«cli-password:pwsafe»" -i «ipv4»,
$ terraform apply -var 'db_password=«cli-password:pwsafe»' -auto-approve
random_password.db: Creation complete after 0s [id=none]
proxmox_virtual_environment_vm.web: Creating... [id=412]
Error: received an HTTP 401 response - Reason: invalid token value!
  with proxmox_virtual_environment_vm.web, on main.tf line 31
$ curl -fsS -H "X-Vault-Token: $VAULT_TOKEN" https://«fqdn»:8200/v1/sys/health
Uploading artifacts as "archive" to coordinator... 201 Created  id=«-number:digits(6)» token=64_«~:b64u(6)»
ERROR: Job failed: exit code 1
