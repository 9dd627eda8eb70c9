==== qy_ask_pbs_fail ask/1.txt
why does my backup job fail with "permission check failed"? This is what I have:

```
# cat /etc/pve/storage.cfg
pbs: offsite
        datastore main
        server «ipv4»
        content backup
        username pve@pbs!nightly
        fingerprint «-tls-fingerprint:fingerprint.lower»
# cat /etc/pve/priv/storage/offsite.pw
«pve-priv-password:uuid»
```

On the PBS («fqdn», root pw is «prose-password:pwp» if you need it for the commands) I ran

    proxmox-backup-manager acl update /datastore/main DatastoreBackup --auth-id 'pve@pbs!nightly'

The task log on «hostname» says:

INFO: starting new backup job: vzdump 104 --storage offsite --mailto «email»
ERROR: Backup of VM 104 failed - backup write data failed: command error: permission check failed
TASK «-pve-upid» job errors

Version is proxmox-ve «-version|8.3.0», kernel «-version:kernel».
==== qy_ask_de_terraform ask/frage.md
Hallo, kannst du mir sagen, warum Terraform hier jedes Mal neu baut? Der Plan zeigt `forces replacement` bei der MAC.

```hcl
provider "proxmox" {
  endpoint  = "https://«ipv4»:8006"
  api_token = "«~|terraform@pve!kontor=»«pve-api-token»"
}
resource "proxmox_virtual_environment_vm" "lager" {
  name      = "«hostname»"
  node_name = "«hostname»"
  network_device { mac_address = "«mac#m»" }
  initialization { user_account { password = "«tf-password:human»" } }
}
```

```
  ~ mac_address = "«mac#m»" -> "«mac»" # forces replacement
  ~ ipv4_address = "«ipv4»" -> (known after apply)
    id = "«-uuid»"
```

Im tfvars steht noch `cloudflare_api_token = "«cloudflare-api-token»"`, das hat damit nichts zu tun, oder?
Der Kollege («person-name», «email») meint, es liege am Provider «-version:semver».
==== qy_ask_fr_compose ask/question.txt
Bonjour,

je n'arrive pas à démarrer la base. Voici le fichier .env puis le journal.

POSTGRES_USER=compta
POSTGRES_PASSWORD=«env-password:pwhard2»
DATABASE_URL=postgres://compta:«connection-string:pwa»@«ipv4»:5432/compta
DJANGO_SECRET_KEY=«generic-secret:alnum(50)»
SMTP_HOST=«fqdn»
SMTP_PASS=«env-password:phr»
LOG_LEVEL=info

db-1  | FATAL:  password authentication failed for user "compta"
db-1  | DETAIL:  Connection matched file "/var/lib/postgresql/data/pg_hba.conf" line 128: "host all all «ipv4-cidr» scram-sha-256"
web-1 | django.db.utils.OperationalError: connection to server at "«fqdn»" («ipv4»), port 5432 failed

Le mot de passe de l'ancienne base était «prose-password:human», je l'ai changé hier. Faut-il effacer le volume
«-volume-id:hex(64)» ? Merci d'avance, «person-name» («phone»)
==== qy_ask_vpn_two ask/ipsec.txt
Tunnel between our OPNsense and the customer's Cisco doesn't come up, phase 1 times out. Both ends below, what is different?

--- ours, swanctl
remote_addrs = «ipv4»
local_ts = «ipv4-cidr»
secret = "«ipsec-psk»"
proposals = aes256-sha256-ecp384

--- theirs
crypto ikev2 keyring KR
 peer HQ
  address «ipv4»
  pre-shared-key local «ipsec-psk:pwa»
  pre-shared-key remote «ipsec-psk:pwa»
crypto ikev2 proposal P1
 encryption aes-cbc-256
 integrity sha512

charon: 07[IKE] received AUTHENTICATION_FAILED notify error
charon: 07[CFG] no IKE config found for «ipv4»...«ipv4», sending NO_PROPOSAL_CHOSEN
charon: 09[IKE] IKE_SA (unnamed)[«=int(2,99)»] SPIs «-spi:hex(16)»_i «-spi:hex(16)»_r

their admin is «person-name», «phone», «email»
==== qy_ask_k8s_crash ask/pod.md
My pod is in CrashLoopBackOff after rotating the secret, what did I do wrong?

    $ kubectl -n shop get secret api -o yaml
    apiVersion: v1
    data:
      DB_PASSWORD: «k8s-secret-data:pw.b64»
      STRIPE_KEY: «k8s-secret-data:stripe_key.b64»
      LOG: «-base64-text»
    kind: Secret
    metadata:
      uid: «-uuid»
      resourceVersion: "«-number:digits(8)»"

    $ kubectl -n shop logs api-«-pod-id:pod»
    Error: connect ECONNREFUSED «ipv4»:5432
    using postgres://api:«connection-string:pwa»@«fqdn»:5432/shop

    $ kubectl get nodes -o wide | cut -c1-60
    «hostname»   Ready   <none>   «ipv4»
    «hostname»   Ready   <none>   «ipv4»

