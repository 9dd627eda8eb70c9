==== dale_truenas_midclt root/setup-nas.sh
#!/bin/sh
# first setup of «fqdn»
midclt call user.update 1 '{"password": "«cli-password:pwhard2»"}'
midclt call sharing.smb.create '{"path": "/mnt/tank/office", "name": "office"}'
midclt call activedirectory.update '{"domainname": "«fqdn:domain»", "bindname": "joiner", "bindpw": "«cli-password:pwq2»", "enable": true}'
midclt call iscsi.auth.create '{"tag": 1, "user": "pve", "secret": "«iscsi-chap»", "peeruser": "nas", "peersecret": "«iscsi-chap»"}'
midclt call pool.dataset.unlock tank/secure '{"datasets": [{"name": "tank/secure", "passphrase": "«cli-password:phr»"}]}'
midclt call cloudsync.credentials.create '{"name": "b2", "provider": "B2", "attributes": {"account": "«-key-id:hex(25)»", "key": "«cloud-token:b2»"}}'
midclt call mail.update '{"fromemail": "«email»", "outgoingserver": "«fqdn»", "port": 587, "user": "nas", "pass": "«cli-password:pwa»"}'
midclt call snmp.update '{"community": "«snmp-community»", "v3": true, "v3_username": "mon", "v3_authtype": "SHA", "v3_password": "«snmp-password:alnum(14)»", "v3_privproto": "AES", "v3_privpassphrase": "«snmp-password:phr»"}'
midclt call interface.update enp4s0 '{"aliases": [{"type": "INET", "address": "«ipv4»", "netmask": 24}]}'
curl -s -H 'Authorization: Bearer 1-«bearer-token:alnum(64)»' https://«ipv4»/api/v2.0/pool | jq '.[].guid'  # «-zfs-guid»
==== dale_samba_ini etc/samba/smb.conf
[global]
   workgroup = WERK
   realm = «fqdn:domain»
   netbios name = «hostname:winname»
   server string = file server
   interfaces = «ipv4-cidr» lo
   bind interfaces only = yes
   hosts allow = «ipv4-cidr» «~|127.0.0.1»
   passdb backend = ldapsam:ldaps://«fqdn»
   ldap admin dn = cn=samba,ou=services,dc=example
   ldap passwd sync = «-setting|yes»
   unix password sync = «-setting|no»
   passwd chat = «-setting|*New*password* %n\n *Retype*password* %n\n»
   encrypt passwords = «-setting|true»
   null passwords = no
[office]
   path = /srv/office
   valid users = @staff
; credentials for the DFS target:
; username=dfs  password=«config-password:pwcolon»
---- etc/samba/cifs-archive.cred
username=archive
password=«config-password:pwhard»
domain=WERK
---- etc/fstab
UUID=«-uuid» / ext4 errors=remount-ro 0 1
//«ipv4»/archive /mnt/archive cifs credentials=«-path|/etc/samba/cifs-archive.cred»,vers=3.1.1 0 0
//«fqdn»/scan /mnt/scan cifs user=scan,pass=«config-password:pwa»,iocharset=utf8 0 0
«ipv4»:/export/home /home nfs4 rw,sec=sys 0 0
https://«fqdn»/remote.php/dav/files/u /mnt/dav davfs noauto 0 0
---- root/.davfs2/secrets
# <url> <user> <password>
https://«fqdn:site»/remote.php/dav/files/u backup "«config-password:pwhard2»"
/mnt/dav2 archive «config-password:pwa»
==== dale_ceph_rgw_json tmp/radosgw-user.json
{
    "user_id": "«=word»",
    "display_name": "«person-name»",
    "email": "«email»",
    "suspended": 0,
    "max_buckets": 1000,
    "keys": [
        {"user": "«=word»", "access_key": "«-key-id:upper(20)»", "secret_key": "«generic-secret:b64(40)»"}
    ],
    "swift_keys": [
        {"user": "«=word»:swift", "secret_key": "«generic-secret:alnum(40)»"}
    ],
    "caps": [{"type": "buckets", "perm": "*"}],
    "op_mask": "read, write, delete",
    "default_placement": "",
    "temp_url_keys": [],
    "bucket_quota": {"enabled": false, "max_size": -1},
    "type": "rgw",
    "mfa_ids": []
}
---- tmp/ceph-auth.txt
installed auth entries:

