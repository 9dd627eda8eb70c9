==== cr_http_dump capture/session.http
POST /api/v3/auth/login HTTP/1.1
Host: «fqdn#h»
User-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36
Content-Type: application/json
X-Request-ID: «-uuid»
Content-Length: 78

{"username":"«email»","password":"«config-password:pwq2.json»","remember":true}

HTTP/1.1 200 OK
Date: Mon, 19 Jan 2026 08:12:44 GMT
ETag: "«-etag»"
Set-Cookie: sid=«session-cookie»; Path=/; HttpOnly; Secure
Set-Cookie: lang=de; Path=/
Content-Type: application/json

{"access_token":"«jwt»","refresh_token":"«generic-secret:b64u(64)»","expires_in":3600,"token_type":"«-setting|Bearer»"}

GET /api/v3/me HTTP/1.1
Host: «fqdn#h»
Authorization: Bearer «jwt»
Cookie: sid=«session-cookie»; lang=de
X-Forwarded-For: «ipv4», «ipv4»
If-None-Match: "«-etag»"

HTTP/1.1 304 Not Modified
Server: nginx/«-version|1.24.0»
==== cr_curl_verbose out/curl-v.txt
*   Trying «ipv4#a»:443...
* Connected to «fqdn#h» («ipv4#a») port 443
* ALPN: curl offers h2,http/1.1
*  subject: CN=«fqdn#h»
*  SSL certificate verify ok.
* Server auth using Basic with user 'export'
> GET /export/daily HTTP/1.1
> Host: «fqdn#h»
> Authorization: Basic «basic-auth»
> Accept: */*
>
< HTTP/1.1 301 Moved Permanently
< Location: https://«fqdn»/export/daily?sig=«url-token:b64u(43)»&expires=«-timestamp»
< X-Amz-Request-Id: «-request-id:upper(16)»
< X-Cache-Key: «-hash:sha1»
<
* Connection #0 to host «fqdn#h» left intact
> PUT /export/daily HTTP/1.1
> X-Auth-Token: «bearer-token:hex(40)»
> Proxy-Authorization: Basic «basic-auth»
> X-Vault-Token: «vault-token»
> Private-Token: «gitlab-pat»
> X-Trace-Id: «-trace-id»
>
< HTTP/1.1 204 No Content
==== cr_har_file capture/trace.har
{"log":{"version":"1.2","creator":{"name":"Firefox","version":"«-version|134.0»"},"entries":[
{"startedDateTime":"2026-01-19T09:01:12.118+01:00","serverIPAddress":"«ipv4»","request":{"method":"GET","url":"https://«fqdn»/api/cart?apikey=«url-token:alnum(32)»",
"headers":[{"name":"Authorization","value":"Bearer «bearer-token»"},{"name":"Accept","value":"*/*"},{"name":"Cookie","value":"PHPSESSID=«session-cookie:lower(26)»; consent=1"}],
"cookies":[{"name":"PHPSESSID","value":"«session-cookie:lower(26)»"},{"name":"consent","value":"1"}],
"postData":{"mimeType":"application/x-www-form-urlencoded","params":[{"name":"email","value":"«email»"},{"name":"password","value":"«config-password:pwq2.json»"},{"name":"csrf_token","value":"«~|n/a»"}]}},
"response":{"status":200,"headers":[{"name":"etag","value":"W/\"«-etag»\""},{"name":"x-request-id","value":"«-uuid»"}],"content":{"size":«-number»,"mimeType":"application/json"}}},
{"startedDateTime":"2026-01-19T09:01:13.402+01:00","serverIPAddress":"«ipv4»","request":{"method":"GET","url":"https://«fqdn»/static/main.«-asset-hash».css","headers":[]},"response":{"status":304}}
]}}
==== cr_mysqldump dump/intranet.sql
-- MySQL dump 10.13  Distrib 8.0.40, for Linux (x86_64)
-- Host: «fqdn»    Database: intranet
-- Server version	«-version|8.0.40-0ubuntu0.24.04.1»
DROP TABLE IF EXISTS `users`;
CREATE TABLE `users` (
  `id` int NOT NULL AUTO_INCREMENT,
  `password` varchar(255) NOT NULL,
  `api_key` varchar(64) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=«-number|118» DEFAULT CHARSET=utf8mb4;
INSERT INTO `users` VALUES (1,'«password-hash:bcrypt»','«generic-secret:alnum(40)»'),(2,'«password-hash:bcrypt»',NULL);
INSERT INTO `profiles` VALUES (1,'«person-name»','«email»','«phone»','«dob»','«ipv4»'),(2,'«person-name»','«email»','«phone»','«dob»','«ipv4»');
INSERT INTO `settings` VALUES ('smtp_host','«fqdn»'),('smtp_password','«config-password:pwa»'),('ldap_bind_pw','«config-password:pwa»'),('site_uuid','«-uuid»'),('min_password_length','«-setting|10»');
INSERT INTO `hosts` VALUES (7,'«hostname»','«ipv4»','«mac»'),(8,'«hostname»','«ipv4»','«mac»');
CREATE USER 'app'@'«ipv4»' IDENTIFIED BY '«sql-password:pwq2»';
GRANT ALL ON intranet.* TO 'legacy'@'%' IDENTIFIED BY PASSWORD '«password-hash:mysqlhash»';
-- Dump completed on 2026-01-19  3:00:12
-- checksum «-md5»
==== cr_pg_copy dump/globals.sql
--
-- PostgreSQL database cluster dump
--
SET default_transaction_read_only = off;
CREATE ROLE app;
ALTER ROLE app WITH NOSUPERUSER LOGIN PASSWORD '«password-hash:scram»' VALID UNTIL 'infinity';
CREATE ROLE etl;
ALTER ROLE etl WITH LOGIN PASSWORD '«password-hash:pgmd5»';
CREATE ROLE report LOGIN ENCRYPTED PASSWORD '«sql-password:pwq2»';
CREATE SERVER lager FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '«ipv4»', dbname 'lager');
CREATE USER MAPPING FOR app SERVER lager OPTIONS (user 'remote', password '«sql-password:pwa»');
COPY public.customers (id, full_name, mail, tel, birthday, iban) FROM stdin;
«-uuid»	«person-name»	«email»	«phone»	«dob»	«iban»
«-uuid»	«person-name»	«email»	«phone»	«dob»	«iban»
«-uuid»	«person-name»	«email»	«phone»	\N	«iban»
\.
COPY public.tokens (id, kind, token) FROM stdin;
1	github	«github-pat»
2	slack	«slack-token»
3	asset	«-asset-hash»
\.
SELECT pg_catalog.setval('public.tokens_id_seq', «-number|3», true);
==== cr_ldif dump/people.ldif
# extended LDIF
# base <ou=people,dc=intra> with scope subtree
dn: uid=«=login»,ou=people,dc=intra
objectClass: inetOrgPerson
cn: «person-name»
mail: «email»
telephoneNumber: «phone:phone_tel»
postalAddress: «postal-address»
userPassword: «password-hash:ssha»
entryUUID: «-uuid»
entryCSN: «-id|20260119081500.118829Z#000000#001#000000»

