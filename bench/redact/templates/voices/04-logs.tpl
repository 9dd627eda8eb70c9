==== vo_log_journal_sudo var/log/journal.txt
Nov 12 06:12:01 «hostname#h» systemd[1]: Starting pve-daily-update.service - Daily PVE download activities...
Nov 12 06:12:04 «hostname#h» pveupdate[20311]: <root@pam> starting task «-pve-upid»
Nov 12 07:31:19 «hostname#h» sudo[21804]: «=account» : TTY=pts/1 ; PWD=/home ; USER=root ; COMMAND=/usr/sbin/pveum passwd ops@pve --password «cli-password:pwa»
Nov 12 07:31:50 «hostname#h» sudo[21811]: «=account» : TTY=pts/1 ; PWD=/home ; USER=root ; COMMAND=/usr/bin/curl -u «=account»:«cli-password:pwa» https://«fqdn»/dump.tgz
Nov 12 07:33:02 «hostname#h» sshd[21900]: Failed password for invalid user admin from «ipv4» port «=int(20000,60000)» ssh2
Nov 12 07:33:09 «hostname#h» sshd[21900]: Failed password for invalid user «~:pwa» from «ipv4» port «=int(20000,60000)» ssh2
Nov 12 07:33:22 «hostname#h» sshd[21907]: Accepted publickey for root from «ipv4» port 51022 ssh2: ED25519 «-ssh-fingerprint»
Nov 12 07:40:00 «hostname#h» systemd[1]: offsite.service: Main process exited, code=exited, status=1/FAILURE
Nov 12 07:40:00 «hostname#h» offsite[22010]: rclone: S3 error: InvalidAccessKeyId «aws-access-key-id» does not exist, HostId «-identifier:b64(44)»
Nov 12 07:41:33 «hostname#h» pvedaemon[1544]: authentication failure; rhost=::ffff:«ipv4» user=root@pam msg=Authentication failure
Nov 12 07:42:10 «hostname#h» audit[1]: USER_AUTH pid=22100 uid=0 auid=4294967295 ses=4294967295 msg='op=PAM:authentication acct="root" exe="/usr/bin/login" hostname=«hostname#h» addr=? terminal=tty1 res=failed'
Nov 12 07:44:51 «hostname#h» mount[22200]: mount error(13): Permission denied: //«ipv4»/share user=«=account» pass=«cli-password:pwa» domain=FIRMA
==== vo_log_nginx var/log/nginx/access.log
«ipv4» - - [14/Nov/2025:08:01:12 +0100] "GET /static/js/main.«-asset-hash:hex(8)».js HTTP/2.0" 200 182311 "-" "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
«ipv4» - «=account» [14/Nov/2025:08:01:15 +0100] "GET /api/export?format=csv&api_key=«url-token:alnum(32)» HTTP/1.1" 200 90122 "-" "python-requests/2.31.0"
«ipv4» - - [14/Nov/2025:08:01:20 +0100] "GET /reset?token=«url-token:b64u(43)»&lang=de HTTP/2.0" 302 0 "https://«fqdn»/mail" "Mozilla/5.0"
«ipv6» - - [14/Nov/2025:08:02:41 +0100] "GET /login?user=«=account»&password=«url-token:pwa» HTTP/1.1" 200 411 "-" "okhttp/4.12.0"
«ipv4» - - [14/Nov/2025:08:02:59 +0100] "GET /ws?access_token=«jwt» HTTP/1.1" 101 0 "-" "Home Assistant/2025.10"
«ipv4» - - [14/Nov/2025:08:03:00 +0100] "GET /hook/«~:hex(32)» HTTP/1.1" 404 0 "-" "-"
«ipv4» - - [14/Nov/2025:08:03:33 +0100] "GET /files/«-uuid»/thumb?v=«-timestamp»&etag=«-md5» HTTP/2.0" 304 0 "-" "Mozilla/5.0"
«ipv4» - - [14/Nov/2025:08:04:10 +0100] "GET /blob/backup.tgz?sv=2022-11-02&sr=b&sig=«url-token:azure_sas.url»&se=2026-01-01 HTTP/1.1" 200 5120331 "-" "azcopy"
«ipv4» - - [14/Nov/2025:08:04:41 +0100] "GET /docs/password-policy HTTP/2.0" 200 3391 "-" "Mozilla/5.0"
==== vo_log_java_trace var/log/app/catalina.out
2025-11-03 10:12:44.120 ERROR 1 --- [main] com.zaxxer.hikari.pool.HikariPool : HikariPool-1 - Exception during pool initialization.
org.postgresql.util.PSQLException: FATAL: password authentication failed for user "keycloak"
	at org.postgresql.core.v3.ConnectionFactoryImpl.doAuthentication(ConnectionFactoryImpl.java:693)
	at org.postgresql.jdbc.PgConnection.<init>(PgConnection.java:273)
	at com.zaxxer.hikari.pool.PoolBase.newConnection(PoolBase.java:360)
