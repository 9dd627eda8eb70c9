==== qy_no_flake flake.lock
{
  "nodes": {
    "nixpkgs": {
      "locked": {
        "lastModified": «-timestamp»,
        "narHash": "«-lockfile-hash:nar»",
        "owner": "NixOS",
        "repo": "nixpkgs",
        "rev": "«-git-sha»",
        "type": "github"
      }
    },
    "utils": {"locked": {"narHash": "«-lockfile-hash:nar»", "rev": "«-git-sha»"}}
  },
  "root": "root",
  "version": 7
}
---- poetry.lock
[[package]]
name = "cryptography"
version = "«-version:semver»"
files = [
    {file = "cryptography-cp39-abi3-manylinux.whl", hash = "«-lockfile-hash:digest»"},
    {file = "cryptography.tar.gz", hash = "«-lockfile-hash:digest»"},
]
[metadata]
content-hash = "«-lockfile-hash:hex(64)»"
---- yarn.lock
"@types/node@^20":
  version "«-version:semver»"
  resolved "https://«~|registry.yarnpkg.com»/@types/node/-/node-20.tgz#«-sha1»"
  integrity «-lockfile-hash:sri»
---- Gemfile.lock
GIT
  remote: https://«~|github.com»/rails/rails.git
  revision: «-git-sha»
DEPENDENCIES
  rails (= «-version:semver»)
==== qy_no_react src/Login.tsx
import { useState } from 'react';
import styles from './login.module.css'; // hash «-asset-hash:hex(8)»

type Props = { onLogin: (password: string) => Promise<void>; minLength?: number };

export function Login({ onLogin, minLength = «-setting|12» }: Props) {
  const [password, setPassword] = useState('');
  const [token, setToken] = useState<string | null>(null);
  const tooShort = password.length < minLength;
  return (
    <form className={styles.form} onSubmit={() => onLogin(«-code-reference|password»)}>
      <label htmlFor="password">«-i18n|Password»</label>
      <input id="password" type="password" value={«-code-reference|password»} onChange={(e) => setPassword(e.target.value)} placeholder="«-prose|your password»" />
      {tooShort && <p role="alert">«-prose|The password is too short.»</p>}
      <button disabled={!password || !token}>«-i18n|Sign in»</button>
      <a href="/reset?step=1">«-i18n|Forgot your password?»</a>
      <img alt="" src="data:image/png;base64,«-base64-image»" />
    </form>
  );
}

export const testIds = { password: '«-identifier|login-password»', secret: '«-identifier|login-secret»' };
==== qy_no_vars modules/vm/variables.tf
variable "api_token" {
  type        = string
  description = "«-prose|Token of the form user@realm!name=uuid»"
  sensitive   = true
}

variable "root_password" {
  type    = string
  default = null
  validation {
    condition     = var.root_password == null || length(var.root_password) >= «-setting|12»
    error_message = "«-prose|The password needs twelve characters or more.»"
  }
}

variable "secret_path" { default = "«-path|kv/infra/pve»" }
variable "kms_key" { default = "«-arn»" }

output "password" {
  value     = «-reference|random_password.root.result»
  sensitive = true
}

locals {
  token       = «-reference|data.vault_generic_secret.pve.data["token"]»
  image_sum   = "«-sha512»"
  image_id    = "«-tf-resource-id»"
  module_ref  = "«-git-sha»"
}
==== qy_no_manual docs/tokens.md
# API tokens

A token has an id, `USER@REALM!TOKENID`, and a value that is shown once. Pass both in one header:

    Authorization: PVEAPIToken=«-placeholder|USER@REALM!TOKENID=UUID»

Set the environment instead of writing a password into a file:

    export PVE_PASSWORD='«-placeholder|<your password>»'
    export TF_VAR_token=$(«-reference|pass show infra/token»)

| setting | default | meaning |
|---|---|---|
| `password_min_length` | «-setting|8» | shorter passwords are refused |
| `token_ttl` | «-setting|7200» | seconds until a ticket ends |
| `secret_backend` | «-setting|vault» | where secrets come from |

