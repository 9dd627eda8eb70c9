==== dale_keycloak_realm keycloak/realm-export.json
{
  "id": "«-uuid»",
  "realm": "werk",
  "enabled": true,
  "sslRequired": "external",
  "passwordPolicy": "«-setting|length(12) and digits(1)»",
  "accessTokenLifespan": 300,
  "defaultRoles": ["offline_access"],
  "smtpServer": {"host": "«fqdn»", "port": "587", "auth": "true", "user": "kc", "password": "«config-password:pwhard2»", "from": "«email»"},
  "users": [
    {
      "username": "«=login»",
      "firstName": "«~:first»",
      "lastName": "«~:last»",
      "email": "«email»",
      "credentials": [{"type": "password", "secretData": "{\"value\":\"«password-hash:bytes(64)»\",\"salt\":\"«~:bytes(16)»\"}", "credentialData": "{\"hashIterations\":210000,\"algorithm\":\"pbkdf2-sha512\"}"}]
    }
  ],
  "clients": [
    {"clientId": "grafana", "secret": "«generic-secret:alnum(32)»", "redirectUris": ["https://«fqdn»/*"], "publicClient": false},
    {"clientId": "web", "publicClient": true, "attributes": {"client.secret.creation.time": "«-timestamp»"}}
  ],
  "identityProviders": [{"alias": "entra", "config": {"clientId": "«-uuid»", "clientSecret": "«azure-client-secret»", "tokenUrl": "https://«~|login.microsoftonline.com»/«-uuid»/oauth2/v2.0/token"}}],
  "components": {
    "org.keycloak.storage.UserStorageProvider": [{"name": "ldap", "config": {"connectionUrl": ["ldaps://«fqdn»"], "bindDn": ["cn=kc,dc=example"], "bindCredential": ["«config-password:pwq2»"]}}],
    "org.keycloak.keys.KeyProvider": [{"name": "rsa", "providerId": "rsa", "config": {"privateKey": ["«private-key:rsa_b64»"], "priority": ["100"]}}]
  }
}
==== dale_authentik_blueprint authentik/blueprints/apps.yaml
version: 1
metadata:
  name: apps
entries:
  - model: authentik_providers_oauth2.oauth2provider
    id: p-wiki
    attrs:
      name: wiki
      client_id: «-key-id:alnum(40)»
      client_secret: «generic-secret:alnum(128)»
      redirect_uris: "https://«fqdn:site»/auth/callback"
  - model: authentik_sources_ldap.ldapsource
    attrs:
      server_uri: ldaps://«ipv4»
      bind_cn: cn=authentik,ou=svc,dc=example
      bind_password: !Context «-reference|ldap_password»
  - model: authentik_core.token
    attrs:
      key: «bearer-token:alnum(60)»
      intent: api
      user: !Find [authentik_core.user, [username, akadmin]]
  - model: authentik_core.user
    attrs: {username: "«=login»", name: "«person-name»", email: "«email»", password: "«config-password:pwhard2»"}
---- authentik/.env
PG_PASS=«env-password:b64(48)»
AUTHENTIK_SECRET_KEY=«generic-secret:b64(80)»
AUTHENTIK_BOOTSTRAP_PASSWORD=«env-password:human»
AUTHENTIK_BOOTSTRAP_TOKEN=«generic-secret:hex(64)»
AUTHENTIK_EMAIL__HOST=«fqdn»
AUTHENTIK_EMAIL__PASSWORD='«env-password:pwq2»'
AUTHENTIK_ERROR_REPORTING__ENABLED=«-setting|false»
AUTHENTIK_TAG=«-version:semver»
==== dale_ldif_changes ldap/changes.ldif
version: 1

dn: cn=config
changetype: modify
replace: olcRootPW
olcRootPW: «password-hash:ssha»

