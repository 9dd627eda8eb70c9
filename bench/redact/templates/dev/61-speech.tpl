==== speech_mail_reply mail/re-access.txt
From: «~:person-name»
Subject: RE: vpn + idrac

> «?what was the root password again?|do you still know the root pw on that box?|can you send me the pw for idrac?»
«prose-password»

> and for the switch?
still «prose-password:human», nobody changed it

> is there one for the recovery console as well?
«?Yes, |yep - |Sure: »«prose-password:phrase»

On Monday «~:first» wrote:
> > I need the password for the vpn portal
> Here you go: «prose-password»

Regards
«~:first»
==== speech_chat_en export/infra-chat.txt
«any 16-22»
<«~:first»> try «prose-password:human» for root, that's the password we had on the old box
<«~:first»> password hasn't changed, still «prose-password»
<«~:first»> same password as the nas: «prose-password:phrase»
<«~:first»> the login for proxmox should be root with «prose-password»
<«~:first»> you get in with user ops and «prose-password:phrase» as password
<«~:first»> pw → «prose-password:human»
<«~:first»> password (case sensitive): «prose-password:phrase»
<«~:first»> initial password – «prose-password:human»
<«~:first»> we went with «prose-password:phrase» as the admin password
<«~:first»> when it asks for a password type «prose-password:phrase»
<«~:first»> enter «prose-password» when prompted for the password
<«~:first»> the password the vendor gave me is «prose-password:human»
<«~:first»> u: ops p: «prose-password:human»
<«~:first»> user/pass is ops/«prose-password»
<«~:first»> user ops, pass «prose-password:human»
<«~:first»> ops // «prose-password» for the hypervisor login
<«~:first»> the temp password they set for me reads «prose-password:human»
<«~:first»> sudo password? «prose-password:human»
<«~:first»> please use the following password: «prose-password»
<«~:first»> root pw = «prose-password:phrase»
<«~:first»> bios password would be «prose-password:human»
<«~:first»> did you use the wrong password? it should be «prose-password:human»
<«~:first»> password is the wrong length
<«~:first»> passwords are handled by keycloak now, please do not share a password here
<«~:first»> the password will be sent by post
<«~:first»> who has the password for the ups?
<«~:first»> password reset link: https://«~:fqdn»/reset
<«~:first»> I typed my password three times and it's locked
<«~:first»> same password as everywhere, you know it
<«~:first»> password policy says «-setting|14» characters, rotate every «-setting|90» days
<«~:first»> the pass through of the gpu works with vfio-pci
<«~:first»> login works again since «-version»
<«~:first»> ssh works with ed25519 keys only
«end»
==== speech_ticket_de tickets/stoerung-«=int(1000,9999)».txt
«any 18-24»
Das alte Kennwort war «prose-password:human», neu ist «prose-password:phrase».
Passwort für alle Switches ist ab sofort «prose-password:human».
Bitte mit Benutzer ops und Kennwort «prose-password:phrase» anmelden.
Man kommt mit admin und «prose-password» auf die Weboberfläche, das Passwort bitte ändern.
Das Initialkennwort des Servers lautet »«prose-password:phrase»«.
Kennwort (Groß-/Kleinschreibung beachten): «prose-password:human»
Zugang zum iDRAC: root, Passwort «prose-password:human»
Ich habe als Passwort «prose-password:phrase» vergeben.
Habe das Passwort auf „«prose-password:human»“ gesetzt.
Hab das Kennwort von svc-backup in «prose-password» geändert.
Als Passwort dient «prose-password:phrase».
Anmelden geht mit ops und dem Passwort «prose-password:human».
PW für den BMC steht noch auf «prose-password:human».
Der WLAN-Schlüssel fürs Lager: «wifi-psk:phrase»
Gastzugang: Benutzername gast, Passwort: «prose-password:human»
Kennwort bleibt wie gehabt «prose-password:phrase»
Wie besprochen das Passwort: «prose-password»
Neues Passwort ab Montag => «prose-password:human»
Passwort vom NAS (root) → «prose-password»
Das Passwort wurde zurückgesetzt und lautet jetzt wieder «prose-password:human».
Das Passwort steht im Tresor unter Linux/Cluster.
Das Passwort ist abgelaufen und muss neu gesetzt werden.
Passwort: siehe Keepass
Kennwort vergessen? Bitte Ticket aufmachen.
Passwort wird per Post zugestellt.
Das Passwort für den Zugang bekommst du von «~:first».
Passwörter dürfen nicht kürzer als «-setting|12» Zeichen sein.
Anmeldung schlägt fehl: falsches Passwort
Das Passwort läuft in «-setting|14» Tagen ab.
Zugangsdaten bitte verschlüsselt schicken.
«end»
==== speech_chat_fr export/astreinte.txt
«any 12-18»
«~:first» : essaie avec «prose-password:human», c'est le mot de passe de l'ancien serveur
«~:first» : le mot de passe root reste «prose-password:phrase»
«~:first» : j'ai mis «prose-password:phrase» comme mot de passe
«~:first» : mot de passe root => «prose-password»
«~:first» : identifiant : ops / mot de passe : «prose-password:human»
«~:first» : connecte-toi avec root et le mot de passe «prose-password:human»
«~:first» : le mdp du switch c'est «prose-password:human»
«~:first» : mdp = «prose-password:phrase»
«~:first» : le nouveau mot de passe : « «prose-password:phrase» »
«~:first» : mot de passe (attention aux majuscules) : «prose-password:human»
«~:first» : l'ancien mot de passe était «prose-password:human», le nouveau est «prose-password:phrase»
«~:first» : mon mot de passe a été remplacé par «prose-password»
«~:first» : pour la borne wifi la clé est «wifi-psk:phrase»
«~:first» : le mot de passe est dans keepass
«~:first» : le mot de passe est expiré
«~:first» : il faut un mot de passe plus long
«~:first» : quel est le mot de passe ?
«~:first» : mot de passe oublié, merci de réinitialiser
«~:first» : connexion impossible, mot de passe incorrect
«end»
==== speech_es_pt notas/guardia.txt
«any 14-20»
La clave del router es «prose-password:phrase»
Clave root: «prose-password:human»
contraseña actual: «prose-password:phrase»
La contraseña sigue siendo «prose-password:human»
He puesto «prose-password:phrase» como contraseña
Entra con usuario ops y contraseña «prose-password:human»
Usuario y contraseña: ops / «prose-password»
La nueva contraseña será «prose-password:human» a partir del lunes
la contraseña anterior era «prose-password:human»
Cambié la contraseña a «prose-password:phrase»
pass del nas: «prose-password:human»
A senha do roteador é «prose-password:phrase»
senha do wifi: «wifi-psk:phrase»
Senha inicial: «prose-password:human»
Usei «prose-password:phrase» como senha
A senha continua sendo «prose-password:human»
Usuário ops, senha «prose-password:human»
Palavra-passe do servidor: «prose-password:phrase»
nova senha -> «prose-password»
La contraseña está en el gestor
La contraseña es incorrecta
A senha expirou ontem
A senha está no cofre
Esqueci minha senha
¿cuál es la contraseña?
«end»
==== speech_it_ro_ca note/passaggio-consegne.txt
«any 12-18»
La password di root è rimasta «prose-password:phrase»
password attuale: «prose-password:human»
Ho impostato «prose-password:phrase» come password
Entra con utente ops e password «prose-password:human»
La nuova password del NAS: «prose-password»
parola d'ordine: «prose-password:phrase»
credenziali: ops / «prose-password:human»
la chiave wifi è «wifi-psk:phrase»
Parola pentru root este «prose-password:phrase»
parola: «prose-password:human»
Parola nouă: «prose-password»
Utilizator ops, parolă «prose-password:human»
La contrasenya de root és «prose-password:phrase»
contrasenya: «prose-password:human»
La password è scaduta
La password va cambiata ogni «-setting|90» giorni
password dimenticata
La password si trova nel vault
Parola este greșită
«end»
==== speech_nl_nordic notities/overdracht.txt
«any 16-22»
Het wachtwoord van root is nog steeds «prose-password:phrase»
wachtwoord = «prose-password:human»
Ik heb het wachtwoord op «prose-password:phrase» gezet
Inloggen met ops en wachtwoord «prose-password:human»
ww: «prose-password:human»
ww voor de nas is «prose-password:phrase»
Het nieuwe wachtwoord wordt «prose-password:human»
gebruiker ops, wachtwoord «prose-password:phrase»
Lösenordet är fortfarande «prose-password:phrase»
lösen: «prose-password:human»
Logga in med ops och lösenord «prose-password:human»
Nytt lösenord: «prose-password»
Jeg satte passordet til «prose-password:phrase»
Passord for root er «prose-password:human»
passord = «prose-password»
Bruker ops, passord «prose-password:human»
Adgangskoden til NAS'en er «prose-password:phrase»
adgangskode: «prose-password:human»
Kodeordet er «prose-password:human»
Salasana on «prose-password:phrase»
salasana: «prose-password:human»
Uusi salasana: «prose-password»
Käyttäjä ops, salasana «prose-password:human»
Lykilorðið er «prose-password:phrase»
Wachtwoord vergeten
Het wachtwoord is verlopen
Het wachtwoord staat in de kluis
Lösenordet har gått ut
Passordet må endres hver «-setting|90». dag
Salasana on vanhentunut
Adgangskoden er forkert
«end»
==== speech_slavic poznamky/predani.txt
«any 18-26»
Hasło roota to «prose-password:phrase»
Hasło do NAS-a: «prose-password:human»
hasło = «prose-password»
Login: ops, hasło: «prose-password:human»
Zaloguj się jako ops z hasłem «prose-password:phrase»
Nowe hasło to «prose-password:human»
Ustawiłem hasło na «prose-password:phrase»
Heslo k serveru je «prose-password:phrase»
heslo: «prose-password:human»
Nové heslo: «prose-password»
Uživatel ops, heslo «prose-password:human»
Heslo jsem změnil na «prose-password:phrase»
Heslo na switch je «prose-password:human»
Používateľ ops, heslo: «prose-password:phrase»
Geslo za root je «prose-password:phrase»
geslo: «prose-password:human»
Lozinka za ruter je «prose-password:phrase»
lozinka: «prose-password:human»
Nova lozinka: «prose-password»
Пароль: «prose-password:human»
Пароль от сервера: «prose-password:phrase»
пароль root — «prose-password»
логин ops, пароль «prose-password:human»
логин/пароль: ops / «prose-password:phrase»
Новый пароль «prose-password»
Пароль до сервера: «prose-password:human»
парола: «prose-password:phrase»
Паролата е «prose-password:human»
Hasło wygasło
Hasło jest nieprawidłowe
Heslo vypršelo
Heslo je v trezoru
Пароль истёк
Пароль неверный
Забыл пароль
Пароль хранится в сейфе
«end»
==== speech_far notes/handover-intl.txt
«any 16-22»
パスワード: «prose-password»
パスワードは «prose-password:phrase» です
パスワード：«prose-password:human»
初期パスワード：«prose-password:phrase»
密码：«prose-password:human»
密码: «prose-password»
root密码是 «prose-password:phrase»
用户名：ops 密码：«prose-password:human»
口令：«prose-password:phrase»
비밀번호: «prose-password»
비밀번호는 «prose-password:phrase» 입니다
Şifre: «prose-password:human»
root şifresi: «prose-password:phrase»
Yeni şifre «prose-password»
Parola: «prose-password:human»
kullanıcı ops, parola «prose-password:phrase»
Jelszó: «prose-password:human»
A root jelszava «prose-password:phrase»
Az új jelszó: «prose-password»
Κωδικός: «prose-password:human»
Ο κωδικός πρόσβασης είναι «prose-password:phrase»
Slaptažodis: «prose-password:human»
Parole: «prose-password:phrase»
Salasõna: «prose-password:human»
Mật khẩu: «prose-password:phrase»
Kata sandi: «prose-password:human»
סיסמה: «prose-password:phrase»
كلمة المرور: «prose-password:human»
Şifre süresi doldu
密码已过期
パスワードの有効期限が切れました
비밀번호를 잊어버렸습니다
«end»
==== speech_wiki_tables wiki/inventory.md
# Inventory

