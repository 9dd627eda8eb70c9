==== vale_hr_payroll export/payroll.csv
employee_no,full_name,date_of_birth,ssn,iban,email,mobile,department
«each 5-7»
«-number:digits(6)»,«person-name»,«dob»,«us-ssn»,«iban»,«email»,«phone»,Tooling
«end»
==== vale_hr_lohn export/lohn.csv
Pers.-Nr.;Name;Geburtsdatum;Steuer-ID;KV-Nr.;IBAN;Anschrift
«each 5-7»
«-number:digits(5)»;«person-name:person_rev»;«dob:dob_dot»;«de-steuerid»;«health-record:kvnr»;«iban»;«postal-address»
«end»
==== vale_hr_ids hr/staff.yaml
«any 8-11»
- name: «person-name»
  nino: "«uk-nino»"
  phone: "«phone»"
%
- nombre: «person-name»
  dni: «es-dni»
  correo: «email»
%
- nom: «person-name»
  numero_securite_sociale: "«fr-nir»"
  date_naissance: «dob:dob_slash»
%
- nome: «person-name»
  codice_fiscale: «it-codice-fiscale»
  indirizzo: «postal-address»
%
- naam: «person-name»
  bsn: "«nl-bsn»"
  telefoon: "«phone»"
%
- imie_nazwisko: «person-name»
  pesel: "«pl-pesel»"
  email: «email»
%
- nome: «person-name»
  cpf: «br-cpf»
  telefone: "«phone»"
%
- namn: «person-name»
  personnummer: «national-id:se_personnummer»
  anstallningsnr: «-number:digits(5)»
%
- name: «person-name»
  ahv_nr: «national-id:ch_ahv»
  passport_no: «passport»
%
- name: «person-name»
  rijksregisternummer: «national-id:be_nrn»
  driving_licence: «driver-licence»
%
- nimi: «person-name»
  henkilotunnus: «national-id:fi_hetu»
  badge: «-number:digits(4)»
%
- full_name: «person-name»
  ssn: «us-ssn»
  birthdate: «dob»
%
- name: «person-name»
  steuer_id: "«de-steuerid»"
  reisepass_nr: «passport»
