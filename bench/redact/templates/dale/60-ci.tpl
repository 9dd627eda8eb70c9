==== dale_drone_woodpecker .woodpecker.yml
when:
  - event: push
steps:
  build:
    image: golang:1.23@«-sha256:digest»
    environment:
      GOPROXY: https://ci:«connection-string:pwa»@«fqdn:site»/go
      CGO_ENABLED: "0"
      NPM_TOKEN:
        from_secret: «-identifier|npm_token»
    commands:
      - git config --global url."https://oauth2:«gitlab-pat»@«fqdn»/".insteadOf "https://«~|gitlab.com»/"
      - echo "//«fqdn»/:_authToken=«npm-token»" > .npmrc
      - go test ./...
  publish:
    image: plugins/docker
    settings:
      registry: «fqdn»
      username: robot$ci
      password: «config-password:pwa»
      repo: «~|ghcr.io»/werk/app
      tags: ["«-version:semver»", "${CI_COMMIT_SHA}"]
  notify:
    image: appleboy/drone-telegram
    settings: {token: "«telegram-bot-token»", to: -100«-number:digits(10)»}
  deploy:
    commands:
      - sshpass -p '«cli-password:pwhard2»' ssh root@«ipv4» systemctl restart app
==== dale_jenkins_groovy Jenkinsfile
@Library('shared@«-short-sha»') _
pipeline {
  agent { label '«hostname»' }
  environment {
    REGISTRY      = '«fqdn»'
    NEXUS         = credentials('«-identifier|nexus-deploy»')
    SONAR_TOKEN   = '«ci-token:sonar»'
    DB_PASSWORD   = "«env-password:pwq2»"
    VAULT_SECRET  = "${env.«-variable-name|VAULT_TOKEN»}"
    IMAGE_DIGEST  = '«-sha256:digest»'
  }
  stages {
    stage('build') {
      steps {
        withCredentials([usernamePassword(credentialsId: '«-uuid»', usernameVariable: 'U', passwordVariable: 'P')]) {
          sh 'mvn -B -Dnexus.password=$P deploy'
        }
        sh "curl -u jenkins:«cli-password:jenkins» https://«fqdn»/job/app/build?token=«url-token:alnum(24)»"
        sh 'docker login -u ci --password «cli-password:pwa» $REGISTRY'
        httpRequest url: 'https://«fqdn:site»/api/hook', customHeaders: [[name: 'Authorization', value: 'Bearer «bearer-token»', maskValue: false]]
      }
    }
  }
  post { failure { mail to: '«email»', subject: "broken: ${currentBuild.fullDisplayName}", body: '«-prose|see the log, the token has expired»' } }
}
---- jenkins/casc.yaml
jenkins:
  securityRealm:
    ldap: {configurations: [{server: "«fqdn»", managerDN: "cn=jenkins", managerPasswordSecret: "«config-password:phr»"}]}
credentials:
  system:
    domainCredentials:
      - credentials:
          - usernamePassword: {id: git, username: ci, password: "«config-password:pwhard2»"}
          - string: {id: gh, secret: "«github-pat»"}
          - basicSSHUserPrivateKey: {id: deploy, username: deploy, passphrase: "${«-variable-name|SSH_PHRASE»}"}
==== dale_teamcity_kts .teamcity/settings.kts
import jetbrains.buildServer.configs.kotlin.*

version = "2024.03"

project {
    params {
        param("env.NEXUS_USER", "ci")
        param("env.NEXUS_PASSWORD", "«env-password:pwa»")
        password("env.SIGN_KEY", "«-reference|credentialsJSON:5b6a7c18-2f4e-4d31-9a0e-0f3e7f2ab1aa»", label = "Sign key")
        param("env.DOCKERHUB", "«docker-token»")
        text("release", "«-version:semver»", allowEmpty = false)
    }
    buildType {
        name = "Build"
        vcs { root(DslContext.settingsRoot) }
        steps {
            script {
                scriptContent = """
                    export SSHPASS='«env-password:pwhard2»'
                    dotnet nuget push *.nupkg --api-key «artifact-token:nuget» --source https://«fqdn»/nuget
                    sshpass -e rsync -a out/ deploy@«ipv4»:/srv/
                """.trimIndent()
            }
        }
        requirements { equals("teamcity.agent.name", "«hostname»") }
    }
}
==== dale_azure_pipelines azure-pipelines.yml
trigger: [main]
pool: {name: «=word», demands: [agent.name -equals «hostname»]}
variables:
  - group: release
  - name: imageDigest
    value: «-sha256:digest»
  - name: acrPassword
    value: «config-password:b64(52)»
