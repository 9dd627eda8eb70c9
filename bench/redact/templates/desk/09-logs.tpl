==== dk_log_http prompt.txt
Are these requests an attack? Access log of our shop, 1 minute:

«any 12-14»
«ipv4» - - [15/Oct/2026:03:11:02 +0200] "GET /wp-login.php HTTP/1.1" 404 196 "-" "Mozilla/5.0 zgrab/0.x"
«ipv4» - - [15/Oct/2026:03:11:04 +0200] "POST /login?email=«email:email.url»&password=«cli-password:pwa» HTTP/1.1" 302 0 "-" "curl/8.5"
«ipv6» - - [15/Oct/2026:03:11:09 +0200] "GET /assets/app-«-asset-hash:hex(8)».css HTTP/2.0" 200 18412 "https://«fqdn#s»/" "Mozilla/5.0"
«ipv4» - fleetmgr [15/Oct/2026:03:11:11 +0200] "GET /export.csv?token=«url-token» HTTP/1.1" 200 99122 "-" "python-requests/2.32"
«ipv4» - - [15/Oct/2026:03:11:12 +0200] "GET /api/items?page=2&sort=price HTTP/1.1" 200 5120 "https://«fqdn#s»/" "Mozilla/5.0"
«ipv4» - - [15/Oct/2026:03:11:15 +0200] "GET /reset?code=«url-token:b64u(32)» HTTP/1.1" 200 812 "https://«~|mail.google.com»/" "Mozilla/5.0"
«ipv4» - - [15/Oct/2026:03:11:19 +0200] "GET /.env HTTP/1.1" 403 146 "-" "l9explore/1.2.2"
«ipv4» - - [15/Oct/2026:03:11:20 +0200] "GET /cb?state=«-identifier:b64u(22)»&access_token=«jwt» HTTP/1.1" 200 20 "-" "-"
«ipv4» - - [15/Oct/2026:03:11:22 +0200] "GET /img/«-uuid».webp HTTP/1.1" 304 0 "https://«fqdn#s»/" "Mozilla/5.0"
«ipv4» - - [15/Oct/2026:03:11:25 +0200] "PUT /bucket/a.bin?AWSAccessKeyId=«aws-access-key-id»&Signature=«url-token:bytes(20).url» HTTP/1.1" 200 0 "-" "aws-cli/2.17"
«ipv4» - - [15/Oct/2026:03:11:29 +0200] "GET /?session_id=«session-cookie:hex(32)» HTTP/1.1" 200 4011 "-" "Mozilla/5.0"
«ipv4» - - [15/Oct/2026:03:11:31 +0200] "GET /feed.ics?key=«url-token:alnum(28)» HTTP/1.1" 200 777 "-" "ICSx5/2.3"
«ipv4» - - [15/Oct/2026:03:11:33 +0200] "GET /search?q=password+manager HTTP/1.1" 200 9001 "-" "Mozilla/5.0"
«ipv4» - - [15/Oct/2026:03:11:36 +0200] "HEAD /files/«-sha1».tar.zst HTTP/1.1" 200 0 "-" "pacman"
«end»

The one with fleetmgr comes from our own host «hostname». Firewall sees «ipv4-cidr» as source, and the contact in whois is «email».
==== dk_log_json incident.md
We lost about 40 orders between 02:00 and 02:20. Root cause? Structured logs, unfiltered:

{"ts":"2026-10-15T02:03:11Z","lvl":"info","svc":"pay","trace":"«-trace-id»","msg":"charge","card":"«card»","amount":4990,"customer":{"name":"«person-name»","email":"«email»"}}
{"ts":"2026-10-15T02:03:12Z","lvl":"error","svc":"pay","trace":"«-trace-id»","msg":"gateway 401","headers":{"Authorization":"Bearer «bearer-token»","Idempotency-Key":"«-uuid»"}}
{"ts":"2026-10-15T02:04:40Z","lvl":"warn","svc":"auth","msg":"login failed","user":"«email»","ip":"«ipv4»","password":"«config-password:human»"}
{"ts":"2026-10-15T02:05:00Z","lvl":"debug","svc":"auth","msg":"session","cookie":"sid=«session-cookie»","ua":"Mozilla/5.0","csrf":"«session-cookie:hex(40)»"}
{"ts":"2026-10-15T02:05:31Z","lvl":"info","svc":"deploy","rev":"«-git-sha»","image":"shop@sha256:«-sha256»"}
{"ts":"2026-10-15T02:06:02Z","lvl":"error","svc":"stock","msg":"dial tcp «ipv4»:5432","dsn":"postgres://stock:«connection-string:pwa»@«fqdn»/stock"}
{"ts":"2026-10-15T02:06:09Z","lvl":"info","svc":"mail","msg":"queued","to":"«email»","message_id":"<«-uuid:msgid»>"}
{"ts":"2026-10-15T02:07:45Z","lvl":"debug","svc":"cfg","msg":"reload","secrets":{"smtp":"«-redacted:redacted»","pepper":"«generic-secret:hex(64)»"},"password_min":«-setting|10»}
{"ts":"2026-10-15T02:09:58Z","lvl":"error","svc":"sms","msg":"twilio 20003","sid":"«-account-id:twilio_sid»","auth_token":"«twilio-auth-token»","to":"«phone»"}
{"ts":"2026-10-15T02:11:13Z","lvl":"info","svc":"edge","node":"«hostname»","peer":"«ipv6»","span":"«-span-id:span_id»"}

The pager went to «person-name». Grafana: https://«fqdn»/d/«-identifier:alnum(9)»
==== dk_log_auth paste
who is logging in here?? (auth.log, host is rented)

Oct 15 04:00:01 «hostname#h» sshd[«=int(1000,99999)»]: Accepted password for root from «ipv4» port 50122 ssh2
Oct 15 04:00:01 «hostname#h» sshd[«=int(1000,99999)»]: Accepted publickey for edgebot from «ipv4» port 40110 ssh2: ED25519 «-ssh-fingerprint:ssh_fingerprint»
Oct 15 04:00:12 «hostname#h» sshd[«=int(1000,99999)»]: Failed password for invalid user oracle from «ipv4» port 3391 ssh2
Oct 15 04:00:14 «hostname#h» sudo:  stockd : TTY=pts/1 ; PWD=/home/stockd ; USER=root ; COMMAND=/usr/bin/mount -t cifs //«ipv4»/d /mnt -o user=scanjob,pass=«cli-password:pwa»
Oct 15 04:00:20 «hostname#h» sudo:  stockd : TTY=pts/1 ; PWD=/srv ; USER=root ; COMMAND=/usr/sbin/useradd -m -p «password-hash:sha512crypt» helper2
Oct 15 04:01:02 «hostname#h» CRON[«=int(1000,99999)»]: (root) CMD (/usr/local/bin/push --token «cli-password:alnum(32)» --url https://«fqdn»)
Oct 15 04:01:44 «hostname#h» su[«=int(1000,99999)»]: pam_unix(su:auth): authentication failure; logname=stockd uid=1004 euid=0 tty=pts/1 ruser=stockd rhost=  user=root
Oct 15 04:02:00 «hostname#h» vaultwarden[811]: [rocket] Username or password is incorrect. IP: «ipv4». Username: «email».
Oct 15 04:02:18 «hostname#h» fail2ban.actions[702]: NOTICE [sshd] Ban «ipv4»
Oct 15 04:02:30 «hostname#h» dropbear[«=int(1000,99999)»]: Child connection from «ipv6»:55102
Oct 15 04:03:55 «hostname#h» kernel: [UFW BLOCK] IN=eth0 OUT= MAC=«~:mac»:«~:mac»:08:00 SRC=«ipv4» DST=«ipv4» LEN=44 TTL=241 ID=54321 PROTO=TCP SPT=40188 DPT=23
Oct 15 04:05:00 «hostname#h» systemd-logind[620]: New session c«=int(1,99)» of user stockd.

last -a
root     pts/0   Thu Oct 15 04:00   still logged in    «ipv4»
edgebot  pts/2   Wed Oct 14 22:51 - 23:02  (00:11)     «fqdn»

