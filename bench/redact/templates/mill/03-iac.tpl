==== mi_tfstate terraform/terraform.tfstate
{
  "version": 4,
  "terraform_version": "1.12.2",
  "serial": «-number:int(3,400)»,
  "lineage": "«-uuid»",
  "outputs": {
    "admin_password": {
      "value": "«tf-password:pwj»",
      "type": "string",
      "sensitive": true
    },
    "node_ip": {
      "value": "«ipv4»",
      "type": "string"
    }
  },
  "resources": [
    {
      "mode": "managed",
      "type": "random_password",
      "name": "vm",
      "provider": "provider[\"«~|registry.terraform.io»/hashicorp/random\"]",
      "instances": [
        {
          "schema_version": 3,
          "attributes": {
            "bcrypt_hash": "«password-hash:bcrypt»",
            "id": "none",
            "length": 20,
            "min_lower": 0,
            "result": "«tf-password:pwj»",
            "special": true
          },
          "sensitive_attributes": []
        }
      ]
    },
    {
      "mode": "managed",
      "type": "proxmox_virtual_environment_user_token",
      "name": "plan",
      "instances": [
        {
          "attributes": {
            "comment": "Managed by Terraform",
            "id": "plan@pve!tf",
            "value": "«~|plan@pve!tf=»«pve-api-token»"
          }
        }
      ]
    },
    {
      "mode": "managed",
      "type": "tls_private_key",
      "name": "ssh",
      "instances": [
        {
          "attributes": {
            "algorithm": "ED25519",
            "id": "«-sha256:hex(40)»",
            "private_key_openssh": "«private-key:openssh.line»\n",
            "public_key_fingerprint_sha256": "«-ssh-fingerprint»",
            "public_key_openssh": "ssh-ed25519 «-ssh-public-key»\n"
          }
        }
      ]
    },
    {
      "type": "proxmox_virtual_environment_vm",
      "name": "db",
      "instances": [{"attributes": {"name": "«hostname»", "node_name": "«hostname»", "mac_addresses": ["«mac»"], "ipv4_addresses": [["«~|127.0.0.1»"], ["«ipv4»"]], "initialization": [{"user_account": [{"username": "ops", "password": "«tf-password»", "keys": []}]}]}}]
    }
  ],
  "check_results": null
}
==== mi_tf_modules infra/dns.tf
terraform {
  cloud {
    organization = "hausnetz"
    token        = "«terraform-cloud-token»"
    workspaces { name = "prod" }
  }
}

provider "cloudflare" {
  api_token = "«cloudflare-api-token»"
}

provider "postgresql" {
  host      = "«fqdn»"
  username  = "postgres"
  password  = "«tf-password:pwj»"
  superuser = false
}

provider "netbox" {
  server_url = "https://«fqdn»"
  api_token  = "«tf-password:hex(40)»"
}

provider "vault" {
  address = var.vault_addr
  token   = var.vault_token   # never here
}

resource "cloudflare_dns_record" "mail" {
  zone_id = "«-trace-id»"
  name    = "«fqdn»"
  content = "«ipv4»"
  type    = "A"
  ttl     = 300
}

resource "postgresql_role" "app" {
  name     = "app"
  login    = true
  password = "«tf-password:phrase»"
}

resource "aws_iam_user_login_profile" "ops" {
  user            = aws_iam_user.ops.name
  password_length = 24
  pgp_key         = "keybase:«-placeholder|ops»"
}

resource "kubernetes_secret" "smtp" {
  metadata { name = "smtp" }
  data = {
    host     = "«fqdn»"
    username = "relay"
    password = "«tf-password:pwj»"
  }
}

output "zone" { value = cloudflare_zone.main.id }
---- infra/terraform.tfvars.json
{
  "proxmox_endpoint": "https://«fqdn»:8006/",
  "proxmox_api_token": "«~|root@pam!tf=»«pve-api-token»",
  "windows_admin_password": "«tf-password:human»",
  "linode_token": "«cloud-token:hex(64)»",
  "ssh_keys": ["ssh-ed25519 «-ssh-public-key» «email»"],
  "subnet": "«ipv4-cidr»",
  "mac_prefix": "BC:24:11",
  "image_sha": "«-sha256»"
}
==== mi_tf_plan_output tmp/plan.txt
Terraform used the selected providers to generate the following execution plan. Resource actions are indicated with the following symbols:
  + create
  ~ update in-place

