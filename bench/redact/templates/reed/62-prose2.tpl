==== reed_minutes_de protokolle/jour-fixe.md
# Jour fixe Infrastruktur, 9. April 2026

Anwesend: «person-name», «person-name», «person-name»; entschuldigt: «person-name»

«any 7-9»
- Der Umzug von «hostname» auf das neue Storage (`«ipv4»`) ist fertig.
- Bis zur Umstellung auf LDAP bleibt das Admin-Kennwort am Switch «prose-password:human».
- Die Zugangsdaten fürs Ticketsystem (Benutzer leitung, Passwort «prose-password») gehen an die Vertretung.
- Für die Abnahme gilt das Testpasswort «prose-password:human», danach wird das Konto gelöscht.
- Die Passphrase des Backup-Schlüssels («prose-password:phr») liegt zusätzlich im Safe.
- Offen: Wer erneuert das Zertifikat mit der Kennung «-key-id»?
- Beschluss: Kennwörter mit weniger als «-setting|14» Zeichen werden nicht mehr angenommen.
- Das Subnetz «ipv4-cidr» wird für die Drucker gebraucht, siehe Ticket «-order-id:order_id».
- Ansprechpartnerin beim Provider ist jetzt «person-name» («phone», «email»).
- Release «-version:semver» wird am Montag eingespielt, Commit «-git-sha:short_sha».
- Der Passwortmanager ist beschafft, Schulung im Mai.
«end»
==== reed_mail_de mail/neuer-kollege.eml
From: «person-name» <«email»>
To: «person-name» <«email»>
Cc: «email»
Subject: Deine Zugänge
Message-ID: <«~:msgid»>

Hallo «~:first»,

«any 7-9»
dein Konto ist angelegt, das Startkennwort lautet «prose-password:pwa». Du musst es gleich ändern.
im Büro gibt es das WLAN Kontor, Passwort «wifi-psk:human».
für die VPN-Einwahl brauchst du neben dem Zertifikat noch die PIN «prose-password:pin».
die Testdatenbank läuft auf «fqdn» («ipv4»), Anmeldung mit demo und «prose-password:human».
der Drucker «hostname» druckt erst nach Eingabe von «prose-password:pin4» als Code.
deine Durchwahl ist «phone».
bei Fragen hilft dir «person-name», nie per Mail das Passwort schicken.
als Kennwort für das verschlüsselte Archiv im Anhang nimm bitte «prose-password:phr».
unsere Richtlinie verlangt zwölf Zeichen, Kennwort und Benutzername dürfen nicht gleich sein.
der Schlüssel deines Rechners hat den Fingerabdruck «-ssh-fingerprint».
das Gitlab erreichst du unter https://«fqdn:site», dort meldest du dich mit dem Windows-Kennwort an.
«end»

Gruß
«~:first»
==== reed_chat_fr export/canal-infra.txt
«any 13-16»
[09:1«=int(0,9)»] «~:first»: quelqu'un a le mot de passe du NAS ?
[09:1«=int(0,9)»] «~:first»: mdp du nas : «prose-password:human»
[09:2«=int(0,9)»] «~:first»: le mdp root c'est «prose-password»
[09:2«=int(0,9)»] «~:first»: connecte-toi avec support et le mot de passe «prose-password:human»
[09:3«=int(0,9)»] «~:first»: j'ai mis «prose-password:phr» comme mot de passe pour la base
[09:3«=int(0,9)»] «~:first»: l'ancien mot de passe («prose-password:human») marche encore sur l'imprimante
[09:4«=int(0,9)»] «~:first»: mon mot de passe a expiré
[09:4«=int(0,9)»] «~:first»: il est sur «ipv4», pas sur «ipv4»
[10:0«=int(0,9)»] «~:first»: le code wifi des visiteurs : «wifi-psk:human»
[10:0«=int(0,9)»] «~:first»: ne colle pas de mot de passe ici, utilise le coffre
[10:1«=int(0,9)»] «~:first»: appelle «person-name», «phone»
[10:1«=int(0,9)»] «~:first»: numéro de sécu «fr-nir», à ne pas laisser dans le ticket
[10:2«=int(0,9)»] «~:first»: digest «-sha256:digest»
[10:2«=int(0,9)»] «~:first»: version «-version:semver», le jeton de session ne plante plus
[10:3«=int(0,9)»] «~:first»: phrase de passe de la clé : «prose-password:phr»
[10:3«=int(0,9)»] «~:first»: code de l'alarme «prose-password:pin4», à changer lundi
[10:4«=int(0,9)»] «~:first»: la machine s'appelle «hostname», MAC «mac»
«end»
==== reed_mail_es correo/alta-usuario.txt
Hola «~:first»:

