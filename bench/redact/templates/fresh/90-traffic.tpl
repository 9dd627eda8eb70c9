==== f_http_har capture/session.har
{"log":{"version":"1.2","entries":[{"startedDateTime":"2025-05-12T10:11:12.123Z","request":{"method":"POST","url":"https://«fqdn»:8006/api2/extjs/access/ticket","headers":[{"name":"Host","value":"«fqdn»:8006"},{"name":"Cookie","value":"PVEAuthCookie=«pve-ticket:pve_ticket.url»; lang=de"},{"name":"CSRFPreventionToken","value":"«pve-csrf-token»"}],"postData":{"mimeType":"application/x-www-form-urlencoded","text":"username=root&password=«config-password:pwurl»&realm=pam"}},"response":{"headers":[{"name":"Set-Cookie","value":"sid=«session-cookie»; Path=/; HttpOnly"},{"name":"ETag","value":"W/\"«-etag»\""},{"name":"X-Request-Id","value":"«-request-id»"}],"content":{"text":"{\"data\":{\"ticket\":\"«pve-ticket»\"}}"}},"serverIPAddress":"«ipv4»"}]}}
==== f_http_curl_v term/curl.txt
* Connected to «fqdn» («ipv4») port 443
*  SSL certificate verify ok.
* Server auth using Basic with user 'ops'
> GET /rest/v1/nodes HTTP/1.1
> Host: «fqdn»
> Authorization: Basic «basic-auth»
> User-Agent: curl/«-version|8.5.0»
> Cookie: JSESSIONID=«session-cookie:hex(32).upper»; theme=dark; _ga=GA1.2.«-number:digits(9)».«-timestamp»
> X-Auth-Token: «bearer-token»
< HTTP/1.1 401 Unauthorized
< WWW-Authenticate: Basic realm="enter the password"
< Set-Cookie: csrftoken=«session-cookie:alnum(64)»; Max-Age=31449600
< Strict-Transport-Security: max-age=31536000
< X-Trace: «-trace-id»
< ETag: "«-etag»"
==== f_http_file requests/api.http
@host = https://«ipv4»:8006
@pass = «config-password:wordy»
@token = {{$dotenv «-variable-name|TOKEN»}}

### login
POST {{host}}/api2/json/access/ticket
Content-Type: application/x-www-form-urlencoded

username=root@pam&password={{pass}}

### list
GET {{host}}/api2/json/nodes
Authorization: PVEAPIToken=ops@pve!http=«pve-api-token»

