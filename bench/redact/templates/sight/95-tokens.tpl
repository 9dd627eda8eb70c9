==== st_env_dev_saas app/.env.local
OPENAI_API_KEY=«openai-key»
ANTHROPIC_API_KEY=«anthropic-key»
GROQ_API_KEY=«ai-service-key»
OPENROUTER_API_KEY=«ai-service-key:openrouter»
REPLICATE_API_TOKEN=«ai-service-key:replicate»
HF_TOKEN=«huggingface-token»
STRIPE_SECRET_KEY=«stripe-key»
STRIPE_WEBHOOK_SECRET=«stripe-key:stripe_webhook»
NEXT_PUBLIC_STRIPE_KEY=«-public-key:stripe_public»
SENDGRID_API_KEY=«sendgrid-key»
MAILGUN_API_KEY=«mailgun-key»
MAILCHIMP_API_KEY=«mailchimp-key»
TWILIO_ACCOUNT_SID=«~:twilio_sid»
TWILIO_API_KEY_SID=«twilio-api-key»
TWILIO_AUTH_TOKEN=«twilio-auth-token»
SENTRY_AUTH_TOKEN=«sentry-token»
NEXT_PUBLIC_SENTRY_DSN=https://«sentry-dsn»@«~|o450123.ingest.us.sentry.io»/«~:digits(16)»
LINEAR_API_KEY=«linear-key»
NOTION_TOKEN=«notion-token»
NEXT_PUBLIC_APP_ID=«-uuid»
VERSION=«-version»
==== st_env_shop_backend backend/config.env
SHOPIFY_ADMIN_TOKEN=«shopify-token»
SQUARE_ACCESS_TOKEN=«square-token»
PAYPAL_ACCESS_TOKEN=«paypal-token»
PLANETSCALE_TOKEN=«planetscale-token»
DATABASE_URL="mysql://shop:«connection-string»@«fqdn»/shop?ssl=true"
DOPPLER_TOKEN=«doppler-token»
AIRTABLE_KEY=«cloud-token:airtable»
GOOGLE_MAPS_KEY=«gcp-api-key»
AZURE_CLIENT_ID=«-uuid»
AZURE_CLIENT_SECRET=«azure-client-secret»
SESSION_COOKIE_NAME=«-setting|sid»
RATE_LIMIT_TOKENS=«-setting|100»
CONTACT=«email»
==== st_bots_config bots/config.yaml
telegram: {token: "«telegram-bot-token»", admin: «-number:digits(9)»}
discord:
  token: «discord-bot-token»
  webhook: https://«~|discord.com»/api/webhooks/«discord-webhook»
  guild: «-number:digits(18)»
slack:
  bot_token: «slack-token»
  webhook: https://«~|hooks.slack.com»/services/«slack-webhook»
  channel: C0«=upper(9)»
matrix:
  homeserver: https://«fqdn»
  password: «config-password»
msteams: https://«~|firma.webhook.office.com»/webhookb2/«teams-webhook»
jira:
  url: https://«~|firma.atlassian.net»
  user: «email»
  token: «atlassian-token»
==== st_creds_toml etc/opsbot/credentials.toml
[aws]
access_key_id = "«aws-access-key-id»"
secret_access_key = "«aws-secret-key»"
session_token = "«aws-session-token»"

[cloud]
hetzner = "«hetzner-token»"
digitalocean = '«digitalocean-token»'
cloudflare = "«cloudflare-api-token»"
terraform = "«terraform-cloud-token»"
databricks = "«databricks-token»"

[watch]
datadog_api_key = "«datadog-key»"
newrelic = "«newrelic-key»"
grafana = "«grafana-token»"

[forge]
github = "«github-pat»"
gitlab = "«gitlab-pat»"
npm = "«npm-token»"
pypi = "«pypi-token»"
dockerhub = "«docker-token»"
artifactory = "«artifact-token»"
figma = "«figma-token»"
postman = "«postman-key»"
buildkite = "«ci-token»"
onepassword = "«onepassword-token»"