authorized_keys has one line I don't know:
ssh-ed25519 «-ssh-public-key» «email»
and I found .bash_history: echo '«cli-password:human»' | passwd --stdin root
==== dk_log_kernel untitled.txt
Nœud figé cette nuit, redémarré à la main. Voici dmesg et quelques commandes, est-ce la RAM ou le disque ?

[    0.000000] Linux version «-version:kernel» (build@proxmox) (gcc (Debian 14.2.0-19) 14.2.0) #1 SMP PREEMPT_DYNAMIC
[    0.000000] Command line: BOOT_IMAGE=/vmlinuz root=UUID=«-uuid» ro quiet ip=«ipv4»::«ipv4»:«~|255.255.255.0»:«hostname#h»:eno1:off
[    0.412210] DMI: Supermicro Super Server/X11SCL-IF, BIOS «-version|1.9» 07/08/2022
[    3.918112] igb 0000:02:00.0 eno1: (PCIe:2.5Gb/s:Width x1) «mac»
[    4.201004] nvme nvme0: Serial «-serial:upper(14)»
[81220.120031] mce: [Hardware Error]: CPU 3: Machine Check: 0 Bank 7: «-identifier:hex(16)»
[81220.120040] ata3.00: failed command: READ FPDMA QUEUED, wwn «-wwn»
[81221.001201] BUG: kernel NULL pointer dereference, address: 0000000000000018
[81221.001260] RIP: 0010:zio_done+0x2f1/0x1040 [zfs]
[81221.001270] RAX: 0000000000000000 RBX: «-identifier:hex(16)» RCX: «-identifier:hex(16)»
[81230.771200] nfs: server «ipv4» not responding, still trying
[81231.001200] CIFS: VFS: \\«fqdn»\sauvegarde BAD_NETWORK_NAME

# ethtool -P eno1
Permanent address: «mac»
# zpool status -v | tail -4
  scan: resilvered 1.2T, pool guid «-zfs-guid»
# smartctl -i /dev/sda | grep -E 'Serial|WWN'
Serial Number:    «-serial»
LU WWN Device Id: «-wwn:wwn»
# grep CIFS /etc/fstab
//«fqdn»/sauvegarde /mnt/s cifs username=svc,password=«config-password:pwa»,vers=3.0 0 0
# ipmitool -H «ipv4» -U root -P «cli-password:pwa» sel list
   4 | 10/14/2026 | 22:41:02 | Memory #0xd1 | Correctable ECC

Autre nœud sain : «hostname», «ipv6». Contact astreinte «person-name», «phone».
==== dk_log_audit paste-13
need KQL / jq that gives me only the failed ones. sample events:

{"type":"Request","auth":{"client_token":"«-redacted|hmac-sha256:»«-sha256»","accessor":"«-redacted|hmac-sha256:»«-sha256»","display_name":"ldap-«=login»"},"request":{"id":"«-request-id»","operation":"update","path":"secret/data/pve","data":{"password":"«config-password:pwq2»"},"remote_address":"«ipv4»"}}
{"kind":"Event","apiVersion":"«~|audit.k8s.io»/v1","auditID":"«-uuid»","verb":"create","user":{"username":"«email»"},"sourceIPs":["«ipv4»"],"requestObject":{"kind":"Secret","data":{"password":"«k8s-secret-data»"}}}
{"eventVersion":"1.09","userIdentity":{"type":"IAMUser","principalId":"«~:aida»","arn":"«-arn»","accessKeyId":"«aws-access-key-id»"},"sourceIPAddress":"«ipv4»","eventName":"ConsoleLogin","responseElements":{"ConsoleLogin":"Failure"}}
{"Operation":"UserLoginFailed","UserId":"«email»","ClientIP":"«ipv4»","ErrorNumber":"50126","ApplicationId":"«-uuid»"}
{"action":"user.mfa.factor.deactivate","actor":{"displayName":"«person-name»","alternateId":"«email»"},"client":{"ipAddress":"«ipv6»"},"uuid":"«-uuid»"}
type=USER_CMD msg=audit(«-timestamp».112:«=int(100,9999)»): pid=2214 uid=1001 auid=1001 cmd="mysql -uroot -p«cli-password:pwa»" exe="/usr/bin/sudo" hostname=«hostname» addr=«ipv4» terminal=pts/0 res=success
CEF:0|Fortinet|Fortigate|v7.4|0101037127|event:vpn|3|src=«ipv4» dst=«ipv4» suser=«=login» dhost=«fqdn» smac=«mac»
<134>1 2026-10-15T05:00:00Z «hostname» pvedaemon 1201 - - authentication failure; rhost=«ipv4» user=root@pam msg=«-prose|no such user»
EventID=4625 TargetUserName=administrator WorkstationName=«hostname:winname» IpAddress=«ipv4» Status=0xC000006D
EventID=4688 CommandLine="net user helpdesk «cli-password:human» /add" SubjectUserName=«=login»

