==== cr_pve_terminal out/node-session.txt
root@«hostname#h»:~# pvesh create /access/users/deploy@pve/token/ci --privsep 0
┌──────────────┬──────────────────────────────────────┐
│ key          │ value                                │
╞══════════════╪══════════════════════════════════════╡
│ full-tokenid │ deploy@pve!ci                        │
├──────────────┼──────────────────────────────────────┤
│ value        │ «pve-api-token» │
└──────────────┴──────────────────────────────────────┘
root@«hostname#h»:~# pvesm add pbs remote --server «ipv4» --datastore ds2 --username sync@pbs --password '«cli-password:pwq2»' --fingerprint «-tls-fingerprint:fingerprint.lower»
root@«hostname#h»:~# pveum passwd helpdesk@pve --password '«cli-password:pw»'
root@«hostname#h»:~# pct create 311 local:vztmpl/debian-12.tar.zst --hostname «hostname» --password «cli-password:pwa» --net0 name=eth0,bridge=vmbr0,hwaddr=«mac»,ip=«ipv4-cidr»,gw=«ipv4»
root@«hostname#h»:~# pvesubscription set «pve-subscription-key»
root@«hostname#h»:~# qm config 204 | grep -E 'smbios1|vmgenid'
smbios1: uuid=«-uuid»
vmgenid: «-uuid»
root@«hostname#h»:~# ceph auth get-or-create client.k8s mon 'profile rbd' osd 'profile rbd pool=k8s'
[client.k8s]
	key = «ceph-key»
root@«hostname#h»:~# tail -1 /var/log/pve/tasks/index
«-pve-upid» 678E0F11 OK
root@«hostname#h»:~# curl -sk -H 'Authorization: PVEAPIToken=«~|root@pam!mon=»«pve-api-token»' https://«fqdn»:8006/api2/json/version
{"data":{"release":"8.3","version":"«-version|8.3.2»","repoid":"«-git-sha:hex(16)»"}}
==== cr_pve_proxy_trace var/log/pveproxy-trace.log
«~|::ffff:»«ipv4» - - [19/01/2026:«=time» +0100] "POST /api2/json/access/ticket HTTP/1.1" 200 811
  > username=admin@pve&password=«config-password:pwa»&realm=pve
  < {"data":{"username":"admin@pve","ticket":"«pve-ticket»","CSRFPreventionToken":"«pve-csrf-token»","clustername":"«~|verbund»"}}
«~|::ffff:»«ipv4» - admin@pve [19/01/2026:«=time» +0100] "GET /api2/json/nodes/«hostname#n»/qemu/118/status/current HTTP/1.1" 200 1402
«~|::ffff:»«ipv4» - admin@pve [19/01/2026:«=time» +0100] "POST /api2/json/nodes/«hostname#n»/qemu/118/vncproxy HTTP/1.1" 200 2201
  > Cookie: PVEAuthCookie=«pve-ticket»
  > CSRFPreventionToken: «pve-csrf-token»
  < {"data":{"port":"5900","upid":"«-pve-upid»","user":"admin@pve"}}
«~|::ffff:»«ipv4» - «~|deploy@pve!ci» [19/01/2026:«=time» +0100] "GET /api2/json/cluster/resources HTTP/1.1" 200 9921
«~|::ffff:»«ipv4» - - [19/01/2026:«=time» +0100] "GET /pve2/js/pvemanagerlib.js?ver=«-version|8.3.2» HTTP/1.1" 200 901
authentication failure; rhost=«~|::ffff:»«ipv4» user=root@pam msg=Authentication failure
==== cr_kubectl_terminal out/kube-session.txt
$ kubectl -n shop get secret db -o yaml
apiVersion: v1
data:
  dsn: «k8s-secret-data:pw.b64»
  password: «k8s-secret-data»
  user: «-base64-text:base64_text»
kind: Secret
metadata:
  resourceVersion: "«-number»"
  uid: «-uuid»
$ kubectl -n shop get secret db -o jsonpath='{.data.password}' | base64 -d; echo
«config-password:pw»
$ kubeadm join «fqdn»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-digest»
$ curl -sfL https://«~|get.k3s.io» | K3S_URL=https://«ipv4»:6443 K3S_TOKEN=«k3s-token» sh -
$ kubectl create secret docker-registry pull --docker-server=«fqdn» --docker-username=ci --docker-password=«cli-password:pwa» --docker-email=«email»
secret/pull created
$ kubectl get nodes -o wide
NAME        STATUS   ROLES    AGE   VERSION    INTERNAL-IP
«hostname»   Ready    master   91d   «-version|v1.31.4»   «ipv4»
«hostname»   Ready    worker   91d   «-version|v1.31.4»   «ipv4»
$ helm upgrade shop ./chart --set smtp.password='«cli-password:pw»' --set image.digest=«-digest» --set existingSecret=«-setting|shop-db»
Release "shop" has been upgraded.
$ argocd login «fqdn» --username admin --password «cli-password:pwa»
'admin:login' logged in successfully
==== cr_cloud_cli_log out/cloud-cli.log
+ aws configure set aws_access_key_id «aws-access-key-id»
+ aws configure set aws_secret_access_key «aws-secret-key»
+ aws sts get-caller-identity
    "Account": "«-account-id»",
    "Arn": "«-arn»"
