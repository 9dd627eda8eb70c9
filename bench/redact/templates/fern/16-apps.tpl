==== fern_keycloak import/realm-export.json
{
  "id": "«-uuid»",
  "realm": "«=word»",
  "accessTokenLifespan": «-setting|300»,
  "passwordPolicy": "«-setting|length(12) and notUsername»",
  "smtpServer": {"host": "«fqdn»", "from": "«email»", "user": "«email»", "password": "«config-password:pwq2»", "auth": "true"},
  "clients": [
    {"clientId": "grafana", "secret": "«generic-secret:alnum(32)»", "redirectUris": ["https://«fqdn»/*"], "id": "«-uuid»"},
    {"clientId": "pve", "secret": "«generic-secret:alnum(32)»", "publicClient": false},
    {"clientId": "spa", "publicClient": true, "secret": "«-redacted|**********»"}
  ],
  "users": [
    {"username": "«=login»", "firstName": "«~:first»", "lastName": "«~:last»", "email": "«email»", "credentials": [{"type": "password", "value": "«config-password:pwq2»", "temporary": false}]},
    {"username": "«=login»", "email": "«email»", "attributes": {"phone": ["«phone»"]}, "credentials": [{"type": "password", "secretData": "{\"value\":\"«password-hash:bytes(64)»\",\"salt\":\"«~:bytes(16)»\"}", "credentialData": "{\"hashIterations\":210000,\"algorithm\":\"pbkdf2-sha512\"}"}]},
    {"username": "totp", "credentials": [{"type": "otp", "secretData": "{\"value\":\"«totp-secret:alnum(20)»\"}"}]}
  ],
  "components": {"org.keycloak.storage.UserStorageProvider": [{"config": {"connectionUrl": ["ldaps://«fqdn»"], "bindDn": ["cn=kc,dc=corp"], "bindCredential": ["«config-password»"]}}]}
}
==== fern_authentik srv/authentik/.env
PG_PASS=«env-password:alnum(36)»
AUTHENTIK_SECRET_KEY=«generic-secret:bytes(60)»
AUTHENTIK_BOOTSTRAP_PASSWORD=«env-password»
AUTHENTIK_BOOTSTRAP_TOKEN=«generic-secret:alnum(60)»
AUTHENTIK_BOOTSTRAP_EMAIL=«email»
AUTHENTIK_EMAIL__HOST=«fqdn»
AUTHENTIK_EMAIL__PASSWORD='«env-password:pwq2»'
AUTHENTIK_EMAIL__USE_TLS=true
AUTHENTIK_REDIS__HOST=«ipv4»
AUTHENTIK_ERROR_REPORTING__ENABLED=false
AUTHENTIK_TAG=«-version|2026.2.1»
---- srv/authentik/blueprints/ldap.yaml
version: 1
metadata: {name: ldap}
entries:
  - model: authentik_sources_ldap.ldapsource
    identifiers: {slug: ad}
    attrs:
      server_uri: ldap://«ipv4»
      bind_cn: cn=ak,dc=corp
      bind_password: «config-password:pw»
      base_dn: dc=corp
  - model: authentik_core.user
    identifiers: {username: «=login»}
    attrs: {name: "«person-name»", email: «email», password: !Env [«-variable-name|AK_PASSWORD», null]}
  - model: authentik_providers_oauth2.oauth2provider
    attrs: {client_id: "«~:alnum(40)»", client_secret: "«generic-secret:alnum(128)»"}
==== fern_dex dex/config.yaml
issuer: https://«fqdn»/dex
storage:
  type: postgres
  config: {host: "«ipv4»", database: dex, user: dex, password: "«config-password:pwq2»", ssl: {mode: disable}}
connectors:
  - type: github
    id: github
    config: {clientID: "«~:hex(20)»", clientSecret: "«generic-secret:hex(40)»", redirectURI: "https://«fqdn»/dex/callback"}
  - type: ldap
    id: ad
    config: {host: "«fqdn»:636", bindDN: "cn=dex,dc=corp", bindPW: «config-password:pw»}
  - type: google
    id: google
    config: {clientID: "«-number:digits(12)»-«~:lower(32)».«~|apps.googleusercontent.com»", clientSecret: "«google-client-secret»"}
  - type: microsoft
    id: ms
    config: {clientID: «-uuid», clientSecret: "«azure-client-secret»", tenant: «-uuid»}
