==== glen_mail_handover mail/«=int(1000,9999)».eml
Return-Path: <«email#f»>
Received: from «fqdn» («fqdn» [«ipv4»]) by «fqdn» (Postfix) with ESMTPS id 4Zb«~:alnum(9)»
From: «person-name#n» <«email#f»>
To: "«person-name»" <«email»>
Subject: handing over the warehouse cluster
Message-ID: <«~:uuid»@«~:domain»>
Date: Tue, 11 Mar 2025 17:42:10 +0100

Hello «~:first»,

as promised, before I am off from Friday.

The hypervisors are «hostname», «hostname» and «hostname». Log in as root, the password on all three is «prose-password».
The storage box («fqdn», «ipv4») still has the vendor's account: admin with «prose-password:human» as its password.
For the tape library you need the web page on «ipv4», user service, pw «prose-password:phr».
Grafana got a fresh token yesterday: «grafana-token».
If the VPN asks for a group secret, that is «prose-password:pwsign».

Passwords get rotated every «-setting|90» days, the next time in June. The one for the safe is not written down anywhere.
Should something burn: «phone», or my deputy «person-name» on «phone».

Regards
«person-name#n»
==== glen_chat_ops export/ops-«=int(1,99)».txt copies=2
«any 16-20»
[09:12] <«~:first»> morning, «hostname» is back, ip is now «ipv4»
[09:13] <«~:first»> what do I type at the grub prompt? -> «prose-password:human»
[09:14] <«~:first»> root pw on the new box: «prose-password»
[09:15] <«~:first»> creds for the staging shop are demo / «prose-password:phr»
[09:16] <«~:first»> just log in with admin:«prose-password:pwa» and change it
[09:17] <«~:first»> they reset it to «prose-password:human» until monday
[09:18] <«~:first»> passphrase for the backup disk is «prose-password:phr»
[09:19] <«~:first»> idrac of «hostname» wants root and «prose-password»
[09:20] <«~:first»> the snmp community there is «snmp-community»
[09:21] <«~:first»> wifi in the lab: «=word», key «wifi-psk:phr»
[09:22] <«~:first»> here's a token for the api, valid a week: «github-pat»
[09:23] <«~:first»> PIN of the door is «prose-password:digits(6)»
[09:24] <«~:first»> I pasted the wrong thing, ignore «slack-token» please, revoked
[09:25] <«~:first»> mac of the printer? «mac»
[09:26] <«~:first»> call «person-name», «phone»
[09:27] <«~:first»> ticket «-order-id», commit «-short-sha»
[09:28] <«~:first»> is the password in the vault? yes, under infra/switches
[09:29] <«~:first»> nobody should put a password into this channel
[09:30] <«~:first»> sha256 of the iso «-sha256»
[09:31] <«~:first»> password must contain a digit, min «-setting|14» characters
[09:32] <«~:first»> the token expired, had to log in again
[09:33] <«~:first»> subnet for the cameras is «ipv4-cidr», gateway «ipv4»
[09:34] <«~:first»> job «-uuid» failed on «fqdn»
[09:35] <«~:first»> new host key is «-ssh-fingerprint»
«end»
==== glen_de_ticket tickets/INC«=digits(7)».txt copies=2
Störung INC«=digits(7)» – gemeldet von «person-name», Durchwahl «phone»
«any 13-17»
Der Benutzer kommt mit dem Kennwort «prose-password» nicht mehr ins ERP.
Habe das Konto entsperrt, vorläufiges Passwort: «prose-password:human», bitte beim ersten Anmelden ändern.
Root-Zugang zum «hostname»: «prose-password»
Auf dem Aufkleber am Gerät steht als WLAN-Passwort «wifi-psk:alnum(12)».
Die Weboberfläche («ipv4») nimmt admin und «prose-password:phr».
Für den Fernzugriff: Kennung extern, Passwort „«prose-password:pwsign»“.
Zugang Lieferantenportal: «email» / «prose-password:human»
Der Tunnel zu «ipv4» läuft mit dem PSK «ipsec-psk:pwa».
Rückruf erbeten unter «phone», Frau «~:last».
Betroffen sind «fqdn» und die Netze «ipv4-cidr», «ipv6-cidr».
MAC des Telefons: «mac»
Nach Update auf «-version» tritt der Fehler nicht mehr auf.
Das Kennwort darf sich in den letzten «-setting|10» Runden nicht wiederholen.
Bitte keine Passwörter per Mail verschicken!
Fingerabdruck des Zertifikats geprüft: «-tls-fingerprint:fingerprint20»
Seriennummer «-serial», Auftrag «-order-id»
Gutschrift auf IBAN «iban», Kontoinhaber «person-name».
Passwort vergessen, Rücksetzung über das Portal angestoßen.
Der Schlüssel liegt beim Pförtner.
«end»
==== glen_fr_mail mail/transfert.txt
De : «person-name» <«email»>
À : «person-name» <«email»>
Objet : accès au serveur de paie

