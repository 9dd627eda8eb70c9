==== glen_hist_dba home/«=login#l»/.bash_history copies=2
«any 16-20»
mysqldump --single-transaction -h «ipv4» -u dump --password='«cli-password:pwsign»' shop | gzip > shop.sql.gz
mariadb -uroot -p«cli-password:pwa» -e 'show slave status\G'
mongosh "mongodb://root:«connection-string»@«ipv4»:27017/admin?replicaSet=rs0"
mongodump --host «fqdn» -u backup -p '«cli-password»' --authenticationDatabase admin
sqlcmd -S «ipv4»,1433 -U sa -P '«cli-password:pwsign»' -Q 'select @@version'
bcp dbo.kunden out kunden.csv -c -S «fqdn» -U bi -P «cli-password:pwa»
sqlplus system/«cli-password:pwa»@//«fqdn»:1521/ERP
expdp erp/«cli-password:pwa»@erpprd schemas=erp dumpfile=e.dmp
PGPASSWORD='«env-password:pwsign»' pg_basebackup -h «ipv4» -U repl -D /tmp/base -P
pg_dump "host=«fqdn» user=app password=«connection-string» dbname=app" > app.sql
clickhouse-client --host «ipv4» --user etl --password '«cli-password»' -q 'select 1'
influx bucket list --host http://«fqdn»:8086 --token «monitoring-token:influx»
cqlsh «ipv4» -u cassandra -p «cli-password:pwa»
redis-cli -u redis://default:«connection-string»@«fqdn»:6379 info
valkey-cli -h «ipv4» --pass '«cli-password»' dbsize
rabbitmqctl add_user shop '«cli-password»'
rabbitmqadmin -H «ipv4» -u admin -p «cli-password:pwa» list queues
kcadm.sh config credentials --server https://«fqdn» --realm master --user admin --password '«cli-password:pwsign»'
psql -h «fqdn» -U postgres -W
mysql --login-path=client shop
md5sum shop.sql.gz # «-md5»
git show «-short-sha»
mysql_config_editor set --login-path=client --host=«ipv4» --user=root --password
export PGPASSFILE=«-path|~/.pgpass»
«end»
==== glen_hist_net home/netadm/.zsh_history copies=2
«any 16-20»
: 1741162001:0;snmpwalk -v2c -c «snmp-community» «ipv4» «-number|1.3.6.1.2.1.1»
: 1741162051:0;snmpget -v3 -u mon -l authPriv -a SHA -A '«snmp-password:pwsign»' -x AES -X '«snmp-password»' «ipv4» sysName.0
: 1741162102:0;sshpass -p '«cli-password»' ssh admin@«ipv4» 'show run'
: 1741162163:0;ipmitool -I lanplus -H «ipv4» -U ADMIN -P '«cli-password»' sol activate
: 1741162199:0;racadm -r «ipv4» -u root -p '«cli-password:pwsign»' getsysinfo
: 1741162250:0;curl -sku «=account»:«cli-password:pwa» https://«fqdn»/redfish/v1/Systems
: 1741162311:0;nmcli device wifi connect «=word» password '«wifi-psk:phr»'
: 1741162390:0;wpa_passphrase «=word» '«wifi-psk»'
: 1741162421:0;openssl pkcs12 -in srv.pfx -nodes -passin pass:«cli-password:pwa» -out srv.pem
: 1741162501:0;keytool -importkeystore -srckeystore a.jks -srcstorepass «cli-password:pwa» -destkeystore b.p12 -deststorepass «cli-password:pwa»
: 1741162553:0;xfreerdp /v:«ipv4» /u:Administrator /p:'«cli-password:pwsign»' /cert:ignore
: 1741162601:0;rdesktop -u admin -p «cli-password:pwa» «fqdn»
: 1741162688:0;echo '«cli-password»' | sudo -S systemctl restart frr
: 1741162702:0;mount -t cifs //«ipv4»/share /mnt -o username=scan,password=«cli-password:pwa»,vers=3.0
: 1741162755:0;wget --user=mirror --password='«cli-password»' https://«fqdn»/repo/
: 1741162790:0;lftp -u upload,«cli-password:pwa» sftp://«fqdn»
: 1741162811:0;radtest «=login» '«cli-password»' «ipv4» 0 «generic-secret:alnum(16)»
: 1741162855:0;tcpdump -ni eno1 ether host «mac»
: 1741162881:0;wakeonlan «mac»
: 1741162890:0;ip -6 route add «ipv6-cidr» via «ipv6»
: 1741162930:0;ssh-keygen -t ed25519 -N '«cli-password:phr»' -f id_sw
: 1741162970:0;tailscale up --authkey «tailscale-key»
: 1741162999:0;netbird up --setup-key «netbird-token:uuid.upper»
: 1741163020:0;dig @«ipv4» «fqdn» +short
: 1741163050:0;nsupdate -y hmac-sha256:ddns:«generic-secret:tsig»
: 1741163070:0;sshpass -f «-path|~/.pw» ssh admin@«fqdn»
«end»
==== glen_hist_pve root/.bash_history copies=2
«any 15-19»
qm set «=int(100,900)» --ciuser debian --cipassword '«cli-password»' --ipconfig0 ip=«ipv4-cidr»,gw=«ipv4»
pct create «=int(100,900)» local:vztmpl/debian-12.tar.zst --hostname «hostname» --password '«cli-password:pwsign»' --net0 name=eth0,bridge=vmbr0,hwaddr=«mac»,ip=«ipv4-cidr»
pct exec 104 -- bash -c 'echo root:«cli-password:pwa» | chpasswd'
pveum user add «=login»@pve --password '«cli-password»' --email «email» --firstname «~:first»
pveum passwd ops@pve
pvesm add cifs archiv --server «ipv4» --share pve --username svc --password '«cli-password»'
pvesm add pbs off --server «fqdn» --datastore s1 --username pve@pbs --password «cli-password:pwa» --fingerprint «-tls-fingerprint»
pvesh create /access/ticket --username root@pam --password '«cli-password:pwsign»'
curl -k -H 'Authorization: PVEAPIToken=«~|root@pam!tf=»«pve-api-token»' https://«ipv4»:8006/api2/json/nodes
curl -k -b "PVEAuthCookie=«pve-ticket»" -H "CSRFPreventionToken: «pve-csrf-token»" -X POST https://«fqdn»:8006/api2/json/nodes/«hostname»/lxc/«=int(100,900)»/status
qm set 107 --args '-object secret,id=v,data=«qemu-secret» -vnc :3,password-secret=v'
pvecm add «ipv4» --link0 «ipv4» --fingerprint «-tls-fingerprint»
qm monitor 107 <<< 'set_password spice «cli-password:pwa»'
pvesubscription set «pve-subscription-key»
proxmox-backup-client backup root.pxar:/ --repository ops@pbs@«ipv4»:s1
zfs load-key -a <<< '«cli-password:phr»'
cryptsetup luksOpen /dev/sdb1 data <<< "«cli-password:phr»"
usermod -p '«password-hash:crypt6»' «=account»
echo '«=account»:«cli-password»' | chpasswd
sha512sum -c <<< '«-sha512»  proxmox-ve.iso'
pveversion # pve-manager/«-version|8.4.1»/«-short-sha:hex(16)» (running kernel: «-version:kernel»)
pveceph createmon
ssh root@«fqdn» qm list
history -d 311
«end»
==== glen_hist_dev home/«=login#l»/.local/share/fish/fish_history copies=2
«any 13-17»
- cmd: docker login «fqdn» -u ci -p «cli-password:pwa»
%
- cmd: git clone https://ci:«gitlab-pat»@«fqdn:site»/web/shop.git
%
- cmd: export HCLOUD_TOKEN=«hetzner-token»; hcloud server list
%
- cmd: set -x DIGITALOCEAN_TOKEN «digitalocean-token»
%
- cmd: doppler run --token «doppler-token» -- npm start
%
- cmd: vault login «vault-token»
%
- cmd: vault kv put secret/shop db_password='«cli-password:pwsign»'
%
- cmd: helm upgrade shop ./shop --set postgresql.auth.password=«cli-password:pwa» --set image.tag=«-version:semver»
%
- cmd: kubectl create secret generic db --from-literal=password='«cli-password»'
%
- cmd: kubectl create secret docker-registry reg --docker-server=«fqdn» --docker-username=ci --docker-password=«cli-password:pwa» --docker-email=«email»
%
- cmd: http -a «=login»:«cli-password:pwa» POST https://«fqdn:site»/api/tags name=x
%
- cmd: curl -H 'Authorization: Bearer «bearer-token»' https://«fqdn:site»/v1/me
%
- cmd: curl -H 'PRIVATE-TOKEN: «gitlab-pat»' https://«fqdn:site»/api/v4/projects
%
- cmd: npm config set //«fqdn:site»/:_authToken «npm-token»
%
- cmd: twine upload -u __token__ -p «pypi-token» dist/*
%
- cmd: terraform apply -var 'db_password=«cli-password:pwsign»' -var region=eu-central-1
%
- cmd: az login --service-principal -u «-uuid» -p «azure-client-secret» --tenant «-uuid»
%
- cmd: aws configure set aws_secret_access_key «aws-secret-key»
%
- cmd: gitlab-runner register --url https://«fqdn:site» --token «gitlab-runner-token»
%
- cmd: op item get 'shop db' --fields password
%
- cmd: git revert «-git-sha»
%
- cmd: docker pull «~|ghcr.io»/acme/web@«-digest»
%
- cmd: echo $DB_PASSWORD | docker login --password-stdin
«end»
==== glen_deploy scripts/deploy-shop.sh
#!/usr/bin/env bash
# usage: deploy-shop.sh <stage>
set -euo pipefail
STAGE=${1:?stage}
DB_HOST="«fqdn»"
DB_PASS='«env-password:pwsign»'
ADMIN_PASS="${ADMIN_PASS:-«env-password:human»}"
API_TOKEN=$(pass show «-path|shop/api-token»)
read -rsp "«-prose|Password: »" SUDO_PW
rsync -a --password-file=«-path|/etc/rsync.pw» build/ rsync://www@«ipv4»/htdocs/
ssh -o StrictHostKeyChecking=no deploy@«ipv4» "cd /srv && DB_PASS='«env-password:pwa»' ./migrate"
curl -fsS -X POST -H 'Content-Type: application/json' -d '{"text":"deployed"}' https://«~|hooks.slack.com»/services/«slack-webhook»
curl -fsS "https://«~|api.pushover.net»/1/messages.json" -F token=«monitoring-token:pushover» -F user=«monitoring-token:pushover»
curl -fsS https://«~|hc-ping.com»/«monitoring-token:uuid»
echo "$DB_PASS" | sha256sum   # «-sha256»
docker run --rm -e POSTGRES_PASSWORD=«env-password:pwa» -e PGADMIN_DEFAULT_PASSWORD="$ADMIN_PASS" postgres:«-version|16.4»
test "$(md5sum < dump.sql)" = "«-md5»  -"
==== glen_expect bin/sw-backup.exp
#!/usr/bin/expect -f
set timeout 20
set host "«ipv4»"
set password "«code-password:pwa»"
spawn ssh -l backup $host
expect {
    "yes/no" { send "yes\r"; exp_continue }
    "assword:" { send "$password\r" }
}
expect ">" ; send "enable\r"
expect "Password:" ; send "«code-password:pwa»\r"
expect "#" ; send "copy run tftp://«ipv4»/core.cfg\r"
expect eof
---- bin/reboot.exp
spawn telnet «fqdn»
expect "login: " ; send "root\r"
expect "Password: " ; send -- "«code-password:pwsign»\r"
expect "# " ; send "reboot\r"
==== glen_ps1 scripts/New-Staff.ps1
#Requires -Modules ActiveDirectory
param([string]$Csv = ".\neu.csv", [securestring]$Password)
$admin = New-Object System.Management.Automation.PSCredential("CORP\adjoin", (ConvertTo-SecureString '«code-password:pwsign»' -AsPlainText -Force))
New-ADUser -Name "«person-name»" -EmailAddress «email» -OfficePhone "«phone»" -AccountPassword (ConvertTo-SecureString "«code-password:human»" -AsPlainText -Force) -Server «fqdn»
$initial = "«code-password:human»"
Set-ADAccountPassword -Identity svc_print -Reset -NewPassword (ConvertTo-SecureString -AsPlainText "«code-password»" -Force)
Connect-VIServer -Server «ipv4» -User «~|administrator@vsphere.local» -Password '«cli-password:pwsign»'
Invoke-RestMethod -Uri "https://«fqdn»/api" -Headers @{ "X-Api-Key" = "«generic-secret:hex(32)»" }
Add-Computer -DomainName «fqdn:domain» -Credential $admin -NewName «hostname:winname»
$body = @{ client_id = "«-uuid»"; client_secret = "«azure-client-secret»"; grant_type = "client_credentials" }
Write-Host "«-prose|Password set, user must change it at next logon»"
$cred = Get-Credential -Message "«-prose|Kennwort des Administrators»"
Get-FileHash .\setup.exe # «-sha256:sha256.upper»
New-NetIPAddress -InterfaceAlias LAN -IPAddress «ipv4» -PrefixLength 24 -DefaultGateway «ipv4»
