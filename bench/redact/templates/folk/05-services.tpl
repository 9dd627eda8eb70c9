==== fk_gitea_app_ini etc/gitea/app.ini
APP_NAME = Lager Git
RUN_USER = git

[server]
DOMAIN           = «fqdn#d»
ROOT_URL         = https://«fqdn#d»/
SSH_PORT         = 2222
LFS_JWT_SECRET   = «generic-secret:b64u(43)»

[database]
DB_TYPE  = postgres
HOST     = «ipv4»:5432
NAME     = gitea
USER     = gitea
PASSWD   = `«config-password:pwpunct»`
SSL_MODE = disable

[security]
INSTALL_LOCK       = true
SECRET_KEY         = «generic-secret:alnum(64)»
INTERNAL_TOKEN     = «jwt»
PASSWORD_HASH_ALGO = «-setting|pbkdf2»
MIN_PASSWORD_LENGTH = «-setting|10»

[mailer]
ENABLED   = true
SMTP_ADDR = «fqdn»
FROM      = «email»
USER      = gitea
PASSWD    = «config-password:pwa»

[oauth2]
JWT_SECRET = «generic-secret:b64u(43)»

[queue]
CONN_STR = redis://:«connection-string»@«ipv4»:6379/2
==== fk_grafana_ini etc/grafana/grafana.ini
##################### Grafana Configuration #####################
[server]
;http_addr =
domain = «fqdn»

[database]
type = mysql
host = «ipv4»:3306
user = grafana
# If the password contains # or ; wrap it in triple quotes, e.g. """#password;"""
password = """«config-password:pwini»"""

[security]
admin_user = admin
admin_password = «config-password:pw»
;secret_key = «-placeholder»
secret_key = «generic-secret:alnum(20)»
disable_gravatar = true

[auth.ldap]
enabled = true
config_file = /etc/grafana/ldap.toml

[smtp]
enabled = true
host = «fqdn»:465
user = «email»
password = """«config-password:pwini»"""
from_address = «email»

[auth.generic_oauth]
client_id = «-client-id:uuid»
client_secret = «generic-secret:alnum(40)»
---- etc/grafana/ldap.toml
[[servers]]
host = "«ipv4»"
port = 636
use_ssl = true
bind_dn = "cn=grafana,ou=svc,dc=«=word»,dc=lan"
bind_password = '«config-password:pwpunct»'
search_filter = "(sAMAccountName=%s)"
==== fk_spring_properties src/main/resources/application-prod.properties
# database
spring.datasource.url=jdbc:postgresql://«fqdn»:5432/ledger
spring.datasource.username=ledger
spring.datasource.password=«config-password:pwprop»
spring.datasource.hikari.maximum-pool-size=20

# mail
spring.mail.host=«fqdn»
spring.mail.username=«email»
spring.mail.password=«config-password:pwa»

