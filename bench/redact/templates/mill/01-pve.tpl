==== mi_lxc_conf etc/pve/nodes/«hostname»/lxc/«=int(100,999)».conf
#Mailarchiv («person-name»)
#
#Web%3A https%3A//«fqdn:fqdn.url»%3A8443
#admin / «password-in-notes:pwa»
arch: amd64
cores: «=int(1,8)»
features: nesting=1,keyctl=1
hostname: «hostname»
memory: «-setting|4096»
mp0: tank:subvol-231-disk-1,mp=/srv/mail,backup=1,size=200G
nameserver: «ipv4» «ipv4»
net0: name=eth0,bridge=vmbr0,gw=«ipv4»,hwaddr=«mac»,ip=«ipv4-cidr»,ip6=«ipv6-cidr»,type=veth
net1: name=eth1,bridge=vmbr40,hwaddr=«mac»,ip=dhcp,tag=40,type=veth
onboot: 1
ostype: debian
parent: vor-upgrade
rootfs: local-zfs:subvol-231-disk-0,size=16G
searchdomain: «fqdn:domain»
swap: 512
tags: mail;prod
unprivileged: 1
lxc.environment: SMTP_RELAY_PASSWORD=«env-password»
lxc.idmap: u 0 100000 65536

[vor-upgrade]
#vor bookworm
arch: amd64
hostname: «hostname»
memory: 2048
net0: name=eth0,bridge=vmbr0,hwaddr=«mac»,ip=«ipv4-cidr»,type=veth
snaptime: «-timestamp»
---- etc/pve/nodes/«=hostname»/qemu-server/«=int(100,999)».conf
#<div align='center'>CRM Testsystem</div>
#Login%3A demo / Kennwort%3A «password-in-notes:human»
#Seriennummer «-asset-hash:serial»
agent: enabled=1
bios: ovmf
boot: order=virtio0;ide2
cores: 2
efidisk0: local-lvm:vm-455-disk-0,efitype=4m,pre-enrolled-keys=1,size=4M
args: -object secret,id=lukssec0,data=«qemu-secret:pwa» -spice port=5930,addr=«~|127.0.0.1»,password=«qemu-secret»
hookscript: local:snippets/luks.sh
meta: creation-qemu=10.0.2,ctime=«-timestamp»
name: «hostname»
net0: vmxnet3=«mac»,bridge=vmbr0,tag=12
scsi0: san:0.0.3.scsi-3«-disk-id:hex(32)»,size=500G
smbios1: uuid=«-uuid»,serial=«-asset-hash:hex(10).upper»,base64=0
tpmstate0: local-lvm:vm-455-disk-1,size=4M,version=v2.0
vmgenid: «-uuid»
==== mi_realm_ldap etc/pve/domains.cfg
pve: pve
	comment Proxmox VE authentication server

pam: pam
	comment Linux PAM standard authentication
	default 1

ldap: verzeichnis
	comment Mitarbeiter
	base_dn ou=people,dc=intern
	user_attr uid
	server1 «fqdn»
	server2 «ipv4»
	bind_dn cn=pve-read,ou=svc,dc=intern
	filter (memberOf=cn=virt,ou=groups,dc=intern)
	mode ldap+starttls
	port 389
	verify 1

openid: azuread
	issuer-url https://«~|login.microsoftonline.com»/«-uuid»/v2.0
	client-id «-uuid»
	client-key «azure-client-secret»
	scopes openid email profile
	username-claim upn
---- etc/pve/priv/realm/verzeichnis.pw
«pve-priv-password»
---- etc/pve/priv/tfa.cfg
{"users":{"root@pam":{"totp":[{"info":{"id":"«-uuid»","description":"Handy","created":«-timestamp»},"entry":"otpauth://totp/Proxmox%20VE:root%40pam?secret=«totp-secret:b32(32)»&issuer=Proxmox%20VE&digits=6"}],"webauthn":[{"info":{"id":"«-uuid»","description":"Stick","created":«-timestamp»},"entry":{"Credential":{"cred_id":"«-key-id:b64u(64)»","counter":12}}}]},"backup@pve":{"yubico":[{"info":{"id":"«-uuid»","created":«-timestamp»},"entry":"«~|ccccccbtlrgh»"}]}}}
---- etc/pve/priv/notifications.cfg
smtp: relay-intern
	password «pve-priv-password:pwq»

webhook: bereitschaft
	secret name=apikey,value=«pve-priv-password:alnum(32).b64»
	secret name=kanal,value=«~:word.b64»
