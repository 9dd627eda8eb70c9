==== yd_auth_log var/log/auth.log
«any 12-15»
Feb  3 08:11:02 «hostname#h» sshd[«=int(700,99999)»]: Accepted password for ops from «ipv4» port «=int(1025,65000)» ssh2
Feb  3 08:11:09 «hostname#h» sudo:      ops : TTY=pts/1 ; PWD=/home/ops ; USER=root ; COMMAND=/usr/sbin/chpasswd
Feb  3 08:12:40 «hostname#h» sshd[«=int(700,99999)»]: Failed password for invalid user admin from «ipv4» port «=int(1025,65000)» ssh2
Feb  3 08:12:44 «hostname#h» sshd[«=int(700,99999)»]: Accepted publickey for root from «ipv6» port «=int(1025,65000)» ssh2: RSA «-ssh-fingerprint»
Feb  3 08:14:01 «hostname#h» CRON[«=int(700,99999)»]: pam_unix(cron:session): session opened for user root(uid=0) by (uid=0)
Feb  3 08:15:33 «hostname#h» sudo:      ops : TTY=pts/1 ; PWD=/srv ; USER=root ; COMMAND=/usr/bin/smbclient -L «ipv4» -U svc%«cli-password:pwa»
Feb  3 08:16:05 «hostname#h» sshd[«=int(700,99999)»]: error: maximum authentication attempts exceeded for root from «ipv4» port «=int(1025,65000)» ssh2 [preauth]
Feb  3 08:17:20 «hostname#h» systemd-logind[812]: New session «-number:int(10,9999)» of user ops.
Feb  3 08:19:48 «hostname#h» su: (to postgres) root on pts/2
Feb  3 08:20:11 «hostname#h» sudo:   deploy : TTY=unknown ; PWD=/ ; USER=root ; COMMAND=/usr/sbin/useradd -p «password-hash:sha512crypt» -m trainee
Feb  3 08:21:00 «hostname#h» polkitd[901]: Registered Authentication Agent for unix-process:4411:«-timestamp»
Feb  3 08:22:31 «hostname#h» sshd[«=int(700,99999)»]: reverse mapping checking getaddrinfo for «fqdn» [«ipv4»] failed.
Feb  3 08:25:10 «hostname#h» sudo:      ops : TTY=pts/1 ; PWD=/root ; USER=root ; COMMAND=/usr/bin/env PGPASSWORD=«env-password:pwa» pg_dump -h «ipv4» shop
Feb  3 08:26:52 «hostname#h» useradd[«=int(700,99999)»]: new user: name=scan, UID=1005, GID=1005, home=/home/scan, shell=/usr/sbin/nologin
Feb  3 08:28:00 «hostname#h» sshd[«=int(700,99999)»]: Disconnected from user ops «ipv4» port «=int(1025,65000)»
«end»
==== yd_nginx_access var/log/nginx/access.log
«any 13-15»
«ipv4» - - [04/Mar/2026:10:02:11 +0100] "GET /api/v2/items?page=3 HTTP/2.0" 200 4412 "-" "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/«-version:version4» Safari/537.36"
«ipv4» - «=login» [04/Mar/2026:10:02:15 +0100] "GET /export?api_key=«url-token:alnum(32)» HTTP/1.1" 200 918 "-" "curl/8.11.0"
«ipv6» - - [04/Mar/2026:10:02:19 +0100] "GET /reset?token=«url-token:b64u(43)»&uid=«-number» HTTP/2.0" 302 0 "https://«fqdn»/login" "-"
«ipv4» - - [04/Mar/2026:10:02:22 +0100] "GET /static/main.«-asset-hash:hex(12)».js HTTP/2.0" 304 0 "-" "-"
«ipv4» - - [04/Mar/2026:10:02:24 +0100] "POST /login HTTP/1.1" 200 77 "-" "python-requests/«-version|2.32.3»"
«ipv4» - - [04/Mar/2026:10:02:31 +0100] "GET /feed?user=«email»&sig=«~:hex(16)» HTTP/1.1" 200 20 "-" "-"
«ipv4» - - [04/Mar/2026:10:02:40 +0100] "GET /login?user=root&password=«url-token:pwpct» HTTP/1.1" 400 0 "-" "-"
«ipv4» - - [04/Mar/2026:10:02:44 +0100] "GET /orders/«-uuid» HTTP/2.0" 200 1532 "-" "-"
«ipv4» - - [04/Mar/2026:10:02:50 +0100] "GET /api/stream?access_token=«jwt» HTTP/1.1" 101 0 "-" "-"
«ipv4» - - [04/Mar/2026:10:02:55 +0100] "GET /blobs/sha256:«-sha256» HTTP/1.1" 200 8182 "-" "containers/5.29"
«ipv4» - - [04/Mar/2026:10:03:01 +0100] "GET /cb?code=«url-token:b64u(36)»&state=«~:alnum(16)» HTTP/2.0" 302 0 "-" "-"
«ipv4» - - [04/Mar/2026:10:03:09 +0100] "GET /wp-login.php HTTP/1.1" 404 162 "-" "-"
«ipv4» - - [04/Mar/2026:10:03:12 +0100] "GET /i18n/password.json HTTP/2.0" 200 211 "https://«fqdn»/profile" "-"
«ipv4» - - [04/Mar/2026:10:03:18 +0100] "HEAD / HTTP/1.0" 200 0 "-" "UptimeRobot/2.0"
«ipv4» - - [04/Mar/2026:10:03:25 +0100] "DELETE /sessions/«-number» HTTP/2.0" 204 0 "-" "-"
«end»
==== yd_http_dump tmp/requests.http
### log in
POST https://«fqdn»/api/session HTTP/1.1
Content-Type: application/json
User-Agent: rest-client
X-Request-ID: «-uuid»

