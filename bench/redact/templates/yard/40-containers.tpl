==== yd_compose_media srv/media/compose.yaml
x-common: &common
  restart: unless-stopped
  logging: {driver: journald}

services:
  cloud:
    <<: *common
    image: nextcloud:«-version|31.0.2»-apache
    ports: ["8080:80"]
    environment:
      MYSQL_HOST: «ipv4»
      MYSQL_PASSWORD: "«env-password:pwhard»"
      NEXTCLOUD_ADMIN_USER: root
      NEXTCLOUD_ADMIN_PASSWORD: '«env-password:pwh»'
      REDIS_HOST_PASSWORD: «env-password:pwa»
      OBJECTSTORE_S3_SECRET: ${«-placeholder|S3_SECRET:-}»
  mariadb:
    <<: *common
    image: mariadb@«-sha256:digest»
    environment:
      - MARIADB_ROOT_PASSWORD_FILE=«-path|/run/secrets/mariadb_root»
      - MARIADB_PASSWORD=«env-password:phr»
      - MARIADB_AUTO_UPGRADE=1
  office:
    image: onlyoffice/documentserver
    environment: {JWT_ENABLED: "true", JWT_SECRET: «generic-secret:alnum(32)»}
    extra_hosts:
      - "«fqdn»:«ipv4»"
  backup:
    image: mazzolino/restic
    environment:
      RESTIC_REPOSITORY: rest:https://box:«connection-string:pwa»@«fqdn»/media
      RESTIC_PASSWORD: "«env-password:spaced»"
      B2_ACCOUNT_ID: «-account-id»
networks:
  default:
    driver: macvlan
    driver_opts: {parent: vmbr0.40}
    ipam: {config: [{subnet: «ipv4-cidr», gateway: «ipv4»}]}
secrets:
  mariadb_root: {file: ./mariadb_root.txt}
---- srv/media/mariadb_root.txt
«password-in-notes:pwa»
==== yd_compose_gitea srv/git/docker-compose.override.yml
version: '3.9'
services:
  gitea:
    environment:
      - GITEA__database__PASSWD=«env-password:pwa»
      - GITEA__security__SECRET_KEY=«generic-secret:alnum(64)»
      - GITEA__security__INTERNAL_TOKEN=«jwt»
      - GITEA__mailer__PASSWD=`«env-password:pwh»`
      - GITEA__server__LFS_JWT_SECRET=«generic-secret:b64u(43)»
      - GITEA__server__SSH_DOMAIN=«fqdn»
      - GITEA__service__DISABLE_REGISTRATION=true
  runner:
    image: gitea/act_runner:latest
    environment:
      GITEA_INSTANCE_URL: http://«ipv4»:3000
      GITEA_RUNNER_REGISTRATION_TOKEN: «ci-token:alnum(40)»
      GITEA_RUNNER_NAME: «hostname»
  woodpecker:
    environment:
      - WOODPECKER_AGENT_SECRET=«generic-secret:hex(64)»
      - WOODPECKER_GITEA_CLIENT=«-uuid»
      - WOODPECKER_GITEA_SECRET=«generic-secret:gto»
      - WOODPECKER_ADMIN=ops
    labels:
      traefik.http.routers.wp.rule: Host(`«fqdn»`)
      traefik.http.middlewares.wp.basicauth.users: "ops:«password-hash:bcrypt_dollar»"
==== yd_k8s_manifests k8s/app.yml
apiVersion: v1
kind: Secret
metadata: {name: shop-db, namespace: shop}
type: kubernetes.io/basic-auth
stringData:
  username: shop
  password: «config-password:pwhard»
---
apiVersion: v1
kind: Secret
metadata:
  name: tls
  annotations:
    «~|cert-manager.io»/certificate-name: shop
type: kubernetes.io/tls
data:
  tls.crt: «-certificate:certb64»
  tls.key: «private-key:kcfg»
---
apiVersion: v1
kind: ConfigMap
metadata: {name: shop}
data:
  application.properties: |
    spring.datasource.url=jdbc:postgresql://«ipv4»:5432/shop
    spring.datasource.password=«config-password:pwa»
    security.jwt.secret=«generic-secret:b64(64)»
    password.reset.ttl=«-setting|900»
---
apiVersion: batch/v1
kind: CronJob
metadata: {name: report}
spec:
  schedule: "0 5 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          containers:
            - name: report
              image: «fqdn»/report:«-git-sha:short_sha»
              args: ["--db", "postgres://report:«connection-string»@«ipv4»/shop", "--mail", "«email»"]
              env:
                - {name: S3_KEY, valueFrom: {secretKeyRef: {name: «-setting|s3», key: «-setting|secret-key»}}}
                - {name: API_TOKEN, value: "«generic-secret:alnum(40)»"}
