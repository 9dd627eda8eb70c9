==== dale_sap_csv export/kunden-«=int(10,99)».csv
Kundennr|Anrede|Name|Straße und Ort|Geburtstag|Telefon|E-Mail|IBAN|Steuer-ID
«each 5-7»
«-number:digits(8)»|«?Frau|Herr»|«person-name:person_rev»|«postal-address»|«dob:dob_dot»|«phone»|«email»|«iban»|«de-steuerid»
«end»
«-number:digits(8)»|Firma|Muster Handels GmbH|gesperrt||||«-redacted|DE** **** ****»|
==== dale_odoo_xml odoo/data/partners.xml
<?xml version="1.0" encoding="utf-8"?>
<odoo noupdate="1">
«each 2-3»
  <record id="partner_«=digits(4,4)»" model="res.partner">
    <field name="name">«person-name»</field>
    <field name="email">«email»</field>
    <field name="phone">«phone»</field>
    <field name="street">«~:street»</field>
    <field name="city">«~:town»</field>
    <field name="vat">«~|BE»«~:digits(10)»</field>
    <field name="ref">«-order-id»</field>
  </record>
«end»
  <record id="smtp" model="ir.mail_server">
    <field name="smtp_host">«fqdn»</field>
    <field name="smtp_user">«email»</field>
    <field name="smtp_pass">«config-password:pwa»</field>
  </record>
  <record id="bank" model="res.partner.bank"><field name="acc_number">«iban»</field></record>
</odoo>
---- odoo/odoo.conf
[options]
admin_passwd = «password-hash:odoohash»
db_host = «ipv4»
db_user = odoo17
db_password = «config-password:pwhard2»
smtp_password = «config-password:human»
proxy_mode = True
limit_time_cpu = «-setting|120»
==== dale_hl7_adt inbox/adt-«=digits(6,6)».hl7
MSH|^~\&|HIS|KLINIK|RIS|RADIO|20260311081412||ADT^A01|«-request-id:digits(9)»|P|2.5
EVN|A01|20260311081412
PID|1||«health-record:mrn»^^^KLINIK^MR||«person-name:hl7»||«dob:dob_plain»|F|||«~:street»^^«~:town»||«phone:phone_tel»
NK1|1|«person-name:hl7»|SPO||«phone:phone_tel»
IN1|1|AOK|«-number:digits(9)»|||||||||||||||||||||||||||||||||«health-record:kvnr»
PV1|1|I|3W^312^1|||||||CHI
---- inbox/patient.json
{"resourceType": "Patient", "id": "«-uuid»", "identifier": [{"system": "http://«~|fhir.de»/sid/gkv/kvid-10", "value": "«health-record:kvnr»"}, {"type": {"coding": [{"code": "MR"}]}, "value": "«health-record:mrn»"}], "name": [{"text": "«person-name»"}], "birthDate": "«dob»", "telecom": [{"system": "phone", "value": "«phone»"}, {"system": "email", "value": "«email»"}], "meta": {"versionId": "3", "lastUpdated": "2026-03-11T08:14:12Z"}}
==== dale_ids_by_country hr/onboarding.yaml
# papers of those who start on the first
«each 1-2»
- nom: «person-name»
  num_secu: "«fr-nir»"
  téléphone: "«phone»"
  adresse: "«postal-address»"
- nome: «person-name»
  codice_fiscale: «it-codice-fiscale»
  data_di_nascita: «dob:dob_slash»
- nombre: «person-name»
  dni: «es-dni»
  fecha_nacimiento: «dob:dob_slash»
- naam: «person-name»
  bsn: "«nl-bsn»"
  rijbewijs: «driver-licence:digits(10)»
- imię_i_nazwisko: «person-name»
  pesel: «pl-pesel»
  data_urodzenia: «dob»
- nome_completo: «person-name»
  cpf: «br-cpf»
- namn: «person-name»
  personnummer: «national-id:se_personnummer»
