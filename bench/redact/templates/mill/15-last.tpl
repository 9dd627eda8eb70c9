==== mi_ansible_verbose logs/ansible.log
2026-10-02 07:00:01,114 p=4410 u=ops n=ansible | Using /etc/ansible/ansible.cfg as config file
2026-10-02 07:00:02,020 p=4410 u=ops n=ansible | PLAY [hypervisors] *****
2026-10-02 07:00:03,551 p=4410 u=ops n=ansible | <«ipv4»> ESTABLISH SSH CONNECTION FOR USER: root
2026-10-02 07:00:03,552 p=4410 u=ops n=ansible | <«ipv4»> SSH: EXEC sshpass -d11 ssh -C -o ControlMaster=auto -o 'ControlPath="/root/.ansible/cp/«-asset-hash:hex(10)»"' «ipv4»
2026-10-02 07:00:05,910 p=4410 u=ops n=ansible | ok: [«hostname»]
2026-10-02 07:00:08,100 p=4410 u=ops n=ansible | changed: [«hostname#a»] => {"changed": true, "cmd": ["pvesm", "add", "cifs", "filer", "--server", "«ipv4»", "--username", "pve", "--password", "«cli-password:pwj»"], "rc": 0}
2026-10-02 07:00:11,233 p=4410 u=ops n=ansible | ok: [«hostname#a»] => {"msg": "root password is «prose-password:phrase»"}
2026-10-02 07:00:13,004 p=4410 u=ops n=ansible | changed: [«hostname»] => {"ansible_facts": {"db_password": "«ansible-password:pwj»"}, "changed": true}
2026-10-02 07:00:15,120 p=4410 u=ops n=ansible | ok: [«hostname»] => {"censored": "the output has been hidden due to the fact that 'no_log: true' was specified for this result"}
2026-10-02 07:00:17,811 p=4410 u=ops n=ansible | changed: [«hostname»] => {"checksum": "«-git-sha»", "dest": "/etc/hosts", "md5sum": "«-md5»", "size": 412}
2026-10-02 07:00:19,500 p=4410 u=ops n=ansible | fatal: [«fqdn»]: UNREACHABLE! => {"msg": "Failed to connect to the host via ssh: root@«fqdn»: Permission denied (publickey,password)."}
2026-10-02 07:00:21,090 p=4410 u=ops n=ansible | failed: [«hostname»] (item={'name': 'wiki', 'password': '«ansible-password:pwa»'}) => {"ansible_loop_var": "item"}
2026-10-02 07:00:22,416 p=4410 u=ops n=ansible | ok: [«hostname»] => {"ansible_default_ipv4": {"address": "«ipv4»", "macaddress": "«mac»", "gateway": "«ipv4»"}}
2026-10-02 07:00:25,777 p=4410 u=ops n=ansible | changed: [«hostname»] => {"invocation": {"module_args": {"api_host": "«ipv4»", "api_token_id": "ci", "api_token_secret": "«pve-api-token»", "api_password": "VALUE_SPECIFIED_IN_NO_LOG_PARAMETER"}}}
2026-10-02 07:00:27,001 p=4410 u=ops n=ansible | PLAY RECAP *****
==== mi_ci_job_log logs/job-«=digits(6)».log
Running with gitlab-runner «-version|18.2.0» («-git-sha:hex(8)»)
  on «hostname» «-identifier:b64u(9)», system ID: s_«-identifier:hex(12)»
Using Docker executor with image «fqdn»/ci/base@«-sha256:digest» ...
Getting source from Git repository
Checking out «-git-sha:hex(8)» as detached HEAD (ref is main)...
$ echo "$KUBECONFIG" | base64 -d > /tmp/kc
$ export DATABASE_URL=postgres://ci:«connection-string»@«ipv4»:5432/test
$ git remote set-url origin https://oauth2:«gitlab-pat»@«fqdn»/infra/app.git
$ curl --silent --header "JOB-TOKEN: [MASKED]" https://«fqdn»/api/v4/projects/7/packages
$ helm upgrade app ./chart --set image.tag=«-git-sha:hex(8)» --set smtp.password=«cli-password:pwa» --set ingress.host=«fqdn»
Release "app" has been upgraded.
$ env | sort | grep -i -E 'token|pass'
CI_JOB_TOKEN=[MASKED]
DOCKER_PASS=«env-password:pwj»
NPM_TOKEN=«npm-token»
VAULT_TOKEN=«vault-token»
WERF_SECRET_KEY=«hex-key:hex(32)»
$ docker build --build-arg PIP_EXTRA=https://ci:«connection-string»@«fqdn»/simple .
#7 [2/6] RUN apk add --no-cache bash
#7 CACHED
#12 exporting manifest «-sha256:digest» done
$ ssh deploy@«ipv4» "echo '«cli-password:phrase»' | sudo -S systemctl restart app"
Uploading artifacts...
coverage.xml: found 1 matching artifact files
Uploading artifacts as "archive" to coordinator... 201 Created  id=«-number:digits(7)» responseStatus=201 Created token=64_«~:alnum(5)»
Job succeeded
==== mi_roles_dump dump/globals.sql
--
-- PostgreSQL database cluster dump
--
SET default_transaction_read_only = off;
CREATE ROLE app;
ALTER ROLE app WITH NOSUPERUSER INHERIT LOGIN PASSWORD '«password-hash:scram»';
CREATE ROLE postgres;
ALTER ROLE postgres WITH SUPERUSER LOGIN REPLICATION PASSWORD '«password-hash:md5hash»';
CREATE ROLE etl;
ALTER ROLE etl WITH LOGIN PASSWORD '«sql-password:pwj»' VALID UNTIL '2026-12-31 00:00:00+01';
CREATE SERVER legacy FOREIGN DATA WRAPPER postgres_fdw OPTIONS (dbname 'erp', host '«ipv4»', port '5432');
CREATE USER MAPPING FOR app SERVER legacy OPTIONS (password '«sql-password:pwa»', "user" 'erp_ro');
---- dump/grants.mysql
CREATE USER `shop`@`«ipv4»` IDENTIFIED WITH 'mysql_native_password' AS '«password-hash:mysqlhash»' REQUIRE NONE;
GRANT SELECT, INSERT ON `shop`.* TO `shop`@`«ipv4»`;
GRANT USAGE ON *.* TO 'report'@'%' IDENTIFIED BY PASSWORD '«password-hash:mysqlhash»';
GRANT ALL ON wiki.* TO 'wiki'@'«fqdn»' IDENTIFIED BY '«sql-password:phrase»';
---- dump/mssql.sql
CREATE LOGIN [erp] WITH PASSWORD = N'«sql-password:pwj»', CHECK_POLICY = ON;
ALTER LOGIN [sa] WITH PASSWORD = '«sql-password:human»' UNLOCK;
CREATE DATABASE SCOPED CREDENTIAL blob WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '«sql-password:b64u(40)»';
EXEC sp_addlinkedsrvlogin @rmtsrvname = N'«hostname:winhost»', @rmtuser = N'sa', @rmtpassword = '«sql-password:pwj»';
BACKUP DATABASE erp TO DISK = 'e:\erp.bak' WITH MEDIAPASSWORD = '«sql-password:pwa»';
-- row guid «-uuid:bios_uuid», checksum 0x«-asset-hash:hex(8).upper»
---- dump/oracle.sql
CREATE USER erp IDENTIFIED BY "«sql-password:pwj»" DEFAULT TABLESPACE users;
CREATE DATABASE LINK old CONNECT TO erp IDENTIFIED BY «sql-password:pwa» USING '//«fqdn»:1521/ORCL';
ALTER USER system IDENTIFIED BY VALUES 'S:«password-hash:hex(60).upper»';
---- dump/mongo.js
db.createUser({ user: "app", pwd: "«sql-password:pwj»", roles: [{ role: "readWrite", db: "crm" }] });
db.updateUser("root", { pwd: passwordPrompt() });
rs.initiate({ _id: "rs0", members: [{ _id: 0, host: "«fqdn»:27017" }, { _id: 1, host: "«ipv4»:27017" }] });
==== mi_py_sdk src/clone.py
# -*- coding: utf-8 -*-
"""Clones templates to nodes; used by the course on Fridays."""
from proxmoxer import ProxmoxAPI
from netmiko import ConnectHandler
from pyVim.connect import SmartConnect
import ldap3, pymssql, redis, telegram

PVE = {'host': '«ipv4»', 'user': 'course@pve', 'token_name': 'clone', 'token_value': '«pve-api-token»'}
OLD_PVE = dict(host="«fqdn»", user="root@pam", password='«code-password:pwj»')

api = ProxmoxAPI(**PVE, verify_ssl=False)
backup = ProxmoxAPI('«fqdn»', user='course@pbs', password="«code-password:human»", service='PBS', port=8007)
switch = ConnectHandler(device_type='cisco_ios', host='«ipv4»', username='net', password='«code-password:pwa»', secret='«code-password:pwa»')
vc = SmartConnect(host="«fqdn»", user="administrator", pwd="«code-password:pwj»", disableSslCertValidation=True)
server = ldap3.Connection('ldaps://«fqdn»', 'cn=course,dc=corp', '«code-password:pwj»', auto_bind=True)
db = pymssql.connect('«ipv4»', 'course', '«code-password:pwa»', 'lab')
cache = redis.Redis(host='«hostname:numbered»', password='«code-password:phrase»')
bot = telegram.Bot('«telegram-bot-token»')
STUDENTS_URL = "https://«fqdn»/api/list?key=«url-token»"

TEMPLATE_UUID = '«-uuid»'
VMGENID = "«-uuid»"
ISO_SHA256 = '«-sha256»'
PASSWORD_FILE = '/run/secrets/course'


def clone(vmid, name, cipassword=None):
    upid = api.nodes('«hostname»').qemu(9000).clone.post(newid=vmid, name=name)
    api.nodes('«hostname»').qemu(vmid).config.put(
        ciuser='student', cipassword=cipassword or '«code-password:human»', ipconfig0='ip=«ipv4-cidr»,gw=«ipv4»')
    assert upid.startswith('UPID:'), f'no task: {upid!r}'
    for token in upid.split(':'):
        print(token)
==== mi_tfvars_more env/prod.auto.tfvars
# production; the values of secrets belong into the vault, these wait for the move
«any 20-24»
pm_api_url            = "https://«fqdn»:8006/api2/json"
pm_api_token_id       = "terraform@pve!prod"
pm_api_token_secret   = "«pve-api-token»"
ssh_password          = "«tf-password:pwj»"
default_password      = "«tf-password:phrase»"
windows_admin_pass    = "«tf-password:human»"
ad_join               = { user = "joiner", password = "«tf-password:pwj»", domain = "«fqdn:domain»" }
db_master_password    = "«tf-password:pwa»"
keycloak_client_secret = "«tf-password:alnum(32)»"
tailscale_auth_key    = "«tailscale-key»"
k3s_token             = "«tf-password:hex(64)»"
aws_access_key        = "«aws-access-key-id»"
aws_secret_key        = "«aws-secret-key»"
github_token          = "«github-pat»"
grafana_token         = "«grafana-token»"
sentry_dsn            = "https://«sentry-dsn»@«~|o91.ingest.us.sentry.io»/«=digits(7)»"
pagerduty_key         = "«monitoring-token:pagerduty»"
snmp_community        = "«snmp-community»"
gateway               = "«ipv4»"
nodes                 = { a = "«ipv4»", b = "«ipv4»" }
node_names            = ["«hostname»", "«hostname»"]
bridge_mac            = "«mac»"
ipv6_prefix           = "«ipv6-cidr»"
ami_id                = "«-tf-resource-id:ami»"
vpc_id                = "«-tf-resource-id»"
kms_key_arn           = "«-arn»"
ssh_key               = "ssh-ed25519 «-ssh-public-key» «email»"
template_sha256       = "«-sha256»"
tenant_id             = "«-uuid»"
password_policy       = "«-setting|strict»"
bootstrap_password    = "«-placeholder»"
token_ttl             = "«-setting|768h»"
vault_path            = "«-path|secret/data/prod/pve»"
«end»
==== mi_bash_history2 home/«=account»/.bash_history
#«-timestamp»
cd /srv/compose && docker compose pull
#«-timestamp»
sudo mount -t nfs «ipv4»:/export/iso /mnt/iso
#«-timestamp»
curl -sSf -H 'X-Vault-Token: «vault-token»' https://«fqdn»:8200/v1/sys/health | jq
#«-timestamp»
ssh -o StrictHostKeyChecking=no root@«ipv4» 'echo "root:«cli-password:phrase»" | chpasswd'
#«-timestamp»
mysql -h«ipv4» -uzabbix -p«cli-password:pwa» zabbix -e 'show processlist'
#«-timestamp»
export OS_USERNAME=admin OS_PASSWORD=«env-password:pwa» OS_AUTH_URL=https://«fqdn»:5000/v3
#«-timestamp»
cat <<EOF | sudo tee /etc/wpa_supplicant/w.conf
network={
  ssid="Werk"
  psk="«wifi-psk:pwj»"
}
EOF
#«-timestamp»
for h in «hostname:numbered» «hostname:numbered» «hostname:numbered»; do ssh $h uptime; done
#«-timestamp»
ipmitool -I lanplus -H «ipv4» -U root -P '«cli-password:pwj»' sol activate
#«-timestamp»
az storage blob list --account-name acme --account-key «azure-storage-key» -c logs
#«-timestamp»
./configure.sh --admin-password=«cli-password:pwa» --token "$(cat ~/.token)"
#«-timestamp»
git clone git@«fqdn»:infra/pve.git && cd pve && git checkout «-git-sha:short_sha»
#«-timestamp»
tailscale up --auth-key «tailscale-key» --advertise-routes «ipv4-cidr»
#«-timestamp»
curl "https://«~|api.telegram.org»/bot«telegram-bot-token»/getMe"
#«-timestamp»
echo '«wireguard-psk»' > /etc/wireguard/psk && wg set wg0 peer «-wireguard-public-key» preshared-key /etc/wireguard/psk
#«-timestamp»
pvecm updatecerts -f; pveversion; ha-manager status
==== mi_markup_xml conf/server.xml
<?xml version='1.0' encoding='utf-8'?>
<Server port="8005" shutdown="SHUTDOWN">
  <GlobalNamingResources>
    <Resource name="jdbc/crm" auth="Container" type="javax.sql.DataSource"
              driverClassName="org.postgresql.Driver" url="jdbc:postgresql://«fqdn»:5432/crm"
              username="crm" password="«config-password:pwj.xml»" maxTotal="20"/>
    <Resource name="mail/Session" mail.smtp.host="«ipv4»" mail.smtp.user="crm" password="«config-password:pwa»"/>
  </GlobalNamingResources>
  <Connector port="8443" SSLEnabled="true" scheme="https">
    <SSLHostConfig><Certificate certificateKeystoreFile="conf/k.p12" certificateKeystorePassword="«config-password:phrase»"/></SSLHostConfig>
  </Connector>
  <Valve className="org.apache.catalina.valves.RemoteIpValve" internalProxies="«ipv4»"/>
</Server>
---- conf/tomcat-users.xml
<tomcat-users>
  <role rolename="manager-gui"/>
  <user username="admin" password="«config-password:pwj.xml»" roles="manager-gui"/>
  <user username="deploy" password="«config-password:human»" roles="manager-script"/>
  <!-- <user username="both" password="<must-be-changed>" roles="role1"/> -->
</tomcat-users>
---- conf/sip-provisioning.xml
<phone mac="«mac»">
  <user_host idx="1">«fqdn»</user_host>
  <user_pname idx="1">«=digits(3)»</user_pname>
  <user_pass idx="1">«config-password:pwa»</user_pass>
  <user_realname idx="1">«person-name»</user_realname>
  <http_pass>«config-password:pwa»</http_pass>
  <admin_mode_password>«config-password:lower(10)»</admin_mode_password>
  <setting_server>http://«ipv4»/prov/</setting_server>
  <firmware_version>«-version|10.1.175.16»</firmware_version>
</phone>
---- conf/web.properties
# proxy
http.proxyHost=«fqdn»
http.proxyUser=px
http.proxyPassword=«config-password:pwa»
sonar.login=«ci-token:sonar»
sonar.projectKey=«-identifier|crm-web»
javax.net.ssl.trustStorePassword=«-placeholder|changeit»
encryption.key=«hex-key:hex(64)»
license.id=«-uuid»
==== mi_vpn_gate etc/ppp/chap-secrets
# Secrets for authentication using CHAP
# client	server	secret			IP addresses
«=login»	pptpd	"«ipsec-psk:pwj»"	«ipv4»
«=digits(12)»@«~|t-online.de»	*	«config-password:digits(8)»	*
---- etc/ocserv/ocpasswd
«=login»:*:«password-hash:sha512crypt»
«=login»:vpn:«password-hash:md5crypt»
---- etc/racoon/psk.txt
# IPv4/v6 addresses
«ipv4:public»	«ipsec-psk:pwa»
«ipv6»	«ipsec-psk:phrase»
«email»	«ipsec-psk:pwa»
---- etc/openvpn/ccd/«=login»
ifconfig-push «ipv4» «ipv4»
iroute «ipv4» «~|255.255.255.0»
---- etc/openvpn/proxy.txt
proxyuser
«config-password:pwa»
---- etc/netbird/config.json
{
  "PrivateKey": "«wireguard-private-key»",
  "PreSharedKey": "«wireguard-psk»",
  "ManagementURL": {"Scheme": "https", "Host": "«fqdn»:443"},
  "WgIface": "wt0",
  "SSHKey": "«private-key:openssh.line»\n"
}
---- etc/headscale/keys.txt
headscale preauthkeys create --user ops
«~:hex(48)»
NB_SETUP_KEY=«netbird-token»
tailscale up --login-server https://«fqdn» --authkey «tailscale-key»
---- etc/wireguard/mobile.conf
[Interface]
PrivateKey=«wireguard-private-key»
Address=«ipv4»/32,«ipv6»/128
DNS=«ipv4»
[Peer]
PublicKey=«-wireguard-public-key»
PresharedKey=«wireguard-psk»
Endpoint=«fqdn»:51820
AllowedIPs=«ipv4-cidr»,«ipv6-cidr»
---- etc/tinc/lan/rsa_key.priv
«private-key:pem_rsa»
---- etc/vtund.conf
werk2 {
  passwd «ipsec-psk:pwa»;
  type ether; proto udp;
  up { ip "addr add «ipv4-cidr» dev %%"; };
}
==== mi_serverless serverless.yml
service: bestellungen
provider:
  name: aws
  runtime: nodejs22.x
  region: eu-central-1
  environment:
    TABLE: orders-${sls:stage}
    STRIPE_KEY: «stripe-key»
    DB_URL: mysql://fn:«connection-string»@«fqdn»:3306/orders
    API_SECRET: ${ssm:/orders/api-secret}
    SLACK_TOKEN: «slack-token»
  vpc:
    securityGroupIds: [«-tf-resource-id»]
    subnetIds: ["«-tf-resource-id:subnet»"]
  iam: {role: "«-arn»"}
---- samconfig.toml
[default.deploy.parameters]
parameter_overrides = "DbPassword=«tf-password:pwa» Stage=prod"
s3_prefix = "orders"
---- template.json
{"Parameters": {"DbPassword": {"Type": "String", "NoEcho": true, "Default": "«tf-password:pwj»"}, "Vpc": {"Default": "«-tf-resource-id»"}}, "Resources": {"Db": {"Properties": {"MasterUsername": "root", "MasterUserPassword": {"Ref": "DbPassword"}}}, "Cache": {"Properties": {"AuthToken": "«tf-password:alnum(32)»"}}}}
---- wrangler.toml
name = "edge"
account_id = "«-trace-id»"
[vars]
API_HOST = "«fqdn»"
TURNSTILE_SECRET = "«generic-secret:b64u(35)»"
---- .dev.vars
CLOUDFLARE_API_TOKEN=«cloudflare-api-token»
RESEND_API_KEY=«generic-secret:resend»
---- firebase.txt
firebase login:ci
✔  Success! Use this token to login on a CI server:
«google-refresh-token»
---- app.yaml
runtime: python313
env_variables:
  DJANGO_SECRET_KEY: 'django-insecure-«generic-secret:django»'
  GOOGLE_MAPS_KEY: «gcp-api-key»
  TEAMS_HOOK: "https://«~|acme.webhook.office.com»/webhookb2/«teams-webhook»"
  DISCORD_TOKEN: «discord-bot-token»
==== mi_crash_dump tmp/crash.txt
Traceback (most recent call last):
  File "/opt/sync/main.py", line 88, in connect
    return psycopg.connect(conninfo)
psycopg.OperationalError: connection to server at "«ipv4»", port 5432 failed: FATAL: password authentication failed for user "sync"

Local variables in frame:
  conninfo = 'host=«ipv4» user=sync password=«connection-string:pwa» dbname=sync'
  self.token = '«bearer-token:alnum(40)»'
  kwargs = {'timeout': 10, 'password': '«code-password:pwj»', 'sslmode': 'require'}
  request_id = '«-uuid»'

Environment:
  SYNC_API_KEY = '«generic-secret:alnum(32)»'
  PASSWORD_HASHERS = 'argon2'
  HOSTNAME = '«hostname»'
  PWD = '/opt/sync'
---- tmp/java-dump.txt
org.springframework.web.client.HttpClientErrorException$Unauthorized: 401 on GET request for "https://«fqdn»/api/items?token=«url-token»"
	at org.springframework.web.client.HttpClientErrorException.create(HttpClientErrorException.java:106)
	at de.lager.auth.TokenFilter.doFilter(TokenFilter.java:41)
Caused by: javax.naming.AuthenticationException: [LDAP: error code 49 - 80090308: LdapErr: DSID-0C090569, data 52e]
VM Arguments: -Xmx4g -Djavax.net.ssl.keyStorePassword=«cli-password:pwa» -Dlager.db.password=«cli-password:pwa» -Duser.timezone=UTC
heap 0x00000007«-asset-hash:hex(8)», thread id «-number:digits(5)», native 0x7f«-asset-hash:hex(10)»
---- tmp/phpinfo.txt
$_SERVER['HTTP_HOST'] => «fqdn»
$_SERVER['REMOTE_ADDR'] => «ipv4:public»
$_SERVER['HTTP_COOKIE'] => PHPSESSID=«session-cookie:lower(26)»; lang=de
$_SERVER['PHP_AUTH_PW'] => «config-password:pwa»
$_ENV['DB_PASSWORD'] => «env-password:pwj»
$_SERVER['UNIQUE_ID'] => «~:b64u(27)»
---- tmp/core-strings.txt
GLIBC_2.38
/usr/lib/x86_64-linux-gnu/libssl.so.3
BuildID[sha1]=«-build-id»
Authorization: Bearer «jwt»
PVEAuthCookie=«pve-ticket»
«-identifier|_ZN4auth13checkPasswordERKNSt7__cxx1112basic_stringIcEE»
invalid password
«-pve-upid»
==== mi_readme_mess README.md
# lager-api ![build](https://«~|img.shields.io»/badge/build-passing-green)

Runs on «hostname:numbered». Start it with

```console
$ docker run -e DB_PASSWORD=«env-password:pwa» -e DB_HOST=«ipv4» -p 8080:8080 «fqdn»/lager:2.4.1
$ curl -u admin:«cli-password:pwa» http://«ipv4»:8080/api/health
$ http POST «fqdn»/api/login user=admin password=«cli-password:pwa»
```

| Variable | Meaning | Default |
|---|---|---|
| `DB_PASSWORD` | password of the database | none |
| `TOKEN_TTL` | how long a token lives | `3600` |
| `ADMIN_PASSWORD` | first password of admin | `«-placeholder|changeme»` |

The demo has a user `demo` with password `«prose-password:human»`, and the key of the public API is
`«generic-secret:hex(32)»`. The test card is `«card»`.

<details><summary>Old configuration</summary>

```yaml
smtp: {host: «fqdn», user: lager, pass: "«config-password:pwj»"}
redis: redis://:«connection-string»@«ipv4»:6379/1
```

</details>

Questions: «person-name» <«email»>. Released as «-git-sha:short_sha», checksum `«-sha256»`.
Do **not** commit secrets. Passwords are hashed with argon2id; see `docs/auth.md`.
---- CHANGELOG.md
## 2.4.1
- fix: do not log the password (#412, «-git-sha:short_sha»)
- chore: bump token-bucket from «-version|1.7.9» to «-version|1.8.0»
## 2.4.0
- the default password "«prose-password:human»" is gone
- support for tokens in the header
---- docs/meeting.adoc
= Access
The console password of `«hostname:numbered»` is `«prose-password:phrase»`.
* user:: `ops`
* pass:: `«prose-password:pwa»`
* address:: «ipv4»
==== mi_neg_dashboards grafana/dashboard.json
{
  "uid": "«-identifier:alnum(9)»",
  "title": "Logins and tokens",
  "tags": ["auth", "password"],
  "schemaVersion": 41,
  "panels": [
    {"id": 2, "type": "timeseries", "title": "Password failures", "datasource": {"type": "prometheus", "uid": "«-identifier:alnum(14)»"},
     "targets": [{"expr": "sum by (user) (rate(auth_password_failures_total{job=\"auth\"}[5m]))", "legendFormat": "{{user}}"}]},
    {"id": 3, "type": "stat", "title": "Token age", "targets": [{"expr": "max(token_age_seconds)"}], "fieldConfig": {"defaults": {"unit": "s", "color": {"fixedColor": "#«-asset-hash:hex(6)»"}}}}
  ],
  "templating": {"list": [{"name": "secret", "type": "custom", "query": "vault,k8s"}]},
  "version": «-number:int(2,400)»
}
---- src/theme.css
:root { --token-color: #«-asset-hash:hex(6)»; --secret-bg: #«-asset-hash:hex(8)»; }
.token.keyword { color: var(--token-color); }
.password-strength::after { content: "«-i18n|Weak password»"; }
input[type="password"]:focus { outline: 2px solid #«-asset-hash:hex(6)»; }
---- src/parser.c
static token_t *next_token(lexer_t *lx) {
    token_t *token = calloc(1, sizeof *token);
    token->kind = classify(lx->buf + lx->pos);
    if (token->kind == TOKEN_SECRET) return read_secret(lx, token);
    lx->password_cb = NULL; /* set by the caller */
    return token;
}
#define TOKEN_MAX 256
#define PASSWORD_PROMPT "Password: "
---- src/messages.properties
login.password=«-i18n|Password»
login.password.forgotten=«-i18n|Forgot your password?»
token.invalid=«-i18n|The token is not valid»
secret.key.label=«-i18n|Secret key»
---- src/map.js.map
{"version":3,"file":"login.js","sources":["../src/password.ts","../src/token.ts"],"names":["password","token","secretKey"],"mappings":"AAAA,SAASA,GAAGC;IACV,OAAOA,EAAEC;EACX"}
==== mi_neg_tests tests/test_units.py
import uuid

CASES = [
    ("«-uuid»", True),
    ("«-uuid:bios_uuid»", True),
    ("not-a-uuid", False),
]
SAMPLE_SHA = "«-sha256»"
SAMPLE_MD5 = "«-md5»"
FAKE = {"username": "«-placeholder|user»", "password": "«-placeholder|password»", "token": "«-placeholder|dummy-token»"}


@pytest.mark.parametrize("text, good", CASES)
def test_uuid(text, good):
    assert is_uuid(text) is good


def test_password_is_required(client):
    reply = client.post("/login", json={"username": "«-placeholder|user»", "password": ""})
    assert reply.status_code == 422
    assert reply.json()["detail"][0]["loc"] == ["body", "password"]
    assert "password" not in caplog.text


def test_digest(tmp_path):
    assert sha256(tmp_path / "empty") == SAMPLE_SHA
    assert short("«-git-sha»") == "«-git-sha:hex(7)»"
    assert etag('W/"«-md5»"') == SAMPLE_MD5
---- tests/snap.ts.snap
exports[`renders the login form 1`] = `
<input aria-label="«-i18n|Password»" id="«-identifier|:r1:»" name="password" type="password" value="" />
`;
exports[`token list 1`] = `"«-i18n|No tokens yet»"`;
---- tests/fixtures.yaml
users:
  - {id: «-uuid», name: «-placeholder|test-user», password: "«-placeholder|********»"}
orders:
  - {id: «-asset-hash:order_id», etag: "«-md5»", created: «-timestamp»}
---- tests/requirements.txt
pytest==«-version|8.4.1»
cryptography==«-version|45.0.4» --hash=«-lockfile-hash»
keyring==«-version|25.6.0» --hash=«-lockfile-hash»
==== mi_neg_journal var/log/boot.log
Oct 12 06:00:00 systemd[1]: Starting systemd-cryptsetup@data.service - Cryptography Setup for data...
Oct 12 06:00:01 systemd[1]: Started systemd-ask-password-console.path - Dispatch Password Requests to Console Directory Watch.
Oct 12 06:00:01 systemd-cryptsetup[611]: Set cipher aes, mode xts-plain64, key size 512 bits for device /dev/disk/by-uuid/«-uuid».
Oct 12 06:00:02 systemd[1]: Mounted mnt-data.mount - /mnt/data.
Oct 12 06:00:03 zed[802]: eid=3 class=pool_import pool='tank' guid=«-zfs-guid»
Oct 12 06:00:03 kernel: nvme0n1: serial «-asset-hash:serial» «-disk-id»
Oct 12 06:00:04 ntpd[822]: PROTO: auth key file not found
Oct 12 06:00:05 pveproxy[1301]: worker «-number:int(1302,9999)» started
Oct 12 06:00:06 pvedaemon[1290]: <root@pam> starting task «-pve-upid»
Oct 12 06:00:07 passwd[1410]: pam_unix(passwd:chauthtok): new password not acceptable
Oct 12 06:00:08 gdm-password]: gkr-pam: unable to locate daemon control file
Oct 12 06:00:09 sshd[1444]: Server listening on «~|0.0.0.0» port 22.
Oct 12 06:00:10 dockerd[1500]: msg="loaded image" digest=«-sha256:digest»
Oct 12 06:00:11 containerd[1501]: sandbox «-sha256» ready
Oct 12 06:00:12 fwupd[1602]: device id «-git-sha» has GUID «-uuid»
Oct 12 06:00:13 snmpd[1640]: NET-SNMP version «-version|5.9.4.2»
Oct 12 06:00:14 smartd[1650]: Device: /dev/sda, WWN:«-disk-id|5-000c50-0e1a2b3c4», FW:«-version|SC61»
Oct 12 06:00:15 systemd[1]: Finished boot, machine id «-uuid:md5», boot id «-uuid:md5».
