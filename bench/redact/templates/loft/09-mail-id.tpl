==== loft_mail_postfix etc/postfix/main.cf
myhostname = «fqdn#mx»
mydomain = «fqdn:domain»
myorigin = $mydomain
mynetworks = «~|127.0.0.0/8» «ipv4-cidr» «ipv6-cidr»
relayhost = [«fqdn»]:587
inet_interfaces = «ipv4», «~|localhost»
smtp_sasl_password_maps = hash:«-path|/etc/postfix/sasl_passwd»
smtpd_tls_fingerprint_digest = sha256
smtp_tls_fingerprint_cert_match = «-tls-fingerprint»
virtual_alias_maps = proxy:mysql:«-path|/etc/postfix/mysql-aliases.cf»
smtpd_recipient_restrictions = permit_mynetworks, reject_unauth_destination
---- etc/postfix/sasl_passwd
[«fqdn»]:587 «email»:«config-password:pwsafe»
[«~|smtp.eu.mailgun.org»]:587 postmaster@«~:domain»:«mailgun-key:hex(32)»
[«~|smtp.sendgrid.net»]:587 apikey:«sendgrid-key»
«ipv4»:25 relay:«config-password:pwsafe»
---- etc/postfix/mysql-aliases.cf
hosts = «ipv4»
user = postfix
password = «config-password:pwsafe»
dbname = mail
query = SELECT goto FROM alias WHERE address='%s'
---- etc/dovecot/conf.d/sql.conf
connect = host=«ipv4» dbname=mail user=dovecot password=«config-password:pwa»
default_pass_scheme = ARGON2ID
---- etc/dovecot/users
«email»:{ARGON2ID}«password-hash:argon2»::::::
«email»:{PLAIN}«config-password:pwsafe»:5000:5000::/srv/mail::
«email»:«password-hash:ssha»:5000:5000::/srv/mail::
---- etc/aliases
root: «email»
postmaster: «email», «email»
==== loft_mail_rspamd etc/rspamd/local.d/worker-controller.inc
password = "«password-hash:rspamd»";
enable_password = "«config-password:pwsafe»";
secure_ip = ["«~|127.0.0.1»", "«ipv4-cidr»", "«ipv6-cidr»"];
bind_socket = "«ipv4»:11334";
---- etc/rspamd/local.d/redis.conf
servers = "«ipv4»:6379";
password = "«config-password:pwa»";
---- etc/rspamd/local.d/fuzzy_check.conf
rule "local" {
  servers = "«fqdn»:11335";
  encryption_key = "«-public-key:lower(52)»";
  fuzzy_key = "«generic-secret:lower(32)»";
}
---- etc/opendkim/keys/«=word».txt
mail._domainkey	IN	TXT	( "v=DKIM1; h=sha256; k=rsa; " "p=«-public-key:dkim»" )  ; ----- DKIM key mail for «~:domain»
---- etc/exim4/conf.d/auth/30_client
client_login:
  driver = plaintext
  public_name = LOGIN
  client_send = : «email» : «config-password:pwsafe»
---- etc/exim4/passwd.client
«fqdn»:«=account»:«config-password:pwsafe»
*.«~|google.com»:«email»:«config-password:letters(16)»
---- root/.mailrc
set smtp=smtp://«fqdn»:587
set smtp-auth-user=«email»
set smtp-auth-password="«config-password:pwsafe»"
set from="«email» (Cron of «hostname»)"
---- etc/msmtprc
account loft
host «fqdn»
from «email»
user «email»
password «config-password:pwsafe»
passwordeval "«-reference|pass show mail/loft»"
tls_fingerprint «-fingerprint»
==== loft_mail_clients home/«=login»/.config/aerc/accounts.conf
[Loft]
source   = imaps://«email:email.url»:«connection-string»@«fqdn»:993
outgoing = smtp+plain://«email:email.url»:«connection-string:pwpct»@«fqdn»:587
outgoing-cred-cmd = «-reference|pass show mail/work»
from     = "«person-name» <«email»>"
signature-file = ~/.signature
---- home/«=login»/.signature
«person-name»
Netz und Server
«postal-address»
Tel. «phone», mobil «phone»
---- home/«=login»/.mbsyncrc
IMAPAccount work
Host «fqdn»
User «email»
Pass «config-password:pwsafe»
TLSType IMAPS
CertificateFile «-path|/etc/ssl/certs/ca-certificates.crt»
---- home/«=login»/.muttrc
set realname = "«person-name»"
set imap_user = "«email»"
set imap_pass = "«config-password:pwsafe»"
set smtp_url = "smtps://«=login»@«fqdn»:465/"
set smtp_pass = "«config-password:phr»"
set pgp_sign_as = 0x«-key-id»
---- home/«=login»/.offlineimaprc
[Repository Remote]
type = IMAP
remotehost = «fqdn»
remoteuser = «email»
remotepass = «config-password:pwsafe»
cert_fingerprint = «-sha256»
---- home/«=login»/.netrc
machine «fqdn» login «=login» password «netrc:pwsafe»
machine «~|api.heroku.com»
  login «email»
  password «netrc:uuid»
