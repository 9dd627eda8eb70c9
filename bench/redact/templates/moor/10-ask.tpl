==== moor_ask_pg_hba chats/2026-«=int(1,9)»-postgres.md
**You**

I moved our database to «hostname#db» («ipv4#ip») and now the application cannot log in any more. This is the error:

```
psycopg.OperationalError: connection failed: connection to server at "«ipv4#ip»", port 5432 failed: FATAL:  password authentication failed for user "«=account#u»"
```

The settings of the app:

```ini
[database]
host     = «fqdn»
user     = «=account#u»
password = «config-password#p»
sslmode  = «-setting|verify-full»
```

and in pg_hba.conf I have

```
# TYPE  DATABASE  USER  ADDRESS  METHOD
hostssl all       «=account#u»  «ipv4-cidr»   scram-sha-256
host    all       all   «~|127.0.0.1/32»   «-setting|md5»
```

The role was made with `CREATE ROLE «=account#u» LOGIN PASSWORD '«sql-password#p»';` so it should be the same. What did I miss?

**Assistant**

`scram-sha-256` in pg_hba.conf needs a verifier of that kind. Look at it with

```sql
SELECT rolname, rolpassword FROM pg_authid WHERE rolname = 'your_user';
```

If it starts with `md5`, set `password_encryption = 'scram-sha-256'` and set the password again with `\password`. Never put it into the statement; use `PGPASSFILE` or `${«-reference|PGPASSWORD»}` instead.

**You**

It says `«password-hash:scram»`, so that part is right.
==== moor_ask_nginx_upstream export/conversation-«=hex(8)».json
{
  "conversation_id": "«-uuid»",
  "title": "502 behind the proxy",
  "model": "«-setting|gpt-4o-2024-08-06»",
  "create_time": «-timestamp».412,
  "mapping": [
    {"id": "«-uuid»", "role": "user", "content": "my upstream is http://«ipv4»:8080 and the proxy says connect() failed. The header we set is:\nproxy_set_header Authorization \"Basic «basic-auth»\";\nand the site is https://«fqdn»/ . Is the header wrong?"},
    {"id": "«-uuid»", "role": "assistant", "content": "The header is fine as long as the part after `Basic` is base64 of `user:password`. Check whether the port is open: `nc -zv <host> 8080`."},
    {"id": "«-uuid»", "role": "user", "content": "it decodes to user «=account» so that is right. With curl it works: curl -u «=account»:«cli-password» http://«ipv4»:8080/health"},
    {"id": "«-uuid»", "role": "assistant", "content": "Then compare what nginx sends: `proxy_pass` with a trailing slash cuts the path off."}
  ],
  "user": {"id": "user-«-number:alnum(24)»", "email": "«email»", "name": "«person-name»"},
  "plan": "team"
}
==== moor_ask_wireguard ask/wg-no-handshake.txt
Subject: wg shows no handshake, what am I doing wrong

Hello, I set up a tunnel between my office and the hosted box. `wg show` on the office side:

interface: wg0
  public key: «-wireguard-public-key»
  private key: (hidden)
  listening port: 51820

peer: «-wireguard-public-key»
  preshared key: (hidden)
  endpoint: «ipv4»:51820
  allowed ips: «ipv4-cidr», «ipv6-cidr»
  transfer: 0 B received, 14.60 KiB sent

My wg0.conf is below, I changed nothing else:

[Interface]
Address = «ipv4-cidr»
PrivateKey = «wireguard-private-key»
MTU = 1380

[Peer]
PublicKey = «-wireguard-public-key»
PresharedKey = «wireguard-psk»
Endpoint = «fqdn»:51820
PersistentKeepalive = 25

thanks, «~:first»
==== moor_ask_de_fritz fragen/wlan-gast.md
> Ich habe eine FRITZ!Box 7590 und einen Access Point daneben. Gäste kommen nicht ins Netz.

Mein Aufbau: Box auf «ipv4», AP auf «ipv4» (MAC «mac:mac»), DHCP macht der Server «hostname».
Das WLAN heißt „«=word.upper»-Gast“, der Schlüssel ist „«wifi-psk»“. Am AP habe ich eingetragen:

    ssid=«=word.upper»-Gast
    wpa=2
    wpa_passphrase=«wifi-psk»
    wpa_key_mgmt=«-setting|WPA-PSK»
    rsn_pairwise=«-setting|CCMP»

Das Kennwort der Box selbst («prose-password») habe ich auch am AP vergeben, vielleicht liegt es daran?