«any 7-9»
tu usuario ya existe y la contraseña inicial es «prose-password:pwa».
para la VPN usa el mismo usuario y la contraseña «prose-password:human».
el wifi de la oficina tiene la clave «wifi-psk:human».
la base de datos está en «fqdn»; usuario lectura, contraseña «prose-password:phr».
mi contraseña no funciona desde ayer, ¿puedes mirarlo?
la contraseña debe cambiarse cada «-setting|90» días.
el PIN de la impresora es «prose-password:pin4».
llama a «person-name» al «phone» si algo falla.
la nueva dirección del portal es https://«fqdn:site».
el equipo «hostname» tiene la IP «ipv4» y la MAC «mac».
guarda la frase de paso «prose-password:phr» en tu gestor, no en papel.
el número de pedido es «-order-id:order_id».
«end»

Un saludo,
«person-name»
«email»
==== reed_mail_pl poczta/dostepy.txt
Cześć «~:first»,

«any 7-9»
konto już działa, hasło startowe to «prose-password:pwa».
do VPN loguj się jako «~:login», hasło: «prose-password:human».
hasło administratora drukarki zmieniono na «prose-password:human».
baza stoi na «fqdn», użytkownik odczyt, hasło «prose-password:phr».
nie wysyłaj haseł pocztą, mamy do tego sejf.
hasło wygasa po «-setting|60» dniach.
nowy adres serwera to «ipv4».
kod do szafy: «prose-password:pin4»
w razie pytań dzwoń do: «person-name», «phone».
suma kontrolna obrazu: «-sha256»
sieć gościnna ma hasło «wifi-psk:human».
zapomniałem hasła do portalu, pomożesz?
«end»

Pozdrawiam
«person-name», «email»
==== reed_ticket_it segnalazioni/seg-«=int(100,999)».txt
Oggetto: accesso al server «hostname»
Richiedente: «person-name» («email»)
«any 8-10»
- La password iniziale è «prose-password:pwa», da cambiare al primo accesso.
- Si entra come assistenza con la password «prose-password:human».
- Nuova password del database: «prose-password:phr»
- Il cliente ha dimenticato la password e chiede il ripristino.
- La vecchia password «prose-password:human» è stata disattivata.
- Il server «fqdn» non risponde su «ipv4».
- Chiave del wifi in magazzino: «wifi-psk:human»
- La password deve avere almeno «-setting|10» caratteri.
- Telefono del referente: «phone»
- IBAN per il rimborso: «iban»
- Impronta del certificato: «-fingerprint:fingerprint20»
- PIN del lettore badge: «prose-password:pin»
«end»
==== reed_ticket_nl meldingen/m«=int(1000,9999)».txt
Melder: «person-name», «phone»
Onderwerp: inloggen lukt niet op «fqdn»
«any 8-10»
Het wachtwoord is gereset naar «prose-password:pwa».
Gebruiker is beheer, wachtwoord «prose-password:human».
De root-login op «hostname» heeft als wachtwoord «prose-password».
Wachtwoord verloopt over «-setting|30» dagen.
Melder weet zijn wachtwoord niet meer.
Het nieuwe IP-adres is «ipv4», gateway «ipv4».
Sleutel van het gastnetwerk: «wifi-psk:human»
De wachtwoordzin voor de back-up luidt «prose-password:phr».
Factuur naar «email».
Commit «-git-sha» teruggedraaid.
Code van het hek is «prose-password:pin4».
Adres van de vestiging: «postal-address»
«end»
==== reed_mail_sv post/konto.txt
Hej «~:first»!

