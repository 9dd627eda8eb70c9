==== loft_ppl_hr_json hr/employees-«=word».json
[
«each 3-4»
  {"id": "«-uuid»", "firstName": "«~:first»", "lastName": "«~:last»", "displayName": "«person-name»", "mail": "«email»", "mobile": "«phone»", "birthDate": "«dob»", "address": "«postal-address»", "iban": "«iban»", "costCentre": "«~:digits(4)»"},
«end»
  {"displayName": "«person-name»", "country": "DE", "steuerId": "«de-steuerid»", "geburtsdatum": "«dob:dob_dot»", "krankenversichertennummer": "«health-record:kvnr»"},
  {"displayName": "«person-name»", "country": "FR", "numeroSecu": "«fr-nir»", "dateNaissance": "«dob:dob_slash»"},
  {"displayName": "«person-name»", "country": "IT", "codiceFiscale": "«it-codice-fiscale»", "cellulare": "«phone»"},
  {"displayName": "«person-name»", "country": "ES", "dni": "«es-dni»", "nie": "«es-dni:es_nie»"},
  {"displayName": "«person-name»", "country": "NL", "bsn": "«nl-bsn»"},
  {"displayName": "«person-name»", "country": "PL", "pesel": "«pl-pesel»"},
  {"displayName": "«person-name»", "country": "SE", "personnummer": "«national-id:se_personnummer»"},
  {"displayName": "«person-name»", "country": "US", "ssn": "«us-ssn»", "driverLicense": "«driver-licence»"},
  {"displayName": "«person-name»", "country": "GB", "nino": "«uk-nino»", "passport_no": "«passport»"}
]
==== loft_ppl_sql_insert dump/customers-«=word».sql
-- MariaDB dump 10.19, host «hostname»
CREATE TABLE `customers` (`id` int NOT NULL, `name` varchar(120), `email` varchar(190), `phone` varchar(40), `dob` date, `iban` varchar(40), `password` varchar(255), `token` varchar(64) DEFAULT NULL);
INSERT INTO `customers` VALUES
«each 4-6»
(«=int(1,9999)»,'«person-name»','«email»','«phone»','«dob»','«iban»','«password-hash:bcrypt»',NULL),
«end»
(9999,'«person-name»','«email»','«phone»','«dob»','«iban»','«password-hash:argon2»','«generic-secret:alnum(40)»');
INSERT INTO `addresses` (customer_id, address) VALUES (12, '«postal-address»'), (13, '«postal-address»');
INSERT INTO `cards` (customer_id, card_number, holder, expires) VALUES (12, '«card»', '«person-name»', '2028-04-01');
INSERT INTO `logins` (customer_id, ip, at) VALUES (12, '«ipv4»', '2025-05-01 10:00:00'), (13, '«ipv6»', '2025-05-01 10:01:00');
INSERT INTO `settings` VALUES ('«-setting|password_min_length»', '12'), ('checksum', '«-md5»');
==== loft_ppl_csv_de export/kunden.csv
Nr;Nachname;Vorname;Straße;PLZ Ort;Telefon;E-Mail;Geburtsdatum;IBAN;Steuer-ID
«each 5-7»
«=int(1000,9999)»;«~:last»;«~:first»;«postal-address:street»;«~:town»;«phone»;«email»;«dob:dob_dot»;«iban»;«de-steuerid»
«end»
==== loft_ppl_patients export/patienten.xml
<?xml version="1.0" encoding="UTF-8"?>
<patients exported="2025-02-03" by="«person-name»">
«each 3-4»
  <patient id="«~:digits(6)»">
    <name>«person-name»</name>
    <birthdate>«dob»</birthdate>
    <mrn>«health-record:mrn»</mrn>
    <nhs_number>«health-record:nhs»</nhs_number>
    <phone>«phone»</phone>
    <address>«postal-address»</address>
    <email>«email»</email>
  </patient>