enablePasswordDB: true
staticPasswords:
  - email: "«email»"
    hash: "«password-hash:bcrypt»"
    username: admin
    userID: "«-uuid»"
staticClients:
  - id: argo
    secret: «generic-secret:alnum(40)»
  - id: cli
    secretEnv: «-variable-name|CLI_CLIENT_SECRET»
==== fern_jenkins_casc var/jenkins_home/jenkins.yaml
jenkins:
  systemMessage: "«-prose|Managed by JCasC, do not edit»"
  securityRealm:
    local:
      allowsSignup: false
      users:
        - id: admin
          password: "«config-password:pwq2»"
        - id: ci
          password: ${«-variable-name|JENKINS_CI_PASSWORD»}
  remotingSecurity: {enabled: true}
credentials:
  system:
    domainCredentials:
      - credentials:
          - usernamePassword: {id: nexus, username: deployer, password: "«config-password:pwq2»", scope: GLOBAL}
          - string: {id: sonar, secret: "«ci-token:sonar»", scope: GLOBAL}
          - string: {id: gh, secret: "«github-pat»"}
          - basicSSHUserPrivateKey:
              id: deploy-key
              username: git
              privateKeySource:
                directEntry:
                  privateKey: |
                    «private-key:openssh»
unclassified:
  mailer: {smtpHost: «fqdn», replyToAddress: «email», authentication: {username: ci, password: «config-password:pw»}}
  location: {url: "https://«fqdn»/", adminAddress: «email»}
---- var/jenkins_home/secrets/initialAdminPassword
«generic-secret:hex(32)»
---- var/jenkins_home/jenkins-cli.log
java -jar jenkins-cli.jar -s https://«fqdn»/ -auth «=login»:«cli-password:jenkins» list-jobs
build #«=int(100,999)» «-git-sha» SUCCESS
==== fern_woodpecker ci/docker-compose.yml
services:
  server:
    image: woodpeckerci/woodpecker-server:«-version|v3.4.0»
    environment:
      - WOODPECKER_HOST=https://«fqdn»
      - WOODPECKER_GITEA=true
      - WOODPECKER_GITEA_URL=https://«fqdn»
      - WOODPECKER_GITEA_CLIENT=«-uuid»
      - WOODPECKER_GITEA_SECRET=gto_«generic-secret:lower(52)»
      - WOODPECKER_AGENT_SECRET=«generic-secret:hex(64)»
      - WOODPECKER_DATABASE_DATASOURCE=postgres://wp:«connection-string»@«ipv4»:5432/wp?sslmode=disable
      - WOODPECKER_ADMIN=«=login»
    extra_hosts: ["«fqdn»:«ipv4»"]
  agent:
    image: woodpeckerci/woodpecker-agent@«-digest»
    environment:
      WOODPECKER_AGENT_SECRET: ${«-variable-name|WOODPECKER_AGENT_SECRET»}
  drone:
    environment:
      DRONE_RPC_SECRET: «generic-secret:hex(32)»
      DRONE_COOKIE_SECRET: «generic-secret:hex(32)»
      DRONE_USER_CREATE: username:«=login»,machine:false,admin:true,token:«ci-token:hex(32)»
---- ci/.woodpecker.yml
steps:
  publish:
    image: plugins/docker
    settings:
      registry: «fqdn»
      username: {from_secret: «-reference|docker_username»}
      password: {from_secret: «-reference|docker_password»}
==== fern_concourse ci/params.yml
registry-username: robot$ci
registry-password: «config-password:alnum(32)»
git-private-key: |
  «private-key:openssh»
