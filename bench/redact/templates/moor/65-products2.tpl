==== moor_prod_harbor harbor/harbor.yml
hostname: «fqdn»
https:
  port: 443
  certificate: /data/cert/server.crt
  private_key: «-path|/data/cert/server.key»
harbor_admin_password: «config-password»
database:
  password: «config-password»
  max_idle_conns: 100
storage_service:
  s3:
    accesskey: «aws-access-key-id»
    secretkey: «aws-secret-key»
    region: eu-central-1
    bucket: menu-images
    regionendpoint: http://«ipv4»:9000
trivy:
  github_token: «github-pat»
jobservice: {max_job_workers: 10}
external_redis:
  host: «ipv4»:6379
  password: «config-password»
proxy:
  http_proxy: http://«=account»:«connection-string»@«ipv4»:3128
  no_proxy: «~|127.0.0.1»,localhost,«fqdn»
_version: «-version|2.11.0»
==== moor_prod_keycloak export/realm-kitchen.json
{
  "id": "«-uuid»",
  "realm": "kitchen",
  "sslRequired": "external",
  "passwordPolicy": "«-setting|length(12) and digits(1) and notUsername»",
  "smtpServer": {"host": "«fqdn»", "user": "«email»", "password": "«config-password:pwa»", "auth": "true"},
  "clients": [
    {"id": "«-uuid»", "clientId": "menu-web", "publicClient": true, "redirectUris": ["https://«fqdn»/*"]},
    {"id": "«-uuid»", "clientId": "menu-api", "secret": "«generic-secret:alnum(32)»", "attributes": {"client.secret.creation.time": "«-timestamp»"}},
    {"id": "«-uuid»", "clientId": "broker", "secret": "«-redacted|**********»"}
  ],
  "users": [
    {"id": "«-uuid»", "username": "«=login»", "email": "«email»", "firstName": "«~:first»", "lastName": "«~:last»",
     "attributes": {"phone": ["«phone»"], "birthdate": ["«dob»"]},
     "credentials": [{"type": "password", "secretData": "{\"value\":\"«password-hash:bytes(64)»\",\"salt\":\"«~:bytes(16)»\"}", "credentialData": "{\"hashIterations\":210000,\"algorithm\":\"pbkdf2-sha512\"}"}]},
    {"username": "service", "credentials": [{"type": "password", "value": "«config-password:pwa»", "temporary": false}]}
  ],
  "components": {"org.keycloak.storage.UserStorageProvider": [{"config": {"connectionUrl": ["ldaps://«fqdn»"], "bindCredential": ["«config-password:pwa»"], "bindDn": ["cn=«=account»,dc=lan"]}}]},
  "identityProviders": [{"alias": "google", "config": {"clientId": "«-number:digits(12)»-menu", "clientSecret": "«google-client-secret»"}}]
}
==== moor_prod_frappe sites/«fqdn#s»/site_config.json
{
 "db_name": "_«-number:hex(16)»",
 "db_password": "«config-password:alnum(16)»",
 "db_host": "«ipv4»",
 "db_type": "mariadb",
 "encryption_key": "«generic-secret:fernet»",
 "admin_password": "«config-password:pwq2»",
 "host_name": "https://«fqdn#s»",
 "mail_server": "«fqdn»",
 "mail_login": "«email»",
 "mail_password": "«config-password:pwq2»",
 "redis_cache": "redis://:«connection-string»@«ipv4»:13000",
 "plaid_secret": "«generic-secret:hex(30)»",
 "googlemaps": "«gcp-api-key»",
 "password_reset_limit": 3,
 "disable_user_pass_login": 0,
 "installed_apps": ["frappe", "erpnext"],
 "build": "«-short-sha»"
}
==== moor_prod_discourse containers/app.yml
templates:
  - "templates/postgres.template.yml"
  - "templates/web.ssl.template.yml"
params:
  version: «-git-sha»
env:
  DISCOURSE_HOSTNAME: '«fqdn»'
  DISCOURSE_DEVELOPER_EMAILS: '«email»,«email»'
  DISCOURSE_SMTP_ADDRESS: «fqdn»
  DISCOURSE_SMTP_USER_NAME: «email»
  DISCOURSE_SMTP_PASSWORD: "«env-password:pwq2»"
  DISCOURSE_DB_PASSWORD: «env-password»
  DISCOURSE_DB_HOST: «ipv4»
  DISCOURSE_REDIS_PASSWORD: «env-password»
  DISCOURSE_MAXMIND_LICENSE_KEY: «generic-secret:alnum(40)»
  DISCOURSE_S3_SECRET_ACCESS_KEY: "«aws-secret-key»"
  #DISCOURSE_CDN_URL: https://«~|discourse-cdn.example.com»
