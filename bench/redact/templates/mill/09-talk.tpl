==== mi_ticket_de tickets/«=int(1000,9999)».md
«any 13-15»
«person-name» meldet: Anmeldung an «fqdn» schlägt fehl, seit gestern Abend.
%
Das neue Passwort für root lautet «prose-password:pwp», bitte nach der Einrichtung ändern.
%
Ich habe dem Benutzer svc-scan das Kennwort «prose-password:human» gegeben.
%
iLO von «hostname:numbered»: «ipv4», Administrator / «prose-password:pwp»
%
Zugang zum NAS: admin, PW: «prose-password:pwa»
%
WLAN-Schlüssel im Besprechungsraum ist «wifi-psk:pwp» (Netz "Gast").
%
Die alte VM mit der Adresse «ipv4» und der MAC «mac» kann weg.
%
Rückruf bitte unter «phone», Frau «~:last» ist bis 16 Uhr da.
%
Kann mich jemand an die Nummer «phone» zurückrufen? Meine Adresse: «email».
%
Das Netz «ipv4-cidr» wird nächste Woche auf «ipv4-cidr» umgestellt.
%
Prüfsumme des Abbilds: «-sha256»
%
Der Task «-pve-upid» lief in einen Fehler.
%
Lizenzschlüssel: «pve-subscription-key», Server-ID «-md5:md5.upper».
%
Der Pin der Kamera steht auf der Rückseite, das Passwort vergibt jeder selbst.
%
Mein API-Token ist «~|monitor@pve!grafana=»«pve-api-token» und trotzdem kommt 403.
%
Passwörter müssen mindestens 14 Zeichen haben und laufen nach 180 Tagen ab.
%
Der Pre-shared Key für den Tunnel zu «ipv4:public» ist «ipsec-psk:pwp».
«end»
==== mi_ticket_en tickets/INC«=int(10000,99999)».txt
Summary: cannot mount the backup share on «hostname»
Reporter: «person-name» <«email»>
Assignee: «person-name»
Affects: «-version|9.0.11»
Ref: «-asset-hash:order_id»

Description
-----------
After the update «hostname:numbered» no longer mounts //«ipv4»/backup. I am using the account
"veeam" with password "«prose-password:pwp»" and get "permission denied". With the old
one («prose-password:human») it is the same.

Steps
1. ssh to «fqdn» as root, the password is still «prose-password:pwp»
2. run `mount -t cifs //«ipv4»/backup /mnt -o username=veeam,password=«cli-password:pwa»`
3. see dmesg, error -13

Comments
--------
[«person-name»] I reset it. New credentials: veeam / «prose-password:pwa»
[«person-name»] Works for me. Please also update the iDRAC on «ipv4» (root:«prose-password:pwa»), it was left at the default.
[«person-name»] Done. SNMP community on the switch «hostname:numbered» changed from public to «snmp-community».
[«person-name»] Token for the exporter, please store it in the vault: «bearer-token»
[bot] Linked commit «-git-sha:short_sha», build «-number:int(1000,9999)», trace «-trace-id»
[«person-name»] If someone calls: my mobile is «phone».
[«person-name»] FYI: never send passwords by mail, use the vault. The token expires after 90 days.
==== mi_slack_export export/ops/2026-05-«=int(10,28)».json
[
  {"type": "message", "user": "U0«-identifier:upper(9)»", "real_name": "«person-name»", "ts": "«-timestamp».«=digits(6)»", "text": "morning! anyone has the root pw of «hostname:numbered»?"},
  {"type": "message", "user": "U0«-identifier:upper(9)»", "real_name": "«person-name»", "ts": "«-timestamp».«=digits(6)»", "text": "should be `«prose-password:pwj»`"},
  {"type": "message", "user": "U0«-identifier:upper(9)»", "ts": "«-timestamp».«=digits(6)»", "text": "nope. try «prose-password:phrase» instead"},
  {"type": "message", "user": "U0«-identifier:upper(9)»", "ts": "«-timestamp».«=digits(6)»", "text": "that was it, thanks. the vpn psk is «ipsec-psk:pwa» btw, gateway <http://«fqdn»|«~:fqdn»>"},
  {"type": "message", "subtype": "bot_message", "bot_id": "B0«-identifier:upper(9)»", "username": "alerts", "text": "[FIRING:1] HostDown «ipv4»:9100 job=node severity=critical"},
  {"type": "message", "user": "U0«-identifier:upper(9)»", "ts": "«-timestamp».«=digits(6)»", "text": "here is my key for the demo, don't tell anyone: «openai-key»"},
  {"type": "message", "user": "U0«-identifier:upper(9)»", "ts": "«-timestamp».«=digits(6)»", "text": "delete that please! use `op read op://infra/openai/key`"},
  {"type": "message", "user": "U0«-identifier:upper(9)»", "ts": "«-timestamp».«=digits(6)»", "text": "sure. and who rotates «github-fine-grained-pat» ?"},
  {"type": "message", "user": "U0«-identifier:upper(9)»", "ts": "«-timestamp».«=digits(6)»", "text": "webhook for the new channel https:\/\/«~|hooks.slack.com»\/services\/«slack-webhook:slack_webhook.json»"},
  {"type": "message", "user": "U0«-identifier:upper(9)»", "ts": "«-timestamp».«=digits(6)»", "text": "call me: <tel:«phone:phone_tel»|«phone»>, mail <mailto:«email#e»|«email#e»>"},
  {"type": "message", "user": "U0«-identifier:upper(9)»", "ts": "«-timestamp».«=digits(6)»", "text": "merged <https://«~|github.com»/acme/infra/commit/«-git-sha»|infra@«-git-sha:short_sha»>"}
]
==== mi_mail_fr mail/inbox/«=int(10,99)».eml
Return-Path: <«email»>
Received: from «fqdn» («fqdn» [«ipv4:public»])
	by «fqdn» (Postfix) with ESMTPS id «-identifier:hex(11).upper»
	for <«email»>; Tue,  9 Jun 2026 09:14:02 +0200 (CEST)
