==== dk_ppl_csv prompt.txt
Please turn this export into SQL inserts for Postgres. Watch the quoting, the third row has a comma in the name. Delimiter is a semicolon.

Nr;Name;E-Mail;Telefon;Geburtsdatum;IBAN;Steuer-ID
1001;«person-name»;«email»;«phone»;«dob:dob_dot»;«iban»;«de-steuerid»
1002;«person-name»;«email»;«phone»;«dob:dob_dot»;«iban»;«de-steuerid»
1003;"«person-name:person_rev»";«email»;«phone»;«dob:dob_dot»;«iban»;«de-steuerid»
1004;«person-name»;«email»;«phone»;«dob:dob_dot»;«iban»;«de-steuerid»

What I have so far:

CREATE TABLE kunden (
  nr integer PRIMARY KEY,
  name text NOT NULL,
  iban varchar(34),
  steuer_id char(11),
  angelegt timestamptz DEFAULT now()
);
\copy kunden FROM 'kunden.csv' WITH (FORMAT csv, DELIMITER ';', HEADER)
ERROR:  invalid input syntax for type integer: "Nr"
CONTEXT:  COPY kunden, line 1, column nr: "Nr"

psql -h «ipv4» -U dwh_load with PGPASSWORD=«env-password:pwa»
file sha256 «-sha256»
==== dk_ppl_support ticket-5120.md
**From:** «person-name» <«email»>
**Subject:** wrong invoice «-order-id:order_id»

Hello, I was charged twice for order «-order-id:order_id». My details:

- Card: «card», valid thru 11/28
- Second card: «card»
- Billing address: «postal-address»
- Phone: «phone»
- Customer since 2021, customer no. «-number:digits(6)»

---
*internal note, helpdesk01*

