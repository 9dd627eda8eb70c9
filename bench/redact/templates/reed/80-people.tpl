==== reed_crm exports/kontakte.csv
Kundennr;Nachname;Vorname;Geburtsdatum;Telefon;E-Mail;Anschrift;IBAN
«each 4-6»
«=int(10000,99999)»;«person-name:last»;«person-name:first»;«dob:dob_dot»;«phone»;«email»;«postal-address»;«iban»
«end»
==== reed_vcard exports/adressbuch.vcf
BEGIN:VCARD
VERSION:3.0
FN:«person-name»
EMAIL;TYPE=work:«email»
TEL;TYPE=cell:«phone»
BDAY:«dob»
UID:«-uuid»
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:«person-name»
EMAIL:«email»
TEL;VALUE=uri:tel:«phone:phone_tel»
BDAY:«dob:dob_plain»
NOTE:Server bei «fqdn»
REV:20260304T081100Z
END:VCARD
==== reed_ical exports/bereitschaft.ics
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Kontor//Dienstplan «-version:semver»//DE
BEGIN:VEVENT
UID:«-uuid»
DTSTART:20260306T180000Z
SUMMARY:Bereitschaft «person-name»
ORGANIZER;CN=«person-name»:mailto:«email»
ATTENDEE;CN=«person-name»;PARTSTAT=ACCEPTED:mailto:«email»
LOCATION:«postal-address»
DESCRIPTION:Einwahl «phone»\, Kennwort «prose-password:pin»\nKonsole auf «ipv4»
END:VEVENT
END:VCALENDAR
==== reed_payroll exports/lohn-«=int(2024,2026)».json
[
  {"id": «=int(100,999)», "name": "«person-name»", "birth_date": "«dob»", "steuer_id": "«de-steuerid»", "iban": "«iban»", "email": "«email»"},
  {"id": «=int(100,999)», "name": "«person-name»", "birth_date": "«dob»", "nir": "«fr-nir»", "iban": "«iban»", "phone": "«phone»"},
  {"id": «=int(100,999)», "name": "«person-name»", "birth_date": "«dob»", "codice_fiscale": "«it-codice-fiscale»", "iban": "«iban»", "phone": "«phone»"},
  {"id": «=int(100,999)», "name": "«person-name»", "birth_date": "«dob»", "dni": "«es-dni»", "iban": "«iban»", "address": "«postal-address»"},
  {"id": «=int(100,999)», "name": "«person-name»", "birth_date": "«dob»", "bsn": "«nl-bsn»", "pesel": null, "row": "«-uuid»"},
  {"id": «=int(100,999)», "name": "«person-name»", "birth_date": "«dob»", "pesel": "«pl-pesel»", "bsn": null, "row": "«-uuid»"},
  {"id": «=int(100,999)», "name": "«person-name»", "birth_date": "«dob»", "ssn": "«us-ssn»", "nino": null, "account": "«-account-id»"},
  {"id": «=int(100,999)», "name": "«person-name»", "birth_date": "«dob»", "nino": "«uk-nino»", "ssn": null, "account": "«-account-id»"},
  {"id": «=int(100,999)», "name": "«person-name»", "birth_date": "«dob»", "cpf": "«br-cpf»", "personnummer": "«national-id:se_personnummer»"}
]
==== reed_clinic exports/patienten.xml
<patients exported="2026-03-04T08:00:00" system="MediPraxis «-version:semver»">
«each 3-4»
  <patient uuid="«-uuid»">
    <name>«person-name»</name><birthDate>«dob»</birthDate>
    <insuranceNumber>«health-record:kvnr»</insuranceNumber><mrn>«health-record:mrn»</mrn>
    <phone>«phone»</phone><email>«email»</email>
    <address>«postal-address»</address>
  </patient>
«end»
  <referral icd="J45.0" ean="«-number:ean»"/>
</patients>
==== reed_rental exports/mietwagen.yaml
contract: «-order-id:order_id»
driver:
  name: «person-name»
  date_of_birth: «dob»
  driver_license: "«driver-licence»"
  passport_no: "«passport»"
  phone: "«phone»"
  address: «postal-address»
payment:
  card_number: "«card»"
  expiry: 11/28
  invoice_to: «email»
vehicle: {plate: "HRO K 112", vin: "«-number:upper(17)»", tracking: "«-number:tracking»"}
second_driver:
  name: «person-name»
  passport: "«passport»"
  driving_licence_no: «driver-licence»
==== reed_school exports/schueler.sql
INSERT INTO pupil (id, first_name, last_name, born, guardian, phone, email) VALUES
  (1, '«person-name:first»', '«person-name:last»', '«dob»', '«person-name»', '«phone»', '«email»'),
  (2, '«person-name:first»', '«person-name:last»', '«dob»', '«person-name»', '«phone»', '«email»'),
  (3, '«person-name:first»', '«person-name:last»', '«dob»', '«person-name»', '«phone»', '«email»');
UPDATE pupil SET address = '«postal-address»' WHERE id = 2;
INSERT INTO staff (name, login, pw_hash) VALUES ('«person-name»', '«~:login»', '«password-hash:bcrypt»');
INSERT INTO device (serial, mac, ip) VALUES ('«-serial»', '«mac»', '«ipv4»');
ALTER USER moodle WITH PASSWORD '«sql-password»';
==== reed_ldif exports/people.ldif
dn: uid=«~:login»,ou=people,dc=corp
objectClass: inetOrgPerson
cn: «person-name»
mail: «email»
telephoneNumber: «phone»
postalAddress: «postal-address»
userPassword: «password-hash:ssha»
entryUUID: «-uuid»
sambaNTPassword: «password-hash:nthash»

dn: uid=«~:login»,ou=people,dc=corp
objectClass: inetOrgPerson
cn: «person-name»
mail: «email»
mobile: «phone»
userPassword:: «config-password:pw.b64»
entryUUID: «-uuid»

dn: cn=«hostname»,ou=hosts,dc=corp
objectClass: ipHost
ipHostNumber: «ipv4»
macAddress: «mac»
==== reed_invoice mail/rechnung.txt
Rechnung «-order-id:order_id»
Empfänger: «person-name», «postal-address»
Rückfragen an «email» oder «phone»

Pos. 1  Server Wartung «hostname»          1 Stk.    120,00 EUR
Pos. 2  Lizenz «-uuid»                     1 Stk.     89,00 EUR
Pos. 3  Sendung «-number:tracking»

Bitte überweisen Sie auf IBAN «iban», BIC MARKDEF1XXX.
Kartenzahlung: «card», gültig bis 09/28
USt-IdNr. «~|DE123456789»
Ihr Kundenportal: https://«fqdn», Erstkennwort «prose-password:pwa»
==== reed_passenger exports/manifest.csv
name,passport_no,nationality,dob,phone,email,seat
«each 4-6»
«person-name»,«passport»,«?DE|FR|PL|SE|CZ»,«dob»,«phone»,«email»,«=int(1,32)»«?A|B|C|D»
«end»
