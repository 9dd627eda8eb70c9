==== weir_members exports/mitglieder.csv
Nr;Nachname;Vorname;Geburtsdatum;Straße;PLZ Ort;E-Mail;Telefon;IBAN
«each 3-4»
«=int(100,999)»;«~:last»;«~:first»;«dob:dob_dot»;«postal-address:street»;«postal-address:town»;«email»;«phone»;«iban»
«end»
# Stand «=datum», erstellt von «person-name»
==== weir_payroll_xml lohn/abrechnung.xml
<?xml version="1.0" encoding="UTF-8"?>
<Abrechnung monat="2026-03" id="«-uuid»">
«each 2»
  <Mitarbeiter>
    <Name>«person-name»</Name>
    <Geburtsdatum>«dob»</Geburtsdatum>
    <SteuerId>«de-steuerid»</SteuerId>
    <Anschrift>«postal-address»</Anschrift>
    <Bank><IBAN>«iban»</IBAN></Bank>
    <Versicherungsnummer>«health-record:kvnr»</Versicherungsnummer>
    <Brutto>«=int(2100,7900)».00</Brutto>
  </Mitarbeiter>
«end»
  <Pruefsumme>«-md5»</Pruefsumme>
</Abrechnung>
==== weir_sepa export/sepa-pain001.xml
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">
<CstmrCdtTrfInitn><GrpHdr><MsgId>«-uuid»</MsgId><CreDtTm>«=moment»</CreDtTm></GrpHdr>
<PmtInf><Dbtr><Nm>Opernhaus GmbH</Nm></Dbtr><DbtrAcct><Id><IBAN>«iban»</IBAN></Id></DbtrAcct>
«each 2»
<CdtTrfTxInf><PmtId><EndToEndId>«-order-id»</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">«=int(20,900)».00</InstdAmt></Amt>
<Cdtr><Nm>«person-name»</Nm></Cdtr><CdtrAcct><Id><IBAN>«iban»</IBAN></Id></CdtrAcct></CdtTrfTxInf>
«end»
</PmtInf></CstmrCdtTrfInitn></Document>
==== weir_vcard kontakte/chor.vcf
«each 2»
BEGIN:VCARD
VERSION:4.0
FN:«person-name»
N:«~:last»;«~:first»;;;
TEL;TYPE=cell:«phone»
EMAIL;TYPE=work:«email»
BDAY:«dob:dob_plain»
UID:urn:uuid:«-uuid»
END:VCARD
«end»
==== weir_patients clinic/export.hl7
«each 2»
MSH|^~\&|LIMS|HAUS|KIS|KLINIK|20260302101500||ADT^A01|«-number:digits(8)»|P|2.5
PID|1||«health-record:mrn»^^^HAUS^MR||«person-name:hl7»||«dob:dob_plain»|F|||«postal-address:street»||«phone»
IN1|1|«-number:digits(9)»|AOK|||||||||||||||||||||||||||||||||«health-record:kvnr»
«end»
==== weir_fhir clinic/patient.json
{
  "resourceType": "Patient",
  "id": "«-uuid»",
  "meta": {"versionId": "«-setting|3»", "lastUpdated": "«=moment»"},
  "identifier": [{"system": "urn:nhs", "label": "nhs_number", "value": "«health-record:nhs»"}],
  "name": [{"use": "official", "text": "«person-name»"}],
  "telecom": [{"system": "phone", "value": "«phone»"}, {"system": "email", "value": "«email»"}],
  "birthDate": "«dob»",
  "address": [{"text": "«postal-address»"}],
  "generalPractitioner": [{"display": "Dr. «person-name»"}],
  "extension": [{"url": "nino", "valueString": "«uk-nino»"}]
}
==== weir_onboarding hr/onboarding.md
# New colleagues, spring

| Name | Born | Passport | Driving licence | Mail |
|---|---|---|---|---|
«each 2-3»
| «person-name» | «dob» | passport no. «passport» | driver licence «driver-licence» | «email» |
«end»

Questions to «person-name», «phone». The form «-order-id» is in the tray.
Laptop names: «hostname», «hostname»; MAC of the dock «mac».
==== weir_ids_it hr/dipendenti.yaml
dipendenti:
«each 2»
  - nome: «person-name»
    codice_fiscale: «it-codice-fiscale»
    data_di_nascita: «dob:dob_slash»
    indirizzo: «postal-address»
    telefono: "«phone»"
    iban: «iban»
«end»
espana:
«each 2»
  - nombre: «person-name»
    dni: «es-dni»
    correo: «email»
