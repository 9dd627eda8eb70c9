==== fern_none_policy docs/password-policy.md
# Password policy

1. A password has at least «-setting|14» characters, a passphrase at least «-setting|4» words.
2. The password of an account is never shared, neither by mail nor by chat.
3. Tokens of robots expire after «-setting|90» days; the secret is shown once.
4. Keys are made with `ssh-keygen -t ed25519`; the private key stays on the device.
5. The password for the vault is kept in a sealed envelope.

## Questions

**I forgot my password.** Use the link "«-i18n|Forgot password?»" on the login page.
**Where does the API key come from?** From the settings, section *Tokens*.
**May I use `«-placeholder|password123»`?** No. Neither `«-placeholder|changeme»` nor `«-placeholder|secret»`.

    export API_TOKEN=«-placeholder|<your-token>»
    mysql -u root -p«-placeholder|<password>» app
    curl -H "Authorization: Bearer $«-variable-name|TOKEN»" "$URL"
    psql "postgres://app:«-placeholder|PASSWORD»@db/app"
    PASSWORD_FILE=«-path|/run/secrets/db»

See RFC 4648, NIST SP 800-63B and BSI ORP.4.A22. Valid since version «-version|2.4.0» of this document.
==== fern_none_lock web/pnpm-lock.yaml
lockfileVersion: '9.0'
packages:
«each 8-10»
  '@«=word»/«=word»@«-version:semver»':
    resolution: {integrity: «-lockfile-hash:sri»}
    engines: {node: '>=18'}
«end»
---- uv.lock
«each 5-7»
[[package]]
name = "«=word»"
version = "«-version:semver»"
sdist = { url = "https://«~|files.pythonhosted.org»/packages/«=word».tar.gz", hash = "«-lockfile-hash»", size = «-number:digits(6)» }
«end»
---- Podfile.lock
SPEC CHECKSUMS:
  KeychainAccess: «-lockfile-hash:sha1»
  SwiftOTP: «-lockfile-hash:sha1»
PODFILE CHECKSUM: «-lockfile-hash:sha1»
---- deno.lock
{"version": "4", "jsr": {"@std/crypto@1.0.3": {"integrity": "«-lockfile-hash:sha256»"}}, "remote": {"https://«~|deno.land»/std/mod.ts": "«-lockfile-hash:sha256»"}}
==== fern_none_code src/auth/token.go
// Package auth checks tokens and passwords.
package auth

const (
	headerToken   = "«-identifier|X-Auth-Token»"
	cookieName    = "«-identifier|session_token»"
	minPassword   = «-setting|12»
	tokenTTL      = «-setting|3600»
	secretPath    = "«-path|secret/data/app/token»"
	emptySHA256   = "«-sha256»"
	instanceUUID  = "«-uuid»"
)

var errPassword = errors.New("«-prose|password does not match»")

type Credentials struct {
	Username string `json:"username"`
	Password string `json:"password" validate:"«-setting|required,min=12»"`
	Token    string `json:"token,omitempty"`
}

func (c *Credentials) Check(hash string) error {
	password := strings.TrimSpace(c.Password)
	if password == "" { return errPassword }
	token, err := newToken(«-setting|32»)
	apiKey := os.Getenv("«-variable-name|APP_API_KEY»")
	secret := viper.GetString("«-identifier|auth.secret»")
	return bcrypt.CompareHashAndPassword([]byte(hash), []byte(password+secret))
}
---- src/auth/form.vue
<template>
  <label for="pw">{{ $t('«-i18n|login.password»') }}</label>
  <input id="pw" v-model="password" type="password" autocomplete="current-password" placeholder="«-i18n|Contraseña»">
  <input name="csrf_token" type="hidden" :value="«-reference|csrfToken»">
  <p v-if="wrong">«-i18n|La contraseña no es correcta»</p>
</template>
==== fern_none_i18n locales/strings.xml
<resources>
  <string name="password">«-i18n|Hasło»</string>
  <string name="password_hint">«-i18n|Wpisz hasło»</string>
  <string name="api_key">«-i18n|Klucz API»</string>
  <string name="token_expired">«-i18n|Token wygasł»</string>
