==== vq_chat_matrix export/matrix-room.txt
2025-11-10 08:02  <«=login#a»>  moin, der Container «hostname:numbered» kommt nicht hoch
2025-11-10 08:03  <«=login#a»>  Log sagt: TASK ERROR: startup for container '118' failed, UPID steht unten
2025-11-10 08:03  <«=login#a»>  «-pve-upid»
2025-11-10 08:05  <«=account#b»>  probier mal per ssh auf «ipv4», root, pw wie immer: «prose-password:wordy_ascii»
2025-11-10 08:06  <«=login#a»>  geht nicht
2025-11-10 08:07  <«=account#b»>  ach, das hab ich Freitag geändert. jetzt «prose-password:pw»
2025-11-10 08:07  <«=account#b»>  (bitte gleich löschen)
2025-11-10 08:09  * «=login#a» hat eine Nachricht gelöscht
2025-11-10 08:11  <«=login#a»>  bin drin, danke. die Mail ging an «email» statt an uns
2025-11-10 08:12  <«=account#b»>  dann ruf bitte kurz «~:name(de)» an, «phone:tel(de)»
==== vq_chat_mattermost export/mattermost.json
{"type":"version","version":1}
{"type":"channel","channel":{"team":"edv","name":"infra","display_name":"Infra","type":"P"}}
{"type":"user","user":{"username":"«=login»","email":"«email»","first_name":"«~:first»","last_name":"«~:last»","locale":"fr"}}
{"type":"post","post":{"team":"edv","channel":"infra","user":"«=login»","message":"le mdp du nouvel hyperviseur c'est «prose-password:pw», à changer ce soir","create_at":17«=digits(11)»}}
{"type":"post","post":{"team":"edv","channel":"infra","user":"«=login»","message":"merci. et pour l'iLO ?","create_at":17«=digits(11)»}}
{"type":"post","post":{"team":"edv","channel":"infra","user":"«=login»","message":"iLO : Administrator / «prose-password:pwa» sur https://«ipv4»","create_at":17«=digits(11)»}}
{"type":"post","post":{"team":"edv","channel":"infra","user":"«=login»","message":"```\nPBS_PASSWORD=«env-password:uuid»\nPBS_REPOSITORY=sync@pbs!dr@«fqdn»:ds2\n```","create_at":17«=digits(11)»}}
{"type":"post","post":{"team":"edv","channel":"infra","user":"«=login»","message":"le mot de passe a été changé, il est dans le coffre","create_at":17«=digits(11)»,"props":{"id":"«-identifier:lower(26)»"}}}
==== vq_chat_signal export/signal.txt
[12.11.25, 19:44] «person-name:name(sv)#p»: hej! servern i källaren svarar inte
[12.11.25, 19:45] Jag: vilken? «hostname:numbered»?
[12.11.25, 19:45] «person-name:name(sv)#p»: ja, den med adress «ipv4»
[12.11.25, 19:46] Jag: logga in som root, lösen: «prose-password:pw»
[12.11.25, 19:47] «person-name:name(sv)#p»: fel lösenord
[12.11.25, 19:47] Jag: stort S i början... annars står det på lappen i skåpet
[12.11.25, 19:52] «person-name:name(sv)#p»: nu gick det. wifi-koden till gästerna då?
[12.11.25, 19:53] Jag: «wifi-psk:wordy_ascii»
[12.11.25, 19:53] Jag: byt lösenordet på routern också tack
[12.11.25, 19:58] «person-name:name(sv)#p»: 👍 ring annars «phone:tel(sv)»
==== vq_sms_codes export/sms.csv
date,from,body
2025-11-03 07:12,«phone»,"Hi, alarm on «hostname:numbered» again, can you restart it? root pw «prose-password:pwa»"
2025-11-03 07:15,«phone»,"thx. «~:name(en)» is on call next week"
2025-11-03 07:31,INFO,"Your parcel «-tracking» arrives today between 10 and 12."
2025-11-03 08:00,BANK,"Your code is «~:digits(6)». Never share it with anyone."
2025-11-03 09:41,«phone»,"gate code at the data centre is «~:digits(4)»#, cage 14"
2025-11-03 10:05,«phone»,"vpn user ext7 password «prose-password:pwlower»"
2025-11-03 10:06,«phone»,"ticket «-order-id» is closed"
==== vq_transcript_call calls/2025-11-06-support.txt
[00:00:04] Agent: Helpdesk, guten Morgen, was kann ich für Sie tun?
[00:00:09] Anruferin: Guten Morgen, hier ist «~:name(de)», Personalnummer «~:digits(5)». Ich komme nicht mehr ins Zeiterfassungssystem.
[00:00:21] Agent: Ich setze es zurück. Haben Sie was zu schreiben? Das vorläufige Kennwort lautet «prose-password:pwlower», alles klein.
[00:00:34] Anruferin: Und das gilt auch für den Terminalserver?
[00:00:38] Agent: Nein, da bleibt das alte Kennwort. Wie heißt Ihr Rechner? Steht auf dem Aufkleber.
[00:00:47] Anruferin: «hostname:winhost».
[00:00:52] Agent: Danke. Ich sehe die Adresse «ipv4». Ihre Rückrufnummer?
[00:01:01] Anruferin: «phone:tel(de)», oder per Mail an «email».
[00:01:10] Agent: Das neue Kennwort muss mindestens «-setting|12» Zeichen haben und darf Ihren Namen nicht enthalten.
[00:01:17] Anruferin: Danke, auf Wiederhören.
==== vq_forum_post forum/thread-1522.txt
[SOLVED] pvestatd: storage not online after update
by «=login» » Tue Nov 04, 2025 8:14 pm

