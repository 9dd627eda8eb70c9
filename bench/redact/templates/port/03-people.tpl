==== pt_patients_csv exports/«=sitename»/patients.csv
mrn;surname;given_name;sex;birth_date;insurance_no;gp_phone;street;town;ward;admission_id
«each 8-12»
«health-record:mrn»;«person-name:last»;«person-name:first»;«?f|m|d»;«dob:dob_dot»;«health-record:kvnr»;«phone»;«postal-address:street»;«~:town»;«?3A|3B|ITS|OP2»;«-uuid»
«end»
==== pt_fhir_bundle fhir/bundle-«=digits(4)».json
{
  "resourceType": "Bundle",
  "id": "«-uuid»",
  "type": "collection",
  "meta": {"lastUpdated": "2026-05-02T08:10:44.231+02:00", "versionId": "«-number:int(1,40)»"},
  "entry": [
    {
      "fullUrl": "urn:uuid:«-uuid»",
      "resource": {
        "resourceType": "Patient",
        "identifier": [
          {"system": "urn:oid:«-oid|2.16.840.1.113883.2.1.4.1»", "value": "«health-record:nhs»"},
          {"type": {"text": "MRN"}, "value": "«health-record:mrn»"}
        ],
        "name": [{"use": "official", "text": "«person-name»"}],
        "telecom": [
          {"system": "phone", "value": "«phone»", "use": "mobile"},
          {"system": "email", "value": "«email»"}
        ],
        "gender": "female",
        "birthDate": "«dob»",
        "address": [{"text": "«postal-address»", "country": "DE"}],
        "contact": [{"relationship": [{"text": "spouse"}], "name": {"text": "«person-name»"}, "telecom": [{"value": "«phone»"}]}]
      }
    },
    {
      "fullUrl": "urn:uuid:«-uuid»",
      "resource": {"resourceType": "Observation", "status": "final",
        "code": {"coding": [{"system": "http://«~|loinc.org»", "code": "«-loinc|4548-4»", "display": "Hemoglobin A1c"}]},
        "effectiveDateTime": "2026-04-28", "valueQuantity": {"value": «-number|6.9», "unit": "%"}}
    }
  ]
}
==== pt_invoice_de rechnungen/RE-2026-«=digits(4)».txt
                                             Musterdruck & Söhne KG

«person-name»
«postal-address:street»
«~:town»

Rechnung Nr. «-order-id»                     Datum: 14.07.2026
Kundennummer: «-number:digits(6)»            Lieferschein: «-order-id»

Pos  Artikel                  EAN              Menge   Preis
 1   Toner schwarz            «-ean»    2     89,90
 2   Papier A4 80g            «-ean»    10     4,49

Zwischensumme                                       224,70 EUR
MwSt. 19 %                                           42,69 EUR

Bitte überweisen Sie den Betrag bis 28.07.2026 auf
IBAN «iban»   BIC «-bic|COBADEFFXXX»
Verwendungszweck: «-number:digits(10)»

USt-IdNr. «-vat:vat»    Amtsgericht Köln «-register|HRB 48213»
Rückfragen: «person-name», Tel. «phone», «email»
Sendungsverfolgung: «-tracking»
==== pt_payroll_xml lohn/export.xml
<?xml version="1.0" encoding="UTF-8"?>
<Lohnlauf id="«-uuid»" monat="2026-06" mandant="«-number:digits(4)»">
  <Mitarbeiter nr="«-number:digits(5)»">
    <Name>«person-name»</Name>
    <Geburtsdatum>«dob:dob_dot»</Geburtsdatum>
    <SteuerID>«de-steuerid»</SteuerID>
    <Bankverbindung><IBAN>«iban»</IBAN><Betrag waehrung="EUR">2841.17</Betrag></Bankverbindung>
    <Anschrift>«postal-address»</Anschrift>
  </Mitarbeiter>
  <Mitarbeiter nr="«-number:digits(5)»" status="ausgetreten">
    <Name>«person-name:person_rev»</Name>
    <Geburtsdatum>«dob»</Geburtsdatum>
    <SteuerID>«de-steuerid»</SteuerID>
    <Telefon privat="«phone»" dienst="«phone»"/>
    <EMail>«email»</EMail>
    <Krankenversicherung nr="«health-record:kvnr»">AOK</Krankenversicherung>
  </Mitarbeiter>
  <Pruefsumme verfahren="sha256">«-sha256»</Pruefsumme>