Terraform will perform the following actions:

  # proxmox_vm_qemu.runner[0] will be created
  + resource "proxmox_vm_qemu" "runner" {
      + ciuser       = "runner"
      + cipassword   = "«tf-password:pwj»"
      + ipconfig0    = "ip=«ipv4-cidr»,gw=«ipv4»"
      + name         = "«hostname»"
      + nameserver   = "«ipv4»"
      + target_node  = "«hostname»"
      + sshkeys      = (sensitive value)
      + vmid         = (known after apply)
      + network {
          + bridge  = "vmbr0"
          + macaddr = "«mac»"
        }
    }

  # helm_release.grafana will be updated in-place
  ~ resource "helm_release" "grafana" {
        id       = "grafana"
      ~ version  = "«-version|8.5.1»" -> "«-version|9.0.0»"
      + set {
          + name  = "adminPassword"
          + value = "«tf-password:pwa»"
        }
      ~ metadata = [] -> (known after apply)
    }

  # null_resource.join must be replaced
-/+ resource "null_resource" "join" {
      ~ id       = "«-number:digits(19)»" -> (known after apply)
      ~ triggers = { # forces replacement
          ~ "token" = "«k8s-bootstrap-token»" -> "«k8s-bootstrap-token»"
          ~ "sum"   = "«-md5»" -> "«-md5»"
        }
    }

Plan: 2 to add, 1 to change, 1 to destroy.

Changes to Outputs:
  + kubeconfig   = (sensitive value)
  + endpoint     = "https://«fqdn»:6443"
  + db_url       = "postgres://app:«connection-string»@«ipv4»:5432/app"
==== mi_packer packer/debian.pkr.hcl
packer {
  required_plugins {
    proxmox = { version = ">= 1.2.3", source = "«~|github.com»/hashicorp/proxmox" }
  }
}

variable "token" {
  type      = string
  default   = "«pve-api-token»"
  sensitive = true
}

source "proxmox-iso" "debian13" {
  proxmox_url              = "https://«ipv4»:8006/api2/json"
  username                 = "packer@pve!build"
  token                    = var.token
  insecure_skip_tls_verify = true
  node                     = "«hostname»"
  iso_checksum             = "sha512:«-sha256:sha512»"
  ssh_username             = "root"
  ssh_password             = "«tf-password:pwj»"
  vm_name                  = "tpl-debian13"
  boot_command = [
    "<esc><wait>auto url=http://{{ .HTTPIP }}:{{ .HTTPPort }}/preseed.cfg<enter>"
  ]
}

build {
  sources = ["source.proxmox-iso.debian13"]
  provisioner "shell" {
    environment_vars = ["PIP_INDEX_URL=https://ci:«connection-string»@«fqdn»/simple"]
    inline           = ["apt-get update", "echo 'root:${build.Password}' | chpasswd"]
  }
}
---- packer/http/preseed.cfg
d-i debian-installer/locale string en_US
d-i netcfg/get_hostname string «hostname»
d-i netcfg/get_domain string «fqdn:domain»
d-i passwd/root-password password «config-password:pwa#r»
d-i passwd/root-password-again password «config-password:pwa#r»
d-i passwd/user-fullname string «person-name»
d-i passwd/user-password-crypted password «password-hash:sha512crypt»
d-i mirror/http/proxy string http://proxy:«connection-string»@«ipv4»:3128/
d-i partman-crypto/passphrase password «config-password:phrase»
d-i preseed/late_command string in-target sh -c 'echo "ssh-ed25519 «-ssh-public-key»" > /root/.ssh/authorized_keys'
---- packer/http/ks.cfg
lang en_US
network --bootproto=static --ip=«ipv4» --netmask=«~:netmask» --gateway=«ipv4» --hostname=«fqdn»
rootpw --iscrypted «password-hash:sha512crypt»
user --name=ops --plaintext --password=«config-password:pwa»
bootloader --iscrypted --password=«password-hash:grub»
---- packer/http/Autounattend.xml
<UserAccounts>
  <AdministratorPassword>
    <Value>«config-password:pwj.xml»</Value>
    <PlainText>true</PlainText>
  </AdministratorPassword>