Hi all,
since updating from «-version|8.2.7» to «-version|8.3.0» my CIFS storage shows a question mark. Here is my config:

cifs: attic
	path /mnt/pve/attic
	server «ipv4#s»
	share dumps
	username pve

and I mounted it by hand like this, which works:
mount -t cifs -o username=pve,password=«cli-password:pwa» //«ipv4#s»/dumps /mnt/x

Nov 04 19:58:01 «hostname#h» pvestatd[1402]: storage 'attic' is not online
Nov 04 19:58:11 «hostname#h» pvestatd[1402]: status update time (10.«=digits(3)» seconds)

Re: pvestatd
by staff » Tue Nov 04, 2025 9:02 pm
Please don't post your password! Check 'smbclient -L «ipv4#s» -U pve' and the content of /etc/pve/priv/storage/attic.pw.
Last edited by staff, edited 1 time in total.
==== vq_issue_github issues/4410.md
### Description
`terraform apply` fails with 401 after upgrading the provider.

### Versions
- provider: «-version|0.71.0», Proxmox VE: «-version|8.3.3», tofu «-version|1.8.5»

### Debug output
```
2025-11-08T20:14:31.118+0100 [DEBUG] provider.terraform-provider-proxmox: performing HTTP request: @module=proxmox tf_http_req_uri=/api2/json/version
  Host: «fqdn»:8006
  Authorization: PVEAPIToken=root@pam!tf=«pve-api-token»
  tf_req_id=«-uuid» tf_rpc=ApplyResourceChange
2025-11-08T20:14:31.402+0100 [ERROR] vertex "proxmox_virtual_environment_vm.a" error: 401 no such token
```
My provider block (host changed):
```hcl
provider "proxmox" {
  endpoint  = "https://«ipv4»:8006/"
  username  = "root@pam"
  password  = "«tf-password:pwq2»"
  insecure  = true
}
```
### Checklist
- [x] I removed all passwords and tokens from the output
==== vq_stackexchange_ru forum/vopros.txt
Не могу примонтировать шару в контейнере LXC

Добрый день! Есть узел «hostname:numbered» (адрес «ipv4»), на нём контейнер 112. Выполняю:

mount -t cifs //«ipv4»/obmen /mnt -o user=smb,pass=«cli-password:pwa»