default login anonymous password «~|guest@»
---- home/«=login»/.pgp/backup.asc
«pgp-private-key»
==== loft_id_openldap etc/ldap/slapd.ldif
dn: olcDatabase={1}mdb,cn=config
objectClass: olcMdbConfig
olcSuffix: dc=«=word»,dc=lan
olcRootDN: cn=admin,dc=«=word»,dc=lan
olcRootPW: «password-hash:ssha»
olcSyncrepl: rid=001 provider=ldaps://«fqdn» bindmethod=simple binddn="cn=repl,dc=lan" credentials="«config-password:pwsafe»" searchbase="dc=lan" type=refreshAndPersist
olcAccess: to attrs=userPassword by self write by anonymous auth by * none
---- export/people.ldif
dn: uid=«=login»,ou=people,dc=lan
objectClass: inetOrgPerson
cn: «person-name»
sn: «~:last»
givenName: «~:first»
mail: «email»
telephoneNumber: «phone»
mobile: «phone»
postalAddress: «postal-address»
userPassword: «password-hash:ssha»
userPassword:: «password-hash:ssha.b64»
sshPublicKey: ssh-ed25519 «-ssh-public-key» «~:login»@notebook
entryUUID: «-uuid»
employeeNumber: «~:digits(5)»

dn: cn=«hostname»,ou=hosts,dc=lan
objectClass: ieee802Device
macAddress: «mac»
ipHostNumber: «ipv4»
---- root/ldap.sh
ldapadd -x -H ldaps://«fqdn» -D cn=admin,dc=lan -w '«cli-password:pwsafe»' -f people.ldif
ldappasswd -x -D cn=admin,dc=lan -w «cli-password:pwa» -s '«cli-password:pwsafe»' uid=guest,ou=people,dc=lan
ldapsearch -x -H ldap://«ipv4» -D cn=reader -y «-path|/root/.ldappw» -b dc=lan uid=x
slappasswd -s '«cli-password:human»'
==== loft_id_sssd etc/sssd/sssd.conf
[sssd]
domains = corp
services = nss, pam, ssh
[domain/corp]
id_provider = ldap
ldap_uri = ldaps://«fqdn», ldaps://«fqdn»
ldap_default_bind_dn = cn=«=account»,ou=svc,dc=corp
ldap_default_authtok_type = «-setting|password»
ldap_default_authtok = «config-password:pwsafe»
krb5_server = «ipv4»
krb5_realm = «fqdn:domain.upper»
ldap_user_ssh_public_key = «-identifier|sshPublicKey»
---- etc/nslcd.conf
uri ldap://«ipv4»/
base dc=corp
binddn cn=nss,dc=corp
bindpw «config-password:pwsafe»
---- etc/freeradius/3.0/clients.conf
client «hostname» {
	ipaddr = «ipv4»
	secret = «config-password:pwsafe»
	shortname = «~:word»
	require_message_authenticator = yes
}
client office {
	ipaddr = «ipv4-cidr»
	secret = "«config-password:pwhard»"
}
---- etc/freeradius/3.0/users
«=account»	Cleartext-Password := "«config-password:pwsafe»"
	Reply-Message := "Hello", Framed-IP-Address = «ipv4»
«~:mac_dash»	Cleartext-Password := "«-placeholder|testing123»"
---- etc/krb5.conf
[libdefaults]
	default_realm = «fqdn:domain.upper»
[realms]
	CORP = { kdc = «fqdn», admin_server = «fqdn» }
