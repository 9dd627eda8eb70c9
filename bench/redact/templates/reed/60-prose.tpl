==== reed_mail_en mail/handover.eml
From: «person-name» <«email»>
To: «person-name» <«email»>
Message-ID: <«~:msgid»>
Subject: handover before my holiday
Date: Fri, 10 Apr 2026 16:40:12 +0200

«any 9-11»
The hypervisor «hostname» answers on «ipv4», root password is «prose-password».
%
For the tape library log in as service with «prose-password:human», it is at «ipv4».
%
The wiki admin's password got changed to «prose-password:phr» last week.
%
If the VPN drops, the shared secret is "«prose-password:pwhard»".
%
Grafana: admin / «prose-password:human»
%
The guest wifi this quarter: «wifi-psk:human»
%
Please do not touch the firewall password, it lives in the vault under «-path|infra/fw/admin».
%
The old token was revoked, the new one goes out by post.
%
Someone from the data centre, «person-name», will call you from «phone».
%
Firmware «-version:version4» is known to break SNMP, stay on it anyway. Community is «snmp-community».
%
The certificate has the fingerprint «-tls-fingerprint», it is fine to accept it.
%
I pinned the build to «-git-sha», because the next commit drops password logins.
%
Anything about invoices goes to «email» and «person-name».
«end»

Best regards
«~:first»
==== reed_ticket_en tickets/INC-«=int(10000,99999)».md
# Cannot reach storage from «hostname#a»

Reported by: «person-name» («email», «phone»)
Affected: «hostname#a» («ipv4»), «fqdn»
«any 9-11»
- mount fails: `mount -t nfs4 «ipv4»:/export/vm /mnt/vm` times out
%
- tried `mount.cifs //«ipv4»/vm /mnt -o user=svc,pass=«cli-password»` with the same outcome
%
- credentials used on the console: svc / «prose-password»
%
- customer says the password he was given over the phone was «prose-password:human»
%
- reset it to «prose-password:phr» and asked him to change it at first login
%
- switch port shows MAC «mac», expected «mac»
%
- route to «ipv4-cidr» is missing on the second uplink
%
- task log: «-pve-upid»
%
- image digest on both nodes: «-sha256:digest»
%
- the login page only says "password incorrect", nothing in the logs
%
- recovery passphrase for the LUKS volume: «prose-password:phr»
%
- kernel is «-version», HBA firmware «-version:version4»
%
- second line wants the API token, I sent them «github-pat» for the repo for now
%
- password expires every «-setting|90» days, that is not the cause
%
- IPMI of the node: «ipv4», ADMIN with «prose-password:human»
«end»
==== reed_chat_de export/technik-gruppe.txt
«any 20-24»
[«=int(10,19)».03.26, 08:14] «~:first»: Moin, weiß jemand das Passwort vom Kopierer?
[«=int(10,19)».03.26, 08:15] «~:first»: Passwort steht auf dem Zettel: «prose-password:human»
[«=int(10,19)».03.26, 08:20] «~:first»: Das WLAN für Gäste heißt Besuch, Schlüssel «wifi-psk:human»
[«=int(10,19)».03.26, 09:02] «~:first»: Neues Kennwort für den Admin am NAS ist «prose-password», bitte nicht weitergeben
[«=int(10,19)».03.26, 09:10] «~:first»: NAS läuft jetzt auf «ipv4», vorher «ipv4»
[«=int(10,19)».03.26, 09:11] «~:first»: PW wie beim letzten Mal, also «prose-password:human»
[«=int(10,19)».03.26, 09:30] «~:first»: Ruf bitte «person-name» an, «phone»
[«=int(10,19)».03.26, 10:01] «~:first»: Zugang zur Telefonanlage: Benutzer service, Passwort «prose-password:pwa»
[«=int(10,19)».03.26, 10:02] «~:first»: Ich komme mit dem Kennwort nicht rein, Konto gesperrt
[«=int(10,19)».03.26, 10:05] «~:first»: Dann setz es zurück, mindestens «-setting|12» Zeichen
[«=int(10,19)».03.26, 10:20] «~:first»: Hab's auf «prose-password:phr» geändert
[«=int(10,19)».03.26, 11:45] «~:first»: Die Kamera am Tor hat noch das Werkspasswort
[«=int(10,19)».03.26, 11:46] «~:first»: Türcode zum Serverraum: «prose-password:pin4»#
[«=int(10,19)».03.26, 11:50] «~:first»: Rechnung bitte an «email», IBAN «iban»
[«=int(10,19)».03.26, 12:03] «~:first»: Version «-version:semver» hat das Problem mit dem Login behoben
[«=int(10,19)».03.26, 12:30] «~:first»: «hostname» ist wieder da, Ticket kann zu
[«=int(10,19)».03.26, 13:13] «~:first»: Passwörter gehören in den Tresor und nicht in den Chat!
[«=int(10,19)».03.26, 13:14] «~:first»: ja ja. Tresor-Masterpasswort ist «prose-password:phr», haha
[«=int(10,19)».03.26, 14:00] «~:first»: MAC vom Drucker ist «mac», bitte im DHCP eintragen
[«=int(10,19)».03.26, 14:21] «~:first»: VPN geht nur mit Zertifikat, da gibt es kein Passwort
[«=int(10,19)».03.26, 15:02] «~:first»: iDRAC von «hostname»: root und «prose-password:human»
[«=int(10,19)».03.26, 15:40] «~:first»: Prüfsumme war «-md5», passt
[«=int(10,19)».03.26, 15:41] «~:first»: Geheimnis des Erfolgs: Neustart
«end»
==== reed_mail_fr courriel/acces-serveurs.txt
De : «person-name» <«email»>
À : «person-name» <«email»>
Objet : accès aux serveurs de l'agence

