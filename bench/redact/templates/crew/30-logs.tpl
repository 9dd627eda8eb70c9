==== cr_nginx_access var/log/nginx/access.log
«ipv4» - - [12/Jan/2026:«=time» +0100] "GET /api/files?token=«url-token:alnum(32)»&v=2 HTTP/2.0" 200 «=int(200,9000)» "-" "curl/8.5.0"
«ipv4» - readonly [12/Jan/2026:«=time» +0100] "GET /grafana/d/«-id:alnum(9)»/hosts HTTP/1.1" 302 138 "-" "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
«ipv6» - - [12/Jan/2026:«=time» +0100] "POST /login?email=«email:email.url»&password=«config-password:pwa» HTTP/1.1" 401 52 "https://«fqdn»/login" "okhttp/4.12.0"
«ipv4» - - [12/Jan/2026:«=time» +0100] "GET /static/app.«-asset-hash».js HTTP/2.0" 200 81233 "https://«fqdn»/" "Mozilla/5.0"
«ipv4» - - [12/Jan/2026:«=time» +0100] "GET /reset-password/«url-token:b64u(43)» HTTP/1.1" 200 4112 "-" "Mozilla/5.0"
«ipv4» - - [12/Jan/2026:«=time» +0100] "GET /orders/«-uuid»/invoice.pdf HTTP/2.0" 200 70114 "-" "Mozilla/5.0"
«ipv4» - - [12/Jan/2026:«=time» +0100] "GET /wp-login.php HTTP/1.1" 404 153 "-" "python-requests/2.31.0"
«ipv4» - - [12/Jan/2026:«=time» +0100] "GET /feed?access_token=«url-token:jwt» HTTP/1.1" 200 911 "-" "FeedFetcher"
«ipv4» - - [12/Jan/2026:«=time» +0100] "GET /hooks/deploy?key=«url-token:hex(40)»&ref=«-git-sha» HTTP/1.1" 202 0 "-" "Go-http-client/1.1"
==== cr_postfix_dovecot var/log/mail.log
Jan 12 06:25:11 «hostname#h» postfix/smtpd[«=pid»]: connect from «fqdn»[«ipv4»]
Jan 12 06:25:11 «hostname#h» postfix/smtpd[«=pid»]: «-queue-id:hex(10).upper»: client=«fqdn»[«ipv4»], sasl_method=PLAIN, sasl_username=«email»
Jan 12 06:25:12 «hostname#h» postfix/cleanup[«=pid»]: «-queue-id:hex(10).upper»: message-id=<«-message-id|20260112052511.7A1F»@«fqdn»>
Jan 12 06:25:12 «hostname#h» postfix/qmgr[«=pid»]: «-queue-id:hex(10).upper»: from=<«email»>, size=3112, nrcpt=1 (queue active)
Jan 12 06:25:14 «hostname#h» postfix/smtp[«=pid»]: «-queue-id:hex(10).upper»: to=<«email»>, relay=«fqdn»[«ipv4»]:25, delay=2.4, dsn=2.0.0, status=sent (250 2.0.0 OK «-timestamp» «-id:alnum(14)»)
Jan 12 06:26:40 «hostname#h» dovecot: auth: Debug: client passdb out: OK 1 user=«email»
Jan 12 06:26:40 «hostname#h» dovecot: auth-worker(«=pid»): Debug: sql(«email»,«ipv4»): query: SELECT password FROM mailbox WHERE username='«email»'
Jan 12 06:26:41 «hostname#h» dovecot: auth-worker(«=pid»): sql(«email»,«ipv4»): Password mismatch (given password: «config-password:pwlog»)
Jan 12 06:26:41 «hostname#h» dovecot: imap-login: Disconnected (auth failed, 1 attempts in 2 secs): user=<«email»>, method=PLAIN, rip=«ipv4», lip=«ipv4», TLS, session=<«-session-id:b64u(16)»>
Jan 12 06:27:03 «hostname#h» postfix/smtpd[«=pid»]: < unknown[«ipv4»]: AUTH PLAIN «basic-auth:saslplain»
Jan 12 06:27:03 «hostname#h» postfix/smtpd[«=pid»]: warning: unknown[«ipv4»]: SASL PLAIN authentication failed: authentication failure
Jan 12 06:28:00 «hostname#h» opendkim[«=pid»]: «-queue-id:hex(10).upper»: DKIM-Signature field added (s=mail, d=«fqdn:domain»)
==== cr_kernel_dmesg var/log/dmesg.0
[    0.000000] Linux version «-version|6.1.0-28-amd64» («~|debian-kernel@lists») (gcc-12 (Debian 12.2.0-14) 12.2.0) #1 SMP
[    0.000000] Command line: BOOT_IMAGE=/vmlinuz root=UUID=«-uuid» ro quiet ip=«ipv4»::«ipv4»:«~|255.255.255.0»:«hostname»:eno1:off
[    0.004112] DMI: Dell Inc. PowerEdge R640/«-serial:upper(6)», BIOS 2.19.1 06/04/2025
[    1.220341] igb 0000:01:00.0: eth0: (PCIe:5.0Gb/s:Width x4) «mac:mac.lower»
[    1.220352] igb 0000:01:00.1: eth1: (PCIe:5.0Gb/s:Width x4) «mac:mac.lower»
[    2.402211] ata1.00: ATA-10: WDC WD40EFRX-68N32N0, 82.00A82, max UDMA/133
[    2.811101] scsi 6:0:0:0: Direct-Access     LIO-ORG  lun0  4.0  PQ: 0 ANSI: 5
[    2.811930] sd 6:0:0:0: [sdb] «-number|7814037168» 512-byte logical blocks
[    3.119007] device-mapper: crypt: xts-aes-aesni using implementation
[    5.000122] IPv6: ADDRCONF(NETDEV_CHANGE): eno1: link becomes ready
[    8.771204] CIFS: Attempting to mount \\«ipv4»\daten
[    8.990013] CIFS: VFS: \\«fqdn» Send error in SessSetup = -13
[   14.112900] nfs: server «hostname» not responding, still trying
[  120.556231] audit: type=1400 apparmor="DENIED" operation="open" profile="lxc-201" name="/proc/«-number|1877»/environ"
[ 3021.884101] Modules linked in: wireguard curve25519_x86_64 libcurve25519_generic
[ 3021.884120] RIP: 0010:tcp_ack+0x«-hex|a31»/0x«-hex|1420»
[ 3021.884133] CR2: «-hex:hex(16)» CR3: «-hex:hex(16)» CR4: 00000000003706f0
[ 3022.010007] ---[ end trace «-hex:hex(16)» ]---
==== cr_auditd_syslog var/log/audit/audit.log
type=EXECVE msg=audit(«-timestamp».112:88120): argc=4 a0="mysql" a1="-uroot" a2="-p«cli-password:pwa»" a3="wiki"
type=CWD msg=audit(«-timestamp».112:88120): cwd="/root"
type=EXECVE msg=audit(«-timestamp».140:88125): argc=3 a0="curl" a1="-H" a2="Authorization: Bearer «bearer-token»"
type=SYSCALL msg=audit(«-timestamp».201:88131): arch=c000003e syscall=59 success=yes exit=0 ppid=«=pid» pid=«=pid» auid=1000 comm="sshd" exe="/usr/sbin/sshd" key="exec"
type=USER_LOGIN msg=audit(«-timestamp».203:88132): pid=«=pid» uid=0 msg='op=login id=1000 exe="/usr/sbin/sshd" hostname=«fqdn» addr=«ipv4» terminal=ssh res=success'
type=CRYPTO_KEY_USER msg=audit(«-timestamp».220:88133): op=destroy kind=server fp=«-ssh-fingerprint» direction=?
type=EXECVE msg=audit(«-timestamp».320:88140): argc=6 a0="ldapsearch" a1="-H" a2="ldap://«ipv4»" a3="-D" a4="cn=reader" a5="-w«cli-password:pwa»"
type=PROCTITLE msg=audit(«-timestamp».320:88140): proctitle=«-proctitle|2F7573722F7362696E2F73736864002D44»
type=EXECVE msg=audit(«-timestamp».410:88150): argc=5 a0="useradd" a1="-c" a2="«person-name»" a3="-m" a4="lager2"
type=USER_CHAUTHTOK msg=audit(«-timestamp».512:88151): pid=«=pid» uid=0 msg='op=PAM:chauthtok acct="lager2" exe="/usr/bin/passwd" hostname=«hostname» addr=? res=success'
type=EXECVE msg=audit(«-timestamp».610:88160): argc=4 a0="openssl" a1="rsa" a2="-passin" a3="pass:«cli-password:pwa»"
==== cr_spring_boot_log logs/application.log
2026-01-1«=int(0,9)» «=time».221  INFO 1 --- [           main] o.s.b.w.embedded.tomcat.TomcatWebServer  : Tomcat initialized with port(s): 8080 (http)
2026-01-14 «=time».903 DEBUG 1 --- [           main] com.zaxxer.hikari.HikariConfig           : jdbcUrl.........................jdbc:postgresql://«ipv4»:5432/lager?user=app&password=«connection-string:pwa»
2026-01-14 «=time».904 DEBUG 1 --- [           main] com.zaxxer.hikari.HikariConfig           : password........................"«-masked|<masked>»"
2026-01-14 «=time».112  WARN 1 --- [           main] .s.a.UserDetailsServiceAutoConfiguration : 

