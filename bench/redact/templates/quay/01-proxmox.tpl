==== qy_pve_domains_four etc/pve/domains.cfg
pam: pam
	comment Linux PAM standard authentication

ad: kontor
	comment Kontor Nord
	domain «fqdn:domain»
	server1 «fqdn»
	server2 «ipv4»
	mode ldap+starttls
	bind_dn CN=pve-sync,OU=Dienste,DC=kontor,DC=lan
	sync-defaults-options scope=users,enable-new=0
	case-sensitive 0

openid: keycloak
	client-id proxmox-quay
	client-key «config-password:alnum(32)»
	issuer-url https://«fqdn:site»/realms/infra
	username-claim preferred_username
	autocreate 1

ldap: verzeichnis
	base_dn ou=people,dc=firma,dc=lan
	server1 «ipv4»
	port 636
	user_attr uid
	password-min «-setting|12»
---- etc/pve/priv/realm/kontor.pw
«pve-priv-password»
---- etc/pve/priv/ldap/verzeichnis.pw
«pve-priv-password:pwhard»
---- etc/pve/datacenter.cfg
bwlimit: migration=204800
console: html5
email_from: «email»
keyboard: de
mac_prefix: «~|BC:24:11»
migration: network=«ipv4-cidr»,type=secure
webauthn: id=«fqdn#w»,origin=https://«fqdn#w»:8006,rp=«fqdn#w»
==== qy_pve_lxc_pair etc/pve/lxc/«=int(200,399)».conf
# Postfach-Relay, zuständig «person-name»
# webadmin %3A admin / «password-in-notes:pwa»
arch: amd64
cores: 2
features: nesting=1,keyctl=1
hostname: «hostname#c»
memory: 1024
mp0: tank:subvol-212-disk-1,mp=/srv/mail,size=80G
nameserver: «ipv4» «ipv4»
net0: name=eth0,bridge=vmbr0,gw=«ipv4»,hwaddr=«mac»,ip=«ipv4-cidr»,ip6=«ipv6-cidr»,type=veth
net1: name=eth1,bridge=vnet12,hwaddr=«mac»,ip=dhcp,tag=«=int(2,4000)»
onboot: 1
ostype: debian
rootfs: tank:subvol-212-disk-0,size=16G
searchdomain: «fqdn:domain»
swap: 512
tags: mail;prod
unprivileged: 1
lxc.idmap: u 0 100000 65536
lxc.environment: SMTP_RELAY_PASSWORD=«env-password:phr»
lxc.environment: TZ=Europe/Berlin

[vor-upgrade]
#Stand vor bookworm
hostname: «hostname#c»
net0: name=eth0,bridge=vmbr0,hwaddr=«mac»,ip=«ipv4-cidr»,type=veth
snaptime: «-timestamp»
==== qy_pve_qm_windows etc/pve/qemu-server/«=int(400,799)».conf
#Terminalserver Buchhaltung
#lokaler Admin%3A Administrator
#Kennwort%3A «password-in-notes:human»
#RDP über «ipv4»
agent: 1,fstrim_cloned_disks=1
bios: ovmf
boot: order=scsi0;ide2
cores: 8
cpu: host,flags=+aes
efidisk0: ceph-ssd:vm-412-disk-1,efitype=4m,ms-cert=2023,pre-enrolled-keys=1,size=528K
hostpci0: 0000:01:00.0,pcie=1
machine: pc-q35-9.0
memory: 32768
meta: creation-qemu=9.0.2,ctime=«-timestamp»
name: «hostname»
net0: virtio=«mac#m»,bridge=vmbr1,firewall=1,queues=8
net1: e1000e=«mac»,bridge=vmbr2,link_down=1
ostype: win11
parent: vor_kb
scsi0: ceph-ssd:vm-412-disk-0,discard=on,iothread=1,serial=«-serial:upper(12)»,size=240G
smbios1: uuid=«-uuid»,manufacturer=TGVub3Zv,base64=1
args: -device intel-iommu -object secret,id=spice0,data=«qemu-secret:alnum(16)» -spice port=5930,password-secret=spice0
tpmstate0: ceph-ssd:vm-412-disk-2,size=4M,version=v2.0
vmgenid: «-uuid»

