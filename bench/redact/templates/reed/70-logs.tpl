==== reed_log_nginx var/log/nginx/access.log
«any 10-12»
«ipv4» - - [04/Mar/2026:08:14:11 +0100] "GET /api/v1/items?access_token=«url-token» HTTP/1.1" 200 5123 "-" "curl/«-version:semver»"
«ipv4» - «~:login» [04/Mar/2026:08:14:12 +0100] "POST /login HTTP/2.0" 302 0 "https://«fqdn»/login" "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
«ipv6» - - [04/Mar/2026:08:14:13 +0100] "GET /static/app.«-asset-hash».js HTTP/2.0" 200 88123 "-" "Mozilla/5.0 AppleWebKit/537.36 Chrome/«-version:version4» Safari/537.36"
«ipv4» - - [04/Mar/2026:08:14:15 +0100] "GET /reset?token=«url-token»&mail=«email:email.url» HTTP/1.1" 200 912 "-" "-"
«ipv4» - - [04/Mar/2026:08:14:17 +0100] "GET /wp-login.php?user=admin&password=«url-token:pwa» HTTP/1.1" 404 153 "-" "python-requests/«-version:semver»"
«ipv4» - - [04/Mar/2026:08:14:18 +0100] "GET /users/«-uuid»/password HTTP/1.1" 403 22 "-" "okhttp/«-version:semver»"
«ipv4» - - [04/Mar/2026:08:14:19 +0100] "PUT /v2/app/blobs/uploads/«-uuid»?digest=sha256%3A«-sha256» HTTP/1.1" 201 0 "-" "docker/«-version:semver»"
«ipv4» - - [04/Mar/2026:08:14:20 +0100] "GET /cb?code=«~:alnum(30)»&state=«~:alnum(16)» HTTP/1.1" 302 0 "https://«fqdn»/" "-"
«ipv4» - - [04/Mar/2026:08:14:21 +0100] "GET /forgot-password HTTP/1.1" 200 2210 "-" "-"
«ipv4» - - [04/Mar/2026:08:14:22 +0100] "GET /feed?apikey=«url-token:hex(32)»&limit=20 HTTP/1.1" 200 777 "-" "FreshRSS/«-version:semver»"
«ipv4» - - [04/Mar/2026:08:14:24 +0100] "GET /git/info/refs?service=git-upload-pack HTTP/1.1" 401 0 "-" "git/«-version:semver»"
«ipv6» - - [04/Mar/2026:08:14:25 +0100] "GET /ws?jwt=«jwt» HTTP/1.1" 101 0 "-" "-"
«end»
==== reed_log_mail var/log/mail.log
«any 10-13»
2026-03-04T08:01:11.112233+01:00 «hostname» postfix/smtpd[2211]: connect from «fqdn»[«ipv4»]
2026-03-04T08:01:12.112233+01:00 «hostname» postfix/qmgr[811]: 4Wk3Zt1xq2z: from=<«email»>, size=4122, nrcpt=1 (queue active)
2026-03-04T08:01:12.512233+01:00 «hostname» postfix/smtp[2214]: 4Wk3Zt1xq2z: to=<«email»>, relay=«fqdn»[«ipv4»]:25, delay=0.8, dsn=2.0.0, status=sent (250 2.0.0 Ok)
2026-03-04T08:01:13.112233+01:00 «hostname» dovecot: imap-login: Login: user=<«email»>, method=PLAIN, rip=«ipv4», lip=«ipv4», mpid=1190, TLS, session=<«-number:b64u(16)»>
2026-03-04T08:01:14.112233+01:00 «hostname» dovecot: auth: passwd-file(«email»,«ipv4»): Password mismatch (given password: «prose-password:pwa»)
2026-03-04T08:01:15.112233+01:00 «hostname» postfix/cleanup[2212]: 4Wk3Zt1xq2z: message-id=<«~:msgid»>
2026-03-04T08:01:16.112233+01:00 «hostname» opendkim[700]: 4Wk3Zt1xq2z: DKIM-Signature field added (s=mail, d=«fqdn:domain»)
2026-03-04T08:01:17.112233+01:00 «hostname» postfix/smtpd[2211]: warning: «fqdn»[«ipv4»]: SASL LOGIN authentication failed: «-base64-text|UGFzc3dvcmQ6»
2026-03-04T08:01:18.112233+01:00 «hostname» rspamd[912]: <«-asset-hash:hex(6)»>; task; ip: «ipv4», from: <«email»>, (default: F (no action): [1.20/15.00])
2026-03-04T08:01:19.112233+01:00 «hostname» postfix/smtp[2214]: warning: SASL authentication failure: no worthy mechs found
2026-03-04T08:01:20.112233+01:00 «hostname» sieve[1200]: msgid=<«~:msgid»>: stored mail into mailbox 'INBOX'
2026-03-04T08:01:21.112233+01:00 «hostname» postfix/error[2219]: to=<«email»>, relay=none, status=deferred (Host or domain name not found. type=MX: «fqdn:domain»)
«end»
==== reed_log_fw var/log/firewall.log
«any 9-11»
Mar  4 08:11:02 «hostname» filterlog[411]: 4,,,1000000103,vtnet0,match,block,in,4,0x0,,64,0,0,DF,6,tcp,60,«ipv4»,«ipv4»,51514,22,0,S,,,,,
Mar  4 08:11:03 «hostname» kernel: [UFW BLOCK] IN=ens18 OUT= MAC=«~|ff:ff:ff:ff:ff:ff» SRC=«ipv4» DST=«ipv4» LEN=60 TTL=52 ID=«=int(1000,65000)» PROTO=TCP SPT=51514 DPT=23
Mar  4 08:11:04 «hostname» dhcpd[833]: DHCPACK on «ipv4» to «mac» («hostname») via vlan20
Mar  4 08:11:05 «hostname» hostapd: wlan0: STA «mac» WPA: pairwise key handshake completed (RSN)
Mar  4 08:11:06 «hostname» charon[901]: 12[IKE] authentication of '«ipv4»' with pre-shared key successful
Mar  4 08:11:07 «hostname» openvpn[777]: «ipv4»:1194 [«~:login»] Peer Connection Initiated with [AF_INET]«ipv4»:40122
Mar  4 08:11:08 «hostname» radiusd[300]: (12) Login incorrect (mschap: MS-CHAP2-Response is incorrect): [«~:login»] (from client ap port 0 cli «mac:mac_dash»)
Mar  4 08:11:09 «hostname» radiusd[300]: (13) Login incorrect: [«~:login»/«prose-password:pwa»] (from client vpn port 2 cli «ipv4»)
Mar  4 08:11:10 «hostname» sshd[1412]: Failed password for invalid user admin from «ipv4» port 42211 ssh2
Mar  4 08:11:11 «hostname» sshd[1413]: Accepted publickey for ops from «ipv6» port 42212 ssh2: RSA «-ssh-fingerprint»
Mar  4 08:11:12 «hostname» snmpd[600]: Connection from UDP: [«ipv4»]:41022->[«ipv4»]:161
Mar  4 08:11:13 «hostname» unbound[411]: [411:0] info: «ipv4» «fqdn». AAAA IN
«end»
==== reed_log_java logs/kontor.log
«any 10-12»
2026-03-04 08:00:01,114 INFO  [main] o.k.Boot - Kontor «-version:semver» (build «-git-sha:short_sha») on «hostname»/«ipv4»
2026-03-04 08:00:02,114 DEBUG [main] o.k.Conf - kontor.db.url=jdbc:postgresql://«ipv4»:5432/kontor
2026-03-04 08:00:02,214 DEBUG [main] o.k.Conf - kontor.db.password=«config-password:pwa»
2026-03-04 08:00:02,314 DEBUG [main] o.k.Conf - kontor.smtp.password=«-redacted|********»
2026-03-04 08:00:03,114 WARN  [http-1] o.k.Auth - login failed for «email» from «ipv4»: bad credentials
2026-03-04 08:00:04,114 ERROR [pool-2] o.k.Db - FATAL: password authentication failed for user "kontor"
2026-03-04 08:00:05,114 ERROR [pool-2] o.k.Db - could not open jdbc:mysql://«fqdn»:3306/crm?user=crm&password=«connection-string»
2026-03-04 08:00:06,114 TRACE [http-2] o.a.h.wire - >> "Authorization: Bearer «jwt»[\r][\n]"
2026-03-04 08:00:07,114 TRACE [http-2] o.a.h.wire - >> "Authorization: Basic «basic-auth»[\r][\n]"
2026-03-04 08:00:08,114 INFO  [http-3] o.k.Mail - reset mail to «email» queued, id «-uuid»
2026-03-04 08:00:09,114 DEBUG [http-3] o.k.Sess - JSESSIONID=«session-cookie:jsess» created
2026-03-04 08:00:10,114 INFO  [job-1] o.k.Pay - charged «card» for «person-name»
2026-03-04 08:00:11,114 INFO  [job-1] o.k.Pay - charged ************«=int(1000,9999)» for order «-order-id:order_id»
2026-03-04 08:00:12,114 DEBUG [job-1] o.k.S3 - ETag «-etag», x-amz-request-id «-request-id:upper(16)»
«end»
==== reed_log_kube logs/events.jsonl
«any 9-11»
{"ts":"2026-03-04T08:00:00Z","lvl":"info","pod":"web-«=pod»","node":"«hostname»","msg":"pulled image","image":"«fqdn»/apps/web@«-sha256:digest»"}
{"ts":"2026-03-04T08:00:01Z","lvl":"error","pod":"web-«=pod»","msg":"connect","url":"redis://:«connection-string»@«ipv4»:6379/0"}
{"ts":"2026-03-04T08:00:02Z","lvl":"debug","msg":"env","DB_PASSWORD":"«env-password:pw»","POD_IP":"«ipv4»"}
{"ts":"2026-03-04T08:00:03Z","lvl":"debug","msg":"env","API_TOKEN":"«-redacted|[REDACTED]»","HOST_IP":"«ipv4»"}
{"ts":"2026-03-04T08:00:04Z","lvl":"info","trace_id":"«-trace-id»","span_id":"«-trace-id:span_id»","msg":"user «email» signed in","ip":"«ipv6»"}
{"ts":"2026-03-04T08:00:05Z","lvl":"warn","msg":"serviceaccount token","token":"«jwt»"}
{"ts":"2026-03-04T08:00:06Z","lvl":"info","msg":"secret \"«-setting|smtp-credentials»\" mounted","uid":"«-uuid»","resourceVersion":"«-number»"}
{"ts":"2026-03-04T08:00:07Z","lvl":"info","msg":"order","customer":{"name":"«person-name»","phone":"«phone»","iban":"«iban»"},"order":"«-order-id:order_id»"}
{"ts":"2026-03-04T08:00:08Z","lvl":"error","msg":"webhook","headers":{"x-api-key":"«generic-secret:alnum(40)»","x-request-id":"«-uuid»"}}
{"ts":"2026-03-04T08:00:09Z","lvl":"info","msg":"lease renewed","holder":"«hostname»_«-uuid»"}
{"ts":"2026-03-04T08:00:10Z","lvl":"info","msg":"neighbour","mac":"«mac»","dev":"eth0"}
«end»
==== reed_log_build logs/build-«=int(100,999)».log
Started by user «~:first»
Building remotely on «hostname» in workspace /var/jenkins/app
Checking out Revision «-git-sha» (refs/remotes/origin/main)
+ docker build --build-arg NPM_TOKEN=«npm-token» -t «fqdn»/app:«-version:semver» .
#5 sha256:«-sha256» 12.4MB / 31.2MB 0.4s
+ docker login -u ci -p «-redacted|****» «fqdn»
WARNING! Using --password via the CLI is insecure. Use --password-stdin.
+ curl -u ci:«cli-password» -T app.tgz https://«fqdn»/repository/raw/app.tgz
+ mvn -s settings.xml deploy -Drepo.password=«cli-password:pwa»
[INFO] Uploading to nexus: http://«ipv4»:8081/repository/maven-releases/
+ npm ci
npm warn deprecated glob@«-version:semver»: no longer supported
+ terraform apply -auto-approve -var db_password=«cli-password:pwa»
random_password.db: Creation complete after 0s [id=none]
+ printenv
SSH_CONNECTION=«ipv4» 51100 «ipv4» 22
GITHUB_TOKEN=«github-pat»
BUILD_TAG=jenkins-app-«=int(100,999)»
GIT_AUTHOR_EMAIL=«email»
Finished: FAILURE
==== reed_http_req http/shop.http
### login
POST https://«fqdn#h»/api/login
Content-Type: application/json

