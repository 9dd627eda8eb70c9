==== dk_py_trace prompt.txt
Getting this traceback since we moved to pydantic 2, code below. Please fix and explain.

Traceback (most recent call last):
  File "/srv/hook/app.py", line 41, in <module>
    px = connect()
  File "/srv/hook/app.py", line 22, in connect
    return ProxmoxAPI(HOST, user="nodered@pve", token_name="flow", token_value="«pve-api-token#t»")
  File "/usr/lib/python3/dist-packages/urllib3/connectionpool.py", line 536
urllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='«ipv4#h»', port=8006): Max retries exceeded

```python
HOST = "«ipv4#h»"
TOKEN = "«pve-api-token#t»"
SMTP = {"host": "«fqdn»", "user": "«email»", "password": "«code-password:pwq2»"}
WEBHOOK = "https://«~|discord.com»/api/webhooks/«discord-webhook»"
DEFAULT_TIMEOUT = 15
API_PASSWORD = «-code-reference|os.getenv("API_PASSWORD")»
secret = «-code-reference|keyring.get_password("pve", "root")»

class Settings(BaseSettings):
    redis_url: str = "redis://:«connection-string:pwa»@«fqdn»:6379/2"
    jwt_secret: SecretStr = SecretStr("«code-password:alnum(40)»")
    admin_password: str = Field(default=«-code-reference|None», min_length=«-setting|12»)

def login(s: requests.Session):
    r = s.post(f"https://{HOST}:8006/api2/json/access/ticket",
               data={"username": "root@pam", "password": "«code-password:human»"}, verify=False)
    s.headers["CSRFPreventionToken"] = r.json()["data"]["CSRFPreventionToken"]
    return s

def push(text, token="«telegram-bot-token»"):
    requests.post(f"https://«~|api.telegram.org»/bot{token}/sendMessage", json={"text": text})

ssh.connect("«fqdn»", username="root", password="«code-password:phr»", timeout=5)
assert hashlib.md5(blob).hexdigest() == "«-md5»"
```

pip freeze says proxmoxer==«-version:semver», requests==«-version:semver».
==== dk_spring_yaml question.md
Spring Boot verbindet sich nicht mit Oracle, Stacktrace und application-prod.yml:

```yaml
spring:
  datasource:
    url: jdbc:oracle:thin:@//«fqdn»:1521/ERP
    username: erp
    password: «config-password»
    hikari:
      pool-name: «-setting|erp-pool»
  mail:
    host: «fqdn»
    password: "«config-password:pwq2»"
  security:
    oauth2:
      client:
        registration:
          azure:
            client-id: «-uuid»
            client-secret: «azure-client-secret»
jwt:
  secret: «generic-secret:bytes(48)»
  ttl: «-setting|PT15M»
management:
  endpoints:
    web:
      exposure: {include: health}
server:
  ssl:
    key-store-password: ${«-placeholder|KEYSTORE_PASSWORD»}
    key-alias: «-identifier|tomcat»
    trust-store-password: «config-password:human»
```

```
2026-10-14T09:11:20.401+02:00 ERROR 7 --- [erp] [main] com.zaxxer.hikari.pool.HikariPool : erp-pool - Exception during pool initialization.
java.sql.SQLException: ORA-01017: invalid username/password; logon denied
	at oracle.jdbc.driver.T4CTTIoer11.processError(T4CTTIoer11.java:509)
	at DriverManager.getConnection("jdbc:oracle:thin:erp/«connection-string:pwa»@«ipv4»:1521/ERP")
Caused by: java.net.UnknownHostException: «fqdn»
```

Mit `sqlplus erp/«cli-password:pwa»@//«ipv4»:1521/ERP` geht es, auch mit `-Dspring.datasource.password=«cli-password:pwa»`. Im Git (Commit «-git-sha:short_sha») stand früher `password: «config-password:human»`. Fragen an «person-name», «email».
==== dk_go_snippet paste-4
go vet is quiet but it deadlocks. (the creds are for the test env, whatever)

package main

import (
	"database/sql"
	_ "«~|github.com»/lib/pq"
)

const (
	apiBase   = "https://«fqdn»/v2"
	apiKey    = "«generic-secret:alnum(40)»"
	hmacKey   = "«hex-key:hex(64)»"
	userAgent = "stockd/«-version:semver»"
	buildID   = "«-git-sha»"
)

var cfg = Config{
	DSN:      "postgres://stockd:«connection-string:pwa»@«ipv4»:5432/stock?sslmode=disable",
	Username: "stockd",
	Password: "«code-password:pwq2»",
	Brokers:  []string{"«ipv4»:9092", "«fqdn»:9092"},
	Token:    os.Getenv("«-variable-name|STOCK_TOKEN»"),
}