{"email": "«email»", "password": "«config-password:pwq2»", "remember": true}

HTTP/1.1 200 OK
Date: Tue, 03 Mar 2026 07:11:43 GMT
ETag: "«-etag»"
Set-Cookie: sid=«session-cookie:b64u(43)»; Path=/; HttpOnly; Secure; SameSite=Lax
Set-Cookie: lang=de; Max-Age=31536000
X-Served-By: «hostname»
Traceparent: 00-«-trace-id»-«-trace-id:span_id»-01

### list
GET https://«fqdn»/api/machines?limit=50 HTTP/1.1
Cookie: lang=de; PHPSESSID=«session-cookie:phpsess»; theme=dark
X-CSRF-Token: «~:b64u(40)»
X-Api-Key: «generic-secret:alnum(32)»
Authorization: Bearer «jwt»
X-Forwarded-For: «ipv4», «ipv4»

### metrics
GET http://«ipv4»:9221/pve HTTP/1.1
Authorization: Basic «basic-auth»
Accept: text/plain

### hook
POST https://«fqdn»/hooks/deploy?secret=«url-token:alnum(28)»
X-Hub-Signature-256: sha256=«-sha256»

{"ref": "refs/heads/main", "after": "«-git-sha»"}

### proxy
CONNECT «fqdn»:443 HTTP/1.1
Proxy-Authorization: Basic «basic-auth»
==== yd_java_log var/log/billing/app.log
2026-03-04 06:00:00.114  INFO 1 --- [main] o.e.billing.Application : Starting Application v«-version|3.11.0» using Java 21 on «hostname#h» with PID 1
2026-03-04 06:00:01.412  INFO 1 --- [main] o.e.billing.Application : Commit «-git-sha»
2026-03-04 06:00:02.003 DEBUG 1 --- [main] c.z.h.HikariConfig : jdbcUrl.........jdbc:postgresql://«ipv4»:5432/billing
2026-03-04 06:00:02.004 DEBUG 1 --- [main] c.z.h.HikariConfig : password........«-redacted|<masked>»
2026-03-04 06:00:02.377  WARN 1 --- [main] o.s.b.a.s.UserDetailsServiceAutoConfiguration :

Using generated security password: «config-password:uuid»

2026-03-04 06:00:03.870 ERROR 1 --- [pool-1] o.e.billing.Mail : cannot log in to «fqdn» as «email» with password '«config-password:pwh»'
javax.mail.AuthenticationFailedException: 535 5.7.8 Error: authentication failed
	at com.sun.mail.smtp.SMTPTransport.authenticate(SMTPTransport.java:947)
