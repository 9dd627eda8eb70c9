==== glen_nomad etc/nomad.d/server.hcl
datacenter = "«=word»"
data_dir   = "/opt/nomad"
bind_addr  = "«ipv4»"
server {
  enabled          = true
  bootstrap_expect = 3
  encrypt          = "«generic-secret:key32»"
  server_join { retry_join = ["«ipv4»", "«fqdn»"] }
}
vault {
  enabled = true
  address = "https://«fqdn»:8200"
  token   = "«vault-token»"
}
consul { token = "«generic-secret:uuid»" }
acl { enabled = true }
tls { verify_server_hostname = true, ca_file = "«-path|/etc/nomad.d/ca.pem»" }
---- jobs/api.nomad
job "api" {
  group "api" {
    task "web" {
      driver = "docker"
      config { image = "«fqdn»:5000/api@«-digest»" auth { username = "ci" password = "«config-password»" } }
      template {
        data = "DB={{ with secret \"«-path|database/creds/api»\" }}{{ .Data.password }}{{ end }}"
        env  = true
      }
      env { REDIS_URL = "redis://:«connection-string»@«ipv4»:6379/2" LOG_LEVEL = "debug" }
    }
  }
}
==== glen_consul etc/consul.d/consul.json
{
  "datacenter": "dc1", "node_name": "«hostname»", "server": true, "bind_addr": "«ipv4»",
  "retry_join": ["«ipv4»", "«ipv4»", "«ipv6»"],
  "encrypt": "«generic-secret:key32»",
  "acl": {"enabled": true, "default_policy": "deny", "tokens": {"initial_management": "«generic-secret:uuid»", "agent": "«generic-secret:uuid»"}},
  "node_id": "«-uuid»",
  "verify_incoming": true
}
---- home/ops/consul-acl.txt
$ consul acl token read -id «-uuid#t»
AccessorID:       «-uuid#t»
SecretID:         «generic-secret:uuid»
Description:      Bootstrap Token (Global Management)
Local:            false
Create Time:      2025-02-11 10:02:11.432 +0100 CET
Policies:
   «-uuid» - global-management
==== glen_patroni etc/patroni/«=hostname#h».yml
scope: «=word»
name: «hostname#h»
restapi:
  listen: «ipv4#i»:8008
  authentication: {username: patroni, password: «config-password»}
etcd3:
  hosts: «ipv4»:2379,«ipv4»:2379,«fqdn»:2379
  username: root
  password: "«config-password:pwsign»"
bootstrap:
  dcs: {ttl: 30, loop_wait: 10, maximum_lag_on_failover: 1048576}
  pg_hba:
    - host replication replicator «ipv4-cidr» scram-sha-256
    - host all all «ipv4-cidr» md5
postgresql:
  connect_address: «ipv4#i»:5432
  authentication:
    superuser: {username: postgres, password: '«config-password:human»'}
    replication: {username: replicator, password: «config-password:pwa»}
    rewind: {username: rewind_user, password: "{{ «-reference|vault_rewind_pw» }}"}
  parameters: {password_encryption: «-setting|scram-sha-256»}
