==== dk_neg_lock prompt.txt
npm ci says lock file and package.json are not in sync. diff of package-lock.json, is that a supply-chain issue or only a bump?

diff --git a/package-lock.json b/package-lock.json
index «-git-sha:short_sha»..«-git-sha:short_sha» 100644
--- a/package-lock.json
+++ b/package-lock.json
@@ -1181,15 +1181,15 @@
     "node_modules/jsonwebtoken": {
-      "version": "«-version:semver»",
-      "resolved": "https://«~|registry.npmjs.org»/jsonwebtoken/-/jsonwebtoken-9.0.2.tgz",
-      "integrity": "«-lockfile-hash:sri»",
+      "version": "«-version:semver»",
+      "resolved": "https://«~|registry.npmjs.org»/jsonwebtoken/-/jsonwebtoken-9.0.3.tgz",
+      "integrity": "«-lockfile-hash:sri»",
       "dependencies": {"jws": "^«-version:semver»", "password-prompt": "^«-version:semver»"}
     },
     "node_modules/secret-stack": {
       "integrity": "«-lockfile-hash:sri»"
     }

go.sum next to it:

«~|github.com»/hashicorp/vault/api v«-version:semver» «-lockfile-hash:gosum»
«~|github.com»/hashicorp/vault/api v«-version:semver»/go.mod «-lockfile-hash:gosum»

and poetry.lock

[[package]]
name = "keyring"
version = "«-version:semver»"
files = [
    {file = "keyring-25.6.0.tar.gz", hash = "sha256:«-sha256»"},
    {file = "keyring-25.6.0-py3-none-any.whl", hash = "sha256:«-sha256»"},
]
==== dk_neg_docs question.md
Is my understanding of these docs right? I don't want to paste our real values, so placeholders only.

```bash
export PVE_TOKEN_ID='«-placeholder|USER@REALM!TOKENID»'
export PVE_TOKEN_SECRET='«-placeholder|xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx»'
curl -H "Authorization: PVEAPIToken=$PVE_TOKEN_ID=$PVE_TOKEN_SECRET" https://$PVE_HOST:8006/api2/json/version
mysql -u root -p"$MYSQL_ROOT_PASSWORD" -h "$DB_HOST" -e 'select 1'
docker login -u "$USER" --password-stdin < ~/.token
aws configure set aws_secret_access_key «-placeholder|<your-secret>»
vault write auth/userpass/users/«-placeholder|NAME» password=«-placeholder|PASSWORD»
```

```yaml
database:
  password: ${«-placeholder|DB_PASSWORD»}
  password_file: «-path|/run/secrets/db_password»
  api_key: "{{ «-reference|vault_api_key» }}"
  token: !secret «-reference|ha_token»
  private_key: «-placeholder|REPLACE_ME»
  ssl_key: «-path|/etc/ssl/private/server.key»
auth:
  token_ttl: «-setting|3600»
  password_policy: «-setting|strong»
  secret_name: «-setting|db-credentials»
```

```hcl
password = «-reference|var.root_password»
token    = «-reference|data.vault_kv_secret_v2.pve.data["token"]»
api_key  = «-reference|sensitive(local.api_key)»
```

AWS example pair from their page: `«-doc-example-key:doc_example_key»` / `«-doc-example-key:doc_example_secret»`.
==== dk_neg_i18n untitled
Kannst du die fehlenden Schlüssel ins Englische übersetzen? Nur die Werte, bitte JSON ausgeben.

{
  "login.password": "«-i18n|Kennwort»",
  "login.password.repeat": "«-i18n|Kennwort wiederholen»",
  "login.password.forgot": "«-i18n|Kennwort vergessen?»",
  "login.token": "«-i18n|Einmalcode aus der App»",
  "error.secret": "«-i18n|Das Geheimnis darf nicht leer sein»",
  "error.password.short": "«-i18n|Das Kennwort braucht mindestens 12 Zeichen»",
  "settings.apikey": "«-i18n|API-Schlüssel erzeugen»",
  "settings.apikey.hint": "«-i18n|Der Schlüssel wird nur einmal angezeigt»",
  "user.name": "«-i18n|Vor- und Nachname»",
  "user.phone": "«-i18n|Telefon (mobil)»",
  "user.iban": "«-i18n|IBAN ohne Leerzeichen»",
  "user.birthday": "«-i18n|TT.MM.JJJJ»",
  "mail.example": "«~|name@beispiel.de»"
}

Und das Formular dazu:

<label for="pw">«-i18n|Kennwort»</label>
<input id="pw" type="password" name="«-identifier|password»" placeholder="«-prose|Kennwort eingeben»" autocomplete="new-password">
<input type="hidden" name="«-identifier|csrf_token»" value="{{ «-reference|csrf_token()» }}">
<button class="btn btn-secret" data-i18n="login.password">OK</button>
<script src="/static/app.«-asset-hash:hex(8)».js" integrity="«-lockfile-hash:sri»"></script>
==== dk_neg_code paste-15
why does clippy want me to derive Zeroize here? no values in this, only types

