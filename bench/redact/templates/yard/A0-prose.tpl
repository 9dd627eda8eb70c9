==== yd_ticket_en tickets/handover.md
# Handover, week 7

«any 14-17»
The new hypervisor is called «hostname», reachable on «ipv4»; log in as root with «prose-password:pwhard» and change it.

%
I reset the password for the reporting user to "«prose-password:pwh»" this morning.

%
- BMC of «hostname»: «ipv4» (ADMIN, password: «prose-password:pwa»)

%
Please tell «person-name» (phone «phone») that the maintenance moved to Friday.

%
The guest Wi-Fi key changed, it is now `«wifi-psk:phr»`.

%
Nobody could log in because the password had expired. The policy asks for «-setting|14» characters and a digit.

%
Use the token «gitlab-pat» for cloning until my account is back.

%
The LUKS passphrase of the backup disk is "«prose-password:spaced»".

%
Guest «-number:int(100,900)» has uuid «-uuid»; its card «mac» shows up twice.

%
We saw «-pve-upid» hang again, same as in kernel «-version|6.8.12-9-pve».

%
The old network «ipv4-cidr» goes away, everything moves to «ipv4-cidr» and «ipv6-cidr».

%
Temporary access for the vendor: user extern, pass «prose-password:pwlower», valid until Monday.

%
The image should hash to «-sha256», otherwise download it again.

%
I mailed «email» about the certificate (fingerprint «-tls-fingerprint:fingerprint20»).

%
Set your own password under Datacenter → Permissions; never share API tokens in chat.

«end»
==== yd_ticket_de tickets/uebergabe.txt
Hallo zusammen,

kurz die Übergabe für den Bereitschaftsdienst:

«any 12-14»
* Das Kennwort für das iLO von «hostname» («ipv4») lautet «prose-password:pwhard».
* Neuer VPN-Zugang für «person-name»: Benutzer «=login», Passwort «prose-password:pwh»
* Der Datenbankbenutzer "shop" hat jetzt das Passwort „«prose-password:pwa»“.
* PIN der Alarmanlage: «~:pin»
* Bei Fragen erreicht ihr mich unter «phone» oder «email».
* WLAN im Lager – Schlüssel: «wifi-psk:phr»
* Root-PW auf «fqdn» ist vorübergehend «prose-password:pwh», bitte nach dem Termin ändern.
* Das Zertifikat mit der Seriennummer «-serial:hex(20)» läuft im Mai ab.
* Wer sein Passwort vergessen hat, wendet sich bitte an den Service Desk.
* Die Sicherung von VM «-number:int(100,900)» ist wieder gelaufen («-pve-upid»).
* Netz «ipv4-cidr» wird abgeschaltet, Gateway war «ipv4».
* Rechnung «-order-id» bitte an «person-name» weiterleiten, IBAN «iban».
* Das Token für die Schnittstelle ist «pve-api-token» (Benutzer api@pve!werk).
* Commit «-git-sha:short_sha» behebt den Fehler mit dem Passwortdialog.
«end»

Grüße
«person-name»
==== yd_ticket_fr tickets/astreinte.md
## Compte rendu d'astreinte

«any 10-12»
Le serveur «hostname» répond de nouveau sur «ipv4». Le mot de passe root est «prose-password:pwhard».

%
Identifiants du NAS : utilisateur admin, mot de passe : «prose-password:pwh».

%
J'ai remis le mot de passe de la base à « «prose-password:pwa» », à changer lundi.

%
Merci de rappeler «person-name» au «phone» avant midi.

%
Clé Wi-Fi de l'atelier : «wifi-psk:phr»

%
Le jeton de GitHub («github-pat») expire en juin.

%
Le mot de passe doit contenir au moins «-setting|12» caractères.

%
La sauvegarde «-uuid» a échoué deux fois, somme de contrôle «-md5».

%
Facture «-order-id» réglée par carte «card».

%
Adresse du collègue : «email», poste «-number:int(100,999)».

%
Le réseau «ipv4-cidr» n'est plus routé depuis «fqdn».

%
Code d'accès de la baie : «~:pin»

