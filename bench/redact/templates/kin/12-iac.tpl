==== kn_tf_bpg_full infra/main.tf
terraform {
  required_providers {
    proxmox = {
      source  = "bpg/proxmox"
      version = "«-version|0.78.2»"
    }
  }
  backend "http" {
    address  = "https://«fqdn»/api/v4/projects/41/terraform/state/lab"
    username = "provision"
    password = "«gitlab-pat»"
  }
}

provider "proxmox" {
  endpoint  = "https://«ipv4»:8006/"
  api_token = "«~|provision@pve!tofu=»«pve-api-token»"
  insecure  = true
  ssh {
    agent    = false
    username = "root"
    password = "«tf-password:pwany»"
    node {
      name    = "«hostname»"
      address = "«ipv4»"
    }
  }
}

resource "proxmox_virtual_environment_container" "dns" {
  node_name = "«hostname»"
  initialization {
    hostname = "«hostname»"
    dns {
      domain  = "«fqdn:domain»"
      servers = ["«ipv4»", "«ipv6»"]
    }
    ip_config {
      ipv4 {
        address = "«ipv4-cidr»"
        gateway = "«ipv4»"
      }
    }
    user_account {
      keys     = [trimspace(file("~/.ssh/id_ed25519.pub"))]
      password = «-reference|var.container_password»
    }
  }
  network_interface {
    name        = "veth0"
    mac_address = "«mac»"
  }
  operating_system {
    template_file_id = "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst"
    type             = "debian"
  }
}

resource "proxmox_virtual_environment_file" "vendor" {
  content_type = "snippets"
  datastore_id = "local"
  source_raw {
    file_name = "vendor.yaml"
    data = <<-EOF
      #cloud-config
      chpasswd:
        list: |
          root:«cloud-init-password:pwa»
          debian:«cloud-init-password-hash:sha512crypt»
    EOF
  }
}
==== kn_tf_tfvars_wide infra/prod.auto.tfvars
# never commit, see .gitignore
proxmox_endpoint     = "https://«fqdn»:8006/api2/json"
proxmox_token_id     = "provision@pve!tofu"
proxmox_token_secret = "«pve-api-token»"
vsphere_password     = "«tf-password:pwany»"
linode_token         = "«cloud-token:hex(64)»"
scaleway_secret_key  = "«cloud-token:uuid»"
ovh_application_secret = "«cloud-token:alnum(32)»"
tailscale_api_key    = "«tailscale-key»"
grafana_auth         = "«grafana-token»"
github_token         = "«github-fine-grained-pat»"
pagerduty_token      = "«monitoring-token:pagerduty»"
datadog_api_key      = "«datadog-key»"
datadog_site         = "«~|datadoghq.eu»"
unifi = {
  url      = "https://«ipv4»:8443"
  username = "readonly2"
  password = "«tf-password:pw»"
}
db_passwords = {
  app      = "«tf-password:alnum(24)»"
  reporting = "«tf-password:phrase»"
}
smtp_relay_secret = "«tf-password:pwany»"
k3s_token         = "«k3s-token»"
admin_cidrs       = ["«ipv4-cidr»", "«ipv4-cidr»", "«ipv6-cidr»"]
nodes = {
  "«hostname»" = { ip = "«ipv4»", mac = "«mac»", vmid = 401 }
  "«hostname»" = { ip = "«ipv4»", mac = "«mac»", vmid = 402 }
}
template_sha256   = "«-sha256»"
image_id          = "«-tf-resource-id»"
kms_key_arn       = "«-arn»"
subscription_id   = "«-uuid»"
zone_id           = "«-md5»"
token_ttl_seconds = «-setting|7200»
password_policy   = "«-setting|strong»"
api_secret        = "«-placeholder|set-me-in-ci»"
==== kn_tf_state terraform.tfstate
{
  "version": 4,
  "terraform_version": "«-version|1.9.8»",
  "serial": 57,
  "lineage": "«-uuid»",
  "outputs": {
    "admin_password": {
      "value": "«tf-password:pwany»",
      "type": "string",
      "sensitive": true
    },
    "gateway": { "value": "«ipv4»", "type": "string" }
  },
  "resources": [
    {
      "mode": "managed",
      "type": "random_password",
      "name": "db",
      "provider": "provider[\"«~|registry.opentofu.org»/hashicorp/random\"]",
      "instances": [
        {
          "schema_version": 3,
          "attributes": {
            "bcrypt_hash": "«password-hash:bcrypt»",
            "id": "none",
            "length": «-setting|24»,
            "result": "«tf-password:alnum(24)»",
            "special": false
          },
          "sensitive_attributes": [[{ "type": "get_attr", "value": "result" }]]
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
            "private_key_openssh": "«private-key:openssh.json»\n",
            "public_key_fingerprint_sha256": "«-ssh-fingerprint»",
            "public_key_openssh": "ssh-ed25519 «-ssh-public-key»\n"
          }
        }
      ]
    },
    {
      "mode": "managed",
      "type": "proxmox_virtual_environment_user_token",
      "name": "ci",
      "instances": [
        {
          "attributes": {
            "comment": "made by tofu",
            "id": "ci@pve!runner",
            "token_name": "runner",
            "value": "«~|ci@pve!runner=»«pve-api-token»"
          },
          "private": "«-base64-text»"
        }
      ]
    },
    {
      "mode": "managed",
      "type": "proxmox_virtual_environment_vm",
      "name": "web",
      "instances": [
        {
          "attributes": {
            "id": "131",
            "ipv4_addresses": [["«~|127.0.0.1»"], ["«ipv4»"]],
            "mac_addresses": ["«~|00:00:00:00:00:00»", "«mac»"],
            "name": "«hostname»",
            "node_name": "«hostname»"
          }
        }
      ]
    }
  ]
}
==== kn_tf_plan_text ci/plan.txt
Terraform used the selected providers to generate the following execution plan.
Resource actions are indicated with the following symbols:
  + create
  ~ update in-place
