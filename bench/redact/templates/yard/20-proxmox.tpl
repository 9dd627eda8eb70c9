==== yd_lxc_conf etc/pve/nodes/pve3/lxc/2«=digits(2)».conf
#Mail relay of the branch office
#Wartung%3A «person-name:ascii_name»
arch: amd64
cores: 2
features: nesting=1,keyctl=1
hostname: «hostname#h»
hookscript: local:snippets/ct.sh
lock: backup
memory: 1024
mp0: local-zfs:subvol-211-disk-1,mp=/srv,size=20G
nameserver: «ipv4» «ipv4»
net0: name=eth0,bridge=vmbr0,firewall=1,gw=«ipv4»,hwaddr=«mac»,ip=«ipv4-cidr»,tag=30,type=veth
net1: name=eth1,bridge=vmbr9,hwaddr=«mac»,ip6=«ipv6-cidr»,gw6=«ipv6»,type=veth
onboot: 1
ostype: debian
rootfs: local-zfs:subvol-211-disk-0,size=8G
searchdomain: «fqdn:domain»
swap: 512
tags: mail;prod
unprivileged: 1
lxc.environment: SASL_PASS=«env-password:pwa»
lxc.environment: TZ=Europe/Vienna
lxc.cgroup2.devices.allow: c 10:200 rwm

[vor_upgrade]
hostname: «hostname#h»
memory: 512
snaptime: «-timestamp»
==== yd_qm_windows etc/pve/nodes/pve2/qemu-server/3«=digits(2)».conf
#### Terminalserver
#Lokaler Administrator%3A «password-in-notes:pwa»
#DSRM%3A «password-in-notes:pwa»
agent: 1,fstrim_cloned_disks=1
args: -object secret,id=vnc0,data=«qemu-secret» -vnc «~|127.0.0.1»:5,password-secret=vnc0
bios: ovmf
boot: order=scsi0
cores: 8
cpu: host,hidden=1
efidisk0: rbd-ssd:vm-341-disk-2,efitype=4m,pre-enrolled-keys=1,size=528K
hostpci0: 0000:41:00.0,pcie=1
machine: pc-q35-9.0
memory: 32768
name: «hostname»
net0: virtio=«mac»,bridge=vmbr1,tag=12
numa: 1
ostype: win11
scsi0: rbd-ssd:vm-341-disk-0,discard=on,serial=«-serial:upper(12)»,size=200G
scsihw: virtio-scsi-single
smbios1: uuid=«-uuid»
tpmstate0: rbd-ssd:vm-341-disk-1,size=4M,version=v2.0
vmgenid: «-uuid»
==== yd_qm_cloudinit_dump tmp/vm-cloudinit.txt
# qm cloudinit dump 164 user
#cloud-config
hostname: «hostname#h»
manage_etc_hosts: true
fqdn: «fqdn»
user: ops
password: «cloud-init-password-hash:sha256crypt»
ssh_authorized_keys:
  - ssh-rsa «-ssh-public-key:ssh_rsa» «email»
chpasswd:
  expire: False
users:
  - default
package_upgrade: true

# qm cloudinit dump 164 network
version: 1
config:
    - type: physical
      name: eth0
      mac_address: '«mac:mac.lower»'
      subnets:
      - type: static
        address: '«ipv4»'
        netmask: '«~|255.255.255.0»'
        gateway: '«ipv4»'
    - type: nameserver
      address:
      - '«ipv4»'
      search:
      - '«fqdn:domain»'

# qm cloudinit dump 164 meta
instance-id: «-sha1»
==== yd_domains_cfg etc/pve/domains.cfg
pam: pam
	comment Linux PAM standard authentication

pve: pve
	comment Proxmox VE authentication server

openid: keycloak
	client-id proxmox
	client-key «config-password:alnum(32)»
	issuer-url https://«fqdn»/realms/lab
	username-claim email
	autocreate 1

ldap: verzeichnis
	base_dn ou=people,dc=lab,dc=example
	server1 «fqdn»
	server2 «ipv4»
	user_attr uid
	bind_dn cn=reader,dc=lab,dc=example
	port 636
	mode ldaps

ad: konzern
	domain «~|konzern.example»
	server1 «fqdn»
	secure 1
---- etc/pve/priv/realm/verzeichnis.pw
«pve-priv-password:pwhard»
---- etc/pve/priv/ldap/konzern.pw
«pve-priv-password:pwh»
==== yd_user_cfg etc/pve/user.cfg
user:root@pam:1:0:::«email»::x:
user:«=login»@pve:1:0:«~:first»:«~:last»:«email»:Extern bis «=iso»::
user:«=login»@ldap-werk:1:«-timestamp»:«~:first»:«~:last»:«email»:::
user:exporter@pve:1:0::::read only::

