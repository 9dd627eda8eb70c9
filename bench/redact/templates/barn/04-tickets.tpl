==== barn_tick_otrs tickets/«=int(100000,999999)».txt
Ticket#: «-number:digits(16)»
Queue:   Support::Second Level
Von:     «person-name» <«email»>
Betreff: Proxmox-Host nicht erreichbar

Artikel 1 (Kunde)
-----------------
Seit heute früh ist unser Host «fqdn» (intern «ipv4:lan») weg. Bitte dringend schauen.
Ich bin unter «phone» zu erreichen.

Artikel 2 (Agent, intern)
-------------------------
Per iKVM auf «ipv4:lan» eingeloggt, Zugang ADMIN, Kennwort «prose-password:human» (steht im Wiki falsch).
Boot-Platte «-disk-id» meldet Fehler, Pool importiert mit:
   zpool import -f -N rpool
Root-Kennwort aus der Doku geht: «prose-password:phrase»
Kernel «-version|6.8.12-9-pve», Task «-pve-upid» bricht ab.

Artikel 3 (Agent, Antwort)
--------------------------
Läuft wieder. Das Kennwort für die Oberfläche haben wir nicht geändert.
==== barn_tick_gh_issue issues/backup-fails.md
### Backups to PBS fail since upgrade

**Version:** pve-manager «-version:semver» / proxmox-backup-client «-version:semver»

My storage.cfg:

```
pbs: offsite
	datastore tank
	server «fqdn»
	username archive@pbs!nightly
	fingerprint «-tls-fingerprint»
```

I run it by hand like this:

```console
root@«hostname#h»:~# export PBS_PASSWORD=«pbs-api-token»
root@«hostname#h»:~# proxmox-backup-client backup etc.pxar:/etc --repository 'archive@pbs!nightly@«ipv4:lan»:tank'
Error: permission check failed - missing Datastore.Backup
```

Journal says:

    proxmox-backup-proxy[812]: authentication failure; rhost=[::ffff:«ipv4:lan»]:51234 user=archive@pbs msg=invalid credentials

Things I tried: a new token, `<token>` in quotes, `PBS_PASSWORD_FILE=«-path|/root/.pbs-token»`.
Checksum of the deb: «-sha512»
==== barn_tick_gh_compose issues/container-restarts.md
**Describe the bug**
Container restarts every 10 s. Log: `FATAL: password authentication failed for user "docs"`

**docker-compose.yml** (I removed what is private... I hope)
```yaml
services:
  docs:
    image: ghcr-mirror/docs:«-version:semver»
    environment:
      PAPERLESS_DBHOST: db
      PAPERLESS_DBPASS: «env-password:pwa»
      PAPERLESS_SECRET_KEY: «generic-secret:alnum(50)»
      PAPERLESS_ADMIN_PASSWORD: ${«-variable|PAPERLESS_ADMIN_PASSWORD»:?}
      PAPERLESS_URL: https://«fqdn:site»
  db:
    image: postgres@«-digest»
    environment:
      POSTGRES_PASSWORD: <«-placeholder|removed»>
    networks: {back: {ipv4_address: «ipv4:lan»}}
```

**Additional context**
Host is «hostname», docker «-version:semver». My mail is «email» if you need more.
==== barn_tick_jira jira/export.csv
Issue key,Summary,Reporter,Created,Description,Comment
OPS-114,"Rotate SMTP credentials","«person-name»",2026-01-05,"Relay «fqdn» rejects us","«email»; new password is «prose-password:pwa» until Friday"
OPS-115,"Access for contractor","«person-name»",2026-01-06,"Please add «email» and send the VPN key","done, psk «ipsec-psk:pwa», range «ipv4-cidr:lannet»"
OPS-116,"Password policy","«person-name»",2026-01-07,"Minimum «-setting|16» characters, no reuse of the last «-setting|5» passwords","agreed"
OPS-117,"Jira token in log","«person-name»",2026-01-08,"Found «atlassian-token» in agent.log on «hostname»","revoked; trace «-trace-id»"
OPS-118,"New switch","«person-name»",2026-01-09,"MAC «mac», mgmt «ipv4:lan», serial «-serial»","snmp community set to «snmp-community»"
OPS-119,"Till cannot print","«person-name»",2026-01-09,"Printer at «ipv4:lan» asks for a PIN","it is «prose-password:pin»"
OPS-120,"Upgrade","«person-name»",2026-01-10,"kernel «-version|6.8.12-9-pve», image «-digest»","done on «hostname»"
==== barn_tick_redmine redmine/issue.textile
h2. Zugang für die Agentur

|_. Was|_. Wert|
|Server|«fqdn»|
|SFTP-Benutzer|@«~:account»@|
|SFTP-Passwort|@«prose-password:pwa»@|
|Datenbank|@mysql://cms:«connection-string:pwa»@«ipv4:lan»/cms@|
|Fingerprint|@«-ssh-fingerprint»@|

Bitte nach dem Relaunch sperren. Zuständig: «person-name», «phone».

bq. Können wir das Passwort per Telefon durchgeben?

<pre>
ssh-ed25519 «-ssh-public-key» agentur
</pre>

