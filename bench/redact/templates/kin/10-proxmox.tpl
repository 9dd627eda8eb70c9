==== kn_pve_storage_mixed etc/pve/storage.cfg
dir: local
	path /var/lib/vz
	content vztmpl,iso,snippets

lvmthin: thin-nvme
	thinpool data
	vgname nvme
	content images,rootdir
	nodes «hostname»,«hostname»

esxi: old-vmware
	server «fqdn»
	username «~|administrator@vsphere.local»
	skip-cert-verification 1

cephfs: shared-iso
	path /mnt/pve/shared-iso
	monhost «ipv4» «ipv4» «ipv6»
	fs-name cephfs
	username iso
	content iso,vztmpl

cifs: winbackup
	path /mnt/pve/winbackup
	server «ipv4»
	share PVE-Backups
	smbversion 3.11
	username bkp-agent
	prune-backups keep-daily=7,keep-weekly=4

pbs: pbs-remote
	datastore archive
	server «fqdn»
	port 8007
	content backup
	fingerprint «-tls-fingerprint:fingerprint.lower»
	username bkp-agent@pbs!nightly
	encryption-key «-tls-fingerprint:fingerprint.lower»
	master-pubkey 1

zfs: san-zfs
	pool tank/vm
	portal «ipv4»
	target «-iqn»
	iscsiprovider comstar
	blocksize 8k
	content images
---- etc/pve/priv/storage/winbackup.pw
password=«pve-priv-password»
---- etc/pve/priv/storage/pbs-remote.pw
«pve-priv-password:uuid»
---- etc/pve/priv/storage/old-vmware.pw
password=«pve-priv-password:pwany»
---- etc/pve/priv/storage/pbs-remote.enc
{"kdf":{"Scrypt":{"n":65536,"r":8,"p":1,"salt":"«-number:bytes(32)»"}},"created":"2025-08-14T07:20:31+02:00","modified":"2025-08-14T07:20:31+02:00","data":"«pbs-encryption-key:bytes(60)»","fingerprint":"«-tls-fingerprint:md5_colons»"}
---- etc/pve/priv/ceph/shared-iso.secret
«ceph-key»
==== kn_pve_showcmd root/qm-showcmd-«=int(100,180)».txt
root@«hostname#n»:~# qm showcmd «=int(100,180)» --pretty
/usr/bin/kvm \
  -id 131 \
  -name '«hostname#g»,debug-threads=on' \
  -no-shutdown \
  -chardev 'socket,id=qmp,path=/var/run/qemu-server/131.qmp,server=on,wait=off' \
  -mon 'chardev=qmp,mode=control' \
  -pidfile /var/run/qemu-server/131.pid \
  -daemonize \
  -smbios 'type=1,uuid=«-uuid»' \
  -object 'secret,id=luks0,data=«qemu-secret:alnum(14)»' \
  -object 'secret,id=rbdkey,data=«qemu-secret:ceph_key»,format=base64' \
  -spice 'port=61003,addr=«ipv4»,password=«qemu-secret:alnum(12)»,seamless-migration=on' \
  -device 'vmgenid,guid=«-uuid»' \
  -drive 'file=rbd:vmpool/vm-131-disk-0:conf=/etc/pve/ceph.conf:id=admin:keyring=/etc/pve/priv/ceph/vmpool.keyring,if=none,id=drive-scsi0' \
  -iscsi 'initiator-name=«-iqn:iqnhost»' \
  -netdev 'type=tap,id=net0,ifname=tap131i0,script=/var/lib/qemu-server/pve-bridge,vhost=on' \
  -device 'virtio-net-pci,mac=«mac»,netdev=net0,bus=pci.0,addr=0x12,id=net0,rx_queue_size=1024' \
  -machine 'type=pc-q35-«-version|9.2»+pve1'
root@«hostname#n»:~# qm monitor 131
Entering QEMU Monitor for VM 131 - type 'help' for help
qm> set_password vnc «qemu-secret:alnum(8)»
qm> info network
net0: index=0,type=tap,ifname=tap131i0
 \ net0: model=virtio-net-pci,macaddr=«mac»
