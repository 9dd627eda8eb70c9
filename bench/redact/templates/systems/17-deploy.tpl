==== ba_talos_mc talos/controlplane.yaml
version: v1alpha1
debug: false
persist: true
machine:
    type: controlplane
    token: «k8s-bootstrap-token»
    ca:
        crt: «-certificate:cert_b64»
        key: «private-key:pemkey_b64»
    certSANs:
        - «ipv4»
        - «fqdn»
    kubelet:
        image: «~|ghcr.io»/siderolabs/kubelet:«-version|v1.31.4»
    network:
        hostname: «hostname»
        interfaces:
            - deviceSelector:
                hardwareAddr: «mac:macl»
              addresses:
                - «ipv4-cidr»
              vip:
                ip: «ipv4»
        nameservers:
            - «ipv4»
    registries:
        config:
            «fqdn»:
                auth:
                    username: pull
                    password: «config-password:pwsafe»
cluster:
    id: «~:bytes(32)»
    secret: «generic-secret:key32»
    controlPlane:
        endpoint: https://«ipv4»:6443
    token: «k8s-bootstrap-token»
    secretboxEncryptionSecret: «generic-secret:key32»
    aggregatorCA:
        crt: «-certificate:cert_b64»
        key: «private-key:pemkey_b64»
    serviceAccount:
        key: «private-key:pemkey_b64»
    apiServer:
        image: «~|registry.k8s.io»/kube-apiserver:«-version|v1.31.4»
==== ba_rke2_k0s etc/rancher/rke2/config.yaml
# agent, ostatak ide iz cloud-init
server: https://«fqdn»:9345
token: «k3s-token»
agent-token: «generic-secret:alnum(48)»
tls-san:
  - «fqdn»
  - «ipv4»
node-ip: «ipv4»,«ipv6»
cluster-cidr: «~|10.42.0.0/16»
etcd-s3: true
etcd-s3-endpoint: «fqdn»:9000
etcd-s3-access-key: «~:alnum(20)»
etcd-s3-secret-key: «generic-secret:alnum(40)»
write-kubeconfig-mode: "0600"
datastore-endpoint: "mysql://k3s:«connection-string»@tcp(«ipv4»:3306)/k3s"
---- etc/rancher/rke2/registries.yaml
mirrors:
  «~|docker.io»:
    endpoint: ["https://«fqdn#r»"]
configs:
  "«fqdn#r»":
    auth: { username: pull, password: «config-password:pwsafe» }
    tls: { insecure_skip_verify: false }
---- etc/k0s/join.token
«k3s-token:gzb64»
---- tmp/kubeadm.txt
kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» \
	--discovery-token-ca-cert-hash «-digest» \
	--control-plane --certificate-key «hex-key:hex(64)»
==== ba_k8s_enc etc/kubernetes/enc.yaml
apiVersion: apiserver.config.k8s.io/v1
kind: EncryptionConfiguration
resources:
  - resources: [secrets, configmaps]
    providers:
      - aescbc:
          keys:
            - name: kljuc2026
              secret: «generic-secret:key32»
      - secretbox:
          keys:
            - name: stari
              secret: «generic-secret:key32»
      - identity: {}
---- etc/kubernetes/tokens.csv
«bearer-token:hex(32)»,ci-citac,u-1009,"system:authenticated,citaci"
«bearer-token:alnum(36)»,velero,u-1010
---- etc/kubernetes/cloud.conf
[Global]
auth-url = https://«fqdn»:5000/v3
username = ccm
password = «config-password:pwsafe»
tenant-id = «-uuid:hex(32)»
[LoadBalancer]
subnet-id = «-uuid»
[BlockStorage]
bs-version = v3
==== ba_csi_proxmox k8s/csi-proxmox.yaml
apiVersion: v1
kind: Secret
metadata:
  name: proxmox-csi-plugin
  namespace: csi-proxmox
  uid: «-uuid»
  resourceVersion: "«-number»"
stringData:
  config.yaml: |
    clusters:
      - url: https://«fqdn»:8006/api2/json
        insecure: false
        token_id: "kubernetes-csi@pve!csi"
        token_secret: "«pve-api-token»"
        region: zagreb
      - url: "https://[«ipv6»]:8006/api2/json"
        token_id: "kubernetes-csi@pve!csi"
        token_secret_file: /run/token
        region: split
