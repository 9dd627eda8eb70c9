==== bb_pro_mail_de mail/uebergabe.eml
Return-Path: <«email#a»>
Received: from «fqdn» («fqdn» [«ipv4»])
	by «fqdn» with ESMTPS id «-asset-hash:hex(12)»; Tue, 10 Feb 2026 16:40:11 +0100
Message-ID: <«~:msgid»>
From: «person-name#p» <«email#a»>
To: «person-name» <«email»>
Subject: Übergabe Cluster Standort Nord
Date: Tue, 10 Feb 2026 16:40:08 +0100
Content-Type: text/plain; charset=utf-8

Hallo zusammen,

wie besprochen die Daten für die Vertretung ab Montag. Auf die Knoten kommt ihr mit root und «prose-password»
(gilt für alle drei), der iDRAC-Zugang lautet weiterhin admin / «prose-password:wordy» und ist nur aus dem
Verwaltungsnetz «ipv4-cidr» erreichbar. Für das WLAN im Serverraum: «wifi-psk:human»

Die Seriennummer des ausgetauschten Controllers ist «-serial», der Fall beim Hersteller «-order-id».
Kernel läuft «-version|6.8.12-4-pve», bitte nicht neu starten, solange der Scrub läuft.

Das Kennwort für die Telefonanlage kenne ich nicht, da bitte bei der Haustechnik fragen.

Viele Grüße
«person-name#p»
Tel. «phone»
==== bb_pro_mail_fr mail/acces-sauvegarde.txt
De : «person-name»
À : «email»
Objet : accès au serveur de sauvegarde

Bonjour,

Comme convenu, voici de quoi vous connecter au nouveau PBS ce soir :

  adresse : https://«fqdn»:8007
  identifiant : archive@pbs
  mdp : «prose-password»

Le code du coffre où se trouvent les bandes est le «prose-password:pin».
La phrase secrète du chiffrement, à ne surtout pas perdre : «prose-password:phrase»

Pensez à changer votre mot de passe dès la première connexion. Le mot de passe doit compter douze caractères
au minimum et ne jamais être communiqué par téléphone.

Somme de contrôle de l'image : «-sha256»

Cordialement,
«person-name»
Mobile : «phone»
==== bb_pro_mail_es mail/incidencia.txt
Asunto: RE: Incidencia «-order-id» – nodo caído

Hola, buenas:

Ya está levantado «hostname», la IP sigue siendo «ipv4». Para entrar por consola usad el usuario soporte
con la contraseña «prose-password» y luego sudo -i.

He creado también un token para Zabbix: monitor@pve!zbx, valor «pve-api-token»
La clave de la base de datos no la he tocado (la vieja era «prose-password:wordy_ascii», ya no vale desde ayer).

La contraseña de iLO la tiene «person-name», llamadle al «phone».

Recordad que las contraseñas caducan cada 90 días y que el token no sirve para la consola.
UUID de la máquina: «-uuid»

Saludos
==== bb_pro_mail_it mail/consegna.txt
Oggetto: consegna impianto e credenziali

Buongiorno,

l'installazione è terminata. Riepilogo:
 - hypervisor: «fqdn» («ipv4»), utente root, password «prose-password»
 - NAS: http://«ipv4»:5000, utente admin, pwd: «prose-password:wordy»
 - stampante all'ingresso, PIN amministratore «prose-password:pin»
 - chiave del WiFi ospiti: «wifi-psk:human»

La password predefinita del router va cambiata; quella del dominio la imposta il cliente.
Numero di serie UPS «-serial», fattura «-order-id».

Referente in sede: «person-name», «email», «phone»
==== bb_pro_mail_nl mail/overdracht.txt
Onderwerp: overdracht beheer

Hoi,

Vanaf volgende week doe jij het beheer, dus hier de gegevens.
Het wachtwoord van root op «hostname» is «prose-password» en dat van de beheerder in Active Directory is
«prose-password» (gebruiker adm-beheer). De back-ups staan op «fqdn», inloggen met sleutel, geen wachtwoord nodig.

De VPN heeft als gedeelde sleutel «ipsec-psk:phrase» en het netwerk erachter is «ipv4-cidr»

Wachtwoorden graag niet in de ticketomschrijving zetten. Ticketnummer: «-order-id», build «-short-sha».

Groet, «person-name»
==== bb_pro_mail_pl mail/dostep.txt
Temat: Dostęp do serwera testowego

Cześć,

