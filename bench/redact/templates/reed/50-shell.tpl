==== reed_hist_ops home/ops/.zsh_history
«any 20-28»
: «-timestamp»:0;mysqldump -h «ipv4» -u dump -p'«cli-password»' --all-databases | zstd > /backup/all.zst
: «-timestamp»:0;smbclient //«fqdn»/scan -U 'CORP\scanner%«cli-password:human»' -c 'ls'
: «-timestamp»:0;sshpass -p «cli-password:pwa» rsync -a /srv/ root@«ipv4»:/srv/
: «-timestamp»:0;snmpwalk -v2c -c «snmp-community» «ipv4» 1.3.6.1.2.1.1
: «-timestamp»:0;snmpget -v3 -l authPriv -u mon -a SHA -A '«snmp-password»' -x AES -X '«snmp-password:pwa»' «ipv4» sysDescr.0
: «-timestamp»:0;ldapwhoami -x -H ldap://«ipv4» -D uid=ops,dc=corp -w '«cli-password:phr»'
: «-timestamp»:0;curl -u ops:'«cli-password:human»' https://«fqdn»/remote.php/dav/files/ops/
: «-timestamp»:0;export RESTIC_PASSWORD='«env-password:phr»' RESTIC_REPOSITORY=sftp:bk@«ipv4»:/restic
: «-timestamp»:0;racadm -r «ipv4» -u root -p '«cli-password:human»' getsysinfo
: «-timestamp»:0;xfreerdp /v:«fqdn» /u:admin /p:«cli-password:pwa» /cert:ignore
: «-timestamp»:0;nmcli con modify office wifi-sec.psk "«wifi-psk:pw»"
: «-timestamp»:0;mongosh "mongodb://root:«connection-string»@«ipv4»:27017/admin"
: «-timestamp»:0;pvesh create /access/users --userid ops@pve --password '«cli-password»'
: «-timestamp»:0;pvesm add cifs nas --server «ipv4» --share vm --username bk --password '«cli-password:human»'
: «-timestamp»:0;qm set 105 --cipassword '«cli-password»' --ipconfig0 ip=«ipv4-cidr»,gw=«ipv4»
: «-timestamp»:0;echo 'ops:«cli-password:human»' | sudo chpasswd
: «-timestamp»:0;openssl pkcs12 -export -inkey k.pem -in c.pem -out c.p12 -passout pass:«cli-password:pwa»
: «-timestamp»:0;7z x backup.7z -p«cli-password:pwa»
: «-timestamp»:0;redis-cli -u redis://default:«connection-string»@«ipv4»:6379 info
: «-timestamp»:0;vault login «vault-token»
: «-timestamp»:0;kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-sha256:digest»
: «-timestamp»:0;ip neigh | grep -i «mac»
: «-timestamp»:0;ssh -p 2222 ops@«fqdn»
: «-timestamp»:0;git cherry-pick «-git-sha»
: «-timestamp»:0;docker pull «fqdn»/apps/web@«-sha256:digest»
: «-timestamp»:0;passwd ops
: «-timestamp»:0;mysql -u root -p
: «-timestamp»:0;dnf install sshpass-«-version|1.09»
: «-timestamp»:0;gpg --recv-keys «-key-id»
: «-timestamp»:0;zpool import «-zfs-guid» tank
: «-timestamp»:0;blkid | grep «-uuid»
«end»
==== reed_backup_sh usr/local/sbin/backup-«=word».sh
#!/bin/sh
# nightly dump to «fqdn#h»; questions to «person-name» <«email»>
set -eu
DB_HOST=«ipv4»
DB_PASS='«env-password»'
BORG_REPO=ssh://borg@«fqdn#h»:2222/./db
export BORG_PASSPHRASE='«env-password:phr»'
SMTP_PASSWORD="$(«-placeholder|cat /run/secrets/smtp»)"
KEEP=«-setting|14»
[ -z "$SMTP_PASSWORD" ] && { echo "«-prose|no password given»" >&2; exit 1; }
PGPASSWORD=$DB_PASS pg_dump -h "$DB_HOST" -U backup app | zstd -q > /tmp/app.zst
borg create --compression none "$BORG_REPO"::app-{now} /tmp/app.zst
borg prune --keep-daily "$KEEP" "$BORG_REPO"
curl -fsS -m 10 --retry 3 https://«~|hc-ping.com»/«monitoring-token:healthcheck»
curl -s -F token=«monitoring-token:pushover» -F user=«monitoring-token:pushover» -F message="backup ok" https://«~|api.pushover.net»/1/messages.json
curl -s -H "Authorization: Bearer «monitoring-token:ntfy»" -d ok https://«fqdn»/backups
swaks --to «email» --server «fqdn» --auth-user «=account» --auth-password '«cli-password:human»'
==== reed_powershell scripts/Join-Domain.ps1
# 2026-01 «person-name»
param([string]$Password = $«-code-reference|env:JOIN_PASSWORD», [int]$Retries = 3)
$sec  = ConvertTo-SecureString '«code-password:pw»' -AsPlainText -Force
$cred = New-Object PSCredential('CORP\join', $sec)
Add-Computer -DomainName '«fqdn:domain»' -Credential $cred -Server '«fqdn»'
New-LocalUser -Name wartung -Password (ConvertTo-SecureString "«code-password:human»" -AsPlainText -Force) -FullName "«person-name»"
net use Z: \\«ipv4»\daten /user:CORP\scan «cli-password:pwa» /persistent:yes
cmdkey /add:«hostname:winname» /user:CORP\backup /pass:«cli-password:pwa»
Invoke-RestMethod -Uri "https://«fqdn»/api/v1/hosts" -Headers @{ 'X-Auth-Token' = '«generic-secret:hex(40)»' }
Connect-VIServer -Server «fqdn» -User root -Password '«cli-password»'
Set-ADAccountPassword -Identity «~:login» -NewPassword (Read-Host -AsSecureString '«-prose|Neues Kennwort»')
$hash = Get-FileHash .\agent.msi; if ($hash.Hash -ne '«-sha256:sha256.upper»') { throw "hash" }
Set-DnsClientServerAddress -InterfaceAlias Ethernet -ServerAddresses «ipv4»,«ipv4»
Get-NetAdapter | ? MacAddress -eq '«mac:mac_dash»'
==== reed_bat deploy/install.bat
@echo off
rem Kassenplatz einrichten, Stand 03/2026
set SERVER=«ipv4»
set DBPASS=«env-password»
set LICENSE_ID=«-uuid»
net user kasse «cli-password:human» /add
net use \\%SERVER%\ipc$ /user:kasse "«cli-password»"
sqlcmd -S «hostname:winname»\KASSE -U sa -P "«cli-password»" -Q "SELECT @@VERSION"
reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v DefaultPassword /d «cli-password:pwa» /f
netsh wlan add profile filename=Buero.xml
psexec \\«ipv4» -u admin -p %«-placeholder|ADMINPW»% ipconfig /all
curl -H "Authorization: Bearer «bearer-token»" http://«fqdn»/kasse/ping
certutil -f -p «cli-password:pwa» -importpfx kasse.pfx
if errorlevel 1 echo «-prose|Passwort falsch»
==== reed_term_ssh sessions/typescript-«=int(100,999)»
Script started on 2026-02-19 21:14:03+01:00
ops@«hostname#a»:~$ ssh root@«ipv4»
The authenticity of host '«ipv4» («ipv4»)' can't be established.
ED25519 key fingerprint is «-ssh-fingerprint».
root@«ipv4»'s password:
Linux «hostname#b» «-version» #1 SMP PREEMPT_DYNAMIC x86_64
Last login: Thu Feb 19 20:58:41 2026 from «ipv4»
root@«hostname#b»:~# ip -br a
lo               UNKNOWN        «~|127.0.0.1/8» «~|::1/128»
ens18            UP             «ipv4-cidr» «ipv6-cidr»
root@«hostname#b»:~# ip -br link show ens18
ens18            UP             «mac» <BROADCAST,MULTICAST,UP,LOWER_UP>
root@«hostname#b»:~# cat /root/.smbcredentials
username=«=account»
password=«config-password»
domain=CORP
root@«hostname#b»:~# grep -r PASS /etc/default/
/etc/default/grafana-server:GF_SECURITY_ADMIN_PASSWORD=«env-password:human»
/etc/default/restic:RESTIC_PASSWORD_FILE=«-path|/root/.restic»
root@«hostname#b»:~# zpool status -x
all pools are healthy
root@«hostname#b»:~# psql -h «ipv4» -U postgres
Password for user postgres:
postgres=# ALTER ROLE reports WITH PASSWORD '«sql-password»';
ALTER ROLE
postgres=# \q
root@«hostname#b»:~# exit
==== reed_term_pwgen notes/session.txt
$ pwgen -s 20 1
«prose-password:alnum(20)»
$ htpasswd -nbB scan '«cli-password:human»'
scan:«password-hash:bcrypt»
$ openssl rand -hex 32   # for SESSION_SECRET
«generic-secret:hex(64)»
$ wg genkey | tee wg.key
«wireguard-private-key»
$ wg pubkey < wg.key
«-wireguard-public-key»
$ mkpasswd -m sha-512 '«cli-password»'
«password-hash:sha512crypt»
$ age-keygen
# public key: «-age-public-key»
«age-secret-key»
$ sha256sum debian-12.iso
«-sha256»  debian-12.iso
$ uuidgen
«-uuid»
$ ssh-keygen -lf ~/.ssh/id_ed25519.pub
256 «-ssh-fingerprint» «email» (ED25519)
$ pveum user token add root@pam nightly --output-format json
{"full-tokenid":"root@pam!nightly","info":{"privsep":"1"},"value":"«pve-api-token»"}
==== reed_makefile Makefile
VERSION := «-version:semver»
REGISTRY ?= «fqdn»
COMMIT := $(shell git rev-parse --short HEAD)
DB_URL ?= postgres://app:«connection-string»@«ipv4»:5432/app?sslmode=disable
TOKEN ?= $(shell «-code-reference|pass show ci/token»)