---
apiVersion: v1
kind: Secret
metadata: { name: capmox-manager-credentials, namespace: capmox-system }
type: Opaque
data:
  secret: «k8s-secret-data:uuid.b64»
  token: «-base64-text|Y2FwbW94QHB2ZSFjYXBp»
  url: «~:pveurl.b64»
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: proxmox-lvm }
parameters:
  csi.storage.k8s.io/node-stage-secret-name: «-setting|proxmox-csi-luks»
  storage: nvme
provisioner: «~|csi.proxmox.sinextra.dev»
==== ba_k8s_list tmp/secrets-dump.yaml
apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Secret
  type: kubernetes.io/tls
  metadata: { name: web-tls, annotations: { cert-manager.io/common-name: «fqdn» } }
  data:
    tls.crt: «-certificate:cert_b64»
    tls.key: «private-key:pemkey_b64»
- apiVersion: v1
  kind: Secret
  type: kubernetes.io/basic-auth
  metadata: { name: repo-auth }
  data:
    username: «-base64-text|Z2l0b3Bz»
    password: «k8s-secret-data»
- apiVersion: v1
  kind: Secret
  type: kubernetes.io/dockerconfigjson
  metadata: { name: regcred }
  data:
    .dockerconfigjson: «docker-auth:dockercfg.b64»
- apiVersion: v1
  kind: Secret
  type: kubernetes.io/service-account-token
  metadata: { name: izvoz-token, annotations: { kubernetes.io/service-account.name: izvoz, kubernetes.io/service-account.uid: «-uuid» } }
  data:
    token: «jwt:jwt.b64»
    namespace: «-base64-text|ZGVmYXVsdA==»
- apiVersion: v1
  kind: ConfigMap
  metadata: { name: postavke }
  data: { LOG_LEVEL: info, ALLOWED: "«ipv4-cidr»" }
==== ba_helm_values charts/forgejo/values-prod.yaml
# produkcija; tajne će kasnije u sealed-secrets (još nije)
replicaCount: 1
image:
  tag: «-version|10.0.1»
  digest: «-digest»
ingress:
  hosts: [{ host: «fqdn» }]
gitea:
  admin:
    username: upravitelj
    password: «config-password:pwsafe»
    email: «email»
    existingSecret: ""
  config:
    database: { DB_TYPE: postgres, HOST: "«ipv4»:5432", NAME: forgejo, USER: forgejo, PASSWD: "«config-password:pwq2»" }
    mailer: { ENABLED: true, SMTP_ADDR: «fqdn», USER: forgejo, PASSWD: «config-password:human» }
    security: { PASSWORD_HASH_ALGO: «-setting|argon2», MIN_PASSWORD_LENGTH: 12, INTERNAL_TOKEN: «jwt» }
  oauth:
    - name: kc
      provider: openidConnect
      key: forgejo
      secret: «generic-secret:alnum(32)»
redis-cluster:
  usePassword: true
  password: "«config-password:alnum(20)»"
postgresql:
  auth: { existingSecret: «-reference|pg-forgejo», secretKeys: { adminPasswordKey: «-setting|postgres-password» } }
checksum/config: «-sha256»
==== ba_argocd_flux gitops/repo-secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: infra-repo
  namespace: argocd
  labels: { argocd.argoproj.io/secret-type: repository }
stringData:
  type: git
  url: git@«fqdn»:infra/pve.git
  insecure: "false"
  sshPrivateKey: |
    «private-key:openssh»
---
apiVersion: v1
kind: Secret
metadata: { name: argocd-secret, namespace: argocd }
stringData:
  admin.password: "«password-hash:bcrypt»"
  admin.passwordMtime: "2026-02-03T09:12:44Z"
  server.secretkey: «generic-secret:key32»
  webhook.gitlab.secret: «generic-secret:pwsafe»
