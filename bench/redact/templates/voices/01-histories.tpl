==== vo_hist_bash_pve root/.bash_history
pvecm status
qm list | grep -v stopped
qm create «=int(200,260)» --name «hostname:numbered» --memory 4096 --net0 virtio=«mac»,bridge=vmbr0,tag=40
qm set «=int(200,260)» --ciuser debian --cipassword «cli-password:pw» --sshkeys /root/.ssh/id_ed25519.pub
qm set 231 --vga std --serial0 socket
pct create 305 local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst --hostname «hostname:numbered» --password «cli-password:pwa» --rootfs local-zfs:8 --net0 name=eth0,bridge=vmbr1,ip=«ipv4-cidr»,gw=«ipv4»
pct exec 305 -- passwd --expire root
pveum user add «=account»@pve --password '«cli-password:pwq»'
pveum passwd «=account»@pve
pvesm add cifs «=word»share --server «ipv4» --share backup --username «=account» --password '«cli-password:pwq»' --smbversion 3
pvesm add pbs pbs-off --server «fqdn» --datastore main --username sync@pbs --password «cli-password:uuid» --fingerprint «-tls-fingerprint:fingerprint.lower»
pvesm status | column -t
pveum acl modify / --roles PVEAuditor --users «=account»@pve
journalctl -u pveproxy --since "1 hour ago" | tail -50
sha256sum /var/lib/vz/template/iso/debian-12.8.0-amd64-netinst.iso
echo "«-sha256»  debian-12.8.0-amd64-netinst.iso" | sha256sum -c
history -d 41
==== vo_hist_zsh_ext home/«=login»/.zsh_history
: 1732701«=digits(3)»:0;cd ~/src/homelab && git pull --rebase
: 1732701«=digits(3)»:0;export ANSIBLE_VAULT_PASSWORD_FILE=~/.vault-pass
: 1732702«=digits(3)»:12;ansible-playbook -i hosts site.yml -e "ansible_become_pass=«cli-password:pwa»" --limit pve
: 1732703«=digits(3)»:0;restic -r sftp:«=account»@«fqdn»:/srv/restic snapshots
: 1732704«=digits(3)»:3;RESTIC_PASSWORD='«env-password:pwq2»' restic -r rest:http://«ipv4»:8000/lab backup ~/docs
: 1732705«=digits(3)»:0;http --verify=no POST https://«ipv4»:8006/api2/json/access/ticket username=root@pam password=«cli-password:pwa»
: 1732706«=digits(3)»:0;helm upgrade --install gitea gitea/gitea --set gitea.admin.username=root --set gitea.admin.password=«cli-password:pwa» -n git
: 1732707«=digits(3)»:0;kubectl create secret generic pdns --from-literal=api-key=«cli-password:alnum(32)» --dry-run=client -o yaml
: 1732708«=digits(3)»:0;kubectl get secret pdns -o jsonpath='{.data.api-key}' | base64 -d
: 1732709«=digits(3)»:0;docker login «~|ghcr.io» -u «=account» -p «github-pat»
: 1732710«=digits(3)»:1;docker pull «~|ghcr.io»/home-assistant/home-assistant@«-digest»
: 1732711«=digits(3)»:0;ssh -p 2222 root@«ipv4»
: 1732712«=digits(3)»:0;op read "op://homelab/pve root/password" | wl-copy
: 1732713«=digits(3)»:0;git commit -S -m "vm: bump talos to v1.8.3"
: 1732714«=digits(3)»:0;git show «-short-sha» --stat
==== vo_hist_fish home/«=login»/.local/share/fish/fish_history
- cmd: borg init --encryption=repokey-blake2 ssh://«=account»@«fqdn»:23/./lab
  when: 17«=digits(8)»
- cmd: set -x BORG_PASSPHRASE «env-password:pw»
  when: 17«=digits(8)»
- cmd: borg create --stats --compression zstd ::'{hostname}-{now}' /etc /root
  when: 17«=digits(8)»
  paths:
    - /etc
    - /root
- cmd: set -gx PROXMOX_VE_API_TOKEN "terraform@pve!lab=«pve-api-token»"
  when: 17«=digits(8)»