| Host | IP | Login | PW | Notes |
|---|---|---|---|---|
| «~:hostname» | «~:ipv4» | root | «prose-password:phrase» | moved to rack 4 |
| «~:hostname» | «~:ipv4» | admin | `«prose-password:human»` | |
| «~:hostname» | «~:ipv4» | root | key only | |
| «~:hostname» | «~:ipv4» | root | see vault | |

| Gerät | Benutzer | Kennwort |
|:------|:--------:|---------:|
| USV | apc | «prose-password:human» |
| Drucker | admin | **«prose-password:phrase»** |

Appareil | Identifiant | Mot de passe
--- | --- | ---
borne | admin | «prose-password:phrase»
caméra | root | «prose-password:human»

Device | Username / Password
--- | ---
pdu-1 | admin / «prose-password:human»
pdu-2 | apc / «prose-password:phrase»

|Zařízení|Uživatel|Heslo|
|-|-|-|
|tiskárna|admin|«prose-password:human»|
==== speech_wiki_confluence wiki/confluence-export.txt
h1. Cluster access

||Host||User||Password||
|«~:hostname»|root|«prose-password:phrase»|
|«~:hostname»|admin|{{«prose-password:human»}}|

* iLO user: Administrator
* iLO password: {{«prose-password»}}
* *Passwort:* «prose-password:human»

