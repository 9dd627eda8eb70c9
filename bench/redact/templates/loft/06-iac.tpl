==== loft_tf_bpg terraform/proxmox/main.tf
terraform {
  required_providers {
    proxmox = {
      source  = "bpg/proxmox"
      version = "«-version|0.78.2»"
    }
  }
  backend "http" {
    address  = "https://«fqdn»/api/v4/projects/«-number:digits(4)»/terraform/state/lab"
    username = "gitlab-ci-token"
    password = "«gitlab-pat»"
  }
}

provider "proxmox" {
  endpoint  = "https://«fqdn»:8006/"
  api_token = "«~|tfrunner@pve!tf=»«pve-api-token»"
  insecure  = true
  ssh {
    agent    = false
    username = "root"
    password = "«tf-password:pwsafe»"
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
    ip_config {
      ipv4 { address = "«ipv4-cidr»", gateway = "«ipv4»" }
    }
    user_account {
      keys     = [trimspace(«-reference|tls_private_key.ct.public_key_openssh»)]
      password = «-reference|random_password.ct.result»
    }
  }
  network_interface {
    name        = "veth0"
    mac_address = "«mac»"
  }
}

resource "proxmox_virtual_environment_user" "ops" {
  user_id  = "«=login»@pve"
  password = "«tf-password:human»"
  email    = "«email»"
  comment  = "Managed by Terraform"
}

output "root_password" {
  value     = «-reference|random_password.ct.result»
  sensitive = true
}
==== loft_tf_cloud terraform/cloud/providers.tf
provider "hcloud" {
  token = "«hetzner-token»"
}

provider "cloudflare" {
  api_token = "«cloudflare-api-token»"
}

provider "digitalocean" {
  token             = "«digitalocean-token»"
  spaces_access_id  = var.«-reference|spaces_id»
  spaces_secret_key = "«cloud-token:b64(43)»"
}

provider "azurerm" {
  features {}
  subscription_id = "«-uuid»"
  tenant_id       = "«-uuid»"
  client_id       = "«-uuid»"
  client_secret   = "«azure-client-secret»"
}

provider "vault" {
  address = "https://«fqdn»:8200"
  token   = "«vault-token»"
}

provider "grafana" {
  url  = "https://«fqdn»/"
  auth = "«grafana-token»"
}

provider "linode" {
  token = "«cloud-token:linode»"
}

provider "scaleway" {
  access_key = "SCW«~:upper(17)»"
  secret_key = "«cloud-token:scaleway»"
  project_id = "«-uuid»"
}

provider "tailscale" {
  api_key = "«tailscale-key»"
  tailnet = "«~:domain»"
}

provider "vsphere" {
  user                 = "«~:account»@«~|vsphere.local»"
  password             = "«tf-password:pwsafe»"
  vsphere_server       = "«fqdn»"
  allow_unverified_ssl = true
}

data "hcloud_image" "debian" { id = «-number:digits(9)» }
locals { sum = "«-sha256»", role = "«-arn»" }
==== loft_tf_rds terraform/aws/rds.tf
resource "aws_db_instance" "main" {
  identifier             = "«=word»-main"
  engine                 = "postgres"
  engine_version         = "«-version|16.4»"
  username               = "dbadmin"
  password               = "«tf-password:pwsafe»"
  db_subnet_group_name   = aws_db_subnet_group.main.name
  vpc_security_group_ids = ["«-tf-resource-id|sg-0a1c77e2b9d40f31e»"]
  kms_key_id             = "«-arn»"
  copy_tags_to_snapshot  = true
}

resource "aws_secretsmanager_secret_version" "api" {
  secret_id     = aws_secretsmanager_secret.api.id
  secret_string = jsonencode({ username = "api", password = "«tf-password:pwsafe»" })
}

resource "aws_ssm_parameter" "smtp" {
  name  = "«-path|/prod/smtp/password»"
  type  = "SecureString"
  value = "«tf-password:pwa»"
}

