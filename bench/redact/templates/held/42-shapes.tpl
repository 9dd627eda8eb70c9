==== h_ecs_task aws/task.json
{"family":"web","containerDefinitions":[{"name":"web","image":"«-account-id».dkr.ecr.eu-west-1.«~|amazonaws.com»/web@«-sha256:digest»","environment":[{"name":"DB_PASSWORD","value":"«env-password:pwq2»"},{"name":"REGION","value":"eu-west-1"},{"name":"API_TOKEN","value":"«generic-secret:alnum(40)»"},{"value":"«generic-secret:hex(64)»","name":"SESSION_SECRET"}],"secrets":[{"name":"JWT","valueFrom":"«-arn»"}]}]}
---- aws/params.json
[{"ParameterKey":"MasterUserPassword","ParameterValue":"«config-password:pwq2»"},{"ParameterKey":"VpcId","ParameterValue":"«-tf-resource-id»"},{"ParameterKey":"KeyName","ParameterValue":"ops"}]
---- aws/template.yaml
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      MasterUsername: admin
      MasterUserPassword: «config-password»
      DBInstanceIdentifier: !Ref «-reference|DbName»
  Fn: {Type: AWS::Lambda::Function, Properties: {Environment: {Variables: {SLACK_TOKEN: «slack-token», PW: "{{resolve:secretsmanager:«-path|prod/db»}}"}}}}
==== h_icinga etc/icinga2/conf.d/api-users.conf
object ApiUser "root" {
  password = "«config-password»"
  permissions = [ "*" ]
}
object Endpoint "«fqdn»" { host = "«ipv4»" }
object Host "«hostname»" {
  address = "«ipv4»"
  vars.snmp_community = "«snmp-community:alnum(10)»"
  vars.mysql_password = "«config-password»"
}
---- etc/nagios/resource.cfg
$USER1$=/usr/lib/nagios/plugins
$USER3$=«config-password:pwa»
---- etc/nagios/commands.cfg
define command {
  command_name check_db
  command_line $USER1$/check_mysql -H «ipv4» -u mon -p «cli-password:pwa»
}
define command {
  command_name check_snmp
  command_line $USER1$/check_snmp -H «ipv4» -C «snmp-community:alnum(10)» -o 1.3.6.1.2.1.1.3.0
}
---- etc/check_mk/main.mk
snmp_communities = [("«snmp-community:alnum(10)»", ["prod"], ALL_HOSTS)]
automation_secret = "«generic-secret:alnum(24)»"
==== h_erlang_groovy etc/ejabberd/app.config
[{app, [{db, [{host, "«ipv4»"}, {user, "app"}, {password, "«config-password»"}]}, {cookie, '«generic-secret:upper(20)»'}, {min_password_length, «-setting|12»}]}].
---- vars/deploy.groovy
def nexusPassword = '«code-password»'
def token = env.«-variable-name|DEPLOY_TOKEN» ?: ''
credentials { username 'ci'; password '«code-password»' }
sh "mvn deploy -Dpassword=«cli-password:pwa» -Drevision=«-git-sha»"
---- build.gradle.kts
maven { url = uri("https://«fqdn»/releases"); credentials { username = "ci"; password = "«code-password»" } }
signingConfigs { create("release") { storePassword = "«code-password»"; keyAlias = "up"; keyPassword = "«code-password»" } }
==== h_helm_get tmp/values.txt
USER-SUPPLIED VALUES:
auth:
  adminPassword: «config-password»
  postgresPassword: "«config-password:pwq2»"
  existingSecret: ""
externalDatabase:
  host: «fqdn»
  password: '«config-password»'
ingress:
  annotations:
    nginx.ingress.kubernetes.io/auth-secret: «-setting|basic-auth»
s3:
  accessKey: «aws-access-key-id»
  secretKey: «aws-secret-key»
tokenSecret: «generic-secret:bytes(32)»
---- tmp/secret-get.yaml
apiVersion: v1
items:
- apiVersion: v1
  data:
    POSTGRES_PASSWORD: «k8s-secret-data»
    ca.crt: «-certificate:certificate.b64»
    namespace: «-base64-text:word.b64»
    token: «k8s-secret-data:jwt.b64»
  kind: Secret
  metadata: {name: x, uid: «-uuid», resourceVersion: "«-number»"}
