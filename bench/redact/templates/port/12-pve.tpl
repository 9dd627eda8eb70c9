==== pt_pve_guest_lxc etc/pve/lxc/«=vmid».conf
#Nextcloud%3A admin / «password-in-notes»
#Kontakt%3A «person-name»
arch: amd64
cores: 2
features: nesting=1,keyctl=1
hostname: «hostname»
memory: 4096
mp0: /tank/cloud,mp=/srv/data,backup=0
nameserver: «ipv4» «ipv6»
net0: name=eth0,bridge=vmbr0,gw=«ipv4»,gw6=«ipv6»,hwaddr=«mac»,ip=«ipv4-cidr»,ip6=«ipv6-cidr»,tag=«=int(2,400)»,type=veth
onboot: 1
ostype: debian
parent: vor-update
rootfs: local-zfs:subvol-«=vmid»-disk-0,size=24G
searchdomain: «fqdn:domain»
swap: 512
unprivileged: 1
lxc.environment: ADMIN_TOKEN=«generic-secret:alnum(48)»

[vor-update]
hostname: «hostname»
net0: name=eth0,bridge=vmbr0,hwaddr=«mac»,ip=dhcp,type=veth
snaptime: «-timestamp»
==== pt_pve_guest_qemu etc/pve/qemu-server/«=vmid».conf
#%23%23 Datenbank ERP
#
#Root-Passwort%3A «password-in-notes:pwa»
agent: enabled=1,fstrim_cloned_disks=1
args: -object secret,id=vncpw,data=«qemu-secret» -vnc «~|0.0.0.0»:«=int(10,99)»,password-secret=vncpw
bios: ovmf
boot: order=scsi0
cicustom: user=snippets:snippets/erp.yaml
cipassword: «cloud-init-password-hash:sha256crypt»
ciuser: erp
cores: 8
efidisk0: ceph-vm:vm-«=vmid»-disk-0,efitype=4m,pre-enrolled-keys=1,size=528K
hostpci0: 0000:41:00.0,pcie=1
ipconfig0: ip=«ipv4-cidr»,gw=«ipv4»,ip6=«ipv6-cidr»,gw6=«ipv6»
machine: pc-q35-«-version|8.1»
meta: creation-qemu=«-version|8.1.5»,ctime=«-timestamp»
name: «hostname»
nameserver: «ipv4»
net0: virtio=«mac»,bridge=vmbr2,queues=4
scsi0: ceph-vm:vm-«=vmid»-disk-1,iothread=1,serial=«-serial:alnum(12)»,size=200G,wwn=«-wwn»
smbios1: uuid=«-uuid»,serial=«-base64-text:base64_text»,base64=1
sshkeys: ssh-ed25519%20«-ssh-public-key:ssh_ed25519.url»%20«email:email.url»
tpmstate0: ceph-vm:vm-«=vmid»-disk-2,size=4M,version=v2.0
vga: qxl
vmgenid: «-uuid»

[PENDING]
cipassword: «cloud-init-password-hash:sha512crypt»
name: «hostname»
==== pt_pve_priv_tree etc/pve/priv/storage/nas-lager.pw
password=«pve-priv-password:pwhard»
---- etc/pve/priv/storage/pbs-dr.pw
«pve-priv-password:uuid»
---- etc/pve/priv/storage/pbs-dr.enc
{"kdf":null,"created":"2026-02-14T08:30:11+01:00","modified":"2026-02-14T08:30:11+01:00","data":"«pbs-encryption-key»","fingerprint":"«-fingerprint:md5_colons»"}
---- etc/pve/priv/realm/ldap-corp.pw
«pve-priv-password:pwq2»
---- etc/pve/priv/ceph/ext.keyring
[client.pve]
	key = «ceph-key»
	caps mon = "profile rbd"
---- etc/pve/priv/ceph/cephfs.secret
«ceph-key»
---- etc/pve/priv/tfa.cfg
{"users":{"root@pam":{"totp":[{"info":{"id":"totp:«=hex(8)»-0000","description":"Handy","created":«-timestamp»},"entry":"otpauth://totp/pve:root%40pam?secret=«totp-secret»&digits=6&algorithm=SHA1&period=30&issuer=pve"}],
 "recovery":{"secret":"«generic-secret:hex(16)»","entries":["«password-hash:hex(64)»","«password-hash:hex(64)»"],"created":«-timestamp»}},
 "ops@pve":{"yubico":[{"info":{"id":"y1","enable":true},"entry":"«~:yubi»"}]}},"webauthn":{"rp":"«fqdn»","id":"«fqdn»","origin":"https://«fqdn»:8006"}}
