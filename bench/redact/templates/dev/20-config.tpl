==== toml_app etc/«=word»/config.toml
# main settings
title = "«=word»"

[server]
bind = "«ipv4»:8443"
cookie_secret = "«generic-secret:b64u(43)»"
tls_fingerprint = "«-tls-fingerprint»"

[database]
url = "postgres://«=account»:«connection-string»@«fqdn»:5432/«=word»?sslmode=require"
pool_size = 20

[smtp]
host = "«fqdn»"
from = "«email»"
user = "relay"
password = "«config-password:pwq»"

[auth]
jwt_secret = '«generic-secret:alnum(48)»'
password_min_length = «-setting|14»
token_ttl = "«-setting|15m»"
secret_file = "«-path|/run/credentials/jwt»"
session_key = "«hex-key»"

[build]
commit = "«-git-sha»"
version = "«-version»"
==== ini_gitea etc/gitea/app.ini
APP_NAME = Gitea: Git with a cup of tea
RUN_USER = git

[server]
DOMAIN = «fqdn#d»
ROOT_URL = https://«fqdn#d»/
SSH_PORT = 22
LFS_JWT_SECRET = «generic-secret:b64u(43)»

[database]
DB_TYPE = mysql
HOST = «ipv4»:3306
NAME = gitea
USER = gitea
PASSWD = «config-password»
SSL_MODE = disable

[security]
INSTALL_LOCK = true
SECRET_KEY = «generic-secret:alnum(64)»
INTERNAL_TOKEN = «jwt»
PASSWORD_HASH_ALGO = «-setting|pbkdf2_hi»
MIN_PASSWORD_LENGTH = «-setting|10»

[mailer]
ENABLED = true
SMTP_ADDR = «fqdn»
FROM = «email»
USER = «email»
PASSWD = `«config-password:pwq»`

[oauth2]
JWT_SECRET = «generic-secret:b64u(43)»
==== ini_grafana etc/grafana/grafana.ini
[paths]
data = /var/lib/grafana
;logs = /var/log/grafana

[database]
type = postgres
host = «ipv4»:5432
user = grafana
# If the password contains # or ; you have to wrap it with triple quotes. Ex """#password;"""
password = """«config-password:pwini»"""
;url = «-placeholder|mysql://user:secret@host:port/database»

[security]
admin_user = admin
admin_password = «config-password»
secret_key = «generic-secret:alnum(20)»
;disable_gravatar = false
password_hint = «-i18n|password»

[auth.generic_oauth]
client_id = «-uuid»
client_secret = «generic-secret:alnum(32)»
token_url = https://«fqdn»/oauth/token

[smtp]
host = «fqdn»:587
user = «email»
password = «config-password»
;cert_file =
==== xml_maven home/«=login»/.m2/settings.xml
<settings xmlns="http://«~|maven.apache.org»/SETTINGS/1.0.0">
  <servers>
    <server>
      <id>releases</id>
      <username>«=account»</username>
      <password>«config-password:pwq.xml»</password>
    </server>
    <server>
      <id>github</id>
      <username>«=login»</username>
      <password>«github-pat»</password>
    </server>
    <server>
      <id>encrypted</id>
      <password>«~:b64(44)»</password>
      <passphrase>${«-placeholder|env.GPG_PASSPHRASE»}</passphrase>
    </server>
  </servers>
  <proxies><proxy><host>«ipv4»</host><port>3128</port><username>svc</username><password>«config-password»</password></proxy></proxies>
  <profiles><profile><properties><sonar.token>«ci-token:sonar»</sonar.token><revision>«-git-sha»</revision></properties></profile></profiles>
</settings>
==== xml_tomcat opt/tomcat/conf/tomcat-users.xml
<?xml version="1.0" encoding="UTF-8"?>
<tomcat-users>
  <role rolename="manager-gui"/>
  <user username="admin" password="«config-password»" roles="manager-gui,admin-gui"/>
  <user username="«=login»" password="«config-password:human»" roles="manager-script"/>
  <!-- <user username="both" password="«-placeholder|<must-be-changed>»" roles="tomcat,role1"/> -->