Message-ID: <«~:uuid»@«~:fqdn»>
DKIM-Signature: v=1; a=rsa-sha256; d=«fqdn:domain»; s=s1; bh=«-sha256:key32»; b=«-base64-text:b64(88)»
From: «person-name» <«email»>
To: «person-name» <«email»>
Cc: «email», "«person-name:rev»" <«email»>
Subject: accès au nouveau serveur

Bonjour «~:first»,

le serveur est prêt : «fqdn», adresse «ipv4».
Identifiant : admin
Mot de passe : «prose-password:pwp»

Pour la base, le mot de passe de l'utilisateur app est «prose-password:pwp».
Le Wi-Fi de l'atelier utilise la clé «wifi-psk:pwp».
N'oublie pas de changer le mot de passe à la première connexion, douze caractères au moins.
La somme de contrôle de l'image : «-md5».

Mon numéro a changé, c'est le «phone».

Cordialement,
«person-name»
«postal-address»
IBAN «iban»
==== mi_prose_romance notes/apuntes.md
«any 12-14»
La contraseña de root en «hostname:numbered» es «prose-password:pwp», cámbiala cuando puedas.
%
Usuario: backup, clave: «prose-password:pwa»
%
Clave del wifi de la oficina: «wifi-psk:pwp»
%
Llama a «person-name» al «phone» antes de reiniciar el nodo.
%
La password di admin su «fqdn» è «prose-password:pwp».
%
Utente: sysadm, password: «prose-password:human», porta 8443 su «ipv4».
%
Codice fiscale di «person-name»: «it-codice-fiscale».
%
A senha do utilizador loja é «prose-password:pwp» e não caduca.
%
Palavra-passe: «prose-password:phrase»
%
Contacto: «email», telemóvel «phone».
%
Factura a nombre de «person-name», IBAN «iban».
%
El commit «-git-sha» arregla el problema con la versión «-version|8.4.14».
%
La subred «ipv4-cidr» choca con «ipv4-cidr».
%
No escribas nunca la contraseña en un correo; usa el gestor.
%
DNI «es-dni» y fecha de nacimiento «dob:dob_slash».
«end»
==== mi_prose_slavic notes/notatki.md
«any 12-14»
Hasło do roota na «hostname:numbered»: «prose-password:pwp»
%
Nowe hasło to «prose-password:human», proszę zmienić po zalogowaniu.
%
Login: serwis / hasło: «prose-password:pwa»
%
Proszę dzwonić do «person-name», tel. «phone».
%
Heslo pro uživatele zaloha je «prose-password:pwp».
%
Přístup: admin, heslo: «prose-password:phrase», adresa «ipv4»
%
Heslo k wifi: «wifi-psk:pwp»
%
A jelszó a «fqdn» géphez: «prose-password:pwp»
%
Lösenordet till «hostname:numbered» är «prose-password:pwp», byt det snarast.
%
Adgangskode: «prose-password:pwp» (bruger drift)
%
Wachtwoord van de beheerder: «prose-password:pwp»
%
Het wachtwoord voor de NAS («ipv4») is «prose-password:pwp».
%
Пароль для «fqdn»: «prose-password:pwa»
%
PESEL «pl-pesel», adres «postal-address».
%
Minimalna długość hasła to 12 znaków, token wygasa po godzinie.
%
Zobacz zadanie «-pve-upid» i sumę «-sha256».
«end»
==== mi_runbook docs/runbooks/restore.md
# Restore of the mail server

