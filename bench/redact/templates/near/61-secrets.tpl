==== kb_vendor_yaml config/integrations.yaml
# third party services, one block each
stripe:
  publishable_key: «-public-key:stripe_public»
  secret_key: «stripe-key»
  webhook_secret: «generic-secret:stripe_webhook»
paypal: { client_id: «-account-id:alnum(24)», access_token: «paypal-token» }
square: { application_id: «-account-id:alnum(22)», access_token: «square-token» }
shopify: { shop: «-setting|outlet», token: «shopify-token» }
sendgrid: { api_key: «sendgrid-key» }
mailchimp: { api_key: «mailchimp-key», list: «-account-id:hex(10)» }
twilio:
  account_sid: «-account-id:twilio_sid»
  api_key: «twilio-api-key»
  from: "«phone:phone_tel»"
datadog: { api_key: «datadog-key», site: «~|datadoghq.eu» }
newrelic: { license: «newrelic-key» }
sentry: { dsn: "https://«sentry-dsn»@«fqdn»/7", auth_token: «sentry-token» }
linear: { key: «linear-key», team: «-uuid» }
notion: { token: «notion-token», database: «-account-id:hex(32)» }
figma: { token: «figma-token», file: «-account-id:alnum(22)» }
huggingface: { token: «huggingface-token» }
databricks: { host: "https://«fqdn»", token: «databricks-token» }
backup_key_id: «-key-id»
rotation_days: «-setting|90»
==== kb_package_creds home/ci/.npmrc
registry=https://«fqdn#r»/npm/
//«fqdn#r»/npm/:_authToken=«npm-token»
//«fqdn»/:_password=«base64-secret»
//«fqdn»/:username=ci
//«fqdn»/:_auth=«basic-auth»
email=«email»
always-auth=«-setting|true»
//«~|registry.npmjs.org»/:_authToken=${«-variable-name|NPM_TOKEN»}
---- home/ci/.pypirc
[distutils]
index-servers = internal pypi

[pypi]
username = __token__
password = «pypi-token»

[internal]
repository = https://«fqdn»/pypi/
username = ci
password = «config-password»
---- home/ci/.cargo/credentials.toml
[registry]
token = "«crates-io-token»"

[registries.firma]
token = "Bearer «bearer-token»"
---- home/ci/.gem/credentials
---
:rubygems_api_key: «rubygems-key»
:internal: «generic-secret:hex(32)»
---- home/ci/.composer/auth.json
{
  "http-basic": { "«fqdn»": { "username": "ci", "password": "«config-password:pwa»" } },
  "github-oauth": { "«~|github.com»": "«github-pat»" },
  "gitlab-token": { "«fqdn»": "«gitlab-pat»" }
}
---- home/ci/.m2/settings.xml
<settings>
  <servers>
    <server><id>releases</id><username>ci</username><password>«config-password:pwa»</password></server>
    <server><id>snapshots</id><username>ci</username><password>«-reference|${env.SNAPSHOT_PASSWORD}»</password></server>
  </servers>
  <proxies><proxy><host>«ipv4»</host><port>3128</port><username>ci</username><password>«config-password:pwa»</password></proxy></proxies>
</settings>
---- home/ci/nuget.config
<configuration>
  <packageSourceCredentials>
    <internal><add key="Username" value="ci" /><add key="ClearTextPassword" value="«config-password:pwa»" /></internal>
  </packageSourceCredentials>
  <apikeys><add key="https://«fqdn»/nuget" value="«artifact-token:nuget»" /></apikeys>
