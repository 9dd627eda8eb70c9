==== reed_pve_node etc/pve/storage.cfg
dir: local
	path /var/lib/vz
	content iso,vztmpl,backup

pbs: pbs-«=word»
	datastore main
	server «fqdn»
	content backup
	encryption-key 1
	fingerprint «-tls-fingerprint:fingerprint.lower»
	username backup@pbs!nightly

cifs: nas
	path /mnt/pve/nas
	server «ipv4»
	share vmbackup
	username «=account»

esxi: oldcluster
	server «ipv4»
	username root
	skip-cert-verification 1
---- etc/pve/priv/storage/nas.pw
password=«pve-priv-password»
---- etc/pve/priv/storage/oldcluster.pw
«pve-priv-password:human»
---- etc/pve/priv/storage/pbs-main.enc
{"kdf":null,"created":"2026-01-04T08:11:03+01:00","modified":"2026-01-04T08:11:03+01:00","data":"«pbs-encryption-key»","fingerprint":"«-tls-fingerprint:fingerprint.lower»"}
---- etc/pve/priv/token.cfg
root@pam!terraform «pve-api-token»
monitor@pve!exporter «pve-api-token»
---- etc/pve/priv/shadow.cfg
ops:«password-hash:sha256crypt»:
---- etc/corosync/authkey.b64
«corosync-authkey»
==== reed_pve_tasks var/log/pve/tasks/active.txt
«-pve-upid» 1 6A1B2C3D OK
«-pve-upid» 0
Task viewer: VM 118 - Start
INFO: starting new backup job: vzdump 118 --storage pbs-main --mode snapshot --node «hostname#n»
INFO: Starting Backup of VM 118 (qemu)
INFO: creating Proxmox Backup Server archive 'vm/118/2026-03-02T01:00:04Z'
INFO: enabling encryption
INFO: started backup task '«-uuid»'
INFO: kvm -name guest=web,debug-threads=on -smbios type=1,uuid=«-uuid» -object secret,id=spice0,data=«qemu-secret» -device virtio-net-pci,mac=«mac»,netdev=net0
INFO: qmp: {"execute":"set_password","arguments":{"protocol":"vnc","password":"«qemu-secret»"}}
INFO: resuming VM again
ERROR: Backup of VM 118 failed - backup connect failed: error fetching datastores - 401 Unauthorized on «fqdn»
INFO: notified via target `mail-to-root` («email»)
TASK ERROR: job errors
==== reed_pbs_client root/bin/pbs-«=word».sh
#!/bin/bash
# host backup to «fqdn#p»
export PBS_REPOSITORY='backup@pbs!host@«fqdn#p»:main'
export PBS_PASSWORD='«pbs-api-token»'
export PBS_FINGERPRINT='«-tls-fingerprint:fingerprint.lower»'
export PBS_ENCRYPTION_PASSWORD='«env-password»'
proxmox-backup-client backup root.pxar:/ --keyfile /root/pbs.key --crypt-mode encrypt
proxmox-backup-client key show /root/pbs.key
# Fingerprint: «-fingerprint:md5_colons»
curl -sk -H "Authorization: PBSAPIToken=«~|ops@pbs!curl:»«pbs-api-token»" https://«ipv4»:8007/api2/json/admin/datastore/main/snapshots
rc=$?
[ $rc -eq 0 ] || mail -s "pbs $(hostname)" «email» < /var/log/pbs.log
exit $rc
==== reed_pve_rest scripts/novnc.py
import requests, urllib.parse
BASE = "https://«fqdn»:8006/api2/json"
COOKIE = {"PVEAuthCookie": "«pve-ticket»"}
HEAD = {"CSRFPreventionToken": "«pve-csrf-token»"}
# what the browser sends
RAW = "PVEAuthCookie=«pve-ticket:pveticket_url»; lang=de"
VMID = 104


