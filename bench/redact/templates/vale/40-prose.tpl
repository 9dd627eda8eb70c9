==== vale_mail_handover mail/handover.eml
From: «person-name» <«email»>
To: «person-name» <«email»>
Subject: Handover before my leave
Date: Mon, 3 Nov 2025 16:40:11 +0100
Message-ID: <«~:msgid»>

Hi «~:first»,

as promised, the things you need while I am away.

The storage box is «hostname» («ipv4»), log in as admin, password is «prose-password». The backup server sits next to it
at «ipv4»; root there has «prose-password:phrase», but only from the management net («ipv4-cidr»).

The monitoring account: mon / «prose-password:human». If the wiki asks again, take my old one, «prose-password:human», I did
not get round to changing it.

For the carrier call «phone» and ask for «person-name». Contract number «-number:digits(8)».

Password of the vault you already have. The recovery key is in the safe.

Cheers,
«~:first»
==== vale_ticket_en tickets/INC-«=int(10000,99999)#t».md
**INC-«=int(10000,99999)#t»: VPN down for the branch**

Reporter: «person-name» («email»), phone «phone»
Assignee: «person-name»

> Since 8:10 nobody gets in. Router «hostname» answers to ping on «ipv4».

Comment 1: tunnel peers are «ipv4» and «ipv4». I re-entered the pre-shared key `«ipsec-psk:pwa»` on both ends, no change.
Comment 2: log says `no proposal chosen`; remote id is «fqdn».
Comment 3: temporary access for the vendor: user vendor, password `«prose-password:human»`, valid until Friday.
Comment 4: vendor saw the MAC «mac» twice in the table, second one is a loop.
Comment 5: fixed with firmware «-version» (image sha256 «-sha256»). Please remember to remove the vendor account.
Comment 6: password of the vendor account has been reset and is not kept here.
==== vale_chat_en export/ops-chat.txt
«any 14-18»
[10:11] «~:first»: the box is back, root/«prose-password:human» as before
[10:12] «~:first»: I changed the pw on «hostname» to «prose-password:phrase»
[10:12] «~:first»: can someone open 5432 from «ipv4» to «ipv4»?
[10:13] «~:first»: pwd for the test db: «prose-password:pwa»
[10:14] «~:first»: it's «prose-password:human», capital letter first, that's the password for the camera
[10:15] «~:first»: guest wifi pass is «wifi-psk:phrase» this month
[10:16] «~:first»: curl -H "Authorization: Bearer «bearer-token»" https://«fqdn»/v1/ping works for me
[10:17] «~:first»: don't post passwords in here please
[10:18] «~:first»: password expired again, who can reset me?
[10:19] «~:first»: key for the api is «generic-secret:alnum(32)»
[10:20] «~:first»: which build? mine is «-short-sha»
[10:21] «~:first»: new guy is «person-name», mail «email»
[10:22] «~:first»: credentials for ftp: upload / «prose-password:human»
[10:23] «~:first»: switch at «ipv4», mac «mac»
[10:24] «~:first»: the passphrase of the cert is "«prose-password:phrase»" (without the quotes)
[10:25] «~:first»: password manager is down, use the paper copy
[10:26] «~:first»: you need two-factor for that, no password helps
[10:27] «~:first»: pin of the door panel is «prose-password:pin»
[10:28] «~:first»: token lifetime is «-setting|15m», that's why
«end»
==== vale_slack_json export/slack/infra.json
[
  {"type": "message", "user": "U0«=upper(8)»", "text": "root on <http://«fqdn»|box> is `«prose-password»` now", "ts": "«-timestamp».000200"},
  {"type": "message", "user": "U0«=upper(8)»", "text": "thanks! and the db? user app, password «prose-password:phrase»", "ts": "«-timestamp».000300"},
  {"type": "message", "user": "U0«=upper(8)»", "text": "please write to «email» or call «phone»", "ts": "«-timestamp».000400"},
  {"type": "message", "subtype": "bot_message", "text": "deploy of «-short-sha» to «hostname» done in 42 s", "ts": "«-timestamp».000500"},
  {"type": "message", "text": "webhook is https://«~|hooks.slack.com»/services/«slack-webhook»", "ts": "«-timestamp».000600"},
  {"type": "message", "text": "is the password policy still «-setting|90» days?", "client_msg_id": "«-uuid»"}
]
==== vale_runbook_en docs/runbook.md
# Runbook: storage outage

1. Log in at https://«fqdn:site» with the on-call account (`oncall`, password `«prose-password»`).
2. If the web UI is gone, use the console server «hostname», port 7012; the enable password is `«prose-password:human»`.
3. Check that `«ipv4»` and `«ipv6»` answer.
4. Run `zpool import -f tank`. The pool guid is «-zfs-guid».
5. To unlock the data set you need the passphrase «prose-password:phrase».
6. Tell «person-name» («phone»), then write to «email».

