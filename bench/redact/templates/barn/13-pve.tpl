==== barn_pve_lxc etc/pve/nodes/hof/lxc/110.conf
#Wawi-Container
#root%3A «password-in-notes:human»
#Web%3A https%3A//«fqdn»%3A8443  admin / «password-in-notes:pwa»
arch: amd64
cores: 2
features: nesting=1
hostname: «hostname»
memory: 2048
nameserver: «ipv4:lan»
net0: name=eth0,bridge=vmbr0,gw=«ipv4:lan»,hwaddr=«mac:macup»,ip=«ipv4-cidr:lancidr»,ip6=«ipv6-cidr»,type=veth
onboot: 1
ostype: debian
rootfs: local-zfs:subvol-110-disk-0,size=16G
searchdomain: «fqdn:domain»
swap: 512
unprivileged: 1
lxc.environment: DB_PASSWORD=«env-password:pwa»
==== barn_pve_qm_args etc/pve/nodes/hof/qemu-server/104.conf
#Kassenserver, gebaut von «person-name» («email»)
#Admin-PW%3A «password-in-notes:phrase»
agent: 1,fstrim_cloned_disks=1
args: -object secret,id=vnc0,data=«qemu-secret» -vnc «~|0.0.0.0»:77,password-secret=vnc0
boot: order=scsi0
cipassword: «cloud-init-password:pwhard2»
ciuser: kasse
ipconfig0: ip=«ipv4-cidr:lancidr»,gw=«ipv4:lan»
meta: creation-qemu=9.0.2,ctime=«-timestamp»
name: «hostname»
net0: virtio=«mac:macup»,bridge=vmbr0,tag=20
scsi0: local-zfs:vm-104-disk-0,iothread=1,serial=«-serial»,size=64G
smbios1: uuid=«-uuid»
sshkeys: ssh-ed25519%20«-ssh-public-key:ssh_ed25519.url»%20hof
vmgenid: «-uuid»
==== barn_pve_pbs_files etc/proxmox-backup/user.cfg
user: nacht@pbs
	comment Sicherung vom Hof
	email «email»
	firstname «~:first»
	lastname «~:last»

token: nacht@pbs!host
	enable true
---- etc/proxmox-backup/remote.cfg
remote: filiale
	auth-id sync@pbs
	fingerprint «-tls-fingerprint»
	host «fqdn»
	password «base64-secret:pwa.b64»
---- etc/pve/priv/storage/pbs-hof.enc
{"kdf":null,"created":"2025-11-02T10:11:12+01:00","modified":"2025-11-02T10:11:12+01:00","data":"«pbs-encryption-key»","fingerprint":"«-fingerprint:hexcolon8»"}
---- etc/pve/priv/storage/pbs-hof.pw
«pve-priv-password:uuid»
---- etc/pve/priv/storage/nas2.pw
password=«pve-priv-password:pwhard2»
==== barn_pve_ceph_corosync etc/pve/corosync.conf
logging {
  to_syslog: yes
}
nodelist {
  node {
    name: «hostname»
    nodeid: 1
    quorum_votes: 1
    ring0_addr: «ipv4:lan»
    ring1_addr: «ipv6»
  }
  node {
    name: «hostname»
    nodeid: 2
    ring0_addr: «ipv4:lan»
  }
}
totem {
  cluster_name: hofnetz
  config_version: 4
  secauth: «-setting|on»
}
---- etc/corosync/authkey.b64
«corosync-authkey»
---- etc/ceph/ceph.client.admin.keyring
[client.admin]
	key = «ceph-key»
	caps mon = "allow *"
---- etc/ceph/ceph.conf
[global]
	fsid = «-uuid»
	mon_host = «ipv4:lan» «ipv4:lan»
	public_network = «ipv4-cidr:lannet»
	auth_client_required = «-setting|cephx»
==== barn_pve_ceph_prose wiki/ceph-mount.md
## CephFS on a client

Fetch the secret on a monitor: `ceph auth get-key client.werk`. On «hostname» it printed

    «ceph-key»

and this is the line that works:

    mount -t ceph «ipv4:lan»,«ipv4:lan»:/ /mnt/ceph -o name=werk,secret=«ceph-key»

`secretfile=«-path|/etc/ceph/werk.secret»` is nicer. The fsid is «-uuid»; osd.3 sits on «-disk-id».
If the cluster asks for the dashboard: user `dash`, password `«prose-password:human»`.
==== barn_pve_domains etc/pve/domains.cfg
pam: pam
	comment Linux PAM standard authentication

ldap: office
	base_dn dc=office
	bind_dn cn=pve,dc=office
	server1 «fqdn»
	server2 «ipv4:lan»
	user_attr uid
	verify 1

openid: sso
	client-id proxmox
	client-key «generic-secret:alnum(32)»
	issuer-url https://«fqdn:site»/realms/hof
	username-claim email
