==== tarn_crm_csv exports/kontakte.csv
Nr;Anrede;Name;E-Mail;Telefon;Straße;Ort;IBAN;Kundennr
«each 5-8»
«=int(1,900)»;«?Frau|Herr»;«person-name»;«email»;«phone»;«postal-address:street»;«postal-address:town»;«iban»;K-20«-id:digits(4)»
«end»
«=int(1,900)»;;Muster GmbH;«email»;«phone»;;;;«-id|K-300112»
«=int(1,900)»;Frau;«person-name»;«email»;«phone»;;;«iban»;«-id|K-300113»
«=int(1,900)»;;Lieferant;«email»;«phone»;;;;«-id|L-000871»
# Stand «=datum», Prüfsumme «-md5»
==== tarn_hr_json exports/mitarbeiter.json
[
«each 3-5»
  {"pnr": "«-id:digits(6)»", "name": "«person-name»", "geburtsdatum": "«dob:dob_dot»", "steuer_id": "«de-steuerid»", "iban": "«iban»", "krankenversicherungsnummer": "«health-record:kvnr»", "mail": "«email»", "eintritt": "«=datum»"},
«end»
  {"pnr": "«-id|000001»", "name": "«person-name»", "geburtsdatum": "«dob»", "mail": "«email»", "handy": "«phone»"},
  {"pnr": "«-id|000000»", "name": "«-placeholder|Max Mustermann»", "geburtsdatum": null, "stelle": "«-uuid»", "version": "«-version|3.2.1»"}
]
---- exports/schluessel.json
{"rolle": "«-setting|lesen»", "anleger": "«person-name»", "api_key": "«generic-secret:alnum(40)»", "ziel": "https://«fqdn:site»/import"}
==== tarn_ids_yaml data/onboarding.yaml
- full_name: «person-name»
  ssn: «us-ssn»
  driver_license: «driver-licence»
  date_of_birth: «dob»
  home_address: «postal-address»
- full_name: «person-name»
  nino: «uk-nino»
  passport_no: «passport»
- full_name: «person-name»
  dni: «es-dni»
  telefono: «phone»
- full_name: «person-name»
  codice_fiscale: «it-codice-fiscale»
- full_name: «person-name»
  bsn: «nl-bsn»
- full_name: «person-name»
  pesel: «pl-pesel»
- full_name: «person-name»
  cpf: «br-cpf»
- full_name: «person-name»
  numero_securite_sociale: «fr-nir»
- full_name: «person-name»
  personnummer: «national-id:se_personnummer»
template_rev: «-version|4.1.0»
batch: «-order-id»
checksum: «-md5»
ean: «-number:ean»
==== tarn_patient export/patients.fhir.json
{"resourceType": "Bundle", "id": "«-uuid»", "entry": [
 {"resource": {"resourceType": "Patient", "id": "«-id|pat-7»", "identifier": [{"system": "urn:oid:«-oid|1.2.276.0.76.4.8»", "value": "«health-record:kvnr»"}],
  "name": [{"text": "«person-name»"}], "birthDate": "«dob»", "telecom": [{"system": "phone", "value": "«phone»"}, {"system": "email", "value": "«email»"}],
  "address": [{"text": "«postal-address»"}]}},
 {"resource": {"resourceType": "Observation", "code": {"coding": [{"system": "http://«~|loinc.org»", "code": "«-code|4548-4»"}]}, "valueQuantity": {"value": 6.1}}},
 {"resource": {"resourceType": "Practitioner", "name": [{"text": "«person-name»"}], "telecom": [{"value": "«phone»"}]}}
]}
---- import/pacs.conf
ae_title = «=word»
peer = «ipv4:lan»:11112
worklist_host = «fqdn»
db_password = «config-password:pwini»
implementation_uid = «-oid|1.2.276.0.7230010.3.0.3.6.8»
==== tarn_hotel_pms reservas/entrada.txt
Reserva «-order-id»  llegada «=datum»
Huésped: «person-name»
DNI: «es-dni»    Fecha de nacimiento: «dob:dob_slash»
Dirección: «postal-address»
Teléfono «phone», correo «email»
Tarjeta: «card»  caducidad 08/28
Pasaporte del acompañante («person-name»): «passport»
Wifi habitación 214: clave «wifi-psk:pwlower»
Código de la caja fuerte: lo elige el huésped
Importe 418,20 EUR, factura «-number|2026-00418», habitación 214, autorización «-id|A73K»
==== tarn_invoice_fr factures/F-2026-0«=int(100,999)».txt
FACTURE «-order-id»                                   «=datum»

