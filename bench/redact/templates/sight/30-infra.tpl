==== st_tf_bpg_provider infra/providers.tf
terraform {
  required_providers {
    proxmox = {
      source  = "bpg/proxmox"
      version = "«-version|0.86.0»"
    }
  }
  backend "http" {
    address  = "https://«fqdn»/api/v4/projects/«=int(10,400)»/terraform/state/prod"
    username = "tf"
    password = "«gitlab-pat»"
  }
}

provider "proxmox" {
  endpoint  = "https://«fqdn»:8006/"
  api_token = "«~|terraform@pve!prod=»«pve-api-token»"
  insecure  = true
  ssh {
    agent    = false
    username = "root"
    password = "«tf-password:pwq2»"
    node {
      name    = "«hostname»"
      address = "«ipv4»"
    }
  }
}

provider "cloudflare" {
  api_token = «-reference|var.cloudflare_api_token»
}
==== st_tf_module_vm infra/modules/vm/main.tf
resource "proxmox_virtual_environment_container" "dns" {
  node_name = "«hostname:numbered»"
  initialization {
    hostname = "«hostname:numbered»"
    dns {
      servers = ["«ipv4»"]
      domain  = "«fqdn:domain»"
    }
    ip_config {
      ipv4 {
        address = "«ipv4-cidr»"
        gateway = "«ipv4»"
      }
    }
    user_account {
      keys     = [trimspace(«-reference|data.local_file.ssh_public_key.content»)]
      password = «-reference|random_password.container_password.result»
    }
  }
  network_interface {
    name        = "veth0"
    mac_address = "«mac»"
  }
  operating_system {
    template_file_id = "local:vztmpl/debian-13-standard_13.1-1_amd64.tar.zst"
    type             = "debian"
  }
}

resource "random_password" "container_password" {
  length           = «-setting|20»
  override_special = "«-setting|_%@»"
  special          = true
}

resource "vault_generic_secret" "pg" {
  path      = "«-path|secret/pg/prod»"
  data_json = jsonencode({ password = "«tf-password»" })
}
==== st_tfvars_prod infra/prod.auto.tfvars
pve_endpoint      = "https://«ipv4»:8006/api2/json"
pve_token_id      = "terraform@pve!prod"
pve_token_secret  = "«pve-api-token»"
vsphere_password  = "«tf-password:pwq2»"
ipmi = {
  «~:numbered» = { host = "«ipv4»", user = "ADMIN", pass = "«tf-password»" }
}
minio_access_key  = "tfstate"
minio_secret_key  = "«generic-secret:b64(40)»"
admin_email       = "«email»"
db_admin_password = <<EOT
«tf-password»
EOT
hetzner_dns_token = "«hetzner-token:alnum(32)»"
lan_cidr          = "«ipv4-cidr»"
template_checksum = "«-sha256:sha512»"
smtp_password     = null
==== st_tfstate_random infra/terraform.tfstate
{
  "version": 4,
  "terraform_version": "«-version|1.13.3»",
  "serial": «-number:int(10,900)»,
  "lineage": "«-uuid»",
  "outputs": {
    "root_password": {"value": "«tf-password:pwq2»", "type": "string", "sensitive": true},
    "vm_ip": {"value": "«ipv4»", "type": "string"}
  },
  "resources": [
    {"mode": "managed", "type": "random_password", "name": "vm", "instances": [{"attributes": {"bcrypt_hash": "«password-hash:bcrypt»", "id": "none", "length": «-setting|24», "result": "«tf-password:pwq2»"}}]},
    {"mode": "managed", "type": "tls_private_key", "name": "deploy", "instances": [{"attributes": {"algorithm": "ED25519", "private_key_openssh": "«private-key:openssh.line»", "public_key_openssh": "ssh-ed25519 «-ssh-public-key»", "public_key_fingerprint_sha256": "«-ssh-fingerprint»", "id": "«-sha1»"}}]},
    {"mode": "managed", "type": "proxmox_virtual_environment_vm", "name": "web", "instances": [{"attributes": {"name": "«hostname»", "mac_addresses": ["«mac»"], "ipv4_addresses": [["«ipv4»"]], "network_interface_names": ["eth0"], "vm_id": «=int(100,900)»}}]}
  ],
  "check_results": null
}
==== st_tf_plan_json infra/plan.json
{"format_version":"1.2","terraform_version":"«-version|1.9.8»","variables":{"pm_password":{"value":"«tf-password:pwq2»"},"ssh_user":{"value":"ops"},"pm_api_token_secret":{"value":"«pve-api-token»"}},"resource_changes":[{"address":"proxmox_vm_qemu.app","change":{"actions":["create"],"after":{"name":"«hostname»","ciuser":"ops","cipassword":"«cloud-init-password:pwq2»","ipconfig0":"ip=«ipv4-cidr»,gw=«ipv4»","sshkeys":"ssh-ed25519 «-ssh-public-key» «email»"},"after_unknown":{"id":true},"after_sensitive":{"cipassword":true}}}]}
==== st_pulumi_stack infra/Pulumi.prod.yaml
encryptionsalt: v1:«~:bytes(8)»:v1:«~:bytes(12)»:«~:bytes(24)»
config:
  proxmoxve:endpoint: https://«fqdn»:8006
  proxmoxve:username: root@pam
  proxmoxve:password: «tf-password»
  infra:domain: «fqdn:domain»
  infra:dbPassword:
    secure: «-encrypted|v1:»«~:bytes(12)»:«~:bytes(40)»
