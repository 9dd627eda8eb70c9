==== qy_compose_nextcloud docker-compose.yml
name: ablage
x-db: &db
  MYSQL_DATABASE: nc
  MYSQL_USER: nc
  MYSQL_PASSWORD: "«env-password:pwhard2»"

services:
  db:
    image: mariadb:«-version:semver»
    command: --transaction-isolation=READ-COMMITTED
    environment:
      <<: *db
      MYSQL_ROOT_PASSWORD: «env-password:phr»
  app:
    image: nextcloud@«-digest»
    environment:
      <<: *db
      NEXTCLOUD_ADMIN_USER: chef
      NEXTCLOUD_ADMIN_PASSWORD: '«env-password:human»'
      NEXTCLOUD_TRUSTED_DOMAINS: «fqdn:site»
      REDIS_HOST_PASSWORD: ${«-placeholder|REDIS_PW:-»}
      OBJECTSTORE_S3_SECRET: «generic-secret:alnum(40)»
      SMTP_PASSWORD_FILE: «-path|/run/secrets/smtp»
    healthcheck:
      test: ["CMD", "curl", "-fsS", "-u", "probe:«cli-password:pwa»", "http://localhost/status.php"]
    extra_hosts:
      - "«fqdn»:«ipv4»"
    networks:
      front: {ipv4_address: «ipv4», mac_address: "«mac»"}
  redis:
    image: redis:7-alpine
    command: redis-server --requirepass «cli-password:pwa» --save ""
  collabora:
    image: collabora/code:latest
    environment:
      - username=admin
      - password=«env-password:human»
      - aliasgroup1=https://«fqdn:site»:443
networks:
  front:
    ipam: {config: [{subnet: «ipv4-cidr»}]}
secrets:
  smtp: {file: ./smtp.txt}
==== qy_compose_monitor monitoring/compose.yaml
services:
  grafana:
    image: grafana/grafana-oss:«-version:semver»
    environment:
      - GF_SECURITY_ADMIN_PASSWORD=«env-password»
      - GF_SECURITY_SECRET_KEY=«generic-secret:alnum(20)»
      - GF_AUTH_GENERIC_OAUTH_CLIENT_ID=grafana
      - GF_AUTH_GENERIC_OAUTH_CLIENT_SECRET=«generic-secret:alnum(32)»
      - GF_DATABASE_URL=postgres://grafana:«connection-string»@«ipv4»:5432/grafana?sslmode=disable
      - GF_SMTP_FROM_ADDRESS=«email»
      - GF_SMTP_PASSWORD=$$__file{«-path|/run/secrets/smtp»}
  pve-exporter:
    image: prompve/prometheus-pve-exporter
    environment:
      PVE_USER: mon@pve
      PVE_TOKEN_NAME: exporter
      PVE_TOKEN_VALUE: «pve-api-token»
      PVE_VERIFY_SSL: "false"
  alertmanager:
    image: prom/alertmanager
    configs: [am]
  traefik:
    image: traefik:v3
    labels:
      traefik.http.middlewares.a.basicauth.users: "mon:«password-hash:bcrypt_dollar»,«=word»:«password-hash:apr1_dollar»"
      traefik.http.routers.g.rule: Host(`«fqdn:site»`)
    environment:
      CF_DNS_API_TOKEN: «cloudflare-api-token»
      HETZNER_API_TOKEN: ${«-placeholder|HETZNER_API_TOKEN:?set it»}
configs:
  am:
    content: |
      route: {receiver: tg}
      receivers:
        - name: tg
          telegram_configs:
            - bot_token: «telegram-bot-token»
              chat_id: -100«-number:digits(10)»
        - name: mail
          email_configs:
            - to: «email»
              smarthost: «fqdn»:587
              auth_password: «config-password:pwcolon»
==== qy_k8s_sealed_mix k8s/base.yaml
apiVersion: v1
kind: Secret
metadata: {name: mail, namespace: kontor, uid: «-uuid»}
data:
  host: «-base64-text»
  password: «k8s-secret-data»
  dkim.key: «private-key:pem_rsa.b64»
  ca.crt: «-certificate:certb64»
---
apiVersion: v1
kind: Secret
metadata:
  name: pull
  annotations:
    checksum/config: «-sha256»
type: kubernetes.io/dockerconfigjson
data:
  .dockerconfigjson: «docker-auth:dockercfg»
