==== st_mail_handover_en mail/handover.txt
From: «person-name» <«email»>
To: «person-name» <«email»>
Subject: handover before my leave

Hi «~:first»,

as promised, everything you need while I'm away:

- the new hypervisor is «hostname:numbered» («ipv4»), root password is «prose-password»
- the old one still has «prose-password:human» - nobody got round to changing it
- iDRAC answers on «ipv4», log in as root with «prose-password»
- for the storage box use admin and the password «prose-password:human»
- backups land on «fqdn», the encryption passphrase is "«prose-password:spaced»"
- if the VPN drops, the pre-shared key is «ipsec-psk:pwa»

If all else fails ring me on «phone», or «~:first» on «phone».
Passwords for the customer VMs are in the team vault, I did not copy them here.

Cheers,
«person-name»
==== st_mail_vendor_en mail/vendor-reply.eml
Return-Path: <«email»>
Received: from «fqdn» («fqdn» [«ipv4»]) by «fqdn» (Postfix) with ESMTPS id «~:upper(11)» for <«email»>; Tue, 7 Oct 2025 10:02:11 +0200 (CEST)
Received: from [«ipv4»] (unknown [«ipv6»]) by «fqdn» with ESMTPSA
From: "«person-name»" <«email»>
To: <«email»>
Message-ID: <«~:hex(32)»@«~:domain»>
Date: Tue, 7 Oct 2025 10:02:09 +0200
Subject: Re: [Ticket#«=int(100000,999999)»] support access
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear «person-name»,

we have created a support account on your gateway. The username is support01 and
the password is «prose-password:pwq2». It expires on Friday.

Your licence key is «~:winkey», please keep this mail for your records.
Our engineer can be reached at «phone» (mobile «phone»).

Kind regards
«person-name»
«postal-address»
==== st_chat_en_ops export/ops-room.txt
«any 20-26»
[09:12] «~:first»: anyone got the root pw for «hostname:numbered»?
[09:12] «~:first»: sure, it's «prose-password:human»
%
[09:13] «~:first»: password for the ilo is «prose-password», username Administrator
%
[09:14] «~:first»: i reset it, new pw «prose-password»
%
[09:15] «~:first»: try admin/«prose-password:human» first, otherwise admin/«prose-password:human»
%
[09:16] «~:first»: creds are ops:«prose-password:pwa»
%
[09:17] «~:first»: here's the api token for grafana: «pve-api-token»
%
[09:18] «~:first»: the token secret is «pve-api-token», id is root@pam!ci
%
[09:19] «~:first»: wifi in the meeting room: «wifi-psk:phrase»
%
[09:20] «~:first»: can you whitelist «ipv4» on the firewall? it's my home ip
%
[09:21] «~:first»: «hostname:numbered» is back, was a bad cable on eno2
%
[09:22] «~:first»: the box at «ipv4» answers on 8006 again
%
[09:23] «~:first»: new subnet for the lab is «ipv4-cidr»
%
[09:24] «~:first»: his number is «phone»
%
[09:25] «~:first»: send it to «email» please
%
[09:26] «~:first»: password reset mails end up in spam, «~:first» is looking into it
%
[09:27] «~:first»: I can't remember the password either, reset it via rescue mode
%
[09:28] «~:first»: is the password the same on all nodes?
%
[09:29] «~:first»: no, every node has its own password now
%
[09:30] «~:first»: please don't post passwords in here
%
[09:31] «~:first»: upgraded to «-version|9.0.11», rebooting
%
[09:32] «~:first»: the secret is to set arc max before the import :)
%
[09:33] «~:first»: token expired, i'll make a new one tonight
%
[09:34] «~:first»: my public key: ssh-ed25519 «-ssh-public-key»
%
[09:35] «~:first»: commit «-short-sha» broke the build
%
[09:36] «~:first»: mac of the new nic is «mac»
%
[09:37] «~:first»: bind password for ldap changed yesterday to «prose-password», update your configs
%
[09:38] «~:first»: sudo pw on the jump host = «prose-password:human»
%
[09:39] «~:first»: use «prose-password» as the vnc password, 8 chars max
«end»
==== st_ticket_en_incident tickets/INC-«=int(10000,99999)».md
# «-order-id|INC-2025-00417» Node unreachable after upgrade