Bonjour «~:first»,

Voici les accès demandés. Le serveur s'appelle «hostname» et répond sur «ipv4».
Identifiant : paie_adm
Mot de passe : «prose-password»
Pour la base, l'utilisateur est "paie" avec le mot de passe « «prose-password:phr» ».
La clé du wifi invités reste «wifi-psk:human».
L'ancien code («prose-password:digits(6)») n'est plus valable pour l'alarme.
Clé API du prestataire : «generic-secret:alnum(32)»

Rappel : le mot de passe doit comporter au moins «-setting|12» caractères et ne se communique jamais par téléphone.
En cas de souci, appelez-moi au «phone». Remboursement sur le compte «iban».

Cordialement,
«person-name»
«postal-address»
==== glen_es_chat export/soporte.txt
«any 13-16»
«~:first»: la contraseña nueva del servidor es «prose-password»
«~:first»: entra con soporte y «prose-password:phr»
«~:first»: usuario: admin clave: «prose-password:human»
«~:first»: el NAS está en «ipv4» ahora
«~:first»: la wifi del almacén tiene la clave «wifi-psk:phr»
«~:first»: te paso el PIN de la alarma, «prose-password:digits(4)»
«~:first»: hemos puesto «prose-password:pwsign» como contraseña de root en «hostname»
«~:first»: llama a «person-name», «phone»
«~:first»: transferencia al «iban»
«~:first»: olvidé la contraseña otra vez
«~:first»: la contraseña caduca en «-setting|15» días
«~:first»: nunca envíes claves por aquí
«~:first»: el DNI del cliente es «es-dni», nacido el «dob:dob_slash»
«~:first»: escríbeme a «email»
«~:first»: token de acceso: «generic-secret:hex(40)»
«~:first»: el hash no coincide, debería ser «-sha256»
«end»
==== glen_it_note note/consegne.md
# Passaggio di consegne «=int(2020,2025)»

- Centralino: `«ipv4»`, utente admin, password **«prose-password»**
- NAS «hostname»: la password di root è «prose-password:phr»
- Router (MAC «mac»): credenziali tecnico / «prose-password:human»
- Chiave Wi-Fi ospiti: «wifi-psk:phr»
- Posta: «email», la password iniziale è «prose-password:pwsign»
- Il codice fiscale per il contratto: «it-codice-fiscale», intestato a «person-name»
- Bonifico: «iban»
- Tel. assistenza: «phone»

La password va cambiata ogni «-setting|180» giorni e deve avere almeno «-setting|10» caratteri.
Chi ha dimenticato la password apre un ticket su https://«fqdn:site».
Il certificato scade a maggio, impronta «-tls-fingerprint».
==== glen_nl_chat export/dienst.txt
«any 12-15»
[11-03 22:04] «~:first»: het root wachtwoord van «hostname» is «prose-password»
[11-03 22:05] «~:first»: inloggen met beheer en «prose-password:phr»
[11-03 22:06] «~:first»: gebruiker: scan, ww: «prose-password:human»
[11-03 22:07] «~:first»: de switch staat op «ipv4», wachtwoord nog steeds «prose-password:human»
[11-03 22:08] «~:first»: wifi code van het magazijn «wifi-psk:phr»
[11-03 22:09] «~:first»: wachtwoord vergeten, kan iemand resetten?
[11-03 22:10] «~:first»: wachtwoorden staan in de kluis
[11-03 22:11] «~:first»: minimaal «-setting|14» tekens voortaan
[11-03 22:12] «~:first»: BSN van de nieuwe collega «nl-bsn», geboren «dob:dob_dot»
[11-03 22:13] «~:first»: bel «person-name» op «phone»
[11-03 22:14] «~:first»: rekening «iban»
[11-03 22:15] «~:first»: ik kom niet in «fqdn», poort dicht?
[11-03 22:16] «~:first»: mijn toegangstoken is «gitlab-pat»
[11-03 22:17] «~:first»: build «-build-id» draait
[11-03 22:18] «~:first»: adres voor levering: «postal-address»
«end»
==== glen_pl_cs_note notatki/dyzur.txt
«any 14-18»
Hasło roota na «hostname»: «prose-password»
Logowanie: operator / «prose-password:human»
Nowe hasło do VPN to «prose-password:phr», zmienić po pierwszym logowaniu
Hasło do wifi na hali: «wifi-psk:phr»
Adres serwera «ipv4», brama «ipv4»
Hasło wygasa za «-setting|30» dni
Nie pamiętam hasła
PESEL klienta: «pl-pesel», tel. «phone»
Przelew na konto «iban»
Heslo k serveru «fqdn» je «prose-password»
Přihlašovací údaje: spravce / «prose-password:human»
Heslo na wifi: «wifi-psk:phr»
Heslo musí mít alespoň «-setting|12» znaků
Zapomněl jsem heslo
Volejte «person-name», «phone»
Napište na «email»
Otisk klíče «-ssh-fingerprint»
Verze jádra «-version:kernel»
«end»
==== glen_pt_sv_note notas/plantao.txt
«any 14-18»
A senha do root em «hostname» é «prose-password»
Utilizador: suporte, palavra-passe: «prose-password:phr»
Senha do wifi dos visitantes: «wifi-psk:phr»
A palavra-passe temporária é «prose-password:human»
A senha expira em «-setting|45» dias
Esqueci-me da senha
CPF do titular: «br-cpf»
IBAN para o reembolso «iban»
Contacto: «person-name», «phone»
Lösenordet till «fqdn» är «prose-password»
Användare: drift, lösenord: «prose-password:human»
Wifi-lösenord i lagret: «wifi-psk:phr»
Lösenordet måste vara minst «-setting|12» tecken
Glömt lösenord, återställ via portalen
Personnummer «national-id:se_personnummer», ring «phone»
Servern svarar på «ipv4» och «ipv6»
Skriv till «email»
Kontrollsumma «-sha1»
«end»
==== glen_wiki docs/access.md
# Lab access

