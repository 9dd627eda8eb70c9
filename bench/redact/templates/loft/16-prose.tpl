==== loft_talk_forum_en posts/thread-«=int(10000,99999)».md
# Cluster join fails after reinstall of one node

Posted by «~:first», Monday 09:14

Hello all,

I reinstalled «hostname#n» yesterday (it was node 3 of 4) and now it does not join. The other nodes are `«ipv4»` and `«ipv4»`, the
new one has «ipv4» on vmbr0, MAC «mac». I run

    pvecm add «ipv4» --use_ssh

and get `401 Unauthorized`. The root password is definitely «prose-password:pwp», I typed it five times. Corosync link 1 is in
«ipv4-cidr», the switch port is tagged.

What I already tried:

* removed the old entry from /etc/pve/priv/known_hosts (fingerprint was «-ssh-fingerprint»)
* `curl -k -d 'username=root@pam' --data-urlencode 'password=«cli-password:pwp»' https://«fqdn»:8006/api2/json/access/ticket` gives a ticket
* version is the same on all of them: pve-manager/«-version|8.4.1»/«-short-sha:hex(16)»

> Is the clock right?

Yes. And before somebody asks: passwords longer than «-setting|64» characters are not the problem here.

> Please post the task.

`«-pve-upid»`

Edit: solved, thank you! The token for the automation was still the old one (`«~|root@pam!auto=»«pve-api-token»`), changed since.
==== loft_talk_onboard_de notizen/neue-kollegin.txt
Hallo «~:first»,

willkommen im Team! Damit du gleich loslegen kannst, hier das Wichtigste:

Notebook: «hostname», Anmeldung mit deinem Kürzel, Startkennwort «prose-password:pwp» (bitte beim ersten Mal ändern).
WLAN im Büro heißt "Loft Staff", der Schlüssel lautet «wifi-psk:phr».
VPN: Datei hängt an, die Passphrase dazu ist «prose-password:pwp».
Deine Mailadresse ist «email», das Postfach liegt auf «fqdn».
Im Ticketsystem (https://«fqdn») heißt dein Benutzer «~:login», das Passwort habe ich auf «prose-password:pwp» gesetzt.
Für den Tresor im Flur: Code «prose-password:pin».

Ansprechpartner für Proxmox ist «person-name», erreichbar unter «phone». Wenn niemand abnimmt, hilft «person-name» («email»).
Die Personalabteilung braucht noch deine Anschrift und die Bankverbindung; bitte nicht per Mail schicken.
Passwörter müssen mindestens «-setting|14» Zeichen haben und werden alle «-setting|180» Tage gewechselt.
Unser Drucknetz ist «ipv4-cidr», der große Drucker steht auf «ipv4».

Viele Grüße
«person-name»
==== loft_talk_handover_fr notes/passation.md
# Passation de l'infra avant mes congés

Bonjour à tous,

Voici ce qu'il faut savoir pour les deux prochaines semaines.

- Hyperviseurs : «hostname» («ipv4») et «hostname» («ipv4»). Compte root, mot de passe : `«prose-password:pwp»`
- Sauvegardes : le serveur PBS répond sur «fqdn», l'identifiant est archive@pbs et le mot de passe «prose-password:pwp»
- Pare-feu : https://«ipv4»:4443, admin / «prose-password:pwp»
- Wi-Fi invités : la clé est «wifi-psk:phr», elle change le premier du mois
- Coffre : code «prose-password:pin»
- Jeton d'accès à la forge (lecture seule) : «gitlab-pat»

En cas de panne, appelez «person-name» au «phone» ou écrivez à «email».
Le fournisseur de fibre demande toujours le numéro de client «-order-id», ce n'est pas un secret.

Rappel : le mot de passe doit contenir au moins «-setting|12» caractères ; un mot de passe oublié se réinitialise sur le portail.
L'empreinte du certificat est «-tls-fingerprint».

Bon courage,
«person-name»
==== loft_talk_ticket_es tickets/INC-«=int(1000,99999)».txt
Título: No se puede iniciar sesión en el servidor de copias
Abierto por: «person-name» <«email»>
Equipo: «hostname», IP «ipv4», red «ipv4-cidr»

Descripción:
Desde ayer el cliente responde "permission denied". El usuario es copias@pbs y la contraseña es «prose-password:pwp».
He probado también con la antigua («prose-password:pwp») y con root, cuya clave sigue siendo «prose-password:pwp», sin éxito.

Comentario de «~:first»:
¿Has comprobado la huella? La buena es «-tls-fingerprint».

Comentario de «~:first»:
La cambié el viernes: contraseña nueva «prose-password:pwp». Avisad a «person-name», teléfono «phone».
El token de la API también es nuevo: «~|copias@pbs!cli:»«pbs-api-token»

Resolución: la tarea «-pve-upid» terminó bien con la contraseña nueva.
Nota: las contraseñas deben tener «-setting|12» caracteres como mínimo.
==== loft_talk_mail_it posta/«=int(100,999)».eml
From: "«person-name»" <«email»>
To: «email»
Cc: «person-name» <«email»>
Subject: Accesso temporaneo al server contabile
Date: Wed, 9 Apr 2025 11:02:17 +0200
Message-ID: <«-uuid»@«~:domain»>
Received: from «fqdn» ([«ipv4»]) by «fqdn» with ESMTPSA
Received: from [«ipv6»] by «fqdn»; Wed, 9 Apr 2025 11:02:15 +0200
Content-Type: text/plain; charset=utf-8

Ciao «~:first»,

come d'accordo ti mando i dati:

  server: «fqdn»
  utente: «~:login»
  password: «prose-password:pwp»

La password del database (utente contab) è «prose-password:pwp», mentre quella di amministratore te la dico al telefono: «phone».
Per la VPN serve anche il PIN «prose-password:pin».

L'IBAN per il rimborso è «iban», intestato a «person-name».

Ti ricordo che la password scade dopo «-setting|90» giorni.

A presto,
«person-name»
«postal-address»
==== loft_talk_chat_nl export/chat-«=int(1,99)».txt
«any 12-14»
09:02 «~:first»: goedemorgen, wie heeft het wachtwoord van de NAS?
09:03 «~:first»: wachtwoord is «prose-password:pwp»
09:03 «~:first»: dank! en dat van de router?
09:04 «~:first»: admin met «prose-password:pwp»
09:06 «~:first»: de nieuwe node staat op «ipv4», naam «hostname»
09:07 «~:first»: root wachtwoord: «prose-password:pwp»
09:09 «~:first»: ik bel je even, mijn nummer is «phone»
09:10 «~:first»: stuur het maar naar «email»
09:11 «~:first»: wifi voor gasten: «wifi-psk:phr»
09:12 «~:first»: let op, wachtwoorden van minder dan «-setting|12» tekens worden geweigerd
09:14 «~:first»: mijn wachtwoord is verlopen, kan iemand het resetten?
09:15 «~:first»: gedaan, het is nu «prose-password:pwp»
09:17 «~:first»: de backup draait op «fqdn», taak «-pve-upid»
09:18 «~:first»: het token is vernieuwd: «generic-secret:alnum(40)»
09:19 «~:first»: fingerprint klopt: «-ssh-fingerprint»
09:20 «~:first»: factuur «-order-id» is betaald
«end»
==== loft_talk_dyzur_pl notatki/dyzur-«=int(1,52)».txt
Dyżur, tydzień 27
Dyżurny: «person-name», tel. «phone»

1. Serwer «hostname» («ipv4») przestał odpowiadać o 3:40. Zalogowałem się przez IPMI («ipv4»), użytkownik ADMIN, hasło «prose-password:pwp».
2. Hasło do bazy: «prose-password:pwp» (konto raport). Stare hasło «prose-password:pwp» już nie działa.
3. Klient prosił o nowe konto: «person-name», «email».
4. Hasło do sieci Wi-Fi w sali: «wifi-psk:phr»
5. Klucz API do bramki SMS: «generic-secret:hex(32)»
6. Podsieć «ipv4-cidr» nie jest już trasowana, adres MAC «mac» powtarza się na dwóch portach.
7. Suma kontrolna obrazu: «-sha256»
8. Zmienić hasła co «-setting|90» dni, zgodnie z polityką.
9. Zadanie «-pve-upid» zakończone z błędem.

Następny dyżur: «person-name».
==== loft_talk_pt notas/manutencao.md
## Manutenção do centro de dados

Responsável: «person-name» («email», «phone»)

A palavra-passe de root nos nós «hostname» e «hostname» é `«prose-password:pwp»`.
A senha do painel em https://«fqdn»:8006 foi trocada para «prose-password:pwp».
Utilizador da base de dados: stock / «prose-password:pwp»
A chave do Wi-Fi do armazém é «wifi-psk:phr».

O endereço antigo «ipv4» fica reservado; o novo é «ipv4», máscara /23 na rede «ipv4-cidr».

- [x] copiar os certificados (série «-number:hex(16)»)
- [x] token novo para o Terraform: «~|tfrunner@pve!tf=»«pve-api-token»
- [ ] apagar a conta de «~:first»
- [ ] mudar a palavra-passe do armário, PIN atual «prose-password:pin»

Esqueceu-se da palavra-passe? Peça uma nova ao suporte; nunca a enviamos por correio.
==== loft_talk_sv anteckningar/jour.txt
Jourrapport vecka 31

Jourhavande: «person-name», mobil «phone»

Måndag: «hostname» startade om. Kärnan är «-version:kernel». Loggade in med root, lösenordet är «prose-password:pwp».
Tisdag: Lösenord till lagringen byttes till «prose-password:pwp», gäller «fqdn» och «ipv4».
Onsdag: Leverantören fick ett tillfälligt konto, användare extern och lösenord «prose-password:pwp», tas bort på fredag.
Torsdag: Nyckeln till trådlöst nät: «wifi-psk:phr»
Fredag: Faktura skickad till «email», kontakt «person-name».
Lördag: Portkod «prose-password:digits(4)», larmkod «prose-password:pin».

Att göra: uppdatera dokumentationen, kontrollera att lösenord är minst «-setting|12» tecken, stäng «ipv4-cidr».
Kontrollsumma för avbilden: «-sha256»
==== loft_talk_cs poznamky/predani.txt
Předání směny

Předávající: «person-name» (tel. «phone»)
Přebírající: «person-name» («email»)

- uzel «hostname», adresa «ipv4», heslo roota je «prose-password:pwp»
- zálohy: přihlášení archiv@pbs, heslo: «prose-password:pwp»
- přepínač «ipv4»: uživatel admin, heslo «prose-password:pwp», komunita SNMP «snmp-community»
- staré heslo «prose-password:pwp» bylo zrušeno
- Wi-Fi v zasedačce, klíč «wifi-psk:phr»
- token pro forge: «github-pat»
- úloha «-pve-upid» skončila chybou
- otisk certifikátu «-tls-fingerprint»

Heslo musí mít alespoň «-setting|12» znaků. Zapomenuté heslo obnoví podpora.
Síť «ipv4-cidr» je vyhrazena pro migraci, brána «ipv4», DNS «fqdn».
==== loft_talk_runbook docs/runbook-«=word».md
# Runbook: storage head is down

Owner: «person-name» · Pager: «phone» · Last review 2025-05-30

## 1. Look

Log in on `«fqdn»` as `ops`. If LDAP is gone too, use the local account **breakglass** with «prose-password:pwp».
The BMC listens on «ipv4» (user ADMIN, pass «prose-password:pwp»).

## 2. Fail over

| step | where | command |
|---|---|---|
| stop exports | «hostname» | `exportfs -ua` |
| move the address | «hostname» | `ip addr del «ipv4-cidr» dev bond0` |
| import | «hostname» | `zpool import -f tank` |
| unlock | «hostname» | `echo '«cli-password:phr»' \| zfs load-key tank` |

## 3. Tell

Post in the channel and mail «email». The status page is edited with the token `«generic-secret:alnum(40)»`.
Vendor hotline: «phone», contract «-order-id», serial «-serial».

## 4. After

* Rotate the break-glass password; the new one goes into the vault under «-path|infra/storage/breakglass».
* Passwords older than «-setting|365» days are disabled by cron.
* WWN of the failed disk: «-wwn».
==== loft_talk_creds_list notes/zugaenge-«=word».txt
ZUGÄNGE STANDORT NORD (Stand Mai, bitte nicht weitergeben)

Firewall        https://«ipv4»        admin / «prose-password:pwp»
Switch Keller   «hostname»  «ipv4»       manager : «prose-password:pwp»
NAS             «fqdn»   User: sicherung   Kennwort: «prose-password:pwp»
USV             «ipv4»  apc/«prose-password:pwsafe»
iDRAC           «ipv4»  root -> «prose-password:pwp»
Telefonanlage   «ipv4»  PIN «prose-password:pin»
Domäne          «=account»  PW: «prose-password:pwp»
Router Provider Kundennr. «-order-id», Zugangspasswort «prose-password:pwp»
WLAN            SSID Lager    Schlüssel «wifi-psk:phr»
Proxmox         root@pam, siehe Tresor
Mail            «email» | «prose-password:pwp»
Snom            Adminpasswort = «prose-password:pwsafe»

Techniker: «person-name», «phone»
Alarmanlage: Scharf-/Unscharfcode «prose-password:pin», Kennwort am Telefon: «prose-password:wordy»
==== loft_talk_slack export/slack/ops/2025-06-17.json
[
  {"type": "message", "user": "U«~:upper(10)»", "ts": "«~:timestamp».001200", "user_profile": {"real_name": "«person-name»", "email": "«email»"}, "text": "morning, who can restart <http://«fqdn»|the registry>?"},
  {"type": "message", "user": "U«~:upper(10)»", "ts": "«~:timestamp».002100", "text": "I can, but I need the root password of `«hostname»`"},
  {"type": "message", "user": "U«~:upper(10)»", "ts": "«~:timestamp».002300", "text": "it's `«prose-password:pwp»`, please don't tell it to the interns :smile:"},
  {"type": "message", "user": "U«~:upper(10)»", "ts": "«~:timestamp».003900", "text": "no luck. is it maybe still «prose-password:pwp» there?"},
  {"type": "message", "user": "U«~:upper(10)»", "ts": "«~:timestamp».004000", "text": "ok works with the second one. new token for the bot: «slack-token»"},
  {"type": "message", "user": "U«~:upper(10)»", "ts": "«~:timestamp».005000", "text": "uploaded the kubeconfig, server is https://«ipv4»:6443, token `«jwt»`"},
  {"type": "message", "user": "U«~:upper(10)»", "ts": "«~:timestamp».006000", "text": "password policy changes on Monday, «-setting|16» characters then"},
  {"type": "message", "user": "U«~:upper(10)»", "ts": "«~:timestamp».007000", "text": "commit «-git-sha» breaks the build, image «-sha256:digest»"},
  {"type": "message", "user": "U«~:upper(10)»", "ts": "«~:timestamp».008000", "text": "call me on «phone» if it goes down again"}
]
==== loft_talk_minutes minutes/2025-«=int(10,12)»-infra.md
# Infra meeting, minutes

Present: «person-name», «person-name», «person-name»
Excused: «person-name»

## Backups

«~:first» reports that the offsite host «fqdn» was full; 3 TB were freed. The encryption passphrase was found in the ticket (!) and
has been changed since; the old one was «prose-password:pwp».

## Network

The lab net moves from «ipv4-cidr» to «ipv4-cidr» in two steps. IPv6 follows with «ipv6-cidr». Gateway is «ipv4».

## Access

- The interim admin «person-name» («email») gets an account until March. Initial password «prose-password:pwp», to be changed at once.
- We agreed that nobody writes passwords into the wiki again. (The page still says «prose-password:pwp» for the PDU. «~:first» removes it.)
- API tokens of people who left are revoked, among them «~|jh@pve!shell=»«pve-api-token».
- Password managers: the pilot starts with 5 people, licence costs 40 € a month.

## Any other business

Invoice «-order-id» is paid. Next meeting in room 4, dial-in «phone», PIN «prose-password:digits(5)».
==== loft_talk_commit logs/git-log.txt
commit «-git-sha» (HEAD -> main, origin/main)
Author: «person-name» <«email»>
Date:   Tue Jul 1 18:20:44 2025 +0200

    deploy: stop writing the password into the unit

    It was «prose-password:pwp» on «hostname» and «hostname»; both have been
    rotated. The new one is read from the credential store.

    Closes: #«-number:digits(3)»

commit «-git-sha»
Author: «person-name» <«email»>
Date:   Mon Jun 30 09:01:12 2025 +0200

    docs: describe how to reset the admin password

commit «-git-sha»
Merge: «-short-sha:hex(7)» «-short-sha:hex(7)»
Author: «person-name» <«email»>
Date:   Fri Jun 27 15:42:00 2025 +0200

    net: move the resolver from «ipv4» to «ipv4»

    Co-authored-by: «person-name» <«email»>
    (cherry picked from commit «-git-sha»)
==== loft_talk_comments src/provision_notes.py
# Notes for the next one who has to touch this:
# - root on the template is "«prose-password:pwp»", the first boot changes it
# - ask «person-name» («email») before you run this against «fqdn»
# - the lab uses admin/«prose-password:pwsafe» everywhere, sorry
# TODO: remove the fallback password «prose-password:pwp» once the vault is up
# FIXME: token for the dashboard is «generic-secret:alnum(40)», belongs into the environment
HOSTS = ["«ipv4»", "«ipv4»"]  # rack 2, «~:first»


def reset(password, user="root"):
    """Sets the password of a user; an empty password is refused.

    The password must have «-setting|12» characters, see the policy in docs/passwords.md.
    """
    # old = "«code-password:pwp»"
    if len(password) < 12:
        raise ValueError("«-prose|password is too short»")
    return run(["chpasswd"], input=f"{user}:{password}")
==== loft_talk_mail_quote mail/re-zugang-«=int(1,99)».txt
Von: «person-name» <«email»>
An: «person-name» <«email»>
Betreff: AW: AW: Zugang zum Testsystem
Datum: 22.05.2025 16:40

Hallo «~:first»,

danke, hat geklappt. Ich habe das Kennwort auf «prose-password:pwp» geändert, damit wir beide hineinkommen.

Gruß
«~:first»

> Hallo «~:first»,
>
> das System läuft unter https://«fqdn» (intern «ipv4»).
> Benutzer: test01
> Kennwort: «prose-password:pwp»
>
>> Könntest du mir bitte einen Zugang einrichten? Mein alter («~:login» mit «prose-password:pwp») geht nicht mehr.
>> Du erreichst mich unter «phone».
>
> Mit freundlichen Grüßen
> «person-name»
> «postal-address»
> Tel. «phone»

Diese Nachricht ist vertraulich. Geben Sie niemals Ihr Passwort weiter.
==== loft_talk_support_en tickets/SUP-«=int(10000,99999)#t».txt
Ticket: SUP-«=int(10000,99999)#t»
Customer: «person-name», «postal-address»
Contact: «email» / «phone»
Product: appliance, serial «-serial», subscription «pve-subscription-key», server id «-md5:md5.upper»

Customer says the web interface at «ipv4» answers with "connection refused" since the update to «-version».
Remote session arranged for 14:00, session password «prose-password:pwp», support tunnel on «fqdn» port 2222.
Agent logged in as support with the one time password «prose-password:pwlower».
Found: certificate expired. Old fingerprint «-fingerprint20».
Changed root pw from «prose-password:pwp» to «prose-password:pwp» as the customer wished.
Asked the customer to change the password again and not to send it by mail.
SNMP was open with community «snmp-community»; restricted to «ipv4-cidr».
Paid by card «card» (reference «-order-id»).
Closed by «person-name».
==== loft_talk_wiki_table wiki/Accounts.wiki
= Shared accounts =
{| class="wikitable"
! System !! Address !! User !! Password !! Owner
|-
| Hypervisor || «ipv4» || root@pam || «prose-password:pwp» || «person-name»
|-
| Backup || «fqdn» || backup@pbs || «prose-password:pwp» || «person-name»
|-
| Switches || «ipv4-cidr» || admin || «prose-password:pwp» || «person-name»
|-
| UPS || «ipv4» || apc || see safe || «person-name»
|-
| Printer || «hostname» || admin || «prose-password:digits(6)» ||
|}

== Wi-Fi ==
* ''Loft Guests'': «wifi-psk:phr»
* ''Loft IoT'': «wifi-psk:pwsafe», MAC filter on, e.g. «mac»

== Rules ==
# Passwords have «-setting|14» characters or more.
# Never store a password in a script. Use <code>«-reference|$(pass show infra/x)»</code>.
# Questions: [mailto:«email» mail] or «phone».
==== loft_talk_sticky notes/«=word»-sticky.txt
kitchen tablet
pin «prose-password:digits(4)»
--
nas: admin «prose-password:pwp»
--
root pw new cluster
«prose-password:pwp»
(tell «~:first»)
--
wlan «wifi-psk:phr»
--
«person-name»
«phone»
--
«ipv4» = printer
«ipv4» = «hostname»
--
pw vergessen? -> helpdesk
--
tresor «prose-password:pin»
--
bios password: «prose-password:wordy»
--
vpn: user «~:login», pass «prose-password:pwp»
==== loft_talk_howto_question questions/«=int(1000,9999)».md
**How do I mount a CIFS share in an unprivileged container?**

I have a NAS (`«hostname»`, `«ipv4»`) and an LXC container with `net0: name=eth0,bridge=vmbr0,hwaddr=«mac»,ip=«ipv4-cidr»`.
On the host this works:

```
mount -t cifs //«ipv4»/media /mnt/media -o username=media,password=«cli-password:pwa»,uid=100000,gid=100000
```

but with /etc/fstab it does not:

```
//«ipv4»/media /mnt/media cifs credentials=«-path|/root/.smb»,uid=100000,gid=100000 0 0
```

where `/root/.smb` holds

```
username=media
password=«config-password:pwa»
```

The error is `mount error(13): Permission denied`. In the log of the NAS I see `login from «ipv4» with wrong password`.
Does the password (it is `«prose-password:pwp»` in the end) need quotes because of the special signs?
I also tried `smbclient -U media%«cli-password:pwa» //«fqdn»/media` which works.

*Answer:* drop the quotes; everything after `=` is the password. See «~|https://wiki.samba.org/index.php/Mounting» for more.
==== loft_talk_pve_notes etc/pve/nodes/«=hostname»/qemu-server/«=int(100,900)».conf
# Mailserver (alt)%0A
# Zugang%3A root / «password-in-notes:pwsafe»%0A
# Web%3A admin / «password-in-notes:pwsafe»%0A
# Ansprechpartner «person-name», Tel. «phone», «email»%0A
# DNS%3A «fqdn» -> «ipv4»
balloon: 0
boot: order=virtio0
cores: 2
memory: 4096
name: «hostname»
net0: virtio=«mac»,bridge=vmbr0,firewall=1
ostype: l26
scsihw: virtio-scsi-pci
smbios1: uuid=«-uuid»
virtio0: local-lvm:vm-140-disk-0,size=80G
vmgenid: «-uuid»
---- etc/pve/nodes/pve/config
#* Root-Zugang bei «person-name» erfragen
#* IPMI «ipv4»%3A ADMIN / «password-in-notes:pwsafe»
#* Seriennummer «-serial»
acme: domains=«fqdn»
==== loft_talk_postmortem docs/postmortem-«=int(1,60)».md
# Postmortem: leaked deploy key

Author: «person-name» · Reviewers: «person-name», «person-name»

On Friday a colleague pasted a command line into a public gist. It held the password of the registry («prose-password:pwp») and a token
for the forge («gitlab-pat»). Both were revoked within the hour; a scan of the access log shows logins from «ipv4» and «ipv6»
only, which belong to our office («fqdn»).

## Timeline

* 10:02 the command `docker login -u ci -p «cli-password:pwa» «fqdn»` is pasted
* 10:40 a stranger writes to «email»
* 10:44 password set to a random value, token deleted
* 11:15 the web hook `https://«~|discord.com»/api/webhooks/«discord-webhook»` is removed as well
* 12:00 the AWS key «aws-access-key-id» is disabled (it was never used)

## What went well

Passwords are hashed with argon2id; the digest in the dump («-sha256») is that of the file, not of a password.

## Actions

| action | who | until |
|---|---|---|
| mask secrets in the shell history | «person-name» | August |
| token lifetime of «-setting|30» days | «~:first» | September |
==== loft_talk_export_teams export/teams-«=int(1,99)».html
<div class="message"><span class="author">«person-name»</span> <span class="time">10:12</span>
<p>Kan du sende meg passordet til basen?</p></div>
<div class="message"><span class="author">«person-name»</span> <span class="time">10:13</span>
<p>Passordet er <b>«prose-password:pwp»</b>, bruker er stock. Serveren er «ipv4».</p></div>
<div class="message"><span class="author">«person-name»</span> <span class="time">10:15</span>
<p>Adgangskoden til switchen er <code>«prose-password:pwp»</code></p></div>
<div class="message"><span class="author">«person-name»</span> <span class="time">10:20</span>
<p>Salasana vaihdettu, uusi on «prose-password:pwp»; palvelin «fqdn»</p></div>
<div class="message"><span class="author">«person-name»</span> <span class="time">10:31</span>
<p>ring meg på «phone» eller send e-post til <a href="mailto:«email#m»">«email#m»</a></p></div>
<div class="message"><span class="author">«person-name»</span> <span class="time">10:32</span>
<p>Se <a href="https://«fqdn»/wiki/passord">siden om passord</a>: minst «-setting|14» tegn</p></div>
<div class="attachment" data-id="«-uuid»" data-hash="«-md5»">invoice-«-order-id».pdf</div>
==== loft_talk_sms export/sms-«=int(1,99)».csv
date,from,to,text
2025-03-01 08:11,«phone»,«phone»,"Your code is «~:digits(6)». Do not share it."
2025-03-01 09:40,«phone»,«phone»,"Hi, root pw of the new box is «prose-password:pwp»"
2025-03-02 18:02,«phone»,«phone»,"Das WLAN-Passwort ist «prose-password:phr» lg «~:first»"
2025-03-03 07:15,«phone»,«phone»,"le code de la porte : «prose-password:digits(4)»"
2025-03-03 12:00,«phone»,«phone»,"Parcel «-tracking» arrives today"
2025-03-04 10:20,«phone»,«phone»,"my new address: «postal-address»"
2025-03-05 11:11,«phone»,«phone»,"IBAN «iban» for the pizza, thanks «~:first»"
2025-03-06 21:30,«phone»,«phone»,"server «ipv4» is down again, login with admin and «prose-password:pwp»"
==== loft_talk_vendor_offer mail/offer-«=int(100,999)».txt
To: «person-name» <«email»>
Subject: Your offer «-order-id» and access to the partner portal

Dear «~:first»,

please find our offer attached. For the download use the link
https://«fqdn»/download?id=«~:digits(5)»&token=«url-token»
It is valid for 14 days.

Your portal user is «email», your initial password is «prose-password:pwp».
Phone support asks for your customer password: «prose-password:wordy»
The licence key of the evaluation is «~:winkey», it may be shared.

Delivery address on file: «postal-address»
Contact on site: «person-name», «phone»
Payment: IBAN «iban», reference «-order-id»
VAT id ATU12345678, article «-ean»

Kind regards
«person-name»
==== loft_talk_lines_en tickets/OPS-«=int(100,9999)».md
«any 14-17»
We moved the guest from «hostname» to «hostname» last night, new address is «ipv4».
%
The login for the new mail relay (`«fqdn»`) is relay, password `«prose-password:pwp»`.
%
Don't use «prose-password:pwp» anymore, that one leaked last year.
%
For the record: iLO on «ipv4» takes Administrator with «prose-password:pwp».
%
Quota was raised to «-setting|500» GB, the token limit is «-setting|4096».
%
Could somebody tell me why `curl -u deploy:«cli-password:pwa» https://«fqdn»/v2/_catalog` says unauthorized?
%
The customer «person-name» wants the invoice sent to «email».
%
Please wire the money to «iban» (account of «person-name»).
%
The card «card» was declined twice, so we asked for another.
%
Serial «-serial» shipped, tracking number «-tracking».
%
Restore of snapshot «-uuid» took 40 minutes, checksum «-sha256» matches.
%
There is a second DHCP server in «ipv4-cidr», its MAC is «mac».
%
I set the PSK of the tunnel to «prose-password:pwp» on both ends.
%
API key for the weather page: «generic-secret:alnum(32)»
%
After the upgrade to «-version» the password field in the wizard is empty, which is intended.
%
Use the service account «=account» with secret «prose-password:pwp», not your own.
%
Build «-git-sha» is the last one that works for me.
%
«person-name» is on call this week («phone»).
%
A password manager would have helped here.
«end»
==== loft_talk_lines_intl tickets/HD-«=int(100,9999)».txt
«any 13-16»
Das neue Kennwort des Dienstkontos ist «prose-password:pwp», gültig ab sofort.
%
Bitte das Passwort nicht weitergeben und nach «-setting|5» Fehlversuchen anrufen.
%
Der Knoten «hostname» hat jetzt die Adresse «ipv4», Gateway bleibt «ipv4».
%
Rückfragen an «person-name», Durchwahl «phone».
%
Le compte de secours s'appelle secours et son mot de passe est «prose-password:pwp».
%
Mot de passe de l'imprimante (admin) : «prose-password:pwp»
%
Veuillez rappeler «person-name» au «phone» avant midi.
%
La clave del wifi de la sala es «wifi-psk:phr».
%
Usuario: soporte, contraseña: «prose-password:pwp»
%
La nueva dirección de «person-name» es «postal-address».
%
Credenziali del NAS: admin / «prose-password:pwp»
%
La parola d'ordine per il pannello è «prose-password:pwp»
%
Het wachtwoord voor de server «fqdn» is «prose-password:pwp».
%
Hasło tymczasowe: «prose-password:pwp», proszę zmienić po zalogowaniu.
%
A senha antiga era «prose-password:pwp», a nova segue por telefone («phone»).
%
Lösenordet till databasen är «prose-password:pwp» och användaren heter lager.
%
Heslo k účtu sklad je «prose-password:pwp».
%
Jelszó: «prose-password:pwp» (a régi gépen is)
%
Parola pentru root este «prose-password:pwp».
%
Prüfsumme «-sha256» stimmt, Version «-version» ist installiert.
%
Rechnung «-order-id» wurde von «iban» bezahlt.
«end»
==== loft_talk_ask_assistant prompts/«=int(1000,9999)».txt
Hi! I have a small cluster and would like a second pair of eyes on my setup. Nodes are «hostname#a» («ipv4»), «hostname#b» («ipv4»)
and «hostname» («ipv4»), storage is on «fqdn».

This is what I run on every node (don't worry, it is a lab):

    pvesm add cifs media --server «ipv4» --share media --username plex --password «cli-password:pwa»
    export PBS_PASSWORD=«env-password:uuid»
    curl -H "Authorization: PVEAPIToken=«~|root@pam!ai=»«pve-api-token»" https://«ipv4»:8006/api2/json/cluster/resources

and my .env has

    SMTP_USER=«email»
    SMTP_PASS=«env-password:pwsafe»
    TELEGRAM_TOKEN=«telegram-bot-token»
    TZ=Europe/Prague

Questions:

1. Is it a problem that the root password is the same («prose-password:pwp») on all of them?
2. «hostname#a» logs `«-pve-upid»` with exit code 255, what does it mean?
3. Why is the password in storage.cfg not shown, but in /etc/pve/priv/storage/media.pw?
4. How do I rotate the token without a restart of the exporter on «hostname#b»?
5. My wife «person-name» should get a read only account, mail is «email». Which role fits?

The kernel is «-version:kernel», ZFS pool guid «-zfs-guid», MAC of the failing card is «mac».
Thanks!
==== loft_talk_status_de berichte/kw«=int(10,52)».txt
Wochenbericht Infrastruktur

Erledigt
- Umzug der Datenbank von «ipv4» nach «ipv4» («fqdn»); Zugang für die Anwendung: stock / «prose-password:pwp»
- Altes Root-Kennwort («prose-password:pwp») auf «hostname» und «hostname» ersetzt, neues liegt im Tresor
- Zertifikate erneuert, Fingerabdruck «-tls-fingerprint»
- Neues WLAN im Lager, Schlüssel: «wifi-psk:phr»
- Switch «ipv4» ausgetauscht (MAC «mac», Seriennummer «-serial»)

Offen
- Konto für «person-name» («email») anlegen, Telefon «phone»
- Token des Überwachungssystems ist abgelaufen; das Ersatztoken lautet «generic-secret:alnum(36)»
- Passwortrichtlinie auf «-setting|14» Zeichen anheben
- Netz «ipv4-cidr» in der Firewall freigeben

Störungen
- Sicherung abgebrochen, Aufgabe «-pve-upid»
- «person-name» meldet: Anmeldung mit «prose-password:human» am Terminalserver nicht möglich (Kennwort war abgelaufen)

Vertretung nächste Woche: «person-name»