resource "helm_release" "keycloak" {
  name  = "keycloak"
  chart = "oci://«fqdn»/charts/keycloak"
  set_sensitive {
    name  = "auth.adminPassword"
    value = «-reference|data.sops_file.kc.data["admin"]»
  }
  set {
    name  = "postgresql.auth.password"
    value = "«tf-password:pwsafe»"
  }
}

variable "alert_phone" { default = "«phone»" }
variable "alert_mail"  { default = "«email»" }
variable "allowed"     { default = ["«ipv4-cidr»", "«ipv4-cidr»", "«ipv6-cidr»"] }
variable "smtp_password" {
  type        = string
  description = "«-prose|Password for the relay; pass it with TF_VAR_smtp_password»"
  sensitive   = true
}
==== loft_tf_state terraform/«=word».tfstate
{
  "version": 4,
  "terraform_version": "«-version|1.9.8»",
  "serial": 118,
  "lineage": "«-uuid»",
  "outputs": {
    "db_password": {"value": "«tf-password:pwsafe»", "type": "string", "sensitive": true},
    "vm_ip": {"value": "«ipv4»", "type": "string"}
  },
  "resources": [
    {"mode": "managed", "type": "random_password", "name": "db", "instances": [{"schema_version": 3, "attributes": {"bcrypt_hash": "«password-hash:bcrypt»", "id": "none", "length": 24, "result": "«tf-password:pwa»"}, "sensitive_attributes": [[{"type": "get_attr", "value": "bcrypt_hash"}]]}]},
    {"mode": "managed", "type": "tls_private_key", "name": "ct", "instances": [{"attributes": {"algorithm": "ECDSA", "id": "«-sha1»", "private_key_pem": "«private-key:pem_ec.json»", "public_key_fingerprint_md5": "«-md5:md5_colons»", "public_key_fingerprint_sha256": "«-ssh-fingerprint»", "public_key_openssh": "ssh-ed25519 «-ssh-public-key»\n"}}]},
    {"mode": "managed", "type": "proxmox_virtual_environment_vm", "name": "web", "instances": [{"attributes": {"id": "412", "ipv4_addresses": [["«~|127.0.0.1»"], ["«ipv4»"]], "mac_addresses": ["«mac»"], "name": "«hostname»", "node_name": "«hostname»"}, "private": "«-base64-text»"}]},
    {"mode": "managed", "type": "aws_iam_access_key", "name": "bkp", "instances": [{"attributes": {"create_date": "2025-01-04T10:12:44Z", "id": "«aws-access-key-id»", "secret": "«aws-secret-key»", "ses_smtp_password_v4": "«config-password:b64(44)»", "user": "bkp"}}]}
  ],
  "check_results": null
}
==== loft_ans_group ansible/group_vars/hypervisors.yml
---
# see the vault file beside for what is missing here
pve_cluster_name: «=word»
pve_users:
  - {name: "«=login»@pve", email: "«email»", password: "«config-password:pwsafe»", groups: [admins]}
  - {name: auditor@pve, password: "{{ «-reference|vault_auditor_password» }}", groups: [audit]}
pve_acme_email: «email»
ansible_host: «ipv4»
ansible_user: «=account»
ansible_password: "«ansible-password:pwhard»"
ansible_become_pass: «ansible-password:phr»
ansible_ssh_common_args: -o ProxyJump=ops@«fqdn»
snmp_v2_community: «snmp-community»
snmp_v3_auth: "«snmp-password:alnum(16)»"
ipmi_pass: "«config-password:pwsafe»"
ntp_servers: [«ipv4», "«~|0.debian.pool.ntp.org»"]
resolv_search: «fqdn:domain»
bond_mac: "«mac»"
keepalived_virtual_ip: «ipv4-cidr»
keepalived_auth: «config-password:alnum(8)»
ceph_key: «ceph-key»
password_hash_rounds: «-setting|656000»
password_reuse: «-setting|deny»
secret_backend: «-setting|hashi_vault»
token_lookup: "{{ «-reference|lookup('community.hashi_vault.hashi_vault', 'secret=kv/data/pve:token')» }}"
root_hash: "«password-hash:yescrypt»"
wifi_passphrase: !vault |
          «ansible-vault»
