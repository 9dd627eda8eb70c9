==== moor_chat_slack_export slack/ops-kitchen/2026-03-«=int(10,28)».json
[
«any 9-12»
  {"client_msg_id": "«-uuid»", "type": "message", "user": "U«-number:upper(10)»", "ts": "«-timestamp».002149", "text": "the new admin password of grafana is `«prose-password»`, please change it after login"},
  {"client_msg_id": "«-uuid»", "type": "message", "user": "U«-number:upper(10)»", "ts": "«-timestamp».114399", "text": "<https:\/\/«fqdn»\/login|login page> answers again"},
  {"client_msg_id": "«-uuid»", "type": "message", "user": "U«-number:upper(10)»", "ts": "«-timestamp».384879", "text": "can you add <mailto:«email#e»|«email#e»> to the channel?"},
  {"client_msg_id": "«-uuid»", "type": "message", "user": "U«-number:upper(10)»", "ts": "«-timestamp».559219", "text": "bot token for the canteen bot: «slack-token»"},
  {"client_msg_id": "«-uuid»", "type": "message", "user": "U«-number:upper(10)»", "ts": "«-timestamp».000300", "text": "alerts go to https:\/\/«~|hooks.slack.com»\/services\/«slack-webhook:slack_webhook.json»"},
  {"client_msg_id": "«-uuid»", "type": "message", "user": "U«-number:upper(10)»", "ts": "«-timestamp».887719", "text": "db is «ipv4»:5432, user «=account», pw «prose-password:phrase»"},
  {"client_msg_id": "«-uuid»", "type": "message", "user": "U«-number:upper(10)»", "ts": "«-timestamp».721009", "text": "deployed «-short-sha» to «hostname», all green"},
  {"client_msg_id": "«-uuid»", "type": "message", "user": "U«-number:upper(10)»", "ts": "«-timestamp».220519", "text": "who knows the password for the label printer? nobody? ok I reset it"},
  {"client_msg_id": "«-uuid»", "type": "message", "user": "U«-number:upper(10)»", "ts": "«-timestamp».090909", "text": "on call this week: «person-name», «phone»"},
  {"client_msg_id": "«-uuid»", "type": "message", "user": "U«-number:upper(10)»", "ts": "«-timestamp».410029", "text": "image digest is «-digest», not latest"},
  {"client_msg_id": "«-uuid»", "type": "message", "user": "U«-number:upper(10)»", "ts": "«-timestamp».655359", "text": "```export AWS_ACCESS_KEY_ID=«aws-access-key-id»\nexport AWS_SECRET_ACCESS_KEY=«aws-secret-key:b64(40).json»\n```"},
  {"client_msg_id": "«-uuid»", "type": "message", "user": "U«-number:upper(10)»", "ts": "«-timestamp».333119", "text": "<@U«-number:upper(10)»> passwords do not belong here, use the vault"},
«end»
  {"type": "message", "subtype": "channel_join", "user": "U«-number:upper(10)»", "ts": "«-timestamp».000100", "text": "has joined the channel"}
]
==== moor_chat_whatsapp_de export/WhatsApp-Chat-Küche.txt
«any 14-18»
«=datum», «=clock» - «person-name»: Kennwort fürs Kassen-WLAN ist «prose-password:human» (hab ich grad geändert)
«=datum», «=clock» - «person-name»: Moin, der Drucker hängt wieder
«=datum», «=clock» - «person-name»: Meine neue Nummer: «phone»
«=datum», «=clock» - «person-name»: das Admin-PW lautet immer noch «prose-password:human»
«=datum», «=clock» - «person-name»: Server steht auf «ipv4», Benutzer admin, Passwort «prose-password:phrase»
«=datum», «=clock» - «person-name»: IBAN vom Lieferanten: «iban»
«=datum», «=clock» - «person-name»: <Medien ausgeschlossen>
«=datum», «=clock» - «person-name»: Adresse für die Lieferung: «postal-address»
«=datum», «=clock» - «person-name»: Rechnung bitte an «email»
«=datum», «=clock» - «person-name»: Welches Passwort denn? Das alte geht nicht mehr
«=datum», «=clock» - «person-name»: PIN vom Tresor hab ich nicht, fragt den Chef
«=datum», «=clock» - «person-name»: MAC vom neuen Tablet: «mac»
«=datum», «=clock» - «person-name»: Rechnungsnummer «-order-id», Artikel «-number:ean»
«=datum», «=clock» - «person-name»: ok, ich habs als Kennwort «prose-password:phrase» gesetzt, merkt euch das
«=datum», «=clock» - «person-name»: Passwort nicht in die Gruppe schreiben!!
«=datum», «=clock» - «person-name»: Geburtsdatum brauchen sie auch: «dob:dob_dot»
«=datum», «=clock» - «person-name»: Termin bleibt Dienstag 14 Uhr
«end»
==== moor_chat_discord logs/discord-homelab.html
<div class="chatlog">
«any 8-11»
<div class="message" data-message-id="«-number:int(100000000000000000,999999999999999999)»"><span class="author">«=login»</span><span class="content">just use «prose-password» as pw for the share, it is only internal</span></div>
<div class="message" data-message-id="«-number:int(100000000000000000,999999999999999999)»"><span class="author">«=login»</span><span class="content">my bot token leaked: <code>«discord-bot-token»</code> lol</span></div>
<div class="message" data-message-id="«-number:int(100000000000000000,999999999999999999)»"><span class="author">«=login»</span><span class="content">webhook: https://«~|discord.com»/api/webhooks/«discord-webhook»</span></div>
<div class="message" data-message-id="«-number:int(100000000000000000,999999999999999999)»"><span class="author">«=login»</span><span class="content">ping «ipv4» works, ping «ipv6» does not</span></div>
<div class="message" data-message-id="«-number:int(100000000000000000,999999999999999999)»"><span class="author">«=login»</span><span class="content">iso sha256 <code>«-sha256»</code></span></div>
<div class="message" data-message-id="«-number:int(100000000000000000,999999999999999999)»"><span class="author">«=login»</span><span class="content">mount -t cifs //«ipv4»/media /mnt -o username=media,password=«cli-password:pwa»,vers=3.0</span></div>
<div class="message" data-message-id="«-number:int(100000000000000000,999999999999999999)»"><span class="author">«=login»</span><span class="content">is the default password still admin/admin? mine is &lt;password&gt; from the sticker</span></div>
<div class="message" data-message-id="«-number:int(100000000000000000,999999999999999999)»"><span class="author">«=login»</span><span class="content">tailscale up --authkey «tailscale-key»</span></div>
<div class="message" data-message-id="«-number:int(100000000000000000,999999999999999999)»"><span class="author">«=login»</span><span class="content">node «hostname» has NIC «mac», driver «-version|6.8.12-4-pve»</span></div>
<div class="message" data-message-id="«-number:int(100000000000000000,999999999999999999)»"><span class="author">«=login»</span><span class="content">mailed it to «email»</span></div>
<div class="message" data-message-id="«-number:int(100000000000000000,999999999999999999)»"><span class="author">«=login»</span><span class="content">password reset works, thx</span></div>
«end»
</div>
==== moor_chat_teams_csv export/teams-messages.csv
MessageId,Created,From,Email,Body
«any 9-12»
«-timestamp»411,«=moment»,«person-name»,«email»,"Logins for the test shop: user tester, password «prose-password:human»"
«-timestamp»902,«=moment»,«person-name»,«email»,"The certificate thumbprint is «-sha1»"
«-timestamp»113,«=moment»,«person-name»,«email»,"vCenter is at «fqdn», «~|administrator@vsphere.local» / «prose-password»"
«-timestamp»777,«=moment»,«person-name»,«email»,"Reminder: the password expires on Friday"
«-timestamp»650,«=moment»,«person-name»,«email»,"Webhook for the channel: https://«=word».«~|webhook.office.com»/webhookb2/«teams-webhook»"
«-timestamp»221,«=moment»,«person-name»,«email»,"card for the hosting bill: «card», expires 08/28"
«-timestamp»340,«=moment»,«person-name»,«email»,"my mobile is «phone» in case Teams is down"
«-timestamp»515,«=moment»,«person-name»,«email»,"SQL: Server=«fqdn»;Database=pos;User Id=«=account»;Password=«connection-string»;Encrypt=true"
«-timestamp»816,«=moment»,«person-name»,«email»,"incident «-order-id» closed, build «-version4»"
«-timestamp»099,«=moment»,«person-name»,«email»,"what is the password policy now? 14 characters?"
«-timestamp»208,«=moment»,«person-name»,«email»,"Client secret for the new app: «azure-client-secret» (tenant «-uuid»)"
«-timestamp»434,«=moment»,«person-name»,«email»,"subnet «ipv4-cidr» is for the tills, nothing else"
«end»
==== moor_chat_irc logs/#cellar.log
--- Log opened Mon Mar 02 00:00:12 2026
«any 14-18»
«=clock» <«=login»> the ilo user is Administrator and the password «prose-password:pwshort»
«=clock» <«=login»> pass for rsync is «prose-password», module [cellar]
«=clock» <@«=login»> !deploy «-short-sha»
«=clock» -!- «=login» [~«=login»@«ipv4»] has joined #cellar
«=clock» -!- «=login» [~«=login»@«fqdn»] has quit [Ping timeout: 264 seconds]
«=clock» <«=login»> /msg NickServ IDENTIFY «cli-password:pwa»
«=clock» <«=login»> oops, that was my nickserv password: «prose-password:human»
«=clock» <«=login»> use gpg: «-gpg-fingerprint»
«=clock» <«=login»> «hostname» is rebooting
«=clock» <«=login»> route add «ipv6-cidr» via «ipv6»
«=clock» <«=login»> anybody has the password of the wiki? no? ok
«=clock» <«=login»> same pw as on «hostname»
«=clock» <«=login»> snmpwalk -v2c -c «snmp-community» «ipv4» sysDescr
«=clock» <«=login»> the passphrase is "«prose-password:sentence»"
«=clock» <«=login»> no password needed from the lan
«=clock» <«=login»> v «-version4» is out, fixes the token refresh
«=clock» * «=login» slaps the switch
«end»
--- Log closed Mon Mar 02 23:59:58 2026
==== moor_chat_telegram export/result.json
{
 "name": "Dyżur IT",
 "type": "private_supergroup",
 "id": «-number:digits(10)»,
 "messages": [
«any 7-9»
  {"id": «=int(100,9999)», "type": "message", "date": "«=day»T11:02:51", "date_unixtime": "«-timestamp»", "from": "«person-name»", "from_id": "user«-number:digits(9)»", "text": "hasło do routera: «prose-password»"},
  {"id": «=int(100,9999)», "type": "message", "date": "«=day»T11:04:10", "date_unixtime": "«-timestamp»", "from": "«person-name»", "from_id": "user«-number:digits(9)»", "text": "kto zmienił hasło na NAS-ie?"},
  {"id": «=int(100,9999)», "type": "message", "date": "«=day»T12:32:27", "date_unixtime": "«-timestamp»", "from": "«person-name»", "from_id": "user«-number:digits(9)»", "text": ["mój numer ", {"type": "phone", "text": "«phone»"}, ""]},
  {"id": «=int(100,9999)», "type": "message", "date": "«=day»T13:12:00", "date_unixtime": "«-timestamp»", "from": "«person-name»", "from_id": "user«-number:digits(9)»", "text": ["bot działa, token ", {"type": "code", "text": "«telegram-bot-token»"}, ""]},
  {"id": «=int(100,9999)», "type": "message", "date": "«=day»T14:44:41", "date_unixtime": "«-timestamp»", "from": "«person-name»", "from_id": "user«-number:digits(9)»", "text": "ustawiłem hasło na «prose-password:phrase», zapisz sobie"},
  {"id": «=int(100,9999)», "type": "message", "date": "«=day»T15:05:05", "date_unixtime": "«-timestamp»", "from": "«person-name»", "from_id": "user«-number:digits(9)»", "text": "serwer «ipv4» nie odpowiada, kamera «mac» też"},
  {"id": «=int(100,9999)», "type": "message", "date": "«=day»T16:20:20", "date_unixtime": "«-timestamp»", "from": "«person-name»", "from_id": "user«-number:digits(9)»", "text": "PESEL do umowy: «pl-pesel», adres «postal-address»"},
  {"id": «=int(100,9999)», "type": "message", "date": "«=day»T17:09:13", "date_unixtime": "«-timestamp»", "from": "«person-name»", "from_id": "user«-number:digits(9)»", "text": "suma kontrolna «-md5» się zgadza"},
  {"id": «=int(100,9999)», "type": "message", "date": "«=day»T18:00:00", "date_unixtime": "«-timestamp»", "from": "«person-name»", "from_id": "user«-number:digits(9)»", "text": "hasło wygasło, trzeba ustawić nowe"},
«end»
  {"id": 1, "type": "service", "action": "create_group"}
 ]
}
==== moor_chat_fr_it chat/astreinte-cuisine.log
«any 15-20»
[«=clock»] «~:first» > le code wifi invités : «wifi-psk:human»
[«=clock»] «~:first» > identifiants du NAS : admin / «prose-password»
[«=clock»] «~:first» > j'ai remis «prose-password:human» sur l'iDRAC comme mot de passe
[«=clock»] «~:first» > le mot de passe du compte «=account» devient «prose-password:phrase» ce soir
[«=clock»] «~:first» > mdp root de «hostname» : «prose-password»
[«=clock»] «~:first» > connexion en ssh sur «ipv4», mot de passe «prose-password:human»
[«=clock»] «~:first» > on a changé le mot de passe hier, il est dans le coffre
[«=clock»] «~:first» > mot de passe refusé, encore…
[«=clock»] «~:first» > la password di amministratore è «prose-password:phrase»
[«=clock»] «~:first» > utente «=account», password «prose-password»
[«=clock»] «~:first» > ho messo «prose-password:human» come password del wifi
[«=clock»] «~:first» > la password non funziona più
[«=clock»] «~:first» > chi ha la password della stampante?
[«=clock»] «~:first» > le numéro d'urgence : «phone»
[«=clock»] «~:first» > écris à «email»
[«=clock»] «~:first» > la chiave API: «generic-secret:alnum(32)»
[«=clock»] «~:first» > sous-réseau «ipv4-cidr», passerelle «ipv4»
[«=clock»] «~:first» > commit «-short-sha», version «-version|4.8.1»
[«=clock»] «~:first» > mot de passe oublié ? lien en bas de la page
[«=clock»] «~:first» > il faut au moins «-setting|12» caractères
«end»
==== moor_chat_support_en support/livechat-«=int(10000,99999)».txt
Visitor: «person-name#n»   Mail: «email#m»   Page: /checkout
Started «=day» «=clock» UTC — session «-uuid»