Never commit tokens. Rotate them every «-setting|90» days. A leaked password must be changed at once.
The examples in the AWS manual, «-doc-example-key» and «-doc-example-secret», are no real keys.
Release «-version:semver», commit «-git-sha:short_sha», checksum «-sha256».
==== qy_no_dmesg var/log/dmesg
[    0.000000] Linux version «-version:kernel» (build@proxmox) (gcc (Debian 12.2.0-14) 12.2.0) #1 SMP PREEMPT_DYNAMIC
[    0.000000] Command line: BOOT_IMAGE=/vmlinuz root=UUID=«-uuid» ro quiet
[    0.000000] DMI: Supermicro X11/X11DPi, BIOS 3.«=int(0,9)» 04/14/2022
[    0.004512] ACPI: RSDP 0x00000000000F05B0 000024 (v02 SUPERM)
[    1.204410] pci 0000:3b:00.0: [15b3:1017] type 00 class 0x020000
[    2.881204] scsi 0:0:1:0: Direct-Access ATA «-model|INTEL SSDSC2KB96» PQ: 0 ANSI: 5
[    2.990121] sd 0:0:1:0: [sdb] wwid naa.«-wwn:hex(16)»
[    3.100211] usb 1-1: New USB device found, idVendor=0624, idProduct=0248, SerialNumber: «-serial:upper(10)»
[    4.550012] Loaded X.509 cert 'Proxmox: «-key-id:hex(40)»'
[    4.560110] Key type encrypted registered
[    4.571002] integrity: Loading X.509 certificate: UEFI:db
[    5.100412] zfs: module license 'CDDL' taints kernel, pool guid «-zfs-guid»
[    6.001200] EXT4-fs (dm-1): mounted filesystem «-uuid» ro with ordered data mode
[    7.121000] md/raid1:md0: active with 2 out of 2 mirrors
==== qy_no_prose docs/postmortem.md
# Postmortem: expired certificate

On Tuesday the certificate of the portal ran out. Nobody had a reminder, because the job that renews it had failed with
exit code 1 for three weeks and its mail went to a mailbox that nobody reads.

- 06:12 first alert, «-order-id|INC-2026-00417»
- 06:40 password reset mails stop as well; users report that their password is wrong, it was not
- 07:05 new certificate, serial «-serial:hex(32)», fingerprint «-tls-fingerprint:fingerprint20»
- 07:10 deployed with «-git-sha:short_sha», release «-version:semver»

What went well: the token of the pipeline had been rotated the week before. What did not: the secret store was sealed,
and the unseal keys lay with two people on holiday. We will use shorter passwords no longer than policy allows, keep the
key in the safe, and test the restore each quarter. Upstream bug: «-git-sha», see chapter «-section|7.4.2.1» of the manual.
==== qy_no_sops secrets/prod.enc.yaml
db:
    user: «-ciphertext:sops»
    password: «-ciphertext:sops»
api_token: «-ciphertext:sops»
sops:
    age:
        - recipient: «-age-public-key»
          enc: |
            «-ciphertext:age_armor»
    lastmodified: "2026-10-11T07:12:44Z"
    mac: «-ciphertext:sops»
    unencrypted_suffix: _plain
    version: «-version:semver»
---- .sops.yaml
creation_rules:
  - path_regex: .*\.enc\.yaml$
    age: «-age-public-key»
    pgp: «-gpg-fingerprint:hex(40)»
---- .gitleaks.toml
[[rules]]
id = "kontor-token"
regex = '''«-regex|ktr_[0-9a-f]{32}»'''
keywords = ["token", "password"]
[allowlist]
commits = ["«-git-sha»"]
==== qy_no_tests tests/test_auth.py
import pytest
from app.auth import hash_password, verify, Token


@pytest.fixture
def password():
    return «-code-reference|make_password()»


@pytest.mark.parametrize("password", ["", " ", None])
def test_empty_passwords_are_refused(password):
    with pytest.raises(ValueError, match="«-prose|password must not be empty»"):
        hash_password(password)


def test_token_has_an_id(user):
    token = Token.create(user=user, secret=«-code-reference|settings.SECRET_KEY»)
    assert token.id != token.secret
    assert len(token.secret) == «-setting|64»
    assert str(token) == "«-redacted|Token(***)»"


def test_etag_is_stable(client):
    etag = client.get("/").headers["ETag"]
    assert etag == '"«-etag»"'
    assert client.get("/", headers={"X-Request-Id": "«-uuid»"}).status_code == 200
    password_field = client.get("/login").form["«-identifier|password»"]
    assert password_field.attrs["type"] == "«-identifier|password»"
