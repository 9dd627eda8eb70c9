==== pt_ticket_de tickets/INC-«=digits(5)».txt
Von: «person-name» <«email»>
An: Helpdesk
Betreff: AW: Zugang zum Backup-Server

Moin,

der neue PBS läuft jetzt auf «hostname» («ipv4»), DNS ist «fqdn». Das Root-Kennwort habe ich auf «prose-password» gesetzt.
Für die Weboberfläche bitte Benutzer "sicherung" und als Passwort «prose-password:human» nehmen, das gilt bis Freitag.
WLAN-Schlüssel im Lager: «wifi-psk:pwp»
Die PIN für den Safe steht nicht hier, die gibt's telefonisch bei «person-name» unter «phone».

Der alte Host («ipv4», MAC «mac») ist aus. Fehlermeldung war:
  proxmox-backup-proxy[«=int(500,9000)»]: authentication failure; rhost=[::ffff:«ipv4»]:«=port» user=sicherung@pbs
Task: «-pve-upid»

Bitte danach das Kennwort ändern, mindestens 14 Zeichen, Groß- und Kleinbuchstaben.

Viele Grüße
«person-name»
==== pt_ticket_fr support/demande-«=digits(4)».md
## Accès VPN pour le prestataire

Bonjour «person-name»,

Le tunnel vers «fqdn» est prêt. Identifiant : `presta2`, mot de passe : `«prose-password»`.
La clé partagée du VPN est «prose-password:alnum(20)», à ne pas transmettre par courriel.
Le mot de passe administrateur du NAS («ipv4») a été remplacé par « «prose-password:human» ».

- Réseau autorisé : «ipv4-cidr»
- Passerelle : «ipv4»
- Empreinte du serveur : «-ssh-fingerprint»

Le mot de passe doit être changé à la première connexion, voir la charte en page «-number|12».
En cas de souci, appelez le «phone» ou écrivez à «email».

Cordialement,
«person-name»
==== pt_ticket_es soporte/correo-«=digits(3)».eml
From: «person-name:ascii_name» <«email»>
To: <«email»>
Date: Tue, 19 May 2026 09:14:02 +0200
Message-ID: <«-msgid:msgid»@correo>
Subject: Credenciales del cluster
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hola:

La contraseña de root del nodo «hostname» es «prose-password» y la del usuario monitor es «prose-password:pwphr».
Si no funciona, prueba con la clave anterior: «prose-password:human»
El panel está en https://«fqdn»:8006 y el almacenamiento en «ipv4».

El token de la API («~|monitor@pve!panel») tiene este secreto: «pve-api-token»

La contraseña nunca debe compartirse por chat. La política exige cambiarla cada «-setting|90» días.

Un saludo,
«person-name», tel. «phone»
==== pt_ticket_it assistenza/nota.txt
Ciao «~:first»,

il server di posta «fqdn» ora accetta solo TLS. Le credenziali sono:
   utente: archivio
   password: «prose-password»
Per il router del magazzino la parola d'ordine è «prose-password:human», quella vecchia «prose-password:pwlow» non vale più.
La stampante ha l'indirizzo «ipv4» (MAC «mac»), la rete ospiti è «ipv4-cidr».

Il numero di serie è «-serial:upper(10)», la versione del firmware «-version|4.12.1».
Codice cliente «-number:digits(7)».

Grazie
«person-name» - «phone»
==== pt_ticket_nl_pl berichten/overdracht.md
# Overdracht dienst «=int(1,52)»

Het wachtwoord van `root` op «hostname» is **«prose-password»**; dat van de switch («ipv4») is **«prose-password:human»**.
Bel bij storing «person-name» op «phone».
De factuur is betaald van rekening «iban».
Wachtwoord vergeten? Ga naar het portaal en klik op de link.

---

# Przekazanie dyżuru

Hasło do panelu «fqdn» to «prose-password:pwphr», login `dyzur`.
Nowe hasło Wi-Fi: «wifi-psk:pwh»
Klucz API do bramki SMS: «generic-secret:alnum(32)»
Kontakt: «person-name», «email», tel. «phone»
Hasło musi mieć co najmniej «-setting|12» znaków.
Ostatni commit: «-git-sha»
==== pt_ticket_pt_sv notas/passagem.txt
[pt]
A senha do servidor «hostname» («ipv4») é «prose-password». O utilizador é "operador".
A palavra-passe do Wi-Fi da sala é «wifi-psk:pwp»
Falar com «person-name» («email») se o backup «-pve-upid» voltar a falhar.
Senha expirada não é motivo para abrir chamado.

