==== kd_pve_tfa etc/pve/priv/tfa.cfg
{"users":{"root@pam":{"totp":[{"info":{"id":"«-uuid»","description":"Handy «~:first»","created":«-timestamp»,"enable":true},"entry":"otpauth://totp/Proxmox:root%40pam?secret=«totp-secret:b32(32)»&issuer=Proxmox&algorithm=SHA1&digits=6&period=30"}],"recovery":{"secret":"«generic-secret:hex(16)»","entries":["«~:hex(64)»",null,"«~:hex(64)»"],"created":«-timestamp»}},"ops@pve":{"webauthn":[{"info":{"id":"«-uuid»","description":"yubikey blau","created":«-timestamp»},"entry":{"cred_id":"«-identifier:b64u(86)»","verified":true,"counter":4}}],"tfa-locked-until":«-timestamp»,"yubico":[{"info":{"id":"«-uuid»","description":"alt","created":«-timestamp»},"entry":"ccccccfhcbel"}]}},"webauthn":{"rp":"Proxmox «-setting|cluster»","origin":"https://«fqdn#f»:8006","id":"«fqdn#f»"}}
==== kd_pve_acme etc/pve/priv/acme/plugins.cfg
standalone: standalone

dns: cf-main
	api cf
	data «generic-secret:envdata»
	nodes «hostname:numbered#n»
	validation-delay 45
---- etc/pve/priv/acme/default
{
   "account" : {
      "contact" : [
         "mailto:«email»"
      ],
      "key" : {
         "e" : "AQAB",
         "kty" : "RSA",
         "n" : "«-jwk-x:b64u(342)»"
      },
      "status" : "valid"
   },
   "key" : "«private-key:pemline»\n",
   "location" : "https://«~|acme-v02.api.letsencrypt.org»/acme/acct/«-number»",
   "tos" : "https://«~|letsencrypt.org»/documents/LE-SA-v1.4-April-3-2024.pdf"
}
---- etc/pve/nodes/«hostname#n»/config
acme: account=default
acmedomain0: «fqdn»,plugin=cf-main
description: Rack 4, HE 12-13%2C Wartung%3A «person-name», «phone»
wakeonlan: «mac»
startall-onboot-delay: 30
==== kd_pve_notify etc/pve/notifications.cfg
gotify: push
	comment Handy
	server https://«fqdn»

smtp: m365
	author PVE cluster «=word»
	from-address «email#f»
	mailto «email»
	mailto-user root@pam
	mode starttls
	port 587
	server «~|smtp.office365.com»
	username «email#f»

webhook: chat
	body «-base64-text:word.b64»
	header name=Content-Type,value=«-base64-text|YXBwbGljYXRpb24vanNvbg==»
	method post
	url https://«fqdn»/hooks/{{ secrets.key }}

matcher: default-matcher
	comment Route all notifications
	mode all
	target m365
---- etc/pve/priv/notifications.cfg
gotify: push
	token «monitoring-token:gotify»

smtp: m365
	password «config-password:pwsafe»

webhook: chat
	secret name=key,value=«base64-secret:alnum(26).b64»
==== kd_pve_metrics etc/pve/status.cfg
influxdb: influx-lab
	port 8086
	server «ipv4»
	api-path-prefix metrics
	bucket proxmox
	influxdbproto https
	max-body-size 25000000
	organization «=word»
	verify-certificate 0

graphite: carbon
	disable 1
	path proxmox.«=word»
	port 2003
	proto tcp
	server «fqdn»

opentelemetry: otel
	server «hostname:numbered»
	port 4318
	otel-headers «-base64-text:word.b64»
