==== cr_ticket_de tickets/INC-20114.txt
Ticket INC-20114 | Priorität 2 | Melder: «person-name» («email»)

Guten Tag,

seit heute früh komme ich nicht mehr auf den Drucker im Lager («ipv4», MAC «mac»). Das Webinterface fragt nach einem
Kennwort; das alte war «prose-password:human», das geht nicht mehr. Rückruf bitte unter «phone».

--- Antwort, Support, «=time» ---
Hallo, das Gerät hängt jetzt am Switch «hostname», neues Admin-Kennwort: «prose-password»
Das WLAN im Lager hat den Schlüssel „«wifi-psk:pwp»“, bitte nicht weitergeben.

--- Antwort, Melder ---
Danke, läuft. Wegen der Freigabe auf \\«fqdn»\lager: der Benutzer scanner, Passwort «prose-password» – stimmt das noch?

--- intern ---
Log-Auszug hängt an (SHA-256 «-sha256»). Seriennummer «-serial», Firmware «-version».
Das Kennwort muss laut Richtlinie mindestens «-setting|12» Zeichen haben. Ticketverknüpfung: «-order-id».
==== cr_mail_fr mails/acces-serveur.eml
Received: from «fqdn» («fqdn» [«ipv4»]) by «fqdn» with ESMTPS id «-id:alnum(12)»
Message-ID: <«-message-id|CAF7x2kd.4471»@«fqdn:domain»>
From: «person-name» <«email»>
To: «email»
Subject: Accès au serveur de fichiers
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Bonjour,

Voici les accès dont nous avons parlé ce matin :

  serveur      : «fqdn»
  identifiant  : compta
  mot de passe : «prose-password»

Pour le VPN, la clé partagée est «prose-password:pwq2» (à changer dans trois mois).
Le compte de secours a pour mot de passe « «prose-password:phrase» », sans les guillemets.

Merci de ne pas transférer ce message. Le mot de passe doit contenir au moins «-setting|14» caractères.

Cordialement,
«person-name»
Tél. «phone»
«postal-address»
==== cr_chat_es chats/soporte.txt
[09:02] «~|marta»: buenos días, alguien tiene la clave del router de la oficina?
[09:03] «~|quique»: sí, usuario admin y contraseña «prose-password»
[09:03] «~|quique»: la ip es «ipv4»
[09:05] «~|marta»: y la de la wifi de invitados?
[09:06] «~|quique»: la clave wifi es «wifi-psk:human»
[09:10] «~|marta»: gracias! el token del bot de avisos también lo necesito
[09:11] «~|quique»: «telegram-bot-token»
[09:11] «~|quique»: y el chat_id «-id|-1001884120»
[09:14] «~|marta»: perfecto. ¿a quién aviso si falla?
[09:15] «~|quique»: a «person-name», móvil «phone», o por correo a «email»
[09:20] «~|marta»: he actualizado a la versión «-version», commit «-git-sha:short_sha»
[09:21] «~|quique»: recuerda que la contraseña caduca cada «-setting|90» días
[09:40] «~|marta»: el servidor «hostname» no responde al ping, la base de datos sí (contraseña nueva: «prose-password»)
==== cr_wiki_it wiki/credenziali.md
# Accessi sala server

> Pagina riservata. Ultima modifica: «person-name»

| sistema | indirizzo | utente | password |
|---|---|---|---|
| NAS | «ipv4» | admin | «password-in-notes» |
| centralino | «ipv4» | installer | «password-in-notes:pwlower» |
| gestionale | «fqdn» | sa | «password-in-notes» |
| UPS | «ipv4» | apc | «password-in-notes:human» |
| vecchio NAS | spento | — | «-placeholder|n/d» |

La password del certificato è `«prose-password:pwq2»`; la chiave API del provider DNS: `«cloudflare-api-token»`.

## Procedura

1. Collegarsi a «hostname» e fermare il servizio.
2. Eseguire `pg_dump "postgresql://gestione:«connection-string:pwa»@«ipv4»/fatture" > /tmp/f.sql`.
3. Inviare il file a «email» (impronta SHA1 `«-sha1»`).