---
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: pve-exporter }
spec:
  source: { repoURL: 'https://«fqdn»/infra/charts.git', targetRevision: «-git-sha», path: pve }
  destination: { server: 'https://«~|kubernetes.default.svc»', namespace: monitoring }
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: flux-system }
spec: { secretRef: { name: «-reference|flux-system» }, url: 'ssh://git@«fqdn»/infra/flux', interval: 5m }
==== ba_k8s_none k8s/externalsecrets.yaml
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: baza
spec:
  refreshInterval: 1h
  secretStoreRef: { kind: ClusterSecretStore, name: openbao }
  target: { name: baza-app, creationPolicy: Owner }
  data:
    - secretKey: «-identifier|password»
      remoteRef: { key: «-path|kv/data/pg/app», property: password }
---
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: { name: smtp }
spec:
  encryptedData:
    password: «-sealed»
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: app, labels: { pod-template-hash: «-asset-hash:lower(10)» } }
spec:
  template:
    spec:
      containers:
        - name: app
          image: «~|quay.io»/app@«-digest»
          env:
            - name: DB_PASSWORD
              valueFrom: { secretKeyRef: { name: baza-app, key: «-setting|password» } }
            - name: TOKEN_FILE
              value: «-path|/var/run/secrets/tokens/app»
==== ba_gitlab_rb etc/gitlab/gitlab.rb
## GitLab configuration settings
external_url 'https://«fqdn»'
gitlab_rails['initial_root_password'] = '«config-password:human»'
gitlab_rails['gitlab_email_from'] = '«email»'
gitlab_rails['smtp_address'] = "«fqdn»"
gitlab_rails['smtp_password'] = "«config-password:pwsafe»"
gitlab_rails['ldap_servers'] = YAML.load <<-'EOS'
  main:
    host: '«ipv4»'
    bind_dn: 'cn=gitlab,ou=svc,dc=tvrtka,dc=hr'
    password: '«config-password:pwq2»'
EOS
gitlab_rails['initial_shared_runners_registration_token'] = "«gitlab-runner-token»"
gitlab_rails['object_store']['connection'] = {
  'provider' => 'AWS', 'endpoint' => 'https://«fqdn»',
  'aws_access_key_id' => '«~:alnum(20)»',
  'aws_secret_access_key' => '«aws-secret-key:alnum(40)»'
}
# postgresql['sql_user_password'] = "«-placeholder|md5 of user:password»"
postgresql['md5_auth_cidr_addresses'] = ['«ipv4-cidr»']
redis['password'] = '«config-password:pwa»'
gitlab_kas['api_secret_key'] = '«generic-secret:key32»'
prometheus['monitor_kubernetes'] = false
---- etc/gitlab/gitlab-secrets.json
{
  "gitlab_workhorse": { "secret_token": "«generic-secret:key32»" },
  "gitlab_rails": {
    "secret_key_base": "«generic-secret:hex(128)»",
    "otp_key_base": "«generic-secret:hex(128)»",
    "active_record_encryption_primary_key": ["«generic-secret:alnum(32)»"],
    "openid_connect_signing_key": "«private-key:pem_rsa.line»\n"
  }
}
==== ba_runner_toml etc/gitlab-runner/config.toml
concurrent = 4
check_interval = 0

[[runners]]
  name = "«hostname:numbered»"
  url = "https://«fqdn»/"
  id = 41
  token = "«gitlab-runner-token»"
  token_obtained_at = 2026-01-12T09:30:00Z
  executor = "docker"
  environment = ["DOCKER_AUTH_CONFIG={\"auths\":{\"«fqdn»\":{\"auth\":\"«docker-auth»\"}}}", "GIT_DEPTH=10"]
  [runners.cache.s3]
    ServerAddress = "«ipv4»:9000"
    AccessKey = "«~:alnum(20)»"
    SecretKey = "«generic-secret:alnum(40)»"
  [runners.docker]
    image = "debian@«-digest»"
    extra_hosts = ["«~|pbs»:«ipv4»"]