steps:
  - script: az login --service-principal -u «-uuid» -p «azure-client-secret» --tenant «-uuid»
  - script: docker login «fqdn» -u ci -p $(acrPassword)
  - script: |
      echo "##vso[task.setvariable variable=pat;issecret=true]$(System.AccessToken)"
      export AZURE_DEVOPS_EXT_PAT=«forge-token:lower(52)»
      git clone https://anything:«forge-token:lower(52)»@«~|dev.azure.com»/werk/app/_git/app
  - task: AzureCLI@2
    inputs:
      inlineScript: |
        az storage blob upload --account-name werkfiles --account-key «azure-storage-key» -f a.zip -c rel -n a.zip
        az sql server create -n werk-sql -g rg -u sqladmin -p '«cli-password:pwhard2»'
        az vm create -n «hostname» -g rg --admin-password "«cli-password:pwq2»" --image Debian12
        az keyvault secret show --vault-name kv --name db --query value
  - script: curl "https://«~|werkfiles.blob.core.windows.net»/rel/a.zip?sv=2024-05-04&se=2026-12-01&sr=b&sp=r&sig=«url-token:azure_sas.url»"
==== dale_gitlab_runner etc/gitlab-runner/config.toml
concurrent = 4
check_interval = 0

[session_server]
  session_timeout = «-setting|1800»

[[runners]]
  name = "«hostname»"
  url = "https://«fqdn»/"
  id = «-number:digits(5)»
  token = "«gitlab-runner-token»"
  executor = "docker"
  environment = ["DOCKER_AUTH_CONFIG={\"auths\":{\"«fqdn»\":{\"auth\":\"«docker-auth»\"}}}", "HTTP_PROXY=http://ci:«connection-string:pwa»@«ipv4»:3128", "NO_PROXY=«~|localhost»,«ipv4-cidr»"]
  pre_build_script = "export SOPS_AGE_KEY=«age-secret-key»"
  [runners.cache.s3]
    ServerAddress = "«fqdn»"
    AccessKey = "«aws-access-key-id»"
    SecretKey = "«aws-secret-key»"
    BucketName = "runner"
  [runners.docker]
    image = "alpine@«-sha256:digest»"
    extra_hosts = ["«fqdn»:«ipv4»"]
    dns = ["«ipv4»"]
---- scripts/register.sh
gitlab-runner register -n --url https://«fqdn:site» --registration-token «gitlab-runner-token» --executor shell
git clone https://gitlab+deploy-token-7:«gitlab-deploy-token»@«fqdn»/infra/base.git
curl -X POST -F token=«gitlab-runner-token:gitlab_trigger» -F ref=main https://«fqdn»/api/v4/projects/12/trigger/pipeline
kubectl config set-credentials agent --token=«gitlab-pat:gitlab_other»
==== dale_pulumi_cdk infra/Pulumi.prod.yaml
encryptionsalt: «-encrypted|v1:uQmGzPq=:v1:8b»
config:
  aws:region: eu-central-1
  infra:vpcCidr: «ipv4-cidr»
  infra:adminMail: «email»
  infra:dbPassword:
    secure: «-encrypted:b64(60)»
  infra:bastionPassword: «config-password:pwhard2»
  infra:hcloudToken: «hetzner-token»
---- infra/index.ts
import * as aws from "@pulumi/aws";
const cfg = new pulumi.Config();
const dbPassword = cfg.requireSecret("«-identifier|dbPassword»");
const db = new aws.rds.Instance("erp", {
  engine: "postgres", engineVersion: "«-version|16.3»", username: "erp",
  password: "«code-password:pwq2»", vpcSecurityGroupIds: ["«-tf-resource-id»"],
});
new aws.ec2.Instance("«hostname»", { ami: "«-tf-resource-id»", privateIp: "«ipv4»", userData: `#!/bin/bash
echo 'root:«cli-password:phr»' | chpasswd
export TS_KEY=«tailscale-key»` });
export const arn = "«-arn»";
---- infra/deploy.sh
export PULUMI_ACCESS_TOKEN=«cloud-token:pulumi» PULUMI_CONFIG_PASSPHRASE='«env-password:phr»'
pulumi config set --secret smtpPassword '«cli-password:pwhard2»'
aws configure set aws_session_token «aws-session-token»
cdk deploy --parameters DbPassword=«cli-password:pwa» --context vpc=«-tf-resource-id»
sam deploy --parameter-overrides "ParameterKey=ApiKey,ParameterValue=«cli-password:alnum(32)»"
==== dale_tofu_misc tofu/stack.auto.tfvars.json
{
  "region": "fsn1",
  "hcloud_token": "«hetzner-token»",
  "scaleway_secret_key": "«cloud-token:scaleway»",
  "root_password": "«tf-password:pwhard2»",
  "db": {"user": "app", "admin_password": "«tf-password:pwq2»", "size": 20},
  "dns": ["«ipv4»", "«ipv6»"],
  "allowed": ["«ipv4-cidr»", "«ipv6-cidr»"],
  "image_sha256": "«-sha256»",
  "ssh_key": "ssh-ed25519 «-ssh-public-key» «email»",
  "smtp_password": "${var.«-variable-name|smtp_password»}"
}
---- tofu/main.tofu
terraform {
  backend "http" {
    address  = "https://«fqdn»/api/v4/projects/9/terraform/state/main"
    username = "tofu"
    password = "«tf-password:phr»"
  }
  cloud { token = "«terraform-cloud-token»" }
  encryption { key_provider "pbkdf2" "k" { passphrase = "«tf-password:pwhard2»" } }
}
provider "digitalocean" { token = "«digitalocean-token»" }
provider "cloudflare" { api_token = "«cloudflare-api-token»" }
provider "vsphere" {
  vsphere_server = "«fqdn»"
  user           = "«~:upn»"
  password       = "«tf-password:human»"
}
provider "fortios" {
  hostname = "«ipv4»"
  token    = var.«-reference|fortios_token»
}
resource "routeros_ppp_secret" "vpn" {
  name     = "branch"
  password = "«tf-password:pwa»"
}
resource "vault_generic_secret" "x" {
  path      = "«-path|secret/app»"
  data_json = jsonencode({ user = "app", password = "«tf-password:pwa»" })
}
resource "libvirt_domain" "a" { network_interface { mac = "«mac»"
  addresses = ["«ipv4»"] } }
