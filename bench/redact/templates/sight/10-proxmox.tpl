==== st_pve_storage_smb etc/pve/storage.cfg
dir: local
        path /var/lib/vz
        content iso,vztmpl,snippets
        shared 0

lvmthin: local-lvm
        thinpool data
        vgname pve
        content rootdir,images

cifs: winshare
        path /mnt/pve/winshare
        server «fqdn»
        share vmbackup$
        content backup,iso
        domain «~|INTERN»
        preallocation off
        smbversion 3
        username svc-pve

pbs: offsite-pbs
        datastore ds01
        server «ipv4»
        content backup
        fingerprint «-tls-fingerprint:fingerprint.lower»
        port 8007
        prune-backups keep-all=1
        username pve-sync@pbs!cluster

nfs: synology
        export /volume2/pve
        path /mnt/pve/synology
        server «ipv4»
        content images,backup
        options vers=4.1,soft

zfs: truenas
        blocksize 4k
        iscsiprovider LIO
        pool tank/pve
        portal «ipv4»
        target «-iqn»
        lio_tpg tpg1
        content images
---- etc/pve/priv/storage/winshare.pw
password=«pve-priv-password:human»
---- etc/pve/priv/storage/offsite-pbs.pw
«pve-priv-password:uuid»
==== st_pve_domains_ad etc/pve/domains.cfg
pam: pam
        comment Linux PAM standard authentication

pve: pve
        comment Proxmox VE authentication server

ad: firma
        domain «fqdn:domain#d»
        server1 «fqdn»
        server2 «fqdn»
        bind_dn CN=svc-pve,OU=Service,DC=firma,DC=intern
        default 1
        port 636
        secure 1
        sync-defaults-options scope=both,remove-vanished=acl;entry
        user_attr sAMAccountName

openid: keycloak
        issuer-url https://«fqdn»/realms/infra
        client-id proxmox
        client-key «generic-secret:alnum(32)»
        username-claim email
        autocreate 1
---- etc/pve/priv/ldap/firma.pw
«pve-priv-password»
==== st_pve_vm_windows etc/pve/nodes/«=hostname»/qemu-server/«=int(100,999)».conf
#Terminalserver Buchhaltung
#Lokaler Admin%3A .\Administrator
#Passwort%3A «password-in-notes:human»
#Ansprechpartner%3A «person-name», Tel «phone»
agent: 1,fstrim_cloned_disks=1
bios: ovmf
boot: order=scsi0;ide2
cores: 8
cpu: host
efidisk0: local-zfs:vm-204-disk-0,efitype=4m,pre-enrolled-keys=1,size=1M
machine: pc-q35-9.0
memory: 32768
meta: creation-qemu=9.2.0,ctime=«-timestamp»
name: «hostname:numbered»
net0: virtio=«mac»,bridge=vmbr1,firewall=1,tag=30
numa: 1
ostype: win11
smbios1: uuid=«-uuid»
tpmstate0: local-zfs:vm-204-disk-2,size=4M,version=v2.0
vmgenid: «-uuid»
==== st_pve_vm_template_ci etc/pve/qemu-server/9«=int(100,999)».conf
#cloud template debian 12, built from commit «-short-sha»
agent: enabled=1
boot: c
bootdisk: scsi0
cicustom: vendor=snippets:snippets/vendor.yaml
cipassword: «cloud-init-password-hash:sha256crypt»
ciuser: debian
cores: 2
ide2: local-lvm:vm-9001-cloudinit,media=cdrom,size=4M
ipconfig0: ip=«ipv4-cidr»,gw=«ipv4»,ip6=«ipv6-cidr»,gw6=«ipv6»
memory: 2048
name: «hostname:numbered»
nameserver: «ipv4» «ipv6»
net0: virtio=«mac»,bridge=vmbr0,tag=«=int(2,400)»
searchdomain: «fqdn:domain»
serial0: socket
smbios1: uuid=«-uuid»,serial=«-serial:alnum(12).b64»,base64=1
template: 1
vga: serial0
vmgenid: «-uuid»
==== st_pve_lxc_mail etc/pve/lxc/«=int(100,999)».conf
#<b>mailcow</b>%0Aadmin / «password-in-notes»%0Ahttps%3A//«fqdn»
arch: amd64
cores: 4
features: keyctl=1,nesting=1
hostname: «hostname:numbered»
memory: 8192
net0: name=eth0,bridge=vmbr0,firewall=1,gw=«ipv4»,hwaddr=«mac»,ip=«ipv4-cidr»,type=veth
net1: name=eth1,bridge=vmbr1,hwaddr=«mac»,ip=«ipv4-cidr»,ip6=«ipv6-cidr»,type=veth
onboot: 1
ostype: debian
rootfs: local-zfs:subvol-110-disk-0,size=32G
swap: 512
tags: mail;prod
unprivileged: 1
lxc.environment: RELAY_PASSWORD=«env-password»
==== st_pve_jobs_vzdump etc/pve/jobs.cfg
vzdump: backup-«-asset-hash:hex(8)»-«-asset-hash:hex(4)»
        schedule 21:30
        enabled 1
        mailto «email»
        mailnotification failure
        mode snapshot
        notes-template {{guestname}} on {{node}}
        storage offsite-pbs
        vmid 100,104,«=int(105,130)»