---- var/lib/act_runner/.runner
{
  "WARNING": "This file is automatically generated by act-runner. Do not edit it manually unless you know what you are doing.",
  "id": 7,
  "uuid": "«-uuid»",
  "name": "«hostname:numbered»",
  "token": "«ci-token:hex(40)»",
  "address": "https://«fqdn»",
  "labels": ["ubuntu-latest:docker://node:20-bookworm"]
}
---- etc/buildkite-agent/buildkite-agent.cfg
token="«generic-secret:bkagent»"
name="%hostname-%spawn"
tags="queue=pve"
---- etc/woodpecker/agent.env
WOODPECKER_SERVER=«fqdn»:9000
WOODPECKER_AGENT_SECRET=«generic-secret:hex(64)»
==== ba_jenkins var/lib/jenkins/credentials.xml
<?xml version='1.1' encoding='UTF-8'?>
<com.cloudbees.plugins.credentials.SystemCredentialsProvider plugin="credentials@1389.vd7a_b_f5fa_50a_2">
  <domainCredentialsMap class="hudson.util.CopyOnWriteMap$Hash">
    <java.util.concurrent.CopyOnWriteArrayList>
      <com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
        <scope>GLOBAL</scope>
        <id>«-uuid»</id>
        <description>pristup za packer</description>
        <username>packer@pve</username>
        <password>«config-password:jenkins»</password>
      </com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
      <org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
        <id>pve-token</id>
        <secret>«generic-secret:jenkins»</secret>
      </org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
    </java.util.concurrent.CopyOnWriteArrayList>
  </domainCredentialsMap>
</com.cloudbees.plugins.credentials.SystemCredentialsProvider>
---- var/lib/jenkins/casc.yaml
jenkins:
  systemMessage: "Gradi se samo s grane main"
  securityRealm:
    local:
      users:
        - id: upravitelj
          name: "«person-name»"
          password: "«config-password:human»"
        - { id: robot, password: "#jbcrypt:«password-hash:bcrypt»" }
  numExecutors: 0
credentials:
  system:
    domainCredentials:
      - credentials:
          - string: { id: pve, secret: "«pve-api-token»", description: "packer@pve!ci" }
          - string: { id: gh, secret: "${GH_TOKEN}" }
unclassified:
  location: { url: "https://«fqdn»/", adminAddress: "«email»" }
---- var/lib/jenkins/secrets/master.key
«hex-key:hex(256)»
==== ba_gitea_ini etc/gitea/app.ini
APP_NAME = Kod tvrtke
RUN_MODE = prod

[server]
DOMAIN = «fqdn»
ROOT_URL = https://«fqdn»/
LFS_JWT_SECRET = «generic-secret:b64u(43)»

[database]
DB_TYPE = mysql
HOST = «ipv4»:3306
PASSWD = `«config-password:pwini»`

[security]
INSTALL_LOCK = true
SECRET_KEY = «generic-secret:alnum(64)»
INTERNAL_TOKEN = «jwt»
PASSWORD_HASH_ALGO = «-setting|pbkdf2_hi»
REVERSE_PROXY_TRUSTED_PROXIES = «ipv4-cidr»

[oauth2]
JWT_SECRET = «generic-secret:b64u(43)»

[mailer]
FROM = Kod <«email»>
SMTP_ADDR = «fqdn»
PASSWD = «config-password:human»

