==== bb_log_nginx var/log/nginx/access.log
«ipv4#a» - - [11/Mar/2026:08:14:02 +0100] "GET /download/backup.tar.zst?token=«url-token»&x=1 HTTP/1.1" 200 88190211 "-" "curl/7.88.1"
«ipv4» - «~:account» [11/Mar/2026:08:14:09 +0100] "GET /grafana/api/dashboards/uid/«-asset-hash:hex(9)» HTTP/2.0" 200 4120 "https://«fqdn»/grafana/" "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0"
«ipv4#a» - - [11/Mar/2026:08:15:40 +0100] "POST /login?user=admin&password=«url-token:pwa» HTTP/1.1" 302 0 "-" "okhttp/4.12.0"
«ipv4» - - [11/Mar/2026:08:15:44 +0100] "GET /static/js/main.«-asset-hash:hex(8)».chunk.js?v=«-short-sha» HTTP/1.1" 304 0 "-" "Mozilla/5.0"
«ipv6» - - [11/Mar/2026:08:16:01 +0100] "GET /api/v1/reset?reset_token=«url-token:uuid»&mail=«email:email.url» HTTP/2.0" 200 118 "-" "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)"
«ipv4» - - [11/Mar/2026:08:16:30 +0100] "GET /.env HTTP/1.1" 404 153 "-" "Go-http-client/1.1"
«ipv4» - - [11/Mar/2026:08:17:05 +0100] "GET /iso/win.iso?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=«aws-access-key-id:aws_key_long»%2F20260311%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Expires=900&X-Amz-Signature=«~:amz_sig» HTTP/1.1" 206 1048576 "-" "Wget/1.21.3"
==== bb_log_postfix var/log/mail.log
Mar  4 02:11:09 «hostname#h» postfix/smtpd[«=int(1000,99999)»]: connect from «fqdn»[«ipv4»]
Mar  4 02:11:09 «hostname#h» postfix/smtpd[«=int(1000,99999)»]: «-asset-hash:hex(10).upper»: client=«fqdn»[«ipv4»], sasl_method=PLAIN, sasl_username=«email»
Mar  4 02:11:10 «hostname#h» postfix/cleanup[«=int(1000,99999)»]: «-asset-hash:hex(10).upper»: message-id=<«~:msgid»>
Mar  4 02:11:10 «hostname#h» postfix/qmgr[812]: «-asset-hash:hex(10).upper»: from=<«email»>, size=4821, nrcpt=1 (queue active)
Mar  4 02:11:12 «hostname#h» postfix/smtp[«=int(1000,99999)»]: «-asset-hash:hex(10).upper»: to=<«email»>, relay=«fqdn»[«ipv4»]:25, delay=2.1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as «-asset-hash:hex(12)»)
Mar  4 02:12:40 «hostname#h» postfix/smtpd[«=int(1000,99999)»]: warning: unknown[«ipv4»]: SASL LOGIN authentication failed: «-base64-text|UGFzc3dvcmQ6»
Mar  4 02:13:00 «hostname#h» opendkim[690]: «-asset-hash:hex(10).upper»: DKIM-Signature field added (s=mail, d=«fqdn:domain»)
==== bb_log_dovecot var/log/dovecot-debug.log
Apr 18 09:31:02 auth: Debug: client in: AUTH	1	PLAIN	service=imap	secured	session=«~:alnum(16)»	lip=«ipv4»	rip=«ipv4»	lport=993	rport=50122	resp=«basic-auth:saslplain» (previous base64 data may contain sensitive data)
Apr 18 09:31:02 auth: Debug: sql(«email»): query: SELECT password FROM mailbox WHERE username = '...'
Apr 18 09:31:02 auth: sql(«email»): Password mismatch (given password: «prose-password:pwa»)
Apr 18 09:31:02 auth: Debug: sql(«email»): SHA512-CRYPT(«prose-password:pwa») != '«password-hash:sha512crypt»'
Apr 18 09:31:04 auth: Debug: client passdb out: FAIL	1	user=«~:login»
Apr 18 09:31:40 imap-login: Info: Login: user=<«email»>, method=PLAIN, rip=«ipv4», lip=«ipv4», mpid=41200, TLS, session=<«~:alnum(16)»>
Apr 18 09:31:41 imap(«email»)<41200><«~:alnum(16)»>: Info: Logged out in=221 out=1804
==== bb_log_radius var/log/freeradius/debug.txt
(4) Received Access-Request Id 41 from «ipv4#a»:1812 to «ipv4»:1812 length 178
(4)   User-Name = "«~:login»"
(4)   User-Password = "«config-password:pwa»"
(4)   NAS-IP-Address = «ipv4#a»
(4)   Called-Station-Id = "«mac:mac_dash»:Verwaltung"
(4)   Calling-Station-Id = "«mac:mac_dash»"
(4)   Message-Authenticator = 0x«-md5»
(4) # Executing section authorize from file /etc/freeradius/3.0/sites-enabled/default
(4) files: users: Matched entry DEFAULT at line 71
(4) pap: Login attempt with password "«prose-password:pwa»" (14)
(4) pap: Comparing with "known good" Crypt-Password "«password-hash:sha512crypt»"
(4) pap: ERROR: Crypt digest does not match "known good" digest
(4) mschap: NT-Password = 0x«password-hash:hex(32)»
(4) Sent Access-Reject Id 41 from «ipv4» to «ipv4#a»:1812 length 20
(4)   State = 0x«~:hex(32)»
==== bb_log_auditd var/log/audit/audit.log
type=EXECVE msg=audit(«-timestamp».118:90412): argc=6 a0="sshpass" a1="-p" a2="«cli-password:pwa»" a3="ssh" a4="root@«ipv4»" a5="uptime"
type=CWD msg=audit(«-timestamp».118:90412): cwd="/root"
type=PATH msg=audit(«-timestamp».118:90412): item=0 name="/usr/bin/sshpass" inode=«-number» dev=fd:01 mode=0100755 ouid=0 ogid=0 rdev=00:00
type=PROCTITLE msg=audit(«-timestamp».118:90412): proctitle=«-asset-hash|737368706173730072756E»
type=EXECVE msg=audit(«-timestamp».402:90418): argc=5 a0="mysqladmin" a1="-uroot" a2="-p«cli-password:pwa»" a3="password" a4="«cli-password:pwa»"
type=USER_LOGIN msg=audit(«-timestamp».911:90433): pid=4120 uid=0 auid=4294967295 ses=4294967295 msg='op=login acct="root" exe="/usr/sbin/sshd" hostname=«fqdn» addr=«ipv4» terminal=ssh res=failed'
type=CRYPTO_KEY_USER msg=audit(«-timestamp».912:90434): pid=4120 uid=0 msg='op=destroy kind=server fp=SHA256:«-md5_colons» direction=? spid=4121'
==== bb_log_winevent export/Security-4688.xml
<Event xmlns="http://«~|schemas.microsoft.com»/win/2004/08/events/event">
  <System>
    <Provider Name="Microsoft-Windows-Security-Auditing" Guid="{«-uuid»}"/>
    <EventID>4688</EventID>
    <TimeCreated SystemTime="2026-02-20T05:58:13.9120441Z"/>
    <EventRecordID>«-number»</EventRecordID>
    <Computer>«fqdn»</Computer>
  </System>
  <EventData>
    <Data Name="SubjectUserSid">S-1-5-21-«-number:digits(10)»-«-number:digits(9)»-«-number:digits(10)»-1104</Data>
    <Data Name="SubjectUserName">adm-jobs</Data>
    <Data Name="NewProcessName">C:\Windows\System32\net.exe</Data>
    <Data Name="CommandLine">net user svc_scan «cli-password:pwa» /add /domain</Data>
    <Data Name="ParentProcessName">C:\Windows\System32\cmd.exe</Data>
    <Data Name="IpAddress">«ipv4»</Data>
    <Data Name="LogonGuid">{«-uuid»}</Data>
  </EventData>