[misc]
region = "eu-central-1"
account = "«-account-id»"
role = "«-arn»"
==== st_http_trace_pve tmp/curl-verbose.txt
*   Trying «ipv4»:8006...
* Connected to «fqdn#f» («ipv4») port 8006
* Server certificate:
*  subject: OU=PVE Cluster Node; O=Proxmox Virtual Environment; CN=«fqdn#f»
> POST /api2/json/access/ticket HTTP/1.1
> Host: «fqdn#f»:8006
> User-Agent: curl/«-version|8.14.1»
> Content-Type: application/x-www-form-urlencoded
>
} [5 bytes data]
username=root%40pam&password=«config-password:pwurl»
< HTTP/1.1 200 OK
< Set-Cookie: PVEAuthCookie=«pve-ticket:pve_ticket.url»; path=/; secure; SameSite=Lax
< ETag: "«-etag»"
{"data":{"CSRFPreventionToken":"«pve-csrf-token»","ticket":"«pve-ticket»","username":"root@pam"}}
> PUT /api2/json/nodes/«hostname»/qemu/104/config HTTP/1.1
> Cookie: PVEAuthCookie=«pve-ticket»
> CSRFPreventionToken: «pve-csrf-token»
< HTTP/1.1 401 No ticket
==== st_http_traces_api tmp/requests.http
GET /api/v2/hosts?apikey=«url-token» HTTP/1.1
Host: «fqdn»
Accept: application/json
X-Forwarded-For: «ipv4»
Cookie: PHPSESSID=«session-cookie:lower(26)»; lang=de

###
POST /oauth/token HTTP/1.1
Host: «fqdn»
Content-Type: application/x-www-form-urlencoded

grant_type=client_credentials&client_id=«~:alnum(12)»&client_secret=«generic-secret:alnum(40)»

HTTP/1.1 200 OK
Set-Cookie: session=«session-cookie»; HttpOnly; Secure

{"access_token":"«jwt»","refresh_token":"«generic-secret:alnum(48)»","token_type":"«-setting|Bearer»","expires_in":3600}

