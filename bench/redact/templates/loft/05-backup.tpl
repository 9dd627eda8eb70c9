==== loft_bak_rclone home/«=login»/.config/rclone/rclone.conf
[b2-offsite]
type = b2
account = «~:hex(24)»
key = «cloud-token:b2»
hard_delete = true

[wasabi]
type = s3
provider = Wasabi
access_key_id = «aws-access-key-id»
secret_access_key = «aws-secret-key»
endpoint = «~|s3.eu-central-2.wasabisys.com»
acl = private

[office]
type = sftp
host = «fqdn»
user = «=account»
pass = «config-password:b64u(38)»
key_file = «-path|~/.ssh/id_ed25519_backup»
known_hosts_file = ~/.ssh/known_hosts
sha1sum_command = sha1sum

[gdrive]
type = drive
client_id = «~:digits(12)»-«~:lower(32)».«~|apps.googleusercontent.com»
client_secret = «google-client-secret»
scope = drive.file
token = {"access_token":"«google-refresh-token:ya29»","token_type":"Bearer","refresh_token":"«google-refresh-token»","expiry":"2025-08-01T11:42:10.117+02:00"}

[crypt]
type = crypt
remote = b2-offsite:«=word»-backup
filename_encryption = standard
password = «config-password:b64u(44)»
password2 = «config-password:b64u(44)»

[nas]
type = smb
host = «ipv4»
user = backup
pass = «config-password:b64u(32)»
domain = CORP
==== loft_bak_restic etc/resticprofile/profiles.yaml
version: "1"
global:
  default-command: snapshots
  restic-lock-retry-after: 1m
default:
  repository: "rest:https://restic:«connection-string»@«fqdn»:8000/«=word»"
  password-file: «-path|/etc/resticprofile/key»
  lock: /tmp/resticprofile-default.lock
  env:
    AWS_ACCESS_KEY_ID: «aws-access-key-id»
    AWS_SECRET_ACCESS_KEY: «aws-secret-key»
    RESTIC_COMPRESSION: max
  backup:
    source: [/etc, /home, /var/lib/vz]
    exclude: ["*.iso", ".cache"]
    schedule: "*-*-* 03:20"
    tag: ["«hostname»"]
    send-finally:
      - method: POST
        url: https://«fqdn»/api/«=word»/done?key=«url-token»
windows:
  inherit: default
  repository: "sftp:backup@«ipv4»:/srv/restic"
  env:
    RESTIC_PASSWORD: "«env-password:pwsafe»"
    B2_ACCOUNT_ID: «~:hex(24)»
    B2_ACCOUNT_KEY: "«cloud-token:b2»"
---- var/log/restic.log
repository «-short_sha:hex(8)» opened (version 2, compression level max)
created new cache in /root/.cache/restic
using parent snapshot «-short_sha:hex(8)»
Files:          42 new,    18 changed, 210455 unmodified
Added to the repository: 1.204 GiB (702.118 MiB stored)
snapshot «-short_sha:hex(8)» saved by root@«hostname»
unable to open config file: Stat: dial tcp «ipv4»:22: connect: no route to host
pack file «-sha256» is not referenced in any index
==== loft_bak_borg etc/borgmatic.d/«=word».yaml
repositories:
    - path: ssh://«=lower(8)»@«=lower(8)».«~|repo.borgbase.com»/./repo
      label: borgbase
    - path: ssh://borg@«fqdn»:2222/./«hostname»
      label: colo
source_directories: [/etc, /root, /srv]
encryption_passphrase: "«config-password:spaced»"
ssh_command: ssh -i «-path|/root/.ssh/borg_ed25519» -o StrictHostKeyChecking=accept-new
keep_daily: 7
keep_monthly: 6
checks:
    - name: repository
      frequency: 2 weeks
postgresql_databases:
    - name: all
      hostname: «ipv4»
      username: postgres
      password: «config-password:pwsafe»
mariadb_databases:
    - name: shop
      hostname: «hostname»
      username: backup
      password: "{credential systemd «-setting|mariadb_pw»}"
ntfy:
    topic: borg-«=word»
    server: https://«fqdn»
    access_token: «monitoring-token:ntfy»
    fail:
        title: Backup failed
        priority: max
healthchecks:
    ping_url: https://«~|hc-ping.com»/«monitoring-token:healthcheck»
