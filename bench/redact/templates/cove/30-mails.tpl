==== cove_mail_onboarding_de mail/willkommen.eml
From: IT-Service <«email»>
To: «person-name» <«email»>
Date: Mon, 03 Nov 2025 08:02:11 +0100
Message-ID: <«-uuid»@«~:domain»>
Subject: Ihr Start bei uns
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8

Guten Tag,

willkommen im Team! Ihr Notebook trägt den Namen «hostname», die Anmeldung erfolgt mit «~:login» und dem
Einmalkennwort «prose-password:hum». Beim ersten Start müssen Sie es ändern (mindestens «-setting|12» Zeichen).

Weitere Zugänge:
  - Zeiterfassung https://«fqdn:site»  Personalnummer «-number:digits(5)», PIN «prose-password:pin»
  - VPN: Gruppe extern, Gruppenkennwort «prose-password:phr»
  - Drucken: PIN «prose-password:pin6» am Gerät eingeben
  - WLAN Mitarbeiter: «wifi-psk:phr»

Bitte senden Sie uns noch Ihre Steuer-ID und die Bankverbindung. Bei Fragen: «phone».

Mit freundlichen Grüßen
«person-name»
==== cove_mail_forward mail/fwd-accounts.eml
Return-Path: <«email»>
Received: from «fqdn» («fqdn» [«ipv4»])
	by «fqdn» (Postfix) with ESMTPS id «~:upper(11)»
	for <«email»>; Thu, 23 Oct 2025 16:40:09 +0200 (CEST)
Received: from [«ipv4»] (unknown [«ipv4»])
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; d=«~:domain»; s=dkim1; h=from:to:subject; bh=«-sha256:key32»; b=«~:b64(172)»
Subject: Fwd: accounts for the auditors
From: "«person-name»" <«email»>
To: «email»

FYI, below is what they got. Please make sure it's gone by Friday.

---------- Forwarded message ---------
From: «person-name» <«email»>
Date: Wed, Oct 22, 2025 at 11:18 AM
Subject: accounts for the auditors

Dear all,

you can reach the jump host «fqdn» ([«ipv6»] or «ipv4») as "audit". Two passwords are needed, first «prose-password:told» for the
gateway and then «prose-password:told» for the host itself. Read-only database access: audit_ro, «prose-password:hum».

Both end on Oct 31. We do not hand out root.

Kind regards,
«person-name»
«phone»
==== cove_mail_reply_inline mail/re-zugang.txt
Von: «person-name»
An: «person-name»
Betreff: AW: AW: Zugang Lagerserver

> Welche Adresse hat die Kiste?
«ipv4», im DNS als «fqdn»

> Und wie melde ich mich an?
Als lager, Kennwort siehe unten.

> Brauche ich für sudo ein anderes?
Ja: «prose-password:told»

> Das alte von Herrn «~:last» tut es nicht mehr.
Stimmt, das war «prose-password:hum». Gilt seit September nicht mehr.

Kennwort lager: «prose-password:told»

Die Datenbank läuft unter «~:account» mit «prose-password:phr» als Kennwort; die Sicherung hat keins.

Gruß
«~:first»

-- 
«person-name» | Tel. «phone» | «email»
«postal-address»
==== cove_mail_vendor mail/delivery-note.eml
From: Customer Care <«email»>
To: «email»
Subject: [Case «-order-id»] Your appliance has shipped

Dear «person-name»,

your appliance (serial «-serial», MAC «mac») left our warehouse today. Tracking: «-number:tracking».

First login
-----------
Address   : https://«ipv4»/
User      : admin
Password  : «prose-password:pwlower»
Enable    : «prose-password:pwshort»

SNMP is enabled with the community "«snmp-community»"; please change it. The SHA-256 of the current
firmware «-version4» is «-sha256».

Ship to: «postal-address»
Paid with: card «card»
Support phone: «phone»

Your licence key: «~:winkey»
==== cove_mail_breach mail/notice.txt
Subject: Important: please change your password

Hello,

we noticed a sign-in to your account «email» from a new device.

    When:     2 November 2025, 03:14 UTC
    Where:    «ipv4» (approximate)
    Device:   Firefox «-version:semver» on Linux
    Request:  «-uuid»

