==== st_hist_root_pve root/.bash_history
«any 22-28»
pveum user add backup@pbs --password '«cli-password:pwq2»'
pveum user token add monitor@pve zbx --privsep 1
pvesm add cifs nas2 --server «ipv4» --share iso --username svc --password '«cli-password»'
pvesm add pbs pbs2 --server «fqdn» --datastore main --username sync@pbs!tok --password «cli-password:uuid» --fingerprint «-tls-fingerprint:fingerprint.lower»
pvesh set /access/password -userid ops@pve -password «cli-password»
pvecm add «ipv4» --link0 «ipv4»
qm set «=int(100,400)» --cipassword="«cli-password»" --ciuser root
qm guest passwd «=int(100,400)» administrator
qm guest exec «=int(100,400)» -- net user admin «cli-password:human» /add
pct exec «=int(100,400)» -- bash -c "echo 'root:«cli-password:pwa»' | chpasswd"
pct create 131 local:vztmpl/alpine-3.22.tar.xz --hostname «hostname» --password «cli-password:pwa» --net0 name=eth0,bridge=vmbr0,ip=«ipv4-cidr»,gw=«ipv4»
curl -k -H 'Authorization: PVEAPIToken=«~|root@pam!cli=»«pve-api-token»' https://«ipv4»:8006/api2/json/nodes
zfs create -o encryption=on -o keyformat=passphrase rpool/safe
echo «cli-password:phrase» | cryptsetup luksAddKey /dev/sdb2 -
mysqldump -h«ipv4» -uroot -p«cli-password:pwa» --all-databases > all.sql
ssh-copy-id root@«ipv4»
ssh root@«fqdn» 'uptime; df -h'
scp vm.qcow2 «=login»@«ipv4»:/var/tmp/
rsync -a --rsh="sshpass -p «cli-password:pwa» ssh -l backup" /etc «fqdn»:/srv
ipmitool -I lanplus -U ADMIN -P '«cli-password»' -H «ipv4» sol activate
sha512sum proxmox-ve_9.0-1.iso # «-sha256:sha512»
md5sum /boot/vmlinuz # «-md5»
git reset --hard «-git-sha»
wget --user=mirror --password='«cli-password:pwq2»' https://«fqdn»/iso/debian.iso
htpasswd -bc /etc/nginx/.htpasswd ops «cli-password»
openssl passwd -6 '«cli-password:pwq2»'
openssl req -new -newkey rsa:4096 -nodes -keyout k.pem -subj "/CN=«fqdn»"
ping -c3 «ipv4»
nmap -sS «ipv4-cidr»
dig +short «fqdn» @«ipv4»
arping -I vmbr0 «ipv4»
ip link set dev eno2 address «mac»
wakeonlan «mac»
passwd ops
vncviewer «ipv4»:5907
«end»
==== st_hist_db home/«=login»/.bash_history
«any 14-18»
psql "host=«ipv4» port=5432 dbname=erp user=erp password=«connection-string:pwa» sslmode=require"
psql postgresql://erp:«connection-string»@«fqdn»:5432/erp -c '\dt'
mysql --user=root --password='«cli-password:pwq2»' --host=«ipv4» -e 'show processlist'
mariadb-dump -u dump --password=«cli-password» erp | gzip > erp.sql.gz
MYSQL_PWD=«env-password:pwa» mysql -h «fqdn» -u ro erp
mongosh "mongodb://admin:«connection-string»@«ipv4»:27017/?authSource=admin"
mongodump --host «ipv4» -u backup -p '«cli-password»' --authenticationDatabase admin
redis-cli -u redis://default:«connection-string»@«ipv4»:6379/0 info
redis-cli -h «fqdn» --pass «cli-password:pwa» --no-auth-warning keys '*'
sqlplus system/«cli-password:pwa»@//«ipv4»:1521/XE
sqlcmd -S «ipv4» -U sa -P '«cli-password:pwq2»' -Q "select @@version"
influx config create -n prod -u https://«fqdn»:8086 -o infra -t «cli-password:influx»
clickhouse-client --host «ipv4» --user default --password «cli-password»
createuser -P reporting
pg_dump -h «ipv4» -U postgres -W erp > /dev/null
cqlsh «ipv4» -u cassandra -p «cli-password:pwa»
PGPASSFILE=~/.pgpass psql -h «fqdn» -U erp
\password postgres
«end»
==== st_hist_cloud home/«=login»/.zsh_history
: 1759996801:0;export HCLOUD_TOKEN=«hetzner-token»
: 1759996844:0;doctl auth init --access-token «digitalocean-token»
: 1759996902:0;aws configure set aws_secret_access_key «aws-secret-key»
: 1759996955:0;AWS_ACCESS_KEY_ID=«aws-access-key-id» AWS_SECRET_ACCESS_KEY=«aws-secret-key» aws s3 ls --endpoint-url https://«fqdn»
: 1759997001:0;az login --service-principal -u «-uuid» -p '«azure-client-secret»' --tenant «-uuid»
: 1759997100:0;vault login -method=userpass username=ops password='«cli-password:pwa»'
: 1759997160:0;vault kv put secret/pve root_pw='«cli-password»' host=«ipv4»
: 1759997222:0;export VAULT_TOKEN="«vault-token»"; vault kv get -field=root_pw secret/pve
: 1759997300:0;gh auth login --with-token <<< «github-pat»
: 1759997333:0;glab auth login --hostname «fqdn» --token «gitlab-pat»
: 1759997401:0;docker login «fqdn» -u robot\$ci -p «cli-password»
: 1759997402:0;helm registry login «fqdn» --username ci --password «cli-password:pwa»
: 1759997500:0;skopeo copy --dest-creds ci:«cli-password:pwa» docker://a docker://«fqdn»/b@«-sha256:digest»
: 1759997600:0;terraform login # token «terraform-cloud-token»
: 1759997700:0;op signin --account firma; op item get pve --fields password
: 1759997800:0;bw unlock --passwordenv BW_PASSWORD
: 1759997900:0;kubectl --token=«jwt» -s https://«ipv4»:6443 get pods
==== st_fish_history home/«=login»/.local/share/fish/fish_history
- cmd: set -x PROXMOX_VE_PASSWORD «env-password»
  when: «-timestamp»