realm-sync: firma-sync
        enable-new 1
        realm firma
        schedule *:0/30
---- etc/pve/vzdump.cron
# cluster wide vzdump cron schedule
PATH="/usr/sbin:/usr/bin:/sbin:/bin"
0 2 * * 6           root vzdump --all 1 --mailto «email» --quiet 1 --storage nas
30 3 * * *          root /usr/local/sbin/offsite.sh --key «cli-password:hex(40)» >/dev/null
==== st_pve_corosync_qdevice etc/pve/corosync.conf
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
    ring1_addr: «ipv4»
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
    votes: 1
    net {
      algorithm: ffsplit
      host: «ipv4»
      tls: on
    }
  }
  provider: corosync_votequorum
}

totem {
  cluster_name: wien
  config_version: «-number:int(3,40)»
  interface {
    linknumber: 0
  }
  ip_version: ipv4-6
  secauth: on
  version: 2
}
==== st_pve_metrics etc/pve/status.cfg
influxdb: grafana
        server «fqdn»
        port 8086
        influxdbproto https
        organization infra
        bucket proxmox
        api-path-prefix influx

graphite: legacy
        server «ipv4»
        port 2003
        path proxmox.vienna
---- etc/pve/priv/metricserver/grafana.pw
«pve-priv-password:influx»
==== st_pve_user_cfg_teams etc/pve/user.cfg
user:root@pam:1:0:::«email»:::
user:svc-zabbix@pve:1:0::::Monitoring:
user:«=login»@firma:1:0:«~:first»:«~:last»:«email»:Team Netz::
user:«=login»@firma:1:0:«~:first»:«~:last»:«email»:seit 2024::
token:svc-zabbix@pve!check:0:0::
token:root@pam!packer:«-timestamp»:1:image builds:

group:netz:svc-zabbix@pve:Netzteam:

role:Snapshots:VM.Audit,VM.Snapshot,VM.Snapshot.Rollback:

acl:1:/vms/104:@netz:PVEVMAdmin:
---- etc/pve/priv/token.cfg
svc-zabbix@pve!check «pve-api-token»
root@pam!packer «pve-api-token»
---- etc/pve/priv/shadow.cfg
svc-zabbix:«password-hash:sha256crypt»:
operator:«password-hash:yescrypt»:
==== st_pve_ha_fw etc/pve/nodes/«=hostname»/host.fw
[OPTIONS]

enable: 1
log_level_in: info
nf_conntrack_max: «-number:int(262144,999999)»

[RULES]

GROUP mgmt -i vmbr0
IN ACCEPT -source «ipv4-cidr» -p tcp -dport 8006 -log nolog # Büro
IN SSH(ACCEPT) -source «ipv4» -log nolog # jump «hostname:numbered»
IN ACCEPT -source «ipv6-cidr» -p icmpv6 -log nolog
IN DROP -source +blocklist -log warning
---- etc/pve/firewall/cluster.fw
[OPTIONS]
enable: 1
policy_in: DROP

