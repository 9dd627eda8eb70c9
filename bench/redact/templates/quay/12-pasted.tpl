==== qy_ask_chat_ops chat/export.txt
[09:12] «person-name»: moin, kommt jemand auf den neuen Host? «fqdn»
[09:12] «person-name»: ping geht («ipv4»), ssh nicht
[09:13] «person-name»: user ops, pw «prose-password:pwp»
[09:13] «person-name»: danke! iDRAC auch?
[09:14] «person-name»: ja, «ipv4», root / «prose-password:human»
[09:16] «person-name»: der token für grafana ist «grafana-token», läuft bis märz
[09:17] «person-name»: und hier der webhook: https://«~|discord.com»/api/webhooks/«discord-webhook»
[09:20] «person-name»: lösch das bitte wieder aus dem chat :)
[09:21] «person-name»: nachher. Ticket ist INC-«=digits(6)», commit «-git-sha:short_sha»
[09:25] «person-name»: passwort für die vm steht im vault, nicht hier
==== qy_ask_mail_handover mail/uebergabe.eml
Return-Path: <«email»>
Received: from «fqdn» («fqdn» [«ipv4»])
	by «fqdn» (Postfix) with ESMTPS id «-queue-id:upper(10)»
DKIM-Signature: v=1; a=rsa-sha256; d=«~:domain»; s=s1; bh=«-dkim:bytes(32)»; b=«-dkim:b64(88)»
Message-ID: <«~:msgid»>
From: «person-name» <«email»>
To: «person-name» <«email»>
Subject: Handover before my leave
Content-Type: text/plain; charset=utf-8

Hi,

a few things while I am away:

1. Firewall: https://«ipv4» admin, password «prose-password:pwp».
2. The UPS («ipv4», «hostname») still has the default community, write is «snmp-community».
3. Registrar login: kontor-admin / «prose-password:human», 2FA seed «totp-secret:b32(32)» if the phone breaks.
4. Backups are encrypted, passphrase: «prose-password:spaced»
5. VMware licence «-license-id:order_id» runs out in May.

Emergency: my mobile is «phone», my wife's «phone».

«person-name»
Tel. intern 214
==== qy_ask_jira tickets/OPS-«=int(100,999)».txt
OPS-«=int(1000,4000)»  Datenbank der Warenwirtschaft langsam
Reporter: «person-name»    Assignee: «person-name»    Priority: High
Created: 2026-10-30 08:11   Fix version: «-version:semver»

Description
Seit dem Umzug auf «hostname» («ipv4») dauert jede Buchung 20 s. Connection-String der Anwendung:
Server=«ipv4»;Port=3306;Database=wawi;Uid=wawi;Pwd=«connection-string:pwa»;

Comments
«person-name»: zum Testen: mysql -h «fqdn» -uwawi -p«cli-password:pwa» wawi
«person-name»: slow log hängt an, sha256 «-sha256»
«person-name»: Hab dir einen Account gemacht, Benutzer dba2, Passwort lautet «prose-password:pwp». Bitte danach ändern.
«person-name»: Kunde fragt nach, Rückruf an «phone» (Herr «person-name:last»), Vertrag «-order-id»
«person-name»: Root-Cause: DNS, «fqdn» zeigte noch auf «ipv4».
«person-name»: closed, Commit «-git-sha», Deployment-ID «-uuid»
==== qy_ask_en_review review/pr.md
Could you review this diff before I push? Anything I should not commit?

```diff
diff --git a/deploy/values.yaml b/deploy/values.yaml
index «-git-sha:hex(7)»..«-git-sha:hex(7)» 100644
--- a/deploy/values.yaml
+++ b/deploy/values.yaml
@@ -11,9 +11,10 @@ app:
   replicas: 3
-  dbPassword: "«config-password:phr»"
+  dbPassword: "«config-password:pwhard2»"
   dbHost: «fqdn»
+  slackToken: «slack-token»
+  hookUrl: https://«~|hooks.slack.com»/services/«slack-webhook»
-  sentryAuth: «sentry-token»
+  sentryAuth: ${«-reference|SENTRY_AUTH»}
   allowFrom:
-    - «ipv4-cidr»
+    - «ipv4-cidr»
+  licenseKey: «-placeholder|REPLACE_ME»
```