token:exporter@pve!prom:0:0::
token:root@pam!packer:0:1:Images:

group:admins:root@pam::
group:audit:exporter@pve::

role:Metrics:Datastore.Audit,Sys.Audit:

acl:1:/:@admins:Administrator:
acl:1:/vms/1«=digits(2)»:exporter@pve!prom:PVEAuditor:
---- etc/pve/priv/token.cfg
exporter@pve!prom «pve-api-token»
root@pam!packer «pve-api-token»
---- etc/pve/priv/shadow.cfg
exporter:«password-hash:sha256crypt»:
«=word»:«password-hash:yescrypt»:
---- etc/pve/priv/tfa.cfg
{"users":{"root@pam":{"totp":[{"info":{"id":"«-uuid»","description":"phone","created":«-timestamp»},"entry":"otpauth://totp/lab:root@pam?secret=«totp-secret:b32(32)»&issuer=lab"}]}}}
==== yd_storage_more etc/pve/storage.cfg
lvmthin: local-lvm
	thinpool data
	vgname pve
	content rootdir,images

pbs: offsite
	datastore weekly
	server «fqdn»
	content backup
	fingerprint «-tls-fingerprint»
	encryption-key «-tls-fingerprint:fingerprint.lower»
	namespace branch
	username sync@pbs!node3

zfs: jbod
	blocksize 8k
	iscsiprovider LIO
	pool tank
	portal «ipv4»
	target «-iqn»
	content images
	lio_tpg tpg1

esxi: altlast
	server «ipv4»
	username root
	skip-cert-verification 1

cephfs: cephfs
	monhost «ipv4», «ipv4»
	content vztmpl,backup
	username fsclient
---- etc/pve/priv/storage/offsite.pw
«pve-priv-password:uuid»
---- etc/pve/priv/storage/altlast.pw
«pve-priv-password:pwhard»
---- etc/pve/priv/ceph/cephfs.secret
«ceph-key»
---- etc/pve/priv/storage/offsite.master.pem
«-public-key»
---- etc/pve/priv/storage/offsite.enc
{"kdf":null,"created":"2026-02-11T08:15:44+01:00","modified":"2026-02-11T08:15:44+01:00","data":"«pbs-encryption-key»","fingerprint":"«-tls-fingerprint:md5_colons»"}
==== yd_corosync etc/pve/corosync.conf
logging {
  debug: off
  to_syslog: yes
}

nodelist {
  node {
    name: «hostname»
    nodeid: 1
    quorum_votes: 1
    ring0_addr: «ipv4»
    ring1_addr: «ipv6»
  }
  node {
    name: «hostname»
    nodeid: 2
    quorum_votes: 1
    ring0_addr: «ipv4»
    ring1_addr: «ipv6»
  }
}

quorum {
  device {
    model: net
    net {
      algorithm: ffsplit
      host: «ipv4»
      tls: on
    }
  }
  provider: corosync_votequorum
}

totem {
  cluster_name: werk2
  config_version: 7
  interface {
    linknumber: 0
  }
  ip_version: ipv4-6
  secauth: on
  version: 2
}
==== yd_metric_server etc/pve/status.cfg
influxdb: tsdb
	server «fqdn»
	port 443
	influxdbproto https
	bucket proxmox
	organization lab
	verify-certificate 1

graphite: carbon
	server «ipv4»
	port 2003
	path proxmox.werk
---- etc/pve/priv/metricserver/tsdb.pw
«pve-priv-password:influx»
---- etc/pve/jobs.cfg
vzdump: backup-0«=hex(6)»-a1
	schedule sat 03:10
	enabled 1
	mailto «email»
	mode snapshot
	notes-template {{guestname}} on {{node}}
	storage offsite
	vmid 101,104,230

realm-sync: realm-konzern
	realm konzern
	schedule hourly
==== yd_pve_firewall etc/pve/firewall/cluster.fw
[OPTIONS]
enable: 1
policy_in: DROP

[ALIASES]
monitoring «ipv4» # Prometheus
branch_lan «ipv4-cidr»
vpn6 «ipv6-cidr»

[IPSET management] # who may reach the web interface
«ipv4-cidr»
«ipv4»
!«ipv4»

[IPSET blacklist]
«ipv4-cidr» # scans ssh

[RULES]
IN ACCEPT -source +management -p tcp -dport 8006 -log nolog
IN SSH(ACCEPT) -source «ipv4-cidr» -log nolog
|IN ACCEPT -source «ipv6-cidr» -dest «ipv6» -p udp -dport 51820
GROUP webfront

