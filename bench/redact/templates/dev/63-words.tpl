==== words_chat_en export/chat-ops.txt copies=4
[2025-03-04 09:12] «=first»: morning, who can tell me how to get into the new ilo?
[2025-03-04 09:13] «=first»: use «prose-password:wordy» for the iLO
[2025-03-04 09:13] «=first»: that one's gone, I changed it to «prose-password:wordy»
[2025-03-04 09:14] «=first»: pw's still «prose-password:wordy» btw
[2025-03-04 09:14] «=first»: root pass now «prose-password:wordy» pls delete this
[2025-03-04 09:14] «=first»: the new one is «prose-password:wordy»
[2025-03-04 09:15] «=first»: log in as root with «prose-password:wordy»
[2025-03-04 09:16] «=first»: yes, root with «prose-password:wordy» like on the other one
[2025-03-04 09:17] «=first»: my password «prose-password:wordy» worked on friday
[2025-03-04 09:17] «=first»: I have set it to `«prose-password:wordy»`, password is the same on both
[2025-03-04 09:18] «=first»: the BIOS password <«prose-password:wordy»> was set in 2021
[2025-03-04 09:18] «=first»: lol, "«prose-password:wordy»"? that was the password in 2019 too
[2025-03-04 09:19] «=first»: so what is the password, «prose-password:wordy» or something else?
[2025-03-04 09:19] «=first»: try admin/«prose-password:wordy» first
[2025-03-04 09:19] «=first»: ok it's admin / «prose-password:wordy»
[2025-03-04 09:20] «=first»: ssh in with user deploy, password is «prose-password:wordy»
[2025-03-04 09:20] «=first»: password reset done -> «prose-password:wordy»
[2025-03-04 09:21] «=first»: the vault opens with "«prose-password:sentence»"
[2025-03-04 09:21] «=first»: passphrase for the luks disk is "«prose-password:sentence»"
[2025-03-04 09:22] «=first»: I'd rather not write it but ok: password = «prose-password:wordy»
[2025-03-04 09:22] «=first»: temp password until monday: «prose-password:wordy»
[2025-03-04 09:23] «=first»: enter «prose-password:wordy» at the password prompt
[2025-03-04 09:23] «=first»: just type «prose-password:wordy» when it asks for the passphrase
[2025-03-04 09:23] «=first»: old password «prose-password:wordy» new password «prose-password:wordy»
[2025-03-04 09:24] «=first»: we replaced «prose-password:wordy» by «prose-password:wordy» as the switch password
[2025-03-04 09:24] «=first»: guest wifi is «prose-password:wordy», tell the visitors
[2025-03-04 09:24] «=first»: pin for the door is «prose-password:digits(4,6)»
[2025-03-04 09:25] «=first»: the alarm code is «prose-password:digits(4,6)»
[2025-03-04 09:25] «=first»: «prose-password:wordy» is what root has on the pdm
[2025-03-04 09:25] «=first»: the kvm wants «prose-password:wordy», the pdu wants «prose-password:wordy»; those are the passwords since the audit
[2025-03-04 09:26] «=first»: my password expired again
[2025-03-04 09:26] «=first»: use the ilo for the console
[2025-03-04 09:27] «=first»: I changed it to static, password auth stays off
[2025-03-04 09:27] «=first»: root with ssh is disabled
[2025-03-04 09:27] «=first»: the new one is bigger
[2025-03-04 09:28] «=first»: it's still broken, login works though
[2025-03-04 09:28] «=first»: log in as root with your key
[2025-03-04 09:28] «=first»: the password works now
[2025-03-04 09:28] «=first»: old password works, new password fails
==== words_mail_en mail/handover-«=int(1,99)».eml copies=4
Subject: handover of the rack
To: «~:email»

Hi «=first»,

as promised, here is everything that is not in the wiki.

1) The firewall. Log in as admin; the password is the name of my boat, so
   «prose-password:wordy»
2) IPMI: ADMIN with «prose-password:wordy».
3) For the NAS we went back to the old one («prose-password:wordy»).
4) The switch console is protected too, with "«prose-password:wordy»".
5) The backup passphrase consists of several words: «prose-password:spaced»
6) The safe: «prose-password:digits(6,6)»
7) Printer admin PIN «prose-password:digits(4,6)»
8) The secret for the VPN users is «prose-password:wordy» and the group is staff.
9) Credentials for the hypervisor: root - «prose-password:wordy»
10) The database account wiki has the password «prose-password:wordy» (yes, really).
11) «prose-password:wordy» unlocks the laptop.

Anything you set up yourself should go into the vault. Do not reuse the passwords above, and please change
the password of the firewall once you are in.

Bye
«=first»
==== words_ticket_en tickets/INC-«=int(1000,99999)».md copies=4
# Cannot log in to the web interface

**Reporter:** «=first»
**Steps:** open the page, enter `admin` and `«prose-password:wordy»`, click on Login

> What did you enter?

admin and «prose-password:wordy»

> Could you try it with the default password?

