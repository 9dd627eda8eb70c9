==== mi_neg_locks web/pnpm-lock.yaml
lockfileVersion: '9.0'
settings:
  autoInstallPeers: true
packages:
  '@acme/token-kit@2.1.0':
    resolution: {integrity: «-lockfile-hash:sri»}
    engines: {node: '>=20'}
  'password-strength@1.4.2':
    resolution: {integrity: «-lockfile-hash:sri»}
  secret-box@0.9.1:
    resolution: {integrity: «-lockfile-hash:sri»}
    deprecated: use libsodium instead
---- poetry.lock
[[package]]
name = "keyring"
version = "«-version|25.6.0»"
description = "Store and access your passwords safely."
files = [
    {file = "keyring-25.6.0-py3-none-any.whl", hash = "«-lockfile-hash»"},
    {file = "keyring-25.6.0.tar.gz", hash = "«-lockfile-hash»"},
]
[metadata]
lock-version = "2.1"
content-hash = "«-sha256»"
---- flake.lock
{"nodes": {"nixpkgs": {"locked": {"lastModified": «-timestamp», "narHash": "«-lockfile-hash:nar»", "owner": "NixOS", "repo": "nixpkgs", "rev": "«-git-sha»", "type": "github"}}}, "root": "root", "version": 7}
---- go.sum
«~|github.com»/acme/passwd v1.2.0 «-lockfile-hash:gosum»
«~|github.com»/acme/passwd v1.2.0/go.mod «-lockfile-hash:gosum»
«~|golang.org»/x/crypto v0.39.0 «-lockfile-hash:gosum»
---- Gemfile.lock
GIT
  remote: https://«~|github.com»/acme/devise-token.git
  revision: «-git-sha»
CHECKSUMS
  bcrypt (3.1.20) sha256=«-lockfile-hash:sha256»
---- composer.lock
{"content-hash": "«-md5»", "packages": [{"name": "acme/secrets", "version": "1.0.4", "source": {"reference": "«-git-sha»"}, "dist": {"shasum": "«-git-sha»"}}]}
---- .terraform.lock.hcl
provider "«~|registry.terraform.io»/hashicorp/vault" {
  version = "«-version|5.0.0»"
  hashes = [
    "«-lockfile-hash:gosum»",
    "zh:«-lockfile-hash:sha256»",
    "zh:«-lockfile-hash:sha256»",
  ]
}
---- Chart.lock
dependencies:
- name: postgresql
  repository: oci://«~|registry-1.docker.io»/bitnamicharts
  version: «-version|16.7.13»
digest: «-lockfile-hash»
generated: "2026-05-02T10:11:12Z"
==== mi_neg_forms web/src/login.vue
<template>
  <form @submit.prevent="submit">
    <label for="pw">{{ $t('login.password') }}</label>
    <input id="pw" v-model="password" type="password" autocomplete="current-password" :placeholder="$t('login.password_hint')">
    <input type="hidden" name="csrf_token" :value="csrfToken">
    <p v-if="password.length < minPasswordLength" class="error">«-prose|Password is too short»</p>
    <button :disabled="!password">Sign in</button>
  </form>
