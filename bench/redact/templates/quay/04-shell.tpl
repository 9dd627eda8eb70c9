==== qy_zsh_history home/«=login»/.zsh_history
«any 15-18»
: 17628«=digits(5)»:0;kubectl config use-context kontor
: 17628«=digits(5)»:0;sshpass -p '«cli-password:pwhard»' ssh admin@«ipv4»
: 17628«=digits(5)»:2;mysqldump -h «fqdn» -u dump --password=«cli-password:pwa» shop > shop.sql
: 17628«=digits(5)»:0;export GITLAB_TOKEN=«gitlab-pat»
: 17628«=digits(5)»:0;mongosh "mongodb://root:«connection-string:pwpct»@«ipv4»:27017/admin"
: 17628«=digits(5)»:0;redis-cli -u redis://default:«connection-string:pwa»@«fqdn»:6379/0 info
: 17628«=digits(5)»:1;vault login «vault-token»
: 17628«=digits(5)»:0;vault kv put kv/shop db_password='«cli-password:pwhard2»'
: 17628«=digits(5)»:0;xfreerdp /v:«ipv4» /u:Administrator /p:'«cli-password:pwq2»' +clipboard
: 17628«=digits(5)»:0;rpcclient -U 'KONTOR\svc%«cli-password:pwa»' «ipv4»
: 17628«=digits(5)»:0;snmpget -v3 -l authPriv -u mon -a SHA -A '«snmp-password:pwa»' -x AES -X '«snmp-password:pwhard2»' «ipv4» sysUpTime.0
: 17628«=digits(5)»:0;snmpwalk -v 2c -c '«snmp-community»' «hostname» ifDescr
: 17628«=digits(5)»:0;htpasswd -bB /etc/nginx/.htpasswd «=word» «cli-password:pwcolon»
: 17628«=digits(5)»:0;restic -r s3:https://«fqdn»/bk snapshots --password-file ~/.rp
: 17628«=digits(5)»:0;RESTIC_PASSWORD=«env-password:phr» restic -r sftp:bk@«ipv4»:/r check
: 17628«=digits(5)»:0;git log --oneline «-git-sha:short_sha»..«-git-sha:short_sha»
: 17628«=digits(5)»:0;docker run --rm -e POSTGRES_PASSWORD=«env-password:pwa» -p 5432:5432 postgres:16
: 17628«=digits(5)»:0;wg set wg0 peer «-wireguard-public-key» endpoint «ipv4»:51820
: 17628«=digits(5)»:0;gpg --recv-keys «-key-id»
: 17628«=digits(5)»:0;arp -s «ipv4» «mac»
«end»
==== qy_setup_script_dc scripts/bootstrap-dc.sh
#!/bin/sh
# Samba AD for the branch office. Run once, as root.
set -eu

REALM=«fqdn:domain.upper»
ADMINPASS='«env-password:pwq»'
: "${JOIN_PW:?«-prose|set JOIN_PW first»}"
DNS_FORWARDER=«ipv4»

samba-tool domain provision --realm "$REALM" --domain KONTOR --adminpass "$ADMINPASS" --dns-backend BIND9_DLZ
samba-tool user create dienst1 '«cli-password:pwhard»' --given-name=Dienst
samba-tool user setpassword «=login» --newpassword=«cli-password:human»
echo '«cli-password:phr»' | kinit administrator
net ads join -U "joiner%«cli-password:pwa»"
ldapmodify -x -H ldaps://«fqdn» -D cn=config -w «cli-password:pwcolon» -f tls.ldif
ldappasswd -x -D cn=admin,dc=kontor -W -S uid=«=login»,ou=people,dc=kontor
samba-tool dns add «hostname» «~|kontor.lan» share A «ipv4» -U administrator%"$ADMINPASS"
mount -t cifs -o "username=dienst1,password=«cli-password:pwa»,vers=3.0" //«fqdn»/sysvol /mnt
curl -n --netrc-file ./n «~|https://download.samba.org/pub/samba/»samba-«-version:semver».tar.gz -o s.tgz
echo "«-sha256»  s.tgz" | sha256sum -c -
printf 'machine %s login join password %s\n' «fqdn» '«netrc:pwhard2»' > ./n
PASS=$(«-reference|systemd-ask-password "DC password"»)
timedatectl set-ntp true; chronyc sources | grep «ipv4»
==== qy_rest_tour curl/tour.sh
# Every API that the dashboard reads. One line per service; run with bash -x only at home!
curl -sS -H "X-Vault-Token: «vault-token»" https://«fqdn»:8200/v1/sys/health
curl -sS -H 'PRIVATE-TOKEN: «gitlab-pat»' "https://«fqdn:site»/api/v4/projects?per_page=5"
curl -sS -H 'Authorization: token «forge-token:hex(40)»' https://«fqdn:site»/api/v1/user
curl -sS -H "Authorization: Bearer «grafana-token»" http://«ipv4»:3000/api/org
curl -sS -H 'Authorization: Basic «basic-auth»' https://«fqdn»/jenkins/api/json
curl -sS -u "netbox-ro:«cli-password:pwhard2»" https://«fqdn»/api/dcim/devices/
curl -sS --user «=login»:'«cli-password:phr»' -X PROPFIND https://«fqdn:site»/remote.php/dav
curl -sS -H "DD-API-KEY: «datadog-key»" https://«~|api.datadoghq.eu»/api/v1/validate
curl -sS -H 'X-Api-Key: «monitoring-token:hex(32)»' http://«ipv4»:8989/api/v3/queue
curl -sS "https://«~|api.telegram.org»/bot«telegram-bot-token»/getMe"
curl -sS -b 'grafana_session=«session-cookie:hex(32)»; theme=light' https://«fqdn:site»/api/search
curl -sS "http://«ipv4»:8123/api/states?api_password=«url-token:pwa»"
curl -sS https://«~|api.openai.com»/v1/models -H "Authorization: Bearer «openai-key»"
curl -sS --oauth2-bearer "$TOKEN" -H 'If-None-Match: "«-etag»"' https://«fqdn»/feed
curl -sS -H "X-Request-ID: «-uuid»" -H "traceparent: 00-«-trace-id»-«-span-id»-01" http://localhost:8080/
curl -sS -H "Authorization: Bearer «-placeholder|<token>»" https://«~|api.example.com»/v1   # from the manual
==== qy_cloud_cli notes/cli.md
# Commands worth keeping

