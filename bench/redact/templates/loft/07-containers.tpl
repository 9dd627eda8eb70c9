==== loft_ctr_compose_paperless srv/paperless/docker-compose.yml
name: paperless
services:
  broker:
    image: «~|docker.io»/library/redis:«-version|7.4.1»
    command: ["redis-server", "--requirepass", "«cli-password:pwsafe#redis»"]
    volumes: [redisdata:/data]
  db:
    image: mariadb:11
    environment:
      MARIADB_ROOT_PASSWORD: "«env-password:pwhard»"
      MARIADB_PASSWORD: &dbpass «env-password:phr»
      MARIADB_USER: paperless
  webserver:
    image: «~|ghcr.io»/paperless-ngx/paperless-ngx@«-sha256:digest»
    depends_on: [db, broker]
    ports: ["«ipv4»:8000:8000"]
    environment:
      PAPERLESS_REDIS: redis://:«env-password:pwsafe#redis»@broker:6379
      PAPERLESS_DBPASS: *dbpass
      PAPERLESS_SECRET_KEY: «generic-secret:alnum(50)»
      PAPERLESS_URL: https://«fqdn»
      PAPERLESS_ADMIN_USER: «~:login»
      PAPERLESS_ADMIN_PASSWORD: ${PAPERLESS_ADMIN_PASSWORD:?«-placeholder|set it in .env»}
      PAPERLESS_ADMIN_MAIL: «email»
      PAPERLESS_EMAIL_HOST_PASSWORD_FILE: «-path|/run/secrets/smtp»
      USERMAP_UID: 1000
    secrets: [«-setting|smtp»]
    extra_hosts:
      - "«fqdn»:«ipv4»"
    mac_address: «mac»
    healthcheck:
      test: ["CMD", "curl", "-fs", "-S", "http://«~|localhost»:8000"]
secrets:
  smtp: {file: ./smtp.txt}
---- srv/paperless/smtp.txt
«generic-secret:pwsafe»
==== loft_ctr_compose_stack deploy/stack.yml
x-env: &common
  TZ: Europe/Stockholm
  SENTRY_DSN: "https://«sentry-dsn»@«~:hostname».«~|sentry.io»/«-number:digits(7)»"
  LOG_LEVEL: info
services:
  api:
    image: «fqdn»/shop/api:«-version»
    environment:
      <<: *common
      DATABASE_URL: "postgresql+asyncpg://stock:«connection-string»@pg:5432/stock"
      CELERY_BROKER_URL: amqp://stock:«connection-string»@rabbit:5672//
      JWT_SIGNING_KEY: "«generic-secret:b64u(43)»"
      STRIPE_SECRET_KEY: «stripe-key»
      STRIPE_PUBLISHABLE_KEY: «-public-key:stripe_public»
      STRIPE_WEBHOOK_SECRET: «stripe-key:stripe_webhook»
      OPENAI_API_KEY: «openai-key»
      S3_SECRET: "«aws-secret-key»"
      S3_KEY: «aws-access-key-id»
      MAIL_PASSWORD: "{{ «-reference|smtp_password» }}"
    labels:
      traefik.http.middlewares.a.basicauth.users: "ops:«password-hash:bcrypt_dollar»"
      traefik.http.routers.api.rule: Host(`«fqdn»`)
      com.loft.owner: «email»
  minio:
    image: minio/minio
    environment: {MINIO_ROOT_USER: minioadm, MINIO_ROOT_PASSWORD: «env-password:pwsafe»}
  tunnel:
    image: cloudflare/cloudflared:latest
    command: tunnel --no-autoupdate run --token «cloud-token:cf_tunnel»
  watchtower:
    image: containrrr/watchtower
    environment:
      WATCHTOWER_NOTIFICATION_URL: discord://«~:b64u(40)»@«~:int(100000000000000000,999999999999999999)»
      REPO_USER: bot
      REPO_PASS: «docker-token»
networks:
  default:
    ipam: {config: [{subnet: «ipv4-cidr», gateway: «ipv4»}]}
==== loft_ctr_swarm root/swarm-session.txt
root@«hostname#a»:~# docker swarm init --advertise-addr «ipv4»
Swarm initialized: current node («~:lower(25)») is now a manager.

To add a worker to this swarm, run the following command:

    docker swarm join --token «generic-secret:swmtkn» «ipv4»:2377

