==== vale_pve_notes etc/pve/qemu-server/«=int(100,900)».conf
#Contact%3A «email»
#admin login%3A ops / «password-in-notes»
agent: 1
boot: order=scsi0
cipassword: «cloud-init-password-hash»
ciuser: «~:login»
cores: 4
ipconfig0: ip=«ipv4-cidr»,gw=«ipv4»,ip6=«ipv6-cidr»
memory: 8192
meta: creation-qemu=9.2.0,ctime=«-timestamp»
name: «hostname»
net0: virtio=«mac:mac.upper»,bridge=vmbr2,tag=«=int(2,400)»
searchdomain: «fqdn:domain»
scsi0: ceph-vm:vm-100-disk-0,size=64G,serial=«-serial»
smbios1: uuid=«-uuid»
vmgenid: «-uuid»
args: -object secret,id=spice0,data=«qemu-secret» -spice port=5930,addr=«ipv4»,password-secret=spice0
==== vale_pve_node etc/pve/nodes/«=hostname»/config
# rack 4, contact «person-name», «phone»
acme: domains=«fqdn»;«fqdn:site»
acmedomain0: «fqdn»,plugin=cf
wakeonlan: «mac»
---- etc/pve/priv/acme/plugins.cfg
dns: cf
	api cf
	data «base64-secret:envdata»
---- etc/pve/storage.cfg
cifs: scans
	server «ipv4»
	share scans
	username «~:account»
	domain «fqdn:domain»
esxi: old
	server «fqdn»
	username root
	skip-cert-verification 1
iscsi: san1
	portal «ipv4»
	target «-iqn»
---- etc/pve/priv/storage/scans.pw
password=«pve-priv-password»
---- etc/pve/priv/realm/firma.pw
«pve-priv-password:phrase»
==== vale_pve_py src/rotate.py
"""Rotate the tokens of the cluster."""
import os
import requests

NODE = "«hostname»"
URL = "https://«fqdn»:8006/api2/json"
HEAD = {"Authorization": "PVEAPIToken=«~|deploy@pve!ci=»«pve-api-token»"}
PBS = {"Authorization": "PBSAPIToken=«~|sync@pbs!nightly:»«pbs-api-token»"}
COOKIES = {"PVEAuthCookie": "«pve-ticket»"}
CSRF = {"CSRFPreventionToken": "«pve-csrf-token»"}
TASK = "«-pve-upid»"
FINGERPRINT = "«-tls-fingerprint:fingerprint»"


def login(user, password=«-code-reference|None»):
    data = {"username": user, "password": password or os.environ["«-variable-name|PVE_PASS»"]}
    answer = requests.post(f"{URL}/access/ticket", data=data, verify="«-path|/etc/pve/pve-root-ca.pem»")
    return answer.json()["data"]["«-identifier|ticket»"]


if __name__ == "__main__":
    login("root@pam", "«code-password:phrase»")
    requests.put(f"{URL}/nodes/{NODE}/subscription", json={"key": "«pve-subscription-key»"}, headers=HEAD)
==== vale_pbs_jobs etc/proxmox-backup/remote.cfg
remote: offsite
	auth-id sync@pbs!pull
	host «fqdn»
	password «base64-secret:uuid.b64»
	fingerprint «-tls-fingerprint:fingerprint»
remote: «=word»
	host «ipv4»
	auth-id root@pam
	password «base64-secret:pw.b64»
---- etc/proxmox-backup/node.cfg
acmedomain0: «fqdn»
http-proxy: http://proxy:«connection-string»@«ipv4»:3128
email-from: «email»
---- root/master-key.json
{"kdf": null, "created": "2025-11-02T08:14:11+01:00", "modified": "2025-11-02T08:14:11+01:00", "data": "«pbs-encryption-key»", "fingerprint": "«-tls-fingerprint:hexcomma»"}
---- root/restore.sh
export PBS_REPOSITORY='sync@pbs!pull@«ipv4»:tank'
export PBS_PASSWORD=«pbs-api-token»
export PBS_FINGERPRINT=«-tls-fingerprint:fingerprint»
proxmox-backup-client restore host/«~:hostname»/2025-11-03T01:00:00Z root.pxar /mnt --keyfile «-path|/root/master-key.json»
==== vale_pve_ceph root/ceph-notes.txt
# ceph auth get client.cephfs
[client.cephfs]
	key = «ceph-key»
	caps mds = "allow rw fsname=data"
	caps osd = "allow rw tag cephfs data=data"