«end»
==== yd_ticket_mixed_languages tickets/europe.txt
[es] La contraseña del servidor «fqdn» es «prose-password:pwh». Llama a «person-name» al «phone».
[es] Usuario: soporte / clave: «prose-password:pwa»
[it] La password di root su «ipv4» è «prose-password:pwhard», da cambiare subito.
[it] Chiave del Wi-Fi ospiti: «wifi-psk:phr»
[nl] Het wachtwoord van de router («ipv4») is «prose-password:pwh».
[nl] Bel «person-name» even op «phone» over factuur «-order-id».
[pl] Hasło do panelu na «fqdn»: «prose-password:pwa»
[pl] Nowe hasło administratora to «prose-password:pwhard»
[pt] A senha do banco de dados é «prose-password:phr»; o host é «ipv4».
[sv] Lösenordet till «hostname» är «prose-password:pwh».
[da] Adgangskode: «prose-password:pwa»
[cs] Heslo pro uživatele backup je «prose-password:pwh».
[fi] Salasana: «prose-password:pwhard»
[es] Ha olvidado su contraseña? Escriba a «email».
[it] La password deve avere almeno «-setting|10» caratteri.
[nl] Commit «-git-sha:short_sha» staat op «-sha256».
==== yd_chat_export exports/chat-ops.txt
[09:14] «~:first»: morning, is «hostname» down?
[09:15] «~:first»: ping to «ipv4» works, web does not
[09:16] «~:first»: whats the root pw again
[09:16] «~:first»: «prose-password:pwhard»
[09:17] «~:first»: thx. and the db one? same as last year, «prose-password:pwh» ?
[09:19] «~:first»: no, rotated, pw is «prose-password:pwa» now
[09:22] «~:first»: can someone give me a registry token
[09:23] «~:first»: dckr login -> «docker-token»
[09:25] «~:first»: deploy of «-git-sha:short_sha» is through, image «-sha256:digest»
[09:31] «~:first»: the customer wants a call, «phone», or mail to «email»
[09:33] «~:first»: ticket «-order-id|OPS-4412», link https://«fqdn»/browse/OPS-4412
[09:40] «~:first»: vpn psk for the new site: «prose-password:pwany»
[09:41] «~:first»: pls use the password manager next time
[09:45] «~:first»: curl -k -H "Authorization: PVEAPIToken=«~|lab@pve!chat=»«pve-api-token»" https://«ipv4»:8006/api2/json/version
[09:52] «~:first»: ok lunch
==== yd_mail_eml mail/zugang.eml
Return-Path: <«email#f»>
Received: from «fqdn» («fqdn» [«ipv4»])
	by «fqdn» (Postfix) with ESMTPS id «-asset-hash:upper(11)»
	for <«email#t»>; Wed, 18 Mar 2026 10:21:40 +0100 (CET)
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; d=«~:domain»; s=k1;
	bh=«-lockfile-hash:key32»; b=«~:b64(64)»
Message-ID: <«~:msgid»>
From: "«person-name:ascii_name»" <«email#f»>
To: "«person-name:ascii_name»" <«email#t»>
Subject: Your access to the customer portal
Content-Type: text/plain; charset=utf-8

Dear «person-name»,

your account has been created.

  Portal:    https://«fqdn»/
  User name: «email#t»
  Password:  «prose-password:pwa»

Please change the password after your first login. The link below is valid for one hour:
https://«fqdn»/activate?token=«url-token:b64u(43)»

SFTP upload: host «ipv4», user c«=digits(5)», password "«prose-password:pwhard»"

Your customer number is «-account-id:digits(8)», contract «-order-id».

Kind regards
«person-name»
Tel. «phone»
==== yd_runbook docs/runbook-restore.md
# Restoring the shop

1. Log in to `«fqdn»` as *root*; the password is in the vault under «-path|infra/shop/root».
2. If the vault is sealed, unseal it with these keys:
   - `«generic-secret:b64(44)»`
   - `«generic-secret:b64(44)»`
   - `«generic-secret:b64(44)»`
3. Break-glass account: `breakglass` / `«prose-password:phr»`.
4. Run

   ```sh
   export PGPASSWORD='«env-password:pwhard»'
   pg_restore -h «ipv4» -U postgres -d shop /mnt/dump
   curl -u ops:«cli-password:pwa» -X POST https://«fqdn»/api/reindex
   ```

5. Compare the checksum: `«-sha256»`.
6. Tell «person-name» («email», «phone»).

