==== ba_postfix_maps etc/postfix/sasl_passwd
# levelezes: kimeno relay-k, postmap hash:/etc/postfix/sasl_passwd
[«fqdn»]:587	hirlevel:«config-password:pwspec»
«fqdn:domain»	«email»:«config-password:human»
[«ipv4»]	relay01:«config-password:alnum(18)»
[«~|smtp.sendgrid.net»]:587	apikey:«sendgrid-key»
---- etc/postfix/main.cf
compatibility_level = 3.6
myhostname = «fqdn»
mydestination = $myhostname, localhost.«fqdn:domain», localhost
mynetworks = «~|127.0.0.0/8» «~|[::1]/128» «ipv4-cidr»
relayhost = [«fqdn»]:587
smtp_sasl_auth_enable = yes
smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd
smtp_sasl_security_options = noanonymous
virtual_mailbox_maps = proxy:pgsql:/etc/postfix/pgsql-mailbox.cf
---- etc/postfix/pgsql-mailbox.cf
hosts = «ipv4»
user = postfix
password = «config-password»
dbname = levelezes
query = SELECT 1 FROM fiokok WHERE cim='%s' AND aktiv
---- etc/aliases
postmaster: root
root: «email»
abuse: «email», «email»
==== ba_dovecot etc/dovecot/users
# user:password:uid:gid:gecos:home:shell:extra
«email»:{SHA512-CRYPT}«password-hash:sha512crypt»:5000:5000::/var/vmail/a::
«email»:{BLF-CRYPT}«password-hash:bcrypt»:5000:5000:«person-name»:/var/vmail/b::userdb_quota_rule=*:storage=5G
«email»:{PLAIN}«config-password:pwsafe»:5000:5000::/var/vmail/c::
---- etc/dovecot/dovecot-sql.conf.ext
driver = mysql
connect = host=«fqdn» dbname=vmail user=dovecot password=«config-password:pwsafe»
default_pass_scheme = ARGON2ID
password_query = SELECT email AS user, jelszo AS password FROM fiok WHERE email = '%u'
#user_query = SELECT home, uid, gid FROM fiok WHERE userid = '%u'
---- etc/dovecot/conf.d/20-doveadm.conf
doveadm_password = «config-password:human»
doveadm_api_key = «generic-secret:alnum(32)»
service doveadm {
  inet_listener {
    port = 12345
    address = «ipv4»
  }
}
dsync_features = empty-header-workaround
imapc_master_user = zal-«=word»
imapc_password = «config-password:pwspec»
==== ba_mailcow opt/mailcow-dockerized/mailcow.conf
# mailcow levelezőszerver, generálva: ./generate_config.sh
MAILCOW_HOSTNAME=«fqdn»
MAILCOW_PASS_SCHEME=BLF-CRYPT
DBNAME=mailcow
DBUSER=mailcow
# Please use long, random alphanumeric strings (A-Za-z0-9)
DBPASS=«env-password:alnum(28)»
DBROOT=«env-password:alnum(28)»
REDISPASS=«env-password:alnum(28)»
HTTP_BIND=«ipv4»
HTTP_PORT=8080
SMTP_PORT=25
SQL_PORT=«~|127.0.0.1»:13306
TZ=Europe/Budapest
COMPOSE_PROJECT_NAME=mailcowdockerized
ADDITIONAL_SAN=«fqdn»,«-placeholder|imap.*»
SKIP_LETS_ENCRYPT=n
SNAT_TO_SOURCE=«ipv4»
SNAT6_TO_SOURCE=«ipv6»
API_KEY=«generic-secret:groups5»
API_ALLOW_FROM=«ipv4-cidr»
SOGO_EXPIRE_SESSION=«-setting|480»
SOGO_URL_ENCRYPTION_KEY=«generic-secret:alnum(16)»
MAILDIR_SUB=Maildir
==== ba_exim_client etc/exim4/passwd.client
# password file used when the local exim is authenticating to a remote
# «-placeholder|target.mail.server.example:login:password»
*.«~|gmail.com»:«email»:«config-password:applepw»
«fqdn»:«?riaszt|nyomtato|szkenner»:«config-password:human»
### ^«fqdn»:monitor:«config-password:pwsafe»
---- etc/exim4/update-exim4.conf.conf
dc_eximconfig_configtype='satellite'
dc_other_hostnames='«fqdn»'
dc_local_interfaces='«~|127.0.0.1» ; «~|::1»'
dc_readhost='«fqdn:domain»'
dc_smarthost='«fqdn»::587'
CFILEMODE='644'
---- etc/msmtprc
defaults
auth           on
tls            on
tls_fingerprint «-tls-fingerprint»
account        pve
host           «fqdn»
from           «email»
user           riaszt
password       «config-password:pwspec»
account        munka
passwordeval   "gpg -q -d ~/.munka.gpg"
account default : pve
==== ba_slapd_ldif root/import.ldif
dn: olcDatabase={1}mdb,cn=config
changetype: modify
replace: olcRootPW
olcRootPW: «password-hash:ssha»
-
replace: olcSyncrepl
olcSyncrepl: rid=002 provider=ldaps://«fqdn» bindmethod=simple
  binddn="cn=replika,dc=gyar,dc=hu" credentials="«config-password:pwspec»"
  searchbase="dc=gyar,dc=hu" type=refreshAndPersist retry="5 5 300 +"

