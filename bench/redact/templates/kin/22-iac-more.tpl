==== kn_ansible_ini inventory/hosts.ini
# lab inventory
[pve]
«hostname» ansible_host=«ipv4» ansible_password=«ansible-password:pwa»
«hostname» ansible_host=«ipv4» ansible_become_pass='«ansible-password:pwany»'
«hostname» ansible_host=«ipv6»

[switches]
«fqdn» ansible_network_os=cisco.ios.ios ansible_user=netops ansible_password="«ansible-password:pwany»" ansible_become_password="«ansible-password:pwa»"

[windows]
«ipv4» ansible_winrm_transport=ntlm ansible_user=CORP\batch ansible_password='«ansible-password:pwq2»'

[idrac]
«ipv4» baseuri=«ipv4» idrac_user=root idrac_password=«ansible-password:pwa»

[all:vars]
ansible_user=root
ansible_ssh_private_key_file=~/.ssh/lab
ansible_ssh_common_args='-o ProxyJump=helper@«fqdn»'
pve_api_token_id=provision@pve!ansible
pve_api_token_secret=«pve-api-token»
vault_addr=https://«fqdn»:8200
vault_token=«vault-token»
syslog_target=«ipv4»
password_hash_rounds=«-setting|656000»
secret_backend=«-setting|hashivault»
release_commit=«-git-sha»
---- inventory/host_vars/backup.yml
borg_passphrase: !vault |
  «ansible-vault»
borg_repo_id: «-sha256»
ssh_host_key: |
  «private-key:openssh»
contact: «email»
==== kn_ansible_log ci/ansible-run.log
PLAY [lab] *********************************************************************

