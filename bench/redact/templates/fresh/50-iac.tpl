==== f_iac_tofu infra/main.tf
terraform {
  backend "http" {
    address  = "https://«fqdn»/state"
    username = "tf"
    password = "«tf-password:wordy»"
  }
}
provider "proxmox" {
  endpoint  = "https://«ipv4»:8006/"
  api_token = "tf@pve!ci=«pve-api-token»"
  ssh { agent = true }
}
variable "root_password" {
  type      = string
  sensitive = true
  default   = "«tf-password:wordy»"
}
resource "proxmox_virtual_environment_vm" "db" {
  name = "«hostname»"
  initialization {
    user_account { password = random_password.vm.result }
    ip_config { ipv4 { address = "«ipv4-cidr»" } }
  }
  network_device { mac_address = "«mac»" }
}
data "vault_generic_secret" "db" { path = "«-path|secret/db»" }
locals { token = data.vault_generic_secret.db.data["«-identifier|token»"] }
---- infra/prod.auto.tfvars
db_password = "«tf-password»"
hcloud_token = "«hetzner-token»"
cloudflare_api_token = "«cloudflare-api-token»"
dns_servers = ["«ipv4»", "«ipv4»"]
==== f_iac_tfstate infra/terraform.tfstate
{"version":4,"terraform_version":"«-version»","serial":«-number:int(1,900)»,"lineage":"«-uuid»","resources":[{"type":"random_password","name":"vm","instances":[{"attributes":{"bcrypt_hash":"«password-hash:bcrypt»","id":"none","length":16,"result":"«tf-password:pwq2»"}}]},{"type":"tls_private_key","instances":[{"attributes":{"private_key_pem":"«private-key:pem_ec.line»\n","public_key_fingerprint_sha256":"«-ssh-fingerprint»"}}]},{"type":"proxmox_vm_qemu","instances":[{"attributes":{"cipassword":"«tf-password:pwq2»","default_ipv4_address":"«ipv4»","smbios":[{"uuid":"«-uuid»"}],"name":"«hostname»"}}]}]}
==== f_iac_pulumi Pulumi.prod.yaml
encryptionsalt: v1:«~:bytes(8)»:v1:«~:bytes(12)»:«-encrypted:b64(40)»
config:
  app:dbPassword:
    secure: v1:«-encrypted:b64(16)»:«-encrypted:b64(48)»
  app:rootPassword: «config-password:wordy»
  digitalocean:token: «digitalocean-token»
  proxmox:endpoint: https://«ipv4»:8006
==== f_iac_packer images/debian.pkr.hcl
source "proxmox-iso" "debian" {
  proxmox_url  = "https://«fqdn»:8006/api2/json"
  username     = "packer@pve!img"
  token        = "«pve-api-token»"
  ssh_password = "«tf-password:wordy»"
  boot_command = ["<esc><wait>auto url=http://{{ .HTTPIP }}:{{ .HTTPPort }}/p.cfg passwd/root-password=«cli-password:pwa» <enter>"]
  iso_checksum = "sha512:«-sha256:sha512»"
  vm_id        = «-number:int(100,999)»
}
==== f_iac_ansible_yaml playbooks/site.yml
- hosts: pve
  vars:
    ansible_become_pass: "«ansible-password:wordy»"
    proxmox_password: '{{ lookup("«-reference|env»", "PROXMOX_PASSWORD") }}'
    db_password: !vault |
      «ansible-vault»
  tasks:
    - name: Set the password of root
      user: {name: root, password: "{{ '«ansible-password:wordy»' | password_hash('sha512') }}", update_password: always}
      no_log: true
    - community.general.proxmox:
        api_host: «ipv4»
        api_user: root@pam
        api_password: «ansible-password»
        password: "{{ vault_root_password }}"
        netif: '{"net0":"name=eth0,ip=«ipv4-cidr»,bridge=vmbr0"}'
    - mysql_user: name=app password=«ansible-password:pwa» priv=*.*:ALL state=present
    - uri: {url: "https://«fqdn»/api", headers: {X-Auth-Token: "«generic-secret:alnum(32)»"}}
---- inventory.ini
[nodes]
«hostname» ansible_host=«ipv4» ansible_user=root ansible_ssh_pass=«ansible-password:wordy»
«hostname» ansible_host=«ipv6» ansible_password='«ansible-password:pwq2»'
[nodes:vars]
ansible_ssh_private_key_file=«-path|~/.ssh/ansible»
==== f_iac_salt_puppet pillar/secrets.sls
#!yaml|gpg
smtp:
  password: |
    «-encrypted:pgp_message»
grafana:
  admin_password: «config-password:wordy»
  api_key: «grafana-token»
