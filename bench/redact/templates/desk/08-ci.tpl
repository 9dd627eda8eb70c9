==== dk_gha_log prompt.txt
The deploy job is red since we pinned actions. Workflow + raw log of the step, what is missing?

```yaml
jobs:
  deploy:
    runs-on: [self-hosted, «hostname»]
    env:
      SONAR_TOKEN: «ci-token:sonar»
      CODECOV_TOKEN: «ci-token:uuid»
      DOCKER_PASSWORD: ${{ «-reference|secrets.DOCKER_PASSWORD» }}
    steps:
      - uses: actions/checkout@«-git-sha»
      - uses: docker/login-action@v3
        with:
          registry: «fqdn#r»
          username: robot
          password: «config-password:alnum(28)»
      - run: ./deploy.sh --host «ipv4#x» --key "${{ «-reference|secrets.SSH_KEY» }}"
```

```
2026-10-15T06:10:02.1Z ##[group]Run ./deploy.sh --host «ipv4#x» --key ***
2026-10-15T06:10:02.2Z env:
2026-10-15T06:10:02.2Z   SONAR_TOKEN: «ci-token:sonar»
2026-10-15T06:10:02.2Z   GITHUB_TOKEN: «-redacted|***»
2026-10-15T06:10:03.4Z + sshpass -p «cli-password:pwa» scp app.tgz bookings@«ipv4»:/srv
2026-10-15T06:10:03.9Z + curl -fsS -X POST https://«fqdn»/hooks/«url-token:alnum(32)»
2026-10-15T06:10:04.0Z + echo '{"auths":{"«fqdn#r»":{"auth":"«docker-auth»"}}}'
2026-10-15T06:10:04.1Z Warning: Permanently added '«ipv4»' (ED25519) to the list of known hosts.
2026-10-15T06:10:05.0Z npm notice publish Signed in as ship, token «npm-token»
2026-10-15T06:10:05.3Z digest: sha256:«-sha256» size: 1785
2026-10-15T06:10:05.8Z ##[error]Process completed with exit code 22.
```

Actor: «person-name» <«email»>, run id «-number:digits(11)», commit «-git-sha».
==== dk_gitlab_ci question.md
Hallo, warum ist die Variable im Job leer? `.gitlab-ci.yml`:

    variables:
      POSTGRES_PASSWORD: "«config-password:phr»"
      DEPLOY_HOST: «fqdn»
      SECRET_DETECTION_ENABLED: "«-setting|true»"
      REGISTRY_AUTH: $«-reference|CI_REGISTRY_PASSWORD»

    deploy:
      script:
        - docker login -u gitlab+deploy-token-4 -p «gitlab-deploy-token» $CI_REGISTRY
        - curl --header "JOB-TOKEN: $CI_JOB_TOKEN" "$CI_API_V4_URL/projects"
        - curl -X POST -F token=«ci-token:gitlab_trigger» -F ref=main https://«fqdn»/api/v4/projects/«=int(2,900)»/trigger/pipeline
        - ssh deploy2@«ipv4» "PGPASSWORD='«env-password:pwa»' pg_dump shop > /tmp/d.sql"

Registrierung des Runners:

    gitlab-runner register --url https://«fqdn» --registration-token «gitlab-runner-token» --executor docker --description «hostname»

config.toml danach:

    [[runners]]
      name = "«hostname»"
      url = "https://«fqdn»"
      token = "«gitlab-runner-token»"
      [runners.cache.s3]
        AccessKey = "«aws-access-key-id»"
        SecretKey = "«aws-secret-key»"

Job-Log:

    Running with gitlab-runner «-version:semver» («-asset-hash:hex(8)»)
    Using docker image sha256:«-sha256»
    fatal: unable to access 'https://gitlab-ci-token:[MASKED]@«fqdn»/shop.git/': The requested URL returned error: 403

Mein PAT (glab auth login --token «gitlab-pat») hat `api`. Ansprechpartner: «person-name», Durchwahl «phone».
==== dk_jenkins_script paste-6
Jenkins: "No such DSL method 'sh'" after plugin update. script console output + Jenkinsfile

pipeline {
  agent { label 'linux' }
  environment {
    NEXUS = credentials('«-identifier|nexus-deploy»')
    ARTIFACTORY_API_KEY = '«artifact-token:jfrog»'
    SLACK = '«-placeholder|xoxb-in-vault»'
  }
  stages {
    stage('push') {
      steps {
        sh "curl -u ci:«cli-password:pwa» -T app.jar https://«fqdn»/repository/releases/"
        sh 'mvn -B deploy -Drevision=«-version:semver» -Dgpg.passphrase="«cli-password:phr»"'
        withEnv(["KEYSTORE_PW=«env-password:pwa»"]) { sh './sign.sh' }
      }
    }
  }
}

