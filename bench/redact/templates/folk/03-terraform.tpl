==== fk_tf_bpg_full infra/pve/main.tf
terraform {
  required_version = "~> «-version|1.9»"
  required_providers {
    proxmox = {
      source  = "bpg/proxmox"
      version = "«-version|0.78.2»"
    }
  }
  backend "http" {
    address        = "https://«fqdn#s»/state/lager"
    lock_address   = "https://«fqdn#s»/state/lager/lock"
    username       = "tfrunner"
    password       = "«tf-password:pwq2»"
  }
}

provider "proxmox" {
  endpoint  = "https://«fqdn»:8006/"
  api_token = "«~|tfrunner@pve!apply=»«pve-api-token»"
  insecure  = false
  ssh {
    username    = "root"
    private_key = file("«-path|~/.ssh/pve_ed25519»")
    node {
      name    = "«hostname»"
      address = "«ipv4»"
    }
  }
}

resource "proxmox_virtual_environment_container" "dns" {
  node_name = var.node
  initialization {
    hostname = "«hostname»"
    dns { servers = ["«ipv4»", "«ipv6»"] }
    ip_config {
      ipv4 {
        address = "«ipv4-cidr»"
        gateway = "«ipv4»"
      }
    }
    user_account {
      keys     = [trimspace(data.http.keys.response_body)]
      password = "«tf-password:human»"
    }
  }
  network_interface {
    name        = "veth0"
    mac_address = "«mac»"
  }
  operating_system {
    template_file_id = proxmox_virtual_environment_download_file.deb.id
  }
}

resource "proxmox_virtual_environment_user" "ledger" {
  user_id  = "ledger@pve"
  email    = "«email»"
  password = «-reference|var.ledger_password»
}
==== fk_tf_telmate live/stage/vms.tf
provider "proxmox" {
  pm_api_url          = "https://«ipv4»:8006/api2/json"
  pm_api_token_id     = "tfrunner@pve!plan"
  pm_api_token_secret = "«pve-api-token»"
  pm_tls_insecure     = true
  pm_otp              = ""
}

