==== sh_history_admin root/.bash_history
«any 18-24»
sshpass -p '«cli-password:pwq2»' ssh -o StrictHostKeyChecking=no root@«ipv4»
sshpass -p«cli-password:pwa» scp dump.sql root@«ipv4»:/tmp
echo 'root:«cli-password»' | chpasswd
echo "«cli-password»" | passwd --stdin «=login»
pveum user add «=login»@pve --password '«cli-password»'
pvesh create /access/users --userid «=login»@pve --password «cli-password:pwa»
pvesh create /nodes/«hostname»/storage/cifs --storage nas --server «ipv4» --share vm --username svc --password «cli-password:pwa»
pvesm add cifs nas2 --server «ipv4» --share bk --username bk --password '«cli-password»'
pvesm add pbs site --server «ipv4» --datastore d1 --username archive@pbs!pve --password «cli-password:uuid» --fingerprint «-tls-fingerprint»
qm guest passwd «=int(100,900)» admin
pct create 105 local:vztmpl/debian-12.tar.zst --password '«cli-password»' --hostname «hostname» --net0 name=eth0,ip=«ipv4-cidr»,bridge=vmbr0
mysqldump -u backup --password=«cli-password:pwa» --all-databases > all.sql
mysqladmin -uroot -p'«cli-password:pwq2»' status
mongosh "mongodb://admin:«connection-string»@«ipv4»:27017/?authSource=admin"
mongodump --host «ipv4» -u admin -p '«cli-password»' --authenticationDatabase admin
psql "postgresql://postgres:«connection-string:pwurl»@«ipv4»/postgres"
PGPASSWORD='«env-password»' pg_dump -h «fqdn» -U app app | zstd > app.zst
smbclient //«ipv4»/share -U 'LAB\svc%«cli-password:pwq2»'
mount -t cifs -o username=svc,password=«cli-password:pwa»,vers=3.0 //«ipv4»/data /mnt
curl -k -u 'root:«cli-password:pwq2»' https://«ipv4»/redfish/v1/Systems
curl -s -X POST https://«fqdn»/api/auth -d '{"username":"admin","password":"«cli-password:pwq2»"}'
curl -H "X-Vault-Token: «vault-token»" https://«fqdn»:8200/v1/secret/data/x
curl -H 'Authorization: token «forge-token»' https://«fqdn»/api/v1/repos
curl -H "Authorization: Bearer $(cat token)" https://«fqdn»/api
http --auth admin:«cli-password:pwa» GET https://«fqdn»/status
http POST «fqdn»/login user=admin password='«cli-password»'
wget --user=dl --password='«cli-password»' https://«fqdn»/iso/x.iso
wget --http-user=dl --http-password=«cli-password:pwa» https://«fqdn»/f
snmpwalk -v2c -c «snmp-community» «ipv4» sysDescr
snmpget -v3 -l authPriv -u mon -a SHA -A '«snmp-password»' -x AES -X '«snmp-password»' «ipv4» 1.3.6.1.2.1.1.3.0
ipmitool -I lanplus -H «ipv4» -U root -P '«cli-password»' sol activate
kinit admin@LAB.INTRA <<< '«cli-password»'
net ads join -U Administrator%«cli-password:pwa»
realm join -U admin «fqdn:domain»
htpasswd -b -B /etc/nginx/.htpasswd «=login» '«cli-password»'
openssl pkcs12 -export -inkey k.pem -in c.pem -out k.p12 -passout pass:«cli-password»
openssl rsa -in k.pem -passin 'pass:«cli-password»' -out k2.pem
gpg --batch --passphrase '«cli-password»' -d backup.gpg > b.tar
7z x -p«cli-password:pwa» archive.7z
unzip -P '«cli-password»' x.zip
zip -e -P «cli-password:pwa» out.zip *.log
export RESTIC_PASSWORD='«env-password»'
BORG_PASSPHRASE='«env-password:phrase»' borg create ssh://bk@«ipv4»/./repo::{now} /etc
vault login «vault-token»
docker login -u ci --password '«cli-password»' «fqdn»
helm upgrade app ./chart --set db.password=«cli-password:pwa»,image.tag=«-version»
kubectl create secret generic db --from-literal=password='«cli-password»' --from-literal=user=app
kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-sha256:digest»
tailscale up --authkey «tailscale-key»
wg set wg0 peer «-wireguard-public-key» allowed-ips «ipv4-cidr» endpoint «ipv4»:51820
git remote set-url origin https://«=login»:«github-pat»@«~|github.com»/acme/infra.git
ansible-playbook site.yml -e 'ansible_become_pass=«cli-password»' -l «hostname»
rclone config create s3 s3 access_key_id «aws-access-key-id» secret_access_key «aws-secret-key»
aws configure set aws_secret_access_key «aws-secret-key»
nmap -sV «ipv4-cidr»
ping -c3 «fqdn»
ssh ops@«fqdn»
cd /etc/pve && git log --oneline | head
zpool import -d /dev/disk/by-id/«-disk-id» tank
sha256sum -c <<< "«-sha256»  debian.iso"
qm importdisk 120 disk.qcow2 local-zfs
passwd «=login»
ssh-keygen -t ed25519 -C "«=login»" -f ~/.ssh/id_pve -N ""
cat /etc/pve/priv/token.cfg | wc -l
openssl rand -hex 32
pwgen -s 24 1
export EDITOR=vim
git show «-short-sha»
apt install -y python3-passlib password-store
curl --cacert ca.pem --key client.key https://«fqdn»/
crontab -l | grep -i token
history -d 1042
«end»
==== zsh_history home/«=login»/.zsh_history
«each 1»
: «-timestamp»:0;ssh «=login»@«ipv4»
: «-timestamp»:0;export HCLOUD_TOKEN=«hetzner-token»
: «-timestamp»:0;export DIGITALOCEAN_ACCESS_TOKEN=«digitalocean-token»
: «-timestamp»:0;export CF_API_TOKEN='«cloudflare-api-token»'
: «-timestamp»:3;terraform apply -var 'pve_password=«cli-password:pwq2»' -var node=«hostname»
: «-timestamp»:0;TF_VAR_root_password='«tf-password»' terraform plan
: «-timestamp»:1;pulumi config set --secret dbPassword '«cli-password»'
: «-timestamp»:0;doctl auth init -t «digitalocean-token»
: «-timestamp»:0;npm config set //«~:shop(registry,npmjs,org)»/:_authToken «npm-token»
: «-timestamp»:0;cargo login «crates-io-token»
: «-timestamp»:0;gh auth login --with-token <<< «github-pat»
: «-timestamp»:9;git rebase -i «-short-sha»~3
: «-timestamp»:0;export AWS_PROFILE=prod AWS_SESSION_TOKEN=«aws-session-token»
: «-timestamp»:0;op item get nas --fields label=password
: «-timestamp»:0;OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token» op vault list
: «-timestamp»:0;doppler configure set token «doppler-token»
: «-timestamp»:2;az login --service-principal -u «-uuid» -p «azure-client-secret» --tenant «-uuid»
: «-timestamp»:0;twine upload -u __token__ -p «pypi-token» dist/*
: «-timestamp»:0;gem push x.gem --key rubygems
: «-timestamp»:0;k3s agent --server https://«ipv4»:6443 --token «k3s-token»
: «-timestamp»:0;mosquitto_pub -h «ipv4» -u ha -P «cli-password:pwa» -t x -m on
: «-timestamp»:0;xfreerdp /v:«ipv4» /u:admin /p:'«cli-password»'
: «-timestamp»:0;lftp -u backup,«cli-password:pwa» sftp://«ipv4»
: «-timestamp»:0;nmcli con mod office wifi-sec.psk '«wifi-psk»'
: «-timestamp»:0;wpa_passphrase homelab '«wifi-psk»' > /etc/wpa.conf
: «-timestamp»:0;influx write --token «monitoring-token:influx» --org lab
«end»
==== sh_script_deploy scripts/deploy.sh
#!/bin/bash
# usage: deploy.sh <host>   (needs TOKEN in the environment)
set -eu
TOKEN="${1:?token required}"
DB_HOST=«ipv4»
DB_PASS='«env-password:pwq2»'
readonly ADMIN_PASSWORD="«env-password»"
: "${API_TOKEN:=«generic-secret:alnum(40)»}"
declare -r SECRET_KEY=«generic-secret:hex(64)»
PASSWORD_FILE=«-path|/root/.pw»
PASSWORD=$(«-code-reference|cat "$PASSWORD_FILE"»)
pw=$(«-code-reference|openssl rand -base64 24»)
EXPECTED=«-sha256»
curl -fsS -H "X-API-Token: $TOKEN" "https://«fqdn»/v1/deploy?rev=«-git-sha»"
mysql -h "$DB_HOST" -u root -p"$DB_PASS" -e "SET PASSWORD FOR 'app'@'%' = PASSWORD('«sql-password»');"
mysql --defaults-extra-file=<(printf '[client]\npassword=%s\n' '«cli-password»') app
expect -c 'spawn ssh root@«ipv4»; expect "assword:"; send "«cli-password:pwa»\r"; interact'
case "$1" in --password) shift ;; esac
if [ -z "$PASSWORD" ]; then echo "«-prose|password must be set»" >&2; exit 1; fi
useradd -m -p '«password-hash:sha512crypt»' «=login»
usermod --password "$(openssl passwd -6 '«cli-password»')" «=login»
cat > /root/.my.cnf <<EOF
[client]
user=root
password="«config-password:pwq2»"
EOF
cat <<'EOF' > /etc/ppp/chap-secrets
«=login» * «config-password:pwa» *
EOF
==== ps_output tmp/ps-aux.txt
USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND
root           1  0.0  0.0 168140 11220 ?        Ss   Mar02   0:11 /sbin/init
root        1201  0.1  0.2 412340 20110 ?        Ssl  Mar02   3:01 /usr/sbin/openvpn --config /etc/openvpn/s.conf --auth-user-pass /etc/openvpn/up
mysql       1420  1.1  9.9 912340 80110 ?        Ssl  Mar02  13:01 mysqld --user=mysql --port=3306
root        2212  0.0  0.0   9012  3110 ?        S    10:02   0:00 rsync --password-file=/etc/rs.pw rsync://bk@«ipv4»/mod
app         3301  0.3  1.1 992340 70110 ?        Sl   10:02   0:41 java -Dspring.datasource.password=«cli-password:pwa» -Xmx2g -jar app.jar --server.port=8080
app         3302  0.3  1.1 992340 70110 ?        Sl   10:02   0:41 node server.js --jwt-secret=«cli-password:hex(48)» --port 3000
root        4412  0.0  0.0   8012  2110 pts/0    S+   10:10   0:00 mysql -uroot -p«cli-password:pwa» -h «ipv4»
root        4413  0.0  0.0   8012  2110 pts/0    S+   10:10   0:00 ffmpeg -i rtsp://viewer:«connection-string»@«ipv4»:554/stream1 out.mp4
redis       4500  0.5  0.2  60120  9110 ?        Ssl  Mar02  31:01 redis-server «ipv4»:6379 --requirepass «cli-password:pwa»
