==== pve_domains etc/pve/domains.cfg
pam: pam
	comment Linux PAM standard authentication

ldap: «?freeipa|staff|corp»
	base_dn dc=«=word»,dc=«=word»
	server1 «ipv4»
	server2 «fqdn»
	user_attr uid
	bind_dn cn=«=account»,ou=services,dc=lab
	mode ldaps
	sync-defaults-options scope=both,remove-vanished=entry

openid: sso
	issuer-url https://«fqdn»/realms/infra
	client-id «-uuid»
	client-key «generic-secret:alnum(32)»
	username-claim email
	autocreate 1

ad: win
	domain «fqdn:domain»
	server1 «fqdn»
	secure 1
	certkey /etc/pve/priv/realm/win.pem
---- etc/pve/priv/realm/freeipa.pw
«pve-priv-password»
---- etc/pve/priv/ldap/corp.pw
«pve-priv-password:pwq»
==== pve_lxc_conf etc/pve/nodes/«=hostname#n»/lxc/«=int(100,900)».conf
#%23%23 «?Wiki|Paperless|Mailcow»%0A%0Aadmin / «password-in-notes»%0A%0Ainstalled by «~:first»
arch: amd64
cores: 2
features: nesting=1,keyctl=1
hostname: «hostname»
memory: 2048
nameserver: «ipv4» «ipv4»
net0: name=eth0,bridge=vmbr0,firewall=1,gw=«ipv4»,hwaddr=«mac»,ip=«ipv4-cidr»,ip6=«ipv6-cidr»,tag=«=int(2,400)»,type=veth
net1: name=eth1,bridge=vmbr2,hwaddr=«mac»,ip=dhcp,type=veth
onboot: 1
ostype: debian
rootfs: local-zfs:subvol-101-disk-0,size=16G
searchdomain: «fqdn:domain»
swap: 512
tags: prod;web
unprivileged: 1
lxc.cgroup2.devices.allow: c 10:200 rwm
lxc.environment: DB_PASS=«env-password»
==== pve_qm_vnc etc/pve/qemu-server/«=int(100,900)».conf
#Windows 11 for accounting
#%0AAdministrator: «password-in-notes»
args: -object secret,id=vncpw,data=«qemu-secret» -vnc «~|0.0.0.0»:7,password-secret=vncpw -device vfio-pci,host=01:00.0
bios: ovmf
boot: order=ide0;scsi0
cicustom: user=local:snippets/user-«=int(100,900)».yaml
cipassword: «cloud-init-password-hash»
ciuser: «=account»
cores: 8
cpu: host,flags=+aes
efidisk0: ceph:vm-220-disk-1,efitype=4m,pre-enrolled-keys=1,size=528K
hostpci0: 0000:01:00,pcie=1,romfile=rtx.bin
ipconfig0: ip=«ipv4-cidr»,gw=«ipv4»,ip6=«ipv6-cidr»,gw6=«ipv6»
machine: pc-q35-«-version|9.0»
meta: creation-qemu=«-version|9.2.0»,ctime=«-timestamp»
name: «hostname»
net0: virtio=«mac»,bridge=vmbr1,queues=4
numa: 1
parent: pre-update
scsi0: ceph:vm-220-disk-0,cache=writeback,discard=on,serial=«-serial|WDTOWER07»,size=120G
scsihw: virtio-scsi-single
smbios1: uuid=«-uuid»,serial=«-base64-text»,base64=1
tpmstate0: ceph:vm-220-disk-2,size=4M,version=v2.0
vmgenid: «-uuid»
==== pve_corosync etc/pve/corosync.conf
logging {
  debug: off
  to_syslog: yes
}

nodelist {
«each 2-3»
  node {
    name: «hostname»
    nodeid: «=int(1,9)»
    quorum_votes: 1
    ring0_addr: «ipv4»
    ring1_addr: «ipv6»
  }
«end»
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
  cluster_name: «=word»
  config_version: «=int(2,60)»
  interface {
    linknumber: 0
  }
  ip_version: ipv4-6
  link_mode: passive
  secauth: on
  key: «corosync-authkey»
  version: 2
}
==== pve_storage_more etc/pve/storage.cfg
nfs: isos
	export /srv/isos
	path /mnt/pve/isos
	server «fqdn»
	content iso,vztmpl
	options vers=4.2,soft

cifs: archive
	path /mnt/pve/archive
	server «ipv4»
	share pve$
	content backup
	domain «~|CORP»
	username svc-vz
	prune-backups keep-daily=7,keep-weekly=4

cephfs: cfs
	path /mnt/pve/cfs
	content backup,snippets
	monhost «ipv4» «ipv4» «ipv4»
	fs-name cephfs
	username pve

esxi: old-vc
	server «ipv4»
	username root
	skip-cert-verification 1
	content import

iscsidirect: fast
	portal «ipv4»
	target «-iqn»

zfs: freenas
	blocksize 4k
	iscsiprovider freenas
	pool tank/vm
	portal «ipv4»
	target «-iqn»
	freenas_user root
	freenas_password «config-password»
	content images

pbs: offsite
	datastore remote
	server «fqdn»
	content backup
	encryption-key «-tls-fingerprint»
	fingerprint «-tls-fingerprint»
	master-pubkey 1
	namespace site-b
	username archive@pbs!pve
