==== cove_term_ssh sessions/ssh-transcript.txt
«~:login»@«hostname#l»:~$ ssh -p 2222 root@«ipv4#r»
The authenticity of host '[«ipv4#r»]:2222 ([«ipv4#r»]:2222)' can't be established.
ED25519 key fingerprint is «-ssh-fingerprint».
Are you sure you want to continue connecting (yes/no/[fingerprint])? yes
root@«ipv4#r»'s password:
Linux «hostname#r2» «-version:kernel» #1 SMP PREEMPT_DYNAMIC x86_64
Last login: Fri Oct 31 17:02:44 2025 from «ipv4»
root@«hostname#r2»:~# passwd ops
New password:
Retype new password:
passwd: password updated successfully
root@«hostname#r2»:~# «cli-password:hum#x»
-bash: «cli-password#x»: command not found
root@«hostname#r2»:~# ip -br a
lo               UNKNOWN        «~|127.0.0.1»/8 «~|::1»/128
eno1             UP             «ipv4-cidr» «ipv6-cidr»
root@«hostname#r2»:~# ip neigh
«ipv4» dev eno1 lladdr «mac» REACHABLE
«ipv6» dev eno1 lladdr «mac» router STALE
root@«hostname#r2»:~# cat /etc/pve/priv/storage/nas.pw
password=«pve-priv-password:hum»
root@«hostname#r2»:~# grep root /etc/shadow
root:«password-hash:yescrypt»:20375:0:99999:7:::
root@«hostname#r2»:~# exit
logout
Connection to «ipv4#r» closed.
==== cove_term_pve sessions/pve-console.log
root@«hostname#h»:~# pveum user token add ci@pve runner --privsep 0
┌──────────────┬──────────────────────────────────────┐
│ key          │ value                                │
╞══════════════╪══════════════════════════════════════╡
│ full-tokenid │ ci@pve!runner                        │
├──────────────┼──────────────────────────────────────┤
│ info         │ {"privsep":"0"}                      │
├──────────────┼──────────────────────────────────────┤
│ value        │ «pve-api-token» │
└──────────────┴──────────────────────────────────────┘
root@«hostname#h»:~# pvesm add cifs arch --server «ipv4» --share bak --username arch --password «cli-password:hum»
root@«hostname#h»:~# qm set 204 --cipassword «cli-password:pwa» --ciuser ops --ipconfig0 ip=«ipv4-cidr»,gw=«ipv4»
update VM 204: -cipassword «-redacted|<hidden>» -ciuser ops -ipconfig0 ip=«ipv4-cidr»,gw=«ipv4»
root@«hostname#h»:~# qm config 204 | grep -E 'net0|smbios|vmgenid'
net0: virtio=«mac»,bridge=vmbr0,tag=30
smbios1: uuid=«-uuid»
vmgenid: «-uuid»
root@«hostname#h»:~# pvesubscription get
checktime: «-timestamp»
key: «pve-subscription-key»
serverid: «-md5:md5.upper»
status: active
root@«hostname#h»:~# ceph auth get-key client.admin
«ceph-key»
root@«hostname#h»:~# qm monitor 204
qm> set_password vnc «qemu-secret»
qm> quit
root@«hostname#h»:~# vzdump 204 --storage pbs
INFO: starting new backup job: vzdump 204 --storage pbs
INFO: Backup job finished successfully, «-pve-upid»
==== cove_term_psql sessions/psql.txt
$ psql -h «fqdn» -U postgres
Password for user postgres:
psql («-version:semver»)
postgres=# create role "«~:account»" login password '«sql-password:hum»';
CREATE ROLE
postgres=# alter user report with encrypted password '«sql-password:pwhard»' valid until '2026-12-31';
ALTER ROLE
postgres=# \password report
Enter new password for user "report":
postgres=# select rolname, rolpassword from pg_authid where rolcanlogin;
  rolname  |                                       rolpassword
-----------+-----------------------------------------------------------------------------------------
 report    | «password-hash:scram»
 old_app   | «password-hash:md5hash»
(2 rows)
postgres=# select client_addr, state from pg_stat_replication;
 client_addr | state
-------------+-----------
 «ipv4» | streaming
