==== kn_ceph_cluster etc/ceph/ceph.conf
[global]
	auth_client_required = cephx
	cluster_network = «ipv4-cidr»
	fsid = «-uuid»
	mon_allow_pool_delete = true
	mon_host = «ipv4» «ipv4» «ipv4»
	public_network = «ipv4-cidr»

[client]
	keyring = /etc/pve/priv/$cluster.$name.keyring

[mon.«hostname»]
	public_addr = «ipv4»

[mds.«hostname»]
	host = «hostname»

[client.rgw]
	rgw_keystone_admin_password = «config-password:pw»
	rgw_dns_name = «fqdn»
---- etc/pve/priv/ceph.client.admin.keyring
[client.admin]
	key = «ceph-key»
	caps mds = "allow *"
	caps mon = "allow *"
---- var/lib/ceph/bootstrap-osd/ceph.keyring
[client.bootstrap-osd]
	key = «ceph-key»
---- var/lib/ceph/osd/ceph-4/keyring
[osd.4]
key = «ceph-key»
---- var/lib/ceph/osd/ceph-4/fsid
«-uuid»
---- root/ceph-session.txt
root@«hostname#h»:~# ceph auth get-or-create client.k8s mon 'profile rbd' osd 'profile rbd pool=k8s'
[client.k8s]
	key = «ceph-key»
root@«hostname#h»:~# ceph auth print-key client.backup
«ceph-key»
root@«hostname#h»:~# ceph -s
  cluster:
    id:     «-uuid»
    health: HEALTH_WARN
            mon «hostname» is low on available space
  services:
    mgr: «hostname»(active, since 3w)
    osd: 12 osds: 12 up (since 3w), 12 in (since 8M)
root@«hostname#h»:~# ceph dashboard ac-user-create ops -i <(echo -n '«cli-password:pwany»') administrator
root@«hostname#h»:~# ceph config-key get dm-crypt/osd/«-uuid»/luks
«~:b64(128)»
root@«hostname#h»:~# radosgw-admin user info --uid backup | jq '.keys[0]'
{
  "user": "backup",
  "access_key": "«aws-access-key-id:upper(20)»",
  "secret_key": "«aws-secret-key:alnum(40)»"
}
root@«hostname#h»:~# mount -t ceph «ipv4»:/ /mnt -o name=iso,secret=«ceph-key»
==== kn_iscsi etc/iscsi/iscsid.conf
iscsid.startup = /bin/systemctl start iscsid.socket
node.startup = automatic
node.session.auth.authmethod = CHAP
node.session.auth.username = initiator
node.session.auth.password = «iscsi-chap»
node.session.auth.username_in = target
node.session.auth.password_in = «iscsi-chap»
#discovery.sendtargets.auth.password = «-placeholder|password»
discovery.sendtargets.auth.username = disc
discovery.sendtargets.auth.password = «iscsi-chap»
node.session.timeo.replacement_timeout = «-setting|120»
---- etc/iscsi/initiatorname.iscsi
InitiatorName=«-iqn:iqnhost»
---- etc/rtslib-fb-target/saveconfig.json
{
  "fabric_modules": [],
  "storage_objects": [
    { "dev": "/dev/zvol/tank/vm1", "name": "vm1", "plugin": "block", "wwn": "«-uuid»" }
  ],
  "targets": [
    {
      "fabric": "iscsi",
      "tpgs": [
        {
          "node_acls": [
            {
              "attributes": { "authentication": -1 },
              "chap_mutual_password": "«iscsi-chap»",
              "chap_mutual_userid": "target",
              "chap_password": "«iscsi-chap»",
              "chap_userid": "initiator",
              "node_wwn": "«-iqn:iqnhost»"
            }
          ],
          "portals": [ { "ip_address": "«ipv4»", "iser": false, "port": 3260 } ],
          "tag": 1
        }
      ],
      "wwn": "«-iqn»"
    }
  ]
}
---- root/iscsi.sh
iscsiadm -m discovery -t sendtargets -p «ipv4»
iscsiadm -m node -T «-iqn» -p «ipv4» --op=update -n node.session.auth.password -v «cli-password:chap»
targetcli /iscsi/«-iqn»/tpg1/acls/«-iqn:iqnhost» set auth userid=initiator password=«cli-password:chap»
nvme connect -t tcp -a «ipv4» -n nqn.2014-08.org.nvmexpress:uuid:«-uuid» --dhchap-secret=«generic-secret:dhchap»
==== kn_backup_tools etc/borgmatic/config.yaml
source_directories: [/etc, /srv, /var/lib/pve-cluster]
repositories:
  - path: ssh://borg@«fqdn»/./lab
    label: offsite
  - path: ssh://u4711@«~|u4711.your-storagebox.de»:23/./borg
