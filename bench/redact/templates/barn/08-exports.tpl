==== barn_exp_keepass export/keepass.csv
"Account","Login Name","Password","Web Site","Comments"
"NAS Büro","admin","«config-password:pwhard2»","https://«ipv4:lan»:5001","«-serial»"
"Hypervisor","root@pam","«config-password:phrase»","https://«fqdn»:8006",""
"Steuerberater FTP","«~:account»","«config-password:pwa»","ftp://«fqdn»","Ansprechpartner «person-name», «phone»"
"Mailkonto","«email»","«config-password:human»","imaps://«fqdn»",""
"Hotspot","","«wifi-psk:human»","","SSID Gast"
"Amazon Business","«email»","«config-password:pwhard2»","https://«~|www.amazon.de»","2FA-Seed «totp-secret»"
"Leer","","","",""
==== barn_exp_bitwarden export/bitwarden.json
{
  "encrypted": false,
  "folders": [{"id": "«-uuid»", "name": "Infra"}],
  "items": [
    {"id": "«-uuid»", "type": 1, "name": "Router", "notes": null,
     "login": {"username": "admin", "password": "«config-password:pwhard2»", "totp": null, "uris": [{"uri": "https://«ipv4:lan»"}]}},
    {"id": "«-uuid»", "type": 1, "name": "Git", "notes": "recovery code «generic-secret:hex(10)»",
     "login": {"username": "«email»", "password": "«config-password:phrase»", "totp": "otpauth://totp/Git:hof?secret=«totp-secret»&issuer=Git", "uris": [{"uri": "https://«fqdn:site»"}]}},
    {"id": "«-uuid»", "type": 3, "name": "Firmenkarte",
     "card": {"cardholderName": "«person-name»", "brand": "Visa", "number": "«card»", "expMonth": "4", "expYear": "2029", "code": "«~:digits(3)»"}},
    {"id": "«-uuid»", "type": 4, "name": "Ausweis",
     "identity": {"firstName": "«person-name:first»", "lastName": "«person-name:last»", "address1": "«postal-address:street»", "city": "«postal-address:town»", "phone": "«phone»", "email": "«email»", "ssn": "«us-ssn»", "passportNumber": "«passport»", "licenseNumber": "«driver-licence»"}},
    {"id": "«-uuid»", "type": 2, "name": "Notiz", "notes": "Master-Passwort liegt im Safe", "secureNote": {"type": 0}}
  ]
}
==== barn_exp_mysql_dump backup/verein.sql
-- MariaDB dump 10.19  Distrib 10.11.6-MariaDB, for debian-linux-gnu (x86_64)
-- Host: «ipv4:lan»    Database: verein
-- ------------------------------------------------------
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
DROP TABLE IF EXISTS `mitglieder`;
CREATE TABLE `mitglieder` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `name` varchar(80) NOT NULL,
  `email` varchar(120) DEFAULT NULL,
  `telefon` varchar(40) DEFAULT NULL,
  `geburtsdatum` date DEFAULT NULL,
  `iban` varchar(34) DEFAULT NULL,
  `passwort_hash` char(60) NOT NULL,
  `token` varchar(64) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=214 DEFAULT CHARSET=utf8mb4;
INSERT INTO `mitglieder` VALUES
(1,'«person-name»','«email»','«phone»','«dob»','«iban»','«password-hash:bcrypt»',NULL),
(2,'«person-name:ascii_name»','«email»','«phone»','«dob»','«iban»','«password-hash:bcrypt»','«generic-secret:hex(64)»'),
(3,'«person-name:ascii_name»','«email»',NULL,'«dob»',NULL,'«password-hash:bcrypt»',NULL);
INSERT INTO `einstellungen` VALUES ('smtp_host','«fqdn»'),('smtp_passwort','«config-password:pwa»'),('passwort_min_laenge','«-setting|10»'),('build','«-short-sha»');
-- Dump completed on 2026-01-19  3:00:04
==== barn_exp_pg_dumpall backup/globals.sql
--
-- PostgreSQL database cluster dump
--
SET default_transaction_read_only = off;
CREATE ROLE lohn;
ALTER ROLE lohn WITH NOSUPERUSER INHERIT NOCREATEROLE LOGIN PASSWORD '«password-hash:scram»';
CREATE ROLE alt;
ALTER ROLE alt WITH LOGIN PASSWORD '«password-hash:md5hash»';
CREATE ROLE azubi_lesen;
ALTER ROLE azubi_lesen WITH LOGIN PASSWORD '«sql-password:human»';
COMMENT ON ROLE lohn IS 'see vault, no password here';
COPY public.personal (id, name, svnr, geboren, adresse) FROM stdin;
«-uuid»	«person-name»	«national-id:at_svnr»	«dob»	«postal-address»
«-uuid»	«person-name»	«national-id:at_svnr»	«dob»	«postal-address»
\.
COPY public.geraete (mac, ip, name) FROM stdin;
«mac»	«ipv4:lan»	«hostname»
«mac»	«ipv4:lan»	«hostname»
\.
SELECT pg_catalog.setval('public.geraete_id_seq', 214, true);
==== barn_exp_ldif backup/people.ldif
version: 1

