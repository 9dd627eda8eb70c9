==== kd_none_rbac deploy/rbac.yaml
apiVersion: «-identifier|rbac.authorization.k8s.io»/v1
kind: Role
metadata:
  name: token-reader
  namespace: proxmox-csi
  uid: «-uuid»
rules:
  - apiGroups: [""]
    resources: [secrets]
    resourceNames: [«-variable-name|proxmox-csi-token», «-variable-name|registry-password»]
    verbs: [get, watch]
  - apiGroups: ["«-identifier|storage.k8s.io»"]
    resources: [csinodes]
    verbs: [get, list]
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: csi
secrets:
  - name: «-variable-name|csi-token-x7k2p»
automountServiceAccountToken: false
---
apiVersion: v1
kind: Pod
metadata: {name: check, labels: {pod-template-hash: «-asset-hash:lower(10)»}}
spec:
  containers:
    - name: check
      image: alpine@«-digest»
      env:
        - name: PVE_PASSWORD
          valueFrom: {secretKeyRef: {name: «-variable-name|pve-login», key: «-variable-name|password»}}
      volumeMounts: [{name: token, mountPath: «-path|/var/run/secrets/tokens», readOnly: true}]
==== kd_none_argspec roles/guest/meta/argument_specs.yml
---
argument_specs:
  main:
    short_description: Creates a guest
    options:
      guest_root_password:
        type: str
        no_log: true
        required: true
        description: «-prose|Password of root, take it from the vault.»
      guest_token_secret:
        type: str
        no_log: true
        default: "{{ «-variable-name|vault_guest_token_secret» }}"
      guest_password_hash_rounds:
        type: int
        default: 656000
      guest_ssh_key_type:
        choices: [«-setting|ed25519», rsa]
      guest_psk_file:
        type: path
        default: «-path|/etc/guest/psk»
---- roles/guest/defaults/main.yml
guest_password: "{{ «-code-call|lookup('ansible.builtin.env', 'GUEST_PASSWORD')» }}"
guest_image_checksum: «-digest»
guest_commit: «-git-sha»
guest_secret_backend: «-setting|openbao»
==== kd_none_po po/fr.po
# Messages of the backup client
msgid ""
msgstr ""
"Project-Id-Version: pbs-client «-version:semver»\n"
"POT-Creation-Date: 2026-01-08 10:11+0100\n"
"Language: fr\n"
"Content-Type: text/plain; charset=UTF-8\n"

#: src/login.rs:41
msgid "Password:"
msgstr "«-i18n|Mot de passe :»"

#: src/login.rs:58
#, c-format
msgid "Secret of token '%s' is shown only once"
msgstr "«-i18n|Le secret du jeton '%s' n'est affiché qu'une fois»"

#: src/key.rs:120
msgid "Encryption key password is too short"
msgstr "«-i18n|Le mot de passe de la clé est trop court»"

#: src/key.rs:131
msgid "key fingerprint: %s"
msgstr "«-i18n|empreinte de la clé : %s»"
==== kd_none_pve_jobs etc/pve/jobs.cfg
vzdump: backup-«-asset-hash:hex(8)»-«-asset-hash:hex(4)»
	comment Nacht
	schedule 22:15
	enabled 1
	exclude 9001,9002
	fleecing enabled=1,storage=local-zfs
	mode snapshot
	notes-template {{guestname}}, {{vmid}} {{cluster}}
	notification-mode notification-system
	prune-backups keep-daily=7,keep-weekly=4
	repeat-missed 1
	storage pbs

realm-sync: firma
	realm firma
	schedule *:0/45
	remove-vanished entry;properties
---- etc/vzdump.conf
# vzdump default settings
tmpdir: /var/tmp/vzdump
#mailto: ADDRESSLIST
#bwlimit: KBPS
ionice: 7
zstd: 4
performance: max-workers=8,pbs-entries-max=2097152
#prune-backups: keep-INTERVAL=N[,...]
---- etc/pve/ha/rules.cfg
resource-affinity: apart
	affinity negative
	resources vm:101,vm:102
---- etc/pve/user.cfg.new
role:PasswordReset:User.Modify,Realm.AllocateUser:
acl:1:/access/realm/pve:@helpdesk:PasswordReset:
==== kd_none_schema schema/settings.schema.json
{
  "$schema": "https://«~|json-schema.org»/draft/2020-12/schema",
  "$id": "settings.schema.json",
  "type": "object",
  "required": ["host", "token_id", "token_secret"],
  "properties": {
    "host": { "type": "string", "format": "hostname", "description": "«-prose|Name or address of a node»" },
    "token_id": { "type": "string", "pattern": "^[^@!]+@[^@!]+![A-Za-z0-9_.-]+$", "examples": ["«-placeholder|user@pve!name»"] },
    "token_secret": { "type": "string", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "writeOnly": true },
    "password": { "type": "string", "minLength": 5, "maxLength": 64, "default": "", "description": "«-prose|used only when no token is given»" },
    "fingerprint": { "type": "string", "examples": ["«-tls-fingerprint»"] },
    "secret_store": { "enum": ["«-setting|keyring»", "«-setting|pass»", "«-setting|systemd-creds»"] }
  },
  "additionalProperties": false,
  "x-revision": "«-git-sha»"
}
