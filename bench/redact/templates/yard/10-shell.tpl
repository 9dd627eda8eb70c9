==== yd_zsh_history home/ops/.zsh_history
: 1751440201:0;sudo apt install -y jq smartmontools
«any 13-16»
: 1751440233:0;sshpass -p '«cli-password:pwhard»' ssh admin@«ipv4» uptime
: 1751440301:0;smbclient //«ipv4»/install -U 'svc%«cli-password:pwa»' -c 'ls'
: 1751440388:0;rsync -a --info=progress2 /srv/iso/ root@«ipv4»:/var/lib/vz/template/iso/
: 1751440410:0;mosquitto_pub -h «fqdn» -u meter -P «cli-password:pwa» -t power/rack1 -m 231
: 1751440447:0;pvesm add cifs scans --server «ipv4» --share scans --username svc --password '«cli-password:pwh»'
: 1751440512:0;restic -r sftp:backup@«fqdn»:/restic snapshots
: 1751440519:0;export RESTIC_PASSWORD=«env-password:phr»
: 1751440533:0;wget --user=mirror --password=«cli-password:pwa» https://«fqdn»/pool/Packages.gz
: 1751440574:0;mongosh "mongodb://root:«connection-string»@«ipv4»:27017/admin" --eval 'db.stats()'
: 1751440602:0;ipmitool -I lanplus -H «ipv4» -U root -P '«cli-password:pwh»' sensor list
: 1751440651:0;docker login «fqdn» -u robot -p «cli-password:pwa»
: 1751440700:0;gpg --verify SHA512SUMS.sign  # «-gpg-fingerprint»
: 1751440744:0;helm upgrade web ./chart --set image.tag=«-git-sha:short_sha» --set auth.password=«cli-password:pwa»
: 1751440790:0;git show «-git-sha»
: 1751440815:0;zfs load-key -L prompt tank/secure
: 1751440871:0;vault login «vault-token»
: 1751440902:0;qm guest passwd «=int(100,400)» administrator
: 1751440930:0;curl -sH 'X-Api-Key: «generic-secret:hex(32)»' http://«ipv4»:8081/api/v1/servers
: 1751440955:0;echo "$«-variable-name|DB_PASSWORD»" | wc -c
: 1751440988:0;etcdctl --endpoints=https://«ipv4»:2379 --user root:«cli-password:pwa» member list
«end»
==== yd_fish_history home/ops/.local/share/fish/fish_history
- cmd: ls -la /etc/pve
  when: 1749031122
- cmd: set -x PROXMOX_VE_API_TOKEN '«~|tf@pve!ci=»«pve-api-token»'
  when: 1749031188
- cmd: mysqldump -h «ipv4» -u backup --password=«cli-password:pwa» --all-databases | zstd > /mnt/all.sql.zst
  when: 1749031230
  paths:
    - /mnt/all.sql.zst
- cmd: openssl pkcs12 -export -out srv.p12 -inkey srv.key -in srv.crt -passout pass:«cli-password:pwa»
  when: 1749031299
- cmd: sqlcmd -S «ipv4»,1433 -U sa -P '«cli-password:pwh»' -Q 'SELECT @@VERSION'
  when: 1749031344
- cmd: sha256sum debian-13.iso # «-sha256»
  when: 1749031391
- cmd: pvesh create /access/users --userid lab@pve --password '«cli-password:pwhard»'
  when: 1749031402
- cmd: ssh-copy-id -i ~/.ssh/id_ed25519.pub root@«fqdn»
  when: 1749031457
- cmd: ldapwhoami -x -H ldap://«ipv4» -D uid=bind,ou=svc,dc=lab -w «cli-password:pwa»
  when: 1749031480
- cmd: set -gx HCLOUD_TOKEN «hetzner-token»
  when: 1749031519
- cmd: passwd --expire trainee
  when: 1749031533
- cmd: rclone config create off webdav url https://«fqdn»/dav user svc pass «cli-password:pwa»
  when: 1749031570
- cmd: dig +short TXT «fqdn»
  when: 1749031602
