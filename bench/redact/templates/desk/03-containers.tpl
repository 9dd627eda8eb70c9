==== dk_compose_logs prompt.txt
My stack won't start after moving it to a new host. compose file first, logs after it. I removed nothing because I don't know what matters.

version: "3.9"
services:
  postgres:
    image: postgres:«-version|16.4»
    environment:
      POSTGRES_DB: wiki
      POSTGRES_PASSWORD: «env-password:phr»
  wiki:
    image: «~|ghcr.io»/requarks/wiki@sha256:«-sha256»
    environment:
      DB_TYPE: postgres
      DB_HOST: postgres
      DB_PASS: «env-password:pwa»
      SESSION_SECRET: '«generic-secret»'
      OAUTH_SECRET_FILE: «-path|/run/secrets/oauth»
      SMTP_PASS: ${«-placeholder|SMTP_PASS:?missing»}
    networks:
      front: {ipv4_address: «ipv4»}
  broker:
    image: eclipse-mosquitto:2
    command: mosquitto_sub -h «fqdn» -u stockd -P «cli-password:pwa» -t '#'
  watch:
    image: containrrr/watchtower
    environment:
      - WATCHTOWER_NOTIFICATION_URL=telegram://«telegram-bot-token»@telegram?chats=«=digits(9)»
      - REPO_PASS=«env-password:pwq2»
networks:
  front:
    ipam: {config: [{subnet: «ipv4-cidr»}]}

wiki-1      | 2026-10-01T06:12:44.210Z [MASTER] error: Database Initialization Error: password authentication failed for user "wiki"
wiki-1      | DATABASE_URL=postgres://wiki:«connection-string:pwa»@postgres:5432/wiki
postgres-1  | 2026-10-01 06:12:44.209 UTC [74] FATAL:  password authentication failed for user "wiki"
postgres-1  | 2026-10-01 06:12:44.209 UTC [74] DETAIL:  Connection matched pg_hba.conf line 100: "host all all all scram-sha-256"
broker-1    | 1790842364: New client connected from «ipv4»:51872 as auto-«-uuid» (p2, c1, k60, u'stockd').

container id «-asset-hash:hex(12)», host «hostname», docker «-version:semver»
==== dk_k8s_imagepull question.md
**ImagePullBackOff although the secret exists**

```
$ kubectl -n shop describe pod web-«-identifier:pod» | tail -5
  Warning  Failed  3s  kubelet  Failed to pull image "«fqdn#r»/shop/web:«-version:semver»": unauthorized: authentication required
  Node: «hostname»/«ipv4»
$ kubectl -n shop get secret regcred -o yaml
apiVersion: v1
kind: Secret
metadata:
  name: regcred
  uid: «-uuid»
  resourceVersion: "«-number:digits(8)»"
type: «~|kubernetes.io»/dockerconfigjson
data:
  .dockerconfigjson: «docker-auth:dockercfg»
$ kubectl -n shop get secret shop-env -o jsonpath='{.data}' | jq
{
  "DB_PASSWORD": "«k8s-secret-data:pwq.b64»",
  "REDIS_PASSWORD": "«k8s-secret-data:pwa.b64»",
  "STRIPE": "«k8s-secret-data:stripe_key.b64»",
  "LOG_LEVEL": "«-base64-text|ZGVidWc=»",
  "tls.crt": "«-certificate:certb64»",
  "tls.key": "«private-key:kcfg»"
}
$ kubectl -n shop get secret shop-env -o jsonpath='{.data.DB_PASSWORD}' | base64 -d
«config-password»
```

On my laptop `docker login «fqdn#r» -u robot$ci -p «cli-password:pwa»` works, ~/.docker/config.json:

```json
{"auths": {"«fqdn#r»": {"auth": "«docker-auth»"},
           "https://«~|index.docker.io»/v1/": {"auth": "«docker-auth:dockerhub.b64»"}}}
```

(for Docker Hub we use the PAT «docker-token».) Deployment annotation: `«~|kubectl.kubernetes.io»/restartedAt: 2026-09-01T08:00:00Z`, token automount is «-setting|false».
==== dk_kubeadm_join paste
kubeadm join hangs on the second control plane, first one is fine

root@«hostname#a»:~# kubeadm token create --print-join-command
kubeadm join «ipv4#i»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash sha256:«-sha256»
root@«hostname#a»:~# kubeadm init phase upload-certs --upload-certs
[upload-certs] Using certificate key:
«hex-key»
root@«hostname#b»:~# kubeadm join «ipv4#i»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash sha256:«-sha256» --control-plane --certificate-key «hex-key»
error execution phase preflight: couldn't validate the identity of the API Server: Get "https://«ipv4#i»:6443/api/v1/namespaces/kube-public/configmaps/cluster-info?timeout=10s": dial tcp «ipv4#i»:6443: i/o timeout

pod subnet «ipv4-cidr», service subnet «ipv4-cidr», and v6 «ipv6-cidr»

the kubeconfig I copied over:

apiVersion: v1
clusters:
- cluster:
    server: https://«fqdn»:6443
    certificate-authority-data: «-certificate:certb64»
  name: lab