postgres=# create subscription s connection 'host=«ipv4» dbname=dwh user=repl password=«connection-string:pwa»' publication p;
NOTICE:  created replication slot "s" on publisher
postgres=# select id, email, full_name, birth_date from customer limit 2;
 «-uuid» | «email» | «person-name» | «dob»
 «-uuid» | «email» | «person-name» | «dob»
postgres=# select system_identifier from pg_control_system();
 «-number:digits(19)»
==== cove_term_mysql root/.mysql_history
_HiStOrY_V2_
show\040databases;
use\040shop;
CREATE USER 'shop'@'«ipv4»' IDENTIFIED BY '«sql-password:hum»';
GRANT ALL ON shop.* TO 'shop'@'%' IDENTIFIED BY '«sql-password:pwa»';
SET PASSWORD FOR 'root'@'«~|localhost»' = PASSWORD('«sql-password:hum»');
ALTER USER 'backup'@'«~|localhost»' IDENTIFIED WITH caching_sha2_password BY '«sql-password:phr»';
UPDATE mysql.user SET authentication_string='«password-hash:mysqlhash»' WHERE User='legacy';
UPDATE wp_users SET user_pass=MD5('«sql-password:hum»') WHERE ID=1;
SELECT * FROM users WHERE email='«email»';
UPDATE customers SET phone='«phone»', iban='«iban»' WHERE id=«=int(1,999)»;
CHANGE MASTER TO MASTER_HOST='«ipv4»', MASTER_USER='repl', MASTER_PASSWORD='«sql-password:hum»';
SELECT SHA2('test', 256), '«-sha256»';
SHOW VARIABLES LIKE 'validate_password%';
DELETE FROM sessions WHERE token='«session-cookie:hex(40)»';
FLUSH PRIVILEGES;
==== cove_term_bash home/ops/.bash_history copies=4
«any 26-30»
cd /srv && git pull
htop
export HISTCONTROL=ignorespace
curl -sfL https://«~|get.k3s.io» | K3S_URL=https://«ipv4»:6443 K3S_TOKEN=«k3s-token» sh -
kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-sha256:digest»
docker login «fqdn:site» -u ci -p «cli-password:pwa»
echo '«docker-token»' | docker login --username «~:login» --password-stdin
docker run -d --name db -e MARIADB_ROOT_PASSWORD=«env-password:phr» mariadb:«-version:semver»
http --auth admin:«cli-password:hum» https://«fqdn:site»/api/v2/status
wget --user=mirror --password='«cli-password:hum»' https://«fqdn»/iso/debian.iso
curl --oauth2-bearer «bearer-token» https://«fqdn:site»/api
lftp -e 'mirror -R site /' -u w«=digits(6)»,«cli-password:hum» ftp://«fqdn»
ncftpput -u web -p «cli-password:pwa» «ipv4» / index.html
mosquitto_sub -h «ipv4» -t '#' -u ha -P '«cli-password:hum»'
rclone config create box webdav url https://«fqdn» user bak pass «cli-password:phr»
ldapmodify -x -D cn=admin,dc=corp -w «cli-password:hum» -H ldap://«ipv4» -f m.ldif
kinit «~|admin@CORP» <<< '«cli-password:hum»'
net ads join -U Administrator%«cli-password:hum»
samba-tool user setpassword «~:login» --newpassword='«cli-password:hum»'
snmpget -v2c -c «snmp-community» «ipv4» «~|1.3.6.1.2.1.1.5.0»
snmpwalk -v3 -u mon -l authPriv -a SHA -A «snmp-password:pwa» -x AES -X «snmp-password:pwa» «ipv4»
ipmitool -I lanplus -H «ipv4» -U root -P '«cli-password:hum»' sol activate
racadm -r «ipv4» -u root -p «cli-password:pwa» getsysinfo
zip -P «cli-password:hum» logs.zip *.log
7z a -p'«cli-password:phr»' dump.7z dump.sql
gpg --batch --passphrase '«cli-password:phr»' -c dump.sql
openssl pkcs12 -export -inkey key.pem -in cert.pem -out x.p12 -passout pass:«cli-password:hum»
cryptsetup luksOpen --key-file <(echo -n '«cli-password:phr»') /dev/sdb1 data
vault login «vault-token»
doctl auth init -t «digitalocean-token»
hcloud context create prod; export HCLOUD_TOKEN=«hetzner-token»
aws configure set aws_secret_access_key «aws-secret-key» --profile bak
gh auth login --with-token < «-path|~/.gh-token»
git remote set-url origin https://oauth2:«gitlab-pat»@«fqdn:site»/infra/net.git
git commit -m "«-prose|change password hint»"
sha256sum -c <<< "«-sha256»  image.raw"
ssh-copy-id -i ~/.ssh/id_ed25519.pub ops@«fqdn»
nmap -sn «ipv4-cidr»
ping6 «ipv6»
sudo dmidecode -s system-uuid # «-uuid»
read -rs «-variable-name|PASSWORD» && export PASSWORD
mysql -u root -p shop < schema.sql
pass show infra/«=word»
«end»
==== cove_term_powershell Users/admin/AppData/Roaming/Microsoft/Windows/PowerShell/PSReadLine/ConsoleHost_history.txt
«any 15-18»
Get-ADUser -Filter * | measure
$cred = New-Object PSCredential("CORP\svc-veeam", (ConvertTo-SecureString '«code-password:hum»' -AsPlainText -Force))
Set-ADAccountPassword «~:login» -Reset -NewPassword (ConvertTo-SecureString -AsPlainText "«code-password:pwhard»" -Force)
net use Z: \\«hostname»\daten /user:CORP\«~:login» «cli-password:hum»
net user wartung «cli-password:hum» /add
cmdkey /add:«ipv4» /user:Administrator /pass:«cli-password:pwa»
Connect-VIServer «fqdn» -User «~|administrator@vsphere.local» -Password '«cli-password:hum»'
Enter-PSSession -ComputerName «hostname:winname»
$env:GITHUB_TOKEN = '«github-pat»'
az login --service-principal -u «-uuid» -p «azure-client-secret» --tenant «-uuid»
Connect-AzAccount -Identity
az storage blob list --account-name bak --account-key «azure-storage-key»
New-LocalUser azubi -Password (Read-Host -AsSecureString)
Invoke-RestMethod https://«fqdn:site»/api -Headers @{ 'X-Api-Key' = '«generic-secret:hex(32)»' }
schtasks /create /tn bak /tr bak.cmd /ru CORP\svc_zbx /rp «cli-password:hum»
sqlcmd -S «ipv4» -U sa -P «cli-password:pwhard» -Q "select @@version"
Test-NetConnection «ipv4» -Port 3389
mstsc /v:«fqdn»
netsh wlan set profileparameter name=Intern keyMaterial=«wifi-psk:hum»
Get-FileHash .\setup.exe # «-sha256:sha256.upper»
(Get-CimInstance Win32_ComputerSystemProduct).UUID # «-uuid:bios_uuid»
Get-NetAdapter | select MacAddress # «mac:mac_dash»
«end»
==== cove_term_cisco sessions/switch-console.log
«hostname#s»>enable
Password:
«hostname#s»#show run
Building configuration...
Current configuration : 8812 bytes
version «-version|15.2»
hostname «hostname#s»
enable secret 9 «password-hash:cisco9»
username netadmin privilege 15 password 7 «config-password:cisco7»
username backup secret 5 «password-hash:md5crypt»
aaa group server radius RAD
 server-private «ipv4» key 7 «config-password:cisco7»