Using generated security password: «config-password:uuid»

2026-01-14 «=time».118  INFO 1 --- [nio-8080-exec-3] d.l.auth.LoginFilter                     : login user=«email» from=«ipv4» session=«-session-id|none»
2026-01-14 «=time».119 DEBUG 1 --- [nio-8080-exec-3] o.s.w.c.HttpLogging                      : headers=[authorization:"Basic «basic-auth»", host:"«fqdn»", x-request-id:"«-uuid»"]
2026-01-14 «=time».377 DEBUG 1 --- [nio-8080-exec-4] o.s.w.c.HttpLogging                      : headers=[cookie:"JSESSIONID=«session-cookie:hex(32).upper»", accept:"*/*"]
2026-01-14 «=time».401 TRACE 1 --- [nio-8080-exec-4] d.l.kunde.KundeService                   : Kunde[id=«-number», name=«person-name», geburtsdatum=«dob», iban=«iban», telefon=«phone:phone_tel»]
2026-01-14 «=time».499 ERROR 1 --- [   scheduling-1] d.l.sync.SapClient                       : 401 from https://«fqdn»/sap/odata, apikey=«generic-secret:alnum(32)»

java.lang.IllegalStateException: «-prose|password must not be null»
	at de.lager.sync.SapClient.login(SapClient.java:«-number|118»)
	at java.base/java.lang.Thread.run(Thread.java:833)
