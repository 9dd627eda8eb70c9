==== weir_mail_de mail/uebergabe-«=int(10,99)».eml
From: «person-name» <«email»>
To: «person-name» <«email»>
Date: Mon, 2 Mar 2026 08:11:40 +0100
Message-ID: <«-uuid»@«~:domain»>
Subject: Übergabe Serverraum

Hallo «~:first»,

ab Montag übernimmst du den Serverraum. Der Hypervisor «hostname» ist unter «ipv4» erreichbar,
das Root-Kennwort lautet «prose-password». Für das NAS gilt weiterhin «prose-password» (Benutzer admin).
Das WLAN-Kennwort im Foyer ist «wifi-psk:phr».
Bitte kein Passwort per Mail weitergeben, das steht auch in der Richtlinie.
Die Alarmanlage braucht den Code «~:pin4», Rückfragen unter «phone».

Viele Grüße
«person-name»
==== weir_mail_fr mail/passation.eml
De : «person-name» <«email»>
À : «person-name» <«email»>
Objet : Accès au serveur de billetterie

Bonjour,

Voici les accès dont vous aurez besoin pour «fqdn» :
identifiant : billetterie
mot de passe : «prose-password»
La base se trouve sur «ipv4», le mot de passe de l'utilisateur lecture est « «prose-password» ».
Le code wifi de la régie : «wifi-psk:phr»
N'oubliez pas de changer le mot de passe tous les «-setting|90» jours.
Le numéro de la facture est «-order-id» ; le virement part de l'IBAN «iban».
Mon portable : «phone».

Cordialement,
«person-name»
==== weir_chat_es chat/soporte-es.txt
[09:12] «~:first»: el servidor nuevo es «hostname», ip «ipv4»
[09:13] «~:first»: ¿cuál es la contraseña?
[09:13] «~:first»: la contraseña de root es «prose-password»
[09:14] «~:first»: usuario respaldo, clave «prose-password»
[09:15] «~:first»: gracias. ¿Y la del wifi?
[09:15] «~:first»: contraseña del wifi: «wifi-psk:phr»
[09:17] «~:first»: la contraseña debe tener al menos «-setting|12» caracteres
[09:19] «~:first»: llama a «person-name» al «phone»
[09:20] «~:first»: su DNI es «es-dni»
[09:22] «~:first»: el certificado tiene la huella «-tls-fingerprint:fingerprint20»
[09:30] «~:first»: he olvidado la contraseña otra vez...
==== weir_wiki_it wiki/rete-teatro.md
# Rete del teatro

- router: «ipv4», utente admin, password «prose-password»
- switch di sala «hostname» («mac»), stessa password di prima
- server biglietti: «fqdn»; la password del database è «prose-password»
- stampante: «ipv4», PIN `«~:pin»`
- rete ospiti «ipv4-cidr», chiave wifi «wifi-psk:phr»

La password va cambiata ogni «-setting|180» giorni. Non scrivere mai la password sul monitor!
Referente: «person-name», tel. «phone», «email».
Versione del firmware «-version:version4», hash «-md5».
==== weir_notes_nl notities/storing.txt
Storing van «=day», genoteerd door «person-name»

De server «hostname» («ipv4») was niet bereikbaar. Inloggen met root en wachtwoord «prose-password» ging wel via de console.
Het wachtwoord van de back-up is gewijzigd in «prose-password».
Wifi-wachtwoord kantine: «wifi-psk:phr»
Daarna «person-name» gebeld op «phone».
De taak «-pve-upid» gaf een fout.
Nieuw wachtwoord instellen kan via het portaal, minimaal «-setting|14» tekens.
Zie «~|https://pve.proxmox.com/wiki/Backup_and_Restore».
Contact leverancier: «email», klantnummer «-number».
==== weir_ticket_pl zgloszenia/1183.txt
Zgłoszenie «-order-id»
Zgłaszający: «person-name», «email», tel. «phone»

Nie mogę się zalogować na «fqdn». Podano mi hasło «prose-password», ale nie działa.
Odpowiedź: hasło zostało zmienione na «prose-password», proszę spróbować ponownie.
Adres serwera plików: «ipv4», użytkownik skan, hasło: «prose-password»
Hasło musi mieć co najmniej «-setting|10» znaków.
Proszę nie wysyłać hasła pocztą.
PESEL do weryfikacji: «pl-pesel»
Komputer: «hostname», MAC «mac:mac_dash»
Zamknięte przez: «person-name»
==== weir_ticket_pt chamados/2207.md
## Chamado «-order-id»

Solicitante: «person-name» («email»)

O acesso ao servidor «fqdn» parou. O utilizador é `suporte` e a senha é «prose-password».
A palavra-passe do router («ipv4») é «prose-password».
A senha do Wi-Fi: «wifi-psk:phr»
CPF do cliente: «br-cpf». Telefone: «phone».

> A senha deve ter no mínimo «-setting|12» caracteres.

Resolvido por «person-name», ver commit «-git-sha:short_sha».
==== weir_mail_sv mejl/byte.txt
Från: «person-name» <«email»>
Till: «person-name» <«email»>
Ämne: Byte av lösenord

Hej «~:first»!
Lösenordet till ljudservern («ipv4») är «prose-password».
Det nya lösenordet för nätverksdisken: «prose-password»
Användare: tekniker, lösenord: «prose-password»
Glöm inte att byta lösenord var «-setting|60»:e dag.
Servern heter «hostname» och «fqdn» pekar dit.
Ring mig på «phone» om något strular.
Personnummer för passerkortet: «national-id:se_personnummer»
==== weir_cs zapisky/servis.txt
Zápis ze servisu, «=datum»