dn: uid=«=login»,ou=emberek,dc=gyar,dc=hu
objectClass: inetOrgPerson
objectClass: posixAccount
cn: «person-name»
sn: «~:last»
mail: «email»
telephoneNumber: «phone»
mobile: «phone»
postalAddress: «postal-address:addressld»
uidNumber: 10«=int(100,999)»
userPassword:: «password-hash:ssha.b64»
sambaNTPassword: «password-hash:nthash»
sambaSID: S-1-5-21-«-number:digits(10)»-«-number:digits(10)»-«-number:digits(9)»-1106
jpegPhoto:: /9j/4AAQSkZJRgABAQ«-base64-image:b64(60)»
entryUUID: «-uuid»
==== ba_sssd etc/sssd/sssd.conf
[sssd]
domains = «~|gyar.hu»
config_file_version = 2
services = nss, pam, sudo

[domain/«~|gyar.hu»]
id_provider = ldap
auth_provider = krb5
ldap_uri = ldaps://«fqdn», ldaps://«fqdn»
ldap_search_base = dc=gyar,dc=hu
ldap_default_bind_dn = cn=sssd,ou=svc,dc=gyar,dc=hu
ldap_default_authtok_type = password
ldap_default_authtok = «config-password:pwspec»
#ldap_default_authtok_type = obfuscated_password
#ldap_default_authtok = «config-password:obfs»
krb5_server = «fqdn»
krb5_realm = «~|GYAR.HU»
ldap_tls_reqcert = demand
cache_credentials = True
ldap_pwd_policy = «-setting|none»
krb5_store_password_if_offline = «-setting|True»
---- etc/nslcd.conf
uri ldap://«ipv4»/
base dc=gyar,dc=hu
binddn cn=nslcd,dc=gyar,dc=hu
bindpw «config-password:pwsafe»
rootpwmoddn cn=admin,dc=gyar,dc=hu
rootpwmodpw «config-password:human»
pam_password_prohibit_message «-prose|A jelszót az intraneten lehet megváltoztatni.»
==== ba_lldap_authelia etc/lldap/lldap_config.toml
verbose = false
ldap_host = "«ipv4»"
ldap_port = 3890
http_url = "https://«fqdn»"
jwt_secret = "«generic-secret:alnum(48)»"
ldap_base_dn = "dc=haz,dc=lan"
ldap_user_dn = "gazda"
ldap_user_email = "«email»"
ldap_user_pass = "«config-password:phrase»"
key_file = ""
key_seed = "«generic-secret:pwsafe»"
[smtp_options]
enable_password_reset = true
server = "«fqdn»"
user = "lldap"
password = "«config-password:pwspec»"
from = "LLDAP <«email»>"
---- etc/authelia/configuration.yml
identity_validation:
  reset_password:
    jwt_secret: '«generic-secret:alnum(64)»'