Revision: commit:«-short-sha»
==== barn_tick_zammad zammad/ticket.json
{
  "id": «-number»,
  "number": "«-number:digits(5)»",
  "title": "Drucker druckt nicht",
  "customer": {"firstname": "«person-name:first»", "lastname": "«person-name:last»", "email": "«email»", "phone": "«phone»", "mobile": ""},
  "articles": [
    {"from": "«person-name» <«email»>", "body": "Der Drucker auf «ipv4:lan» fragt nach einem Kennwort.<br>Was ist das?", "internal": false},
    {"from": "Support", "body": "Das Kennwort ist <b>«prose-password:human»</b>, danach bitte neu starten.", "internal": false},
    {"from": "Support", "body": "intern: Scan-Konto «~:account» hat Passwort «prose-password:phrase» auf «hostname:winname»", "internal": true}
  ],
  "preferences": {"channel_id": 3, "message_id": "<«~:msgid»>", "etag": "«-etag»"},
  "updated_at": "2026-01-11T10:00:00Z"
}
==== barn_tick_glpi glpi/suivi-4410.txt
Suivi n° 4410 — Demande d'accès VPN
Demandeur : «person-name» («email»)
Téléphone : «phone»

09:12  Compte créé dans l'annuaire, mot de passe initial «prose-password:pwlower»
09:20  Profil importé ; clé pré-partagée : «ipsec-psk:phrase»
09:31  L'utilisateur signale "mot de passe incorrect"
09:40  Réinitialisé, nouveau mot de passe : «prose-password:human»
09:55  Connexion OK depuis «ipv4:wan», adresse attribuée «ipv4:lan»
10:02  Poste «hostname:winname», adresse MAC «mac:mac_dash», numéro de série «-serial»
10:05  Le mot de passe expirera dans «-setting|90» jours. Ticket clos.
==== barn_tick_rt rt/comment.txt
Date: Wed Jan 14 11:20:31 2026
From: «person-name» <«email»>
Subject: [support #41823] Re: cannot mount share
RT-Ticket: support #41823

We mount it like so:

  mount -t cifs //«ipv4:lan»/projects /mnt/p -o vers=3.0,username=«~:account»,password=«cli-password:pwa»,uid=1000

and in fstab through a file:

  //«fqdn»/projects /mnt/p cifs credentials=«-path|/etc/cifs/projects.cred»,_netdev 0 0

where projects.cred holds

  username=«~:account»
  password=«config-password:pwhard2»
  domain=OFFICE

dmesg:
  CIFS: VFS: \\«ipv4:lan» Send error in SessSetup = -13
  CIFS: VFS: \\«fqdn» cifs_mount failed w/return code = -13

BIOS UUID of the client is «-bios-uuid».
==== barn_tick_forum forum/post.bbcode
[b]Nextcloud cannot reach its database any more[/b]

Hello, after moving the container to [i]«hostname»[/i] I get "Access denied". This is my config.php:

[code]
  'dbtype' => 'mysql',
  'dbhost' => '«ipv4:lan»:3306',
  'dbuser' => 'nc_admin',
  'dbpassword' => '«config-password:pwhard2»',
  'passwordsalt' => '«generic-secret:b64(30)»',
  'secret' => '«generic-secret:b64(48)»',
  'instanceid' => 'oc«-id:lower(10)»',
  'trusted_domains' => ['«fqdn:site»'],
  'overwrite.cli.url' => 'https://«fqdn:site»',
[/code]

[quote=«~:account»]Did you set the password in both places?[/quote]
Yes, the same: [code]SET PASSWORD FOR 'nc_admin'@'%' = PASSWORD('«sql-password:pwa»');[/code]

MariaDB «-version:semver», PHP «-version:semver».
==== barn_tick_security tickets/finding.md
# Finding 7 — Credentials in a world-readable backup

**Host:** «fqdn» («ipv4:lan»)
**Reported by:** «person-name», «email»

The file `/srv/backup/etc.tar.gz` (SHA-256 `«-sha256»`) can be read by any local user. It holds, among others:

1. `/etc/shadow`, e.g. `root:«password-hash»:19730:0:99999:7:::`
2. `/etc/ppp/chap-secrets`: `"«~:account»" * "«config-password:pwa»" *`
3. `/etc/wireguard/wg0.conf` with `PrivateKey = «wireguard-private-key»`
4. `/root/.my.cnf` with `password="«config-password:pwhard2»"`

The hash in (1) was cracked within minutes, the clear text is «prose-password:wordy_ascii».

Recommendation: set mode «-setting|0600», rotate all four, use at least «-setting|20» characters. See CVE-2025-«-cve|31415» for a similar case.
==== barn_tick_it tickets/segnalazione.txt
Segnalazione n. «-number:digits(6)»
Cliente: «person-name», tel. «phone», «email»

Problema: il registratore di cassa («ipv4:lan», MAC «mac») non sincronizza.

Note del tecnico:
 - accesso al router con admin e password «prose-password:human»
 - la password del server FTP era sbagliata, quella giusta è «prose-password:pwa»
 - riavviato «hostname», versione firmware «-version:semver»
 - matricola «-serial»
Il cliente ha pagato con carta «card». Fattura «-order-id» a «postal-address».
Ricordare al cliente di cambiare la password ogni «-setting|6» mesi.
