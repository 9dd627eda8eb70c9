==== st_hr_export_de export/personal.csv
Personalnr.;Name;Vorname;Geb.-Datum;Steuer-ID;IBAN;Handy;E-Mail privat;Anschrift
«each 5-7»
«-number:digits(5)»;«~:last»;«~:first»;«dob:dob_dot»;«de-steuerid»;«iban»;«phone»;«email»;«postal-address»
«end»
==== st_customers_us export/customers.tsv
customer_id	full_name	email	phone	date_of_birth	ssn	street	city
«each 6-9»
«-number:digits(6)»	«person-name:ascii_name»	«email»	«phone»	«dob»	«us-ssn»	«~:street»	«~:town»
«end»
==== st_payments_csv export/payments.csv
"id","created","name","card_number","exp","iban","amount","currency","reference"
«each 6-8»
"«-uuid»","2025-09-«=int(10,30)»","«person-name»","«card»","«=int(10,12)»/27","«iban»","«=int(10,900)».50","EUR","«-order-id»"
«end»
==== st_contacts_json export/contacts.json
{"contacts":[
«each 5-7»
  {"name":"«person-name»","mail":"«email»","mobile":"«phone»","office":"«phone»","company":"«~:domain»","birthday":"«dob»","note":"customer since 2021"},
«end»
  {}]}
==== st_patient_hl7 export/adt.hl7
MSH|^~\&|KIS|KLINIK|PACS|RAD|20251002081500||ADT^A01|«-number:digits(8)»|P|2.5
PID|1||«health-record:mrn»^^^KLINIK^MR||«person-name:hl7»||«dob:dob_plain»|F|||«~:street»^^«~:town»||«phone»
IN1|1||«health-record:kvnr»|AOK
---- export/patients.csv
mrn;patient_name;dob;insurance_number;phone
«each 4-6»
«health-record:mrn»;«person-name»;«dob:dob_dot»;«health-record:kvnr»;«phone»
«end»
---- export/fhir.json
{"resourceType":"Patient","id":"«-uuid»","identifier":[{"system":"https://«~|fhir.nhs.uk»/Id/nhs-number","value":"«health-record:nhs»"}],"name":[{"text":"«person-name»"}],"telecom":[{"system":"phone","value":"«phone»"},{"system":"email","value":"«email»"}],"birthDate":"«dob»"}
==== st_employees_yaml hr/team.yml
team:
«each 3-4»
  - full_name: «person-name»
    email: «email»
    phone: "«phone»"
    date_of_birth: «dob»
    iban: «iban»
«end»
on_call:
  - person: «person-name»
    mobile: "«phone»"
    national_insurance_number: «uk-nino»
    passport_number: «passport»
    driving_licence: «driver-licence»
office: Graz
headcount: 14
==== st_intl_ids hr/onboarding.yaml
- name: «person-name»
  country: NL
  bsn: "«nl-bsn»"
  iban: «iban»
- name: «person-name»
  country: PL
  pesel: "«pl-pesel»"
  phone: "«phone»"
- name: «person-name»
  country: ES
  dni: «es-dni»
- name: «person-name»
  country: ES
  nie: «es-dni:es_nie»
- name: «person-name»
  country: IT
  codice_fiscale: «it-codice-fiscale»
- name: «person-name»
  country: FR
  numero_securite_sociale: "«fr-nir»"
- name: «person-name»
  country: BR
  cpf: «br-cpf»
- name: «person-name»
  country: DE
  steuer_id: "«de-steuerid»"
- name: «person-name»
  country: GB
  nino: «uk-nino»
- name: «person-name»
  country: CH
  ahv_nummer: «national-id:ch_ahv»
- name: «person-name»
  country: FI
  henkilotunnus: «national-id:fi_hetu»
- name: «person-name»
  country: BE
  rijksregisternummer: «national-id:be_nrn»
- name: «person-name»
  country: US
  ssn: «us-ssn»
  passport: «passport»
==== st_invoice_fr factures/F-«=int(2024,2026)»-«=int(100,999)».txt
FACTURE «-order-id»

