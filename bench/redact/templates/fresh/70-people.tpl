==== f_pii_ldif export/people.ldif
dn: uid=«=login»,ou=people,dc=lab
objectClass: inetOrgPerson
cn: «person-name:ascii_name»
displayName: «person-name:ascii_name»
mail: «email»
telephoneNumber: «phone»
homePostalAddress: «postal-address:street»
userPassword: «password-hash:ssha»
entryUUID: «-uuid»

dn: uid=«=login»,ou=people,dc=lab
cn:: «~:person_name.b64»
mobile: «phone»
userPassword:: «password-hash:ssha.b64»
dateOfBirth: «dob»
==== f_pii_spreadsheet export/team.csv
"Name";"Geburtstag";"Telefon (privat)";"IBAN";"Bemerkung"
«each 4-5»
"«person-name»";"«dob:dob_dot»";"«phone»";"«iban»";"VPN seit 2023"
«end»
"Summe";"";"";"";"5"
==== f_pii_tsv export/contacts.tsv
full name	e-mail	mobile	birthday	shirt size
«each 3-4»
«person-name»	«email»	«phone»	«dob»	L
«end»
==== f_pii_ticket_form tickets/form-«=int(100,999)».txt
Form: New employee
------------------
First and last name ....: «person-name»
Date of birth ..........: «dob:dob_slash»
Social security no. ....: «us-ssn»
Driver's license .......: «driver-licence»
Home address ...........: «postal-address»
Emergency contact ......: «person-name», «phone»
Badge number ...........: «-number:digits(5)»
Start ..................: 01/09/2025
==== f_pii_clinic_hl7 export/adt.hl7
MSH|^~\&|ADT|CLINIC|LAB|«~|LAB»|20250512101112||ADT^A01|«-number:digits(8)»|P|2.5
PID|1||«health-record:mrn»^^^CLINIC^MR||«person-name:hl7»||«dob:dob_plain»|F|||«~:street»^^«~|Leeds»^^«~|LS1 4DY»||«phone:phone_tel»
IN1|1|PLAN|«-number:digits(6)»
OBX|1|NM|718-7^Hemoglobin||13.2|g/dL
==== f_pii_fhir export/patient.json
{"resourceType":"Patient","id":"«-uuid»","identifier":[{"system":"https://«fqdn»/kvnr","type":{"text":"KVNR"},"value":"«health-record:kvnr»"},{"type":{"text":"MRN"},"value":"«health-record:mrn»"}],"name":[{"text":"«person-name»"}],"telecom":[{"system":"phone","value":"«phone»"},{"system":"email","value":"«email»"}],"birthDate":"«dob»","address":[{"text":"«postal-address»"}],"meta":{"versionId":"«-number:int(1,9)»","lastUpdated":"2025-05-12T10:11:12Z"}}
==== f_pii_nhs letters/referral.txt
Dear Dr «~:last»,

Re: «person-name», DOB «dob:dob_slash», NHS No: «health-record:nhs»

Thank you for seeing this patient. He can be reached on «phone» or at «postal-address».
National Insurance number «uk-nino» is on file. Letter ref «-order-id».
==== f_pii_de_brief briefe/mahnung.txt
«person-name»
«postal-address»

Kundennummer «-number:digits(7)», Rechnung «-order-id»

Sehr geehrte Damen und Herren,

bitte überweisen Sie 412,50 EUR auf das Konto IBAN «iban».
Ihre Steuer-Identifikationsnummer: «de-steuerid»
Geboren am «dob:dob_dot», Personalausweis-Nr. «~:passport».
Rückfragen: «phone»
==== f_pii_fr_fiche rh/fiche.txt
Nom et prénom : «person-name»
Né(e) le : «dob:dob_slash»
N° de sécurité sociale : «fr-nir»
Adresse : «postal-address»
Tél. portable : «phone»
Courriel : «email»
RIB / IBAN : «iban»
N° de dossier : «-order-id»
==== f_pii_es_it rrhh/ficha.yml
empleado:
  nombre_completo: «person-name»
  nif: «es-dni»
  nie: «es-dni:es_nie»
  fecha_nacimiento: «dob:dob_slash»
  telefono: "«phone»"
dipendente:
  nome_cognome: "«person-name»"
  codice_fiscale: «it-codice-fiscale»
  data_di_nascita: «dob»
  matricola: «-number:digits(5)»
==== f_pii_pl_nl kadry/pracownicy.ini
[pracownik1]
imie_i_nazwisko = «person-name»
pesel = «pl-pesel»
nr_konta = «iban»
nip_firmy = «~:digits(10)»
[medewerker1]
naam = «person-name»
burgerservicenummer = «nl-bsn»
geboortedatum = «dob»
==== f_pii_latam rh/cadastro.json
{"funcionario":{"nome":"«person-name»","cpf":"«br-cpf»","nascimento":"«dob»","telefone":"«phone»","protocolo":"«-uuid»"},"dependentes":[{"nome":"«person-name»","cpf":"«br-cpf»"}]}
==== f_pii_nordic hr/people.toml
[[person]]
namn = "«person-name»"
personnummer = "«national-id:se_personnummer»"
telefon = "«phone»"

