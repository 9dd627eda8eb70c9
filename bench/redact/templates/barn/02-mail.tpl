==== barn_mail_de_reply mail/AW-server.eml
Return-Path: <«email»>
Received: from «fqdn» («fqdn» [«ipv4:wan»])
	by «fqdn» (Postfix) with ESMTPS id «-queue-id:upper(11)»
	for <«email#to»>; Mon, 12 Jan 2026 08:14:55 +0100 (CET)
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; d=«~:domain»;
	s=mail; bh=«-dkim:key32»;
	b=«-dkim:b64(172)»
From: "«person-name»" <«email»>
To: «person-name» <«email#to»>
Subject: AW: Zugang zum neuen Server
Message-ID: <«~:msgid»>
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8

Hallo «~:first»,

der Server hängt jetzt an der «ipv4:lan» und heißt «hostname». Als root kommst du
mit «prose-password:human» drauf, bitte gleich ändern. Die Weboberfläche nimmt
dasselbe Kennwort.

Die Datenbank hat ein eigenes Passwort bekommen: «prose-password»

> Brauchst du auch das alte Kennwort noch?

Nein, das Kennwort vom alten ist nicht mehr nötig.

Viele Grüße
«person-name»
-- 
Tel. «phone» · «postal-address»
==== barn_mail_en_offboarding mail/offboarding.txt
From: «person-name» <«email»>
To: it-all
Subject: Leaving today - where everything is

All,

my last day is today, so here is the brain dump.

The label printer in goods-in talks to «ipv4:lan» and will ask for a passcode, which is «prose-password:pin».
The SFTP drop for the carrier is «fqdn», port 2222, login «~:account», and yes the password is really «prose-password:wordy_ascii».
For the courier's web portal we are registered under «email» and the password there is «prose-password:human».
The Stripe restricted key used by the till is «stripe-key». Roll it.
The VPN concentrator («ipv4:wan») has one shared key for all shops: «ipsec-psk:phrase»

Everything else is in the vault. The vault's master password you will not find here, obviously.

The order that is stuck has number «-order-id», tracking «-tracking».

You can reach me at «email» or «phone».

«~:first»
==== barn_mail_fr_support mail/support.eml
From: Support <«email»>
To: «email»
Subject: =?UTF-8?Q?Re:_acc=C3=A8s_au_serveur?=
Date: Thu, 5 Feb 2026 17:20:09 +0100
Message-ID: <«~:msgid»>
Content-Type: text/plain; charset=UTF-8

Bonjour «person-name»,

Votre accès est rétabli. Voici vos identifiants :

  Adresse      : https://«fqdn:site»
  Identifiant  : «~:account»
  Mot de passe : «prose-password:human»

Le mot de passe de la base est resté le même, à savoir «prose-password:phrase».
Pensez à le changer à la première connexion (au moins «-setting|12» caractères).

Votre dossier porte le numéro «-order-id». Nous avons bien votre adresse : «postal-address».
Numéro de sécurité sociale reçu pour la mutuelle : «fr-nir».

Cordialement,
«person-name»
Ligne directe : «phone»
==== barn_mail_es_proveedor correo/proveedor.txt
De: «person-name» <«email»>
Para: «email»
Asunto: RV: Datos de acceso al ERP

Hola «~:first»:

Te paso los datos que me pediste.

Servidor: «fqdn» («ipv4:lan»)
Usuario: «~:account»
Contraseña: «prose-password:human»

La clave para el FTP sigue siendo «prose-password:phrase» y no hace falta VPN.
Para la factura: «person-name», DNI «es-dni», IBAN «iban».
Si te pide un PIN, es el «prose-password:pin».

Por favor, borra este correo cuando lo hayas leído. Las demás contraseñas están en el gestor.

Un saludo
«person-name»
Móvil «phone»
==== barn_mail_it_hosting posta/attivazione.txt
Oggetto: Attivazione del servizio di hosting
Data: 19 gennaio 2026

Gentile «person-name»,

il Suo spazio è attivo. Conservi questa mail in luogo sicuro.

  Pannello di controllo   https://«fqdn:site»:2083
  Nome utente             «~:account»
  Password                «prose-password:pwa»

  Server FTP              «fqdn» («ipv4:wan»)
  Password FTP            «prose-password:pwa»

  Database MySQL          db_negozio
  Password database       «prose-password:pwa»

La password può essere cambiata in ogni momento dal pannello.
Codice cliente «-number», ordine «-order-id».
Dati di fatturazione: «postal-address», CF «it-codice-fiscale»

Assistenza: «phone», «email»
==== barn_mail_nl_leverancier post/leverancier.txt
Van: «person-name» <«email»>
Aan: «email»
Onderwerp: FW: inlog voor de camera's

Ha «~:first»,

De recorder zit op «ipv4:lan» (in de meterkast, MAC «mac»). Gebruikersnaam is admin en het wachtwoord «prose-password:human».
Voor de app op je telefoon heb je een code nodig: «prose-password:pin».
Ik heb het wachtwoord van de wifi veranderd in «wifi-psk:phrase».

De rekening mag naar «postal-address», IBAN «iban».

> wat was het wachtwoord van de oude?
Dat weet ik niet meer. Wachtwoorden bewaren we sinds kort in Bitwarden.

Groet,
«person-name»
«phone»
==== barn_mail_pl_zgloszenie poczta/zgloszenie.txt
Od: «person-name» <«email»>
Do: «email»
Temat: Odp: brak dostępu do panelu

Dzień dobry,

