==== bb_ppl_vcard contacts/kontakte.vcf
BEGIN:VCARD
VERSION:3.0
N:«~:last»;«~:first»;;Dr.;
FN:«person-name»
ORG:Stadtwerke;Netzbetrieb
TITLE:Leitung Rechenzentrum
TEL;TYPE=WORK,VOICE:«phone»
TEL;TYPE=CELL:«phone»
EMAIL;TYPE=INTERNET,PREF:«email»
BDAY:«dob»
REV:2026-01-20T09:11:02Z
UID:«-uuid»
END:VCARD
BEGIN:VCARD
VERSION:4.0
KIND:individual
FN:«person-name»
TEL;VALUE=uri;TYPE=cell:tel:«phone:phone_tel»
EMAIL:«email»
NOTE:ruft nur dienstags zurück
PHOTO;ENCODING=b;TYPE=PNG:«-base64-image:png»
END:VCARD
==== bb_ppl_ics calendar/wartung.ics
BEGIN:VCALENDAR
PRODID:-//Nextcloud Calendar//5.0.5//EN
VERSION:2.0
BEGIN:VEVENT
UID:«-uuid»
DTSTAMP:20260112T081402Z
DTSTART;TZID=Europe/Vienna:20260214T200000
SUMMARY:Upgrade «hostname:numbered» auf 8.3
ORGANIZER;CN="«person-name»":mailto:«email»
ATTENDEE;CN=«person-name»;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:«email»
ATTENDEE;CN=«person-name»;ROLE=OPT-PARTICIPANT;PARTSTAT=NEEDS-ACTION:mailto:«email»
DESCRIPTION:Einwahl: https://«fqdn»/wartung\nKenncode: «prose-password:pin»\nTelefon: «phone»
SEQUENCE:2
END:VEVENT
END:VCALENDAR
==== bb_ppl_hr_fi exports/personal.xml
<?xml version="1.0" encoding="UTF-8"?>
<Personalstamm Mandant="118" Stand="2026-01-31" Pruefsumme="«-md5»">
  <Mitarbeiter Nr="«-number:digits(5)»">
    <Name>«person-name»</Name>
    <Geburtsdatum>«dob:dob_dot»</Geburtsdatum>
    <Anschrift>«postal-address»</Anschrift>
    <SteuerID>«de-steuerid»</SteuerID>
    <IBAN>«iban»</IBAN>
    <Eintritt>2019-04-01</Eintritt>
    <Kostenstelle>4711</Kostenstelle>
    <Email>«email»</Email>
  </Mitarbeiter>
  <Mitarbeiter Nr="«-number:digits(5)»">
    <Name>«person-name»</Name>
    <Geburtsdatum>«dob:dob_dot»</Geburtsdatum>
    <Anschrift>«postal-address»</Anschrift>
    <SteuerID>«de-steuerid»</SteuerID>
    <IBAN>«iban»</IBAN>
    <Eintritt>2024-10-15</Eintritt>
    <Kostenstelle>4720</Kostenstelle>
  </Mitarbeiter>
</Personalstamm>
==== bb_ppl_invoice rechnungen/RE-2026-«=int(100,999)».txt
                                         RECHNUNG
«person-name»
«postal-address»

Rechnungsnummer: «-order-id»              Kundennummer: «-number:digits(6)»
Rechnungsdatum:  12.01.2026               Lieferdatum: 09.01.2026

Pos  Artikel                          Menge    Einzelpreis    Gesamt
1    SSD 3,84 TB, SN «-serial»       2        412,00 EUR     824,00 EUR
2    Einrichtung Proxmox VE           6 h      95,00 EUR      570,00 EUR
                                               Summe netto   1.394,00 EUR
                                               19 % USt        264,86 EUR

Bitte überweisen Sie auf IBAN «iban», BIC «~|GENODEF1XXX», bis zum 26.01.2026.
Sendungsnummer «-order-id:tracking», EAN «-number:ean»
Fragen? «email» oder «phone»
==== bb_ppl_invoice_fr factures/facture.txt
FACTURE N° «-order-id»

Client : M. «person-name»
Adresse de facturation : «postal-address»
Courriel : «email»        Tél. : «phone»

Désignation                     Qté   PU HT      Total HT
Hébergement VPS 8 Go             12   19,90 €    238,80 €
Nom de domaine                    1   11,00 €     11,00 €

