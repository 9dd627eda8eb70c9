==== fk_gitlab_ci_yml .gitlab-ci.yml
default:
  image: registry.«fqdn:domain»/ci/base@«-sha256:digest»
  tags: [shell]

variables:
  GIT_DEPTH: "5"
  POSTGRES_PASSWORD: "«env-password:pwa»"
  SONAR_TOKEN: «generic-secret:sonar»
  SONAR_HOST_URL: https://«fqdn»
  DEPLOY_KEY: $«-reference|PROD_DEPLOY_KEY»

stages: [build, test, deploy]

build:
  stage: build
  script:
    - echo "$CI_REGISTRY_PASSWORD" | docker login -u "$CI_REGISTRY_USER" --password-stdin $CI_REGISTRY
    - docker login -u gitlab+deploy-token-7 -p «gitlab-deploy-token» $CI_REGISTRY
    - curl --fail --header "PRIVATE-TOKEN: «gitlab-pat»" "https://«fqdn»/api/v4/projects/41/packages"

test:
  services:
    - name: mariadb:11
      variables: { MARIADB_ROOT_PASSWORD: '«env-password:pwq2»' }
  script:
    - export DATABASE_URL="mysql://root:«connection-string:pwa»@mariadb/test"
    - pytest --junitxml=report.xml

deploy:
  rules: [{ if: $CI_COMMIT_TAG }]
  before_script:
    - sshpass -p '«cli-password:pwa»' ssh deploy@«ipv4» true
  script:
    - curl -X POST -F token=«generic-secret:gitlab_trigger» -F ref=main https://«fqdn»/api/v4/projects/9/trigger/pipeline
  environment: { name: prod, url: "https://«fqdn»" }
==== fk_github_workflow .github/workflows/release.yml
name: release
on:
  push:
    tags: ["v*"]
permissions:
  contents: write
  id-token: write
jobs:
  publish:
    runs-on: ubuntu-24.04
    env:
      CARGO_REGISTRY_TOKEN: «crates-io-token»
      NODE_AUTH_TOKEN: ${{ «-reference|secrets.NPM_TOKEN» }}
      SLACK: https://«~|hooks.slack.com»/services/«slack-webhook»
    steps:
      - uses: actions/checkout@«-git-sha» # v4
      - uses: docker/login-action@«-git-sha»
        with:
          registry: «~|ghcr.io»
          username: ${{ github.actor }}
          password: ${{ «-reference|secrets.GITHUB_TOKEN» }}
      - name: twine
        run: twine upload -u __token__ -p «pypi-token» dist/*
      - name: codecov
        uses: codecov/codecov-action@v5
        with: { token: «ci-token:uuid» }
      - run: |
          git config user.email "«email»"
          git remote set-url origin https://x-access-token:«github-pat»@«~|github.com»/lager/tools.git
          npm config set //«~|registry.npmjs.org»/:_authToken «npm-token»
          echo "sha256=«-sha256»" >> "$GITHUB_OUTPUT"
      - uses: actions/cache@v4
        with:
          key: cargo-${{ hashFiles('**/Cargo.lock') }}-«-asset-hash:hex(12)»
==== fk_jenkinsfile Jenkinsfile
pipeline {
    agent { label '«hostname»' }
    environment {
        NEXUS = credentials('«-setting|nexus-deployer»')
        ARTIFACTORY_KEY = '«artifact-token»'
        SNYK_TOKEN = "«generic-secret:snyk»"
        DB_PASS = '«env-password:pwq2»'
        BUILD_ID_SEED = "«-number»"
    }
    options { timeout(time: 30, unit: 'MINUTES') }
    stages {
        stage('Build') {
            steps {
                withCredentials([string(credentialsId: '«-uuid»', variable: 'TOKEN')]) {
                    sh 'curl -H "Authorization: Bearer $TOKEN" https://«fqdn»/build'
                }
                sh "mvn -B deploy -Dnexus.password=«cli-password:pwa» -Drevision=${env.GIT_COMMIT}"
            }
        }
        stage('Deploy') {
            when { branch 'main' }
            steps {
                sh """
                  sshpass -p «cli-password:pwa» scp target/lager.war tomcat@«ipv4»:/opt/tomcat/webapps/
                  curl -u admin:«cli-password:pwa» 'http://«hostname»:8080/manager/text/reload?path=/lager'
                """
            }
        }
    }
    post {
        failure { mail to: '«email»', subject: "Lager ${env.BUILD_NUMBER}", body: 'siehe Konsole' }
    }
}
==== fk_drone_circle_buildkite .drone.yml
kind: pipeline
type: docker
name: default

