==== reed_lock yarn.lock
# yarn lockfile v1

"@types/node@^20.11.0":
  version "«-version:semver»"
  resolved "https://«~|registry.yarnpkg.com»/@types/node/-/node-20.11.5.tgz#«-sha1»"
  integrity «-lockfile-hash:sri»

keygrip@~1.1.0:
  version "«-version:semver»"
  integrity «-lockfile-hash:sri»
  dependencies:
    tsscmp "«-version:semver»"

password-prompt@^1.1.3:
  version "«-version:semver»"
  integrity «-lockfile-hash:sri»
---- flake.lock
{"nodes": {"nixpkgs": {"locked": {"lastModified": «-timestamp», "narHash": "«-lockfile-hash:nar»", "owner": "NixOS", "repo": "nixpkgs", "rev": "«-git-sha»", "type": "github"}}}, "root": "root", "version": 7}
---- composer.lock
{"packages": [{"name": "league/oauth2-client", "version": "«-version:semver»", "dist": {"type": "zip", "reference": "«-git-sha»", "shasum": ""}}], "content-hash": "«-md5»"}
---- poetry.lock
[[package]]
name = "keyring"
version = "«-version:semver»"
files = [
    {file = "keyring.whl", hash = "«-lockfile-hash:digest»"},
    {file = "keyring.tar.gz", hash = "«-lockfile-hash:digest»"},
]
==== reed_policy docs/password-policy.md
# Password and token policy

Passwords must be at least «-setting|14» characters long and are checked against a list of leaked ones.
The password is never sent by mail. Whoever forgets a password asks the service desk in person.

* Tokens expire after «-setting|90» days; see `token_ttl`.
* API keys are stored in the vault under `«-path|kv/teams/<team>/keys»`.
* A password such as `«-placeholder|changeme»` or `«-placeholder|Password1»` is refused.
* The pass phrase of a private key has to have four words or more.
* Shared accounts are not allowed, with the exception of break-glass accounts.

Secret scanning runs on each push. False positives go into `.secretsignore`, by their fingerprint,
for example `«-sha1»:config/app.yml:generic:12`.

Version «-version:semver», approved in March.
==== reed_i18n_many web/locale/pl.json
{
  "login.password": "«-i18n|Hasło»",
  "login.password_repeat": "«-i18n|Powtórz hasło»",
  "login.forgot": "«-i18n|Nie pamiętasz hasła?»",
  "api.token": "«-i18n|Token dostępu»",
  "api.secret_hint": "«-i18n|Sekret pokażemy tylko raz»",
  "vpn.psk": "«-i18n|Klucz współdzielony»",
  "errors.password_short": "«-i18n|Hasło jest za krótkie (min. {min})»"
}
---- web/locale/fr.po
msgid "Password"
msgstr "«-i18n|Mot de passe»"
msgid "Enter your passphrase"
msgstr "«-i18n|Saisissez votre phrase secrète»"
msgid "Secret key"
msgstr "«-i18n|Clé secrète»"
---- android/values-cs/strings.xml
<resources>
  <string name="password">«-i18n|Heslo»</string>
  <string name="wrong_password">«-i18n|Nesprávné heslo»</string>
  <string name="token_copied">«-i18n|Token zkopírován»</string>
</resources>
==== reed_schema api/openapi.yaml
openapi: «-version|3.0.3»
info: {title: Kontor, version: «-version:semver»}
components:
  schemas:
    Login:
      type: object
      required: [user, password]
      properties:
        user: {type: string, example: «-placeholder|jdoe»}
        password: {type: string, format: password, minLength: «-setting|12», example: «-placeholder|correct horse»}
        token: {type: string, description: "«-prose|Opaque token, 40 characters»", example: "«-placeholder|<token>»"}
        id: {type: string, format: uuid, example: «-uuid»}
  securitySchemes:
    bearer: {type: http, scheme: «-setting|bearer», bearerFormat: «-setting|JWT»}
    apiKey: {type: apiKey, in: header, name: «-setting|X-Api-Key»}