osd.0
	key: «ceph-key»
	caps: [mgr] allow profile osd
client.rbd-«=word»
	key: «ceph-key»
	caps: [osd] profile rbd pool=vms
mgr.«hostname»
	key: «ceph-key»
	caps: [mon] allow profile mgr
fsid «-uuid»
mon host «ipv4»,«ipv4»
==== dale_minio_env etc/default/minio
# MinIO on «hostname»
MINIO_VOLUMES="http://«hostname»:9000/data{1...4}"
MINIO_OPTS="--console-address «ipv4»:9001"
MINIO_ROOT_USER=«=account»
MINIO_ROOT_PASSWORD=«env-password:pwhard2»
MINIO_SERVER_URL="https://«fqdn»"
MINIO_KMS_SECRET_KEY=disk-key:«generic-secret:key32»
MINIO_IDENTITY_OPENID_CONFIG_URL="https://«fqdn»/realms/nas/.well-known/openid-configuration"
MINIO_IDENTITY_OPENID_CLIENT_SECRET="«generic-secret:alnum(32)»"
MINIO_IDENTITY_LDAP_LOOKUP_BIND_PASSWORD="«env-password:pwq2»"
MINIO_PROMETHEUS_AUTH_TYPE=«-setting|public»
MINIO_NOTIFY_AMQP_URL_MAIN="amqp://minio:«connection-string:pwa»@«ipv4»:5672/events"
MINIO_NOTIFY_WEBHOOK_AUTH_TOKEN_MAIN="Bearer «bearer-token:alnum(40)»"
MINIO_AUDIT_WEBHOOK_CLIENT_KEY="«-path|/etc/minio/audit.key»"
MC_HOST_nas=https://«=account»:«connection-string:pwa»@«fqdn»
==== dale_gluster_drbd etc/drbd.d/r0.res
resource r0 {
  net {
    protocol C;
    cram-hmac-alg «-setting|sha256»;
    shared-secret "«config-password:pwhard2»";
    verify-alg crc32c;
  }
  on «hostname» {
    device /dev/drbd0;
    disk /dev/vg0/r0;
    address «ipv4»:7788;
    meta-disk internal;
  }
  on «hostname» {
    device /dev/drbd0;
    disk /dev/vg0/r0;
    address ipv6 [«ipv6»]:7788;
    meta-disk internal;
  }
  handlers {
    split-brain "/usr/lib/drbd/notify-split-brain.sh «email»";
  }
}
---- etc/ha.d/authkeys
auth 1
1 sha1 «config-password:alnum(24)»
---- etc/glusterfs/glusterd.vol
volume management
    type mgmt/glusterd
    option transport.socket.bind-address «ipv4»
    option glusterd-uuid «-uuid»
    option username «-uuid»
    option password «config-password:uuid»
end-volume
==== dale_restic_units etc/systemd/system/restic@.service
[Unit]
Description=restic backup of %i
Documentation=«~|https://restic.readthedocs.io/»
After=network-online.target

[Service]
Type=oneshot
Environment=RESTIC_REPOSITORY=rest:https://bk:«connection-string:pwa»@«fqdn:site»:8000/%i
Environment="RESTIC_PASSWORD=«env-password:phr»" HOME=/root
Environment=AWS_ACCESS_KEY_ID=«aws-access-key-id» AWS_SECRET_ACCESS_KEY=«aws-secret-key»
Environment=RESTIC_PROGRESS_FPS=«-setting|0.016»
LoadCredential=repo-key:«-path|/etc/credstore/repo.key»
ExecStartPre=/bin/sh -c 'echo «cli-password:pwa» | restic-mount /srv'
ExecStart=/usr/bin/restic backup --host «hostname» /srv/%i
ExecStopPost=/usr/bin/curl -fsS --retry 3 "https://«fqdn»/push/status?token=«url-token»&status=up"
ExecStopPost=/usr/bin/curl -H "Authorization: Bearer «monitoring-token:ntfy»" -d "done" https://«~|ntfy.sh»/bk
==== dale_borg_yaml etc/borgmatic.d/srv.yaml
source_directories: [/srv, /etc]
repositories:
    - path: ssh://u«=int(100000,399999)»@«fqdn»:23/./srv
      label: box