</Lohnlauf>
==== pt_rh_fr rh/salaries_2026.csv
matricule,nom,prenom,nir,date_naissance,courriel,telephone,adresse,contrat
«each 6-9»
«-number:digits(6)»,«person-name:last»,«person-name:first»,«fr-nir»,«dob:dob_slash»,«email»,«phone»,"«postal-address»",«?CDI|CDD|Stage»
«end»
---- rh/lisez-moi.txt
Export du SIRH, version «-version:semver».
La colonne "matricule" n'est pas une donnée sensible, le NIR si.
Contact : «person-name», poste 4417.
Somme de contrôle : «-md5»
==== pt_clinic_es clinica/citas.tsv
cita	paciente	dni	fecha_nacimiento	telefono	correo	aseguradora	importe
«each 5-8»
«-number:digits(7)»	«person-name»	«es-dni»	«dob:dob_slash»	«phone»	«email»	«?Sanitas|Adeslas|DKV»	«=int(20,180)»,00
«end»
«-number:digits(7)»	«person-name»	«es-dni:es_nie»	«dob:dob_slash»	«phone»	-	privado	60,00
---- clinica/nota.txt
El paciente «person-name» (NIF «es-dni») pagó con la tarjeta «card», autorización «-number:digits(6)».
Dirección de envío: «postal-address».
==== pt_form_it moduli/iscrizione.yml
# iscrizione corso sicurezza, edizione «=int(2,30)»
protocollo: «-order-id»
iscritti:
  - cognome_nome: «person-name:person_rev»
    codice_fiscale: «it-codice-fiscale»
    nato_il: «dob:dob_slash»
    cellulare: "«phone»"
    residenza: "«postal-address»"
  - cognome_nome: «person-name:person_rev»
    codice_fiscale: «it-codice-fiscale»
    nato_il: «dob:dob_slash»
    pec: «email»
    iban_rimborso: «iban»
