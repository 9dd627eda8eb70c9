==== vale_log_mail var/log/mail.log
«any 12-16»
2025-11-03T10:11:«=int(10,59)»+01:00 «hostname#m» postfix/smtpd[2211]: connect from «fqdn»[«ipv4»]
2025-11-03T10:11:«=int(10,59)»+01:00 «hostname#m» postfix/qmgr[998]: «-identifier:hex(10).upper»: from=<«email»>, size=«=int(900,9000)», nrcpt=1 (queue active)
2025-11-03T10:11:«=int(10,59)»+01:00 «hostname#m» postfix/smtp[2212]: «-identifier:hex(10).upper»: to=<«email»>, relay=«fqdn»[«ipv6»]:25, delay=1.2, dsn=2.0.0, status=sent (250 2.0.0 Ok)
2025-11-03T10:12:«=int(10,59)»+01:00 «hostname#m» postfix/smtpd[2214]: warning: unknown[«ipv4»]: SASL LOGIN authentication failed: «~:loginb64»
2025-11-03T10:12:«=int(10,59)»+01:00 «hostname#m» dovecot: imap-login: Login: user=<«email»>, method=PLAIN, rip=«ipv4», lip=«ipv4», mpid=2219, TLS, session=<«-identifier:b64(16)»>
2025-11-03T10:12:«=int(10,59)»+01:00 «hostname#m» dovecot: auth-worker(2231): sql(«email»,«ipv4»): Password mismatch (given password: «config-password:human»)
2025-11-03T10:13:«=int(10,59)»+01:00 «hostname#m» opendkim[811]: «-identifier:hex(10).upper»: DKIM-Signature field added (s=2025a, d=«fqdn:domain»)
2025-11-03T10:13:«=int(10,59)»+01:00 «hostname#m» postfix/cleanup[2213]: «-identifier:hex(10).upper»: message-id=<«~:msgid»>
2025-11-03T10:13:«=int(10,59)»+01:00 «hostname#m» rspamd[700]: <«-short-sha:hex(6)»>; task; ip: «ipv4», from: <«email»>, (default: F (no action): [1.2/15.0])
2025-11-03T10:14:«=int(10,59)»+01:00 «hostname#m» fail2ban.actions[640]: NOTICE [sasl] Ban «ipv4»
2025-11-03T10:14:«=int(10,59)»+01:00 «hostname#m» postfix/postfix-script[650]: starting the Postfix mail system «-version»
«end»
==== vale_log_access var/log/nginx/access.log
«any 9-12»
«ipv4» - - [03/Nov/2025:10:11:12 +0100] "GET /static/app.«-asset-hash».js HTTP/2.0" 200 8123 "https://«fqdn:site»/" "Mozilla/5.0 (X11; Linux x86_64; rv:«=int(100,140)».0)"
«ipv4» - «~:login» [03/Nov/2025:10:11:13 +0100] "POST /login HTTP/1.1" 302 0 "-" "curl/«-version»"
«ipv6» - - [03/Nov/2025:10:11:14 +0100] "GET /api/export?access_token=«url-token»&format=csv HTTP/1.1" 200 99122 "-" "python-requests/2.31.0"
«ipv4» - - [03/Nov/2025:10:11:15 +0100] "GET /reset?user=«email»&code=«url-token» HTTP/1.1" 200 120 "-" "-"
«ipv4» - - [03/Nov/2025:10:11:16 +0100] "GET /login?user=admin&password=«config-password:pwa» HTTP/1.1" 404 9 "-" "-"
«ipv4» - - [03/Nov/2025:10:11:17 +0100] "GET /files/«-uuid»/download HTTP/1.1" 200 1 "-" "-"
«ipv4» - - [03/Nov/2025:10:11:18 +0100] "GET /feed?api_key=«url-token:hex(32)» HTTP/1.1" 200 4111 "-" "Feedly/1.0"
«ipv4» - - [03/Nov/2025:10:11:19 +0100] "GET /?v=«-md5» HTTP/1.1" 304 0 "-" "-"
«ipv4» - - [03/Nov/2025:10:11:20 +0100] "GET /.env HTTP/1.1" 404 153 "-" "-"
«ipv4» - - [03/Nov/2025:10:11:21 +0100] "PROPFIND /dav/ HTTP/1.1" 207 812 "-" "davfs2/«-version»"
2025/11/03 10:11:22 [error] 811#811: *«=int(10,999)» connect() failed (111: Connection refused) while connecting to upstream, client: «ipv4», server: «fqdn», upstream: "http://«ipv4»:8080/"
«end»
==== vale_log_journal var/log/journal.txt
«any 14-18»
Nov 03 08:11:02 «hostname#k» sshd[1202]: Accepted publickey for ops from «ipv4» port 51122 ssh2: ED25519 «-ssh-fingerprint»
Nov 03 08:11:09 «hostname#k» sshd[1210]: Failed password for root from «ipv4» port 40112 ssh2
Nov 03 08:11:44 «hostname#k» dhclient[733]: DHCPACK of «ipv4» from «ipv4»
Nov 03 08:11:50 «hostname#k» dnsmasq-dhcp[801]: DHCPREQUEST(br0) «ipv4» «mac»
Nov 03 08:12:01 «hostname#k» dnsmasq-dhcp[801]: DHCPACK(br0) «ipv4» «mac» «hostname»
Nov 03 08:12:10 «hostname#k» kernel: [UFW BLOCK] IN=eno1 OUT= MAC=«~:mac»:«~:mac»:08:00 SRC=«ipv4» DST=«ipv4» LEN=60 PROTO=TCP
Nov 03 08:12:15 «hostname#k» sudo[1300]: ops : TTY=pts/1 ; PWD=/home/ops ; USER=root ; COMMAND=/usr/bin/mount -t cifs //«ipv4»/x /mnt -o username=svc,password=«cli-password:pwa»
Nov 03 08:12:31 «hostname#k» hostapd[655]: wlan0: STA «mac» IEEE 802.11: authenticated
Nov 03 08:12:40 «hostname#k» chronyd[540]: Selected source «ipv4»
Nov 03 08:13:11 «hostname#k» app[900]: ERROR db: connect postgres://app:«connection-string»@«fqdn»/app failed
Nov 03 08:13:12 «hostname#k» app[900]: INFO loaded config, password=«-redacted»
Nov 03 08:13:20 «hostname#k» systemd[1]: Started User Manager for UID 1000.
Nov 03 08:13:25 «hostname#k» kernel: EXT4-fs (sda1): mounted filesystem «-uuid» r/w
Nov 03 08:13:30 «hostname#k» smartd[611]: Device: /dev/sdb, S/N:«-serial», FW:«-version», 4.00 TB
Nov 03 08:13:41 «hostname#k» CRON[1401]: (root) CMD (curl -u cron:«cli-password:pwa» https://«fqdn»/run)
Nov 03 08:13:55 «hostname#k» wpa_supplicant[512]: wlan0: Trying to associate with «mac» (SSID='Lager' freq=5180 MHz)
Nov 03 08:14:01 «hostname#k» NetworkManager[488]: <info> [«-timestamp».1212] dhcp4 (eno1): state changed, address=«ipv4»
Nov 03 08:14:09 «hostname#k» kernel: Linux version «-version»-13-amd64 (gcc 12.2.0)
«end»
==== vale_log_json var/log/gateway.ndjson
«any 9-11»
{"time":"2025-11-03T10:11:12.112Z","level":"INFO","traceId":"«-trace-id»","spanId":"«-span-id»","client":"«ipv4»","msg":"request done","ms":12}
{"time":"2025-11-03T10:11:13.001Z","level":"WARN","traceId":"«-trace-id»","msg":"login failed","user":"«email»","ip":"«ipv6»"}
{"time":"2025-11-03T10:11:14.221Z","level":"DEBUG","headers":{"Authorization":"Bearer «jwt»","X-Forwarded-For":"«ipv4», «ipv4»"}}
{"time":"2025-11-03T10:11:15.300Z","level":"DEBUG","headers":{"cookie":"JSESSIONID=«session-cookie:jsess»; theme=dark"},"host":"«fqdn»"}
{"time":"2025-11-03T10:11:16.400Z","level":"ERROR","msg":"ldap bind","bindDn":"cn=gw,dc=lan","bindPassword":"«config-password:pwq2»","server":"«hostname»"}
{"time":"2025-11-03T10:11:17.500Z","level":"INFO","msg":"env","API_KEY":"«-redacted»","VERSION":"«-version»"}
{"time":"2025-11-03T10:11:18.600Z","level":"INFO","msg":"order «-order-id» for «email»","phone":"«phone»","requestId":"«-uuid»"}
{"time":"2025-11-03T10:11:19.700Z","level":"ERROR","msg":"redis://:«connection-string»@«ipv4»:6379/0 refused"}
{"time":"2025-11-03T10:11:20.800Z","level":"INFO","msg":"pulled","digest":"«-digest»","node":"«hostname»"}
{"time":"2025-11-03T10:11:21.900Z","level":"DEBUG","body":"{\"username\":\"«~:login»\",\"password\":\"«config-password:pwa»\"}","path":"/auth"}
{"time":"2025-11-03T10:11:22.100Z","level":"INFO","msg":"card charged","pan":"«card»","holder":"«person-name»"}
«end»
==== vale_log_win export/events.txt
Log Name:      Security
Event ID:      4624
Computer:      «hostname:winname»
Description:
An account was successfully logged on.
	Security ID:		S-1-5-21-«-number:digits(10)»-«-number:digits(10)»-«-number:digits(9)»-1105
	Account Name:		«~:login»
	Logon GUID:		{«-uuid»}
	Workstation Name:	«hostname:winname»
	Source Network Address:	«ipv4»
	Source Port:		«=int(40000,60000)»

