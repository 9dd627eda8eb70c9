==== glen_pve_priv etc/pve/priv/storage/«=word».pw
«pve-priv-password:pw»
---- etc/pve/priv/realm/«=word».pw
«pve-priv-password:phr»
---- etc/pve/priv/notifications.cfg
smtp: relay
	password «pve-priv-password:pwsign»
gotify: push
	token «monitoring-token:gotify»
---- etc/pve/priv/token.cfg
mon@pve!exporter «pve-api-token»
«=login»@pve!cli «pve-api-token»
---- etc/pve/priv/tfa.cfg
{"users":{"«=login»@pam":{"totp":[{"info":{"id":"«-uuid»","description":"phone","created":«-timestamp»},"entry":"otpauth://totp/pve:«=login»%40pam?secret=«totp-secret»&issuer=pve&digits=6&period=30"}],"recovery":{"secret":"«generic-secret:hex(16)»","entries":["«~:hex(64)»",null],"created":«-timestamp»}}}}
---- etc/pve/storage.cfg
cifs: «=word»
	path /mnt/pve/archive
	server «fqdn»
	share backup
	content backup,iso
	username «=account»
pbs: off
	datastore tank
	server «ipv4»
	fingerprint «-tls-fingerprint»
	username sync@pbs!pve
---- etc/corosync/authkey.b64
«corosync-authkey»
==== glen_pve_notes etc/pve/qemu-server/«=int(100,900)».conf
#Fileserver Verwaltung%0A%0AAnsprechpartner%3A «person-name», «phone»%0AAdministrator / «password-in-notes:pwa»
#
#Recovery-Kennwort%3A «password-in-notes:phr»
agent: 1
args: -object secret,id=vnc9,data=«qemu-secret» -vnc «ipv4»:9,password-secret=vnc9
boot: order=scsi0
cipassword: «cloud-init-password-hash»
ciuser: «=account»
cores: 4
ipconfig0: ip=«ipv4-cidr»,gw=«ipv4»,ip6=«ipv6-cidr»
name: «hostname»
nameserver: «ipv4»
net0: virtio=«mac»,bridge=vmbr0,tag=30
searchdomain: «fqdn:domain»
sshkeys: «-ssh-public-key|ssh-ed25519%20AAAAC3NzaC1lZDI1NTE5%20ops%0A»
smbios1: uuid=«-uuid»
vmgenid: «-uuid»
---- etc/pve/lxc/«=int(100,900)».conf
#login root, pw «password-in-notes:human»
#docs https://«fqdn:site»/ct
hostname: «hostname»
net0: name=eth0,bridge=vmbr1,hwaddr=«mac»,ip=«ipv4-cidr»,gw=«ipv4»
lxc.environment: GITEA_TOKEN=«forge-token»
==== glen_pve_cloud var/lib/vz/snippets/web-user.yaml
#cloud-config
hostname: «hostname»
fqdn: «fqdn»
user: «=account»
password: «cloud-init-password»
chpasswd: {expire: false, list: "root:«cloud-init-password:pwa»\nbackup:«cloud-init-password-hash»"}
users:
  - default
  - name: «=login»
    gecos: «person-name»
    hashed_passwd: «cloud-init-password-hash:crypt6»
    ssh_authorized_keys: ["ssh-ed25519 «-ssh-public-key» «email»"]
    ssh_import_id: ["gh:«=login»"]
ssh_keys:
  ed25519_private: |
    «private-key:openssh»
  ed25519_public: ssh-ed25519 «-ssh-public-key» root@«hostname»
ca_certs: {trusted: ["«-certificate:certificate.line»"]}
apt: {proxy: "http://«ipv4»:3142", sources: {x.list: {keyid: «-key-id:hex(40).upper»}}}
puppet: {conf: {agent: {server: «fqdn»}}}
bootcmd: [[cloud-init-per, once, mnt, sh, -c, "mount -t cifs //«ipv4»/img /mnt -o user=ci,pass=«cli-password:pwa»"]]
phone_home: {url: "https://«fqdn»/ready/$INSTANCE_ID", tries: 3}
---- var/lib/vz/snippets/net.yaml
version: 2
ethernets: {eth0: {match: {macaddress: "«mac»"}, addresses: ["«ipv4-cidr»", "«ipv6-cidr»"], gateway4: «ipv4», nameservers: {addresses: ["«ipv4»"], search: ["«fqdn:domain»"]}}}
==== glen_pve_ansible inventories/prod/group_vars/hypervisors.yml
ansible_user: automation
ansible_password: "«ansible-password:pwsign»"
ansible_become_pass: «ansible-password»
ansible_ssh_common_args: '-o ProxyCommand="ssh -W %h:%p jump@«fqdn»"'
proxmox_api_host: «ipv4»
proxmox_api_user: root@pam
proxmox_api_password: "{{ «-reference|vault_proxmox_pw» }}"
proxmox_token_secret: «pve-api-token»
old_root_password: !vault |
  «ansible-vault»
win_dsrm_password: "«config-password:human»"
no_log: «-setting|true»
password_rotation_days: «-setting|60»
---- inventories/prod/hosts.ini
[pve]
«hostname» ansible_host=«ipv4» ansible_ssh_pass='«ansible-password»'
«fqdn» ansible_become_password=«ansible-password:pwa»
[switches]
«ipv4» ansible_network_os=eos ansible_password=«ansible-password:phr»
[pve:vars]
ipmi_pass="«ansible-password»"
vault_password_file=«-path|~/.vault_pass»
==== glen_pve_tf terraform/lab/main.tf
terraform {
  required_providers { proxmox = { source = "bpg/proxmox", version = "«-version|0.66.1»" } }
  backend "http" {
    address  = "https://«fqdn:site»/api/v4/projects/12/terraform/state/lab"
    username = "ci"
    password = "«gitlab-pat»"
  }
}
provider "proxmox" {
  endpoint  = "https://«fqdn»:8006/"
  api_token = "«~|tf@pve!lab=»«pve-api-token»"
  ssh { username = "root" password = "«tf-password:pwsign»" }
}
variable "admin_password" {
  type    = string
  default = "«tf-password»"
}
variable "smtp_password" { description = "«-prose|password of the relay, from TF_VAR»" sensitive = true }
resource "proxmox_virtual_environment_container" "dns" {
  node_name = "«hostname»"
  initialization {
    hostname = "«hostname»"
    ip_config { ipv4 { address = "«ipv4-cidr»" gateway = "«ipv4»" } }
    user_account { keys = [trimspace(file("~/.ssh/id.pub"))] password = "«tf-password:human»" }
  }
  network_interface { name = "veth0" mac_address = "«mac»" }
}
resource "proxmox_virtual_environment_download_file" "img" { checksum = "«-sha256»" checksum_algorithm = "sha256" }
output "pw" { value = «-reference|random_password.root.result» }
---- terraform/lab/terraform.tfvars
ipmi_password      = "«tf-password:pwa»"
cloudflare_token   = "«cloudflare-api-token»"
netbox_api_token   = "«generic-secret:hex(40)»"
dns_servers        = ["«ipv4»", "«ipv6»"]
db_password        = "«-placeholder|CHANGE_ME»"
tfc_token          = "«terraform-cloud-token»"
hcloud_token       = "«hetzner-token»"
do_token           = "«digitalocean-token»"
ami                = "«-tf-resource-id»"