==== dale_saltstack srv/pillar/mail.sls
#!yaml|gpg
mail:
  relay: «fqdn»
  relay_password: |
    «-encrypted:pgp_message»
  postmaster: «email»
  sql: {host: «ipv4», user: mail, passwd: '«config-password:pwq2»'}
users:
  «=login»:
    fullname: «person-name»
    password: «password-hash:sha512crypt»
    ssh_auth: ["ssh-ed25519 «-ssh-public-key»"]
---- srv/salt/mysql/init.sls
{% set root_pw = salt['pillar.get']('«-reference|mysql:root_pw»') %}
mysql_user:
  mysql_user.present:
    - name: app
    - host: «ipv4»
    - password: "«config-password:phr»"
    - connection_pass: {{ root_pw }}
run_seed:
  cmd.run:
    - name: mysql -h «fqdn» -uapp -p«cli-password:pwa» app < /tmp/seed.sql
    - env:
      - MYSQL_PWD: '«env-password:pwa»'
---- etc/salt/cloud.providers.d/hz.conf
hz: {driver: hetzner, key: «hetzner-token»}
vs:
  driver: vmware
  user: 'salt'
  password: '«config-password:pwhard2»'
  url: '«fqdn»'
---- etc/salt/minion
master: «ipv4»
id: «fqdn»
master_finger: '«-tls-fingerprint»'
==== dale_ansible_roles roles/web/defaults/main.yml
---
web_vhosts:
  - {name: «fqdn», listen: «ipv4», auth: {user: stage, password: '«ansible-password:pwhard2»'}}
web_htpasswd:
  - "stage:«password-hash:apr1»"
web_api_key: !unsafe '«generic-secret:pwsalt2»'
web_dh_bits: «-setting|4096»
web_vault_addr: https://«fqdn:site»:8200
web_token_path: «-path|/run/web/token»
web_secret_key: "{{ «-reference|vault_web_secret_key» }}"
become_secret: !vault |
  «ansible-vault»
---- inventory/prod.ini
[web]
«hostname» ansible_host=«ipv4» ansible_user=deploy ansible_become_pass='«ansible-password:pwq2»'
«hostname» ansible_host=«ipv6» ansible_password=«ansible-password:pwa» ansible_port=2222
[switches:vars]
ansible_network_os=ios
ansible_become_password=«ansible-password:pwa»
ansible_httpapi_pass=«ansible-password:pwa»
---- run.sh
ansible-playbook site.yml -e 'db_password=«cli-password:pwa» env=prod' --limit «hostname»
ansible all -m user -a "name=ops password={{ '«cli-password:pwa»' | password_hash('sha512') }}"
ANSIBLE_VAULT_PASSWORD_FILE=«-path|~/.vp» ansible-vault view vault.yml
ansible-pull -U https://ci:«github-fine-grained-pat»@«~|github.com»/werk/ansible.git -d /srv/a
==== dale_dockerfile_multi Dockerfile
# syntax=docker/dockerfile:1.7@«-sha256:digest»
FROM «~|docker.io»/library/python:3.12-slim@«-sha256:digest» AS build
ARG PIP_INDEX_URL=https://ci:«connection-string:pwa»@«fqdn»/simple
ARG GIT_SHA=«-git-sha»
ENV APP_ENV=production \
    DB_PASSWORD=«env-password:pwa» \
    SECRET_KEY_BASE=«generic-secret:hex(128)» \
    RAILS_MASTER_KEY=«rails-master-key»
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
RUN echo "machine «fqdn» login ci password «netrc:pwa»" > ~/.netrc && pip install -r requirements.txt
RUN curl -fsSLo tini https://«~|github.com»/krallin/tini/releases/download/v«-version|0.19.0»/tini && echo "«-sha256»  tini" | sha256sum -c -
RUN useradd -m app && echo 'app:«cli-password:human»' | chpasswd
RUN wget --header="PRIVATE-TOKEN: «gitlab-pat»" https://«fqdn»/api/v4/projects/7/packages/generic/m/1/m.bin
LABEL org.opencontainers.image.revision=«-git-sha» maintainer="«person-name» <«email»>"
HEALTHCHECK CMD wget -qO- http://«~|127.0.0.1»:8080/health
CMD ["gunicorn", "--env", "STRIPE_KEY=«stripe-key»", "app:app"]
---- docker-bake.hcl
variable "TOKEN" { default = "" }
target "app" {
  args = { SENTRY_AUTH_TOKEN = "«sentry-token»", VERSION = "«-version:semver»" }
  secret = ["id=npmrc,src=«-path|.npmrc»"]
  tags = ["«fqdn»/werk/app:latest"]
}
==== dale_helm_values charts/erp/values-prod.yaml
image:
  repository: «fqdn»/erp
  digest: «-sha256:digest»
