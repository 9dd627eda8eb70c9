==== bb_hist_epoch root/.bash_history
#«-timestamp»
systemctl --failed
#«-timestamp»
pvesm add cifs tresor --server «ipv4» --share backup --username svc-bkp --password '«cli-password:pwin»' --smbversion 3.0
#«-timestamp»
pvesm set offsite --password «cli-password:apple»
#«-timestamp»
pveum passwd helpdesk@pve
#«-timestamp»
restic -r rest:https://archiv:«connection-string»@«fqdn»:8000/pve snapshots --latest 3
#«-timestamp»
export RESTIC_PASSWORD_FILE=«-path|/root/.restic/pw»
#«-timestamp»
sshpass -p «cli-password» ssh -o StrictHostKeyChecking=no admin@«ipv4» 'export compact file=rsc'
#«-timestamp»
echo -n '«cli-password»' | cryptsetup luksFormat /dev/disk/by-id/«-disk-id» -
#«-timestamp»
pve-firewall compile | sha256sum
#«-timestamp»
qm guest exec 131 -- net user Administrator «cli-password:pwa»
#«-timestamp»
lvs -o +lv_uuid,«-pvuuid|lv_tags»
#«-timestamp»
exit
==== bb_hist_zsh home/«=word»/.zsh_history
: «=timestamp»:0;cd ~/src/homelab && git pull --rebase
: «=timestamp»:2;docker login «fqdn» -u pusher -p «cli-password:gitlab_deploy_token»
: «=timestamp»:0;docker run -d --name pg -e POSTGRES_PASSWORD=«env-password» -e POSTGRES_USER=app -p 5432:5432 postgres:16.4
: «=timestamp»:1;gh auth login --with-token <<< «github-pat»
: «=timestamp»:0;http -a «=account»:«cli-password:pwa» GET https://«fqdn»/api/v2/hosts
: «=timestamp»:0;kubectl create secret generic registry-cred \
  --from-literal=username=robot \
  --from-literal=password='«cli-password»' -n ci
: «=timestamp»:4;git cherry-pick «-git-sha»
: «=timestamp»:0;op read 'op://Infra/pve-root/password' | pbcopy
: «=timestamp»:0;pass show proxmox/root
: «=timestamp»:0;age -d -i ~/.config/age/key.txt secrets.tar.age | tar xf -
: «=timestamp»:12;nix run github:nix-community/nixos-anywhere -- --flake .#«hostname» root@«ipv4»
: «=timestamp»:0;export NOTHING_TO_SEE=1
==== bb_hist_fish home/«=word»/.local/share/fish/fish_history
- cmd: set -gx HCLOUD_TOKEN «hetzner-token»
  when: «=timestamp»
- cmd: hcloud server create --name edge --type cx22 --image debian-12 --ssh-key laptop
  when: «=timestamp»
- cmd: mosquitto_sub -h «fqdn» -u ha -P «cli-password» -t 'zigbee2mqtt/#' -v
  when: «=timestamp»
- cmd: curl -s -X POST https://«~|api.telegram.org»/bot«telegram-bot-token»/sendMessage -d chat_id=-100«-number|1834420917» -d text=ok
  when: «=timestamp»
- cmd: ffmpeg -rtsp_transport tcp -i rtsp://viewer:«connection-string»@«ipv4»:554/h264Preview_01_main -frames:v 1 cam.jpg
  when: «=timestamp»
  paths:
    - cam.jpg
- cmd: rclone obscure «cli-password:pwa»
  when: «=timestamp»
- cmd: fish_config theme choose Nord
  when: «=timestamp»
- cmd: nix store verify --store https://«~|cache.example.org» «-path|/nix/store/0c5v1l6xk3g8mjm9yvx2p4h6zcl1dq7a-proxmox-backup-client»
  when: «=timestamp»