script console:
com.cloudbees.plugins.credentials.CredentialsProvider.lookupCredentials(...).each { println it.id + ' ' + it.username + ' ' + it.password }
nexus-deploy  ci  «config-password:pwa»
vsphere       «email»  «config-password:pwq2»
Result: [nexus-deploy, vsphere]

credentials.xml
  <username>appsvc</username>
  <password>«config-password:jenkinsenc»</password>
  <privateKeySource class="DirectEntry"><privateKey>«~:jenkinsenc»</privateKey></privateKeySource>

curl -X POST "https://fleetmgr:«connection-string:jenkins»@«fqdn»/job/shop/build?token=«url-token:alnum(20)»"
crumb: Jenkins-Crumb:«session-cookie:hex(64)»
java -jar agent.jar -url https://«fqdn»/ -secret «cli-password:hex(64)» -name «hostname» -workDir /srv/j
Agent connected from «ipv4», session id «-identifier:hex(8)», build #«=int(20,900)»
settings.xml: <server><id>nexus</id><username>ci</username><password>«config-password:pwq2.xml»</password></server>
==== dk_dockerfile_lint untitled
Trivy says "Possible exposed secrets in ENV". Which lines? It's our Dockerfile and the docker history

FROM python:3.12-slim@sha256:«-sha256» AS build
ARG PIP_INDEX_URL=https://__token__:«pypi-token»@«fqdn»/simple
ARG NPM_TOKEN
ENV DJANGO_SECRET_KEY='django-insecure-«generic-secret:b64u(50)»' \
    DB_URL=postgres://web:«connection-string:pwa»@«ipv4»:5432/web \
    PIP_NO_CACHE_DIR=1
RUN echo "//«fqdn»/:_authToken=${NPM_TOKEN}" > .npmrc
RUN git clone https://«github-pat»@«~|github.com»/firma/lib.git /lib && cd /lib && git checkout «-git-sha»
RUN curl -fsSL -H "Authorization: token «forge-token:gitea»" https://«fqdn»/api/v1/repos/x/raw/key -o /etc/key
RUN wget --user=mirror --password='«cli-password:pwq2»' https://«fqdn»/pkg.deb \
 && echo "«-sha256»  pkg.deb" | sha256sum -c
RUN useradd -m web && echo 'web:«cli-password:human»' | chpasswd
HEALTHCHECK CMD curl -f http://localhost:8000/healthz
LABEL maintainer="«person-name» <«email»>" org.opencontainers.image.revision="«-git-sha»"

$ docker history --no-trunc web:«-version:semver» | head -4
sha256:«-sha256»   2 hours ago   /bin/sh -c #(nop)  ENV API_KEY=«generic-secret:alnum(32)»
<missing>   2 hours ago   |1 GH_TOKEN=«github-fine-grained-pat» /bin/sh -c make install
$ docker inspect web --format '{{json .Config.Env}}'
["PATH=/usr/local/bin:/usr/bin","REDIS_PASSWORD=«env-password:pwa»","GPG_KEY=«-key-id:hex(40).upper»","PYTHON_SHA256=«-sha256»"]
==== dk_npm_publish thread.txt
can't publish, E403. what I have:

~/.npmrc
  registry=https://«fqdn#n»/npm/
  //«fqdn#n»/npm/:_authToken=«npm-token»
  //«~|registry.npmjs.org»/:_authToken=${«-placeholder|NPM_TOKEN»}
  //«fqdn»/:_auth="«basic-auth»"
  //«fqdn»/:_password="«base64-secret»"
  //«fqdn»/:username=ship
  email=«email»
  strict-ssl=«-setting|false»

.yarnrc.yml
  npmScopes:
    firma:
      npmRegistryServer: "https://«fqdn»"
      npmAuthToken: "«generic-secret:alnum(40)»"

~/.pypirc
  [testpypi]
  username = __token__
  password = «pypi-token»
  [intern]
  repository = https://«fqdn»/pypi
  username = ship
  password = «config-password»

nuget: dotnet nuget push x.nupkg -k «artifact-token:nuget» -s https://«fqdn»/v3/index.json
<add key="ClearTextPassword" value="«config-password:pwa»" />
gradle.properties: ossrhPassword=«config-password:pwq2»
composer auth.json: {"http-basic": {"«fqdn»": {"username": "token", "password": "«config-password:hex(40)»"}}, "github-oauth": {"«~|github.com»": "«github-pat»"}}

