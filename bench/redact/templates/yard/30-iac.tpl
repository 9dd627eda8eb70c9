==== yd_tf_telmate infra/pve.tf
terraform {
  required_providers {
    proxmox = {
      source  = "telmate/proxmox"
      version = "«-version|3.0.1-rc6»"
    }
  }
  backend "http" {
    address  = "https://«fqdn»/api/v4/projects/88/terraform/state/lab"
    username = "tfstate"
    password = "«gitlab-pat»"
  }
}

provider "proxmox" {
  pm_api_url          = "https://«fqdn»:8006/api2/json"
  pm_api_token_id     = "terraform@pve!telmate"
  pm_api_token_secret = "«pve-api-token»"
  pm_tls_insecure     = true
}

resource "proxmox_vm_qemu" "kafka" {
  count       = 3
  name        = "«hostname»"
  target_node = var.node
  cipassword  = "«tf-password:pwhard»"
  sshkeys     = <<-EOT
    ssh-ed25519 «-ssh-public-key» deploy
  EOT
  ipconfig0 = "ip=«ipv4-cidr»,gw=«ipv4»"
  network {
    model   = "virtio"
    macaddr = "«mac»"
  }
  connection {
    host     = "«ipv4»"
    user     = "root"
    password = «-reference|var.root_password»
  }
}

output "admin_token" {
  value     = «-reference|module.idp.admin_token»
  sensitive = true
}
==== yd_tf_rds infra/database/main.tf
# MariaDB and the things beside it
resource "random_password" "db" {
  length  = «-setting|32»
  special = false
}

resource "mysql_user" "shop" {
  user               = "shop"
  host               = "«ipv4»"
  plaintext_password = "«tf-password:phr»"
}

resource "aws_db_instance" "reporting" {
  identifier             = "reporting"
  username               = "root"
  password               = "«tf-password:pwhard»"
  vpc_security_group_ids = ["«-tf-resource-id»"]
  kms_key_id             = "«-arn»"
  db_subnet_group_name   = aws_db_subnet_group.main.name
}

resource "kubernetes_secret" "smtp" {
  metadata { name = "smtp" }
  data = {
    SMTP_HOST = "«fqdn»"
    SMTP_PASS = "«tf-password:pwa»"
    API_KEY   = «-reference|var.sendgrid_key»
  }
}

resource "grafana_contact_point" "chat" {
  slack { url = "https://«~|hooks.slack.com»/services/«slack-webhook»" }
}

resource "cloudflare_record" "www" {
  zone_id = "«-asset-hash:hex(32)»"
  value   = "«ipv4»"
}
==== yd_tf_state infra/terraform.tfstate
{
  "version": 4,
  "terraform_version": "«-version|1.9.8»",
  "serial": 118,
  "lineage": "«-uuid»",
  "outputs": {
    "kube_token": {"value": "«jwt»", "type": "string", "sensitive": true},
    "vm_ip": {"value": "«ipv4»", "type": "string"}
  },
  "resources": [
    {
      "mode": "managed",
      "type": "random_password",
      "name": "admin",
      "instances": [{"attributes": {
        "bcrypt_hash": "«password-hash:bcrypt»",
        "id": "none",
        "length": 24,
        "result": "«tf-password:pwhard»"
      }}]
    },
    {
      "type": "tls_private_key",
      "name": "ca",
      "instances": [{"attributes": {
        "algorithm": "ECDSA",
        "private_key_pem": "«private-key:pem_ec.line»\n",
        "public_key_fingerprint_sha256": "«-ssh-fingerprint»",
        "public_key_openssh": "ssh-ed25519 «-ssh-public-key»\n"
      }}]
    },
    {
      "type": "proxmox_virtual_environment_user_token",
      "name": "ci",
      "instances": [{"attributes": {
        "id": "ci@pve!runner",
        "token_name": "runner",
        "user_id": "ci@pve",
        "value": "«~|ci@pve!runner=»«pve-api-token»"
      }}]
    },
    {
      "type": "proxmox_virtual_environment_vm",
      "instances": [{"attributes": {
        "name": "«hostname»",
        "mac_addresses": ["«mac»", "«mac»"],
        "vm_id": 412
      }}]
    }
  ]
}
==== yd_pulumi Pulumi.prod.yaml
secretsprovider: passphrase
encryptionsalt: v1:«~:b64(12)»:v1:«~:b64(44)»
config:
  aws:region: eu-central-1
  lab:nodeAddress: «ipv4»
  lab:vpnCidr: «ipv4-cidr»
  lab:dbPassword: «config-password:pwa»
  lab:adminMail: «email»
  lab:image: sha256:«-sha256»
  lab:cloudflareToken: «cloudflare-api-token»
  lab:keyName: «-setting|deploy-key»
