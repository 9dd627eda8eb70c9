==== kn_k8s_nothing k8s/prod/external.yaml
apiVersion: «~|external-secrets.io»/v1
kind: ExternalSecret
metadata:
  name: shop-db
  uid: «-uuid»
spec:
  refreshInterval: «-setting|1h»
  secretStoreRef: { name: «-setting|vault», kind: ClusterSecretStore }
  target: { name: «-setting|shop-db» }
  data:
    - secretKey: «-identifier|password»
      remoteRef: { key: «-path|kv/shop/db», property: «-identifier|password» }
    - secretKey: «-identifier|api_token»
      remoteRef: { key: «-path|kv/shop/api», property: «-identifier|token», version: "«-version|4»" }
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: shop, resourceVersion: "«-number»" }
secrets:
  - name: «-setting|shop-token-x7k2p»
automountServiceAccountToken: false
---
apiVersion: «~|bitnami.com»/v1alpha1
kind: SealedSecret
metadata:
  name: smtp
spec:
  encryptedData:
    password: «~:sealed»
---
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate-«-short-sha»
  annotations: { checksum/secret: "«-sha256»" }
spec:
  template:
    spec:
      containers:
        - name: migrate
          image: shop@«-digest»
          envFrom: [{ secretRef: { name: «-setting|shop-env» } }]
          env:
            - { name: PGPASSFILE, value: «-path|/secrets/pgpass» }
            - { name: PASSWORD, value: "$(«-placeholder|DB_PASSWORD»)" }
            - { name: TRACE_ID, value: «-trace-id» }
          volumeMounts: [{ name: secrets, mountPath: /secrets, readOnly: true }]
      volumes:
        - name: secrets
          secret: { secretName: «-setting|shop-files», defaultMode: 0400 }
==== kn_k8s_bootstrap k8s/kubeadm/init.yaml
apiVersion: kubeadm.k8s.io/v1beta4
kind: InitConfiguration
bootstrapTokens:
  - token: "«k8s-bootstrap-token»"
    ttl: 2h0m0s
    usages: [signing, authentication]
certificateKey: "«hex-key»"
localAPIEndpoint: { advertiseAddress: «ipv4», bindPort: 6443 }
nodeRegistration: { name: «hostname» }
---
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
kubernetesVersion: «-version|v1.32.3»
controlPlaneEndpoint: «fqdn»:6443
networking: { podSubnet: «ipv4-cidr:net24», serviceSubnet: «ipv4-cidr:net24», dnsDomain: «~|cluster.local» }
---- k8s/kubeadm/encryption.yaml
apiVersion: apiserver.config.k8s.io/v1
kind: EncryptionConfiguration
resources:
  - resources: [secrets]
    providers:
      - secretbox: { keys: [{ name: key1, secret: "«base64-secret:key32»" }] }
      - identity: {}
---- k8s/notes/join.txt
kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» \
    --discovery-token-ca-cert-hash «-digest» --control-plane --certificate-key «hex-key»
curl -sfL https://«~|get.k3s.io» | K3S_URL=https://«fqdn»:6443 K3S_TOKEN=«k3s-token» sh -
docker swarm join --token «generic-secret:swarm» «ipv4»:2377
rke2: server: https://«ipv4»:9345 token: «k3s-token»
talosctl config endpoint «ipv4»
---- home/ops/.kube/lab.yaml
apiVersion: v1
kind: Config
clusters:
  - name: lab
    cluster: { server: "https://«fqdn»:6443", certificate-authority-data: «-certificate:certificate.b64» }
users:
  - name: ci
    user: { token: "«jwt»" }
  - name: ops
    user:
      client-certificate-data: «-certificate:certificate.b64»
      client-key-data: «private-key:pem_ec.b64»
  - name: basic
    user: { username: admin, password: "«config-password:pwany»" }
  - name: sso
    user:
      exec: { command: kubectl, args: [oidc-login, get-token, "--oidc-client-id=«-uuid»", "--oidc-client-secret=«generic-secret:alnum(32)»"] }
