==== mi_patients_csv export/patienten.csv
patient_id;nachname;vorname;geburtsdatum;strasse;plz_ort;telefon;kvnr;kasse
«any 6-8»
«-number:digits(5)»;«~:last»;«~:first»;«dob:dob_dot»;«postal-address:street»;«postal-address:town»;«phone»;«health-record:kvnr»;TK
«-number:digits(5)»;«~:last»;«~:first»;«dob:dob_dot»;«postal-address:street»;«postal-address:town»;«phone»;«health-record:kvnr»;AOK
«-number:digits(5)»;«~:last»;«~:first»;«dob:dob_dot»;«postal-address:street»;«postal-address:town»;«phone»;«health-record:kvnr»;BARMER
«-number:digits(5)»;«~:last»;«~:first»;«dob:dob_dot»;«postal-address:street»;«postal-address:town»;«phone»;«health-record:kvnr»;DAK
«-number:digits(5)»;«~:last»;«~:first»;«dob:dob_dot»;«postal-address:street»;«postal-address:town»;«phone»;«health-record:kvnr»;IKK
«-number:digits(5)»;«~:last»;«~:first»;«dob:dob_dot»;«postal-address:street»;«postal-address:town»;«phone»;«health-record:kvnr»;TK
«-number:digits(5)»;«~:last»;«~:first»;«dob:dob_dot»;«postal-address:street»;«postal-address:town»;«phone»;«health-record:kvnr»;HEK
«-number:digits(5)»;«~:last»;«~:first»;«dob:dob_dot»;«postal-address:street»;«postal-address:town»;«phone»;«health-record:kvnr»;KKH
«end»
==== mi_health_json export/encounter.json
{
  "resourceType": "Bundle",
  "id": "«-uuid»",
  "type": "collection",
  "entry": [
    {
      "fullUrl": "«-uuid:urn»",
      "resource": {
        "resourceType": "Patient",
        "identifier": [
          {"system": "urn:oid:«-identifier|2.16.840.1.113883.2.1.4.1»", "type": {"text": "NHS number"}, "value": "«health-record:nhs»"},
          {"type": {"text": "MRN"}, "value": "«health-record:mrn»"}
        ],
        "name": [{"use": "official", "text": "«person-name»"}],
        "telecom": [{"system": "phone", "value": "«phone»"}, {"system": "email", "value": "«email»"}],
        "birthDate": "«dob»",
        "address": [{"text": "«postal-address»"}]
      }
    },
    {
      "resource": {
        "resourceType": "Patient",
        "identifier": [{"type": {"text": "MRN"}, "value": "«health-record:mrn»"}, {"type": {"text": "SSN"}, "value": "«us-ssn»"}],
        "name": [{"text": "«person-name»"}],
        "birthDate": "«dob»"
      }
    },
    {
      "resource": {
        "resourceType": "Observation",
        "id": "«-uuid»",
        "code": {"coding": [{"system": "http://«~|loinc.org»", "code": "«-identifier|718-7»", "display": "Hemoglobin"}]},
        "valueQuantity": {"value": 13.9, "unit": "g/dL"},
        "performer": [{"display": "Dr. «person-name»"}]
      }
    }
  ]
}
---- export/referral.txt
Patient: «person-name»
Date of birth: «dob:dob_slash»
MRN: «health-record:mrn»
NHS No: «health-record:nhs»
Address: «postal-address»
Tel: «phone»
GP: Dr «person-name», «email»
Reason: knee pain since March, see scan «-uuid». Ward 4, bed 12. BP 128/80.
==== mi_payroll_csv export/payroll.csv
employee_no,name,dob,ssn,iban,salary,email,mobile
«any 6-8»
«-number:digits(5)»,«person-name»,«dob»,«us-ssn»,«iban»,«=int(38,99)»000,«email»,«phone»
«-number:digits(5)»,«person-name»,«dob»,«us-ssn»,«iban»,«=int(38,99)»000,«email»,«phone»
«-number:digits(5)»,«person-name»,«dob»,«us-ssn»,«iban»,«=int(38,99)»000,«email»,«phone»
«-number:digits(5)»,«person-name»,«dob»,«us-ssn»,«iban»,«=int(38,99)»500,«email»,«phone»
«-number:digits(5)»,«person-name»,«dob»,«us-ssn»,«iban»,«=int(38,99)»500,«email»,«phone»
«-number:digits(5)»,«person-name»,«dob»,«us-ssn»,«iban»,«=int(38,99)»250,«email»,«phone»
«-number:digits(5)»,«person-name»,«dob»,«us-ssn»,«iban»,«=int(38,99)»750,«email»,«phone»
«-number:digits(5)»,«person-name»,«dob»,«us-ssn»,«iban»,«=int(38,99)»100,«email»,«phone»
«end»
==== mi_personnel_xml export/personnel.xml
<?xml version="1.0" encoding="UTF-8"?>
<employees exported="2026-06-30T18:00:00Z" checksum="«-md5»">
  <employee id="«-number:digits(5)»">
    <name>«person-name»</name>
    <email>«email»</email>
    <birthDate>«dob»</birthDate>
    <steuerId>«de-steuerid»</steuerId>
    <sozialversicherung>«~:digits(8)»K«~:digits(3)»</sozialversicherung>
    <iban>«iban»</iban>
  </employee>
  <employee id="«-number:digits(5)»">
    <name>«person-name»</name>
    <phone>«phone»</phone>
    <nir>«fr-nir»</nir>
    <adresse>«postal-address»</adresse>
  </employee>
  <employee id="«-number:digits(5)»">
    <name>«person-name»</name>
    <codiceFiscale>«it-codice-fiscale»</codiceFiscale>
    <dataNascita>«dob:dob_dot»</dataNascita>
  </employee>
  <employee id="«-number:digits(5)»">
    <name>«person-name»</name>
    <bsn>«nl-bsn»</bsn>
    <rijbewijs>«driver-licence»</rijbewijs>
    <telefoon>«phone»</telefoon>
  </employee>
  <employee id="«-number:digits(5)»">
    <name>«person-name»</name>
    <pesel>«pl-pesel»</pesel>
    <paszport>«passport»</paszport>
  </employee>
  <employee id="«-number:digits(5)»">
    <name>«person-name»</name>
    <dni>«es-dni»</dni>
    <cpf>«br-cpf»</cpf>
    <nino>«uk-nino»</nino>
  </employee>
  <employee id="«-number:digits(5)»">
    <name>«person-name»</name>
    <personnummer>«national-id:se_personnummer»</personnummer>
    <ahvNummer>«national-id:ch_ahv»</ahvNummer>
    <hetu>«national-id:fi_hetu»</hetu>
  </employee>
  <pager host="«ipv4»" build="«-version|4.2.1»"/>