partita_iva_ente: "«-vat:digits(11)»"
codice_univoco: «-code:upper(7)»
password_minima: «-setting|12 caratteri»
==== pt_ids_eu kyc/verified.json
[
 {"case":"«-ulid:ulid»","name":"«person-name»","country":"PL","pesel":"«pl-pesel»","document":{"type":"passport","passport_number":"«passport»"},"checked_at":"«=iso»Z"},
 {"case":"«-ulid:ulid»","name":"«person-name»","country":"BR","cpf":"«br-cpf»","phone":"«phone»"},
 {"case":"«-ulid:ulid»","name":"«person-name»","country":"NL","bsn":"«nl-bsn»","date_of_birth":"«dob»"},
 {"case":"«-ulid:ulid»","name":"«person-name»","country":"SE","personnummer":"«national-id:se_personnummer»","email":"«email»"},
 {"case":"«-ulid:ulid»","name":"«person-name»","country":"FI","henkilotunnus":"«national-id:fi_hetu»"},
 {"case":"«-ulid:ulid»","name":"«person-name»","country":"CH","ahv_nummer":"«national-id:ch_ahv»","iban":"«iban»"},
 {"case":"«-ulid:ulid»","name":"«person-name»","country":"GB","nino":"«uk-nino»","driving_licence":"«driver-licence»","postal_address":"«postal-address»"},
 {"case":"«-ulid:ulid»","name":"«person-name»","country":"US","ssn":"«us-ssn»","drivers_license":"«driver-licence»"},
 {"case":"«-ulid:ulid»","name":"«person-name»","country":"BE","rijksregisternummer":"«national-id:be_nrn»","status":"«-redacted|***»"},
 {"case":"«-ulid:ulid»","name":"«-redacted|[deleted]»","country":"ES","dni":null,"score":«-number|0.8713»}
]
==== pt_contacts_vcf kontakte/team.vcf
BEGIN:VCARD
VERSION:3.0
PRODID:-//Sabre//Sabre VObject «-version|4.5.4»//EN
UID:«-uuid»
FN:«person-name»
TEL;TYPE=cell:«phone»
TEL;TYPE=work:«phone»
EMAIL;TYPE=work:«email»
BDAY:«dob»
ADR;TYPE=home:;;«~:street»;;;;
REV:20260412T081533Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:«-uuid»
FN:«person-name»
TEL;VALUE=uri:tel:«phone:phone_tel»
EMAIL:«email»
BDAY:«dob:dob_plain»
NOTE:Notfallkontakt: «person-name»\, «phone»
PHOTO;ENCODING=b;TYPE=PNG:«-base64-image»
END:VCARD
---- kontakte/bereitschaft.ics
BEGIN:VCALENDAR
PRODID:-//«~|Mozilla.org»/NONSGML Mozilla Calendar V1.1//EN
BEGIN:VEVENT
UID:«-uuid»
DTSTAMP:20260611T070000Z
SUMMARY:Bereitschaft «person-name»
ORGANIZER;CN=«person-name»:mailto:«email»
ATTENDEE;PARTSTAT=ACCEPTED;CN="«person-name»":mailto:«email»
DESCRIPTION:Einwahl «phone»\, PIN «-pin|siehe Wiki»
LOCATION:Raum 2.14
END:VEVENT
END:VCALENDAR
==== pt_orders_json shop/orders-2026-08.ndjson
«each 4-6»
{"order":"«-order-id»","placed":"«=iso»Z","customer":{"name":"«person-name»","email":"«email»","phone":"«phone»"},"ship_to":"«postal-address»","payment":{"method":"card","card_number":"«card»","exp":"11/28","auth":"«-number:digits(6)»"},"items":[{"sku":"«-sku:upper(8)»","gtin":"«-ean»","qty":2}],"tracking":"«-tracking»"}
«end»
{"order":"«-order-id»","placed":"«=iso»Z","customer":{"name":"«person-name»","email":"«email»"},"payment":{"method":"sepa","iban":"«iban»","mandate":"«-mandate:upper(12)»"},"items":[{"sku":"«-sku:upper(8)»","gtin":"«-ean»","qty":1}]}
{"order":"«-order-id»","placed":"«=iso»Z","customer":{"guest":true,"session":"«session-cookie:alnum(32)»"},"payment":{"method":"card","card_number":"«-redacted|**** **** **** 4242»","test_card":"«~|4242424242424242»"}}
==== pt_us_intake intake/referral.txt
REFERRAL FORM                        fax «phone:fax»

Patient name:   «person-name»
Date of birth:  «dob:dob_us»
SSN:            «us-ssn»
MRN #           «health-record:mrn»
Address:        «postal-address»
Home phone:     «phone:fax»
Emergency:      «person-name», «phone:fax»

Referring physician: Dr. «person-name»
NPI «-npi:digits(10)»     ICD-10: «-icd|E11.9», «-icd|I10»     CPT «-cpt|99213»
Rx: metformin 500 mg b.i.d., BP 132/84, HR 71
Claim no. «-number:digits(12)»   authorised until 2026-12-31

Billing card on file: «card»
Driver license: «driver-licence»
==== pt_members_sql dump/members.sql
-- MariaDB dump 10.19  Distrib «-version|10.11.6»-MariaDB
CREATE TABLE `members` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `full_name` varchar(120) DEFAULT NULL,
  `email` varchar(190) NOT NULL,
  `phone` varchar(32) DEFAULT NULL,
  `dob` date DEFAULT NULL,
  `iban` varchar(34) DEFAULT NULL,
  `password` varchar(255) NOT NULL COMMENT 'bcrypt',
  `reset_token` varchar(64) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=«-number:digits(4)» DEFAULT CHARSET=utf8mb4;