[ALIASES]
buero «ipv4-cidr» # Standort Linz
pbs «ipv4»
vpn6 «ipv6-cidr»

[IPSET blocklist]
«ipv4»
«ipv4-cidr» # scanner
!«ipv4»
==== st_pve_api_json_access tmp/ticket.json
{"data":{"username":"root@pam","ticket":"«pve-ticket»","CSRFPreventionToken":"«pve-csrf-token»","clustername":"wien","cap":{"vms":{"VM.Audit":1,"VM.Console":1},"nodes":{"Sys.Audit":1}}}}
---- tmp/token-add.json
{"data":{"full-tokenid":"svc-zabbix@pve!check","info":{"comment":"zabbix","expire":0,"privsep":1},"value":"«pve-api-token»"}}
---- tmp/vncproxy.json
{"data":{"cert":"«-certificate:certificate.json»","port":"5901","ticket":"«pve-ticket:pvevnc»","upid":"«-pve-upid»","user":"ops@pve"}}
---- tmp/agent-net.json
{"data":{"result":[{"name":"lo","hardware-address":"«~|00:00:00:00:00:00»","ip-addresses":[{"ip-address":"«~|127.0.0.1»","prefix":8}]},{"name":"ens18","hardware-address":"«mac»","ip-addresses":[{"ip-address":"«ipv4»","ip-address-type":"ipv4","prefix":24},{"ip-address":"«ipv6»","ip-address-type":"ipv6","prefix":64}],"statistics":{"rx-bytes":«-number:digits(9)»,"tx-packets":«-number:digits(7)»}}]}}
==== st_pve_pveum_table tmp/pveum-token.txt
root@«hostname#n»:~# pveum user token add packer@pve img --privsep 0
┌──────────────┬──────────────────────────────────────┐
│ key          │ value                                │
╞══════════════╪══════════════════════════════════════╡
│ full-tokenid │ packer@pve!img                       │
├──────────────┼──────────────────────────────────────┤
│ info         │ {"privsep":"0"}                      │
├──────────────┼──────────────────────────────────────┤
│ value        │ «pve-api-token» │
└──────────────┴──────────────────────────────────────┘
root@«hostname#n»:~# pvesh get /nodes/«hostname#n»/status --output-format json | jq .pveversion
"pve-manager/«-version|8.4.1»/«-asset-hash:hex(16)»"
root@«hostname#n»:~# pvesubscription set «pve-subscription-key»
root@«hostname#n»:~# pvesubscription get
checktime: «-timestamp»
key: «pve-subscription-key»
serverid: «-md5:md5.upper»
status: active
==== st_pbs_remote_sync etc/proxmox-backup/remote.cfg
remote: dc-nord
	auth-id sync@pbs!pull
	comment Rechenzentrum Nord
	fingerprint «-tls-fingerprint:fingerprint.lower»
	host «fqdn»
	password «pbs-api-token:uuid.b64»
---- etc/proxmox-backup/user.cfg
user: root@pam
	email «email»

user: sync@pbs
	comment pull from Nord
	enable true
	firstname «~:first»
	lastname «~:last»

token: sync@pbs!pull
	enable true