pub struct Credentials {
    pub username: String,
    password: Secret<String>,
    pub token: Option<ApiToken>,
}

impl Credentials {
    pub fn from_env() -> Result<Self, Error> {
        let password = «-code-reference|std::env::var("APP_PASSWORD")?»;
        let token = «-code-reference|read_token(&path).ok()»;
        if password.len() < MIN_PASSWORD_LEN {
            return Err(Error::Weak("«-prose|password must have at least 12 characters»"));
        }
        Ok(Self { username: whoami(), password: Secret::new(password), token })
    }
}

const MIN_PASSWORD_LEN: usize = «-setting|12»;
const TOKEN_PREFIX: &str = "«-identifier|pat_»";
const SECRET_FIELD: &str = "«-identifier|client_secret»";
const EMPTY_SHA256: &str = "«-sha256»";
const NAMESPACE: Uuid = uuid!("«-uuid»");

#[test]
fn refuses_short_password() {
    assert!(Credentials::check("«-placeholder|short»").is_err());
}

error: field `password` does not implement `Zeroize`
  --> src/cred.rs:3:5
   = note: `#[warn(clippy::all)]` on by default, rustc «-version:semver» («-git-sha:short_sha» 2026-08-01)
==== dk_neg_git thread.txt
how do I find the commit that introduced "feat: tokens"? output of what I tried

$ git log --oneline --graph -8
* «-git-sha:short_sha» (HEAD -> main) docs: say how tokens are rotated
* «-git-sha:short_sha» fix: compare password hashes in constant time
*   «-git-sha:short_sha» Merge branch 'secret-store'
|\
| * «-git-sha:short_sha» feat: secret store backed by keyring
* | «-git-sha:short_sha» chore: bump deps
|/
* «-git-sha:short_sha» (tag: v«-version:semver») release
$ git rev-parse HEAD HEAD~1
«-git-sha»
«-git-sha»
$ git cat-file -p HEAD | head -3
tree «-git-sha»
parent «-git-sha»
$ git ls-tree -r HEAD | grep -i secret
100644 blob «-git-sha»	src/secret.rs
100644 blob «-git-sha»	tests/secret_store.rs
$ git bisect log
# bad: [«-git-sha»] docs: say how tokens are rotated
# good: [«-git-sha»] release
$ git stash list
stash@{0}: WIP on main: «-git-sha:short_sha» docs: say how tokens are rotated
$ git lfs ls-files -l
«-sha256» * assets/demo.mp4
==== dk_neg_checksums prompt.txt
Ich will prüfen, ob meine Downloads in Ordnung sind. Was vergleiche ich womit?

$ sha256sum *.iso
«-sha256»  proxmox-ve_9.0-1.iso
«-sha256»  debian-13.1.0-amd64-netinst.iso
$ cat SHA512SUMS | head -1
«-sha512»  debian-13.1.0-amd64-netinst.iso
$ md5sum virtio-win.iso
«-md5»  virtio-win.iso
$ gpg --verify SHA512SUMS.sign
gpg: Signature made Sat 06 Sep 2026 10:12:44 CEST
gpg:                using RSA key «-key-id:hex(40).upper»
gpg: Good signature from "Debian CD signing key"
Primary key fingerprint: «-key-id:gpg_fingerprint»
$ cosign verify --key cosign.pub img@sha256:«-sha256»
«-public-key:pem_public»
$ zpool get guid rpool -H -o value
«-zfs-guid»
$ blkid -s UUID -o value /dev/sda2
«-uuid»
$ ls -l /dev/disk/by-id | awk '{print $9}' | tail -2
«-disk-id»
«-disk-id»
$ dpkg -l | grep -E 'password|secret'
ii  libsecret-1-0:amd64   «-version|0.21.7-1»   amd64   Secret store
ii  libpam-pwquality:amd64 «-version|1.4.5-5»   amd64   PAM module to check password strength

Der Fingerabdruck des Servers hat sich auch geändert: «-tls-fingerprint». Normal nach Neuinstallation?
==== dk_neg_stack issue.md
### Segfault when the token bucket is empty

Build `«-git-sha»`, trace id `«-trace-id»`, span `«-span-id:span_id»`.

```
Program received signal SIGSEGV, Segmentation fault.
#0  token_bucket_take (b=«-identifier:addr», n=1) at src/ratelimit.c:88
#1  «-identifier:addr» in handle_login (req=«-identifier:addr», password=<optimized out>) at src/login.c:141
#2  «-identifier:addr» in worker () at src/pool.c:40
rax            «-identifier:addr»
rip            «-identifier:addr»
Build ID: «-build-id:build_id»
```

