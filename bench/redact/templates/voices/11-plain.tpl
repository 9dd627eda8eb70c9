==== vo_plain_history root/.bash_history
pvesh get /nodes
qm config 104 --current
qm set 104 --memory 8192 --cipassword
pct list
passwd root
htpasswd /etc/nginx/.htpasswd admin
mysql -u root -p
PGPASSFILE=/root/.pgpass psql -h db -U app
read -rsp 'Password: ' «-variable-name|PW»; echo
curl -u "$USER:$PASS" https://localhost/status
curl -H "Authorization: Bearer $(cat /run/secrets/token)" http://localhost:9090/-/ready
ansible-vault edit group_vars/all/vault.yml
restic --password-file /root/.restic -r /mnt/backup snapshots
restic restore «-short-sha» --target /tmp/r
export PBS_PASSWORD_FILE=/root/pbs.pw PBS_FINGERPRINT=«-tls-fingerprint:fingerprint.lower»
docker login --password-stdin < token.txt
docker rmi «-digest»
vault kv get -field=password kv/pve
kubectl create secret generic db --from-file=password=./pw.txt
openssl rand -base64 32 > key
git checkout «-git-sha»
zfs load-key -a
cryptsetup luksDump /dev/sda3 | grep UUID   # «-uuid»
==== vo_plain_docs docs/passwoerter.md
# Umgang mit Passwörtern

- Ein Passwort hat mindestens «-setting|14» Zeichen, Passphrasen mindestens «-setting|20».
- Standardpasswörter wie „«-placeholder|changeme»“ oder „«-placeholder|admin»“ sind zu ändern.
- Passwörter stehen im Tresor, nie im Wiki, nie in Tickets.
- API-Token haben ein Ablaufdatum; das Geheimnis wird nur einmal angezeigt.

Beispiel: `pveum user token add user@pve mytoken --privsep 1`

Das Ergebnis enthält `"value":"«-placeholder|xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx»"`.
In Skripten: `PVE_PASSWORD="$(pass show pve/root)"`

Wer sein Passwort vergessen hat, ruft den Helpdesk an. Das Passwort wird dann zurückgesetzt.
==== vo_plain_prompts prompts/empty.txt
> create a vm with a random root password and store it in the vault
> what is the default password of the cloud image?
> why does "authentication failure" appear when the password is correct?
> write a bash function ask_password() that reads a secret without echo
> the password field must be of type password and have autocomplete="new-password"
> mot de passe oublié, que faire ?
> wie ändere ich das Passwort eines API-Nutzers ohne Weboberfläche?
> ¿cuál es la contraseña por defecto de Proxmox?
> jak zresetować hasło roota?
> rotate the token and update «-reference|secrets.PVE_TOKEN» in the workflow
> explain `PVEAPIToken=USER@REALM!TOKENID=«-placeholder|UUID»`
==== vo_plain_gitlog tickets/changes.txt
* «-short-sha» (HEAD -> main, tag: v«-version») storage: bump schema
* «-short-sha» ci: pass the token by file, never by argument
* «-short-sha» docs: say where the password of the key is kept
* «-short-sha» auth: compare passwords in constant time
*   «-short-sha» Merge branch 'secret-scan'
|\
| * «-short-sha» hooks: refuse commits with private keys
| * «-short-sha» tests: use generated passwords
|/
* «-short-sha» Revert "auth: cache tickets"
  This reverts commit «-git-sha».
==== vo_plain_ci tickets/ci-clean.log
Installing collected packages: certifi, charset-normalizer, idna, urllib3, requests, proxmoxer
Successfully installed certifi-«-version|2024.8.30» proxmoxer-«-version|2.1.0» requests-«-version|2.32.3»
$ sha256sum -c SHA256SUMS
«-sha256»  proxmox-ve.iso: OK
$ docker build --secret id=token,src=/run/token .
#5 [2/6] RUN apt-get update
#5 sha256:«-sha256» 0B / 29.12MB
#9 exporting manifest «-digest» done
$ terraform plan
random_password.root: Refreshing state... [id=none]
  + password = (sensitive value)
  ~ token    = «-redacted|(sensitive value)»
Plan: 3 to add, 1 to change, 0 to destroy.
Job id «-uuid», artefact etag «-etag», duration 41 s
==== vo_plain_logs var/log/pve-tasks.log
2025-11-04 01:00:02 INFO: starting new backup job: vzdump --all 1 --mode snapshot --quiet 1
2025-11-04 01:00:03 INFO: backup mode: snapshot, started as «-pve-upid»
2025-11-04 01:00:04 INFO: include disk 'scsi0' 'local-zfs:vm-104-disk-0' 32G
2025-11-04 01:00:05 INFO: crypt mode: encrypt, key fingerprint «-tls-fingerprint:md5_colons»
2025-11-04 01:04:41 INFO: backup was done incrementally, reused 29.81 GiB (93%)
2025-11-04 01:04:42 INFO: index checksum «-sha256»
2025-11-04 01:04:43 INFO: Finished Backup of VM 104 (00:04:39)
2025-11-04 01:05:00 zed: eid=88 class=scrub_finish pool_guid=«-zfs-guid»
2025-11-04 01:05:10 smartd: Device /dev/sdb, serial «-serial», wwn «-wwn»: temperature 38
2025-11-04 01:06:00 user changed password (audit only)
==== vo_plain_lock web/yarn.lock
# yarn lockfile v1

"@babel/code-frame@^7.0.0":
  version "«-version|7.26.2»"
  resolved "https://«~|registry.yarnpkg.com»/@babel/code-frame/-/code-frame-7.26.2.tgz#«-sha1»"
  integrity «-sri»