{code}
root@pam / «prose-password»
{code}
==== speech_wiki_html wiki/page.html
<html><body>
<h1>Zugänge</h1>
<table>
<tr><th>System</th><th>Benutzer</th><th>Passwort</th></tr>
<tr><td>NAS</td><td>admin</td><td>«prose-password:phrase»</td></tr>
<tr><td>Switch</td><td>manager</td><td><code>«prose-password:human»</code></td></tr>
</table>
<p>The <b>password</b> for the printer is <code>«prose-password:human»</code>.</p>
<p>Root password: <em>«prose-password:phrase»</em></p>
<dl><dt>Password</dt><dd>«prose-password:phrase»</dd></dl>
<li>Username: ops, password: «prose-password:human»</li>
<label>Password <input type="password" name="pw"></label>
<p>Forgot your password? <a href="/reset">Reset password</a></p>
</body></html>
==== speech_wiki_rst docs/access.rst
Access
======

:user: ops
:password: «prose-password:phrase»

=========  ========  ====================
Host       User      Password
=========  ========  ====================
nas        admin     «prose-password:human»
switch     manager   «prose-password:phrase»
=========  ========  ====================

The password for the console is ``«prose-password:phrase»``.

.. note:: Change the password after «-setting|30» days.
==== speech_wiki_asciidoc docs/access.adoc
= Access