dn: cn=scanner,ou=services,dc=intra
objectClass: simpleSecurityObject
cn: scanner
userPassword:: «base64-secret:pw.b64»
description: binds from «ipv4»

dn: uid=«=login»,ou=people,dc=intra
cn: «person-name»
mail: «email»
sambaNTPassword: «password-hash:ntlm.upper»
sambaSID: «-sid|S-1-5-21-1180699209-877415012-3182924384-1104»
loginShell: /bin/bash

dn: cn=«hostname»,ou=hosts,dc=intra
objectClass: ipHost
ipHostNumber: «ipv4»
macAddress: «mac:mac.lower»
# numEntries: 4
==== cr_password_manager_csv exports/vault-export.csv
folder,favorite,type,name,notes,login_uri,login_username,login_password,login_totp
Office,,login,Router,,https://«ipv4»/,admin,«config-password:pwa»,
Office,1,login,Shop backend,"ask «person-name» first",https://«fqdn»/admin,«email»,«config-password:pwa»,«totp-secret»
Cloud,,login,Hetzner,"API token «hetzner-token»",https://«~|console.hetzner.cloud»/,«email»,«config-password:phrase»,
Cloud,,login,AWS root,"account «-account-id»",https://«~|aws.amazon.com»/,«email»,«config-password:pwa»,«totp-secret»
,,note,Safe,"Combination «password-in-notes:digits(6)», spare key with «person-name»",,,,
Private,,card,Company card,"number «card», PIN «password-in-notes:digits(4)»",,,,
,,login,Empty entry,,https://«fqdn»/,guest,,
Office,,login,NAS,serial «-serial»,http://«ipv4»:5000/,admin,«config-password:human»,
==== cr_inventory_sheet sheets/inventar.csv
Nr.;Gerät;Hostname;IP;MAC;Seriennr.;Benutzer;Kennwort;Standort;Bemerkung
1;Server;«hostname»;«ipv4»;«mac»;«-serial»;root;«config-password:pwa»;Keller;
2;NAS;«hostname»;«ipv4»;«mac»;«-serial»;admin;«config-password:human»;Keller;Firmware «-version»
3;Switch;«hostname»;«ipv4»;«mac»;«-serial»;manager;«config-password:pwlower»;1. OG;Backup am 12.01.
4;Drucker;«hostname»;«ipv4»;«mac»;«-serial»;;;2. OG;ohne Kennwort
5;Kamera;«hostname»;«ipv4»;«mac»;«-serial»;viewer;«config-password:pwa»;Hof;RTSP rtsp://viewer:«connection-string:pwa»@«ipv4»/ch1
6;AP;«hostname»;«ipv4»;«mac»;«-serial»;admin;«config-password:pwa»;EG;SSID Gast
==== cr_websocket_mqtt capture/iot.log
1737270001 CONNECT client=«~|sensor-114» from «ipv4» user=sensor pass=«config-password:pwlog»
1737270002 SUBSCRIBE tele/114/#
1737270003 PUBLISH cmnd/114/Backlog "SSId1 Halle;Password1 «wifi-psk:pwa»;MqttHost «ipv4»;MqttPassword «config-password:pwa»"
1737270004 PUBLISH tele/114/INFO {"Hostname":"«hostname»","IPAddress":"«ipv4»","Mac":"«mac»","Version":"«-version|14.3.0»"}
1737270005 PUBLISH zigbee2mqtt/bridge/info {"coordinator":{"ieee_address":"«-ieee|0x00124b0029abcdef»"},"network":{"pan_id":«-number|6754»},"network_key":[«generic-secret:decs»]}
1737270006 WS OPEN wss://«fqdn»/api/websocket
1737270007 WS SEND {"type":"auth","access_token":"«jwt»"}
1737270008 WS RECV {"type":"auth_ok","ha_version":"«-version|2026.1.2»"}
1737270009 PUBLISH alarm/notify {"bot":"«telegram-bot-token»","to":"«phone:phone_tel»"}
1737270010 OTA http://«ipv4»/fw.bin sha256=«-sha256»
1737270011 DISCONNECT reason=0 session=«-uuid»
==== cr_s3_presigned out/links.txt
shared links of the week, please check which may go

https://«fqdn»/backup/db.tar?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=«aws-access-key-id»%2F20260119%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Expires=«-setting|3600»&X-Amz-Signature=«url-token:hex(64)»
https://«fqdn»/s/«~|Yk2pWq9» (public share, no password)
https://«fqdn»/remote.php/dav/files/scan?auth=«url-token:alnum(30)»
ftp://upload:«connection-string:pwa»@«fqdn»/in/
https://«=login»:«connection-string:pwa»@«fqdn»:8443/webdav
postgres://ro:«connection-string:pwurl»@«ipv4»:5432/stats?sslmode=disable
amqps://events:«connection-string:pwa»@«fqdn»/prod
https://«~|github.com»/«=word»/«=word»/commit/«-git-sha»
https://«fqdn»/video/watch?v=«-id:b64u(11)»&t=«-number|118»
https://«fqdn»/issues/«-number|4412»#note_«-number|99120»
https://«~|discord.com»/api/webhooks/«discord-webhook»
https://«fqdn»/unsubscribe?u=«email:email.url»&token=«url-token:hex(32)»
