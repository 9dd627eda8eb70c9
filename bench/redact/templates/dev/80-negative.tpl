==== neg_locks web/yarn.lock
# yarn lockfile v1
«each 14-20»
"@«=word»/«=word»@^«-version»":
  version "«-version»"
  resolved "https://«~:shop(registry,yarnpkg,com)»/«=word»/-/«=word»-1.0.0.tgz#«-sha1»"
  integrity «-lockfile-hash:sri»
«end»
---- poetry.lock
«each 8-12»
[[package]]
name = "«=word»"
version = "«-version»"
files = [{file = "«=word»-1.0-py3-none-any.whl", hash = "«-lockfile-hash»"}]
«end»
---- Gemfile.lock
GEM
  specs:
    rails («-version»)
CHECKSUMS
  rails («-version») sha256=«-sha256»
---- flake.lock
{"nodes":{"nixpkgs":{"locked":{"lastModified":«-timestamp»,"narHash":"«-lockfile-hash:nar»","rev":"«-git-sha»"}}}}
---- composer.lock
{"content-hash":"«-md5»","packages":[{"name":"a/b","version":"«-version»","source":{"reference":"«-git-sha»"},"dist":{"shasum":"«-sha1»"}}]}
---- package-lock.json
{"packages":{"node_modules/password-prompt":{"version":"«-version»","integrity":"«-lockfile-hash:sri»"},"node_modules/jsonwebtoken":{"version":"«-version»","integrity":"«-lockfile-hash:sri»"}}}
==== neg_code_py src/auth.py
"""Password handling. The password is hashed with argon2; see RFC 9106."""
import hashlib, secrets

PASSWORD_FIELD = "«-identifier|password»"
TOKEN_HEADER = "«-identifier|X-Auth-Token»"
SECRET_PATH = "«-path|secret/data/app»"
MIN_PASSWORD = «-setting|12»
TOKEN_URL = "https://«fqdn»/oauth/token"
SALT_PREFIX = "«-setting|v1»"
password_re = re.compile(r"«-code-reference|^(?=.*[A-Z])(?=.*\d).{12,}$»")
ALPHABET = "«-setting|ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789»"
EMPTY_SHA256 = "«-sha256»"
NAMESPACE = uuid.UUID("«-uuid»")

def check(password: str, password_hash: str) -> bool:
    token = secrets.token_urlsafe(«-setting|32»)
    api_key = config.get("«-identifier|api_key»")
    secret = settings.SECRET_KEY
    if not password: raise ValueError("«-prose|Password is required»")
    return hmac.compare_digest(hash_password(password), password_hash)

class LoginForm(Form):
    password = PasswordField("«-i18n|Password»", validators=[DataRequired(), Length(min=12)])
    password2 = PasswordField("«-i18n|Repeat password»", validators=[EqualTo("«-identifier|password»")])

parser.add_argument("--password", help="«-prose|password of the account», asked for when missing")
parser.add_argument("--token-file", default="«-path|~/.config/app/token»")
os.environ.setdefault("PASSWORD_STORE_DIR", "«-path|~/.password-store»")
logger.info("token refreshed", extra={"token_type": "«-setting|bearer»", "expires_in": 3600})
client_secret = os.getenv("«-variable-name|CLIENT_SECRET»", "")
assert response.json()["access_token"] == mock_token
==== neg_code_js src/login.tsx
import { useState } from 'react';
export const PASSWORD_MIN = «-setting|8»;
const [password, setPassword] = useState('');
const token = localStorage.getItem('«-identifier|access_token»');
const apiKey = process.env.«-variable-name|API_KEY» ?? '';
const labels = { password: '«-i18n|Mot de passe»', secret: '«-i18n|Clé secrète»', token: '«-i18n|Jeton»', newPassword: t('«-i18n|auth.new_password»') };
fetch(`/api/login`, { method: 'POST', headers: { Authorization: `Bearer ${«-reference|token»}` }, body: JSON.stringify({ user, password }) });
<input type="password" name="password" placeholder="«-prose|Your password»" value={password} onChange={e => setPassword(e.target.value)} />
if (password.length < PASSWORD_MIN) setError('«-prose|Password too short»');
const schema = z.object({ password: z.string().min(8), apiToken: z.string().optional() });
export type Credentials = { username: string; password: string; otp?: string };
const integrity = '«-lockfile-hash:sri»';
const chunk = '/static/js/main.«-asset-hash:hex(8)».chunk.js';
const font = 'data:font/woff2;base64,«-base64-image:woff»';
const path = '«-asset-hash:svg_path»';
const traceparent = '00-«-trace-id»-«-trace-id:span_id»-01';
const color = '#«-asset-hash:hex(6)»';
// eslint-disable-next-line no-secrets/no-secrets
const uuid = '«-uuid»';
==== neg_i18n locale/de/LC_MESSAGES/app.po
msgid "Password"
msgstr "«-i18n|Passwort»"