---
apiVersion: «~|metallb.io»/v1beta1
kind: IPAddressPool
metadata: {name: lan}
spec: {addresses: [«ipv4»-«ipv4», «ipv6-cidr»]}
==== yd_k8s_get_secret tmp/get-secret.json
{
    "apiVersion": "v1",
    "items": [
        {
            "apiVersion": "v1",
            "data": {
                "ca.crt": "«-certificate:certb64»",
                "namespace": "«-base64-text:word.b64»",
                "token": "«k8s-secret-data:jwt.b64»"
            },
            "kind": "Secret",
            "metadata": {
                "annotations": {"kubernetes.io/service-account.uid": "«-uuid»"},
                "creationTimestamp": "2025-06-30T06:11:02Z",
                "name": "builder-token-x7k2p",
                "resourceVersion": "«-number»",
                "uid": "«-uuid»"
            },
            "type": "kubernetes.io/service-account-token"
        },
        {
            "data": {
                "admin-password": "«k8s-secret-data:pwa.b64»",
                "admin-user": "«-base64-text|YWRtaW4=»",
                "ldap-toml": ""
            },
            "metadata": {"name": "grafana", "namespace": "monitoring"},
            "type": "Opaque"
        },
        {
            "data": {".dockerconfigjson": "«docker-auth:dockercfg»"},
            "metadata": {"name": "pull", "uid": "«-uuid»"},
            "type": "kubernetes.io/dockerconfigjson"
        },
        {
            "data": {"token-id": "«~:lower(6).b64»", "token-secret": "«k8s-secret-data:lower(16).b64»"},
            "metadata": {"name": "bootstrap-token-abcdef", "namespace": "kube-system"},
            "type": "bootstrap.kubernetes.io/token"
        }
    ],
    "kind": "List"
}
==== yd_helm_values charts/monitoring/values-prod.yaml
# values for kube-prometheus-stack, prod
global:
  imageRegistry: «fqdn»
grafana:
  adminPassword: «config-password:pwhard»
  ingress:
    hosts: [«fqdn»]
  grafana.ini:
    database:
      type: postgres
      host: «ipv4»:5432
      password: "«config-password:pwh»"
    auth.generic_oauth:
      client_id: grafana
      client_secret: «generic-secret:alnum(32)»
    smtp:
      password: $__file{«-path|/etc/secrets/smtp»}
  image:
    tag: «-version|11.5.1»
    sha: «-sha256»
alertmanager:
  config:
    global:
      smtp_auth_password: '«config-password:pwa»'
      slack_api_url: https://«~|hooks.slack.com»/services/«slack-webhook»
    receivers:
      - name: mail
        email_configs: [{to: «email»}]
      - name: pager
        pagerduty_configs:
          - service_key: «monitoring-token:hex(32)»
prometheus:
  prometheusSpec:
    additionalScrapeConfigs:
      - job_name: pve
        authorization: {credentials: «bearer-token:alnum(40)»}
        static_configs: [{targets: ["«ipv4»:9221", "«fqdn»:9221"]}]
    remoteWrite:
      - url: https://«fqdn»/api/v1/push
        basicAuth:
          password: {name: «-setting|remote-write», key: «-setting|password»}
postgresql:
  auth: {existingSecret: «-setting|pg-auth», postgresPassword: «config-password:pwa»}
==== yd_kubeconfig_two home/dev/.kube/lab.yaml
apiVersion: v1
clusters:
- cluster:
    certificate-authority-data: «-certificate:certb64»
    server: https://«fqdn»:6443
  name: lab
- cluster:
    insecure-skip-tls-verify: true
    server: https://«ipv4»:16443
  name: edge
contexts:
- context:
    cluster: lab
    namespace: kube-system
    user: lab-admin
  name: lab
current-context: lab
kind: Config
preferences: {}
users:
- name: lab-admin
  user:
    client-certificate-data: «-certificate:certb64»
    client-key-data: «private-key:pem_rsa.b64»
- name: oidc
  user:
    auth-provider:
      name: oidc
      config:
        client-id: kubernetes
        client-secret: «generic-secret:uuid»
        id-token: «jwt»
        refresh-token: «jwt»
        idp-issuer-url: https://«fqdn»/realms/k8s
- name: static
  user: {username: kube, password: «config-password:phr»}
- name: exec
  user:
    exec:
      command: kubelogin
      env:
      - name: AAD_SERVICE_PRINCIPAL_CLIENT_SECRET
        value: «azure-client-secret»
      - {name: AAD_SERVICE_PRINCIPAL_CLIENT_ID, value: «-uuid»}
==== yd_k3s_config etc/rancher/k3s/config.yaml
write-kubeconfig-mode: "0600"
node-name: «hostname»
node-ip: «ipv4»
tls-san:
  - «fqdn»
  - «ipv4»