Antwort: Zwei verschiedene Schlüssel für dieselbe SSID gehen nicht. Nimm für beide denselben, und setze das
Gerätekennwort bitte anders. Ein guter WLAN-Schlüssel hat mindestens «-setting|20» Zeichen.

> Geändert auf »«wifi-psk:phrase»«, jetzt geht es. Danke! Grüße, «person-name»
==== moor_ask_terraform_state ask/tf-import.md
I get this when I run `terraform apply`:

```
│ Error: error creating VM: received an HTTP 401 response - Reason: invalid token value
│   with proxmox_virtual_environment_vm.«=word»,
│   on main.tf line 14, in resource "proxmox_virtual_environment_vm" "«=word»":
```

Provider block:

```hcl
provider "proxmox" {
  endpoint = "https://«ipv4»:8006/"
  username = "root@pam"
  password = "«tf-password»"
  insecure = true
}
```

I tried a token as well: `api_token = "«~|tf@pve!plan=»«pve-api-token»"`. Lock file for reference:

```
provider "«~|registry.terraform.io»/bpg/proxmox" {
  version = "«-version|0.66.1»"
  hashes = [
    "«-gosum»",
    "zh:«-sha256»",
  ]
}
```

In the terminal with curl I get a ticket, so the node is up:

`curl -k -d 'username=root@pam' --data-urlencode 'password=«cli-password:pwq2»' https://«ipv4»:8006/api2/json/access/ticket`

answer: `{"data":{"username":"root@pam","CSRFPreventionToken":"«pve-csrf-token»","ticket":"«pve-ticket»"}}`
==== moor_ask_docker_pull ask/registry-denied.txt
Q: docker pull from our registry says denied

$ docker pull «fqdn#r»/kitchen/api:«-version|2.14.3»
Error response from daemon: Head "https://«fqdn#r»/v2/kitchen/api/manifests/2.14.3": denied: requested access to the resource is denied

My ~/.docker/config.json:

{
	"auths": {
		"«fqdn#r»": {
			"auth": "«docker-auth»"
		},
		"«~|ghcr.io»": {
			"auth": "«docker-auth:github_pat.b64»"
		}
	},
	"credsStore": "«-setting|secretservice»"
}

I logged in with: docker login -u robot -p «cli-password» «fqdn#r»
The one that works on the other machine has digest «-digest».
A: A robot account with a `$` in its name needs quotes; and with `credsStore` set the file is not read at all.
Q: yes that was it. And for hub, can I use the token «docker-token» in place of the password?
A: Yes, but you have shown it here, so make another one.
==== moor_ask_python_trace ask/smtp-auth-error.md
My script fails since Monday, can you tell me why? Full trace:

```
Traceback (most recent call last):
  File "/srv/«=word»/send_menu.py", line 41, in <module>
    main(sys.argv[1:])
  File "/srv/«=word»/send_menu.py", line 33, in main
    smtp.login("«email#m»", "«code-password#pw»")
  File "/usr/lib/python3.12/smtplib.py", line 750, in login
    raise last_exception
smtplib.SMTPAuthenticationError: (535, b'5.7.8 Error: authentication failed: (reason unavailable)')
```

Code:

```python
import smtplib, os
from email.message import EmailMessage

SMTP_HOST = "«fqdn»"
FALLBACK = "«ipv4»"
PASSWORD = "«code-password#pw»"
API_KEY = os.getenv("«-variable-name|SENDGRID_API_KEY»")   # old: «sendgrid-key»

msg = EmailMessage()
msg["From"] = "«email#m»"
msg["To"] = "«person-name» <«email»>"
msg["Message-ID"] = "<«-uuid»@«fqdn»>"
```

And when I talk to it by hand with `openssl s_client`, `AUTH PLAIN «basic-auth:saslplain»` gives 535 too.
==== moor_ask_ceph_mount ask/cephfs.md
Bonjour, je n'arrive pas à monter CephFS depuis une VM.

```
# mount -t ceph «ipv4»:6789,«ipv4»:6789:/ /mnt/partage -o name=«=account»,secret=«ceph-key#k»
mount error 13 = Permission denied
```

Le keyring sur le client :

```
[client.«=account»]
	key = «ceph-key#k»
	caps mds = "allow rw fsname=cephfs path=/partage"
	caps mon = "allow r fsname=cephfs"
```

`ceph -s` donne :

```
  cluster:
    id:     «-uuid»
    health: HEALTH_WARN
  services:
    mon: 3 daemons, quorum «hostname»,«hostname» (age 6w)
    osd: 9 osds: 9 up
```

