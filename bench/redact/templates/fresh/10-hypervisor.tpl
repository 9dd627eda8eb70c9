==== f_pvesh_table term/token-add.txt
root@«hostname»:~# pveum user token add ci@pve runner --privsep 0 --output-format text
┌──────────────┬──────────────────────────────────────┐
│ key          │ value                                │
╞══════════════╪══════════════════════════════════════╡
│ full-tokenid │ ci@pve!runner                        │
├──────────────┼──────────────────────────────────────┤
│ info         │ {"privsep":"0"}                      │
├──────────────┼──────────────────────────────────────┤
│ value        │ «pve-api-token» │
└──────────────┴──────────────────────────────────────┘
root@«hostname»:~# pvesh get /cluster/resources --type vm
│ id       │ name │ uuid │
│ qemu/101 │ «hostname» │ «-uuid» │
==== f_pmxcfs_dump root/config.db.sql
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE tree (inode INTEGER PRIMARY KEY NOT NULL, parent INTEGER NOT NULL CHECK(typeof(parent)=='integer'), version INTEGER NOT NULL, writer INTEGER NOT NULL, mtime INTEGER NOT NULL, type INTEGER NOT NULL, name TEXT NOT NULL, data BLOB);
INSERT INTO tree VALUES(«=int(10,99)»,4,«=int(100,999)»,1,«-timestamp»,8,'token.cfg','root@pam!ansible «pve-api-token»
monitor@pve!prom «pve-api-token»
');
INSERT INTO tree VALUES(«=int(100,199)»,4,«=int(100,999)»,1,«-timestamp»,8,'shadow.cfg','ops:«password-hash:sha256crypt»:
');
INSERT INTO tree VALUES(«=int(200,299)»,0,«=int(100,999)»,2,«-timestamp»,8,'vzdump.cron','# cluster wide vzdump cron schedule
PATH="/usr/sbin:/usr/bin:/sbin:/bin"
');
COMMIT;
==== f_pbs_unit etc/systemd/system/pbs-home.service.d/override.conf
[Service]
Environment=PBS_REPOSITORY=laptop@pbs!home@«ipv4»:8007:store2
Environment=PBS_PASSWORD=«pbs-api-token»
Environment="PBS_FINGERPRINT=«-tls-fingerprint»"
Environment="PBS_ENCRYPTION_PASSWORD=«env-password:sentence»"
LoadCredential=apikey:«-path|/etc/credstore/apikey»
ExecStart=
ExecStart=/usr/bin/proxmox-backup-client backup home.pxar:/home --keyfile «-path|/root/.pbs/key.json»
==== f_pbs_keyfile root/.config/proxmox-backup/encryption-key.json
{
  "kdf": {
    "Scrypt": {"n": 65536, "r": 8, "p": 1, "salt": "«~:key32»"}
  },
  "created": "2025-02-03T08:11:54+01:00",
  "modified": "2025-02-03T08:11:54+01:00",
  "data": "«pbs-encryption-key:bytes(60)»",
  "fingerprint": "«-tls-fingerprint|31:aa:09:f2:5d:7e:c4:10»",
  "hint": "in the safe"
}
==== f_acme_plugin etc/pve/priv/acme/plugins.cfg
dns: cf
	api cf
	data «base64-secret:envdata»
	disable 0
	validation-delay «-setting|30»

standalone: standalone
---- etc/pve/priv/acme/default
{"account":{"status":"valid","contact":["mailto:«email»"],"key":{"kty":"RSA","n":"«-public-key:b64u(342)»","e":"AQAB"}},"directory":"https://«~:fqdn»/directory","key":"«private-key:pem_rsa.line»\n","location":"https://«~:fqdn»/acme/acct/«-number:digits(9)»"}
---- etc/pve/acme.notes
acme: account=default,domains=«fqdn»
acmedomain0: «fqdn»,plugin=cf
==== f_metric_server etc/pve/status.cfg
graphite: carbon
	port 2003
	server «ipv4»

influxdb: tsdb
	bucket proxmox
	influxdbproto https
	organization infra
	server «fqdn»
	port 8086
---- etc/pve/priv/metricserver/tsdb.pw
«monitoring-token:influx»
==== f_pmg_conf etc/pmg/ldap.conf
ldap: staff
	server1 «ipv4»
	binddn cn=filter,ou=svc
	bindpw «config-password»
	mode ldaps
---- etc/pmg/user.conf
root@pam:1:0::root::«email»:::
quarantine:1:0:«password-hash:sha512crypt»:qmanager:«~:first»:«email»:::
---- etc/pmg/cluster.conf
master: 1
	fingerprint «-tls-fingerprint»
	hostrsapubkey «-ssh-public-key:ssh_rsa»
	ip «ipv4»
	name «hostname»
==== f_ceph_auth root/ceph-auth-ls.txt
osd.0
	key: «ceph-key»
	caps: [mgr] allow profile osd
	caps: [mon] allow profile osd
client.admin
	key: «ceph-key»
	caps: [mds] allow *
installed auth entries:
root@«hostname»:~# ceph auth print-key client.cinder; echo
«ceph-key»
root@«hostname»:~# ceph fsid
«-uuid»
root@«hostname»:~# ceph mon dump
0: [v2:«ipv4»:3300/0,v1:«ipv4»:6789/0] mon.«hostname»
root@«hostname»:~# mount -t ceph «ipv4»:/ /mnt -o name=k8s,secret=«ceph-key»
==== f_answer_toml iso/answer.toml
[global]
keyboard = "de"
country = "at"
fqdn = "«fqdn»"
mailto = "«email»"
timezone = "Europe/Vienna"
root-password = "«config-password:wordy»"
root-ssh-keys = ["ssh-ed25519 «-ssh-public-key» ops"]

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
url = "https://«fqdn»/hook?auth=«url-token»"
cert-fingerprint = "«-tls-fingerprint»"
==== f_libvirt_xml var/lib/libvirt/«=word».xml
<domain type='kvm'>
  <name>«hostname»</name>
  <uuid>«-uuid»</uuid>
  <memory unit='KiB'>4194304</memory>
  <devices>
    <disk type='network' device='disk'>
      <auth username='libvirt'><secret type='ceph' uuid='«-uuid»'/></auth>
      <source protocol='rbd' name='pool/img'><host name='«ipv4»' port='6789'/></source>
    </disk>
    <interface type='bridge'><mac address='«mac»'/><source bridge='br0'/></interface>
    <graphics type='vnc' port='5903' autoport='no' listen='«ipv4»' passwd='«qemu-secret:pwshort»'/>
    <graphics type='spice' passwd='«qemu-secret»' passwdValidTo='2026-01-01T00:00:00'/>
  </devices>
</domain>
---- root/virsh.txt
virsh # secret-set-value «-uuid» «ceph-key»
virsh # secret-get-value «-uuid»
«ceph-key»
virsh # domiflist «hostname»
 vnet3       bridge   br0        virtio   «mac»
==== f_esxi_ks srv/pxe/ks-esxi.cfg
vmaccepteula
install --firstdisk --overwritevmfs
rootpw «config-password:wordy»
network --bootproto=static --ip=«ipv4» --netmask=«~|255.255.255.0» --gateway=«ipv4» --nameserver=«ipv4» --hostname=«fqdn» --device=vmnic0
serialnum --esx=«~:winkey»
reboot
%firstboot --interpreter=busybox
esxcli system account add -i svc-bk -p '«cli-password#p»' -c '«cli-password#p»'
vim-cmd hostsvc/enable_ssh
==== f_rhel_ks srv/pxe/rocky.ks
text
rootpw --iscrypted «password-hash:sha512crypt»
user --name=ansible --groups=wheel --password=«config-password» --plaintext
network --bootproto=dhcp --device=«mac» --hostname=«fqdn»
part pv.01 --size=1 --grow --encrypted --luks-version=luks2 --passphrase=«config-password:phrase»
bootloader --location=mbr --iscrypted --password=grub.pbkdf2.sha512.10000.«password-hash:hex(128).upper»
url --url=http://«ipv4»/rocky/9
%packages
@^minimal-environment
%end
==== f_preseed srv/pxe/preseed.cfg
d-i debian-installer/locale string de_DE.UTF-8
d-i netcfg/get_hostname string «hostname»
d-i netcfg/get_domain string «fqdn:domain»
d-i netcfg/wireless_wep string
d-i passwd/root-password password «config-password:wordy#r»
d-i passwd/root-password-again password «config-password#r»
d-i passwd/user-password-crypted password «password-hash:yescrypt»
d-i passwd/make-user boolean false
d-i partman-crypto/passphrase password «config-password:phrase»
d-i preseed/late_command string in-target sh -c 'echo ok'
d-i grub-installer/password password
==== f_hyperv_ps scripts/New-Lab.ps1
# Lab on Hyper-V
$cred = New-Object System.Management.Automation.PSCredential('LAB\svc', (ConvertTo-SecureString '«code-password:pwq2»' -AsPlainText -Force))
$SecurePassword = Read-Host -Prompt "«-prose|Password for the domain join»" -AsSecureString
New-VM -Name «hostname» -MemoryStartupBytes 4GB -Generation 2
Set-VMNetworkAdapter -VMName «hostname» -StaticMacAddress «mac:mac_dash»
Set-ADAccountPassword -Identity backup -NewPassword (ConvertTo-SecureString -AsPlainText "«code-password:wordy»" -Force)
$token = (Get-Content «-path|C:\ProgramData\lab\token.txt»)
net user helpdesk «cli-password:wordy» /add
Invoke-Command -ComputerName «fqdn» -Credential $cred -ScriptBlock { hostname }
==== f_xe_acli notes/other-hypervisors.sh
xe pool-join master-address=«ipv4» master-username=root master-password=«cli-password»
xe sr-create type=lvmoiscsi device-config:target=«ipv4» device-config:targetIQN=«-iqn» device-config:chapuser=xs device-config:chappassword=«iscsi-chap»
xe vm-param-get uuid=«-uuid» param-name=name-label
acli vm.create «hostname» memory=8G num_vcpus=4
ncli user reset-password user-name=ops password='«cli-password:pwq2»'
ovftool --acceptAllEulas vi://root:«connection-string»@«ipv4»/«hostname» /mnt/dump/
virt-v2v -ic vpx://adm%40lab@«fqdn»/DC/«ipv4»?no_verify=1 -ip «-path|/root/.vcpass» guest
govc vm.info -u 'https://ops:«connection-string»@«fqdn»/sdk' «hostname»
==== f_iscsi_confs etc/iscsi/iscsid.conf
node.startup = automatic
node.session.auth.authmethod = CHAP
node.session.auth.username = init1
node.session.auth.password = «iscsi-chap»
node.session.auth.password_in = «iscsi-chap»
discovery.sendtargets.auth.password = «iscsi-chap»
# node.session.auth.password = «-placeholder|password»
---- etc/target/saveconfig.json
{"fabric_modules":[],"storage_objects":[{"dev":"/dev/zvol/rpool/lun0","wwn":"«-uuid»","plugin":"block"}],"targets":[{"fabric":"iscsi","wwn":"«-iqn»","tpgs":[{"node_acls":[{"chap_mutual_password":"«iscsi-chap»","chap_mutual_userid":"t","chap_password":"«iscsi-chap»","chap_userid":"init1","node_wwn":"«-iqn»"}],"portals":[{"ip_address":"«ipv4»","port":3260}]}]}]}
---- etc/iscsi/initiatorname.iscsi
InitiatorName=«-iqn»
==== f_drbd_linstor etc/drbd.d/r0.res
resource r0 {
  net {
    protocol C;
    cram-hmac-alg "sha256";
    shared-secret "«config-password»";
  }
  on «hostname» { address «ipv4»:7789; node-id 0; }
  on «hostname» { address «ipv4»:7789; node-id 1; }
}
---- etc/linstor/linstor.toml
[encrypt]
  passphrase="«config-password:phrase»"
[db]
  user = "linstor"
  password = "«config-password:pwa»"
  connection_url = "jdbc:postgresql://«ipv4»/linstor"
==== f_truenas_midclt tmp/midclt.json
{"id": 4, "title": "apps", "wwn": "«-wwn»", "uri": "«fqdn»", "users": [{"uid": 3001, "username": "media", "unixhash": "«password-hash:sha512crypt»", "smbhash": "media:3001:«~:upper(32)»:«password-hash:nthash»:[U          ]:LCT-«-number:hex(8)»:", "sshpubkey": "ssh-ed25519 «-ssh-public-key»"}], "replication": {"encryption_key": "«hex-key»", "encryption_key_format": "HEX"}, "alert": {"type": "SNMPTrap", "community": "«snmp-community»", "host": "«ipv4»"}, "dataset": {"id": "tank/enc", "key_loaded": true, "guid": "«-zfs-guid»"}}
==== f_fstab_cifs etc/fstab
UUID=«-uuid» / ext4 errors=remount-ro 0 1
//«ipv4»/scans /mnt/scans cifs username=scanner,password=«config-password:pwa»,vers=3.0 0 0
//«fqdn»/media /mnt/media cifs credentials=«-path|/root/.smb-media»,uid=1000 0 0
«ipv4»:/export/vm /mnt/vm nfs4 rw,hard 0 0
ftpfs /mnt/old fuse.curlftpfs user=bk:«config-password:pwa»,allow_other 0 0
/dev/disk/by-id/«-disk-id»-part3 none swap sw 0 0
---- root/.smb-media
username=media
password=«config-password:wordy»
domain=«~|WORKGROUP»
==== f_backup_tools etc/borgmatic/config.yaml
repositories:
    - path: ssh://u«=int(10000,99999)»@«fqdn»:23/./repo
      label: offsite
encryption_passphrase: "«config-password:sentence»"
encryption_passcommand: «-reference|secret-tool lookup borg passphrase»
healthchecks:
    ping_url: https://«fqdn»/ping/«~:uuid»
postgresql_databases:
    - name: netbox
      hostname: «ipv4»
      password: «config-password»
---- root/.config/rclone/rclone.conf
[b2]
type = b2
account = «-key-id:hex(12)»
key = «cloud-token:b2»

[nas]
type = sftp
host = «ipv4»
user = bk
pass = «config-password:b64u(38)»
md5sum_command = md5sum

[crypt]
type = crypt
remote = b2:«=word»
password = «config-password:b64u(44)»
password2 = «config-password:b64u(44)»
---- etc/default/restic
RESTIC_REPOSITORY=rest:https://pve:«connection-string»@«fqdn»:8000/
RESTIC_PASSWORD_FILE=«-path|/root/.restic-pw»
#RESTIC_PASSWORD=
---- root/.restic-pw
«config-password:spaced»
---- usr/local/bin/dup.sh
PASSPHRASE="«env-password:phrase»" duplicity incremental /srv "sftp://bk:«connection-string»@«ipv4»//backups" --encrypt-key «-key-id»
==== f_zfs_term root/typescript
Script started on 2025-05-12 09:00:01+02:00 [TERM="xterm" TTY="/dev/pts/1"]
root@«hostname»:~# echo '«cli-password:sentence»' | zfs load-key rpool/secure
root@«hostname»:~# zfs load-key tank/vault
Enter passphrase for 'tank/vault': 
1 key(s) successfully loaded
root@«hostname»:~# printf %s «cli-password:phrase» | cryptsetup luksOpen /dev/sdb1 vault -
root@«hostname»:~# zpool get guid rpool
rpool  guid      «-zfs-guid»  -
root@«hostname»:~# ipmitool -H «ipv4» -U ADMIN -P «cli-password» sol activate
root@«hostname»:~# ls -l /dev/disk/by-id | grep nvme
lrwxrwxrwx 1 root root 13 May 12 08:00 «-disk-id» -> ../../nvme0n1
root@«hostname»:~# dmidecode -s system-uuid
«-bios-uuid»
exit
==== f_cloudinit_raw var/lib/vz/snippets/ci-user.yaml
#cloud-config
hostname: «hostname»
fqdn: «fqdn»
chpasswd:
  expire: false
  users:
    - {name: root, password: «cloud-init-password», type: text}
    - name: dev
      password: "«cloud-init-password-hash»"
users:
  - name: «=account»
    passwd: «cloud-init-password-hash:sha512crypt»
    lock_passwd: false
    plain_text_passwd: '«cloud-init-password:pwq2»'
    ssh_authorized_keys:
      - ssh-rsa «-ssh-public-key:ssh_rsa» me
ssh_pwauth: true
write_files:
  - path: /etc/app.token
    permissions: '0600'
    content: «generic-secret:alnum(40)»
  - path: /etc/motd
    encoding: b64
    content: «-base64-text»
runcmd:
  - [sh, -c, "echo 'db:«cli-password:wordy»' | chpasswd"]
  - k3s agent --server https://«ipv4»:6443 --token «k3s-token»
