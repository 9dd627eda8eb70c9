==== kd_helm_values charts/keycloak/values-prod.yaml
# Default values overridden for prod
image:
  registry: «~|quay.io»
  tag: «-version|26.0.7»
  digest: «-digest»
auth:
  adminUser: admin
  adminPassword: "«config-password:pwcs»"
  existingSecret: ""
  passwordSecretKey: «-setting|admin-password»
tls:
  enabled: true
  keystorePassword: «config-password:pwsafe»
  truststorePassword: "«~|changeit»"
ingress:
  hostname: «fqdn»
  annotations:
    «-identifier|nginx.ingress.kubernetes.io»/whitelist-source-range: «ipv4-cidr»,«ipv4-cidr»
    «-identifier|cert-manager.io»/cluster-issuer: letsencrypt-dns
externalDatabase:
  host: «ipv4»
  user: keycloak
  existingSecret: «-setting|keycloak-db»
  existingSecretPasswordKey: «-setting|password»
extraEnvVars:
  - name: KC_SPI_EMAIL_TEMPLATE_SMTP_PASSWORD
    value: «env-password:pwsafe»
  - name: JAVA_OPTS
    value: "-Djavax.net.ssl.keyStorePassword=«config-password:alnum(16)»"
imagePullSecrets: [«-setting|harbor-pull»]
resources:
  limits: { memory: 2Gi }
==== kd_k8s_manifest manifests/external.yaml
apiVersion: v1
kind: Secret
metadata:
  name: proxmox-cloud-controller-manager
  namespace: kube-system
  annotations:
    «-identifier|kubectl.kubernetes.io»/last-applied-configuration: "{}"
type: Opaque
stringData:
  config.yaml: |
    clusters:
      - url: https://«ipv4»:8006/api2/json
        insecure: true
        token_id: "kubernetes@pve!ccm"
        token_secret: "«pve-api-token»"
        region: cluster-1
---
apiVersion: v1
kind: Secret
metadata:
  name: wildcard-tls
type: «-identifier|kubernetes.io/tls»
data:
  tls.crt: «-certificate:certb64»
  tls.key: «private-key:pemb64»
---
apiVersion: v1
kind: Secret
metadata: {name: harbor-pull}
type: «-identifier|kubernetes.io/dockerconfigjson»
data:
  .dockerconfigjson: «docker-auth:dockerjson64»
---
apiVersion: v1
kind: Secret
metadata: {name: csi, uid: «-uuid», resourceVersion: "«-number»"}
data:
  username: «-base64-text|a3ViZXJuZXRlcw==»
  password: «k8s-secret-data:pwcs.b64»
  webhook-token: «k8s-secret-data:alnum(32).b64»
---
apiVersion: «-identifier|external-secrets.io»/v1
kind: ExternalSecret
metadata: {name: smtp}
spec:
  secretStoreRef: {name: vault, kind: ClusterSecretStore}
  data:
    - secretKey: «-setting|password»
      remoteRef: {key: «-path|secret/mail», property: «-setting|smtp_password»}
==== kd_k8s_kubeadm cluster/kubeadm-config.yaml
apiVersion: «-identifier|kubeadm.k8s.io»/v1beta4
kind: InitConfiguration
bootstrapTokens:
  - groups: [system:bootstrappers:kubeadm:default-node-token]
    token: «k8s-bootstrap-token»
    ttl: 24h0m0s
    usages: [signing, authentication]
localAPIEndpoint:
  advertiseAddress: «ipv4»
  bindPort: 6443
certificateKey: «hex-key»
nodeRegistration:
  name: «hostname:numbered»
  kubeletExtraArgs:
    - { name: node-ip, value: «ipv4» }
---
apiVersion: «-identifier|kubeadm.k8s.io»/v1beta4
kind: ClusterConfiguration
kubernetesVersion: v«-version|1.31.4»
controlPlaneEndpoint: "«fqdn»:6443"
networking:
  podSubnet: «ipv4-cidr:net24»
  serviceSubnet: «ipv4-cidr»
---
apiVersion: «-identifier|apiserver.config.k8s.io»/v1
kind: EncryptionConfiguration
resources:
  - resources: [secrets]
    providers:
      - secretbox:
          keys:
            - name: key1
              secret: «generic-secret:key32»
      - identity: {}
# kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-digest»
==== kd_k3s_config etc/rancher/k3s/config.yaml
server: https://«ipv4»:6443
token: «k3s-token»
agent-token: «generic-secret:hex(32)»
node-name: «hostname:numbered»
node-ip: «ipv4»,«ipv6»
tls-san:
  - «fqdn»
  - «ipv4»