2026-03-04 06:00:04.120 DEBUG 1 --- [http-1] o.a.h.wire : http-outgoing-0 >> "Authorization: Bearer «bearer-token»[\r][\n]"
2026-03-04 06:00:04.121 DEBUG 1 --- [http-1] o.a.h.wire : http-outgoing-0 >> "X-B3-TraceId: «-trace-id»[\r][\n]"
2026-03-04 06:00:05.500  INFO 1 --- [http-2] o.e.billing.Import : env dump: HOME=/root, DB_PASSWORD=«env-password:pwa», LANG=C.UTF-8, API_TOKEN=«generic-secret:hex(64)»
2026-03-04 06:00:06.010  INFO 1 --- [http-3] o.e.billing.Session : session «-uuid» of «email» from «ipv4» closed
2026-03-04 06:00:07.731 ERROR 1 --- [http-3] o.e.billing.Amqp : Connection to amqp://billing:«connection-string»@«ipv4»:5672 refused
2026-03-04 06:00:09.002  WARN 1 --- [sched] o.e.billing.Token : token expired, requesting a new one
2026-03-04 06:00:09.440  INFO 1 --- [sched] o.e.billing.Storage : etag «-md5», size 48121
==== yd_kernel_log var/log/kern.log
Mar  5 22:14:01 «hostname#h» kernel: [    0.000000] Linux version «-version|6.14.8-2-pve» (build@proxmox) (gcc (Debian 14.2.0-19) 14.2.0)
Mar  5 22:14:01 «hostname#h» kernel: [    0.000000] Command line: BOOT_IMAGE=/vmlinuz root=UUID=«-uuid» ro quiet ip=«ipv4»::«ipv4»:«~|255.255.255.0»::eno1:off
Mar  5 22:14:01 «hostname#h» kernel: [    1.918112] nvme nvme0: model S4510 serial «-serial:upper(14)»
Mar  5 22:14:02 «hostname#h» kernel: [    2.104410] igb 0000:03:00.0 eth0: (PCIe:5.0Gb/s:Width x4) «mac:mac.lower»
Mar  5 22:14:02 «hostname#h» kernel: [    2.104499] usb 1-4: New USB device found, idVendor=046b, idProduct=ff10, bcdDevice= 1.00
Mar  5 22:14:03 «hostname#h» kernel: [    3.550021] scsi 6:0:0:0: Direct-Access     LIO-ORG  disk0   4.0  wwn «-wwn»
Mar  5 22:14:05 «hostname#h» kernel: [    5.000712] libceph: mon1 (1)«ipv4»:6789 session established
Mar  5 22:14:05 «hostname#h» kernel: [    5.001990] libceph: client4411 fsid «-uuid»
Mar  5 22:14:09 «hostname#h» kernel: [    9.221100] CIFS: Attempting to mount //«fqdn»/iso
Mar  5 22:14:09 «hostname#h» kernel: [    9.300417] CIFS: VFS: \\«ipv4» Send error in SessSetup = -13
Mar  5 22:15:44 «hostname#h» kernel: [  104.114141] nft-drop: IN=vmbr0 OUT= MAC=«~:mac.lower»:«~:mac.lower»:08:00 SRC=«ipv4» DST=«ipv4» LEN=60 TTL=51 PROTO=TCP SPT=«=int(1025,65000)» DPT=22
Mar  5 22:16:02 «hostname#h» kernel: [  122.801001] RIP: 0010:zfs_refcount_add+0x1b/0x60 [zfs]
Mar  5 22:16:02 «hostname#h» kernel: [  122.801010] RAX: 000000000000002a RBX: ffff9c8d40b12c00 RCX: 0000000000000000
Mar  5 22:16:02 «hostname#h» kernel: [  122.801014] Code: 48 89 e5 41 54 53 48 89 fb e8 11 22 33 44
Mar  5 22:16:10 «hostname#h» kernel: [  130.441511] device tap230i0 entered promiscuous mode
Mar  5 22:17:10 «hostname#h» kernel: [  190.000311] ACPI BIOS Error (bug): Could not resolve symbol [\_SB.PR00._CPC], AE_NOT_FOUND
==== yd_docker_log var/log/containers/mixed.log
db-1     | 2026-02-18 11:02:31+00:00 [Note] [Entrypoint]: GENERATED ROOT PASSWORD: «config-password:pwa»
db-1     | 2026-02-18 11:02:40+00:00 [Note] mariadbd: ready for connections. Version: '«-version|11.4.5-MariaDB»' port: 3306
jenkins  | *************************************************************
jenkins  | Please use the following password to proceed to installation:
jenkins  |
jenkins  | «config-password:hex(32)»
jenkins  |
jenkins  | This may also be found at: /var/jenkins_home/secrets/initialAdminPassword
minio    | WARNING: Detected default credentials, please set MINIO_ROOT_USER and MINIO_ROOT_PASSWORD
minio    | RootUser: minio-admin
minio    | RootPass: «config-password:phr»
gitlab   | Running handlers: Notes: Default admin account has been configured with password: «config-password:bytes(32)»
web-1    | time="2026-02-18T11:02:44Z" level=info msg="listening" addr="«ipv4»:8080" revision=«-git-sha:short_sha»
web-1    | time="2026-02-18T11:02:45Z" level=error msg="redis: dial redis://default:«connection-string»@«fqdn»:6379: i/o timeout"
web-1    | time="2026-02-18T11:02:51Z" level=debug msg="token refreshed" access_token=«generic-secret:b64u(48)» expires_in=300
web-1    | time="2026-02-18T11:02:59Z" level=warning msg="wrong password" user=«email» remote=«ipv4»
web-1    | time="2026-02-18T11:03:01Z" level=info msg="pulled" image=«-sha256:digest» request_id=«-uuid»
traefik  | 2026-02-18T11:03:04Z ERR error="acme: error: 403 :: urn:ietf:params:acme:error:unauthorized" domain=«fqdn»
jupyter  |     http://«ipv4»:8888/lab?token=«url-token:hex(48)»
syncth   | [START] INFO: My ID: «-asset-hash:b32(7)»-«-asset-hash:b32(7)»-«-asset-hash:b32(7)»
==== yd_ansible_output tmp/play.log
PLAY [pve] *********************************************************************