- cmd: set -gx OPENAI_API_KEY «openai-key»
  when: «-timestamp»
- cmd: curl -u «=login»:«cli-password:pwa» https://«fqdn»/export
  when: «-timestamp»
  paths:
    - export
- cmd: ssh «=login»@«ipv4»
  when: «-timestamp»
- cmd: nmcli device wifi connect Lager password «wifi-psk:phrase»
  when: «-timestamp»
- cmd: read -s -P "pass: " pw
  when: «-timestamp»
- cmd: http -a admin:«cli-password» «fqdn»/api/users email=«email»
  when: «-timestamp»
- cmd: git remote set-url origin https://«=login»:«gitlab-pat»@«fqdn»/ops/infra.git
  when: «-timestamp»
==== st_ps_reset scripts/Reset-Pve.ps1
#Requires -Version 7
$ErrorActionPreference = 'Stop'
$server   = '«fqdn»'
$user     = '«~|svc-vcenter@vsphere.local»'
$password = '«code-password:pwq2»'
$secure   = ConvertTo-SecureString '«code-password»' -AsPlainText -Force
$cred     = New-Object System.Management.Automation.PSCredential ($user, $secure)
$prompted = «-code-reference|Read-Host -AsSecureString 'Password'»
$token    = $env:«-variable-name|PVE_TOKEN»
Connect-VIServer -Server «ipv4» -User root -Password '«cli-password»'
$headers = @{ Authorization = "PVEAPIToken=«~|ps@pve!ise=»«pve-api-token»" }
Invoke-RestMethod -Uri "https://«ipv4»:8006/api2/json/nodes" -Headers $headers -SkipCertificateCheck
net use Z: \\«ipv4»\backup /user:FIRMA\backup «cli-password:pwa» /persistent:yes
cmdkey /add:«fqdn» /user:administrator /pass:«cli-password»
New-LocalUser -Name wartung -Password (ConvertTo-SecureString "«cli-password:human»" -AsPlainText -Force) -FullName '«person-name»'
Set-ADAccountPassword -Identity «=login» -NewPassword (ConvertTo-SecureString '«cli-password:human»' -AsPlainText -Force)
plink.exe -ssh root@«ipv4» -pw «cli-password:pwa» "qm list"
Send-MailMessage -To '«email»' -From '«email»' -SmtpServer «fqdn» -Subject done
Get-FileHash .\virtio-win.iso # «-sha256:sha256.upper»
Add-Computer -DomainName «fqdn:domain» -Credential $cred
==== st_bat_legacy scripts/map.bat
@echo off
rem Netzlaufwerke fuer Buchhaltung
set SRV=«ipv4»
set FTPPASS=«env-password:pwa»
net use X: \\%SRV%\daten «cli-password:pwa» /user:buchhaltung
net user wartung «cli-password:human» /add
net user gast /active:no
psexec \\«ipv4» -u administrator -p «cli-password» cmd
pscp -pw «cli-password:pwa» backup.zip root@«ipv4»:/srv
winscp.com /command "open sftp://bk:«connection-string»@«fqdn»/ -hostkey=""ssh-ed25519 255 «-ssh-fingerprint»""" "exit"
runas /user:FIRMA\admin cmd
schtasks /create /tn sync /tr sync.cmd /sc daily /ru svc /rp «cli-password»
ping -n 1 «fqdn» >nul
==== st_cron_dump etc/cron.d/dumps
SHELL=/bin/bash
MAILTO="«email»"
PGPASSWORD=«env-password:pwa»
0 1 * * * postgres pg_dump -h «ipv4» erp | gzip > /srv/erp.gz
10 1 * * * root mysqldump -ubackup -p'«cli-password»' --all-databases | restic backup --stdin
20 1 * * * root curl -fsS -m 10 --retry 5 https://«~|hc-ping.com»/«monitoring-token:healthcheck»
30 1 * * * root /usr/bin/lftp -e 'mirror -R /srv /bk; quit' -u bk,«cli-password:pwa» ftp://«fqdn»
40 1 * * 0 root /usr/sbin/zpool scrub tank
50 1 * * * root smbclient //«ipv4»/bk -A /root/.smb -c 'put erp.gz'
==== st_install_agents scripts/install-agents.sh
#!/bin/sh
set -eu
DD_API_KEY=«datadog-key» DD_SITE=«~|datadoghq.eu» bash -c "$(curl -L https://«~|install.datadoghq.com»/agent)"
NEW_RELIC_API_KEY=«newrelic-key» NEW_RELIC_ACCOUNT_ID=«-number:digits(7)» newrelic install
curl -sSL https://«fqdn»/install.sh | TEAM_TOKEN="«generic-secret:alnum(32)»" bash
wazuh: WAZUH_MANAGER='«ipv4»' WAZUH_REGISTRATION_PASSWORD='«env-password»' apt-get install wazuh-agent
/var/ossec/bin/agent-auth -m «ipv4» -P '«cli-password»'
check_mk_agent register --hostname «hostname» --server «fqdn» --site prod --user cmkadmin --password '«cli-password»'
zabbix_sender -z «ipv4» -s «hostname» -k pve.ok -o 1
netdata-claim.sh -token=«cli-password:b64u(135)» -rooms=«-uuid» -url=https://«~|app.netdata.cloud»
cloudflared service install «cloud-token:cf_tunnel»
tailscale up --authkey «tailscale-key» --hostname «hostname»
ufw allow from «ipv4-cidr» to any port 8006
curl -H "X-Auth-Key: $CF_KEY" https://«~|api.cloudflare.com»/client/v4/zones
SUM=«-sha256»; echo "$SUM  agent.deb" | sha256sum -c
==== st_expect_switch scripts/save-config.exp
#!/usr/bin/expect -f
set timeout 20
spawn ssh admin@«ipv4»
expect "assword:"
send "«cli-password:human»\r"
expect ">"
send "enable\r"
expect "Password:"
send "«cli-password»\r"
expect "#"
send "copy running-config tftp://«ipv4»/«~:hostname».cfg\r"
expect eof
==== st_perl_python_oneliners scripts/check.sh
#!/bin/bash
python3 -c "import proxmoxer; print(proxmoxer.ProxmoxAPI('«ipv4»', user='root@pam', password='«code-password:pwa»', verify_ssl=False).nodes.get())"
perl -MNet::LDAP -e '$l=Net::LDAP->new("«fqdn»"); $l->bind("cn=admin,dc=lab", password => "«code-password:pwa»");'
USER=admin; PASS='«env-password:pwq2»'; HOST=«ipv4»
curl -s --data "user=$USER&pass=$PASS" http://$HOST/login
curl -s --data-urlencode "password=«cli-password»" -d username=root@pam https://«fqdn»:8006/api2/json/access/ticket
curl -X POST -d '{"username":"«=login»","password":"«cli-password:pwq2»"}' -H 'Content-Type: application/json' https://«fqdn»/auth
TOKEN=$(cat /run/secrets/token)
PW="$(pwgen -s 24 1)"
: "${ADMIN_PASSWORD:?set ADMIN_PASSWORD}"
ADMIN_PASSWORD=${ADMIN_PASSWORD:-«env-password:human»}
if [ "$PASS" = "" ]; then echo "password missing"; exit 1; fi
==== st_win_history home/«=login»/AppData/Roaming/Microsoft/Windows/PowerShell/PSReadLine/ConsoleHost_history.txt
Test-NetConnection «ipv4» -Port 8006
Connect-PveCluster -HostsAndPorts «fqdn»:8006 -Credentials (Get-Credential) -SkipCertificateCheck
Connect-PveCluster -HostsAndPorts «ipv4» -ApiToken '«~|ops@pve!ps=»«pve-api-token»'
$p = "«code-password»"
Set-LocalUser -Name Administrator -Password (ConvertTo-SecureString '«cli-password:pwq2»' -AsPlainText -Force)
Invoke-WebRequest "https://«fqdn»/api?apikey=«url-token»" -OutFile x.json
mstsc /v:«ipv4»
git clone https://x:«github-pat»@«~|github.com»/acme/infra
Get-ADUser «=login» -Properties mail
ssh root@«fqdn»
$env:RESTIC_PASSWORD = '«env-password»'
Resolve-DnsName «fqdn» -Server «ipv4»
==== st_script_lxc_bootstrap scripts/lxc-bootstrap.sh
#!/usr/bin/env bash
# Bootstraps a container; call with the VMID
set -euo pipefail
readonly ROOT_PW='«env-password»'
readonly GW=«ipv4» NET=«ipv4-cidr»
pct set "$1" --password "$ROOT_PW"
pct exec "$1" -- sh -c "useradd -m deploy && echo deploy:«cli-password:pwa» | chpasswd"
cat > /etc/wpa.conf <<EOF
network={
  ssid="Lager"
  psk="«wifi-psk:phrase»"
}
EOF
cat <<'EOF' > ~/.netrc
machine «fqdn» login ci password «netrc»
EOF
chmod 600 ~/.netrc
printf '%s:%s\n' admin "$(openssl passwd -apr1 '«cli-password»')" > /etc/nginx/.htpasswd
echo "«email»" > /root/.forward
==== st_makefile_deploy Makefile
HOST ?= «fqdn»
DB_PASSWORD := «env-password:pwa»
REGISTRY_TOKEN ?= «docker-token»
export PROXMOX_VE_API_TOKEN = «~|tf@pve!make=»«pve-api-token»