hooks:
  after_code:
    - exec:
        cmd:
          - git clone https://«=login»:«github-fine-grained-pat»@«~|github.com»/«=word»/theme.git
run:
  - exec: echo "rails r 'User.find(1).update(password: %q(«code-password:pwa»))'"
==== moor_prod_jenkins_creds jenkins/credentials.xml
<?xml version='1.1' encoding='UTF-8'?>
<com.cloudbees.plugins.credentials.SystemCredentialsProvider plugin="credentials@«-version|1380.va_435002fa_924»">
  <domainCredentialsMap>
    <entry>
      <list>
        <com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
          <scope>GLOBAL</scope>
          <id>«-uuid»</id>
          <description>registry «fqdn»</description>
          <username>«=account»</username>
          <password>«~:jenkinsenc»</password>
        </com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
        <com.cloudbees.jenkins.plugins.sshcredentials.impl.BasicSSHUserPrivateKey>
          <id>«-uuid»</id>
          <username>«=login»</username>
          <privateKeySource><privateKey>«private-key:openssh»</privateKey></privateKeySource>
        </com.cloudbees.jenkins.plugins.sshcredentials.impl.BasicSSHUserPrivateKey>
      </list>
    </entry>
  </domainCredentialsMap>
</com.cloudbees.plugins.credentials.SystemCredentialsProvider>
---- jenkins/casc.yaml
jenkins:
  securityRealm:
    local:
      users:
        - {id: «=login», name: "«person-name»", password: "«config-password:pwq2»"}
        - {id: ci, password: "${«-reference|CI_ADMIN_PW»}"}
credentials:
  system:
    domainCredentials:
      - credentials:
          - string: {id: token, secret: "«gitlab-pat»", scope: GLOBAL}
          - usernamePassword: {id: nexus, username: «=account», password: "«config-password:pwq2»"}
unclassified:
  location: {url: "https://«fqdn»/", adminAddress: "«email»"}
