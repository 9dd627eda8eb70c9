==== barn_chat_whatsapp export/WhatsApp-Chat.txt
[12.01.26, 18:02:11] «person-name#a»: Bist du noch im Laden?
[12.01.26, 18:02:40] «person-name#b»: ja warum
[12.01.26, 18:03:02] «person-name#a»: Kasse zeigt Anmeldung. Was war das Passwort
[12.01.26, 18:03:31] «person-name#b»: «prose-password:human»
[12.01.26, 18:03:33] «person-name#b»: mit großem Anfangsbuchstaben
[12.01.26, 18:04:05] «person-name#a»: und wlan für die Vertretung?
[12.01.26, 18:04:50] «person-name#b»: schlüssel ist «wifi-psk:human»
[12.01.26, 18:05:10] «person-name#b»: wenn nix geht ruf «phone» an
[12.01.26, 18:06:00] «person-name#a»: <Medien ausgeschlossen>
[12.01.26, 18:07:44] «person-name#a»: Danke, Passwort geht. Bis morgen
[12.01.26, 18:09:01] «person-name#b»: alarmcode nicht vergessen, «prose-password:pin4»
==== barn_chat_irc logs/ops.log
--- Log opened Tue Jan 13 2026
10:02 -!- «~:account» [~x@«fqdn»] has joined #ops
10:03 < kito> morning. «hostname#a» is back, rebooted it over ipmi on «ipv4:lan»
10:03 < vera_> what's the ipmi login these days
10:04 < kito> ADMIN / «prose-password:human»
10:05 < vera_> thx. and for grafana?
10:05 < kito> token is «grafana-token»
10:06 < vera_> i meant the password
10:06 < kito> oh. «prose-password:phrase»
10:09 <@nils__> guys. not in here. please
10:11 < kito> sha of the good image: «-digest»
10:12 < vera_> bisected to «-short-sha»
10:13 -!- mode/#ops [+k «prose-password:wordy_ascii»] by nils__
10:20 < kito> passwords are rotated on the 1st anyway
--- Log closed Tue Jan 13 2026
==== barn_chat_slack_export slack/2026-01-14.json
[
  {"type": "message", "user": "U«-id:upper(10)»", "ts": "«-timestamp».000200", "text": "the staging db moved to `«ipv4:lan»`", "user_profile": {"real_name": "«person-name»", "email": "«email»"}},
  {"type": "message", "user": "U«-id:upper(10)»", "ts": "«-timestamp».000300", "text": "DSN is now `postgres://shop:«connection-string:pwa»@«fqdn»:5432/shop?sslmode=require`"},
  {"type": "message", "user": "U«-id:upper(10)»", "ts": "«-timestamp».001100", "text": "and the bot token? I have xoxb-… from last year"},
  {"type": "message", "user": "U«-id:upper(10)»", "ts": "«-timestamp».001400", "text": "new one: «slack-token»"},
  {"type": "message", "user": "U«-id:upper(10)»", "ts": "«-timestamp».002100", "text": "password for the readonly user is *«prose-password:human»*, please don't paste it in tickets"},
  {"type": "message", "subtype": "bot_message", "bot_id": "B«-id:upper(10)»", "text": "Build «-git-sha» passed", "attachments": [{"fallback": "deploy", "title_link": "https://«fqdn:site»/builds/4411"}]},
  {"type": "message", "user": "U«-id:upper(10)»", "ts": "«-timestamp».003000", "text": "hook: https://«~|hooks.slack.com»/services/«slack-webhook»"}
]
==== barn_chat_teams export/teams-thread.txt
«person-name#a»  09:14
Guten Morgen, kann mir jemand die Daten für den Terminalserver geben?

«person-name#b»  09:15
Der Server ist «hostname:winname» bzw. «ipv4:lan».

«person-name#b»  09:16
Benutzer ist deine Mailadresse («email»), das Startkennwort lautet «prose-password:human»

«person-name#a»  09:21
Er sagt, das Kennwort sei abgelaufen.

«person-name#c»  09:23
Hab es zurückgesetzt, nimm jetzt «prose-password:pwlower»

«person-name#a»  09:30
Geht. Danke! Wo steht das Kennwort für die Zeiterfassung?