==== bb_hist_powershell Users/«=word»/AppData/Roaming/Microsoft/Windows/PowerShell/PSReadLine/ConsoleHost_history.txt
Get-ADUser -Filter * -SearchBase "OU=Standort,DC=corp,DC=local" | Measure-Object
$sec = ConvertTo-SecureString '«code-password:pwin»' -AsPlainText -Force
$cred = New-Object System.Management.Automation.PSCredential('CORP\svc-hv', $sec)
Enter-PSSession -ComputerName «fqdn» -Credential $cred
net use Z: \\«ipv4»\backup$ /user:CORP\veeam «cli-password:pwa» /persistent:no
cmdkey /add:«fqdn» /user:CORP\adm-jobs /pass:«cli-password»
Set-ADAccountPassword -Identity svc-sql -Reset -NewPassword (ConvertTo-SecureString '«code-password:pwin»' -AsPlainText -Force)
Invoke-RestMethod -Uri https://«fqdn»:8006/api2/json/nodes -Headers @{ Authorization = "PVEAPIToken=«~|winjobs@pve!ps=»«pve-api-token»" } -SkipCertificateCheck
Get-FileHash .\virtio-win-0.1.262.iso | Format-List  # «-sha256:sha256.upper»
netsh wlan export profile name="Werkstatt" key=clear folder=C:\temp
$env:VAULT_TOKEN = "«vault-token»"
schtasks /create /tn Sync /tr C:\tools\sync.cmd /sc daily /st 02:00 /ru CORP\svc-task /rp «cli-password»
Get-CimInstance Win32_Product -Filter "IdentifyingNumber='{«-uuid:bios_uuid»}'"
Restart-Service -Name «-identifier|KeyIso»
cls
==== bb_hist_psql var/lib/postgresql/.psql_history
\l+
\c netbox
select rolname, rolcanlogin from pg_roles order by 1;
create role grafana_ro login password '«sql-password»';
alter role netbox with encrypted password '«sql-password:pwin»' valid until '2027-01-01';
\password postgres
grant select on all tables in schema public to grafana_ro;
select md5(random()::text), gen_random_uuid();
create user mapping for app server legacy options (user 'ro', password '«sql-password»');
create subscription sub_dr connection 'host=«ipv4» port=5432 user=repl password=«connection-string» dbname=netbox' publication pub_all;
select * from users_user where api_key = '«-placeholder|xxx»';
select pg_create_logical_replication_slot('sub_dr', 'pgoutput');
set password_encryption = '«-setting|scram-sha-256»';
\q
==== bb_hist_mysql root/.mysql_history
_HiStOrY_V2_
show\040databases;
CREATE\040USER\040'zbx_web'@'localhost'\040IDENTIFIED\040BY\040'«sql-password:pwa»';
SET\040PASSWORD\040FOR\040'root'@'%'\040=\040PASSWORD('«sql-password:pwa»');
GRANT\040ALL\040ON\040zabbix.*\040TO\040'zbx_web'@'localhost';
flush\040privileges;
select\040user,host,plugin\040from\040mysql.user;
CHANGE\040MASTER\040TO\040MASTER_HOST='«ipv4»',MASTER_USER='repl',MASTER_PASSWORD='«sql-password:pwa»',MASTER_AUTO_POSITION=1;
update\040users\040set\040passwd=md5('«sql-password:pwa»')\040where\040alias='Admin';
show\040variables\040like\040'validate_password%';
select\040@@server_uuid;
==== bb_hist_python home/«=word»/.python_history
from proxmoxer import ProxmoxAPI
p = ProxmoxAPI('«fqdn»', user='prom@pve', token_name='«-identifier|exporter»', token_value='«pve-api-token»', verify_ssl=False)
p.nodes.get()
import paramiko
c = paramiko.SSHClient(); c.set_missing_host_key_policy(paramiko.AutoAddPolicy())
c.connect('«ipv4»', 22, 'root', '«code-password»')
import secrets
secrets.token_hex(32)
import hashlib; hashlib.sha1(b'abc').hexdigest() == '«-sha1|a9993e364706816aba3e25717850c26c9cd0d89d»'
from ldap3 import Server, Connection
Connection(Server('«fqdn»'), 'cn=reader,dc=corp,dc=local', '«code-password»', auto_bind=True)
import redis
r = redis.Redis(host='«ipv4»', port=6379, password='«code-password»', db=4)
import jwt; jwt.decode(tok, key, algorithms=['HS256'])
import getpass; pw = getpass.getpass()
import requests
requests.post('https://«fqdn»/oauth/token', data={'grant_type': 'client_credentials', 'client_id': '«-uuid»', 'client_secret': '«generic-secret:alnum(40)»'})
exit()
==== bb_hist_redis root/.rediscli_history
AUTH «cli-password:pwa»
AUTH cache-user «cli-password:pwa»
CONFIG SET requirepass «config-password:pwa»
CONFIG SET masterauth «config-password:pwa»
ACL SETUSER reporting on >«cli-password:pwa» ~report:* +@read
ACL SETUSER old on #«password-hash:sha256» ~* +@all
CONFIG GET requirepass
GET session:«~:uuid»
TTL rl:«~:ipv4»
REPLICAOF «ipv4» 6379
OBJECT ENCODING lock:«-asset-hash»
INFO keyspace
QUIT
==== bb_hist_mongosh root/.mongodb/mongosh/mongosh_repl_history
exit
rs.status().members.map(m => m.name)
db.getSiblingDB('admin').auth('backup', '«code-password»')
db.createUser({ user: 'graylog', pwd: '«code-password:pwin»', roles: [{ role: 'dbOwner', db: 'graylog' }] })
db.changeUserPassword('graylog', '«code-password»')
db.updateUser('graylog', { pwd: passwordPrompt() })
db.collection.findOne({ _id: ObjectId('«-asset-hash:hex(24)»') })
rs.add({ host: '«fqdn»:27017', priority: 0 })
connect('mongodb://graylog:«connection-string»@«ipv4»:27017/graylog?authSource=admin')
use graylog
show collections
==== bb_hist_atuin home/«=word»/export/atuin.csv
timestamp,duration,exit,cwd,hostname,command
2026-03-02 07:14:51,1s,0,/root,«hostname#h»,"proxmox-backup-client login --repository dr@pbs@«ipv4»:tank"
2026-03-02 07:15:20,0s,0,/root,«hostname#h»,"PBS_PASSWORD=«env-password:uuid» proxmox-backup-client list"
2026-03-02 07:18:02,3s,255,/root,«hostname#h»,"ipmitool -H «ipv4» -U root -P «cli-password:pwa» sol activate"
2026-03-02 07:22:44,0s,0,/etc/pve,«hostname#h»,"grep -rn password_file ."
2026-03-02 07:31:09,9s,0,/root,«hostname#h»,"wget --user=mirror --password=«cli-password» https://«fqdn»/iso/win2k25.iso"
2026-03-02 07:40:00,0s,1,/root,«hostname#h»,"sha512sum -c «-sha256»"
2026-03-02 07:41:17,0s,0,/root,«hostname#h»,"snmpget -v3 -u mon -l authPriv -a SHA -A «snmp-password» -x AES -X «snmp-password» «ipv4» sysUpTime.0"
==== bb_hist_plain_none home/«=word»/.bash_history
ls -la /var/log/pve/tasks
journalctl -u pvedaemon --since yesterday
vim ~/.ssh/config
git log --oneline | head
git show «-short-sha»
passwd
mysql -u root -p
psql -U postgres -W
kinit -k -t /etc/krb5.keytab host/$(hostname -f)
curl -u "$USER:$TOKEN" "$URL"
export PASSWORD=$(openssl rand -base64 24)
read -rsp 'Password: ' pw; echo
docker login -u ci --password-stdin < ~/.token
vault kv get -field=password secret/pve/root
sha256sum debian-12.8.0-amd64-netinst.iso
echo «-sha256»
zpool import -d /dev/disk/by-id «-zfs-guid»
systemctl restart «-identifier|pve-cluster»
ssh-add -l
mkpasswd -m sha-512
gpg --recv-keys «-key-id»
tail -f /var/log/syslog | grep -i 'password'