---
apiVersion: v1
kind: Secret
type: kubernetes.io/basic-auth
metadata: {name: registry-ui}
stringData:
  username: viewer
  password: "«config-password:phr»"
  htpasswd: "viewer:«password-hash:bcrypt»"
---
apiVersion: «~|bitnami.com»/v1alpha1
kind: SealedSecret
metadata: {name: db}
spec:
  encryptedData:
    password: «-ciphertext:sealed»
---
apiVersion: v1
kind: ConfigMap
metadata: {name: app-env}
data:
  DB_HOST: «ipv4»
  METRICS_URL: http://push:«connection-string:pwa»@«fqdn»:9091
  TOKEN_TTL: "«-setting|900»"
  application.properties: |
    spring.datasource.password=«config-password»
    spring.mail.host=«fqdn»
---
apiVersion: apps/v1
kind: StatefulSet
spec:
  template:
    spec:
      hostAliases:
        - {ip: "«ipv4»", hostnames: ["«fqdn»"]}
      containers:
        - image: «~|quay.io»/kontor/app@«-digest»
          envFrom: [{secretRef: {name: «-setting|mail»}}]
          env:
            - {name: ENC_KEY, value: "«hex-key:hex(64)»"}
            - {name: PW, valueFrom: {secretKeyRef: {name: «-setting|db», key: «-setting|password»}}}
==== qy_helm_values charts/forge/values-prod.yaml
# helm upgrade --install forge ./forge -f values-prod.yaml
image:
  repository: «~|harbor.local»/forge
  tag: "«-version:semver»"
  digest: «-digest»
imagePullSecrets:
  - name: «-setting|harbor-pull»
