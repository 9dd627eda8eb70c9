==== h_gradle gradle.properties
org.gradle.jvmargs=-Xmx4g
signing.keyId=«-key-id:hex(8).upper»
signing.password=«config-password»
signing.secretKeyRingFile=«-path|/home/build/.gnupg/secring.gpg»
ossrhUsername=«=login»
ossrhPassword=«config-password:pwa»
artifactory_password=«artifact-token»
RELEASE_STORE_PASSWORD=«config-password»
RELEASE_KEY_ALIAS=«-setting|upload»
kotlin.version=«-version»
systemProp.http.proxyPassword=«config-password»
==== h_pip_conf etc/pip.conf
[global]
index-url = https://«=account»:«connection-string»@«fqdn»/simple
extra-index-url = https://__token__:«gitlab-deploy-token»@«fqdn»/api/v4/projects/42/packages/pypi/simple
trusted-host = «fqdn»
---- home/«=login»/.config/pypoetry/auth.toml
[http-basic.internal]
username = "svc"
password = "«config-password»"

[pypi-token]
pypi = "«pypi-token»"
---- home/«=login»/.yarnrc.yml
npmRegistries:
  "https://«fqdn»":
    npmAuthToken: «npm-token»
    npmAlwaysAuth: true
yarnPath: .yarn/releases/yarn-«-version».cjs
==== h_rust_code src/config.rs
//! Settings.
pub const DEFAULT_PASSWORD_LENGTH: usize = «-setting|24»;
const HASH: &str = "«-sha256»";
const API_KEY: &str = "«generic-secret:alnum(36)»";
static DB: &str = "postgres://svc:«connection-string»@«ipv4»:5432/inventory";
pub struct Login { pub user: String, pub password: Secret<String> }
fn login() -> Login { Login { user: "root@pam".into(), password: "«code-password»".to_string().into() } }
let token = std::env::var("PVE_TOKEN")?;
let password = rpassword::prompt_password("«-prose|Password: »")?;
let client = Client::new("https://«fqdn»:8006").token("ci@pve!rs", "«pve-api-token»");
.basic_auth("«=account»", Some("«code-password:pwq2»"))
.bearer_auth("«bearer-token»")
assert_eq!(digest, "«-sha1»");
let id = uuid!("«-uuid»");
==== h_powershell scripts/Deploy.ps1
param([string]$VIServer = "«fqdn»", [SecureString]$Password)
$cred = New-Object PSCredential("LAB\svc", (ConvertTo-SecureString "«code-password:pwq2»" -AsPlainText -Force))
$secure = ConvertTo-SecureString -String '«code-password»' -AsPlainText -Force
Connect-VIServer -Server «ipv4» -User «~|administrator@vsphere.local» -Password '«cli-password»'
$headers = @{ "Authorization" = "Bearer «jwt»"; "X-Request-Id" = "«-uuid»" }
$env:ARM_CLIENT_SECRET = "«azure-client-secret»"
$env:ARM_SUBSCRIPTION_ID = "«-uuid»"
net use Z: \\«ipv4»\share /user:LAB\backup «cli-password»
schtasks /create /tn Backup /tr C:\b.cmd /ru LAB\svc /rp «cli-password» /sc daily
$pw = Read-Host -AsSecureString "«-prose|Enter password»"
$conn = "Data Source=«fqdn»;Initial Catalog=Assets;User ID=sa;Pwd=«connection-string»;"
New-LocalUser -Name "tmp" -Password $secure -Description "«-prose|Temporary account»"
$hash = (Get-FileHash setup.exe).Hash -eq "«-sha256:sha256.upper»"
==== h_helm_values charts/«=word»/values.yaml
image:
  repository: «~:shop(ghcr,io)»/acme/api
  tag: "«-version»"
  digest: «-sha256:digest»
global:
  postgresql:
    auth:
      username: app
      password: «config-password»
      existingSecret: «-setting|""»