</employees>
==== mi_vcard_ical contacts/team.vcf
BEGIN:VCARD
VERSION:3.0
N:«~:last»;«~:first»;;;
FN:«person-name»
ORG:Haustechnik GmbH
TEL;TYPE=CELL:«phone»
EMAIL;TYPE=INTERNET:«email»
BDAY:«dob»
ADR;TYPE=HOME:;;«postal-address:street»;«~:town»;;;
UID:«-uuid»
REV:20260601T101500Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:«person-name»
TEL;VALUE=uri:tel:«phone:phone_tel»
EMAIL:«email»
BDAY:«dob:dob_plain»
PHOTO:data:image/png;base64,«-base64-image»
END:VCARD
---- calendar/oncall.ics
BEGIN:VCALENDAR
PRODID:-//Nextcloud calendar v5.3.4
BEGIN:VEVENT
UID:«-uuid»
DTSTAMP:20260602T081100Z
DTSTART;TZID=Europe/Vienna:20260610T090000
SUMMARY:Wartung «hostname:numbered»
ORGANIZER;CN=«person-name»:mailto:«email»
ATTENDEE;CN=«person-name»;PARTSTAT=ACCEPTED:mailto:«email»
DESCRIPTION:Einwahl «phone»\, PIN «~|4411»\nRoot-Passwort: «prose-password:pwa»\n
LOCATION:«postal-address»
END:VEVENT
END:VCALENDAR
==== mi_customers_sql dump/customers.sql
-- MariaDB dump 10.19  Distrib 11.8.2-MariaDB
-- Host: «ipv4»    Database: shop
/*!40101 SET NAMES utf8mb4 */;
DROP TABLE IF EXISTS `customers`;
CREATE TABLE `customers` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `name` varchar(120) DEFAULT NULL,
  `email` varchar(190) DEFAULT NULL,
  `password` varchar(255) NOT NULL,
  `phone` varchar(40) DEFAULT NULL,
  `birthday` date DEFAULT NULL,
  `card_number` varchar(24) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=«-number:int(1000,99999)» DEFAULT CHARSET=utf8mb4;
