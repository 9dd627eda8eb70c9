==== vale_none_readme docs/README.md
# Password handling

The service never stores a password. It keeps a hash made by argon2 with the parameters below.

| Setting | Default |
|---|---|
| `password_min_length` | «-setting|14» |
| `token_ttl` | «-setting|900s» |
| `secret_backend` | «-setting|vault» |

Set `DB_PASSWORD=«-placeholder|<your-password>»` in `.env`, or point `DB_PASSWORD_FILE` to «-path|/run/secrets/db».

```yaml
api_key: «-placeholder|YOUR_API_KEY»
password: ${«-reference|DB_PASSWORD»}
aws_access_key_id: «-doc-example-key»
```

Release «-version», commit «-git-sha», image `acme/app@«-digest»`.
==== vale_none_locks web/pnpm-lock.yaml
lockfileVersion: '9.0'
packages:
«each 8-10»
  «=word»@«-version»:
    resolution: {integrity: «-lockfile-hash:sri»}
    engines: {node: '>=18'}
«end»
---- uv.lock
«each 4-5»
[[package]]
name = "«=word»"
version = "«-version»"
wheels = [{ url = "https://«~|files.pythonhosted.org»/packages/x.whl", hash = "«-lockfile-hash»", size = «-number» }]
«end»
---- Package.resolved
{"pins": [{"identity": "vapor", "kind": "remoteSourceControl", "location": "https://«~|github.com»/vapor/vapor.git", "state": {"revision": "«-git-sha»", "version": "«-version»"}}], "originHash": "«-sha256»"}
==== vale_none_i18n locales/de.json
{
  "login.password": "«-i18n|Passwort»",
  "login.forgot": "«-i18n|Passwort vergessen?»",
  "login.token": "«-i18n|Einmalcode eingeben»",
  "error.password_short": "«-i18n|Das Passwort muss mindestens 12 Zeichen haben»",
  "settings.api_key": "«-i18n|API-Schlüssel»",
  "settings.secret_hint": "«-i18n|Wird nur einmal angezeigt»",
  "account.address": "«-i18n|Anschrift»"
}
---- locales/pl.json
{
  "login.password": "«-i18n|Hasło»",
  "login.new_password": "«-i18n|Nowe hasło»",
  "login.wrong": "«-i18n|Nieprawidłowe hasło»"
}
---- locales/fr.po
msgid "Password"
msgstr "«-i18n|Mot de passe»"
msgid "Your token has expired"
msgstr "«-i18n|Votre jeton a expiré»"
==== vale_none_tests tests/test_auth.py
import pytest

TOKEN_NAME = "«-identifier|access_token»"


def test_password_required(client):
    answer = client.post("/login", data={"user": "x"})
    assert answer.json()["detail"] == "«-prose|password is required»"


def test_reset(client, settings):
    settings.PASSWORD_RESET_TIMEOUT = «-setting|3600»
    secret = client.get("/api/secret").json().get("«-identifier|secret»")
    assert secret is None
    token = make_token(user)
    assert token != user.password
    assert checksum == "«-sha256»"
==== vale_none_changelog CHANGELOG.md
## «-version» (2025-10-01)

- passwords are now checked against a list of leaked ones
- token lifetime: «-setting|24h» instead of «-setting|72h» («-short-sha»)
- fix: secret rotation failed when `key_file` was missing
- api: `password` is write-only

## «-version» (2025-08-12)

- build «-build-id», sha256 `«-sha256»`
- the driver of version «-version4» is required
- docs: how to keep a secret in the vault, see https://«~|docs.python.org»/3/library/secrets.html
==== vale_none_schema api/openapi.yaml
openapi: «-version|3.1.0»
components:
  securitySchemes:
    bearer: {type: http, scheme: bearer, bearerFormat: «-setting|JWT»}
    key: {type: apiKey, in: header, name: «-identifier|X-Api-Key»}
  schemas:
    Login:
      properties:
        password: {type: string, format: password, minLength: «-setting|12», example: "«-placeholder|********»"}
        token: {type: string, description: «-prose|Token from the mail»}
    Error:
      properties:
        trace: {type: string, example: «-trace-id»}
        id: {type: string, format: uuid, example: «-uuid»}
==== vale_none_certs etc/ssl/chain.txt
subject=CN = «~|example.com»
SHA256 Fingerprint=«-tls-fingerprint:fingerprint»
SHA1 Fingerprint=«-tls-fingerprint:fingerprint20»
Serial Number: «-number:int(100000000,999999999)»
«-certificate»
---- etc/ssl/dh.pem
«-dh-params»
---- etc/ssl/request.csr
«-csr»
---- dkim.txt
2025a._domainkey IN TXT "v=DKIM1; k=rsa; p=«-public-key:dkim»"
==== vale_none_events var/log/build.log
Step 3/9 : COPY . /app ---> «-short-sha:hex(12)»
Pushed «-digest» size: «-number»
[INFO] Downloaded «=word»-«-version».jar (sha1 «-sha1»)
Cache key: v2-deps-«-md5»
trace_id=«-trace-id» span_id=«-span-id» msg="token cache warmed" tokens=«-number:int(10,900)»
warning: password option is deprecated, use password_file
Running build «-build-id» on runner «-number:int(1,9999)»
ETag: "«-etag»"
mdadm: UUID : «-identifier:hex(8)»:«-identifier:hex(8)»
zpool guid «-zfs-guid» on «-disk-id»
