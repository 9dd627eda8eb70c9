==== mi_bank_statement bank/mt940.sta
:20:STARTUMS
:25:«iban»
:28C:00124/001
:60F:C260601EUR10421,55
:61:2606020602DR480,00N033NONREF
:86:177?00SEPA-UEBERWEISUNG?20Miete Juni?31«iban»?32«person-name:ascii_name»
:61:2606030603CR1290,00N051NONREF
:86:166?00GUTSCHRIFT?20Rechnung «-asset-hash:order_id»?31«iban»?32«person-name:ascii_name»
:62F:C260630EUR11231,55
---- bank/sepa.xml
<CstmrCdtTrfInitn>
  <GrpHdr><MsgId>«-uuid»</MsgId><CreDtTm>2026-06-01T08:00:00</CreDtTm><InitgPty><Nm>«person-name»</Nm></InitgPty></GrpHdr>
  <PmtInf>
    <Dbtr><Nm>«person-name»</Nm></Dbtr>
    <DbtrAcct><Id><IBAN>«iban»</IBAN></Id></DbtrAcct>
    <CdtTrfTxInf><Amt><InstdAmt Ccy="EUR">480.00</InstdAmt></Amt>
      <Cdtr><Nm>«person-name»</Nm></Cdtr>
      <CdtrAcct><Id><IBAN>«iban»</IBAN></Id></CdtrAcct>
      <RmtInf><Ustrd>«-asset-hash:order_id»</Ustrd></RmtInf>
    </CdtTrfTxInf>
  </PmtInf>
</CstmrCdtTrfInitn>
---- bank/cards.csv
holder,card_number,expiry,country
«person-name»,«card»,09/28,AT
«person-name»,«card»,01/30,FR
«person-name»,«card»,12/27,GB
«person-name»,«card»,05/29,US
«person-name»,«card»,07/27,DE
---- bank/refund.txt
Refund for order «-asset-hash:order_id»: card «card», holder «person-name», phone «phone».
Second refund to IBAN «iban» (account holder «person-name»).
==== mi_school_list export/klasse.tsv
Nr	Schüler	Geburtsdatum	Anschrift	Eltern	Telefon	E-Mail
«any 6-7»
«=int(1,30)»	«person-name»	«dob:dob_dot»	«postal-address»	«person-name»	«phone»	«email»
«=int(1,30)»	«person-name:rev»	«dob:dob_dot»	«postal-address»	«person-name»	«phone»	«email»
«=int(1,30)»	«person-name»	«dob:dob_dot»	«postal-address»	«person-name»	«phone»	
«=int(1,30)»	«person-name»	«dob:dob_dot»	«postal-address»	«person-name:rev»	«phone»	«email»
«=int(1,30)»	«person-name:rev»	«dob:dob_dot»	«postal-address»	«person-name»		«email»
«=int(1,30)»	«person-name»	«dob:dob_dot»	«postal-address»	«person-name»	«phone»	«email»
«=int(1,30)»	«person-name»	«dob:dob_dot»	«postal-address»	«person-name»	«phone»	«email»
«end»
---- export/iserv.csv
Benutzer;Name;Passwort;Gruppe
«=login»;«person-name»;«config-password:pwlower»;7a
«=login»;«person-name»;«config-password:pwlower»;7a
«=login»;«person-name»;«config-password:pwlower»;Lehrer
==== mi_hr_records export/staff.yaml
- name: «person-name»
  born: «dob»
  national_insurance: «uk-nino»
  home: "«postal-address»"
  contact: {mobile: "«phone»", mail: «email»}
- name: «person-name»
  born: «dob»
  numero_secu: "«fr-nir»"
  telephone: "«phone»"
- name: «person-name»
  steueridentifikationsnummer: «de-steuerid»
  geburtsdatum: «dob:dob_dot»
  krankenversichertennummer: «health-record:kvnr»
- name: «person-name»
  codice_fiscale: «it-codice-fiscale»
  cellulare: "«phone»"
- name: «person-name»
  nie: «es-dni:es_nie»
  correo: «email»