-/+ destroy and then create replacement

  # proxmox_vm_qemu.db[0] will be updated in-place
  ~ resource "proxmox_vm_qemu" "db" {
      ~ cipassword  = (sensitive value)
        id          = "«hostname#h»/qemu/140"
      ~ ipconfig0   = "ip=«ipv4-cidr»,gw=«ipv4»" -> "ip=«ipv4-cidr»,gw=«ipv4»"
        name        = "«hostname»"
      ~ nameserver  = "«ipv4»" -> "«ipv4»"
        target_node = "«hostname#h»"
        # (42 unchanged attributes hidden)

      ~ network {
          ~ macaddr = "«mac»" -> (known after apply)
        }
    }

  # kubernetes_secret.registry must be replaced
-/+ resource "kubernetes_secret" "registry" {
      ~ data = {
          - "password" = "«tf-password:pwa»" -> null
          + "password" = "«tf-password:alnum(28)»"
        }
      ~ id   = "mail/registry" -> (known after apply)
      ~ metadata {
          ~ uid = "«-uuid»" -> (known after apply)
        }
    }

  # null_resource.provision will be created
  + resource "null_resource" "provision" {
      + id       = (known after apply)
      + triggers = {
          + "checksum" = "«-md5»"
          + "command"  = "curl -u provision:«cli-password:pwa» https://«fqdn»/hook"
        }
    }

Plan: 2 to add, 1 to change, 1 to destroy.

Saved the plan to: tfplan (sha256 «-sha256»)
Error: error creating VM: 401 authentication failure, token «~|provision@pve!tofu=»«pve-api-token»
==== kn_tf_nothing modules/guest/variables.tf
variable "name" {
  description = "«-prose|Name of the guest, without the domain»"
  type        = string
}

variable "root_password" {
  description = "«-prose|Password of root; leave empty for keys only»"
  type        = string
  default     = null
  sensitive   = true
  validation {
    condition     = var.root_password == null || length(var.root_password) >= «-setting|14»
    error_message = "«-prose|The password is too short.»"
  }
}

variable "api_token" {
  description = "«-prose|Token as USER@REALM!NAME=SECRET, from TF_VAR_api_token»"
  type        = string
}

variable "image" {
  type = object({
    url    = string
    sha512 = string
  })
  default = {
    url    = "https://«~|cloud.debian.org»/images/cloud/bookworm/latest/debian-12-genericcloud-amd64.qcow2"
    sha512 = "«-sha512»"
  }
}

locals {
  secret_path = "«-path|kv/data/pve/${var.name}»"
  password    = coalesce(var.root_password, «-reference|random_password.root[0].result»)
  token       = «-reference|data.vault_generic_secret.pve.data["api_token"]»
  tags        = { commit = "«-git-sha»", module = "«-version|v3.2.0»" }
}

output "password" {
  value     = «-reference|local.password»
  sensitive = true
}
==== kn_ansible_playbook playbooks/site.yml
- name: database hosts
  hosts: db
  become: true
  vars:
    ansible_become_pass: "«ansible-password:pwany»"
    mariadb_root_password: «config-password:pw»
    app_db_password: "{{ «-reference|lookup('community.hashi_vault.hashi_vault', 'secret=kv/app:password')» }}"
    backup_encryption_key: "«hex-key»"
    exporter_auth: { user: exporter, password: "«config-password:pwq2»" }
  tasks:
    - name: set root password
      community.mysql.mysql_user:
        name: root
        host: "{{ item }}"
        password: "{{ «-reference|mariadb_root_password» }}"
        login_password: "«config-password:pwa»"
      loop: ["«~|127.0.0.1»", "localhost", "«hostname»"]
      no_log: true

    - name: operators
      ansible.builtin.user:
        name: "{{ item.name }}"
        comment: "{{ item.gecos }}"
        password: "{{ item.hash }}"
      loop:
        - { name: "«=login»", gecos: "«person-name»", hash: "«password-hash:sha512crypt»" }
        - { name: "«=login»", gecos: "«person-name»", hash: "«password-hash:yescrypt»" }

    - name: fetch the agent
      ansible.builtin.get_url:
        url: https://«fqdn»/agent/agent_«-version|2.4.0»_amd64.deb
        checksum: «-digest»
        url_username: batch
        url_password: «config-password:pwa»
        dest: /tmp/agent.deb

    - name: register in the monitoring
      ansible.builtin.uri:
        url: "https://«fqdn»/api/hosts"
        method: POST
        headers:
          Authorization: "Bearer «bearer-token»"
          X-Vault-Token: "{{ «-reference|lookup('env', 'VAULT_TOKEN')» }}"
        body_format: json
        body: { address: "«ipv4»", snmp_community: "«snmp-community:alnum(14)»" }

    - name: add a proxmox guest
      community.general.proxmox_kvm:
        api_host: "«ipv4»"
        api_user: provision@pve
        api_token_id: ansible
        api_token_secret: «pve-api-token»
        node: "«hostname»"
        net: { net0: "virtio=«mac»,bridge=vmbr0" }