func dial() (*ssh.Client, error) {
	return ssh.Dial("tcp", "«ipv4»:22", &ssh.ClientConfig{
		User: "edgebot",
		Auth: []ssh.AuthMethod{ssh.Password("«code-password:pwa»")},
	})
}

func main() {
	req.Header.Set("Authorization", "Bearer «jwt»")
	req.SetBasicAuth("fleetmgr", "«code-password:human»")
	opts := &redis.Options{Addr: "«fqdn»:6379", Password: "«code-password:alnum(24)»"}
	log.Printf("token=%s", maskToken(t)) // -> «-redacted|tok_****»
}

goroutine 1 [chan receive]:
main.(*Pool).get(«-identifier:addr», «-identifier:addr»)
	/srv/stockd/pool.go:88 +0x1d4
exit status 2
sum: «-lockfile-hash:gosum»
==== dk_js_env prompt.txt
Next.js leaks env to the browser? Here's next.config.js, .env.local and what I see in the devtools.

// next.config.js
module.exports = {
  env: { MAPBOX: '«generic-secret:alnum(60)»', STAGE: 'prod' },
  images: { domains: ['«fqdn»'] },
};

# .env.local
NEXT_PUBLIC_API=https://«fqdn»
NEXT_PUBLIC_STRIPE=«-public-key:stripe_public»
STRIPE_SECRET_KEY=«stripe-key»
NEXTAUTH_SECRET=«generic-secret:key32»
GOOGLE_CLIENT_ID=«-account-id:digits(12)»-«-identifier:lower(32)».«~|apps.googleusercontent.com»
GOOGLE_CLIENT_SECRET=«google-client-secret»
GITHUB_SECRET=«generic-secret:hex(40)»
DATABASE_URL="mysql://app:«connection-string:pscale»@«fqdn»/app?ssl={\"rejectUnauthorized\":true}"
OPENAI_API_KEY=«openai-key»
ANTHROPIC_API_KEY=«anthropic-key»
HF_TOKEN=«huggingface-token»
GROQ_API_KEY=«ai-service-key»
RESEND_FROM=«email»
SENTRY_DSN=https://«sentry-dsn»@«fqdn»/4

devtools → Network → /api/auth/session, request headers

cookie: next-auth.session-token=«session-cookie:uuid»; __Host-next-auth.csrf-token=«session-cookie:hex(64)»%7C«~:hex(64)»
x-nextjs-data: 1
if-none-match: "«-etag:lower(13)»"

response
{"user":{"name":"«person-name»","email":"«email»","image":null},"expires":"2026-11-13T09:00:00.000Z","accessToken":"«jwt»"}

webpack chunk: /_next/static/chunks/pages/_app-«-asset-hash:hex(16)».js, buildId «-identifier:b64u(21)»
==== dk_laravel_500 ticket-77.txt
Hola, después de `composer update` la aplicación da error 500. Pego el .env y la traza:

APP_NAME=Reservas
APP_ENV=production
APP_KEY=base64:«laravel-app-key»
APP_URL=https://«fqdn»
DB_HOST=«ipv4»
DB_USERNAME=reservas
DB_PASSWORD="«env-password:pwq2»"
REDIS_PASSWORD=«-placeholder|null»
MAIL_HOST=«fqdn»
MAIL_USERNAME=«email»
MAIL_PASSWORD=«env-password:human»
PUSHER_APP_ID=«-account-id:digits(7)»
PUSHER_APP_SECRET=«generic-secret:hex(20)»
PAYPAL_SECRET=«paypal-token»
SQUARE_TOKEN=«square-token»
MIX_APP_VERSION=«-version:semver»

[2026-10-14 08:55:10] production.ERROR: SQLSTATE[HY000] [1045] Access denied for user 'reservas'@'«fqdn»' (using password: YES) (Connection: mysql, SQL: select * from `users` where `email` = «email» limit 1)
#0 /srv/reservas/vendor/laravel/framework/src/Illuminate/Database/Connectors/Connector.php(65): PDO->__construct('mysql:host=«ipv4»...', 'reservas', '«code-password:pwa»', Array)
#1 {main} {"userId":«=int(1,900)»,"request_id":"«-request-id:uuid»"}

php artisan tinker
> User::find(7)->toArray();
= ["name" => "«person-name»", "email" => "«email»", "telefono" => "«phone»", "dni" => "«es-dni»", "remember_token" => "«generic-secret:alnum(60)»"]
> User::find(7)->password
= "«password-hash:bcrypt»"
> Hash::make('«code-password:human»')