Bonjour,
«any 9-11»
le serveur de fichiers est sur «ipv4» ; identifiant admin, mot de passe «prose-password».
%
Le nouveau mot de passe du Wi-Fi est «wifi-psk:human», valable jusqu'à juin.
%
Pour la messagerie, j'ai remis le mot de passe à «prose-password:human».
%
Mdp de la base compta : «prose-password:phr»
%
Votre mot de passe provisoire : «prose-password:pwa» (à changer dès la première connexion).
%
L'imprimante «hostname» a l'adresse MAC «mac».
%
Merci d'appeler «person-name» au «phone» en cas de panne.
%
Le mot de passe doit comporter au moins «-setting|10» caractères.
%
J'ai oublié mon mot de passe, pouvez-vous le réinitialiser ?
%
Le code d'accès de la salle machine est le «prose-password:pin».
%
Adresse du site : «postal-address»
%
La clé API du relais SMTP : «sendgrid-key»
%
Le jeton expire au bout de «-setting|3600» secondes, rien à faire.
%
Numéro de dossier «-order-id:order_id», empreinte «-sha1».
«end»
Cordialement,
«~:first»
==== reed_ticket_es tickets/incidencia-«=int(1000,9999)».txt
Asunto: acceso al hipervisor de la sede
Solicitante: «person-name», tel. «phone»
«any 9-11»
La contraseña de root en «hostname» es «prose-password».
Se entra con el usuario admin y la clave «prose-password:human».
Contraseña nueva: «prose-password:phr»
La contraseña del wifi de invitados pasa a ser «wifi-psk:human».
He cambiado la clave del panel a «prose-password:pwa», avisad al turno de noche.
Clave anterior «prose-password:human», ya no vale.
La contraseña ha caducado y el sistema pide otra.
El servidor responde en «ipv4» y el respaldo en «ipv4».
Olvidó su contraseña tres veces; se le ha bloqueado la cuenta.
Factura a nombre de «person-name», DNI «es-dni», IBAN «iban».
Escribid a «email» antes de reiniciar.
El firmware «-version:version4» no acepta contraseñas de más de «-setting|20» caracteres.
Subred «ipv4-cidr» sin ruta por «fqdn».
Código de alarma «prose-password:pin4», no lo apuntéis en la pizarra.
La suma es «-sha256», coincide.
«end»
==== reed_mail_it posta/passaggio-consegne.txt
Ciao «~:first»,
«any 9-11»
la password di amministratore del NAS è «prose-password».
il server nuovo risponde su «ipv4», utente root, password «prose-password:human».
password del wifi ospiti: «wifi-psk:human»
ho reimpostato la password della posta in «prose-password:phr».
per il gestionale si entra con contabile / «prose-password:pwa».
le credenziali del router: admin, «prose-password:human».
la password scade ogni «-setting|60» giorni, lo decide il dominio.
se la password non funziona chiama «person-name» al «phone».
il PIN della cassaforte è «prose-password:pin», cambialo.
codice fiscale del cliente: «it-codice-fiscale», nato il «dob:dob_slash».
la stampante «hostname» ha MAC «mac».
manda la fattura a «email».
versione «-version:semver», commit «-git-sha:short_sha».
la sede è in «postal-address».
non mettere la password nel ticket.
«end»
Saluti
«~:first»
==== reed_chat_nl export/ict-kanaal.txt
«any 13-16»
<«~:first»> wachtwoord van de beheerder is nu «prose-password»
<«~:first»> het wifi-wachtwoord voor bezoekers: «wifi-psk:human»
<«~:first»> log in met ict en «prose-password:human» als wachtwoord
<«~:first»> ik heb het wachtwoord van de printserver veranderd in «prose-password:phr»
<«~:first»> oude wachtwoord «prose-password:human» werkt niet meer
<«~:first»> nas staat op «ipv4», back-up op «fqdn»
<«~:first»> wachtwoord vergeten? gebruik de link op het portaal
<«~:first»> minimaal «-setting|14» tekens, zegt het beleid
<«~:first»> tijdelijk wachtwoord voor «person-name»: «prose-password:pwa»
<«~:first»> bel even «person-name», «phone»
<«~:first»> bsn van die klant is «nl-bsn», niet in de mail zetten
<«~:first»> mac-adres is «mac», poort 12
<«~:first»> pincode van de meterkast: «prose-password:pin4»
<«~:first»> die hash «-git-sha» is van vrijdag
<«~:first»> het geheim zit in de vault, pad «-path|secret/ict/nas»
<«~:first»> stuur het naar «email»
<«~:first»> toegangscode voor het alarm is «prose-password:pin»
«end»
==== reed_ticket_pl zgloszenia/zgl-«=int(1000,9999)».txt
Temat: dostęp do serwera «hostname»
«any 10-12»
Hasło do roota to «prose-password».
Nowe hasło: «prose-password:human»
Proszę się zalogować jako admin, hasło «prose-password:phr».
Zmieniłem hasło do bazy na «prose-password:pwa».
Hasło do wifi dla gości: «wifi-psk:human»
Hasło wygasło, użytkownik musi ustawić nowe.
Serwer odpowiada pod «ipv4», zapasowy pod «ipv4».
Proszę dzwonić do: «person-name», «phone».
PESEL pracownika «pl-pesel», adres e-mail «email».
Hasło musi mieć co najmniej «-setting|12» znaków.
Kod do drzwi serwerowni: «prose-password:pin4»
Drukarka ma adres MAC «mac».
Numer konta «iban».
Wersja «-version:semver», suma «-md5».
Login: serwis, hasło: «prose-password:human»
Nie pamiętam hasła, proszę o reset.
«end»
==== reed_mail_pt correio/migracao.txt
Olá «~:first»,
«any 9-11»
a senha do administrador no servidor novo é «prose-password».
o acesso ao painel é com o utilizador suporte e a palavra-passe «prose-password:human».
senha do Wi-Fi da recepção: «wifi-psk:human»
troquei a senha do banco de dados para «prose-password:phr».
a palavra-passe antiga «prose-password:human» deixa de funcionar hoje.
o servidor está em «ipv4» e o backup em «fqdn».
esqueci a senha, pode redefinir?
CPF do cliente «br-cpf», cartão «card».
fale com «person-name» pelo «phone».
a senha deve ter pelo menos «-setting|12» caracteres.
código do alarme: «prose-password:pin4»
o token expira em «-setting|24» horas.
envie a fatura para «email».
versão «-version:semver», soma «-sha256».
«end»
Obrigado,
«~:first»
==== reed_chat_sv export/drift.txt
«any 12-15»
[09:«=int(10,59)»] «~:first»: lösenordet till root på «hostname» är «prose-password»
[09:«=int(10,59)»] «~:first»: nytt lösenord för skrivaren: «prose-password:human»
[09:«=int(10,59)»] «~:first»: logga in som drift med lösenordet «prose-password:phr»
[10:«=int(10,59)»] «~:first»: gästnätet har lösenord «wifi-psk:human»
[10:«=int(10,59)»] «~:first»: jag bytte lösenord på brandväggen till «prose-password:pwa»
[10:«=int(10,59)»] «~:first»: lösenordet har gått ut igen
[10:«=int(10,59)»] «~:first»: den svarar på «ipv4» nu
[11:«=int(10,59)»] «~:first»: ring «person-name» på «phone»
[11:«=int(10,59)»] «~:first»: personnummer «national-id:se_personnummer» stod i klartext i exporten
[11:«=int(10,59)»] «~:first»: minst «-setting|12» tecken krävs
[11:«=int(10,59)»] «~:first»: larmkoden är «prose-password:pin4»
[12:«=int(10,59)»] «~:first»: bygget är «-git-sha:short_sha», version «-version:semver»
[12:«=int(10,59)»] «~:first»: skicka till «email»
[13:«=int(10,59)»] «~:first»: ditt tillfälliga lösenord är «prose-password:pwa», byt det i dag
[13:«=int(10,59)»] «~:first»: hemligheten ligger i valvet
«end»
==== reed_ticket_cs tikety/pozadavek-«=int(1000,9999)».txt
Předmět: přístup k serveru «hostname»
«any 9-11»
Heslo roota je «prose-password».
Nové heslo: «prose-password:human»
Přihlaste se jako admin s heslem «prose-password:phr».
Heslo k Wi-Fi pro hosty: «wifi-psk:human»
Změnil jsem heslo do databáze na «prose-password:pwa».
Heslo vypršelo, uživatel si musí nastavit nové.
Server běží na «ipv4», záloha na «fqdn».
Kontakt: «person-name», «phone», «email».
Heslo musí mít aspoň «-setting|12» znaků.
Tiskárna má MAC adresu «mac».
PIN k trezoru je «prose-password:pin».
Verze «-version:semver», otisk «-sha1».
Číslo účtu «iban».
Zapomněl jsem heslo, prosím o reset.
«end»
==== reed_runbook_de doku/notfall.md
# Notfallhandbuch Standort «=word»