github-token: «github-fine-grained-pat»
slack-webhook: https://«~|hooks.slack.com»/services/«slack-webhook»
vault-approle-role-id: «~:uuid»
vault-approle-secret-id: «generic-secret:uuid»
---- ci/pipeline.yml
resources:
- name: repo
  type: git
  source: {uri: "git@«fqdn»:infra/site.git", private_key: ((«-reference|git-private-key»)), branch: main}
- name: image
  type: registry-image
  source: {repository: «fqdn»/app, username: ((registry-username)), password: ((«-reference|registry-password»))}
- name: pve
  type: http-resource
  source: {url: "https://«ipv4»:8006", headers: {Authorization: "PVEAPIToken=«~|ci@pve!concourse=»«pve-api-token»"}}
jobs:
- name: build
  plan: [{get: repo, version: {ref: «-git-sha»}}]
---- ci/fly-login.sh
fly -t main login -c https://«fqdn» -u admin -p '«cli-password:pwq2»'
fly -t main set-pipeline -p site -c pipeline.yml -l params.yml -v token=«cli-password:alnum(32)»
==== fern_argocd k8s/argocd-repos.yaml
apiVersion: v1
kind: Secret
metadata:
  name: repo-infra
  namespace: argocd
  labels: {«~|argocd.argoproj.io»/secret-type: «-setting|repository»}
stringData:
  type: git
  url: https://«fqdn»/infra/apps.git
  username: argocd
  password: «gitlab-pat»
---
apiVersion: v1
kind: Secret
metadata: {name: cluster-edge, uid: «-uuid»}
type: Opaque
stringData:
  name: edge
  server: https://«ipv4»:6443
  config: |
    {"bearerToken": "«jwt»", "tlsClientConfig": {"insecure": false, "caData": "«-certificate:certb64»"}}
---
apiVersion: v1
kind: Secret
metadata: {name: argocd-secret}
data:
  admin.password: «k8s-secret-data:bcrypt.b64»
  server.secretkey: «k8s-secret-data:bytes(32).b64»
  admin.passwordMtime: «-base64-text:dob.b64»
---
apiVersion: «~|external-secrets.io»/v1
kind: ExternalSecret
spec:
  secretStoreRef: {name: «-reference|vault-backend», kind: ClusterSecretStore}
  data: [{secretKey: «-identifier|password», remoteRef: {key: «-path|prod/db», property: password}}]
==== fern_helm_values deploy/values-prod.yaml
global:
  imageRegistry: «fqdn»
  imagePullSecrets: [«-reference|regcred»]
postgresql:
  auth:
    postgresPassword: «config-password:pw»
    password: "«config-password:pwq2»"
    existingSecret: ""
redis:
  auth: {enabled: true, password: «config-password:pw»}
keycloak:
  auth: {adminUser: admin, adminPassword: "«config-password:pwq2»"}
  externalDatabase: {host: «ipv4», password: «config-password:pw»}
grafana:
  adminPassword: «config-password:pw»
  grafana.ini:
    auth.generic_oauth: {client_id: grafana, client_secret: «generic-secret:alnum(32)»}
minio:
  rootUser: minioadm
  rootPassword: «config-password:pw»
image:
  repository: app/web
  tag: "«-version»"
  digest: «-digest»
ingress:
  hosts: [{host: «fqdn», paths: [/]}]
  annotations: {«~|cert-manager.io»/cluster-issuer: «-setting|letsencrypt»}
loadBalancerIP: «ipv4»
loadBalancerSourceRanges: ["«ipv4-cidr»", "«ipv4-cidr»"]
podAnnotations: {checksum/config: «-sha256»}
resources: {limits: {memory: 512Mi}}
==== fern_talos talos/controlplane.yaml
version: v1alpha1
machine:
  type: controlplane
  token: «k8s-bootstrap-token:talosid»
  ca:
    crt: «-certificate:certb64»
    key: «private-key:ecb64»
  network:
    hostname: «hostname»
    interfaces:
      - interface: eth0
        hardwareAddr: «mac»
        addresses: ["«ipv4-cidr»"]
        vip: {ip: «ipv4»}
    nameservers: ["«ipv4»"]
  install:
    disk: /dev/sda
    image: «~|factory.talos.dev»/installer/«-sha256»:«-version|v1.9.2»
  registries:
    config:
      «fqdn»: {auth: {username: pull, password: "«config-password:pwq2»"}}