---- etc/pve/priv/metricserver/influx-lab.pw
«monitoring-token:influxtok»
==== kd_pve_datacenter etc/pve/datacenter.cfg
# managed by hand, last change «=int(2023,2026)»-03-11
bwlimit: clone=204800,migration=819200
console: html5
crs: ha=static,ha-rebalance-on-start=1
email_from: «email»
ha: shutdown_policy=migrate
http_proxy: http://proxyuser:«connection-string:pwa»@«fqdn»:3128
keyboard: de-ch
mac_prefix: BC:24:11
max_workers: 4
migration: type=insecure,network=«ipv4-cidr:net24»
next-id: lower=1000,upper=1999
notify: package-updates=always
registered-tags: «=word»;«=word»
tag-style: case-sensitive=1,color-map=prod:aa0000:FFFFFF,shape=full
u2f: appid=https://«fqdn#u»:8006,origin=https://«fqdn#u»:8006
user-tag-access: user-allow=list,user-allow-list=ci
webauthn: id=«fqdn#u»,origin=https://«fqdn#u»:8006,rp=«fqdn#u»
==== kd_pve_cluster_fw etc/pve/firewall/cluster.fw
[OPTIONS]

enable: 1
policy_in: DROP
log_ratelimit: enable=1,rate=2/second,burst=10
ebtables: 1

[ALIASES]

jump_host «ipv4» # Bastion «person-name»
san_net «ipv4-cidr»
v6_office «ipv6-cidr» # Büro Anbindung 2

[IPSET management] # wer darf auf 8006

dc/jump_host
«ipv4»
«ipv4-cidr»
!«ipv4» # gesperrt, alter Laptop
«ipv6»

[RULES]

GROUP web -i vmbr1
IN SSH(ACCEPT) -source +management -log nolog
IN ACCEPT -source «ipv4-cidr» -p tcp -dport 3128 -log nolog # «=word» proxy
|IN ACCEPT -source «ipv4»-«ipv4» -p udp -dport 5404:5405
OUT REJECT -dest «ipv4» -p tcp -dport 25 -log warning

[group web]

IN HTTPS(ACCEPT) -log nolog
IN ACCEPT -p icmp -log nolog -icmp-type echo-request
==== kd_pve_sdn etc/pve/sdn/zones.cfg
evpn: fabric
	controller frr1
	vrf-vxlan 10010
	advertise-subnets 1
	exitnodes «hostname:numbered#a»,«hostname:numbered#b»
	ipam netbox
	mac «mac»
	mtu 1450
	nodes «hostname#a»,«hostname#b»

vxlan: backup
	ipam pve
	peers «ipv4»,«ipv4»,«ipv4»
---- etc/pve/sdn/controllers.cfg
evpn: frr1
	asn 65«=int(100,530)»
	peers «ipv4», «ipv4»

bgp: bgp«~#a»
	asn 65000
	node «hostname#a»
	peers «ipv4»
	ebgp 1
---- etc/pve/sdn/ipams.cfg
netbox: netbox
	token «generic-secret:hex(40)»
	url https://«fqdn»/api

phpipam: alt
	section 3
	token «generic-secret:b64u(32)»
	url http://«ipv4»/api/pve
---- etc/pve/sdn/dns.cfg
powerdns: pdns
	key «generic-secret:alnum(24)»
	ttl 300
	url http://«ipv4»:8081/api/v1/servers/localhost
---- etc/pve/sdn/subnets.cfg
subnet: fabric-«~:ipv4»-24
	vnet vnet10
	dhcp-range start-address=«ipv4»,end-address=«ipv4»
	dnszoneprefix lab
	gateway «ipv4»
	snat 1
==== kd_pve_ceph etc/pve/ceph.conf
[global]
	auth_client_required = cephx
	auth_cluster_required = cephx
	auth_service_required = cephx
	cluster_network = «ipv4-cidr:net24»
	fsid = «-uuid»
	mon_allow_pool_delete = true
	mon_host = «ipv4#m1» «ipv4#m2» «ipv4#m3»
	ms_bind_ipv4 = true
	ms_bind_ipv6 = false
	osd_pool_default_min_size = 2
	public_network = «ipv4-cidr»

[client]
	keyring = «-path|/etc/pve/priv/$cluster.$name.keyring»

