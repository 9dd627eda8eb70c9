==== kd_pbs_auth etc/proxmox-backup/domains.cfg
openid: keycloak
	autocreate true
	client-id pbs
	client-key «generic-secret:alnum(32)»
	issuer-url https://«fqdn»/realms/backup
	scopes email profile
	username-claim username

ldap: werk
	base-dn ou=people,dc=«=word»,dc=lan
	bind-dn cn=pbs,ou=services,dc=«=word»,dc=lan
	mode ldaps
	server1 «fqdn»
	server2 «ipv4»
	sync-attributes email=mail
	user-attr uid
	verify false
---- etc/proxmox-backup/ldap_passwords.json
{"werk":"«base64-secret:pwsafe.b64»"}
---- etc/proxmox-backup/tfa.json
{"users":{"«=login»@pbs":{"totp":[{"info":{"id":"«-uuid»","description":"Aegis","enable":true,"created":«-timestamp»},"entry":"otpauth://totp/backup:ops%40pbs?secret=«totp-secret:b32(32)»&issuer=backup&algorithm=SHA1&digits=6&period=30"}]}}}
---- etc/proxmox-backup/notifications-priv.cfg
gotify: push
	token «monitoring-token:gotify»

webhook: matrix
	secret name=access_token,value=«base64-secret:alnum(40).b64»
---- etc/proxmox-backup/authkey.key
«private-key:pem_ec»
---- etc/proxmox-backup/sync.cfg
sync: s-«-asset-hash:hex(8)»-«-asset-hash:hex(4)»
	group-filter type:vm
	ns «=word»
	remote branch
	remote-store ds-hdd
	remove-vanished false
	schedule 04:30
	store ds-hdd
==== kd_pve_node_keys etc/pve/nodes/«=numbered#n»/pve-ssl.key
«private-key:pem_pkcs8»
---- etc/pve/nodes/«=numbered#n»/pve-ssl.pem
«-certificate»
---- etc/pve/nodes/«=numbered#n»/ssh_known_hosts
«ipv4#i» ssh-rsa «-ssh-public-key:ssh_rsa»
---- etc/pve/priv/pve-root-ca.key
«private-key:pem_pkcs8»
---- etc/pve/priv/pve-root-ca.srl
«-serial:hex(2).upper»
---- etc/pve/pve-www.key
«private-key:pem_rsa»
---- etc/pve/authkey.pub
«-public-key»
---- etc/pve/priv/authorized_keys
# managed by pvecm updatecerts
ssh-rsa «-ssh-public-key:ssh_rsa» root@«~#n»
ssh-rsa «-ssh-public-key:ssh_rsa» root@«~:numbered»
from="«ipv4»,«ipv4-cidr»",no-pty ssh-ed25519 «-ssh-public-key» monitoring
---- etc/pve/priv/known_hosts
«hostname#n» ssh-rsa «-ssh-public-key:ssh_rsa»
«ipv4#i» ssh-rsa «-ssh-public-key:ssh_rsa»
|1|«-hashed-host» ssh-ed25519 «-ssh-public-key»
==== kd_pve_node_notes etc/pve/nodes/«=numbered»/config
## Supermicro, Rack 7
#
#* IPMI%3A `https%3A//«ipv4»` ADMIN / `«password-in-notes:pwsafe»`
#* Seriennummer «-serial», Wartung bis 2028-03
#* Ansprechpartner%3A «person-name», «phone»
#* 2. Zugang%3A iLO-Passwort ist «password-in-notes:pwsafe» (Etikett)
acme: domains=«fqdn»
acmedomain1: «fqdn»,alias=«fqdn»,plugin=cf-main
ballooning-target: 85
wakeonlan: bind-interface=vmbr0,mac=«mac»
---- etc/pve/nodes/«=numbered»/host.fw
[OPTIONS]

enable: 1
log_level_in: nolog
nosmurfs: 1

[RULES]