[cron.archive_cleanup]
SCHEDULE = @every 24h
---- etc/drone/server.env
DRONE_RPC_SECRET=«generic-secret:hex(32)»
DRONE_GITEA_CLIENT_ID=«~:uuid»
DRONE_GITEA_CLIENT_SECRET=«generic-secret:gto»
DRONE_SERVER_HOST=«fqdn»
DRONE_USER_CREATE=username:robot,machine:true,admin:true,token:«generic-secret:hex(32)»
==== ba_tf_state terraform/terraform.tfstate
{
  "version": 4,
  "terraform_version": "1.10.3",
  "serial": 87,
  "lineage": "«-uuid»",
  "outputs": {
    "db_pw": { "value": "«tf-password:pwq2»", "type": "string", "sensitive": true },
    "vm_ip": { "value": "«ipv4»", "type": "string" }
  },
  "resources": [
    {
      "mode": "managed", "type": "random_password", "name": "root",
      "instances": [{ "attributes": { "bcrypt_hash": "«password-hash:bcrypt»", "id": "none", "length": 20, "result": "«tf-password:mixed20»", "special": true }, "sensitive_attributes": [[{ "type": "get_attr", "value": "result" }]] }]
    },
    {
      "mode": "managed", "type": "tls_private_key", "name": "ci",
      "instances": [{ "attributes": { "algorithm": "ED25519", "id": "«-sha1»", "private_key_openssh": "«private-key:openssh.line»\n", "public_key_openssh": "ssh-ed25519 «-ssh-public-key»\n", "public_key_fingerprint_md5": "«-md5_colons»" } }]
    },
    {
      "mode": "managed", "type": "proxmox_virtual_environment_user_token", "name": "csi",
      "instances": [{ "attributes": { "comment": "csi", "id": "csi@pve!k8s", "privileges_separation": true, "value": "csi@pve!k8s=«pve-api-token»" } }]
    },
    {
      "mode": "managed", "type": "proxmox_virtual_environment_vm", "name": "app",
      "instances": [{ "attributes": { "name": "«hostname»", "node_name": "«hostname»", "mac_addresses": ["«mac»"], "ipv4_addresses": [["«~|127.0.0.1»"], ["«ipv4»"]], "initialization": [{ "user_account": [{ "password": "«tf-password:human»", "username": "debian" }] }] } }]
    }
  ]
}
==== ba_tf_pg_backend infra/providers.tf
terraform {
  backend "pg" {
    conn_str    = "postgres://tofu:«connection-string»@«fqdn»/tfstate?sslmode=require"
    schema_name = "pve"
  }
  encryption {
    key_provider "pbkdf2" "glavni" {
      passphrase = "«tf-password:sentence»"
      iterations = «-setting|600000»
    }
  }
}

provider "proxmox" {
  endpoint  = "https://«fqdn»:8006/"
  api_token = "tofu@pve!deploy=«pve-api-token»"
  ssh {
    agent       = false
    username    = "root"
    private_key = file("~/.ssh/pve")
    node {
      name    = "«hostname»"
      address = "«ipv4»"
    }
  }
}

provider "netbox" { server_url = "https://«fqdn»", api_token = "«generic-secret:hex(40)»" }
provider "powerdns" {
  server_url = "http://«ipv4»:8081"
  api_key    = var.pdns_key # TF_VAR_pdns_key
}
provider "vault" {
  auth_login {
    path       = "auth/approle/login"
    parameters = { role_id = "«~:uuid»", secret_id = "«generic-secret:uuid»" }
  }
}
provider "cloudflare" { api_token = "«cloudflare-api-token»" }
---- infra/prod.auto.tfvars.json
{ "vm_root_password": "«tf-password:pwq2»", "ci_user": "debian", "dns": ["«ipv4»", "«ipv6»"], "ssh_password_auth": false, "acme_email": "«email»", "snmp_community": "«snmp-community»" }
==== ba_packer_pve packer/debian.pkr.hcl
packer {
  required_plugins {
    proxmox = { version = ">= 1.2.2", source = "«~|github.com»/hashicorp/proxmox" }
  }
}
variable "proxmox_token" {
  type      = string
  default   = "«pve-api-token»"
  sensitive = true
}
source "proxmox-iso" "debian" {
  proxmox_url  = "https://«ipv4»:8006/api2/json"
  username     = "packer@pve!img"
  token        = var.proxmox_token
  node         = "«hostname»"
  iso_checksum = "sha512:«-sha512»"
  ssh_username = "root"
  ssh_password = "«config-password:human»"
  ssh_timeout  = "25m"
  boot_command = [
    "<esc><wait>auto url=http://{{ .HTTPIP }}:{{ .HTTPPort }}/preseed.cfg netcfg/hostname=«hostname» ",
    "passwd/root-password=«cli-password:alnum(12)» <enter>"
  ]
  network_adapters {
    bridge      = "vmbr0"
    mac_address = "«mac»"
  }
}
---- packer/http/preseed.cfg
d-i debian-installer/locale string hr_HR.UTF-8
d-i netcfg/get_ipaddress string «ipv4»
d-i netcfg/get_nameservers string «ipv4» «ipv4»
d-i netcfg/wireless_wep string
d-i passwd/root-password password «config-password:human»
d-i passwd/root-password-again password «config-password:human»
d-i passwd/user-fullname string «person-name»
d-i passwd/user-password-crypted password «password-hash:yescrypt»
d-i grub-installer/password password «config-password:pwsafe»
#d-i passwd/root-password-crypted password «-placeholder|[crypt(3) hash]»
==== ba_kickstart_yast ks/alma9.ks
# Kickstart za alma9 na PVE
text
url --url="http://«fqdn»/alma/9/BaseOS/x86_64/os/" --proxy="http://ks:«connection-string»@«ipv4»:3128"
network --bootproto=static --ip=«ipv4» --netmask=«~|255.255.254.0» --gateway=«ipv4» --nameserver=«ipv4» --hostname=«fqdn»
rootpw --iscrypted «password-hash:sha512crypt»
user --name=radnik --password=«config-password:human» --plaintext --gecos="«person-name»"
bootloader --location=mbr --password=«config-password:pwsafe»
part pv.01 --size=1 --grow --encrypted --passphrase=«config-password:phrase» --luks-version=luks2
sshkey --username=radnik "ssh-ed25519 «-ssh-public-key» radnik"
%post
subscription-manager register --org=«-number:digits(8)» --activationkey=«generic-secret:pwsafe»
realm join -U spajanje «fqdn:domain» <<< '«cli-password:pwsafe»'
%end
---- ks/autoyast.xml
<profile xmlns="http://«~|www.suse.com»/1.0/yast2ns">
  <users config:type="list"><user><username>root</username><encrypted config:type="boolean">false</encrypted><user_password>«config-password:human»</user_password></user></users>
  <networking><dns><hostname>«hostname»</hostname><nameservers><nameserver>«ipv4»</nameserver></nameservers></dns></networking>
  <suse_register><reg_code>«generic-secret:hex(16).upper»</reg_code><email>«email»</email></suse_register>
