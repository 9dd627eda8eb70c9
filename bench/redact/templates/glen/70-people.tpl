==== glen_payroll export/lohn-«=int(1,12)».csv
Nr;Name;Geboren;Steuer-ID;IBAN;Netto;Telefon;Anschrift
«each 5-7»
«-number:digits(4)»;«person-name»;«dob:dob_dot»;«de-steuerid»;«iban»;«=int(1700,4200)»,«=int(10,99)»;«phone»;"«postal-address»"
«end»
==== glen_hr_json hr/onboarding.json
[
«each 2-3»
  {"employeeId": "«-number:digits(6)»", "name": "«person-name»", "privateEmail": "«email»", "mobile": "«phone»", "dateOfBirth": "«dob»", "ssn": "«us-ssn»", "address": "«postal-address»", "badge": "«-uuid»"},
  {"employeeId": "«-number:digits(6)»", "nombre": "«person-name»", "correo": "«email»", "telefono": "«phone»", "dni": "«es-dni»", "fecha_nacimiento": "«dob:dob_slash»"},
  {"employeeId": "«-number:digits(6)»", "nome": "«person-name»", "codice_fiscale": "«it-codice-fiscale»", "iban": "«iban»"},
  {"employeeId": "«-number:digits(6)»", "naam": "«person-name»", "bsn": "«nl-bsn»", "rijbewijs": "«driver-licence:digits(10)»"},
«end»
  {"employeeId": "«-number:digits(6)»", "name": "«person-name»", "ni_number": "«uk-nino»", "passport_no": "«passport»", "driving_licence": "«driver-licence»", "start": "2025-04-01", "initialPassword": "«config-password:human»"}
]
==== glen_fr_rh rh/personnel.xml
<?xml version="1.0" encoding="UTF-8"?>
<personnel version="2.1">
«each 2-3»
  <salarie matricule="«-number:digits(5)»">
    <nom>«person-name»</nom>
    <dateNaissance>«dob:dob_slash»</dateNaissance>
    <numeroSecu>«fr-nir»</numeroSecu>
    <courriel>«email»</courriel>
    <telephone>«phone»</telephone>
    <rib>«iban»</rib>
    <adresse>«postal-address»</adresse>
  </salarie>
  <travailleur><naam>«person-name»</naam><rijksregisternummer>«national-id:be_nrn»</rijksregisternummer></travailleur>
«end»
  <export uuid="«-uuid»" sha1="«-sha1»" date="2025-03-11"/>
</personnel>
==== glen_clinic dump/praxis.sql
INSERT INTO patient (id, name, geb, kvnr, tel, mail) VALUES
«each 3-4»
(«=int(100,9999)», '«person-name:ascii_name»', '«dob»', '«health-record:kvnr»', '«phone»', '«email»'),
«end»
(«=int(100,9999)», '«person-name:ascii_name»', '«dob»', '«health-record:kvnr»', NULL, NULL);
INSERT INTO nhs_import (nhs_number, surname, postcode_hash) VALUES ('«health-record:nhs»', '«~:last»', '«-sha1»');
UPDATE abrechnung SET mrn = '«health-record:mrn»', iban = '«iban»' WHERE id = «=int(10,99)»;
-- Ansprechpartner: «person-name», «phone»
-- icd F41.2, ops 5-470.11, ean «-number:ean»
==== glen_shop_orders export/orders.jsonl
«each 4-6»
{"order":"«-order-id»","customer":{"name":"«person-name»","email":"«email»","phone":"«phone»","shipping_address":"«postal-address»"},"payment":{"card_number":"«card»","exp":"0«=int(1,9)»/28","holder":"«person-name»"},"tracking":"«-number:tracking»","ip":"«ipv4»","created":«-timestamp»}
{"order":"«-order-id»","customer":{"name":"«person-name»","email":"«email»"},"payment":{"iban":"«iban»","mandate":"«-uuid»"},"sku":["«-number:ean»"],"total":12«=digits(2)»}
«end»
==== glen_members mitglieder/liste.ldif
dn: ou=people,dc=verein,dc=de
objectClass: organizationalUnit

«each 2-3»
dn: uid=«=login»,ou=people,dc=verein,dc=de
objectClass: inetOrgPerson
cn: «person-name»
sn: «~:last»
mail: «email»
telephoneNumber: «phone»
homePostalAddress: «postal-address»
userPassword: «password-hash:ssha»
employeeNumber: «-number:digits(5)»
entryUUID: «-uuid»

