==== mi_access_log var/log/nginx/access.log
«any 13-16»
«ipv4:public» - - [04/Jun/2026:07:12:01 +0200] "GET /index.html HTTP/2.0" 200 4121 "-" "Mozilla/5.0 (X11; Linux x86_64; rv:139.0) Gecko/20100101 Firefox/139.0"
«ipv4» - «=login» [04/Jun/2026:07:12:04 +0200] "POST /api/login HTTP/1.1" 302 0 "https://«fqdn»/login" "curl/8.14.1"
«ipv4:public» - - [04/Jun/2026:07:13:30 +0200] "GET /reset?token=«url-token» HTTP/1.1" 200 912 "-" "-"
«ipv6» - - [04/Jun/2026:07:13:41 +0200] "GET /static/app.«-asset-hash:hex(20)».js HTTP/2.0" 304 0 "-" "Safari/605.1.15"
«ipv4» - - [04/Jun/2026:07:14:00 +0200] "GET /download?file=a.pdf&sig=«url-token:hex(64)»&expires=«-timestamp» HTTP/1.1" 200 81221 "-" "Wget/1.25.0"
«ipv4» - - [04/Jun/2026:07:14:11 +0200] "GET /items/«-uuid» HTTP/1.1" 404 153 "-" "python-requests/2.32.4"
«ipv4:public» - - [04/Jun/2026:07:15:09 +0200] "GET /oauth/callback?code=«url-token:b64u(43)»&state=«~:hex(32)» HTTP/1.1" 302 0 "-" "Chrome/«-version|137.0.0.0»"
«ipv4» - - [04/Jun/2026:07:15:20 +0200] "GET /rss?api_key=«url-token:hex(32)» HTTP/1.1" 200 7712 "-" "FreshRSS/1.26.3"
«ipv4» - - [04/Jun/2026:07:16:02 +0200] "POST /login?user=admin&password=«url-token:pwa» HTTP/1.1" 405 0 "-" "-"
«ipv4:public» - - [04/Jun/2026:07:16:30 +0200] "GET /wp-login.php HTTP/1.1" 404 153 "-" "zgrab/0.x"
«ipv4» - «=account» [04/Jun/2026:07:17:00 +0200] "PROPFIND /dav/ HTTP/1.1" 207 2210 "-" "Nextcloud-android/3.32.1"
«ipv4» - - [04/Jun/2026:07:17:12 +0200] "GET /ws?access_token=«jwt» HTTP/1.1" 101 0 "https://«fqdn»/" "Edge/«-version|136.0.0.0»"
«ipv4» - - [04/Jun/2026:07:18:55 +0200] "GET /search?q=forgot+password HTTP/1.1" 200 5120 "-" "Opera/119"
«ipv6» - - [04/Jun/2026:07:19:01 +0200] "GET /unsubscribe?email=«email:email.url»&t=«url-token:b64u(22)» HTTP/1.1" 200 44 "-" "-"
«ipv4» - - [04/Jun/2026:07:19:40 +0200] "HEAD /pkg/lager-2.4.1.tgz HTTP/1.1" 200 0 "-" "Debian APT-HTTP/1.3 (3.0.3)"
«ipv4» - - [04/Jun/2026:07:20:18 +0200] "GET /v1/chat?sessionid=«url-token:lower(32)» HTTP/1.1" 200 12 "-" "okhttp/4.12.0"
«end»
==== mi_curl_verbose tmp/curl-v.txt
* Host «fqdn#h»:443 was resolved.
* IPv6: «ipv6»
* IPv4: «ipv4#a»
*   Trying «ipv4#a»:443...
* Connected to «fqdn#h» («ipv4#a») port 443
* ALPN: server accepted h2
* Server certificate:
*  subject: CN=«fqdn#h»
*  start date: May  1 00:00:00 2026 GMT
*  SSL certificate verify ok.
* Server auth using Basic with user 'api'
> POST /v2/orders HTTP/2
> Host: «fqdn#h»
> Authorization: Basic «basic-auth»
> Cookie: JSESSIONID=«session-cookie:hex(32).upper»; lang=de; _ga=GA1.2.«-number:digits(9)».«-timestamp»
> X-Api-Key: «generic-secret:alnum(32)»
> X-CSRF-Token: «~:b64u(43)»
> X-Request-ID: «-uuid»
> Content-Type: application/json
>
< HTTP/2 201
< date: Wed, 03 Jun 2026 06:11:20 GMT
< etag: "«-md5:etag»"
< set-cookie: sid=«session-cookie»; Path=/; HttpOnly; Secure; SameSite=Lax
< set-cookie: remember_token=«session-cookie:hex(64)»; Max-Age=1209600
< x-trace-id: «-trace-id»
< strict-transport-security: max-age=31536000
< content-security-policy: script-src 'nonce-«~:bytes(16)»'
< www-authenticate: Bearer realm="intern", error="invalid_token"
<
{"id":"«-uuid»","access_token":"«bearer-token»","refresh_token":"«bearer-token:b64u(48)»","token_type":"Bearer","expires_in":3600}
* Connection #0 to host «fqdn#h» left intact
==== mi_har tmp/session.har
{
  "log": {
    "version": "1.2",
    "creator": {"name": "Firefox", "version": "139.0"},
    "entries": [
      {
        "startedDateTime": "2026-06-02T11:20:41.120+02:00",
        "request": {
          "method": "POST",
          "url": "https://«fqdn#h»/api2/extjs/access/ticket",
          "headers": [
            {"name": "Host", "value": "«fqdn#h»"},
            {"name": "User-Agent", "value": "Mozilla/5.0"},
            {"name": "Content-Type", "value": "application/x-www-form-urlencoded"}
          ],
          "postData": {
            "text": "username=root&password=«config-password:pwj.url»&realm=pam",
            "params": [{"name": "username", "value": "root"}, {"name": "password", "value": "«config-password:pwj»"}]
          }
        },
        "response": {
          "status": 200,
          "content": {"mimeType": "application/json", "text": "{\"data\":{\"CSRFPreventionToken\":\"«pve-csrf-token»\",\"ticket\":\"«pve-ticket»\",\"username\":\"root@pam\"}}"}
        },
        "serverIPAddress": "«ipv4»"
      },
      {
        "request": {
          "method": "GET",
          "url": "https://«fqdn#h»/api2/json/cluster/tasks?_dc=«-number:digits(13)»",
          "cookies": [{"name": "PVEAuthCookie", "value": "«pve-ticket:pve_ticket.url»", "httpOnly": false}, {"name": "PVELangCookie", "value": "de"}],
          "headers": [{"name": "Referer", "value": "https://«fqdn#h»/?console=kvm&vmid=101"}]
        },
        "response": {"status": 401, "statusText": "No ticket"}
      },
      {
        "request": {
          "method": "GET",
          "url": "https://«fqdn»/graphql",
          "headers": [{"name": "Authorization", "value": "Bearer «jwt»"}, {"name": "x-amz-security-token", "value": "«aws-session-token»"}]
        }
      }
    ]
  }
}
==== mi_auth_log var/log/auth.log
«any 14-17»
Jun  5 03:11:02 «hostname#h» sshd[«=int(900,99999)»]: Failed password for invalid user admin from «ipv4:public» port «=int(1025,65000)» ssh2
Jun  5 03:11:05 «hostname#h» sshd[«=int(900,99999)»]: Accepted password for «=account» from «ipv4» port «=int(1025,65000)» ssh2
Jun  5 03:12:40 «hostname#h» sshd[«=int(900,99999)»]: Accepted publickey for root from «ipv6» port «=int(1025,65000)» ssh2: RSA «-ssh-fingerprint»
Jun  5 03:13:11 «hostname#h» sudo: «=account» : TTY=pts/2 ; PWD=/srv ; USER=root ; COMMAND=/usr/bin/smbpasswd -a -s scan «~:word»
Jun  5 03:14:00 «hostname#h» sudo:  deploy : TTY=pts/0 ; PWD=/opt ; USER=root ; COMMAND=/usr/bin/curl -u deploy:«cli-password:pwa» https://«fqdn»/latest
Jun  5 03:15:22 «hostname#h» sudo:  deploy : TTY=pts/0 ; PWD=/opt ; USER=root ; COMMAND=/usr/sbin/cryptsetup luksOpen /dev/sdb1 data --key-file=-
Jun  5 03:16:09 «hostname#h» CRON[«=int(900,99999)»]: (root) CMD (/usr/local/bin/sync.sh --password «cli-password:pwa» >/dev/null)
Jun  5 03:17:43 «hostname#h» su[«=int(900,99999)»]: FAILED SU (to root) «=login» on pts/4
Jun  5 03:18:00 «hostname#h» systemd-logind[811]: New session c«=int(1,900)» of user «=account».
Jun  5 03:19:12 «hostname#h» passwd[«=int(900,99999)»]: pam_unix(passwd:chauthtok): password changed for «=login»
Jun  5 03:20:38 «hostname#h» pvedaemon[«=int(900,99999)»]: authentication failure; rhost=::ffff:«ipv4» user=root@pam msg=Authentication failure
Jun  5 03:21:15 «hostname#h» audit[«=int(900,99999)»]: EXECVE argc=5 a0="mysql" a1="-h" a2="«ipv4»" a3="-uroot" a4="-p«cli-password:pwa»"
Jun  5 03:22:51 «hostname#h» charon: 09[IKE] «ipv4:public» is initiating an IKE_SA
Jun  5 03:22:52 «hostname#h» charon: 11[IKE] no shared key found for '«fqdn»' - '«ipv4:public»'
Jun  5 03:23:30 «hostname#h» slapd[«=int(900,99999)»]: conn=1204 fd=18 ACCEPT from IP=«ipv4»:40122 (IP=«~|0.0.0.0»:636)
Jun  5 03:24:04 «hostname#h» dhcpd[«=int(900,99999)»]: DHCPACK on «ipv4» to «mac» («hostname») via vmbr0
Jun  5 03:25:00 «hostname#h» ansible-uri[«=int(900,99999)»]: Invoked with url=https://«fqdn»/api user=ops password=NOT_LOGGING_PARAMETER force_basic_auth=True
Jun  5 03:26:48 «hostname#h» kernel: [UFW BLOCK] IN=eno1 OUT= MAC=«~:mac»:«~:mac»:08:00 SRC=«ipv4:public» DST=«ipv4» LEN=40 TTL=242 PROTO=TCP DPT=445
«end»
==== mi_kernel_log var/log/kern.log
[    0.000000] Linux version «-version|6.14.8-2-pve» (build@proxmox) (gcc (Debian 14.2.0-19) 14.2.0, GNU ld 2.44) #1 SMP PREEMPT_DYNAMIC PMX «-version|6.14.8-2» (2026-02-22T10:04Z)
[    0.000000] Command line: BOOT_IMAGE=/boot/vmlinuz-6.14.8-2-pve root=UUID=«-uuid» ro quiet ip=«ipv4»::«ipv4»:«~:netmask»:«hostname»:eno1:off iscsi_password=«cli-password:pwa» netconsole=@«ipv4»/eno1,@«ipv4»/«mac»
[    1.204412] e1000e 0000:00:1f.6 eth0: (PCI Express:2.5GT/s:Width x1) «mac»
[    1.377001] usb 1-4: New USB device found, idVendor=«=hex(4)», idProduct=«=hex(4)», SerialNumber: «-asset-hash:upper(16)»
[    1.611840] nvme nvme0: 15/0/0 default/read/poll queues
[    2.001144] Loaded X.509 cert 'Debian Secure Boot Signer 2022: «-key-id:hex(40)»'
[    3.318901] audit: type=1400 audit(«-timestamp».120:4): apparmor="STATUS" operation="profile_load"
[   11.201224] vmbr0: port 1(eno1) entered blocking state
[   14.410023] bond0: (slave eno2): Enslaving as a backup interface, permanent address «mac»
[  401.110934] CIFS: VFS: \\«ipv4» failed to connect to IPC (rc=-13)
[  401.110990] CIFS: Attempting to mount //«fqdn»/scans
[  880.002173] libceph: mon1 (1)«ipv4»:6789 session established
[  880.113009] libceph: client4120 fsid «-uuid»
[ 1022.771204] nfs: server «fqdn» not responding, still trying
[ 1400.008123] IPv4: martian source «ipv4» from «ipv4», on dev vmbr1
[ 1400.104411] connection2:0: detected conn error (1020)
[ 1933.120441] EXT4-fs (dm-4): mounted filesystem «-uuid» r/w with ordered data mode
[ 2011.600123] Code: 48 89 c7 e8 31 0d 00 00 85 c0 74 0f 48 8b 05
[ 2011.600301] RSP: 0018:ffffb0e1c3a7fd80 EFLAGS: 00010246
==== mi_app_log_json logs/worker.ndjson
«any 14-17»
{"time":"2026-07-01T05:00:01.004Z","lvl":30,"pid":7,"msg":"boot","version":"«-version|4.12.0»","commit":"«-git-sha»"}
{"time":"2026-07-01T05:00:02.114Z","lvl":50,"err":{"type":"SequelizeConnectionError","message":"password authentication failed for user \"shop\"","dsn":"postgres://shop:«connection-string»@«ipv4»:5432/shop"}}
{"time":"2026-07-01T05:00:04.900Z","lvl":30,"user":"«email»","ip":"«ipv4»","event":"login","sid":"«session-cookie:b64u(40)»"}
{"time":"2026-07-01T05:00:06.120Z","lvl":20,"event":"smtp.debug","line":"C: AUTH PLAIN «basic-auth:saslplain»"}
{"time":"2026-07-01T05:00:06.320Z","lvl":20,"event":"smtp.debug","line":"S: 250 2.0.0 Ok: queued as «-identifier:hex(11).upper»"}
{"time":"2026-07-01T05:00:09.001Z","lvl":30,"event":"payment","card":"«card»","holder":"«person-name»","amount":4990,"id":"«-uuid»"}
{"time":"2026-07-01T05:00:12.557Z","lvl":40,"event":"payload","body":{"email":"«email»","password":"[FILTERED]","phone":"«phone»"}}
{"time":"2026-07-01T05:00:13.020Z","lvl":20,"headers":{"authorization":"Bearer «bearer-token»","x-forwarded-for":"«ipv4:public», «ipv4»","cookie":"connect.sid=«session-cookie»"}}
{"time":"2026-07-01T05:00:14.018Z","lvl":30,"event":"webhook","signature":"sha256=«-sha256»","delivery":"«-uuid»"}
{"time":"2026-07-01T05:00:15.700Z","lvl":30,"event":"s3.put","bucket":"exports","key":"2026/07/«-uuid».csv","etag":"«-md5»"}
{"time":"2026-07-01T05:00:17.444Z","lvl":50,"event":"stripe.error","message":"Invalid API Key provided: «-redacted|sk_live_********************Ab3d»"}
{"time":"2026-07-01T05:00:18.001Z","lvl":20,"event":"env","DB_PASSWORD":"«env-password:pwj»","NODE_ENV":"production"}
{"time":"2026-07-01T05:00:20.211Z","lvl":30,"event":"job","trace":"«-trace-id»","span":"«-trace-id:span_id»","host":"«hostname»"}
{"time":"2026-07-01T05:00:21.090Z","lvl":30,"event":"mfa.enrol","secret":"«totp-secret:b32(32)»","user_id":«-number:int(1000,99999)»}
{"time":"2026-07-01T05:00:22.118Z","lvl":40,"event":"upstream","url":"https://«fqdn»/v1/items?apikey=«url-token»","status":502}
{"time":"2026-07-01T05:00:24.005Z","lvl":30,"event":"token.refresh","client_id":"«-uuid»","refresh_token":"«generic-secret:b64u(64)»"}
{"time":"2026-07-01T05:00:26.612Z","lvl":30,"event":"invoice","iban":"«iban»","customer":"«person-name»"}
«end»
==== mi_pg_docker_log logs/compose.log
«any 13-15»
db-1      | 2026-08-02 10:00:01.120 UTC [61] FATAL:  password authentication failed for user "app"
db-1      | 2026-08-02 10:00:01.120 UTC [61] DETAIL:  Connection matched file "/var/lib/postgresql/data/pg_hba.conf" line 128: "host all all «ipv4-cidr» scram-sha-256"
db-1      | 2026-08-02 10:00:09.331 UTC [70] STATEMENT:  ALTER USER app PASSWORD '«sql-password:pwa»'
db-1      | 2026-08-02 10:00:12.020 UTC [72] LOG:  statement: CREATE ROLE etl LOGIN PASSWORD '«sql-password:pwj»'
db-1      | 2026-08-02 10:00:14.004 UTC [80] LOG:  connection received: host=«ipv4» port=55102
keycloak  | 2026-08-02 10:00:16,310 WARN  [org.keycloak.events] type="LOGIN_ERROR", realmId="«-uuid»", clientId="crm", userId="null", ipAddress="«ipv4:public»", error="invalid_user_credentials", username="«email»"
gitea-1   | 2026/08/02 10:00:20 cmd/web.go:242:runWeb() [I] Starting Gitea on PID: 17
minio     | RootUser: «=account»
minio     | RootPass: «config-password:pwa»
grafana   | logger=context userId=1 orgId=1 uname=admin t=2026-08-02T10:00:24Z level=info msg="Request Completed" method=GET path=/api/ds/query status=200 remote_addr=«ipv4» traceID=«-trace-id»
vault-1   | Unseal Key: «generic-secret:key32»
vault-1   | Root Token: «vault-token»
rancher   | 2026/08/02 10:00:28 [INFO] Bootstrap Password: «config-password:lower(54)»
traefik   | time="2026-08-02T10:00:30Z" level=error msg="Unable to obtain ACME certificate for domains \"«fqdn»\"" providerName=le.acme
authentik | {"event": "/api/v3/core/tokens/", "host": "«fqdn»", "remote": "«ipv4»", "user": "akadmin", "request_id": "«-trace-id»"}
code      | [2026-08-02T10:00:33.001Z] info    - Using password from $PASSWORD
portainer | 2026/08/02 10:00:35 server: Fingerprint «-tls-fingerprint:md5_colons»
«end»
jenkins   | Jenkins initial setup is required. An admin user has been created and a password generated.
jenkins   | Please use the following password to proceed to installation: «generic-secret:hex(32)»
==== mi_k8s_describe tmp/kubectl.txt
$ kubectl -n crm describe pod api-«=lower(10)»
Name:             api-7d9c5bb6f4-x2kzp
Namespace:        crm
Node:             «hostname»/«ipv4»
Annotations:      cni.projectcalico.org/podIP: «ipv4-cidr»
IP:               «ipv4»
Controlled By:    ReplicaSet/api-7d9c5bb6f4
Containers:
  api:
    Container ID:   containerd://«-sha256»
    Image ID:       «fqdn»/crm/api@«-sha256:digest»
    Environment:
      DB_HOST:      «fqdn»
      DB_PASSWORD:  <set to the key 'password' in secret 'crm-db'>  Optional: false
      LEGACY_KEY:   «generic-secret:hex(32)»
      MAIL_PASS:    «env-password:pwj»
    Mounts:
      /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-«=lower(5)» (ro)