resource "proxmox_vm_qemu" "worker" {
  count       = 3
  name        = "«hostname»"
  target_node = "«hostname»"
  clone       = "debian-13-cloud"
  ciuser      = "wartung"
  cipassword  = "«tf-password:pwa»"
  ipconfig0   = "ip=«ipv4-cidr»,gw=«ipv4»"
  sshkeys     = <<-EOF
    ssh-ed25519 «-ssh-public-key:ssh_ed25519» «email»
  EOF
  network {
    model   = "virtio"
    bridge  = "vmbr1"
    macaddr = "«mac»"
  }
  connection {
    type     = "ssh"
    user     = "root"
    password = "«tf-password:pw»"
    host     = self.default_ipv4_address
  }
  provisioner "remote-exec" {
    inline = [
      "echo 'root:«cli-password:pwa»' | chpasswd",
      "kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-sha256:digest»",
    ]
  }
}
==== fk_tf_vars_prod infra/prod.auto.tfvars
# written by hand, kept out of git
region              = "eu-central-1"
environment         = "prod"
admin_cidrs         = ["«ipv4-cidr»", "«ipv4-cidr»", "«ipv6-cidr»"]
hcloud_token        = "«hetzner-token»"
cloudflare_api_token = "«cloudflare-api-token»"
cloudflare_zone_id  = "«-zone-id:hex(32)»"
github_token        = "«github-pat»"
db_root_password    = "«tf-password:pwq2»"
db_name             = "ledger"
smtp = {
  host     = "«fqdn»"
  user     = "«email»"
  password = "«tf-password:pw»"
}
pve_root_password   = "«tf-password:human»"
vpn_psk             = "«ipsec-psk:pwa»"
k3s_token           = "«k3s-token»"
grafana_auth        = "«grafana-token»"
ssh_public_key      = "ssh-rsa «-ssh-public-key:ssh_rsa»"
image_checksum      = "«-sha256»"
kms_key_arn         = "«-arn»"
password_length     = «-setting|32»
secret_name         = "«-setting|prod/ledger/db»"
nodes = {
  a = { host = "«hostname»", ip = "«ipv4»" }
  b = { host = "«hostname»", ip = "«ipv4»" }
}
==== fk_tf_state_json infra/terraform.tfstate
{
  "version": 4,
  "terraform_version": "«-version|1.9.8»",
  "serial": 41,
  "lineage": "«-uuid»",
  "outputs": {
    "admin_password": {
      "value": "«tf-password:pwq2»",
      "type": "string",
      "sensitive": true
    },
    "endpoint": { "value": "https://«fqdn»", "type": "string" }
  },
  "resources": [
    {
      "mode": "managed",
      "type": "random_password",
      "name": "db",
      "instances": [
        {
          "attributes": {
            "bcrypt_hash": "«password-hash:bcrypt»",
            "id": "none",
            "length": 24,
            "result": "«tf-password:pwa»"
          },
          "sensitive_attributes": []
        }
      ]
    },
    {
      "mode": "managed",
      "type": "tls_private_key",
      "name": "deploy",
      "instances": [
        {
          "attributes": {
            "algorithm": "ED25519",
            "id": "«-sha1»",
            "private_key_openssh": "«private-key:openssh.line»",
            "public_key_fingerprint_sha256": "«-ssh-fingerprint»",
            "public_key_openssh": "ssh-ed25519 «-ssh-public-key:ssh_ed25519»"
          }
        }
      ]
    },
    {
      "type": "proxmox_virtual_environment_user_token",
      "name": "ci",
      "instances": [{ "attributes": { "id": "ci@pve!gl", "value": "«~|ci@pve!gl=»«pve-api-token»" } }]
    },
    {
      "type": "hcloud_server",
      "name": "edge",
      "instances": [
        {
          "attributes": {
            "id": "«-number:digits(8)»",
            "ipv4_address": "«ipv4»",
            "ipv6_address": "«ipv6»",
            "name": "«hostname»",
            "user_data": "«-sha1:bytes(20)»"
          },
          "private": "«-base64-text|eyJzY2hlbWFfdmVyc2lvbiI6IjAifQ==»"
        }
      ]
    }
  ]
}
==== fk_tf_aws_rds modules/db/main.tf
resource "aws_db_instance" "main" {
  identifier             = "ledger-${var.env}"
  engine                 = "postgres"
  engine_version         = "«-version|16.4»"
  username               = "ledger"
  password               = "«tf-password:pwa»"
  vpc_security_group_ids = ["«-tf-resource-id»"]
  kms_key_id             = "«-arn»"
  skip_final_snapshot    = true
}

resource "aws_elasticache_replication_group" "cache" {
  auth_token                 = "«tf-password:alnum(32)»"
  transit_encryption_enabled = true
}

resource "aws_mq_broker" "mq" {
  user {
    username = "catalog"
    password = "«tf-password:pw»"
  }
}

resource "aws_secretsmanager_secret_version" "api" {
  secret_id     = «-reference|aws_secretsmanager_secret.api.id»
  secret_string = jsonencode({
    stripe = "«stripe-key»"
    sendgrid = "«sendgrid-key»"
    user   = "catalog"
  })
}

resource "aws_security_group_rule" "office" {
  type        = "ingress"
  from_port   = 5432
  to_port     = 5432
  protocol    = "tcp"
  cidr_blocks = ["«ipv4-cidr»"]
}

resource "aws_ssm_parameter" "dsn" {
  name  = "/ledger/dsn"
  type  = "SecureString"
  value = "postgresql://ledger:«connection-string:pwurl»@«fqdn»:5432/ledger?sslmode=require"
}

