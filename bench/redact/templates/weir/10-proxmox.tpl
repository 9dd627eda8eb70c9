==== weir_lxc etc/pve/lxc/«=int(100,999)».conf
arch: amd64
cores: 2
description: Radicale + Baikal%0Alogin admin / «password-in-notes:pw.url»
features: nesting=1,keyctl=1
hostname: «hostname»
hwaddr: «?0|1»
memory: 1024
nameserver: «ipv4» «ipv4»
net0: name=eth0,bridge=vmbr0,firewall=1,gw=«ipv4»,hwaddr=«mac»,ip=«ipv4-cidr»,ip6=«ipv6-cidr»,type=veth
net1: name=eth1,bridge=vmbr9,hwaddr=«mac»,ip=dhcp,tag=«=int(10,400)»
onboot: 1
ostype: debian
rootfs: local-lvm:vm-211-disk-0,size=8G
searchdomain: «fqdn:domain»
swap: 512
tags: dav;family
unprivileged: 1
==== weir_qm_notes etc/pve/nodes/«=hostname»/qemu-server/«=int(100,999)».conf
#Nextcloud AIO, bought by «person-name»
#- URL%3A https%3A//«fqdn»
#- user ncadmin, password «password-in-notes»
#- serial of UPS «-serial», see wiki
agent: enabled=1,fstrim_cloned_disks=1
args: -object secret,id=spice0,data=«qemu-secret» -spice tls-port=61001,addr=«ipv4»,password-secret=spice0
bios: ovmf
boot: order=scsi0
cicustom: user=snippets:snippets/user-211.yaml
cipassword: «cloud-init-password-hash»
ciuser: ubuntu
cpu: host
efidisk0: rbd-nvme:vm-211-disk-0,efitype=4m,pre-enrolled-keys=1,size=528K
hostpci0: 0000:65:00.0,pcie=1
ipconfig0: ip=«ipv4-cidr»,gw=«ipv4»,ip6=auto
machine: q35
meta: creation-qemu=«-version|9.0.2»,ctime=«-timestamp»
name: «hostname»
net0: virtio=«mac»,bridge=vmbr2,queues=4
scsi0: rbd-nvme:vm-211-disk-1,discard=on,serial=«-serial:upper(12)»,size=80G
smbios1: uuid=«-uuid»
tpmstate0: rbd-nvme:vm-211-disk-2,size=4M,version=v2.0
vmgenid: «-uuid»
==== weir_corosync etc/pve/corosync.conf
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
    net {
      algorithm: ffsplit
      host: «fqdn»
      tls: on
    }
  }
  provider: corosync_votequorum
}
totem {
  cluster_name: «=word»
  config_version: «-setting|14»
  ip_version: ipv4-6
  link_mode: passive
  secauth: on
  version: 2
}
---- root/corosync-key.b64
# base64 -w0 /etc/corosync/authkey
«corosync-authkey»
==== weir_pbs_conf etc/proxmox-backup/remote.cfg
remote: «=word»
	auth-id sync@pbs
	comment pull from «person-name»
	fingerprint «-tls-fingerprint»
	host «fqdn»
	password «config-password:pw.b64»

remote: offsite
	auth-id sync@pbs!«=word»
	fingerprint «-tls-fingerprint»
	host «ipv4»
	port 8007
	password «config-password:uuid.b64»
---- etc/proxmox-backup/user.cfg
user: root@pam
	email «email»

user: archive@pbs
	comment offsite tapes
	enable true
	expire 0
	firstname «~:first»
	lastname «~:last»
	email «email»

token: archive@pbs!«=word»
	enable true
---- etc/proxmox-backup/shadow.json
{"archive@pbs":"«password-hash:sha256crypt»","verify@pbs":"«password-hash:yescrypt»"}
---- etc/proxmox-backup/token.shadow
{"archive@pbs!pull":"«password-hash:sha256crypt»"}
==== weir_pbs_client scripts/offsite.sh
#!/bin/sh
# nightly copy of /srv to the second building
set -eu
PBS_REPOSITORY='archive@pbs!«=word»@«fqdn»:8007:tank'
PBS_PASSWORD=«env-password:uuid»
PBS_FINGERPRINT=«-tls-fingerprint»
PBS_ENCRYPTION_PASSWORD="«env-password:pwq2»"
export PBS_REPOSITORY PBS_PASSWORD PBS_FINGERPRINT PBS_ENCRYPTION_PASSWORD
proxmox-backup-client backup srv.pxar:/srv --keyfile /root/.pbs-key.json --ns «=word»
proxmox-backup-client snapshot list --output-format json | jq -r '.[0]."backup-id"'
curl -ks -H 'Authorization: PBSAPIToken=«~|archive@pbs!watch:»«pbs-api-token»' https://«fqdn»:8007/api2/json/status/datastore-usage
proxmox-backup-manager remote create far --host «ipv4» --auth-id sync@pbs --password '«cli-password»' --fingerprint «-tls-fingerprint»
---- root/.pbs-key.json
{"kdf":null,"created":"2026-01-09T08:00:00+01:00","modified":"2026-01-09T08:00:00+01:00","data":"«pbs-encryption-key»","fingerprint":"«-tls-fingerprint:md5_colons»"}
---- root/paperkey.txt
proxmox-backup-client key paperkey --output-format text
Subject: «=word» key, stored by «person-name» in the safe
{"kdf":null,"created":"2026-01-09T08:00:00+01:00","data":"«pbs-encryption-key»"}
==== weir_notifications etc/pve/notifications.cfg
smtp: office
	server «fqdn»
	mode starttls
	port 587
	username «email»
	from-address «email»
	author «=word» cluster
	mailto-user root@pam