---- data/node.eyaml
profile::mail::password: '«config-password:wordy»'
profile::db::password: ENC[PKCS7,«-encrypted:b64(200)»]
profile::sshd::fingerprint: «-ssh-fingerprint»
---- chef/databags/app.json
{"id":"app","mysql":{"encrypted_data":"«-encrypted:b64(60)»","iv":"«-encrypted:b64(16)»","cipher":"aes-256-gcm"},"legacy_pw":"«config-password:pwa»"}
==== f_iac_helm charts/app/values.yaml
image: {repository: «fqdn»/app, tag: "«-version»", digest: "«-sha256:digest»"}
auth:
  enabled: true
  password: "«config-password:wordy»"
  existingSecret: «-reference|app-credentials»
  existingSecretPasswordKey: «-identifier|password»
postgresql: {postgresPassword: «config-password», replicationPassword: ""}
ingress: {host: «fqdn», tlsSecretName: «-reference|app-tls»}
env: [{name: TOKEN, valueFrom: {secretKeyRef: {name: app, key: token}}}, {name: SMTP_PASS, value: "«env-password:pwq2»"}]
==== f_iac_k8s k8s/secret.yaml
apiVersion: v1
kind: Secret
metadata: {name: app, uid: «-uuid»}
type: Opaque
data:
  password: «k8s-secret-data»
  tls.key: «k8s-secret-data:pem_ec.b64»
stringData:
  config.ini: |
    [db]
    password=«config-password:wordy»
    host=«ipv4»
---
kind: Secret
type: «~|bootstrap.kubernetes.io»/token
stringData: {token-id: «~:lower(6)», token-secret: «k8s-bootstrap-token:lower(16)»}
---
kind: SealedSecret
spec: {encryptedData: {password: «-encrypted:sealed»}}
---- root/.kube/config
clusters: [{cluster: {server: "https://«ipv4»:6443", certificate-authority-data: «-certificate:certificate.b64»}, name: lab}]
users: [{name: admin, user: {client-certificate-data: «-certificate:certificate.b64», client-key-data: «k8s-secret-data:pem_ec.b64»}}, {name: sa, user: {token: «jwt»}}]
---- k8s/sops.yaml
password: «-encrypted:sops»
sops: {age: [{recipient: «-age-public-key»}], mac: "«-encrypted:sops»", lastmodified: "2025-05-12T10:11:12Z"}
==== f_iac_nomad jobs/web.nomad
job "web" { group "g" { task "t" {
  env { DB_PASS = "«env-password:wordy»" }
  template { data = "{{ with secret \"«-path|secret/data/web»\" }}PW={{ .Data.data.pw }}{{ end }}" destination = "secrets/e" }
  config { image = "«fqdn»/web:«-version»" auth { username = "ci" password = "«config-password:pwa»" } }
} } }
---- consul.hcl
encrypt = "«generic-secret:key32»"
acl { tokens { agent = "«generic-secret:uuid»" default = "«generic-secret:uuid»" } }
node_id = "«-uuid»"
retry_join = ["«ipv4»", "«fqdn»"]
==== f_iac_compose stack/compose.yaml
services:
  db:
    image: mariadb@«-sha256:digest»
    environment:
      MARIADB_ROOT_PASSWORD: «env-password:wordy»
      MARIADB_PASSWORD_FILE: «-path|/run/secrets/db»
      MYSQL_PWD: "«env-password:pwa»"
    healthcheck: {test: ["CMD", "mysqladmin", "-p«cli-password:pwa»", "ping"]}
    networks: {lan: {ipv4_address: «ipv4», mac_address: «mac»}}
  pihole:
    environment: {WEBPASSWORD: "«env-password:wordy»", TZ: Europe/Oslo, FTLCONF_LOCAL_IPV4: «ipv4»}
  tunnel:
    command: tunnel run --token «cli-password:cf_tunnel»
  traefik:
    labels: ["traefik.http.middlewares.a.basicauth.users=ops:«password-hash:apr1_dollar»"]
secrets: {db: {file: ./db.txt}}
---- Dockerfile
ARG TOKEN
ENV APP_SECRET=«env-password:pwa» APP_PORT=8080
RUN echo 'root:«cli-password:wordy»' | chpasswd
RUN --mount=type=secret,id=npm npm ci
LABEL org.opencontainers.image.revision=«-git-sha»
==== f_iac_gha .github/workflows/deploy.yml
on: {push: {branches: [main]}}
jobs:
  deploy:
    runs-on: self-hosted
    env:
      PVE_TOKEN: ${{ secrets.«-reference|PVE_TOKEN» }}
      FALLBACK_PASSWORD: «env-password:wordy»
    steps:
      - uses: actions/checkout@«-git-sha»
      - uses: docker/login-action@v3
        with: {registry: «fqdn», username: ci, password: "${{ secrets.«-reference|REG_PW» }}"}
      - run: curl -u deploy:«cli-password:pwa» https://«fqdn»/hook
      - run: echo "«-prose|::add-mask::»$TOKEN"