</UserAccounts>
<ProductKey><Key>«~:winkey»</Key></ProductKey>
<ComputerName>«hostname:winhost»</ComputerName>
==== mi_ansible_ini inventory/prod.ini
[hypervisors]
«hostname» ansible_host=«ipv4» ansible_user=root ansible_ssh_pass=«ansible-password:pwa»
«hostname» ansible_host=«ipv4» ansible_user=root ansible_password='«ansible-password:pwj»'
«fqdn»

[windows]
«hostname:winhost» ansible_host=«ipv4» ansible_connection=winrm ansible_winrm_server_cert_validation=ignore

[windows:vars]
ansible_user=CORP\svc_ansible
ansible_password="«ansible-password:human»"

[switches:vars]
ansible_network_os=cisco.ios.ios
ansible_become_password=«ansible-password:pwa»
snmp_ro_community=«snmp-community»
tacacs_key=«config-password:pwa»

[all:vars]
ansible_python_interpreter=/usr/bin/python3
ansible_become_pass={{ lookup('file', '~/.become') }}
ntp_server=«ipv4»
proxmox_api_token_secret=«pve-api-token»
---- roles/mail/defaults/main.yml
---
mail_relay: «fqdn»
mail_relay_user: relay
mail_relay_password: "«ansible-password:pwj»"
mail_admin: «email»
mail_password_scheme: «-setting|ARGON2ID»
mail_dkim_selector: s2026
mail_token_lifetime: «-setting|900»
mail_users:
  - name: «person-name»
    address: «email»
    password_hash: "{ARGON2ID}«password-hash:argon2»"
  - name: «person-name»
    address: «email»
    password: "{{ vault_mail_users.second }}"
mail_secret: !vault |
  «ansible-vault»
---- playbooks/site.yml
- hosts: hypervisors
  vars_prompt:
    - name: root_password
      prompt: "New root password"
      private: true
  tasks:
    - name: Set the password of root
      ansible.builtin.user:
        name: root
        password: "{{ root_password | password_hash('sha512') }}"
    - name: Add the storage of backups
      ansible.builtin.command: pvesm add pbs b1 --server «ipv4» --datastore main --username b@pbs --password «cli-password:pwa»
      no_log: true
    - name: Create the database user
      community.mysql.mysql_user:
        login_host: «ipv4»
        login_user: root
        login_password: "«ansible-password:phrase»"
        name: wiki
        password: '{{ wiki_db_password }}'
    - name: Create a guest
      community.proxmox.proxmox_kvm:
        api_host: «fqdn»
        api_user: ansible@pve
        api_token_id: guests
        api_token_secret: «pve-api-token»
        name: «hostname»
==== mi_helm_values charts/keycloak/values-prod.yaml
## Values of the production cluster
replicaCount: 3
image:
  repository: «fqdn»/base/keycloak
  tag: "«-version|26.3.2»"
  digest: "«-sha256:digest»"
auth:
  adminUser: admin
  adminPassword: «config-password:pwa»
  existingSecret: ""
  passwordSecretKey: «-setting|admin-password»
postgresql:
  enabled: true
  auth:
    postgresPassword: "«config-password:pwj»"
    username: kc
    password: «config-password:phrase»
    existingSecret: «-reference|keycloak-db»
    secretKeys:
      userPasswordKey: «-setting|password»
externalDatabase:
  host: «fqdn»
  password: ""
