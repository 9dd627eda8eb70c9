==== pt_zsh_history home/«=login»/.zsh_history
«any 24-30»
: 17«=digits(8)»:0;ssh root@«ipv4»
: 17«=digits(8)»:2;sshpass -p '«cli-password:pwq»' ssh -o StrictHostKeyChecking=no root@«fqdn» uptime
: 17«=digits(8)»:0;psql "postgresql://dba:«connection-string»@«ipv4»:5432/postgres" -c '\l'
: 17«=digits(8)»:0;mongosh --host «ipv4» -u root -p «cli-password:pwa» --authenticationDatabase admin
: 17«=digits(8)»:1;mysqldump -h«ipv4» -uroot --password=«cli-password:pwhard» wiki > wiki.sql
: 17«=digits(8)»:0;smbclient //«fqdn»/iso -U 'svc%«cli-password:pwa»' -c ls
: 17«=digits(8)»:0;ipmitool -I lanplus -H «ipv4» -U root -P '«cli-password:pwh»' sol activate
: 17«=digits(8)»:0;snmpwalk -v2c -c «snmp-community» «ipv4» sysDescr
: 17«=digits(8)»:0;snmpget -v3 -u nms -l authPriv -a SHA -A «snmp-password:pwphr» -x AES -X «snmp-password:pwa» «fqdn» sysName.0
: 17«=digits(8)»:0;vault login -method=userpass username=ops password=«cli-password:pwa»
: 17«=digits(8)»:0;export GITHUB_TOKEN=«github-pat»
: 17«=digits(8)»:0;curl -s -H "X-Auth-Token: «generic-secret:hex(32)»" https://«fqdn»/v3/servers | jq .
: 17«=digits(8)»:0;curl 'https://«fqdn»/api/backup?apikey=«url-token:alnum(32)»'
: 17«=digits(8)»:0;pct set «=vmid» --password '«cli-password:pwq2»'
: 17«=digits(8)»:0;pct exec «=vmid» -- bash -c "echo root:«cli-password:pwa» | chpasswd"
: 17«=digits(8)»:0;pvesh create /access/users --userid tim@pve --password «cli-password:pwa» --email «email»
: 17«=digits(8)»:0;pvesm add pbs off --server «fqdn» --datastore d1 --username sync@pbs --password '«cli-password:pwq2»' --fingerprint «-fingerprint:fingerprint.lower»
: 17«=digits(8)»:0;qm set «=vmid» --cipassword="«cli-password:pwphr»" --name «hostname»
: 17«=digits(8)»:0;zip -P «cli-password:pwlow» logs.zip *.log
: 17«=digits(8)»:0;7z x -p'«cli-password:pwh»' dump.7z
: 17«=digits(8)»:0;gpg --batch --passphrase '«cli-password:sentencepw»' -d dump.gpg
: 17«=digits(8)»:0;openssl pkcs12 -in site.p12 -passin pass:«cli-password:pwa» -nodes -out site.pem
: 17«=digits(8)»:0;lftp -u web,«cli-password:pwa» ftp://«ipv4»
: 17«=digits(8)»:0;docker run -d -e MARIADB_ROOT_PASSWORD=«env-password:pwa» -p «ipv4»:3306:3306 mariadb:11
: 17«=digits(8)»:0;kubectl create secret generic db --from-literal=password='«cli-password:pwq2»'
: 17«=digits(8)»:0;cryptsetup luksOpen UUID=«-uuid» data --key-file «-path|/root/luks.key»
: 17«=digits(8)»:0;git show «-short-sha»:README.md
: 17«=digits(8)»:0;pass insert -m servers/«hostname»
: 17«=digits(8)»:0;passwd ops && chage -M «-setting|90» ops
: 17«=digits(8)»:0;openssl rand -base64 24
: 17«=digits(8)»:0;grep -rn 'password' /etc/pve/priv | wc -l
: 17«=digits(8)»:0;read -rs PW; mysql -p"$«-reference|PW»" -e 'select 1'
: 17«=digits(8)»:0;curl -u "$USER:$«-reference|NEXUS_PW»" https://«fqdn»/x
: 17«=digits(8)»:0;sha256sum -c - <<< "«-sha256»  pve.iso"
«end»
==== pt_fish_history home/«=login»/.local/share/fish/fish_history
- cmd: http --auth «=account»:«cli-password:pwa» GET https://«fqdn»/api/hosts
  when: 17«=digits(8)»