---- etc/pve/priv/realm/office.pw
«pve-priv-password:pwa»
---- etc/pve/priv/notifications.cfg
smtp: hof
	password «config-password:pwa»

gotify: handy
	token «monitoring-token:gotify»

webhook: chat
	secret name=token,value=«base64-secret:alnum(32).b64»
---- etc/pve/notifications.cfg
smtp: hof
	author Proxmox
	from-address «email»
	mailto «email»
	mode starttls
	server «fqdn»
	username «email»

gotify: handy
	server https://«fqdn:site»
==== barn_pve_shell_session notes/pve-sitzung.txt
root@«hostname#h»:~# pveum user token add mon@pve exporter --privsep 1 --output-format json-pretty
{
   "full-tokenid" : "mon@pve!exporter",
   "info" : {
      "privsep" : "1"
   },
   "value" : "«pve-api-token»"
}
root@«hostname#h»:~# curl -sk -d 'username=root@pam' --data-urlencode 'password=«cli-password:pwhard2»' https://«ipv4:lan»:8006/api2/json/access/ticket
{"data":{"username":"root@pam","ticket":"«pve-ticket»","CSRFPreventionToken":"«pve-csrf-token»","clustername":"hofnetz"}}
root@«hostname#h»:~# pvesubscription get | grep -E 'key|serverid|status'
key: «pve-subscription-key»
serverid: «-server-id:hex(32).upper»
status: Active
root@«hostname#h»:~# pvesm add cifs nas --server «ipv4:lan» --share sicherung --username hof --password '«cli-password:pwcolon»'
root@«hostname#h»:~# pvecm add «ipv4:lan» --fingerprint «-tls-fingerprint»
Please enter superuser (root) password for '«ipv4:lan»': ************
==== barn_pve_tfvars terraform/prod.tfvars.json
{
  "pve_endpoint": "https://«fqdn»:8006/",
  "pve_token": "«~|tf@pve!ci=»«pve-api-token»",
  "root_password": "«tf-password:pwq2»",
  "db_admin_password": "«tf-password:pwa»",
  "template_vmid": 9000,
  "image_sha256": "«-sha256»",
  "dns": ["«ipv4:lan»", "«~|9.9.9.9»"],
  "vm_macs": {"«hostname»": "«mac»", "«hostname#x»": "«mac»"},
  "ssh_keys": ["ssh-ed25519 «-ssh-public-key» «email»"],
  "tailscale_key": "«tailscale-key»",
  "smtp_password": null,
  "vault_path": "«-reference|kv/prod/smtp»"
}
==== barn_pve_replay_har export/pve.har.json
{"log": {"version": "1.2", "creator": {"name": "Firefox", "version": "«-version:semver»"}, "entries": [
 {"request": {"method": "POST", "url": "https://«ipv4:lan#h»:8006/api2/extjs/access/ticket",
   "headers": [{"name": "Host", "value": "«ipv4:lan#h»:8006"}, {"name": "User-Agent", "value": "Mozilla/5.0"}],
   "postData": {"mimeType": "application/x-www-form-urlencoded", "text": "username=it&password=«config-password:pwpct»&realm=office&new-format=1"}},
  "serverIPAddress": "«ipv4:lan#h»", "time": 41},
 {"request": {"method": "GET", "url": "https://«fqdn»:8006/api2/json/cluster/resources",
   "headers": [{"name": "Cookie", "value": "PVEAuthCookie=«pve-ticket:pveticket_url»"}, {"name": "CSRFPreventionToken", "value": "«pve-csrf-token»"}, {"name": "If-None-Match", "value": "«-etag»"}]},
  "response": {"status": 200, "content": {"text": "{\"data\":[{\"node\":\"«hostname»\",\"vmid\":104,\"name\":\"«hostname»\"}]}"}}}
]}}
==== barn_pve_notes_fr wiki/grappe.md
# Grappe de virtualisation

Trois nœuds : `«hostname»` («ipv4:lan»), `«hostname»` («ipv4:lan») et `«hostname»` («ipv4:lan»). Réseau de stockage «ipv4-cidr:lannet».

Le jeton de l'exportateur est `«~|mon@pve!exp=»«pve-api-token»`, à ne pas mettre dans Git.
Connexion à l'interface : root, mot de passe «prose-password:human» (provisoire).
Le chiffrement des sauvegardes utilise la phrase `«prose-password:phrase»`.
iDRAC du premier nœud : «ipv4:lan», utilisateur root, mdp «prose-password:pwa».
Cible iSCSI `«-iqn:iqn2»`, secret CHAP `«iscsi-chap»`.

Empreinte du certificat : «-tls-fingerprint»
Clé d'abonnement : «pve-subscription-key»
Tâche en échec : «-pve-upid»