</resources>
---- locales/sv.json
{"password": "«-i18n|Lösenord»", "passwordRepeat": "«-i18n|Upprepa lösenordet»", "secret": "«-i18n|Hemlighet»", "token": "«-i18n|Nyckel»", "login": {"password_wrong": "«-i18n|Fel lösenord»"}}
---- locales/cs.po
msgid "Password"
msgstr "«-i18n|Heslo»"

msgid "Wrong password, %d attempts left"
msgstr "«-i18n|Chybné heslo, zbývá pokusů: %d»"

msgid "Access token"
msgstr "«-i18n|Přístupový token»"
---- locales/pt.properties
senha=«-i18n|Senha»
senha.repetir=«-i18n|Repita a senha»
chave.secreta=«-i18n|Chave secreta»
token.expirado=«-i18n|O token expirou»
---- locales/nl.toml
wachtwoord = "«-i18n|Wachtwoord»"
wachtwoord_vergeten = "«-i18n|Wachtwoord vergeten?»"
geheim = "«-i18n|Geheim»"
==== fern_none_hw report/inventory.txt
Memory Device
	Serial Number: «-serial:hex(8).upper»
	Part Number: M393A4K40DB3-CWE
System Information
	UUID: «-uuid»
	Serial Number: «-serial»
Disk /dev/nvme0n1: eui.«-disk-id:hex(16)»
Disk /dev/sda: «-wwn» «-serial»
  pool: rpool  guid: «-zfs-guid»
  PARTUUID="«-uuid»" PARTLABEL="root"
  PV UUID               «-uuid:pvuuid»
array /dev/md0 UUID : «-uuid:md5_colons»
BIOS «-version:version4»  microcode 0x«-asset-hash:hex(8)»
firmware «-version:version4», driver «-version:version4», agent «-version:version4»
openssl 3.0.15, openssh 9.2p1, kernel «-version:kernel»
certificate sha256 «-tls-fingerprint»
ssh host key «-ssh-fingerprint»
iscsi initiator «-iqn»
build «-git-sha», image «-digest»
EAN «-number:ean», tracking «-number:tracking», order «-order-id»
==== fern_none_sealed k8s/sealed.yaml
apiVersion: «~|bitnami.com»/v1alpha1
kind: SealedSecret
metadata: {name: db, namespace: prod, uid: «-uuid»}
spec:
  encryptedData:
    password: «-sealed»
    token: «-sealed»
---
apiVersion: v1
kind: Pod
metadata: {name: web-«-number:podname», resourceVersion: "«-number:digits(8)»"}
spec:
  serviceAccountName: «-reference|web»
  containers:
    - image: web@«-digest»
      env:
        - name: DB_PASSWORD
          valueFrom: {secretKeyRef: {name: «-reference|db», key: «-identifier|password»}}
        - {name: TOKEN_FILE, value: «-path|/var/run/secrets/token»}
        - {name: PASSWORD_MIN, value: "«-setting|12»"}
  volumes:
    - name: creds
      secret: {secretName: «-reference|app-credentials»}
---- k8s/secrets.enc.yaml
password: «-sealed:sops»
api_token: «-sealed:sops»
sops: {kms: [{arn: "«-arn»", enc: "«-sealed:b64(120)»"}], version: «-version|3.9.4», mac: «-sealed:sops»}
==== fern_none_git log/git.txt
«each 5-6»
commit «-git-sha»
Merge: «-git-sha:hex(7)» «-git-sha:hex(7)»
Date:   Thu Feb 12 10:11:12 2026 +0100

    «?remove the password prompt|rename token to ticket|hash the password twice|document the secret store|read the key from a file»

«end»
---- log/packages.txt
libpam-pwquality (1.4.5-1)
password-store (1.7.4-6)
python3-keyring (23.9.3-2)
libsecret-1-0 (0.20.5-3)
passwd (1:4.13+dfsg1-1)
pwgen (2.08-2)
---- log/trace.json
{"traceId": "«-trace-id»", "spanId": "«-trace-id:span_id»", "name": "POST /password/reset", "attributes": {"http.request_id": "«-uuid»", "token.type": "«-setting|bearer»", "user.id": "«-uuid»"}, "ts": «-timestamp»}