Per reimpostare la password premere "Password dimenticata": il collegamento vale «-setting|30» minuti.
Reperibilità: «person-name», «phone».
==== cr_chat_en_slack exports/general/2026-01-19.json
[
  {
    "client_msg_id": "«-uuid»",
    "type": "message",
    "user": "«-id|U04B7TQ1»",
    "ts": "«-timestamp».118829",
    "text": "heads up, I rotated the grafana admin password, it's now «prose-password»",
    "user_profile": { "real_name": "«person-name»", "avatar_hash": "«-hash:hex(12)»" }
  },
  {
    "client_msg_id": "«-uuid»",
    "type": "message",
    "user": "«-id|U02J9LLP»",
    "ts": "«-timestamp».220044",
    "text": "thanks! is the deploy hook still https:\/\/«~|hooks.slack.com»\/services\/«slack-webhook:slack_webhook.json» ?"
  },
  {
    "type": "message",
    "user": "«-id|U04B7TQ1»",
    "ts": "«-timestamp».330190",
    "text": "yes. and for staging use `export STRIPE_KEY=«stripe-key»` until the vault is back",
    "reactions": [ { "name": "+1", "count": 2 } ]
  },
  {
    "type": "message",
    "subtype": "bot_message",
    "bot_id": "«-id|B06KK1ZZ»",
    "text": "Build «-number|4412» passed on «-git-sha:short_sha», image «-digest»"
  },
  {
    "type": "message",
    "user": "«-id|U02J9LLP»",
    "text": "can you ssh to «fqdn» (that's «ipv4»)? user root, pw «prose-password:pwq2.json»"
  },
  {
    "type": "message",
    "user": "«-id|U04B7TQ1»",
    "text": "never put passwords in chat, please. ping «person-name» («email») for access"
  }
]
==== cr_mail_nl mails/overdracht.txt
Van: «person-name» <«email»>
Aan: beheer
Onderwerp: overdracht vakantie

Hoi allemaal,

Ik ben twee weken weg. Dit hebben jullie nodig:

- de back-upserver is «fqdn», het wachtwoord van beheerder is «prose-password»
- de pincode van de serverruimte: «prose-password:digits(6)»
- wifi "Kantoor": sleutel «wifi-psk:pwp»
- de herstelzin van de versleutelde schijf: "«prose-password:spaced»"
- de API-sleutel van de mailprovider is «sendgrid-key»

Bij storing kun je «person-name» bellen («phone»). Het magazijn zit op «postal-address».
De nieuwe switch «hostname» heeft adres «ipv4» in netwerk «ipv4-cidr».
Het wachtwoord van je eigen account verander je zelf, minimaal «-setting|10» tekens.
Bestelling «-order-id» komt dinsdag, volgnummer «-tracking».

Groet
==== cr_ticket_pl tickets/zgloszenie-881.md
### Zgłoszenie 881 – brak dostępu do systemu kadrowego

**Zgłaszający:** «person-name», tel. «phone»
**Adres stacji:** «ipv4», nazwa «hostname»

Dzień dobry, po aktualizacji do wersji «-version» nie mogę się zalogować.
Moje hasło to «prose-password», login: kadry2.

> Proszę nie przesyłać haseł w zgłoszeniach. Ustawiłem tymczasowe hasło: «prose-password:human»
> Zmiana wymuszona po pierwszym logowaniu.

Dziękuję, działa. Przy okazji: hasło do archiwum `lista.7z` brzmi «prose-password:phrase».

> Dane pracownika do poprawy: PESEL «pl-pesel», ur. «dob:dob_dot», konto «iban».
> Suma kontrolna pliku: «-md5». Numer sprawy: «-order-id».

Zamknięto, «=time». Hasło musi mieć co najmniej «-setting|8» znaków.
==== cr_wiki_pt wiki/impressoras.md
== Impressoras e scanners ==

A palavra-passe de administrador das impressoras é «prose-password:human» (todas iguais, exceto a do 3.º piso).

* 1.º piso: «ipv4», endereço MAC «mac»
* 2.º piso: «ipv4», endereço MAC «mac»
* 3.º piso: «hostname», senha «prose-password»

O utilizador ''scan'' do servidor «fqdn» tem a senha «prose-password:pwq2».
Para o envio por correio: SMTP «fqdn», utilizador «email», senha: «prose-password»

A senha do Wi-Fi do auditório é «wifi-psk:pwp».

