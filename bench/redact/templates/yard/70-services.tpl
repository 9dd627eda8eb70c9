==== yd_postfix etc/postfix/sasl_passwd
[«fqdn»]:587	«email»:«config-password:pwa»
«fqdn»	«email»:«config-password:pwhard»
---- etc/postfix/mysql-virtual.cf
user = mailread
password = «config-password:pwhard»
hosts = «ipv4»
dbname = mail
query = SELECT target FROM aliases WHERE source='%s'
---- etc/postfix/main.cf
myhostname = «fqdn»
mynetworks = «~|127.0.0.0/8» «ipv4-cidr» «ipv6-cidr»
relayhost = [«fqdn»]:587
smtp_sasl_password_maps = «-path|hash:/etc/postfix/sasl_passwd»
smtp_tls_fingerprint_digest = sha256
virtual_alias_maps = mysql:/etc/postfix/mysql-virtual.cf
---- etc/dovecot/users
«email»:{SHA512-CRYPT}«password-hash:sha512crypt»:5000:5000::/var/vmail/a::
«email»:{PLAIN}«config-password:pwa»:5000:5000::/var/vmail/b::
«email»:«password-hash:ssha»::::::
---- etc/aliases
root: «email»
postmaster: root
==== yd_haproxy etc/haproxy/haproxy.cfg
global
    log «ipv4» local0
    stats socket /run/haproxy/admin.sock mode 660
userlist api
    user deploy password «password-hash:sha256crypt»
    user legacy insecure-password «config-password:pwa»
listen stats
    bind «ipv4»:8404
    stats auth admin:«config-password:pwhard»
frontend web
    bind «ipv4»:443 ssl crt /etc/haproxy/certs/
    bind [«ipv6»]:443 ssl crt /etc/haproxy/certs/
    acl internal src «ipv4-cidr» «ipv4-cidr»
    acl shop hdr(host) -i «fqdn»
    http-request set-header X-Gateway-Key «generic-secret:alnum(32)» if internal
    use_backend shop if shop
backend shop
    option httpchk GET /health
    server «hostname» «ipv4»:8080 check
    server «hostname» «ipv4»:8080 check cookie «-asset-hash:hex(8)»
backend redis
    tcp-check send AUTH\ «config-password:pwa»\r\n
    tcp-check expect string +OK
==== yd_nginx etc/nginx/sites-enabled/intern.conf
upstream app {
    server «ipv4»:3000;
    server «fqdn»:3000 backup;
}
server {
    listen 443 ssl http2;
    server_name «fqdn»;
    ssl_certificate_key «-path|/etc/nginx/tls/intern.key»;
    ssl_password_file «-path|/etc/nginx/tls/passphrase»;
    auth_basic "«-i18n|Password required»";
    auth_basic_user_file /etc/nginx/htpasswd;
    secure_link_md5 "$secure_link_expires$uri «generic-secret:pwa»";
    location /api/ {
        proxy_set_header Authorization "Basic «basic-auth»";
        proxy_set_header X-Request-ID $request_id;
        proxy_pass http://app;
        allow «ipv4-cidr»;
        deny all;
    }
    location /grafana/ {
        proxy_set_header Authorization "Bearer «grafana-token»";
        proxy_pass http://«ipv4»:3000/;
    }
    location = /hook {
        if ($arg_token != "«url-token»") { return 403; }
        proxy_pass http://«ipv4»:9000;
    }
    add_header Content-Security-Policy "script-src 'sha256-«-lockfile-hash:key32»'";
}
---- etc/nginx/htpasswd
deploy:«password-hash:apr1»
«=login»:«password-hash:bcrypt»
audit:{SHA}«password-hash:bytes(20)»
==== yd_systemd etc/systemd/system/collector.service
[Unit]
Description=Collects the counters of the power meters
After=network-online.target

[Service]
Type=notify
User=collector
Environment="MQTT_URL=mqtt://meter:«connection-string»@«ipv4»:1883"
Environment=INFLUX_TOKEN=«monitoring-token:influx»
Environment=INSTANCE_ID=«-uuid»
EnvironmentFile=-/etc/default/collector
LoadCredential=db:«-path|/etc/collector/db.pw»
ExecStart=/usr/bin/collector --listen «ipv4»:9100 --api-key «cli-password:hex(32)» --token-file «-path|/run/token»
ExecStartPost=/usr/bin/curl -fsS -u health:«cli-password:pwa» https://«fqdn»/up
Restart=on-failure

