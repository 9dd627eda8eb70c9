==== qy_access_log var/log/nginx/access.log
«any 12-15»
«ipv4» - - [21/Nov/2026:10:00:0«=int(0,9)» +0100] "GET /assets/app.«-asset-hash:hex(8)».js HTTP/2.0" 200 «=int(100,99999)» "-" "Mozilla/5.0 (Windows NT 10.0) Chrome/«-version:version4»"
«ipv4» - chef [21/Nov/2026:10:00:1«=int(0,9)» +0100] "GET /api/items?access_token=«url-token:alnum(32)»&page=2 HTTP/1.1" 200 512 "-" "curl/«-version|8.5.0»"
«ipv6» - - [21/Nov/2026:10:00:2«=int(0,9)» +0100] "POST /login HTTP/1.1" 302 0 "https://«fqdn:site»/" "Mozilla/5.0"
«ipv4» - - [21/Nov/2026:10:00:3«=int(0,9)» +0100] "GET /reset?token=«url-token:hex(40)» HTTP/1.1" 200 1811 "-" "-"
«ipv4» - - [21/Nov/2026:10:00:4«=int(0,9)» +0100] "GET /cb?code=«url-token:b64u(43)»&state=«-nonce:hex(16)» HTTP/1.1" 302 0
«ipv4» - - [21/Nov/2026:10:00:5«=int(0,9)» +0100] "GET /login?user=admin&password=«url-token:pwa» HTTP/1.1" 403 19
«ipv4» - - [21/Nov/2026:10:01:0«=int(0,9)» +0100] "GET /feed/«-uuid».ics HTTP/1.1" 304 0
«ipv4» - - [21/Nov/2026:10:01:1«=int(0,9)» +0100] "GET /api/users?email=«email» HTTP/1.1" 200 88
«ipv4» - - [21/Nov/2026:10:01:2«=int(0,9)» +0100] "GET /files/x.zip?X-Amz-Credential=«aws-access-key-id»%2F20261121%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Signature=«~:hex(64)» HTTP/1.1" 200 7712
«ipv4» - - [21/Nov/2026:10:01:3«=int(0,9)» +0100] "GET /ws?jwt=«jwt» HTTP/1.1" 101 0
«ipv4» - - [21/Nov/2026:10:01:4«=int(0,9)» +0100] "GET /robots.txt HTTP/1.1" 404 153
«ipv4» - - [21/Nov/2026:10:01:5«=int(0,9)» +0100] "GET /repo/info/refs?private_token=«gitlab-pat» HTTP/1.1" 200 411
«ipv4» - - [21/Nov/2026:10:02:0«=int(0,9)» +0100] "GET /.env HTTP/1.1" 404 153
«ipv4» - - [21/Nov/2026:10:02:1«=int(0,9)» +0100] "GET /docs/password-policy HTTP/1.1" 200 9911
«ipv6» - - [21/Nov/2026:10:02:2«=int(0,9)» +0100] "HEAD / HTTP/1.1" 200 0
«end»
---- var/log/nginx/error.log
2026/11/21 10:03:11 [error] 711#711: *«=int(10,9999)» connect() failed (111: Connection refused) while connecting to upstream, client: «ipv4», server: «fqdn», upstream: "http://«ipv4»:8080/", host: "«fqdn»"
==== qy_http_exchange tmp/requests.http
### login
POST https://«fqdn:site»/oauth/token HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Authorization: Basic «basic-auth»

grant_type=password&username=chef&password=«url-token:pwa»&client_secret=«generic-secret:alnum(32)»

HTTP/1.1 200 OK
Set-Cookie: JSESSIONID=«session-cookie:jsess»; Path=/; HttpOnly
Set-Cookie: XSRF-TOKEN=«~:uuid»; Path=/
ETag: W/"«-etag»"
X-Trace-Id: «-trace-id»

{"access_token":"«jwt»","token_type":"«-setting|Bearer»","expires_in":«-setting|3600»,"refresh_token":"«bearer-token:b64u(64)»","scope":"openid"}

### list
GET https://«ipv4»:8443/v1/orders?id=«-order-id» HTTP/1.1
Authorization: Bearer «bearer-token»
Cookie: connect.sid=«session-cookie:connsid»; lang=de; _ga=«-analytics|GA1.2.1122334455.1699887766»
X-Api-Key: «generic-secret:b64u(40)»
X-Forwarded-For: «ipv4», «ipv6»
If-None-Match: "«-md5»"

