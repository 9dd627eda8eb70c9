==== mq_kafka etc/rabbitmq/definitions.json
{"rabbit_version":"«-version»","users":[{"name":"app","password_hash":"«password-hash:bytes(36)»","hashing_algorithm":"rabbit_password_hashing_sha256","tags":"administrator"}],"vhosts":[{"name":"/"}],"parameters":[{"value":{"uri":"amqp://shovel:«connection-string»@«fqdn»"},"component":"shovel"}]}
---- etc/rabbitmq/rabbitmq.conf
default_user = admin
default_pass = «config-password»
ssl_options.password = «config-password»
management.load_definitions = «-path|/etc/rabbitmq/definitions.json»
---- var/lib/rabbitmq/.erlang.cookie
«generic-secret:upper(20)»
---- etc/kafka/server.properties
listeners=SASL_SSL://«ipv4»:9093
ssl.keystore.password=«config-password:pwa»
ssl.key.password=«config-password:pwa»
listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="admin" password="«config-password:pwa»";
ssl.keystore.location=«-path|/etc/kafka/ks.jks»
==== elastic_stack etc/elasticsearch/elasticsearch.yml
cluster.name: «=word»
network.host: «ipv4»
xpack.security.authc.token.timeout: «-setting|20m»
xpack.notification.slack.account.ops.secure_url: https://«~|hooks.slack.com»/services/«slack-webhook»
---- etc/kibana/kibana.yml
elasticsearch.hosts: ["https://«ipv4»:9200"]
elasticsearch.username: kibana_system
elasticsearch.password: "«config-password:pwq2»"
xpack.encryptedSavedObjects.encryptionKey: «generic-secret:hex(32)»
xpack.security.session.idleTimeout: «-setting|1h»
---- etc/logstash/pipeline.conf
output { elasticsearch { hosts => ["https://«fqdn»:9200"] user => "logstash" password => "«config-password:pwq2»" api_key => "«generic-secret:es_key»" } }
input { jdbc { jdbc_connection_string => "jdbc:mysql://«ipv4»/app" jdbc_user => "ls" jdbc_password => "«config-password»" } }
---- etc/filebeat/filebeat.yml
output.elasticsearch:
  hosts: ["«ipv4»:9200"]
  username: "beat"
  password: "${«-placeholder|ES_PWD»}"
  api_key: "«generic-secret:es_key»"
cloud.auth: "elastic:«config-password:pwa»"
==== gitlab_rb etc/gitlab/gitlab.rb
external_url 'https://«fqdn»'
gitlab_rails['initial_root_password'] = '«config-password»'
gitlab_rails['smtp_password'] = "«config-password:pwq2»"
gitlab_rails['smtp_address'] = "«fqdn»"
gitlab_rails['gitlab_email_from'] = '«email»'
gitlab_rails['ldap_servers'] = { 'main' => { 'bind_dn' => 'cn=gl', 'password' => '«config-password»', 'host' => '«ipv4»' } }
gitlab_rails['initial_shared_runners_registration_token'] = "«gitlab-runner-token»"
postgresql['sql_user_password'] = "«password-hash:md5»"
redis['password'] = '«config-password»'
# gitlab_rails['db_password'] = nil
---- etc/gitlab-runner/config.toml
concurrent = 4
[[runners]]
  name = "«~:hostname»"
  url = "https://«fqdn»/"
  id = «-number:int(1,99)»
  token = "«gitlab-runner-token»"
  executor = "docker"
  [runners.cache.s3]
    AccessKey = "«aws-access-key-id»"
    SecretKey = "«aws-secret-key»"
---- etc/gitlab/gitlab-secrets.json
{"gitlab_rails":{"secret_key_base":"«generic-secret:hex(128)»","db_key_base":"«generic-secret:hex(128)»","openid_connect_signing_key":"«private-key:pem_rsa.line»\n"},"gitlab_shell":{"secret_token":"«generic-secret:hex(128)»"}}
==== synapse matrix/homeserver.yaml
server_name: "«fqdn:domain»"
database:
  name: psycopg2
  args:
    user: synapse
    password: «config-password»
    host: «ipv4»