IN ACCEPT -i vmbr0 -source «ipv4» -p tcp -dport 5665 -log nolog # icinga «~:numbered»
IN Ping(ACCEPT) -source «ipv6-cidr» -log nolog
==== kd_pve_notes_pl etc/pve/qemu-server/«=int(100,999)».conf
### Serwer wydruku
#
#Hasło administratora%3A **«password-in-notes:pwsafe»**
#Konto skanera%3A skan / «password-in-notes:human»
#Licencja%3A umowa «-order-id:order_id», ważna do 2027-05-31
#Hasła nie podajemy telefonicznie.
agent: 1
boot: order=scsi0
cores: 2
memory: 4096
name: «hostname:numbered»
net0: virtio=«mac»,bridge=vmbr2,tag=«=int(2,400)»
onboot: 1
ostype: win10
scsi0: local-zfs:vm-120-disk-0,iothread=1,size=64G
scsihw: virtio-scsi-single
smbios1: uuid=«-uuid»
vmgenid: «-uuid»
---- etc/pve/lxc/«=int(100,999)».conf
#Wachtwoord van de beheerder is «password-in-notes:pwsafe»
#gebruiker%3A paperless, ww%3A «password-in-notes:pwsafe»
#Vraag bij problemen naar «person-name».
arch: amd64
cores: 1
hostname: «hostname:numbered»
memory: 512
net0: name=eth0,bridge=vmbr0,hwaddr=«mac»,ip=dhcp,type=veth
ostype: alpine
rootfs: local-zfs:subvol-133-disk-0,size=2G
unprivileged: 1
---- etc/pve/lxc/9«=int(100,999)».conf
#Contraseña de root%3A «password-in-notes:pwsafe»
#Le mot de passe est dans le coffre, pas ici.
arch: amd64
hostname: «hostname:numbered»
memory: 256
net0: name=eth0,bridge=vmbr0,gw=«ipv4»,hwaddr=«mac»,ip=«ipv4-cidr»,type=veth
ostype: debian
template: 1
==== kd_pmg_mailflow etc/pmg/domains
#Hauptdomain
«fqdn:domain#d»
«fqdn:domain»
---- etc/pmg/transport
#intern
«fqdn:domain#d» smtp:[«ipv4»]:25
#Filiale, TLS
«fqdn:domain» smtp:«fqdn»:2525
---- etc/pmg/tls_policy
«fqdn:domain» verify
«~|gmail.com» secure
---- etc/pmg/dkim/pmg2025.private
«private-key:pem_rsa»
---- etc/pmg/dkim/domains
«fqdn:domain#d»
---- etc/pmg/pmg-authkey.key
«private-key:pem_rsa»
---- etc/pmg/node.conf
acme: account=default
acmedomain0: «fqdn»,usage=api;smtp
==== kd_pdm_shadow etc/proxmox-datacenter-manager/remotes.shadow
pve: werk
	token «pve-api-token»

pbs: werk-backup
	token «pbs-api-token»
---- etc/proxmox-datacenter-manager/views.cfg
view: prod
	include exact:remote:werk
	include regex:resource-pool:prod.*
	exclude exact:tag:lab
---- etc/proxmox-datacenter-manager/auth/authkey.key
«private-key:pem_ed25519»
---- etc/proxmox-datacenter-manager/access/tfa.json
{"users":{"root@pam":{"totp":[{"info":{"id":"«-uuid»","description":"«=word»","enable":true,"created":«-timestamp»},"entry":"otpauth://totp/PDM:root%40pam?secret=«totp-secret:b32(32)»&issuer=PDM&algorithm=SHA1&digits=6&period=30"}]}},"webauthn":{"rp":"PDM","origin":"https://«fqdn#w»:8443","id":"«fqdn#w»"}}
---- etc/proxmox-datacenter-manager/access/token.shadow
{"root@pam!dash":"«password-hash:sha256crypt»"}
==== kd_pve_tofu_enc encryption.tofu
terraform {
  encryption {
    key_provider "pbkdf2" "lab" {
      passphrase = "«tf-password:spaced»"
      key_length = 32
      iterations = 600000
    }
    key_provider "openbao" "prod" {
      token    = "«vault-token»"
      address  = "https://«fqdn»:8200"
      key_name = "«-variable-name|tofu-state»"
    }
    method "aes_gcm" "state" {
      keys = key_provider.pbkdf2.lab
    }
    state {
      method   = method.aes_gcm.state
      enforced = true
    }
  }
  backend "http" {
    address        = "https://«fqdn#s»/state/lab"
    lock_address   = "https://«fqdn#s»/state/lab/lock"
    username       = "tofu"
    password       = "«tf-password:pwcs»"
    lock_method    = "PUT"
    retry_wait_min = 5
  }
}
---- tests/guest.tftest.hcl
variables {
  node          = "«hostname:numbered»"
  root_password = "«tf-password:pwcs»"
  template_id   = 9001
}