qm> object_add secret,id=sec2,data=«qemu-secret:alnum(16)»
qm> quit
==== kn_pve_vm_notes etc/pve/nodes/pve/qemu-server/«=int(200,299)».conf
#%23%23 Nextcloud AIO
#
#Admin panel%3A https%3A//«fqdn»%3A8080
#
#login%3A ncadmin / «password-in-notes:pwa»
#
#DB root%3A «password-in-notes:alnum(18)»
#
#contact%3A «person-name» «email»
agent: 1,fstrim_cloned_disks=1
args: -vnc «ipv4»:77,password=on -object secret,id=vncpw,data=«qemu-secret»
boot: order=virtio0
cicustom: user=local:snippets/nc-user.yaml
cipassword: «cloud-init-password:pw»
ciuser: ncadmin
cores: 6
cpu: host,flags=+aes
ide2: none,media=cdrom
ipconfig0: ip=«ipv4-cidr»,gw=«ipv4»
ipconfig1: ip6=«ipv6-cidr»,gw6=«ipv6»
memory: 12288
meta: creation-qemu=«-version|9.0.2»,ctime=«-timestamp»
name: «hostname»
nameserver: «ipv4»
net0: virtio=«mac»,bridge=vmbr0,firewall=1
net1: virtio=«mac»,bridge=vmbr20,tag=20
numa: 0
ostype: l26
scsihw: virtio-scsi-single
searchdomain: «fqdn:domain»
smbios1: uuid=«-uuid»
sshkeys: ssh-ed25519%20«-ssh-public-key:ssh_ed25519.url»%20ansible%40ctl
tags: nextcloud;prod
usb0: host=0781:5583
vga: qxl,clipboard=vnc
virtio0: thin-nvme:vm-204-disk-0,iothread=1,size=64G,serial=«-serial»
vmgenid: «-uuid»

[pre_upgrade]
#before moving to 30.x
cores: 4
memory: 8192
name: «hostname»
net0: virtio=«mac»,bridge=vmbr0
parent: install
snaptime: «-timestamp»
vmstate: thin-nvme:vm-204-state-pre_upgrade
==== kn_pve_notifications etc/pve/notifications.cfg
sendmail: default-sendmail
	comment used when nothing else matches
	mailto-user root@pam

smtp: relay-out
	author Proxmox «hostname»
	comment external relay
	from-address «email»
	mailto «email»
	mailto «email»
	mode starttls
	port 587
	server «fqdn»
	username svc.metrics

gotify: phone-push
	server https://«fqdn»
	comment push to on-call

webhook: chat-ops
	header name=Q29udGVudC1UeXBl,value=«-base64-text|YXBwbGljYXRpb24vanNvbg==»
	method post
	url https://«fqdn»/hooks/{{ secrets.hook }}

matcher: only-errors
	match-severity error,unknown
	mode all
	target relay-out
	target phone-push
---- etc/pve/priv/notifications.cfg
smtp: relay-out
	password «pve-priv-password:pwany»

gotify: phone-push
	token «pve-priv-password:gotify»

webhook: chat-ops
	secret name=hook,value=«base64-secret:pwa.b64»
---- var/log/pve/notify-test.log
2026-04-11 08:02:17 INFO: sending test via 'relay-out'
2026-04-11 08:02:18 INFO: smtp: connected to «ipv4»:587
2026-04-11 08:02:18 ERR: 535 5.7.8 Error: authentication failed: <redacted>
2026-04-11 08:03:40 INFO: queued as «-asset-hash:hex(11)», message-id <«~:msgid»>
==== kn_pve_acme_sdn etc/pve/priv/acme/plugins.cfg
standalone: standalone
	disable 0

dns: hetzner-dns
	api hetzner
	data «base64-secret:envdata»
	validation-delay 45

dns: pdns
	api pdns
	data «base64-secret:pwa.b64»
	nodes «hostname»
---- etc/pve/sdn/dns.cfg
powerdns: internal-dns
	url http://«ipv4»:8081/api/v1/servers/localhost
	key «generic-secret:alnum(32)»
	reversemaskv6 64
	ttl 300
---- etc/pve/sdn/ipams.cfg
pve: pve

netbox: nb
	url https://«fqdn»/api
	token «generic-secret:hex(40)»
	fingerprint «-tls-fingerprint»

phpipam: legacy
	section 3
	token «generic-secret:b64u(32)»
	url http://«ipv4»/api/pve