Caused by: java.sql.SQLException: Cannot connect to jdbc:postgresql://«fqdn»:5432/keycloak?user=keycloak&password=«connection-string:pwa»&ssl=false
	... 18 common frames omitted
2025-11-03 10:12:44.201 DEBUG 1 --- [main] c.f.c.Config : properties: {db.user=keycloak, db.password=«config-password:pwa», server.port=8443, admin.secret=«generic-secret:alnum(32)», trace.id=«-trace-id»}
2025-11-03 10:12:44.300 DEBUG 1 --- [main] c.f.c.Config : mail.smtp.password=«-redacted|******», mail.smtp.host=«ipv4»
2025-11-03 10:12:45.014 INFO  1 --- [main] o.k.services : Realm admin created, temporary password: «prose-password:pwa»
2025-11-03 10:12:46.000 INFO  1 --- [main] o.h.Version : HHH000412: Hibernate ORM core version «-version|6.6.1.Final»
2025-11-03 10:12:46.101 WARN  1 --- [main] o.s.b.a.s.s.UserDetailsServiceAutoConfiguration : Using generated security password: «prose-password:uuid»
==== vo_log_py_trace var/log/worker.err
Traceback (most recent call last):
  File "/opt/sync/venv/lib/python3.11/site-packages/requests/adapters.py", line 667, in send
    resp = conn.urlopen(
  File "/opt/sync/app/pve.py", line 88, in login
    r = self.session.post(url, data={"username": user, "password": password})
requests.exceptions.ConnectionError: HTTPSConnectionPool(host='«ipv4»', port=8006): Max retries exceeded with url: /api2/json/access/ticket
Locals:
  url = 'https://«ipv4»:8006/api2/json/access/ticket'
  user = 'sync@pve'
  password = '«code-password:pw»'
  timeout = 5
  self = <app.pve.Client object at 0x7f3c9a1b«=hex(4)»>
  self.headers = {'Authorization': 'PVEAPIToken=sync@pve!w=«pve-api-token»', 'User-Agent': 'sync/2.1'}
sqlalchemy.exc.OperationalError: (psycopg2.OperationalError) could not translate host name "«hostname:numbered»" to address
(Background on this error at: https://«~|sqlalche.me»/e/20/e3q8)
[2025-11-03 11:00:02,118: ERROR/MainProcess] consumer: Cannot connect to amqp://worker:«-redacted|**»@«ipv4»:5672//: timed out.
[2025-11-03 11:00:04,530: INFO/MainProcess] broker_url='redis://:«connection-string:pwa»@«fqdn»:6379/1' task id «-uuid»
==== vo_log_ci_gitlab tickets/job-88213.log
Running with gitlab-runner 17.5.3 («-asset-hash:hex(8)»)
  on «hostname:numbered» «-identifier:alnum(9)», system ID: r_«-identifier:alnum(12)»
Preparing the "docker" executor
Using docker image «-digest» for alpine:3.20 ...
$ set -x
+ env
CI_COMMIT_SHA=«-git-sha»
CI_JOB_TOKEN=«-redacted|[MASKED]»
CI_REGISTRY_PASSWORD=«-redacted|[MASKED]»
PVE_TOKEN_SECRET=«pve-api-token»
ANSIBLE_BECOME_PASS=«env-password:pwa»
GITLAB_USER_EMAIL=«email»
GITLAB_USER_NAME=«person-name»
SSH_KNOWN_HOSTS=«ipv4» ssh-ed25519 «-ssh-public-key»
+ docker login -u ci -p «cli-password:gitlab_deploy_token» «fqdn»
WARNING! Using --password via the CLI is insecure. Use --password-stdin.
Login Succeeded
+ terraform init -backend-config=password=«cli-password:gitlab_pat»
Initializing provider plugins...
- Installed bpg/proxmox «-version|v0.66.3» (self-signed, key ID «-key-id»)
$ pytest -q
142 passed in 31.20s
Job succeeded
==== vo_log_ci_actions tickets/actions-run.log
2025-11-04T09:12:01.4410021Z ##[group]Run ./deploy.sh
2025-11-04T09:12:01.4412090Z env:
2025-11-04T09:12:01.4413000Z   PVE_API_URL: https://«fqdn»:8006/api2/json
2025-11-04T09:12:01.4414001Z   PVE_API_TOKEN: «-redacted|***»
2025-11-04T09:12:01.4415210Z   TS_AUTHKEY: «tailscale-key»
2025-11-04T09:12:01.4416402Z   SLACK_WEBHOOK_URL: https://«~|hooks.slack.com»/services/«slack-webhook»
2025-11-04T09:12:01.4417001Z   GITHUB_SHA: «-git-sha»
2025-11-04T09:12:01.4418011Z ##[endgroup]
2025-11-04T09:12:03.1190031Z Cloning into 'infra'...
2025-11-04T09:12:03.1191221Z remote: HTTP Basic: Access denied for https://x-access-token:«github-pat»@«~|github.com»/acme/infra.git
2025-11-04T09:12:08.0021170Z   proxmox_vm_qemu.web[0]: Creating...
2025-11-04T09:12:20.9931100Z   proxmox_vm_qemu.web[0]: Creation complete after 12s [id=«hostname:numbered»/qemu/140]
2025-11-04T09:12:21.3310021Z Outputs:
2025-11-04T09:12:21.3312200Z admin_password = "«tf-password:pw»"
2025-11-04T09:12:21.3313311Z ip = "«ipv4»"
2025-11-04T09:12:21.3314411Z db_password = <sensitive>
2025-11-04T09:12:22.0001101Z Cache saved with key: Linux-tf-«-sha256»
==== vo_log_curl_verbose tickets/curl-v.txt
* Host «fqdn#f»:443 was resolved.
* IPv4: «ipv4#i»
*   Trying «ipv4#i»:443...
* Connected to «fqdn#f» («ipv4#i») port 443
* ALPN: curl offers h2,http/1.1
* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384 / X25519 / RSASSA-PSS
*  subject: CN=«fqdn#f»
*  start date: Oct  2 04:11:09 2025 GMT
* Server auth using Basic with user '«=account»'
> GET /remote.php/dav/ HTTP/2
> Host: «fqdn#f»
> Authorization: Basic «basic-auth»
> User-Agent: curl/8.11.1
> Accept: */*
> Cookie: oc_sessionPassphrase=«session-cookie:b64u(60)»; nc_sameSiteCookielax=true
>
< HTTP/2 207
< set-cookie: sid=«session-cookie:lower(32)»; path=/; secure; HttpOnly
< etag: W/"«-etag»"
< x-request-id: «-request-id:alnum(20)»
< content-security-policy: default-src 'none'; script-src 'nonce-«-identifier:bytes(32)»'
==== vo_log_har tickets/session.har
{"log":{"version":"1.2","creator":{"name":"Firefox","version":"132.0"},"entries":[
{"startedDateTime":"2025-11-02T15:20:11.402+01:00","request":{"method":"POST","url":"https://«fqdn#f»:8006/api2/extjs/access/ticket","headers":[{"name":"Host","value":"«fqdn#f»:8006"},{"name":"Content-Type","value":"application/x-www-form-urlencoded"}],"postData":{"mimeType":"application/x-www-form-urlencoded","text":"username=root&password=«config-password:pwa»&realm=pam&new-format=1"}},
"response":{"status":200,"headers":[{"name":"Server","value":"pve-api-daemon/3.0"}],"content":{"mimeType":"application/json","text":"{\"data\":{\"ticket\":\"«pve-ticket»\",\"CSRFPreventionToken\":\"«pve-csrf-token»\",\"username\":\"root@pam\"}}"}},"serverIPAddress":"«ipv4»","connection":"«-number:int(1000,9000)»"},
{"startedDateTime":"2025-11-02T15:20:12.001+01:00","request":{"method":"GET","url":"https://«fqdn#f»:8006/api2/json/nodes","headers":[{"name":"CSRFPreventionToken","value":"«pve-csrf-token»"}],"cookies":[{"name":"PVEAuthCookie","value":"«pve-ticket»"},{"name":"PVELangCookie","value":"de"}]}}
]}}
==== vo_log_docker_inspect tickets/inspect.json
[
    {
        "Id": "«-sha256»",
        "Created": "2025-09-18T11:20:33.1190021Z",
        "Image": "«-digest»",
        "Name": "/vaultwarden",
        "Config": {
            "Hostname": "«-asset-hash:hex(12)»",
            "Env": [
                "ADMIN_TOKEN=«password-hash:argon2»",
                "SMTP_PASSWORD=«env-password:pw»",
                "DATABASE_URL=mysql://vw:«connection-string:pwa»@«ipv4»/vw",
                "DOMAIN=https://«fqdn»",
                "ROCKET_PORT=80",
                "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin"
            ],
            "Labels": {
                "com.docker.compose.config-hash": "«-sha256»",
                "org.opencontainers.image.revision": "«-git-sha»"
            }
        },
        "NetworkSettings": {
            "SandboxID": "«-sha256»",
            "Networks": {"proxy": {"Gateway": "«ipv4»", "IPAddress": "«ipv4»", "MacAddress": "«mac»"}}
        }
    }
]
==== vo_log_ansible_vvv tickets/ansible-vvv.log
TASK [proxmox : create api token] **********************************************
task path: /srv/ansible/roles/proxmox/tasks/token.yml:14
<«ipv4»> ESTABLISH SSH CONNECTION FOR USER: root
<«ipv4»> SSH: EXEC sshpass -d12 ssh -C -o ControlMaster=auto -o ConnectTimeout=10 «ipv4» '/bin/sh -c '"'"'echo ~root && sleep 0'"'"''
changed: [«hostname#h»] => {
    "changed": true,
    "cmd": ["pveum", "user", "token", "add", "mon@pve", "prom", "--output-format", "json"],
    "invocation": {"module_args": {"_raw_params": "pveum user token add mon@pve prom", "_uses_shell": false}},
    "rc": 0,
    "stdout": "{\"full-tokenid\":\"mon@pve!prom\",\"info\":{\"privsep\":\"1\"},\"value\":\"«pve-api-token»\"}"
}

TASK [users : set password] ****************************************************
changed: [«hostname#h»] => (item={'name': 'ops', 'hash': '«password-hash:sha512crypt»', 'uid': 1100})
fatal: [«hostname#h»]: FAILED! => {"changed": false, "invocation": {"module_args": {"login_host": "«ipv4»", "login_password": "«ansible-password:pw»", "login_user": "zabbix", "password": "VALUE_SPECIFIED_IN_NO_LOG_PARAMETER"}}, "msg": "unable to connect"}
skipping: [«hostname:numbered»] => {"changed": false, "checksum": "«-sha1»"}

PLAY RECAP *********************************************************************
«hostname#h»                      : ok=11   changed=2    unreachable=0    failed=1
==== vo_log_cloudinit var/log/cloud-init-output.log
Cloud-init v. 24.1.3-0ubuntu1 running 'modules:config' at Mon, 03 Nov 2025 08:11:20 +0000. Up 9.31 seconds.
Generating locales (this might take a while)...
Setting the following passwords for users:
ubuntu:«cloud-init-password:pwa»
«=account»:«cloud-init-password:pwa»
ci-info: +++++++++++++++++++++++++++++++++++++++Net device info+++++++++++++++++++++++++++++++++++++++
ci-info: +--------+------+------------------------------+---------------+--------+-------------------+
ci-info: | Device |  Up  |           Address            |      Mask     | Scope  |     Hw-Address    |
ci-info: +--------+------+------------------------------+---------------+--------+-------------------+
ci-info: |  eth0  | True |         «ipv4»         | «~|255.255.255.0» | global | «mac» |
ci-info: |  eth0  | True | «ipv6-cidr» |       .       |  link  | «mac» |
ci-info: |   lo   | True |          «~|127.0.0.1»           |   «~|255.0.0.0»   |  host  |         .         |
ci-info: +--------+------+------------------------------+---------------+--------+-------------------+
The key fingerprint is:
«-ssh-fingerprint» root@«hostname:numbered»
+ curl -fsS -o /etc/app.env https://deploy:«connection-string:pwa»@«fqdn»/env
+ kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-unsafe-skip-ca-verification
Cloud-init v. 24.1.3-0ubuntu1 finished at Mon, 03 Nov 2025 08:11:41 +0000. Datasource DataSourceNoCloud [seed=/dev/sr0].  Up 30.18 seconds
==== vo_log_postfix_dovecot var/log/mail.log
Nov  9 21:14:08 «hostname#h» postfix/submission/smtpd[8120]: connect from «~|unknown»[«ipv4»]
Nov  9 21:14:09 «hostname#h» dovecot: auth-worker(8122): sql(«email»,«ipv4»,<«-identifier:bytes(12)»>): Password mismatch (given password: «prose-password:pwa»)
Nov  9 21:14:10 «hostname#h» dovecot: auth: Debug: sql(«email»): query: SELECT password FROM users WHERE mail='x'; result: «password-hash:ssha»
Nov  9 21:15:31 «hostname#h» postfix/smtpd[8130]: «-asset-hash:upper(10)»: client=«fqdn»[«ipv4»], sasl_method=PLAIN, sasl_username=«email»
Nov  9 21:15:31 «hostname#h» postfix/cleanup[8133]: «-asset-hash:upper(10)»: message-id=<«~|20251109.AB12@mx»>
Nov  9 21:15:32 «hostname#h» postfix/qmgr[900]: «-asset-hash:upper(10)»: from=<«email»>, size=3310, nrcpt=1 (queue active)
Nov  9 21:15:33 «hostname#h» postfix/smtp[8140]: «-asset-hash:upper(10)»: to=<«email»>, relay=«fqdn»[«ipv4»]:25, dsn=2.0.0, status=sent (250 OK)
Nov  9 21:16:00 «hostname#h» opendkim[700]: key data is not secure: /etc/dkim/mail.private can be read by other users
Nov  9 21:17:12 «hostname#h» fail2ban.actions[712]: NOTICE [dovecot] Ban «ipv4»
==== vo_log_kernel_net var/log/kern.log
[  12.«=digits(6)»] e1000e 0000:00:1f.6 eno1: NIC Link is Up 1000 Mbps Full Duplex, Flow Control: Rx/Tx
[  12.«=digits(6)»] vmbr0: port 1(eno1) entered blocking state
[  31.«=digits(6)»] audit: type=1400 audit(17«=digits(8)».221:31): apparmor="STATUS" operation="profile_load" profile="unconfined" name="lxc-104_</var/lib/lxc>"
[  88.«=digits(6)»] nfs: server «ipv4» not responding, still trying
[ 102.«=digits(6)»] CIFS: Attempting to mount //«ipv4»/share
[ 131.«=digits(6)»] nf_log: DROP IN=vmbr0 OUT= MAC=«~:mac» SRC=«ipv4» DST=«ipv4» LEN=60 TTL=52 ID=«=int(1000,60000)» DF PROTO=TCP SPT=44122 DPT=22 SYN
[ 140.«=digits(6)»] vmbr0: received packet on eno1 with own address as source address (addr:«mac», vlan:0)
[ 150.«=digits(6)»] Command line: BOOT_IMAGE=/vmlinuz-6.8.12-4-pve root=UUID=«-uuid» ro quiet ip=«ipv4»::«ipv4»:«~|255.255.255.0»:«hostname:numbered»:eno1:off cryptdevice=UUID=«-uuid»:root
[ 151.«=digits(6)»] iscsi: registered transport (tcp)
[ 160.«=digits(6)»] scsi 6:0:0:1: Direct-Access     SYNOLOGY iSCSI Storage    4.0  PQ: 0 ANSI: 5
[ 161.«=digits(6)»] sd 6:0:0:1: [sdc] wwid: naa.«-wwn:hex(32)»