---- etc/pve/priv/shadow.cfg
ops:«password-hash:sha256crypt»:
monitor:«password-hash:yescrypt»:
---- etc/pve/priv/token.cfg
root@pam!terraform «pve-api-token»
monitor@pve!exporter «pve-api-token»
ops@pve!cli «pve-api-token»
---- etc/pve/priv/acme/plugins.cfg
acme: dns-hz
	api hetzner
	data «config-password:envdata»
---- etc/pve/priv/pve-root-ca.key
«private-key:pem_rsa»
---- etc/pve/priv/notifications.cfg
smtp: relay
	password «pve-priv-password:pw»

gotify: handy
	token «monitoring-token:gotify»

webhook: chat
	secret name=token,value=«base64-secret:alnum(24).b64»
---- etc/pve/priv/authorized_keys
ssh-rsa «-ssh-public-key:ssh_rsa» root@«hostname»
ssh-rsa «-ssh-public-key:ssh_rsa» root@«hostname»
==== pt_pve_storage_mix etc/pve/storage.cfg
dir: local
	path /var/lib/vz
	content vztmpl,iso,backup
	prune-backups keep-daily=7,keep-last=3

pbs: pbs-dr
	datastore dr
	server «fqdn»
	content backup
	fingerprint «-fingerprint:fingerprint.lower»
	namespace pve/«=sitename»
	port 8007
	username pve@pbs!«=sitename»
	encryption-key «-fingerprint:fingerprint.lower»

cifs: nas-lager
	path /mnt/pve/nas-lager
	server «ipv4»
	share vm
	username svc-pve
	domain «~|CORP»

esxi: alt
	server «ipv4»
	username root
	skip-cert-verification 1

rbd: ext
	content images
	krbd 0
	monhost «ipv4» «ipv4» «ipv6»
	pool vm
	username pve

zfs: san
	blocksize 8k
	iscsiprovider LIO
	pool tank/pve
	portal «ipv4»
	target «-iqn»

nfs: vorlagen
	export /export/iso
	path /mnt/pve/vorlagen
	server «fqdn»
	options vers=4.1,nconnect=4
---- etc/pve/domains.cfg
ldap: ldap-corp
	base_dn dc=corp,dc=lan
	bind_dn cn=pve,ou=svc,dc=corp,dc=lan
	server1 «fqdn»
	server2 «ipv4»
	user_attr uid

openid: sso
	issuer-url https://«fqdn»/realms/main
	client-id pve
	client-key «generic-secret:alnum(32)»
	username-claim preferred_username
---- etc/pve/notifications.cfg
smtp: relay
	author pve «=sitename»
	from-address «email»
	mailto «email»
	server «fqdn»
	username alerts

sendmail: lokal
	mailto-user root@pam
==== pt_pve_cluster etc/pve/corosync.conf
logging { debug: off
  to_syslog: yes }
nodelist {
  node {
    name: «hostname»
    nodeid: 1
    ring0_addr: «ipv4»
    ring1_addr: «ipv6»
  }
  node {
    name: «hostname»
    nodeid: 2
    ring0_addr: «ipv4»
    ring1_addr: «ipv6»
  }
}
totem { cluster_name: «=sitename»prod
  config_version: «-number:int(2,60)»
  secauth: «-setting|on» }
---- etc/pve/firewall/cluster.fw
[OPTIONS]
enable: 1
ebtables: 1

[ALIASES]
monitoring «ipv4»
homeoffice6 «ipv6-cidr»

[IPSET management]
«ipv4-cidr» # NOC
«ipv4» # «person-name»
«ipv6»

[group web]
IN HTTPS(ACCEPT) -source «ipv4-cidr» -log nolog
IN ACCEPT -p tcp -dport 8006 -source +management
---- etc/pve/sdn/zones.cfg
evpn: dc
	controller ctl1
	vrf-vxlan 10000
	exitnodes «hostname»,«hostname»
	mac «mac»
---- etc/pve/sdn/subnets.cfg
subnet: dc-«~:ipsub»
	vnet v100
	gateway «ipv4»
	dhcp-range start-address=«ipv4»,end-address=«ipv4»
---- etc/pve/sdn/ipams.cfg
netbox: nb
	token «generic-secret:hex(40)»
	url https://«fqdn»/api
---- etc/pve/sdn/dns.cfg
powerdns: pdns
	key «generic-secret:alnum(32)»
	ttl «-setting|300»
	url http://«ipv4»:8081/api/v1/servers/localhost
---- etc/pve/ha/resources.cfg
vm: «=vmid»
	comment db «hostname»
	group prefer1
	state started
---- etc/pve/jobs.cfg
vzdump: backup-«-asset-hash:hex(8)»-«-asset-hash:hex(4)»
	schedule sat 01:30
	mailto «email»
	mode snapshot
	notes-template {{guestname}}
	storage pbs-dr
