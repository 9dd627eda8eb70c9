==== ba_lio_saveconfig etc/rtslib-fb-target/saveconfig.json
{
  "fabric_modules": [
    {
      "discovery_enable_auth": true,
      "discovery_password": "«iscsi-chap»",
      "discovery_userid": "objevitel",
      "name": "iscsi"
    }
  ],
  "storage_objects": [
    {
      "dev": "/dev/zvol/tank/pve-lun0",
      "name": "pve-lun0",
      "plugin": "block",
      "write_back": false,
      "wwn": "«-uuid»"
    }
  ],
  "targets": [
    {
      "fabric": "iscsi",
      "tpgs": [
        {
          "attributes": { "authentication": 1, "generate_node_acls": 0 },
          "node_acls": [
            {
              "chap_mutual_password": "«iscsi-chap:human»",
              "chap_mutual_userid": "tgt",
              "chap_password": "«iscsi-chap»",
              "chap_userid": "pve-a",
              "node_wwn": "«-iqn:iqndeb»"
            }
          ],
          "portals": [
            { "ip_address": "«ipv4»", "iser": false, "port": 3260 },
            { "ip_address": "«~|0.0.0.0»", "iser": true, "port": 3261 }
          ],
          "tag": 1
        }
      ],
      "wwn": "«-iqn»"
    }
  ]
}
==== ba_iscsi_nodes var/lib/iscsi/nodes/node.conf
# BEGIN RECORD 2.1.8
node.name = «-iqn»
node.tpgt = 1
node.startup = automatic
iface.iscsi_ifacename = default
node.discovery_address = «ipv4»
node.discovery_port = 3260
node.discovery_type = send_targets
node.session.initial_login_retry_max = 8
node.session.auth.authmethod = CHAP
node.session.auth.username = «~|pve-b»
node.session.auth.password = «iscsi-chap:pwspec»
node.session.auth.username_in = tgt
node.session.auth.password_in = «iscsi-chap:alnum(12,16)»
node.session.auth.chap_algs = MD5,SHA1
node.session.timeo.replacement_timeout = 15
node.conn[0].address = «ipv4»
node.conn[0].port = 3260
node.conn[0].iscsi.HeaderDigest = None
# END RECORD
==== ba_ceph_auth_ls tmp/ceph-auth.txt
installed auth entries:

osd.0
	key: «ceph-key»
	caps: [mgr] allow profile osd
	caps: [mon] allow profile osd
	caps: [osd] allow *
client.bootstrap-rbd-mirror
	key: «ceph-key»
	caps: [mon] allow profile bootstrap-rbd-mirror
client.rgw.«hostname:numbered»
	key: «ceph-key»
	caps: [mon] allow rw
mgr.«hostname:numbered»
	key: «ceph-key»
	caps: [mds] allow *
	caps: [mon] allow profile mgr

[client.kubernetes]
	key = «ceph-key»
	caps osd = "profile rbd pool=k8s"
fsid «-uuid»
==== ba_rgw_user tmp/rgw-user.json
{
    "user_id": "zaloha$pohoda",
    "display_name": "«person-name»",
    "email": "«email»",
    "suspended": 0,
    "max_buckets": 1000,
    "subusers": [
        { "id": "zaloha$pohoda:swift", "permissions": "full-control" }
    ],
    "keys": [
        {
            "user": "zaloha$pohoda",
            "access_key": "«~:upper(20)»",
            "secret_key": "«generic-secret:alnum(40)»",
            "active": true
        }
    ],
    "swift_keys": [
        { "user": "zaloha$pohoda:swift", "secret_key": "«generic-secret:alnum(40)»" }
    ],
    "bucket_quota": { "enabled": false, "max_size": -1 },
    "default_placement": "",
    "mfa_ids": ["«-asset-hash:hex(8)»"],
    "create_date": "2026-01-30T08:14:55.«-number:digits(6)»Z"
}
==== ba_ceph_dashboard root/ceph-config-dump.txt
WHO     MASK  LEVEL     OPTION                                 VALUE                                 RO
global        advanced  auth_client_required                   cephx                                 *
global        advanced  cluster_network                        «ipv4-cidr»                    *
global        advanced  public_network                         «ipv4-cidr»                    *
mon           advanced  auth_allow_insecure_global_id_reclaim  false
mgr           advanced  mgr/dashboard/GRAFANA_API_PASSWORD     «config-password:pwsafe»              *
mgr           advanced  mgr/dashboard/GRAFANA_API_URL          https://«fqdn»:3000      *
mgr           advanced  mgr/dashboard/PWD_POLICY_MIN_LENGTH    «-setting|12»                                    *
mgr           advanced  mgr/dashboard/jwt_token_ttl            28800
mgr           advanced  mgr/dashboard/RGW_API_ACCESS_KEY       {"default": "«~:upper(20)»"}     *
mgr           advanced  mgr/dashboard/RGW_API_SECRET_KEY       {"default": "«generic-secret:alnum(40)»"}
mgr           advanced  mgr/alerts/smtp_password               «config-password:human»                  *
mgr           advanced  mgr/telemetry/contact                  «email»              *
mgr           advanced  mgr/cephadm/registry_credentials       {"url": "«fqdn»", "username": "pull", "password": "«config-password:pwa»"}
client.rgw    basic     rgw_frontends                          beast port=7480                       *
osd.7         basic     osd_mclock_max_capacity_iops_hdd       «-number»
==== ba_rclone root/.config/rclone/rclone.conf
# šifrování hesel je jen zamlžení, soubor má práva 0600
[hetzner-box]
type = sftp
host = «~:boxhost»
user = u«=digits(6)»
port = 23
pass = «config-password:rclone»
shell_type = unix
md5sum_command = md5 -r