$ kubectl -n crm get secret crm-db -o jsonpath='{.data.password}'
«k8s-secret-data:pw.b64»
$ kubectl -n crm get secret crm-db -o jsonpath='{.data.password}' | base64 -d
«~:pwa»
$ kubectl -n kube-system create token admin --duration=8h
«jwt»
$ kubectl config view --raw | grep -A1 token
    token: «jwt»
$ cat ~/.kube/config
users:
- name: kubernetes-admin
  user:
    client-certificate-data: «-certificate:certb64»
    client-key-data: «private-key:der64»
- name: basic
  user: {username: admin, password: «config-password:pwj»}
clusters:
- cluster: {server: "https://«ipv4»:6443", insecure-skip-tls-verify: true}
$ argocd admin initial-password -n argocd
«~:alnum(16)»

 This password must be only used for first time login.
==== mi_mail_log var/log/mail.log
«any 13-15»
Sep 14 06:00:01 «hostname#m» postfix/smtpd[«=int(900,99999)»]: connect from «fqdn»[«ipv4:public»]
Sep 14 06:00:02 «hostname#m» postfix/smtpd[«=int(900,99999)»]: «-identifier:hex(11).upper»: client=«fqdn»[«ipv4:public»], sasl_method=PLAIN, sasl_username=«email»
Sep 14 06:00:02 «hostname#m» postfix/cleanup[«=int(900,99999)»]: «-identifier:hex(11).upper»: message-id=<«~:hex(16)»@«~:fqdn»>
Sep 14 06:00:03 «hostname#m» postfix/qmgr[1201]: «-identifier:hex(11).upper»: from=<«email»>, size=41122, nrcpt=2 (queue active)
Sep 14 06:00:05 «hostname#m» postfix/smtp[«=int(900,99999)»]: «-identifier:hex(11).upper»: to=<«email»>, relay=«fqdn»[«ipv4:public»]:25, delay=1.9, dsn=2.0.0, status=sent (250 OK id=«-identifier:alnum(6)»-«-identifier:alnum(11)»)
Sep 14 06:00:09 «hostname#m» postfix/smtp[«=int(900,99999)»]: warning: SASL authentication failure: relay=[«ipv4»]:587: 535 5.7.8 Error: authentication failed
Sep 14 06:00:12 «hostname#m» dovecot: imap-login: Login: user=<«email»>, method=PLAIN, rip=«ipv4:public», lip=«ipv4», mpid=«=int(900,99999)», TLS, session=<«~:b64(16)»>
Sep 14 06:00:15 «hostname#m» dovecot: auth-worker(«=int(900,99999)»): sql(«email»,«ipv4»): Password mismatch (given password: «prose-password:pwa»)
Sep 14 06:00:16 «hostname#m» dovecot: auth: Debug: client in: AUTH 1 PLAIN service=imap resp=«basic-auth:saslplain»
Sep 14 06:00:21 «hostname#m» rspamd[«=int(900,99999)»]: <«-identifier:hex(6)»>; task; rspamd_task_write_log: id: <«~:uuid»@«~:fqdn»>, ip: «ipv4:public», from: <«email»>
Sep 14 06:00:30 «hostname#m» opendkim[811]: «-identifier:hex(11).upper»: DKIM-Signature field added (s=s2026, d=«fqdn:domain»)
Sep 14 06:00:41 «hostname#m» pmg-smtp-filter[«=int(900,99999)»]: «-identifier:hex(16).upper»: SA score=0/5 time=1.204 bayes=0.00 autolearn=ham
Sep 14 06:00:50 «hostname#m» postfix/anvil[«=int(900,99999)»]: statistics: max connection rate 4/60s for (smtp:«ipv6») at Sep 14 05:58:01
Sep 14 06:00:52 «hostname#m» postfix/local[«=int(900,99999)»]: «-identifier:hex(11).upper»: to=<«email»>, orig_to=<root>, relay=local, status=sent (delivered to mailbox)
«end»
