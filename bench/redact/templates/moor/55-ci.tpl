==== moor_ci_gitlab_job ci/job-«=int(100000,999999)».log
Running with gitlab-runner «-version|17.5.3» («-short-sha:hex(8)»)
  on «hostname» «-runner-id:b64u(9)», system ID: s_«-number:hex(12)»
Preparing the "docker" executor
Using docker image «-digest» for python:3.12 with digest python@«-digest» ...
Getting source from Git repository
Checking out «-short-sha» as detached HEAD (ref is main)...
Executing "step_script" stage of the job script
$ echo "$CI_JOB_TOKEN" | docker login -u gitlab-ci-token --password-stdin $CI_REGISTRY
Login Succeeded
$ env | sort | grep -E 'DB_|API|TOKEN'
API_BASE=https://«fqdn»/v2
API_TOKEN=«generic-secret:alnum(40)»
CI_JOB_TOKEN=«-redacted|[MASKED]»
DB_HOST=«ipv4»
DB_PASSWORD=«env-password»
DEPLOY_TOKEN=«gitlab-deploy-token»
SENTRY_DSN=https://«sentry-dsn»@«fqdn»/4
$ ansible-playbook -i «ipv4», site.yml -e ansible_become_password=«ansible-password»
fatal: [«ipv4»]: UNREACHABLE! => {"changed": false, "msg": "Failed to connect to the host via ssh: «=account»@«ipv4»: Permission denied", "unreachable": true}
$ gitlab-runner register --non-interactive --url https://«fqdn»/ --token «gitlab-runner-token»
Cleaning up project directory and file based variables
ERROR: Job failed: exit code 4
==== moor_ci_jenkins_console ci/consoleText
Started by user «person-name»
Running as SYSTEM
[EnvInject] - Loading node environment variables.
Building remotely on «hostname» (linux) in workspace /var/jenkins/workspace/menu
The recommended git tool is: NONE
using credential «-uuid»
 > git rev-parse refs/remotes/origin/main^{commit} # timeout=10
