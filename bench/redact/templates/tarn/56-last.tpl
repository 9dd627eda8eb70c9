==== tarn_keycloak_realm exports/realm.json
{
  "realm": "lager", "id": "«-uuid»", "enabled": true, "keycloakVersion": "«-version|24.0.5»",
  "accessTokenLifespan": «-setting|300», "passwordPolicy": "«-setting|length(12) and notUsername»",
  "smtpServer": { "host": "«fqdn:site»", "from": "«email»", "user": "sso", "password": "«config-password:pwq2»" },
  "clients": [
    { "clientId": "wawi", "secret": "«generic-secret:alnum(32)»", "redirectUris": ["https://«fqdn:site»/cb"] },
    { "clientId": "spa", "publicClient": true, "attributes": { "pkce.code.challenge.method": "S256" } }
  ],
  "users": [
    { "username": "lea", "firstName": "«~:first»", "email": "«email»", "credentials": [{ "type": "password", "value": "«config-password:human»" }] }
  ],
  "components": { "org.keycloak.storage.UserStorageProvider": [{ "config": { "connectionUrl": ["ldaps://«fqdn»"], "bindCredential": ["«config-password:pwq2»"] } }] }
}
==== tarn_kotlin_gradle gradle.properties
# local build
org.gradle.jvmargs=-Xmx4g
version=«-version|2.7.3»
nexusUrl=https://«fqdn:site»/repository/maven
nexusUser=ci
nexusPassword=«config-password:pwini»
signing.keyId=«-key-id|0F3A91BC»
signing.password=«config-password:phrase»
android.keyPassword=«config-password:pwini»
sonatypeToken=${«-variable|SONATYPE_TOKEN»}
mapsApiKey=«gcp-api-key»
---- app/src/main/java/Api.kt
object Api {
    const val BASE = "https://«fqdn:site»/v4/"
    private const val CLIENT_SECRET = "«generic-secret:hex(64)»"
    fun login(user: String, password: String) = post("login", mapOf("password" to password))
    val demo = Login("«email»", password = "«code-password:pwq2»")
    // certificate pin «-fingerprint|sha256/»«-hash:bytes(32)»
}
==== tarn_ruby_seed db/seeds.rb
# frozen_string_literal: true
admin = User.create!(name: '«person-name»', email: '«email»', password: '«code-password:human»')
User.create!(name: '«person-name»', email: '«email»', password: SecureRandom.hex(«-setting|12»))
Setting.create!(key: 'smtp_password', value: '«generic-secret:pwhard2»')
Device.create!(uuid: '«-uuid»', serial: '«-serial»', address: '«ipv4:lan»')
conn = PG.connect(host: '«fqdn»', user: 'app', password: '«code-password:pwq2»')
Faraday.new('https://«fqdn:site»') { |f| f.request :authorization, 'Bearer', '«bearer-token»' }
Stripe.api_key = '«stripe-key»'
Octokit::Client.new(access_token: ENV.fetch('«-variable-name|GH_TOKEN»'))
Digest::SHA256.hexdigest(file) == '«-sha256»' or raise '«-prose|wrong digest»'
==== tarn_cs_config appsettings.Production.json
{
  "Logging": { "LogLevel": { "Default": "Warning" } },
  "ConnectionStrings": {
    "Main": "Server=tcp:«fqdn»,1433;Database=Werk;User ID=werk;Password=«connection-string»;Encrypt=True",
    "Cache": "«ipv4:lan»:6379,password=«connection-string»,ssl=False",
    "Blob": "DefaultEndpointsProtocol=https;AccountName=werk;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»"
  },
  "AzureAd": { "TenantId": "«-uuid»", "ClientId": "«-uuid»", "ClientSecret": "«azure-client-secret»" },
  "Jwt": { "Issuer": "https://«fqdn:site»", "SigningKey": "«generic-secret:b64(64)»", "Minutes": «-setting|30» },
  "Smtp": { "Host": "«fqdn:site»", "User": "«email»", "Password": "«config-password:pwq2»" },
  "FeatureToken": "«-placeholder|__FEATURE_TOKEN__»",
  "Version": "«-version|6.2.1.0»"
}
==== tarn_lua_nginx etc/nginx/conf.d/gateway.conf
upstream api { server «ipv4:lan»:8080; server «fqdn»:8080 backup; }
server {
    listen 443 ssl;
    server_name «fqdn:site»;
    ssl_certificate_key /etc/ssl/private/gw.key;
    ssl_password_file «-path|/etc/ssl/private/gw.pass»;
    set_real_ip_from «ipv4-cidr:lannet»;
    location /alt/ {
        proxy_pass http://api/;
        proxy_set_header Authorization "Basic «basic-auth»";
        proxy_set_header X-Api-Key «generic-secret:alnum(40)»;
    }
    location /neu/ {
        proxy_set_header Authorization "Bearer $«-variable|upstream_token»";
        secure_link_md5 "$secure_link_expires$uri «generic-secret:alnum(24)»";
        allow «ipv4-cidr:lannet»; allow «ipv6-cidr:ulanet»; deny all;
    }
    add_header ETag "«-etag»";
}
---- etc/nginx/.htpasswd
presse:«password-hash:apr1»
vorstand:«password-hash:bcrypt»
==== tarn_kdbx_csv exports/tresor.csv
"Group","Title","Username","Password","URL","Notes"
"Büro","Fritzbox","admin","«config-password:human»","http://«ipv4:lan»","Modell 7590, Version «-version|7.57»"
"Büro","Warenwirtschaft","leitung","«config-password:phrase»","https://«fqdn:site»",""
"Bank","Onlinebanking","«~:login»","«config-password:pwhard2»","https://«fqdn:site»","IBAN «iban»"
"Technik","NAS","root","«config-password:pwhard2»","https://«fqdn»:5001","Ansprechpartner «person-name», «phone»"
"Technik","API Versand","«email»","«config-password:pwa»","https://«fqdn:site»","Kundennummer «-id|40118823»"
"Papierkorb","Alt","x","","",""
==== tarn_mail_security_en mails/phish-report.eml
Received: from «fqdn» («fqdn» [«ipv4:pub»])
	by «fqdn» (Postfix) with ESMTPS id «-id|4XkQ2p0vGnz9» for <«email»>; Tue, 3 Mar 2026 08:41:10 +0100