Contacto da assistência: «person-name», «phone».
Contrato n.º «-order-id»; firmware «-version»; modelo MFP-«-number|4410».
A senha deve ter no mínimo «-setting|12» caracteres e nunca deve ser enviada por correio.
==== cr_minutes_en minutes/ops-weekly.md
# Ops weekly, minutes

Present: «person-name», «person-name», «person-name»

1. **Firewall** - replaced on Tuesday. Management is https://«ipv4»:4443, login netadmin / «prose-password».
2. **Backups** - restore test fine. The encryption passphrase is now "«prose-password:sentence»"; printed copy in the safe.
3. **Monitoring** - the SNMP community went from «~|public» to «snmp-community». SNMPv3 auth password: «snmp-password:pwq2».
4. **AWS** - «aws-access-key-id» belongs to the old contractor, secret starts with a capital letter, key is disabled. New pair in the password manager.
5. **Cluster** - «hostname» leaves, «hostname» joins; VLAN 40 is «ipv4-cidr» and «ipv6-cidr».
6. **Door** - the alarm code for the server room is «prose-password:digits(6)».

Actions
- send the new VPN profile to «email»
- order disks (quote «-order-id», serial of the failed one «-serial»)
- close CVE ticket, fixed in «-version»
- bump the password minimum from «-setting|10» to «-setting|14»
==== cr_sms_calls notes/anrufe.txt
Mo 10:20  «person-name» ruft an, «phone», Rückruf erbeten wegen Rechnung «-order-id»
Mo 11:05  Firma aus «~|Graz», Techniker braucht Fernwartung: ID «-number|482 119 306», Kennwort «prose-password:pwlower»
Mo 14:40  Bank: TAN-Liste gesperrt, neue PIN lautet «prose-password:digits(5)»
Di 08:15  «person-name», neue Adresse «postal-address»
Di 09:30  Kundin geboren am «dob:dob_dot» möchte IBAN ändern: «iban»
Di 13:00  Hotline: Kundenkennwort ist «prose-password:wordy_ascii», Vertragsnr. «-number|77120934»
Mi 07:55  Server «hostname» piept, laut «person-name» Lüfter; iDRAC «ipv4», Login root/«prose-password:pwa»
Mi 16:10  Paket «-tracking» kommt morgen
Do 10:00  Zugang für Praktikant: Benutzer prakt3, Startpasswort «prose-password:human»
Fr 09:00  nichts
==== cr_forum_neg posts/howto-choose.txt
Q: How long should a password be?
A: Length beats complexity. A passphrase of five random words is better than eight odd characters.

Q: My provider says "token expired". What now?
A: Create a new token in the settings. The secret is shown once; store it in a password manager.

Q: What does the error "«-prose|invalid password or PIN»" mean?
A: That the password was wrong, or that caps lock is on. After «-setting|5» attempts the account is locked.

Q: Is «-placeholder|hunter2-style» a good password?
A: No, and neither is anything that stands in a list.

Q: Passwort vergessen?
A: Auf „«-i18n|Passwort zurücksetzen»“ klicken; der Link gilt «-setting|20» Minuten.

Q: Où trouver la clé d'API ?
A: Dans "Paramètres", "Clés". Elle commence par «-prefix|sk_» et compte «-setting|32» caractères.

Q: The fingerprint of the server changed, it used to be «-ssh-fingerprint». Is that bad?
A: Compare with the console. Release «-version» regenerates host keys; the commit is «-git-sha».
==== cr_mails_mixed mails/thread.mbox
From MAILER-DAEMON Mon Jan 19 08:00:00 2026
From: "«person-name»" <«email»>
To: "«person-name»" <«email»>
Subject: Re: Re: Zugang / access

Hi «~|Thorsten»,

> could you send me the login for the staging shop again?

sure, it is https://«fqdn»/admin, user shop-admin, password is «prose-password».
HTTP basic auth in front of it: preview / «prose-password:pwa»

> and the database?

mysql on «ipv4», db shop_stage, pw «prose-password:pwq2»

> Danke! Das Passwort für das Zertifikat auch noch?

Das ist «prose-password:phrase», die Datei liegt auf «hostname».

Best
--
«person-name» | «phone»
«postal-address»
Registered in Hamburg, HRB «-number|118820», VAT «-vat|DE811907980»