gotify: phone
	server https://«fqdn»
	comment push for the night shift

webhook: chat
	url «~:word.b64»
	method post
	secret name=token,value=«base64-secret:alnum(32).b64»

matcher: all
	target office
	match-severity error
---- etc/pve/priv/notifications.cfg
smtp: office
	password «config-password»

gotify: phone
	token «config-password:gotify»
==== weir_firewall etc/pve/firewall/cluster.fw
[OPTIONS]
enable: 1
policy_in: DROP
[ALIASES]
«=word» «ipv4» # jump host of «person-name»
storage «ipv4-cidr»
v6mgmt «ipv6-cidr»
[IPSET management]
«ipv4-cidr»
«ipv4»
«ipv6»
[RULES]
GROUP web -i net0
IN ACCEPT -source «ipv4-cidr» -p tcp -dport 8006 -log nolog
IN ACCEPT -source +management -dest «ipv4» -p tcp -dport 22
IN DROP -source «~|0.0.0.0/0» -p tcp -dport 111
OUT REJECT -dest «ipv6-cidr» -p udp
[group web]
IN HTTPS(ACCEPT)
==== weir_pmg etc/pmg/ldap.conf
# Proxmox Mail Gateway, directory of the opera house
ldap: hausverzeichnis
	server1 «fqdn»
	server2 «ipv4»
	mode ldaps
	binddn cn=pmg,ou=dienste,dc=haus,dc=intern
	bindpw «config-password»
	groupbasedn ou=gruppen
---- etc/pmg/pmg.conf
section: admin
	email «email»
	http_proxy http://«=account»:«connection-string»@«ipv4»:3128
section: mail
	relay «fqdn»
	smarthost «fqdn»
	banner ESMTP Proxmox
	dnsbl_sites «~|zen.spamhaus.org»
---- etc/pmg/subscription
key: «pve-subscription-key»
serverid: «-md5:md5.upper»
checktime: «-timestamp»
signature: «-sha256:b64(43)»=
==== weir_sdn etc/pve/sdn/ipams.cfg
phpipam: racktables
	section 1
	token «generic-secret:b64u(32)»
	url http://«fqdn»/api/admin

netbox: dcim
	token «generic-secret:hex(40)»
	url https://«ipv4»/api
---- etc/pve/sdn/dns.cfg
powerdns: intern
	key «generic-secret»
	url http://«ipv4»:8081/api/v1/servers/localhost
	ttl 300
---- etc/pve/sdn/subnets.cfg
subnet: «=word»-«ipv4»-24
	vnet vn«=int(10,99)»
	gateway «ipv4»
	dhcp-range start-address=«ipv4»,end-address=«ipv4»
	dnszoneprefix «=word»
---- etc/pve/sdn/controllers.cfg
evpn: rr1
	asn 65010
	peers «ipv4», «ipv4»
==== weir_acme etc/pve/priv/acme/plugins.cfg
dns: cloudns
	api cf
	data «base64-secret:envdata»
	validation-delay 60

dns: bind
	api nsupdate
	nodes «hostname»,«hostname»