---- etc/pgbouncer/userlist.txt
"postgres" "«password-hash:scram»"
"shop" "«password-hash:md5hash»"
"stats" "«config-password»"
---- etc/pgbouncer/pgbouncer.ini
[databases]
shop = host=«ipv4» port=5432 dbname=shop user=shop password=«connection-string»
* = host=«fqdn»
[pgbouncer]
listen_addr = «ipv4»
auth_type = «-setting|scram-sha-256»
auth_file = «-path|/etc/pgbouncer/userlist.txt»
==== glen_proxysql etc/proxysql.cnf
datadir="/var/lib/proxysql"
admin_variables=
{
	admin_credentials="admin:«config-password:pwa»;cluster:«config-password:pwa»"
	mysql_ifaces="«ipv4»:6032;/tmp/proxysql_admin.sock"
}
mysql_variables=
{
	monitor_username="monitor"
	monitor_password="«config-password»"
	server_version="«-version|8.0.36»"
}
mysql_servers =
(
	{ address="«ipv4»" , port=3306 , hostgroup=0 , max_connections=200 },
	{ address="«fqdn»" , port=3306 , hostgroup=1 }
)
mysql_users:
(
	{ username = "erp" , password = "«config-password:human»" , default_hostgroup = 0 , active = 1 },
	{ username = "bi" , password = "«password-hash:mysqlhash»" , default_hostgroup = 1 , active = 1 }
)
==== glen_clickhouse etc/clickhouse-server/users.d/users.xml
<clickhouse>
  <users>
    <default>
      <password remove='1' />
      <password_sha256_hex>«password-hash:sha256»</password_sha256_hex>
      <networks><ip>«~|::1»</ip><ip>«ipv4-cidr»</ip></networks>
    </default>
    <grafana>
      <password>«config-password»</password>
      <networks><host>«fqdn»</host></networks>
    </grafana>
    <etl><password_double_sha1_hex>«password-hash:hex(40)»</password_double_sha1_hex></etl>
  </users>
</clickhouse>
---- etc/clickhouse-server/config.d/cluster.xml
<clickhouse>
  <interserver_http_credentials><user>repl</user><password>«config-password:pwa»</password></interserver_http_credentials>
  <remote_servers><main><secret>«generic-secret:alnum(32)»</secret><shard><replica><host>«fqdn»</host><port>9000</port></replica><replica><host>«ipv4»</host></replica></shard></main></remote_servers>
  <storage_configuration><disks><s3><endpoint>https://«fqdn»/ch/</endpoint><access_key_id>«aws-access-key-id»</access_key_id><secret_access_key>«aws-secret-key»</secret_access_key></s3></disks></storage_configuration>
  <encryption_codecs><aes_128_gcm_siv><key_hex>«hex-key:hex(32)»</key_hex></aes_128_gcm_siv></encryption_codecs>
</clickhouse>
==== glen_cassandra etc/cassandra/cassandra.yaml
cluster_name: '«=word»'
num_tokens: 16
authenticator: PasswordAuthenticator
seed_provider:
  - class_name: org.apache.cassandra.locator.SimpleSeedProvider
    parameters: [{seeds: "«ipv4»,«ipv4»"}]
listen_address: «ipv4#l»
rpc_address: «ipv4#l»
server_encryption_options:
  internode_encryption: all
  keystore: /etc/cassandra/server.jks
  keystore_password: «config-password»
  truststore_password: «config-password:phr»
client_encryption_options:
  enabled: false
  keystore_password: «-placeholder|changeit»
partitioner: org.apache.cassandra.dht.Murmur3Partitioner
initial_token: «-number:zfs_guid»
---- home/«=login#l»/.cassandra/cqlshrc
[authentication]
username = cassandra_adm
password = «config-password:human»
[connection]
hostname = «fqdn»
==== glen_icinga etc/icinga2/conf.d/api-users.conf
object ApiUser "root" {
  password = "«config-password:hex(16)»"
  permissions = [ "*" ]
}
object ApiUser "«=account»" {
  password = "«config-password»"
  permissions = [ "objects/query/Host" ]
}
---- etc/icinga2/features-available/ido-mysql.conf
object IdoMysqlConnection "ido-mysql" {
  host = "«ipv4»"
  user = "icinga2"
  password = "«config-password:pwa»"
  database = "icinga2"
}
---- etc/icinga2/zones.d/master/hosts.conf
object Host "«hostname»" {
  import "generic-host"
  address = "«ipv4»"
  address6 = "«ipv6»"
  vars.snmp_community = "«snmp-community»"
  vars.mysql["db"] = { mysql_username = "nagios", mysql_password = "«config-password»" }
  vars.notification.mail = { groups = [ "icingaadmins" ] }
  vars.ssh_cert_fp = "«-ssh-fingerprint»"
}
object User "«=login»" {
  display_name = "«person-name»"
  email = "«email»"
  pager = "«phone»"
}
const TicketSalt = "«generic-secret:hex(32)»"
==== glen_casc jenkins/casc.yaml
jenkins:
  systemMessage: "Managed as code, commit «-short-sha»"
  securityRealm:
    ldap:
      configurations:
        - server: "ldaps://«fqdn»"
          managerDN: "cn=«=account»,ou=svc"
          managerPasswordSecret: "«config-password:pwsign»"
