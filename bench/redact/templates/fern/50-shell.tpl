==== fern_history_db root/.mysql_history
_HiStOrY_V2_
show\040databases;
«any 7-9»
ALTER USER 'root'@'«~|localhost»' IDENTIFIED BY '«sql-password:pwodd»';
CREATE USER 'zbx'@'«ipv4»' IDENTIFIED BY '«sql-password»';
UPDATE users SET password='«password-hash:bcrypt»' WHERE email='«email»';
SELECT id, token FROM api_tokens WHERE token='«generic-secret:hex(40)»';
SET GLOBAL validate_password.length = «-setting|10»;
SHOW GRANTS FOR 'zbx'@'«ipv4»';
SET PASSWORD FOR app = '«sql-password:phrase»';
SELECT * FROM people WHERE name = '«person-name:ascii_name»' AND dob = '«dob»';
CHANGE MASTER TO MASTER_HOST='«ipv4»', MASTER_USER='repl', MASTER_PASSWORD='«sql-password»';
DELETE FROM sessions WHERE id='«-uuid»';
«end»
---- root/.psql_history
\c app app «ipv4»
\password app
create role ci login password '«sql-password:pwq2»';
alter user postgres with encrypted password '«sql-password»';
select pg_create_logical_replication_slot('«-identifier|slot_a»', 'pgoutput');
copy people to program 'curl -u up:«cli-password:pwa» -T - https://«fqdn»/in';
==== fern_fish home/«=login»/.local/share/fish/fish_history
«any 13-16»
- cmd: ssh -p 2222 root@«ipv4»
  when: «-timestamp»
- cmd: set -x GITHUB_TOKEN «github-pat»
  when: «-timestamp»
- cmd: curl -H 'Authorization: Bearer «bearer-token»' https://«fqdn»/api/hosts
  when: «-timestamp»
- cmd: http -a admin:«cli-password:pwa» https://«fqdn»/api
  when: «-timestamp»
- cmd: sshpass -p «cli-password:pwa» ssh admin@«ipv4» reboot
  when: «-timestamp»
- cmd: mosquitto_pub -h «ipv4» -u sensor -P «cli-password:pwa» -t a/b -m 1
  when: «-timestamp»
- cmd: mongosh 'mongodb://root:«connection-string:pwa»@«fqdn»:27017/admin'
  when: «-timestamp»
- cmd: git clone https://ci:«github-pat»@«~|github.com»/x/y.git
  when: «-timestamp»
- cmd: openssl pkcs12 -export -passout pass:«cli-password:pwa» -in c.pem -out c.p12
  when: «-timestamp»
- cmd: snmpwalk -v2c -c «snmp-community» «ipv4» «-version|1.3.6.1.2.1.1»
  when: «-timestamp»
- cmd: snmpget -v3 -l authPriv -u mon -a SHA -A «snmp-password:pwa» -x AES -X «snmp-password:pwa» «ipv4» sysName.0
  when: «-timestamp»
- cmd: git show «-git-sha»
  when: «-timestamp»
- cmd: wakeonlan «mac»
  when: «-timestamp»
- cmd: docker pull «fqdn»/web@«-digest»
  when: «-timestamp»
- cmd: xfreerdp /v:«ipv4» /u:adm /p:'«cli-password:pwodd»'
  when: «-timestamp»
- cmd: pass show infra/root
  when: «-timestamp»
- cmd: age -r «-age-public-key» -o s.age s.txt
  when: «-timestamp»
