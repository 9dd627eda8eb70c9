==== cli_unknown scripts/unknown.sh
#!/bin/bash
foocli login --user ops --password «cli-password:human»
barctl --db-password=«cli-password:phrase» migrate
bazadm user add ops --pass «cli-password:human»
quxd --admin-pass '«cli-password:phrase»' --listen :8080
restore-tool --encryption-passphrase "«cli-password:spaced»" in out
sync-agent --api-secret «cli-password:alnum(32)» run
probe --auth-token «cli-password:alnum(40)» --host «~:ipv4»
./migrate.pl --oldpw «cli-password:human» --newpw «cli-password:human»
vncstart -rfbpasswd «cli-password:alnum(8)»
mailer -u relay -p «cli-password:human» -s smtp.example.org
mytool -u admin -p «cli-password:phrase» list
deploy.py -U admin -W «cli-password:human»
dbtool --user=app --pwd=«cli-password:human»
cam-grab --userpass admin:«cli-password:human» rtsp
wsclient --credentials ops:«cli-password:human» wss://x
java -Ddb.password=«cli-password:human» -Djavax.net.ssl.keyStorePassword=«cli-password:human» -jar app.jar
node app.js --smtp-pass «cli-password:human»
nodectl join --join-token «cli-password:alnum(32)» --ca-cert-hash sha256:«-sha256»
backupd --repo-key «cli-password:alnum(24)»
agent enroll --enrollment-secret=«cli-password:alnum(24)»
app --secret-key «cli-password:hex(32)»
tool --password-file /etc/x --no-password --password-stdin < /dev/null
tool --password-hash-rounds 12 --token-ttl 3600 --pass-through
sometool -p 8080 -u root
ssh -p 2222 root@«~:ipv4»
mkdir -p backups-2024-Q1
==== cli_known scripts/known.sh
mysql -uroot -p«cli-password:pwa» app
mysqldump -h db -u ops --password='«cli-password:human»' app
mariadb -u ops -p'«cli-password:human»'
mongosh -u ops -p «cli-password:human» --authenticationDatabase admin
mongodump --username ops --password «cli-password:phrase»
redis-cli -a «cli-password:pwa» ping
valkey-cli -h db --pass «cli-password:human»
ldapsearch -x -D cn=admin -w «cli-password:human» -b dc=x
ldapmodify -D cn=admin -w '«cli-password:phrase»' -f x.ldif
curl -u ops:«cli-password:human» https://«~:fqdn»
curl --user 'ops:«cli-password:phrase»' https://«~:fqdn»
curl -x http://p:3128 -U ops:«cli-password:human» https://«~:fqdn»
wget --user=ops --password=«cli-password:human» https://«~:fqdn»
smbclient //nas/x -U ops%«cli-password:human»
net use Z: \\nas\x «cli-password:human» /user:ops
sshpass -p «cli-password:human» ssh root@«~:ipv4»
sshpass -p'«cli-password:phrase»' scp a b:
xfreerdp /v:«~:ipv4» /u:ops /p:«cli-password:human»
rdesktop -u ops -p «cli-password:human» «~:ipv4»
kinit ops <<< '«cli-password:human»'
echo '«cli-password:human»' | kinit ops
echo "root:«cli-password:human»" | chpasswd
printf '%s\n' '«cli-password:phrase»' | docker login -u ops --password-stdin
docker login -u ops -p «cli-password:human» registry.example.org
htpasswd -bc .htpasswd ops «cli-password:human»
openssl enc -aes-256-cbc -k «cli-password:phrase» -in a -out b
openssl pkcs12 -export -passout pass:«cli-password:human» -in a
7z a -p«cli-password:human» x.7z y
zip -P «cli-password:human» x.zip y
gpg --batch --passphrase «cli-password:phrase» -c x
rabbitmqctl add_user ops «cli-password:human»
psql "host=db user=ops password=«cli-password:human» dbname=x"
PGPASSWORD=«env-password:human» psql -h db -U ops
sudo -u postgres psql -c "ALTER USER ops PASSWORD '«sql-password:human»'"
virsh secret-set-value --secret x --base64 «cli-password:pwa»
qm set 101 --cipassword «cli-password:human»
pveum passwd ops@pve --password «cli-password:human»
pvesm add cifs nas --server «~:ipv4» --share x --username ops --password «cli-password:human»
proxmox-backup-manager user create ops@pbs --password «cli-password:human»
ansible all -m ping -e ansible_ssh_pass=«ansible-password:human»
k6 run -e PASSWORD=«cli-password:human» t.js
nmcli dev wifi connect Lager password «wifi-psk:phrase»
wpa_passphrase Lager «wifi-psk:phrase»
cryptsetup luksOpen /dev/sdb1 x <<< "«cli-password:phrase»"
samba-tool user setpassword ops --newpassword=«cli-password:human»
smbpasswd -a ops <<< $'«cli-password:human»\n«cli-password:human»'
==== cli_ps scripts/win.ps1
$cred = New-Object PSCredential("ops", (ConvertTo-SecureString "«cli-password:human»" -AsPlainText -Force))
Connect-VIServer -Server «~:fqdn» -User ops -Password '«cli-password:human»'
New-LocalUser -Name ops -Password (ConvertTo-SecureString '«cli-password:phrase»' -AsPlainText -Force)
net user ops «cli-password:human» /add
cmdkey /add:nas /user:ops /pass:«cli-password:human»
$pw = '«code-password:human»'
Set-Item -Path Env:DB_PASSWORD -Value '«env-password:human»'
$env:API_TOKEN = "«env-password:alnum(40)»"
[Environment]::SetEnvironmentVariable("DB_PASS", "«env-password:human»", "User")
schtasks /create /tn x /tr y /ru ops /rp «cli-password:human»
Get-Help about_passwords
==== cli_history home/.zsh_history
: 1715000001:0;mysql -u root -p«cli-password:pwa»
: 1715000002:0;export DB_PASSWORD=«env-password:human»
: 1715000003:0;sshpass -p «cli-password:human» ssh «~:hostname»
: 1715000004:0;curl -H "Authorization: Bearer «bearer-token»" https://«~:fqdn»
: 1715000005:0;passwd root
: 1715000006:0;git clone https://ops:«url-token:alnum(24)»@«~:fqdn»/x.git
: 1715000007:0;foo --password «cli-password:phrase» bar
: 1715000008:0;pass show infra/root
==== cli_ps_aux export/ps.txt
USER  PID CMD
root  12  /usr/bin/foo-agent --server «~:fqdn» --password «cli-password:human»
root  13  bar --config /etc/bar.conf --secret=«cli-password:phrase»
ops   14  java -Xmx1g -Dspring.datasource.password=«cli-password:human» -jar x.jar
root  15  /usr/sbin/sshd -D
==== cli_docker compose/run.sh
docker run -d -e MYSQL_ROOT_PASSWORD=«env-password:human» -e TZ=UTC mysql
docker run --env ADMIN_PASS='«env-password:phrase»' app
podman run -e "SMTP_PASSWORD=«env-password:human»" app
kubectl create secret generic db --from-literal=password=«cli-password:human»
helm install x --set auth.password=«cli-password:human» --set adminPassword=«cli-password:phrase»
helm upgrade x --set-string global.postgresql.auth.password=«cli-password:human»
docker exec db mysql -uroot -p«cli-password:pwa» -e 'select 1'
ssh «~:hostname» "mysql -u ops -p'«cli-password:human»' app"
