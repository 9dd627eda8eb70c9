==== vo_mail_de_zugang mail/zugangsdaten.eml
Return-Path: <«email»>
Received: from «fqdn» («fqdn» [«ipv4»])
	by «fqdn» (Postfix) with ESMTPS id «-asset-hash:upper(10)»
	for <«email»>; Tue, 11 Nov 2025 09:12:40 +0100 (CET)
From: =?UTF-8?Q?IT-Service?= <«email»>
To: «person-name:name(de)» <«email»>
Subject: Ihre Zugangsdaten
Message-ID: <«~|b1f2.11@mx»>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Sehr geehrte Frau «~:last(de)»,

hier Ihre Zugangsdaten für die neue Umgebung:

  Benutzername: «=login»
  Kennwort:     «prose-password:pw»
  VPN-Gateway:  «fqdn»
  PSK:          «ipsec-psk:pwa»
  WLAN „«=word»“: «wifi-psk:pwa»

Bitte ändern Sie das Kennwort bei der ersten Anmeldung.
Das Kennwort muss mindestens 12 Zeichen haben.

Mit freundlichen Grüßen
«person-name:name(de)»
Tel. «phone:tel(de)» · «postal-address:place(de)»
==== vo_mail_fr_prestataire mail/prestataire.txt
De : «person-name:name(fr)» <«email»>
À : «email»
Objet : RE: accès au cluster

Bonjour «~:first(fr)»,

Voici les accès pour l'intervention de samedi :
- console iDRAC de «hostname:numbered» : https://«ipv4», compte root, mot de passe «prose-password:pw»
- Proxmox : https://«fqdn»:8006, compte presta@pve, mot de passe : «prose-password:pwa»
- le code de l'alarme est «prose-password:pin6»
- la phrase de passe du coffre : « «prose-password:sentence» »

Le mot de passe expire lundi. La facture «-order-id» sera réglée sur l'IBAN «iban».

Cordialement,
«person-name:name(fr)»
«postal-address:place(fr)» – tél. «phone:tel(fr)»

> Le 9 nov. 2025 à 18:02, «email» a écrit :
> il me faut un accès root, merci
==== vo_mail_es_incidencia mail/incidencia.txt
De: «person-name:name(es)» <«email»>
Para: soporte
Asunto: Caída de «hostname:numbered»

Buenas,

El nodo «hostname:numbered» («ipv4») no arranca desde las 07:40. He entrado por el iLO (usuario Administrator,
contraseña «prose-password:pw») y la consola pide la clave del disco. La clave LUKS es «prose-password:phrase».
He cambiado la contraseña de root a «prose-password:pwa» para poder trabajar; avisad al turno de tarde.

El número de serie es «-serial» y el expediente del fabricante «-order-id».
Si hace falta, mi móvil es «phone:tel(es)» y el de «person-name:name(es)», «phone:tel(es)».

Un saludo
==== vo_mail_it_consegne mail/consegne.txt
Da: «person-name:name(it)»
A: «person-name:name(it)»
Oggetto: consegne prima delle ferie

Ciao «~:first(it)»,
ti lascio le cose aperte:

1) il server «hostname:numbered» va riavviato, indirizzo «ipv4»
2) la password dell'amministratore è «prose-password:pw» (dominio FIRMA)
3) la password del Wi-Fi ospiti è cambiata: «wifi-psk:wordy_ascii»
4) PIN della SIM del gateway: «prose-password:digits(4)»
5) il certificato scade il 3 dicembre, impronta «-tls-fingerprint:fingerprint20»

Codice fiscale per il contratto: «it-codice-fiscale». Se serve, chiamami al «phone:tel(it)».
Buon lavoro
==== vo_mail_nl_oplevering mail/oplevering.txt
Van: «person-name:name(nl)» <«email»>
Aan: beheer@
Onderwerp: oplevering hypervisor

Hallo allemaal,

De nieuwe host «hostname:numbered» staat in het rek (U«=int(1,42)»). Gegevens:

    beheer-ip   : «ipv4»
    ipmi        : «ipv4»
    mac         : «mac»
    gebruiker   : root
    wachtwoord  : «prose-password:pw»
    ipmi-ww     : «prose-password:pwa»

Het wachtwoord van de switch is nog het standaardwachtwoord (admin/«~|admin»), dat wijzig ik morgen.
Ordernummer «-order-id», serienummer «-serial».

Groet,
«person-name:name(nl)» (BSN voor de toegangspas: «nl-bsn»)
«phone:tel(nl)»
==== vo_mail_pl_przekazanie mail/przekazanie.txt
Od: «person-name:name(pl)» <«email»>
Temat: przekazanie serwera

