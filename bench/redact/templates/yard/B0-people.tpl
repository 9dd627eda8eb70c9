==== yd_crm_csv exports/kunden.csv
Kundennr;Name;Straße;E-Mail;Telefon;Geburtsdatum;IBAN
«each 9-11»
«-number:int(10000,99999)»;«person-name»;«postal-address»;«email»;«phone»;«dob:dob_dot»;«iban»
«end»
==== yd_payments_csv exports/payments.csv
id,created,customer,card_number,exp,amount,currency,order
«each 10-12»
«-uuid»,«=iso»,"«person-name:person_rev»",«card»,0«=int(1,9)»/2«=int(7,9)»,«=int(5,900)».00,EUR,«-order-id»
«end»
==== yd_staff_json exports/staff.json
{
  "exported": "2026-02-01T06:00:00Z",
  "checksum": "«-sha256»",
  "employees": [
    {"id": "«-uuid»", "name": "«person-name»", "mail": "«email»", "phone": "«phone»", "dateOfBirth": "«dob»", "taxId": "«de-steuerid»", "iban": "«iban»"},
    {"id": "«-uuid»", "name": "«person-name»", "mail": "«email»", "phone": "«phone»", "dateOfBirth": "«dob»", "nationalInsurance": "«uk-nino»", "manager": null},
    {"id": "«-uuid»", "name": "«person-name»", "mail": "«email»", "phone": "«phone»", "dateOfBirth": "«dob»", "ssn": "«us-ssn»", "salaryBand": "E3"},
    {"id": "«-uuid»", "name": "«person-name»", "mail": "«email»", "phone": "«phone»", "dateOfBirth": "«dob»", "codiceFiscale": "«it-codice-fiscale»"},
    {"id": "«-uuid»", "name": "«person-name»", "mail": "«email»", "phone": "«phone»", "dateOfBirth": "«dob»", "bsn": "«nl-bsn»", "passport": "«passport»"},
    {"id": "«-uuid»", "name": "«person-name»", "mail": "«email»", "phone": "«phone»", "dateOfBirth": "«dob»", "pesel": "«pl-pesel»"}
  ]
}
==== yd_hr_yaml hr/onboarding.yaml
# new colleagues in March
- vorname_nachname: «person-name»
  geboren: «dob:dob_dot»
  anschrift: «postal-address»
  privat: {mail: «email», telefon: "«phone»"}
  steuer_id: "«de-steuerid»"
  iban: «iban»
  login: «=login»
  initial_password: «config-password:pwh»
- nom: «person-name»
  naissance: "«dob:dob_slash»"
  adresse: "«postal-address»"
  courriel: «email»
  securite_sociale: "«fr-nir»"
  badge: «-number:digits(6)»
- nombre: «person-name»
  nacimiento: «dob»
  dni: «es-dni»
  correo: «email»
  telefono: '«phone»'
  expediente: «-order-id»
- nome: «person-name»
  cpf: «br-cpf»
  nascimento: «dob:dob_slash»
  celular: "«phone»"
- name: «person-name»
  driver_licence: «driver-licence»
  dob: «dob»
  equipment: {laptop: «-serial», mac: «mac»}
==== yd_clinic_csv health/admissions.csv
mrn|patient|born|nhs_number|phone|ward|ref
«each 7-9»
«health-record:mrn»|«person-name»|«dob»|«health-record:nhs»|«phone»|«?W3|W4|ICU|ENT»|«-uuid»
«end»
==== yd_hl7 health/adt.hl7
MSH|^~\&|KIS|KLINIK|PACS|RAD|20260211083000||ADT^A01|MSG«-number:digits(8)»|P|2.5
PID|1||«health-record:mrn»^^^KLINIK^MR||«person-name:hl7»||«dob:dob_plain»|F|||«~:street»^^«~:town»||«phone»
NK1|1|«person-name:hl7»|SPO||«phone»
IN1|1|AOK|«-account-id:digits(9)»|||||||||||||||||||||||||||||||||«health-record:kvnr»
MSH|^~\&|LAB|KLINIK|KIS|KLINIK|20260211091500||ORU^R01|MSG«-number:digits(8)»|P|2.5
PID|1||«health-record:mrn»^^^KLINIK^MR||«person-name:hl7»||«dob:dob_plain»|M|||||«phone»
OBX|1|NM|718-7^Hemoglobin^LN||13.4|g/dL|12-16|N
---- health/patient.fhir.json
{
  "resourceType": "Patient",
  "id": "«-uuid»",
  "meta": {"versionId": "3", "source": "#«-asset-hash:alnum(16)»"},
  "identifier": [{"system": "http://«~|fhir.de»/sid/gkv/kvid-10", "value": "«health-record:kvnr»"}],
  "name": [{"text": "«person-name»"}],
  "telecom": [{"system": "phone", "value": "«phone»"}, {"system": "email", "value": "«email»"}],
  "birthDate": "«dob»",
  "address": [{"text": "«postal-address»"}]
}
---- health/brief.txt
Patientin: «person-name», geb. «dob:dob_dot»
Versichertennummer: «health-record:kvnr»
Anschrift: «postal-address»
Befund vom 11.02.2026, Auftrag «-order-id», ICD-10 J20.9
==== yd_invoice invoices/2026-0«=digits(3)».txt
                                        RECHNUNG «-order-id»

An:          «person-name»
             «postal-address»
Kunden-Nr.:  «-account-id:digits(6)»
Datum:       14.03.2026
USt-IdNr.:   «~:vatid»

Pos  Artikel                       Menge     Preis
1    Wartung «-version|8.4» (EAN «-number:ean»)    1    480,00
2    Platte, S/N «-serial»         2    310,00

