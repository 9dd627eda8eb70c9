==== barn_hist_fish root/.local/share/fish/fish_history
- cmd: ssh root@«fqdn»
  when: «-timestamp»
- cmd: set -gx RESTIC_PASSWORD «env-password:pwhard2»
  when: «-timestamp»
- cmd: restic -r sftp:«~:account»@«ipv4:lan»:/restic snapshots
  when: «-timestamp»
  paths:
    - /etc/restic
- cmd: set -Ux GITHUB_TOKEN «github-pat»
  when: «-timestamp»
- cmd: curl -u wawi:«cli-password:pwa» https://«fqdn:site»/api/artikel
  when: «-timestamp»
- cmd: pass show kasse/admin
  when: «-timestamp»
- cmd: git reset --hard «-git-sha»
  when: «-timestamp»
- cmd: mosquitto_pub -h «ipv4:lan» -u sensor -P '«cli-password:human»' -t hof/stall -m 1
  when: «-timestamp»
- cmd: openssl passwd -6
  when: «-timestamp»
==== barn_hist_zsh home/it/.zsh_history
: «-timestamp»:0;nmap -sn «ipv4-cidr:lannet»
: «-timestamp»:0;wakeonlan «mac»
: «-timestamp»:2;ipmitool -I lanplus -H «ipv4:lan» -U ADMIN -P '«cli-password:human»' chassis power status
: «-timestamp»:0;mysqldump -h «fqdn» -u shop --password=«cli-password:pwa» shop | gzip > /tmp/shop.sql.gz
: «-timestamp»:0;sshpass -p'«cli-password:pwhard2»' scp backup.tgz backup@«ipv4:lan»:/volume1/
: «-timestamp»:0;export HCLOUD_TOKEN=«hetzner-token»
: «-timestamp»:0;hcloud server list
: «-timestamp»:0;docker login -u «~:account» -p «docker-token»
: «-timestamp»:0;docker pull nginx@«-digest»
: «-timestamp»:0;htpasswd -nbB lager '«cli-password:human»'
: «-timestamp»:1;7z a -p«cli-password:pwa» -mhe=on lohn.7z lohn/
: «-timestamp»:0;echo $RESTIC_PASSWORD | wc -c
: «-timestamp»:0;read -s NEUES_PASSWORT
: «-timestamp»:0;unzip -P «cli-password:pwlower» gehalt.zip
: «-timestamp»:0;openssl enc -d -aes-256-cbc -pbkdf2 -k '«cli-password:phrase»' -in dump.enc -out dump
: «-timestamp»:0;sha1sum dump # «-sha1»
==== barn_hist_powershell Users/Public/ConsoleHost_history.txt
Get-NetIPAddress -AddressFamily IPv4
Test-NetConnection «hostname:winname» -Port 445
$pw = ConvertTo-SecureString '«code-password:pwhard2»' -AsPlainText -Force
New-ADUser -Name "«person-name»" -EmailAddress "«email»" -AccountPassword $pw -Enabled $true
net use Z: \\«ipv4:lan»\lager «cli-password:pwa» /user:OFFICE\lager /persistent:yes
net user administrator «cli-password:human»
cmdkey /generic:TERMSRV/«fqdn» /user:«~:account» /pass:«cli-password:pwa»
$cred = Get-Credential OFFICE\Administrator
Set-ADAccountPassword -Identity lager -Reset -NewPassword (Read-Host -AsSecureString)
Invoke-RestMethod -Uri "https://«fqdn:site»/api/v2/hosts" -Headers @{ 'X-API-Key' = '«generic-secret:alnum(40)»' }
psexec \\«ipv4:lan» -u admin -p «cli-password:human» cmd
wmic /node:«ipv4:lan» bios get serialnumber
(Get-FileHash .\setup.msi).Hash -eq '«-sha256:sha256.upper»'
netsh wlan set profileparameter name="Werkstatt" keyMaterial="«wifi-psk:human»"
==== barn_hist_mysql root/.mysql_history
_HiStOrY_V2_
show\040databases;
use\040warenwirtschaft
CREATE\040USER\040'kasse'@'«ipv4:lan»'\040IDENTIFIED\040BY\040'«sql-password:pwa»';
GRANT\040SELECT\040ON\040warenwirtschaft.*\040TO\040'kasse'@'«ipv4:lan»';
ALTER\040USER\040'root'@'localhost'\040IDENTIFIED\040BY\040'«sql-password:pwhard2»';
SELECT\040user,host,authentication_string\040FROM\040mysql.user;
CHANGE\040MASTER\040TO\040MASTER_HOST='«ipv4:lan»',\040MASTER_USER='repl',\040MASTER_PASSWORD='«sql-password:pwa»';
UPDATE\040kunden\040SET\040email='«email»'\040WHERE\040id=4711;
SELECT\040SHA2('x',\040256);
exit
==== barn_hist_psql var/lib/postgresql/.psql_history
\conninfo
\password
CREATE ROLE lohn LOGIN PASSWORD '«sql-password:pwhard2»';
ALTER ROLE lohn VALID UNTIL '2027-01-01';
ALTER ROLE postgres WITH ENCRYPTED PASSWORD '«sql-password:phrase»';
CREATE SERVER alt FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '«ipv4:lan»', dbname 'alt');
CREATE USER MAPPING FOR lohn SERVER alt OPTIONS (user 'leser', password '«sql-password:pwa»');
CREATE SUBSCRIPTION s CONNECTION 'host=«fqdn» user=repl password=«connection-string:pwa» dbname=wawi' PUBLICATION p;
\c postgresql://lohn:«connection-string:pwa»@«ipv4:lan»/lohn
SELECT rolname, rolpassword FROM pg_authid;
-- «password-hash:scram»
UPDATE mitarbeiter SET name = '«person-name»', geburtstag = '«dob»' WHERE id = '«-uuid»';
\q
==== barn_hist_typescript root/typescript
Script started on 2026-01-22 09:10:44+01:00 [TERM="xterm-256color" TTY="/dev/pts/1"]
root@«hostname#h»:~# hostname -f
«fqdn#f»
root@«hostname#h»:~# ip -br a
lo               UNKNOWN        «~|127.0.0.1»/8 «~|::1»/128
eno1             UP
vmbr0            UP             «ipv4-cidr» «ipv6-cidr»
root@«hostname#h»:~# ip -br l show eno1
eno1             UP             «mac» <BROADCAST,MULTICAST,UP,LOWER_UP>
root@«hostname#h»:~# pvesh create /access/users/kasse@pve/token/scan --privsep 0
┌──────────────┬──────────────────────────────────────┐
│ key          │ value                                │
╞══════════════╪══════════════════════════════════════╡
│ full-tokenid │ kasse@pve!scan                       │
├──────────────┼──────────────────────────────────────┤
│ info         │ {"privsep":"0"}                      │
├──────────────┼──────────────────────────────────────┤
│ value        │ «pve-api-token» │
└──────────────┴──────────────────────────────────────┘
root@«hostname#h»:~# cat /etc/wireguard/wg0.conf
[Interface]
PrivateKey = «wireguard-private-key»
ListenPort = 51820

