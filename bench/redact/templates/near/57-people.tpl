==== kb_people_csv exports/members.csv
member_id;last_name;first_name;birthday;email;mobile;street;city;iban
«-number:digits(5)»;«~:last»;«~:first»;«dob:dob_dot»;«email»;«phone»;«~:street»;«~:town»;«iban:iban_plain»
«-number:digits(5)»;«~:last»;«~:first»;«dob:dob_dot»;«email»;«phone»;«~:street»;«~:town»;«iban:iban_plain»
«-number:digits(5)»;«~:last»;«~:first»;«dob:dob_dot»;«email»;«phone»;«~:street»;«~:town»;«iban:iban_plain»
«-number:digits(5)»;«~:last»;«~:first»;«dob:dob_dot»;«email»;;;;«iban:iban_plain»
«-number:digits(5)»;«~:last»;«~:first»;;«email»;«phone»;«~:street»;«~:town»;
«-number:digits(5)»;«~:last»;«~:first»;«dob:dob_dot»;«email»;«phone»;;;
==== kb_hr_json exports/employees.json
{
  "exported_at": "2026-03-01T08:00:00Z",
  "checksum": "«-sha256»",
  "employees": [
    {
      "id": "«-uuid»",
      "full_name": "«person-name»",
      "email": "«email»",
      "phone": "«phone»",
      "date_of_birth": "«dob»",
      "tax_id": "«de-steuerid»",
      "iban": "«iban»",
      "address": "«postal-address»",
      "role": "«-setting|Engineer»"
    },
    {
      "id": "«-uuid»",
      "full_name": "«person-name»",
      "email": "«email»",
      "phone": "«phone»",
      "date_of_birth": "«dob»",
      "ssn": "«us-ssn»",
      "passport_number": "«passport»",
      "role": "«-setting|Accounting»"
    },
    {
      "id": "«-uuid»",
      "full_name": "«person-name»",
      "email": "«email»",
      "date_of_birth": "«dob»",
      "ni_number": "«uk-nino»",
      "driver_license": "«driver-licence»",
      "emergency_contact": { "name": "«person-name»", "phone": "«phone»" },
      "last_login_ip": "«ipv4»",
      "temp_password": "«config-password»"
    }
  ]
}
==== kb_patients exports/patients.csv
mrn,patient,dob,sex,insurance_no,phone,gp
«health-record:mrn»,«person-name»,«dob»,F,«health-record:kvnr»,«phone:phone_tel»,Dr. «person-name»
«health-record:mrn»,«person-name»,«dob»,M,«health-record:kvnr»,«phone:phone_tel»,Dr. «person-name»
«health-record:mrn»,«person-name»,«dob»,F,«health-record:kvnr»,«phone:phone_tel»,Dr. «person-name»
---- letters/discharge.txt
Patient:      «person-name»
Born:         «dob:dob_slash»
NHS number:   «health-record:nhs»
MRN:          «health-record:mrn»
Address:      «~:postal-address»
Next of kin:  «person-name», «phone»

Diagnosis J18.9, blood pressure 128/84, HbA1c 6.1 %.
Case reference «-order-id», lab batch «-number:digits(8)», device serial «-serial».
Contact: «email»
==== kb_invoice invoices/2026-0117.txt
                                            Invoice «-order-id»
Bill to:
«person-name»
«~:street»
«~:town»

Customer no.  «-number:digits(6)»
VAT id        «~:vat»
Date          2026-01-17

Pos  Item                     EAN             Qty   Price
1    Disk 4 TB                «-ean»   2    189.00
2    Cable                    «-ean»   5      9.90
3    Support, 3 h             «-number:digits(5)»           1    270.00

Total EUR 697.50, tracking number «-tracking»