</configuration>
==== kb_password_export exports/logins.csv
name,url,username,password,note
Router,http://«ipv4»/,admin,«config-password:pwa»,
Wiki,https://«fqdn»/login,«=login»,«config-password»,
Shop,https://«fqdn»/,«email»,«config-password:human»,old account
Mail,https://«fqdn»/,«email»,«config-password»,
NAS,https://«ipv4»:5001/,backup,«config-password:phrase»,
Forum,https://«fqdn»/,«=login»,«config-password:pwa»,
---- exports/vault.json
{
  "encrypted": false,
  "folders": [{ "id": "«-uuid»", "name": "Servers" }],
  "items": [
    { "id": "«-uuid»", "type": 1, "name": "Hypervisor", "login": { "username": "root", "password": "«config-password:pwq2»", "totp": "«totp-secret»", "uris": [{ "uri": "https://«ipv4»:8006" }] } },
    { "id": "«-uuid»", "type": 1, "name": "Registrar", "login": { "username": "«email»", "password": "«config-password»", "totp": null } },
    { "id": "«-uuid»", "type": 3, "name": "Card", "card": { "cardholderName": "«person-name»", "number": "«card:card_plain»", "expYear": "2029" } },
    { "id": "«-uuid»", "type": 2, "name": "Note", "notes": "«-prose|ask the office for the door code»", "revisionDate": "2026-01-01T10:00:00.000Z" }
  ]
}
---- exports/keepass.xml
<Entry>
  <UUID>«-uuid:bytes(16)»</UUID>
  <String><Key>Title</Key><Value>UPS card</Value></String>
  <String><Key>UserName</Key><Value>apc</Value></String>
  <String><Key>Password</Key><Value ProtectInMemory="True">«config-password:pwa»</Value></String>
  <String><Key>URL</Key><Value>https://«ipv4»</Value></String>
</Entry>
==== kb_env_dump tmp/docker-inspect.json
[
  {
    "Id": "«-sha256»",
    "Created": "2026-02-10T09:00:00.000000000Z",
    "Image": "«-digest»",
    "Config": {
      "Hostname": "«-asset-hash:hex(12)»",
      "Env": [
        "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin",
        "MYSQL_ROOT_PASSWORD=«env-password»",
        "MYSQL_PASSWORD=«env-password:pwa»",
        "DATABASE_URL=mysql://app:«connection-string»@«ipv4»:3306/app",
        "JWT_SECRET=«generic-secret:alnum(48)»",
        "MINIO_ROOT_PASSWORD=«env-password»",
        "GRAFANA_TOKEN=«grafana-token»",
        "OIDC_CLIENT_ID=«-uuid»",
        "OIDC_CLIENT_SECRET=«generic-secret:alnum(32)»",
        "TZ=Europe/Berlin",
        "PASSWORD_FILE=«-path|/run/secrets/pw»"
      ],
      "Cmd": ["redis-server", "--requirepass", "«cli-password:pwa»"],
      "Labels": { "org.opencontainers.image.revision": "«-git-sha»", "version": "«-version»" }
    },
    "NetworkSettings": { "Networks": { "lan": { "IPAddress": "«ipv4»", "Gateway": "«ipv4»", "MacAddress": "«mac»", "NetworkID": "«-sha256»" } } }
  }
]
---- tmp/ps-axe.txt
  PID TTY      STAT   TIME COMMAND
    1 ?        Ss     0:03 /sbin/init
  812 ?        Ssl    1:20 /usr/bin/mongod --auth --keyFile «-path|/etc/mongo.key» --bind_ip «ipv4»
  901 ?        Sl     0:11 java -Xmx1g -Djavax.net.ssl.keyStorePassword=«cli-password:pwa» -Ddb.password=«cli-password» -jar app.jar
  955 ?        S      0:00 /usr/sbin/openvpn --config client.ovpn --auth-user-pass «-path|/etc/openvpn/login»
  990 ?        S      0:00 vncserver :1 -geometry 1280x720
 1020 ?        S      0:00 sshfs backup@«fqdn»:/srv /mnt -o password_stdin
 1044 ?        S      0:01 mosquitto_sub -h «ipv4» -u edge -P «cli-password:pwa» -t #
 1060 ?        S      0:00 smbclient //«fqdn»/data -U «=account»%«cli-password:pwa»
==== kb_vba_asp macros/Import.bas
Attribute VB_Name = "Import"
Option Explicit

Const SERVER As String = "«fqdn»"
Const DB_USER As String = "excel"
Const DB_PASSWORD As String = "«code-password»"
Const SHEET_PASSWORD As String = "«code-password:human»"
Const BUILD As String = "«-version»"
Const LIB_GUID As String = "{«-uuid:bios_uuid»}"

