==== kb_nginx_access var/log/nginx/access.log
«any 12-15»
«ipv4» - - [12/Mar/2026:06:25:14 +0100] "GET / HTTP/2.0" 200 «=int(400,9000)» "-" "«=ua»"
«ipv4» - «=account» [12/Mar/2026:06:25:20 +0100] "GET /reports/summary.json HTTP/1.1" 200 «=int(400,9000)» "https://«fqdn»/reports/" "«=ua»"
«ipv4» - - [12/Mar/2026:06:25:31 +0100] "POST /login HTTP/1.1" 302 0 "https://«fqdn»/login?next=/account" "«=ua»"
«ipv4» - - [12/Mar/2026:06:26:02 +0100] "GET /api/orders?access_token=«url-token»&page=«=int(2,40)» HTTP/1.1" 200 «=int(400,9000)» "-" "curl/«-version|8.5.0»"
«ipv6» - - [12/Mar/2026:06:26:11 +0100] "GET /assets/app.«-asset-hash».js HTTP/2.0" 304 0 "-" "«=ua»"
«ipv4» - - [12/Mar/2026:06:26:40 +0100] "GET /reset-password?token=«url-token:b64u(43)» HTTP/1.1" 200 «=int(400,9000)» "-" "«=ua»"
«ipv4» - - [12/Mar/2026:06:26:41 +0100] "GET /static/fonts/inter-«-asset-hash:hex(8)».woff2?v=«-version|4.1» HTTP/2.0" 200 «=int(40000,90000)» "-" "«=ua»"
«ipv6» - - [12/Mar/2026:06:27:09 +0100] "GET /.env HTTP/1.1" 404 153 "-" "python-requests/«-version|2.31.0»"
«ipv4» - - [12/Mar/2026:06:27:10 +0100] "POST /wp-login.php HTTP/1.1" 404 153 "-" "-"
«ipv4» - - [12/Mar/2026:06:27:55 +0100] "GET /download/«-uuid».pdf?apikey=«url-token:hex(32)» HTTP/1.1" 200 «=int(4000,900000)» "-" "Wget/«-version|1.21.4»"
«ipv4» - - [12/Mar/2026:06:28:13 +0100] "GET /search?q=forgot+password&lang=de HTTP/2.0" 200 «=int(400,9000)» "-" "«=ua»"
«ipv4» - - [12/Mar/2026:06:28:30 +0100] "GET /unsubscribe?mail=«email:email.url»&id=«-uuid» HTTP/1.1" 200 812 "-" "«=ua»"
«ipv4» - - [12/Mar/2026:06:29:01 +0100] "GET /ws?jwt=«jwt» HTTP/1.1" 101 0 "-" "«=ua»"
«ipv4» - - [12/Mar/2026:06:29:44 +0100] "GET /api/v2/jobs/«-git-sha»/artifacts HTTP/1.1" 200 «=int(400,9000)» "-" "okhttp/«-version|4.12.0»"
«ipv4» - - [12/Mar/2026:06:30:02 +0100] "PROPFIND /remote.php/dav/files/ HTTP/1.1" 207 «=int(400,9000)» "-" "Mozilla/5.0 (Linux) mirall/«-version|3.13.2»"
«end»
==== kb_nginx_error var/log/nginx/error.log
2026/03/12 08:11:04 [error] 2219#2219: *«=digits(5)» connect() failed (111: Connection refused) while connecting to upstream, client: «ipv4», server: «fqdn», request: "GET /health HTTP/1.1", upstream: "http://«ipv4»:8080/health", host: "«fqdn»"
2026/03/12 08:11:09 [error] 2219#2219: *«=digits(5)» user "«=account»": password mismatch, client: «ipv4», server: «fqdn», request: "GET /grafana/ HTTP/1.1", host: "«ipv4»"
2026/03/12 08:11:31 [warn] 2220#2220: *«=digits(5)» upstream sent invalid header: "Set-Cookie: PHPSESSID=«session-cookie:phpsess»; path=/; HttpOnly" while reading response header from upstream, client: «ipv4»
2026/03/12 08:12:00 [error] 2220#2220: *«=digits(5)» no user/password was provided for basic authentication, client: «ipv6», server: «fqdn», request: "GET /private HTTP/2.0"
2026/03/12 08:12:44 [crit] 2220#2220: *«=digits(5)» SSL_do_handshake() failed (SSL: error:«-number|0A00006C»:SSL routines::bad key share) while SSL handshaking, client: «ipv4», server: «~|0.0.0.0»:443
2026/03/12 08:13:10 [debug] 2221#2221: *«=digits(5)» http header: "Authorization: Basic «basic-auth»"
2026/03/12 08:13:10 [debug] 2221#2221: *«=digits(5)» http header: "X-Request-Id: «-request-id»"
2026/03/12 08:13:10 [debug] 2221#2221: *«=digits(5)» http header: "X-Api-Key: «generic-secret:alnum(32)»"
2026/03/12 08:13:11 [notice] 2200#2200: signal 1 (SIGHUP) received from 40122, reconfiguring
2026/03/12 08:13:11 [emerg] 2200#2200: cannot load certificate key "«-path|/etc/nginx/tls/www.key»": BIO_new_file() failed (SSL: error:80000002)
==== kb_json_gateway var/log/gateway/gateway.ndjson
«any 11-13»
{"time":"2026-02-04T07:00:01.113Z","lvl":"INFO","req":"«-request-id»","host":"«fqdn»","remote":"«ipv4»","method":"GET","uri":"/v3/me","status":200}
{"time":"2026-02-04T07:00:02.870Z","lvl":"DEBUG","req":"«-request-id»","headers":{"authorization":"Bearer «bearer-token»","accept":"application/json","x-trace":"«-trace-id»"}}
{"time":"2026-02-04T07:00:04.002Z","lvl":"DEBUG","req":"«-request-id»","headers":{"cookie":"sid=«session-cookie»; lang=fr; consent=1"}}
{"time":"2026-02-04T07:00:05.410Z","lvl":"WARN","msg":"invalid credentials","user":"«email»","ip":"«ipv6»","attempt":«=int(1,5)»}
{"time":"2026-02-04T07:00:06.777Z","lvl":"ERROR","msg":"cannot reach postgres://billing:«connection-string»@«fqdn»:5432/billing?sslmode=require","code":"ECONNREFUSED"}
{"time":"2026-02-04T07:00:07.120Z","lvl":"INFO","msg":"plugin loaded","plugin":"oauth2","version":"«-version»","digest":"«-digest»"}
{"time":"2026-02-04T07:00:08.350Z","lvl":"DEBUG","msg":"token exchange","grant":"client_credentials","client_id":"«-uuid»","client_secret":"«generic-secret:alnum(40)»"}
{"time":"2026-02-04T07:00:08.610Z","lvl":"DEBUG","msg":"token response","body":"{\"access_token\":\"«jwt»\",\"expires_in\":«-setting|3600»,\"token_type\":\"«-setting|Bearer»\"}"}
{"time":"2026-02-04T07:00:09.001Z","lvl":"INFO","msg":"config","secret_key":"«-redacted»","session_ttl":«-setting|7200»}
{"time":"2026-02-04T07:00:10.090Z","lvl":"INFO","msg":"peer joined","node":"«hostname»","addr":"«ipv4»","id":"«-asset-hash:hex(16)»"}
{"time":"2026-02-04T07:00:11.555Z","lvl":"INFO","msg":"checkout","order":"«-order-id»","customer":{"name":"«person-name»","mail":"«email»","phone":"«phone»"}}
{"time":"2026-02-04T07:00:12.345Z","lvl":"ERROR","msg":"payment declined","pan":"«card:card_plain»","scheme":"visa","trace":"«-trace-id»"}
{"time":"2026-02-04T07:00:13.000Z","lvl":"INFO","msg":"password changed","user_id":"«-uuid»","by":"self-service"}
«end»
==== kb_auditd var/log/audit/audit.log
«any 10-12»
type=USER_LOGIN msg=audit(«-timestamp».101:«=digits(4)»): pid=1922 uid=0 auid=1000 ses=12 msg='op=login id=1000 exe="/usr/sbin/sshd" hostname=«ipv4» addr=«ipv4» terminal=ssh res=success'
type=EXECVE msg=audit(«-timestamp».204:«=digits(4)»): argc=5 a0="mysqldump" a1="-u" a2="backup" a3="--password=«cli-password:pwa»" a4="shop"
type=EXECVE msg=audit(«-timestamp».310:«=digits(4)»): argc=6 a0="curl" a1="-s" a2="-u" a3="«=account»:«cli-password»" a4="-o/dev/null" a5="https://«fqdn»/ping"
type=PROCTITLE msg=audit(«-timestamp».310:«=digits(4)»): proctitle=«-asset-hash:hex(40)»
type=CWD msg=audit(«-timestamp».311:«=digits(4)»): cwd="/root"
type=PATH msg=audit(«-timestamp».311:«=digits(4)»): item=0 name="/etc/shadow" inode=«=digits(7)» dev=fd:01 mode=0100640 ouid=0 ogid=42
type=CRYPTO_KEY_USER msg=audit(«-timestamp».420:«=digits(4)»): pid=2040 uid=0 msg='op=destroy kind=server fp=«-ssh-fingerprint» direction=? spid=2040 suid=0 exe="/usr/sbin/sshd"'
type=USER_AUTH msg=audit(«-timestamp».500:«=digits(4)»): pid=2051 uid=0 msg='op=PAM:authentication grantors=? acct="«=login»" exe="/usr/sbin/sshd" hostname=«fqdn» addr=«ipv4» terminal=ssh res=failed'
type=EXECVE msg=audit(«-timestamp».610:«=digits(4)»): argc=4 a0="sshpass" a1="-p" a2="«cli-password»" a3="ssh"
type=USER_CMD msg=audit(«-timestamp».700:«=digits(4)»): pid=2102 uid=1000 msg='cwd="/home/ops" cmd=«-asset-hash:hex(48)» terminal=pts/1 res=success'
type=SYSCALL msg=audit(«-timestamp».801:«=digits(4)»): arch=c000003e syscall=59 success=yes exit=0 a0=«-asset-hash:hex(12)» comm="restic" exe="/usr/bin/restic" key="exec"
type=EXECVE msg=audit(«-timestamp».903:«=digits(4)»): argc=3 a0="rclone" a1="sync" a2=":webdav,url=https://«fqdn»,pass=«cli-password:alnum(22)»:/x"
type=SERVICE_START msg=audit(«-timestamp».950:«=digits(4)»): pid=1 uid=0 msg='unit=apt-daily comm="systemd" exe="/usr/lib/systemd/systemd" hostname=? addr=? terminal=? res=success'
«end»
==== kb_journal_services var/log/journal/services.txt
«any 13-16»
Mar 12 04:00:01 «hostname#h» systemd[1]: Starting logrotate.service - Rotate log files...
Mar 12 04:00:03 «hostname#h» dhclient[612]: DHCPACK of «ipv4» from «ipv4» (xid=0x«-asset-hash:hex(8)»)
Mar 12 04:00:07 «hostname#h» wpa_supplicant[640]: wlan0: CTRL-EVENT-CONNECTED - Connection to «mac» completed
Mar 12 04:01:10 «hostname#h» sudo[3345]:  «=login» : TTY=pts/2 ; PWD=/srv ; USER=root ; COMMAND=/usr/bin/smbclient //«fqdn»/scans -U scanner%«cli-password:pwa»
Mar 12 04:01:12 «hostname#h» sudo[3350]:  «=login» : TTY=pts/2 ; PWD=/srv ; USER=root ; COMMAND=/usr/bin/htpasswd -b /etc/apache2/.htpasswd «=account» «cli-password»
Mar 12 04:02:00 «hostname#h» CRON[3401]: (backup) CMD (RESTIC_PASSWORD=«env-password:pwa» restic -r sftp:backup@«fqdn»:/srv/restic backup /etc)
Mar 12 04:02:21 «hostname#h» kernel: [UFW BLOCK] IN=ens18 OUT= MAC=«~:mac»:«~:mac»:08:00 SRC=«ipv4» DST=«ipv4» LEN=52 TTL=116 PROTO=TCP SPT=«=int(1024,65000)» DPT=3389
Mar 12 04:02:40 «hostname#h» named[811]: client @0x«-asset-hash:hex(12)» «ipv4»#«=int(1024,65000)» («fqdn»): query (cache) denied
Mar 12 04:03:05 «hostname#h» avahi-daemon[590]: Registering new address record for «ipv6» on ens18.*.
Mar 12 04:03:15 «hostname#h» keepalived[702]: (VI_1) received an invalid passwd from «ipv4»
Mar 12 04:04:01 «hostname#h» chronyd[533]: Selected source «ipv4» («fqdn»)
Mar 12 04:04:33 «hostname#h» dockerd[900]: time="2026-03-12T04:04:33+01:00" level=info msg="Container failed to exit" container=«-sha256»
Mar 12 04:05:02 «hostname#h» sshd[3500]: Failed password for invalid user admin from «ipv4» port «=int(1024,65000)» ssh2
Mar 12 04:05:40 «hostname#h» mount.cifs[3533]: options: user=print,pass=«cli-password:pwa»,vers=3.0 //«ipv4»/print
Mar 12 04:06:00 «hostname#h» gitea[1010]: ...rvices/repository/push.go:102:pushUpdates() [I] commit «-git-sha» pushed
Mar 12 04:06:30 «hostname#h» prometheus[1100]: ts=2026-03-12T03:06:30.010Z level=error msg="Error on notify" err="Post \"https://«~|api.telegram.org»/bot«telegram-bot-token»/sendMessage\": context deadline exceeded"
Mar 12 04:07:00 «hostname#h» systemd-logind[555]: New session 45 of user «=login».
«end»
==== kb_mail_log var/log/mail.log
«any 12-14»
Feb 20 09:14:01 «hostname#h» postfix/smtpd[4410]: connect from «fqdn»[«ipv4»]
Feb 20 09:14:02 «hostname#h» postfix/smtpd[4410]: «-asset-hash:postfix_id»: client=«fqdn»[«ipv4»], sasl_method=LOGIN, sasl_username=«email»
Feb 20 09:14:02 «hostname#h» postfix/cleanup[4413]: «-asset-hash:postfix_id»: message-id=<«~:msgid_full»>
Feb 20 09:14:03 «hostname#h» postfix/qmgr[812]: «-asset-hash:postfix_id»: from=<«email»>, size=«=int(800,90000)», nrcpt=1 (queue active)
Feb 20 09:14:04 «hostname#h» postfix/smtp[4420]: «-asset-hash:postfix_id»: to=<«email»>, orig_to=<«email»>, relay=«fqdn»[«ipv6»]:25, delay=1.2, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as «-asset-hash:postfix_id»)
Feb 20 09:14:10 «hostname#h» dovecot: imap-login: Login: user=<«email»>, method=PLAIN, rip=«ipv4», lip=«ipv4», mpid=4431, TLS, session=<«-thread:b64u(16)»>
Feb 20 09:14:12 «hostname#h» dovecot: auth-worker(4433): Debug: sql(«email»,«ipv4»): plain(given password: «config-password»)
Feb 20 09:14:12 «hostname#h» dovecot: auth-worker(4433): sql(«email»,«ipv4»): Password mismatch (SHA1 of given password: «-sha1:hex(6)»)
Feb 20 09:14:15 «hostname#h» opendkim[700]: «-asset-hash:postfix_id»: DKIM-Signature field added (s=mail2026, d=«fqdn:domain»)
Feb 20 09:14:20 «hostname#h» postfix/smtpd[4440]: NOQUEUE: reject: RCPT from unknown[«ipv4»]: 554 5.7.1 <«email»>: Relay access denied; from=<«email»> to=<«email»> proto=ESMTP helo=<«hostname»>
Feb 20 09:14:22 «hostname#h» postfix/smtpd[4440]: warning: «fqdn»[«ipv4»]: SASL LOGIN authentication failed: «-base64-text|UGFzc3dvcmQ6»
Feb 20 09:14:30 «hostname#h» rspamd[901]: <«-asset-hash:hex(6)»>; task; rspamd_message_parse: loaded message; id: <«~:msgid_full»>; queue-id: <«-asset-hash:postfix_id»>; size: 4123
Feb 20 09:14:31 «hostname#h» fetchmail[915]: Authorization failure on «email»@«fqdn»
Feb 20 09:14:40 «hostname#h» amavis[930]: (00930-04) Passed CLEAN {RelayedInbound}, [«ipv4»]:«=int(1024,65000)» <«email»> -> <«email»>, Hits: -1.9, size: 3312
«end»
==== kb_app_stacktrace var/log/app/crash.txt
2026-01-19 16:02:44,180 ERROR [http-nio-8080-exec-7] c.a.shop.PaymentService - charge failed
com.zaxxer.hikari.pool.HikariPool$PoolInitializationException: Failed to initialize pool: Access denied for user 'shop'@'«ipv4»' (using password: YES)
	at com.zaxxer.hikari.pool.HikariPool.throwPoolInitializationException(HikariPool.java:596)
	at com.acme.shop.db.Pool.open(Pool.java:41) ~[shop-«-version|2.8.1».jar!/:2.8.1]