==== cr_openvpn_server_log var/log/openvpn/server.log
2026-01-15 «=time» OpenVPN 2.6.12 x86_64-pc-linux-gnu [SSL (OpenSSL)] [LZO] [EPOLL] [AEAD]
2026-01-15 «=time» library versions: OpenSSL «-version|3.0.15», LZO «-version|2.10»
2026-01-15 «=time» WARNING: POTENTIALLY DANGEROUS OPTION --verify-client-cert none
2026-01-15 «=time» MANAGEMENT: CMD 'password "Auth" "«config-password:pwlog»"'
2026-01-15 «=time» ROUTE_GATEWAY «ipv4»/«~|255.255.255.0» IFACE=eno1 HWADDR=«mac:mac.lower»
2026-01-15 «=time» TUN/TAP device tun0 opened
2026-01-15 «=time» net_addr_v4_add: «ipv4-cidr» dev tun0
2026-01-15 «=time» «ipv4#c»:«=port» VERIFY OK: depth=0, CN=«~|laptop-vertrieb»
2026-01-15 «=time» «ipv4#c»:«=port» Control Channel: TLSv1.3, cipher TLS_AES_256_GCM_SHA384, peer certificate: 2048 bits RSA
2026-01-15 «=time» «ipv4#c»:«=port» PLUGIN_CALL: env 'username=«=login»'
2026-01-15 «=time» «ipv4#c»:«=port» PLUGIN_CALL: env 'password=«config-password:pwlog»'
2026-01-15 «=time» «ipv4#c»:«=port» PUSH: Received control message: 'PUSH_REPLY,route «ipv4» «~|255.255.255.0»,dhcp-option DNS «ipv4»,auth-token «bearer-token:b64u(64)»'
2026-01-15 «=time» «ipv4#c»:«=port» peer info: IV_HWADDR=«mac:mac.lower»
2026-01-15 «=time» «ipv4#c»:«=port» Session id: «-id:hex(16)»
==== cr_pg_log var/log/postgresql/postgresql-16-main.log
2026-01-16 «=time».001 CET [«=pid»] LOG:  starting PostgreSQL 16.6 (Debian 16.6-1.pgdg120+1) on x86_64-pc-linux-gnu
2026-01-16 «=time».004 CET [«=pid»] LOG:  listening on IPv4 address "«ipv4»", port 5432
2026-01-16 «=time».120 CET [«=pid»] LOG:  connection received: host=«ipv4» port=«=port»
2026-01-16 «=time».180 CET [«=pid»] postgres@postgres LOG:  statement: ALTER ROLE reporting WITH LOGIN PASSWORD '«sql-password:pwq2»';
2026-01-16 «=time».221 CET [«=pid»] postgres@postgres LOG:  statement: CREATE SUBSCRIPTION sub_shop CONNECTION 'host=«fqdn» user=repl password=«connection-string:pwa» dbname=shop' PUBLICATION pub_shop;
2026-01-16 «=time».900 CET [«=pid»] app@shop ERROR:  duplicate key value violates unique constraint "customers_email_key"
2026-01-16 «=time».900 CET [«=pid»] app@shop DETAIL:  Key (email)=(«email») already exists.
2026-01-16 «=time».900 CET [«=pid»] app@shop STATEMENT:  INSERT INTO customers (id, name, email, born) VALUES ('«-uuid»', '«person-name»', '«email»', '«dob»')
2026-01-16 «=time».912 CET [«=pid»] LOG:  checkpoint complete: wrote «=int(10,900)» buffers (0.3%); lsn=«-lsn|4A/7C1208F0», redo lsn=«-lsn|4A/7B99F110»
2026-01-16 «=time».951 CET [«=pid»] app@shop FATAL:  password authentication failed for user "app"
2026-01-16 «=time».952 CET [«=pid»] app@shop DETAIL:  Connection matched file "/etc/postgresql/16/main/pg_hba.conf" line 97: "host all all «ipv4-cidr» scram-sha-256"
2026-01-16 «=time».990 CET [«=pid»] postgres@postgres LOG:  statement: UPDATE api_clients SET secret='«generic-secret:b64u(43)»' WHERE client_id='«-uuid»';
2026-01-16 «=time».995 CET [«=pid»] LOG:  could not open file "«-path|/var/lib/postgresql/.pgpass»": Permission denied
==== cr_ci_job_log ci/job-88121.log
Running with gitlab-runner 17.5.3 («-git-sha:hex(8)»)
  on «hostname» «-id:alnum(8)», system ID: s_«-id:hex(12)»