output "password_arn" {
  value = «-reference|aws_secretsmanager_secret.api.arn»
}
==== fk_tf_azure_gcp cloud/providers.tf
provider "azurerm" {
  features {}
  subscription_id = "«-uuid»"
  tenant_id       = "«-uuid»"
  client_id       = "«-uuid»"
  client_secret   = "«azure-client-secret»"
}

provider "google" {
  credentials = <<-JSON
    {"type": "service_account", "project_id": "lager-iac",
     "private_key_id": "«-key-id:hex(40)»",
     "private_key": "«private-key:pem_pkcs8.line»\n",
     "client_id": "«-number:digits(21)»"}
  JSON
}

provider "digitalocean" {
  token             = "«digitalocean-token»"
  spaces_access_id  = "«generic-secret:upper(20)»"
  spaces_secret_key = "«generic-secret:b64(43)»"
}

provider "vault" {
  address = "https://«fqdn»:8200"
  token   = "«vault-token»"
}

provider "datadog" {
  api_key = "«datadog-key»"
  app_key = "«datadog-key:hex(40)»"
}

data "azurerm_key_vault_secret" "db" {
  name         = "«-setting|db-password»"
  key_vault_id = «-reference|azurerm_key_vault.kv.id»
}

resource "azurerm_windows_virtual_machine" "rds" {
  name           = "«hostname»"
  admin_username = "verwalter"
  admin_password = "«tf-password:pwq2»"
}
==== fk_tf_other_providers modules/net/providers.tf
provider "routeros" {
  hosturl  = "https://«ipv4»"
  username = "tf"
  password = "«tf-password:pwq2»"
}

provider "unifi" {
  username = "tf-admin"
  password = "«tf-password»"
  api_url  = "https://«hostname»:8443"
}

provider "vsphere" {
  user                 = "«~|administrator@vsphere.local»"
  password             = "«tf-password:pwq2»"
  vsphere_server       = "«fqdn»"
  allow_unverified_ssl = true
}

provider "ovh" {
  endpoint           = "ovh-eu"
  application_key    = "«~:hex(16)»"
  application_secret = "«cloud-token:hex(32)»"
  consumer_key       = "«cloud-token:hex(32)»"
}

provider "scaleway" {
  access_key = "«~:scwkey»"
  secret_key = "«cloud-token:scaleway»"
  project_id = "«-uuid»"
}

provider "rabbitmq" {
  endpoint = "http://«ipv4»:15672"
  username = "guest-admin"
  password = "«tf-password:wordy_ascii»"
}

resource "unifi_wlan" "werk" {
  name       = "Werk-Scanner"
  security   = "wpapsk"
  passphrase = "«wifi-psk:phrase»"
}

resource "routeros_interface_wireguard" "wg" {
  name        = "wg-hq"
  listen_port = 51820
  private_key = "«wireguard-private-key»"
}

resource "routeros_interface_wireguard_peer" "hq" {
  interface       = "wg-hq"
  public_key      = "«-wireguard-public-key»"
  preshared_key   = "«wireguard-psk»"
  endpoint_address = "«fqdn»"
  allowed_address = ["«ipv4-cidr»", "«ipv6-cidr»"]
}
==== fk_tf_clean_module modules/vm/variables.tf
variable "vm_password" {
  description = "«-prose|Password of the first user, taken from the vault»"
  type        = string
  sensitive   = true
  default     = null
  validation {
    condition     = length(var.vm_password) >= «-setting|16»
    error_message = "«-prose|The password must have at least 16 characters.»"
  }
}

variable "api_token_id" {
  type    = string
  default = "«-setting|tfrunner@pve!plan»"
}

variable "image" {
  type = object({
    url      = string
    checksum = string
  })
  default = {
    url      = "https://«~|cloud.debian.org»/images/cloud/trixie/latest/debian-13-genericcloud-amd64.qcow2"
    checksum = "sha512:«-sha256:sha512»"
  }
}

resource "random_password" "vm" {
  length           = 24
  special          = true
  override_special = "«-setting|!-_»"
  keepers          = { vm = var.name }
}

