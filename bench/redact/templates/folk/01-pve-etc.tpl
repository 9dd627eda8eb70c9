==== fk_pve_storage_mixed etc/pve/storage.cfg
dir: local
	path /var/lib/vz
	content vztmpl,iso,snippets
	shared 0

btrfs: scratch
	path /mnt/scratch
	content images
	nodes «hostname»

lvmthin: fast
	thinpool data
	vgname nvme0
	content rootdir,images

pbs: vault-rz2
	server «fqdn»
	datastore weekly
	username store@pbs!pve
	fingerprint «-tls-fingerprint:fingerprint.lower»
	content backup
	encryption-key «-tls-fingerprint:fingerprint.lower»
	prune-backups keep-daily=14,keep-monthly=6

cifs: scans
	server «ipv4»
	share scans$
	path /mnt/pve/scans
	username lager
	domain WERK
	smbversion 3.11

zfs: truenas
	blocksize 16k
	iscsiprovider LIO
	pool tank/vm
	portal «ipv4»
	target «-iqn»
---- etc/pve/priv/storage/vault-rz2.pw
«pve-priv-password:uuid»
---- etc/pve/priv/storage/scans.pw
password=«pve-priv-password:pwprop»
---- etc/pve/priv/storage/vault-rz2.enc
{
  "kdf": null,
  "created": "2026-01-19T08:22:41+01:00",
  "modified": "2026-01-19T08:22:41+01:00",
  "data": "«pbs-encryption-key»",
  "fingerprint": "«-tls-fingerprint:md5_colons»"
}
==== fk_pve_domains_realms etc/pve/domains.cfg
pam: pam
	comment Linux PAM standard authentication

pve: pve
	comment Proxmox VE authentication server
	default 1
	tfa type=oath

ldap: verzeichnis
	base_dn ou=staff,dc=«=word»,dc=«?de|net|lan»
	bind_dn cn=pve-reader,ou=services,dc=«=word»,dc=lan
	server1 «fqdn»
	server2 «ipv4»
	port 636
	mode ldaps
	user_attr uid
	sync_attributes email=mail,firstname=givenName
	sync-defaults-options remove-vanished=acl;entry,scope=both

ad: werk
	domain «fqdn:domain»
	server1 «fqdn»
	secure 1

openid: sso
	issuer-url https://«fqdn»/realms/infra
	client-id «-client-id|proxmox-ve»
	client-key «generic-secret:alnum(32)»
	username-claim preferred_username
	autocreate 1
---- etc/pve/priv/realm/verzeichnis.pw
«pve-priv-password:pw»
---- etc/pve/priv/realm/werk.pw
«pve-priv-password:human»
==== fk_pve_token_shadow etc/pve/priv/token.cfg
root@pam!ansible «pve-api-token»
exporter@pve!prom «pve-api-token»
tfrunner@pve!plan «pve-api-token»
tfrunner@pve!apply «pve-api-token»
«=login»@werk!cli «pve-api-token»
---- etc/pve/priv/shadow.cfg
exporter:«password-hash:yescrypt»:
tfrunner:«password-hash:sha512crypt»:
gast:«password-hash:sha256crypt»:
---- etc/pve/user.cfg
user:root@pam:1:0:::«email»:::
user:exporter@pve:1:0:::::metrics only:
user:tfrunner@pve:1:1798675200:::«email»:IaC::
user:«=login»@werk:1:0:«~:first»:«~:last»:«email»:::
token:root@pam!ansible:0:0:playbooks:
token:exporter@pve!prom:0:1::
token:tfrunner@pve!plan:«-timestamp»:1::

group:iac:tfrunner@pve:Infrastructure as code:

pool:staging:Staging guests:210,211,«=int(212,260)»:fast:

acl:1:/:exporter@pve:PVEAuditor:
acl:0:/pool/staging:@iac:PVEVMAdmin:
==== fk_qm_windows_conf etc/pve/nodes/«=hostname#n»/qemu-server/«=int(100,900)».conf
#Fileserver Einkauf
#RDP Administrator / «password-in-notes:human»
#Ansprechpartner: «person-name» («phone»)
agent: 1
args: -vnc «~|0.0.0.0»:«=int(40,90)»,password=on -object secret,id=vncsec0,data=«qemu-secret»
bios: ovmf
boot: order=scsi0;ide2
cores: 6
cpu: host
efidisk0: fast:vm-301-disk-0,efitype=4m,pre-enrolled-keys=1,size=4M
machine: pc-q35-9.0
memory: 16384
meta: creation-qemu=9.2.0,ctime=«-timestamp»
name: «hostname»
net0: virtio=«mac»,bridge=vmbr1,firewall=1,tag=40
net1: e1000e=«mac»,bridge=vmbr2,link_down=1
ostype: win11
scsi0: fast:vm-301-disk-1,discard=on,iothread=1,serial=«-serial»,size=120G
smbios1: uuid=«-bios-uuid:bios_uuid»,manufacturer=«-base64-text|RGVsbA==»,serial=«-base64-text:base64_text»,base64=1
sockets: 1
tags: prod;windows
tpmstate0: fast:vm-301-disk-2,size=4M,version=v2.0
usb0: host=046d:c52b
vmgenid: «-uuid»
==== fk_pct_conf_notes etc/pve/lxc/«=int(100,900)».conf
## Paperless
#
#Web%3A http%3A//«ipv4»%3A8000
#Login %3A admin
#Passwort%3A «password-in-notes:pwa»
#
#Datenbank paperless / «password-in-notes:pwlower»
arch: amd64
cores: 2
features: keyctl=1,nesting=1
hostname: «hostname»
memory: 2048
mp0: fast:subvol-118-disk-1,mp=/data,backup=1,size=64G
nameserver: «ipv4»
net0: name=eth0,bridge=vmbr0,gw=«ipv4»,hwaddr=«mac»,ip=«ipv4-cidr»,ip6=«ipv6-cidr»,type=veth
onboot: 1
ostype: debian
rootfs: fast:subvol-118-disk-0,size=12G
searchdomain: «fqdn:domain»
swap: 512
unprivileged: 1
lxc.environment: PAPERLESS_SECRET_KEY=«env-password:alnum(40)»
lxc.idmap: u 0 100000 65536
lxc.cgroup2.devices.allow: c 226:128 rwm

[vor-update]
arch: amd64
cores: 1
hostname: «hostname»
net0: name=eth0,bridge=vmbr0,hwaddr=«mac»,ip=dhcp,type=veth
snaptime: «-timestamp»
==== fk_pve_corosync_totem etc/pve/corosync.conf
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
  node {
    name: «hostname»
    nodeid: 3
    quorum_votes: 1
    ring0_addr: «fqdn»
  }
}

quorum {
  provider: corosync_votequorum
}

totem {
  cluster_name: «?rz2|lager|prod»
  config_version: «-number:int(4,60)»
  interface {
    bindnetaddr: «ipv4»
    linknumber: 0
  }
  crypto_cipher: aes256
  crypto_hash: sha256
  keyfile: /etc/corosync/authkey
  secauth: on
  version: 2
}
==== fk_pve_priv_tree etc/pve/priv/ceph.client.admin.keyring
[client.admin]
	key = «ceph-key»
	caps mds = "allow *"
	caps mgr = "allow *"
	caps mon = "allow *"
	caps osd = "allow *"
---- etc/pve/priv/acme/plugins.cfg
acme: standalone

dns: zone
	api hetzner
	data «config-password:envdata»
	validation-delay 45

---- etc/pve/priv/pve-root-ca.key
«private-key:pem_pkcs8»
---- etc/pve/pve-root-ca.pem
«-certificate»
---- etc/pve/priv/authorized_keys
# «hostname» is not here any more
ssh-rsa «-ssh-public-key:ssh_rsa» root@«hostname»
ssh-ed25519 «-ssh-public-key:ssh_ed25519» «email»
---- etc/pve/priv/known_hosts
|1|«-hashed-host:hashed_host» ssh-ed25519 «-ssh-public-key:ssh_ed25519»
«ipv4» ssh-rsa «-ssh-public-key:ssh_rsa»
«hostname»,«ipv4» ssh-ed25519 «-ssh-public-key:ssh_ed25519»
==== fk_pve_notifications_smtp etc/pve/notifications.cfg
smtp: buero
	server «fqdn»
	port 587
	mode starttls
	username meldung
	from-address «email»
	mailto «email»,«email»
	author PVE «?Lager|RZ2»

gotify: handy
	server http://«ipv4»:8070
	comment Bereitschaft

webhook: matrix
	url https://«fqdn»/_matrix/client/r0/rooms/{{ secrets.room }}/send/m.room.message
	method put
	header name=Authorization,value=«-base64-text|QmVhcmVyIHt7IHNlY3JldHMudG9rZW4gfX0=»
	secret name=token