###
DELETE /v1/sessions/«-uuid» HTTP/1.1
Authorization: Bearer «bearer-token»
X-Vault-Token: «vault-token»
X-API-Key: «generic-secret:hex(32)»
Proxy-Authorization: Basic «basic-auth»
If-Match: "«-etag»"
X-Request-ID: «-request-id»
==== st_access_logs var/log/nginx/portal.log
«each 5-7»
«ipv4» - - [09/Oct/2025:08:11:«=int(10,59)» +0200] "GET /api2/json/cluster/resources HTTP/1.1" 200 «=int(900,90000)» "-" "Mozilla/5.0"
«ipv6» - «=login» [09/Oct/2025:08:12:«=int(10,59)» +0200] "GET /img/«-asset-hash:hex(16)».png HTTP/2.0" 304 0
«ipv4» - - [09/Oct/2025:08:13:«=int(10,59)» +0200] "GET /download?file=a.iso&access_token=«url-token» HTTP/1.1" 206 1048576
«ipv4» - - [09/Oct/2025:08:14:«=int(10,59)» +0200] "GET /unsubscribe?mail=«email:email.url» HTTP/1.1" 302 0
«ipv4» - - [09/Oct/2025:08:15:«=int(10,59)» +0200] "GET /vncwebsocket?port=5901&vncticket=«pve-ticket:pvevnc.url» HTTP/1.1" 101 0
«end»
==== st_haproxy_dovecot_log var/log/mail.log
«each 3-4»
Oct  9 08:11:«=int(10,59)» «hostname#m» dovecot: imap-login: Login: user=<«email»>, method=PLAIN, rip=«ipv4», lip=«ipv4», mpid=«=int(100,99999)», TLS, session=<«~:b64(16)»>
Oct  9 08:12:«=int(10,59)» «hostname#m» postfix/smtpd[«=int(100,99999)»]: «~:upper(11)»: client=«fqdn»[«ipv4»], sasl_method=LOGIN, sasl_username=«email»
Oct  9 08:13:«=int(10,59)» «hostname#m» postfix/smtpd[«=int(100,99999)»]: NOQUEUE: reject: RCPT from unknown[«ipv4»]: 554 5.7.1 <«email»>: Relay access denied
Oct  9 08:14:«=int(10,59)» «hostname#m» dovecot: auth: passwd-file(«email»,«ipv4»): Password mismatch (given password: «config-password:pwa»)
Oct  9 08:15:«=int(10,59)» «hostname#m» opendkim[990]: «~:upper(11)»: DKIM-Signature field added (s=mail, d=«~:domain»)
«end»
==== st_dhcp_dns_log var/log/dnsmasq.log
«each 4-5»
Oct  9 09:01:«=int(10,59)» dnsmasq-dhcp[812]: DHCPACK(vmbr0) «ipv4» «mac» «hostname»
Oct  9 09:02:«=int(10,59)» dnsmasq[812]: query[A] «fqdn» from «ipv4»
Oct  9 09:03:«=int(10,59)» dnsmasq[812]: query[AAAA] «fqdn» from «ipv6»
Oct  9 09:04:«=int(10,59)» dnsmasq[812]: reply «fqdn» is «ipv4»
Oct  9 09:05:«=int(10,59)» hostapd: wlan0: STA «mac» WPA: pairwise key handshake completed (RSN)
Oct  9 09:06:«=int(10,59)» arpwatch: new station «ipv4» «mac» vmbr1
«end»
==== st_json_logs_k8s var/log/pods.json
«each 4-6»
{"time":"2025-10-09T09:11:«=int(10,59)».118Z","level":"INFO","host":"«hostname»","ip":"«ipv4»","msg":"connected","dsn":"postgres://app:«connection-string»@«ipv4»:5432/app"}
{"time":"2025-10-09T09:12:«=int(10,59)».402Z","level":"DEBUG","msg":"login","user":"«email»","remote":"«ipv4»","sid":"«session-cookie»","req":"«-request-id»"}
{"time":"2025-10-09T09:13:«=int(10,59)».771Z","level":"WARN","msg":"config dump","env":{"SMTP_PASSWORD":"«env-password:pwq2»","API_KEY":"«-redacted|***»","COMMIT":"«-git-sha»"}}
{"time":"2025-10-09T09:14:«=int(10,59)».002Z","level":"ERROR","msg":"upstream","headers":{"Authorization":"Bearer «jwt»","X-Trace":"«-trace-id»"},"peer":"[«ipv6»]:443"}
«end»
==== st_kernel_firewall_log var/log/kern.log
«each 4-5»
Oct  9 10:01:«=int(10,59)» «hostname#k» kernel: [UFW BLOCK] IN=eno1 OUT= MAC=«~:mac»:«~:mac»:08:00 SRC=«ipv4» DST=«ipv4» LEN=44 TTL=241 PROTO=TCP SPT=«=int(1025,65000)» DPT=22
Oct  9 10:02:«=int(10,59)» «hostname#k» kernel: e1000e 0000:00:1f.6 eno1: NIC Link is Up 1000 Mbps, «mac»
Oct  9 10:03:«=int(10,59)» «hostname#k» kernel: usb 1-2: New USB device, SerialNumber: «-serial»
Oct  9 10:04:«=int(10,59)» «hostname#k» kernel: nvme nvme0: «-disk-id:disk_id» using unchecked data buffer
Oct  9 10:05:«=int(10,59)» «hostname#k» nft: drop in «ipv6» -> «ipv6» proto tcp dport 8006
Oct  9 10:06:«=int(10,59)» «hostname#k» wg-quick[800]: [#] ip -4 route add «ipv4-cidr» dev wg0
«end»
==== st_dotfiles_auth home/«=login»/.netrc
machine «fqdn»
  login git
  password «netrc:gitlab_pat»
machine «ipv4» login admin password «netrc»
---- home/«=login»/.pgpass
«ipv4»:5432:*:postgres:«pgpass»
«fqdn»:5432:erp:erp:«pgpass:human»
localhost:5432:*:ro:«pgpass»
---- home/«=login»/.config/gh/hosts.yml
«~|github.com»:
    user: «=login»
    oauth_token: «github-pat»
    git_protocol: ssh