[group webfront]
IN HTTPS(ACCEPT) -dest «ipv4»
==== yd_pve_curl_api scripts/clone-lab.sh
#!/bin/bash
# Clones the template for the course of «=word»; one VM a seat.
PVE=«fqdn»
AUTH='Authorization: PVEAPIToken=«~|kurs@pve!clone=»«pve-api-token»'
for i in $(seq 1 12); do
  curl -sk -X POST -H "$AUTH" "https://$PVE:8006/api2/json/nodes/«hostname#n»/qemu/90/clone" \
    -d newid=$((5000+i)) -d name="seat$i" -d full=1
  curl -sk -X PUT -H "$AUTH" "https://$PVE:8006/api2/json/nodes/«hostname#n»/qemu/$((5000+i))/config" \
    -d ciuser=student -d cipassword='«cli-password:pwh»' -d ipconfig0=ip=dhcp
done
# older scripts log in with a ticket
curl -sk --data 'username=kurs@pve&password=«cli-password:pwa»' "https://$PVE:8006/api2/json/access/ticket"
curl -sk -H 'Cookie: PVEAuthCookie=«pve-ticket»' -H 'CSRFPreventionToken: «pve-csrf-token»' -X DELETE "https://$PVE:8006/api2/json/nodes/«hostname#n»/qemu/51"
# answer: {"data":"«-pve-upid»"}
pvesh set /nodes/«hostname#n»/subscription --key «pve-subscription-key»
proxmox-backup-client snapshot list --repository 'audit@pbs!cli@«ipv4»:weekly'   # PBS_FINGERPRINT=«-tls-fingerprint:fingerprint.lower»
curl -sk -H 'Authorization: PBSAPIToken=«~|audit@pbs!cli:»«pbs-api-token»' https://«fqdn»:8007/api2/json/status/datastore-usage
==== yd_pve_api_response tmp/har-excerpt.json
{
  "request": {
    "method": "POST",
    "url": "https://«fqdn»:8006/api2/extjs/access/ticket",
    "postData": {"mimeType": "application/x-www-form-urlencoded",
                 "text": "username=«=login»&password=«url-token:pwpct»&realm=pam&new-format=1"}
  },
  "response": {
    "status": 200,
    "content": {
      "data": {
        "cap": {"vms": {"VM.Audit": 1}},
        "clustername": "werk2",
        "CSRFPreventionToken": "«pve-csrf-token»",
        "ticket": "«pve-ticket»",
        "username": "root@pam"
      }
    }
  },
  "serverIPAddress": "«ipv4»",
  "connection": "8006",
  "_trace": "«-trace-id»",
  "next": {
    "url": "https://«fqdn»:8006/?console=kvm&novnc=1&vmid=341&vncticket=«pve-ticket:pvevnc.url»",
    "etag": "«-etag»"
  }
}
==== yd_pbs_shadow etc/proxmox-backup/token.shadow
{"sync@pbs!node3":"«password-hash:sha256crypt»","audit@pbs!cli":"«password-hash:yescrypt»"}
---- etc/proxmox-backup/datastore.cfg
datastore: weekly
	comment Wochensicherung
	gc-schedule sun 05:00
	notify-user root@pam
	path /mnt/datastore/weekly

datastore: s3kalt
	backend bucket=pbs-cold,client=minio,type=s3
	path /var/cache/pbs
---- etc/proxmox-backup/s3.cfg
s3-endpoint: minio
	access-key «aws-access-key-id»
	endpoint «fqdn»
	fingerprint «-tls-fingerprint:fingerprint.lower»
	path-style true
	region eu
	secret-key «aws-secret-key»
---- etc/proxmox-backup/authkey.key
«private-key:pem_rsa»
---- etc/proxmox-backup/csrf.key
«base64-secret:bytes(32)»
---- etc/proxmox-backup/proxy.pem
«-certificate»
==== yd_task_log var/log/pve/tasks/A/vzdump.log
INFO: starting new backup job: vzdump 230 --storage offsite --mode snapshot --notes-template '{{guestname}}' --mailto «email»
INFO: Starting Backup of VM 230 (qemu)
INFO: Backup started at 2026-03-02 03:10:04
INFO: status = running
INFO: VM Name: «hostname»
INFO: include disk 'scsi0' 'local-zfs:vm-230-disk-0' 64G
INFO: creating Proxmox Backup Server archive 'vm/230/2026-03-02T02:10:04Z'
INFO: started backup task '«-uuid»'
INFO: resuming VM again
INFO: scsi0: dirty-bitmap status: OK (1.2 GiB of 64.0 GiB dirty)
INFO: using encryption key with fingerprint «-tls-fingerprint:md5_colons»
INFO: 100% (1.2 GiB of 1.2 GiB) in 9s, read: 136.9 MiB/s
ERROR: VM 230 qmp command 'backup' failed - backup connect failed: command error: error trying to connect to https://«fqdn»:8007: tcp connect («ipv4») timed out
INFO: Failed at 2026-03-02 03:12:14
INFO: cleanup «-pve-upid»
TASK ERROR: job errors