Owner: «person-name» («email»), stand-in «person-name», on call «phone».

## Before you begin

- You need VPN; the profile is `mail-restore.ovpn`, key passphrase: `«prose-password:phrase»`.
- Log in at https://«fqdn»:8007 as `restore@pbs`. Password: **«prose-password:pwp»**
- The encryption key of the datastore has the fingerprint `«-tls-fingerprint:md5_colons»`.

## Steps

1. On «hostname:numbered» («ipv4»):

   ```bash
   export PBS_REPOSITORY=restore@pbs@«ipv4»:main
   export PBS_PASSWORD=«env-password:uuid»
   proxmox-backup-client restore host/mail/2026-05-01T02:00:00Z root.pxar /mnt
   qmrestore pbs:backup/vm/210/2026-05-01T02:00:00Z 210
   ```

2. Start the guest and set the address:

   ```
   ip addr add «ipv4-cidr» dev eth0
   ip route add default via «ipv4»
   ```

3. If the database does not come up, log in with `mysql -u root -p'«cli-password:pwj»'` and repair it.
4. Unlock the disk: passphrase «prose-password:spaced»

## Values

| what | value |
|---|---|
| IMAP master user | doveadm / «prose-password:pwa» |
| Monitoring token | `«monitoring-token:uptimerobot»` |
| Datastore id | `«-uuid»` |
| Image digest | `«-sha256:digest»` |
| Minimum length of a password | 12 |

Replace `<YOUR_TOKEN>` with «-placeholder|your-token-here» when you copy this.
==== mi_handover notes/uebergabe.txt
Übergabe «person-name» -> «person-name», Stand 31.10.2026

Server
  «hostname:numbered»   «ipv4»   root   «prose-password:pwp»
  «hostname:numbered»   «ipv4»   root   «prose-password:pwp»
  «hostname:numbered»   «ipv4»   admin  «prose-password:human»
  «fqdn»   ops   (nur Schlüssel)

Konten
  Domain-Registrar: Kundennr. «-number:digits(7)», Kennwort «prose-password:pwp»
  Hetzner:          API-Token «hetzner-token»
  Tailscale:        «tailscale-key»
  Monitoring:       Benutzer noc, Passwort = «prose-password:pwa»
  Telefonanlage:    PIN im Tresor
  1Password-Notfall: «onepassword-token:op_key»

Ansprechpartner
  Strom/USV:  «person-name», «phone»
  Leitung:    «person-name», «email», Vertrag «-asset-hash:order_id»
  Hausmeister «~:initial» «phone»

Sonst
  Zertifikat von «fqdn» läuft am 2027-01-14 ab (SHA1 «-tls-fingerprint:fingerprint20»).
  Lager-WLAN: SSID Lager-2, Passphrase «wifi-psk:phrase»
  Ein Passwort zu ändern dauert 5 Minuten; die Anleitung steht im Wiki.
