==== loft_pve_lxc_wiki etc/pve/nodes/«hostname#n»/lxc/«=int(100,900)».conf
#### BookStack%0A%0AURL%3A https%3A//«fqdn»%0AUser%3A admin%0APassword%3A «password-in-notes:pwsafe»%0A%0AAsk «~:first» before you update.
arch: amd64
cores: 2
cpulimit: 2
features: fuse=1,keyctl=1,nesting=1
hostname: «hostname#c»
lock: backup
memory: 3072
mp0: /tank/wiki,mp=/srv/wiki,backup=1,ro=0
nameserver: «ipv4»
net0: name=eth0,bridge=vmbr1,firewall=1,gw=«ipv4»,hwaddr=«mac»,ip=«ipv4-cidr»,tag=«=int(10,400)»,type=veth
onboot: 1
ostype: debian
rootfs: ceph-ssd:vm-204-disk-0,size=24G
searchdomain: «fqdn:domain»
startup: order=3,up=20
swap: 1024
tags: docs;php83
unprivileged: 1
lxc.idmap: u 0 100000 65536
lxc.mount.entry: /dev/net/tun dev/net/tun none bind,create=file

[vzdump]
#vzdump backup snapshot
arch: amd64
cores: 2
hostname: «hostname#c»
net0: name=eth0,bridge=vmbr1,hwaddr=«mac»,ip=dhcp,type=veth
snapstate: prepare
snaptime: «-timestamp»
==== loft_pve_win_vm etc/pve/qemu-server/«=int(100,900)».conf
#Terminalserver Buchhaltung
#
#Ansprechpartner%3A «person-name», Durchwahl «phone»
#Lokaler Admin%3A Administrator / «password-in-notes:human»
agent: enabled=1,fstrim_cloned_disks=1
args: -object secret,id=spice0,data=«qemu-secret» -spice port=61001,addr=«~|127.0.0.1»,password-secret=spice0
audio0: device=ich9-intel-hda,driver=spice
bios: ovmf
boot: order=scsi0;ide2;net0
cores: 6
cpu: host,hidden=1,flags=+pcid;+md-clear
efidisk0: ceph-ssd:vm-311-disk-0,efitype=4m,pre-enrolled-keys=1,size=528K
hotplug: disk,network,usb
ide2: iso:iso/virtio-win-«-version|0.1.266».iso,media=cdrom,size=707456K
machine: pc-q35-«-version|9.2+pve1»
memory: 16384
meta: creation-qemu=«-version|9.2.0»,ctime=«-timestamp»
name: «hostname:winname»
net0: virtio=«mac»,bridge=vmbr0,firewall=1,mtu=1,tag=30
net1: e1000e=«mac»,bridge=vmbr9,link_down=1
numa: 1
ostype: win11
scsi0: ceph-ssd:vm-311-disk-1,aio=io_uring,discard=on,iothread=1,serial=«-serial»,size=160G
scsihw: virtio-scsi-single
smbios1: uuid=«-bios_uuid»,manufacturer=«-base64-text|RGVsbCBJbmMu»,product=«-base64-text|UG93ZXJFZGdl»,base64=1
tpmstate0: ceph-ssd:vm-311-disk-2,size=4M,version=v2.0
vga: qxl,memory=64
vmgenid: «-uuid»
==== loft_pve_datacenter etc/pve/datacenter.cfg
bwlimit: clone=204800,migration=512000
console: xtermjs
crs: ha=static,ha-rebalance-on-start=1
description: Zugang Rufbereitschaft siehe Tresor; Notfall «phone»
email_from: «email»
ha: shutdown_policy=migrate
http_proxy: http://pvebox:«connection-string»@«fqdn»:3128
keyboard: de
language: de
mac_prefix: «~|BC:24:11»
max_workers: 4
migration: network=«ipv4-cidr»,type=secure
next-id: lower=200,upper=899
notify: fencing=always,package-updates=auto,replication=always,target-fencing=mail-to-root
registered-tags: prod;stage;legacy
tag-style: case-sensitive=1,color-map=prod:ff0000;stage:ffcc00,ordering=config
u2f: appid=https://«fqdn#w»:8006,origin=https://«fqdn#w»:8006
webauthn: allow-subdomains=0,id=«fqdn#w»,origin=https://«fqdn#w»:8006,rp=Loft Cluster
==== loft_pve_firewall_vm etc/pve/firewall/«=int(100,900)».fw
[OPTIONS]

