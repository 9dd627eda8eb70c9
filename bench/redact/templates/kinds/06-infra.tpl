==== kd_tf_bpg_full environments/lab/main.tf
terraform {
  required_version = ">= 1.9"
  required_providers {
    proxmox = {
      source  = "bpg/proxmox"
      version = "~> «-version|0.78»"
    }
    pfsense = {
      source = "marshallford/pfsense"
    }
  }
  cloud {
    hostname     = "«~|app.terraform.io»"
    organization = "«=word»"
    token        = "«terraform-cloud-token»"
  }
}

provider "proxmox" {
  endpoint  = "https://«fqdn»:8006/"
  api_token = "terraform@pve!lab=«pve-api-token»"
  insecure  = true
  ssh {
    agent       = false
    username    = "root"
    private_key = <<-EOT
      «private-key:openssh»
    EOT
    node {
      name    = "«hostname:numbered#n»"
      address = "«ipv4»"
    }
  }
}

resource "proxmox_virtual_environment_container" "dns" {
  node_name = "«hostname#n»"
  vm_id     = 1053
  initialization {
    hostname = "«hostname:numbered»"
    ip_config {
      ipv4 {
        address = "«ipv4-cidr»"
        gateway = "«ipv4»"
      }
    }
    user_account {
      keys     = [trimspace(«-reference|tls_private_key.ct.public_key_openssh»)]
      password = "«tf-password:pwq2»"
    }
  }
  network_interface {
    name        = "eth0"
    mac_address = "«mac»"
  }
}

resource "random_password" "ct" {
  length           = 20
  override_special = "_%@"
}
==== kd_tf_telmate legacy/vm.tf
provider "proxmox" {
  pm_api_url          = "https://«ipv4»:8006/api2/json"
  pm_api_token_id     = "tf@pam!telmate"
  pm_api_token_secret = "«pve-api-token»"
  pm_tls_insecure     = true
  pm_log_enable       = true
  pm_log_levels       = { _default = "debug", _capturelog = "" }
}

resource "proxmox_vm_qemu" "runner" {
  count       = 2
  name        = "runner-${count.index}"
  target_node = "«hostname:numbered»"
  clone       = "debian12-cloud"
  os_type     = "cloud-init"
  ciuser      = "debian"
  cipassword  = "«tf-password:human»"
  ipconfig0   = "ip=«ipv4-cidr»,gw=«ipv4»"
  nameserver  = "«ipv4»"
  sshkeys     = <<EOF
ssh-ed25519 «-ssh-public-key» «email»
EOF
  network {
    id      = 0
    model   = "virtio"
    macaddr = "«mac»"
    bridge  = "vmbr0"
  }
  provisioner "remote-exec" {
    inline = ["gitlab-runner register --non-interactive --url https://«fqdn» --token «gitlab-runner-token» --executor docker"]
    connection {
      type     = "ssh"
      user     = "debian"
      password = "${«-reference|self.cipassword»}"
      host     = self.ssh_host
    }
  }
}
==== kd_tf_vars_multi prod.auto.tfvars.json
{
  "proxmox_nodes": {
    "«hostname:numbered»": { "ip": "«ipv4»", "bmc_user": "ADMIN", "bmc_password": "«tf-password:pwcs»" },
    "«hostname:numbered»": { "ip": "«ipv4»", "bmc_user": "ADMIN", "bmc_password": "«tf-password:pwsafe»" }
  },
  "hcloud_token": "«hetzner-token»",
  "digitalocean_token": "«digitalocean-token»",
  "netbird_pat": "«netbird-token»",
  "tailscale_authkey": "«tailscale-key»",
  "linode_token": "«cloud-token:linode»",
  "secret_name": "«-setting|prod/proxmox»",
  "password_rotation_days": 90,
  "ssh_key_fingerprint": "«-ssh-fingerprint»",
  "image_id": "«-tf-resource-id»",
  "snippet_sha256": "«-sha256»"
}
==== kd_tf_state terraform.tfstate
{
  "version": 4,
  "terraform_version": "«-version|1.10.3»",
  "serial": «=int(2,900)»,
  "lineage": "«-uuid»",
  "outputs": {
    "kubeconfig_host": { "value": "https://«ipv4»:6443", "type": "string" },
    "db_password": { "value": "«tf-password:pwspecial»", "type": "string", "sensitive": true }
  },
  "resources": [
    {
      "mode": "managed",
      "type": "random_password",
      "name": "db",
      "provider": "provider[\"«~|registry.terraform.io»/hashicorp/random\"]",
      "instances": [
        {
          "schema_version": 3,
          "attributes": {
            "bcrypt_hash": "«password-hash:bcrypt»",
            "id": "none",
            "length": 20,
            "override_special": "!#%-_=+",
            "result": "«tf-password:alnum(20)»"
          },
          "sensitive_attributes": [[{ "type": "get_attr", "value": "«-identifier|bcrypt_hash»" }]]
        }
      ]
    },
    {
      "mode": "managed",
      "type": "tls_private_key",
      "name": "talos",
      "instances": [
        {
          "attributes": {
            "algorithm": "ED25519",
            "id": "«-sha1»",
            "private_key_pem": "«private-key:pem_ed25519.line»\n",
            "public_key_fingerprint_md5": "«-fingerprint:md5_colons»",
            "public_key_openssh": "ssh-ed25519 «-ssh-public-key»\n"
          }
        }
      ]
    }
  ]
}
==== kd_tf_none modules/vm/variables.tf
variable "root_password" {
  type        = string
  sensitive   = true
  description = "«-prose|Password of root; leave null to disable password logins»"
  default     = «-reference|null»
  validation {
    condition     = var.root_password == null || length(var.root_password) >= 14
    error_message = "«-prose|The password must have at least 14 characters.»"
  }
}

