==== fern_libvirt etc/libvirt/qemu/«=word».xml
<domain type='kvm'>
  <name>«hostname»</name>
  <uuid>«-uuid»</uuid>
  <memory unit='KiB'>«-number:int(1048576,33554432)»</memory>
  <os><type arch='x86_64' machine='pc-q35-9.0'>hvm</type></os>
  <devices>
    <disk type='network' device='disk'>
      <auth username='libvirt'><secret type='ceph' uuid='«-uuid»'/></auth>
      <source protocol='rbd' name='vms/disk0'><host name='«ipv4»' port='6789'/></source>
    </disk>
    <disk type='file' device='disk'>
      <encryption format='luks'><secret type='passphrase' uuid='«-uuid»'/></encryption>
      <serial>«-serial»</serial>
    </disk>
    <interface type='bridge'>
      <mac address='«mac»'/>
      <source bridge='br0'/>
    </interface>
    <graphics type='vnc' port='-1' listen='«ipv4»' passwd='«qemu-secret»'/>
    <graphics type='spice' autoport='yes' passwd='«qemu-secret»' passwdValidTo='2026-12-31T00:00:00'/>
  </devices>
  <commandline><arg value='-object'/><arg value='secret,id=sec0,data=«qemu-secret»'/></commandline>
</domain>
---- root/virsh.sh
virsh secret-define ceph.xml
virsh secret-set-value --secret «-uuid» --base64 «ceph-key»
virsh net-update default add ip-dhcp-host "<host mac='«mac»' name='«hostname»' ip='«ipv4»'/>" --live
virsh migrate --live vm12 qemu+ssh://root@«ipv4»/system
qemu-system-x86_64 -vnc :1,password-secret=vnc0 -object secret,id=vnc0,data=«qemu-secret» -netdev tap,id=n0 -device virtio-net,netdev=n0,mac=«mac»
==== fern_kickstart http/ks.cfg
# Rocky 9 minimal
lang de_AT.UTF-8
keyboard --vckeymap=de
network --bootproto=static --ip=«ipv4» --netmask=«~|255.255.255.0» --gateway=«ipv4» --nameserver=«ipv4» --hostname=«fqdn»
rootpw --iscrypted «password-hash:sha512crypt»
user --name=ansible --groups=wheel --password=«config-password» --plaintext --gecos="«person-name»"
sshkey --username=ansible "ssh-ed25519 «-ssh-public-key:ssh_ed25519» «email»"
bootloader --location=mbr --iscrypted --password=grub.pbkdf2.sha512.10000.«password-hash:hex(128).upper»
autopart --type=lvm --encrypted --passphrase=«config-password:phrase»
url --url=http://«ipv4»/rocky/9/BaseOS/x86_64/os/
%packages
@^minimal-environment
%end
%post --log=/root/post.log
subscription-manager register --org «-number:digits(7)» --activationkey «cli-password:alnum(16)»
echo 'deploy:«cli-password:pwodd»' | chpasswd
curl -fsS -H "Authorization: Bearer «bearer-token»" https://«fqdn»/register
%end
---- http/preseed.cfg
d-i netcfg/get_ipaddress string «ipv4»
d-i netcfg/get_hostname string «hostname»
d-i netcfg/get_domain string «fqdn:domain»
d-i mirror/http/proxy string http://proxy:«connection-string:pwa»@«ipv4»:3128/
d-i passwd/root-password password «config-password#rp»
d-i passwd/root-password-again password «config-password#rp»
d-i passwd/user-fullname string «person-name»
d-i passwd/user-password-crypted password «password-hash:sha512crypt»
d-i partman-crypto/passphrase password «config-password:phrase»
d-i netcfg/wireless_wpa string «wifi-psk:pwa»
==== fern_answer autoinst/answer.toml
[global]
keyboard = "de"
country = "at"
fqdn = "«fqdn»"
mailto = "«email»"
timezone = "Europe/Vienna"
root-password = "«config-password:pwq2»"
root-ssh-keys = ["ssh-ed25519 «-ssh-public-key:ssh_ed25519» «email»"]

[network]
source = "from-answer"
cidr = "«ipv4-cidr»"
dns = "«ipv4»"
gateway = "«ipv4»"
filter.ID_NET_NAME_MAC = "*«~:hex(12)»"

[disk-setup]
filesystem = "zfs"
zfs.raid = "raid1"
disk-list = ["sda", "sdb"]

