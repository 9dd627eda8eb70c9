==== ba_pbs_s3 etc/proxmox-backup/s3.cfg
s3-endpoint: minio-brno
	access-key «~:upper(20)»
	endpoint «fqdn»
	path-style true
	port 9000
	region us-east-1
	secret-key «generic-secret:alnum(40)»

s3-endpoint: wasabi
	access-key «~:upper(20)»
	endpoint {{bucket}}.s3.{{region}}.«~|wasabisys.com»
	fingerprint «-tls-fingerprint:fingerprint.lower»
	put-rate-limit 40
	region eu-central-2
	secret-key «generic-secret:b64(40)»
---- etc/proxmox-backup/datastore.cfg
datastore: offsite-s3
	backend bucket=zaloha-«=int(10,99)»,client=minio-brno,type=s3
	comment kopie mimo budovu, správce «person-name»
	gc-schedule sat 03:30
	maintenance-mode type=read-only,message=S3 migrace
	notification-mode notification-system
	path /var/cache/pbs-s3
	tuning gc-cache-capacity=«-setting|1048576»,sync-level=filesystem

datastore: usb-a
	backing-device «-uuid»
	comment rotace A/B
	path zalohy
==== ba_pom_keys root/pom-session.txt
root@«hostname#h»:~# proxmox-offline-mirror key list
┌──────────────────┬──────────────────────────────────┬────────┬──────────────────────┐
│ key              │ server-id                        │ status │ next-due             │
╞══════════════════╪══════════════════════════════════╪════════╪══════════════════════╡
│ «pve-subscription-key» │ «-md5» │ active │ 2026-11-02           │
├──────────────────┼──────────────────────────────────┼────────┼──────────────────────┤
│ «pve-subscription-key» │ «-md5» │ active │ 2026-11-02           │
└──────────────────┴──────────────────────────────────┴────────┴──────────────────────┘
root@«hostname#h»:~# proxmox-offline-mirror medium sync airgap1
Unlocking medium, mirror id «-short-sha»
Processing 'trixie_pve'..
Fetching «~|https://enterprise.proxmox.com/debian/pve/dists/trixie/InRelease»
  Release digest «-sha256»
root@«hostname#h»:~# proxmox-offline-mirror setup
? Subscription key for 'POM': «pve-subscription-key»
==== ba_pvesh_yaml tmp/vm-config.yaml
# pvesh get /nodes/«hostname#n»/qemu/«=int(100,900)»/config --output-format yaml
---
agent: enabled=1,type=virtio
args: -device vfio-pci,host=0000:41:00.0 -vnc unix:/run/qemu-server/x.vnc -object secret,id=tlspw,data=«qemu-secret»
bios: ovmf
cipassword: '**********'
ciuser: provoz
cores: 12
cpu: host,flags=+aes
description: "předáno «~|12. 3. 2026», kontakt «person-name»\nsa / «password-in-notes:human»\n"
digest: «-sha1»
ipconfig0: ip=«ipv4-cidr»,gw=«ipv4»
memory: '65536'
name: «hostname»
net0: virtio=«mac»,bridge=vnet«=int(10,90)»,queues=8
net1: vmxnet3=«mac»,bridge=vmbr2,link_down=1
scsi0: san-lvm:vm-310-disk-2.qcow2,aio=native,size=400G,wwn=«-wwn»
smbios1: uuid=«-uuid»
sshkeys: ssh-ed25519%20«-ssh-public-key:ssh_ed25519.url»%20deploy%0A
vmgenid: «-uuid»
==== ba_pve_realm_pw etc/pve/domains.cfg
ldap: adresar
	base_dn ou=lide,dc=zavod,dc=cz
	server1 «fqdn»
	server2 «ipv4»
	user_attr uid
	bind_dn uid=pve-ro,ou=sluzby,dc=zavod,dc=cz
	capath /etc/ssl/certs
	group_filter (|(cn=pve-*)(cn=noc))
	mode ldap+starttls
	sync_attributes email=mail,firstname=givenName,lastname=sn
	verify 1

openid: entra
	client-id «-uuid»
	issuer-url https://«~|login.microsoftonline.com»/«-uuid»/v2.0
	client-key «azure-client-secret»
	prompt login
	scopes openid email profile
	username-claim upn
