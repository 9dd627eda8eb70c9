==== vq_cmd_restic root/.bash_history
export B2_ACCOUNT_ID=«-key-id:hex(25)»
export B2_ACCOUNT_KEY=«cloud-token:b2»
export RESTIC_REPOSITORY=b2:«=word»-lab:/pve RESTIC_PASSWORD=«env-password:phrase»
restic backup /etc /root --exclude-caches --tag etc
restic forget --keep-daily 7 --keep-weekly 4 --prune
restic key add --new-password-file <(printf %s '«cli-password:pwq2»')
restic copy --from-repo rest:https://copy:«connection-string:pwa»@«fqdn»/etc --from-password-command 'pass show restic'
restic snapshots --json | jq -r '.[-1].id'   # «-sha256»
restic restore «-asset-hash:hex(8)» --target /tmp/r --include /etc/network
rclone obscure '«cli-password:pw»'
rclone lsd :sftp: --sftp-host «ipv4» --sftp-user arch --sftp-pass «cli-password:b64u(38)»
rclone serve restic --addr «ipv4»:8080 --user rr --pass «cli-password:pwa» remote:repo
kopia repository connect server --url=https://«fqdn»:51515 --server-cert-fingerprint=«-sha256» --password=«cli-password:pw»
duplicacy set -storage offsite -key password -value «cli-password:pwa»
==== vq_cmd_kube home/«=login»/.zsh_history
: 1762«=digits(6)»:0;kubectl config set-credentials ops --token=«jwt»
: 1762«=digits(6)»:0;kubectl create secret docker-registry pull --docker-server=«fqdn» --docker-username=robot --docker-password=«cli-password:pwa» --docker-email=«email»
: 1762«=digits(6)»:2;kubectl -n db create secret generic pg --from-literal=password='«cli-password:pwq2»' --from-literal=user=app
: 1762«=digits(6)»:0;kubectl -n db get secret pg -o go-template='{{.data.password | base64decode}}'
: 1762«=digits(6)»:0;helm install harbor harbor/harbor --set harborAdminPassword=«cli-password:pwa»,secretKey=«generic-secret:alnum(16)» --set expose.ingress.hosts.core=«fqdn»
: 1762«=digits(6)»:0;helm repo add lab https://«fqdn»/chartrepo/lab --username ci --password «cli-password:pwa»
: 1762«=digits(6)»:0;kubeadm init --token «k8s-bootstrap-token» --certificate-key «hex-key» --control-plane-endpoint «ipv4»:6443
: 1762«=digits(6)»:0;kubeseal --format yaml < secret.yaml > sealed.yaml
: 1762«=digits(6)»:0;argocd login «fqdn» --username admin --password «cli-password:pwa» --grpc-web
: 1762«=digits(6)»:0;argocd account update-password --current-password «cli-password:pwa» --new-password «cli-password:pwa»
: 1762«=digits(6)»:0;flux bootstrap git --url=ssh://git@«fqdn»/fleet --private-key-file=id --password=«cli-password:pw»
: 1762«=digits(6)»:0;talosctl -n «ipv4» -e «ipv4» dashboard
: 1762«=digits(6)»:0;k3s agent --server https://«ipv4»:6443 --token «k3s-token»
: 1762«=digits(6)»:0;crictl pull --creds robot:«cli-password:pwa» «fqdn»/infra/coredns:«-version|1.11.3»
: 1762«=digits(6)»:0;kubectl rollout history deploy/web --revision=4
==== vq_cmd_secretmgr home/«=login»/.bash_history
export BW_SESSION="«generic-secret:bytes(64)»"
bw login «email» '«cli-password:pwq2»' --raw
bw get password pve-root
export OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
op account add --address «~|my.1password.eu» --email «email» --secret-key «onepassword-token:op_key»
op item get pve --fields label=password --reveal
export VAULT_ADDR=https://«fqdn»:8200 VAULT_TOKEN=«vault-token»
bao login -method=userpass username=ops password='«cli-password:pwq2»'
vault write auth/approle/login role_id=«-uuid» secret_id=«generic-secret:uuid»
vault kv get -mount=kv -field=token pve/ci
doppler run --token «doppler-token» -- tofu apply
echo «age-secret-key» > ~/.config/sops/age/keys.txt
age-keygen -y ~/.config/sops/age/keys.txt   # «-age-public-key»
sops --decrypt --age «-age-public-key» secrets.yaml | head -2
keepassxc-cli show -s -a Password lab.kdbx pve <<< '«cli-password:pwq2»'
gopass insert -f lab/idrac <<< "«cli-password:pw»"
secret-tool store --label=pve service pve user root
pass generate -n lab/truenas 28
==== vq_cmd_forges home/«=login»/.bash_history
git clone https://«=login»:«github-fine-grained-pat»@«~|github.com»/acme/images.git
git remote set-url origin https://oauth2:«gitlab-pat»@«fqdn»/infra/pve.git
gh auth login --with-token <<< «github-pat»
gh secret set PVE_TOKEN_SECRET --body «cli-password:uuid» --repo acme/images
glab auth login --hostname «fqdn» --token «gitlab-pat»
gitlab-runner register --url https://«fqdn» --token «gitlab-runner-token» --executor docker
tea login add --name lab --url https://«fqdn» --token «forge-token»
curl -H "PRIVATE-TOKEN: «gitlab-pat»" "https://«fqdn»/api/v4/projects/14/pipelines?ref=main"
curl -X POST -F token=«generic-secret:gitlab_trigger» -F ref=main https://«fqdn»/api/v4/projects/9/trigger/pipeline
npm config set //«fqdn»/:_authToken «npm-token»
npm publish --otp=«~:digits(6)»
twine upload -u __token__ -p «pypi-token» dist/*
cargo login «crates-io-token»
gem push lab-0.3.gem --key lab
docker login -u acme --password «docker-token»
git config user.email «email»
git cherry-pick -x «-git-sha»
git bisect good «-short-sha»
==== vq_cmd_http tools/requests.sh
#!/bin/sh
# collected calls that work
B=https://«fqdn»
http --auth admin:«cli-password:pwa» GET $B/api/health
http POST $B/api/login email=«email» password='«cli-password:pwq2»'
http -A bearer -a «bearer-token» $B/v2/zones
xh --session=lab $B/status Authorization:"Token «generic-secret:hex(40)»"
wget --header='X-Vault-Token: «vault-token»' -qO- $B/v1/sys/health
wget --user svc --password '«cli-password:pw»' $B/mirror/
curl --digest -u 'root:«cli-password:pwq2»' http://«ipv4»/cgi-bin/magicBox.cgi?action=getSystemInfo
curl -b 'JSESSIONID=«session-cookie:hex(32).upper»' $B/app
curl --oauth2-bearer «jwt» $B/me
curl -x http://px:«connection-string:pwa»@«ipv4»:3128 -I https://«~|deb.debian.org»/
curl --cert client.pem:«cli-password:pwa» $B/mtls
curl -F 'password=«config-password:pwa»' -F file=@vm.ova $B/upload
curl -u "$USER:$PASS" $B/quiet
curl -H 'If-None-Match: "«-etag»"' $B/feed.xml
curl "http://«ipv4»/control?cmd=event,reboot&pwd=«url-token:pwa»"
==== vq_cmd_az_gcloud home/«=login»/.bash_history
az account set -s «-uuid»
az keyvault secret set --vault-name kv-«=word» -n pve-root --value '«cli-password:pwq2»'
az vm create -g lab -n «hostname:numbered» --image Debian12 --admin-username ops --admin-password '«cli-password:pw_ps»'
az sql server create -g lab -n «=word»sql -u dbadm -p «cli-password:pwa»
az storage container list --connection-string "DefaultEndpointsProtocol=https;AccountName=«=word»st;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»"
az ad sp create-for-rbac -n pve-bridge --query password -o tsv   # «azure-client-secret»
azcopy cp dump.zst "https://«~|lab7st.blob.core.windows.net»/pve?sv=2023-11-03&se=2026-02-01&sp=rw&sig=«url-token:azure_sas.url»"
gcloud sql users set-password app --instance=main --password=«cli-password:pwa»
gcloud compute instances add-metadata «hostname:numbered» --metadata=startup-password=«cli-password:pwa»
gcloud auth print-access-token   # «bearer-token:ya29»
curl "https://«~|maps.googleapis.com»/maps/api/geocode/json?address=Wien&key=«gcp-api-key»"
aws ec2 describe-instances --instance-ids «-tf-resource-id:ec2»
aws rds modify-db-instance --db-instance-identifier lab --master-user-password '«cli-password:pwq2»'
aws secretsmanager get-secret-value --secret-id «-arn»
linode-cli linodes create --root_pass '«cli-password:pwq2»' --label «hostname:numbered» --region eu-central
oci setup config
scw config set secret-key=«cloud-token:scaleway»
==== vq_cmd_storage root/.bash_history
targetcli /iscsi/«-iqn»/tpg1/acls/«-iqn» set auth userid=pve password=«iscsi-chap»
targetcli /iscsi set discovery_auth enable=1 userid=d1 password=«iscsi-chap» mutual_userid=m1 mutual_password=«iscsi-chap»
iscsiadm -m node -T «-iqn» -o update -n node.session.auth.password_in -v «iscsi-chap»
ceph auth get-or-create-key client.k8s mon 'allow r' osd 'allow rwx pool=k8s'
mount -t ceph «ipv4»:6789,«ipv4»:6789:/ /mnt/cephfs -o name=fs,secret=«ceph-key»
rbd map vm/test --id lab --keyring /etc/ceph/lab.keyring
radosgw-admin user create --uid=pbs --display-name=PBS --access-key=«~:upper(20)» --secret=«generic-secret:alnum(40)»
mc alias set hub https://«fqdn»:9000 hubadm «cli-password:pwa»
mc admin user add hub pbs-sync «cli-password:pwa»
s3cmd --access_key=«~:upper(20)» --secret_key=«cli-password:alnum(40)» --host=«fqdn» ls
zfs create -o encryption=on -o keyformat=passphrase tank/enc <<< '«cli-password:sentence»'
echo '«cli-password:pwq2»' | zfs load-key tank/enc
mount.davfs https://«fqdn»/dav /mnt/dav -o username=dav
sshfs -o password_stdin bk@«ipv4»:/srv /mnt/s <<< «cli-password:pwa»
cryptsetup luksFormat /dev/sdd --key-file - < <(echo -n «cli-password:pwa»)
mdadm --detail /dev/md0 | grep UUID
zpool import -d /dev/disk/by-id «-zfs-guid» old
==== vq_cmd_vpn root/.bash_history
wg set wg0 private-key <(echo «wireguard-private-key») listen-port 51820
wg set wg0 peer «-wireguard-public-key» endpoint «ipv4»:51820 allowed-ips «ipv4-cidr» preshared-key /etc/wireguard/psk
openfortivpn «fqdn»:10443 -u ext-ops -p '«cli-password:pwq2»' --trusted-cert «-sha256»
echo '«cli-password:pw»' | openconnect --user=ext --passwd-on-stdin «fqdn»
nmcli con up office passwd-file <(echo "vpn.secrets.password:«cli-password:pwa»")
nmcli con add type vpn vpn-type l2tp con-name site vpn.data "gateway=«fqdn», user=ext, ipsec-psk=«ipsec-psk:pwa»" vpn.secrets password=«cli-password:pwa»
printf '%s %s : PSK "%s"\n' «ipv4» «ipv4» '«ipsec-psk:pwq2»' >> /etc/ipsec.secrets
ipsec stroke user-creds site1 ext «cli-password:pwa»
netbird up --setup-key «netbird-token:uuid.upper» --management-url https://«fqdn»
zerotier-cli join «~:hex(16)»
headscale preauthkeys create -u lab --reusable --expiration 24h
tailscale up --login-server https://«fqdn» --auth-key «generic-secret:hex(48)»
openvpn --config site.ovpn --auth-user-pass <(printf 'ext\n«cli-password:pwa»\n')
openvpn --genkey secret ta.key && cat ta.key
ip -6 route add «ipv6-cidr» dev wg0
wg show all latest-handshakes
==== vq_cmd_mail_msg scripts/notify-all.sh
#!/usr/bin/env bash
# every way we have to reach somebody
set -u
TEXT=${1:?usage: notify-all.sh TEXT}
curl -s "https://«~|api.telegram.org»/bot«telegram-bot-token»/sendMessage" -d chat_id=«-number:digits(9)» -d text="$TEXT"
curl -s -H 'Content-Type: application/json' -d "{\"content\":\"$TEXT\"}" https://«~|discord.com»/api/webhooks/«discord-webhook»
curl -s -F token=«monitoring-token:pushover» -F user=«~:pushover» -F message="$TEXT" https://«~|api.pushover.net»/1/messages.json
curl -s -H 'Authorization: Bearer «monitoring-token:ntfy»' -d "$TEXT" https://«fqdn»/alerts
curl -s "https://«fqdn»/message?token=«url-token:gotify»" -F message="$TEXT"
curl -s -u "api:«mailgun-key»" https://«~|api.eu.mailgun.net»/v3/«~|mg.example.org»/messages -F to=«email» -F text="$TEXT"
curl -s --request POST https://«~|api.sendgrid.com»/v3/mail/send -H "Authorization: Bearer «sendgrid-key»" -d @mail.json
curl -s -X POST "https://«~|api.twilio.com»/v1/Accounts/«-account-id:twilio_sid#s»/Messages.json" -u «-account-id:twilio_sid#s»:«twilio-auth-token» --data-urlencode "To=«phone:phone_tel»"
msmtp --host=«fqdn» --user=alerts --passwordeval="pass show smtp" «email» <<< "$TEXT"
sendemail -f «email» -t «email» -s «ipv4»:25 -xu alerts -xp '«cli-password:pw»' -m "$TEXT"
matrix-commander --login password --homeserver https://«fqdn» --password '«cli-password:pw»' --message "$TEXT"
==== vq_cmd_virt root/.bash_history
virt-install --name «hostname:numbered» --graphics spice,password=«qemu-secret» --network bridge=br0,mac=«mac» --location http://«~|deb.debian.org»/debian/dists/bookworm/main/installer-amd64/
virt-customize -d «hostname:numbered» --password ops:password:«cli-password:pwa» --ssh-inject root:file:/root/k.pub
virt-sysprep -a gold.qcow2 --root-password password:«cli-password:pw» --operations defaults,-ssh-hostkeys
virsh qemu-agent-command win11 '{"execute":"guest-set-user-password","arguments":{"username":"Administrator","password":"«base64-secret:pw.b64»","crypted":false}}'
virsh secret-set-value «-uuid» «base64-secret:ceph_key»
virt-v2v -ic 'esx://root@«ipv4»/?no_verify=1' -ip /root/esx.pw «hostname:numbered» -o local -os /var/tmp
qm guest passwd 108 Administrator <<< "«cli-password:pw_ps»"
qm guest exec 108 -- net user Administrator «cli-password:pwa»
pct exec 204 -- bash -c "echo 'root:«cli-password:pwa»' | chpasswd"
pct set 204 -description 'ssh: root / «password-in-notes:pwa»'
pvesh create /nodes/«hostname#h»/lxc -vmid 205 -ostemplate local:vztmpl/alpine-3.20-default_20240908_amd64.tar.xz -password '«cli-password:pwq2»' -hostname «hostname:numbered»
pvesh set /access/password -userid mon@pve -password '«cli-password:pw»'
pvesh create /access/domains -realm firma -type ad -domain «fqdn:domain» -server1 «ipv4» -bind_dn cn=pve,dc=firma -password '«cli-password:pw»'
pvesh create /cluster/metrics/server/grafana -type influxdb -server «ipv4» -port 8086 -token «cli-password:influx» -bucket pve -organization lab
pveum realm modify keycloak --client-key «cli-password:alnum(32)»
pvenode acme plugin add dns cf --api cf --data <(echo CF_Token=«cloudflare-api-token»)
pveum ticket root@pam --password '«cli-password:pwq2»'
qm config 108 --current | grep -E 'smbios1|vmgenid'   # «-uuid»
==== vq_cmd_proxmox_remote scripts/migrate-remote.sh
#!/bin/bash
# qm remote-migrate needs the token of the other cluster; it's only valid for tonight
set -euo pipefail
SRC=107
EP='host=«ipv4»,apitoken=PVEAPIToken=root@pam!move=«pve-api-token»,fingerprint=«-tls-fingerprint»'
qm remote-migrate "$SRC" "$SRC" "$EP" --target-bridge vmbr0=vmbr10 --target-storage ceph --online
# dry run for containers
pct remote-migrate 301 301 "host=«fqdn»,apitoken=PVEAPIToken=root@pam!move=«pve-api-token»" --target-bridge 1 --target-storage 1 --restart
pvesm scan cifs «ipv4» --username admin --password '«cli-password:pwq2»'
pvesm scan pbs «ipv4» root@pam --password "$PBS_PW" --fingerprint «-tls-fingerprint:fingerprint.lower»
pvesm scan iscsi «ipv4»
pvecm add «ipv4» --link0 «ipv4» --use_ssh 1
pvenode config set --acmedomain0 «fqdn»
ssh root@«ipv4» "proxmox-backup-client key show /root/k.json | grep Fingerprint"
echo "task «-pve-upid»"
==== vq_cmd_db_admin home/dba/.psql_history
create role netbox login password '«sql-password:pwq2»';
alter user repl with encrypted password '«sql-password:pw»';
alter user metabase password '«password-hash:md5hash»';
create user mapping for app server old options (user 'app', password '«sql-password:pw»');
create subscription s1 connection 'host=«ipv4» dbname=nb user=repl password=«connection-string:pwa»' publication p1;
select dblink_connect('c1', 'hostaddr=«ipv4» user=ro password=«connection-string:pwa» dbname=crm');
select pgp_sym_decrypt(note, '«sql-password:pw»') from vault where id = 4;
update users set password = crypt('«sql-password:pw»', gen_salt('bf')) where mail = '«email»';
insert into api_keys (name, key_hash) values ('ci', '«~:sha256»');
select * from pg_stat_activity where client_addr = '«ipv4»';
\password netbox
\set pw `cat /run/secrets/pw`
alter user app password :'pw';
select pg_create_restore_point('before_«-version|4.1.2»');
---- home/dba/.mysql_history
SET PASSWORD FOR 'wiki'@'%' = PASSWORD('«sql-password:pw»');
CREATE USER 'exporter'@'«ipv4»' IDENTIFIED WITH caching_sha2_password BY '«sql-password:pwq2»';
CHANGE REPLICATION SOURCE TO SOURCE_HOST='«fqdn»', SOURCE_USER='repl', SOURCE_PASSWORD='«sql-password:pw»';
ALTER USER 'root'@'localhost' IDENTIFIED BY '«sql-password:pwq2»';
SHOW GRANTS FOR 'wiki'@'%';
---- home/dba/.rediscli_history
AUTH «cli-password:pwa»
AUTH default «cli-password:pwa»
CONFIG SET requirepass «config-password:pwa»
ACL SETUSER worker on >«config-password:pwa» ~jobs:* +@all
ACL SETUSER ro on #«password-hash:sha256» ~* +@read
GET session:«~:hex(32)»
---- home/dba/.mongodb/mongosh/mongosh_repl_history
db.createUser({user: "graylog", pwd: "«code-password:pw»", roles: ["readWrite"]})
db.changeUserPassword("admin", "«code-password:pw»")
db.auth("admin", passwordPrompt())
==== vq_cmd_snmp_net root/.bash_history
snmpwalk -v 2c -c '«snmp-community»' «fqdn» ifDescr
snmpset -v1 -c «snmp-community» «ipv4» sysLocation.0 s "Rack 4"
snmptrap -v3 -e 0x80001f88«=hex(16)» -u trap -l authPriv -a SHA-256 -A '«snmp-password:pw»' -x AES -X '«snmp-password:pw»' «ipv4» '' coldStart
net-snmp-create-v3-user -ro -a SHA -A «snmp-password:pwa» -x AES -X «snmp-password:pwa» monitor
check_snmp -H «ipv4» -C «snmp-community» -o .1.3.6.1.4.1.318.1.1.1.2.2.1.0 -w 50:
check_nrpe -H «ipv4» -c check_load
curl -sk -u ADMIN:«cli-password:pwa» https://«ipv4»/redfish/v1/Systems/1 | jq .PowerState
redfishtool -r «ipv4» -u root -p '«cli-password:pw»' Systems reset GracefulRestart
ipmitool -I lanplus -H «hostname:numbered» -U ADMIN -P '«cli-password:pwq2»' sensor
ipmitool -H «ipv4» -U ADMIN -f /root/.ipmi chassis status
SMCIPMITool «ipv4» ADMIN «cli-password:pwa» ipmi power cycle
sshpass -p«cli-password:pwa» ssh -oKexAlgorithms=+diffie-hellman-group14-sha1 admin@«ipv4» 'show run'
radtest -t mschap «=login» «cli-password:pwa» «ipv4» 0 «cli-password:pwa»
nmap -sn «ipv4-cidr» -oG -
tcpdump -ni vmbr0 ether host «mac»
==== vq_cmd_php_cms var/www/.bash_history
wp core config --dbname=blog --dbuser=blog --dbpass='«cli-password:pwq2»' --dbhost=«ipv4»
wp core install --url=«fqdn» --title=Verein --admin_user=vorstand --admin_password=«cli-password:pwa» --admin_email=«email»
wp user update 1 --user_pass='«cli-password:pwq2»'
wp config shuffle-salts
drush user:password admin "«cli-password:pw»"
php bin/console app:user:create «email» '«cli-password:pw»' --admin
php artisan tinker --execute="User::find(1)->update(['password' => Hash::make('«code-password:pw»')]);"
php artisan key:generate --show   # base64:«laravel-app-key»
sudo -u www-data php occ maintenance:install --database mysql --database-pass '«cli-password:pwq2»' --admin-user adm --admin-pass «cli-password:pwa»
RAILS_MASTER_KEY=«rails-master-key» bin/rails credentials:show
bin/rails runner "User.first.update!(password: '«code-password:pw»')"
python manage.py changepassword admin
DJANGO_SUPERUSER_PASSWORD='«env-password:pwq2»' python manage.py createsuperuser --noinput --username ops --email «email»
composer config --global http-basic.«fqdn» ci «cli-password:pwa»
composer require monolog/monolog:^«-version|3.7.0»
htpasswd -nbB stats '«cli-password:pw»' | tee -a .htpasswd
==== vq_cmd_ai_env home/«=login»/.zshrc
# ~/.zshrc
export ZSH="$HOME/.oh-my-zsh"
plugins=(git kubectl terraform)
source $ZSH/oh-my-zsh.sh
alias pve1='ssh root@«ipv4»'
alias dump='mysqldump -u root -p«cli-password:pwa» --all-databases'
alias vnc='vncviewer -passwd ~/.vnc/passwd «hostname:numbered»:1'
export OPENAI_API_KEY=«openai-key»
export ANTHROPIC_API_KEY="«anthropic-key»"
export HF_TOKEN=«huggingface-token»
export GROQ_API_KEY=«ai-service-key»
export DD_API_KEY=«datadog-key»
export TF_TOKEN_app_terraform_io=«terraform-cloud-token»
export PM_API_TOKEN_ID='tf@pve!lab'
export PM_API_TOKEN_SECRET="«pve-api-token»"
export GITHUB_TOKEN=$(gh auth token)
export NIX_PATH=nixpkgs=/nix/store/«-asset-hash:lower(32)»-source
#export STRIPE_SECRET_KEY=«stripe-key»
[ -f ~/.secrets ] && . ~/.secrets