interface Vlan10
 ip address «ipv4» «~|255.255.255.0»
 mac-address «mac:mac_dot»
snmp-server community «snmp-community» RO 10
snmp-server user mon GRP v3 auth sha «snmp-password:pwa» priv aes 128 «snmp-password:pwa»
snmp-server contact «email»
tacacs-server host «ipv4» key «config-password:hum»
crypto isakmp key «ipsec-psk:pwa» address «ipv4»
ntp server «ipv4»
crypto pki certificate chain TP-self-signed-«=digits(10)»
line vty 0 4
 password «config-password:hum»
 login local
end
«hostname#s»#show mac address-table | i Gi1/0/12
  10    «mac:mac_dot»    DYNAMIC     Gi1/0/12
==== cove_term_vault sessions/vault-init.txt
$ vault operator init -key-shares=3 -key-threshold=2
Unseal Key 1: «generic-secret:bytes(33)»
Unseal Key 2: «generic-secret:bytes(33)»
Unseal Key 3: «generic-secret:bytes(33)»

Initial Root Token: «vault-token»

Vault initialized with 3 key shares and a key threshold of 2.
$ export VAULT_ADDR=https://«fqdn»:8200
$ vault login
Token (will be hidden):
Key                  Value
---                  -----
token                «vault-token»
token_accessor       «-key-id:alnum(24)»
token_duration       ∞
token_policies       ["root"]
$ vault kv get kv/shop/db
====== Data ======
Key         Value
---         -----
host        «ipv4»
password    «config-password:hum»
username    shop
$ vault write -f auth/approle/role/ci/secret-id
secret_id             «generic-secret:uuid»
secret_id_accessor    «-uuid»
secret_id_ttl         0s
$ vault status | grep -i cluster
Cluster Name    vault-cluster-«~:hex(8)»
Cluster ID      «-uuid»
==== cove_term_redis sessions/redis-cli.txt
$ redis-cli -h «ipv4#r» -a '«cli-password:pwhard»' --no-auth-warning
«ipv4#r»:6379> AUTH default «config-password:pwa»
OK
«ipv4#r»:6379> CONFIG GET requirepass
1) "requirepass"
2) "«config-password:hum»"
«ipv4#r»:6379> ACL SETUSER shop on >«config-password:pwa» ~shop:* +@all
OK
«ipv4#r»:6379> ACL LIST
1) "user shop on sanitize-payload #«password-hash:sha256» ~shop:* +@all"
«ipv4#r»:6379> GET session:«~:uuid»
"{\"user\":\"«email»\",\"csrf\":\"«session-cookie:hex(40)»\",\"cart\":«=int(1,9)»}"
«ipv4#r»:6379> INFO server
redis_version:«-version:semver»
redis_git_sha1:«-git-sha:hex(8)»
redis_build_id:«-build-id:hex(16)»
run_id:«-sha1»
«ipv4#r»:6379> CLIENT LIST
id=7 addr=«ipv4»:51022 laddr=«ipv4#r»:6379 name= age=12 user=default
==== cove_term_kubectl sessions/kubectl.txt
$ kubectl get secret smtp -o yaml
apiVersion: v1
data:
  host: «-base64-text»
  pass: «k8s-secret-data:pw.b64»
  tls.crt: «-certificate:certificate.b64»
  tls.key: «private-key:pem_ec.b64»