Preparing the "docker" executor
Using Docker image «-digest» for node:20 with digest node@«-digest» ...
Running on runner-«-id:alnum(8)»-project-311-concurrent-0 via «hostname»...
Fetching changes with git depth set to 20...
Checking out «-git-sha:hex(8)» as detached HEAD (ref is main)...
$ printenv | sort
CI_COMMIT_SHA=«-git-sha»
CI_JOB_ID=«-number»
CI_REGISTRY=«fqdn#r»
CI_REGISTRY_PASSWORD=«-masked|[MASKED]»
DEPLOY_KEY_PASSPHRASE=«env-password:phrase»
GITLAB_USER_EMAIL=«email»
GITLAB_USER_NAME=«person-name»
NEXUS_TOKEN=«env-password:uuid»
SONAR_TOKEN=«generic-secret:sonar»
SENTRY_AUTH_TOKEN=«sentry-token»
TELEGRAM_TOKEN=«telegram-bot-token»
$ docker login -u ci -p «gitlab-deploy-token» «fqdn#r»
WARNING! Using --password via the CLI is insecure. Use --password-stdin.
Login Succeeded
$ npm publish --registry https://«fqdn»/repository/npm/ --//registry/:_auth=«basic-auth»
npm notice shasum:        «-sha1»
npm notice integrity:     «-sri»
$ curl --fail -F token=«url-token:gitlab_trigger» -F ref=main https://«fqdn»/api/v4/projects/77/trigger/pipeline
Job succeeded
==== cr_windows_events logs/security-events.txt
EventID 4624  An account was successfully logged on.
  Account Name:            svc-sql
  Logon GUID:              {«-uuid»}
  Workstation Name:        «hostname»
  Source Network Address:  «ipv4»
  Source Port:             «=port»