msgid "Your password has been changed"
msgstr "«-i18n|Ihr Passwort wurde geändert»"

msgid "API token: %s"
msgstr "«-i18n|API-Token: %s»"
---- locale/fr.yml
fr:
  password: "«-i18n|Mot de passe»"
  password_confirmation: «-i18n|Confirmation»
  secret_key: «-i18n|Clé secrète»
  token: «-i18n|Jeton d'accès»
  forgot_password: "«-i18n|Mot de passe oublié ?»"
---- locale/messages.properties
login.password=«-i18n|Password»
login.password.wrong=«-i18n|The password is wrong, please try again»
token.expired=«-i18n|Your token has expired»
api.key.label=«-i18n|API key»
---- Resources/Strings.resx
<data name="Password" xml:space="preserve"><value>«-i18n|Kennwort»</value></data>
<data name="SecretQuestion"><value>«-i18n|Geheime Frage»</value></data>
==== neg_docs docs/configuration.md
# Configuration

| Key | Meaning | Default |
|---|---|---|
| `password` | password of the account | `«-placeholder|none»` |
| `token` | API token (`USER@REALM!ID=UUID`) | – |
| `password_file` | file with the password | `«-path|/etc/app/password»` |

Set `PVE_API_TOKEN` to `«-placeholder|user@pve!name=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx»`.

```yaml
password: «-placeholder|<password>»
api_key: "«-placeholder|YOUR_API_KEY»"
secret: «-placeholder|${APP_SECRET}»
token: «-placeholder|{{ token }}»
db_url: postgres://user:«-placeholder|password»@«~|localhost»:5432/db
aws_access_key_id: «-doc-example-key»
aws_secret_access_key: «-doc-example-key:doc_example_secret»
```

The secret must be at least «-setting|32» bytes; make one with `openssl rand -hex 32`.
Use `mysql -u root -p` and type the password. Run `docker login` with your token.
See «~|https://www.example.com/docs/password» for details. RFC «-number|6749» describes tokens.
Version «-version4», released with commit «-git-sha».
==== neg_k8s_status tmp/describe.txt
Name:         db-credentials
Namespace:    prod
Type:         Opaque
Data
====
password:  «-setting|24 bytes»
token:     «-setting|1112 bytes»
Events:
  Normal  Pulled  kubelet  Successfully pulled image "acme/api@«-sha256:digest»" in 1.2s
  Warning FailedMount  MountVolume.SetUp failed for volume "secret": secret "«-setting|tls-secret»" not found
UID:        «-uuid»
Container ID: containerd://«-sha256»
Image ID:   «~:shop(docker,io)»/library/nginx@«-sha256:digest»
pod-template-hash=«-asset-hash:hex(10)»
resourceVersion: "«-number»"
==== neg_pub_keys certs/bundle.pem
«-certificate»
«-certificate»
«-public-key:pem_public»
---- certs/req.csr
«-certificate:csr»
---- certs/dhparam.pem
«-public-key:dh_params»
---- certs/release.asc
«-public-key:pgp_public»
---- mail/encrypted.asc
«-encrypted:pgp_message»
---- dist/SHA256SUMS.asc
«-signature:pgp_signature»
---- dist/minisign.pub
untrusted comment: minisign public key
«-public-key:pubkey_minisign»
---- docs/fingerprints.txt
pub   rsa4096 2022-01-01 [SC]
      «-key-id:gpg_fingerprint»
SSH: «-ssh-fingerprint»
«-ssh-fingerprint:md5_fingerprint»
SHA256 Fingerprint=«-tls-fingerprint»
SHA1 Fingerprint=«-tls-fingerprint:fingerprint20»
---- jwks.json
{"keys":[{"kty":"EC","crv":"P-256","use":"sig","kid":"«-key-id:alnum(20)»","x":"«-public-key:jwk_x»","y":"«-public-key:jwk_x»"},{"kty":"RSA","kid":"«-uuid»","n":"«-public-key:b64u(342)»","e":"AQAB"}]}
---- age-recipients.txt
«-age-public-key»
«-age-public-key»
==== neg_hardware tmp/lshw.txt
Disk model: Samsung SSD 870, serial «-serial», firmware «-version»
/dev/disk/by-id/«-disk-id» -> ../../sda
WWN: «-disk-id:wwn»
UUID="«-uuid»" TYPE="ext4" PARTUUID="«-uuid»"
	UUID: «-uuid:bios_uuid»
	Serial Number: «-serial»
pool: tank  guid «-zfs-guid»
    product: 82579LM, bus info: pci@0000:00:19.0
