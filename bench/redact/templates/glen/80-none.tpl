==== glen_none_docs docs/security.md
# Security guide

Set `auth.password` to a value of at least «-setting|16» characters. The option `token_file` points to a file, for example `«-path|/etc/app/token»`.
A password hash starts with `$6$` or `$y$`. Never commit a private key: a file with `-----BEGIN PRIVATE KEY-----` in it is refused by the hook.

| Option | Default | Meaning |
|--------|---------|---------|
| `password` | none | password of the user |
| `secret_key` | «-placeholder|random» | key for signing cookies |
| `api_token` | «-placeholder|""» | token of the API |
| `session_timeout` | «-setting|1800» | seconds |

    app --user admin --password «-placeholder|<password>» --token «-placeholder|$TOKEN»
    mysql -u root -p
    curl -H "Authorization: Bearer «-placeholder|YOUR_TOKEN»" https://«~|api.example.com»/v1
    postgres://user:«-placeholder|password»@«~|localhost»/db
    export AWS_ACCESS_KEY_ID=«-doc-example-key»
    export AWS_SECRET_ACCESS_KEY=«-doc-example-key:doc_example_secret»

Passwords are stored with bcrypt. The password reset token expires after «-setting|15» minutes.
The secret sauce is good documentation; the key to success is testing.
Addresses in this guide are taken from «~|192.0.2.0/24» and «~|2001:db8::/32».
==== glen_none_i18n src/locales/sv.json
{
  "login.password": "«-i18n|Lösenord»",
  "login.passwordRepeat": "«-i18n|Upprepa lösenordet»",
  "login.forgot": "«-i18n|Glömt lösenordet?»",
  "token.expired": "«-i18n|Token har gått ut»",
  "apiKey.label": "«-i18n|API-nyckel»",
  "secret.copied": "«-i18n|Hemligheten kopierades»",
  "password.rule": "«-i18n|Minst {n} tecken»",
  "version": "«-version:semver»"
}
---- src/locales/fr.yml
fr:
  devise:
    passwords:
      edit: {new_password: "«-i18n|Nouveau mot de passe»", confirm: "«-i18n|Confirmez le mot de passe»"}
      no_token: "«-i18n|Jeton manquant dans le lien»"
  settings: {api_key: «-i18n|Clé d'API», secret: «-i18n|Clé secrète»}
---- src/locales/pl.properties
password=«-i18n|Hasło»
password.wrong=«-i18n|Nieprawidłowe hasło»
token.label=«-i18n|Token dostępu»
---- src/locales/es.po
msgid "Password"
msgstr "«-i18n|Contraseña»"
msgid "Secret key"
msgstr "«-i18n|Clave secreta»"
==== glen_none_lock web/pnpm-lock.yaml
lockfileVersion: '9.0'
packages:
«each 4-6»
  '@«=word»/«=word»@«-version:semver»':
    resolution: {integrity: «-lockfile-hash:sri»}
    engines: {node: '>=18'}
«end»
---- poetry.lock
[[package]]
name = "«=word»"
version = "«-version:semver»"
files = [
    {file = "x-1.0-py3-none-any.whl", hash = "«-lockfile-hash»"},
    {file = "x-1.0.tar.gz", hash = "«-lockfile-hash»"},
]
[metadata]
content-hash = "«-sha256»"
---- flake.lock
{"nodes": {"nixpkgs": {"locked": {"lastModified": «-timestamp», "narHash": "«-lockfile-hash:nar»", "owner": "NixOS", "rev": "«-git-sha»", "type": "github"}}}, "version": 7}
---- Podfile.lock
SPEC CHECKSUMS:
  Alamofire: «-sha1»
  Sentry: «-sha1»
PODFILE CHECKSUM: «-sha1»
---- conan.lock
{"requires": ["zlib/«-version|1.3.1»#«-md5»%«-timestamp»"]}
---- SHA512SUMS
«-sha512»  «=word».iso
«-sha512»  «=word».img
---- composer.lock
{"content-hash": "«-md5»", "packages": [{"name": "a/b", "version": "v«-version:semver»", "source": {"reference": "«-git-sha»"}, "dist": {"shasum": "«-sha1»"}}]}
==== glen_none_code src/validate.ts
export interface Credentials { username: string; password: string; token?: string }
const PASSWORD_RE = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{12,}$/;
const TOKEN_HEADER = "«-identifier|X-Auth-Token»";
const passwordField = form.get("«-identifier|password»");
export const initial: Credentials = { username: "", password: "", token: undefined };
if (password !== confirmPassword) errors.password = t("«-i18n|passwords.doNotMatch»");
const secret = config.«-code-reference|get("auth.secret")»;
const token = await getToken({ req, secret: process.env.«-code-reference|NEXTAUTH_SECRET» });
const hash = createHash("sha256").update(password + salt).digest("hex");
type ApiKey = { id: string; name: string; lastUsed: Date };
throw new Error("«-prose|Invalid password or token»");
// eslint-disable-next-line no-secrets
const COMMIT = "«-git-sha»", BUILD = "«-uuid»", VERSION = "«-version:version4»";
const mask = (s: string) => s.replace(/./g, "*");
password = await bcrypt.hash(password, 10);
const inputType = showPassword ? "text" : "«-identifier|password»";
==== glen_none_vars deploy/env.tmpl
DB_PASSWORD={{ «-reference|op://infra/db/password» }}
DB_URL=postgres://app:${«-reference|DB_PASSWORD»}@${DB_HOST}:5432/app
SMTP_PASSWORD=«-placeholder|<smtp-password>»
API_KEY=«-placeholder|your_api_key_here»
JWT_SECRET=«-placeholder|CHANGE-ME-PLEASE»
STRIPE_SECRET_KEY=«-placeholder|sk_test_xxx»
TOKEN_URL=https://«~|login.example.com»/oauth2/token
TOKEN_EXPIRY=«-setting|3600»
PASSWORD_POLICY=«-setting|strict»
SECRET_BACKEND=«-setting|vault»
KEY_PATH=«-path|/etc/ssl/private/app.key»
PASSWORD_FILE=«-path|/run/secrets/db»
ENABLE_PASSWORD_LOGIN=«-setting|false»
GPG_KEY_ID=«-key-id»
VAULT_ROLE=«-setting|app-prod»
ADMIN_PASSWORD=«-redacted|********»
LISTEN=«~|0.0.0.0»:8080
==== glen_none_status term/status.txt
$ kubectl get pods -o wide
NAME                      READY   STATUS    RESTARTS   AGE
web-«-asset-hash:pod»   1/1     Running   0          3d
db-«-asset-hash:pod»    1/1     Running   2          9d
$ docker images --digests
REPOSITORY   TAG      DIGEST                 IMAGE ID
acme/web     «-version:semver»   «-digest»   «-asset-hash:hex(12)»
$ zpool status tank
  pool: tank
	  «-disk-id»  ONLINE       0     0     0
	  «-disk-id»  ONLINE       0     0     0
$ zpool get -H -o value guid tank
«-zfs-guid»
$ blkid
/dev/sda1: UUID="«-uuid»" TYPE="ext4" PARTUUID="«-uuid»"
/dev/dm-0: UUID="«-uuid:pvuuid»" TYPE="LVM2_member"
$ git log --oneline -3
«-short-sha» auth: reject short passwords
«-short-sha» token: rotate on login
«-short-sha» docs: secret handling
$ uname -r
«-version:kernel»
$ openssl x509 -noout -fingerprint -sha256 -in a.pem
sha256 Fingerprint=«-tls-fingerprint»
$ dmidecode -s system-uuid
«-uuid:bios_uuid»
$ lspci -s 01:00.0
01:00.0 Ethernet controller: Intel Corporation I210 (rev 03)
$ pveversion
pve-manager/«-version|8.4.1»/«-asset-hash:hex(16)»
==== glen_none_pub certs/trust.pem
«-certificate»
«-certificate»
---- certs/pub.pem
«-public-key:pem_public»
---- certs/release.asc
«-public-key:pgp_public»
---- certs/dkim.txt
s1._domainkey IN TXT ( "v=DKIM1; k=rsa; p=«-public-key:dkim»" )
---- certs/minisign.pub
untrusted comment: minisign public key «-key-id»
«-public-key:pubkey_minisign»
---- certs/message.asc
«-encrypted:pgp_message»
---- certs/secrets.enc.yaml
db_password: «-encrypted:sops»
sops:
    age:
        - recipient: «-age-public-key»
    lastmodified: "2025-03-11T08:12:09Z"
    version: «-version|3.9.1»
---- certs/wg-peers.txt
# public keys only
«-wireguard-public-key»
«-wireguard-public-key»
==== glen_none_prose docs/passwords-faq.txt
How long must my password be? At least «-setting|14» characters.
May I reuse an old password? No, the last ten are remembered.
Where do I enter the token? In the field "Access token" on the profile page.
What is a recovery key? A key that you print once and keep in a safe.
Who knows my password? Nobody but you; the help desk can only reset it.
Wie ändere ich mein Passwort? Über Strg+Alt+Entf, dann "Kennwort ändern".
Was tun, wenn das Passwort abgelaufen ist? Die Hotline anrufen.
Comment changer mon mot de passe ? Depuis la page du profil.
¿Dónde está la contraseña del wifi? En la etiqueta del router.
Dove trovo la password iniziale? Nella lettera di benvenuto.
Waar vind ik het wachtwoord? In de welkomstmail.
Gdzie jest hasło? W menedżerze haseł.
Onde fica a senha? No cofre.
Var finns lösenordet? I kassaskåpet.
Kde je heslo? V trezoru.
The password was wrong, the key turned, the secret stayed one.
Pass: 41, fail: 3, skipped: 0. Token count: 1204. Key: see below.
==== glen_none_css web/static/site.css
@font-face{font-family:"Inter";src:url(data:font/woff2;base64,«-base64-image:woff») format("woff2")}
.password-field::after{content:"\2022"}
.logo{background:url("data:image/png;base64,«-base64-image»")}
.token.keyword{color:#«-asset-hash:hex(6)»}
/*# sourceMappingURL=site.«-asset-hash:hex(8)».css.map */
---- web/index.html
<script src="/a.«-asset-hash:hex(12)».js" integrity="«-lockfile-hash:sri»" crossorigin="anonymous"></script>
<input type="password" name="«-identifier|password»" placeholder="«-prose|Your password»" minlength="12">
<meta name="csrf-param" content="«-identifier|authenticity_token»">
<svg viewBox="0 0 24 24"><path d="«-asset-hash:svg_path»"/></svg>
<a href="https://«~|example.org»/forgot-password">«-i18n|Forgot password?»</a>
