==== h_rest_pve root/notes/pbs.sh
proxmox-backup-client login --repository 'bk@pbs!cli@«ipv4»:main'
curl -k -H "Authorization: PBSAPIToken=«~|bk@pbs!cli:»«pbs-api-token»" https://«ipv4»:8007/api2/json/version
pvesubscription set «pve-subscription-key»
proxmox-backup-manager subscription set «pve-subscription-key»
pvesm set nas --password «cli-password:pwa»
pvesh set /access/password --userid «=login»@pve --password '«cli-password»'
PBS_PASSWORD='«pbs-api-token»' proxmox-backup-client list --repository bk@pbs!cli@«fqdn»:main
qm set 9000 --cipassword '«cli-password»' --sshkeys ~/.ssh/id.pub --ipconfig0 ip6=«ipv6-cidr»,gw6=«ipv6»
---- etc/pve/priv/storage/tank.pw
password=«pve-priv-password:pwa»
---- etc/pve/priv/storage/pbs2.pw
«pve-priv-password»
---- etc/pve/priv/tfa.cfg
{"users":{"root@pam":{"totp":[{"info":{"id":"«-uuid»","description":"phone","created":«-timestamp»},"entry":"otpauth://totp/lab:root%40pam?secret=«totp-secret»&digits=6&algorithm=SHA1&period=30&issuer=lab"}],"recovery":{"secret":"«generic-secret:hex(16)»","entries":["«password-hash:hex(64)»",null],"created":«-timestamp»}}}}
---- etc/pve/priv/shadow.cfg
«=login»:«password-hash:sha256crypt»:
«=login»:«password-hash:yescrypt»:
---- etc/pve/priv/token.cfg
«=login»@pve!ci «pve-api-token»
bk@pam!x «pve-api-token»
==== h_rest_cloud seed/user-data.yml
#cloud-config
users:
  - name: «=login»
    gecos: «person-name»
    passwd: «cloud-init-password-hash:sha512crypt»
    plain_text_passwd: «cloud-init-password:pwa»
chpasswd: {list: ["root:«cloud-init-password»"], expire: false}
autoinstall:
  identity: {hostname: «hostname», username: ops, password: "«cloud-init-password-hash:sha512crypt»"}
runcmd:
  - curl -sfL https://«~|get.k3s.io» | K3S_TOKEN=«k3s-token» sh -s - server --node-ip «ipv4»
  - kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-sha256:digest»
  - tailscale up --auth-key=«tailscale-key»
  - ip -6 route add «ipv6-cidr» via «ipv6»
---- ansible/host_vars/db.yml
ansible_host: «ipv4»
ansible_password: "«ansible-password:pwq2»"
ansible_sudo_pass: «ansible-password»
db_root_password: !vault |
  «ansible-vault»
---- ansible/vault.yml
«ansible-vault»
---- home/«=login»/.netrc
machine «fqdn» login «=account» password «netrc»
machine «~|api.github.com»
  login «=login»
  password «netrc:github_pat»
---- home/«=login»/.pgpass
«fqdn»:5432:app:app:«pgpass»
«ipv4»:*:*:postgres:«pgpass»
---- config/master.key
«rails-master-key»
---- config/credentials/production.key
«rails-master-key»
---- .env
APP_KEY=base64:«laravel-app-key»
AWS_SESSION_TOKEN=«aws-session-token»
DISCORD_WEBHOOK=https://«~|discord.com»/api/webhooks/«discord-webhook»
TEAMS_URL=https://«~:word».webhook.office.com/webhookb2/«teams-webhook»
PAYPAL_ACCESS=«paypal-token»
SHOPIFY_SECRET=«shopify-token»
TWILIO_KEY=«twilio-api-key»
GRAFANA_SA_TOKEN=«grafana-token»
DOPPLER_TOKEN=«doppler-token»
---- db/users.sql
ALTER USER 'app'@'%' IDENTIFIED BY '«sql-password:pwq2»';
create role svc login password '«sql-password»';
EXEC sp_addlinkedsrvlogin 'L', 'false', NULL, 'sa', '«sql-password»';
---- etc/iscsi/iscsid.conf
node.session.auth.authmethod = «-setting|CHAP»
node.session.auth.username = «=login»
node.session.auth.password = «iscsi-chap»
discovery.sendtargets.auth.password_in = «iscsi-chap»