[post-installation-webhook]
url = "https://«fqdn»/done?token=«url-token»"
cert-fingerprint = "«-tls-fingerprint»"
---- autoinst/autounattend.xml
<unattend xmlns="urn:schemas-microsoft-com:unattend">
 <settings pass="oobeSystem"><component name="Microsoft-Windows-Shell-Setup" publicKeyToken="«-key-id:hex(16)»">
  <UserAccounts>
   <AdministratorPassword><Value>«config-password:pwq.xml»</Value><PlainText>true</PlainText></AdministratorPassword>
   <LocalAccounts><LocalAccount><Password><Value>«base64-secret:utf16»</Value><PlainText>false</PlainText></Password><Name>local</Name></LocalAccount></LocalAccounts>
  </UserAccounts>
  <AutoLogon><Password><Value>«config-password:pwa»</Value><PlainText>true</PlainText></Password><Username>kiosk</Username></AutoLogon>
  <RegisteredOwner>«person-name»</RegisteredOwner>
  <ComputerName>«hostname:winname»</ComputerName>
 </component></settings>
 <settings pass="specialize"><component name="Microsoft-Windows-UnattendedJoin">
  <Identification><Credentials><Domain>corp</Domain><Username>join</Username><Password>«config-password:pwa»</Password></Credentials><JoinDomain>«fqdn:domain»</JoinDomain></Identification>
 </component></settings>
</unattend>
==== fern_butane ignition/node.bu
variant: fcos
version: 1.5.0
passwd:
  users:
    - name: core
      password_hash: «password-hash:yescrypt»
      ssh_authorized_keys:
        - ssh-ed25519 «-ssh-public-key:ssh_ed25519» «email»
storage:
  files:
    - path: /etc/hostname
      contents: {inline: «hostname»}
    - path: /etc/NetworkManager/system-connections/ens3.nmconnection
      mode: 0600
      contents:
        inline: |
          [ipv4]
          address1=«ipv4-cidr»,«ipv4»
          dns=«ipv4»;
    - path: /etc/app/env
      contents:
        inline: |
          DB_PASSWORD=«env-password»
          API_TOKEN=«generic-secret:alnum(40)»
    - path: /usr/local/bin/agent
      contents:
        source: https://«fqdn»/agent
        verification: {hash: sha256-«-sha256»}
systemd:
  units:
    - name: tang.service
      enabled: true
      contents: |
        [Service]
        Environment=REGISTRY_AUTH=«docker-auth»
        ExecStart=/usr/bin/podman login -u bot -p «cli-password:pwa» «fqdn»
==== fern_quadlet etc/containers/systemd/app.container
[Unit]
Description=Web app
After=network-online.target

[Container]
Image=«fqdn»/app@«-digest»
Environment=POSTGRES_HOST=«ipv4»
Environment=POSTGRES_PASSWORD=«env-password»
Environment="SESSION_KEY=«generic-secret:b64u(43)»"
Secret=«-reference|smtp_password»,type=env,target=SMTP_PASSWORD
IP=«ipv4»
Network=web.network

[Install]
WantedBy=default.target
---- etc/containers/systemd/web.network
[Network]
Subnet=«ipv4-cidr»
Gateway=«ipv4»
IPv6=true
Subnet=«ipv6-cidr»
---- run/user/1000/containers/auth.json
{"auths": {"«fqdn»": {"auth": "«docker-auth»"}, "«~|quay.io»": {"auth": "«docker-auth»"}, "«~|docker.io»": {}}}
---- etc/containers/systemd/app.kube.yml
apiVersion: v1
kind: Secret
metadata: {name: smtp}
data:
  password: «k8s-secret-data»
  host: «-base64-text»
==== fern_stack swarm/stack.yml
version: "3.8"
services:
  keycloak:
    image: «~|quay.io»/keycloak/keycloak:«-version|26.1»
    environment:
      KC_DB_URL: jdbc:postgresql://«ipv4»/kc
      KC_DB_PASSWORD: «env-password:pw»
      KC_BOOTSTRAP_ADMIN_PASSWORD: "«env-password:pwq2»"
      KC_HOSTNAME: «fqdn»
  grafana:
    image: grafana/grafana:«-version|11.4.0»
    environment:
      - GF_SECURITY_ADMIN_PASSWORD=«env-password»
      - GF_SECURITY_ADMIN_PASSWORD__FILE=«-path|/run/secrets/gf»
      - GF_SMTP_HOST=«fqdn»:587
      - GF_SMTP_PASSWORD=«env-password»
      - GF_DATABASE_URL=mysql://grafana:«connection-string»@«ipv4»:3306/grafana
  n8n:
    environment:
      N8N_ENCRYPTION_KEY: «generic-secret:alnum(32)»
      N8N_BASIC_AUTH_PASSWORD: «env-password:human»
      WEBHOOK_URL: https://«fqdn»/
  mongo:
    command: ["--replSet", "rs0"]
    environment: {MONGO_INITDB_ROOT_USERNAME: root, MONGO_INITDB_ROOT_PASSWORD: «env-password:pw»}
    healthcheck: {test: ["CMD", "mongosh", "-u", "root", "-p", "«cli-password:pwa»", "--eval", "db.runCommand('ping')"]}
