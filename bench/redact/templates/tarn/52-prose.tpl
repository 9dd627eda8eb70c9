==== tarn_mail_handover_de mails/uebergabe.eml
From: «person-name» <«email»>
To: «person-name» <«email»>
Subject: Übergabe Urlaub
Message-ID: <«~:msgid»>

Hallo «~:first»,

ab Montag bin ich weg, hier das Wichtigste:

- Die Warenwirtschaft läuft auf «hostname» («ipv4:lan»), Anmeldung mit leitung und dem Kennwort «prose-password:human».
- Am Kassenserver ist das Passwort noch das alte, also «prose-password:phrase».
- Der Tresorcode für die Datensicherung liegt beim Chef.
- WLAN im Lager heißt „Halle“, der Schlüssel ist «wifi-psk:phrase».
- Bei Störungen der Leitung bitte «person-name» anrufen, «phone».
- Die Rechnung «-order-id» über 1.204,50 € ist noch offen, IBAN «iban».

Das Kennwort fürs Portal habe ich dir schon mündlich gegeben. Version «-version|7.3.1» bitte nicht einspielen.

Gruß
«person-name»
==== tarn_chat_dev chats/dev-channel.txt
«any 9-12»
«~:first»: staging db is on «fqdn», user app, pw «prose-password:human»
«~:first»: the token in the pipeline expired, new one «gitlab-pat»
«~:first»: who changed the admin password? mine says wrong password
«~:first»: I did, it's «prose-password:phrase» since this morning
«~:first»: try `psql postgres://ro:«connection-string»@«ipv4:lan»/bi`
«~:first»: no secrets in here please, put it into the vault
«~:first»: openai key for the demo: «openai-key»
«~:first»: commit «-short-sha» broke the login form, the field is called password now
«~:first»: use «email» as test account with «prose-password:human»
«~:first»: the build «-build-id» is green
«~:first»: my password manager died, do you have the backup code?
«~:first»: release is «-version|4.18.0», digest «-digest»
«~:first»: pin for the meeting room screen is «prose-password:pin»
«~:first»: "password must not be empty" is still thrown by the importer
«end»
==== tarn_ticket_en tickets/INC«=int(10000,99999)».txt
Reported by: «person-name» <«email»>
Phone: «phone»
Asset: «hostname:pcname» («-serial|PF3KX21T»)

User cannot map the finance share. Error 86, the network password is not correct.
Reset the account to «prose-password:human» and told her to change it at the next logon.
Mapped drive with net use Z: \\«hostname:winname»\fin$ «cli-password:human» /user:fin01
VPN profile re-imported, shared secret «ipsec-psk:pwhard2».
BitLocker recovery key: «generic-secret:keyhex»
Recovery key ID «-uuid», TPM version «-version|7.2.3.1»
Printer driver «-version|8.0.1329.2» reinstalled.

Work notes: password policy needs at least «-setting|14» characters. User was told never to share the password.
Closed by «person-name».
==== tarn_wiki_fr wiki/acces.md
# Accès aux applications

| Application | Adresse | Compte | Mot de passe |
|---|---|---|---|
| GED | https://«fqdn:site» | archive | `«prose-password:human»` |
| Paie | https://«fqdn:site» | paie | `«prose-password:phrase»` |
| Badgeuse | http://«ipv4:lan» | admin | `«prose-password:human»` |
| Messagerie | https://«fqdn:site» | personnel | voir le coffre |

Le mot de passe du NAS est «prose-password:phrase» ; celui de la sauvegarde n'est pas noté ici.
Pour le Wi-Fi invités, la clé change chaque lundi : cette semaine «wifi-psk:pwlower».
Responsable : «person-name» («email», «phone»).
En cas d'oubli, cliquez sur "Mot de passe oublié". Version «-version|3.4.0», voir l'article L. 1226-2.
==== tarn_mail_es correos/alta.eml
From: «person-name» <«email»>
To: «email»
Subject: Alta en la intranet

Buenos días, «~:first»:

Ya tienes cuenta en https://«fqdn:site». Usuario: «=login». Contraseña provisional: «prose-password:human»
La clave del wifi de la oficina es «wifi-psk:phrase» y la impresora está en «ipv4:lan».
Para la nómina necesito tu DNI («es-dni» es el que consta, ¿es correcto?) y el IBAN.
Si no puedes entrar, llama a «person-name» al «phone».
La contraseña debe cambiarse cada «-setting|90» días y no se envía nunca por correo a terceros.

