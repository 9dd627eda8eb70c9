==== fern_ticket_en tickets/«=int(10000,99999)».md
«any 12-15»
Hi team, «hostname» is back at «ipv4» after the disk swap, BMC on «ipv4» (ADMIN / «prose-password»).
%
I reset the share account yesterday, the new password is «prose-password» - please change it at first login.
%
Customer «person-name» rang twice today, call back on «phone» or write to «email».
%
The join token for the new worker is «k8s-bootstrap-token», valid until tomorrow noon.
%
Could someone explain why `smbclient //«ipv4»/scan -U scan%«cli-password:pwa»` says NT_STATUS_LOGON_FAILURE?
%
Use «gitlab-pat» for the mirror, it has read_repository only.
%
We moved «fqdn» from «ipv4-cidr» to «ipv4-cidr», the old gateway was «ipv4».
%
SNMP community on the UPS cards is still «snmp-community», that needs to go.
%
Refund goes to «iban» (account holder «person-name»), the card on file was «card».
%
Interface eth2 has «mac» on both nodes, looks like a cloned VM (uuid «-uuid»).
%
PBS complains about the fingerprint «-tls-fingerprint», did anyone renew the certificate?
%
Never send a password by mail. Passwords need at least «-setting|14» characters.
%
Bisected to «-git-sha:short_sha», fixed in «-version|8.2.4», see «~|https://bugzilla.proxmox.com/show_bug.cgi?id=5512».
%
Wi-Fi for the contractors: network Guest-2G, key «wifi-psk:phrase».
%
My API token is «~|ops@pve!inventory=»«pve-api-token» and I still get 403 on /nodes/«hostname»/status.
%
Task «-pve-upid» hung again, kernel «-version:kernel».
%
The secret store is at https://«fqdn», path «-path|secret/data/ops»; ask for a token there.
«end»
==== fern_mail_en mail/handover.eml
From: «person-name» <«email»>
To: "«person-name»" <«email»>
Cc: «email»
Date: Thu, 12 Feb 2026 17:40:11 +0000
Message-ID: <«-uuid»@«~:domain»>
Received: from «fqdn» ([«ipv4»]) by «fqdn» with ESMTPS id «~:alnum(10)»; Thu, 12 Feb 2026 17:40:12 +0000
DKIM-Signature: v=1; a=rsa-sha256; d=«~:domain»; s=s1; bh=«-sha256:key32»; b=«~:b64(172)»
Subject: handover before my leave
Content-Type: text/plain; charset=utf-8

Hello «~:first»,

as promised, everything you need while I am away:

* Backup box: https://«fqdn»:8007, user «=login»@pbs, password «prose-password»
* The restic repository is encrypted with the passphrase "«prose-password:phrase»"
* Firewall («ipv4»): log in as admin with «prose-password:pwodd»
* Door code of the server room is «prose-password:pin»
* Registrar account: «email» / «prose-password»

The old root password («prose-password:human») no longer works anywhere.
If the line goes down ring the provider on «phone», customer number «-number:digits(8)».
Nobody should ever ask you for your password.

