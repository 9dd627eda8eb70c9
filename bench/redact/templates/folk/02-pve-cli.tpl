==== fk_pvesh_session root/typescript
Script started on 2026-02-11 08:14:03+01:00 [TERM="xterm-256color" TTY="/dev/pts/1"]
root@«hostname#n»:~# pvesh create /access/users --userid ledger@pve --password '«cli-password:pwq»' --comment "Buchhaltung"
root@«hostname#n»:~# pvesh create /access/users/ledger@pve/token/sync --privsep 0 --output-format json-pretty
{
   "full-tokenid" : "ledger@pve!sync",
   "info" : {
      "privsep" : "0"
   },
   "value" : "«pve-api-token»"
}
root@«hostname#n»:~# pvesh get /cluster/status --noborder --noheader
cluster  lager  cluster 3 1 4
node/«hostname#n»  «hostname#n»  node «ipv4» 1 1 c
root@«hostname#n»:~# pvesh set /nodes/«hostname#n»/qemu/211/config --cipassword «cli-password:pwa» --ipconfig0 ip=«ipv4-cidr»,gw=«ipv4»
«-pve-upid»
root@«hostname#n»:~# qm cloudinit dump 211 user | head -9
#cloud-config
hostname: «hostname#g»
manage_etc_hosts: true
user: wartung
password: «cloud-init-password-hash:sha256crypt»
ssh_authorized_keys:
  - ssh-ed25519 «-ssh-public-key:ssh_ed25519» «email»
chpasswd:
  expire: False
root@«hostname#n»:~# exit
==== fk_pveum_table_token root/token-neu.txt
# pveum user token add exporter@pve grafana --comment 'Dashboards'
┌──────────────┬──────────────────────────────────────┐
│ key          │ value                                │
╞══════════════╪══════════════════════════════════════╡
│ full-tokenid │ exporter@pve!grafana                 │
├──────────────┼──────────────────────────────────────┤
│ info         │ {"comment":"Dashboards","privsep":"1"} │
├──────────────┼──────────────────────────────────────┤
│ value        │ «pve-api-token» │
└──────────────┴──────────────────────────────────────┘
# pveum user list --noborder
userid         comment  email                 enable  expire
exporter@pve   Metrics                        1       0
ledger@pve              «email»  1       0
root@pam                «email»  1       0
# pveum realm list --output-format yaml
---
- comment: Linux PAM standard authentication
  realm: pam
  type: pam
- realm: werk
  type: ad
==== fk_qm_config_print tmp/qm-config.txt
$ sudo qm config «=int(100,800)» --current
agent: 1
boot: order=virtio0
cicustom: user=local:snippets/u.yaml
cipassword: **********
ciuser: wartung
cores: 2
description: root%3A «password-in-notes:pwa»%0AAnsprechpartner%3A Lager%0A
ipconfig0: ip=«ipv4-cidr»,gw=«ipv4»,ip6=auto
memory: 4096
name: «hostname»
nameserver: «ipv4» «ipv4»
net0: virtio=«mac»,bridge=vmbr0
searchdomain: «fqdn:domain»
smbios1: uuid=«-uuid»
sshkeys: ssh-ed25519%20«-ssh-public-key:ssh_ed25519.url»%20wartung%0A
virtio0: fast:vm-211-disk-0,size=20G
vmgenid: «-uuid»
$ sudo qm guest cmd «=int(100,800)» network-get-interfaces
[
   {
      "hardware-address" : "«mac»",
      "ip-addresses" : [
         {
            "ip-address" : "«ipv4»",
            "ip-address-type" : "ipv4",
            "prefix" : 24
         },
         {
            "ip-address" : "«ipv6»",
            "prefix" : 64
         }
      ],
      "name" : "ens18"
   }
]
==== fk_pvesm_setup_sh root/bin/add-storage.sh
#!/bin/sh
# once per cluster, see the wiki page "Storage"
set -e

pvesm add pbs vault-rz2 --server «ipv4» --datastore weekly \
    --username store@pbs --password «cli-password:pw» \
    --fingerprint «-tls-fingerprint:fingerprint.lower»