</profile>
==== ba_ignition ign/pve-fcos.bu
variant: fcos
version: 1.5.0
passwd:
  users:
    - name: core
      password_hash: «password-hash:yescrypt»
      ssh_authorized_keys:
        - sk-ssh-ed25519@openssh.com «-ssh-public-key:b64(120)» yubikey
storage:
  luks:
    - name: data
      device: /dev/sdb
      clevis: { tang: [{ url: "http://«ipv4»:7500", thumbprint: «-jwk_x:b64u(43)» }] }
  files:
    - path: /etc/hostname
      contents: { inline: «hostname» }
    - path: /etc/NetworkManager/system-connections/ens18.nmconnection
      mode: 0600
      contents:
        inline: |
          [connection]
          id=ens18
          uuid=«-uuid»
          [ipv4]
          address1=«ipv4-cidr»,«ipv4»
          dns=«ipv4»;«ipv4»;
          [802-1x]
          identity=fcos
          password=«config-password:pwsafe»
          private-key-password=«config-password:human»
    - path: /etc/containers/auth.json
      contents: { inline: '{"auths":{"«fqdn»":{"auth":"«docker-auth»"}}}' }
systemd:
  units:
    - name: tailscale-up.service
      contents: |
        [Service]
        ExecStart=/usr/bin/tailscale up --authkey=«tailscale-key» --hostname=%H
