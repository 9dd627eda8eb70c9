==== vale_minutes_en minutes/2025-11-03.md
# Ops meeting

Present: «person-name», «person-name», «person-name»

- The lease of «ipv4-cidr» ends in March; new range is «ipv4-cidr». «~:first» writes to «email».
- «hostname» gets replaced by «hostname». Until then the root password there is «prose-password:human» (agreed with everyone).
- Alarm panel: code changed to «prose-password:pin4».
- The door camera came with the factory login admin/«prose-password:human», nobody knows where to change it.
- Passwords older than «-setting|180» days will be expired by the directory.
- Decision: secrets go into the vault, not into minutes. (We start next week.)
- «~:first» found the old licence key «-identifier:winkey» and will check whether it still counts.
- Next meeting on Monday, dial in with «phone».
==== vale_forum_en forum/thread-«=int(1000,9999)».txt
Re: cannot mount share after upgrade to «-version»

I have the same problem. My fstab line:

    //«ipv4»/media /mnt/media cifs user=plex,pass=«config-password:pwa»,vers=3.1.1 0 0

and dmesg says

    CIFS: VFS: \\«ipv4» Send error in SessSetup = -13

It works when I type it by hand: `mount -t cifs //«hostname»/media /mnt/media -o username=plex,password=«cli-password:pwa»`

Oops, that is my real password. Changed it now, so don't bother trying «prose-password:human» either.

> did you check the checksum?
Yes, «-sha256».
> what is your kernel?
«-version:kernel»

Edit: solved, the NAS with MAC «mac» had two addresses («ipv4» and «ipv6»).
==== vale_sms_en export/sms.csv
date,from,to,text
2025-11-03 08:01,«phone»,«phone»,"Your code is «~:digits(6)». Do not share it."
2025-11-03 08:05,«phone»,«phone»,"pw for the gate laptop is «prose-password:human»"
2025-11-03 08:09,«phone»,«phone»,"ok thx, and the user?"
2025-11-03 08:10,«phone»,«phone»,"user is gate, same password as always"
2025-11-03 08:15,«phone»,«phone»,"new wifi: Yard / «wifi-psk:phrase»"
2025-11-03 08:20,«phone»,«phone»,"parcel «-number:tracking» is at «postal-address»"
2025-11-03 08:31,«phone»,«phone»,"reset your password at https://«fqdn:site»/reset within «-setting|30» minutes"
==== vale_wiki_de wiki/notfall.md
== Notfallhandbuch ==

Stand: 3. November 2025, verantwortlich: «person-name»

=== Rechenzentrum ===
Der Zugang erfolgt mit Karte und PIN («prose-password:pin4»). Der Pförtner ist unter «phone» zu erreichen.

=== Systeme ===
* «fqdn», Adresse «ipv4»: Anmeldung mit dem lokalen Konto notfall, das Passwort lautet «prose-password».
* «hostname» im Netz «ipv4-cidr»: gleiches Konto, aber als Kennwort «prose-password:human».
* Konsolenserver «ipv4»: das Passwort wurde zuletzt im Mai auf «prose-password:phrase» gesetzt.
* Verschlüsselte Sicherung: die Passphrase heißt «prose-password:phrase».