users:
- name: kubernetes-admin
  user:
    client-certificate-data: «-certificate:certb64»
    client-key-data: «private-key:kcfg»
- name: dash
  user:
    token: «jwt»

==> should I open port «-number|2379» as well? calico says BGP peer «ipv4» Idle.
==== dk_k3s_agent thread.txt
A: agent wont join. `journalctl -u k3s-agent`:

Oct 12 18:01:11 «hostname#w» k3s[2204]: time="2026-10-12T18:01:11+02:00" level=error msg="failed to get CA certs: https://«ipv4#s»:6443/cacerts: token CA hash does not match the Cluster CA certificate hash: «-sha256» != «-sha256»"

B: what did you install with?

A: curl -sfL https://«~|get.k3s.io» | K3S_URL=https://«ipv4#s»:6443 K3S_TOKEN=«k3s-token» INSTALL_K3S_VERSION=v«-version|1.31.4»+k3s1 sh -s - --node-ip «ipv4» --node-label site=kiel

B: and the server?

A: # /etc/rancher/k3s/config.yaml
token: «k3s-token»
agent-token: "«generic-secret:alnum(40)»"
tls-san: ["«fqdn»", "«ipv4»"]
datastore-endpoint: "mysql://k3s:«connection-string:pwa»@tcp(«ipv4»:3306)/k3s"
node-name: «hostname»
cluster-cidr: «ipv4-cidr»

and registries.yaml:
mirrors: {«~|docker.io»: {endpoint: ["https://«fqdn#h»"]}}
configs:
  "«fqdn#h»":
    auth:
      username: robot$pull
      password: «config-password:alnum(32)»

B: your K10 prefix hash is from the old cluster. and please rotate, you pasted the token twice now.
==== dk_swarm_stack issue.md
Swarm service keeps restarting. Commands, in order:

1. `docker swarm join --token «generic-secret:swmtkn» «ipv4#m»:2377` on «hostname#a», fine
2. `printf '«cli-password:pwa»' | docker secret create db_root -` → `«-asset-hash:lower(25)»`
3. `docker stack deploy -c stack.yml --with-registry-auth erp`
4. `docker service ps erp_app --no-trunc` → "task: non-zero exit (1)"
5. `docker service inspect erp_app --format '{{json .Spec.TaskTemplate.ContainerSpec.Env}}'`:

```json
["TZ=Europe/Lisbon","ERP_DB=erp","ERP_DB_PASSWORD=«env-password:pwa»","ERP_ADMIN=«email»","ERP_LICENSE_KEY=«generic-secret:upper(25)»","MAIL_URL=smtp://erp%40mail:«connection-string:pwpct»@«fqdn»:587","BUILD=«-git-sha»"]
```

6. labels on the proxy:

```yaml
- "traefik.http.routers.erp.rule=Host(`«fqdn»`)"
- "traefik.http.middlewares.erp-auth.basicauth.users=warehouse:«password-hash:apr1_dollar»,office:«password-hash:bcrypt_dollar»"
- "traefik.http.routers.erp.tls.certresolver=«-setting|letsencrypt»"
```

`docker exec erp_app.1 env | grep -i pass` shows `ERP_DB_PASSWORD=«env-password:human»`, so where does that come from? Node list:

    ID                          HOSTNAME        STATUS  AVAILABILITY
    «-asset-hash:lower(25)» *   «hostname#a»    Ready   Active
    «-asset-hash:lower(25)»     «hostname»      Down    Active

overlay network is «ipv4-cidr», advertise address «ipv4#m».
==== dk_argocd untitled.txt
Argo CD zeigt "ComparisonError: authentication required", obwohl das Repository im UI grün ist. Habe ich hier etwas verwechselt?

$ argocd login «fqdn#f» --username admin --password '«cli-password:pwa»' --grpc-web
'admin:login' logged in successfully
$ argocd repo add https://«fqdn:site»/plattform/helm.git --username argo --password «gitlab-deploy-token»
$ argocd repo add git@«~|github.com»:firma/apps.git --ssh-private-key-path ~/.ssh/argo
$ argocd account generate-token --account ci
«jwt»
$ kubectl -n argocd get secret argocd-initial-admin-secret -o jsonpath='{.data.password}'
«k8s-secret-data:pwa.b64»
$ kubectl -n argocd get secret argocd-secret -o yaml | grep -v uid
data:
  admin.password: «k8s-secret-data:bcrypt.b64»
  server.secretkey: «k8s-secret-data:bytes(32)»
  webhook.github.secret: «k8s-secret-data:alnum(20).b64»

