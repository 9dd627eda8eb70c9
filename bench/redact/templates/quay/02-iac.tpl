==== qy_tf_bpg_main infra/main.tf
terraform {
  required_providers {
    proxmox = {
      source  = "bpg/proxmox"
      version = "~> «-version:semver»"
    }
  }
  backend "http" {
    address  = "https://«fqdn:site»/api/v4/projects/«-number:int(10,900)»/terraform/state/prod"
    username = "tf"
    password = "«gitlab-pat»"
  }
}

provider "proxmox" {
  endpoint  = "https://«fqdn»:8006/"
  api_token = "«~|tf@pve!main=»«pve-api-token»"
  insecure  = true
  ssh {
    agent    = false
    username = "root"
    password = "«tf-password:pwhard2»"
    node {
      name    = "«hostname#a»"
      address = "«ipv4»"
    }
  }
}

variable "smtp_password" {
  type    = string
  default = "«tf-password:phr»"
}

variable "dns_key" {
  type        = string
  description = "«-prose|TSIG key, from the password store, never in git»"
  sensitive   = true
}

resource "proxmox_virtual_environment_vm" "db" {
  count     = 2
  name      = "db-${count.index}"
  node_name = "«hostname#a»"
  smbios {
    uuid = "«-uuid»"
  }
  initialization {
    dns {
      servers = ["«ipv4»", "«ipv6»"]
      domain  = "«fqdn:domain»"
    }
    user_account {
      password = «-reference|random_password.db[count.index].result»
      keys     = [trimspace("ssh-ed25519 «-ssh-public-key» «email»")]
    }
  }
}
==== qy_tf_state infra/terraform.tfstate
{
  "version": 4,
  "terraform_version": "«-version:semver»",
  "serial": «-number:int(10,900)»,
  "lineage": "«-uuid»",
  "outputs": {
    "root_pw": {"value": "«tf-password:pwhard2»", "type": "string", "sensitive": true},
    "lb_ip": {"value": "«ipv4»", "type": "string"}
  },
  "resources": [
    {
      "type": "random_password",
      "name": "db",
      "instances": [{"attributes": {"bcrypt_hash": "«password-hash:bcrypt»", "id": "none", "length": 22, "result": "«tf-password:alnum(22)»"}}]
    },
    {
      "type": "tls_private_key",
      "name": "deploy",
      "instances": [{"attributes": {"algorithm": "ED25519", "private_key_openssh": "«private-key:openssh.line»\n", "public_key_fingerprint_sha256": "«-ssh-fingerprint»"}}]
    },
    {
      "type": "proxmox_virtual_environment_user_token",
      "name": "csi",
      "instances": [{"attributes": {"id": "csi@pve!k8s", "value": "«~|csi@pve!k8s=»«pve-api-token»", "user_id": "csi@pve"}}]
    },
    {
      "type": "proxmox_virtual_environment_vm",
      "name": "web",
      "instances": [{"attributes": {"name": "«hostname»", "mac_addresses": ["«mac»"], "ipv4_addresses": [["«~|127.0.0.1»"], ["«ipv4»"]], "ipv6_addresses": [["«ipv6»"]]}, "private": "«-asset-hash:b64(60)»"}]
    },
    {
      "type": "hcloud_server",
      "name": "edge",
      "instances": [{"attributes": {"id": "«-number:digits(8)»", "ipv4_address": "«ipv4»", "ipv6_network": "«ipv6-cidr»", "user_data": "«-sha1:sha1»"}}]
    }
  ]
}
==== qy_tfvars_prod_json env/prod.auto.tfvars.json
{
  "proxmox_url": "https://«ipv4»:8006",
  "proxmox_token_id": "tf@pve!prod",
  "proxmox_token_secret": "«pve-api-token»",
  "cloudflare_api_token": "«cloudflare-api-token»",
  "hcloud_token": "«hetzner-token»",
  "tailscale_auth_key": "«tailscale-key»",
  "linode_token": "«cloud-token:linode»",
  "guest_password": "«tf-password:human.json»",
  "wireless_psk": "«wifi-psk:phr»",
  "admin_cidrs": ["«ipv4-cidr»", "«ipv4-cidr»", "«ipv6-cidr»"],
  "admin_mail": "«email»",
  "image_sha256": "«-sha256»",
  "zone_id": "«-md5:hex(32)»",
  "vpc_id": "«-tf-resource-id»",
  "disk_key_arn": "«-arn»",
  "password_policy": {"min": «-setting|14», "rotate_days": «-setting|180»},
  "vault_path": "«-path|kv/data/infra/pve»",
  "legacy_secret": "«-placeholder|FILL_ME_IN»"
}
==== qy_tf_telmate_old old/pve.tf
# before we moved to bpg; kept because two guests are still in here
provider "proxmox" {
    pm_api_url          = "https://«ipv4»:8006/api2/json"
    pm_api_token_id     = "root@pam!packer"
    pm_api_token_secret = "«pve-api-token»"
    pm_otp              = ""
}

