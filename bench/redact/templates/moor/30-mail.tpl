==== moor_mail_mbox mail/archive-2026.mbox
From «email#a» Tue Mar 10 09:12:44 2026
Return-Path: <«email#a»>
Received: from «fqdn» ([«ipv4»]) by «fqdn» (Postfix) with ESMTPS id «-number:upper(11)»
	for <«email#b»>; Tue, 10 Mar 2026 09:12:43 +0100 (CET)
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=«~:domain»; s=mail2026;
	bh=«-sha256:bytes(32)»; b=«-signature:b64(80)»
Message-ID: <«-uuid»@«fqdn»>
From: «person-name» <«email#a»>
To: «person-name» <«email#b»>
Subject: Access to the recipe database
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hi «~:first»,

the login for the recipe database is «=account» and the password is «prose-password». You reach it
from the office network only («ipv4-cidr»). The old one, «prose-password:human», stops working on Friday.

If it asks for a second factor use the secret «totp-secret» in your app.

Best,
«person-name»
Phone «phone»

From «email#b» Tue Mar 10 10:40:02 2026
From: «person-name» <«email#b»>
To: «email#a»
Subject: Re: Access to the recipe database
In-Reply-To: <«-uuid»@«fqdn»>

> the login for the recipe database is ...

Works, thanks. I changed the password, as the policy wants.

==== moor_mail_html_welcome mail/willkommen-«=int(100,999)».eml
From: IT-Service <«email»>
To: «email#to»
Subject: =?utf-8?Q?Willkommen_im_Team?=
Date: Mon, 13 Apr 2026 08:00:11 +0200
X-Mailer: Zammad Mail Service («-version|6.4.1»)
X-Originating-IP: [«ipv4»]
Message-ID: <«-msgid:uuid»@«fqdn»>
Content-Type: text/html; charset=UTF-8

<html><body>
<p>Guten Tag <b>«person-name»</b>,</p>
<p>Ihr Konto ist eingerichtet:</p>
<table>
<tr><td>Benutzername</td><td>«=login»</td></tr>
<tr><td>Einmalkennwort</td><td><code>«prose-password:pwa»</code></td></tr>
<tr><td>Webmail</td><td><a href="https://«fqdn»/">Anmelden</a></td></tr>
<tr><td>WLAN-Schl&uuml;ssel</td><td>«wifi-psk:phrase»</td></tr>
<tr><td>Durchwahl</td><td>«phone»</td></tr>
<tr><td>Personalnummer</td><td>«-number:digits(6)»</td></tr>
</table>
<p>Das Kennwort muss mindestens «-setting|12» Zeichen haben und wird bei der ersten Anmeldung ge&auml;ndert.
Geben Sie Ihr Passwort nie weiter.</p>
<p>Fragen an «person-name», <a href="mailto:«email#h»">«email#h»</a></p>
<img src="cid:«-uuid»" alt="Logo">
</body></html>
==== moor_mail_fr_facture courriels/facture-«=int(1000,9999)».txt
De : «person-name» <«email»>
À : compta
Objet : Facture «-order-id» et coordonnées bancaires

Bonjour,

Veuillez trouver la facture n° «-order-id». Merci de régler par virement :

  Titulaire : «person-name»
  IBAN : «iban»
  BIC : «~:letters(8).upper»
  Adresse : «postal-address»

Pour l'espace client (https://«fqdn»/espace), votre identifiant reste «=login» et le mot de passe
provisoire «prose-password». Il expire dans «-setting|72» heures.

N° de sécurité sociale pour la déclaration : «fr-nir»
Date de naissance : «dob:dob_slash»

Bien cordialement,
«person-name»
Tél. «phone»
SIRET «~:digits(14)»
==== moor_mail_thread_en mail/thread-firewall.txt
On Wed, Apr 8, 2026 at 4:51 PM «person-name» <«email#x»> wrote:
> On Wed, Apr 8, 2026 at 3:02 PM «person-name» <«email#y»> wrote:
>> On Wed, Apr 8, 2026 at 11:20 AM «person-name» <«email#x»> wrote:
>>> Could somebody with access open «ipv4»:8443 from «ipv4-cidr»? The new
>>> till software needs it, the vendor sends from «ipv4».
>>
>> Done. Rule «-uuid». The admin login of the appliance is still
>> fwadmin / «prose-password:human» by the way, we should not keep that.
>
> Agreed. I set it to «prose-password:phrase» and put it into the safe.
> The API user got a key as well: «generic-secret:alnum(40)»

Thanks both. For the VPN: pre-shared key «ipsec-psk:pwp», peer «ipv6», ID «fqdn».
Do not forward this mail please.

--
«person-name»
Network Operations
«postal-address»
mobile «phone»
==== moor_mail_es_rrhh correos/alta-empleado.txt
Asunto: Alta de nueva empleada
De: «email»
Para: «email»
Fecha: «=day»

Buenos días:

Estos son los datos para el contrato:

Nombre y apellidos: «person-name»
DNI: «es-dni»
NIE (si procede): «es-dni:es_nie»
Fecha de nacimiento: «dob:dob_slash»
Domicilio: «postal-address»
Teléfono: «phone»
Cuenta (IBAN): «iban»
Nº de empleado: «-number:digits(5)»