==== mi_chat_log irc/#infra.log
«any 15-18»
10:02 <mira> ist «hostname:numbered» wieder da?
%
10:03 <@jo> ja, unter «ipv4», ssh auf 2222
%
10:04 <mira> pw?
%
10:04 <@jo> «prose-password:phrase»
%
10:05 <kai> /msg nickserv identify «prose-password:pwa»
%
10:06 <kai> ups. passwort geändert :)
%
10:07 <@jo> bitte einmal `curl -u mon:«cli-password:pwa» https://«fqdn»/healthz`
%
10:08 <mira> 401
%
10:09 <@jo> dann mit dem token: «grafana-token»
%
10:10 <mira> ok geht. version «-version|12.0.1», commit «-git-sha:short_sha»
%
10:11 -!- «~:login» [«~:login»@«ipv4:public»] has joined #infra
%
10:12 <kai> wer ist «email»?
%
10:13 <@jo> «person-name», der neue bei euch
%
10:14 <mira> notfallnummer ist «phone»
%
10:15 <kai> join mit kubeadm: --token «k8s-bootstrap-token», gilt bis morgen
%
10:16 <@jo> uuid «-uuid» gibts doppelt
%
10:17 <mira> docker pull «fqdn»/base@«-sha256:digest»
%
10:18 <kai> key für die box: «wireguard-private-key» (wg, peer ist «-wireguard-public-key»)
%
10:19 <@jo> bot-token rotieren: «discord-bot-token»
%
10:20 <mira> das kennwort muss 3 von 4 klassen haben, nervig
«end»
==== mi_forum_post posts/4711.bbcode
[b]Proxmox cluster does not form quorum[/b]

Hi all, I have three nodes, [i]«hostname:numbered»[/i], [i]«hostname:numbered»[/i] and [i]«hostname:numbered»[/i].
This is my corosync.conf and what I tried (all on PVE «-version|8.4.1»):

[code]
root@«hostname:numbered»:~# pvecm add «ipv4» --use_ssh
root@«hostname:numbered»:~# pvecm status
Quorum provider:  corosync_votequorum
Node votes: 1
0x00000001          1 «ipv4» (local)
0x00000002          1 «ipv4»
root@«hostname:numbered»:~# qm showcmd 100 | tr ' ' '\n' | grep -A1 secret
secret,id=vnc,data=«qemu-secret»
[/code]

In the log I see [icode]PVEAPIToken=«~|root@pam!ha=»«pve-api-token»[/icode] and [icode]CSRFPreventionToken: «pve-csrf-token»[/icode].
My login is root with «prose-password:pwp» as password, maybe that is the problem?

[quote="tom, post: 781, member: 12"]
Please do not post your password. Run [icode]pvecm updatecerts[/icode]; the fingerprint should be
«-tls-fingerprint»
[/quote]

Thanks. I now get [icode]401 permission denied - invalid PVE ticket[/icode] from «ipv4:public». The storage is
[code]
//«ipv4»/pve on /mnt/pve/nas type cifs (rw,username=pve,password=«cli-password:pwa»,vers=3.1.1)
[/code]
If someone wants to look: «email» or «phone».
==== mi_letters_en letters/new-starter.txt
Dear «person-name»,

welcome to the team! Here is what you need for your first day.

Your account is «=login» and your initial password is «prose-password:pwp». You will be asked for a new one.
Your mail address is «email»; webmail is at https://«fqdn»/mail.
The code for the guest wireless is «wifi-psk:phrase».
For the VPN choose "IPsec with PSK", server «fqdn», group key «ipsec-psk:pwp».
The door code is «~:digits(4)»#, the alarm is switched off by reception.

Please check what we hold about you:

  Date of birth:   «dob:dob_slash»
  NI number:       «uk-nino»
  Address:         «postal-address»
  Account:         «iban»
  Emergency:       «person-name», «phone»

Policy (short): a password has 14 characters or more, and a token never goes into a ticket. Employee
number «-number:digits(6)», asset tag «-asset-hash:hex(8).upper», notebook serial «-asset-hash:serial».

Kind regards
«person-name»
IT service desk, «phone»
==== mi_wiki_mixed wiki/Zugänge.mediawiki
= Zugänge =
{| class="wikitable"
! Dienst !! Adresse !! Benutzer !! Passwort
|-
| Wiki || https://«fqdn» || WikiAdmin || «prose-password:pwp»
|-
| Drucker || «ipv4» || admin || «prose-password:pwp»
|-
| USV || «ipv4» || apc || «prose-password:pwp»
|-
| Kamera Tor || «ipv4» || root || siehe Vault
|}
== Hinweise ==
* Root-Passwort der Vorlagen: <nowiki>«prose-password:pwp»</nowiki>
* Das '''Standardpasswort''' ist überall zu ändern.
* API-Key des DNS-Anbieters: <code>«generic-secret:alnum(32)»</code>
* Backup-Token: <code>«pbs-api-token»</code> (backup@pbs!wiki)
* MAC des Türöffners: «mac», Netz «ipv4-cidr»
* Fragen an [mailto:«email» «person-name»]
* Prüfsumme: «-md5»