Un saludo,
«person-name»
==== tarn_nota_it note/passaggio.txt
Passaggio di consegne, «=datum»

Gestionale: utente ufficio, password «prose-password:human»
Per entrare nel server «hostname» si usa root con la password «prose-password:phrase».
La password della casella «email» è stata cambiata in «prose-password:human».
PIN del bancomat aziendale: in cassaforte.
Codice fiscale del titolare: «it-codice-fiscale»
IBAN per gli stipendi: «iban»
Commercialista: «person-name», cell. «phone»
La chiave API del corriere è «generic-secret:hex(32)».
Attenzione: la password scade ogni «-setting|60» giorni.
Aggiornamento alla versione «-version|11.2.4» previsto in aprile.
==== tarn_chat_nl chats/winkel.txt
«any 8-10»
«~:first»: wat is het wachtwoord van de kassa ook alweer?
«~:first»: «prose-password:human»
«~:first»: het wachtwoord van de router is nu «prose-password:phrase»
«~:first»: inloggen met beheer en «prose-password:human» op «ipv4:lan»
«~:first»: wifi voor klanten: «wifi-psk:pwlower»
«~:first»: de klant heet «person-name», tel «phone»
«~:first»: BSN staat op het formulier: «nl-bsn»
«~:first»: factuur naar «email» gestuurd, nummer «-order-id»
«~:first»: ik ben mijn wachtwoord vergeten
«~:first»: update «-version|2.9.11» staat klaar
«~:first»: pakket «-tracking» komt morgen
«end»
==== tarn_mail_pt emails/portal.eml
From: «person-name» <«email»>
To: «email»
Subject: Acesso ao portal do condomínio

Olá, «~:first»,

Seu cadastro foi aprovado. Usuário: «email». Senha temporária: «prose-password:human»
Confirme os dados: CPF «br-cpf», nascimento «dob:dob_slash», celular «phone».
Endereço: «postal-address»
A senha do Wi-Fi do salão é «wifi-psk:phrase».
O protocolo é «-id|2026030900417» e o aplicativo precisa da versão «-version|4.2.0» ou mais nova.
Nunca pedimos a senha por telefone.

Atenciosamente,
«person-name»
==== tarn_anteckning_sv anteckningar/byte.txt
Överlämning «=datum»

Lösenordet till lönesystemet är «prose-password:human».
Till backupservern «hostname» loggar man in som root med «prose-password:phrase».
Koden till larmet finns i kassaskåpet.
Kontakt på banken: «person-name», «phone», «email»
Personnummer för nya kollegan: «national-id:se_personnummer»
Konto: «iban»
API-nyckeln för fraktbolaget: «generic-secret:alnum(32)»
Glömt lösenord? Använd länken på inloggningssidan.
Version «-version|23.4.1» installeras på torsdag.
==== tarn_mail_cs posta/predani.eml
From: «person-name» <«email»>
To: «email»
Subject: Přístupy k účetnictví

Dobrý den,

posílám přístup: server «fqdn», uživatel ucetni, heslo «prose-password:human».
Heslo k zálohám je «prose-password:phrase», prosím nikam dál neposílat.
Faktura «-order-id» se platí na účet «iban».
Kdyby něco nešlo, volejte «person-name», tel. «phone».
Heslo do banky si nastavuje každý sám. Verze programu je «-version|2026.1.3».

S pozdravem
«person-name»
==== tarn_chat_pl czaty/zmiana.txt
«any 7-9»
«~:first»: jakie jest hasło do terminala?
«~:first»: hasło to «prose-password:human»
«~:first»: login magazyn, hasło «prose-password:phrase»
«~:first»: klucz do wifi na hali: «wifi-psk:human»
«~:first»: klient «person-name», numer «phone»
«~:first»: przelew na «iban»
«~:first»: hasło wygasa za «-setting|7» dni, trzeba zmienić
«~:first»: serwer «hostname» nie odpowiada
«~:first»: zamówienie «-order-id» gotowe
«~:first»: nowa wersja «-version|1.44.2» nie drukuje etykiet
«end»
==== tarn_pve_notes etc/pve/nodes/pve2/lxc/205.conf
#%23%23 Warenkorb%0A
#Zugang%3A admin / «password-in-notes:pwa»%0A
#Ansprechpartner %3A «email:email.url»
arch: amd64
hostname: «hostname»
memory: 2048
nameserver: «ipv4:lan»
net0: name=eth0,bridge=vmbr0,gw=«ipv4:lan»,hwaddr=«mac»,ip=«ipv4-cidr:lanif»,type=veth
ostype: debian
rootfs: local-zfs:subvol-205-disk-0,size=16G
searchdomain: «fqdn:domain»
unprivileged: 1
lxc.environment: DB_PASS=«env-password:pwa»
---- etc/pve/nodes/pve2/qemu-server/206.conf
#<b>Passwort der Konsole</b>%3A «password-in-notes:phrase»
#Lizenz bis 2027, Version «-version|5.1»
args: -object secret,id=k0,data=«qemu-secret»
name: «hostname»
net0: e1000=«mac»,bridge=vmbr1
smbios1: uuid=«-uuid»
==== tarn_meeting_minutes protokoll/jf-it.md
# Jour fixe IT, «=datum»