If this was you, there is nothing to do. If not, reset your password here:
https://«fqdn:site»/account/reset?token=«url-token»

Passwords must be at least «-setting|10» characters long. We will never ask you for your password by e-mail or phone.

The Team

Unsubscribe: https://«fqdn:site»/u/«~:b64u(24)»
==== cove_mail_quoted_printable mail/acces-vpn.eml
From: =?UTF-8?Q?Support_Informatique?= <«email»>
To: «email»
Subject: =?UTF-8?Q?Votre_acc=C3=A8s_VPN?=
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

Bonjour «person-name:ascii_name»,

votre acc=C3=A8s est pr=C3=AAt. Serveur : «fqdn»
Identifiant : «~:login»
Mot de passe : «prose-password:pwa»
Cl=C3=A9 partag=C3=A9e : «ipsec-psk:pwa»

Le mot de passe expire dans «-setting|90» jours.
T=C3=A9l=C3=A9phone du support : «phone»

Cordialement
==== cove_mail_multipart mail/rechnung.eml
From: Buchhaltung <«email»>
To: «email»
Subject: Ihre Rechnung «-order-id»
Content-Type: multipart/alternative; boundary="=_«~:hex(24)»"

--=_1
Content-Type: text/plain; charset=utf-8

Sehr geehrter Herr «~:last»,

anbei die Rechnung. Das PDF ist geschützt, Kennwort ist Ihr Geburtsdatum («dob:dob_dot»).
Bitte überweisen Sie auf unser Konto «iban», BIC «~:letters(8).upper».

Kunde: «person-name», «postal-address»
Ihr Kundenportal: https://«fqdn:site», Benutzer «email», Startkennwort «prose-password:hum»

--=_1
Content-Type: text/html; charset=utf-8

<p>IBAN <b>«iban»</b><br>Telefon: <a href="tel:«phone:phone_tel#t»">«phone#t»</a></p>
<img src="https://«fqdn:site»/o.gif?c=«~:hex(16)»" width="1" height="1">
==== cove_mail_es_alta mail/alta-proveedor.txt
Asunto: Alta en el portal de proveedores

Estimado/a «person-name»:

Ya puede entrar en https://«fqdn:site». Su usuario es «email» y la contraseña provisional, «prose-password:hum».
El certificado de firma tiene como PIN «prose-password:pin» y como PUK «prose-password:digits(8)».

Datos que figuran en nuestra ficha:
  DNI: «es-dni»
  Teléfono: «phone»
  Domicilio: «postal-address»
  Cuenta: «iban»

Si olvida la contraseña puede pedir otra; caduca a los «-setting|180» días. Le rogamos que no responda a este mensaje.

Atentamente,
«person-name»
Departamento de Sistemas («ipv4» autorizada en el cortafuegos)
==== cove_mail_cs_predani mail/predani-serveru.txt
Předmět: Předání serveru

Ahoj,

jak jsme mluvili, posílám přístupy k serveru «fqdn» («ipv4»).

 - SSH: uživatel správce, heslo «prose-password:told»
 - IPMI na «ipv4»: ADMIN s heslem «prose-password:hum»
 - databáze: «~:account», heslo je «prose-password:phr»
 - zálohy šifruje restic, fráze „«prose-password:sentence»“
 - Wi-Fi v serverovně: «wifi-psk:hum»

Heslo k monitoringu ti pošlu zvlášť. Datum narození do smlouvy: «dob:dob_dot», rodné číslo nepotřebuju.
Kdyby něco, volej «phone:phone_cz» nebo piš na «email».

«person-name»
==== cove_mail_sv_avslut mail/avslut.txt
Ämne: Avslutad anställning – konton

Hej «~:first»,

«person-name» (personnummer «national-id:se_personnummer») slutar på fredag. Det här behöver bytas:

1. Root på «hostname», nu «prose-password:told»
2. Admin i brandväggen («ipv4»), nu «prose-password:told»
3. Kodlåset till serverrummet, nu «prose-password:pin»
4. Delade kontot «email» – lösenord «prose-password:hum»

Lösenorden ska ha minst «-setting|14» tecken. Nya lösenord skrivs inte i mejl, de lämnas i valvet.
Hemadress för sista lönebeskedet: «postal-address», konto «iban», mobil «phone:phone_se».