registration_shared_secret: "«generic-secret:pwsalt2»"
macaroon_secret_key: "«generic-secret:pwsalt2»"
form_secret: "«generic-secret:pwsalt2»"
turn_shared_secret: "«generic-secret:alnum(40)»"
signing_key_path: "«-path|/data/signing.key»"
trusted_key_servers: [{server_name: "«~|matrix.org»"}]
password_config: {enabled: true, pepper: "«generic-secret:alnum(40)»"}
---- matrix/turnserver.conf
listening-ip=«ipv4»
static-auth-secret=«generic-secret:alnum(40)»
realm=«fqdn»
user=guest:«config-password:pwa»
cli-password=«config-password:pwa»
==== homelab_media config/sonarr/config.xml
<Config>
  <BindAddress>*</BindAddress>
  <Port>8989</Port>
  <ApiKey>«generic-secret:hex(32)»</ApiKey>
  <AuthenticationMethod>Forms</AuthenticationMethod>
  <Branch>main</Branch>
  <SslCertPassword>«config-password:pwa»</SslCertPassword>
</Config>
---- config/plex/Preferences.xml
<?xml version="1.0" encoding="utf-8"?>
<Preferences MachineIdentifier="«-uuid»" ProcessedMachineIdentifier="«-sha1»" AnonymousMachineIdentifier="«-uuid»" PlexOnlineToken="«generic-secret:b64u(20)»" PlexOnlineMail="«email»" FriendlyName="«~:hostname»"/>
---- config/transmission/settings.json
{"rpc-username": "admin", "rpc-password": "{«password-hash:hex(40)»«~:alnum(8)»", "bind-address-ipv4": "«ipv4»", "rpc-whitelist": "«ipv4»"}
---- config/adguard/AdGuardHome.yaml
users:
- name: admin
  password: «password-hash:bcrypt»
dns: {bind_hosts: [«ipv4»], upstream_dns: ["tls://«fqdn»"]}
clients: {persistent: [{name: tv, ids: ["«mac»", «ipv4»], uid: «-uuid»}]}
---- config/pihole/setupVars.conf
WEBPASSWORD=«password-hash:hex(64)»
IPV4_ADDRESS=«ipv4-cidr»
PIHOLE_DNS_1=«ipv4»
---- config/frigate.yml
mqtt: {host: «ipv4», user: frigate, password: «config-password:pwa»}
cameras:
  door:
    ffmpeg:
      inputs:
        - path: rtsp://admin:«connection-string»@«ipv4»:554/h264Preview_01_main
---- config/esphome/door.yaml
wifi: {ssid: iot, password: "«wifi-psk:pwq2»"}
api: {encryption: {key: "«generic-secret:bytes(32)»"}}
ota: [{platform: esphome, password: "«config-password:hex(32)»"}]
==== auth_proxy authelia/configuration.yml
jwt_secret: «generic-secret:alnum(64)»
session:
  secret: '«generic-secret:alnum(64)»'
  redis: {host: «ipv4», password: «config-password»}
storage:
  encryption_key: «generic-secret:alnum(40)»
  mysql: {address: "tcp://«fqdn»:3306", username: authelia, password: "«config-password:pwq2»"}
notifier:
  smtp: {username: «email», password: '«config-password»', sender: «email»}
authentication_backend:
  ldap: {address: "ldaps://«fqdn»", user: "uid=authelia,ou=people", password: «config-password»}
  password_reset: {disable: false}
identity_providers:
  oidc:
    hmac_secret: «generic-secret:alnum(64)»
    clients: [{client_id: grafana, client_secret: '«password-hash:pbkdf2»', public: false}]
---- authelia/users_database.yml
users:
  «=login»:
    displayname: "«person-name»"
    password: "«password-hash:argon2»"
    email: «email»