def vnc(node="«hostname»"):
    r = requests.post(f"{BASE}/nodes/{node}/qemu/{VMID}/vncproxy", cookies=COOKIE, headers=HEAD, data={"websocket": 1}, verify=False)
    ticket = r.json()["data"]["ticket"]
    return urllib.parse.quote(ticket, safe="")


def login(user, password=«-code-reference|None»):
    if password is None:
        password = «-code-reference|getpass.getpass()»
    return requests.post(BASE + "/access/ticket", data={"username": user, "password": password})


if __name__ == "__main__":
    login("root@pam", "«code-password»")
    login("ops@pve", password="«code-password:phr»")
    s = requests.Session()
    s.headers["Authorization"] = "PVEAPIToken=«~|root@pam!novnc=»«pve-api-token»"
==== reed_pve_sub root/notes/subscription.txt
pvesubscription get
  checktime: «-timestamp»
  key: «pve-subscription-key»
  level: c
  nextduedate: 2027-01-31
  productname: Proxmox VE Community Subscription 2 CPUs/year
  serverid: «-md5:md5.upper»
  sockets: 2
  status: active
second node «hostname»: pvesubscription set «pve-subscription-key»
server id «-md5:md5.upper»
contact for renewal: «person-name», «email», «phone»
==== reed_cloudinit_vendor snippets/vendor-«=int(100,999)».yaml
#cloud-config
hostname: «hostname»
fqdn: «fqdn»
password: «cloud-init-password»
chpasswd: {expire: false}
ssh_pwauth: true
users:
  - default
  - name: wartung
    gecos: "«person-name»"
    passwd: "«cloud-init-password-hash:sha512crypt»"
    sudo: ALL=(ALL) NOPASSWD:ALL
    ssh_authorized_keys:
      - ssh-rsa «-ssh-public-key:ssh_rsa» «email»
  - name: kiosk
    plain_text_passwd: '«cloud-init-password:human»'
apt:
  sources:
    docker:
      source: deb [signed-by=$KEY_FILE] https://«~|download.docker.com»/linux/debian bookworm stable
      keyid: «-key-id»
ca_certs:
  trusted:
    - |
      «-certificate»
write_files:
  - path: /etc/netplan/60-lan.yaml
    content: |
      network: {version: 2, ethernets: {ens18: {match: {macaddress: "«mac»"}, addresses: [«ipv4-cidr»], gateway4: «ipv4», nameservers: {addresses: [«ipv4», «ipv6»]}}}}
  - path: /etc/cifs.cred
    permissions: '0600'
    content: |
      username=«=account»
      password=«config-password»
      domain=CORP
runcmd:
  - [ubuntu-drivers, install]
  - kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-sha256:digest»
==== reed_autounattend iso/autounattend.xml
<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend">
  <settings pass="oobeSystem">
    <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64" publicKeyToken="«-public-key|31bf3856ad364e35»">
      <UserAccounts>
        <AdministratorPassword><Value>«config-password:human»</Value><PlainText>true</PlainText></AdministratorPassword>
        <LocalAccounts><LocalAccount><Name>install</Name><Group>Administrators</Group>
          <Password><Value>«config-password:pw.u16»</Value><PlainText>false</PlainText></Password></LocalAccount></LocalAccounts>
      </UserAccounts>
      <AutoLogon><Username>install</Username><Password><Value>«config-password:pwa»</Value><PlainText>true</PlainText></Password><LogonCount>1</LogonCount></AutoLogon>
      <RegisteredOwner>«person-name»</RegisteredOwner>
      <ComputerName>«hostname:winname»</ComputerName>
    </component>
    <component name="Microsoft-Windows-UnattendedJoin">
      <Identification><Credentials><Domain>«fqdn:domain»</Domain><Username>join</Username><Password>«config-password»</Password></Credentials><JoinDomain>«fqdn:domain»</JoinDomain></Identification>
    </component>
  </settings>
  <cpi:offlineImage cpi:source="wim:c:/install.wim#Windows Server 2022" xmlns:cpi="urn:schemas-microsoft-com:cpi" />
