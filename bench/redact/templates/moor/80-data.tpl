==== moor_data_applicants export/bewerber.csv
Nr;Name;Geburtsdatum;E-Mail;Mobil;Anschrift;Steuer-ID;Krankenkasse-Nr;IBAN;Führerschein
«each 4-6»
«-number:digits(4)»;«person-name»;«dob:dob_dot»;«email»;«phone»;«postal-address»;«de-steuerid»;«health-record:kvnr»;«iban»;«driver-licence»
«end»
Summe;;;;;;;;;
==== moor_data_clinic export/admissions.hl7.txt
«each 3-4»
MSH|^~\&|ADT|«=word.upper»|LAB|MAIN|20260312081500||ADT^A01|«-number:digits(10)»|P|2.5
PID|1||«health-record:mrn»^^^HOSP^MR||«person-name:hl7»||«dob:dob_plain»|F|||«~:street»^^«~:town»||«phone»
IN1|1|«-number:digits(4)»|«=word» BKK||||||||||||||||||||||||||||||||«health-record:kvnr»
OBX|1|NM|718-7^Hemoglobin^LN||«=int(10,17)».1|g/dL|12-16|N|||F
«end»
---- export/patients.json
[
«each 2-3»
  {"resourceType": "Patient", "id": "«-uuid»", "identifier": [{"system": "https://«~|fhir.nhs.uk»/Id/nhs-number", "value": "«health-record:nhs»"}], "name": [{"text": "«person-name»"}], "birthDate": "«dob»", "telecom": [{"system": "phone", "value": "«phone»"}, {"system": "email", "value": "«email»"}], "address": [{"text": "«postal-address»"}], "meta": {"versionId": "«-number:int(1,9)»"}},
«end»
  {"resourceType": "Patient", "id": "«-uuid»", "active": false}
]
==== moor_data_payroll_uk export/payroll.tsv
employee	name	ni_number	date_of_birth	sort_account	email	pay
«each 4-6»
«-number:digits(5)»	«person-name»	«uk-nino»	«dob:dob_slash»	«iban»	«email»	«=int(1800,4200)».00
«end»
total	5					
==== moor_data_guests export/gaesteliste.json
{
  "hotel": "Zum Ofen", "date": "«=day»",
  "guests": [
«each 3-4»
    {"name": "«person-name»", "geburtsdatum": "«dob:dob_dot»", "reisepass": "«passport»", "anschrift": "«postal-address»", "telefon": "«phone»", "zimmer": "«=int(100,420)»", "kreditkarte": "«card»", "buchung": "«-order-id»"},
«end»
    {"name": null}
  ],
  "export_id": "«-uuid»", "sha256": "«-sha256»"
}
==== moor_data_ids_eu hr/stammdaten.xml
<employees exported="«=moment»" schema="«-version|3.2.0»">
  <employee nr="«-number:digits(5)»"><naam>«person-name»</naam><bsn>«nl-bsn»</bsn><geboortedatum>«dob»</geboortedatum><telefoon>«phone»</telefoon></employee>
  <employee nr="«-number:digits(5)»"><nom>«person-name»</nom><numeroSecuriteSociale>«fr-nir»</numeroSecuriteSociale><courriel>«email»</courriel></employee>
  <employee nr="«-number:digits(5)»"><nome>«person-name»</nome><codiceFiscale>«it-codice-fiscale»</codiceFiscale><indirizzo>«postal-address»</indirizzo></employee>
  <employee nr="«-number:digits(5)»"><nombre>«person-name»</nombre><dni>«es-dni»</dni><iban>«iban»</iban></employee>
  <employee nr="«-number:digits(5)»"><nazwisko>«person-name»</nazwisko><pesel>«pl-pesel»</pesel><paszport>«passport»</paszport></employee>
  <employee nr="«-number:digits(5)»"><name>«person-name»</name><steuerId>«de-steuerid»</steuerId><geburtsdatum>«dob:dob_dot»</geburtsdatum></employee>
  <employee nr="«-number:digits(5)»"><namn>«person-name»</namn><personnummer>«national-id:se_personnummer»</personnummer></employee>
  <employee nr="«-number:digits(5)»"><nome>«person-name»</nome><cpf>«br-cpf»</cpf><nif>«national-id:pt_nif»</nif></employee>
  <employee nr="«-number:digits(5)»"><name>«person-name»</name><nino>«uk-nino»</nino><drivingLicence>«driver-licence»</drivingLicence></employee>
  <employee nr="«-number:digits(5)»"><name>«person-name»</name><ssn>«us-ssn»</ssn><dob>«dob»</dob></employee>