«any 7-9»
Ditt konto är klart, lösenordet är «prose-password:pwa» tills du byter det.
Databasen finns på «fqdn», användare las, lösenord «prose-password:human».
Lösenfrasen till säkerhetskopian är «prose-password:phr».
Glöm inte att lösenordet måste bytas var «-setting|90»:e dag.
Servern «hostname» svarar på «ipv4».
Trådlöst nät på kontoret: Kontor, lösenord «wifi-psk:human»
Jag kommer inte ihåg lösenordet till skrivaren.
Ring «person-name» på «phone» om något krånglar.
Koden till serverrummet är «prose-password:pin4».
Skicka aldrig lösenord i klartext.
Kontrollsumman blev «-md5».
«end»

Hälsningar
«person-name» <«email»>
==== reed_chat_cs export/kanal-provoz.txt
«any 11-14»
<«~:first»> heslo na root je «prose-password»
<«~:first»> nové heslo k tiskárně: «prose-password:human»
<«~:first»> přihlas se jako servis, heslo «prose-password:phr»
<«~:first»> wifi pro návštěvy má heslo «wifi-psk:human»
<«~:first»> heslo jsem změnil na «prose-password:pwa», staré «prose-password:human» už neplatí
<«~:first»> heslo do chatu nepatří
<«~:first»> databáze běží na «ipv4»
<«~:first»> volej «person-name», «phone»
<«~:first»> rodné číslo v exportu smaž, heslo k archivu «prose-password:pwa»
<«~:first»> minimálně «-setting|12» znaků
<«~:first»> kód alarmu «prose-password:pin4»
<«~:first»> build «-git-sha:short_sha», verze «-version:semver»
<«~:first»> pošli to na «email»
<«~:first»> «hostname» má MAC «mac»
«end»
==== reed_ticket_pt chamados/ch-«=int(1000,9999)».txt
Assunto: acesso ao servidor «hostname»
Aberto por: «person-name», «phone»
«any 8-10»
A senha do root foi trocada para «prose-password».
Senha provisória: «prose-password:pwa»
Usuário operador, senha «prose-password:human».
O utilizador esqueceu a palavra-passe.
A palavra-passe do Wi-Fi é «wifi-psk:human».
O servidor responde em «ipv4»; o antigo era «ipv4».
A senha expira em «-setting|45» dias.
Frase secreta do backup: «prose-password:phr»
Endereço: «postal-address»
Responder para «email».
Hash do pacote: «-sha1»
NIF do cliente «national-id:pt_nif»
«end»
==== reed_forum_en forum/thread-«=int(10000,99999)».txt
«~|tapedeck» wrote:
> Upgraded to «-version» last night, now the node will not join. corosync.conf attached.

«any 6-8»
My totem block has `bindnetaddr: «ipv4»`, ring1 is on «ipv6».
%
> What does pvecm status print?
Quorate: No, and «hostname» is missing.
%
I can log in with root / «prose-password:human» on the console but not over ssh.
%
For what it's worth, I had set the password to `«prose-password»` and the web interface refuses it.
%
Try `pvesh get /nodes --output-format json`, no password needed on the node itself.
%
The log says: «-pve-upid»
%
Please do not post tokens here. You just did: «~|root@pam!mon=»«pve-api-token»
%
NIC is an X710, MAC «mac», firmware «-version:version4».
%
Same here. Default login admin/«prose-password:human», as the seller wrote on the box.
%
See «~|https://pve.proxmox.com/wiki/Cluster_Manager» for removing a node.
%
ISO checksum is «-sha256», so the download was fine.
%
/etc/hosts: «ipv4» «fqdn» «hostname»
«end»
==== reed_sms_log export/sms.csv
date,from,to,text
2026-03-01,«phone»,«phone»,"Your one-time code is «~:digits(6)». It expires in «-setting|5» minutes."
2026-03-02,«phone»,«phone»,"Admin password for the gate controller: «prose-password:pwa»"
2026-03-02,«phone»,«phone»,"ok thx, wifi at the site? password?"
2026-03-02,«phone»,«phone»,"wifi password is «wifi-psk:human»"
2026-03-03,«phone»,«phone»,"invoice to «email», attn «person-name»"
2026-03-03,«phone»,«phone»,"router is at «ipv4» now, login admin / «prose-password:human»"
2026-03-04,«phone»,«phone»,"Parcel «-number:tracking» arrives today"
2026-03-04,«phone»,«phone»,"who changed the password of the camera??"
