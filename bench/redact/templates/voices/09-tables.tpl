==== vo_tab_hr_de export/personal.csv
Personalnr;Name;Geburtsdatum;Steuer-ID;SV-Nummer;IBAN;Telefon;E-Mail;Eintritt;Anschrift
«=int(1000,9999)»;«person-name:rev(de)»;«dob:dob_dot»;«de-steuerid»;;«iban»;«phone:tel(de)»;«email»;01.04.2019;"«postal-address:place(de)»"
«=int(1000,9999)»;«person-name:rev(de)»;«dob:dob_dot»;«de-steuerid»;;«iban»;«phone:tel(de)»;«email»;15.09.2021;"«postal-address:place(de)»"
«=int(1000,9999)»;«person-name:rev(de)»;«dob:dob_dot»;«de-steuerid»;;«iban»;;«email»;01.02.2023;"«postal-address:place(de)»"
«=int(1000,9999)»;«person-name:rev(de)»;«dob:dob_dot»;«de-steuerid»;;«iban»;«phone:tel(de)»;«email»;01.11.2024;"«postal-address:place(de)»"
==== vo_tab_hr_mixed export/staff.tsv
staff_no	full_name	birth_date	national_id	passport	country	manager
«=int(100,999)»	«person-name:name(sv)»	«dob»	«national-id:se_personnummer»	«passport»	SE	«person-name»
«=int(100,999)»	«person-name:name(cs)»	«dob»	«national-id:cz_rc»	«passport»	CZ	«person-name»
«=int(100,999)»	«person-name:name(tr)»	«dob»	«national-id:tr_kimlik»		TR	«person-name»
«=int(100,999)»	«person-name:name(pl)»	«dob»	«pl-pesel»	«passport»	PL	«person-name»
«=int(100,999)»	«person-name:name(nl)»	«dob»	«nl-bsn»		NL	«person-name»
«=int(100,999)»	«person-name:name(it)»	«dob»	«it-codice-fiscale»	«passport»	IT	«person-name»
«=int(100,999)»	«person-name:name(en)»	«dob»	«uk-nino»	«passport»	GB	«person-name»
==== vo_tab_passwords export/keepass.csv
"Group","Title","Username","Password","URL","Notes","TOTP","Last Modified"
"IT/Proxmox","«hostname:numbered»","root","«config-password:pw»","https://«ipv4»:8006","","","2025-09-14T10:11:02Z"
"IT/Proxmox","API ci","ci@pve!build","«pve-api-token»","","privsep off","","2025-10-01T08:00:41Z"
"IT/Netz","«hostname:numbered»","admin","«config-password:pwa»","ssh://«ipv4»","enable: «config-password:pwa»","","2024-02-29T15:40:00Z"
"Extern","Registrar","«email»","«config-password:pwq2»","https://«~|www.inwx.de»","","otpauth://totp/inwx?secret=«totp-secret»&period=30&digits=6","2025-05-05T05:05:05Z"
"Privat","Router","","«config-password:dashed»","http://«ipv4»","","","2023-12-24T18:00:00Z"
"Papierkorb","alt","«=account»","","","","","2022-01-01T00:00:00Z"
==== vo_tab_bitwarden export/bitwarden.json
{
  "encrypted": false,
  "folders": [{"id": "«-uuid»", "name": "lab"}],
  "items": [
    {
      "id": "«-uuid»", "organizationId": null, "folderId": "«-uuid»", "type": 1, "reprompt": 0,
      "name": "«hostname:numbered»", "notes": "ssh port 2222, key in the safe", "favorite": false,
      "login": {"uris": [{"match": null, "uri": "https://«fqdn»:8006"}], "username": "root@pam", "password": "«config-password:pwq2»", "totp": "«totp-secret»"},
      "passwordHistory": [{"lastUsedDate": "2025-08-01T09:00:00.000Z", "password": "«config-password:pw»"}]
    },
    {
      "id": "«-uuid»", "type": 3, "name": "company card",
      "card": {"cardholderName": "«person-name»", "brand": "Visa", "number": "«card»", "expMonth": "7", "expYear": "2028", "code": "«~:digits(3)»"}
    },
    {
      "id": "«-uuid»", "type": 4, "name": "me",
      "identity": {"title": "Mr", "firstName": "«~:first»", "lastName": "«~:last»", "email": "«email»", "phone": "«phone»", "passportNumber": "«passport»", "licenseNumber": "«driver-licence»"}
    }
  ]
}
==== vo_tab_vcard export/kontakte.vcf
BEGIN:VCARD
VERSION:3.0
PRODID:-//Sabre//Sabre VObject 4.5.4//EN
UID:«-uuid»
FN:«person-name:name(de)»
N:«~:last(de)»;«~:first(de)»;;;
ORG:Rechenzentrum;Betrieb
TEL;TYPE=CELL:«phone»
TEL;TYPE=WORK,VOICE:«phone:tel(de)»
EMAIL;TYPE=INTERNET:«email»
BDAY:«dob»
NOTE:Zugang zum Serverraum, Code «prose-password:digits(6)»
REV:20250911T081233Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:«-uuid»
FN:«person-name:name(fr)»
TEL;VALUE=uri;TYPE="cell":tel:«phone:phone_tel»
EMAIL:«email»
BDAY:«dob:dob_plain»
KEY;MEDIATYPE=application/pgp-keys:https://«fqdn»/keys/«-key-id».asc
END:VCARD
==== vo_tab_ics export/wartung.ics
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Nextcloud calendar v4.7.16
BEGIN:VEVENT
UID:«-uuid»
DTSTAMP:20251103T091500Z
DTSTART;TZID=Europe/Berlin:20251108T220000
DTEND;TZID=Europe/Berlin:20251109T020000
SUMMARY:Wartung «hostname:numbered»
ORGANIZER;CN=«person-name:name(de)»:mailto:«email»
ATTENDEE;CN="«person-name:name(de)»";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:«email»
LOCATION:RZ 2\, Rack 14
DESCRIPTION:iDRAC «ipv4»\, root / «prose-password:pwa»\nEinwahl https://«fqdn»/j/«-number:digits(10)»?pwd=«url-token:alnum(32)»\nKonferenz-PIN
  steht in der Einladung.\nTel. «phone»