Version : «-version|18.2.4» (commit «-git-sha»). Les moniteurs écoutent aussi en IPv6 sur «ipv6».
Merci, «person-name» (tél. «phone»)
==== moor_ask_llm_env ask/which-key-is-wrong.txt
hi! one of these keys is not accepted and I do not see which. here is my .env

OPENAI_API_KEY=«openai-key»
ANTHROPIC_API_KEY=«anthropic-key»
HUGGINGFACEHUB_API_TOKEN=«huggingface-token»
GROQ_API_KEY=«ai-service-key»
PPLX_KEY=«ai-service-key:perplexity»
GOOGLE_API_KEY=«gcp-api-key»
LANGCHAIN_PROJECT=«-setting|default»
EMBED_MODEL=«-setting|text-embedding-3-large»
QDRANT_URL=http://«ipv4»:6333
QDRANT_API_KEY=«generic-secret:alnum(36)»
TAVILY_API_KEY=«-placeholder|tvly-your-key-here»

error: 401 incorrect API key provided: «-redacted|sk-proj-****************wXyA». request id req_«-request-id:hex(32)»
==== moor_ask_es_ssh preguntas/acceso-ssh.txt
Hola, no puedo entrar por SSH a mi servidor. Lo que hago:

$ ssh -v «=account#u»@«ipv4#s»
debug1: Connecting to «ipv4#s» port 22.
debug1: Server host key: ssh-ed25519 «-ssh-fingerprint»
debug1: Offering public key: /home/«=login»/.ssh/id_ed25519 ED25519 «-ssh-fingerprint»
debug1: Authentications that can continue: publickey,password
«=account#u»@«ipv4#s»: Permission denied (publickey,password).

La contraseña que uso es «prose-password» y en el panel sí funciona. También probé
sshpass -p '«cli-password:pwq2»' ssh «=account»@«fqdn»

La clave privada que me dio el proveedor es esta, ¿está bien así?

«private-key:openssh»

Y la pública: ssh-ed25519 «-ssh-ed25519» «email»
Gracias, un saludo
«person-name»
==== moor_ask_k8s_pull ask/imagepull.yaml
# Assistant, this secret does not work, what is wrong with it? I get ErrImagePull
apiVersion: v1
kind: Secret
metadata:
  name: regcred
  namespace: «=word»
  uid: «-uuid»
type: «~|kubernetes.io»/dockerconfigjson
data:
  .dockerconfigjson: «k8s-secret-data:dockercfg»
---
apiVersion: v1
kind: Secret
metadata: {name: pos-db, namespace: «=word»}
data:
  username: «~:account.b64»
  password: «k8s-secret-data»
  tls.crt: «-certificate:certificate.b64»
stringData:
  DATABASE_URL: postgresql://pos:«connection-string»@«fqdn»:5432/pos
# kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-digest»
# Warning: node «hostname» not ready, kubelet «-version|v1.31.2»
==== moor_ask_pl_backup pytania/pbs.txt
Cześć, kopia zapasowa na PBS nie działa, w logu mam:

INFO: starting new backup job: vzdump 104 --storage pbs-«=word» --mode snapshot
ERROR: Backup of VM 104 failed - backup connect failed: command error: 401 Unauthorized
INFO: «-pve-upid»

W /etc/pve/storage.cfg:

pbs: pbs-«=word»
	datastore main
	server «ipv4»
	content backup
	fingerprint «-tls-fingerprint:fingerprint.lower»
	username «=account»@pbs!pve

Hasło w pliku .pw to «prose-password», a token zrobiłem nowy: «pbs-api-token».
Zmienne które ustawiam ręcznie:
export PBS_REPOSITORY='«=account»@pbs@«fqdn»:main'
export PBS_PASSWORD='«env-password:pwq2»'
export PBS_FINGERPRINT='«-tls-fingerprint:fingerprint.lower»'

Klucz szyfrowania wygląda tak: {"kdf":null,"created":"2026-02-11T09:14:22+01:00","modified":"2026-02-11T09:14:22+01:00","data":"«pbs-encryption-key»","fingerprint":"«-tls-fingerprint:md5_colons»"}
Co robię źle? Pozdrawiam, «person-name»
==== moor_ask_cz_mail dotazy/postfix.md
Dobrý den, odesílání přes relay nefunguje. Můj `/etc/postfix/sasl_passwd`:

```
[«fqdn»]:587    «email»:«config-password:pwcolon»
[«ipv4»]:25     «=account»:«config-password:pwcolon»
```

main.cf:

```
relayhost = [«fqdn»]:587
smtp_sasl_password_maps = «-path|hash:/etc/postfix/sasl_passwd»
smtp_sasl_security_options = «-setting|noanonymous»
mynetworks = «~|127.0.0.0/8» «ipv4-cidr» «ipv6-cidr»
```