Checking out Revision «-git-sha» (refs/remotes/origin/main)
Commit message: "remove the password from the docs"
+ mvn -B deploy -Dusername=«=account» -Dpassword=«cli-password» -DaltDeploymentRepository=nexus::https://«fqdn»/repository/releases
+ curl -sf -u «=account»:«cli-password:pwa» -T target/menu-«=semver».war http://«ipv4»:8081/repository/raw/
+ sonar-scanner -Dsonar.host.url=https://«fqdn» -Dsonar.login=«ci-token:sonar»
INFO: Project key: menu
INFO: ANALYSIS SUCCESSFUL, task id «-number:b64u(20)»
+ jf rt u build.zip generic/ --access-token «artifact-token:jfrog_ref»
[Pipeline] withCredentials
Masking supported pattern matches of $DEPLOY_PW
+ sshpass -p «-redacted|****» ssh deploy@«ipv4»
Sending e-mails to: «email»
Finished: FAILURE
==== moor_ci_github_raw ci/3_deploy.txt
2026-03-09T07:14:01.1182041Z ##[group]Run ./deploy.sh production
2026-03-09T07:14:01.1190219Z env:
2026-03-09T07:14:01.1190419Z   TF_TOKEN_app_terraform_io: «terraform-cloud-token»
2026-03-09T07:14:01.1190988Z   CLOUDFLARE_API_TOKEN: «cloudflare-api-token»
2026-03-09T07:14:01.1191204Z   AWS_SECRET_ACCESS_KEY: «-redacted|***»
2026-03-09T07:14:01.1191500Z   BASIC: «basic-auth»
2026-03-09T07:14:01.1192000Z ##[endgroup]
2026-03-09T07:14:02.5512019Z + pulumi login # PULUMI_ACCESS_TOKEN=«cloud-token:pulumi»
2026-03-09T07:14:09.2019313Z Uploading artifact menu.tar.gz (SHA256 «-sha256»)
2026-03-09T07:14:10.9933103Z + cargo login «crates-io-token»
2026-03-09T07:14:11.1029930Z + gem push menu.gem --key «rubygems-key»
2026-03-09T07:14:12.0390021Z + dotnet nuget push *.nupkg -k «artifact-token:nuget» -s https://«fqdn»/v3/index.json
2026-03-09T07:14:14.3401298Z + databricks configure --token «databricks-token» --host https://«fqdn»
2026-03-09T07:14:15.1020000Z Deploying «-git-sha» to «ipv4»
2026-03-09T07:14:16.7700012Z ##[error]Process completed with exit code 1.
2026-03-09T07:14:16.8810234Z Post job cleanup. cache key: node-«-sha256»
==== moor_ci_buildkite ci/buildkite-env.log
~~~ Preparing working directory
$ cd /var/lib/buildkite-agent/builds/«hostname»-1/menu
~~~ Running agent environment hook
BUILDKITE_AGENT_ACCESS_TOKEN=«ci-token»
BUILDKITE_BUILD_ID=«-uuid»
BUILDKITE_COMMIT=«-git-sha»
BUILDKITE_BUILD_CREATOR_EMAIL=«email»
BUILDKITE_BUILD_CREATOR=«person-name»
CIRCLE_TOKEN=«ci-token:circleci»
COVERALLS_REPO_TOKEN=«generic-secret:alnum(33)»
NEW_RELIC_API_KEY=«newrelic-key»
PSCALE_TOKEN=«planetscale-token»
FIGMA_TOKEN=«figma-token»
NOTION_KEY=«notion-token»
LINEAR_API_KEY=«linear-key»
PASSWORD_STORE_DIR=«-path|/var/lib/pass»
TOKEN_BUCKET_SIZE=«-setting|64»
🚨 Error: The command exited with status 128
fatal: unable to access 'https://«fqdn»/menu.git/': Could not resolve host
==== moor_ci_maven_settings ci/effective-settings.xml
<?xml version="1.0" encoding="UTF-8"?>
<!-- Effective settings of user '«=login»' on '«hostname»' at «=moment» -->
<settings xmlns="http://«~|maven.apache.org»/SETTINGS/1.2.0">
  <localRepository>/home/«=login»/.m2/repository</localRepository>
  <servers>
    <server>
      <id>nexus</id>
      <username>«=account»</username>
      <password>«config-password:pwq2.xml»</password>
    </server>
    <server>
      <id>sealed</id>
      <username>«=account»</username>
      <password>${«-reference|env.NEXUS_PW»}</password>
    </server>
    <server>
      <id>central</id>
      <username>«-number:alnum(8)»</username>
      <password>«artifact-token:b64(44)»</password>
    </server>
  </servers>
  <proxies>
    <proxy><host>«ipv4»</host><port>3128</port><username>px</username><password>«config-password:pwa»</password></proxy>
  </proxies>
  <mirrors><mirror><id>m</id><url>https://«fqdn»/repository/maven-public/</url><mirrorOf>*</mirrorOf></mirror></mirrors>
</settings>
==== moor_trace_java logs/catalina.out
17-Mar-2026 08:12:44.119 SEVERE [main] org.apache.catalina.core.StandardContext.listenerStart Exception sending context initialized event
org.springframework.beans.factory.BeanCreationException: Error creating bean with name 'dataSource'
	at org.springframework.beans.factory.support.AbstractAutowireCapableBeanFactory.initializeBean(AbstractAutowireCapableBeanFactory.java:1786)
	at com.«=word».menu.App.main(App.java:19)
Caused by: java.sql.SQLException: Access denied for user '«=account»'@'«ipv4»' (using password: YES)
	url: jdbc:mysql://«fqdn»:3306/menu?user=«=account»&password=«connection-string»&useSSL=true
	at com.mysql.cj.jdbc.exceptions.SQLError.createSQLException(SQLError.java:129)
