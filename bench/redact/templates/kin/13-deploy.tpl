==== kn_env_php .env
APP_NAME=Werkstatt
APP_ENV=production
APP_KEY=base64:«laravel-app-key»
APP_DEBUG=false
APP_URL=https://«fqdn»
«any 20-26»
DB_HOST=«ipv4»
DB_USERNAME=werkstatt
DB_PASSWORD="«env-password:pwany»"
REDIS_PASSWORD=«env-password:pwa»
CACHE_PREFIX=«-asset-hash»
MAIL_MAILER=smtp
MAIL_HOST=«fqdn»
MAIL_USERNAME=«email»
MAIL_PASSWORD='«env-password:pwany»'
MAIL_FROM_ADDRESS="«email»"
MAILGUN_SECRET=«mailgun-key»
POSTMARK_TOKEN=«generic-secret:uuid»
PUSHER_APP_KEY=«~:hex(20)»
PUSHER_APP_SECRET=«generic-secret:hex(20)»
STRIPE_KEY=«-public-key:stripe_public»
STRIPE_SECRET=«stripe-key»
STRIPE_WEBHOOK_SECRET=«generic-secret:stripe_webhook»
PAYPAL_SECRET=«generic-secret:b64u(80)»
SQUARE_ACCESS_TOKEN=«square-token»
MAILCHIMP_APIKEY=«mailchimp-key»
JWT_SECRET=«generic-secret:alnum(64)»
AWS_ACCESS_KEY_ID=«aws-access-key-id»
AWS_SECRET_ACCESS_KEY=«aws-secret-key»
AWS_BUCKET=werkstatt-media
AWS_DEFAULT_REGION=eu-west-1
GOOGLE_MAPS_KEY=«gcp-api-key»
SENTRY_LARAVEL_DSN=https://«sentry-dsn»@«~|o44021.ingest.de.sentry.io»/«-number»
TELESCOPE_TOKEN=${TELESCOPE_TOKEN}
SESSION_LIFETIME=«-setting|120»
BCRYPT_ROUNDS=«-setting|12»
PASSWORD_TIMEOUT=«-setting|10800»
VITE_BUILD=«-short-sha»
SLACK_ALERT_WEBHOOK=https://«~|hooks.slack.com»/services/«slack-webhook»
ALGOLIA_ADMIN_KEY=«generic-secret:hex(32)»
NOVA_LICENSE_KEY=«generic-secret:alnum(32)»
«end»
==== kn_env_node deploy/.env.production.local
# web
NODE_ENV=production
PORT=3000
«any 18-24»
DATABASE_URL="postgresql://web:«connection-string:pwa»@«fqdn»:5432/web?schema=public&sslmode=require"
DIRECT_URL=mysql://root:«connection-string:pwurl»@«ipv4»/shop
MONGODB_URI=mongodb+srv://shop:«connection-string:pwa»@«fqdn»/?retryWrites=true
REDIS_URL=rediss://default:«connection-string:pwa»@«ipv4»:6380
NATS_URL=nats://«connection-string:alnum(32)»@«ipv4»:4222
NEXTAUTH_SECRET=«generic-secret:bytes(32)»
AUTH_GITHUB_ID=«-key-id:hex(20)»
AUTH_GITHUB_SECRET=«generic-secret:hex(40)»
GOOGLE_CLIENT_ID=«-account-id:digits(12)»-«-asset-hash:lower(32)».«~|apps.googleusercontent.com»
GOOGLE_CLIENT_SECRET=«google-client-secret»
AZURE_AD_CLIENT_SECRET=«azure-client-secret»
AZURE_AD_TENANT_ID=«-uuid»
OPENAI_API_KEY=«openai-key»
ANTHROPIC_API_KEY=«anthropic-key»
HUGGINGFACEHUB_API_TOKEN=«huggingface-token»
GROQ_API_KEY=«ai-service-key»
SENDGRID_API_KEY=«sendgrid-key»
TWILIO_AUTH_TOKEN=«twilio-auth-token»
TWILIO_ACCOUNT_SID=«-account-id:twilio_sid»
TELEGRAM_BOT_TOKEN=«telegram-bot-token»
DISCORD_WEBHOOK_URL=https://«~|discord.com»/api/webhooks/«discord-webhook»
NEW_RELIC_LICENSE_KEY=«newrelic-key:newrelic_ingest»
SHOPIFY_ADMIN_TOKEN=«shopify-token»
LINEAR_API_KEY=«linear-key»
NOTION_TOKEN=«notion-token»
FIGMA_TOKEN=«figma-token»
DOPPLER_TOKEN=«doppler-token»
COOKIE_NAME=«-setting|__Host-session»
CSRF_COOKIE_SECRET='«generic-secret:alnum(48)»'
NEXT_PUBLIC_BUILD_ID=«-git-sha»
NEXT_PUBLIC_POSTHOG_KEY=phc_«~:alnum(43)»
PRIVATE_KEY_PATH=«-path|./certs/app.key»
ENCRYPTION_KEY=«hex-key»
«end»
==== kn_env_example .env.example
# copy to .env and fill in
DB_PASSWORD=«-placeholder|change_me»
DB_PASS_FILE=«-path|/run/secrets/db»
SECRET_KEY=«-placeholder|<generate with openssl rand -hex 32>»
API_TOKEN=
JWT_SECRET=«-placeholder|your-256-bit-secret»
AWS_ACCESS_KEY_ID=«-doc-example-key»
AWS_SECRET_ACCESS_KEY=«-doc-example-key:doc_example_secret»
GITHUB_TOKEN=«-placeholder|ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx»
SLACK_TOKEN=«-placeholder|xoxb-your-token»
STRIPE_SECRET_KEY=«-placeholder|sk_live_...»
PVE_TOKEN=«-placeholder|USER@REALM!TOKENID=UUID»
SMTP_PASSWORD="${SMTP_PASSWORD}"
LDAP_BIND_PASSWORD=$LDAP_BIND_PASSWORD
ADMIN_PASSWORD=«-placeholder|********»
OPENAI_API_KEY=«-placeholder|sk-...»
VAULT_TOKEN=«-placeholder|{{ vault_token }}»
RESET_TOKEN_TTL=«-setting|900»
PASSWORD_HASHER=«-setting|argon2id»
KEY_ALGORITHM=«-setting|ed25519»
TOKEN_URL=https://«~|example.com»/oauth/token
DATABASE_URL=postgres://user:«-placeholder|password»@localhost:5432/db
REDIS_URL=redis://:«-placeholder|${REDIS_PASSWORD}»@redis:6379/0
IMAGE_TAG=«-version|1.14.2»
IMAGE_DIGEST=«-digest»
REVISION=«-git-sha»
INSTANCE_ID=«-uuid»
==== kn_compose_monitoring stacks/monitoring/compose.yaml
name: monitoring
x-logging: &log
  driver: gelf
  options: { gelf-address: "udp://«ipv4»:12201" }