locals {
  secret_path   = "«-path|kv/data/pve/${var.name}»"
  password_hash = bcrypt(«-reference|random_password.vm.result»)
  tags          = ["iac", "stage"]
  mac           = var.mac != "" ? var.mac : null
}
---- modules/vm/.terraform.lock.hcl
# This file is maintained automatically by "terraform init".
provider "«~|registry.opentofu.org»/hashicorp/random" {
  version     = "«-version|3.6.3»"
  constraints = "~> «-version|3.6»"
  hashes = [
    "«-lockfile-hash:gosum»",
    "zh:«-lockfile-hash:sha256»",
    "zh:«-lockfile-hash:sha256»",
  ]
}
==== fk_pulumi_stack pulumi/Pulumi.stage.yaml
encryptionsalt: v1:«-ciphertext:bytes(8)»:v1:«-ciphertext:bytes(12)»:«-ciphertext:bytes(40)»
config:
  proxmoxve:endpoint: https://«ipv4»:8006
  proxmoxve:apiToken: «~|provision@pve!pulumi=»«pve-api-token»
  lager:dbPassword:
    secure: v1:«-ciphertext:bytes(12)»:«-ciphertext:bytes(34)»
  lager:smtpPassword: «config-password:pwyaml»
  lager:hosts:
    - «hostname»
    - «fqdn»
  lager:notify: «email»
---- pulumi/index.ts
import * as pulumi from "@pulumi/pulumi";
import * as pve from "@muhlba91/pulumi-proxmoxve";

const cfg = new pulumi.Config();
const dbPassword = «-code-reference|cfg.requireSecret("dbPassword")»;

export const vm = new pve.vm.VirtualMachine("app", {
  nodeName: "«hostname»",
  initialization: {
    type: "nocloud",
    userAccount: { username: "wartung", password: "«code-password:pwq2»" },
    ipConfigs: [{ ipv4: { address: "«ipv4-cidr»", gateway: "«ipv4»" } }],
  },
  networkDevices: [{ bridge: "vmbr0", macAddress: "«mac»" }],
});

export const kube = new k8s.Provider("k", { kubeconfig: «-code-reference|cluster.kubeconfig» });
==== fk_packer_proxmox packer/debian.pkr.hcl
packer {
  required_plugins {
    proxmox = {
      version = ">= «-version|1.2.2»"
      source  = "«~|github.com»/hashicorp/proxmox"
    }
  }
}

source "proxmox-iso" "debian" {
  proxmox_url              = "https://«fqdn»:8006/api2/json"
  username                 = "provision@pve!packer"
  token                    = "«pve-api-token»"
  insecure_skip_tls_verify = true
  node                     = "«hostname»"
  vm_id                    = 9013
  iso_checksum             = "sha256:«-sha256»"
  ssh_username             = "packer"
  ssh_password             = "«config-password:pwa»"
  ssh_timeout              = "20m"
  http_directory           = "http"
  boot_command = [
    "<esc><wait>auto url=http://{{ .HTTPIP }}:{{ .HTTPPort }}/preseed.cfg hostname=«hostname»<enter>"
  ]
  winrm_password = «-reference|var.winrm_password»
}

build {
  sources = ["source.proxmox-iso.debian"]
  provisioner "shell" {
    execute_command = "echo '«cli-password:pwa»' | sudo -S env {{ .Vars }} {{ .Path }}"
    environment_vars = ["NEXUS_PASS=«env-password:pw»", "DEBIAN_FRONTEND=noninteractive"]
  }
}
---- packer/http/preseed.cfg
d-i netcfg/get_ipaddress string «ipv4»
d-i netcfg/get_nameservers string «ipv4»
d-i passwd/root-password password «config-password:pw#p»
d-i passwd/root-password-again password «config-password:pw#p»
d-i passwd/user-fullname string Packer
d-i passwd/user-password-crypted password «password-hash:sha512crypt»
d-i mirror/http/hostname string «~|deb.debian.org»
d-i passwd/user-uid string 1000