password-prompt@^1.1.3:
  version "«-version|1.1.3»"
  resolved "https://«~|registry.yarnpkg.com»/password-prompt/-/password-prompt-1.1.3.tgz#«-sha1»"
  integrity «-sri»
  dependencies:
    ansi-escapes "^4.3.2"

tokens@^0.0.3:
  version "«-version|0.0.3»"
  resolved "https://«~|registry.yarnpkg.com»/tokens/-/tokens-0.0.3.tgz#«-sha1»"
  integrity «-sri»
==== vo_plain_i18n locale/messages.po
msgid ""
msgstr ""
"Project-Id-Version: pve-manager «-version|8.3»\n"
"Language: de\n"

msgid "Password"
msgstr "«-i18n|Kennwort»"

msgid "Confirm password"
msgstr "«-i18n|Kennwort bestätigen»"

msgid "Password: minimum 8 characters"
msgstr "Kennwort: mindestens 8 Zeichen"

msgid "Token secret is shown only once"
msgstr "Das Geheimnis des Tokens wird nur einmal angezeigt"

msgid "Wrong password for user '%s'"
msgstr "Falsches Kennwort für „%s“"

msgid "Encryption key"
msgstr "«-i18n|Schlüssel»"
==== vo_plain_schema api/openapi.yaml
openapi: 3.0.3
info: {title: users, version: «-version|1.4.2»}
paths:
  /access/users:
    post:
      requestBody:
        content:
          application/json:
            schema:
              required: [userid, password]
              properties:
                userid: {type: string, example: "user@pve"}
                password: {type: string, format: password, minLength: 8, writeOnly: true}
                token: {type: string, pattern: "^[0-9a-f-]{36}$", description: "secret of the token, shown once"}
                api_key: {type: string, example: "«-placeholder|YOUR_API_KEY»"}
      responses:
        "401": {description: wrong password}
x-etag: «-etag»
==== vo_plain_code src/auth.rs
/// Checks a password against its hash; the password is wiped afterwards.
pub fn verify(password: &Secret<String>, hash: &str) -> Result<bool, AuthError> {
    let parsed = PasswordHash::new(hash)?;
    let token = std::env::var("PVE_TOKEN").ok();
    let secret = token.as_deref().unwrap_or("«-placeholder|none»");
    tracing::debug!(password = "«-redacted|***»", user, "login");
    Ok(Argon2::default().verify_password(password.expose().as_bytes(), &parsed).is_ok() && !secret.is_empty())
}

const MIN_PASSWORD_LENGTH: usize = 12;
const PASSWORD_ENV: &str = "«-variable-name|PROXMOX_AI_PASSWORD»";
const BUILD: &str = "«-git-sha»";

#[test]
fn empty_password_is_refused() {
    assert!(verify(&Secret::new(String::new()), "").is_err());
}
==== vo_plain_policy docs/policy.txt
PASSWORD POLICY, version «-version|3.2»

1. Passwords are at least fourteen characters long.
2. A password must not be written down, sent by mail or said on the phone.
3. The password for the vault is known to two people.
4. Passwords are changed when somebody leaves, not every ninety days.
5. Service accounts use keys. The secret is kept in the vault, see chapter 5.

Exceptions are listed in ticket «-order-id» and end with the year.
Document id «-uuid», checksum «-md5».
==== vo_plain_ansible site.yml
- hosts: pve
  become: true
  vars:
    ansible_become_password: "«-reference|{{ lookup('community.general.passwordstore', 'pve/root') }}»"
    api_token: "«-reference|{{ vault_api_token }}»"
    db_password: !vault_ref db
  tasks:
    - name: create user
      ansible.builtin.user:
        name: ops
        password: "«-reference|{{ ops_password | password_hash('sha512', salt) }}»"
        update_password: on_create
      no_log: true
    - name: fetch image
      ansible.builtin.get_url:
        url: "{{ image_url }}"
        dest: /var/lib/vz/template/iso/
        checksum: "sha512:«-sha512»"
==== vo_plain_support tickets/frage.txt
Hallo zusammen,

seit dem Update auf «-version|8.3.5» kommt beim Start des Gastes die Meldung
"TASK ERROR: start failed: QEMU exited with code 1". Das Passwort der VM habe ich
nicht geändert, auch der Token ist noch gültig. In den Logs steht:

  kvm: -drive file=/dev/zvol/rpool/vm-104-disk-0: Could not open
  task «-pve-upid» failed

Muss ich das Kennwort neu setzen? Die Doku sagt nur, dass man `qm set --cipassword`
nehmen soll. Mit `pveum passwd` ging es leider nicht.

Danke und Gruß
==== vo_plain_state ids/objects.json
{
  "guest": {"vmid": 104, "vmgenid": "«-uuid»", "smbios1": "uuid=«-uuid»", "digest": "«-sha1»"},
  "disk": {"wwn": "«-wwn»", "serial": "«-serial»", "by_id": "«-disk-id»", "guid": "«-zfs-guid»"},
  "lv": {"pv_uuid": "«-pvuuid»", "vg_uuid": "«-pvuuid»"},
  "key": {"fingerprint": "«-ssh-fingerprint»", "public": "ssh-ed25519 «-ssh-public-key»", "age": "«-age-public-key»"},
  "wg": {"public_key": "«-wireguard-public-key»"},
  "image": {"digest": "«-digest»", "layers": ["«-digest»", "«-digest»"]},
  "password": null,
  "token": "",
  "password_changed_at": «-timestamp»
}