dn: uid=lager,ou=people,dc=office
objectClass: inetOrgPerson
objectClass: posixAccount
uid: lager
cn: «person-name»
mail: «email»
telephoneNumber: «phone»
street: «postal-address:street»
employeeNumber: «-number:digits(5)»
userPassword: «password-hash:ssha»
entryUUID: «-uuid»

dn: uid=buero,ou=people,dc=office
objectClass: inetOrgPerson
objectClass: sambaSamAccount
uid: buero
cn:: «~:person_name.b64»
mobile: «phone»
userPassword:: «password-hash:ssha.b64»
sambaNTPassword: «password-hash:nthash»
sambaSID: S-1-5-21-«-sid:digits(10)»-«-sid:digits(10)»-1104
shadowLastChange: «-number:int(18000,20500)»

dn: cn=replicator,dc=office
objectClass: simpleSecurityObject
userPassword: «config-password:human»
description: sync to «fqdn»
==== barn_exp_vcards contacts/alle.vcf
BEGIN:VCARD
VERSION:3.0
FN:«person-name»
ORG:Hofladen
TEL;TYPE=CELL:«phone»
TEL;TYPE=WORK:«phone:phone_tel»
EMAIL;TYPE=INTERNET:«email»
BDAY:«dob»
UID:«-uuid»
NOTE:Kundenportal-Passwort «prose-password:human»
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:«person-name»
TEL;VALUE=uri:tel:«phone:phone_tel»
EMAIL:«email»
ADR;TYPE=home:;;«postal-address:street»;;;;
PHOTO:data:image/png;base64,«-base64-image»
REV:20260112T081455Z
END:VCARD
==== barn_exp_payroll export/payroll.csv
employee_id;surname;first_name;date_of_birth;tax_id;bank_account;net_pay;email
«-number:digits(4)»;«person-name:last»;«person-name:first»;«dob:dob_dot»;«de-steuerid»;«iban»;2314,55;«email»
«-number:digits(4)»;«person-name:last»;«person-name:first»;«dob:dob_dot»;«de-steuerid»;«iban»;1988,10;«email»
«-number:digits(4)»;«person-name:last»;«person-name:first»;«dob:dob_dot»;«de-steuerid»;«iban»;3102,00;«email»
«-number:digits(4)»;«person-name:last»;«person-name:first»;«dob:dob_dot»;«de-steuerid»;«iban»;2750,40;«email»
«-number:digits(4)»;«person-name:last»;«person-name:first»;«dob:dob_dot»;«de-steuerid»;«iban»;2750,40;«email»
«-number:digits(4)»;«person-name:last»;«person-name:first»;«dob:dob_dot»;«de-steuerid»;«iban»;2750,40;«email»
«-number:digits(4)»;«person-name:last»;«person-name:first»;«dob:dob_dot»;«de-steuerid»;«iban»;2750,40;«email»
«-number:digits(4)»;«person-name:last»;«person-name:first»;«dob:dob_dot»;«de-steuerid»;«iban»;2750,40;«email»
==== barn_exp_clinic export/patients.json
[
  {"mrn": "«health-record:mrn»", "name": {"family": "«person-name:last»", "given": "«person-name:first»"}, "birthDate": "«dob»", "insurance_no": "«health-record:kvnr»", "phone": "«phone»", "visit": "«-uuid»"},
  {"mrn": "«health-record:mrn»", "name": {"family": "«person-name:last»", "given": "«person-name:first»"}, "birthDate": "«dob»", "nhs_number": "«health-record:nhs»", "phone": "«phone»", "visit": "«-uuid»"},
  {"mrn": "«health-record:mrn»", "name": {"family": "«person-name:last»", "given": "«person-name:first»"}, "birthDate": "«dob»", "nino": "«uk-nino»", "address": "«postal-address»", "visit": "«-uuid»"},
  {"mrn": "«health-record:mrn»", "name": {"family": "«person-name:last»", "given": "«person-name:first»"}, "birthDate": "«dob»", "nino": "«uk-nino»", "address": "«postal-address»", "visit": "«-uuid»"},
  {"mrn": "«health-record:mrn»", "name": {"family": "«person-name:last»", "given": "«person-name:first»"}, "birthDate": "«dob»", "nino": "«uk-nino»", "address": "«postal-address»", "visit": "«-uuid»"},
  {"mrn": "«health-record:mrn»", "name": {"family": "«person-name:last»", "given": "«person-name:first»"}, "birthDate": "«dob»", "ssn": "«us-ssn»", "driver_license": "«driver-licence»", "visit": "«-uuid»"}
]
==== barn_exp_staff_xml export/personal.xml
<?xml version="1.0" encoding="UTF-8"?>
<personal stand="2026-01-01" schema="«-version:semver»">
  <mitarbeiter id="«-number:digits(5)»">
    <name>«person-name»</name>
    <geburtsdatum>«dob»</geburtsdatum>
    <anschrift>«postal-address»</anschrift>
    <steuerId>«de-steuerid»</steuerId>
    <krankenversichertennummer>«health-record:kvnr»</krankenversichertennummer>
    <email>«email»</email>
  </mitarbeiter>
  <mitarbeiter id="«-number:digits(5)»">
    <name>«person-name»</name>
    <ahvNummer>«national-id:ch_ahv»</ahvNummer>
    <reisepass>«passport»</reisepass>
    <fuehrerschein>«driver-licence»</fuehrerschein>
    <telefon>«phone»</telefon>
    <iban>«iban»</iban>
  </mitarbeiter>
  <export benutzer="lohn" passwort="«config-password:pwa»" ziel="sftp://«fqdn»/eingang" pruefsumme="«-sha256»"/>
