==== st_none_npm_lock web/package-lock.json
{"name":"portal","lockfileVersion":3,"packages":{
«each 22-28»
"node_modules/«=word»-«=word»":{"version":"«-version»","resolved":"https://«~:shop(registry,npmjs,org)»/«=word»/-/«=word».tgz","integrity":"«-lockfile-hash:sri»"},
«end»
"":{"version":"1.0.0"}}}
==== st_none_cargo_lock agent/Cargo.lock
version = 4
«each 18-22»

[[package]]
name = "«=word»-«=word»"
version = "«-version»"
source = "registry+https://«~|github.com»/rust-lang/«=shop(crates,io-index)»"
checksum = "«-sha256»"
«end»
==== st_none_requirements requirements.lock
«each 10-14»
«=word»==«-version» \
    --hash=«-lockfile-hash» \
    --hash=«-lockfile-hash»
«end»
==== st_none_trace_json var/log/otel.jsonl
«each 18-24»
{"ts":"2025-10-09T12:«=int(10,59)»:«=int(10,59)».221Z","severity":"«?INFO|WARN|DEBUG»","trace_id":"«-trace-id»","span_id":"«-trace-id:span_id»","name":"«?GET /health|refresh token|check password|list secrets|PUT /vm»","attrs":{"commit":"«-short-sha»","build":"«-version»"}}
«end»
==== st_none_dpkg tmp/dpkg-list.txt
«each 18-22»
ii  lib«=word»-«=word»1:amd64   «-version»-«=int(1,9)»+deb13u«=int(1,4)»   amd64   «?shared library|password quality library|secret storage|token handling»
«end»
ii  passwd                  1:4.17.4-2              amd64   change and administer password and group data
ii  libsecret-1-0:amd64     0.21.7-1                amd64   Secret store
ii  proxmox-kernel-6.14     «-version|6.14.11-3»    all     Latest Proxmox Kernel Image
==== st_none_apt_history var/log/apt/history.log
«each 6-8»
Start-Date: 2025-10-«=int(10,30)»  03:«=int(10,59)»:12
Commandline: apt-get dist-upgrade -y
Upgrade: pve-manager:amd64 («-version», «-version»), libpam-«=word»:amd64 («-version», «-version»)
End-Date: 2025-10-«=int(10,30)»  03:«=int(10,59)»:48

«end»
==== st_none_upids var/log/pve/tasks/index
«each 14-18»
«-pve-upid» «~:hex(8)» OK
«end»
==== st_none_s3_listing tmp/s3-ls.json
{"Contents":[
«each 10-14»
{"Key":"backup/«=word»/«-asset-hash:hex(16)».chunk","ETag":"\"«-etag»\"","Size":«-number»,"VersionId":"«-request-id:alnum(32)»"},
«end»
{}],"KeyCount":14,"IsTruncated":false}
==== st_none_chunks tmp/pbs-verify.log
«each 12-16»
2025-10-09T05:«=int(10,59)»:12+02:00: verified chunk «-sha256»
«end»
2025-10-09T06:00:02+02:00: percentage done: 100.00% (12/12 groups)
2025-10-09T06:00:02+02:00: verify group vm/104 (7 snapshots), 0 errors, no password needed
==== st_none_images k8s/images.txt
«each 10-14»
«~:shop(quay,io)»/«=word»/«=word»:v«-version»@«-sha256:digest»
«end»
==== st_none_git_tree tmp/ls-tree.txt
«each 12-16»
100644 blob «-git-sha»	src/«=word»/«?token.rs|password.go|secret_store.py|keys.ts|auth.c»
«end»
==== st_none_uuids db/guids.csv
id,parent,kind,revision,checksum
«each 12-16»
«-uuid»,«-uuid»,«?token|session|secret|key|user»,«-number:int(1,999)»,«-md5»
«end»
==== st_none_crds k8s/crd.yaml
spec:
  versions:
    - name: v1
      schema:
        openAPIV3Schema:
          properties:
            passwordSecretRef:
              description: «-prose|Reference to the secret that holds the password.»
              properties:
                key: {type: «-setting|string», default: «-setting|password»}
                name: {type: «-setting|string»}
            tokenTTL: {type: integer, default: «-setting|3600»}
            secretName: {type: «-setting|string», pattern: '«-code-reference|^[a-z0-9-]+$»'}
            apiKeySecret: {type: object}
            authMode: {enum: [«-setting|basic», «-setting|bearer», «-setting|none»]}
==== st_none_ansible_spec ansible/argument_specs.yml
argument_specs:
  main:
    options:
      db_password: {type: «-setting|str», required: true, no_log: true, description: «-prose|Password of the database user»}
      api_token: {type: «-setting|str», default: «-placeholder|""»}
      token_path: {type: path, default: «-path|/etc/app/token»}
      password_policy: {choices: [«-setting|weak», «-setting|strong»]}
      secret_backend: {default: «-setting|vault»}
      password_length: {type: int, default: «-setting|24»}
==== st_none_tf_vars infra/variables.tf
variable "root_password" {
  type        = string
  description = "«-prose|Root password, set by TF_VAR_root_password»"
  sensitive   = true
}
variable "api_token" {
  type      = string
  default   = null
  sensitive = true
}
variable "token_name" { default = "«-setting|terraform»" }
variable "ssh_public_key" { default = "ssh-ed25519 «-ssh-public-key»" }
output "password" {
  value     = «-reference|random_password.vm.result»
  sensitive = true
}
data "vault_kv_secret_v2" "pve" {
  mount = "«-path|kv»"
  name  = "«-path|infra/pve»"
}
locals {
  secret = «-reference|data.vault_kv_secret_v2.pve.data["token"]»
  passwd = «-reference|file("${path.module}/files/passwd")»
  keys   = «-reference|var.ssh_keys»
}
==== st_none_html_mail templates/reset.html
<html><body>
<h2>«-i18n|Reset your password»</h2>
<p>Hello {{ user.first_name }},</p>
<p>Click <a href="{{ «-reference|reset_url» }}">here</a> to choose a new password. The link is valid for «-setting|60» minutes.</p>
<p>Your user name: {{ user.name }}<br>Your new password: {{ «-reference|password» }}</p>
<input name="password" type="password" placeholder="«-i18n|New password»" minlength="«-setting|12»">
<meta name="csrf-param" content="«-identifier|authenticity_token»">
<script src="/static/app.«-asset-hash:hex(12)».js" integrity="«-lockfile-hash:sri»"></script>
</body></html>
==== st_none_test_log tmp/ci.log
$ cargo test
test auth::password_is_hashed ... ok
test auth::token_expires ... ok
test secret::is_never_printed ... ok
test key::wrong_passphrase_is_refused ... ok
Compiling argon2 v«-version|0.5.3»
Downloaded password-hash v«-version|0.5.0»
Masking secret: «-redacted|***»
export REGISTRY_TOKEN=«-redacted|[MASKED]»
Login Succeeded
Uploading artifacts... id=«-number:digits(6)» responseStatus=201 Created token=«-redacted|64_xxxx»
Digest: «-sha256:digest»
Commit: «-git-sha»
Job succeeded in 02:14