I created it with: kubectl create secret generic api --from-literal=DB_PASSWORD='«cli-password:pwhard2»'
image: «~|ghcr.io»/kontor/api@«-digest»
==== qy_ask_es_correo ask/consulta.txt
Buenas, el relay no entrega a Gmail. Os paso la configuración:

smtp_sasl_password_maps = static:relay:«config-password:pwa»
relayhost = [«fqdn»]:587
myhostname = «fqdn»

y lo que sale en el log:

Nov 18 09:14:02 «hostname» postfix/smtp[«=int(1000,9999)»]: «-asset-hash:upper(10)»: to=<«email»>, relay=«fqdn»[«ipv4»]:587, status=deferred (SASL authentication failed; «-base64-text»)

Con swaks tampoco:
swaks --to «email» --server «ipv4» --auth-user relay --auth-password '«cli-password:pwhard2»'
 ~> AUTH PLAIN «basic-auth:saslplain»
<~  535 5.7.8 Error: authentication failed

La contraseña del panel (https://«fqdn:site») es «prose-password:human», usuario admin, por si alguien quiere mirar.
Un saludo, «person-name»
==== qy_ask_ssh_key ask/key.txt
git push says "Permission denied (publickey)". I generated the key with ssh-keygen, this is the file, is the format ok?

«private-key:openssh»

and the public one
ssh-ed25519 «-ssh-public-key» «email»

ssh -vvv:
debug1: Connecting to «fqdn» [«ipv4»] port 22.
debug1: Server host key: ssh-ed25519 «-ssh-fingerprint»
debug1: Offering public key: /home/«=login»/.ssh/id_ed25519 ED25519 «-ssh-fingerprint»
debug1: Authentications that can continue: publickey

With https and the token («gitlab-pat») it works: git clone https://oauth2:«gitlab-pat»@«fqdn»/infra/pve.git
last commit I have is «-git-sha»
==== qy_ask_api_401 ask/401.txt
POST to the cluster gives 401 "No ticket" / 403, GET works. Full exchange from the browser's dev tools:

> POST /api2/json/nodes/«hostname»/lxc/212/status/start HTTP/1.1
> Host: «fqdn»:8006
> Cookie: PVEAuthCookie=«pve-ticket:pveticket_url»
> CSRFPreventionToken: «pve-csrf-token»
> User-Agent: Mozilla/5.0 (X11; Linux x86_64) Chrome/«-version:version4»
< HTTP/1.1 401 permission denied - invalid csrf token
< Server: pve-api-daemon/3.0
< X-Request-Id: «-uuid»

curl -k -H 'Authorization: PVEAPIToken=«~|dash@pve!web=»«pve-api-token»' https://«ipv4»:8006/api2/json/version
{"data":{"version":"«-version|8.2.4»","repoid":"«-asset-hash:hex(16)»","release":"8.2"}}

login was: curl -k -d 'username=root@pam' -d 'password=«cli-password:pwhard2»' https://«ipv4»:8006/api2/json/access/ticket
==== qy_ask_it_stampante ask/assistenza.txt
Ciao, la stampante dell'ufficio di «person-name» non scansiona più nella cartella di rete.

Indirizzo della stampante: «ipv4» (MAC «mac»), server: \\«ipv4»\scansioni
Utente scan, password «prose-password:pwp»
Pagina web della stampante: admin / «prose-password:human»

Errore: "0x«-error-code:hex(8)» accesso negato", firmware «-version:semver», matricola «-serial:upper(10)»

Dal router:
  dhcp lease «ipv4» «mac» hostname=«hostname»

Se serve, il Wi-Fi del magazzino ha come chiave «wifi-psk:pwp». Potete richiamare «person-name» al «phone».
La password deve avere almeno «-setting|10» caratteri, giusto?
==== qy_ask_nl_backup ask/vraag.md
Hoi, mijn restic-backup stopt sinds gisteren. Script:

```bash
export RESTIC_REPOSITORY="s3:https://«fqdn»/bk"
export RESTIC_PASSWORD="«env-password:phr»"
export AWS_ACCESS_KEY_ID=«~:upper(20)»
export AWS_SECRET_ACCESS_KEY='«aws-secret-key»'
restic backup /srv --tag nacht --exclude-file=/etc/restic.ex
curl -fsS -m 10 https://«~|hc-ping.com»/«url-token:uuid»
```

Uitvoer:

    Fatal: unable to open repo at s3: Head "https://«fqdn»/bk/": dial tcp «ipv4»:443: i/o timeout
    snapshot «-asset-hash:hex(8)» saved
    repository «-asset-hash:hex(8)» opened (version 2)

Het wachtwoord van de NAS («ipv4») is: «prose-password:pwp». Die van minio weet «person-name».
==== qy_ask_pl_ad ask/zgloszenie.txt
Dzień dobry,

po zmianie hasła konta serwisowego aplikacja nie loguje się do AD. Konfiguracja:

    ldap.url=ldaps://«fqdn»:636
    ldap.bindDn=CN=svc-app,OU=Serwis,DC=firma,DC=lan
    ldap.bindPassword=«config-password:pwhard2»
    ldap.timeout=«-setting|5000»

Test z konsoli:
    ldapwhoami -H ldap://«ipv4» -D «~:upn» -w '«cli-password:pwa»'
    ldap_bind: Invalid credentials (49)
    additional info: 80090308: LdapErr: DSID-«-asset-hash:hex(8)», comment: AcceptSecurityContext error, data 52e

Nowe hasło: «prose-password:pwp», stare hasło to «prose-password:human».
Osoba kontaktowa: «person-name», tel. «phone», «email»
Serwery: «hostname» («ipv4»), «hostname» («ipv4»)
==== qy_ask_db_conn ask/db.txt
can't connect from the new app server, psql from the old one is fine.

old box («hostname», «ipv4»):
  PGPASSWORD='«env-password:pwhard2»' psql -h «ipv4» -U app shop   -> ok
new box («hostname», «ipv4»):
  psql: error: FATAL: no pg_hba.conf entry for host "«ipv4»", user "app", database "shop", no encryption

~/.pgpass on the new one
«ipv4»:5432:shop:app:«pgpass:pwhard2»
*:*:*:postgres:«pgpass:phr»

pg_hba.conf
host    shop    app    «ipv4-cidr»    scram-sha-256
hostssl all     all    «ipv6-cidr»    cert

select rolpassword from pg_authid where rolname='app';
 «password-hash:scram»

system identifier «-number:digits(19)», timeline 4, checkpoint at «-lsn|5A/7C0019F8»
==== qy_ask_ci_leak ask/pipeline.txt
Is it bad that this shows up in the job log? (public project)

$ docker login -u ci -p «cli-password:pwa» «fqdn:site»
WARNING! Using --password via the CLI is insecure.
$ echo $DEPLOY_TOKEN
[«-redacted|MASKED»]
$ npm publish --//«~|registry.npmjs.org»/:_authToken=«npm-token»
npm notice shasum: «-sha1»
npm notice integrity: «-sri»
$ curl -X POST -F token=«gitlab-pat:gitlab_trigger» https://«fqdn»/api/v4/projects/«=int(10,99)»/trigger/pipeline
$ ansible-playbook site.yml -e "db_password=«cli-password:pwhard2»" --limit «hostname»
$ env | sort
CI_COMMIT_SHA=«-git-sha»
CI_JOB_TOKEN=«gitlab-pat:gitlab_job»
CI_REGISTRY_PASSWORD=«env-password:pwa»
CI_SERVER_HOST=«fqdn»
SONAR_TOKEN=«monitoring-token:sonar»
Job succeeded

who can revoke them? I asked «person-name» («email») already.
==== qy_ask_wifi_home ask/heimnetz.txt
Mein Homelab, bitte prüft mal, ob das so sicher ist:

- Router «ipv4», WLAN "Kombüse", Schlüssel «wifi-psk:human»
- Gäste-WLAN: WPA-Passphrase «wifi-psk:pwp»
- Proxmox auf «ipv4» (Name «hostname»), root-Passwort «prose-password:pwp»
- Home Assistant: http://«ipv4»:8123, Token «jwt»
- Pi-hole: «ipv4», Kennwort fürs Web: «prose-password:human»
- MQTT: mosquitto_pub -h «ipv4» -u haus -P '«cli-password:pwa»' -t test -m hi
- Mein DynDNS: «fqdn», Update-URL https://«~|dynv6.com»/api/update?hostname=«fqdn»&token=«url-token:alnum(30)»
- Handy per WireGuard, öffentlicher Schlüssel «-wireguard-public-key», privater «wireguard-private-key»
- Zigbee-Stick ttyUSB0, IEEE «-ieee:wwn», Netz-Schlüssel «generic-secret:netkey»