==== moor_prod_moodle www/moodle/config.php
<?php
unset($CFG);
global $CFG;
$CFG = new stdClass();
$CFG->dbtype    = 'mariadb';
$CFG->dbhost    = '«ipv4»';
$CFG->dbname    = 'moodle';
$CFG->dbuser    = '«=account»';
$CFG->dbpass    = '«config-password:pwq2»';
$CFG->dboptions = array('dbpersist' => 0, 'dbport' => 3306);
$CFG->wwwroot   = 'https://«fqdn»';
$CFG->dataroot  = '/var/moodledata';
$CFG->passwordsaltmain = '«generic-secret:pwsalt2»';
$CFG->session_redis_host = '«ipv4»';
$CFG->session_redis_auth = '«config-password:pwa»';
$CFG->smtphosts = '«fqdn»:587';
$CFG->smtppass = '«config-password:pwa»';
$CFG->supportemail = '«email»';
$CFG->upgradekey = '«config-password:pwa»';
$CFG->cronremotepassword = '«config-password:pwa»';
$CFG->minpasswordlength = «-setting|12»;
$CFG->passwordreuselimit = 3;
//$CFG->tool_generator_users_password = '«-placeholder|examplepassword»';
==== moor_prod_netbox opt/netbox/configuration.py
ALLOWED_HOSTS = ['«fqdn»', '«ipv4»']
DATABASE = {
    'NAME': 'netbox',
    'USER': 'netbox',
    'PASSWORD': '«code-password:pwq2»',
    'HOST': '«ipv4»',
    'CONN_MAX_AGE': 300,
}
REDIS = {
    'tasks': {'HOST': '«hostname»', 'PORT': 6379, 'PASSWORD': '«code-password:pwa»', 'DATABASE': 0},
    'caching': {'HOST': '«hostname»', 'PORT': 6379, 'PASSWORD': '', 'DATABASE': 1},
}
SECRET_KEY = '«generic-secret:pwsalt2»'
ADMINS = [('«person-name»', '«email»')]
EMAIL = {'SERVER': '«fqdn»', 'USERNAME': '«=account»', 'PASSWORD': '«code-password:pwa»', 'FROM_EMAIL': '«email»'}
PLUGINS_CONFIG = {
    'netbox_librenms': {'token': '«generic-secret:hex(32)»', 'url': 'https://«fqdn»/api/v0'},
    'netbox_secrets': {'public_key_size': 2048},
}
NAPALM_USERNAME, NAPALM_PASSWORD = '«=account»', '«code-password:pwa»'
AUTH_PASSWORD_VALIDATORS = [{'NAME': 'django.contrib.auth.password_validation.«-setting|MinimumLengthValidator»'}]
---- opt/netbox/import/devices.csv
name,site,device_role,primary_ip4,primary_ip6,mac_address,serial,asset_tag
«each 3-5»
«hostname»,main,server,«ipv4-cidr»,«ipv6-cidr»,«mac:mac.upper»,«-serial»,A«-number:digits(5)»
«end»
==== moor_prod_kea etc/kea/kea-dhcp4.conf
{ "Dhcp4": {
  "interfaces-config": {"interfaces": ["eno1/«ipv4»"]},
  "lease-database": {"type": "mysql", "name": "kea", "user": "kea", "password": "«config-password:pwa»", "host": "«ipv4»"},
  "control-socket": {"socket-type": "unix", "socket-name": "/run/kea/kea4-ctrl-socket"},
  "subnet4": [{
    "id": 20, "subnet": "«ipv4-cidr»",
    "pools": [{"pool": "«ipv4» - «ipv4»"}],
    "option-data": [{"name": "routers", "data": "«ipv4»"}, {"name": "domain-name", "data": "«fqdn»"}, {"name": "domain-name-servers", "data": "«~|1.1.1.1»"}],
    "reservations": [
      {"hw-address": "«mac»", "ip-address": "«ipv4»", "hostname": "«hostname»"},
      {"hw-address": "«mac»", "ip-address": "«ipv4»", "hostname": "«hostname»"},
      {"client-id": "«-duid:md5_colons»", "ip-address": "«ipv4»"}
    ]}],
  "loggers": [{"name": "kea-dhcp4", "severity": "INFO"}]
}}
---- etc/kea/kea-dhcp-ddns.conf
{"DhcpDdns": {"ip-address": "«~|127.0.0.1»", "tsig-keys": [{"name": "menu.", "algorithm": "HMAC-SHA256", "secret": "«generic-secret:key32»"}]}}
---- var/log/kea/kea.log
2026-03-20 08:11:02.120 INFO  [kea-dhcp4.leases/812] DHCP4_LEASE_ALLOC [hwtype=1 «mac»], cid=[no info], tid=0x«-number:hex(8)»: lease «ipv4» has been allocated for 3600 seconds
2026-03-20 08:11:09.733 INFO  [kea-dhcp4.leases/812] DHCP4_LEASE_OFFER [hwtype=1 «mac»], cid=[«-duid:md5_colons»], tid=0x«-number:hex(8)»: lease «ipv4» will be offered
==== moor_prod_graylog etc/graylog/server/server.conf
is_leader = true
node_id_file = /etc/graylog/server/node-id
password_secret = «generic-secret:alnum(96)»
root_username = admin
root_password_sha2 = «password-hash:sha256»
root_email = «email»
http_bind_address = «ipv4»:9000
http_external_uri = https://«fqdn»/
elasticsearch_hosts = http://graylog:«connection-string»@«ipv4»:9200
mongodb_uri = mongodb://graylog:«connection-string»@«fqdn»:27017/graylog?authSource=admin
transport_email_hostname = «fqdn»
transport_email_auth_password = «config-password»
http_tls_key_password = «config-password»
trusted_proxies = «~|127.0.0.1/32», «ipv4-cidr»
message_journal_max_age = 12h
---- etc/wazuh/authd.pass
«config-password:hex(32)»
---- etc/wazuh/client.keys
«each 2-3»
«=int(1,9)»0«=int(1,99)» «hostname» «ipv4» «hex-key»
«end»
==== moor_prod_n8n n8n/credentials-decrypted.json
[
  {"id": "«-number:alnum(16)»", "name": "Postgres pos", "type": "postgres", "data": {"host": "«ipv4»", "user": "«=account»", "password": "«config-password:pwq2»"}, "createdAt": "«=moment»"},
  {"id": "«-number:alnum(16)»", "name": "IMAP orders", "type": "imap", "data": {"user": "«email»", "password": "«config-password:pwq2»", "host": "«fqdn»", "port": 993}},
  {"id": "«-number:alnum(16)»", "name": "Telegram", "type": "telegramApi", "data": {"accessToken": "«telegram-bot-token»"}},
  {"id": "«-number:alnum(16)»", "name": "Notion", "type": "notionApi", "data": {"apiKey": "«notion-token»"}},
  {"id": "«-number:alnum(16)»", "name": "SendGrid", "type": "sendGridApi", "data": {"apiKey": "«sendgrid-key»"}},
  {"id": "«-number:alnum(16)»", "name": "Airtable", "type": "airtableTokenApi", "data": {"accessToken": "«cloud-token:airtable»"}},
  {"id": "«-number:alnum(16)»", "name": "Header", "type": "httpHeaderAuth", "data": {"name": "X-API-KEY", "value": "«generic-secret:alnum(40)»"}},
  {"id": "«-number:alnum(16)»", "name": "SSH", "type": "sshPrivateKey", "data": {"host": "«hostname»", "username": "«=login»", "privateKey": "«private-key:openssh.line»\n", "passphrase": ""}}
]
---- n8n/.env
N8N_ENCRYPTION_KEY=«generic-secret:alnum(32)»
N8N_HOST=«fqdn»
DB_POSTGRESDB_PASSWORD=«env-password»
N8N_SMTP_PASS=«env-password»
WEBHOOK_URL=https://«fqdn»/
N8N_USER_MANAGEMENT_JWT_SECRET=«generic-secret:hex(64)»
==== moor_prod_paperless paperless/docker-compose.env
PAPERLESS_REDIS=redis://:«connection-string»@broker:6379
PAPERLESS_DBHOST=«ipv4»
PAPERLESS_DBPASS=«env-password»
PAPERLESS_SECRET_KEY=«generic-secret:alnum(50)»
PAPERLESS_ADMIN_USER=«=login»
PAPERLESS_ADMIN_PASSWORD=«env-password»
PAPERLESS_ADMIN_MAIL=«email»
PAPERLESS_URL=https://«fqdn»
PAPERLESS_TRUSTED_PROXIES=«ipv4»
PAPERLESS_OCR_LANGUAGE=deu+fra
PAPERLESS_EMAIL_TASK_CRON=*/10 * * * *
PAPERLESS_CONSUMER_POLLING=«-setting|60»
IMMICH_API_KEY=«generic-secret:alnum(43)»
VAULTWARDEN_ADMIN_TOKEN=«password-hash:argon2»
GOTIFY_TOKEN=«monitoring-token:gotify»
PUSHOVER_USER=«monitoring-token:pushover»
DASH_PASS_FILE=«-path|/run/secrets/dash»
COMPOSE_PROJECT_NAME=docs
IMAGE=«~|ghcr.io»/paperless-ngx/paperless-ngx@«-digest»
==== moor_prod_rundeck etc/rundeck/realm.properties
# user:password[,role ...]
admin:«config-password:pwcolon»,user,admin,architect
«=login»:MD5:«password-hash:md5»,user
«=login»:BCRYPT:«password-hash:bcrypt»,user
guest:«-placeholder|changeme»,user
---- etc/rundeck/rundeck-config.properties
grails.serverURL=https://«fqdn»
dataSource.url=jdbc:mariadb://«ipv4»/rundeck
dataSource.username=«=account»
dataSource.password=«config-password»
rundeck.storage.converter.1.config.password=«config-password»
rundeck.security.httpHeaders.enabled=true
rundeck.api.tokens.duration.max=«-setting|30d»
grails.mail.password=«config-password»
---- etc/rundeck/tokens.properties
«=login»: «generic-secret:alnum(32)», job_runner
---- var/rundeck/projects/menu/resources.yaml
«hostname»:
  hostname: «ipv4»
  username: «=account»
  ssh-password-storage-path: «-path|keys/menu/ssh.password»
  osVersion: «-version|6.1.0-25»