encryption_passphrase: "«config-password:pwany»"
keep_daily: «-setting|7»
postgresql_databases:
  - name: all
    hostname: «ipv4»
    username: dump
    password: «config-password:pw»
mariadb_databases:
  - name: shop
    hostname: «fqdn»
    password: "«config-password:pwany»"
ntfy: { topic: borg, server: "https://«fqdn»", access_token: «generic-secret:ntfy» }
healthchecks: { ping_url: "https://«~|hc-ping.com»/«~:uuid»" }
---- etc/restic/env.sh
export RESTIC_REPOSITORY="rest:https://restic:«connection-string:pwa»@«fqdn»:8000/lab"
export RESTIC_PASSWORD='«env-password:pwany»'
export B2_ACCOUNT_ID=00«-account-id:hex(23)»
export B2_ACCOUNT_KEY=«cloud-token:b2»
export AZURE_ACCOUNT_KEY=«azure-storage-key»
export RESTIC_CACHE_DIR=/var/cache/restic
---- var/log/restic.log
repository «-asset-hash:hex(8)» opened (version 2, compression level auto)
created new cache in /var/cache/restic/«-sha256»
using parent snapshot «-asset-hash:hex(8)»
processed 18211 files, 12.412 GiB in 1:04
snapshot «-asset-hash:hex(8)» saved
Fatal: wrong password or no key found
---- home/ops/.config/kopia/repository.config
{
  "storage": { "type": "sftp", "config": { "path": "/kopia", "host": "«fqdn»", "username": "kopia", "password": "«config-password:pwany»", "knownHostsData": "«ipv4» ssh-ed25519 «-ssh-public-key»" } },
  "hostname": "«hostname»",
  "username": "root",
  "description": "«-prose|password is in the keyring»"
}
---- home/ops/.config/duplicati/run.sh
duplicati-cli backup "s3://bucket/lab?auth-username=«aws-access-key-id»&auth-password=«aws-secret-key:b64(40).url»" /srv --passphrase="«cli-password:pwany»" --dbpath=/var/lib/dup.sqlite
urbackupclientctl set-settings -k internet_server -v «fqdn» -k internet_authkey -v «cli-password:alnum(10)»
proxmox-backup-client restore host/«hostname»/2026-02-02T01:00:01Z root.pxar /mnt --repository 'bkp-agent@pbs!nightly@«ipv4»:archive'
==== kn_rclone_s3 root/.config/rclone/rclone.conf
[nas]
type = smb
host = «fqdn»
user = batch
pass = «config-password:obscured»

[b2]
type = b2
account = 00«-account-id:hex(23)»
key = «cloud-token:b2»

[crypt]
type = crypt
remote = b2:lab/enc
password = «config-password:obscured»
password2 = «config-password:obscured»

[gdrive]
type = drive
client_id = «-account-id:digits(12)»-«-asset-hash:lower(32)».«~|apps.googleusercontent.com»
client_secret = «google-client-secret»
token = {"access_token":"«generic-secret:ya29»","token_type":"Bearer","refresh_token":"«google-refresh-token»","expiry":"2026-01-04T12:40:11.123+01:00"}
root_folder_id = «-key-id:b64u(33)»

