==== qy_csv_members export/mitglieder.csv
Nr;Nachname;Vorname;Geburtsdatum;Strasse;Ort;Telefon;E-Mail;IBAN
«each 7-9»
«=int(1000,9999)»;«person-name:last»;«person-name:first»;«dob:dob_dot»;«postal-address:street»;«postal-address:town»;«phone»;«email»;«iban»
«end»
==== qy_csv_payments export/payments.tsv
id	full_name	email	card_number	cvv_checked	order
«each 6-8»
«-uuid»	«person-name»	«email»	«card»	yes	«-order-id»
«end»
==== qy_json_patients export/patients.json
{"generated": "2026-11-20T06:00:00Z", "batch": "«-uuid»", "patients": [
«each 5-6»
  {"mrn": "«health-record:mrn»", "name": {"family": "«person-name:last»", "given": "«person-name:first»"}, "birthDate": "«dob»", "phone": "«phone»", "address": "«postal-address»", "icd10": "«-code|E11.9»", "accession": "«-number:digits(9)»"},
«end»
  {"mrn": "«health-record:mrn»", "name": {"family": "«person-name:last»", "given": "«person-name:first»"}, "nhs_number": "«health-record:nhs»", "dob": "«dob»", "email": "«email»", "loinc": "«-code|4548-4»"}
]}
==== qy_hr_yaml export/personal.yaml
# Stand 01.11.2026, nur für HR
- name: «person-name»
  geburtsdatum: «dob:dob_dot»
  steuer_id: "«de-steuerid»"
  krankenversichertennummer: «health-record:kvnr»
  iban: «iban»
  personalnummer: "«-number:digits(5)»"
- name: «person-name»
  email: «email»
  dni: «es-dni»
  telefono: "«phone»"
- name: «person-name»
  codice_fiscale: «it-codice-fiscale»
  data_nascita: «dob:dob_slash»
- name: «person-name»
  bsn: "«nl-bsn»"
  adres: «postal-address»
- name: «person-name»
  pesel: "«pl-pesel»"
  email: «email»
- name: «person-name»
  ahv_nummer: «national-id:ch_ahv»
  mobile: "«phone»"
- name: «person-name»
  svnr: "«national-id:at_svnr»"
- name: «person-name»
  personnummer: «national-id:se_personnummer»
- name: «person-name»
  nir: "«fr-nir»"
  passeport: «passport»
- name: «person-name»
  ssn: «us-ssn»
  driver_license: «driver-licence»
- name: «person-name»
  national_insurance_number: «uk-nino»
  passport_number: «passport»
- name: «person-name»
  cpf: «br-cpf»
==== qy_invoice_text rechnungen/«-order-id».txt
                                   Rechnung
Kontor Hafenlogistik GmbH · «postal-address»

Herrn
«person-name»
«postal-address:street»
«postal-address:town»

Rechnungsnummer: «-order-id»      Kundennummer: «-number:digits(6)»
Ihr Ansprechpartner: «person-name», Tel. «phone», «email»

  2 x Colocation 1 HE        «-article|ART-20114»      98,00
  1 x /29 IPv4 «ipv4-cidr»   «-article|ART-20007»      12,50
                                    Summe  110,50 EUR

Bitte überweisen Sie auf IBAN «iban», BIC «-bic|COBADEFFXXX».
Lastschrift von Karte «card» ist nicht möglich.
USt-IdNr. «-vat-id|DE999999990», Steuernummer «-tax-number|12/345/67890», EAN «-ean»
Geliefert nach «fqdn», MAC «mac», Sendung «-tracking»
==== qy_mail_hr mail/onboarding.eml
From: «person-name» <«email»>
To: «email»
Cc: «person-name» <«email»>
Date: Mon, 2 Nov 2026 08:31:12 +0000
Subject: New starter
Message-ID: <«~:msgid»>
MIME-Version: 1.0

Dear team,

«person-name» starts on Monday. Details for payroll:

Date of birth: «dob:dob_slash»
NI number: «uk-nino»
Passport: «passport»
Address: «postal-address»
Bank: IBAN «iban»
Mobile: «phone»
Next of kin: «person-name», «phone»

IT please set up the account; initial password «prose-password:human», laptop «hostname» («mac»).
Desk 4.17, cost centre «-cost-centre|7120», contract «-order-id».

Kind regards
«person-name»
HR Business Partner
T «phone»
==== qy_ldif_people export/people.ldif
version: 1