Caused by: javax.naming.AuthenticationException: [LDAP: error code 49 - 80090308: LdapErr: DSID-0C09044E, comment: AcceptSecurityContext error, data 52e, v4563]
	environment: {java.naming.provider.url=ldaps://«fqdn»:636, java.naming.security.principal=CN=«=account»,OU=svc, java.naming.security.credentials=«config-password:pwa»}
17-Mar-2026 08:12:45.002 INFO [main] Loaded SSLHostConfig, certificateKeystorePassword=«-redacted|********»
17-Mar-2026 08:12:45.310 INFO [http-nio-8080-exec-3] login of «email» from «ipv4», JSESSIONID=«session-cookie:jsess»
17-Mar-2026 08:12:46.541 WARN [main] Node «hostname», build «-build-id», password encoder: bcrypt
==== moor_trace_node logs/pm2-error.log
0|menu-api | Error: connect ECONNREFUSED «ipv4»:27017
0|menu-api |     at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1607:16)
0|menu-api |     at MongoClient.connect (/srv/menu/node_modules/mongodb/lib/mongo_client.js:309:14) {
0|menu-api |   uri: 'mongodb+srv://«=account»:«connection-string»@«fqdn»/menu?retryWrites=true',
0|menu-api |   errno: -111
0|menu-api | }
0|menu-api | AxiosError: Request failed with status code 403
0|menu-api |   config: {
0|menu-api |     headers: {
0|menu-api |       Accept: 'application/json, text/plain, */*',
0|menu-api |       Authorization: 'Bearer «bearer-token»',
0|menu-api |       'X-Request-Id': '«-uuid»',
0|menu-api |       'User-Agent': 'axios/1.7.7',
0|menu-api |     },
0|menu-api |     auth: { username: '«=account»', password: '«config-password:pwa»' },
0|menu-api |     url: 'https://«fqdn»/v1/orders?api_key=«url-token»',
0|menu-api |     data: '{"customer":"«person-name»","email":"«email»","card":"«-redacted|[object Object]»"}'
0|menu-api |   }
0|menu-api | JsonWebTokenError: invalid signature, token «jwt»
0|menu-api | cookie: connect.sid=«session-cookie:connsid»
==== moor_trace_django logs/django-debug.txt
Environment:

Request Method: POST
Request URL: https://«fqdn»/accounts/login/?next=/
Django Version: «-version|5.1.2»
Python Version: «-version|3.12.7»

Traceback (most recent call last):
  File "/srv/venv/lib/python3.12/site-packages/django/core/handlers/exception.py", line 55, in inner
    response = get_response(request)
Exception Type: OperationalError at /accounts/login/
Exception Value: could not translate host name "«hostname»" to address

POST:
csrfmiddlewaretoken = '«~:alnum(64)»'
username = '«email»'
password = '«config-password:pwq2»'

META:
HTTP_COOKIE = 'csrftoken=«~:alnum(32)»; sessionid=«session-cookie:lower(32)»'
HTTP_X_FORWARDED_FOR = '«ipv4»'
REMOTE_ADDR = '«ipv6»'
SERVER_NAME = '«hostname»'

Settings:
AUTH_PASSWORD_VALIDATORS = '«-redacted|********************»'
CACHES = {'default': {'LOCATION': 'redis://:«connection-string»@«ipv4»:6379/1'}}
CSRF_COOKIE_NAME = '«-setting|csrftoken»'
EMAIL_HOST_PASSWORD = '«-redacted|********************»'
PASSWORD_RESET_TIMEOUT = «-setting|259200»
==== moor_trace_php logs/php-fpm.log
[11-Apr-2026 22:10:03 Europe/Berlin] PHP Fatal error:  Uncaught PDOException: SQLSTATE[HY000] [1045] Access denied for user '«=account»'@'«fqdn»' (using password: YES) in /var/www/shop/src/Db.php:22
Stack trace:
#0 /var/www/shop/src/Db.php(22): PDO->__construct('mysql:host=«ipv4»...', '«=account»', '«code-password:pwa»')
#1 /var/www/shop/index.php(14): Db::connect()
#2 {main}
  thrown in /var/www/shop/src/Db.php on line 22