La contraseña de prueba del panel es «prose-password:phr», por si queréis mirar. Mínimo de caracteres: «-setting|8».
==== dk_csharp_cfg paste-8
appsettings.Production.json isn't picked up, fallback values win. relevant bits:

{
  "ConnectionStrings": {
    "Main": "Server=tcp:«fqdn»,1433;Initial Catalog=crm;User ID=crm;Password=«connection-string:pwa»;MultipleActiveResultSets=False;",
    "Blob": "DefaultEndpointsProtocol=https;AccountName=crmfiles;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»",
    "Bus": "Endpoint=sb://crm.«~|servicebus.windows.net»/;SharedAccessKeyName=send;SharedAccessKey=«azure-storage-key:azure_sas»"
  },
  "Jwt": { "Key": "«generic-secret:b64u(43)»", "Issuer": "crm", "ExpireMinutes": «-setting|30» },
  "Smtp": { "Host": "«fqdn»", "User": "«email»", "Password": "«config-password:pwq2»" },
  "AzureAd": { "TenantId": "«-uuid»", "ClientId": "«-uuid»", "ClientSecret": "«azure-client-secret»" },
  "PublicKeyToken": "«-key-id:hex(16)»"
}

public sealed class Seed
{
    private const string AdminPassword = "«code-password:human»";
    private static readonly string Pepper = "«code-password:alnum(32)»";
    private const string PasswordPattern = "«-setting|^(?=.*[A-Z])(?=.*\d).{8,}$»";
    public static NetworkCredential Scan => new("svc-paste", "«code-password:pwq2»", "FIRM");
    public string Password { get; set; } = «-code-reference|string.Empty»;
}

var url = "https://crmfiles.«~|blob.core.windows.net»/in/a.pdf?sv=2023-11-03&sig=«url-token:azure_sas.url»&se=2026-12-31";
dotnet user-secrets set "Smtp:Password" "«cli-password:pwa»"
info: Microsoft.Hosting.Lifetime[14] Now listening on: http://«ipv4»:5000
fail: System.Data.SqlClient.SqlException: Login failed for user 'crm'. ClientConnectionId:«-uuid» (client: «hostname:winname»)
==== dk_rust_main issue.md
`cargo run` panics in reqwest, only in CI. Minimal example and the trace (RUST_LOG=trace, sorry):

```rust
const BASE: &str = "https://«fqdn#f»/api";
static TOKEN: &str = "«generic-secret:b64u(43)»";

#[derive(Deserialize)]
struct Login<'a> { user: &'a str, password: &'a str }

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let pool = PgPool::connect("postgresql://ship:«connection-string:pwa»@«fqdn»/ship").await?;
    let body = Login { user: "ship", password: "«code-password:pwq2»" };
    let res = reqwest::Client::new().post(BASE).bearer_auth(TOKEN).json(&body).send().await?;
    let key: [u8; 16] = [«generic-secret:decs»];
    let password = «-code-reference|std::env::var("SHIP_PASSWORD")?»;
    Ok(())
}
```

```
TRACE hyper_util::client: checkout waiting for idle connection: ("https", «fqdn#f»)
DEBUG hyper_util::client::connect: connecting to «ipv4»:443
TRACE h2::codec: send HEADERS {"authorization": "Bearer «bearer-token:b64u(43)»", "x-amzn-trace-id": "Root=1-«-trace-id:hex(8)»-«-trace-id:hex(24)»"}
thread 'main' panicked at src/main.rs:14:58:
called `Result::unwrap()` on an `Err` value: Io(Custom { kind: TimedOut })
stack backtrace:
   0: «-identifier:addr» - rust_begin_unwind
```

`~/.cargo/config.toml` uses a private registry:

```toml
[registries.werk]
index = "sparse+https://«fqdn»/index/"
token = "Bearer «artifact-token:jfrog»"
```

and `~/.cargo/credentials.toml` has `token = "«crates-io-token»"`. Cargo.lock checksum for `h2`: `«-lockfile-hash:sha256»`.
==== dk_ruby_console paste
Rails credentials: "ActiveSupport::MessageEncryptor::InvalidMessage". Which key is wrong?

$ cat config/master.key
«rails-master-key»
$ cat config/database.yml
production:
  adapter: postgresql
  host: «fqdn»
  username: shop
  password: <%= ENV['«-variable-name|SHOP_DB_PASSWORD»'] %>
staging:
  adapter: postgresql
  host: «ipv4»
  password: "«config-password:pwq2»"
$ EDITOR=cat bin/rails credentials:show
secret_key_base: «generic-secret:hex(128)»
aws:
  access_key_id: «aws-access-key-id»
  secret_access_key: «aws-secret-key»
  bucket: shop-uploads