«end»
dn: cn=«=account»,ou=svc,dc=verein,dc=de
userPassword: «config-password»
description: used by «fqdn»
==== glen_vcards kontakte/kunden.vcf
«each 3-4»
BEGIN:VCARD
VERSION:4.0
FN:«person-name»
N:«~:last»;«~:first»;;;
TEL;TYPE=cell;VALUE=uri:tel:«phone:phone_tel»
EMAIL:«email»
BDAY:«dob:dob_plain»
NOTE:IBAN «iban»
UID:urn:uuid:«-uuid»
REV:20250311T081209Z
END:VCARD
«end»
==== glen_travel mail/reise.txt
Betreff: Buchung «-order-id»

Reisende:
«each 2-3»
  «person-name», geb. «dob:dob_dot», Reisepass «passport»
«end»
Kontakt: «phone», «email»
Kreditkarte «card», gültig bis 11/27
Führerschein für den Mietwagen: «driver-licence»
Rechnung an: «postal-address»

Flug LH1142, Sitz 14A, Buchungscode «~:upper(6)», Hotel 3 Nächte, 412,00 EUR
Mit dem Kennwort «prose-password:human» ist die Buchung unter https://«fqdn:site» abrufbar.
==== glen_intake forms/intake.yaml
# scanned forms, do not share
«each 2»
- vorname_nachname: «person-name»
  geburtsdatum: «dob:dob_dot»
  ahv_nr: "«national-id:ch_ahv»"
  krankenversicherung: "«health-record:kvnr»"
  telefon: "«phone»"
- nazwisko: «person-name»
  pesel: "«pl-pesel»"
  adres: "«postal-address»"
- nome: «person-name»
  cpf: "«br-cpf»"
  nascimento: «dob:dob_slash»
- nimi: «person-name»
  hetu: "«national-id:fi_hetu»"
- name: «person-name»
  social_security_number: «us-ssn»
  drivers_license: "«driver-licence»"
  medical_record_number: "«health-record:mrn»"
- name: «person-name»
  national_insurance_number: «uk-nino»
  nhs_number: "«health-record:nhs»"
«end»
form_version: «-version:semver»
template_id: «-uuid»
fields_required: «-setting|[name, dob]»
==== glen_paylog var/log/pay/gateway.log
«each 3-4»
2025-03-11 08:1«=int(0,9)»:09.312 INFO  [http-7] charge pan=«card» holder="«person-name»" amount=«=int(5,400)».00 EUR rrn=«-number:digits(12)» from «ipv4»
2025-03-11 08:1«=int(0,9)»:10.011 DEBUG [http-7] masked pan=«-redacted|512345******0008» token=«-uuid»
2025-03-11 08:1«=int(0,9)»:11.201 WARN  [sepa-2] mandate for «iban» declined, mail to «email»
2025-03-11 08:1«=int(0,9)»:12.871 ERROR [sms-1] could not reach «phone» via «fqdn», retry 2/3
2025-03-11 08:1«=int(0,9)»:14.050 INFO  [refund] customer «person-name», dob=«dob», order=«-order-id», trace=«-trace-id»
«end»
==== glen_fhir export/patient.json
{"resourceType": "Patient", "id": "«-uuid»", "meta": {"versionId": "«-number:int(1,9)»", "lastUpdated": "2025-03-11T08:12:09Z"},
 "identifier": [{"system": "http://«~|fhir.nhs.uk»/Id/nhs-number", "value": "«health-record:nhs»"}, {"type": {"text": "MRN"}, "value": "«health-record:mrn»"}],
 "name": [{"text": "«person-name»", "family": "«~:last»", "given": ["«~:first»"]}], "telecom": [{"system": "phone", "value": "«phone»"}, {"system": "email", "value": "«email»"}],
 "birthDate": "«dob»", "address": [{"text": "«postal-address»"}]}
---- export/hl7.txt
MSH|^~\&|KIS|HAUS|LAB|«=word»|20250311081209||ADT^A01|«-number:digits(8)»|P|2.5
PID|1||«health-record:mrn»^^^KIS^MR||«person-name:hl7»||«dob:dob_plain»|M|||«~:street»||«phone:phone_tel»
==== glen_signup var/www/app/storage/signup.log
«each 4-5»
«ipv4» - - [11/Mar/2025:08:12:0«=int(0,9)» +0100] "POST /signup HTTP/1.1" 201 412 name=«person-name:ascii_name.url» email=«email:email.url»
«ipv6» - «=login» [11/Mar/2025:08:13:0«=int(0,9)» +0100] "GET /export?access_token=«url-token» HTTP/2.0" 200 91822
«ipv4» - - [11/Mar/2025:08:14:0«=int(0,9)» +0100] "GET /assets/app.«-asset-hash:hex(20)».js HTTP/1.1" 304 0
«ipv4» - - [11/Mar/2025:08:15:0«=int(0,9)» +0100] "GET /reset?token=«url-token:hex(40)»&uid=«-uuid» HTTP/1.1" 200 3311
«end»
