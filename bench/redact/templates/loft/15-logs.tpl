==== loft_log_journal var/log/journal-«=hostname».log
Jul 11 04:12:08 «hostname#a» systemd[1]: Starting backup.service - Nightly dump...
Jul 11 04:12:08 «hostname#a» backup.sh[41120]: + mysqldump -h «ipv4» -u bkpuser -p«cli-password:pwa» --all-databases
Jul 11 04:12:09 «hostname#a» backup.sh[41122]: curl: (22) https://backup:«connection-string»@«fqdn»/remote.php/dav returned 401
Jul 11 04:13:10 «hostname#a» sudo[41500]:  «~:login» : TTY=pts/3 ; PWD=/home ; USER=root ; COMMAND=/usr/sbin/smbclient -U scanuser%«cli-password:pwsafe» //«ipv4»/scans
Jul 11 04:13:15 «hostname#a» sshd[41712]: Accepted publickey for ops from «ipv4» port 51022 ssh2: ED25519 «-ssh-fingerprint»
Jul 11 04:13:40 «hostname#a» sshd[41714]: Failed password for invalid user admin from «ipv4» port 40110 ssh2
Jul 11 04:14:01 «hostname#a» CRON[41801]: (root) CMD (PBS_PASSWORD='«env-password:uuid»' proxmox-backup-client backup etc.pxar:/etc)
Jul 11 04:14:22 «hostname#a» pvedaemon[1822]: authentication failure; rhost=::ffff:«ipv4» user=root@pam msg=Authentication failure
Jul 11 04:14:40 «hostname#a» pvedaemon[1822]: <root@pam> starting task «-pve-upid»
Jul 11 04:15:02 «hostname#a» kernel: e1000e 0000:00:1f.6 eno1: NIC Link is Down «mac»
Jul 11 04:15:03 «hostname#a» kernel: audit: type=1400 apparmor="DENIED" profile="lxc-330" pid=«-number:digits(5)»
Jul 11 04:15:10 «hostname#a» dhcpd[900]: DHCPACK on «ipv4» to «mac» («hostname») via vmbr0
Jul 11 04:15:33 «hostname#a» corosync[1201]:   [KNET  ] host: host: 2 (passive) best link: 0 (pri: 1)
Jul 11 04:16:00 «hostname#a» ceph-mon[1300]: cluster [INF] osd.4 [v2:«ipv4»:6802/«-number:digits(4)»,v1:«ipv4»:6803] boot
Jul 11 04:16:11 «hostname#a» smartd[700]: Device: /dev/sdb [SAT], «-disk-id», 1 Currently unreadable (pending) sectors
Jul 11 04:16:30 «hostname#a» zed[2210]: eid=12 class=statechange pool='tank' vdev_guid=«-zfs-guid»
Jul 11 04:17:45 «hostname#a» NetworkManager[650]: <info> device (wlan0): Activation: (wifi) secrets exist; no new secrets needed
Jul 11 04:18:00 «hostname#a» kernel: Linux version «-version:kernel» (build@proxmox) #1 SMP PREEMPT_DYNAMIC
==== loft_log_nginx var/log/nginx/access.log
«ipv4» - - [14/Jun/2025:06:25:24 +0200] "GET /api/items?token=«url-token» HTTP/1.1" 200 5120 "-" "curl/8.5.0"
«ipv4» - ops [14/Jun/2025:06:25:31 +0200] "POST /login HTTP/2.0" 302 0 "https://«fqdn»/login" "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
«ipv6» - - [14/Jun/2025:06:26:02 +0200] "GET /reset?code=«url-token:alnum(40)»&mail=«email:email.url» HTTP/1.1" 200 812 "-" "-"
«ipv4» - - [14/Jun/2025:06:26:09 +0200] "GET /static/main.«-asset-hash:hex(8)».js HTTP/1.1" 304 0 "-" "Chrome/126.0.0.0"
«ipv4» - - [14/Jun/2025:06:27:00 +0200] "GET /auth?user=kiosk&password=«url-token:pwa» HTTP/1.1" 403 98 "-" "python-requests/«-version|2.32.3»"
«ipv4» - - [14/Jun/2025:06:27:11 +0200] "GET /share/«-uuid» HTTP/1.1" 200 98211 "-" "Wget/1.21.4"
«ipv4» - - [14/Jun/2025:06:28:11 +0200] "GET /stream?access_token=«jwt» HTTP/1.1" 101 12 "-" "okhttp/4.12.0"
---- var/log/nginx/error.log
2025/06/14 06:30:11 [error] 2210#2210: *81 connect() failed (111: Connection refused) while connecting to upstream, client: «ipv4», server: «fqdn», request: "GET /?page=2 HTTP/1.1", upstream: "http://«ipv4»:3000/?page=2"
2025/06/14 06:31:40 [error] 2210#2210: *90 user "ops": password mismatch, client: «ipv4», server: «fqdn»
2025/06/14 06:31:41 [warn] 2210#2210: *91 access forbidden by rule, client: «ipv6», request: "GET /.env HTTP/1.1", host: "«fqdn»"
---- var/log/traefik.json
{"ClientHost":"«ipv4»","RequestHost":"«fqdn»","RequestPath":"/api","request_Authorization":"Basic «basic-auth»","request_Cookie":"session=«session-cookie»","request_X-Request-Id":"«-request-id»","ServiceAddr":"«ipv4»:8080"}
---- etc/nginx/conf.d/upstream.conf
upstream stock { server «ipv4»:3000; server «fqdn»:3000 backup; }
server { server_name «fqdn»; listen «ipv4»:443 ssl; ssl_certificate_key «-path|/etc/ssl/stock.key»; allow «ipv4-cidr»; proxy_set_header Authorization "Basic «basic-auth»"; proxy_set_header X-Api-Key «generic-secret:hex(32)»; auth_basic_user_file «-path|/etc/nginx/htpasswd»; }
---- etc/nginx/htpasswd
ops:«password-hash:apr1»
«~:login»:«password-hash:bcrypt»
==== loft_log_app_json var/log/stock/app.ndjson
{"time":"2025-07-01T05:00:11.120Z","level":"INFO","logger":"boot","msg":"config","db":{"host":"«ipv4»","user":"stock","password":"«-redacted»"},"version":"«-version»"}
{"time":"2025-07-01T05:00:12.004Z","level":"ERROR","logger":"db","msg":"cannot connect","dsn":"postgresql://stock:«connection-string»@«fqdn»:5432/stock","trace_id":"«-trace-id»"}
{"time":"2025-07-01T05:01:02.661Z","level":"INFO","logger":"auth","msg":"login","mail":"«email»","remote":"«ipv4»","user_agent":"okhttp/4.12.0"}
{"time":"2025-07-01T05:01:09.010Z","level":"WARN","logger":"auth","msg":"wrong password","body":"{\"mail\":\"«email»\",\"password\":\"«config-password:human»\"}","remote":"«ipv6»"}
{"time":"2025-07-01T05:02:40.909Z","level":"DEBUG","logger":"http","msg":"request","headers":{"Authorization":"Bearer «jwt»","Cookie":"connect.sid=«session-cookie»; lang=pl","X-Trace":"«-trace-id»"}}
{"time":"2025-07-01T05:03:11.000Z","level":"DEBUG","logger":"http","msg":"response","set_cookie":"PHPSESSID=«session-cookie:phpsess»; path=/; HttpOnly","status":200}
{"time":"2025-07-01T05:03:40.700Z","level":"INFO","logger":"pay","msg":"captured","card":"«card»","holder":"«person-name»","order":"«-order-id»"}
{"time":"2025-07-01T05:04:00.000Z","level":"INFO","logger":"pay","msg":"captured","card":"**** **** **** 4242","psp_ref":"«-number:digits(16)»"}
{"time":"2025-07-01T05:05:18.111Z","level":"INFO","logger":"sms","msg":"sent","to":"«phone»","sid":"SM«~:hex(32)»"}
{"time":"2025-07-01T05:06:22.420Z","level":"ERROR","logger":"ldap","msg":"bind failed","dn":"cn=svc,dc=lan","credentials":"«config-password:pwsafe»","server":"«fqdn»"}
{"time":"2025-07-01T05:07:02.030Z","level":"INFO","logger":"deploy","msg":"image","digest":"«-sha256:digest»","commit":"«-git-sha»","node":"«hostname»"}
{"time":"2025-07-01T05:08:02.030Z","level":"INFO","logger":"auth","msg":"password changed","user_id":"«-uuid»"}
==== loft_log_trace var/log/stock/stacktrace.txt
2025-07-18 09:41:22,118 ERROR [main] o.s.boot.SpringApplication - Application run failed
com.zaxxer.hikari.pool.HikariPool$PoolInitializationException: Failed to initialize pool: FATAL: password authentication failed for user "stock"
	at com.zaxxer.hikari.pool.HikariPool.throwPoolInitializationException(HikariPool.java:596)
	at io.loft.stock.DataConfig.reports(DataConfig.java:41)