Thanks and see you in March
«person-name»
mobile «phone»
«postal-address»
==== fern_ticket_de tickets/INC-«=int(1000,9999)».txt
«any 12-15»
Melder: «person-name», Durchwahl «phone», Mail «email»
%
Der neue Knoten «hostname» hängt an «ipv4», Gateway ist «ipv4», MAC «mac».
%
Das Kennwort für den Dienst lautet «prose-password», bitte nicht weitergeben.
%
Root-Passwort vorläufig: «prose-password»
%
Anmeldung an der NAS (https://«fqdn») mit admin und «prose-password» geht wieder.
%
Zugangsdaten Router: Benutzer admin, Passwort «prose-password»
%
Die PIN der Alarmanlage wurde auf «prose-password:pin» geändert.
%
WLAN Besprechungsraum: SSID Gast, Schlüssel «wifi-psk:phrase»
%
Bitte an «iban» überweisen, Inhaberin «person-name».
%
Patient «person-name», geb. «dob:dob_dot», Versichertennummer «health-record:kvnr»
%
Steuer-ID von «person-name»: «de-steuerid»
%
Wer das Passwort vergessen hat, meldet sich bitte am Empfang.
%
Passwörter müssen mindestens «-setting|12» Zeichen haben und laufen nach «-setting|180» Tagen ab.
%
Seit dem Update auf «-version|8.3.2» meldet pveproxy den Fingerabdruck «-tls-fingerprint» als unbekannt.
%
Ticket «-order-id» ist damit erledigt, Prüfsumme der ISO: «-sha256»
%
Im Netz «ipv4-cidr» antwortet nur noch «ipv4».
«end»
==== fern_chat_de export/gruppe-it.txt
«any 13-16»
12.02.26, 08:01 - «~:first»: moin, wer hat das pw vom drucker?
12.02.26, 08:02 - «~:first»: «prose-password:human»
12.02.26, 08:03 - «~:first»: nein, das neue ist «prose-password»
12.02.26, 08:05 - «~:first»: pw fürs lab: «prose-password:pwlower»
12.02.26, 08:07 - «~:first»: ich komm nicht auf «ipv4» drauf
12.02.26, 08:09 - «~:first»: nimm «fqdn», root / «prose-password»
12.02.26, 08:11 - «~:first»: schick mal die nummer von «person-name» -> «phone»
12.02.26, 08:12 - «~:first»: «email» ist die richtige adresse
12.02.26, 08:14 - «~:first»: vpn geht mit «~:login» und «prose-password», danach 2FA
12.02.26, 08:15 - «~:first»: wlan schlüssel der gäste ist jetzt «wifi-psk:phrase»
12.02.26, 08:17 - «~:first»: hat wer den token? - liegt im vault
12.02.26, 08:18 - «~:first»: bot token «telegram-bot-token», chat id -100«-number:digits(9)»
12.02.26, 08:20 - «~:first»: iban für die kaffeekasse «iban»
12.02.26, 08:22 - «~:first»: kennwort bitte selber zurücksetzen unter https://«fqdn»/reset
12.02.26, 08:23 - «~:first»: commit «-git-sha:short_sha» hat's kaputt gemacht
12.02.26, 08:25 - «~:first»: <Medien ausgeschlossen>
12.02.26, 08:26 - «~:first»: adresse vom kunden: «postal-address»
«end»
==== fern_mail_fr mail/acces.eml
From: «person-name» <«email»>
To: «email»
Date: Mon, 16 Mar 2026 09:02:40 +0100
Message-ID: <«-uuid»@«~:domain»>
Subject: =?utf-8?Q?Acc=C3=A8s_serveur?=
Content-Type: text/plain; charset=utf-8

Bonjour «~:first»,

Voici les accès au nouveau serveur «fqdn» (adresse «ipv4») :

- identifiant : admin
- mot de passe : «prose-password»

Le mot de passe root est «prose-password» et celui de la base de données «prose-password:pwa».
La clé du wifi invité est «wifi-psk:phrase».
Pour le compte de «person-name» (né le «dob:dob_slash»), le numéro de sécurité sociale est «fr-nir».
En cas de panne, appelez le «phone» ; le code de l'alarme est «prose-password:pin».
Le virement se fait sur «iban».

Le mot de passe doit comporter au moins «-setting|12» caractères et être changé tous les «-setting|90» jours.
Ne communiquez jamais votre mot de passe par téléphone.
L'empreinte de la clé est «-ssh-fingerprint».

Cordialement,
«person-name»
«postal-address»
==== fern_chat_fr export/salon.log
«any 10-12»
[10:02] <«~:first»> quelqu'un a le mdp du switch «ipv4» ?
[10:03] <«~:first»> mdp switch : «prose-password»
[10:04] <«~:first»> et pour «hostname», c'est root avec «prose-password»
[10:05] <«~:first»> le code pin de la carte SIM est «~:digits(4)»
[10:06] <«~:first»> le jeton de l'API : «generic-secret:alnum(40)»
[10:07] <«~:first»> passe par «fqdn», le port 22 est fermé sur «ipv4»
[10:08] <«~:first»> le client s'appelle «person-name», son mail «email»
[10:09] <«~:first»> mot de passe oublié, je le réinitialise
[10:10] <«~:first»> clé wifi : «wifi-psk:pwa»
[10:11] <«~:first»> la version «-version» règle le bug du jeton expiré
[10:12] <«~:first»> phrase secrète du disque : "«prose-password:phrase»"
[10:13] <«~:first»> sa carte : «card», expire fin 27
[10:14] <«~:first»> la clé publique est age : «-age-public-key»
«end»
==== fern_ticket_es tickets/incidencia-«=int(100,999)».txt
«any 11-14»
Solicitante: «person-name» (DNI «es-dni»), teléfono «phone»
El servidor «fqdn» responde en «ipv4», puerta de enlace «ipv4».
La contraseña de root es «prose-password», cámbiala cuando entres.
Usuario: soporte / Clave: «prose-password»
Contraseña provisional: «prose-password»
La clave del wifi de la planta 2 es «wifi-psk:phrase»
Entra en https://«fqdn» con «email» y la contraseña «prose-password»
El número de cuenta es «iban», a nombre de «person-name»
Pagó con la tarjeta «card»
Fecha de nacimiento «dob:dob_slash», historia clínica «health-record:mrn»
La contraseña debe tener al menos «-setting|10» caracteres.
¿Has olvidado tu contraseña? Escribe a «email».
El token de acceso caduca a las «-setting|24» horas.
La huella del certificado es «-tls-fingerprint»
Pasaporte de «person-name»: «passport»
Dirección de entrega: «postal-address»
«end»
==== fern_mail_it posta/credenziali.txt
Da: «person-name» <«email»>
A: «email»
Oggetto: credenziali nuovo server

Ciao «~:first»,

il server nuovo è «hostname», indirizzo «ipv4», rete «ipv4-cidr».
La password di root è «prose-password».
Per il pannello (https://«fqdn»): utente admin, password: «prose-password»
La password del database è stata cambiata in «prose-password:pwa».
La chiave del wifi ospiti: «wifi-psk:phrase»
PIN dell'allarme: «prose-password:pin»

Il referente è «person-name», cell. «phone», codice fiscale «it-codice-fiscale».
Bonifico su «iban».

Ricorda: la password deve avere almeno «-setting|12» caratteri, e scade ogni «-setting|60» giorni.
Se hai dimenticato la password scrivi all'assistenza.
Impronta SSH: «-ssh-fingerprint»
Versione installata: «-version|8.4.1», build «-build-id:hex(12)»

Grazie
«person-name»
«postal-address»
==== fern_nl_notes notities/overdracht.md
# Overdracht beheer

- Beheerder tot 1 april: «person-name», tel. «phone», «email»
- Server `«fqdn»` staat op `«ipv4»`, iDRAC op `«ipv4»`
- Het wachtwoord van root is `«prose-password»`
- Inloggen op de switch: admin / «prose-password»
- Wachtwoord NAS: **«prose-password»**
- De wifi-sleutel voor gasten is «wifi-psk:phrase»
- Pincode kluis: «prose-password:pin»
- Tijdelijk wachtwoord voor «~:login»: «prose-password:human»

## Personeel

| Naam | BSN | Geboren | IBAN |
|------|-----|---------|------|
| «person-name» | «nl-bsn» | «dob» | «iban» |
| «person-name» | «nl-bsn» | «dob» | «iban» |

## Afspraken

Een wachtwoord heeft minstens «-setting|14» tekens. Wachtwoorden staan in de kluis onder `«-path|beheer/servers»`.
Wachtwoord vergeten? Ga naar https://«fqdn»/wachtwoord.
Versie van de hypervisor: «-version|8.3.5», serienummer «-serial».
Vingerafdruk: `«-ssh-fingerprint»`
Het adres van de leverancier is «postal-address».
==== fern_ticket_pl zgloszenia/«=int(1000,9999)».txt
«any 11-13»
Zgłaszający: «person-name», PESEL «pl-pesel», tel. «phone»
Serwer «hostname» ma adres «ipv4», brama «ipv4».
Hasło administratora to «prose-password»
Login: root, hasło: «prose-password»
Hasło do bazy zmieniono na «prose-password»
Hasło do wifi: «wifi-psk:phrase»
Proszę zalogować się na https://«fqdn» jako «email», hasło tymczasowe «prose-password»
Numer konta: «iban»
Adres: «postal-address»
Klucz API: «generic-secret:alnum(32)»
Hasło musi mieć co najmniej «-setting|10» znaków.
Zapomniałem hasła, proszę o reset.
Token wygasa po «-setting|8» godzinach.
Suma kontrolna pliku: «-sha256»
Kopia zapasowa z sieci «ipv4-cidr» trwa od rana.
«end»
==== fern_pt_chat exportacao/grupo.txt
«any 11-14»
[12/02/2026 14:01] «~:first»: bom dia, qual é a senha do servidor?
[12/02/2026 14:02] «~:first»: a senha de root é «prose-password»
[12/02/2026 14:03] «~:first»: a palavra-passe do NAS é «prose-password»
[12/02/2026 14:04] «~:first»: usuário admin, senha «prose-password»
[12/02/2026 14:05] «~:first»: a chave do wifi: «wifi-psk:phrase»
[12/02/2026 14:06] «~:first»: o IP do «hostname» é «ipv4»
[12/02/2026 14:07] «~:first»: entra em https://«fqdn»/login com «email»
[12/02/2026 14:08] «~:first»: CPF do cliente: «br-cpf», nome «person-name»
[12/02/2026 14:09] «~:first»: transfere para «iban»
[12/02/2026 14:10] «~:first»: o meu número é «phone»
[12/02/2026 14:11] «~:first»: esqueci a senha outra vez
[12/02/2026 14:12] «~:first»: a senha tem de ter «-setting|8» caracteres no mínimo
[12/02/2026 14:13] «~:first»: NIF «national-id:pt_nif» de «person-name»
[12/02/2026 14:14] «~:first»: o código do alarme passou a ser «prose-password:pin»
[12/02/2026 14:15] «~:first»: o pedido «-order-id» já saiu, rastreio «-number:tracking»
«end»
==== fern_sv_mail post/inlogg.txt
Från: «person-name» <«email»>
Till: «email»
Ämne: inloggning till nya miljön

Hej «~:first»!

Den nya servern heter «fqdn» och har adressen «ipv4» (nät «ipv4-cidr»).
Lösenordet för root är «prose-password».
Användarnamn: drift
Lösenord: «prose-password»
Lösenordet till databasen är ändrat till «prose-password:pwa».
Nyckeln till gästnätet är «wifi-psk:phrase».
Portkoden till serverrummet är «prose-password:pin».

Kontakt hos kunden: «person-name», personnummer «national-id:se_personnummer», mobil «phone».
Betalning sker till «iban».

Lösenord ska ha minst «-setting|12» tecken och bytas var «-setting|90»:e dag.
Glömt lösenordet? Ring supporten.
Fingeravtryck: «-ssh-fingerprint»

Hälsningar
«person-name»
«postal-address»
==== fern_cs_ticket tikety/«=int(1000,9999)».txt
«any 11-13»
Zadal: «person-name», telefon «phone», e-mail «email»
Server «hostname» běží na adrese «ipv4», brána «ipv4».
Heslo roota je «prose-password»
Přihlášení: admin / «prose-password»
Heslo: «prose-password»
Nové heslo k databázi je «prose-password», prosím změnit.
Klíč k wifi pro hosty je «wifi-psk:phrase»
Rodné číslo pacienta «person-name»: «national-id:cz_rc»
Platbu poslat na «iban»
Adresa: «postal-address»
Heslo musí mít aspoň «-setting|12» znaků.
Zapomněl jsem heslo, prosím o obnovení.
Token vyprší za «-setting|30» minut.
Otisk klíče: «-ssh-fingerprint»
Webové rozhraní: https://«fqdn»:8006, síť «ipv4-cidr»
Verze jádra «-version:kernel»
«end»
==== fern_slack_json export/2026-02-12.json
[
«any 9-11»
{"user":"U«=upper(9)»","user_profile":{"real_name":"«person-name»"},"type":"message","text":"root pw on «hostname» is `«prose-password:pwodd»`","ts":"«-timestamp».000200"},
{"user":"U«=upper(9)»","type":"message","text":"rotate this please: «slack-token»","ts":"«-timestamp».000300"},
{"user":"U«=upper(9)»","type":"message","text":"the runner uses «gitlab-runner-token»","ts":"«-timestamp».000400"},
{"user":"U«=upper(9)»","type":"message","text":"<mailto:«email#m»|«email#m»> can't log in, the temp password «prose-password:pwodd» expired","ts":"«-timestamp».000500"},
{"user":"U«=upper(9)»","type":"message","text":"vpn gateway moved to «ipv4», dns «fqdn»","ts":"«-timestamp».000600"},
{"user":"U«=upper(9)»","type":"message","text":"password reset link: <https://«fqdn»/reset?token=«url-token»>","ts":"«-timestamp».000700"},
{"user":"U«=upper(9)»","type":"message","text":"who owns the password policy doc?","ts":"«-timestamp».000800"},
{"user":"U«=upper(9)»","type":"message","text":"atlassian: «atlassian-token»","ts":"«-timestamp».000900"},
{"user":"U«=upper(9)»","type":"message","text":"deploy «-git-sha» to prod, image «-digest»","ts":"«-timestamp».001000"},
{"user":"U«=upper(9)»","type":"message","text":"call «person-name» «phone»","ts":"«-timestamp».001100"},
{"user":"U«=upper(9)»","type":"message","text":"figma «figma-token» and postman «postman-key»","ts":"«-timestamp».001200"},
«end»
{"type":"channel_join","client_msg_id":"«-uuid»"}
]
==== fern_minutes docs/minutes-2026-02.adoc
= Minutes, infrastructure meeting
:author: «person-name»
:email: «email»
:revdate: 2026-02-12

Present:: «person-name», «person-name», «person-name»
Excused:: «person-name»

== Topics

. The cluster moves to the network «ipv4-cidr»; «hostname» keeps «ipv4».
. Temporary root password during the move: `«prose-password»`. «~:first» changes it afterwards.
. The SNMP community `«snmp-community»` is read by the old poller at «fqdn».
. Break-glass account: user `bg01`, password `«prose-password»` (sealed envelope).
. The pre-shared key for the branch office is «ipsec-psk:phrase».
. Password rules: at least «-setting|16» characters, no expiry. Tokens live at most «-setting|90» days.
. Supplier: «person-name», «phone», «postal-address».

== Actions

|===
|Who |What |Due

|«person-name» |Rotate the token of the backup job |2026-03-01
|«person-name» |Renew the certificate (serial «-serial:hex(20)») |2026-03-15
|===

Fingerprint of the new CA: `«-tls-fingerprint»`
==== fern_wiki_html wiki/onboarding.html
<h1>Willkommen, «person-name»!</h1>
<p>Dein Rechner heißt <code>«hostname:winname»</code>, deine Durchwahl ist «phone».</p>
<table class="wikitable">
<tr><th>System</th><th>Benutzer</th><th>Kennwort</th><th>Adresse</th></tr>
<tr><td>Wiki</td><td>«=login»</td><td>«prose-password:pwodd»</td><td><a href="https://«fqdn»">Link</a></td></tr>
<tr><td>Zeiterfassung</td><td>«=login»</td><td><tt>«prose-password:phrase»</tt></td><td>«ipv4»</td></tr>
<tr><td>Drucker</td><td>admin</td><td>«prose-password:human»</td><td>«ipv4»</td></tr>
<tr><td>VPN</td><td>«=login»</td><td><i>siehe Brief</i></td><td>«fqdn»</td></tr>
</table>
<ul>
<li>WLAN <b>Intern</b>, Schlüssel <code>«wifi-psk:phrase»</code></li>
<li>Passwort für die Testumgebung: <code>«prose-password:pwodd»</code></li>
<li>Bei Fragen: <a href="mailto:«email#m»">«email#m»</a></li>
<li>Ein Kennwort hat mindestens «-setting|14» Zeichen.</li>
</ul>
<pre>
$ ssh ops@«ipv4#i»
ops@«ipv4#i»'s password: «-redacted|********»
$ sha256sum setup.run
«-sha256»  setup.run
</pre>
<script src="/load.js?v=«-asset-hash:hex(8)»" integrity="«-lockfile-hash:sri»"></script>
==== fern_org_notes notes/admin.org
#+TITLE: admin notes
#+AUTHOR: «person-name»

* Hosts
** «hostname»
   :PROPERTIES:
   :IP: «ipv4»
   :MAC: «mac»
   :PASSWORD: «prose-password»
   :END:
   snapshot before upgrade, kernel «-version:kernel»
** «fqdn»
   - web login :: admin / «prose-password»
   - serial :: «-serial»
   - api key :: «generic-secret:hex(32)»
* People
  | name | mail | phone |
  |------+------+-------|
  | «person-name» | «email» | «phone» |
  | «person-name» | «email» | «phone» |
* TODO rotate password of the mail relay (currently «prose-password:pwodd»)
  SCHEDULED: <2026-03-02 Mon>
* DONE write down where the passwords are kept
  in pass(1), under «-path|infra/»
* Quotes
  "A password is like a toothbrush: choose a good one, never share it."
==== fern_helpdesk_json export/tickets.json
[
«each 3-4»
  {
    "id": «-number:int(10000,99999)», "uuid": "«-uuid»", "created_at": "2026-02-12T09:11:40Z",
    "requester": {"name": "«person-name»", "email": "«email»", "phone": "«phone»", "ip": "«ipv4»"},
    "subject": "«?Cannot print|VPN drops|Password expired|New laptop|Mailbox full»",
    "comments": [
      {"author": "«person-name»", "body": "«?My password is|I tried the password|The pw on the sticker says» «prose-password:pwodd»\nbut it does not work on «hostname:winname»."},
      {"author": "agent", "body": "I set a temporary password: «prose-password:pwa»\r\nPlease change it within «-setting|24» hours."},
      {"author": "agent", "body": "Closed. Remember never to share your password."}
    ],
    "custom_fields": {"asset": "«-serial»", "room": "2.14", "order": "«-order-id»"}
  },
«end»
  {"id": 0, "subject": null}
]
==== fern_sms export/sms.xml
<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<smses count="8">
  <sms address="«phone:phone_tel»" date="«-timestamp»000" type="1" body="Your verification code is «~:digits(6)». Do not share it." contact_name="(Unknown)" />
  <sms address="«phone:phone_tel»" date="«-timestamp»000" type="1" body="wifi pw: «wifi-psk:phrase»" contact_name="«person-name»" />
  <sms address="«phone:phone_tel»" date="«-timestamp»000" type="2" body="passwort ist «prose-password:pwa», bis gleich" contact_name="«person-name»" />
  <sms address="«phone:phone_tel»" date="«-timestamp»000" type="1" body="Ihr Paket «-number:tracking» kommt heute an: «postal-address»" contact_name="(Unknown)" />
  <sms address="«phone:phone_tel»" date="«-timestamp»000" type="2" body="meine IBAN «iban» lg" contact_name="«person-name»" />
  <sms address="«phone:phone_tel»" date="«-timestamp»000" type="1" body="Le code du portail est le «prose-password:pin»" contact_name="«person-name»" />
  <sms address="«phone:phone_tel»" date="«-timestamp»000" type="1" body="server ist wieder da, «ipv4», login wie immer" contact_name="«person-name»" />
  <sms address="«phone:phone_tel»" date="«-timestamp»000" type="2" body="Haslo do routera: «prose-password:human»" contact_name="«person-name»" />
</smses>
==== fern_commit_mail patches/0003-rotate.patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name» <«email»>
Date: Thu, 12 Feb 2026 10:11:12 +0100
Subject: [PATCH 3/4] config: use the new relay

The password of the relay was changed to «prose-password:pwodd» last week.
Reported-by: «person-name» <«email»>
Signed-off-by: «person-name» <«email»>
---
 deploy/relay.yaml | 6 +++---
 1 file changed, 3 insertions(+), 3 deletions(-)

diff --git a/deploy/relay.yaml b/deploy/relay.yaml
index «-git-sha:hex(7)»..«-git-sha:hex(7)» 100644
--- a/deploy/relay.yaml
+++ b/deploy/relay.yaml
@@ -2,7 +2,7 @@ relay:
-  host: «ipv4»
+  host: «fqdn»
   port: 587
-  password: «config-password:pw»
+  password: «config-password:pw»
-  api_key: ${«-variable-name|RELAY_KEY»}
+  api_key: «sendgrid-key»
+  min_password_length: «-setting|12»
-- 
2.47.1
