==== dk_hist_numbered paste.txt
somebody ran this on our jump host last week, can you explain line by line what they did? (history | tail -30)

  482  ssh -o StrictHostKeyChecking=no root@«fqdn»
  483  sshpass -p '«cli-password:pwq2»' ssh edgebot@«ipv4» 'uname -a'
  484  export RSYNC_PASSWORD=«env-password:pwa»
  485  rsync -avz rsync://mirror@«ipv4»/data/ /srv/mirror/
  486  unset RSYNC_PASSWORD
  487  mysqldump --single-transaction -h «fqdn» -u dwh_load -p«cli-password:pwa» dwh | gzip > dwh.sql.gz
  488  mysql -u root --password='«cli-password:pwq2»' -e 'show slave status\G'
  489  curl -sS -u bookings:«cli-password:phr» https://«fqdn»/api/v2/export -o e.json
  490  curl -H 'X-Api-Key: «generic-secret:alnum(32)»' "https://«fqdn»/v1/jobs?limit=50"
  491  git remote set-url origin https://ci:«github-pat»@«~|github.com»/firma/infra.git
  492  git log -1 --format=%H    # «-git-sha»
  493  ipmitool -I lanplus -H «ipv4» -U ADMIN -P '«cli-password:pwa»' sol activate
  494  redis-cli -h «ipv4» -p 6380 -a «cli-password:alnum(24)» --no-auth-warning info
  495  openssl pkcs12 -in web.p12 -nodes -passin pass:«cli-password:human» -out web.pem
  496  sha1sum web.pem           # «-sha1»
  497  htpasswd -nbB admin «cli-password:human»
  498  zip -P «cli-password:pwlower» out.zip e.json
  499  scp out.zip stockd@«hostname»:/tmp/
  500  read -rs -p 'Passphrase: ' PASSPHRASE
  501  echo -n "$PASSPHRASE" | cryptsetup luksAddKey /dev/vdb1 -
  502  nmcli con add type wifi ssid Lager wifi-sec.key-mgmt wpa-psk wifi-sec.psk '«wifi-psk:pwq2»'
  503  passwd -e edgebot
  504  history -c

last logins came from «ipv4» and «ipv6», the account belongs to «person-name».
==== dk_curl_verbose prompt.txt
API answers 403 only from the server, locally it is fine. verbose output:

edgebot@«hostname»:~$ curl -v -X POST 'https://«fqdn#f»/api/orders?api_key=«url-token»' -H 'Content-Type: application/json' -d @o.json
* Host «fqdn#f»:443 was resolved.
* IPv6: «ipv6»
* IPv4: «ipv4#i»
*   Trying «ipv4#i»:443...
* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384
*  subject: CN=«~:fqdn»
*  SSL certificate verify ok.
> POST /api/orders?api_key=«url-token» HTTP/2
> Host: «fqdn#f»
> User-Agent: curl/«-version|8.9.1»
> Authorization: Basic «basic-auth»
> Cookie: sid=«session-cookie»; lang=en
> X-Request-ID: «-request-id:uuid»
> Content-Length: 218
>
< HTTP/2 403
< date: Mon, 12 Oct 2026 07:44:02 GMT
< server: cloudflare
< cf-ray: «-trace-id:hex(16)»-FRA
< etag: W/"«-etag:hex(32)»"
< set-cookie: JSESSIONID=«session-cookie:jsess»; Path=/; Secure; HttpOnly
< set-cookie: XSRF-TOKEN=«session-cookie:uuid»; Path=/
< www-authenticate: Bearer realm="orders"
<
{"error":"forbidden","trace":"«-trace-id»","hint":"«-prose|token lacks scope orders:write»"}

o.json: {"customer":{"name":"«person-name»","email":"«email»","phone":"«phone»"},"card":"«card»","sku":"«-ean:ean»"}

with -H 'Authorization: Bearer «bearer-token»' instead of Basic it is 401. thoughts?
==== dk_powershell request.txt
Kann jemand dieses Skript so umbauen, dass kein Kennwort mehr drinsteht? Es läuft auf «hostname:winname» als geplante Aufgabe.