- cmd: xfreerdp /v:«ipv4» /u:Administrator /p:'«cli-password:pwq2»' /cert:ignore
  when: 17«=digits(8)»
- cmd: set -x PBS_PASSWORD «env-password:pwphr»
  when: 17«=digits(8)»
- cmd: set -gx RESTIC_PASSWORD "«env-password:pwq2b»"
  when: 17«=digits(8)»
- cmd: rclone config create nas smb host «ipv4» user svc pass «cli-password:pwa»
  when: 17«=digits(8)»
- cmd: wg set wg0 peer «-wireguard-public-key» allowed-ips «ipv4-cidr» endpoint «ipv4»:51820
  when: 17«=digits(8)»
- cmd: echo «wireguard-private-key» | wg pubkey
  when: 17«=digits(8)»
- cmd: ldapwhoami -x -H ldap://«fqdn» -D uid=me,ou=People,dc=corp -w «cli-password:pwhard»
  when: 17«=digits(8)»
- cmd: samba-tool user setpassword anna --newpassword='«cli-password:pwh»'
  when: 17«=digits(8)»
- cmd: net ads join -U admin%'«cli-password:pwq2»' -S «fqdn»
  when: 17«=digits(8)»
- cmd: nix-prefetch-url --type sha256 https://«fqdn»/a.tgz «-asset-hash:lower(32)»
  when: 17«=digits(8)»
- cmd: git commit -m "remove password from config" --author "«person-name» <«email»>"
  when: 17«=digits(8)»
- cmd: rsync -a --info=progress2 /srv/ rsync://vm@«ipv4»/srv/ --password-file=«-path|/root/.rs»
  when: 17«=digits(8)»
- cmd: qm guest passwd «=vmid» root
  when: 17«=digits(8)»
==== pt_powershell scripts/Deploy-Vm.ps1
#Requires -Version 7
<#
.SYNOPSIS
  Creates a guest on Proxmox VE and joins it to the domain.
.PARAMETER Password
  Password of the local administrator; asked for if missing.
#>
param(
    [string]$Node = '«hostname»',
    [securestring]$Password = (Read-Host -AsSecureString '«-prose|Password»'),
    [string]$Gateway = "«ipv4»"
)
$ApiToken = 'PVEAPIToken=«~|svc@pve!ps=»«pve-api-token»'
$headers  = @{ Authorization = $ApiToken; 'X-Correlation-Id' = '«-uuid»' }
$secret   = ConvertTo-SecureString '«code-password:pwq»' -AsPlainText -Force
$cred     = New-Object System.Management.Automation.PSCredential('CORP\join', $secret)
$plain    = «-code-reference|[Runtime.InteropServices.Marshal]::PtrToStringAuto($ptr)»
Invoke-RestMethod -Uri "https://«fqdn»:8006/api2/json/nodes/$Node/qemu" -Headers $headers -Method Post
Add-Computer -DomainName '«fqdn:domain»' -Credential $cred -NewName «hostname»
net user kiosk «cli-password:pwh» /add
net use Z: \\«ipv4»\iso /user:CORP\svc «cli-password:pwa» /persistent:yes
cmdkey /add:«fqdn» /user:svc /pass:«cli-password:pwhard»
$env:DB_PASSWORD = "«env-password:pwq2»"
Set-ADAccountPassword -Identity ops -NewPassword (ConvertTo-SecureString "«code-password:human»" -AsPlainText -Force)
sqlcmd -S «ipv4» -U sa -P "«cli-password:pwa»" -Q "SELECT @@VERSION"
schtasks /create /tn sync /ru CORP\svc /rp «cli-password:pwa» /tr C:\sync.cmd /sc daily
New-NetIPAddress -IPAddress «ipv4» -PrefixLength 24 -DefaultGateway «ipv4»
(Get-FileHash .\virtio.iso).Hash -eq '«-sha256:hexup(64)»'
# Import-Module -Guid «-uuid»
==== pt_makefile_just Makefile
# usage: make deploy HOST=...
HOST      ?= «ipv4»
IMAGE     := «fqdn»/tools/site:«-short-sha»
DB_PASS   := «env-password:pwa»
TOKEN     ?= $(shell pass show «-path|gitlab/token»)
SSH       = sshpass -p '«cli-password:pwhard»' ssh root@$(HOST)