and the second commit, `«-git-sha:short_sha»`, adds

```diff
+++ b/scripts/seed.py
@@ -0,0 +1,4 @@
+import requests
+requests.post("https://«fqdn»/seed", auth=("seed", "«code-password:pwa»"))
+HEADERS = {"X-Auth-Token": "«generic-secret:hex(40)»"}
+NAMES = ["«person-name»", "«person-name»"]
```
==== qy_ask_logs_ssh ask/attack.txt
Is somebody attacking me? From auth.log of «hostname#h»:

«any 8-11»
Nov 21 03:22:1«=int(0,9)» «hostname#h» sshd[«=int(1000,99999)»]: Invalid user oracle from «ipv4» port «=int(1025,60000)»
Nov 21 03:22:2«=int(0,9)» «hostname#h» sshd[«=int(1000,99999)»]: Failed password for root from «ipv4» port «=int(1025,60000)» ssh2
Nov 21 03:23:0«=int(0,9)» «hostname#h» sshd[«=int(1000,99999)»]: Received disconnect from «ipv6» port «=int(1025,60000)»:11: Bye Bye [preauth]
Nov 21 03:24:4«=int(0,9)» «hostname#h» sshd[«=int(1000,99999)»]: Accepted password for nightjob from «ipv4» port «=int(1025,60000)» ssh2
Nov 21 03:24:5«=int(0,9)» «hostname#h» sudo: nightjob : TTY=pts/1 ; PWD=/tmp ; USER=root ; COMMAND=/usr/sbin/chpasswd -e
Nov 21 03:25:0«=int(0,9)» «hostname#h» pvedaemon[«=int(1000,9999)»]: authentication failure; rhost=::ffff:«ipv4» user=root@pam msg=no such user
Nov 21 03:25:2«=int(0,9)» «hostname#h» fail2ban.actions[«=int(100,999)»]: NOTICE [sshd] Ban «ipv4»
Nov 21 03:26:1«=int(0,9)» «hostname#h» sshd[«=int(1000,99999)»]: Accepted publickey for root from «ipv4» port «=int(1025,60000)» ssh2: ED25519 «-ssh-fingerprint»
Nov 21 03:27:3«=int(0,9)» «hostname#h» CRON[«=int(1000,9999)»]: (nightjob) CMD (wget -q --user=sync --password=«cli-password:pwa» ftp://«fqdn»/x)
Nov 21 03:28:0«=int(0,9)» «hostname#h» systemd-logind[612]: New session «=int(100,9999)» of user nightjob.
Nov 21 03:29:3«=int(0,9)» «hostname#h» kernel: device tap104i0 entered promiscuous mode
«end»

nightjob's password was «prose-password:human» until today, that was weak I guess. /etc/shadow has
nightjob:«password-hash:sha512crypt»:20412:0:99999:7:::
and the nightjob crontab calls `lftp -u nightjob,«cli-password:pwhard2» sftp://«ipv4»`. Should I reinstall?
==== qy_ask_pt_php ask/erro.txt
Olá! O site dá erro 500 depois da migração. Segue o que tenho:

[20-Nov-2026 10:02:11 UTC] PHP Fatal error:  Uncaught PDOException: SQLSTATE[HY000] [1045] Access denied for user 'loja'@'«ipv4»' (using password: YES) in /var/www/loja/db.php:12
Stack trace:
#0 /var/www/loja/db.php(12): PDO->__construct('mysql:host=«fqdn»...', 'loja', '«code-password:pwa»')
#1 {main}

O .env:
APP_KEY=base64:«laravel-app-key»
DB_PASSWORD="«env-password:pwq2»"
MAIL_PASSWORD=«env-password:pwa»
PUSHER_APP_SECRET=«generic-secret:hex(20)»
SESSION_LIFETIME=«-setting|120»
ASSET_VERSION=«-asset-hash:hex(8)»

A senha do painel é «prose-password:human» (utilizador admin) e do FTP: «prose-password:pwp».
Obrigado, «person-name», «phone»
==== qy_ask_gpt_script ask/rotate.md
Write me a script that rotates these three passwords every night please:

| system | host | user | current password |
|---|---|---|---|
| MariaDB | «fqdn» | root | «prose-password:pwhard2» |
| Redis | «ipv4» | default | «prose-password:pwa» |
| Grafana | «fqdn:site» | chef | «prose-password:human» |

Vault is at https://«fqdn»:8200, role_id «~:uuid», secret_id «generic-secret:uuid». Mail me at «email» when
done, via «fqdn», login report / «prose-password:pwp».

It should skip «hostname» and «hostname», use at least «-setting|24» characters, and never print the password.
The last run wrote: `rotated 3, request id «-uuid», lease «-asset-hash:alnum(24)»`
==== qy_ask_snmp_switch ask/switch.txt
LibreNMS shows nothing for the new switch, snmpwalk works from the shell though

root@«hostname»:~# snmpwalk -v2c -c «snmp-community» «ipv4» 1.3.6.1.2.1.1.5
SNMPv2-MIB::sysName.0 = STRING: «hostname»
root@«hostname»:~# snmpwalk -v3 -u nms -l authPriv -a SHA -A «snmp-password:pwa» -x AES -X "«snmp-password:phr»" «fqdn» ifPhysAddress
IF-MIB::ifPhysAddress.1 = STRING: «~|0:50:56:a1:2:3»

config.php:
$config['snmp']['community'][] = "«snmp-community»";
$config['db_pass'] = '«code-password:pwhard2»';
$config['auth_ad_bindpassword'] = "«code-password:pwa»";
$config['email_from'] = '«email»';

switch:
snmp-agent usm-user v3 nms authentication-mode sha cipher «snmp-password:pwa»
snmp-server community «snmp-community» rw 
interface vlan 40 ip address «ipv4» «~|255.255.254.0»
mac-address-table static «mac:mac_dot» vlan 40 interface eth1/7

OID «-oid|1.3.6.1.4.1.9.9.23.1.2» also missing. Version «-version:semver».
==== qy_ask_short_lines ask/multi.txt
Q: how do I quote this in bash?  mysql -u root -p'«cli-password:pwhard»' shop
Q: is `«-uuid»` a secret? it is the vm's smbios uuid
Q: and `PVE_TOKEN=«pve-api-token»`?
Q: what is «-wireguard-public-key» in wg show, can I post it?
Q: does ssh take a password on the line? I tried sshpass -p «cli-password:human» ssh root@«ipv4»
Q: which of the two is the key id: «aws-access-key-id» or «aws-secret-key»?
Q: AKIA… in the docs («-doc-example-key») is real?
Q: decode this for me please: Authorization: Basic «basic-auth»
Q: I see `$2y$` in the dump, «password-hash:bcrypt», can it be cracked?
Q: my card «card» was refused at the hoster, IBAN «iban» too
Q: is «mac» a Proxmox MAC? it has «ipv4» now
Q: subscription «pve-subscription-key» says invalid on «hostname»
Q: md5 of the iso is «-md5», is that right?
Q: set the password to at least «-setting|12» characters — where?
Q: what does 'password: «-redacted|********»' in the log mean
==== qy_ask_fr_ticket tickets/«=digits(5)».txt
Ticket n° «=digits(5)» — ouvert par «person-name» («email», «phone»)

> Bonjour, je suis le nouvel administrateur du site de Nantes.
> L'ancien prestataire m'a laissé ces accès, sont-ils encore valables ?
>
> Hyperviseur : https://«ipv4»:8006, root, mot de passe : «prose-password:pwp»
> NAS : «fqdn», identifiant admin, mdp «prose-password:human»
> Wi-Fi invités : clé "«wifi-psk:phr»"
> Onduleur : «ipv4», apc / «prose-password:pwp»
> Sauvegarde : phrase secrète «prose-password:phr»

Réponse du support : 
Merci de ne pas envoyer de mots de passe par mail. Le serveur «hostname» est bien au nom de
M. «person-name», «postal-address». Numéro de série «-serial», contrat «-order-id».
Le code de secours du coffre («prose-password:pin») doit être changé.
