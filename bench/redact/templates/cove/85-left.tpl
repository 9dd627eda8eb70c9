==== cove_left_env app/.env.bak
# copied from prod by «person-name», delete after the migration
APP_HOST=«fqdn:site»
DB_HOST=«ipv4»
DB_PASSWORD=«env-password:pwhard»
«any 14-17»
MAILCHIMP_API_KEY=«mailchimp-key»
TWILIO_API_KEY_SID=«twilio-api-key»
TWILIO_AUTH_TOKEN=«twilio-auth-token»
XAI_API_KEY=«ai-service-key:xai»
PPLX_KEY=«ai-service-key:perplexity»
ARTIFACTORY_TOKEN=«artifact-token:jfrog_ref»
NUGET_API_KEY=«artifact-token:nuget»
CIRCLE_TOKEN=«ci-token:circleci»
PULUMI_ACCESS_TOKEN=«cloud-token:pulumi»
HONEYCOMB_KEY=«monitoring-token:honeycomb»
DT_TOKEN=«monitoring-token:dynatrace»
NEW_RELIC_LICENSE_KEY=«newrelic-key:newrelic_ingest»
DD_APP_KEY=«datadog-key:hex(40)»
BITBUCKET_APP_PASSWORD=«forge-token:bitbucket»
BRAINTREE_ACCESS_TOKEN=«paypal-token»
SQUARE_TOKEN=«square-token»
AZURE_STORAGE_KEY=«azure-storage-key»
STRIPE_PUBLISHABLE_KEY=«-public-key:stripe_public»
TRACKING_ID=«-uuid»
RELEASE=«-git-sha»
PASSWORD_MIN_LENGTH=«-setting|12»
SECRET_BACKEND=«-setting|vault»
GITHUB_TOKEN=«-placeholder|<your-token-here>»
API_PASSWORD=«-placeholder|changeme»
«end»
==== cove_left_postit notes/foto-ocr.txt
(Text aus Foto IMG_«=digits(4)».jpg erkannt)

WLAN Buero
«wifi-psk:hum»

PC «hostname»
Ben: «~:login»
Kw: «prose-password:hum»

Drucker «ipv4»
PIN «prose-password:pin»

Bank Tel «phone»
Hr. «~:last»

Alarm aus «prose-password:pin6»
Paket «-number:tracking»
==== cove_left_printer export/qr-inhalte.txt
WIFI:T:WPA;S:Besprechung;P:«wifi-psk:phr»;H:false;;
otpauth://totp/Firma:«email»?secret=«totp-secret:b32(32)»&issuer=Firma&algorithm=SHA1&digits=6&period=30
BEGIN:VCARD
VERSION:3.0
N:«~:last»;«~:first»
FN:«person-name»
TEL;TYPE=CELL:«phone»
EMAIL:«email»
END:VCARD
BCD
002
1
SCT

«person-name»
«iban»
EUR128.40
https://«fqdn:site»/invite?token=«url-token:b64u(32)»
tel:«phone:phone_tel»
«-uuid»
==== cove_left_kdbx_xml export/keepass.xml
<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<KeePassFile>
	<Meta><Generator>KeePass</Generator><HeaderHash>«-sha256:key32»</HeaderHash></Meta>
	<Root><Group><UUID>«~:bytes(16)»</UUID><Name>Standorte</Name>
		<Entry>
			<UUID>«~:bytes(16)»</UUID>
			<String><Key>Notes</Key><Value>Ansprechpartner «person-name», «phone»</Value></String>
			<String><Key>Password</Key><Value ProtectInMemory="True">«config-password:pwa»</Value></String>
			<String><Key>Title</Key><Value>Firewall</Value></String>
			<String><Key>URL</Key><Value>https://«ipv4»</Value></String>
			<String><Key>UserName</Key><Value>admin</Value></String>
			<String><Key>otp</Key><Value>key=«totp-secret»&amp;size=6</Value></String>
		</Entry>
		<Entry>
			<UUID>«~:bytes(16)»</UUID>
			<String><Key>Password</Key><Value ProtectInMemory="True">«config-password:hum»</Value></String>
			<String><Key>Title</Key><Value>«fqdn»</Value></String>
			<String><Key>UserName</Key><Value>«email»</Value></String>
		</Entry>
	</Group></Root>