==== yd_mysql_history root/.mysql_history
_HiStOrY_V2_
show\040databases;
CREATE USER 'wiki'@'«ipv4»' IDENTIFIED BY '«sql-password:pwa»';
GRANT SELECT ON shop.* TO 'report'@'%' IDENTIFIED BY '«sql-password:pwh»';
SET PASSWORD FOR 'root'@'localhost' = PASSWORD('«sql-password:pwhard»');
select id, email from users where email = '«email»';
select * from sessions where token = ?;
ALTER USER 'repl'@'«ipv4»' IDENTIFIED WITH caching_sha2_password BY '«sql-password:phr»';
CHANGE MASTER TO MASTER_HOST='«ipv4»', MASTER_USER='repl', MASTER_PASSWORD='«sql-password:pwa»', MASTER_LOG_FILE='bin.000042', MASTER_LOG_POS=1542;
update users set password_hash = '«password-hash:bcrypt»' where id = 7;
select checksum from files where checksum = '«-md5»';
show variables like 'validate_password%';
delete from tokens where created < '2025-01-01';
==== yd_psql_history var/lib/postgresql/.psql_history
\l
\c inventory
alter role billing with login password '«sql-password:pwhard»';
CREATE ROLE exporter LOGIN ENCRYPTED PASSWORD '«sql-password:pwa»';
ALTER ROLE legacy PASSWORD '«password-hash:scram»';
select inet_client_addr();
CREATE SUBSCRIPTION s1 CONNECTION 'host=«ipv4» port=5432 user=repl password=«connection-string» dbname=inventory' PUBLICATION p1;
CREATE USER MAPPING FOR app SERVER old OPTIONS (user 'fdw', password '«sql-password:pwa»');
select * from guests where uuid = '«-uuid»';
select encode(digest('abc', 'sha256'), 'hex'); -- «-sha256»
\password ops
update people set phone='«phone»' where email='«email»';
select pg_reload_conf();
==== yd_powershell_history Users/adm/AppData/ConsoleHost_history.txt
Get-VM | ft Name,State
$cred = New-Object System.Management.Automation.PSCredential('LAB\adm', (ConvertTo-SecureString '«cli-password:pwhard»' -AsPlainText -Force))
Enter-PSSession -ComputerName «fqdn» -Credential $cred
net use Z: \\«ipv4»\share /user:LAB\svc «cli-password:pwa»
net user helpdesk «cli-password:pwh» /add
Test-NetConnection «ipv4» -Port 8006
cmdkey /add:«fqdn» /user:LAB\adm /pass:«cli-password:pwa»
$env:PVE_PASSWORD = "«env-password:pwh»"
Get-FileHash .\virtio-win.iso   # «-sha256:sha256.upper»
Set-ADAccountPassword -Identity «~:login» -NewPassword (ConvertTo-SecureString -AsPlainText "«cli-password:phr»" -Force)
schtasks /create /tn Nightly /tr C:\jobs\b.cmd /sc daily /ru LAB\job /rp «cli-password:pwa»
$sec = Read-Host -AsSecureString «-prose|"Password for the vault"»
Invoke-RestMethod -Uri https://«fqdn»/api/hosts -Headers @{ Authorization = "Bearer «bearer-token:alnum(40)»" }
netsh wlan set profileparameter name=Werk keyMaterial=«wifi-psk:pwa»
Get-ADUser -Filter * | select SamAccountName,SID
==== yd_script_backup usr/local/bin/nightly-dump
#!/bin/sh
# Dumps every database and sends it away; run from cron at 01:20.
set -eu
PGHOST=«ipv4»
PGUSER=dump
PGPASSWORD='«env-password:pwhard»'
export PGHOST PGUSER PGPASSWORD
: "${GPG_RECIPIENT:=«-key-id»}"
BORG_PASSPHRASE="«env-password:phr»"
MYSQL_PWD=«env-password:pwa»
export BORG_PASSPHRASE MYSQL_PWD
stamp=$(date +%F)
token=$(«-reference|cat /etc/nightly/token»)
pg_dumpall | gzip > "/srv/dumps/pg-$stamp.gz"
mysqldump -h «ipv4» -u dump --all-databases > "/srv/dumps/my-$stamp.sql"
lftp -u archive,«cli-password:pwa» -e "mirror -R /srv/dumps; quit" sftp://«fqdn»
borg create ssh://borg@«fqdn»/./repo::$stamp /srv/dumps
curl -fsS -m 10 --retry 5 -o /dev/null "https://«fqdn»/ping/«~:uuid»"
curl -s -X POST "https://«~|api.telegram.org»/bot«telegram-bot-token»/sendMessage" -d chat_id=-100«=digits(9)» -d text="dump $stamp"
echo "«-md5»  /srv/dumps/base.img" | md5sum -c -
# password="«-placeholder|changeme»"  <- never again
==== yd_expect_script root/bin/switch.exp
#!/usr/bin/expect -f
# saves the running config of the access switches
set timeout 20
set host «ipv4»
set user netops
set pass "«code-password:pwa»"
set enable {«code-password:pwh»}
spawn ssh $user@$host
expect "assword:"
send "$pass\r"
expect ">"
send "enable\r"
expect "Password:"
send -- "$enable\r"
expect "#"
send "copy running-config tftp://«ipv4»/sw01.cfg\r"
expect eof
# second one, has no AAA yet
spawn telnet «ipv4»
expect "Username: "
send "admin\r"
expect "Password: "
send "«code-password:pwa»\r"
expect "*#"
send "show version | include Serial\r"   ;# «-serial»
==== yd_tmux_scrollback tmp/scrollback.txt
ops@«hostname#a»:~$ sudo -i
[sudo] password for ops:
root@«hostname#a»:~# virsh list --all
 Id   Name      State
