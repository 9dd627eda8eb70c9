==== kb_neg_yarn_poetry yarn.lock
# yarn lockfile v1

«each 6»
"@«=word»/«=word»@^«-version|7.1.0»":
  version "«-version|7.1.4»"
  resolved "https://«~|registry.yarnpkg.com»/@«=word»/«=word»/-/«=word»-7.1.4.tgz#«-sha1»"
  integrity «-lockfile-hash:sri»

«end»
---- poetry.lock
[[package]]
name = "«=word»"
version = "«-version|4.2.0»"
files = [
    {file = "«=word»-4.2.0-py3-none-any.whl", hash = "«-lockfile-hash»"},
    {file = "«=word»-4.2.0.tar.gz", hash = "«-lockfile-hash»"},
]

[metadata]
python-versions = "^3.11"
content-hash = "«-sha256»"
---- composer.lock
{
    "content-hash": "«-md5»",
    "packages": [
        {"name": "«=word»/«=word»", "version": "v«-version|3.1.2»", "source": {"type": "git", "reference": "«-git-sha»"}, "dist": {"shasum": "«-sha1»"}},
        {"name": "«=word»/password-tools", "version": "v«-version|1.0.9»", "source": {"type": "git", "reference": "«-git-sha»"}}
    ]
}
---- flake.lock
{"nodes":{"nixpkgs":{"locked":{"lastModified":«-timestamp»,"narHash":"«-lockfile-hash:nar»","owner":"NixOS","repo":"nixpkgs","rev":"«-git-sha»"}}},"version":7}
==== kb_neg_html_docs docs/api/authentication.html
<!doctype html>
<html lang="en">
<head>
  <title>Authentication</title>
  <link rel="stylesheet" href="/css/main.«-asset-hash:hex(12)».css" integrity="«-lockfile-hash:sri384»">
  <script src="/js/app.«-asset-hash:hex(8)».js" nonce="«~:b64(22)»"></script>
  <meta name="csrf-param" content="«-identifier|authenticity_token»">
</head>
<body>
  <h1>Authentication</h1>
  <p>«-prose|Every request needs an API key. Your password is never sent.»</p>
  <pre><code>curl -H "Authorization: Bearer «-placeholder|YOUR_API_TOKEN»" https://«~|api.example.com»/v1/items
curl -u «-placeholder|user:password» https://«~|api.example.com»/v1/items
export API_KEY=«-placeholder|&lt;your key&gt;»
mysql://«-placeholder|user:pass»@«~|localhost»/db</code></pre>
  <table>
    <tr><td>password</td><td>«-setting|string»</td><td>«-prose|at least 8 characters»</td></tr>
    <tr><td>access_token</td><td>«-setting|string»</td><td>«-prose|valid for one hour»</td></tr>
    <tr><td>secret</td><td>«-setting|boolean»</td><td>«-prose|hide the project»</td></tr>
  </table>
  <form><input type="password" name="«-identifier|new_password»" autocomplete="«-setting|new-password»" minlength="«-setting|8»"></form>
  <p>Example response id: «-uuid», signature <code>«-sha256»</code></p>
  <img src="data:image/png;base64,«-base64-image:png»">
</body>
</html>
==== kb_neg_tests tests/test_auth.py
import pytest
from app.auth import hash_password, verify, make_token

PASSWORD_FIELDS = ["«-identifier|password»", "«-identifier|password_confirm»", "«-identifier|old_password»"]
EXAMPLE_KEY = "«-doc-example-key:doc_example_key»"
EXAMPLE_SECRET = "«-doc-example-key:doc_example_secret»"
KNOWN_SHA1 = "«-sha1»"
RELEASE = "«-version»"


@pytest.mark.parametrize("password", ["", " ", "«-placeholder|short»", None])
def test_bad_passwords_are_refused(password):
    with pytest.raises(ValueError, match="«-prose|password too weak»"):
        hash_password(password)


def test_login(client, user_factory):
    user = user_factory(password=«-code-reference|fake.password()»)
    token = «-code-reference|make_token(user)»
    reply = client.post("/login", json={"user": user.name, "password": user.password, "token": token})
    assert reply.status_code == 200
    assert reply.json()["id"] == "«-uuid»"
    assert reply.headers["etag"] == '"«-etag»"'


def test_env(monkeypatch):
    monkeypatch.setenv("API_TOKEN", "«-placeholder|dummy»")
    monkeypatch.setenv("DB_PASSWORD", "«-placeholder|changeme»")
    secret_name = "«-setting|app/test»"
    assert load(secret_name).token_type == "«-setting|bearer»"
    assert digest(b"secret") == "«-sha256»"