root@«hostname#a»:~# printf '«cli-password:pwsafe»' | docker secret create db_root -
«~:lower(25)»
root@«hostname#a»:~# docker login «fqdn» -u ci -p «cli-password:pwa»
WARNING! Using --password via the CLI is insecure. Use --password-stdin.
Login Succeeded
root@«hostname#a»:~# echo «docker-token» | docker login --username loft --password-stdin
root@«hostname#a»:~# docker run -d --name pg -e POSTGRES_PASSWORD='«env-password:pwsafe»' -p «ipv4»:5432:5432 postgres:17
«-sha256»
root@«hostname#a»:~# docker inspect pg --format '{{.NetworkSettings.IPAddress}} {{.NetworkSettings.MacAddress}}'
«ipv4» «mac»
root@«hostname#a»:~# docker pull «fqdn»/shop/api:2.4
Digest: «-sha256:digest»
Status: Downloaded newer image
root@«hostname#a»:~# docker service update --env-add SMTP_PASSWORD=«env-password:pwsafe» --secret-rm old_pw stack_api
root@«hostname#a»:~# docker exec -it pg psql -U postgres -c "ALTER ROLE stock PASSWORD '«sql-password:pwsafe»'"
ALTER ROLE
root@«hostname#a»:~# docker ps --no-trunc --format '{{.ID}}'
«-sha256»
==== loft_ctr_dockercfg home/«=login»/.docker/config.json
{
	"auths": {
		"«fqdn»": {"auth": "«docker-auth»"},
		"«fqdn»:5050": {"username": "ci", "password": "«config-password:pwa»", "auth": "«docker-auth»"},
		"https://«~|index.docker.io»/v1/": {"identitytoken": "«docker-token:uuid»"}
	},
	"credHelpers": {"«~:digits(12)».«~|dkr.ecr.eu-north-1.amazonaws.com»": "ecr-login"},
	"HttpHeaders": {"User-Agent": "Docker-Client/«-version|27.3.1» (linux)"},
	"proxies": {"default": {"httpProxy": "http://build:«connection-string»@«ipv4»:3128", "noProxy": "«~|localhost»,«ipv4-cidr»"}}
}
---- run/user/1000/containers/auth.json
{"auths": {"«~|quay.io»": {"auth": "«docker-auth»"}, "«fqdn»": {"auth": "«docker-auth»"}}}
---- etc/containers/registries.conf
unqualified-search-registries = ["«~|docker.io»"]
[[registry]]
location = "«fqdn»"
insecure = false
[[registry.mirror]]
location = "«ipv4»:5000"
==== loft_ctr_dockerfile build/Dockerfile
# syntax=docker/dockerfile:1.7
FROM «~|docker.io»/library/node:22-bookworm@«-sha256:digest» AS build
ARG NPM_TOKEN
ARG GIT_TOKEN=«gitlab-pat»
ENV DB_PASSWORD=«env-password:pwsafe» \
    APP_SECRET="«generic-secret:hex(64)»" \
    NODE_ENV=production
LABEL maintainer="«person-name» <«email»>"
WORKDIR /app
RUN --mount=type=secret,id=«-identifier|npmrc»,target=/root/.npmrc npm ci
RUN echo "//«fqdn»/:_authToken=${«-reference|NPM_TOKEN»}" > .npmrc && npm ci && rm .npmrc
RUN git clone https://oauth2:${«-reference|GIT_TOKEN»}@«fqdn»/shop/shared.git
RUN wget -q --user=fetch --password='«cli-password:pwsafe»' https://«fqdn»/dist/agent-«-version».deb \
 && echo "«-sha256»  agent.deb" | sha256sum -c -
RUN useradd -m app && echo 'app:«cli-password:pwa»' | chpasswd
COPY --chown=app . .
ENV PASSWORD_FILE=«-path|/run/secrets/password»
HEALTHCHECK CMD wget -qO- http://«~|127.0.0.1»:3000/health || exit 1
USER app
CMD ["node", "server.js"]
==== loft_k8s_secret k8s/«=word»-secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: «=word»-db
  namespace: shop
  annotations:
    «~|reflector.v1.k8s.emberstack.com»/reflection-allowed: "true"
  uid: «-uuid»
  resourceVersion: "«-number:digits(8)»"