Client : «person-name»
Adresse : «postal-address»
Téléphone : «phone»
Courriel : «email»
N° TVA : «~|FR»«~:digits(11)»

Hébergement serveur dédié («ipv4»)      89,00 €
Sauvegarde externalisée                 24,00 €
Référence produit «-number:ean»

Règlement par virement : IBAN «iban»  BIC «~:letters(8).upper»
Règlement par carte : «card»
Date d'échéance : 30/11/2025
==== st_invoice_pl faktury/FV-«=int(100,999)».txt
Faktura VAT nr «-order-id»
Nabywca: «person-name»
Adres: «postal-address»
PESEL: «pl-pesel»
Tel.: «phone», e-mail: «email»
Numer konta: «iban»
Pozycja: dysk SSD, S/N «-serial», szt. 2
Data wystawienia: 2025-10-03
Kwota: 1 248,90 zł
==== st_invoice_es facturas/factura.xml
<Factura>
  <Numero>«-order-id»</Numero>
  <Cliente>
    <Nombre>«person-name»</Nombre>
    <NIF>«es-dni»</NIF>
    <Direccion>«postal-address»</Direccion>
    <Telefono>«phone»</Telefono>
    <Email>«email»</Email>
    <IBAN>«iban»</IBAN>
  </Cliente>
  <Linea><Codigo>«-number:ean»</Codigo><Descripcion>Servidor</Descripcion><Importe>129.00</Importe></Linea>
  <Emision>2025-10-01</Emision>
  <Hash>«-sha256»</Hash>