STATUS:CONFIRMED
SEQUENCE:2
END:VEVENT
END:VCALENDAR
==== vo_tab_invoice export/rechnung.txt
RECHNUNG Nr. «-order-id»                                   Datum: 03.11.2025

«person-name:name(de)»
«postal-address:place(de)»

Pos  Artikel                                  Menge    Einzel      Gesamt
  1  Proxmox VE Standard, 2 CPU, 1 Jahr           3    530,00    1.590,00
     Schlüssel: «pve-subscription-key»
     Server-ID: «-md5:md5.upper»
  2  SSD 3,84 TB, SN «-serial»                    4    612,40    2.449,60
  3  Dienstleistung vor Ort (h)                 6,5    120,00      780,00

Zahlbar bis 17.11.2025 auf IBAN «iban», BIC «-identifier|GENODEF1KS1»
oder per Karte: «card»
USt-IdNr. «~|DE811569869» · Kundennummer «-number:digits(6)»
Rückfragen: «phone:tel(de)», «email»
==== vo_tab_health export/labor.csv
patient_id,name,geburtsdatum,versichertennummer,kasse,station,befund,einsender
«health-record:mrn»,"«person-name:rev(de)»",«dob:dob_dot»,«health-record:kvnr»,AOK,3B,Kreatinin 1.1 mg/dl,Dr. «person-name:name(de)»
«health-record:mrn»,"«person-name:rev(de)»",«dob:dob_dot»,«health-record:kvnr»,TK,3B,HbA1c 6.8 %,Dr. «person-name:name(de)»
«health-record:mrn»,"«person-name:rev(de)»",«dob:dob_dot»,«health-record:kvnr»,BARMER,1A,CRP < 5 mg/l,Dr. «person-name:name(de)»
==== vo_tab_hl7 export/adt.hl7
MSH|^~\&|KIS|KLINIK|LAB|LAB|20251104081200||ADT^A01|«-number:digits(9)»|P|2.5
EVN|A01|20251104081200
PID|1||«health-record:mrn»^^^KLINIK^MR||«person-name:hl7»||«dob:dob_plain»|M|||«~:street(de)»^^«~:town(de)»||«phone:phone_tel»
NK1|1|«person-name:hl7»|SPO||«phone:phone_tel»
PV1|1|I|3B^12^1|||||||MED||||||||V«-number:digits(7)»
OBX|1|NM|2160-0^CREATININE||1.1|mg/dl|0.7-1.2|N|||F
==== vo_tab_phones export/telefonliste.txt
TELEFONLISTE EDV                                   Stand 11/2025
---------------------------------------------------------------
Name                          Durchwahl   Mobil               Raum
«person-name:rev(de)»         -«=int(11,99)»        «phone»    2.14
«person-name:rev(de)»         -«=int(11,99)»        «phone»    2.15
«person-name:rev(de)»         -«=int(11,99)»        «phone:tel(de)»    2.16
Bereitschaft                  -«=int(11,99)»        «phone»    –
Aufzug-Notruf                 «=int(110,118)»
Empfang                       0            «phone:tel(de)»    EG
---------------------------------------------------------------
Fax «phone:tel(de)» · Zentrale «phone:tel(de)»
==== vo_tab_crm_jsonl export/leads.jsonl
{"id":«-number:int(1000,99999)»,"contact":"«person-name:name(es)»","company":"Bodega «=word»","phone":"«phone»","mail":"«email»","notes":"llamar antes de las 12","score":0.«=int(10,99)»}
{"id":«-number:int(1000,99999)»,"contact":"«person-name:name(pt)»","company":"Oficina «=word»","phone":"«phone»","mail":"«email»","notes":"cartão «card»","score":0.«=int(10,99)»}
{"id":«-number:int(1000,99999)»,"contact":"«person-name:name(it)»","company":"Studio «=word»","phone":"«phone»","mail":"«email»","notes":"IBAN «iban»","score":0.«=int(10,99)»}
{"id":«-number:int(1000,99999)»,"contact":"«person-name:name(pl)»","company":"«=word» sp. z o.o.","phone":"«phone»","mail":"«email»","notes":"umowa «-order-id»","score":0.«=int(10,99)»}
{"id":«-number:int(1000,99999)»,"contact":"«person-name:name(fr)»","company":"«=word» SARL","phone":"«phone»","mail":"«email»","notes":"adresse «postal-address:place(fr)»","score":0.«=int(10,99)»}
==== vo_tab_xml_payroll export/lohn.xml
<?xml version="1.0" encoding="UTF-8"?>
<payroll run="«-uuid»" period="2025-10" software="«-version|7.4.1»">
  <employee no="«=int(1000,9999)»">
    <name>«person-name:name(de)»</name>
    <birthDate>«dob»</birthDate>
    <taxId>«de-steuerid»</taxId>
    <iban>«iban»</iban>
    <address>«postal-address:place(de)»</address>
  </employee>
  <employee no="«=int(1000,9999)»">
    <name>«person-name:name(fr)»</name>
    <birthDate>«dob»</birthDate>
    <nir>«fr-nir»</nir>
    <iban>«iban»</iban>
  </employee>
  <total currency="EUR">«=int(1000,9999)».00</total>
  <checksum alg="sha256">«-sha256»</checksum>