Sub LoadOrders()
    Dim cn As Object, password As String
    Set cn = CreateObject("ADODB.Connection")
    cn.Open "Provider=SQLOLEDB;Data Source=«ipv4»;Initial Catalog=Orders;User ID=excel;Password=«connection-string»;"
    password = «-code-reference|InputBox("Password?")»
    ActiveSheet.Unprotect password:="«code-password:pwa»"
    ActiveWorkbook.SendMail Recipients:="«email»"
End Sub
---- inetpub/legacy/db.asp
<%
Dim conn, pwd
Const APP_KEY = "«generic-secret:alnum(32)»"
pwd = «-code-reference|Request.Form("password")»
conn.Open "Driver={MySQL};Server=«ipv4»;Database=legacy;Uid=web;Pwd=«connection-string»;"
' old server was «ipv4», mail to «email»
If pwd = "" Then Response.Write "«-prose|Please enter your password»"
%>
---- legacy/login.pas
const
  ServerHost = '«fqdn»';
  FtpUser = 'upload';
  FtpPassword = '«code-password:pwq2»';
  ComponentGuid = '{«-uuid:bios_uuid»}';
begin
  Ftp.Password := FtpPassword;
  Edit1.PasswordChar := '*';
end.
==== kb_elixir_scala config/runtime.exs
import Config

if config_env() == :prod do
  config :shop, Shop.Repo,
    hostname: "«ipv4»",
    username: "shop",
    password: "«code-password:pwq2»",
    pool_size: «-setting|10»

  config :shop, ShopWeb.Endpoint,
    url: [host: "«fqdn»", port: 443],
    secret_key_base: "«generic-secret:b64(64)»",
    live_view: [signing_salt: "«~:alnum(8)»"],
    check_origin: ["https://«fqdn»"]

  config :shop, Shop.Mailer,
    relay: "«fqdn»",
    username: "«email»",
    password: «-code-reference|System.fetch_env!("SMTP_PASSWORD")»

  config :ex_aws,
    access_key_id: "«aws-access-key-id»",
    secret_access_key: "«aws-secret-key»"

  config :libcluster, cookie: :"«generic-secret:upper(20)»"
end
---- src/main/resources/application.conf
play.http.secret.key = "«generic-secret:pwsalt2»"
db.default {
  url = "jdbc:postgresql://«fqdn»/play"
  username = play
  password = "«config-password:pwq2»"
  password = ${?«-variable-name|DB_PASSWORD»}
}
akka.remote.artery.canonical.hostname = "«ipv4»"
kamon.apm.api-key = "«monitoring-token:lower(26)»"
app.version = "«-version»"
---- R/load.R
con <- DBI::dbConnect(RMariaDB::MariaDB(), host = "«fqdn»", user = "stats", password = "«code-password:pwq2»")
token <- «-code-reference|Sys.getenv("API_TOKEN")»
auth <- httr::authenticate("reader", "«code-password:pwa»")
Sys.setenv(CENSUS_KEY = "«generic-secret:hex(40)»")
==== kb_service_account keys/backup-robot.json
{
  "type": "service_account",
  "project_id": "backup-«-account-id:digits(6)»",
  "private_key_id": "«-key-id:hex(40)»",
  "private_key": "«private-key:pem_pkcs8.line»\n",
  "client_email": "«~|robot@backup.iam.gserviceaccount.com»",
  "client_id": "«-account-id:digits(21)»",
  "token_uri": "https://«~|oauth2.googleapis.com»/token"
}
---- keys/oauth-client.json
{"installed":{"client_id":"«~:google_client»","client_secret":"«google-client-secret»","redirect_uris":["http://«~|localhost»"]}}
---- keys/token.json
{"token":"«bearer-token:ya29»","refresh_token":"«google-refresh-token»","scopes":["drive.readonly"],"expiry":"2026-03-01T10:00:00Z"}
---- keys/jwks-private.json
{"keys":[{"kty":"EC","crv":"P-256","kid":"«-key-id:b64u(16)»","x":"«-public-key:jwk_x»","y":"«-public-key:jwk_x»","d":"«jwk-private»"}]}
---- keys/azure.json
{"appId":"«-uuid»","displayName":"backup","password":"«azure-client-secret»","tenant":"«-uuid»"}
---- keys/credentials.csv
User name,Password,Access key ID,Secret access key,Console login link
backup,«config-password:pwa»,«aws-access-key-id»,«aws-secret-key»,https://«~:account_id».signin.«~|aws.amazon.com»/console
---- keys/session.env
AWS_ACCESS_KEY_ID=«aws-access-key-id»
AWS_SECRET_ACCESS_KEY=«aws-secret-key»
AWS_SESSION_TOKEN=«aws-session-token»
AWS_DEFAULT_REGION=eu-central-1
==== kb_onboarding mail/willkommen.txt
Hallo «person-name»,