==== moor_prod_winrm_unattend answer/autounattend.xml
<unattend xmlns="urn:schemas-microsoft-com:unattend">
  <settings pass="specialize">
    <component name="Microsoft-Windows-UnattendedJoin">
      <Identification>
        <Credentials><Domain>«=word»</Domain><Username>«=account»</Username><Password>«config-password:pwa»</Password></Credentials>
        <JoinDomain>«fqdn»</JoinDomain>
      </Identification>
    </component>
    <component name="Microsoft-Windows-Shell-Setup">
      <ComputerName>«hostname:winname»</ComputerName>
      <ProductKey>«generic-secret:winkey»</ProductKey>
      <RegisteredOwner>«person-name»</RegisteredOwner>
    </component>
  </settings>
  <settings pass="oobeSystem">
    <component name="Microsoft-Windows-Shell-Setup" publicKeyToken="«-public-key:hex(16)»">
      <UserAccounts><AdministratorPassword><Value>«config-password:pwa»</Value><PlainText>true</PlainText></AdministratorPassword></UserAccounts>
      <AutoLogon><Password><Value>«config-password:pwa»</Value><PlainText>true</PlainText></Password><Username>kasse</Username></AutoLogon>
      <FirstLogonCommands><SynchronousCommand><CommandLine>net use S: \\«ipv4»\setup /user:«=account» «cli-password:pwa»</CommandLine></SynchronousCommand></FirstLogonCommands>
    </component>
  </settings>
</unattend>