encryption_passphrase: "«config-password:phr»"
ssh_command: ssh -i «-path|/root/.ssh/borg_ed25519» -o HostKeyAlgorithms=ssh-ed25519
archive_name_format: '{hostname}-{now}'
keep_daily: «-setting|7»
postgresql_databases:
    - name: erp
      hostname: «ipv4»
      username: borg
      password: '«config-password:pwq2»'
mariadb_databases:
    - name: all
      username: root
      password: "{credential file «-path|/run/keys/mariadb»}"
    - name: wiki
      username: wiki
      password: «config-password:human»
healthchecks:
    ping_url: https://«~|hc-ping.com»/«monitoring-token:uuid»
ntfy:
    topic: borg
    username: borg
    password: «config-password:pwa»
# repository id «-sha256»
==== dale_duplicati_cmd backup/run-duplicati.cmd
@echo off
rem nightly backup of %COMPUTERNAME%
set PASSPHRASE=«env-password:phr»
set AUTH_PASSWORD=«env-password:pwa»
net use Z: \\«ipv4»\backup «cli-password:pwa» /user:WERK\bk /persistent:no
"C:\Program Files\Duplicati 2\Duplicati.CommandLine.exe" backup "ftp://«fqdn»/pc?auth-username=bk&auth-password=«url-token:pwa»" C:\Users --passphrase="«cli-password:pwhard2»" --send-mail-password=«cli-password:alnum(16)» --send-mail-to=«email»
"C:\Program Files\7-Zip\7z.exe" a -p«cli-password:alnum(18)» -mhe=on D:\out\docs.7z D:\docs
wbadmin start backup -backupTarget:\\«fqdn»\wb -user:bk -password:«cli-password:pwa» -include:C: -quiet
veeamconfig repository create --name tank --type smb --path //«ipv4»/veeam --user svc --password «cli-password:pwa»
certutil -hashfile D:\out\docs.7z SHA256
rem «-sha256»
if errorlevel 1 eventcreate /T ERROR /ID 900 /L APPLICATION /D "backup failed, see %TEMP%\bk.log"
net use Z: /delete
==== dale_bareos_conf etc/bareos/bareos-dir.d/client.conf
Director {
  Name = bareos-dir
  QueryFile = "/usr/lib/bareos/scripts/query.sql"
  Maximum Concurrent Jobs = 10
  Password = "«config-password:pwhard2»"         # Console password
  Messages = Daemon
}
Client {
  Name = «hostname»-fd
  Address = «ipv4»
  Password = "[md5]«config-password:hex(32)»"
  File Retention = 30 days
}
Storage {
  Name = Tape
  Address = «fqdn»
  Password = "«config-password:alnum(33)»"
  Device = LTO8
  Media Type = LTO
}
Catalog {
  Name = MyCatalog
  dbname = "bareos"
  dbuser = "bareos"
  dbpassword = "«config-password:pwq2»"
  dbaddress = «ipv4»
}
Messages {
  Name = Daemon
  mailcommand = "/usr/bin/bsmtp -h «fqdn» -f \"\(Bareos\) \<%r\>\" -s \"Bareos daemon message\" %r"
  mail = «email» = all, !skipped
}
==== dale_rclone_makefile Makefile
SHELL := /bin/bash
HOST ?= «fqdn»
VERSION := «-version:semver»
RCLONE_CONFIG_PASS := «env-password:phr»
export RCLONE_CONFIG_PASS
export SSHPASS = «env-password:pwa»
MYSQL_PWD ?= $(shell pass show db/root)
API_TOKEN ?= $(error «-prose|API_TOKEN is not set»)
TARBALL_SHA256 = «-sha256»

.PHONY: sync push dump
sync:
	rclone sync /srv/media crypt: --sftp-host «ipv4» --sftp-user mm --sftp-pass "$$(rclone obscure '«cli-password:pwhard2»')"
push:
	sshpass -e scp out.tar.gz root@$(HOST):/srv
	curl -u 'ci:«cli-password:phr»' -T out.tar.gz https://$(HOST)/repository/raw/out-$(VERSION).tar.gz
	docker login -u robot -p «docker-token» «~|docker.io»