---- var/log/acme-order.log
Loading ACME account details
Placing ACME order
Order URL: https://«~|acme-v02.api.letsencrypt.org»/acme/order/«-number:digits(9)»/«-number:digits(12)»
Getting authorization details for '«fqdn»'
The validation for «fqdn:site» is pending!
Add TXT record: _acme-challenge
Key authorization digest «-sha256:b64u(43)»
Status is 'valid', domain '«fqdn:site»' OK!
TASK OK
==== weir_pvesh_out tickets/pvesh-status.txt
$ pvesh get /cluster/status --output-format json-pretty
[
   {
      "id" : "cluster",
      "name" : "«=word»",
      "quorate" : 1,
      "version" : «-setting|9»
   },
   {
      "id" : "node/«hostname#a»",
      "ip" : "«ipv4»",
      "local" : 1,
      "name" : "«hostname#a»"
   },
   {
      "id" : "node/«hostname#b»",
      "ip" : "«ipv4»",
      "name" : "«hostname#b»"
   }
]
$ pvesh create /access/ticket --username «~|ops@pve» --password '«cli-password»'
{
   "CSRFPreventionToken" : "«pve-csrf-token»",
   "ticket" : "«pve-ticket»",
   "username" : "ops@pve"
}
$ pvesh create /access/users/ops@pve/token/probe
{
   "full-tokenid" : "ops@pve!probe",
   "value" : "«pve-api-token»"
}
==== weir_node_wakeonlan etc/pve/nodes/«=hostname#n»/config
description: rack 4, U21%0AiDRAC root / «password-in-notes:pw.url»
acme: domains=«fqdn»
acmedomain0: «fqdn:site»,plugin=cloudns
wakeonlan: mac=«mac»,bind-interface=vmbr0,broadcast-address=«ipv4»
startall-onboot-delay: 20
---- etc/hosts
«~|127.0.0.1» localhost.localdomain localhost
«ipv4» «fqdn» «hostname»
«ipv4» «fqdn» «hostname»
«ipv6» «hostname»
# The following lines are desirable for IPv6 capable hosts
«~|::1»     ip6-localhost ip6-loopback
«~|fe00::0» ip6-localnet
«~|ff02::1» ip6-allnodes
==== weir_domains_cfg etc/pve/domains.cfg
ldap: campus
	base_dn ou=people,dc=uni,dc=example
	server1 «fqdn»
	server2 «ipv4»
	bind_dn uid=pve,ou=apps,dc=uni,dc=example
	user_attr uid
	mode ldap+starttls
	default 1

openid: keycloak
	client-id proxmox
	issuer-url https://«fqdn:site»/realms/staff
	client-key «generic-secret:alnum(32)»
	username-claim email
	autocreate 1
---- etc/pve/priv/realm/campus.pw
«pve-priv-password»
---- etc/pve/priv/tfa.cfg
{"users":{"root@pam":{"totp":[{"info":{"id":"«-uuid»","description":"phone «~:first»","created":«-timestamp»},"entry":"otpauth://totp/«=word»:root%40pam?secret=«totp-secret»&digits=6&algorithm=SHA1&period=30"}]}}}
==== weir_vzdump_log var/log/vzdump/qemu-«=int(100,999)».log
«=day» 02:00:04 INFO: Starting Backup of VM 118 (qemu)
«=day» 02:00:04 INFO: VM Name: «hostname»
«=day» 02:00:04 INFO: include disk 'scsi0' 'local-zfs:vm-118-disk-0' 32G
«=day» 02:00:05 INFO: creating Proxmox Backup Server archive 'vm/118/«-timestamp|2026-03-02T01:00:04Z»'
«=day» 02:00:05 INFO: enabling encryption
«=day» 02:00:06 INFO: started backup task '«-uuid»'
«=day» 02:00:07 ERROR: VM 118 qmp command 'backup' failed - backup connect failed: command error: error trying to connect: fingerprint «-tls-fingerprint» not confirmed
«=day» 02:00:07 INFO: repository archive@pbs@«ipv4»:tank
«=day» 02:00:08 INFO: task «-pve-upid»
«=day» 02:00:08 INFO: mail sent to «email»
«=day» 02:00:09 INFO: Kernel «-version:kernel», qemu-server: «-version|8.2.7»
==== weir_pve_go cmd/drain/main.go
package main

import (
	"context"
	"net/http"
	"os"

	"github.com/luthermonson/go-proxmox"
)

const (
	endpoint = "https://«fqdn»:8006/api2/json"
	tokenID  = "drain@pve!«=word»"
	secret   = "«pve-api-token»"
	// sha256 of the release that this was tested with
	pinned = "«-sha256»"
)

func main() {
	c := proxmox.NewClient(endpoint, proxmox.WithAPIToken(tokenID, secret))
	fallback := proxmox.Credentials{Username: "root@pam", Password: "«code-password»"}
	other := proxmox.Credentials{Username: "ops@pve", Password: «-code-reference|os.Getenv("PVE_PW")»}
	node, err := c.Node(context.Background(), "«hostname»")
	if err != nil {
		panic("«-prose|no token or password given»")
	}
	req, _ := http.NewRequest("GET", "https://«ipv4»:8006/", nil)
	req.Header.Set("Authorization", "PVEAPIToken=«~|audit@pve!ro=»«pve-api-token»")
	_, _, _, _ = node, fallback, other, req
	_ = os.Args
}
