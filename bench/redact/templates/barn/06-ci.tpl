==== barn_ci_github .github/workflows/release.yml
name: release
on:
  push:
    tags: ["v*"]
env:
  REGISTRY: «fqdn:site»
  NPM_TOKEN: «npm-token»
  SENTRY_AUTH_TOKEN: ${{ «-variable|secrets.SENTRY_AUTH_TOKEN» }}
jobs:
  build:
    runs-on: [self-hosted, «hostname»]
    steps:
      - uses: actions/checkout@«-git-sha»
      - uses: docker/login-action@«-git-sha»
        with:
          registry: ${{ env.REGISTRY }}
          username: ci
          password: «config-password:pwa»
      - name: Sign
        run: |
          echo "«base64-secret:pwa.b64»" | base64 -d > /tmp/pass
          cosign sign --key env://COSIGN_KEY $REGISTRY/app@«-digest»
        env:
          COSIGN_PASSWORD: ${{ «-variable|secrets.COSIGN_PASSWORD» }}
      - name: Notify
        run: curl -d chat_id=42 "https://«~|api.telegram.org»/bot«telegram-bot-token»/sendMessage"
==== barn_ci_gitlab ops/.gitlab-ci.yml
stages: [test, deploy]

variables:
  POSTGRES_PASSWORD: «env-password:pwa»
  DATABASE_URL: postgresql://runner:«connection-string:pwa»@db/test
  SONAR_TOKEN: "«ci-token:sonar»"
  GIT_STRATEGY: clone
  DEPLOY_PASSWORD: $«-variable|PROD_PASSWORD»

test:
  image: «fqdn:site»/ci/php@«-digest»
  services: ["postgres:«-version:semver»"]
  script:
    - composer config http-basic.«fqdn» ci «cli-password:pwa»
    - composer install --no-progress
  cache:
    key: «-cache-key:sha1»

deploy:
  stage: deploy
  script:
    - echo "$SSH_KEY" | ssh-add -
    - curl --header "PRIVATE-TOKEN: «gitlab-pat»" "https://«fqdn:site»/api/v4/projects/17/pipelines"
    - curl -X POST -F token=«gitlab-deploy-token:gitlab_trigger» -F ref=main https://«fqdn:site»/api/v4/projects/17/trigger/pipeline
    - rsync -a public/ www@«ipv4:lan»:/srv/www/
  environment: {name: production, url: "https://«fqdn:site»"}
==== barn_ci_jenkinsfile Jenkinsfile
pipeline {
    agent { label '«hostname»' }
    environment {
        ARTIFACTORY = credentials('«-credential-id|artifactory-ci»')
        MVN_PASS    = '«code-password:pwhard2»'
        NEXUS_URL   = 'https://ci:«connection-string:pwa»@«fqdn:site»/repository/releases'
    }
    stages {
        stage('Build') {
            steps {
                sh "mvn -B deploy -Dpassword=«cli-password:pwa» -Drevision=«-version:semver»"
                withCredentials([string(credentialsId: '«-uuid»', variable: 'SLACK_TOKEN')]) {
                    sh 'curl -H "Authorization: Bearer $SLACK_TOKEN" https://«~|slack.com»/api/auth.test'
                }
            }
        }
        stage('Trigger') {
            steps {
                sh "curl -u it:«ci-token:jenkins» 'http://«ipv4:lan»:8080/job/shop/build?token=«url-token:alnum(24)»'"
            }
        }
    }
    post { failure { mail to: '«email»', subject: "broken: ${env.BUILD_TAG}" } }
}
==== barn_ci_woodpecker .woodpecker.yaml
when:
  - event: push
    branch: main
steps:
  - name: publish
    image: plugins/docker:«-version:semver»
    settings:
      registry: «fqdn:site»
      repo: lager/scanner
      username: robot
      password: «config-password:pwa»
      dry_run: false
  - name: notify
    image: appleboy/drone-discord
    settings:
      webhook_id:
        from_secret: «-secret-name|discord_id»
      webhook_token:
        from_secret: «-secret-name|discord_token»
  - name: deploy
    image: alpine
    environment:
      FORGEJO_TOKEN: «forge-token»
      SSH_HOST: «ipv4:lan»
      RESTART_KEY: «generic-secret:hex(32)»
    commands:
      - apk add --no-cache openssh-client sshpass
      - sshpass -p "«cli-password:pwhard2»" ssh -o StrictHostKeyChecking=no deploy@$SSH_HOST ./restart.sh