</personal>
==== barn_exp_sepa export/sepa-lastschrift.xml
<?xml version="1.0" encoding="utf-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.008.001.02">
 <CstmrDrctDbtInitn>
  <GrpHdr><MsgId>«-uuid»</MsgId><CreDtTm>2026-01-15T08:00:00</CreDtTm><NbOfTxs>2</NbOfTxs>
   <InitgPty><Nm>«person-name»</Nm></InitgPty></GrpHdr>
  <PmtInf>
   <CdtrAcct><Id><IBAN>«iban:ibanplain»</IBAN></Id></CdtrAcct>
   <CdtrAgt><FinInstnId><BIC>«-bic:bic»</BIC></FinInstnId></CdtrAgt>
   <DrctDbtTxInf><PmtId><EndToEndId>«-order-id»</EndToEndId></PmtId><InstdAmt Ccy="EUR">48.00</InstdAmt>
    <Dbtr><Nm>«person-name»</Nm></Dbtr><DbtrAcct><Id><IBAN>«iban:ibanplain»</IBAN></Id></DbtrAcct></DrctDbtTxInf>
   <DrctDbtTxInf><PmtId><EndToEndId>«-order-id»</EndToEndId></PmtId><InstdAmt Ccy="EUR">48.00</InstdAmt>
    <Dbtr><Nm>«person-name»</Nm></Dbtr><DbtrAcct><Id><IBAN>«iban:ibanplain»</IBAN></Id></DbtrAcct></DrctDbtTxInf>
  </PmtInf>
 </CstmrDrctDbtInitn>
