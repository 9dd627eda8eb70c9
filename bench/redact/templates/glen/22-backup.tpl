==== glen_bareos etc/bareos/bareos-dir.d/client/«=hostname#h».conf
Client {
  Name = «hostname#h»-fd
  Address = «fqdn»
  Password = "«config-password:b64u(44)»"
  Maximum Concurrent Jobs = 4
}
---- etc/bareos/bareos-sd.d/director/bareos-dir.conf
Director {
  Name = bareos-dir
  Password = "[md5]«password-hash:hex(32)»"
  Description = "Director, who is permitted to contact this storage daemon."
}
---- etc/bareos/bareos-dir.d/catalog/MyCatalog.conf
Catalog {
  Name = MyCatalog
  dbdriver = "postgresql"
  dbname = "bareos"
  dbaddress = «ipv4»
  dbuser = "bareos"
  dbpassword = "«config-password»"
}
Messages {
  mailcommand = "/usr/bin/bsmtp -h «fqdn» -f \"\(Bareos\) \<%r\>\" -s \"Bareos: %t %e of %c %l\" %r"
  mail = «email» = all, !skipped
}
==== glen_rclone home/«=login#l»/.config/rclone/rclone.conf
[b2]
type = b2
account = «-key-id:hex(25)»
key = «cloud-token:b2»
hard_delete = true

[gdrive]
type = drive
client_id = «-number:digits(12)»-«~:lower(32)».apps.«~|googleusercontent.com»
client_secret = «google-client-secret»
scope = drive
token = {"access_token":"«bearer-token:ya29»","token_type":"Bearer","refresh_token":"«google-refresh-token»","expiry":"2025-03-02T11:21:44.201+01:00"}

[nas]
type = sftp
host = «ipv4»
user = backup
pass = «config-password:b64u(38)»
key_file = ~/.ssh/id_ed25519

[azure]
type = azureblob
account = «=word»store
key = «azure-storage-key»

[dav]
type = webdav
url = https://«fqdn:site»/remote.php/dav/files/«=login»
user = «=login»
pass = «config-password:b64u(40)»
md5sum_command = «-setting|md5 -r»
==== glen_duplicati scripts/offsite.sh
#!/bin/sh
# offsite copies, see wiki page 4711
set -eu
. /etc/offsite.env
duplicati-cli backup "s3://«=word»-bk?use-ssl=true&s3-server-name=«fqdn»&auth-username=«aws-access-key-id»&auth-password=«aws-secret-key»" /srv --passphrase="«cli-password:pwsign»" --encryption-module=aes
kopia repository connect sftp --path=/bk --host=«ipv4» --username=kopia --sftp-password=«cli-password:pwa» --password "$KOPIA_PASSWORD"
PASSPHRASE='«env-password:phr»' duplicity full /home sftp://dup:«connection-string»@«fqdn»//bk
restic -r rest:https://«fqdn»:8000/ --password-file «-path|/etc/restic.pw» snapshots
export BORG_PASSPHRASE=«env-password» BORG_REPO=ssh://u«=digits(6)»@«fqdn»:23/./vm
RESTIC_PASSWORD=$(vault kv get -field=password «-path|secret/backup/restic»)
echo "snapshot «-short-sha:hex(8)» saved, tree «-sha256»"
smbclient //«ipv4»/archiv -U 'CORP\svcbk%«cli-password:pwa»' -c 'put dump.gpg'
gpg --batch --yes --passphrase '«cli-password:phr»' -c dump.tar
==== glen_veeam scripts/veeam.ps1
Connect-VBRServer -Server «fqdn» -User "CORP\svc-veeam" -Password "«cli-password:pwsign»"
$cred = Add-VBRCredentials -User "root" -Password "«cli-password»" -Description "esx hosts"
$key = Add-VBREncryptionKey -Password (ConvertTo-SecureString "«code-password:phr»" -AsPlainText -Force) -Description "«-prose|tape key»"
Add-VBRESXi -Name «ipv4» -Credentials $cred
$sec = Read-Host -AsSecureString "«-prose|Password for the repository»"
$plain = (Get-Secret -Name «-reference|veeam-repo» -AsPlainText)
Send-MailMessage -To «email» -From «email» -SmtpServer «fqdn» -Subject "Backup $(Get-Date)"
# job id «-uuid», thumbprint «-tls-fingerprint:sha1.upper»
net use Z: \\«ipv4»\vbr$ /user:CORP\svc-veeam «cli-password:pwa» /persistent:no
==== glen_pbsclient root/pbs-backup.sh
#!/bin/bash
export PBS_REPOSITORY="«=account»@pbs!host@«fqdn»:8007:tank"
export PBS_PASSWORD="«pbs-api-token»"
export PBS_FINGERPRINT="«-tls-fingerprint»"
proxmox-backup-client backup etc.pxar:/etc root.pxar:/ --keyfile /root/enc.json --crypt-mode encrypt
proxmox-backup-client key create /root/enc.json --kdf none
cat <<EOF > /root/enc.json
{"kdf":null,"created":"2025-01-20T09:00:00+01:00","modified":"2025-01-20T09:00:00+01:00","data":"«pbs-encryption-key»","fingerprint":"«-tls-fingerprint|9c:01:3e:aa:70:5d:12:44»"}
EOF
curl -k -H "Authorization: PBSAPIToken=«~|host@pbs!ro:»«pbs-api-token»" https://«ipv4»:8007/api2/json/status/datastore-usage
curl -k -b "PBSAuthCookie=«pve-ticket:pbsticket»" https://«fqdn»:8007/api2/json/nodes
proxmox-backup-manager user create «=login»@pbs --password '«cli-password»' --email «email»
proxmox-backup-manager remote create site2 --host «ipv4» --auth-id sync@pbs --password '«cli-password:pwsign»' --fingerprint «-tls-fingerprint»
proxmox-backup-manager subscription set «pve-subscription-key»
==== glen_samba etc/samba/smb.conf
[global]
	workgroup = «~|BERG»
	realm = «fqdn:domain.upper»
	netbios name = «hostname:winname»
	interfaces = «ipv4-cidr» lo
	hosts allow = «ipv4» «~|127.»
	passdb backend = «-setting|tdbsam»
	min password length = «-setting|12»
	username map = /etc/samba/users.map
	ldap admin dn = cn=samba,dc=corp
	idmap config * : range = 3000-7999