cluster:
  id: «~:bytes(32)»
  secret: «generic-secret:bytes(32)»
  controlPlane: {endpoint: "https://«ipv4»:6443"}
  clusterName: «=word»
  token: «k8s-bootstrap-token:talosid»
  secretboxEncryptionSecret: «generic-secret:bytes(32)»
  etcd:
    ca: {crt: «-certificate:certb64», key: «private-key:ecb64»}
---- talos/rke2-config.yaml
server: https://«fqdn»:9345
token: «k3s-token»
tls-san: ["«fqdn»", "«ipv4»"]
node-ip: «ipv4»
cluster-cidr: «~|10.42.0.0/16»
---- talos/join.sh
kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-digest»
curl -sfL https://«~|get.k3s.io» | K3S_URL=https://«fqdn»:6443 K3S_TOKEN=«k3s-token» sh -s - agent --node-ip «ipv4»
docker swarm join --token «generic-secret:swmtkn» «ipv4»:2377
==== fern_mastodon srv/mastodon/.env.production
LOCAL_DOMAIN=«fqdn:domain»
SINGLE_USER_MODE=false
SECRET_KEY_BASE=«generic-secret:hex(128)»
OTP_SECRET=«generic-secret:hex(128)»
ACTIVE_RECORD_ENCRYPTION_PRIMARY_KEY=«generic-secret:alnum(32)»
VAPID_PRIVATE_KEY=«generic-secret:b64u(43)»=
VAPID_PUBLIC_KEY=«-public-key:b64u(87)»=
DB_HOST=«ipv4»
DB_USER=mastodon
DB_PASS=«env-password»
REDIS_HOST=redis
REDIS_PASSWORD=
SMTP_SERVER=«fqdn»
SMTP_LOGIN=«email»
SMTP_PASSWORD=«env-password:pwq2»
SMTP_FROM_ADDRESS='Mastodon <«email»>'
S3_ENABLED=true
S3_ENDPOINT=https://«fqdn»
AWS_ACCESS_KEY_ID=«aws-access-key-id»
AWS_SECRET_ACCESS_KEY=«aws-secret-key»
DEEPL_API_KEY=
IP_RETENTION_PERIOD=«-setting|31556952»
---- srv/peertube/production.yaml
webserver: {https: true, hostname: '«fqdn»', port: 443}
secrets: {peertube: '«generic-secret:hex(64)»'}
database: {hostname: '«ipv4»', username: peertube, password: '«config-password:pwq2»'}
smtp: {hostname: «fqdn», username: null, password: null}
admin: {email: '«email»'}
---- srv/ghost/config.production.json
{"url":"https://«fqdn»","database":{"client":"mysql","connection":{"host":"«ipv4»","user":"ghost","password":"«config-password:pwq2»"}},"mail":{"transport":"SMTP","options":{"service":"Mailgun","auth":{"user":"«email»","pass":"«mailgun-key»"}}}}
==== fern_discourse containers/app.yml
templates: ["templates/web.template.yml"]
expose: ["80:80"]
env:
  LANG: en_US.UTF-8
  DISCOURSE_HOSTNAME: «fqdn»
  DISCOURSE_DEVELOPER_EMAILS: '«email»,«email»'
  DISCOURSE_SMTP_ADDRESS: «fqdn»
  DISCOURSE_SMTP_PORT: 587
  DISCOURSE_SMTP_USER_NAME: «email»
  DISCOURSE_SMTP_PASSWORD: "«env-password:pwq2»"
  DISCOURSE_DB_PASSWORD: «env-password:pw»
  DISCOURSE_MAXMIND_LICENSE_KEY: «generic-secret:alnum(40)»
  DISCOURSE_S3_SECRET_ACCESS_KEY: «aws-secret-key»
  DISCOURSE_S3_ACCESS_KEY_ID: «aws-access-key-id»
  ## The password of the admin is set on first login
  #DISCOURSE_SMTP_PASSWORD: «-placeholder|pa$$word»