secrets:
  gf: {external: true, name: «-reference|gf_v3»}
networks:
  front: {driver_opts: {parent: eth0}, ipam: {config: [{subnet: «ipv4-cidr», gateway: «ipv4»}]}}
==== fern_nixos etc/nixos/configuration.nix
{ config, pkgs, ... }:
{
  networking.hostName = "«hostname»";
  networking.domain = "«fqdn:domain»";
  networking.interfaces.ens18.ipv4.addresses = [ { address = "«ipv4»"; prefixLength = 24; } ];
  networking.defaultGateway = "«ipv4»";
  networking.wireless.networks."«=word»".psk = "«wifi-psk:pwq2»";
  networking.wireguard.interfaces.wg0 = {
    ips = [ "«ipv4-cidr»" ];
    privateKeyFile = "«-path|/run/secrets/wg»";
    peers = [ { publicKey = "«-wireguard-public-key»"; presharedKey = "«wireguard-psk»"; endpoint = "«fqdn»:51820"; } ];
  };
  users.users.«=login» = {
    isNormalUser = true;
    description = "«person-name»";
    hashedPassword = "«password-hash:yescrypt»";
    openssh.authorizedKeys.keys = [ "ssh-ed25519 «-ssh-public-key:ssh_ed25519» «email»" ];
  };
  users.users.root.initialPassword = "«config-password:human»";
  services.postgresql.initialScript = pkgs.writeText "init" "ALTER ROLE app PASSWORD '«sql-password»';";
  services.nextcloud.config.adminpassFile = "«-path|/run/agenix/nc»";
  sops.secrets."db/password".owner = "app";
  environment.etc."src".source = pkgs.fetchFromGitHub { owner = "x"; repo = "y"; rev = "«-git-sha»"; hash = "«-lockfile-hash:nar»"; };
  system.stateVersion = "«-version|25.05»";
}
---- etc/nixos/secrets.yaml
db:
    password: «-sealed:sops»
sops:
    age:
        - recipient: «-age-public-key»
    lastmodified: "2026-01-10T09:00:00Z"
---- root/.config/sops/age/keys.txt
# public key: «-age-public-key»
«age-secret-key»
==== fern_salt srv/pillar/prod.sls
mysql:
  server:
    root_password: '«config-password:pwq2»'
  user:
    app: {password: '«config-password:pwq2»', host: «ipv4»}
    ro: {password_hash: '«password-hash:mysqlhash»', host: '%'}
users:
  «=login»:
    fullname: «person-name»
    email: «email»
    password: «password-hash:sha512crypt»
    ssh_auth: ["ssh-ed25519 «-ssh-public-key:ssh_ed25519»"]
icinga_api_pass: «config-password:pw»
borg:
  passphrase: «config-password:phrase»
  repo: ssh://borg@«fqdn»:22/./repo
ntp: {servers: ["«ipv4»", "«~|ptbtime1.ptb.de»"]}
letsencrypt_mail: «email»
gpg_secret: |
  #!yaml|gpg
  «-pgp-message»
---- srv/pillar/top.sls
base:
  '«hostname»':
    - prod
  'G@os:Debian': [common]
---- etc/salt/master.d/ext.conf
interface: «ipv4»
ext_pillar:
  - vault: path=«-path|secret/salt»
vault: {url: "https://«fqdn»:8200", auth: {method: token, token: «vault-token»}}
rest_cherrypy: {port: 8000, ssl_key: «-path|/etc/pki/tls/private/salt.key»}
==== fern_ansible_net inventory/hosts.ini
[pve]
«hostname» ansible_host=«ipv4» ansible_user=root ansible_password=«ansible-password»
«hostname» ansible_host=«ipv4» ansible_become_pass='«ansible-password:pwq2»'

[switches]
«fqdn» ansible_network_os=ios ansible_password=«ansible-password:pwa»
«fqdn» ansible_ssh_pass="«ansible-password:pwodd»"