-----------------------
 4    «hostname»   running
root@«hostname#a»:~# pveum passwd audit@pve
Enter new password: **********
Retype new password: **********
root@«hostname#a»:~# pveum user token add audit@pve scrape --privsep 0
┌──────────────┬──────────────────────────────────────┐
│ key          │ value                                │
╞══════════════╪══════════════════════════════════════╡
│ full-tokenid │ audit@pve!scrape                     │
├──────────────┼──────────────────────────────────────┤
│ info         │ {"privsep":"0"}                      │
├──────────────┼──────────────────────────────────────┤
│ value        │ «pve-api-token» │
└──────────────┴──────────────────────────────────────┘
root@«hostname#a»:~# kubeadm token create --print-join-command
kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash sha256:«-sha256»
root@«hostname#a»:~# wg genkey
«wireguard-private-key»
root@«hostname#a»:~# openssl rand -base64 24
«generic-secret:bytes(24)»
root@«hostname#a»:~# cat /sys/class/dmi/id/product_uuid
«-uuid»
root@«hostname#a»:~# ip -br a
lo       UNKNOWN  «~|127.0.0.1/8»
vmbr0    UP       «ipv4-cidr» «ipv6-cidr»
root@«hostname#a»:~# ceph auth get-key client.rbd; echo
«ceph-key»
==== yd_curl_zoo docs/api-examples.sh
# What we use of the APIs around the cluster. Internal only!
curl -X GET "https://«~|api.cloudflare.com»/client/v4/zones" -H "Authorization: Bearer «cloudflare-api-token»"
curl -u 'svc-jira:«cli-password:pwa»' https://«fqdn»/rest/api/2/issue/OPS-«=int(100,999)»
curl -H "PRIVATE-TOKEN: «gitlab-pat»" "https://«fqdn»/api/v4/projects/«-number:int(10,999)»/pipelines"
curl -H "X-Vault-Token: «vault-token»" https://«ipv4»:8200/v1/secret/data/pve
curl -H 'Authorization: Basic «basic-auth»' http://«ipv4»:15672/api/overview
curl "http://«ipv4»:8086/write?db=power&u=writer&p=«url-token:pwa»" --data-binary @points.txt
curl -H "Authorization: Token «forge-token:hex(40)»" https://«fqdn»/api/dcim/devices/
curl -b 'session=«session-cookie»' https://«fqdn»/admin/export
curl -d '{"auth":{"user":"Admin","password":"«config-password:pwh»"}}' http://«fqdn»/api_jsonrpc.php
curl -H "Authorization: Bearer $«-variable-name|HA_TOKEN»" http://«ipv4»:8123/api/states
curl -H "Authorization: Bearer «-placeholder|<YOUR_TOKEN>»" https://«fqdn»/v1/me
curl -H 'If-None-Match: "«-etag»"' -H 'X-Request-Id: «-uuid»' https://«fqdn»/feed.xml
curl --data-urlencode 'refresh_token=«google-refresh-token»' --data-urlencode 'client_secret=«google-client-secret»' https://«~|oauth2.googleapis.com»/token
curl -u «twilio-api-key»:«twilio-auth-token:alnum(32)» https://«~|api.twilio.com»/2010-04-01/Accounts.json
curl -u '«email»:«atlassian-token»' https://«~|lab.atlassian.net»/rest/api/3/myself
