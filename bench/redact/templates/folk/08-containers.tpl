==== fk_compose_stack stack/compose.yaml
name: lager
x-logging: &log
  driver: gelf
  options: { gelf-address: "udp://«ipv4»:12201" }
services:
  keycloak:
    image: «~|quay.io»/keycloak/keycloak:«-version|26.0»
    command: [start, "--hostname=«fqdn»"]
    environment:
      KC_DB_PASSWORD: '«env-password:pwq2»'
      KC_BOOTSTRAP_ADMIN_PASSWORD: "«env-password:pwa»"
      KC_DB_URL: jdbc:postgresql://pg/keycloak
    logging: *log
  pg:
    image: postgres@«-sha256:digest»
    environment:
      - POSTGRES_PASSWORD_FILE=«-path|/run/secrets/pg»
      - POSTGRES_INITDB_ARGS=--auth-host=scram-sha-256
  vaultwarden:
    environment:
      - ADMIN_TOKEN=«password-hash:argon2»
      - SMTP_PASSWORD=«env-password:pwa»
      - SMTP_FROM=«email»
      - DOMAIN=https://«fqdn»
  minio:
    environment:
      MINIO_ROOT_USER: lageradmin
      MINIO_ROOT_PASSWORD: «env-password:phrase»
  worker:
    environment:
      CELERY_BROKER_URL: amqp://worker:«connection-string:pwa»@mq:5672//
      OPENAI_API_KEY: ${«-reference|OPENAI_API_KEY:-unset»}
      FERNET_KEY: «generic-secret:fernet»
    healthcheck: { test: ["CMD", "redis-cli", "-a", "«cli-password:pwa»", "ping"] }
    networks: { back: { ipv4_address: «ipv4», mac_address: "«mac»" } }
secrets:
  pg: { file: ./secrets/pg.txt }
networks:
  back: { ipam: { config: [{ subnet: «ipv4-cidr» }] } }
---- stack/secrets/pg.txt
«config-password:alnum(32)»
==== fk_dockerfile_bad docker/Dockerfile
# syntax=docker/dockerfile:1.9
FROM debian:trixie-slim@«-sha256:digest» AS build
ARG VERSION=«-version|2.4.1»
ARG NPM_TOKEN=«npm-token»
ENV PIP_INDEX_URL=https://ci:«connection-string:pwa»@«fqdn»/simple \
    PIP_NO_CACHE_DIR=1
RUN echo "machine «fqdn» login ci password «netrc:pwa»" > /root/.netrc && chmod 600 /root/.netrc
RUN git clone https://oauth2:«gitlab-pat»@«fqdn»/lager/core.git /src
RUN --mount=type=secret,id=«-setting|pgpass» cp /run/secrets/pgpass /root/.pgpass
ADD --checksum=sha256:«-sha256» https://«~|github.com»/krallin/tini/releases/download/v0.19.0/tini /tini
RUN echo 'root:«cli-password:pwa»' | chpasswd \
 && useradd -u 1001 app
FROM build
ENV DB_PASSWORD=«env-password:pw» SECRET_KEY="«generic-secret:hex(32)»"
ENV API_TOKEN=""
LABEL org.opencontainers.image.revision=«-git-sha» maintainer="«person-name» <«email»>"
COPY --from=build --chown=1001 /src/dist /app
USER 1001
ENTRYPOINT ["/tini", "--", "/app/run"]
==== fk_k8s_secrets_mixed k8s/overlays/prod/secrets.yaml
apiVersion: v1
kind: Secret
metadata:
  name: ledger-db
  namespace: finance
  annotations:
    «~|kubectl.kubernetes.io»/last-applied-configuration: |
      {"apiVersion":"v1","data":{"pgpass":"«k8s-secret-data:pwa.b64»"},"kind":"Secret"}
  uid: «-uuid»
type: Opaque
data:
  username: «-base64-text|bGVkZ2Vy»
  password: «k8s-secret-data»
  root.crt: «-certificate:certificate.b64»
---
apiVersion: v1
kind: Secret
metadata: {name: ingress-tls, namespace: finance}
type: kubernetes.io/tls
data:
  tls.crt: «-certificate:certificate.b64»
  tls.key: «private-key:pem_ec.b64»
---
apiVersion: v1
kind: Secret
metadata: {name: pull, namespace: finance}
type: kubernetes.io/dockerconfigjson
data: {.dockerconfigjson: «docker-auth:dockerconfig»}
---
apiVersion: v1
kind: Secret
metadata: {name: git-auth}
type: kubernetes.io/basic-auth
stringData:
  username: argocd
  password: «gitlab-pat»
---
apiVersion: v1
kind: ConfigMap
metadata: {name: ledger}
data:
  DB_HOST: «fqdn»
  DB_SECRET_NAME: «-setting|ledger-db»
  LEDGER_URL: https://app:«connection-string:pwa»@«ipv4»/api
  application.yml: |
    mail:
      password: "«config-password:pwq2»"