steps:
- name: publish
  image: plugins/docker:«-version|20.18»
  settings:
    registry: «fqdn»
    username: ci
    password: «config-password:pwyaml»
    repo: ci/lager
- name: notify
  image: plugins/matrix
  settings:
    homeserver: https://«fqdn»
    accesstoken: «generic-secret:b64u(48)»
    password:
      from_secret: «-reference|matrix_password»
---
kind: secret
name: old_password
data: «-ciphertext:b64(64)»
---- .circleci/config.yml
version: 2.1
jobs:
  test:
    docker:
      - image: cimg/node:22.11
        auth: { username: lagerbot, password: $«-reference|DOCKERHUB_PASSWORD» }
      - image: postgres:16
        environment: { POSTGRES_PASSWORD: "«env-password:pwa»", POSTGRES_USER: ci }
    environment:
      CIRCLE_TOKEN: «ci-token:circleci»
    steps:
      - checkout
      - restore_cache: { key: deps-{{ checksum "package-lock.json" }} }
---- .buildkite/hooks/environment
export BUILDKITE_API_TOKEN="«ci-token»"
export DOCKER_LOGIN_PASSWORD='«docker-token»'
export BUILDKITE_BUILD_ID=«-uuid»
==== fk_azure_pipelines azure-pipelines.yml
trigger: [main]
pool: { vmImage: ubuntu-24.04 }
variables:
  - group: «-setting|lager-secrets»
  - name: sqlAdminPassword
    value: "«config-password:pwq2»"
  - name: tenantId
    value: «-uuid»
  - name: NUGET_KEY
    value: '«artifact-token:nuget»'