```console
$ aws configure set aws_access_key_id «aws-access-key-id»
$ aws configure set aws_secret_access_key «aws-secret-key»
$ aws rds modify-db-instance --db-instance-identifier shop --master-user-password '«cli-password:pwhard2»'
$ az login --service-principal -u «-uuid» -p «azure-client-secret» --tenant «-uuid»
$ az storage blob list --account-name kontorbk --account-key «azure-storage-key»
$ gcloud sql users set-password root --host=% --instance=shop --password=«cli-password:pwa»
$ doctl auth init -t «digitalocean-token»
$ hcloud context create kontor   # token «hetzner-token»
$ flyctl secrets set SECRET_KEY_BASE=«generic-secret:hex(128)»
$ heroku config:set MAILGUN_KEY=«mailgun-key»
$ rclone config create box webdav url=https://«fqdn»/dav user=bk pass=«cli-password:pwcolon»
$ s3cmd --access_key=«~:upper(20)» --secret_key=«generic-secret:alnum(40)» ls s3://bk
$ linode-cli linodes create --root_pass '«cli-password:pwq2»' --region eu-central
$ b2 account authorize «-key-id:hex(25)» «cloud-token:b2»
$ aws ec2 describe-instances --instance-ids «-instance-id:ec2»
$ aws sts get-caller-identity    # arn:aws:iam::«-account-id»:user/kontor
```

The example key of the AWS manual is «-doc-example-key»; that one is fine in docs.
==== qy_win_batch scripts/anmeldung.cmd
@echo off
REM Laufwerke und Drucker, Stand Herbst
set SRV=«ipv4»
set DBPW=«env-password:pwa»
net use H: \\«hostname:winname»\home /persistent:no
net use P: \\%SRV%\projekte /user:KONTOR\scan "«cli-password:pwhard2»"
net user lagerist «cli-password:human» /add /passwordreq:yes
cmdkey /add:«fqdn» /user:KONTOR\svc-term /pass:«cli-password:pwcolon»
schtasks /create /tn Sicherung /tr C:\tools\bk.cmd /sc daily /ru KONTOR\svc-bk /rp "«cli-password:pwhard2»"
sqlcmd -S «hostname:winname»\ERP -U sa -P "«cli-password:pwq2»" -i nacht.sql
psexec \\«ipv4» -u Administrator -p «cli-password:pwa» cmd /c ipconfig
netsh wlan set profileparameter name="Lager" keyMaterial="«wifi-psk:phr»"
reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v DefaultPassword /d «cli-password:human» /f
manage-bde -unlock D: -RecoveryPassword «generic-secret:keyhex»
«~|winscp.com» /command "open sftp://bk:«connection-string»@«fqdn»/ -hostkey=""ssh-ed25519 255 «-ssh-fingerprint:bytes(32)»""" "exit"
slmgr /ipk «~:winkey»
REM Passwort niemals in die Doku: «-redacted|****»
if "%DBPW%"=="" set DBPW=%«-reference|KONTOR_DBPW»%
ping -n 1 «hostname:winname» >nul || echo offline
==== qy_powershell_dsc scripts/New-Branch.ps1
<#
.SYNOPSIS  Prepares the servers of a new branch.
.PARAMETER Credential  «-prose|asked for when it is missing»
#>
param([pscredential]$Credential = (Get-Credential))

