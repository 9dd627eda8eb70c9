==== vale_sh_backup usr/local/sbin/nightly.sh
#!/bin/bash
# nightly dump, report to «email»
set -euo pipefail
export RESTIC_PASSWORD='«env-password:phrase»'
export RESTIC_REPOSITORY="sftp:backup@«fqdn»:/srv/restic"
export AWS_ACCESS_KEY_ID=«aws-access-key-id»
export AWS_SECRET_ACCESS_KEY=«aws-secret-key»
DB_PASS="${DB_PASS:?«-prose|set it before»}"
mariadb-dump -h «ipv4» -u dump --password=«cli-password:pwa» --all-databases | zstd > /var/dumps/all.zst
PGPASSWORD="«env-password»" pg_dump -h «hostname» -U postgres app > /var/dumps/app.sql
mongodump --uri "mongodb://dump:«connection-string»@«ipv4»:27017/?authSource=admin"
influx backup /var/dumps/influx -t «monitoring-token:influx»
borg create ssh://borg@«ipv4»/./repo::{now} /etc
BORG_PASSCOMMAND="«-reference|cat /root/.borg-pass»" borg prune ssh://borg@«ipv4»/./repo
curl -fsS -m 10 -d "ok" -H "Authorization: Bearer «monitoring-token:ntfy»" https://«fqdn»/backups
openssl enc -aes-256-cbc -pbkdf2 -pass pass:«cli-password:pwa» -in all.tar -out all.enc
gpg --batch --passphrase '«cli-password:phrase»' -c /var/dumps/app.sql
7z a -p«cli-password:pwa» -mhe=on arch.7z /var/dumps
==== vale_sh_fish home/«~:login»/.local/share/fish/fish_history
- cmd: ssh root@«ipv4»
  when: «-timestamp»
- cmd: set -x GITHUB_TOKEN «github-pat»
  when: «-timestamp»
- cmd: http --auth ops:«cli-password:pwa» https://«fqdn»/api/nodes
  when: «-timestamp»
- cmd: redis-cli -h «ipv4» -a «cli-password:pwa» --tls ping
  when: «-timestamp»
- cmd: xfreerdp /v:«hostname» /u:Administrator /p:'«cli-password:human»' /cert:ignore
  when: «-timestamp»
- cmd: git checkout «-git-sha»
  when: «-timestamp»
- cmd: kubectl create secret generic db --from-literal=password=«cli-password:pwa» --from-file=«-path|ca.crt»
  when: «-timestamp»
- cmd: helm upgrade app ./chart --set auth.password=«cli-password:pwa» --set image.tag=«-version»
  when: «-timestamp»
==== vale_sh_history2 root/.bash_history
«any 14-18»
rsync -a --password-file=«-path|/etc/rsync.pass» backup@«ipv4»::vol /mnt
lftp -u upload,«cli-password:pwa» sftp://«fqdn»
mosquitto_pub -h «ipv4» -u iot -P '«cli-password:human»' -t test -m 1
ipmitool -I lanplus -H «ipv4» -U ADMIN -P «cli-password:pwa» chassis power status
racadm -r «ipv4» -u root -p «cli-password:human» getsysinfo
smbclient -L //«hostname» -U 'admin%«cli-password:pwa»'
wget --user=dl --password='«cli-password:phrase»' https://«fqdn»/iso/a.iso
net ads join -U 'join%«cli-password:human»' -S «fqdn»
snmpget -v3 -l authPriv -u mon -a SHA -A '«snmp-password:phrase»' -x AES -X '«snmp-password:alnum(14)»' «ipv4» sysName.0
snmpwalk -v 2c -c «snmp-community» «ipv4» ifDescr
nmcli con modify wlan0 wifi-sec.psk '«wifi-psk:phrase»'
arping -I eno1 «ipv4»
ip neigh show | grep -i «mac»
echo '«-sha256»  vmlinuz' | sha256sum -c
htpasswd -b /etc/nginx/.htpasswd «~:login» «cli-password:pwa»
sqlcmd -S «fqdn» -U sa -P '«cli-password:pwq2»' -Q 'select 1'
rclone obscure «cli-password:pwa»
az login --service-principal -u «-uuid» -p «azure-client-secret» --tenant «-uuid»
vault kv put kv/app password=«cli-password:pwa»
read -rsp 'Passphrase: ' «-variable-name|PASSPHRASE»
docker run -d -e MYSQL_ROOT_PASSWORD=«env-password:pwa» -e TZ=UTC --ip «ipv4» mysql:8
useradd -m -p '«password-hash:sha512crypt»' «~:login»
passwd --status
pass show infra/db
«end»
==== vale_sh_ps1 scripts/onboard.ps1
param([string]$User, [SecureString]$Password)
Import-Module ActiveDirectory
$plain = '«code-password:pw»'
$sec = ConvertTo-SecureString '«code-password:human»' -AsPlainText -Force
$cred = New-Object System.Management.Automation.PSCredential('«=word»\join', $sec)
Add-Computer -DomainName «fqdn:domain» -Credential $cred -NewName '«hostname:winname»'
New-ADUser -Name '«person-name:ascii_name»' -SamAccountName '«~:login»' -EmailAddress '«email»' -OfficePhone '«phone»'
net use Z: \\«ipv4»\share /user:svc «cli-password:pwa»
cmdkey /add:«fqdn» /user:backup /pass:«cli-password:pwa»
schtasks /create /tn Sync /tr C:\sync.cmd /ru svc /rp «cli-password:pwa»
Invoke-RestMethod -Uri 'https://«fqdn»/api' -Headers @{ 'X-Api-Key' = '«generic-secret:hex(40)»' }
Test-NetConnection «ipv4» -Port 5985
$Env:«-variable-name|AD_PASSWORD» | Out-Null
Write-Host "«-i18n|Enter the password of the account»"
# GUID {«-uuid»}, build «-version4»
==== vale_sh_make Makefile
REGISTRY ?= «fqdn:site»
TAG      := $(shell git rev-parse --short HEAD)
DB_PASSWORD ?= «config-password:pwa»
export DB_URL = postgres://ci:«connection-string»@«ipv4»/test