**Reporter:** «person-name» («email», ext. 4412)
**Host:** «fqdn» / «ipv4»

## Description

After the upgrade to «-version|8.4.14» the node drops out of the cluster. Logging in as root with `«prose-password:pwa»` works on the console only. SSH says:

```
root@«ipv4»: Permission denied (publickey,password).
```

## Comments

> **«person-name»** 08:41 - I changed the root password to `«prose-password»` from the rescue shell, please try again.

> **«person-name»** 08:55 - Works. The BMC (`«ipv4»`) still has the factory password «prose-password:human», that should change as well.

> **«person-name»** 09:20 - corosync link1 uses «ipv6», which is not pingable from «hostname». Customer's callback number: «phone».

> **«person-name»** 10:02 - Done. Credentials are in the password manager under "Infra/PVE". Password age is now «-setting|180» days.

Related task: `«-pve-upid»`
==== st_runbook_en docs/runbook-restore.md
# Restore a guest from the off-site store

1. Log in to «fqdn» (`«ipv4»`) as `restore`. Password: `«prose-password»`.
2. Unlock the data set: `zfs load-key tank/secure`, passphrase `«prose-password:phrase»`.
3. Mount the repository:

   ```sh
   export PBS_REPOSITORY='restore@pbs!ro@«ipv4»:offsite'
   export PBS_PASSWORD='«env-password:uuid»'
   proxmox-backup-client snapshot list
   ```
4. If the datastore asks for an encryption key, it is the one below. Guard it.

   ```json
   {"kdf": null, "data": "«pbs-encryption-key»", "fingerprint": "«-tls-fingerprint:md5_colons»"}
   ```
5. Call the on-duty engineer («phone») before you overwrite anything.

## Notes

- The verify job needs no password.
- Passwords must not be written into the ticket.
- Check the fingerprint: `«-tls-fingerprint»`
- Restore speed on «hostname:numbered» is about «=int(80,400)» MB/s.
==== st_wiki_en_access wiki/Access.md
| System        | Address | User          | Password          | Owner |
| ------------- | ------- | ------------- | ----------------- | ----- |
| PVE cluster   | «ipv4» | root@pam | «prose-password» | «person-name» |
| PBS           | «fqdn» | admin@pbs | `«prose-password»` | «person-name» |
| Core switch   | «ipv4» | manager | «prose-password:human» | «person-name» |
| UPS           | «ipv4» | apc | see vault | «person-name» |
| Door system   | «ipv4» | admin | (ask «~:first») | «person-name» |
| Intercom      | «ipv4» | - | none | «person-name» |

Default password policy: «-setting|14» characters, changed every «-setting|365» days.

**SNMP:** v2c, community `«snmp-community»`; v3 user `mon`, auth pass `«snmp-password:pwa»`.

Guest wifi: network `Gast`, key `«wifi-psk:phrase»`.
==== st_forum_en export/forum-post.txt
Title: [SOLVED] cifs storage goes offline every night

Hi all,
I'm running PVE «-version|8.4.5» on three nodes («hostname», «hostname» and a NUC). Every night the smb storage goes grey. This is what I have:

mount -t cifs //«ipv4»/backup /mnt/test -o username=pve,password=«cli-password:pwa»,vers=3.1.1
mount error(112): Host is down

dmesg says: CIFS: VFS: \\«ipv4» Send error in SessSetup = -13

The same user and password («prose-password:human», I have changed it since) work from my Windows box at «ipv4».
journalctl -u pvestatd shows nothing. ISO hash is «-sha256» so the image is fine.

Edit: turns out the NAS was asleep. Thanks to @«=login» for the hint!
--
kernel «-version|6.8.12-15-pve», Ryzen 5600G, 64GB
==== st_mail_de_uebergabe mail/uebergabe.txt
Von: «person-name» <«email»>
An: «person-name» <«email»>
Betreff: Übergabe Proxmox / Urlaubsvertretung

Hallo «~:first»,

hier wie besprochen die Daten für die Vertretung:

