==== cr_haproxy_log var/log/haproxy.log
Jan 21 07:14:02 «hostname#h» haproxy[«=pid»]: «ipv4»:«=port» [21/Jan/2026:07:14:02.118] fe_https~ be_app/app1 0/0/1/14/15 200 812 - - ---- 14/12/3/2/0 0/0 {«fqdn»|Bearer «bearer-token»} "GET /v1/stock HTTP/1.1"
Jan 21 07:14:03 «hostname#h» haproxy[«=pid»]: «ipv4»:«=port» [21/Jan/2026:07:14:03.001] fe_https~ be_app/app2 0/0/1/9/10 200 411 SERVERID=«-id:alnum(6)» - ---- 14/12/3/2/0 0/0 {«fqdn»|} "GET /assets/«-asset-hash».png HTTP/1.1"
Jan 21 07:14:05 «hostname#h» haproxy[«=pid»]: «ipv6»:«=port» [21/Jan/2026:07:14:05.400] fe_https~ be_app/app1 0/0/0/7/7 302 199 JSESSIONID=«session-cookie:hex(32).upper» - --VN 14/12/3/2/0 0/0 {«fqdn»|Basic «basic-auth»} "POST /login HTTP/1.1"
Jan 21 07:14:09 «hostname#h» haproxy[«=pid»]: Server be_app/app2 is DOWN, reason: Layer4 timeout, check duration: 2001ms
Jan 21 07:14:11 «hostname#h» haproxy[«=pid»]: «ipv4»:«=port» [21/Jan/2026:07:14:11.220] stats stats/<STATS> 0/0/0/0/0 401 221 - - PR-- 1/1/0/0/0 0/0 "GET /;csv?user=stats&pass=«url-token:pwa» HTTP/1.0"
Jan 21 07:14:12 «hostname#h» haproxy[«=pid»]: unique-id «-uuid» trace «-trace-id»
==== cr_mycnf_paste forum/mysql-question.md
Hi all, replication stops with error 1045. My client file:

    [client]
    host     = «fqdn»
    user     = dbowner
    password = "«config-password»"

    [mysqldump]
    user=dumper
    password=«config-password:pwa»

On the replica I ran

    CHANGE REPLICATION SOURCE TO SOURCE_HOST='«ipv4»', SOURCE_USER='repl', SOURCE_PASSWORD='«sql-password:pwa»', SOURCE_LOG_POS=«-number»;

and `SHOW REPLICA STATUS` says:

    Source_UUID: «-uuid»
    Last_IO_Error: error connecting to source 'repl@«ipv4»:3306'
    Retrieved_Gtid_Set: «-uuid»:1-«-number»

The manual says "«-prose|password of the account»" may have at most «-setting|32» characters. Server is «-version|8.4.3».
Thanks, «person-name»
==== cr_review_thread reviews/mr-311.txt
!311 Rotate credentials of the importer            opened by «person-name»

diff --git a/importer/settings.toml b/importer/settings.toml
index «-git-sha:short_sha»..«-git-sha:short_sha» 100644
@@ -4,7 +4,7 @@
 [source]
 host = "«fqdn»"
-password = "«config-password:human»"
+password = "«config-password:pwq2»"
-api_token = "«generic-secret:hex(64)»"
+api_token = "«-reference|${IMPORT_TOKEN}»"

> «~|Reviewer»: the old one is still in the history («-git-sha»), please revoke it as well.
> And `webhook_secret = '«generic-secret:b64u(43)»'` in test_import.py looks real?

Yes it was. New commit «-git-sha:short_sha» replaces it with "«-placeholder|dummy-secret»".
CC «email»
==== cr_incident_report reports/incident-es.md
# Informe de incidente 2026-01

**Responsable:** «person-name» («email», tel. «phone»)

- 08:12 – Acceso desde «ipv4» al servidor «fqdn» con el usuario «~|webadmin».
- 08:20 – En `/tmp/.x` aparece un volcado con la línea `DB_PASSWORD=«env-password:pwa»`.
- 08:31 – El atacante usó la clave «aws-access-key-id» (secreta: «aws-secret-key»).
- 08:40 – Se cambia la contraseña de root; la anterior era «prose-password».
- 09:05 – Se bloquea la red «ipv4-cidr» y la dirección «ipv6».
- 09:30 – Muestra enviada, SHA-256 «-sha256», MD5 «-md5».