type: «~|kubernetes.io»/basic-auth
data:
  username: «-base64-text»
  password: «k8s-secret-data»
  uri: «k8s-secret-data:pwa.b64»
---
apiVersion: v1
kind: Secret
metadata: {name: tls-edge, namespace: shop}
type: «~|kubernetes.io»/tls
data:
  tls.crt: «-certificate:certb64»
  tls.key: «private-key:keyb64»
---
apiVersion: v1
kind: Secret
metadata: {name: pull}
type: «~|kubernetes.io»/dockerconfigjson
data:
  .dockerconfigjson: «docker-auth:dockercfg»
---
apiVersion: v1
kind: Secret
metadata: {name: bootstrap-token-«~:lower(6)#tid», namespace: kube-system}
type: «~|bootstrap.kubernetes.io»/token
stringData:
  description: join of «hostname»
  token-id: «~:lower(6)#tid»
  token-secret: «generic-secret:lower(16)»
---
apiVersion: «~|bitnami.com»/v1alpha1
kind: SealedSecret
metadata: {name: mail, namespace: shop}
spec:
  encryptedData:
    password: «-reference:sealed»
---
apiVersion: «~|external-secrets.io»/v1
kind: ExternalSecret
metadata: {name: api}
spec:
  data:
    - secretKey: «-setting|token»
      remoteRef: {key: «-path|prod/api», property: «-setting|token»}
==== loft_k8s_helm helm/values-prod.yaml
# helm upgrade shop ./chart -f values-prod.yaml
image:
  repository: «fqdn»/shop/web
  tag: "«-version»"
  digest: «-sha256:digest»
ingress:
  hosts: [{host: «fqdn», paths: [/]}]
  annotations:
    «~|nginx.ingress.kubernetes.io»/whitelist-source-range: "«ipv4-cidr»,«ipv4-cidr»"
    «~|cert-manager.io»/cluster-issuer: letsencrypt
postgresql:
  auth:
    postgresPassword: «config-password:pwsafe»
    password: "«config-password:pwhard»"
    existingSecret: ""
    secretKeys: {adminPasswordKey: «-setting|postgres-password», userPasswordKey: «-setting|password»}
  metrics: {enabled: true}
redis:
  auth: {enabled: true, password: «config-password:pwa», existingSecretPasswordKey: «-setting|redis-password»}
externalDatabase:
  host: «ipv4»
  existingSecret: «-setting|shop-db»
smtp:
  host: «fqdn»
  username: «email»
  password: "«config-password:pwsafe»"
keycloak:
  clientSecret: "«generic-secret:alnum(32)»"
  adminPassword: '«config-password:human»'
extraEnv:
  - {name: API_TOKEN, valueFrom: {secretKeyRef: {name: «-setting|api», key: «-setting|token»}}}
  - {name: SESSION_SECRET, value: "«generic-secret:hex(64)»"}
  - {name: MAILGUN_API_KEY, value: «mailgun-key»}
loadBalancerIP: «ipv4»
podAnnotations:
  checksum/secret: «-sha256»
==== loft_k8s_kubeconfig home/«=login»/.kube/«=word».yaml
apiVersion: v1
kind: Config
preferences: {}
current-context: ops@edge
clusters:
  - name: edge
    cluster:
      server: https://«fqdn»:6443
      tls-server-name: «~|kubernetes.default»
      certificate-authority-data: «-certificate:certb64»
  - name: old
    cluster: {server: "https://«ipv4»:16443", insecure-skip-tls-verify: true}
contexts:
  - {name: ops@edge, context: {cluster: edge, user: ops}}
users:
  - name: ops
    user:
      client-certificate-data: «-certificate:certb64»
      client-key-data: «private-key:keyb64»
  - name: robot
    user:
      token: «jwt»
  - name: rancher
    user: {token: "kubeconfig-user-«~:lower(10)»:«generic-secret:lower(54)»"}
  - name: basic
    user: {username: admin, password: "«config-password:pwsafe»"}
  - name: sso
    user:
      exec:
        apiVersion: «~|client.authentication.k8s.io»/v1
        command: kubectl
        args: [oidc-login, get-token, --oidc-issuer-url=https://«fqdn», --oidc-client-id=kubectl, --oidc-client-secret=«generic-secret:alnum(32)»]
==== loft_k8s_cluster root/kubeadm-«=word».log
[init] Using Kubernetes version: v«-version|1.31.4»
[certs] apiserver serving cert is signed for DNS names [«hostname» «~|kubernetes.default.svc.cluster.local»] and IPs [«~|10.96.0.1» «ipv4»]
[kubelet-start] Writing kubelet environment file
[bootstrap-token] Using token: «k8s-bootstrap-token#t»
[addons] Applied essential addon: CoreDNS

You can now join any number of control-plane nodes:

  kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token#t» \
	--discovery-token-ca-cert-hash «-sha256:digest» \
	--control-plane --certificate-key «hex-key»

root@«hostname#h»:~# cat /var/lib/rancher/k3s/server/node-token
«k3s-token»
root@«hostname#h»:~# cat /etc/rancher/rke2/config.yaml
server: https://«fqdn»:9345
token: «k3s-token#j»
tls-san: [«fqdn», «ipv4»]
cluster-cidr: «ipv4-cidr»
root@«hostname#h»:~# etcdctl --user root:«cli-password:pwa» --endpoints https://«ipv4»:2379 endpoint health
root@«hostname#h»:~# kubectl create secret generic smtp --from-literal=password='«cli-password:pwsafe»' --from-file=ca.crt
secret/smtp created
root@«hostname#h»:~# kubectl create secret docker-registry pull --docker-server=«fqdn» --docker-username=ci --docker-password=«gitlab-deploy-token»
root@«hostname#h»:~# kubectl -n argocd get secret argocd-initial-admin-secret -o jsonpath='{.data.password}' | base64 -d
«cli-password:alnum(16)»
root@«hostname#h»:~# argocd login «fqdn» --username admin --password '«cli-password:pwsafe»' --grpc-web
==== loft_k8s_talos talos/controlplane.yaml
version: v1alpha1
machine:
  type: controlplane
  token: «k8s-bootstrap-token:talos»
  ca:
    crt: «-certificate:certb64»
    key: «private-key:keyb64»
  certSANs: [«ipv4», «fqdn»]
  network:
    hostname: «hostname»
    interfaces:
      - deviceSelector: {hardwareAddr: "«mac»"}
        addresses: [«ipv4-cidr»]
        routes: [{network: «~|0.0.0.0/0», gateway: «ipv4»}]
        vip: {ip: «ipv4»}
    nameservers: [«ipv4»]
  install: {disk: /dev/sda, image: "«~|factory.talos.dev»/installer/«-sha256»:v«-version|1.9.3»"}
  registries:
    config:
      «fqdn»: {auth: {username: ci, password: "«config-password:pwsafe»"}}
cluster:
  id: «~:bytes(32)»
  secret: «generic-secret:bytes(32)»
  controlPlane: {endpoint: "https://«fqdn»:6443"}
  token: «k8s-bootstrap-token:talos»
  secretboxEncryptionSecret: «generic-secret:bytes(32)»
  aggregatorCA: {crt: «-certificate:certb64», key: «private-key:keyb64»}
  serviceAccount: {key: «private-key:keyb64»}
==== loft_k8s_describe tmp/describe-«=word».txt
Name:             api-«~:pod»
Namespace:        shop
Service Account:  default
Node:             «hostname#n»/«ipv4»
Labels:           app=api
                  pod-template-hash=«-asset-hash:hex(9)»
Annotations:      checksum/config: «-sha256»
                  «~|k8s.v1.cni.cncf.io»/network-status: [{"name":"net1","ips":["«ipv4»"],"mac":"«mac»"}]
Status:           Running
IP:               «ipv4»
Containers:
  api:
    Container ID:   containerd://«-sha256»
    Image ID:       «fqdn»/shop/api@«-sha256:digest»
    Environment:
      DB_HOST:         «ipv4»
      DB_PASSWORD:     «env-password:pwsafe»
      REDIS_PASSWORD:  <set to the key 'password' in secret 'redis'>  Optional: false
      SESSION_KEY:     «generic-secret:alnum(40)»
      TOKEN_TTL:       «-setting|3600»
    Mounts:
      /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-«-asset-hash:lower(5)» (ro)
Events:
  Warning  Failed     2m  kubelet  Failed to pull image "«fqdn»/shop/api:2.5": 401 Unauthorized
  Normal   Scheduled  2m  default-scheduler  Successfully assigned shop/api to «hostname#n»