PS C:\Skripte> Get-Content .\sync.ps1
# Stand 12.08.2026
$pw   = ConvertTo-SecureString '«code-password:pwq2»' -AsPlainText -Force
$cred = New-Object System.Management.Automation.PSCredential('FIRMA\svc-paste', $pw)
$sqlCs = "Server=«fqdn»,1433;Database=Lager;User Id=stockd;Password=«connection-string:pwa»;Encrypt=True"
Invoke-Sqlcmd -ServerInstance «hostname:winname» -Username sa -Password '«cli-password:pwa»' -Query 'select 1'
net use Z: \\«ipv4»\daten «cli-password:human» /user:FIRMA\appsvc /persistent:no
New-ADUser -Name "«person-name»" -SamAccountName «=login» -AccountPassword (ConvertTo-SecureString "«code-password:human»" -AsPlainText -Force) -EmailAddress «email» -Enabled $true
$h = @{ 'PRIVATE-TOKEN' = '«gitlab-pat»'; 'X-Trace' = '«-uuid»' }
Invoke-RestMethod -Uri 'https://«fqdn»/api/v4/projects' -Headers $h
cmdkey /generic:«fqdn» /user:fleetmgr /pass:«cli-password:pwa»
$key = «-code-reference|(Get-Secret -Name 'backup' -AsPlainText)»
Send-MailMessage -To '«email»' -From '«email»' -SmtpServer «ipv4» -Credential «-reference|$cred»

PS C:\Skripte> .\sync.ps1
net : Systemfehler 1326 aufgetreten.
    + CategoryInfo          : NotSpecified: (Systemfehler 1326 aufgetreten.:String) [], RemoteException
PS C:\Skripte> Get-FileHash .\sync.ps1 -Algorithm SHA256 | fl Hash
Hash : «-sha256:sha256.upper»
PS C:\Skripte> Get-NetAdapter | ft Name, MacAddress
Ethernet0  «mac:mac_dash»
PS C:\Skripte> whoami /user
firma\svc-paste «-identifier|S-1-5-21-»«-number:digits(10)»-«-number:digits(9)»-1107
==== dk_psql_out thread.txt
why is my replica lagging / not connecting

$ PGPASSWORD='«env-password:pwq2»' psql -h «ipv4#p» -U postgres -c "select client_addr, state, sync_state from pg_stat_replication"
 client_addr | state | sync_state
-------------+-------+------------
 «ipv4» | streaming | async
 «ipv4» | catchup | async
(2 rows)

$ cat ~postgres/.pgpass
«ipv4#p»:5432:replication:repl:«pgpass»
«fqdn»:5432:*:bookings:«pgpass:pwa»
*:*:*:hrsync:«pgpass:phr»

$ grep -v '^#' postgresql.auto.conf
primary_conninfo = 'user=repl password=«connection-string:pwa» host=«ipv4#p» port=5432 sslmode=prefer'
primary_slot_name = '«-identifier|replica_b»'

postgres=# ALTER ROLE hrsync WITH LOGIN PASSWORD '«sql-password:pwq2»';
ALTER ROLE
postgres=# \password bookings
Enter new password for user "bookings":
postgres=# select rolname, rolpassword from pg_authid where rolcanlogin;
 rolname  | rolpassword
 bookings | «password-hash:scram»
 old_app  | «password-hash:md5hash»
postgres=# CREATE USER MAPPING FOR hrsync SERVER hr OPTIONS (user 'ro', password '«sql-password»');
postgres=# select system_identifier from pg_control_system();
 «-number:digits(19)»
postgres=# show password_encryption;
 «-setting|scram-sha-256»

2026-10-02 04:11:09 CEST [2231]: user=repl,host=«ipv4» FATAL:  no pg_hba.conf entry for replication connection

pg_hba has: hostssl replication repl «ipv4-cidr» scram-sha-256
==== dk_snmp_ipmi question.txt
Ik krijg geen waarden meer van de switches in Zabbix. Op de proxy («hostname») werkt dit nog wel:

snmpwalk -v2c -c «snmp-community» «ipv4» 1.3.6.1.2.1.1.5.0
SNMPv2-MIB::sysName.0 = STRING: «hostname»

en dit niet:

snmpget -v3 -l authPriv -u zbx -a SHA -A '«snmp-password:pwa»' -x AES -X '«snmp-password:phr»' «ipv4» sysUpTime.0
snmpget: Authentication failure (incorrect password, community or key)

/etc/snmp/snmpd.conf op «fqdn»:

    agentAddress udp:161
    rocommunity «snmp-community» «ipv4-cidr»
    rwcommunity «snmp-community:alnum(12)» «ipv4»
    createUser zbx SHA "«snmp-password:pwa»" AES "«snmp-password:pwq2»"
    rouser zbx authPriv
    trap2sink «fqdn» «snmp-community:community»
    sysContact «person-name» <«email»>
    engineID «-identifier:snmpeng»

De macro's in Zabbix: {$SNMP_COMMUNITY} = «snmp-community», {$IPMI_USER} = ADMIN, {$IPMI_PASS} = «config-password:pwa». Op de idrac (racadm -r «ipv4» -u root -p «cli-password:pwa» getsysinfo) is SNMP aan, poort «-number|161».

Service tag «-serial:upper(7)», MAC van poort 12: «mac:mac_dot». Wat zie ik over het hoofd?
==== dk_rclone_restic paste-1
ELI5: where does rclone keep the password and how bad is it that I posted it? :(

$ rclone config show
[offsite]
type = sftp
host = «fqdn»
user = fleetmgr
port = 23
pass = «config-password:b64u(38)»
md5sum_command = none

[b2]
type = b2
account = «-key-id:hex(25)»
key = «cloud-token:b2»

[minio]
type = s3
provider = Minio
access_key_id = «aws-access-key-id:upper(20)»
secret_access_key = «aws-secret-key:alnum(40)»
endpoint = https://«fqdn»:9000

[gdrive]
type = drive
client_id = «-account-id:digits(12)»-«-identifier:lower(32)».«~|apps.googleusercontent.com»
client_secret = «google-client-secret»
token = {"access_token":"«cloud-token:ya29»","token_type":"Bearer","refresh_token":"«google-refresh-token»","expiry":"2026-10-01T12:00:00Z"}

[crypt]
type = crypt
remote = b2:bucket/enc
password = «config-password:b64u(43)»
password2 = «config-password:b64u(43)»

$ env | grep -E 'RCLONE|BORG|AZURE'
RCLONE_CONFIG_PASS=«env-password:spaced»
BORG_PASSPHRASE=«env-password:phr»
BORG_REPO=ssh://borg@«ipv4»:22/./repo
AZURE_STORAGE_KEY=«azure-storage-key»
$ rclone sync /srv offsite:srv -v
2026/10/09 03:00:07 ERROR : Attempt 3/3 failed: couldn't connect SSH: ssh: handshake failed («ipv4»:23)
==== dk_git_push mail-thread.txt
> On Thu, «person-name» wrote:
> I cannot push to the new forge, what did you configure?

$ git remote -v
origin  https://fleetmgr:«forge-token:gitea»@«fqdn#f»/infra/pve.git (fetch)
origin  https://fleetmgr:«forge-token:gitea»@«fqdn#f»/infra/pve.git (push)
mirror  https://oauth2:«gitlab-pat»@«~|gitlab.com»/firma/pve.git (push)
bb      https://x-token-auth:«forge-token:bitbucket»@«~|bitbucket.org»/firma/pve.git

$ cat ~/.netrc
machine «fqdn#f»
  login fleetmgr
  password «netrc»
machine «~|api.github.com» login bot password «netrc:github_pat»
machine «fqdn» login ftp password «netrc:pwa» account backup

$ git push origin main
remote: error: GH013: Repository rule violations found
remote:   - GITHUB PUSH PROTECTION
remote:       commit: «-git-sha»
remote:       path: deploy/.env:7
To https://«fqdn#f»/infra/pve.git
 ! [remote rejected] main -> main (push declined due to repository rule violations)

> deploy/.env:7 has what in it?

GH_TOKEN=«github-fine-grained-pat», and one line below NPM_TOKEN=«npm-token». I rewrote with `git filter-repo --replace-text` where the list is

    «github-fine-grained-pat»==>«-placeholder|REMOVED»
    «config-password:pwa»==>«-placeholder|REMOVED»

> git config user.email?

«email», signing key «-key-id», host key SHA256 is «-ssh-fingerprint:ssh_fingerprint».
==== dk_windows_cmd_es consulta.txt
Buenas, necesito que me expliquéis por qué no se monta la unidad al iniciar sesión. Os pego la salida de varias órdenes.

C:\>net use
Estado       Local     Remoto                    Red
No disponib. K:        \\«fqdn#f»\contabilidad   Microsoft Windows Network

C:\>net use K: \\«fqdn#f»\contabilidad /user:empresa\appsvc «cli-password:pwa»
Error de sistema 86. La contraseña de red especificada no es correcta.

C:\>ipconfig /all
   Nombre de host. . . . . . . . . : «hostname:winname»
   Dirección física. . . . . . . . : «mac:mac_dash»
   Dirección IPv4. . . . . . . . . : «ipv4»(Preferido)
   Vínculo: dirección IPv6 local. . : «ipv6»(Preferido)
   Puerta de enlace predeterminada : «ipv4»
   Servidores DNS. . . . . . . . . : «ipv4»
                                     «ipv4»
   Sufijo DNS. . . . . . . . . . . : «fqdn:domain»

C:\>wmic csproduct get uuid
UUID
«-bios-uuid»

C:\>psexec \\«hostname:winname» -u empresa\administrador -p «cli-password:pwa» cmd /c whoami
C:\>schtasks /create /tn copia /tr c:\copia.bat /sc daily /ru empresa\appsvc /rp «cli-password:human»
CORRECTO: la tarea programada "copia" se creó correctamente.

La contraseña que me dio «person-name» es «prose-password:human»; la anterior era «prose-password:phr». Clave del producto: «~:winkey».
Mi extensión es la 214 y mi móvil el «phone». Gracias de antemano.
==== dk_mongo_kafka prompt.txt
which of these client commands leaks the password into `ps`? Answer with numbers only

(1) mongosh "mongodb://root:«connection-string:pwa»@«fqdn»:27017/admin?replicaSet=rs0"
(2) mongodump --host «ipv4» -u backup -p «cli-password:pwa» --authenticationDatabase admin
(3) kcat -b «fqdn»:9093 -X sasl.username=etl -X sasl.password=«cli-password:alnum(20)» -L
(4) clickhouse-client -h «ipv4» --user bi --password '«cli-password:pwq2»' -q 'select 1'
(5) influx config create -n prod -u https://«fqdn»:8086 -t «monitoring-token:influx» -o ops -a
(6) ES_PASS=«env-password:pwa» elasticdump --input=https://«fqdn»/logs
(7) curl -H "Authorization: ApiKey «bearer-token:es_key»" https://«fqdn»:9200/_cat/nodes
(8) etcdctl --endpoints=https://«ipv4»:2379 --user root:«cli-password:pwa» member list
(9) rabbitmqctl change_password admin «cli-password:phr»
(10) impala-shell -i «hostname» --ldap_password_cmd='«-path|cat /run/pw»'
(11) cqlsh «ipv4» 9042 -u cassandra -p «cli-password:human»
(12) aws s3 ls --profile «-setting|backup» s3://bucket-«-account-id»
(13) az login --service-principal -u «-uuid» -p «azure-client-secret» --tenant «-uuid»
(14) gcloud auth activate-service-account --key-file=«-path|/etc/gcp/sa.json»
(15) doctl auth init -t «digitalocean-token»
(16) doppler run --token «doppler-token» -- printenv
(17) op item get root --fields «-identifier|password»   # OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
(18) pscale shell prod --service-token «planetscale-token» --service-token-id «-identifier:lower(12)»
