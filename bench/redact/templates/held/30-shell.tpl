==== h_fish_history home/«=login»/.local/share/fish/fish_history
- cmd: set -x PROXMOX_VE_API_TOKEN 'ci@pve!tf=«pve-api-token»'
  when: «-timestamp»
- cmd: set -gx GITHUB_TOKEN «github-fine-grained-pat»
  when: «-timestamp»
- cmd: rsync -a --rsh="sshpass -p «cli-password:pwa» ssh -l root" /srv «ipv4»:/bk
  when: «-timestamp»
- cmd: ldapmodify -x -H ldap://«fqdn» -D cn=manager,dc=lab -w «cli-password:pwa» -f mod.ldif
  when: «-timestamp»
- cmd: sqlcmd -S «ipv4» -U sa -P '«cli-password:pwq2»' -Q "select 1"
  when: «-timestamp»
- cmd: cd ~/src/«=word»; and cargo build
  when: «-timestamp»
  paths:
    - ~/src
- cmd: git checkout «-git-sha»
  when: «-timestamp»
==== h_sh_tools root/notes/commands.sh
«any 14-20»
virsh secret-set-value «-uuid» '«generic-secret:pwa.b64»'
virsh set-user-password vm1 root '«cli-password»'
cephadm registry-login --registry-url «fqdn» --registry-username r --registry-password '«cli-password»'
ceph dashboard ac-user-create admin -i /root/pw administrator
radosgw-admin user create --uid=bk --access-key=«aws-access-key-id:upper(20)» --secret-key=«aws-secret-key»
iscsiadm -m node -T «-iqn» -o update -n node.session.auth.password -v «iscsi-chap»
targetcli /iscsi/«-iqn»/tpg1/acls/«-iqn» set auth userid=u password=«iscsi-chap»
cryptsetup luksFormat /dev/sdb1 --key-file <(echo -n '«cli-password:phrase»')
echo -n "«cli-password:phrase»" | cryptsetup luksOpen /dev/disk/by-uuid/«-uuid» data
zfs create -o encryption=on -o keyformat=passphrase rpool/x <<< "«cli-password:phrase»"
consul acl bootstrap | tee /root/consul.txt
nomad job run -token=«hex-key:uuid» x.nomad
mc alias set minio https://«fqdn»:9000 «=account» '«cli-password»'
s3cmd --access_key=«aws-access-key-id» --secret_key=«aws-secret-key» ls
rabbitmqctl add_user app '«cli-password»'
rabbitmqctl change_password monitor «cli-password:pwa»
redis-cli -u redis://default:«connection-string»@«ipv4»:6379
redis-cli AUTH «cli-password:pwa»
sudo -S apt update <<< '«cli-password»'
echo «cli-password:pwa» | sudo -S systemctl restart nginx
az storage blob list --account-name bk --account-key «azure-storage-key»
gcloud auth activate-service-account --key-file=sa.json
linode-cli configure --token «cloud-token:linode»
curl --proxy-user px:«cli-password:pwa» -x http://«ipv4»:3128 https://«fqdn»
curl -F 'api_key=«generic-secret:hex(40)»' -F file=@x https://«fqdn»/up
curl -b 'session=«session-cookie»; lang=de' https://«fqdn»/me
curl "https://«fqdn»/hook?key=«url-token»&v=2"
curl -d password=«cli-password:pwa» -d user=x https://«fqdn»/auth
xmlstarlet sel -t -v '//password' cfg.xml
grep -rn "password" /etc/ | less
docker run -d -e MYSQL_ROOT_PASSWORD=«env-password:pwa» -e TZ=Europe/Berlin -p 3306:3306 mysql:8
docker run -e "POSTGRES_PASSWORD=«env-password:pwq2»" -v db:/var/lib postgres:16
docker pull alpine@«-sha256:digest»
podman secret create dbpw pw.txt
ip link set dev eth0 address «mac»
dig +short «fqdn» @«ipv4»
traceroute «ipv6»
pveum passwd «=login»@pve
mysql_config_editor set --login-path=local --user=root --password
«end»
==== h_batch_cmd C/scripts/backup.cmd
@echo off
set SRC=D:\data
set DB_PASSWORD=«env-password:pwa»
set "API_KEY=«generic-secret:alnum(32)»"
net use \\«ipv4»\backup «cli-password:pwa» /user:LAB\svc-bk
psexec \\«ipv4» -u admin -p «cli-password:pwa» cmd /c dir
plink -ssh root@«ipv4» -pw «cli-password:pwa» "vzdump 101"
pscp -pw "«cli-password:pwq2»" D:\x.zip root@«fqdn»:/tmp
winscp.com /command "open sftp://bk:«connection-string»@«ipv4»/ -hostkey=""ssh-ed25519 255 «-ssh-fingerprint»"""
sqlcmd -S «fqdn» -U sa -P «cli-password:pwa» -i q.sql
set /p PASSWORD=«-prose|Enter password: »
if "%PASSWORD%"=="" goto usage
rem guid «-uuid»
==== h_cron_at var/spool/cron/crontabs/root
# m h dom mon dow command
MAILTO=«email»
RCLONE_CONFIG_PASS=«env-password»
*/5 * * * * curl -fsS --retry 3 https://«~|hc-ping.com»/«~:uuid» > /dev/null
0 3 * * * /usr/bin/mysqldump -u bk -p«cli-password:pwa» app | gzip > /bk/app.gz
15 4 * * 0 PASSPHRASE="«env-password:phrase»" duplicity full /srv scp://bk:«connection-string»@«ipv4»//bk
@daily wget -qO- "https://«=account»:«connection-string»@«fqdn»/nic/update?hostname=«fqdn»&myip=«ipv4»"
@reboot /usr/local/bin/bot --token «telegram-bot-token»