run "short_password_is_refused" {
  command = plan
  variables {
    root_password = "«-placeholder|short»"
  }
  expect_failures = [var.root_password]
}

run "address_is_set" {
  assert {
    condition     = proxmox_virtual_environment_vm.guest.initialization[0].ip_config[0].ipv4[0].address == "«ipv4-cidr»"
    error_message = "«-prose|address differs»"
  }
}
==== kd_pve_tf_snippet modules/cloudinit/main.tf
resource "proxmox_virtual_environment_file" "user_data" {
  content_type = "snippets"
  datastore_id = "local"
  node_name    = "«hostname:numbered»"

  source_raw {
    file_name = "user-data-${var.name}.yaml"
    data      = <<-EOF
    #cloud-config
    hostname: ${var.name}
    timezone: Europe/Berlin
    users:
      - name: ops
        gecos: «person-name»
        groups: [sudo]
        shell: /bin/bash
        plain_text_passwd: «cloud-init-password:pwsafe»
        lock_passwd: false
        ssh_authorized_keys:
          - ${trimspace(var.public_key)}
      - name: svc
        passwd: «cloud-init-password-hash:sha512crypt»
    write_files:
      - path: /etc/zabbix/psk
        content: «hex-key:hex(64)»
        permissions: "0640"
    runcmd:
      - mount -t cifs //«ipv4»/data /mnt -o username=svc,password=«cli-password:pwa»
      - echo "«-prose|password login is off»" > /etc/motd
    EOF
  }
}

data "local_file" "key" {
  filename = "${path.root}/«-path|keys/ops.pub»"
}
==== kd_k8s_capmox clusters/prod/cluster.yaml
apiVersion: «-identifier|cluster.x-k8s.io»/v1beta1
kind: Cluster
metadata: {name: prod, namespace: capi}
spec:
  clusterNetwork:
    pods: {cidrBlocks: [«ipv4-cidr:net24»]}
---
apiVersion: «-identifier|infrastructure.cluster.x-k8s.io»/v1alpha1
kind: ProxmoxCluster
metadata: {name: prod}
spec:
  allowedNodes: [«hostname:numbered#a», «hostname:numbered»]
  controlPlaneEndpoint: {host: «ipv4», port: 6443}
  credentialsRef: {name: «-variable-name|capmox-credentials»}
  dnsServers: [«ipv4», «ipv6»]
  ipv4Config:
    addresses: ["«ipv4»-«ipv4»"]
    gateway: «ipv4»
    prefix: 24
---
apiVersion: v1
kind: Secret
metadata: {name: capmox-credentials, labels: {«-identifier|clusterctl.cluster.x-k8s.io»/move: "true"}}
stringData:
  token: capmox@pve!capi
  secret: «pve-api-token»
  url: https://«fqdn»:8006/
---- .cluster-api/clusterctl.yaml
PROXMOX_URL: "https://«ipv4»:8006"
PROXMOX_TOKEN: "capmox@pve!capi"
PROXMOX_SECRET: "«pve-api-token»"
PROXMOX_SOURCENODE: "«hostname#a»"
TEMPLATE_VMID: "«=int(100,999)»"
VM_SSH_KEYS: "ssh-ed25519 «-ssh-public-key», ssh-ed25519 «-ssh-public-key»"
GITHUB_TOKEN: «github-fine-grained-pat»
EXP_CLUSTER_RESOURCE_SET: "true"