dhcp: 0
enable: 1
ipfilter: 1
log_level_in: warning
macfilter: 1
policy_in: DROP

[ALIASES]

backuphost «ipv4» # tape library
mgmt6 «ipv6-cidr» # «~:first»'s notebook net
printer «ipv4» # 2nd floor

[IPSET ipfilter-net0] # only these may be spoofed

«ipv4»
«ipv6»

[IPSET office]

«ipv4-cidr» # site A
«ipv4-cidr»
!«ipv4» # guest kiosk

[RULES]

GROUP webserver -i net0 # shared rules
IN SSH(ACCEPT) -i net0 -source +office -log nolog
IN ACCEPT -source «ipv4-cidr» -p tcp -dport 3306,5432 -log info # «fqdn»
|IN Ping(ACCEPT) -source «ipv4»
OUT DROP -dest «ipv4-cidr» -log warning
IN REJECT -i net1 -p udp -sport 67 -icmp-type 8
==== loft_pve_domains etc/pve/domains.cfg
pve: pve
	comment Proxmox VE authentication server
	default 0

pam: pam
	comment Linux PAM standard authentication
	tfa type=oath,step=30,digits=6

ad: head-office
	domain «fqdn:domain»
	server1 «fqdn»
	server2 «fqdn»
	port 636
	mode ldaps
	capath /etc/ssl/certs
	bind_dn CN=«=account»,OU=Service,DC=corp
	group_filter (|(cn=PVE-Admins)(cn=PVE-Audit))
	sync_attributes email=mail,firstname=givenName,lastname=sn
	user_classes person
	verify 1

openid: keycloak
	client-id pve-console
	client-key «generic-secret:alnum(32)»
	issuer-url https://«fqdn»/realms/staff
	scopes email profile groups
	username-claim preferred_username
	groups-autocreate 0
---- etc/pve/priv/realm/head-office.pw
«pve-priv-password:pw»
---- etc/pve/user.cfg
user:«=login»@head-office:1:0:«~:first»:«~:last»:«email»:from directory sync::
user:root@pam:1:0:::«email»::x:
user:«=account»@pve:1:«-timestamp»::::robot, do not delete::
token:root@pam!automation:0:0:Ansible runs nightly:
group:PVE-Admins-head-office:«=login»@head-office:synced:
acl:1:/storage/ceph-ssd:@PVE-Admins-head-office:PVEDatastoreUser:
==== loft_pve_priv_acme etc/pve/priv/acme/default
{
  "account": {
    "status": "valid",
    "contact": ["mailto:«email»"],
    "createdAt": "2025-02-11T08:14:50Z",
    "key": {"kty": "RSA", "e": "AQAB", "n": "«-public-key:b64u(342)»"}
  },
  "creation": "«-timestamp»",
  "directory": "https://«~|acme-v02.api.letsencrypt.org»/directory",
  "key": "«private-key:pem_rsa.json»",
  "location": "https://«~|acme-v02.api.letsencrypt.org»/acme/acct/«-number:digits(9)»",
  "tos": "«~|https://letsencrypt.org/documents/LE-SA-v1.5-February-24-2025.pdf»"
}
---- etc/pve/priv/acme/plugins.cfg
dns: hetzner-main
	api hetzner
	data «base64-secret:envdata»
	validation-delay 30

standalone: standalone
	nodes «hostname»
---- etc/pve/nodes/«hostname#p»/config
acme: account=default,domains=«fqdn»
acmedomain0: domain=«fqdn»,plugin=hetzner-main
description: Rack B7, unit 12
startall-onboot-delay: 30
wakeonlan: «mac»
==== loft_pve_sdn_full etc/pve/sdn/zones.cfg
simple: natzone
	dhcp dnsmasq
	ipam pve
	mtu 1450

vxlan: overlay
	ipam netbox
	peers «ipv4»,«ipv4»,«ipv4»
	dns pdns
	dnszone «fqdn:domain»

evpn: tenants
	controller bgpmain
	vrf-vxlan 10000
	mac «mac»
	exitnodes «hostname»,«hostname»
---- etc/pve/sdn/subnets.cfg
subnet: natzone-«~:ipv4»-24
	vnet vnat0
	dhcp-dns-server «ipv4»
	dhcp-range start-address=«ipv4»,end-address=«ipv4»
	gateway «ipv4»
	snat 1