</tomcat-users>
---- opt/tomcat/conf/server.xml
<Server port="8005" shutdown="«-setting|SHUTDOWN»">
  <Connector port="8443" keystoreFile="conf/ks.p12" keystorePass="«config-password»" keyAlias="tomcat" sslProtocol="TLS"/>
  <Resource name="jdbc/app" auth="Container" type="javax.sql.DataSource" username="app" password="«config-password:pwa»" url="jdbc:mysql://«ipv4»:3306/app" driverClassName="com.mysql.cj.jdbc.Driver"/>
</Server>
==== props_spring src/main/resources/application.properties
spring.datasource.url=jdbc:postgresql://«fqdn»:5432/orders
spring.datasource.username=orders
spring.datasource.password=«config-password»
spring.mail.password=«config-password»
spring.rabbitmq.addresses=amqp://svc:«connection-string»@«ipv4»:5672/prod
spring.security.oauth2.client.registration.keycloak.client-secret=«generic-secret:alnum(32)»
spring.security.user.password={noop}«config-password:human»
server.ssl.key-store-password=«config-password»
server.ssl.key-store=classpath:keystore.p12
jwt.signing-key=«generic-secret:bytes(48)»
jwt.expiration=«-setting|3600000»
management.endpoint.env.show-values=NEVER
encryptor.password=${«-placeholder|JASYPT_PASSWORD»}
app.password.policy=«-setting|strong»
app.release=«-version»
logging.level.org.springframework.security=DEBUG
==== yaml_spring src/main/resources/application-prod.yml
spring:
  datasource:
    url: jdbc:sqlserver://«ipv4»:1433;databaseName=crm;user=crm;password=«connection-string»;encrypt=true
    hikari:
      username: crm
      password: "«config-password:pwq.json»"
  data:
    mongodb:
      uri: mongodb+srv://crm:«connection-string»@«fqdn»/crm?retryWrites=true
  ldap:
    username: cn=svc,dc=lab
    password: '«config-password»'
  kafka:
    properties:
      sasl.jaas.config: org.apache.kafka.common.security.scram.ScramLoginModule required username="crm" password="«config-password:pwa»";
app:
  api-key: «generic-secret:hex(40)»
  webhook:
    signing-secret: «generic-secret:hex(64)»
  build: «-git-sha»
  tenant-id: «-uuid»
  password-encoder: «-setting|bcrypt»
  trace: «-trace-id»
==== nginx_conf etc/nginx/sites-enabled/«=word».conf
upstream app { server «ipv4»:8080; server «ipv4»:8080 backup; }
server {
    listen 443 ssl http2;
    server_name «fqdn» «fqdn»;
    ssl_certificate_key /etc/ssl/private/site.key;
    ssl_password_file «-path|/etc/nginx/ssl.pass»;
    auth_basic "«-prose|Restricted area»";
    auth_basic_user_file /etc/nginx/.htpasswd;
    location /api/ {
        proxy_pass http://app;
        proxy_set_header Authorization "Basic «basic-auth»";
        proxy_set_header X-Api-Key «generic-secret:alnum(32)»;
        proxy_set_header X-Request-ID $request_id;
        allow «ipv4-cidr»;
        allow «ipv6-cidr»;
        deny all;
    }
    location /internal { if ($http_x_token != "«generic-secret:alnum(40)»") { return 403; } }
    add_header ETag "«-etag»";
}
---- etc/nginx/.htpasswd
«=login»:«password-hash:apr1»
«=login»:«password-hash:bcrypt»
«=login»:«password-hash:ssha»
==== haproxy_cfg etc/haproxy/haproxy.cfg
global
    log «ipv4» local0
    stats socket /run/haproxy/admin.sock mode 660 level admin
    ssl-default-bind-ciphersuites TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384

