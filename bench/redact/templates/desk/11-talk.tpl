==== dk_chat_slack chat.log
[2026-10-15 08:58] «person-name»: morning. proxmox gui on «hostname#n» is down, anyone?
[2026-10-15 08:59] «person-name»: `systemctl status pveproxy` says "failed to load certificate"
[2026-10-15 09:00] «person-name»: did you use the ssl key from the ticket? it begins with
«-prose|-----BEGIN PRIVATE KEY-----» and then nothing, the rest got lost
[2026-10-15 09:01] «person-name»: no, I took this one
```
«private-key:pem_ed25519»
```
[2026-10-15 09:02] «person-name»: pls not in here... I'll reissue. root pw on that box is «prose-password:phr» btw, for the console (ipmi «ipv4», ADMIN / «prose-password:pwa»)
[2026-10-15 09:04] «person-name»: lol ok. also the bot: its token is «slack-token»
[2026-10-15 09:05] «person-name»: curl https://«~|slack.com»/api/auth.test -H "Authorization: Bearer «slack-token»" → {"ok":false,"error":"token_revoked"}
[2026-10-15 09:07] «person-name»: new webhook https://«~|hooks.slack.com»/services/«slack-webhook»
[2026-10-15 09:11] «person-name»: certificate fingerprint now «-tls-fingerprint», valid till 2027
[2026-10-15 09:12] «person-name»: `ssh root@«ipv4» pvecm status` → quorate, node id «-number|0x00000003»
[2026-10-15 09:15] «person-name»: if it happens again call me, «phone»
[2026-10-15 09:16] «person-name»: or mail «email»

Summarise the chat above for the incident report. Don't repeat credentials.
==== dk_mail_handover mail.eml
From: «person-name» <«email»>
To: «person-name» <«email»>
Cc: «email»
Subject: Übergabe Urlaubsvertretung
Date: Fri, 16 Oct 2026 16:40:12 +0200
X-Mailer: «-version|Evolution 3.56.1»

Hi,

wie besprochen die Zugänge für die nächsten zwei Wochen:

* Hypervisor https://«fqdn»:8006 – Benutzer ops@pve, Kennwort: «prose-password:pwq2»
* Firewall «ipv4» – admin / «prose-password:human»
* NAS («hostname», «ipv4»): Login sysadm, Passwort lautet «prose-password:phr»
* Zabbix https://«fqdn» – PW «prose-password:pwlower»
* Switch-Stack über SSH, enable-Passwort «prose-password:human»
* BitLocker-Schlüssel vom Notebook: «generic-secret:keyhex»
* PIN der Alarmanlage ist «prose-password:pin»

> Hast du noch das Token für den Monitoring-Export?

PVEAPIToken=«~|monitor@pve!export=»«pve-api-token»

> Und die Nummer vom Techniker?

«person-name», «phone». Der Wartungsvertrag hat die Nummer «-order-id:order_id».

Falls der Backup-Job klemmt: Job-ID «-uuid», Subnetz «ipv4-cidr».
Neue Kennwörter bitte mindestens «-setting|14» Zeichen, keine Wörter aus dem Wörterbuch.

Schönes Wochenende
«person-name»
==== dk_forum_reply thread.txt
> I followed the wiki but get "no such user" (500). My datacenter has two realms.

You mixed up realm and user. In your post you used

>     pveum user add bookings@pve --password «cli-password:human»
>     pveum aclmod /vms -user bookings@pam -role PVEVMUser

and then authenticated with

>     curl -d 'username=bookings@pam' --data-urlencode 'password=«cli-password:pwq2»' https://«ipv4#a»:8006/api2/json/access/ticket

pam vs. pve! Also never post the token (I can see `«pve-api-token»` in your screenshot text) – delete it:

    pveum user token remove bookings@pve web

> thanks! deleted. new one is in the vault. is the subscription key also secret? it's «pve-subscription-key»

Yes, keep it private. The server id «-md5:md5.upper» alone is harmless.

> and this in /etc/pve/user.cfg?

>     user:bookings@pve:1:0:«~:first»:«~:last»:«email»::
>     token:bookings@pve!web:0:1::

Harmless except for the mail address. shadow.cfg is not: a line like `bookings:«password-hash:sha256crypt»:` can be cracked.

> ok last one, the second node «hostname» (fqdn «fqdn», «ipv6») has the old fingerprint «-tls-fingerprint:fingerprint.lower»