---- etc/pve/priv/realm/adresar.pw
«pve-priv-password:pwspec»
---- etc/pve/priv/known_hosts
|1|«-hashed-host» ssh-rsa «-ssh-public-key:ssh_rsa»
==== ba_pve_webhook_n8n etc/pve/priv/notifications.cfg
webhook: n8n-alarm
	secret name=hlavicka,value=«pve-priv-password:pw.b64»
	secret name=kanal,value=«pve-priv-password:alnum(24).b64»

smtp: o365
	password «pve-priv-password:human»
---- etc/pve/notifications.cfg
webhook: n8n-alarm
	body «-base64-text»
	comment posílá do dispečinku
	header name=Content-Type,value=«-base64-text|YXBwbGljYXRpb24vanNvbg==»
	header name=X-Klic,value=«-base64-text|e3sgc2VjcmV0cy5obGF2aWNrYSB9fQ==»
	method post
	url https://«fqdn»/webhook/«-placeholder|{{ secrets.kanal }}»

matcher: jen-chyby
	match-severity error,unknown
	match-field exact:type=vzdump,replication
	target n8n-alarm
	target o365
==== ba_pbs_tape etc/proxmox-backup/tape-encryption-keys.json
[
  {
    "fingerprint": "«-tls-fingerprint»",
    "key": "«pbs-encryption-key»"
  }
]
---- etc/proxmox-backup/tape.cfg
changer: autoloader
	export-slots 7,8
	path /dev/tape/by-id/scsi-«-serial:upper(10)»

lto: lto8-1
	changer autoloader
	path /dev/tape/by-id/scsi-«-serial:upper(10)»-sg
---- etc/proxmox-backup/media-pool.cfg
pool: mesicni
	allocation mon *-*-1 00:00
	encrypt «-tls-fingerprint:fingerprint.lower»
	retention 2 years
	template MES-%Y-%m
---- root/paperkey-decode.txt
proxmox-tape key restore --drive lto8-1
Tape Encryption Key Password: (zadat z trezoru, obálka 14)
hint: "jako wifi, ale s vykřičníkem"
Verify: key fingerprint «-tls-fingerprint:fingerprint.lower»
==== ba_qm_ci_dump tmp/cloudinit-dump.txt
root@«hostname#n»:~# qm cloudinit dump 9104 user
#cloud-config
hostname: «hostname#g»
manage_etc_hosts: true
fqdn: «fqdn»
user: kiosk
password: «cloud-init-password-hash:sha256crypt»
ssh_authorized_keys:
  - ecdsa-sha2-nistp256 «-ssh-public-key:b64(140)»=
chpasswd:
  expire: False
users:
  - default
package_upgrade: true
root@«hostname#n»:~# qm cloudinit dump 9104 network
version: 1
config:
    - type: physical
      name: eth0
      mac_address: '«mac:macl»'
      subnets:
      - type: static
        address: '«ipv4»'
        netmask: '«~|255.255.255.0»'
        gateway: '«ipv4»'
    - type: nameserver
      address:
      - '«ipv4»'
      - '«ipv6»'
      search:
      - '«fqdn:domain»'
==== ba_proxlb etc/proxlb/proxlb.yaml
proxmox_api:
  hosts: ['«fqdn»', '«ipv4»', '«ipv6»']
  user: proxlb@pve
  pass: «config-password:pwsafe»
  # token_id: proxlb
  # token_secret: «-placeholder|2f1c…»
  ssl_verification: True
  timeout: «-setting|10»
  retries: 1

proxmox_cluster:
  maintenance_nodes: ['«hostname»']
  ignore_nodes: []
  overprovisioning: True

balancing:
  enable: True
  force: False
  parallel: False
  live: True
  with_local_disks: True
  balance_types: ['vm', 'ct']
  max_job_validation: «-setting|1800»
  balanciness: 5
  method: memory
  mode: used

service:
  daemon: True
  schedule:
    interval: 12
    format: hours
==== ba_pve_exporter etc/prometheus/pve.yml
default:
  user: prometheus@pve
  token_name: exporter
  token_value: «pve-api-token»
  verify_ssl: false
pobocka:
  user: mon@ldap
  password: «config-password»
  # Optional: set to false to skip SSL/TLS verification
  verify_ssl: true
dr:
  user: mon@pve
  token_name: "dr-site"
  token_value: "«pve-api-token»"