Ansprechpartner: «person-name», «phone», Vertretung «person-name»

| System | Adresse | Benutzer | Passwort |
|---|---|---|---|
| Hypervisor | «ipv4» | root | «prose-password» |
| Firewall | «ipv4» | admin | «prose-password:human» |
| USV | «fqdn» | apc | «prose-password:human» |
| Telefonanlage | «ipv4» | service | siehe Tresor |
| NAS | «hostname» | admin | «prose-password:phr» |

## Wiederanlauf

1. USV prüfen, dann `ssh root@«ipv4»`.
2. Pool importieren: `zpool import «-zfs-guid»`
3. Datenträger entsperren, Passphrase: «prose-password:phr»
4. Netz `«ipv4-cidr»` muss über «ipv4» erreichbar sein.
5. Passwörter nach jedem Einsatz ändern; die Kennwortrichtlinie verlangt «-setting|14» Zeichen.
6. Prüfsumme des Abbilds: «-sha256»
==== reed_phone_note notizen/telefonat.txt
Telefonat mit «person-name», Tel. «phone», am 4. März
- geboren «dob:dob_dot», Versicherungsnr. «health-record:kvnr»
- wohnt «postal-address»
- möchte, dass die Rechnung an «email» geht
- Lastschrift von «iban»
- Zugang zum Portal zurückgesetzt, Einmalkennwort «prose-password:pwa»
- hat sein Passwort schon wieder vergessen
- Steuer-ID «de-steuerid» für die Bescheinigung
- Aktenzeichen «-order-id:order_id»
- Rückruf unter «phone» nach 17 Uhr
==== reed_readme_en README.md
# kontor-sync

