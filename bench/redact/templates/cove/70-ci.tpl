==== cove_ci_gitlab ci/job-«=int(10000,99999)».log
Running with gitlab-runner «-version:semver» («-git-sha:hex(8)»)
  on «hostname» «~:b64u(9)», system ID: s_«~:hex(12)»
Preparing the "docker" executor
Using Docker executor with image node:«-version:semver» ...
Using docker image sha256:«-sha256» for node with digest node@«-sha256:digest» ...
Fetching changes with git depth set to 20...
Checking out «-git-sha:hex(8)» as detached HEAD (ref is main)...
$ echo "//«fqdn:site#n»/:_authToken=$NPM_TOKEN" > .npmrc
$ cat .npmrc
//«fqdn:site#n»/:_authToken=«npm-token»
$ docker login -u "$CI_REGISTRY_USER" -p "$CI_REGISTRY_PASSWORD" $CI_REGISTRY
WARNING! Using --password via the CLI is insecure. Use --password-stdin.
Login Succeeded
$ env | sort
CI_COMMIT_SHA=«-git-sha»
CI_JOB_TOKEN=«-redacted|[MASKED]»
CI_RUNNER_ID=«=int(1,99)»
CI_SERVER_HOST=«fqdn:site»
DB_PASS=«env-password:hum»
GITLAB_USER_EMAIL=«email»
GITLAB_USER_NAME=«person-name»
SONAR_TOKEN=«ci-token:sonar»
$ npm publish --access restricted
npm notice shasum:   «-sha1»
npm notice integrity: «-lockfile-hash:sri»
+ @shop/cart@«-version:semver»
$ ssh deploy@«ipv4» ./restart.sh
Uploading artifacts as "archive" to coordinator... 201 Created  id=«=int(1000,9999)» responseStatus=201 Created token=«gitlab-pat:gitlab_other»
Job succeeded
==== cove_ci_actions ci/run.log
2025-11-01T05:12:01.1122334Z Current runner version: '«-version:semver»'
2025-11-01T05:12:01.4433221Z Runner name: '«hostname»'
2025-11-01T05:12:02.0012345Z ##[group]GITHUB_TOKEN Permissions
2025-11-01T05:12:02.0112345Z Contents: read
2025-11-01T05:12:02.0212345Z ##[endgroup]
2025-11-01T05:12:04.5512345Z Download action repository 'actions/checkout@v4' (SHA:«-git-sha»)
2025-11-01T05:12:09.1200011Z ##[group]Run ./deploy.sh
2025-11-01T05:12:09.1300011Z env:
2025-11-01T05:12:09.1400011Z   AWS_ACCESS_KEY_ID: «-redacted|***»
2025-11-01T05:12:09.1500011Z   PYPI_TOKEN: «pypi-token»
2025-11-01T05:12:09.1600011Z   CARGO_REGISTRY_TOKEN: «crates-io-token»
2025-11-01T05:12:09.1700011Z   GEM_HOST_API_KEY: «rubygems-key»
2025-11-01T05:12:09.1800011Z   MAPS_KEY: «gcp-api-key»
2025-11-01T05:12:09.1900011Z ##[endgroup]
2025-11-01T05:12:10.2000011Z + curl -fsS -H 'Authorization: token «github-pat»' «~|https://api.github.com/repos/acme/shop/releases»
2025-11-01T05:12:11.3000011Z + kubectl --server=https://«ipv4»:6443 --token=«bearer-token» rollout status deploy/web
2025-11-01T05:12:12.4000011Z error: You must be logged in to the server (Unauthorized)
2025-11-01T05:12:12.5000011Z ##[error]Process completed with exit code 1.
2025-11-01T05:12:13.6000011Z Cache saved with key: node-Linux-«-sha256»
2025-11-01T05:12:14.7000011Z Post job cleanup. Image «-sha256:digest»
==== cove_ci_jenkins ci/consoleText
Started by user «person-name»
Running as SYSTEM
[Pipeline] node
Running on «hostname» in /var/jenkins/workspace/shop
[Pipeline] withCredentials
Masking supported pattern matches of $DOCKER_PW
[Pipeline] sh
+ mvn -B deploy -Drepo.user=ci -Drepo.password=«cli-password:hum»
[INFO] Uploaded to nexus: https://«fqdn:site»/repository/maven-releases/shop-«-version:semver».jar (12 MB at 4.4 MB/s)
[Pipeline] sh
+ docker login -u robot -p «-redacted|****» «fqdn:site»
+ ansible-playbook -i «ipv4», site.yml -e ansible_password=«ansible-password:pwa» -e db_password=«cli-password:phr»
+ sonar-scanner -Dsonar.host.url=http://«ipv4»:9000 -Dsonar.token=«ci-token:sonar»
+ jf rt upload dist/ libs/ --access-token=«artifact-token»
+ buildkite-agent start --token «ci-token»
+ git push https://ci:«forge-token»@«fqdn:site»/shop.git v«-version:semver»
To https://«fqdn:site»/shop.git
 * [new tag]         v1 -> v1 («-git-sha:short_sha»)