==== barn_ci_azure azure-pipelines.yml
trigger: [main]
pool: {vmImage: ubuntu-latest}
variables:
  - group: shop-secrets
  - name: azureSubscriptionId
    value: «-uuid»
  - name: clientSecret
    value: «azure-client-secret»
  - name: storageKey
    value: "«azure-storage-key»"
  - name: sqlPassword
    value: $(«-variable|SqlPasswordFromVault»)
steps:
  - task: NuGetAuthenticate@1
  - script: dotnet nuget push "**/*.nupkg" --api-key «artifact-token:nuget» --source https://«fqdn:site»/nuget/v3/index.json
  - script: |
      az login --service-principal -u «-uuid» -p "«azure-client-secret»" --tenant «-uuid»
      sqlcmd -S «fqdn» -d shop -U deploy -P '«cli-password:pwhard2»' -i migrate.sql
    displayName: Migrate
  - script: echo "##vso[build.addbuildtag]«-short-sha»"
==== barn_ci_circle .circleci/config.yml
version: 2.1
orbs:
  slack: circleci/slack@«-version:semver»
jobs:
  build:
    docker:
      - image: cimg/node:20.11
        auth:
          username: lagerbot
          password: $«-variable|DOCKERHUB_PASSWORD»
    environment:
      CIRCLE_API: «ci-token:circleci»
      CODECOV_TOKEN: «ci-token:uuid»
      STRIPE_PUBLISHABLE: «-public-key:stripe_public»
    steps:
      - checkout
      - run: echo "//«fqdn»/:_authToken=«npm-token»" > ~/.npmrc
      - run: bundle config set --global «fqdn» ci:«cli-password:pwa»
      - save_cache:
          key: deps-v2-«-sha256»
          paths: [node_modules]
      - run: |
          curl -fsS -H "Fastly-Key: «cloud-token:b64u(32)»" -X POST https://«~|api.fastly.com»/service/«-id:alnum(22)»/purge_all
==== barn_ci_runner_log ci/job-8841.log
Running with gitlab-runner «-version:semver» («-short-sha»)
  on «hostname» «-runner-id:b64u(9)», system ID: s_«-id:hex(12)»
Preparing the "docker" executor
Using docker image «-digest» for php:8.3-cli with digest php@«-digest» ...
Running on runner-«-runner-id:lower(8)»-project-17-concurrent-0 via «hostname»...
Fetching changes with git depth set to 20...
Checking out «-short-sha» as detached HEAD (ref is main)...
$ echo "machine «fqdn» login ci password $CI_REG_PASS" > ~/.netrc
$ set -x; ./bin/deploy
+ export DB_PASS=«env-password:pwa»
+ curl -sf -H 'Authorization: Bearer «bearer-token»' https://«fqdn:site»/hooks/deploy
+ docker login -u ci --password [MASKED] «fqdn:site»
WARNING! Using --password via the CLI is insecure. Use --password-stdin.
+ mysql -h«ipv4:lan» -ushop -p«cli-password:pwa» shop -e 'select version()'
8.0.36
+ echo deployed «-git-sha»
Uploading artifacts as "archive" to coordinator... 201 Created  id=884112 token=«gitlab-runner-token:gitlab_other»
Job succeeded
==== barn_ci_dockerfile build/Dockerfile
# syntax=docker/dockerfile:1.7@«-digest»
FROM «fqdn:site»/base/debian:bookworm AS build
ARG PIP_INDEX_URL=https://ci:«connection-string:pwa»@«fqdn»/simple
ARG NPM_TOKEN
ENV ADMIN_PASSWORD=«env-password:pwhard2» \
    APP_SECRET="«generic-secret:hex(64)»" \
    SMTP_PASSWORD= \
    API_TOKEN=${«-variable|API_TOKEN»}
