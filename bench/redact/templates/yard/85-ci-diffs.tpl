==== yd_gitlab_ci .gitlab-ci.yml
stages: [test, build, deploy]

variables:
  REGISTRY: «fqdn»
  SONAR_TOKEN: «monitoring-token:sonar»
  DOCKER_TLS_CERTDIR: "/certs"
  DB_PASSWORD: $«-variable-name|CI_DB_PASSWORD»

test:
  image: php:8.3@«-sha256:digest»
  services:
    - name: mariadb:11
  variables:
    MARIADB_ROOT_PASSWORD: «env-password:pwa»
  script:
    - composer config gitlab-token.«fqdn» «gitlab-pat»
    - composer install

build:
  script:
    - echo "$CI_REGISTRY_PASSWORD" | docker login -u "$CI_REGISTRY_USER" --password-stdin $REGISTRY
    - docker build --build-arg «-variable-name|NPM_TOKEN»=$NPM_TOKEN -t $REGISTRY/app:$CI_COMMIT_SHA .

deploy:
  environment: {name: prod, url: https://«fqdn»}
  before_script:
    - apk add sshpass curl
  script:
    - sshpass -p "«cli-password:pwq2»" ssh -o StrictHostKeyChecking=no deploy@«ipv4» ./up.sh
    - 'curl -X POST -H "Authorization: Bearer «bearer-token»" https://«fqdn»/deployments'
    - curl -F token=«generic-secret:gitlab_trigger» -F ref=main https://«fqdn»/api/v4/projects/12/trigger/pipeline
    - kubectl --token=«jwt» -n prod rollout restart deploy/app
    - sentry-cli --auth-token «sentry-token» releases new «-git-sha:short_sha»
==== yd_github_actions .github/workflows/release.yml
name: release
on: {push: {tags: ['v*']}}
permissions: {contents: write}
env:
  CARGO_REGISTRY_TOKEN: ${{ «-placeholder|secrets.CRATES_TOKEN» }}
  SLACK_BOT_TOKEN: «slack-token»
jobs:
  release:
    runs-on: ubuntu-24.04
    services:
      postgres:
        image: postgres:16
        env: {POSTGRES_PASSWORD: «env-password:phr»}
    steps:
      - uses: actions/checkout@«-git-sha»
        with: {token: "${{ «-placeholder|secrets.GITHUB_TOKEN» }}"}
      - uses: docker/login-action@«-git-sha»
        with:
          username: bot
          password: «docker-token»
      - run: cargo publish --token «crates-io-token»
      - run: twine upload -u __token__ -p «pypi-token» dist/*
      - run: gem push --key ci pkg/*.gem
        env: {GEM_HOST_API_KEY: «rubygems-key»}
      - run: |
          ssh-keyscan «fqdn» >> ~/.ssh/known_hosts
          echo "ghcr «-sha256:digest»" >> notes.md
          curl -H "X-Deploy: «generic-secret:hex(48)»" https://«fqdn»/deploy
      - name: Mail
        uses: dawidd6/action-send-mail@v3
        with:
          server_address: «fqdn»
          username: «email»
          password: '«config-password:pwhard»'
==== yd_jenkins var/lib/jenkins/credentials.xml
<?xml version='1.1' encoding='UTF-8'?>
<com.cloudbees.plugins.credentials.SystemCredentialsProvider plugin="credentials@«-version|1380.va_435002fa_924»">
  <com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
    <scope>GLOBAL</scope>
    <id>«-uuid»</id>
    <description>Nexus</description>
    <username>ci</username>
    <password>«~:jenkinsenc»</password>
  </com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
</com.cloudbees.plugins.credentials.SystemCredentialsProvider>
---- Jenkinsfile
pipeline {
  agent { label 'linux' }
  environment {
    NEXUS = credentials('«-identifier|nexus-deployer»')
    VAULT_TOKEN = '«vault-token»'
    DB_URL = "jdbc:postgresql://«ipv4»/ci?user=ci&password=«connection-string:pwa»"
  }
  stages {
    stage('Deploy') {
      steps {
        sh "mvn deploy -Dpassword='«cli-password:pwa»' -DaltDeploymentRepository=nexus::default::https://«fqdn»/repo"
        sh 'curl -X POST https://ops:«connection-string:jenkins»@«fqdn»/job/deploy/build?token=«url-token:alnum(24)»'
        withCredentials([string(credentialsId: 'sonar', variable: '«-variable-name|SONAR_TOKEN»')]) {
          sh 'mvn sonar:sonar -Dsonar.login=$SONAR_TOKEN'
        }
        echo "commit «-git-sha»"
      }
    }
  }
  post { failure { mail to: '«email»', subject: 'broken' } }
}
---- agent/start.sh
java -jar agent.jar -url https://«fqdn»/ -secret «ci-token:hex(64)» -name «hostname»
==== yd_other_ci .drone.yml
kind: pipeline
type: docker
name: default
steps:
  - name: publish
    image: plugins/docker
    settings:
      registry: «fqdn»
      username: robot
      password: {from_secret: «-reference|registry_password»}
      custom_dns: [«ipv4»]
  - name: upload
    image: plugins/s3
    environment:
      AWS_ACCESS_KEY_ID: «aws-access-key-id»
      AWS_SECRET_ACCESS_KEY: «aws-secret-key»
---
kind: secret
name: legacy
data: «~:b64(44)»
---- azure-pipelines.yml
variables:
  - name: feedPat
    value: «generic-secret:lower(52)»
  - name: sqlPassword
    value: '«config-password:pwhard»'
  - group: «-setting|prod-secrets»
steps:
  - script: az login --service-principal -u «-uuid» -p «azure-client-secret» --tenant «-uuid»
  - script: az storage blob upload --account-name media --account-key «azure-storage-key» -f out.zip
  - script: dotnet nuget push *.nupkg -k «artifact-token:nuget» -s https://«fqdn»/v3/index.json
  - task: Cache@2
    inputs: {key: '«-sha256»'}
---- .circleci/config.yml
version: 2.1
jobs:
  build:
    docker: [{image: cimg/node:«-version|22.12», auth: {username: bot, password: $«-variable-name|DOCKER_PW»}}]
    environment: {NPM_TOKEN: «npm-token», TZ: UTC}
    steps: [checkout]
---- bitbucket-pipelines.yml
pipelines:
  default:
    - step:
        script:
          - curl -u ops:«cli-password:bitbucket» https://«~|api.bitbucket.org»/2.0/repositories
          - doppler run --token «doppler-token» -- make
==== yd_diff_rotate changes/0007-rotate.patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name:ascii_name» <«email»>
Date: Mon, 12 Jan 2026 16:40:02 +0100
Subject: [PATCH 7/9] Rotate what the audit found
MIME-Version: 1.0

Reviewed-by: «person-name:ascii_name» <«email»>
Change-Id: I«-git-sha»
---
 deploy/values.yaml   | 6 +++---
 scripts/backup.sh    | 2 +-
 2 files changed, 4 insertions(+), 4 deletions(-)

diff --git a/deploy/values.yaml b/deploy/values.yaml
index «-git-sha:hex(10)»..«-git-sha:hex(10)» 100644
--- a/deploy/values.yaml
+++ b/deploy/values.yaml
@@ -11,9 +11,9 @@ postgres:
   host: «ipv4»
-  password: «config-password:pwh»
+  password: "«config-password:pwhard»"
   sslmode: require
-oidcSecret: «generic-secret:hex(32)»
+oidcSecret: «generic-secret:hex(64)»
-image: shop@«-sha256:digest»
+image: shop@«-sha256:digest»
diff --git a/scripts/backup.sh b/scripts/backup.sh
index «-git-sha:hex(10)»..«-git-sha:hex(10)» 100755
--- a/scripts/backup.sh
+++ b/scripts/backup.sh
@@ -4 +4 @@
-export RESTIC_PASSWORD=«env-password:phr»
+export RESTIC_PASSWORD=$(«-reference|pass restic/main»)
-- 
2.47.1
==== yd_diff_remove patches/wip.diff
diff --git a/.env b/.env
deleted file mode 100644
index «-git-sha:hex(7)»..0000000
--- a/.env
+++ /dev/null
@@ -1,7 +0,0 @@
-DB_HOST=«fqdn»
-DB_PASSWORD=«env-password:pwa»
-JWT_SECRET=«generic-secret:b64u(48)»
-GITHUB_TOKEN=«github-pat»
-SMTP_USER=«email»
-BUILD=«-git-sha:short_sha»
-PASSWORD_LENGTH=«-setting|20»
diff --git a/terraform/prod.tfvars b/terraform/prod.tfvars
index «-git-sha:hex(7)»..«-git-sha:hex(7)» 100644
--- a/terraform/prod.tfvars
+++ b/terraform/prod.tfvars
@@ -3,5 +3,5 @@
 node        = "«hostname»"
-hcloud_token = "«hetzner-token»"
+hcloud_token = ""
-dns          = ["«ipv4»"]
+dns          = ["«ipv4»", "«ipv6»"]
 admin_pw     = "«tf-password:phr»"
diff --git a/src/login.py b/src/login.py
--- a/src/login.py
+++ b/src/login.py
@@ -20,3 +20,4 @@ def login(user, password):
     if not check(user, password):
-        log.warning("«-prose|wrong password for %s», tried %s", user, password)
+        log.warning("«-prose|wrong password for %s», %d times", user, tries)
+    return sign(user, key="«generic-secret:alnum(48)»")
==== yd_git_log tmp/git-log.txt
commit «-git-sha» (HEAD -> main, origin/main)
Merge: «-git-sha:hex(8)» «-git-sha:hex(8)»
Author: «person-name» <«email»>
Date:   Thu Feb 5 09:12:44 2026 +0100

    Merge branch 'token-refresh'

commit «-git-sha»
Author: «person-name» <«email»>
Date:   Wed Feb 4 17:55:03 2026 +0100

    Fix the password of the exporter

    It was still "«prose-password:pwh»", which the new policy refuses.
    Closes #212.

commit «-git-sha»
Author: «person-name» <«email»>
Date:   Tue Feb 3 11:02:59 2026 +0100

    Remove hard coded key «generic-secret:hex(40)» from client

    Signed-off-by: «person-name» <«email»>
    Change-Id: I«-git-sha»

commit «-git-sha»
gpg: Signature made Mon 02 Feb 2026 with EDDSA key «-key-id:hex(40).upper»
Author: dependabot[bot] <«~|49699333+dependabot[bot]@users.noreply.github.com»>

    Bump serde from «-version|1.0.217» to «-version|1.0.218»
==== yd_terraform_plan tmp/plan.txt
Terraform used the selected providers to generate the following execution plan.

  # proxmox_virtual_environment_vm.build will be created
  + resource "proxmox_virtual_environment_vm" "build" {
      + id        = (known after apply)
      + name      = "«hostname»"
      + node_name = "«hostname»"
      + initialization {
          + user_account {
              + password = «-redacted|(sensitive value)»
              + username = "ops"
            }
          + ip_config {
              + ipv4 { address = "«ipv4-cidr»", gateway = "«ipv4»" }
            }
        }
      + network_device { mac_address = "«mac»" }
    }

  # docker_container.db must be replaced
-/+ resource "docker_container" "db" {
      ~ env = [ # forces replacement
          - "POSTGRES_PASSWORD=«env-password:pwa»",
          + "POSTGRES_PASSWORD=«env-password:pwhard»",
        ]
      ~ image = "«-sha256:digest»" -> "«-sha256:digest»"
      ~ id    = "«-sha256»" -> (known after apply)
    }

  # local_file.kubeconfig will be updated in-place
  ~ resource "local_file" "kubeconfig" {
      ~ content = "token: «k8s-bootstrap-token»"
    }

Plan: 2 to add, 1 to change, 1 to destroy.

Changes to Outputs:
  + db_url = "postgres://app:«connection-string»@«ipv4»:5432/app"
  + admin  = «-redacted|(sensitive value)»