authentication_backend:
  ldap:
    implementation: lldap
    address: 'ldap://«ipv4»:3890'
    user: 'uid=authelia,ou=people,dc=haz,dc=lan'
    password: '«config-password:pwsafe»'
session:
  secret: '«generic-secret:alnum(64)»'
  cookies:
    - domain: '«fqdn:domain»'
      authelia_url: 'https://«fqdn»'
  redis: { host: «ipv4», password: «config-password:pwsafe» }
storage:
  encryption_key: '«generic-secret:alnum(64)»'
identity_providers:
  oidc:
    hmac_secret: '«generic-secret:alnum(64)»'
    clients:
      - client_id: 'proxmox'
        client_secret: '«password-hash:pbk512»'
        redirect_uris: ['https://«fqdn»:8006']
==== ba_keycloak_realm import/realm-infra.json
{
  "id": "«-uuid»",
  "realm": "infra",
  "passwordPolicy": "length(12) and notUsername and passwordHistory(5)",
  "smtpServer": { "host": "«fqdn»", "from": "«email»", "user": "kc", "password": "«config-password:pwq2»" },
  "clients": [
    { "clientId": "pve", "secret": "«generic-secret:alnum(32)»", "redirectUris": ["https://«fqdn»:8006"], "attributes": { "client.secret.creation.time": "«-timestamp»" } },
    { "clientId": "grafana", "secret": "«-redacted|**********»", "publicClient": false }
  ],
  "users": [
    {
      "username": "«=login»",
      "email": "«email»",
      "firstName": "«~:first»",
      "lastName": "«~:last»",
      "attributes": { "telefon": ["«phone»"] },
      "credentials": [
        { "type": "password", "secretData": "{\"value\":\"«password-hash:bytes(64)»\",\"salt\":\"«~:bytes(16)»\"}", "credentialData": "{\"hashIterations\":210000,\"algorithm\":\"pbkdf2-sha512\"}" },
        { "type": "otp", "secretData": "{\"value\":\"«totp-secret:alnum(20)»\"}" }
      ]
    }
  ],
  "components": { "org.keycloak.keys.KeyProvider": [
    { "name": "hmac", "config": { "kid": ["«-uuid»"], "secret": ["«generic-secret:b64u(86)»"] } },
    { "name": "ldap", "config": { "bindCredential": ["«config-password:pwq2»"], "connectionUrl": ["ldaps://«fqdn»"] } }
  ] }
}
==== ba_freeipa_install var/log/ipaserver-install-options.txt
# ipa-server-install --uninstall előtt mentve
realm=«~|GYAR.HU»
domain=«fqdn:domain»
hostname=«fqdn»
ip_address=«ipv4»
ds_password="«config-password:human»"
admin_password="«config-password:pwsafe»"
master_password=None
setup_dns=True
forwarders=«ipv4»,«ipv6»
reverse_zones=«~:arpa»
ca_subject="CN=Certificate Authority,O=«~|GYAR.HU»"
ca_signing_algorithm=None
pkcs12_pin=«-placeholder|None»
---- root/host-otp.txt
$ ipa host-add «fqdn» --random
  Host name: «fqdn»
  Random password: «config-password:alnum(22)»
  Password: True
  Keytab: False
  Managed by: «fqdn»
==== ba_bind_tsig etc/bind/named.conf.local
key "ddns-kulcs" {
	algorithm hmac-sha256;
	secret "«generic-secret:key32»";
};
key rndc-key { algorithm hmac-md5; secret "«generic-secret:bytes(16)»"; };

controls { inet «~|127.0.0.1» port 953 allow { «~|127.0.0.1»; } keys { rndc-key; }; };

acl belso { «ipv4-cidr»; «ipv6-cidr»; };