mailchimp: «mailchimp-key»
shopify:
  token: «shopify-token»
  webhook_id: «-number:digits(13)»
devise_pepper: «generic-secret:hex(64)»
$ bin/rails c
irb> User.find_by(email: "«email»").update!(password: "«code-password:human»")
irb> User.first.encrypted_password
=> "«password-hash:bcrypt»"
irb> Net::SSH.start("«hostname»", "deploy2", password: "«code-password:pwa»")
Net::SSH::AuthenticationFailed (deploy2@«ipv4»)
irb> ApiToken.last.digest
=> "«-sha256»"
$ cat ~/.gem/credentials
:rubygems_api_key: «rubygems-key»
$ bundle config set «fqdn» fleetmgr:«cli-password:alnum(32)»
==== dk_sql_dump untitled.sql
-- import fails at line 14 (duplicate key), can you make the inserts idempotent? MySQL dump 10.13, host «ipv4», db shopdb
-- Server version «-version:semver»-MariaDB

CREATE TABLE `users` (`id` char(36) NOT NULL, `email` varchar(190), `password_hash` varchar(255), `api_token` varchar(64) DEFAULT NULL, PRIMARY KEY (`id`));

INSERT INTO `users` VALUES ('«-uuid»','«email»','«password-hash:bcrypt»','«generic-secret:hex(64)»');
INSERT INTO `users` VALUES ('«-uuid»','«email»','«password-hash:argon2»',NULL);
INSERT INTO users (id, email, password_hash) VALUES ('«-uuid»', '«email»', '«password-hash:pbkdf2»');

INSERT INTO `customers` (`name`,`phone`,`birthday`,`iban`) VALUES
('«person-name:ascii_name»','«phone»','«dob»','«iban»'),
('«person-name:ascii_name»','«phone»','«dob»','«iban»');

INSERT INTO `settings` VALUES ('smtp_host','«fqdn»'),('smtp_password','«config-password:pwa»'),('session_lifetime','«-setting|7200»'),('recaptcha_secret','«generic-secret:b64u(40)»');

CREATE USER 'bi'@'«ipv4»' IDENTIFIED BY '«sql-password»';
SET PASSWORD FOR 'old'@'%' = '«password-hash:mysqlhash»';
CREATE LOGIN dwh WITH PASSWORD = N'«sql-password:pwq2»', CHECK_POLICY = OFF;
ALTER ROLE report PASSWORD '«sql-password:phr»' VALID UNTIL '2027-01-01';
CHANGE REPLICATION SOURCE TO SOURCE_HOST='«fqdn»', SOURCE_USER='repl', SOURCE_PASSWORD='«sql-password:pwa»';
SELECT dblink_connect('x', 'host=«ipv4» user=bi password=«connection-string:pwa»');
-- Dump completed, checksum «-md5»
==== dk_bash_script prompt.md
> shellcheck is happy but `set -e` ignores the failing curl. What is wrong?

```bash
#!/usr/bin/env bash
set -euo pipefail
HOST="«fqdn»"
USER_PW='«env-password:pwq2»'
readonly API_TOKEN="«generic-secret:alnum(40)»"
LOCKFILE=/run/backup.lock
PASSWORD_FILE="«-path|/root/.pw»"
DB_PASS="$(«-reference|pass show db/prod»)"
: "${RESTIC_PASSWORD:=«env-password:phr»}"

declare -A NODES=( [«hostname»]=«ipv4» [«hostname»]=«ipv4» )
for n in "${!NODES[@]}"; do
  echo "«cli-password:pwq2»" | sudo -S ssh "root@${NODES[$n]}" 'echo "root:«cli-password:pwa»" | chpasswd'
done

resp=$(curl -s --fail -u "fleetmgr:${USER_PW}" "https://$HOST/api/login?user=fleetmgr&pass=«url-token:pwa»")
mc alias set bk https://«fqdn»:9000 «aws-access-key-id:upper(20)» «cli-password:alnum(40)»
lftp -u mirror,'«cli-password:human»' «ipv4» -e 'mirror -R /srv /in; bye'
expect -c "spawn su - postgres; expect Password; send \"«cli-password:human»\r\"; interact"
gpg --batch --passphrase '«cli-password:phr»' -c dump.sql
cat > /etc/msmtprc <<EOF
host «fqdn»
from «email»
user «email»
password «config-password:human»
EOF
curl -s -F "token=«monitoring-token:pushover»" -F "user=«~:pushover»" -F "message=done" https://«~|api.pushover.net»/1/messages.json
echo "«-sha256»  dump.sql.gpg" | sha256sum -c -
```

Output: `curl: (6) Could not resolve host: «fqdn»`, exit code 0, trap ran. bash «-version|5.2.37».