==== pt_pve_journal2 var/log/pve-«=int(1,31)».log
«any 16-20»
Sep 03 «=clock» «hostname#n» pvedaemon[«=int(900,9000)»]: <root@pam> starting task «-pve-upid»
Sep 03 «=clock» «hostname#n» pvedaemon[«=int(900,9000)»]: authentication failure; rhost=::ffff:«ipv4» user=root@pam msg=Authentication failure
Sep 03 «=clock» «hostname#n» pvedaemon[«=int(900,9000)»]: <ops@pve> successful auth for user 'ops@pve'
Sep 03 «=clock» «hostname#n» pveproxy[«=int(900,9000)»]: worker «-number:int(900,99999)» started
Sep 03 «=clock» «hostname#n» pvestatd[«=int(900,9000)»]: storage 'nas-lager' is not online (server «ipv4»)
Sep 03 «=clock» «hostname#n» qm[«=int(900,9000)»]: <root@pam> update VM «=vmid»: -ipconfig0 ip=«ipv4-cidr»,gw=«ipv4» -name «hostname»
Sep 03 «=clock» «hostname#n» pvesh[«=int(900,9000)»]: <root@pam> create /access/users --userid leo@pve --password «cli-password:pwa»
Sep 03 «=clock» «hostname#n» corosync[«=int(900,9000)»]: [TOTEM ] A new membership (1.«=hex(2)») was formed. Members joined: 2
Sep 03 «=clock» «hostname#n» pmxcfs[«=int(900,9000)»]: [status] notice: received log
Sep 03 «=clock» «hostname#n» kernel: tap«=vmid»i0: renamed, link/ether «mac»
Sep 03 «=clock» «hostname#n» pve-firewall[«=int(900,9000)»]: status update error: iptables_restore_cmdlist
Sep 03 «=clock» «hostname#n» sshd[«=int(900,9000)»]: Accepted publickey for root from «ipv4» port «=port» ssh2: ED25519 «-ssh-fingerprint»
Sep 03 «=clock» «hostname#n» sudo[«=int(900,9000)»]: ops : TTY=pts/1 ; USER=root ; COMMAND=/usr/sbin/pvesubscription set «pve-subscription-key»
Sep 03 «=clock» «hostname#n» sudo[«=int(900,9000)»]: ops : TTY=pts/1 ; USER=root ; COMMAND=/usr/sbin/qm set «=vmid» --cipassword «cli-password:pwhard»
Sep 03 «=clock» «hostname#n» proxmox-backup-client[«=int(900,9000)»]: PBS_PASSWORD=«env-password:uuid» repository sync@pbs@«fqdn»:d1
Sep 03 «=clock» «hostname#n» postfix/smtp[«=int(900,9000)»]: «-queue:upper(10)»: to=<«email»>, relay=«fqdn»[«ipv4»]:25, delay=0.4, status=sent
Sep 03 «=clock» «hostname#n» zed[«=int(900,9000)»]: eid=12 class=scrub_finish pool='tank' guid=«-zfs-guid»
Sep 03 «=clock» «hostname#n» smartd[«=int(900,9000)»]: Device: /dev/sdb [SAT], «-disk-id», SMART Usage Attribute: 190 changed from 66 to 65
Sep 03 «=clock» «hostname#n» iscsid[«=int(900,9000)»]: Connection1:0 to [target: «-iqn», portal: «ipv4»,3260] is operational now
Sep 03 «=clock» «hostname#n» pveupdate[«=int(900,9000)»]: ACME: order for «fqdn» is valid
Sep 03 «=clock» «hostname#n» systemd[1]: Starting systemd-ask-password-console.service - Dispatch Password Requests to Console...
«end»
==== pt_pve_api_dumps tmp/pve-api.json
{"data":{"username":"ops@pve","ticket":"«pve-ticket»","CSRFPreventionToken":"«pve-csrf-token»","clustername":"prod","cap":{"vms":{"VM.Audit":1}}}}
---- tmp/spice.json
{"data":{"type":"spice","host":"pvespiceproxy:«=hex(8)»:«=vmid»:«hostname»::«~:hex(40)»","password":"«qemu-secret:alnum(14)»","proxy":"http://«ipv4»:3128","tls-port":61000,"ca":"«-certificate:certificate.line»","title":"VM «=vmid»"}}
---- tmp/vnc.json
{"data":{"port":"5900","user":"root@pam","ticket":"«pve-ticket:pvevnc»","password":"«qemu-secret:alnum(8)»","upid":"«-pve-upid»"}}
---- tmp/cluster-join.json
{"data":{"preferred_node":"«hostname»","config_digest":"«-sha1»","nodelist":[{"name":"«hostname»","ring0_addr":"«ipv4»","pve_addr":"«ipv4»","pve_fp":"«-fingerprint»","quorum_votes":"1"}],"totem":{"cluster_name":"prod","secauth":"on"}}}
---- tmp/token.json
{"data":{"full-tokenid":"ops@pve!cli","info":{"privsep":"1"},"value":"«pve-api-token»"}}
---- tmp/subscription.json
{"data":{"key":"«pve-subscription-key»","serverid":"«-md5:md5.upper»","status":"active","level":"b","nextduedate":"2027-02-01","signature":"«~:b64(86)»"}}
---- tmp/guests.json
{"data":[{"vmid":«=vmid»,"name":"«hostname»","node":"«hostname»","status":"running","id":"qemu/«=vmid»"},{"vmid":«=vmid»,"name":"«hostname»","node":"«hostname»","status":"stopped"}]}
---- tmp/pbs-ticket.json
{"data":{"ticket":"«pve-ticket:pbsticket»","CSRFPreventionToken":"«pve-csrf-token»","username":"archive@pbs"}}
==== pt_pbs_files etc/proxmox-backup/remote.cfg
remote: dr
	auth-id sync@pbs!pull
	fingerprint «-fingerprint:fingerprint.lower»
	host «ipv4»
	password «pbs-api-token:uuid»
