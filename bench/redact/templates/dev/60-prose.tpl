==== prose_mail mail/«=int(100,999)».eml
From: «person-name» <«email»>
To: «person-name» <«email»>, «email»
Cc: "«person-name»" <«email»>
Date: Mon, 12 May 2025 09:14:02 +0200
Message-ID: <«-uuid»@«~:domain»>
Received: from «fqdn» («fqdn» [«ipv4»]) by «fqdn» with ESMTPS id «~:alnum(11)»
DKIM-Signature: v=1; a=rsa-sha256; d=«~:domain»; s=mail; bh=«-sha256:key32»; b=«~:b64(340)»
Subject: Re: access to the new cluster

Hi «~:first»,

here is what you need for «fqdn»:

user: ops
pass: «prose-password»

The VPN passphrase is "«prose-password:pwq2»", the PIN for the safe comes by phone («phone»).
Old admin password was «prose-password:human», please do not reuse it.
The API token «pve-api-token» belongs to ops@pve!mail.

Best
«person-name»
==== prose_chat_de export/chat-de.txt
«any 12-16»
[12.05.2025, 09:14] «~:first»: Kannst du mir das Passwort für die NAS schicken?
[12.05.2025, 09:15] «~:first»: Passwort: «prose-password»
[12.05.2025, 09:16] «~:first»: das Root-Passwort lautet «prose-password»
[12.05.2025, 09:17] «~:first»: Zugangsdaten: admin / «prose-password»
[12.05.2025, 09:18] «~:first»: WLAN-Schlüssel ist «wifi-psk:phrase»
[12.05.2025, 09:19] «~:first»: Kennwort für den Switch («ipv4») wurde auf «prose-password» geändert
[12.05.2025, 09:20] «~:first»: Benutzer svc-backup, PW «prose-password»
[12.05.2025, 09:21] «~:first»: Login geht mit «email» und «prose-password:pwq2»
[12.05.2025, 09:22] «~:first»: neuer Host heißt «fqdn», IP «ipv4»
[12.05.2025, 09:23] «~:first»: Bitte das Passwort alle «-setting|90» Tage ändern
[12.05.2025, 09:24] «~:first»: Das Passwort muss mindestens «-setting|12» Zeichen haben
[12.05.2025, 09:25] «~:first»: Ich habe das Passwort vergessen, kannst du es zurücksetzen?
[12.05.2025, 09:26] «~:first»: ruf mich an: «phone»
[12.05.2025, 09:27] «~:first»: IBAN für die Erstattung: «iban»
[12.05.2025, 09:28] «~:first»: Der Token läuft morgen ab
[12.05.2025, 09:29] «~:first»: Ticketnummer «-order-id»
[12.05.2025, 09:30] «~:first»: Fingerabdruck vom Zertifikat: «-tls-fingerprint»
«end»
==== prose_chat_fr export/chat-fr.txt
«any 9-12»
«~:first» : le mot de passe du wifi est «prose-password»
«~:first» : mdp root : «prose-password»
«~:first» : voici le code d'accès au coffre, identifiant admin et mot de passe «prose-password»
«~:first» : mot de passe temporaire : «prose-password», à changer à la première connexion
«~:first» : le serveur «fqdn» répond sur «ipv4»
«~:first» : mon numéro est le «phone»
«~:first» : clé API : «generic-secret:alnum(32)»
«~:first» : la clé secrète est «generic-secret:hex(40)»
«~:first» : tu as oublié ton mot de passe ?
«~:first» : le mot de passe doit contenir au moins «-setting|14» caractères
«~:first» : RIB : «iban»
«~:first» : le jeton a expiré hier soir
«~:first» : empreinte «-ssh-fingerprint»
«end»
==== prose_wiki_en wiki/onboarding.md
# Onboarding for «person-name»

Welcome! Your laptop is `«hostname»`, your phone is «phone».

## Accounts

