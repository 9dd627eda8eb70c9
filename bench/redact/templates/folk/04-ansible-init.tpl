==== fk_ansible_ini_inventory inventories/stage/hosts
# static part, the rest comes from the Proxmox plugin
[hypervisors]
«hostname» ansible_host=«ipv4» ansible_user=root ansible_password=«ansible-password:pwa»
«hostname» ansible_host=«ipv4» ansible_user=root ansible_ssh_pass='«ansible-password:pwq2»'

[switches]
«fqdn» ansible_network_os=ios ansible_connection=network_cli ansible_become=yes ansible_become_method=enable ansible_become_password="«ansible-password:pw»"

[windows]
«ipv4»

[windows:vars]
ansible_user=Administrator
ansible_password=«ansible-password:human»
ansible_connection=winrm
ansible_winrm_server_cert_validation=ignore

[databases]
«hostname» ansible_host=«ipv6» pg_port=5432

[all:vars]
ansible_python_interpreter=/usr/bin/python3
ansible_ssh_private_key_file=«-path|~/.ssh/stage_ed25519»
ansible_sudo_pass=«ansible-password:wordy_ascii»
snmp_community=«snmp-community»
mail_password="{{ «-reference|lookup('community.hashi_vault.hashi_vault', 'secret/mail')» }}"
==== fk_ansible_role_defaults roles/nextcloud/defaults/main.yml
---
nextcloud_version: «-version|30.0.4»
nextcloud_checksum: sha256:«-sha256»
nextcloud_domain: «fqdn»
nextcloud_trusted_proxies:
  - «ipv4-cidr»
  - «ipv6-cidr»
nextcloud_admin_user: admin
nextcloud_admin_password: "«config-password:pwq2»"
nextcloud_db_password: «config-password:pwa»
nextcloud_redis_password: '«config-password:alnum(32)»'
nextcloud_secret: «generic-secret:b64u(48)»
nextcloud_instanceid: «-instance-id:lower(12)»
nextcloud_mail:
  from: «email»
  host: «fqdn»
  user: «email»
  pass: «config-password:pwyaml»
nextcloud_password_policy_min: «-setting|14»
nextcloud_password_file: «-path|/root/.nextcloud-admin»
nextcloud_ldap_bind_password: "{{ «-reference|vault_nextcloud_ldap» }}"
nextcloud_no_log: true
---- roles/nextcloud/tasks/main.yml
- name: create the database user
  community.postgresql.postgresql_user:
    name: nextcloud
    password: "{{ «-reference|nextcloud_db_password» }}"
    login_password: "«config-password:pwa»"
  no_log: true

- name: install
  become_user: www-data
  ansible.builtin.command: >-
    php occ maintenance:install --database pgsql
    --admin-user admin --admin-pass "«cli-password:pwa»"
    --database-pass '«cli-password:pwq2»'
  args: { creates: /var/www/nextcloud/config/config.php }

- name: mount the data share
  ansible.posix.mount:
    src: //«ipv4»/cloud
    path: /srv/cloud
    fstype: cifs
    opts: username=catalog,password=«config-password:pwa»,uid=33
    state: mounted
==== fk_ansible_vault_mixed group_vars/proxmox/vars.yml
proxmox_api_host: «fqdn»
proxmox_api_user: provision@pve
proxmox_api_token_id: ansible
proxmox_api_token_secret: «pve-api-token»
proxmox_api_password: !vault |
  «ansible-vault»
pbs_fingerprint: «-tls-fingerprint:fingerprint.lower»
pbs_password: "«config-password:uuid»"
root_authorized_keys:
  - ssh-ed25519 «-ssh-public-key:ssh_ed25519» «email»
root_password_hash: '«password-hash:sha512crypt»'
wg_peers:
  - name: «hostname»
    public_key: «-wireguard-public-key»
    psk: «wireguard-psk»
    endpoint: «ipv4»:51820