[Agent «~:first»] Hello, how can I help you?
[Visitor] I cannot log in, it says the password is wrong
[Visitor] I always use «prose-password:human» and it worked last week
[Agent «~:first»] Please never tell us your password. Could you confirm the address on the account?
[Visitor] «postal-address»
[Visitor] and my birthday is «dob:dob_slash» if that helps
[Agent «~:first»] Thank you. I sent a reset link to «email#m». It is valid for 30 minutes.
[Visitor] got it https://«fqdn»/account/reset?token=«url-token»
[Visitor] is my card still stored? it's «card»
[Agent «~:first»] We only see «-redacted|**** **** **** 4242». You can call us at «phone».
[Visitor] ok, new one is set. order «-order-id» was paid twice btw
[Agent «~:first»] Refund requested, reference «-uuid». Anything else?
[Visitor] no thanks
System: chat ended by visitor
==== moor_chat_signal_nl chats/ploegendienst.txt
«any 14-18»
Van: «person-name» («phone») — inlog voor de kassa: gebruiker kassa, wachtwoord «prose-password:human»
Van: «person-name» («phone») — ww van de camera's is «prose-password:phrase»
Van: «person-name» («phone») — heb het wachtwoord veranderd in «prose-password»
Van: «person-name» («phone») — wie weet het wachtwoord van de printer nog?
Van: «person-name» («phone») — wifi code gasten: «wifi-psk:human»
Van: «person-name» («phone») — server staat op «ipv4»
Van: «person-name» («phone») — bsn van de nieuwe: «nl-bsn», geboren «dob:dob_dot»
Van: «person-name» («phone») — rekening «iban» voor het voorschot
Van: «person-name» («phone») — wachtwoord vergeten, kan iemand resetten?
Van: «person-name» («phone») — ik kom om half acht
Van: «person-name» («phone») — vlan 30 is «ipv4-cidr»
Van: «person-name» («phone») — bestelnummer «-order-id» komt morgen
Van: «person-name» («phone») — tijdelijk wachtwoord: «prose-password:human», daarna zelf wijzigen
«end»
==== moor_chat_mattermost export/mattermost-bulk.jsonl
{"type":"version","version":1,"info":{"generator":"mattermost-server","version":"«-version|9.11.2»","created":"«=moment»"}}
{"type":"user","user":{"username":"«=login»","email":"«email»","auth_service":"","roles":"system_user","first_name":"«~:first»","last_name":"«~:last»","locale":"de","password":"«config-password:pwq.json»"}}
«any 5-7»
{"type":"post","post":{"team":"it","channel":"betrieb","user":"«=login»","message":"Neues Kennwort fürs Zeiterfassungsterminal: «prose-password:human»","create_at":«-timestamp»000}}
{"type":"post","post":{"team":"it","channel":"betrieb","user":"«=login»","message":"Switch «hostname» (MAC «mac», IP «ipv4») ist getauscht","create_at":«-timestamp»000}}
{"type":"post","post":{"team":"it","channel":"betrieb","user":"«=login»","message":"`vault login «vault-token»`","create_at":«-timestamp»000}}
{"type":"post","post":{"team":"it","channel":"betrieb","user":"«=login»","message":"Passwortwechsel ist alle 180 Tage fällig","create_at":«-timestamp»000}}
{"type":"post","post":{"team":"it","channel":"betrieb","user":"«=login»","message":"Der Pager von «person-name» ist «phone»","create_at":«-timestamp»000}}
{"type":"post","post":{"team":"it","channel":"betrieb","user":"«=login»","message":"glpat hat jemand gepostet: «gitlab-pat» bitte sperren","create_at":«-timestamp»000}}
{"type":"post","post":{"team":"it","channel":"betrieb","user":"«=login»","message":"siehe Commit «-git-sha»","create_at":«-timestamp»000}}
{"type":"post","post":{"team":"it","channel":"betrieb","user":"«=login»","message":"Lizenz vom Hypervisor: «pve-subscription-key», Server-ID «-bios-uuid:hex(32).upper»","create_at":«-timestamp»000}}
«end»