- cmd: tofu plan -out lab.plan
  when: 17«=digits(8)»
- cmd: rclone config create «=word» webdav url https://«fqdn»/remote.php/dav/files/«=account» vendor nextcloud user «=account» pass «cli-password:dashed»
  when: 17«=digits(8)»
- cmd: string length $BORG_PASSPHRASE
  when: 17«=digits(8)»
- cmd: wg genkey | tee privatekey | wg pubkey > publickey
  when: 17«=digits(8)»
- cmd: cat publickey  # «-wireguard-public-key»
  when: 17«=digits(8)»
- cmd: nmcli connection modify «=word»-wlan wifi-sec.key-mgmt wpa-psk wifi-sec.psk «wifi-psk:pwa»
  when: 17«=digits(8)»
- cmd: ssh-keygen -R «hostname:numbered»
  when: 17«=digits(8)»
==== vo_hist_powershell Users/admin/AppData/Roaming/Microsoft/Windows/PowerShell/PSReadLine/ConsoleHost_history.txt
Get-ADUser -Filter * -SearchBase "OU=Verwaltung,DC=firma,DC=intern" | Select Name,Enabled
$pw = ConvertTo-SecureString '«cli-password:pwq2»' -AsPlainText -Force
New-ADUser -Name "«person-name:name(de)»" -SamAccountName «=login» -AccountPassword $pw -Enabled $true
Set-ADAccountPassword -Identity «=account» -Reset -NewPassword (ConvertTo-SecureString -AsPlainText "«cli-password:pw_ps»" -Force)
$cred = New-Object System.Management.Automation.PSCredential("FIRMA\«=account»", (ConvertTo-SecureString "«cli-password:pwa»" -AsPlainText -Force))
Enter-PSSession -ComputerName «fqdn» -Credential $cred
net use Z: \\«ipv4»\iso /user:FIRMA\«=account» «cli-password:pwa» /persistent:no
cmdkey /add:«hostname:winhost» /user:FIRMA\«=account» /pass:«cli-password:pw»
Test-NetConnection «ipv4» -Port 8006
Get-FileHash .\virtio-win-0.1.262.iso -Algorithm SHA256
# «-sha256:sha256.upper»
Invoke-RestMethod -Uri "https://«fqdn»:8006/api2/json/nodes" -Headers @{Authorization="PVEAPIToken=winrep@pve!ps=«pve-api-token»"} -SkipCertificateCheck
Connect-VIServer -Server «ipv4» -User «~|administrator@vsphere.local» -Password '«cli-password:pwq2»'
wmic bios get serialnumber
Get-Credential | Export-Clixml C:\tools\cred.xml
exit
==== vo_hist_ipmi_snmp root/.bash_history
ipmitool lan print 1
ipmitool -I lanplus -H «ipv4» -U root -P «cli-password:pwa» sol activate
ipmitool user set password 3 «cli-password:pwa» 20
ipmitool -I lanplus -H «ipv4» -U ADMIN -E chassis power cycle
snmpwalk -v2c -c «snmp-community» «ipv4» 1.3.6.1.2.1.2.2
snmpget -v3 -l authPriv -u monitor -a SHA -A «snmp-password:pwa» -x AES -X «snmp-password:pwa» «ipv4» sysDescr.0
snmptranslate -Td IF-MIB::ifOperStatus
racadm -r «ipv4» -u root -p «cli-password:pw» getsysinfo
hponcfg -r -f /tmp/ilo.xml
iscsiadm -m node -T «-iqn» -p «ipv4»:3260 --op update -n node.session.auth.password -v «iscsi-chap»
iscsiadm -m discovery -t st -p «ipv4»
virsh -c qemu+ssh://root@«ipv4»/system list --all
virt-customize -a jammy.qcow2 --root-password password:«cli-password:pw» --install qemu-guest-agent
virt-builder debian-12 --size 20G --hostname «hostname:numbered» --root-password password:«cli-password:pwa» -o deb.img
guestfish --ro -a deb.img -i cat /etc/os-release
virt-install --name win11 --graphics vnc,listen=«~|0.0.0.0»,password=«qemu-secret» --ram 8192 --vcpus 4 --disk size=80
lsblk -o NAME,WWN,SERIAL
ls -l /dev/disk/by-id/«-disk-id»
==== vo_hist_users root/.bash_history
useradd -m -G sudo -s /bin/bash «=login»
echo '«=login»:«cli-password:pw»' | chpasswd
echo -e "«cli-password:pwa#p»\n«cli-password:pwa#p»" | smbpasswd -a -s scanner
useradd -p '«password-hash:sha512crypt»' -m kiosk
usermod -c "«person-name»" -aG docker «=login»
htpasswd -bB /etc/nginx/.htpasswd «=account» '«cli-password:pwq2»'
htpasswd -c /etc/nginx/.htpasswd admin
openssl passwd -6 -salt «-asset-hash:alnum(8)» '«cli-password:pw»'
mkpasswd -m yescrypt «cli-password:pwa»
printf '%s' '«cli-password:pw»' | cryptsetup luksAddKey --key-file /root/luks.key /dev/sdb2 -
cryptsetup luksUUID /dev/sdb2   # «-uuid»
chage -l «=login»
passwd -S «=login»
gpasswd -a «=login» adm
visudo -c
==== vo_hist_db home/«=account»/.bash_history
mysql -h «ipv4» -u root -p«cli-password:pwa» -e "SHOW PROCESSLIST"
mysqldump --single-transaction -u backup --password='«cli-password:pwq2»' nextcloud > nc.sql
mysql -u root -p nextcloud < nc.sql
PGPASSWORD='«env-password:pw»' pg_dump -h «fqdn» -U «=account» -Fc netbox -f netbox.dump
psql "host=«ipv4» port=5432 dbname=netbox user=netbox password=«connection-string:pwa» sslmode=require"
psql -c "ALTER ROLE netbox WITH PASSWORD '«sql-password:pw»'"
mongosh "mongodb://admin:«connection-string:pwa»@«fqdn»:27017/graylog?authSource=admin" --eval 'db.stats()'
mongosh -u admin -p «cli-password:pwa» --authenticationDatabase admin
redis-cli -h «ipv4» -a «cli-password:pwa» --no-auth-warning INFO memory
redis-cli -u redis://default:«connection-string:pwa»@«ipv4»:6379/0 PING
influx config create -n lab -u http://«ipv4»:8086 -o home -t «monitoring-token:influx» -a
clickhouse-client --host «hostname:numbered» --user default --password «cli-password:pw» -q 'SELECT 1'
sqlcmd -S «ipv4»,1433 -U sa -P '«cli-password:pw_ps»' -Q "SELECT name FROM sys.databases"
du -sh /var/lib/postgresql/16/main
==== vo_hist_cloud home/«=login»/.bash_history
aws configure set aws_access_key_id «aws-access-key-id»
aws configure set aws_secret_access_key «aws-secret-key»
aws s3 cp vzdump-qemu-104.vma.zst s3://«=word»-pve-offsite/ --sse aws:kms --sse-kms-key-id «-uuid»
aws sts get-caller-identity --profile offsite # «-account-id»
az login --service-principal -u «-uuid» -p «azure-client-secret» --tenant «-uuid»
az storage blob upload-batch -d dump -s . --account-name «=word»bak --account-key «azure-storage-key»
gcloud auth activate-service-account --key-file=/root/sa-«=word».json
gcloud compute instances list --format='value(name)' --project «=word»-«-number:digits(6)»
vault login «vault-token»
vault kv put kv/pve/root password=«cli-password:pw» user=root
vault kv get -field=password kv/pve/root
hcloud server create --name edge1 --type cx22 --image debian-12
export HCLOUD_TOKEN=«hetzner-token»
doctl auth init -t «digitalocean-token»
govc about -u "https://«~|administrator@vsphere.local»:«connection-string:pwa»@«fqdn»/sdk" -k
tailscale up --authkey «tailscale-key» --advertise-routes=«ipv4-cidr»
curl -fsSL https://«~|tailscale.com»/install.sh | sh
==== vo_hist_smb_mail root/.bash_history
smbclient -L //«ipv4» -U '«=account»%«cli-password:pw»'
smbclient //«hostname:numbered»/install -U «=account» -c 'ls'
mount -t cifs //«fqdn»/dump /mnt/dump -o username=«=account»,password=«cli-password:pwa»,vers=3.1.1,uid=0
mount.cifs //«ipv4»/iso /mnt/iso -o credentials=/root/.smb-iso
curlftpfs ftp://«=account»:«connection-string:pwa»@«ipv4»/ /mnt/ftp
lftp -u «=account»,«cli-password:pw» -e 'mirror -R /var/lib/vz/dump; bye' sftp://«fqdn»
sshpass -p '«cli-password:pwq2»' scp /root/key.pub root@«ipv4»:/tmp/
sshpass -e ssh root@«hostname:numbered» uptime
swaks --to «email» --from «email» --server «fqdn»:587 -tls --auth LOGIN --auth-user «email» --auth-password '«cli-password:pw»'
ldapwhoami -x -H ldap://«ipv4» -D "uid=«=account»,ou=people,dc=example,dc=net" -w «cli-password:pw»
ldapsearch -x -H ldaps://«fqdn» -D 'FIRMA\«=account»' -y /root/.ldap -b dc=firma,dc=intern sAMAccountName=«=login»
kinit «~|hostadm@FIRMA.INTERN» <<< '«cli-password:pwq2»'
klist -e
xfreerdp /v:«ipv4» /u:Administrator /p:'«cli-password:pw_ps»' /cert:ignore +clipboard
rdesktop -u «=account» -p «cli-password:pwa» «hostname:winhost»
testparm -s
==== vo_hist_pbs root/.bash_history
proxmox-backup-manager user create sync@pbs --password '«cli-password:pw»' --comment 'offsite sync'
proxmox-backup-manager user generate-token sync@pbs pull
proxmox-backup-manager remote create dc2 --host «fqdn» --auth-id 'sync@pbs!pull' --password «cli-password:uuid» --fingerprint «-tls-fingerprint:fingerprint.lower»
proxmox-backup-manager acl update /datastore/main DatastoreReader --auth-id 'sync@pbs!pull'
export PBS_REPOSITORY='sync@pbs!pull@«ipv4»:main'
PBS_PASSWORD=«env-password:uuid» proxmox-backup-client snapshot list
PBS_ENCRYPTION_PASSWORD='«env-password:pwq2»' proxmox-backup-client key create /root/enc.key
proxmox-backup-client key paperkey --output-format text > /root/paper.txt
proxmox-backup-client mount host/«hostname:numbered»/2025-11-20T01:00:03Z root.pxar /mnt/r
proxmox-backup-client catalog dump vm/104/2025-11-20T01:02:44Z --crypt-mode none
proxmox-backup-manager cert info | grep Fingerprint
zpool get guid rpool   # «-zfs-guid»
smartctl -i /dev/sda | grep Serial # «-serial»
==== vo_hist_sqlite home/«=login»/.local/share/atuin/export.jsonl
{"id":"«-trace-id:hex(32)»","timestamp":"2025-10-2«=int(0,9)»T08:11:«=int(10,59)»Z","duration":1204,"exit":0,"command":"pvesh get /cluster/resources --type vm --output-format json | jq length","cwd":"/root","hostname":"«hostname#h»:root"}
{"id":"«-trace-id:hex(32)»","timestamp":"2025-10-2«=int(0,9)»T08:12:«=int(10,59)»Z","duration":88,"exit":0,"command":"pvesh create /access/users --userid «=account»@pve --password «cli-password:pw»","cwd":"/root","hostname":"«hostname#h»:root"}
{"id":"«-trace-id:hex(32)»","timestamp":"2025-10-2«=int(0,9)»T08:14:«=int(10,59)»Z","duration":3100,"exit":0,"command":"pvesh set /nodes/«hostname#h»/qemu/110/config --cipassword «cli-password:pwa»","cwd":"/root","hostname":"«hostname#h»:root"}
{"id":"«-trace-id:hex(32)»","timestamp":"2025-10-2«=int(0,9)»T08:20:«=int(10,59)»Z","duration":410,"exit":22,"command":"curl -fsS -H 'X-Api-Key: «generic-secret:alnum(32)»' https://«fqdn»/api/v1/servers","cwd":"/root","hostname":"«hostname#h»:root"}
{"id":"«-trace-id:hex(32)»","timestamp":"2025-10-2«=int(0,9)»T08:21:«=int(10,59)»Z","duration":57,"exit":0,"command":"wget --user=«=account» --password=«cli-password:pwa» https://«fqdn»/mirror/Release","cwd":"/root","hostname":"«hostname#h»:root"}
{"id":"«-trace-id:hex(32)»","timestamp":"2025-10-2«=int(0,9)»T08:22:«=int(10,59)»Z","duration":9,"exit":0,"command":"echo $SSH_AUTH_SOCK","cwd":"/root","hostname":"«hostname#h»:root"}
{"id":"«-trace-id:hex(32)»","timestamp":"2025-10-2«=int(0,9)»T08:29:«=int(10,59)»Z","duration":6021,"exit":0,"command":"wg set wg0 peer «-wireguard-public-key» preshared-key <(echo «wireguard-psk») allowed-ips «ipv4-cidr»","cwd":"/root","hostname":"«hostname#h»:root"}
==== vo_hist_wifi home/pi/.bash_history
sudo raspi-config nonint do_wifi_ssid_passphrase «=word» '«wifi-psk:pw»'
wpa_passphrase "«=word» Gast" "«wifi-psk:sentence»" | sudo tee -a /etc/wpa_supplicant/wpa_supplicant.conf
nmcli dev wifi connect «=word»-5G password «wifi-psk:pwa» ifname wlan0
nmcli con up «=word»-5G
iwctl --passphrase «wifi-psk:pwa» station wlan0 connect Buero
sudo iwlist wlan0 scan | grep ESSID
nmcli con add type wireguard ifname wg1 con-name site2 ip4 «ipv4-cidr» wireguard.private-key «wireguard-private-key»
nmcli con mod vpn-office vpn.secrets "password=«cli-password:pw»"
ip -br a
iw dev wlan0 link | grep -i connected
# Connected to «mac» (on wlan0)
arp -d «ipv4»
sudo apt install -y wavemon
==== vo_hist_git_forge home/«=login»/.bash_history
git remote set-url origin https://«=account»:«gitlab-pat»@«fqdn»/infra/pve-images.git
git -c http.extraHeader="Authorization: Bearer «bearer-token»" fetch --tags
git config --global user.email «email»
git config --global user.name "«person-name»"
gh auth login --with-token <<< «github-fine-grained-pat»
glab auth login --hostname «fqdn» --token «gitlab-pat»
curl --header "PRIVATE-TOKEN: «gitlab-pat»" "https://«fqdn»/api/v4/projects/42/variables"
curl -X POST "https://«fqdn»/api/v4/projects/42/trigger/pipeline?token=«gitlab-pat:gitlab_trigger»&ref=main"
tea login add --name home --url https://«fqdn» --token «forge-token:hex(40)»
git rebase -i «-git-sha»
git stash drop stash@{0}
npm config set //«~|registry.npmjs.org»/:_authToken «npm-token»
cargo login «crates-io-token»
twine upload -u __token__ -p «pypi-token» dist/*
git log --format='%H %an' -3
==== vo_hist_timestamps root/.bash_history
#17«=digits(8)»
apt install -y pve-kernel-6.8 ifupdown2
#17«=digits(8)»
pveum realm add firma --type ldap --server1 «fqdn» --base_dn dc=firma,dc=intern --user_attr uid --bind_dn cn=pve,dc=firma,dc=intern --password '«cli-password:pwq2»'
#17«=digits(8)»
pveum realm sync firma --dry-run
#17«=digits(8)»
ceph auth get-or-create client.«=word» mon 'allow r' osd 'allow rw pool=vm'
#17«=digits(8)»
rados -p vm ls --id «=word» --key «ceph-key» | head
#17«=digits(8)»
mount -t ceph «ipv4»:6789:/ /mnt/cephfs -o name=«=word»,secret=«ceph-key»
#17«=digits(8)»
pvesubscription set «pve-subscription-key»
#17«=digits(8)»
ceph config-key get mgr/dashboard/crt | head -1
#17«=digits(8)»
ceph dashboard ac-user-create «=account» -i /root/dash.pw administrator