ups_monitor_password: «config-password:wordy_ascii»
chrony_servers: ['«fqdn»', '«fqdn»']
---- group_vars/proxmox/vault.yml
«ansible-vault»
---- playbooks/vm.yml
- hosts: localhost
  gather_facts: false
  vars_prompt:
    - name: ldap_password
      prompt: «-prose|Password for the directory»
      private: true
  tasks:
    - community.general.proxmox_kvm:
        api_host: "{{ proxmox_api_host }}"
        api_user: root@pam
        api_password: «ansible-password:pw»
        vmid: 340
        name: «hostname»
        cipassword: "«cloud-init-password:pwq2»"
        ipconfig: { ipconfig0: 'ip=«ipv4-cidr»,gw=«ipv4»' }
        sshkeys: "{{ «-reference|lookup('file', '~/.ssh/id.pub')» }}"
==== fk_cloudinit_users snippets/user-«=int(100,400)».yaml
#cloud-config
preserve_hostname: false
hostname: «hostname»
fqdn: «fqdn»
locale: de_DE.UTF-8
timezone: Europe/Berlin
users:
  - default
  - name: wartung
    gecos: "«person-name»"
    sudo: ALL=(ALL) NOPASSWD:ALL
    shell: /bin/bash
    hashed_passwd: "«cloud-init-password-hash:yescrypt»"
    ssh_import_id: [«-setting|gh:lager-ops»]
    ssh_authorized_keys:
      - "ssh-rsa «-ssh-public-key:ssh_rsa» «email»"
  - {name: scan, plain_text_passwd: '«cloud-init-password:pwq2»', lock_passwd: false}
chpasswd:
  list: |
    root:«cloud-init-password:pwa»
    wartung:«cloud-init-password:pw»
  expire: False
ca_certs:
  trusted:
    - |
      «-certificate»
rh_subscription:
  username: «email»
  password: '«config-password:pwq2»'
packages: [qemu-guest-agent, curl]
write_files:
  - path: /root/.my.cnf
    owner: root:root
    permissions: '0600'
    content: |
      [client]
      user = root
      password = "«config-password:pwa»"
  - path: /etc/motd
    encoding: b64
    content: «-base64-text:base64_text»
runcmd:
  - curl -fsSL https://«~|pkgs.tailscale.com»/stable/debian/trixie.noarmor.gpg -o /usr/share/keyrings/ts.gpg
  - tailscale up --authkey=«tailscale-key» --hostname=«hostname»
  - [netbird, up, --setup-key, «netbird-token:uuid.upper»]
final_message: "up after $UPTIME seconds"
---- snippets/network.yaml
version: 2
ethernets:
  lan0:
    match: {macaddress: '«mac»'}
    set-name: lan0
    addresses: [«ipv4-cidr», "«ipv6-cidr»"]
    routes: [{to: default, via: «ipv4»}]
    nameservers: {addresses: [«ipv4»], search: [«fqdn:domain»]}
==== fk_cloudinit_mime userdata.txt
Content-Type: multipart/mixed; boundary="==BOUNDARY=="
MIME-Version: 1.0

--==BOUNDARY==
Content-Type: text/x-shellscript; charset="us-ascii"

#!/bin/bash
export AWS_ACCESS_KEY_ID=«aws-access-key-id»
export AWS_SECRET_ACCESS_KEY=«aws-secret-key»
export AWS_SESSION_TOKEN="«aws-session-token»"
aws s3 cp s3://lager-boot/agent.tgz /tmp/
echo "«-sha256»  /tmp/agent.tgz" | sha256sum -c -
curl -sfL https://«~|get.k3s.io» | K3S_URL=https://«ipv4»:6443 K3S_TOKEN='«k3s-token»' sh -
useradd -m -p '«password-hash:sha512crypt»' batchjob
echo "batchjob:«cli-password:pwa»" | chpasswd
hostnamectl set-hostname «fqdn»
--==BOUNDARY==
Content-Type: text/cloud-config