</unattend>
==== reed_kickstart ks/rocky9.ks
text
url --url=https://«fqdn»/rocky/9/BaseOS/x86_64/os/
lang de_DE.UTF-8
network --bootproto=static --device=ens192 --ip=«ipv4» --netmask=«~|255.255.255.0» --gateway=«ipv4» --nameserver=«ipv4» --hostname=«fqdn»
rootpw --iscrypted «password-hash:sha512crypt»
user --name=ops --groups=wheel --password=«cli-password:human» --plaintext
bootloader --append="crashkernel=auto" --password=«cli-password:phr»
part pv.01 --size=1 --grow --encrypted --luks-version=luks2 --passphrase=«cli-password:pwa»
%packages
@^minimal-environment
open-vm-tools
%end
%post --log=/root/ks-post.log
curl -o /etc/pki/ca.pem https://«ipv4»/ca.pem
echo "«-sha256»  /etc/pki/ca.pem" | sha256sum -c -
subscription-manager register --org=«=int(1000000,9999999)» --activationkey=«cli-password:phr»
echo '«=account»:«cli-password»' | chpasswd
%end
==== reed_talos talos/controlplane.yaml
version: v1alpha1
machine:
  type: controlplane
  token: «k8s-bootstrap-token»
  ca:
    crt: «-certificate:certb64»
    key: «private-key:kcfg»
  network:
    hostname: «hostname»
    interfaces:
      - deviceSelector: {hardwareAddr: "«mac»"}
        addresses: [«ipv4-cidr»]
        routes: [{network: «~|0.0.0.0/0», gateway: «ipv4»}]
  install:
    disk: /dev/sda
    image: «~|ghcr.io»/siderolabs/installer:v«-version:semver»
  registries:
    config:
      «fqdn»:
        auth:
          username: puller
          password: «config-password»
cluster:
  id: «~:bytes(32)»
  secret: «generic-secret:key32»
  controlPlane: {endpoint: "https://«ipv4»:6443"}
  token: «k8s-bootstrap-token»
  secretboxEncryptionSecret: «generic-secret:key32»
  network:
    podSubnets: [«ipv4-cidr»]
    serviceSubnets: [«ipv4-cidr»]
==== reed_rke etc/rancher/rke2/config.yaml
server: https://«fqdn»:9345
token: «k3s-token»
agent-token: «generic-secret:alnum(32)»
tls-san:
  - «fqdn»
  - «ipv4»
node-name: «hostname»
node-ip: «ipv4»,«ipv6»
cluster-cidr: «ipv4-cidr»
write-kubeconfig-mode: "0640"
etcd-s3: true
etcd-s3-access-key: «aws-access-key-id»
etcd-s3-secret-key: «aws-secret-key»
---- etc/rancher/rke2/registries.yaml
mirrors:
  «~|docker.io»:
    endpoint: ["https://«fqdn#r»"]
configs:
  "«fqdn#r»":
    auth: {username: pull, password: «config-password:pwa»}
    tls: {insecure_skip_verify: true}
==== reed_helm_values helm/values-prod.yaml
image:
  repository: «fqdn»/apps/billing
  tag: «-version:semver»
  digest: «-sha256:digest»
imageCredentials:
  registry: «fqdn»
  username: robot$billing
  password: «config-password:pwa»
postgresql:
  auth:
    postgresPassword: «config-password»
    password: "«config-password:phr»"
    existingSecret: «-setting|billing-db»
  primary:
    service: {loadBalancerIP: «ipv4»}
redis:
  auth: {enabled: true, password: '«config-password:human»'}
ingress:
  hosts: [{host: «fqdn», paths: ["/"]}]
  annotations:
    «~|nginx.ingress.kubernetes.io»/whitelist-source-range: "«ipv4-cidr»,«ipv4-cidr»"
    checksum/config: «-sha256»