---- home/«=login»/.config/glab-cli/config.yml
hosts:
    «fqdn»:
        token: «gitlab-pat»
        api_protocol: https
---- home/«=login»/.config/git/credentials
https://«=login»:«forge-token»@«fqdn»
https://x-token:«github-fine-grained-pat»@«~|github.com»
---- home/«=login»/.gitconfig
[user]
	name = «person-name»
	email = «email»
	signingkey = «-key-id»
[http]
	proxy = http://dev:«connection-string»@«ipv4»:3128
---- home/«=login»/.yarnrc.yml
npmRegistries:
  "https://«fqdn»":
    npmAuthToken: «npm-token»
---- home/«=login»/.gem/credentials
---
:rubygems_api_key: «rubygems-key»
---- home/«=login»/.cargo/credentials.toml
[registries.intern]
token = "Bearer «bearer-token»"
[registry]
token = "«crates-io-token»"
==== st_keyring_files root/keyring/bundle.pem
«private-key:pem_ec»
«-certificate»
---- root/keyring/ca.key
«private-key:pem_encrypted»
---- root/keyring/deploy.ppk
PuTTY-User-Key-File-3: ssh-rsa
Encryption: none
Comment: rsa-key-20250711
Public-Lines: 2
«-ssh-public-key:b64(64)»
«-ssh-public-key:b64(28)»
«putty-private-key»
Private-MAC: «~:hex(64)»
---- root/keyring/signing.asc
«pgp-private-key»
---- root/keyring/backup.agekey
# created: 2025-06-01T08:00:00+02:00
# public key: «-age-public-key»
«age-secret-key»
---- root/keyring/oidc.jwk
{"kty":"RSA","use":"sig","kid":"«-key-id:alnum(16)»","n":"«-public-key:b64u(342)»","e":"AQAB","d":"«jwk-private:b64u(342)»"}
---- root/keyring/ta.key
«openvpn-static-key»
---- etc/corosync/authkey.base64
«corosync-authkey»
---- root/keyring/sops.env
SOPS_AGE_KEY=«age-secret-key»
---- root/keyring/sa.json
{"type":"service_account","project_id":"backup-«=int(1000,9999)»","private_key_id":"«-key-id:hex(40)»","private_key":"«private-key:pem_pkcs8.line»","client_email":"«~|bk@backup.iam.gserviceaccount.com»","client_id":"«-number:digits(21)»"}
==== st_iscsi_target etc/target/iscsi.json
{"fabric_modules":[],"storage_objects":[{"name":"vm","path":"/dev/zvol/tank/vm","wwn":"«-uuid»"}],"targets":[{"wwn":"«-iqn»","tpgs":[{"attributes":{"authentication":1},"node_acls":[{"node_wwn":"«-iqn»","chap_userid":"pve","chap_password":"«iscsi-chap»","chap_mutual_userid":"nas","chap_mutual_password":"«iscsi-chap»"}],"portals":[{"ip_address":"«ipv4»","port":3260}]}]}]}
---- etc/iscsi/nodes/iscsid.conf
node.session.auth.authmethod = «-setting|CHAP»
node.session.auth.username = pve
node.session.auth.password = «iscsi-chap»
discovery.sendtargets.auth.username = pve
discovery.sendtargets.auth.password = «iscsi-chap»
node.name = «-iqn»
node.conn[0].address = «ipv4»
---- etc/ctl.conf
auth-group ag0 {
	chap "pve" "«iscsi-chap»"
}
portal-group pg0 { listen «ipv4» }
==== st_xml_backup_cfg backup/sync-settings.xml
<settings>
  <server host="«fqdn»" port="22" user="backup" password="«config-password»"/>
  <server host="«ipv4»" user="media" keyfile="«-path|/root/.ssh/id_media»"/>
  <proxy>http://p:«connection-string»@«ipv4»:8080</proxy>
  <notify smtp="«fqdn»" from="«email»" to="«email»" pass="«config-password»"/>
  <property name="db.password">«config-password»</property>
  <property name="db.url">jdbc:postgresql://«ipv4»/sync</property>
  <entry key="encryption.passphrase" value="«config-password:phrase»"/>
  <entry key="client.id" value="«-uuid»"/>
  <param name="passwordRequired" value="«-setting|true»"/>
