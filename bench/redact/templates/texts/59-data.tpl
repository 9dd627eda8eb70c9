==== bb_dat_pgdump dumps/helpdesk.sql
--
-- PostgreSQL database dump
--
SET statement_timeout = 0;
SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('search_path', '', false);

COPY public.auth_user (id, username, password, email, full_name, last_login) FROM stdin;
1	admin	«password-hash:pbkdf2»	«email»	«person-name»	2026-01-30 08:11:02.118+00
2	servicedesk	«password-hash:argon2»	«email»	«person-name»	\N
\.

COPY public.integration (id, kind, settings) FROM stdin;
1	ldap	{"host": "«fqdn»", "bind_password": "«config-password:pwa»", "start_tls": true}
2	matrix	{"token": "syt_«generic-secret:alnum(40)»", "room": "!«-asset-hash:alnum(18)»:«fqdn:domain»"}
\.

COPY public.django_migrations (id, app, name, applied) FROM stdin;
118	auth	0012_alter_user_first_name_max_length	2025-11-02 10:00:00.118022+00
\.

SELECT pg_catalog.setval('public.auth_user_id_seq', 2, true);
CREATE ROLE report LOGIN PASSWORD '«password-hash:scram»';
==== bb_dat_mongoexport exports/users.jsonl
{"_id":{"$oid":"«-asset-hash:hex(24)»"},"login":"tablet1","hash":"«password-hash:bcrypt»","profile":{"name":"«person-name»","mail":"«email»"},"apiKeys":[{"label":"scanner","key":"«generic-secret:alnum(40)»"}],"__v":0}
{"_id":{"$oid":"«-asset-hash:hex(24)»"},"login":"tablet2","hash":"«password-hash:bcrypt»","profile":{"name":"«person-name»","mail":"«email»"},"apiKeys":[],"mfa":{"type":"totp","secret":"«totp-secret»"},"__v":2}
{"_id":{"$oid":"«-asset-hash:hex(24)»"},"login":"tablet3","hash":null,"profile":{"name":"«person-name»","mail":"«email»"},"apiKeys":[],"lastIp":"«ipv4»","device":"«-uuid»","__v":1}
==== bb_dat_ldif exports/tree.ldif
version: 1

dn: cn=proxysearch,ou=dsa,dc=klinik,dc=local
objectClass: simpleSecurityObject
objectClass: organizationalRole
cn: proxysearch
description: LDAP binding of the cluster
userPassword:: «password-hash:ssha.b64»
entryCSN: 20260110091202.118000Z#000000#001#000000

dn: uid=«~:login»,ou=people,dc=klinik,dc=local
objectClass: inetOrgPerson
objectClass: sambaSamAccount
cn: «person-name»
mail: «email»
telephoneNumber: «phone»
userPassword: «password-hash:sha512crypt»
sambaNTPassword: «password-hash:nthash»
sambaSID: S-1-5-21-«-number:digits(10)»-«-number:digits(10)»-«-number:digits(10)»-3004
entryUUID: «-uuid»
==== bb_dat_sqlserver scripts/logins.sql
USE [master]
GO
-- sp_help_revlogin, generated 2026-01-19 on «hostname:winhost»
CREATE LOGIN [wms] WITH PASSWORD = «password-hash:mssql» HASHED, SID = 0x«-md5:hex(32).upper», DEFAULT_DATABASE = [WMS], CHECK_POLICY = OFF
GO
CREATE LOGIN [bi_reader] WITH PASSWORD = N'«sql-password:pwin»', CHECK_EXPIRATION = OFF
GO
ALTER LOGIN [sa] WITH PASSWORD = N'«sql-password:pwin»';
GO
CREATE CREDENTIAL [blob] WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = 'sv=2022-11-02&ss=b&sig=«url-token:sas»';
GO
EXEC master.dbo.sp_addlinkedsrvlogin @rmtsrvname = N'«hostname:winhost»', @useself = N'False', @rmtuser = N'link', @rmtpassword = '«sql-password:pwin»'
GO
OPEN SYMMETRIC KEY k1 DECRYPTION BY PASSWORD = '«sql-password»';
SELECT NEWID(), HASHBYTES('SHA2_256', N'x'), CAST('«-uuid:bios_uuid»' AS uniqueidentifier)
==== bb_dat_fixturesyml db/fixtures/accounts.yaml
- model: core.account
  pk: 1
  fields:
    login: kasse-1
    password: «password-hash:werkzeug»
    pin: "«config-password:pin»"
    locale: de_AT
    external_id: «-uuid»
- model: core.account
  pk: 2
  fields:
    login: monitor
    password: «password-hash:passlib»
    token: «generic-secret:hex(40)»
    must_change_password: false
- model: core.printer
  pk: 7
  fields:
    host: «ipv4»
    community: «snmp-community»
    serial: «-serial»
- model: core.flag
  pk: 1
  fields: {name: password_less_login, value: "«-setting|false»"}