hooks:
  after_code:
    - exec: {cd: $home/plugins, cmd: ["git clone https://«~|github.com»/discourse/docker_manager.git"]}
run:
  - exec: rails r "User.find_by_email('«email»').update!(password: '«code-password:pwq2»')"
---- containers/zulip-secrets.conf
[secrets]
avatar_salt = «generic-secret:hex(32)»
rabbitmq_password = «config-password:hex(32)»
shared_secret = «generic-secret:hex(64)»
secret_key = «generic-secret:alnum(50)»
email_password = «config-password:pw»
zulip_org_id = «-uuid»
zulip_org_key = «generic-secret:alnum(64)»
==== fern_moodle var/www/moodle/config.php
<?php  // Moodle configuration file
unset($CFG);
global $CFG;
$CFG = new stdClass();
$CFG->dbtype    = 'mariadb';
$CFG->dbhost    = '«ipv4»';
$CFG->dbname    = 'moodle';
$CFG->dbuser    = 'moodleuser';
$CFG->dbpass    = '«code-password:pwodd»';
$CFG->prefix    = 'mdl_';
$CFG->wwwroot   = 'https://«fqdn»';
$CFG->dataroot  = '«-path|/var/moodledata»';
$CFG->passwordsaltmain = '«generic-secret:pwsalt2»';
$CFG->smtphosts = '«fqdn»:587';
$CFG->smtpuser  = '«email»';
$CFG->smtppass  = '«code-password:pwq2»';
$CFG->session_redis_host = '«ipv4»';
$CFG->session_redis_auth = '«code-password:pwa»';
$CFG->cronremotepassword = '«code-password»';
$CFG->noreplyaddress = '«email»';
$CFG->passwordpolicy = true;
$CFG->minpasswordlength = «-setting|10»;
---- var/www/mediawiki/LocalSettings.php
<?php
$wgServer = "https://«fqdn»";
$wgEmergencyContact = "«email»";
$wgDBserver = "«fqdn»";
$wgDBpassword = "«code-password:pwodd»";
$wgSecretKey = "«generic-secret:hex(64)»";
$wgUpgradeKey = "«generic-secret:hex(16)»";
$wgSMTP = ['host' => 'ssl://«fqdn»', 'auth' => true, 'username' => 'wiki', 'password' => '«code-password:pwodd»'];
$wgMemCachedServers = [ '«ipv4»:11211' ];
$wgPasswordPolicy['policies']['default']['MinimalPasswordLength'] = «-setting|10»;
==== fern_vaultwarden srv/docker/home.env
# vaultwarden
DOMAIN=https://«fqdn»
ADMIN_TOKEN='«password-hash:argon2»'
SMTP_HOST=«fqdn»
SMTP_FROM=«email»
SMTP_PASSWORD=«env-password:pw»
YUBICO_CLIENT_ID=«-number:digits(5)»
YUBICO_SECRET_KEY=«generic-secret:bytes(20)»
PUSH_INSTALLATION_ID=«-uuid»
PUSH_INSTALLATION_KEY=«generic-secret:alnum(20)»
SIGNUPS_ALLOWED=false
PASSWORD_ITERATIONS=«-setting|600000»
# paperless
PAPERLESS_SECRET_KEY=«generic-secret:alnum(50)»
PAPERLESS_ADMIN_USER=«=login»
PAPERLESS_ADMIN_PASSWORD=«env-password:human»
PAPERLESS_EMAIL_HOST_PASSWORD=«env-password»
PAPERLESS_URL=https://«fqdn»
# immich
DB_PASSWORD=«env-password:pwa»
DB_HOSTNAME=«ipv4»
IMMICH_VERSION=«-version|v1.125.7»
# photoprism
PHOTOPRISM_ADMIN_PASSWORD="«env-password:pwq2»"
PHOTOPRISM_AUTH_MODE="«-setting|password»"
# cloudflared
TUNNEL_TOKEN=«generic-secret:cf_tunnel»
# gluetun
WIREGUARD_PRIVATE_KEY=«wireguard-private-key»
WIREGUARD_ADDRESSES=«ipv4-cidr»
OPENVPN_PASSWORD=«env-password:pwa»
==== fern_airflow airflow/airflow.cfg
[core]
executor = CeleryExecutor
fernet_key = «generic-secret:b64u(43)»=
[database]
sql_alchemy_conn = postgresql+psycopg2://airflow:«connection-string»@«ipv4»:5432/airflow
[celery]
broker_url = redis://:«connection-string»@«fqdn»:6379/0
result_backend = db+postgresql://airflow:«connection-string:pwurl»@«ipv4»/airflow
flower_basic_auth = ops:«config-password:pwa»
[webserver]
secret_key = «generic-secret:hex(32)»
base_url = https://«fqdn»
session_lifetime_minutes = «-setting|43200»
[smtp]
smtp_host = «fqdn»
smtp_password = «config-password»
smtp_mail_from = «email»
---- airflow/connections.json
{"warehouse": {"conn_type": "postgres", "host": "«fqdn»", "login": "dwh", "password": "«config-password:pwq2»", "port": 5432},
 "lake": {"conn_type": "aws", "login": "«aws-access-key-id»", "password": "«aws-secret-key»", "extra": "{\"region_name\": \"eu-central-1\"}"},
 "bricks": {"conn_type": "databricks", "host": "«fqdn»", "password": "«databricks-token»"},
 "ftp": {"uri": "sftp://partner:«connection-string»@«ipv4»:22/in"}}