---- oauth2-proxy/oauth2-proxy.cfg
client_id = "«-uuid»"
client_secret = "«generic-secret:alnum(32)»"
cookie_secret = "«generic-secret:bytes(32)»"
cookie_name = "«-setting|_oauth2_proxy»"
email_domains = ["«fqdn:domain»"]
---- caddy/Caddyfile
«fqdn» {
	basic_auth {
		ops «password-hash:bcrypt»
	}
	reverse_proxy «ipv4»:8080
	tls {
		dns cloudflare «cloudflare-api-token»
	}
}
---- traefik/acme.json
{"le":{"Account":{"Email":"«email»","PrivateKey":"«private-key:rsa_b64»","KeyType":"4096"},"Certificates":[{"domain":{"main":"«fqdn»"},"certificate":"«-certificate:certificate.b64»","key":"«private-key:pem_rsa.b64»"}]}}
==== backup_tools etc/borgmatic/config.yaml
repositories: [{path: "ssh://u«=int(1000,9999)»@«fqdn»:23/./bk", label: box}]
encryption_passphrase: "«config-password:phrase»"
postgresql_databases: [{name: all, hostname: «ipv4», username: postgres, password: «config-password»}]
healthchecks: {ping_url: "https://«~|hc-ping.com»/«~:uuid»"}
---- etc/restic/env
RESTIC_REPOSITORY=s3:https://«fqdn»/bk
RESTIC_PASSWORD=«env-password»
AWS_ACCESS_KEY_ID=«aws-access-key-id»
AWS_SECRET_ACCESS_KEY=«aws-secret-key»
B2_ACCOUNT_KEY=«cloud-token:b2»
---- etc/bareos/bareos-dir.conf
Director {
  Name = «~:hostname»-dir
  Password = "«config-password:pwq2»"
  Messages = Daemon
}
Client {
  Name = «~:hostname»-fd
  Address = «ipv4»
  Password = "[md5]«password-hash:md5»"
  File Retention = 30 days
}
Catalog { dbname = "bareos"; dbuser = "bareos"; dbpassword = "«config-password:pwa»" }
---- etc/duplicati/job.json
{"Backup":{"TargetURL":"ssh://«ipv4»:22//bk?auth-username=bk&auth-password=«url-token:pwa»","Settings":[{"Name":"passphrase","Value":"«config-password:pwq2»"},{"Name":"encryption-module","Value":"aes"}]}}
---- etc/nut/upsd.users
[upsmon]
	password = «config-password»
	upsmon primary
---- etc/nut/upsmon.conf
MONITOR ups@«ipv4» 1 upsmon «config-password:pwa» secondary
---- etc/ddclient.conf
protocol=dyndns2
server=«fqdn»
login=«=login»
password='«config-password»'
«fqdn»
---- etc/letsencrypt/cloudflare.ini
dns_cloudflare_api_token = «cloudflare-api-token»
---- root/.acme.sh/account.conf
SAVED_HETZNER_Token='«cloud-token:alnum(32)»'
ACCOUNT_EMAIL='«email»'
==== mail_clients home/«=login»/.msmtprc
account office
host «fqdn»
from «email»
user «email»
password «config-password»
---- home/«=login»/.mbsyncrc
IMAPAccount work
Host «fqdn»
User «email»
Pass "«config-password:pwq2»"
PassCmd "«-code-reference|pass show mail/work»"
---- home/«=login»/.muttrc
set imap_pass = "«config-password:pwq2»"
set smtp_url = "smtps://«=login»:«connection-string»@«fqdn»:465"
set from = "«email»"
---- home/«=login»/.fetchmailrc
poll «fqdn» protocol imap user "«=login»" password "«config-password:pwa»" ssl
---- etc/exim4/passwd.client
«fqdn»:relay:«config-password:pwa»
---- etc/asterisk/pjsip.conf
[6001]
type=auth
auth_type=userpass
username=6001
password=«config-password:pwa»
[trunk]
type=registration
server_uri=sip:«fqdn»
contact_user=«-number:digits(6)»
---- etc/asterisk/manager.conf
[admin]
secret = «generic-secret:pwa»
permit=«ipv4»/«~|255.255.255.0»
---- home/«=login»/.znc/znc.conf
<User admin>
	<Pass password>
		Method = sha256
		Hash = «password-hash:hex(64)»
		Salt = «~:alnum(20)»
	</Pass>
	<Network libera>
		Server = «~|irc.libera.chat» +6697 «config-password:pwa»
	</Network>