### other
GET https://«fqdn»/v1/x?api_key=«url-token»&page=2
Authorization: Bearer {{«-reference|token»}}
==== f_http_postman requests/lab.postman_environment.json
{"id":"«-uuid»","name":"lab","values":[{"key":"host","value":"«fqdn»","enabled":true},{"key":"password","value":"«config-password:wordy»","type":"secret"},{"key":"token","value":"«jwt»","type":"secret"},{"key":"empty_token","value":"","type":"secret"},{"key":"ref","value":"{{«-reference|vault:token»}}"}],"_postman_variable_scope":"environment"}
---- requests/insomnia.yaml
environments: {data: {base: "https://«ipv4»", bearer: «bearer-token», pmak: «postman-key»}}
==== f_http_cookiejar home/a/cookies.txt
# Netscape HTTP Cookie File
#HttpOnly_«fqdn»	FALSE	/	TRUE	«-timestamp»	PVEAuthCookie	«pve-ticket»
«fqdn»	TRUE	/	TRUE	«-timestamp»	session	«session-cookie»
«fqdn»	FALSE	/	FALSE	0	lang	en
==== f_http_ws capture/websocket.log
>> {"type":"auth","access_token":"«jwt»"}
<< {"type":"auth_ok","ha_version":"«-version»"}
>> {"id":1,"op":"login","params":{"user":"ops","password":"«config-password:wordy»"}}
<< {"id":1,"result":{"session":"«session-cookie»","expires":«-timestamp»}}
>> GET wss://«ipv4»:8006/api2/json/nodes/«=word»/qemu/10/vncwebsocket?port=59&vncticket=«pve-ticket:pvevnc.url»
<< {"id":2,"error":{"code":401,"message":"«-prose|invalid password»"}}
==== f_http_soap capture/soap.xml
<soap:Envelope xmlns:soap="http://«~|schemas.xmlsoap.org»/soap/envelope/"><soap:Header><wsse:Security><wsse:UsernameToken><wsse:Username>svc</wsse:Username><wsse:Password Type="PasswordText">«config-password:wordy»</wsse:Password><wsse:Nonce>«~:bytes(16)»</wsse:Nonce></wsse:UsernameToken></wsse:Security></soap:Header><soap:Body><Login><userName>root</userName><password>«config-password:pwq2.xml»</password></Login><RetrieveProperties><uuid>«-uuid»</uuid></RetrieveProperties></soap:Body></soap:Envelope>
==== f_http_smtp_imap capture/mail-session.txt
S: 220 «fqdn» ESMTP
C: EHLO «fqdn»
C: AUTH PLAIN «basic-auth:saslplain»
S: 235 2.7.0 ok
C: AUTH LOGIN
S: 334 VXNlcm5hbWU6
C: «~:login.b64»
S: 334 UGFzc3dvcmQ6
C: «base64-secret»
C: a1 LOGIN ops «config-password:pwa»
S: a1 OK LOGIN completed
C: USER «=login»
C: PASS «config-password:wordy»
S: 230 Login successful
C: MAIL FROM:<«email»>
==== f_http_saml_oidc var/log/sso.log
«any 6-8»
DEBUG token response {"access_token":"«jwt»","refresh_token":"«bearer-token:alnum(48)»","token_type":"Bearer","expires_in":3600,"id_token":"«jwt»"}
DEBUG POST /token client_id=pve&client_secret=«generic-secret:alnum(32)»&grant_type=authorization_code&code=«~:alnum(40)»
INFO  redirect https://«fqdn»/cb#access_token=«url-token»&state=«~:alnum(12)»
INFO  jwks kid=«-key-id:b64u(20)» alg=RS256 rotated
WARN  client_secret is missing for client «-uuid»
WARN  password grant is disabled
INFO  nonce=«~:hex(16)» login ok for «email» from «ipv4»
DEBUG google refresh_token=«google-refresh-token» secret=«google-client-secret»
ERROR token: unexpected end of input
«end»
==== f_url_zoo notes/urls.txt
«any 9-12»
ftp://scan:«connection-string»@«ipv4»/in
rtsp://viewer:«connection-string:wordy_ascii»@«ipv4»:554/live
amqps://app:«connection-string»@«fqdn»:5671/vh
ldap://cn=ro:«connection-string»@«fqdn»/dc=lab
redis://:«connection-string»@«ipv4»:6379/0
https://«fqdn»/webhook/«=word»?token=«url-token»
https://«fqdn»/share?sig=«url-token:azure_sas.url»&se=2025-06-01
nats://«=login»:«connection-string»@«fqdn»:4222
clickhouse+native://etl:«connection-string»@«ipv4»/stats
smb://LAB;ops:«connection-string»@«ipv4»/it
https://«fqdn»/commit/«-git-sha»
https://«fqdn»/items/«-uuid»?version=«-asset-hash»
postgres://user:«-placeholder|password»@localhost/db
mysql://$USER:$«-variable-name|PASS»@localhost/db
ssh://git@«fqdn»:2222/infra.git
socks5://proxy:«connection-string:pwurl»@«ipv4»:1080
«end»
==== f_json_applog var/log/api.jsonl
{"t":"2025-05-12T10:11:12Z","lvl":"debug","msg":"spawn","argv":["mysqldump","-h","«ipv4»","-u","bk","-p«cli-password:pwa»","app"],"span":"«-span-id»"}
{"t":"2025-05-12T10:11:13Z","lvl":"error","msg":"login failed","user":"root@pam","password":"«config-password:wordy»","peer":"«ipv4»","trace_id":"«-trace-id»"}
{"t":"2025-05-12T10:11:14Z","lvl":"info","msg":"config","smtp":{"host":"«fqdn»","pass":"«-redacted»"},"digest":"«-sha256:digest»"}
{"t":"2025-05-12T10:11:15Z","lvl":"debug","headers":{"x-api-key":["«generic-secret:alnum(40)»"],"x-request-id":["«-request-id»"],"authorization":["Token «bearer-token:hex(40)»"]}}
{"t":"2025-05-12T10:11:16Z","lvl":"info","msg":"password policy loaded","password_min":«-setting|12»,"token_ttl":"«-setting|1h»"}
{"t":"2025-05-12T10:11:17Z","lvl":"warn","msg":"env dump: HOME=/root DB_PASSWORD=«env-password:pwa» LANG=C INVOCATION_ID=«-trace-id»"}
==== f_logfmt_syslog var/log/syslog
«any 8-10»
May 12 10:11:12 «hostname» systemd[1]: Started Session «=int(1,99)» of User root.
May 12 10:11:13 «hostname» kernel: [UFW BLOCK] IN=vmbr0 OUT= MAC=«~:mac»:«~:mac»:08:00 SRC=«ipv4» DST=«ipv4» LEN=60 PROTO=TCP SPT=4242 DPT=22
May 12 10:11:14 «hostname» pvestatd[«=int(100,9999)»]: mount error: mount.cifs -o username=bk,password=«cli-password:pwa» failed
May 12 10:11:15 «hostname» pveproxy[«=int(100,9999)»]: worker exit, task «-pve-upid»
May 12 10:11:16 «hostname» agetty[«=int(100,9999)»]: Password:
May 12 10:11:17 «hostname» app[«=int(100,9999)»]: level=info user=ops pass=«config-password:pwa» ip=«ipv4»
May 12 10:11:18 «hostname» dhcpd: DHCPACK on «ipv4» to «mac:mac.lower» («hostname») via vmbr0
May 12 10:11:19 «hostname» kernel: usb 1-1: SerialNumber: «-serial»
May 12 10:11:20 «hostname» corosync[«=int(100,9999)»]:   [KNET  ] link: host: 2 link: 0 is down
May 12 10:11:21 «hostname» CRON[«=int(100,9999)»]: (root) CMD (curl -fsS -u bk:«cli-password:pwa» https://«fqdn»/ping)
May 12 10:11:22 «hostname» systemd-cryptsetup[«=int(100,9999)»]: Set cipher aes, mode xts-plain64, key size 512 bits for device /dev/disk/by-uuid/«-uuid».
«end»
==== f_ps_output term/ps.txt
    PID TTY      STAT   TIME COMMAND
   «=int(1000,9999)» ?        Ssl    0:01 /usr/bin/kvm -id 101 -name «hostname» -smbios type=1,uuid=«-uuid» -netdev type=tap,id=net0 -device virtio-net-pci,mac=«mac»
   «=int(1000,9999)» ?        S      0:00 /usr/bin/rclone serve webdav --user ops --pass «cli-password:wordy_ascii» --addr «ipv4»:8080
   «=int(1000,9999)» ?        Ss     0:00 vault server -dev -dev-root-token-id=«cli-password:alnum(20)»
   «=int(1000,9999)» ?        S      0:00 xtrabackup --backup --user=root --password=xxxxxxxx
   «=int(1000,9999)» pts/0    S+     0:00 pppd user dsl password «cli-password:pwa» plugin rp-pppoe.so
root@«hostname»:~# tr '\0' '\n' < /proc/«=int(1000,9999)»/environ
MYSQL_ROOT_PASSWORD=«env-password:wordy_ascii»
HOSTNAME=«hostname»
SSH_CONNECTION=«ipv4» 50222 «ipv4» 22
==== f_diff_config patches/rotate.diff
diff --git a/group_vars/db.yml b/group_vars/db.yml
index «-short-sha:hex(7)»..«-short-sha:hex(7)» 100644
--- a/group_vars/db.yml
+++ b/group_vars/db.yml
@@ -1,6 +1,6 @@
 db_host: «ipv4»
-db_password: «config-password:wordy»
+db_password: «config-password:wordy»
 db_user: app
-# password: see vault
+# password: see «-path|vault/db»
Binary files a/logo.png and b/logo.png differ
diff -u old/interfaces new/interfaces
-  address «ipv4-cidr»
+  address «ipv4-cidr»
   gateway «ipv4»
<<<<<<< HEAD
token = "«generic-secret:alnum(36)»"
=======
token = os.environ["«-variable-name|TOKEN»"]
>>>>>>> «-git-sha»
==== f_token_zoo_a notes/services.env
«any 20-22»
STRIPE=«stripe-key»
SLACK_TOKEN=«slack-token»
notify: https://«~|hooks.slack.com»/services/«slack-webhook»
DISCORD=«discord-bot-token»
discord hook https://«~|discord.com»/api/webhooks/«discord-webhook»
teams https://«=word».«~|webhook.office.com»/webhookb2/«teams-webhook»
SQUARE_ACCESS_TOKEN=«square-token»
paypal = «paypal-token»
SHOPIFY_ADMIN="«shopify-token»"
twilio_api_key: «twilio-api-key»
TWILIO_AUTH_TOKEN=«twilio-auth-token»
SENDGRID_API_KEY='«sendgrid-key»'
mailgun api key «mailgun-key»
MAILCHIMP_KEY=«mailchimp-key»
ANTHROPIC_API_KEY=«anthropic-key»
HF_TOKEN=«huggingface-token»
GROQ_API_KEY=«ai-service-key»
OPENROUTER="«ai-service-key:openrouter»"
NB_SETUP=«netbird-token»
TFE_TOKEN=«terraform-cloud-token»
DD_API_KEY=«datadog-key»
NEW_RELIC_API_KEY=«newrelic-key»
SENTRY_AUTH_TOKEN=«sentry-token»
jira token: «atlassian-token»
«end»
==== f_token_zoo_b src/tokens.json
{
  "linear": "«linear-key»",
  "notion": "«notion-token»",
  "figma": "«figma-token»",
  "postman": "«postman-key»",
  "doppler": "«doppler-token»",
  "databricks": {"host": "https://«fqdn»", "token": "«databricks-token»"},
  "planetscale": "«planetscale-token»",
  "op": "«onepassword-token»",
  "dockerhub": "«docker-token»",
  "stripe_publishable": "«-public-key:stripe_public»",
  "google": {"client_id": "«-number:digits(12)»-«~:lower(32)».apps.«~|googleusercontent.com»", "client_secret": "«google-client-secret»"},
  "slack": ["«slack-token»"],
  "sentry": "«sentry-token»",
  "build": "«-git-sha»"
}
==== f_token_zoo_c chat/keys.txt
hey, the new keys: «anthropic-key» (llm) and «sendgrid-key» for mail
discord bot is «discord-bot-token» fyi
can you rotate «stripe-key»? it was in the log
«discord-webhook» is the hook id, prefix it with the api url
use «netbird-token» to join, «terraform-cloud-token» for the state
squareup: «square-token»
  mailchimp → «mailchimp-key»
hf login: «huggingface-token»
ops service account:
«onepassword-token»
newrelic «newrelic-key», datadog api key «datadog-key»
twilio sid «~:twilio_sid» auth token «twilio-auth-token»