«end»
versione: «-version:semver»
==== weir_ids_mixed hr/international.csv
name,country,id_type,id_number,email
«person-name»,FR,numero_securite_sociale,«fr-nir»,«email»
«person-name»,NL,bsn,«nl-bsn»,«email»
«person-name»,PL,pesel,«pl-pesel»,«email»
«person-name»,BR,cpf,«br-cpf»,«email»
«person-name»,SE,personnummer,«national-id:se_personnummer»,«email»
«person-name»,CH,ahv,«national-id:ch_ahv»,«email»
«person-name»,FI,hetu,«national-id:fi_hetu»,«email»
«person-name»,US,ssn,«us-ssn»,«email»
«person-name»,GB,nino,«uk-nino»,«email»
«person-name»,IT,codice_fiscale,«it-codice-fiscale»,«email»
«person-name»,ES,dni,«es-dni»,«email»
==== weir_bookings shop/orders.json
[
«each 2-3»
  {"order": "«-order-id»", "customer": {"name": "«person-name»", "email": "«email»", "phone": "«phone»"}, "card": "«card»", "ean": "«-number:ean»", "ip": "«ipv4»"},
«end»
  {"order": "«-order-id»", "customer": {"name": "«person-name»", "dob": "«dob»", "ssn": "«us-ssn»"}, "tracking": "«-number:tracking»", "etag": "«-md5»"}
]
==== weir_ldif export/people.ldif
«each 2»
dn: uid=«=account»,ou=people,dc=haus,dc=intern
objectClass: inetOrgPerson
cn: «person-name:ascii_name»
mail: «email»
telephoneNumber: «phone»
homePostalAddress: «postal-address»
userPassword: «password-hash:ssha»
entryUUID: «-uuid»

«end»
dn: cn=replicator,dc=haus,dc=intern
userPassword: «config-password»
==== weir_passwd_gecos etc/passwd
root:x:0:0:root:/root:/bin/bash
www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin
«each 2-3»
«=login»:x:«=int(1000,1999)»:100:«person-name:ascii_name»,Raum «=int(1,400)»,«phone»:/home/u:/bin/bash
«end»
backup:*:34:34:backup:/var/backups:/usr/sbin/nologin
---- etc/shadow
root:«password-hash:yescrypt»:20511:0:99999:7:::
www-data:*:20400:0:99999:7:::
ops:«password-hash:sha512crypt»:20511:0:99999:7:::
ops2:!:20511::::::
---- etc/htpasswd
probe:«password-hash:apr1»
leitung:«password-hash:bcrypt»
==== weir_crm_de crm/notizen.txt
Kunde: «person-name»
Geburtstag: «dob:dob_dot»
Anschrift: «postal-address»
Rückruf unter «phone», abends «phone»
Zahlt mit Karte «card», gültig bis 09/28
Bankverbindung: «iban»
Steuer-ID: «de-steuerid»
Ausweis/Reisepass: Pass-Nr. «passport»
Vertrag «-order-id», Gerät Seriennummer «-serial»
E-Mail: «email»
Ansprechpartnerin bei uns: «person-name»
Zugang zum Kundenportal: Benutzer «=login», Passwort «prose-password»
==== weir_ics kalender/proben.ics
BEGIN:VCALENDAR
PRODID:-//Haus//Proben 2.4//DE
«each 3-4»
BEGIN:VEVENT
UID:«-uuid»
DTSTART:20260412T100000Z
SUMMARY:Stimmprobe mit «person-name»
ORGANIZER;CN="«person-name»":mailto:«email»
ATTENDEE;CN="«person-name»":mailto:«email»
DESCRIPTION:Einwahl «phone»\, PIN «~:pin»
LOCATION:«postal-address»
END:VEVENT
«end»
END:VCALENDAR
==== weir_donors_sql dump/spender.sql
-- PostgreSQL database dump, host «hostname», «=day»
COPY public.spender (id, name, email, phone, dob, iban) FROM stdin;
«each 3-4»
«=int(1,9999)»	«person-name»	«email»	«phone»	«dob»	«iban»
«end»
\.
INSERT INTO zahlung (karte, inhaber, betrag) VALUES ('«card»', '«person-name»', 40.00);
INSERT INTO zahlung (karte, inhaber, betrag) VALUES ('«card»', '«person-name»', 25.00);
SELECT pg_catalog.setval('public.spender_id_seq', «-number», true);
==== weir_travel travel/pnr.txt
BOOKING REF «~:upper(6)»   ISSUED «=day»
 1. «person-name:person_rev»   DOB «dob»
    PASSPORT NO «passport»   NATIONALITY DE
 2. «person-name:person_rev»   DOB «dob»
    PASSPORT NO «passport»   NATIONALITY PL
CONTACT PHONE: «phone»
CONTACT EMAIL: «email»
PAID BY CARD: «card» EXP 11/27
BILLING ADDRESS: «postal-address»
TICKET «-number:digits(13)»
RENTAL: DRIVER LICENCE NO «driver-licence»