Caused by: org.postgresql.util.PSQLException: FATAL: no pg_hba.conf entry for host "«ipv4»", user "stock", database "stock"
	at org.postgresql.Driver.connect(Driver.java:444) url=jdbc:postgresql://«fqdn»/stock?user=stock&password=«connection-string»

Traceback (most recent call last):
  File "/srv/stock/app.py", line 88, in login
    client.authenticate("«email»", "«code-password:pwsafe»")
  File "/srv/stock/.venv/lib/python3.12/site-packages/httpx/_client.py", line 1015, in send
httpx.ConnectError: [Errno -2] Name or service not known: '«fqdn»'
pymysql.err.OperationalError: (1045, "Access denied for user 'stock'@'«ipv4»' (using password: YES)")

panic: dial tcp [«ipv6»]:5432: connect: connection refused
goroutine 1 [running]:
main.connect({0xc0000140a8, 0x2a}, "amqp://stock:«connection-string»@«ipv4»/")
	/src/cmd/server/main.go:42 +0x1d4

Error: connect ECONNREFUSED «ipv4»:6379
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1606:16) { errno: -111, code: 'ECONNREFUSED', options: { host: '«fqdn»', password: '«code-password:pwsafe»' } }
Rails.application.credentials: ActiveSupport::MessageEncryptor::InvalidMessage (RAILS_MASTER_KEY=«rails-master-key»)
thread 'main' panicked at src/main.rs:31:14: called `Result::unwrap()` on an `Err` value: InvalidPassword { len: 3 }
==== loft_log_http capture/«=word»-requests.txt
POST /api2/json/access/ticket HTTP/1.1
Host: «fqdn»:8006
User-Agent: curl/8.9.1
Content-Type: application/x-www-form-urlencoded