kind: List
==== h_docs_markup docs/install.rst
Installation
============

Log in at ``https://«fqdn»`` as *admin* with password ``«prose-password»``.

:password: «prose-password»
:host: «ipv4»
:token: see the vault, path ``«-path|secret/app/token»``

.. code-block:: ini

   [db]
   password = «config-password»
   password_file = «-path|/etc/app/db.pw»

The password is stored as an argon2 hash. Tokens expire after «-setting|30» days.
---- docs/notes.org
* Logins
** «~:hostname»
   :PROPERTIES:
   :IP: «ipv4»
   :PASSWORD: «prose-password»
   :END:
- passphrase of the backup :: «prose-password:phrase»
- UUID :: «-uuid»
---- docs/guide.adoc
= Guide
Password:: `«prose-password»`
Server:: «fqdn»
NOTE: Change the default password after the first login.
==== h_form_bodies tmp/bodies.txt
username=admin&password=«config-password:pwurl»&remember=1
grant_type=client_credentials&client_id=«-uuid»&client_secret=«generic-secret:alnum(40)»
grant_type=refresh_token&refresh_token=«generic-secret:b64u(64)»
{"user":{"email":"«email»","password":"«config-password:pwq2»","password_confirmation":"«config-password:pwq2»"}}
{"jsonrpc":"2.0","method":"user.login","params":{"username":"Admin","password":"«config-password:pwa»"},"id":1}
{"access_token":"«bearer-token»","token_type":"«-setting|Bearer»","expires_in":3600,"refresh_token":"«generic-secret:b64u(48)»","id_token":"«jwt»"}
{"data":"{\"password\":\"«config-password:pwa»\",\"host\":\"«ipv4»\"}"}
<soap:Body><Login><User>ops</User><Password>«config-password:pwq.xml»</Password></Login></soap:Body>
<methodCall><params><param><value><struct><member><name>password</name><value><string>«config-password:pwa»</string></value></member></struct></value></param></params></methodCall>
X-Vault-Token: «vault-token»
X-Auth-Token: «generic-secret:hex(32)»
x-amz-security-token: «aws-session-token»
Ocp-Apim-Subscription-Key: «generic-secret:hex(32)»
X-Trace: «-trace-id»
==== h_ssh_combos tmp/default-logins.txt
# host user password
«each 3-5»
«ipv4» root «config-password:pwa»
«end»
---- tmp/users.txt
newusers < users:
«=login»:«config-password:pwa»:1201:1201::/home/x:/bin/bash
---- root/.ssh/rc.sh
echo "$PASSWORD" | sudo -S true
sshpass -e ssh root@«ipv4»
SSHPASS='«env-password:pwq2»' sshpass -e ssh root@«fqdn»
---- etc/vsftpd/virtual_users.txt
«=login»
«config-password:pwa»
==== h_zigbee_iot data/zigbee2mqtt/configuration.yaml
mqtt:
  server: mqtt://«ipv4»:1883
  user: z2m
  password: «config-password»
advanced:
  network_key: «~:netkey»
  pan_id: «-number:int(1000,60000)»
frontend:
  auth_token: «generic-secret:alnum(32)»
---- data/homebridge/config.json
{"bridge":{"name":"hb","username":"«mac»","pin":"«~|031-45-154»","port":51826},"platforms":[{"platform":"UniFi","controller":"«ipv4»","username":"hb","password":"«config-password:pwq2»"},{"platform":"Tado","token":"«generic-secret:uuid»"}]}
---- data/nodered/settings.js
module.exports = { credentialSecret: "«generic-secret:alnum(32)»", adminAuth: { users: [{ username: "admin", password: "«password-hash:bcrypt»" }] }, httpNodeAuth: { user: "x", pass: "«password-hash:bcrypt»" } };
---- data/octoprint/config.yaml
api: {key: «generic-secret:upper(32)»}
server: {secretKey: «generic-secret:alnum(32)», host: «ipv4»}
accessControl: {salt: «generic-secret:alnum(32)»}
