==== mi_zsh_history home/«=account»/.zsh_history
«any 18-21»
: «=timestamp»:0;ls -la ~/.ssh
: «=timestamp»:3;ssh -J «=account»@«fqdn» root@«ipv4»
: «=timestamp»:0;export ANSIBLE_BECOME_PASS='«env-password:pwj»'
: «=timestamp»:1;mysqldump --single-transaction -h «ipv4» -u dump --password=«cli-password:pwa» shop > shop.sql
: «=timestamp»:0;echo «cli-password:phrase» | sudo -S systemctl restart pveproxy
: «=timestamp»:0;git log --oneline «-git-sha:short_sha»..HEAD
: «=timestamp»:2;xfreerdp /v:«fqdn» /u:Administrator /p:'«cli-password:pwj»' /cert:ignore
: «=timestamp»:0;vault kv get -field=password secret/db/prod
: «=timestamp»:5;docker login «fqdn» -u robot -p «cli-password:pwa»
: «=timestamp»:0;http -a ops:«cli-password:pwa» GET https://«fqdn»/api/health
: «=timestamp»:0;export GITHUB_TOKEN=«github-pat»
: «=timestamp»:4;kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-sha256:digest»
: «=timestamp»:0;pass insert -m infra/root
: «=timestamp»:0;mongosh "mongodb://admin:«connection-string»@«fqdn»:27017/admin" --eval 'db.stats()'
: «=timestamp»:1;rsync -a --password-file=/etc/rsync.pw backup@«ipv4»::pve /mnt/x
: «=timestamp»:0;ldapmodify -x -D cn=manager,dc=corp -w «cli-password:pwa» -H ldap://«ipv4» -f add.ldif
: «=timestamp»:0;cat /proc/sys/kernel/random/uuid # «-uuid»
: «=timestamp»:0;smbclient -L «ipv4» -U "CORP\\backup%«cli-password:pwa»"
: «=timestamp»:7;restic -r sftp:«=account»@«hostname:numbered»:/srv/restic snapshots
: «=timestamp»:0;RESTIC_PASSWORD="«env-password:phrase»" restic check
: «=timestamp»:0;htpasswd -bB /etc/nginx/.htpasswd «=account» «cli-password:pwa»
: «=timestamp»:0;openssl rsa -in key.pem -passin pass:«cli-password:pwa» -out key2.pem
: «=timestamp»:0;passwd «=account»
: «=timestamp»:0;psql "host=«ipv4» user=app password='«connection-string:pwa»' sslmode=require"
«end»
==== mi_fish_history home/«=account»/.local/share/fish/fish_history
- cmd: set -x HCLOUD_TOKEN «hetzner-token»
  when: «=timestamp»
- cmd: hcloud server create --name «hostname:numbered» --type cx32 --image debian-13
  when: «=timestamp»
- cmd: curl -X POST https://«fqdn»/api/v1/login -d 'user=admin&password=«cli-password:pwa»'
  when: «=timestamp»
- cmd: set -gx CLOUDFLARE_API_TOKEN «cloudflare-api-token»
  when: «=timestamp»
- cmd: flarectl dns list --zone «fqdn:domain»
  when: «=timestamp»
- cmd: doctl auth init -t «digitalocean-token»
  when: «=timestamp»
- cmd: read -s -P 'Passphrase: ' BORG_PASSPHRASE
  when: «=timestamp»
- cmd: wg genkey | tee privatekey | wg pubkey > publickey
  when: «=timestamp»
- cmd: echo «wireguard-private-key» > /etc/wireguard/wg1.key
  when: «=timestamp»
- cmd: nmcli con add type wifi ssid Werkstatt wifi-sec.key-mgmt wpa-psk wifi-sec.psk "«wifi-psk:pwj»"
  when: «=timestamp»
- cmd: sha512sum debian.qcow2 # «-sha256:sha512»
  when: «=timestamp»
- cmd: snmpget -v3 -l authPriv -u mon -a SHA -A «snmp-password:pwa» -x AES -X «snmp-password:pwa» «ipv4» sysName.0
  when: «=timestamp»