---- infra/index.ts
const provider = new proxmox.Provider("pve", {
  endpoint: "https://«ipv4»:8006/",
  apiToken: "«~|pulumi@pve!stack=»«pve-api-token»",
  insecure: true,
});
const dbPassword = config.requireSecret("«-identifier|dbPassword»");
const admin = new random.RandomPassword("admin", { length: «-setting|24», special: true });
export const url = pulumi.interpolate`https://${vm.ipv4Addresses[0]}:8443`;
==== st_packer_vars packer/variables.pkrvars.hcl
proxmox_url      = "https://«fqdn»:8006/api2/json"
proxmox_username = "packer@pve!img"
proxmox_token    = "«pve-api-token»"
ssh_username     = "root"
ssh_password     = "«tf-password:human»"
winrm_password   = "«tf-password»"
iso_checksum     = "sha512:«-sha256:sha512»"
node             = "«hostname»"
---- packer/http/preseed.cfg
d-i passwd/root-password password «config-password:human»
d-i passwd/root-password-again password «config-password:human»
d-i passwd/user-password-crypted password «password-hash:sha512crypt»
d-i netcfg/get_ipaddress string «ipv4»
d-i netcfg/get_gateway string «ipv4»
d-i netcfg/get_nameservers string «ipv4»
d-i netcfg/get_hostname string «hostname»
d-i netcfg/get_domain string «fqdn:domain»
d-i mirror/http/proxy string http://«ipv4»:3142
==== st_kickstart_autoyast pxe/ks.cfg
rootpw --iscrypted «password-hash:sha512crypt»
user --name=ops --password=«config-password:human» --plaintext --gecos="«person-name»"
network --bootproto=static --ip=«ipv4» --netmask=«~|255.255.255.0» --gateway=«ipv4» --nameserver=«ipv4» --hostname=«fqdn»
bootloader --iscrypted --password=«password-hash:grub»
url --url="http://«ipv4»/rocky/9"
timezone Europe/Madrid
---- pxe/unattend.xml
<unattend xmlns="urn:schemas-microsoft-com:unattend">
  <settings pass="oobeSystem">
    <component name="Microsoft-Windows-Shell-Setup" publicKeyToken="«-key-id|31bf3856ad364e35»">
      <UserAccounts>
        <AdministratorPassword><Value>«config-password:human»</Value><PlainText>true</PlainText></AdministratorPassword>
      </UserAccounts>
      <AutoLogon><Username>Administrator</Username><Password><Value>«config-password:human»</Value></Password><LogonCount>1</LogonCount></AutoLogon>
      <RegisteredOwner>«person-name»</RegisteredOwner>
      <ComputerName>«hostname»</ComputerName>
    </component>
    <component name="Microsoft-Windows-UnattendedJoin"><Identification><Credentials><Domain>firma</Domain><Username>joiner</Username><Password>«config-password»</Password></Credentials></Identification></component>
  </settings>
</unattend>
---- pxe/user-data
#cloud-config
autoinstall:
  version: 1
  identity:
    hostname: «hostname»
    username: ops
    password: "«cloud-init-password-hash:sha512crypt»"
  storage:
    layout: {name: lvm, password: «cloud-init-password»}
  ssh: {install-server: true, allow-pw: «-setting|false»}