username=root%40pam&password=«cli-password:pwpct»

HTTP/1.1 200 OK
Server: pve-api-daemon/3.0
Set-Cookie: PVEAuthCookie=«pve-ticket:pveticket_url»; path=/; secure; HttpOnly

GET /api2/json/nodes/«hostname»/status HTTP/1.1
Host: «ipv4»:8006
Cookie: PVEAuthCookie=«pve-ticket»; PVELangCookie=sv
CSRFPreventionToken: «pve-csrf-token»

GET /remote.php/dav/files HTTP/1.1
Host: «fqdn»
Authorization: Basic «basic-auth»
Cookie: oc_sessionPassphrase=«session-cookie:b64u(64)»; nc_session_id=«session-cookie:phpsess»; nc_sameSiteCookielax=true

PUT /v1/kv/data HTTP/2
Host: «fqdn»
X-Vault-Token: «vault-token»
X-Forwarded-For: «ipv4», «ipv6»
X-Request-ID: «-request-id»
If-None-Match: "«-md5:etag»"

POST /graphql HTTP/1.1
Host: «~|api.github.com»
Authorization: token «github-pat»
X-GitHub-Api-Version: 2022-11-28

{"query":"mutation { login(email: \"«email»\", password: \"«code-password:pwsafe»\") { token } }"}
==== loft_log_term_it term/sessione-«=int(1,99)».txt
amministratore@«hostname#h»:~$ sudo -i
[sudo] password di amministratore:
root@«hostname#h»:~# ip -br a
lo               UNKNOWN        «~|127.0.0.1/8» «~|::1/128»
eno1             UP
vmbr0            UP             «ipv4-cidr» «ipv6-cidr»
root@«hostname#h»:~# ip neigh
«ipv4» dev vmbr0 lladdr «mac» REACHABLE
«ipv6» dev vmbr0 lladdr «mac» STALE
root@«hostname#h»:~# nmap -sn «ipv4-cidr»
Nmap scan report for «fqdn» («ipv4»)
Host is up (0.00021s latency).
MAC Address: «mac» (Proxmox Server Solutions GmbH)
root@«hostname#h»:~# dig +short «fqdn» @«ipv4»
«ipv4»
root@«hostname#h»:~# traceroute -n «ipv4»
 1  «ipv4»  0.412 ms  0.390 ms  0.377 ms
 2  * * *