- cmd: cryptsetup luksOpen /dev/disk/by-id/«-disk-id» data
  when: «=timestamp»
  paths:
    - /dev/disk/by-id
- cmd: op signin --account «fqdn»; op item get root --fields password
  when: «=timestamp»
- cmd: aws configure set aws_secret_access_key «aws-secret-key»
  when: «=timestamp»
- cmd: aws configure set aws_access_key_id «aws-access-key-id»
  when: «=timestamp»
==== mi_ps_history Users/«=account»/AppData/Roaming/Microsoft/Windows/PowerShell/PSReadLine/ConsoleHost_history.txt
Get-Service | Where-Object Status -eq Running
$pw = ConvertTo-SecureString '«cli-password:pwj»' -AsPlainText -Force
$cred = New-Object System.Management.Automation.PSCredential('CORP\svc-veeam', $pw)
Enter-PSSession -ComputerName «fqdn» -Credential $cred
net user backupadm «cli-password:human» /add /domain
net use Z: \\«ipv4»\iso /user:CORP\«=account» «cli-password:pwa» /persistent:yes
cmdkey /generic:TERMSRV/«fqdn» /user:admin /pass:«cli-password:pwa»
Set-ADAccountPassword -Identity «=login» -Reset -NewPassword (ConvertTo-SecureString -AsPlainText "«cli-password:pwj»" -Force)
Invoke-RestMethod -Uri https://«fqdn»:8006/api2/json/nodes -Headers @{ Authorization = "PVEAPIToken=«~|win@pve!ps=»«pve-api-token»" } -SkipCertificateCheck
Connect-VIServer -Server «ipv4» -User root -Password "«cli-password:pwj»"
Get-FileHash .\virtio-win.iso -Algorithm SHA256  # «-sha256:sha256.upper»
Import-PfxCertificate -FilePath .\wild.pfx -Password (Read-Host -AsSecureString)
schtasks /create /tn Nacht /tr C:\jobs\n.cmd /sc daily /ru CORP\job /rp «cli-password:pwa»
sqlcmd -S «hostname:winhost» -U sa -P "«cli-password:pwj»" -Q "SELECT @@VERSION"
psexec \\«ipv4» -u Administrator -p «cli-password:pwa» cmd
$env:AZURE_CLIENT_SECRET = '«azure-client-secret»'
az login --service-principal -u «-uuid» -p $env:AZURE_CLIENT_SECRET --tenant «-uuid»
Test-NetConnection «fqdn» -Port 8007
manage-bde -unlock D: -RecoveryPassword «cli-password:keyhex»
slmgr /dlv
==== mi_mysql_history root/.mysql_history
_HiStOrY_V2_
show databases;
CREATE USER 'grafana'@'«ipv4»' IDENTIFIED BY '«sql-password:pwj»';
GRANT SELECT ON metrics.* TO 'grafana'@'%';
SET PASSWORD FOR 'root'@'localhost' = PASSWORD('«sql-password:human»');
ALTER USER 'app'@'%' IDENTIFIED WITH mysql_native_password BY '«sql-password:pwa»';
select user, host, authentication_string from mysql.user;
UPDATE wp_users SET user_pass = MD5('«sql-password:phrase»') WHERE user_login = 'admin';
CHANGE REPLICATION SOURCE TO SOURCE_HOST='«ipv4»', SOURCE_USER='repl', SOURCE_PASSWORD='«sql-password:pwa»', SOURCE_LOG_FILE='binlog.000412';
select * from orders where uuid = '«-uuid»';
flush privileges;
---- root/.psql_history
\l
CREATE ROLE reporting LOGIN PASSWORD '«sql-password:pwj»' VALID UNTIL '2027-01-01';
ALTER ROLE replicator WITH ENCRYPTED PASSWORD '«password-hash:scram»';
CREATE SUBSCRIPTION s1 CONNECTION 'host=«ipv4» dbname=crm user=sub password=«connection-string:pwa»' PUBLICATION p1;
CREATE USER MAPPING FOR CURRENT_USER SERVER legacy OPTIONS (user 'fdw', password '«sql-password:pwa»');
SELECT pg_size_pretty(pg_database_size('crm'));
\password app
SELECT * FROM pg_stat_activity WHERE client_addr = '«ipv4»';
---- root/.rediscli_history
AUTH «cli-password:pwa»
INFO memory
CONFIG SET requirepass "«config-password:phrase»"
ACL SETUSER web on >«config-password:pwa» ~cache:* +@read
GET session:«-uuid»
REPLICAOF «ipv4» 6379
==== mi_deploy_script scripts/deploy-gitea.sh
#!/bin/bash -eu
# Rolls out the forge on a fresh container; see docs/forge.md