imagePullSecrets: [{name: regcred}]
ingress:
  hosts: [«fqdn»]
  annotations:
    nginx.ingress.kubernetes.io/auth-secret: «-identifier|basic-auth»
    nginx.ingress.kubernetes.io/whitelist-source-range: «ipv4-cidr»,«ipv6-cidr»
postgresql:
  auth: {username: erp, password: "«config-password:pwhard2»", postgresPassword: «config-password:pwa», existingSecret: ""}
redis:
  auth: {enabled: true, password: '«config-password:phr»'}
externalSecrets: {storeRef: vault, key: secret/erp}
extraEnv:
  - {name: SMTP_PASSWORD, value: "«env-password:pwq2»"}
  - {name: JWT_KEY, valueFrom: {secretKeyRef: {name: erp, key: jwt}}}
extraConfig: |
  {"ldap": {"host": "«ipv4»", "bindPassword": "«config-password:pwa»"}, "mapsKey": "«gcp-api-key»"}
podAnnotations: {checksum/secret: «-sha256»}
---- charts/erp/secret.yaml
apiVersion: v1
kind: Secret
metadata: {name: erp, namespace: prod, uid: «-uuid»}
data:
  password: «k8s-secret-data»
  admin-mail: «-base64-text»
  .dockerconfigjson: «docker-auth:dockercfg»
  tls.crt: «-certificate:certificate.b64»
  tls.key: «private-key:pem_ec.b64»
---- join.sh
kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash sha256:«-sha256»
curl -sfL https://«~|get.k3s.io» | K3S_URL=https://«fqdn:site»:6443 K3S_TOKEN=«k3s-token» sh -s - agent --node-ip «ipv4»
helm upgrade erp . --set postgresql.auth.password=«cli-password:pwa» --set-string license=«-key-id:upper(10)»
helm registry login «fqdn» -u robot -p «cli-password:pwa»
kubectl create secret generic smtp --from-literal=password='«cli-password:pwhard2»' --from-file=key=«-path|./k.pem»
kubectl create secret docker-registry rc --docker-server=«fqdn» --docker-username=ci --docker-password=«cli-password:pwa» --docker-email=«email»
argocd login «fqdn» --username admin --password «cli-password:pwa» --grpc-web
==== dale_talos_machine talos/controlplane.yaml
version: v1alpha1
machine:
  type: controlplane
  token: «k8s-bootstrap-token»
  ca:
    crt: «-certificate:certificate.b64»
    key: «private-key:pem_ed25519.b64»
  certSANs: [«ipv4», «fqdn»]
  network:
    hostname: «hostname»
    interfaces:
      - deviceSelector: {hardwareAddr: "«mac»"}
        addresses: [«ipv4-cidr», "«ipv6-cidr»"]
        routes: [{network: «~|0.0.0.0/0», gateway: «ipv4»}]
    nameservers: [«ipv4»]
  install: {disk: /dev/sda, image: "«~|factory.talos.dev»/installer/«-sha256»:v«-version:semver»"}
  registries: {config: {«fqdn»: {auth: {username: pull, password: "«config-password:pwhard2»"}}}}
cluster:
  id: «-key-id:key32»
  secret: «generic-secret:key32»
  token: «k8s-bootstrap-token»
  secretboxEncryptionSecret: «generic-secret:key32»
  controlPlane: {endpoint: "https://«fqdn»:6443"}
  network: {podSubnets: [«ipv4-cidr»], serviceSubnets: [«ipv4-cidr»]}