spring.redis.password = «config-password:alnum(24)»
spring.rabbitmq.password:«config-password:human»
spring.security.oauth2.client.registration.sso.client-id=«-client-id|ledger-web»
spring.security.oauth2.client.registration.sso.client-secret=«generic-secret:alnum(32)»
jasypt.encryptor.password=${«-reference|JASYPT_PASSWORD»}
app.legacy.password=ENC(«-ciphertext:b64(44)»)
app.jwt.secret=«base64-secret:bytes(48)»
app.jwt.expiration-ms=«-setting|3600000»
app.api-key.header=«-setting|X-API-KEY»
server.ssl.key-store-password=«config-password:phrase»
server.ssl.key-store=classpath:«-path|keystore.p12»
app.build.commit=«-git-sha»
app.callback=https://ledger:«connection-string:pwurl»@«fqdn»/hook
eureka.client.serviceUrl.defaultZone=http://eureka:«connection-string:pwa»@«hostname»:8761/eureka/
==== fk_appsettings_json src/Ledger.Api/appsettings.Production.json
{
  "Logging": { "LogLevel": { "Default": "Information" } },
  "AllowedHosts": "*",
  "ConnectionStrings": {
    "Main": "Server=«ipv4»,1433;Database=Ledger;User Id=ledger;Password=«connection-string:msconn»;TrustServerCertificate=True",
    "Cache": "«fqdn»:6380,password=«connection-string:alnum(44)»,ssl=True,abortConnect=False",
    "Bus": "Endpoint=sb://«~|lager.servicebus.windows.net»/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=«azure-storage-key:bytes(32)»",
    "Blob": "DefaultEndpointsProtocol=https;AccountName=ledgerprod;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»"
  },
  "AzureAd": {
    "Instance": "https://«~|login.microsoftonline.com»/",
    "TenantId": "«-uuid»",
    "ClientId": "«-uuid»",
    "ClientSecret": "«azure-client-secret»"
  },
  "Jwt": {
    "Key": "«generic-secret:b64u(64)»",
    "Issuer": "https://«fqdn»",
    "LifetimeMinutes": «-setting|30»
  },
  "Smtp": { "Host": "«fqdn»", "User": "«email»", "Password": "«config-password:pwq2»" },
  "Kestrel": { "Certificates": { "Default": { "Path": "«-path|/certs/site.pfx»", "Password": "«config-password:wordy_ascii»" } } },
  "Sentry": { "Dsn": "https://«sentry-dsn»@o«-number:digits(6)».«~|ingest.sentry.io»/«-number:digits(7)»" },
  "Features": { "PasswordReset": true, "TokenCaching": "«-setting|Redis»" }
}
==== fk_webconfig_xml web.config
<?xml version="1.0"?>
<!-- deployed by the release job -->
<configuration>
  <connectionStrings>
    <add name="Lager" connectionString="Data Source=«hostname»\SQL2019;Initial Catalog=Lager;User ID=lager_app;Password=«connection-string:pwa»" providerName="System.Data.SqlClient" />
    <add name="Archiv" connectionString="Server=«ipv4»;Uid=archiv;Pwd=«connection-string:msconn»;Database=archiv" />
    <add name="Trusted" connectionString="Data Source=.;Integrated Security=True" />
  </connectionStrings>
  <appSettings>
    <add key="SmtpPassword" value="«config-password:pwq2.xml»" />
    <add key="ApiKey" value="«generic-secret:hex(32)»" />
    <add key="TokenUrl" value="https://«fqdn»/oauth/token" />
    <add key="SecretKeyName" value="«-setting|lager-signing»" />
    <add key="Ansprechpartner" value="«email»" />
  </appSettings>
  <system.web>
    <machineKey validationKey="«hex-key:hex(128).upper»" decryptionKey="«hex-key:hex(64).upper»" validation="SHA1" decryption="AES" />
    <identity impersonate="true" userName="WERK\svc-iis" password="«config-password:pwa»" />
    <sessionState mode="StateServer" stateConnectionString="tcpip=«ipv4»:42424" />
  </system.web>
  <runtime>
    <assemblyIdentity name="Newtonsoft.Json" publicKeyToken="«-public-token|30ad4fe6b2a6aeed»" culture="neutral" />
  </runtime>
</configuration>
==== fk_tomcat_jenkins conf/tomcat-users.xml
<?xml version='1.0' encoding='utf-8'?>
<tomcat-users>
  <role rolename="manager-gui"/>
  <user username="admin" password="«config-password:human»" roles="manager-gui,admin-gui"/>
  <user username="deployer" password='«config-password:pwa»' roles="manager-script"/>
  <!-- <user username="both" password="«-placeholder|<must-be-changed>»" roles="tomcat,role1"/> -->
</tomcat-users>
---- conf/context.xml
<Context>
  <Resource name="jdbc/ledger" auth="Container" type="javax.sql.DataSource"
            url="jdbc:mysql://«ipv4»:3306/ledger" username="ledger"
            password="«config-password:pw»" maxTotal="40"/>
  <Environment name="tokenTtl" value="«-setting|900»" type="java.lang.Integer"/>
</Context>
---- jenkins/credentials.xml
<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl plugin="credentials@«-version|1381.v2c3a_12074da_b_»">
  <scope>GLOBAL</scope>
  <id>«-uuid»</id>
  <description>nexus</description>
  <username>deployer</username>
  <password>«~:jenkins_blob»</password>
</com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
---- m2/settings.xml
<settings>
  <servers>
    <server><id>nexus</id><username>deployer</username><password>«config-password:pwa»</password></server>
    <server><id>github</id><username>lager-bot</username><password>«github-pat»</password></server>
    <server><id>central</id><username>x</username><password>${«-reference|env.CENTRAL_PW»}</password></server>
  </servers>
  <proxies><proxy><host>«ipv4»</host><port>3128</port><username>mvn</username><password>«config-password:pwlower»</password></proxy></proxies>
</settings>
==== fk_mysql_cnf_family root/.my.cnf
[client]
host     = «ipv4»
user     = root
password = '«config-password:pwpunct»'

[mysqldump]
user=dump
password=«config-password:pwa»