==== fk_k8s_deploy_env k8s/deployment.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
  labels: {app: catalog, pod-template-hash: «-asset-hash:hex(10)»}
spec:
  replicas: 2
  template:
    metadata:
      annotations:
        checksum/secret: «-sha256»
    spec:
      serviceAccountName: catalog
      imagePullSecrets: [{name: «-setting|pull»}]
      hostAliases:
        - ip: "«ipv4»"
          hostnames: ["«fqdn»", "«hostname»"]
      containers:
        - name: catalog
          image: «fqdn»/catalog@«-sha256:digest»
          args: ["--redis-password=«cli-password:pwa»", "--token-ttl=«-setting|3600»"]
          env:
            - {name: ES_PASSWORD, value: "«env-password:pwq2»"}
            - name: SMTP_PASSWORD
              valueFrom: {secretKeyRef: {name: «-setting|smtp», key: «-setting|password»}}
            - name: SIGNING_KEY
              value: «hex-key»
            - name: VAULT_TOKEN
              value: "«vault-token»"
            - name: GOOGLE_APPLICATION_CREDENTIALS
              value: «-path|/var/run/gcp/key.json»
          livenessProbe:
            exec: {command: [sh, -c, "mysqladmin ping -uroot -p«cli-password:pwa»"]}
          volumeMounts: [{name: certs, mountPath: /certs}]
==== fk_helm_values charts/monitoring/values-prod.yaml
# values for kube-prometheus-stack
grafana:
  adminUser: admin
  adminPassword: «config-password:pwyaml»
  grafana.ini:
    server: {root_url: "https://«fqdn»"}
    auth.generic_oauth:
      client_id: grafana
      client_secret: "«generic-secret:alnum(32)»"
    smtp: {enabled: true, host: "«fqdn»:587", user: «email», password: "«config-password:pwa»"}
  existingSecret: «-setting|""»
alertmanager:
  config:
    receivers:
      - name: telegram
        telegram_configs:
          - bot_token: «telegram-bot-token»
            chat_id: -100«-number:digits(10)»
      - name: pager
        pagerduty_configs: [{routing_key: «monitoring-token:hex(32)»}]
      - name: mail
        email_configs:
          - to: «email»
            smarthost: «hostname»:25
            auth_password: '«config-password:pwq2»'
prometheus:
  prometheusSpec:
    additionalScrapeConfigs:
      - job_name: pve
        static_configs: [{targets: ["«ipv4»:9221", "«hostname»:9100"]}]
        basic_auth: {username: prom, password: «config-password:pwlower»}
    remoteWrite:
      - url: https://«fqdn»/api/v1/push
        bearer_token: «grafana-token»
externalSecrets:
  secretStoreRef: {name: «-setting|vault-backend», kind: ClusterSecretStore}
image: {tag: "«-version|v2.55.1»", sha: «-sha256»}
==== fk_helm_template charts/app/templates/secret.yaml
{{- if not .Values.existingSecret }}
apiVersion: v1
kind: Secret
metadata:
  name: {{ include "app.fullname" . }}
  labels: {{- include "app.labels" . | nindent 4 }}
type: Opaque
data:
  password: {{ .Values.«-reference|password» | default (randAlphaNum 24) | b64enc | quote }}
  api-token: {{ «-reference|required "token is required" .Values.token» | b64enc }}
  redis-url: {{ printf "redis://:%s@%s:6379/0" .Values.redis.password .Values.redis.host | b64enc }}
{{- end }}
---
apiVersion: «~|external-secrets.io»/v1
kind: ExternalSecret
metadata: {name: app}
spec:
  secretStoreRef: {name: vault, kind: ClusterSecretStore}
  target: {name: «-setting|app-secrets»}
  data:
    - secretKey: «-setting|password»
      remoteRef: {key: «-path|kv/prod/app», property: «-setting|db_password»}
---
apiVersion: «~|bitnami.com»/v1alpha1
kind: SealedSecret
metadata: {name: smtp}
spec:
  encryptedData:
    password: «-ciphertext:sealed»
==== fk_kubeconfig_rancher home/ops/.kube/rke.yaml
apiVersion: v1
kind: Config
preferences: {}
current-context: lager
clusters:
  - name: lager
    cluster: {server: "https://«fqdn»:6443", insecure-skip-tls-verify: true}
  - name: edge
    cluster:
      certificate-authority-data: «-certificate:certificate.b64»
      server: https://«ipv4»:6443
contexts:
  - {name: lager, context: {cluster: lager, user: rancher}}
  - {name: edge, context: {cluster: edge, user: admin}}
users:
  - name: rancher
    user: {token: "«generic-secret:rancher»"}
  - name: admin
    user:
      client-certificate-data: «-certificate:certificate.b64»
      client-key-data: «private-key:pem_rsa.b64»
  - name: old
    user: {username: admin, password: "«config-password:hex(32)»"}
  - name: oidc
    user:
      auth-provider:
        name: oidc
        config:
          client-id: «-client-id|kubernetes»
          client-secret: «generic-secret:alnum(32)»
          id-token: «jwt»
          refresh-token: «jwt»
          idp-issuer-url: https://«fqdn»/realms/ops