</Document>
==== barn_exp_orders_nl export/bestellingen.csv
ordernr,naam,adres,plaats,telefoon,e-mail,kaart,trackingcode
«-order-id»,«person-name»,«postal-address:street»,«postal-address:town»,«phone»,«email»,«card»,«-tracking»
«-order-id»,«person-name»,«postal-address:street»,«postal-address:town»,«phone»,«email»,«card»,«-tracking»
«-order-id»,«person-name»,«postal-address:street»,«postal-address:town»,«phone»,«email»,«card»,«-tracking»
«-order-id»,«person-name»,«postal-address:street»,«postal-address:town»,«phone»,«email»,«card»,«-tracking»
«-order-id»,«person-name»,«postal-address:street»,«postal-address:town»,«phone»,«email»,«card»,«-tracking»
«-order-id»,«person-name»,«postal-address:street»,«postal-address:town»,«phone»,«email»,«card»,«-tracking»
«-order-id»,«person-name»,«postal-address:street»,«postal-address:town»,«phone»,«email»,«card»,«-tracking»
==== barn_exp_hotel export/huespedes.csv
habitacion|nombre|documento|tipo|nacimiento|telefono|correo
101|«person-name»|«es-dni»|DNI|«dob:dob_slash»|«phone»|«email»
102|«person-name»|«es-dni:es_nie»|NIE|«dob:dob_slash»|«phone»|«email»
103|«person-name»|«passport»|pasaporte|«dob:dob_slash»|«phone»|«email»
201|«person-name»|«it-codice-fiscale»|codice fiscale|«dob:dob_slash»|«phone»|«email»
201|«person-name»|«it-codice-fiscale»|codice fiscale|«dob:dob_slash»|«phone»|«email»
201|«person-name»|«it-codice-fiscale»|codice fiscale|«dob:dob_slash»|«phone»|«email»
202|«person-name»|«br-cpf»|CPF|«dob:dob_slash»|«phone»|«email»
==== barn_exp_dhcp_leases backup/dhcpd.leases
# The format of this file is documented in the dhcpd.leases(5) manual page.
authoring-byte-order little-endian;

lease «ipv4:lan» {
  starts 2 2026/01/13 06:10:12;
  ends 2 2026/01/13 18:10:12;
  binding state active;
  hardware ethernet «mac»;
  uid "\001$^\276\012";
  client-hostname "«hostname»";
}
lease «ipv4:lan» {
  starts 2 2026/01/13 07:44:50;
  binding state free;
  hardware ethernet «mac»;
  client-hostname "«hostname:winname»";
}
server-duid "\000\001\000\001-\270";
failover peer "office" state { my state normal at 2 2026/01/13 05:00:00; }
omapi-key omapi_key { algorithm hmac-md5; secret «generic-secret:bytes(16)»; }
==== barn_exp_inventory export/inventar.json
{
  "exported_by": "«email»",
  "schema": "«-version:semver»",
  "devices": [
    {"name": "«hostname»", "ip": "«ipv4:lan»", "ip6": "«ipv6»", "mac": "«mac»", "serial": "«-serial»", "fw": "«-version|4.3.8.11206»"},
    {"name": "«hostname»", "ip": "«ipv4:lan»", "mac": "«mac:mac_dash»", "serial": "«-serial»", "snmp": {"version": "2c", "community": "«snmp-community»"}},
    {"name": "«hostname»", "fqdn": "«fqdn»", "ipmi": {"host": "«ipv4:lan»", "user": "ADMIN", "password": "«config-password:human»"}},
    {"name": "«hostname:winname»", "ip": "«ipv4:lan»", "localAdmin": {"password": "«config-password:pwhard2»", "expires": "2026-03-01"}},
    {"name": "«hostname»", "ip": "«ipv4:lan»", "credential_ref": "«-reference|vault:infra/ap/office»"}
  ],
  "subnets": ["«ipv4-cidr:lannet»", "«ipv6-cidr»"],
  "checksum": "«-sha256»"
}
==== barn_exp_wp_options backup/wp_options.sql
INSERT INTO `wp_options` (`option_id`, `option_name`, `option_value`, `autoload`) VALUES
(1, 'siteurl', 'https://«fqdn:site»', 'yes'),
(2, 'admin_email', '«email»', 'yes'),
(3, 'mailserver_pass', '«config-password:pwhard2»', 'yes'),
(4, 'woocommerce_stripe_settings', 'a:3:{s:7:"enabled";s:3:"yes";s:15:"publishable_key";s:32:"«-public-key:stripe_public»";s:10:"secret_key";s:32:"«stripe-key:sk24»";}', 'yes'),
(5, 'auth_key', '«generic-secret:pwsalt2»', 'no'),
(6, 'recaptcha_site_key', '«-public-key:recaptcha»', 'yes'),
(7, 'recaptcha_secret_key', '«generic-secret:recaptcha»', 'yes'),
(8, 'smtp_settings', '{"host":"«fqdn»","user":"«email»","pass":"«config-password:pwa»"}', 'yes'),
(9, 'db_version', '«-version|57155»', 'yes');
INSERT INTO `wp_users` VALUES (1,'chef','«password-hash:phpass»','chef','«email»','','2023-04-02 10:00:00','',0,'«person-name»');
INSERT INTO `wp_usermeta` VALUES (17,1,'session_tokens','a:1:{s:64:"«~:sha256»";a:4:{s:10:"expiration";i:«-timestamp»;s:2:"ip";s:13:"«ipv4:wan»";}}');
==== barn_exp_wlan_profile export/WLAN-Werkstatt.xml
<?xml version="1.0"?>
<WLANProfile xmlns="http://«~|www.microsoft.com»/networking/WLAN/profile/v1">
	<name>Werkstatt</name>
	<SSIDConfig><SSID><hex>«-ssid|5765726B7374617474»</hex><name>Werkstatt</name></SSID></SSIDConfig>
	<connectionType>ESS</connectionType>
	<MSM>
		<security>
			<authEncryption><authentication>WPA2PSK</authentication><encryption>AES</encryption><useOneX>false</useOneX></authEncryption>
			<sharedKey>
				<keyType>passPhrase</keyType>
				<protected>false</protected>
				<keyMaterial>«wifi-psk:human»</keyMaterial>
			</sharedKey>
		</security>
	</MSM>
	<MacRandomization xmlns="http://«~|www.microsoft.com»/networking/WLAN/profile/v3"><enableRandomization>false</enableRandomization><randomizationSeed>«-number»</randomizationSeed></MacRandomization>