---- etc/prometheus/file_sd/pve.json
[
  {"targets": ["«ipv4»", "«fqdn»"], "labels": {"module": "pobocka", "site": "ostrava", "uid": "«-uuid»"}},
  {"targets": ["«ipv4»"], "labels": {"module": "dr", "site": "zlin", "uid": "«-uuid»"}}
]
==== ba_homepage_widgets srv/homepage/config/services.yaml
- Virtualizace:
    - Proxmox:
        icon: proxmox.svg
        href: https://«fqdn»:8006
        widget:
          type: proxmox
          url: https://«ipv4»:8006
          username: api@pam!homepage
          password: «pve-api-token»
    - Zálohy:
        icon: proxmox.svg
        widget:
          type: proxmoxbackupserver
          url: https://«ipv4»:8007
          username: homepage@pbs!ro
          password: «pbs-api-token»
          datastore: hlavni
- Síť:
    - Pi-hole:
        widget:
          type: pihole
          url: http://«ipv4»
          version: 6
          key: «generic-secret:bytes(32)»
    - OPNsense:
        widget:
          type: opnsense
          url: https://«ipv4»
          username: «~:b64u(80)»
          password: «generic-secret:b64u(80)»
    - Jellyfin:
        widget:
          type: jellyfin
          url: http://«~|media»:8096
          key: «-reference|{{HOMEPAGE_VAR_JELLYFIN}}»
          enableBlocks: true
    - TrueNAS:
        widget:
          type: truenas
          url: https://«fqdn»
          key: «generic-secret:alnum(64)»
==== ba_pve_fw_log var/log/pve-firewall.log
«any 9-11»
0 5 - 14/Feb/2026:11:02:19 +0100 starting pvefw logger
104 6 tap104i0-IN 14/Feb/2026:11:04:51 +0100 DROP: IN=fwbr104i0 OUT=fwbr104i0 PHYSIN=fwln104i0 PHYSOUT=tap104i0 MAC=«~:macl»:«~:macl»:08:00 SRC=«ipv4» DST=«ipv4» LEN=60 TOS=0x00 PREC=0x00 TTL=57 ID=«=int(1000,65000)» DF PROTO=TCP SPT=«=int(1025,65000)» DPT=22 SEQ=«-number» ACK=0 WINDOW=64240 SYN
0 6 PVEFW-HOST-IN 14/Feb/2026:11:05:00 +0100 policy DROP: IN=vmbr0 PHYSIN=bond0 SRC=«ipv4» DST=«ipv4» LEN=44 TTL=241 PROTO=TCP SPT=«=int(1025,65000)» DPT=8006 WINDOW=1024 SYN
211 6 veth211i1-OUT 14/Feb/2026:11:07:33 +0100 REJECT: IN=fwbr211i1 OUT=fwbr211i1 PHYSIN=veth211i1 SRC=«ipv6» DST=«ipv6» LEN=80 TC=0 HOPLIMIT=64 PROTO=UDP SPT=123 DPT=123 LEN=40
104 4 tap104i0-IN 14/Feb/2026:11:09:02 +0100 ACCEPT: IN=fwbr104i0 OUT=fwbr104i0 PHYSIN=fwln104i0 PHYSOUT=tap104i0 SRC=«ipv4» DST=«ipv4» LEN=52 PROTO=TCP SPT=«=int(1025,65000)» DPT=443 ACK FIN
0 6 PVEFW-HOST-IN 14/Feb/2026:11:11:40 +0100 policy DROP: IN=vmbr0 SRC=«ipv4» DST=«~|255.255.255.255» LEN=328 PROTO=UDP SPT=68 DPT=67 LEN=308
0 6 PVEFW-HOST-FORWARD 14/Feb/2026:11:12:18 +0100 policy DROP: IN=vmbr0 OUT=vmbr7 SRC=«ipv4» DST=«ipv4» PROTO=ICMP TYPE=8 CODE=0 ID=«=int(1,900)» SEQ=1
0 5 - 15/Feb/2026:00:00:02 +0100 received signal TERM
330 6 tap330i0-IN 15/Feb/2026:01:40:11 +0100 policy DROP: SRC=«ipv4» DST=«ipv4» PROTO=TCP SPT=445 DPT=«=int(1025,65000)» MARK=0x80000000
104 6 tap104i0-IN 15/Feb/2026:02:00:47 +0100 DROP: SRC=«ipv6» DST=«ipv6» PROTO=ICMPv6 TYPE=135 CODE=0
0 6 PVEFW-HOST-IN 15/Feb/2026:02:13:05 +0100 GROUP-sprava-IN: SRC=«ipv4» DST=«ipv4» PROTO=TCP DPT=3128 MAC=«~:macl»:«~:macl»:08:00
«end»
==== ba_pmg_relay etc/pmg/pmg.conf
section: mail
	dnsbl_sites «~|zen.spamhaus.org»*2,«~|b.barracudacentral.org»
	ext_port 25
	helo «fqdn»
	int_port 2525
	relay «ipv4»
	relayprotocol smtp
	tls 1

