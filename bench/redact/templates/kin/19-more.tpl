==== kn_db_clients root/.my.cnf
[client]
user = root
password = "«config-password:pwany»"
host = «ipv4»

[mysqldump]
user = dump
password = «config-password:pw»
max_allowed_packet = 256M
---- root/.pgpass
«ipv4»:5432:*:postgres:«pgpass:pw»
«fqdn»:5432:app:app:«pgpass:pwa»
localhost:5433:*:repl:«pgpass:pw»
*:*:*:report:«pgpass:phrase»
---- root/.netrc
machine «fqdn»
login releasebot
password «netrc:pw»

machine «~|api.github.com» login releasebot password «netrc:github_pat»
machine «ipv4» login anonymous password «~|guest@example.com»
default login ops password «netrc:pwa»
---- root/.pg_service.conf
[hr]
host=«fqdn»
user=hr
password=«config-password:pw»
dbname=hr
---- root/.redisclirc
:set hints
auth «cli-password:pwa»
---- root/.mongorc.js
db = connect("mongodb://admin:«connection-string:pwa»@«ipv4»:27017/admin");
---- etc/odbc.ini
[cmdb]
Driver = FreeTDS
Server = «fqdn»
UID = cmdb
PWD = «config-password:pw»
---- etc/mysql/debian.cnf
# Automatically generated for Debian scripts. DO NOT TOUCH!
[client]
host     = localhost
user     = debian-sys-maint
password = «config-password:alnum(16)»
socket   = /run/mysqld/mysqld.sock
---- etc/ldap.secret
«config-password:pwa»
---- etc/redis/redis.conf
bind «~|127.0.0.1» «ipv4»
requirepass «config-password:pw»
masterauth «config-password:pw»
masteruser replica
user worker on >«config-password:pwa» ~* +@all
user reader on #«~:sha256» ~* +@read
==== kn_vault_ops notes/vault-init.txt
$ vault operator init -key-shares=5 -key-threshold=3
Unseal Key 1: «generic-secret:bytes(33)»
Unseal Key 2: «generic-secret:bytes(33)»
Unseal Key 3: «generic-secret:bytes(33)»

Initial Root Token: «vault-token»

$ vault write auth/approle/login role_id=«~:uuid» secret_id=«generic-secret:uuid»
Key                     Value
---                     -----
token                   «vault-token»
token_accessor          «-key-id:alnum(24)»
token_duration          768h
$ vault kv get -format=json kv/pve/api
{
  "request_id": "«-uuid»",
  "lease_id": "",
  "data": {
    "data": { "password": "«generic-secret:pwany»", "token": "«pve-api-token»" },
    "metadata": { "created_time": "2026-01-09T10:11:12.114Z", "version": 4 }
  }
}
$ consul acl bootstrap
AccessorID:       «-uuid»
SecretID:         «generic-secret:uuid»
$ nomad acl token self | grep -i id
Accessor ID  = «-uuid»
Secret ID    = «generic-secret:uuid»
$ bao login «vault-token»
$ export VAULT_ADDR=https://«fqdn»:8200 CONSUL_HTTP_TOKEN=«generic-secret:uuid»
$ consul keygen
«~:key32»
$ vault policy read pve
path "«-path|kv/data/pve/*»" { capabilities = ["read"] }
==== kn_rails_java config/credentials/production.key
«rails-master-key»
---- config/database.yml
default: &default
  adapter: postgresql
  pool: <%= ENV.fetch("POOL") { 5 } %>
production:
  <<: *default
  host: «fqdn»
  username: app
  password: «config-password:pw»
staging:
  <<: *default
  url: <%= ENV["«-identifier|STAGING_URL»"] %>
  password: <%= «-code-reference|ENV["DB_PASSWORD"]» %>
---- config/secrets.yml
production:
  secret_key_base: «generic-secret:hex(128)»
  twilio_auth_token: «twilio-auth-token»
  devise_pepper: «generic-secret:hex(64)»
test:
  secret_key_base: «~:hex(64)»
---- .env.rails
RAILS_MASTER_KEY=«rails-master-key»
---- src/main/resources/application-prod.yml
spring:
  datasource:
    url: jdbc:mariadb://«ipv4»:3306/app
    username: app
    password: "«config-password:pwany»"
  mail: { host: «fqdn», username: «email», password: '«config-password:pwany»' }
  security: { oauth2: { client: { registration: { lab: { client-id: «-uuid», client-secret: «generic-secret:alnum(32)» } } } } }
  rabbitmq: { password: ${«-placeholder|RABBIT_PASSWORD:}» }