# rbd-mirror bootstrap
[global]
	fsid = «-uuid»
	mon_host = [v2:«ipv4»:3300/0,v1:«ipv4»:6789/0]
	cluster_network = «ipv4-cidr»
	auth_client_required = «-setting|cephx»
# mount
mount -t ceph «ipv4»:6789:/ /mnt/data -o name=cephfs,secret=«ceph-key»
# fstab
«ipv4»:/ /srv/data ceph name=cephfs,secretfile=«-path|/etc/ceph/cephfs.secret»,_netdev 0 0
dashboard: https://«hostname»:8443  ceph dashboard ac-user-create admin -i «-path|/tmp/pw»
radosgw-admin user create --uid=app --access-key=«~:upper(20)» --secret=«generic-secret:alnum(40)»
==== vale_pve_autoinstall answer.toml
[global]
keyboard = "de"
country = "at"
fqdn = "«fqdn»"
mailto = "«email»"
timezone = "Europe/Vienna"
root-password-hashed = "«password-hash:sha512crypt»"
root-ssh-keys = ["ssh-ed25519 «-ssh-public-key:ssh_ed25519» «~:login»"]

[network]
source = "from-answer"
cidr = "«ipv4-cidr»"
dns = "«ipv4»"
gateway = "«ipv4»"
filter.ID_NET_NAME_MAC = "*«~:mac_bare»"

[post-installation-webhook]
url = "https://«fqdn»/hook?token=«url-token»"
cert-fingerprint = "«-tls-fingerprint:fingerprint»"

[first-boot]
source = "from-url"
url = "https://user:«connection-string»@«fqdn»/first.sh"
---- answer-old.toml
[global]
root-password = "«config-password:human»"
fqdn = "«fqdn»"
==== vale_pve_multipass term/task-view.txt
root@«hostname#h»:~# pveum user list
┌──────────────┬─────────────┬──────────────────────────────┐
│ userid       │ comment     │ email                        │
╞══════════════╪═════════════╪══════════════════════════════╡
│ root@pam     │             │ «email» │
│ ops@pve      │ «person-name» │ «email» │
└──────────────┴─────────────┴──────────────────────────────┘
root@«hostname#h»:~# pveum user token add ops@pve grafana
│ full-tokenid │ ops@pve!grafana │
│ value        │ «pve-api-token» │
root@«hostname#h»:~# qm set 110 --cipassword '«cli-password:human»' --ipconfig0 ip=«ipv4-cidr»,gw=«ipv4»
update VM 110: -cipassword <hidden> -ipconfig0 ip=«ipv4-cidr»
root@«hostname#h»:~# pct create 210 local:vztmpl/debian-12.tar.zst --hostname «hostname» --password «cli-password:pwa» --net0 name=eth0,bridge=vmbr0,hwaddr=«mac:mac.upper»,ip=«ipv4-cidr»
Creating filesystem with 2097152 4k blocks and 524288 inodes
Filesystem UUID: «-uuid»
root@«hostname#h»:~# pvesh get /cluster/status --output-format json
[{"id":"node/«hostname#h»","ip":"«ipv4»","local":1,"name":"«hostname#h»","online":1}]
==== vale_pve_multi2 var/log/pve/tasks/index
«each 4-6»
«-pve-upid» 6710A2B3 OK
«end»
«-pve-upid» 6710A2FF connection to «ipv4» failed
---- var/log/pveproxy/access.log
::ffff:«ipv4» - ops@pve [«=int(10,28)»/11/2025:09:12:44 +0100] "POST /api2/json/nodes/«hostname»/qemu/104/vncproxy HTTP/1.1" 200 882
«ipv4» - - [«=int(10,28)»/11/2025:09:12:45 +0100] "GET /api2/json/nodes/«hostname»/qemu/104/vncwebsocket?port=5900&vncticket=«pve-ticket:pvevnc.url» HTTP/1.1" 101 0
::ffff:«ipv4» - root@pam [«=int(10,28)»/11/2025:09:13:02 +0100] "GET /api2/json/version?_dc=17«=digits(11)» HTTP/1.1" 200 121
«ipv6» - root@pam!mon [«=int(10,28)»/11/2025:09:14:02 +0100] "GET /pve2/ext6/theme.css?ver=«-version» HTTP/1.1" 304 -
==== vale_pve_pmg etc/pmg/ldap.conf
ldap: firma
	mode ldaps
	server1 «fqdn»
	server2 «ipv4»
	basedn ou=people,dc=firma,dc=lan
	binddn cn=pmg,dc=firma,dc=lan
	bindpw «base64-secret:pw.b64»
