==== kb_ticket_en tickets/«=int(1000,9999)».md
«any 13-15»
The storage box answers at «ipv4» now, the login is admin with password «prose-password».
%
Could someone with access to the PDU reset socket 4? It is «hostname:numbered», web login root / «prose-password».
%
We changed the community on all switches to «snmp-community», please update your pollers.
%
New API key for the monitoring account: «generic-secret:alnum(32)» (valid until June).
%
I can't reset my password, the link says the token expired.
%
The BMC of «fqdn» still has the factory login, please change it.
%
The old WiFi key «prose-password:pwa» stops working on Friday.
%
Customer «person-name» called from «phone», wants a copy of invoice «-order-id».
%
Refund goes to account «iban», holder «person-name».
%
The card «card» was declined twice, amount 119.00 EUR.
%
Please add «email» and «email» to the alert list.
%
Ping to «ipv6» works, but «ipv4-cidr» is not routed.
%
The switch port shows «mac», which belongs to nobody.
%
Passwords must have «-setting|14» characters and may not repeat the last «-setting|5».
%
Deploy «-git-sha» broke the login form, «-short-sha» was fine.
%
Checksum of the firmware image is «-sha256».
%
The secret of a good backup is testing the restore.
%
`psql "host=«ipv4» user=app password=«connection-string» dbname=app"` hangs after the upgrade to «-version|17.2».
%
Task «-pve-upid» failed again with exit code 255.
«end»
==== kb_ticket_de tickets/support-«=int(1000,9999)».txt
Betreff: Neuer Arbeitsplatz / Zugänge
Von: «person-name» <«email»>
Ticket: #«-number:digits(6)»

«any 11-13»
Hallo zusammen, der Rechner heißt «hostname:winhost» und hat die Adresse «ipv4».
%
Das Kennwort für den lokalen Administrator lautet «prose-password».
%
Bitte das WLAN-Passwort «prose-password:pwa» nicht weitergeben.
%
Der VPN-Zugang läuft über «fqdn», Benutzer wie gewohnt, Startpasswort: «prose-password:human»
%
Frau «person-name» ist unter «phone» erreichbar.
%
Die Zugangsdaten für den Router («ipv4»): admin / «prose-password»
%
PIN und Passwort kommen getrennt per Post.
%
Wer sein Passwort vergessen hat, klickt auf „Passwort vergessen“.
%
Die IBAN für die Rückzahlung ist «iban».
%
Steuer-ID des neuen Kollegen: «de-steuerid», geboren am «dob:dob_dot».
%
Das Zertifikat hat den Fingerabdruck «-tls-fingerprint:fingerprint20».
%
Die Seriennummer des Geräts ist «-serial», die Inventarnummer «-number:digits(6)».
%
Der API-Schlüssel für den Test heißt «generic-secret:alnum(32)».
%
Die MAC-Adresse des Druckers ist «mac:mac_dash».
%
Das neue Netz ist «ipv4-cidr», Gateway «ipv4».
%
Das Token läuft nach «-setting|90» Tagen ab.
«end»
==== kb_mail_thread mail/2026-02-rotation.eml
Return-Path: <«email»>
Received: from «fqdn» («fqdn» [«ipv4»])
	by «fqdn» (Postfix) with ESMTPS id «-asset-hash:postfix_id»
	for <«email»>; Tue, 10 Feb 2026 14:02:11 +0100 (CET)
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; d=«fqdn:domain»;
	s=s1; t=«-timestamp»; bh=«-sha256:key32»; b=«-public-key:b64(172)»
Message-ID: <«~:msgid_full»>
From: "«person-name»" <«email»>
To: "«person-name»" <«email»>
Cc: «email»
Subject: Re: access to the new cluster
Date: Tue, 10 Feb 2026 14:02:09 +0100
Content-Type: text/plain; charset=utf-8

Hi «~:first»,

the nodes are up: «hostname:numbered» is «ipv4», «hostname:numbered» is «ipv4».
The root password on both is «prose-password».
For the API use the token «~|root@pam!setup=»«pve-api-token»