server: { ssl: { key-store-password: «config-password:pwa», key-alias: site } }
jwt: { secret: «generic-secret:b64(64)», expiration: «-setting|86400» }
jasypt: { encryptor: { password: «config-password:pw» } }
management: { info: { git: { commit: «-git-sha» } } }
---- src/main/resources/app.properties
db.url=jdbc:sqlserver://«fqdn»;databaseName=cmdb;user=cmdb;password=«connection-string:pwa»
ldap.bind.password=«config-password:pw»
api.key=«generic-secret:alnum(40)»
password.min.length=«-setting|12»
token.header=«-setting|X-Auth-Token»
admin.email=«email»
build.uuid=«-uuid»
==== kn_api_http docs/session.http
### log in
POST https://«fqdn»:8006/api2/json/access/ticket
Content-Type: application/x-www-form-urlencoded

username=root@pam&password=«cli-password:pwa»

### answer
HTTP/1.1 200 OK
Server: pve-api-daemon/3.0
Set-Cookie: PVEAuthCookie=«pve-ticket:pve_ticket.url»; Path=/; Secure

{"data":{"CSRFPreventionToken":"«pve-csrf-token»","ticket":"«pve-ticket»","username":"root@pam"}}

### list
GET https://«fqdn»:8006/api2/json/nodes/«hostname»/qemu
Authorization: PVEAPIToken=«~|svc.metrics@pve!http=»«pve-api-token»
X-Request-Id: «-uuid»
Traceparent: 00-«-trace-id»-«-span-id»-01

### change
PUT https://«ipv4»:8006/api2/json/nodes/pve/qemu/«=int(100,190)»/config
Cookie: PVEAuthCookie=«pve-ticket»
CSRFPreventionToken: «pve-csrf-token»

cipassword=«cli-password:pwa»&ipconfig0=ip%3D«ipv4»%2F24

### backup server
GET https://«fqdn»:8007/api2/json/admin/datastore
Authorization: PBSAPIToken=«~|bkp-agent@pbs!nightly:»«pbs-api-token»

### others
GET https://«fqdn»/api/users?api_key=«url-token»&limit=5
If-None-Match: "«-etag»"
Authorization: Bearer «jwt»

GET https://«fqdn»/rest/items?access_token=«url-token»
X-Auth-Token: «generic-secret:alnum(40)»
Authorization: Basic «basic-auth»
Cookie: theme=dark; sessionid=«session-cookie:lower(32)»; csrftoken=«~:alnum(32)»

POST https://«~|api.mailgun.net»/v3/lab/messages
Authorization: Basic «basic-auth:mgbasic»
==== kn_log_mixed var/log/app/worker.log
2026-04-02T08:11:02.114+02:00 INFO  [main] c.a.Boot - starting «-version|2.8.1» commit «-short-sha» on «hostname»
2026-04-02T08:11:02.640+02:00 DEBUG [main] c.a.Config - db.password=«-redacted|********» db.url=jdbc:postgresql://«ipv4»/app
2026-04-02T08:11:03.001+02:00 WARN  [main] c.a.Config - falling back to mail.password=«config-password:pwa»
2026-04-02T08:11:04.220+02:00 ERROR [pool-1] c.a.Queue - cannot connect amqp://worker:«connection-string:pwa»@«fqdn»:5672/lab
2026-04-02T08:11:05.019+02:00 INFO  [http-4] c.a.Access - «ipv4» "GET /callback?code=«~:alnum(32)»&state=«~:uuid» HTTP/2.0" 302
2026-04-02T08:11:05.301+02:00 DEBUG [http-4] c.a.OAuth - token response {"access_token":"«jwt»","refresh_token":"«generic-secret:b64u(48)»","expires_in":«-setting|3600»,"token_type":"Bearer"}
2026-04-02T08:11:05.977+02:00 INFO  [http-5] c.a.Login - user «email» logged in from «ipv6», session «~:alnum(24)»
2026-04-02T08:11:06.118+02:00 WARN  [http-5] c.a.Login - wrong password for «email» (3 of 5)
2026-04-02T08:11:07.400+02:00 DEBUG [pve-1] c.a.Pve - > Authorization: PVEAPIToken=«~|provision@pve!worker=»«pve-api-token»
2026-04-02T08:11:07.911+02:00 INFO  [pve-1] c.a.Pve - task «-pve-upid» started
2026-04-02T08:11:08.700+02:00 INFO  [s3-1] c.a.S3 - PUT https://«fqdn»/dump?X-Amz-Credential=«aws-access-key-id»%2F20260402%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Signature=«~:hex(64)»
2026-04-02T08:11:09.003+02:00 ERROR [job-7] c.a.Shell - exit 1: mysqldump -u dump -p«cli-password:pwa» -h «ipv4» shop
2026-04-02T08:11:09.204+02:00 ERROR [job-7] c.a.Jobs - job «-uuid» failed, trace «-trace-id», sha256 «-sha256»
2026-04-02T08:11:09.950+02:00 INFO  [hook-1] c.a.Hook - POST https://«~|hooks.slack.com»/services/«slack-webhook» 200
2026-04-02T08:11:10.118+02:00 DEBUG [mail-2] c.a.Mail - RCPT TO:<«email»> 250 2.1.5 Ok
2026-04-02T08:11:10.119+02:00 DEBUG [mail-2] c.a.Mail - AUTH PLAIN «basic-auth:saslplain»
==== kn_py_go_code tools/inventory.go
// Package main lists the guests of the cluster.
package main

