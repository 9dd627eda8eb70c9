==== f_talk_irc logs/irc-«=int(1,28)».log
«any 11-14»
[14:02] <«=login»> morning. did anyone touch «hostname»?
[14:03] <«=login»> pw is still «prose-password:wordy», don't tell Bob
[14:03] <«=login»> lol, seriously? «prose-password:wordy»? that was the password in 2019 too
[14:04] <«=login»> yes, root with «prose-password:wordy» like on the other one
[14:05] <«=login»> /msg NickServ IDENTIFY «=login» «cli-password:wordy»
[14:05] <«=login»> /join #ops «cli-password:wordy»
[14:06] <«=login»> it asks for a passphrase... try «prose-password:phrase»
[14:07] <«=login»> nope, wrong password
[14:08] <«=login»> what's the password policy here?
[14:08] <«=login»> password is «-prose|too» short it says
[14:09] <«=login»> the password was «-prose|changed» last week by someone
[14:10] <«=login»> the token is «-prose|invalid», weird
[14:10] <«=login»> box answers on «ipv4» again
[14:11] <«=login»> commit «-short-sha» broke it
«end»
==== f_talk_whatsapp export/whatsapp-chat.txt
«any 10-12»
12.05.25, 09:14 - «~:first»: Zugang: admin / «prose-password:wordy»
12.05.25, 09:15 - «~:first»: login root, geheim ist «prose-password:wordy»
12.05.25, 09:16 - «~:first»: steht auf dem Zettel: «~:wordy»
12.05.25, 09:17 - «~:first»: PW vom Router hat sich nicht geändert, immer noch «prose-password:foreign»
12.05.25, 09:18 - «~:first»: nimm einfach «prose-password:wordy» als Kennwort
12.05.25, 09:19 - «~:first»: Das Kennwort ist «-prose|abgelaufen»
12.05.25, 09:20 - «~:first»: Passwort: «-prose|keine» Ahnung, frag «~:first»
12.05.25, 09:21 - «~:first»: <Medien ausgeschlossen>
12.05.25, 09:22 - «~:first»: WLAN bei uns: Netz Gast, Schlüssel «wifi-psk:wordy»
12.05.25, 09:23 - «~:first»: PIN fürs Tor ist «~:digits(4)»
12.05.25, 09:24 - «~:first»: Ruf an unter «phone»
12.05.25, 09:25 - «~:first»: das Passwort steht im Tresor unter «-path|infra/switches»
12.05.25, 09:26 - «~:first»: Nutzer: backup Losung: «prose-password:wordy»
«end»
==== f_talk_mail_en mail/handover.txt
From: «person-name» <«email»>
To: «email»
Subject: Handover before my leave

Hi «~:first»,

three things so you don't have to wake me up.

1) The hypervisor in the basement («ipv4») takes root and
   «prose-password:wordy»
   as the password.
2) The IPMI card still has the vendor login; I only changed the second word, so it's ADMIN with «prose-password:wordy».
3) If the disk asks, the passphrase reads "«prose-password:sentence»" (with the spaces!).

I never wrote down the password of the firewall, sorry. The password manager has it under «-path|Network / Firewall».

Bye
«person-name»
«phone»
==== f_talk_ticket_en tickets/REQ-«=int(1000,99999)».md
**Reporter:** «person-name»
**Contact:** «email», «phone»
**Asset:** «hostname» (`«ipv4»`)

> I can't log in since Monday. My password «prose-password:wordy» worked on Friday.

Support: we reset it. Your temporary password is

    «prose-password:pwshort»

and has to be replaced within 24 hours. Rules: «-setting|14» characters, no reuse of the last «-setting|5» passwords.

> Thanks! I have set it to `«prose-password:wordy»`, works.

_Internal note_: user keeps sending passwords in tickets. Token for the self-service page: «generic-secret:alnum(32)».

Related: «-order-id», «-uuid»
==== f_talk_phone notes/phone-«=int(1,31)».txt
call w/ vendor 10:15
 - ref «-order-id»
 - they need remote: user support, secret word "«prose-password:wordy»"
 - spelled it twice: «prose-password:wordy»  (capital first letter)  <- new pw for NVR
 - conf PIN «~:digits(6)»
 - serial «-serial»
 - back at «phone», ask for «~:first»