[windows:vars]
ansible_connection=winrm
ansible_winrm_transport=«-setting|ntlm»
ansible_password="{{ lookup('«-reference|community.hashi_vault.hashi_vault»', 'secret=kv/win:password') }}"
---- playbooks/site.yml
- hosts: pve
  vars_files: [«-path|vault.yml»]
  tasks:
    - name: add user
      ansible.builtin.user: {name: mon, password: "«password-hash:sha512crypt»", comment: "«person-name»"}
    - community.general.proxmox_kvm:
        api_host: «fqdn»
        api_user: ansible@pve
        api_token_id: inv
        api_token_secret: «pve-api-token»
        node: «hostname»
        net: {net0: "virtio=«mac»,bridge=vmbr0"}
    - community.mysql.mysql_user: {name: app, host: "«ipv4»", password: "«ansible-password:pwq2»", login_password: "{{ «-reference|mysql_root_pw» }}"}
    - ansible.builtin.uri:
        url: https://«fqdn»/api
        headers: {X-Api-Key: "«generic-secret:hex(40)»"}
      no_log: true
---- group_vars/all/secret.yml
wifi_key: !vault |
  «ansible-vault»
---- .vault_pass
«generic-secret:phrase»
==== fern_semaphore semaphore/config.json
{
  "mysql": {"host": "«ipv4»:3306", "user": "semaphore", "pass": "«config-password:pwq2»", "name": "semaphore"},
  "dialect": "mysql",
  "cookie_hash": "«generic-secret:bytes(32)»",
  "cookie_encryption": "«generic-secret:bytes(32)»",
  "access_key_encryption": "«generic-secret:bytes(32)»",
  "email_sender": "«email»",
  "email_host": "«fqdn»",
  "email_password": "«config-password»",
  "ldap_binddn": "cn=sem,dc=corp",
  "ldap_bindpassword": "«config-password:pwq2»",
  "telegram_token": "«telegram-bot-token»",
  "max_parallel_tasks": 10,
  "web_host": "https://«fqdn»/semaphore"
}
---- rundeck/resources.yaml
«hostname»:
  nodename: «hostname»
  hostname: «ipv4»
  username: rundeck
  ssh-key-storage-path: «-path|keys/project/ops/id_rsa»
  ssh-password-option: «-reference|option.sshPassword»
---- rundeck/realm.properties
admin:«config-password:pwa»,user,admin
ops: MD5:«password-hash:md5»,user
viewer: OBF:«password-hash:lower(24)»,user
---- rundeck/rundeck-config.properties
grails.serverURL=https://«fqdn»
dataSource.url=jdbc:mariadb://«ipv4»/rundeck?autoReconnect=true
dataSource.password=«config-password»
rundeck.storage.converter.1.config.password=«config-password:pwa»
==== fern_vsphere env/govc.env
export GOVC_URL=https://«fqdn»/sdk
export GOVC_USERNAME=«~|administrator@vsphere.local»
export GOVC_PASSWORD='«env-password:pwq»'
export GOVC_INSECURE=true
export GOVC_DATACENTER=DC1
---- env/esxi-ks.cfg
vmaccepteula
rootpw «config-password:pwodd»
install --firstdisk --overwritevmfs
network --bootproto=static --ip=«ipv4» --gateway=«ipv4» --nameserver="«ipv4»" --netmask=«~|255.255.255.0» --hostname=«fqdn»
reboot
%firstboot --interpreter=busybox
esxcli system license set --license=«~:winkey»
esxcli system snmp set --communities «snmp-community» --enable true
esxcli network ip set --ipv6-enabled=false
esxcli iscsi adapter auth chap set --adapter=vmhba64 --authname=esx --secret='«iscsi-chap»' --direction=uni --level=required
---- tf/main.tf
provider "vsphere" {
  user           = "«~|tf@vsphere.local»"
  password       = "«tf-password:pwq2»"
  vsphere_server = "«fqdn»"
}
resource "vsphere_virtual_machine" "dc" {
  name = "«hostname:winname»"
  uuid = "«-uuid»"
  clone { customize {
    windows_options {
      computer_name         = "«hostname:winname»"
      admin_password        = "«tf-password:pwq2»"
      domain_admin_password = var.domain_admin_password
      join_domain           = "«fqdn:domain»"
      product_key           = "«~:winkey»"
    }
    network_interface { ipv4_address = "«ipv4»" }
    ipv4_gateway = "«ipv4»"
  } }
}
==== fern_pulumi infra/Pulumi.prod.yaml
encryptionsalt: «~|v1:»«~:bytes(8)»:v1:«~:bytes(12)»
config:
  proxmoxve:endpoint: https://«ipv4»:8006
  proxmoxve:username: root@pam
  proxmoxve:password: «tf-password:pw»
  app:dbPassword:
    secure: «-sealed|AAABAC»«-sealed:b64(44)»
  cloudflare:apiToken: «cloudflare-api-token»
  hcloud:token: «hetzner-token»
  digitalocean:token: «digitalocean-token»
  app:adminMail: «email»