.PHONY: deploy smoke
deploy:
	docker login $(REGISTRY) -u ci -p «cli-password:pwa»
	ansible-playbook -i inv site.yml -e 'admin_password=«cli-password:phrase»'
	ssh deploy@«fqdn» 'systemctl restart app'
smoke:
	curl -fsS -u smoke:«cli-password:pwa» https://«fqdn»/healthz
	curl -H "X-Vault-Token: $$VAULT_TOKEN" https://«ipv4»:8200/v1/sys/health
print-password:
	@echo $(«-reference|DB_PASSWORD»)
# last release «-version», «-short-sha»
==== vale_sh_cron etc/cron.d/jobs
MAILTO=«email»
PATH=/usr/sbin:/usr/bin:/sbin:/bin
15 2 * * * root /usr/bin/mysqldump -h «ipv4» -u dump -p'«cli-password:human»' shop > /var/dumps/shop.sql
*/5 * * * * www-data curl -s "https://«fqdn»/cron.php?cron_key=«url-token»" >/dev/null
30 3 * * 0 backup sshpass -p «cli-password:pwa» rsync -a /srv/ b@«ipv4»:/srv/
@reboot root mount -t cifs //«hostname»/media /mnt/media -o credentials=«-path|/root/.smb»
---- etc/fstab
//«ipv4»/scans /mnt/scans cifs username=scan,password=«config-password:pwa»,vers=3.0 0 0
«hostname»:/export /mnt/nfs nfs4 defaults 0 0
UUID=«-uuid» / ext4 errors=remount-ro 0 1
https://«fqdn:site»/dav /mnt/dav davfs rw,noauto 0 0
---- etc/davfs2/secrets
https://«fqdn:site»/dav «~:login» "«config-password:phrase»"
==== vale_sh_bat deploy/start.cmd
@echo off
set JAVA_OPTS=-Xmx2g -Djavax.net.ssl.trustStorePassword=«cli-password:pwa»
set DB_PASSWORD=«env-password:pwa»
set DB_HOST=«ipv4»
set SPRING_MAIL_PASSWORD=«env-password:human»
if "%«-variable-name|API_TOKEN»%"=="" echo «-i18n|API_TOKEN is not set»
psexec \\«hostname:winname» -u admin -p «cli-password:pwa» cmd /c iisreset
bitsadmin /transfer j https://«fqdn»/app.zip C:\app.zip
certutil -hashfile C:\app.zip SHA256 | findstr «-sha256»
java %JAVA_OPTS% -jar app.jar --admin.password=«cli-password:phrase» --server.address=«ipv4»
==== vale_term_paste paste/terminal.txt
[«~:login#u»@«hostname#j» ~]$ ip -br a
lo               UNKNOWN        «~|127.0.0.1/8» «~|::1/128»
eno1             UP             «ipv4-cidr» «ipv6-cidr»
[«~:login#u»@«hostname#j» ~]$ ip link show eno1
2: eno1: <BROADCAST,MULTICAST,UP> mtu 1500 qdisc mq state UP
    link/ether «mac» brd «~|ff:ff:ff:ff:ff:ff»
[«~:login#u»@«hostname#j» ~]$ mysql -h «ipv4» -u root -p'«cli-password:human»' -e 'status'
Server version: «-version»-MariaDB
[«~:login#u»@«hostname#j» ~]$ curl -v -u api:«cli-password:pwa» https://«fqdn»/v1/me
*   Trying «ipv4»:443...
> GET /v1/me HTTP/1.1
> Authorization: Basic «basic-auth»
> User-Agent: curl/«-version»
< HTTP/2 200
< set-cookie: session=«session-cookie»; Path=/; HttpOnly
< x-request-id: «-uuid»
{"id":"«-uuid»","email":"«email»","name":"«person-name»"}
[«~:login#u»@«hostname#j» ~]$ ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub
256 «-ssh-fingerprint» root@«~|build» (ED25519)
[«~:login#u»@«hostname#j» ~]$ printenv | grep -i pass
KEYSTORE_PASSWORD=«env-password:phrase»
SSH_ASKPASS=«-path|/usr/libexec/openssh/gnome-ssh-askpass»
==== vale_term_docker paste/inspect.txt
$ docker compose config
services:
  web:
    environment:
      ADMIN_PASSWORD: «env-password:phrase»
      REDIS_URL: redis://:«connection-string»@cache:6379
    image: registry/«=word»@«-digest»
$ docker exec db env
HOSTNAME=«-short-sha:hex(12)»
PGDATA=/var/lib/postgresql/data
POSTGRES_PASSWORD=«env-password:pwa»
$ docker inspect -f '{{.NetworkSettings.IPAddress}} {{.NetworkSettings.MacAddress}}' web
«ipv4» «mac»
$ docker node ls
«-identifier:lower(25)» *   «hostname»   Ready   Active   Leader   «-version»
$ kubectl get secret db -o jsonpath='{.data.password}'
«k8s-secret-data»
$ kubectl get nodes -o wide
«hostname»   Ready   worker   41d   v«-version»   «ipv4»   <none>   Debian GNU/Linux 12
$ kubectl -n kube-system get pods
coredns-«-identifier:pod»   1/1   Running   0   41d