</template>
<script setup>
const password = ref("");
const minPasswordLength = 12;
const tokenKey = "«-identifier|auth.token»";
function submit() { return api.post("/login", { user: user.value, password: password.value }); }
</script>
<style scoped>.password-field { color: #«-asset-hash:hex(6)»; background: url(data:font/woff2;base64,«-base64-image:woff»); }</style>
---- web/locales/fr.json
{
  "login.password": "«-i18n|Mot de passe»",
  "login.password_hint": "«-i18n|Saisissez votre mot de passe»",
  "token.expired": "«-i18n|Le jeton a expiré»",
  "secret.copy": "«-i18n|Copier le secret»",
  "user.email": "«-i18n|Adresse électronique»",
  "user.phone": "«-i18n|Numéro de téléphone»",
  "api_key": "«-i18n|Clé d'API»"
}
---- web/locales/es.po
msgid "Password"
msgstr "«-i18n|Contraseña»"
msgid "The password must have %d characters"
msgstr "«-i18n|La contraseña debe tener %d caracteres»"
msgid "Token: %s"
msgstr "«-i18n|Ficha: %s»"
---- web/dist/index.html
<link rel="preload" href="/assets/index-«-asset-hash:b64u(8)».css" integrity="«-lockfile-hash:sri»" crossorigin>
<script type="module" src="/assets/login-«-asset-hash:b64u(8)».js?v=«-md5»"></script>
<svg><path d="«-base64-image:svg_path»"/></svg>
==== mi_neg_openapi docs/openapi.yaml
openapi: 3.1.0
info: {title: Lager API, version: 2.3.0}
servers: [{url: "https://«~|api.example.com»/v2"}]
components:
  securitySchemes:
    bearer: {type: http, scheme: bearer, bearerFormat: JWT}
    key: {type: apiKey, in: header, name: X-Api-Key}
  schemas:
    Login:
      type: object
      required: [username, password]
      properties:
        username: {type: string, example: «-placeholder|alice»}
        password: {type: string, format: password, minLength: 12, example: «-placeholder|<your-password>»}
    Token:
      type: object
      properties:
        access_token: {type: string, description: "«-prose|valid for an hour»"}
        token_type: {type: string, enum: [Bearer]}
        expires_in: {type: integer, example: 3600}
    Order:
      properties:
        id: {type: string, format: uuid, example: «-uuid»}
        checksum: {type: string, example: "«-sha256»"}
---- docs/quickstart.md
Set your key first: `export API_KEY=<your-api-key>`. Then call

    curl -H "Authorization: Bearer $API_KEY" https://«~|api.example.com»/v2/orders
    curl -u user:password https://«~|api.example.com»/v2/ping
    mysql -u root -p shop < schema.sql

Set `password: «-placeholder|changeme»` in the sample file and replace it. For AWS use `«-doc-example-key»`
and `«-doc-example-key:doc_example_secret»` as in their manual. The server listens on «~|127.0.0.1»; documentation
uses «~|192.0.2.10» and «~|2001:db8::1».
==== mi_neg_code src/auth.py
"""Checks of passwords and tokens; holds none."""
import hmac
import os
import re

TOKEN_RE = re.compile(r"^(?:ghp|gho)_[A-Za-z0-9]{36}$")
PASSWORD_FIELD = "«-identifier|password»"
DEFAULT_PASSWORD = None
SECRET_NAME = "«-setting|prod/crm/db»"
HEADER = "Authorization: Bearer %s"
EMPTY = ""
API_KEY_ENV = "«-variable-name|CRM_API_KEY»"


class Credentials:
    def __init__(self, username, password=None, token=None):
        self.username, self.password, self.token = username, password, token

    @classmethod
    def from_env(cls):
        return cls(os.environ["USER_NAME"], password=os.environ.get("USER_PASSWORD"), token=os.getenv("TOKEN"))

    def secret(self):
        return self.password or self.token or keyring.get_password("crm", self.username)


def check(given, stored):
    password_hash = hashlib.scrypt(given.encode(), salt=stored[:16], n=2**14, r=8, p=1)
    return hmac.compare_digest(password_hash, stored[16:])


def login(user, password: str, *, otp: str = "") -> "Token":
    if len(password) < MIN_PASSWORD_LENGTH:
        raise ValueError("«-prose|password too short»")
    token = secrets.token_urlsafe(32)
    session["token"] = token
    return Token(token=token, expires=time() + 3600)


def test_login():
    assert login("u", password="«-placeholder|x» " * 12)
    assert etag == "«-md5»" and commit == "«-git-sha»"
---- src/token.rs
pub fn next_token(&mut self) -> Option<Token> { self.tokens.get(self.position).cloned() }
pub const TOKEN_LIMIT: usize = 4096;
let password = rpassword::prompt_password("Password: ")?;
let secret = SecretString::from(std::fs::read_to_string(&args.password_file)?);
let key = Key::from_slice(&derive(password.expose_secret(), &salt)?);
match kind { Kind::Password => write_password(out), Kind::ApiToken { secret } => secret.zeroize(), }
---- src/Auth.java
private final PasswordEncoder passwordEncoder;
String token = request.getHeader("X-Auth-Token");
if (!passwordEncoder.matches(password, user.getPasswordHash())) throw new BadCredentialsException("«-prose|bad credentials»");
user.setPassword(passwordEncoder.encode(form.getPassword()));
==== mi_neg_checksums iso/SHA512SUMS
«-sha256:sha512»  proxmox-ve_9.0-1.iso
«-sha256:sha512»  proxmox-backup-server_4.0-1.iso
«-sha256:sha512»  debian-13.0.0-amd64-netinst.iso
---- iso/CHECKSUMS.md5
«-md5»  vmlinuz
«-md5»  initrd.img
«-md5» *pve-base.squashfs
---- dist/manifest.json
{
  "schemaVersion": 2,
  "config": {"digest": "«-sha256:digest»", "size": «-number:digits(4)»},
  "layers": [
    {"digest": "«-sha256:digest»", "size": «-number:digits(8)»},
    {"digest": "«-sha256:digest»", "size": «-number:digits(8)»}
  ],
  "annotations": {"org.opencontainers.image.revision": "«-git-sha»"}
}
---- dist/sbom.spdx.json
{"SPDXID": "SPDXRef-DOCUMENT", "documentNamespace": "https://«~|spdx.org»/spdxdocs/lager-«-uuid»", "packages": [{"name": "token-bucket", "versionInfo": "1.8.0", "checksums": [{"algorithm": "SHA256", "checksumValue": "«-sha256»"}], "packageVerificationCode": {"packageVerificationCodeValue": "«-git-sha»"}}]}
---- var/lib/dpkg/status
Package: libsecret-1-0
Version: «-version|0.21.7-1»
Architecture: amd64
Conffiles:
 /etc/secret.conf «-md5»
Description: Secret store
 libsecret is a library for storing and retrieving passwords.
---- keys/archive.asc
«-public-key:pgp_public»
---- InRelease
Origin: Debian
Date: Sat, 09 Aug 2026 09:08:13 UTC
SHA256:
 «-sha256»   «=int(1000,99999)» main/binary-amd64/Packages
 «-sha256»   «=int(1000,99999)» main/source/Sources
«-base64-text:pgp_signature»
==== mi_neg_sysinfo tmp/hwinfo.txt
# lsblk -o NAME,SERIAL,WWN
sda  «-asset-hash:serial» «-disk-id:wwn»
sdb  «-asset-hash:serial» «-disk-id:wwn»
nvme0n1 «-asset-hash:serial» «-disk-id|eui.0025385b21404321»
# blkid
/dev/sda2: UUID="«-uuid:hex(4).upper»-«-uuid:hex(4).upper»" TYPE="vfat" PARTUUID="«-uuid»"
/dev/mapper/pve-root: UUID="«-uuid»" TYPE="ext4"
/dev/sdb1: LABEL="tank" UUID="«-zfs-guid»" UUID_SUB="«-zfs-guid»" TYPE="zfs_member"
# zpool get guid
tank  guid  «-zfs-guid»  -
# pvs / vgs -o uuid
pve  «-uuid:pvuuid»
# dmidecode -t system
	UUID: «-uuid:bios_uuid»
	Serial Number: «-asset-hash:upper(10)»
	SKU Number: «-identifier:upper(9)»
# ls -l /dev/disk/by-id
lrwxrwxrwx 1 root root  9 Jun  1 09:00 «-disk-id» -> ../../sda
lrwxrwxrwx 1 root root  9 Jun  1 09:00 dm-uuid-LVM-«-uuid:alnum(64)» -> ../../dm-1
# pveversion -v
proxmox-ve: «-version|9.0.0» (running kernel: «-version|6.14.8-2-pve»)
pve-manager: «-version|9.0.10» (running version: «-version|9.0.10»/«-git-sha:hex(16)»)
libpve-access-control: «-version|9.0.3»
smartmontools: «-version|7.4-pve1»
# uname -v
#1 SMP PREEMPT_DYNAMIC PMX «-version|6.14.8-2» (2026-03-22T10:04Z)
# bootctl
         Current Boot Loader: systemd-boot «-version|257.7-1»
   Random Seed: System Token: set, Exists: yes
# machine-id
«-uuid:md5»
# cat /proc/sys/kernel/random/boot_id
«-uuid»
==== mi_neg_policy docs/policy.md
# Passwords and tokens

A password has at least 14 characters, of three kinds. Tokens expire after 90 days; a secret is never sent by mail.
Whoever forgets the password asks the service desk. The default password of a device is changed before it is
connected. Do not reuse a password: choose four words, or let the manager make one.

- Password: required, never shown
- Token: optional, see section 4.2.1
- Secret: stored in the vault under `secret/data/crm`
- Passwort vergessen? Auf der Anmeldeseite «-prose|Passwort zurücksetzen» wählen.
- Mot de passe oublié : demandez au support.
- Contraseña: mínimo doce caracteres.

| setting | value |
|---|---|
| password_min_length | «-setting|14» |
| password_history | «-setting|8» |
| token_ttl | «-setting|7776000» |
| lockout | «-setting|5 attempts» |

In scripts use `$(pass show infra/root)`, `--password-stdin`, `${DB_PASSWORD:?}` or `{{ vault_db_password }}`.
Ticket ids such as «-identifier|INC-20931» and commits such as «-git-sha:short_sha» are no secrets, nor is «-uuid».
---- docs/faq.txt
Q: Where is my token?
A: It is shown once. Make a new one if you lost it.
Q: What does "authentication failure; rhost=::ffff:«~|127.0.0.1»" mean?
A: The password is wrong or the account is locked.
Q: The password prompt does not accept my password.
A: Check the keyboard layout; z and y are swapped.
==== mi_neg_vars deploy/values.yaml
auth:
  existingSecret: «-reference|crm-auth»
  passwordKey: «-setting|password»
  tokenSecretRef: {name: «-reference|crm-token», key: «-setting|token»}
env:
  - {name: DB_PASSWORD, valueFrom: {secretKeyRef: {name: «-reference|crm-db», key: «-setting|password»}}}
  - {name: API_TOKEN_FILE, value: «-path|/var/run/secrets/token»}
  - {name: PASSWORD_POLICY, value: «-setting|strong»}
checksum: «-sha256»
---- deploy/docker-compose.yml
services:
  app:
    image: app:${TAG:?set TAG}
    environment:
      DB_PASSWORD: ${DB_PASSWORD}
      SECRET_KEY_FILE: «-path|/run/secrets/key»
      TOKEN: ${TOKEN:-}
      ADMIN_PASSWORD: "${ADMIN_PASSWORD:?missing}"
    secrets: [key]
secrets:
  key: {external: true}
---- deploy/main.tf
resource "random_password" "db" { length = 24 }
variable "token" {
  type        = string
  sensitive   = true
  description = "«-prose|set TF_VAR_token»"
}
provider "proxmox" {
  endpoint  = var.endpoint
  api_token = var.token
  password  = «-reference|data.vault_generic_secret.pve.data["password"]»
}
output "password" {
  value     = random_password.db.result
  sensitive = true
}
---- deploy/site.yml
- hosts: all
  vars:
    db_password: "{{ lookup('community.hashi_vault.hashi_vault', 'secret/db:password') }}"
    admin_password: "{{ undef(hint='set it') }}"
    secret_file: «-path|~/.secrets/db»
---- deploy/.env.example
DB_PASSWORD=
API_KEY=«-placeholder|your_api_key_here»
SECRET_KEY=«-placeholder|replace-with-a-long-random-string»
JWT_SECRET=«-placeholder|xxxxxxxxxxxxxxxx»
ADMIN_MAIL=«~|admin@example.com»
DB_HOST=localhost
---- deploy/ci.yml
env:
  TOKEN: ${{ secrets.DEPLOY_TOKEN }}
  PASSWORD: $(DEPLOY_PASSWORD)
  KEY: <<pipeline.parameters.key>>
script: ["helm upgrade app . --set db.password=$DB_PASSWORD", "curl -H \"PRIVATE-TOKEN: $TOKEN\" $URL"]
==== mi_neg_traces var/log/trace.log
2026-07-09T11:00:00.121Z INFO  request_id=«-uuid» trace_id=«-trace-id» span_id=«-trace-id:span_id» path=/orders status=200 dur=12ms
2026-07-09T11:00:00.340Z INFO  request_id=«-uuid» trace_id=«-trace-id» user_id=«-number» msg="token refreshed"
2026-07-09T11:00:01.007Z WARN  request_id=«-uuid» msg="password attempt failed" attempts=3
2026-07-09T11:00:01.902Z INFO  job=«-identifier:ulid» queue=mail state=done
2026-07-09T11:00:02.512Z DEBUG etag=«-md5» sha256=«-sha256» bytes=«-number»
2026-07-09T11:00:03.118Z INFO  order=«-asset-hash:order_id» ean=«-identifier:ean» parcel=«-identifier:tracking»
2026-07-09T11:00:04.720Z DEBUG headers={"authorization":"«-redacted|Bearer ***»","cookie":"«-redacted|[FILTERED]»","x-request-id":"«-uuid»"}
2026-07-09T11:00:05.001Z INFO  config password=«-redacted|********» token=«-redacted|<redacted>» secret=«-redacted|[REDACTED]»
2026-07-09T11:00:06.310Z INFO  upgraded from «-version|4.11.0.2» to «-version|4.12.0.1» build=«-build-id»
2026-07-09T11:00:07.018Z DEBUG color=#«-asset-hash:hex(6)» pid=4411 tid=«-number» addr=0x7f«-asset-hash:hex(10)»
2026-07-09T11:00:08.444Z ERROR at com.acme.auth.PasswordReset.handle(PasswordReset.java:120) id=«-trace-id»
2026-07-09T11:00:09.870Z INFO  mongo _id=ObjectId("«-identifier:hex(24)») rev=7
2026-07-09T11:00:10.203Z INFO  device id=«-identifier:upper(16)» imei=«~:digits(15)» firmware=«-version|10.2.4.1»
2026-07-09T11:00:11.111Z INFO  task «-pve-upid» OK
2026-07-09T11:00:12.019Z INFO  host key «-ssh-fingerprint» known, cert «-tls-fingerprint»
2026-07-09T11:00:12.900Z INFO  key «-key-id» signed by «-gpg-fingerprint»
2026-07-09T11:00:13.004Z INFO  blob oid sha256:«-sha256» size «-number»
==== mi_neg_design docs/design.puml
@startuml
title Login with a token
actor User
User -> Web : POST /login (username, password)
Web -> Auth : verify(password)
Auth -> Db : SELECT password_hash FROM users WHERE name = ?
Auth --> Web : token (opaque, 32 bytes, base64url)
Web --> User : Set-Cookie: session=...; HttpOnly
note right: the password is never logged
@enduml
---- docs/schema.sql
CREATE TABLE accounts (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  email text UNIQUE,
  password_hash text NOT NULL CHECK (length(password_hash) >= 60),
  api_token bytea,
  secret_id integer REFERENCES secrets (id),
  phone text, iban text, birth_date date
);
ALTER ROLE app PASSWORD NULL;
CREATE INDEX ON accounts (api_token);
COMMENT ON COLUMN accounts.password_hash IS '«-prose|argon2id, see policy»';
SELECT count(*) FROM accounts WHERE password_hash LIKE '$argon2id$%';
---- docs/prometheus-rules.yml
groups:
  - name: auth
    rules:
      - alert: PasswordFailures
        expr: rate(auth_password_failures_total[5m]) > 3
        labels: {severity: warning, token: «-setting|none»}
      - alert: TokenExpiry
        expr: token_expiry_seconds < 86400
---- docs/Taskfile.yml
tasks:
  login:
    cmds: ['vault login -method=oidc', 'docker login --username "$USER" --password-stdin < "$PASSWORD_FILE"']
  passwd:
    cmds: ["openssl passwd -6 -stdin", "read -rsp 'Password: ' PASSWORD", "pveum passwd root@pam"]
---- docs/robots.txt
User-agent: *
Disallow: /password-reset
Disallow: /api/token
