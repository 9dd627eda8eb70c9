==== loft_sto_cfg etc/pve/storage.cfg
dir: local
	path /var/lib/vz
	content snippets,vztmpl,iso
	shared 0

lvmthin: local-lvm
	thinpool data
	vgname pve
	content rootdir,images

cephfs: cephfs
	path /mnt/pve/cephfs
	content iso,vztmpl
	fs-name cephfs
	monhost «ipv4» «ipv4» «ipv4»
	username pve

rbd: ceph-ext
	content images
	krbd 0
	monhost «ipv4»;«ipv4»
	pool vms
	username libvirt

esxi: esxi-old
	server «fqdn»
	username root
	content import
	skip-cert-verification 1

iscsidirect: san2
	portal «ipv4»
	target «-iqn2»
	content images

zfs: omni
	blocksize 8k
	iscsiprovider LIO
	pool tank/vm
	portal «ipv4»
	target «-iqn»
	content images
	lio_tpg tpg1
	nodes «hostname»,«hostname»

btrfs: scratch
	path /mnt/scratch
	content backup
	is_mountpoint 1
---- etc/pve/priv/ceph/ceph-ext.keyring
[client.libvirt]
	key = «ceph-key»
---- etc/pve/priv/ceph/cephfs.secret
«ceph-key»
---- etc/pve/priv/storage/esxi-old.pw
«pve-priv-password:pwsafe»
==== loft_sto_ceph etc/ceph/ceph.conf
[global]
	auth_client_required = cephx
	auth_cluster_required = cephx
	auth_service_required = cephx
	cluster_network = «ipv4-cidr»
	fsid = «-uuid»
	mon_allow_pool_delete = true
	mon_host = [v2:«ipv4»:3300,v1:«ipv4»:6789] «ipv4»
	ms_bind_ipv4 = true
	ms_bind_ipv6 = false
	osd_pool_default_min_size = 2
	osd_pool_default_size = 3
	public_network = «ipv4-cidr»

[client]
	keyring = «-path|/etc/pve/priv/$cluster.$name.keyring»