services:
  grafana:
    image: grafana/grafana-oss:«-version|11.4.0»
    environment:
      GF_SECURITY_ADMIN_USER: admin
      GF_SECURITY_ADMIN_PASSWORD: "«env-password:pwany»"
      GF_DATABASE_PASSWORD__FILE: «-path|/run/secrets/gf_db»
      GF_AUTH_GENERIC_OAUTH_CLIENT_SECRET: «generic-secret:alnum(40)»
      GF_SMTP_PASSWORD: ${GF_SMTP_PASSWORD:-«-placeholder|unset»}
      GF_SERVER_ROOT_URL: https://«fqdn»/
    logging: *log
  influxdb:
    image: influxdb@«-digest»
    environment:
      - DOCKER_INFLUXDB_INIT_MODE=setup
      - DOCKER_INFLUXDB_INIT_PASSWORD=«env-password:pw»
      - DOCKER_INFLUXDB_INIT_ADMIN_TOKEN=«generic-secret:influx»
  pve-exporter:
    image: prompve/prometheus-pve-exporter:«-version|3.5.1»
    environment:
      PVE_USER: svc.metrics@pve
      PVE_TOKEN_NAME: exporter
      PVE_TOKEN_VALUE: «pve-api-token»
      PVE_VERIFY_SSL: "false"
    extra_hosts:
      - "«hostname»:«ipv4»"
  snmp:
    image: prom/snmp-exporter
    command: ["--config.file=/etc/snmp.yml", "--snmp.source-address=«ipv4»"]
  alertmanager:
    image: prom/alertmanager
    configs: [am]
  rabbit:
    image: rabbitmq:4-management
    environment: { RABBITMQ_DEFAULT_USER: mon, RABBITMQ_DEFAULT_PASS: "«env-password:pw»", RABBITMQ_ERLANG_COOKIE: «generic-secret:upper(20)» }
  proxy:
    image: traefik:v3
    environment:
      CF_DNS_API_TOKEN: «cloudflare-api-token»
    labels:
      traefik.http.middlewares.ops.basicauth.users: "ops:«password-hash:bcrypt_dollar»"
      traefik.http.routers.grafana.rule: Host(`«fqdn»`)
    networks:
      edge: { ipv4_address: «ipv4», mac_address: "«mac»" }
