==== st_kubectl_session tmp/kubectl.txt
$ kubectl create secret generic app --from-literal=db-password='«cli-password:pwq2»' --from-literal=url=«ipv4» -n prod
secret/app created
$ kubectl get secret app -o jsonpath='{.data.db-password}'
«k8s-secret-data»
$ kubectl get secret app -o jsonpath='{.data.db-password}' | base64 -d
«config-password»
$ kubectl create secret docker-registry reg --docker-server=«fqdn» --docker-username=robot --docker-password=«cli-password» --docker-email=«email»
$ kubeadm token create --print-join-command
kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-sha256:digest»
$ kubectl get nodes -o wide
NAME       STATUS   ROLES           AGE   VERSION          INTERNAL-IP
«hostname»   Ready    control-plane   41d   v«-version|1.33.4»   «ipv4»
«hostname»   Ready    <none>          41d   v«-version|1.33.4»   «ipv4»
==== st_kubeconfig_oidc home/«=login»/.kube/cluster-b.yaml
apiVersion: v1
kind: Config
clusters:
  - name: b
    cluster: {server: "https://«fqdn»:6443", certificate-authority-data: "«-certificate:certificate.b64»"}
users:
  - name: oidc
    user:
      auth-provider:
        name: oidc
        config:
          client-id: kubernetes
          client-secret: «generic-secret:alnum(32)»
          id-token: «jwt»
          refresh-token: «generic-secret:b64u(60)»
          idp-issuer-url: https://«fqdn»
  - name: exec
    user:
      exec: {command: kubelogin, args: [get-token], apiVersion: client.authentication.k8s.io/v1}
  - name: cert
    user: {client-key-data: «private-key:pem_ec.b64», client-certificate-data: «-certificate:certificate.b64»}
==== st_k3s_rke etc/rancher/rke2/config.yaml
server: https://«ipv4»:9345
token: «k3s-token»
tls-san:
  - «fqdn»
  - «ipv4»
node-ip: «ipv4»,«ipv6»
cluster-cidr: «ipv4-cidr»
etcd-s3: true
etcd-s3-access-key: «aws-access-key-id»
etcd-s3-secret-key: «aws-secret-key»
---- etc/rancher/rke2/registries.yaml
mirrors:
  «~:shop(docker,io)»: {endpoint: ["https://«fqdn#r»"]}
configs:
  "«fqdn#r»":
    auth: {username: puller, password: «config-password»}
---- root/join.sh
curl -sfL https://«~|get.k3s.io» | K3S_URL=https://«ipv4»:6443 K3S_TOKEN=«k3s-token» sh -s - agent
==== st_argocd_flux gitops/repo-secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: infra-repo
  labels: {argocd.argoproj.io/secret-type: repository}
stringData:
  type: git
  url: https://«fqdn»/ops/infra.git
  username: argocd
  password: «gitlab-pat»
---
apiVersion: v1
kind: Secret
metadata: {name: flux-ssh}
stringData:
  identity: |
    «private-key:openssh»
  known_hosts: «fqdn» ssh-ed25519 «-ssh-public-key»
---
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
spec:
  encryptedData:
    password: «-encrypted:sealed»
==== st_gitlab_ci_yaml .gitlab-ci.yml
variables:
  PVE_HOST: «fqdn»
  PVE_TOKEN_SECRET: "«pve-api-token»"
  DOCKER_AUTH_CONFIG: '{"auths":{"«fqdn»":{"auth":"«docker-auth»"}}}'
  SONAR_TOKEN: $SONAR_TOKEN
  MYSQL_ROOT_PASSWORD: «env-password:human»
  SECURE_FILES_DOWNLOAD_PATH: './.secrets/'
build:
  image: «fqdn»/ci/base@«-sha256:digest»
  script:
    - docker login -u "$CI_REGISTRY_USER" -p "$CI_REGISTRY_PASSWORD" $CI_REGISTRY
    - curl --header "PRIVATE-TOKEN: «gitlab-pat»" https://«fqdn»/api/v4/projects
    - curl --request POST --form token=«gitlab-runner-token:gitlab_trigger» --form ref=main https://«fqdn»/api/v4/projects/9/trigger/pipeline
    - lftp -u web,«cli-password:pwa» «ipv4» -e "mirror -R public /; bye"
    - sshpass -p "$DEPLOY_PASS" scp app.tgz root@«ipv4»:/opt