credentials:
  system:
    domainCredentials:
      - credentials:
          - usernamePassword: {scope: GLOBAL, id: nexus, username: deployer, password: "«config-password»"}
          - string: {scope: GLOBAL, id: sonar, secret: "«ci-token:sqa»"}
          - string: {scope: GLOBAL, id: slack, secret: "${«-reference|SLACK_SECRET»}"}
          - basicSSHUserPrivateKey:
              id: deploy-key
              username: git
              passphrase: "«config-password:phr»"
              privateKeySource:
                directEntry:
                  privateKey: "«private-key:openssh.line»"
unclassified:
  location: {adminAddress: "«email»", url: "https://«fqdn:site»/"}
  mailer: {authentication: {username: ci, password: "«config-password:pwa»"}, smtpHost: "«fqdn»"}
==== glen_woodpecker srv/ci/docker-compose.yml
services:
  woodpecker-server:
    image: woodpeckerci/woodpecker-server:v«-version:semver»
    environment:
      - WOODPECKER_HOST=https://«fqdn:site»
      - WOODPECKER_GITEA_URL=https://«fqdn:site»
      - WOODPECKER_GITEA_CLIENT=«-uuid»
      - WOODPECKER_GITEA_SECRET=«generic-secret:alnum(56)»
      - WOODPECKER_AGENT_SECRET=«generic-secret:hex(64)#a»
      - WOODPECKER_ADMIN=«=login»
  woodpecker-agent:
    environment:
      - WOODPECKER_AGENT_SECRET=«generic-secret#a»
      - WOODPECKER_BACKEND_DOCKER_VOLUMES=/etc/ssl:/etc/ssl:ro
---- .drone.yml
kind: pipeline
name: default
steps:
  - name: publish
    image: plugins/docker
    settings:
      registry: «fqdn»
      username: ci
      password: {from_secret: «-reference|docker_password»}
  - name: notify
    settings: {webhook: "https://«~|discord.com»/api/webhooks/«discord-webhook»"}
  - name: pack
    environment: {NPM_TOKEN: «npm-token», CARGO_REGISTRY_TOKEN: "«crates-io-token»", GEM_HOST_API_KEY: «rubygems-key»}
---
kind: signature
hmac: «-sha256»
==== glen_argocd argocd/repo-secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: repo-infra
  namespace: argocd
  labels: {argocd.argoproj.io/secret-type: repository}
stringData:
  type: git
  url: https://«fqdn:site»/infra/gitops.git
  username: argocd
  password: «gitlab-deploy-token»
---
apiVersion: v1
kind: Secret
metadata: {name: argocd-secret, namespace: argocd}
data:
  admin.password: «k8s-secret-data:bcrypt.b64»
  admin.passwordMtime: «-base64-text|MjAyNS0wMS0wMVQwODowMDowMFo=»
  server.secretkey: «k8s-secret-data:bytes(32).b64»
  webhook.github.secret: «k8s-secret-data»
---
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: shop}
spec:
  source: {repoURL: "https://«fqdn:site»/infra/gitops.git", targetRevision: «-git-sha»}
  destination: {server: "https://«ipv4»:6443"}
---
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
spec:
  encryptedData:
    password: «-encrypted:sealed»
==== glen_helm charts/shop/values-prod.yaml
image:
  repository: «fqdn»/shop/web
  tag: "«-version:semver»"
  digest: «-digest»
