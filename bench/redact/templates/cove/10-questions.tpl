==== cove_ask_nginx questions/nginx-proxy.md
Hi, I try to put Gitea behind nginx and always get a 502. nginx runs on «hostname#w» («ipv4#p»), Gitea on «ipv4#g».

```nginx
server {
    listen 443 ssl http2;
    server_name «fqdn:site#s»;
    ssl_certificate     «-path|/etc/letsencrypt/live/git/fullchain.pem»;
    ssl_certificate_key «-path|/etc/letsencrypt/live/git/privkey.pem»;
    location / {
        proxy_pass http://«ipv4#g»:3000;
        proxy_set_header X-Real-IP $remote_addr;
        proxy_set_header Authorization "Basic «basic-auth»";
    }
    allow «ipv4-cidr»;
    deny all;
}
```

and app.ini:

```ini
[database]
DB_TYPE = postgres
HOST    = «ipv4»:5432
USER    = gitea
PASSWD  = «config-password:hum»
[security]
INSTALL_LOCK   = true
SECRET_KEY     = «generic-secret:alnum(64)»
INTERNAL_TOKEN = «jwt»
PASSWORD_HASH_ALGO = «-setting|pbkdf2_hi»
[server]
ROOT_URL = https://«fqdn:site#s»/
```

The error log says:

2025/09/14 18:22:07 [error] 4471#4471: *18 connect() failed (111: Connection refused) while connecting to upstream, client: «ipv4», server: «fqdn:site#s», request: "GET /user/login HTTP/2.0", upstream: "http://«ipv4#g»:3000/user/login"

gitea version «-version:semver», nginx «-version:semver». What did I miss?
==== cove_ask_compose questions/nextcloud-compose.txt
Hello! My Nextcloud cannot reach the database any more since I changed its password. I set it to «prose-password:told» in
phpMyAdmin, but the log still says "Access denied for user 'nextcloud'@'«ipv4#c»' (using password: YES)".
Here is my compose file, maybe you see it:

version: "3.8"
services:
  db:
    image: mariadb:«-version:semver»
    command: --transaction-isolation=READ-COMMITTED
    environment:
      - MYSQL_ROOT_PASSWORD=«env-password:hum»
      - MYSQL_PASSWORD=«env-password:hum»
      - MYSQL_DATABASE=nextcloud
      - MYSQL_USER=nextcloud
  app:
    image: nextcloud@«-sha256:digest»
    environment:
      - NEXTCLOUD_ADMIN_USER=admin
      - NEXTCLOUD_ADMIN_PASSWORD=«env-password:phr»
      - NEXTCLOUD_TRUSTED_DOMAINS=«fqdn:site» «ipv4»
      - REDIS_HOST=redis
      - REDIS_HOST_PASSWORD=${«-placeholder|REDIS_PW:?missing»}
      - SMTP_HOST=«fqdn»
      - SMTP_NAME=«email»
      - SMTP_PASSWORD=«env-password»
    extra_hosts:
      - "«hostname»:«ipv4»"
    networks: {web: {ipv4_address: «ipv4#c»}}

config.php has 'instanceid' => '«-key-id:lower(12)»', 'passwordsalt' => '«generic-secret:alnum(30)»', 'secret' => '«generic-secret:alnum(48)»'.
Do I have to change dbpassword there as well? Thanks, «~:first»
==== cove_ask_wireguard questions/wg-handshake.md
**No handshake between phone and server**

Server (`«hostname»`, Debian 12):

    [Interface]
    Address = «ipv4-cidr», «ipv6-cidr»
    ListenPort = 51820
    PrivateKey = «wireguard-private-key»

    [Peer]
    # phone of «~:first»
    PublicKey = «-wireguard-public-key»
    PresharedKey = «wireguard-psk#k»
    AllowedIPs = «ipv4-cidr»

Phone:

    [Interface]
    PrivateKey = «wireguard-private-key»
    DNS = «ipv4»
    [Peer]
    PublicKey = «-wireguard-public-key»
    PresharedKey = «wireguard-psk#k»
    Endpoint = «fqdn:site»:51820
    AllowedIPs = «~|0.0.0.0/0», «~|::/0»

`wg show` prints

    peer: «-wireguard-public-key»
      preshared key: (hidden)
      endpoint: «ipv4»:40211
      latest handshake: 9 hours, 12 minutes ago

The box has «ipv6» on eth0, MAC «mac». Is the key wrong? I made it with `wg genkey | tee private.key | wg pubkey`.
==== cove_ask_proxmox_api questions/pve-401.md
I get `401 Unauthorized` with a token that worked last week.

```console
$ curl -k -H 'Authorization: PVEAPIToken=«~|monitor@pve!exporter=»«pve-api-token#t»' https://«ipv4#h»:8006/api2/json/nodes
{"data":null,"message":"invalid token value!"}
$ curl -k -d 'username=root@pam' --data-urlencode 'password=«cli-password:hum»' https://«ipv4#h»:8006/api2/json/access/ticket
{"data":{"username":"root@pam","ticket":"«pve-ticket»","CSRFPreventionToken":"«pve-csrf-token»","clustername":"«=word»"}}
$ curl -k -b 'PVEAuthCookie=«pve-ticket»' https://«ipv4#h»:8006/api2/json/version
{"data":{"version":"«-version:semver»","release":"8.3","repoid":"«-git-sha:hex(16)»"}}
```

pve-exporter config:

```yaml
default:
  user: monitor@pve
  token_name: exporter
  token_value: «pve-api-token#t»
  verify_ssl: false
```

syslog: `pveproxy[«=int(1000,99999)»]: authentication failure; rhost=::ffff:«ipv4» user=monitor@pve!exporter msg=no such token`
Cluster nodes are «hostname», «hostname» and «hostname». The subscription key is «pve-subscription-key», if that matters.
==== cove_ask_laravel questions/laravel-500.md
Since the deployment Laravel shows "No application encryption key has been specified" although my `.env` has one. This is the file:

APP_NAME=Shop
APP_ENV=production
APP_KEY=base64:«laravel-app-key»
APP_URL=https://«fqdn:site»
DB_CONNECTION=mysql
DB_HOST=«fqdn»
DB_USERNAME=shop
DB_PASSWORD="«env-password:pwhard»"
REDIS_PASSWORD=«-placeholder|null»
MAIL_MAILER=mailgun
MAILGUN_SECRET=«mailgun-key»
MAIL_FROM_ADDRESS="«email»"
STRIPE_KEY=«-public-key:stripe_public»
STRIPE_SECRET=«stripe-key»
PUSHER_APP_ID=«-number:digits(7)»
PUSHER_APP_SECRET=«generic-secret:hex(20)»
AWS_ACCESS_KEY_ID=«aws-access-key-id»
AWS_SECRET_ACCESS_KEY=«aws-secret-key»
AWS_DEFAULT_REGION=eu-central-1
SESSION_LIFETIME=«-setting|120»

[2025-11-03 08:14:55] production.ERROR: SQLSTATE[HY000] [2002] Connection timed out (Connection: mysql, SQL: select * from `users` where `email` = «email» limit 1) {"exception":"[object] (Illuminate\\Database\\QueryException(code: 2002)
#0 /var/www/releases/«-git-sha:short_sha»/vendor/laravel/framework/src/Illuminate/Database/Connection.php(779)

What else should I clear besides `php artisan config:clear`?
==== cove_ask_de_fritzbox fragen/vpn-fritzbox.txt
Hallo zusammen,

ich bekomme den Tunnel zwischen meiner Fritzbox («ipv4») und der pfSense in der Firma («ipv4#p») nicht hoch. IKEv1 mit PSK,
der Schlüssel ist auf beiden Seiten „«ipsec-psk:phr»“, lokales Netz «ipv4-cidr», entferntes Netz «ipv4-cidr».

Auszug aus der vpn.cfg:

vpncfg {
        connections {
                enabled = yes;
                conn_type = conntype_lan;
                name = "Firma";
                remoteip = «ipv4#p»;
                remotehostname = "«fqdn:site»";
                mode = phase1_mode_idp;
                phase1ss = "«-setting|dh14/aes/sha»";
                key = "«ipsec-psk»";
                xauth { valid = yes; username = "«~:login»"; passwd = "«config-password:hum»"; }
        }
}

Log: IKE-Error 0x2027, Cookie «-trace-id:hex(16)». Das Kennwort der Fritzbox-Oberfläche habe ich testweise auf «prose-password:told» gestellt,
daran liegt es also nicht. Die WLAN-Geräte hängen an MAC «mac» und sind auch betroffen.

Viele Grüße
«person-name»
==== cove_ask_fr_docker questions/traefik-fr.md
Bonjour, depuis ce matin mon Traefik refuse l'accès au tableau de bord. J'ai généré le hachage avec htpasswd, mot de passe « «prose-password:hum» » :

```yaml
labels:
  - "traefik.http.routers.dash.rule=Host(`«fqdn:site»`)"
  - "traefik.http.middlewares.auth.basicauth.users=admin:«password-hash:apr1_dollar»"
environment:
  CF_DNS_API_TOKEN: «cloudflare-api-token»
  OVH_APPLICATION_SECRET: «cloud-token:ovh»
```

Et dans les logs :

    time="2025-10-02T07:11:43+02:00" level=error msg="Unable to obtain ACME certificate for domains" error="acme: error 403 :: invalid contact «email»" routerName=dash
    time="2025-10-02T07:11:44+02:00" level=debug msg="Authentication failed" middlewareName=auth@docker ClientAddr="«ipv4»:50812"

L'image est traefik@«-sha256:digest». Le serveur «hostname» est derrière une Livebox («ipv4»). Mon identifiant est admin et j'ai bien
vérifié les majuscules. Une idée ? Merci d'avance, «person-name» («phone»)
==== cove_ask_es_mysql preguntas/replica.md
Hola, no consigo que la réplica arranque. En el maestro («ipv4#m») ejecuté:

```sql
CREATE USER 'replica'@'«ipv4»' IDENTIFIED BY '«sql-password:hum#p»';
GRANT REPLICATION SLAVE ON *.* TO 'replica'@'%';
CHANGE REPLICATION SOURCE TO SOURCE_HOST='«ipv4#m»', SOURCE_USER='replica', SOURCE_PASSWORD='«sql-password#p»', SOURCE_AUTO_POSITION=1;
SHOW GRANTS;
```

y el error es:

    Last_IO_Error: Error connecting to source 'replica@«ipv4#m»:3306'. Authentication plugin 'caching_sha2_password' reported error
    Source_UUID: «-uuid»
    Executed_Gtid_Set: «-uuid»:1-«=int(1000,99999)»

La contraseña de root del servidor «hostname» es «prose-password:told», con ella sí entro. También probé con la clave antigua, «prose-password:hum».
El usuario se identifica con «-setting|caching_sha2_password». ¿Alguna pista? Un saludo, «~:first»
==== cove_ask_ansible questions/ansible-unreachable.md
why does ansible tell me UNREACHABLE for one of two hosts? inventory:

```ini
[docker]
«hostname» ansible_host=«ipv4» ansible_user=ops ansible_password=«ansible-password:pwa»
«hostname#b» ansible_host=«ipv4#i» ansible_user=ops ansible_password='«ansible-password:pwhard»'

[docker:vars]
ansible_become_pass=«ansible-password:pwa»
ansible_ssh_common_args='-o StrictHostKeyChecking=no'
registry_password="{{ «-reference|vault_registry_password» }}"
```

output with -vvv:

<«ipv4#i»> ESTABLISH SSH CONNECTION FOR USER: ops
<«ipv4#i»> SSH: EXEC sshpass -d11 ssh -o ControlMaster=auto -o User="ops" -o ConnectTimeout=10 «ipv4#i» '/bin/sh -c '"'"'echo ~ops && sleep 0'"'"''
fatal: [«hostname#b»]: UNREACHABLE! => {"changed": false, "msg": "Invalid/incorrect password: Permission denied, please try again.", "unreachable": true}

group_vars/all.yml holds

mysql_root: !vault |
          «ansible-vault»

and `ansible-vault view` works with my vault password, which is «prose-password:told»
==== cove_ask_k8s questions/pull-backoff.md
ImagePullBackOff on our k3s. What I did:

    $ kubectl -n shop create secret docker-registry regcred --docker-server=«fqdn:site#r» --docker-username=robot --docker-password='«cli-password:pwhard»'
    $ kubectl -n shop get secret regcred -o jsonpath='{.data.\.dockerconfigjson}' | base64 -d
    {"auths":{"«fqdn:site#r»":{"username":"robot","auth":"«docker-auth»"}}}
    $ kubectl -n shop describe pod web-«=k8sname»
    Node:         «hostname»/«ipv4»
    IP:           «ipv4»
      Warning  Failed  3m  kubelet  Failed to pull image "«fqdn:site#r»/shop/web@«-sha256:digest»": 401 Unauthorized
    Container ID: containerd://«-sha256»
    $ kubectl -n shop get secret db -o yaml
    apiVersion: v1
    data:
      DB_PASSWORD: «k8s-secret-data»
      DB_USER: «-base64-text:account.b64»
    kind: Secret
    metadata:
      name: db
      resourceVersion: "«-number»"
      uid: «-uuid»

The node joined with `K3S_TOKEN=«k3s-token»`. And before someone asks: yes, the token of kubeadm («k8s-bootstrap-token») has expired.
==== cove_ask_python questions/smtp-python.md
My script raises `smtplib.SMTPAuthenticationError: (535, b'5.7.8 Error: authentication failed')`. Minimal example:

```python
import smtplib, os
from email.message import EmailMessage

SMTP_USER = "«email#u»"
SMTP_PASS = "«code-password:hum»"
API_KEY = os.environ.get("«-variable-name|SENDGRID_API_KEY»", "«sendgrid-key»")

def send(to="«email»"):
    msg = EmailMessage()
    msg["From"] = SMTP_USER
    with smtplib.SMTP("«fqdn»", 587) as s:
        s.set_debuglevel(1)
        s.starttls()
        s.login(SMTP_USER, SMTP_PASS)
        s.send_message(msg)
```

Debug output:

    send: 'ehlo [«ipv4»]\r\n'
    reply: b'250-«fqdn»\r\n'
    send: 'AUTH PLAIN «basic-auth:saslplain»\r\n'
    reply: b'535 5.7.8 Error: authentication failed: (reason unavailable)\r\n'

Python «-version:semver». The same password works in Thunderbird. Is the «-setting|16» character limit of app passwords the reason?
==== cove_ask_terraform questions/tf-provider.md
`terraform plan` fails with "error: received an HTTP 401 response". Provider block and variables:

```hcl
provider "proxmox" {
  endpoint = "https://«fqdn»:8006/"
  username = "root@pam"
  password = "«tf-password:pwhard»"
  insecure = true
}

variable "ssh_public_key" { default = "ssh-ed25519 «-ssh-public-key» «email»" }
variable "ci_password" {
  type      = string
  sensitive = true
  default   = "«tf-password:hum»"
}

resource "proxmox_virtual_environment_vm" "app" {
  name      = "«hostname»"
  node_name = "«hostname»"
  initialization {
    user_account {
      username = "ops"
      password = var.«-reference|ci_password»
    }
    ip_config { ipv4 { address = "«ipv4-cidr»", gateway = "«ipv4»" } }
  }
  network_device { mac_address = "«mac»" }
}
```

With TF_LOG=DEBUG: `Authorization: PVEAPIToken=«~|root@pam!tf=»«pve-api-token»`. Backend is Terraform Cloud, `TF_TOKEN_app_terraform_io=«terraform-cloud-token»`.
Terraform v«-version:semver», lock hash `«-lockfile-hash:gosum»`.
==== cove_ask_it_samba domande/samba.txt
Ciao a tutti,
non riesco più a montare la condivisione dal NAS. Da terminale:

  sudo mount -t cifs //«ipv4»/documenti /mnt/doc -o username=«~:login»,password=«cli-password:hum»,vers=3.0
  mount error(13): Permission denied

In /etc/fstab avevo messo
  //«fqdn»/documenti /mnt/doc cifs credentials=«-path|/root/.smbcred»,uid=1000 0 0
e il file .smbcred contiene
  username=«~:login»
  password=«config-password:hum»

La password dell'utente sul NAS l'ho rimessa ieri a «prose-password:told», quindi dovrebbe funzionare. dmesg dice
  CIFS: VFS: \\«ipv4» Send error in SessSetup = -13
Il NAS ha MAC «mac» e nome «hostname». La password deve avere almeno «-setting|10» caratteri, giusto?
Grazie, «person-name»
==== cove_ask_pl_router pytania/mikrotik.txt
Cześć, po aktualizacji RouterOS do «-version:semver» przestał działać PPPoE. Eksport:

/interface pppoe-client
add add-default-route=yes disabled=no interface=ether1 name=pppoe-out1 password=«config-password:hum» user=«~:login»
/interface wifi security
add authentication-types=wpa2-psk name=dom passphrase="«wifi-psk:phr»"
/ip address
add address=«ipv4-cidr» interface=bridge
/ip dhcp-server lease
add address=«ipv4» client-id=1:«mac» mac-address=«mac» comment="laptop «~:first»"
/snmp community
add name=«snmp-community» addresses=«ipv4-cidr»
/user
set admin password=«config-password:hum»

Hasło do panelu operatora to «prose-password:told», zadzwoniłem też na infolinię z numeru «phone», ale nic nie wiedzą.
Numer seryjny routera: «-serial». Ktoś pomoże?
==== cove_ask_nl_ha vragen/homeassistant.md
Hoi, mijn Home Assistant verbindt niet meer met de broker. Mijn `configuration.yaml`:

```yaml
mqtt:
  broker: «ipv4»
  username: ha
  password: «config-password:hum»
http:
  trusted_proxies:
    - «ipv4-cidr»
telegram_bot:
  - platform: polling
    api_key: "«telegram-bot-token»"
notify:
  - platform: pushover
    api_key: !secret «-reference|pushover_key»
influxdb:
  host: «fqdn»
  token: «monitoring-token:influx»
```

Het wachtwoord van de broker heb ik vorige week veranderd in «prose-password:told», misschien is dat het? In het logboek staat
`2025-10-11 21:03:11.442 WARNING (MainThread) [homeassistant.components.http.ban] Login attempt or request with invalid authentication from «hostname» («ipv4»). Requested URL: '/auth/token'`.
Long-lived token dat ik gebruik: «jwt». De Zigbee-stick heeft id «-disk-id|usb-ITead_Sonoff_Zigbee_3.0_USB_Dongle_Plus-if00-port0».
==== cove_ask_pt_vps duvidas/vps.txt
Boa tarde. Contratei um VPS e não consigo entrar por SSH. No e-mail dizia: utilizador root, palavra-passe «prose-password:told».

$ ssh root@«ipv4#i»
The authenticity of host '«ipv4#i» («ipv4#i»)' can't be established.
ED25519 key fingerprint is «-ssh-fingerprint».
root@«ipv4#i»'s password:
Permission denied, please try again.

No painel (https://«fqdn:site») a senha continua a ser «prose-password:hum» e o meu login é «email». O suporte ligou-me para o «phone:phone_pt», e disseram que
o servidor se chama «hostname» e tem o IPv6 «ipv6». O NIF que pediram: «national-id:pt_nif». Obrigado, «person-name»
==== cove_ask_ceph questions/ceph-auth.md
After moving a monitor, clients fail with `(1) Operation not permitted`. `ceph auth ls` gives:

    client.admin
            key: «ceph-key»
            caps: [mds] allow *
            caps: [mon] allow *
    client.rbd
            key: «ceph-key#r»
            caps: [osd] profile rbd pool=vm

ceph.conf:

    [global]
            fsid = «-uuid»
            mon_host = «ipv4» «ipv4» «ipv4»
            public_network = «ipv4-cidr»
            auth_client_required = «-setting|cephx»

and /etc/pve/priv/ceph/rbd.keyring has `key = «ceph-key#r»`. Health output mentions `mon.«hostname» (rank 1) addr [v2:«ipv4»:3300/0,v1:«ipv4»:6789/0] is down (out of quorum)`.
Version «-version:semver», commit «-git-sha». Any hint is welcome!
==== cove_ask_aws questions/s3-signature.txt
SignatureDoesNotMatch when I upload with rclone. Config below, I replaced nothing, it is a test account:

[archive]
type = s3
provider = AWS
access_key_id = «aws-access-key-id#k»
secret_access_key = «aws-secret-key»
region = eu-west-3
[box]
type = sftp
host = «fqdn»
user = u«=digits(6)»
pass = «config-password:b64u(38)»

<Error><Code>SignatureDoesNotMatch</Code><AWSAccessKeyId>«aws-access-key-id#k»</AWSAccessKeyId><RequestId>«-request-id:upper(16)»</RequestId><HostId>«~:b64(76)»</HostId></Error>

With the temporary credentials from STS it works:
export AWS_ACCESS_KEY_ID=«aws-access-key-id» AWS_SECRET_ACCESS_KEY=«aws-secret-key» AWS_SESSION_TOKEN=«aws-session-token»
The docs use «-doc-example-key» in all examples, so I know what it should look like. ETag was "«-etag»", the bucket's ARN is «-arn».
==== cove_ask_sv_zabbix fragor/zabbix.txt
Hej! Jag har uppgraderat Zabbix till «-version:semver» och nu säger webbgränssnittet "Cannot connect to the database".

zabbix_server.conf
    DBHost=«ipv4»
    DBUser=zabbix
    DBPassword=«config-password:hum»
    SourceIP=«ipv4»
    TLSPSKFile=«-path|/etc/zabbix/agent.psk»

agent.psk
    «hex-key»

Lösenordet för databasen är fortfarande «prose-password:told» om jag minns rätt. SNMP mot switcharna går med community «snmp-community» och för v3:
    snmpwalk -v3 -l authPriv -u mon -a SHA -A '«snmp-password»' -x AES -X '«snmp-password:hum»' «ipv4» sysDescr
Servern heter «hostname», min mejl är «email», mobil «phone:phone_se». Tack på förhand!
==== cove_ask_cs_git dotazy/gitlab-runner.txt
Dobrý den, runner se neregistruje. Zkouším

  gitlab-runner register --url https://«fqdn:site»/ --registration-token «gitlab-runner-token» --executor docker
  ERROR: Registering runner... forbidden (check registration token)  runner=«~|GR13489»

v config.toml zůstalo

  [[runners]]
    name = "«hostname»"
    token = "«gitlab-runner-token»"
    [runners.docker]
      image = "alpine:«-version:semver»"
    [runners.cache.s3]
      AccessKey = "«aws-access-key-id»"
      SecretKey = "«aws-secret-key»"

Heslo administrátora GitLabu je «prose-password:told», můj přístupový token «gitlab-pat». Poslední commit «-git-sha:short_sha» ještě prošel.
Kontakt: «person-name», «email», tel. «phone:phone_cz».