pvesm add cifs scans --server «fqdn» --share 'scans$' --username lager --password "«cli-password:pwq2»" --domain WERK
pvesm add rbd ext --monhost "«ipv4» «ipv4» «ipv4»" --pool vm --keyring /root/ext.keyring
pvesm add esxi altlast --server «ipv4» --username root --password='«cli-password:pwq»' --skip-cert-verification 1
pvesm set vault-rz2 --password "$(«-reference|cat /root/.pbs-pw»)"
pvesm list fast --vmid 118
pvesubscription set «pve-subscription-key»
pvenode acme account register default «email»
pvenode config set --acmedomain0 «fqdn»,plugin=zone
echo "prüfsumme «-sha256»" >> /root/setup.log
==== fk_pvesh_access_ticket tmp/access-ticket.json
{
   "CSRFPreventionToken" : "«pve-csrf-token»",
   "cap" : {
      "access" : {},
      "storage" : {
         "Datastore.Audit" : 1
      },
      "vms" : {
         "VM.PowerMgmt" : 1
      }
   },
   "clustername" : "lager",
   "ticket" : "«pve-ticket»",
   "username" : "ledger@pve"
}
---- tmp/vncproxy.yaml
---
cert: |
  «-certificate»
password: «qemu-secret:alnum(8)»
port: '5903'
ticket: «pve-ticket:pvevnc»
upid: «-pve-upid»
user: ledger@pve
==== fk_task_log_backup var/log/pve/tasks/9/UPID-vzdump.log
«-pve-upid»
INFO: starting new backup job: vzdump 210 --storage vault-rz2 --mode snapshot --node «hostname#n» --mailto «email»
INFO: Starting Backup of VM 210 (qemu)
INFO: Backup started at 2026-03-02 01:15:02
INFO: status = running
INFO: VM Name: «hostname»
INFO: include disk 'scsi0' 'fast:vm-210-disk-0' 40G
INFO: backup mode: snapshot
INFO: creating Proxmox Backup Server archive 'vm/210/2026-03-02T00:15:02Z'
INFO: enabling encryption
INFO: using encryption key with fingerprint «-tls-fingerprint:md5_colons»
INFO: issuing guest-agent 'fs-freeze' command
INFO: started backup task '«-uuid»'
INFO:  14% (5.6 GiB of 40.0 GiB) in 3s, read: 1.9 GiB/s, write: 412.0 MiB/s
ERROR: VM 210 qmp command 'backup' failed - backup connect failed: http://backup:«connection-string:pwa»@«ipv4»:3128 - proxy authentication required
INFO: aborting backup job
INFO: resuming VM again
INFO: Backup job finished with errors
TASK ERROR: job errors
==== fk_pbs_server_etc etc/proxmox-backup/remote.cfg
remote: rz1
	auth-id pull@pbs!sync
	comment Rechenzentrum 1
	fingerprint «-tls-fingerprint:fingerprint.lower»
	host «ipv4»
	password «pbs-api-token:uuid.b64»

remote: partner
	auth-id gast@pbs
	host «fqdn»
	password «config-password:pw.b64»
	port 8008
---- etc/proxmox-backup/token.shadow
{"pull@pbs!sync":"«password-hash:sha256crypt»","exporter@pbs!prom":"«password-hash:sha256crypt»"}
---- etc/proxmox-backup/shadow.json
{
  "gast": "«password-hash:yescrypt»",
  "pull": "«password-hash:sha512crypt»"
}
---- etc/proxmox-backup/datastore.cfg
datastore: weekly
	comment Platten, kein Flash
	gc-schedule sat 04:00
	notify gc=error,sync=error
	notify-user root@pam
	path /tank/weekly
---- etc/proxmox-backup/s3.cfg
s3-endpoint: offsite
	access-key «aws-access-key-id»
	endpoint {{bucket}}.s3.{{region}}.«fqdn:domain»
	region eu-de
	secret-key «aws-secret-key»