=== Hinweise ===
Das Passwort eines Benutzers wird nie am Telefon genannt. Wer sein Kennwort vergessen hat, schreibt an «email».
Nach drei falschen Passwörtern wird das Konto «-setting|15» Minuten gesperrt.
==== vale_chat_de export/stammtisch.txt
«any 12-15»
[03.11.25, 09:12:01] «~:first»: moin, wer hat das root-pw von «hostname»?
[03.11.25, 09:12:40] «~:first»: nimm «prose-password:human»
[03.11.25, 09:13:02] «~:first»: geht nicht, steht auf dem Zettel nicht was anderes?
[03.11.25, 09:13:30] «~:first»: dann halt «prose-password:human», das war das alte Passwort
[03.11.25, 09:14:11] «~:first»: WLAN im Lager hat jetzt «wifi-psk:phrase» als Schlüssel
[03.11.25, 09:15:00] «~:first»: die neue Kamera hängt auf «ipv4» (mac «mac»)
[03.11.25, 09:15:20] «~:first»: Zugangsdaten Kamera: admin, «prose-password»
[03.11.25, 09:16:00] «~:first»: Passwort hab ich vergessen, kannst du zurücksetzen?
[03.11.25, 09:16:44] «~:first»: Passwort kommt per Post, dauert
[03.11.25, 09:17:10] «~:first»: ruf mal «person-name» an: «phone»
[03.11.25, 09:18:00] «~:first»: mein Token fürs Gitlab läuft ab: «gitlab-pat»
[03.11.25, 09:19:00] «~:first»: psk vom Tunnel ist «ipsec-psk:pwa»
[03.11.25, 09:19:30] «~:first»: Kennwort ist «prose-password:phrase» aber nicht weitersagen
[03.11.25, 09:20:00] «~:first»: gestern auf «-version» aktualisiert, Hash passt («-short-sha»)
[03.11.25, 09:21:00] «~:first»: schick die Rechnung an «postal-address»
«end»
==== vale_wiki_fr wiki/exploitation.md
# Fiche d'exploitation

Responsable : «person-name», joignable au «phone»

1. Se connecter à «fqdn» avec le compte exploitation, mot de passe «prose-password:human».
2. Vérifier que «ipv4» et «ipv4» répondent (réseau «ipv4-cidr»).
3. Si le disque est verrouillé, saisir la phrase secrète «prose-password:phrase».
4. Pour la console, le mot de passe par défaut reste «prose-password» ; à changer après usage.
5. Prévenir «email».

Le mot de passe de l'administrateur se trouve dans le coffre. Il doit comporter au moins «-setting|14» caractères.
Empreinte du serveur : «-ssh-fingerprint»
==== vale_chat_es export/grupo.txt
«any 11-14»
3/11/25 9:12 - «~:first»: ¿alguien sabe la contraseña del router?
3/11/25 9:13 - «~:first»: sí, admin y «prose-password:human»
3/11/25 9:14 - «~:first»: la he cambiado por «prose-password:phrase»
3/11/25 9:15 - «~:first»: la nueva clave del wifi: «wifi-psk:phrase»
3/11/25 9:16 - «~:first»: el servidor está en «ipv4»
3/11/25 9:17 - «~:first»: entra en «fqdn» con tu usuario
3/11/25 9:18 - «~:first»: contraseña incorrecta, me dice
3/11/25 9:19 - «~:first»: pues prueba con «prose-password» que es la contraseña del año pasado
3/11/25 9:20 - «~:first»: el proveedor es «person-name», «phone»
3/11/25 9:21 - «~:first»: mi correo: «email»
3/11/25 9:22 - «~:first»: el pin de la alarma es «prose-password:pin4»
3/11/25 9:23 - «~:first»: no paséis contraseñas por aquí
3/11/25 9:24 - «~:first»: la MAC es «mac»
3/11/25 9:25 - «~:first»: mi DNI es «es-dni»
3/11/25 9:26 - «~:first»: hemos subido a la versión «-version»
«end»
==== vale_mail_it posta/consegna.eml
Da: «person-name» <«email»>
A: «person-name» <«email»>
Oggetto: passaggio di consegne

Ciao «~:first»,

ti lascio gli accessi. Il server è «hostname» («ipv4»), utente root, la password è «prose-password:human».
Per il pannello di controllo su «fqdn» la password resta «prose-password:phrase».
Sul firewall ho messo «prose-password» come password di amministratore.
La rete degli ospiti usa la chiave «wifi-psk:phrase».
La password della banca te la dico a voce; la tua scade tra «-setting|30» giorni.
Se serve, chiama «person-name» allo «phone».