Caused by: java.sql.SQLException: jdbc:mysql://«fqdn»:3306/shop?user=shop&password=«connection-string»&useSSL=false
	... 22 common frames omitted
2026-01-19 16:02:44,190 DEBUG [http-nio-8080-exec-7] o.s.web.client.RestTemplate - HTTP POST https://«~|api.stripe.com»/v1/charges
2026-01-19 16:02:44,191 DEBUG [http-nio-8080-exec-7] o.a.http.headers - >> Authorization: Bearer «stripe-key»
2026-01-19 16:02:44,191 DEBUG [http-nio-8080-exec-7] o.a.http.headers - >> Idempotency-Key: «-uuid»
2026-01-19 16:02:44,300 DEBUG [http-nio-8080-exec-7] o.a.http.wire - << "Set-Cookie: JSESSIONID=«session-cookie:jsession»; Path=/shop; Secure[\r][\n]"
2026-01-19 16:02:45,001 INFO  [main] o.s.b.a.s.s.UserDetailsServiceAutoConfiguration - 

Using generated security password: «config-password:uuid»

2026-01-19 16:02:45,020 INFO  [main] o.apache.catalina.core.StandardEngine - Starting Servlet engine: [Apache Tomcat/«-version|10.1.33»]
2026-01-19 16:02:46,113 WARN  [task-1] c.a.shop.Mailer - could not send order «-order-id» to «email»: MailAuthenticationException
2026-01-19 16:02:46,120 DEBUG [task-1] c.a.shop.Mailer - smtp props {mail.smtp.host=«fqdn», mail.smtp.user=«=account», mail.smtp.password=«config-password:pwa», mail.smtp.port=587}
2026-01-19 16:02:47,000 INFO  [main] c.a.shop.App - build «-git-sha» profile=prod, password encoder=«-setting|bcrypt», key size=«-setting|2048»
2026-01-19 16:02:47,300 WARN  [main] c.a.shop.App - property 'app.jwt.secret' is «-setting|not set», using «-reference|${JWT_SECRET}»
==== kb_pg_log var/log/postgresql/postgresql-16-main.log
2026-02-11 03:00:00.101 CET [811] LOG:  checkpoint starting: time
2026-02-11 03:00:04.330 CET [2301] «=login»@crm LOG:  connection authorized: user=«=login» database=crm application_name=psql
2026-02-11 03:00:04.900 CET [2301] «=login»@crm LOG:  statement: ALTER ROLE reporting WITH LOGIN PASSWORD '«sql-password:pwq»';
2026-02-11 03:00:07.210 CET [2302] [unknown]@[unknown] LOG:  connection received: host=«ipv4» port=«=int(1024,65000)»
2026-02-11 03:00:07.215 CET [2302] crm@crm FATAL:  no pg_hba.conf entry for host "«ipv4»", user "crm", database "crm", no encryption
2026-02-11 03:00:09.001 CET [2303] postgres@postgres LOG:  statement: CREATE USER etl ENCRYPTED PASSWORD '«password-hash:scram»';
2026-02-11 03:00:10.440 CET [2304] postgres@postgres LOG:  statement: CREATE SUBSCRIPTION sub1 CONNECTION 'host=«fqdn» port=5432 user=repl password=«connection-string» dbname=crm' PUBLICATION pub1;
2026-02-11 03:00:11.120 CET [2305] crm@crm LOG:  execute <unnamed>: UPDATE customers SET phone = '«phone:phone_tel»', email = '«email»' WHERE id = '«-uuid»'
2026-02-11 03:00:12.020 CET [2305] crm@crm ERROR:  duplicate key value violates unique constraint "customers_email_key"
2026-02-11 03:00:12.020 CET [2305] crm@crm DETAIL:  Key (email)=(«email») already exists.
2026-02-11 03:00:13.900 CET [2306] crm@crm ERROR:  null value in column "iban" violates not-null constraint
2026-02-11 03:00:13.900 CET [2306] crm@crm DETAIL:  Failing row contains («=int(1000,9000)», «person-name», «dob», «iban:iban_plain», null).
2026-02-11 03:00:15.000 CET [2307] walreceiver FATAL:  could not connect to the primary server: connection to server at "«fqdn»" («ipv4»), port 5432 failed: FATAL:  password authentication failed for user "repl"
2026-02-11 03:00:16.010 CET [811] LOG:  checkpoint complete: wrote 2210 buffers (13.5%); lsn=«-number|2B/4F01A8C0», redo lsn=«-number|2B/4EF7E0D8»