| role | host | address | login |
|------|------|---------|-------|
| db | «hostname» | «ipv4» | postgres / `«prose-password:pwa»` |
| cache | «hostname» | «ipv4» | requirepass `«prose-password:pwh»` |
| mail | «hostname» | «ipv6» | none |

> **Note**: an API token looks like «-placeholder|USER@REALM!TOKENID=UUID» and is shown once.

Version of this page: «-version|1.14.0», commit «-git-sha:short_sha».
==== yd_forum_post posts/thread-8841.md
**Proxmox: LDAP sync fails after upgrade to «-version|8.4.1»**

Hi all, after the upgrade from «-version|8.3.5» the sync says `invalid credentials`. My config:

```
ldap: company
	server1 «ipv4»
	bind_dn cn=sync,dc=lab,dc=example
	base_dn dc=lab,dc=example
```

and /etc/pve/priv/realm/company.pw holds `«pve-priv-password:pwh»`. By hand it works:

    ldapsearch -H ldap://«ipv4» -D cn=sync,dc=lab,dc=example -w '«cli-password:pwh»' -b dc=lab

Log:

    Mar 11 19:02:11 «hostname» pvedaemon[2411]: <root@pam> starting task «-pve-upid»

> did you try `pveum realm sync company`? And please remove your password from the post!

Sorry, that was only the test system, the real one uses «prose-password:pwhard»... oh well.

> The fingerprint «-tls-fingerprint» does not match either, see «~|https://forum.proxmox.com/threads/password-reset.10001/».

Solved: the token `«pve-api-token»` of sync@pve!job had expired. MAC «mac» was wrong too. Thanks «~:first»!
==== yd_standup notes/2026-03-wiki.org
* Infra notes                                                         :infra:
** TODO rotate
   DEADLINE: <2026-03-31 Tue>
   - [ ] grafana admin :: «password-in-notes:pwa»
   - [ ] pihole web :: «password-in-notes:pwh»
   - [X] unifi controller (old: «password-in-notes:pwh», new: «password-in-notes:pwhard»)
** Network
   | vlan | subnet | gateway | what |
   |------+--------+---------+------|
   | 10 | «ipv4-cidr» | «ipv4» | management |
   | 20 | «ipv4-cidr» | «ipv4» | guests |
   | 66 | «ipv6-cidr» | «ipv6» | lab |
** Contacts
   - «person-name», «phone», «email»
   - hotline of the carrier «phone», contract «-account-id:digits(9)»
** Snippets
   #+begin_src sh
   echo "$«-variable-name|RESTIC_PASSWORD»" | restic init
   mc alias set lab http://«ipv4»:9000 lab-admin «cli-password:pwa»
   #+end_src
   - 2FA seed of the registrar: «totp-secret:b32(32)»
   - DNS API: «cloudflare-api-token»
** Done
   CLOSED: [2026-03-02 Mon 10:11]
   - board serial «-serial», firmware «-version|2.4.11»
==== yd_telegram_json exports/result.json
{
 "name": "Infra",
 "type": "private_group",
 "id": «-number:digits(10)»,
 "messages": [
  {"id": 8101, "date": "2026-01-22T08:12:44", "from": "«person-name»", "text": "NAS ist wieder da, «ipv4», Passwort «prose-password:pwh»"},
  {"id": 8102, "date": "2026-01-22T08:13:10", "from": "«person-name»", "text": ["ok, und der Schlüssel? ", {"type": "code", "text": "«prose-password:pwq2»"}]},
  {"id": 8103, "date": "2026-01-22T08:15:31", "from": "«person-name»", "text": ["schreib an ", {"type": "email", "text": "«email»"}]},
  {"id": 8104, "date": "2026-01-22T08:15:59", "from": "«person-name»", "text": [{"type": "phone", "text": "«phone»"}]},
  {"id": 8105, "date": "2026-01-22T08:20:02", "from": "«person-name»", "text": "Der Bot läuft mit «telegram-bot-token»"},
  {"id": 8106, "date": "2026-01-22T08:22:47", "from": "«person-name»", "text": "sha256 passt: «-sha256»"},
  {"id": 8107, "date": "2026-01-22T08:25:11", "from": "«person-name»", "text": "Das Passwort muss 12 Zeichen haben"}
 ]
}