kind: Secret
metadata:
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: |
      {"apiVersion":"v1","kind":"Secret","stringData":{"pass":"«config-password:pwa»"}}
  creationTimestamp: "2025-06-02T07:00:11Z"
  name: smtp
  resourceVersion: "«-number»"
  uid: «-uuid»
$ kubectl get secret smtp -o jsonpath='{.data.pass}' | base64 -d
«config-password:hum»
$ kubectl create token deployer
«jwt»
$ kubectl config view --raw | grep -E 'server|token'
    server: https://«ipv4»:6443
    token: «bearer-token:jwt»
$ kubectl get nodes -o wide
NAME      STATUS   ROLES    AGE   VERSION        INTERNAL-IP   EXTERNAL-IP   OS-IMAGE
«hostname»   Ready    worker   88d   v«-version:semver»   «ipv4»   <none>   Debian GNU/Linux 12
«hostname»   Ready    worker   88d   v«-version:semver»   «ipv4»   <none>   Debian GNU/Linux 12
$ kubectl exec -it web-«=k8sname» -- env | grep -i pass
SMTP_PASSWORD=«env-password:hum»
PASSWORD_FILE=«-path|/run/secrets/pw»
==== cove_term_nmcli sessions/wifi.txt
$ nmcli device wifi connect "Werkstatt" password "«wifi-psk:hum»"
Device 'wlp3s0' successfully activated with '«-uuid»'.
$ sudo cat /etc/NetworkManager/system-connections/Werkstatt.nmconnection
[connection]
id=Werkstatt
uuid=«-uuid»
type=wifi
[wifi]
mac-address=«mac»
ssid=Werkstatt
[wifi-security]
key-mgmt=«-setting|wpa-psk»
psk=«wifi-psk:phr»
[802-1x]
identity=«~:login»
password=«config-password:hum»
[ipv4]
address1=«ipv4-cidr»,«ipv4»
dns=«ipv4»;
method=manual
$ wpa_passphrase Gast '«wifi-psk:phr#g»'
network={
	ssid="Gast"
	#psk="«wifi-psk#g»"
	psk=«wifi-psk:hex(64)»
}
$ iw dev wlp3s0 link | head -1
Connected to «mac» (on wlp3s0)
==== cove_term_gpg_age sessions/keys.txt
$ age-keygen
# created: 2025-10-12T19:44:01+02:00
# public key: «-age-public-key»
«age-secret-key»
$ wg genkey | tee /dev/stderr | wg pubkey
«wireguard-private-key»
«-wireguard-public-key»
$ wg genpsk
«wireguard-psk»
$ openssl rand -base64 32
«generic-secret:key32»
$ pwgen -s 20 1
«generic-secret:alnum(20)»
$ mkpasswd -m sha-512 '«cli-password:hum»'
«password-hash:sha512crypt»
$ htpasswd -nbB admin '«cli-password:hum»'
admin:«password-hash:bcrypt»
$ ssh-keygen -lf ~/.ssh/id_ed25519.pub
256 «-ssh-fingerprint» «email» (ED25519)
$ openssl x509 -noout -fingerprint -sha256 -in cert.pem
sha256 Fingerprint=«-tls-fingerprint»
$ sha256sum cert.pem
«-sha256»  cert.pem
$ oathtool --totp -b «totp-secret:b32(32)»
«~:digits(6)»
==== cove_term_expect scripts/switch-login.exp
#!/usr/bin/expect -f
# used by «person-name» for the access switches
set timeout 20
set host [lindex $argv 0]
set pw "«code-password:hum»"
set enable "«code-password:pwa»"
spawn ssh -oKexAlgorithms=+diffie-hellman-group14-sha1 netadmin@$host
expect {
    "yes/no"   { send "yes\r"; exp_continue }
    "assword:" { send "$pw\r" }
}
expect ">"
send "enable\r"
expect "assword:"
send "«code-password:hum»\r"
expect "#"
send "copy running-config tftp://«ipv4»/$host.cfg\r"
expect "Address or name of remote host \[«ipv4»\]?"
send "\r"
# prompt_password stays empty here
set prompt_password ""
send "exit\r"
expect eof
==== cove_term_tmux sessions/tmux-pane.txt
[0] 0:sh* "«hostname#h»" 14:22
«hostname#h» login: root
Password:
Login incorrect
«hostname#h» login: «cli-password:hum»
Password:
Login incorrect
«hostname#h» login: root
Password:
root@«hostname#h»:~# env | sort | grep -iE 'tok|pass|key|secret'
AWS_SECRET_ACCESS_KEY=«aws-secret-key»
BORG_PASSPHRASE=«env-password:phr»
GITLAB_TOKEN=«gitlab-pat»
GPG_KEY_ID=«-key-id»
LC_PASSWORD_PROMPT=«-setting|no»
NPM_TOKEN=«npm-token»
RESTIC_PASSWORD_FILE=«-path|/root/.restic»
SSH_AUTH_SOCK=/run/user/0/keyring/ssh
root@«hostname#h»:~# cat ~/.netrc
machine «fqdn» login «~:account» password «netrc:hum»
machine «fqdn:site»
login «email»
password «netrc:pwa»
root@«hostname#h»:~# hostname -f; hostname -I
«fqdn»
«ipv4» «ipv6»
==== cove_term_ftp sessions/ftp-dialog.txt
ftp> open «fqdn#f»
Connected to «fqdn#f» («ipv4»).
220 «hostname» FTP server (vsFTPd «-version:semver»)
---> USER w«=digits(7)»
331 Please specify the password.
---> PASS «cli-password:hum»
530 Login incorrect.
---> USER w«=digits(7)»
---> PASS «cli-password:pwa»
230 Login successful.
---> PASV
227 Entering Passive Mode («~|10,20,30,40,195,80»).
$ openssl s_client -quiet -connect «fqdn»:465
220 «fqdn» ESMTP Postfix
AUTH LOGIN
334 «-base64-text|VXNlcm5hbWU6»
«-base64-text:account.b64»
334 «-base64-text|UGFzc3dvcmQ6»
«base64-secret:authlogin»
235 2.7.0 Authentication successful
MAIL FROM:<«email»>
a1 LOGIN «email» «cli-password:hum»
a1 OK [CAPABILITY IMAP4rev1] Logged in