DKIM-Signature: v=1; a=rsa-sha256; d=«fqdn:domain»; s=k2; bh=«-hash:bytes(32)»; b=«-signature:b64(172)»
From: "«person-name»" <«email»>
To: «email»
Subject: Re: invoice «-order-id»
Message-ID: <«~:msgid»>
X-Originating-IP: [«ipv4:pub»]

Hi «~:first»,

I am afraid I typed my password into that page. It was «prose-password:human», and I use it for the shop as well.
The page had asked for the card too: «card», and for my date of birth, «dob:dob_slash».
Please lock the account and call me on «phone».

«person-name»
> Your password expires in «-setting|3» days. Click here to keep your password.
==== tarn_insurance_uk letters/claim.txt
Claim «-id|CLM-2026-118834»          «=datum»

Policyholder: «person-name»
Address: «postal-address»
National Insurance number: «uk-nino»
Date of birth: «dob:dob_slash»
Driving licence: «driver-licence»
Email «email», mobile «phone»
Pay out to: «iban»

Vehicle VIN «-serial|WVWZZZ1KZAW000417», mileage 48,210
Our adjuster «person-name» will ring you on «phone».
NHS number: «health-record:nhs»
Reference «-tracking», form version «-version|3.0.1»
Your portal password was reset to «prose-password:human».
==== tarn_visa_form formulare/visum.txt
Antragsteller: «person-name»
Geburtsdatum: «dob:dob_dot»
Reisepass Nr.: «passport»
Führerschein-Nr.: «driver-licence»
Steuer-ID: «de-steuerid»
Anschrift: «postal-address»
Telefon: «phone»
E-Mail: «email»
Arbeitgeber: Reederei Nord, Ansprechpartnerin «person-name», Telefon «phone»
Vorgang: «-id|VN-2026-004418», Gebühr 75,00 EUR, Beleg «-order-id»
IBAN für die Erstattung: «iban»
Formularfassung «-version|2.3.0», Prüfsumme «-md5»
==== tarn_us_payroll exports/payroll.tsv
emp_id	name	ssn	dob	email	bank_iban	phone	hash
«each 5-8»
«-id:digits(5)»	«person-name»	«us-ssn»	«dob»	«email»	«iban»	«phone»	«-md5»
«end»
«-id|00000»	«-placeholder|TEMPLATE ROW»	«-placeholder|000-00-0000»						
==== tarn_fr_dossier dossiers/patient.txt
Dossier n° «-id|D-2026-00418»
Patiente : «person-name»
Née le : «dob:dob_slash»
N° de sécurité sociale : «fr-nir»
Adresse : «postal-address»
Téléphone : «phone»
Courriel : «email»
Personne de confiance : «person-name», «phone»
Médecin traitant : «person-name»
Compte du portail : mot de passe provisoire «prose-password:human»
Résultat HbA1c 6,1 %, lot «-serial|B7741-22», norme ISO 15189, version du formulaire «-version|1.8»
==== tarn_sms_log logs/sms.log
«each 4-6»
«=moment» OUT to=«phone:phone_tel» id=«-uuid» text="Ihr Code lautet «~:pin»" status=DELIVRD
«end»
«=moment» OUT to=«phone:phone_tel» id=«-uuid» text="Neues Passwort: «prose-password:pwlower»" status=SENT
«=moment» AUTH account=«-id:twilio_sid» token «twilio-auth-token» from «ipv4:pub»
«=moment» ERR smpp bind failed host=«fqdn» system_id=sms password=«config-password:pwa»
«=moment» IN from=«phone:phone_tel» text="STOP" segment 1/1 sha «-short-sha»
==== tarn_neg_readme README.md
# passwatch «-version|0.9.4»