[minio]
type = s3
provider = Minio
access_key_id = «aws-access-key-id:upper(20)»
secret_access_key = «aws-secret-key:alnum(40)»
endpoint = https://«fqdn»:9000
---- root/.s3cfg
[default]
access_key = «aws-access-key-id»
secret_key = «aws-secret-key»
host_base = «fqdn»
gpg_passphrase = «config-password:pw»
use_https = True
---- root/.mc/config.json
{
  "version": "10",
  "aliases": {
    "lab": { "url": "https://«ipv4»:9000", "accessKey": "platform", "secretKey": "«config-password:alnum(32)»", "api": "s3v4" },
    "play": { "url": "https://«~|play.min.io»", "accessKey": "«~:upper(20)»", "secretKey": "«~:alnum(43)»" }
  }
}
---- etc/default/minio
MINIO_ROOT_USER=platform
MINIO_ROOT_PASSWORD=«env-password:pw»
MINIO_SERVER_URL="https://«fqdn»"
MINIO_KMS_SECRET_KEY=lab-key:«generic-secret:key32»
MINIO_VOLUMES="/srv/minio{1...4}"
---- root/.passwd-s3fs
«aws-access-key-id»:«aws-secret-key»
---- root/.boto
[Credentials]
gs_access_key_id = GOOG«~:upper(20)»
gs_secret_access_key = «generic-secret:b64(40)»
==== kn_mounts etc/fstab
# <file system> <mount point> <type> <options> <dump> <pass>
UUID=«-uuid» / ext4 errors=remount-ro 0 1
UUID=«-pvuuid:hex(4).upper»-«-pvuuid:hex(4).upper» /boot/efi vfat defaults 0 1
/dev/disk/by-id/«-disk-id» none swap sw 0 0
//«ipv4»/media /srv/media cifs username=media,password=«config-password:pwa»,uid=1000,vers=3.0 0 0
//«fqdn»/scans /srv/scans cifs credentials=/root/.smb-scans,iocharset=utf8 0 0
«fqdn»:/volume1/pve /mnt/nfs nfs4 defaults,_netdev 0 0
[«ipv6»]:/export /mnt/six nfs4 ro,_netdev 0 0
«ipv4»:/ /mnt/cephfs ceph name=iso,secret=«ceph-key»,_netdev 0 0
https://«fqdn»/remote.php/dav /mnt/dav davfs user,noauto 0 0
---- root/.smb-scans
username=scans
password=«config-password:pwany»
domain=CORP
---- etc/davfs2/secrets
https://«fqdn»/remote.php/dav ops "«config-password:pwany»"
/mnt/other ops «config-password:pwa»
---- etc/exports
/srv/iso «ipv4-cidr»(ro,no_subtree_check) «hostname»(rw)
/srv/vm «ipv4»(rw,no_root_squash) «ipv6-cidr»(ro)
---- etc/autofs.smb
scans -fstype=cifs,rw,username=scans,password=«config-password:pwa» ://«ipv4»/scans
---- etc/crypttab
crypt0 UUID=«-uuid» /root/keys/crypt0.key luks,discard
swap /dev/disk/by-partuuid/«-uuid» /dev/urandom swap,cipher=aes-xts-plain64
---- etc/samba/smb.conf
[global]
	workgroup = CORP
	realm = «fqdn:domain»
	interfaces = «ipv4-cidr»
	hosts allow = «ipv4» «ipv4-cidr»
	passdb backend = tdbsam
	passwd program = /usr/bin/passwd %u
	null passwords = no
---- root/smb.txt
smbpasswd line: scans:1001:«~|XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX»:«password-hash:nthash»:[U          ]:LCT-67A1B2C3:
(echo '«cli-password:pwa#s»'; echo '«cli-password:pwa#s»') | smbpasswd -a -s scans
smbclient -L «ipv4» -U scans%«cli-password:pwa»
==== kn_truenas exports/truenas-config.json
{
  "system_general": { "hostname": "«hostname»", "domain": "«fqdn:domain»", "nameserver1": "«ipv4»", "gateway": "«ipv4»" },
  "pools": [ { "name": "tank", "guid": "«-zfs-guid»", "disks": ["«-disk-id»", "«-serial»"] } ],
  "iscsi_auth": [ { "tag": 1, "user": "initiator", "secret": "«iscsi-chap»", "peersecret": "«iscsi-chap»" } ],
  "cloud_credentials": [
    { "name": "b2", "provider": { "type": "B2", "account": "00«-account-id:hex(23)»", "key": "«cloud-token:b2»" } },
    { "name": "ssh", "provider": { "type": "SFTP", "host": "«ipv4»", "pass": "«config-password:pwany»" } }
  ],
  "dataset_keys": { "tank/enc": "«hex-key»" },
  "users": [
    { "username": "«=login»", "full_name": "«person-name»", "email": "«email»", "unixhash": "«password-hash:sha512crypt»", "smbhash": "«password-hash:nthash»" }
  ],
  "api_keys": [ { "name": "csi", "key": "«generic-secret:truenaskey»" } ],
  "snmp": { "community": "«snmp-community:alnum(14)»", "v3_password": "«snmp-password:pwa»", "contact": "«email»" },
  "mail": { "outgoingserver": "«fqdn»", "user": "«email»", "pass": "«config-password:pwany»" },
  "directory": { "bindpw": "«config-password:pwa»", "kerberos_realm": "«~:domain.upper»" },
  "ups": { "monuser": "upsmon", "monpwd": "«config-password:pwa»" },
  "replication": [ { "id": 4, "uuid": "«-uuid»", "naming_schema": "auto-%Y-%m-%d", "state": "FINISHED" } ],
  "boot_id": "«-uuid»"
}
---- k8s/democratic-csi.yaml
driver:
  config:
    driver: freenas-api-iscsi
    httpConnection: { protocol: https, host: «ipv4», apiKey: «generic-secret:truenaskey» }
    zfs: { datasetParentName: tank/k8s }
    iscsi: { targetPortal: "«ipv4»:3260", targetGroups: [{ targetGroupAuthGroup: 1 }] }