INSERT INTO `customers` VALUES
(1,'«person-name:ascii_name»','«email»','«password-hash:bcrypt»','«phone»','«dob»','«card»'),
(2,'«person-name:ascii_name»','«email»','«password-hash:argon2»','«phone»','«dob»',NULL),
(3,'«person-name:ascii_name»','«email»','«password-hash:bcrypt»',NULL,'«dob»','«card»'),
(4,'«person-name:ascii_name»','«email»','«password-hash:pbkdf2»','«phone»',NULL,'«card»');
INSERT INTO `sessions` VALUES ('«session-cookie:hex(64)»',1,'«ipv4:public»','2026-05-01 10:22:11');
INSERT INTO `settings` VALUES ('smtp_password','«config-password:pwj»'),('theme','dark'),('maps_key','«gcp-api-key»');
INSERT INTO `orders` VALUES (90,'«-uuid»','«-asset-hash:order_id»',59.90);
-- Dump completed on 2026-05-02  3:00:17
---- dump/users.copy
COPY public.users (id, full_name, email, phone, api_token, created_at) FROM stdin;
1	«person-name»	«email»	«phone»	«generic-secret:hex(40)»	2025-11-02 08:00:00+01
2	«person-name»	«email»	\N	«generic-secret:hex(40)»	2025-11-03 09:12:41+01
3	«person-name»	«email»	«phone»	\N	2025-11-07 17:45:00+01
\.
==== mi_ldif_accounts export/people.ldif
dn: uid=«=login»,ou=people,dc=corp
objectClass: inetOrgPerson
uid: «=login»
cn: «person-name»
sn: «~:last»
givenName: «~:first»
mail: «email»
telephoneNumber: «phone»
homePostalAddress: «postal-address»
userPassword:: «password-hash:ssha.b64»
entryUUID: «-uuid»

dn: uid=«=login»,ou=people,dc=corp
objectClass: inetOrgPerson
cn: «person-name»
displayName: «person-name»
mail: «email»
mobile: «phone»
userPassword: «password-hash:ssha»
sambaNTPassword: «password-hash:nthash»
jpegPhoto:: «-base64-image:png»

dn: cn=vpn,ou=svc,dc=corp
objectClass: simpleSecurityObject
userPassword: «config-password:pwa»
description: tunnel of «hostname:numbered»
---- etc/shadow
root:«password-hash:yescrypt»:20241:0:99999:7:::
daemon:*:19800:0:99999:7:::
sshd:!:19800::::::
«=account»:«password-hash:sha512crypt»:20411:0:99999:7:::
---- etc/passwd
root:x:0:0:root:/root:/bin/bash
www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin
«=account»:x:1000:1000:«person-name»,,,:/home/ops:/bin/bash
«=account»:x:1001:1001:«person-name»,Raum 3,«phone»,:/home/b:/bin/zsh
==== mi_invoice_txt billing/«-asset-hash:order_id».txt
«person-name»
«postal-address»

                                             Rechnung «-asset-hash:order_id»
                                             Datum     12.05.2026
                                             Kunde     «-number:digits(6)»

Sehr geehrte Frau «~:last»,