[client.rgw.«hostname#r»]
	host = «hostname#r»
	keyring = «-path|/var/lib/ceph/radosgw/keyring»
	rgw_dns_name = «fqdn»
	rgw_keystone_admin_password = «config-password:pwsafe»
	rgw_keystone_admin_user = swift
	rgw_keystone_url = http://«ipv4»:5000
	rgw_ldap_secret = «-path|/etc/ceph/ldap.bindpass»

[mds.«hostname#d»]
	host = «hostname#d»
	mds standby for name = pve

[mon.«hostname#x»]
	public_addr = «ipv4»
---- var/lib/ceph/bootstrap-osd/ceph.keyring
[client.bootstrap-osd]
	key = «ceph-key»
	caps mon = "allow profile bootstrap-osd"
==== loft_sto_truenas exports/truenas-«=word».json
{
  "version": "TrueNAS-SCALE-«-version|24.10.2»",
  "system_general": {"ui_address": ["«ipv4»"], "timezone": "Europe/Madrid", "ds_auth": false},
  "network": {"hostname": "«hostname»", "domain": "«fqdn:domain»", "nameserver1": "«ipv4»", "ipv4gateway": "«ipv4»"},
  "iscsi": {
    "auth": [{"id": 1, "tag": 1, "user": "esx", "secret": "«iscsi-chap»", "peeruser": "nas", "peersecret": "«iscsi-chap»"}],
    "portal": [{"listen": [{"ip": "«ipv4»", "port": 3260}]}],
    "initiator": [{"initiators": ["«-iqn»"], "comment": "hypervisors"}]
  },
  "smb": {"netbiosname": "«hostname:winname»", "workgroup": "CORP", "cifs_SID": "S-1-5-21-«~:int(1000000000,4000000000)»-«~:int(1000000000,4000000000)»-«~:int(100000000,900000000)»"},
  "users": [
    {"username": "«=login»", "full_name": "«person-name»", "email": "«email»", "unixhash": "«password-hash:sha512crypt»", "smbhash": "«password-hash:nthash»", "sshpubkey": "ssh-ed25519 «-ssh-public-key»"}
  ],
  "cloudsync": [{"provider": "B2", "attributes": {"account": "«~:hex(12)»", "key": "«cloud-token:b2»"}, "encryption_password": "«config-password:pwsafe»", "encryption_salt": "«~:alnum(16)»", "filename_encryption": true}],
  "api_keys": [{"name": "democratic-csi", "key": "1-«generic-secret:alnum(64)»"}],
  "snmp": {"community": "«snmp-community»", "v3": true, "v3_username": "mon", "v3_authtype": "SHA", "v3_password": "«snmp-password:alnum(14)»", "v3_privproto": "AES", "v3_privpassphrase": "«snmp-password:alnum(14)»", "location": "attic"},
  "pools": [{"name": "tank", "guid": "«-zfs-guid»", "encrypt": 0, "topology": {"data": [{"type": "MIRROR", "disk": "sda", "unavail_disk": null}]}}]
}
==== loft_sto_multipath etc/multipath.conf
defaults {
    user_friendly_names yes
    find_multipaths     strict
}
blacklist_exceptions {
    wwid "3«~:hex(32)»"
}
multipaths {
    multipath {
        wwid  3«~:hex(32)»
        alias san-«=word»
    }
}
---- etc/iscsi/nodes/default
# BEGIN RECORD 2.1.8
node.name = «-iqn2»
node.tpgt = 1
node.startup = automatic
iface.hwaddress = «mac»
iface.ipaddress = «ipv4»
node.discovery_address = «ipv4»
node.session.auth.authmethod = CHAP
node.session.auth.username = hypervisor
node.session.auth.password = «iscsi-chap»
node.session.auth.username_in = san
node.session.auth.password_in = «iscsi-chap»
node.conn[0].address = «ipv4»
node.conn[0].port = 3260
# END RECORD
---- etc/iscsi/initiatorname.iscsi
InitiatorName=«-iqn»
---- etc/nvme/config.json
[{"hostnqn":"nqn.2014-08.org.nvmexpress:uuid:«-uuid»","hostid":"«-uuid»","dhchap_key":"DHHC-1:00:«generic-secret:bytes(36)»:","subsystems":[{"nqn":"nqn.2016-06.io.spdk:cnode1","ports":[{"transport":"tcp","traddr":"«ipv4»","trsvcid":"4420"}]}]}]
==== loft_sto_zfs_log var/log/zfs-work.txt
root@«hostname#z»:~# zpool status -P tank
  pool: tank
 state: DEGRADED
status: One or more devices could not be used because the label is missing or invalid.
  scan: resilvered 412G in 01:12:44 with 0 errors on Sun Jul  6 04:31:09 2025
config:
	NAME                                               STATE     READ WRITE CKSUM
	tank                                               DEGRADED     0     0     0
	  mirror-0                                         DEGRADED     0     0     0
	    /dev/disk/by-id/«-disk-id»-part1    ONLINE       0     0     0
	    «-zfs-guid»                            UNAVAIL      0     0     0  was /dev/sdc1
root@«hostname#z»:~# smartctl -i /dev/sdc | grep -E 'Serial|WWN'
Serial Number:    «-serial»
LU WWN Device Id: 5 0014ee 2b9a1f0c3
root@«hostname#z»:~# zfs send -w tank/vm@daily | ssh root@«ipv4» zfs recv -u backup/vm
root@«hostname#z»:~# echo '«cli-password:phr»' | zfs load-key tank/secret
root@«hostname#z»:~# cryptsetup luksDump /dev/sdd | grep UUID
UUID:          	«-uuid»
root@«hostname#z»:~# printf %s '«cli-password:sentence»' | cryptsetup luksAddKey /dev/sdd -
root@«hostname#z»:~# zpool import -d /dev/disk/by-id «-zfs-guid»
root@«hostname#z»:~# cat /etc/exports
/tank/vm «ipv4-cidr»(rw,no_root_squash,sync) «fqdn»(ro)
root@«hostname#z»:~# targetcli /iscsi/«-iqn»/tpg1/acls/«-iqn» set auth userid=esx password=«iscsi-chap»
Parameter password is now '«iscsi-chap»'.
==== loft_sto_samba etc/samba/smb.conf
[global]
   workgroup = CORP
   realm = «fqdn:domain.upper»
   server string = %h (files)
   netbios name = «hostname:winname»
   interfaces = «ipv4-cidr» lo
   bind interfaces only = yes
   hosts allow = «ipv4-cidr» «~|127.»
   security = ADS
   idmap config * : backend = tdb
   idmap config * : range = 3000-7999
   winbind use default domain = yes
   client min protocol = SMB3
   passdb backend = ldapsam:"ldaps://«fqdn»"
   ldap admin dn = cn=samba,dc=corp
   passwd program = /usr/bin/passwd %u
   unix password sync = no
   min password length = «-setting|10»

[scans]
   path = /srv/scans
   valid users = scanuser @office
   comment = Ask «person-name» for access, tel. «phone»
---- etc/samba/cred-«=word»
username=«=account»
password=«config-password:pwsafe»
domain=CORP
---- etc/fstab
UUID=«-uuid» / ext4 errors=remount-ro 0 1
//«ipv4»/scans /mnt/scans cifs credentials=«-path|/etc/samba/cred-scans»,vers=3.0,_netdev 0 0
//«fqdn»/pub /mnt/pub cifs username=guest,password=«config-password:pwa»,uid=1000 0 0
«ipv4»:/tank/vm /mnt/vm nfs4 rw,hard,timeo=600 0 0
sshfs#backup@«fqdn»:/data /mnt/offsite fuse IdentityFile=/root/.ssh/id_rsa,reconnect 0 0