==== loft_ans_play ansible/site.yml
- name: Put the reverse proxies in place
  hosts: proxies
  become: true
  vars:
    ansible_become_password: "«ansible-password:pwsafe»"
    htpasswd_users:
      - {name: metrics, password: «config-password:pwa»}
    registry_password: "{{ «-reference|registry_password | default(omit)» }}"
  tasks:
    - name: Create the database user
      community.mysql.mysql_user:
        login_host: «ipv4»
        login_user: root
        login_password: "«config-password:pwsafe»"
        name: shop
        password: '«config-password:pwsafe»'
        host: "«ipv4»"
        priv: "shop.*:ALL"
      no_log: true
    - name: Log in to the registry
      community.docker.docker_login:
        registry_url: «fqdn»
        username: «=account»
        password: "{{ registry_password }}"
    - name: Start the container on the cluster
      community.general.proxmox:
        api_host: «fqdn»
        api_user: root@pam
        api_password: "«config-password:pwsafe»"
        vmid: 330
        hostname: «hostname»
        password: "«config-password:human»"
        netif: '{"net0":"name=eth0,gw=«ipv4»,ip=«ipv4-cidr»,bridge=vmbr0"}'
    - name: Set the password of the account
      ansible.builtin.user:
        name: «=account»
        password: "{{ '«config-password:pwsafe»' | password_hash('sha512', '«~:alnum(12)»') }}"
        update_password: on_create
    - name: Fetch the agent
      ansible.builtin.get_url:
        url: https://«fqdn»/agent-«-version».tgz
        dest: /opt/agent.tgz
        checksum: "«-sha256:digest»"
    - name: Wait for the answer
      ansible.builtin.uri:
        url: "https://«fqdn»/health"
        headers: {X-Api-Key: "«generic-secret:hex(32)»"}
---- ansible/hosts.ini
[proxies]
«hostname» ansible_host=«ipv4» ansible_ssh_pass='«ansible-password:pwsafe»'
«fqdn» ansible_connection=winrm ansible_winrm_transport=ntlm ansible_password=«ansible-password:pwa»

[proxies:vars]
ansible_ssh_private_key_file=«-path|~/.ssh/deploy»
==== loft_ans_output ansible/run-«=int(100,999)».log
PLAY [Rotate the credentials of the service accounts] *************************

TASK [Gathering Facts] ********************************************************
ok: [«hostname»]
fatal: [«fqdn»]: UNREACHABLE! => {"changed": false, "msg": "Failed to connect to the host via ssh: ssh: connect to host «ipv4» port 22: Connection timed out", "unreachable": true}

TASK [debug] ******************************************************************
ok: [«hostname»] => {
    "db_connection": {"host": "«ipv4»", "password": "«config-password:pwsafe»", "user": "stock_api"}
}

TASK [Write the unit] *********************************************************
changed: [«hostname»] => {"changed": true, "checksum": "«-sha1»", "dest": "/etc/systemd/system/stock.service", "gid": 0, "md5sum": "«-md5»", "src": "/root/.ansible/tmp/ansible-tmp-1748.21/source"}
--- before: /etc/stock/app.conf
+++ after: /root/.ansible/tmp/app.conf.j2
@@ -4,4 +4,4 @@
 [db]
-password = «config-password:pwsafe»
+password = «config-password:pwsafe»
 host = «ipv4»

TASK [Add the user] ***********************************************************
changed: [«hostname»] => {"comment": "«person-name»", "name": "«~:login»", "password": "NOT_LOGGING_PASSWORD", "uid": 1004}

TASK [Show the secret] ********************************************************
ok: [«hostname»] => {"censored": "the output has been hidden due to the fact that 'no_log: true' was specified for this result"}