---- index.ts
import * as pulumi from "@pulumi/pulumi";
import * as pve from "@muhlba91/pulumi-proxmoxve";

const cfg = new pulumi.Config("lab");
const provider = new pve.Provider("pve", {
  endpoint: "https://«fqdn»:8006/",
  username: "root@pam",
  password: "«code-password:pwhard»",
  insecure: true,
});
const dbPassword = «-code-reference|cfg.requireSecret("dbPassword")»;
export const token = «-code-reference|pulumi.secret(process.env.CI_TOKEN)»;
new pve.vm.VirtualMachine("win", {
  nodeName: "«hostname»",
  initialization: { userAccount: { username: "adm", password: '«code-password:pwh»' } },
  networkDevices: [{ bridge: "vmbr0", macAddress: "«mac»" }],
}, { provider });
==== yd_packer images/debian.pkr.hcl
packer {
  required_plugins {
    proxmox = {
      version = ">= «-version|1.2.1»"
      source  = "«~|github.com»/hashicorp/proxmox"
    }
  }
}

variable "token" {
  type    = string
  default = env("«-variable-name|PKR_PVE_TOKEN»")
}

source "proxmox-iso" "debian13" {
  proxmox_url      = "https://«ipv4»:8006/api2/json"
  username         = "packer@pve!build"
  token            = "«pve-api-token»"
  node             = "«hostname»"
  iso_url          = "https://«~|cdimage.debian.org»/debian-cd/current/amd64/iso-cd/netinst.iso"
  iso_checksum     = "«-sha512»"
  ssh_username     = "packer"
  ssh_password     = "«config-password:pwa»"
  boot_command     = ["<esc>auto url=http://{{ .HTTPIP }}:{{ .HTTPPort }}/preseed.cfg<enter>"]
}
---- images/http/preseed.cfg
d-i netcfg/get_hostname string «hostname»
d-i netcfg/get_domain string «fqdn:domain»
d-i mirror/http/proxy string http://cache:«connection-string»@«ipv4»:3128/
d-i passwd/root-password password «config-password:pwa#r»
d-i passwd/root-password-again password «config-password:pwa#r»
d-i passwd/user-fullname string Packer
d-i passwd/username string packer
d-i passwd/user-password-crypted password «password-hash:yescrypt»
d-i partman-crypto/passphrase password «config-password:phr#c»
d-i partman-crypto/passphrase-again password «config-password:phr#c»
d-i clock-setup/ntp-server string «ipv4»
==== yd_ansible_playbook site.yml
---
- name: Base of every node
  hosts: pve
  become: true
  vars:
    smtp_relay: «fqdn»
    smtp_password: "«ansible-password:pwhard»"
    api_key: "{{ «-reference|lookup('community.hashi_vault.hashi_vault', 'secret=kv/data/api:key')» }}"
  tasks:
    - name: Set the password of root
      ansible.builtin.user:
        name: root
        password: "{{ «-reference|'root' | password_hash('sha512')» }}"
        update_password: «-setting|on_create»

    - name: Join the domain
      ansible.builtin.command: >
        realm join --user=joiner --one-time-password=«cli-password:pwa» «fqdn»
      no_log: true

    - name: Clone the guest
      community.general.proxmox_kvm:
        api_host: «ipv4»
        api_user: ansible@pve
        api_token_id: play
        api_token_secret: «pve-api-token»
        node: «hostname»
        clone: deb13
        cipassword: '«ansible-password:pwh»'

    - name: Tell the chat
      ansible.builtin.uri:
        url: https://«~|discord.com»/api/webhooks/«discord-webhook»
        method: POST
        body: {content: "done"}

    - name: Mount the share
      ansible.posix.mount:
        src: //«ipv4»/projects
        path: /srv/projects
        opts: "username=svc,password=«config-password:pwa»,vers=3.1.1"
        fstype: cifs
        state: mounted
    - name: Wait
      ansible.builtin.wait_for: {host: «ipv4», port: 22, timeout: 300}
==== yd_ansible_ini inventory.ini
[hypervisors]
«hostname» ansible_host=«ipv4» ansible_user=root ansible_ssh_pass=«ansible-password:pwa»
«hostname» ansible_host=«ipv4» ansible_user=root ansible_password='«ansible-password:pwhard»'
«hostname» ansible_host=«ipv6» ansible_ssh_private_key_file=~/.ssh/lab

[switches]
«fqdn» ansible_network_os=ios ansible_become_password=«ansible-password:pwa»