pvecm updatecerts -f, then restart pveproxy. Version «-version:semver» or later. Your trace id was «-trace-id».
==== dk_whats_family untitled
Wie formuliere ich das freundlicher? Chat mit unserem Vermieter / IT-Menschen:

15.10.26, 18:02 - «person-name»: Das WLAN-Passwort ist «wifi-psk:pwlower», SSID steht am Router
15.10.26, 18:03 - «person-name»: geht nicht, ist das ein O oder eine Null?
15.10.26, 18:05 - «person-name»: dann nimm das Gastnetz, Kennwort «prose-password:nl»
15.10.26, 18:07 - «person-name»: Router-Oberfläche: http://«ipv4» Passwort «prose-password:human»
15.10.26, 18:20 - «person-name»: danke. Miete überweise ich auf «iban», richtig?
15.10.26, 18:21 - «person-name»: ja, Kontoinhaber «person-name»
15.10.26, 18:22 - «person-name»: und die Nummer vom Hausmeister?
15.10.26, 18:25 - «person-name»: «phone», oder «email»
15.10.26, 18:31 - «person-name»: Paket kommt mit «-tracking:tracking», bitte annehmen
15.10.26, 18:40 - «person-name»: Adresse hast du? «postal-address»
15.10.26, 18:44 - «person-name»: Türcode ist «prose-password:pin», bitte nicht weitergeben
15.10.26, 19:02 - «person-name»: Zählerstand 4811,3 / Zählernummer «-serial:upper(11)»

Bitte nur den letzten Beitrag umschreiben.
==== dk_standup_pt notas.md
# Notas da passagem de turno

Podes transformar isto numa lista de tarefas com prioridade? Obrigado.

- o servidor «hostname» («ipv4») ficou sem espaço; reiniciado às 03:40 por «person-name»
- a palavra-passe do root nesse servidor é «prose-password:phr»
- acesso ao iLO: «ipv4», utilizador Administrator, senha: «prose-password:pwa»
- backup para «fqdn» falhou (tarefa «-pve-upid»)
- renovar o token do GitLab (`«gitlab-pat»`), expira a 01/11
- o script de rotação usa:

```
AWS_ACCESS_KEY_ID=«aws-access-key-id»
AWS_SECRET_ACCESS_KEY=«aws-secret-key»
S3_BUCKET=copias-«-account-id»
SLACK_TOKEN=«slack-token»
```

- `psql "host=«ipv4» user=relatorios password=«connection-string:pwa» dbname=bi"` devolve "timeout"
- o cliente «person-name» («email», «phone») pediu a fatura «-order-id:order_id»
- MAC da impressora nova: «mac», IP reservado «ipv4»
- commit a reverter: «-git-sha:short_sha»; imagem sha256:«-sha256»
- a política pede «-setting|16» caracteres no mínimo
==== dk_meeting_notes paste-14
can you proofread, then list open questions? (raw notes from the migration call, mixed languages sorry)

attendees: «person-name», «person-name», «person-name»

1. VPN gateway: «fqdn». PSK was changed to «prose-password:pwq2» yesterday. old one: «prose-password:human»
2. vCenter 7 → PVE import. «~|administrator@vsphere.local», le mot de passe est «prose-password:pwq2»
3. ESXi root on «hostname» and «hostname»: same password, «prose-password:human» (rotate!)
4. SQL: sa password = «prose-password:pwa», port «-number|1433», instance on «ipv4»
5. API key for the IPAM is «prose-password:hex(40)»; prefix «ipv4-cidr» and «ipv6-cidr»
6. Wer hat die TOTP-Seeds? otpauth://totp/vcenter?secret=«totp-secret»&issuer=VMware
7. license keys: «~:winkey» (Windows), «pve-subscription-key» (PVE)
8. la clave de cifrado de las copias: «prose-password:phr»
9. il nuovo switch ha la password «prose-password:human», ip «ipv4», mac «mac»
10. password manager: 1Password, no shared vault yet. "token rotation" moved to Q1.
11. ticket ids: «-order-id:order_id», change «-identifier|CHG0041172», build «-git-sha:short_sha»