extraEnv: |
  - name: KC_SPI_SMTP_PASSWORD
    value: "«env-password:pwj»"
  - name: KC_DB_PASSWORD
    valueFrom: {secretKeyRef: {name: keycloak-db, key: password}}
  - name: JAVA_OPTS
    value: "-Djavax.net.ssl.trustStorePassword=«env-password:pwa» -Xmx1g"
ingress:
  hostname: «fqdn»
  tls: true
  annotations:
    nginx.ingress.kubernetes.io/whitelist-source-range: «ipv4-cidr»,«ipv4-cidr»
    checksum/config: «-sha256»
metrics:
  serviceMonitor:
    basicAuth: {username: prom, password: «config-password:pwa»}
slack:
  webhook: https://«~|hooks.slack.com»/services/«slack-webhook»
global:
  imageCredentials:
    registry: «fqdn»
    username: puller
    password: «config-password:b64u(24)»
  storageClass: ceph-rbd
==== mi_kustomize_flux k8s/overlays/prod/kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: crm
resources:
  - ../../base
images:
  - name: crm
    newName: «fqdn»/crm
    digest: «-sha256:digest»
secretGenerator:
  - name: crm-env
    literals:
      - DB_PASSWORD=«env-password:pwa»
      - JWT_SECRET=«generic-secret:b64u(43)»
      - LOG_LEVEL=info
  - name: crm-files
    files: [tls.key, tls.crt]
configMapGenerator:
  - name: crm
    literals:
      - API_HOST=«fqdn»
      - PASSWORD_MIN_LENGTH=14
---- k8s/overlays/prod/repo.yaml
apiVersion: v1
kind: Secret
metadata:
  name: flux-system
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: |
      {"apiVersion":"v1","data":{"password":"«k8s-secret-data:github_pat.b64»","username":"Z2l0"},"kind":"Secret"}
data:
  username: «-base64-text|Z2l0»
  password: «k8s-secret-data:pw.b64»
  known_hosts: «~:pem_public.b64»
---
apiVersion: v1
kind: Secret
type: bootstrap.kubernetes.io/token
metadata:
  name: bootstrap-token-«=lower(6)»
stringData:
  token-id: "«~:lower(6)»"
  token-secret: «generic-secret:lower(16)»
  usage-bootstrap-authentication: "true"
---
apiVersion: v1
kind: Secret
type: kubernetes.io/dockerconfigjson
metadata: {name: pull}
data: {".dockerconfigjson": «docker-auth:dockercfg»}
---
apiVersion: cert-manager.io/v1
kind: ClusterIssuer
metadata:
  name: le
spec:
  acme:
    email: «email»
    server: https://«~|acme-v02.api.letsencrypt.org»/directory
    privateKeySecretRef: {name: «-reference|le-account-key»}
    solvers:
      - dns01: {cloudflare: {apiTokenSecretRef: {name: «-reference|cf-api-token», key: «-setting|api-token»}}}
---
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: {name: mail}
spec:
  encryptedData:
    password: «-base64-text:sealed»
==== mi_talos_k3s talos/controlplane.yaml
version: v1alpha1
debug: false
machine:
  type: controlplane
  token: «k8s-bootstrap-token»
  ca:
    crt: «-certificate:certb64»
    key: «private-key:der64»
  network:
    hostname: «hostname»
    interfaces:
      - deviceSelector: {hardwareAddr: "«mac»"}
        addresses: [«ipv4-cidr»]
        routes: [{network: «~|0.0.0.0/0», gateway: «ipv4»}]
    nameservers: [«ipv4»]
  install:
    disk: /dev/sda
    image: «~|factory.talos.dev»/installer/«-sha256»:v1.10.5
cluster:
  id: «-base64-text:key32»
  secret: «generic-secret:key32»
  controlPlane:
    endpoint: https://«fqdn»:6443
  secretboxEncryptionSecret: «generic-secret:key32»
  token: «k8s-bootstrap-token»
---- etc/rancher/k3s/config.yaml
write-kubeconfig-mode: "0640"
token: «k3s-token»
agent-token: «config-password:pwa»
tls-san:
  - «fqdn»
  - «ipv4»