resource "proxmox_lxc" "ns" {
    target_node  = "«hostname»"
    hostname     = "«hostname»"
    password     = "«tf-password:human»"
    unprivileged = true
    network {
        name   = "eth0"
        bridge = "vmbr0"
        hwaddr = "«mac»"
        ip     = "«ipv4-cidr»"
        gw     = "«ipv4»"
        ip6    = "«ipv6-cidr»"
    }
    ssh_public_keys = <<-EOT
      ssh-rsa «-ssh-public-key:ssh_rsa» «email»
    EOT
}

resource "proxmox_vm_qemu" "win" {
    ciuser     = "Administrator"
    cipassword = var.«-reference|win_password»
    ipconfig0  = "ip=«ipv4-cidr»,gw=«ipv4»"
    connection {
        type     = "winrm"
        user     = "Administrator"
        password = "«tf-password:pwhard2»"
        host     = "«fqdn»"
    }
}

provider "vault" {
  address = "https://«fqdn»:8200"
  token   = "«vault-token»"
}

output "join" { value = «-reference|module.k3s.join_token» }
==== qy_packer_hcl packer/debian.pkr.hcl
locals {
  preseed_url = "http://{{ .HTTPIP }}:{{ .HTTPPort }}/preseed.cfg"
  built       = formatdate("YYYYMMDD", timestamp())
}

source "proxmox-iso" "deb12" {
  proxmox_url              = "https://«fqdn»:8006/api2/json"
  username                 = "packer@pve!build"
  token                    = "«pve-api-token»"
  node                     = "«hostname»"
  iso_checksum             = "sha512:«-sha512»"
  ssh_username             = "root"
  ssh_password             = "«tf-password:phr»"
  ssh_host                 = "«ipv4»"
  http_directory           = "http"
  boot_command = [
    "<esc><wait>auto url=${local.preseed_url} hostname=«hostname» domain=«fqdn:domain»<enter>"
  ]
  network_adapters {
    bridge      = "vmbr3"
    mac_address = "«mac»"
  }
}

build {
  sources = ["source.proxmox-iso.deb12"]
  provisioner "shell" {
    environment_vars = ["APT_PROXY=http://apt:«connection-string:pwa»@«ipv4»:3142", "TOKEN=${«-reference|var.agent_token»}"]
    inline = ["echo 'zabbix:«cli-password:pwa»' | chpasswd", "rm -f /etc/ssh/ssh_host_*"]
  }
}
---- packer/http/preseed.cfg
d-i debian-installer/locale string de_DE.UTF-8
d-i netcfg/get_nameservers string «ipv4»
d-i netcfg/get_hostname string «hostname»
d-i passwd/root-password password «config-password:human#r»
d-i passwd/root-password-again password «config-password#r»
d-i passwd/user-fullname string «person-name»
d-i passwd/user-password-crypted password «password-hash:sha512crypt»
d-i mirror/http/proxy string
d-i partman-crypto/passphrase password «config-password:pwa»
==== qy_ansible_ini inventories/prod/hosts.ini
[hypervisors]
«hostname» ansible_host=«ipv4» ansible_user=root
«hostname» ansible_host=«ipv4» ansible_user=ops ansible_become_pass=«ansible-password:pwa»
«fqdn» ansible_port=2222

[switches]
«hostname» ansible_host=«ipv4» ansible_network_os=ios ansible_password='«ansible-password:pwhard»' ansible_become_password='«ansible-password:phr»'

[windows]
«fqdn» ansible_password="«ansible-password:human»" ansible_connection=winrm

[windows:vars]
ansible_user=Administrator
ansible_winrm_server_cert_validation=ignore

[all:vars]
snmp_community=«snmp-community»
ntp_server=«ipv4»
mysql_root_password=«config-password:pwa»
restic_repo_key={{ «-reference|vault_restic_key» }}
token_lifetime=«-setting|86400»
---- inventories/prod/group_vars/all/secrets.yml
«ansible-vault»
---- inventories/prod/host_vars/edge.yml
wg_private_key: "«wireguard-private-key»"
wg_peers:
  - {name: "«hostname»", public_key: "«-wireguard-public-key»", psk: "«wireguard-psk»", allowed: "«ipv4-cidr»"}
rndc_key: «generic-secret:key32»
vrrp_password: !vault |
  «ansible-vault»