Copy `.env.example` to `.env` and set `SYNC_PASSWORD` to a password of your own.

```sh
export SYNC_PASSWORD=«-placeholder|your-password-here»
export SYNC_TOKEN=«-placeholder|<your token>»
kontor-sync --host «-placeholder|db.example.com» --token "$SYNC_TOKEN"
```

The password is read from the environment, then from `«-path|~/.config/kontor/password»`.
Tokens are 40 characters long and expire after «-setting|30» days. Never commit a token.
Tested with PostgreSQL «-version:semver»; commit «-git-sha» is the last with Python 3.9.

For the staging system on «fqdn» (`«ipv4»`) the password of the user `demo` is `«prose-password»`.
Ask «person-name» («email») for access to production.

## Verify

`sha256sum kontor-sync.tgz` must print `«-sha256»`.
==== reed_vmnotes etc/pve/qemu-server/«=int(100,999)».conf
#Webserver Verein, eingerichtet von «person-name»
#Login%3A admin / «password-in-notes:pwa»
#root pw%3A «password-in-notes:pwa»
#https%3A//«fqdn»/wp-admin
agent: 1
boot: order=scsi0
cores: 2
cipassword: «cloud-init-password-hash:sha256crypt»
ipconfig0: ip=«ipv4-cidr»,gw=«ipv4»
memory: 4096
name: «hostname»
net0: virtio=«mac:mac.upper»,bridge=vmbr0
scsi0: local-lvm:vm-100-disk-0,size=32G
smbios1: uuid=«-uuid»
vmgenid: «-uuid»
args: -object secret,id=sec0,data=«qemu-secret» -vnc «~|0.0.0.0»:77,password-secret=sec0
description: Kennwort%3A «password-in-notes:pwa»
==== reed_slack_json export/slack/general/2026-03-04.json
[
  {"user": "U0«-number:upper(8)»", "ts": "«-timestamp».000200", "text": "new db is up on «ipv4», the password is «prose-password:pwa»"},
  {"user": "U0«-number:upper(8)»", "ts": "«-timestamp».000300", "text": "can somebody add «email» to the tailnet?"},
  {"user": "U0«-number:upper(8)»", "ts": "«-timestamp».000400", "text": "`curl -H 'Authorization: Bearer «bearer-token»' https:\/\/«fqdn»\/health` works for me"},
  {"user": "U0«-number:upper(8)»", "ts": "«-timestamp».000500", "text": "admin pw for the registry: «prose-password:human»", "user_profile": {"real_name": "«person-name»", "avatar_hash": "«-asset-hash:hex(12)»"}},
  {"user": "U0«-number:upper(8)»", "ts": "«-timestamp».000600", "text": "deploy of «-git-sha:short_sha» failed on «hostname»"},
  {"user": "U0«-number:upper(8)»", "ts": "«-timestamp».000700", "text": "password reset mails are stuck in the queue", "client_msg_id": "«-uuid»"},
  {"user": "U0«-number:upper(8)»", "ts": "«-timestamp».000800", "text": "here: «slack-token» rotate it after use pls"}
]