Client : «person-name»
         «postal-address»
E-mail : «email»      Tél. : «phone»
N° client : «-id|C-004417»   SIRET : «~|732 829 320 00074»

Réf. article     Qté   Prix
«-serial|AX-7741-B»          2    118,40
«-serial|CB-0033-9»          1     12,90

Virement à l'ordre de Atelier du Quai
IBAN «iban»
Carte bancaire utilisée : «-redacted|**** **** **** 4417»
N° de suivi : «-tracking»
Votre mot de passe pour l'espace client : «prose-password:human»
==== tarn_lohn_pl kadry/umowa.txt
Umowa o pracę zawarta dnia «=datum»

Pracownik: «person-name»
PESEL: «pl-pesel»
Data urodzenia: «dob:dob_dot»
Adres: «postal-address»
Nr rachunku: «iban»
Telefon: «phone»
Dowód osobisty: seria w aktach
Przełożona: «person-name», «email»
Konto w systemie: «=login», hasło startowe «prose-password:human» (zmiana przy pierwszym logowaniu)
Stawka: 41,20 zł/h, wymiar 1/2 etatu, § 94 pkt 9b, wersja wzoru «-version|3.1.2»
==== tarn_school_xml schule/export.xml
<?xml version="1.0" encoding="UTF-8"?>
<schule version="«-version|2.8.0»" id="«-uuid»">
«each 2-4»
  <schueler><name>«person-name»</name><geboren>«dob:dob_dot»</geboren><telefon>«phone»</telefon><anschrift>«postal-address»</anschrift></schueler>
«end»
  <lehrkraft><name>«person-name»</name><mail>«email»</mail><konto benutzer="l.neu" passwort="«config-password:human.xml»"/></lehrkraft>
  <wlan ssid="Klasse" schluessel="«wifi-psk:human.xml»"/>
  <server host="«fqdn»" ip="«ipv4:lan»"/>
  <pruefsumme>«-sha1»</pruefsumme>
</schule>
==== tarn_vcard kontakte/alle.vcf
BEGIN:VCARD
VERSION:4.0
FN:«person-name»
EMAIL;TYPE=work:«email»
TEL;TYPE=cell:«phone»
BDAY:«dob:dob_plain»
UID:urn:uuid:«-uuid»
REV:20260301T081500Z
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:«person-name»
ORG:Hafenbetrieb
TEL;TYPE=WORK,VOICE:«phone»
EMAIL:«email»
NOTE:Zugang Archiv «prose-password:human»
PRODID:-//Apple Inc.//iPhone OS «-version|17.5.1»//EN
END:VCARD
---- kontakte/termin.ics
BEGIN:VEVENT
UID:«~:msgid»
ORGANIZER;CN=«person-name»:mailto:«email»
ATTENDEE;CN="«person-name»":mailto:«email»
DTSTART:20260318T090000
DESCRIPTION:Einwahl «phone»\, Kennwort der Konferenz «prose-password:pin»
END:VEVENT
==== tarn_kyc_log logs/kyc.log
«each 3-5»
«=moment» INFO  verify applicant=«-uuid» name="«person-name»" dob=«dob» passport_no=«passport» ip=«ipv4:pub»
«=moment» DEBUG card check pan=«card» bin ok, iban=«iban» session=«-request-id»
«end»
«=moment» WARN  national id mismatch: ssn «us-ssn» for «email»
«=moment» ERROR upstream https://kyc:«connection-string»@«fqdn»/v1 returned 503 after 00:00:30
«=moment» INFO  masked pan «-redacted|************4417», phone «phone», amount 1299.00
«=moment» INFO  config reloaded, version «-version|5.0.3-rc2», sha «-git-sha»
==== tarn_support_transcript chats/support-«=int(100,999)».txt
Agent: Good afternoon, you are speaking with «~:first». May I have your full name?
Customer: «person-name»
Agent: And the date of birth, please?
Customer: date of birth «dob:dob_slash»
Agent: Thank you. The address is still «postal-address»?
Customer: yes. you can reach me on «phone»
Agent: Which card did you pay with?
Customer: «card»
Agent: Please do not send the full number next time. I have reset your account.
Agent: Your temporary password is «prose-password:human», it works for one day.
Customer: and the order number was «-order-id»
Agent: Found it, parcel «-tracking», shipped with version «-version|2.0.4» of the device. A mail went to «email».
Customer: I forgot my password for the app as well
Agent: Use the link "forgot password" there.
