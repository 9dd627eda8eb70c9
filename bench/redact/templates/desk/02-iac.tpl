==== dk_tf_plan prompt.txt
terraform plan wants to replace my VM every time, why? provider and resource below, then the plan.

```hcl
provider "proxmox" {
  endpoint  = "https://«ipv4»:8006/"
  api_token = "«~|terraform@pve!tf=»«pve-api-token»"
  insecure  = true
  ssh {
    agent    = false
    username = "root"
    password = "«tf-password:pwq2»"
  }
}

variable "ci_password" {
  type        = string
  default     = "«tf-password:phr»"
  description = "«-prose|password of the cloud-init user»"
  sensitive   = true
}

resource "proxmox_virtual_environment_vm" "gw" {
  name      = "«hostname#v»"
  node_name = "«hostname#n»"
  network_device { mac_address = "«mac#m»" }
  initialization {
    ip_config { ipv4 { address = "«ipv4-cidr#c»", gateway = "«ipv4#g»" } }
    user_account {
      username = "debian"
      password = «-reference|var.ci_password»
      keys     = [trimspace(«-reference|data.local_file.ssh_key.content»)]
    }
  }
}
```

```
  # proxmox_virtual_environment_vm.gw must be replaced
-/+ resource "proxmox_virtual_environment_vm" "gw" {
      ~ id          = "«-number:int(100,999)»" -> (known after apply)
      ~ mac_addresses = [
          - "«~|00:00:00:00:00:00»",
          - "«mac#m»",
        ]
        name        = "«hostname#v»"
      ~ initialization {
          - user_account {
              - password = «-redacted|(sensitive value)»
            }
          + ip_config { + ipv4 { + address = "«ipv4-cidr#c»" + gateway = "«ipv4#g»" } }
        }
    }
Plan: 1 to add, 0 to change, 1 to destroy.
```

State is in Terraform Cloud, TFE_TOKEN=«terraform-cloud-token», lock hash `«-lockfile-hash:gosum»`.
==== dk_tf_vars question.md
Which of these belong in `secrets.auto.tfvars` and which can stay in git?

    environment           = "stage"
    region                = "eu-central-1"
    hcloud_token          = "«hetzner-token»"
    cloudflare_api_token  = "«cloudflare-api-token»"
    do_token              = "«digitalocean-token»"
    linode_token          = "«cloud-token:linode»"
    db_admin_password     = "«tf-password»"
    grafana_auth          = "admin:«tf-password:pwa»"
    datadog_api_key       = "«datadog-key»"
    datadog_app_key       = "«datadog-key:hex(40)»"
    ssh_public_key        = "ssh-ed25519 «-ssh-public-key» «email»"
    office_cidr           = "«ipv4-cidr»"
    bastion_ip            = "«ipv4»"
    internal_domain       = "«fqdn:domain»"
    ami_id                = "«-tf-resource-id:ec2»"
    kms_key_arn           = "«-arn»"
    sg_ids                = ["«-tf-resource-id:tf_resource_id»", "«-tf-resource-id:tf_resource_id»"]
    alert_email           = "«email»"
    image_checksum        = "sha256:«-sha256»"
    smtp_password         = "«-placeholder|<set in CI>»"
    azure_client_id       = "«-uuid»"
    azure_client_secret   = "«azure-client-secret»"
    azure_tenant_id       = "«-uuid»"
    wifi_psk              = "«wifi-psk:pwq2»"
    webhook_url           = "https://«~|hooks.slack.com»/services/«slack-webhook»"

`TF_VAR_db_admin_password=«env-password:pwa» terraform apply` is what CI runs today, from the runner at «fqdn».
==== dk_ansible_vv ticket-882.txt
Hi, the playbook stops on two hosts. Output with -vv, inventory at the end.