dn: uid=«=login»,ou=people,dc=kontor,dc=lan
objectClass: inetOrgPerson
cn: «person-name:ascii_name»
givenName: «~:first»
sn: «~:last»
mail: «email»
telephoneNumber: «phone»
userPassword: «password-hash:ssha»
entryUUID: «-uuid»

dn: uid=«=login»,ou=people,dc=kontor,dc=lan
cn: «person-name:ascii_name»
mail: «email»
mobile: «phone»
homePostalAddress: «postal-address»
userPassword:: «password-hash:ssha.b64»
sambaNTPassword: «password-hash:nthash»
sshPublicKey: ssh-ed25519 «-ssh-public-key» «=word»

dn: cn=svc-print,ou=service,dc=kontor,dc=lan
userPassword: «config-password:pwhard2»
ipHostNumber: «ipv4»
macAddress: «mac»
description: «-prose|password never expires»
==== qy_vcards contacts/team.vcf
BEGIN:VCARD
VERSION:3.0
N:«person-name:last»;«person-name:first»;;;
FN:«person-name»
EMAIL;TYPE=work:«email»
TEL;TYPE=cell:«phone»
BDAY:«dob»
UID:«-uuid»
REV:20261101T101500Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:«person-name»
ORG:Kontor Nord
TEL;VALUE=uri:tel:«phone:phone_tel»
EMAIL:«email»
BDAY:«dob:dob_plain»
URL:https://«fqdn:site»
NOTE:Bereitschaft KW 48
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:«person-name»
TEL;TYPE=home:«phone»
EMAIL:«email»
END:VCARD
==== qy_hl7_message in/adt.hl7
MSH|^~\&|KIS|HAUS2|LAB|EXT|20261120081500||ADT^A01|«-message-id:digits(9)»|P|2.5
EVN|A01|20261120081500
PID|1||«health-record:mrn»^^^HAUS2^MR||«person-name:hl7»||«dob:dob_plain»|F|||«~:street»^^«~:town»||«phone»|||||«-number:digits(8)»
NK1|1|«person-name:hl7»|SPO||«phone»
PV1|1|I|S3^312^1|||||||||||||||«-number:digits(7)»
IN1|1||«-payer-id:digits(9)»|AOK||||||||||||||||||||||||||||||||«health-record:kvnr»
==== qy_ask_form ask/form.txt
Can you turn this into JSON for me?

Patient: «person-name»
born «dob:dob_dot», insurance no. «health-record:kvnr»
lives at «postal-address»
phone «phone», mail «email»
GP: Dr. «person-name», practice line «phone»
Card on file: «card»
Emergency contact: «person-name» (sister), «phone»
Order «-order-id», sample «-sample-id:digits(10)», taken 2026-11-19
Portal: https://«fqdn:site», the login I got is «email» with password «prose-password:human»
Patient id in the old system: MRN «health-record:mrn»
==== qy_ask_dsgvo ask/auskunft.txt
Betreff: Auskunft nach Art. 15 DSGVO

Sehr geehrte Damen und Herren,

mein Name ist «person-name», geboren am «dob:dob_dot», wohnhaft «postal-address».
Ich bin seit 2019 Kunde (Kundennummer «-number:digits(7)») und bitte um Auskunft über alle Daten.
Meine Steuer-ID lautet «de-steuerid», mein Konto IBAN: «iban».
Erreichen können Sie mich unter «phone» oder «email».

Intern dazu: Datensatz id=«-uuid», angelegt von «ipv4» am 2019-04-02, letzte Anmeldung von «ipv6».
Bitte an «person-name» weiterleiten («email»), Frist «-date|2026-12-20».
==== qy_calendar_rota export/rota.ics
BEGIN:VCALENDAR
PRODID:-//Kontor//Rota «-version|2.4»//EN
BEGIN:VEVENT
UID:«~:msgid»
DTSTAMP:20261101T090000Z
SUMMARY:On call: «person-name»
ORGANIZER;CN="«person-name»":mailto:«email»
ATTENDEE;CN="«person-name»";ROLE=REQ-PARTICIPANT:mailto:«email»
DESCRIPTION:Phone «phone»\, jump host «fqdn»\, door code «prose-password:pin»
LOCATION:DC 2\, Rack B7
END:VEVENT
BEGIN:VEVENT
UID:«-uuid»
SUMMARY:Meeting\, dial in «phone»\, PIN «prose-password:pin»#
URL:https://«fqdn:site»/j/«-number:digits(10)»?pwd=«url-token:alnum(32)»
END:VEVENT
END:VCALENDAR
