==== st_none_sums iso/SHA256SUMS
«each 6-8»
«-sha256»  proxmox-ve_9.0-«=int(1,4)».iso
«end»
---- iso/SHA512SUMS
«-sha256:sha512»  debian-13.1.0-amd64-netinst.iso
---- iso/MD5SUMS
«-md5»  virtio-win.iso
---- iso/B2SUMS
«-sha256:sha512» *rocky-9.iso
---- iso/sums.json
{"files":{"a.qcow2":{"sha1":"«-sha1»","sha256":"«-sha256»","size":«-number:digits(9)»}}}
==== st_none_cargo_go go.sum
«each 8-10»
«~|github.com»/«=word»/«=word» v«-version» «-lockfile-hash:gosum»
«~|github.com»/«=word»/«=word» v«-version»/go.mod «-lockfile-hash:gosum»
«end»
---- pnpm-lock.yaml
lockfileVersion: '9.0'
packages:
«each 5-7»
  '@«=word»/«=word»@«-version»':
    resolution: {integrity: «-lockfile-hash:sri»}
«end»
---- uv.lock
[[package]]
name = "proxmoxer"
version = "«-version|2.2.0»"
wheels = [{ url = "https://«~:shop(files,pythonhosted,org)»/packages/«-sha256»/proxmoxer.whl", hash = "«-lockfile-hash»", size = 17123 }]
==== st_none_terraform_lock infra/.terraform.lock.hcl
provider "«~:shop(registry,opentofu,org)»/bpg/proxmox" {
  version     = "«-version|0.86.0»"
  constraints = "~> 0.86"
  hashes = [
    "«-lockfile-hash:gosum»",
«each 6-8»
    "zh:«-sha256»",
«end»
  ]
}
==== st_none_hw tmp/hwinfo.txt
DMI type 1: Serial Number: «-serial», UUID: «-uuid:bios_uuid»
SKU Number: «-serial:upper(10)»
Base Board Version: «-version|1.02»
NVMe: «-disk-id:disk_id», firmware «-serial:upper(8)»
eui.«-disk-id:hex(16)» nguid «-disk-id:hex(32)»
WWN «-disk-id:wwn»
sda: model ST16000NM001G, serial «-serial», LU WWN Device Id: 5 «-serial:hex(6)» «-serial:hex(9)»
blkid: UUID="«-uuid»" LABEL="rpool" TYPE="zfs_member" PARTUUID="«-uuid»"
LVM: PV UUID «-uuid:pvuuid»  VG UUID «-uuid:pvuuid»
mdadm: ARRAY /dev/md0 UUID=«-asset-hash:hex(8)»:«-asset-hash:hex(8)»:«-asset-hash:hex(8)»:«-asset-hash:hex(8)»
zpool get guid: «-zfs-guid»
pci 0000:41:00.0: vendor 15b3 device 1017
memory: M393A4K40DB3-CWE s/n «-serial:hex(8).upper»
edac: 0 corrected errors
==== st_none_versions docs/versions.md
| component | version | build |
|---|---|---|
| pve-manager | «-version|9.0.11» | «-asset-hash:hex(16)» |
| kernel | «-version|6.14.11-3-pve» | #1 SMP |
| qemu | «-version|10.0.2-4» | |
| ceph | «-version|19.2.3» | «-git-sha» |
| idrac | «-version4|7.10.70.00» | |
| bios | «-version|3.4a» | 05/14/2025 |
| chrome | «-version4|140.0.7339.207» | |
| ios | «-version|17.12.05» | |
| raid fw | «-version4|51.15.0.4296» | |

Section 4.2.1.3 of the manual, RFC 9562, CVE-2025-«=int(10000,59999)», build 7.4.8.2795.
Timer: 00:15:30, ratio 16:10, resolution 2560x1440, scale 1.25.
OID «-number|1.3.6.1.2.1.25.3.2.1.5.1», port range 5900-5999.
==== st_none_pw_words docs/password-policy.md
# Passwords