EventID 4688  A new process has been created.
  New Process Name:        C:\Windows\System32\net.exe
  Process Command Line:    net use \\«fqdn»\c$ /user:CORP\admin «cli-password:pw»
  Token Elevation Type:    «-constant|%%1936»
EventID 4688  A new process has been created.
  New Process Name:        C:\Tools\psexec.exe
  Process Command Line:    psexec \\«ipv4» -u CORP\deploy -p «cli-password:pw» -s cmd.exe /c ipconfig
EventID 4688  A new process has been created.
  New Process Name:        C:\Program Files\sqlcmd.exe
  Process Command Line:    sqlcmd -S «fqdn»,1433 -U sa -P «cli-password:pwa» -Q "select @@version"
EventID 4776  The computer attempted to validate the credentials for an account.
  Error Code:              «-constant|0xC000006A»
EventID 4104  Creating Scriptblock text (1 of 1):
  $wc.Headers.Add('Authorization','token «forge-token»')
  $smtp.Credentials = New-Object Net.NetworkCredential('alarm','«code-password:pwq2»')
  ScriptBlock ID: «-uuid»
EventID 20226  The user «~|CORP\mitarbeiter» dialed a connection named Zentrale which has terminated.
==== cr_ldap_radius_debug var/log/freeradius/debug.log
(0) Received Access-Request Id 71 from «ipv4»:«=port» to «ipv4»:1812 length 178
(0)   User-Name = "«=login»"
(0)   User-Password = "«config-password:pwlog»"
(0)   NAS-IP-Address = «ipv4»
(0)   NAS-Identifier = "«hostname»"
(0)   Calling-Station-Id = "«mac:mac_dash»"
(0)   Called-Station-Id = "«mac:mac_dash»:Campus"
(0)   Message-Authenticator = 0x«-hash:hex(32)»
(0) # Executing section authorize from file /etc/freeradius/3.0/sites-enabled/default
(0) ldap: Performing search in "ou=people,dc=intra" with filter "(uid=gast)"
(0) ldap: control:Password-With-Header += '«password-hash:ssha»'
(0) pap: Comparing with "known good" SSHA-Password
(0) Sent Access-Accept Id 71 from «ipv4»:1812 to «ipv4»:«=port»
(1) mschap: Creating challenge hash with username: «=login»
(1) mschap:   NT-Password = 0x«password-hash:ntlm»
(1) Cleartext-Password := "«config-password:human»"
(1) State = 0x«-hash:hex(32)»
Ready to process requests
==== cr_quiet_log var/log/updates.log
2026-01-18 «=time» INFO  resolver: 1402 packages, 31 upgrades
2026-01-18 «=time» INFO  fetch libssl3 «-version|3.0.15-1~deb12u1» sha256=«-sha256»
2026-01-18 «=time» INFO  fetch openssh-client «-version|9.2p1-2+deb12u4» md5=«-md5»
2026-01-18 «=time» INFO  verify Release signature: Good signature, key «-key-id»
2026-01-18 «=time» INFO  transaction «-uuid» begins
2026-01-18 «=time» WARN  token bucket empty, retry in «-setting|30s»
2026-01-18 «=time» INFO  config: password_policy=«-setting|strict» secret_store=«-setting|keyring» api_key=«-masked|***»
2026-01-18 «=time» INFO  snapshot rpool/root@«-id|pre-20260118», guid «-zfs-guid»
2026-01-18 «=time» INFO  unpack passwd (1:«-version|4.13+dfsg1-1») over (1:«-version|4.13+dfsg1-0»)
2026-01-18 «=time» DEBUG trace=«-trace-id» span=«-span-id» elapsed=«-number|118» ms
2026-01-18 «=time» INFO  image «-digest» unchanged
2026-01-18 «=time» INFO  transaction done, 0 errors, exit=0