willkommen im Team. Hier sind deine Zugänge:

  Windows-Anmeldung:  «=login» / «prose-password»
  E-Mail:             «email», Passwort: «prose-password»
  Wiki:               https://«fqdn», Kennwort wie bei der Anmeldung
  GitLab:             «=login», Initialpasswort «prose-password:pwa»
  WLAN „Intern“:      «wifi-psk:pwa»
  VPN:                «fqdn», Pre-Shared Key «prose-password:pwa»
  Drucker-PIN:        «~:digits(6)»

Bitte ändere die Passwörter innerhalb von «-setting|14» Tagen. Sie müssen mindestens
«-setting|12» Zeichen haben. Den Passwort-Manager findest du im Intranet.

Dein Rechner ist «hostname:winhost» («ipv4»), Inventar «-number:digits(6)».
Fragen an «person-name», Durchwahl siehe Wiki, mobil «phone».
---- mail/welcome.txt
Welcome aboard, «person-name»!

Your mailbox is «email» and the first password is «prose-password».
The staging database takes user intern with the password "«prose-password:pwa»".
The password for the meeting room display is «prose-password:human».
Please don't reuse passwords. Your badge number is «-number:digits(6)».
Repository token for the first week: «gitlab-pat»
==== kb_urls_list notes/urls.txt
# endpoints, do not publish
postgres://crm:«connection-string»@«fqdn»:5432/crm
mysql://wiki:«connection-string:pwurl»@«ipv4»:3306/wiki
mongodb://app:«connection-string»@«fqdn»:27017,«fqdn»:27017/app?replicaSet=rs0
redis://:«connection-string»@«ipv4»:6379/0
amqps://queue:«connection-string»@«fqdn»/vhost
ftp://upload:«connection-string»@«fqdn»/in
sftp://scan:«connection-string»@«ipv4»:2222/
smb://print:«connection-string»@«fqdn»/print
rtsp://cam:«connection-string»@«ipv4»/stream1
ldaps://«fqdn»:636
https://«fqdn»/hook?token=«url-token»
https://«fqdn»/feed.xml?apikey=«url-token:hex(32)»
https://«fqdn»/share/«-uuid»
https://«~|hooks.slack.com»/services/«slack-webhook»
https://«~|discord.com»/api/webhooks/«discord-webhook»
https://acme.«~|webhook.office.com»/webhookb2/«teams-webhook»
https://git:«forge-token:gitea»@«fqdn»/infra/site.git
ssh://git@«fqdn»:2222/infra/site.git
postgres://user:«-placeholder|password»@«~|localhost»/db
https://«fqdn»/static/app.«-asset-hash».js?v=«-version»
magnet:?xt=urn:btih:«-sha1»
==== kb_seed_sql db/seeds.sql
-- first users; hashes only, never clear passwords
BEGIN;
INSERT INTO users (id, login, email, password_hash) VALUES
  ('«-uuid»', 'admin', '«email»', '«password-hash:argon2»'),
  ('«-uuid»', 'ops', '«email»', '«password-hash:bcrypt»'),
  ('«-uuid»', 'legacy', '«email»', '«password-hash:pbkdf2»'),
  ('«-uuid»', 'unix', NULL, '«password-hash:sha512crypt»');
INSERT INTO api_keys (id, owner, key, scope) VALUES
  ('«-uuid»', 'ops', '«generic-secret:alnum(40)»', 'read'),
  ('«-uuid»', 'ci', '«generic-secret:alnum(40)»', 'write');