imagePullSecrets: [{name: «-setting|regcred»}]
ingress: {enabled: true, hosts: [{host: «fqdn:site»}], tls: [{secretName: «-setting|shop-tls»}]}
postgresql:
  auth:
    postgresPassword: «config-password:phr»
    password: "«config-password:pwsign»"
    existingSecret: ""
externalRedis: {host: «ipv4», password: «config-password:pwa»}
keycloak: {adminPassword: '«config-password»', existingSecretPerPassword: «-setting|kc-admin»}
rabbitmq: {auth: {username: shop, password: «config-password:human», erlangCookie: «generic-secret:alnum(32)»}}
oauth2-proxy: {config: {clientID: shop, clientSecret: «generic-secret:alnum(32)», cookieSecret: "«generic-secret:bytes(24)»"}}
grafana: {adminPassword: «-placeholder|prom-operator»}
datadog: {apiKey: «datadog-key», appKey: «datadog-key:hex(40)»}
podAnnotations: {checksum/config: «-sha256»}
==== glen_talos talos/controlplane.yaml
version: v1alpha1
debug: false
machine:
  type: controlplane
  token: «k8s-bootstrap-token»
  ca:
    crt: «-certificate:certb64»
    key: «private-key:kcfg»
  certSANs: ["«ipv4»", "«fqdn»"]
  network:
    hostname: «hostname»
    interfaces:
      - interface: eth0
        addresses: ["«ipv4-cidr»"]
        routes: [{network: «~|0.0.0.0/0», gateway: «ipv4»}]
  install: {disk: /dev/sda, image: "«~|ghcr.io»/siderolabs/installer:v«-version|1.7.5»"}
  registries: {config: {«fqdn»: {auth: {username: pull, password: «config-password»}}}}
cluster:
  id: «~:key32»
  secret: «generic-secret:key32»
  controlPlane: {endpoint: "https://«ipv4»:6443"}
  token: «k8s-bootstrap-token»
  secretboxEncryptionSecret: «generic-secret:key32»
==== glen_k3s etc/rancher/k3s/config.yaml
server: https://«ipv4»:6443
token: «k3s-token»
agent-token: "«generic-secret:phr»"
node-ip: «ipv4»,«ipv6»
node-name: «hostname»
tls-san: ["«fqdn»"]
datastore-endpoint: "postgres://k3s:«connection-string»@«ipv4»:5432/k3s"
etcd-s3-access-key: «aws-access-key-id»
etcd-s3-secret-key: «aws-secret-key»
cluster-cidr: «ipv4-cidr»
kubelet-arg: ["max-pods=«-setting|250»"]
---- etc/rancher/k3s/registries.yaml
mirrors: {«~|docker.io»: {endpoint: ["https://«fqdn»:5000"]}}
configs:
  "«fqdn»:5000":
    auth: {username: mirror, password: «config-password:pwsign»}
  «~|registry-1.docker.io»: {auth: {username: «=login», password: "«docker-token»"}}