---- root/kerberos.log
root@«hostname»:~# kadmin -p admin/admin -w '«cli-password:pwsafe»' -q 'addprinc -pw «cli-password:pwa» host/«fqdn»'
root@«hostname»:~# echo '«cli-password:pwsafe»' | kinit «~:login»
root@«hostname»:~# net ads join -U 'administrator%«cli-password:pwsafe»' -S «fqdn»
root@«hostname»:~# samba-tool user setpassword «~:login» --newpassword='«cli-password:pwsafe»'
root@«hostname»:~# realm join --user=joiner «~:domain» <<< '«cli-password:pwsafe»'
==== loft_id_keycloak export/realm-«=word».json
{
  "id": "«-uuid»",
  "realm": "staff",
  "passwordPolicy": "«-setting|length(12) and notUsername and passwordHistory(5)»",
  "accessTokenLifespan": 300,
  "smtpServer": {"host": "«fqdn»", "from": "«email»", "user": "«=account»", "password": "«config-password:pwsafe»", "auth": "true"},
  "clients": [
    {"clientId": "grafana", "secret": "«generic-secret:alnum(32)»", "redirectUris": ["https://«fqdn»/login/generic_oauth"], "publicClient": false},
    {"clientId": "spa", "publicClient": true, "attributes": {"client.secret.creation.time": "«-timestamp»"}}
  ],
  "identityProviders": [
    {"alias": "google", "config": {"clientId": "«~:digits(12)»-«~:lower(32)».«~|apps.googleusercontent.com»", "clientSecret": "«google-client-secret»"}},
    {"alias": "entra", "config": {"clientId": "«-uuid»", "clientSecret": "«azure-client-secret»", "tokenUrl": "https://«~|login.microsoftonline.com»/«-uuid»/oauth2/v2.0/token"}}
  ],
  "components": {"org.keycloak.storage.UserStorageProvider": [{"name": "ldap", "config": {"connectionUrl": ["ldaps://«fqdn»"], "bindDn": ["cn=kc,dc=lan"], "bindCredential": ["«config-password:pwsafe»"]}}],
    "org.keycloak.keys.KeyProvider": [{"name": "rsa", "config": {"privateKey": ["«private-key:rsa_b64»"], "certificate": ["«-certificate:b64(600)»"]}}]},
  "users": [{"username": "«~:login»", "email": "«email»", "firstName": "«~:first»", "lastName": "«~:last»", "credentials": [{"type": "password", "secretData": "{\"value\":\"«password-hash:bytes(64)»\",\"salt\":\"«~:bytes(16)»\"}", "credentialData": "{\"hashIterations\":210000,\"algorithm\":\"pbkdf2-sha512\"}"}]}]
}
---- export/jwks.json
{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"«-key-id»","x":"«-public-key:jwk_x»","d":"«jwk-private»","use":"sig"},{"kty":"oct","kid":"hs","k":"«jwk-private:b64u(43)»","alg":"HS256"}]}
==== loft_id_authentik opt/authentik/.env
PG_PASS=«env-password:pwsafe»
AUTHENTIK_SECRET_KEY=«generic-secret:bytes(45)»
AUTHENTIK_EMAIL__HOST=«fqdn»
AUTHENTIK_EMAIL__PASSWORD=«env-password:pwsafe»
AUTHENTIK_EMAIL__FROM=«email»
AUTHENTIK_BOOTSTRAP_PASSWORD=«env-password:human»
AUTHENTIK_BOOTSTRAP_TOKEN=«generic-secret:alnum(60)»
COMPOSE_PORT_HTTP=9000
---- etc/oauth2-proxy.cfg
provider = "oidc"
oidc_issuer_url = "https://«fqdn»/application/o/proxy/"
client_id = "«-identifier:alnum(40)»"
client_secret = "«generic-secret:alnum(128)»"
cookie_secret = "«generic-secret:bytes(32)»"
cookie_name = "«-setting|_oauth2_proxy»"
email_domains = ["«fqdn:domain»"]
upstreams = ["http://«ipv4»:8080/"]
---- etc/dex/config.yaml
issuer: https://«fqdn»/dex
staticClients:
  - {id: argo, name: Argo CD, secret: «generic-secret:alnum(40)», redirectURIs: ["https://«fqdn»/auth/callback"]}
staticPasswords:
  - {email: «email», hash: "«password-hash:bcrypt»", username: «~:login», userID: «-uuid»}
connectors:
  - {type: ldap, id: ldap, config: {host: "«fqdn»:636", bindDN: "cn=dex,dc=lan", bindPW: «config-password:pwsafe»}}
---- etc/lldap/lldap_config.toml
jwt_secret = "«generic-secret:alnum(48)»"
key_seed = "«generic-secret:alnum(32)»"
ldap_user_pass = "«config-password:phr»"
ldap_base_dn = "dc=«=word»,dc=lan"
[smtp_options]
server = "«fqdn»"
user = "«email»"
password = "«config-password:pwsafe»"
==== loft_id_gitea_forge etc/forgejo/app.ini
APP_NAME = Loft Forge
RUN_USER = git

[server]
DOMAIN = «fqdn#f»
ROOT_URL = https://«fqdn#f»/
HTTP_ADDR = «ipv4»
LFS_JWT_SECRET = «generic-secret:b64u(43)»
SSH_DOMAIN = %(DOMAIN)s

[database]
DB_TYPE = postgres
HOST = «ipv4»:5432
USER = forge
PASSWD = `«config-password:pwsafe»`

[security]
INSTALL_LOCK = true
INTERNAL_TOKEN = «jwt»
SECRET_KEY = «generic-secret:alnum(64)»
PASSWORD_HASH_ALGO = «-setting|argon2»
MIN_PASSWORD_LENGTH = «-setting|10»

[oauth2]
JWT_SECRET = «generic-secret:b64u(43)»

[mailer]
ENABLED = true
SMTP_ADDR = «fqdn»
FROM = "Forge" <«email»>
USER = «email»
PASSWD = "«config-password:pwhard»"

[storage]
STORAGE_TYPE = minio
MINIO_ENDPOINT = «ipv4»:9000
MINIO_ACCESS_KEY_ID = «aws-access-key-id»
MINIO_SECRET_ACCESS_KEY = «aws-secret-key»

[metrics]
TOKEN = «generic-secret:alnum(32)»
---- etc/forgejo/runner/.runner
{"WARNING":"This file is automatically generated by act-runner.","id":4,"uuid":"«-uuid»","name":"«hostname»","token":"«forge-token»","address":"https://«fqdn#f»","labels":["docker"]}
---- home/«=login»/.config/tea/config.yml
logins:
  - {name: forge, url: "https://«fqdn#f»", token: «forge-token», user: «~:login», default: true}