Cześć,

przekazuję dostęp do «fqdn»:
  login: «=account»
  hasło: «prose-password:pw»
Hasło do bazy danych: «prose-password:pwa» (port 5432, host «ipv4»).
Hasło do archiwum z kopią to «prose-password:wordy_ascii».
Hasła nie wysyłajcie dalej mailem. Nowe hasło musi mieć 12 znaków.

PESEL do umowy: «pl-pesel», konto: «iban»
Kontakt: «person-name:name(pl)», tel. «phone:tel(pl)», «postal-address:place(pl)»
==== vo_mail_pt_acesso mail/acesso.txt
De: «person-name:name(pt)»
Assunto: acesso ao cluster de testes

Olá «~:first(pt)»,

O acesso ao cluster é https://«fqdn»:8006 com o utilizador testes@pve e a palavra-passe «prose-password:pw».
A senha do servidor de cópias («ipv4») é «prose-password:pwa» — não a escrevas no Teams.
Chave da API: «pve-api-token» (testes@pve!lab).

A palavra-passe tem de ter pelo menos 10 caracteres e expira em 60 dias.
Qualquer coisa liga para o «phone:tel(pt)».

Abraço,
«person-name:name(pt)»
NIF «national-id:pt_nif»
==== vo_mail_sv_drift mail/drift.txt
Från: «person-name:name(sv)» <«email»>
Till: driften
Ämne: byte av lösenord

Hej,

Jag har bytt lösenordet på «hostname:numbered» till «prose-password:pw».
Inloggning till lagringen («ipv4»): admin / «prose-password:pwa»
Lösenfrasen för backupnyckeln är "«prose-password:sentence»".
Krav: lösenordet ska vara minst 14 tecken, se policyn v«-version|2.1».

Personnummer för passerkortet: «national-id:se_personnummer»
Mvh «person-name:name(sv)», «phone:tel(sv)»
==== vo_mail_cs_predani mail/predani.txt
Od: «person-name:name(cs)» <«email»>
Předmět: předání serveru

Ahoj,

server «hostname:numbered» má adresu «ipv4», uživatel root, heslo «prose-password:pw».
Heslo do administrace switche: «prose-password:pwa»
Heslo k záloze je «prose-password:wordy_ascii», PIN ke skříni «prose-password:digits(4)».
Nové heslo si prosím změň při prvním přihlášení.

Rodné číslo pro vstupní kartu: «national-id:cz_rc»
Volej na «phone:tel(cs)».
«person-name:name(cs)», «postal-address:place(cs)»
==== vo_mail_tr_devir mail/devir.txt
Kimden: «person-name:name(tr)» <«email»>
Konu: sunucu devri

Merhaba,

Yeni sunucunun adı «hostname:numbered», IP adresi «ipv4».
Kullanıcı adı: root
Şifre: «prose-password:pw»
Veritabanı parolası «prose-password:pwa» olarak değiştirildi.
Yedekleme anahtarı için parola: "«prose-password:sentence»"
Şifrenizi kimseyle paylaşmayın; en az 12 karakter olmalı.

T.C. kimlik no: «national-id:tr_kimlik»
Telefon: «phone:tel(tr)»
«person-name:name(tr)»
==== vo_mail_ru_peredacha mail/peredacha.txt
От: «person-name:name(ru)» <«email»>
Тема: доступ к кластеру

Коллеги,

новый узел «hostname:numbered», адрес «ipv4», шлюз «ipv4».
Логин: root
Пароль: «prose-password:pw»
Пароль от IPMI — «prose-password:pwa», от хранилища — «prose-password:pw».
Ключ VPN (PSK): «ipsec-psk:pwa»
Пароль не должен быть короче 12 символов.

СНИЛС для пропуска: «national-id:ru_snils»
Звонить: «person-name:name(ru)», «phone:tel(ru)»
==== vo_mail_en_thread mail/thread.txt
From: «person-name:name(en)» <«email»>
To: «person-name:name(en)» <«email»>
Cc: ops@
Date: Thu, 6 Nov 2025 17:40:11 +0000
Subject: Re: Re: migration weekend

«~:first(en)», see inline.

> What's the login for the old vCenter?
administrator / «prose-password:pw»

> And the SAN?
It's on «ipv4», user manage, pass «prose-password:pwa». CHAP secret for the new initiator is «iscsi-chap».

> Is the root password on the three nodes still the same?
No. «hostname:numbered» has «prose-password:pw», the other two have «prose-password:phrase».

> Do we need to renew the subscription?
Already done, the key is «pve-subscription-key» and the invoice is «-order-id».