---- etc/gitlab-runner/config.toml
[[runners]]
  name = "«hostname»"
  url = "https://«fqdn»"
  token = "«gitlab-runner-token»"
  executor = "docker"
  [runners.cache.s3]
    AccessKey = "«aws-access-key-id»"
    SecretKey = "«aws-secret-key»"
==== st_forgejo_woodpecker .woodpecker.yml
steps:
  deploy:
    image: alpine:«-version|3.22»
    environment:
      PVE_TOKEN:
        from_secret: «-setting|pve_token»
      FORGEJO_TOKEN: «forge-token»
      RESTIC_PASSWORD: «env-password»
    commands:
      - git clone https://ci:«forge-token»@«fqdn»/ops/site.git
      - wget --header="Authorization: token «forge-token»" https://«fqdn»/api/v1/user
---- etc/woodpecker/agent.env
WOODPECKER_SERVER=«fqdn»:9000
WOODPECKER_AGENT_SECRET=«generic-secret:hex(64)»
WOODPECKER_FORGEJO_SECRET=«generic-secret:alnum(44)»
---- etc/drone/runner.env
DRONE_RPC_HOST=«fqdn»
DRONE_RPC_SECRET=«generic-secret:hex(32)»
DRONE_UI_PASSWORD=«env-password:human»
==== st_jenkinsfile ci/Jenkinsfile
pipeline {
  agent { label 'docker' }
  environment {
    NEXUS = credentials('«-identifier|nexus-deploy»')
    VAULT_ADDR = 'https://«fqdn»:8200'
    VAULT_TOKEN = '«vault-token»'
    DB_PASSWORD = "«env-password:pwa»"
  }
  stages {
    stage('deploy') {
      steps {
        withCredentials([string(credentialsId: '«-identifier|sonar-token»', variable: '«-variable-name|SONAR_TOKEN»')]) {
          sh 'mvn -B sonar:sonar -Dsonar.login=$SONAR_TOKEN'
        }
        sh "curl -u deployer:«cli-password:pwa» --upload-file app.war https://«fqdn»/repository/releases/"
        sh "sshpass -p «cli-password:pwa» ssh root@«ipv4» systemctl restart app"
      }
    }
  }
  post { failure { mail to: '«email»', subject: "build ${env.BUILD_NUMBER}" } }
}
==== st_github_actions_pve .github/workflows/packer.yaml
on: [workflow_dispatch]
jobs:
  image:
    runs-on: [self-hosted, «~:numbered»]
    steps:
      - uses: hashicorp/setup-packer@«-git-sha»
      - name: build
        env:
          PROXMOX_URL: https://«ipv4»:8006/api2/json
          PROXMOX_TOKEN: «pve-api-token»
          AWS_ACCESS_KEY_ID: «aws-access-key-id»
          AWS_SECRET_ACCESS_KEY: «aws-secret-key»
          SSH_PASSWORD: ${{ «-placeholder|secrets.SSH_PASSWORD» }}
          SLACK_WEBHOOK_URL: https://«~|hooks.slack.com»/services/«slack-webhook»
        run: packer build -var "ssh_password=$SSH_PASSWORD" .
      - run: gh auth login --with-token <<< "«github-pat»"
      - run: echo "key=«-sha256»" >> "$GITHUB_OUTPUT"
==== st_dockerfile_build docker/app/Dockerfile
FROM python:«-version|3.13»-slim AS build
ARG PIP_INDEX_URL=https://ci:«connection-string»@«fqdn»/simple
ARG GITHUB_TOKEN
ENV APP_SECRET_KEY=«generic-secret:hex(48)» \
    LDAP_BIND_PASSWORD="«env-password:pwq2»"
RUN pip config set global.extra-index-url "https://__token__:«gitlab-deploy-token»@«fqdn»/api/v4/groups/7/-/packages/pypi/simple"
RUN useradd -p '«password-hash:sha512crypt»' ops && echo "ops:«cli-password»" | chpasswd
ADD --checksum=«-sha256:digest» https://«fqdn»/agent.tgz /tmp/
EXPOSE 8080
---- docker/app/.dockercfg
{"«fqdn»": {"auth": "«docker-auth»", "email": "«email»"}}
---- docker/app/stack.yml
services:
  api:
    image: «fqdn»/api:«-version»
    command: ["serve", "--db-pass=«cli-password:pwa»", "--listen=«ipv4»:8000"]
    environment:
      - "MONGO_URL=mongodb://root:«connection-string»@«ipv4»:27017/admin?authSource=admin"
      - RABBITMQ_DEFAULT_PASS=«env-password»
      - KEY_FILE=«-path|/run/secrets/api_key»
