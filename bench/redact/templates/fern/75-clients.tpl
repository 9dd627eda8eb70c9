==== fern_remotes home/«=login»/.local/share/remmina/lab.remmina
[remmina]
name=«hostname:winname»
server=«ipv4»
protocol=RDP
username=adm
password=«base64-secret:bytes(24)»
domain=CORP
gateway_server=«fqdn»
ssh_tunnel_password=«base64-secret:bytes(16)»
viewmode=1
---- home/x/.config/filezilla/sitemanager.xml
<FileZilla3 version="3.68.1"><Servers>
<Server><Host>«fqdn»</Host><Port>21</Port><User>web</User><Pass encoding="base64">«base64-secret:pw.b64»</Pass><Logontype>1</Logontype></Server>
<Server><Host>«ipv4»</Host><Port>22</Port><User>bk</User><Pass encoding="base64">«base64-secret:human.b64»</Pass></Server>
</Servers></FileZilla3>
---- home/x/Desktop/server.rdp
full address:s:«fqdn»
username:s:CORP\adm
gatewayhostname:s:«fqdn»
password 51:b:«~:hex(120).upper»
---- home/x/.mucommander/credentials.xml
<credentials><entry><url>smb://«ipv4»/daten</url><login>scan</login><password>«config-password:pwodd»</password></entry></credentials>
---- home/x/.config/dbeaver/data-sources.json
{"connections": {"postgres-«=hex(8)»": {"provider": "postgresql", "name": "erp", "configuration": {"host": "«fqdn»", "port": "5432", "url": "jdbc:postgresql://«fqdn»:5432/erp", "user": "erp", "password": "«config-password:pwq2»"}}}}
---- home/x/.vnc/config.ini
[Connection]
Host=«ipv4»
Password=«config-password:hex(16)»
==== fern_ssh_config home/«=login»/.ssh/config
Host *
  ServerAliveInterval 30
  IdentitiesOnly yes

Host jump
  HostName «fqdn»
  User «=login»
  Port 2222
  IdentityFile «-path|~/.ssh/id_jump»

Host «hostname»
  HostName «ipv4»
  ProxyJump jump
  LocalForward 5432 «ipv4»:5432

Host pve?
  User root
  # pw for emergencies: «prose-password»
  PreferredAuthentications publickey,password
  PasswordAuthentication no

Host «ipv4» «ipv4»
  HostKeyAlias «hostname»
---- home/x/.ssh/authorized_keys
from="«ipv4-cidr»",command="/usr/bin/rrsync /srv" ssh-ed25519 «-ssh-public-key:ssh_ed25519» «email»
ssh-rsa «-ssh-public-key:ssh_rsa» «~:login»@«hostname»
---- etc/hosts
«~|127.0.0.1» «~|localhost»
«ipv4» «fqdn» «hostname»
«ipv6» «fqdn»
==== fern_tfstate terraform/terraform.tfstate
{
  "version": 4, "terraform_version": "«-version|1.10.5»", "serial": «-number:int(10,900)», "lineage": "«-uuid»",
  "outputs": {"root_password": {"value": "«tf-password:pwq2»", "type": "string", "sensitive": true}, "vm_ip": {"value": "«ipv4»", "type": "string"}},
  "resources": [
    {"type": "random_password", "name": "db", "instances": [{"attributes": {"bcrypt_hash": "«password-hash:bcrypt»", "id": "none", "length": 20, "result": "«tf-password:pwq2»"}}]},
    {"type": "proxmox_vm_qemu", "name": "web", "instances": [{"attributes": {"name": "«hostname»", "target_node": "«hostname»", "cipassword": "«tf-password:pwodd»", "default_ipv4_address": "«ipv4»", "network": [{"macaddr": "«mac»", "bridge": "vmbr0"}], "smbios": [{"uuid": "«-uuid»"}]}}]},
    {"type": "tls_private_key", "name": "deploy", "instances": [{"attributes": {"private_key_pem": "«private-key:pem_ec.line»\n", "public_key_fingerprint_sha256": "«-ssh-fingerprint»"}}]},
    {"type": "aws_iam_access_key", "name": "bk", "instances": [{"attributes": {"id": "«aws-access-key-id»", "secret": "«aws-secret-key»", "ses_smtp_password_v4": "«tf-password:b64(44)»"}}]},
    {"type": "aws_instance", "name": "x", "instances": [{"attributes": {"ami": "ami-0«-tf-resource-id:hex(16)»", "arn": "«-arn»", "private_ip": "«ipv4»"}}]}
  ]
}
---- terraform/prod.auto.tfvars
pm_api_token_secret = "«pve-api-token»"
db_password         = "«tf-password:pwq2»"
hcloud_token        = "«hetzner-token»"
dns_servers         = ["«ipv4»", "«~|9.9.9.9»"]
admin_email         = "«email»"
ssh_key             = "ssh-ed25519 «-ssh-public-key:ssh_ed25519» «email»"
smtp_password       = "«-placeholder|CHANGEME»"
image_sha256        = "«-sha256»"
==== fern_redfish export/redfish.json
{
  "@odata.id": "/redfish/v1/Managers/1/EthernetInterfaces/1",
  "HostName": "«hostname»", "FQDN": "«fqdn»", "MACAddress": "«mac:mac.upper»",
  "IPv4Addresses": [{"Address": "«ipv4»", "SubnetMask": "«~|255.255.255.0»", "Gateway": "«ipv4»", "AddressOrigin": "Static"}],
  "NameServers": ["«ipv4»", "«ipv4»"],
  "Accounts": [{"UserName": "ADMIN", "Password": null, "RoleId": "Administrator"}, {"UserName": "mon", "Password": "«config-password:pwq2»", "RoleId": "ReadOnly"}],
  "SNMP": {"CommunityStrings": [{"CommunityString": "«snmp-community»", "AccessMode": "Limited"}], "AuthenticationProtocol": "CommunityString"},
  "LDAP": {"ServiceAddresses": ["ldaps://«fqdn»"], "Authentication": {"Username": "cn=bmc,dc=corp", "Password": "«config-password:pwq2»"}},
  "UUID": "«-uuid»", "SerialNumber": "«-serial»", "FirmwareVersion": "«-version|7.10.50.00»"
}
---- export/bmc.sh
ipmitool -I lanplus -H «ipv4» -U mon -P «cli-password:pwa» sel list
ipmitool user set password 2 '«cli-password:pwodd»'
racadm -r «ipv4» -u root -p «cli-password:pwa» set iDRAC.Users.2.Password «cli-password:pwa»
curl -sk -u root:'«cli-password:pwodd»' https://«ipv4»/redfish/v1/Systems/1
onecli config set IMM.LoginId «=login» --bmc USERID:«cli-password:pwa»@«ipv4»
==== fern_gerrit etc/gerrit/secure.config
[auth]
	registerEmailPrivateKey = «generic-secret:bytes(40)»
	restTokenPrivateKey = «generic-secret:bytes(40)»