root@«hostname#h»:~# passwd «~:login»
Nuova password:
passwd: password aggiornata correttamente
root@«hostname#h»:~# openssl passwd -6 '«cli-password:pwsafe»'
«password-hash:sha512crypt»
root@«hostname#h»:~# useradd -m -c "«person-name»" -p '«password-hash:sha512crypt»' «~:login»
root@«hostname#h»:~# getent passwd | tail -1
«~:login»:x:1004:1004:«person-name»,,,:/home/utente:/bin/bash
root@«hostname#h»:~# cat /etc/machine-id
«-number:hex(32)»
root@«hostname#h»:~# fwupdmgr get-devices | grep -i guid
    GUID:             «-uuid» ← UEFI\VEN_1022
==== loft_log_esxi term/esxi-«=hostname».txt
[root@«hostname#e»:~] esxcli system version get
   Product: VMware ESXi
   Version: «-version|8.0.3»
   Build: Releasebuild-«-number:digits(8)»
[root@«hostname#e»:~] esxcli network ip interface ipv4 get
Name  IPv4 Address   IPv4 Netmask   IPv4 Broadcast  Address Type
vmk0  «ipv4»   «~|255.255.255.0»  «ipv4»  STATIC
[root@«hostname#e»:~] esxcli iscsi adapter auth chap set --direction=uni --authname=esx --secret=«iscsi-chap» --level=required --adapter=vmhba64
[root@«hostname#e»:~] esxcli system account set --id=root --password='«cli-password:pwsafe#ep»' --password-confirmation='«cli-password:pwsafe#ep»'
[root@«hostname#e»:~] vim-cmd solo/registervm /vmfs/volumes/«~:hex(8)»-«~:hex(8)»-1f2c-«~:mac_bare»/web/web.vmx
[root@«hostname#e»:~] cat web.vmx | grep -i -E 'uuid|address|vnc'
uuid.bios = "56 4d «~:hex(2)» «~:hex(2)» 2f 11 a0 c3-«~:hex(2)» 9e 40 11 7c b2 10 8d"
ethernet0.generatedAddress = "«mac»"
RemoteDisplay.vnc.key = "«config-password:b64(48)»"
RemoteDisplay.vnc.password = "«config-password:alnum(8)»"
[root@«hostname#e»:~] esxcli hardware platform get | grep Serial
   Serial Number: «-serial»
[root@«hostname#e»:~] openssl x509 -in /etc/vmware/ssl/rui.crt -noout -fingerprint -sha256
sha256 Fingerprint=«-fingerprint»
$ export GOVC_URL='https://«~|administrator%40vsphere.local»:«connection-string:pwpct»@«fqdn»/sdk'
$ export GOVC_PASSWORD=«env-password:pwsafe»
$ ovftool --noSSLVerify vi://root:«connection-string:pwpct»@«ipv4»/web ./web.ova
$ virt-v2v -ic 'vpx://CORP%5cops@«fqdn»/DC1/«ipv4»?no_verify=1' web -ip «-path|/root/vc.pw»
$ virsh secret-set-value «-uuid» «ceph-key»
$ virsh dumpxml web | grep -E "mac address|passwd"
      <mac address='«mac»'/>
    <graphics type='vnc' port='5901' listen='«~|0.0.0.0»' passwd='«qemu-secret»'/>
==== loft_log_systemd etc/systemd/system/stock@.service
[Unit]
Description=Stock service for %i, asked by «person-name»
After=network-online.target
[Service]
User=stock
Environment=DB_HOST=«ipv4» "DB_PASSWORD=«env-password:pwsafe»"
Environment="API_TOKEN=«generic-secret:alnum(40)»" TZ=Europe/Warsaw
EnvironmentFile=-«-path|/etc/stock/%i.env»
LoadCredential=tls-key:«-path|/etc/stock/tls.key»
SetCredential=smtp-pw:«config-password:pwa»
SetCredentialEncrypted=token: \
        «-reference:b64(120)»
ExecStart=/usr/bin/stock --listen «ipv4»:8080 --admin-password «cli-password:pwsafe» --peer «fqdn»
ExecStartPost=/usr/bin/curl -fsS https://«fqdn»/ping/«-uuid»
Restart=on-failure
---- etc/cron.d/stock
MAILTO=«email»
SMTP_PASS=«env-password:pwsafe»
5 2 * * * root mysqldump -ubkp -p«cli-password:pwa» stock | gzip > /srv/stock.sql.gz
*/10 * * * * stock curl -s "https://«fqdn»/cron?key=«url-token»" > /dev/null
0 4 * * 0 root rclone sync /srv crypt: --password-command "«-reference|pass rclone»" --sftp-pass «cli-password:b64u(32)»
---- etc/default/stock
STOCK_OPTS="--db-password=«cli-password:pwsafe» --log-level info --trusted «ipv4-cidr»"
JAVA_OPTS="-Djavax.net.ssl.keyStorePassword=«cli-password:pwsafe» -Dhttp.proxyHost=«ipv4» -Dfile.encoding=UTF-8"
RESTIC_PASSWORD_FILE=«-path|/etc/stock/restic.pw»
---- proc/ps-aux.txt
root      1822  0.1  0.4 102410 71200 ?  Ss  Jul10   4:12 pvedaemon worker
stock    41210  0.0  0.2  88120 30111 ?  Sl  04:11   0:02 /usr/bin/stock --token «cli-password:alnum(32)» --bind «ipv4»
root     41300  0.0  0.0   6120  1800 ?  S   04:11   0:00 sshpass -p «cli-password:pwa» ssh root@«ipv4»
root     41301  0.0  0.0   6120  1800 ?  S   04:12   0:00 mysql -h «fqdn» -uroot -p«-redacted|x xxxxxx»
root     41388  0.0  0.1   9120  2100 ?  S   04:12   0:00 xfreerdp /v:«ipv4» /u:CORP\admin /p:«cli-password:pwsafe» /cert:ignore
nobody   41400  0.0  0.1   9120  2100 ?  S   04:12   0:00 vncviewer -passwd «-path|/root/.vnc/passwd» «ipv4»:1
==== loft_log_vault term/vault-init.txt
$ export VAULT_ADDR=https://«fqdn»:8200
$ vault operator init -key-shares=3 -key-threshold=2
Unseal Key 1: «generic-secret:bytes(33)»
Unseal Key 2: «generic-secret:bytes(33)»
Unseal Key 3: «generic-secret:bytes(33)»

Initial Root Token: «vault-token»

Vault initialized with 3 key shares and a key threshold of 2.
$ vault login «vault-token:vault_legacy»
Key                  Value
---                  -----
token                «vault-token»
token_accessor       «~:alnum(24)»
token_duration       768h
$ vault kv put secret/stock password='«cli-password:pwsafe»' host=«ipv4» ttl=30d
$ vault kv get -field=password «-path|secret/stock»
«cli-password:pwsafe»
$ vault write auth/approle/login role_id=«-uuid» secret_id=«generic-secret:uuid»
$ vault read pki/issue/web common_name=«fqdn»
serial_number        «-fingerprint20»
private_key          «private-key:pem_ec»
certificate          «-certificate»
$ consul acl bootstrap
AccessorID:       «~:uuid»
SecretID:         «generic-secret:uuid»
$ export CONSUL_HTTP_TOKEN=«generic-secret:uuid»
$ nomad acl token self | grep Secret
Secret ID    = «generic-secret:uuid»
$ bao token create -policy=ci -format=json | jq -r .auth.client_token
«vault-token»
$ step ca init --name Loft --dns «fqdn» --address :9000 --provisioner «email» --password-file «-path|/root/ca.pw»
✔ Root fingerprint: «-sha256»