#cloud-config
password: «cloud-init-password:phrase»
ssh_pwauth: true
chpasswd: { expire: false }
--==BOUNDARY==--
==== fk_vagrantfile Vagrantfile
# -*- mode: ruby -*-
Vagrant.configure("2") do |config|
  config.vm.box = "debian/trixie64"
  config.vm.box_version = "«-version|13.20250929.0»"
  config.vm.hostname = "«hostname»"
  config.ssh.username = 'vagrant'
  config.ssh.password = '«config-password:pwa»'

  config.vm.provider :proxmox do |px|
    px.endpoint = 'https://«ipv4»:8006/api2/json'
    px.user_name = 'provision@pve'
    px.password = '«config-password:pwq2»'
    px.selected_node = '«hostname»'
    px.vm_id_range = 700..710
  end

  config.vm.network "private_network", ip: "«ipv4»", mac: "«~:hex(12).upper»"
  config.vm.synced_folder ".", "/vagrant", type: "smb",
    smb_host: "«ipv4»", smb_username: "catalog", smb_password: "«config-password:pwq2»"

  config.vm.provision "shell", inline: <<~SHELL
    debconf-set-selections <<< 'mysql-server mysql-server/root_password password «config-password:pwa»'
    echo "ENV['TOKEN'] comes from the host" > /etc/motd
  SHELL
  config.vm.provision "shell", env: { "NPM_TOKEN" => "«npm-token»", "PW" => ENV["«-code-reference|PW»"] }, path: "setup.sh"
end
==== fk_nixos_configuration hosts/nas/configuration.nix
{ config, pkgs, lib, ... }:
{
  networking = {
    hostName = "«hostname»";
    domain = "«fqdn:domain»";
    hostId = "«-id:hex(8)»";
    interfaces.enp3s0.ipv4.addresses = [ { address = "«ipv4»"; prefixLength = 24; } ];
    defaultGateway = "«ipv4»";
    wireguard.interfaces.wg0 = {
      ips = [ "«ipv4-cidr»" "«ipv6-cidr»" ];
      privateKey = "«wireguard-private-key»";
      peers = [ {
        publicKey = "«-wireguard-public-key»";
        presharedKeyFile = «-reference|config.sops.secrets.wg-psk.path»;
        endpoint = "«fqdn»:51820";
        allowedIPs = [ "«ipv4-cidr»" ];
      } ];
    };
    wireless.networks."Lager".psk = "«wifi-psk:phrase»";
  };

  users.users.wartung = {
    isNormalUser = true;
    description = "«person-name»";
    hashedPassword = "«password-hash:yescrypt»";
    openssh.authorizedKeys.keys = [ "ssh-ed25519 «-ssh-public-key:ssh_ed25519» «email»" ];
  };
  users.users.root.initialPassword = "«config-password:human»";

  services.grafana.settings.security = {
    admin_password = "«config-password:pwq2»";
    secret_key = "$__file{«-path|/run/secrets/grafana-key»}";
  };
  services.restic.backups.nas.environmentFile = "/run/secrets/restic";
  services.k3s.token = "«k3s-token»";

  sops.defaultSopsFile = ./secrets.yaml;
  sops.age.keyFile = "/var/lib/sops/age.key";

  environment.systemPackages = [ (pkgs.fetchFromGitHub {
    owner = "lager"; repo = "tools"; rev = "«-git-sha»"; hash = "«-nar:nixhash»";
  }) ];
  system.stateVersion = "25.05";
}
==== fk_salt_pillar pillar/secrets.sls
#!yaml|gpg
mysql:
  server:
    root_password: '«config-password:pwq2»'
  user:
    ledger:
      password_hash: '«password-hash:grants»'
      host: '«ipv4»'
    catalog:
      password: «config-password:pwa»
      host: '%'
letsencrypt:
  email: «email»
  dns:
    token: «config-password:alnum(32)»
mail_relay: «fqdn»
smtp_auth: |
  «-pgp-message:pgp_message»
haproxy_stats: {user: admin, pass: "«config-password:human»"}
minions:
  «hostname»: «ipv4»
  «hostname»: «ipv4»
