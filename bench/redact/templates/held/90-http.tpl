==== h_keys_mixed root/secrets/bundle.yaml
tls:
  key: |
    «private-key:pem_ec»
  cert: |
    «-certificate»
ssh: "«private-key:openssh.line»\n"
age: «age-secret-key»
jwk: '{"kty":"OKP","crv":"X25519","x":"«-public-key:jwk_x»","d":"«jwk-private»"}'
gpg: |
  «pgp-private-key»
openvpn: |
  «openvpn-static-key»
pbs: '{"kdf":null,"created":"2025-01-01T00:00:00Z","modified":"2025-01-01T00:00:00Z","data":"«pbs-encryption-key»","fingerprint":null}'
---- root/secrets/id_ecdsa.ppk
PuTTY-User-Key-File-2: ssh-rsa
Encryption: none
Comment: imported
Public-Lines: 2
«-ssh-public-key:b64(64)»
«-ssh-public-key:b64(24)»
«putty-private-key»
Private-MAC: «~:hex(40)»
---- root/secrets/authkey
«corosync-authkey»
---- etc/shadow-
root:«password-hash:sha512crypt»:19700:0:99999:7:::
www-data:*:19700:0:99999:7:::
«=login»:«password-hash:yescrypt»:19711:0:99999:7:::
==== h_curl_trace tmp/trace.txt
> GET /api2/json/nodes/«hostname»/qemu HTTP/1.1
> Host: «fqdn»:8006
> Authorization: PVEAPIToken=«~|mon@pve!x=»«pve-api-token»
> Cookie: PVEAuthCookie=«pve-ticket»
> CSRFPreventionToken: «pve-csrf-token»
> Cookie: grafana_session=«session-cookie:hex(32)»; grafana_session_expiry=«-timestamp»
< HTTP/1.1 200 OK
< Set-Cookie: PMGAuthCookie=PMG%3Aroot%40pam%3A«~:hex(8).upper»%3A%3A«~:alnum(340)»; secure
< ETag: W/"«-etag»"
< x-request-id: «-request-id»
* Connected to «fqdn» («ipv4») port 8006
* Server certificate fingerprint «-tls-fingerprint»
==== h_journal_json var/log/journal.json
«each 2-3»
{"_HOSTNAME":"«hostname#h»","MESSAGE":"pam_unix(sshd:auth): authentication failure; rhost=«ipv4» user=root","_BOOT_ID":"«-md5»","_MACHINE_ID":"«-md5»"}
{"_HOSTNAME":"«hostname#h»","MESSAGE":"connecting to amqp://svc:«connection-string»@«ipv4»:5672","_PID":"«=int(100,9999)»"}
{"_HOSTNAME":"«hostname#h»","MESSAGE":"Started session «-number:int(1,999)» of user «=login».","INVOCATION_ID":"«-md5»"}
{"_HOSTNAME":"«hostname#h»","MESSAGE":"_CMDLINE=/usr/bin/mount.cifs //«ipv4»/x /mnt -o user=a,pass=«cli-password:pwa»"}
{"_HOSTNAME":"«hostname#h»","MESSAGE":"config: {\"api_key\":\"«generic-secret:hex(40)»\",\"region\":\"eu\"}"}
{"_HOSTNAME":"«hostname#h»","MESSAGE":"token rotated, next in «-setting|3600» s"}
«end»
==== h_diff_patch patches/fix.diff
diff --git a/app/settings.py b/app/settings.py
index «-short-sha:hex(9)»..«-short-sha:hex(9)» 100644
--- a/app/settings.py
+++ b/app/settings.py
@@ -10,7 +10,7 @@ DATABASES = {
-        "PASSWORD": "«code-password:pwq2»",
+        "PASSWORD": os.environ["«-variable-name|DB_PASSWORD»"],
         "HOST": "«ipv4»",
-AWS_SECRET_ACCESS_KEY = "«aws-secret-key»"
+AWS_SECRET_ACCESS_KEY = env("«-variable-name|AWS_SECRET»")
+EMAIL_HOST_PASSWORD = "«code-password»"
==== h_stack_trace var/log/error.log
Traceback (most recent call last):
  File "/srv/app/db.py", line 42, in connect
    conn = psycopg2.connect(host="«ipv4»", user="app", password="«code-password»")
psycopg2.OperationalError: connection to server at "«ipv4»", port 5432 failed: FATAL: password authentication failed for user "app"
requests.exceptions.ConnectionError: HTTPSConnectionPool(host='«fqdn»', port=443): Max retries exceeded with url: /v1?api_key=«url-token»
java.sql.SQLException: Access denied for user 'app'@'«ipv4»' (using password: YES)
	at com.acme.Token.parse(Token.java:«=int(10,900)»)
PG::ConnectionBad: connection failed for postgres://app:«connection-string»@«fqdn»/app
trace_id=«-trace-id» commit=«-short-sha»
