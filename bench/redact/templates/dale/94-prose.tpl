==== dale_prose_handover_de notes/uebergabe-«=int(1,99)».md
# Übergabe an «person-name»

Hallo «~:first», ab Montag übernimmst du die Bereitschaft. Das Wichtigste:

Der neue Host heißt «hostname» und hat die Adresse «ipv4». Anmelden kannst du dich als root, das
Kennwort lautet «prose-password:pwp» (steht auch im Tresor, Code «prose-password:digits(6,6)»).

Für die USV gilt noch das alte Passwort, nämlich "«prose-password:human»". Beim Switch habe ich es
gestern von «prose-password:human» auf «prose-password:pwp» geändert.

Die Sicherung läuft auf «fqdn»; wenn sie hängt, hilft ein Neustart. Der Lieferant («person-name»)
ist unter «phone» oder «email» erreichbar.

Passwörter müssen bei uns mindestens «-setting|14» Zeichen haben und werden nie per Mail verschickt.
Das Zertifikat hat den Fingerabdruck «-tls-fingerprint:fingerprint20».
Die Seriennummer des Geräts ist «-serial», die Ticketnummer «-order-id».
==== dale_prose_chat_nl export/chat-nl.txt
«any 10-12»
[14:02] «~:first»: het wachtwoord van de nas is «prose-password:pwp»
[14:03] «~:first»: ik heb het ww voor root op «hostname» op «prose-password:human» gezet
[14:04] «~:first»: log in met beheer / «prose-password:pwp», daarna meteen wijzigen
[14:05] «~:first»: nieuwe wifi-sleutel: «wifi-psk:phr»
[14:06] «~:first»: bel «person-name» even op «phone»
[14:07] «~:first»: wie heeft het wachtwoord veranderd?
[14:08] «~:first»: wachtwoord moet «-setting|12» tekens lang zijn
[14:09] «~:first»: de server draait op «ipv4», naam is «fqdn»
[14:10] «~:first»: rekening «iban» graag
[14:11] «~:first»: pincode van de alarmcentrale is «prose-password:digits(4,4)»
[14:12] «~:first»: het token is verlopen, maak een nieuw aan
[14:13] «~:first»: versie «-version:semver» staat klaar, commit «-short-sha»
[14:14] «~:first»: mail het maar naar «email»
«end»
==== dale_prose_ticket_sv arenden/INC-«=int(1000,9999)».txt
Ärende: inloggning till fakturasystemet
Anmäld av: «person-name», «email», tel «phone»

Hej! Efter bytet av server till «fqdn» («ipv4») går det inte att logga in.
Jag provade med det gamla lösenordet «prose-password:human» men fick fel.

Svar: Ditt nya lösenord är «prose-password:pwp». Byt det vid första inloggningen.
Trådlösa nätet på plan 3 har nyckeln "«wifi-psk:phr»".
Personnummer för behörigheten: «national-id:se_personnummer»
Lösenordet får inte skickas med e-post. Minst «-setting|12» tecken krävs.
Felkod «-request-id:uuid», version «-version4».
Med vänlig hälsning
«person-name»
==== dale_prose_mail_cs posta/pristup-«=int(10,99)».txt
Od: «person-name» <«email»>
Komu: «email»
Předmět: přístup na zálohovací server

Dobrý den,

posílám přístup na «fqdn» ( «ipv4» ). Uživatel: zaloha, heslo: «prose-password:pwp»
Heslo k administraci je «prose-password:human», prosím změňte ho co nejdříve.
Klíč k Wi-Fi: «wifi-psk:phr»
Kdyby něco nešlo, volejte «phone».
Heslo musí mít alespoň «-setting|10» znaků. Zapomenuté heslo obnovíte na https://«fqdn»/obnova.
Číslo účtu pro fakturu: «iban»
Kontrolní součet obrazu: «-sha256»