==== kn_k8s_kubectl_log logs/kubectl-session.txt
$ kubectl -n shop get secret shop-db -o jsonpath='{.data.password}' | base64 -d
«~:pwa»
$ kubectl -n shop describe pod shop-«-asset-hash:lower(10)»-«-asset-hash:lower(5)»
Name:             shop-«-asset-hash:lower(10)»-«-asset-hash:lower(5)»
Node:             «hostname»/«ipv4»
Labels:           pod-template-hash=«-asset-hash:lower(10)»
IP:               «ipv4»
Containers:
  shop:
    Container ID:  containerd://«-sha256»
    Image ID:      «~|registry.k8s.local»/shop@«-digest»
    Environment:
      DB_PASSWORD:    <set to the key 'password' in secret 'shop-db'>  Optional: false
      SMTP_PASSWORD:  «env-password:pw»
      API_TOKEN:      «generic-secret:alnum(40)»
Volumes:
  kube-api-access-7xk2p:
    Type:                    Projected (a volume that contains injected data from multiple sources)
    TokenExpirationSeconds:  «-setting|3607»
Events:
  Warning  Failed  2m  kubelet  Failed to pull image: unauthorized: authentication required
$ kubectl get nodes -o wide
NAME             STATUS   ROLES           AGE    VERSION        INTERNAL-IP
«hostname»   Ready    control-plane   211d   «-version|v1.32.3»   «ipv4»
«hostname»   Ready    <none>          211d   «-version|v1.32.3»   «ipv4»
$ kubectl create token shop --duration 24h
«jwt»
$ kubectl -n shop create secret docker-registry regcred --docker-server=«fqdn» --docker-username=releasebot --docker-password='«cli-password:pwany»' --docker-email=«email»
secret/regcred created
$ kubectl -n shop logs job/migrate | tail -2
psycopg.OperationalError: connection failed: postgresql://shop:«connection-string:pwa»@«ipv4»:5432/shop
trace «-trace-id» span «-span-id»
==== kn_ci_gitlab .gitlab-ci.yml
image: debian:bookworm@«-digest»
variables:
  GIT_DEPTH: "«-setting|20»"
  TF_HTTP_PASSWORD: $CI_JOB_TOKEN
  REGISTRY_PASSWORD: "«env-password:pwany»"
  SONAR_TOKEN: "«ci-token:sonar»"
  PVE_TOKEN_ID: ci@pve!runner
  PVE_TOKEN_SECRET: "«pve-api-token»"
  DEPLOY_HOST: "«ipv4»"

stages: [build, scan, deploy]

build:
  stage: build
  before_script:
    - echo "$CI_REGISTRY_PASSWORD" | docker login -u "$CI_REGISTRY_USER" --password-stdin $CI_REGISTRY
    - docker login -u releasebot -p «gitlab-deploy-token» «fqdn»
  script:
    - make image TAG=$CI_COMMIT_SHORT_SHA
    - curl --header "JOB-TOKEN: $CI_JOB_TOKEN" --upload-file out.tgz "$CI_API_V4_URL/projects/7/packages/generic/out/«-version|1.8.0»/out.tgz"

scan:
  stage: scan
  needs: ["build"]
  script:
    - snyk auth «ci-token:uuid»
    - trivy image --password «cli-password:pwa» "$IMAGE"

deploy:
  stage: deploy
  environment: { name: production, url: "https://«fqdn»" }
  script:
    - eval "$(ssh-agent -s)" && ssh-add <(echo "$SSH_PRIVATE_KEY" | base64 -d)
    - ssh-keyscan «ipv4» >> ~/.ssh/known_hosts
    - curl -X POST -F token=«ci-token:gitlab_trigger» -F ref=main https://«fqdn»/api/v4/projects/12/trigger/pipeline
    - ansible-playbook -i inventory site.yml -e "ansible_become_pass=«cli-password:pwa»" -e rev=«-git-sha»
    - helm upgrade --install web chart/ --set image.digest=«-digest» --set secretKey=«generic-secret:alnum(48)»
  rules:
    - if: $CI_COMMIT_TAG =~ /^v\d+/
