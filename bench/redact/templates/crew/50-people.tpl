==== cr_clinic_de export/patienten.csv
Patienten-ID;Name;Geburtsdatum;Versichertennr;Straße;Ort;Telefon;Hausarzt;Diagnose
«-id:digits(5)»;«person-name:person_rev»;«dob:dob_dot»;«health-record:kvnr»;«postal-address:street»;«~:town»;«phone»;«person-name»;J06.9
«-id:digits(5)»;«person-name:person_rev»;«dob:dob_dot»;«health-record:kvnr»;«postal-address:street»;«~:town»;«phone»;«person-name»;M54.5
«-id:digits(5)»;«person-name:person_rev»;«dob:dob_dot»;«health-record:kvnr»;«postal-address:street»;«~:town»;«phone»;«person-name»;E11.9
«-id:digits(5)»;«person-name:person_rev»;«dob:dob_dot»;«health-record:kvnr»;«postal-address:street»;«~:town»;«phone»;«person-name»;I10.90
==== cr_discharge_en records/discharge.txt
DISCHARGE SUMMARY

Patient:        «person-name»
Date of birth:  «dob»
NHS number:     «health-record:nhs»
MRN:            «health-record:mrn»
Address:        «postal-address»
Next of kin:    «person-name», tel. «phone»
Consultant:     «person-name»

Admitted with chest pain, troponin 14 ng/L, ECG normal. Blood pressure 138/82, pulse 71.
Lab accession «-id:digits(10)», sample barcode «-ean». LOINC «-code|2160-0», SNOMED «-code|22298006».
Medication: ramipril 5 mg 1-0-0, atorvastatin 20 mg 0-0-1.
Review in six weeks; letter copied to «email».

Ward terminal note: log in to «hostname» as ward7, password «prose-password:pwlower».
Printed from «ipv4», document id «-uuid», page 1 of 1.
==== cr_hl7_message in/adt.hl7
MSH|^~\&|KIS|HAUS1|LAB|EXT|20260119081500||ADT^A01|«-id:digits(12)»|P|2.5
EVN|A01|20260119081500
PID|1||«health-record:mrn»^^^HAUS1^MR||«person-name:hl7»||«dob:dob_plain»|F|||«postal-address:street»^^«~|Graz»||«phone:phone_tel»
NK1|1|«person-name:hl7»|SPO||«phone:phone_tel»
PV1|1|I|INT^201^2||||«-id:digits(5)»^«person-name:hl7»
IN1|1|«-code|104940005»|«-code|AOK»|||||||||||||«person-name:hl7»||«dob:dob_plain»||||||||||||||||||«health-record:kvnr»
OBX|1|NM|718-7^Hemoglobin^LN||13.2|g/dL|12-16|N|||F
ZZA|«-uuid»|«-version|2.11.4»
==== cr_invoice_fr factures/facture.txt
                                   FACTURE N° «-order-id»

Émetteur                                   Client
«=Word» Industrie SARL                     «person-name»
«postal-address»      «postal-address»
SIRET «-siret:digits(14)»                  «email»
                                           Tél. «phone»

Désignation                     Qté     PU HT      Total
Câble Cat6a, 20 m                 4     18,90      75,60
Commutateur 24 ports              1    412,00     412,00

Total HT                                          487,60
TVA 20 %                                           97,52
Total TTC                                         585,12

Règlement par virement : IBAN «iban»
ou par carte : «card» (exp. 11/28)
Réf. colis «-tracking», code article «-ean»
==== cr_hr_es rrhh/empleados.tsv
legajo	apellidos_nombre	dni	fecha_nacimiento	correo	movil	iban	domicilio	usuario
«-id:digits(4)»	«person-name:person_rev»	«es-dni»	«dob:dob_slash»	«email»	«phone»	«iban»	«postal-address»	«=login»
«-id:digits(4)»	«person-name:person_rev»	«es-dni»	«dob:dob_slash»	«email»	«phone»	«iban»	«postal-address»	«=login»
«-id:digits(4)»	«person-name:person_rev»	«es-dni:es_nie»	«dob:dob_slash»	«email»	«phone»	«iban»	«postal-address»	«=login»
«-id:digits(4)»	«person-name:person_rev»	«es-dni»	«dob:dob_slash»	«email»	«phone»	«iban»	«postal-address»	«=login»
==== cr_payroll_it paghe/cedolino.xml
<?xml version="1.0" encoding="UTF-8"?>
<Cedolino mese="2025-12" id="«-uuid»">
  <Dipendente>
    <Cognome>«person-name:last»</Cognome>
    <Nome>«person-name:first»</Nome>
    <CodiceFiscale>«it-codice-fiscale»</CodiceFiscale>
    <DataNascita>«dob»</DataNascita>
    <Indirizzo>«postal-address»</Indirizzo>
    <Email>«email»</Email>
    <Telefono>«phone»</Telefono>
    <IBAN>«iban»</IBAN>
  </Dipendente>
  <Azienda>
    <PartitaIVA>«-vat:digits(11)»</PartitaIVA>
    <Posizione>«-number»</Posizione>
  </Azienda>
  <Invio>
    <Server>«fqdn»</Server>
    <Utente>paghe</Utente>
    <Password>«config-password:pwq2.xml»</Password>
  </Invio>
  <Firma algoritmo="sha256">«-signature:sha256»</Firma>
</Cedolino>
==== cr_ids_many personnel/onboarding.yaml
# one block per new hire, filled in by the office
- name: «person-name»
  birthdate: «dob»
  ssn: «us-ssn»
  driver_license: «driver-licence»
  emergency_contact: {name: «person-name», phone: "«phone»"}