flannel-backend: wireguard-native
datastore-endpoint: "mysql://k3s:«connection-string:pwa»@tcp(«ipv4»:3306)/k3s"
secrets-encryption: true
kubelet-arg:
  - "image-gc-high-threshold=80"
---- etc/rancher/k3s/registries.yaml
mirrors:
  «~|docker.io»:
    endpoint: ["https://«fqdn#r»"]
configs:
  "«fqdn#r»":
    auth:
      username: pull
      password: «config-password:pwsafe»
    tls: { ca_file: «-path|/etc/ssl/certs/internal.pem» }
  "«~|registry-1.docker.io»":
    auth: { username: «=word»hub, password: «docker-token» }
==== kd_talos controlplane.yaml
version: v1alpha1
debug: false
machine:
  type: controlplane
  token: «generic-secret:k8s_bootstrap_token»
  ca:
    crt: «-certificate:certb64»
    key: «private-key:pemb64»
  certSANs: ["«ipv4»", "«fqdn»"]
  network:
    hostname: «hostname:numbered»
    interfaces:
      - deviceSelector: { hardwareAddr: "«mac:macl»" }
        addresses: [«ipv4-cidr»]
        routes: [{ network: «~|0.0.0.0/0», gateway: «ipv4» }]
  install:
    disk: /dev/sda
    image: «~|factory.talos.dev»/installer/«-sha256»:v1.9.1
cluster:
  id: «-identifier:bytes(32)»
  secret: «generic-secret:bytes(32)»
  controlPlane: { endpoint: "https://«ipv4»:6443" }
  clusterName: «=word»
  token: «k8s-bootstrap-token»
  secretboxEncryptionSecret: «generic-secret:bytes(32)»
==== kd_nomad jobs/paperless.nomad.hcl
job "paperless" {
  datacenters = ["«=word»"]
  namespace   = "office"
  constraint {
    attribute = "${attr.unique.hostname}"
    value     = "«hostname:numbered»"
  }
  group "app" {
    network {
      port "http" { to = 8000 }
    }
    service {
      name = "paperless"
      tags = ["traefik.http.routers.paperless.rule=Host(`«fqdn»`)", "traefik.http.middlewares.pl.basicauth.users=scan:«password-hash:apr1»"]
    }
    task "web" {
      driver = "docker"
      config {
        image = "«~|ghcr.io»/paperless-ngx/paperless-ngx:«-version|2.13.5»"
        auth { username = "robot" password = "«github-fine-grained-pat»" }
      }
      env {
        PAPERLESS_REDIS      = "redis://default:«connection-string:pwa»@«ipv4»:6379/2"
        PAPERLESS_SECRET_KEY = "«generic-secret:alnum(50)»"
        PAPERLESS_ADMIN_PASSWORD = "«env-password:human»"
        PAPERLESS_ADMIN_MAIL = "«email»"
      }
      template {
        data        = "DBPASS={{ with secret \"«-path|database/creds/paperless»\" }}{{ «-reference|.Data.password» }}{{ end }}"
        destination = "secrets/db.env"
        env         = true
      }
      resources { cpu = 500 memory = 1024 }
    }
  }
}
==== kd_nix_host hosts/router/configuration.nix
{ config, pkgs, lib, ... }:
{
  imports = [ ./hardware-configuration.nix ../../modules/base.nix ];

  networking = {
    hostName = "«hostname:numbered»";
    domain = "«fqdn:domain»";
    hostId = "«-identifier:hex(8)»";
    interfaces.enp3s0.ipv4.addresses = [ { address = "«ipv4»"; prefixLength = 24; } ];
    defaultGateway = "«ipv4»";
    wireless.networks."Werkstatt".psk = "«wifi-psk:pwsafe»";
    wireguard.interfaces.wg0 = {
      ips = [ "«ipv4-cidr»" ];
      privateKey = "«wireguard-private-key»";
      peers = [ { publicKey = "«-wireguard-public-key»"; allowedIPs = [ "«ipv4-cidr»" ]; endpoint = "«fqdn»:51820"; } ];
    };
  };

  users.users.«=login» = {
    isNormalUser = true;
    description = "«person-name»";
    hashedPassword = "«password-hash:yescrypt»";
    openssh.authorizedKeys.keys = [ "ssh-ed25519 «-ssh-public-key»" ];
  };
  users.users.root.initialPassword = "«config-password:human»";

  services.grafana.settings.security.admin_password = "$__file{«-path|/run/secrets/grafana»}";
  services.restic.backups.nas.passwordFile = «-reference|config.sops.secrets.restic.path»;
  nix.settings.trusted-public-keys = [ "«-public-key:nixpub»" ];

  environment.systemPackages = [
    (pkgs.fetchurl { url = "https://«~|github.com»/x/y.tar.gz"; hash = "«-nar»"; }).out
  ];
  system.stateVersion = "24.11";
}
==== kd_ci_userdata snippets/vendor-mail.yaml
#cloud-config
hostname: «hostname:numbered»
fqdn: «fqdn»
ssh_pwauth: true
password: «cloud-init-password:pwsafe»
chpasswd:
  expire: false
  list: |
    root:«cloud-init-password:human»
    ops:«cloud-init-password-hash:sha512crypt»
    guest:RANDOM