configs:
  am:
    content: |
      global:
        smtp_auth_password: '«config-password:pwany»'
      receivers:
        - name: chat
          telegram_configs: [{ bot_token: "«telegram-bot-token»", chat_id: -100«-number:digits(10)» }]
          pagerduty_configs: [{ routing_key: «monitoring-token:hex(32)» }]
networks:
  edge:
    ipam: { config: [{ subnet: «ipv4-cidr:net24» }] }
==== kn_compose_apps stacks/apps/docker-compose.override.yml
version: "3.9"
services:
  nextcloud:
    environment:
      MYSQL_PASSWORD: &dbpw «env-password:pw»
      NEXTCLOUD_ADMIN_PASSWORD: '«env-password:pwany»'
      NEXTCLOUD_TRUSTED_DOMAINS: "«fqdn» «ipv4»"
      OBJECTSTORE_S3_KEY: «aws-access-key-id»
      OBJECTSTORE_S3_SECRET: «aws-secret-key»
  db:
    environment:
      MARIADB_ROOT_PASSWORD: «env-password:pw»
      MARIADB_PASSWORD: *dbpw
      MARIADB_RANDOM_ROOT_PASSWORD: "«-setting|no»"
  paperless:
    environment:
      - PAPERLESS_SECRET_KEY=«generic-secret:alnum(50)»
      - PAPERLESS_ADMIN_MAIL=«email»
      - PAPERLESS_DBPASS_FILE=«-path|/run/secrets/paperless»
      - PAPERLESS_REDIS=redis://:«connection-string:pwa»@broker:6379
  keycloak:
    command: start --hostname=«fqdn» --db-password=«cli-password:pwa»
    environment:
      KC_BOOTSTRAP_ADMIN_PASSWORD: «env-password:pw»
      KC_DB_URL: jdbc:postgresql://«ipv4»/keycloak
  wg-easy:
    environment:
      - WG_HOST=«fqdn»
      - PASSWORD_HASH=«password-hash:bcrypt_dollar»
      - WG_DEFAULT_DNS=«ipv4»
      - WG_ALLOWED_IPS=«ipv4-cidr», «ipv6-cidr»
  watchtower:
    environment:
      REPO_USER: releasebot
      REPO_PASS: «docker-token»
      WATCHTOWER_NOTIFICATION_URL: "gotify://«fqdn»/«url-token:gotify»"
      WATCHTOWER_HTTP_API_TOKEN: «generic-secret:alnum(32)»
  gitea-runner:
    image: gitea/act_runner@«-digest»
    environment:
      GITEA_RUNNER_REGISTRATION_TOKEN: «forge-token:alnum(40)»
      GITEA_INSTANCE_URL: https://«fqdn»
secrets:
  paperless: { file: ./secrets/paperless.txt }
x-revision: «-git-sha»
---- stacks/apps/secrets/paperless.txt
«~:alnum(32)»
==== kn_dockerfile images/builder/Dockerfile
# syntax=docker/dockerfile:1.7
FROM debian:bookworm-slim@«-digest» AS build
ARG NPM_TOKEN
ARG PIP_INDEX_URL=https://ci:«connection-string:pwa»@«fqdn»/simple
ARG GITHUB_TOKEN=«github-pat»
ENV ROOT_PASSWORD=«env-password:pwa» \
    HTTP_PROXY=http://build:«connection-string:pwa»@«fqdn»:3128 \
    SIGNING_KEY_ID=«-key-id»
LABEL org.opencontainers.image.revision="«-git-sha»" \
      maintainer="«person-name» <«email»>"

RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
RUN echo "root:$ROOT_PASSWORD" | chpasswd && \
    echo 'build:«cli-password:pwq2»' | chpasswd
RUN git clone https://x-access-token:${GITHUB_TOKEN}@«~|github.com»/acme/lib.git /src/lib && \
    git -C /src/lib checkout «-git-sha»