S pozdravem
«person-name»
==== dale_prose_it_es note/consegne-«=int(1,99)».txt
«any 10-13»
- la password di root su «hostname» è «prose-password:pwp»
- pwd del router («ipv4»): «prose-password:human»
- utente: magazzino, parola d'ordine: «prose-password:pwp»
- chiamare «person-name» al «phone» per il contratto
- la password deve avere almeno «-setting|12» caratteri
- il codice fiscale del referente è «it-codice-fiscale»
- la contraseña del servidor «fqdn» es «prose-password:pwp»
- clave del wifi de invitados: «wifi-psk:phr»
- usuario soporte, contraseña «prose-password:human», caduca el viernes
- he olvidado la contraseña del correo, ¿me la restableces?
- el DNI de «person-name» es «es-dni»
- token de la API: «generic-secret:hex(40)»
- la versión «-version:semver» ya no pide contraseña
- huella del certificado «-ssh-fingerprint»
- transferir a «iban»
«end»
==== dale_prose_pl_pt notatki/dyzur-«=int(1,99)».txt
«any 9-12»
* hasło do panelu na «fqdn» to «prose-password:pwp»
* nowe hasło roota: «prose-password:human» (serwer «hostname», «ipv4»)
* login: magazyn, hasło: «prose-password:pwp»
* hasło musi mieć co najmniej «-setting|12» znaków
* zadzwoń do «person-name», numer «phone»
* PESEL z umowy: «pl-pesel»
* a senha do servidor é «prose-password:pwp»
* senha do wi-fi: «wifi-psk:phr»
* o utilizador é suporte e a palavra-passe é «prose-password:human»
* esqueci-me da senha, podes repor?
* CPF do cliente: «br-cpf»
* o certificado tem a impressão «-tls-fingerprint:fingerprint20»
* pedido «-order-id», guia «-number:tracking»
«end»
==== dale_prose_fr_post wiki/astreinte.md
## Fiche d'astreinte

**Référent :** «person-name» («phone», «email»)

1. Se connecter à `«fqdn»` en tant que `admin`, mot de passe `«prose-password:pwp»`.
2. Le mot de passe du NAS a été remplacé par «prose-password:human» après l'incident.
3. Code du portail : «prose-password:digits(4,4)»
4. Sur le commutateur «ipv4», le mot de passe enable est « «prose-password:pwa» ».

| Équipement | Adresse | Compte | Mot de passe |
|------------|---------|--------|--------------|
| Onduleur   | «ipv4» | apc | «prose-password:pwa» |
| Borne Wi-Fi | «ipv4» | admin | `«prose-password:human»` |
| Imprimante | «ipv4» | – | «-placeholder|aucun» |

Ne jamais écrire un mot de passe dans un ticket. Longueur minimale : «-setting|14» caractères.
N° de sécurité sociale du remplaçant pour le badge : «fr-nir»
Version déployée : «-version:semver» («-git-sha»).
==== dale_prose_slack_en export/infra/2026-04-14.json
[
  {"type": "message", "user": "U«=upper(8,8)»", "ts": "«-timestamp».000100", "text": "who has the login for the tape library?"},
  {"type": "message", "user": "U«=upper(8,8)»", "ts": "«-timestamp».000200", "text": "it's service, and the password should still be «prose-password:pwp»"},
  {"type": "message", "user": "U«=upper(8,8)»", "ts": "«-timestamp».000300", "text": "nope, I changed that to `«prose-password:human»` after the audit"},
  {"type": "message", "user": "U«=upper(8,8)»", "ts": "«-timestamp».000400", "text": "thx. the box is «hostname», «ipv4»"},
  {"type": "message", "user": "U«=upper(8,8)»", "ts": "«-timestamp».000500", "text": "bot token for the channel: «slack-token»"},
  {"type": "message", "user": "U«=upper(8,8)»", "ts": "«-timestamp».000600", "text": "call «person-name» on «phone» if the robot arm is stuck"},
  {"type": "message", "user": "U«=upper(8,8)»", "ts": "«-timestamp».000700", "text": "please rotate your passwords and never paste tokens here :pray:"},
  {"type": "message", "user": "U«=upper(8,8)»", "ts": "«-timestamp».000800", "text": "```export HCLOUD_TOKEN=«hetzner-token»```"},
  {"type": "message", "user": "U«=upper(8,8)»", "ts": "«-timestamp».000900", "text": "deployed «-git-sha» to prod, digest «-sha256:digest»"}
]
==== dale_prose_postmortem docs/postmortem-«=int(10,99)».md
# Post-mortem: backup tenant locked out

Author: «person-name» («email»)

At 02:14 the job on «hostname» failed because the account `svc-archive` had been locked. Somebody had
typed the previous password, «prose-password:human», five times. The on-call engineer, «person-name»,
reset it to «prose-password:pwp» and restarted the service.

While looking through the logs we found that the SNMP community (`«snmp-community»`) and the PSK of the
branch tunnel, «ipsec-psk:pwhard2», were in plain text on the wiki. Both are still in use.