für unsere Leistungen berechnen wir:

 Pos  Bezeichnung                       Menge    Preis
  1   Umzug von «hostname:numbered»           4 h    480,00
  2   SSD, Seriennr. «-asset-hash:serial»      2    318,00
  3   Proxmox-Abo «pve-subscription-key»    1    110,00

Bitte überweisen Sie 908,00 EUR auf das Konto
  Inhaber  «person-name»
  IBAN     «iban»
  Steuer-ID «de-steuerid»
oder zahlen Sie mit der Karte «card».

Fragen: «phone», «email»
EAN «-identifier:ean», Sendung «-identifier:tracking»
---- billing/payments.jsonl
{"id":"pay_«-identifier:alnum(14)»","payer":{"name":"«person-name»","email":"«email»"},"iban":"«iban»","reference":"«-asset-hash:order_id»"}
{"id":"pay_«-identifier:alnum(14)»","payer":{"name":"«person-name»","email":"«email»"},"card":{"number":"«card»","exp":"11/28"}}
{"id":"pay_«-identifier:alnum(14)»","payer":{"name":"«person-name»","phone":"«phone»"},"card":{"last4":"«-number:digits(4)»","brand":"visa"}}
{"id":"pay_«-identifier:alnum(14)»","payer":{"billing_address":"«postal-address»","date_of_birth":"«dob»"},"test":true}
==== mi_application_form forms/visa.yaml
applicant:
  full_name: «person-name»
  date_of_birth: «dob»
  nationality: PT
  passport_number: «passport»
  driver_license: «driver-licence»
  tax_number: "«national-id:pt_nif»"
  home_address: "«postal-address»"
  phone: "«phone»"
  email: «email»
spouse:
  full_name: «person-name»
  date_of_birth: «dob»
  passport_number: «passport»
emergency_contact:
  name: «person-name»
  phone: "«phone»"
children:
  - {name: «person-name», dob: «dob»}
  - {name: «person-name», dob: «dob»}
bank: {holder: «person-name», iban: «iban»}
insurance:
  social_insurance_number: "«national-id:at_svnr»"
  rijksregisternummer: "«national-id:be_nrn»"
  sin: "«national-id:ca_sin»"
reference: «-uuid»
form_version: «-version|3.1.0»
---- forms/members.tsv
Name	Geburtsdatum	E-Mail	Telefon	Führerschein
«person-name:rev»	«dob:dob_dot»	«email»	«phone»	«driver-licence»
«person-name:rev»	«dob:dob_dot»	«email»	«phone»	«driver-licence»
«person-name:rev»	«dob:dob_dot»	«email»	«phone»	
==== mi_orders_json api/orders.json
{
  "page": 1, "total": «-number:int(100,9999)», "request_id": "«-uuid»",
  "orders": [
    {
      "orderId": "«-asset-hash:order_id»",
      "customer": {"firstName": "«~:first»", "lastName": "«~:last»", "fullName": "«person-name»", "email": "«email»", "phoneNumber": "«phone»", "dateOfBirth": "«dob»"},
      "shippingAddress": {"street": "«postal-address:street»", "city": "«~:town»"},
      "payment": {"type": "card", "cardNumber": "«card»", "cvv": "«~:digits(3)»", "token": "tok_«-identifier:alnum(24)»"},
      "clientIp": "«ipv4:public»",
      "items": [{"sku": "«-identifier:upper(8)»", "ean": "«-identifier:ean»", "price": 19.95}]
    },
    {
      "orderId": "«-asset-hash:order_id»",
      "customer": {"fullName": "«person-name»", "email": "«email»", "ssn": "«us-ssn»"},
      "payment": {"type": "sepa", "accountHolder": "«person-name»", "iban": "«iban»"},
      "userAgent": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)",
      "clientIp": "«ipv6»"
    },
    {
      "orderId": "«-asset-hash:order_id»",
      "customer": {"fullName": "«person-name»", "email": "«email»", "cpf": "«br-cpf»", "phoneNumber": "«phone»"},
      "billingAddress": "«postal-address»",
      "payment": {"type": "card", "cardNumber": "«card»"}
    }
  ]
}