serwer «fqdn» jest gotowy. Login: tester, hasło: «prose-password:foreign»
Do bazy łączysz się z adresu «ipv4» użytkownikiem raport, hasło do bazy to «prose-password»

Klucz do API fakturowni: «generic-secret:alnum(32)»

Hasło musi mieć co najmniej 12 znaków, inaczej system je odrzuci. Zapomniane hasło można zresetować w panelu.
Suma MD5 pliku z kopią: «-md5»

Pozdrawiam
«person-name»
tel. «phone»
==== bb_pro_mail_pt mail/migracao.txt
Assunto: migração de sábado

Boa tarde,

Segue o que falta para a migração:

* senha do root em «hostname»: «prose-password»
* palavra-passe do utilizador backup no PBS: «prose-password»
* segredo CHAP do iSCSI: «iscsi-chap»

O portal iSCSI responde em «ipv4»:3260, o IQN é «-iqn».
Se a senha for pedida três vezes seguidas, a conta fica bloqueada durante 15 minutos.

Qualquer dúvida, «person-name», telemóvel «phone».
==== bb_pro_mail_cz tickets/cz-«=int(100,999)».txt
Předmět: přihlášení do clusteru

Ahoj,
na «hostname» jsem založil účet servis, heslo je «prose-password»
Do správy switche («ipv4») se dostaneš jako admin, heslo: «prose-password:wordy»
Heslo pro zálohy nikomu neposílej, je v trezoru.
Revize «-short-sha», sériové číslo «-serial».
--
Tack! Samma på svenska för «person-name»:
lösenordet till «hostname» är «prose-password» och det gäller bara till fredag.
Lösenordet får inte vara kortare än tolv tecken.
--
Ja suomeksi: salasana on «prose-password» , palvelin «ipv4».
Salasanan pituus on vähintään 12 merkkiä.
==== bb_pro_mail_tr tickets/tr-«=int(100,999)».txt
Konu: sunucu erişimi

Merhaba,
yeni sunucunun adresi «ipv4», kullanıcı adı yonetici, şifre: «prose-password»
Veritabanı parolası «prose-password» olarak ayarlandı, lütfen ilk girişte değiştirin.
Parola en az 12 karakter olmalı.

Тема: доступ к серверу
Здравствуйте! Логин admin, пароль «prose-password» (сервер «fqdn»).
Пароль от почты не меняли. Номер заявки «-order-id».