---- .gitlab-ci.yml
variables: {SECRET_DETECTION_ENABLED: "true", DEPLOY_PASSWORD: "«env-password:pwq2»", DOCKER_AUTH_CONFIG: '{"auths":{"«fqdn»":{"auth":"«docker-auth»"}}}'}
deploy: {script: ["git clone https://deploy:«gitlab-deploy-token»@«fqdn»/x.git", "curl -H \"PRIVATE-TOKEN: $CI_TOKEN\" $URL", "gitlab-runner register --token «gitlab-runner-token»"]}
---- .woodpecker.yml
steps: [{name: p, image: plugins/docker, settings: {username: ci, password: {from_secret: «-reference|docker_password»}, token: «forge-token»}}]
---- .circleci/notes.txt
CIRCLE_TOKEN=«ci-token:circleci»
BUILDKITE_AGENT_TOKEN=«ci-token»
==== f_iac_jenkins var/lib/jenkins/credentials.xml
<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
  <id>«-uuid»</id><username>deploy</username>
  <password>{«-encrypted:b64(44)»}</password>
</com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
<hudson.plugins.old><password>«config-password:wordy»</password><passwordHash>#jbcrypt:«password-hash:bcrypt»</passwordHash></hudson.plugins.old>
---- Jenkinsfile
withCredentials([usernamePassword(credentialsId: '«-reference|pve»', passwordVariable: 'PW', usernameVariable: 'U')]) { sh 'echo $PW | ./x' }
environment { SMTP_PASSWORD = '«env-password:wordy»' ; TOKEN = credentials('«-reference|tok»') }
---- secrets/initialAdminPassword
«config-password:hex(32)»
==== f_iac_bicep deploy/main.bicep
@secure()
param adminPassword string
var legacyPassword = '«tf-password:pwq2»'
resource vm 'Microsoft.Compute/virtualMachines@2024-03-01' = { properties: { osProfile: { adminUsername: 'ops', adminPassword: adminPassword, computerName: '«hostname»' } } }
---- deploy/params.json
{"parameters":{"adminPassword":{"value":"«config-password:pwq2»"},"sshKey":{"value":"ssh-rsa «-ssh-public-key:ssh_rsa»"},"kv":{"reference":{"secretName":"«-reference|db-pw»"}},"subscriptionId":{"value":"«-uuid»"}}}
---- deploy/stack.cfn.yaml
Parameters: {DBPassword: {Type: String, NoEcho: true, Default: «config-password:pwa», MinLength: «-setting|12»}}
Resources: {DB: {Properties: {MasterUserPassword: !Ref DBPassword, KmsKeyId: "«-arn»"}}}
==== f_iac_nix nixos/configuration.nix
{ config, ... }: {
  networking.hostName = "«hostname»";
  networking.defaultGateway = "«ipv4»";
  users.users.root.initialPassword = "«config-password:wordy»";
  users.users.ops.hashedPassword = "«password-hash:yescrypt»";
  users.users.ops.hashedPasswordFile = config.age.secrets.ops.path;
  networking.wireless.networks."lab".psk = "«wifi-psk:wordy»";
  services.k3s.token = "«k3s-token»";
  src = fetchTarball { url = "https://«fqdn»/x.tgz"; sha256 = "«-lockfile-hash:nar»"; };
}
---- ignition/node.bu
passwd: {users: [{name: core, password_hash: "«password-hash:yescrypt»", ssh_authorized_keys: ["ssh-ed25519 «-ssh-public-key»"]}]}
---- talos/controlplane.yaml
machine: {token: «k8s-bootstrap-token», ca: {crt: «-certificate:certificate.b64», key: «base64-secret:pem_ed25519.b64»}}
cluster: {secret: «generic-secret:key32», aescbcEncryptionSecret: «generic-secret:key32», id: «~:key32», controlPlane: {endpoint: "https://«ipv4»:6443"}}
==== f_iac_autoinstall autoinstall/user-data
#cloud-config
autoinstall:
  identity: {hostname: «hostname», username: ops, password: "«cloud-init-password-hash:sha512crypt»"}
  storage: {layout: {name: lvm, password: «config-password:phrase»}}
  network: {ethernets: {ens18: {addresses: [«ipv4-cidr»], nameservers: {addresses: [«ipv4»]}}}}
  late-commands: ["echo «cloud-init-password:wordy» | passwd --stdin ops"]
---- Vagrantfile
config.vm.provider(:proxmox) { |p| p.endpoint = 'https://«ipv4»:8006/api2/json'; p.user_name = 'v@pve'; p.password = '«code-password:wordy»' }
config.ssh.password = "«~|vagrant»"
---- juju/cloud.yaml
credentials: {maas: {lab: {auth-type: oauth1, maas-oauth: "«generic-secret:maas»"}}}
==== f_iac_plan_output term/plan.txt
  # proxmox_lxc.web will be updated in-place
  ~ resource "proxmox_lxc" "web" {
        id       = "«hostname»/lxc/101"
      ~ password = (sensitive value)
      ~ description = "login root / «prose-password:wordy»" -> null
      + network { ip = "«ipv4-cidr»" hwaddr = "«mac»" }
    }
Outputs:
root_password = <sensitive>
db_url = "postgres://app:«connection-string»@«fqdn»/app"
token = "«generic-secret:alnum(32)»"
vm_uuid = "«-uuid»"