TASK [Gathering Facts] *********************************************************
ok: [«hostname#a»]
<«ipv4#b»> ESTABLISH SSH CONNECTION FOR USER: root
<«ipv4#b»> SSH: EXEC sshpass -d12 ssh -C -o ControlMaster=auto -o 'User="root"' -o ConnectTimeout=10 «ipv4#b» '/bin/sh -c '"'"'echo ~root && sleep 0'"'"''

TASK [guest : create the service account] **************************************
changed: [«hostname#a»] => {"append": false, "changed": true, "comment": "«person-name»", "group": 1003, "home": "/srv/app", "name": "app", "password": "«-redacted|NOT_LOGGING_PASSWORD»", "shell": "/bin/bash", "uid": 1003}

TASK [guest : write the settings] **********************************************
--- before: /etc/app/app.ini (content)
+++ after: /root/.ansible/tmp/ansible-local-2214/app.ini.j2
@@ -1,6 +1,6 @@
 [database]
 host = «ipv4»
-password = «config-password:pw»
+password = «config-password:pw»
 [mail]
 host = «fqdn»
changed: [«hostname#a»] => {"changed": true, "checksum": "«-sha1»", "dest": "/etc/app/app.ini", "md5sum": "«-md5»", "mode": "0640", "size": 311}

TASK [guest : join the cluster] ************************************************
fatal: [«hostname#a»]: FAILED! => {"changed": true, "cmd": ["kubeadm", "join", "«ipv4»:6443", "--token", "«k8s-bootstrap-token»", "--discovery-token-ca-cert-hash", "«-digest»"], "delta": "0:00:10.412", "msg": "non-zero return code", "rc": 1}

TASK [guest : mount the share] *************************************************
failed: [«hostname#a»] (item=media) => {"msg": "Error mounting /srv/media: mount error(13), options: username=media,password=«cli-password:pwa»,vers=3.0"}

TASK [monitoring : token] ******************************************************
ok: [«hostname#a»] => {"censored": "«-redacted|the output has been hidden due to the fact that 'no_log: true' was specified for this result»"}

PLAY RECAP *********************************************************************
«hostname#a»                 : ok=11   changed=4    unreachable=0    failed=2    skipped=3
==== kn_ci_multi cloud-init/seed/user-data
#cloud-config
hostname: «hostname»
fqdn: «fqdn»
prefer_fqdn_over_hostname: true
password: «cloud-init-password:pw»
chpasswd: { expire: false }
ssh_pwauth: true
users:
  - default
  - name: «=login»
    gecos: «person-name»
    hashed_passwd: "«cloud-init-password-hash:sha512crypt»"
    lock_passwd: false
    sudo: ALL=(ALL) NOPASSWD:ALL
    ssh_authorized_keys:
      - ssh-ed25519 «-ssh-public-key:ssh_ed25519» «email»
apt:
  sources:
    internal:
      source: "deb https://apt:«connection-string:pwa»@«fqdn»/debian bookworm main"
      keyid: «-gpg-fingerprint:gpgkeyid»
ca_certs:
  trusted:
    - |
      «-certificate»
write_files:
  - path: /etc/netplan/60-wifi.yaml
    content: |
      network:
        wifis:
          wlan0:
            access-points:
              "Werkstatt":
                password: "«wifi-psk:pwany»"
  - path: /root/.pgpass
    permissions: "0600"
    content: |
      «ipv4»:5432:*:app:«pgpass:pwa»
  - path: /etc/rancher/k3s/config.yaml
    encoding: b64
    content: «-base64-text»
runcmd:
  - tailscale up --auth-key=«tailscale-key» --hostname=«hostname»
  - [ sh, -c, "echo 'postgres:«cli-password:pwa»' | chpasswd" ]
  - curl -o /tmp/x «?-L|-fL» https://«fqdn»/x && echo «-sha256» /tmp/x | sha256sum -c
final_message: "«-prose|up after $UPTIME seconds»"
---- cloud-init/seed/network-config
version: 2
ethernets:
  nic0:
    match:
      macaddress: "«mac»"
    addresses: ["«ipv4-cidr»", "«ipv6-cidr»"]
    gateway4: «ipv4»
    nameservers:
      search: [«fqdn:domain»]
      addresses: [«ipv4», «ipv4»]
---- cloud-init/seed/meta-data
instance-id: «-uuid»
local-hostname: «hostname»
==== kn_packer packer/debian.pkr.hcl
variable "proxmox_token" {
  type      = string
  default   = "«pve-api-token»"
  sensitive = true
}

variable "ssh_password" {
  type    = string
  default = env("PACKER_SSH_PASSWORD")
}

source "proxmox-iso" "debian12" {
  proxmox_url              = "https://«fqdn»:8006/api2/json"
  username                 = "provision@pve!packer"
  token                    = «-reference|var.proxmox_token»
  insecure_skip_tls_verify = true
  node                     = "«hostname»"
  vm_name                  = "tpl-debian12"
  iso_file                 = "local:iso/debian-12.8.0-amd64-netinst.iso"
  iso_checksum             = "«-digest»"
  ssh_username             = "root"
  ssh_password             = "«tf-password:pwany»"
  ssh_timeout              = "20m"
  http_bind_address        = "«ipv4»"
  boot_command             = ["<esc><wait>auto url=http://{{ .HTTPIP }}:{{ .HTTPPort }}/preseed.cfg passwd/root-password=«cli-password:pwa»<enter>"]
  network_adapters {
    bridge      = "vmbr0"
    model       = "virtio"
    mac_address = "«mac»"
  }
}

build {
  sources = ["source.proxmox-iso.debian12"]
  provisioner "shell" {
    environment_vars = ["APT_PROXY=http://«fqdn»:3142", "REPO_TOKEN=«generic-secret:alnum(36)»", "BUILD=«-short-sha»"]
    inline           = ["cloud-init clean --machine-id", "passwd -l root"]
  }
}
---- packer/http/preseed.cfg
d-i debian-installer/locale string de_AT
d-i netcfg/get_hostname string «hostname»
d-i netcfg/get_domain string «fqdn:domain»
d-i mirror/http/hostname string «fqdn»
d-i passwd/root-password password «config-password:pw#r»
d-i passwd/root-password-again password «config-password:pw#r»
d-i passwd/user-fullname string «person-name»
d-i passwd/user-password-crypted password «password-hash:sha512crypt»
d-i partman-crypto/passphrase password «config-password:pw»
d-i network-console/password password «config-password:pw»
d-i grub-installer/password-crypted password «password-hash:grub»
d-i clock-setup/ntp-server string «fqdn»
d-i apt-setup/local0/key string http://«ipv4»/repo.asc
==== kn_pulumi Pulumi.prod.yaml
encryptionsalt: «~|v1:kept-elsewhere:v1»
config:
  proxmoxve:endpoint: https://«ipv4»:8006
  proxmoxve:username: root@pam
  proxmoxve:password: «config-password:pw»
  hcloud:token:
    secure: «~:pulumisec»
  lab:dbPassword: "«config-password:pwany»"
  lab:grafanaToken: «grafana-token»
  lab:cloudflareApiToken: «cloudflare-api-token»
  lab:subnet: «ipv4-cidr:net24»
  lab:node: «hostname»
  lab:passwordLength: "«-setting|20»"
---- index.ts
import * as pulumi from "@pulumi/pulumi";
import * as proxmox from "@muhlba91/pulumi-proxmoxve";

const config = new pulumi.Config("lab");
const password = «-code-reference|config.requireSecret("dbPassword")»;
const token = «-code-reference|process.env.PVE_TOKEN»;

const provider = new proxmox.Provider("pve", {
  endpoint: "https://«fqdn»:8006/",
  apiToken: "«~|provision@pve!pulumi=»«pve-api-token»",
});

export const web = new proxmox.vm.VirtualMachine("web", {
  nodeName: "«hostname»",
  initialization: {
    userAccount: { username: "debian", password: "«code-password:pwq2»", keys: ["ssh-ed25519 «-ssh-public-key»"] },
    ipConfigs: [{ ipv4: { address: "«ipv4-cidr»", gateway: "«ipv4»" } }],
  },
  networkDevices: [{ bridge: "vmbr0", macAddress: "«mac»" }],
  description: "«-prose|password is kept in the stack's configuration»",
}, { provider, urn: undefined, ignoreChanges: ["initialization.userAccount.password"] });

export const digest = "«-digest»";
==== kn_kickstart_unattend srv/pxe/ks-rocky.cfg
# kickstart for the lab
text
lang en_GB.UTF-8
network --bootproto=static --device=link --ip=«ipv4» --netmask=«~|255.255.255.0» --gateway=«ipv4» --nameserver=«ipv4» --hostname=«fqdn»
url --url=https://«fqdn»/rocky/9/BaseOS/x86_64/os/
rootpw --iscrypted «password-hash:sha512crypt»
user --name=ops --groups=wheel --plaintext --password=«cli-password:pwa» --gecos="«person-name»"
bootloader --location=mbr --iscrypted --password=«password-hash:grub»
autopart --type=lvm --encrypted --passphrase=«cli-password:pwa»
sshkey --username=root "ssh-ed25519 «-ssh-public-key» ctl"
%post
subscription-manager register --org=4711 --activationkey=«generic-secret:alnum(24)»
%end
---- srv/pxe/autounattend.xml
<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend">
  <settings pass="oobeSystem">
    <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64" publicKeyToken="«-key-id|31bf3856ad364e35»">
      <ComputerName>«hostname»</ComputerName>
      <ProductKey>«~:winkey»</ProductKey>
      <UserAccounts>
        <AdministratorPassword>
          <Value>«config-password:pwany.xml»</Value>
          <PlainText>true</PlainText>
        </AdministratorPassword>
      </UserAccounts>
      <AutoLogon>
        <Username>Administrator</Username>
        <Password><Value>«base64-secret:pwa.u16»</Value><PlainText>false</PlainText></Password>
        <LogonCount>1</LogonCount>
      </AutoLogon>
      <RegisteredOwner>«person-name»</RegisteredOwner>
    </component>
    <component name="Microsoft-Windows-UnattendedJoin">
      <Identification>
        <Credentials><Domain>CORP</Domain><Username>join</Username><Password>«config-password:pwa»</Password></Credentials>
        <JoinDomain>«fqdn:domain»</JoinDomain>
      </Identification>
    </component>
  </settings>
</unattend>
==== kn_salt_puppet salt/pillar/pve.sls
pve:
  api:
    host: «fqdn»
    token_id: provision@pve!salt
    token_secret: «pve-api-token»
  storage:
    cifs_password: '«config-password:pwany»'
  iscsi:
    chap_user: initiator
    chap_password: «iscsi-chap»
    target: «-iqn»
users:
  «=login»:
    fullname: «person-name»
    email: «email»
    phone: "«phone»"
    password: «password-hash:sha512crypt»
mine_interval: «-setting|60»
---- puppet/data/common.yaml
---
profile::mysql::root_password: '«config-password:pwany»'
profile::ldap::bind_pw: «config-password:pw»
profile::api::secret: >-
  ENC[PKCS7,«~:b64(120)»]
profile::ntp::servers:
  - «ipv4»
  - «fqdn»
profile::sshd::password_authentication: «-setting|false»
profile::deploy::rev: «-git-sha»
profile::vpn::psk: "«ipsec-psk:pwany»"
---- chef/data_bags/creds/registry.json
{ "id": "registry", "username": "releasebot", "password": "«config-password:pwa»", "host": "«fqdn»", "chef_type": "data_bag_item" }
==== kn_nixos hosts/«=hostname»/configuration.nix
{ config, pkgs, lib, ... }:
{
  networking = {
    hostName = "«hostname»";
    domain = "«fqdn:domain»";
    hostId = "«-asset-hash:hex(8)»";
    defaultGateway = "«ipv4»";
    nameservers = [ "«ipv4»" "«ipv6»" ];
    interfaces.eno1.ipv4.addresses = [ { address = "«ipv4»"; prefixLength = 24; } ];
    wireless.networks."Dachboden".psk = "«wifi-psk:pwany»";
    wireguard.interfaces.wg0 = {
      privateKey = "«wireguard-private-key»";
      ips = [ "«ipv4-cidr»" ];
      peers = [ { publicKey = "«-wireguard-public-key»"; presharedKey = "«wireguard-psk»"; allowedIPs = [ "«ipv4-cidr»" ]; endpoint = "«fqdn»:51820"; } ];
    };
  };

  users.users.root.hashedPassword = "«password-hash:yescrypt»";
  users.users.helper = {
    isNormalUser = true;
    description = "«person-name»";
    initialPassword = "«code-password:pwany»";
    openssh.authorizedKeys.keys = [ "ssh-ed25519 «-ssh-public-key» «email»" ];
  };

  services.nextcloud.config.adminpassFile = "«-path|/run/agenix/nextcloud»";
  services.grafana.settings.security.secret_key = "«generic-secret:alnum(32)»";
  services.restic.backups.nas.passwordFile = config.age.secrets.restic.path;

  fileSystems."/srv".device = "/dev/disk/by-uuid/«-uuid»";
  boot.initrd.luks.devices.crypt.device = "/dev/disk/by-id/«-disk-id»";
  environment.systemPackages = [ (pkgs.fetchurl { url = "https://«~|github.com»/x/y.tgz"; hash = "«-nar»"; }) ];
  system.stateVersion = "«-version|24.11»";
}