import (
	"database/sql"
	"net/http"
	"os"
)

const (
	endpoint   = "https://«fqdn»:8006/api2/json"
	tokenID    = "provision@pve!inventory"
	tokenValue = "«pve-api-token»"
	etag       = "«-md5»"
	schemaRev  = "«-git-sha»"
)

var (
	dsn        = "inventory:«connection-string:pwa»@tcp(«ipv4»:3306)/inventory?parseTime=true"
	signingKey = []byte("«generic-secret:alnum(40)»")
	password   = «-code-reference|os.Getenv("PVE_PASSWORD")»
	nodes      = map[string]string{"«hostname»": "«ipv4»", "«hostname»": "«ipv4»"}
)

func request(path string) (*http.Request, error) {
	req, err := http.NewRequest(http.MethodGet, endpoint+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "PVEAPIToken="+tokenID+"="+tokenValue)
	req.SetBasicAuth("exporter", "«code-password:pwq2»")
	req.Header.Set("X-Api-Key", "«generic-secret:hex(40)»")
	return req, nil
}

func main() {
	if password == "" {
		os.Stderr.WriteString("«-prose|PVE_PASSWORD is empty»\n")
	}
	db, _ := sql.Open("mysql", dsn)
	defer db.Close()
	smtp := Auth{User: "«email»", Password: "«code-password:pwany»", Host: "«fqdn»"}
	vault := Client{Token: "«vault-token»", Path: "«-path|kv/data/pve»"}
	run(db, smtp, vault, secretFromFile("«-path|/run/secrets/inventory»"))
}
---- tools/inventory_test.go
package main

const (
	fakeToken = "«-placeholder|00000000-0000-0000-0000-000000000000»"
	wantHash  = "«-sha256»"
)
==== kn_code_nothing src/auth/token.ts
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

export const TOKEN_PREFIX = "«-setting|pat_»";
export const PASSWORD_MIN = «-setting|12»;
export const SECRET_BYTES = «-setting|32»;
const LOCKFILE = "«-lockfile-hash:sri»";
const SCHEMA_ID = "«-uuid»";
const BUILD = "«-git-sha»";

export interface Credentials {
  username: string;
  password: string;
  apiToken?: string;
}

export function hashPassword(password: string, salt = randomBytes(16)): string {
  return createHash("sha256").update(salt).update(password).digest("hex");
}

