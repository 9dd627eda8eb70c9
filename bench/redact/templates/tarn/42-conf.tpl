==== tarn_postfix etc/postfix/main.cf
myhostname = «fqdn»
mydomain = «fqdn:domain»
mynetworks = «~|127.0.0.0/8» «ipv4-cidr:lannet» [«ipv6-cidr:ulanet»]
relayhost = [«fqdn:site#r»]:587
smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd
smtp_tls_fingerprint_cert_match = «-fingerprint:fingerprint20»
virtual_alias_maps = pgsql:/etc/postfix/virtual.cf
mail_version = «-version|3.7.11»
---- etc/postfix/sasl_passwd
[«fqdn#r»]:587 «email»:«config-password:pwcolon»
---- etc/postfix/virtual.cf
hosts = «ipv4:lan»
user = mailreader
password = «config-password:pwini»
dbname = mail
---- etc/aliases
postmaster: root
root: «email»
vertrieb: «email», «email»
---- etc/dovecot/users
«email»:«password-hash:ssha»::::::
«email»:{PLAIN}«config-password:pwcolon»::::::
==== tarn_ldap_sssd etc/sssd/sssd.conf
[sssd]
domains = «fqdn:domain#d»
services = nss, pam

[domain/«fqdn#d»]
id_provider = ldap
ldap_uri = ldaps://«fqdn», ldaps://«fqdn»
ldap_search_base = dc=intern,dc=example
ldap_default_bind_dn = uid=«=account»,ou=dienste,dc=intern,dc=example
ldap_default_authtok_type = password
ldap_default_authtok = «config-password»
krb5_server = «fqdn»
---- exports/users.ldif
«each 2-3»
dn: uid=«=login»,ou=people,dc=intern,dc=example
cn: «person-name»
mail: «email»
telephoneNumber: «phone»
userPassword: «password-hash:ssha»
ipHostNumber: «ipv4:lan»
macAddress: «mac»
entryUUID: «-uuid»

«end»
---- terminals/ldap.txt
$ ldapsearch -x -H ldap://«hostname» -D "cn=admin,dc=intern,dc=example" -w «cli-password:pwa» '(uid=*)' mail
$ slappasswd -s '«cli-password:pwhard2»'
«password-hash:ssha»
$ ldapwhoami -x -D cn=x -y «-path|/root/.ldappw»
==== tarn_freeradius etc/freeradius/3.0/clients.conf
client zugangspunkte {
    ipaddr = «ipv4-cidr:lannet»
    secret = «config-password:pwa»
    require_message_authenticator = yes
    nas_type = other
}
client «hostname» {
    ipaddr = «ipv4:lan»
    secret = "«config-password:pwq2»"
    shortname = «hostname»
}
client vorlage {
    ipaddr = «~|192.0.2.1»
    secret = «-placeholder|testing123»
}
---- etc/freeradius/3.0/users
«=login» Cleartext-Password := "«config-password:human»"
        Framed-IP-Address = «ipv4:lan»,
        Reply-Message = "Hallo %{User-Name}"
«mac:mac_dash» Auth-Type := Accept
        Tunnel-Private-Group-Id = 34
gast    NT-Password := «password-hash:nthash»
---- etc/freeradius/3.0/mods-available/sql
sql {
    server = "«fqdn»"
    login = "radius"
    password = "«config-password:pwq2»"
}
==== tarn_tomcat conf/server.xml
<?xml version='1.0' encoding='utf-8'?>
<Server port="-1">
  <!-- Tomcat «-version|10.1.28» -->
  <Connector port="8443" SSLEnabled="true" address="«ipv4:lan»" proxyName="«fqdn:site»">
    <SSLHostConfig>
      <Certificate certificateKeystoreFile="conf/ks.p12" certificateKeystorePassword="«config-password:pwq2.xml»"/>
    </SSLHostConfig>
  </Connector>
  <Resource name="jdbc/lager" type="javax.sql.DataSource" url="jdbc:mariadb://«fqdn»:3306/lager" username="lager" password="«config-password:pwq2.xml»"/>
  <Resource name="mail/Session" mail.smtp.host="«ipv4:lan»" mail.smtp.user="«email»" password="${«-variable|mail.pw»}"/>
  <Valve className="org.apache.catalina.valves.RemoteAddrValve" allow="«~|127\.\d+\.\d+\.\d+|::1»"/>
</Server>
---- conf/tomcat-users.xml
<tomcat-users>
  <role rolename="manager-script"/>
  <user username="deploy" password="«config-password:human.xml»" roles="manager-script"/>
  <user username="admin" password="«password-hash:sha256»" roles="manager-gui"/>
  <!-- <user username="both" password="«-placeholder|must-be-changed»" roles="tomcat"/> -->
</tomcat-users>
==== tarn_asterisk etc/asterisk/pjsip.conf
[transport-udp]
type=transport
bind=«ipv4:lan»:5060
external_media_address=«ipv4:pub»
local_net=«ipv4-cidr:lannet»

[provider-auth]
type=auth
auth_type=userpass
username=«~|498912210»
password=«config-password:pwini»

[provider-aor]
type=aor
contact=sip:«fqdn:site»

[201](nebenstelle)
callerid="«person-name»" <201>
mailbox=201@default

[201-auth]
type=auth
username=201
password=«config-password:pwlower»
---- etc/asterisk/voicemail.conf
[default]
201 => «config-password:pin4»,«person-name»,«email»
202 => «config-password:pin4»,«person-name»,«email»
---- etc/asterisk/manager.conf
[crm]
secret = «config-password:pwini»
permit = «ipv4:lan»/«~|255.255.255.255»
==== tarn_odd_props config/application.properties
# «?Schnittstelle zum Lager|order interface|interface commande»
spring.datasource.url=jdbc:oracle:thin:@//«fqdn»:1521/LVS
spring.datasource.username=lvs
spring.datasource.password=«config-password:pwini»
spring.mail.host=«fqdn:site»
spring.mail.username=«email»
spring.mail.password=«config-password:phrase»
spring.rabbitmq.addresses=amqps://lvs:«connection-string»@«hostname»:5671,amqps://lvs:«connection-string»@«hostname»:5671
server.ssl.key-store-password=${«-variable|KEYSTORE_PW»}
keystore.checksum=«-sha256»
edi.as2.partner.url=https://«fqdn:site»/as2
edi.as2.proxy=http://proxy:«connection-string»@«ipv4:lan»:3128
edi.sftp.password.file=«-path|/opt/lvs/secret/sftp»
jwt.signing.key=«generic-secret:bytes(48)»
jasypt.encryptor.password=«config-password:alnum(20)»
token.validity.seconds=«-setting|86400»
password.reset.subject=«-i18n|Ihr neues Passwort»
info.build.id=«-build-id»
==== tarn_wp_php htdocs/wp-config.php
<?php
/** WordPress «-version|6.5.5», «?set up|eingerichtet|installé» «=day» */
define( 'DB_NAME', 'vereins' );
define( 'DB_USER', 'vereins' );
define( 'DB_PASSWORD', '«code-password:pwq2»' );
define( 'DB_HOST', '«fqdn»:3307' );
define( 'AUTH_KEY',         '«generic-secret:pwsalt2»' );
define( 'SECURE_AUTH_KEY',  '«generic-secret:pwsalt2»' );
define( 'NONCE_SALT',       '«-placeholder|put your unique phrase here»' );
define( 'SMTP_PASS', getenv( '«-variable-name|SMTP_PASS»' ) );
define( 'FTP_PASS', '«code-password:human»' );
define( 'WP_HOME', 'https://«fqdn:site»' );
$table_prefix = 'vx_';
$contact = '«email»';
ini_set( 'session.save_path', 'tcp://«ipv4:lan»:6379?auth=«config-password:pwa»' );
---- dump/users.sql
INSERT INTO `vx_users` VALUES (1,'admin','«password-hash:phpass»','admin','«email»','','2024-01-09 10:00:00','',0,'«person-name»');
INSERT INTO `vx_usermeta` VALUES (3,1,'session_tokens','a:1:{s:64:"«~:sha256»";a:4:{s:2:"ip";s:12:"«ipv4:pub»";}}');
==== tarn_grub_net boot/grub/custom.cfg
set superusers="chef"
password_pbkdf2 chef «password-hash:grub»
password azubi «config-password:human»
menuentry "Netzinstallation" {
  set net_default_server=«ipv4:lan»
  net_add_addr eno1 efinet0 «ipv4:lan»
  linux (http,«ipv4:lan»)/debian/linux auto=true url=http://«fqdn»/preseed.cfg interface=«mac» hostname=«hostname»
  initrd (http,«ipv4:lan»)/debian/initrd.gz
}
search --fs-uuid --set=root «-uuid»
---- preseed.cfg
d-i netcfg/get_hostname string «hostname»
d-i netcfg/get_domain string «fqdn:domain»
d-i mirror/http/hostname string «fqdn:site»
d-i netcfg/wireless_wpa string «wifi-psk:phrase»
d-i passwd/root-password-crypted password «password-hash:sha512crypt»
d-i passwd/user-fullname string «person-name»
d-i passwd/user-password password «config-password:human»
d-i partman-crypto/passphrase password «config-password:phrase»
d-i passwd/user-uid string 1010
==== tarn_sql_setup db/setup.sql
-- «?roles for the warehouse|Rollen für die Buchhaltung|rôles de la paie»
CREATE ROLE buch LOGIN PASSWORD '«sql-password:pwq2»' VALID UNTIL '2027-01-01';
ALTER USER postgres WITH ENCRYPTED PASSWORD '«sql-password»';
CREATE ROLE leser PASSWORD '«password-hash:scram»';
CREATE USER 'kasse'@'«ipv4:lan»' IDENTIFIED BY '«sql-password:human»';
SET PASSWORD FOR 'repl'@'%' = PASSWORD('«sql-password:pwa»');
CHANGE MASTER TO MASTER_HOST='«fqdn»', MASTER_USER='repl', MASTER_PASSWORD='«sql-password:pwa»';
CREATE LOGIN [berichte] WITH PASSWORD = N'«sql-password:pwhard»', CHECK_POLICY = ON;
CREATE USER MAPPING FOR app SERVER alt OPTIONS (user 'ro', password '«sql-password:phrase»');
SELECT dblink_connect('host=«ipv4:lan» user=ro password=«connection-string» dbname=alt');
CREATE TABLE konto (id uuid DEFAULT '«-uuid»', password text NOT NULL, token varchar(«-setting|64»));
INSERT INTO kunde (name, mail, tel, iban) VALUES ('«person-name»', '«email»', '«phone»', '«iban»');
UPDATE einstellung SET wert = '«-setting|90»' WHERE name = 'password_max_age';
COMMENT ON COLUMN konto.password IS '«-prose|argon2 hash, never the password»';
==== tarn_swift_objc ios/Config.swift
import Foundation

/// Build «-version|3.8.1 (1142)»
enum Backend {
    static let base = URL(string: "https://«fqdn:site»/api/v3")!
    static let apiKey = "«generic-secret:alnum(40)»"
    static let mapsKey = "«gcp-api-key»"
    static let sentry = "https://«sentry-dsn»@«~|o48812.ingest.sentry.io»/552210"
    static let bundle = "«-identifier|com.acme.lager.ios»"
    static let pinned = "«-fingerprint|sha256/»«-hash:bytes(32)»"
}
let debugUser = (mail: "«email»", password: "«code-password:human»")
let staging = URLCredential(user: "qa", password: "«code-password:phrase»", persistence: .none)
request.setValue("Basic «basic-auth»", forHTTPHeaderField: "Authorization")
request.setValue("Bearer \(«-reference|session.token»)", forHTTPHeaderField: "Authorization")
let title = NSLocalizedString("«-i18n|login.password.title»", comment: "«-i18n|Password»")
let printer = "ipp://«ipv4:lan»/ipp/print"
==== tarn_rust_elixir src/config.rs
//! Settings of the gateway.
pub const VERSION: &str = "«-version|0.14.2»";
pub const LISTEN: &str = "«~|0.0.0.0»:8080";
pub fn upstreams() -> Vec<&'static str> {
    vec!["https://«fqdn»:9443", "http://«ipv4:lan»:9000"]
}
pub fn store() -> Store {
    Store::connect("mqtts://gw:«connection-string»@«fqdn»:8883").with_password("«code-password:pwq2»")
}
const KEY: [u8; 16] = [«hex-key:chex»];
const ALPHABET: &str = "«-setting|0123456789abcdef»";
#[derive(Deserialize)]
struct Login { password: String, token: Option<String> }
---- config/runtime.exs
import Config
config :gw, Gw.Repo,
  hostname: "«fqdn»", username: "gw", password: "«code-password:pwq2»"
config :gw, GwWeb.Endpoint,
  secret_key_base: "«generic-secret:b64(64)»",
  live_view: [signing_salt: "«generic-secret:alnum(16)»"]
config :gw, cookie: :"«generic-secret:upper(20)»", node: :"gw@«hostname»"
config :gw, smtp: System.fetch_env!("«-variable-name|SMTP_URL»")
==== tarn_shell_hist root/.zsh_history
«any 14-18»
: 17«=digits(8)»:0;mysqldump -h «fqdn» -u dump -p'«cli-password:pwhard2»' lager | zstd > /srv/lager.zst
: 17«=digits(8)»:0;sshpass -p «cli-password:pwa» ssh netops@«ipv4:lan»
: 17«=digits(8)»:0;smbclient //«hostname:winname»/c$ -U 'svc%«cli-password:pwa»' -c ls
: 17«=digits(8)»:0;wget --user=ro --password='«cli-password:human»' https://«fqdn:site»/fw.bin
: 17«=digits(8)»:0;ipmitool -I lanplus -H «ipv4:lan» -U root -P '«cli-password:human»' sol activate
: 17«=digits(8)»:0;export RESTIC_PASSWORD=«env-password:phrase» RESTIC_REPOSITORY=rest:https://b:«connection-string»@«fqdn»:8000/
: 17«=digits(8)»:0;curl -u «email»:«cli-password:pwcolon» https://«fqdn:site»/rest/api/2/search
: 17«=digits(8)»:0;mosquitto_pub -h «ipv4:lan» -u sensor -P «cli-password:pwa» -t x -m 1
: 17«=digits(8)»:0;mongosh "mongodb://root:«connection-string»@«hostname»:27017/admin"
: 17«=digits(8)»:0;nmcli dev wifi connect Lager password '«wifi-psk:human»'
: 17«=digits(8)»:0;openssl pkcs12 -export -in c.pem -out c.p12 -passout pass:«cli-password:pwa»
: 17«=digits(8)»:0;htpasswd -bB /etc/nginx/.htpasswd presse «cli-password:human»
: 17«=digits(8)»:0;echo 'root:«cli-password:human»' | chpasswd
: 17«=digits(8)»:0;vault login «vault-token»
: 17«=digits(8)»:0;PASSWORD=$(«-command|pass show lager/db») ./import.sh
: 17«=digits(8)»:0;read -rs «-variable-name|PGPASSWORD»
: 17«=digits(8)»:0;git checkout «-short-sha» && docker pull app@«-digest»
: 17«=digits(8)»:0;openssl rand -base64 «-setting|32»
: 17«=digits(8)»:0;ssh-keygen -lf /etc/ssh/ssh_host_rsa_key.pub # «-ssh-fingerprint»
«end»