.PHONY: push deploy migrate
push:
	docker login $(REGISTRY) -u ci --password '«cli-password»'
	docker push $(REGISTRY)/app:$(VERSION)
deploy:
	ANSIBLE_BECOME_PASSWORD='«env-password:human»' ansible-playbook -i «ipv4», site.yml
	curl -X POST -H "X-Deploy-Key: «generic-secret:hex(40)»" https://«fqdn»/hooks/deploy
migrate:
	PGPASSWORD=$(«-placeholder|DB_PASSWORD») psql -h «fqdn» -U app -f schema.sql
	flyway -url=jdbc:postgresql://«ipv4»/app -user=app -password=«cli-password:pwa» migrate
checksum: ; @echo "«-sha256»  app.tgz" | sha256sum -c
==== reed_sqlscript db/init-«=word».sql
-- MariaDB «-version:semver», run once on «hostname»
CREATE DATABASE crm CHARACTER SET utf8mb4;
CREATE USER 'crm'@'«ipv4»' IDENTIFIED BY '«sql-password»';
CREATE USER 'report'@'%' IDENTIFIED BY '«sql-password:human»' PASSWORD EXPIRE INTERVAL «-setting|180» DAY;
CREATE USER 'old'@'«ipv4»' IDENTIFIED BY PASSWORD '«password-hash:mysqlhash»';
SET PASSWORD FOR 'root'@'localhost' = PASSWORD('«sql-password:phr»');
CHANGE MASTER TO MASTER_HOST='«ipv4»', MASTER_USER='repl', MASTER_PASSWORD='«sql-password»', MASTER_LOG_POS=154;
GRANT SELECT ON crm.* TO 'report'@'%';
CREATE TABLE login (id char(36), mail varchar(190), password_hash varchar(255), reset_token char(64));
INSERT INTO login VALUES ('«-uuid»', '«email»', '«password-hash:bcrypt»', NULL);
INSERT INTO login VALUES ('«-uuid»', '«email»', '«password-hash:argon2»', NULL);
INSERT INTO contact (name, phone, born) VALUES ('«person-name»', '«phone»', '«dob»');
UPDATE setting SET value = '«config-password:pwa»' WHERE name = 'smtp_password';
UPDATE setting SET value = '«-placeholder|changeme»' WHERE name = 'admin_password';
---- db/mssql.sql
CREATE LOGIN lager WITH PASSWORD = N'«sql-password»', CHECK_POLICY = OFF;
ALTER LOGIN sa WITH PASSWORD = N'«sql-password:human»';
CREATE DATABASE SCOPED CREDENTIAL blob WITH IDENTITY = 'user', SECRET = '«sql-password:pwa»';
EXEC sp_addlinkedsrvlogin 'FIBU', 'false', NULL, 'lnk', '«sql-password:human»';
---- db/oracle.sql
CREATE USER hr IDENTIFIED BY "«sql-password»" DEFAULT TABLESPACE users;
CREATE DATABASE LINK dwh CONNECT TO dwh IDENTIFIED BY "«sql-password:human»" USING '//«fqdn»:1521/dwh';