==== qy_ansible_play playbooks/mail.yml
---
- name: Mail relay
  hosts: relay
  become: true
  vars:
    relay_host: "«fqdn»"
    relay_user: kontor-relay
    relay_password: "«config-password:pwq2»"
    dkim_selector: s2026
    db:
      host: «ipv4»
      name: postfix
      password: «config-password:pwcolon»
    api_key: "{{ «-reference|lookup('community.hashi_vault.hashi_vault', 'secret=kv/mail:key')» }}"
  tasks:
    - name: Create database user
      community.mysql.mysql_user:
        name: postfix
        host: "«ipv4»"
        password: "{{ «-reference|db.password» }}"
        login_password: '«config-password:phr»'
        update_password: «-setting|on_create»

    - name: Monitoring account
      ansible.builtin.user:
        name: nagios
        password: "«password-hash:sha512crypt»"
        comment: "«person-name»"

    - name: Fetch package
      ansible.builtin.get_url:
        url: "https://fetch:«connection-string:pwa»@«fqdn»/deb/relay.deb"
        checksum: "sha256:«-sha256»"
        dest: /tmp/relay.deb

    - name: Tell the channel
      community.general.slack:
        token: "«slack-webhook»"
        msg: "relay on {{ inventory_hostname }} done"

    - name: SNMPv3 user
      ansible.builtin.lineinfile:
        path: /var/lib/snmp/snmpd.conf
        line: 'createUser mon SHA "«snmp-password:pwa»" AES "«snmp-password:pwa»"'
      no_log: «-setting|true»
==== qy_cloudinit_k3s user-data
#cloud-config
fqdn: «fqdn»
hostname: «hostname»
locale: de_AT.UTF-8
ssh_pwauth: true
password: «cloud-init-password:human»
chpasswd:
  expire: False
  list: |
    root:«cloud-init-password:pwcolon»
    ubuntu:«cloud-init-password-hash:sha512crypt»
    nobody2:«-setting|RANDOM»
users:
  - default
  - name: wartung
    gecos: '«person-name»'
    hashed_passwd: «cloud-init-password-hash:yescrypt»
    lock_passwd: «-setting|false»
    ssh_import_id: [gh:«=login»]
apt:
  proxy: http://«ipv4»:3142
rh_subscription:
  username: «email»
  password: '«cloud-init-password:pwq»'
wireguard:
  interfaces:
    - name: wg0
      config_path: /etc/wireguard/wg0.conf
      content: |
        [Interface]
        PrivateKey = «wireguard-private-key»
        Address = «ipv4-cidr»
        [Peer]
        PublicKey = «-wireguard-public-key»
        Endpoint = «ipv4»:51820
        AllowedIPs = «ipv6-cidr»
runcmd:
  - curl -sfL https://«~|get.k3s.io» | K3S_URL=https://«ipv4»:6443 K3S_TOKEN=«k3s-token» sh -
  - [tailscale, up, "--authkey=«tailscale-key»", --ssh]
  - echo 'vm.swappiness=10' >> /etc/sysctl.d/90.conf
phone_home:
  url: http://«fqdn»/seen/$INSTANCE_ID/
---- network-config
version: 2
ethernets:
  nic0:
    match: {macaddress: "«mac»"}
    addresses: ["«ipv4-cidr»", "«ipv6-cidr»"]
    routes: [{to: default, via: "«ipv4»"}]
    nameservers: {addresses: ["«ipv4»"], search: ["«fqdn:domain»"]}
  wifis-example: {}
---- meta-data
instance-id: «-uuid»
local-hostname: «hostname»
==== qy_netplan_wifi etc/netplan/60-site.yaml
network:
  version: 2
  renderer: networkd
  wifis:
    wlp3s0:
      access-points:
        "Lager Nord":
          password: "«wifi-psk:spaced»"
          bssid: «mac»
        "Kontor-Intern":
          auth:
            key-management: eap
            method: peap
            identity: "«email»"
            password: "«wifi-psk:pwq2»"
            ca-certificate: /etc/ssl/certs/kontor.pem
      dhcp4: true
  ethernets:
    eno2:
      macaddress: «mac»
      addresses:
        - «ipv4-cidr»
        - "«ipv6-cidr»"
      nameservers:
        search: [«fqdn:domain»]
        addresses: [«ipv4», «ipv4»]
      routes:
        - to: «ipv4-cidr»
          via: «ipv4»
          metric: 200
  tunnels:
    wg1:
      mode: wireguard
      key: «wireguard-private-key»
      port: 51871
      addresses: [«ipv4-cidr»]
      peers:
        - keys:
            public: «-wireguard-public-key»
            shared: «wireguard-psk»
          endpoint: «ipv4»:51871
          allowed-ips: [«ipv4-cidr»]