TASK [Gathering Facts] *********************************************************
ok: [«hostname#a»]
ok: [«hostname#b»]

TASK [users : create trainee] **************************************************
changed: [«hostname#a»] => {"changed": true, "comment": "«person-name:ascii_name»", "name": "trainee", "password": "«-redacted|NOT_LOGGING_PASSWORD»", "uid": 1044}

TASK [db : grant] **************************************************************
fatal: [«hostname#b»]: FAILED! => {"changed": false, "cmd": ["mysql", "-uroot", "-p«cli-password:pwa»", "-h", "«ipv4»"], "msg": "non-zero return code", "rc": 1}

TASK [mount : scans] ***********************************************************
changed: [«hostname#a»] => {"diff": {"after": "//«ipv4»/scans /srv cifs user=scan,password=«config-password:pwa» 0 0"}}

TASK [agent : register] ********************************************************
changed: [«hostname#a»] => {"cmd": "zabbix_agentd -t 'psk[«hex-key:hex(64)»]'", "delta": "0:00:00.41", "stdout": "ok"}

TASK [get : checksum] **********************************************************
ok: [«hostname#a»] => {"checksum_src": "«-sha1»", "md5sum": "«-md5»", "dest": "/opt/a.tgz", "url": "https://«fqdn»/a.tgz"}

TASK [debug] *******************************************************************
ok: [«hostname#b»] => {"msg": "root password is «prose-password:pwh», change it after the first login"}

TASK [token : show] ************************************************************
ok: [«hostname#b»] => {"censored": "«-redacted|the output has been hidden due to the fact that 'no_log: true' was specified»"}

PLAY RECAP *********************************************************************
«hostname#a»  : ok=7  changed=4  unreachable=0  failed=0
«hostname#b»  : ok=3  changed=0  unreachable=0  failed=1
==== yd_mail_log var/log/mail.log
Mar  2 07:01:12 «hostname#h» postfix/smtpd[2201]: connect from «fqdn»[«ipv4»]
Mar  2 07:01:12 «hostname#h» postfix/smtpd[2201]: «-asset-hash:hex(10).upper»: client=«fqdn»[«ipv4»], sasl_method=PLAIN, sasl_username=«email»
Mar  2 07:01:13 «hostname#h» postfix/cleanup[2204]: «-asset-hash:hex(10).upper»: message-id=<«~:msgid»>
Mar  2 07:01:13 «hostname#h» postfix/qmgr[911]: «-asset-hash:hex(10).upper»: from=<«email»>, size=20114, nrcpt=1 (queue active)
Mar  2 07:01:14 «hostname#h» postfix/smtp[2206]: «-asset-hash:hex(10).upper»: to=<«email»>, relay=«fqdn»[«ipv6»]:25, delay=1.1, dsn=2.0.0, status=sent (250 2.0.0 OK «-timestamp» «~:hex(12)»)
Mar  2 07:02:40 «hostname#h» dovecot: imap-login: Login: user=<«email»>, method=PLAIN, rip=«ipv4», lip=«ipv4», mpid=2231, TLS, session=<«~:b64(16)»>
Mar  2 07:02:59 «hostname#h» dovecot: auth-worker(2240): sql(«email»,«ipv4»): Password mismatch (given password: «config-password:pwh»)
Mar  2 07:03:31 «hostname#h» rspamd[700]: <«-asset-hash:hex(6)»>; task; rspamd_task_write_log: id: <«~:msgid»>, ip: «ipv4», from: <«email»>, (default: F (no action): [1.20/15.00] [DKIM_ALLOW])
Mar  2 07:04:00 «hostname#h» opendkim[640]: «-asset-hash:hex(10).upper»: DKIM-Signature field added (s=mail2026, d=«fqdn:domain»)
Mar  2 07:05:00 «hostname#h» postfix/smtpd[2201]: warning: «fqdn»[«ipv4»]: SASL LOGIN authentication failed: «-base64-text|UGFzc3dvcmQ6»
Mar  2 07:05:44 «hostname#h» postfix/smtpd[2201]: NOQUEUE: reject: RCPT from unknown[«ipv4»]: 554 5.7.1 <«email»>: Relay access denied
==== yd_json_audit var/log/vault_audit.jsonl
{"time":"2026-01-19T05:12:44.1Z","type":"request","auth":{"client_token":"hmac-sha256:«-sha256»","accessor":"hmac-sha256:«-sha256»","display_name":"approle"},"request":{"id":"«-uuid»","path":"kv/data/pve","remote_address":"«ipv4»"}}
{"time":"2026-01-19T05:12:45.0Z","level":"info","msg":"issued","auth":{"client_token":"«vault-token»","lease_duration":3600},"trace":"«-trace-id»"}
{"time":"2026-01-19T05:13:02.9Z","level":"debug","msg":"exec","argv":["ipmitool","-H","«ipv4»","-U","root","-P","«cli-password:pwa»","power","status"]}
{"time":"2026-01-19T05:13:40.7Z","level":"error","msg":"proxmox: 401","url":"https://«fqdn»:8006/api2/json/version","headers":{"Authorization":["PVEAPIToken=«~|vault@pve!audit=»«pve-api-token»"]}}
{"time":"2026-01-19T05:14:11.3Z","level":"info","user":{"name":"«person-name»","email":"«email»","phone":"«phone»"},"action":"profile.update","ip":"«ipv6»"}
{"time":"2026-01-19T05:14:18.6Z","level":"warn","msg":"webhook failed","target":"https://«~|discord.com»/api/webhooks/«discord-webhook»","status":429}
{"time":"2026-01-19T05:15:00.0Z","level":"info","msg":"secret rotated","secret":"«-setting|kv/pve»","version":14,"password":"«-redacted|[REDACTED]»"}
{"time":"2026-01-19T05:15:09.1Z","level":"debug","msg":"body","body":"{\"username\":\"svc\",\"password\":\"«config-password:pwa»\",\"realm\":\"pam\"}"}
{"time":"2026-01-19T05:15:30.5Z","level":"debug","msg":"cookie","cookie":"JSESSIONID=«session-cookie:jsess»; consent=1"}
{"time":"2026-01-19T05:16:00.2Z","level":"info","msg":"artifact","digest":"«-sha256:digest»","commit":"«-git-sha»","size":«-number»}
{"time":"2026-01-19T05:16:20.2Z","level":"info","msg":"payment","amount":119.0,"currency":"EUR","card":"«card»","order":"«-order-id»"}
{"time":"2026-01-19T05:17:01.8Z","level":"error","msg":"smtp","error":"535 for apikey:«sendgrid-key»"}
