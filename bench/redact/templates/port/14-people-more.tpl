==== pt_rent_contract vertrag/mietvertrag.txt
MIETVERTRAG Nr. «-order-id»

zwischen «person-name», wohnhaft «postal-address», geb. am «dob:dob_dot»
  (Vermieter, Steuer-ID «de-steuerid»)
und «person-name», geboren «dob:dob_dot», Reisepass-Nr. «passport»
  (Mieter, Telefon «phone», E-Mail «email»)

§ 1  Wohnung: «postal-address», 3. OG links, Zähler Nr. «-meter:digits(8)»
§ 2  Miete 812,00 EUR monatlich auf IBAN «iban», Verwendungszweck «-number:digits(8)»
§ 3  Kaution 2.436,00 EUR; bei Rückfragen «person-name» («phone»)
§ 4  Schlüssel: 2 Stück, Profil «-keyprofile|EVVA 4KS 118827»

Aktenzeichen «-case|7 C 123/26», Grundbuch Blatt «-number:digits(4)», Rev. «-version|1.3»
==== pt_claim_letter_en letters/claim-«=digits(5)».txt
                                                    12 May 2026
Dear «person-name#p»,

Thank you for your claim «-order-id» concerning the policy «-policy:upper(10)».
We hold the following details; please tell us if any of them is wrong:

    Name                     «person-name#p»
    Address                  «postal-address»
    Date of birth            «dob:dob_slash»
    National Insurance no.   «uk-nino»
    NHS number               «health-record:nhs»
    Driving licence          «driver-licence»
    Mobile                   «phone:ukphone»
    Bank account (IBAN)      «iban»

The excess of £250.00 was charged to card «card» on 4 May.
The engineer's report (ref «-short-sha») was received from «person-name», «email».

Our security code for calls is set; we will never ask for your password.
Yours sincerely,
«person-name»
Claims team, 0800 numbers are listed on page «-number|2»
==== pt_booking_json travel/booking-«=digits(4)».json
{
  "locator": "«-locator:upper(6)»",
  "created": "«=iso»Z",
  "passengers": [
    {"full_name": "«person-name»", "date_of_birth": "«dob»", "passport_no": "«passport»", "nationality": "DE", "seat": "14C", "ticket": "«-ticket:digits(13)»"},
    {"full_name": "«person-name»", "date_of_birth": "«dob»", "passport_no": "«passport»", "frequent_flyer": "«-account-number:digits(9)»"}
  ],
  "contact": {"email": "«email»", "phone": "«phone:phone_tel»", "address": "«postal-address»"},
  "payment": {"card_number": "«card»", "card_holder": "«person-name»", "expiry": "09/29", "token_type": "«-setting|pan»"},
  "hotel": {"confirmation": "«-number:digits(10)»", "checkin": "2026-09-01", "geo": [«-number|48.1371», «-number|11.5754»]},
  "api": {"request_id": "«-request-id»", "etag": "«-etag»", "client_version": "«-version:semver»"}
}
==== pt_donations_csv verein/spenden.csv
"Mitgl.-Nr.";"Name";"Straße";"PLZ Ort";"IBAN";"Betrag";"E-Mail";"Geburtsdatum"
«each 7-10»
"«-number:digits(5)»";"«person-name:person_rev»";"«postal-address:street»";"«~:town»";"«iban»";"«=int(10,400)»,00";"«email»";"«dob:dob_dot»"
«end»
==== pt_gdpr_mail mail/auskunft.eml
From: «person-name:ascii_name» <«email#m»>
To: «email:mailrole»
Subject: Auskunft nach Art. 15 DSGVO
Message-ID: <«-msgid:msgid»@web>
Content-Type: text/plain; charset=utf-8

Sehr geehrte Damen und Herren,

bitte teilen Sie mir mit, welche Daten Sie über mich speichern. Meine Angaben:

Name: «person-name»
Anschrift: «postal-address»
Geburtsdatum: «dob:dob_dot»
Kundennummer: «-number:digits(8)»
Telefon: «phone»
E-Mail: «email#m»
Krankenversichertennummer: «health-record:kvnr»

Die letzte Abbuchung ging von «iban» ab (Mandat «-mandate:upper(12)»).
Eine Kopie meines Ausweises sende ich nicht mit. Mein Passwort für das Portal kenne ich, danke.

Mit freundlichen Grüßen
«person-name»
==== pt_lab_report lab/befund-«=digits(6)».txt
LABORBEFUND                      Auftrag «-number:digits(9)»
Patient: «person-name»    geb.: «dob:dob_dot»    Vers.-Nr.: «health-record:kvnr»
Einsender: Dr. «person-name», Tel. «phone»
Probe «-barcode:digits(12)», Eingang 08.05.2026 07:41

 Leukozyten      6,4  /nl     3,9 - 10,2
 Hämoglobin     14,1  g/dl   12,0 - 15,6
 TSH             2,11 mU/l    0,27 - 4,20
 LDH           187    U/l     < 250