section: virusquar
	viewimages 0
	lifetime 14
	authmode ldap

section: admin
	dkim_selector pmg«=int(1,9)»
	dkim_sign 1
	email «email»
	http_proxy http://«-placeholder|USER:PASS@»«~|proxy»:3128
	custom_check_path /usr/local/bin/pmg-custom-check
---- etc/pmg/dkim/pmg1.private
«private-key:pem_rsa»
---- etc/pmg/transport
«fqdn:domain» smtp:«fqdn»:25
«fqdn:domain» smtp:[«ipv4»]:2525
---- etc/pmg/mynetworks
«ipv4-cidr» #sklady
«ipv6-cidr» #VPN
---- etc/pmg/cluster.conf
master: 1
	fingerprint «-tls-fingerprint»
	hostrsapubkey «-ssh-public-key:ssh_rsa»
	ip «ipv4»
	maxcid 2
	name «hostname»
	rootrsapubkey «-ssh-public-key:ssh_rsa»
==== ba_pve_replication_ha etc/pve/replication.cfg
local: 104-0
	target «hostname#a»
	rate 80
	schedule */15

local: 220-1
	comment účetnictví
	disable
	source «hostname#b»
	target «hostname#a»
---- etc/pve/ha/resources.cfg
vm: 104
	comment ERP
	max_relocate 2
	state started
---- etc/pve/ha/rules.cfg
node-affinity: ha-rule-«-short-sha:hex(8)»-«-short-sha:hex(4)»
	nodes «hostname#a»:2,«hostname#b»:1
	resources vm:104,vm:220
	strict 1
---- tmp/pvecm-status.txt
Cluster information
-------------------
Name:             zavod
Config Version:   «-number:int(4,40)»
Transport:        knet
Secure auth:      on

Membership information
----------------------
    Nodeid      Votes    Qdevice Name
0x00000001          1    A,V,NMW «ipv4» (local)
0x00000002          1    A,V,NMW «ipv4»
0x00000000          1            Qdevice
---- tmp/ha-status.txt
quorum OK
master «hostname#a» (active, Sat Feb 14 11:20:07 2026)
lrm «hostname#b» (idle, Sat Feb 14 11:20:09 2026)
service vm:104 («hostname#a», started)
==== ba_pve_vzdump_none var/log/vzdump/qemu-104.log
2026-02-14 02:00:03 INFO: Starting Backup of VM 104 (qemu)
2026-02-14 02:00:03 INFO: status = running
2026-02-14 02:00:03 INFO: include disk 'scsi0' 'nvme-thin:vm-104-disk-1' 128G
2026-02-14 02:00:03 INFO: exclude disk 'scsi1' 'nvme-thin:vm-104-disk-3' (backup=no)
2026-02-14 02:00:04 INFO: backup mode: snapshot
2026-02-14 02:00:04 INFO: creating Proxmox Backup Server archive 'vm/104/2026-02-14T01:00:03Z'
2026-02-14 02:00:04 INFO: enabling encryption
2026-02-14 02:00:04 INFO: started backup task '«-uuid»'
2026-02-14 02:00:04 INFO: scsi0: dirty-bitmap status: OK (3.2 GiB of 128.0 GiB dirty)
2026-02-14 02:00:41 INFO: backup was done incrementally, reused 124.80 GiB (97%)
2026-02-14 02:00:41 INFO: transferred 3.21 GiB in 37 seconds (88.8 MiB/s)
2026-02-14 02:00:42 INFO: adding notes to backup
2026-02-14 02:00:42 INFO: prune older backups with retention: keep-daily=7, keep-weekly=4
2026-02-14 02:00:43 INFO: Finished Backup of VM 104 (00:00:40)
2026-02-14 02:00:43 INFO: encryption key fingerprint: «-md5_fingerprint:md5_colons»
2026-02-14 02:00:43 INFO: uploading password-protected index... «-asset-hash» OK
