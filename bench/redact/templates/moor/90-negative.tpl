==== moor_neg_faq docs/faq.md
# Frequently asked

## I forgot my password. What now?

Use *Forgot password?* on the login page. The link holds a token that is valid for «-setting|30» minutes. If the
password is not accepted, check the caps lock key. We never ask for your password.

## How long must a password be?

At least «-setting|12» characters. A pass phrase of four words is better than `«-placeholder|P@ssw0rd»`-like tricks.

## Where do I find my API key?

Under *Profile › Tokens*. Pass it as `Authorization: Bearer «-placeholder|<token>»` or set
`API_KEY=«-placeholder|your-api-key-here»`.

```yaml
database:
  password: «-placeholder|changeme»
  url: postgres://user:«-placeholder|password»@localhost:5432/app
token: ${«-variable-name|APP_TOKEN»}
secret: !vault «-path|secret/data/app#key»
```

The image is signed; its digest is `«-digest»`.
==== moor_neg_chat_no_secret chats/ohne-geheimnis.txt
[09:01] wie war noch mal die Regel für Passwörter?
[09:01] mindestens «-setting|14» Zeichen, Groß und Klein, eine Zahl
[09:02] und wo trage ich das Kennwort ein?
[09:02] im Tresor, nicht hier im Chat
[09:03] mein Passwort ist abgelaufen
[09:03] dann neu setzen, Link kommt per Mail
[09:05] le mot de passe est trop court, dit le formulaire
[09:05] choisis une phrase de passe plus longue
[09:07] la contraseña no puede ser igual a la anterior
[09:08] password dimenticata, posso avere un link?
[09:09] hasło musi mieć cyfrę, wielką literę i znak
[09:10] heslo je uloženo v trezoru, tady ho psát nebudu
[09:11] wachtwoord is verlopen, en nu?
[09:12] lösenordet är fel enligt loggen
[09:13] a senha está no cofre
[09:14] token refresh läuft seit «-version|4.2.0» wieder, Commit «-short-sha»
[09:15] Build «-version4» ist rot, Ticket «-order-id»
==== moor_neg_lock frontend/pnpm-lock.yaml
lockfileVersion: '9.0'
settings:
  autoInstallPeers: true
importers:
  .:
    dependencies:
      password-validator: {specifier: ^5.3.0, version: «-version|5.3.0»}
      jsonwebtoken: {specifier: ^9.0.2, version: «-version|9.0.2»}
packages:
«each 6-8»
  '«=word»-utils@«-semver»':
    resolution: {integrity: «-sri»}
    engines: {node: '>=18'}
«end»
  token-types@«-version|5.0.1»:
    resolution: {integrity: «-sri»}
---- frontend/uv.lock
[[package]]
name = "keyring"
version = "«-version|25.4.1»"
sdist = { url = "https://«~|files.pythonhosted.org»/packages/keyring.tar.gz", hash = "«-digest»", size = 62750 }
wheels = [{ hash = "«-digest»", size = 38945 }]
==== moor_neg_build ci/build-output.log
#8 [internal] load metadata for «~|docker.io»/library/node:22
#8 sha256:«-sha256» 1.2MB / 1.2MB done
#9 exporting manifest «-digest» done
#9 naming to registry/menu:«-version|2.4.1» done
> tsc -p . --tokenBudget 4000
src/auth/password.ts(14,7): error TS2322: Type 'string | undefined' is not assignable to type 'string'.
src/auth/password.ts(21,3): error TS6133: 'secretKey' is declared but its value is never read.
PASS src/auth/token.spec.ts
  ✓ rejects an expired token (4 ms)
  ✓ hashes the password with bcrypt (112 ms)
FAIL src/auth/reset.spec.ts
  Expected: "«-etag»"
  Received: "«-etag»"
Test Suites: 1 failed, 1 passed, 2 total
Commit «-git-sha» tree «-git-sha»
Build id «-uuid» trace «-trace-id»
Artifact menu.js «-sri»
==== moor_neg_policy docs/kennwortrichtlinie.adoc
= Kennwortrichtlinie
Version «-version|2.1», gültig ab 1. März

Kennwörter müssen mindestens «-setting|14» Zeichen lang sein. Das Kennwort darf nicht den Benutzernamen enthalten.
Als Passwort ungeeignet sind Wörter aus dem Wörterbuch, Geburtstage und Namen.

[source,ini]
----
minlen = «-setting|14»
dcredit = «-setting|-1»
remember = «-setting|5»
password = «-placeholder|<hier eintragen>»
secret_file = «-path|/run/secrets/app»
----

Dienstkonten: Das Kennwort liegt im Tresor und wird alle «-setting|180» Tage gewechselt. Wer ein Kennwort in einem
Ticket findet, meldet es. Schlüssel der Richtlinie: «-gpg-fingerprint».
==== moor_neg_help man/tool-help.txt
Usage: menuctl login [OPTIONS] URL

Options:
  -u, --username NAME      user to log in with
  -p, --password TEXT      password; read from stdin where it is «-setting|-»
      --password-file PATH file that holds the password
      --token TOKEN        access token (env: «-variable-name|MENUCTL_TOKEN»)
      --api-key KEY        key of the API [default: «-setting|none»]
      --cacert FILE        certificate of the CA
      --timeout SECONDS    [default: «-setting|30»]

Examples:
  menuctl login -u admin -p "$«-variable-name|PASSWORD»" https://«~|menu.example»
  menuctl login --token "$(«-command|pass show menu»)" https://«~|menu.example»
  menuctl token create --name ci --expires «-setting|90d»
  menuctl verify --digest «-digest»

Version «-version|1.14.2» («-short-sha»), built with go«-version|1.23.2»
==== moor_neg_openapi api/openapi.yaml
openapi: 3.1.0
info: {title: Menu API, version: «-version|2.3.0»}
components:
  securitySchemes:
    bearer: {type: http, scheme: bearer, bearerFormat: «-setting|JWT»}
    key: {type: apiKey, in: header, name: «-setting|X-Api-Key»}
  schemas:
    Login:
      type: object
      required: [username, password]
      properties:
        username: {type: string, example: «-placeholder|your-username»}
        password: {type: string, format: «-setting|password», minLength: 12, example: "«-placeholder|********»"}
        otp: {type: string, pattern: '^\d{6}$'}
    Token:
      properties:
        access_token: {type: string, description: «-prose|The token to send with each request»}
        token_type: {type: string, enum: [bearer]}
        id: {type: string, format: uuid, example: «-uuid»}
        etag: {type: string, example: "«-etag»"}
paths:
  /password/reset:
    post: {summary: "«-prose|Send a link to set a new password»", responses: {'204': {description: sent}}}