[b2-archiv]
type = b2
account = «~:hex(25)»
key = «generic-secret:b2»
hard_delete = false

[krypt]
type = crypt
remote = b2-archiv:pve
filename_encryption = standard
password = «config-password:rclone»
password2 = «config-password:rclone»

[gdrive]
type = drive
client_id = «~:digits(12)»-«~:lower(32)».apps.«~|googleusercontent.com»
client_secret = «google-client-secret»
scope = drive.file
token = {"access_token":"«bearer-token:ya29»","token_type":"Bearer","refresh_token":"«google-refresh-token»","expiry":"2026-02-14T12:31:07.4+01:00"}
team_drive = «~:b64u(19)»
==== ba_drbd_linstor etc/drbd.d/pm-«=hex(8)».res
# This file was generated by linstor(1.29.0), do not edit manually.
resource "pm-data"
{
    options
    {
        on-no-data-accessible suspend-io;
        quorum majority;
    }
    net
    {
        cram-hmac-alg     sha1;
        shared-secret     "«generic-secret:b64(20)»";
        verify-alg "crct10dif";
    }
    on "«hostname»"
    {
        volume 0
        {
            disk        /dev/zvol/tank/pm-data_00000;
            meta-disk   internal;
            device      minor 1003;
        }
        node-id    0;
    }
    connection
    {
        host "«hostname»" address ipv4 «ipv4»:7003;
        host "«hostname»" address ipv4 «ipv4»:7003;
    }
}
---- etc/linstor/linstor.toml
[db]
  user = "linstor"
  password = "«config-password»"
  connection_url = "jdbc:postgresql://«fqdn»/linstor"
[encrypt]
  passphrase="«config-password:phrase»"
[http]
  enabled = true
  listen_addr = "«~|127.0.0.1»"
  port = 3370
==== ba_garage etc/garage.toml
metadata_dir = "/var/lib/garage/meta"
data_dir = "/srv/garage"
db_engine = "lmdb"
replication_factor = 3

rpc_bind_addr = "[«~|::»]:3901"
rpc_public_addr = "[«ipv6»]:3901"
# openssl rand -hex 32
rpc_secret = "«hex-key:hex(64)»"

[s3_api]
s3_region = "garage"
api_bind_addr = "[«~|::»]:3900"
root_domain = ".s3.«fqdn:domain»"

[admin]
api_bind_addr = "«~|127.0.0.1»:3903"
admin_token = "«generic-secret:key32»"
metrics_token_file = "/run/credentials/garage/metrics"
---- tmp/key-info.txt
===== ACCESS KEY INFORMATION =====
Key ID:              «~:garage_id»
Key name:            pbs-s3
Secret key:          «generic-secret:hex(64)»
Created:             2026-02-01 10:12:44 +01:00
Can create buckets:  false
==== ba_ontap tmp/svm-config.txt
::> set -privilege advanced -confirmations off
::> security login create -vserver svm_pve -user-or-group-name csi -application ontapi -authentication-method password
Please enter a password for user 'csi':
::> vserver iscsi security create -vserver svm_pve -initiator-name «-iqn:iqndeb» -auth-type CHAP -user-name pve -password «iscsi-chap:human»
::> vserver cifs create -vserver svm_pve -cifs-server «hostname:winhost» -domain «fqdn:domain»
::> snmp community add -community-name «snmp-community» -type ro
::> event notification destination show
 Name           Type  Destination
 -------------- ----- -----------------------------
 noc            email «email» (via «fqdn» from «email»)
