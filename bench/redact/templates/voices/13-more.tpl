==== vo_more_ps_transcript tickets/PowerShell_transcript.txt
**********************
Windows PowerShell transcript start
Start time: 20251104091512
Username: FIRMA\«=account»
Machine: «hostname:winhost» (Microsoft Windows NT 10.0.20348.0)
Process ID: «=int(1000,9999)»
PSVersion: 5.1.20348.2849
**********************
PS C:\> $s = New-CimSession -ComputerName «fqdn»
PS C:\> Set-LocalUser -Name Administrator -Password (ConvertTo-SecureString '«cli-password:pw_ps»' -AsPlainText -Force)
PS C:\> netsh wlan show profile name="«=word»" key=clear | findstr Key
    Security key           : Present
    Key Content            : «wifi-psk:pwa»
PS C:\> (Get-WmiObject SoftwareLicensingService).OA3xOriginalProductKey
«~:winkey»
PS C:\> Get-NetIPAddress -AddressFamily IPv4 | select IPAddress
IPAddress
---------
«ipv4»
«~|127.0.0.1»
PS C:\> az login --service-principal -u «-uuid» -p "«azure-client-secret»" --tenant «-uuid» | Out-Null
**********************
Windows PowerShell transcript end
==== vo_more_django_debug tickets/debug-500.html
<title>OperationalError at /admin/login/</title>
<table class="meta">
<tr><th>Request URL:</th><td>https://«fqdn»/admin/login/?next=/admin/</td></tr>
<tr><th>Django Version:</th><td>«-version|5.1.3»</td></tr>
<tr><th>Server time:</th><td>Tue, 04 Nov 2025 10:22:41 +0100</td></tr>
</table>
<pre>REMOTE_ADDR = '«ipv4»'
HTTP_COOKIE = 'sessionid=«session-cookie:lower(32)»; csrftoken=«~:alnum(32)»'
csrfmiddlewaretoken = '«~:alnum(64)»'
password = '«-redacted|********************»'
DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql', 'HOST': '«ipv4»', 'NAME': 'cmdb', 'PASSWORD': '«-redacted|********************»', 'USER': 'cmdb'}}
CELERY_BROKER_URL = 'amqp://cmdb:«connection-string:pwa»@«fqdn»:5672/cmdb'
EMAIL_HOST_USER = '«email»'
LDAP_BIND = 'cn=cmdb,dc=firma,dc=intern:«config-password:pwa»'
SECRET_KEY = '«-redacted|********************»'
</pre>
<!-- exception id «-trace-id» -->
==== vo_more_phpinfo tickets/phpinfo.txt
phpinfo()
PHP Version => «-version|8.2.24»

System => Linux «hostname:numbered» «-version|6.8.12-4-pve» x86_64
Server API => FPM/FastCGI
$_SERVER['SERVER_ADDR'] => «ipv4»
$_SERVER['REMOTE_ADDR'] => «ipv4»
$_SERVER['SERVER_ADMIN'] => «email»
$_SERVER['PHP_AUTH_USER'] => «=account»
$_SERVER['PHP_AUTH_PW'] => «config-password:pw»
$_SERVER['HTTP_AUTHORIZATION'] => Basic «basic-auth»
$_ENV['NEXTCLOUD_ADMIN_PASSWORD'] => «env-password:pwa»
$_ENV['REDIS_HOST_PASSWORD'] => «env-password:pwa»
$_ENV['PHP_SHA256'] => «-sha256»
session.cookie_httponly => Off => Off
mysqli.default_pw => no value => no value
openssl.cafile => no value => no value
==== vo_more_kubectl_describe tickets/kubectl.txt
$ kubectl describe pod exporter-«-identifier:lower(9)»-«-identifier:lower(5)»
Name:             exporter
Node:             «hostname:numbered»/«ipv4»
IP:               «ipv4»
Containers:
  exporter:
    Container ID:  containerd://«-sha256»
    Image ID:      «fqdn»/lab/exporter@«-digest»
    Args:
      --pve-token=«pve-api-token»
      --listen=:9221
    Environment:
      PVE_HOST:      «fqdn»
      PVE_PASSWORD:  <set to the key 'password' in secret 'pve'>  Optional: false
      SMTP_PASSWORD: «env-password:pw»
      SLACK_URL:     https://«~|hooks.slack.com»/services/«slack-webhook»