.PHONY: plan deploy
plan:
	cd infra && terraform plan -var 'root_password=«cli-password:pwa»'
deploy:
	rsync -az dist/ deploy@$(HOST):/srv
	ssh root@«ipv4» 'docker login -u ci -p «cli-password»'
	@echo "password: $(DB_PASSWORD)" >/dev/null
release:
	git tag v$(VERSION) && twine upload -u __token__ -p «pypi-token» dist/*
	npm config set //«fqdn»/:_authToken «npm-token»
	cargo publish --token «crates-io-token»
	gem push --key «rubygems-key» pkg/*.gem
==== st_gitea_hook scripts/post-receive
#!/usr/bin/env ruby
require 'net/http'
WEBHOOK = URI('https://«~|discord.com»/api/webhooks/«discord-webhook»')
ENDPOINT = 'https://«fqdn»/hooks/deploy'
SECRET = '«generic-secret:hex(40)»'
Net::HTTP.post(URI(ENDPOINT), { secret: SECRET, rev: '«-git-sha»' }.to_json)
system("mysql -udeploy -p#{ENV['«-variable-name|DB_PASS»']} app < migrate.sql")
system('mysql -udeploy -p«cli-password:pwa» -h «ipv4» app < migrate.sql')
==== st_ssh_config_notes root/.ssh/config
Host *
  ServerAliveInterval 30
Host «hostname#a»
  HostName «ipv4»
  User root
  IdentityFile «-path|~/.ssh/id_pve»
Host «~|jump»
  HostName «fqdn»
  Port 2222
  # pw falls Key nicht geht: «prose-password:human»
Host «hostname» «hostname»
  ProxyJump «~|jump»
  User ops
---- root/.ssh/known_hosts
«hostname#a»,«ipv4» ssh-ed25519 «-ssh-public-key»
[«fqdn»]:2222 ssh-rsa «-ssh-public-key:ssh_rsa»
|1|«-hashed-host» ssh-ed25519 «-ssh-public-key»
---- root/.ssh/id_pve
«private-key:openssh»
---- root/.ssh/authorized_keys
from="«ipv4-cidr»",no-pty ssh-ed25519 «-ssh-public-key» «email»
command="/usr/bin/rrsync -ro /srv" ssh-ed25519 «-ssh-public-key» backup
==== st_tcsh_ksh home/«=login»/.cshrc
set prompt = "%m %~> "
setenv MYSQL_PWD «env-password:pwa»
setenv HTTPS_PROXY http://«=login»:«connection-string»@«ipv4»:8080
alias ll 'ls -la'
alias nas 'smbclient //«ipv4»/daten -U backup%«cli-password:pwa»'
---- home/«=login»/.profile
export HISTSIZE=5000
export GITHUB_TOKEN=«github-fine-grained-pat»
export ANTHROPIC_API_KEY="«anthropic-key»"
export LS_COLORS='di=34:ln=35'
export GPG_KEY=«-key-id:hex(40).upper»
alias idrac='racadm -r «ipv4» -u root -p «cli-password:human»'
==== st_nu_xonsh home/«=login»/.config/nushell/env.nu
$env.PROXMOX_URL = "https://«fqdn»:8006"
$env.PROXMOX_TOKEN = "«pve-api-token»"
$env.DB_PASS = '«env-password»'
$env.PROMPT_COMMAND = { || pwd }
---- home/«=login»/.xonshrc
$RESTIC_PASSWORD = '«env-password:phrase»'
$API_KEY = "«generic-secret:hex(40)»"
$TERM = 'xterm-256color'
==== st_process_list tmp/ps-auxww.txt
USER         PID %CPU %MEM COMMAND
root        1311  0.0  0.1 /usr/bin/kvm -id 104 -name «hostname»,debug-threads=on -smbios type=1,uuid=«-uuid» -vnc unix:/var/run/qemu-server/104.vnc,password=on -netdev type=tap,id=net0 -device virtio-net-pci,mac=«mac»,netdev=net0
root        1902  0.0  0.0 vncpasswd -f «cli-password:pwshort»
mysql       2044  1.2  4.0 /usr/sbin/mariadbd --wsrep_sst_auth=sst:«cli-password:pwa» --bind-address=«ipv4»
root        2201  0.0  0.0 sshpass -p «-redacted|zzzzzzzzzz» ssh root@«ipv4»
root        2260  0.0  0.0 mount.cifs //«ipv4»/x /mnt/x -o user=svc,pass=«cli-password:pwa»
pdns        2301  0.0  0.2 /usr/sbin/pdns_server --api-key=«cli-password:alnum(24)» --guardian=no
ops         2399  0.0  0.0 curl -H Authorization: Bearer «bearer-token» https://«fqdn»/v1
root        2441  0.0  0.0 socat TCP-LISTEN:8006 TCP:«ipv4»:8006
==== st_term_session tmp/typescript.txt
Script started on 2025-10-02 20:11:14+02:00
root@«hostname#n»:~# mysql -u root -p
Enter password: 
Welcome to the MariaDB monitor.
MariaDB [(none)]> CREATE USER 'app'@'«ipv4»' IDENTIFIED BY '«sql-password:pwa»';
Query OK, 0 rows affected (0.011 sec)
MariaDB [(none)]> SELECT user,host,authentication_string FROM mysql.user;
| app  | «ipv4» | «password-hash:mysqlhash» |
MariaDB [(none)]> exit
root@«hostname#n»:~# cat /root/.my.cnf
[client]
password=«config-password»
root@«hostname#n»:~# grep root /etc/shadow
root:«password-hash:yescrypt»:20333:0:99999:7:::
root@«hostname#n»:~# pct list
VMID       Status     Lock         Name
«=int(100,400)»        running                 «hostname:numbered»
«=int(100,400)»        stopped                 «hostname:numbered»
root@«hostname#n»:~# ip -br a
vmbr0            UP             «ipv4-cidr» «ipv6-cidr»
root@«hostname#n»:~# exit