machine-id: «-md5»
boot_id: «-uuid»
BuildID[sha1]=«-sha1»
Firmware «-version4» (build «-number»)
target iqn: «-iqn»
smartctl «-version|7.3» 2022-02-28 r5338 [x86_64-linux-«-version|6.8.12-4-pve»]
==== neg_settings etc/ssh/sshd_config
PasswordAuthentication «-setting|no»
PermitEmptyPasswords «-setting|no»
KbdInteractiveAuthentication «-setting|no»
AuthorizedKeysFile «-path|.ssh/authorized_keys»
ListenAddress «ipv4»
AllowUsers root@«ipv4-cidr» ops
---- etc/login.defs
PASS_MAX_DAYS «-setting|99999»
PASS_MIN_LEN «-setting|12»
ENCRYPT_METHOD «-setting|YESCRYPT»
---- etc/pam.d/common-password
password [success=1 default=ignore] pam_unix.so obscure use_authtok try_first_pass yescrypt
password requisite pam_pwquality.so retry=3 minlen=14
---- etc/security/pwquality.conf
minlen = «-setting|14»
dictcheck = «-setting|1»
---- etc/nsswitch.conf
passwd:         «-setting|files systemd»
shadow:         «-setting|files»
---- etc/passwd
root:«-setting|x»:0:0:root:/root:/bin/bash
ops:x:1000:1000:«~:ascii_name»,,,:/home/ops:/bin/bash
---- etc/sudoers.d/ops
Defaults passwd_tries=3, passprompt="«-prose|[sudo] password for %p: »"
ops ALL=(ALL) NOPASSWD: ALL
==== neg_min web/app.min.js
!function(e){var t={password:"«-setting|text»",token:e.token,secretKey:null,apiKey:void 0};function n(r){return r.password&&r.password.length>«-setting|7»}e.exports={login:function(u,p){return t.post("/login",{user:u,password:p})},csrf:document.querySelector('meta[name="csrf-token"]').content};var o="«-md5»",i="«-uuid»",a={auth:"«-setting|basic»",passwordHint:"«-i18n|Enter your password»"};}(this);
//# sourceMappingURL=app.«-asset-hash:hex(20)».js.map
---- web/style.css
@font-face{font-family:x;src:url(data:font/woff2;base64,«-base64-image:woff»)}
.password-field:focus{color:#«-asset-hash:hex(6)»}
.logo{background:url("data:image/png;base64,«-base64-image»")}
==== neg_traces var/log/trace.log
«each 8-12»
2025-05-12T10:00:«=int(10,59)».«=int(100,999)»Z INFO traceparent=00-«-trace-id»-«-trace-id:span_id»-01 request_id=«-request-id» sha=«-short-sha»
2025-05-12T10:01:«=int(10,59)».«=int(100,999)»Z DEBUG s3 etag="«-etag»" version_id=«-request-id:alnum(32)»
2025-05-12T10:02:«=int(10,59)».«=int(100,999)»Z INFO cache key=user:«=int(1,999)»:«-md5» ttl=3600 token_count=«-number:int(10,4000)»
2025-05-12T10:03:«=int(10,59)».«=int(100,999)»Z WARN password reset mail queued id=«-uuid»
2025-05-12T10:04:«=int(10,59)».«=int(100,999)»Z ERROR panic at 0x«-trace-id:hex(12)» in module «=word»::token::parse
2025-05-12T10:05:«=int(10,59)».«=int(100,999)»Z INFO upid=«-pve-upid» exit=OK
2025-05-12T10:06:«=int(10,59)».«=int(100,999)»Z DEBUG authorization: «-redacted|[REDACTED]» cookie: «-redacted|<hidden>»
«end»
==== neg_tf_ids terraform/plan.txt
  # aws_instance.web will be updated in-place
  ~ resource "aws_instance" "web" {
        id                     = "«-tf-resource-id:ec2»"
      ~ user_data              = "«-sha1»" -> "«-sha1»"
        subnet_id              = "«-tf-resource-id»"
        arn                    = "«-arn»"
      + password               = («-redacted|sensitive value»)
        password_data          = «-setting|""»
    }
  + resource "random_password" "x" {
      + bcrypt_hash = (sensitive value)
      + length      = «-setting|20»
      + result      = (sensitive value)
    }
Plan: 1 to add, 1 to change, 0 to destroy.
==== neg_git_log tmp/git-log.txt
«each 8-12»
commit «-git-sha»
Author: «person-name» <«email»>
Date:   Mon May 12 10:11:12 2025 +0200

    auth: rotate token secret, fix password reset (#«=int(10,999)»)

    Change-Id: I«-git-sha»
    Reviewed-by: «person-name» <«email»>

«end»