[Install]
WantedBy=multi-user.target
---- etc/systemd/system/collector.service.d/override.conf
[Service]
Environment=DB_PASSWORD=«env-password:phr»
Environment='SMTP_PASSWORD=«env-password:pw»'
SetCredential=pin:«~:pin»
---- etc/cron.d/collector
MAILTO=«email»
API_SECRET=«generic-secret:hex(40)»
*/5 * * * * collector /usr/bin/push -H «fqdn» -p '«cli-password:pwa»'
==== yd_php_configs var/www/blog/wp-config.php
<?php
define( 'DB_NAME', 'blog' );
define( 'DB_USER', 'blog' );
define( 'DB_PASSWORD', '«code-password:pwhard»' );
define( 'DB_HOST', '«ipv4»:3306' );
define( 'AUTH_KEY',        '«generic-secret:pwsalt»' );
define('LOGGED_IN_SALT', '«generic-secret:pwsalt»');
define( 'SMTP_PASS', "«code-password:pwa»" ); // for «email»
define( 'WP_CACHE_KEY_SALT', '«-setting|blog:»' );
$table_prefix = 'wp_';
/* That's all, stop editing! */
---- var/www/cloud/config/config.php
<?php
$CONFIG = array (
  'instanceid' => '«-asset-hash:lower(12)»',
  'passwordsalt' => '«generic-secret:alnum(30)»',
  'secret' => '«generic-secret:b64(48)»',
  'trusted_domains' => array ( 0 => '«fqdn»', 1 => '«ipv4»' ),
  'dbtype' => 'mysql',
  'version' => '«-version|31.0.2.1»',
  'dbhost' => '«fqdn»',
  'dbpassword' => '«code-password:pwa»',
  'redis' => array ( 'host' => '«ipv4»', 'password' => '«code-password:phr»' ),
  'mail_smtppassword' => '«code-password:pwh»',
  'updater.secret' => '«password-hash:bcrypt»',
);
---- var/www/forum/LocalSettings.php
$wgDBserver = "«fqdn»";
$wgDBpassword = "«code-password:pwa»";
$wgSecretKey = "«generic-secret:hex(64)»";
$wgUpgradeKey = "«generic-secret:hex(16)»";
$wgEmergencyContact = "«email»";
$wgPasswordPolicy['policies']['default']['MinimalPasswordLength'] = «-setting|12»;
==== yd_ini_apps etc/grafana/grafana.ini
[server]
domain = «fqdn»
http_addr = «ipv4»

[database]
type = mysql
host = «ipv4»:3306
;# If the password contains # or ; you have to wrap it with triple quotes.
password = """«config-password:pwini»"""

[security]
admin_user = admin
admin_password = «config-password:pwa»
secret_key = «generic-secret:alnum(20)»
password_hint = «-i18n|password»

[smtp]
enabled = true
host = «fqdn»:587
password = «config-password:pwh»

[auth.ldap]
config_file = /etc/grafana/ldap.toml
---- etc/grafana/ldap.toml
[[servers]]
host = "«fqdn»"
bind_dn = "cn=grafana,ou=svc,dc=lab"
bind_password = '«config-password:pwhard»'
search_filter = "(uid=%s)"
---- etc/zabbix/zabbix_server.conf
DBHost=«ipv4»
DBName=zabbix
DBUser=zabbix
DBPassword=«config-password:pwhard»
### Option: VaultToken
# VaultToken=
SourceIP=«ipv4»
---- etc/zabbix/psk
«hex-key:hex(64)»
---- etc/mosquitto/passwd
meter:«password-hash:mosquitto»
---- etc/redis/redis.conf
bind «ipv4» -::1
requirepass «config-password:pwa»
masterauth «config-password:pwa»
user exporter on >«config-password:pwa» ~* +info
user app on #«password-hash:sha256» ~app:* +@all
==== yd_spring src/main/resources/application-prod.yml
spring:
  application: {name: billing}
  datasource:
    url: jdbc:mariadb://«ipv4»:3306/billing?useSSL=true
    username: billing
    password: '«config-password:pwhard»'
  rabbitmq:
    addresses: amqps://billing:«connection-string:pwa»@«fqdn»:5671
  mail:
    host: «fqdn»
    password: "«config-password:pwany.json»"
  security:
    oauth2:
      client:
        registration:
          keycloak:
            client-id: billing
            client-secret: «generic-secret:uuid»
            scope: openid
jwt:
  secret: «generic-secret:bytes(64)»
  expiration: «-setting|86400000»
  header: «-setting|Authorization»
server:
  ssl:
    key-store: classpath:keystore.p12
    key-store-password: «config-password:pwa»
    key-alias: «-setting|billing»