---- etc/pve/priv/storage/archive.pw
password=«pve-priv-password»
---- etc/pve/priv/storage/old-vc.pw
«pve-priv-password»
---- etc/pve/priv/storage/offsite.pw
«pve-priv-password:uuid»
---- etc/pve/priv/storage/offsite.enc
{"kdf":null,"created":"2024-11-20T07:01:02+01:00","modified":"2024-11-20T07:01:02+01:00","data":"«pbs-encryption-key»","fingerprint":"«-tls-fingerprint|4a:12:9f:00:be:ef:10:7c»"}
---- etc/pve/priv/ceph/cfs.secret
«ceph-key»
==== pve_task_logs var/log/pve/tasks/A/«=pve-upid»
INFO: starting new backup job: vzdump 101 --mode snapshot --storage offsite --notes-template '{{guestname}}'
INFO: Starting Backup of VM 101 (qemu)
INFO: VM Name: «hostname»
INFO: include disk 'scsi0' 'ceph:vm-101-disk-0' 32G
INFO: creating Proxmox Backup Server archive 'vm/101/2025-04-0«=int(1,9)»T01:00:04Z'
INFO: enabling encryption
INFO: fingerprint: «-tls-fingerprint»
INFO: started backup task '«-uuid»'
INFO: 100% (32.0 GiB of 32.0 GiB) in 61s, read: 1.0 GiB/s, write: 20.0 KiB/s
INFO: Duration: 61.02 seconds
ERROR: Backup of VM 102 failed - backup connect failed: command error: error trying to connect: tcp connect error: «ipv4»:8007
Upid: «-pve-upid»
proxmox-backup-client backup root.pxar:/ --repository 'archive@pbs!pve@«ipv4»:store'
Fingerprint mismatch: expected «-tls-fingerprint», got «-tls-fingerprint»
TASK ERROR: job errors
==== pve_api_json tmp/api-responses.json
{"data":{"username":"ops@pve","CSRFPreventionToken":"«pve-csrf-token»","ticket":"«pve-ticket»","cap":{"vms":{"VM.Console":1}},"clustername":"«=word»"}}
{"data":{"port":"5900","ticket":"«pve-ticket:pvevnc»","cert":"«-certificate:certificate.json»","user":"root@pam","upid":"«-pve-upid»"}}
{"data":{"info":{"privsep":1,"expire":0},"value":"«pve-api-token»","full-tokenid":"ops@pve!grafana"}}
{"data":{"key":"«pve-subscription-key»","status":"active","serverid":"«-md5:md5.upper»","productname":"Proxmox VE Basic Subscription 2 CPUs/year","signature":"«~:b64(172)»"}}
{"data":[{"node":"«hostname»","status":"online","ssl_fingerprint":"«-tls-fingerprint»","maxmem":«-number»}]}
{"data":{"digest":"«-sha1»","ipconfig0":"ip=«ipv4-cidr»","cipassword":"«-redacted|**********»","vmgenid":"«-uuid»"}}
==== pve_pbs_config etc/proxmox-backup/remote.cfg
remote: site-b
	auth-id sync@pbs!pull
	fingerprint «-tls-fingerprint»
	host «fqdn»
	password «pbs-api-token:uuid.b64»
---- etc/proxmox-backup/token.shadow
{"archive@pbs!pve":"«password-hash:sha256crypt»","sync@pbs!pull":"«password-hash:sha256crypt»"}
---- etc/proxmox-backup/ldap_passwords.json
{"corp":"«config-password»"}
---- root/.bashrc
export PBS_REPOSITORY='archive@pbs!pve@«fqdn»:store'
export PBS_PASSWORD=«pbs-api-token»
export PBS_FINGERPRINT=«-tls-fingerprint»
export PBS_ENCRYPTION_PASSWORD="«env-password:pwq»"
alias ll='ls -la'
==== pve_notifications etc/pve/priv/notifications.cfg
smtp: office
	password «config-password»

gotify: phone
	token «monitoring-token:gotify»

webhook: chat
	secret name=token,value=«generic-secret:alnum(32).b64»
---- etc/pve/notifications.cfg
smtp: office
	from-address «email»
	mailto «email»
	mode starttls
	server «fqdn»
	username relay

gotify: phone
	server https://«fqdn»

webhook: chat
	body «-base64-text»
	header name=Content-Type,value=YXBwbGljYXRpb24vanNvbg==
	method post
	url https://«~|discord.com»/api/webhooks/«discord-webhook»
==== pve_firewall etc/pve/firewall/cluster.fw
[OPTIONS]
enable: 1
policy_in: DROP

[ALIASES]
office «ipv4» # main site
vpn «ipv4-cidr»
v6lab «ipv6-cidr»

[IPSET management]
«ipv4-cidr»
«ipv4»
«ipv6» # jump host
dc/office

[RULES]
IN SSH(ACCEPT) -source +dc/management -log nolog
IN ACCEPT -source «ipv4-cidr» -p tcp -dport 8006 -sport 1024:65535
OUT REJECT -dest «ipv4» -p udp -dport 53
GROUP webservers
==== pve_sdn etc/pve/sdn/subnets.cfg
subnet: zone1-«?10.44.0.0-24|10.61.0.0-24»
	vnet vnet1
	dhcp-range start-address=«ipv4»,end-address=«ipv4»
	gateway «ipv4»
	dnszoneprefix lab
	snat 1
---- etc/pve/sdn/dns.cfg
powerdns: pdns
	key «generic-secret:alnum(32)»
	url http://«ipv4»:8081/api/v1/servers/localhost
	ttl 300
---- etc/pve/sdn/controllers.cfg
evpn: ctrl
	asn 65001
	peers «ipv4»,«ipv4»
---- etc/pve/sdn/ipams.cfg
netbox: nb
	token «hex-key:hex(40)»
	url https://«fqdn»/api
	fingerprint «-tls-fingerprint»