Règlement par carte bancaire «card», expiration 09/28 — autorisation «-number:digits(6)»
N° de sécurité sociale (salarié refacturé) : «fr-nir»
IBAN pour les virements : «iban»

Commande passée le 03/02/2026, colis «-order-id:tracking».
==== bb_ppl_hl7 interfaces/adt.hl7
MSH|^~\&|KIS|KLINIK|LAB|LAB|20260114081402||ADT^A01|«-number:digits(8)»|P|2.5
EVN|A01|20260114081400
PID|1||«health-record:mrn»^^^KLINIK^MR||«person-name:hl7»||«dob:dob_plain»|F|||«~:street»^^«~:town»||«phone»|||M
NK1|1|«person-name:hl7»|SPO||«phone»
PV1|1|I|3B^312^1|||«-number:digits(4)»^Arzt|||CHI||||||||«-number:digits(7)»
IN1|1|AOK|«-number:digits(9)»||||||||||||«~:hl7»||||||||||||||||||||«health-record:kvnr»
==== bb_ppl_fhir interfaces/patient.json
{
  "resourceType": "Patient",
  "id": "«-uuid»",
  "meta": {"versionId": "3", "lastUpdated": "2026-01-30T10:00:00Z"},
  "identifier": [
    {"system": "https://«~|fhir.nhs.uk»/Id/nhs-number", "value": "«health-record:nhs»"},
    {"system": "urn:oid:2.16.840.1.113883.4.1", "value": "«-number|see employer»"}
  ],
  "name": [{"use": "official", "text": "«person-name»", "family": "«~:last»", "given": ["«~:first»"]}],
  "telecom": [{"system": "phone", "value": "«phone»"}, {"system": "email", "value": "«email»"}],
  "birthDate": "«dob»",
  "address": [{"text": "«postal-address»", "line": ["«~:street»"], "country": "GB"}],
  "managingOrganization": {"reference": "Organization/«-uuid»"}
}
==== bb_ppl_gdpr mail/auskunft.eml
From: «person-name#p» <«email#m»>
To: «email»
Subject: Auskunft nach Art. 15 DSGVO
Date: Mon, 19 Jan 2026 20:11:40 +0100

Sehr geehrte Damen und Herren,

ich bitte um Auskunft, welche Daten Sie über mich speichern. Zur Zuordnung:

Name: «person-name#p»
Geburtsdatum: «dob:dob_dot»
Anschrift: «postal-address»
Personalausweis (Kopie anbei), Reisepass-Nr.: «passport»
Kundennummer: «-number:digits(8)»
E-Mail: «email#m»

Ich setze Ihnen eine Frist bis zum 19.02.2026. Bitte löschen Sie danach auch meine Telefonnummer «phone».
Auf die Datenschutzerklärung in der Fassung «-version|3.2.1» nehme ich Bezug.

Mit freundlichen Grüßen
«person-name#p»
==== bb_ppl_gdpr_export export/subject-access/«=uuid».json
{
  "request": "«-order-id»",
  "generated": "2026-02-02T04:00:00Z",
  "sha256": "«-sha256»",
  "subject": {
    "full_name": "«person-name»",
    "date_of_birth": "«dob»",
    "emails": ["«email»", "«email»"],
    "phone_numbers": ["«phone»"],
    "billing_address": "«postal-address»",
    "payment": [{"type": "sepa", "iban": "«iban»"}, {"type": "card", "pan": "«card»", "exp": "11/28"}],
    "national_id": "«national-id»"
  },
  "logins": [
    {"at": "2026-01-30T07:11:02Z", "ip": "«ipv4»", "session": "«~:uuid»", "agent": "Mozilla/5.0"},
    {"at": "2026-01-29T18:40:55Z", "ip": "«ipv6»", "session": "«~:uuid»", "agent": "okhttp/4.12.0"}
  ],
  "consents": [{"version": "«-version|4.1.0»", "given": true}]
}
==== bb_ppl_payroll_es nominas/empleados.csv
id;empleado;dni;seguridad_social;fecha_nacimiento;iban;correo;telefono;centro
«-number:digits(4)»;«person-name»;«es-dni»;«~:digits(12)»;«dob:dob_slash»;«iban»;«email»;«phone»;Sevilla
«-number:digits(4)»;«person-name»;«es-dni»;«~:digits(12)»;«dob:dob_slash»;«iban»;«email»;«phone»;Vigo
«-number:digits(4)»;«person-name»;«es-dni:es_nie»;«~:digits(12)»;«dob:dob_slash»;«iban»;«email»;«phone»;Sevilla
==== bb_ppl_italia moduli/anagrafica.txt
MODULO DI ISCRIZIONE – corso sicurezza informatica