Email was triggered for: Failure, sending to: «email»
Finished: FAILURE
==== cove_ci_terraform ci/terraform-apply.log
proxmox_virtual_environment_vm.app[0]: Refreshing state... [id=«=int(100,999)»]
aws_instance.web: Refreshing state... [id=«-tf-resource-id:ec2»]

Terraform will perform the following actions:

  # random_password.db must be replaced
-/+ resource "random_password" "db" {
      ~ bcrypt_hash = (sensitive value)
      ~ id          = "none" -> (known after apply)
      ~ result      = (sensitive value)
    }
  # proxmox_virtual_environment_vm.app[0] will be updated in-place
  ~ resource "proxmox_virtual_environment_vm" "app" {
      ~ ipv4_addresses = ["«ipv4»"] -> (known after apply)
        mac_addresses  = ["«mac»"]
        name           = "«hostname»"
      ~ user_account {
          ~ password = "«tf-password:hum»" -> "«tf-password:pwa»"
            username = "ops"
        }
    }

Outputs:

admin_password = "«tf-password»"
db_url = "postgres://app:«connection-string:pwa»@«fqdn»:5432/app"
lb_ip = "«ipv4»"
secret_arn = "«-arn»"
state_lock_id = "«-uuid»"
token = <sensitive>
Apply complete! Resources: 1 added, 1 changed, 1 destroyed.
==== cove_ci_ansible ci/ansible-vvv.log
PLAY [Configure database] ******************************************************
TASK [Gathering Facts] *********************************************************
ok: [«hostname#a»]
TASK [Create user] *************************************************************
changed: [«hostname#a»] => {"changed": true, "invocation": {"module_args": {"name": "app", "login_host": "«ipv4»", "login_password": "VALUE_SPECIFIED_IN_NO_LOG_PARAMETER", "priv": "shop.*:ALL"}}, "user": "app"}
TASK [Show what we have] *******************************************************
ok: [«hostname#a»] => {
    "msg": "app password is «config-password:hum»"
}
TASK [Join domain] *************************************************************
fatal: [«hostname»]: FAILED! => {"changed": true, "cmd": ["adcli", "join", "--stdin-password", "-U", "join"], "stdin": "«cli-password:hum»", "rc": 3, "stderr": "adcli: couldn't connect to «fqdn:domain» domain: Couldn't authenticate as: «~:email»: Preauthentication failed"}
TASK [Debug hostvars] **********************************************************
ok: [«hostname»] => {
    "hostvars": {"ansible_host": "«ipv4»", "ansible_password": "«ansible-password:hum»", "ansible_become_password": "«ansible-password:pwa»", "ansible_machine_id": "«-md5»", "ansible_default_ipv4": {"address": "«ipv4»", "macaddress": "«mac»"}}
}
TASK [Deploy vault file] *******************************************************
ok: [«hostname»] => {"checksum": "«-sha1»", "md5sum": "«-md5»", "mode": "0600"}
PLAY RECAP *********************************************************************
«hostname»                 : ok=5    changed=1    unreachable=0    failed=1
==== cove_debug_http debug/curl-v.txt
$ curl -v -u «~:account»:«cli-password:hum» https://«fqdn:site#s»/remote.php/dav/
*   Trying «ipv4#i»:443...
* Connected to «fqdn:site#s» («ipv4#i») port 443
* ALPN: server accepted h2
* Server certificate:
*  subject: CN=«fqdn:site#s»
*  issuer: C=US; O=Let's Encrypt; CN=R11
* Server auth using Basic with user '«~:account»'
> PROPFIND /remote.php/dav/ HTTP/2
> Host: «fqdn:site#s»
> Authorization: Basic «basic-auth»
> User-Agent: curl/«-version:semver»
> Cookie: oc_sessionPassphrase=«session-cookie:b64u(64)»; nc_username=«~:login»
>
< HTTP/2 401
< set-cookie: oc«=lower(10)»=«session-cookie:phpsess»; path=/; secure; HttpOnly
< www-authenticate: Basic realm="Nextcloud", charset="UTF-8"
< x-request-id: «-request-id:alnum(20)»
< etag: "«-etag»"
< strict-transport-security: max-age=15552000
<
<?xml version="1.0"?><d:error xmlns:d="DAV:"><s:message>No public access to this resource., Username or password was incorrect</s:message></d:error>
* Connection #0 to host «fqdn:site#s» left intact
==== cove_debug_django debug/django-500.html
<!DOCTYPE html>
<html lang="en"><head><title>OperationalError at /checkout/</title></head><body>
<table class="meta">
<tr><th>Request URL:</th><td>https://«fqdn:site»/checkout/?token=«url-token»</td></tr>
<tr><th>Django Version:</th><td>«-version:semver»</td></tr>
<tr><th>Exception Value:</th><td><pre>connection to server at &quot;«ipv4»&quot;, port 5432 failed: FATAL: password authentication failed for user &quot;shop&quot;</pre></td></tr>
<tr><th>Server time:</th><td>Mon, 20 Oct 2025 11:04:21 +0000</td></tr>
</table>
<h3>Traceback</h3>
<pre>  File &quot;/srv/shop/checkout/views.py&quot;, line 88, in pay
    charge = stripe.Charge.create(api_key=&#x27;«stripe-key»&#x27;, source=card)
      card = {&#x27;number&#x27;: &#x27;«card»&#x27;, &#x27;name&#x27;: &#x27;«person-name»&#x27;, &#x27;cvc&#x27;: &#x27;***&#x27;}
      user = &lt;User: «email»&gt;</pre>
<h3>Settings</h3>
<table>
<tr><td>SECRET_KEY</td><td>&#x27;«-redacted|********************»&#x27;</td></tr>
<tr><td>DATABASE_DSN</td><td>&#x27;postgres://shop:«connection-string:pwa»@«ipv4»/shop&#x27;</td></tr>
<tr><td>EMAIL_HOST</td><td>&#x27;«fqdn»&#x27;</td></tr>
<tr><td>TWILIO_SID</td><td>&#x27;«-account-id:twilio_sid»&#x27;</td></tr>
<tr><td>TWILIO_TOKEN</td><td>&#x27;«twilio-auth-token»&#x27;</td></tr>
<tr><td>SESSION_COOKIE</td><td>&#x27;sessionid=«session-cookie:lower(32)»&#x27;</td></tr>
<tr><td>PASSWORD_RESET_TIMEOUT</td><td>«-setting|259200»</td></tr>
</table></body></html>
==== cove_debug_java debug/stacktrace.txt
2025-10-29 06:31:12.871 ERROR 1 --- [  restartedMain] o.s.b.SpringApplication : Application run failed
org.springframework.beans.factory.BeanCreationException: Error creating bean with name 'dataSource': Failed to bind properties under 'spring.datasource' to javax.sql.DataSource:
    Property: spring.datasource.password
    Value: "«config-password:hum»"
    Origin: URL [file:/opt/app/application-prod.yml] - 12:15
	at org.springframework.beans.factory.support.AbstractBeanFactory.doGetBean(AbstractBeanFactory.java:333)
Caused by: java.sql.SQLException: ORA-01017: invalid username/password; logon denied
	at oracle.jdbc.driver.T4CTTIoer11.processError(T4CTTIoer11.java:629)
	url=jdbc:oracle:thin:app/«connection-string:pwa»@//«ipv4»:1521/PROD
Caused by: javax.naming.AuthenticationException: [LDAP: error code 49 - Invalid Credentials]; java.naming.security.credentials=«config-password:hum», java.naming.provider.url=ldaps://«fqdn»
Caused by: com.azure.storage.common.implementation.connectionstring: DefaultEndpointsProtocol=https;AccountName=bak;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»
	at sun.nio.ch.Net.connect0(Native Method) ~[na:«-version:semver»]
2025-10-29 06:31:12.990 DEBUG traceId=«-trace-id» spanId=«-trace-id:hex(16)» user=«~:login» client=«ipv4» Using generated security password: «config-password:uuid»
2025-10-29 06:31:13.001 WARN  passwordEncoder=BCrypt strength=«-setting|10», invalid salt in hash «password-hash:bcrypt»
==== cove_debug_php debug/error.log
[Tue Oct 28 04:12:33.120041 2025] [php:error] [pid «=int(100,9999)»] [client «ipv4»:40112] PHP Fatal error:  Uncaught PDOException: SQLSTATE[HY000] [1045] Access denied for user 'wawi'@'«ipv4»' (using password: YES) in /var/www/html/db.php:14
Stack trace:
#0 /var/www/html/db.php(14): PDO->__construct('mysql:host=«ipv4»', 'wawi', '«code-password:hum»')
#1 /var/www/html/index.php(3): connect('«fqdn»', 'wawi', '«code-password:pwa»')
#2 {main}
[Tue Oct 28 04:12:40.000412 2025] [php:notice] [pid «=int(100,9999)»] POST /login user=«email» password=«config-password:hum» ip=«ipv4»
[Tue Oct 28 04:13:02.881230 2025] [php:notice] [pid «=int(100,9999)»] mailchimp: GET /3.0/lists apikey=«mailchimp-key» 200
[Tue Oct 28 04:13:09.551230 2025] [php:notice] [pid «=int(100,9999)»] twilio: key=«twilio-api-key» to=«phone:phone_tel» 201
[Tue Oct 28 04:14:27.000031 2025] [php:warn] [pid «=int(100,9999)»] password_verify(): unknown hash «password-hash:argon2»
[Tue Oct 28 04:15:00.700031 2025] [php:notice] [pid «=int(100,9999)»] session «~:phpsess» expired, csrf token mismatch
[Tue Oct 28 04:15:11.300031 2025] [php:notice] [pid «=int(100,9999)»] deployed «-git-sha» by «~:login»
==== cove_debug_go debug/panic.txt
panic: dial tcp «ipv4»:5432: connect: connection refused

goroutine 1 [running]:
main.mustOpen({0xc0000b8000, 0x5c})
	/build/cmd/api/main.go:41 +0x1a5
main.main()
	/build/cmd/api/main.go:22 +0x45

loaded config: {Listen:«~|0.0.0.0»:8080 DSN:postgres://api:«connection-string:pwa»@«fqdn»/api JWTSecret:«generic-secret:b64u(43)» AdminPassword:«config-password:hum» SMTP:{Host:«fqdn» User:«email» Password:«config-password:hum»} Debug:true}
build: vcs.revision=«-git-sha» go«-version:semver» mod h1:«-lockfile-hash:key32»
SENTRY: https://«sentry-dsn»@«fqdn:site»/4 event «-trace-id»
SENTRY_AUTH_TOKEN=«sentry-token»
NEW_RELIC: license «newrelic-key:newrelic_ingest» api «newrelic-key»
exit status 2
==== cove_debug_systemd debug/journal.txt
Nov 02 00:11:07 «hostname#h» systemd[1]: Starting restic-backup.service - Backup...
Nov 02 00:11:07 «hostname#h» sudo[«=int(100,9999)»]:   «~:login» : TTY=pts/1 ; PWD=/home/«~:login» ; USER=root ; COMMAND=/usr/bin/smbclient //«ipv4»/bak -U bak%«cli-password:hum» -c ls
Nov 02 00:11:09 «hostname#h» sshd[«=int(100,9999)»]: Failed password for invalid user admin from «ipv4» port 50122 ssh2
Nov 02 00:11:12 «hostname#h» sshd[«=int(100,9999)»]: Invalid user «cli-password:hum» from «ipv4» port 50130
Nov 02 00:11:15 «hostname#h» sshd[«=int(100,9999)»]: Accepted publickey for root from «ipv6» port 50140 ssh2: ED25519 «-ssh-fingerprint»
Nov 02 00:11:21 «hostname#h» wpa_supplicant[«=int(100,9999)»]: wlan0: CTRL-EVENT-CONNECTED - Connection to «mac» completed [id=0 id_str=]
Nov 02 00:11:22 «hostname#h» dhclient[«=int(100,9999)»]: bound to «ipv4» -- renewal in 1700 seconds.
Nov 02 00:11:30 «hostname#h» cloudflared[«=int(100,9999)»]: INF Starting tunnel tunnelID=«-uuid»
Nov 02 00:11:31 «hostname#h» cloudflared[«=int(100,9999)»]: cmdline: tunnel run --token «cloud-token:cf_tunnel»
Nov 02 00:11:40 «hostname#h» kernel: audit: type=1400 apparmor="DENIED" profile="/usr/sbin/mysqld" name="/run/secrets/db_password"
Nov 02 00:11:44 «hostname#h» qm[«=int(100,9999)»]: <root@pam> update VM 118: -cipassword «-redacted|<hidden>»
Nov 02 00:11:50 «hostname#h» zed[«=int(100,9999)»]: eid=9 class=scrub_finish pool='tank' guid=«-zfs-guid»
Nov 02 00:12:01 «hostname#h» CRON[«=int(100,9999)»]: (root) CMD (curl -s 'https://«fqdn:site»/push?token=«url-token»&up=1')
Nov 02 00:12:02 «hostname#h» kernel: Command line: BOOT_IMAGE=/vmlinuz-«-version:kernel» root=UUID=«-uuid» ro
==== cove_debug_winevent debug/eventlog.txt
Protokollname: Security
Quelle:        Microsoft-Windows-Security-Auditing
Datum:         27.10.2025 07:58:12
Ereignis-ID:   4688
Computer:      «fqdn»
Beschreibung:
Ein neuer Prozess wurde erstellt.

	Sicherheits-ID:		«~|S-1-5-21-3623811015-3361044348-30300820-1013»
	Kontoname:		«~:login»
	Anmelde-ID:		0x3E7
	Prozessbefehlszeile:	"C:\Windows\system32\net.exe" use K: \\«hostname»\kunden /user:CORP\«~:login» «cli-password:hum»

Ereignis-ID:   4625
Fehler beim Anmelden eines Kontos.
	Kontoname:		«~:login»
	Fehlerursache:		Unbekannter Benutzername oder ungültiges Kennwort.
	Arbeitsstationsname:	«hostname:winname»
	Quellnetzwerkadresse:	«ipv4»

Ereignis-ID:   4104
Scriptblocktext wird erstellt (1 von 1):
$pw = ConvertTo-SecureString '«code-password:hum»' -AsPlainText -Force
Send-MailMessage -From «email» -To «email» -SmtpServer «fqdn» -Subject 'Sicherung'
Scriptblock-ID: «-uuid»
==== cove_debug_mqtt debug/zigbee2mqtt.log
[2025-10-25 17:20:01] info: 	z2m: Logging to console, file (filename: log.log)
[2025-10-25 17:20:02] info: 	z2m: Starting Zigbee2MQTT version «-version:semver» (commit #«-git-sha:short_sha»)
[2025-10-25 17:20:03] debug: 	z2m: Settings: {"mqtt":{"server":"mqtt://«ipv4»","user":"z2m","password":"«config-password:hum»"},"frontend":{"auth_token":"«generic-secret:alnum(24)»"},"advanced":{"pan_id":«=int(1000,9999)»,"network_key":«generic-secret:netkey»}}
[2025-10-25 17:20:05] info: 	zh:ember: [STACK STATUS] Network up.
[2025-10-25 17:20:07] info: 	z2m: MQTT publish: topic 'zigbee2mqtt/bridge/state', payload '{"state":"online"}'
[2025-10-25 17:20:11] info: 	z2m: «~:hex(16)» (Flur): TS011F - plug (Router)
[2025-10-25 17:20:19] error: 	z2m: MQTT failed to connect: Connection refused: Not authorized (client «ipv4», mac «mac»)
[2025-10-25 17:20:25] debug: 	ntfy: POST https://«fqdn:site»/alarm Authorization: Bearer «monitoring-token:ntfy»
[2025-10-25 17:20:31] debug: 	weather: GET https://«~|api.openweathermap.org»/data/2.5/weather?appid=«url-token:hex(32)»&q=Kiel 200
[2025-10-25 17:20:41] info: 	ota: image sha512 «-sha256:sha512»