---- infra/index.ts
import * as pulumi from "@pulumi/pulumi";
const cfg = new pulumi.Config();
const db = new gcp.sql.User("app", { instance: "pg", password: "«code-password:pwq2»" });
const own = cfg.requireSecret("«-identifier|dbPassword»");
const vm = new proxmox.vm.VirtualMachine("web", {
  nodeName: "«hostname»", vmId: 140,
  initialization: { ipConfigs: [{ ipv4: { address: "«ipv4-cidr»", gateway: "«ipv4»" } }], userAccount: { username: "ops", password: "«code-password:pwodd»" } },
  networkDevices: [{ bridge: "vmbr0", macAddress: "«mac»" }],
});
const image = "sha256:«-sha256»";
---- infra/.env
PULUMI_ACCESS_TOKEN=«cloud-token:pulumi»
PULUMI_CONFIG_PASSPHRASE=«env-password:phrase»
TFE_TOKEN=«terraform-cloud-token»
OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
DOPPLER_TOKEN=«doppler-token»
==== fern_nomad nomad/jobs/api.nomad.hcl
job "api" {
  datacenters = ["dc1"]
  group "api" {
    network { port "http" { static = 8080 } }
    task "server" {
      driver = "docker"
      config {
        image = "«fqdn»/api:«-version»"
        auth {
          username = "pull"
          password = "«config-password:pwq2»"
        }
        extra_hosts = ["«fqdn»:«ipv4»"]
      }
      env {
        DB_HOST     = "«ipv4»"
        DB_PASSWORD = "«env-password:pwq2»"
        JWT_SECRET  = "«generic-secret:hex(64)»"
      }
      template {
        data = <<EOH
STRIPE_KEY={{ with secret "«-path|kv/data/stripe»" }}{{ .Data.data.key }}{{ end }}
EOH
        destination = "secrets/env"
      }
      artifact { source = "https://«fqdn»/a.tgz"
        options { checksum = "sha256:«-sha256»" } }
    }
  }
}
---- etc/nomad.d/nomad.hcl
server { enabled = true
  encrypt = "«generic-secret:bytes(32)»" }
vault { enabled = true
  address = "https://«fqdn»:8200"
  token = "«vault-token»" }
acl { enabled = true }
---- etc/consul.d/consul.json
{"datacenter": "dc1", "node_name": "«hostname»", "bind_addr": "«ipv4»", "encrypt": "«generic-secret:bytes(32)»", "retry_join": ["«ipv4»", "«ipv4»"],
 "acl": {"enabled": true, "tokens": {"initial_management": "«generic-secret:uuid»", "agent": "«generic-secret:uuid»"}}, "node_id": "«-uuid»"}
==== fern_pbs etc/proxmox-backup/remote.cfg
remote: offsite
	auth-id sync@pbs!pull
	fingerprint «-tls-fingerprint»
	host «fqdn»
	password «pbs-api-token:uuid»

remote: old
	auth-id sync@pbs
	host «ipv4»
	password «pve-priv-password:pw.b64»
---- etc/proxmox-backup/user.cfg
user: root@pam
	email «email»

user: «=login»@pbs
	comment «person-name»
	email «email»
	firstname «~:first»
	lastname «~:last»

token: «=login»@pbs!mon
	enable true
---- etc/proxmox-backup/shadow.json
{"«=login»@pbs":"«password-hash:sha256crypt»","sync@pbs":"«password-hash:yescrypt»"}
---- etc/proxmox-backup/domains.cfg
ldap: corp
	base-dn dc=corp
	bind-dn cn=pbs,dc=corp
	server1 «fqdn»
	server2 «ipv4»
---- etc/proxmox-backup/ldap_passwords.json
{"corp":"«config-password:pwq2»"}
---- etc/proxmox-backup/s3.cfg
s3-endpoint: box
	access-key «aws-access-key-id»
	secret-key «aws-secret-key»
	endpoint «fqdn»