zone "«fqdn:domain»" {
	type secondary;
	primaries { «ipv4» key ddns-kulcs; };
	file "/var/cache/bind/db.belso";
};
zone "«~:arpa»" {
	type primary;
	allow-transfer { «ipv4»; };
};
---- etc/pdns/pdns.conf
api=yes
api-key=«generic-secret:alnum(24)»
webserver-address=«ipv4»
webserver-password=«password-hash:scrypt»
gmysql-host=«ipv4»
gmysql-password=«config-password:pwsafe»
default-soa-content=«~|ns1.@ hostmaster.@ 0 10800 3600 604800 3600»
---- etc/knot/update.txt
server «ipv4»
key hmac-sha512:frissites «generic-secret:bytes(64)»
update add «fqdn». 300 A «ipv4»
send
==== ba_haproxy_userlist etc/haproxy/haproxy.cfg
global
    log /dev/log local0
    stats socket /run/haproxy/admin.sock mode 660 level admin
    tune.ssl.default-dh-param 2048

userlist dolgozok
    user «=login» password «password-hash:sha512crypt»
    user teszt insecure-password «config-password:human»
    group admin users «=word»

defaults
    mode http
    timeout connect 5s

frontend fe_https
    bind «ipv4»:443 ssl crt /etc/haproxy/certs/ alpn h2
    acl pve hdr(host) -i «fqdn#f»
    http-request auth realm PVE if !{ http_auth(dolgozok) }
    http-response set-header Strict-Transport-Security "max-age=«-setting|31536000»"
    use_backend be_pve if pve

backend be_pve
    balance source
    cookie SRV insert indirect nocache
    http-request set-header Authorization "Basic «basic-auth»"
    server «hostname:numbered» «ipv4»:8006 ssl verify none check
    server «hostname:numbered» «ipv4»:8006 ssl verify none check backup

listen stats
    bind *:8404
    stats auth figyelo:«config-password:pwspec»
==== ba_traefik_caddy etc/traefik/dynamic/pve.yml
http:
  middlewares:
    jelszo:
      basicAuth:
        users:
          - "gazda:«password-hash:apr1»"
          - "vendeg:«password-hash:bcrypt»"
    crowdsec:
      plugin:
        bouncer:
          crowdsecLapiKey: «generic-secret:b64u(43)»
          crowdsecLapiHost: «ipv4»:8080
          captchaSecretKey: «generic-secret:b64u(40)»
          captchaSiteKey: «-public-key:b64u(40)»
  routers:
    pve:
      rule: "Host(`«fqdn»`)"
      tls: { certResolver: le }
  services:
    pve:
      loadBalancer:
        servers:
          - url: "https://«ipv4»:8006"
