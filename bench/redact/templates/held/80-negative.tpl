==== h_neg_build build/log.txt
«each 3-5»
#12 sha256:«-sha256» 32B / 32B done
 ---> «-short-sha:hex(12)»
Removing intermediate container «-short-sha:hex(12)»
npm WARN deprecated password-generator@«-version»
   Compiling secrecy v«-version»
   Compiling jsonwebtoken v«-version»
Downloaded «=word»-token v«-version»
digest: «-sha256:digest» size: «-number:int(500,5000)»
GPG key ID «-key-id», fingerprint «-key-id:hex(40).upper»
Build ID: «-uuid»
[INFO] Password strength check passed
cache key: node-modules-«-sha256»
«end»
==== h_neg_go internal/auth/token.go
// Package auth checks passwords and tokens.
var ErrInvalidPassword = errors.New("«-prose|invalid password or token»")
const passwordMinLen = «-setting|12»
const tokenHeader = "«-identifier|X-API-Token»"
const SecretKind = "«-identifier|kubernetes.io/service-account-token»"
type Config struct {
	Password string `json:"password" yaml:"password" env:"APP_PASSWORD"`
	APIToken string `json:"api_token,omitempty"`
	SecretKeyRef *SecretKeySelector `json:"secretKeyRef"`
}
func (c *Config) SetPassword(password string) { c.Password = password }
password := r.FormValue("«-identifier|password»")
token, err := jwt.Parse(tokenString, keyFunc)
secret := cfg.Secret
expected := "«-sha256»"
if subtle.ConstantTimeCompare([]byte(password), []byte(want)) != 1 { return ErrInvalidPassword }
flag.StringVar(&password, "password", "", "«-prose|password for the API»")
passwordHash := bcrypt.GenerateFromPassword([]byte(password), «-setting|12»)
id := uuid.MustParse("«-uuid»")
==== h_neg_schema api/openapi.yaml
openapi: «-version|3.1.0»
components:
  securitySchemes:
    token: {type: apiKey, in: header, name: «-identifier|X-API-Key»}
    basic: {type: http, scheme: «-setting|basic»}
  schemas:
    Login:
      required: [username, password]
      properties:
        password: {type: string, format: «-setting|password», minLength: 12, example: "«-placeholder|your-password»"}
        token: {type: string, description: «-prose|The token of the session»}
        secret: {type: string, nullable: true}
        apiKey: {$ref: '#/components/schemas/ApiKey'}
        id: {type: string, format: uuid, example: «-uuid»}
---- api/schema.graphql
type Mutation { login(user: String!, password: String!): Token! resetPassword(token: ID!, password: String!): Boolean }
---- api/schema.sql
CREATE TABLE accounts (id uuid, password_hash varchar(255), reset_token varchar(64), secret_question text);
ALTER TABLE accounts ADD COLUMN api_key text;
COMMENT ON COLUMN accounts.password_hash IS '«-prose|argon2id hash of the password»';
---- api/types.proto
message LoginRequest { string username = 1; string password = 2; string token = 3; }
==== h_neg_tests tests/fixtures_test.py
def test_password_is_hashed():
    password = fake.password()
    assert hash_password(password) != password
    assert verify(password, hash_password(password))

@pytest.mark.parametrize("password", ["", None, «-placeholder|"x" * 100»])
def test_bad_password(password): ...

TOKEN = object()
SHA = "«-sha1»"
PNG = "«-base64-image:png»"
response = client.get("/api", headers={"Authorization": f"Bearer {«-reference|token»}"})
==== h_neg_assets web/index.html
<meta name="csrf-param" content="«-identifier|authenticity_token»">
<link rel="preload" href="/assets/app-«-asset-hash:hex(32)».css" integrity="«-lockfile-hash:sri»">
<script nonce="«~:b64(24)»" src="/js/vendor.«-asset-hash:hex(20)».js"></script>
<img src="data:image/png;base64,«-base64-image»" alt="password">
<label>Password <input type="password" id="pw" autocomplete="new-password" minlength="12"></label>
<a href="/password/reset">Forgot your password?</a>
<p>Token: <code>«-placeholder|&lt;token&gt;»</code></p>
<svg><path d="«-asset-hash:svg_path»"/></svg>
==== h_neg_ids var/log/ids.log
«each 8-12»
volume «-uuid» attached to «-uuid»
image «-tf-resource-id» arn «-arn»
snapshot id=«-sha256» size=«-number»
zpool guid «-zfs-guid» vdev «-zfs-guid»
disk «-disk-id» serial «-serial»
session «-number» of user ops, token count «-number:int(1,99)»
UPID «-pve-upid»
order «-order-id» ean «-number:ean»
request «-request-id» span «-trace-id:span_id»
cert SHA-256 «-tls-fingerprint»
key «-ssh-fingerprint»
«end»
==== h_neg_licences LICENSE.txt
Permission is hereby granted. The password "«-placeholder|password»" is an example only.
Contact the authors for tokens and secrets of the trade.
SPDX-License-Identifier: MIT
SHA-1: «-sha1»
==== h_neg_shell scripts/setup.sh
#!/bin/sh
# asks for the password, writes nothing
read -rsp "«-prose|Password: »" password
password_file=«-path|/etc/app/password»
token=$(«-code-reference|vault kv get -field=token secret/app»)
export DB_PASSWORD="${«-placeholder|DB_PASSWORD:?»}"
curl -u "$USER:$PASSWORD" https://«fqdn»/
mysql -u root -p < dump.sql
mysql -uroot -p"$MYSQL_ROOT_PASSWORD" -e 'select 1'
ssh -p 2222 root@«ipv4»
mkdir -p /srv/data
psql -U postgres -p 5432 -d app
docker run -p 8080:80 -u 1000:1000 nginx
openssl passwd -6 -stdin
sshpass -f «-path|/root/.pw» ssh root@«fqdn»
PASSWORD_STORE_DIR=«-path|~/.store» pass show nas
test "$TOKEN" = "«-placeholder|changeme»" && exit 1
unset PASSWORD TOKEN SECRET
