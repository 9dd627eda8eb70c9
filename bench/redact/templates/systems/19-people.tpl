==== ba_aduser_csv export/ad-kayttajat.csv
"SamAccountName";"DisplayName";"GivenName";"Surname";"EmailAddress";"OfficePhone";"MobilePhone";"StreetAddress";"PasswordLastSet";"PasswordNeverExpires";"ObjectGUID"
"«=login»";"«person-name»";"«~:first»";"«~:last»";"«email»";"«phone»";"«phone»";"«postal-address:street»";"3.2.2026 9.14.02";"False";"«-uuid»"
"«=login»";"«person-name:person_rev»";"«~:first»";"«~:last»";"«email»";"";"«phone»";"";"14.12.2025 11.41.33";"False";"«-uuid»"
"svc-varmistus";"Varmistuspalvelu";"";"";"";"";"";"";"1.1.2021 0.00.00";"True";"«-uuid»"
"«=login»";"«person-name»";"«~:first»";"«~:last»";"«email»";"«phone»";"";"«postal-address:street»";"";"False";"«-uuid»"
==== ba_ipa_user tmp/ipa-user.txt
[root@«hostname:numbered» ~]# ipa user-show «=login» --all --raw
  dn: uid=x,cn=users,cn=accounts,dc=tehdas,dc=fi
  givenname: «~:first»
  sn: «~:last»
  cn: «person-name»
  gecos: «person-name:ascii_name»
  homedirectory: /home/x
  mail: «email»
  telephonenumber: «phone»
  street: «postal-address:street»
  employeenumber: «-number:digits(6)»
  uidnumber: 17400«=digits(5)»
  krbpasswordexpiration: 20260512093041Z
  krblastpwdchange: 20260211093041Z
  nsaccountlock: FALSE
  has_password: «-setting|TRUE»
  ipauniqueid: «-uuid»
  ipantsecurityidentifier: S-1-5-21-«-number:digits(10)»-«-number:digits(9)»-«-number:digits(10)»-1141
==== ba_asterisk etc/asterisk/voicemail.conf
[general]
format=wav49|wav
serveremail=«email»
[default]
; laatikko => PIN,nimi,posti,hakulaite,asetukset
401 => «~:digits(4)»,«person-name»,«email»,,attach=yes|tz=helsinki
402 => «~:digits(4)»,«person-name»,«email»
403 => -«~|1111»,Vastaanotto,«email»
---- etc/asterisk/pjsip_auth.conf
[401]
type=auth
auth_type=userpass
username=401
password=«config-password:hex(32)»

[trunk-auth]
type=auth
username=«phone:phone_tel»
password=«config-password:pwspec»