«person-name#c»  09:31
Im Tresor, Ordner Personal. Ticket «-ticket|INC0041877».
==== barn_chat_telegram telegram/result.json
{
 "name": "Vereins-IT",
 "type": "private_supergroup",
 "id": «-number:digits(10)»,
 "messages": [
  {"id": 211, "type": "message", "date": "2026-01-17T20:11:04", "from": "«person-name»", "text": "neuer Bot, Token «telegram-bot-token»"},
  {"id": 212, "type": "message", "date": "2026-01-17T20:12:50", "from": "«person-name»", "text": ["Anmeldung auf ", {"type": "link", "text": "https://«fqdn:site»"}, " mit kassenwart und ", {"type": "code", "text": "«prose-password:human»"}]},
  {"id": 213, "type": "message", "date": "2026-01-17T20:13:15", "from": "«person-name»", "text": "passwort stimmt nicht?"},
  {"id": 214, "type": "message", "date": "2026-01-17T20:14:00", "from": "«person-name»", "text": "Passwort: «prose-password:phrase» (alles klein)"},
  {"id": 215, "type": "message", "date": "2026-01-17T20:20:21", "from": "«person-name»", "text": [{"type": "phone", "text": "«phone»"}, " falls was ist"]}
 ]
}
==== barn_chat_matrix element/export.txt
14:02:10 - @«~:account»:«~:domain#dom»: moin, synapse läuft wieder
14:02:55 - @«~:account»:«~:domain#dom»: registration_shared_secret war noch der alte, jetzt «generic-secret:alnum(44)»
14:03:20 - @«~:account»:«~:domain#dom»: access token für den bridge-bot: «bearer-token:matrix»
14:05:01 - @«~:account»:«~:domain#dom»: raum ist !«-id:alpha(18)»:«~:domain#dom»
14:05:47 - @«~:account»:«~:domain#dom»: event $«-event:b64u(43)» fehlt bei mir
14:07:12 - @«~:account»:«~:domain#dom»: und wie komm ich auf die kiste? ssh root@«ipv4:lan», passwort «prose-password:human»
14:08:00 - @«~:account»:«~:domain#dom»: passwort-login ist doch aus?
14:08:31 - @«~:account»:«~:domain#dom»: PasswordAuthentication «-setting|no», stimmt. dann key «-ssh-fingerprint»
==== barn_chat_discord discord/archive.csv
AuthorID,Author,Date,Content,Attachments,Reactions
"«-number:digits(18)»","«~:account»","2026-01-09T21:00:10","server ist auf «ipv4:wan»:25565, rcon passwort «prose-password:pwa»",,
"«-number:digits(18)»","«~:account»","2026-01-09T21:01:44","bot token zum testen: «discord-bot-token»",,
"«-number:digits(18)»","«~:account»","2026-01-09T21:03:02","webhook https://«~|discord.com»/api/webhooks/«discord-webhook»",,"👍 (2)"
"«-number:digits(18)»","«~:account»","2026-01-09T21:05:30","wie ist das pw vom panel?",,
"«-number:digits(18)»","«~:account»","2026-01-09T21:05:55","«prose-password:human»",,
"«-number:digits(18)»","«~:account»","2026-01-09T21:10:12","mod hash «-sha1»",,
==== barn_chat_fr export/mattermost.md
**«person-name»** 11:02
> quelqu'un a le mdp du NAS ?

**«person-name»** 11:04
mdp : `«prose-password:human»`, utilisateur `sauvegarde`, sur «ipv4:lan»

**«person-name»** 11:05
et pour l'hyperviseur c'est root avec «prose-password:phrase»

**«person-name»** 11:07
le jeton GitLab du runner a expiré, le nouveau : «gitlab-runner-token»

**«person-name»** 11:09
le mot de passe wifi change demain, celui d'aujourd'hui reste «wifi-psk:human»

**«person-name»** 11:12
commit `«-short-sha»`, ne partagez plus de mots de passe ici svp
==== barn_chat_es export/chat-soporte.log
2026-01-20 10:00:12 operador1: buenos días, ¿en qué puedo ayudarle?
2026-01-20 10:00:45 visitante: no puedo entrar en la tienda
2026-01-20 10:01:10 operador1: ¿me confirma su correo?
2026-01-20 10:01:32 visitante: «email»
2026-01-20 10:02:05 operador1: le he puesto una contraseña provisional, es «prose-password:pwlower»
2026-01-20 10:03:14 visitante: ahora me pide DNI
2026-01-20 10:03:40 visitante: «es-dni»
2026-01-20 10:04:00 operador1: gracias «person-name», su pedido es el «-order-id»
2026-01-20 10:04:51 visitante: pagué con la tarjeta «card»
2026-01-20 10:05:20 operador1: no nos envíe nunca la contraseña ni el número de la tarjeta
2026-01-20 10:06:00 sistema: sesión «-session|cerrada», ip «ipv4:wan»
==== barn_chat_sms export/sms.xml
<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<smses count="5" backup_date="«-timestamp»000">
  <sms protocol="0" address="«phone:phone_tel»" date="«-timestamp»000" type="1" body="Ihr Einmalkennwort lautet «prose-password:pin». Gültig 10 Minuten." read="1" contact_name="«person-name»" />
  <sms protocol="0" address="«phone:phone_tel»" date="«-timestamp»000" type="2" body="neues wlan passwort: «wifi-psk:human»" read="1" contact_name="«person-name»" />
  <sms protocol="0" address="«phone:phone_tel»" date="«-timestamp»000" type="1" body="Pin für die Garage ist «prose-password:pin4»" read="1" contact_name="«person-name»" />
  <sms protocol="0" address="«phone:phone_tel»" date="«-timestamp»000" type="1" body="Treffen um 18 Uhr, «postal-address:street»" read="1" contact_name="(Unknown)" />
  <sms protocol="0" address="«phone:phone_tel»" date="«-timestamp»000" type="2" body="Passwort hab ich vergessen" read="1" contact_name="«person-name»" />
</smses>