Log Name:      Security
Event ID:      4688
Computer:      «hostname:winname»
	Process Command Line:	net use \\«ipv4»\c$ /user:admin «cli-password:pwa»
	Creator Process Name:	C:\Windows\System32\cmd.exe

Log Name:      Microsoft-Windows-DHCP-Server
	10,11/03/25,10:11:12,Assign,«ipv4»,«hostname»,«mac:mac_bare»,,«-number:digits(9)»,0
==== vale_log_radius var/log/radius/radius.log
Mon Nov  3 10:11:12 2025 : Auth: (12) Login OK: [«~:login»] (from client «~|ap-hall» port 0 cli «mac:mac_dash»)
Mon Nov  3 10:11:13 2025 : Auth: (13) Login incorrect (pap: Cleartext password does not match): [«~:login»/«config-password:human»] (from client vpn port 0 cli «ipv4»)
Mon Nov  3 10:11:14 2025 : Auth: (14) Login incorrect: [«~:login»/<via Auth-Type = eap>] (from client «hostname» port 3 cli «mac:mac_dash»)
Mon Nov  3 10:11:15 2025 : Info: Loaded virtual server inner-tunnel
(15) Received Access-Request Id «=int(1,250)» from «ipv4»:38122 to «ipv4»:1812 length 77
(15)   User-Name = "«~:login»"
(15)   User-Password = "«config-password:pwq2»"
(15)   NAS-IP-Address = «ipv4»
(15)   Calling-Station-Id = "«mac:mac_dash»"
(15)   Message-Authenticator = 0x«-md5»
(15)   Cleartext-Password := "«config-password:phrase»"
==== vale_log_http capture/session-«=int(1,40)».http
POST /api/v1/login HTTP/1.1
Host: «fqdn:site»
User-Agent: Mozilla/5.0
Content-Type: application/x-www-form-urlencoded
X-Forwarded-For: «ipv4»