env:
  - {name: STRIPE_KEY, value: «stripe-key»}
  - {name: STRIPE_PUBLISHABLE, value: «-public-key:stripe_public»}
  - {name: MAIL_PASSWORD, valueFrom: {secretKeyRef: {name: «-setting|mail», key: «-setting|password»}}}
  - {name: DATABASE_URL, value: "postgresql://billing:«connection-string»@«fqdn»:5432/billing"}
==== reed_flux clusters/prod/sops-secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: smtp-«=word»
  namespace: apps
  annotations:
    «~|kustomize.toolkit.fluxcd.io»/checksum: «-sha1»
stringData:
  username: ENC[AES256_GCM,data:«-setting:bytes(9)»,iv:«-setting:key32»,tag:«-setting:bytes(16)»,type:str]
  password: «-reference:sops»
sops:
  age:
    - recipient: «-age-public-key»
  lastmodified: "2026-04-14T07:22:51Z"
  version: «-version:semver»
---
apiVersion: v1
kind: Secret
metadata:
  name: git-auth
type: Opaque
data:
  username: «-base64-text:loginword»
  password: «k8s-secret-data»
  known_hosts: «-base64-text»
---
apiVersion: v1
kind: Secret
metadata: {name: pull}
type: kubernetes.io/dockerconfigjson
data:
  .dockerconfigjson: «docker-auth:dockercfg»
---
apiVersion: «~|external-secrets.io»/v1beta1
kind: ExternalSecret
spec:
  secretStoreRef: {name: «-setting|vault-backend», kind: ClusterSecretStore}
  data:
    - secretKey: password
      remoteRef: {key: «-path|apps/smtp», property: «-setting|password»}
==== reed_pulumi infra/Pulumi.prod.yaml
encryptionsalt: v1:«-setting:bytes(8)»:v1:«-setting:b64(16)»:«-setting:b64(44)»
config:
  azure-native:tenantId: «-uuid»
  azure-native:clientId: «-uuid»
  azure-native:clientSecret: «azure-client-secret»
  digitalocean:token: «digitalocean-token»
  infra:dbPassword:
    secure: v1:«-reference:b64(16)»:«-reference:b64(48)»
  infra:adminPassword: «config-password»
  infra:cidr: «ipv4-cidr»
  infra:jumphost: «fqdn»
  infra:storage: DefaultEndpointsProtocol=https;AccountName=stprod;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»
  infra:tailscale: «tailscale-key»
==== reed_tofu tofu/main.tofu
terraform {
  required_providers {
    proxmox = { source = "bpg/proxmox", version = "~> «-version:semver»" }
  }
  backend "http" {
    address  = "https://«fqdn»/api/v4/projects/12/terraform/state/prod"
    username = "terraform"
    password = "«gitlab-pat»"
  }
}
provider "proxmox" {
  endpoint  = "https://«ipv4»:8006/"
  api_token = "«~|terraform@pve!tofu=»«pve-api-token»"
  ssh { username = "root", password = "«tf-password»" }
}
variable "smtp_password" {
  type      = string
  sensitive = true
  default   = "«tf-password:phr»"
}
resource "random_password" "db" { length = 24 }
resource "proxmox_virtual_environment_container" "dns" {
  node_name = "«hostname»"
  initialization {
    hostname = "«hostname»"
    user_account { password = «-reference|random_password.db.result» }
    ip_config { ipv4 { address = "«ipv4-cidr»", gateway = "«ipv4»" } }
  }
  network_interface { name = "eth0", mac_address = "«mac»" }
}
resource "hcloud_server" "edge" { image = "debian-12", user_data = file("«-path|cloud-init/edge.yaml»") }
resource "postgresql_role" "app" {
  name     = "app"
  password = "«tf-password:human»"
}
---- tofu/prod.auto.tfvars
hcloud_token   = "«hetzner-token»"
netbird_token  = "«netbird-token»"
idrac_password = "«tf-password:human»"
admin_cidrs    = ["«ipv4-cidr»", "«ipv6-cidr»"]
vpc_id         = "«-tf-resource-id»"
==== reed_ansible_net ansible/host_vars/«=word».yml
ansible_host: «ipv4»
ansible_user: netadmin
ansible_password: «ansible-password»
ansible_become: true
ansible_become_pass: "«ansible-password:human»"
ansible_network_os: arista.eos.eos
ansible_httpapi_use_ssl: true
netbox_token: «generic-secret:hex(40)»
bgp:
  asn: 64512
  neighbors:
    - {peer: «ipv4», remote_as: 64513, password: "«config-password:alnum(16)»"}
    - {peer: «ipv6», remote_as: 64514, password: "{{ «-reference|vault_bgp_rr» }}"}