dump:
	PGPASSWORD=«env-password:pwa» pg_dump -h «ipv4» -U app app | gzip > app.sql.gz
	@echo "$(TARBALL_SHA256)  out.tar.gz" | sha256sum -c -
	mariadb-dump -h «fqdn» -uroot -p'«cli-password:human»' --all-databases > all.sql
==== dale_netapp_cli gear/ontap-session.txt
«hostname#n»::> security login show -vserver svm1
«hostname#n»::> snmp community add -type ro -community-name «snmp-community»
«hostname#n»::> security snmpusers -vserver svm1
«hostname#n»::> vserver cifs create -vserver svm1 -cifs-server «hostname:winname» -domain «fqdn:domain»
Enter the user name: joiner
Enter the password:
«hostname#n»::> vserver iscsi security create -vserver svm1 -initiator-name «-iqn» -auth-type CHAP -user-name pve -passphrase «iscsi-chap»
«hostname#n»::> network interface create -vserver svm1 -lif data1 -address «ipv4» -netmask «~|255.255.255.0» -home-node «hostname»
«hostname#n»::> snapmirror create -source-path svm1:vol1 -destination-path dr:vol1
«hostname#n»::> security key-manager external show-status
Key Server: «fqdn»:5696   Status: available
«hostname#n»::> system node show -fields serialnumber,systemid
serial «-serial»  system id «-number:digits(10)»
«hostname#n»::> storage disk show -fields uid
uid «-disk-id|50000399:E8D1A3F4:00000000»
«hostname#n»::> event notification destination create -name hook -rest-api-url https://«fqdn»/hook?key=«url-token»
«hostname#n»::> autosupport modify -to «email» -mail-hosts «ipv4»
==== dale_synology_log var/log/synolog/dsm.log
«each 3-5»
info	2026/0«=int(1,9)»/1«=int(0,9)» 03:1«=int(0,9)»:22	«=account»:	User [«=account»] from [«ipv4»] signed in to [DSM] successfully via [password].
warning	2026/0«=int(1,9)»/1«=int(0,9)» 03:1«=int(0,9)»:57	SYSTEM:	Host [«ipv4»] was blocked via [SSH].
«end»
err	2026/05/12 03:20:10	SYSTEM:	Hyper Backup: failed to log in to rsync://bk:«connection-string:pwa»@«fqdn»:873/NetBackup
info	2026/05/12 03:20:44	SYSTEM:	task scheduler ran: wget --password=«cli-password:pwa» --user=bk ftp://«ipv4»/db.gz
info	2026/05/12 03:21:00	SYSTEM:	Certificate «-tls-fingerprint:fingerprint20» renewed for [«fqdn»].
info	2026/05/12 03:21:02	SYSTEM:	UPS client of «ipv4» connected, model Smart-UPS 1500, serial «-serial».
err	2026/05/12 03:22:31	SYSTEM:	Volume key vault: recovery with key «-redacted|********» rejected
info	2026/05/12 03:23:00	SYSTEM:	Notification mail sent to «email».
info	2026/05/12 03:24:12	SYSTEM:	DSM updated to version «-version|7.2.2-72806 Update 3».
==== dale_luks_cmd root/unlock.sh
#!/bin/bash
set -eu
# unlock the data disks of «hostname» after a power cut
echo -n '«cli-password:sentence»' | cryptsetup open --key-file - /dev/disk/by-id/«-disk-id» data1
cryptsetup luksAddKey --key-slot 3 /dev/sdb2 <<< $'«cli-password:phr»\n«cli-password:pwa»'
printf '%s' "«cli-password:pwhard2»" | zfs load-key -L prompt tank/enc
echo "«cli-password:phr»" | zfs change-key -o keyformat=passphrase tank/enc
zfs get -H -o value guid tank   # «-zfs-guid»
clevis luks bind -d /dev/sda3 tang '{"url":"http://«ipv4»","thp":"«-key-id:b64u(43)»"}' <<< '«cli-password:pwq2»'
systemd-cryptenroll /dev/nvme0n1p3 --recovery-key
# recovery key: «config-password:keyhex»
mount -t cifs -o username=bk,password='«cli-password:pwhard2»' //«fqdn»/bk /mnt/bk
blkid /dev/sda3   # UUID="«-uuid»" TYPE="crypto_LUKS" PARTUUID="«-uuid»"
gocryptfs -extpass "echo «cli-password:pwa»" /srv/cipher /srv/plain
