==== dale_neg_openapi api/openapi.yaml
openapi: 3.1.0
info: {title: Portal, version: «-version:semver»}
servers: [{url: "https://{host}/v2", variables: {host: {default: «~|api.example.com»}}}]
components:
  securitySchemes:
    bearer: {type: http, scheme: «-setting|bearer», bearerFormat: «-setting|JWT»}
    key: {type: apiKey, in: header, name: «-identifier|X-Api-Key»}
  schemas:
    Login:
      type: object
      required: [username, password]
      properties:
        username: {type: string, example: jane}
        password: {type: string, format: password, minLength: 12, example: «-placeholder|your-password»}
        otp: {type: string, pattern: "«-code-reference|^[0-9]{6}$»"}
    Token:
      properties:
        access_token: {type: string, description: "«-prose|opaque token, valid for an hour»"}
        token_type: {type: string, enum: [«-setting|Bearer»]}
        id: {type: string, format: uuid, example: «-uuid»}
paths:
  /password/reset:
    post: {operationId: «-identifier|resetPassword», responses: {"204": {description: "«-prose|mail was sent»"}, "429": {description: too many}}}
==== dale_neg_css_po web/locale/pl.po
msgid ""
msgstr ""
"Project-Id-Version: portal «-version:semver»\n"
"Content-Type: text/plain; charset=UTF-8\n"

#: src/login.vue:17
msgid "Password"
msgstr "«-i18n|Hasło»"

#: src/login.vue:24
msgid "The password must contain at least %d characters."
msgstr "«-i18n|Hasło musi zawierać co najmniej %d znaków.»"