-- 
«person-name:name(en)» | Infrastructure | «phone:tel(en)» | «postal-address:place(en)»
This e-mail may contain confidential information. If you are not the intended recipient, please delete it.
==== vo_chat_irc logs/irc/#homelab.log
[21:02] <«=account#u»> anyone awake? proxmox won't let me in
[21:02] <bratkart> which version
[21:03] <«=account#u»> «-version|8.2.7», node is «hostname:numbered», «ipv4»
[21:04] <bratkart> reset it from grub, init=/bin/bash
[21:09] <«=account#u»> ok did passwd, now it's «prose-password:wordy_ascii» lol
[21:09] <bratkart> dude this channel is logged
[21:10] <«=account#u»> /msg NickServ IDENTIFY «cli-password:pwa»
[21:10] <«=account#u»> oops
[21:11] -NickServ- Invalid password for «=account#u».
[21:14] <bratkart> what does `pveum user list` say
[21:15] <«=account#u»> token is «pve-api-token», can you look yourself? user root@pam!irc
[21:16] * bratkart shakes head
[21:17] <bratkart> revoke it. also: commit «-short-sha» fixes the bug with the console
==== vo_chat_teams export/teams-chat.txt
[10.11.2025 08:14] «person-name:name(de)#b»: Guten Morgen, der Drucker im 2. OG geht wieder nicht
[10.11.2025 08:15] «person-name:name(de)#a»: IP? ist das «ipv4» oder «ipv4»?
[10.11.2025 08:17] «person-name:name(de)#b»: kp, steht «hostname:numbered» drauf. pw für die weboberfläche?
[10.11.2025 08:18] «person-name:name(de)#a»: admin, «prose-password:pw»
[10.11.2025 08:21] «person-name:name(de)#b»: nee das geht nicht
[10.11.2025 08:22] «person-name:name(de)#a»: dann probier mal «prose-password:pwa», das war das alte
[10.11.2025 08:30] «person-name:name(de)#b»: 👍 läuft. Ticket «-order-id» kann zu
[10.11.2025 08:31] «person-name:name(de)#a»: danke! Passwort bitte in den Tresor
[10.11.2025 08:33] «person-name:name(de)#b»: schick mir noch deine Durchwahl → «phone:tel(de)»
==== vo_chat_whatsapp export/WhatsApp-Chat.txt
03/11/25, 19:20 - Messages and calls are end-to-end encrypted. No one outside of this chat can read them.
03/11/25, 19:22 - «person-name:name(en)#b»: hey whats the wifi at the cabin
03/11/25, 19:24 - «person-name:name(en)#a»: «=word»_net / «wifi-psk:wordy_ascii»
03/11/25, 19:24 - «person-name:name(en)#b»: and the plex login is «email» with «prose-password:pw»
03/11/25, 19:31 - «person-name:name(en)#a»: <Media omitted>
03/11/25, 19:33 - «person-name:name(en)#b»: netflix password is still the same?
03/11/25, 19:33 - «person-name:name(en)#a»: yes
03/11/25, 19:41 - «person-name:name(en)#b»: alarm code «prose-password:digits(4)», key under the pot
03/11/25, 19:44 - «person-name:name(en)#a»: send me your iban for the groceries
03/11/25, 19:46 - «person-name:name(en)#b»: «iban»
03/11/25, 19:47 - «person-name:name(en)#a»: address is «postal-address:place(en)»
==== vo_chat_slack_json export/slack/general/2025-11-05.json
[
  {"type":"message","user":"U0«-identifier:upper(9)»","text":"deploy key for the mirror: `«generic-secret:alnum(40)»`","ts":"17«=digits(8)».000200","client_msg_id":"«-uuid»"},
  {"type":"message","user":"U0«-identifier:upper(9)»","text":"pls don't post that here :sweat: rotate it on <https://«fqdn»>","ts":"17«=digits(8)».000400","client_msg_id":"«-uuid»"},
  {"type":"message","user":"U0«-identifier:upper(9)»","text":"ok. root pw of <http://«ipv4»:8006|the lab> is still «prose-password:pw» btw","ts":"17«=digits(8)».001100"},
  {"type":"message","subtype":"bot_message","bot_id":"B0«-identifier:upper(9)»","text":"Build #«=int(100,999)» (`«-short-sha»`) passed","ts":"17«=digits(8)».002200"},
  {"type":"message","user":"U0«-identifier:upper(9)»","text":"bot token is «slack-token», channel C0«-identifier:upper(9)»","ts":"17«=digits(8)».003100"},
  {"type":"message","user":"U0«-identifier:upper(9)»","text":"what's the password policy again?","ts":"17«=digits(8)».004100","user_profile":{"real_name":"«person-name»","email":"«email»"}}
]