| Box | Address | User | Password | Note |
|-----|---------|------|----------|------|
| «hostname» | «ipv4» | root | `«prose-password»` | rack 2 |
| «hostname» | «ipv4» | admin | «prose-password:human» | |
| «fqdn» | «ipv6» | ops | `«prose-password:phr»` | jump host |
| PDU | «ipv4» | apc | «-placeholder|(ask)» | MAC «mac» |

Recovery key of the array: `«generic-secret:keyhex»`

> **Warning** the BIOS password is `«prose-password:pwa»` on all nodes.

- Console server: connect to «ipv4» port 2003, login `ser`/`«prose-password»`
- Syncthing GUI: https://«fqdn»:8384, *admin*, *«prose-password:phr»*
- Ask «person-name» (<«email»>, «phone») for a badge

Set `DB_PASSWORD` in the environment; its default is `«-placeholder|changeme»`. Tokens live in `«-path|secret/lab»`.

```console
$ export TOKEN=<«-placeholder|your-token»>
$ curl -H "Authorization: Bearer $TOKEN" https://«fqdn:site»/api/v1/hosts
{"digest": "«-digest»", "rev": "«-git-sha»"}
```
==== glen_runbook docs/runbook-restore.adoc
= Restore of the file server
:author: «person-name»
:email: «email»
:revnumber: «-version:semver»

. Log in on «hostname» with `root` and the password `«prose-password»`.
. Start the client:
+
----
proxmox-backup-client restore host/fs/2025-03-11T01:00:04Z root.pxar /mnt --repository 'restore@pbs!cli@«ipv4»:tank'
Password for "restore@pbs!cli": «pbs-api-token»
----
. When asked for the passphrase of the key, enter `«prose-password:phr»`.
. Set the address back to «ipv4-cidr» and check that `«fqdn»` resolves.
. Call «person-name» («phone») when it has taken more than two hours.

NOTE: The password of the volume is kept by the management, it is not part of this document.

.Checks
* The sum must be `«-sha256»`
* `pveversion` prints `«-version|pve-manager/8.4.1»`
* Task «-pve-upid» ended with OK
==== glen_forum posts/thread-«=int(10000,99999)».md
**Subject: cluster join fails with 401 after upgrade**

Hi all, I have two nodes, «hostname» («ipv4») and «hostname» («ipv4»). When I run

    pvecm add «ipv4» --fingerprint «-tls-fingerprint»

I get `401 Unauthorized`. My storage.cfg has

    pbs: backup
        server «fqdn»
        fingerprint «-tls-fingerprint»
        username root@pam

and /etc/pve/priv/storage/backup.pw holds «pve-priv-password:pwa» which does work in the web interface.
I also tried `curl -k -d 'username=root@pam&password=«cli-password:pwa»' https://«ipv4»:8006/api2/json/access/ticket` and get a ticket:

    {"data":{"ticket":"«pve-ticket»","CSRFPreventionToken":"«pve-csrf-token»","username":"root@pam"}}