next call: «phone» / PIN «~:digits(6)», host «person-name»
==== dk_quoted_config question.md
> **OP wrote:**
> My LibreNMS can't poll, and the alert mails bounce. Config below.
>
> ```php
> $config['db_host'] = '«fqdn»';
> $config['db_pass'] = '«config-password:pwa»';
> $config['snmp']['community'] = array('«snmp-community»', '«snmp-community»');
> $config['snmp']['v3'][0]['authpass'] = '«snmp-password:pwq2»';
> $config['snmp']['v3'][0]['cryptopass'] = '«snmp-password:pwa»';
> $config['email_smtp_password'] = '«config-password:human»';
> $config['auth_ad_bindpassword'] = "«config-password:pwq2»";
> $config['rrdtool_version'] = '«-version:semver»';
> ```
>
> .env has `APP_KEY=base64:«laravel-app-key»` and `DB_PASSWORD="«env-password:pwa»"`.
>
> ```
> $ ./lnms device:poll «hostname» -vv
> SNMP ['-v3' '-l' 'authPriv' '-u' 'nms' '-A' '«snmp-password:pwa»' '-X' '«snmp-password:pwa»' 'udp:«ipv4»:161']
> Error: Authentication failure, engineID «-identifier:snmpeng»
> ```

You leaked v3 secrets there. Anyway: AES vs. AES-256? On the switch:

    snmp-agent usm-user v3 nms authentication-mode sha «snmp-password:pwa»

Reply to my mail «email» if it still fails; I also run one at «fqdn» («ipv4», «mac:mac_dash»). Poller id «-uuid».
==== dk_llm_transcript chat.log
USER: here is my docker host inventory, write an ssh config from it

name,ip,user,password
«hostname#a»,«ipv4#1»,root,«config-password:pwa»
«hostname#b»,«ipv4»,stockd,«config-password:human»
«hostname»,«ipv6»,edgebot,«config-password:phr»

ASSISTANT: Sure. Passwords cannot stand in ssh_config; use keys:

Host «hostname#a»
    HostName «ipv4#1»
    User root
    IdentityFile ~/.ssh/id_ed25519
    # Password: «-redacted|[removed]»

USER: it asks for a passphrase, I set «prose-password:phr», is that right? the agent says

debug1: Offering public key: /home/me/.ssh/id_ed25519 ED25519 «-ssh-fingerprint:ssh_fingerprint» agent
debug1: Authentications that can continue: publickey,password
root@«ipv4#1»'s password: 
Permission denied, please try again.

USER: now for the openai call. why 401?

curl https://«~|api.openai.com»/v1/models -H "Authorization: Bearer «openai-key»"
{"error":{"message":"Incorrect API key provided: «-redacted|sk-proj-********************gA»","type":"invalid_request_error","code":"invalid_api_key"}}

ASSISTANT: The key was revoked. Create one and export it as `OPENAI_API_KEY=«-placeholder|sk-...»`.

USER: and gemini? `curl "https://«~|generativelanguage.googleapis.com»/v1/models?key=«gcp-api-key»"`

USER: my account is «email», org «-identifier|org-»«-identifier:alnum(24)», req «-request-id:request_id»
==== dk_sre_runbook runbook.md
Turn this into numbered steps with expected output. Keep the commands verbatim.

**Failover of the database**

Log in to «hostname#p» (`ssh fleetmgr@«ipv4»`, password in the binder: «password-in-notes:human»). Check the leader:

| Member | Host | Role | Lag |
| --- | --- | --- | --- |
| «hostname#p» | «ipv4» | Leader | |
| «hostname#r» | «ipv4» | Replica | 0 |

patroni.yml:

    restapi: {authentication: {username: admin, password: '«config-password:pwa»'}}
    postgresql:
      authentication:
        replication: {username: repl, password: "«config-password:pwq2»"}
        superuser: {username: postgres, password: «config-password:phr»}
        rewind: {username: rw, password: «-placeholder|CHANGE_ME»}

Switch: `curl -u admin:«cli-password:pwa» -X POST http://«ipv4»:8008/switchover -d '{"leader":"«hostname#p»","candidate":"«hostname#r»"}'`

pgbouncer userlist.txt: "shop" "«password-hash:md5hash»" / "bi" "«config-password:pwa»" / "app" "«password-hash:scram»"

Cut the VIP «ipv4-cidr» over with `ip addr del`, gratuitous ARP from «mac». Page «person-name» («phone») if lag > «-setting|64MB». Timeline id «-number|14», LSN «-identifier|4A/9F0011C8», system id «-number:digits(19)».