management.info.git.commit.id: «-git-sha»
encrypted: "{cipher}«~:hex(64)»"
---- src/main/resources/application-test.properties
spring.datasource.url=jdbc:h2:mem:test
spring.datasource.password=${«-placeholder|DB_PASSWORD»}
stripe.api.key=«-placeholder|sk_test_xxx»
report.ftp.url=ftp://robot:«connection-string:pwa»@«ipv4»/in
==== yd_dotnet src/Shop/appsettings.Production.json
{
  "ConnectionStrings": {
    "Default": "Server=«ipv4»,1433;Database=Shop;User Id=shop;Password=«connection-string:pwhard»;TrustServerCertificate=True",
    "Redis": "«fqdn»:6379,password=«connection-string:pwa»,ssl=True,abortConnect=False",
    "Bus": "Endpoint=sb://«~|shop.servicebus.windows.net»/;SharedAccessKeyName=Send;SharedAccessKey=«azure-storage-key:key32»",
    "Blobs": "DefaultEndpointsProtocol=https;AccountName=shopmedia;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»"
  },
  "Jwt": {"Key": "«generic-secret:b64(44)»", "Issuer": "https://«fqdn»", "ExpireMinutes": «-setting|60»},
  "AzureAd": {"TenantId": "«-uuid»", "ClientId": "«-uuid»", "ClientSecret": "«azure-client-secret»"},
  "Smtp": {"Host": "«fqdn»", "Port": 587, "User": "«email»", "Password": "«config-password:pwq2»"},
  "Serilog": {"WriteTo": [{"Name": "Seq", "Args": {"serverUrl": "http://«ipv4»:5341", "apiKey": "«monitoring-token:alnum(20)»"}}]},
  "Maps": {"Key": "«gcp-api-key»"},
  "PasswordOptions": {"RequiredLength": «-setting|14», "RequireDigit": true}
}
---- src/Shop/Web.config
<configuration>
  <connectionStrings>
    <add name="Legacy" connectionString="Data Source=«fqdn»;Initial Catalog=Old;User ID=sa;Password=«connection-string:pwa»" />
  </connectionStrings>
  <system.web>
    <machineKey validationKey="«hex-key:hex(128).upper»" decryptionKey="«hex-key:hex(64).upper»" validation="SHA1" />
    <identity impersonate="true" userName="LAB\web" password="«config-password:pwa»" />
  </system.web>
  <dependentAssembly><assemblyIdentity name="Json" publicKeyToken="«-public-key:hex(16)»" /></dependentAssembly>
</configuration>
==== yd_tomcat_xml conf/tomcat-users.xml
<?xml version="1.0" encoding="UTF-8"?>
<tomcat-users xmlns="http://«~|tomcat.apache.org»/xml" version="1.0">
  <role rolename="manager-gui"/>
  <user username="admin" password="«config-password:pwany.xml»" roles="manager-gui"/>
  <user username="probe" password="«config-password:pwh»" roles="manager-status"/>
  <!-- <user username="both" password="«-placeholder|must-be-changed»" roles="tomcat"/> -->
</tomcat-users>
---- conf/server.xml
<Connector port="8443" address="«ipv4»" SSLEnabled="true" keystoreFile="conf/ks.jks" keystorePass="«config-password:pwa»"/>
<Realm className="org.apache.catalina.realm.JNDIRealm" connectionURL="ldaps://«fqdn»:636"
       connectionName="cn=tomcat" connectionPassword="«config-password:pwhard»" userPassword="userPassword"/>
---- conf/context.xml
<Context>
  <Resource name="jdbc/wiki" type="javax.sql.DataSource" username="wiki"
            password="«config-password:phr»" url="jdbc:postgresql://«ipv4»/wiki"/>
  <Parameter name="build" value="«-git-sha»"/>
</Context>
---- conf/jndi.properties
java.naming.security.principal=cn=app
java.naming.security.credentials=«config-password:pwa»
==== yd_freeradius etc/freeradius/3.0/clients.conf
client switches {
	ipaddr = «ipv4-cidr»
	secret = «config-password:pwa»
	shortname = access
	require_message_authenticator = yes
}
client wlc {
	ipv6addr = «ipv6»
	secret = "«config-password:pwhard»"
	nas_type = cisco
}
---- etc/freeradius/3.0/users
«=login»	Cleartext-Password := "«config-password:pwh»"
	Reply-Message := "Hello",
	Framed-IP-Address = «ipv4»
guest7	NT-Password := «password-hash:nthash»
«mac:mac_dash»	Auth-Type := Accept, Tunnel-Private-Group-Id = 40
---- etc/hostapd/hostapd.conf
interface=wlan0
ssid=Lager
wpa=2
wpa_passphrase=«wifi-psk:pwa»
auth_server_addr=«ipv4»
auth_server_shared_secret=«config-password:phr»
own_ip_addr=«ipv4»
---- etc/wpa_supplicant/wpa_supplicant.conf
network={
	ssid="Lager"
	psk="«wifi-psk:pwhard»"
}
network={
	ssid="Werk-EAP"
	eap=PEAP
	identity="svc-scan"
	password="«wifi-psk:pwa»"
}
network={
	ssid="Alt"
	#psk="«wifi-psk:pwh»"
	psk=«wifi-psk:hex(64)»
	bssid=«mac:mac.lower»
}