.PHONY: deploy dump
deploy:
	docker login -u push -p «cli-password:pwa» «fqdn»
	curl -fsS -H 'JOB-TOKEN: $(TOKEN)' https://«fqdn»/api/v4/packages
	$(SSH) 'systemctl restart site'
dump:
	PGPASSWORD=«env-password:pwa» pg_dump -h «ipv4» -U site site | gpg -c --batch --passphrase "«cli-password:pwphr»" > dump.gpg
	aws configure set aws_secret_access_key «aws-secret-key»
password:
	@openssl rand -hex 16
---- justfile
set dotenv-load
api := "https://«fqdn»"
token := env_var("«-reference|API_TOKEN»")
seed_key := "«hex-key»"

push:
    curl -X PUT {{api}}/x -H "Authorization: Bearer {{token}}"
tunnel:
    cloudflared tunnel run --token «cloud-token:cf_tunnel»
notify msg:
    curl -d "{{msg}}" "https://«~|api.telegram.org»/bot«telegram-bot-token»/sendMessage?chat_id=«-number:digits(9)»"
    curl -H "Title: done" -H "Authorization: Bearer «monitoring-token:ntfy»" https://«fqdn»/ops
restore vmid:
    qmrestore /mnt/pve/nas/dump/vzdump-qemu-{{vmid}}.vma.zst {{vmid}} --storage local-zfs
==== pt_backup_script usr/local/sbin/nightly.sh
#!/bin/bash
# nightly dump of the shop database to «hostname»
set -Eeuo pipefail
readonly DB_HOST=«ipv4» DB_USER=shop
DB_PASS='«config-password:pwq2»'
ENC_PASS="«config-password:pwphr»"
MAILTO=«email»
REMOTE="backup@«fqdn»:/srv/dumps"
API_KEY=${API_KEY:?«-prose|API_KEY is not set»}
token=$(«-code-reference|curl -s "$AUTH_URL" | jq -r .access_token»)
PASSFILE=$(mktemp) ; chmod 600 "$PASSFILE"

usage() { echo "usage: $0 [--password FILE] [--token «-placeholder|<token>»]" >&2; exit 64; }