LOINC «-loinc|6690-2», Methode v«-version|2.4», Gerät «-serial:upper(9)»
Vidiert: «person-name»
==== pt_crm_yaml crm/leads.yaml
export: {at: "«=iso»Z", by: «email», checksum: "«-sha256»"}
leads:
«each 4-6»
  - id: «-uuid»
    contact: {name: "«person-name»", title: "Head of IT", email: "«email»", mobile: "«phone»"}
    billing_address: "«postal-address»"
    vat_id: «-vat:vat»
    score: «-number:int(1,99)»
«end»
opt_out: ["«email»", "«email»"]
owner: {name: "«person-name»", slack: "«-userid:upper(9)»"}
==== pt_hr_nordic hr/anställda.txt
# namn | personnummer | konto | telefon
«each 3-4»
«person-name» | personnummer «national-id:se_personnummer» | IBAN «iban» | tfn «phone»
«end»
# navn og CPR er flyttet til et annet system
# nimi | henkilötunnus
«each 2-3»
«person-name» | hetu «national-id:fi_hetu» | syntymäaika «dob:dob_dot» | puh. «phone»
«end»
# Schweiz / Belgique
«person-name», AHV-Nr. «national-id:ch_ahv», geb. «dob:dob_dot», Lohnkonto «iban»
«person-name», numéro national «national-id:be_nrn», né le «dob:dob_slash», «email»
# Österreich, Kanada, Portugal
«person-name», SVNR «national-id:at_svnr», «postal-address»
«person-name», SIN: «national-id:ca_sin», «phone»
«person-name», NIF «national-id:pt_nif», «email»
# anställningsnummer är inte känsliga: «-number:digits(6)», «-number:digits(6)»
==== pt_brazil_orders pedidos/nota.json
{"nota": "«-number:digits(9)»", "chave": "«-number:digits(44)»", "emitida": "«=iso»-03:00",
 "cliente": {"nome": "«person-name»", "cpf": "«br-cpf»", "nascimento": "«dob:dob_slash»", "celular": "«phone»", "email": "«email»"},
 "entrega": {"destinatario": "«person-name»", "endereco": "«postal-address»"},
 "cartao": {"numero": "«card»", "titular": "«person-name»", "validade": "10/28", "nsu": "«-number:digits(6)»"},
 "itens": [{"ean": "«-ean»", "ncm": "«-number:digits(8)»", "qtd": 1}],
 "dependentes": [{"nome": "«person-name»", "cpf": "«br-cpf»"}], "senha_minima": «-setting|8»}
==== pt_polish_list kadry/lista.csv
lp;nazwisko_i_imie;pesel;data_urodzenia;nr_paszportu;telefon;konto;email
«each 5-7»
«-number:int(1,99)»;«person-name:person_rev»;«pl-pesel»;«dob»;«passport»;«phone»;«iban»;«email»
«end»
==== pt_support_call crm/call-«=digits(6)».log
10:02:11 AGENT  call from «phone», queue 3, call id «-uuid»
10:02:40 NOTE   caller is «person-name», born «dob:dob_slash», postcode confirmed
10:03:05 NOTE   BSN «nl-bsn» matches, address now «postal-address»
10:04:12 NOTE   refund 84.20 to «iban», ref «-order-id»
10:05:30 PAY    card «card» tokenised as «-payment-token:ksuid», last four kept
10:06:02 NOTE   temporary portal password «prose-password:human» sent by SMS to «phone»
10:06:40 MAIL   confirmation to «email», template «-template-id:guid32»
10:07:00 SYS    transcript «-sha1» stored on «hostname»
10:07:01 SYS    agent «person-name» closed ticket «-ticket:digits(7)»
==== pt_users_php_serial dump/users.php.txt
a:3:{i:0;a:4:{s:4:"name";s:14:"«person-name:ascii_name»";s:5:"email";s:20:"«email»";s:8:"password";s:34:"«password-hash:phpass»";s:3:"tel";s:12:"«phone:phone_tel»";}
i:1;a:3:{s:4:"name";s:12:"«person-name:ascii_name»";s:5:"email";s:21:"«email»";s:10:"birth_date";s:10:"«dob»";}
i:2;a:2:{s:4:"name";s:5:"guest";s:5:"token";s:32:"«generic-secret:hex(32)»";}}
---- dump/accounts.ldif
dn: cn=«person-name:ascii_name»,ou=Staff,dc=corp,dc=lan
givenName: «~:first»
sn: «~:last»
mail: «email»
mobile: «phone»
homePostalAddress: «postal-address»
userPassword: «password-hash:ssha»
sambaNTPassword: «password-hash:nthash»
objectGUID: «-uuid»
whenCreated: 20260109081100.0Z
---- dump/roster.ini
[«=login»]
display_name = «person-name»
birthday = «dob»
ext = «-number:int(100,999)»
private_phone = «phone»