snmp:
  ro: «snmp-community»
  v3: {user: mon, auth: "«snmp-password:pwa»", priv: "«snmp-password:pwa»"}
tacacs_key: !vault |
  «ansible-vault»
loopback: «ipv4-cidr»
router_mac: «mac»
==== reed_salt srv/pillar/mysql.sls
mysql:
  server:
    root_password: '«config-password»'
    bind-address: «ipv4»
  users:
    app:
      host: '«ipv4»'
      password: '«config-password:human»'
    repl:
      password_hash: '«password-hash:mysqlhash»'
    report:
      password: {{ «-reference|salt['vault'].read_secret('secret/report', 'pw')» }}
icinga:
  ticket_salt: «generic-secret:hex(40)»
borg:
  passphrase: «config-password:phr»
  repo: ssh://borg@«fqdn»:23/./«=word»
ssh_keys:
  - AAAA…  # see top.sls
mine_functions:
  network.ip_addrs: [ens18]
==== reed_puppet hieradata/role/db.eyaml
---
postgresql::server::postgres_password: '«config-password»'
profile::backup::s3_key_id: «aws-access-key-id»
profile::backup::s3_secret: "«aws-secret-key»"
profile::ldap::bindpw: >
  ENC[PKCS7,«-reference:b64(120)»]
profile::monitoring::zabbix_server: «ipv4»
profile::monitoring::psk_identity: «hostname»
profile::monitoring::psk: «hex-key»
profile::users::admins:
  «~:login»:
    comment: '«person-name»'
    password: '«password-hash:sha512crypt»'
    sshkey: «-ssh-public-key»
profile::iscsi::node_password: «iscsi-chap»
profile::base::ntp: [«ipv4», «fqdn»]
profile::base::password_max_age: «-setting|180»
==== reed_ceph_admin etc/ceph/ceph.conf
[global]
fsid = «-uuid»
mon_host = «ipv4»,«ipv4»,«ipv4»
mon_initial_members = «hostname»
public_network = «ipv4-cidr»
cluster_network = «ipv6-cidr»
auth_client_required = «-setting|cephx»
---- etc/ceph/ceph.client.admin.keyring
[client.admin]
	key = «ceph-key»
	caps mds = "allow *"
	caps mon = "allow *"
---- etc/ceph/rbd-secret.xml
<secret ephemeral='no' private='no'>
  <uuid>«-uuid»</uuid>
  <usage type='ceph'><name>client.libvirt secret</name></usage>
</secret>
---- root/dashboard.sh
ceph auth get-or-create client.rgw.main mon 'allow rw' osd 'allow rwx'
virsh secret-set-value --secret «-uuid» --base64 «ceph-key»
ceph dashboard ac-user-create ops -i - administrator <<< '«cli-password»'
mount -t ceph «ipv4»:6789:/ /mnt/cephfs -o name=admin,secret=«ceph-key»
radosgw-admin user create --uid=backup --display-name="Backup" --access-key=«~:b32(20)» --secret-key=«cli-password:alnum(40)»