ADD --checksum=«-digest» https://«fqdn»/toolchain.tar.zst /opt/
RUN curl -fsSL -H "PRIVATE-TOKEN: «gitlab-pat»" https://«fqdn»/api/v4/projects/9/packages/generic/agent/«-version|0.9.3»/agent -o /usr/bin/agent
RUN sshpass -p '«cli-password:pwany»' scp deploy@«ipv4»:/srv/models.bin /opt/
RUN cargo login «crates-io-token» && pip config set global.index-url "$PIP_INDEX_URL"

FROM scratch
COPY --from=build /usr/bin/agent /agent
HEALTHCHECK CMD ["/agent", "health", "--token-file", "«-path|/run/secrets/token»"]
ENTRYPOINT ["/agent", "--secret-store=file"]
==== kn_k8s_app k8s/base/app.yaml
apiVersion: v1
kind: Secret
metadata:
  name: shop-db
  labels: { app.kubernetes.io/version: "«-version|4.2.1»" }
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: |
      {"apiVersion":"v1","data":{"password":"«k8s-secret-data:pwa.b64»"},"kind":"Secret"}
type: Opaque
data:
  host: «-base64-text|bG9jYWxob3N0»
  password: «k8s-secret-data»
  replication: «k8s-secret-data:human.b64»
  ca.crt: «-certificate:certificate.b64»
---
apiVersion: v1
kind: Secret
metadata:
  name: shop-env
stringData:
  api-token: "«generic-secret:alnum(40)»"
  config.ini: |
    [smtp]
    host = «fqdn»
    password = «config-password:pw»
    [oauth]
    client_secret = «generic-secret:b64u(43)»
  id_ed25519: |
    «private-key:openssh»
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  DB_HOST: «ipv4»
  LDAP_URL: ldaps://«fqdn»
  REDIS_URL: redis://:«connection-string:pwa»@«ipv4»:6379
  password-policy.json: '{"minLength": «-setting|14», "history": 5}'
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: shop, uid: «-uuid» }
spec:
  template:
    metadata:
      annotations: { checksum/config: «-sha256» }
    spec:
      serviceAccountName: shop
      containers:
        - name: shop
          image: «~|registry.k8s.local»/shop@«-digest»
          env:
            - name: DB_PASSWORD
              valueFrom: { secretKeyRef: { name: «-setting|shop-db», key: «-setting|password» } }
            - name: WEBHOOK_SECRET
              value: "«generic-secret:hex(40)»"
            - { name: TOKEN_FILE, value: «-path|/var/run/secrets/tokens/api» }
          livenessProbe:
            httpGet:
              path: /health
              httpHeaders: [{ name: Authorization, value: "Basic «basic-auth»" }]
      hostAliases: [{ ip: "«ipv4»", hostnames: ["«fqdn»"] }]
==== kn_k8s_values charts/platform/values-prod.yaml
global:
  domain: «fqdn:domain»
  imagePullSecrets: [«-setting|regcred»]
  storageClass: ceph-rbd
postgresql:
  auth:
    postgresPassword: «config-password:pw»
    password: "«config-password:pwany»"
    existingSecret: «-setting|shop-db»
    secretKeys: { adminPasswordKey: «-setting|postgres-password», userPasswordKey: «-setting|password» }
  primary:
    service: { loadBalancerIP: «ipv4» }
redis:
  auth: { enabled: true, password: «config-password:alnum(24)» }
minio:
  rootUser: platform
  rootPassword: '«config-password:pwany»'
argo-cd:
  configs:
    secret:
      argocdServerAdminPassword: "«password-hash:bcrypt»"
      githubSecret: «generic-secret:hex(40)»
    repositories:
      infra: { url: "https://«fqdn»/infra/charts.git", username: argo, password: «gitlab-deploy-token» }
external-dns:
  provider: cloudflare
  cloudflare: { apiToken: «cloudflare-api-token» }
  domainFilters: [«fqdn:domain»]
cert-manager:
  email: «email»
vault:
  server:
    extraEnvironmentVars: { VAULT_TOKEN: "«vault-token»" }
oauth2-proxy:
  config: { clientID: "«-uuid»", clientSecret: "«generic-secret:alnum(32)»", cookieSecret: "«generic-secret:b64u(43)»" }
ceph-csi:
  csiConfig: [{ clusterID: "«-uuid»", monitors: ["«ipv4»:6789", "«ipv4»:6789"] }]
  secret: { userID: k8s, userKey: «ceph-key» }
metallb:
  addresses: ["«ipv4-cidr»", "«ipv6-cidr»"]
image:
  tag: «-version|2025.6.3»
  digest: «-digest»
passwordRotation: { enabled: «-setting|true», schedule: "0 3 * * 0" }