$ kubectl get secret pve -o json | jq .data
{
  "password": "«k8s-secret-data:pw.b64»",
  "username": "«~|cm9vdEBwYW0=»"
}
$ kubectl config view --raw -o jsonpath='{.users[0].user.token}'
«jwt»
==== vo_more_tf_show tickets/tf-show.txt
$ terraform show -no-color
# proxmox_virtual_environment_vm.web:
resource "proxmox_virtual_environment_vm" "web" {
    id        = "140"
    name      = "«hostname:numbered»"
    node_name = "«hostname:numbered»"
    mac_addresses = [
        "«mac»",
    ]
    initialization {
        user_account {
            password = "«tf-password:pw»"
            username = "debian"
            keys     = [ "ssh-ed25519 «-ssh-public-key»" ]
        }
        ip_config { ipv4 { address = "«ipv4-cidr»" } }
    }
    smbios { uuid = "«-uuid»" }
}
# random_password.db:
resource "random_password" "db" {
    bcrypt_hash = (sensitive value)
    result      = (sensitive value)
}
$ terraform output -raw db_password
«tf-password:pw»
$ terraform state pull | jq -r .lineage
«-uuid»
==== vo_more_laravel_log storage/logs/laravel.log
[2025-11-03 14:20:11] production.ERROR: SQLSTATE[HY000] [1045] Access denied for user 'shop'@'«ipv4»' (using password: YES) {"exception":"[object] (PDOException(code: 1045): at /var/www/vendor/laravel/framework/src/Illuminate/Database/Connectors/Connector.php:65)
[stacktrace]
#0 Connector.php(65): PDO->__construct('mysql:host=«ipv4»;dbname=shop', 'shop', '«code-password:pw»', Array)
#1 Connector.php(44): createPdoConnection('mysql:host=...', 'shop', Object(SensitiveParameterValue), Array)
#2 {main}
"}
[2025-11-03 14:21:00] production.INFO: mail sent {"to":"«email»","message_id":"«-trace-id:hex(32)»"}
[2025-11-03 14:21:40] production.DEBUG: request {"url":"https://«fqdn»/api/orders","headers":{"x-api-key":["«generic-secret:alnum(32)»"],"x-request-id":["«-request-id»"]}}
[2025-11-03 14:22:07] production.DEBUG: login {"email":"«email»","password":"«config-password:pwq2»","remember":true}
[2025-11-03 14:22:08] production.DEBUG: login {"email":"«email»","password":"«-redacted|[FILTERED]»"}
[2025-11-03 14:23:00] production.INFO: paid {"order":"«-order-id»","card":"«card»","name":"«person-name»"}
==== vo_more_burp tickets/request-response.txt
PUT /api2/json/access/password HTTP/1.1
Host: «fqdn»:8006
Cookie: PVEAuthCookie=«pve-ticket:pve_ticket.url»
CSRFPreventionToken: «pve-csrf-token»
Content-Type: application/x-www-form-urlencoded; charset=UTF-8
Content-Length: 88
X-Forwarded-For: «ipv4»

userid=ops%40pve&password=«config-password:pwurl#p»&confirmation-password=«config-password:pwurl#p»

HTTP/1.1 200 OK
Date: Tue, 04 Nov 2025 09:10:11 GMT
Server: pve-api-daemon/3.0
ETag: "«-etag»"

{"success":1,"data":null}
==== vo_more_postman export/postman_environment.json
{
  "id": "«-uuid»",
  "name": "pve staging",
  "values": [
    {"key": "baseUrl", "value": "https://«fqdn»:8006/api2/json", "type": "default", "enabled": true},
    {"key": "username", "value": "root@pam", "type": "default", "enabled": true},
    {"key": "password", "value": "«config-password:pwq2»", "type": "secret", "enabled": true},
    {"key": "tokenId", "value": "root@pam!postman", "enabled": true},
    {"key": "tokenSecret", "value": "«pve-api-token»", "type": "secret", "enabled": true},
    {"key": "proxy", "value": "«ipv4»:3128", "enabled": false},
    {"key": "requestId", "value": "«-uuid»", "enabled": true},
    {"key": "csrf", "value": "", "enabled": true}
  ],
  "_postman_exported_using": "Postman/«-version|11.18.0»"
}
==== vo_more_wiki_pl docs/wiki-pl.md
# Serwery wirtualizacji

Opiekun: «person-name:name(pl)» (tel. «phone:tel(pl)»)

| Węzeł | Adres | IPMI | Hasło IPMI |
|---|---|---|---|
| «hostname:numbered» | «ipv4» | «ipv4» | `«prose-password:pwa»` |
| «hostname:numbered» | «ipv4» | «ipv4» | w sejfie |

1. Zaloguj się jako `root`, hasło: `«prose-password:pw»`.
2. Zamontuj zasób: `mount -t cifs //«ipv4»/kopie /mnt -o username=kopie,password=«cli-password:pwa»`
3. Klucz licencji: «pve-subscription-key»
4. Suma kontrolna obrazu: `«-sha256»`

Hasło musi mieć co najmniej «-setting|12» znaków. Nie zapisuj hasła w skryptach.
==== vo_more_runbook_ru docs/runbook-ru.txt
Регламент восстановления                             версия «-version|1.3»
Ответственный: «person-name:name(ru)», тел. «phone:tel(ru)»

1. Зайти на узел «hostname:numbered» («ipv4»), пользователь root, пароль «prose-password:pw»
2. Подключить хранилище:
   pvesm add cifs bkp --server «ipv4» --share bkp --username «=account» --password «cli-password:pwa»
3. Восстановить гостя, задача вида «-pve-upid»
4. Пароль базы данных: «prose-password:pwa»
5. Имя для входа в панель — admin, пароль по умолчанию не менять без согласования.

Контрольная сумма: «-sha256»
==== vo_more_guide_it docs/guida.md
## Accesso ai sistemi

Referente: «person-name:name(it)», «email»

- Pannello: https://«fqdn»:8006, utente `operatore@pve`, password `«prose-password:pw»`
- Switch: `ssh admin@«ipv4»`, password di enable: «prose-password:pwa»
- Wi-Fi ufficio: SSID `«=word»`, chiave `«wifi-psk:pwa»`
- Passphrase del backup: `«prose-password:phrase»`

La password predefinita «~|admin» va cambiata subito. Le password non vanno inviate per e-mail.
Codice impianto «-serial», contratto «-order-id».
==== vo_more_ticket_pt tickets/chamado-8841.txt
Chamado 8841 — prioridade alta
Aberto por: «person-name:name(pt)» <«email»> — «phone:tel(pt)»
Equipamento: «hostname:numbered» («ipv4»), MAC «mac»

Descrição:
Depois da actualização o utilizador backup@pbs não entra. A senha é «prose-password:pwa» e funciona no painel.
No cliente aparece: "authentication failed - invalid credentials".

Resposta do técnico:
Redefini a senha para «prose-password:pw». Testado com
PBS_PASSWORD='«env-password:pw»' proxmox-backup-client list --repository backup@pbs@«ipv4»:main
CPF para a nota fiscal: «br-cpf»
==== vo_more_hr_sv export/personal-sv.csv
anställningsnr;namn;personnummer;telefon;e-post;bankkonto;adress;anhörig
«=int(100,999)»;«person-name:name(sv)»;«national-id:se_personnummer»;«phone:tel(sv)»;«email»;«iban»;"«postal-address:place(sv)»";«person-name:name(sv)»
«=int(100,999)»;«person-name:name(sv)»;«national-id:se_personnummer»;«phone:tel(sv)»;«email»;;"«postal-address:place(sv)»";«person-name:name(sv)»
«=int(100,999)»;«person-name:name(sv)»;«national-id:se_personnummer»;;«email»;«iban»;"«postal-address:place(sv)»";
==== vo_more_health_nl export/patienten.json
[
  {"patient": "«person-name:name(nl)»", "geboortedatum": "«dob»", "bsn": "«nl-bsn»", "telefoon": "«phone:tel(nl)»", "adres": "«postal-address:place(nl)»", "huisarts": "«person-name:name(nl)»", "dossier": "«-uuid»"},
  {"patient": "«person-name:name(nl)»", "geboortedatum": "«dob»", "bsn": "«nl-bsn»", "telefoon": "«phone:tel(nl)»", "adres": null, "huisarts": "«person-name:name(nl)»", "dossier": "«-uuid»"},
  {"patient": "onbekend", "geboortedatum": null, "bsn": "", "dossier": "«-uuid»", "opmerking": "zie ticket «-order-id»"}
]
==== vo_more_visitors export/besucher.tsv
Datum	Name	Firma	Ausweis	Kennzeichen	Ansprechpartner	Kommt	Geht
03.11.2025	«person-name:name(de)»	Elektro «=word»	«passport»	KS-«~:upper(2)» «~:digits(3)»	«person-name:name(de)»	08:10	11:45
03.11.2025	«person-name:name(fr)»	«=word» SARL	«passport»		«person-name:name(de)»	09:00	16:20
04.11.2025	«person-name:name(cs)»	«=word» s.r.o.			«person-name:name(de)»	07:30	
04.11.2025	Lieferung	DHL		–	Pforte	10:05	10:10
==== vo_more_notes_pve etc/pve/qemu-server/140.conf
#%23%23 Web%0A%0ALogin%3A debian / «password-in-notes:pwa»%0AAnsprechpartner%3A «~:first»
#Passwort Datenbank%3A «password-in-notes:pwa»%0AIP «ipv4»
agent: 1
boot: order=scsi0
cipassword: «cloud-init-password-hash:sha256crypt»
ciuser: debian
cores: 2
ipconfig0: ip=«ipv4-cidr»,gw=«ipv4»
memory: 4096
meta: creation-qemu=9.0.2,ctime=«-timestamp»
name: «hostname:numbered»
nameserver: «ipv4»
net0: virtio=«mac»,bridge=vmbr0,tag=30
scsi0: local-zfs:vm-140-disk-0,size=32G,serial=«-serial:upper(12)»
searchdomain: «fqdn:domain»
smbios1: uuid=«-uuid»
vmgenid: «-uuid»
==== vo_more_gcloud tickets/gcloud.txt
$ gcloud auth print-access-token
«bearer-token:ya29»
$ gcloud secrets versions access latest --secret=pve-root
«prose-password:pw»
$ gcloud compute instances describe edge --format='get(networkInterfaces[0].accessConfigs[0].natIP)'
«ipv4»
$ gcloud compute reset-windows-password edge --user=«=account» --quiet
ip_address: «ipv4»
password:   «config-password:pwa»
username:   «=account»
$ gcloud iam service-accounts keys create key.json --iam-account=«~|ci@lab-41.iam.gserviceaccount.com»
created key [«-trace-id:hex(40)»] of type [json] as [key.json]
$ az acr credential show -n lab --query 'passwords[0].value' -o tsv
«generic-secret:alnum(52)»
$ aws ssm get-parameter --name /pve/root --with-decryption --query Parameter.Value --output text
«prose-password:pw»
$ aws sts assume-role --role-arn «-arn» --role-session-name x
{"Credentials": {"AccessKeyId": "«aws-access-key-id»", "SecretAccessKey": "«aws-secret-key»", "SessionToken": "«aws-session-token»"}}
==== vo_more_wifi_qr docs/gast-wlan.txt
WLAN für Gäste
==============
QR-Code-Inhalt: WIFI:T:WPA;S:«=word»-Gast;P:«wifi-psk:pwa»;;
Von Hand: Netz „«=word»-Gast“, Schlüssel „«wifi-psk:wordy_ascii»“

Für die Technik
  wpa_supplicant: psk=«wifi-psk:hex(64)»
  RADIUS: «ipv4», shared secret «config-password:pwa»
  Controller: «fqdn»
  AP-MAC: «mac», «mac:mac_dot»
Das Kennwort wird am Monatsersten geändert. Fragen an «email».
==== vo_more_askpass_log tickets/strace.txt
$ strace -f -e trace=read,write,sendto -s 200 -p 4411
read(4, "«code-password:pwa»\n", 4095) = 17
write(5, "USER «=account»\r\n", 14) = 14
write(5, "PASS «code-password:pwa»\r\n", 21) = 21
read(5, "230 Login successful.\r\n", 4096) = 23
sendto(7, "GET /v1/secret/data/pve HTTP/1.1\r\nHost: «ipv4»:8200\r\nX-Vault-Token: «vault-token»\r\n\r\n", 190, MSG_NOSIGNAL, NULL, 0) = 190
write(2, "password: ", 10) = 10
read(3, "root:«password-hash:sha512crypt»:20100:0:99999:7:::\n", 4096) = 130
write(1, "«-sha256»  dump.zst\n", 75) = 75
write(9, "{\"auth\":\"«bearer-token»\",\"trace\":\"«-trace-id»\"}", 90) = 90
exit_group(0) = ?
+++ exited with 0 +++
==== vo_more_release_notes docs/changes-2025-11.md
### 2025.11 (interner Stand)

- Der alte LDAP-Server «fqdn» ist abgeschaltet, neu ist «fqdn» («ipv4»).
- Neuer Bind-Benutzer `cn=pve,ou=svc`; Passwort «prose-password:pw», steht ab Montag im Tresor.
- `pveproxy` lauscht nur noch auf «ipv4».
- Der Schlüssel für die Sicherungen wurde gewechselt: alt `«pbs-encryption-key»`, Fingerabdruck neu «-tls-fingerprint:md5_colons».
- Abbilder: «-digest», Stand «-short-sha»
- behoben: Passwortdialog merkte sich die Eingabe