«end»
==== fern_zsh home/«=login»/.zsh_history
«any 14-17»
: 1770883801:0;kubectl create secret generic db --from-literal=password='«cli-password:pwodd»'
: 1770883805:0;kubectl create secret docker-registry reg --docker-server=«fqdn» --docker-username=ci --docker-password=«cli-password:pwa»
: 1770883810:2;helm upgrade app . --set db.password=«cli-password:pwa» --set image.tag=«-version»
: 1770883814:0;vault login «vault-token»
: 1770883816:0;vault kv put secret/app password=«cli-password:pwa»
: 1770883820:0;export HCLOUD_TOKEN=«hetzner-token»
: 1770883825:0;doctl auth init -t «digitalocean-token»
: 1770883827:0;az login --service-principal -u «-uuid» -p '«azure-client-secret»' --tenant «-uuid»
: 1770883831:0;aws configure set aws_secret_access_key «aws-secret-key»
: 1770883836:0;restic -r sftp:bk@«fqdn»:/r snapshots
: 1770883839:0;RESTIC_PASSWORD='«env-password:pwodd»' restic -r /mnt/r check
: 1770883841:0;ldapmodify -x -H ldap://«ipv4» -D cn=admin,dc=corp -w «cli-password:pwa» -f a.ldif
: 1770883845:0;rabbitmqctl change_password app '«cli-password:pwodd»'
: 1770883849:0;htpasswd -nbB ops '«cli-password:pwodd»'
: 1770883851:0;kinit «=login» && klist
: 1770883853:0;rpcclient -U 'CORP\adm%«cli-password:pwa»' «ipv4»
: 1770883857:0;cryptsetup luksOpen /dev/sdb1 enc --key-file «-path|/root/.k»
: 1770883859:0;echo -n '«cli-password:pwodd»' | cryptsetup luksAddKey /dev/sdb1 -
: 1770883863:0;pveum user add mon@pve --password '«cli-password:pwodd»' --email «email»
: 1770883866:0;pvesh create /access/ticket --username root@pam --password '«cli-password:pwodd»'
: 1770883869:0;pct create 210 local:vztmpl/d.tar.zst --hostname «hostname» --password «cli-password:pwa» --net0 name=eth0,bridge=vmbr0,ip=«ipv4-cidr»,gw=«ipv4»
: 1770883871:0;git checkout «-git-sha:short_sha»
: 1770883873:0;npm config set //«fqdn»/:_authToken «npm-token»
«end»
==== fern_script_backup usr/local/bin/nightly.sh
#!/bin/bash
# nightly dump, maintained by «person-name» <«email»>
set -euo pipefail
umask 077

DB_HOST=«ipv4»
DB_PASS='«env-password:pwq2»'
export BORG_PASSPHRASE='«env-password:phrase»'
export BORG_REPO=ssh://u«=digits(6)»@«fqdn»:23/./repo
export AWS_ACCESS_KEY_ID=«aws-access-key-id» AWS_SECRET_ACCESS_KEY=«aws-secret-key»
PUSHOVER_TOKEN=«monitoring-token:pushover»
GPG_PW=${GPG_PW:-$(cat «-path|/root/.gpg-pw»)}
EXPECTED=«-sha256»