</Factura>
==== st_crm_sql dump/crm.sql
CREATE TABLE persons (id int PRIMARY KEY, name varchar(80), email varchar(120), phone varchar(40), birthday date, iban varchar(40), note text);
INSERT INTO persons VALUES
«each 5-7»
(«=int(1,9999)», '«person-name:ascii_name»', '«email»', '«phone»', '«dob»', '«iban»', 'ok'),
«end»
(0, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cards (person_id, card_no, holder) VALUES («=int(1,99)», '«card»', '«person-name:ascii_name»');
==== st_signatures_mail mail/signature.txt
From: "«person-name»" <«email»>
To: «email», «email»
Cc: «person-name» <«email»>
Subject: maintenance on Saturday

Dear colleagues,

the maintenance window for «hostname:numbered» moves to Saturday 22:00-02:00.
Questions go to «person-name» («phone»).

Mit freundlichen Grüßen / Best regards

«person-name»
Leiterin Infrastruktur
«postal-address»
T «phone»
M «phone»
«email»
==== st_hotel_travel mail/booking.txt
Booking confirmation «-order-id»

Guest: «person-name»
Date of birth: «dob»
Passport number: «passport»
Card: «card» (exp. 08/27)
Phone: «phone»
Email: «email»
Check-in: 2025-11-12, check-out: 2025-11-14
Room 214, rate 119.00 EUR
Loyalty number «~:digits(9)»
==== st_vcards contacts/kunden.vcf
«each 4-5»
BEGIN:VCARD
VERSION:4.0
FN:«person-name»
N:«~:last»;«~:first»;;;
ORG:«~:domain»
TEL;VALUE=uri;TYPE=work:tel:«phone:phone_tel»
EMAIL:«email»
BDAY:«dob:dob_plain»
UID:urn:uuid:«-uuid»
END:VCARD
«end»
==== st_ical_ldif calendar/team.ics
BEGIN:VCALENDAR
PRODID:-//Nextcloud calendar v«-version|5.5.1»
BEGIN:VEVENT
UID:«-uuid»
DTSTART;TZID=Europe/Vienna:20251009T090000
SUMMARY:Umzug Serverraum
ORGANIZER;CN="«person-name»":mailto:«email»
ATTENDEE;CN="«person-name»";PARTSTAT=ACCEPTED:mailto:«email»
ATTENDEE;CN="«person-name»":mailto:«email»
DESCRIPTION:Einwahl «phone»\, Ansprechpartner vor Ort «person-name»
END:VEVENT
END:VCALENDAR
==== st_log_shop var/log/shop.log
«each 4-6»
2025-10-03T11:22:«=int(10,59)» INFO order=«-order-id» customer="«person-name»" email=«email» total=129.90
2025-10-03T11:23:«=int(10,59)» WARN payment declined card=«card» reason=51 trace=«-trace-id»
2025-10-03T11:24:«=int(10,59)» INFO sepa mandate iban=«iban» holder="«person-name»"
2025-10-03T11:25:«=int(10,59)» DEBUG sms sent to=«phone:phone_tel» id=«-uuid»
2025-10-03T11:26:«=int(10,59)» DEBUG card token «-redacted|****-****-****-4242» ts=«-timestamp»
«end»
==== st_helpdesk_json export/tickets.json
{"tickets":[
«each 4-5»
 {"id":«-number:int(1000,99999)»,"requester":{"name":"«person-name»","email":"«email»","phone":"«phone»"},"subject":"VPN down","description":"I am at «ipv4» and cannot reach «fqdn».","created_at":"2025-09-30T06:11:12Z","tags":["vpn"]},
«end»
 {"id":0}]}
==== st_form_urlencoded var/log/forms.log
«each 4-5»
POST /register email=«email:email.url»&phone=«phone:phone_tel.url»&dob=«dob»&newsletter=1 200
POST /contact name=«person-name:ascii_name.url»&email=«email:email.url»&msg=hello 200
«end»
POST /register email=&phone= 400
==== st_survey_md docs/contacts.md
# Rufbereitschaft

| KW | Name | Telefon | Vertretung | Telefon |
|----|------|---------|------------|---------|
| 41 | «person-name» | «phone» | «person-name» | «phone» |
| 42 | «person-name» | «phone» | «person-name» | «phone» |
| 43 | «person-name» | «phone» | «person-name» | «phone» |

Eskalation: «person-name» <«email»>, danach «person-name» («phone»).
Rechenzentrum: Zutritt mit Karte «-number:digits(6)», Ausweis «passport» hinterlegt für «person-name».
==== st_payroll_txt hr/payroll-«=int(1,12)».txt
Payroll run 2025-09

Employee: «person-name»
SSN: «us-ssn»
DOB: «dob»
Direct deposit IBAN: «iban»
Address: «postal-address»
Email: «email»

Employee: «person-name»
National Insurance number: «uk-nino»
Driving licence: «driver-licence»
Date of birth: «dob:dob_slash»
Phone: «phone»

Employee: «person-name»
Sozialversicherungsnummer: «national-id:at_svnr»
Steuer-ID: «de-steuerid»
Geburtsdatum: «dob:dob_dot»
Krankenversichertennummer: «health-record:kvnr»
Gross 4,512.30, net 3,011.77, hours 168
==== st_gdpr_request tickets/gdpr.txt
Subject access request received from «person-name», born «dob», living at «postal-address».
Known identifiers: «email», «phone», customer «-number:digits(7)».
Payment data on file: card «card», IBAN «iban».
Ausweisnummer: «passport»
SSN on the W-9: «us-ssn»
CPF: «br-cpf»
Processed by «person-name» on 2025-10-02, reference «-uuid».
==== st_git_shortlog docs/AUTHORS.txt
«each 6-8»
«person-name» <«email»>
«end»
---- .mailmap
«person-name#p» <«email»> <«email»>
«person-name» <«email»> root <root@«~:hostname»>
---- docs/CODEOWNERS
/infra/  @«=login» «email»
/web/    @acme/web-team
---- debian/control
Source: pve-tools
Maintainer: «person-name» <«email»>
Uploaders: «person-name» <«email»>
Standards-Version: «-version|4.7.2»
---- debian/changelog
pve-tools («-version|2.4.1») trixie; urgency=medium

  * Fix password prompt (Closes: #«-number:digits(7)»)

 -- «person-name» <«email»>  Thu, 02 Oct 2025 09:10:11 +0200