Paid by card «card» on 2026-01-18
or by transfer to IBAN «iban», holder «person-name»
Questions: «email», tel. «phone»
---- invoices/payment.json
{"invoice":"«-order-id»","amount":69750,"currency":"EUR","intent":"pi_«-account-id:alnum(24)»","card":{"number":"«card:card_plain»","exp_month":4,"exp_year":2029},"customer":{"name":"«person-name»","email":"«email»"},"fingerprint":"«-asset-hash:hex(16)»"}
==== kb_vcard contacts/team.vcf
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:«-uuid»
FN:«person-name»
TEL;TYPE=cell:«phone»
EMAIL;TYPE=work:«email»
BDAY:«dob:dob_plain»
ADR;TYPE=home:;;«~:street»;;;;
REV:20260102T101500Z
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:«person-name»
TEL;TYPE=WORK,VOICE:«phone»
EMAIL:«email»
PHOTO;ENCODING=b;TYPE=PNG:«-base64-image:png»
END:VCARD
---- contacts/event.ics
BEGIN:VEVENT
UID:«-uuid»
DTSTART:20260304T090000Z
SUMMARY:Interview
ORGANIZER;CN=«person-name»:mailto:«email»
ATTENDEE;CN=«person-name»;ROLE=REQ-PARTICIPANT:mailto:«email»
DESCRIPTION:Meeting id «-number:digits(10)»\, passcode «~:digits(6)»
END:VEVENT
==== kb_ids_yaml exports/ids.yaml
# documents checked on arrival
records:
  - name: «person-name»
    passport_no: «passport»
    dob: «dob»
    document_hash: «-sha256»
  - name: «person-name»
    numero_securite_sociale: "«fr-nir»"
    telephone: "«phone»"
  - name: «person-name»
    codice_fiscale: «it-codice-fiscale»
    email: «email»
  - name: «person-name»
    dni: «es-dni»
    direccion: "«~:postal-address»"
  - name: «person-name»
    pesel: "«pl-pesel»"
    iban: «iban:iban_plain»
  - name: «person-name»
    bsn: "«nl-bsn»"
    geboortedatum: «dob»
  - name: «person-name»
    ahv_nummer: «national-id:ch_ahv»
    versichertennummer: «health-record:kvnr»
  - name: «person-name»
    personnummer: «national-id:se_personnummer»
    driver_licence: «driver-licence»
case_number: «-number:digits(9)»
batch: «-uuid»
isbn: «-number:isbn»
==== kb_crm_xml exports/crm.xml
<?xml version="1.0" encoding="UTF-8"?>
<export created="2026-02-02" schema="«-version|2.1»">
  <contact id="«-number:digits(6)»" guid="«-uuid»">
    <name>«person-name»</name>
    <email>«email»</email>
    <phone type="mobile">«phone»</phone>
    <birthDate>«dob»</birthDate>
    <address>«postal-address»</address>
    <bank><iban>«iban:iban_plain»</iban><bic>«~|COBADEFFXXX»</bic></bank>
  </contact>
  <contact id="«-number:digits(6)»" guid="«-uuid»">
    <name>«person-name»</name>
    <email>«email»</email>
    <card number="«card:card_plain»" expires="07/28"/>
    <cpf>«br-cpf»</cpf>
    <note>«-prose|asked for a new password twice»</note>
  </contact>
  <account login="«=login»"><password>«config-password:pwa»</password><lastIp>«ipv4»</lastIp></account>
  <product sku="«-number:digits(8)»" ean="«-ean»"><name>Router</name></product>
</export>
==== kb_form_mail mail/form-«=int(100,999)».txt
New message from the contact form at https://«fqdn»/contact

Name:            «person-name»
Company:         «~|Muster AG»
E-Mail:          «email»
Phone:           «phone»
Date of birth:   «dob:dob_dot»
Address:         «~:postal-address»
Order:           «-order-id»

Message:
Hello, I paid with «card» but the shop shows the order as open. My account
number is «iban». I also can't log in any more, the site says that my password is
wrong, although I wrote it down: «prose-password:human»
Please call me after five.

Regards, «person-name»

Sent from «ipv4» with Mozilla/5.0 (Windows NT 10.0; Win64; x64), form id «-uuid», spam score 0.3