dostęp został przywrócony. Login: «~:account», hasło: «prose-password:human»
Panel działa pod adresem https://«fqdn:site», serwer ma adres «ipv4:lan».
Hasło do bazy danych to «prose-password:phrase».

Proszę zmienić hasło po pierwszym logowaniu.
Do umowy potrzebny jest PESEL: «pl-pesel» oraz numer dowodu (już mamy).

Z poważaniem
«person-name»
tel. «phone»
==== barn_mail_sv_cs mail/partner.txt
Från: «person-name» <«email»>
Till: «email»
Ämne: VPN till lagret

Hej,

Adressen är «fqdn:site» och den delade nyckeln är «ipsec-psk:pwa». Användarnamn: lager, lösenord: «prose-password:human».
Nätet bakom är «ipv4-cidr:lannet». Faktura till «person-name», personnummer «national-id:se_personnummer».

Mvh
«person-name», «phone»

-----Původní zpráva-----
Od: «person-name»
Komu: «email»

Dobrý den,
posílám heslo k serveru: «prose-password:phrase»
Přihlaste se jako uživatel sklad na «ipv4:lan». Heslo do databáze pošlu SMS.
S pozdravem
«person-name»
==== barn_mail_html mail/welcome.html
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style>.c{color:#1d4e89}</style></head>
<body>
<p>Dear «person-name»,</p>
<p>your mailbox <b>«email»</b> is ready.</p>
<table>
<tr><td>IMAP server</td><td>«fqdn»</td></tr>
<tr><td>User name</td><td>«~:account»</td></tr>
<tr><td>Password</td><td><code>«prose-password:pwa»</code></td></tr>
<tr><td>Recovery code</td><td><tt>«prose-password:pin»</tt></td></tr>
</table>
<p>Open <a href="https://«fqdn:site»/verify?token=«url-token»">this link</a> within 24&nbsp;hours.</p>
<p>We will never ask for your password by mail.</p>
<img src="data:image/png;base64,«-base64-image»" alt="">
<p style="font-size:80%">Message id «-request-id», build «-short-sha»</p>
</body></html>
==== barn_mail_postmaster mail/bounce.eml
From: MAILER-DAEMON@«~:fqdn»
To: «email#from»
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status;
	boundary="«-boundary:upper(10)».1768211111/«fqdn»"

This is the mail system at host «fqdn».

<«email#rcpt»>: host «fqdn»[«ipv4:wan»] said: 550 5.1.1
    <«email#rcpt»>: Recipient address rejected: User unknown

Reporting-MTA: dns; «fqdn»
X-Postfix-Queue-ID: «-queue-id:upper(12)»
X-Postfix-Sender: rfc822; «email#from»
Final-Recipient: rfc822; «email#rcpt»
Diagnostic-Code: smtp; 550 5.1.1

From: «person-name» <«email#from»>
Subject: as promised

password for the zip is «prose-password:human», the file follows in the next mail.
sha256 «-sha256»
==== barn_mail_invoice mail/rechnung.txt
Betreff: Rechnung «-order-id»

Sehr geehrte Frau «person-name:last»,

anbei die Rechnung für die Wartung im Januar. Bitte überweisen Sie auf

   Kontoinhaber  «person-name»
   IBAN          «iban»
   BIC           «-bic:bic»

Alternativ buchen wir von der hinterlegten Karte «card» ab.

Der neue Wartungszugang lautet:
   Host «fqdn», Benutzer wartung, Kennwort «prose-password:pwa»

Für das Kundenportal wurde Ihnen ein Einmalkennwort zugeteilt: «prose-password:pwlower»

Mit freundlichen Grüßen
«person-name»
«postal-address»
Telefon «phone»
USt-IdNr. und Registergericht wie bekannt. Steuer-ID für die Lohnabrechnung: «de-steuerid»
==== barn_mail_mbox_list mail/list.mbox
From «~:upn» Tue Feb  3 10:11:12 2026
From: «person-name» <«email»>
To: admins@«~:domain»
Subject: [admins] leaked key
Message-Id: <«~:msgid»>

Hi,

somebody pushed this to the public mirror last night:

  -  deploy_key: "«gitlab-deploy-token»"
  -  registry: "«docker-token»"

I revoked nothing yet. Commit is «-git-sha», look at line 42.

«~:first»

From «~:upn» Tue Feb  3 10:40:02 2026
From: «person-name» <«email»>
Subject: Re: [admins] leaked key
Message-Id: <«~:msgid»>

> somebody pushed this to the public mirror last night

And there is more in that file, e.g. the line
  npm config set //«fqdn»/:_authToken «npm-token»

I signed the new one, here is my public key:

«-pgp-public»
==== barn_mail_calendar mail/wartung.ics
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Nextcloud calendar//v4.7.2
BEGIN:VEVENT
UID:«-uuid»
DTSTAMP:20260115T090000Z
DTSTART;TZID=Europe/Berlin:20260117T200000
SUMMARY:Wartung Hypervisor
LOCATION:«postal-address»
ORGANIZER;CN=«person-name»:mailto:«email»
ATTENDEE;CN="«person-name»";PARTSTAT=ACCEPTED:mailto:«email»
DESCRIPTION:Einwahl: «phone»\, Konferenz-PIN «prose-password:pin»\n
 Root-Passwort für den Abend: «prose-password:human»\n
 Adresse: https://«ipv4:lan»:8006
URL:https://«fqdn:site»/apps/calendar
END:VEVENT
END:VCALENDAR