==== kn_drbd_gluster etc/drbd.d/vm.res
resource vm {
  net {
    cram-hmac-alg sha1;
    shared-secret "«config-password:pwa»";
    verify-alg crc32c;
  }
  on «hostname» {
    address «ipv4»:7789;
    device /dev/drbd0;
    disk /dev/disk/by-id/«-disk-id»;
  }
  on «hostname» {
    address «ipv4»:7789;
    device /dev/drbd0;
    disk /dev/vg/vm;
  }
}
---- etc/linstor/linstor_client.conf
[global]
controllers=«fqdn»,«ipv4»
curl-opts=--user ops:«cli-password:pwa»
---- etc/corosync/notes.txt
authkey (base64, 256 bytes): «corosync-authkey»
cluster id «-md5», config_version «-number|14»
---- etc/cluster/fence.sh
pcs stonith create ipmi1 fence_ipmilan ip=«ipv4» username=fence password='«cli-password:pwany»' lanplus=1 pcmk_host_list=«hostname»
fence_apc_snmp --ip=«ipv4» --community=«snmp-community:alnum(12)» --plug=4 --action=status
fence_pve --ip=«ipv4» --nodename=«hostname» --login=root@pam --password=«cli-password:pwa» --plug=117 --action=off
ipmitool -I lanplus -H «ipv4» -U fence -P '«cli-password:pwany»' -C 17 chassis status
pcs cluster auth «hostname» «hostname» -u hacluster -p «cli-password:pwa»
racadm -r «ipv4» -u root -p «cli-password:pwa» getsysinfo
gluster peer probe «fqdn»
gluster volume set vm auth.allow «ipv4»
==== kn_storage_nothing reports/disks.txt
NAME        SIZE TYPE  WWN                SERIAL           UUID
sda       3.6T disk  «-wwn» «-serial»
├─sda1    1007K part  «-wwn»                 «-uuid»
└─sda3    3.6T part  «-wwn»                 «-zfs-guid»
nvme0n1 931.5G disk  eui.«-disk-id:hex(32)» «-serial»

  pool: tank
    id: «-zfs-guid»
 state: ONLINE
  scan: scrub repaired 0B in 04:11:52 with 0 errors on Sun May 10 04:35:53 2026
config:
	NAME                                        STATE     READ WRITE CKSUM
	tank                                        ONLINE       0     0     0
	  mirror-0                                  ONLINE       0     0     0
	    «-disk-id»                  ONLINE       0     0     0
	    «-disk-id»                  ONLINE       0     0     0

  PV UUID               «-pvuuid»
  VG UUID               «-pvuuid»
  LV UUID               «-pvuuid»

LUKS header information
Version:        2
UUID:           «-uuid»
Keyslots:
  0: luks2
	Key:        512 bits
	PBKDF:      argon2id
	Salt:       «-number:hexline»
Digests:
  0: pbkdf2
	Digest:     «-number:hexline»
Tokens:         «-setting|(none)»

smartctl «-version|7.4» 2023-08-01 r5530 [x86_64-linux-«-version|6.14.8-2-pve»]
Serial Number:    «-serial»
LU WWN Device Id: 5 «-wwn:hex(6)» «-wwn:hex(9)»
Firmware Version: «-version|82.00A82»
194 Temperature_Celsius     0x0022   117   103   000    Old_age   Always       -       33

NAME           PROPERTY     VALUE                      SOURCE
tank/enc       keyformat    passphrase                 -
tank/enc       keylocation  prompt                     local
tank/enc       guid         «-zfs-guid»       -
tank/enc       encryption   aes-256-gcm                -