That is «prose-password:wordy», right? No luck.

> Please try «prose-password:wordy» now, I have reset it.

Thanks, «prose-password:wordy» works as the password.

Resolution: password reset to «prose-password:wordy» by «=first»
Workaround: log in with admin:«prose-password:wordy» via ssh
Internal note: customer's password was «prose-password:wordy»; told them to change it.
Changed root's password from «prose-password:wordy» to «prose-password:wordy» on all nodes.
Set the user's password ("«prose-password:wordy»") to expire tomorrow.
The password in the screenshot reads «prose-password:wordy»
New password communicated by phone: «prose-password:wordy»
==== words_runbook docs/runbook-«=word».md copies=4
## Emergency access

| system | user | password | remark |
|---|---|---|---|
| idrac | root | «prose-password:wordy» | rack 4 |
| nas | admin | «prose-password:wordy» | |
| ups | apc | «prose-password:wordy» | see label |

* **iLO**: Administrator / «prose-password:wordy»
* **Proxmox**: `root@pam` / `«prose-password:wordy»`
* **Switch** (serial): «prose-password:wordy»
* BIOS -> «prose-password:wordy»
- console password
  «prose-password:wordy»
- GRUB password: user root, `«prose-password:wordy»`

Break glass account
: breakglass
: «prose-password:wordy»

Root password:

    «prose-password:wordy»

Disk unlock phrase:

> «prose-password:spaced»

Recovery codes:

1. «prose-password:digits(8,8)»
2. «prose-password:digits(8,8)»
3. «prose-password:digits(8,8)»