[client.crash]
	keyring = «-path|/etc/pve/ceph/$cluster.$name.keyring»

[mds.«hostname:numbered#h»]
	host = «hostname#h»
	mds_standby_for_name = pve

[mon.«hostname#h»]
	public_addr = «ipv4#m1»
---- etc/pve/priv/ceph.client.admin.keyring
[client.admin]
	key = «ceph-key»
	caps mds = "allow *"
	caps mon = "allow *"
---- etc/pve/priv/ceph/cephfs-ext.secret
«ceph-key»
==== kd_pve_qemu_args etc/pve/nodes/«=hostname»/qemu-server/«=int(100,999)».conf
## «=word» Kiosk
#
#| Zweck | Zugang |
#|---|---|
#| VNC | Port 5977, `«password-in-notes:pwshort»` |
#| Web | https%3A//«fqdn»/ user kiosk |
args: -object secret,id=vncsec0,data=«qemu-secret» -vnc «ipv4»:77,password-secret=vncsec0 -device intel-hda,id=sound5 -fw_cfg name=opt/org.«=word»/cfg,file=/root/x.ign
balloon: 0
bios: seabios
boot: order=virtio0;net0
cores: 2
cpu: x86-64-v3
hookscript: local:snippets/gpu-«=word».pl
hostpci0: mapping=gpu0,pcie=1,rombar=0
localtime: 1
machine: pc-i440fx-9.2+pve1
memory: 4096
meta: creation-qemu=9.0.2,ctime=«-timestamp»
name: «hostname:numbered»
net0: virtio=«mac»,bridge=vmbr0,firewall=1,queues=4,rate=50,tag=«=int(10,400)»
onboot: 1
ostype: l26
parent: pre_upgrade
smbios1: uuid=«-uuid»,manufacturer=«-base64-text:word.b64»,product=«-base64-text:word.b64»,base64=1
startup: order=5,up=20
tags: kiosk;«=word»
usb0: host=046d:c52b
virtio0: ceph-rbd:vm-310-disk-0,discard=on,serial=«-serial:hex(16)»,size=40G
vmgenid: «-uuid»

[pre_upgrade]
#vor Update auf 24.04
cores: 2
memory: 4096
name: «hostname:numbered»
net0: virtio=«mac»,bridge=vmbr0
snaptime: «-timestamp»
==== kd_pve_lxc_notes etc/pve/nodes/«=hostname»/lxc/«=int(100,999)».conf
#<div align='center'>
#  <a href='https%3A//«~|helper-scripts.com»' target='_blank' rel='noopener noreferrer'>
#    <img src='https%3A//«~|raw.githubusercontent.com»/community-scripts/ProxmoxVE/main/misc/images/logo-81x112.png' alt='Logo' style='width%3A81px;height%3A112px;'/>
#  </a>
#  <h2 style='font-size%3A 24px; margin%3A 20px 0;'>Vaultwarden LXC</h2>
#</div>
#Admin-Token%3A «password-in-notes:pwsafe»
#SMTP via «fqdn», mot de passe%3A «password-in-notes:human»
arch: amd64
cmode: shell
cores: 2
dev0: /dev/net/tun
features: keyctl=1,nesting=1
hostname: «hostname:numbered»
memory: 1024
mp0: /tank/vault,mp=/opt/vaultwarden/data,backup=1
nameserver: «ipv4»
net0: name=eth0,bridge=vmbr1,gw=«ipv4»,gw6=«ipv6»,hwaddr=«mac»,ip=«ipv4-cidr»,ip6=«ipv6-cidr»,tag=30,type=veth
ostype: debian
rootfs: local-lvm:vm-104-disk-0,size=6G
searchdomain: «fqdn:domain»
swap: 512
tags: community-script;vault
timezone: Europe/Zurich
unprivileged: 1
lxc.cgroup2.devices.allow: c 10:200 rwm
lxc.idmap: u 0 100000 1000
lxc.mount.entry: /dev/net/tun dev/net/tun none bind,create=file
==== kd_pbs_conf etc/proxmox-backup/remote.cfg
remote: branch-«=word»
	auth-id sync@pbs!pull
	comment Filiale
	fingerprint «-tls-fingerprint:fingerprint.lower»
	host «fqdn»
	password «base64-secret:uuid.b64»
	port 8007

remote: old
	auth-id root@pam
	host «ipv4»
	password «base64-secret:human.b64»
---- etc/proxmox-backup/token.shadow
{"sync@pbs!pull":"«password-hash:sha256crypt»","pve@pbs!«~:hostname»":"«password-hash:sha256crypt»"}
---- etc/proxmox-backup/shadow.json
{"sync":"«password-hash:yescrypt»","pve":"«password-hash:sha256crypt»"}
---- etc/proxmox-backup/user.cfg
user: root@pam
	email «email»

user: sync@pbs
	comment replication «=word»
	enable true
	expire 0
	firstname «~:first»
	lastname «~:last»

token: sync@pbs!pull
	enable true
---- etc/proxmox-backup/s3.cfg
s3-endpoint: garage
	access-key «~:upper(20)»
	endpoint «fqdn»:3900
	path-style true
	region garage
	secret-key «generic-secret:b64(40)»
---- etc/proxmox-backup/datastore.cfg
datastore: ds-hdd
	comment 12x16T raidz2
	gc-schedule daily
	notification-mode notification-system
	path /mnt/datastore/ds-hdd
	tuning gc-atime-cutoff=1500,sync-level=filesystem

datastore: «=word»-s3
	backend bucket=pbs-«=word»,client=garage,type=s3
	path /mnt/cache/«=word»
==== kd_pbs_tape etc/proxmox-backup/tape-encryption-keys.json
[{"fingerprint":"«-tls-fingerprint:fingerprint.lower#f»","key":"«pbs-encryption-key»"}]
---- etc/proxmox-backup/tape-encryption-key-config.json
{"«-tls-fingerprint:fingerprint.lower#f»":{"kdf":{"Scrypt":{"n":65536,"r":8,"p":1,"salt":"«-setting:key32»"}},"created":"2025-01-17T11:03:50+01:00","modified":"2025-01-17T11:03:50+01:00","data":"«~:bytes(96)»","fingerprint":"«-tls-fingerprint:fingerprint.lower#f»","hint":"«?Tresor EG|siehe Ordner rot»"}}
---- etc/proxmox-backup/tape.cfg
changer: autoloader
	path /dev/tape/by-id/scsi-«-serial:upper(10)»
	eject-before-unload 1

lto: drive0
	changer autoloader
	changer-drivenum 0
	path /dev/tape/by-id/scsi-«-serial:upper(10)»-sg
---- root/.config/proxmox-backup/encryption-key.json
{
  "kdf": null,
  "created": "2024-11-02T08:14:31+01:00",
  "modified": "2024-11-02T08:14:31+01:00",
  "data": "«pbs-encryption-key»",
  "fingerprint": "«-tls-fingerprint:fingerprint.lower»"
}
==== kd_pdm_remotes etc/proxmox-datacenter-manager/remotes.cfg
pve: prod-«=word»
	authid root@pam!pdm-admin
	nodes «ipv4»,fingerprint=«-tls-fingerprint:fingerprint.lower»
	nodes «fqdn»,fingerprint=«-tls-fingerprint:fingerprint.lower»
	token «pve-api-token»
	web-url https://«fqdn»:8006

pbs: backup-«=word»
	authid pdm@pbs!read
	nodes «ipv4»:8007,fingerprint=«-tls-fingerprint:fingerprint.lower»
	token «pbs-api-token»
---- etc/proxmox-datacenter-manager/access/user.cfg
user: root@pam
	email «email»

user: «=login»@pdm
	enable true
	firstname «~:first»
	lastname «~:last»
---- etc/proxmox-datacenter-manager/access/shadow.json
{"helpdesk":"«password-hash:yescrypt»"}
