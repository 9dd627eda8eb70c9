==== vale_keycloak opt/keycloak/conf/keycloak.conf
# Production settings, see https://«~|www.keycloak.org»/server/all-config
db=postgres
db-url=jdbc:postgresql://«fqdn»:5432/keycloak
db-username=keycloak
db-password=«config-password»
hostname=«fqdn:site»
proxy-trusted-addresses=«ipv4»,«ipv4-cidr»
https-key-store-file=«-path|/opt/keycloak/conf/server.p12»
https-key-store-password=«config-password:pwa»
https-trust-store-password=«config-password:human»
bootstrap-admin-username=tmpadm
bootstrap-admin-password=«config-password:phrase»
spi-password-hashing-argon2-iterations=«-setting|5»
vault=keystore
vault-file=«-path|/opt/keycloak/conf/vault.p12»
vault-pass=«config-password»
log-level=info
---- opt/keycloak/import/realm.json
{
  "realm": "«=word»",
  "id": "«-uuid»",
  "passwordPolicy": "«-setting|length(14) and digits(1) and passwordHistory(5)»",
  "smtpServer": {"host": "«fqdn»", "from": "«email»", "user": "relay", "password": "«config-password:pwq2»"},
  "clients": [
    {"clientId": "wiki", "secret": "«generic-secret:alnum(32)»", "redirectUris": ["https://«fqdn:site»/*"]},
    {"clientId": "account-console", "publicClient": true, "secret": "«-redacted|**********»"}
  ],
  "users": [{"username": "«~:login»", "firstName": "«~:first»", "lastName": "«~:last»", "email": "«email»", "credentials": [{"type": "password", "value": "«config-password:human»", "temporary": true}]}]
}
==== vale_freeipa root/ipa-answers.txt
ipa-server-install --unattended \
  --realm=«fqdn:domain.upper» --domain=«fqdn:domain» \
  --ds-password='«cli-password:pw»' --admin-password='«cli-password:phrase»' \
  --hostname=«fqdn» --ip-address=«ipv4» \
  --forwarder=«ipv4» --no-ntp --mkhomedir

ipa user-add «~:login» --first=«~:first» --last=«~:last» --email=«email» --phone='«phone»'
ipa host-add «fqdn» --ip-address=«ipv4» --macaddress=«mac» --password='«cli-password:pwa»'
ipa-client-install --principal=enroll --password='«cli-password:human»' --server=«fqdn» -U
ipa pwpolicy-mod --maxlife=«-setting|180» --minlength=«-setting|14»
ipa otptoken-add --type=totp --secret=«totp-secret»
# Serial of the CA: «-number:int(100000,999999)», fingerprint «-tls-fingerprint:fingerprint20»
==== vale_traefik etc/traefik/dynamic/middlewares.yml
http:
  middlewares:
    dash-auth:
      basicAuth:
        users:
          - "ops:«password-hash:apr1»"
          - "«~:login»:«password-hash:bcrypt»"
    only-lan:
      ipAllowList:
        sourceRange:
          - «ipv4-cidr»
          - «ipv6-cidr»
    sso:
      forwardAuth:
        address: https://«fqdn:site»/api/verify
        authResponseHeaders: ["Remote-User"]
    api:
      headers:
        customRequestHeaders:
          Authorization: "Bearer «bearer-token»"
          X-Version: "«-version»"
  services:
    files:
      loadBalancer:
        servers:
          - url: "http://«ipv4»:8080"
          - url: "http://«hostname»:8080"
---- etc/traefik/traefik.yml
certificatesResolvers:
  le:
    acme:
      email: «email»
      storage: «-path|/data/acme.json»
      dnsChallenge: {provider: cloudflare, resolvers: ["«~|1.1.1.1»:53"]}