- jméno: «person-name»
  telefon: «phone»
  datum_narození: «dob:dob_dot»
- name: «person-name»
  nino: «uk-nino»
  passport: «passport»
- name: «person-name»
  ssn: «us-ssn»
  drivers_license: «driver-licence»
- vorname_nachname: «person-name»
  ahv: «national-id:ch_ahv»
  steuer_id: «de-steuerid»
«end»
batch: «-uuid»
==== dale_payroll_json payroll/run-2026-03.json
{"run": "«-uuid»", "period": "2026-03", "checksum": "«-sha256»", "entries": [
«each 3-4»
{"employee_id": «-number:digits(6)», "employee": {"full_name": "«person-name»", "date_of_birth": "«dob»", "social_security_number": "«us-ssn»", "home_address": "«postal-address»", "mobile": "«phone»"}, "bank": {"iban": "«iban»", "bic": "«~:letters(8).upper»"}, "gross": «-number:int(2500,7900)», "contact": "«email»"},
«end»
{"employee_id": null}], "sftp": {"host": "«fqdn»", "user": "bank", "password": "«config-password:pwhard2»", "host_key": "«-ssh-fingerprint»"}}
==== dale_booking_log var/log/hotel/booking.log
«each 2-3»
[2026-04-0«=int(1,9)» 14:«=int(10,59)»:11] booking.INFO: guest "«person-name»" <«email»> tel «phone» room 2«=int(10,40)» ref «-order-id»
[2026-04-0«=int(1,9)» 14:«=int(10,59)»:19] payment.DEBUG: PAN=«card» exp=11/28 auth=«-number:digits(6)» trace=«-trace-id»
[2026-04-0«=int(1,9)» 14:«=int(10,59)»:20] payment.INFO: card ending «-redacted|**** 4242» charged, token «-request-id:uuid»
«end»
[2026-04-09 14:31:02] checkin.INFO: {"passport_no":"«passport»","nationality":"SE","born":"«dob»","wlan":"«wifi-psk:pwlower»"}
[2026-04-09 14:31:40] refund.WARN: IBAN «iban» of «person-name» does not match
[2026-04-09 14:32:00] pms.DEBUG: login user=desk password=«config-password:human» from «ipv4»
[2026-04-09 14:32:05] invoice.INFO: sent to «postal-address»
[2026-04-09 14:33:10] health.INFO: build «-git-sha» uptime «-number:digits(7)»
==== dale_ldap_contacts_vcf contacts/all.vcf
«each 2-3»
BEGIN:VCARD
VERSION:4.0
FN:«person-name»
N:«~:last»;«~:first»;;;
ORG:Werk AG;Einkauf
EMAIL;TYPE=work:«email»
TEL;VALUE=uri;TYPE="voice,cell":tel:«phone:phone_tel»
ADR;TYPE=home;LABEL="«postal-address»":;;;;;;
BDAY:«dob:dob_plain»
NOTE:Kundennummer «-number:digits(6)»
REV:20260301T101112Z
UID:urn:uuid:«-uuid»
END:VCARD
«end»
---- contacts/termine.ics
BEGIN:VCALENDAR
PRODID:-//Werk//NONSGML//DE
BEGIN:VEVENT
UID:«-uuid»
DTSTART:20260504T090000Z
SUMMARY:Wartung «hostname»
ORGANIZER;CN="«person-name»":mailto:«email»
ATTENDEE;CN="«person-name»";PARTSTAT=ACCEPTED:mailto:«email»
LOCATION:«postal-address»
DESCRIPTION:Einwahl «phone»\, PIN «config-password:digits(6,6)»\nRoot-Passwort: «prose-password:pwa»
URL:https://«fqdn»/meet/«-request-id:alnum(12)»
END:VEVENT
END:VCALENDAR
==== dale_camt_xml bank/camt053.xml
<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
  <BkToCstmrStmt>
    <GrpHdr><MsgId>«-request-id:digits(16)»</MsgId><CreDtTm>2026-03-31T23:10:00+02:00</CreDtTm></GrpHdr>
    <Stmt>
      <Acct><Id><IBAN>«iban»</IBAN></Id><Ownr><Nm>«person-name»</Nm></Ownr></Acct>
