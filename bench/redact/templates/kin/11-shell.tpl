==== kn_sh_zsh_history home/«=login»/.zsh_history
: 1764«=digits(6)»:0;ls -la /etc/pve/priv
: 1764«=digits(6)»:0;git log --oneline -5 «-short-sha»
«any 16-20»
: 1764«=digits(6)»:0;mariadb -h «fqdn» -u root --password=«cli-password:pwa» -e 'show processlist'
: 1764«=digits(6)»:2;curl -s -H 'X-Api-Key: «generic-secret:hex(32)»' https://«fqdn»/api/v3/system/status
: 1764«=digits(6)»:0;export RESTIC_PASSWORD='«env-password:pwany»'
: 1764«=digits(6)»:4;kubectl create secret generic smtp --from-literal=password='«cli-password:pwany»' -n mail
: 1764«=digits(6)»:0;docker login «fqdn» -u releasebot -p «cli-password:pwa»
: 1764«=digits(6)»:0;helm upgrade web ./chart --set db.password=«cli-password:pwa»,replicas=2
: 1764«=digits(6)»:1;wget --user=batch --password='«cli-password:pwany»' https://«fqdn»/dl/agent-«-version|4.1.9».deb
: 1764«=digits(6)»:0;ssh-copy-id -i ~/.ssh/id_ed25519.pub root@«ipv4»
: 1764«=digits(6)»:0;pvesh set /access/password --userid helper@pve --password «cli-password:pwa»
: 1764«=digits(6)»:9;mongosh "mongodb://app:«connection-string:pwa»@«ipv4»:27017/app?authSource=admin"
: 1764«=digits(6)»:0;htpasswd -bB /etc/nginx/.htpasswd ops '«cli-password:pwq2»'
: 1764«=digits(6)»:0;sha256sum agent.deb # «-sha256»
: 1764«=digits(6)»:0;passwd --status root
: 1764«=digits(6)»:0;cat /run/secrets/db_password | wc -c
: 1764«=digits(6)»:3;vault kv put secret/pve token=«generic-secret:alnum(36)»
: 1764«=digits(6)»:0;nmap -sn «ipv4-cidr:net24»
: 1764«=digits(6)»:0;gh auth login --with-token <<< «github-pat»
: 1764«=digits(6)»:0;sudo cryptsetup open /dev/disk/by-uuid/«-uuid» backup
: 1764«=digits(6)»:0;rsync -e 'sshpass -p «cli-password:pwa» ssh' /srv/ root@«ipv4»:/srv/
: 1764«=digits(6)»:0;ping -c1 «hostname»
«end»
: 1764«=digits(6)»:0;exit
==== kn_sh_fish_history home/ops/.local/share/fish/fish_history
- cmd: set -x HCLOUD_TOKEN «hetzner-token»
  when: «-timestamp»
- cmd: pct create 310 local:vztmpl/debian-12.tar.zst --hostname «hostname» --password «cli-password:pwa» --net0 name=eth0,bridge=vmbr0,ip=«ipv4-cidr»,gw=«ipv4»
  when: «-timestamp»
- cmd: git show «-git-sha» --stat
  when: «-timestamp»
  paths:
    - src/main.rs
- cmd: ldapwhoami -x -H ldap://«fqdn» -D uid=ldapbind,dc=lan -w '«cli-password:pwany»'
  when: «-timestamp»
- cmd: set -x PGPASSWORD $DB_PASSWORD
  when: «-timestamp»
- cmd: rclone config create nas smb host «ipv4» user batch pass «cli-password:pwa»
  when: «-timestamp»
- cmd: influx auth list --token «generic-secret:influx»
  when: «-timestamp»
- cmd: qm guest passwd 117 admin
  when: «-timestamp»
- cmd: aws configure set aws_secret_access_key «aws-secret-key»
  when: «-timestamp»
- cmd: aws configure set aws_access_key_id «aws-access-key-id»
  when: «-timestamp»