---- etc/pve/priv/acme/plugins.cfg
dns: netcup
	api netcup
	data «config-password:envdata»
	nodes «hostname»,«hostname»
	validation-delay 120
==== mi_pbs_server etc/proxmox-backup/remote.cfg
remote: standort-b
	auth-id «=account»@pbs!abgleich
	comment Zweitstandort
	fingerprint «-tls-fingerprint:fingerprint.lower»
	host «ipv4»
	password «pbs-api-token:uuid.b64»
	port 8007

remote: band
	auth-id tape@pbs
	host «fqdn»
	password «config-password:pwq.b64»
---- etc/proxmox-backup/datastore.cfg
datastore: main
	comment alle Gäste
	gc-schedule 03:30
	notification-mode notification-system
	path /mnt/datastore/main
	verify-new true
---- etc/proxmox-backup/tape.cfg
«?#|##» media key
{"key":{"kdf":{"Scrypt":{"n":65536,"r":8,"p":1,"salt":"«-base64-text:bytes(32)»"}},"created":"2026-03-21T07:02:44Z","modified":"2026-03-21T07:02:44Z","data":"«pbs-encryption-key:bytes(92)»","fingerprint":"«-tls-fingerprint:md5_colons»"},"hint":"Tresor 2. Stock"}
---- etc/proxmox-backup/user.cfg
user: «=account»@pbs
	comment sync user
	email «email»
	enable true
	expire 0
	firstname «~:first»
	lastname «~:last»

token: «=account»@pbs!abgleich
	comment pull
	enable true
---- etc/proxmox-backup/token.shadow
{"sync@pbs!abgleich":"«password-hash:sha256crypt»","pve@pbs!nacht":"«password-hash:yescrypt»"}
---- root/.config/proxmox-backup/encryption-key.json
{"kdf":null,"created":"2025-12-30T19:41:02+01:00","modified":"2025-12-30T19:41:02+01:00","data":"«pbs-encryption-key»","fingerprint":"«-tls-fingerprint:md5_colons»"}
---- var/log/proxmox-backup/api/auth.log
2026-06-11T08:12:07+02:00: authentication failure; rhost=[::ffff:«ipv4»]:51422 user=root@pam msg=invalid credentials
2026-06-11T08:12:31+02:00: successful auth for user 'root@pam'
2026-06-11T09:00:01+02:00: authentication failure; rhost=[«ipv6»]:40112 user=sync@pbs!abgleich msg=token 'sync@pbs!abgleich' expired
2026-06-11T09:20:44+02:00: GET /api2/json/access/ticket PBSAuthCookie=«pve-ticket:pbsticket»
==== mi_ceph_cluster etc/ceph/ceph.conf
[global]
	auth_client_required = cephx
	auth_cluster_required = cephx
	auth_service_required = cephx
	cluster_network = «ipv4-cidr»
	fsid = «-uuid#fsid»
	mon_allow_pool_delete = true
	mon_host = «ipv4» «ipv4» «ipv4»
	ms_bind_ipv6 = false
	osd_pool_default_size = 3
	public_network = «ipv4-cidr»

[client]
	keyring = /etc/pve/priv/$cluster.$name.keyring