TASK [postgres : create application user] **************************************
task path: /srv/ansible/roles/postgres/tasks/users.yml:14
fatal: [«hostname#a»]: FAILED! => {"changed": false, "invocation": {"module_args": {"db": "bookings", "login_host": "«ipv4#i»", "login_password": "«-redacted|VALUE_SPECIFIED_IN_NO_LOG_PARAMETER»", "name": "bookings", "password": "«config-password:pwa»", "port": 5432}}, "msg": "unable to connect to database: could not translate host name"}
fatal: [«hostname#b»]: UNREACHABLE! => {"changed": false, "msg": "Invalid/incorrect password: Permission denied, please try again.", "unreachable": true}

PLAY RECAP *********************************************************************
«hostname#a» : ok=11 changed=2 unreachable=0 failed=1 skipped=3
«hostname#b» : ok=0 changed=0 unreachable=1 failed=0 skipped=0

inventory/stage.ini:

[db]
«hostname#a» ansible_host=«ipv4#i» ansible_user=root ansible_password='«ansible-password:pwq2»'
«hostname#b» ansible_host=«ipv4» ansible_ssh_pass=«ansible-password:pwa» ansible_become_pass="«ansible-password:phr»"

[db:vars]
ansible_python_interpreter=/usr/bin/python3
pg_replication_password={{ «-reference|vault_pg_replication_password» }}
pg_hba_net=«ipv4-cidr»
snmp_community=«snmp-community»

group_vars/db/vault.yml (yes, encrypted):

vault_pg_replication_password: !vault |
          «ansible-vault»

The vault password in ~/.vault_pass is «prose-password:phr». «person-name» has the other half of the docs.
ansible [core «-version:semver»], commit «-git-sha:short_sha».
==== dk_packer_init prompt-2.md
Ich baue ein Template mit Packer und hänge bei "Waiting for SSH to become available". Bitte prüft die Datei:

```hcl
source "proxmox-iso" "trixie" {
  proxmox_url              = "https://«fqdn#f»:8006/api2/json"
  username                 = "packer@pve!build"
  token                    = "«pve-api-token»"
  node                     = "«hostname»"
  iso_checksum             = "sha512:«-sha512»"
  ssh_username             = "root"
  ssh_password             = "«tf-password:human»"
  boot_command = [
    "<esc><wait>auto url=http://{{ .HTTPIP }}:{{ .HTTPPort }}/preseed.cfg<enter>"
  ]
}
```

preseed.cfg, der Teil mit den Konten:

    d-i passwd/root-password password «config-password:phr»
    d-i passwd/root-password-again password «config-password:pwa»
    d-i passwd/user-fullname string «person-name»
    d-i passwd/username string edgebot
    d-i passwd/user-password-crypted password «password-hash:sha512crypt»
    d-i netcfg/get_ipaddress string «ipv4»
    d-i netcfg/get_nameservers string «ipv4»
    d-i netcfg/get_hostname string «hostname»
    d-i mirror/http/proxy string http://proxy:«connection-string:pwa»@«ipv4»:3128/

Log:

    ==> proxmox-iso.trixie: Starting VM
    [DEBUG] Unable to get address during connection step: 500 QEMU guest agent is not running
    ==> proxmox-iso.trixie: Error waiting for SSH: «-prose|Packer experienced an authentication error»

Am Passwort «prose-password:human» aus dem ersten Versuch lag es nicht, das hatte ich geändert. «-uuid» ist die Build-ID, falls ihr die braucht.
==== dk_tf_diff paste-3
review please, is that merge safe? the second hunk makes me nervous

diff --git a/live/prod/rds.tf b/live/prod/rds.tf
index «-git-sha:short_sha»..«-git-sha:short_sha» 100644
--- a/live/prod/rds.tf
+++ b/live/prod/rds.tf
@@ -21,9 +21,10 @@ resource "aws_db_instance" "main" {
   identifier           = "bookings-prod"
   vpc_security_group_ids = ["«-tf-resource-id»"]
-  password             = "«tf-password:pwa»"
+  password             = «-reference|random_password.rds.result»
+  monitoring_role_arn  = "«-arn»"
   username             = "bookings"
@@ -40,6 +41,11 @@ provider "aws" {
   region     = "eu-west-1"
-  access_key = "«aws-access-key-id»"
-  secret_key = "«aws-secret-key»"
+  access_key = "«aws-access-key-id»"
+  secret_key = "«aws-secret-key»"
+  token      = "«aws-session-token»"
 }
+
+resource "aws_ssm_parameter" "redis" {
+  type  = "SecureString"
+  value = "rediss://:«connection-string:pwa»@«fqdn»:6380/0"
+}
 
 data "aws_ami" "base" {
-  owners = ["«-account-id»"]
+  owners = ["«-account-id»"]
 }

--
From: «person-name» <«email»>
The old key «aws-access-key-id» is already deactivated, cloudtrail showed «ipv4» using it.
==== dk_pulumi_state untitled-4
How do I get rid of plaintext secrets in this Pulumi stack? `pulumi stack export` gives

{
  "version": 3,
  "deployment": {
    "manifest": {"time": "2026-08-30T11:02:17Z", "magic": "«-sha256»", "version": "v«-version:semver»"},
    "secrets_providers": {"type": "passphrase", "state": {"salt": "v1:«~:bytes(8)»:v1:«~:bytes(12)»:«~:bytes(40)»"}},
    "resources": [
      {
        "urn": "urn:pulumi:prod::shop::random:index/randomPassword:RandomPassword::db",
        "outputs": {"bcryptHash": "«password-hash:bcrypt»", "result": "«config-password:pwa»", "length": «-setting|24»}
      },
      {
        "urn": "urn:pulumi:prod::shop::hcloud:index/server:Server::web",
        "outputs": {"ipv4Address": "«ipv4»", "ipv6Address": "«ipv6»", "name": "«hostname»", "rootPassword": "«config-password:pwq2»"}
      },
      {
        "urn": "urn:pulumi:prod::shop::github:index/actionsSecret:ActionsSecret::npm",
        "inputs": {"secretName": "«-identifier|NPM_TOKEN»", "plaintextValue": "«npm-token»"}
      }
    ]
  }
}

and Pulumi.prod.yaml

config:
  hcloud:token: «hetzner-token»
  shop:adminEmail: «email»
  shop:dbPassword:
    secure: «~:bytes(48)»
  shop:stripeKey: «stripe-key»

PULUMI_ACCESS_TOKEN=«cloud-token:pulumi»
PULUMI_CONFIG_PASSPHRASE="«env-password:spaced»"
==== dk_helm_values request.md
Can you turn these overrides into an ExternalSecret? `helm get values shop -n prod` prints:

```yaml
USER-SUPPLIED VALUES:
global:
  imageRegistry: «fqdn:site»
ingress:
  hosts:
  - host: «fqdn»
postgresql:
  auth:
    existingSecret: «-setting|shop-pg»
    postgresPassword: «config-password»
    replicationPassword: "«config-password:pwq2»"
  primary:
    nodeSelector: {«~|kubernetes.io»/hostname: «hostname»}
redis:
  auth: {enabled: true, password: «config-password:pwa»}
smtp:
  host: «fqdn»
  user: «email»
  pass: '«config-password:pwq2»'
sentry:
  dsn: https://«sentry-dsn»@o«=digits(6)».«~|ingest.sentry.io»/«=digits(7)»
oauth:
  clientID: «-identifier|shop-frontend»
  clientSecret: «generic-secret:oidc»
  cookieSecret: «generic-secret:key32»
image:
  tag: «-version:semver»
  digest: sha256:«-sha256»
existingClaim: «-uuid»
```

The error with the current chart:

    Error: UPGRADE FAILED: cannot patch "shop-pg" with kind Secret: data: password: Invalid value
    helm.go:84: [debug] checksum/config: «-sha256»

Sealed version I tried: `encryptedData.password: «~:sealed»`
==== dk_vaultcli thread-2.txt
> vault login works with root but the approle fails. paste?

    $ export VAULT_ADDR=https://«fqdn:site»:8200
    $ vault login «vault-token»
    Success! You are now authenticated.
    token_accessor       «-identifier:alnum(24)»
    token_policies       ["root"]
    $ vault write auth/approle/login role_id=«-uuid» secret_id=«generic-secret:uuid»
    Error writing data to auth/approle/login: Error making API request.
    Code: 400. Errors: * invalid role or secret ID
    $ vault kv get -field=password secret/pve/root
    «config-password»
    $ vault kv put secret/pve/ipmi user=ADMIN password='«cli-password:pwq2»'
    $ vault operator unseal «generic-secret:key32»

> Is that unseal key still valid?

Yes, 3 of 5. I know. We will rekey. The transit key for autounseal lives on «hostname» («ipv4»).

> and the old dev server?

«vault-token:vault_legacy», dead since May. request_id was «-uuid», the policy has ttl=«-setting|768h» and the path is «-path|secret/data/pve/root».
Oh and consul: `CONSUL_HTTP_TOKEN=«env-password:uuid» consul members` gives
    «hostname»  «ipv4»:8301  alive   server  «-version:semver»
    «hostname»  «ipv4»:8301  failed  client  «-version:semver»
==== dk_cloudinit_net prompt.txt
Schreibe mir bitte das folgende user-data so um, dass netplan und die Schlüssel getrennt sind. Nichts weglassen:

#cloud-config
fqdn: «fqdn»
users:
  - name: fleetmgr
    gecos: «person-name»
    hashed_passwd: «cloud-init-password-hash:yescrypt»
    ssh_authorized_keys:
      - ssh-rsa «-ssh-public-key:ssh_rsa» «email»
chpasswd:
  users:
    - {name: root, password: «cloud-init-password», type: text}
write_files:
  - path: /etc/netplan/60-lab.yaml
    content: |
      network:
        version: 2
        ethernets:
          eth0:
            match: {macaddress: "«mac»"}
            addresses: [«ipv4-cidr», "«ipv6-cidr»"]
            routes: [{to: default, via: «ipv4»}]
        wifis:
          wlan0:
            access-points:
              "Halle 3":
                password: "«wifi-psk:pwq2»"
  - path: /root/.ssh/id_ed25519
    permissions: '0600'
    content: |
      «private-key:openssh»
  - path: /root/.s3cfg
    content: |
      access_key = «aws-access-key-id:upper(20)»
      secret_key = «aws-secret-key»
      host_base = «fqdn»
runcmd:
  - tailscale up --authkey «tailscale-key» --hostname «hostname»
  - netbird up --setup-key «cli-password:uuid.upper» --management-url https://«fqdn»
  - curl -fsSL https://«fqdn»/bootstrap.sh | bash -s -- --token «cli-password:alnum(32)»
  - [ sha256sum, -c, "«-sha256»  /tmp/agent.deb" ]