---- etc/caddy/Caddyfile
{
	email «email»
	acme_dns hetzner «generic-secret:alnum(32)»
}
«fqdn» {
	basic_auth {
		gazda «password-hash:bcrypt»
	}
	reverse_proxy https://«ipv4»:8006 {
		header_up X-Api-Key "«generic-secret:pwa»"
		header_up X-Request-Id {http.request.uuid}
	}
}
==== ba_npm_nginx etc/nginx/conf.d/pbs.conf
# nginx proxy pbs elé; a htpasswd lentebb
upstream pbs { server «ipv4»:8007; server [«ipv6»]:8007 backup; }
server {
    listen «ipv4»:443 ssl;
    server_name «fqdn» «-placeholder|*.example.com»;
    ssl_certificate     /etc/ssl/pbs.pem;
    ssl_password_file   /etc/ssl/keys/pass;
    set $token "«generic-secret:alnum(40)»";
    if ($http_x_webhook_token != "«generic-secret:hex(48)»") { return 403; }
    location / {
        proxy_set_header Authorization "Bearer «bearer-token»";
        proxy_set_header X-Real-IP $remote_addr;
        proxy_pass https://pbs;
        allow «ipv4-cidr»;
        deny all;
    }
    location /secure { secure_link_md5 "$secure_link_expires$uri «generic-secret:pwa»"; }
}
---- etc/nginx/.htpasswd
gazda:«password-hash:apr1»
vendeg:{SHA}«password-hash:bytes(20)»
regi:«password-hash:descrypt»
==== ba_oauth2_proxy etc/oauth2-proxy.cfg
## OAuth2 Proxy Config File
http_address = "«~|127.0.0.1»:4180"
reverse_proxy = true
upstreams = [ "http://«ipv4»:3000/" ]
email_domains = [ "«fqdn:domain»" ]
provider = "keycloak-oidc"
oidc_issuer_url = "https://«fqdn»/realms/infra"
client_id = "oauth2-proxy"
client_secret = "«generic-secret:alnum(32)»"
# python -c 'import os,base64; print(base64.urlsafe_b64encode(os.urandom(32)))'
cookie_secret = "«generic-secret:key32»"
cookie_name = "_oauth2_proxy"
cookie_expire = "168h"
cookie_domains = [ ".«fqdn:domain»" ]
redis_connection_url = "redis://default:«connection-string»@«ipv4»:6379/2"
htpasswd_file = ""
skip_auth_routes = [ "GET=^/healthz" ]
==== ba_vault_ops root/vault-init.txt
Unseal Key 1: «generic-secret:bytes(33)»
Unseal Key 2: «generic-secret:bytes(33)»
Unseal Key 3: «generic-secret:bytes(33)»

Initial Root Token: «vault-token»

Vault initialized with 3 key shares and a key threshold of 2. Please securely
distribute the key shares printed above.

$ bao write -f auth/approle/role/pve/secret-id
Key                   Value
---                   -----
secret_id             «generic-secret:uuid»
secret_id_accessor    «-uuid»
secret_id_ttl         0s
$ bao read auth/approle/role/pve/role-id
Key        Value
role_id    «~:uuid»
$ bao kv get -field=pw kv/pve/root
«generic-secret:pw»
==== ba_roundcube_php etc/roundcube/config.inc.php
<?php
// Roundcube, a csomag alapbeállításai fölött
$config['db_dsnw'] = 'pgsql://roundcube:«connection-string»@«ipv4»/roundcube';
$config['imap_host'] = ['ssl://«fqdn»:993', 'tls://«fqdn»:143'];
$config['smtp_host'] = 'tls://«fqdn»:587';
$config['smtp_user'] = '%u';
$config['smtp_pass'] = '%p';
$config['support_url'] = 'https://«fqdn»/segitseg';
// this key is used to encrypt the users imap password
$config['des_key'] = '«generic-secret:pwkey24»';
$config['plugins'] = ['archive', 'password', 'managesieve'];
$config['password_driver'] = 'sql';
$config['password_minimum_length'] = 10;
$config['password_db_dsn'] = 'mysql://rcpw:«connection-string»@«ipv4»/vmail';
$config['managesieve_auth_pw'] = null;
$config['recaptcha_private_key'] = '«generic-secret:b64u(40)»';
$config['recaptcha_public_key'] = '«-public-key:b64u(40)»';
==== ba_mail_none etc/security/pwquality.conf
# Jelszókövetelmények – csak beállítások, titok nincs benne
minlen = «-setting|14»
dcredit = -1
ucredit = -1
maxrepeat = 3
dictcheck = 1
usercheck = 1
enforcing = 1
retry = 3
---- etc/pam.d/common-password
password	requisite			pam_pwquality.so retry=3
password	[success=2 default=ignore]	pam_unix.so obscure use_authtok try_first_pass yescrypt
password	sufficient			pam_sss.so use_authtok
password	requisite			pam_deny.so
password	required			pam_permit.so
---- etc/login.defs
PASS_MAX_DAYS	«-setting|365»
PASS_MIN_DAYS	0
PASS_WARN_AGE	14
ENCRYPT_METHOD YESCRYPT
#SHA_CRYPT_MIN_ROUNDS 5000
LOGIN_RETRIES		5
CHFN_RESTRICT		rwh