- cmd: xfreerdp /v:«ipv4» /u:Administrator /p:'«cli-password:pwany»' /cert:ignore
  when: «-timestamp»
- cmd: zpool import -d /dev/disk/by-id «-zfs-guid» tank
  when: «-timestamp»
- cmd: nc -vz «fqdn» 8007
  when: «-timestamp»
- cmd: netbird up --setup-key «netbird-token:uuid»
  when: «-timestamp»
==== kn_sh_bootstrap scripts/bootstrap-node.sh
#!/bin/bash
# Joins a fresh node to the lab. Usage: bootstrap-node.sh NAME
set -Eeuo pipefail

NODE=${1:?name is missing}
MASTER=«ipv4»
NTP="«fqdn»"
ROOT_PASSWORD='«env-password:pwany»'
readonly JOIN_TOKEN="«generic-secret:alnum(40)»"
API_SECRET=${API_SECRET:-«-placeholder|changeme»}
CHECKSUM="«-sha256»"

log() { printf '%s %s\n' "$(date -Is)" "$*" >&2; }

echo "root:$ROOT_PASSWORD" | chpasswd
echo 'ops:«cli-password:pwq2»' | chpasswd
install -m 0600 /dev/stdin /root/.my.cnf <<'EOF'
[client]
user=root
password="«config-password:pwany»"
host=«ipv4»
EOF

cat > /etc/pbs.env <<EOF
PBS_REPOSITORY=bkp-agent@pbs!nightly@«fqdn»:archive
PBS_PASSWORD=«env-password:uuid»
PBS_FINGERPRINT=«-tls-fingerprint:fingerprint.lower»
EOF

curl -fsSL -o /tmp/agent.deb "https://«fqdn»/agent.deb?sig=$SIG"
echo "$CHECKSUM  /tmp/agent.deb" | sha256sum -c -
curl -fsS -X POST "https://$MASTER:8443/join" -H "Authorization: Bearer $JOIN_TOKEN" -d "name=$NODE"
curl -fsS -u 'provision:«cli-password:pwa»' "https://«fqdn»/api/nodes/$NODE" >/dev/null

read -rsp "Password for $NODE: " PASSWORD; echo
[ "${#PASSWORD}" -ge 12 ] || { log "«-prose|password must have 12 letters at least»"; exit 2; }
pvecm add "$MASTER" --fingerprint «-tls-fingerprint» --link0 «ipv4»
==== kn_sh_powershell scripts/Deploy-Guests.ps1
#Requires -Modules Corsinvest.ProxmoxVE.Api
param(
    [string]$Node = "«hostname»",
    [securestring]$AdminPassword,
    [string]$Thumbprint = "«-sha1:sha1.upper»"
)

$ErrorActionPreference = 'Stop'
$domainPw = ConvertTo-SecureString '«code-password:pwq2»' -AsPlainText -Force
$cred = New-Object System.Management.Automation.PSCredential('CORP\svc-join', $domainPw)
$headers = @{ Authorization = 'PVEAPIToken=«~|provision@pve!win=»«pve-api-token»' }

Invoke-RestMethod -Uri "https://«fqdn»:8006/api2/json/nodes/$Node/qemu" -Headers $headers -SkipCertificateCheck
Connect-PveCluster -HostsAndPorts «ipv4»:8006 -Credentials (Get-Credential) -SkipCertificateCheck

# local administrator of the template
net user Administrator «cli-password:pwany» /active:yes
New-LocalUser -Name 'backup' -Password (ConvertTo-SecureString "«code-password:pwany»" -AsPlainText -Force) -FullName 'Backup agent'
New-SmbMapping -LocalPath 'Z:' -RemotePath '\\«ipv4»\images' -UserName 'imaging' -Password '«cli-password:pwa»'
$cs = "Server=«fqdn»;Database=cmdb;User ID=cmdb;Password=«connection-string:pwa»;Encrypt=True"
$guid = '«-uuid:winuuid»'
$env:ARM_CLIENT_SECRET = "«azure-client-secret»"
$env:ARM_TENANT_ID = "«-uuid»"
Set-Item -Path Env:SMTP_PASS -Value $env:VAULT_SMTP