The backup key has the pass phrase "«prose-password:spaced»", please keep it offline.

> Which password do you need? I have the one for the switch.
> It is still «prose-password:human», I think.

If it does not work call me on «phone».

Best,
«person-name»
--
«~|Acme Hosting GmbH» · «~:postal-address» · «phone»
==== kb_chat_ops chat/ops-2026-03.txt
[09:02] «=login»: morning, «hostname:numbered» is down again
[09:03] «=login»: saw it, ipmi on «ipv4», user ADMIN pw «prose-password»
[09:04] «=login»: thx. can you also send the vnc password?
[09:04] «=login»: `«prose-password:pwshort»`
[09:06] «=login»: disk is «-disk-id», zpool says guid «-zfs-guid»
[09:10] «=login»: replaced, serial «-serial»
[09:15] «=login»: who rotated the token? CI gets 401 since «-short-sha»
[09:16] «=login»: me, new one is «gitlab-pat», old one revoked
[09:17] «=login»: please don't paste tokens here :(
[09:20] «=login»: the docs say: set TOKEN=«-placeholder|<your-token>» in .env
[09:21] «=login»: ok. registry login is robot / «prose-password:pwa»
[09:30] «=login»: customer wants the report at «email», phone «phone»
[09:31] «=login»: route to «ipv4-cidr» is missing on «fqdn»
[09:32] «=login»: fixed, gw is «ipv4» / «ipv6»
[09:40] «=login»: sudo still asks for a password, is that on purpose?
[09:41] «=login»: yes, policy
[09:45] «=login»: the mysql root password is the same as before, just with 2026 at the end
[09:50] «=login»: webhook for alerts: https://«~|hooks.slack.com»/services/«slack-webhook»
==== kb_wiki_runbook wiki/runbook-backup.md
# Runbook: restore from the backup server

| Host | Address | Login | Password |
| --- | --- | --- | --- |
| «fqdn» | «ipv4» | root | `«prose-password»` |
| «fqdn» | «ipv4» | backup | «prose-password:pwa» |
| «hostname:numbered» | «ipv4» | admin | see KeePass |

## Steps

1. Log in with `sshpass -p '«cli-password:pwq2»' ssh root@«ipv4»`.
2. Set the variable: `export PBS_PASSWORD='«env-password»'`
3. Run `proxmox-backup-client restore host/«hostname:numbered»/2026-01-01T00:00:00Z root.pxar /mnt --repository restore@pbs@«fqdn»:main`
4. Compare the digest: `«-sha256»`

## Notes