---- etc/pve/priv/ipam.cfg
netbox: netbox
	token «generic-secret:hex(40)»
	url https://«fqdn»/api
---- etc/pve/sdn/dns.cfg
powerdns: pdns
	key «generic-secret:alnum(28)»
	ttl 300
	url http://«ipv4»:8081/api/v1/servers/«~|localhost»
---- etc/pve/sdn/controllers.cfg
evpn: bgpmain
	asn 65012
	peers «ipv4»,«ipv4»

bgp: up-«=word»
	asn 65012
	bgp-multipath-as-path-relax 1
	node «hostname»
	peers «ipv6»
==== loft_pve_ha_jobs etc/pve/ha/resources.cfg
vm: 210
	comment ERP, «~:first» is the owner
	group prefer-a
	max_relocate 2
	state started
---- etc/pve/ha/groups.cfg
group: prefer-a
	nodes «hostname»:2,«hostname»:1
	nofailback 1
---- etc/pve/jobs.cfg
vzdump: backup-«-short_sha:hex(8)»-«-short_sha:hex(4)»
	schedule mon..fri 01:30
	all 1
	compress zstd
	enabled 1
	exclude 900,901
	mailnotification failure
	mailto «email»,«email»
	mode snapshot
	notes-template {{guestname}} on {{node}} ({{vmid}})
	prune-backups keep-daily=7,keep-weekly=4
	storage pbs-«=word»

realm-sync: nightly-ad
	enable-new 1
	realm head-office
	remove-vanished acl;entry
	schedule 02:15
---- etc/pve/replication.cfg
local: 210-0
	rate 80
	schedule */15
	source «hostname»
	target «hostname»
==== loft_pve_status_dump tmp/pvesh-cluster.json
[
  {"id": "cluster", "name": "«=word»", "nodes": 3, "quorate": 1, "type": "cluster", "version": 27},
«each 3-4»
  {"id": "node/x", "ip": "«ipv4»", "level": "c", "local": 0, "name": "«hostname»", "nodeid": «=int(1,9)», "online": 1, "type": "node"},
«end»
  {"endtime": «-timestamp», "id": "root@pam", "node": "«hostname»", "pid": «=int(1000,99999)», "saved": "1", "status": "OK", "upid": "«-pve-upid»"}
]
---- tmp/ticket-response.json
{"data":{"CSRFPreventionToken":"«pve-csrf-token»","cap":{"access":{"User.Modify":1},"vms":{"VM.Console":1}},"clustername":"«=word»","ticket":"«pve-ticket»","username":"«~:pve_user»"}}
---- tmp/vncproxy.json
{"data":{"cert":"«-certificate:certificate.json»","port":"5900","ticket":"«pve-ticket:pvevnc»","upid":"«-pve-upid»","user":"root@pam"}}
---- tmp/token-add.json
{"full-tokenid":"vmwatch@pve!metrics","info":{"expire":0,"privsep":"1"},"value":"«pve-api-token»"}
==== loft_pve_notifications etc/pve/notifications.cfg
smtp: relay
	author Cluster
	from-address «email»
	mailto «email»
	mailto-user root@pam
	mode starttls
	port 587
	server «fqdn»
	username «email»

gotify: phone
	server https://«fqdn»

webhook: chatops
	body «-base64-text»
	header name=Content-Type,value=«-base64-text|YXBwbGljYXRpb24vanNvbg==»
	method post
	secret name=token
	url https://«fqdn»/hooks/{{ secrets.token }}

matcher: default-matcher
	comment Route all notifications to mail-to-root
	mode all
	target relay
---- etc/pve/priv/notifications.cfg
smtp: relay
	password «pve-priv-password:pw»

gotify: phone
	token «monitoring-token:gotify»

webhook: chatops
	secret name=token,value=«base64-secret:alnum(24).b64»
==== loft_pve_corosync etc/corosync/corosync.conf
# edited by «person-name» on 2025-06-03, config_version raised
totem {
  cluster_name: «=word»
  config_version: 31
  crypto_cipher: aes256
  crypto_hash: sha256
  interface {
    knet_link_priority: 20
    linknumber: 0
  }
  interface {
    linknumber: 1
  }
  ip_version: ipv4-6
  link_mode: passive
  secauth: on
  version: 2
}

nodelist {
«each 3-4»
  node {
    name: «hostname»
    nodeid: «=int(1,9)»
    quorum_votes: 1
    ring0_addr: «ipv4»
    ring1_addr: «ipv4»
  }
«end»
}

