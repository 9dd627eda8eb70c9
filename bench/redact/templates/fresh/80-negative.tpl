==== f_neg_docs docs/authentication.md
# Authentication

The password is stored as a hash. A password must have «-setting|12» characters. Use a passphrase if you can.

| Option | Meaning | Default |
|--------|---------|---------|
| `password` | «-prose|Password of the user» | none |
| `token_secret` | «-prose|Secret part of the token» | none |
| `password_file` | Path | `«-path|/etc/app/password»` |

```yaml
password: <«-placeholder|your-password»>
token: ${«-variable-name|APP_TOKEN»}
secret: "{{ «-reference|vault.app.secret» }}"
api_key: "«-placeholder|sk-xxxxxxxxxxxxxxxxxxxxxxxx»"
```

To create a token run `pveum user token add <userid> <tokenid>`; the secret is shown once.
Password: the word that proves who you are. Token: the same for machines.
==== f_neg_i18n_json locales/de.json
{"login":{"password":"«-i18n|Passwort»","password_repeat":"«-i18n|Passwort wiederholen»","passwordForgotten":"«-i18n|Passwort vergessen?»","token":"«-i18n|Zugriffsschlüssel»","secret":"«-i18n|Geheimnis»","apiKey":"«-i18n|API-Schlüssel»","wrong_password":"«-i18n|Falsches Passwort»"}}
---- locales/fr.yml
fr: {password: "«-i18n|Mot de passe»", token: "«-i18n|Jeton»", passphrase: "«-i18n|Phrase secrète»", new_password: «-i18n|Nouveau»}
---- locales/ru.properties
password=«-i18n|Пароль»
password.hint=«-i18n|Введите пароль»
---- locales/ja.ts
export default { password: '«-i18n|パスワード»', secret: '«-i18n|シークレット»', token: '«-i18n|トークン»' };
---- locales/sv.ini
Password=«-i18n|Lösenord»
ConfirmPassword=«-i18n|Bekräfta»
---- locales/pl.xml
<resources><string name="password">«-i18n|Hasło»</string><string name="api_token">«-i18n|Żeton»</string></resources>
---- po/it.po
msgid "Password"
msgstr "«-i18n|Parola»"

msgid "Password: %s"
msgstr "Password: %s"