Cognome e nome: «person-name:person_rev»
Codice fiscale: «it-codice-fiscale»
Data di nascita: «dob:dob_slash»
Residenza: «postal-address»
Cellulare: «phone»
E-mail: «email»
Documento: patente n. «driver-licence»
IBAN per il rimborso: «iban»

Protocollo «-order-id» del 14/01/2026, aula 3, posti disponibili 24
==== bb_ppl_polska formularze/umowa.txt
UMOWA ZLECENIA nr «-order-id»
zawarta dnia 02.01.2026 r. pomiędzy spółką a

Panem/Panią: «person-name»
PESEL: «pl-pesel»
zam.: «postal-address»
nr rachunku: «iban»
tel.: «phone», e-mail: «email»

Przedmiot umowy: utrzymanie klastra Proxmox, wersja «-version|8.3.1», stawka 180 zł/h.
Suma kontrolna załącznika: «-md5»
==== bb_ppl_brasil cadastros/clientes.json
[
  {"codigo": «-number:digits(6)», "nome": "«person-name»", "cpf": "«br-cpf»", "nascimento": "«dob»", "email": "«email»", "fone": "«phone»", "cep": "«~|01310-100»", "uuid": "«-uuid»"},
  {"codigo": «-number:digits(6)», "nome": "«person-name»", "cpf": "«br-cpf»", "nascimento": "«dob»", "email": "«email»", "fone": "«phone»", "cep": "«~|30140-071»", "uuid": "«-uuid»"}
]
==== bb_ppl_usform forms/onboarding.txt
EMPLOYEE ONBOARDING CHECKLIST                                   Form HR-104 rev. 7

Employee name:        «person-name»
Social Security No.:  «us-ssn»
Date of birth:        «dob:birth_en»
Driver's license:     «driver-licence»
Home address:         «postal-address»
Personal email:       «email»
Emergency contact:    «person-name», «phone»
Direct deposit:       routing «~:digits(9)», account «~:digits(10)»
Badge no.:            «-number:digits(6)»
Laptop serial:        «-serial»
VPN profile:          created (ticket «-order-id»)
==== bb_ppl_uk forms/starter.txt
New starter details
-------------------
Full name ............ «person-name»
National Insurance ... «uk-nino»
NHS number ........... «health-record:nhs»
Passport no. ......... «passport»
Born ................. «dob:birth_en»
Address .............. «postal-address»
Mobile ............... «phone»
Sort code / account .. «~|20-00-00» / «~:digits(8)»
Asset tag ............ «-serial»
Line manager ......... «person-name» («email»)
==== bb_ppl_nordic data/henkilot.yaml
henkilot:
  - nimi: «person-name»
    henkilotunnus: "«national-id:fi_hetu»"
    sahkoposti: «email»
    puhelin: "«phone»"
    tunniste: «-uuid»
anstallda:
  - namn: «person-name»
    personnummer: "«national-id:se_personnummer»"
    epost: «email»
    kontonummer: "«iban»"
    anstallningsnr: "«-number:digits(5)»"
versicherte:
  - name: «person-name»
    ahv_nr: "«national-id:ch_ahv»"
    geburtsdatum: «dob»
  - name: «person-name»
    svnr: "«national-id:at_svnr»"
    geburtsdatum: «dob:dob_dot»
revision: «-short-sha»
==== bb_ppl_benelux data/klanten.sql
INSERT INTO klanten (id, naam, bsn, geboortedatum, iban, email, telefoon) VALUES
  ('«-uuid»', '«person-name:ascii_name»', '«nl-bsn»', '«dob»', '«iban»', '«email»', '«phone»'),
  ('«-uuid»', '«person-name:ascii_name»', '«nl-bsn»', '«dob»', '«iban»', '«email»', '«phone»');
INSERT INTO werknemers (id, naam, rijksregisternummer, email) VALUES
  (1, '«person-name:ascii_name»', '«national-id:be_nrn»', '«email»');