---- root/.config/borg/keys/srv_repo
BORG_KEY «~:hex(64)»
«generic-secret:b64(64)»
==== loft_bak_veeam etc/veeam/export-«=word».ps1
# exported 2025-04-11 by «person-name», ticket «-order_id»
Add-VBRCredentials -User 'CORP\«=account»' -Password '«code-password:pwhard»' -Description 'guest processing'
Add-VBRLinuxCredentials -User 'veeam' -Password '«code-password:pwsafe»' -SshPort 22 -ElevateAccountToRoot
Add-VBREncryptionKey -Password (ConvertTo-SecureString '«code-password:sentence»' -AsPlainText -Force) -Description 'tape'
Add-VBRvCenter -Name '«fqdn»' -User '«~|administrator@vsphere.local»' -Password '«code-password:pwsafe»'
Add-VBRAmazonAccount -AccessKey '«aws-access-key-id»' -SecretKey '«aws-secret-key»'
Add-VBRAzureBlobAccount -Name '«=word»store' -SharedKey '«azure-storage-key»'
$repo = Get-VBRBackupRepository -Name 'REFS-01'
Set-VBRBackupRepository -Repository $repo -LimitConcurrentJobs -MaxConcurrentJobs 4
Set-VBRMailNotification -SmtpServer '«fqdn»' -From '«email»' -Recipient '«email»'
Get-VBRServer | Where-Object { $_.Id -eq '«-uuid»' }
# proxies: «ipv4», «ipv4»
Connect-VBRServer -Server '«ipv4»' -Credential $cred   # $cred comes from Get-Credential
==== loft_bak_urbackup srv/backup/«=word».sh
#!/usr/bin/env bash
# nightly dump of all databases, encrypted for the holder of the key below
set -o pipefail
DEST=/srv/backup/$(date +%F)
AGE_RECIPIENT=«-age-public-key»
MYSQL_PWD='«env-password:pwsafe»' mysqldump -h «ipv4» -u bkpuser --single-transaction --all-databases \
  | zstd -9 | age -r "$AGE_RECIPIENT" > "$DEST/mysql.sql.zst.age"
PGPASSWORD="«env-password:pwsafe»" pg_dumpall -h «fqdn» -U bkpuser > "$DEST/pg.sql"
mongodump --uri "mongodb://backup:«connection-string»@«ipv4»:27017/?authSource=admin" --out "$DEST/mongo"
redis-cli -h «hostname» --pass «cli-password:pwsafe» --rdb "$DEST/dump.rdb"
gpg --batch --pinentry-mode loopback --passphrase '«cli-password:phr»' -c "$DEST/pg.sql"
openssl enc -aes-256-cbc -pbkdf2 -pass pass:«cli-password:pwa» -in "$DEST/etc.tar" -out "$DEST/etc.tar.enc"
openssl enc -d -aes-256-cbc -pass file:«-path|/root/.pass» -in old.enc -out old.tar
7z a -p"«cli-password:pwsafe»" -mhe=on "$DEST/docs.7z" /srv/docs
zip -P «cli-password:pwa» "$DEST/small.zip" /etc/hosts
lftp -u «=account»,'«cli-password:pwsafe»' sftp://«fqdn» -e "mirror -R $DEST; bye"
rsync -a --password-file=«-path|/root/.rsync.pass» "$DEST" rsync://backup@«ipv4»/vault
curl -T "$DEST/docs.7z" -u '«=account»:«cli-password:pwsafe»' https://«fqdn»/remote.php/dav/files/backup/
curl -fsS "https://«~|api.telegram.org»/bot«telegram-bot-token»/sendMessage" -d chat_id=-100«~:digits(10)» -d text="done"
sha256sum "$DEST"/* > "$DEST/SHA256SUMS"   # last run: «-sha256»
==== loft_bak_kopia home/«=login»/.config/kopia/repository.config
{
  "storage": {
    "type": "s3",
    "config": {
      "bucket": "kopia-«=word»",
      "endpoint": "«fqdn»:9000",
      "accessKeyID": "«aws-access-key-id»",
      "secretAccessKey": "«aws-secret-key»",
      "sessionToken": ""
    }
  },
  "caching": {"cacheDirectory": "../../.cache/kopia/«~:hex(16)»", "maxCacheSize": 5242880000},
  "hostname": "«hostname»",
  "username": "«=login»",
  "description": "Repository in S3: «=word»",
  "enableActions": false,
  "formatBlobCacheDuration": 900000000000
}
---- home/«=login»/.config/kopia/repository.config.kopia-password
«base64-secret:phr.b64»
---- home/«=login»/.duplicity/jobs.conf
TARGET='webdavs://backup:«connection-string»@«fqdn»/duplicity'
GPG_KEY='«-key-id»'
GPG_PW='«config-password:phr»'
MAX_AGE=2M
VOLSIZE=200
---- etc/duplicati/server.sh
exec duplicati-server --webservice-port=8200 --webservice-interface=any --webservice-password=«cli-password:pwsafe» --settings-encryption-key="«generic-secret:alnum(32)»"
==== loft_bak_age_sops secrets/.sops.yaml
# keys of the team: ask «email»
creation_rules:
  - path_regex: secrets/prod/.*\.ya?ml$
    age: >-
      «-age-public-key»,
      «-age-public-key»
    encrypted_regex: ^(password|token|key)$
  - pgp: "«-fingerprint:hex(40).upper»"
---- secrets/prod/db.yaml
host: «ipv4»
password: «-reference:sops»
sops:
    age:
        - recipient: «-age-public-key»
    lastmodified: "2025-05-20T08:00:11Z"
    mac: «-reference:sops»
    version: «-version|3.9.4»
---- home/«=login»/.config/sops/age/keys.txt
# created: 2024-09-12T14:31:40+02:00
# public key: «-age-public-key»
«age-secret-key»
---- ci/unlock.sh
export SOPS_AGE_KEY='«age-secret-key»'
sops -d secrets/prod/db.yaml | yq .password