---- term/join.txt
root@«hostname#h»:~# kubeadm token create --print-join-command
kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-digest»
root@«hostname#h»:~# cat /var/lib/rancher/k3s/server/node-token
«k3s-token»
==== glen_ignition coreos/worker.ign
{"ignition":{"version":"3.4.0","config":{"merge":[{"source":"https://«ipv4»:22623/config/worker"}]},"security":{"tls":{"certificateAuthorities":[{"source":"data:text/plain;charset=utf-8;base64,«-certificate:certb64»"}]}}},
"passwd":{"users":[{"name":"core","passwordHash":"«password-hash:yescrypt»","sshAuthorizedKeys":["ssh-ed25519 «-ssh-public-key» «email»"]},{"name":"emergency","passwordHash":"«password-hash:crypt6»"}]},
"storage":{"files":[{"path":"/etc/hostname","contents":{"source":"data:,«hostname»"}},
{"path":"/etc/containers/auth.json","mode":384,"contents":{"source":"data:,","inline":"{\"auths\":{\"«fqdn»\":{\"auth\":\"«docker-auth»\"}}}"}}]},
"systemd":{"units":[{"name":"login.service","enabled":true,"contents":"[Service]\nType=oneshot\nExecStart=/usr/bin/podman login -u pull -p «cli-password:pwa» «fqdn»\n"}]}}
==== glen_kickstart srv/pxe/ks/rocky9.cfg
#version=RHEL9
text
url --url="http://«fqdn»/rocky/9/BaseOS/x86_64/os/" --proxy=http://inst:«connection-string»@«ipv4»:3128
lang de_DE.UTF-8
rootpw --iscrypted «password-hash:crypt6»
user --groups=wheel --name=«=account» --password=«config-password» --plaintext
bootloader --location=mbr --iscrypted --password=grub.pbkdf2.sha512.10000.«password-hash:hex(128).upper».«~:hex(128).upper»
network --bootproto=static --device=eno1 --ip=«ipv4» --netmask=«~|255.255.255.0» --gateway=«ipv4» --nameserver=«ipv4» --hostname=«fqdn»
autopart --type=lvm --encrypted --passphrase=«config-password:phr»
realm join --one-time-password=«config-password:pwa» «fqdn:domain»
%packages
@^minimal-environment
%end
%post
subscription-manager register --org=«-number:digits(7)» --activationkey=«=word»-prod
curl -s -H 'X-Auth: «generic-secret:alnum(32)»' https://«fqdn»/register?mac=«mac»
%end
==== glen_preseed srv/pxe/preseed.cfg
d-i debian-installer/locale string sv_SE.UTF-8
d-i netcfg/get_hostname string «hostname»
d-i netcfg/get_domain string «fqdn:domain»
d-i netcfg/get_ipaddress string «ipv4»
d-i netcfg/get_nameservers string «ipv4» «ipv4»
d-i netcfg/wireless_wep string
d-i mirror/http/proxy string http://«ipv4»:3142
d-i passwd/root-password password «config-password:human#p»
d-i passwd/root-password-again password «config-password#p»
d-i passwd/user-fullname string «person-name»
d-i passwd/username string «=login»
d-i passwd/user-password-crypted password «password-hash:crypt6»
d-i partman-crypto/passphrase password «config-password:phr»
d-i passwd/user-uid string 1000
d-i user-setup/allow-password-weak boolean false
d-i network-console/password password «-placeholder|r00tme»
==== glen_autounattend iso/autounattend.xml
<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend">
  <settings pass="specialize">
    <component name="Microsoft-Windows-UnattendedJoin" publicKeyToken="«-public-key|31bf3856ad364e35»">
      <Identification>
        <Credentials><Domain>«fqdn:domain#d»</Domain><Username>joiner</Username><Password>«config-password»</Password></Credentials>
        <JoinDomain>«fqdn#d»</JoinDomain>
      </Identification>
    </component>
    <component name="Microsoft-Windows-Shell-Setup"><ComputerName>«hostname:winname»</ComputerName><RegisteredOwner>«person-name»</RegisteredOwner><ProductKey>«-placeholder|XXXXX-XXXXX-XXXXX-XXXXX-XXXXX»</ProductKey></component>
  </settings>
  <settings pass="oobeSystem">
    <UserAccounts>
      <AdministratorPassword><Value>«config-password:human»</Value><PlainText>true</PlainText></AdministratorPassword>
      <LocalAccounts><LocalAccount><Name>«=account»</Name><Password><Value>«config-password:pw.u16»</Value><PlainText>false</PlainText></Password></LocalAccount></LocalAccounts>
    </UserAccounts>
    <AutoLogon><Password><Value>«config-password:pwa»</Value><PlainText>true</PlainText></Password><LogonCount>1</LogonCount></AutoLogon>
  </settings>