---- puppet/hieradata/common.eyaml
profile::db::password: ENC[PKCS7,«-ciphertext:b64(120)»]
profile::db::host: "«fqdn»"
profile::ldap::bindpw: "«config-password:pwq2»"
profile::icinga::ticket_salt: '«generic-secret:hex(32)»'
profile::ssh::host_key: ssh-ed25519 «-ssh-public-key:ssh_ed25519»
==== fk_kickstart_autoyast ks.cfg
#version=RHEL9
text
lang de_DE.UTF-8
keyboard --xlayouts='de'
network --bootproto=static --device=«mac» --ip=«ipv4» --netmask=«~|255.255.255.0» --gateway=«ipv4» --nameserver=«ipv4» --hostname=«fqdn»
rootpw --plaintext «config-password:pwa»
user --name=wartung --groups=wheel --iscrypted --password=«password-hash:sha512crypt» --gecos="«person-name»"
bootloader --location=mbr --password=«password-hash:grub» --iscrypted
url --url="http://«ipv4»/rhel9/"
repo --name=extra --baseurl=https://mirror:«connection-string»@«fqdn»/extra/
realm join --one-time-password=«config-password:alnum(12)» «fqdn:domain»
part / --fstype=xfs --size=20480 --encrypted --passphrase="«config-password:spaced»"
sshkey --username=root "ssh-ed25519 «-ssh-public-key:ssh_ed25519»"
%packages
@^minimal-environment
%end
%post --log=/root/ks-post.log
subscription-manager register --org=«-number:digits(8)» --activationkey="«~|rhel9-base»"
curl -u kick:«cli-password:pwa» -O https://«fqdn»/agent.rpm
%end
==== fk_unattend_xml autounattend.xml
<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend">
  <settings pass="specialize">
    <component name="Microsoft-Windows-Shell-Setup" publicKeyToken="«-public-token|31bf3856ad364e35»" processorArchitecture="amd64">
      <ComputerName>«hostname:hostname.upper»</ComputerName>
      <ProductKey>«~:winkey»</ProductKey>
      <RegisteredOwner>«person-name»</RegisteredOwner>
    </component>
    <component name="Microsoft-Windows-UnattendedJoin">
      <Identification>
        <Credentials>
          <Domain>«fqdn:domain»</Domain>
          <Username>joiner</Username>
          <Password>«config-password:pwq2.xml»</Password>
        </Credentials>
        <JoinDomain>«fqdn:domain»</JoinDomain>
      </Identification>
    </component>
  </settings>
  <settings pass="oobeSystem">
    <component name="Microsoft-Windows-Shell-Setup">
      <UserAccounts>
        <AdministratorPassword>
          <Value>«base64-secret:pw.u16»</Value>
          <PlainText>false</PlainText>
        </AdministratorPassword>
        <LocalAccounts>
          <LocalAccount>
            <Name>wartung</Name>
            <Password><Value>«config-password:pwa»</Value><PlainText>true</PlainText></Password>
          </LocalAccount>
        </LocalAccounts>
      </UserAccounts>
      <FirstLogonCommands>
        <SynchronousCommand><CommandLine>net use Z: \\«ipv4»\setup «cli-password:pwa» /user:WERK\joiner</CommandLine></SynchronousCommand>
      </FirstLogonCommands>
    </component>
  </settings>
</unattend>
==== fk_ansible_clean_role roles/hardening/tasks/main.yml
---
- name: read the password policy
  ansible.builtin.slurp: { src: /etc/security/pwquality.conf }
  register: pwquality

- name: minimum length of passwords
  ansible.builtin.lineinfile:
    path: /etc/security/pwquality.conf
    regexp: '^#?\s*minlen'
    line: 'minlen = «-setting|14»'

- name: no passwords over ssh
  ansible.builtin.lineinfile:
    path: /etc/ssh/sshd_config
    line: "PasswordAuthentication «-setting|no»"
    regexp: '^#?PasswordAuthentication'
  notify: restart sshd

- name: expire passwords
  ansible.builtin.command: chage -M «-setting|90» {{ item }}
  loop: "{{ users | map(attribute='name') | list }}"

- name: generate the api token
  ansible.builtin.set_fact:
    api_token: "{{ «-reference|lookup('password', '/dev/null length=40 chars=ascii_letters,digits')» }}"
  no_log: «-setting|true»

- name: agent
  ansible.builtin.get_url:
    url: "https://«~|github.com»/prometheus/node_exporter/releases/download/v«-version|1.8.2»/node_exporter.tar.gz"
    checksum: "sha256:«-sha256»"
    dest: /tmp/
    url_password: "{{ «-reference|mirror_password | default(omit)» }}"