</KeePassFile>
==== cove_left_patient export/arztbrief.txt
Praxis «person-name»
«postal-address»
Tel. «phone»

Patientin: «person-name», geb. «dob:dob_dot»
Versichertennummer: «health-record:kvnr»
Anschrift: «postal-address»

Diagnosen: J06.9 G, I10.90 G
Medikation: Ramipril 5 mg 1-0-0

Laborwerte können Sie unter https://«fqdn:site» abrufen, Fallnummer «-number:digits(8)», Kennwort «prose-password:pwlower».
Überweisungsschein-ID «-uuid».

Patient (transferred): «person-name», DOB «dob:dob_us», MRN «health-record:mrn», NHS no. «health-record:nhs»
==== cove_left_hr_form export/personalbogen.txt
PERSONALFRAGEBOGEN

Name, Vorname ........... «person-name:person_rev»
Geburtsdatum ............ «dob:dob_dot»
Anschrift ............... «postal-address»
Telefon (privat) ........ «phone»
E-Mail (privat) ......... «email»
Steuer-ID ............... «de-steuerid»
IBAN .................... «iban»
Reisepass-Nr. ........... «passport»
Führerschein-Nr. ........ «driver-licence»
Schwerbehinderung ....... nein
Benutzername ............ «~:login»
Startkennwort ........... «prose-password:hum»
Schlüssel-Nr. ........... «-number:digits(4)»

Österreich: SV-Nummer «national-id:at_svnr»
Schweiz: AHV-Nr. «national-id:ch_ahv»
Belgique : numéro national «national-id:be_nrn»
Suomi: henkilötunnus «national-id:fi_hetu»
Canada: SIN «national-id:ca_sin»
==== cove_left_ids export/verification-requests.jsonl
{"case":"«-uuid»","country":"US","name":"«person-name»","ssn":"«us-ssn»","dob":"«dob»","license":"TX","driver_license":"«driver-licence»"}
{"case":"«-uuid»","country":"GB","name":"«person-name»","nino":"«uk-nino»","dob":"«dob»","address":"«postal-address»"}
{"case":"«-uuid»","country":"FR","nom":"«person-name»","numero_secu":"«fr-nir»","telephone":"«phone»"}
{"case":"«-uuid»","country":"IT","nome":"«person-name»","codice_fiscale":"«it-codice-fiscale»","email":"«email»"}
{"case":"«-uuid»","country":"NL","naam":"«person-name»","bsn":"«nl-bsn»","iban":"«iban»"}
{"case":"«-uuid»","country":"PL","nazwisko":"«person-name»","pesel":"«pl-pesel»","paszport":"«passport»"}
{"case":"«-uuid»","country":"BR","nome":"«person-name»","cpf":"«br-cpf»","cartao":"«card»"}
{"case":"«-uuid»","country":"ES","nombre":"«person-name»","dni":"«es-dni»","ip":"«ipv4»"}
{"case":"«-uuid»","country":"SE","namn":"«person-name»","personnummer":"«national-id:se_personnummer»","mobil":"«phone:phone_se»"}
{"case":"«-uuid»","country":"DE","name":"«person-name»","steuer_id":"«de-steuerid»","session":"«-request-id:hex(32)»"}
==== cove_left_nas backup/synology-notes.ini
; Abzug der Einstellungen, «person-name»
[general]
hostname=«hostname»
dns=«ipv4»
ip=«ipv4»
mac=«mac»
version=«-version:semver»
[user.backup]
password=«config-password:hum»
mail=«email»
[hyperbackup]
encryption_password=«config-password:phr»
relink_key_file=«-path|/volume1/keys/task.pem»
uuid=«-uuid»
[ups]
snmp_community=«snmp-community»
snmp_authpass=«snmp-password:pwa»
[iscsi]
chap_user=vm
chap_password=«iscsi-chap»
iqn=«-iqn»
[ddns]
host=«fqdn:site»
token=«generic-secret:uuid»
[smtp]
auth_base64=«base64-secret:pw.b64»
==== cove_none_release docs/release-notes.md
# Release notes

## «-version:semver»