- affected: «fqdn», «ipv4», «ipv6»
- not affected: hosts in «ipv4-cidr»
- first bad commit: «-git-sha»
- request id of the vendor: «-uuid»

Actions: rotate the API token, move passwords into the vault (`«-path|kv/backup/archive»`), raise the
minimum length to «-setting|16», and write down who may reset a password.
==== dale_prose_comments ops/provision.ts
/**
 * Provisions a tenant. The admin password is generated and mailed once.
 * For the demo tenant it is always "«code-password:human»" (ask «person-name» before changing it).
 */
export async function provision(tenant: string, opts: { password?: string; token?: string }) {
  // the old NAS at «ipv4» still wants admin / «prose-password:pwa»
  // root password of «hostname»: «prose-password:pwp»
  const password = opts.password ?? generate(«-setting|20»);
  const token = opts.token ?? process.env.«-variable-name|TENANT_TOKEN»;
  if (!token) throw new Error('«-prose|no token given, see the docs»');
  // FIXME: hard-coded until SSO works
  const legacy = await login('https://«fqdn»/auth', { user: 'sync', password: '«code-password:pwhard2»' });
  /* wifi of the test lab: «wifi-psk:phr» */
  // see «~|https://owasp.org/www-project-top-ten/» about secrets in code
  await mailer.send('«email»', `«-i18n|Your password has been reset»`);
  return hash(password, { salt: '«-identifier|per-tenant»', etag: '«-md5»' });
}
==== dale_prose_rst_docs docs/lab.rst
Lab access
==========

:Contact: «person-name» <«email»>
:Phone: «phone»
:Revision: «-git-sha»

The jump host ``«fqdn»`` answers on «ipv4» and «ipv6».

=============  ==================  ==========
Device         Address             Login
=============  ==================  ==========
KVM switch     «ipv4»              admin/«prose-password:pwa»
PDU            «ipv4»              apc/«prose-password:pwa»
Oscilloscope   «ipv4»              none
=============  ==================  ==========

.. warning::

   The passphrase for the encrypted disk is ``«prose-password:phr»``. Do not print this page.

.. code-block:: console

   $ ssh ops@«fqdn»
   $ sudo cryptsetup open /dev/sdb1 lab   # type the passphrase from above
   $ ipmitool -H «ipv4» -U root -P '«cli-password:pwa»' sol activate

Replace ``«-placeholder|<password>»`` by your own. Tokens look like ``«-placeholder|glpat-xxxxxxxxxxxxxxxxxxxx»``.
==== dale_prose_voicemail_sms export/sms.xml
<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<smses count="6">
  <sms address="«phone:phone_tel»" date="«-timestamp»000" contact_name="«person-name»" body="Hi, the gate code is «prose-password:digits(4,4)» tonight" />
  <sms address="«phone:phone_tel»" date="«-timestamp»000" contact_name="«person-name»" body="VPN pw for you: «prose-password:pwa» user is your mail «email»" />
  <sms address="«phone:phone_tel»" date="«-timestamp»000" contact_name="(Unknown)" body="Your verification code is «~:digits(6,6)». Do not share it." />
  <sms address="«phone:phone_tel»" date="«-timestamp»000" contact_name="«person-name»" body="Passwort fürs WLAN: «wifi-psk:pwlower»" />
  <sms address="«phone:phone_tel»" date="«-timestamp»000" contact_name="«person-name»" body="moved to «postal-address», see you!" />
  <sms address="«~|DHL»" date="«-timestamp»000" contact_name="(Unknown)" body="Ihr Paket «-number:tracking» kommt heute" />
</smses>
==== dale_prose_quiet_de notes/besprechung.md
# Besprechung vom 14. April

Teilgenommen: Einkauf, Technik, Leitung.

- Das Passwort für das Portal soll künftig über das Tool zurückgesetzt werden.
- Wir führen Passkeys ein; ein Kennwort ist dann nicht mehr nötig.
- Die Schlüsselübergabe für Raum 3.14 erfolgt beim Empfang.
- Der Token läuft nach «-setting|90» Tagen ab, wie in der Richtlinie 4.2.1 beschrieben.
- Geheimnisse gehören in den Tresor und nicht in das Wiki.
- Version «-version:semver» ist seit KW 15 im Einsatz, Build «-number:digits(6)».
- Artikel «-number:ean» wird durch den Nachfolger ersetzt.
- Offen: Wer darf ein Passwort ansehen? Wer vergibt die Rechte?

Nächster Termin am 12.05.2026 um 14:30 Uhr.