</settings>
---- backup/FileZilla-sitemanager.xml
<FileZilla3><Servers><Server><Host>«ipv4»</Host><Port>22</Port><User>backup</User><Pass encoding="base64">«base64-secret»</Pass><Name>Linz</Name></Server></Servers></FileZilla3>
==== st_diff_rotate patches/rotate-tokens.diff
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name» <«email»>
Date: Wed, 8 Oct 2025 17:22:33 +0200
Subject: [PATCH] monitoring: rotate token, drop old password

---
 monitoring/pve.yml | 6 +++---
diff --git a/monitoring/pve.yml b/monitoring/pve.yml
index «-short-sha»..«-short-sha» 100644
--- a/monitoring/pve.yml
+++ b/monitoring/pve.yml
@@ -1,7 +1,7 @@
 default:
   user: monitor@pve
-  password: «config-password»
+  token_name: mon
+  token_value: «pve-api-token»
-  target: «ipv4»
+  target: «fqdn»
   verify_ssl: false
diff --git a/.env b/.env
--- a/.env
+++ b/.env
@@ -3 +3 @@
-REDIS_URL=redis://:«connection-string»@«ipv4»:6379/0
+REDIS_URL=${«-reference|REDIS_URL»}
--
2.47.3
==== st_blame_grep tmp/grep-password.txt
infra/prod.auto.tfvars:12:root_password = "«tf-password»"
ansible/hosts:4:«hostname» ansible_host=«ipv4» ansible_password=«ansible-password:pwa»
docker/.env:7:MARIADB_ROOT_PASSWORD=«env-password»
docker/.env.example:7:MARIADB_ROOT_PASSWORD=«-placeholder|changeme»
docs/faq.md:88:The password is shown only once.
src/login.ts:31:  const password = ref('');
scripts/bk.sh:9:sshpass -p '«cli-password»' scp "$f" backup@«ipv4»:/srv/
etc/ssh/sshd_config:57:PasswordAuthentication «-setting|no»
^«-asset-hash:hex(7)» («person-name» 2025-03-04 11:12:13 +0100 14) db_password: «config-password»
^«-asset-hash:hex(7)» («person-name» 2025-03-04 11:12:13 +0100 15) db_host: «ipv4»
==== st_excel_inventory export/server-inventory.csv
Hostname;IP;MAC;iDRAC-IP;iDRAC-User;iDRAC-Passwort;Seriennummer;Standort;Verantwortlich;Telefon
«each 6-9»
«hostname»;«ipv4»;«mac»;«ipv4»;root;«config-password:human»;«-serial»;Rack B2;«person-name»;«phone»
«end»
---- export/vms.csv
vmid,name,node,ip,mac,root_password,created
«each 4-6»
«=int(100,900)»,«hostname»,«hostname»,«ipv4»,«mac:mac_dash»,«config-password:pwa»,2025-03-01
«end»
---- export/vlans.csv
id,name,subnet,gateway,ipv6
10,mgmt,«ipv4-cidr»,«ipv4»,«ipv6-cidr»
20,clients,«ipv4-cidr»,«ipv4»,
==== st_arp_tables tmp/net-state.txt
«each 5-8»
«ipv4»                ether   «mac»   C                     vmbr0
«end»
default via «ipv4» dev vmbr0 proto kernel onlink
«ipv4-cidr» dev vmbr1 proto kernel scope link src «ipv4»
«ipv6» dev vmbr0 lladdr «mac» router REACHABLE
Proto Local Address           Foreign Address         State
tcp   «ipv4»:8006             «ipv4»:51514            ESTABLISHED
tcp   «ipv4»:22               «ipv4»:40022            ESTABLISHED
traceroute to «fqdn» («ipv4»), 30 hops max
 1  «fqdn» («ipv4»)  0.312 ms
 2  «ipv4»  1.204 ms
Nmap scan report for «fqdn» («ipv4»)
8006/tcp open  wpl-analytics
MAC Address: «mac» (Proxmox Server Solutions GmbH)