==== st_cloudinit_docker snippets/docker-host.yaml
#cloud-config
hostname: «hostname#h»
fqdn: «fqdn»
users:
  - default
  - name: «=login»
    gecos: «person-name»
    hashed_passwd: «cloud-init-password-hash:yescrypt»
    ssh_import_id: ["gh:acme-ops"]
    ssh_authorized_keys:
      - ecdsa-sha2-nistp256 «-ssh-public-key:ssh_rsa» «email»
password: «cloud-init-password:human»
chpasswd:
  expire: true
  list: |
    root:«cloud-init-password»
    ops:«cloud-init-password:human»
    deploy:RANDOM
apt:
  http_proxy: http://proxy:«connection-string»@«ipv4»:3128
ca_certs:
  trusted:
    - |
      «-certificate»
runcmd:
  - docker login -u robot -p «cli-password» «fqdn»
  - echo "//«ipv4»/data /data cifs user=app,password=«cli-password:pwa» 0 0" >> /etc/fstab
  - [mysqladmin, -u, root, password, "«cli-password»"]
final_message: "up after $UPTIME seconds"
==== st_ansible_pve_inventory ansible/inventory/prod.ini
[pve]
«hostname» ansible_host=«ipv4» ansible_user=root ansible_password='«ansible-password:pwq2»'
«hostname» ansible_host=«ipv4» ansible_user=root ansible_ssh_pass=«ansible-password»
«hostname» ansible_host=«fqdn» ansible_port=2222

[switches:vars]
ansible_network_os=cisco.ios.ios
ansible_become=yes
ansible_become_password=«ansible-password»
ansible_ssh_private_key_file=«-path|~/.ssh/net_ed25519»

[win]
«ipv4»
[win:vars]
ansible_user=Administrator
ansible_password=«ansible-password:human»
ansible_connection=winrm
ansible_winrm_server_cert_validation=ignore
==== st_ansible_role_vars ansible/roles/mariadb/defaults/main.yml
mariadb_root_password: "«ansible-password:pwq2»"
mariadb_users:
  - {name: app, password: «ansible-password», host: «ipv4», priv: "app.*:ALL"}
  - name: exporter
    password: '«ansible-password»'
    host: localhost
mariadb_backup_passphrase: "{{ «-reference|vault_mariadb_backup_passphrase» }}"
mariadb_replication_password: !vault |
  «ansible-vault»
mariadb_password_plugin: «-setting|ed25519»
mariadb_bind_address: «ipv4»
mariadb_token_lifetime: «-setting|86400»
==== st_ansible_playbook_proxmox ansible/create-vm.yml
- hosts: localhost
  gather_facts: false
  vars_prompt:
    - name: pm_pass
      prompt: "«-prose|Password for root@pam»"
      private: true
  tasks:
    - community.general.proxmox_kvm:
        api_host: «fqdn»
        api_user: automation@pve
        api_token_id: play
        api_token_secret: «pve-api-token»
        node: «hostname:numbered»
        name: «hostname:numbered»
        ciuser: ops
        cipassword: «cloud-init-password»
        ipconfig: {ipconfig0: 'ip=«ipv4-cidr»,gw=«ipv4»'}
        net: {net0: 'virtio=«mac»,bridge=vmbr0,tag=20'}
    - ansible.builtin.user:
        name: ops
        password: "{{ «-reference|ops_password | password_hash('sha512')» }}"
    - ansible.builtin.uri:
        url: https://«fqdn»/api/dcim/devices/
        headers: {Authorization: "Token «bearer-token:hex(40)»"}
      no_log: true
    - ansible.builtin.command: redis-cli -a «cli-password:pwa» ping
    - ansible.posix.mount: {src: '//«ipv4»/share', opts: 'username=svc,password=«cli-password:pwa»', fstype: cifs}