[clientreplica]
host="«fqdn»"
password="«config-password:pwq2»"
ssl-mode=VERIFY_CA
---- etc/mysql/debian.cnf
# Automatically generated for Debian scripts. DO NOT TOUCH!
[client]
host     = localhost
user     = debian-sys-maint
password = «config-password:alnum(16)»
socket   = /var/run/mysqld/mysqld.sock
---- etc/mysql/mariadb.conf.d/60-galera.cnf
[galera]
wsrep_cluster_name       = "lager"
wsrep_cluster_address    = gcomm://«ipv4»,«ipv4»,«ipv4»
wsrep_node_name          = «hostname»
wsrep_sst_auth           = sst:«config-password:pwa»
---- etc/pgbouncer/userlist.txt
"ledger" "«password-hash:scram»"
"catalog" "«password-hash:md5hash»"
"exporter" "«config-password:pwq2»"
---- etc/pgbouncer/pgbouncer.ini
[databases]
ledger = host=«ipv4» port=5432 dbname=ledger password=«config-password:pwa»
* = host=«hostname»
[pgbouncer]
auth_type = scram-sha-256
auth_file = «-path|/etc/pgbouncer/userlist.txt»
==== fk_redis_mongo_kafka etc/redis/redis.conf
bind «ipv4» «~|127.0.0.1» «~|::1»
port 6379
requirepass «config-password:alnum(32)»
masterauth "«config-password:pwq2»"
replicaof «ipv4» 6379
# requirepass «-placeholder|foobared»
user exporter on >«config-password:pwa» ~* +ping +info
user ledger on #«password-hash:hex(64)» ~ledger:* +@all
maxmemory 2gb
---- etc/redis/sentinel.conf
sentinel monitor main «ipv4» 6379 2
sentinel auth-pass main «config-password:alnum(32)»
sentinel myid «-id:hex(40)»
---- etc/kafka/server.properties
broker.id=2
advertised.listeners=SASL_SSL://«fqdn»:9093
zookeeper.connect=«hostname»:2181,«hostname»:2181/kafka
ssl.keystore.location=/etc/kafka/ssl/broker.jks
ssl.keystore.password=«config-password:pwa»
ssl.key.password=«config-password:pwa»
listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="broker" password="«config-password:pwq2»";
log.retention.hours=168
---- etc/mongod.conf
net:
  bindIp: «ipv4»
security:
  authorization: enabled
  keyFile: «-path|/etc/mongo/keyfile»
---- app/mongo.env
MONGO_URI=mongodb://ledger:«connection-string:pwurl»@«hostname»:27017,«hostname»:27017/ledger?replicaSet=rs0&authSource=admin
==== fk_mail_stack etc/postfix/main.cf
myhostname = «fqdn»
mydestination = $myhostname, localhost
relayhost = [«fqdn»]:587
mynetworks = «~|127.0.0.0/8» «ipv4-cidr» [«~|::1»]/128
smtp_sasl_auth_enable = yes
smtp_sasl_password_maps = hash:«-path|/etc/postfix/sasl_passwd»
smtp_tls_fingerprint_digest = sha256
---- etc/postfix/sasl_passwd
[«fqdn»]:587 relay:«config-password:pwq»
«fqdn» «email»:«config-password:pwa»
---- etc/postfix/mysql-virtual.cf
hosts = «ipv4»
user = vmail
password = «config-password:pw»
dbname = vmail
query = SELECT 1 FROM domain WHERE name='%s'
---- etc/dovecot/dovecot-sql.conf.ext
driver = pgsql
connect = host=«hostname» dbname=vmail user=dovecot password=«connection-string:pwa»
default_pass_scheme = BLF-CRYPT
password_query = SELECT username, password FROM mailbox WHERE username = '%u'
---- etc/dovecot/users
«email»:{BLF-CRYPT}«password-hash:bcrypt»:5000:5000::/var/vmail::
«email»:{PLAIN}«config-password:pwa»:5000:5000::/var/vmail::
«email»:«password-hash:ssha»:5000:5000::/var/vmail::
---- etc/rspamd/local.d/worker-controller.inc
password = "«password-hash:rspamd»";
enable_password = "«config-password:pwa»";
==== fk_vpn_daemons etc/openvpn/server.conf
port 1194
proto udp
dev tun
server «ipv4» «~|255.255.255.0»
push "dhcp-option DNS «ipv4»"
push "route «ipv4» «~|255.255.0.0»"
auth-user-pass-verify /etc/openvpn/check.sh via-file
management «~|127.0.0.1» 7505 /etc/openvpn/mgmt.pw
<tls-auth>
«openvpn-static-key»
</tls-auth>
<key>
«private-key:pem_pkcs8»
</key>
<cert>
«-certificate»
</cert>
---- etc/openvpn/client-up.txt
«=login»
«config-password:pwq»
---- etc/swanctl/conf.d/hq.conf
connections {
  hq {
    remote_addrs = «fqdn»
    local { auth = psk
            id = «ipv4» }
    remote { auth = psk }
    children { net { local_ts = «ipv4-cidr»
                     remote_ts = «ipv4-cidr», «ipv6-cidr» } }
    proposals = aes256-sha256-modp2048
  }
}
secrets {
  ike-hq { id = «ipv4»
           secret = "«ipsec-psk:pwq»" }
  eap-anna { id = «email»
             secret = «ipsec-psk:pwa» }
}
---- etc/ipsec.secrets
«ipv4» «ipv4» : PSK "«ipsec-psk:pwq»"
: RSA «-path|server.key»
«=login» : EAP "«ipsec-psk:pw»"
---- etc/ppp/chap-secrets
# client	server	secret	IP addresses
"dsl@provider"	*	"«config-password:pwa»"	*
tunnel1	l2tpd	«config-password:pwlower»	«ipv4»