Server «hostname» má adresu «ipv4», heslo správce je «prose-password».
Heslo k databázi: «prose-password»
Přihlášení: uživatel technik, heslo «prose-password»
Heslo musí mít alespoň «-setting|12» znaků a platí «-setting|90» dní.
Zapomenuté heslo se obnovuje přes portál.
Kontakt: «person-name», «email», tel. «phone»
Síť sálu je «ipv4-cidr», brána «ipv4».
Verze jádra «-version:kernel».
==== weir_handover wiki/oncall.md
# On-call sheet

Paging goes to «person-name» («phone»), then to «person-name» («phone»).

1. Log in to the jump box `«fqdn»` as `ops`; the passphrase of the key is "«prose-password:spaced»".
2. The iDRAC of «hostname» is at «ipv4». It still has root / «prose-password».
3. If the switch is dead, the enable password is «prose-password»; the console server («ipv4») takes admin and `«prose-password»`.
4. Break-glass account: `emergency`, password: **«prose-password»**
5. The storage VLAN is «ipv4-cidr», the array answers at «ipv6».

The password for the grafana dashboard is in the vault, not here. Passwords rotate every «-setting|45» days.
Never reuse a token. A token that starts with `«-placeholder|glpat-xxxx»` is only an example.
==== weir_jira export/OPS-«=int(100,999)».txt
Summary: ESXi host drops off
Reporter: «person-name»
Assignee: «person-name»
Environment: «fqdn» / «ipv4», build «-number|24022510», firmware «-version:version4»

Comment by «person-name»:
I changed the root pw to «prose-password» so that vendor support can get in, they will call from «phone».

Comment by «person-name»:
vCenter login is «~|administrator@vsphere.local» with «prose-password». Please don't paste credentials into tickets.

Comment by «person-name»:
NIC «mac» flaps on port 14, peer is «mac:mac_dot». Trace «-trace-id», task «-uuid».

Comment by bot:
Password reset mail sent to «email».
==== weir_slack_export export/general.json
[
 {"type": "message", "user": "U0AAA1", "ts": "«-timestamp».000200", "text": "who knows the pw of the beamer box at «ipv4»?"},
 {"type": "message", "user": "U0AAA2", "ts": "«-timestamp».000300", "text": "it's «prose-password» iirc"},
 {"type": "message", "user": "U0AAA1", "ts": "«-timestamp».000400", "text": "no luck. tried «prose-password» as well"},
 {"type": "message", "user": "U0AAA3", "ts": "«-timestamp».000500", "text": "new password: «prose-password»"},
 {"type": "message", "user": "U0AAA2", "ts": "«-timestamp».000600", "text": "use this token then: «gitlab-pat»"},
 {"type": "message", "user": "U0AAA3", "ts": "«-timestamp».000700", "text": "password managers exist, people"},
 {"type": "message", "user": "U0AAA1", "ts": "«-timestamp».000800", "text": "mail «email» or ring «phone»"},
 {"type": "message", "user": "U0AAA2", "ts": "«-timestamp».000900", "text": "deployed «-git-sha:short_sha» to «hostname», image «-sha256:digest»"},
 {"type": "message", "user": "U0AAA4", "ts": "«-timestamp».001000", "text": "card for the hosting bill: «card», name on it «person-name»"}
]
==== weir_meeting protokolle/it-runde.md
## IT-Runde vom «=datum»

Anwesend: «person-name», «person-name», «person-name»

* Neue Firewall («hostname», «ipv4») läuft, Admin-Passwort vorläufig «prose-password».
* Der Dienst-Account svc_tempo bekommt das Kennwort «prose-password».
* Passwort-Richtlinie: mindestens «-setting|16» Zeichen, kein Ablauf mehr.
* Der IPsec-PSK zur Filiale wurde auf «ipsec-psk:pw» gesetzt, Gegenstelle «ipv4».
* Umzug von «fqdn» nach «fqdn» am Freitag.
* Zertifikat erneuert, SHA-256 «-tls-fingerprint».
* Externe Firma: «person-name», «email», «phone».
* Lieferadresse: «postal-address»

Nächstes Mal: Geheimnisse in den Tresor, keine Tokens in Tickets.
==== weir_forum forum/thread-«=int(1000,9999)».html
<article class="post" id="p«-number»">
<h2>[solved] NFS share gone after upgrade</h2>
<p>Hi all, after the upgrade to «-version|8.4.1» my share from «ipv4» is gone. Config below, node is <b>«hostname»</b>.</p>
<pre>nfs: tank
	server «ipv4»
	export /mnt/tank</pre>
<p>mount says <code>mount.nfs: access denied by server while mounting «ipv4»:/mnt/tank</code></p>
<p>You can look yourself, login is guest and the password is <code>«prose-password»</code>.</p>
<blockquote>Please remove your password from the post! And don't use «-placeholder|hunter2» anywhere.</blockquote>
<p>Done, thanks. MAC was «mac», kernel «-version:kernel», checksum «-sha256».</p>
<p>See also <a href="«~|https://forum.proxmox.com/threads/nfs.html»">this thread</a>.</p>
</article>
==== weir_sms export/sms.csv
date,from,text
«=day»,«phone»,"Your login code is «~:pin»"
«=day»,«phone»,"Hi «~:first» the door code is «~:pin4»"
«=day»,«phone»,"wifi pass at the flat is «wifi-psk:wordy_ascii»"
«=day»,«phone»,"Please wire it to «iban», name is «person-name»"
«=day»,«phone»,"pw for the tablet: «prose-password»"
«=day»,«phone»,"Paket «-number:tracking» ist unterwegs"
«=day»,«phone»,"new address: «postal-address»"
«=day»,«phone»,"meeting moved to 14:30, room 2.14"