PLAY RECAP ********************************************************************
«hostname»             : ok=6    changed=3    unreachable=0    failed=0    skipped=1
==== loft_packer packer/debian.pkr.hcl
variable "root_password" {
  type      = string
  default   = "«tf-password:human»"
  sensitive = true
}

variable "token" {
  type    = string
  default = env("«-variable-name|PROXMOX_TOKEN»")
}

source "proxmox-iso" "trixie" {
  proxmox_url              = "https://«ipv4»:8006/api2/json"
  username                 = "tfrunner@pve!packer"
  token                    = "«pve-api-token»"
  node                     = "«hostname»"
  insecure_skip_tls_verify = true
  boot_iso {
    iso_url      = "https://«~|cdimage.debian.org»/debian-cd/13.0.0/amd64/iso-cd/debian-13.0.0-amd64-netinst.iso"
    iso_checksum = "sha512:«-sha512»"
  }
  ssh_username         = "root"
  ssh_password         = "«tf-password:pwsafe»"
  ssh_private_key_file = "«-path|~/.ssh/packer»"
  boot_command = [
    "<esc><wait>",
    "install netcfg/get_hostname=«hostname» passwd/root-password=«config-password:pwa» passwd/root-password-again={{ .Vars.pw }}<enter>",
  ]
  network_adapters {
    bridge      = "vmbr0"
    mac_address = "«mac»"
  }
}

build {
  sources = ["source.proxmox-iso.trixie"]
  provisioner "shell" {
    environment_vars = ["APT_PROXY=http://apt:«connection-string»@«ipv4»:3142"]
    inline           = ["echo root:${var.root_password} | chpasswd"]
  }
  post-processor "vagrant-cloud" {
    access_token = "«terraform-cloud-token»"
    box_tag      = "loft/trixie"
  }
}
==== loft_preseed http/preseed.cfg
d-i debian-installer/locale string de_AT.UTF-8
d-i netcfg/get_ipaddress string «ipv4»
d-i netcfg/get_netmask string «~|255.255.255.0»
d-i netcfg/get_gateway string «ipv4»
d-i netcfg/get_nameservers string «ipv4»
d-i netcfg/get_hostname string «hostname»
d-i netcfg/get_domain string «fqdn:domain»
d-i mirror/http/hostname string «~|deb.debian.org»
d-i mirror/http/proxy string http://«ipv4»:3142/
d-i passwd/root-password password «config-password:pwsafe#rp»
d-i passwd/root-password-again password «config-password:pwsafe#rp»
d-i passwd/user-fullname string «person-name»
d-i passwd/username string ops
d-i passwd/user-password-crypted password «password-hash:sha512crypt»
d-i partman-crypto/passphrase password «config-password:phr»
d-i preseed/late_command string in-target sh -c 'echo "ops ALL=(ALL) NOPASSWD:ALL" > /etc/sudoers.d/ops'
---- http/ks.cfg
network --bootproto=static --ip=«ipv4» --netmask=«~|255.255.254.0» --gateway=«ipv4» --hostname=«fqdn»
rootpw --iscrypted «password-hash:sha512crypt»
user --name=«=account» --password=«config-password:pwsafe» --plaintext --gecos="«person-name»"
bootloader --password=«config-password:pwa» --iscrypted=no
autopart --encrypted --passphrase=«config-password:phr»
---- http/autoinstall.yaml
autoinstall:
  identity: {hostname: «hostname», username: ops, password: "«cloud-init-password-hash»"}
  storage: {layout: {name: lvm, password: «cloud-init-password:phr»}}
  ssh: {allow-pw: «-setting|false», authorized-keys: ["ssh-ed25519 «-ssh-public-key» «email»"]}
==== loft_cloudinit_vendor var/lib/vz/snippets/vendor-«=word».yaml
#cloud-config
preserve_hostname: false
hostname: «hostname»
fqdn: «fqdn»
user: ops
password: «cloud-init-password:human»
chpasswd:
  expire: false
  list: |
    root:«cloud-init-password:pwsafe»
    «=account»:«cloud-init-password-hash:sha512crypt»
    guest:RANDOM
