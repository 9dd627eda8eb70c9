==== fern_hr_multi exports/personnel.yaml
«any 8-9»
- employee: «person-name»
  email: «email»
  mobile: "«phone»"
  ssn: «us-ssn»
%
- employee: «person-name»
  email: «email»
  nino: «uk-nino»
  driver_license: «driver-licence»
%
- mitarbeiter: «person-name»
  geburtsdatum: «dob:dob_dot»
  steuer_id: "«de-steuerid»"
  iban: «iban»
%
- empleado: «person-name»
  dni: «es-dni»
  telefono: "«phone»"
%
- employe: «person-name»
  nir: "«fr-nir»"
  date_naissance: «dob»
%
- dipendente: «person-name»
  codice_fiscale: «it-codice-fiscale»
  email: «email»
%
- medewerker: «person-name»
  bsn: "«nl-bsn»"
  adres: «postal-address»
%
- pracownik: «person-name»
  pesel: "«pl-pesel»"
  telefon: "«phone»"
%
- funcionario: «person-name»
  cpf: «br-cpf»
  nascimento: «dob»
%
- anstalld: «person-name»
  personnummer: «national-id:se_personnummer»
  epost: «email»
%
- zamestnanec: «person-name»
  rodne_cislo: "«national-id:cz_rc»"
  pas: «passport»
«end»
- employee: null
  staff_no: «-number:digits(6)»
==== fern_crm_csv exports/kontakte.csv
id;firma;ansprechpartner;mail;telefon;ust_id;kundennr;iban
«each 6-8»
«-uuid»;«=word» GmbH;«person-name»;«email»;«phone»;«~|ATU»«~:digits(8)»;«-number:digits(6)»;«iban»
«end»
---- exports/members.tsv
member_no	name	birthday	card	email
«each 4-5»
«-number:digits(7)»	«person-name»	«dob»	«card»	«email»
«end»
==== fern_hl7 in/adt-«=int(1000,9999)».hl7
MSH|^~\&|KIS|HAUS1|LAB|HAUS1|202602121011||ADT^A01|«-key-id:digits(8)»|P|2.5
EVN|A01|202602121011
PID|1||«health-record:mrn»^^^HAUS1^PI||«person-name:hl7»||«dob:dob_plain»|F|||«postal-address»||«phone:phone_tel»
NK1|1|«person-name:hl7»|SPO||«phone:phone_tel»
PV1|1|I|ST2^201^1||||«-number:digits(5)»^«person-name:hl7»
IN1|1|GKV|«-number:digits(9)»|AOK||||||||||||||||||||||||||||||||«health-record:kvnr»
---- in/patient.json
{"resourceType": "Patient", "id": "«-uuid»", "identifier": [{"system": "http://«~|fhir.de»/sid/gkv/kvid-10", "value": "«health-record:kvnr»"}, {"system": "https://«~|fhir.nhs.uk»/Id/nhs-number", "value": "«health-record:nhs»"}],
 "name": [{"text": "«person-name»"}], "birthDate": "«dob»", "telecom": [{"system": "phone", "value": "«phone»"}, {"system": "email", "value": "«email»"}], "address": [{"text": "«postal-address»"}]}
==== fern_sepa bank/pain001.xml
<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">
 <CstmrCdtTrfInitn>
  <GrpHdr><MsgId>«-uuid:hex(32)»</MsgId><CreDtTm>2026-02-12T10:11:12</CreDtTm><NbOfTxs>2</NbOfTxs></GrpHdr>
  <PmtInf>
   <Dbtr><Nm>«=word» GmbH</Nm></Dbtr>
   <DbtrAcct><Id><IBAN>«iban»</IBAN></Id></DbtrAcct>
   <CdtTrfTxInf>
    <PmtId><EndToEndId>«-order-id»</EndToEndId></PmtId>
    <Amt><InstdAmt Ccy="EUR">«=int(10,9000)».00</InstdAmt></Amt>
    <Cdtr><Nm>«person-name»</Nm><PstlAdr><AdrLine>«postal-address»</AdrLine></PstlAdr></Cdtr>
    <CdtrAcct><Id><IBAN>«iban»</IBAN></Id></CdtrAcct>
    <RmtInf><Ustrd>Gehalt Februar</Ustrd></RmtInf>
   </CdtTrfTxInf>
   <CdtTrfTxInf>
    <Cdtr><Nm>«person-name»</Nm></Cdtr>
    <CdtrAcct><Id><IBAN>«iban»</IBAN></Id></CdtrAcct>
   </CdtTrfTxInf>
  </PmtInf>
 </CstmrCdtTrfInitn>
</Document>
---- bank/orders.log
2026-02-12 09:01:10 card «card» approved auth=«-number:digits(6)» order=«-order-id»
2026-02-12 09:04:37 card «-redacted|4929 **** **** 1143» declined
2026-02-12 09:07:02 refund to «iban» for «email»
2026-02-12 09:08:31 card «card» holder "«person-name»" exp 11/28
==== fern_ics kalender/termine.ics
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Nextcloud calendar v5.1.2
BEGIN:VEVENT
UID:«-uuid»
DTSTAMP:20260212T101112Z
SUMMARY:Umzug «hostname»
LOCATION:«postal-address»
ORGANIZER;CN="«person-name»":mailto:«email»
ATTENDEE;CN="«person-name»";PARTSTAT=ACCEPTED:mailto:«email»
DESCRIPTION:Einwahl «phone»\, PIN «prose-password:pin»\nPasswort: «prose-password:pwa»\nKonsole https://«fqdn»
END:VEVENT
BEGIN:VEVENT
UID:«-uuid»
SUMMARY:Passwort der Datenbank wechseln
DTSTART;TZID=Europe/Madrid:20260301T090000
END:VEVENT
END:VCALENDAR
---- kalender/kontakt.vcf
BEGIN:VCARD
VERSION:4.0
FN:«person-name»
TEL;TYPE=cell:«phone»
EMAIL:«email»
BDAY:«dob:dob_plain»
NOTE:WLAN zuhause «wifi-psk:phrase»
UID:urn:uuid:«-uuid»
END:VCARD
==== fern_travel buchung/bestaetigung.txt
Buchung «-order-id» / Booking reference «~:upper(6)»

Reisende / Passenger: «person-name»
Geburtsdatum: «dob:dob_dot»
Reisepass: «passport»
Führerschein: «driver-licence»
E-Mail: «email»
Telefon: «phone»
Rechnungsadresse: «postal-address»

Zahlung: Kreditkarte «card», gültig bis 09/28
Erstattungen auf IBAN «iban»

Flug OS «=int(100,999)» Wien - Lissabon, 14.03.2026, Sitz 12A
Ticketnummer 257-«-number:digits(10)»
Ihr Kundenkonto: https://«fqdn:site»
Vorläufiges Passwort: «prose-password:pwlower»
Bitte ändern Sie Ihr Passwort bei der ersten Anmeldung.
==== fern_whois net/whois.txt
domain:       «fqdn:domain»
registrar:    «~:word» Domains s.r.o.
nserver:      «fqdn» («ipv4», «ipv6»)
nserver:      «fqdn»
keyset:       AUTO-«~:lower(25).upper»
registered:   12.02.2014 10:11:12
expire:       12.02.2027

contact:      «=upper(12)»
name:         «person-name»
address:      «postal-address»
e-mail:       «email»
phone:        «phone»

inetnum:      «ipv4» - «ipv4»
netname:      «=word»-NET
route:        «ipv4-cidr»
route6:       «ipv6-cidr»
origin:       AS64512
abuse-mailbox: «email»
source:       RIPE # Filtered