</employees>
==== moor_data_orders_log var/log/shop/orders.log
«any 10-13»
2026-03-18T10:00:«=int(10,59)»Z order=«-order-id» customer="«person-name»" email=«email» total=41.90
2026-03-18T10:01:«=int(10,59)»Z payment card=«card» result=declined txn=«-uuid»
2026-03-18T10:02:«=int(10,59)»Z sepa iban=«iban» holder="«person-name»" mandate=«-number:digits(8)»
2026-03-18T10:03:«=int(10,59)»Z ship to="«postal-address»" parcel=«-number:tracking»
2026-03-18T10:04:«=int(10,59)»Z callback phone=«phone» agent=«=login»
2026-03-18T10:05:«=int(10,59)»Z login user=«email» ip=«ipv4» ua="Mozilla/5.0 (X11; Linux x86_64; rv:128.0)"
2026-03-18T10:06:«=int(10,59)»Z login failed: wrong password user=«email» ip=«ipv6»
2026-03-18T10:07:«=int(10,59)»Z session sid=«session-cookie» opened
2026-03-18T10:08:«=int(10,59)»Z item ean=«-number:ean» qty=2 price=3.49
2026-03-18T10:09:«=int(10,59)»Z age check dob=«dob» ok
2026-03-18T10:10:«=int(10,59)»Z webhook POST https://«fqdn»/hook?token=«url-token» 200
2026-03-18T10:11:«=int(10,59)»Z worker «hostname» took job «-uuid» ts=«-timestamp»
2026-03-18T10:12:«=int(10,59)»Z masked card=«-redacted|****-****-****-1881»
«end»
==== moor_data_keepass_csv export/keepass.csv
"Group","Title","Username","Password","URL","Notes","TOTP","Last Modified"
"Root/Server","«hostname»","root","«config-password:pwq2»","ssh://«ipv4»","","","«=moment»"
"Root/Server","iLO","Administrator","«config-password:pwshort»","https://«ipv4»","MAC «mac:mac.upper»","","«=moment»"
"Root/Web","Webmail","«email»","«config-password:pwq2»","https://«fqdn»","","otpauth://totp/mail?secret=«totp-secret»&period=30","«=moment»"
"Root/Web","Bank","«-number:digits(8)»","«config-password:human»","https://«fqdn»","IBAN «iban»","","«=moment»"
"Root/Web","Old shop","«=login»","","https://«fqdn»","password lost","","«=moment»"
"Root/Network","WLAN office","","«wifi-psk:pwq2»","","","","«=moment»"
"Root/Network","Recovery","","«generic-secret:keyhex»","","BitLocker «-uuid»","","«=moment»"
==== moor_data_har export/login.har
{"log": {"version": "1.2", "creator": {"name": "Firefox", "version": "«-version|128.3»"}, "entries": [
 {"startedDateTime": "«=moment»", "serverIPAddress": "«ipv4»", "request": {"method": "POST", "url": "https://«fqdn»/api/login",
  "headers": [{"name": "Host", "value": "«fqdn»"}, {"name": "Cookie", "value": "lang=de; sid=«session-cookie»"}, {"name": "X-Request-Id", "value": "«-uuid»"}],
  "postData": {"mimeType": "application/json", "text": "{\"email\":\"«email»\",\"password\":\"«config-password:pwa»\",\"remember\":true}"}},
  "response": {"status": 200, "headers": [{"name": "Set-Cookie", "value": "sid=«session-cookie»; Path=/; HttpOnly; Secure"}, {"name": "ETag", "value": "W/\"«-etag»\""}],
   "content": {"text": "{\"token\":\"«jwt»\",\"user\":{\"name\":\"«person-name»\",\"phone\":\"«phone»\"}}"}}},
 {"startedDateTime": "«=moment»", "request": {"method": "GET", "url": "https://«fqdn»/api/items?page=2", "headers": [{"name": "Authorization", "value": "Bearer «bearer-token»"}]}, "response": {"status": 304}}
]}}