[sv]
Lösenordet till databasen på «fqdn» är «prose-password:human», användaren heter bokning.
Nyckeln till API:et: «generic-secret:hex(40)»
Ring «person-name» på «phone» innan omstart.
Byt lösenord var 90:e dag.

[cs]
Heslo pro účet zaloha je «prose-password:pwphr» a adresa serveru je «ipv4».
Kontrolní součet obrazu: «-sha256»

[tr]
Yedekleme sunucusunun parolası: «prose-password»
IP adresi «ipv4», ağ geçidi «ipv4»
==== pt_slack_export slack/ops/2026-05-1«=int(0,9)».json
[
  {"type": "message", "user": "«-userid:upper(9)»", "ts": "17«=digits(8)».«=digits(6)»", "text": "anyone remember the ipmi login for «hostname»?", "user_profile": {"real_name": "«person-name»", "avatar_hash": "«-asset-hash:hex(12)»"}},
  {"type": "message", "user": "«-userid:upper(9)»", "ts": "17«=digits(8)».«=digits(6)»", "text": "ADMIN \/ «prose-password:pw» on «ipv4»", "reactions": [{"name": "pray", "count": 2}]},
  {"type": "message", "user": "«-userid:upper(9)»", "ts": "17«=digits(8)».«=digits(6)»", "text": "and the deploy key? mine is expired, I used `«gitlab-pat»` until now"},
  {"type": "message", "user": "«-userid:upper(9)»", "ts": "17«=digits(8)».«=digits(6)»", "text": "please don't paste tokens here. New one: <https:\/\/«fqdn»\/-\/user_settings\/personal_access_tokens>"},
  {"type": "message", "user": "«-userid:upper(9)»", "ts": "17«=digits(8)».«=digits(6)»", "text": "pw for the staging vm is «prose-password:pwphr» btw, host «ipv4»"},
  {"type": "message", "subtype": "bot_message", "bot_id": "«-userid:upper(11)»", "text": "Build «-short-sha» passed, artifact «-digest»", "attachments": [{"id": 1, "fallback": "pipeline #«-number:digits(5)»"}]},
  {"type": "message", "user": "«-userid:upper(9)»", "ts": "17«=digits(8)».«=digits(6)»", "text": "bot token for the alerts: «slack-token», hook is https:\/\/«~|hooks.slack.com»\/services\/«slack-webhook»"},
  {"type": "message", "user": "«-userid:upper(9)»", "ts": "17«=digits(8)».«=digits(6)»", "text": "the password field in the form is broken again, see INC-«=digits(4)»"}
]
==== pt_irc_log logs/irc/#infra.log
[09:02] * «~:first» has joined #infra
[09:03] <mk> morning. who rebooted «hostname»? uptime says 4 min
[09:03] <«=login»> me, kernel «-version|6.8.12-9-pve» was pending
[09:05] <mk> ok. proxy still wants auth, what was it again
[09:05] <«=login»> http://surf:«connection-string:pwlow»@«ipv4»:3128
[09:06] <jn> and for the console use vnc pass «prose-password:alnum(8)»
[09:08] <mk> thx. bw: mysql root is «prose-password:pwh» on the new box, right?
[09:08] <«=login»> no, that's the old one. new: «prose-password:pwphr»
[09:11] <jn> `sshpass -p «cli-password:pwa» ssh admin@«ipv4»` hangs, is «ipv6» routed?
[09:12] <mk> only from «ipv4-cidr»
[09:14] <jn> mtu... fixed in «-short-sha»
[09:20] <mk> reminder: token rotation on thursday, passwords stay as they are
[09:21] <«=login»> k. reading «~|https://pve.proxmox.com/wiki/Network_Configuration»
==== pt_runbook wiki/Runbook-«=word».md
# Restore of the ERP guest

**Owner:** «person-name» · **On-call:** «phone» · last review 2026-03-11

1. Log in to <https://«fqdn»:8007> as `restore@pbs`, password `«prose-password»`.
2. Unlock the key: passphrase is "«prose-password:sentencepw»".
3. Start the restore to node «hostname»:

   ```console
   $ export PBS_PASSWORD=«env-password:pwq2b»
   $ proxmox-backup-client restore --repository restore@pbs@«ipv4»:tank vm/204/2026-05-01T02:00:11Z drive-scsi0.img -
   ```

4. The guest gets «ipv4-cidr», gateway «ipv4».
5. SQL login `sa` / `«prose-password:pwhard»`, instance `«-instance|ERP01»`.