[vor_kb]
memory: 16384
name: «hostname»
net0: virtio=«mac#m»,bridge=vmbr1
snaptime: «-timestamp»
vmgenid: «-uuid»
==== qy_pve_storage_wide etc/pve/storage.cfg
esxi: vcenter-alt
	server «fqdn»
	username «~|administrator@vsphere.local»
	skip-cert-verification 1

btrfs: schnell
	path /mnt/nvme
	content images,iso

pbs: hafen
	datastore nightly
	server «fqdn»
	port 8007
	namespace prod
	username pve@pbs!«=word»
	fingerprint «-tls-fingerprint:fingerprint.lower»
	encryption-key «-tls-fingerprint:fingerprint.lower»
	master-pubkey 1

cifs: archiv
	path /mnt/pve/archiv
	server «ipv4»
	share archiv$
	domain KONTOR
	username svc-pve
	smbversion 3.11

zfs: jbod
	portal «ipv4»
	target «-iqn:iqn2»
	pool tank/vm
	iscsiprovider LIO
	lio_tpg tpg1

iscsi: msa
	portal «ipv4»:3260
	target «-iqn»

glusterfs: alt
	server «ipv4»
	server2 «ipv4»
	volume gv0
---- etc/pve/priv/storage/vcenter-alt.pw
«pve-priv-password:pwhard»
---- etc/pve/priv/storage/hafen.pw
«pve-priv-password:uuid»
---- etc/pve/priv/storage/hafen.enc
{"kdf":null,"created":"2026-01-11T20:04:55+01:00","modified":"2026-01-11T20:04:55+01:00","data":"«pbs-encryption-key»","fingerprint":"«-tls-fingerprint:md5_colons»"}
---- etc/pve/priv/storage/hafen.master.pem
«-public-key:pem_public»
---- etc/pve/priv/storage/archiv.pw
password=«pve-priv-password:human»
domain=KONTOR
---- etc/pve/priv/zfs/«~:ipv4»_id_rsa
«private-key:openssh»
==== qy_pve_users_large etc/pve/user.cfg
user:root@pam:1:0:::«email»::x!yubico:
user:«=login»@pve:1:0:«~:first»:«~:last»:«email»:Nachtschicht::
user:«=login»@kontor:1:«-timestamp»:«~:first»:«~:last»:«email»:extern bis Sommer::
user:«=login»@kontor:0:0:«~:first»:«~:last»:«email»:«?gesperrt|locked|»::
user:csi@pve:1:0:::::kubernetes csi:
user:veeam@pve:1:0::::::
token:csi@pve!cluster-a:0:0:kubernetes:
token:veeam@pve!b1:«-timestamp»:1::
token:root@pam!crossplane:0:1:do not delete:

group:netz-team:«=login»@pve:Netz und Firewall:
group:g-kontor:«=login»@kontor,«=login»@kontor::

pool:csi:PVCs for k8s:::
pool:kunden/hafen:Hafenamt:301,302,317:ceph-ssd:

role:CSI:Datastore.Allocate,Datastore.AllocateSpace,Datastore.Audit,VM.Audit,VM.Config.Disk:

acl:1:/storage/ceph-ssd:csi@pve!cluster-a:CSI:
acl:0:/pool/kunden:@g-kontor:PVEVMUser:
---- etc/pve/priv/token.cfg
csi@pve!cluster-a «pve-api-token»
veeam@pve!b1 «pve-api-token»
root@pam!crossplane «pve-api-token»
---- etc/pve/priv/shadow.cfg
csi:«password-hash:yescrypt»:
veeam:«password-hash:sha256crypt»:
---- etc/pve/priv/tfa.cfg
{"users":{"root@pam":{"totp":[{"info":{"id":"«-uuid»","description":"Handy","created":«-timestamp»},"entry":"otpauth://totp/kontor:root?secret=«totp-secret:b32(32)»&issuer=kontor&digits=6"}]}}}
==== qy_pve_network_ovs etc/network/interfaces
# managed through the GUI until 2025, by hand since
source /etc/network/interfaces.d/*

auto lo
iface lo inet loopback

auto enp129s0f0
iface enp129s0f0 inet manual
	hwaddress «mac»
	ovs_type OVSPort
	ovs_bridge vmbr0
	ovs_mtu 9000
	ovs_options vlan_mode=native-untagged tag=1

auto mgmt
iface mgmt inet static
	address «ipv4-cidr»
	gateway «ipv4»
	ovs_type OVSIntPort
	ovs_bridge vmbr0
	ovs_options tag=40
	dns-nameservers «ipv4» «ipv4»
	dns-search «fqdn:domain»

iface mgmt inet6 static
	address «ipv6-cidr»
	gateway «ipv6»
	accept_ra 0

auto storage
iface storage inet static
	address «ipv4»
	netmask «~|255.255.255.0»
	up ip route add «ipv4-cidr» via «ipv4» dev storage
	down ip route del «ipv4-cidr» || true
	# was «ipv4» before the move to «hostname»

auto wg0
iface wg0 inet static
	address «ipv4-cidr»
	pre-up ip link add wg0 type wireguard
	pre-up wg set wg0 listen-port 51821 private-key /etc/wireguard/wg0.key
	post-up wg set wg0 peer «-wireguard-public-key» allowed-ips «ipv4-cidr» endpoint «fqdn»:51821
==== qy_pve_shell_evening root/.bash_history
«any 14-17»
ha-manager status
pvesm add cifs scans --server «ipv4» --share scans --username scanner --password '«cli-password:pwhard»'
pvesm add pbs fern --server «fqdn» --datastore dr --username sync@pbs --password «cli-password:pwa» --fingerprint «-tls-fingerprint:fingerprint.lower»
pveum user add «=login»@pve --password «cli-password:human» --email «email»
pveum passwd «=login»@pve
pvesh create /access/users --userid audit@pve --password "«cli-password:phr»"
pct set 212 --net0 name=eth0,bridge=vmbr0,ip=«ipv4-cidr»,gw=«ipv4»
pct create 233 local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst --password '«cli-password:pwq2»' --hostname «hostname» --unprivileged 1
qm set 501 --ciuser root --cipassword «cli-password:pwcolon» --sshkeys ~/keys.pub
qm migrate 412 «hostname» --online --with-local-disks
qm guest passwd 412 Administrator
qm remote-migrate 320 320 'apitoken=PVEAPIToken=root@pam!mig=«pve-api-token»,host=«ipv4»,fingerprint=«-tls-fingerprint»' --target-bridge vmbr0 --target-storage tank
pvecm add «ipv4» --link0 «ipv4» --use_ssh
pvecm add «fqdn» --fingerprint «-tls-fingerprint»
proxmox-backup-client login --repository 'ops@pbs@«fqdn»:nightly'
PBS_PASSWORD='«env-password:pwhard2»' proxmox-backup-client list --repository ops@pbs@«ipv4»:nightly
pvesubscription set «pve-subscription-key»
echo '«cli-password:pwhard2»' | smbclient -L //«ipv4» -U svc-pve
git -C /etc/pve-backup show «-git-sha:short_sha»
ipmitool -I lanplus -H «ipv4» -U root -P '«cli-password:pwa»' sol activate
zpool import -d /dev/disk/by-id «-zfs-guid»
qm terminal 233 ; # console pw is in the notes
«end»
==== qy_pve_journal_failures var/log/journal-«=hex(6)».txt
«any 16-20»
Nov 12 03:14:07 «hostname#n» pvedaemon[«=int(1000,99999)»]: authentication failure; rhost=::ffff:«ipv4» user=root@pam msg=Authentication failure
Nov 12 03:14:19 «hostname#n» pvedaemon[«=int(1000,99999)»]: <«=login»@pve> starting task «-pve-upid»
Nov 12 03:15:00 «hostname#n» pvestatd[1490]: storage 'archiv' is not online («ipv4»)
Nov 12 03:15:02 «hostname#n» kernel: CIFS: VFS: \\«ipv4»\archiv$ Send error in SessSetup = -13
Nov 12 03:15:44 «hostname#n» iscsid[1122]: Login failed to authenticate with target «-iqn»
Nov 12 03:16:01 «hostname#n» pmxcfs[1377]: [status] notice: received log
Nov 12 03:16:30 «hostname#n» corosync[1402]:   [KNET  ] udp: Received ICMP error from «ipv4»: No route to host «ipv4»
Nov 12 03:17:12 «hostname#n» CRON[«=int(1000,99999)»]: (root) CMD (/usr/local/bin/dyn.sh --user kontor --pass «cli-password:pwa» --host «fqdn»)
Nov 12 03:18:00 «hostname#n» sudo[«=int(1000,99999)»]:   nightjob : PWD=/srv ; USER=root ; COMMAND=/usr/bin/rsync --password-file=/root/.rs archiv@«fqdn»::in /srv/in
Nov 12 03:18:09 «hostname#n» sudo[«=int(1000,99999)»]:   nightjob : PWD=/srv ; USER=root ; COMMAND=/usr/bin/curl -u nightjob:«cli-password:pwhard2» ftp://«ipv4»/in/
Nov 12 03:19:13 «hostname#n» dhclient[812]: DHCPACK of «ipv4» from «ipv4»
Nov 12 03:20:10 «hostname#n» kernel: tg3 0000:04:00.0 eno1: Link is down, addr «mac»
Nov 12 03:20:41 «hostname#n» systemd-networkd[611]: vmbr0: Gained IPv6LL, address «ipv6»
Nov 12 03:21:00 «hostname#n» kernel: Command line: BOOT_IMAGE=/boot/vmlinuz-«-version:kernel» root=ZFS=/ROOT/pve-1 boot=zfs
Nov 12 03:22:07 «hostname#n» proxmox-backup-client[«=int(1000,99999)»]: Error: error trying to connect: the certificate fingerprint «-tls-fingerprint:fingerprint.lower» does not match
Nov 12 03:23:40 «hostname#n» smartd[900]: Device: /dev/disk/by-id/«-disk-id» [SAT], 8 Currently unreadable (pending) sectors
Nov 12 03:24:00 «hostname#n» pveproxy[«=int(1000,99999)»]: '/etc/pve/nodes/«hostname»/pve-ssl.pem' does not exist!
Nov 12 03:25:31 «hostname#n» sshd[«=int(1000,99999)»]: Failed password for invalid user admin from «ipv4» port «=int(1025,60000)» ssh2
Nov 12 03:25:52 «hostname#n» sshd[«=int(1000,99999)»]: Accepted publickey for root from «ipv6» port «=int(1025,60000)» ssh2: RSA «-ssh-fingerprint»
Nov 12 03:26:18 «hostname#n» qm[«=int(1000,99999)»]: <root@pam> update VM 501: -cipassword «-redacted|<hidden>» -ciuser root
Nov 12 03:27:00 «hostname#n» postfix/smtp[«=int(1000,99999)»]: «-asset-hash:upper(11)»: to=<«email»>, relay=«fqdn»[«ipv4»]:587, dsn=5.7.8, status=bounced (SASL authentication failed)
«end»
==== qy_pbs_etc etc/proxmox-backup/remote.cfg
remote: zweitstandort
	auth-id pull@pbs!nacht
	comment Rack 4, hinten
	fingerprint «-tls-fingerprint:fingerprint.lower»
	host «ipv4»
	password «pbs-api-token:uuid.b64»
---- etc/proxmox-backup/token.shadow
{"pull@pbs!nacht":"«password-hash:sha256crypt»","pve@pbs!hafen":"«password-hash:sha256crypt»"}
---- etc/proxmox-backup/notifications-priv.cfg
smtp: relay
	password «config-password:pwhard2»

gotify: handy
	token «monitoring-token:gotify»
---- etc/proxmox-backup/notifications.cfg
smtp: relay
	author PBS Kontor
	from-address «email»
	mailto «email»
	mode tls
	server «fqdn»
	username pbs-alert

gotify: handy
	server https://«fqdn:site»
---- etc/proxmox-backup/tape-encryption-keys.json
[{"fingerprint":"«-tls-fingerprint:fingerprint.lower»","key":"«pbs-encryption-key»","hint":"«~|Tresor Keller, gelber Umschlag»"}]
---- etc/proxmox-backup/s3.cfg
s3-endpoint: minio
	access-key «~:upper(20)»
	endpoint «fqdn»
	path-style true
	port 9000
	secret-key «generic-secret:alnum(40)»
==== qy_pve_api_py tools/inventory.py
#!/usr/bin/env python3
# Fetches what runs where; called by cron on the jump host.
import os
import ssl
import requests

NODES = ["«fqdn»", "«fqdn»", "«ipv4»"]
HDR = {"Authorization": "PVEAPIToken=«~|audit@pve!inv=»«pve-api-token»"}
FALLBACK = ("root@pam", "«code-password:pwhard»")
CSRF = None
FINGERPRINT = "«-tls-fingerprint»"


def ticket(host, user=FALLBACK[0], password=«-code-reference|FALLBACK[1]»):
    r = requests.post(f"https://{host}:8006/api2/json/access/ticket", data={"username": user, "password": password}, verify=False)
    r.raise_for_status()
    data = r.json()["data"]
    return data["ticket"], data["CSRFPreventionToken"]


# what the browser sent when it worked, 2026-11-03
OLD = {
    "cookie": "PVEAuthCookie=«pve-ticket:pveticket_url»; PVELangCookie=de",
    "CSRFPreventionToken": "«pve-csrf-token»",
    "x-request-id": "«-uuid»",
}

if __name__ == "__main__":
    pw = «-code-reference|os.environ.get("PVE_PW")» or input("pw: ")
    for n in NODES:
        for vm in requests.get(f"https://{n}:8006/api2/json/nodes/«hostname»/qemu", headers=HDR, verify="/etc/ssl/own-ca.pem").json()["data"]:
            print(vm["vmid"], vm["name"])
    s = requests.Session()
    s.auth = ("dashboard", "«code-password»")
    s.post("https://«fqdn:site»/push", json={"key": "«generic-secret:hex(40)»", "site": "hafen"})
==== qy_pve_answer_toml answer.toml
[global]
keyboard = "fr"
country = "fr"
fqdn = "«fqdn»"
mailto = "«email»"
timezone = "Europe/Paris"
root-password-hashed = "«password-hash:sha512crypt»"
root_ssh_keys = [ 'ssh-ed25519 «-ssh-public-key» «email»' ]
reboot-on-error = false

[network]
source = "from-answer"
cidr = "«ipv4-cidr»"
dns = "«ipv4»"
gateway = "«ipv4»"
filter.ID_NET_NAME = "enp6s0"

[disk-setup]
filesystem = "ext4"
disk-list = ["nvme0n1"]   # «-serial»

[post-installation-webhook]
url = "https://«fqdn»/hooks/install?token=«url-token:alnum(32)»"
cert-fingerprint = "«-tls-fingerprint»"
---- first-boot.sh
#!/bin/sh -e
echo 'root:«cli-password:pwhard2»' | chpasswd
pveum user token add root@pam tf --privsep 0 > /root/tf.token
printf '%s\n' "machine «fqdn» login deploy password «netrc:pwa»" > /root/.netrc
curl -fsS -H 'X-Api-Key: «generic-secret:alnum(32)»' https://«fqdn»/register -d mac=«mac»
hostnamectl hostname «hostname»
echo "«-sha256»  /root/agent.deb" | sha256sum -c
==== qy_corosync_bundle root/cluster-rebuild.md
# Rebuild of the cluster "werft", what is needed

authkey of corosync, as base64 (`base64 -w0 /etc/corosync/authkey`):

    «corosync-authkey#k»

put it back on each node:

    echo '«corosync-authkey#k»' | base64 -d > /etc/corosync/authkey && chmod 400 /etc/corosync/authkey

    nodelist {
      node { name: «hostname» nodeid: 1 quorum_votes: 1 ring0_addr: «ipv4» ring1_addr: «ipv6» }
      node { name: «hostname» nodeid: 2 quorum_votes: 1 ring0_addr: «ipv4» ring1_addr: «ipv6» }
    }
    quorum { provider: corosync_votequorum  device { model: net  net { host: «ipv4» algorithm: ffsplit } } }
    totem { cluster_name: werft  config_version: «-number:int(2,60)»  secauth: on  crypto_hash: «-setting|sha256» }

QDevice on «fqdn», ssh root / «prose-password:pwp». pve-root-ca.pem stays, its fingerprint is
«-tls-fingerprint:fingerprint20». After that `pvecm updatecerts -f` and a look at «-pve-upid».
pmxcfs database: config.db, sha256 «-sha256»; ask «person-name» («phone») before anything is deleted.