package-lock says integrity "«-lockfile-hash:sri»", resolved from «fqdn#n».
npm ERR! 403 Forbidden - PUT https://«fqdn#n»/npm/@firma%2fui - debug log «-path|_logs/2026-10-15T07_00_01_112Z-debug-0.log»
==== dk_review_diff issue.md
Requesting a second pair of eyes before I force-push; I believe the history is clean now. `git log -p -3`:

commit «-git-sha»
Author: «person-name» <«email»>
Date:   Wed Oct 14 21:30:09 2026 +0200

    chat: move tokens to env

diff --git a/bot/settings.toml b/bot/settings.toml
index «-git-sha:short_sha»..«-git-sha:short_sha» 100644
--- a/bot/settings.toml
+++ b/bot/settings.toml
@@ -4,12 +4,11 @@
 [discord]
-token = "«discord-bot-token»"
+token = "${«-placeholder|DISCORD_TOKEN»}"
 guild = «-number:digits(18)»
 [slack]
-bot = "«slack-token»"
-signing_secret = "«generic-secret:hex(32)»"
+bot = "env:«-placeholder|SLACK_BOT»"
 [notion]
 db = "«-uuid»"
-key = "«notion-token»"
+key = "«notion-token»"

commit «-git-sha»
Author: «person-name» <«email»>

    add dev defaults

+++ b/dev/compose.override.yml
@@ -0,0 +1,6 @@
+      LINEAR_API_KEY: «linear-key»
+      FIGMA_TOKEN: «figma-token»
+      ATLASSIAN_TOKEN: "«atlassian-token»"
+      POSTMAN: «postman-key»
+      DATABRICKS_TOKEN: '«databricks-token»'
+      NETBIRD: «netbird-token»
\ No newline at end of file

Refs: upstream at «fqdn», mirror «ipv4».
==== dk_precommit_report prompt.txt
gitleaks found these, which ones are false positives? (report trimmed to the lines that it shows)

Finding:     AWS_SECRET=«aws-secret-key»
Secret:      «-redacted|REDACTED»
RuleID:      aws-secret
Entropy:     4.51
File:        infra/old/.env
Commit:      «-git-sha»
Author:      «person-name»
Email:       «email»
Fingerprint: «-git-sha»:infra/old/.env:aws-secret:3

Finding:     "checksum": "«-sha256»"
File:        vendor/modules.json

Finding:     password = "«config-password:pwa»"
File:        ansible/host_vars/«hostname»/main.yml

Finding:     id: «-uuid»
File:        k8s/pv.yaml

Finding:     AKIA in docs: «-doc-example-key:doc_example_key» / «-doc-example-key:doc_example_secret»
File:        README.md

Finding:     curl -u admin:«cli-password:phr» http://«ipv4»/
File:        docs/router.md

Finding:     token: «-placeholder|<YOUR_TOKEN>»
File:        examples/values.yaml

Finding:     buildkite «ci-token:buildkite»
File:        .buildkite/hooks/env

Finding:     CIRCLE_TOKEN=«ci-token:circleci»
File:        .circleci/local.env

Finding:     integrity sha512 «-lockfile-hash:sri»
File:        yarn.lock
==== dk_slurm_mlops question.txt
Witam, trening pada po kilku minutach, poniżej skrypt sbatch i log. Czy to wina tokenu?

#!/bin/bash
#SBATCH --job-name=llm --mail-user=«email» --nodelist=«hostname»
export HF_TOKEN=«huggingface-token»
export WANDB_API_KEY=«ai-service-key:hex(40)»
export OPENAI_API_KEY="«openai-key»"
export REPLICATE_API_TOKEN=«ai-service-key:replicate»
export MLFLOW_TRACKING_URI=https://mlops:«connection-string:pwa»@«fqdn»
export MLFLOW_S3_ENDPOINT_URL=http://«ipv4»:9000
export AWS_ACCESS_KEY_ID=«aws-access-key-id:upper(20)» AWS_SECRET_ACCESS_KEY=«aws-secret-key»
export TOKENIZERS_PARALLELISM=«-setting|false»
export MAX_NEW_TOKENS=«-setting|512»
srun python train.py --model-revision «-git-sha» --resume /scratch/«-uuid»

log:
[«hostname»:0] NCCL INFO Bootstrap : Using ib0:«ipv4»<0>
huggingface_hub.errors.GatedRepoError: 403 Client Error. (Request ID: Root=1-«-trace-id:hex(8)»-«-trace-id:hex(24)»)
wandb: W&B API key is configured. user: «email»
anthropic.AuthenticationError: key «anthropic-key» is disabled
tokenizer: pad_token='«-setting|<pad>»', eos_token_id=«-number|2»

W pliku ~/.config/jupyter: c.ServerApp.password = '«password-hash:argon2»', adres z logu: http://«fqdn»:8888/lab?token=«url-token:hex(48)»
Pozdrawiam, «person-name»