Applikation:
  spec:
    destination: {server: https://«ipv4»:6443, namespace: prod}
    source: {repoURL: 'https://gitlab+deploy:«gitlab-deploy-token»@«fqdn»/plattform/apps.git', targetRevision: «-git-sha»}

Im Log von repo-server:
  time="2026-09-30T12:00:41Z" level=error msg="`git fetch origin` failed: fatal: could not read Username" execID=«-identifier:hex(5)» grpc.request_id=«-uuid»

Slack-Benachrichtigung: token: «slack-token», Kanal #deploy. Node heißt «hostname», falls wichtig.
==== dk_registry_mirror question.txt
Bonsoir, j'essaie de faire tourner un miroir Harbor derrière un proxy, et `podman push` échoue avec 403. Voici les fichiers :

# harbor.yml (extrait)
hostname: «fqdn#h»
harbor_admin_password: «config-password:human»
database:
  password: «config-password:pwa»
  max_idle_conns: 100
external_redis:
  host: «ipv4»:6379
  password: '«config-password:pwq2»'
core:
  secret: «generic-secret:alnum(16)»
  xsrfKey: «generic-secret:alnum(32)»

# /run/user/1000/containers/auth.json
{
    "auths": {
        "«fqdn#h»": { "auth": "«docker-auth»" },
        "«~|quay.io»": { "auth": "«docker-auth:userpw.b64»" }
    }
}

$ podman login -u 'robot$push' --password=«cli-password:alnum(32)» «fqdn#h»
Login Succeeded!
$ podman push --creds fleetmgr:«cli-password:pwa» localhost/outil:1.2 «fqdn#h»/outils/outil:«-version:semver»
Error: writing blob: initiating layer upload: denied: requested access to the resource is denied
Copying blob sha256:«-sha256»
Copying blob sha256:«-sha256»

HTTPS_PROXY=http://mandataire:«connection-string:pwpct»@«fqdn»:8080
NO_PROXY=«ipv4-cidr»,«~|.intra»

Le compte de secours est admin, mot de passe «prose-password:pwq2». Je suis joignable au «phone». «person-name»
==== dk_portainer_mc paste-7
two questions about backups in my homelab, config dumps below

1) why does restic in the container want a password again?
docker run --rm -e RESTIC_REPOSITORY=s3:https://«fqdn»/restic -e RESTIC_PASSWORD=«env-password:phr» -e AWS_ACCESS_KEY_ID=«aws-access-key-id:upper(20)» -e AWS_SECRET_ACCESS_KEY=«aws-secret-key» restic/restic snapshots
Fatal: wrong password or no key found
repository «-asset-hash:hex(8)» opened, last snapshot «-asset-hash:hex(8)» on «hostname»

2) is this .env complete for immich / paperless / vaultwarden?

UPLOAD_LOCATION=./library
DB_PASSWORD=«env-password:pwa»
PAPERLESS_SECRET_KEY=«generic-secret:b64u(50)»
PAPERLESS_ADMIN_PASSWORD=«env-password:human»
PAPERLESS_URL=https://«fqdn»
ADMIN_TOKEN='«password-hash:argon2»'
YUBICO_SECRET_KEY=«generic-secret:bytes(20)»
PUSH_INSTALLATION_ID=«-uuid»
PUSH_INSTALLATION_KEY=«generic-secret:alnum(20)»
SMTP_FROM=«email»
SMTP_PASSWORD=«env-password:lower(16)»
HEALTHCHECK=https://«~|hc-ping.com»/«~:uuid»
CLOUDFLARED_TOKEN=«cloud-token:cf_tunnel»
DUCKDNS_TOKEN=«env-password:uuid»
PLEX_CLAIM=claim-«generic-secret:b64u(20)»
TRAEFIK_PASSWORD_HASH=«-reference|$(htpasswd -nb admin)»
PGID=1000
IMAGE_DIGEST=«-sha256»

host has «ipv4» and fe80-address «ipv6», bridge mac «mac»
==== dk_k8s_events prompt.md
Summarise what is broken here, table form please.

| time | object | message |
| --- | --- | --- |
| 09:01 | pod/api-«-identifier:pod» | Readiness probe failed: Get "http://«ipv4»:8080/healthz": connection refused |
| 09:02 | node/«hostname#n» | Node «hostname#n» status is now: NodeNotReady |
| 09:02 | pod/db-0 | MountVolume.SetUp failed: mount.cifs //«ipv4»/pv -o username=csi,password=«cli-password:pwa» exit 32 |
| 09:03 | secret/api-env | synced from vault, version 14, checksum «-sha256» |
| 09:04 | ingress/api | host «fqdn» has no endpoints |
| 09:04 | job/migrate | exit 1: dial error mysql://migrate:«connection-string:pwa»@«fqdn»:3306/app |
| 09:06 | cert/api | order «-number:digits(10)» pending, challenge for «fqdn» |

Container env of the failing pod:

| name | value |
| --- | --- |
| DB_PASSWORD | «env-password:pwq2» |
| JWT_SIGNING_KEY | «generic-secret:hex(64)» |
| SENTRY_AUTH_TOKEN | «sentry-token» |
| NEW_RELIC_LICENSE_KEY | «newrelic-key:newrelic_ingest» |
| POD_IP | «ipv4» |
| CSRF_COOKIE_NAME | «-setting|csrftoken» |
| PASSWORD_HASHERS | «-setting|argon2» |
| VAULT_ADDR | https://«fqdn»:8200 |
| VAULT_TOKEN | «vault-token» |
| RELEASE | «-git-sha» |