«end»
</patients>
---- export/adt.hl7
MSH|^~\&|HIS|WARD3|LAB|«hostname»|20250203101500||ADT^A01|«-number:digits(8)»|P|2.5
PID|1||«health-record:mrn»^^^HIS^MR||«person-name:hl7»||«dob:dob_plain»|F|||«postal-address»||«phone»
---- export/versicherte.txt
Versichertennummer: «health-record:kvnr», Name: «person-name», geb. «dob:dob_dot»
Versichertennummer: «health-record:kvnr», Name: «person-name», geb. «dob:dob_dot»
==== loft_ppl_vcard contacts/«=word».vcf
BEGIN:VCARD
VERSION:4.0
FN:«person-name»
N:«~:last»;«~:first»;;;
ORG:Loft GmbH
EMAIL;TYPE=work:«email»
EMAIL;TYPE=home:«email»
TEL;TYPE=cell:«phone»
TEL;VALUE=uri;TYPE=work:tel:«phone:phone_tel»
ADR;TYPE=home:;;«postal-address:street»;;;;
BDAY:«dob:dob_plain»
URL:https://«fqdn»
UID:urn:uuid:«-uuid»
REV:20250601T081500Z
END:VCARD
---- contacts/calendar.ics
BEGIN:VCALENDAR
PRODID:-//Loft//Calendar 1.4//EN
BEGIN:VEVENT
UID:«-uuid»
DTSTART:20250901T090000Z
SUMMARY:Hand over of the rack keys
ORGANIZER;CN="«person-name»":mailto:«email»
ATTENDEE;CN="«person-name»";PARTSTAT=ACCEPTED:mailto:«email»
LOCATION:«postal-address»
DESCRIPTION:Dial in «phone»\, PIN «prose-password:digits(6)»\nDoor code «prose-password:digits(4)»
END:VEVENT
END:VCALENDAR
==== loft_ppl_invoice invoices/«=int(1000,9999)».txt
                                                        INVOICE «-order-id»
«person-name»
«postal-address:street»
«~:town»

Date 2025-04-30           Customer no. «-number:digits(5)»
Contact: «person-name», «email», «phone»

Pos  Article         Text                              Qty    Price
1    «-ean»   Server, serial «-serial»       1   4.210,00
2    «-ean»   Installation at «fqdn»    2     180,00
3    —               Remote support, session «-uuid»

Total                                                     4.570,00 EUR
Please pay to «iban» within 14 days.
Paid deposit by card «card», exp 09/27.
BIC COBADEFFXXX, VAT ATU00000000, tracking «-tracking»
==== loft_ppl_booking var/log/booking.log
2025-06-01T10:00:11Z INFO booking created ref=«-order-id» guest="«person-name»" email=«email» phone="«phone»"
2025-06-01T10:00:12Z INFO payment pan=«card» result=ok auth=«~:digits(6)»
2025-06-01T10:00:12Z INFO passport check passport_no=«passport» nationality=SE dob=«dob»
2025-06-01T10:02:40Z INFO customer cpf=«br-cpf» nome="«person-name»"
2025-06-01T10:04:02Z INFO customer codice_fiscale=«it-codice-fiscale» nome="«person-name»"
2025-06-01T10:05:00Z WARN duplicate ssn=«us-ssn» client_ip=«ipv4»
2025-06-01T10:06:18Z INFO refund iban="«iban»" holder="«person-name»" amount=120.00
2025-06-01T10:07:55Z INFO driver_licence=«driver-licence» car=12 host=«hostname»
2025-06-01T10:09:00Z INFO national_id=«national-id» verified=true request_id=«-request-id»
2025-06-01T10:10:31Z INFO bsn=«nl-bsn» pesel=«pl-pesel» imported from «ipv4»
2025-06-01T10:11:31Z INFO item ean=«-ean» order=«-order-id» total=19.90 session=«-uuid»
==== loft_ppl_form_text forms/antrag-«=word».txt
Antrag auf Zugang zum Rechenzentrum

Name:            «person-name»
Geburtsdatum:    «dob:dob_dot»
Anschrift:       «postal-address»
Telefon:         «phone»
E-Mail:          «email»
Reisepass-Nr.:   «passport»
Führerschein-Nr.: «driver-licence»
Steuer-ID:       «de-steuerid»
AHV-Nummer:      «national-id:ch_ahv»
Bürge:           «person-name», «phone»

Gewünschte Räume: 2.14, 2.15
Begleitung durch: «person-name»
Kartennummer des Ausweises: «-number:digits(8)»
Vom Wachdienst auszufüllen: Schlüssel 14, Kennwort am Telefon «prose-password:wordy»

Solicitud de acceso
Nombre y apellidos: «person-name»
DNI: «es-dni»
Fecha de nacimiento: «dob:dob_slash»
Domicilio: «postal-address»
==== loft_ppl_yaml_intl crm/contacts.yaml
contacts:
«each 3-4»
  - name: «person-name»
    email: «email»
    phone: "«phone»"
    birthday: «dob»
    address: «postal-address»
«end»
  - {name: «person-name», sin: "«national-id:ca_sin»", country: CA}
  - {name: «person-name», henkilotunnus: "«national-id:fi_hetu»", country: FI}
  - {name: «person-name», rijksregisternummer: "«national-id:be_nrn»", country: BE}
  - {name: «person-name», nif: "«national-id:pt_nif»", country: PT}
  - {name: «person-name», svnr: "«national-id:at_svnr»", country: AT}
  - {name: «person-name», cpf: "«br-cpf»", telefone: "«phone»", country: BR}
  - {name: «person-name», nino: "«uk-nino»", nhs: "«health-record:nhs»", country: GB}
  - {name: «person-name», nir: "«fr-nir»", permis: "«driver-licence»", country: FR}
batch: «-uuid»
source: «fqdn»