Password:: «prose-password:phrase»
Root password:: `«prose-password:human»`

|===
|Host |User |Password

|nas |admin |«prose-password:human»
|pdu |apc |«prose-password:phrase»
|===
==== speech_org org/infra.org
* Infra
** NAS
   :PROPERTIES:
   :USER: admin
   :PASSWORD: «prose-password:phrase»
   :END:
   - Password :: =«prose-password:human»=
** Accounts
   | host | user | password |
   |------+------+----------|
   | nas  | root | «prose-password:phrase» |
   | pdu  | apc  | «prose-password:human» |
==== speech_plain_list notes/zugang.txt
NAS
  IP:       «~:ipv4»
  User:     admin
  Pass:     «prose-password:human»

Switch
  User:     manager
  Passwort: «prose-password:phrase»

Router .......... admin / «prose-password:human»
VPN ............. ops / «prose-password:phrase»

Password
«prose-password:phrase»

Kennwort:
    «prose-password:human»

root@«~:hostname»
pw «prose-password:human»

[mail]
User
ops
Password
«prose-password»
==== speech_minutes minutes/2025-05.md
## Minutes

- «~:first» will change the admin password; until then it stays «prose-password:human».
- Agreed: new root password on all nodes from Monday: «prose-password:phrase»
- The passphrase for the LUKS volumes ("«prose-password:spaced»") goes into the safe.
- Action: document the password procedure
- The vendor's default password («prose-password:human») must be replaced.
- Guest network renamed, passphrase: «wifi-psk:phrase»
- ~~Old password: «prose-password:human»~~
- Password rotation moved to Q3
- PIN for the door: «prose-password:digits(6)»
==== speech_sms export/sms.csv
date,from,text
2025-05-12,«~:phone»,"Your password is «prose-password:human»"
2025-05-12,«~:phone»,"Dein WLAN-Passwort: «prose-password:phrase»"
2025-05-12,«~:phone»,"pw for the server: «prose-password»"
2025-05-12,«~:phone»,"Please call me about the password"
==== speech_chat_json export/teams.json
[{"from":"«~:first»","body":"the password for the nas is «prose-password:phrase»"},
{"from":"«~:first»","body":"Login ist admin / «prose-password:human»"},
{"from":"«~:first»","body":"<p>mot de passe&nbsp;: «prose-password:human»</p>"},
{"from":"«~:first»","content":"Passwort lautet \"«prose-password:phrase»\", bitte merken"},
{"from":"«~:first»","body":"wachtwoord: «prose-password:human»\ngroet"},
{"from":"«~:first»","body":"please reset my password"},
{"from":"«~:first»","body":"what is the password for wifi?"}]
==== speech_commit git/COMMIT_EDITMSG
config: rotate credentials

