==== hr_csv export/mitarbeiter.csv
Personalnr;Nachname;Vorname;Geburtsdatum;Steuer-ID;SV-Nummer;IBAN;Telefon;E-Mail;Straße;Ort
«each 6-9»
«-number:digits(5)»;«~:last»;«~:first»;«dob:dob_dot»;«de-steuerid»;«~:digits(8)»;«iban»;«phone»;«email»;«~:street»;«~:town»
«end»
==== crm_json export/crm.json
[
«each 4-6»
  {"id": "«-uuid»", "full_name": "«person-name»", "email": "«email»", "phone": "«phone»", "birth_date": "«dob»", "address": "«postal-address»", "passport_number": "«passport»", "iban": "«iban»", "order": "«-order-id»", "created": "2025-02-11T10:11:12Z", "score": «-number:int(1,100)»},
«end»
  {"id": null}
]
==== patients_sql dump/patients.sql
CREATE TABLE patients (id uuid, name text, dob date, mrn text, nhs_number text, phone text);
INSERT INTO patients (id, name, dob, mrn, nhs_number, phone) VALUES
«each 4-6»
('«-uuid»', '«person-name:ascii_name»', '«dob»', '«health-record:mrn»', '«health-record:nhs»', '«phone»'),
«end»
('«-uuid»', NULL, NULL, NULL, NULL, NULL);
INSERT INTO insurance (patient_id, kvnr, iban) VALUES («=int(1,99)», '«health-record:kvnr»', '«iban»');
UPDATE users SET email = '«email»', ssn = '«us-ssn»' WHERE id = «=int(1,99)»;
==== vcard_file contacts/team.vcf
«each 3-5»
BEGIN:VCARD
VERSION:3.0
FN:«person-name»
N:«~:last»;«~:first»;;;
EMAIL;TYPE=work:«email»
TEL;TYPE=cell:«phone»
BDAY:«dob»
ADR;TYPE=home:;;«~:street»;«~|Köln»;;«~|50667»;Germany
UID:«-uuid»
END:VCARD
«end»
==== hr_yaml hr/employees.yaml
«each 2-3»
- name: «person-name»
  email: «email»
  national_insurance: «uk-nino»
  passport: «passport»
  driving_licence: «driver-licence»
- full_name: «person-name»
  codice_fiscale: «it-codice-fiscale»
  phone_number: "«phone»"
- naam: «person-name»
  bsn: «nl-bsn»
  geboortedatum: «dob»
- imie_nazwisko: «person-name»
  pesel: "«pl-pesel»"
- nombre: «person-name»
  dni: «es-dni»
  nie: «es-dni:es_nie»
- nome: «person-name»
  cpf: «br-cpf»
- nom: «person-name»
  numero_secu: "«fr-nir»"
- name: «person-name»
  personnummer: «national-id:se_personnummer»
  start: 2021-04-01
  employee_no: «-number:digits(6)»
- name: «person-name»
  ahv_nummer: «national-id:ch_ahv»
  steuer_id: «de-steuerid»
- name: «person-name»
  ssn: «us-ssn»
  credit_card: «card»
  cvv_policy: «-setting|never stored»
«end»
==== invoice_txt invoices/«=int(1000,9999)».txt
Rechnung «-order-id»
Kunde: «person-name»
Anschrift: «postal-address»
Tel.: «phone»
E-Mail: «email»
USt-IdNr.: «~|DE»«~:digits(9)»
IBAN: «iban»
BIC: «~:letters(8).upper»
Kreditkarte: «card»
Artikel «-number:ean»  1 x NAS 4-bay   489,00
Artikel «-number:ean»  4 x HDD SN «-serial»  796,00
Sendungsnummer «-number:tracking»
Betrag: 1285,00 EUR   Fällig: 2025-06-01
==== payments_log var/log/payments.log
«each 4-6»
2025-05-12 10:11:«=int(10,59)» INFO charge card=«card» amount=«=int(5,900)».00 holder="«person-name»" txn=«-uuid»
2025-05-12 10:12:«=int(10,59)» WARN iban «iban» rejected for «email»
2025-05-12 10:13:«=int(10,59)» DEBUG order «-order-id» ean «-number:ean» ts=«-timestamp»
2025-05-12 10:14:«=int(10,59)» INFO sms to «phone» id=SM«-request-id:hex(32)»
«end»
2025-05-12 10:15:00 DEBUG masked card=«-redacted|4111********1111»
==== xml_people export/people.xml
<people>
«each 3-4»
  <person id="«-uuid»">
    <name>«person-name»</name>
    <email>«email»</email>
    <phone>«phone»</phone>
    <birthDate>«dob»</birthDate>
    <ssn>«us-ssn»</ssn>
    <address>«postal-address»</address>
    <iban>«iban»</iban>
    <etag>«-md5»</etag>
  </person>
«end»
</people>