Checks password hashes against a local list. No password ever leaves the machine.

```sh
cargo install passwatch --version «-version|0.9.4»
export PASSWATCH_TOKEN=«-placeholder|<your token>»
passwatch --password-file «-path|./passwords.txt» --secret-name «-secret-name|db-main»
curl -H "Authorization: Bearer $«-variable|TOKEN»" https://«~|api.example.com»/v1
psql postgres://user:«-placeholder|password»@«~|localhost»/db
```

| Option | Meaning | Default |
|---|---|---|
| `--min-length` | shortest password | «-setting|12» |
| `--token` | access token, see the vault | none |
| `--host` | host to bind to | «~|127.0.0.1» |

Checksum: «-sha256». Signed with key «-fingerprint:gpg_fingerprint».
Report bugs to «~|security@example.org».
==== tarn_gate_tests tests/test_login.py
import pytest

BASE = "https://«fqdn:site»"
UUID = "«-uuid»"

@pytest.mark.parametrize("password", ["", None, "«-placeholder|short»"])
def test_rejects(client, password):
    assert client.post("/login", json={"user": "x", "password": password}).status_code == 400

def test_live():
    # account of «person-name»
    r = requests.post(BASE + "/login", json={"user": "«email»", "password": "«code-password:human»"})
    token = r.json()["token"]
    assert r.headers["etag"] == "«-etag»"

def test_db():
    conn = pymysql.connect(host="«ipv4:lan»", user="test", password="«code-password:pwq2»")
    assert conn.get_server_info().startswith("«-version|10.11»")

SECRET = os.urandom(«-setting|32»)
AWS = dict(aws_access_key_id="«-doc-example-key»", aws_secret_access_key="«-doc-example-key:doc_example_secret»")