Set-NetIPAddress -InterfaceAlias 'Ethernet0' -IPAddress «ipv4» -PrefixLength 24
Set-DnsClientServerAddress -InterfaceAlias 'Ethernet0' -ServerAddresses «ipv4», «ipv4»
Get-NetAdapter | Where-Object MacAddress -eq '«mac:mac_dash»' | Rename-NetAdapter -NewName 'lan'
Add-Computer -DomainName '«fqdn:domain»' -Credential $cred -Restart
Write-Host "«-prose|Password changed, the secret is kept in the vault»"
==== kn_sh_windows_cmd Users/Public/mapdrives.cmd
@echo off
rem drives and jobs of the imaging station
set SRV=«hostname»
set IMG_PASS=«env-password:pwa»
net use I: \\«fqdn»\images /user:CORP\imaging «cli-password:pwa» /persistent:no
cmdkey /add:«ipv4» /user:helper /pass:«cli-password:pwa»
psexec \\«ipv4» -u CORP\batch -p «cli-password:pwa» cmd /c ipconfig /all
schtasks /create /tn "nightly" /tr C:\jobs\nightly.cmd /sc daily /st 02:00 /ru CORP\batch /rp «cli-password:pwa»
plink -batch -hostkey «-ssh-fingerprint» -pw «cli-password:pwa» root@«ipv4» "qm list"
sqlcmd -S «fqdn» -U sa -P "«cli-password:pwany»" -Q "select @@version"
winscp.com /command "open sftp://batch:«connection-string:pwa»@«ipv4»/ -hostkey=*" "put dump.zip" "exit"
wmic computersystem where name="%COMPUTERNAME%" get model
reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v DefaultPassword /t REG_SZ /d «config-password:pwa» /f
certutil -addstore root ca.cer
rem thumbprint «-sha1»
netsh wlan set hostednetwork mode=allow ssid=Lager key=«wifi-psk:pwa»
slmgr /ipk «~:winkey»
if not defined PASSWORD set /p PASSWORD=Password:
==== kn_sh_transcript notes/2026-«=int(10,12)»-install.txt
root@«hostname#a»:~# hostnamectl
   Static hostname: «hostname#a»
        Machine ID: «-md5»
           Boot ID: «-md5»