---- .gitlab/runner/config.toml
concurrent = 4
[[runners]]
  name = "«hostname»"
  url = "https://«fqdn»/"
  id = 23
  token = "«gitlab-runner-token»"
  executor = "docker"
  [runners.cache.s3]
    ServerAddress = "«fqdn»"
    AccessKey = "«aws-access-key-id»"
    SecretKey = "«aws-secret-key»"
==== kn_ci_github .github/workflows/release.yml
name: release
on:
  push:
    tags: ["v*"]
permissions: { contents: write, id-token: write }
env:
  CARGO_REGISTRY_TOKEN: ${{ «-placeholder|secrets.CARGO_TOKEN» }}
  TEST_DB_PASSWORD: «env-password:pwa»
  SIGN_KEY_ID: «-key-id»
jobs:
  publish:
    runs-on: [self-hosted, «hostname»]
    services:
      postgres:
        image: postgres@«-digest»
        env: { POSTGRES_PASSWORD: "«env-password:pwany»" }
    steps:
      - uses: actions/checkout@«-git-sha» # v4
        with: { token: "${{ «-placeholder|secrets.GITHUB_TOKEN» }}" }
      - uses: actions/cache@«-git-sha»
        with: { key: "cargo-${{ hashFiles('**/Cargo.lock') }}" }
      - name: fetch fixtures
        run: |
          curl -sSf -H "Authorization: token «github-pat»" -o f.tgz https://«~|api.github.com»/repos/acme/fixtures/tarball
          echo "«-sha256»  f.tgz" | sha256sum -c
          aws s3 cp s3://fixtures/big.bin . --region eu-central-1
        env:
          AWS_ACCESS_KEY_ID: «aws-access-key-id»
          AWS_SECRET_ACCESS_KEY: «aws-secret-key»
      - name: publish
        run: |
          npm config set //«~|registry.npmjs.org»/:_authToken=«npm-token»
          twine upload -u __token__ -p «pypi-token» dist/*
          echo "::add-mask::$TEST_DB_PASSWORD"
      - name: deploy
        env: { SSHPASS: "«env-password:pw»" }
        run: sshpass -e rsync -a site/ web@«ipv4»:/srv/www/
      - name: notify
        run: |
          curl -d '{"text":"released «-short-sha»"}' https://«~|hooks.slack.com»/services/«slack-webhook»
          curl "https://«~|api.telegram.org»/bot«telegram-bot-token»/sendMessage?chat_id=-100«-number:digits(10)»&text=ok"
==== kn_ci_jenkins Jenkinsfile
pipeline {
  agent { label '«hostname»' }
  options { timeout(time: 40, unit: 'MINUTES') }
  environment {
    REGISTRY      = '«fqdn»'
    REGISTRY_CRED = credentials('registry-releasebot')
    NEXUS_PASS    = '«env-password:pwany»'
    ARTIFACTORY   = '«artifact-token»'
    COMMIT        = '«-git-sha»'
  }
  stages {
    stage('build') {
      steps {
        withCredentials([string(credentialsId: '«-uuid»', variable: 'TOKEN')]) {
          sh 'docker build --build-arg TOKEN=$TOKEN -t $REGISTRY/app:${BUILD_NUMBER} .'
        }
        sh "mvn -B deploy -Dnexus.password=«cli-password:pwa» -Drepo=https://«fqdn»/repository/releases"
      }
    }
    stage('guest') {
      steps {
        httpRequest url: 'https://«ipv4»:8006/api2/json/cluster/nextid', customHeaders: [[name: 'Authorization', value: 'PVEAPIToken=«~|ci@pve!jenkins=»«pve-api-token»', maskValue: true]]
        sshagent(['«-uuid»']) { sh 'ssh deploy@«ipv4» ./up.sh' }
      }
    }
  }
  post { failure { mail to: '«email»', subject: "failed ${env.JOB_NAME}" } }
}
---- var/lib/jenkins/credentials.xml
<?xml version='1.1' encoding='UTF-8'?>
<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl plugin="credentials@«-version|1393»">
  <id>«-uuid»</id>
  <username>releasebot</username>
  <password>«~:jenkinsenc»</password>
</com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
---- var/lib/jenkins/init.groovy.d/admin.groovy
import jenkins.model.*
import hudson.security.*
def realm = new HudsonPrivateSecurityRealm(false)
realm.createAccount('admin', '«code-password:pwany»')
def apiToken = '«generic-secret:jenkinstok»'
Jenkins.instance.setSecurityRealm(realm)
Jenkins.instance.addNode(new hudson.slaves.DumbSlave('«hostname»', '/srv/ci', new hudson.slaves.JNLPLauncher(true)))
==== kn_ci_log ci/job-«=int(1000,9999)».log
Running with gitlab-runner «-version|17.9.1» (bbf75488)
  on «hostname» «-asset-hash:alnum(9)», system ID: s_«-asset-hash:hex(12)»
Preparing the "docker" executor
Using docker image sha256:«-sha256» for debian:bookworm with digest debian@«-digest» ...
Fetching changes with git depth set to 20...
Checking out «-short-sha» as detached HEAD (ref is main)...
$ printenv | sort
CI_COMMIT_SHA=«-git-sha»
CI_JOB_TOKEN=[MASKED]
CI_SERVER_HOST=«fqdn»
DB_PASSWORD=«env-password:pwa»
DOCKER_AUTH_CONFIG={"auths":{"«fqdn»":{"auth":"«docker-auth»"}}}
HCLOUD_TOKEN=«hetzner-token»
GITLAB_USER_EMAIL=«email»
GITLAB_USER_NAME=«person-name»
NPM_TOKEN=[MASKED]
SSH_PRIVATE_KEY=«-path|/builds/infra.tmp/SSH_PRIVATE_KEY»
$ curl -v -u provision:$PASS https://«fqdn»/health
*   Trying «ipv4»:443...
> Authorization: Basic «basic-auth»
> User-Agent: curl/«-version|7.88.1»
< set-cookie: session=«session-cookie»; Path=/; HttpOnly
< x-request-id: «-uuid»
< etag: "«-md5»"
$ terraform apply -auto-approve
proxmox_virtual_environment_vm.web: Creation complete after 41s [id=131]
Outputs:
initial_password = "«tf-password:pwany»"
address = "«ipv4»"
$ git push https://oauth2:«gitlab-pat»@«fqdn»/infra/state.git HEAD:main
remote: HTTP Basic: Access denied. The provided password or token is incorrect
Cleaning up project directory and file based variables
ERROR: Job failed: exit code 1
==== kn_systemd_units etc/systemd/system/collector.service
[Unit]
Description=Collects figures of the cluster
After=network-online.target

[Service]
User=collector
Environment=PVE_HOST=«ipv4» PVE_USER=svc.metrics@pve
Environment="PVE_PASSWORD=«env-password:pwq2»"
Environment=INFLUX_TOKEN=«generic-secret:influx»
EnvironmentFile=-/etc/default/collector
LoadCredential=tls.key:«-path|/etc/collector/tls.key»
ExecStart=/usr/bin/collector --listen «ipv4»:9221 --basic-auth ops:«cli-password:pwa» --remote https://«fqdn»/write
ExecStartPre=/usr/bin/test -n "${PVE_PASSWORD}"
Restart=on-failure

[Install]
WantedBy=multi-user.target
---- etc/default/collector
# read by collector.service
DB_DSN="host=«ipv4» user=collector password=«connection-string:pwa» dbname=figures"
API_KEY=«generic-secret:hex(32)»
MACHINE_ID=«-md5»
LOG_LEVEL=info
---- etc/systemd/system/srv-media.mount
[Mount]
What=//«fqdn»/media
Where=/srv/media
Type=cifs
Options=username=media,password=«config-password:pwa»,vers=3.1.1,uid=1000
---- etc/systemd/system/tunnel@.service
[Service]
ExecStart=/usr/bin/cloudflared tunnel run --token «cloud-token:cf_tunnel»
ExecStartPost=/usr/bin/curl -fsS https://«fqdn»/up?token=«url-token»