V logu: `«hostname» postfix/smtp[«=int(900,9999)»]: «-number:upper(10)»: SASL authentication failed; server «fqdn»[«ipv4»] said: 535 5.7.8`

Heslo ke schránce je «prose-password» a přes webmail se přihlásím. Děkuji, «person-name», tel. «phone»
==== moor_ask_sv_mqtt fragor/mosquitto.txt
Hej! Jag får "Connection Refused: not authorised" från mosquitto på «hostname».

mosquitto_sub -h «ipv4» -u «=account» -P '«cli-password:pwq2»' -t 'kok/#' -v

I passwd-filen står det
«=account»:«password-hash:mosquitto»

Home Assistant har den här i secrets.yaml:
mqtt_password: "«config-password»"
wifi_password: "«wifi-psk»"
hass_token: «jwt»
telegram_bot_token: «telegram-bot-token»
latitude: «~|59.8586»
alarm_code: !secret «-reference|alarm_code»

Lösenordet i appen är «prose-password:human», det borde stämma. Mvh «person-name»
==== moor_ask_pt_laravel perguntas/laravel-login.md
Boa tarde! Depois da migração o login deixou de funcionar ("The MAC is invalid"). O meu `.env`:

```
APP_NAME=«=word»
APP_KEY=base64:«laravel-app-key»
APP_URL=https://«fqdn»
DB_HOST=«ipv4»
DB_USERNAME=«=account»
DB_PASSWORD=«env-password»
MAIL_PASSWORD="«env-password:pwq2»"
STRIPE_SECRET=«stripe-key»
STRIPE_KEY=«-public-key:stripe_public»
SESSION_DRIVER=«-setting|redis»
REDIS_PASSWORD=«-setting|null»
```

O hash na tabela `users` é `«password-hash:bcrypt»`. A senha de teste é «prose-password».
O utilizador chama-se «person-name» e o e-mail dele é «email». Obrigado!
==== moor_ask_nl_azure vragen/azure-login.txt
Hallo, az login met service principal geeft AADSTS7000215. Dit is wat ik doe:

az login --service-principal -u «-uuid» -p '«azure-client-secret»' --tenant «-uuid»
az storage blob list --account-name «=word»opslag --account-key «azure-storage-key» -c facturen

Onze runbook gebruikt nog de oude connectiestring:
DefaultEndpointsProtocol=https;AccountName=«=word»opslag;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»

Het wachtwoord van het beheerdersaccount is «prose-password» (staat ook in de kluis onder «-path|kv-prod/admin»).
Correlation ID: «-uuid», Trace ID: «-uuid»
Groet, «person-name» / «phone»
==== moor_ask_it_router domande/mikrotik.md
Ciao, il tunnel L2TP verso la sede non sale. Configurazione esportata:

```
/interface wireless security-profiles
set [ find default=yes ] authentication-types=wpa2-psk mode=dynamic-keys wpa2-pre-shared-key="«wifi-psk»"
/interface l2tp-client
add connect-to=«ipv4» disabled=no ipsec-secret="«ipsec-psk:pwq2»" name=l2tp-sede password="«config-password»" use-ipsec=yes user=«=account»
/ip address
add address=«ipv4-cidr» interface=bridge
/snmp community
add addresses=«ipv4-cidr» name=«snmp-community» read-access=yes
/system identity
set name=«hostname»
```

Nel log vedo `«mac»` che chiede DHCP e poi niente. RouterOS «-version|7.15.3». La password di WebFig è «prose-password».
Grazie! «person-name»
==== moor_ask_gh_actions ask/actions-403.md
My workflow pushes to another repository and gets a 403. Excerpt (with the values from the secrets, for debugging):

```yaml
env:
  GH_TOKEN: «github-pat»
  NPM_TOKEN: ${{ «-reference|secrets.NPM_TOKEN» }}
steps:
  - uses: actions/checkout@«-git-sha»
    with:
      token: «github-fine-grained-pat»
  - run: git push https://x-access-token:«github-pat»@«~|github.com»/«=word»/menu.git HEAD:main
  - run: npm publish --//«~|registry.npmjs.org»/:_authToken=«npm-token»
  - run: twine upload -u __token__ -p «pypi-token» dist/*
```

The log shows `remote: Permission to «=word»/menu.git denied to github-actions[bot].` and `GH_TOKEN: «-redacted|***»`.

Runner: self-hosted, «hostname», «ipv4», version «-version|2.319.1».