- Passwords are hashed with argon2id now; old bcrypt hashes are upgraded at login.
- `password_file` replaces `password` in the configuration. Example: `password_file: «-path|/etc/app/pw»`.
- Tokens may carry a description. A token starts with `«-placeholder|app_»` and is shown once.
- New option `--secret-store` (`«-setting|file»`, `«-setting|vault»`, `«-setting|keyring»`).
- Fixed: error "invalid password" after the session expired (#«=int(100,999)», «-git-sha:short_sha»).

Downloads

| File | SHA-256 |
|---|---|
| app_amd64.deb | `«-sha256»` |
| app_arm64.deb | `«-sha256»` |

Signed with key `«-key-id:gpg_fingerprint»`; container image `app@«-sha256:digest»`.

Set `APP_SECRET=«-placeholder|<random string>»` before the first start, e.g. with `openssl rand -hex 32`.
==== cove_none_howto docs/howto-passwort.md
# Wie vergebe ich ein gutes Passwort?

Ein gutes Passwort ist lang und wird nirgends sonst benutzt. Das Passwort muss mindestens «-setting|12» Zeichen haben. Ein
Passwort-Manager merkt es sich für Sie. Das Kennwort Ihres Rechners kennen nur Sie.

1. Öffnen Sie *Einstellungen > Kennwort*.
2. Geben Sie das alte Kennwort ein, dann zweimal das neue.
3. Bestätigen Sie mit dem Code aus der App. Der Code gilt «-setting|30» Sekunden.

Das Passwort lautet nie wie der Benutzername. Wer sein Passwort vergessen hat, wendet sich an den Service. Zugangsdaten werden nicht
per Mail verschickt. Der PIN-Brief kommt mit der Post.

```
password = «-placeholder|********»
token    = «-placeholder|<hier einfügen>»
api_key  = "«-placeholder|YOUR_API_KEY_HERE»"
```

Stand «-git-sha:short_sha», Version «-version:semver».
==== cove_none_ci .github/workflows/release.yml
name: release
on: {push: {tags: ["v*"]}}
jobs:
  build:
    runs-on: ubuntu-latest
    permissions: {id-token: write, contents: read}
    container: node@«-sha256:digest»
    env:
      NPM_TOKEN: ${{ «-reference|secrets.NPM_TOKEN» }}
      DB_PASSWORD: ${{ «-reference|secrets.DB_PASSWORD» }}
      PASSWORD_POLICY: «-setting|strict»
    steps:
      - uses: actions/checkout@«-git-sha»
      - uses: docker/login-action@«-git-sha»
        with:
          username: ${{ github.actor }}
          password: ${{ «-reference|secrets.GITHUB_TOKEN» }}
      - run: echo "«-sha256»  tool.tar.gz" | sha256sum -c
      - run: vault kv get -field=token «-path|kv/ci/release» > token.txt
      - run: cosign verify --certificate-identity «~|user@example.com» img
==== cove_none_strings i18n/strings.xml
<?xml version="1.0" encoding="utf-8"?>
<resources>
    <string name="login_password">«-i18n|Mot de passe»</string>
    <string name="login_password_hint">«-i18n|Saisissez votre mot de passe»</string>
    <string name="wrong_password">«-i18n|Mot de passe incorrect»</string>
    <string name="token_expired">«-i18n|Le jeton a expiré»</string>
    <string name="secret_question">«-i18n|Question secrète»</string>
    <string name="pin_code">«-i18n|Code PIN»</string>
    <string name="api_key">«-i18n|Clé d’accès»</string>
    <string name="version">«-version:semver»</string>
    <string name="build" translatable="false">«-git-sha:short_sha»</string>
    <string name="password_rule">«-i18n|Au moins %d caractères»</string>
</resources>
==== cove_none_inventory tmp/hardware.txt
Gerät: Samsung SSD 980, S/N «-serial», FW «-version|3B4QFXO7»
WWN «-disk-id:wwn», by-id «-disk-id»
Part-UUID «-uuid», VG «-disk-id:pvuuid», Pool-GUID «-zfs-guid»
BIOS «-version4», Microcode 0x2b000571
SHA-1 des Images «-sha1», MD5 «-md5»
SSH-Host-Key «-ssh-fingerprint», TLS «-tls-fingerprint»
Kernel «-version:kernel», QEMU «-version:semver»
Task «-pve-upid»
Auftrag «-order-id», Artikel «-number:ean», Sendung «-number:tracking»
ETag "«-etag»", Trace «-trace-id»
Öffentlicher Schlüssel: ssh-ed25519 «-ssh-public-key»
WireGuard: «-wireguard-public-key»
age: «-age-public-key»