mysqldump -h "$DB_HOST" -u dump -p"$DB_PASS" --all-databases | gzip > /srv/dump.gz
mysqldump -h «fqdn» -udump -p«cli-password:pwa» shop > /srv/shop.sql
mongodump --uri "mongodb://dump:«connection-string:pwa»@«ipv4»/admin"
gpg --batch --passphrase "«cli-password:pwodd»" -c /srv/shop.sql
lftp -u backup,«cli-password:pwa» -e 'mirror -R /srv; quit' ftps://«fqdn»
smbclient //«ipv4»/bk -A «-path|/root/.smb»
curl -fsS --user "sync:«cli-password:pwa»" -T /srv/dump.gz https://«fqdn»/remote.php/webdav/
rsync -a --password-file=«-path|/etc/rsync.pw» /srv/ rsync://bk@«ipv4»/bk/
wget -q --http-user=mon --http-password='«cli-password:pwodd»' https://«fqdn»/ping -O-
curl -s https://«~|hc-ping.com»/«~:uuid»
read -rsp "Passphrase: " PASS; export PASS
[ -n "${TOKEN:-}" ] || { echo "«-prose|TOKEN is not set»" >&2; exit 1; }
---- etc/rsync.pw
«generic-secret:pwa»
---- etc/rsyncd.secrets
bk:«config-password:pwa»
web:«config-password:phrase»
==== fern_expect bin/switch.exp
#!/usr/bin/expect -f
set timeout 20
set host «ipv4»
set user admin
set password "«code-password:pwq2»"
spawn ssh -o StrictHostKeyChecking=no $user@$host
expect "assword:"
send "$password\r"
expect "#"
send "enable\r"
expect "Password:"
send "«code-password:pwodd»\r"
expect "#"
send "copy running-config tftp://«ipv4»/sw.cfg\r"
send "configure terminal\r"
send "username «=login» privilege 15 secret «cli-password:pwa»\r"
send "snmp-server community «snmp-community» ro\r"
send "ntp server «ipv4»\r"
expect eof
---- bin/mail.exp
spawn openssl s_client -quiet -connect «fqdn»:465
send "EHLO «fqdn»\r"
send "AUTH PLAIN «basic-auth:saslplain»\r"
expect "235"
send "MAIL FROM:<«email»>\r"
==== fern_term_curl paste/curl-v.txt
$ curl -vk -u 'monitor:«cli-password:pwodd»' https://«fqdn#f»:8443/api/v1/status
* Host «fqdn#f»:8443 was resolved.
* IPv6: «ipv6»
* IPv4: «ipv4#a»
*   Trying «ipv4#a»:8443...
* Connected to «fqdn#f» («ipv4#a») port 8443
* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384 / X25519
*  subject: CN=«fqdn#f»
*  issuer: C=AT; O=Internal CA
* Server auth using Basic with user 'monitor'
> GET /api/v1/status HTTP/1.1
> Host: «fqdn#f»:8443
> Authorization: Basic «basic-auth»
> Cookie: JSESSIONID=«session-cookie:jsess»; lang=pt
> User-Agent: curl/8.11.1
>
< HTTP/1.1 200
< Set-Cookie: JSESSIONID=«session-cookie:jsess»; Path=/; Secure; HttpOnly
< Set-Cookie: XSRF-TOKEN=«session-cookie:uuid»; Path=/
< ETag: "«-etag:md5»"
< X-Request-Id: «-uuid»
< Strict-Transport-Security: max-age=31536000
<
{"status":"ok","version":"«-version|11.0.3»","commit":"«-git-sha»","node":"«hostname»","apiToken":"«generic-secret:alnum(40)»"}
* Connection #0 to host «fqdn#f» left intact
$ curl -s 'https://«fqdn»/metrics?token=«url-token»' | head -1
# HELP up
==== fern_term_ssh paste/session.txt
«~:login»@«hostname#h»:~$ ssh root@«ipv4#i»
The authenticity of host '«ipv4#i» («ipv4#i»)' can't be established.
ED25519 key fingerprint is «-ssh-fingerprint».
root@«ipv4#i»'s password:
Linux «hostname#g» «-version:kernel» #1 SMP PREEMPT_DYNAMIC x86_64
Last login: Thu Feb 12 09:12:03 2026 from «ipv4»
root@«hostname#g»:~# ip -br addr
lo               UNKNOWN        «~|127.0.0.1/8» «~|::1/128»
vmbr0            UP             «ipv4-cidr» «ipv6-cidr»
root@«hostname#g»:~# ip neigh
«ipv4» dev vmbr0 lladdr «mac» REACHABLE
«ipv4» dev vmbr0 lladdr «mac» STALE
root@«hostname#g»:~# cat /etc/hosts
«~|127.0.0.1» «~|localhost»
«ipv4» «fqdn» «hostname»
root@«hostname#g»:~# pvesm status | head -2
Name             Type     Status           Total
local-zfs     zfspool     active      «-number:digits(9)»
root@«hostname#g»:~# grep -r password /etc/vzdump.cron
root@«hostname#g»:~# cat /etc/pve/priv/storage/nas.pw
password=«pve-priv-password:pwodd»
root@«hostname#g»:~# pveum user token add root@pam ci --privsep 0
│ full-tokenid │ root@pam!ci                          │
│ info         │ {"privsep":"0"}                      │
│ value        │ «pve-api-token» │
root@«hostname#g»:~# getent passwd «=login#u»
«=login#u»:x:1001:1001:«person-name»,,,:/home/x:/bin/bash
root@«hostname#g»:~# passwd
New password:
passwd: password updated successfully
==== fern_term_tools paste/tools.txt
$ wg show wg0
interface: wg0
  public key: «-wireguard-public-key»
  private key: (hidden)
  listening port: 51820
peer: «-wireguard-public-key»
  preshared key: (hidden)
  endpoint: «ipv4»:51820
  allowed ips: «ipv4-cidr», «ipv6-cidr»
$ wg genkey
«wireguard-private-key»
$ arp -an
? («ipv4») at «mac» [ether] on eth0
? («ipv4») at «mac» [ether] on eth0
$ dig +short «fqdn»
«ipv4»
$ ceph auth get client.rbd
[client.rbd]
	key = «ceph-key»
	caps mon = "profile rbd"