- name: «person-name»
  geboortedatum: «dob»
  bsn: «nl-bsn»
  paspoort: «passport»
- name: «person-name»
  born: "«dob:dob_slash»"
  national_insurance_number: «uk-nino»
  passport_number: «passport»
- name: «person-name»
  steuer_id: "«de-steuerid»"
  personalausweis_kopie: «-path|scans/ausweis-0113.pdf»
  iban: «iban»
- name: «person-name»
  numero_securite_sociale: "«fr-nir»"
  adresse: «postal-address»
- name: «person-name»
  cpf: «br-cpf»
  nascimento: «dob»
- name: «person-name»
  personnummer: «national-id:se_personnummer»
  badge: «-id:digits(6)»
- name: «person-name»
  ahv_nummer: «national-id:ch_ahv»
  notebook_serial: «-serial»
  initial_password: «config-password:human»
==== cr_orders_json shop/orders.json
{"orders":[
 {"id":"«-uuid»","no":"«-order-id»","customer":{"name":"«person-name»","email":"«email»","phone":"«phone:phone_tel»"},
  "ship_to":"«postal-address»","payment":{"type":"card","pan":"«card»","last4":"«-number:digits(4)»","exp":"09/28"},
  "items":[{"sku":"«-ean»","qty":2}],"client_ip":"«ipv4»"},
 {"id":"«-uuid»","no":"«-order-id»","customer":{"name":"«person-name»","email":"«email»","dob":"«dob»"},
  "ship_to":"«postal-address»","payment":{"type":"sepa","iban":"«iban»","mandate":"«-id:upper(12)»"},
  "items":[{"sku":"«-ean»","qty":1}],"client_ip":"«ipv6»"},
 {"id":"«-uuid»","no":"«-order-id»","customer":{"name":"«person-name»","email":"«email»"},
  "payment":{"type":"paypal","token":"«-masked|***»"},"tracking":"«-tracking»","client_ip":"«ipv4»"}
],"page":{"next":"«-cursor:b64u(24)»","etag":"«-etag»"}}
==== cr_vcards contacts/team.vcf
BEGIN:VCARD
VERSION:3.0
UID:«-uuid»
FN:«person-name»
TEL;TYPE=CELL:«phone»
EMAIL;TYPE=WORK:«email»
ADR;TYPE=HOME:;;«postal-address:street»;;;;
BDAY:«dob»
REV:20260112T081500Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:«-uuid»
FN:«person-name»
TEL;VALUE=uri:tel:«phone:phone_tel»
EMAIL:«email»
BDAY:«dob:dob_plain»
NOTE:Gate code 4-digit\, ask reception. VPN pw «password-in-notes:pwa»
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:«person-name»
EMAIL:«email»
X-SERIAL:«-serial»
END:VCARD
==== cr_bank_statement bank/umsaetze.csv
"Buchungstag";"Auftraggeber/Empfänger";"IBAN";"Verwendungszweck";"Betrag"
"12.01.2026";"«person-name»";"«iban»";"Rechnung «-order-id»";"-118,20"
"12.01.2026";"«person-name»";"«iban»";"Miete Januar";"-940,00"
"13.01.2026";"Stadtwerke";"«iban»";"Kd.-Nr. «-number:digits(9)» Abschlag";"-88,00"
"14.01.2026";"Kartenzahlung";"";"Karte «card» Tankstelle";"-61,37"
"15.01.2026";"«person-name»";"«iban»";"Danke! Melde mich unter «phone»";"25,00"
"16.01.2026";"Finanzamt";"«iban»";"StNr «~:digits(13)» UID «~:digits(10)»";"412,00"
"17.01.2026";"Gehalt";"«iban»";"PersNr «-number:digits(6)» «person-name»";"3.120,44"
==== cr_people_none doc/datenschutz.txt
Hinweise zum Umgang mit personenbezogenen Daten

Namen, Geburtsdaten und Kontonummern dürfen nur verschlüsselt übertragen werden.
Beispiele in Formularen sind erfunden; ein Platzhalter wie «-placeholder|Vorname Nachname» steht für die Angabe.
Die Norm ISO «-number|27001» und Artikel 32 sind maßgeblich, Fassung vom «-date|01.09.2023».
Eine IBAN beginnt mit zwei Buchstaben und zwei Prüfziffern und hat höchstens 34 Stellen.
Die Steuernummer des Vereins «-masked|xx/xxx/xxxxx» erscheint nicht in Rundschreiben.
Artikelnummern («-ean») und Sendungsnummern («-tracking») sind keine personenbezogenen Daten.
Version «-version|2.4.1» dieses Textes, Prüfsumme «-sha1».
Fristen: Auskunft in einem Monat, Löschung nach «-setting|36» Monaten.
Öffnungszeiten: Mo-Do 08:00-16:30, Fr 08:00-13:00.
==== cr_school_list schule/klasse-7b.txt
Klasse 7b, Klassenleitung: «person-name», Raum 114

 1. «person-name»   geb. «dob:dob_dot»   Eltern: «phone»
 2. «person-name»   geb. «dob:dob_dot»   Eltern: «phone»
 3. «person-name»   geb. «dob:dob_dot»   Eltern: «email»
 4. «person-name»   geb. «dob:dob_dot»   Eltern: «phone»
 5. «person-name»   geb. «dob:dob_dot»   Eltern: «email»

Klassenkasse: IBAN «iban»
Zugang Lernplattform: Benutzer 7b-gast, Passwort: «prose-password:human»
WLAN im Raum: «wifi-psk:pwlower»
Stundenplan Stand 12.01., Ausgabe «-number|3», Blatt «-number|17»
