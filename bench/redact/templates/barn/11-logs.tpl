==== barn_log_nginx logs/access.log
«ipv4:wan» - - [14/Jan/2026:08:12:11 +0100] "GET /reset?token=«url-token» HTTP/2.0" 200 5123 "-" "Mozilla/5.0 (X11; Linux x86_64; rv:134.0) Gecko/20100101 Firefox/134.0"
«ipv4:wan» - hof [14/Jan/2026:08:12:14 +0100] "GET /api/v1/orders?api_key=«url-token:hex(32)»&page=2 HTTP/1.1" 200 812 "https://«fqdn:site»/orders" "curl/8.5.0"
«ipv6» - - [14/Jan/2026:08:12:15 +0100] "POST /login HTTP/2.0" 302 0 "https://«fqdn:site»/login" "Mozilla/5.0"
«ipv6» - - [14/Jan/2026:08:12:15 +0100] "POST /login HTTP/2.0" 302 0 "https://«fqdn:site»/login" "Mozilla/5.0"
«ipv6» - - [14/Jan/2026:08:12:15 +0100] "POST /login HTTP/2.0" 302 0 "https://«fqdn:site»/login" "Mozilla/5.0"
«ipv4:wan» - - [14/Jan/2026:08:12:19 +0100] "GET /assets/app-«-asset-hash:hex(8)».js?v=«-version:semver» HTTP/2.0" 200 88121 "-" "Mozilla/5.0"
«ipv4:lan» - - [14/Jan/2026:08:12:22 +0100] "GET /login.php?user=kasse&password=«url-token:pwa» HTTP/1.1" 200 77 "-" "KassenClient/«-version:semver»"
«ipv4:wan» - - [14/Jan/2026:08:12:40 +0100] "GET /.well-known/acme-challenge/«-acme:b64u(43)» HTTP/1.1" 200 87 "-" "Mozilla/5.0 (compatible; Let's Encrypt validation server)"
«ipv4:wan» - - [14/Jan/2026:08:13:02 +0100] "GET /unsubscribe?mail=«email»&h=«-sha1» HTTP/2.0" 200 610 "-" "-"
==== barn_log_laravel storage/logs/laravel.log
[2026-01-14 08:20:11] production.ERROR: SQLSTATE[HY000] [1045] Access denied for user 'laden'@'«ipv4:lan»' (using password: YES) {"exception":"[object] (PDOException(code: 1045)
#0 /srv/laden/vendor/laravel/framework/src/Illuminate/Database/Connectors/Connector.php(65): PDO->__construct('mysql:host=«ipv4:lan»', 'laden', '«code-password:pwa»', Array)
#1 /srv/laden/app/Services/Mail.php(41): Swift_SmtpTransport->setPassword('«code-password:pwhard2»')
#2 {main}
"}
[2026-01-14 08:21:40] production.DEBUG: request {"url":"https://«fqdn:site»/api/pay","headers":{"authorization":["Bearer «jwt»"],"cookie":["laravel_session=«session-cookie:b64u(48)»"]},"ip":"«ipv4:wan»"}
[2026-01-14 08:22:02] production.INFO: user registered {"email":"«email»","name":"«person-name»","password":"«-redacted|********»"}
[2026-01-14 08:22:31] production.INFO: payment {"order":"«-order-id»","card":"«card»","request_id":"«-request-id»"}
[2026-01-14 08:23:00] production.WARNING: token expired {"jti":"«-uuid»","hash":"«-sha256»"}
==== barn_log_postfix logs/mail.log
Jan 14 09:00:01 «hostname#h» postfix/smtpd[2211]: connect from «fqdn»[«ipv4:wan»]
Jan 14 09:00:02 «hostname#h» postfix/smtpd[2211]: «-queue-id:hex(10).upper»: client=«fqdn»[«ipv4:wan»], sasl_method=PLAIN, sasl_username=«email»
Jan 14 09:00:02 «hostname#h» postfix/cleanup[2214]: «-queue-id:hex(10).upper»: message-id=<«~:msgid»>
Jan 14 09:00:03 «hostname#h» postfix/smtp[2216]: «-queue-id:hex(10).upper»: to=<«email»>, relay=«fqdn»[«ipv4:wan»]:25, delay=1.1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as «-queue-id:hex(11).upper»)
Jan 14 09:00:09 «hostname#h» dovecot: imap-login: Login: user=<«email»>, method=PLAIN, rip=«ipv4:wan», lip=«ipv4:lan», mpid=2219, TLS, session=<«-session-id:b64(16)»>
Jan 14 09:00:11 «hostname#h» dovecot: auth: Debug: client in: AUTH	1	PLAIN	service=imap	resp=«basic-auth:saslplain»
Jan 14 09:00:12 «hostname#h» dovecot: auth-worker(2220): Debug: sql(«email»,«ipv4:wan»): Password mismatch (given password: «config-password:human»)
Jan 14 09:00:20 «hostname#h» opendkim[801]: «-queue-id:hex(10).upper»: DKIM-Signature field added (s=mail, d=«~:domain»)
==== barn_log_auth logs/auth.log
2026-01-14T10:00:01.112233+01:00 «hostname#h» sshd[811]: Accepted publickey for root from «ipv4:lan» port 50122 ssh2: ED25519 «-ssh-fingerprint»
2026-01-14T10:00:04.510001+01:00 «hostname#h» sudo:   it : TTY=pts/0 ; PWD=/home/it ; USER=root ; COMMAND=/usr/bin/curl -u hof:«cli-password:pwa» https://«fqdn:site»/backup
2026-01-14T10:01:12.000214+01:00 «hostname#h» sshd[820]: Failed password for invalid user pi from «ipv4:wan» port 41022 ssh2
2026-01-14T10:01:15.901233+01:00 «hostname#h» sshd[822]: Received disconnect from «ipv6» port 40110:11: Bye Bye [preauth]
2026-01-14T10:02:00.771200+01:00 «hostname#h» CRON[830]: (root) CMD (RSYNC_PASSWORD=«env-password:pwa» rsync -a /srv/ rsync://sicherung@«ipv4:lan»/srv)
2026-01-14T10:02:41.002211+01:00 «hostname#h» passwd[841]: pam_unix(passwd:chauthtok): password changed for it
2026-01-14T10:03:05.122210+01:00 «hostname#h» kernel: audit: type=1400 apparmor="DENIED" profile="lxc-«-number:int(100,130)»"
2026-01-14T10:03:10.310221+01:00 «hostname#h» kernel: vmbr0: port 3(tap104i0) entered forwarding state, src «mac»
2026-01-14T10:04:00.000002+01:00 «hostname#h» systemd[1]: session-«-number:int(1,400)».scope: Deactivated successfully.
==== barn_log_docker logs/stack.log
«~|gitea-1»     | 2026/01/14 08:00:01 ...s/setting/setting.go:91: AppURL: https://«fqdn:site»/
«~|gitea-1»     | 2026/01/14 08:00:01 [I] ORM engine: mysql://git:«connection-string:pwa»@«ipv4:lan»:3306/git
«~|db-1»        | 2026-01-14 08:00:02+00:00 [Note] [Entrypoint]: GENERATED ROOT PASSWORD: «config-password:pwa»
«~|db-1»        | 2026-01-14  8:00:04 0 [Note] InnoDB: log sequence number «-number:int(40000,99999999)»; transaction id 33
«~|jellyfin-1»  | [08:00:05] [INF] [5] Main: Web resources path: /jellyfin/jellyfin-web (build «-short-sha»)
«~|nextcloud-1» | New admin user password: «config-password:pwlower»
«~|pihole-1»    |   [i] Assigning random password: «config-password:alnum(8)»
«~|pihole-1»    |   [✓] DNS service is listening on «ipv4:lan»
«~|vault-1»     | Unseal Key: «generic-secret:key32»
«~|vault-1»     | Root Token: «vault-token»
«~|vault-1»     | Api Address: http://«~|0.0.0.0»:8200
«~|jupyter-1»   | [I 08:00:09 ServerApp] http://«hostname»:8888/lab?token=«url-token:hex(48)»
«~|traefik-1»   | time="2026-01-14T08:00:10Z" level=info msg="Configuration loaded" version=«-version:semver» digest=«-digest»
==== barn_log_jsonl logs/worker.jsonl
{"t":"2026-01-14T07:00:00Z","lvl":"debug","msg":"outgoing","url":"https://«fqdn:site»/v2/sms","headers":{"Authorization":"Basic «basic-auth»","X-Request-Id":"«-request-id»"}}
{"t":"2026-01-14T07:00:01Z","lvl":"info","msg":"sms sent","to":"«phone:phone_tel»","sid":"SM«-id:hex(32)»"}
{"t":"2026-01-14T07:00:02Z","lvl":"debug","msg":"config","cfg":{"imap_password":"«config-password:pwq2»","imap_host":"«fqdn»","retries":3,"password_file":null}}
{"t":"2026-01-14T07:00:03Z","lvl":"error","msg":"pve api 401","req":"GET https://«ipv4:lan»:8006/api2/json/version","auth":"PVEAPIToken=«~|worker@pve!ci=»«pve-api-token»"}
{"t":"2026-01-14T07:00:04Z","lvl":"warn","msg":"oauth refresh","client_secret":"«generic-secret:alnum(40)»","grant":"refresh_token","trace_id":"«-trace-id»","span_id":"«-span-id»"}
{"t":"2026-01-14T07:00:05Z","lvl":"info","msg":"customer","name":"«person-name»","mail":"«email»","iban":"«iban»"}
{"t":"2026-01-14T07:00:06Z","lvl":"info","msg":"image","digest":"«-digest»","token_count":«-number»}
{"t":"2026-01-14T07:00:07Z","lvl":"debug","msg":"cookie","set":"connect.sid=«session-cookie:b64u(48)»; Path=/; HttpOnly"}
==== barn_log_windows_event logs/security.xml
<Events>
<Event xmlns="http://«~|schemas.microsoft.com»/win/2004/08/events/event"><System><EventID>4625</EventID><TimeCreated SystemTime="2026-01-14T07:11:02.123Z"/><Correlation ActivityID="{«-uuid»}"/><Computer>«fqdn»</Computer></System><EventData><Data Name="TargetUserName">«~:account»</Data><Data Name="WorkstationName">«hostname:winname»</Data><Data Name="IpAddress">«ipv4:lan»</Data><Data Name="SubjectUserSid">S-1-5-21-«-sid:digits(10)»-«-sid:digits(10)»-500</Data></EventData></Event>
<Event xmlns="http://«~|schemas.microsoft.com»/win/2004/08/events/event"><System><EventID>4688</EventID><Computer>«fqdn»</Computer></System><EventData><Data Name="NewProcessName">C:\Windows\System32\net.exe</Data><Data Name="CommandLine">net use \\«ipv4:lan»\c$ /user:Administrator «cli-password:pwa»</Data></EventData></Event>
<Event xmlns="http://«~|schemas.microsoft.com»/win/2004/08/events/event"><System><EventID>4104</EventID><Computer>«fqdn»</Computer></System><EventData><Data Name="ScriptBlockText">$c = New-Object System.Net.NetworkCredential('sicherung', '«code-password:human»')</Data><Data Name="ScriptBlockId">«-uuid»</Data></EventData></Event>
<Event xmlns="http://«~|schemas.microsoft.com»/win/2004/08/events/event"><System><EventID>4724</EventID><Computer>«fqdn»</Computer></System><EventData><Data Name="Message">An attempt was made to reset an account's password.</Data></EventData></Event>
</Events>
==== barn_log_dnsmasq logs/dnsmasq.log
Jan 14 06:00:00 dnsmasq-dhcp[410]: DHCPDISCOVER(br0) «mac#m»
Jan 14 06:00:00 dnsmasq-dhcp[410]: DHCPOFFER(br0) «ipv4:lan#a» «mac#m»
Jan 14 06:00:01 dnsmasq-dhcp[410]: DHCPACK(br0) «ipv4:lan#a» «mac#m» «hostname»
Jan 14 06:00:02 dnsmasq[409]: query[A] «fqdn#q» from «ipv4:lan#a»
Jan 14 06:00:02 dnsmasq[409]: forwarded «fqdn#q» to «~|1.1.1.1»
Jan 14 06:00:02 dnsmasq[409]: reply «fqdn#q» is «ipv4:wan»
Jan 14 06:00:05 dnsmasq[409]: query[AAAA] «fqdn» from «ipv4:lan»
Jan 14 06:00:05 dnsmasq[409]: reply «fqdn» is «ipv6»
Jan 14 06:00:09 dnsmasq[409]: read /etc/hosts - 12 names
Jan 14 06:00:11 hostapd: wlan0: STA «mac» IEEE 802.11: authenticated
Jan 14 06:00:12 hostapd: wlan0: AP-STA-POSSIBLE-PSK-MISMATCH «mac»
==== barn_log_pve_task logs/vzdump.log
INFO: starting new backup job: vzdump 104 110 --storage pbs-hof --mode snapshot --mailto «email»
INFO: Starting Backup of VM 104 (qemu)
INFO: VM Name: «hostname»
INFO: include disk 'scsi0' 'local-zfs:vm-104-disk-0' 32G
INFO: creating Proxmox Backup Server archive 'vm/104/2026-01-14T01:00:02Z'
INFO: enabling encryption
INFO: started backup task '«-uuid»'
INFO: using fast incremental mode (dirty-bitmap), 1.2 GiB dirty of 32.0 GiB total
ERROR: VM 104 qmp command 'backup' failed - backup connect failed: command error: error trying to connect: tcp connect error: Connection refused («ipv4:lan»:8007)
INFO: TASK «-pve-upid»
INFO: hook: PBS_PASSWORD=«pbs-api-token» proxmox-backup-client prune vm/104 --repository hof@pbs!nacht@«fqdn»:tank
INFO: hook: fingerprint «-tls-fingerprint»
INFO: Backup job finished with errors
postdrop: warning: mail_queue_enter: root@«fqdn»
TASK ERROR: job errors
==== barn_log_curl_verbose logs/curl-debug.txt
* Host «fqdn:site#s»:443 was resolved.
* IPv4: «ipv4:wan»
*   Trying «ipv4:wan»:443...
* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384
*  subject: CN=«fqdn:site#s»
* Server auth using Basic with user 'hof'
> POST /index.php/login HTTP/1.1
> Host: «fqdn:site#s»
> Authorization: Basic «basic-auth»
> User-Agent: curl/8.5.0
> Cookie: PHPSESSID=«session-cookie:phpsess»; lang=de
> Content-Type: application/x-www-form-urlencoded
>
user=kasse&password=«config-password:pwpct»&csrf=«~:alnum(32)»
< HTTP/1.1 303 See Other
< Set-Cookie: nc_session_id=«session-cookie:lower(26)»; path=/; secure; HttpOnly
< Set-Cookie: oc_sessionPassphrase=«session-cookie:b64u(80)»; path=/
< X-Request-Id: «-request-id»
< ETag: "«-etag»"
< Content-Security-Policy: default-src 'none'; script-src 'nonce-«~:b64(44)»'
==== barn_log_ssh_debug logs/ssh-vvv.txt
OpenSSH_9.2p1 Debian-2+deb12u5, OpenSSL 3.0.15 3 Sep 2024
debug1: Reading configuration data /home/it/.ssh/config
debug1: Connecting to «fqdn#f» [«ipv4:lan»] port 22.
debug1: Server host key: ssh-ed25519 «-ssh-fingerprint»
debug1: Host '«fqdn#f»' is known and matches the ED25519 host key.
debug1: Offering public key: /home/it/.ssh/id_ed25519 ED25519 «-ssh-fingerprint» agent
debug1: Next authentication method: password
it@«fqdn#f»'s password:
debug1: Authentication succeeded (password).
Last login: Tue Jan 13 18:40:02 2026 from «ipv4:lan»
it@«hostname#h»:~$ cat .ssh/id_ed25519
«private-key:openssh»
it@«hostname#h»:~$ cat .ssh/id_ed25519.pub
ssh-ed25519 «-ssh-public-key» it@«hostname#h»
it@«hostname#h»:~$ exit
Connection to «fqdn#f» closed.
==== barn_log_pip_npm logs/npm-debug.log
0 info it worked if it ends with ok
1 verbose cli [ '/usr/bin/node', '/usr/bin/npm', 'publish' ]
2 info using npm@«-version:semver»
3 silly config //«fqdn:site#r»/:_authToken «npm-token»
4 http fetch PUT 401 https://«fqdn:site#r»/@hof%2ftheme 212ms
5 verbose headers { 'npm-session': '«-id:hex(16)»', authorization: 'Bearer «bearer-token»' }
6 silly integrity «-sri»
7 verbose shasum «-sha1»
8 error code E401
9 error Unable to authenticate, need: Basic realm="«fqdn:site#r»"
Looking in indexes: https://ci:«connection-string:pwa»@«fqdn»/simple, https://«~|pypi.org»/simple
  Downloading hof_tools-«-version:semver»-py3-none-any.whl (12 kB)
Successfully installed hof-tools