userlist admins
    user «=login» password «password-hash:sha512crypt»
    user «=login» insecure-password «config-password»

frontend fe
    bind «ipv4»:443 ssl crt /etc/haproxy/certs/
    stats auth admin:«config-password»
    http-request set-header X-Auth "«generic-secret:hex(32)»" if { src «ipv4-cidr» }
    default_backend be

backend be
    balance roundrobin
    cookie SRV insert indirect nocache
    server «hostname» «ipv4»:8006 check ssl verify none
    server «hostname» «ipv4»:8006 check ssl verify none
==== systemd_unit etc/systemd/system/«=word».service
[Unit]
Description=«=word» worker
After=network-online.target

[Service]
User=app
Environment="DATABASE_URL=postgresql://app:«connection-string»@«ipv4»/app"
Environment=S3_ACCESS_KEY=«aws-access-key-id» S3_SECRET_KEY=«aws-secret-key»
Environment=RABBITMQ_PASS=«env-password»
EnvironmentFile=-/etc/default/worker
LoadCredential=token:«-path|/etc/credstore/token»
SetCredential=dbpass:«config-password:pwa»
ExecStart=/usr/local/bin/worker --listen «ipv4»:9000 --admin-token «cli-password:hex(40)» --password-file «-path|/etc/worker/pw»
ExecStartPre=/usr/bin/restic -r rest:https://bk:«connection-string»@«fqdn»:8000/ snapshots
Restart=on-failure

[Install]
WantedBy=multi-user.target
==== php_wp var/www/html/wp-config.php
<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wp' );
define( 'DB_PASSWORD', '«code-password:pwq»' );
define( 'DB_HOST', '«ipv4»' );
define( 'AUTH_KEY',         '«generic-secret:pwsalt»' );
define( 'SECURE_AUTH_KEY',  '«generic-secret:alnum(64)»' );
define( 'LOGGED_IN_KEY',    '«-placeholder|put your unique phrase here»' );
define( 'NONCE_SALT',       '«generic-secret:alnum(64)»' );
$table_prefix = 'wp_';
define( 'WP_DEBUG', false );
$cache_key = md5( '«-md5»' . $password );
$mailer->Password = "«code-password»";
$dsn = 'mysql:host=«fqdn»;dbname=shop;charset=utf8mb4';
$pdo = new PDO($dsn, 'shop', '«code-password»');
$client = new Client(['auth' => ['«=account»', '«code-password»'], 'base_uri' => 'https://«fqdn»']);
$secret = getenv('«-variable-name|STRIPE_SECRET»') ?: null;
$token = $_POST['«-identifier|csrf_token»'];
==== ruby_rails config/database.yml
default: &default
  adapter: postgresql
  pool: <%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>

production:
  <<: *default
  host: «ipv4»
  username: rails
  password: «config-password»
  url: <%= «-reference|ENV['DATABASE_URL']» %>

staging:
  password: <%= «-reference|Rails.application.credentials.db_password» %>
---- config/master.key
«rails-master-key»
---- config/initializers/secrets.rb
Rails.application.config.secret_key_base = "«generic-secret:hex(128)»"
Devise.setup do |config|
  config.secret_key = '«generic-secret:hex(128)»'
  config.pepper = "«generic-secret:hex(128)»"
  config.omniauth :google_oauth2, "«-number:digits(12)»-«-number:lower(32)».«~|apps.googleusercontent.com»", "«google-client-secret»"
  config.reset_password_within = 6.hours
  config.password_length = «-setting|12..128»
end
Stripe.api_key = "«stripe-key»"
---- .env.staging
RAILS_MASTER_KEY=«rails-master-key»
SECRET_KEY_BASE=«generic-secret:hex(128)»
GEM_HOST_API_KEY=«rubygems-key»
==== go_code cmd/server/main.go
package main

import ("crypto/sha256"; "os")