mysqldump -h "$DB_HOST" -u "$DB_USER" -p"$DB_PASS" shop | openssl enc -aes-256-cbc -pbkdf2 -pass pass:"$ENC_PASS" > /tmp/shop.enc
lftp -e "put /tmp/shop.enc; bye" -u ftpback,'«cli-password:pwhard»' «ipv4»
curl -fsS --user 'dav:«cli-password:pwq2b»' -T /tmp/shop.enc https://«fqdn»/remote.php/dav/files/dav/
curl -fsS -m 10 https://«~|hc-ping.com»/«-uuid»
echo "$DB_PASS" | sha256sum | grep -q «-sha256» || logger "password changed"
swaks --to "$MAILTO" --server «fqdn»:587 --auth-user alerts --auth-password '«cli-password:pwa»'
gotify push -t "«monitoring-token:gotify»" -u https://«fqdn» "done"
---- etc/cron.d/nightly
SHELL=/bin/bash
MAILTO="«email»,«email»"
PROXY=http://cron:«connection-string»@«ipv4»:8080
15 2 * * * root /usr/local/sbin/nightly.sh
*/5 * * * * www wget -q -O /dev/null "https://«fqdn»/cron/run?key=«url-token:alnum(24)»"
@reboot root mount -t cifs //«ipv4»/b /mnt/b -o username=b,password=«cli-password:pwa»,uid=33
==== pt_sql_sessions home/postgres/.psql_history
\c shop
ALTER ROLE shop WITH LOGIN PASSWORD '«sql-password:pwq2»';
CREATE USER report WITH ENCRYPTED PASSWORD '«sql-password:pwphr»' VALID UNTIL '2027-01-01';
\password repl
CREATE USER MAPPING FOR public SERVER erp OPTIONS (user 'erp', password '«sql-password:pwa»');
CREATE SERVER erp FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '«ipv4»', dbname 'erp');
CREATE SUBSCRIPTION s1 CONNECTION 'host=«fqdn» user=repl password=«connection-string:pwa» dbname=shop' PUBLICATION p1;
UPDATE users SET password = crypt('«sql-password:pwh»', gen_salt('bf')) WHERE email = '«email»';
SELECT usename, passwd FROM pg_shadow;
ALTER ROLE app PASSWORD '«password-hash:scram»';
SELECT * FROM sessions WHERE id = '«-uuid»';
---- root/.mysql_history
CREATE USER 'wiki'@'«ipv4»' IDENTIFIED BY '«sql-password:pwq»';
GRANT ALL ON wiki.* TO 'wiki'@'%' IDENTIFIED BY "«sql-password:pwphr»";
SET PASSWORD FOR 'root'@'localhost' = PASSWORD('«sql-password:human»');
CHANGE MASTER TO MASTER_HOST='«ipv4»', MASTER_USER='repl', MASTER_PASSWORD='«sql-password:pwa»';
ALTER USER 'old'@'%' IDENTIFIED WITH mysql_native_password AS '«password-hash:mysqlhash»';
SHOW VARIABLES LIKE 'validate_password%';
SELECT SHA1('«-prose|test»'), '«-sha1»';
---- srv/init/01.sql
-- mssql
CREATE LOGIN [reader] WITH PASSWORD = N'«sql-password:pwq2»', CHECK_POLICY = OFF;
EXEC sp_addlinkedsrvlogin 'ERP', 'false', NULL, 'sa', '«sql-password:pwa»';
-- oracle
CREATE USER app IDENTIFIED BY "«sql-password:pwhard»" DEFAULT TABLESPACE users;
CONNECT system/«sql-password:pwa»@//«ipv4»:1521/XEPDB1
INSERT INTO settings(k, v) VALUES ('smtp_password', '«sql-password:pw»'), ('token_lifetime', '«-setting|3600»'), ('build', '«-short-sha»');
==== pt_api_curls scripts/provision.sh
#!/usr/bin/env bash
# creates tokens and records them («=iso»)
PVE=https://«ipv4»:8006/api2/json
curl -sk -X POST "$PVE/access/ticket" -d 'username=root@pam&password=«cli-password:pwurl»'
curl -sk -H "Cookie: PVEAuthCookie=«pve-ticket»" -H "CSRFPreventionToken: «pve-csrf-token»" -X POST $PVE/nodes/«hostname»/qemu/«=vmid»/status/start
curl -sk -H 'Authorization: PBSAPIToken=«~|backup@pbs!ci:»«pbs-api-token»' https://«fqdn»:8007/api2/json/version
curl -X POST https://«~|api.cloudflare.com»/client/v4/zones/«-zone-id:hex(32)»/dns_records -H "Authorization: Bearer «cloudflare-api-token»" --data '{"type":"A","name":"«fqdn»","content":"«ipv4»"}'
curl -H "Authorization: Bearer «hetzner-token»" https://«~|api.hetzner.cloud»/v1/servers
curl https://«~|api.stripe.com»/v1/charges -u «stripe-key»: -d amount=500
curl -s --user "api:«mailgun-key»" https://«~|api.mailgun.net»/v3/«fqdn:domain»/messages -F to=«email»
curl -H 'DD-API-KEY: «datadog-key»' -X POST https://«~|api.datadoghq.eu»/api/v1/events -d @e.json
curl -H "X-API-Key: «generic-secret:alnum(32)»" https://«fqdn»/api/v1/servers/localhost/zones
curl -u elastic:«cli-password:mixedstar» -k https://«ipv4»:9200/_cluster/health
curl -H "Authorization: Bot «discord-bot-token»" https://«~|discord.com»/api/v10/users/@me
curl -H "Authorization: Bearer «atlassian-token»" https://«fqdn»/rest/api/2/myself
curl "https://«~|api.openweathermap.org»/data/2.5/weather?q=Wien&appid=«url-token:hex(32)»"
export OP_SERVICE_ACCOUNT_TOKEN="«onepassword-token»"
curl -d "grant_type=client_credentials&client_id=«-uuid»&client_secret=«cli-password:alnum(32)»" https://«fqdn»/oauth/token
curl -fsSL https://«~|get.docker.com» -o d.sh && echo "«-sha256» d.sh" | sha256sum -c
curl -H "Authorization: Bearer $«-reference|TOKEN»" -H "Idempotency-Key: «-uuid»" "$API/x"