ingress:
  hosts: [{host: «fqdn:site#h», paths: [/]}]
  tls: [{secretName: «-setting|forge-tls», hosts: [«fqdn#h»]}]
postgresql:
  auth:
    postgresPassword: «config-password:pwhard2»
    password: "«config-password:pwa»"
    existingSecret: ""
  metrics: {enabled: true}
redis:
  auth: {enabled: true, password: '«config-password:phr»'}
externalDatabase:
  url: mysql://forge:«connection-string»@«fqdn»/forge
minio:
  rootUser: forge
  rootPassword: «config-password:alnum(20)»
gitea:
  admin: {username: chefin, password: «config-password:human», email: «email»}
  config:
    security: {SECRET_KEY: «generic-secret:alnum(64)», INTERNAL_TOKEN: «jwt»}
    oauth2: {JWT_SECRET: «generic-secret:b64u(43)»}
    service: {DEFAULT_KEEP_EMAIL_PRIVATE: true}
runner:
  registrationToken: "«generic-secret:alnum(40)»"
sentry:
  dsn: https://«sentry-dsn»@o«-number:digits(6)».«~|ingest.sentry.io»/«-number:digits(7)»
loadBalancerSourceRanges: ["«ipv4-cidr»", "«ipv4-cidr»"]
podAnnotations:
  checksum/secret: '{{ «-reference|include (print $.Template.BasePath "/secret.yaml") . | sha256sum» }}'
==== qy_kubeconfig_three root/.kube/config
kind: Config
apiVersion: v1
preferences: {}
current-context: kontor
clusters:
  - name: kontor
    cluster: {server: "https://«fqdn»:6443", certificate-authority-data: «-certificate:certb64»}
  - name: edge
    cluster: {server: "https://«ipv4»:6443", insecure-skip-tls-verify: true}
  - name: rancher
    cluster: {server: "https://«fqdn:site»/k8s/clusters/c-m-«-asset-hash:lower(8)»"}
contexts:
  - {name: kontor, context: {cluster: kontor, user: chef}}
users:
  - name: chef
    user:
      client-certificate-data: «-certificate:certb64»
      client-key-data: «private-key:kcfg»
  - name: edge
    user: {token: "«k3s-token»"}
  - name: rancher
    user:
      token: kubeconfig-user-«-asset-hash:lower(5)»:«bearer-token:lower(54)»
  - name: pipeline
    user: {token: «jwt»}
  - name: alt
    user: {username: admin, password: "«config-password:pwhard2»"}
  - name: oidc
    user:
      auth-provider:
        name: oidc
        config: {client-id: kubectl, client-secret: «generic-secret:alnum(32)», idp-issuer-url: "https://«fqdn:site»/realms/k", id-token: «jwt», refresh-token: «jwt»}
  - name: eks
    user:
      exec: {command: aws, args: [eks, get-token, --cluster-name, lab], env: [{name: AWS_PROFILE, value: lab}]}
==== qy_dockerfile_bad Dockerfile
# syntax=docker/dockerfile:1.9
FROM node:22-bookworm@«-digest» AS build
ARG NPM_TOKEN=«npm-token»
ARG GIT_PW
ENV HTTPS_PROXY=http://build:«connection-string:pwa»@«ipv4»:3128 \
    NO_PROXY=localhost,«fqdn:domain»
RUN npm config set //«fqdn»/:_authToken=${NPM_TOKEN} && npm ci
RUN git clone https://bot:«github-pat»@«~|github.com»/kontor/ui.git /ui
RUN --mount=type=secret,id=«-setting|pip» pip install -r requirements.txt
RUN pip install --extra-index-url https://ci:«connection-string»@«fqdn:site»/simple kontor-lib==«-version:semver»

FROM debian:12-slim
LABEL maintainer="«person-name» <«email»>"
COPY --from=build /ui/dist /srv/ui
RUN echo 'app:«cli-password:pwhard2»' | chpasswd && useradd -p '«password-hash:sha512crypt»' dienst
RUN curl -fsSL -o /tini https://«~|github.com»/krallin/tini/releases/download/v«-version|0.19.0»/tini && echo "«-sha256»  /tini" | sha256sum -c
ENV APP_SECRET="«generic-secret:hex(64)»"
ENV SESSION_TIMEOUT=«-setting|3600» PASSWORD_FILE=«-path|/run/secrets/pw»
ENV LICENSE_SERVER=27000@«hostname»
HEALTHCHECK CMD wget -qO- --header='X-Token: «generic-secret:alnum(32)»' http://«~|127.0.0.1»:8080/health
==== qy_swarm_notes swarm/README.txt
Swarm "kontor", three managers:

  «hostname»   «ipv4»   «mac»
  «hostname»   «ipv4»   «mac»
  «hostname»   «ipv4»   «mac»

overlay default-addr-pool «ipv4-cidr», VXLAN port 4789

Join a worker:
    docker swarm join --token «generic-secret:swmtkn» «ipv4»:2377
Unlock after a reboot:
    docker swarm unlock     # key «generic-secret:b64(43)»

Portainer: https://«fqdn»:9443, admin / «prose-password:pwp»
Registry:  docker login -u push -p «cli-password:pwhard2» «fqdn:site»
           (CI uses its own token, «docker-token»)

node ids: «-node-id:lower(25)», «-node-id:lower(25)»
CA digest «-digest»
==== qy_k8s_argocd_flux gitops/cluster.yaml
apiVersion: v1
kind: Secret
metadata:
  name: repo-infra
  labels: {«~|argocd.argoproj.io»/secret-type: «-setting|repository»}
stringData:
  url: https://«fqdn:site»/infra/gitops.git
  username: argocd
  password: «gitlab-deploy-token»
---
apiVersion: v1
kind: Secret
metadata: {name: argocd-secret}
stringData:
  admin.password: "«password-hash:bcrypt»"
  server.secretkey: «generic-secret:bytes(32)»
  webhook.github.secret: «generic-secret:hex(40)»
  dex.config.clientSecret: "$«-reference|dex:clientSecret»"
---
apiVersion: «~|cert-manager.io»/v1
kind: ClusterIssuer
metadata: {name: acme}
spec:
  acme:
    email: «email»
    server: https://«~|acme-v02.api.letsencrypt.org»/directory
    privateKeySecretRef: {name: «-setting|acme-key»}
    solvers:
      - dns01:
          rfc2136: {nameserver: "«ipv4»:53", tsigKeyName: k8s, tsigSecretSecretRef: {name: «-setting|tsig», key: «-setting|secret»}}
---
apiVersion: «~|notification.toolkit.fluxcd.io»/v1beta3
kind: Provider
metadata: {name: teams}
spec:
  type: msteams
  address: https://«~|kontor.webhook.office.com»/webhookb2/«teams-webhook»
---
apiVersion: «~|metallb.io»/v1beta1
kind: IPAddressPool
spec:
  addresses: ["«ipv4-cidr»", "«ipv4»-«ipv4»"]
---
apiVersion: «~|metallb.io»/v1beta2
kind: BGPPeer
spec: {myASN: 64512, peerASN: 64513, peerAddress: «ipv4», password: "«config-password:pwa»"}