// «-md5» is the old checksum of the schema
const (
	apiToken     = "«generic-secret:alnum(40)»"
	defaultRealm = "pam"
	schemaSum    = "«-sha256»"
	userAgent    = "«=word»/«-version»"
	pwEnvName    = "«-variable-name|APP_PASSWORD»"
)

var cfg = Config{
	Endpoint: "https://«ipv4»:8006/api2/json",
	Username: "root@pam",
	Password: "«code-password»",
	OTP:      "",
	Insecure: true,
}

func connect(password string) (*sql.DB, error) {
	if password == "" { return nil, errors.New("«-prose|password required»") }
	dsn := fmt.Sprintf("%s:%s@tcp(%s)/app", user, password, host)
	legacy := "app:«connection-string»@tcp(«ipv4»:3306)/app?parseTime=true"
	client := proxmox.NewClient(url, proxmox.WithAPIToken("ci@pve!go", "«pve-api-token»"))
	req.SetBasicAuth("«=account»", "«code-password:pwq.json»")
	req.Header.Set("X-Auth-Token", "«generic-secret:alnum(32)»")
	token := os.Getenv("VAULT_TOKEN")
	minioClient, err := minio.New("«fqdn»", &minio.Options{Creds: credentials.NewStaticV4("«aws-access-key-id»", "«aws-secret-key»", "")})
	return sql.Open("mysql", dsn)
}
==== java_code src/main/java/Db.java
public class Db {
    private static final String URL = "jdbc:oracle:thin:app/«connection-string»@//«ipv4»:1521/ORCL";
    private static final String PASSWORD = "«code-password»";
    private static final String PASSWORD_KEY = "«-identifier|app.password»";
    private static final long serialVersionUID = «-number|-6849794470754667710»L;
    private String apiKey = "«generic-secret:hex(32)»";
    private final byte[] AES_KEY = "«generic-secret:alnum(32)»".getBytes();
    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:mysql://«fqdn»/crm", "crm", "«code-password»");
    }
    void setPassword(String password) { this.password = password; }
    String token = request.getHeader("«-identifier|X-Auth-Token»");
    static final UUID NAMESPACE = UUID.fromString("«-uuid»");
    props.put("mail.smtp.password", "«code-password»");
    props.put("javax.net.ssl.trustStorePassword", "«code-password»");
    // SHA-1 «-sha1»
}
==== csharp_cfg src/Api/appsettings.Production.json
{
  "ConnectionStrings": {
    "Default": "Server=«ipv4»,1433;Database=Shop;User Id=shop;Password=«connection-string:pwq2»;TrustServerCertificate=True",
    "Redis": "«ipv4»:6379,password=«connection-string»,ssl=True,abortConnect=False",
    "Blob": "DefaultEndpointsProtocol=https;AccountName=«=word»;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»"
  },
  "Jwt": { "Key": "«generic-secret:alnum(64)»", "Issuer": "https://«fqdn»", "ExpireMinutes": 60 },
  "AzureAd": { "TenantId": "«-uuid»", "ClientId": "«-uuid»", "ClientSecret": "«azure-client-secret»" },
  "Smtp": { "User": "«email»", "Password": "«config-password:pwq.json»" },
  "Identity": { "Password": { "RequiredLength": 12, "RequireDigit": true } },
  "Logging": { "LogLevel": { "Default": "Information" } },
  "InstrumentationKey": "«-uuid»"
}
==== nuget_conf NuGet.Config
<configuration>
  <packageSources><add key="feed" value="https://«fqdn»/nuget/v3/index.json" /></packageSources>
  <packageSourceCredentials>
    <feed>
      <add key="Username" value="«=account»" />
      <add key="ClearTextPassword" value="«config-password»" />
    </feed>
  </packageSourceCredentials>
  <apikeys><add key="https://«~:shop(www,nuget,org)»/api/v2/package" value="«artifact-token:nuget»" /></apikeys>
  <config><add key="signatureValidationMode" value="«-setting|accept»" /></config>
</configuration>