Der Cluster hängt unter https://«fqdn»:8006, angemeldet wird als root, das Kennwort ist «prose-password».
Das NAS («ipv4») hat immer noch das alte Passwort «prose-password:human».
Beim Backupserver bitte den Benutzer sicherung nehmen, Passwort «prose-password».
Die Festplatten sind verschlüsselt, Passphrase: «prose-password:phrase»
WLAN im Serverraum: «wifi-psk:phrase»
Fürs iLO gilt: Administrator / «prose-password:pwshort»

Falls was brennt: «phone» (ich) oder «phone» («person-name»).
Die Kundenpasswörter liegen wie immer im Keepass, die stehen hier nicht drin.

Schöne Grüße
«person-name»
==== st_chat_de_team export/team-chat-de.txt
«any 20-26»
«~:first», 10:01: weiß wer das Passwort vom neuen Switch?
«~:first», 10:02: ja klar, «prose-password:human»
%
«~:first», 10:03: Root-Kennwort hab ich auf «prose-password» gestellt
%
«~:first», 10:04: das PW für den PBS ist jetzt «prose-password:phrase»
%
«~:first», 10:05: probier mal admin mit «prose-password:human»
%
«~:first», 10:06: Zugang: wartung / «prose-password»
%
«~:first», 10:07: API-Token für Checkmk: «pve-api-token»
%
«~:first», 10:08: Der Pre-Shared-Key nach Lyon lautet «ipsec-psk:pwa»
%
«~:first», 10:09: Community am Drucker ist «snmp-community», bitte ändern
%
«~:first», 10:10: die Kiste hat jetzt die «ipv4»
%
«~:first», 10:11: «hostname:numbered» bootet nicht mehr
%
«~:first», 10:12: ruf mal beim Kunden an, «phone», verlange Herrn «~:last»
%
«~:first», 10:13: Rechnung bitte an «email»
%
«~:first», 10:14: IBAN steht auf dem Angebot, ist die «iban»
%
«~:first», 10:15: Das Passwort ist leider zu kurz
%
«~:first», 10:16: Passwörter gehören nicht in den Chat!
%
«~:first», 10:17: hab mein Kennwort vergessen, sorry
%
«~:first», 10:18: Kennwort ist dasselbe wie beim letzten Mal
%
«~:first», 10:19: der Schlüssel hängt beim Hausmeister
%
«~:first», 10:20: Token ist abgelaufen, mach ich morgen neu
%
«~:first», 10:21: Geheimtipp: ballooning aus, dann läuft's
%
«~:first», 10:22: Zugangskarte «-number:digits(6)» ist gesperrt
%
«~:first», 10:23: neue VLAN-Range ist «ipv4-cidr»
%
«~:first», 10:24: Kernel «-version|6.14.8-2-pve» ist drauf
%
«~:first», 10:25: Benutzername bleibt, nur das Passwort heißt ab heute «prose-password»
%
«~:first», 10:26: BIOS-Kennwort vom NUC: «prose-password:pwlower»
%
«~:first», 10:27: beim Anmelden Benutzer gast und als Passwort «prose-password:phrase» eingeben
%
«~:first», 10:28: die PIN vom Tresor ist «prose-password:digits(6)»
«end»
==== st_ticket_de_stoerung tickets/Stoerung-«=int(1000,9999)».txt
Ticket:        «-order-id»
Gemeldet von:  «person-name», Tel. «phone», «email»
Gerät:         «fqdn» («ipv4»)
Seriennummer:  «-serial»

09:10 Anwender meldet: Anmeldung am Terminalserver schlägt fehl, Meldung "Das Kennwort ist falsch".
09:25 Kennwort des Benutzers auf «prose-password:human» zurückgesetzt, Änderung bei Anmeldung erzwungen.
09:40 Lokales Admin-Passwort der VM war unbekannt; über qm guest passwd auf «prose-password» gesetzt.
10:05 Dienstkonto svc-druck: neues Passwort «prose-password» in der Anwendung hinterlegt.
10:30 Kunde bestätigt. Passwortrichtlinie: mindestens «-setting|10» Zeichen.
Geburtsdatum des Anwenders zur Verifikation: «dob:dob_dot»
Abrechnung über Auftrag «-order-id», Dauer 1,5 h.
==== st_wiki_de_zugaenge wiki/Zugaenge.md
## Zugänge Standort Graz