INSERT INTO `members` VALUES
(11,'«person-name:ascii_name»','«email»','«phone»','«dob»','«iban»','«password-hash:bcrypt»',NULL),
(12,'«person-name:ascii_name»','«email»',NULL,'«dob»',NULL,'«password-hash:bcrypt»','«generic-secret:hex(40)»'),
(13,'«person-name:ascii_name»','«email»','«phone»','«dob»','«iban»','«password-hash:phpass»',NULL);
-- Dump completed on 2026-06-30  2:14:55
==== pt_sepa_xml bank/pain001.xml
<?xml version="1.0" encoding="utf-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">
 <CstmrCdtTrfInitn>
  <GrpHdr><MsgId>«-msgid:upper(18)»</MsgId><CreDtTm>«=iso»</CreDtTm><NbOfTxs>2</NbOfTxs><CtrlSum>1815.40</CtrlSum>
   <InitgPty><Nm>Beispielbau GmbH</Nm></InitgPty></GrpHdr>
  <PmtInf>
   <DbtrAcct><Id><IBAN>«iban:ibanraw»</IBAN></Id></DbtrAcct>
   <DbtrAgt><FinInstnId><BICFI>«-bic|GENODEF1S10»</BICFI></FinInstnId></DbtrAgt>
   <CdtTrfTxInf>
    <PmtId><EndToEndId>«-order-id»</EndToEndId></PmtId>
    <Amt><InstdAmt Ccy="EUR">915.40</InstdAmt></Amt>
    <Cdtr><Nm>«person-name»</Nm></Cdtr>
    <CdtrAcct><Id><IBAN>«iban:ibanraw»</IBAN></Id></CdtrAcct>
    <RmtInf><Ustrd>Gehalt 06/2026</Ustrd></RmtInf>
   </CdtTrfTxInf>
   <CdtTrfTxInf>
    <PmtId><EndToEndId>NOTPROVIDED</EndToEndId></PmtId>
    <Amt><InstdAmt Ccy="EUR">900.00</InstdAmt></Amt>
    <Cdtr><Nm>«person-name»</Nm></Cdtr>
    <CdtrAcct><Id><IBAN>«iban:ibanraw»</IBAN></Id></CdtrAcct>
   </CdtTrfTxInf>
  </PmtInf>
 </CstmrCdtTrfInitn>
</Document>
==== pt_visitors_md gate/visitors-kw«=int(10,50)».md
# Besucherliste

| Datum | Name | Firma | Ausweis | Kennzeichen | Telefon |
|-------|------|-------|---------|-------------|---------|
| 12.05. | «person-name» | Elektro Nord | «passport» (Pass) | «~|K-XY 1234» | «phone» |
| 12.05. | «person-name» | Post | - | - | - |
| 13.05. | «person-name:person_rev» | TÜV | «driver-licence» (Führerschein) | - | «phone» |

Ansprechpartner am Empfang: «person-name» («email»)

Raumcode Schulung: «-room|B-2.07», Ticket «-ticket|FAC-1182», Schließplan Rev. «-version|3.2»
==== pt_hl7_message hl7/adt_a01.hl7
MSH|^~\&|KIS|«-facility|KLINIK1»|LAB|LAB1|20260514093012||ADT^A01|«-msgid:digits(10)»|P|2.5|||AL|NE
EVN|A01|20260514093000
PID|1||«health-record:mrn»^^^KIS^MR||«person-name:hl7»||«dob:dob_plain»|F|||«~:street»^^^^||«phone»
NK1|1|«person-name:hl7»|SPO||«phone»
PV1|1|I|«-bed|3A^12^1»||||«-number:digits(6)»^«person-name:hl7»^^^Dr.
IN1|1|«-insurer|109519005»|AOK|||||||||||||||||||||||||||||||||«health-record:kvnr»
OBX|1|NM|«-loinc|718-7»^Hemoglobin||13.4|g/dL|12-16||||F