export function checkToken(token: string, secret: string): boolean {
  if (!token.startsWith(TOKEN_PREFIX)) throw new Error("«-prose|token has the wrong prefix»");
  const given = Buffer.from(token), wanted = Buffer.from(secret);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

export const labels = {
  password: "«-i18n|Password»",
  passwordRepeat: "«-i18n|Repeat the password»",
  token: "«-i18n|Access token»",
  secretHint: "«-i18n|The secret is shown once»",
  forgot: "«-i18n|Forgot your password?»",
};

export const fields = { password: "«-identifier|user[password]»", token: "«-identifier|authenticity_token»" };
const password = «-code-reference|process.env.APP_PASSWORD»;
const apiKey = «-code-reference|await vault.read("kv/app")»;
export default { password, apiKey, LOCKFILE, SCHEMA_ID, BUILD };
---- src/i18n/fr.json
{
  "password": "«-i18n|Mot de passe»",
  "password_new": "«-i18n|Nouveau mot de passe»",
  "api_token": "«-i18n|Jeton d'accès»",
  "secret_key": "«-i18n|Clé secrète»",
  "login.failed": "«-i18n|Identifiant ou mot de passe incorrect»"
}
---- src/i18n/es.yml
es:
  password: "«-i18n|Contraseña»"
  token: "«-i18n|Testigo de acceso»"
  secret: "«-i18n|Secreto compartido»"
==== kn_lock_nothing flake.lock
{
  "nodes": {
    "nixpkgs": {
      "locked": { "lastModified": «-timestamp», "narHash": "«-lockfile-hash:nar»", "owner": "NixOS", "repo": "nixpkgs", "rev": "«-git-sha»", "type": "github" },
      "original": { "owner": "NixOS", "ref": "nixos-24.11", "repo": "nixpkgs", "type": "github" }
    },
    "disko": {
      "locked": { "lastModified": «-timestamp», "narHash": "«-lockfile-hash:nar»", "owner": "nix-community", "repo": "disko", "rev": "«-git-sha»", "type": "github" }
    }
  },
  "root": "root",
  "version": 7
}
---- Chart.lock
dependencies:
- name: postgresql
  repository: oci://«~|registry-1.docker.io»/bitnamicharts
  version: «-version|16.4.9»
digest: «-lockfile-hash»
generated: "2026-02-03T11:12:13.114Z"
---- requirements.lock
«each 5-7»
«=word»==«-version» --hash=«-lockfile-hash»
«end»
---- go.sum
«each 5-7»
«~|github.com»/acme/«=word» v1.«=int(0,30)».«=int(0,9)» «-lockfile-hash:gosum»
«end»
---- pnpm-lock.yaml
lockfileVersion: '9.0'
packages:
«each 4-6»
  '@acme/«=word»@1.«=int(0,30)».0': { resolution: { integrity: «-lockfile-hash:sri» } }
«end»
---- SHA512SUMS
«-sha512»  installer.iso
«-sha512»  netinst.iso
---- .pre-commit-config.yaml
repos:
- repo: https://«~|github.com»/acme/hooks
  rev: «-git-sha»
  hooks: [{ id: detect-private-key }, { id: check-secrets, args: ["--baseline", "«-path|.secrets.baseline»"] }]
---- .secrets.baseline
{ "version": "«-version|1.5.0»", "results": { "app.env": [{ "type": "Secret Keyword", "hashed_secret": "«-sha1»", "line_number": 4 }] } }
==== kn_chat_prose chat/export-infra.txt
[09:02] «=login»: morning, «hostname» is back, reachable at «ipv4» and «fqdn»
«any 9-12»
[09:03] «=login»: the root password there is «prose-password:pwp»
[09:05] «=login»: can someone send me the Grafana admin login? -> admin / «prose-password:pwp»
[09:06] «=login»: bitte das neue Passwort für den Jumphost notieren: «prose-password:pwp»
[09:08] «=login»: le nouveau mot de passe du NAS, c'est «prose-password:pwp»
[09:09] «=login»: la contraseña del router es «prose-password:pwp»
[09:10] «=login»: la password del backup è «prose-password:pwp»
[09:11] «=login»: het wachtwoord van de switch is «prose-password:pwp»
[09:12] «=login»: hasło do iDRAC: «prose-password:pwp»
[09:13] «=login»: token for the runner is «gitlab-runner-token», valid until Friday
[09:14] «=login»: use `curl -u ops:«cli-password:pwa» https://«fqdn»/health`
[09:15] «=login»: wifi in the lab: SSID Labor, key «prose-password:pwa»
[09:16] «=login»: task «-pve-upid» hangs since 8:50
[09:17] «=login»: commit «-short-sha» broke it, see job «-uuid»
[09:18] «=login»: password rotation is due, everyone picks a new one with «-setting|16» letters please
[09:19] «=login»: I never share passwords in chat, ask in person
[09:20] «=login»: «person-name» is on vacation, call «person-name» at «phone»
[09:21] «=login»: image sha256 «-sha256» matches
[09:22] «=login»: the vault token I used: «vault-token»
[09:23] «=login»: my key got «-ssh-fingerprint», please add it
[09:24] «=login»: `PGPASSWORD=«env-password:pwa» psql -h «ipv4»` works for me
«end»
[09:30] «=login»: thanks!