</Event>
==== bb_log_catalina opt/tomcat/logs/catalina.out
12-Jan-2026 03:00:07.412 SEVERE [main] org.apache.catalina.core.StandardContext.startInternal One or more listeners failed to start
java.sql.SQLException: Cannot create PoolableConnectionFactory (Access denied for user 'wms'@'«ipv4»' (using password: YES))
	at org.apache.commons.dbcp2.BasicDataSource.createDataSource(BasicDataSource.java:653)
	at de.lager.Main.main(Main.java:41)
Caused by: com.mysql.cj.exceptions.CJException: url=jdbc:mysql://«fqdn»:3306/wms?user=wms&password=«connection-string»&useSSL=false
	... 21 more
12-Jan-2026 03:00:07.500 INFO [main] de.lager.Env -Djavax.net.ssl.trustStorePassword=«cli-password:pwa»
12-Jan-2026 03:00:07.501 INFO [main] org.apache.catalina.startup.VersionLoggerListener.log Command line argument: -Dwms.admin.password=«cli-password»
12-Jan-2026 03:00:07.502 INFO [main] org.apache.catalina.startup.VersionLoggerListener.log Command line argument: -Dcatalina.home=/opt/tomcat
12-Jan-2026 03:00:09.118 WARNING [main] de.lager.Session JSESSIONID=«session-cookie:jsession» not found in cluster, request «-uuid»
==== bb_log_mysqlgeneral var/log/mysql/general.log
/usr/sbin/mariadbd, Version: 10.11.9-MariaDB-log (Debian 12). started with:
Tcp port: 3306  Unix socket: /run/mysqld/mysqld.sock
Time		    Id Command	Argument
260112  4:01:11	   812 Connect	root@localhost on  using Socket
		   812 Query	CREATE USER `meter`@`%` IDENTIFIED VIA mysql_native_password USING '«password-hash:mysqlhash»'
		   812 Query	SET PASSWORD FOR 'meter'@'%' = PASSWORD('«sql-password»')
		   812 Query	UPDATE wp_users SET user_pass = '«password-hash:phpass»' WHERE ID = 1
		   813 Connect	meter@«ipv4» on meter using TCP/IP
		   813 Query	INSERT INTO api_tokens (name, token) VALUES ('esp', '«generic-secret:hex(40)»')
		   813 Query	SELECT SHA2('x', 256), UUID()
		   813 Query	UPDATE jobs SET etag = '«-md5»' WHERE id = «=int(1,900)»
		   813 Quit