msgid "The password is wrong."
msgstr "La password è «-i18n|sbagliata»."
==== f_neg_min_js web/app.min.js
!function(e){var t={password:"«-identifier|pwd_field»",tokenKey:"«-identifier|x-token»",secretLabel:"«-i18n|Secret»"};function n(e){return e.getPassword()||e.password.value}e.exports={setPassword:function(e){this.password=e},hash:"«-asset-hash:hex(20)»",chunk:{12:"«-asset-hash:hex(8)»",44:"«-asset-hash:hex(8)»"}};var r="ABCDEFGHIJKLMNOPQRSTUVWXYZ";var i={password:n,passwordConfirm:n,token:null,apiKey:void 0}}(module);
==== f_neg_css web/login.css
.password-field::placeholder { color: #«-number:hex(6)»; }
#token, .secret-key { background: url("data:image/png;base64,«-base64-image»"); }
@font-face { font-family: "Icons"; src: url(data:font/woff2;base64,«-base64-image:woff») format("woff2"); }
.icon-key:before { content: "\e«-number:hex(3)»"; }
input[type=password] { letter-spacing: .3em; }
==== f_neg_html web/form.html
<label>Password: <input type="password" name="password" value="" placeholder="«-i18n|Password»"></label>
<option value="password">«-i18n|Password»</option>
<meta name="csrf-param" content="«-identifier|authenticity_token»">
<script src="/js/app.«-asset-hash:hex(20)».js" integrity="«-lockfile-hash:sri»"></script>
<p>Password: at least «-setting|10» signs. Secret question: the name of your first pet.</p>
<svg><path d="«-svg:svg_path»"/></svg>
<a href="/password/reset">Forgot password?</a>
==== f_neg_openapi api/openapi.yaml
components:
  schemas:
    Login:
      required: [username, password]
      properties:
        password: {type: string, format: «-setting|password», description: "«-prose|The password»", minLength: 8}
        token: {type: string, example: «-placeholder|string»}
  securitySchemes:
    apiKey: {type: apiKey, in: header, name: «-identifier|X-API-Key»}
    bearer: {type: http, scheme: «-setting|bearer», bearerFormat: «-setting|JWT»}
---- api/schema.json
{"properties":{"password":{"type":"string","title":"«-i18n|Password»","writeOnly":true},"secret":{"$ref":"#/definitions/«-reference|Secret»"},"api_token":{"default":null}}}
---- proto/auth.proto
message LoginRequest { string username = 1; string password = 2; bytes token = 3; }
---- graphql/schema.graphql
type Mutation { login(user: String!, password: String!): Token! resetPassword(token: ID!): Boolean }
==== f_neg_sums iso/SHA512SUMS
«each 3-4»
«-sha256:sha512»  proxmox-ve_«=int(7,9)».«=int(0,4)»-1.iso
«end»
---- iso/MD5SUMS
«each 3-4»
«-md5» *image-«=int(1,9)».qcow2
«end»
---- iso/B2SUMS
BLAKE2 (x.img) = «-sha256:sha512»
SHA256 (x.img) = «-sha256»
---- go.sum
«~|github.com»/pkg/errors v«-version|0.9.1» «-lockfile-hash:gosum»
---- deps/Cargo.lock
[[package]]
name = "secrecy"
version = "«-version»"
checksum = "«-sha256»"
---- deps/pnpm-lock.yaml
packages:
  /password-prompt@1.1.3: {resolution: {integrity: «-lockfile-hash:sri»}}
---- deps/uv.lock
wheels = [{ url = "https://«~:fqdn»/p/«=word».whl", hash = "«-lockfile-hash»", size = «-number» }]
==== f_neg_tests tests/test_login.py
class LoginTest(TestCase):
    test_id = "«-uuid»"
    @pytest.mark.parametrize("password", ["", None, " " * 8])
    def test_rejects(self, password):
        self.assertFalse(validate_password(password))
    def test_header(self):
        self.assertEqual(build("Authorization"), f"Bearer {self.token}")
        self.assertIn("password", form.errors)
        client.login(password=self.password, token=TOKEN)
    def test_upid(self):
        parse("«-pve-upid»")
    SHA = "«-sha1»"
==== f_neg_licence LICENSES/notice.txt
This is a list of the third parties whose work the program uses.

  Name: password-hash, Version: «-version»
  Name: token-bucket, Version: «-version»
  Source: https://«~:fqdn»/src/«-git-sha».tar.gz

You must keep this notice. The secret of a good licence is that it is short.
No password, key or token is licensed to you by this text.
==== f_neg_pve_config etc/pve/nodes/pve1/qemu-server/«=int(100,999)».conf
boot: order=scsi0;net0
cipassword: «-redacted|**********»
cores: 4
meta: creation-qemu=«-version|9.0.2»,ctime=«-timestamp»
name: «hostname»
net0: virtio=«mac:mac.upper»,bridge=vmbr0,tag=20
scsi0: local-zfs:vm-101-disk-0,serial=«-serial»,wwn=«-wwn»
smbios1: uuid=«-uuid»,serial=«-base64-text»,base64=1
sshkeys: ssh-ed25519%20«-ssh-public-key»%20ops
vmgenid: «-uuid»
---- etc/pve/storage.cfg
zfspool: local-zfs
	pool rpool/data
pbs: backup
	server «fqdn»
	fingerprint «-tls-fingerprint»
	username archive@pbs!pve
	encryption-key «-tls-fingerprint|7a:00:1c:ff:2e:90:ab:44»
---- etc/pve/datacenter.cfg
keyboard: de
mac_prefix: «~|BC:24:11»
webauthn: id=«fqdn»,origin=https://«fqdn»:8006
---- etc/pve/jobs.cfg
vzdump: backup-«-number:hex(8)»-«-number:hex(4)»
	notes-template {{guestname}}
	schedule 02:00
==== f_neg_tasklog var/log/pve/tasks/index
«each 4-6»
«-pve-upid» «-number:hex(8).upper» OK
«end»
---- var/log/pve-update.log
Setting up libsecret-1-0:amd64 («-version») ...
Setting up passwd (1:«-version|4.17.4-2») ...
password file updated
Get:1 http://«~:fqdn»/debian bookworm/main amd64 python3-keyring [«-number» B]
gpg: key «-key-id»: public key "Release Key" imported
gpg: using RSA key «-key-id:hex(40).upper»
Primary key fingerprint: «-gpg-fingerprint»
sha256:«-sha256» verified
==== f_neg_smart term/disks.txt
«each 2-3»
Device Model:     WDC WD40EFRX
Serial Number:    «-serial»
LU WWN Device Id: «-wwn|5 0014ee 2b4f00d11»
«end»
/dev/sda: UUID="«-uuid»" TYPE="zfs_member" PARTUUID="«-uuid»" UUID_SUB="«-zfs-guid»"
nvme0n1 eui.«-disk-id:hex(16)»
lvm: PV UUID «-disk-id:pvuuid»
TPM 2.0, PCR 7: 0x«-sha256:hex(64)»
==== f_neg_placeholders deploy/.env.example
DB_PASSWORD=
SMTP_PASSWORD=«-placeholder»
API_TOKEN=<«-placeholder|token»>
SECRET_KEY=«-placeholder|generate-with-openssl-rand»
ADMIN_PASSWORD=${«-variable-name|ADMIN_PASSWORD:-»}
GITHUB_TOKEN=«-placeholder|ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx»
AWS_ACCESS_KEY_ID=«-doc-example-key»
AWS_SECRET_ACCESS_KEY=«-doc-example-key:doc_example_secret»
JWT_SECRET=op://«-reference|lab/jwt/secret»
REDIS_PASSWORD=vault:«-reference|secret/data/redis#password»
LDAP_PASSWORD=file:«-path|/run/secrets/ldap»
TOKEN_EXPIRES=«-setting|3600»
PASSWORD_HASHER=«-setting|argon2id»
MAIL_PASSWORD=%(«-variable-name|mail_pw»)s
X_PASSWORD=«-redacted»
Y_SECRET=arn:aws:secretsmanager:eu-central-1:«-account-id»:secret:app
==== f_neg_code_calls src/Auth.kt
val password = config.getPassword()
val token = tokenProvider.fetchToken(user, Scope.ADMIN)
var secret: Secret? = null
if (password == confirmPassword) submit(password)
user.password = passwordEncoder.encode(request.password)
val apiKey = BuildConfig.API_KEY
headers["Authorization"] = "Bearer $token"
return PasswordResult.«-identifier|TooShort»
enum class Secret { PASSWORD, TOKEN, API_KEY }
log.debug("password={} token={}", mask(password), "«-redacted»")
require(password.length >= «-setting|12») { "«-prose|password too short»" }
passwordField.hint = getString(R.string.«-identifier|password_hint»)
---- src/auth.c
if (strcmp(key, "«-identifier|password»") == 0) conf->password = strdup(val);
static const char *opts[] = { "user", "password", "token-id", "secret-file", NULL };
---- src/auth.pl
my $password = PVE::Tools::file_read_firstline("«-path|/etc/pve/priv/storage/$id.pw»");
register_standard_option('«-identifier|password»', { type => 'string', description => "«-prose|Password of the user»", optional => 1 });
==== f_neg_certs etc/ssl/«=word».crt
Certificate:
    Data:
        Serial Number: «-tls-fingerprint:fingerprint20.lower»
        X509v3 Subject Key Identifier: «-tls-fingerprint:fingerprint20»
«-certificate»
---- etc/ssh/ssh_host_ed25519_key.pub
ssh-ed25519 «-ssh-public-key» root@«~:hostname»
---- root/.ssh/authorized_keys
from="«ipv4»",no-pty ssh-rsa «-ssh-public-key:ssh_rsa» «=login»
# password logins are off
---- etc/wireguard/peers.txt
laptop «-wireguard-public-key» «ipv4»
phone  «-wireguard-public-key» «ipv4»
---- minisign.pub
untrusted comment: public key
«-public-key:pubkey_minisign»
---- notes/fingerprints.txt
SSH: «-ssh-fingerprint» / «-ssh-fingerprint:md5_fingerprint»
TLS SHA-256: «-tls-fingerprint»
PGP: «-gpg-fingerprint»
age: «-age-public-key»
==== f_neg_ids export/objects.json
{"kind":"Pod","metadata":{"uid":"«-uuid»","resourceVersion":"«-number»","name":"token-controller-«-number:hex(9)»-x7k2p","annotations":{"checksum/secret":"«-sha256»"}},"spec":{"serviceAccountName":"secret-reader","automountServiceAccountToken":false,"volumes":[{"name":"tls","secret":{"secretName":"«-reference|web-tls»"}}]},"status":{"containerID":"containerd://«-sha256»","imageID":"«-sha256:digest»"}}
{"arn":"«-arn»","id":"«-tf-resource-id»","instance":"«-tf-resource-id:ec2»","etag":"«-etag»","order":"«-order-id»","trace":"00-«-trace-id»-«-span-id»-01"}
==== f_neg_release NEWS.md
# «-version»
* The secret store no longer needs a password at start.
* `--token` takes a file now. Token lifetime: «-setting|24h».
* Image digest «-sha256:digest», build «-build-id».
* Passwords in logs are shown as «-redacted».
* New key binding: Ctrl-K. Key: value pairs keep their order.
* Credentials: none needed for the demo.
* Access key: press Alt+K to reach the field.
* Author wishes: pass on the left, password on the right.
==== f_neg_prose_policy docs/policy.txt
«any 10-12»
A password is never sent by mail.
Password rotation: yearly. Password owner: the team lead.
Passwort: siehe Tresor. Kennwort: beim Leiter zu erfragen.
Mot de passe : voir le coffre.
Contraseña: pídela al administrador.
Wachtwoord: zie de kluis.
The root password is kept in a sealed envelope.
My password does not work, can you help?
The passphrase was lost, so the backup is lost.
Login: via SSO. Password: not applicable.
username: your mail address, password: the one you chose
pw: tbd
Ask Bob for the token; the token is valid for a day.
Default password: none. Password required: yes.
Your password expires in «-setting|14» days.
PIN and password are not the same thing.
«end»
==== f_neg_network_like docs/versions.txt
Kernel «-version4:version4», driver «-version4|535.183.01.02», schema «-version4|1.4.0.17»
Section «-version4|3.2.1.4» of the manual; OID 1.3.6.1.4.1.8072.3.2.10
Time 10:11:12, ratio 16:9, PCI 0000:01:00.0, USB ID 1d6b:0003
std::vector, a::b::c, Foo::Bar->new
file.tar.gz, main.rs, app.config.json, README.md, node.js, e.g. i.e.
color #«-number:hex(6)», hash «-short-sha», range 10-20/24
CPU flags: aes,avx2; mac_prefix; ipv6.disable=1
==== f_neg_pii_like export/parts.csv
part,name,ean,order,created,phone_model
«each 3-4»
«-number:digits(7)»,«=word» bracket,«-number:ean»,«-order-id»,2025-02-11,iPhone 15
«end»
TRACK,«~:word»,«-number:tracking»,«-order-id»,2024-12-24,none
==== f_neg_base64 tmp/payload.json
{"name":"logo","data":"«-base64-image»","mime":"image/png","sha1":"«-sha1»"}
{"template":"«-base64-text»","encoding":"base64","size":«-number»}
{"signature":"«-signature:b64(86)»==","alg":"ES256","key_id":"«-key-id:hex(16)»","payload_hash":"«-sha256»"}
{"cert":"«-certificate:certificate.b64»"}