«each 2-3»
      <Ntry>
        <Amt Ccy="EUR">«=int(10,900)».00</Amt>
        <NtryDtls><TxDtls>
          <Refs><EndToEndId>«-order-id»</EndToEndId></Refs>
          <RltdPties><Dbtr><Pty><Nm>«person-name»</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>«iban»</IBAN></Id></DbtrAcct></RltdPties>
        </TxDtls></NtryDtls>
      </Ntry>
«end»
    </Stmt>
  </BkToCstmrStmt>
</Document>
==== dale_support_form tickets/form-«=int(1000,9999)».txt
-------- web form --------
Name ........: «person-name»
Firma .......: Werk AG
E-Mail ......: «email»
Telefon .....: «phone»
Anschrift ...: «postal-address»
Kundennr ....: «-number:digits(7)»
Gerät .......: NAS 8-bay, S/N «-serial», Firmware «-version4»
MAC .........: «mac»
IP ..........: «ipv4»
Fernzugang ..: user «=login», Passwort «prose-password:pwhard2»
Kreditkarte .: «card»
Nachricht ...: Nach dem Update geht die Anmeldung nicht mehr. Das Passwort wird abgelehnt.
               Fehler 0x80070005, Vorgang «-uuid».
--------------------------
==== dale_clinic_sql clinic/export.sql
COPY patient (id, full_name, dob, insurance_no, address, phone) FROM stdin;
«each 3-4»
«-uuid»	«person-name»	«dob»	«health-record:kvnr»	«postal-address»	«phone»
«end»
\.
COPY staff (login, mail, pw, pin) FROM stdin;
«=login»	«email»	«password-hash:bcrypt»	\N
«=login»	«email»	«password-hash:sha512crypt»	\N
\.
UPDATE patient SET nhs_number = '«health-record:nhs»' WHERE id = '«-uuid»';
INSERT INTO settings VALUES ('pacs_aet', 'WERK'), ('pacs_host', '«ipv4»'), ('pacs_password', '«sql-password:pwa»');
SELECT setval('patient_seq', «-number:digits(5)», true);
---- clinic/dicom.txt
(0010,0010) PN [«person-name:hl7»]            # PatientName
(0010,0020) LO [«health-record:mrn»]          # PatientID
(0010,0030) DA [«dob:dob_plain»]              # PatientBirthDate
(0020,000D) UI [«-number|1.2.276.0.7230010.3.1.4»]  # StudyInstanceUID
(0008,0080) LO [Klinikum]                     # InstitutionName
==== dale_crm_graphql crm/seed.graphql
mutation {
  createContact(input: {
    name: "«person-name»"
    email: "«email»"
    phone: "«phone»"
    address: "«postal-address»"
    birthday: "«dob»"
    externalId: "«-uuid»"
  }) { id }
  createIntegration(input: { kind: SMTP, host: "«fqdn»", username: "crm", password: "«config-password:pwhard2»" }) { id }
  rotateToken(name: "zapier") { token }
  login(email: "«email»", password: "«code-password:human»") { accessToken refreshToken }
  addCard(number: "«card»", holder: "«person-name»", ttl: «-setting|300») { last4 }
}
query Me($token: String!) { me(token: $token) { id passwordChangedAt } }
---- crm/import.log
row 17: «person-name» <«email»> skipped, no phone
row 18: «person-name», «dob», «phone» imported as «-number:digits(6)»
row 19: duplicate of «-uuid»
POST https://«fqdn»/rest/v1/contacts 201 apikey=«-redacted|***»
POST https://«fqdn:site»/rest/v1/contacts?api_token=«url-token:hex(40)» 201