users:
  - default
  - name: backup
    gecos: «person-name»
    hashed_passwd: «cloud-init-password-hash:yescrypt»
    lock_passwd: false
    ssh_import_id: [gh:«=word»]
apt:
  sources:
    internal:
      source: deb https://apt:«connection-string:pwa»@«fqdn»/debian bookworm main
      keyid: «-key-id:hex(40).upper»
write_files:
  - path: /etc/msmtprc
    permissions: "0600"
    content: |
      account default
      host «fqdn»
      user «email»
      password «config-password:pwsafe»
phone_home:
  url: http://«ipv4»/register/$INSTANCE_ID
runcmd:
  - [tailscale, up, --ssh, "--authkey=«tailscale-key»"]
  - sed -i 's/^#PasswordAuthentication.*/PasswordAuthentication «-setting|no»/' /etc/ssh/sshd_config
==== kd_ci_network snippets/net-1021.yaml
network:
  version: 2
  renderer: networkd
  ethernets:
    primary:
      match:
        macaddress: "«mac:macl»"
      set-name: eth0
      addresses:
        - «ipv4-cidr»
        - "«ipv6-cidr»"
      routes:
        - to: default
          via: «ipv4»
        - to: «ipv4-cidr»
          via: «ipv4»
          table: 101
      nameservers:
        search: [«fqdn:domain»]
        addresses: [«ipv4», "«ipv6»"]
  wifis:
    wlp2s0:
      access-points:
        "Lager 5G":
          auth:
            key-management: psk
            password: "«wifi-psk:pwsafe»"
      dhcp4: true
  tunnels:
    gre-dr:
      mode: gre
      local: «ipv4»
      remote: «ipv4»
      key: «=int(10,999)»
==== kd_flux_sops clusters/prod/secrets.enc.yaml
apiVersion: v1
kind: Secret
metadata:
    name: cloudflare
    namespace: cert-manager
stringData:
    api-token: «-setting:sops»
    email: «-setting:sops»
sops:
    kms: []
    age:
        - recipient: «-age-public-key»
          enc: |
            -----BEGIN AGE ENCRYPTED FILE-----
            «-setting:b64(64)»
            «-setting:b64(64)»
            -----END AGE ENCRYPTED FILE-----
    lastmodified: "2026-02-03T12:44:10Z"
    mac: «-setting:sops»
    pgp: []
    encrypted_regex: ^(data|stringData)$
    version: «-version|3.9.2»
---- age.agekey
# created: 2025-06-18T22:10:31+02:00
# public key: «-age-public-key»
«age-secret-key»
==== kd_vagrant Vagrantfile
# -*- mode: ruby -*-
Vagrant.configure("2") do |config|
  config.vm.box = "generic/debian12"
  config.vm.box_download_checksum = "«-sha256»"
  config.vm.box_download_checksum_type = "sha256"

  config.vm.provider :proxmox do |pve|
    pve.endpoint = "https://«ipv4»:8006/api2/json"
    pve.user_name = "vagrant@pve"
    pve.password = "«code-password:pwcs»"
    pve.vm_type = :qemu
    pve.qemu_nic_model = "virtio"
    pve.selected_node = "«hostname:numbered»"
  end

  config.vm.define "db" do |db|
    db.vm.hostname = "«fqdn»"
    db.vm.network :private_network, ip: "«ipv4»", mac: "«~:macraw»"
    db.ssh.password = "«~|vagrant»"
    db.vm.synced_folder "./data", "/srv", type: "smb", smb_username: "dev", smb_password: "«code-password:human»"
  end
end