apt:
  proxy: http://aptuser:«connection-string»@«fqdn»:3142
  sources:
    docker.list:
      source: deb [arch=amd64] https://«~|download.docker.com»/linux/debian bookworm stable
      keyid: «-key-id:hex(40).upper»
ca_certs:
  trusted:
    - |
      «-certificate»
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
        PresharedKey = «wireguard-psk»
        Endpoint = «fqdn»:51820
        AllowedIPs = «ipv4-cidr»
bootcmd:
  - echo "«ipv4» «fqdn»" >> /etc/hosts
runcmd:
  - tailscale up --auth-key «tailscale-key» --hostname «hostname»
  - [netbird, up, --setup-key, «netbird-token:uuid.upper»]
  - curl -fsSL https://«fqdn»/install.sh | K3S_URL=https://«ipv4»:6443 K3S_TOKEN=«k3s-token» sh -
phone_home:
  url: https://«fqdn»/init/$INSTANCE_ID
final_message: "up after $UPTIME seconds, password was set by cloud-init"
==== loft_cloudinit_net snippets/network-«=word».yaml
version: 2
ethernets:
  eth0:
    match: {macaddress: "«mac»"}
    set-name: eth0
    addresses: [«ipv4-cidr», "«ipv6-cidr»"]
    routes:
      - {to: default, via: «ipv4»}
      - {to: «ipv4-cidr», via: «ipv4», metric: 50}
    nameservers: {search: [«fqdn:domain»], addresses: [«ipv4», "«ipv6»", «~|9.9.9.9»]}
wifis:
  wlan0:
    access-points:
      "Loft Guests": {password: "«wifi-psk:pwsafe»"}
      "Loft Staff":
        auth: {key-management: eap, method: peap, identity: "«=account»@corp", password: "«config-password:pwsafe»", ca-certificate: «-path|/etc/ssl/ca.pem»}
tunnels:
  wg0:
    mode: wireguard
    addresses: [«ipv4-cidr»]
    key: «wireguard-private-key»
    peers:
      - endpoint: «ipv4»:51820
        keys: {public: "«-wireguard-public-key»", shared: "«wireguard-psk»"}
        allowed-ips: [«~|0.0.0.0/0»]
---- snippets/meta-data
instance-id: iid-«-short_sha:hex(8)»
local-hostname: «hostname»
public-keys:
  - ssh-rsa «-ssh-public-key:ssh_rsa» «=account»@jump
==== loft_pulumi infra/Pulumi.prod.yaml
encryptionsalt: v1:«~:bytes(8)»:v1:«~:b64(16)»:«~:b64(44)»
config:
  loft:clusterEndpoint: https://«fqdn»:6443
  loft:dbPassword:
    secure: v1:«~:b64(16)»:«~:b64(36)»
  loft:mailFrom: «email»
  loft:allowedCidr: «ipv4-cidr»
  proxmoxve:endpoint: https://«ipv4»:8006
  proxmoxve:password: «config-password:pwsafe»
  proxmoxve:username: root@pam
  hcloud:token: «hetzner-token»
---- infra/index.ts
import * as pulumi from "@pulumi/pulumi";
import * as k8s from "@pulumi/kubernetes";