Passwords must have at least «-setting|14» characters and hold a digit. A password expires after «-setting|180» days.
Never write a password on paper. Use the password manager; the master password is yours alone.
Password hashing uses `«-setting|yescrypt»`. Password history: «-setting|5». Lockout after «-setting|6» attempts.

- Bad: `«-placeholder|password123»`, `«-placeholder|qwertz»`, `«-placeholder|P@ssw0rd»`
- Good: four words that do not belong together
- Service accounts use tokens; a token is shown once.
- Reset: https://«fqdn»/reset, or ask «~:first» at the help desk.

The API key of a user has a prefix (`«-placeholder|ak_...»`) and must not be shared. Secrets live in Vault at `«-path|kv/infra/<host>»`.
A passphrase protects the private key. The PIN is asked for at start.
==== st_none_placeholders deploy/.env.example
# copy to .env and fill in
DB_HOST=«~|db.example.com»
DB_PASSWORD=«-placeholder»
ADMIN_PASSWORD=«-placeholder»
SECRET_KEY=«-placeholder|generate-with-openssl-rand-hex-32»
PVE_TOKEN_SECRET=«-placeholder|00000000-0000-0000-0000-000000000000»
SMTP_PASSWORD=
JWT_SECRET=«-placeholder|<insert secret here>»
AWS_ACCESS_KEY_ID=«-doc-example-key»
AWS_SECRET_ACCESS_KEY=«-doc-example-key:doc_example_secret»
STRIPE_KEY=«-placeholder|sk_test_xxxxxxxxxxxxxxxxxxxxxxxx»
GITHUB_TOKEN=«-placeholder|ghp_yourtokenhere»
SLACK_WEBHOOK=https://«~|hooks.slack.com»/services/«-placeholder|T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX»
ADMIN_EMAIL=«~|admin@example.com»
PASSWORD_FILE=«-path|/run/secrets/db_password»
TZ=Europe/Berlin
==== st_none_refs deploy/config.yaml
database:
  password: ${«-reference|DB_PASSWORD»}
  user: ${DB_USER}
redis:
  password: "{{ «-reference|lookup('hashi_vault', 'kv/redis:password')» }}"
ldap:
  bind_password_file: «-path|/run/credentials/ldap»
smtp:
  password: «-reference|vault:secret/data/smtp#password»
s3:
  secret_key: «-reference|ssm:/prod/s3/secret»
oidc:
  client_secret: «-reference|op://Infra/oidc/password»
grafana:
  admin_password: $__file{«-path|/etc/secrets/grafana»}
api:
  token: !env «-variable-name|API_TOKEN»
  key: env://«-variable-name|API_KEY»
  secret: «-reference|file:///etc/app/secret»
  cert: «-reference|sops://secrets.enc.yaml»
  password: null
  passphrase: ""
  auth_token: ~
==== st_none_code_go pkg/token/lexer.go
package token

// Token is a lexeme; Secret tokens are redacted by String.
type Token struct { Kind Kind; Value string }

const (
	EOF Kind = iota
	IDENT
	PASSWORD
)

var keywords = map[string]Kind{"password": PASSWORD, "token": IDENT, "secret": IDENT}

func (t *Token) String() string { return t.Value }
func NextToken(l *Lexer) (tok Token, err error) { tok = l.peek(); return }
func hashPassword(pw []byte) string { return base64.StdEncoding.EncodeToString(sha256.New().Sum(pw)) }
var testVector = "«-sha256|e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855»"
var zeroUUID = uuid.MustParse("«-uuid|6ba7b810-9dad-11d1-80b4-00c04fd430c8»")
log.Printf("«-prose|password for %s rejected»", user)
if opts.Password == opts.OldPassword { return ErrSamePassword }
==== st_none_code_vue src/components/Login.vue
<template>
  <form @submit.prevent="login">
    <input v-model="password" type="password" :placeholder="$t('«-i18n|login.password»')" autocomplete="«-setting|current-password»" />
    <a href="/password/reset">{{ $t('«-i18n|login.forgot»') }}</a>
    <input type="hidden" name="_token" :value="csrf" />
  </form>