---- etc/pve/sdn/zones.cfg
simple: natzone
	ipam pve
	dhcp dnsmasq

evpn: tenants
	controller spine
	vrf-vxlan 10000
	mac «mac»
	exitnodes «hostname»,«hostname»
	rt-import 65000:10000
---- etc/pve/sdn/subnets.cfg
subnet: natzone-«~|10.40.8.0-24»
	vnet vnat1
	dhcp-range start-address=«ipv4»,end-address=«ipv4»
	gateway «ipv4»
	snat 1
---- etc/pve/sdn/controllers.cfg
evpn: spine
	asn 65000
	peers «ipv4»,«ipv4»,«ipv6»
==== kn_pve_pmg etc/pmg/pmg.conf
section: admin
	admin-mail-from «email»
	advfilter 0
	email «email»
	http_proxy http://proxyuser:«connection-string»@«fqdn»:3128
	statlifetime 14

section: mail
	banner ESMTP relay
	dnsbl_sites «~|zen.spamhaus.org»*2,«~|bl.spamcop.net»*2
	ext_port 25
	greylist6 1
	int_port 26
	relay «ipv4»
	smarthost «fqdn»
	tls 1

section: spamquar
	hostname «fqdn»
	mailfrom «email»
	viewimages 0
---- etc/pmg/ldap.conf
ldap: corp-ad
	basedn dc=corp,dc=lan
	binddn cn=pmg,ou=services,dc=corp,dc=lan
	bindpw «config-password:pw.b64»
	groupclass group
	mode ldaps
	server1 «fqdn»
	server2 «ipv4»
---- etc/pmg/fetchmailrc
# generated by Proxmox Mail Gateway, do not edit
set daemon 300
poll «fqdn» proto imap port 993
  user "«email»" password "«config-password:pwany»" is "«email»" here options ssl keep
poll «fqdn» proto pop3
  user "rechnung" password "«config-password:pwa»" is "«email»" here
---- etc/pmg/mynetworks
#your networks
«ipv4-cidr:net24» # branch office
«ipv6-cidr» # branch office v6
==== kn_pve_vzdump_log var/log/vzdump/qemu-«=int(100,130)».log
2026-06-0«=int(1,9)» 01:00:03 INFO: Starting Backup of VM 117 (qemu)
2026-06-04 01:00:03 INFO: status = running
2026-06-04 01:00:03 INFO: VM Name: «hostname»
2026-06-04 01:00:03 INFO: include disk 'scsi0' 'thin-nvme:vm-117-disk-0' 80G
2026-06-04 01:00:03 INFO: backup mode: snapshot
2026-06-04 01:00:03 INFO: creating Proxmox Backup Server archive 'vm/117/2026-06-03T23:00:03Z'
2026-06-04 01:00:03 INFO: enabling encryption, key fingerprint «-tls-fingerprint:md5_colons»
2026-06-04 01:00:04 INFO: started backup task '«-uuid»'
2026-06-04 01:00:04 INFO: resuming VM again
2026-06-04 01:00:07 INFO:   3% (2.6 GiB of 80.0 GiB) in 3s, read: 893.3 MiB/s, write: 1.3 MiB/s
2026-06-04 01:02:41 INFO: 100% (80.0 GiB of 80.0 GiB) in 2m 37s, read: 1.1 GiB/s, write: 0 B/s
2026-06-04 01:02:41 INFO: backup is sparse: 61.20 GiB (76%) total zero data
2026-06-04 01:02:42 INFO: transferred 80.00 GiB in 158 seconds (518.5 MiB/s)
2026-06-04 01:02:42 INFO: Finished Backup of VM 117 (00:02:39)
2026-06-04 01:02:44 ERROR: Backup of VM 121 failed - backup connect failed: command error: http request failed: error trying to connect: tcp connect error: «ipv4»:8007
2026-06-04 01:02:44 INFO: task «-pve-upid»
2026-06-04 01:02:45 INFO: index csum «-sha256», chunk «-sha256»
2026-06-04 01:02:45 INFO: hook: exporting RESTIC_PASSWORD=«env-password:pwa» for stage job-end
2026-06-04 01:02:46 INFO: hook: rsync to «fqdn» done, 14 files
==== kn_pve_answer_toml srv/answers/rack2.toml
# answer file for the automated installer
[global]
keyboard = "de"
country = "at"
fqdn = "«fqdn»"
mailto = "«email»"
timezone = "Europe/Vienna"
root-password = "«config-password:pwany»"
root-ssh-keys = [
    "ssh-ed25519 «-ssh-public-key» «email»",
    "ssh-rsa «-ssh-public-key:ssh_rsa» deploy@ctl",
]
reboot-mode = "power-off"