CTID=${1:?usage: deploy-gitea.sh CTID}
NODE=«hostname»
REGISTRY="«fqdn»"
REGISTRY_PASS='«env-password:pwj»'        # TODO: from vault
DB_PASS="$(pwgen -s 24 1)"
ADMIN_PASS="${ADMIN_PASS:-«env-password:phrase»}"
SECRET_KEY=$(openssl rand -hex 32)
INTERNAL_TOKEN=«generic-secret:alnum(64)»
EXPECTED="«-sha256»"

log() { printf '%s %s\n' "$(date -Is)" "$*" >&2; }

curl -fsSLO "https://«~|dl.gitea.com»/gitea/1.24.5/gitea-1.24.5-linux-amd64"
echo "$EXPECTED  gitea-1.24.5-linux-amd64" | sha256sum -c -

log "logging in at $REGISTRY"
echo "$REGISTRY_PASS" | docker login --password-stdin -u robot "$REGISTRY"

pct exec "$CTID" -- su - git -c "gitea admin user create --admin --username ops --password '$ADMIN_PASS' --email «email»"
pct exec "$CTID" -- mysql -uroot -p«cli-password:pwa» -e "GRANT ALL ON gitea.* TO 'gitea'@'localhost' IDENTIFIED BY '$DB_PASS'"

if ! curl -s -H "Authorization: token «forge-token:hex(40)»" "https://«fqdn»/api/v1/user" | jq -e .id; then
  log "token is refused"; exit 3
fi
case "$NODE" in
  pve*) sshpass -p«cli-password:pwa» scp app.ini root@«ipv4»:/etc/gitea/ ;;
  *)    SSHPASS='«env-password:pwj»' sshpass -e scp app.ini "root@$NODE:/etc/gitea/" ;;
esac
curl -s -F "token=«monitoring-token:pushover»" -F "user=«~:lower(30)»" -F "message=forge is up" https://«~|api.pushover.net»/1/messages.json
==== mi_backup_cron etc/cron.d/nightly
SHELL=/bin/bash
PATH=/usr/local/sbin:/usr/local/bin:/sbin:/bin:/usr/sbin:/usr/bin
MAILTO="«email»"
BORG_PASSPHRASE=«env-password:pwa»
BORG_REPO=ssh://borg@«fqdn»:23/./repo
10 2 * * *  root  borg create ::{hostname}-{now} /etc /srv && borg prune --keep-daily 7
20 2 * * 0  root  /usr/bin/mongodump --uri="mongodb://dump:«connection-string»@«ipv4»/?authSource=admin" --out /srv/dump
40 2 * * *  postgres  PGPASSWORD='«env-password:pwj»' pg_dumpall -h «hostname:numbered» -U dumper | zstd > /srv/dump/all.zst
55 2 * * *  root  rclone sync /srv crypt:srv --config /root/rclone.conf >/dev/null 2>&1
05 3 * * *  root  curl -fsS -m 10 --retry 5 https://«~|hc-ping.com»/«~:uuid» >/dev/null
15 3 * * 1  root  lftp -u backup,«cli-password:pwa» -e "mirror -R /srv/dump; quit" ftp://«fqdn»
---- root/rclone.conf
[box]
type = sftp
host = «fqdn»
user = u«=digits(6)»
pass = «config-password:b64u(38)»
md5sum_command = md5 -r