quorum {
  provider: corosync_votequorum
  device {
    model: net
    votes: 1
    net {
      tls: on
      host: «ipv4»
      algorithm: ffsplit
    }
  }
}
---- root/corosync/authkey.b64
«corosync-authkey»
==== loft_pve_hookscript var/lib/vz/snippets/hook-«=word».pl
#!/usr/bin/perl
# exec hook for qm and pct: tells the inventory when a guest starts or stops
use strict;
use warnings;
use HTTP::Tiny;

my $vmid  = shift;
my $phase = shift;

my $inventory = 'https://«fqdn»/api/guests/';
my $token     = '«generic-secret:alnum(40)»';
my $backup_pw = $ENV{'«-variable-name|PBS_PASSWORD»'};
my %auth      = (user => 'vmwatch@pve', password => '«code-password:pwsafe»', realm => '«-setting|pve»');

# revision «-short-sha», taken over from «email»
my $http = HTTP::Tiny->new(
    default_headers => { 'X-Auth-Token' => $token, 'Content-Type' => 'application/json' },
    verify_SSL      => 1,
);

if ($phase eq 'pre-start') {
    system('arping', '-c', '1', '-I', 'vmbr0', '«ipv4»') == 0 or warn "address is in use\n";
} elsif ($phase eq 'post-stop') {
    $http->post("$inventory$vmid", { content => '{"state":"down","uuid":"«-uuid»"}' });
} else {
    die "got unknown phase '$phase'\n" if $phase !~ /^(post-start|pre-stop)$/;
}
exit(0);
==== loft_pve_lxc_env etc/pve/lxc/«=int(100,900)».conf
# nextcloud of the branch office%0A# contact%3A «email»
arch: amd64
cores: 4
dev0: /dev/dri/renderD128,gid=104
entrypoint: /entrypoint.sh
hookscript: local:snippets/hook-mount.pl
hostname: «hostname»
memory: 8192
net0: name=eth0,bridge=vmbr2,hwaddr=«mac»,ip=«ipv4-cidr»,gw=«ipv4»,ip6=«ipv6-cidr»,gw6=«ipv6»,type=veth
ostype: unmanaged
rootfs: local-zfs:subvol-330-disk-0,mountoptions=discard;noatime,size=40G
timezone: Europe/Vienna
unprivileged: 1
lxc.environment.runtime: MYSQL_HOST=«ipv4»
lxc.environment.runtime: MYSQL_PASSWORD=«env-password:pwsafe»
lxc.environment.runtime: NEXTCLOUD_ADMIN_PASSWORD=«env-password:human»
lxc.environment.runtime: PHP_MEMORY_LIMIT=«-setting|512M»
lxc.environment.runtime: REDIS_HOST_PASSWORD=«env-password:phr»
lxc.signal.halt: SIGTERM

[pre_«=word»]
cores: 2
hostname: «hostname»
memory: 4096
net0: name=eth0,bridge=vmbr2,hwaddr=«mac»,ip=dhcp,type=veth
snaptime: «-timestamp»
==== loft_pve_answer_toml srv/auto-install/answer-«=hostname».toml
[global]
keyboard = "de"
country = "at"
fqdn = "«fqdn»"
mailto = "«email»"
timezone = "Europe/Vienna"
root-password-hashed = "«password-hash:sha512crypt»"
root-ssh-keys = [
    "ssh-ed25519 «-ssh-public-key» «email»",
]
reboot-on-error = false

[network]
source = "from-answer"
cidr = "«ipv4-cidr»"
dns = "«ipv4»"
gateway = "«ipv4»"
filter.ID_NET_NAME_MAC = "*«~:mac_bare»"

[disk-setup]
filesystem = "zfs"
zfs.raid = "raid1"
zfs.ashift = 12
filter.ID_SERIAL = "«-serial»*"

[post-installation-webhook]
url = "https://«fqdn»/installed?token=«url-token»"
cert-fingerprint = "«-tls-fingerprint»"

[first-boot]
source = "from-url"
ordering = "fully-up"
url = "https://«ipv4»:8443/first-boot.sh"
---- srv/auto-install/old-answer.toml
[global]
root-password = "«config-password:pwsafe»"
fqdn = "«fqdn»"
mailto = "«-placeholder|mail@no.invalid»"