$ErrorActionPreference = 'Stop'
$dc   = '«fqdn»'
$pw   = ConvertTo-SecureString '«code-password:pwhard2»' -AsPlainText -Force
$cred = New-Object System.Management.Automation.PSCredential ('KONTOR\join', $pw)

Add-Computer -DomainName '«fqdn:domain»' -Credential $cred -NewName '«hostname:winname»'
New-NetIPAddress -InterfaceAlias 'LAN' -IPAddress «ipv4» -PrefixLength 24 -DefaultGateway «ipv4»
Set-DnsClientServerAddress -InterfaceAlias 'LAN' -ServerAddresses @('«ipv4»', '«ipv4»')
New-ADUser -Name '«person-name»' -SamAccountName '«=login»' -EmailAddress '«email»' -OfficePhone '«phone»' -AccountPassword (ConvertTo-SecureString "«code-password:human»" -AsPlainText -Force)
New-SmbGlobalMapping -LocalPath Z: -RemotePath \\«ipv4»\bk -Credential $cred
Set-VMNetworkAdapter -VMName erp -StaticMacAddress '«mac:mac_dash»'

$conn = "Server=«hostname:winname»;Database=ERP;User Id=erp_ro;Password=«connection-string»;Encrypt=True"
Invoke-Sqlcmd -ConnectionString $conn -Query 'select 1'

$headers = @{ 'X-Api-Key' = '«generic-secret:alnum(40)»'; 'Correlation-Id' = '«-uuid»' }
Invoke-RestMethod "https://«fqdn:site»/hook" -Headers $headers -Method Post
if ((Get-FileHash .\agent.msi).Hash -ne '«-sha256:sha256.upper»') { throw 'agent.msi differs' }
$env:RMM_TOKEN = $Credential.GetNetworkCredential().«-code-reference|Password»
==== qy_mail_scripts bin/report.pl
#!/usr/bin/perl -w
# nightly figures by mail
use strict;
use DBI;
use Net::SMTP;

my $dbh = DBI->connect("dbi:Pg:dbname=dwh;host=«ipv4»;port=5433", "report", "«code-password:pwhard2»") or die;
my %opt = (user => 'report', pass => '«code-password:phr»', host => '«fqdn»');
my $smtp = Net::SMTP->new($opt{host}, Hello => '«fqdn»', Timeout => 30);
$smtp->auth($opt{user}, $opt{pass});
$smtp->mail('«email»');
$smtp->to('«email»', '«email»');
my $sum = qx(md5sum /srv/out/report.csv);   # «-md5» last week
my $key = $ENV{«-code-reference|REPORT_KEY»} || die "REPORT_KEY is not set";
my $url = "ftp://in:«connection-string:pwa»\@«fqdn»/figures/";
my $old = 'ftp://in:«connection-string»@«ipv4»/figures/'; # until March
print STDERR "password too short\n" if length($opt{pass}) < «-setting|8»;
==== qy_tmux_capture tmp/capture.txt
ops@«hostname#j»:~$ sudo -i
[sudo] password for ops:
root@«hostname#j»:~# cat /root/.my.cnf
[client]
user=root
password="«config-password:pwq2»"
host=«ipv4»
root@«hostname#j»:~# cat /root/.pgpass
«fqdn»:5432:*:barman:«pgpass:pwhard2»
«ipv4»:6432:shop:app:«pgpass:pwa»
root@«hostname#j»:~# grep -i pass /etc/zabbix/zabbix_server.conf
### Option: DBPassword
#       Database password.
DBPassword=«config-password:phr»
root@«hostname#j»:~# env | grep -E 'TOKEN|KEY|PASS'
BORG_PASSPHRASE=«env-password:pwhard2»
SSH_KEY_FILE=«-path|/root/.ssh/id_bk»
HISTCONTROL=ignorespace
root@«hostname#j»:~# ip -br a
lo               UNKNOWN        «~|127.0.0.1/8» «~|::1/128»
eno1             UP             «ipv4-cidr» «ipv6-cidr»
root@«hostname#j»:~# ip neigh show «ipv4»
«ipv4» dev eno1 lladdr «mac» REACHABLE
root@«hostname#j»:~# borg list ssh://bk@«fqdn»/./repo | tail -1
«hostname#j»-2026-11-20T02:00  Fri, 2026-11-20 02:00:07 [«-sha256»]
root@«hostname#j»:~# getent shadow wartung
wartung:«password-hash:yescrypt»:20011:0:99999:7:::