</template>
<script setup>
const password = ref('')
const tokenKey = '«-identifier|auth_token»'
const rules = { password: [v => v.length >= 12 || '«-i18n|Min. 12 Zeichen»'] }
const { data: secretList } = await useFetch('/api/secrets')
localStorage.removeItem(tokenKey)
emit('update:password', password.value)
</script>
<style scoped>.password { color: #«-asset-hash:hex(6)»; }</style>
==== st_none_i18n_many locale/it.json
{"login":{"password":"«-i18n|Parola d'ordine»","forgot":"«-i18n|Password dimenticata?»","new_password":"«-i18n|Nuova password»"},"token":{"title":"«-i18n|Token di accesso»","secret":"«-i18n|Segreto»"},"api_key":"«-i18n|Chiave API»","passphrase":"«-i18n|Frase segreta»"}
---- locale/es.po
msgid "Enter your password"
msgstr "«-i18n|Introduzca su contraseña»"
msgid "Secret"
msgstr "«-i18n|Secreto»"
---- locale/pl.properties
user.password=«-i18n|Hasło użytkownika»
user.token=«-i18n|Token użytkownika»
error.password=«-i18n|Nieprawidłowe hasło»
---- locale/nl.ts
export default { password: '«-i18n|Wachtwoord»', apiToken: '«-i18n|API-token»', secret: '«-i18n|Geheim»', confirmPassword: '«-i18n|Wachtwoord bevestigen»' };
---- locale/strings.xml
<resources>
  <string name="password">«-i18n|Mot de passe»</string>
  <string name="token_hint">«-i18n|Collez le jeton ici»</string>
  <string name="secret_key_title">«-i18n|Clé secrète»</string>
</resources>
==== st_none_certs ssl/chain.pem
«-certificate»
«-certificate»
---- ssl/server.csr
«-certificate:csr»
---- ssl/pub.pem
«-public-key:pem_public»
---- ssl/dh4096.pem
«-public-key:dh_params»
---- gpg/team.asc
«-public-key:pgp_public»
---- gpg/release.sig.asc
«-signature:pgp_signature»
---- ssh/id_ops.pub
ssh-ed25519 «-ssh-public-key» «email»
---- ssl/pins.txt
pin-sha256="«-public-key:key32»"
SHA256:«-public-key:key32»
x509 fingerprint «-tls-fingerprint»
subjectKeyIdentifier=«-key-id:fingerprint20»
---- dns/dkim.txt
mail._domainkey IN TXT "v=DKIM1; k=rsa; p=«-public-key:dkim»"
==== st_none_logs_ids var/log/api.log
«each 5-7»
10:01:«=int(10,59)» INFO req=«-request-id» trace=«-trace-id» span=«-trace-id:span_id» dur=«=int(1,900)»ms
10:02:«=int(10,59)» INFO cache etag=W/"«-etag»" key=obj:«-sha1»
10:03:«=int(10,59)» WARN login failed for user=ops: wrong password
10:04:«=int(10,59)» DEBUG token refreshed, expires_in=«-setting|3600» token_type=«-setting|bearer»
10:05:«=int(10,59)» INFO headers authorization=«-redacted|<redacted>» cookie=«-redacted|[FILTERED]»
10:06:«=int(10,59)» INFO session count=«-number:int(1,900)» gc=«-number:int(1,9000)»
10:07:«=int(10,59)» INFO task «-pve-upid» done
10:08:«=int(10,59)» INFO image «-sha256:digest» pulled, layer «-sha256»
«end»
==== st_none_gitlog tmp/log-oneline.txt
«each 10-12»
«-git-sha» «?fix password prompt|rotate tokens|add secret scanner|update README|bump kernel»
«-short-sha» (HEAD -> main, tag: v«-version») «?merge branch 'auth-token'|remove unused key|docs: password reset|ci: cache deps»
«end»
==== st_none_orders docs/orders.md
# Orders

- Order «-order-id», tracking «-number:tracking», EAN «-number:ean»
- Serial «-serial», part number 0F1P5K, revision A03
- Warranty until 2028-03-31, service tag «-serial:upper(7)»
- Quote «-order-id», 4 x 16 TB, 3 x 10 GbE
- Meter reading «-number:digits(7)» kWh, invoice period 2025-07 to 2025-09
- ISBN «-number|978-1-59327-584-6», DOI 10.1145/3377811
- Room 2.14, rack B7, unit 12-15, PDU A/B
- Rated 230 V, 16 A, 50/60 Hz, -20 to 60 °C
- Reference «-uuid»
==== st_none_net_like src/net.c
#define OID_SYSDESCR "«-number|1.3.6.1.2.1.1.1.0»"
#define VERSION_STR  "«-version4|2.14.0.3»"
#define ANY_ADDR     "«~|0.0.0.0»"
#define LOOP6        "«~|::1»"
/* section 3.2.1.4: the mask «~|255.255.255.0» is the default */
std::map<int, std::string> names = { {1, "eth0"}, {2, "vmbr0.100"} };
auto t = std::chrono::seconds(10); boost::asio::ip::tcp::socket s;
printf("%02x:%02x:%02x\n", a, b, c);
const char *files[] = { "main.c", "config.in", "test.py", "run.sh", "lib.so", "a.out" };
char *pci = "0000:03:00.0", *scsi = "0:2:1:0", *usb = "2-1.4:1.0";
time = "23:59:59"; ratio = "4:3"; emoji = ":smile:"; ns = "a::b::c";
double ip_score = 1.2; int dots = 3; // e.g. 1.2.3
url = "https://«~|www.example.org»/docs"; pkg = "com.example.app"; cls = "java.util.List";
==== st_none_docs_addr docs/examples.md
# Addresses for documentation

Use «~|192.0.2.10», «~|198.51.100.7» or «~|203.0.113.0/24» in examples, and «~|2001:db8::1» for IPv6.
The MAC «~|00:00:5E:00:53:01» is reserved too. Names end in «~|example.com», mail goes to «~|alice@example.org».

    vmbr0: address «~|192.0.2.10/24», gateway «~|192.0.2.1»
    resolver «~|8.8.8.8», «~|2606:4700:4700::1111»

The phone number «~|555-0100» is nobody's. The card «~|4242 4242 4242 4242» is a test card.
==== st_none_help_output tmp/pvesm-help.txt
USAGE: pvesm add <type> <storage> [OPTIONS]

  -password  <password>   Password for accessing the share/datastore.
  -username  <string>     RBD Id.
  -keyring   file containing the keyring to authenticate in the Ceph cluster
  -encryption-key  a file containing an encryption key, or 'autogen'
  -fingerprint ([A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2}
  -master-pubkey a file containing a PEM-formatted master public RSA key.

$ qm set 100 --cipassword
Enter new password: ****
Retype new password: ****
$ ssh root@«ipv4»
root@«ipv4»'s password:
Linux «hostname:numbered» «-version|6.8.12-9-pve» #1 SMP x86_64
pveum: 400 not enough arguments; pveum passwd <userid> [OPTIONS]
Error: secret/data/pve: permission denied (token has no policy)
fatal: could not read Password for 'https://git@«~|github.com»': No such device or address
==== st_none_k8s_meta k8s/describe.txt
Name:                web-«-asset-hash:hex(10)»-«-asset-hash:lower(5)»
UID:                 «-uuid»
Node:                «hostname:numbered»/«ipv4»
Annotations:         checksum/secret: «-sha256»
Status IP:           «ipv4»
Container ID:        containerd://«-sha256»
Image ID:            «~:shop(registry,k8s,io)»/pause@«-sha256:digest»
Environment:
  DB_PASSWORD:  <set to the key '«-setting|password»' in secret '«-setting|pg-auth»'>  Optional: false
  API_TOKEN:    <set to the key '«-setting|token»' in secret '«-setting|api»'>  Optional: false
Mounts:
  /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-«-asset-hash:lower(5)» (ro)
Data
====
ca.crt:   «-setting|1107 bytes»
token:    «-setting|892 bytes»
==== st_none_minified web/vendor.«=hex(8)».js
!function(){"use strict";var t={password:"«-i18n|Passwort»",type:"password",token:null,key:"Enter"};function n(e){return e.secret?e.secret.length:0}var a="«-asset-hash:hex(20)»",i="«-uuid»";window.__BUILD__={rev:"«-git-sha»",ts:«-timestamp»};e.exports={setPassword:function(e){this.password=e},getToken:function(){return n(this.token)}};var s="data:image/png;base64,«-base64-image»";}();
//# sourceMappingURL=vendor.«-asset-hash:hex(20)».js.map
==== st_none_encrypted secrets/prod.enc.yaml
db_password: «-encrypted:sops»
api_key: «-encrypted:sops»
sops:
    age:
        - recipient: «-age-public-key»
    lastmodified: "2025-09-30T10:11:12Z"
    version: «-version|3.10.2»
---- secrets/age-recipients
# «~:first» laptop
«-age-public-key»
---- k8s/sealed.json
{"kind":"SealedSecret","spec":{"encryptedData":{"password":"«-encrypted:sealed»","token":"«-encrypted:sealed»"}}}
---- hiera/eyaml.yaml
profile::db::password: ENC[PKCS7,«-encrypted:b64(160)»]
---- mail/message.asc
«-encrypted:pgp_message»
==== st_none_ui_text docs/faq.txt
Q: I forgot my password. What now?
A: Click "Password forgotten" on the login page. You will receive a link that is valid for «-setting|30» minutes.

Q: Was ist der Unterschied zwischen Passwort und Token?
A: Das Passwort gehört dir, der Token einem Programm. Ein Token hat ein Ablaufdatum.

Q: Où trouver le mot de passe initial ?
A: Le mot de passe initial se trouve sur l'étiquette du serveur.

Q: ¿Cada cuánto debo cambiar la contraseña?
A: La contraseña se cambia una vez al año.

Q: Why is my key rejected?
A: The public key must start with ssh-ed25519. The passphrase of the private key is never sent.

Login: use your mail address. Password: as for Windows. Token: see the app. User: firstname.lastname
==== st_none_unit_tests tests/test_auth.py
import pytest

@pytest.mark.parametrize("password,ok", [("", False), ("«-placeholder|test»", False), ("«-placeholder|password»", False)])
def test_password_rules(password, ok):
    assert is_strong(password) is ok

def test_token_is_hidden(caplog):
    client = Client(token="«-placeholder|dummy-token»", password="«-placeholder|dummy»")
    assert "«-redacted|********»" in repr(client)

EXPECTED = "«-sha256»"
FIXTURE_ID = "«-uuid»"
MOCK_USER = {"name": "«~|John Doe»", "email": "«~|john@example.com»", "password_hash": None}
==== st_none_zfs_ceph tmp/status.txt
  pool: tank
 state: ONLINE
  scan: scrub repaired 0B in 03:14:15 with 0 errors on Sun Oct  5 03:38:16 2025
    «-disk-id»  ONLINE       0     0     0
    «-disk-id»-part1  ONLINE       0     0     0
tank/safe  encryption            «-setting|aes-256-gcm»  -
tank/safe  keyformat             «-setting|passphrase»  -
tank/safe  keystatus             «-setting|available»  -
tank       guid                  «-zfs-guid»  -
cluster:
  id:     «-uuid»
  osd.0   up  1.00000  1.00000  «-uuid»
pg 2.1a is active+clean, last acting [0,3,5]
qm agent «=int(100,400)» get-osinfo: "kernel-release":"«-version|6.12.48+deb13»","id":"debian","machine-id":"«-md5»"
task «-pve-upid» OK