redis:
  auth:
    enabled: true
    password: "«config-password:pwq.json»"
    existingSecretPasswordKey: «-setting|redis-password»
minio:
  rootUser: «=account»
  rootPassword: «config-password»
ingress:
  hosts: [«fqdn»]
  tls: [{secretName: «-setting|api-tls»}]
env:
  - name: OIDC_CLIENT_SECRET
    value: «generic-secret:alnum(32)»
  - name: API_KEY
    valueFrom: {secretKeyRef: {name: «-setting|api», key: «-setting|key»}}
imagePullSecrets: [{name: «-setting|ghcr»}]
serviceAccount: {automountToken: false}
encryptionKey: «generic-secret:bytes(32)»
extraArgs:
  - --admin-password=«cli-password»
  - --token-auth-file=«-path|/etc/tokens.csv»
==== h_jenkins_xml var/lib/jenkins/credentials.xml
<?xml version='1.1' encoding='UTF-8'?>
<com.cloudbees.plugins.credentials.SystemCredentialsProvider plugin="credentials@«-version|1337.v60b_d7b_c7b_c9f»">
  <com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
    <id>«-uuid»</id>
    <description>Nexus upload</description>
    <username>«=account»</username>
    <password>«config-password:pwq.xml»</password>
  </com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
  <org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
    <id>gitea</id>
    <secret>«forge-token»</secret>
  </org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
  <apiToken>«ci-token:hex(34)»</apiToken>
  <passwordHash>#jbcrypt:«password-hash:bcrypt»</passwordHash>
  <privateKeySource><privateKey>«private-key:pem_rsa»</privateKey></privateKeySource>
</com.cloudbees.plugins.credentials.SystemCredentialsProvider>
==== h_jenkinsfile Jenkinsfile
pipeline {
  agent any
  environment {
    NEXUS_PASS = '«env-password»'
    SONAR = credentials('«-setting|sonar-token»')
    REGISTRY = "«fqdn»"
    DOCKER_TOKEN = "«docker-token»"
  }
  stages {
    stage('deploy') {
      steps {
        withCredentials([usernamePassword(credentialsId: '«-setting|pve»', passwordVariable: '«-variable-name|PVE_PASS»', usernameVariable: 'PVE_USER')]) {
          sh 'curl -u $PVE_USER:$PVE_PASS https://«fqdn»:8006/'
        }
        sh "docker login -u ci -p «cli-password» «fqdn»"
        sh 'sshpass -p «cli-password:pwa» ssh root@«ipv4» systemctl restart app'
        slackSend token: '«slack-token»', message: "Build «-git-sha»"
      }
    }
  }
}
==== h_gitlab_ci .gitlab-ci.yml
image: python:«-version|3.12.4»
variables:
  PIP_CACHE_DIR: $CI_PROJECT_DIR/.cache
  DB_PASSWORD: «env-password»
  DEPLOY_TOKEN: «gitlab-deploy-token»
  KUBE_TOKEN: $«-placeholder|KUBE_TOKEN_PROD»
  SONAR_TOKEN: "«ci-token:sonar»"
  GIT_DEPTH: "«-setting|0»"
deploy:
  script:
    - echo "$CI_REGISTRY_PASSWORD" | docker login -u "$CI_REGISTRY_USER" --password-stdin $CI_REGISTRY
    - curl --header "PRIVATE-TOKEN: «gitlab-pat»" "https://«fqdn»/api/v4/projects/7/variables"
    - curl -X POST -F token=«gitlab-runner-token:gitlab_trigger» -F ref=main https://«fqdn»/api/v4/projects/9/trigger/pipeline
    - ssh deploy@«ipv4» "cd /srv && git checkout «-git-sha»"
    - export VAULT_TOKEN="$(vault write -field=token auth/jwt/login role=ci jwt=$CI_JOB_JWT)"
  secrets:
    DATABASE_PASSWORD:
      vault: «-path|production/db/password@ops»