If all fails use the password «prose-password:wordy» (printed on the inside of the door).
==== words_sticky notes/sticky-«=int(1,99)».txt copies=4
root / «prose-password:wordy»
ilo: admin «prose-password:wordy»
nas «prose-password:wordy» admin
pi@«~:hostname» pw «prose-password:wordy»
ilo -> admin -> «prose-password:wordy»
«~:hostname» => root => «prose-password:wordy»
idrac > root > «prose-password:wordy»
switch | manager | «prose-password:wordy»
ops:«prose-password:wordy»@«~:hostname»
«~:ipv4»  ubnt/«prose-password:wordy»
proxmox (root) «prose-password:wordy»
pbs = root = «prose-password:wordy»
pw «prose-password:wordy»
pass «prose-password:wordy»
bios «prose-password:wordy» !!
user «=account» pwd «prose-password:wordy»
wifi guest: «wifi-psk:wordy»
wlan: Gaeste / «wifi-psk:wordy»
wifi pw «wifi-psk:wordy»
lockdown code «prose-password:digits(4,6)»
alarm off: «prose-password:digits(4,6)»
safe «prose-password:digits(6,6)»
puk «prose-password:digits(8,8)»
SIM PIN «prose-password:digits(4,4)»  PUK «prose-password:digits(8,8)»
old one: «prose-password:wordy»
==== words_chat_de export/chat-«=int(1,99)».txt copies=4
12.05.25, 09:12 - «=first»: das neue ist «prose-password:wordy»
12.05.25, 09:12 - «=first»: Kennwort lautet «prose-password:wordy»
12.05.25, 09:12 - «=first»: nimm «prose-password:wordy» fürs iLO, Passwort gilt überall
12.05.25, 09:13 - «=first»: PW hab ich auf «prose-password:wordy» geändert
12.05.25, 09:13 - «=first»: geh mit root und «prose-password:wordy» rein
12.05.25, 09:13 - «=first»: Passwort ist immer noch «prose-password:wordy»
12.05.25, 09:13 - «=first»: login root, geheim ist «prose-password:wordy»
12.05.25, 09:14 - «=first»: nimm einfach «prose-password:wordy» als Kennwort
12.05.25, 09:14 - «=first»: Das Passwort vom Router? «prose-password:wordy»
12.05.25, 09:14 - «=first»: mit dem Passwort «prose-password:wordy» kommst du rein
12.05.25, 09:14 - «=first»: WLAN: Netz Gast, Schlüssel «wifi-psk:wordy»
12.05.25, 09:15 - «=first»: root-Passwort („«prose-password:wordy»“) bitte nicht weitergeben
12.05.25, 09:15 - «=first»: Auch mit dem alten Kennwort, also «prose-password:wordy», nicht.
12.05.25, 09:15 - «=first»: Tastaturlayout: aus «prose-password:wordy» wird beim Passwort was anderes
12.05.25, 09:15 - «=first»: Zugang Switch: admin, «prose-password:wordy»
12.05.25, 09:16 - «=first»: das Passwort habe ich vergessen
12.05.25, 09:16 - «=first»: PW vom Switch hat sich nicht geändert, weiterhin «prose-password:wordy»
12.05.25, 09:16 - «=first»: Benutzer ist ops, das Kennwort «prose-password:wordy»
12.05.25, 09:16 - «=first»: Entsperrcode fürs Tablet: «prose-password:digits(4,6)»
12.05.25, 09:16 - «=first»: Tresor-Code «prose-password:digits(6,6)»
12.05.25, 09:16 - «=first»: PIN ist «prose-password:digits(4,4)»
12.05.25, 09:17 - «=first»: das neue ist schneller
12.05.25, 09:17 - «=first»: Login mit Passwort geht nicht
12.05.25, 09:17 - «=first»: Passwort bitte ändern
12.05.25, 09:17 - «=first»: das Kennwort lautet anders
12.05.25, 09:17 - «=first»: mit dem Passwort stimmt was nicht
==== words_fr messages/astreinte-«=int(1,99)».txt copies=4
le nouveau mot de passe est «prose-password:wordy»
connexion root, mot de passe inchangé («prose-password:wordy»)
J'ai remis l'ancien mot de passe, donc «prose-password:wordy»
J'ai changé le mdp en «prose-password:wordy»
utilise «prose-password:wordy» pour l'iLO, même mot de passe partout
le mot de passe c'est «prose-password:wordy» depuis hier
mdp admin : «prose-password:wordy»
login : admin, mdp : «prose-password:wordy»
Le mot de passe root du NAS : «prose-password:wordy»
mot de passe provisoire « «prose-password:wordy» »
le mot de passe "«prose-password:wordy»" ne marche plus
identifiants : root / «prose-password:wordy»
code de l'alarme : «prose-password:digits(4,6)»
phrase secrète : «prose-password:spaced»
clé wifi invités «wifi-psk:wordy»
le mot de passe est sur le post-it
le mot de passe ne marche plus
j'ai changé de mot de passe hier
==== words_es mensajes/turno-«=int(1,99)».txt copies=4
la nueva contraseña es «prose-password:wordy»
Contraseña: «prose-password:wordy»
acceso root → «prose-password:wordy»
La contraseña anterior («prose-password:wordy») ya no vale
usa «prose-password:wordy» para el iLO, es la contraseña de siempre
la clave del switch quedó en «prose-password:wordy»
cambié la contraseña de root a «prose-password:wordy»
usuario admin contraseña «prose-password:wordy»
entra con root y «prose-password:wordy»
la clave wifi de invitados es «wifi-psk:wordy»
a senha do roteador agora é «prose-password:wordy»
Senha: «prose-password:wordy»
mudei a senha para «prose-password:wordy»
o usuário é admin e a senha «prose-password:wordy»
use a senha «prose-password:wordy» no servidor
la contraseña no funciona
la clave está en el gestor
a senha está errada
==== words_it_nl_pl appunti/note-«=int(1,99)».txt copies=4
la nuova password è «prose-password:wordy»
La password è scaduta ieri, l'ho rimessa a «prose-password:wordy»
Credenziali del NAS: admin - «prose-password:wordy»
usa «prose-password:wordy» per l'iLO, la password è quella
Parola chiave wifi ospiti «wifi-psk:wordy»
ho cambiato la password in «prose-password:wordy»
accedi con root e password «prose-password:wordy»
het nieuwe wachtwoord is «prose-password:wordy»
wachtwoord van de switch: «prose-password:wordy»
inloggen als beheer met «prose-password:wordy»
gebruik «prose-password:wordy» als wachtwoord
ww blijft «prose-password:wordy»
het wachtwoord heb ik veranderd in «prose-password:wordy»
nowe hasło to «prose-password:wordy»
hasło do routera: «prose-password:wordy»
zmieniłem hasło na «prose-password:wordy»
użyj hasła «prose-password:wordy» do iLO
login admin, hasło «prose-password:wordy»
Adgangskoden til NAS'en er «prose-password:wordy»
lösenordet är «prose-password:wordy» tills vidare
passordet ble endret til «prose-password:wordy»
Sunucunun şifresi hâlâ «prose-password:wordy», kimseye söyleme
Kullanıcı: admin, parola: «prose-password:wordy»
heslo k routeru je «prose-password:wordy»
la password non funziona
het wachtwoord werkt niet
hasło nie działa
==== words_comments src/provision.py copies=4
# temp: «prose-password:human»
# old pw «prose-password:human»
# TODO(«=first»): remove before release, the staging password is «prose-password:wordy»
# the old password ("«prose-password:wordy»") must keep working until May
# default login is admin / «prose-password:human»
# pw: «prose-password:wordy»
# user: ops  password: «prose-password:wordy»
def run(user, password):
    # password is checked by the caller
    login(user, password)  # pass «prose-password:human» on the lab box
    x = 1  # hardcoded for now: «prose-password:human»
    # FIXME credentials: root/«prose-password:human»
    # use the password from the vault
    # the password must not be empty
    return x
==== words_git logs/git-log.txt copies=2
commit «~git-sha:hex(40)»
Author: «~person-name» <«~:email»>

    Change DB password from «prose-password:wordy» to «prose-password:human»

    The old password (`«prose-password:wordy»`) leaked in the CI log.

    Remove hardcoded password '«prose-password:wordy»' from the tests.

    Fix password reset, rename password to passphrase.