node-label: ["rack=«-setting|b2»"]
datastore-endpoint: "postgres://k3s:«connection-string»@«ipv4»:5432/k3s"
cluster-cidr: «ipv4-cidr»
flannel-iface: eth1
---- etc/rancher/rke2/registries.yaml
mirrors:
  «~|docker.io»:
    endpoint: ["https://«fqdn»"]
configs:
  "«fqdn»":
    auth:
      username: pull
      password: «config-password:pwa»
    tls:
      ca_file: /etc/ssl/ca.pem
==== mi_cloudinit_nocloud seed/user-data
#cloud-config
autoinstall:
  version: 1
  identity:
    hostname: «hostname»
    realname: «person-name»
    username: ops
    password: "«cloud-init-password-hash:sha512crypt»"
  ssh:
    install-server: true
    authorized-keys: ["ssh-ed25519 «-ssh-public-key» «email»"]
  storage:
    layout: {name: lvm, password: «cloud-init-password:pwa»}
  late-commands:
    - curtin in-target -- sh -c "echo 'svc:«cloud-init-password:phrase»' | chpasswd"
---- seed/vendor-data
#cloud-config
password: «cloud-init-password»
chpasswd: { expire: false }
ssh_pwauth: true
users:
  - default
  - name: monitor
    hashed_passwd: «cloud-init-password-hash:yescrypt»
    lock_passwd: true
apt:
  sources:
    intern:
      source: "deb https://apt:«connection-string»@«fqdn»/debian trixie main"
      keyid: «-key-id:hex(40).upper»
puppet:
  conf:
    agent: {server: "«fqdn»", certname: "%i"}
landscape:
  client: {registration_key: «cloud-init-password:pwa», url: "https://«fqdn»/message-system"}
phone_home:
  url: http://«ipv4»/$INSTANCE_ID/
---- seed/network-config
version: 2
ethernets:
  id0:
    match: {macaddress: "«mac»"}
    addresses: [«ipv4-cidr», "«ipv6-cidr»"]
    nameservers: {addresses: [«ipv4»], search: [«fqdn:domain»]}
    routes: [{to: default, via: «ipv4»}]
wifis:
  wlp1s0:
    dhcp4: true
    access-points:
      "Lager 3": {password: "«wifi-psk:pwj»"}
---- seed/meta-data
instance-id: «-uuid»
local-hostname: «hostname»
==== mi_pulumi_nomad Pulumi.prod.yaml
encryptionsalt: v1:«-base64-text:bytes(8)»:v1:«-base64-text:b64(16)»:«-base64-text:b64(40)»==
config:
  proxmoxve:endpoint: https://«fqdn»:8006
  proxmoxve:apiToken: «~|pulumi@pve!up=»«pve-api-token»
  infra:dbPassword:
    secure: «-base64-text:b64(56)»
  infra:smtpPassword: «config-password:pwa»
  infra:cidr: «ipv4-cidr»
---- jobs/api.nomad.hcl
job "api" {
  datacenters = ["halle"]
  group "api" {
    network { port "http" { to = 8080 } }
    task "web" {
      driver = "docker"
      config {
        image = "«fqdn»/api:«-git-sha:short_sha»"
        auth { username = "pull", password = "«config-password:pwj»" }
      }
      env {
        DATABASE_PASSWORD = "«env-password:pwj»"
        REDIS_HOST        = "«ipv4»"
        VAULT_ADDR        = "https://«fqdn»:8200"
        TOKEN_FILE        = "/secrets/token"
      }
      template {
        data        = "API_KEY={{ with secret \"kv/api\" }}{{ .Data.data.key }}{{ end }}"
        destination = "secrets/env"
      }
      resources { cpu = 500, memory = 512 }
    }
  }
}
---- consul/agent.hcl
encrypt = "«generic-secret:key32»"
acl { tokens { agent = "«generic-secret:uuid»", default = "«generic-secret:uuid»" } }
retry_join = ["«ipv4»", "«ipv4»"]
node_id = "«-uuid»"
bind_addr = "«ipv4»"