username=«~:login»&password=«config-password:pwa»&csrf=«~:hex(32)»

HTTP/1.1 200 OK
Set-Cookie: PHPSESSID=«session-cookie:phpsess»; path=/; secure
ETag: "«-etag»"
X-Trace: «-trace-id»

GET /api/v1/me HTTP/1.1
Host: «fqdn:site»
Authorization: Basic «basic-auth»
Cookie: connect.sid=«session-cookie:connsid»; lang=de

GET /proxy HTTP/1.1
Host: «ipv4»:8080
Proxy-Authorization: Basic «basic-auth»
X-Api-Key: «generic-secret:alnum(40)»
If-None-Match: W/"«-etag»"
==== vale_log_ansible paste/play.txt
PLAY [db] *********************************************************************
TASK [Gathering Facts] ********************************************************
ok: [«hostname#b»]
TASK [create the user] ********************************************************
changed: [«hostname#b»] => {"changed": true, "invocation": {"module_args": {"login_host": "«ipv4»", "login_password": "VALUE_SPECIFIED_IN_NO_LOG_PARAMETER", "name": "app", "password": "«-redacted|VALUE_SPECIFIED_IN_NO_LOG_PARAMETER»"}}}
TASK [debug] ******************************************************************
ok: [«hostname#b»] => {
    "msg": "root password is «prose-password»"
}
TASK [command] ****************************************************************
fatal: [«fqdn»]: UNREACHABLE! => {"msg": "Failed to connect to the host via ssh: «ipv4» port 22: No route to host"}
changed: [«hostname#b»] => {"cmd": "mysql -u root -p«cli-password:pwa» -e 'select 1'", "rc": 0, "checksum": "«-sha1»"}
PLAY RECAP ********************************************************************
«hostname#b» : ok=4 changed=2 unreachable=0 failed=0
==== vale_log_diff patches/0003-mailer.patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name» <«email»>
Date: Mon, 3 Nov 2025 10:11:12 +0100
Subject: [PATCH 3/4] mailer: move to the new relay

Signed-off-by: «person-name» <«email»>
---
 config/mailer.yml | 6 +++---
 1 file changed, 3 insertions(+), 3 deletions(-)

diff --git a/config/mailer.yml b/config/mailer.yml
index «-short-sha»..«-short-sha» 100644
--- a/config/mailer.yml
+++ b/config/mailer.yml
@@ -2,7 +2,7 @@ production:
-  host: «fqdn»
-  password: «config-password:human»
+  host: «ipv4»
+  password: «config-password:phrase»
   user: mailer
-  api_token: «generic-secret:hex(40)»
+  api_token: <%= ENV["«-variable-name|MAILER_TOKEN»"] %>
==== vale_misc_csvpw export/keepass.csv
"Group","Title","Username","Password","URL","Notes"
«each 4-6»
"Servers","«hostname»","root","«config-password:pwq2»","https://«ipv4»:8006","«?rack 2|old box|leased|»"
"Web","«?shop|bank|wiki|mail»","«email»","«config-password:human»","https://«fqdn:site»/login",""
«end»
"Notes","empty","","","",""
==== vale_misc_table docs/access.md
# Access list

| Host | Address | User | Password | Contact |
|---|---|---|---|---|
«each 4-5»
| «hostname» | «ipv4» | root | `«config-password:pw»` | «person-name» |
«end»
| lab | - | - | see the vault | - |

| VLAN | Net | Gateway |
|---|---|---|
| 12 | «ipv4-cidr» | «ipv4» |
| 14 | «ipv6-cidr» | «ipv6» |
==== vale_misc_xmlcfg opt/nexus/etc/settings.xml
<settings>
  <servers>
    <server><id>releases</id><username>ci</username><password>«config-password:pwq2.xml»</password></server>
    <server><id>enc</id><username>ci</username><password>{«-encrypted:b64(44)»}</password></server>
    <server><id>env</id><username>ci</username><password>${«-reference|env.NEXUS_PW»}</password></server>
  </servers>
  <proxies><proxy><host>«fqdn»</host><port>3128</port><username>p</username><password>«config-password:human»</password></proxy></proxies>
  <mirrors><mirror><url>https://«fqdn:site»/repository/maven</url></mirror></mirrors>
  <profiles><profile><properties><db.password>«config-password:phrase»</db.password><db.host>«ipv4»</db.host><sonar.login>«ci-token:sonar»</sonar.login></properties></profile></profiles>
</settings>
