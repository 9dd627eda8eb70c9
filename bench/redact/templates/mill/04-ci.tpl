==== mi_gha_workflow .github/workflows/release.yml
name: release
on:
  push:
    tags: ["v*"]
permissions:
  contents: write
env:
  REGISTRY: «~|ghcr.io»
  NPM_TOKEN: «npm-token»
  CARGO_REGISTRY_TOKEN: ${{ secrets.CARGO_TOKEN }}
jobs:
  publish:
    runs-on: [self-hosted, «hostname:numbered»]
    steps:
      - uses: actions/checkout@«-git-sha»  # v4.2.2
      - uses: docker/login-action@«-git-sha»
        with:
          registry: ${{ env.REGISTRY }}
          username: ${{ github.actor }}
          password: ${{ secrets.GITHUB_TOKEN }}
      - name: Publish the gem
        env:
          GEM_HOST_API_KEY: «rubygems-key»
        run: gem push pkg/*.gem
      - name: Upload to the mirror
        run: |
          curl -H "X-JFrog-Art-Api: «artifact-token»" -T dist/app.tgz https://«fqdn»/artifactory/app/
          curl -u "ci:«cli-password:pwa»" -T dist/app.deb https://«ipv4»/apt/
      - name: PyPI
        uses: pypa/gh-action-pypi-publish@«-git-sha»
        with:
          user: __token__
          password: «pypi-token»
      - name: Tell the team
        if: failure()
        run: |
          curl -X POST "https://«~|api.telegram.org»/bot«telegram-bot-token»/sendMessage" -d chat_id=-100«=digits(10)» -d text=failed
          curl -H 'Content-Type: application/json' -d '{"content":"release failed"}' https://«~|discord.com»/api/webhooks/«discord-webhook»
      - uses: codecov/codecov-action@v5
        with: {token: «ci-token:uuid»}
==== mi_gitlab_ci .gitlab-ci.yml
image: «fqdn»/ci/base@«-sha256:digest»

variables:
  GIT_DEPTH: "20"
  DOCKER_AUTH_CONFIG: '{"auths":{"«fqdn»":{"auth":"«docker-auth»"}}}'
  SONAR_TOKEN: "«ci-token:sonar»"
  POSTGRES_PASSWORD: «env-password:phrase»
  VAULT_AUTH_ROLE: ci

stages: [test, deploy]

test:
  stage: test
  services:
    - name: postgres:17
      alias: db
  script:
    - export DATABASE_URL="postgres://postgres:$POSTGRES_PASSWORD@db/test"
    - make test TOKEN=${TOKEN:?}
  coverage: '/TOTAL.*\s+(\d+%)$/'

deploy:
  stage: deploy
  environment: production
  id_tokens:
    VAULT_ID_TOKEN: {aud: "https://«fqdn»"}
  before_script:
    - git clone https://gitlab+deploy-token-7:«gitlab-deploy-token»@«fqdn»/infra/roles.git
    - echo "$SSH_PRIVATE_KEY" | ssh-add -
  script:
    - ansible-playbook -i inventory site.yml -e "db_password=«cli-password:pwa»"
    - 'curl --header "PRIVATE-TOKEN: «gitlab-pat»" "https://«fqdn»/api/v4/projects/42/variables"'
    - curl -X POST -F token=«ci-token:gitlab_trigger» -F ref=main https://«fqdn»/api/v4/projects/42/trigger/pipeline
    - sentry-cli --auth-token «sentry-token» releases new "$CI_COMMIT_SHA"
---- etc/gitlab-runner/config.toml
concurrent = 4
[[runners]]
  name = "«hostname»"
  url = "https://«fqdn»/"
  id = «=int(10,900)»
  token = "«gitlab-runner-token»"
  executor = "docker+machine"
  environment = ["AWS_SESSION_TOKEN=«aws-session-token»"]
  [runners.docker]
    image = "debian:13"
    extra_hosts = ["«fqdn»:«ipv4»"]
  [runners.cache.s3]
    ServerAddress = "«fqdn»:9000"
    AccessKey = "«~:alnum(20)»"
    SecretKey = "«aws-secret-key:b64(40)»"
---- etc/gitlab/gitlab.rb
external_url 'https://«fqdn»'
gitlab_rails['smtp_address'] = "«fqdn»"
gitlab_rails['smtp_password'] = "«config-password:pwj»"
gitlab_rails['initial_root_password'] = "«config-password:human»"
gitlab_rails['password_authentication_enabled_for_web'] = false
gitlab_rails['ldap_servers'] = YAML.load <<-'EOS'
  main:
    host: '«ipv4»'
    bind_dn: 'cn=gitlab,ou=svc,dc=corp'
    password: '«config-password:pwj»'
EOS
postgresql['sql_user_password'] = "«password-hash:md5»"
==== mi_jenkins jenkins/credentials.groovy
import com.cloudbees.plugins.credentials.domains.Domain
import com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl

def store = SystemCredentialsProvider.instance.store
// id, description, user, password
store.addCredentials(Domain.global(), new UsernamePasswordCredentialsImpl(
    CredentialsScope.GLOBAL, "nexus", "Nexus on «hostname:numbered»", "deployer", "«code-password:pwj»"))
store.addCredentials(Domain.global(), new StringCredentialsImpl(
    CredentialsScope.GLOBAL, "sonar", "Sonar", Secret.fromString("«ci-token:sonar»")))
---- Jenkinsfile
pipeline {
  agent { label 'linux && «hostname:numbered»' }
  environment {
    NEXUS = credentials('nexus')
    DEPLOY_HOST = '«ipv4»'
    LEGACY_FTP_PASSWORD = '«env-password:pwj»'
    BUILD_TAG = "«-git-sha:short_sha»"
  }
  stages {
    stage('deploy') {
      steps {
        withCredentials([string(credentialsId: 'pve-token', variable: 'PVE')]) {
          sh 'curl -H "Authorization: PVEAPIToken=$PVE" https://«fqdn»:8006/api2/json/version'
        }
        sh "sshpass -p «cli-password:pwa» ssh root@${DEPLOY_HOST} systemctl restart app"
        sh 'mvn -B deploy -Dgpg.passphrase=«cli-password:pwa»'
      }
    }
  }
  post { failure { mail to: '«email»', subject: "broken: ${env.JOB_NAME}", body: 'see log' } }
}
---- jenkins/jenkins.yaml
jenkins:
  securityRealm:
    local:
      users:
        - id: admin
          password: "«config-password:pwj»"
        - {id: ro, password: "#jbcrypt:«password-hash:bcrypt»"}
credentials:
  system:
    domainCredentials:
      - credentials:
          - basicSSHUserPrivateKey:
              id: git
              privateKeySource:
                directEntry:
                  privateKey: |
                    «private-key:openssh»
==== mi_dockerfile docker/Dockerfile
# syntax=docker/dockerfile:1.9
FROM node:22-bookworm@«-sha256:digest» AS build
ARG NPM_TOKEN
ARG GIT_SHA=«-git-sha»
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    SESSION_SECRET="«generic-secret:b64u(43)»"
RUN echo "//«~|registry.npmjs.org»/:_authToken=${NPM_TOKEN}" > .npmrc && npm ci
RUN git config --global url."https://x-access-token:«github-pat»@«~|github.com»/".insteadOf "https://«~|github.com»/"
RUN pip install --index-url https://build:«connection-string»@«fqdn»/pypi/simple internal-sdk==4.1.0
RUN echo 'root:«cli-password:pwa»' | chpasswd
ADD --checksum=«-sha256:digest» https://«~|github.com»/krallin/tini/releases/download/v0.19.0/tini /tini
FROM «~|gcr.io»/distroless/nodejs22
ENV DB_HOST=«ipv4» DB_PASS=«env-password:pwa»
LABEL org.opencontainers.image.authors="«person-name» <«email»>"
HEALTHCHECK CMD ["/nodejs/bin/node", "health.js"]
USER 10001
---- docker/entrypoint.sh
#!/bin/sh
: "${DB_PASS:?DB_PASS is not set}"
export SMTP_PASSWORD="$(cat /run/secrets/smtp)"
export ADMIN_TOKEN=${ADMIN_TOKEN:-«generic-secret:hex(32)»}
exec "$@"
---- docker/daemon.json
{
  "insecure-registries": ["«ipv4»:5000"],
  "default-address-pools": [{"base": "«ipv4-cidr»", "size": 24}],
  "dns": ["«ipv4»", "«ipv6»"],
  "proxies": {"https-proxy": "http://dock:«connection-string»@«fqdn»:3128", "no-proxy": "localhost"}
}
==== mi_swarm_stack stacks/nextcloud.yml
version: "3.9"
x-db: &db
  MYSQL_DATABASE: nc
  MYSQL_USER: nc
  MYSQL_PASSWORD: '«env-password:pwj»'

services:
  app:
    image: nextcloud:31-fpm
    environment:
      <<: *db
      NEXTCLOUD_ADMIN_USER: admin
      NEXTCLOUD_ADMIN_PASSWORD: «env-password:pwa»
      NEXTCLOUD_TRUSTED_DOMAINS: «fqdn» «fqdn»
      OBJECTSTORE_S3_SECRET: «env-password:b64u(40)»
      REDIS_HOST_PASSWORD: ${REDIS_PW:-«env-password:pwa»}
      PHP_MEMORY_LIMIT: 1G
      TRUSTED_PROXIES: «ipv4-cidr»
  db:
    image: mariadb:11.8
    command: --transaction-isolation=READ-COMMITTED
    environment:
      <<: *db
      MARIADB_ROOT_PASSWORD_FILE: /run/secrets/db_root
      MARIADB_ROOT_HASH: "«password-hash:mysqlhash»"
  talk:
    image: «~|ghcr.io»/nextcloud-releases/aio-talk:latest
    environment:
      - TURN_SECRET=«generic-secret:hex(64)»
      - SIGNALING_SECRET=«generic-secret:hex(32)»
      - INTERNAL_SECRET=
      - TZ=Europe/Berlin
  tunnel:
    command: tunnel --no-autoupdate run --token «cloud-token:cf_tunnel»
  vpn:
    environment:
      - TS_AUTHKEY=«tailscale-key»
      - TS_ROUTES=«ipv4-cidr»
  watch:
    image: containrrr/watchtower
    environment:
      WATCHTOWER_NOTIFICATION_URL: "gotify://«fqdn»/«monitoring-token:gotify»?priority=5"
    labels:
      traefik.http.middlewares.wt.basicauth.users: "wt:«password-hash:bcrypt_dollar»"
secrets:
  db_root:
    external: true
==== mi_docker_inspect tmp/inspect.json
[
    {
        "Id": "«-sha256»",
        "Created": "2026-04-12T07:31:55.018211Z",
        "Path": "docker-entrypoint.sh",
        "State": {"Status": "running", "Pid": 22141, "ExitCode": 0},
        "Image": "«-sha256:digest»",
        "HostnamePath": "/var/lib/docker/containers/«-sha256»/hostname",
        "Name": "/paperless",
        "HostConfig": {
            "Binds": ["/srv/paperless:/data"],
            "PortBindings": {"8000/tcp": [{"HostIp": "«ipv4»", "HostPort": "8000"}]},
            "Dns": ["«ipv4»"]
        },
        "Config": {
            "Hostname": "«-asset-hash:hex(12)»",
            "Env": [
                "PAPERLESS_SECRET_KEY=«generic-secret:alnum(50)»",
                "PAPERLESS_DBPASS=«env-password:pwj»",
                "PAPERLESS_ADMIN_MAIL=«email»",
                "PAPERLESS_URL=https://«fqdn»",
                "PAPERLESS_REDIS=redis://:«connection-string»@broker:6379",
                "PAPERLESS_EMAIL_TASK_CRON=disable",
                "GPG_KEY=«-gpg-fingerprint:hex(40).upper»",
                "PYTHON_SHA256=«-sha256»",
                "PATH=/usr/local/bin:/usr/bin:/bin"
            ],
            "Cmd": ["--api-key", "«cli-password:alnum(32)»"],
            "Labels": {"com.docker.compose.config-hash": "«-sha256»", "com.docker.compose.version": "2.38.2"}
        },
        "NetworkSettings": {
            "SandboxID": "«-sha256»",
            "Networks": {
                "lan": {
                    "IPAMConfig": {"IPv4Address": "«ipv4»"},
                    "MacAddress": "«mac»",
                    "NetworkID": "«-sha256»",
                    "Gateway": "«ipv4»",
                    "IPPrefixLen": 24,
                    "GlobalIPv6Address": "«ipv6»"
                }
            }
        }
    }
]
==== mi_systemd_units etc/systemd/system/crm-api.service
[Unit]
Description=CRM API on «hostname»
After=network-online.target postgresql.service
Documentation=https://«fqdn»/wiki/crm

[Service]
User=crm
Environment=CRM_DB_PASSWORD=«env-password:pwa»
Environment="CRM_JWT_KEY=«generic-secret:bytes(48)»" "CRM_LOG=warn"
EnvironmentFile=-/etc/default/crm
LoadCredentialEncrypted=smtp:/etc/credstore/smtp.cred
SetCredential=ldap:«config-password:pwa»
ExecStart=/opt/crm/bin/server --listen «ipv4»:8080 --admin-token «cli-password:b64u(32)»
ExecStartPost=/usr/bin/curl -s -u health:«cli-password:pwa» http://«~|127.0.0.1»:8080/ready
Restart=on-failure
RestartSec=5s
NoNewPrivileges=yes

[Install]
WantedBy=multi-user.target
---- etc/default/crm
# read by crm-api.service
CRM_HOST=«fqdn»
CRM_SMTP_USER=crm@«fqdn:domain»
CRM_SMTP_PASS='«env-password:pwj»'
CRM_TOKEN_TTL=«-setting|3600»
#CRM_OLD_PASS=«env-password:pwa»
STRIPE_SECRET=«stripe-key»
STRIPE_WEBHOOK=«stripe-key:stripe_webhook»
STRIPE_PUBLIC=«-public-key:stripe_public»
---- etc/containers/systemd/matrix.container
[Container]
Image=«~|docker.io»/matrixdotorg/synapse:v1.134.0
PublishPort=«ipv4»:8448:8448
Environment=SYNAPSE_REGISTRATION_SHARED_SECRET=«generic-secret:pwlong»
Secret=synapse-db,type=env,target=DB_PASSWORD
Volume=/srv/synapse:/data:Z
---- etc/systemd/network/20-wg.netdev
[NetDev]
Name=wg5
Kind=wireguard

[WireGuard]
PrivateKey=«wireguard-private-key»
ListenPort=51821

[WireGuardPeer]
PublicKey=«-wireguard-public-key»
PresharedKey=«wireguard-psk»
AllowedIPs=«ipv4-cidr»
Endpoint=«fqdn»:51821
==== mi_drone_circle .drone.yml
kind: pipeline
type: docker
name: default
clone: {depth: 1}
steps:
  - name: build
    image: plugins/docker
    settings:
      repo: «fqdn»/shop
      username: drone
      password: «config-password:pwa»
      tags: ["${DRONE_COMMIT_SHA:0:8}"]
  - name: deploy
    image: appleboy/drone-ssh
    settings:
      host: [«ipv4», «fqdn»]
      username: deploy
      password: {from_secret: «-reference|ssh_password»}
      script: ["sudo systemctl reload nginx"]
---
kind: secret
name: slack
data: «-base64-text:b64(88)»
---- .circleci/config.yml
version: 2.1
orbs: {node: circleci/node@6.3.0}
jobs:
  e2e:
    docker:
      - image: cimg/node:22.17
        auth: {username: acmebot, password: $DOCKERHUB_PASSWORD}
        environment:
          CYPRESS_RECORD_KEY: «ci-token:uuid»
          PGPASSWORD: «env-password:pwa»
    steps:
      - checkout
      - run: npx cypress run --env password=«cli-password:pwa»
      - run: curl -u «ci-token:circleci»: https://«~|circleci.com»/api/v2/me
---- buildkite/hooks/environment
export BUILDKITE_AGENT_TOKEN="«ci-token:hex(40)»"
export BUILDKITE_API_TOKEN="«ci-token»"
export DOCKER_PAT=«docker-token»
export SNYK_TOKEN=«ci-token:snyk»
docker login -u acmebot -p «docker-token» «~|docker.io»
---- azure-pipelines.yml
variables:
  - group: prod
  - name: storageConnection
    value: DefaultEndpointsProtocol=https;AccountName=acmelogs;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»
  - name: sasUrl
    value: https://«~|acmelogs.blob.core.windows.net»/logs?sv=2024-11-04&ss=b&sp=rl&se=2027-01-01&sig=«azure-storage-key:azure_sas.url»
  - name: buildId
    value: «-number:digits(8)»
steps:
  - task: NuGetCommand@2
    inputs: {command: push, nuGetFeedType: external, apiKey: «artifact-token:nuget»}
