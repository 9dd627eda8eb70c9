==== neg_net_like src/names.py
"""Names that look like hosts, numbers that look like addresses."""
import os.path, concurrent.futures, http.client
from django.contrib.auth import get_user_model
from com.acme.billing import Invoice

VERSION = "«-version4»"
OID = "«-number|1.3.6.1.4.1.2021.11.9.0»"
SECTION = "«-number|4.2.1.3»"
CLOCK = "«-timestamp|12:34:56»"
RATIO = "«-number|16:9»"
self.app.run(); os.environ.get("X"); np.random.seed(1); e.id = row.name; json.dumps(x.to)
FILES = ["main.rs", "index.js", "README.md", "app.py", "setup.sh", "libfoo.so", "x.tar.gz", "a.pl", "notes.de.txt", "Makefile.am"]
UNITS = ["ssh.service", "pve-cluster.service", "network-online.target", "backup.timer", "vmbr0.network"]
PKG = "org.apache.kafka.common.security.scram.ScramLoginModule"
KEYS = {"spring.datasource.url": 1, "kubernetes.io/tls": 2, "app.kubernetes.io/name": 3, "io.containerd.grpc.v1.cri": 4}
cpp = std::chrono::system_clock::now()
rust = "std::net::Ipv4Addr"; label = "a::b"; css = "a::before"
shape = (224, 224); ratio = 1.5e-3; price = "12.50"
hexdump = "«-asset-hash|de:ad:be:ef»"
pci = "0000:01:00.0"; usb = "1-1.2:1.0"; scsi = "2:0:0:1"
docs = "see «~|https://www.example.com/guide» and «~|example.org»"
listen = ["«~|0.0.0.0»", "«~|127.0.0.1»", "«~|::1»", "«~|::»", "«~|localhost»"]
mask = "«~|255.255.255.0»"
==== neg_pii_like docs/numbers.md
# Numbers that are nobody's

- ISBN «-number|978-3-16-148410-0», EAN «-number:ean», part «-serial»
- Invoice «-order-id», tracking «-number:tracking»
- Released 2024-11-05, updated 2025-01-17, next review 03/2026
- Support hours 08:00-17:30, extension 42, room 3.14
- Build «-number», run «-number:digits(10)», epoch «-timestamp», epoch ms «-timestamp»123
- Max Planck Institute, Visual Studio, Debian Bookworm, Proxmox Virtual Environment
- Git user `git@«~|github.com»`, remote `git@«~|gitlab.com»:acme/app.git`
- Test card «-number|4111 1111 1111 1112», not valid
- Account number of the meter: «-number:digits(8)»
- GUID «-uuid», hash «-md5»
- Port range 49152-65535, VLAN 100-200, CPU 5-10%
- Coordinates 50.9375, 6.9603; size 1920x1080; 10/100/1000 Mbit
- Proxmox VE 8.2-4, kernel «-version», qemu «-version»
- MemTotal: 131896516 kB, uptime 1209600 s, inode «-number:digits(9)»
- RFC 3986, ISO 8601:2004, DIN EN 60950-1, IEEE 802.3ad, CVE-2024-«=int(10000,49999)»
==== neg_pve_status tmp/pvesh.json
{"data":[
«each 4-6»
{"vmid":«=int(100,999)»,"uptime":«-number:int(1000,9999999)»,"maxmem":«-number:int(1073741824,68719476736)»,"netin":«-number:digits(11)»,"pid":«=int(1000,99999)»,"digest":"«-sha1»","upid":"«-pve-upid»","vmgenid":"«-uuid»","volid":"local-zfs:vm-101-disk-0","ctime":«-timestamp»,"template":0},
«end»
{}],"fingerprint":"«-tls-fingerprint»","passwordless":0,"token_count":3,"privsep":1,"realm":"pam","tfa-type":"«-setting|totp»","keys":"«-setting|x!oath»"}
---- tmp/zpool.txt
  pool: rpool
	NAME                                                 STATE
	«-disk-id»-part3  ONLINE
	wwn-«-disk-id:wwn»  ONLINE
rpool  guid  «-zfs-guid»  -
rpool/data  encryption  «-setting|aes-256-gcm»  -
rpool/data  keyformat   «-setting|passphrase»   -
rpool/data  keylocation «-setting|prompt»  -
rpool/data  pbkdf2salt  «-zfs-guid»  -
---- tmp/ceph.txt
  cluster:
    id:     «-uuid»
    health: HEALTH_OK
  osd.0 up in weight 1 up_from 12 «-uuid»
ceph_sha1 «-git-sha»
release «-version» («-git-sha») reef (stable)
==== neg_many_ids var/lib/app/objects.json
[
«each 6-9»
{"id":"«-uuid»","parent":"«-uuid»","rev":"3-«-md5»","sha":"«-git-sha»","key":"user:«=int(1,999)»","token_type":"«-setting|Bearer»","hash":"«-sha256»","checksum":"crc32:«-asset-hash:hex(8)»","object_id":"«-trace-id:hex(24)»","session_count":«-number:int(1,99)»,"secret_version":«-number:int(1,9)»,"key_name":"«-setting|primary»","auth_method":"«-setting|oidc»","password_changed_at":"2025-02-03T10:11:12Z","api_key_id":"«-key-id:alnum(16)»"},
«end»
null]
==== neg_help tmp/help.txt
Usage: tool [OPTIONS]
  -p, --password <PASSWORD>    Password of the user [env: TOOL_PASSWORD=]
  -t, --token <TOKEN>          API token [default: none]
      --token-file <FILE>      «-prose|file that holds the token»
      --secret-name <NAME>     name of the secret
      --password-stdin         read the password from standard input
      --api-key=KEY            key of the API
mysql: [Warning] Using a password on the command line interface can be insecure.
Enter password: 
error: the following required arguments were not provided: --password <PASSWORD>
sudo: a password is required
curl: (67) Access denied: login denied; password rejected
Password for user postgres: 
Permission denied (publickey,password).
ansible: vault password file not set, use --vault-password-file
passwd: password updated successfully
==== neg_crypto_consts src/consts.rs
pub const SHA256_EMPTY: &str = "«-sha256»";
pub const K: [u32; 4] = [0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5];
pub const CURVE_P: &str = "«-sha256:hex(64).upper»";
pub const GENESIS: &str = "«-sha256»";
const BASE58: &[u8] = b"«-setting|123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz»";
const BASE32: &str = "«-setting|ABCDEFGHIJKLMNOPQRSTUVWXYZ234567»";
const TEST_VECTOR_PUBLIC: &str = "«-public-key:key32»";
const PIN: &str = "sha256/«-public-key:key32»";
/// The token is `Bearer <token>`; the secret never leaves the process.
fn token(&self) -> Option<&str> { self.token.as_deref() }
fn with_password(mut self, password: impl Into<String>) -> Self { self.password = Some(password.into()); self }
assert_eq!(parse("password"), Token::Word);
let key = Key::from_slice(&bytes[..32]);
let secret: SecretString = prompt()?;
static TOKENS: &[&str] = &["let", "mut", "fn", "password"];
#[serde(rename = "«-identifier|apiKey»")] pub api_key: Option<String>,
#[error("«-prose|the token is not valid»")] BadToken,