[scans]
	comment = «person-name», Empfang
	path = /srv/scans
	valid users = @staff
---- root/domain-join.txt
# net ads join -U administrator%«cli-password:pwa» createcomputer="Servers/Linux"
# samba-tool user create «=login» '«cli-password:pwsign»' --mail-address=«email» --given-name=«~:first» --surname=«~:last»
# samba-tool user setpassword svc_scan --newpassword=«cli-password»
# pdbedit -Lw
«=login»:1004:«~:upper_lm»:«password-hash:nthash»:[U          ]:LCT-«~:hex(8).upper»:
# ldbmodify: unicodePwd:: «password-hash:b64(24)»
# kinit admin <<< '«cli-password»'
# wbinfo -a 'CORP\scan%«cli-password:pwa»'
==== glen_iscsi_targets etc/target.d/lab.yml
targets:
  - iqn: «-iqn»
    portals: ["«ipv4»:3260", "[«ipv6»]:3260"]
    auth: {userid: init1, password: «iscsi-chap», mutual_userid: tgt1, mutual_password: «iscsi-chap»}
  - iqn: «-iqn»
    auth: {userid: init2, password: ${«-reference|CHAP_PW»}}
---- term/targetcli.txt
/iscsi/iqn.20.../tpg1/acls> cd «-iqn»
/iscsi/iqn.20...:init1> set auth userid=init1 password=«iscsi-chap#c»
Parameter password is now '«iscsi-chap#c»'.
/iscsi/iqn.20...:init1> set auth mutual_password=«iscsi-chap»
root@«hostname#h»:~# iscsiadm -m node -T «-iqn» -p «ipv4» --op=update -n node.session.auth.password -v «iscsi-chap»
root@«hostname#h»:~# lsblk -o NAME,SERIAL,WWN
sdb  «-serial» «-disk-id:wwn»
==== glen_ceph_cli term/ceph.txt
root@«hostname#n»:~# ceph auth get client.rgw
[client.rgw]
	key = «ceph-key»
	caps mon = "allow rw"
	caps osd = "allow rwx"
root@«hostname#n»:~# rbd map pool/img --id admin --keyring /etc/ceph/k --options secret=«ceph-key»
root@«hostname#n»:~# mount -t ceph «ipv4»,«ipv4»:/ /mnt -o name=fs,secret=«ceph-key»
root@«hostname#n»:~# radosgw-admin user create --uid=veeam --display-name="Veeam"
{"user_id": "veeam", "email": "«email»", "keys": [{"user": "veeam", "access_key": "«~:upper(20)»", "secret_key": "«generic-secret:alnum(40)»"}], "swift_keys": []}
root@«hostname#n»:~# ceph dashboard ac-user-create admin -i /root/pw administrator
root@«hostname#n»:~# ceph config-key get «-setting|mgr/dashboard/key»
root@«hostname#n»:~# ceph -s | head -3
  cluster:
    id:     «-uuid»
    health: HEALTH_WARN
root@«hostname#n»:~# virsh secret-set-value «-uuid» «ceph-key»
