==== cr_find_output out/find-grep.txt
$ grep -rIs . /etc/pve/priv/storage /mnt/old/root | head -40
/etc/pve/priv/storage/archiv.pw:password=«pve-priv-password»
/etc/pve/priv/storage/pbs-neu.pw:«pve-priv-password:uuid»
/etc/pve/priv/storage/pbs-neu.enc:{"kdf":null,"data":"«pbs-encryption-key»","fingerprint":"«-tls-fingerprint:md5_colons»"}
/mnt/old/root/.pgpass:«fqdn»:5432:lager:dbowner:«pgpass:pwa»
/mnt/old/root/.pgpass:«ipv4»:5433:*:readonly:«pgpass:phrase»
/mnt/old/root/.docker/config.json:  "auth": "«docker-auth»"
/mnt/old/root/.npmrc:email=«email»
/mnt/old/root/.gem/credentials::rubygems_api_key: «rubygems-key»
/mnt/old/root/src/blog/.env:APP_KEY=base64:«laravel-app-key»
/mnt/old/root/src/shop/config/master.key:«rails-master-key»
/mnt/old/root/src/shop/.git/HEAD:«-git-sha»
/mnt/old/root/.aws/credentials:aws_session_token = «aws-session-token»
/mnt/old/root/notes.txt:Server «hostname», Adresse «ipv6»
$ base64 -w0 /etc/corosync/authkey
«corosync-authkey»
$ xxd -p /etc/luks.key | tr -d '\n'
«hex-key»
==== cr_ansible_output out/play.log
PLAY [dbservers] ***************************************************************
TASK [set facts] ***************************************************************
ok: [«hostname#a»] => {"ansible_facts": {"become_pass": "«ansible-password:pwa»", "mtu": 1500}}
ok: [«hostname»] => (item={'name': 'app', 'password': '«ansible-password:pwq2»'})
TASK [write cloud-init] ********************************************************
--- before
+++ after: /var/lib/vz/snippets/db.yaml
@@ -1,4 +1,8 @@
 #cloud-config
+hostname: «hostname»
+password: «cloud-init-password:pw»
+chpasswd: {expire: false}
+users:
+  - {name: ops, passwd: "«cloud-init-password-hash:sha512crypt»", gecos: "«person-name»"}
changed: [«hostname#a»]
TASK [vault] *******************************************************************
ok: [«hostname#a»] => {"msg": "{{ «-reference|vault_db_password» }}"}
fatal: [«hostname»]: UNREACHABLE! => {"msg": "Failed to connect to the host via ssh: ssh: connect to host «ipv4» port 22"}
PLAY RECAP *********************************************************************
«hostname#a»   : ok=9  changed=2  unreachable=0  failed=0
$ cat group_vars/all/vault.yml
«ansible-vault»
==== cr_terraform_output out/apply.log
Terraform used the selected providers to generate the following execution plan.

  # proxmox_virtual_environment_vm.db will be created
  + resource "proxmox_virtual_environment_vm" "db" {
      + name        = "«hostname»"
      + mac_address = "«mac»"
      + password    = «-masked|(sensitive value)»
      + user_data   = "«-sha1»"
    }
  ~ resource "random_password" "admin" {
      ~ result = "«tf-password»" -> «-computed|(known after apply)»
    }

Outputs:

db_password = "«tf-password:pwq2»"
db_host = "«fqdn»"
db_ips = [
  "«ipv4»",
  "«ipv6»",
]
hetzner = "«hetzner-token»"
netbird = "«netbird-token»"
provider_token = "«cloud-token»"
state_lineage = "«-uuid»"
Apply complete! Resources: 2 added, 1 changed, 0 destroyed.
==== cr_env_printout out/proc-environ.txt
$ tr '\0' '\n' < /proc/4711/environ
PATH=/usr/local/bin:/usr/bin
HOSTNAME=«hostname»
DD_API_KEY=«datadog-key»
NEW_RELIC_API_KEY=«newrelic-key»
TWILIO_ACCOUNT_SID=«-id:twilio_sid»
TWILIO_AUTH_TOKEN=«twilio-auth-token»
TWILIO_API_KEY=«twilio-api-key»
GOOGLE_API_KEY=«gcp-api-key»
GOOGLE_CLIENT_SECRET=«google-client-secret»
GOOGLE_REFRESH_TOKEN=«google-refresh-token»
PAYPAL_ACCESS_TOKEN=«paypal-token»
SQUARE_ACCESS_TOKEN=«square-token»
MAILCHIMP_KEY=«mailchimp-key»
GROQ_API_KEY=«ai-service-key»
LINEAR_API_KEY=«linear-key»
FIGMA_TOKEN=«figma-token»
POSTMAN_API_KEY=«postman-key»
JIRA_TOKEN=«atlassian-token»
DOPPLER_TOKEN=«doppler-token»
DATABRICKS_TOKEN=«databricks-token»
PLANETSCALE_TOKEN=«planetscale-token»
OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
ARTIFACTORY_API_KEY=«artifact-token»
BUILDKITE_TOKEN=«ci-token»
BUILD_SHA=«-git-sha»
TEAMS_URL=https://«~|rosenhof.webhook.office.com»/webhookb2/«teams-webhook»
PWD=«-path|/srv/app»
==== cr_pbs_shell out/pbs-client.txt
$ export PBS_REPOSITORY='sync@pbs!job1@«ipv4»:tank'
$ export PBS_PASSWORD=«pbs-api-token»
$ export PBS_FINGERPRINT=«-tls-fingerprint:fingerprint.lower»
$ curl -sk -H 'Authorization: PBSAPIToken=«~|sync@pbs!job1:»«pbs-api-token»' https://«fqdn»:8007/api2/json/status
{"data":[{"store":"tank","total":«-number»}]}
$ proxmox-backup-manager user create lager@pbs --password '«cli-password:pw»' --email «email»
$ proxmox-backup-client key create --kdf none /root/enc.json
$ cat /root/enc.json
{
  "kdf": null,
  "created": "2026-01-11T09:12:01+01:00",
  "data": "«pbs-encryption-key»",
  "fingerprint": "«-tls-fingerprint:md5_colons»"
}
$ proxmox-backup-client snapshot list
│ vm/«=int(100,400)»/2026-01-11T01:00:02Z │ «=int(10,99)».2 GiB │ index.json.blob │
$ logger "sync to «hostname» done, task «-pve-upid»"
==== cr_putty_jwk mails/keys-sent.txt
From: «email»
Subject: Schlüssel für den Dienstleister

Anbei der PuTTY-Schlüssel, bitte als key.ppk ablegen (keine Passphrase):

PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: dienstleister
Public-Lines: 1
«-ssh-public-key:ssh_ed25519»
«putty-private-key»
Private-MAC: «-hash:hex(64)»

Und der Signaturschlüssel der Anwendung:

{"kty":"OKP","crv":"Ed25519","kid":"«-key-id»","x":"«-public-key:jwk_x»","d":"«jwk-private»"}

Der Rechner heißt «fqdn», Benutzer wartung, Kennwort «prose-password».
Rückfragen an «person-name», «phone».