ADD --checksum=«-digest» https://«fqdn:site»/tools/agent.tgz /opt/
RUN --mount=type=secret,id=«-secret-name|npmrc»,target=/root/.npmrc npm ci
RUN echo "root:«cli-password:human»" | chpasswd
RUN git clone https://x-access-token:«github-fine-grained-pat»@«~|github.com»/hofladen/theme.git
RUN cargo login «crates-io-token» && gem push pkg/*.gem --key «rubygems-key»
LABEL org.opencontainers.image.revision="«-git-sha»" maintainer="«person-name» <«email»>"
HEALTHCHECK CMD curl -f http://«~|127.0.0.1»:8080/healthz || exit 1
USER «-uid|1001»
==== barn_ci_makefile Makefile
VERSION := «-version:semver»
COMMIT  := «-short-sha»
HOST    ?= «fqdn»
PYPI_TOKEN = «pypi-token»
DB_PASSWORD ?= «env-password:pwhard2»
SIGN_PASS = $(shell pass show sign/key)

.PHONY: release db token

release:
	twine upload -u __token__ -p $(PYPI_TOKEN) dist/*
	rsync -e "sshpass -p «cli-password:pwa» ssh" dist/ www@$(HOST):/srv/dl/
	echo "«-sha256»  dist/app.tar.gz" > SHA256SUMS

db:
	docker run -d -e MARIADB_ROOT_PASSWORD=«cli-password:pwa» -p «~|127.0.0.1»:3306:3306 mariadb@«-digest»

token:
	@curl -s -d grant_type=password -d username=wawi -d password=$(DB_PASSWORD) https://«fqdn:site»/oauth/token | jq -r .access_token
==== barn_ci_ansible ansible/site.yml
- hosts: kassen
  become: true
  vars:
    ansible_become_pass: «ansible-password»
    wawi_db_password: "{{ «-variable|lookup('community.hashi_vault.hashi_vault', 'kv/data/wawi:password')» }}"
    mail_password: !vault |
      «ansible-vault»
  tasks:
    - name: create the user
      ansible.builtin.user:
        name: kasse
        comment: "«person-name»"
        password: "«password-hash:sha512crypt»"
    - name: mount the share
      ansible.posix.mount:
        src: "//«ipv4:lan»/kasse"
        path: /srv/kasse
        fstype: cifs
        opts: "username=kasse,password=«config-password:pwa»"
        state: mounted
    - name: register with the monitoring
      ansible.builtin.uri:
        url: "https://«fqdn:site»/api/v1/agents"
        headers: {X-Auth-Token: "«monitoring-token»"}
        body_format: json
        body: {name: "{{ inventory_hostname }}", ip: "«ipv4:lan»"}
    - name: fetch
      ansible.builtin.get_url:
        url: "https://«fqdn:site»/agent-«-version:semver».deb"
        checksum: "«-digest»"
        dest: /tmp/agent.deb
      no_log: true
==== barn_ci_inventory ansible/hosts.ini
[hypervisors]
«hostname» ansible_host=«ipv4:lan» ansible_user=root ansible_password=«ansible-password:pwa»
«hostname» ansible_host=«ipv4:lan» ansible_user=root

[switches]
«hostname» ansible_host=«ipv4:lan» ansible_network_os=routeros ansible_password="«ansible-password:pwhard2»"

[windows]
«fqdn»

[windows:vars]
ansible_user=Administrator@OFFICE
ansible_password='«ansible-password:human»'
ansible_connection=winrm
ansible_winrm_server_cert_validation=«-setting|ignore»

[all:vars]
ansible_ssh_private_key_file=«-path|~/.ssh/id_ansible»
ansible_become_password="{{ «-variable|vault_become» }}"
snmp_ro=«snmp-community»
==== barn_ci_terraform terraform/main.tf
terraform {
  backend "s3" {
    bucket     = "hof-tfstate"
    endpoint   = "https://«fqdn:site»"
    access_key = "«aws-access-key-id»"
    secret_key = "«aws-secret-key»"
  }
}

provider "proxmox" {
  endpoint  = "https://«ipv4:lan»:8006/"
  api_token = "«~|tf@pve!prov=»«pve-api-token»"
  insecure  = true
}

resource "proxmox_virtual_environment_vm" "kasse" {
  name = "«hostname»"
  initialization {
    user_account {
      username = "kasse"
      password = "«tf-password»"
      keys     = ["ssh-ed25519 «-ssh-public-key» «email»"]
    }
    ip_config { ipv4 { address = "«ipv4-cidr»", gateway = "«ipv4:lan»" } }
  }
  network_device { mac_address = "«mac»" }
}

resource "postgresql_role" "wawi" {
  name     = "wawi"
  login    = true
  password = "«tf-password»"
}

resource "random_password" "x" { length = «-setting|24» }
output "pw" { value = random_password.x.result }