</WLANProfile>
==== barn_exp_rdp_rdg admin/server.rdg
<?xml version="1.0" encoding="utf-8"?>
<RDCMan programVersion="2.93" schemaVersion="3">
  <file>
    <properties><name>Büro</name></properties>
    <server>
      <properties><displayName>«hostname:winname»</displayName><name>«ipv4:lan»</name></properties>
      <logonCredentials inherit="None">
        <profileName scope="Local">Custom</profileName>
        <userName>Administrator</userName>
        <password>«config-password:pwhard2»</password>
        <domain>OFFICE</domain>
      </logonCredentials>
    </server>
    <server>
      <properties><name>«fqdn»</name><comment>Kennwort wie immer</comment></properties>
      <gatewaySettings inherit="None"><userName>OFFICE\«~:account»</userName><password>«config-password:pwa»</password><hostName>«fqdn:site»</hostName></gatewaySettings>
    </server>
  </file>
  <connected /><favorites /><recentlyUsed /><id>«-uuid»</id>
</RDCMan>
==== barn_exp_filezilla export/FileZilla.xml
<?xml version="1.0" encoding="UTF-8"?>
<FileZilla3 version="«-version:semver»" platform="windows">
  <Servers>
    <Server>
      <Host>«fqdn»</Host><Port>22</Port><Protocol>1</Protocol><Type>0</Type>
      <User>«~:account»</User>
      <Pass encoding="base64">«base64-secret:pw.b64»</Pass>
      <Logontype>1</Logontype>
      <Name>Webserver</Name>
    </Server>
    <Server>
      <Host>«ipv4:lan»</Host><Port>21</Port><Protocol>0</Protocol>
      <User>scanner</User>
      <Pass encoding="base64">«base64-secret:human.b64»</Pass>
      <Comments>Zugang von «person-name»</Comments>
    </Server>
    <Server>
      <Host>«fqdn:site»</Host>
      <User>anonymous</User>
      <Pass></Pass>
      <Keyfile>C:\keys\web.ppk</Keyfile>
    </Server>
  </Servers>
</FileZilla3>
==== barn_exp_browser_csv export/passwoerter.csv
name,url,username,password,note
«fqdn:site#a»,https://«fqdn:site#a»/,«email»,«config-password:pwcolon»,
«ipv4:lan#b»,http://«ipv4:lan#b»/login.cgi,admin,«config-password:human»,Drucker
«fqdn:site#c»,https://«fqdn:site#c»/wp-login.php,«~:account»,«config-password:phrase»,PIN der Karte «prose-password:pin4»
«~|accounts.google.com»,https://«~|accounts.google.com»/,«email»,«config-password:pwhard2»,
«~|accounts.google.com»,https://«~|accounts.google.com»/,«email»,«config-password:pwhard2»,
«fqdn:site#d»,https://«fqdn:site#d»/,«email»,,nur Passkey