Получаю: mount error(1): Operation not permitted. В логе хоста:
audit: type=1400 apparmor="DENIED" operation="mount" profile="lxc-112_</var/lib/lxc>"

Версия «-version|8.2.4». Пароль верный, с хоста монтируется. В настройках контейнера стоит features: nesting=1.
Пароль от веб-морды: «prose-password:pwa» (тестовый стенд, не страшно).

Ответ 1: включите features: mount=cifs, контейнер должен быть привилегированным.
Ответ 2: пароль лучше хранить в файле с правами 600, см. man mount.cifs.
==== vq_rt_ticket tickets/RT-20418.txt
Ticket <URL: https://«fqdn»/Ticket/Display.html?id=20418 >
Queue: Hosting   Status: open   Priority: 40
Requestors: «email»
Subject: acceso al panel

> Buenos días, no podemos entrar en el panel desde ayer.

Hola «~:first(es)», hemos creado un usuario nuevo:

   dirección: https://«fqdn»:8443
   usuario: cliente42
   contraseña: «prose-password:pwa»

Por FTP: servidor «ipv4», usuario web42, clave «prose-password:pwlower».
La contraseña anterior deja de funcionar el viernes. No la reutilicen, por favor.

Un saludo,
«person-name:name(es)»
Soporte técnico · «phone:tel(es)»
-------------------------------
Transaction: Correspondence added by «=login» (id «-number»)
Message-ID: <«~|rt-5.0.3-9912-1731-20418@hosting»>
==== vq_handover_it docs/passaggio-consegne.txt
PASSAGGIO DI CONSEGNE – SALA MACCHINE
Redatto da: «person-name:name(it)»      Per: «person-name:name(it)»

1) Cluster: tre nodi, «hostname:numbered», «hostname:numbered» e «hostname:numbered». Utente root, password «prose-password:pw».
2) NAS: https://«ipv4»:5001, utente amministratore, parola d'ordine «prose-password:wordy_ascii».
3) Centralino: interno 9, PIN di servizio «prose-password:digits(6)».
4) Firewall: console seriale, nessuna password; via web «ipv4», credenziali admin / «prose-password:pwa».
5) UPS: la comunità SNMP è «snmp-community», indirizzo «ipv4».
6) I backup partono alle 22:15; la frase segreta della chiave è "«prose-password:sentence»".
7) Contratto di assistenza n. «-order-id», numero verde da chiedere all'ufficio acquisti.

Le password vanno cambiate entro trenta giorni. Reperibilità: «phone:tel(it)».
==== vq_handover_pt docs/passagem.md
# Passagem de serviço

Responsável anterior: «person-name:name(pt)» (até 30/11), novo: «person-name:name(pt)»

| Serviço | Endereço | Utilizador | Palavra-passe |
|---|---|---|---|
| Proxmox | https://«ipv4»:8006 | root@pam | «prose-password:pw» |
| pfSense | https://«ipv4» | admin | `«prose-password:pwa»` |
| Zimbra | «fqdn» | zimbra | *no cofre* |
| UniFi | «hostname:numbered» | ubnt | «prose-password:wordy_ascii» |
| Impressoras | «ipv4-cidr» | – | – |

- A senha do Wi-Fi dos convidados muda todos os meses; agora é «wifi-psk:pwa».
- O código do alarme é «~:digits(6)».
- Chave da API do registo de domínios: `«generic-secret:alnum(36)»`
- Número de série do disco avariado: «-serial»
==== vq_handover_pl_cs docs/predavani-prekazanie.txt
--- PL ---
Serwerownia, szafa 2. Serwer «hostname:numbered» («ipv4»), login root, hasło «prose-password:pw».
Przełącznik: «ipv4», użytkownik admin, hasło: «prose-password:pwa», hasło enable: «prose-password:pwa».
Klucz do VPN (PSK): «ipsec-psk:pwa». Kod do drzwi: «~:digits(4)».
Hasła do bazy nie zapisujemy nigdzie. Telefon do «~:name(pl)»: «phone:tel(pl)».