A presto,
«~:first»
==== vale_ticket_pl zgloszenia/zgl-«=int(100,999)».txt
«any 11-14»
Zgłaszający: «person-name», tel. «phone», e-mail «email»
Serwer «hostname» nie odpowiada pod adresem «ipv4».
Zresetowałem hasło użytkownika, nowe hasło: «prose-password:human»
Hasło administratora to teraz «prose-password».
Ustawiłem «prose-password:phrase» jako hasło do kopii zapasowych.
Dane logowania do kamery: admin / «prose-password:human»
Hasło do sieci gościnnej: «wifi-psk:phrase»
Hasło wygasa po «-setting|90» dniach.
Użytkownik zapomniał hasła.
Hasło przekazano telefonicznie.
Adres MAC drukarki: «mac»
Adres dostawy: «postal-address»
Numer konta: «iban»
PESEL: «pl-pesel»
Zaktualizowano do wersji «-version».
«end»
==== vale_notes_cs poznamky/sluzba.txt
«any 11-14»
Server «hostname» má adresu «ipv4», síť «ipv4-cidr».
Heslo roota je teď «prose-password:human».
Nastavil jsem heslo na «prose-password:phrase».
Přihlášení: admin, heslo «prose-password»
Heslo k Wi-Fi pro hosty: «wifi-psk:phrase»
Původní heslo bylo «prose-password:human».
Heslo vypršelo, je třeba nové.
Heslo je v trezoru.
Zapomenuté heslo řeší podpora.
Volat «person-name», tel. «phone», «email»
Číslo účtu: «iban»
Tiskárna má MAC «mac».
Verze «-version» nasazena.
PIN k alarmu je «prose-password:pin4».
«end»
==== vale_mail_sv post/overlamning.eml
Från: «person-name» <«email»>
Till: «person-name» <«email»>
Ämne: Inloggningar

Hej «~:first»,

servern heter «fqdn» och svarar på «ipv4». Användaren är drift och lösenordet är «prose-password:human».
Till databasen använder du «prose-password» som lösenord.
Det trådlösa nätet i lagret har nyckeln «wifi-psk:phrase».
Krypteringen låses upp med lösenfrasen «prose-password:phrase».
Bankens lösenord skickar jag inte med e-post. Lösenord byts var «-setting|90»:e dag.
Ring «person-name» på «phone» om något krånglar.

Hälsningar
«~:first»
==== vale_mail_nl post/overdracht.eml
Van: «person-name» <«email»>
Aan: «person-name» <«email»>
Onderwerp: toegang nieuwe server

Hoi «~:first»,

De server heet «fqdn» en staat op «ipv4». Je logt in als beheer; het wachtwoord is «prose-password:human».
Voor de database gebruik je wachtwoord «prose-password».
Ik heb «prose-password:phrase» ingesteld als wachtwoord van de back-up.
De sleutel van het wifi-netwerk is «wifi-psk:phrase».
Het wachtwoord van de bank stuur ik niet per mail; wachtwoorden verlopen na «-setting|90» dagen.
Bel bij problemen «person-name» op «phone».
Factuuradres: «postal-address», rekening «iban».

Groet,
«~:first»
==== vale_ticket_pt chamados/«=int(1000,9999)».txt
Chamado aberto por «person-name» («email», «phone»)

Descrição: o servidor «hostname» («ipv4») pede senha a cada acesso.
Resposta 1: a senha do usuário foi redefinida para «prose-password:human», peça a troca no primeiro acesso.
Resposta 2: não funcionou. Testei com «prose-password», que é a senha do administrador, e entrou.
Resposta 3: a senha do banco de dados continua «prose-password:phrase».
Resposta 4: a rede sem fio nova tem a senha «wifi-psk:phrase».
Resposta 5: atualizado para «-version», soma de verificação «-sha256».
Resposta 6: a senha deve ter no mínimo «-setting|12» caracteres; senhas não são enviadas por e-mail.
Encerrado. NIF para a fatura: «national-id:pt_nif»