pw ipmi := «prose-password»
pw san   «prose-password:wordy»
todo: change password on all switches, password rotation, new password policy
==== f_talk_sticky notes/sticky.txt
nas «prose-password:wordy» admin
«=login»@«hostname» -> «prose-password:pwlower»
wifi      = «wifi-psk:wordy»
proxmox (root) «prose-password:wordy» (!)
pve2: same
old one: «prose-password:wordy» (no longer)
«ipv4»  ubnt/«prose-password:wordy»
==== f_talk_wiki_table wiki/Accounts.md
# Lab accounts

| What | Where | User | Pass phrase | Changed |
|:-----|:-----:|------|------------:|---------|
| iDRAC | «ipv4» | root | «prose-password:wordy» | 2024-11-02 |
| Zabbix | https://«fqdn»/ | Admin | `«prose-password:phrase»` | 2025-01-15 |
| Old SAN | «ipv4» | manage | ~~«prose-password:wordy»~~ **«prose-password:wordy»** | never |
| Jump host | «hostname» | ops | key only | 2025-02-03 |
| PBS | «fqdn» | root@pam | see vault | 2025-02-03 |

Fingerprint of the jump host: «-ssh-fingerprint»
==== f_talk_dokuwiki wiki/start.txt
====== Storage head ======
  * Web: [[https://«fqdn»|console]]
  * User / Password: **admin** / ''«prose-password:wordy»''
  * Serial console: %%«prose-password:pwq2»%%
^ Controller ^ IP ^ Password ^
| A | «ipv4» | «prose-password:wordy» |
| B | «ipv4» | «prose-password:wordy» |
<code bash>
sshpass -p '«cli-password:wordy»' ssh manage@«ipv4» show version
</code>
The password must not contain blanks.
==== f_talk_confluence wiki/page.html
<h2>Access</h2>
<p>Log in to <a href="https://«fqdn»/">the console</a> as <code>operator</code>; the password is <code>«prose-password:wordy»</code>.</p>
<ac:structured-macro ac:name="code" ac:macro-id="«-uuid»"><ac:plain-text-body><![CDATA[mount -o username=scan,password=«cli-password:pwa» //«ipv4»/in /mnt]]></ac:plain-text-body></ac:structured-macro>
<table><tr><th>Account</th><th>Password</th></tr><tr><td>root</td><td>«prose-password:wordy»</td></tr><tr><td>svc</td><td>in Vault</td></tr></table>
<p>Forgot your password? Ask <ri:user ri:userkey="«-md5»" />.</p>
==== f_talk_rst docs/lab.rst
Lab access
==========

.. note:: The password of the demo account is ``«prose-password:wordy»`` until the workshop ends.

:User: demo
:Password: «prose-password:wordy»
:Host: «fqdn»

.. code-block:: console

   $ curl -u demo:«cli-password:wordy» https://«fqdn»/api

.. option:: --password <password>

   «-prose|The password to use». Reads standard input when it is ``-``.
==== f_talk_org notes/journal.org
* TODO rotate credentials of «hostname»                          :infra:
  DEADLINE: <2025-06-01 Sun>
  :PROPERTIES:
  :ID:       «-uuid»
  :PASSWORD: «prose-password:wordy»
  :END:
  - [X] idrac, was =«prose-password:wordy»=, now ~«prose-password:wordy»~
  - [ ] password for the UPS (nobody knows)
  - [ ] ask «person-name» about the switch
** Meeting
   The password rules: length «-setting|16», no words.
==== f_talk_slack_text export/slack-thread.txt
«~:first»  9:41 AM
hey what's the login for the new grafana?
«~:first»  9:41 AM
admin
«prose-password:wordy»
(please rotate)
«~:first»  9:43 AM
ty :pray: and the db one?
«~:first»  9:44 AM
same user, but another pass: `«prose-password:pwa»`
«~:first»  9:50 AM
psql says: FATAL: password authentication failed for user "grafana"
«~:first»  9:51 AM
ah sorry. PGPASSWORD=«env-password:pwa» then
«~:first»  9:52 AM
works. deploy <https://«fqdn»/d/«-asset-hash:alnum(9)»|dashboard> at «-short-sha»
==== f_talk_teams_json export/teams.json
[{"id":"«-timestamp»123","messageType":"message","from":{"user":{"displayName":"«person-name»","id":"«-uuid»"}},"body":{"contentType":"html","content":"<p>das neue Passwort f&uuml;r <b>«hostname»</b>: «prose-password:wordy»</p>"}},
{"id":"«-timestamp»456","from":{"user":{"displayName":"«person-name»","id":"«-uuid»"}},"body":{"contentType":"text","content":"user backup\npass «prose-password:pwa»\nhost «ipv4»"}},
{"id":"«-timestamp»789","from":{"user":{"displayName":"«person-name»","id":"«-uuid»"}},"body":{"contentType":"text","content":"Kann jemand mein Passwort zurücksetzen?"}}]
==== f_talk_signal export/signal.md
## «~:first» — 2025-05-12
- hey! the vault opens with «prose-password:sentence» — all lower case, no quotes
- and the TOTP seed, in case: «totp-secret»
- recovery key of the laptop: «generic-secret:keyhex»
- thx!! what was the wifi?
- guest → «wifi-psk:wordy»
- password's «-prose|expired» on the old one
- order «-order-id» arrives tomorrow
==== f_talk_de_mail mail/uebergabe.eml
From: =?utf-8?q?IT?= <«email»>
To: <«email»>
Subject: Zugangsdaten

Hallo Frau «~:last»,

anbei Ihre Zugangsdaten für das Kundenportal:

  Benutzername:   «=login»
  Kennwort:       «prose-password:wordy»
  Adresse:        https://«fqdn»/portal

Bitte ändern Sie das Kennwort nach der ersten Anmeldung. Das Kennwort muss «-setting|10» Zeichen lang sein
und darf nicht "Passwort" lauten. Die PUK schicken wir mit der Post.

Das bisherige Kennwort («prose-password:wordy») gilt noch bis Freitag.

Mit freundlichen Grüßen
«person-name»
Tel. «phone»
==== f_talk_de_forum forum/thread-«=int(100,999)».txt
Frage von «=login»:
Hab meinen Proxmox neu aufgesetzt und als root-Passwort extra was Leichtes genommen (ja, "«prose-password:foreign»", lacht nur), komme aber per SSH nicht rein.

Antwort:
Tastaturlayout? Bei US wird aus y ein z. Also statt «prose-password:wordy» mal mit vertauschten Buchstaben probieren.

Frage:
Ging nicht. Login falsch. Auch mit dem alten, also «prose-password:wordy», nicht.
Log: Failed password for root from «ipv4» port «=int(1024,65000)» ssh2

Antwort:
Und bitte poste dein Passwort nicht öffentlich. Passwort zurücksetzen geht im Rescue-Modus mit passwd.
==== f_talk_de_protokoll doku/protokoll.txt
Protokoll Serverumzug, Teilnehmer: «person-name», «person-name»

TOP 1  Neue Adressen: «ipv4-cidr» für VMs, «ipv4-cidr» für Speicher
TOP 2  Die Wiederherstellungs-Passphrase lautet jetzt „«prose-password:sentence»“.
TOP 3  Notfallkonto: Name „breakglass“, Losungswort „«prose-password:wordy»“, liegt zusätzlich im Safe
TOP 4  Passwörter werden künftig alle «-setting|180» Tage gewechselt.
TOP 5  Der Schlüssel zum Serverraum liegt beim Empfang.
==== f_talk_fr messages/astreinte.txt
«any 10-12»
Salut, le mdp c'est toujours «prose-password:wordy», ne le dis à personne
Identifiants : sauvegarde / «prose-password:wordy»
connexion root, mot de passe inchangé («prose-password:wordy»)
Le mot de passe est «-prose|incorrect», réessaie
Mot de passe : «-prose|oublié»
Le code wifi de la salle, c'est «wifi-psk:wordy»
phrase secrète "«prose-password:sentence»"
Tu peux entrer sur «ipv4» avec admin et «prose-password:foreign»
Mot de passe expiré depuis le 3 mai
Rappelle «person-name» au «phone»
J'ai remis l'ancien mot de passe, donc «prose-password:wordy»
Changer le mot de passe tous les «-setting|90» jours
La clé publique : «-ssh-fingerprint»
«end»
==== f_talk_es mensajes/guardia.txt
«any 9-11»
oye, la clave del proxmox sigue siendo «prose-password:wordy», no la cambies
Usuario: admin
Contraseña: «prose-password:foreign»
acceso root → «prose-password:wordy»
Contraseña «-prose|incorrecta», inténtalo otra vez
La contraseña ha «-prose|caducado»
pon de contraseña "«prose-password:wordy»" y listo
el wifi de invitados: «wifi-psk:wordy»
¿Olvidaste tu contraseña?
La contraseña anterior («prose-password:wordy») ya no vale
Llama a «person-name», «phone», o escribe a «email»
Servidor nuevo en «ipv4», máscara «~|255.255.255.0»
«end»
==== f_talk_it appunti/reperibilita.txt
Ciao «~:first», per entrare nel nodo «hostname»: utente root, la parola d'ordine è sempre «prose-password:wordy».
Credenziali del NAS: admin - «prose-password:foreign»
Parola chiave wifi ospiti «wifi-psk:wordy»
La password è «-prose|scaduta» ieri, l'ho rimessa a «prose-password:wordy»
Password «-prose|errata» sul vecchio firewall («ipv4»)
Password dimenticata? Usare il modulo.
Codice cliente «-order-id»
==== f_talk_pt mensagens/plantao.txt
A senha do servidor continua a mesma: «prose-password:wordy»
Utilizador: backup | Palavra-passe: «prose-password:foreign»
usuário root, senha «prose-password:wordy», não passa pra ninguém
Senha «-prose|inválida», tente de novo
A senha deve ter «-setting|12» caracteres
Esqueci a senha, me manda?
senha do wifi: «wifi-psk:wordy»
Novo IP: «ipv4». Falar com «person-name», CPF «br-cpf»
==== f_talk_nl berichten/dienst.txt
Hoi, het wachtwoord van de backupserver is nog steeds «prose-password:wordy», niet doorvertellen
inloggen als beheer met «prose-password:foreign»
Gebruiker: root, ww: «prose-password:wordy»
Wachtwoord «-prose|verlopen», graag wijzigen
Wachtwoord «-prose|vergeten»?
de wifi-code voor gasten is «wifi-psk:wordy»
BSN van de nieuwe collega: «nl-bsn», telefoon «phone»
Nieuwe switch op «ipv4» («mac»)
==== f_talk_pl wiadomosci/dyzur.txt
Hej, hasło do serwera nadal to samo: «prose-password:wordy»
login: admin, hasło: «prose-password:foreign»
Użytkownik root, pass «prose-password:wordy»
Hasło «-prose|wygasło», trzeba zmienić
Błędne hasło na «ipv4»
Nie pamiętam hasła
wifi dla gości – «wifi-psk:wordy»
ustawiłem hasło "«prose-password:wordy»" na «hostname»
Zadzwoń do «person-name»: «phone», PESEL «pl-pesel»
==== f_talk_nordic anteckningar/jour.txt
Lösenordet till brandväggen är fortfarande «prose-password:wordy», säg inget till chefen
Användare: drift / Lösenord: «prose-password:foreign»
Lösenordet måste ha minst «-setting|12» tecken
Glömt lösenordet?
Adgangskoden til NAS'en er «prose-password:wordy»
Kodeord: «prose-password:wordy»
Adgangskoden er «-prose|udløbet»
Passordet på «hostname» er «prose-password:wordy», ikke si det til noen
Bruker root, passord «prose-password:wordy»
Glemt passord?
Palvelimen salasana on «prose-password:wordy»
Tunnus: admin, salasana: «prose-password:foreign»
Salasana on «-prose|vanhentunut»
Personnummer: «national-id:se_personnummer»
Reititin «ipv4»
==== f_talk_cs_sk zpravy/sluzba.txt
Heslo na server je pořád «prose-password:wordy», nikomu neříkej
uživatel: root, heslo: «prose-password:foreign»
Heslo «-prose|vypršelo» včera
Zapomenuté heslo?
Heslo musí mít alespoň «-setting|12» znaků
wifi pro hosty: heslo «wifi-psk:wordy»
Prihlasovacie meno admin, heslo je «prose-password:wordy»
Nový uzel «hostname», adresa «ipv4»
==== f_talk_hu_ro uzenetek/ugyelet.txt
A szerver jelszava még mindig «prose-password:wordy», ne mondd el senkinek
Felhasználó: admin, jelszó: «prose-password:foreign»
Jelszó: «prose-password:wordy»
A jelszó «-prose|lejárt»
Elfelejtett jelszó
Parola de root este tot «prose-password:wordy»
Utilizator: admin / Parolă: «prose-password:foreign»
Parola este «-prose|incorectă»
Am uitat parola
Adresa nouă: «ipv4», «fqdn»
==== f_talk_tr mesajlar/nobet.txt
Sunucunun şifresi hâlâ «prose-password:wordy», kimseye söyleme
Kullanıcı: admin, parola: «prose-password:foreign»
root şifresi: «prose-password:wordy»
Şifre «-prose|yanlış»
Şifremi unuttum
Şifre en az «-setting|10» karakter olmalı
misafir wifi şifresi «wifi-psk:wordy»
Yeni sunucu «ipv4» adresinde, ara: «phone»
==== f_talk_ru soobscheniya/dezhurnyj.txt
Пароль от сервера всё тот же: «prose-password:wordy», никому не говори
Логин: admin, пароль: «prose-password:foreign»
логин root пароль «prose-password:wordy»
Пароль «-prose|неверный»
Забыли пароль?
Пароль должен содержать не менее «-setting|12» символов
вайфай гостевой — «wifi-psk:wordy»
Пароль до сервера: «prose-password:wordy»
Пароль від роутера «prose-password:wordy», користувач admin
Новый узел «hostname» («ipv4»), звоните «phone»
==== f_talk_el_cjk minymata/vardia.txt
Ο κωδικός του διακομιστή είναι ακόμα «prose-password:wordy»
Χρήστης: admin, κωδικός: «prose-password:foreign»
Ξεχάσατε τον κωδικό;
パスワードは「«prose-password:wordy»」です。変更しないでください。
ユーザー名：admin　パスワード：«prose-password:pwa»
パスワードを忘れた場合
パスワードは«-setting|12»文字以上
服务器密码还是 «prose-password:wordy»，别告诉别人
用户名：root，密码：«prose-password:pwa»
忘记密码？
密码长度至少«-setting|8»位
서버 비밀번호는 «prose-password:pwa» 입니다
아이디: admin / 비밀번호: «prose-password:wordy»
비밀번호를 잊으셨나요?
IP：«ipv4»
==== f_talk_two_lines notes/access.txt
Hostname:
    «fqdn»
Username:
    administrator
Password:
    «prose-password:wordy»

Switch core-a
  login    admin
  password
           «prose-password:wordy»

NVR (web)
user = viewer ; its password = «prose-password:wordy» ; port 8443

Passwords for the rest:
  - pve1 → «prose-password»
  - pve2 → «prose-password:wordy»
  - pve3 → same as pve1
==== f_talk_brackets notes/inline.txt
Use the shared account (ops, pw: «prose-password:wordy») for the console.
The guest account [guest:«prose-password:wordy»] is read-only.
Login is {user: "viewer", password: "«prose-password:wordy»"} on the old cluster.
The vendor account - name "service", password "«prose-password:wordy»" - must stay.
On «hostname» the BIOS password <«prose-password:wordy»> was set in 2021.
Password="«prose-password:pwq2»" does not work on the serial line; use the one below (without quotes):
'«prose-password:pwq2»'
Never write [password] or <password> into the form.
==== f_talk_runbook docs/runbook.adoc
= Restore of a node

. Boot the rescue stick, keyboard `us`.
. Unlock the pool. Pass phrase: `«prose-password:phrase»`.
. `ssh root@«ipv4»` (password *«prose-password:wordy»*).
. Ask for the password of the backup server; it changes weekly.
. Check that the fingerprint reads `«-ssh-fingerprint»`.
. Enter `pvecm add «ipv4»` and give the root password of the first node when asked.

TIP: The password you type isn't shown.
==== f_talk_changelog CHANGELOG.md
## «-version»
- Password fields no longer trim blanks (#«=int(100,999)»)
- `token: null` is an error now
- Fix: password «-prose|placeholder» was sent to the server
- The secret store is encrypted with AES-256
- Added `--password-file` ; `--password` is deprecated
- Demo server: the password is now «prose-password:wordy»
- Bump argon2 to «-version», commit «-git-sha»
==== f_talk_review review/comments.json
[{"path":"roles/db/tasks/main.yml","line":12,"user":"«=login»","commit_id":"«-git-sha»","body":"You committed the real one here, \"«prose-password:wordy»\" is what prod uses. Please use the vault lookup."},
{"path":"src/login.rs","line":44,"user":"«=login»","commit_id":"«-git-sha»","body":"`password` should be `SecretString`, and the token must not be logged."},
{"path":"docs/x.md","line":2,"user":"«=login»","body":"password: «~|hunter» or whatever, it's only an example? No: `«prose-password:wordy»` works on staging, I tried."}]
==== f_talk_sms export/sms.csv
date;from;text
2025-05-12 10:11;«phone»;"Your one-time code is «~:digits(6)». Never share it."
2025-05-12 10:12;«phone»;"server is back. root pass now «prose-password:wordy» pls delete this sms"
2025-05-12 10:13;«phone»;"PW: «prose-password:wordy»"
2025-05-12 10:14;«phone»;"Password changed successfully."
2025-05-12 10:15;«phone»;"Ihr WLAN-Passwort: «wifi-psk:digits(16)»"
==== f_talk_calendar export/team.ics
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:«-uuid»
DTSTART:20250512T101500Z
SUMMARY:Maintenance «hostname»
ORGANIZER;CN=«person-name»:mailto:«email»
LOCATION:Room 4
DESCRIPTION:Dial-in «phone»\, passcode «~:digits(6)».\nConsole login: ops\, password: «prose-password:pwa»\nBring the key card.
END:VEVENT
END:VCALENDAR
==== f_talk_todo_comments src/notes.py
# TODO(«=login»): remove before release, the staging password is «prose-password:wordy»
# FIXME password check is broken when the token is None
# the old password ("«prose-password:wordy»") must keep working until May
# user enters password -> hash -> compare, see docs/password.md
# Password Based Encryption, PKCS #5
def check(password):  # password: the user's password
    """Return True if password is right."""
    return verify(password)
==== f_talk_commit_msgs logs/git-log.txt
commit «-git-sha»
Author: «person-name» <«email»>
Date:   Mon May 12 10:11:12 2025 +0200

    Change DB password from «prose-password:wordy» to «prose-password:wordy»

commit «-git-sha»
Author: «person-name» <«email»>

    Remove password from the logs

    Signed-off-by: «person-name» <«email»>

commit «-git-sha»
Author: «person-name» <«email»>

    login: accept empty password for guests
==== f_talk_pve_notes etc/pve/nodes/pve1/qemu-server/«=int(100,999)».conf
#### «=word» server
#Login%3A admin  pw%3A «password-in-notes:human»
#[Console](https%3A//«fqdn»%3A8443)
#Web-Zugang root mit «password-in-notes:human»
#Passwort nie ändern!
boot: order=scsi0
cores: 2
memory: 4096
name: «hostname»
net0: virtio=«mac:mac.upper»,bridge=vmbr0
description: user backup / password «password-in-notes:human»
smbios1: uuid=«-uuid»