const config = new pulumi.Config();
const dbPassword = config.requireSecret("«-identifier|dbPassword»");
const provider = new k8s.Provider("k3s", { kubeconfig: pulumi.secret(process.env.«-variable-name|KUBECONFIG_DATA»!) });
const secret = new k8s.core.v1.Secret("mail", {
  stringData: { SMTP_HOST: "«fqdn»", SMTP_USER: "«email»", SMTP_PASSWORD: "«code-password:pwsafe»" },
}, { provider });
const conn = pulumi.interpolate`postgres://app:${«-reference|dbPassword»}@«ipv4»:5432/app`;
export const digest = "«-sha256:digest»";
---- infra/.env
PULUMI_ACCESS_TOKEN=«cloud-token:pulumi»
PULUMI_CONFIG_PASSPHRASE="«env-password:phr»"
AWS_ACCESS_KEY_ID=«aws-access-key-id»
AWS_SECRET_ACCESS_KEY=«aws-secret-key»
AWS_SESSION_TOKEN=«aws-session-token»
==== loft_nix etc/nixos/configuration.nix
{ config, pkgs, lib, ... }:
{
  imports = [ ./hardware-configuration.nix ];
  networking = {
    hostName = "«hostname»";
    domain = "«fqdn:domain»";
    interfaces.eno1.ipv4.addresses = [ { address = "«ipv4»"; prefixLength = 24; } ];
    defaultGateway = "«ipv4»";
    nameservers = [ "«ipv4»" "«~|1.1.1.1»" ];
    wireless.networks."Speicher".psk = "«wifi-psk:pwsafe»";
    wireguard.interfaces.wg0 = {
      ips = [ "«ipv4-cidr»" ];
      privateKeyFile = «-path|config.sops.secrets.wg0.path»;
      peers = [ { publicKey = "«-wireguard-public-key»"; presharedKey = "«wireguard-psk»"; allowedIPs = [ "«ipv4-cidr»" ]; endpoint = "«fqdn»:51820"; } ];
    };
  };
  users.users."«=login»" = {
    isNormalUser = true;
    description = "«person-name»";
    initialPassword = "«config-password:pwsafe»";
    hashedPassword = "«password-hash:yescrypt»";
    openssh.authorizedKeys.keys = [ "ssh-ed25519 «-ssh-public-key» «email»" ];
  };
  services.nextcloud.config.adminpassFile = "«-path|/run/secrets/nextcloud»";
  services.grafana.settings.security = { admin_user = "admin"; admin_password = "«config-password:human»"; secret_key = "$__file{«-path|/run/secrets/grafana»}"; };
  services.restic.backups.daily.environmentFile = "«-path|/run/agenix/restic»";
  environment.variables.GITHUB_TOKEN = "«github-pat»";
  src = pkgs.fetchFromGitHub { owner = "loft"; repo = "agent"; rev = "«-git-sha»"; hash = "«-lockfile-hash:nar»"; };
  system.stateVersion = "«-version|24.11»";
}
==== loft_salt_chef srv/pillar/«=word».sls
mysql:
  server:
    root_password: '«config-password:pwsafe»'
    bind-address: «ipv4»
  user:
    stock:
      password: «config-password:phr»
      host: '%'
      databases: [{database: stock, grants: ['all privileges']}]
users:
  «=account»:
    fullname: «person-name»
    password: "«password-hash:sha512crypt»"
    ssh_auth: ['ssh-rsa «-ssh-public-key:ssh_rsa»']
minion_id: «fqdn»
gpg_secret: |
  «-reference:pgp_message»
---- chef/data_bags/app/prod.json
{"id":"prod","db":{"encrypted_data":"«~:b64(64)»\n","iv":"«~:b64(16)»\n","version":3,"cipher":"aes-256-gcm"},"smtp_password":"«config-password:pwsafe»","admin":"«email»"}
---- chef/.chef/knife.rb
node_name 'ops'
client_key "#{ENV['HOME']}/.chef/ops.pem"
chef_server_url 'https://«fqdn»/organizations/loft'
knife[:vault_token] = '«vault-token:vault_legacy»'
---- puppet/hieradata/common.yaml
profile::ntp::servers: ['«ipv4»']
profile::db::root_password: >
  ENC[PKCS7,«-reference:b64(400)»]
profile::monitor::icinga_password: '«config-password:pwsafe»'
profile::motd::contact: '«email»'
---- puppet/manifests/site.pp
node '«fqdn»' {
  class { 'mysql::server': root_password => '«config-password:pwa»', override_options => { 'mysqld' => { 'bind-address' => '«ipv4»' } } }
  user { 'deploy': password => pw_hash('«config-password:pwsafe»', 'SHA-512', '«~:alnum(8)»') }
  $token = lookup('«-identifier|profile::api::token»')
}