==== kb_neg_env_example .env.example
# Copy to .env and fill in
APP_NAME=portal
APP_KEY=
DB_HOST=«~|localhost»
DB_PASSWORD=«-placeholder|changeme»
REDIS_PASSWORD=«-placeholder|null»
MAIL_PASSWORD="«-placeholder|<your smtp password>»"
STRIPE_SECRET=«-placeholder|sk_test_xxxxxxxxxxxxxxxxxxxxxxxx»
GITHUB_TOKEN=«-placeholder|ghp_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX»
AWS_ACCESS_KEY_ID=«-doc-example-key:doc_example_key»
JWT_SECRET=${«-reference|JWT_SECRET:-»}
API_TOKEN=«-placeholder|REPLACE_ME»
SESSION_COOKIE_NAME=«-setting|portal_session»
PASSWORD_MIN_LENGTH=«-setting|12»
SECRET_FILE=«-path|/run/secrets/portal»
TOKEN_TTL=«-setting|900»
---- config/schema.json
{
  "properties": {
    "password": { "type": "«-setting|string»", "minLength": «-setting|8», "description": "«-prose|Password of the user»" },
    "api_key": { "$ref": "«-reference|#/definitions/secretRef»" },
    "token": { "type": "«-setting|string»", "format": "«-setting|uuid»", "example": "«-uuid»" }
  },
  "$id": "https://«~|example.com»/schemas/«-uuid».json"
}
---- i18n/fr.json
{"login.password": "«-i18n|Mot de passe»", "login.forgot": "«-i18n|Mot de passe oublié ?»", "token.expired": "«-i18n|Le jeton a expiré»", "secret.label": "«-i18n|Secret partagé»"}
---- i18n/pl.properties
password.label=«-i18n|Hasło»
password.mismatch=«-i18n|Hasła nie są takie same»
api.token=«-i18n|Token dostępu»
==== kb_neg_k8s_refs chart/templates/deployment.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "app.fullname" . }}
  annotations:
    checksum/config: «-sha256»
    checksum/secret: {{ «-reference|include (print $.Template.BasePath "/secret.yaml") . | sha256sum» }}
spec:
  template:
    spec:
      imagePullSecrets: [{ name: «-setting|registry-login» }]
      containers:
        - name: app
          image: "«~|ghcr.io»/acme/app@«-digest»"
          env:
            - name: DB_PASSWORD
              valueFrom: { secretKeyRef: { name: «-setting|app-db», key: «-setting|password» } }
            - name: TOKEN_FILE
              value: «-path|/var/run/secrets/tokens/app»
            - name: POD_UID
              value: "«-uuid»"
            - name: SECRET_KEY
              value: {{ «-reference|.Values.secretKey | quote» }}
---- chart/values.yaml
image: { tag: "«-version|2.4.1»", digest: «-digest» }
auth:
  existingSecret: "«-setting|app-auth»"
  password: ""
  passwordKey: «-setting|admin-password»
  tokenSecretName: «-setting|app-token»
secretKey: null
---- .github/workflows/build.yml
jobs:
  build:
    steps:
      - uses: actions/checkout@«-git-sha» # v4.2.2
      - env:
          NPM_TOKEN: ${{ «-reference|secrets.NPM_TOKEN» }}
          REGISTRY_PASSWORD: ${{ «-reference|secrets.REGISTRY_PASSWORD» }}
        run: echo "::add-mask::$NPM_TOKEN"
==== kb_neg_minified dist/app.min.js
/*! app v«-version|5.3.1» | build «-short-sha» */
!function(e,t){"use strict";var n={passwordLabel:"«-i18n|Kennwort»",tokenKey:"«-identifier|auth.token»",secretText:"«-i18n|Geheimnis anzeigen»"};function r(e){return e.token?e.token.slice(0,4)+"«-redacted|****»":null}var i=e.password,o=t.getToken(),a={type:"password",autocomplete:"«-setting|off»"};t.exports={hash:"«-md5»",chunk:"«-asset-hash:hex(20)»",id:"«-uuid»",validate:function(e){return/^[A-Za-z0-9+/=]{40}$/.test(e)}}}(window,module);
//# sourceMappingURL=app.min.js.map?v=«-asset-hash:hex(10)»
---- dist/app.min.js.map
{"version":3,"file":"app.min.js","sources":["../src/login/PasswordField.tsx","../src/token.ts"],"names":["password","token","secretKey"],"mappings":"«-number:alnum(60)»,«-number:alnum(40)»;AAAA"}
---- dist/icons.svg
<svg xmlns="«~|http://www.w3.org/2000/svg»" viewBox="0 0 64 64"><title>key</title><path d="«-number:svg_path»"/></svg>
---- dist/fonts.css
@font-face{font-family:"App";src:url(data:font/woff2;base64,«-base64-image:woff») format("woff2")}
==== kb_neg_build_log tmp/ci-output.txt
#12 [build 4/9] RUN npm ci --ignore-scripts
#12 resolve «~|docker.io»/library/node:22-slim@«-digest» done
#12 «-digest» 0B / 29.12MB 0.1s
#12 extracting «-digest» 1.4s done
added 812 packages, audited 813 packages in 14s
npm warn deprecated «=word»@«-version|1.2.3»: use @«=word»/core
Step 5/12 : ARG API_TOKEN
 ---> Running in «-asset-hash:hex(12)»
Removing intermediate container «-asset-hash:hex(12)»
Successfully built «-asset-hash:hex(12)»
Login Succeeded with token «-redacted|[MASKED]»
$ docker login -u "$CI_REGISTRY_USER" -p "«-reference|$CI_REGISTRY_PASSWORD»" "$CI_REGISTRY"
$ curl --header "JOB-TOKEN: «-reference|$CI_JOB_TOKEN»" --upload-file build/app.tar.gz
$ sha256sum build/app.tar.gz
«-sha256»  build/app.tar.gz
Compiling password-hash v«-version|0.5.0»
Compiling secrecy v«-version|0.10.3»
test auth::rejects_empty_password ... ok
test token::expires_after_an_hour ... ok
warning: unused variable: `token`
Uploading artifacts... id=«-number:digits(9)» responseStatus=201 Created token=«-redacted|64_[MASKED]»
Job succeeded, trace «-trace-id», cache key «-sha1»