[[person]]
nimi = "«person-name»"
henkilotunnus = "«national-id:fi_hetu»"

[[person]]
name = "«person-name»"
ahv_nr = "«national-id:ch_ahv»"
rijksregisternummer = "«national-id:be_nrn»"
sin = "«national-id:ca_sin»"
cost_centre = "«-number:digits(4)»"
==== f_pii_travel travel/booking.txt
Traveller: «person-name»
Passport no. «passport», issued 2021-03-04
Booking code «-key-id:upper(6)», ticket «-number:digits(13)»
Card ending «-redacted|**** 4242»; billed to «card»
Contact during trip: «phone»
Hotel: «postal-address»
==== f_pii_shop_sql dump/shop.sql
CREATE TABLE customers (id int, name varchar(80), email varchar(80), phone varchar(30), password_hash varchar(80), card_last4 char(4));
INSERT INTO customers VALUES
(«=int(1,99)», '«person-name:ascii_name»', '«email»', '«phone»', '«password-hash:bcrypt»', '4242'),
(«=int(100,199)», '«person-name:ascii_name»', '«email»', '«phone»', '«password-hash:argon2»', NULL);
INSERT INTO payments (id, pan, exp, holder) VALUES ('«-uuid»', '«card»', '03/29', '«person-name:ascii_name»');
COPY public.persons (id, full_name, birth_date, iban) FROM stdin;
«=int(1,99)»	«person-name:ascii_name»	«dob»	«iban»
\.
==== f_pii_app_log var/log/app.log
«any 6-8»
2025-05-12 10:11:12,123 INFO  signup ok email=«email» phone="«phone»" req=«-request-id»
2025-05-12 10:11:13,123 WARN  duplicate customer name="«person-name»" dob=«dob»
2025-05-12 10:11:14,123 DEBUG payload={"iban":"«iban»","order":"«-order-id»"}
2025-05-12 10:11:15,123 ERROR card declined pan=«card» amount=12.00 trace=«-trace-id»
2025-05-12 10:11:16,123 INFO  ean=«-number:ean» parcel=«-number:tracking»
2025-05-12 10:11:17,123 INFO  ssn check failed for «us-ssn»
2025-05-12 10:11:18,123 INFO  user «email» logged in from «ipv4»
2025-05-12 10:11:19,123 INFO  build=«-build-id» pid=«=int(100,9999)» ts=«-timestamp»
«end»
==== f_pii_git_trailers logs/shortlog.txt
    12  «person-name» <«email»>
     4  «person-name» <«email»>
Co-authored-by: «person-name» <«email»>
Reviewed-by: «person-name» <«email»>
Reported-by: «email»
Fixes: «-short-sha» ("net: fix leak")
Maintainer: «person-name» <«email»>
==== f_pii_passwd etc/passwd
root:x:0:0:root:/root:/bin/bash
«=login»:x:1001:1001:«person-name:ascii_name»,Room 12,«phone»,«phone»:/home/a:/bin/bash
backup:x:34:34:backup:/var/backups:/usr/sbin/nologin
«=login»:x:1002:1002:«person-name:ascii_name»,,,:/home/b:/bin/zsh
---- etc/pve/user.cfg
user:«=login»@pve:1:0:«~:first»:«~:last»:«email»:::
user:root@pam:1:0:::«email»:::
token:root@pam!x:0:0::
acl:1:/:«=login»@pve:PVEAdmin:
==== f_pii_insurance export/claims.xml
<claims>
«each 2-3»
  <claim nr="«-order-id»">
    <insured born="«dob»">«person-name»</insured>
    <policyHolder><fullName>«person-name»</fullName><taxId>«de-steuerid»</taxId></policyHolder>
    <account>«iban»</account>
    <mobile>«phone»</mobile>
    <medicalRecordNumber>«health-record:mrn»</medicalRecordNumber>
    <checksum>«-sha1»</checksum>
  </claim>
«end»
</claims>
==== f_pii_sip etc/asterisk/pjsip.conf
[«=int(100,199)»]
type=endpoint
callerid="«person-name:ascii_name»" <«=int(100,199)»>
mailboxes=«=int(100,199)»@default
[auth«=int(100,199)»]
type=auth
auth_type=userpass
password=«config-password:pwa»
username=«=int(100,199)»
[trunk]
type=registration
server_uri=sip:«fqdn»
client_uri=sip:«phone:phone_tel»@«fqdn»
---- var/log/asterisk/cdr.csv
"","«phone:phone_tel»","«=int(100,199)»","default","""«person-name:ascii_name»"" <«phone:phone_tel»>","2025-05-12 10:11:12","ANSWERED","«-timestamp».«=int(1,99)»"
---- etc/asterisk/voicemail.conf
[default]
«=int(100,199)» => «config-password:digits(6)»,«person-name:ascii_name»,«email»