---- etc/pmg/cluster.conf
master: 1
	fingerprint «-tls-fingerprint:fingerprint»
	hostrsapubkey «-ssh-public-key:ssh_rsa»
	ip «ipv4»
	name «hostname»
---- etc/pmg/fetchmailrc
poll «fqdn» protocol imap user «~:login» pass '«config-password»' is «email» here
poll "«ipv4»" protocol pop3 user "«email»" password "«config-password:human»" ssl
---- etc/pmg/subscription
«pve-subscription-key»
«-md5:md5.upper»
«-timestamp»
==== vale_k8s_more k8s/monitoring-secrets.yaml
apiVersion: v1
kind: Secret
metadata:
  name: grafana
  namespace: monitoring
  annotations:
    checksum/config: «-sha256»
type: Opaque
data:
  admin-user: «-base64-text:account.b64»
  admin-password: «k8s-secret-data»
  ldap-toml: «k8s-secret-data»
---
apiVersion: v1
kind: Secret
metadata:
  name: bootstrap-token-«=lower(6)»
  namespace: kube-system
type: bootstrap.kubernetes.io/token
stringData:
  token-id: «~:lower(6)»
  token-secret: «k8s-bootstrap-token:lower(16)»
  usage-bootstrap-authentication: "true"
---
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
spec:
  encryptedData:
    password: «-encrypted:sealed»
---
apiVersion: external-secrets.io/v1beta1
kind: ExternalSecret
spec:
  secretStoreRef: {name: «-setting|vault-backend»}
  data:
    - secretKey: «-identifier|password»
      remoteRef: {key: «-path|kv/prod/db», property: «-identifier|password»}
---- k8s/join.txt
kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-sha256:digest»
curl -sfL https://«~|get.k3s.io» | K3S_URL=https://«fqdn»:6443 K3S_TOKEN=«k3s-token» sh -
docker swarm join --token «generic-secret:swmtkn» «ipv4»:2377
==== vale_argocd argocd/values.yaml
global:
  domain: «fqdn:site»
configs:
  secret:
    argocdServerAdminPassword: "«password-hash:bcrypt»"
    githubSecret: "«generic-secret:hex(40)»"
    extra:
      oidc.keycloak.clientSecret: «generic-secret:alnum(32)»
  repositories:
    infra:
      url: https://«fqdn:site»/infra/gitops.git
      username: argo
      password: «gitlab-deploy-token»
    charts:
      url: «~|ghcr.io»/acme/charts
      enableOCI: "true"
      password: «github-pat»
  cm:
    accounts.ci: apiKey
    admin.enabled: "false"
redis:
  image: {tag: «-version», digest: «-digest»}
notifications:
  secret:
    items:
      slack-token: «slack-token»
      teams-url: https://«~|acme.webhook.office.com»/webhookb2/«teams-webhook»
  argocdUrl: https://«fqdn»
==== vale_talos talos/controlplane.yaml
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
    nameservers: [«ipv4»]
cluster:
  id: «-identifier:bytes(32)»
  secret: «generic-secret:key32»
  controlPlane: {endpoint: "https://«ipv4»:6443"}
  token: «k8s-bootstrap-token»
  secretboxEncryptionSecret: «generic-secret:key32»
  aescbcEncryptionSecret: "«-placeholder|<base64 of 32 bytes>»"
==== vale_rancher_sops gitops/secrets.enc.yaml
db_password: «-encrypted:sops»
api_key: «-encrypted:sops»
sops:
    age:
        - recipient: «-age-public-key»
    lastmodified: "2025-10-02T09:11:12Z"
    mac: «-encrypted:sops»
    version: «-version»