INSERT INTO webhooks (url, secret) VALUES ('https://«fqdn»/hook', '«generic-secret:hex(40)»');
INSERT INTO oauth_clients VALUES ('«-uuid»', 'portal', '«generic-secret:alnum(48)»', 'https://«fqdn»/callback');
INSERT INTO settings VALUES ('smtp.host', '«fqdn»'), ('smtp.password', '«config-password:pwq2»'), ('session.ttl', '«-setting|3600»');
INSERT INTO totp (user_id, secret) VALUES ('«-uuid»', '«totp-secret»');
INSERT INTO schema_migrations VALUES ('«-number|20260101120000»'), ('«-number|20260203091500»');
INSERT INTO assets VALUES ('«-sha256»', 'logo.png', '«-md5»');
COMMIT;
==== kb_cookies_headers tmp/cookies.txt
# Netscape HTTP Cookie File
«fqdn»	FALSE	/	TRUE	«-timestamp»	sessionid	«session-cookie:lower(32)»
«fqdn»	FALSE	/	TRUE	«-timestamp»	PHPSESSID	«session-cookie:phpsess»
#HttpOnly_«fqdn»	FALSE	/	TRUE	«-timestamp»	connect.sid	«session-cookie:sid»
«fqdn»	FALSE	/	TRUE	0	grafana_session	«session-cookie:grafana_session»
«fqdn»	FALSE	/	FALSE	«-timestamp»	lang	«-setting|de»
«fqdn»	FALSE	/	FALSE	«-timestamp»	_ga	«-number|GA1.1.204511823.1767000000»
---- tmp/headers.txt
GET /api/v1/query HTTP/1.1
Host: «fqdn»
Authorization: Basic «basic-auth»
Proxy-Authorization: Basic «basic-auth»
Cookie: laravel_session=«session-cookie:b64u(200)»; consent=«-setting|1»
X-Forwarded-For: «ipv4», «ipv4»
X-Amzn-Trace-Id: Root=1-«-trace-id:hex(8)»-«-trace-id:hex(24)»
X-Auth-Token: «generic-secret:alnum(40)»
Api-Key: «generic-secret:hex(40)»
If-None-Match: "«-etag»"
Sec-WebSocket-Key: «~:bytes(16)»
traceparent: 00-«-trace-id»-«-span-id»-01
---- tmp/login-response.txt
HTTP/1.1 200 OK
Set-Cookie: .AspNetCore.Identity.Application=«session-cookie:aspnet»; path=/; secure; httponly
Set-Cookie: JSESSIONID=«session-cookie:jsession»; Path=/; HttpOnly
Set-Cookie: flask=«session-cookie:flask»; Path=/
Set-Cookie: theme=«-setting|light»; Path=/
Content-Security-Policy: default-src 'self'; script-src 'nonce-«~:b64(22)»'
X-Refresh-Token: «jwt»
ETag: "«-etag»"
==== kb_incident reports/incident-2026-02.md
# Incident 2026-02-19: leaked credentials

On 19 February **«person-name»** (`«email»`) found that the file `deploy.env` was
public on «fqdn» for «-setting|36» hours. It was fetched from «ipv4», «ipv4» and «ipv6».

The following secrets were in it and have been rotated:

1. `DB_PASSWORD=«env-password»`
2. AWS key `«aws-access-key-id»` with secret `«aws-secret-key»`
3. GitLab token `«gitlab-pat»`
4. the Slack bot token «slack-token»
5. the password of the user "deploy": «prose-password»
6. Proxmox token `«~|ci@pve!deploy=»«pve-api-token»`
7. the signing key `«hex-key:hex(64)»`

Not affected: the public key `ssh-ed25519 «-ssh-public-key» ops`, the certificate with the
fingerprint `«-tls-fingerprint»`, build «-git-sha», image `«-digest»`.

| Time | What |
| --- | --- |
| 09:12 | alert «-uuid» fired |
| 09:20 | passwords reset, sessions ended |
| 10:05 | «hostname:numbered» rebuilt from version «-version» |
