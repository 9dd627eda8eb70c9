==== cove_chat_irc logs/irc-#ops.log
--- Day changed Tue Nov 04 2025
09:02 <@«~:first»> «hostname» is back, «ipv4», took two reboots
09:03 < «~:first»> and what's the idrac login there these days
09:03 <@«~:first»> root and then «prose-password:told»
09:04 < «~:first»> nope. «~|calvin» neither
09:04 <@«~:first»> ah sorry, that was before the swap. now it's «prose-password:told»
09:05 < «~:first»> that one did it, thx
09:07 -!- «~:first» [~«~:login»@«fqdn»] has joined #ops
09:08 < «~:first»> topic says passwords go into the vault, not into irc ;)
09:09 <@«~:first»> vault is sealed, unseal needs three of us
09:10 < «~:first»> my part is in the safe, safe opens with «prose-password:pin6»
09:12 <@«~:first»> grafana: admin:«prose-password:hum» till sso works
09:14 < «~:first»> backup job died, «-pve-upid»
09:15 < bot> [gitlab] «~:first» pushed «-git-sha:short_sha» to main: bump kernel to «-version:kernel»
09:17 < «~:first»> can you paste the arp line of the printer
09:17 <@«~:first»> ? («ipv4») at «mac» [ether] on vmbr0
09:20 < «~:first»> nickserv pw is in my .irssi, so /msg nickserv identify «prose-password:hum» does it on its own
09:22 < «~:first»> who rotates the pw for the switches this quarter?
09:23 <@«~:first»> not me, I only know the rule with «-setting|16» characters
==== cove_chat_teams export/teams-thread.html
<div class="thread">
<p><b>«person-name»</b> <span class="time">Montag 10:12</span><br>Moin, wie komme ich auf den neuen Terminalserver?</p>
<p><b>«person-name»</b> <span class="time">Montag 10:14</span><br>«hostname» bzw. «ipv4», Benutzer Administrator, Kennwort <code>«prose-password:hum»</code></p>
<p><b>«person-name»</b> <span class="time">Montag 10:15</span><br>Geht nicht, &bdquo;falsches Kennwort&ldquo;</p>
<p><b>«person-name»</b> <span class="time">Montag 10:15</span><br>Dann nimm das alte: «prose-password:phr»</p>
<p><b>«person-name»</b> <span class="time">Montag 10:20</span><br>Danke, passt. Und der Drucker im 2.&nbsp;OG?</p>
<p><b>«person-name»</b> <span class="time">Montag 10:21</span><br><a href="https://«ipv4#d»/">https://«ipv4#d»/</a>, PIN «prose-password:pin»</p>
<p><b>«person-name»</b> <span class="time">Montag 10:25</span><br>Sophos will noch einen Code, meine Durchwahl ist «phone», Handy «phone»</p>
<p><b>«person-name»</b> <span class="time">Montag 10:31</span><br>Mail bitte an <a href="mailto:«email#m»">«email#m»</a>. Kennwörter bitte nicht im Chat &#128521;</p>
<p><img src="data:image/png;base64,«-base64-image»" alt="Screenshot"></p>
<p class="meta">Nachrichten-ID «-uuid», Webhook https://«~|contoso.webhook.office.com»/webhookb2/«teams-webhook»</p>
</div>
==== cove_chat_whatsapp_it export/WhatsApp-reperibilita.txt
03/11/25, 22:41 - «~:first»: ragazzi il NAS non risponde più
03/11/25, 22:42 - «~:first»: provato a entrare in https://«ipv4»:5001?
03/11/25, 22:42 - «~:first»: sì ma non ricordo la password
03/11/25, 22:43 - «~:first»: è sempre quella, «prose-password:told»
03/11/25, 22:44 - «~:first»: per l'utente backup invece «prose-password:told»
03/11/25, 22:45 - «~:first»: il codice dell'allarme è «prose-password:pin6»
03/11/25, 22:46 - «~:first»: ho messo «prose-password:hum» sul firewall, domani lo cambiamo
03/11/25, 22:47 - «~:first»: la password che mi hai dato non va
03/11/25, 22:47 - «~:first»: prova con la maiuscola: «prose-password:hum»
03/11/25, 22:49 - «~:first»: wifi ospiti «wifi-psk:phr»
03/11/25, 22:50 - «~:first»: chiamate «person-name» al «phone»
03/11/25, 22:52 - «~:first»: IBAN per la trasferta «iban», codice fiscale «it-codice-fiscale»
03/11/25, 22:53 - «~:first»: <Media omessi>
03/11/25, 22:55 - «~:first»: la password scade fra «-setting|15» giorni
==== cove_chat_signal_es export/signal-guardia.txt
[2025-10-19 08:01] «~:first»: buenos días, ¿alguien sabe entrar en el proxmox de Sevilla?
[2025-10-19 08:02] «~:first»: https://«ipv4»:8006, root y «prose-password:told»
[2025-10-19 08:02] «~:first»: ojo, con la o cambiada por cero: «prose-password:hum»
[2025-10-19 08:03] «~:first»: me pide segundo factor
[2025-10-19 08:04] «~:first»: la semilla es «totp-secret:b32(32)», métela en el Authenticator
[2025-10-19 08:05] «~:first»: la clave de la caja fuerte sigue siendo «prose-password:pin6»
[2025-10-19 08:07] «~:first»: el router del almacén tiene todavía la de fábrica, «prose-password:hum»
[2025-10-19 08:09] «~:first»: cámbiala por «prose-password:phr» porfa
[2025-10-19 08:11] «~:first»: hecho. La contraseña nueva está en el gestor
[2025-10-19 08:12] «~:first»: mi DNI para el acceso al CPD: «es-dni»
[2025-10-19 08:13] «~:first»: y el NIE de «person-name»: «es-dni:es_nie»
[2025-10-19 08:15] «~:first»: llámame al «phone»
[2025-10-19 08:20] «~:first»: ticket «-order-id» cerrado
==== cove_chat_matrix export/matrix-room.json
{
  "room_name": "Betrieb", "room_creator": "@«~:login»:«fqdn:domain»", "export_date": "2025-11-02",
  "messages": [
    {"type": "m.room.message", "event_id": "$«~:b64u(43)»", "sender": "@«~:login»:«fqdn:domain»", "content": {"msgtype": "m.text", "body": "das root-pw für «hostname» ist «prose-password:hum»"}},
    {"type": "m.room.message", "event_id": "$«~:b64u(43)»", "sender": "@«~:login»:«fqdn:domain»", "content": {"msgtype": "m.text", "body": "> das root-pw\n\nging nicht, hab «prose-password:hum» genommen"}},
    {"type": "m.room.message", "event_id": "$«~:b64u(43)»", "sender": "@«~:login»:«fqdn:domain»", "content": {"msgtype": "m.text", "body": "API-Key fürs Wetter: «generic-secret:hex(32)»"}},
    {"type": "m.room.message", "event_id": "$«~:b64u(43)»", "sender": "@«~:login»:«fqdn:domain»", "content": {"msgtype": "m.text", "body": "ich hab das Passwort wieder vergessen"}},
    {"type": "m.room.message", "event_id": "$«~:b64u(43)»", "sender": "@«~:login»:«fqdn:domain»", "content": {"msgtype": "m.text", "body": "curl -u admin:«cli-password:hum» http://«ipv4»/api"}},
    {"type": "m.room.encrypted", "event_id": "$«~:b64u(43)»", "content": {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "«-encrypted:b64(120)»", "session_id": "«-encrypted:b64(43)»"}}
  ]
}
==== cove_chat_slack_en export/slack/infra.txt
#infra — exported 2025-11-05
«~:first»  4:02 PM
hey, the new `«hostname»` wants creds for the registry. what did we agree on?
«~:first»  4:03 PM
user robot, token `«gitlab-deploy-token»`
«~:first»  4:04 PM
ta. and argocd? admin + «prose-password:told» gives me "Invalid username or password"
«~:first»  4:05 PM
someone (me) reset it to `«prose-password:hum»` yesterday, sorry!
«~:first»  4:09 PM
fyi the sentry dsn is https://«sentry-dsn»@o«=digits(6)».«~|ingest.sentry.io»/«=digits(7)» — not secret really
«~:first»  4:11 PM
the webhook for this channel is https://«~|hooks.slack.com»/services/«slack-webhook»
«~:first»  4:12 PM
pls rotate «slack-token», it was on the beamer during the demo :face_palm:
«~:first»  4:15 PM
do we have a linear key for the bot? → `«linear-key»`
«~:first»  4:16 PM
and notion: «notion-token»
«~:first»  4:18 PM
figma «figma-token» expires in march
«~:first»  4:22 PM
prod is on `«-git-sha:short_sha»`, image «-sha256:digest»
«~:first»  4:25 PM
password for the all-hands recording is the usual one
«~:first»  4:26 PM
which is…?
«~:first»  4:26 PM
«prose-password:hum»
«~:first»  4:30 PM
thread locked, take this to the vault please
==== cove_chat_discord export/discord-homelab.csv
AuthorID,Author,Date,Content,Attachments,Reactions
«-number:digits(18)»,«~:word»,2025-10-30T19:02:11,"my pihole is at «ipv4», pw «prose-password:hum» lol dont hack me","",""
«-number:digits(18)»,«~:word»,2025-10-30T19:03:40,"you know this server is public right","",""
«-number:digits(18)»,«~:word»,2025-10-30T19:04:02,"oh no. ok changed it to «prose-password:hum» ... wait","",""
«-number:digits(18)»,«~:word»,2025-10-30T19:05:55,"someone help with plex claim? token «monitoring-token:plex»","",""
«-number:digits(18)»,«~:word»,2025-10-30T19:07:13,"try `docker run -e TS_AUTHKEY=«tailscale-key» tailscale/tailscale:v«-version:semver»`","",""
«-number:digits(18)»,«~:word»,2025-10-30T19:08:21,"netbird up --setup-key «netbird-token:uuid.upper» works here","",""
«-number:digits(18)»,«~:word»,2025-10-30T19:10:00,"what is the default password of the unifi controller","",""
«-number:digits(18)»,«~:word»,2025-10-30T19:10:30,"ubnt/«~|ubnt» on old ones","",""
«-number:digits(18)»,«~:word»,2025-10-30T19:12:45,"wifi qr: WIFI:T:WPA;S:Nest;P:«wifi-psk:hum»;;","",""
==== cove_chat_nl export/appgroep-storing.txt
12-10-2025 07:55 - «~:first»: Goedemorgen, de kassa's kunnen niet bij «fqdn»
12-10-2025 07:56 - «~:first»: ligt de «hostname» eruit?
12-10-2025 07:57 - «~:first»: log even in op «ipv4», beheer / «prose-password:told»
12-10-2025 07:58 - «~:first»: wachtwoord klopt niet
12-10-2025 07:59 - «~:first»: oh, dat is vorige week «prose-password:told» geworden
12-10-2025 08:01 - «~:first»: en het ww van de iLO bleef «prose-password:hum»?
12-10-2025 08:01 - «~:first»: klopt
12-10-2025 08:03 - «~:first»: alarmcode: «prose-password:pin»
12-10-2025 08:04 - «~:first»: wifi in de hal: sleutel «wifi-psk:hum»
12-10-2025 08:06 - «~:first»: bsn van de uitzendkracht is «nl-bsn», geboren «dob:dob_dot»
12-10-2025 08:08 - «~:first»: bel anders «person-name» even op «phone»
12-10-2025 08:10 - «~:first»: het wachtwoord staat op het briefje onder de monitor
12-10-2025 08:12 - «~:first»: opgelost, wachtwoorden gaan we vrijdag allemaal wijzigen
==== cove_chat_pl export/messenger-dyzur.txt
«~:first» 21:14: hej, jakie jest hasło do konsoli na «hostname»?
«~:first» 21:15: «prose-password:told»
«~:first» 21:15: nie wchodzi
«~:first» 21:16: to spróbuj starego, «prose-password:hum»
«~:first» 21:17: weszło, dzięki. zmieniam na «prose-password:phr», zapisz sobie
«~:first» 21:18: ok. a do bazy? login «~:account», hasło takie jak login ale z 1 na końcu
«~:first» 21:20: pin do karty serwisowej to «prose-password:pin»
«~:first» 21:21: wifi dla gości: «wifi-psk:hum»
«~:first» 21:23: mój PESEL do przepustki «pl-pesel»
«~:first» 21:24: numer konta «iban», przelej za kable
«~:first» 21:26: adres IP kamery «ipv4», mac «mac»
«~:first» 21:28: hasło wygasa co «-setting|60» dni, trzeba pamiętać
«~:first» 21:30: dzwoń na «phone»
«~:first» 21:31: hasło będzie w sejfie
==== cove_chat_sv_cs export/blandat.txt
«~:first»: vad var lösenordet till skrivaren nu igen?
«~:first»: «prose-password:hum» tror jag
«~:first»: jag bytte root-lösenordet på «hostname» till «prose-password:told» i går
«~:first»: logga in som admin med «prose-password:phr»
«~:first»: portkoden är «prose-password:pin»
«~:first»: lösenordet ligger i valvet
«~:first»: gästnätet heter Besok och nyckeln är «wifi-psk:phr»
«~:first»: mitt personnummer är «national-id:se_personnummer», ring «phone:phone_se»
«~:first»: jaké je heslo na «ipv4»?
«~:first»: přihlaš se jako root, heslo «prose-password:told»
«~:first»: heslo k wifi: «wifi-psk:hum»
«~:first»: změnil jsem heslo do databáze na «prose-password:hum»
«~:first»: staré heslo «prose-password:hum» už neplatí
«~:first»: kód k trezoru je «prose-password:pin6»
«~:first»: heslo jsem zapomněl
«~:first»: zavolej mi na «phone:phone_cz»
==== cove_chat_pt export/grupo-ti.txt
19/10/2025 14:02 - «~:first»: pessoal, a senha do servidor novo?
19/10/2025 14:03 - «~:first»: «prose-password:told» (root), IP «ipv4»
19/10/2025 14:03 - «~:first»: troquei a do banco pra «prose-password:told»
19/10/2025 14:04 - «~:first»: e a do roteador, continua a mesma de sempre?
19/10/2025 14:05 - «~:first»: continua, «prose-password:hum»
19/10/2025 14:06 - «~:first»: usuário do SFTP é «~:account» e a senha «prose-password:hum»
19/10/2025 14:08 - «~:first»: código do portão «prose-password:pin»
19/10/2025 14:09 - «~:first»: CPF da visitante: «br-cpf», nome «person-name»
19/10/2025 14:11 - «~:first»: wi-fi da sala: «wifi-psk:phr»
19/10/2025 14:12 - «~:first»: esqueci a senha de novo kkk
19/10/2025 14:14 - «~:first»: manda no e-mail «email» ou liga «phone:phone_pt»
19/10/2025 14:15 - «~:first»: a chave da API é «generic-secret:alnum(40)»
19/10/2025 14:16 - «~:first»: senha precisa ter letra maiúscula e número
==== cove_chat_fr_equipe export/equipe-infra.txt
«~:first» — 09:31 : quelqu'un a les accès de la borne du hall ?
«~:first» — 09:32 : admin / «prose-password:told», http://«ipv4»
«~:first» — 09:33 : ça ne passe pas
«~:first» — 09:33 : alors «prose-password:hum», je l'avais changé avant les vacances
«~:first» — 09:35 : nickel. Et pour le routeur de secours ?
«~:first» — 09:36 : pareil mais avec un point d'exclamation : «prose-password:hum»
«~:first» — 09:38 : le digicode a changé, maintenant c'est «prose-password:pin»
«~:first» — 09:40 : n° de sécu pour la DPAE : «fr-nir»
«~:first» — 09:41 : le mot de passe du Wi-Fi est affiché à l'accueil
«~:first» — 09:43 : je te l'envoie par SMS au «phone»
«~:first» — 09:44 : la clé de licence est «-serial»
«~:first» — 09:46 : j'ai mis le mdp du compte «~:account» à «prose-password:phr»
«~:first» — 09:48 : on avait dit pas de mots de passe ici…
«~:first» — 09:50 : «fqdn» pointe encore sur «ipv4», TTL «-setting|3600»
==== cove_chat_de_signal export/signal-it-feuerwehr.txt
«~:first», 06:58: Alarm aus Halle 3, USV meldet Batterie
«~:first», 06:59: USV ist «ipv4», apc und dann «prose-password:told»
«~:first», 07:00: sagt „Login failed“
«~:first», 07:01: Groß geschrieben? «prose-password:hum»
«~:first», 07:02: jetzt ja
«~:first», 07:04: Schlüssel fürs Rack hängt im Kasten, Zahlenschloss «prose-password:pin»
«~:first», 07:06: falls der Host neu startet: LUKS will „«prose-password:sentence»“
«~:first», 07:07: BMC: ADMIN, gleiches wie USV nur mit Ausrufezeichen hinten
«~:first», 07:09: hab dem Lehrling den Zugang gegeben, Azubi26 / «prose-password:hum»
«~:first», 07:10: IP vom Switch? «ipv4», community «snmp-community»
«~:first», 07:12: für die Versicherung: Geburtsdatum «dob:dob_dot», Versichertennummer «health-record:kvnr»
«~:first», 07:13: und meine Steuer-ID «de-steuerid»
«~:first», 07:15: Vertretung ist «person-name», «phone»
«~:first», 07:20: das Passwort wurde offenbar nie geändert
«~:first», 07:21: Passwort liegt im Umschlag beim Chef
«~:first», 07:22: iLO-Lizenz «~:winkey», kann weg
«~:first», 07:25: «hostname» läuft wieder, uptime 3 min
«~:first», 07:26: WLAN-Key fürs Lager bleibt «wifi-psk:hum»
==== cove_chat_zoom export/meeting-chat.txt
10:01:12 From «person-name» to Everyone: link to the board: https://«fqdn:site»/b/«~:alnum(17)»
10:01:40 From «person-name» to Everyone: Meeting ID: «~|884 1204 5571» Passcode: «prose-password:digits(6)»
10:03:55 From «person-name» to Everyone: the demo tenant is «email», pass «prose-password:hum»
10:04:20 From «person-name» to «person-name» (privately): psst, prod is the same one with 2 at the end
10:06:31 From «person-name» to Everyone: can't log in, it says wrong password
10:07:02 From «person-name» to Everyone: capital letter first -> «prose-password:hum»
10:09:48 From «person-name» to Everyone: recording goes to s3, «-arn»
10:12:15 From «person-name» to Everyone: my mail for the invite is «email», phone «phone:phone_us»
10:15:33 From «person-name» to Everyone: version shown is «-version:semver», is that the latest?
10:20:02 From «person-name» to Everyone: token for the sandbox: «stripe-key»
==== cove_chat_support transcripts/live-chat-«=int(1000,9999)».txt
Visitor: hi i cant log in to my account
Agent «~:first»: Good afternoon! I am happy to help. Could I have your full name and date of birth for verification?
Visitor: «person-name», born «dob:dob_us»
Agent «~:first»: Thank you. And the last address we have on file?
Visitor: «postal-address»
Agent «~:first»: That matches. Which e-mail do you use?
Visitor: «email»
Visitor: my password is «prose-password:hum» and it worked yesterday
Agent «~:first»: Please never share your password with us. I have sent you a reset link.
Visitor: didnt get it. can you call me? «phone:phone_us»
Agent «~:first»: I have set a one-time password for you: «prose-password:pwshort». It is valid for «-setting|24» hours.
Visitor: ok that works. also charge my new card please «card» exp 11/28
Agent «~:first»: For your safety, please enter card details only on our payment page.
Visitor: and ssn for the tax form? «us-ssn»
Agent «~:first»: We do not need it. Your reference is «-order-id», session «-uuid».
==== cove_chat_assistant transcripts/assistant-session.md
**User:** Here's my config, please make it shorter:

```
global:
  smtp_smarthost: «fqdn»:587
  smtp_auth_username: «email»
  smtp_auth_password: «config-password:hum»
  pagerduty_url: https://«~|events.pagerduty.com»/v2/enqueue
receivers:
  - name: night
    pagerduty_configs: [{service_key: «generic-secret:hex(32)»}]
    slack_configs: [{api_url: https://«~|hooks.slack.com»/services/«slack-webhook»}]
    webhook_configs: [{url: "http://hook:«connection-string:pwa»@«ipv4»:9094/"}]
```

**Assistant:** Your file contains live credentials, for example `smtp_auth_password`. You may use `smtp_auth_password_file: «-path|/etc/alertmanager/smtp»` instead.

**User:** ok. and the grafana password? I set GF_SECURITY_ADMIN_PASSWORD=«env-password:phr»

**Assistant:** Write `GF_SECURITY_ADMIN_PASSWORD__FILE=«-path|/run/secrets/grafana»`, and keep the value in a secret.

**User:** the api token is «grafana-token», can you call the API for me?

**Assistant:** I cannot call it. Use `curl -H "Authorization: Bearer $«-variable-name|GRAFANA_TOKEN»" https://«fqdn:site»/api/health`.
==== cove_chat_none export/chat-harmless.txt
[09:00] alex: the password policy changed, minimum is «-setting|14» now
[09:01] sam: who decides on passwords anyway
[09:02] alex: security. they also want tokens to expire after «-setting|30» days
[09:03] sam: my password manager will be happy
[09:04] alex: build «-version:semver» is green, sha «-git-sha»
[09:05] sam: did you see that the login page has a typo: "Passwort vergesen"
[09:06] alex: yes, fixed with «-git-sha:short_sha»
[09:07] sam: where is the secret stored now?
[09:08] alex: in vault, path «-path|kv/data/shop/smtp»
[09:09] sam: and the key rotation job, id «-uuid»?
[09:10] alex: runs on the 1st. don't type passwords here, ask for a share link
[09:11] sam: ok. the password field accepts only «-setting|72» bytes, bcrypt
[09:12] alex: known, see RFC «-number|9106» for argon2