INSERT INTO orders (id, ordernr, totaal, tracking) VALUES (1, '«-order-id»', 118.90, '«-order-id:tracking»');
==== bb_ppl_camt bank/camt053.xml
<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
  <BkToCstmrStmt>
    <GrpHdr><MsgId>«-number:digits(14)»</MsgId><CreDtTm>2026-02-01T06:00:00</CreDtTm></GrpHdr>
    <Stmt>
      <Acct><Id><IBAN>«iban:iban_plain»</IBAN></Id><Ccy>EUR</Ccy></Acct>
      <Ntry>
        <Amt Ccy="EUR">238.80</Amt>
        <NtryDtls><TxDtls>
          <Refs><EndToEndId>«-order-id»</EndToEndId><MndtId>«-number:upper(12)»</MndtId></Refs>
          <RltdPties><Dbtr><Pty><Nm>«person-name»</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>«iban:iban_plain»</IBAN></Id></DbtrAcct></RltdPties>
          <RmtInf><Ustrd>Rechnung «-order-id» Hosting Januar</Ustrd></RmtInf>
        </TxDtls></NtryDtls>
      </Ntry>
    </Stmt>
  </BkToCstmrStmt>
</Document>
==== bb_ppl_helpdesk export/otrs/ticket-«=int(100000,999999)».txt
Ticket#«-order-id:otrs» — Drucker druckt nicht

Kunde:       «person-name#k»
Login:       «~:login»
Telefon:     «phone»
E-Mail:      «email»
Gerät:       «hostname:winhost» («ipv4», «mac:mac_dash»)
Bearbeiter:  «person-name»

#1 «person-name#k», 14.01.2026 09:11
Seit dem Umzug geht nichts mehr. Angemeldet bin ich, mein Passwort ist «prose-password:human»

#2 Notiz intern
Passwort bitte nie per Mail, habe es zurückgesetzt. Treiber «-version|9.14.2», SN «-serial».
Rückruf unter «phone».
==== bb_ppl_gecos etc/passwd
root:x:0:0:root:/root:/bin/bash
daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin
www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin
backup:x:34:34:backup:/var/backups:/usr/sbin/nologin
«~:login»:x:1000:1000:«person-name»,Raum 214,«phone»,:/home/a:/bin/bash
«~:login»:x:1001:1001:«person-name»,,,:/home/b:/usr/bin/zsh
svc-scan:x:1002:1002:Scanner im Flur,,,:/home/scan:/bin/sh
---- etc/group
root:x:0:
sudo:x:27:«~:login»
==== bb_ppl_cv bewerbungen/lebenslauf.txt
LEBENSLAUF

«person-name#p»
geboren am «dob:birth_text» in Graz, ledig
«postal-address»
«phone» · «email» · https://«fqdn:domain»

Berufserfahrung
2021 – heute   Systemadministrator, Virtualisierung (Proxmox VE, Ceph), 120 Knoten
2016 – 2021    IT-Techniker, Krankenhaus, Schwerpunkt Active Directory
03/2014        Zertifikat LPIC-2, Nr. «-number:upper(10)»

Kenntnisse     Terraform, Ansible, Bash; Sprachen: Deutsch, Englisch, Französisch
Referenz       «person-name», «email»

Graz, 02.02.2026, «person-name#p»
==== bb_ppl_commits tmp/shortlog.txt
$ git log --format=full -2
commit «-git-sha»
Author: «person-name#p» <«email#m»>
Commit: «person-name#p» <«email#m»>

    auth: compare tokens in constant time

    Reported-by: «person-name» <«email»>
    Co-authored-by: «person-name» <«email»>

commit «-git-sha»
Merge: «-short-sha» «-short-sha»
Author: dependabot[bot] <«~|49699333+dependabot[bot]@users.noreply.github.com»>

    build(deps): bump password-hash from 0.5.0 to 0.6.0
---- debian/changelog
pve-tools (1.4-2) bookworm; urgency=medium

  * read the secret from a file

 -- «person-name» <«email»>  Tue, 13 Jan 2026 10:02:11 +0100
==== bb_ppl_shop_clean data/catalog.csv
sku;name;ean;price;stock;supplier_part;updated
«-number:digits(8)»;Kaffee Arabica 1 kg;«-number:ean»;17,90;118;«-serial»;2026-01-30
«-number:digits(8)»;Apfel Elstar;«-number:ean»;2,49;900;«-serial»;2026-01-30
«-number:digits(8)»;Notizbuch "Anna", liniert;«-number:ean»;6,95;41;«-serial»;2026-01-29
«-number:digits(8)»;Kabel Cat 6A, 0,5 m;«-number:ean»;3,10;2200;«-serial»;2026-01-11