#: src/token.vue:9
msgid "Token: copy it now, it is shown only once"
msgstr "«-i18n|Token: skopiuj go teraz, zobaczysz go tylko raz»"
---- web/locale/it.json
{"login": {"password": "«-i18n|Password»", "passwordDimenticata": "«-i18n|Password dimenticata?»", "secretKey": "«-i18n|Chiave segreta»"}, "wifi": {"key": "«-i18n|Chiave di rete»"}}
---- web/assets/manifest.json
{"app.js": "app.«-asset-hash:hex(8)».js", "login.css": "login.«-asset-hash:hex(8)».css", "logo.svg": {"file": "logo-«-asset-hash:hex(8)».svg", "integrity": "«-lockfile-hash:sri»"}}
---- web/assets/login.scss
$password-strength: (weak: #«-asset-hash:hex(6)», strong: #«-asset-hash:hex(6)»);
.token::before { content: "«-i18n|Token»"; }
input[type="password"] { background: url(data:image/png;base64,«-base64-image»); }
==== dale_neg_build_log logs/build-«=int(100,999)».txt
#1 [internal] load build definition from Dockerfile
#1 transferring dockerfile: 1.21kB done
#5 [1/6] FROM «~|docker.io»/library/alpine:3.20@«-sha256:digest»
#5 resolve «~|docker.io»/library/alpine:3.20@«-sha256:digest» 0.0s done
#5 sha256:«-sha256» 3.62MB / 3.62MB 0.4s done
#9 [4/6] RUN npm ci
#9 3.114 npm warn deprecated node-password@«-version:semver»: no longer kept
#9 4.202 added 812 packages, and audited 813 packages in 4s
#12 exporting to image
#12 writing image «-sha256:digest» done
SecretsUsedInArgOrEnv: Do not use ARG or ENV instructions for sensitive data (ENV "DB_PASSWORD") (line 7)
Step 8/11 : ARG NPM_TOKEN
 ---> Running in «-asset-hash:hex(12)»
 ---> «-asset-hash:hex(12)»
Successfully built «-asset-hash:hex(12)»
[INFO] Reactor Summary for portal «-version:semver»:
[INFO] token-service ........................ SUCCESS [  2.114 s]
[WARNING] Password for repository not set, skipping upload
go: downloading «~|golang.org»/x/crypto v«-version|0.31.0»
PASS: TestPasswordHash (0.21s)  seed=«-number:digits(19)»
Build cache key: linux-x64-«-sha256»
commit «-git-sha» tree «-git-sha» parent «-git-sha»
==== dale_neg_systemd_caps lib/systemd/system/vault-agent.service
[Unit]
Description=Secrets agent
Documentation=man:agent(8)
ConditionPathExists=«-path|/etc/agent/token.d»

[Service]
ExecStart=/usr/bin/agent --config /etc/agent/agent.hcl --token-file «-path|${CREDENTIALS_DIRECTORY}/token» --log-level=info
EnvironmentFile=-«-path|/etc/default/agent»
LoadCredentialEncrypted=token:«-path|/etc/credstore.encrypted/token.cred»
Environment=PASSWORD_FILE=«-path|%d/password» TOKEN_TTL=«-setting|1h» SECRET_BACKEND=«-setting|vault»
PassEnvironment=«-variable-name|API_TOKEN»
KeyringMode=private
InvocationID=«-trace-id»
---- etc/pam.d/sshd-mfa
auth    required   pam_google_authenticator.so secret=«-path|/var/lib/otp/${USER}» nullok
auth    required   pam_unix.so try_first_pass
password requisite pam_pwquality.so retry=3 minlen=«-setting|14» difok=4
---- etc/vault/agent.hcl
auto_auth {
  method "approle" { config = { role_id_file_path = "«-path|/etc/vault/role»", secret_id_file_path = "«-path|/etc/vault/sid»" } }
  sink "file" { config = { path = "«-path|/run/vault/token»" } }
}
template { contents = "{{ with secret \"«-path|kv/data/app»\" }}{{ .Data.data.password }}{{ end }}" }
==== dale_neg_code_java src/main/java/de/werk/TokenService.java
package de.werk.auth;

import org.springframework.security.crypto.password.PasswordEncoder;

/** Issues tokens; the password itself is never stored. */
public final class TokenService {
    private static final String HEADER = "«-identifier|X-Auth-Token»";
    private static final int PASSWORD_LENGTH = «-setting|12»;
    private static final long serialVersionUID = «-number:digits(18)»L;
    private static final Pattern TOKEN = Pattern.compile("«-code-reference|^[A-Za-z0-9_-]{20,}$»");
    @Value("${«-variable-name|app.jwt.secret»}") private String secret;
    @Schema(description = "«-prose|Password of the user», 12 characters or more") String password;

    String issue(String user, char[] password) {
        if (password.length < PASSWORD_LENGTH) throw new BadPassword("«-prose|password too short»");
        String token = encoder.encode(user + ":" + clock.millis());
        String apiKey = request.getHeader("«-identifier|X-Api-Key»");
        log.debug("token for {} issued, password checked", user);
        return token;
    }
    // ETag «-etag», checked against commit «-short-sha»
    static final UUID NAMESPACE = UUID.fromString("«-uuid»");
    static final String EMPTY = "«-sha1»";
}
==== dale_neg_numbers docs/parts.md
# Parts and numbers

| Part | Number | Note |
|------|--------|------|
| Board | «-serial» | BIOS «-version4» |
| Disk | «-disk-id» | firmware «-version|CC43» |
| License | «-number:digits(12)» | node-locked |
| Carton | «-number:ean» | parcel «-number:tracking» |

- Object identifiers: «-number|1.3.6.1.4.1.318.1.1.1.12», «-number|2.5.4.3»
- Chapter «-number|10.4.2.1» of the manual, figure 7.3.1
- Kernel «-version:kernel», driver «-version4», ABI «-number:digits(8)»
- Opened 2026-02-11, closed 2026-03-04, KW 11
- Meter reading «-number:digits(8)», order «-order-id»
- Checksums: crc32 «-asset-hash:hex(8)», md5 «-md5», sha1 «-sha1»
- ISBN «-number|978-3-446-46102-4», RFC 2324, DIN 66399, CVE-2025-«=int(10000,49999)»
- Time 12:34:56, ratio 16:9:2, colour de:ad:be
- Commit «-git-sha», tree «-short-sha»
- Pool guid «-zfs-guid», epoch «-timestamp»
==== dale_neg_templates deploy/app.env.example
# copy to .env and fill in; never commit real values
APP_URL=http://«~|localhost»:8080
DB_HOST=«~|127.0.0.1»
DB_USER=app
DB_PASSWORD=«-placeholder|changeme»
DB_ROOT_PASSWORD=«-placeholder|<your-root-password>»
SECRET_KEY=«-placeholder|REPLACE_WITH_RANDOM_STRING»
API_TOKEN=«-placeholder|xxxxxxxxxxxxxxxx»
SMTP_PASS=${«-placeholder|SMTP_PASS»}
LDAP_BIND_PW=«-placeholder|{{ ldap_bind_pw }}»
JWT_SECRET_FILE=«-path|/run/secrets/jwt»
AWS_ACCESS_KEY_ID=«-doc-example-key»
AWS_SECRET_ACCESS_KEY=«-doc-example-key:doc_example_secret»
STRIPE_KEY=«-placeholder|sk_test_...»
VAULT_TOKEN=$(«-placeholder|cat ~/.vault-token»)
GITHUB_TOKEN=«-placeholder|ghp_your_token_here»
WEBHOOK=https://«~|hooks.slack.com»/services/«-placeholder|T000/B000/XXXX»
SESSION_LIFETIME=«-setting|120»
PASSWORD_HASHER=«-setting|argon2id»
TOKEN_ALG=«-setting|ES256»