---- etc/proxmox-backup/shadow.json
{"sync":"«password-hash:sha256crypt»","operator":"«password-hash:yescrypt»"}
---- etc/proxmox-backup/node.cfg
acme: account=default
acmedomain0: «fqdn»,plugin=hetzner
email-from: «email»
http-proxy: http://proxyuser:«connection-string»@«ipv4»:3128
==== st_pbs_client_cron etc/cron.d/pbs-hosts
MAILTO=«email»
PBS_REPOSITORY=hosts@pbs!cron@«fqdn»:ds01
PBS_PASSWORD=«env-password:uuid»
PBS_FINGERPRINT=«-tls-fingerprint:fingerprint.lower»
15 1 * * * root proxmox-backup-client backup etc.pxar:/etc root.pxar:/root --keyfile /root/pbs.key --crypt-mode encrypt
---- root/pbs.key
{
  "kdf": null,
  "created": "2025-09-02T18:22:10+02:00",
  "modified": "2025-09-02T18:22:10+02:00",
  "data": "«pbs-encryption-key»",
  "fingerprint": "«-tls-fingerprint:md5_colons»"
}
---- root/pbs-keyfile.txt
-----BEGIN PROXMOX BACKUP KEY-----
{"kdf":null,"created":"2025-01-19T09:03:44+01:00","modified":"2025-01-19T09:03:44+01:00","data":"«pbs-encryption-key»","fingerprint":"«-tls-fingerprint:md5_colons»"}
-----END PROXMOX BACKUP KEY-----
==== st_pmg_ldap etc/pmg/ldap.conf
ldap: firmenldap
        comment Verzeichnis Linz
        disable 0
        server1 «fqdn»
        server2 «ipv4»
        mode ldaps
        basedn dc=firma,dc=intern
        binddn cn=pmg,ou=svc,dc=firma,dc=intern
        bindpw «config-password»
        filter (objectclass=inetOrgPerson)
---- etc/pmg/user.conf
# UserID:Enabled:Expire:CryptPass:Role:Email:Firstname:Lastname:Keys
root@pam:1:0::root:«email»:Unix:Superuser::
quarantine@pmg:1:0:«password-hash:sha512crypt»:qmanager:«email»:«~:first»:«~:last»::
---- etc/pmg/fetchmailrc
poll «fqdn» with proto IMAP user "archiv" there with password "«config-password:pwa»" is "«email»" here options ssl
---- etc/pmg/pmg.conf
section: admin
	email «email»
	dailyreport 1

section: mail
	relay «fqdn»
	int_port 26
	smarthost «ipv4»
	hide_received 1
	banner ESMTP Gateway
---- etc/pmg/subscription
1
«pve-subscription-key»
«-timestamp»
{"status":"active","productname":"Proxmox Mail Gateway Basic Subscription","serverid":"«-md5:md5.upper»","regdate":"2025-03-14 00:00:00"}
==== st_pve_acme_plugin etc/pve/priv/acme/plugins.cfg
acme: cloudflare
	api cf
	data «config-password:envdata»
	nodes «hostname»,«hostname»

acme: standalone
---- etc/pve/priv/acme/default
{
   "account" : {
      "contact" : [
         "mailto:«email»"
      ],
      "key" : {
         "e" : "AQAB",
         "kty" : "RSA",
         "n" : "«-public-key:b64u(342)»"
      },
      "status" : "valid"
   },
   "location" : "https://«~|acme-v02.api.letsencrypt.org»/acme/acct/«-number:digits(9)»",
   "key" : "«private-key:pem_rsa.line»"
}
==== st_pve_notify_targets etc/pve/priv/notifications.cfg
smtp: mailrelay
	password «pve-priv-password»

gotify: phone
	token «monitoring-token:gotify»

webhook: chat
	secret name=token,value=«pve-priv-password:slack_webhook.b64»
---- etc/pve/notifications.cfg
smtp: mailrelay
	author Proxmox Wien
	from-address «email»
	mailto «email»
	mailto-user root@pam
	mode starttls
	server «fqdn»
	username pve-alerts

gotify: phone
	server https://«fqdn»
==== st_pve_install_answer auto-install/answer.toml
[global]
keyboard = "de"
country = "at"
fqdn = "«fqdn»"
mailto = "«email»"
timezone = "Europe/Vienna"
root-password = "«config-password»"
# root-password-hashed = "«password-hash:yescrypt»"
root-ssh-keys = [
    "ssh-ed25519 «-ssh-public-key» «email»",
]

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

[first-boot]
source = "from-url"
url = "https://«fqdn»/hook.sh"
cert-fingerprint = "«-tls-fingerprint»"
==== st_pve_report tmp/pve-report.txt
«?====» general system info ====

# hostname
«hostname#n»

# date -R
Thu, 09 Oct 2025 08:12:55 +0200

# cat /proc/version
Linux version «-version|6.14.11-2-pve» (build@proxmox) (gcc (Debian 14.2.0-19) 14.2.0) #1 SMP PREEMPT_DYNAMIC

