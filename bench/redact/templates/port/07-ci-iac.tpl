==== pt_github_actions .github/workflows/release.yml
name: release
on:
  push: {tags: ['v*']}
permissions: {contents: write, id-token: write}
env:
  REGISTRY: «~|ghcr.io»
  SONAR_HOST: https://«fqdn»
  SONAR_TOKEN: «monitoring-token:sonar»
jobs:
  build:
    runs-on: [self-hosted, «hostname»]
    services:
      postgres:
        image: postgres:«-version|16.4»
        env: {POSTGRES_PASSWORD: «~|postgres»}
    steps:
      - uses: actions/checkout@«-git-sha»  # v4.1.7
        with: {token: «-reference|${{ secrets.GITHUB_TOKEN }}»}
      - uses: docker/login-action@«-git-sha»
        with:
          registry: «fqdn»
          username: ci
          password: «config-password:dockerhub»
      - run: |
          curl -fsS -X POST -H "Authorization: token «github-pat»" https://«~|api.github.com»/repos/acme/erp/dispatches
          npm config set //«~|registry.npmjs.org»/:_authToken «npm-token»
          cargo login «crates-io-token»
          twine upload -u __token__ -p ${{ secrets.«-reference|PYPI_TOKEN» }} dist/*
          sshpass -p '«cli-password:pwhard»' scp out.tgz deploy@«ipv4»:/srv/www
        env:
          SIGNING_PASSPHRASE: "«env-password:pwphr»"
          CODECOV_TOKEN: «ci-token:uuid»
      - name: Set «-prose|secret» names
        run: echo "::add-mask::$TOKEN" && gh secret set DEPLOY_TOKEN --body "«cli-password:alnum(40)»"
      - uses: slackapi/slack-github-action@v1
        with: {payload: '{"text":"released"}'}
        env: {SLACK_WEBHOOK_URL: 'https://«~|hooks.slack.com»/services/«slack-webhook»'}
==== pt_gitlab_ci .gitlab-ci.yml
stages: [test, deploy]
variables:
  DOCKER_TLS_CERTDIR: ""
  POSTGRES_PASSWORD: "«env-password:pwlow»"
  DEPLOY_USER: gitlab+deploy-token-«-number:int(10,999)»
  DEPLOY_TOKEN: «gitlab-deploy-token»
  TF_HTTP_PASSWORD: $«-reference|CI_JOB_TOKEN»
  KUBE_SERVER: https://«ipv4»:6443
default:
  image: «fqdn»/ci/base@«-digest»
unit:
  stage: test
  script:
    - export DATABASE_URL="postgres://ci:«connection-string»@«hostname»/test"
    - pytest --junitxml=report.xml
  coverage: '/TOTAL.+?(\d+%)/'
deploy:
  stage: deploy
  before_script:
    - 'echo "machine «fqdn» login ci password «netrc»" > ~/.netrc'
    - echo "$SSH_KEY" | ssh-add -
    - git remote set-url origin https://oauth2:«gitlab-pat»@«fqdn»/infra/site.git
  script:
    - 'curl --header "PRIVATE-TOKEN: «gitlab-pat»" "https://«fqdn»/api/v4/projects/«-number:int(10,900)»"'
    - 'curl -X POST -F token=«forge-token:gitlab_trigger» -F ref=main https://«fqdn»/api/v4/projects/7/trigger/pipeline'
    - helm upgrade --install site ./chart --set auth.password='«cli-password:pwa»' --set image.tag=«-short-sha»
    - ansible-playbook -i "«ipv4»," site.yml -e "ansible_password=«cli-password:pwa»"
  environment: {name: prod, url: "https://«fqdn»"}
---- etc/gitlab-runner/config.toml
concurrent = 4
shutdown_timeout = 0
[[runners]]
  name = "«hostname»"
  url = "https://«fqdn»/"
  id = «-number:int(1,90)»
  token = "«gitlab-runner-token»"
  token_obtained_at = 2026-01-09T08:11:00Z
  executor = "docker"
  environment = ["NEXUS_PASSWORD=«env-password:pwa»", "TZ=Europe/Berlin"]
  [runners.cache.s3]
    ServerAddress = "«ipv4»:9000"
    AccessKey = "«aws-access-key-id»"
    SecretKey = "«aws-secret-key»"
==== pt_jenkins_pipeline Jenkinsfile
pipeline {
  agent { label '«hostname»' }
  options { buildDiscarder(logRotator(numToKeepStr: '20')) }
  environment {
    NEXUS = credentials('«-credential-id|nexus-deployer»')
    PVE_TOKEN = 'PVEAPIToken=«~|jenkins@pve!ci=»«pve-api-token»'
    ARTIFACTORY_KEY = '«artifact-token»'
    SONAR_AUTH_TOKEN = "${«-reference|env.SONAR»}"
  }
  stages {
    stage('Build') {
      steps {
        withCredentials([string(credentialsId: '«-uuid»', variable: 'DB_PASSWORD')]) {
          sh './gradlew build -Pdb.password=$DB_PASSWORD'
        }
        sh "mysql -h «ipv4» -ubuild -p«cli-password:pwa» erp < schema.sql"
      }
    }
    stage('Deploy') {
      steps {
        sshPublisher(publishers: [sshPublisherDesc(configName: '«hostname»')])
        sh """curl -u admin:«cli-password:jenkinsapi» -X POST http://«ipv4»:8080/job/deploy/build?token=«url-token:alnum(24)»"""
        emailext to: '«email»', subject: "build ${BUILD_NUMBER}"
      }
    }
  }
}
---- var/jenkins_home/credentials.xml
<?xml version='1.1' encoding='UTF-8'?>
<com.cloudbees.plugins.credentials.SystemCredentialsProvider plugin="credentials@«-version|1371.vfee6b_095f0a_3»">
  <java.util.concurrent.CopyOnWriteArrayList>
    <com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl plugin="credentials">
      <scope>GLOBAL</scope>
      <id>«-uuid»</id>
      <username>nexus-deployer</username>
      <password>«~:jenkinsenc»</password>
    </com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
    <org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
      <secret>«~:jenkinsenc»</secret>
    </org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
  </java.util.concurrent.CopyOnWriteArrayList>
</com.cloudbees.plugins.credentials.SystemCredentialsProvider>
==== pt_helm_argo charts/shop/values-prod.yaml
image:
  repository: «fqdn»/shop/web
  tag: "«-short-sha»"
  pullSecrets: [{name: «-setting|regcred»}]
ingress:
  hosts: [{host: «fqdn», paths: [/]}]
  tls: [{secretName: «-setting|shop-tls»}]
postgresql:
  auth:
    postgresPassword: "«config-password:pwq2»"
    password: «config-password:pwphr»
    replicationPassword: ""
    existingSecret: «-setting|shop-pg»
redis: {auth: {enabled: true, password: «config-password:alnum(24)»}}
config:
  jwtSecret: "«generic-secret:alnum(48)»"
  adminPassword: &admin «config-password:pw»
  externalDb: postgresql://shop:«connection-string»@«ipv4»:5432/shop
  smtp: {host: «fqdn», username: «email», password: '«config-password:pwq»'}
extraEnv:
  - name: STRIPE_KEY
    value: «stripe-key»
  - name: OIDC_CLIENT_SECRET
    valueFrom: {secretKeyRef: {name: «-setting|shop-oidc», key: «-setting|client-secret»}}
loadBalancerSourceRanges: ["«ipv4-cidr»", "«ipv6-cidr»"]
podAnnotations:
  checksum/config: «-sha256»
---- argo/repo.yaml
apiVersion: v1
kind: Secret
metadata:
  name: repo-shop
  labels: {«~|argocd.argoproj.io»/secret-type: repository}
stringData:
  url: https://«fqdn»/infra/shop.git
  username: argocd
  password: «gitlab-pat»
---
apiVersion: v1
kind: Secret
metadata: {name: argocd-secret, uid: «-uuid»}
data:
  admin.password: «k8s-secret-data:bcrypt.b64»
  admin.passwordMtime: «-base64-text|MjAyNi0wMS0wOVQwODoxMTowMFo=»
  server.secretkey: «k8s-secret-data:bytes(32).b64»
  webhook.gitlab.secret: «k8s-secret-data»
---- argo/sealed.yaml
apiVersion: «~|bitnami.com»/v1alpha1
kind: SealedSecret
metadata: {name: smtp, namespace: shop}
spec:
  encryptedData:
    password: «-sealed»
==== pt_k8s_misc k8s/monitoring.yaml
apiVersion: v1
kind: ConfigMap
metadata: {name: exporter, namespace: monitoring}
data:
  pve.yml: |
    default:
      user: exporter@pve
      token_name: k8s
      token_value: «pve-api-token»
  my.cnf: |
    [client]
    user=exporter
    password=«config-password:pwa»
  motd: "the secret of a good token is its entropy"
---
apiVersion: v1
kind: Secret
metadata: {name: bootstrap-token-«=lower(6)#id», namespace: kube-system}
type: bootstrap.kubernetes.io/token
stringData:
  token-id: «~:lower(6)»
  token-secret: «k8s-bootstrap-token:lower(16)»
  usage-bootstrap-authentication: "«-setting|true»"
---
apiVersion: v1
kind: Secret
metadata: {name: pull, creationTimestamp: "2026-01-01T00:00:00Z"}
type: kubernetes.io/dockerconfigjson
data: {.dockerconfigjson: «docker-auth:dockercfg»}
---
apiVersion: v1
kind: Secret
metadata: {name: web-tls}
type: kubernetes.io/tls
data:
  tls.crt: «-certificate:certb64»
  tls.key: «private-key:keyb64»
---
apiVersion: «~|cert-manager.io»/v1
kind: Issuer
metadata: {name: le}
spec:
  acme:
    email: «email»
    server: https://«~|acme-v02.api.letsencrypt.org»/directory
    privateKeySecretRef: {name: «-setting|le-account»}
    solvers: [{dns01: {cloudflare: {apiTokenSecretRef: {name: «-setting|cf», key: «-setting|api-token»}}}}]
---
apiVersion: batch/v1
kind: CronJob
metadata: {name: dump}
spec:
  schedule: "0 3 * * *"
  jobTemplate: {spec: {template: {spec: {containers: [{name: dump, image: "postgres@«-digest»", command: [sh, -c, "PGPASSWORD=«env-password:pwa» pg_dump -h «ipv4» -U app app > /b/a.sql"]}]}}}}
---- root/kubeadm.txt
Then you can join any number of worker nodes by running the following on each as root:

kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» \
	--discovery-token-ca-cert-hash «-digest»
kubeadm join «fqdn»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-digest» --control-plane --certificate-key «hex-key»
==== pt_tfstate terraform/terraform.tfstate
{
  "version": 4,
  "terraform_version": "«-version|1.9.5»",
  "serial": «-number:int(2,400)»,
  "lineage": "«-uuid»",
  "outputs": {
    "db_password": {"value": "«tf-password:pwq2»", "type": "string", "sensitive": true},
    "web_ip": {"value": "«ipv4»", "type": "string"},
    "kubeconfig_token": {"value": "«jwt»", "type": "string", "sensitive": true}
  },
  "resources": [
    {"mode": "managed", "type": "random_password", "name": "vm", "provider": "provider[\"«~|registry.terraform.io»/hashicorp/random\"]",
     "instances": [{"schema_version": 3, "attributes": {"bcrypt_hash": "«password-hash:bcrypt»", "id": "none", "length": 20, "min_upper": 1, "result": "«tf-password:pwq2»", "special": true}}]},
    {"mode": "managed", "type": "tls_private_key", "name": "deploy", "instances": [{"attributes": {"algorithm": "RSA", "id": "«-sha1»",
      "private_key_pem": "«private-key:pemline»\n", "public_key_fingerprint_md5": "«-fingerprint:md5_colons»"}}]},
    {"mode": "managed", "type": "proxmox_virtual_environment_vm", "name": "web", "instances": [{"attributes": {"id": "104", "name": "«hostname»", "node_name": "«hostname»",
      "ipv4_addresses": [["«~|127.0.0.1»"], ["«ipv4»"]], "mac_addresses": ["«~|00:00:00:00:00:00»", "«mac»"],
      "initialization": [{"user_account": [{"username": "ops", "password": "«tf-password:pwphr»", "keys": ["ssh-ed25519 «-ssh-public-key»"]}]}]}, "sensitive_attributes": [[{"type": "get_attr", "value": "password"}]], "private": "«~:b64(64)»"}]},
    {"mode": "managed", "type": "aws_iam_access_key", "name": "ci", "instances": [{"attributes": {"id": "«aws-access-key-id»", "secret": "«aws-secret-key»", "ses_smtp_password_v4": "«tf-password:b64(44)»", "user": "ci", "status": "Active"}}]},
    {"mode": "managed", "type": "aws_instance", "name": "old", "instances": [{"attributes": {"id": "«-tf-resource-id:ec2»", "ami": "ami-0«-tf-resource-id:hex(16)»", "arn": "«-arn»", "private_ip": "«ipv4»", "password_data": ""}}]}
  ]
}
==== pt_tf_cloud infra/main.tf
terraform {
  required_providers {
    hcloud = { source = "hetznercloud/hcloud", version = "~> «-version|1.48.0»" }
  }
  backend "http" {
    address  = "https://«fqdn»/api/v4/projects/9/terraform/state/prod"
    username = "tf"
    password = "«gitlab-pat»"
  }
}
provider "hcloud" { token = "«hetzner-token»" }
provider "digitalocean" { token = "«digitalocean-token»" }
provider "cloudflare" { api_token = "«cloudflare-api-token»" }
provider "azurerm" {
  features {}
  subscription_id = "«-uuid»"
  client_id       = "«-uuid»"
  client_secret   = "«azure-client-secret»"
}
provider "vault" {
  address = "https://«ipv4»:8200"
  token   = var.«-reference|vault_token»
}
variable "admin_password" {
  type        = string
  default     = "«tf-password:pwq2»"
  sensitive   = true
  description = "«-prose|Password of the administrator»"
  validation {
    condition     = length(var.admin_password) >= 14
    error_message = "«-prose|The password needs 14 characters or more.»"
  }
}
resource "postgresql_role" "app" {
  name     = "app"
  login    = true
  password = "«tf-password:pwphr»"
}
resource "hcloud_server" "vpn" {
  name      = "«hostname»"
  user_data = <<-EOT
    #cloud-config
    chpasswd: { list: ["root:«cloud-init-password:pw»"], expire: false }
    runcmd:
      - tailscale up --authkey=«tailscale-key»
  EOT
}
resource "azurerm_linux_virtual_machine" "jump" {
  admin_username = "ops"
  admin_password = random_password.«-reference|jump.result»
  private_ip     = "«ipv4»"
}
---- infra/prod.auto.tfvars.json
{"db_password": "«tf-password:pwq2»", "vm_ips": ["«ipv4-cidr»"], "dns": "«ipv4»", "wg_private_key": "«wireguard-private-key»", "tags": {"cost-center": "«-number:digits(5)»"}}
---- root/.terraformrc
credentials "«~|app.terraform.io»" {
  token = "«terraform-cloud-token»"
}
==== pt_packer_vagrant packer/debian.pkr.hcl
source "proxmox-iso" "debian" {
  proxmox_url              = "https://«fqdn»:8006/api2/json"
  username                 = "packer@pve!img"
  token                    = "«pve-api-token»"
  node                     = "«hostname»"
  insecure_skip_tls_verify = true
  iso_checksum             = "«-digest»"
  ssh_username             = "root"
  ssh_password             = "«config-password:pwhard»"
  ssh_timeout              = "«-setting|20m»"
  boot_command = ["<esc><wait>", "auto url=http://{{ .HTTPIP }}:{{ .HTTPPort }}/preseed.cfg<enter>"]
  network_adapters { bridge = "vmbr0", model = "virtio", mac_address = "«mac»" }
}
---- packer/http/preseed.cfg
d-i netcfg/get_ipaddress string «ipv4»
d-i netcfg/get_gateway string «ipv4»
d-i netcfg/get_hostname string «hostname»
d-i netcfg/get_domain string «fqdn:domain»
d-i passwd/root-password password «config-password:pwa#rp»
d-i passwd/root-password-again password «config-password:pwa#rp»
d-i passwd/user-password-crypted password «password-hash:sha512crypt»
d-i passwd/make-user boolean true
d-i partman-crypto/passphrase password «config-password:pwphr»
d-i mirror/http/proxy string http://apt:«connection-string»@«ipv4»:3142
---- packer/http/ks.cfg
lang de_DE.UTF-8
network --bootproto=static --ip=«ipv4» --netmask=«~|255.255.255.0» --gateway=«ipv4» --nameserver=«ipv4» --hostname=«fqdn»
rootpw --iscrypted «password-hash:sha512crypt»
user --name=ops --password=«config-password:pwa» --plaintext
bootloader --location=mbr --password=«config-password:pwh»
part / --encrypted --passphrase=«config-password:pwphr»
---- packer/http/autounattend.xml
<component name="Microsoft-Windows-Shell-Setup" publicKeyToken="«-pubkey-token:hex(16)»">
  <UserAccounts><AdministratorPassword><Value>«config-password:pwh»</Value><PlainText>true</PlainText></AdministratorPassword></UserAccounts>
  <AutoLogon><Password><Value>«base64-secret:pw.u16»</Value><PlainText>false</PlainText></Password><Username>Administrator</Username></AutoLogon>
  <ProductKey>«generic-secret:winkey»</ProductKey>
  <ComputerName>«hostname»</ComputerName>
</component>
---- Vagrantfile
Vagrant.configure("2") do |config|
  config.vm.box = "generic/debian12"
  config.vm.network "private_network", ip: "«ipv4»", mac: "«~:macraw»"
  config.ssh.password = "«~|vagrant»"
  config.vm.provision "shell", env: { "DB_PASS" => "«env-password:pwa»" }, inline: "/vagrant/setup.sh"
end
==== pt_ansible_playbook ansible/site.yml
- hosts: proxmox
  vars:
    smtp_password: "«config-password:pwq2»"
    vrrp_secret: «config-password:alnum(8)»
    mariadb_root_password: "{{ «-reference|vault_mariadb_root_password» }}"
    monitoring_users:
      - {name: icinga, password: "«config-password:pwphr»", role: ro}
      - {name: ops, password_hash: "«password-hash:sha512crypt»"}
    backup_key: !vault |
      «ansible-vault»
  tasks:
    - name: Set the root password
      ansible.builtin.user: {name: root, password: "{{ '«ansible-password:pwq2»' | password_hash('sha512') }}", update_password: «-setting|always»}
    - name: Create VM
      community.general.proxmox_kvm:
        api_host: «ipv4»
        api_user: ansible@pve
        api_token_id: deploy
        api_token_secret: «pve-api-token»
        name: «hostname»
        ciuser: ops
        cipassword: «cloud-init-password:pw»
        ipconfig: {ipconfig0: "ip=«ipv4-cidr»,gw=«ipv4»"}
    - name: Create db user
      community.mysql.mysql_user: name=shop password=«ansible-password:pwa» priv='shop.*:ALL' host=«ipv4»
      no_log: true
    - name: Mount share
      ansible.posix.mount:
        src: "//«fqdn»/iso"
        opts: "username=svc,password=«config-password:pwa»,vers=3.0"
    - name: Register runner
      ansible.builtin.command: gitlab-runner register --non-interactive --registration-token «gitlab-runner-token»
    - name: Wait for password prompt
      ansible.builtin.expect: {command: passwd, responses: {(?i)password: "{{ «-reference|new_password» }}"}}
    - ansible.builtin.get_url: {url: "https://«fqdn»/agent.deb", checksum: "«-digest»"}
---- ansible/inventory.ini
[switches]
«hostname» ansible_host=«ipv4» ansible_user=admin ansible_password=«ansible-password:pwa» ansible_become_password='«ansible-password:pwq2»'
«fqdn» ansible_ssh_private_key_file=~/.ssh/id_switch
[windows:vars]
ansible_connection=winrm
ansible_winrm_password="«ansible-password:pwh»"
==== pt_salt_puppet_chef pillar/secrets.sls
mysql:
  server:
    root_password: '«config-password:pwq»'
    user:
      wiki: {password: «config-password:pwphr», host: '«ipv4»'}
keepalived:
  auth_pass: «config-password:alnum(8)»
  vip: «ipv4-cidr»
users:
  «=login»:
    fullname: «person-name»
    email: «email»
    password: «password-hash:sha512crypt»
restic: {{ «-reference|salt['vault'].read_secret('kv/restic', 'password')» }}
grains_id: «-uuid»
---- hiera/nodes/web.yaml
profile::db::password: '«config-password:pwq2»'
profile::db::encrypted: >
    ENC[PKCS7,«~:b64(120)»]
profile::ntp::servers: ['«ipv4»', '«fqdn»']
profile::ssh::permit_password: «-setting|false»
profile::snmp::community: «snmp-community»
---- data_bags/creds.json
{"id": "creds", "rabbit": {"user": "chef", "password": "«config-password:pwq2»"}, "enc": {"encrypted_data": "«~:b64(64)»", "iv": "«~:b64(16)»", "cipher": "aes-256-gcm", "version": 3}}
---- etc/consul.d/server.hcl
datacenter     = "«=sitename»"
bind_addr      = "«ipv4»"
retry_join     = ["«ipv4»", "«fqdn»"]
encrypt        = "«generic-secret:key32»"
node_id        = "«-uuid»"
acl {
  enabled = true
  tokens { agent = "«generic-secret:uuid»", initial_management = "«generic-secret:uuid»" }
}
---- nomad/shop.nomad.hcl
job "shop" {
  group "web" {
    task "app" {
      env { DB_PASSWORD = "«env-password:pwq2»", DB_HOST = "«ipv4»" }
      template {
        data = "SMTP={{ with secret \"kv/smtp\" }}{{ .Data.data.«-reference|password» }}{{ end }}"
        destination = "«-path|secrets/smtp.env»"
      }
      config { image = "«fqdn»/shop@«-digest»" }
    }
  }
}
==== pt_cloudformation aws/stack.yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  DBPassword:
    Type: String
    NoEcho: true
    Default: «config-password:pwa»
    MinLength: «-setting|12»
  KeyName: {Type: AWS::EC2::KeyPair::KeyName}
Resources:
  DB:
    Type: AWS::RDS::DBInstance
    Properties:
      MasterUsername: shop
      MasterUserPassword: !Ref «-reference|DBPassword»
      VPCSecurityGroups: [«-tf-resource-id»]
  Old:
    Type: AWS::RDS::DBInstance
    Properties: {MasterUserPassword: '«config-password:pwhard»', DBSnapshotIdentifier: «-arn»}
  Sec:
    Type: AWS::SecretsManager::Secret
    Properties:
      SecretString: '{"username":"shop","password":"«config-password:pwq2»"}'
  SG:
    Type: AWS::EC2::SecurityGroup
    Properties:
      SecurityGroupIngress: [{CidrIp: «ipv4-cidr», IpProtocol: tcp}, {CidrIpv6: "«ipv6-cidr»", IpProtocol: tcp}, {CidrIp: «~|0.0.0.0/0», IpProtocol: icmp}]
---- aws/sts.json
{"Credentials": {"AccessKeyId": "«aws-access-key-id»", "SecretAccessKey": "«aws-secret-key»", "SessionToken": "«aws-session-token»", "Expiration": "«=iso»Z"},
 "AssumedRoleUser": {"AssumedRoleId": "«-role-id|AROAEXAMPLEID:deploy»", "Arn": "«-arn»"}}
---- azure/main.parameters.json
{"$schema": "«~|https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#»", "parameters": {
 "adminPassword": {"value": "«config-password:pwq2»"},
 "sasToken": {"value": "sv=2023-11-03&ss=b&srt=co&sp=rl&se=2027-01-01T00:00:00Z&sig=«url-token:saspct»"},
 "tenant": {"value": "«-uuid»"},
 "vault": {"reference": {"keyVault": {"id": "/subscriptions/«-uuid»/resourceGroups/rg"}, "secretName": "«-setting|sql-admin»"}}}}
---- gcp/sa.json
{
  "type": "service_account",
  "project_id": "acme-prod-«-number:digits(6)»",
  "private_key_id": "«-key-id:hex(40)»",
  "private_key": "«private-key:pemline»\n",
  "client_email": "«~|tf@acme-prod.iam.gserviceaccount.com»",
  "client_id": "«-number:digits(21)»",
  "token_uri": "https://«~|oauth2.googleapis.com»/token"
}
==== pt_dockerfile_compose docker/Dockerfile
# syntax=docker/dockerfile:1.7
FROM node:20-alpine@«-digest» AS build
ARG NPM_TOKEN=«npm-token»
ARG GIT_SHA=«-git-sha»
ENV DB_PASSWORD=«env-password:pwa» \
    SESSION_KEY="«generic-secret:hex(64)»" \
    TOKEN_TTL=«-setting|900»
RUN echo "//«~|registry.npmjs.org»/:_authToken=${NPM_TOKEN}" > .npmrc && npm ci
RUN --mount=type=secret,id=«-setting|pip_conf» pip install -r requirements.txt
RUN echo 'root:«cli-password:pwphr»' | chpasswd && adduser -D app
RUN apk add --no-cache curl && curl -u ci:«cli-password:pwa» -O https://«fqdn»/tools.tgz \
 && echo "«-sha256»  tools.tgz" | sha256sum -c -
HEALTHCHECK CMD wget -qO- http://localhost:8080/health
---- docker/stack.yml
x-env: &env
  TZ: Europe/Vienna
  MYSQL_ROOT_PASSWORD: '«env-password:pwq»'
services:
  maria:
    image: mariadb:«-version|11.4»
    environment: {<<: *env, MYSQL_USER: wiki, MYSQL_PASSWORD: "«env-password:pwphr»"}
    command: ["--init-connect=SET NAMES utf8", "--password-lifetime=«-setting|0»"]
  wiki:
    image: requarks/wiki:2
    environment:
      DB_PASS: ${«-reference|WIKI_DB_PASS:-wiki»}
      OIDC_SECRET_FILE: «-path|/run/secrets/oidc»
      ADMIN_EMAIL: «email»
  tunnel:
    command: tunnel run --token «cloud-token:cf_tunnel»
  watchtower:
    environment:
      - WATCHTOWER_NOTIFICATION_URL=smtp://bot:«connection-string:pwa»@«fqdn»:587/?from=«email»&to=«email»
      - REPO_PASS=«docker-token»
  traefik:
    labels:
      traefik.http.middlewares.a.basicauth.users: 'ops:«password-hash:bcrypt_dollar»'
    environment: {CF_DNS_API_TOKEN: «cloudflare-api-token», HETZNER_API_KEY: «hetzner-token:alnum(32)»}
networks:
  dmz: {driver: macvlan, ipam: {config: [{subnet: «ipv4-cidr», gateway: «ipv4»}]}}
secrets:
  oidc: {external: true}