### legacy
GET http://«ipv4»/cgi/status HTTP/1.0
Cookie: PHPSESSID=«session-cookie:phpsess»
Proxy-Authorization: Basic «basic-auth»
Authorization: Bearer {{«-placeholder|token»}}
==== qy_json_lines var/log/app.ndjson
«any 12-15»
{"t":"2026-11-20T09:00:0«=int(0,9)»Z","lvl":"info","msg":"start","version":"«-version:semver»","commit":"«-git-sha»","host":"«hostname»"}
{"t":"2026-11-20T09:00:1«=int(0,9)»Z","lvl":"debug","msg":"env","DB_PASSWORD":"«config-password:pwhard2»","DB_HOST":"«ipv4»"}
{"t":"2026-11-20T09:00:2«=int(0,9)»Z","lvl":"debug","msg":"env","SMTP_PASSWORD":"«-redacted|[FILTERED]»"}
{"t":"2026-11-20T09:00:3«=int(0,9)»Z","lvl":"error","msg":"dial amqp://jobs:«connection-string:pwa»@«fqdn»:5672: timeout","trace_id":"«-trace-id»"}
{"t":"2026-11-20T09:00:4«=int(0,9)»Z","lvl":"info","msg":"login","user":"«email»","remote":"«ipv4»","session_id":"«session-cookie:b64u(43)»"}
{"t":"2026-11-20T09:00:5«=int(0,9)»Z","lvl":"info","msg":"request","headers":{"Authorization":"Bearer «jwt»","X-Request-Id":"«-uuid»"}}
{"t":"2026-11-20T09:01:0«=int(0,9)»Z","lvl":"warn","msg":"retry","cmd":["mysqldump","-h","«ipv4»","--password=«cli-password:pwa»","shop"]}
{"t":"2026-11-20T09:01:1«=int(0,9)»Z","lvl":"info","msg":"customer","name":"«person-name»","phone":"«phone»","order":"«-order-id»"}
{"t":"2026-11-20T09:01:2«=int(0,9)»Z","lvl":"info","msg":"upload","sha256":"«-sha256»","etag":"«-etag»"}
{"t":"2026-11-20T09:01:3«=int(0,9)»Z","lvl":"debug","msg":"config {\"api_key\":\"«generic-secret:alnum(40)»\",\"url\":\"https://«fqdn»\"}"}
{"t":"2026-11-20T09:01:4«=int(0,9)»Z","lvl":"debug","msg":"pve","args":"PVEAPIToken=«~|jobs@pve!w=»«pve-api-token»"}
{"t":"2026-11-20T09:01:5«=int(0,9)»Z","lvl":"error","msg":"password rejected","user_id":"«-uuid»","reason":"«-prose|too short»"}
{"t":"2026-11-20T09:02:0«=int(0,9)»Z","lvl":"info","msg":"dhcp","mac":"«mac»","ip":"«ipv4»","ip6":"«ipv6»"}
{"t":"2026-11-20T09:02:1«=int(0,9)»Z","lvl":"info","msg":"token created","token_id":"«-key-id»","ttl":«-setting|3600»}
{"t":"2026-11-20T09:02:2«=int(0,9)»Z","lvl":"debug","msg":"aws","key":"«aws-access-key-id»","arn":"«-arn»"}
{"t":"2026-11-20T09:02:3«=int(0,9)»Z","lvl":"info","msg":"charge","card":"«card»","amount":«=int(10,9999)»,"currency":"EUR"}
«end»
==== qy_crash_dumps tmp/crash.txt
Traceback (most recent call last):
  File "/srv/app/jobs.py", line 88, in run
    conn = pymysql.connect(host='«ipv4»', user='jobs', password='«code-password:pwhard2»', db='shop')
pymysql.err.OperationalError: (1045, "Access denied for user 'jobs'@'«fqdn»' (using password: YES)")

java.sql.SQLException: Cannot create PoolableConnectionFactory (jdbc:mariadb://«fqdn»:3306/erp?user=erp&password=«connection-string:pwa»)
	at org.apache.commons.dbcp2.BasicDataSource.createPoolableConnectionFactory(BasicDataSource.java:735)

panic: redis: dial redis://:«connection-string:pwa»@«ipv4»:6379/0: i/o timeout
goroutine 1 [running]:
main.main()
	/src/main.go:41 +0x«-address:hex(3)»

UnhandledPromiseRejection: MongoServerError: Authentication failed. uri=mongodb://app:«connection-string:pwa»@«ipv4»,«ipv4»/app?replicaSet=rs0

Microsoft.Data.SqlClient.SqlException (0x80131904): Login failed for user 'sa'. ClientConnectionId:«-uuid»
 Connection: Server=«ipv4»;User Id=sa;Password=«connection-string:pwa»;

error: failed to push to https://ci:«connection-string:pwa»@«fqdn»/app.git (HTTP 403)
core.«=int(1000,9999)»: ELF 64-bit, BuildID[sha1]=«-build-id»
env: DB_PASS=«env-password:pwa» HOSTNAME=«hostname» LANG=C.UTF-8
==== qy_ps_output tmp/ps.txt
USER         PID %CPU %MEM COMMAND
root         811  0.0  0.1 /usr/sbin/openvpn --config client.conf --askpass /etc/openvpn/pass
mysql       1204  2.1  9.0 /usr/sbin/mariadbd --wsrep_start_position=«-uuid»:«=int(10,9999)»
backup      2011  0.3  0.4 mysqldump --host=«ipv4» --user=bk --password=«cli-password:pwhard2» --all-databases
root        2044  0.0  0.0 sshpass -p «cli-password:pwa» rsync -a /srv/ bk@«fqdn»:/srv/
www-data    2110  1.0  1.2 php-fpm: pool shop
root        2301  0.0  0.0 curl -sk -u root@pam:«cli-password:pwa» https://«ipv4»:8006/api2/json/nodes
root        2377  0.0  0.0 kvm -id 104 -name «hostname» -uuid «-uuid» -object secret,id=masterKey0,format=raw,file=/run/k -device virtio-net-pci,mac=«mac»,netdev=net0 -vnc unix:/var/run/qemu-server/104.vnc,password=on
root        2401  0.2  0.3 redis-server «ipv4»:6379 --requirepass «cli-password:phr»
tomcat      2502  8.0 12.0 java -Djavax.net.ssl.keyStorePassword=«cli-password:pwa» -Ddb.url=jdbc:postgresql://«fqdn»/erp -jar erp.jar --token-ttl=«-setting|600»
zabbix      2600  0.0  0.1 fping -C1 «ipv4» «ipv4»
ops         2711  0.0  0.0 xfreerdp /v:«ipv4» /u:chef /p:«cli-password:human»
root        2733  0.0  0.0 ipmitool -H «ipv4» -U ADMIN -P «cli-password:pwa» sdr
root        2790  0.0  0.0 vault agent -config=/etc/vault/agent.hcl
root        2801  0.0  0.0 cloudflared tunnel run --token «cloud-token:cf_tunnel»