steps:
  - task: AzureCLI@2
    inputs:
      azureSubscription: «-setting|lager-prod»
      scriptType: bash
      inlineScript: |
        az login --service-principal -u «-uuid» -p «azure-client-secret» --tenant «-uuid»
        az sql server update --name lagersql --admin-password '«cli-password:pwq2»'
        az storage blob upload --account-name lager --account-key "«azure-storage-key»" -f out.zip -c rel
  - script: dotnet nuget push out/*.nupkg -k $(«-reference|NUGET_KEY») -s https://«fqdn»/v3/index.json
  - task: PublishBuildArtifacts@1
    inputs: { PathtoPublish: out }
---- nuget.config
<configuration>
  <packageSources>
    <add key="lager" value="https://«fqdn»/nuget/v3/index.json" />
  </packageSources>
  <packageSourceCredentials>
    <lager>
      <add key="Username" value="ci" />
      <add key="ClearTextPassword" value="«config-password:pwa»" />
    </lager>
  </packageSourceCredentials>
</configuration>
==== fk_package_manager_rc home/«=login»/.npmrc
@lager:registry=https://«fqdn#n»/npm/
//«fqdn#n»/npm/:_authToken=«npm-token»
//«~|npm.pkg.github.com»/:_authToken=${«-reference|GH_PKG_TOKEN»}
//«fqdn»/repository/:_password=«base64-secret:pwa.b64»
//«fqdn»/repository/:username=ci
email=«email»
save-exact=true
---- home/.pypirc
[distutils]
index-servers = pypi lager

[pypi]
username = __token__
password = «pypi-token»

[lager]
repository = https://«fqdn»/pypi/
username = uploader
password = «config-password:pw»
---- home/.cargo/credentials.toml
[registry]
token = "«crates-io-token»"

[registries.lager]
token = "Bearer «bearer-token»"
---- home/.config/pip/pip.conf
[global]
index-url = https://reader:«connection-string:pwa»@«fqdn»/simple
trusted-host = «fqdn»
timeout = «-setting|60»
---- home/.composer/auth.json
{
    "http-basic": { "«fqdn»": { "username": "token", "password": "«config-password:alnum(32)»" } },
    "github-oauth": { "«~|github.com»": "«github-pat»" },
    "gitlab-token": { "«fqdn»": "«gitlab-pat»" }
}
---- home/.gem/credentials
---
:rubygems_api_key: «rubygems-key»
:github: Bearer «github-pat»
---- home/.yarnrc.yml
npmScopes:
  lager:
    npmRegistryServer: "https://«fqdn»"
    npmAuthToken: «artifact-token:uuid»
enableTelemetry: false
checksumBehavior: update
==== fk_ci_log_leak logs/job-«=int(1000,9999)».log
2026-01-28T09:14:02.1180021Z ##[group]Run docker login
2026-01-28T09:14:02.1180310Z env:
2026-01-28T09:14:02.1180412Z   REGISTRY_PASSWORD: «-redacted|***»
2026-01-28T09:14:02.1180501Z   GITHUB_SHA: «-git-sha»
2026-01-28T09:14:02.4410088Z WARNING! Using --password via the CLI is insecure. Use --password-stdin.
2026-01-28T09:14:03.0013377Z ##[endgroup]
2026-01-28T09:14:09.2219002Z + curl -sS -H 'Authorization: token «forge-token»' https://«fqdn»/api/v1/repos
2026-01-28T09:14:10.5520013Z #9 pushing manifest for «fqdn»/ci/lager:latest@«-sha256:digest»
2026-01-28T09:14:11.0007731Z npm notice shasum: «-sha1»
2026-01-28T09:14:11.0007900Z npm notice integrity: «-sri»
2026-01-28T09:14:15.8120011Z psql: error: connection to server at "«hostname»" («ipv4»), port 5432 failed: FATAL:  password authentication failed for user "ledger"
2026-01-28T09:14:15.8210012Z DATABASE_URL=postgres://ledger:«connection-string:pwa»@«ipv4»:5432/ledger
2026-01-28T09:14:16.1110007Z Debug: request headers: {"authorization":"Bearer «jwt»","x-trace":"«-trace-id»"}
2026-01-28T09:14:16.3310004Z Uploading artifact lager-«-short-sha:short_sha».zip
2026-01-28T09:14:17.4000012Z Finished: FAILURE, mail sent to «email»
==== fk_clean_pipeline .github/workflows/lint.yml
name: lint
on: [pull_request]
jobs:
  lint:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@«-git-sha»
      - uses: gitleaks/gitleaks-action@«-git-sha»
        env:
          GITHUB_TOKEN: ${{ «-reference|secrets.GITHUB_TOKEN» }}
          GITLEAKS_LICENSE: ${{ «-reference|secrets.GITLEAKS_LICENSE» }}
      - name: secrets must not be printed
        run: |
          ! grep -rn "password *= *['\"]" src/ --include='*.py'
          test -n "${«-reference|API_TOKEN»:-}" || echo "«-prose|no token, skipping the smoke test»"
      - uses: docker/build-push-action@v6
        with:
          secrets: |
            npm_token=${{ «-reference|secrets.NPM_TOKEN» }}
          cache-from: type=gha,scope=«-asset-hash:hex(16)»
  digest:
    needs: lint
    runs-on: [self-hosted, linux]
    container: debian@«-sha256:digest»
    outputs:
      hash: ${{ steps.h.outputs.sha256 }}
    steps:
      - id: h
        run: echo "sha256=$(sha256sum dist.tgz | cut -d' ' -f1)" >> "$GITHUB_OUTPUT"
      - run: test "${{ steps.h.outputs.sha256 }}" = "«-sha256»"