[trunk]
type=aor
contact=sip:«fqdn»:5060
[401](puhelin)
callerid="«person-name»" <401>
---- etc/asterisk/manager.conf
[ohjaus]
secret = «config-password:pwsafe»
permit = «ipv4»/«~|255.255.255.255»
---- var/log/asterisk/cdr-csv/Master.csv
"","«phone:phone_tel»","401","sisaan","""«person-name»"" <«phone:phone_tel»>","PJSIP/trunk-«-asset-hash:hex(8)»","PJSIP/401-«-asset-hash:hex(8)»","Dial","PJSIP/401,30","2026-02-11 08:14:22","2026-02-11 08:14:29","2026-02-11 08:17:01",159,152,"ANSWERED","DOCUMENTATION","«-timestamp».112",""
==== ba_vcard_sogo var/backups/sogo/addressbook.ldif
BEGIN:VCARD
VERSION:3.0
UID:«-uuid»
PRODID:-//Inverse inc./SOGo Connector 1.0//EN
N:«~:last»;«~:first»
FN:«person-name»
ORG:Tehdas Oy;Huolto
TITLE:Päivystävä sähkömies
TEL;TYPE=cell:«phone»
TEL;TYPE=work,voice:«phone»
EMAIL;TYPE=work:«email»
ADR;TYPE=home:;;«postal-address:street»;;;;
BDAY:«dob»
NOTE:avain 14\, kulkukortti palautettu
REV:20260114T101010Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:«person-name»
TEL;VALUE=uri;PREF=1:tel:«phone:phone_tel»
EMAIL:«email»
PHOTO:data:image/png;base64,«-base64-image»
KEY:OPENPGP4FPR:«-gpg-fingerprint:hex(40).upper»
END:VCARD
==== ba_maillog var/log/mail.log
«any 9-10»
2026-02-11T08:01:12.118402+02:00 «hostname#h» postfix/smtpd[«=int(1000,90000)»]: connect from «fqdn»[«ipv4»]
2026-02-11T08:01:12.220118+02:00 «hostname#h» postfix/smtpd[«=int(1000,90000)»]: «-asset-hash:b62id»: client=«fqdn»[«ipv4»], sasl_method=LOGIN, sasl_username=«email»
2026-02-11T08:01:12.301120+02:00 «hostname#h» postfix/cleanup[«=int(1000,90000)»]: «-asset-hash:b62id»: message-id=<«~:msgid»>
2026-02-11T08:01:12.333010+02:00 «hostname#h» postfix/qmgr[811]: «-asset-hash:b62id»: from=<«email»>, size=«=int(900,90000)», nrcpt=2 (queue active)
2026-02-11T08:01:13.001220+02:00 «hostname#h» postfix/smtp[«=int(1000,90000)»]: «-asset-hash:b62id»: to=<«email»>, orig_to=<«email»>, relay=«fqdn»[«ipv6»]:25, delay=0.9, delays=0.1/0/0.3/0.5, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as «-asset-hash:upper(10)»)
2026-02-11T08:01:14.100342+02:00 «hostname#h» dovecot: imap-login: Login: user=<«email»>, method=PLAIN, rip=«ipv4», lip=«ipv4», mpid=«=int(1000,90000)», TLS, session=<«-asset-hash:b64(16)»>
2026-02-11T08:01:15.900342+02:00 «hostname#h» postfix/smtpd[«=int(1000,90000)»]: NOQUEUE: reject: RCPT from unknown[«ipv4»]: 550 5.1.1 <«email»>: Recipient address rejected: User unknown; from=<«email»> to=<«email»> proto=ESMTP helo=<«fqdn»>
2026-02-11T08:01:17.118402+02:00 «hostname#h» pmg-smtp-filter[«=int(1000,90000)»]: «-asset-hash:hex(16).upper»: SA score=5/5 time=1.204 bayes=0.99 hits=BAYES_99(3.5),DKIM_SIGNED(0.1)
2026-02-11T08:01:17.333010+02:00 «hostname#h» rspamd[«=int(1000,90000)»]: <«-asset-hash:hex(6)»>; task; rspamd_task_write_log: id: <«~:msgid»>, ip: «ipv4», from: <«email»>, (default: F (no action): [1.20/15.00]), len: 4120, rcpts: <«email»>
2026-02-11T08:01:19.001220+02:00 «hostname#h» postfix/anvil[«=int(1000,90000)»]: statistics: max connection rate 1/60s for (smtps:«ipv4») at Feb 11 07:57:58
«end»
==== ba_epp_registrar epp/contact-create.xml
<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<epp xmlns="urn:ietf:params:xml:ns:epp-1.0">
  <command>
    <login><clID>rekisteri7</clID><pw>«config-password:pwsafe»</pw><newPW>«config-password:pwsafe»</newPW></login>
    <create>
      <contact:create xmlns:contact="urn:ietf:params:xml:ns:contact-1.0">
        <contact:id>FI-«-number:digits(7)»</contact:id>
        <contact:postalInfo type="loc">
          <contact:name>«person-name»</contact:name>
          <contact:org>Tehdas Oy</contact:org>
          <contact:addr><contact:street>«postal-address:street»</contact:street><contact:cc>FI</contact:cc></contact:addr>
        </contact:postalInfo>
        <contact:voice>«phone:phone_epp»</contact:voice>
        <contact:email>«email»</contact:email>
        <contact:authInfo><contact:pw>«config-password:pwa»</contact:pw></contact:authInfo>
      </contact:create>
    </create>
    <extension><fi:identity>«national-id:fi_hetu»</fi:identity></extension>
    <clTRID>TEHDAS-«-number»-XYZ</clTRID>
  </command>
</epp>
==== ba_sepa_xml export/pain001.xml
<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">
 <CstmrCdtTrfInitn>
  <GrpHdr><MsgId>PALKKA-«-number:digits(12)»</MsgId><CreDtTm>2026-02-11T09:00:00</CreDtTm><NbOfTxs>2</NbOfTxs><CtrlSum>5120.44</CtrlSum></GrpHdr>
  <PmtInf>
   <DbtrAcct><Id><IBAN>«iban:ibanp»</IBAN></Id></DbtrAcct>
   <DbtrAgt><FinInstnId><BICFI>OKOYFIHH</BICFI></FinInstnId></DbtrAgt>
   <CdtTrfTxInf>
    <PmtId><EndToEndId>«-order-id»</EndToEndId></PmtId>
    <Amt><InstdAmt Ccy="EUR">2710.22</InstdAmt></Amt>
    <Cdtr><Nm>«person-name»</Nm><PstlAdr><AdrLine>«postal-address»</AdrLine></PstlAdr></Cdtr>
    <CdtrAcct><Id><IBAN>«iban:ibanp»</IBAN></Id></CdtrAcct>
    <RmtInf><Strd><CdtrRefInf><Ref>RF«-number:digits(14)»</Ref></CdtrRefInf></Strd></RmtInf>
   </CdtTrfTxInf>
   <CdtTrfTxInf>
    <Cdtr><Nm>«person-name»</Nm></Cdtr>
    <CdtrAcct><Id><IBAN>«iban:ibanp»</IBAN></Id></CdtrAcct>
   </CdtTrfTxInf>
  </PmtInf>
 </CstmrCdtTrfInitn>
</Document>
==== ba_dcmdump tmp/dcmdump.txt
# Dicom-File-Format, poimittu PACS-koneen (VM 230) jonosta
(0002,0003) UI [1.2.840.113619.2.55.3.«-number:digits(10)».«-number:digits(3)»] #  52, 1 MediaStorageSOPInstanceUID
(0008,0020) DA [20260211]                               #   8, 1 StudyDate
(0008,0050) SH [«-number:digits(8)»]                    #   8, 1 AccessionNumber
(0008,0090) PN [«person-name:hl7»]                      #  22, 1 ReferringPhysicianName
(0008,1010) SH [«~:numbered»]                           #  12, 1 StationName
(0010,0010) PN [«person-name:hl7»]                      #  18, 1 PatientName
(0010,0020) LO [«health-record:mrn»]                    #   8, 1 PatientID
(0010,0030) DA [«dob:dob_plain»]                        #   8, 1 PatientBirthDate
(0010,0040) CS [F]                                      #   2, 1 PatientSex
(0010,2154) SH [«phone»]                                #  16, 1 PatientTelephoneNumbers
(0018,1000) LO [«-serial:upper(9)»]                     #  10, 1 DeviceSerialNumber
(0020,000d) UI [1.2.840.113619.2.55.3.«-number:digits(10)»] #  44, 1 StudyInstanceUID
---- etc/orthanc/orthanc.json
{ "Name": "PACS", "RemoteAccessAllowed": true, "AuthenticationEnabled": true,
  "RegisteredUsers": { "radiologia": "«config-password:human»" },
  "DicomModalities": { "ct1": ["CT1", "«ipv4»", 104] },
  "PostgreSQL": { "Host": "«ipv4»", "Password": "«config-password:pwsafe»" },
  "OrthancPeers": { "arkisto": ["https://«fqdn»/", "peer", "«config-password:pwsafe»"] } }
==== ba_id_import import/henkilot.ldif
# siirto vanhasta HR-järjestelmästä; maakohtaiset tunnisteet
dn: employeeNumber=«-number:digits(5)»,ou=henkilosto,o=konserni
objectClass: inetOrgPerson
cn: «person-name»
mail: «email»
dateOfBirth: «dob»
konserniHetu: «national-id:fi_hetu»
passportNumber: «passport»

dn: employeeNumber=«-number:digits(5)»,ou=henkilosto,o=konserni
cn: «person-name»
mobile: «phone»
konserniSteuerID: «de-steuerid»
konserniIBAN: «iban»

dn: employeeNumber=«-number:digits(5)»,ou=henkilosto,o=konserni
cn: «person-name»
konserniPesel: «pl-pesel»
konserniBSN: «nl-bsn»
konserniCodiceFiscale: «it-codice-fiscale»

dn: employeeNumber=«-number:digits(5)»,ou=henkilosto,o=konserni
cn: «person-name»
konserniDNI: «es-dni»
konserniNIR: «fr-nir»
konserniNINO: «uk-nino»
konserniSSN: «us-ssn»
konserniCPF: «br-cpf»
drivingLicence: «driver-licence»
healthInsuranceNumber: «health-record:kvnr»
costCenter: «-number:digits(6)»
entryUUID: «-uuid»
==== ba_kc_users_csv export/keycloak-users.csv
id,username,emailVerified,enabled,firstName,lastName,email,attributes.puhelin,attributes.syntymaaika,attributes.kunta,createdTimestamp
«-uuid»,«=login»,true,true,«~:first»,«~:last»,«email»,«phone»,«dob:dob_dot»,Oulu,«-timestamp:digits(13)»
«-uuid»,«=login»,false,true,«~:first»,«~:last»,«email»,,«dob:dob_dot»,Espoo,«-timestamp:digits(13)»
«-uuid»,service-account-pve,false,true,,,,,,,«-timestamp:digits(13)»
---- tmp/occ.txt
$ occ user:list --info --output=json_pretty | head
{
    "«=login»": {
        "user_id": "«=login»",
        "display_name": "«person-name»",
        "email": "«email»",
        "cloud_id": "«email»",
        "enabled": true,
        "quota": "5 GB",
        "last_seen": "2026-02-11T07:02:11+00:00",
        "storage": { "free": «-number:digits(10)», "used": «-number:digits(9)» }
    }
}
==== ba_oncall ops/paivystys.yaml
# päivystysrinki; muutokset vain PR:llä
rinki:
  aikavyohyke: Europe/Helsinki
  vuorot:
    - viikko: 7
      ensisijainen: { nimi: «person-name», puhelin: "«phone»", posti: «email» }
      varalla: { nimi: «person-name», puhelin: "«phone»" }
    - viikko: 8
      ensisijainen: { nimi: «person-name», puhelin: "«phone»", posti: «email» }
      varalla: avoin
eskalointi:
  - { minuutit: 15, kohde: «email» }
  - { minuutit: 30, kohde: "tel:«phone:phone_tel»" }
konesali:
  osoite: «postal-address»
  kulkulupa: "«-order-id»"
  hälytyskeskus: "«~|112»"
  avainkoodi: "«~:digits(6)»"
raportti: { muoto: pdf, tiiviste: «-md5» }
==== ba_snipeit export/assets.csv
Asset Tag,Serial,Model,Status,Checked Out To,Employee Email,Phone,Location,MAC,IMEI,Purchase Cost,Order Number
IT-«-order-id:digits(5)»,«-serial:upper(10)»,Latitude 5450,Deployed,«person-name»,«email»,,Oulu,«mac»,,1290.00,«-order-id»
IT-«-order-id:digits(5)»,«-serial:upper(12)»,iPhone 15,Deployed,«person-name»,«email»,«phone»,Espoo,«mac»,«~:digits(15)»,899.00,«-order-id»
IT-«-order-id:digits(5)»,«-serial:upper(12)»,YubiKey 5C,Deployed,«person-name»,«email»,,Oulu,,,61.00,«-order-id»
IT-«-order-id:digits(5)»,«-serial:upper(7)»,R650,Ready to Deploy,,,,R04/12,«mac»,,8120.00,«-order-id»
==== ba_pos_log var/log/pos/terminal-17.log
2026-02-11 10:02:11,118 INFO  [EPAS] open, terminal «-serial:digits(8)», merchant «-number:digits(10)»
2026-02-11 10:02:14,402 DEBUG [EPAS] track2=;«card:cardn»=2709201«-number:digits(10)»?
2026-02-11 10:02:14,410 INFO  [EPAS] PAN=«card:cardn» EXP=2709 AMT=000000004590 CUR=978 STAN=«-number:digits(6)»
2026-02-11 10:02:15,001 INFO  [EPAS] approved, auth «-number:digits(6)», PAN=«-redacted|411111******1111», RRN=«-number:digits(12)»
2026-02-11 10:02:15,009 INFO  [EPAS] hash=«-sha256» uuid=«-uuid»
2026-02-11 10:11:40,771 WARN  [HOST] retry connect «ipv4»:9180 (tls), fallback «fqdn»
2026-02-11 10:12:03,114 INFO  [EPAS] manual entry card «card» by cashier «person-name»
2026-02-11 10:12:04,558 ERROR [HOST] 401 from gateway, header X-Api-Key: «generic-secret:hex(40)»
2026-02-11 10:12:05,010 INFO  [LOYAL] member «-number:digits(10)», points 214, EAN «-ean»
2026-02-11 10:12:09,214 INFO  [RCPT] kuitti lähetetty «email»
==== ba_csr_smime pki/openssl.cnf
[ req ]
default_bits        = 4096
prompt              = no
distinguished_name  = dn
input_password      = «config-password:pwsafe»
output_password     = «config-password:human»
req_extensions      = ext

[ dn ]
C  = FI
L  = Oulu
O  = Tehdas Oy
CN = «fqdn»
emailAddress = «email»

[ ext ]
subjectAltName = @san
keyUsage = critical,digitalSignature

[ san ]
DNS.1 = «fqdn»
DNS.2 = «fqdn:domain»
IP.1  = «ipv4»
IP.2  = «ipv6»
---- pki/index.txt
V	270211080000Z		«-serial:hex(16).upper»	unknown	/C=FI/O=Tehdas Oy/CN=«fqdn»
V	270211080000Z		«-serial:hex(16).upper»	unknown	/C=FI/O=Tehdas Oy/CN=«person-name:ascii_name»/emailAddress=«email»
R	270211080000Z	260101090000Z,keyCompromise	«-serial:hex(16).upper»	unknown	/C=FI/CN=«fqdn»
---- pki/user.csr
«-certificate:csr»
==== ba_repo_people .mailmap
# nimet ja osoitteet yhdeksi
«person-name» <«email»> <«email»>
«person-name» <«email»> «=login» <«email»>
«person-name» <«email»>
---- debian/changelog
pve-tehdas-tools («-version|1.4.2-1») bookworm; urgency=medium

  * hookscript: do not wait for the guest agent (Closes: #«=int(100,9999)»)
  * drop key id «-key-id», signed with «-gpg-fingerprint:hex(40).upper»

 -- «person-name» <«email»>  Tue, 10 Feb 2026 14:12:11 +0200
---- debian/control
Source: pve-tehdas-tools
Maintainer: «person-name» <«email»>
Uploaders: «person-name» <«email»>
Build-Depends: debhelper-compat (= 13)
Vcs-Git: https://«fqdn»/infra/pve-tools.git
---- .github/CODEOWNERS
*            @tehdas/infra
/pbs/        «email» «email»
/docs/       @tehdas/kirjoittajat
==== ba_radacct var/log/freeradius/radacct/detail
Wed Feb 11 08:31:12 2026
	Acct-Status-Type = Start
	User-Name = "«email»"
	NAS-IP-Address = «ipv4»
	NAS-IPv6-Address = «ipv6»
	NAS-Identifier = "«hostname»"
	Framed-IP-Address = «ipv4»
	Calling-Station-Id = "«mac:mac_dash»"
	Called-Station-Id = "«mac:mac_dash»:TEHDAS"
	Acct-Session-Id = "«-asset-hash:hex(16).upper»"
	Class = 0x«-asset-hash:hex(32)»
	User-Password = "«config-password:human»"
	Event-Timestamp = "Feb 11 2026 08:31:12 EET"
	Acct-Unique-Session-Id = "«-md5»"
	Timestamp = «-timestamp»
---- var/log/freeradius/radius.log
Wed Feb 11 08:30:59 2026 : Auth: (412) Login incorrect (mschap: MS-CHAP2-Response is incorrect): [«email»] (from client wlc port 13 cli «mac:mac_dash»)
Wed Feb 11 08:31:04 2026 : Auth: (413) Login incorrect: [«=login»/«config-password:pwsafe»] (from client vpn port 0 cli «ipv4»)
Wed Feb 11 08:31:12 2026 : Auth: (415) Login OK: [«email»/<via Auth-Type = eap>] (from client wlc port 13)
==== ba_access_request requests/2026-0211.toml
# pyyntö ulkopuoliselle huoltajalle
tunnus = "«-order-id»"
tila = "hyväksytty"

[hakija]
nimi = "«person-name»"
yritys = "Huolto ja Hissi Oy"
sahkoposti = "«email»"
puhelin = "«phone»"
syntymaaika = «dob»
passi = "«passport:digits(9)»"
ajokortti_nro = "«driver-licence»"
osoite = "«postal-address»"

[hyvaksyja]
nimi = "«person-name»"

[paasy]
palvelimet = ["«hostname»", "«hostname»"]
verkko = "«ipv4-cidr»"
alkaa = 2026-02-16T06:00:00Z
kulkukortti = «-number:digits(7)»
salasana = "«config-password:human»"
lasku = { iban = "«iban»", viite = "«-number:digits(10)»" }
==== ba_pmg_quar var/spool/quarantine-report.txt
Subject: Karanteeniraportti 11.2.2026 - «email#me»
To: «email#me»
X-Mailer: pmgqm

From                          Subject                              Score  Received
«email»   Lasku «-order-id»          7     08:14
«email»   Tilinne on lukittu                   12    08:31
"«person-name»" <«email»>  RE: tarjous   5    09:02

Hallinta: https://«fqdn»:8006/quarantine?ticket=«url-token:pmgquar»
Salliva lista: https://«fqdn»:8006/quarantine?ticket=«url-token:pmgquar»&cselect=C«=int(1,9)»R«=int(1,99)»T«-number:digits(8)»&action=whitelist
==== ba_hr_oracle sql/hr_fixture.sql
-- testikantaan kopioitu otos, EI tuotantoon
INSERT ALL
  INTO hr.employees (employee_id, full_name, email, phone_number, birth_date, ssn, iban) VALUES («-number:int(100,999)», '«person-name»', '«email»', '«phone»', DATE '«dob»', '«us-ssn»', '«iban»')
  INTO hr.employees (employee_id, full_name, email, phone_number, birth_date, ssn, iban) VALUES («-number:int(100,999)», '«person-name»', '«email»', '«phone»', DATE '«dob»', '«us-ssn»', '«iban»')
SELECT * FROM dual;
UPDATE hr.employees SET address = '«postal-address»', card_no = '«card»' WHERE employee_id = 101;
CREATE USER hr_ro IDENTIFIED BY "«sql-password:pwspec2»" DEFAULT TABLESPACE users;
ALTER USER hr IDENTIFIED BY VALUES 'S:«password-hash:hex(60).upper»';
CREATE DATABASE LINK palkka CONNECT TO palkka IDENTIFIED BY «sql-password:pwa» USING '«fqdn»:1521/PALKKA';
SELECT sql_id, plan_hash_value FROM v$sql WHERE sql_id = '«-asset-hash:lower(13)»' AND hash_value = «-number:digits(10)»;
COMMIT;
==== ba_none_rules prometheus/rules/pve.yml
groups:
  - name: pve
    interval: 30s
    rules:
      - alert: PveTokenExpiresSoon
        expr: (pve_token_expiry_seconds - time()) / 86400 < 14
        for: 1h
        labels: { severity: «-setting|warning» }
        annotations:
          summary: "Token {{ $labels.tokenid }} päättyy {{ $value | humanize }} päivässä"
          runbook: docs/runbooks/token.md
      - alert: CertificateExpiry
        expr: probe_ssl_earliest_cert_expiry - time() < «-number|1209600»
      - record: pve:password_failures:rate5m
        expr: sum by (node) (rate(node_systemd_unit_password_failures_total[5m]))
      - alert: SecretRotationOverdue
        expr: secret_age_days{name=~"pbs|pve|ceph"} > 90
---- grafana/dash.json
{"uid":"«-asset-hash:alnum(9)»","title":"PVE secrets age","schemaVersion":39,"version":14,"panels":[{"id":2,"type":"stat","datasource":{"type":"prometheus","uid":"«-asset-hash:alnum(14)»"},"targets":[{"expr":"secret_age_days","refId":"A","legendFormat":"{{name}}"}],"fieldConfig":{"defaults":{"unit":"d","thresholds":{"steps":[{"color":"green","value":null},{"color":"red","value":90}]}}}}],"templating":{"list":[{"name":"token","query":"label_values(pve_token_expiry_seconds, tokenid)"}]}}
==== ba_none_unit etc/systemd/system/pbs-sync.service
[Unit]
Description=Synkronointi toiseen PBS:ään
After=network-online.target proxmox-backup.service
ConditionPathExists=/etc/pbs-sync/token

[Service]
Type=oneshot
User=backup
LoadCredentialEncrypted=token:/etc/credstore.encrypted/pbs-sync.token
Environment=PBS_PASSWORD_FILE=%d/token
ExecStart=/usr/local/bin/pbs-sync --password-file ${CREDENTIALS_DIRECTORY}/token --verify
NoNewPrivileges=yes
ProtectSystem=strict
SystemCallFilter=@system-service
BindReadOnlyPaths=/etc/ssl
RestrictAddressFamilies=AF_INET AF_INET6
StandardOutput=journal

[Install]
WantedBy=multi-user.target
---- etc/sudoers.d/varmistus
Defaults:varmistus !requiretty, passwd_tries=3, passprompt="[sudo] %p salasana: "
%varmistus ALL=(root) NOPASSWD: /usr/bin/proxmox-backup-client, !/usr/bin/passwd root
Cmnd_Alias TOKENIT = /usr/sbin/pveum user token list *
# sha224:«-asset-hash:hex(56)»
==== ba_none_locks flake.lock
{
  "nodes": {
    "agenix": {
      "locked": {
        "lastModified": «-timestamp»,
        "narHash": "«-nar»",
        "owner": "ryantm",
        "repo": "agenix",
        "rev": "«-git-sha»",
        "type": "github"
      }
    },
    "nixpkgs": { "locked": { "lastModified": «-timestamp», "narHash": "«-nar»", "rev": "«-git-sha»", "type": "tarball", "url": "https://«~|releases.nixos.org»/nixos/24.11/nixexprs.tar.xz" } }
  },
  "root": "root",
  "version": 7
}
---- Chart.lock
dependencies:
- name: postgresql
  repository: oci://«~|registry-1.docker.io»/bitnamicharts
  version: «-version|16.4.3»
digest: «-digest»
generated: "2026-02-03T10:12:44.118Z"
---- requirements.txt
proxmoxer==«-version|2.2.0» \
    --hash=«-digest» \
    --hash=«-digest»
keyring==25.6.0 ; python_version >= "3.9" \
    --hash=«-digest»
---- galaxy-requirements.yml
collections:
  - { name: community.general, version: "«-version|10.3.0»" }
  - { name: ansible.password_hash, source: git, version: «-git-sha» }
==== ba_none_readme docs/tokenit.md
# API-tokenit

1. Luo token: `pveum user token add automaatti@pve ci --privsep 1`.
2. Tallenna arvo holviin polkuun `«-path|kv/infra/pve/ci»`, **ei** repoon.
3. Käytä muuttujaa `PROXMOX_VE_API_TOKEN`; muoto on `«-placeholder|USER@REALM!TOKENID=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx»`.

```sh
export PROXMOX_VE_API_TOKEN="$(vault kv get -field=token kv/infra/pve/ci)"
curl -H "Authorization: PVEAPIToken=$PROXMOX_VE_API_TOKEN" https://$PVE_HOST:8006/api2/json/version
read -rsp "Salasana: " PW && printf '%s' "$PW" | sshpass ssh "$HOST" true
```

| asetus | arvo |
| --- | --- |
| salasanan vähimmäispituus | «-setting|16» |
| tokenin voimassaolo | 90 päivää |
| `password_encryption` | «-setting|scram-sha-256» |

Vanhentunut avain näkyy lokissa näin: `authentication failure; user=«-placeholder|<user>@pve» msg=no such token`.
Salasana unohtui? Soita tukeen, numero on intrassa.
==== ba_none_hw tmp/smart.txt
smartctl 7.3 2022-02-28 r5338 [x86_64-linux-6.8.12-8-pve] (local build)
=== START OF INFORMATION SECTION ===
Model Family:     Western Digital Ultrastar DC HC550
Device Model:     WUH721816ALE6L4
Serial Number:    «-serial:upper(8)»
LU WWN Device Id: 5 000cca «-wwn:hex(9)»
Firmware Version: PCGNW«-version:digits(3)»
User Capacity:    16,000,900,661,248 bytes [16.0 TB]
ATA Security is:  Disabled, NOT FROZEN [SEC1]
Local Time is:    Wed Feb 11 11:14:09 2026 EET
---- tmp/dmidecode.txt
System Information
	Manufacturer: Supermicro
	Serial Number: «-serial:upper(15)»
	UUID: «-uuid»
	SKU Number: «-serial:digits(12)»
Base Board Information
	Asset Tag: «-placeholder|To be filled by O.E.M.»
Hardware Security
	Power-On Password Status: Disabled
	Administrator Password Status: «-setting|Enabled»
---- tmp/tpm2.txt
pcrs:
  sha256:
    0 : 0x«-sha256:hex(64).upper»
    7 : 0x«-sha256:hex(64).upper»
primary.ctx name: 000b«-sha256»
==== ba_none_i18n ui/fi.po
# Finnish translations for the panel
msgid ""
msgstr ""
"Project-Id-Version: pve-panel «-version|2.1.0»\n"
"Content-Type: text/plain; charset=UTF-8\n"
"X-Generator: Weblate 5.9\n"

#: login.js:14
msgid "Password"
msgstr "«-i18n|Salasana»"

#: token.js:88
msgid "Token Secret"
msgstr "«-i18n|Tokenin salaisuus»"

#: tfa.js:40
msgid "Your password is: {0}"
msgstr "«-i18n|Salasanasi on: {0}»"

#: user.js:12
msgid "Wrong password or user name"
msgstr "«-i18n|Väärä salasana tai käyttäjätunnus»"

#: net.js:5
msgid "e.g. %s"
msgstr "«-i18n|esim. %s»"
#~ msgid "API key"
#~ msgstr "«-i18n|API-avain»"
==== ba_none_k8s_rbac k8s/rbac.yaml
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: secret-reader
  uid: «-uuid»
  annotations:
    kubectl.kubernetes.io/restartedAt: "2026-02-11T08:00:12Z"
    checksum/secret: «-sha256»
rules:
  - apiGroups: [""]
    resources: ["secrets", "tokenreviews"]
    verbs: ["get", "list"]
    resourceNames: ["«-setting|db-password»", "«-setting|api-token»"]
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: izvoz }
automountServiceAccountToken: «-setting|false»
imagePullSecrets: [{ name: «-reference|regcred» }]
secrets: [{ name: izvoz-token-«-asset-hash:lower(5)» }]
---
apiVersion: v1
kind: Pod
metadata: { name: db-0 }
spec:
  containers:
    - name: db
      image: postgres:17@«-digest»
      envFrom: [{ secretRef: { name: db } }]
      args: ["-c", "password_encryption=«-setting|scram-sha-256»"]
      volumeMounts: [{ name: pw, mountPath: /run/secrets/pw, subPath: «-setting|password» }]