[mon.«hostname#m»]
	public_addr = «ipv4»

[mds.«hostname»]
	host = «hostname»
	mds_standby_for_name = pve
---- etc/ceph/ceph.client.rgw.keyring
[client.rgw.«hostname#m»]
	key = «ceph-key»
	caps mon = "allow rw"
	caps osd = "allow rwx"
[client.bootstrap-osd]
	key = «ceph-key»
---- root/ceph-notes.txt
# ceph auth get-or-create client.k8s mon 'profile rbd' osd 'profile rbd pool=k8s'
[client.k8s]
	key = «ceph-key»
# radosgw-admin user create --uid=loki --display-name="Loki logs"
{
    "user_id": "loki",
    "display_name": "Loki logs",
    "email": "«email»",
    "max_buckets": 1000,
    "keys": [
        {
            "user": "loki",
            "access_key": "«~:upper(20)»",
            "secret_key": "«generic-secret:alnum(40)»"
        }
    ]
}
# ceph -s
  cluster:
    id:     «-uuid#fsid»
    health: HEALTH_WARN
  services:
    mon: 3 daemons, quorum «hostname#m»,«hostname»,«hostname» (age 5d)
  io:
    client:   8.1 MiB/s rd, 12 MiB/s wr
mount -t ceph «ipv4»:6789:/ /mnt/cephfs -o name=admin,secret=«ceph-key»,noatime
==== mi_fw_sdn etc/pve/firewall/«=int(100,999)».fw
[OPTIONS]

dhcp: 0
enable: 1
ipfilter: 1
policy_out: ACCEPT

[IPSET ipfilter-net0]

«ipv4»
«ipv6»

[IPSET zulieferer] # Zugang bis Jahresende

«ipv4-cidr» # «person-name»
«ipv4» # Aussenstelle
«ipv6-cidr»

[RULES]

IN HTTPS(ACCEPT) -source «ipv4-cidr» -log nolog
IN ACCEPT -source +dc/management -p tcp -dport 22 -log nolog
|IN SMB(ACCEPT) -source «ipv4» -dest «ipv4» # bis Ticket 20931 zu ist
OUT REJECT -dest «ipv4-cidr» -log info
---- etc/pve/sdn/controllers.cfg
bgp: bgp«~:hostname#n»
	asn «-number|65012»
	node «hostname#n»
	peers «ipv4»,«ipv4»
	ebgp 1

evpn: fabric
	asn «-number|65000»
	peers «ipv4»,«ipv4»,«ipv6»
---- etc/pve/sdn/dns.cfg
powerdns: pdns
	key «pve-priv-password:alnum(32)»
	url http://«fqdn»:8081/api/v1/servers/localhost
	ttl 300
---- etc/pve/sdn/ipams.cfg
phpipam: inventar
	section 3
	token «pve-priv-password:b64u(24)»
	url https://«fqdn»/api/pve
==== mi_api_json tmp/api-responses.txt
$ pvesh create /access/ticket -username terraform@pve -password «cli-password:pwa»
{"CSRFPreventionToken":"«pve-csrf-token»","cap":{"dc":{"Sys.Audit":1},"vms":{"VM.Audit":1,"VM.Clone":1}},"ticket":"«pve-ticket»","username":"terraform@pve"}
$ pvesh create /nodes/«hostname#n»/qemu/512/vncproxy --websocket 1
{"cert":"«-certificate:certificate.json»","port":"5900","ticket":"«pve-ticket:pvevnc»","upid":"«-pve-upid»","user":"root@pam"}
$ pvesh create /access/users/terraform@pve/token/plan --privsep 0 --output-format yaml
---
full-tokenid: terraform@pve!plan
info:
  privsep: '0'
value: «pve-api-token»
$ pvesh get /cluster/resources --type vm --output-format json
[{"id":"qemu/512","name":"«hostname»","node":"«hostname#n»","status":"running","vmid":512,"maxmem":«-number:digits(10)»,"uptime":«-number:digits(6)»},
 {"id":"qemu/513","name":"«hostname»","node":"«hostname»","status":"stopped","vmid":513}]
$ curl -s --insecure https://«fqdn»:8006/api2/json/version -H 'Authorization: PVEAPIToken=«~|terraform@pve!plan=»«pve-api-token»'
{"data":{"release":"9.0","repoid":"«-git-sha:hex(16)»","version":"9.0.11"}}
$ wget -qO- --header "Cookie: PVEAuthCookie=«pve-ticket:pve_ticket.url»" https://«ipv4»:8006/api2/json/nodes
$ proxmox-backup-manager user generate-token backup@pbs cron
Result: {
  "tokenid": "backup@pbs!cron",
  "value": "«pbs-api-token»"
}
$ pvesubscription set «pve-subscription-key»
$ proxmox-backup-manager subscription set «pve-subscription-key»
==== mi_qm_terminal tmp/session.log
root@«hostname#h»:~# qm config 118 | grep -E 'ci|name'
cipassword: **********
ciuser: ops
name: «hostname»
root@«hostname#h»:~# qm set 118 --cipassword="«cli-password:phrase»" --sshkeys /root/.ssh/id.pub
update VM 118: -cipassword <hidden> -sshkeys <hidden>
root@«hostname#h»:~# qm guest passwd 118 administrator
Enter new password: ********
Retype new password: ********
root@«hostname#h»:~# pct create 242 local:vztmpl/debian-13-standard_13.1-1_amd64.tar.zst --hostname «hostname» --password «cli-password:pwa» --net0 name=eth0,bridge=vmbr0,ip=«ipv4-cidr»,gw=«ipv4» --unprivileged 1
  Logical volume "vm-242-disk-0" created.
Creating SSH host key 'ssh_host_ed25519_key' - this may take some time ...
done: «-ssh-fingerprint» root@«hostname»
root@«hostname#h»:~# qm cloudinit dump 118 user
#cloud-config
hostname: «hostname#g»
manage_etc_hosts: true
user: ops
password: «cloud-init-password-hash:sha256crypt»
ssh_authorized_keys:
  - ssh-ed25519 «-ssh-public-key» «email»
chpasswd:
  expire: False
root@«hostname#h»:~# qm monitor 118
qm> change vnc password «qemu-secret»
qm> set_password spice «qemu-secret:pwa» keep
qm> quit
root@«hostname#h»:~# pvesm add cifs ablage --server «ipv4» --share pve --username pve --password '«cli-password:pwj»' --smbversion 3
root@«hostname#h»:~# pvesm scan iscsi «ipv4»
«-iqn» «ipv4»:3260
root@«hostname#h»:~# pvecm add «ipv4» --link0 «ipv4» --fingerprint «-tls-fingerprint»
Please enter superuser (root) password for '«fqdn»': ********
==== mi_corosync etc/corosync/corosync.conf
totem {
    version: 2
    cluster_name: halle
    transport: knet
    crypto_cipher: aes256
    crypto_hash: sha256
    config_version: «-number:int(3,60)»
    interface {
        linknumber: 0
        knet_link_priority: 10
    }
}
nodelist {
    node {
        ring0_addr: «ipv4»
        ring1_addr: «ipv4»
        name: «hostname»
        nodeid: 1
    }
    node {
        ring0_addr: «ipv6»
        name: «hostname»
        nodeid: 2
    }
}
quorum {
    provider: corosync_votequorum
    device { model: net; net { host: «fqdn» } }
}
---- root/authkey.b64
# base64 /etc/corosync/authkey (neuer Knoten!)
authkey: «corosync-authkey:authkey64»
---- etc/pacemaker/cib-stonith.xml
<primitive id="fence-«~:hostname#a»" class="stonith" type="fence_ipmilan">
  <instance_attributes id="fence-attr">
    <nvpair id="fa-ip" name="ip" value="«ipv4»"/>
    <nvpair id="fa-user" name="username" value="fence"/>
    <nvpair id="fa-pw" name="password" value="«config-password:pwa»"/>
    <nvpair id="fa-lan" name="lanplus" value="true"/>
    <nvpair id="fa-host" name="pcmk_host_list" value="«hostname#a»"/>
  </instance_attributes>
  <operations><op id="fm" name="monitor" interval="«-setting|60s»"/></operations>
</primitive>
---- root/authkey.md
Corosync key for the third node, sent once and then deleted:

    corosync_authkey = «corosync-authkey»

«-md5»  /etc/corosync/authkey
==== mi_iscsi_multipath etc/iscsi/iscsid.conf
# open-iscsi
iscsid.startup = /bin/systemctl start iscsid.socket
node.startup = automatic
node.session.auth.authmethod = CHAP
node.session.auth.username = «=account»
node.session.auth.password = «iscsi-chap»
node.session.auth.username_in = san
node.session.auth.password_in = «iscsi-chap:pwa»
discovery.sendtargets.auth.authmethod = CHAP
discovery.sendtargets.auth.username = disc
discovery.sendtargets.auth.password = «iscsi-chap»
node.session.timeo.replacement_timeout = «-setting|15»
node.conn[0].iscsi.HeaderDigest = None
---- etc/iscsi/initiatorname.iscsi
InitiatorName=«-iqn|iqn.1993-08.org.debian:01:5d0f3a7be2»
---- etc/target/chap.txt
targetcli /iscsi/«-iqn»/tpg1/acls/«-iqn» set auth userid=pve password=«iscsi-chap» mutual_userid=tgt mutual_password=«iscsi-chap»
---- etc/multipath.conf
defaults {
    user_friendly_names yes
    find_multipaths strict
}
multipaths {
    multipath {
        wwid 3«-disk-id:hex(32)»
        alias san-lun0
    }
    multipath {
        wwid 3«-disk-id:hex(32)»
        alias san-lun1
    }
}
overrides { protocol { type "iscsi:tcp" } }
---- var/log/iscsi.log
iscsiadm: connection1:0 portal: «ipv4»,3260 login rejected: initiator failed authorization with target
iscsid: Connection2:0 to [target: «-iqn», portal: «ipv4»,3260] through [iface: default] is operational now