[crypt]
type = crypt
remote = box:enc
password = «config-password:b64u(43)»
password2 = «config-password:b64u(43)»

[s3]
type = s3
provider = Minio
access_key_id = «~:alnum(20)»
secret_access_key = «aws-secret-key:alnum(40)»
endpoint = https://«fqdn»:9000

[drive]
type = drive
client_id = «=digits(12)»-«-identifier:lower(32)».«~|apps.googleusercontent.com»
client_secret = «google-client-secret»
token = {"access_token":"«~:ya29»","token_type":"Bearer","refresh_token":"«google-refresh-token»","expiry":"2026-01-09T11:20:04Z"}
==== mi_ps_aux tmp/ps-auxww.txt
USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND
root           1  0.0  0.1 168124 12480 ?        Ss   Nov02   0:41 /sbin/init
root         812  0.0  0.0   8532  4016 ?        Ss   Nov02   0:00 /usr/sbin/cron -f
root        1190  1.2  0.9 512340 77120 ?        Ssl  Nov02  88:13 /usr/bin/pvestatd
www-data    1302  0.1  0.8 380120 66004 ?        S    Nov02   4:12 pveproxy worker
root        2044 14.9  6.0 9321044 4981120 ?     Sl   Nov02 913:22 /usr/bin/kvm -id 140 -name «hostname»,debug-threads=on -uuid «-uuid» -object secret,id=masterkey,data=«qemu-secret:pwa» -netdev type=tap,id=net0,ifname=tap140i0 -device virtio-net-pci,mac=«mac»,netdev=net0
zabbix      2310  0.0  0.0  20120  6120 ?        S    Nov02   1:02 /usr/sbin/zabbix_agent2 -c /etc/zabbix/zabbix_agent2.conf
root        4112  0.0  0.2  81212 20120 pts/1    S+   09:01   0:00 mysqldump -h «ipv4» -uroot -p«cli-password:pwa» --all-databases
tunnel      4410  0.0  0.3 1241120 31020 ?       Ssl  Nov14   2:33 cloudflared tunnel run --token «cloud-token:cf_tunnel»
app         5120  2.1  4.4 4120330 361200 ?      Sl   Nov14 210:08 java -Xmx2g -Dspring.datasource.password=«cli-password:pwa» -Djasypt.encryptor.password=«cli-password:pwa» -jar /opt/crm.jar
root        5201  0.0  0.0   7012  2110 ?        S    Nov14   0:00 autossh -M 0 -N -R 2222:localhost:22 «=account»@«fqdn»
root        5333  0.0  0.1  12012  8110 ?        S    Nov14   0:10 socat TCP-LISTEN:5900 TCP:«ipv4»:5900
k3s         6001  8.8  9.1 7120120 740120 ?      Ssl  Nov02 500:12 /usr/local/bin/k3s agent --server https://«ipv4»:6443 --token «k3s-token»
root        6220  0.0  0.1  32120 11020 pts/3    S+   09:04   0:00 sshpass -p «-redacted|zzzzzzzz» ssh root@«ipv4»
nobody      6300  0.0  0.1  44120 12020 ?        Ss   Nov02   0:51 /usr/bin/node_exporter --web.config.file=/etc/ne.yml
root        7012  0.0  0.0   6312  2060 pts/3    S+   09:05   0:00 grep --color=auto pass
==== mi_install_trace var/log/install-trace.log
+ set -o pipefail
+ HOST=«hostname#h»
+ export DEBIAN_FRONTEND=noninteractive
+ apt-get install -y --no-install-recommends nginx=1.26.3-3 postgresql-17
+ DB_PASSWORD=«env-password:pwa»
+ sudo -u postgres psql -c 'CREATE USER portal WITH PASSWORD '\''«sql-password:pwa»'\'';'
CREATE ROLE
+ cat
+ sed -i 's/@@SECRET@@/«generic-secret:hex(48)»/' /opt/portal/config.yml
+ curl -sf -u deploy:«cli-password:pwa» -O https://«fqdn»/artifacts/portal-3.2.1.tgz
+ echo '«-sha256»  portal-3.2.1.tgz'
+ sha256sum -c
portal-3.2.1.tgz: OK
+ ipmitool -H «ipv4» -U root -P «cli-password:pwa» chassis bootdev pxe
Set Boot Device to pxe
+ hostnamectl set-hostname «fqdn»
+ chpasswd
+ echo 'portal:«cli-password:phrase»'
+ usermod -p '«password-hash:sha512crypt»' operator
+ vault login -no-print «vault-token»
+ kubectl create secret generic portal-db --from-literal=password=«cli-password:pwa» --from-literal=user=portal -n portal
secret/portal-db created
+ helm upgrade --install portal ./chart --set db.host=«ipv4» --set auth.clientSecret=«cli-password:alnum(32)»
Release "portal" has been upgraded. Happy Helming!
+ unset DB_PASSWORD
+ systemctl is-active portal
active
+ exit 0
==== mi_printenv tmp/printenv.out
SHELL=/bin/bash
HOSTNAME=«hostname»
PWD=/srv/app
LOGNAME=app
LS_COLORS=rs=0:di=01;34:ln=01;36
LANG=en_US.UTF-8
SSH_CONNECTION=«ipv4» 52114 «ipv4» 22
SSH_AUTH_SOCK=/tmp/ssh-XXXXo7RgaQ/agent.2214
INVOCATION_ID=«-trace-id»
JOURNAL_STREAM=8:1422311
GPG_TTY=/dev/pts/0
SECRET_KEY_BASE=«generic-secret:hex(128)»
DATABASE_URL=postgresql://portal:«connection-string:pwurl»@«fqdn»:5432/portal?sslmode=verify-full
CELERY_BROKER_URL=amqp://celery:«connection-string»@«ipv4»:5672//
CACHE_URL=redis://default:«connection-string»@«hostname:numbered»:6379/2
EMAIL_HOST_PASSWORD=«env-password»
OAUTHLIB_RELAX_TOKEN_SCOPE=1
PASSWORD_RESET_TIMEOUT=«-setting|259200»
SENTRY_DSN=https://«sentry-dsn»@«fqdn»/14
NEW_RELIC_LICENSE_KEY=«newrelic-key:newrelic_ingest»
SLACK_BOT_TOKEN=«slack-token»
ALGOLIA_APP_ID=«-identifier:upper(10)»
ALGOLIA_ADMIN_KEY=«generic-secret:hex(32)»
MAILGUN_API_KEY=«mailgun-key»
GIT_COMMIT=«-git-sha»
OLDPWD=/root
_=/usr/bin/printenv
==== mi_expect_net scripts/switch-backup.exp
#!/usr/bin/expect -f
# copies the running configuration of each switch to the TFTP server
set timeout 20
set user "netbackup"
set pass "«code-password:pwa»"
set enable {«code-password:human»}
set tftp «ipv4»
foreach host {«ipv4» «ipv4» «fqdn»} {
    spawn ssh -o KexAlgorithms=+diffie-hellman-group14-sha1 $user@$host
    expect {
        "assword:" { send "$pass\r" }
        timeout { puts "no answer from $host"; continue }
    }
    expect ">" { send "enable\r" }
    expect "Password:" { send -- "$enable\r" }
    expect "#" { send "copy running-config tftp://$tftp/$host.cfg\r" }
    expect "#" { send "exit\r" }
}
# console server: user admin, send "«code-password:pwa»\r"
---- scripts/Makefile
.PHONY: all push check
REG ?= «fqdn»
VERSION := 2.14.0
GIT := «-git-sha:short_sha»
export VAULT_ADDR := https://«fqdn»:8200
export VAULT_TOKEN := «vault-token»

all: check
	docker build -t $(REG)/switch-backup:$(VERSION) .
push:
	@echo $(REG_PASSWORD) | docker login -u $(REG_USER) --password-stdin $(REG)
	curl --user ci:«cli-password:pwa» -T out.tgz https://$(REG)/upload/
check:
	shellcheck *.sh && test -n "$(REG_PASSWORD)"