root@«hostname#a»:~# pvecm create lab
Corosync Cluster Engine Authentication key generator.
Gathering 2048 bits for key from /dev/urandom.
root@«hostname#a»:~# pveum user add helper@pve --password «cli-password:pwa»
root@«hostname#a»:~# pveum user token add helper@pve ro
┌──────────────┬──────────────────────────────────────┐
│ key          │ value                                │
╞══════════════╪══════════════════════════════════════╡
│ full-tokenid │ helper@pve!ro                        │
├──────────────┼──────────────────────────────────────┤
│ value        │ «pve-api-token» │
└──────────────┴──────────────────────────────────────┘
root@«hostname#a»:~# pvesubscription set «pve-subscription-key»
root@«hostname#a»:~# ssh root@«ipv4#b»
The authenticity of host '«ipv4#b» («ipv4#b»)' can't be established.
ED25519 key fingerprint is «-ssh-fingerprint».
root@«hostname#c»:~# proxmox-backup-manager user create bkp-agent@pbs --password '«cli-password:pwany»'
root@«hostname#c»:~# proxmox-backup-manager user generate-token bkp-agent@pbs nightly
Result: {
  "tokenid": "bkp-agent@pbs!nightly",
  "value": "«pbs-api-token»"
}
root@«hostname#c»:~# proxmox-backup-manager cert info | grep Fingerprint
Fingerprint (sha256): «-tls-fingerprint:fingerprint.lower»
root@«hostname#c»:~# cat /etc/hosts
«~|127.0.0.1» localhost
«ipv4» «fqdn» «hostname#c»
root@«hostname#c»:~# mysql -uroot -p«cli-password:pwa» -Nse 'select version()'
«-version|11.4.3-MariaDB»
root@«hostname#c»:~# openssl rand -hex 32
«~:hex(64)»
root@«hostname#c»:~# uuidgen
«-uuid»
root@«hostname#c»:~# ip -br link
lo               UNKNOWN        «~|00:00:00:00:00:00» <LOOPBACK,UP,LOWER_UP>
eno1             UP             «mac» <BROADCAST,MULTICAST,UP,LOWER_UP>
==== kn_sh_cron_at var/spool/cron/crontabs/root
# DO NOT EDIT THIS FILE - edit the master and reinstall.
SHELL=/bin/bash
MAILTO=«email»
BORG_PASSPHRASE='«env-password:pwany»'
HEALTH=https://«~|hc-ping.com»/«url-token:uuid»
# m h dom mon dow command
*/5 * * * * /usr/local/bin/check_guest --host «ipv4» --community «snmp-community:alnum(12)» >/dev/null 2>&1
10 1 * * * mysqldump -h «fqdn» -u dump -p'«cli-password:pwq2»' --all-databases | gzip > /srv/dump/all.sql.gz
30 1 * * 0 /usr/bin/duplicity /srv sftp://batch:«connection-string:pwa»@«fqdn»//backup
15 3 * * * PASSPHRASE="«env-password:pwany»" /usr/bin/duply etc backup
0 4 1 * * curl -fsS -X POST -d "token=«generic-secret:pushover»&user=«~:lower(30)»&message=monthly" https://«~|api.pushover.net»/1/messages.json
@reboot sleep 30 && /usr/sbin/etherwake -i vmbr0 «mac»
5 5 * * * /opt/sync.sh --password-file /root/.sync-pw --key-id «-key-id»
17 6 * * * cd / && run-parts --report /etc/cron.daily
==== kn_sh_nothing scripts/rotate-keys.sh
#!/bin/sh
# Rotates passwords and tokens. Nothing secret stands here: values come from pass(1) or are made.
set -eu

PASSWORD=$(«-placeholder|pass show infra/pve/root»)
NEW_PASSWORD="$(«-placeholder|openssl rand -base64 24»)"
TOKEN_FILE=«-path|/run/user/0/pve-token»
SECRET_LENGTH=«-setting|32»
API_TOKEN="${API_TOKEN:?set API_TOKEN first}"
EXAMPLE="PVEAPIToken=USER@REALM!TOKENID=«-placeholder|xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx»"
ISO_SHA=«-sha256»
REV=«-git-sha»

usage() {
    cat <<EOF
usage: rotate-keys.sh [--password PASSWORD] [--token TOKEN] USER
  --password PASSWORD   «-prose|the new password; asked for when missing»
  --token TOKEN         «-prose|API token of the form USER@REALM!NAME=UUID»
EOF
}

[ $# -gt 0 ] || { usage; exit 1; }
printf 'Password: '; stty -echo; read -r CONFIRM; stty echo
[ "$CONFIRM" = "$NEW_PASSWORD" ] || echo "«-prose|passwords do not match»" >&2
curl -fsS -H "Authorization: Bearer $API_TOKEN" -d password="$NEW_PASSWORD" "$API_URL/users/$1"
sshpass -e ssh -o StrictHostKeyChecking=yes "$1@$HOST" true
mysql --defaults-extra-file=«-path|/root/.my.cnf» -e 'flush privileges'
echo "boot «-uuid» kernel «-version|6.14.8-2-pve» build «-md5»"
unset PASSWORD NEW_PASSWORD