</payroll>
==== vo_tab_ssn_us export/benefits.csv
Employee,SSN,DOB,DL#,Plan,Member ID,Email
"«person-name:rev(en)»",«us-ssn»,«dob:dob_slash»,«driver-licence»,PPO-500,«health-record:mrn»,«email»
"«person-name:rev(en)»",«us-ssn»,«dob:dob_slash»,«driver-licence»,PPO-500,«health-record:mrn»,«email»
"«person-name:rev(en)»",«us-ssn»,«dob:dob_slash»,«driver-licence»,HMO-100,«health-record:mrn»,«email»
"Total: 3",,,,,,
==== vo_tab_sheet_inventory export/inventar.md
| Inv.-Nr. | Gerät | Seriennr. | Hostname | IP | MAC | Standort | Admin-PW |
|---------:|:------|:----------|:---------|:---|:----|:---------|:---------|
| 1001 | Dell R650 | «-serial» | «hostname:numbered» | «ipv4» | «mac» | RZ1 | «prose-password:pw» |
| 1002 | Dell R650 | «-serial» | «hostname:numbered» | «ipv4» | «mac» | RZ1 | «prose-password:pwa» |
| 1003 | Aruba 2930F | «-serial» | «hostname:numbered» | «ipv4» | «mac:mac_dash» | Keller | – |
| 1004 | Eaton 5PX | «-serial» | «hostname:numbered» | «ipv4» | «mac» | Keller | «prose-password:wordy_ascii» |
| 1005 | HP M404 | «-serial» | «hostname:winhost» | «ipv4» | «mac» | EG 1.04 | siehe 1004 |
==== vo_tab_ldif export/people.ldif
version: 1

dn: uid=«=login»,ou=people,dc=firma,dc=intern
objectClass: inetOrgPerson
objectClass: posixAccount
cn: «person-name:ascii»
sn: «~:last(en)»
givenName: «~:first(en)»
mail: «email»
telephoneNumber: «phone»
uidNumber: «=int(1000,9999)»
homeDirectory: /home/x
userPassword: «password-hash:ssha»
sambaNTPassword: «password-hash:nthash»
entryUUID: «-uuid»
entryCSN: 20251101100000.000000Z#000000#000#000000

dn: cn=svc-pve,ou=svc,dc=firma,dc=intern
objectClass: simpleSecurityObject
cn: svc-pve
description: bind account of the cluster, pw «prose-password:pw»
userPassword:: «password-hash:ssha.b64»
