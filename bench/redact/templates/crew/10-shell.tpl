==== cr_zsh_history home/«=login»/.zsh_history
: 17«=digits(8)»:0;cd ~/src/infra && git pull --rebase
: 17«=digits(8)»:0;export RESTIC_PASSWORD='«env-password:pwq2»'
: 17«=digits(8)»:4;restic -r sftp:«=account»@«fqdn»:/srv/restic snapshots --latest 3
: 17«=digits(8)»:0;mosquitto_sub -h «ipv4» -u sensor -P '«cli-password:pwq2»' -t 'tele/#' -v
: 17«=digits(8)»:0;git log --oneline -3 «-git-sha:short_sha»
: 17«=digits(8)»:12;sshpass -p «cli-password:pwa» ssh -o StrictHostKeyChecking=no admin@«ipv4» 'show version'
: 17«=digits(8)»:0;smbclient //«fqdn»/scans -U 'kopierer%«cli-password:pwa»' -c 'ls'
: 17«=digits(8)»:0;curl -sS -H "X-Api-Key: «generic-secret:hex(32)»" http://«ipv4»:8989/api/v3/queue | jq '.totalRecords'
: 17«=digits(8)»:1;kubectl -n ingress get pods -o wide
: 17«=digits(8)»:0;glab auth login --hostname «fqdn» --token «gitlab-pat»
: 17«=digits(8)»:0;dig +short «fqdn» @«ipv4»
: 17«=digits(8)»:0;export PASSWORD_STORE_DIR=«-path|~/.password-store-team»
: 17«=digits(8)»:2;docker run --rm -e MARIADB_ROOT_PASSWORD=«env-password:pwa» -p 3307:3306 mariadb:«-version|11.4»
: 17«=digits(8)»:0;wakeonlan «mac»
: 17«=digits(8)»:0;htop
: 17«=digits(8)»:0;echo $«-variable-name|RESTIC_PASSWORD» | wc -c
==== cr_fish_history home/«=login»/.local/share/fish/fish_history
- cmd: sudo pacman -Syu
  when: «-timestamp»
- cmd: set -gx VAULT_TOKEN «vault-token»
  when: «-timestamp»
- cmd: vault kv put secret/mail/relay username=relay password=«cli-password:pwa»
  when: «-timestamp»
- cmd: cd src/mailer
  when: «-timestamp»
  paths:
    - src/mailer
- cmd: swaks --to «email» --from «email» --server «fqdn»:587 --auth LOGIN --auth-user relay --auth-password «cli-password:pw» -tls
  when: «-timestamp»
- cmd: git checkout «-git-sha» -- Makefile
  when: «-timestamp»
- cmd: npm config set //«~|registry.npmjs.org»/:_authToken «npm-token»
  when: «-timestamp»
- cmd: psql "host=«ipv4» port=5432 user=dbowner password=«connection-string:pwa» dbname=billing sslmode=require"
  when: «-timestamp»
- cmd: nmap -sn «ipv4-cidr»
  when: «-timestamp»
- cmd: set -e «-variable-name|VAULT_TOKEN»
  when: «-timestamp»
==== cr_backup_script usr/local/sbin/nightly-dump.sh
#!/bin/sh
# Dumps every database, encrypts, ships off site. Runs from cron at 02:40.
# Owner: «person-name» <«email»>
set -eu
umask 077

STAMP=$(date +%F)
DB_HOST=«fqdn»
DB_USER=dumper
DB_PASS='«cli-password:pwq2»'
GPG_PASSPHRASE="«cli-password:phrase»"
S3_ENDPOINT=https://«fqdn»
export AWS_ACCESS_KEY_ID=«aws-access-key-id»
export AWS_SECRET_ACCESS_KEY=«aws-secret-key»
HC_URL=https://«~|hc-ping.com»/«monitoring-token:uuid»

for db in $(mysql -h "$DB_HOST" -u "$DB_USER" -p"«-variable-name|$DB_PASS»" -Ne 'show databases'); do
    case $db in information_schema|performance_schema) continue ;; esac
    mysqldump --single-transaction -h "$DB_HOST" -u "$DB_USER" --password="«-variable-name|$DB_PASS»" "$db" |
        zstd -9 |
        gpg --batch --yes --symmetric --passphrase "«-variable-name|$GPG_PASSPHRASE»" -o "/var/tmp/$db-$STAMP.zst.gpg"
done