---- gitops/keys.txt
# created: 2025-03-01T11:00:00+01:00
# public key: «-age-public-key»
«age-secret-key»
---- gitops/.envrc
export SOPS_AGE_KEY=«age-secret-key»
export KUBECONFIG=«-path|$PWD/kubeconfig»
export VAULT_ADDR=https://«fqdn»:8200
export VAULT_TOKEN=«vault-token»
export DOPPLER_TOKEN=«doppler-token»
export OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
==== vale_compute_cloudinit snippets/worker.yaml
#cloud-config
hostname: «hostname»
fqdn: «fqdn»
users:
  - name: «~:login»
    gecos: «person-name»
    hashed_passwd: «cloud-init-password-hash»
    lock_passwd: false
    ssh_import_id: [gh:«~:login»]
  - name: kiosk
    plain_text_passwd: «cloud-init-password:human»
password: «cloud-init-password:phrase»
chpasswd:
  expire: false
  list: |
    root:«cloud-init-password»
    build:«cloud-init-password-hash»
    ci:RANDOM
ca_certs:
  trusted:
    - |
      «-certificate»
mounts:
  - ["//«ipv4»/data", /data, cifs, "username=svc,password=«config-password:pwa»,uid=1000"]
runcmd:
  - curl -H "Authorization: Bearer «bearer-token»" https://«fqdn»/register
  - hostnamectl set-hostname «hostname»
==== vale_tf_more terraform/main.tf
terraform {
  required_providers {
    proxmox = { source = "bpg/proxmox", version = "«-version»" }
  }
  cloud {
    organization = "acme"
    token        = "«terraform-cloud-token»"
  }
}

provider "vsphere" {
  user           = "«~|terraform@vsphere.local»"
  password       = "«tf-password»"
  vsphere_server = "«fqdn»"
}

provider "opnsense" {
  uri        = "https://«ipv4»"
  api_key    = "«generic-secret:b64(80)»"
  api_secret = "«generic-secret:b64(80)»"
}

provider "digitalocean" {
  token             = "«digitalocean-token»"
  spaces_access_id  = var.«-reference|spaces_id»
}

resource "mysql_user" "app" {
  user               = "app"
  host               = "«ipv4»"
  plaintext_password = "«tf-password:phrase»"
}

resource "azuread_application_password" "x" {
  application_id = "«-uuid»"
}

variable "admin_password" {
  default     = "«tf-password:human»"
  description = "«-prose|Password of the first admin, change after install»"
}

variable "client_secret" {
  default = "«azure-client-secret»"
}

output "kms" {
  value = "«-arn»"
}
==== vale_ansible_roles roles/db/defaults/main.yml
---
db_version: "«-version»"
db_bind: «ipv4»
db_root_password: «config-password:phrase»
db_replication_password: "{{ «-reference|vault_replication_password» }}"
db_backup_passphrase: !vault |
  «ansible-vault»
db_users:
  - {name: app, password: "«config-password:pwq2»", host: "«ipv4»"}
  - {name: ro, password: "{{ lookup('community.general.passwordstore', '«-path|db/ro»') }}"}
monitor_mail: «email»
db_package_checksum: "«-sha256:digest»"
password_rotation_days: «-setting|90»
---- inventory.ini
[db]
«hostname» ansible_host=«ipv4» ansible_user=root ansible_password='«ansible-password»'
«fqdn» ansible_become_pass="«ansible-password:phrase»"
[win]
«ipv4» ansible_connection=winrm ansible_password=«ansible-password:human» ansible_winrm_server_cert_validation=ignore
[all:vars]
ansible_ssh_private_key_file=«-path|~/.ssh/deploy»
ntp_server=«ipv4»
==== vale_salt srv/pillar/db.sls
mysql:
  server:
    root_password: '«config-password:pw»'
    bind: «ipv4»
  user:
    «~:account»:
      password: «config-password:phrase»
      host: '«ipv4»'
users:
  «~:login»:
    fullname: «person-name»
    password: «password-hash:sha512crypt»
    ssh_auth:
      - ssh-ed25519 «-ssh-public-key:ssh_ed25519» «email»
snmp:
  community: «snmp-community»
  users:
    - {name: mon, auth_pass: «snmp-password:phrase», priv_pass: «snmp-password:alnum(16)»}
gpg_value: |
  «-encrypted:pgp_message»
---- etc/salt/minion.d/id.conf
master: «ipv4»
id: «fqdn»
master_finger: '«-tls-fingerprint:fingerprint»'