variable "token_secret_path" {
  type    = string
  default = "«-path|kv/data/infra/proxmox#token_secret»"
}

variable "memory" {
  type    = number
  default = 4096
}

locals {
  api_token = «-reference|ephemeral.vault_kv_secret_v2.pve.data["token"]»
  checksum  = "«-digest»"
  tags      = ["terraform", var.environment]
}

output "password" {
  value     = «-reference|random_password.root.result»
  sensitive = true
}
==== kd_packer debian12.pkr.hcl
packer {
  required_plugins {
    proxmox = {
      version = ">= «-version|1.2.2»"
      source  = "«~|github.com»/hashicorp/proxmox"
    }
  }
}

variable "ssh_password" {
  type    = string
  default = "«tf-password:human»"
}

source "proxmox-iso" "debian" {
  proxmox_url              = "https://«ipv4»:8006/api2/json"
  username                 = "packer@pve!build"
  token                    = "«pve-api-token»"
  insecure_skip_tls_verify = true
  node                     = "«hostname:numbered»"
  boot_iso {
    iso_url          = "https://«~|cdimage.debian.org»/debian-cd/current/amd64/iso-cd/debian-12.9.0-amd64-netinst.iso"
    iso_checksum     = "sha512:«-sha512»"
    iso_storage_pool = "local"
    unmount          = true
  }
  boot_command = [
    "<esc><wait>",
    "auto url=http://{{ .HTTPIP }}:{{ .HTTPPort }}/preseed.cfg hostname=tpl domain=«fqdn:domain» ",
    "passwd/root-password=«config-password:alnum(14)» passwd/root-password-again=${«-reference|var.ssh_password»}<enter>",
  ]
  ssh_username = "root"
  ssh_password = «-reference|var.ssh_password»
  ssh_timeout  = "20m"
}
---- http/preseed.cfg
d-i debian-installer/locale string de_DE.UTF-8
d-i netcfg/get_nameservers string «ipv4»
d-i passwd/root-password-crypted password «password-hash:sha512crypt»
d-i passwd/user-fullname string «person-name»
d-i passwd/username string ops
d-i passwd/user-password password «config-password:pwsafe#p»
d-i passwd/user-password-again password «config-password#p»
d-i user-setup/allow-password-weak boolean true
d-i pkgsel/include string openssh-server qemu-guest-agent
==== kd_pulumi_ts index.ts
import * as pulumi from "@pulumi/pulumi";
import * as proxmox from "@muhlba91/pulumi-proxmoxve";

const cfg = new pulumi.Config();
const dbPassword = «-code-reference|cfg.requireSecret("dbPassword")»;

const provider = new proxmox.Provider("lab", {
    endpoint: "https://«fqdn»:8006/",
    username: "root@pam",
    password: "«code-password:pwcs»",
    insecure: true,
});

new proxmox.vm.VirtualMachine("db", {
    nodeName: "«hostname:numbered»",
    name: "«hostname:numbered»",
    initialization: {
        ipConfigs: [{ ipv4: { address: "«ipv4-cidr»", gateway: "«ipv4»" } }],
        userAccount: { username: "ops", password: «-reference|dbPassword», keys: ["ssh-ed25519 «-ssh-public-key»"] },
    },
    networkDevices: [{ bridge: "vmbr2", macAddress: "«mac»" }],
}, { provider });
---- Pulumi.prod.yaml
encryptionsalt: v1:«-setting:bytes(8)»:v1:«-setting:bytes(12)»:«-setting:bytes(24)»
config:
  lab:dbPassword:
    secure: «-setting:pulumisec»
  lab:region: eu
  proxmoxve:token: terraform@pve!pulumi=«pve-api-token»