# cat /etc/hosts
«~|127.0.0.1» localhost.localdomain localhost
«ipv4» «fqdn» «hostname#n»
«ipv4» «fqdn» «hostname»

# pveversion --verbose
proxmox-ve: «-version|9.0.0» (running kernel: «-version|6.14.11-2-pve»)
pve-manager: «-version|9.0.10» (running version: 9.0.10/«-asset-hash:hex(16)»)
corosync: «-version|3.1.9-pve2»
ceph-fuse: «-version|19.2.3-pve1»

# ip -details -statistics address
2: eno1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc mq master vmbr0 state UP
    link/ether «mac» brd «~|ff:ff:ff:ff:ff:ff»
    inet «ipv4-cidr» brd «ipv4» scope global vmbr0
    inet6 «ipv6-cidr» scope link

# cat /etc/pve/datacenter.cfg
keyboard: de
migration: type=secure,network=«ipv4-cidr»

# pvesubscription get
key: «pve-subscription-key»
serverid: «-md5:md5.upper»
status: active
==== st_pdm_remotes etc/proxmox-datacenter-manager/remotes.cfg
pve: cluster-wien
	authid root@pam!pdm
	nodes hostname=«ipv4»,fingerprint=«-tls-fingerprint:fingerprint.lower»
	nodes hostname=«ipv4»,fingerprint=«-tls-fingerprint:fingerprint.lower»
	token «pve-api-token»
	web-url https://«fqdn»

pbs: pbs-linz
	authid pdm@pbs!ro
	nodes hostname=«fqdn»,fingerprint=«-tls-fingerprint:fingerprint.lower»
	token «pbs-api-token»
==== st_pve_tfa_yubi etc/pve/priv/tfa.cfg
{"users":{"«=login»@pve":{"totp":[{"info":{"id":"«-uuid»","description":"Telefon","enable":true,"created":«-timestamp»},"entry":"otpauth://totp/Proxmox:ops@pve?secret=«totp-secret:b32(32)»&issuer=Proxmox&algorithm=SHA1&digits=6&period=30"}],"recovery":{"secret":"«hex-key:hex(64)»","entries":["«password-hash:hex(64)»",null],"created":«-timestamp»}}}}
==== st_pve_syslog_mixed var/log/syslog
«any 13-16»
Oct  9 02:00:01 «hostname#n» pvescheduler[«=int(1000,99999)»]: <root@pam> starting task «-pve-upid»
Oct  9 02:00:04 «hostname#n» pvescheduler[«=int(1000,99999)»]: INFO: Starting Backup of VM «=int(100,400)» (qemu)
Oct  9 02:01:11 «hostname#n» pveproxy[«=int(1000,99999)»]: proxy detected vanished client connection
Oct  9 02:03:20 «hostname#n» pvedaemon[«=int(1000,99999)»]: <ops@pve> successful auth for user 'ops@pve' from «ipv4»
Oct  9 02:03:28 «hostname#n» IPCC.xs[«=int(1000,99999)»]: pam_unix(proxmox-ve-auth:auth): authentication failure; logname= uid=0 euid=0 tty= ruser= rhost=::ffff:«ipv4»  user=root
Oct  9 02:04:00 «hostname#n» pvestatd[1312]: winshare: error fetching datastores - 500 Can't connect to «fqdn»:8007 (Connection refused)
Oct  9 02:04:41 «hostname#n» pmxcfs[1102]: [dcdb] notice: data verification successful
Oct  9 02:05:01 «hostname#n» CRON[«=int(1000,99999)»]: (root) CMD (/usr/bin/rsync -a --password-file=/root/.rsync /etc/ backup@«ipv4»::conf)
Oct  9 02:05:02 «hostname#n» CRON[«=int(1000,99999)»]: (root) CMD (curl -s -u metrics:«cli-password:pwa» https://«fqdn»/push)
Oct  9 02:06:13 «hostname#n» kernel: vmbr0: port 4(tap104i0) entered forwarding state
Oct  9 02:06:13 «hostname#n» kernel: DROP: IN=vmbr0 OUT= MAC=«~:mac»:«~:mac»:08:00 SRC=«ipv4» DST=«ipv4» LEN=40 TTL=243 ID=«=int(1000,60000)» PROTO=TCP SPT=«=int(1025,60000)» DPT=23
Oct  9 02:07:40 «hostname#n» corosync[1230]:   [TOTEM ] Retransmit List: «-asset-hash:hex(5)»
Oct  9 02:08:01 «hostname#n» ceph-osd[2210]: «-timestamp» osd.3 heartbeat_check: no reply from «ipv4»:6804 osd.7
Oct  9 02:08:19 «hostname#n» postfix/smtp[«=int(1000,99999)»]: «-asset-hash:upper(10)»: to=<«email»>, relay=«fqdn»[«ipv4»]:25, delay=0.8, dsn=2.0.0, status=sent (250 2.0.0 Ok)
Oct  9 02:09:02 «hostname#n» sshd[«=int(1000,99999)»]: Connection closed by authenticating user root «ipv4» port «=int(1025,60000)» [preauth]
Oct  9 02:09:30 «hostname#n» systemd[1]: run-credentials-systemd\x2djournald.service.mount: Deactivated successfully.
Oct  9 02:10:12 «hostname#n» zed[«=int(1000,99999)»]: eid=12 class=scrub_finish pool='tank' vdev_guid=«-zfs-guid»
«end»
==== st_pve_storage_iscsi_rbd etc/pve/storage.cfg
rbd: ceph-hdd
        content images,rootdir
        krbd 0
        monhost «ipv4» «ipv4» «ipv4»
        pool vm-hdd
        username proxmox