Zahlbar auf IBAN «iban»
Bei Kartenzahlung: «card», gültig bis 07/28
Sendungsnummer «-number:tracking»

Ansprechpartner: «person-name», Tel. «phone», «email»
Buchhaltung:     «email»
Mahnungen an:    «person-name», «postal-address»
Lastschrift von  «iban» (Kontoinhaber «person-name»)
Rückfragen       «phone»
==== yd_vcards contacts/team.vcf
BEGIN:VCARD
VERSION:3.0
UID:«-uuid»
FN:«person-name»
TEL;TYPE=cell:«phone»
TEL;TYPE=work:«phone»
EMAIL:«email»
BDAY:«dob»
ADR;TYPE=home:;;«~:street»;;;;
REV:20260114T101100Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:«person-name»
TEL;VALUE=uri:tel:«phone:phone_tel»
EMAIL;PREF=1:«email»
BDAY:«dob:dob_plain»
KEY;MEDIATYPE=application/pgp-keys:https://«fqdn»/«-key-id:hex(40)».asc
END:VCARD
---- contacts/people.ldif
dn: uid=«=login»,ou=people,dc=lab,dc=example
objectClass: inetOrgPerson
cn: «person-name»
mail: «email»
mobile: «phone»
userPassword: «password-hash:ssha»
entryUUID: «-uuid»
uidNumber: 10044

dn: uid=«=login»,ou=people,dc=lab,dc=example
cn: «person-name»
mail: «email»
telephoneNumber: «phone»
homePostalAddress: «postal-address»
userPassword:: «password-hash:ssha.b64»
---- contacts/invite.ics
BEGIN:VEVENT
UID:«-uuid»
DTSTART:20260401T080000Z
ORGANIZER;CN="«person-name»":mailto:«email»
ATTENDEE;CN="«person-name»";RSVP=TRUE:mailto:«email»
SUMMARY:Umzug der Server
DESCRIPTION:Einwahl «phone»\, PIN «~:digits(6)»
END:VEVENT
==== yd_sql_people dumps/people.sql
-- MariaDB dump 10.19  Distrib «-version|11.4.5»-MariaDB
DROP TABLE IF EXISTS `members`;
CREATE TABLE `members` (
  `id` int NOT NULL,
  `name` varchar(80),
  `email` varchar(120),
  `phone` varchar(32),
  `birthday` date,
  `password` varchar(255),
  `reset_token` varchar(64) DEFAULT NULL
);
INSERT INTO `members` (id, name, email, phone, birthday, password, reset_token) VALUES
(1,'«person-name:ascii_name»','«email»','«phone»','«dob»','«password-hash:bcrypt»',NULL),
(2,'«person-name:ascii_name»','«email»','«phone»','«dob»','«password-hash:bcrypt»',NULL),
(3,'«person-name:ascii_name»','«email»',NULL,'«dob»','«password-hash:phpass»','«generic-secret:hex(64)»'),
(4,'«person-name:ascii_name»','«email»','«phone»','«dob»','«password-hash:argon2»',NULL);
INSERT INTO `orders` VALUES (9001,'«-uuid»',1,'«-order-id»','«-md5»');
INSERT INTO `cards` (member_id, number, valid) VALUES (2,'«card»','2028-04'),(4,'«card»','2027-11');
-- Dump completed on 2026-02-27  3:10:11
==== yd_form_post exports/applications.xml
<?xml version="1.0" encoding="UTF-8"?>
<applications batch="«-uuid»">
  <applicant no="«-number:digits(5)»">
    <fullName>«person-name:ascii_name»</fullName>
    <birthDate>«dob»</birthDate>
    <email>«email»</email>
    <phone>«phone»</phone>
    <address>«postal-address»</address>
    <passportNumber>«passport»</passportNumber>
  </applicant>
  <applicant no="«-number:digits(5)»">
    <fullName>«person-name:ascii_name»</fullName>
    <birthDate>«dob»</birthDate>
    <email>«email»</email>
    <personnummer>«national-id:se_personnummer»</personnummer>
    <iban>«iban»</iban>
  </applicant>
  <applicant no="«-number:digits(5)»">
    <fullName>«person-name:ascii_name»</fullName>
    <email>«email»</email>
    <ahvNummer>«national-id:ch_ahv»</ahvNummer>
    <rijksregisternummer/>
    <phone>«phone»</phone>
  </applicant>
  <signature alg="sha256">«~:bytes(64)»</signature>
</applications>
==== yd_travel_notes travel/booking.md
Dear «person-name»,

thank you for booking. Your reference is «-asset-hash:upper(6)», order «-order-id».

| traveller | born | passport | phone |
|---|---|---|---|
| «person-name» | «dob» | «passport» | «phone» |
| «person-name» | «dob» | «passport» | «phone» |
| «person-name» | «dob» | «passport» | «phone» |

Paid with card «card». The invoice goes to «email».
Rental car: driver «person-name», licence «driver-licence».
Refunds are sent to «iban».
US visitors: SSN «us-ssn» on file for «person-name».
Pick-up at «postal-address».
Flight LH 1234, seat 21C, terminal 2, 26.04.2026.
==== yd_support_log exports/support.tsv
time	agent	customer	contact	note
2026-01-11 09:02	«person-name»	«person-name»	«phone»	wants invoice «-order-id» again
2026-01-11 09:15	«person-name»	«person-name»	«email»	forgot the password, reset link sent
2026-01-11 09:48	«person-name»	«person-name»	«phone»	new address: «postal-address»
2026-01-11 10:20	«person-name»	«person-name»	«email»	new account «iban»
2026-01-11 10:41	«person-name»	«person-name»	«phone»	card «card» was charged twice
2026-01-11 11:05	«person-name»	«person-name»	«email»	device serial «-serial»
