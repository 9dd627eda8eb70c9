==== barn_none_readme project/README.md
# hof-tools

Small helpers for the farm shop. Version «-version:semver».

## Configuration

| Variable | Meaning | Default |
|---|---|---|
| `HOF_PASSWORD` | password of the database user | *none* |
| `HOF_TOKEN_FILE` | file with the API token | `«-path|/run/secrets/token»` |
| `HOF_SECRET_KEY` | secret for sessions, at least «-setting|32» bytes | generated |

```sh
export HOF_PASSWORD=«-placeholder|<your-password>»
export HOF_TOKEN=«-placeholder|YOUR_API_TOKEN»
hof-tools --password-stdin < /run/secrets/db
```

The password is hashed with argon2id and never stored. Tokens expire after «-setting|3600» seconds.
Passwords that were pwned are refused. See the section on secrets in the manual.

Checksums of the release:

    «-sha256»  hof-tools.tar.gz
    «-sha256»  hof-tools.deb

Docker image: `registry/hof-tools@«-digest»`
==== barn_none_policy docs/kennwortrichtlinie.md
# Kennwortrichtlinie

1. Ein Kennwort hat mindestens «-setting|14» Zeichen.
2. Das Kennwort wird nicht weitergegeben, auch nicht an Kolleginnen und Kollegen.
3. Kennwörter werden nur im Tresor abgelegt, nie in E-Mails, Tickets oder auf Zetteln.
4. Nach fünf falschen Eingaben wird das Konto für «-setting|15» Minuten gesperrt.
5. Wer sein Passwort vergessen hat, ruft beim Empfang an; das neue Passwort gibt es nur persönlich.
6. Das Standardpasswort eines Geräts wird vor der Inbetriebnahme geändert.
7. Token für Schnittstellen laufen nach einem Jahr ab und werden im Tresor unter "Schnittstellen" geführt.

Die Passwörter der Dienstkonten wechseln wir im Januar. Der geheime Schlüssel der Zertifizierungsstelle liegt im Safe.
Fassung «-version:semver», Prüfsumme `«-md5»`.
==== barn_none_git_log git/log.txt
commit «-git-sha» (HEAD -> main, tag: v«-version:semver»)
Author: CI <«~|noreply@localhost»>
Date:   Thu Jan 15 10:00:00 2026 +0100

    auth: do not log the password when the login fails

commit «-git-sha»
Author: CI <«~|noreply@localhost»>

    token: refresh before it expires, not after

commit «-git-sha»
Merge: «-short-sha» «-short-sha»

    secrets: read the key from a file

 src/password.rs | 12 ++++++------
 src/token.rs    |  4 ++--
 2 files changed, 8 insertions(+), 8 deletions(-)

diff --git a/src/password.rs b/src/password.rs
index «-short-sha»..«-short-sha» 100644
@@ -4,7 +4,7 @@ pub fn check(password: &str) -> bool {
-    password.len() >= 8
+    password.len() >= MIN_PASSWORD_LENGTH
==== barn_none_i18n web/messages_nl.properties
login.password=«-translation|Wachtwoord»
login.password.hint=«-translation|Vul hier uw wachtwoord in»
login.password.forgotten=«-translation|Wachtwoord vergeten?»
login.token=«-translation|Eenmalige code»
error.password.wrong=«-translation|Gebruikersnaam of wachtwoord onjuist»
error.token.expired=«-translation|Het token is verlopen»
settings.secret=«-translation|Geheime sleutel (wordt eenmalig getoond)»
settings.apikey=«-translation|API-sleutel»
password.strength.weak=«-translation|zwak»
password.min.length=«-setting|12»
mail.subject.reset=«-translation|Nieuw wachtwoord aangevraagd»
passport.field=«-translation|Paspoortnummer»
iban.field=«-translation|Rekeningnummer (IBAN)»
==== barn_none_smart logs/smartctl.txt
smartctl 7.3 2022-02-28 r5338 [x86_64-linux-«-version:semver»] (local build)
=== START OF INFORMATION SECTION ===
Model Family:     Western Digital Red
Serial Number:    «-serial»
LU WWN Device Id: 5 0014ee 2«-wwn:hex(9)»
Firmware Version: «-firmware|82.00A82»
User Capacity:    4,000,787,030,016 bytes [4.00 TB]
SATA Version is:  SATA 3.0, 6.0 Gb/s (current: 6.0 Gb/s)

ID# ATTRIBUTE_NAME          FLAG     VALUE WORST THRESH TYPE      UPDATED  RAW_VALUE
  1 Raw_Read_Error_Rate     0x002f   200   200   051    Pre-fail  Always       «-number:int(0,400)»
  9 Power_On_Hours          0x0032   042   042   000    Old_age   Always       «-number:int(10000,60000)»
194 Temperature_Celsius     0x0022   117   105   000    Old_age   Always       33
199 UDMA_CRC_Error_Count    0x0032   200   200   000    Old_age   Always       0

NAME                                STATE     READ WRITE CKSUM
tank                                ONLINE       0     0     0
  mirror-0                          ONLINE       0     0     0
    «-disk-id»  ONLINE       0     0     0
    «-disk-id»  ONLINE       0     0     0
pool guid «-zfs-guid»
==== barn_none_apt logs/apt-history.log
Start-Date: 2026-01-18  06:12:44
Commandline: apt-get -y dist-upgrade
Upgrade: libssl3:amd64 (3.0.15-1~deb12u1, 3.0.16-1~deb12u1), passwd:amd64 (1:4.13+dfsg1-1, 1:4.13+dfsg1-1+deb12u1), pve-manager:amd64 (8.3.2, 8.3.4), proxmox-kernel-6.8:amd64 (6.8.12-8, 6.8.12-9)
End-Date: 2026-01-18  06:14:02

Setting up passwd (1:4.13+dfsg1-1+deb12u1) ...
Setting up libsecret-1-0:amd64 (0.20.5-3) ...
update-initramfs: Generating /boot/initrd.img-«-version|6.8.12-9-pve»
Created symlink /etc/systemd/system/multi-user.target.wants/token-agent.service
Get:1 Packages [«-sha256»]
Hash Sum mismatch
   Hashes of expected file:
    - SHA512:«-sha512»
    - MD5Sum:«-md5» [weak]
==== barn_none_versions project/versions.toml
[versions]
agp = "«-version:semver»"
kotlin = "«-version:semver»"
firmware = "«-version|10.2.14.3»"
driver = "«-version|31.0.15.5222»"
token-lib = "«-version:semver»"
password-generator = "«-version:semver»"

[metadata]
build = "«-build-id»"
commit = "«-git-sha»"
uuid = "«-uuid»"
content-hash = "«-sha256»"
gradle-distribution-sha256 = "«-sha256»"
nar = "«-nar»"
gosum = "«-gosum»"
oid = "«-oid|1.3.6.1.2.1.1.5»"
==== barn_none_cert certs/server.txt
Certificate:
    Data:
        Version: 3 (0x2)
        Serial Number:
            «-serial-number:md5_colons»
        Signature Algorithm: ecdsa-with-SHA256
        Validity
            Not Before: Jan  1 00:00:00 2026 GMT
            Not After : Dec 31 23:59:59 2026 GMT
        X509v3 extensions:
            X509v3 Subject Key Identifier:
                «-fingerprint20»
            X509v3 Authority Key Identifier:
                keyid:«-fingerprint20»
SHA256 Fingerprint=«-fingerprint»
«-certificate»
«-dh-params»