| system | address | user | password |
|--------|---------|------|----------|
| iDRAC | «ipv4» | root | «password-in-notes:pwh» |
| core switch | «ipv4» | admin | «password-in-notes:alnum(12)» |
| UPS | «ipv4» | apc | see vault |
| NAS | «fqdn» | backup | «password-in-notes:pwphr» |

Checksums of the image: md5 «-md5», sha1 «-sha1».

> Never store passwords in the wiki. Use the vault path «-path|kv/erp/restore».
==== pt_mail_quoted mail/thread-«=digits(4)».eml
Return-Path: <«email#a»>
Received: from «fqdn» («fqdn» [«ipv4»])
	by «fqdn» (Postfix) with ESMTPS id «-queue:upper(10)»
	for <«email»>; Mon,  6 Jul 2026 07:21:40 +0200 (CEST)
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; d=«fqdn:domain»; s=m1;
	bh=«-dkim:key32»;
	b=«-dkim:b64(88)»
From: "«person-name:ascii_name»" <«email#a»>
Subject: Re: Re: license server
X-Mailer: Thunderbird «-version|115.10.1»
Content-Type: text/plain; charset=UTF-8; format=flowed

Hi,

works now, thanks. For the record, the service account's password is now
«prose-password:pwhard»

> On 3 Jul 2026 «person-name» wrote:
> | could you try user lic-svc with pass «prose-password:pwh» ?
>> it says "invalid password", and the log has
>> LDAP: error code 49 - 80090308, data 52e, from «ipv4»
>>
>> --
>> «person-name» | «phone» | «postal-address»

Windows key for the VM: «generic-secret:winkey»
Seat count unchanged, invoice «-order-id».
==== pt_onboarding people/onboarding-«=login».md
Welcome «person-name»!

* Start: 1 September, desk «-desk|4F-118», badge no. «-number:digits(6)»
* Mail: «email» — initial password **«prose-password:human»** (you must change it)
* Personnel data we have: born «dob», IBAN «iban», emergency contact «person-name» «phone»
* Laptop «hostname», serial «-serial:upper(12)», BitLocker recovery key `«generic-secret:keyhex»`
* TOTP: add `otpauth://totp/Corp:me?secret=«totp-secret»&issuer=Corp` to your app
* VPN profile: user name as in mail, one-time code from the app
* Wi-Fi "corp-internal", key «wifi-psk:pwp»
* Clone with `git clone https://git:«github-fine-grained-pat»@«~|github.com»/acme/handbook.git`

Your buddy is «person-name» («phone»). Questions about secrets management go to «email».
==== pt_postmortem docs/postmortem/2026-«=int(10,12)»-leak.md
# Leaked credentials in build log

**Impact:** a service password («prose-password») and an API key were visible for 43 minutes.
**Detected:** by «person-name», alert from «fqdn», source address «ipv4».

## Timeline (UTC)

- 07:02 pipeline «-number:digits(7)» for commit «-git-sha» starts on «hostname»
- 07:04 `docker login -u ci -p «cli-password:dockerhub» «fqdn»` is echoed by `set -x`
- 07:15 the key «aws-access-key-id» is used from «ipv4» ([ASN «-asn|AS64500»])
- 07:31 key disabled, password changed, sessions revoked
- 07:46 cache «-uuid» purged

## Root cause

The variable `DEPLOY_PASSWORD` was not masked. `echo $DEPLOY_PASSWORD` printed its value. The masked ones read `«-redacted|[MASKED]»`.

## Actions

1. rotate («~:first», 2026-07-01)
2. mask variables; minimum length «-setting|8»
3. scan logs for the pattern `password=.*`
==== pt_chat_ai chats/session-«=int(10,99)».txt
user: My terraform plan fails with 401. Provider block:

    provider "proxmox" {
      endpoint  = "https://«ipv4»:8006/"
      api_token = "«~|tf@pve!iac=»«pve-api-token»"
    }

assistant: A 401 means the token is wrong or lacks privileges. Does `pveum user token list tf@pve` show it?

user: yes. Same with username root@pam and password «prose-password» from my laptop «ipv4»

assistant: Please do not post your password. Is privilege separation on?

user: ok, rotated. Now it says: x509: certificate is valid for «fqdn», not «ipv4»

assistant: Set `insecure = true` or trust the CA. The fingerprint should read «-fingerprint».

user: also how do I give vm «=vmid» a static ip «ipv4-cidr» with gw «ipv4» and cloud-init password '«prose-password:pwq2»'?

assistant: Use `initialization { user_account { password = «-reference|var.vm_password» } }`.