::> network interface show -fields address,home-node,status-oper
vserver  lif        address        home-node
-------- ---------- -------------- -------------
svm_pve  nfs_lif1   «ipv4»   «hostname:numbered»
svm_pve  iscsi_a    «ipv4»   «hostname:numbered»
cl01     cluster_mgmt «ipv4» «hostname:numbered»
::> system node show -fields serialnumber,systemid
«hostname:numbered» «-serial:digits(12)» «-number:digits(10)»
==== ba_trident backend-pve.json
{
    "version": 1,
    "storageDriverName": "ontap-san",
    "backendName": "pve-san",
    "managementLIF": "«ipv4»",
    "dataLIF": "«ipv4»",
    "svm": "svm_k8s",
    "username": "vsadmin",
    "password": "«config-password:pwq2»",
    "useCHAP": true,
    "chapInitiatorSecret": "«iscsi-chap»",
    "chapTargetInitiatorSecret": "«iscsi-chap»",
    "chapTargetUsername": "tgtuser",
    "chapUsername": "inituser",
    "clientCertificate": "«-certificate:cert_b64»",
    "clientPrivateKey": "«private-key:pemkey_b64»",
    "storagePrefix": "k8s_",
    "defaults": { "encryption": "true", "spaceReserve": "none", "luksEncryption": "false" }
}
==== ba_autofs_smb etc/auto.zaloha
# /etc/auto.zaloha – mapování podle automountu, uid zalohovadla
archiv   -fstype=cifs,rw,vers=3.1.1,credentials=/etc/samba/archiv.cred,uid=34,gid=34   ://«fqdn»/archiv
sken     -fstype=cifs,username=sken,password=«config-password:pwsafe»,domain=«~|ZAVOD»   ://«ipv4»/sken$
iso      -fstype=nfs4,ro,soft    «fqdn»:/export/iso
doma     -fstype=nfs4,sec=krb5p  «ipv4»:/export/home/&
---- etc/samba/archiv.cred
username=svc-archiv
password=«config-password:pwspec»
domain=«~|ZAVOD»
---- etc/davfs2/secrets
# davfs2 secrets file
# /mnt/nextcloud        "user name"    "password"
https://«fqdn»/remote.php/dav/files/sken/   sken   "«config-password:sentence»"
/mnt/box	box17	«config-password:pwsafe»
#proxy foo.bar «-placeholder|otto» "«-placeholder|my secret»"
==== ba_zfs_none tmp/zpool.txt
  pool: tank
 state: ONLINE
  scan: scrub repaired 0B in 05:41:22 with 0 errors on Sun Feb  8 06:05:23 2026
config:

	NAME                                           STATE     READ WRITE CKSUM
	tank                                           ONLINE       0     0     0
	  raidz2-0                                     ONLINE       0     0     0
	    «-disk-id»   ONLINE       0     0     0
	    «-disk-id»   ONLINE       0     0     0
	    «-disk-id»   ONLINE       0     0     0
	special
	  mirror-1                                     ONLINE       0     0     0
	    «-disk-id»   ONLINE       0     0     0

errors: No known data errors
NAME       PROPERTY        VALUE                        SOURCE
tank/enc   encryption      aes-256-gcm                  -
tank/enc   keylocation     «-path|file:///etc/zfs/keys/tank.key»  local
tank/enc   keyformat       passphrase                   -
tank/enc   pbkdf2iters     «-setting|350000»                       -
tank/enc   keystatus       available                    -
tank/enc   guid            «-zfs-guid»         -
tank/enc   encryptionroot  tank/enc                     -
==== ba_multipath_fc tmp/multipath.txt
3600«-wwn:hex(28)» dm-7 «?HPE,MSA 2060|PURE,FlashArray|DELL,ME5» 
size=2.0T features='1 queue_if_no_path' hwhandler='1 alua' wp=rw
|-+- policy='service-time 0' prio=50 status=active
| |- 7:0:0:1 sdc 8:32  active ready running
| `- 8:0:0:1 sdf 8:80  active ready running
`-+- policy='service-time 0' prio=10 status=enabled
  |- 7:0:1:1 sdd 8:48  active ready running
  `- 8:0:1:1 sdg 8:96  active ready running
/sys/class/fc_host/host7/port_name: «-wwn:wwn»
/sys/class/fc_host/host8/port_name: 0x2100«-wwn:hex(12)»
# zoneset active, VSAN 20
zone name pve_a_msa vsan 20
  * fcid 0x«-asset-hash:hex(6)» [pwwn 21:00:«~:hexpairs»] [pve-a]
  * fcid 0x«-asset-hash:hex(6)» [pwwn 20:70:«~:hexpairs»]
Serial «-serial:upper(10)» firmware IN«-version:digits(3)»R004 part R0Q76A
==== ba_synology_conf etc.defaults/backup.conf
# export z DSM: Řídicí panel > Aktualizace a obnovení > Záloha konfigurace (rozbaleno)
{"task_1":{"name":"HyperBackup do «~|Praha»","repo":{"host":"«fqdn»","port":6281,"user":"hb","password":"«config-password:pwq2»","fingerprint":"«-tls-fingerprint:fingerprint20»"}},
"notify_mail":{"smtp":"«fqdn»","auth_user":"«email»","auth_pass":"«config-password:human»","to":["«email»","«email»"]},
"notify_sms":{"provider":"clickatell","phone1_prefix":"+420","phone1":"«~:digits(9)»","api_key":"«generic-secret:bytes(24)»"},
"snmp":{"v3":true,"user":"dsmon","authProtocol":"SHA","authPass":"«snmp-password:alnum(16)»","privPass":"«snmp-password:phrase»","location":"rack 4"},
"ups":{"mode":"snmp","server":"«ipv4»","community":"«snmp-community»","mib":"apcc"},
"ddns":[{"hostname":"«fqdn»","provider":"No-IP","user":"«email»","passwd":"«config-password»","ipv6":"«ipv6»"}],
"shares":[{"name":"pve","encrypted":1,"key":"«-redacted»","uuid":"«-uuid»"}]}