exported keyring for client.rbd
$ kubectl get secret db -o jsonpath='{.data.password}'
«k8s-secret-data»
$ kubectl get secret db -o yaml | grep -A2 ^data
data:
  password: «k8s-secret-data»
$ mdadm --detail --scan
ARRAY /dev/md/0 metadata=1.2 UUID=«-uuid:md5_colons»
$ zpool get guid tank
tank  guid      «-zfs-guid»  -
$ lsblk -o NAME,WWN | tail -1
sda  «-wwn»
$ tailscale status
«~|100.101.7.9»  «hostname»  «email»  linux   active; direct «ipv4»:41641
==== fern_log_app var/log/portal/app.log
«each 2-3»
2026-02-12 10:11:02,«=int(100,999)» INFO  [main] o.a.Portal - starting «-version:semver» (commit «-git-sha:short_sha») on «hostname»
2026-02-12 10:11:03,«=int(100,999)» DEBUG [main] o.a.Config - db.url=jdbc:postgresql://«ipv4»/portal?user=portal&password=«connection-string:pwa»
2026-02-12 10:11:03,«=int(100,999)» DEBUG [main] o.a.Config - db.password=«-redacted|******»
2026-02-12 10:11:09,«=int(100,999)» WARN  [http-3] o.a.Login - failed login for «email» from «ipv4»
2026-02-12 10:11:12,«=int(100,999)» DEBUG [http-3] o.a.Http - > Authorization: Bearer «jwt»
2026-02-12 10:11:15,«=int(100,999)» ERROR [http-5] o.a.Mail - could not send reset mail to «email»: host «fqdn» unreachable
2026-02-12 10:11:20,«=int(100,999)» INFO  [http-7] o.a.Pay - card=«card» holder=«person-name:ascii_name» trace=«-trace-id»
2026-02-12 10:11:21,«=int(100,999)» DEBUG [http-7] o.a.Login - request {"user":"«=login»","password":"«config-password:pwq2»"}
2026-02-12 10:11:24,«=int(100,999)» INFO  [http-2] o.a.Session - session=«session-cookie:hex(32)» user=«=login» ip=«ipv6»
2026-02-12 10:11:25,«=int(100,999)» INFO  [job-1] o.a.Token - token refreshed, expires in «-setting|3600» s, id=«-uuid»
«end»
==== fern_log_sys var/log/syslog
«any 12-15»
Feb 12 03:10:01 «hostname» CRON[2144]: (root) CMD (curl -su bk:«cli-password:pwa» https://«fqdn»/cron)
Feb 12 03:10:04 «hostname» sshd[3112]: Failed password for invalid user admin from «ipv4» port 51514 ssh2
Feb 12 03:10:05 «hostname» sshd[3112]: Accepted publickey for root from «ipv4» port 51516 ssh2: ED25519 «-ssh-fingerprint»
Feb 12 03:10:09 «hostname» dhcpd[811]: DHCPACK on «ipv4» to «mac» («hostname») via vmbr0
Feb 12 03:10:11 «hostname» kernel: [UFW BLOCK] IN=eth0 OUT= MAC=«~:mac»:«~:mac»:08:00 SRC=«ipv4» DST=«ipv4» LEN=40 PROTO=TCP DPT=23
Feb 12 03:10:14 «hostname» sudo: «=login» : TTY=pts/1 ; PWD=/root ; USER=root ; COMMAND=/usr/bin/smbclient //«ipv4»/x -U svc%«cli-password:pwa»
Feb 12 03:10:18 «hostname» postfix/smtp[4410]: «=hex(10).upper»: to=<«email»>, relay=«fqdn»[«ipv4»]:25, status=sent
Feb 12 03:10:20 «hostname» named[900]: client «ipv4»#53311: query: «fqdn» IN A
Feb 12 03:10:23 «hostname» pvedaemon[1201]: <root@pam> starting task «-pve-upid»
Feb 12 03:10:24 «hostname» pveproxy[1300]: proxy detected vanished client connection
Feb 12 03:10:26 «hostname» systemd[1]: Started session-«=int(10,99)».scope - Session of User root.
Feb 12 03:10:29 «hostname» dovecot: imap-login: Login: user=<«email»>, method=PLAIN, rip=«ipv4», lip=«ipv4», TLS
Feb 12 03:10:33 «hostname» app[777]: env DB_PASSWORD=«env-password:pwa» missing in unit, using default
Feb 12 03:10:36 «hostname» wpa_supplicant[600]: wlan0: Associated with «mac»
Feb 12 03:10:40 «hostname» freeradius[512]: Auth: Login incorrect: [«=login»/«config-password:pwa»] (from client ap1 port 0 cli «mac:mac_dash»)
Feb 12 03:10:42 «hostname» pve-firewall[990]: status update ok
«end»
==== fern_log_web var/log/nginx/access.log
«any 9-11»
«ipv4» - - [12/Feb/2026:10:11:12 +0100] "GET /api/items?access_token=«url-token» HTTP/2.0" 200 512 "-" "okhttp/4.12.0"
«ipv4» - «=login» [12/Feb/2026:10:11:14 +0100] "GET /static/app.«-asset-hash:hex(8)».js HTTP/2.0" 304 0 "https://«fqdn»/" "Mozilla/5.0 (X11; Linux x86_64; rv:135.0) Gecko/20100101 Firefox/135.0"
«ipv6» - - [12/Feb/2026:10:11:15 +0100] "POST /login HTTP/2.0" 302 0 "https://«fqdn»/login" "Mozilla/5.0 Chrome/«-version|132.0.6834.110» Safari/537.36"
«ipv4» - - [12/Feb/2026:10:11:17 +0100] "GET /reset?token=«url-token»&mail=«email:email.url» HTTP/1.1" 200 99 "-" "-"
«ipv4» - - [12/Feb/2026:10:11:19 +0100] "GET /hook?apikey=«url-token:hex(32)» HTTP/1.1" 204 0 "-" "Go-http-client/1.1"
«ipv4» - - [12/Feb/2026:10:11:21 +0100] "GET /login?user=admin&password=«url-token:pwa» HTTP/1.1" 200 12 "-" "python-requests/2.32.3"
«ipv4» - - [12/Feb/2026:10:11:22 +0100] "GET /orders/«-uuid» HTTP/2.0" 200 8123 "-" "curl/8.11.1"
«ipv4» - - [12/Feb/2026:10:11:24 +0100] "GET /.env HTTP/1.1" 404 153 "-" "Mozlila/5.0"
«ipv4» - - [12/Feb/2026:10:11:26 +0100] "GET /dl/app-1.2.tgz?sha256=«-sha256» HTTP/1.1" 200 991231 "-" "Wget/1.25"
«ipv4» - - [12/Feb/2026:10:11:27 +0100] "GET /cb?code=«~:alnum(24)»&state=«~:alnum(16)» HTTP/2.0" 302 0 "https://«~|accounts.google.com»/" "-"
«ipv4» - - [12/Feb/2026:10:11:29 +0100] "GET /docs/reset-password HTTP/2.0" 200 4410 "-" "-"
«end»
==== fern_log_ci ci/job-«=int(1000,9999)».log
Running with gitlab-runner «-version|17.8.3» (690ce25c)
  on «hostname» «~:alnum(9)», system ID: s_«~:hex(12)»
Fetching changes with git depth set to 20...
Checking out «-git-sha:hex(8)» as detached HEAD (ref is main)...
$ docker login -u ci -p «cli-password:pwa» «fqdn»
Login Succeeded
$ export NPM_TOKEN=«npm-token»
$ echo "$DEPLOY_KEY" > key.pem
$ curl --header "JOB-TOKEN: «gitlab-pat:gitlab_other»" https://«fqdn»/api/v4/projects/12/packages
$ twine upload -u __token__ -p «pypi-token» dist/*
$ gem push pkg.gem --key «rubygems-key»
$ git push https://deploy:«gitlab-deploy-token»@«fqdn»/web.git
$ ssh deploy@«ipv4» "docker pull «fqdn»/web@«-digest»"
#12 [build 4/9] RUN npm ci
#12 DONE 8.1s
#13 exporting layers
#13 writing image «-digest» done
Masked: DB_PASSWORD=«-redacted|[MASKED]»
Uploading artifacts... id=«-number:digits(7)» responseStatus=201 Created token=«-redacted|64_xxxxx»
$ sentry-cli --auth-token «sentry-token» releases new «-version:semver»
$ curl -F file=@out.apk "https://«~|api.telegram.org»/bot«telegram-bot-token»/sendDocument"
Job succeeded