cephfs: cephfs-ext
        path /mnt/pve/cephfs-ext
        content backup
        monhost «fqdn»
        username fsuser

iscsidirect: eql
        portal «ipv4»
        target «-iqn»

esxi: altbestand
        server «fqdn»
        skip-cert-verification 1
        username root
---- etc/pve/priv/ceph/ceph-hdd.keyring
[client.proxmox]
	key = «ceph-key»
---- etc/pve/priv/ceph/cephfs-ext.secret
«ceph-key»
---- etc/pve/priv/storage/altbestand.pw
password=«pve-priv-password:human»
==== st_pve_sdn_evpn etc/pve/sdn/zones.cfg
evpn: prodzone
	controller ctl1
	vrf-vxlan 10000
	exitnodes «hostname»
	ipam netbox
	mac «mac»
	mtu 1450
---- etc/pve/sdn/ipams.cfg
netbox: netbox
	url https://«fqdn»/api
	token «pve-priv-password:hex(40)»

pve: pve
---- etc/pve/sdn/dns.cfg
powerdns: pdns
	key «pve-priv-password:alnum(24)»
	url http://«ipv4»:8081/api/v1/servers/localhost
	ttl 3600
---- etc/pve/sdn/subnets.cfg
subnet: «~|prodzone-10.20.0.0-24»
	vnet vprod
	gateway «ipv4»
	dhcp-range start-address=«ipv4»,end-address=«ipv4»
	snat 1
==== st_pve_vnc_viewer tmp/virt-viewer.vv
[virt-viewer]
type=spice
host=pvespiceproxy:«-timestamp:hex(8).upper»:104:«~:hostname»::«~:hex(40)»
password=«config-password:hex(40)»
tls-port=61000
proxy=http://«fqdn»:3128
host-subject=OU=PVE Cluster Node,O=Proxmox Virtual Environment,CN=«~:fqdn»
title=VM 104 - files
release-cursor=Ctrl+Alt+R
secure-attention=Ctrl+Alt+Ins
delete-this-file=1
ca=«-certificate:certificate.line»
==== st_qm_monitor_vnc root/vnc-notes.txt
qm set 231 --args '-vnc «~|0.0.0.0»:77,password=on'
# then in qm monitor:
set_password vnc «qemu-secret»
expire_password vnc +3600

-object secret,id=sec0,data=«qemu-secret» -drive file.password-secret=sec0
connect to «ipv4»:5977