El usuario en el portal es «=login» y la contraseña inicial «prose-password». Tiene que cambiarla antes de
«-setting|30» días. La contraseña nueva no la envíes por correo.

Un saludo,
«person-name»
==== moor_mail_pt_suporte correio/resposta-suporte.eml
Delivered-To: «email»
Received: by «fqdn» with SMTP id «-number:lower(14)»; Fri, 17 Apr 2026 02:11:19 -0700
X-Google-Smtp-Source: «-signature:b64u(48)»
From: Suporte <«email»>
To: «email»
Subject: Re: [Ticket «-number:digits(6)»] acesso ao painel
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit

Caro(a) «person-name»,

A sua palavra-passe temporária é «prose-password:human». Entre em https://«fqdn» com o utilizador
«=login» e altere-a.

Servidor FTP: «ipv4» (utilizador «=account», senha «prose-password»)
Contacto: «phone»
CPF do titular: «br-cpf»
Cartão usado: «card»

Se não pediu isto, ignore. A palavra-passe antiga deixou de ser válida.

Obrigado,
«person-name»
==== moor_mail_outlook_csv export/Kontakte.csv
"Anrede","Vorname","Nachname","E-Mail-Adresse","Telefon geschäftlich","Mobiltelefon","Straße geschäftlich","Postleitzahl und Ort","Geburtstag","Notizen"
«each 3-5»
"Frau","«~:first»","«~:last»","«email»","«phone»","«phone»","«~:street»","«~:town»","«dob:dob_dot»","Kundennr. «-number:digits(6)»"
"Herr","«~:first»","«~:last»","«email»","«phone»","","«~:street»","«~:town»","0.0.00","Kennwort Portal: «prose-password:human»"
«end»
"","","","","","","","","0.0.00",""
==== moor_mail_bounce mail/bounce.eml
Return-Path: <>
Received: by «hostname» (Postfix) id «-number:upper(10)»; Sat, 21 Mar 2026 03:14:15 +0100
From: MAILER-DAEMON@«fqdn#h» (Mail Delivery System)
To: «email#s»
Auto-Submitted: auto-replied
Content-Type: multipart/report; boundary="«-number:upper(10)».«-number:int(1000000000,1900000000)»/«fqdn#h»"

This is the mail system at host «fqdn#h».

<«email#r»>: host «fqdn»[«ipv4»] said: 550 5.1.1
    <«email#r»>: Recipient address rejected: User unknown (in reply to RCPT TO command)

--«-number:upper(10)»
Content-Type: message/rfc822

From: «person-name» <«email#s»>
To: «email#r»
Subject: vpn for the weekend

Server «fqdn», group «=word», user «=login», password «prose-password».
Certificate fingerprint «-sha1».
==== moor_mail_jira_notify mail/jira-notification.txt
[JIRA] (OPS-«=int(100,9999)») Rotate the credentials of the export job

    «person-name» commented on OPS-«=int(100,9999)»:

    New values, valid from tomorrow:
      - JIRA user «email», API token «atlassian-token»
      - FTP drop «fqdn», user «=account», password: «prose-password»
      - Confluence space key «-setting|OPSKB», page id «-number:digits(8)»

    Old FTP password was «prose-password:human».

    Change By: «person-name»
    Attachment: keys.tar.gz (sha256 «-sha256»)

This message was sent by Atlassian Jira («-version|v9.12.8#9120008-sha1»:«-short-sha»)
==== moor_mail_sms_gateway outbox/sms-«=int(100,999)».txt
«any 8-11»
To: «phone»  Text: Your one-time password for the staff portal is «~:pin». Valid 5 min.
To: «phone»  Text: Hallo «~:first», dein neues Kennwort lautet «prose-password:human». IT
To: «phone»  Text: Table for 4 on Friday 19:30, reference «-order-id»
To: «phone»  Text: votre mot de passe provisoire : «prose-password:pwa»
To: «phone»  Text: Twoje nowe hasło: «prose-password:pwa»
To: «phone»  Text: Vaše dočasné heslo je «prose-password:pwa»
To: «phone»  Text: ALERT «hostname» DOWN since 03:12 UTC («ipv4»)
To: «phone»  Text: Ditt lösenord är «prose-password:pwa», byt det vid inloggning
To: «phone»  Text: Parcel «-number:tracking» will arrive today
To: «phone»  Text: La tua nuova password: «prose-password:pwa»
To: «phone»  Text: Password changed. If it was not you call us.
«end»
==== moor_mail_sieve_notes mail/notes-draft.eml
X-Uniform-Type-Identifier: com.apple.mail-note
From: «person-name» <«email»>
Subject: server stuff
X-Universally-Unique-Identifier: «-bios-uuid»
Date: Sun, 5 Apr 2026 21:15:00 +0200

nas admin - «prose-password:human»
plex token - «monitoring-token:plex»
router - admin / «prose-password:human»
router serial «-serial»
isp login «email» «prose-password:human»
wifi 5G - «wifi-psk:phrase»
alarm code - on paper!
bitlocker recovery: «generic-secret:keyhex»
dns «ipv4», second «~|9.9.9.9»
tv mac «mac»