==== kd_ans_inv_ini inventories/prod/hosts.ini
# gepflegt von «person-name», DW 4«=int(10,99)»
[pve]
«hostname:numbered»  ansible_host=«ipv4»  ansible_user=root  ansible_password='«ansible-password:pwcs»'
«hostname:numbered»  ansible_host=«ipv4»  ansible_user=root  ansible_ssh_private_key_file=«-path|~/.ssh/pve»
«fqdn»  ansible_port=2222

[switches]
«hostname:numbered» ansible_host=«ipv4» ansible_network_os=arubanetworks.aoscx.aoscx ansible_httpapi_password=«ansible-password:pwsafe»

[windows:children]
fileserver

[fileserver]
«fqdn»

[fileserver:vars]
ansible_connection=winrm
ansible_user=Administrator
ansible_password=«ansible-password:human»
ansible_winrm_server_cert_validation=ignore

[all:vars]
ansible_become_pass="{{ «-reference|lookup('community.general.passwordstore', 'ansible/become')» }}"
ansible_python_interpreter=/usr/bin/python3
pve_version=«-version|8.4.1»
==== kd_ans_playbook playbooks/guests.yml
---
- name: Create guests
  hosts: localhost
  gather_facts: false
  module_defaults:
    group/community.proxmox.proxmox:
      api_host: «fqdn»
      api_user: ansible@pve
      api_token_id: awx
      api_token_secret: «pve-api-token»
  tasks:
    - name: Container for the print server
      community.proxmox.proxmox:
        vmid: 2101
        node: «hostname:numbered»
        hostname: «hostname:numbered»
        password: "«ansible-password:pwcs»"
        ostemplate: local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst
        netif: '{"net0":"name=eth0,ip=«ipv4-cidr»,gw=«ipv4»,bridge=vmbr0,hwaddr=«mac»"}'
      no_log: true

    - name: Unix account
      ansible.builtin.user:
        name: scan
        comment: «person-name»
        password: "{{ '«config-password:human»' | password_hash('sha512', '«~:alnum(10)»') }}"
        update_password: on_create

    - name: Token from the play before
      ansible.builtin.set_fact:
        token: "{{ «-reference|result.json.data.value» }}"

    - name: Web hook
      ansible.builtin.uri:
        url: https://«~|hooks.slack.com»/services/«slack-webhook»
        method: POST
        body_format: json
        body: { text: "done {{ ansible_date_time.iso8601 }}" }
==== kd_ans_vaulted group_vars/all/secrets.yml
---
# ansible-vault encrypt_string --vault-id prod@prompt
vault_pve_root_password: !vault |
  «ansible-vault»
keepalived_vrrp_password: «config-password:alnum(8)»
snmpv3:
  user: librenms
  auth_pass: «snmp-password:phrase»
  priv_pass: "«snmp-password:pwcs»"
snmp_communities:
  - «snmp-community»
wireguard_server_private_key: "«wireguard-private-key»"
wireguard_peers:
  - name: «?notebook|filiale»
    public_key: "«-wireguard-public-key»"
    preshared_key: "«wireguard-psk»"
    allowed_ips: [«ipv4-cidr», "«ipv6-cidr»"]
wifi_networks:
  - { ssid: Gast, psk: "«wifi-psk:phrase»", vlan: 90 }
iscsi_chap:
  username: iqn-init
  password: «iscsi-chap»
admin_mail: «email»
password_min_length: 14
grafana_admin_password: "{{ «-reference|vault_grafana_admin_password» }}"
==== kd_ans_awx tower_cli/export.json
{
  "credentials": [
    { "name": "Proxmox API", "credential_type": { "name": "Proxmox", "kind": "cloud" }, "inputs": { "host": "https://«ipv4»:8006", "token_id": "awx@pve!sync", "token_secret": "«pve-api-token»" } },
    { "name": "Maschine", "credential_type": { "name": "Machine", "kind": "ssh" }, "inputs": { "username": "ops", "password": "«ansible-password:pwcs»", "become_password": "$encrypted$", "ssh_key_data": "«private-key:pemline»\n" } },
    { "name": "Vault prod", "credential_type": { "name": "Vault", "kind": "vault" }, "inputs": { "vault_id": "prod", "vault_password": "«ansible-password:spaced»" } }
  ],
  "inventory": [
    { "name": "lab", "variables": "ntp: «ipv4»\nsyslog: «fqdn»\n", "hosts": [{ "name": "«fqdn»", "enabled": true }] }
  ],
  "projects": [{ "name": "infra", "scm_url": "git@«fqdn»:infra/ansible.git", "scm_revision": "«-git-sha»", "credential": "«-setting|git-deploy»" }]
}