+ az login --service-principal -u «-uuid» -p «azure-client-secret» --tenant «-uuid»
+ az storage blob list --account-name dumps --account-key «azure-storage-key» -c db
+ export HCLOUD_TOKEN=«hetzner-token»
+ hcloud server create --name «hostname» --image debian-12 --type cx22
Server «-number» created
IPv4: «ipv4»
IPv6: «ipv6»
Root password: «config-password:pwa»
+ doctl auth init -t «digitalocean-token»
+ tailscale up --authkey=«tailscale-key» --advertise-routes=«ipv4-cidr»
+ netbird up --setup-key «generic-secret:uuid.upper»
+ export CLOUDFLARE_API_TOKEN=«cloudflare-api-token»
+ curl -s https://«~|api.cloudflare.com»/client/v4/zones/«-id:hex(32)»/dns_records -H "Authorization: Bearer $«-variable-name|CLOUDFLARE_API_TOKEN»"
+ terraform login # token saved: «terraform-cloud-token»
+ gcloud compute instances describe «hostname» --format='value(id)'
«-number:digits(19)»
==== cr_notes_tokens notes/tokens-todo.txt
Tokens that have to be rotated before the audit (found while tidying up)

[ ] GitHub, old laptop          «github-pat»
[ ] GitHub, fine grained        «github-fine-grained-pat»
[ ] runner of the museum repo   «gitlab-runner-token»
[ ] PyPI upload                 «pypi-token»
[ ] «~|crates.io»                   «crates-io-token»
[ ] Discord bot                 «discord-bot-token»
[ ] OpenAI, demo                «openai-key»
[ ] Anthropic                   «anthropic-key»
[ ] hugging face                «huggingface-token»
[ ] Grafana agent               «grafana-token»
[ ] Mailgun                     «mailgun-key»
[ ] Docker Hub                  «docker-token»
[ ] Notion                      «notion-token»
[ ] Shopify app                 «shopify-token»
[x] Stripe: public key «-public-key:stripe_public», nothing to do
[x] Sentry project id «-number», the ticket is «-order-id»
[x] tunnel id «-uuid»
==== cr_monitoring_alert mails/alert.txt
** PROBLEM alert - «hostname»/HTTP is CRITICAL **

Service:  HTTP
Host:     «fqdn»
Address:  «ipv4»
State:    CRITICAL
Date:     2026-01-20 «=time»
Info:     check_http -H «fqdn» -a monitor:«cli-password:pwa» -u /health: 401 Unauthorized
Perfdata: time=0.118s;;;0.000 size=«-number|512»B

Command line of the check:
/usr/lib/nagios/plugins/check_snmp -H «ipv4» -P 3 -L authPriv -U mon -a SHA -A «snmp-password:pwa» -x AES -X «snmp-password:pwa» -o «-oid|.1.3.6.1.4.1.2021.10»
/usr/lib/nagios/plugins/check_mysql -H «ipv4» -u mon -p «cli-password:pwa»
/usr/lib/nagios/plugins/check_ping -H «ipv4» -w 100,20% -c 500,60%

Notified: «email», «phone»
Acknowledge: https://«fqdn»/ack?id=«-number»&token=«url-token:alnum(32)»
Event id «-uuid»
==== cr_crash_report var/crash/report.txt
Unhandled exception in worker 3, build «-git-sha:short_sha»
Python «-version|3.12.8» on «hostname»

Traceback (most recent call last):
  File "/srv/app/mailer.py", line 88, in connect
    smtp.login(cfg.user, cfg.password)
smtplib.SMTPAuthenticationError: (535, b'5.7.8 authentication failed')

Local variables:
  host      = '«fqdn»'
  user      = '«email»'
  password  = '«code-password:pwq2»'
  retries   = 3
  token     = «-code-reference|None»
  self      = <mailer.Mailer object at 0x«-address:hex(12)»>

Environment (filtered):
  DATABASE_URL   = mysql+pymysql://app:«connection-string:pwa»@«ipv4»/crm
  SECRET_KEY     = «-masked|[Filtered]»
  FLASK_SECRET   = «generic-secret:hex(64)»
  SENTRY_DSN     = https://«sentry-dsn»@o«=digits(6)».«~|ingest.sentry.io»/«=digits(7)»
  REQUEST_ID     = «-uuid»
  CLIENT         = «ipv4»
==== cr_iscsi_session out/iscsi-session.txt
$ targetcli /iscsi/«-iqn»/tpg1/acls ls
o- acls ................................. [ACLs: 1]
$ targetcli set auth userid=initiator password=«iscsi-chap»
$ iscsiadm -m node -T «-iqn» -p «ipv4» -o update -n node.session.auth.password -v «iscsi-chap»
$ iscsiadm -m node -T «-iqn» -p «ipv4» -o update -n node.session.auth.username -v initiator
$ grep -v '^#' /etc/iscsi/iscsid.conf
node.startup = automatic
node.session.auth.authmethod = CHAP
node.session.auth.password = «iscsi-chap»
node.session.auth.password_in = «iscsi-chap»
discovery.sendtargets.auth.password = «iscsi-chap»
node.session.timeo.replacement_timeout = «-setting|120»
$ multipath -ll
mpatha («-wwid:hex(33)») dm-3 LIO-ORG,lun0
size=2.0T features='0' hwhandler='1 alua' wp=rw
$ lsblk -o NAME,WWN /dev/sdb
sdb  «-wwn»
$ qm monitor 140 <<< 'object_add secret,id=sec0,data=«qemu-secret»'
$ scp root@«hostname»:/root/export.cfg .