matcher: nachts
	match-calendar 22:00-06:00
	match-severity error,warning
	target buero
	target handy
---- etc/pve/priv/notifications.cfg
smtp: buero
	password «pve-priv-password:pwq»

gotify: handy
	token «monitoring-token:gotify»

webhook: matrix
	secret name=token,value=«pve-priv-password:hex(40).b64»
==== fk_pve_firewall_guests etc/pve/firewall/«=int(100,900)».fw
[OPTIONS]

dhcp: 1
enable: 1
ipfilter: 1
log_level_in: nolog
macfilter: 0
policy_out: ACCEPT

[ALIASES]

admin-pc «ipv4»
mgmt6 «ipv6»

[IPSET ipfilter-net0]

«ipv4»
«ipv6»
«~|fe80::/10» # link local, «-comment|not a host»

[IPSET partner] # Lieferanten

«ipv4-cidr» # «fqdn»
!«ipv4»

[RULES]

|GROUP webserver -i net0
IN ACCEPT -source «ipv4» -dest «ipv4» -p tcp -dport 5432 -log nolog # DB
IN Ping(ACCEPT) -source +partner -log nolog
OUT REJECT -dest «ipv4-cidr» -log info
IN DROP
==== fk_pve_jobs_replication etc/pve/jobs.cfg
vzdump: «-uuid»
	comment nightly, all but scratch
	schedule mon..fri 01:15
	compress zstd
	enabled 1
	exclude 900,«=int(901,960)»
	fleecing 1,storage=fast
	mailto «email»
	mode snapshot
	node «hostname»
	notes-template {{cluster}}-{{vmid}}
	storage vault-rz2

realm-sync: werk-sync
	realm werk
	remove-vanished entry
	schedule 6:30
	scope users
---- etc/pve/replication.cfg
local: 210-0
	target «hostname»
	rate 40
	schedule */30

local: 118-0
	target «hostname»
	disable 1
---- etc/pve/datacenter.cfg
console: html5
crs: ha=static
description: Standort %3A Lager. Schl%C3%BCssel beim Pf%C3%B6rtner
email_from: «email»
http_proxy: http://pveproxy:«connection-string:pwa»@«fqdn»:3128
mac_prefix: «~|BC:24:11»
migration: network=«ipv4-cidr»,type=secure
u2f: appid=https://«fqdn»:8006
==== fk_pve_metrics_influx etc/pve/status.cfg
influxdb: langzeit
	server «ipv4»
	port 8086
	bucket pve
	influxdbproto https
	organization «=word»
	verify-certificate 0

graphite: alt
	disable 1
	server «hostname»
	port 2003
	proto tcp

opentelemetry: otel
	server «fqdn»
	port 4318
	otel-path /v1/metrics
---- etc/pve/priv/metricserver/langzeit.pw
«pve-priv-password:influx»
---- etc/default/telegraf
INFLUX_TOKEN=«env-password:influx»
INFLUX_ORG=«=word»
INFLUX_HOST=https://«ipv4»:8086
PVE_TOKEN_ID=«~|exporter@pve!prom»
PVE_TOKEN_SECRET=«pve-api-token»
# INFLUX_TOKEN=«-placeholder»
INTERVAL=«-setting|30s»
==== fk_pve_sdn_all etc/pve/sdn/controllers.cfg
evpn: ctl
	asn 65040
	peers «ipv4»,«ipv4»

bgp: edge
	node «hostname»
	asn 65041
	peers «ipv6»
	ebgp 1
---- etc/pve/sdn/ipams.cfg
phpipam: ipam
	url http://«fqdn»/api/pve/
	token «generic-secret:alnum(32)»
	section 3

netbox: nb
	url https://«ipv4»/api
	token «generic-secret:hex(40)»
---- etc/pve/sdn/dns.cfg
powerdns: intern
	url https://«fqdn»:8081/api/v1/servers/localhost
	key «generic-secret:alnum(20,28)»
	ttl 300
	fingerprint «-tls-fingerprint:fingerprint»
---- etc/pve/sdn/vnets.cfg
vnet: vlager
	zone lagerzone
	alias Scanner und Drucker
	tag 11040
---- etc/network/interfaces.d/sdn
#version:«-number:int(3,80)»

auto vlager
iface vlager
	address «ipv4-cidr»
	hwaddress «mac»
	bridge_ports vxlan_vlager
	mtu 1450

auto vxlan_vlager
iface vxlan_vlager
	vxlan-id 11040
	vxlan-local-tunnelip «ipv4»