{"user": "«email»", "password": "«config-password:pwa»", "remember": true}

### list
GET https://«fqdn#h»/api/orders?token=«url-token»
Authorization: Bearer «bearer-token»
X-Request-Id: «-uuid»

### old endpoint
GET http://«ipv4»:8080/orders
Authorization: Basic «basic-auth»
Cookie: PHPSESSID=«session-cookie:phpsess»; lang=de
If-None-Match: "«-etag»"

### variables
@token = «-placeholder|{{login.response.body.token}}»
GET https://«fqdn#h»/api/me
Authorization: Bearer {{«-placeholder|token»}}
X-Api-Key: «generic-secret:alnum(32)»
==== reed_har capture/login.har
{"log": {"version": "1.2", "creator": {"name": "Firefox", "version": "128.0"}, "entries": [
  {"startedDateTime": "2026-03-04T08:00:00.000+01:00", "serverIPAddress": "«ipv4»",
   "request": {"method": "POST", "url": "https://«fqdn»/login", "headers": [
     {"name": "Cookie", "value": "session=«session-cookie»; _ga=GA1.2.«=int(100000000,999999999)».«=int(1600000000,1700000000)»"},
     {"name": "Authorization", "value": "Bearer «jwt»"},
     {"name": "If-None-Match", "value": "\"«-md5»\""}],
    "postData": {"mimeType": "application/x-www-form-urlencoded", "text": "email=«email:email.url»&password=«config-password:pwa»&csrf=«~:alnum(32)»"}},
   "response": {"status": 302, "headers": [
     {"name": "Set-Cookie", "value": "session=«session-cookie»; Path=/; HttpOnly; Secure"},
     {"name": "x-trace", "value": "«-trace-id»"}]}}
]}}
==== reed_dmesg log/dmesg.txt
[    0.000000] Linux version «-version» (build@proxmox) #1 SMP PREEMPT_DYNAMIC
[    0.000000] DMI: Supermicro SYS-5019/X11, BIOS «-version|3.4» 10/31/2023
[    0.000000] Command line: BOOT_IMAGE=/boot/vmlinuz root=UUID=«-uuid» ro quiet
[    1.204411] ata1.00: «-disk-id», supports DRM functions
[    1.304411] scsi 0:0:0:0: Direct-Access ATA «-serial» PQ: 0 ANSI: 5
[    1.512233] igb 0000:03:00.0: added PHC on eth0, (PCIe:5.0Gb/s:Width x1) «mac»
[    1.612233] nvme nvme0: wwid «-disk-id|eui.0025385b01b2c3d4»
[    2.112233] EXT4-fs (sda1): mounted filesystem «-uuid» r/w with ordered data mode
[    2.512233] systemd[1]: Hostname set to <«hostname»>.
[    3.001122] audit: type=1400 audit(«=int(1700000000,1790000000)».123:2): apparmor="STATUS" operation="profile_load" name="lsb_release"
[    3.112233] integrity: Loaded X.509 cert 'Debian Secure Boot CA: «-key-id:hex(40)»'
[    4.112233] NFS: using key type "id_resolver"
[    4.512233] CIFS: Attempting to mount //«ipv4»/vm
[    4.612233] CIFS: Status code returned 0xc000006d STATUS_LOGON_FAILURE
[    9.112233] vmbr0: received packet on eno1 with own address as source address (addr:«mac», vlan:0)