Workspace id «-uuid», key «azure-storage-key:azure_storage_key» (log analytics).
==== dk_log_mail_nl ticket-2208.txt
Beste collega's, de nieuwsbrief blijft hangen. Hieronder een stuk uit de logs en de instellingen van het script. Wat is hier mis?

okt 15 06:31:02 «hostname#h» opendkim[701]: «-identifier:upper(10)»: DKIM-Signature field added (s=mail, d=«fqdn:domain»)
okt 15 06:31:03 «hostname#h» postfix/qmgr[880]: «-identifier:upper(10)»: from=<«email»>, size=4417, nrcpt=2 (queue active)
okt 15 06:31:05 «hostname#h» postfix/smtp[«=int(1000,99999)»]: «-identifier:upper(10)»: to=<«email»>, relay=none, status=deferred (connect to «fqdn»[«ipv4»]:25: Connection timed out)
okt 15 06:31:09 «hostname#h» postfix/smtpd[«=int(1000,99999)»]: warning: «fqdn»[«ipv4»]: SASL LOGIN authentication failed: «-base64-text|UGFzc3dvcmQ6»
okt 15 06:31:11 «hostname#h» rspamd[650]: <«-identifier:hex(6)»>; proxy; id: <«-uuid:msgid»>, ip: «ipv6», from: <«email»>

[smtp]
server   = «fqdn»
gebruiker = «email»
wachtwoord = «config-password:pwq2»

[api]
sendgrid = «sendgrid-key»
mailgun  = «mailgun-key»
brevo    = «cloud-token:brevo»
wachttijd = «-setting|30»

Ontvangers waarbij het misging: «person-name» («email»), «person-name» («email»).
Het wachtwoord van de testmailbox is «prose-password:human». Bel gerust: «phone».
==== dk_log_ha_mqtt question.md
Home Assistant loses MQTT every night, log:

```
2026-10-15 03:00:01.114 ERROR (MainThread) [homeassistant.components.mqtt.client] Failed to connect to MQTT server: Not authorized («ipv4»:1883)
2026-10-15 03:00:04.220 WARNING [homeassistant.components.http.ban] Login attempt or request with invalid authentication from «fqdn» («ipv4»)
2026-10-15 03:00:09.871 ERROR [custom_components.proxmoxve] 401 Unauthorized: user=«-identifier|hass@pve», token hass, host «hostname»
1790996401: Client hass-«-asset-hash:hex(8)» closed its connection.
```

secrets.yaml

```yaml
mqtt_password: «config-password:pwa»
proxmox_token: «pve-api-token»
wifi_password: "«wifi-psk:pwq2»"
latitude_home: «~|53.0793»
telegram_key: «telegram-bot-token»
api_encryption: "«generic-secret:key32»"
ota_password: "«config-password:hex(32)»"
alarm_code: "«config-password:digits(6)»"
```

mosquitto `passwd`: `hass:«password-hash:mosquitto»`, zigbee2mqtt `network_key: «generic-secret:netkey»`, pan_id «-number|6754».

Long-lived token for the script: `curl -H "Authorization: Bearer «jwt»" http://«ipv4»:8123/api/states`. The ESP with mac `«mac»` has ip «ipv4». I restarted it with `mosquitto_pub -h «ipv4» -u hass -P '«cli-password:pwq2»' -t cmd -m restart`.