---- proto/auth.proto
syntax = "proto3";
message LoginRequest {
  string user = 1;
  string password = 2;
  string totp_secret = 3;
}
---- graphql/schema.graphql
type Mutation {
  login(user: String!, password: String!): Token
  resetPassword(token: String!): Boolean
}
==== reed_example_env deploy/.env.example
# copy to .env and fill in
APP_ENV=production
DB_PASSWORD=«-placeholder|changeme»
REDIS_PASSWORD=«-placeholder|<redis password>»
SECRET_KEY=«-placeholder|generate-with-openssl-rand»
SMTP_PASSWORD=
API_TOKEN=«-placeholder|xxxxxxxx»
JWT_SECRET=${«-placeholder|JWT_SECRET:?set me»}
SENTRY_DSN=«-placeholder|https://<key>@sentry.example.com/1»
AWS_ACCESS_KEY_ID=«-doc-example-key:doc_example_key»
AWS_SECRET_ACCESS_KEY=«-doc-example-key:doc_example_secret»
VAULT_ADDR=«-placeholder|https://vault.example.com:8200»
PASSWORD_HASHER=«-setting|argon2id»
TOKEN_TTL=«-setting|3600»
TLS_KEY_FILE=«-path|/etc/ssl/private/app.key»
ADMIN_PASSWORD_CMD=«-reference|pass show kontor/admin»
==== reed_refs_only deploy/compose.refs.yaml
services:
  app:
    image: «~|quay.io»/kontor/app@«-sha256:digest»
    environment:
      DB_PASSWORD_FILE: «-path|/run/secrets/db»
      API_KEY: ${«-placeholder|API_KEY»}
      SECRET: "op://«-reference|Infra/kontor/secret»"
      TOKEN: vault:«-reference|secret/data/kontor#token»
      PASSWORD: "{{ «-reference|op://Infra/db/password» }}"
    secrets: [«-setting|db», «-setting|tls_key»]
secrets:
  db: {file: «-path|./secrets/db.txt»}
  tls_key: {external: true, name: «-setting|kontor_tls_v3»}
---- deploy/values.gotmpl
password: {{ «-reference|requiredEnv "DB_PASSWORD"» | quote }}
token: ref+vault://«-reference|secret/kontor#/token»
secret: {{ «-reference|fetchSecretValue "ref+awssecrets://kontor/app"» }}
==== reed_checksums dist/SHA512SUMS
«-sha512»  kontor-1.4.0-amd64.deb
«-sha512»  kontor-1.4.0-arm64.deb
---- dist/MD5SUMS
«-md5»  ./usr/bin/kontor
«-md5»  ./usr/share/doc/kontor/passwords.txt
---- dist/Release
Origin: Kontor
Suite: stable
SHA256:
 «-sha256»     1811 main/binary-amd64/Packages
 «-sha256»      702 main/binary-amd64/Packages.gz
---- dist/debian/changelog
kontor («-version:semver»-1) unstable; urgency=medium

  * Ask for the password twice.
  * Drop the token from the log (Closes: #«=int(900000,1099999)»)

 -- «person-name» <«email»>  Wed, 04 Mar 2026 08:00:00 +0100
==== reed_pubkeys etc/ssh/trusted.txt
«fqdn» ssh-ed25519 «-ssh-public-key»
|1|«-hashed-host:hashed_host» ssh-ed25519 «-ssh-public-key»
[«ipv4»]:2222 ssh-rsa «-ssh-public-key:ssh_rsa»
---- home/ops/.ssh/authorized_keys
from="«ipv4-cidr»",no-pty ssh-ed25519 «-ssh-public-key» «email»
restrict,command="borg serve" ssh-rsa «-ssh-public-key:ssh_rsa» backup
---- etc/apt/keyrings/vendor.asc
«-public-key:pgp_public»
---- etc/ssl/certs/site.pem
«-certificate»
---- dns/zone.txt
mail._domainkey IN TXT "v=DKIM1; k=rsa; p=«-public-key:dkim»"
@ IN CAA 0 issue "«~|letsencrypt.org»"
www IN AAAA «ipv6»
_acme-challenge IN TXT "«-number:b64u(43)»"
==== reed_code_plain src/validators.ts
export interface Credentials { user: string; password: string; token?: string }
export const PASSWORD_RE = /«-identifier|^(?=.*[A-Z])(?=.*\d).{12,}$»/;
export const TOKEN_HEADER = '«-identifier|x-csrf-token»';
const secretName = '«-setting|kontor/prod/db»';

export function validate(password: string): string[] {
  const errors: string[] = [];
  if (password.length < 12) errors.push('«-i18n|Password is too short»');
  if (password === user) errors.push('«-i18n|Password must differ from the user name»');
  return errors;
}
export const hash = async (password: string) => argon2.hash(password, { type: argon2.argon2id });
const token = «-code-reference|await vault.read(secretName)»;
const apiKey = «-code-reference|config.get<string>('api.key')»;
logger.debug('login', { user, password: '«-redacted|[FILTERED]»' });
form.append('password', «-code-reference|input.value»);
==== reed_svg web/static/logo.html
<svg viewBox="0 0 64 64"><path d="«-identifier:svg_path»"/></svg>
<img alt="Logo" src="data:image/png;base64,«-base64-image»">
<style>@font-face{font-family:K;src:url(data:font/woff2;base64,«-base64-image:woff») format("woff2")}</style>
<link rel="stylesheet" href="/assets/app-«-asset-hash:hex(8)».css" integrity="«-lockfile-hash:sri»">
<input type="password" name="«-identifier|new_password»" autocomplete="new-password" placeholder="«-i18n|New password»">
<meta name="csrf-param" content="«-identifier|authenticity_token»">