==== st_ansible_vaulted_file ansible/group_vars/prod/secrets.yml
«ansible-vault»
---- ansible/.vault_pass
«generic-secret:phrase»
---- ansible/ansible.cfg
[defaults]
inventory = inventory/prod.ini
vault_password_file = «-path|.vault_pass»
remote_user = root
ask_pass = «-setting|False»
[galaxy]
server_list = hub
[galaxy_server.hub]
url = https://«fqdn»/api/galaxy/
token = «generic-secret:hex(40)»
==== st_ansible_verbose_log tmp/ansible-vvv.log
<«ipv4»> ESTABLISH SSH CONNECTION FOR USER: root
<«ipv4»> SSH: EXEC sshpass -d12 ssh -C -o ControlMaster=auto -o 'User="root"' «ipv4» '/bin/sh -c '"'"'echo ~root && sleep 0'"'"''
ok: [«hostname#a»] => {"changed": false, "invocation": {"module_args": {"login_host": "«ipv4»", "login_password": "«-redacted|VALUE_SPECIFIED_IN_NO_LOG_PARAMETER»", "name": "app"}}}
changed: [«hostname#a»] => {"cmd": ["pct", "create", "120", "local:vztmpl/debian-13.tar.zst", "--password", "«cli-password»", "--net0", "name=eth0,bridge=vmbr0,ip=«ipv4-cidr»,gw=«ipv4»"], "delta": "0:00:07.112", "rc": 0}
fatal: [«hostname»]: UNREACHABLE! => {"msg": "Invalid/incorrect password: Permission denied, please try again.", "unreachable": true}
ok: [«hostname#a»] => (item={'name': 'reporting', 'password': '«ansible-password:pwa»'})
PLAY RECAP *********************************************************************
«hostname#a» : ok=14   changed=3    unreachable=0    failed=0
==== st_k8s_external_stack k8s/postgres.yaml
apiVersion: v1
kind: Secret
metadata:
  name: pg-superuser
  annotations:
    checksum/config: «-sha256»
data:
  username: «-base64-text|cG9zdGdyZXM=»
  password: «k8s-secret-data»
  pgpass: «k8s-secret-data:pgpassline»
---
apiVersion: v1
kind: Secret
metadata: {name: s3-backup, namespace: db}
stringData:
  ACCESS_KEY_ID: «aws-access-key-id»
  ACCESS_SECRET_KEY: «aws-secret-key»
  endpoint: https://«fqdn»
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {name: smtp}
spec:
  secretStoreRef: {kind: ClusterSecretStore, name: «-setting|vault»}
  data:
    - secretKey: «-setting|password»
      remoteRef: {key: «-path|infra/smtp», property: «-setting|password»}
---
apiVersion: metallb.io/v1beta1
kind: IPAddressPool
metadata: {name: lan}
spec:
  addresses: ["«ipv4-cidr»", "«ipv4»-«ipv4»"]
==== st_helm_values k8s/values-prod.yaml
global:
  postgresql:
    auth:
      postgresPassword: «config-password:pwa»
      password: "«config-password:pwq2»"
      existingSecret: "«-setting|pg-auth»"
ingress:
  hosts: [{host: «fqdn»}]
  tls: [{secretName: «-setting|wiki-tls»}]
grafana:
  adminPassword: «config-password:human»
  env: {GF_DATABASE_PASSWORD: «env-password:pwa»}
keycloak:
  extraEnv: |
    - name: KC_DB_PASSWORD
      value: "«env-password»"
    - name: KC_DB_URL_HOST
      value: «ipv4»
oidc: {clientSecret: «generic-secret:alnum(32)», issuer: "https://«fqdn»/"}
image: {tag: "«-version»", digest: «-sha256:digest»}
tokenAudience: «-setting|api»
==== st_kubeconfig_talos home/«=login»/.talos/config
context: prod
contexts:
    prod:
        endpoints: ["«ipv4»", "«ipv4»"]
        nodes: ["«ipv4»"]
        ca: «-certificate:certificate.b64»
        crt: «-certificate:certificate.b64»
        key: «private-key:pem_ed25519.b64»
---- talos/controlplane.yaml
machine:
    type: controlplane
    token: «k8s-bootstrap-token»
    ca:
        crt: «-certificate:certificate.b64»
        key: «private-key:pem_ed25519.b64»
    network:
        hostname: «hostname»
        interfaces: [{interface: eth0, addresses: ["«ipv4-cidr»"]}]
cluster:
    id: «-public-key:bytes(32)»
    secret: «generic-secret:bytes(32)»
    controlPlane: {endpoint: "https://«fqdn»:6443"}
    token: «k8s-bootstrap-token»
    secretboxEncryptionSecret: «generic-secret:bytes(32)»