[Peer]
PublicKey = «-wireguard-public-key»
PresharedKey = «wireguard-psk»
Endpoint = «ipv4:wan»:51820
AllowedIPs = «ipv4-cidr:lannet»
root@«hostname#h»:~# wg show wg0 fwmark
off
root@«hostname#h»:~# exit
Script done on 2026-01-22 09:14:02+01:00 [COMMAND_EXIT_CODE="0"]
==== barn_hist_tmux root/tmux-capture.txt
root@«hostname#h»:/etc/pve# qm config 104 | grep -E 'name|net|cipass'
cipassword: **********
name: «hostname»
net0: virtio=«mac»,bridge=vmbr0,tag=30
root@«hostname#h»:/etc/pve# qm set 104 --ciuser wawi --cipassword '«cli-password:pwhard2»'
update VM 104: -cipassword <hidden> -ciuser wawi
root@«hostname#h»:/etc/pve# pveum user add «~:account»@pve --password «cli-password:pwa» --email «email»
root@«hostname#h»:/etc/pve# pct exec 110 -- sh -c "echo 'root:«cli-password:human»' | chpasswd"
root@«hostname#h»:/etc/pve# pvenode config get
acme: domains=«fqdn:site»
description: #root «password-in-notes:human»
wakeonlan: «mac»
root@«hostname#h»:/etc/pve# cat priv/storage/nas.pw
password=«pve-priv-password:pwa»
root@«hostname#h»:/etc/pve# md5sum priv/storage/nas.pw
«-md5»  priv/storage/nas.pw
root@«hostname#h»:/etc/pve#
==== barn_hist_python home/dev/.python_history
import requests
s = requests.Session()
s.auth = ('wawi', '«code-password:pwhard2»')
r = s.get('https://«fqdn:site»/api/orders', verify=False)
r.status_code
s.headers['Authorization'] = 'Token «bearer-token:hex(40)»'
import ldap3
c = ldap3.Connection('«ipv4:lan»', 'cn=leser,dc=office', '«code-password:human»', auto_bind=True)
import smtplib; m = smtplib.SMTP('«fqdn»', 587); m.login('«email»', '«code-password:pwa»')
import hashlib; hashlib.sha256(b'password').hexdigest()
'«-sha256»'
import openai; openai.api_key = '«openai-key»'
from getpass import getpass; pw = getpass()
import pymssql; db = pymssql.connect(server='«hostname:winname»', user='sa', password='«code-password:pwa»', database='Lohn')
exit()
==== barn_hist_redis root/.rediscli_history
AUTH «cli-password:pwa»
CONFIG SET requirepass "«config-password:pwa»"
ACL SETUSER shop on >«config-password:pwa» ~shop:* +@all
ACL GETUSER shop
REPLICAOF «ipv4:lan» 6379
CONFIG SET masterauth «config-password:pwa»
GET session:«-session-key|visits»
DEBUG DIGEST
EVALSHA «-sha1» 0
CLIENT LIST
==== barn_hist_bash_admin root/.bash_history
#«-timestamp»
lftp -u «~:account»,'«cli-password:pwcolon»' sftp://«fqdn» -e 'mirror -R /srv/out /in; quit'
#«-timestamp»
wget --user=«~:account» --password='«cli-password:pwhard2»' https://«fqdn:site»/firmware/«-version:semver».bin
#«-timestamp»
curl -sS -X POST https://«fqdn:site»/login -d 'username=admin&password=«cli-password:pwa»' -c /tmp/jar
#«-timestamp»
curl -b 'PHPSESSID=«session-cookie:phpsess»' https://«fqdn:site»/export.php
#«-timestamp»
cryptsetup luksOpen /dev/disk/by-id/«-disk-id» tresor --key-file /root/tresor.key
#«-timestamp»
echo -n '«cli-password:phrase»' | cryptsetup luksAddKey /dev/sdb1 -
#«-timestamp»
samba-tool user setpassword lager --newpassword='«cli-password:human»'
#«-timestamp»
smbclient -L //«ipv4:lan» -U lager%«cli-password:pwa»
#«-timestamp»
rdesktop -u Administrator -p '«cli-password:human»' «ipv4:lan»
#«-timestamp»
kinit administrator@OFFICE
#«-timestamp»
iscsiadm -m node -T «-iqn:iqn2» -o update -n node.session.auth.password -v «iscsi-chap»
#«-timestamp»
snmpget -v3 -l authPriv -u mon -a SHA -A '«snmp-password:phrase»' -x AES -X '«snmp-password:pwa»' «ipv4:lan» sysUpTime.0
#«-timestamp»
tailscale up --auth-key «tailscale-key»
#«-timestamp»
netbird up --setup-key «netbird-token:uuid.upper»
#«-timestamp»
passwd lager
==== barn_hist_cmd admin/einrichten.cmd
@echo off
rem Einrichten eines Kassen-PCs
set SERVER=«hostname:winname»
set BENUTZER=kasse
set KENNWORT=«env-password:pwa»
net user %BENUTZER% %KENNWORT% /add /expires:never
net use K: \\%SERVER%\kasse /user:%BENUTZER% %KENNWORT%
reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v DefaultPassword /t REG_SZ /d "«config-password:human»" /f
reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v DefaultUserName /t REG_SZ /d kasse /f
reg add "HKLM\SOFTWARE\Microsoft\Cryptography" /v MachineGuid /t REG_SZ /d «-uuid» /f
netsh interface ip set address "LAN" static «ipv4:lan» «~|255.255.255.0» «ipv4:lan»
slmgr /ipk «-product-key|XXXXX-XXXXX-XXXXX-XXXXX-XXXXX»
sqlcmd -S «ipv4:lan» -U sa -P "«cli-password:pwhard2»" -Q "select 1"
schtasks /create /tn Sicherung /tr C:\admin\backup.cmd /ru OFFICE\sicherung /rp «cli-password:pwa» /sc daily