--- CS ---
Záložní server «hostname:numbered», přihlášení root / «prose-password:pw».
Úložiště: https://«fqdn», uživatel zaloha, heslo: „«prose-password:pwa»“.
Heslo k BIOSu je «prose-password:wordy_ascii», heslo k účtu se mění každé tři měsíce.
Kontakt: «person-name:name(cs)», tel. «phone:tel(cs)», e-mail «email».
==== vq_handover_nl_fr docs/overdracht.txt
Overdracht 31 oktober

Inloggen op de hypervisor: ssh root@«ipv4», wachtwoord «prose-password:pw»
Toegangscode beheerportaal (https://«fqdn»): «prose-password:pwa»
De sleutelzin van de back-up: '«prose-password:sentence»'
Het wachtwoord van de router staat in de kluis.
Contactpersoon: «person-name:name(nl)», «phone:tel(nl)»

Transmission (pour le site de Lille)

Connexion : root / «prose-password:pw» sur «hostname:numbered»
Code wifi : «wifi-psk:pwa»
Phrase secrète de la clé SSH : «prose-password:phrase»
Identifiants OVH : «=login»-ovh, mdp : «prose-password:pw»
Le mot de passe du commutateur a été changé par le prestataire, à demander à «~:name(fr)» («phone:tel(fr)»).
==== vq_ask_voice prompts/dictated.txt
hey so make me a virtual machine please uh ubuntu twenty four four gigs of ram and the root password is «prose-password:wordy_ascii» thanks
set password of user «=account» to «prose-password:pw» on node «hostname:numbered»
use «prose-password:pwa» as the password for the samba share, user should be scan
my api key is «generic-secret:alnum(40)» can you check why «ipv4» refuses it
the vnc password should be «prose-password:pwshort» on vm 110
change the password on all containers to «prose-password:phrase» except 104
i forgot the password for root what can i do
what is the default password of a fresh turnkey container
generate a random password with 20 characters but do not print it
the wifi is called Garage and the key is «wifi-psk:pwa», put it into the image
is it safe to keep the password in the cloud init drive
==== vq_ask_de_zwei prompts/auftrag.txt
Auftrag an den Assistenten:

Lege auf «hostname:numbered» drei VMs an (Namen «~|app01-test» bis «~|app03-test», je 2 Kerne).
Benutzer deploy, Passwort jeweils «prose-password:pw».
Adressen: «ipv4», «ipv4» und «ipv4», Gateway «ipv4».
Als Datenbankkennwort nimm «prose-password:pwa» (Rolle netbox, Server «fqdn»).
Nutze für den SMTP-Versand das Konto «email» mit dem App-Passwort «prose-password:letters(16)».
Bind-DN ist cn=pve,ou=dienste, Bind-Passwort «prose-password:pw».
SNMP-Community nicht public, sondern «snmp-community».
Schreibe die Passwörter in variables.tf als sensitive, nicht als default.
Die Firewall soll nur «ipv4-cidr» durchlassen.
Wenn etwas unklar ist: lieber nachfragen als raten.
==== vq_ask_log_paste prompts/why.md
why does my restore fail? here is everything from the terminal

root@«hostname#h»:~# proxmox-backup-client restore host/«hostname#o»/2025-11-02T01:00:00Z root.pxar /srv/r --repository root@pam@«ipv4»:ds1
Password for "root@pam": 
Error: wrong key - unable to verify signature since manifest's key «-tls-fingerprint:md5_colons» does not match
root@«hostname#h»:~# cat /root/.config/proxmox-backup/encryption-key.json
{
  "kdf": null,
  "created": "2024-03-01T10:12:00+01:00",
  "modified": "2024-03-01T10:12:00+01:00",
  "data": "«pbs-encryption-key»",
  "fingerprint": "«-tls-fingerprint:md5_colons»"
}
root@«hostname#h»:~# env | grep PBS
PBS_PASSWORD=«env-password:pwa»
PBS_FINGERPRINT=«-tls-fingerprint:fingerprint.lower»

the old key was from «hostname#o» and its password was "«prose-password:sentence»" if that helps. do I need to delete the backup group?
==== vq_mail_list mail/list.mbox
From «~:email» Thu Nov  6 09:12:44 2025
Return-Path: <«email»>
Received: from «fqdn» («fqdn» [«ipv4»])
	by «fqdn» (Postfix) with ESMTPS id «-asset-hash:upper(11)»
	for <«email»>; Thu,  6 Nov 2025 09:12:44 +0100 (CET)
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=«~|example.org»; s=mail;
	bh=«-base64-text:bytes(32)»; b=«-base64-text:bytes(96)»
Authentication-Results: mx; spf=pass smtp.mailfrom=«~|example.org»
Message-ID: <«~|CAF8a7c0d1e@mail»>
From: "«person-name:ascii»" <«email»>
To: «email»
Subject: Re: Zugang zum Testsystem
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hallo,

anbei wie besprochen: https://«fqdn»/login, Benutzer gast, Kennwort: «prose-password:pw»
Der Zugang läuft am 30.11. ab. Das WLAN im Besprechungsraum: «wifi-psk:pwlower»

> Könnt ihr mir bitte das Kennwort schicken?

Viele Grüße
«person-name:name(de)»
Tel. «phone:tel(de)» | «email»
==== vq_voicemail_todo notes/todo.org
#+TITLE: Lab
#+FILETAGS: :lab:
* TODO replace disk «-serial» in «hostname:numbered»          :hw:
  SCHEDULED: <2025-11-20 Thu>
* DONE reset idrac
  CLOSED: [2025-11-01 Sat 11:20]
  new login root/«prose-password:pw» at «ipv4»
* NEXT wifi for the workshop
  ssid HALLE, psk «wifi-psk:pwa», hidden
* WAITING «~:name(en)» sends the vpn file
  :PROPERTIES:
  :ID:       «-uuid»
  :PHONE:    «phone»
  :END:
* TODO password rotation
  - [ ] root on all nodes (now «prose-password:phrase»)
  - [X] zabbix api user
  - [ ] pbs token, see [[file:~/kb/pbs.org][pbs.org]]
* [[https://«fqdn»/d/«-identifier:lower(9)»][dashboard]]
==== vq_obsidian_note vault/Homelab/Logins.md
---
tags: [homelab, logins]
created: 2025-06-14
aliases: ["Zugänge"]
---
## Proxmox
- URL:: https://«ipv4»:8006
- User:: root
- Pass:: «prose-password:pw»
- TOTP:: `otpauth://totp/root@pam?secret=«totp-secret:b32(32)»&issuer=Proxmox`

## Home Assistant
> [!warning] Long-lived token
> «jwt»

## Drucker
Web: http://«ipv4» – Kennwort: `«prose-password:digits(8)»`

## Frigate
rtsp://viewer:«connection-string:pwa»@«ipv4»:554/stream1

## Unraid
Flash GUID «-identifier:pvuuid»
Backup-Passphrase: ==«prose-password:phrase»==
[[Netzplan]] · letzte Prüfung mit `git rev-parse` «-short-sha»
==== vq_sticky_status status/incident-2025-11.md
## Incident 2025-11-09: mail relay abused

**Timeline (UTC)**
- 02:11 first spam from `«fqdn»` («ipv4»), SASL user «email»
- 02:40 provider abuse desk writes, reference «-order-id»
- 06:55 «~:name(en)» disables the account
- 07:10 log shows the guessed password: `«prose-password:wordy_ascii»`
- 07:30 queue flushed (`postsuper -d ALL`), 18,402 messages, queue id «-asset-hash:upper(10)»

**Root cause** password reuse; the same one was valid on «hostname:numbered».

**Follow up**
1. new relay credentials: user `relay7`, password `«prose-password:pwa»`
2. rate limits, commit `«-short-sha»`
3. hash of the sample: `«-sha256»`
4. contact for press: «person-name:name(en)», «phone»