The database password is now «prose-password:phrase» instead of
«prose-password:human».
# Please enter the commit message for your changes.
==== speech_code_comment src/deploy.py
# default password for the lab is «prose-password:human»
# TODO: the password (currently «prose-password:phrase») should come from vault
def login(user, password):
    """Log in; the password is checked by PAM."""
    # password must be bytes
    return connect(user, password=password)  # pw for staging: «prose-password:human»
==== speech_notes_guest etc/pve/qemu-server/«=int(100,999)».conf
#web server of the clinic
#user%3A ops
#password%3A «password-in-notes:human»
#root/«password-in-notes:human»
#Login%3A admin, Kennwort %3A «password-in-notes:phrase»
cores: 2
memory: 4096
==== speech_todo notes/TODO
- [ ] change root pw («prose-password:human») on pve1
- [x] idrac: root/«prose-password:human»
- [ ] tell «~:first» the wifi password («wifi-psk:phrase»)
- [ ] password manager for the team
- [ ] login page is slow
- vcenter administrator@vsphere.local «?/|:|,» «prose-password:human»
==== speech_log_mail mail/welcome.eml
Subject: Your new account
To: «email»

Dear «~:person-name»,

an account has been created for you:

    Username: «=login»
    Temporary password: «prose-password:human»

You will have to change this password at the first login. Passwords need «-setting|12» characters.
If you did not request this, ignore this message.

Ihr Benutzername: «=login»
Ihr vorläufiges Kennwort: «prose-password:phrase»

Votre identifiant : «=login»
Votre mot de passe provisoire : «prose-password:human»
==== speech_vault_export export/keepass.txt
Title: NAS
User Name: admin
Password: «prose-password:phrase»
URL: https://«~:fqdn»
Notes: none

Group: Infra
Title: Router
Username: admin
Password: «prose-password:human»
==== speech_ini_like notes/zugaenge.txt
nas.root = «prose-password:phrase»    ; Kennwort
Server: «~:hostname», Benutzer: root, PW: «prose-password:human»
Host «~:hostname» User admin Pwd «prose-password:phrase»
«~:hostname»;root;«prose-password:human» (Passwort seit Mai)
Passwort Drucker = «prose-password:human»
Passwort Switch: «prose-password:phrase»
Root-PW: «prose-password:human»
Admin-Kennwort: «prose-password:phrase»
BIOS-Passwort: «prose-password:human»
IPMI-Passwort «prose-password:human»
DB-Passwort=«prose-password:phrase»
Gäste-WLAN: «wifi-psk:phrase»