---- airflow/profiles.yml
dwh:
  target: prod
  outputs:
    prod: {type: postgres, host: «ipv4», user: dbt, password: "«config-password:pwq2»", threads: 4}
    ci: {type: snowflake, account: xy«=digits(5)», user: dbt_ci, password: "{{ env_var('«-variable-name|DBT_PASSWORD»') }}"}
==== fern_minio etc/default/minio
MINIO_ROOT_USER=minioadm
MINIO_ROOT_PASSWORD=«env-password:pw»
MINIO_VOLUMES="http://«hostname»:9000/data{1...4}"
MINIO_SERVER_URL="https://«fqdn»"
MINIO_PROMETHEUS_AUTH_TYPE=«-setting|public»
MINIO_KMS_SECRET_KEY=my-key:«generic-secret:bytes(32)»
---- root/.mc/config.json
{"version": "10", "aliases": {
  "prod": {"url": "https://«fqdn»", "accessKey": "«~:alnum(20)»", "secretKey": "«generic-secret:alnum(40)»", "api": "S3v4", "path": "auto"},
  "lab": {"url": "http://«ipv4»:9000", "accessKey": "admin", "secretKey": "«generic-secret:human»", "api": "S3v4", "path": "auto"},
  "play": {"url": "https://«~|play.min.io»", "accessKey": "", "secretKey": ""}}}
---- root/.config/rclone/rclone.conf
[box]
type = sftp
host = «fqdn»
user = u«=digits(6)»
pass = «config-password:b64u(46)»
md5sum_command = «-setting|none»

[b2]
type = b2
account = «~:hex(12)»
key = «cloud-token:b2»

[drive]
type = drive
client_id = «-number:digits(12)»-«~:lower(32)».«~|apps.googleusercontent.com»
client_secret = «google-client-secret»
token = {"access_token":"«bearer-token:ya29»","token_type":"Bearer","refresh_token":"«google-refresh-token»","expiry":"2026-04-01T10:00:00Z"}

[az]
type = azureblob
account = backups
key = «azure-storage-key»

[crypt]
type = crypt
remote = box:enc
password = «config-password:b64u(40)»
password2 = «config-password:b64u(40)»
---- root/.s3cfg
access_key = «aws-access-key-id»
secret_key = «aws-secret-key»
gpg_passphrase = «config-password:pw»
host_base = «fqdn»