---- etc/proxmox-backup/user.cfg
user: root@pam
	email «email»

user: archive@pbs
	enable true
	firstname «~:first»
	lastname «~:last»
---- etc/proxmox-backup/shadow.json
{"archive":"«password-hash:sha256crypt»","sync":"«password-hash:yescrypt»"}
---- etc/proxmox-backup/token.shadow
{"sync@pbs!pull":"«password-hash:sha256crypt»"}
---- etc/proxmox-backup/metricserver.cfg
influxdb-http: i2
	url https://«fqdn»:8086
	organization ops
	bucket pbs
	token «monitoring-token:influx»
---- etc/proxmox-backup/tape-encryption-keys.json
[{"fingerprint":"«-fingerprint:fingerprint.lower»","key":"«pbs-encryption-key»"}]
---- root/.bashrc.d/pbs
export PBS_REPOSITORY='archive@pbs!host@«fqdn»:8007:tank'
export PBS_PASSWORD='«env-password:uuid»'
export PBS_ENCRYPTION_PASSWORD="«env-password:pwphr»"
export PBS_FINGERPRINT=«-fingerprint:fingerprint.lower»
---- root/pbs-key.json
{
  "kdf": {"Scrypt": {"n": 65536, "r": 8, "p": 1, "salt": "«~:key32»"}},
  "created": "2026-04-01T09:00:00+02:00",
  "data": "«pbs-encryption-key:bytes(60)»",
  "fingerprint": "«-fingerprint:md5_colons»",
  "hint": "«-prose|see the safe»"
}
---- root/notes.md
datastore gc: UPID «-pve-upid»; owner `archive@pbs!host`; token secret `«pbs-api-token»` (do not commit)
==== pt_pve_cloudinit snippets/user-«=sitename».yaml
#cloud-config
# vim: syntax=yaml
hostname: «hostname»
fqdn: «fqdn»
prefer_fqdn_over_hostname: true
ssh_pwauth: «-setting|true»
password: «cloud-init-password:pwq2»
chpasswd:
  expire: false
  list: |
    root:«cloud-init-password:pwa»
    backup:«cloud-init-password:pwphr»
    svc:«cloud-init-password-hash:sha512crypt»
    guest:«-reference|RANDOM»
users:
  - name: «=login»
    gecos: "«person-name»"
    hashed_passwd: «cloud-init-password-hash:yescrypt»
    ssh_authorized_keys: ["ssh-ed25519 «-ssh-public-key» «email»"]
ca_certs:
  trusted:
    - |
      «-certificate»
ssh_keys:
  ed25519_private: |
    «private-key:openssh»
  ed25519_public: ssh-ed25519 «-ssh-public-key» root@localhost
write_files:
  - path: /etc/default/agent
    content: |
      AGENT_TOKEN=«generic-secret:alnum(40)»
      SERVER=«ipv4»
  - path: /etc/secret.b64
    encoding: b64
    content: «base64-secret:pgpassb64»
ntp: {servers: [«fqdn», «ipv4»]}
runcmd:
  - curl -sfL https://«~|get.k3s.io» | K3S_URL=https://«ipv4»:6443 K3S_TOKEN=«k3s-token» sh -
  - [mysqladmin, -u, root, password, "«cli-password:pwq2»"]
phone_home: {url: "https://«fqdn»/ph/$INSTANCE_ID", post: all}
---- snippets/network-«=sitename».yaml
version: 1
config:
  - {type: physical, name: eth0, mac_address: "«mac»", subnets: [{type: static, address: «ipv4», netmask: «~|255.255.255.0», gateway: «ipv4», dns_nameservers: [«ipv4»]}]}
  - {type: nameserver, address: ["«ipv6»"], search: [«fqdn:domain»]}