```
==1142== Invalid read of size 8
==1142==    at «-identifier:addr»: secret_free (secret.c:22)
==1142==  Address 0x0 is not stack'd, malloc'd or (recently) free'd
```

Config I used (all defaults):

```ini
[ratelimit]
tokens = «-setting|100»
token_refill = «-setting|5s»
[auth]
password_hash = «-setting|argon2id»
secret_backend = «-setting|keyring»
session_key_bits = «-setting|256»
```

coredumpctl: `«-uuid»`, PID 1142, exe hash `«-sha1»`, glibc «-version|2.41-12». Happens on every third request only. What does `<optimized out>` mean for my password check?
==== dk_neg_k8s_refs paste
Could someone check that no secret is inlined in this deployment before I open the PR? I think it is all references.

apiVersion: apps/v1
kind: Deployment
metadata:
  name: tickets
  uid: «-uuid»
  resourceVersion: "«-number:digits(8)»"
  annotations:
    checksum/secret: «-sha256»
    «~|vault.hashicorp.com»/agent-inject-secret-db: «-path|secret/data/tickets/db»
spec:
  template:
    spec:
      serviceAccountName: «-setting|tickets»
      imagePullSecrets: [{name: «-setting|regcred»}]
      containers:
        - name: app
          image: tickets@sha256:«-sha256»
          env:
            - name: DB_PASSWORD
              valueFrom: {secretKeyRef: {name: «-setting|tickets-db», key: «-setting|password»}}
            - name: API_TOKEN_FILE
              value: «-path|/var/run/secrets/api/token»
            - name: PASSWORD_MIN_LENGTH
              value: "«-setting|12»"
            - name: SESSION_COOKIE_NAME
              value: «-setting|sid»
---
apiVersion: «~|bitnami.com»/v1alpha1
kind: SealedSecret
spec:
  encryptedData:
    password: «~:sealed»
---
sops:
  db_password: «~:sops»
  age: [{recipient: «-age-public-key»}]
  lastmodified: "2026-10-01T09:00:00Z"
==== dk_neg_upids ticket-19.txt
Bonjour, comment retrouver qui a lancé ces tâches ? Je n'ai que les UPID et la sortie de quelques commandes.

«-pve-upid»
«-pve-upid»
«-pve-upid»
«-pve-upid»

# pveversion -v | head -5
proxmox-ve: «-version|9.0.0» (running kernel: «-version:kernel»)
pve-manager: «-version|9.0.11» (running version: 9.0.11/«-asset-hash:hex(16)»)
libpve-access-control: «-version|9.0.3»
qemu-server: «-version|9.0.22»
zfsutils-linux: «-version|2.3.4-pve1»

# qm config 204 | grep -E 'uuid|vmgenid|meta'
meta: creation-qemu=«-version|10.0.2»,ctime=«-timestamp»
smbios1: uuid=«-uuid»
vmgenid: «-uuid»

# pveum user list --output-format json | jq '.[0].tokens[0]'
{
  "comment": "«-prose|jeton pour la supervision»",
  "expire": «-timestamp»,
  "privsep": 1,
  "tokenid": "«-identifier|supervision»"
}

# iscsiadm -m session
tcp: [1] «-iqn» (non-flash)

Le mot de passe est demandé deux fois, est-ce normal ? La longueur minimale est de «-setting|8» caractères.
==== dk_neg_css_html untitled.html
the minifier breaks my icon font, see the base64 part. also is `integrity` needed for local files?

<style>
@font-face{font-family:icons;src:url(data:font/woff2;base64,«-base64-image:woff») format("woff2")}
.password-toggle{background:#fafbfc url("data:image/png;base64,«-base64-image»") no-repeat}
.token-list > li.secret:before{content:"\f023";color:#a1b2c3}
</style>
<link rel="stylesheet" href="/css/site.«-asset-hash:hex(10)».css" integrity="«-lockfile-hash:sri»">
<svg viewBox="0 0 24 24"><path d="«-svg-path:svg_path»"/></svg>
<form id="login" action="/session" method="post">
  <input name="«-identifier|user[password]»" type="password" placeholder="«-prose|Your password»" minlength="«-setting|10»">
  <a href="/password/new">«-i18n|Forgot password?»</a>
</form>
<script>
  const cfg = { tokenType: "«-setting|Bearer»", passwordField: "«-identifier|#user_password»", build: "«-git-sha»" };
  fetch("/api/session", { headers: { Authorization: `Bearer ${«-reference|token»}` } });
</script>
<!-- generated «-uuid», v«-version:semver» -->

console: Failed to find a valid digest in the 'integrity' attribute, computed SHA-384 integrity '«-lockfile-hash:bytes(48)»'.