/«person-name»
==== cove_mail_nl_overdracht mail/overdracht.txt
Onderwerp: overdracht beheer

Beste «~:first»,

Hierbij de gegevens die nog niet in de kluis stonden:

* firewall («ipv4»): beheerder, wachtwoord «prose-password:told»
* hypervisors «hostname» en «hostname»: root, «prose-password:told»
* wachtwoordzin van de back-up: "«prose-password:sentence»"
* Office 365 noodaccount: «email» met «prose-password:hum»
* pincode alarm «prose-password:pin»

De wachtwoorden van de gebruikers ken ik uiteraard niet. Contract staat op naam van «person-name», BSN «nl-bsn», geboren op «dob:dob_dot».

Groet,
«person-name» — «phone»
==== cove_mail_pt_banco mail/fornecedor.txt
Assunto: Dados para o contrato e acesso ao ambiente de testes

Prezados,

seguem os dados pedidos:

Razão: «person-name»
CPF: «br-cpf»
Passaporte: «passport»
Endereço: «postal-address»
Telefone: «phone:phone_pt»

O ambiente de testes fica em https://«fqdn:site» («ipv4»). Entrem com homolog e a senha «prose-password:told»; o banco aceita a senha «prose-password:hum»
do usuário «~:account». Chave da API: «generic-secret:hex(40)». Por favor troquem a senha no primeiro acesso.

Atenciosamente,
«person-name»
==== cove_mail_pl_kadry mail/kadry.txt
Temat: Dane do umowy

Dzień dobry,

w załączeniu umowa. Plik zabezpieczyłam hasłem «prose-password:hum», numer umowy «-order-id».

Imię i nazwisko: «person-name»
PESEL: «pl-pesel»
Data urodzenia: «dob»
Adres: «postal-address»
Nr konta: «iban»
Telefon: «phone»

Do systemu kadrowego (https://«fqdn:site») proszę zalogować się jako «~:login», hasło startowe: «prose-password:told». Hasło musi
zawierać co najmniej «-setting|8» znaków, w tym cyfrę.

Pozdrawiam
«person-name»
«email»
==== cove_mail_it_ferie mail/assenza.txt
Oggetto: Cosa vi serve mentre sono in ferie

Ciao,

da lunedì non ci sono. Promemoria:

Il centralino («ipv4») si apre con admin e «prose-password:told».
Per il gestionale la password l'ho cambiata in «prose-password:hum» dopo l'aggiornamento alla «-version:semver».
La chiavetta con la firma ha il PIN «prose-password:pin6».
Se cade la VPN: chiave precondivisa «ipsec-psk:phr», gateway «ipv4».
La cassaforte non la cambio, la combinazione la sapete.
La password del mio PC non la do a nessuno.

In caso di emergenza: «person-name», «phone», oppure «email». Codice fiscale per la fattura: «it-codice-fiscale».

A presto, «~:first»
==== cove_mail_hr_us mail/benefits.eml
From: People Operations <«email»>
To: "«person-name»" <«email»>
Subject: Benefits enrollment - action required

Hi «~:first»,

We still need the following corrected in your record:

  Legal name ....... «person-name»
  SSN .............. «us-ssn»
  Date of birth .... «dob:dob_slash»
  Driver's license . «driver-licence»
  Member ID ........ «health-record:mrn»
  Home address ..... «postal-address»
  Mobile ........... «phone:phone_us»

Dependents: «person-name», born «dob:dob_us».

Log in at https://«fqdn:site» with your employee number and the temporary passcode «prose-password:hum». It expires in «-setting|72» hours.
Form W-4 revision «-version|2025.1», plan code «~|PPO-4500».
==== cove_mail_uk_payroll mail/payroll.txt
Subject: New starter – payroll details

Hi «~:first»,

please set up «person-name» from 1 December.

NI number: «uk-nino»
DOB: «dob:dob_slash»
NHS number (occupational health): «health-record:nhs»
Passport: «passport»
Driving licence: «driver-licence»
Bank: «iban»
Address: «postal-address»

Her laptop is «hostname», starter password «prose-password:hum» (capital first letter). Door fob no. «-number:digits(8)», alarm code «prose-password:pin».
Password for the attached zip is the same as last month's, please ring me on «phone».

Thanks
«person-name»