==== ba_nixos_conf etc/nixos/configuration.nix
{ config, pkgs, lib, ... }:
{
  networking = {
    hostName = "«hostname»";
    hostId = "«-asset-hash:hex(8)»";
    interfaces.ens18.ipv4.addresses = [ { address = "«ipv4»"; prefixLength = 24; } ];
    nameservers = [ "«ipv4»" "«ipv6»" ];
    wireless.networks."Ured".psk = "«wifi-psk:human»";
    wireguard.interfaces.wg0 = {
      privateKey = "«wireguard-private-key»"; # TODO: agenix
      peers = [ { publicKey = "«-wireguard-public-key»"; endpoint = "«fqdn»:51820"; allowedIPs = [ "«ipv4-cidr»" ]; } ];
    };
  };
  users.users.ivana = {
    isNormalUser = true;
    description = "«person-name»";
    hashedPassword = "«password-hash:yescrypt»";
    openssh.authorizedKeys.keys = [ "ssh-ed25519 «-ssh-public-key» ivana" ];
  };
  users.users.gost.initialPassword = "«config-password:human»";
  users.users.root.hashedPasswordFile = config.age.secrets.root.path;
  services.postgresql.initialScript = pkgs.writeText "init" ''
    CREATE ROLE app LOGIN PASSWORD '«sql-password:pwsafe»';
  '';
  services.nextcloud.config.adminpassFile = "${config.sops.secrets."nc/admin".path}";
  environment.etc."app".source = pkgs.fetchurl { url = "https://«fqdn»/app.tgz"; hash = "«-nar»"; };
  system.stateVersion = "24.11";
}
==== ba_salt_pillar srv/pillar/baza.sls
#!yaml|gpg
{% set okolina = grains.get('okolina', 'test') %}
mysql:
  server:
    root_password: '«config-password:pwsafe»'
    bind-address: «ipv4»
  user:
    app:
      password: «config-password:human»
      host: '«ipv4»'
    backup:
      password_hash: '«password-hash:mysqlhash»'
    izvjesca:
      password: |
        -----BEGIN PGP MESSAGE-----

        «~:b64(64)»
        -----END PGP MESSAGE-----
smtp_lozinka: {{ salt['vault'].read_secret('secret/smtp', 'pw') }}
ipmi:
  {{ grains['id'] }}: { user: ADMIN, pass: "«config-password:pwsafe»" }
---- srv/salt/cloud.providers.d/pve.conf
pve-zg:
  driver: proxmox
  url: «fqdn»
  user: salt@pve
  password: «config-password:pwspec»
  verify_ssl: True
---- etc/salt/minion.d/id.conf
id: «fqdn»
master: «ipv4»
master_finger: '«-tls-fingerprint:fingerprint.lower»'
==== ba_puppet_chef hieradata/common.yaml
---
profile::baza::root_password: '«-placeholder|TODO»'
profile::baza::repl_password: «config-password:pwsafe»
profile::ntp::servers: ['«ipv4»', '«~|0.pool.ntp.org»']
profile::zabbix::psk: >
  «-sealed:eyaml»
profile::users:
  marko:
    ensure: present
    comment: '«person-name»'
    password: '«password-hash:sha512crypt»'
    sshkeys: ['ssh-rsa «-ssh-public-key:ssh_rsa» marko']
profile::haproxy::stats_auth: "stats:«config-password:human»"
profile::password_policy::min_length: 12
---- site/init.pp
class profile::pve (
  Sensitive[String] $token = Sensitive('«pve-api-token»'),
  Stdlib::Host $server = '«fqdn»',
) {
  mount { '/mnt/arhiva':
    device  => '//«ipv4»/arhiva',
    fstype  => 'cifs',
    options => "username=puppet,password=«config-password:pwsafe»,vers=3.0",
  }
}
---- chef/data_bags/users/backup.json
{ "id": "backup", "comment": "sustavski", "password": "«password-hash:sha512crypt»", "mysql": { "server_root_password": "«config-password:pwq2»" },
  "api_key": { "encrypted_data": "«~:b64(48)»\n", "iv": "«~:b64(16)»\n", "version": 3, "cipher": "aes-256-gcm" } }
==== ba_ansible_ini inventories/zg/hosts.ini
# inventar, siječanj 2026.
[pve]
«hostname» ansible_host=«ipv4» ansible_user=root
«hostname» ansible_host=«ipv4» ansible_ssh_pass='«ansible-password:pwspec»'

[switchevi]
«hostname» ansible_host=«ipv4» ansible_network_os=ios ansible_user=noc ansible_password="«ansible-password:pwsafe»" ansible_become_password="«ansible-password:human»"

[windows]
«fqdn» ansible_winrm_transport=ntlm

[windows:vars]
ansible_user=TVRTKA\ansible
ansible_password=«ansible-password:pwsafe»
ansible_winrm_server_cert_validation=ignore

[bmc:vars]
bmc_user=ADMIN
bmc_pass=«config-password:alnum(14)»