Do not write passwords into this page (yes, we know about steps 1, 2 and 5).
The API token comes from the vault: `vault kv get -field=token «-path|kv/storage/api»`.
==== vale_mail_de mail/uebergabe.txt
Von: «person-name» <«email»>
An: «person-name» <«email»>
Betreff: Zugänge für den neuen Standort

Hallo «~:first»,

der neue Server heißt «hostname» und hat die Adresse «ipv4» (Netz «ipv4-cidr», Gateway «ipv4»).
Anmelden kannst du dich als root mit dem Kennwort «prose-password». Bitte gleich ändern.

Für die Telefonanlage gilt weiterhin «prose-password:human», das hat Herr «~:last» so eingerichtet.
Das WLAN »Werkstatt« hat den Schlüssel «wifi-psk:phrase».
Die Warenwirtschaft verlangt beim ersten Start ein Passwort; nimm «prose-password:human».

Das Passwort für das Bankportal schicke ich dir nicht per Mail.
Bei Fragen: «phone».

Viele Grüße
«person-name»
«postal-address»
==== vale_ticket_de tickets/helpdesk-«=int(1000,9999)».txt
«any 12-16»
Kunde: «person-name», Tel. «phone», E-Mail «email»
Gerät: Drucker im 2. OG, IP «ipv4», MAC «mac»
Habe das Kennwort für den Benutzer «~:account» auf «prose-password:human» zurückgesetzt.
Neues Initialpasswort: «prose-password»
Der Zugang zum Testsystem läuft über test / «prose-password:human».
Server «hostname» war nicht erreichbar, lag am Switch «hostname».
Im BIOS ist als Kennwort «prose-password:human» hinterlegt.
Fernwartung: ID «-number:digits(9)», Passwort «prose-password:pwlower»
Die Lizenz liegt unter «-path|\\server\lizenzen».
Kennwort ist dem Kunden bekannt.
Das Passwort darf nicht weitergegeben werden.
Passwortänderung alle «-setting|60» Tage.
Update auf Version «-version» eingespielt, Prüfsumme «-sha256» stimmt.
Kontoverbindung für die Gutschrift: «iban»
Rückruf bei Frau «person-name» unter «phone» erbeten.
Lieferanschrift: «postal-address»
VPN-Schlüssel (PSK): «ipsec-psk:pwa»
Der Schlüssel für den Serverraum liegt beim Empfang.
«end»
==== vale_mail_fr courriel/acces.eml
De : «person-name» <«email»>
À : «person-name» <«email»>
Objet : Accès au nouveau serveur

Bonjour «~:first»,

Le serveur «hostname» est en place (adresse «ipv4», passerelle «ipv4»).
Tu te connectes avec l'utilisateur admin ; le mot de passe est «prose-password:human».
Pour la base de données, j'ai laissé «prose-password» comme mot de passe de l'utilisateur app.
La clé wifi du bâtiment B : «wifi-psk:phrase»
Le mot de passe du compte bancaire ne circule pas par courriel.
En cas de panne, appelle le «phone» et demande «person-name».

Cordialement,
«person-name»
«postal-address»
==== vale_chat_fr export/equipe.log
«any 10-13»
(09:02) «~:first» : quelqu'un a le mdp du pare-feu ?
(09:03) «~:first» : oui, admin / «prose-password:human»
(09:05) «~:first» : j'ai changé le mot de passe du NAS, maintenant c'est «prose-password:phrase»
(09:06) «~:first» : nouvelle machine «hostname» en «ipv4»
(09:07) «~:first» : le jeton de l'api : «generic-secret:hex(40)»
(09:08) «~:first» : identifiants de la caméra : root, «prose-password:human»
(09:09) «~:first» : le mot de passe a expiré, il faut le renouveler
(09:10) «~:first» : version «-version» installée ce matin
(09:11) «~:first» : le fournisseur, c'est «person-name», «phone»
(09:12) «~:first» : écris à «email»
(09:13) «~:first» : code de la porte «prose-password:pin»
(09:14) «~:first» : pas de mot de passe dans ce canal svp
(09:15) «~:first» : le réseau invité est «ipv4-cidr»
(09:16) «~:first» : utilise «prose-password» si on te demande un mot de passe
«end»
==== vale_mail_es correo/acceso.txt
De: «person-name» <«email»>
Para: «person-name» <«email»>
Asunto: Accesos del servidor

Hola «~:first»:

El servidor nuevo es «fqdn» («ipv4»). El usuario es administrador y la contraseña es «prose-password:human».
En el cortafuegos he dejado «prose-password:phrase» como clave de root.
La base de datos: usuario app, contraseña «prose-password».
La clave de la wifi de la oficina: «wifi-psk:human»
No olvides que la contraseña caduca cada «-setting|90» días.
Si hay problemas, llama a «person-name» al «phone».
Factura a nombre de «person-name», DNI «es-dni», IBAN «iban».