cluster-cidr: «ipv4-cidr»,«ipv6-cidr»
token: «k3s-token»
agent-token: «generic-secret:hex(64)»
datastore-endpoint: mysql://k3s:«connection-string»@tcp(«ipv4»:3306)/k3s
etcd-s3: true
etcd-s3-access-key: «aws-access-key-id»
etcd-s3-secret-key: «aws-secret-key»
etcd-s3-bucket: snapshots
secrets-encryption: «-setting|true»
---- etc/rancher/k3s/registries.yaml
mirrors:
  "«fqdn#r»":
    endpoint: ["https://«fqdn#r»"]
configs:
  "«fqdn#r»":
    auth:
      username: robot
      password: '«config-password:pwhard»'
  "«ipv4»:5000":
    auth: {auth: «docker-auth»}
---- var/lib/rancher/k3s/server/cred/passwd
«hex-key:hex(32)»,node,node:«~:hostname»,
==== yd_dockerfile build/Dockerfile
# syntax=docker/dockerfile:1.7
ARG BASE=debian:trixie-slim
FROM ${BASE} AS build
ARG «-variable-name|NPM_TOKEN»
ENV APP_VERSION=«-version|2.18.4» \
    GIT_COMMIT=«-git-sha» \
    DB_PASSWORD="«env-password:pwa»" \
    PIP_INDEX_URL=https://ci:«connection-string:pwa»@«fqdn»/simple
RUN --mount=type=secret,id=«-setting|npmrc»,target=/root/.npmrc npm ci
RUN echo "//«~|registry.npmjs.org»/:_authToken=«npm-token»" > /root/.npmrc
RUN git clone https://x-access-token:«github-pat»@«~|github.com»/example/lib.git /src/lib
RUN echo 'root:«cli-password:pwh»' | chpasswd
ADD --checksum=sha256:«-sha256» https://«fqdn»/agent.tar.gz /opt/
RUN curl -u reader:«cli-password:pwa» -fsSO http://«ipv4»/artifacts/tool.deb && dpkg -i tool.deb
FROM scratch
COPY --from=build /src/app /app
ENV SECRET_KEY_FILE=«-path|/run/secrets/key»
ENV JAVA_OPTS="-Djavax.net.ssl.keyStorePassword=«cli-password:pwa» -Xmx512m"
LABEL org.opencontainers.image.revision="«-git-sha»" org.opencontainers.image.authors="«email»"
HEALTHCHECK CMD curl -f http://localhost:8080/health
==== yd_swarm_inspect tmp/service-inspect.txt
$ docker service inspect --pretty shop
ID:             «-asset-hash:lower(25)»
Name:           shop
Service Mode:   Replicated
ContainerSpec:
 Image:         shop:«-version|4.0.1»@«-sha256:digest»
 Env:           TZ=Europe/Berlin PGPASSWORD=«env-password:pwa» LOG=debug SESSION_KEY=«generic-secret:hex(32)»
Secrets:
 Target:        «-path|/run/secrets/tls.key»
  Source:       tls_key_v3
Resources:
Endpoint Mode:  vip
$ docker swarm join-token worker
To add a worker to this swarm, run the following command:

    docker swarm join --token «generic-secret:swmtkn» «ipv4»:2377

$ docker inspect -f '{{json .NetworkSettings}}' shop.1
{"Bridge":"","SandboxID":"«-sha256»","Networks":{"lan":{"Gateway":"«ipv4»","IPAddress":"«ipv4»","MacAddress":"«mac»","NetworkID":"«-sha256»"}}}
$ docker login «fqdn»
Username: robot
Password: 
Login Succeeded
==== yd_argocd_sealed gitops/app.yaml
apiVersion: «~|argoproj.io»/v1alpha1
kind: Application
metadata:
  name: wiki
spec:
  source:
    repoURL: https://«fqdn»/gitops/wiki.git
    targetRevision: «-git-sha»
    helm:
      parameters:
        - {name: auth.adminPassword, value: «config-password:pwa»}
        - {name: image.tag, value: «-version|8.0.2»}
---
apiVersion: v1
kind: Secret
metadata:
  name: repo-wiki
  labels: {«~|argocd.argoproj.io»/secret-type: repository}
stringData:
  url: https://«fqdn»/gitops/wiki.git
  username: argocd
  password: «gitlab-deploy-token»
---
apiVersion: «~|bitnami.com»/v1alpha1
kind: SealedSecret
metadata: {name: smtp}
spec:
  encryptedData:
    password: «~:sealed»
---
apiVersion: «~|external-secrets.io»/v1
kind: ExternalSecret
metadata: {name: wiki-db}
spec:
  secretStoreRef: {name: «-setting|vault», kind: ClusterSecretStore}
  data:
    - secretKey: «-setting|password»
      remoteRef: {key: «-path|kv/wiki/db», property: «-setting|password»}