[windows]
«fqdn»

[windows:vars]
ansible_user=«~|Administrator@LAB.EXAMPLE»
ansible_password=«ansible-password:phr»
ansible_connection=winrm
ansible_winrm_server_cert_validation=ignore

[all:vars]
vault_password_file=«-path|~/.vault-pass»
ansible_become_password="{{ «-reference|vault_become» }}"
zabbix_agent_psk=«ansible-password:hex(64)»
repo_checksum=«-sha256»
==== yd_vault_inline group_vars/db.yml
# edited with ansible-vault encrypt_string
galera_nodes:
  - «ipv4»
  - «ipv4»
galera_sst_user: sst
galera_sst_password: !vault |
    «ansible-vault»
exporter_password: «config-password:pwa»
maxscale_monitor_pw: '«config-password:pwhard»'
backup_user: mariabackup
backup_password: "{{ «-reference|galera_sst_password» }}"
root_password_rotation_days: «-setting|90»
password_policy: «-setting|strict»
tls_cert_sha1: «-sha1»
---- group_vars/vault.yml
«ansible-vault»
==== yd_cloudinit_net nocloud/network-config
version: 2
ethernets:
  lan:
    match:
      macaddress: "«mac:mac.lower»"
    set-name: lan0
    addresses: [«ipv4-cidr», "«ipv6-cidr»"]
    routes:
      - to: default
        via: «ipv4»
    nameservers:
      search: [«fqdn:domain»]
      addresses: [«ipv4», «ipv6»]
wifis:
  wlp3s0:
    access-points:
      "Werkstatt 5G":
        password: "«wifi-psk:spaced»"
      Gast:
        auth:
          key-management: psk
          password: «wifi-psk:pwa»
---- nocloud/meta-data
instance-id: iid-«-uuid»
local-hostname: «hostname»
---- nocloud/user-data
## template: jinja
#cloud-config
users:
- name: «=login»
  gecos: «person-name»
  hashed_passwd: «cloud-init-password-hash:sha512crypt»
  ssh_import_id: [gh:example]
- {name: svc, lock_passwd: true}
chpasswd:
  list: |
    root:«cloud-init-password:pwa»
    debian:«cloud-init-password:phr»
    guest:RANDOM
  expire: false
ca_certs:
  trusted:
  - |
    «-certificate»
swap: {filename: /swap.img, size: 1G}
phone_home:
  url: http://«ipv4»/report/$INSTANCE_ID/
rh_subscription:
  username: «email»
  password: '«cloud-init-password:pwh»'
==== yd_ignition butane.bu
variant: fcos
version: «-version|1.5.0»
passwd:
  users:
    - name: core
      password_hash: «password-hash:yescrypt»
      ssh_authorized_keys:
        - ssh-ed25519 «-ssh-public-key» «email»
storage:
  files:
    - path: /etc/hostname
      contents: {inline: «hostname»}
    - path: /etc/NetworkManager/system-connections/eno1.nmconnection
      mode: 0600
      contents:
        inline: |
          [ipv4]
          address1=«ipv4-cidr»,«ipv4»
          dns=«ipv4»;
          method=manual
    - path: /etc/k3s/token
      contents:
        inline: «k3s-token»
    - path: /opt/agent
      contents:
        source: https://«fqdn»/agent-1.4.gz
        compression: gzip
        verification:
          hash: sha512-«-sha512»
systemd:
  units:
    - name: agent.service
      contents: |
        [Service]
        Environment=AGENT_KEY=«generic-secret:hex(64)»
        Environment=LOG_LEVEL=info
        ExecStart=/opt/agent --server «fqdn»:9443
==== yd_vagrant Vagrantfile
# -*- mode: ruby -*-
Vagrant.configure("2") do |config|
  config.vm.box = "debian/bookworm64"
  config.vm.box_version = "«-version|12.20240905.1»"
  config.ssh.password = "«code-password:pwa»"
  config.vm.network "private_network", ip: "«ipv4»", mac: "«~:hex(12)»"
  config.vm.synced_folder ".", "/vagrant", type: "smb",
    smb_username: "dev", smb_password: "«code-password:pwh»"
  config.vm.provision "shell", env: { "TOKEN" => ENV["«-variable-name|CI_TOKEN»"] }, inline: <<-SH
    echo 'app:«cli-password:pwa»' | chpasswd
    mysql -uroot -p«cli-password:pwa» -e "create database app"
  SH
  config.vm.provider "libvirt" do |v|
    v.host = "«fqdn»"
    v.username = "virt"
    v.password = '«code-password:pwhard»'
    v.memory = 2048
  end
end