# the old target, until the end of the quarter
sshpass -p '«cli-password:human»' rsync -a /var/tmp/ filetransfer@«ipv4»:/volume1/dumps/
aws --endpoint-url "$S3_ENDPOINT" s3 sync /var/tmp/ s3://dumps-«=word»/ --exclude '*' --include "*-$STAMP.zst.gpg"
curl -fsS -m 10 --retry 3 "$HC_URL" >/dev/null
# sha256 of this script when last reviewed: «-sha256»
==== cr_powershell_session transcripts/PowerShell_transcript.txt
**********************
Windows PowerShell transcript start
Start time: 20260«=int(1,9)»14083011
Username: «~|CORP\adm-hv»
Machine: «hostname#m» (Microsoft Windows NT 10.0.20348.0)
Host Application: C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe
Process ID: «=pid»
PSVersion: «-version|5.1.20348.2400»
**********************
PS C:\> $pw = ConvertTo-SecureString '«code-password:pwq2»' -AsPlainText -Force
PS C:\> $cred = New-Object PSCredential ('CORP\svc-join', $pw)
PS C:\> Add-Computer -DomainName «fqdn:domain» -Credential $cred -NewName «hostname»
WARNING: The changes will take effect after you restart the computer «hostname#m».
PS C:\> net use Z: \\«ipv4»\install «cli-password:pw» /user:deployer
The command completed successfully.
PS C:\> cmdkey /add:«fqdn» /user:CORP\backup /pass:«cli-password:pw»
CMDKEY: Credential added successfully.
PS C:\> net user kasse «cli-password:human» /add /expires:never
The command completed successfully.
PS C:\> Get-NetAdapter | ft Name, MacAddress

Name       MacAddress
«?----|----»       ----------
Ethernet0  «mac:mac_dash»
Ethernet1  «mac:mac_dash»

PS C:\> Get-FileHash .\agent.msi

Algorithm       Hash                                                                   Path
---------       ----                                                                   ----
SHA256          «-sha256:sha256.upper»       C:\agent.msi

PS C:\> slmgr /ipk «generic-secret:winkey»
PS C:\> Read-Host -Prompt "«-prose|Enter new password»" -AsSecureString
**********************
Windows PowerShell transcript end
**********************
==== cr_oneliners notes/oneliner.txt
# snippets, sorted by tool (copy and adapt)

## ldap
ldapmodify -x -H ldap://«fqdn» -D "cn=manager,dc=intra" -w «cli-password:pwa» -f add-group.ldif
ldappasswd -x -D uid=admin,ou=people,dc=intra -w «cli-password:pwa» -s «cli-password:pwlower» uid=gast,ou=people,dc=intra

## snmp
snmpwalk -v2c -c «snmp-community» «ipv4» «-oid|1.3.6.1.2.1.2.2.1.2»
snmpget -v3 -u monitor -l authPriv -a SHA -A '«snmp-password:pwq2»' -x AES -X '«snmp-password:pwq2»' «ipv4» sysUpTime.0

## archives
7z a -p'«cli-password:pwq2»' -mhe=on personal.7z ./personal/
zip -P «cli-password:pwlower» out.zip *.pdf
unrar x -p«cli-password:pwa» old.rar

## rest
http --auth scanner:«cli-password:pwa» POST https://«fqdn»/api/jobs name=ocr
wget --user=readonly --password='«cli-password:pw»' https://«fqdn»/export/full.tar.zst
xh https://«fqdn»/v2/me Authorization:"Bearer «bearer-token»"

## never worked
openssl passwd -6   # asks for the «-prose|Password:» twice
tar --zstd -xf x.tar.zst --checkpoint=«-setting|1000»
ssh-keygen -t ed25519 -C '' -f «-path|~/.ssh/id_deploy»
==== cr_mongo_redis_session doc/session.typescript
Script started on 2026-02-1«=int(0,9)» 14:02:51+01:00 [TERM="xterm-256color"]
$ mongosh "mongodb://appuser:«connection-string:pwa»@«fqdn»:27017/shop?authSource=admin&replicaSet=rs0"
Current Mongosh Log ID:	«-id:hex(24)»
Using MongoDB:		«-version|7.0.14»
rs0 [direct: primary] shop> db.getUsers().users.length
6
rs0 [direct: primary] shop> db.changeUserPassword("reporting", "«sql-password:pwq2»")
{ ok: 1 }
rs0 [direct: primary] shop> db.customers.findOne({}, {_id: 1, name: 1, email: 1, phone: 1})
{
  _id: ObjectId('«-id:hex(24)»'),
  name: '«person-name»',
  email: '«email»',
  phone: '«phone:phone_tel»'
}
rs0 [direct: primary] shop> exit
$ redis-cli -u redis://default:«connection-string:pwa»@«ipv4#r»:6379/2
«ipv4#r»:6379[2]> CONFIG GET maxmemory
1) "maxmemory"
2) "«-number|2147483648»"
«ipv4#r»:6379[2]> AUTH worker «cli-password:pwa»
OK
«ipv4#r»:6379[2]> ACL SETUSER cachebot on >«cli-password:pwa» ~cache:* +@read
OK
«ipv4#r»:6379[2]> GET sess:«session-cookie:hex(32)»
(nil)
«ipv4#r»:6379[2]> quit
$ exit

Script done on 2026-02-19 14:09:12+01:00 [COMMAND_EXIT_CODE="0"]
==== cr_expect_script bin/switch-backup.exp
#!/usr/bin/expect -f
# pulls the running config from the access switches
set timeout 20
set user "netbackup"
set pass "«code-password:pw»"
set enable "«code-password:human»"