secrets:
  api_key: {external: true, name: «-setting|api_key_v3»}
==== st_systemd_override etc/systemd/system/exporter.service.d/override.conf
[Service]
Environment="PVE_USER=monitor@pve" "PVE_TOKEN_NAME=exp" "PVE_TOKEN_VALUE=«pve-api-token»"
Environment=BASIC_AUTH_PASSWORD=«env-password»
LoadCredential=«-path|db-pass:/etc/creds/db»
SetCredentialEncrypted=tok: \
        «-encrypted:b64(120)»
ExecStart=
ExecStart=/usr/local/bin/exporter --listen «ipv4»:9221 --api-key «cli-password:alnum(32)»
---- etc/systemd/network/30-wg0.netdev
[NetDev]
Name=wg0
Kind=wireguard
[WireGuard]
PrivateKey=«wireguard-private-key»
ListenPort=51820
[WireGuardPeer]
PublicKey=«-wireguard-public-key»
PresharedKey=«wireguard-psk»
AllowedIPs=«ipv4-cidr»,«ipv6-cidr»
Endpoint=«fqdn»:51820
---- etc/default/pve-exporter
PVE_PASSWORD="«env-password:pwq2»"
PVE_VERIFY_SSL=false
==== st_nixos_secrets nixos/configuration.nix
{ config, pkgs, ... }: {
  networking.hostName = "«hostname»";
  networking.interfaces.ens18.ipv4.addresses = [ { address = "«ipv4»"; prefixLength = 24; } ];
  networking.defaultGateway = "«ipv4»";
  users.users.ops = {
    isNormalUser = true;
    description = "«person-name»";
    hashedPassword = "«password-hash:yescrypt»";
    openssh.authorizedKeys.keys = [ "ssh-ed25519 «-ssh-public-key» «email»" ];
  };
  users.users.root.initialPassword = "«config-password:human»";
  services.nextcloud.config.adminpassFile = "«-path|/run/secrets/nc-admin»";
  services.gitea.database.password = "«config-password:pwa»";
  networking.wireguard.interfaces.wg0 = {
    privateKey = "«wireguard-private-key»";
    peers = [ { publicKey = "«-wireguard-public-key»"; presharedKey = "«wireguard-psk»"; endpoint = "«ipv4»:51820"; } ];
  };
  fetchurlHash = "«-lockfile-hash:nar»";
}
==== st_docker_swarm_traefik traefik/dynamic.yml
http:
  middlewares:
    dash-auth:
      basicAuth:
        users:
          - "admin:«password-hash:apr1»"
          - "ops:«password-hash:bcrypt»"
    allow:
      ipAllowList:
        sourceRange: ["«ipv4-cidr»", "«ipv6-cidr»"]
  services:
    pve:
      loadBalancer:
        servers: [{url: "https://«ipv4»:8006"}]
  routers:
    pve: {rule: "Host(`«fqdn»`)", service: pve}
---- traefik/.env
CF_DNS_API_TOKEN=«cloudflare-api-token»
HETZNER_API_KEY=«hetzner-token:alnum(32)»
OVH_APPLICATION_KEY=«cloud-token:hex(16)»
OVH_APPLICATION_SECRET=«cloud-token:ovh»
OVH_CONSUMER_KEY=«cloud-token:ovh»
ACME_EMAIL=«email»
==== st_vagrant_molecule Vagrantfile
Vagrant.configure("2") do |config|
  config.vm.box = "debian/trixie64"
  config.vm.network "private_network", ip: "«ipv4»", mac: "«~:hex(12).upper»"
  config.vm.provider :proxmox do |pve|
    pve.endpoint = 'https://«fqdn»:8006/api2/json'
    pve.user_name = 'vagrant@pve'
    pve.password = '«config-password:pwq2»'
    pve.vm_id_range = 900..910
  end
  config.ssh.username = "ops"
  config.ssh.password = "«config-password:human»"
  config.vm.provision "shell", inline: "echo root:«cli-password:pwa» | chpasswd"
end