[network]
source = "from-answer"
cidr = "«ipv4-cidr»"
dns = "«ipv4»"
gateway = "«ipv4»"
filter.ID_NET_NAME_MAC = "*«~:hex(12)»"

[disk-setup]
filesystem = "zfs"
zfs.raid = "raid1"
disk-list = ["sda", "sdb"]

[post-installation-webhook]
url = "https://«fqdn»/installed?token=«url-token»"
cert-fingerprint = "«-tls-fingerprint»"

[first-boot]
source = "from-iso"
---- srv/answers/rack3.toml
[global]
keyboard = "en-us"
country = "be"
fqdn = "«fqdn»"
mailto = "«email»"
timezone = "Europe/Brussels"
root-password-hashed = "«password-hash:sha512crypt»"

[network]
source = "from-dhcp"

[disk-setup]
filesystem = "ext4"
lvm.maxroot = «-number|20»
disk-list = ["/dev/disk/by-id/«-disk-id»"]
==== kn_pve_tfa_realm etc/pve/priv/tfa.cfg
{"users":{"root@pam":{"totp":[{"info":{"id":"«-uuid»","description":"phone","created":«-timestamp»},"entry":"otpauth://totp/Proxmox:root@pam?secret=«totp-secret:b32(32)»&issuer=Proxmox&digits=6&period=30"}],"recovery":{"secret":"«generic-secret:hex(64)»","entries":["«password-hash:bcrypt»",null],"created":«-timestamp»}},"helper@pve":{"yubico":[{"info":{"id":"«-uuid»","description":"blue key","created":«-timestamp»},"entry":"«~|cccccc»"}]}}}
---- etc/pve/domains.cfg
ldap: office
	base_dn ou=people,dc=office,dc=lan
	bind_dn uid=ldapbind,ou=services,dc=office,dc=lan
	server1 «fqdn»
	server2 «fqdn»
	mode ldap+starttls
	user_attr uid
	filter (memberOf=cn=pve,ou=groups,dc=office,dc=lan)

openid: sso
	client-id «-uuid»
	client-key «generic-secret:alnum(32)»
	issuer-url https://«fqdn»/realms/staff
	username-claim preferred_username
	autocreate 1
---- etc/pve/priv/realm/office.pw
«pve-priv-password:pwany»
---- etc/pve/priv/ldap/office.pw
«pve-priv-password:phrase»
---- etc/pve/user.cfg
user:root@pam:1:0:::«email»::x:
user:«=login»@office:1:0:«~:first»:«~:last»:«email»::
user:«=login»@office:0:1767225600:«~:first»:«~:last»:«email»:left 12/2025:
user:svc.metrics@pve:1:0::::exporter:
token:svc.metrics@pve!exporter:0:1::
token:root@pam!ci:1790000000:0:image builds:

group:operators:helper@pve:night shift:
role:Console:VM.Audit,VM.Console,VM.PowerMgmt:
acl:1:/pool/lab:@operators:PVEVMUser:
---- etc/pve/priv/token.cfg
svc.metrics@pve!exporter «pve-api-token»
root@pam!ci «pve-api-token»
==== kn_pve_agent_json tmp/agent.json
{
   "result" : [
      {
         "hardware-address" : "«~|00:00:00:00:00:00»",
         "ip-addresses" : [
            { "ip-address" : "«~|127.0.0.1»", "ip-address-type" : "ipv4", "prefix" : 8 },
            { "ip-address" : "«~|::1»", "ip-address-type" : "ipv6", "prefix" : 128 }
         ],
         "name" : "lo"
      },
      {
         "hardware-address" : "«mac»",
         "ip-addresses" : [
            { "ip-address" : "«ipv4»", "ip-address-type" : "ipv4", "prefix" : 22 },
            { "ip-address" : "«ipv6»", "ip-address-type" : "ipv6", "prefix" : 64 }
         ],
         "name" : "ens18",
         "statistics" : { "rx-bytes" : «-number:int(1000000000,999999999999)», "rx-packets" : «-number», "tx-errs" : 0 }
      },
      {
         "hardware-address" : "«mac»",
         "name" : "docker0"
      }
   ]
}
---- tmp/host-name.json
{ "result" : { "host-name" : "«fqdn»" } }
---- tmp/osinfo.json
{ "result" : { "id" : "debian", "kernel-release" : "«-version|6.1.0-28-amd64»", "kernel-version" : "#1 SMP PREEMPT_DYNAMIC Debian 6.1.119-1 (2024-11-22)", "machine" : "x86_64", "pretty-name" : "Debian GNU/Linux 12 (bookworm)", "version-id" : "12" } }
---- tmp/resources.json
[{"content":"images","disk":«-number:int(1000000000,999999999999)»,"id":"storage/pmxlab/thin","node":"«hostname»","plugintype":"lvmthin","type":"storage"},{"cpu":0.0421,"id":"qemu/117","maxdisk":«-number:int(1000000000,999999999999)»,"name":"«hostname»","netin":«-number:int(1000000000,999999999999)»,"node":"«hostname»","status":"running","type":"qemu","uptime":«-number»,"vmid":117},{"id":"lxc/203","name":"«hostname»","node":"«hostname»","template":0,"type":"lxc","vmid":203}]
==== kn_pve_api_js scripts/pve-console.mjs
// opens a console on a guest and prints the VNC ticket
import https from "node:https";

const agent = new https.Agent({ rejectUnauthorized: false });
const base = "https://«fqdn»:8006/api2/json";
const headers = {
  Authorization: "PVEAPIToken=«~|provision@pve!console=»«pve-api-token»",
  "User-Agent": "pve-console/«-version|0.4.2»",
};

export async function login(username, password) {
  const body = new URLSearchParams({ username, password });
  const res = await fetch(`${base}/access/ticket`, { method: "POST", body, agent });
  return (await res.json()).data;
}

const fallback = await login("root@pam", process.env.PVE_PASSWORD ?? "«code-password:pwa»");

/* recorded answer, for the tests
{"data":{"ticket":"«pve-ticket»","CSRFPreventionToken":"«pve-csrf-token»","username":"root@pam"}}
{"data":{"port":"5900","ticket":"«pve-ticket:pvevnc»","upid":"«-pve-upid»","cert":"«-certificate:certificate.line»"}}
*/

const sess = { PVEAuthCookie: "«pve-ticket:pve_ticket.url»" };
const spice = { password: "«generic-secret:hex(40)»", host: "pvespiceproxy:«-asset-hash:hex(8)»:117:node::«-asset-hash:hex(40)»", proxy: "http://«ipv4»:3128" };
console.log(fallback.username, sess, spice.type ?? "vnc", headers["User-Agent"]);
==== kn_pve_lxc_conf etc/pve/lxc/«=int(300,399)».conf
#**vaultwarden**
#
#admin token%3A «password-in-notes:alnum(32)»
#
#behind https%3A//«fqdn»
arch: amd64
cmode: shell
cores: 1
features: keyctl=1,nesting=1
hookscript: local:snippets/dns-update.pl
hostname: «hostname»
lock: backup
memory: 1024
mp0: thin-nvme:vm-301-disk-1,mp=/data,backup=1,size=8G
nameserver: «ipv4»
net0: name=eth0,bridge=vmbr1,firewall=1,gw=«ipv4»,hwaddr=«mac»,ip=«ipv4-cidr»,ip6=«ipv6-cidr»,tag=30,type=veth
onboot: 1
ostype: alpine
rootfs: thin-nvme:vm-301-disk-0,size=4G
searchdomain: «fqdn:domain»
swap: 0
tags: infra
unprivileged: 1
lxc.cgroup2.devices.allow: c 10:200 rwm
lxc.environment: ADMIN_TOKEN=«password-hash:argon2»
lxc.environment: SMTP_PASSWORD=«env-password:pwa»
lxc.environment: TZ=Europe/Berlin
lxc.idmap: u 0 100000 65536