---- root/backup.sh
export PBS_REPOSITORY='bk@pbs!host@«ipv4»:main'
export PBS_PASSWORD=«pbs-api-token»
export PBS_FINGERPRINT=«-tls-fingerprint»
export PBS_ENCRYPTION_PASSWORD='«env-password:pwq2»'
proxmox-backup-client backup root.pxar:/ --ns prod
curl -k -H "Authorization: PBSAPIToken=«~|bk@pbs!host:»«pbs-api-token»" https://«ipv4»:8007/api2/json/status/datastore-usage
---- root/enc.json
{"kdf":null,"created":"2026-01-05T10:00:00+01:00","modified":"2026-01-05T10:00:00+01:00","data":"«pbs-encryption-key»","fingerprint":"«-tls-fingerprint»"}
==== fern_pve_misc etc/pve/priv/notifications.cfg
smtp: office
	password «config-password:pw»

gotify: phone
	token «monitoring-token:gotify»

webhook: chat
	secret name=tok,value=«base64-secret:alnum(24).b64»
---- etc/pve/notifications.cfg
smtp: office
	from-address «email»
	mailto «email»
	mode starttls
	server «fqdn»
	username «email»

gotify: phone
	server https://«fqdn»
---- etc/pve/priv/storage/nas.pw
password=«pve-priv-password:pwslash»
---- etc/pve/priv/ldap/corp.pw
«pve-priv-password:phrase»
---- etc/pve/priv/ceph/rbd.keyring
[client.pve]
	key = «ceph-key»
---- etc/pve/qemu-server/«=int(100,999)».conf
#root pw%3A «password-in-notes:pwa»
#%0AAnsprechpartner «person-name», %0Aintern «ipv4»
agent: 1
args: -vnc «~|0.0.0.0»:77 -object secret,id=vnc,data=«qemu-secret»
cipassword: «cloud-init-password-hash:sha256crypt»
ciuser: ops
ipconfig0: ip=«ipv4-cidr»,gw=«ipv4»
ipconfig1: ip6=«ipv6-cidr»
name: «hostname»
nameserver: «ipv4»
net0: virtio=«mac»,bridge=vmbr0,tag=30
searchdomain: «fqdn:domain»
smbios1: uuid=«-uuid»,serial=«-base64-text»,base64=1
sshkeys: ssh-ed25519%20«-ssh-public-key:ssh_ed25519.url»%20ops%0A
vmgenid: «-uuid»
---- etc/pve/subscription.json
{"key":"«pve-subscription-key»","serverid":"«-key-id:md5.upper»","checktime":«-timestamp»,"status":"Active","productname":"Proxmox VE Basic Subscription 1 CPU/year"}
==== fern_lxc_notes etc/pve/lxc/«=int(100,999)».conf
#<b>Wiki</b>%0A
#admin / «password-in-notes:pwa»%0A
#mysql root%3A «password-in-notes:phrase»
arch: amd64
cores: 2
features: nesting=1
hostname: «hostname»
memory: 2048
nameserver: «ipv4» «ipv4»
net0: name=eth0,bridge=vmbr1,gw=«ipv4»,gw6=«ipv6»,hwaddr=«mac»,ip=«ipv4-cidr»,ip6=«ipv6-cidr»,type=veth
onboot: 1
ostype: debian
rootfs: local-zfs:subvol-204-disk-0,size=8G
searchdomain: «fqdn:domain»
swap: 512
unprivileged: 1
lxc.environment: DB_PASSWORD=«env-password:pwa»
lxc.environment: TZ=Europe/Lisbon
---- etc/cloud/cloud.cfg.d/99-local.cfg
#cloud-config
hostname: «hostname»
password: «cloud-init-password:pw»
chpasswd:
  expire: false
  list: |
    root:«cloud-init-password:pwa»
    ops:«cloud-init-password-hash:sha512crypt»
    guest:RANDOM
users:
  - name: ops
    gecos: «person-name»
    hashed_passwd: «cloud-init-password-hash:yescrypt»
    plain_text_passwd: '«cloud-init-password:pwq2»'
    ssh_import_id: [gh:ops]
ntp: {servers: ["«ipv4»"]}
---- etc/corosync/authkey.b64
«corosync-authkey»
---- etc/ceph/iscsi-gateway.cfg
[config]
cluster_name = ceph
gateway_keyring = «-path|ceph.client.admin.keyring»
api_secure = true
api_user = admin
api_password = «config-password»
trusted_ip_list = «ipv4»,«ipv4»