Token auth with `PVEAPIToken=«~|root@pam!t1=»«pve-api-token»` fails as well.

> Did you replace the example password `«-placeholder|yourpassword»`?

Yes, of course. Log says: UPID «-pve-upid»
Kernel «-version:kernel», uuid «-uuid», serial «-serial».
See «~|https://pve.proxmox.com/wiki/Cluster_Manager».

Thanks, «~:first»
==== glen_minutes minutes/2025-«=int(10,12)».md
## Weekly infrastructure, attendees: «person-name», «person-name», «person-name»

1. Migration of «fqdn» to «hostname» is done. The temporary root password («prose-password») is to be replaced by Thursday.
2. «~:first» orders the switch. Quote «-order-id», serial «-serial».
3. Guest network: new prefix «ipv4-cidr», IPv6 «ipv6-cidr»; passphrase "«wifi-psk:phr»".
4. The contractor uses the account ext01 with «prose-password:human» until the end of the month.
5. Password manager: license key «generic-secret:chunks», renewal in May.
6. The password policy was agreed (length «-setting|14», no rotation).
7. Audit: «email» asks for a list of all service accounts. No secrets by mail.
8. Next meeting 14:00, room 3.12, dial-in «phone», access code «~:digits(6)».
==== glen_issue issues/«=int(100,999)».md
### Login with OIDC broken since «-version:semver»

**Steps**
1. `docker run -e ADMIN_PASSWORD=«env-password:pwa» -e DB_URL=postgres://app:«connection-string»@«ipv4»/app «~|ghcr.io»/acme/app@«-digest»`
2. Open https://«fqdn»/login and enter «email» with password `«prose-password»`

**Log**
```
2025-03-11T08:12:09Z ERROR oidc: exchange failed client_secret=«generic-secret:alnum(32)» code=«~:alnum(24)»
2025-03-11T08:12:09Z DEBUG request_id=«-uuid» trace=«-trace-id» peer=«ipv4»:51514
2025-03-11T08:12:10Z WARN  session cookie: sid=«session-cookie»; Path=/; HttpOnly
2025-03-11T08:12:11Z INFO  Authorization: Bearer «jwt»
```
**Config**
```toml
[oidc]
client_id = "«-uuid»"
client_secret = "«-redacted|<redacted>»"
issuer = "https://«fqdn:site»/realms/x"
```
@«=login» I bisected it to «-git-sha». Reproduced with password `«-placeholder|hunter2-example»`.
==== glen_commit patches/0003-rotate.patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name» <«email»>
Date: Wed, 12 Mar 2025 09:00:41 +0100
Subject: [PATCH 3/4] mail: use the new relay

The old relay at «ipv4» goes away. The password was rotated, see vault.

Reviewed-by: «person-name» <«email»>
Signed-off-by: «person-name» <«email»>
---
 roles/mail/defaults/main.yml | 6 +++---
 1 file changed, 3 insertions(+), 3 deletions(-)

diff --git a/roles/mail/defaults/main.yml b/roles/mail/defaults/main.yml
index «-short-sha:hex(10)»..«-short-sha:hex(10)» 100644
--- a/roles/mail/defaults/main.yml
+++ b/roles/mail/defaults/main.yml
@@ -4,7 +4,7 @@
-relay_host: «ipv4»
-relay_password: «config-password:human»
+relay_host: «fqdn»
+relay_password: "«config-password:pwsign»"
 relay_user: smtp
-dkim_selector: s1
+api_key: "{{ «-reference|lookup('env', 'RELAY_KEY')» }}"
+sentry_dsn: https://«sentry-dsn»@«fqdn:site»/7
--
2.47.1
==== glen_letter briefe/zugang.txt
«person-name»
«postal-address»

Ihre Zugangsdaten für das Kundenportal

Sehr geehrte Damen und Herren,

Ihr Konto wurde eingerichtet.

   Kundennummer:   «-number:digits(8)»
   Benutzername:   «=login»
   Startkennwort:  «prose-password:pwa»
   Telefon-PIN:    «prose-password:digits(5)»
   Portal:         https://«fqdn:site»

Bitte ändern Sie das Kennwort nach der ersten Anmeldung. Es muss mindestens «-setting|10» Zeichen lang sein.
Für den WLAN-Router (Seriennummer «-serial») gilt der Netzwerkschlüssel «wifi-psk:digits(20)».
Die Abbuchung erfolgt von Ihrem Konto «iban».

Fragen? «phone» oder «email»