[database]
	password = «config-password»
[sendemail]
	smtpPass = «config-password»
[ldap]
	password = «config-password:pw»
---- etc/gerrit/gerrit.config
[gerrit]
	serverId = «-uuid»
	canonicalWebUrl = https://«fqdn»/
[sendemail]
	smtpServer = «fqdn»
	smtpUser = «email»
[httpd]
	listenUrl = proxy-https://«ipv4»:8081/
---- etc/forgejo/app.ini
[database]
HOST = «ipv4»:5432
PASSWD = `«config-password:pwq2»`
[security]
SECRET_KEY = «generic-secret:alnum(64)»
INTERNAL_TOKEN = «jwt»
PASSWORD_HASH_ALGO = «-setting|pbkdf2_hi»
[oauth2]
JWT_SECRET = «generic-secret:b64u(43)»
[server]
DOMAIN = «fqdn»
LFS_JWT_SECRET = «generic-secret:b64u(43)»
---- var/lib/runner/.runner
{"id": 4, "uuid": "«-uuid»", "name": "«hostname»", "token": "«forge-token»", "address": "https://«fqdn»", "labels": ["docker:docker://node:22"]}
---- home/git/.git-credentials
https://ci:«gitlab-pat»@«fqdn»
https://«=login»:«github-pat»@«~|github.com»
https://bot:«connection-string:pwa»@«fqdn»
==== fern_gitlab_ci .gitlab-ci.yml
variables:
  REGISTRY: «fqdn»
  DEPLOY_TOKEN: "«gitlab-deploy-token»"
  RUNNER_TOKEN: «gitlab-runner-token»
  DB_PASSWORD: $«-variable-name|STAGING_DB_PASSWORD»
  DOCKER_AUTH_CONFIG: '{"auths":{"«fqdn»":{"auth":"«docker-auth»"}}}'
include:
  - project: ci/templates
    ref: «-git-sha»
build:
  image: «fqdn»/build@«-digest»
  script:
    - docker login -u $CI_REGISTRY_USER -p $«-variable-name|CI_REGISTRY_PASSWORD» $REGISTRY
    - docker login -u deploy -p «cli-password:pwa» «ipv4»:5000
    - curl --request POST --form token=«gitlab-runner-token:gitlab_trigger» --form ref=main https://«fqdn»/api/v4/projects/4/trigger/pipeline
    - glab auth login --token «gitlab-pat»
    - snyk auth «ci-token:snyk»
deploy:
  environment: {name: prod, url: "https://«fqdn»"}
  script: [ "sshpass -p '«cli-password:pwodd»' ssh root@«ipv4» systemctl reload nginx" ]
---- renovate.json
{"hostRules": [{"matchHost": "«fqdn»", "username": "renovate", "password": "«config-password:pwq2»"}, {"matchHost": "«~|ghcr.io»", "token": "{{ secrets.«-reference|GHCR_TOKEN» }}"}],
 "encrypted": {"npmToken": "«-sealed:b64(172)»"}, "extends": ["config:recommended"]}
==== fern_elastic_kv etc/logstash/conf.d/in.conf
input {
  beats { port => 5044 host => "«ipv4»" ssl_key_passphrase => "«config-password:pwq2»" }
  rabbitmq { host => "«fqdn»" user => "ls" password => "«config-password:pwodd»" vhost => "logs" }
  http_poller { urls => { a => { url => "https://«ipv4»/stat" user => "mon" password => "«config-password:pwodd»" } } schedule => { every => "1m" } }
}
filter { mutate { remove_field => ["«-identifier|password»", "«-identifier|[headers][authorization]»"] } }
output {
  opensearch { hosts => ["https://«fqdn»:9200"] user => "ls" password => "«config-password:pwodd»" index => "logs-%{+YYYY.MM.dd}" }
  email { to => "«email»" address => "«fqdn»" username => "«email»" password => "${«-variable-name|MAIL_PW»}" }
}
---- etc/opensearch/internal_users.yml
admin:
  hash: "«password-hash:bcrypt»"
  reserved: true
  backend_roles: [admin]
  description: "«person-name»"
kibanaro:
  hash: "«password-hash:bcrypt»"
---- etc/curator/curator.yml
elasticsearch:
  client: {hosts: ["https://«ipv4»:9200"], request_timeout: 30}
  other_settings: {username: curator, password: "«config-password:pwq2»", api_key: {token: "«generic-secret:es_key»"}}