[all:vars]
ansible_become_pass="{{ lookup('community.general.passwordstore', 'zg/become') }}"
ansible_ssh_private_key_file=~/.ssh/zg
vault_password_file=«-path|.vault-pass»
---- .vault-pass
«ansible-password:phrase»
---- molecule/default/converge.yml
- hosts: all
  vars:
    grafana_ini: { security: { admin_password: «-placeholder|changeme» } }
    keepalived_vrrp: [{ vip: «ipv4», auth_pass: «config-password:alnum(8)» }]
==== ba_awx_semaphore awx/credentials.yml
awx_credentials:
  - name: pve-root
    credential_type: Machine
    inputs:
      username: root
      password: "«ansible-password:pwspec»"
      become_password: "«ansible-password:pwsafe»"
      ssh_key_unlock: "«config-password:human»"
  - name: vault-zg
    credential_type: Vault
    inputs: { vault_password: "«ansible-password:phrase»", vault_id: zg }
  - name: gl
    credential_type: Source Control
    inputs: { username: oauth2, password: «gitlab-pat» }
  - name: vc
    credential_type: VMware vCenter
    inputs: { host: «fqdn», username: awx, password: "{{ vc_password }}" }
---- semaphore/config.json
{ "mysql": { "host": "«ipv4»:3306", "user": "semaphore", "pass": "«config-password:pwa»", "name": "semaphore" },
  "cookie_hash": "«generic-secret:key32»", "cookie_encryption": "«generic-secret:key32»", "access_key_encryption": "«generic-secret:key32»",
  "email_sender": "«email»", "ldap_bindpassword": "«config-password:pwq2»", "telegram_token": "«telegram-bot-token»", "runner_registration_token": "", "web_host": "https://«fqdn»" }
==== ba_sops_none secrets/pg.enc.yaml
# šifrirano sopsom; ključ je na HSM-u
postgres:
    user: «-sealed:sops»
    password: «-sealed:sops»
api_token: «-sealed:sops»
sops:
    kms: []
    age:
        - recipient: «-age-public-key»
          enc: |
            -----BEGIN AGE ENCRYPTED FILE-----
            «-sealed:b64(64)»
            «-sealed:b64(64)»
            -----END AGE ENCRYPTED FILE-----
    lastmodified: "2026-02-01T10:22:31Z"
    mac: «-sealed:sops»
    pgp:
        - created_at: "2026-02-01T10:22:30Z"
          fp: «-gpg-fingerprint:hex(40).upper»
    unencrypted_suffix: _unencrypted
    version: «-version|3.9.3»
---- Pulumi.prod.yaml
encryptionsalt: «~:pulumi_enc»
config:
  pve:lozinka:
    secure: «-sealed:pulumi_enc»
  pve:insecure: "false"
---- .envrc
export PVE_TOKEN="$(sops -d --extract '["api_token"]' secrets/pg.enc.yaml)"
export PG_PASSWORD=$(pass show zg/pg | head -n1)
==== ba_cloudinit_vendor snippets/vendor.yaml
#cloud-config
# zajednički vendor-data za sve predloške
ssh_pwauth: true
password: «cloud-init-password:human»
chpasswd:
  expire: false
  list: |
    root:«cloud-init-password:pwsafe»
    podrska:«password-hash:sha512crypt»
    gost:RANDOM
users:
  - default
  - name: podrska
    hashed_passwd: "«cloud-init-password-hash:sha256crypt»"
    sudo: ALL=(ALL) NOPASSWD:ALL
ntp: { servers: ["«ipv4»"] }
apt:
  proxy: http://apt:«connection-string»@«fqdn»:3142
  conf: 'Machine "«fqdn»" ;'
ubuntu_advantage: { token: «generic-secret:alnum(30)» }
rh_subscription: { username: reg, password: "«config-password:pwsafe»" }
puppet: { conf: { agent: { server: «fqdn» } } }
phone_home: { url: "https://«fqdn»/cb?token=«url-token:hex(32)»", post: [hostname] }
write_files:
  - path: /root/.pgpass
    permissions: '0600'
    encoding: b64
    content: «~:pgpassline2»
  - { path: /etc/issue, content: "Neovlašten pristup zabranjen\n" }