- **Wiki**: user `«=login»`, password `«prose-password»`
- **Grafana** (<https://«fqdn»>): admin / `«prose-password»`
- **NAS** – password: **«prose-password»**
- iLO of «hostname» (`«ipv4»`): `Administrator:«prose-password»`
- The guest wifi password is *«wifi-psk:phrase»*.

| System | User | Password | Address |
|--------|------|----------|---------|
| PBS | root@pam | «prose-password» | «ipv4» |
| Switch | admin | `«prose-password»` | «ipv4» |
| UPS | apc | «prose-password:pwa» | «fqdn» |

## Rules

Passwords must have at least «-setting|16» characters. Never share a password by mail.
Tokens are kept in Vault under `«-path|secret/data/team/tokens»`.
Reset your password at https://«fqdn»/reset. The default password is printed on the label.

```bash
export VAULT_ADDR=https://«fqdn»:8200
export VAULT_TOKEN=«vault-token»
curl -H "X-Vault-Token: <«-placeholder|your-token»>" $VAULT_ADDR/v1/sys/health
```

Release «-version», commit «-short-sha», build «-uuid».
==== prose_ticket_en tickets/«=int(1000,9999)».txt
«any 11-15»
Customer reports that login with password «prose-password:pwq2» fails since the upgrade.
I set the BMC password to «prose-password» for now.
Temporary credentials: svc-migrate / «prose-password»
Please use passphrase '«prose-password:phrase»' to unlock the disk.
The community string is «snmp-community:alnum(12)», SNMP v2c.
pw=«prose-password» user=root host=«ipv4»
Password reset to: «prose-password»
My API key («generic-secret:hex(32)») stopped working.
PSK for the tunnel to «ipv4»: «ipsec-psk:pwq2»
Webhook: https://«~|hooks.slack.com»/services/«slack-webhook»
Login as "admin" with "«prose-password»" and change it right away.
The password for the vCenter account was «prose-password» until yesterday.
root pw on «hostname» is now «prose-password»
User «person-name» (born «dob») asks for a copy of the invoice.
Refund to card «card», holder «person-name».
Callback number: «phone»
Password authentication is disabled, only keys are accepted.
The token expired, so we created a new token and stored the secret in the vault.
Error: invalid password for user 'app'
Error: secret "db-credentials" not found in namespace "prod"
Task «-pve-upid» failed.
Checksum «-sha256» does not match.
Node «hostname» is at «ipv4», MAC «mac».
serial number «-serial», order «-order-id»
«end»
==== prose_es_it_nl export/notas.txt
«any 10-14»
La contraseña de root es «prose-password»
Usuario: admin, contraseña: «prose-password»
Clave del wifi: «wifi-psk:phrase»
La contraseña debe tener «-setting|12» caracteres como mínimo
He olvidado mi contraseña
La password del NAS è «prose-password»
Nome utente admin, password «prose-password»
La password deve contenere almeno «-setting|10» caratteri
Het wachtwoord is «prose-password»
Wachtwoord voor de router: «prose-password»
Het wachtwoord moet minstens «-setting|12» tekens lang zijn
Hasło do routera: «prose-password»
Hasło to «prose-password», nie zmieniaj go
Hasło musi mieć co najmniej «-setting|8» znaków
Teléfono: «phone», correo «email»
Servidor «fqdn» («ipv4»)
«end»
==== slack_export export/general/2025-05-12.json
[
 {"type":"message","user":"U0«=upper(8)»","text":"root password for <http:\/\/«fqdn»> is `«prose-password:pwa»`","ts":"«-timestamp».000200","client_msg_id":"«-uuid»"},
 {"type":"message","user":"U0«=upper(8)»","text":"deploy key: «gitlab-deploy-token» :lock:","ts":"«-timestamp».000300","thread_ts":"«-timestamp».000100"},
 {"type":"message","user":"U0«=upper(8)»","text":"what was the password again?","ts":"«-timestamp».000400"},
 {"type":"message","text":"pw: «prose-password:pwa»\nip: «ipv4»","ts":"«-timestamp».000500"},
 {"user_profile":{"real_name":"«person-name»","email":"«email»","phone":"«phone»","avatar_hash":"«-asset-hash:hex(12)»","image_72":"https://«~|secure.gravatar.com»/avatar/«-md5».jpg"}}
]