==== bb_dat_sapxml exports/connections.xml
<?xml version="1.0" encoding="UTF-8"?>
<connections exported="2026-02-01T08:00:00" checksum="«-sha1»">
  <connection id="«-uuid»" type="mariadb">
    <name>Leitstand</name>
    <host>«fqdn»</host>
    <port>3306</port>
    <user>leitstand</user>
    <password>«config-password:pwin.xml»</password>
    <savePassword>true</savePassword>
  </connection>
  <connection id="«-uuid»" type="sftp">
    <host>«ipv4»</host>
    <login>upload</login>
    <passwd encoding="base64">«base64-secret»</passwd>
    <passphrase/>
  </connection>
  <connection id="«-uuid»" type="smb">
    <unc>\\«hostname:winhost»\daten</unc>
    <credentials user="DOM\upload" pwd="«config-password:human»"/>
  </connection>
</connections>
==== bb_dat_csvservers inventory/server.csv
Name;Typ;IP-Adresse;MAC;Benutzer;Kennwort;Seriennummer;Bemerkung
«hostname»;Hypervisor;«ipv4»;«mac»;root;«config-password:pwa»;«-serial»;Wartung bis 2027
«hostname»;Switch;«ipv4»;«mac»;admin;«config-password:human»;«-serial»;
«hostname»;USV;«ipv4»;«mac:mac_dash»;apc;«config-password:human»;«-serial»;Akku 11/2025
«hostname»;Drucker;«ipv4»;«mac»;;;«-serial»;kein Kennwort
==== bb_dat_tomlsecrets .streamlit/secrets.toml
# streamlit secrets
db_username = "dash"
db_password = "«config-password:pwq2»"

[connections.pve]
url = "https://«ipv4»:8006"
token_id = "dash@pve!st"
token_secret = "«pve-api-token»"

[gcp_service_account]
type = "service_account"
project_id = "cost-«-number|418220»"
private_key_id = "«-git-sha»"
private_key = "«private-key:pem_pkcs8.line»\n"
client_email = "«~|dash@cost-418220.iam.gserviceaccount.com»"
client_id = "«-number:digits(21)»"

[theme]
primaryColor = "#«-asset-hash:hex(6)»"
==== bb_dat_inifirebird etc/app/lager.ini
; Lagerverwaltung 9.2 – Arbeitsplatz
[Datenbank]
Server=«ipv4»
Pfad=D:\Daten\LAGER.FDB
Benutzer=SYSDBA
Passwort=«config-password:pwa»

[Mail]
SmtpServer=«fqdn»
SmtpUser=«email»
SmtpPass=«config-password:pwini»
Absender=«email»

[Lizenz]
Kundennummer=«-number:digits(8)»
Schluessel=«~:winkey»

[Oberflaeche]
PasswortAnzeigen=«-setting|0»
LetzteID={«-uuid:bios_uuid»}
==== bb_dat_crackin pentest/hashes.txt
# collected during the test of January, all accounts were told to change
admin:«password-hash:phpass»
editor:«password-hash:drupal»
svc_sql:«password-hash:krb5tgs»
WORKGROUP\scan::«~|WORKGROUP»:«password-hash:netntlm»
Administrator:500:«-md5:upper_lm»:«password-hash:hex(32)»:::
«hostname:winhost»$:1000:«-md5:upper_lm»:«password-hash:hex(32)»:::
root:«password-hash:mysqlhash»
zabbix:«password-hash:md5hash»
www:«password-hash:sha256crypt»:19800:0:99999:7:::
# cracked
scan:«config-password:human»
editor:«config-password:wordy_ascii»
# wordlist sha256 «-sha256»
==== bb_dat_swagger_clean data/countries.json
[
  {"id": "«-uuid»", "code": "AT", "name": "Österreich", "area": 83879, "tld": ".at", "etag": "«-etag»"},
  {"id": "«-uuid»", "code": "FI", "name": "Suomi", "area": 338455, "tld": ".fi", "etag": "«-etag»"},
  {"id": "«-uuid»", "code": "PT", "name": "Portugal", "area": 92212, "tld": ".pt", "etag": "«-etag»"},
  {"id": "«-uuid»", "code": "CH", "name": "Schweiz", "area": 41285, "tld": ".ch", "keyboard": "qwertz", "etag": "«-etag»"}
]
==== bb_dat_env_multi srv/stack/.env.prod
# ── datenbank ────────────────────────────────
DB_DSN='pgsql://stack:«connection-string»@«ipv4»/stack'
DB_ROOT_PW=«env-password»    # nur für migrationen
# ── mail ─────────────────────────────────────
MAILER_DSN=smtp://relay%40«~:domain»:«connection-string»@«fqdn»:587
# ── objektspeicher (garage) ──────────────────
S3_KEY=«~:garage»
S3_SECRET=«generic-secret:hex(64)»
# ── sonst ────────────────────────────────────
APP_SECRET=«generic-secret:hex(32)»
JWT_PASSPHRASE=«env-password:hex(64)»
TRUSTED_PROXIES=«ipv4-cidr»
LOCK_DSN=flock
PASSWORD_HASH_ALGO=«-setting|argon2id»
ADMIN_PASSWORD_FILE=«-path|/run/secrets/admin»
RELEASE=«-git-sha»
