==== dk_cut_catn prompt.txt
error on line 12 of this file, which I can't see. `cat -n` below, copied from a phone so it is cut:

     1	# managed by puppet – do not edit
     2	[client]
     3	user     = root
     4	password = "«config-password:pwq2»"
     5	host     = «fqdn»
     6	
     7	[mysqldump]
     8	user=backup
     9	password=«config-password:pwa»
    10	ssl-key=«-path|/etc/mysql/client.key»
    11	
    12	[mysql_prod
    13	host = «ipv4»
    14	password='«config-password:human»'
    15	default-character-set = «-setting|utf8mb4»

and the second one, ~/.config/nebula.yml:

     1	pki:
     2	  ca: /etc/nebula/ca.crt
     3	static_host_map:
     4	  "«ipv4»": ["«fqdn»:4242"]
     5	lighthouse:
     6	  hosts: ["«ipv4»"]
     7	sshd:
     8	  authorized_users:
     9	    - keys: ["ssh-ed25519 «-ssh-public-key» «email»"]
    10	      password: «config-password:phr»
    11	tun: {dev: nebula1, mtu: 1300, unsafe_routes: [{route: «ipv4-cidr», via: «ipv4»}]}

mysql says: ERROR: Found option without preceding group, host «hostname»
==== dk_cut_grep paste
I grepped our repo for leftovers before publishing. Anything here that must go?

$ grep -rniE 'pass|secret|token' --include=* . | cut -c1-200
./ansible/group_vars/all.yml:14:zabbix_db_password: «config-password:pwa»
./ansible/group_vars/all.yml:15:zabbix_db_password_file: «-path|/etc/zabbix/db.pw»
./ansible/host_vars/«hostname».yml:3:ansible_ssh_pass: '«ansible-password:pwq2»'
./app/login.py:88:    if not password: raise ValueError("«-prose|password required»")
./app/login.py:91:    token = «-code-reference|request.headers.get("X-Token")»
./app/settings.py:20:SECRET_KEY = "«generic-secret:b64u(50)»"
./app/settings.py:31:AUTH_PASSWORD_VALIDATORS = []
./ci/deploy.sh:7:curl -u deploy2:«cli-password:phr» https://«fqdn»/upload
./docs/install.md:40:export API_TOKEN=«-placeholder|<your token>»
./docs/install.md:52:password: «-placeholder|changeme»
./helm/values.yaml:61:  existingSecret: «-setting|app-secrets»
./helm/values-prod.yaml:9:  redisPassword: "«config-password:alnum(24)»"
./terraform/main.tf:33:  token = «-reference|var.pve_token»
./terraform/prod.auto.tfvars:2:pve_token = "«~|root@pam!tf=»«pve-api-token»"
./terraform/prod.auto.tfvars:5:windows_admin_password = "«tf-password:pwq2»"
./tests/test_login.py:12:    assert hash_password("«-placeholder|test»") != "«-placeholder|test»"
./web/.env.production:4:VITE_SENTRY_AUTH_TOKEN=«sentry-token»
./web/src/i18n/fr.json:19:  "password": "«-i18n|Mot de passe»",
./yarn.lock:2210:"password-strength@^«-version:semver»":
./.git/config:8:	url = https://bot:«gitlab-pat»@«fqdn»/x/app.git

$ git log --format='%an <%ae>' | sort -u
«person-name» <«email»>
«person-name» <«email»>
==== dk_cut_ps question.txt
Bonjour, un collègue dit que nos mots de passe sont visibles par tout le monde dans `ps`. A-t-il raison ? Sortie de la commande :

$ ps auxww | grep -v '\[' | awk '{print $1,$2,$11,$12,$13,$14,$15,$16,$17,$18}'
root 1 /sbin/init splash
mysql 811 /usr/sbin/mariadbd --basedir=/usr
fleetmgr 2204 python3 sync.py --user fleetmgr --password «cli-password:pwq2» --host «fqdn»
root 2210 xfreerdp /v:«ipv4» /u:administrateur /p:«cli-password:pwa»
stockd 2217 mysql -h «ipv4» -ustockd -p«cli-password:pwa»
root 2230 rsync --daemon --no-detach
dwh_load 2241 java -Ddb.password=«cli-password:pwa» -Ddb.url=jdbc:mysql://«fqdn»/dwh -jar load.jar
root 2250 openvpn --config /etc/openvpn/s.conf --askpass «-path|/run/ask»
nodered 2266 node-red --userDir /srv/nr
root 2270 wget --http-user=u --http-password=«cli-password:human» https://«fqdn»/f.tgz
root 2281 rclone serve webdav r: --user dav --pass «cli-password:pwa» --addr «ipv4»:8080
root 2290 vncserver :1 -rfbauth «-path|/root/.vnc/passwd»
root 2301 sshpass -p«cli-password:pwa» ssh backup@«hostname»
root 2318 curl -x http://proxy:«connection-string:pwa»@«fqdn»:3128 -O https://«fqdn»/x

$ tr '\0' '\n' < /proc/2204/environ | grep -iE 'key|pass|token'
SYNC_API_KEY=«generic-secret:alnum(40)»
DB_PASSWORD=«env-password»
SSH_AUTH_SOCK=«-path|/run/user/1000/keyring/ssh»
GPG_AGENT_INFO=
XDG_SESSION_ID=«-number:int(2,900)»
INVOCATION_ID=«-trace-id»
==== dk_cut_gcp prompt.md
Where do I put this key so that Terraform finds it? Do I have to cut the private key before I post it?

```json
{
  "type": "service_account",
  "project_id": "lager-prod-«=int(1000,9999)»",
  "private_key_id": "«-key-id:hex(40)»",
  "private_key": "«private-key:pem_pkcs8.line»\n",
  "client_email": "«~|tf@lager-prod.iam.gserviceaccount.com»",
  "client_id": "«-account-id:digits(21)»",
  "auth_uri": "https://«~|accounts.google.com»/o/oauth2/auth"
}
```

Other things in the same folder:

- `kubeconfig` with `token: «jwt»` and `server: https://«ipv4»:6443`
- `aws.csv`:

```
User name,Password,Access key ID,Secret access key,Console login link
tf-admin,«config-password:pwq2»,«aws-access-key-id»,«aws-secret-key»,https://«-account-id».«~|signin.aws.amazon.com»/console
```

- `azure.json`: `{"appId": "«-uuid»", "displayName": "tf", "password": "«azure-client-secret»", "tenant": "«-uuid»"}`
- `oci.conf`: fingerprint=«-tls-fingerprint:md5_colons», pass_phrase=«config-password:phr»
- `hcloud.toml`: `token = "«hetzner-token»"`
- `ovh.conf`: application_key=«-key-id:hex(16)», application_secret=«cloud-token:ovh», consumer_key=«cloud-token:ovh»
- `gcs.boto`: gs_secret_access_key = «aws-secret-key»
- `.terraformrc`: credentials "«~|app.terraform.io»" { token = "«terraform-cloud-token»" }

Error: google: could not find default credentials. Contact «email», build host «hostname».
==== dk_cut_cron_it richiesta.md
Ciao a tutti, il backup notturno non parte. Incollo crontab e script, il problema è sul NAS («hostname», «ipv4»).

    # crontab -l
    MAILTO=«email»
    BORG_PASSPHRASE=«env-password:phr»
    5 1 * * *  /usr/local/bin/borg create ssh://u«=digits(6)»@«fqdn»:23/./b::{now} /srv
    15 2 * * * curl -fsS -u nas:«cli-password:pwa» https://«fqdn»/rest/backup >/dev/null
    30 3 * * 0 /opt/bin/sync --api-token=«cli-password:alnum(36)» --dest «ipv4»
    40 4 1 * * mount.davfs https://«fqdn»/dav /mnt/dav

    # /etc/davfs2/secrets
    https://«fqdn»/dav   fleetmgr   "«config-password:pwq2»"

    # /root/.smbcredentials
    username=archivio
    password=«config-password:human»

    # borgmatic.yaml
    encryption_passphrase: "«config-password:sentence»"
    healthchecks: {ping_url: https://«~|hc-ping.com»/«~:uuid»}
    ntfy: {topic: nas, server: https://«fqdn», access_token: «monitoring-token:ntfy»}
    postgresql_databases: [{name: all, hostname: «ipv4», username: postgres, password: «config-password:pwa»}]

Il log dice:

    Repository «-trace-id:hex(64)» is locked, PID 2210@«hostname»
    Remote: Host key verification failed. SHA256 «-ssh-fingerprint:ssh_fingerprint»

La passphrase l'ho cambiata in «prose-password:phr»: può essere quello? La password del DSM è «prose-password:human».
Grazie, «person-name» («phone»)
==== dk_cut_screens thread.txt
> can you send what the installer shows?

It's OCR from a screenshot, so some lines are broken:

  Proxmox VE Installer - Summary
  Option            Value
  Filesystem:       zfs (RAID1)
  Country:          Austria
  E-Mail:           «email»
  Management NIC:   nic0
  Hostname:         «hostname»
  IP CIDR:          «ipv4-cidr»
  Gateway:          «ipv4»
  DNS:              «ipv4»

> ok, and the BIOS / BMC page?

  BMC Network: «ipv4», MAC «mac»
  IPMI user ADMIN, default password on the label «prose-password:upper(10)»
  System UUID «-bios-uuid», serial «-serial»
  BIOS admin password set: «prose-password:human»

> the label on the router?

  SSID: LAB-24   WPA2 key: «wifi-psk:digits(20)»
  Web: http://«ipv4»  admin / «prose-password:pwlower»
  S/N «-serial:upper(13)»  MAC «mac:mac_dash»

> And the rescue mail from the hoster?

  IPv4 address:  «ipv4»
  IPv6 address:  «ipv6»
  Username:      root
  Password:      «config-password:pwa»
  Host key:      «-ssh-fingerprint:ssh_fingerprint» (ED25519)

> robot login?

Client number K«-number:digits(8)», password «prose-password:pwq2», 2FA off. Order «-order-id:order_id».
==== dk_cut_headers question.md
CORS error, and the preflight looks fine to me. From the devtools ("copy as cURL" and "copy as fetch"):

curl 'https://«fqdn#f»/graphql' \
  -H 'accept: */*' \
  -H 'authorization: Bearer «jwt»' \
  -H 'cookie: _ga=GA1.1.«=digits(9)».«=digits(10)»; laravel_session=«session-cookie:b64u(180)»; remember_web=«session-cookie:b64u(60)»' \
  -H 'origin: https://«fqdn»' \
  -H 'x-csrf-token: «session-cookie:alnum(40)»' \
  -H 'x-api-key: «generic-secret:alnum(32)»' \
  -H 'x-request-id: «-request-id»' \
  --data-raw '{"query":"mutation { login(email:\"«email»\", password:\"«cli-password:pwa»\") { token } }"}'

fetch("https://«fqdn»/v1/token", {
  headers: { "Authorization": "Basic «basic-auth»", "Content-Type": "application/x-www-form-urlencoded" },
  body: "grant_type=password&client_id=spa&client_secret=«generic-secret:uuid»&username=test&password=«cli-password:pwa»",
  method: "POST"
});

HTTP/1.1 401 Unauthorized
Access-Control-Allow-Origin: https://«fqdn»
Set-Cookie: connect.sid=«session-cookie:connsid»; Path=/; HttpOnly
Set-Cookie: PHPSESSID=«session-cookie:phpsess»; path=/
X-Amz-Cf-Id: «-trace-id:b64u(54)»==
X-Forwarded-For: «ipv4», «ipv4»
ETag: "«-md5»"
Content-Security-Policy: script-src 'nonce-«~:bytes(16)»' 'sha256-«-sha256:key32»'

{"errors":[{"message":"«-prose|Invalid credentials»","extensions":{"code":"UNAUTHENTICATED"}}]}

the websocket: wss://«fqdn»/ws?ticket=«url-token:b64u(43)»&v=«-number|3»
==== dk_cut_tables anfrage.txt
Hallo, ich soll diese Liste als Ansible-Vault ablegen. Wie am besten? (aus dem Wiki kopiert, Spalten mit | getrennt)

|| System || Adresse || Benutzer || Kennwort ||
| Switch EG | «ipv4» | admin | «password-in-notes:human» |
| Switch OG | «ipv4» | admin | «password-in-notes:pwq2» |
| NAS «hostname» | «fqdn» | root | «password-in-notes:phr» |
| iLO «hostname» | «ipv4» | Administrator | «password-in-notes:upper(8)» |
| USV | «ipv4» | apc | «password-in-notes:pwlower» |
| Drucker 3.OG | «ipv4» | – | «-prose|keins» |
| VPN-Portal | https://«fqdn» | «email» | «-prose|siehe KeePass» |

Darunter steht noch:

SNMP v2: «snmp-community» (nur lesen), v3-Benutzer mon, Auth «snmp-password:pwa», Priv «snmp-password:pwa»
WLAN Gäste: «wifi-psk:pwlower», Büro: «wifi-psk:pwq2»
Lizenz Veeam: «~:uuid»
KeePass-Datei: \\«fqdn»\it\pw.kdbx, Hauptkennwort "«prose-password:sentence»"
Domäne «fqdn:domain», DSRM-Kennwort: «prose-password:pwq2»
Alte Kennwörter (ungültig): «prose-password:human», «prose-password:human»
Ansprechpartner Telefonanlage: «person-name», «phone», Kundennummer «-number:digits(7)»
Stand: 14.09.2026, Version «-version|1.8», Seiten-ID «-uuid»

vault-Datei bisher:

«ansible-vault»
==== dk_cut_mailquote re-fwd.eml
From: "«person-name»" <«email»>
Subject: Re: Fwd: credentials for the new site
In-Reply-To: <«-uuid:msgid»>
DKIM-Signature: v=1; a=rsa-sha256; d=«~:domain»; s=s1; bh=«-sha256:key32»; b=«~:b64(86)»

Could you rewrite the mail below for a non-technical customer and tell them what to do first?

> ---------- Forwarded message ---------
> From: «person-name» <«email»>
>
> Your hosting is ready.
>
> Control panel:  https://«fqdn»:8443
> User name:      cust«=digits(4)»
> Password:       «config-password:pwa»
>
> FTP host:       «fqdn»
> FTP password:   «config-password:pwa»
>
> Database:       «ipv4», db17, user db17
> DB password:    «config-password:pwq2»
>
> Mailbox:        «email»
> IMAP password:  «config-password:human»
>
> API key:        «generic-secret:alnum(40)»
> Nameservers:    «fqdn», «fqdn»
> IPv6 prefix:    «ipv6-cidr»
>
> Invoice «-order-id:order_id» will be debited from IBAN «iban»
> (account holder «person-name»), customer no. «-number:digits(8)».
>
>> Phone support: «phone», PIN «config-password:digits(5)»

They also asked where "«-placeholder|YOUR_PASSWORD»" in the manual comes from.
==== dk_cut_fr_ticket ticket-0815.txt
Demande : remettre en service la supervision après l'audit

Bonjour, voici l'état des lieux (extraits, coupés par le terminal) :

root@«hostname#h»:~# head -20 /etc/centreon/conf.pm
$centreon_config = {
       "db_host" => "«fqdn»:3306",
       "db_user" => "centreon",
       "db_passwd" => '«config-password:pwq2»'
};
root@«hostname#h»:~# grep -E 'SNMPCOMMUNITY|PASSWORD' resource.cfg
$USER3$=«snmp-community»
$_HOSTSNMPCOMMUNITY$=«snmp-community:alnum(10)»
$_HOSTWINPASSWORD$=«config-password:pwa»
root@«hostname#h»:~# /usr/lib/nagios/plugins/check_nt -H «ipv4» -p 12489 -s «cli-password:pwa» -v UPTIME
could not fetch information from server
root@«hostname#h»:~# check_by_ssh -H «hostname» -l nagios -i /var/lib/nagios/.ssh/id_rsa -C uptime
Host key verification failed.
root@«hostname#h»:~# cat nrpe.cfg | grep allowed
allowed_hosts=«~|127.0.0.1»,«ipv4»,«ipv6»
root@«hostname#h»:~# curl -s 'https://«fqdn»/centreon/api/index.php?action=authenticate' -d 'username=admin&password=«cli-password:pwa»'
{"authToken":"«session-cookie:bytes(48)»"}

GLPI : app_token=«generic-secret:alnum(40)», user_token «generic-secret:alnum(40)», ticket «-number:int(1000,9999)».
Mot de passe du coffre : "«prose-password:sentence»"
Le mot de passe doit contenir «-setting|12» caractères, changement tous les «-setting|90» jours.
Demandeur : «person-name», poste 4417, mobile «phone», «email». Équipement : «mac», n° de série «-serial».
==== dk_cut_half prompt
continue the yaml in the same style for the third site, then stop

sites:
  - name: kiel
    gateway: {wan: «ipv4», lan: «ipv4-cidr», lan6: "«ipv6-cidr»"}
    radius: {server: «ipv4», secret: "«config-password:pwq2»"}
    wifi:
      - {ssid: corp, psk: "«wifi-psk:pwq2»"}
      - {ssid: guest, psk: «wifi-psk:phr»}
    ipsec: {peer: «fqdn», psk: '«ipsec-psk:pwany»'}
    wireguard: {private_key: «wireguard-private-key», public_key: «-wireguard-public-key»}
    snmp: {community: «snmp-community», location: Halle 2}
    admin: {name: «person-name», mail: «email», phone: "«phone»"}
    monitoring_uuid: «-uuid»
  - name: thun
    gateway: {wan: «ipv4», lan: «ipv4-cidr», mac: «mac»}
    radius: {server: «fqdn», secret: «config-password:alnum(20)»}
    wifi:
      - {ssid: corp, psk: "{{ «-reference|vault_wifi_corp» }}"}
      - {ssid: guest, psk: «wifi-psk:pwlower»}
    ipsec: {peer: «ipv4», psk: !vault «-reference|ipsec_thun»}
    pppoe: {user: «email», password: «config-password:pwa»}
    ups: {host: «hostname», password: «config-password:human»}
    admin: {name: «person-name», mail: «email», phone: "«phone»"}
    config_hash: «-md5»
  - name: brest
    gateway: {wan: «ipv4», lan: 