- The key file is «-path|/root/.config/proxmox-backup/master.pem», its password is in the safe.
- A password has at least «-setting|16» characters.
- Example of a token: `PVEAPIToken=user@pve!name=«-placeholder|xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx»`
- Fingerprint of the server: `«-tls-fingerprint:fingerprint.lower»`
- Emergency contact: «person-name», «phone», «email»
- Documentation: «~|https://pbs.proxmox.com/docs/»
- Wake on LAN: `wakeonlan «mac»`
==== kb_prose_romance tickets/demande-«=int(1000,9999)».md
«any 13-15»
Bonjour, le serveur «fqdn» ne répond plus sur «ipv4».
%
Le mot de passe de la base est «prose-password», ne le changez pas avant lundi.
%
Identifiant : admin, mot de passe : «prose-password»
%
Voici le jeton d'accès : «github-pat»
%
Merci d'appeler «person-name» au «phone».
%
Numéro de sécurité sociale : «fr-nir», né le «dob:dob_slash».
%
La contraseña del router («ipv4») es «prose-password».
%
Usuario: soporte / Clave: «prose-password:human»
%
El cliente «person-name» tiene el DNI «es-dni» y el correo «email».
%
La password del NAS è «prose-password», indirizzo «ipv4».
%
Codice fiscale: «it-codice-fiscale», IBAN «iban».
%
A senha do servidor «hostname:numbered» é «prose-password».
%
CPF do titular: «br-cpf», telefone «phone».
%
Le mot de passe doit contenir «-setting|12» caractères au minimum.
%
La contraseña ha caducado, pulse en «-i18n|Restablecer contraseña».
%
La versione «-version» corregge l'errore, commit «-git-sha».
%
Le certificat porte l'empreinte «-ssh-fingerprint».
%
Come si cambia la password?
«end»
==== kb_prose_north tickets/melding-«=int(1000,9999)».md
«any 12-14»
Het wachtwoord van de beheerder is «prose-password», graag vandaag wijzigen.
%
De server staat op «ipv4» en heet «hostname:numbered».
%
BSN van de medewerker: «nl-bsn», geboortedatum «dob».
%
Neem contact op met «person-name» via «phone» of «email».
%
Hasło do panelu na «fqdn»: «prose-password»
%
Nowe hasło to «prose-password:human», proszę je zmienić po zalogowaniu.
%
PESEL pracownika: «pl-pesel»
%
Numer konta: «iban»
%
Lösenordet till databasen är «prose-password».
%
Adgangskoden til «ipv4» er «prose-password».
%
Personnummer «national-id:se_personnummer», kontaktperson «person-name».
%
Salasana on «prose-password:pwa» ja käyttäjä root.
%
Heslo k VPN je «prose-password», server «fqdn».
%
Şifre: «prose-password:pwa»
%
Wachtwoord vergeten? Gebruik de link op de inlogpagina.
%
Hasło musi mieć co najmniej «-setting|12» znaków.
%
Pakket «-tracking» is geleverd, ordernummer «-order-id».
%
De netwerken «ipv4-cidr» en «ipv6-cidr» zijn bereikbaar.
«end»
==== kb_handover notes/handover.txt
Handover, site «=word»
======================

Firewall     https://«ipv4»:4443   admin    «prose-password»
Switch       ssh «ipv4»            manager  «prose-password:pwa»
NAS          «fqdn»   admin    «prose-password:human»
Hypervisor   «fqdn»   root     «prose-password»

WLAN guests: SSID Guest, key «wifi-psk:pwa»
Phone system pin: «~:digits(6)»
Safe word list is in the cupboard.
SNMP: «snmp-community» (read only)
VPN shared secret: «prose-password»
Windows product key: «~:winkey»
License server id: «-md5:md5.upper»
Camera stream: rtsp://viewer:«connection-string»@«ipv4»:554/h264
Printer: «ipv4» («mac»)
Contract «-order-id», provider hotline see their page
Provider login: customer number «-number:digits(8)», password «prose-password»
Landlord: «person-name», «~:postal-address», «phone»
Alarm company: «person-name», mail «email»
Router firmware «-version», config exported «-timestamp»
Password of the old server: unknown, disk wiped
Backups are encrypted, passphrase: «prose-password:phrase»
==== kb_qa_thread forum/thread-«=int(1000,9999)».md
**Q: qm clone fails with "permission denied"**

I run this as `ops@pve`:

    pvesh create /nodes/«hostname:numbered»/qemu/9000/clone --newid «=int(100,999)»

with the token `ops@pve!clone` and secret `«pve-api-token»` (yes, I will revoke it).

My config:

```
ipconfig0: ip=«ipv4-cidr»,gw=«ipv4»
cipassword: «cloud-init-password»
net0: virtio=«mac»,bridge=vmbr0
smbios1: uuid=«-uuid»
```

**A:** You posted your secret. Please replace it with `«-placeholder|<uuid>»` next time.
The default is «~|192.168.1.1», and passwords are hashed since «-version|7.2».

**A:** Try `curl -k -H 'Authorization: PVEAPIToken=ops@pve!clone=«-placeholder|$SECRET»' https://«~|pve.example.com»:8006/api2/json/version`

**Q:** Same error. Journal says `«-pve-upid»`. My mail is «email» if someone wants logs.

**A:** `pveum acl modify /vms -token 'ops@pve!clone' -role PVEVMAdmin` did it for me, on «-version|8.3.5».
Also your root password «prose-password» was visible in the screenshot.