dn: uid=«=login»,ou=people,dc=example,dc=org
changetype: add
objectClass: inetOrgPerson
objectClass: posixAccount
uid: «=login»
cn: «person-name»
sn: «~:last»
givenName: «~:first»
mail: «email»
mobile: «phone»
telephoneNumber: «phone»
postalAddress: «postal-address»
employeeNumber: «-number:digits(5)»
userPassword: «password-hash:ssha512»
homeDirectory: /home/u
entryUUID: «-uuid»

dn: uid=«=account»,ou=services,dc=example,dc=org
changetype: modify
replace: userPassword
userPassword:: «base64-secret:pw.b64»
-
add: description
description:: «-base64-text»

dn: cn=«hostname»,ou=hosts,dc=example,dc=org
changetype: add
ipHostNumber: «ipv4»
macAddress: «mac»
==== dale_freeipa_session root/ipa-notes.sh
ipa-server-install -U -r «~|EXAMPLE.ORG» -n «fqdn:domain» -p '«cli-password:pwhard2»' -a '«cli-password:phr»' --hostname=«fqdn» --ip-address=«ipv4» --setup-dns --forwarder=«~|8.8.8.8»
ipa-client-install --mkhomedir --server «fqdn» --principal admin --password "«cli-password:pwhard2»" --unattended
ipa user-add «=login» --first=«~:first» --last=«~:last» --email=«email» --phone='«phone»' --random
echo '«cli-password:pwa»' | kinit admin
ipa host-add «fqdn» --ip-address=«ipv4» --macaddress=«mac» --password=«cli-password:alnum(20)»
ipa vault-archive svc --in=/root/pw.txt --password='«cli-password:phr»'
ipa dnsrecord-add «fqdn:domain» «hostname» --a-rec «ipv4» --aaaa-rec «ipv6»
ldappasswd -H ldap://«ipv4» -x -D 'cn=Directory Manager' -w «cli-password:pwa» -s '«cli-password:pwhard2»' uid=x,cn=users,dc=example
ipa pwpolicy-mod --minlength=«-setting|14» --maxlife=«-setting|180»
ipa otptoken-add --owner=«=login» --type=totp --key=«totp-secret:b32(32)»
dsconf slapd-EXAMPLE replication enable --suffix dc=example --role supplier --replica-id 3 --bind-dn cn=repl --bind-passwd '«cli-password:pwhard2»'
certutil -L -d /etc/pki/nssdb -f «-path|/etc/pki/pwdfile.txt»
==== dale_ad_powershell scripts/New-Employee.ps1
# creates the accounts for new colleagues from the list of HR
Import-Module ActiveDirectory
$bindPw  = '«code-password:pwhard2»'
$dc      = '«fqdn»'
$starter = @(
    @{ Sam = '«=login»'; Given = '«~:first»'; Sn = '«~:last»'; Mail = '«email»'; Phone = '«phone»' }
    @{ Sam = '«=login»'; Given = '«~:first»'; Sn = '«~:last»'; Mail = '«email»'; Phone = '«phone»' }
)
foreach ($s in $starter) {
    New-ADUser -Server $dc -Name "$($s.Given) $($s.Sn)" -SamAccountName $s.Sam -EmailAddress $s.Mail `
        -AccountPassword (ConvertTo-SecureString -AsPlainText '«code-password:human»' -Force) -Enabled $true
}
Set-ADAccountPassword -Identity svc-print -Reset -NewPassword (ConvertTo-SecureString '«code-password:pwq2»' -AsPlainText -Force)
dsadd user "CN=Scan,OU=svc,DC=example,DC=com" -pwd «cli-password:pwa» -mustchpwd no
net user /domain kiosk «cli-password:pwa»
ktpass /princ HTTP/«fqdn»@«~|EXAMPLE.COM» /mapuser svc-http /pass «cli-password:pwhard2» /out http.keytab
Get-LapsADPassword -Identity '«hostname:winname»' -AsPlainText
# ComputerName : «hostname:winname»
# Password     : «config-password:pwa»
# PasswordUpdateTime : 3/2/2026 8:14:55 AM
Get-ADUser -Filter * -Properties PasswordLastSet | Where-Object PasswordExpired
$mail = Read-Host '«-prose|mail address»'; $secret = Get-Secret -Name «-identifier|AdJoin»
==== dale_kerberos_log var/log/krb5kdc.log
Mar 03 06:12:0«=int(0,9)» «hostname#h» krb5kdc[812](info): AS_REQ (8 etypes {20, 19, 18, 17}) «ipv4»: NEEDED_PREAUTH: «~:login»@«~|EXAMPLE.ORG» for krbtgt/«~|EXAMPLE.ORG»@«~|EXAMPLE.ORG», Additional pre-authentication required
Mar 03 06:12:1«=int(0,9)» «hostname#h» krb5kdc[812](info): AS_REQ «ipv4»: ISSUE: authtime «-timestamp», etypes {rep=18 tkt=18 ses=18}, host/«fqdn»@«~|EXAMPLE.ORG» for krbtgt/«~|EXAMPLE.ORG»@«~|EXAMPLE.ORG»
Mar 03 06:12:2«=int(0,9)» «hostname#h» sssd[be[«~|example.org»]]: Backend is offline, server «fqdn» not reachable
Mar 03 06:12:3«=int(0,9)» «hostname#h» slapd[644]: conn=1042 fd=17 ACCEPT from IP=«ipv4»:48210 (IP=«~|0.0.0.0»:636)
Mar 03 06:12:3«=int(0,9)» «hostname#h» slapd[644]: conn=1042 op=0 BIND dn="uid=scan,ou=svc,dc=example" method=128
Mar 03 06:12:4«=int(0,9)» «hostname#h» sudo: ops : TTY=pts/2 ; PWD=/root ; USER=root ; COMMAND=/usr/bin/ldapsearch -x -D cn=admin -w «cli-password:pwa» -b dc=example
Mar 03 06:12:5«=int(0,9)» «hostname#h» radiusd[911]: (14) Login incorrect (pap: Cleartext password does not match): [«=login»/«config-password:human»] (from client ap-3 port 0 cli «mac:mac_dash»)
Mar 03 06:13:0«=int(0,9)» «hostname#h» radiusd[911]: (15) Login OK: [«~:upn»] (from client ap-3 port 0 cli «mac:mac_dash»)
Mar 03 06:13:1«=int(0,9)» «hostname#h» sshd[4021]: Accepted publickey for ops from «ipv6» port 51220 ssh2: ED25519 «-ssh-fingerprint»
Mar 03 06:13:2«=int(0,9)» «hostname#h» sshd[4022]: Failed password for invalid user «~:pwhard2» from «ipv4» port 40112 ssh2
Mar 03 06:13:3«=int(0,9)» «hostname#h» kadmind[815]: Request: kadm5_chpass_principal, svc@«~|EXAMPLE.ORG», success
==== dale_vault_policy vault/bootstrap.sh
#!/usr/bin/env bash
export VAULT_ADDR=https://«fqdn»:8200 VAULT_TOKEN=«vault-token»
vault operator unseal «generic-secret:bytes(33)»
vault operator unseal «generic-secret:bytes(33)»
vault kv put secret/erp/db username=erp password='«cli-password:pwhard2»'
vault kv put -mount=secret smtp/relay host=«fqdn» pass=@«-path|/root/smtp.txt»
vault write auth/approle/login role_id=«-uuid» secret_id=«generic-secret:uuid»
vault write database/config/pg plugin_name=postgresql-database-plugin connection_url='postgresql://{{username}}:{{password}}@«ipv4»:5432/postgres' username=vault password='«cli-password:pwq2»'
vault write auth/ldap/config url=ldaps://«ipv4» binddn=cn=vault bindpass='«cli-password:phr»'
vault token create -policy=ci -ttl=1h -format=json | jq -r .auth.client_token
vault read -field=token secret/data/hcloud
bao login «vault-token:vault_legacy»
consul acl bootstrap   # AccessorID «-uuid»
export CONSUL_HTTP_TOKEN=«generic-secret:uuid»
curl -H "X-Vault-Token: $VAULT_TOKEN" $VAULT_ADDR/v1/sys/health
op signin --account «fqdn» ; export OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
doppler run --token «doppler-token» -- ./server
==== dale_saml_xml idp/metadata-provider.xml
<?xml version="1.0" encoding="UTF-8"?>
<MetadataProvider id="Werk" xsi:type="FileBackedHTTPMetadataProvider"
    metadataURL="https://«fqdn»/saml/metadata" backingFile="%{idp.home}/metadata/werk.xml">
  <SecurityKey certificateFile="%{idp.home}/credentials/fed.pem"/>
  <EntityDescriptor entityID="https://«fqdn:site»/shibboleth">
    <KeyDescriptor use="signing"><KeyInfo><X509Data><X509Certificate>«-certificate:dkim»</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
    <ContactPerson contactType="technical"><GivenName>«~:first»</GivenName><SurName>«~:last»</SurName><EmailAddress>mailto:«email»</EmailAddress></ContactPerson>
  </EntityDescriptor>
</MetadataProvider>
---- idp/conf/ldap.properties
idp.authn.LDAP.ldapURL = ldap://«fqdn»:389
idp.authn.LDAP.bindDN = uid=idp,ou=svc,dc=example
idp.authn.LDAP.bindDNCredential = «config-password:pwhard2»
idp.authn.LDAP.trustCertificates = %{idp.home}/credentials/ldap.crt
---- idp/credentials/secrets.properties
idp.sealer.storePassword = «config-password:pwa»
idp.sealer.keyPassword= «config-password:pwa»
idp.persistentId.salt = «generic-secret:b64(48)»
idp.cookie.maxAge = «-setting|31536000»
==== dale_step_ca step/config/ca.json
{
  "root": "/home/step/certs/root_ca.crt",
  "federatedRoots": null,
  "address": "«ipv4»:9000",
  "dnsNames": ["«fqdn»", "«ipv4»"],
  "password": "«config-password:phr»",
  "db": {"type": "mysql", "dataSource": "step:«connection-string:pwa»@tcp(«ipv4»:3306)/"},
  "authority": {
    "provisioners": [
      {
        "type": "JWK",
        "name": "«email»",
        "key": {"use": "sig", "kty": "EC", "kid": "«-key-id:b64u(43)»", "crv": "P-256", "alg": "ES256", "x": "«-public-key:jwk_x»", "y": "«-public-key:jwk_x»"},
        "encryptedKey": "«-encrypted:b64u(80)»"
      },
      {"type": "ACME", "name": "acme", "claims": {"maxTLSCertDuration": "2160h"}}
    ]
  },
  "tls": {"minVersion": 1.2, "renegotiation": false}
}
---- step/priv.jwk
{"use":"sig","kty":"EC","kid":"«-key-id:b64u(43)»","crv":"P-256","alg":"ES256","x":"«-public-key:jwk_x»","y":"«-public-key:jwk_x»","d":"«jwk-private»"}
---- step/renew.sh
step ca renew --force --ca-url https://«fqdn» srv.crt srv.key
step ca token «fqdn» --provisioner-password-file <(echo '«cli-password:pwhard2»')
step certificate fingerprint root_ca.crt   # «-tls-fingerprint:sha256»
openssl pkcs12 -export -in srv.crt -inkey srv.key -passout pass:«cli-password:pwa» -out srv.p12
openssl rsa -in ca.key -passin 'pass:«cli-password:phr»' -check
keytool -importkeystore -srckeystore srv.p12 -srcstorepass «cli-password:pwa» -destkeystore ks.jks -deststorepass '«cli-password:pwhard2»'