---- etc/traefik/env
CF_DNS_API_TOKEN=«cloudflare-api-token»
CF_API_EMAIL=«email»
HETZNER_API_TOKEN=«hetzner-token:alnum(64)»
==== vale_caddy etc/caddy/Caddyfile
{
	email «email»
	acme_dns cloudflare {env.«-variable-name|CF_API_TOKEN»}
	servers {
		trusted_proxies static «ipv4-cidr» «ipv6-cidr»
	}
}
«fqdn:site» {
	basic_auth /admin/* {
		«~:login» «password-hash:bcrypt»
	}
	reverse_proxy «ipv4»:3000 «hostname»:3000 {
		header_up X-Api-Key "«generic-secret:hex(32)»"
		header_up Authorization "Basic «basic-auth»"
	}
	tls /etc/caddy/«=word».pem «-path|/etc/caddy/key.pem»
}
«fqdn» {
	tls {
		dns hetzner «hetzner-token:alnum(64)»
	}
	respond /health "ok «-short-sha»" 200
}
==== vale_minio etc/default/minio
MINIO_ROOT_USER=«~:account»
MINIO_ROOT_PASSWORD=«env-password»
MINIO_VOLUMES="https://«hostname»:9000/mnt/disk{1...4}"
MINIO_SERVER_URL=https://«fqdn»:9000
MINIO_KMS_SECRET_KEY=backup-key:«generic-secret:key32»
MINIO_IDENTITY_LDAP_SERVER_ADDR=«fqdn»:636
MINIO_IDENTITY_LDAP_LOOKUP_BIND_PASSWORD=«env-password:phrase»
MINIO_NOTIFY_WEBHOOK_AUTH_TOKEN_1="Bearer «bearer-token»"
MINIO_PROMETHEUS_AUTH_TYPE=«-setting|public»
---- home/ops/.mc/config.json
{
  "version": "10",
  "aliases": {
    "prod": {"url": "https://«ipv4»:9000", "accessKey": "«~:alnum(20)»", "secretKey": "«generic-secret:alnum(40)»", "api": "S3v4"},
    "play": {"url": "https://«~|play.min.io»", "accessKey": "«-placeholder|YOUR-ACCESS-KEY»", "secretKey": "«-placeholder|YOUR-SECRET-KEY»"}
  }
}
---- home/ops/.config/rclone/rclone.conf
[offsite]
type = s3
provider = Minio
access_key_id = «aws-access-key-id»
secret_access_key = «aws-secret-key»
endpoint = https://«fqdn»

[box]
type = webdav
url = https://«fqdn:site»/remote.php/dav
user = «~:login»
pass = «config-password:b64u(30)»
==== vale_jenkins_casc var/jenkins/casc/jenkins.yaml
jenkins:
  systemMessage: "Build farm of «=word»"
  securityRealm:
    local:
      users:
        - id: "admin"
          password: "«config-password:pwq2»"
        - id: "«~:login»"
          name: "«person-name»"
          password: "${«-reference|ADMIN_PW»}"
  nodes:
    - permanent:
        name: "«hostname»"
        launcher:
          ssh: {host: "«ipv4»", credentialsId: "«-identifier|agent-ssh»"}
credentials:
  system:
    domainCredentials:
      - credentials:
          - usernamePassword:
              id: "«-identifier|nexus»"
              username: "deployer"
              password: "«config-password»"
          - string:
              id: "«-identifier|gitlab-token»"
              secret: "«gitlab-pat»"
          - basicSSHUserPrivateKey:
              id: "«-identifier|agent-ssh»"
              username: build
              privateKeySource:
                directEntry:
                  privateKey: |
                    «private-key:openssh»
unclassified:
  mailer: {smtpHost: "«fqdn»", replyToAddress: "«email»", authentication: {username: mailer, password: "«config-password:phrase»"}}
==== vale_vaultwarden srv/vaultwarden/.env
DOMAIN=https://«fqdn:site»
ADMIN_TOKEN='«password-hash:argon2»'
DATABASE_URL=mysql://vw:«connection-string»@«ipv4»:3306/vw
SMTP_HOST=«fqdn»
SMTP_FROM=«email»
SMTP_USERNAME=vw
SMTP_PASSWORD=«env-password:human»
YUBICO_CLIENT_ID=«-number:digits(5)»
YUBICO_SECRET_KEY=«generic-secret:bytes(20)»
PUSH_INSTALLATION_ID=«-uuid»
PUSH_INSTALLATION_KEY=«generic-secret:alnum(20)»
SIGNUPS_ALLOWED=false
PASSWORD_ITERATIONS=«-setting|600000»
IP_HEADER=X-Real-IP
==== vale_paperless srv/paperless/docker-compose.env
PAPERLESS_URL=https://«fqdn:site»
PAPERLESS_SECRET_KEY=«generic-secret:alnum(50)»
PAPERLESS_ADMIN_USER=«~:login»
PAPERLESS_ADMIN_PASSWORD=«env-password:phrase»
PAPERLESS_ADMIN_MAIL=«email»
PAPERLESS_DBHOST=«ipv4»
PAPERLESS_DBPASS=«env-password»
PAPERLESS_REDIS=redis://:«connection-string»@«hostname»:6379
PAPERLESS_OCR_LANGUAGE=deu+eng
PAPERLESS_EMAIL_HOST_PASSWORD=«env-password:human»
PAPERLESS_TRUSTED_PROXIES=«ipv4»
PAPERLESS_SOCIALACCOUNT_PROVIDERS='{"openid_connect":{"APPS":[{"provider_id":"kc","client_id":"paperless","secret":"«generic-secret:alnum(32)»","settings":{"server_url":"https://«fqdn:site»/realms/main"}}]}}'
USERMAP_UID=1000
==== vale_immich srv/immich/compose.yaml
name: immich
services:
  server:
    image: «~|ghcr.io»/immich-app/immich-server:v«-version»@«-digest»
    environment:
      DB_PASSWORD: «env-password»
      DB_HOSTNAME: «hostname»
      JWT_SECRET: «generic-secret:hex(64)»
      MAPBOX_KEY: ${«-reference|MAPBOX_KEY»}
    ports: ["«ipv4»:2283:2283"]
  db:
    image: «~|docker.io»/tensorchord/pgvecto-rs:pg16@«-digest»
    environment:
      POSTGRES_PASSWORD: «env-password:phrase»
      POSTGRES_INITDB_ARGS: '--data-checksums'
  backup:
    environment:
      - RESTIC_REPOSITORY=rest:https://nas:«connection-string»@«fqdn»/photos
      - RESTIC_PASSWORD=«env-password»
      - HC_URL=https://«~|hc-ping.com»/«~:uuid»
networks:
  default:
    ipam: {config: [{subnet: «ipv4-cidr», gateway: «ipv4»}]}
==== vale_hass config/secrets.yaml
# used from configuration.yaml by !secret
mqtt_password: «config-password»
wifi_password: «wifi-psk:phrase»
unifi_password: "«config-password:pwq2»"
telegram_bot_api_key: «telegram-bot-token»
openai_key: «openai-key»
latitude_home: 47.«=digits(4)»
recorder_db_url: mysql://hass:«connection-string»@«ipv4»/hass?charset=utf8mb4
api_encryption_key: "«generic-secret:key32»"
zwave_s2_key: «hex-key:hex(32).upper»
---- config/configuration.yaml
http:
  trusted_proxies: [«ipv4», «~|127.0.0.1»]
mqtt:
  username: hass
  password: !secret «-reference|mqtt_password»
device_tracker:
  - platform: fritz
    host: «ipv4»
    password: "«config-password:human»"
notify:
  - platform: smtp
    server: «fqdn»
    sender: «email»
    password: !secret «-reference|smtp_password»
---- config/known_devices.yaml
phone_of_guest:
  mac: «mac:mac.upper»
  name: Tablet
printer:
  mac: «mac»
==== vale_esphome esphome/«=word».yaml
esphome:
  name: «=word»-sensor
wifi:
  ssid: "Werkstatt"
  password: "«wifi-psk:human»"
  manual_ip:
    static_ip: «ipv4»
    gateway: «ipv4»
    subnet: «~|255.255.255.0»
  ap:
    ssid: "Fallback"
    password: "«wifi-psk:alnum(12)»"
api:
  encryption:
    key: "«generic-secret:key32»"
ota:
  - platform: esphome
    password: "«config-password:hex(32)»"
web_server:
  auth: {username: admin, password: !secret «-reference|web_pw»}
ble_client:
  - mac_address: «mac:mac.upper»
    id: «-identifier|blind_1»
mqtt: {broker: «ipv4», username: esp, password: «config-password:pwa»}
==== vale_zigbee2mqtt zigbee2mqtt/configuration.yaml
mqtt:
  server: mqtt://«ipv4»:1883
  user: z2m
  password: «config-password»
serial:
  port: tcp://«hostname»:6638
advanced:
  network_key: [«generic-secret:decs»]
  pan_id: «-number:int(1000,65000)»
  ext_pan_id: [221, 221, 17, 4]
frontend:
  auth_token: «generic-secret:hex(40)»
devices:
  '«~:ieee»':
    friendly_name: door
==== vale_nodered node-red/settings.js
module.exports = {
    uiPort: process.env.PORT || 1880,
    uiHost: "«ipv4»",
    credentialSecret: "«generic-secret:alnum(40)»",
    adminAuth: {
        type: "credentials",
        users: [{ username: "«~:login»", password: "«password-hash:bcrypt»", permissions: "*" }]
    },
    httpNodeAuth: { user: "flow", pass: "«password-hash:bcrypt»" },
    functionGlobalContext: { mqttPass: "«code-password:pwq2»", apiKey: process.env.«-variable-name|API_KEY» },
    logging: { console: { level: "info" } }
}
---- node-red/flows_cred.json
{"$":"«-encrypted:hex(32)»«-encrypted:bytes(60)»"}
==== vale_n8n n8n/workflow-export.json
{
  "id": "«~:alnum(16)»",
  "name": "Invoice intake",
  "nodes": [
    {"type": "n8n-nodes-base.httpRequest", "parameters": {"url": "https://«fqdn»/api/v2/push?token=«url-token»", "headerParameters": {"parameters": [{"name": "X-Auth-Token", "value": "«generic-secret:alnum(40)»"}]}}},
    {"type": "n8n-nodes-base.emailSend", "parameters": {"fromEmail": "«email»", "toEmail": "«email»"}, "credentials": {"smtp": {"id": "«-number:int(1,99)»", "name": "SMTP main"}}},
    {"type": "n8n-nodes-base.slack", "parameters": {"authentication": "accessToken", "token": "«slack-token»"}},
    {"type": "n8n-nodes-base.set", "parameters": {"value": "={{ $env.«-variable-name|CRM_PASSWORD» }}"}},
    {"type": "n8n-nodes-base.webhook", "webhookId": "«-uuid»", "parameters": {"path": "«-uuid»"}}
  ],
  "meta": {"instanceId": "«-sha256»"}
}
---- n8n/.env
N8N_ENCRYPTION_KEY=«generic-secret:alnum(32)»
DB_POSTGRESDB_PASSWORD=«env-password»
N8N_HOST=«fqdn:site»
==== vale_airflow airflow/airflow.cfg
[core]
executor = CeleryExecutor
fernet_key = «generic-secret:fernet»
[database]
sql_alchemy_conn = postgresql+psycopg2://airflow:«connection-string»@«fqdn»/airflow
[celery]
broker_url = redis://:«connection-string»@«ipv4»:6379/1
flower_basic_auth = flower:«config-password:pwa»
[webserver]
secret_key = «generic-secret:hex(32)»
base_url = https://«fqdn:site»
expose_config = «-setting|False»
[smtp]
smtp_host = «fqdn»
smtp_user = airflow
smtp_password = «config-password»
smtp_mail_from = «email»
[secrets]
backend = «-identifier|airflow.providers.hashicorp.secrets.vault.VaultBackend»
backend_kwargs = {"connections_path": "connections", "url": "https://«ipv4»:8200", "token": "«vault-token»"}
---- airflow/connections.json
{"crm_db": {"conn_type": "mysql", "host": "«ipv4»", "login": "etl", "password": "«config-password:pwq2»", "port": 3306},
 "lake": {"conn_type": "aws", "login": "«aws-access-key-id»", "password": "«aws-secret-key»", "extra": {"region_name": "eu-west-3", "role_arn": "«-arn»"}},
 "ssh_nas": {"conn_type": "ssh", "host": "«fqdn»", "extra": {"key_file": "«-path|/opt/airflow/.ssh/id_rsa»", "host_key": "«-ssh-public-key:ssh_rsa»"}}}
==== vale_superset superset/superset_config.py
import os
from celery.schedules import crontab

SECRET_KEY = "«generic-secret:bytes(42)»"
SQLALCHEMY_DATABASE_URI = "postgresql://superset:«connection-string»@«ipv4»:5432/superset"
GUEST_TOKEN_JWT_SECRET = "«generic-secret:alnum(48)»"
GUEST_TOKEN_JWT_EXP_SECONDS = «-setting|300»
MAPBOX_API_KEY = os.getenv("«-variable-name|MAPBOX_API_KEY»", "")
SMTP_HOST = "«fqdn»"
SMTP_MAIL_FROM = "«email»"
SMTP_PASSWORD = "«code-password:pwq2»"
SLACK_API_TOKEN = "«slack-token»"
CACHE_CONFIG = {"CACHE_TYPE": "RedisCache", "CACHE_REDIS_URL": "redis://:«connection-string»@«hostname»:6379/2"}
WTF_CSRF_EXEMPT_LIST = ["«-identifier|superset.views.core.log»"]
AUTH_LDAP_BIND_USER = "cn=superset,ou=svc,dc=«=word»,dc=lan"
AUTH_LDAP_BIND_PASSWORD = "«code-password:phrase»"
AUTH_LDAP_SERVER = "ldaps://«fqdn»"
==== vale_metabase srv/metabase/docker-stack.yml
version: "3.8"
services:
  metabase:
    image: metabase/metabase:v«-version»
    environment:
      MB_DB_PASS: «env-password:human»
      MB_DB_HOST: «fqdn»
      MB_ENCRYPTION_SECRET_KEY: «generic-secret:bytes(32)»
      MB_EMBEDDING_SECRET_KEY: «generic-secret:hex(64)»
      MB_ADMIN_EMAIL: «email»
      MB_PREMIUM_EMBEDDING_TOKEN_FILE: «-path|/run/secrets/mb_license»
      MB_SESSION_COOKIES: "«-setting|true»"
    secrets: [«-setting|mb_license»]
    deploy:
      placement: {constraints: ["node.hostname == «hostname»"]}
==== vale_mattermost opt/mattermost/config/config.json
{
  "ServiceSettings": {"SiteURL": "https://«fqdn:site»", "ListenAddress": ":8065", "GoogleDeveloperKey": "«gcp-api-key»", "MaximumLoginAttempts": «-setting|10»},
  "SqlSettings": {"DriverName": "postgres", "DataSource": "postgres://mmuser:«connection-string»@«ipv4»:5432/mattermost?sslmode=disable", "AtRestEncryptKey": "«generic-secret:alnum(32)»"},
  "EmailSettings": {"SMTPServer": "«fqdn»", "SMTPUsername": "chat", "SMTPPassword": "«config-password:pwq2»", "FeedbackEmail": "«email»", "PushNotificationServer": "https://«~|push.mattermost.com»"},
  "FileSettings": {"PublicLinkSalt": "«generic-secret:alnum(32)»", "AmazonS3AccessKeyId": "«aws-access-key-id»", "AmazonS3SecretAccessKey": "«aws-secret-key»"},
  "LdapSettings": {"LdapServer": "«fqdn»", "BindUsername": "cn=mm", "BindPassword": "«config-password:phrase»"},
  "PasswordSettings": {"MinimumLength": «-setting|12», "Lowercase": true},
  "GitLabSettings": {"Id": "«~:hex(64)»", "Secret": "«generic-secret:hex(64)»"},
  "PluginSettings": {"SignaturePublicKeyFiles": [], "ClientConfig": {"checksum": "«-md5»"}}
}
==== vale_rocket etc/jitsi/jicofo-sip.properties
org.jitsi.jicofo.auth.URL=XMPP:«fqdn»
org.jitsi.jigasi.xmpp.acc.PASS=«config-password»
net.java.sip.communicator.impl.protocol.sip.acc1.PASSWORD=«base64-secret:pwa.b64»
net.java.sip.communicator.impl.protocol.sip.acc1.USER_ID=«~:sipid»
org.jitsi.videobridge.xmpp.user.shard.HOSTNAME=«ipv4»
org.jitsi.videobridge.xmpp.user.shard.PASSWORD=«config-password:alnum(12)»
org.jitsi.videobridge.TCP_HARVESTER_PORT=4443
---- etc/prosody/conf.avail/meet.cfg.lua
VirtualHost "«fqdn:site»"
    authentication = "token"
    app_id = "meet"
    app_secret = "«generic-secret:alnum(40)»"
    turncredentials_secret = "«generic-secret:alnum(32)»"
    turncredentials = { { type = "turn", host = "«ipv4»", port = "3478" } }
admins = { "«~:jid»" }
-- password_hash is not used with token authentication
Component "«fqdn:conf»" "muc"
    component_secret = "«generic-secret:alnum(16)»"