</unattend>
==== glen_nixos etc/nixos/configuration.nix
{ config, pkgs, ... }:
{
  networking.hostName = "«hostname»";
  networking.interfaces.eno1.ipv4.addresses = [ { address = "«ipv4»"; prefixLength = 24; } ];
  networking.wireguard.interfaces.wg0 = {
    ips = [ "«ipv4-cidr»" ];
    privateKey = "«wireguard-private-key»";
    peers = [ { publicKey = "«-wireguard-public-key»"; presharedKey = "«wireguard-psk»"; allowedIPs = [ "«ipv6-cidr»" ]; endpoint = "«fqdn»:51820"; } ];
  };
  users.users.«=letters(5)» = {
    description = "«person-name»";
    hashedPassword = "«password-hash:yescrypt»";
    openssh.authorizedKeys.keys = [ "ssh-ed25519 «-ssh-public-key» «email»" ];
  };
  users.users.root.initialPassword = "«config-password:human»";
  networking.wireless.networks."«=word»".psk = "«wifi-psk:phr»";
  services.nextcloud.config.adminpassFile = "«-path|/run/agenix/nextcloud-admin»";
  age.secrets.borg.file = ../secrets/borg.age;
  services.restic.backups.nas.repository = "rest:https://restic:«connection-string»@«ipv4»:8000/";
  environment.etc."age.txt".text = "«age-secret-key»";  # «-age-public-key»
  src = pkgs.fetchurl { url = "https://«~|example.org»/x.tgz"; hash = "«-lockfile-hash:nar»"; };
}
==== glen_salt srv/pillar/prod/db.sls
#!yaml|gpg
mysql:
  server:
    root_password: «config-password:pwsign»
    bind-address: «ipv4»
  user:
    shop: {password: "«config-password»", host: '«ipv4-cidr»'}
    repl: {password_hash: '«password-hash:mysqlhash»', host: «fqdn»}
    old: {password: «-placeholder|CHANGE_ME»}
snmp:
  community: «snmp-community»
  v3user: {authpass: «snmp-password», privpass: "«snmp-password:pwsign»"}
grafana_api: «grafana-token»
ssl_key: |
  «private-key:pem_ec»
encrypted_pw: |
  «-encrypted:pgp_message»
minion_fingerprint: «-tls-fingerprint»
==== glen_chef chef/data_bags/users/deploy.json
{"id": "deploy", "uid": 2001, "comment": "«person-name»", "password": "«password-hash:crypt6»",
 "ssh_keys": ["ssh-rsa «-ssh-public-key:ssh_rsa» «email»"], "vnc_password": "«config-password:human»"}
---- chef/nodes/node.rb
default['postgresql']['password']['postgres'] = '«config-password»'
default['newrelic']['license'] = '«newrelic-key:newrelic_ingest»'
default['sudo']['passwordless'] = «-setting|true»
node.override['ntp']['servers'] = %w[«ipv4» «ipv4»]
api_key = data_bag_item('creds', '«-reference|pagerduty»')['key']
remote_file('/tmp/x.deb') { checksum '«-sha256»' }
---- chef/bootstrap.log
Node «fqdn» exists, overwrite it? (Y/N)
knife bootstrap windows winrm «ipv4» -x Administrator -P '«cli-password:pwsign»' --node-name «hostname»
knife vault show creds mysql password --mode client
INFO: Client key «-path|/etc/chef/client.pem» is not present - registering
==== glen_rundeck etc/rundeck/rundeck-config.properties
grails.serverURL=https://«fqdn:site»
dataSource.url=jdbc:mariadb://«ipv4»/rundeck?autoReconnect=true
dataSource.username=rundeck
dataSource.password=«config-password»
rundeck.storage.converter.1.config.password=«config-password:hex(32)»
rundeck.projectsStorageType=db
---- etc/rundeck/realm.properties
admin:MD5:«password-hash:hex(32)»,user,admin
«=login»:BCRYPT:«password-hash:bcrypt»,user,ops
viewer:«config-password:human»,user
---- etc/rundeck/tokens.properties
ci: «generic-secret:alnum(32)», ops