«end»
==== vale_clinic_hl7 interfaces/adt.hl7
MSH|^~\&|HIS|«=word.upper»|LAB|«=word.upper»|20251103101112||ADT^A01|«-request-id:digits(12)»|P|2.5
PID|1||«health-record:mrn»^^^HIS^MR||«person-name:hl7»||«dob:dob_plain»|F|||«~:street»^^«~:town»||«phone:phone_tel»
IN1|1|«health-record:kvnr»|«-number:digits(9)»|AOK
MSH|^~\&|HIS|«=word.upper»|LAB|«=word.upper»|20251103111315||ADT^A08|«-request-id:digits(12)»|P|2.5
PID|1||«health-record:mrn»^^^HIS^MR||«person-name:hl7»||«dob:dob_plain»|M
==== vale_clinic_fhir interfaces/patient.json
{
  "resourceType": "Patient",
  "id": "«-uuid»",
  "meta": {"versionId": "«-number:int(1,9)»", "lastUpdated": "2025-10-11T08:00:00Z"},
  "identifier": [
    {"type": {"text": "MRN"}, "value": "«health-record:mrn»"},
    {"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "«health-record:nhs»"}
  ],
  "name": [{"use": "official", "text": "«person-name»"}],
  "telecom": [{"system": "phone", "value": "«phone»"}, {"system": "email", "value": "«email»"}],
  "birthDate": "«dob»",
  "address": [{"text": "«postal-address»"}],
  "contact": [{"name": {"text": "«person-name»"}, "telecom": [{"system": "phone", "value": "«phone»"}]}]
}
==== vale_shop_orders export/orders.json
{"orders": [
«each 4-6»
  {"order_id": "«-order-id»", "customer": {"name": "«person-name»", "email": "«email»", "phone": "«phone»"}, "shipping_address": "«postal-address»", "payment": {"card_number": "«card»", "exp": "0«=int(1,9)»/29", "iban": null}, "tracking": "«-number:tracking»", "sku": "«-number:ean»", "etag": "«-md5»"},
«end»
  {"order_id": "«-order-id»", "customer": null, "payment": {"card_number": "«-redacted|************4242»"}}
]}
==== vale_sepa bank/pain001.xml
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03">
  <GrpHdr><MsgId>«-order-id»</MsgId><CreDtTm>2025-11-03T09:12:00</CreDtTm><NbOfTxs>2</NbOfTxs></GrpHdr>
  <Dbtr><Nm>«person-name»</Nm></Dbtr>
  <DbtrAcct><Id><IBAN>«iban»</IBAN></Id></DbtrAcct>
  <CdtTrfTxInf>
    <EndToEndId>«-uuid»</EndToEndId>
    <InstdAmt Ccy="EUR">«=int(10,900)».00</InstdAmt>
    <Cdtr><Nm>«person-name»</Nm></Cdtr>
    <CdtrAcct><Id><IBAN>«iban»</IBAN></Id></CdtrAcct>
    <RmtInf><Ustrd>Rechnung «-order-id»</Ustrd></RmtInf>
  </CdtTrfTxInf>
</Document>
==== vale_vcards export/contacts.vcf
«each 3-4»
BEGIN:VCARD
VERSION:4.0
FN:«person-name»
TEL;VALUE=uri;TYPE=cell:tel:«phone:phone_tel»
EMAIL:«email»
BDAY:«dob:dob_plain»
ADR;LABEL="«postal-address»":;;;;;;
REV:20250301T101112Z
UID:urn:uuid:«-uuid»
END:VCARD
«end»
==== vale_ics calendar/team.ics
BEGIN:VCALENDAR
PRODID:-//Example//EN
BEGIN:VEVENT
UID:«-uuid»
SUMMARY:Review of the cluster
ORGANIZER;CN="«person-name»":mailto:«email»
ATTENDEE;CN="«person-name»";PARTSTAT=ACCEPTED:mailto:«email»
ATTENDEE;CN="«person-name»":mailto:«email»
DESCRIPTION:Dial in: «phone»\, PIN «~:digits(6)»\nPassword of the meeting: «prose-password:alnum(10)»
DTSTART:20251112T090000Z
URL:https://«fqdn:site»/j/«-number:digits(10)»
END:VEVENT
END:VCALENDAR
==== vale_hotel_form forms/guest-«=int(100,999)».txt
Registration form                               No. «-number:digits(5)»

Name of guest:      «person-name»
Date of birth:      «dob:dob_slash»
Home address:       «postal-address»
Passport no.:       «passport»
Driving licence:    «driver-licence»
Phone:              «phone»
E-mail:             «email»
Card:               «card»   valid until 04/28
Arrival 2026-02-03, departure 2026-02-07, room «=int(100,420)»
Wi-Fi password:     «wifi-psk:human»
==== vale_sql_people dump/members.sql
-- MariaDB dump «-version»
CREATE TABLE `members` (`id` int, `name` varchar(80), `email` varchar(120), `phone` varchar(30), `birthday` date, `pw_hash` varchar(80));
INSERT INTO `members` VALUES
«each 4-6»
(«=int(1,999)»,'«person-name:ascii_name»','«email»','«phone»','«dob»','«password-hash:bcrypt»'),
«end»
(0,'','',NULL,NULL,'');
INSERT INTO `sessions` VALUES ('«session-cookie:hex(32)»',«=int(1,99)»,'«ipv4»',«-timestamp»);
UPDATE `members` SET `iban`='«iban»' WHERE `email`='«email»';
-- Dump completed
==== vale_ldif_people ldap/people.ldif
«each 3-4»
dn: uid=«~:login»,ou=people,dc=firma,dc=lan
objectClass: inetOrgPerson
cn: «person-name:ascii_name»
mail: «email»
mobile: «phone»
postalAddress: «postal-address»
employeeNumber: «-number:digits(5)»
userPassword: «password-hash:ssha»
entryUUID: «-uuid»

«end»
dn: cn=replica,dc=firma,dc=lan
userPassword: «config-password:phrase»
==== vale_survey export/responses.tsv
id	submitted	Your name	E-mail	Phone	Comment
«each 4-6»
«-number:int(1,999)»	2025-09-0«=int(1,9)» 10:11	«person-name»	«email»	«phone»	«?all fine|please call back|login did not work|no comment»
«end»