Afectados: «person-name», DNI «es-dni», nacida el «dob:dob_slash»; «person-name», DNI «es-dni».
Referencia «-order-id», identificador «-uuid». Parche en la versión «-version».
La nueva política exige contraseñas de «-setting|16» caracteres.
==== cr_helpdesk_export exports/helpdesk.jsonl
{"id":«-number»,"subject":"Passwort zurücksetzen","from":"«email»","body":"Bitte mein Passwort zurücksetzen, ich heiße «person-name», Personalnummer «~:digits(6)»."}
{"id":«-number»,"subject":"Re: Passwort zurücksetzen","from":"«email»","body":"Erledigt. Ihr Einmalpasswort lautet «prose-password:pwlower», gültig bis morgen."}
{"id":«-number»,"subject":"VPN","from":"«email»","body":"Gateway ist «fqdn», Gruppe mobil, Gruppenschlüssel «prose-password:pwa», Rückfragen «phone»."}
{"id":«-number»,"subject":"Drucker","from":"«email»","body":"Der Drucker «hostname» (IP «ipv4») druckt nur leere Seiten, Zähler «-number», Firmware «-version»."}
{"id":«-number»,"subject":"mot de passe oublié","from":"«email»","body":"Bonjour, mon mot de passe «prose-password:human» ne marche plus depuis ce matin."}
{"id":«-number»,"subject":"Spam","from":"«email»","body":"Diese Mail verlangt mein Passwort, ist das echt? Message-ID «-uuid»"}
{"id":«-number»,"subject":"parola d'ordine","from":"«email»","body":"La password del portale è «prose-password», ma il codice fiscale «it-codice-fiscale» non viene accettato."}
==== cr_quiet_listing out/listing.txt
$ ls -l /etc/ssl /etc/wireguard
-rw-r----- 1 root ssl-cert 1704 Jan  9 11:20 «-path|server.key»
-rw------- 1 root root      449 Jan  9 11:21 «-path|wg0.conf»
$ sha256sum *.iso
«-sha256»  rescue.iso
«-sha256»  live.iso
$ git log --format='%H %h %s' -3
«-git-sha» «-git-sha:short_sha» auth: ask for the password twice
«-git-sha» «-git-sha:short_sha» api: rename secret to token
«-git-sha» «-git-sha:short_sha» docs: say where the key lies
$ zpool get guid tank
tank  guid  «-zfs-guid»  -
$ dpkg -l | grep -i passw
ii  libpam-passwdqc  «-version|2.0.3-1»  amd64  PAM module for password strength policy enforcement
$ lsblk -no UUID /dev/nvme0n1p3
«-uuid»
$ docker images --digests | tail -1
redis  7  «-digest»  «-id:hex(12)»
$ pvs -o uuid --noheadings
  «-pvuuid»
==== cr_invoice_nl facturen/factuur.txt
Factuurnummer: «-order-id»              Debiteur: «person-name»
Adres: «postal-address»
E-mail: «email»      Telefoon: «phone»
BSN (voor de subsidie): «nl-bsn»

 2 x Netwerkkabel     EAN «-ean»      18,00
 1 x Toegangspunt     SN  «-serial»  129,00

Te betalen op «iban» onder vermelding van het factuurnummer.
Inloggen op het portaal kan met klantcode «-number» en wachtwoord «prose-password».
==== cr_fax_pl_list kadry/lista.csv
"lp","nazwisko i imię","PESEL","data urodzenia","telefon","e-mail","konto"
1,"«person-name:person_rev»","«pl-pesel»","«dob:dob_dot»","«phone»","«email»","«iban»"
2,"«person-name:person_rev»","«pl-pesel»","«dob:dob_dot»","«phone»","«email»","«iban»"
3,"«person-name:person_rev»","«pl-pesel»","«dob:dob_dot»","«phone»","«email»","«iban»"
"suma kontrolna","«-md5»","","","","",""
==== cr_rsync_daemon etc/rsync-and-ftp.txt
# /etc/rsyncd.secrets
«=login»:«config-password:pwa»
readonly:«config-password:phrase»

# lftp bookmarks
lager	ftp://upload:«connection-string:pwa»@«fqdn»/
archiv	sftp://«=login»:«connection-string:pwa»@«ipv4»:2222/srv

# /etc/sasl_passwd
[«fqdn»]:587    «email»:«config-password:pwa»

# /root/.smbcredentials
username=scanner
password=«config-password»
domain=«~|INTRA»

# /etc/fstab
UUID=«-uuid» / ext4 defaults 0 1
//«ipv4»/fotos /mnt/fotos cifs credentials=«-path|/root/.smbcredentials»,uid=1000 0 0
//«fqdn»/alt /mnt/alt cifs user=gast,password=«config-password:pwa» 0 0
