==== kd_pmg_files etc/pmg/pmg.conf
section: admin
	advfilter 0
	dkim_sign 1
	dkim_selector pmg«=int(1,9)»
	email «email»
	http_proxy http://«ipv4»:3128
	statlifetime 14

section: mail
	banner ESMTP «=word»
	hide_received 1
	maxsize 52428800
	relay «fqdn»
	relayport 25
	smarthost «fqdn»
	tls 1

section: spamquar
	hostname «fqdn»
	mailfrom «email»
	quarantinelink 1
---- etc/pmg/ldap.conf
ldap: ad
	accountattr sAMAccountName,uid
	basedn DC=«=word»,DC=lan
	binddn CN=svc-pmg,OU=Dienste,DC=«=word»,DC=lan
	bindpw «config-password:pwcs»
	filter (|(mail=*))
	mode ldaps
	profile ad
	server1 «ipv4»
	server2 «fqdn»
---- etc/pmg/user.conf
# comments are ignored
root@pam:1:0::root:«email»:«~:first»:«~:last»::
quarantaene@pmg:1:0:«password-hash:sha256crypt»:qmanager:::::
---- etc/pmg/fetchmailrc
#proxmox fetchmail settings
# poll every 10 minutes
# proxmox-pop1
poll "«fqdn»" timeout 180 protocol pop3 user "lager" password "«config-password:pwsafe»" to "«email»" keep # enabled
---- etc/pmg/mynetworks
#Head office
«ipv4-cidr»
«ipv6-cidr» # Kasse
---- etc/pmg/cluster.conf
master: 1
	fingerprint «-tls-fingerprint:fingerprint»
	hostrsapubkey «-ssh-public-key:ssh_rsa»
	ip «ipv4»
	maxcid 2
	name «hostname:numbered»
	rootrsapubkey «-ssh-public-key:ssh_rsa»

node: 2
	fingerprint «-tls-fingerprint:fingerprint»
	hostrsapubkey «-ssh-public-key:ssh_rsa»
	ip «ipv4»
	name «hostname:numbered»
	rootrsapubkey «-ssh-public-key:ssh_rsa»
==== kd_pve_subscription etc/subscription
«pve-subscription-key»
«-md5»
«-base64-text:b64(300)»
---- root/pvesubscription-get.txt
checktime: «-timestamp»
key: «pve-subscription-key»
level: b
nextduedate: 2027-02-14
productname: Proxmox VE Basic Subscription 2 CPUs/year
regdate: 2024-02-14 00:00:00
serverid: «-identifier:md5.upper»
signature: «-base64-text:b64(88)»
sockets: 2
status: active
url: https://«~|www.proxmox.com»/en/proxmox-virtual-environment/pricing
==== kd_pve_answer srv/answer/answer.toml
[global]
keyboard = "de"
country = "lu"
fqdn = "«fqdn»"
mailto = "«email»"
timezone = "Europe/Luxembourg"
«any 1»
root-password = "«config-password:pwsafe»"
root-password-hashed = "«password-hash:yescrypt»"
«end»
root-ssh-keys = [
    "ssh-ed25519 «-ssh-public-key» «?admin@laptop|pxe»"
]
reboot-mode = "power-off"

[network]
source = "from-answer"
cidr = "«ipv4-cidr»"
dns = "«ipv4»"
gateway = "«ipv4»"
filter.ID_NET_NAME_MAC = "*«~:macraw»"

[disk-setup]
filesystem = "zfs"
zfs.raid = "raid1"
zfs.ashift = 12
filter.ID_SERIAL = "*«-serial:upper(8)»*"

[first-boot]
source = "from-url"
ordering = "fully-up"
url = "https://«fqdn»/first-boot?token=«url-token»"
cert-fingerprint = "«-tls-fingerprint:fingerprint»"
==== kd_pve_corosync etc/pve/corosync.conf
logging {
  debug: off
  to_syslog: yes
}

nodelist {
  node {
    name: «hostname:numbered»
    nodeid: 1
    quorum_votes: 1
    ring0_addr: «ipv4»
    ring1_addr: «ipv6»
  }
  node {
    name: «hostname:numbered»
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
    votes: 1
  }
  provider: corosync_votequorum
}

totem {
  cluster_name: «=word»
  config_version: 9
  interface {
    linknumber: 0
    knet_link_priority: 20
  }
  ip_version: ipv4-6
  link_mode: passive
  secauth: on
  version: 2
}
---- root/authkey.b64
«corosync-authkey»
==== kd_pve_usercfg_token etc/pve/user.cfg
user:root@pam:1:0:::«email»::x:
user:«=login»@pve:1:«-timestamp»:«~:first»:«~:last»:«email»:Aushilfe bis August::
user:terraform@pve:1:0:::::
token:terraform@pve!prov:0:0:Atlantis:
token:root@pam!homepage:0:1::

group:noc:«~:login»@pve:24x7:

pool:staging:Tests:2001,2002:local-zfs:

role:TFProv:Datastore.AllocateSpace,Datastore.Audit,Pool.Allocate,SDN.Use,Sys.Audit,VM.Allocate,VM.Clone:

acl:1:/:terraform@pve!prov:TFProv:
acl:1:/vms:@noc:PVEVMUser:
---- etc/pve/priv/token.cfg
root@pam!homepage «pve-api-token»
terraform@pve!prov «pve-api-token»
---- etc/pve/priv/shadow.cfg
«=login»:«password-hash:sha256crypt»:
terraform:«password-hash:yescrypt»:
==== kd_pve_domains_priv etc/pve/domains.cfg
ldap: freeipa
	base_dn cn=accounts,dc=«=word»,dc=lan
	server1 «fqdn»
	user_attr uid
	bind_dn uid=pve,cn=sysaccounts,cn=etc,dc=«=word»,dc=lan
	capath «-path|/etc/ssl/certs/ipa-ca.pem»
	mode ldap+starttls
	sync_attributes email=mail,firstname=givenName,lastname=sn
	verify 1

openid: authentik
	client-id «-identifier:alnum(40)»
	issuer-url https://«fqdn»/application/o/pve/
	acr-values urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport
	autocreate 1
	client-key «generic-secret:alnum(128)»
	groups-claim groups
	query-userinfo 1
	username-claim username
---- etc/pve/priv/realm/freeipa.pw
«pve-priv-password:pwcs»
==== kd_pve_proxy_log var/log/pveproxy/access.log
::ffff:«ipv4» - root@pam [24/11/2026:08:12:44 +0100] "GET /api2/json/cluster/tasks HTTP/1.1" 200 1432
::ffff:«ipv4#c» - «=login»@pve [24/11/2026:08:12:45 +0100] "POST /api2/json/nodes/«hostname:numbered#n»/qemu/204/vncproxy HTTP/1.1" 200 2817
::ffff:«ipv4#c» - «=login»@pve [24/11/2026:08:12:46 +0100] "GET /api2/json/nodes/«hostname#n»/qemu/204/vncwebsocket?port=5900&vncticket=«pve-ticket:pvevnc.url» HTTP/1.1" 101 -
::ffff:«ipv4» - - [24/11/2026:08:13:02 +0100] "POST /api2/extjs/access/ticket HTTP/1.1" 401 -
::ffff:«ipv4» - terraform@pve!prov [24/11/2026:08:13:20 +0100] "PUT /api2/json/nodes/«hostname#n»/qemu/1004/config HTTP/1.1" 200 13
::ffff:«ipv4» - root@pam [24/11/2026:08:14:01 +0100] "GET /api2/json/nodes/«hostname#n»/tasks/«-pve-upid:pve_upid.url»/status HTTP/1.1" 200 301
::ffff:«ipv4» - root@pam [24/11/2026:08:14:02 +0100] "GET /pve2/ext6/theme-crisp/resources/theme-crisp-all_1.css?ver=7.0.0 HTTP/1.1" 200 3104
«ipv6» - - [24/11/2026:08:14:09 +0100] "GET /api2/json/version HTTP/2.0" 401 -
==== kd_pve_maps_none etc/pve/mapping/pci.cfg
gpu0
	map id=10de:1eb8,iommugroup=14,node=«hostname:numbered#a»,path=0000:3b:00.0,subsystem-id=10de:12a2
	map id=10de:1eb8,iommugroup=31,node=«hostname:numbered#b»,path=0000:af:00,subsystem-id=10de:12a2
	mdev 1
---- etc/pve/virtual-guest/cpu-models.conf
cpu-model: epyc-nopcid
	flags +aes;-pcid;+pdpe1gb
	phys-bits host
	reported-model EPYC-Rome
	hv-vendor-id KVMKVMKVM
---- etc/pve/ha/resources.cfg
vm: 100
	group prefer-a
	max_relocate 2
	state started

ct: «=int(101,999)»
	comment DNS, nicht verschieben
	state started
---- etc/pve/ha/groups.cfg
group: prefer-a
	nodes «hostname#a»:2,«hostname#b»
	nofailback 0
	restricted 1
---- etc/pve/replication.cfg
local: 100-0
	target «hostname#b»
	rate 100
	schedule */15
	source «hostname#a»
==== kd_pve_storage_tail etc/pve/storage.cfg
btrfs: local-btrfs
	path /var/lib/pve/local-btrfs
	content iso,vztmpl,images,rootdir

esxi: old-vcenter
	server «fqdn»
	content import
	skip-cert-verification 1
	username «~|administrator@vsphere.local»

iscsidirect: msa
	portal «ipv4»
	target «-iqn»
	content images

cephfs: cephfs-ext
	path /mnt/pve/cephfs-ext
	content backup,snippets
	fuse 0
	monhost «ipv4» «ipv4» «ipv6»
	username pve

pbs: tuxis
	datastore DB«=int(1000,9999)»_«=word»
	server «fqdn»
	content backup
	encryption-key «-tls-fingerprint:fingerprint.lower»
	fingerprint «-tls-fingerprint:fingerprint.lower»
	master-pubkey 1
	namespace «=word»
	username DB«=int(1000,9999)»@pbs
---- etc/pve/priv/storage/old-vcenter.pw
«pve-priv-password:pwcs»
---- etc/pve/priv/storage/tuxis.enc
{"kdf":{"PBKDF2":{"iter":65535,"salt":"«-setting:key32»"}},"created":"2024-05-21T09:58:12+02:00","modified":"2024-05-21T09:58:12+02:00","data":"«~:bytes(96)»","fingerprint":"«-tls-fingerprint:fingerprint.lower»"}
---- etc/pve/priv/storage/tuxis.master.pem
«-public-key:pem_public»