Szia, a jelszó: «prose-password» , a gép címe «ipv4». A jelszavad 90 naponta lejár.
Parola nouă pentru «hostname» este «prose-password» și expiră luni.
==== bb_pro_slackjson export/slack/infra/2026-02-18.json
[
  {
    "client_msg_id": "«-uuid»",
    "type": "message",
    "user": "U«-account-id:upper(10)»",
    "ts": "«-timestamp».002219",
    "text": "who has the root pw of the staging cluster?",
    "user_profile": {"real_name": "«person-name»", "avatar_hash": "«-asset-hash:hex(12)»"}
  },
  {
    "client_msg_id": "«-uuid»",
    "type": "message",
    "user": "U«-account-id:upper(10)»",
    "ts": "«-timestamp».118009",
    "text": "it's `«prose-password:pwq2»` but please don't paste it anywhere :sweat_smile:",
    "user_profile": {"real_name": "«person-name»", "avatar_hash": "«-asset-hash:hex(12)»"}
  },
  {
    "type": "message",
    "user": "U«-account-id:upper(10)»",
    "ts": "«-timestamp».330110",
    "text": "ok. and the bot needs `«slack-token»`, the old webhook <https://«~|hooks.slack.com»/services/«slack-webhook»> is dead",
    "reactions": [{"name": "+1", "count": 2}]
  },
  {
    "type": "message",
    "subtype": "bot_message",
    "text": "Build «-short-sha» deployed to «hostname:numbered», password check skipped",
    "bot_id": "B«-account-id:upper(10)»"
  }
]
==== bb_pro_whatsapp export/WhatsApp-Chat.txt
[14.01.26, 18:02:11] «person-name#a»: Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.
[14.01.26, 18:02:40] «person-name#a»: kommst du noch auf den server?
[14.01.26, 18:03:05] «person-name#b»: nö, wie war das passwort nochmal
[14.01.26, 18:03:19] «person-name#a»: «prose-password:wordy»
[14.01.26, 18:03:27] «person-name#a»: großes anfangsbuchstabe
[14.01.26, 18:04:01] «person-name#b»: geht nicht. und pin fürs nas?
[14.01.26, 18:04:15] «person-name#a»: pin ist «prose-password:pin»
[14.01.26, 18:05:30] «person-name#b»: ok drin 👍 ip hat sich geändert, jetzt «ipv4»
[14.01.26, 18:06:02] «person-name#b»: <Medien ausgeschlossen>
[14.01.26, 18:09:44] «person-name#a»: ruf sonst «phone» an, das ist die hotline
[14.01.26, 18:10:00] «person-name#b»: passwort vergessen ist echt ein klassiker
==== bb_pro_irc logs/irc/%23homelab.log
--- Day changed Sat Jan 24 2026
10:02 -!- «~:word» [~u@«fqdn»] has joined #homelab
10:03 < kvmfan> my token is netops@pve!irc=«pve-api-token» and i get 401, anything wrong with that?
10:03 <@ops> you just posted your token. revoke it
10:04 < kvmfan> oops. ok. what about: curl -H "Authorization: PVEAPIToken=user@pam!name=«-placeholder|xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx»"
10:05 <@ops> that's the right form. use = not :
10:06 < drdisk> NickServ IDENTIFY «prose-password:wordy_ascii»
10:06 < drdisk> argh
10:06 <@ops> /msg NickServ SET PASSWORD now :)
10:07 < drdisk> /oper drdisk «prose-password:human»
10:09 < kvmfan> works, running «-version|8.3.1» commit «-short-sha»
10:11 -!- kvmfan [~k@«ipv4»] has quit [Ping timeout: 256 seconds]
==== bb_pro_jiracsv export/jira.csv
Summary,Issue key,Issue Type,Status,Reporter,Created,Description,Comment
"Backup user locked",INFRA-«=int(100,999)»,Bug,Done,«person-name»,2026-01-11 09:14,"After the rotation the job uses the old password. New one is «prose-password», set it in the storage dialog.","13/Jan/26 10:02;557058:«-uuid»;done, thanks"
"Add DNS record",INFRA-«=int(100,999)»,Task,Open,«person-name»,2026-01-12 11:40,"Please point «fqdn» at «ipv4».",""
"SMTP relay",INFRA-«=int(100,999)»,Task,Open,«person-name»,2026-01-12 12:01,"host «fqdn», port 587, user relay, pass «prose-password» and STARTTLS","14/Jan/26 08:00;557058:«-uuid»;fixed in «-short-sha»"
"Password policy too strict",INFRA-«=int(100,999)»,Story,Open,«person-name»,2026-01-14 16:20,"Users complain that the password needs 16 characters.",""
==== bb_pro_confluence wiki/export/«=int(100000,999999)».xml
<ac:structured-macro ac:name="info" ac:schema-version="1" ac:macro-id="«-uuid»"><ac:rich-text-body><p>Stand: März 2026, gepflegt von <ri:user ri:userkey="«-asset-hash:hex(32)»"/></p></ac:rich-text-body></ac:structured-macro>
<h2>Zugänge Testumgebung</h2>
<table class="wrapped"><tbody>
<tr><th>System</th><th>Adresse</th><th>Benutzer</th><th>Passwort</th></tr>
<tr><td>Proxmox Test</td><td>https://«fqdn»:8006</td><td>root</td><td>«prose-password:pwa»</td></tr>
<tr><td>vCenter alt</td><td>«ipv4»</td><td>«~|administrator@vsphere.local»</td><td><code>«prose-password:pwin.xml»</code></td></tr>
<tr><td>GitLab</td><td>«fqdn»</td><td>SSO</td><td>—</td></tr>
<tr><td>Monitoring</td><td>«fqdn»</td><td>prtg</td><td>siehe Tresor</td></tr>
</tbody></table>
<p>Das Passwort für den Switch hängt im Schrank.</p>
<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[mount -t cifs //«ipv4»/iso /mnt -o username=iso,password=«cli-password:pwa»]]></ac:plain-text-body></ac:structured-macro>
==== bb_pro_dokuwiki data/pages/edv/server.txt
====== Server im Vereinsheim ======
~~NOTOC~~
^ Gerät ^ Name ^ IP ^ Login ^ Kennwort ^
| Hypervisor | «hostname» | «ipv4» | root | %%«prose-password:wordy»%% |
| Switch | «hostname» | «ipv4» | admin | %%«prose-password:human»%% |
| Drucker | – | «ipv4» | – | – |

  * Internet: Zugangsnummer «-number:digits(12)», persönliches Kennwort «prose-password:digits(8)»
  * Alarmanlage: Code beim Vorstand
  * Ansprechpartner: «person-name», «phone»

<code bash>
ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub
# «-ssh-fingerprint»
</code>
{{tag>kennwort server}}
==== bb_pro_obsidian vault/Homelab/Proxmox.md
---
tags: [homelab, proxmox]
created: 2026-01-02
uid: «-number:digits(12)»
---
# Proxmox box

- [[Network]] lives in `«ipv4-cidr»`, box is `«ipv4»`, MAC `«mac»`
- login → root :: «prose-password:apple»
- PBS enc key passphrase:: «prose-password:phrase»
- [x] new mTLS cert, fingerprint «-tls-fingerprint»
- [ ] write down the recovery code ==«generic-secret:grouped»== somewhere safe

> [!warning] Never expose 8006
> Use WireGuard. Public key of the phone: `«-wireguard-public-key»`

```dataview
TABLE token, secret FROM #homelab WHERE password != null
```
Home Assistant long-lived token: `«jwt»`
==== bb_pro_runbook docs/runbooks/restore.md
# Runbook: restore a guest from PBS

Owner: platform team. Last tested 2026-02-20 by «person-name».

1. Log in on **«fqdn»** as `restore@pbs`. The password is in the vault under `pbs/restore`.
2. If the vault is down, break glass: user `emergency`, password `«prose-password:pwq2»` (sealed envelope holds the same).
3. Import the encryption key:
   ```sh
   proxmox-backup-client key import-with-master-key key.json --master-keyfile master.pem
   # pass phrase when asked: «prose-password:spaced»
   ```
4. Pick the snapshot, for instance `vm/118/2026-02-19T22:00:03Z`.
5. Check `sha256sum` against `«-sha256»`.
6. Tell «person-name» («phone») and write to «email».

Escalation: page the on-call. Do not reset passwords of customers.
==== bb_pro_minutes notes/2026-02-12-jour-fixe.md
## Jour fixe Infrastruktur, 12.02.2026

Anwesend: «person-name», «person-name», «person-name» (ab 10:15)

**TOP 1 Storage.** Der alte Pool (guid «-zfs-guid») wird Ende Februar abgebaut. Kosten 4.120,00 EUR, Bestellung «-order-id».

**TOP 2 Firewall.** Regel für «ipv4-cidr» nach «ipv4» bleibt. Das neue VPN-Passwort für den Dienstleister wurde
mündlich durchgegeben und lautet «prose-password», gültig bis 31.03.

**TOP 3 Passwortrichtlinie.** Künftig 16 Zeichen. Passwörter werden nicht mehr regelmäßig geändert. Einstimmig.

**TOP 4 Verschiedenes.** Zugang zum Zeiterfassungsterminal: Admin-PIN «prose-password:pin». Versionsstand «-version|8.3.1».
==== bb_pro_prompt_de prompts/cluster-hilfe.txt
Ich habe einen Proxmox-Cluster mit drei Knoten («hostname:numbered», «hostname:numbered», «hostname:numbered»). Seit heute früh
bekomme ich beim Anlegen einer VM per API diesen Fehler:

  500 Internal Server Error: got no worker upid - start worker failed

Das ist mein Aufruf:

  curl -k -X POST https://«ipv4»:8006/api2/json/nodes/«hostname:numbered»/qemu \
    -H 'Authorization: PVEAPIToken=«~|root@pam!ki=»«pve-api-token»' \
    -d vmid=131 -d memory=4096 --data-urlencode 'cipassword=«cli-password:pwq2»'

Falls du dich einloggen musst: root, Passwort ist «prose-password:wordy_ascii», 2FA ist aus. Der Storage hängt an der
Fritzbox «ipv4». Bitte schreib mir ein Terraform dazu, das Passwort soll als Variable übergeben werden und
nirgends im Klartext stehen. Log-Auszug:

  «-pve-upid»
  TASK ERROR: unable to create VM 131: config file already exists
==== bb_pro_prompt_en prompts/fix-my-compose.md
You are a senior DevOps engineer. Fix the compose file below, nextcloud says *Access through untrusted domain*.

My setup: Proxmox 8.3, LXC 104, domain «fqdn», reverse proxy on «ipv4», email for certs «email».

```yaml
services:
  db:
    image: mariadb:10.11
    environment:
      MYSQL_ROOT_PASSWORD: «env-password»
      MYSQL_PASSWORD: "«env-password:pwq2»"
  app:
    image: nextcloud:30@«-digest»
    environment:
      - NEXTCLOUD_ADMIN_PASSWORD=«env-password»
      - REDIS_HOST_PASSWORD=${REDIS_PW}
```

Also the admin login is cloudadmin with pw «prose-password:human» in case you need it. Explain each change, and generate
a random 32 character password for redis instead of `«-placeholder|changeme»`. My last working commit was «-short-sha».
==== bb_pro_prompt_fr prompts/aide-reseau.txt
Aide-moi à comprendre pourquoi ma VM n'a pas accès à Internet.

Hôte : «hostname:numbered», interface vmbr0 en «ipv4-cidr», passerelle «ipv4».
VM : «ipv4», MAC «mac», serveur DNS «ipv4».

J'ai essayé en SSH avec l'utilisateur debian et le mot de passe «prose-password» depuis la console, c'est bon.
Le pare-feu OPNsense est sur «ipv6» (identifiants root / «prose-password» si besoin).

Le tunnel WireGuard :
  PrivateKey = «wireguard-private-key»
  PublicKey = «-wireguard-public-key»
  AllowedIPs = «ipv4-cidr»

Réponds en français et ne répète pas mes mots de passe dans ta réponse, s'il te plaît.
==== bb_pro_handover doc/Uebergabeprotokoll.txt
ÜBERGABEPROTOKOLL IT-BETREUUNG
==============================================
Auftraggeber ......: «person-name»
Anschrift .........: «postal-address»
Datum .............: 31.01.2026

Zugangsdaten
----------------------------------------------
Router (Web)          http://«ipv4»            Benutzer: admin        Kennwort: «prose-password:wordy»
Proxmox VE            https://«ipv4»:8006      Benutzer: root         Kennwort: «prose-password:pwa»
NAS Datensicherung    https://«fqdn»           Benutzer: sicherung    Kennwort: «prose-password:apple»
WLAN intern           SSID: Kontor             Schlüssel: «wifi-psk:human»
E-Mail-Postfach       «email»                  Kennwort: «prose-password:human»
Fernwartung           ID «-number:digits(9)»   Kennwort: wird einmalig vergeben

Seriennummer Server: «-serial»      Lizenz: liegt bei
Unterschrift: ______________________
==== bb_pro_forum posts/thread-«=int(10000,99999)».bbcode
[QUOTE="proxnoob, post: «-number», member: «-number»"]
my storage.cfg says pbs and i always get [ICODE]authentication failed (401)[/ICODE][/QUOTE]

Did you put the token secret into [FILE]/etc/pve/priv/storage/offsite.pw[/FILE]? Mine looks like

[CODE]
root@«hostname:numbered»:~# cat /etc/pve/priv/storage/offsite.pw
«pve-priv-password:uuid»
root@«hostname:numbered»:~# grep -A6 pbs /etc/pve/storage.cfg
pbs: offsite
        datastore tank
        server «fqdn»
        fingerprint «-tls-fingerprint:fingerprint.lower»
        username dr@pbs!node
[/CODE]

Yes, I changed it before posting :) Use [ICODE]pvesm set offsite --password[/ICODE] and let it ask.
==== bb_pro_stickynote notes/zettel.txt
NICHT WEGWERFEN!!!
pc kasse:  «prose-password:foreign»
elster zertifikat pw  «prose-password:human»
online banking nur chef
pin ec gerät «prose-password:pin»
tor code frag «person-name»
teamviewer «-number:digits(9)» / «prose-password:alnum(8)»
wlan gäste = «wifi-psk:human»
rechnung «-order-id» noch offen
==== bb_pro_none_talk notes/security-training.md
# Schulung: Passwörter, für alle

Ein Passwort ist wie eine Zahnbürste: regelmäßig benutzen, nie teilen.

- Was ist ein gutes Passwort? Lang, einmalig, im Manager.
- "password", "123456" und der Name der Katze sind keine guten Passwörter.
- Ein Token ist ein Passwort für Programme. Ein Secret ist ein Token, das keiner so nennt.
- Le mot de passe ne doit jamais être écrit sur un papier.
- The password manager fills in the password; you never see it.
- La contraseña caduca, el token también.

Übung: Ändern Sie Ihr Passwort. Danach: Passwort vergessen? Klicken Sie auf „Passwort zurücksetzen“.
Frage an die IT: Wo steht das Passwort? Antwort: im Tresor, Eintrag „Root“.