==== bb_log_pgerr var/log/postgresql/postgresql-16-main.log
2026-02-03 01:10:14.118 CET [«=int(900,9999)»] LOG:  connection received: host=«ipv4» port=51412
2026-02-03 01:10:14.120 CET [«=int(900,9999)»] FATAL:  password authentication failed for user "odoo"
2026-02-03 01:10:14.120 CET [«=int(900,9999)»] DETAIL:  Connection matched file "/etc/postgresql/16/main/pg_hba.conf" line 121: "host all all «ipv4-cidr» scram-sha-256"
2026-02-03 01:11:40.005 CET [«=int(900,9999)»] LOG:  statement: ALTER USER odoo WITH PASSWORD '«sql-password»';
2026-02-03 01:11:41.330 CET [«=int(900,9999)»] ERROR:  syntax error at or near "PASWORD" at character 17
2026-02-03 01:11:41.330 CET [«=int(900,9999)»] STATEMENT:  CREATE ROLE bi PASWORD '«sql-password:pwin»' LOGIN;
2026-02-03 01:12:00.000 CET [«=int(900,9999)»] LOG:  checkpoint complete: wrote 218 buffers (1.3%); lsn=0/«-asset-hash:hex(8).upper»
2026-02-03 01:12:31.210 CET [«=int(900,9999)»] LOG:  could not connect to the primary server: connection to server at "«fqdn»" (conninfo "user=repl password=«connection-string» host=«ipv4»")
==== bb_log_k8saudit var/log/kubernetes/audit.jsonl
{"kind":"Event","apiVersion":"«~|audit.k8s.io»/v1","level":"RequestResponse","auditID":"«-uuid»","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/backup/secrets","verb":"create","user":{"username":"«email»","groups":["system:authenticated"]},"sourceIPs":["«ipv4»"],"userAgent":"kubectl/v1.31.4 (linux/amd64) kubernetes/«-short-sha:hex(7)»","requestObject":{"kind":"Secret","apiVersion":"v1","metadata":{"name":"restic","uid":"«-uuid»","annotations":{"«~|kubectl.kubernetes.io»/last-applied-configuration":"{\"stringData\":{\"password\":\"«config-password:pwa»\"}}"}},"data":{"password":"«k8s-secret-data»"}}}
{"kind":"Event","apiVersion":"«~|audit.k8s.io»/v1","level":"Metadata","auditID":"«-uuid»","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/default/deployments?limit=500&continue=«-base64-text:b64(40)»","verb":"list","user":{"username":"system:serviceaccount:kube-system:replicaset-controller","uid":"«-uuid»"},"sourceIPs":["«ipv4»"]}
{"kind":"Event","apiVersion":"«~|audit.k8s.io»/v1","level":"Request","auditID":"«-uuid»","requestURI":"/api/v1/namespaces/default/pods/shell/exec?command=mysql&command=-p«url-token:pwa»&stdin=true","verb":"create","user":{"username":"kubernetes-admin"},"sourceIPs":["«ipv4»"]}
==== bb_log_pvetask var/log/pve/tasks/«=word».log
INFO: starting new backup job: vzdump 118 --storage tape --mode snapshot --quiet 1
INFO: Starting Backup of VM 118 (qemu)
INFO: VM Name: «hostname»
INFO: include disk 'scsi0' 'local-lvm:vm-118-disk-0' 64G
INFO: creating Proxmox Backup Server archive 'vm/118/2026-01-30T22:00:03Z'
INFO: enabling encryption, fingerprint «-tls-fingerprint:md5_colons»
INFO: hook: notify.sh called with env HOOK_SMTP_PASSWORD=«env-password»
INFO: hook: posting to https://«fqdn»/hooks/«-uuid»?secret=«url-token»
INFO: started backup task '«-uuid»'
ERROR: Backup of VM 118 failed - job failed with err -5 - connect to «ipv4»:8007 as 'dr@pbs!node' refused
INFO: «-pve-upid»
INFO: Backup job finished with errors
TASK ERROR: job errors
==== bb_log_strongswan var/log/charon.log
Feb 12 10:20:31 05[CFG] received stroke: loading secret
Feb 12 10:20:31 05[CFG]   loaded IKE secret for «ipv4» «fqdn»
Feb 12 10:20:31 05[CFG]   secret: «ipsec-psk:pwa» (entered by hand in vpn.psk)
Feb 12 10:20:33 09[NET] received packet: from «ipv4»[500] to «ipv4»[500] (1108 bytes)
Feb 12 10:20:33 09[ENC] parsed IKE_SA_INIT request 0 [ SA KE No N(NATD_S_IP) N(NATD_D_IP) ]
Feb 12 10:20:33 09[IKE] «ipv4» is initiating an IKE_SA
Feb 12 10:20:33 09[CHD] SPIs: «-asset-hash:hex(8)»_i «-asset-hash:hex(8)»_o
Feb 12 10:20:34 11[IKE] SK_d secret => 32 bytes @ 0x7f0c180042a0
Feb 12 10:20:34 11[IKE] CHILD_SA site-b{3} established with TS «ipv4-cidr» === «ipv4-cidr»
==== bb_log_wpa var/log/wpa_supplicant.log
wlan0: SME: Trying to authenticate with «mac#m» (SSID='Lager-Nord' freq=5180 MHz)
wlan0: WPA: Key negotiation completed with «mac#m» [PTK=CCMP GTK=CCMP]
PSK (ASCII passphrase) - hexdump_ascii(len=14): [REMOVED]
wlan0: Control interface command 'SET_NETWORK 1 psk "«wifi-psk:human»"'
wlan0: Control interface command 'SET_NETWORK 1 psk «wifi-psk:hex(64)»'
wlan0: Control interface command 'SET_NETWORK 2 password "«wifi-psk:pwin»"'
EAP: EAP entering state IDENTITY
EAP: using real identity - hexdump_ascii(len=7)
TLS: tls_verify_cb - preverify_ok=1 err=0 (ok) depth=1 buf='/CN=Lager Root CA' sha256=«-sha256»
wlan0: CTRL-EVENT-CONNECTED - Connection to «mac#m» completed [id=1 id_str=]
==== bb_log_django var/log/app/django.log
ERROR 2026-03-08 11:02:44,118 log 41 139812 Internal Server Error: /api/tickets/
Traceback (most recent call last):
  File "/srv/app/.venv/lib/python3.12/site-packages/psycopg/connection.py", line 119, in connect
    raise last_ex.with_traceback(None)