foreach host {«ipv4» «ipv4» «hostname»} {
    spawn ssh -o KexAlgorithms=+diffie-hellman-group14-sha1 $user@$host
    expect {
        "*assword:" { send "«-variable-name|$pass»\r" }
        timeout     { puts "no answer from $host"; continue }
    }
    expect "*>"
    send "enable\r"
    expect "Password:"
    send "«-variable-name|$enable»\r"
    expect "*#"
    send "copy running-config tftp://«ipv4»/$host.cfg\r"
    expect "*?" ; send "\r"
    expect "*#" ; send "exit\r"
}

# the console server takes the old one
spawn telnet «ipv4» 7003
expect "login:"    ; send "console\r"
expect "Password:" ; send "«code-password:pwa»\r"
interact
==== cr_install_log_copy tmp/paste-4411.txt
root@«hostname#h»:~# cat > /etc/apt/auth.conf.d/mirror.conf <<EOF
> machine «fqdn» login mirror password «netrc:pwa»
> EOF
root@«hostname#h»:~# cryptsetup luksOpen /dev/sdc1 vault <<< '«cli-password:spaced»'
root@«hostname#h»:~# echo 'svcbackup:«cli-password:pw»' | chpasswd
root@«hostname#h»:~# useradd -m -p '«password-hash:sha512crypt»' -c '«person-name»' operator
root@«hostname#h»:~# blkid /dev/sdc1
/dev/sdc1: UUID="«-uuid»" TYPE="crypto_LUKS" PARTUUID="«-uuid»"
root@«hostname#h»:~# ip -br a
lo               UNKNOWN        «~|127.0.0.1/8» «~|::1/128»
eno1             UP             «ipv4-cidr» «ipv6-cidr»
wg-site          UP             «ipv4-cidr»
root@«hostname#h»:~# wg set wg-site private-key <(echo «wireguard-private-key») peer «-wireguard-public-key» endpoint «ipv4»:51820 allowed-ips «ipv4-cidr»
root@«hostname#h»:~# htpasswd -b -c /etc/nginx/.htpasswd kunde '«cli-password:pw»'
Adding password for user kunde
root@«hostname#h»:~# cat /etc/nginx/.htpasswd
kunde:«password-hash:apr1»
root@«hostname#h»:~# md5sum /etc/machine-id
«-md5»  /etc/machine-id
==== cr_make_and_cron etc/cron.d/sync
# m h dom mon dow user command
SHELL=/bin/bash
MAILTO=«email»
PGPASSWORD=«env-password:pwa»

*/10 * * * *  root   curl -fsS -u monitor:«cli-password:pwa» http://«ipv4»:15672/api/overview -o /run/rabbit.json
15 1 * * *    root   lftp -u upload,«cli-password:pwa» sftp://«fqdn» -e 'mirror -R /srv/out /in; quit'
30 1 * * 1-5  web    php /var/www/app/cron.php --key=«url-token:alnum(32)» >/dev/null 2>&1
45 1 * * *    root   wget -qO- 'https://«fqdn»/cron.php?cron_key=«url-token:b64u(55)»'
0 3 * * 0     root   /usr/sbin/zpool scrub tank
5 4 1 * *     root   certbot renew --quiet --deploy-hook 'systemctl reload nginx'
20 4 * * *    root   mount.cifs //«ipv4»/archive /mnt/archive -o user=erpsync,password=«cli-password:pwa»,vers=3.0 && /usr/local/bin/copy-archive
@reboot       root   sleep 30; ip route add «ipv4-cidr» via «ipv4»
# disabled 2025-11: openssl s_client -connect «fqdn»:443 </dev/null | openssl x509 -fingerprint -noout  # «-tls-fingerprint:fingerprint20»
==== cr_nothing_shell doc/howto-shell.md
# Handling secrets on the command line

Never type a password as an argument; it ends up in `ps` and in the history.

```sh
read -rsp 'Password: ' «-variable-name|DB_PASSWORD»; echo
mysql --defaults-extra-file=«-path|/root/.my.cnf» -e 'select 1'
curl --netrc-file «-path|~/.netrc-ci» "$«-variable-name|API_URL»/status"
vault login -method=oidc
export TOKEN=$(«-command|pass show ci/registry | head -n1»)
docker login --username ci --password-stdin < «-path|/run/secrets/registry»
ansible-vault encrypt_string --name «-setting|db_password»
gpg --recv-keys «-key-id»
```

| option | meaning | default |
| --- | --- | --- |
| `--password-file` | file with the password | «-setting|none» |
| `--token-ttl` | life of the token | «-setting|15m» |
| `--min-length` | shortest password taken | «-setting|14» |

The checksum of release «-version» is `«-sha256»`; the tag points to `«-git-sha»`.
Example values in this text such as `«-placeholder|<password>»` or `«-placeholder|YOUR_TOKEN»` are to be replaced.