==== fk_pbs_client_env etc/pbs-client.env
# for the timer proxmox-backup-etc.timer
PBS_REPOSITORY='store@pbs!hosts@«fqdn»:8007:weekly'
PBS_PASSWORD='«pbs-api-token»'
PBS_FINGERPRINT='«-tls-fingerprint:fingerprint.lower»'
PBS_ENCRYPTION_PASSWORD="«env-password:phrase»"
PBS_LOG=info
BACKUP_ID=«hostname»
---- root/bin/pbs-etc.sh
#!/bin/bash
set -a; . /etc/pbs-client.env; set +a
proxmox-backup-client login --repository "$PBS_REPOSITORY"
proxmox-backup-client backup etc.pxar:/etc root.pxar:/root --keyfile /root/.config/proxmox-backup/encryption-key.json
PBS_PASSWORD=«env-password:uuid» proxmox-backup-client snapshot list --repository gast@pbs!ro@«ipv4»:weekly
curl -sk -H 'Authorization: PBSAPIToken=«~|store@pbs!hosts:»«pbs-api-token»' https://«ipv4»:8007/api2/json/status/datastore-usage
proxmox-backup-client key info --output-format json # «-comment|prints the fingerprint, never the key»
==== fk_pmg_etc etc/pmg/pmg.conf
section: admin
	admin-mail-from «email»
	avast 0
	dailyreport 1
	email «email»
	http_proxy http://mail:«connection-string»@«ipv4»:8080

section: mail
	hide_received 1
	int_port 26
	relay «fqdn»
	relayport 25
	smarthost «fqdn»

section: spamquar
	authmode ldapticket
	hostname «fqdn»
	lifetime «-setting|14»
---- etc/pmg/ldap.conf
ldap: ad-lager
	basedn dc=«=word»,dc=lan
	binddn pmg-read@«fqdn:domain»
	bindpw «config-password:pwq»
	mode ldap+starttls
	server1 «ipv4»
---- etc/pmg/pmg-authkey.key
«private-key:pem_rsa»
---- etc/pmg/transport
# domain transport
«fqdn:domain» smtp:[«ipv4»]:25
«fqdn:domain» lmtp:inet:«hostname»:24
==== fk_ceph_auth_ls root/ceph-auth.txt
# ceph auth ls
osd.0
	key: «ceph-key»
	caps: [mgr] allow profile osd
	caps: [mon] allow profile osd
	caps: [osd] allow *
client.bootstrap-rgw
	key: «ceph-key»
	caps: [mon] allow profile bootstrap-rgw
client.kube
	key: «ceph-key»
	caps: [mon] profile rbd
mgr.«hostname»
	key: «ceph-key»
# ceph fsid
«-uuid»
# ceph mon dump
epoch 4
fsid «-uuid»
0: [v2:«ipv4»:3300/0,v1:«ipv4»:6789/0] mon.«hostname»
1: [v2:«ipv4»:3300/0,v1:«ipv4»:6789/0] mon.«hostname»
# radosgw-admin user info --uid=«=word»
{
    "user_id": "archiv",
    "email": "«email»",
    "keys": [
        {
            "user": "archiv",
            "access_key": "«aws-access-key-id:upper(20)»",
            "secret_key": "«aws-secret-key:alnum(40)»"
        }
    ],
    "default_placement": ""
}
==== fk_pve_answer_toml srv/autoinstall/answer-«=hostname».toml
# served by the answer server for the racks 3 and 4
[global]
keyboard = "de"
country = 'de'
fqdn.source = "from-dhcp"
fqdn.domain = "«fqdn:domain»"
mailto = "«email»"
timezone = 'Europe/Berlin'
root-password = '«config-password:pwpunct»'
reboot-on-error = false
root-ssh-keys = [ "ssh-rsa «-ssh-public-key:ssh_rsa» rack" ]

[network]
source = "from-answer"
cidr = '«ipv4-cidr»'
gateway = '«ipv4»'
dns = '«ipv6»'
filter.ID_NET_NAME_MAC = "*«~:hex(12)»"

[disk-setup]
filesystem = "btrfs"
btrfs.raid = "raid1"
filter.ID_SERIAL = "«-serial»*"

[post-installation-webhook]
url = "https://«fqdn»/done?token=«url-token»"
cert-fingerprint = "«-tls-fingerprint:fingerprint»"