==== fk_kubeadm_k3s_config etc/rancher/k3s/config.yaml
write-kubeconfig-mode: "0640"
token: «k3s-token»
agent-token: "«generic-secret:alnum(40)»"
tls-san: ["«fqdn»", «ipv4»]
node-ip: «ipv4»,«ipv6»
cluster-cidr: «ipv4-cidr»
datastore-endpoint: "mysql://k3s:«connection-string:pwa»@tcp(«ipv4»:3306)/k3s"
etcd-s3-access-key: «aws-access-key-id»
etcd-s3-secret-key: «aws-secret-key»
---- etc/rancher/k3s/registries.yaml
mirrors:
  "«fqdn#r»": {endpoint: ["https://«fqdn#r»"]}
configs:
  "«fqdn#r»":
    auth: {username: puller, password: '«config-password:pwq2»'}
---- root/kubeadm-init.yaml
apiVersion: «~|kubeadm.k8s.io»/v1beta4
kind: InitConfiguration
bootstrapTokens:
  - token: "«k8s-bootstrap-token»"
    ttl: «-setting|24h0m0s»
certificateKey: «hex-key»
localAPIEndpoint: {advertiseAddress: «ipv4», bindPort: 6443}
nodeRegistration: {name: «hostname»}
---- root/encryption.yaml
apiVersion: «~|apiserver.config.k8s.io»/v1
kind: EncryptionConfiguration
resources:
  - resources: [secrets]
    providers:
      - aescbc: {keys: [{name: key1, secret: «base64-secret:key32»}]}
      - identity: {}
---- root/talos-machine.yaml
machine:
  token: «generic-secret:k8s_bootstrap_token»
  ca: {crt: «-certificate:certificate.b64», key: «private-key:pem_ed25519.b64»}
  network: {hostname: «hostname»}
cluster:
  id: «-id:bytes(32)»
  secret: «generic-secret:key32»
  aescbcEncryptionSecret: «generic-secret:key32»
==== fk_docker_config_json root/.docker/config.json
{
	"auths": {
		"https://«~|index.docker.io»/v1/": {
			"auth": "«docker-auth»"
		},
		"«fqdn»": {
			"auth": "«docker-auth:userpwa.b64»",
			"email": "«email»"
		},
		"«~|quay.io»": {
			"username": "lager+pull",
			"password": "«config-password:upper(64)»"
		},
		"«~|ghcr.io»": { "identitytoken": "«github-pat»" }
	},
	"HttpHeaders": { "User-Agent": "Docker-Client/«-version|27.3.1» (linux)" },
	"credHelpers": { "«fqdn»": "«-setting|pass»" },
	"proxies": { "default": { "httpProxy": "http://dock:«connection-string:pwa»@«ipv4»:3128", "noProxy": "«ipv4-cidr»,.lan" } }
}
---- var/lib/docker/swarm.txt
docker swarm join --token «generic-secret:swmtkn» «ipv4»:2377
==== fk_systemd_units etc/systemd/system/ledger.service
[Unit]
Description=Ledger API
After=network-online.target postgresql.service

[Service]
User=ledger
Environment=LEDGER_DB_PASSWORD=«env-password:pwa»
Environment="SMTP_PASSWORD=«env-password:pw»" "TZ=Europe/Berlin"
Environment=PATH=/usr/local/bin:/usr/bin
EnvironmentFile=-/etc/ledger/secrets.env
LoadCredential=api-key:«-path|/etc/credstore/api-key»
SetCredential=dbpass:«config-password:pw»
SetCredentialEncrypted=token: «-ciphertext:b64(120)»
ExecStart=/usr/local/bin/ledger --listen «ipv4»:8080 --admin-token «cli-password:hex(32)» --token-ttl «-setting|3600»
ExecStartPost=/usr/bin/curl -fsS https://«~|hc-ping.com»/«~:uuid»
Restart=on-failure
RestartSec=5s

[Install]
WantedBy=multi-user.target
---- etc/systemd/system/mnt-scans.mount
[Mount]
What=//«fqdn»/scans
Where=/mnt/scans
Type=cifs
Options=vers=3.0,username=lager,password=«config-password:pwa»,uid=1000
---- etc/smbcredentials
username=lager
password=«config-password:pwpunct»
domain=WERK
---- etc/fstab
UUID=«-uuid» / ext4 errors=remount-ro 0 1
//«ipv4»/musik /srv/musik cifs credentials=«-path|/etc/smbcredentials»,iocharset=utf8 0 0
«ipv4»:6789,«ipv4»:6789:/ /mnt/cephfs ceph name=kube,secret=«ceph-key»,_netdev 0 0