psycopg.OperationalError: connection failed: connection to server at "«ipv4»", port 5432 failed: FATAL:  password authentication failed
Local vars:
  conninfo = 'host=«fqdn» user=helpdesk password=«connection-string» dbname=helpdesk'
  kwargs = {'autocommit': True, 'password': '«code-password:pwq2»'}
Settings:
  SECRET_KEY = '«generic-secret:alnum(50)»'
  AUTH_PASSWORD_VALIDATORS = '********************'
  CSRF_COOKIE_NAME = 'csrftoken'
Cookies:
  sessionid = '«session-cookie:lower(32)»'
Meta:
  HTTP_X_FORWARDED_FOR = '«ipv4»'
  HTTP_X_REQUEST_ID = '«-uuid»'
==== bb_log_squid_clean var/log/journal-quiet.txt
Jan 30 22:00:01 systemd[1]: Started apt-daily.service - Daily apt download activities.
Jan 30 22:00:02 systemd[1]: systemd-ask-password-console.path - Dispatch Password Requests to Console Directory Watch was skipped.
Jan 30 22:00:02 systemd[1]: Reached target cryptsetup.target - Local Encrypted Volumes.
Jan 30 22:00:05 pvedaemon[1412]: <root@pam> starting task «-pve-upid»
Jan 30 22:00:09 kernel: usb 1-1: new high-speed USB device number 4 using xhci_hcd
Jan 30 22:00:09 kernel: usb 1-1: New USB device found, idVendor=0951, idProduct=1666, bcdDevice= 1.00
Jan 30 22:00:09 kernel: usb 1-1: SerialNumber: «-serial:hex(24).upper»
Jan 30 22:00:10 smartd[812]: Device: /dev/sdb, WWN:«-wwn», FW:SBFQ81.3, 4.00 TB
Jan 30 22:00:11 zed[90011]: eid=41 class=scrub_finish pool='tank' guid=«-zfs-guid»
Jan 30 22:00:12 passwd[9120]: pam_unix(passwd:chauthtok): password changed for maint
Jan 30 22:00:12 pvestatd[1390]: status update time (6.118 seconds)
Jan 30 22:00:13 systemd-logind[701]: New session c412 of user root.
Jan 30 22:00:14 kernel: audit: type=1400 apparmor="DENIED" operation="mount" profile="lxc-118_</var/lib/lxc>" pid=4 comm="(sd-gens)"