</User>
==== sssd_ldap etc/sssd/sssd.conf
[domain/lab]
id_provider = ldap
ldap_uri = ldaps://«fqdn»
ldap_default_bind_dn = cn=sssd,dc=lab
ldap_default_authtok_type = password
ldap_default_authtok = «config-password»
krb5_server = «fqdn»
cache_credentials = «-setting|True»
---- etc/nslcd.conf
uri ldap://«ipv4»
binddn cn=nslcd,dc=lab
bindpw «config-password:pwa»
rootpwmodpw «config-password:pwa»
---- etc/ldap.secret
«config-password:pwa»
---- etc/chrony/chrony.keys
1 SHA1 HEX:«hex-key:hex(40).upper»
2 MD5 ASCII:«generic-secret:pwa»
---- etc/frr/frr.conf
hostname «hostname»
password «config-password:pwa»
router bgp 65010
 neighbor «ipv4» remote-as 65011
 neighbor «ipv4» password «config-password:pwa»
 bgp router-id «ipv4»
 network «ipv4-cidr»
interface eth0
 ip ospf authentication-key «config-password:pwshort»
---- etc/bird/bird.conf
router id «ipv4»;
protocol bgp upstream { neighbor «ipv6» as 64500; password "«config-password:pwq2»"; }
---- etc/ppp/chap-secrets
# client server secret IP
«=login» * "«config-password:pwq2»" «ipv4»
---- etc/stunnel/psk.txt
gw:«hex-key:hex(64)»
==== php_more var/www/nextcloud/config/config.php
<?php
$CONFIG = array (
  'instanceid' => '«-key-id:lower(12)»',
  'passwordsalt' => '«generic-secret:alnum(30)»',
  'secret' => '«generic-secret:alnum(48)»',
  'trusted_domains' => array (0 => '«fqdn»', 1 => '«ipv4»'),
  'dbpassword' => '«code-password»',
  'mail_smtppassword' => '«code-password:pwq2»',
  'redis' => array ('host' => '«ipv4»', 'password' => '«code-password»'),
  'version' => '«-version4»',
);
---- var/www/drupal/sites/default/settings.php
<?php
$databases['default']['default'] = ['database' => 'd8', 'username' => 'd8', 'password' => '«code-password»', 'host' => '«fqdn»'];
$settings['hash_salt'] = '«generic-secret:b64u(74)»';
---- var/www/joomla/configuration.php
<?php
class JConfig { public $password = '«code-password»'; public $secret = '«generic-secret:alnum(16)»'; public $host = '«ipv4»'; public $smtppass = '«code-password»'; public $mailfrom = '«email»'; }
---- app/config/parameters.yml
parameters:
    database_password: «config-password»
    mailer_password: null
    secret: «generic-secret:hex(40)»
    locale: en
---- app/etc/env.php
<?php return ['crypt' => ['key' => '«generic-secret:hex(32)»'], 'db' => ['connection' => ['default' => ['host' => '«ipv4»', 'password' => '«code-password»']]], 'backend' => ['frontName' => 'admin_«-asset-hash:hex(6)»']];
==== django_settings project/settings.py
SECRET_KEY = "django-insecure-«generic-secret:pwsalt2»"
DEBUG = False
ALLOWED_HOSTS = ["«fqdn»", "«ipv4»"]
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "USER": "app", "PASSWORD": "«code-password»", "HOST": "«ipv4»"}}
EMAIL_HOST_PASSWORD = '«code-password:pwq2»'
SOCIAL_AUTH_GITHUB_SECRET = "«generic-secret:hex(40)»"
AWS_STORAGE = {"access_key": "«aws-access-key-id»", "secret_key": "«aws-secret-key»"}
AUTH_PASSWORD_VALIDATORS = [{"NAME": "«-identifier|django.contrib.auth.password_validation.MinimumLengthValidator»"}]
PASSWORD_RESET_TIMEOUT = «-setting|86400»
CSRF_COOKIE_NAME = "«-setting|csrftoken»"
SENTRY_DSN = "https://«sentry-dsn»@«~|sentry.io»/«=int(1000,9999)»"
STRIPE = stripe.StripeClient("«stripe-key»")
SLACK = WebClient(token="«slack-token»")
openai.api_key = "«openai-key»"
s3 = boto3.client("s3", aws_access_key_id="«aws-access-key-id»", aws_secret_access_key="«aws-secret-key»")
bot = telebot.TeleBot("«telegram-bot-token»")
session.auth = ("«=account»", "«code-password»")
smtp.login("«email»", "«code-password»")
ssh.connect(hostname="«ipv4»", username="root", password="«code-password»", port=22)
engine = create_engine("postgresql+psycopg2://app:«connection-string»@«fqdn»/app")
redis.Redis(host="«ipv4»", password="«code-password»")