> Refund to IBAN «iban», holder «person-name». Checked in the portal (https://«fqdn», login support, password `«password-in-notes:human»`).
> Tracking «-tracking:tracking», article «-ean:ean», VAT id «~:vatid».
> Stripe says:

```
{"id":"ch_«-identifier:alnum(24)»","amount":4900,"billing_details":{"email":"«email»","name":"«person-name»","phone":"«phone»","address":{"line1":"«postal-address:street»"}},"payment_method_details":{"card":{"last4":"«-number:digits(4)»","fingerprint":"«-identifier:alnum(16)»"}}}
```

> She called again from «phone», wants a call back before Friday. Can you draft a polite answer, two short paragraphs, without numbers of cards?
==== dk_ppl_hr_yaml paste-2
yaml linter complains "found duplicate key", where?

mitarbeiter:
  - name: «person-name»
    geburtstag: «dob»
    sv_nr: "«national-id:at_svnr»"
    iban: «iban»
    privat: {tel: "«phone»", mail: «email»}
  - name: «person-name»
    geburtstag: «dob:dob_dot»
    ahv: «national-id:ch_ahv»
    ausweis: «passport:passport»
    anschrift: "«postal-address»"
  - name: «person-name»
    geburtstag: «dob»
    steuer_id: «de-steuerid»
    notfallkontakt: «person-name», «phone»
employees_uk:
  - full_name: «person-name»
    nino: «uk-nino»
    driving_licence: «driver-licence»
    dob: «dob:dob_slash»
    nhs_number: «health-record:nhs»
employees_us:
  - full_name: «person-name»
    ssn: «us-ssn»
    passport_no: «passport»
    work_phone: "«phone»"
meta:
  export_id: «-uuid»
  version: «-version:semver»
  rows: «-number|5»
  approved_by: «email»
==== dk_ppl_patients request.txt
Bitte anonymisieren: ersetze Namen, Geburtsdaten und Nummern durch Platzhalter, lass die Struktur so.

MSH|^~\&|LAB|«~|KLINIK»|KIS|«~|KLINIK»|20261015081502||ORU^R01|«-number:digits(8)»|P|2.5
PID|1||«health-record:mrn»^^^KIS^PI||«person-name:hl7»||«dob:dob_plain»|F|||«postal-address:street»^^«~|Kiel»||«phone:phone_tel»
OBX|1|NM|718-7^HB^LN||13.4|g/dl|12-16|N|||F

Arztbrief:

Patientin: «person-name», geb. «dob:dob_dot», Vers.-Nr. «health-record:kvnr»
Anschrift: «postal-address»
Hausarzt: Dr. med. «person-name», Tel. «phone»
Diagnose: J45.9, Aufnahme am 02.10.2026, Fallnummer «health-record:mrn»

Patient: «person-name», geb. «dob:dob_dot», Vers.-Nr. «health-record:kvnr»
Kontakt: «email», mobil «phone»
Laborwerte: CRP 4,1 mg/l, TSH 1,92 mU/l, Blutdruck 128/81

FHIR:

{"resourceType":"Patient","id":"«-uuid»","identifier":[{"system":"urn:oid:1.2.276.0.76.4.8","value":"«health-record:kvnr»"}],"name":[{"text":"«person-name»"}],"telecom":[{"system":"phone","value":"«phone»"},{"system":"email","value":"«email»"}],"birthDate":"«dob»"}

Version des Exports: «-version:semver», Prüfsumme «-md5»
==== dk_ppl_es_nomina consulta.md
Buenos días, necesito una macro que valide el DNI de esta hoja. Los datos son reales, no los compartáis.

| Empleado | DNI/NIE | Nacimiento | Móvil | Cuenta | Correo |
| --- | --- | --- | --- | --- | --- |
| «person-name» | «es-dni» | «dob:dob_slash» | «phone» | «iban» | «email» |
| «person-name» | «es-dni:es_nie» | «dob:dob_slash» | «phone» | «iban» | «email» |
| «person-name» | «es-dni» | «dob:dob_slash» | «phone» | «iban» | «email» |

La fórmula que uso ahora:

    =SI(EXTRAE("TRWAGMYFPDXBNJZSQVHLCKE";RESIDUO(IZQUIERDA(B2;8);23)+1;1)=DERECHA(B2;1);"ok";"mal")

Devuelve #¡VALOR! en la segunda fila. La hoja está protegida con la contraseña «prose-password:human».
Nuestra dirección: «postal-address». Expediente «-order-id:order_id», versión «-version:semver».
Un saludo, «person-name» (tel. «phone»)
==== dk_ppl_fr_it_mail mail.eml
Return-Path: <«email»>
Received: from «fqdn» («fqdn» [«ipv4»])
	by «fqdn» (Postfix) with ESMTPS id «-identifier:upper(11)»
	for <«email»>; Thu, 15 Oct 2026 09:12:44 +0200 (CEST)
From: «person-name» <«email»>
To: «person-name» <«email»>
Message-ID: <«-uuid:msgid»>
Subject: Dossiers à corriger
Content-Type: text/plain; charset=utf-8

Bonjour,

les deux fiches suivantes sont refusées par l'import (erreur "-12") :

  Nom : «person-name»
  N° de sécurité sociale : «fr-nir»
  Né(e) le : «dob:dob_slash»
  Adresse : «postal-address»
  IBAN : «iban»

  Nome: «person-name»
  Codice fiscale: «it-codice-fiscale»
  Data di nascita: «dob:dob_slash»
  Cellulare: «phone»

Pour la troisième, le burgerservicenummer «nl-bsn» est bon, et le PESEL «pl-pesel» aussi.
Le CPF de notre collègue brésilien est «br-cpf». La pièce d'identité porte le numéro «passport».

Accès à l'outil : https://«fqdn», identifiant import, mot de passe : «prose-password:pwq2»
Numéro de dossier «-number:digits(8)», empreinte «-sha256».

Cordialement,
«person-name»
Tél. «phone»
==== dk_ppl_json_api question.txt
The mapper drops nested fields. This is one response of the CRM, and my jq; expected one line per contact

$ curl -s -H 'Authorization: Bearer «jwt»' https://«fqdn»/crm/v3/contacts?limit=3 | jq .
{
  "results": [
    {"id": "«-uuid»", "properties": {"firstname": "«~:first»", "lastname": "«~:last»", "email": "«email»", "phone": "«phone»", "date_of_birth": "«dob»"}},
    {"id": "«-uuid»", "properties": {"full_name": "«person-name»", "email": "«email»", "mobile": "«phone»", "billing": {"iban": "«iban»", "card_number": "«card»"}}},
    {"id": "«-uuid»", "properties": {"full_name": "«person-name»", "email": "«email»", "address": "«postal-address»", "national_id": "«national-id:se_personnummer»"}}
  ],
  "paging": {"next": {"after": "«-base64-text:base64_text»"}},
  "requestId": "«-request-id»", "etag": "«-md5»"
}
$ jq -r '.results[].properties | [.email, .phone] | @tsv'
jq: error (at <stdin>:11): Cannot index string with string "email"

account manager is «person-name» (ext. 312, mobile «phone»). The refresh token in our config is «google-refresh-token», expires_in «-setting|3600».
==== dk_ppl_vcard_ldif untitled
how can I merge a vCard export with this LDIF? sample of both

BEGIN:VCARD
VERSION:3.0
FN:«person-name»
N:«~:last»;«~:first»;;;
TEL;TYPE=CELL:«phone»
EMAIL;TYPE=WORK:«email»
ADR;TYPE=HOME:;;«postal-address:street»;«~|Thun»;;«=digits(4)»;
BDAY:«dob:dob_plain»
UID:«-uuid»
REV:20261011T101112Z
END:VCARD

dn: uid=«=login»,ou=people,dc=firm,dc=lan
objectClass: inetOrgPerson
cn: «person-name»
sn: «~:last»
mail: «email»
telephoneNumber: «phone»
homePostalAddress: «postal-address»
userPassword: «password-hash:ssha»
sambaNTPassword: «password-hash:nthash»
entryUUID: «-uuid»
entryCSN: «-timestamp|20261011101112.412233Z#000000#000#000000»

dn: uid=«=login»,ou=people,dc=firm,dc=lan
displayName: «person-name»
mail: «email»
mobile: «phone»
userPassword:: «password-hash:ssha.b64»
shadowLastChange: «-number|20011»

ldapmodify -H ldap://«fqdn» -D cn=admin,dc=firm,dc=lan -w «cli-password:human» -f merge.ldif
==== dk_ppl_it_fattura richiesta.txt
Buongiorno, l'XML della fattura elettronica viene scartato (errore 00423). Incollo la parte che conta:

<CedentePrestatore>
  <DatiAnagrafici>
    <IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>«~:digits(11)»</IdCodice></IdFiscaleIVA>
    <CodiceFiscale>«it-codice-fiscale»</CodiceFiscale>
  </DatiAnagrafici>
  <Contatti><Telefono>«phone»</Telefono><Email>«email»</Email></Contatti>
</CedentePrestatore>
<CessionarioCommittente>
  <Denominazione>«~:word» Srl</Denominazione>
  <CodiceFiscale>«it-codice-fiscale»</CodiceFiscale>
</CessionarioCommittente>
<DatiPagamento>
  <Beneficiario>«person-name»</Beneficiario>
  <IBAN>«iban»</IBAN>
  <ImportoPagamento>1240.00</ImportoPagamento>
</DatiPagamento>
<ProgressivoInvio>«-number:digits(5)»</ProgressivoInvio>

Log del gateway:
2026-10-15 10:02:11 INFO  POST https://«fqdn»/sdi/v1/invoices 422 id=«-uuid»
2026-10-15 10:02:11 DEBUG X-API-KEY: «generic-secret:alnum(40)»
2026-10-15 10:02:12 DEBUG utente=fatture password=«config-password:human»

La password della PEC (casella «email») è «prose-password:pwq2». Potete richiamarmi al «phone»? Grazie, «person-name»
==== dk_ppl_pl_lista zgloszenie.txt
Dzień dobry, mail merge źle wstawia polskie znaki. Przykładowe rekordy:

Imię i nazwisko: «person-name»
PESEL: «pl-pesel»
Data urodzenia: «dob:dob_dot»
Adres: «postal-address»
Telefon: «phone»
E-mail: «email»
Numer rachunku: «iban»

Imię i nazwisko: «person-name»
PESEL: «pl-pesel»
Nr dowodu / paszportu: «passport»
Telefon: «phone»
E-mail: «email»

Makro:

    With ActiveDocument.MailMerge
        .OpenDataSource Name:="\\«fqdn»\kadry\lista.xlsx", PasswordDocument:="«code-password:human»"
        .Execute
    End With

Błąd 5922, kompilacja «-version|16.0.17928». Hasło do arkusza: «prose-password:human», do udziału sieciowego login kadry, hasło «prose-password:pwq2».
Kontakt w razie pytań: «person-name», wewn. 118.
==== dk_ppl_us_intake prompt.txt
convert to JSON, keys in snake_case

INTAKE FORM (scanned, OCR)
  Full name ............ «person-name»
  DOB .................. «dob:dob_slash»
  SSN .................. «us-ssn»
  Driver license no. ... «driver-licence»
  Phone ................ «phone»
  Email ................ «email»
  Mailing address ...... «postal-address»
  MRN .................. «health-record:mrn»
  Emergency contact .... «person-name», «phone»
  Card on file ......... «card»  exp 04/29
  Referral ............. Dr. «person-name»
  Invoice .............. «-order-id:order_id»
  Room ................. 4-118
  Form version ......... «-version|2.14»
  Barcode .............. «-ean:ean»

Second sheet:
  Full name ............ «person-name»
  SSN .................. «us-ssn»
  Passport ............. «passport»
  Email ................ «email»
  Portal login ......... «email»  temp password: «password-in-notes:human»

Page hash «-sha1», scanned by station «hostname» («ipv4»).
==== dk_ppl_nl_klacht bericht.txt
Goedemiddag,

de klantenservice stuurt dit door omdat het formulier blijft hangen op "BSN ongeldig".

Naam: «person-name»
Geboortedatum: «dob:dob_dot»
BSN: «nl-bsn»
Adres: «postal-address»
IBAN: «iban»
Telefoon: «phone»
E-mailadres: «email»

In de console staat:

  Uncaught (in promise) ValidationError: bsn elfproef failed at validate.«-asset-hash:hex(8)».js:1:20412
  POST https://«fqdn»/api/aanvraag 400 (Bad Request) x-correlation-id: «-uuid»
  payload: {"naam":"«person-name»","bsn":"«nl-bsn»","geboortedatum":"«dob»","email":"«email»"}

De testomgeving (https://«fqdn») is te bereiken met gebruiker test en wachtwoord «prose-password:pwlower». Versie «-version:semver».

Met vriendelijke groet,
«person-name»
«phone»