[11-Apr-2026 22:11:40 Europe/Berlin] PHP Warning:  ftp_login(): Login incorrect. in /var/www/shop/cron/export.php on line 9
[11-Apr-2026 22:11:40 Europe/Berlin] export: ftp://«=account»:«connection-string»@«fqdn»/in/orders.xml
[11-Apr-2026 22:12:07 Europe/Berlin] order «-order-id» by «email» paid, txn «-uuid»
[11-Apr-2026 22:12:08 Europe/Berlin] PayPal IPN verify: access_token=«paypal-token»
[11-Apr-2026 22:13:15 Europe/Berlin] PHPSESSID=«session-cookie:phpsess» expired
[11-Apr-2026 22:13:19 Europe/Berlin] Undefined array key "password" in /var/www/shop/login.php on line 31
==== moor_trace_panic_rust logs/crash.txt
thread 'main' panicked at src/config.rs:88:14:
called `Result::unwrap()` on an `Err` value: Config { host: "«fqdn»", port: 5671, user: "«=account»", password: "«config-password:pwa»", vhost: "/" }
stack backtrace:
   0: rust_begin_unwind
             at /rustc/«-git-sha»/library/std/src/panicking.rs:662:5
   1: core::panicking::panic_fmt
   2: menu::config::load
             at ./src/config.rs:88:14
note: Some details are omitted, run with `RUST_BACKTRACE=full` for a verbose backtrace.
env:
  AMQP_URL=amqps://«=account»:«connection-string»@«ipv4»:5671/%2f
  SESSION_KEY=«hex-key»
  SENTRY_AUTH_TOKEN=«sentry-token»
  GIT_HASH=«-git-sha»
  HOSTNAME=«hostname»
  BUILD_TARGET=x86_64-unknown-linux-gnu
==== moor_diff_review patches/review-«=int(10,99)».patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name» <«email»>
Date: Thu, 5 Mar 2026 16:20:48 +0100
Subject: [PATCH 2/3] move settings of the mailer out of the code

Signed-off-by: «person-name» <«email»>
---
 app/mailer.rb | 8 ++++----
 1 file changed, 4 insertions(+), 4 deletions(-)

diff --git a/app/mailer.rb b/app/mailer.rb
index «-short-sha»..«-short-sha» 100644
--- a/app/mailer.rb
+++ b/app/mailer.rb
@@ -3,10 +3,10 @@ ActionMailer::Base.smtp_settings = {
-  address: "«ipv4»",
+  address: ENV.fetch("«-variable-name|SMTP_HOST»"),
   user_name: "«email»",
-  password: "«code-password:pwa»",
+  password: ENV.fetch("«-variable-name|SMTP_PASSWORD»"),
   authentication: :plain,
 }
-MAILCHIMP = "«mailchimp-key»"
-MAILGUN = "«mailgun-key»"
+MAILGUN = Rails.application.credentials.mailgun!
diff --git a/config/master.key b/config/master.key
deleted file mode 100644
--- a/config/master.key
+++ /dev/null
@@ -1 +0,0 @@
-«rails-master-key»
\ No newline at end of file
--
2.47.0
==== moor_diff_helm patches/values.diff
--- values-old.yaml	2026-02-02 10:00:00.000000000 +0100
+++ values-new.yaml	2026-03-02 10:00:00.000000000 +0100
@@ -12,14 +12,15 @@
 image:
   repository: «fqdn»/menu/api
-  tag: "«-version|1.8.2»"
+  tag: "«-version|1.9.0»"
+  digest: «-digest»
 ingress:
   hosts: ["«fqdn»"]
 auth:
-  adminPassword: «config-password»
+  adminPassword: «config-password»
+  existingSecret: «-reference|menu-auth»
   oidc:
     clientId: «-uuid»
-    clientSecret: «generic-secret:alnum(32)»
+    clientSecret: ${«-reference|OIDC_SECRET»}
 grafana:
-  serviceAccountToken: «grafana-token»
+  serviceAccountToken: «grafana-token»
 metrics:
   datadog: {apiKey: "«datadog-key»"}
 nodeSelector: {«~|kubernetes.io»/hostname: «hostname»}
 externalIPs: ["«ipv4»"]