- name: «person-name»
  burgerservicenummer: "«nl-bsn»"
  rijbewijsnummer: "«driver-licence»"
- name: «person-name»
  pesel: "«pl-pesel»"
  email: «email»
- name: «person-name»
  cpf: «br-cpf»
  passport: «passport»
- name: «person-name»
  social_security: «us-ssn»
  drivers_license: «driver-licence»
- name: «person-name»
  ahv: «national-id:ch_ahv»
  salary_grade: E11
  badge: "«-number:digits(6)»"
---- export/absences.csv
employee,email,from,to,reason
«person-name»,«email»,2026-03-02,2026-03-06,sick
«person-name»,«email»,2026-03-09,2026-03-10,training
«person-name»,«email»,2026-03-11,2026-03-11,moving
==== mi_hl7_clinic hl7/adt.txt
MSH|^~\&|KIS|HALLE|LAB|HALLE|20260604101500||ADT^A01|«-number:digits(8)»|P|2.5
PID|1||«health-record:mrn»^^^HALLE^MR||«person-name:hl7»||«dob:dob_plain»|F|||«~:street»^^«~:town»||«phone»
PV1|1|I|4^412^1|||||«~:digits(5)»^Arzt
---- clinic/letter.txt
Clinic of internal medicine

Re: «person-name», born «dob:dob_dot», of «postal-address»
Insurance no. «health-record:kvnr», case «-number:digits(7)»

Dear Dr. «~:last»,
we report on your patient, who was with us from 3 to 7 June. Diagnosis: I10, E11.9. Medication: ramipril 5 mg 1-0-0.
Please arrange a check in four weeks. Next of kin: «person-name», «phone».

With kind regards
Dr. «person-name»
---- clinic/appointments.json
[
  {"patient": "«person-name»", "dob": "«dob»", "mrn": "«health-record:mrn»", "phone": "«phone»", "slot": "2026-06-10T09:00"},
  {"patient": "«person-name»", "dob": "«dob»", "mrn": "«health-record:mrn»", "phone": "«phone»", "slot": "2026-06-10T09:20"},
  {"patient": "«person-name»", "dob": "«dob»", "nhs_number": "«health-record:nhs»", "email": "«email»", "slot": "2026-06-10T09:40"},
  {"patient": "«person-name»", "dob": "«dob»", "insurance_number": "«health-record:kvnr»", "slot": "2026-06-10T10:00"},
  {"room": 4, "device_id": "«-uuid»", "software": "«-version|7.2.0.1»", "server": "«fqdn»"}
]
---- clinic/db.ini
[kis]
server = «ipv4»
user = kis
password = «config-password:pwlower»
==== mi_html_contacts www/team.html
<!DOCTYPE html>
<html lang="de"><head><title>Team</title><link rel="stylesheet" href="/s.«-asset-hash:hex(8)».css"></head>
<body>
<table class="contacts">
<tr><th>Name</th><th>Telefon</th><th>E-Mail</th><th>Geburtstag</th></tr>
<tr><td>«person-name»</td><td><a href="tel:«phone:phone_tel»">«phone»</a></td><td><a href="mailto:«email#a»">«email#a»</a></td><td>«dob:dob_dot»</td></tr>
<tr><td>«person-name»</td><td>«phone»</td><td>«email»</td><td>«dob:dob_dot»</td></tr>
<tr><td>«person-name»</td><td>«phone»</td><td>«email»</td><td>«dob:dob_dot»</td></tr>
<tr><td>«person-name»</td><td></td><td>«email»</td><td></td></tr>
</table>
<address>«postal-address»</address>
<form action="/kontakt" method="post">
<input type="hidden" name="authenticity_token" value="«~:b64u(43)»">
<input name="email" placeholder="«~|ihre@adresse.de»" value="«email»">
<input name="password" type="password" placeholder="Passwort">
</form>
<!-- test login: redaktion / «prose-password:pwa» -->
<script>var api = {url: "https://«fqdn»/api", key: "«generic-secret:alnum(32)»"};</script>
</body></html>
==== mi_booking api/bookings.ndjson
{"booking":"«-identifier:upper(6)»","guest":{"name":"«person-name»","email":"«email»","phone":"«phone»"},"passport":"«passport»","nights":3}
{"booking":"«-identifier:upper(6)»","guest":{"name":"«person-name»","email":"«email»"},"card":"«card»","exp":"03/29","nights":1}
{"booking":"«-identifier:upper(6)»","guest":{"name":"«person-name»","birth_date":"«dob»","address":"«postal-address»"},"id":"«-uuid»"}
{"booking":"«-identifier:upper(6)»","guest":{"name":"«person-name»","driver_licence_no":"«driver-licence»"},"car":"«-identifier:upper(7)»"}
{"booking":"«-identifier:upper(6)»","refund_iban":"«iban»","account_holder":"«person-name»","ip":"«ipv4:public»","ua":"okhttp/4.12.0"}
{"booking":"«-identifier:upper(6)»","agent":"«=login»","note":"guest calls back, «phone»"}
{"event":"sync","peer":"«fqdn»","etag":"«-md5»","count":«-number»}
---- api/form.txt
POST /checkin HTTP/1.1
Host: «fqdn»
Content-Type: application/x-www-form-urlencoded
Cookie: PHPSESSID=«session-cookie:lower(26)»