* **Hypervisor** «fqdn» - root, Kennwort `«prose-password»`
* **Firewall** (`«ipv4»`): Benutzer `admin`, Passwort: `«prose-password:human»`
* **Telefonanlage** «ipv4», Anmeldung mit 1000 und PIN «prose-password:digits(5)»
* **Zeiterfassung**: siehe Tresor, Fach 3
* **Drucker**: kein Kennwort gesetzt
* **Fernwartung**: ID «-number:digits(9)», Kennwort «prose-password:pwlower»

### Ansprechpartner

| Name | Telefon | E-Mail | Aufgabe |
|------|---------|--------|---------|
| «person-name» | «phone» | «email» | Netz |
| «person-name» | «phone» | «email» | Server |

Hinweis: Kennwörter ändern wir alle «-setting|180» Tage. Vergessene Kennwörter setzt «person-name» zurück.
==== st_protokoll_de docs/Protokoll-Jourfixe.txt
Protokoll Jour fixe Infrastruktur

Teilnehmer: «person-name», «person-name», «person-name»
Ort: «postal-address»

TOP 1  Cluster
  - «person-name» stellt den dritten Knoten auf, Adresse «ipv4», Name «hostname»
  - Root-Passwort bis zur Übergabe: «prose-password:phrase»
TOP 2  Backup
  - Das Passwort der Bandbibliothek ist unbekannt und wird zurückgesetzt.
  - Neues Kennwort fürs Archiv: «prose-password»
TOP 3  Sonstiges
  - Passwortmanager: Entscheidung vertagt
  - Schlüsselübergabe an «person-name» am Montag
  - Gäste-WLAN bekommt den Schlüssel «wifi-psk:phrase»
==== st_mail_fr_passation mail/passation.txt
De : «person-name» <«email»>
À : «person-name» <«email»>
Objet : passation serveurs

Bonjour «~:first»,

Voici ce qu'il te faut pour la semaine :

Le cluster est joignable sur https://«fqdn»:8006, l'utilisateur est root et le mot de passe «prose-password».
Pour le NAS («ipv4») c'est admin avec «prose-password:human» comme mot de passe.
J'ai changé celui du pare-feu hier, il vaut désormais «prose-password».
La phrase secrète des sauvegardes : «prose-password:phrase»
Clé wifi de l'atelier : «wifi-psk:phrase»

En cas d'urgence tu peux appeler «person-name» au «phone».
Le mot de passe du contrôleur de domaine est dans le coffre, je ne le mets pas ici.

Bonne semaine,
«person-name»
==== st_chat_fr_equipe export/canal-infra.txt
«any 15-19»
<«~:first»> quelqu'un a le mot de passe de «hostname:numbered» ?
<«~:first»> oui, «prose-password:human»
%
<«~:first»> le mdp du wifi a changé : «wifi-psk:phrase»
%
<«~:first»> identifiants de test : demo / «prose-password:pwlower»
%
<«~:first»> j'ai remis le mot de passe de postgres à «prose-password»
%
<«~:first»> le jeton API est «pve-api-token»
%
<«~:first»> pour l'iDRAC, root/«prose-password:human»
%
<«~:first»> tape «prose-password» quand il demande le mot de passe
%
<«~:first»> la communauté SNMP c'est «snmp-community»
%
<«~:first»> la nouvelle IP est «ipv4», passerelle «ipv4»
%
<«~:first»> mon portable : «phone»
%
<«~:first»> écris à «email»
%
<«~:first»> le mot de passe est trop court
%
<«~:first»> mot de passe perdu, je le réinitialise
%
<«~:first»> ne mettez pas de mots de passe ici svp
%
<«~:first»> le jeton est révoqué depuis ce matin
%
<«~:first»> la clé USB est dans le tiroir
%
<«~:first»> mise à jour en «-version», tout va bien
%
<«~:first»> sa carte de test est la «card»
«end»