Teilnehmer: «person-name», «person-name», «person-name»

1. **Kennwörter:** Die Mindestlänge steigt auf «-setting|16» Zeichen. Niemand schreibt mehr Kennwörter in Tickets.
2. **Umzug Zeiterfassung:** neuer Server «hostname», Adresse «ipv4:lan». «~:first» legt den Eintrag «fqdn» an.
3. **Notfallkonto:** Benutzer notfall, Kennwort «prose-password:phrase», hängt ab heute im Umschlag.
4. **Lieferant:** «person-name» ist neue Ansprechpartnerin («email», «phone»).
5. **Lizenz:** Schlüssel «generic-secret:winkey», Auftrag «-order-id».
6. **Datenschutz:** Auskunft an «person-name», geboren am «dob:dob_dot», wohnhaft «postal-address».
7. **Token:** laufen künftig nach «-setting|30» Tagen ab, siehe RFC «-number|6749».
==== tarn_neg_policy docs/passwortrichtlinie.md
# Richtlinie zu Kennwörtern (Fassung «-version|2.4»)

1. Ein Kennwort hat mindestens «-setting|14» Zeichen.
2. Kennwörter werden nicht weitergegeben, auch nicht an die IT.
3. Das Startkennwort wird per Brief zugestellt.
4. Beispiele für schlechte Kennwörter nennt das BSI.
5. Token und Schlüssel liegen im Tresor unter `«-path|kv/team/dienst»`.
6. In Skripten steht `${«-variable|DB_PASSWORD»}` oder `$(«-command|pass show db»)`, nie der Wert.
7. Platzhalter wie `«-placeholder|<passwort>»`, `«-placeholder|changeme»` oder `«-placeholder|********»` sind erlaubt.
8. Hashverfahren: Argon2id, Prüfsumme der Vorlage «-sha256».
9. Gesperrt wird nach «-setting|5» Versuchen für «-setting|15» Minuten.
==== tarn_neg_i18n locale/messages.json
{
  "login.password": "«-i18n|Wachtwoord»",
  "login.password.hint": "«-i18n|Minstens 12 tekens»",
  "login.secret": "«-i18n|Geheime sleutel»",
  "login.token": "«-i18n|Token»",
  "login.forgot": "«-i18n|Heslo zapomenuto?»",
  "user.phone": "«-i18n|Telefonnummer»",
  "user.iban": "«-i18n|IBAN deines Kontos»",
  "user.dob": "«-i18n|Geburtsdatum»",
  "net.ip": "«-i18n|IP-Adresse»",
  "net.host": "«-i18n|Rechnername»",
  "error.password": "«-i18n|Das Kennwort ist falsch.»",
  "mail.example": "«~|name@example.org»",
  "build": "«-git-sha»",
  "version": "«-version|12.0.3»"
}
==== tarn_neg_lock web/pnpm-lock.yaml
lockfileVersion: '9.0'
packages:
«each 5-8»
  '@«=word»/«=word»@«-version:semver»':
    resolution: {integrity: «-lockfile-hash:sri»}
    engines: {node: '>=«-version|18.12.0»'}
«end»
  password-validator@«-version|5.3.0»:
    resolution: {integrity: «-lockfile-hash:sri»}
---- uv.lock
version = 1
[[package]]
name = "«=word»"
version = "«-version:semver»"
sdist = { url = "https://«~|files.pythonhosted.org»/packages/«-hash:hex(2)»/«-hash:hex(2)»/«-hash:hex(60)»/a.tar.gz", hash = "«-digest»" }
---- SHA512SUMS
«-sha512»  image.qcow2
«-sha512»  image.raw
