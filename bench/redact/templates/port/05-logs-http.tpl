==== pt_nginx_access var/log/nginx/access.log
«any 9-12»
«ipv4» - - [12/May/2026:«=clock» +0200] "GET /api/v2/orders?page=2&sort=-id HTTP/1.1" 200 «-number:digits(4)» "-" "curl/«-version|8.5.0»"
«ipv4» - «=login» [12/May/2026:«=clock» +0200] "GET /export.csv?api_key=«url-token:hex(32)»&fmt=csv HTTP/1.1" 200 «-number:digits(6)» "https://«fqdn»/reports" "Mozilla/5.0 (X11; Linux x86_64; rv:«-version|128.0») Gecko/20100101 Firefox/128.0"
«ipv6» - - [12/May/2026:«=clock» +0200] "POST /oauth/token?grant_type=refresh_token&refresh_token=«url-token:alnum(40)» HTTP/2.0" 200 811 "-" "okhttp/«-version|4.12.0»"
«ipv4» - - [12/May/2026:«=clock» +0200] "GET /static/css/app.«-asset-hash:hex(8)».css HTTP/1.1" 304 0 "https://«fqdn»/" "Mozilla/5.0"
«ipv4» - - [12/May/2026:«=clock» +0200] "GET /password/reset/«-uuid» HTTP/1.1" 404 162 "-" "-"
«ipv4» - - [12/May/2026:«=clock» +0200] "GET /login?user=admin&password=«url-token:pwa»&next=%2F HTTP/1.1" 302 0 "-" "python-requests/«-version|2.32.3»"
«ipv4» - - [12/May/2026:«=clock» +0200] "GET /confirm?email=«email»&sig=«~:hex(40)» HTTP/1.1" 200 3121 "-" "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)"
«ipv4» - - [12/May/2026:«=clock» +0200] "GET /ws?access_token=«jwt» HTTP/1.1" 101 0 "-" "-"
«ipv4» - - [12/May/2026:«=clock» +0200] "HEAD /v2/app/blobs/«-digest» HTTP/1.1" 200 0 "-" "docker/«-version|26.1.4» go/go1.21.11"
«ipv4» - - [12/May/2026:«=clock» +0200] "GET /.git/config HTTP/1.1" 403 153 "-" "zgrab/0.x"
«ipv4» - - [12/May/2026:«=clock» +0200] "GET /download?file=backup.zip&token=«url-token:alnum(32)»&expires=«-timestamp» HTTP/1.1" 200 «-number:digits(8)» "-" "Wget/1.21.3"
«ipv4» - - [12/May/2026:«=clock» +0200] "GET /search?q=what+is+a+secret+token HTTP/1.1" 200 5120 "-" "Mozilla/5.0"
«end»
==== pt_curl_verbose notes/debug-«=digits(3)».txt
$ curl -v -u «=account»:«cli-password:pwa» https://«fqdn#h»/api/me
*   Trying «ipv4#i»:443...
* Connected to «fqdn#h» («ipv4#i») port 443
* TLSv1.3 (IN), TLS handshake, Finished (20):
* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384 / x25519 / RSASSA-PSS
* Server certificate:
*  subject: CN=«fqdn#h»
*  expire date: Sep 30 23:59:59 2026 GMT
> GET /api/me HTTP/2
> Host: «fqdn#h»
> Authorization: Basic «basic-auth»
> User-Agent: curl/«-version|8.9.1»
> Accept: */*
>
< HTTP/2 200
< date: Tue, 07 Jul 2026 11:40:19 GMT
< content-type: application/json
< etag: W/"«-etag»"
< set-cookie: JSESSIONID=«session-cookie:jsess»; Path=/; Secure; HttpOnly
< set-cookie: lang=de; Max-Age=31536000
< set-cookie: remember_me=«session-cookie:b64u(48)»; Path=/; HttpOnly
< x-request-id: «-request-id»
< x-runtime: 0.018231
< strict-transport-security: max-age=63072000
<
{"id":"«-uuid»","mail":"«email»","two_factor":true,"csrf":"«~:b64u(32)»"}
* Connection #0 to host «fqdn#h» left intact
==== pt_har_excerpt tmp/capture.har
{"log": {"version": "1.2", "creator": {"name": "Firefox", "version": "«-version|128.0.3»"}, "entries": [
 {"startedDateTime": "«=iso».120+02:00", "serverIPAddress": "«ipv4»", "request": {
   "method": "POST", "url": "https://«fqdn#h»/api2/json/access/ticket",
   "headers": [{"name": "Host", "value": "«fqdn#h»"}, {"name": "Content-Type", "value": "application/x-www-form-urlencoded"}],
   "postData": {"text": "username=ops&realm=pve&new-format=1&password=«config-password:pwurl»"}},
  "response": {"status": 200, "content": {"text": "{\"data\":{\"ticket\":\"«pve-ticket»\",\"CSRFPreventionToken\":\"«pve-csrf-token»\",\"username\":\"ops@pve\"}}"}}},
 {"startedDateTime": "«=iso».480+02:00", "request": {
   "method": "GET", "url": "https://«fqdn#h»/api2/json/cluster/tasks?_dc=17«=digits(11)»",
   "cookies": [{"name": "PVEAuthCookie", "value": "«pve-ticket:encticket»"}, {"name": "PVELangCookie", "value": "de"}],
   "headers": [{"name": "CSRFPreventionToken", "value": "«pve-csrf-token»"}, {"name": "If-None-Match", "value": "\"«-etag»\""}]},
  "response": {"status": 200, "content": {"size": 4711, "mimeType": "application/json", "text": "{\"data\":[{\"upid\":\"«-pve-upid»\",\"node\":\"«hostname»\"}]}"}}}
]}}
==== pt_kernel_log var/log/kern.log
May  3 «=clock» «hostname#h» kernel: [    0.000000] Linux version «-version|6.8.12-4-pve» (build@proxmox) (gcc (Debian 12.2.0-14) 12.2.0)
May  3 «=clock» «hostname#h» kernel: [    0.000000] Command line: BOOT_IMAGE=/vmlinuz root=UUID=«-uuid» ro quiet ip=«ipv4»::«ipv4»:«~|255.255.255.0»:«hostname#h»:eno1:off
May  3 «=clock» «hostname#h» kernel: [    0.004211] DMI: Supermicro Super Server/X11SSH-F, BIOS 2.7 12/07/2021
May  3 «=clock» «hostname#h» kernel: [    1.731022] igb 0000:03:00.0: eth0: (PCIe:2.5Gb/s:Width x1) «mac»
May  3 «=clock» «hostname#h» kernel: [    2.110934] ata3.00: ATA-11: «-disk-model|ST4000VN008-2DR166», «-disk-model|SC60», max UDMA/133
May  3 «=clock» «hostname#h» kernel: [    2.910044] scsi 4:0:0:0: Direct-Access WWN «-wwn»
May  3 «=clock» «hostname#h» kernel: [   14.002113] NFS: server «fqdn» not responding, still trying
May  3 «=clock» «hostname#h» kernel: [   14.884401] CIFS: Attempting to mount //«ipv4»/isos
May  3 «=clock» «hostname#h» kernel: [   31.551200] Key type dns_resolver registered
May  3 «=clock» «hostname#h» kernel: [  120.404010] IN=vmbr0 OUT= MAC=«~:macpair»:08:00 SRC=«ipv4» DST=«ipv4» LEN=60 TTL=51 ID=«-number:int(1000,60000)» DF PROTO=TCP SPT=«=port» DPT=22 SYN
May  3 «=clock» «hostname#h» kernel: [  121.000311] IN=vmbr0 OUT= SRC=«ipv6» DST=«ipv6» LEN=72 HOPLIMIT=1 PROTO=ICMPv6 TYPE=135
May  3 «=clock» «hostname#h» kernel: [  300.771204] EXT4-fs (dm-7): mounted filesystem «-uuid» with ordered data mode
May  3 «=clock» «hostname#h» kernel: [  311.981733] RIP: 0010:kvm_vcpu_block+0x«=hex(2)»/0x«=hex(3)» Code: 48 89 e5 41 57
==== pt_auth_log var/log/auth.log
Jun 11 «=clock» «hostname#h» sshd[«=int(900,9000)»]: Accepted password for root from «ipv4» port «=port» ssh2
Jun 11 «=clock» «hostname#h» sshd[«=int(900,9000)»]: Failed password for invalid user oracle from «ipv4» port «=port» ssh2
Jun 11 «=clock» «hostname#h» sshd[«=int(900,9000)»]: Failed password for invalid user «~:pwhard» from «ipv4» port «=port» ssh2
Jun 11 «=clock» «hostname#h» sshd[«=int(900,9000)»]: Accepted publickey for ops from «ipv6» port «=port» ssh2: RSA «-ssh-fingerprint»
Jun 11 «=clock» «hostname#h» sudo:   ops : TTY=pts/3 ; PWD=/home/ops ; USER=root ; COMMAND=/usr/bin/rsync -a --password-file=«-path|/root/.rsync.pw» rsync://pull@«ipv4»/vm /srv
Jun 11 «=clock» «hostname#h» sudo:   ops : TTY=pts/3 ; PWD=/home/ops ; USER=root ; COMMAND=/usr/sbin/pvesm add cifs nas9 --server «ipv4» --share vm --username svc --password «cli-password:pwhard»
Jun 11 «=clock» «hostname#h» sudo:   ops : TTY=pts/3 ; PWD=/home/ops ; USER=root ; COMMAND=/usr/bin/htpasswd -b /etc/nginx/.htpasswd icinga «cli-password:pwa»
Jun 11 «=clock» «hostname#h» CRON[«=int(900,9000)»]: (root) CMD (wget -qO- 'https://«fqdn»/cron.php?cron_key=«url-token:b64u(43)»')
Jun 11 «=clock» «hostname#h» passwd[«=int(900,9000)»]: pam_unix(passwd:chauthtok): password changed for deploy
Jun 11 «=clock» «hostname#h» useradd[«=int(900,9000)»]: new user: name=kvm7, UID=1007, GID=1007, home=/home/kvm7, shell=/bin/bash, from=none
Jun 11 «=clock» «hostname#h» chpasswd[«=int(900,9000)»]: echo 'kvm7:«cli-password:pwphr»' | chpasswd
Jun 11 «=clock» «hostname#h» systemd-logind[801]: New session «-number:int(10,9000)» of user ops.
Jun 11 «=clock» «hostname#h» login[«=int(900,9000)»]: FAILED LOGIN (1) on '/dev/tty1' FOR 'root', Authentication failure
==== pt_dhcp_dns var/log/dnsmasq.log
Jul  2 «=clock» dnsmasq-dhcp[812]: DHCPDISCOVER(vmbr1) «mac»
Jul  2 «=clock» dnsmasq-dhcp[812]: DHCPOFFER(vmbr1) «ipv4» «mac»
Jul  2 «=clock» dnsmasq-dhcp[812]: DHCPACK(vmbr1) «ipv4» «mac» «hostname»
Jul  2 «=clock» dnsmasq-dhcp[812]: RTR-ADVERT(vmbr1) «~:prefix6»
Jul  2 «=clock» dnsmasq[812]: query[A] «fqdn#q» from «ipv4»
Jul  2 «=clock» dnsmasq[812]: forwarded «fqdn#q» to «ipv4»
Jul  2 «=clock» dnsmasq[812]: reply «fqdn#q» is «ipv4»
Jul  2 «=clock» dnsmasq[812]: reply «fqdn» is «ipv6»
Jul  2 «=clock» dnsmasq[812]: cached «fqdn» is NXDOMAIN
Jul  2 «=clock» dnsmasq[812]: using nameserver «ipv4»#53 for domain «fqdn:domain»
Jul  2 «=clock» dnsmasq-tftp[812]: sent /srv/tftp/pxelinux.cfg/01-«mac:mac_dash» to «ipv4»
Jul  2 «=clock» dnsmasq[812]: started, version «-version|2.90» cachesize 1000
---- var/lib/misc/dnsmasq.leases
«-timestamp» «mac» «ipv4» «hostname» «~:duid»
«-timestamp» «mac» «ipv4» «hostname» *
duid «~:duid»
«-timestamp» «-number:digits(8)» «ipv6» «hostname» «~:duid»
==== pt_app_stack var/log/erp/error.log
2026-04-02 «=clock»,114 ERROR [http-nio-8443-exec-7] c.a.erp.LoginController - Login failed for user=«email», password=«config-password:pwh», ip=«ipv4»
2026-04-02 «=clock»,119 DEBUG [main] c.a.erp.Config - Loaded: {db.url=jdbc:postgresql://«ipv4»:5432/erp, db.user=erp, db.password=«config-password:pwa», mail.host=«fqdn», mail.password=«-redacted|*****»}
org.postgresql.util.PSQLException: FATAL: password authentication failed for user "erp"
	at org.postgresql.core.v3.ConnectionFactoryImpl.doAuthentication(ConnectionFactoryImpl.java:659) ~[postgresql-«-version|42.7.3».jar!/:42.7.3]
	at org.postgresql.Driver.connect(Driver.java:297) ~[postgresql-42.7.3.jar!/:42.7.3]
	at com.acme.erp.TokenService.refreshToken(TokenService.java:«=int(20,400)»)
2026-04-02 «=clock»,342 WARN  [scheduler-1] c.a.erp.Http - POST https://«fqdn»/v1/token -> 401, request headers: [Authorization:"Bearer «bearer-token»", X-Trace:"«-trace-id»", Accept:"*/*"]
2026-04-02 «=clock»,378 INFO  [scheduler-1] c.a.erp.Http - retrying with new secret
2026-04-02 «=clock»,401 INFO  [scheduler-1] c.a.erp.Jobs - job «-uuid» done in 311 ms, checksum «-md5»
2026-04-02 «=clock»,866 DEBUG [exec-2] c.a.erp.Redis - connecting to rediss://default:«connection-string»@«fqdn»:6380/1
2026-04-02 «=clock»,911 TRACE [exec-2] c.a.erp.Mail - AUTH LOGIN «base64-secret:pw.b64»
2026-04-02 «=clock»,920 ERROR [exec-9] c.a.erp.Billing - card rejected: «card» exp 04/27 holder "«person-name»"
2026-04-02 «=clock»,921 INFO  [exec-9] c.a.erp.Billing - customer «-customer|K-20931» called from «phone»
==== pt_docker_logs var/log/containers.txt
«~|web-1»      | [entrypoint] DJANGO_SUPERUSER_PASSWORD=«env-password:pw» creating superuser
«~|web-1»      | [gunicorn] Listening at: http://«~|0.0.0.0»:8000 (17)
«~|db-1»       | GENERATED ROOT PASSWORD: «config-password:alnum(32)»
«~|db-1»       | [Entrypoint]: MySQL init process done. Ready for start up.
«~|nexus-1»    | Your admin user password can be found in: «-path|/nexus-data/admin.password»
«~|jenkins-1»  | Please use the following password to proceed to installation:
«~|jenkins-1»  |
«~|jenkins-1»  | «config-password:hex(32)»
«~|jenkins-1»  |
«~|minio-1»    | RootUser: minioadmin
«~|minio-1»    | RootPass: «config-password:alnum(20)»
«~|minio-1»    | API: http://«ipv4»:9000
«~|elastic-1»  | Password for the elastic user (reset with `bin/elasticsearch-reset-password -u elastic`):
«~|elastic-1»  |   «config-password:mixedstar»
«~|elastic-1»  | HTTP CA certificate SHA-256 fingerprint:
«~|elastic-1»  |   «-sha256»
«~|k3s-1»      | time="«=iso»Z" level=info msg="To join server node to cluster: k3s server -s https://«ipv4»:6443 -t «k3s-token»"
«~|vault-1»    | Unseal Key: «generic-secret:key32»
«~|vault-1»    | Root Token: «vault-token»
«~|gitea-1»    | runner registration token «gitlab-runner-token:alnum(40)» consumed by «hostname»
«~|notebook-1» |     http://«~|127.0.0.1»:8888/lab?token=«url-token:hex(48)»
«~|swarm-1»    |     docker swarm join --token «cli-password:swmtkn» «ipv4»:2377
«~|app-1»      | image «-digest» pulled, id «-asset-hash:hex(12)»
==== pt_gelf_events var/log/graylog/export.jsonl
«any 10-13»
{"version":"1.1","host":"«hostname»","short_message":"user created","_login":"«email»","_ip":"«ipv4»","_id":"«-ulid:ulid»"}
{"version":"1.1","host":"«hostname»","short_message":"webhook delivered","_url":"https://«~|discord.com»/api/webhooks/«discord-webhook»","_status":204,"_id":"«-ulid:ulid»"}
{"version":"1.1","host":"«hostname»","short_message":"stripe event","_signature":"t=«-timestamp»,v1=«~:hex(64)»","_secret":"«stripe-key:stripe_webhook»","_id":"«-ulid:ulid»"}
{"version":"1.1","host":"«hostname»","short_message":"smtp login","_user":"«email»","_pass":"«config-password:pwq2»","_id":"«-ulid:ulid»"}
{"version":"1.1","host":"«hostname»","short_message":"token refresh","_refresh_token":"«bearer-token:alnum(48)»","_expires_in":3600,"_id":"«-ulid:ulid»"}
{"version":"1.1","host":"«hostname»","short_message":"login","_user":"ops@pve","_password":"«-redacted|[FILTERED]»","_peer":"«ipv6»","_id":"«-ulid:ulid»"}
{"version":"1.1","host":"«hostname»","short_message":"s3 put","_url":"https://«fqdn»/b/k?X-Amz-Credential=«aws-access-key-id»%2F20260512%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Signature=«~:hex(64)»","_id":"«-ulid:ulid»"}
{"version":"1.1","host":"«hostname»","short_message":"mongo slow query","_uri":"mongodb+srv://app:«connection-string»@«fqdn»/prod?retryWrites=true","_id":"«-ulid:ulid»"}
{"version":"1.1","host":"«hostname»","short_message":"session","_cookie":"laravel_session=«session-cookie:laravelc»; XSRF-TOKEN=«~:b64u(40)»","_id":"«-ulid:ulid»"}
{"version":"1.1","host":"«hostname»","short_message":"deploy","_commit":"«-git-sha»","_image":"«-digest»","_build":«-number:digits(6)»,"_id":"«-ulid:ulid»"}
{"version":"1.1","host":"«hostname»","short_message":"telegram","_url":"https://«~|api.telegram.org»/bot«telegram-bot-token»/sendMessage","_id":"«-ulid:ulid»"}
{"version":"1.1","host":"«hostname»","short_message":"patient record opened","_mrn":"«health-record:mrn»","_by":"«person-name»","_id":"«-ulid:ulid»"}
{"version":"1.1","host":"«hostname»","short_message":"password policy updated","_min_length":«-setting|14»,"_history":«-setting|5»,"_id":"«-ulid:ulid»"}
«end»
==== pt_tcpdump_smtp captures/decoded.txt
12:01:10.118820 IP «ipv4».«=port» > «ipv4».25: Flags [P.], seq 1:42, ack 88, length 41: SMTP: EHLO «fqdn»
12:01:10.201444 IP «ipv4».25 > «ipv4».«=port»: SMTP: 250-AUTH PLAIN LOGIN
12:01:10.204102 IP «ipv4».«=port» > «ipv4».25: SMTP: AUTH PLAIN «base64-secret:saslplain»
12:01:10.330871 IP «ipv4».25 > «ipv4».«=port»: SMTP: 235 2.7.0 Authentication successful
12:01:12.000144 IP «ipv4».«=port» > «ipv4».21: FTP: PASS «config-password:pwa»
12:01:14.551202 IP6 «ipv6» > «ipv6»: ICMP6, neighbor solicitation, length 32
12:01:15.104773 ARP, Request who-has «ipv4» tell «ipv4», length 28
12:01:15.104901 ARP, Reply «ipv4» is-at «mac», length 46
12:01:16.400012 IP «ipv4».«=port» > «ipv4».161:  C="«snmp-community»" GetRequest(28)  .1.3.6.1.2.1.1.1.0
12:01:18.220913 IP «ipv4».«=port» > «ipv4».389: LDAP bind dn="cn=app" password="«config-password:pwh»"