full_name=«~:ascii_name.url»&email=«email:email.url»&phone=«phone:phone_tel.url»&dob=«dob»&csrf=«~:hex(32)»
==== mi_signatures mail/thread.txt
From: «person-name» <«email»>
To: «email»; «email»
Subject: AW: Umzug am Freitag

Hallo zusammen,

passt so. Bitte gebt «person-name» Bescheid («phone»), sie hat den Schlüssel.

Viele Grüße
«person-name»
--
«person-name» | Systemtechnik
Tel. «phone» | Mobil «phone»
«email» | https://«fqdn»
«postal-address»

> Am 03.06.2026 um 14:02 schrieb «person-name» <«email»>:
>
> Der Zugang für den Umzugsdienst: umzug / «prose-password:pwp»
> Adresse der neuen Anlage ist «ipv4», die alte («ipv4») bleibt bis Montag.
>
>> Am 02.06.2026 um 09:40 schrieb «email»:
>>
>> Wie lautet das Passwort für die Telefonanlage? Ich habe noch «prose-password:human», das geht nicht.
>> Kundennummer «-number:digits(8)», Vorgang «-asset-hash:order_id»
==== mi_git_shortlog tmp/shortlog.txt
$ git shortlog -sne HEAD
   412  «person-name» <«email»>
   120  «person-name» <«email»>
    33  «person-name» <«email»>
     2  dependabot[bot] <«~|49699333+dependabot[bot]@users.noreply.github.com»>
$ git log --format='%h %an <%ae> %s' -3
«-git-sha:short_sha» «person-name» <«email»> fix: escape the password in the URL
«-git-sha:short_sha» «person-name» <«email»> docs: how to rotate a token
«-git-sha:short_sha» «person-name» <«email»> revert "add secret scanning"
$ git blame -e -L 10,12 deploy.sh
«-git-sha:hex(8)» (<«email»> 2026-02-01 10:00:00 +0100 10) HOST=«fqdn»
«-git-sha:hex(8)» (<«email»> 2026-02-01 10:00:00 +0100 11) PASS=«env-password:pwa»
«-git-sha:hex(8)» (<«email»> 2026-04-11 08:12:55 +0200 12) TOKEN=$(cat /run/token)
---- CODEOWNERS
*       «email»
/infra  @acme/ops «email»
---- .mailmap
«person-name» <«email»> <«email»>
---- package.json
{"name": "lager", "version": "2.4.1", "author": "«person-name» <«email»>", "repository": "git+https://«~|github.com»/acme/lager.git", "bugs": {"email": "«email»"}}
---- debian/changelog
lager (2.4.1-1) unstable; urgency=medium

  * New upstream release. (Closes: #«-number:digits(7)»)

 -- «person-name» <«email»>  Mon, 01 Jun 2026 09:00:00 +0200