Un saludo,
«~:first»
==== vale_ticket_it ticket/assistenza-«=int(100,999)».txt
«any 11-14»
Richiesta di «person-name» (tel. «phone», «email»)
Il NAS «hostname» risponde su «ipv4» ma la password non funziona più.
Ho reimpostato la password dell'utente admin: «prose-password:human»
Le nuove credenziali sono ops / «prose-password».
Password del router: «prose-password:phrase»
La chiave del wifi ospiti è «wifi-psk:phrase»
Usare «prose-password:human» come password al primo accesso.
La password è stata comunicata a voce.
La password deve avere almeno «-setting|12» caratteri.
Codice fiscale del cliente: «it-codice-fiscale»
Indirizzo di consegna: «postal-address»
MAC della stampante: «mac»
Installata la versione «-version».
Da pagare su IBAN «iban».
«end»
==== vale_notes_nl notities/beheer.md
# Beheer vestiging

«any 11-14»
- Server `«hostname»` op «ipv4», inloggen als beheer met wachtwoord «prose-password:human»
- Wachtwoord van de firewall: «prose-password»
- Het wachtwoord voor de back-up is gewijzigd in «prose-password:phrase»
- Wifi gasten: «wifi-psk:phrase»
- Contact: «person-name», tel. «phone», «email»
- BSN van de nieuwe collega: «nl-bsn»
- Facturen naar «postal-address»
- Netwerk «ipv4-cidr», gateway «ipv4»
- Wachtwoorden staan in de kluis, niet hier
- Wachtwoord moet minstens «-setting|12» tekens lang zijn
- Printer heeft MAC-adres «mac»
- Rekeningnummer «iban»
- Firmware «-version», controlesom «-md5»
- De pincode van de alarmcentrale is «prose-password:pin4»
«end»
==== vale_mail_pl poczta/dostepy.txt
Od: «person-name» <«email»>
Do: «person-name» <«email»>
Temat: Dostępy do serwera

Cześć «~:first»,

nowy serwer to «hostname», adres «ipv4». Zaloguj się jako root, hasło to «prose-password:human».
Hasło do bazy zmieniłem na «prose-password».
Klucz do Wi-Fi w hali: «wifi-psk:phrase»
Konto testowe: test / «prose-password:human»
Hasła nie wolno nikomu przekazywać.
W razie awarii dzwoń do «person-name», tel. «phone».
PESEL do umowy: «pl-pesel», konto «iban».
Adres do wysyłki: «postal-address»

Pozdrawiam
«~:first»
==== vale_chat_pt export/suporte.txt
«any 11-14»
«~:first»: a senha do servidor «hostname» agora é «prose-password:human»
«~:first»: o IP mudou para «ipv4»
«~:first»: usuário admin, senha «prose-password:phrase»
«~:first»: coloquei «prose-password» como senha do banco
«~:first»: senha do wifi dos convidados: «wifi-psk:phrase»
«~:first»: a palavra-passe antiga era «prose-password:human»
«~:first»: esqueci a senha de novo
«~:first»: a senha vence em «-setting|30» dias
«~:first»: liga para «person-name», «phone»
«~:first»: manda para «email»
«~:first»: CPF do cliente: «br-cpf»
«~:first»: o endereço é «postal-address»
«~:first»: token da api: «generic-secret:alnum(40)»
«~:first»: atualizado para «-version»
«end»
==== vale_notes_sv anteckningar/drift.txt
«any 11-14»
Servern «hostname» har adressen «ipv4».
Lösenordet till brandväggen är «prose-password:human».
Nytt lösenord för backup: «prose-password:phrase»
Logga in som admin med lösenordet «prose-password».
Wifi-lösenord i verkstaden: «wifi-psk:human»
Lösenordet har löpt ut och måste bytas.
Lösenord får inte skickas med e-post.
Kontaktperson: «person-name», «phone», «email»
Personnummer: «national-id:se_personnummer»
Adress: «postal-address»
Switchens MAC är «mac», nätet är «ipv4-cidr».
Version «-version» installerad.
Kortnummer «card» för molntjänsten.
Jag bytte lösenordet på kameran till «prose-password:human»
«end»
==== vale_mail_cs posta/pristupy.txt
Od: «person-name» <«email»>
Komu: «email»
Předmět: Přístupy

Dobrý den,

server «hostname» běží na adrese «ipv4», brána «ipv4».
Přihlaste se jako root, heslo je «prose-password:human».
Heslo k databázi jsem změnil na «prose-password».
Klíč k Wi-Fi: «wifi-psk:phrase»
Uživatel test, heslo «prose-password:phrase».
Heslo se mění každých «-setting|90» dní.
Heslo vám sdělím telefonicky.
Kontakt: «person-name», tel. «phone»
Adresa: «postal-address»

S pozdravem
«person-name»
