==== vq_clean_policy docs/passwortrichtlinie.md
# Passwortrichtlinie (Fassung «-version|2.1.0»)

1. Ein Passwort hat mindestens «-setting|14» Zeichen; ein Dienstkonto mindestens 24.
2. Das Passwort darf nicht aus einem Wörterbuch stammen. Schlechte Beispiele stehen im Anhang der Schulung.
3. Passwörter werden nie per Mail, Chat oder Telefon weitergegeben.
4. Root-Passwort: nur im Tresor, Zugriff zu zweit.
5. API-Token: Ablauf höchstens 90 Tage, `privsep=1`.
6. Kennwort vergessen? Der Helpdesk setzt es nach Rückruf zurück.

| Art | Länge | Wechsel |
|---|---|---|
| Benutzer | 14 | nie, außer bei Verdacht |
| Dienst | 24 | jährlich |
| PIN der Karte | 6 | – |

Passwort: siehe Tresor. Token: siehe Tresor. Schlüssel: siehe Tresor.
Dokument-ID «-uuid», Prüfsumme «-sha256».
==== vq_clean_manpage docs/pveum-man.txt
pveum passwd <userid> [OPTIONS]

Change user password.

<userid>: <string>
    Full User ID, in the name@realm format.

--confirmation-password <string>
    The current password of the user performing the change.

pveum user token add <userid> <tokenid> [OPTIONS] [FORMAT_OPTIONS]

    Generate a new API token for a specific user. NOTE: returns API token
    value, which needs to be stored as it cannot be retrieved afterwards!

--comment <string>
--expire <integer> (0 - N) (default = same as user)
    API token expiration date (seconds since epoch). 0 means no expiration date.

--privsep <boolean> (default = 1)

EXAMPLES
    pveum user add «-placeholder|<user>»@pve --password «-placeholder|<password>»
    curl -H 'Authorization: PVEAPIToken=USER@REALM!TOKENID=«-placeholder|UUID»' ...
    mysql -u root -p«-placeholder|<password>»
    PASSWORD=«-placeholder|changeme»
==== vq_clean_build tickets/build.log
   Compiling proc-macro2 v«-version|1.0.89»
   Compiling unicode-ident v«-version|1.0.13»
   Compiling secrecy v«-version|0.10.3»
   Compiling password-hash v«-version|0.5.0»
warning: unused variable: `token`
  --> src/auth/token.rs:41:9
   |
41 |     let token = store.read_token(&user)?;
   |         ^^^^^ help: if this is intentional, prefix it with an underscore: `_token`
   |
   = note: `#[warn(unused_variables)]` on by default

test auth::password_is_never_printed ... ok
test auth::secret_key_has_32_bytes ... ok
test ticket::csrf_token_matches_ticket ... FAILED

«?----» ticket::csrf_token_matches_ticket stdout ----
thread 'ticket::csrf_token_matches_ticket' panicked at src/ticket.rs:88:9:
assertion `left == right` failed
  left: "«-placeholder|<token>»"
 right: "«-placeholder|<ticket>»"

Finished in 31.02s, artifact «-digest»
==== vq_clean_apt tickets/apt.txt
Reading package lists... Done
The following packages will be upgraded:
  libpam-modules libpam-runtime passwd pve-manager libssl3t64 openssh-server
6 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.
Get:1 http://«~|download.proxmox.com»/debian/pve bookworm/pve-no-subscription amd64 pve-manager all «-version|8.3.5» [552 kB]
Get:2 http://«~|deb.debian.org»/debian bookworm/main amd64 passwd amd64 «-version|1:4.13+dfsg1-1+b1» [972 kB]
Preparing to unpack .../passwd_4.13+dfsg1-1+b1_amd64.deb ...
Setting up libpam-runtime (1.5.2-6+deb12u1) ...
Setting up openssh-server («-version|1:9.2p1-2+deb12u3») ...
rescue-ssh.target is a disabled or a static unit not running, not starting it.
Processing triggers for man-db («-version|2.11.2-2») ...
SHA256 («-path|/var/cache/apt/archives/passwd.deb») = «-sha256»
Certificate fingerprint: «-tls-fingerprint»
==== vq_clean_script scripts/rotate.sh
#!/usr/bin/env bash
# Asks for everything; nothing is kept here.
set -euo pipefail
usage() { echo "usage: $0 --user USER@REALM [--password-file FILE]"; exit 2; }
PASSWORD=""
while [ $# -gt 0 ]; do
  case $1 in
    --user) USER_ID=$2; shift 2 ;;
    --password-file) PASSWORD=$(<"$2"); shift 2 ;;
    *) usage ;;
  esac
done
[ -n "$PASSWORD" ] || read -rsp 'New password: ' «-variable-name|PASSWORD»
TOKEN=${PVE_TOKEN:?set PVE_TOKEN}
export PGPASSWORD="$(pass show lab/pg)"
pvesh set /access/password --userid "$USER_ID" --password "$PASSWORD"
mysql -u root -p"$MYSQL_PWD" -e 'FLUSH PRIVILEGES'
curl -fsS -H "Authorization: Bearer $TOKEN" "$API/ping"
sshpass -e ssh "root@$NODE" true
echo "secret=${SECRET:+set}" >&2
rm -f "${TMPDIR:-/tmp}/token.$$"
==== vq_clean_i18n po/de.po
msgid ""
msgstr ""
"Project-Id-Version: panel «-version|3.2»\n"
"Content-Type: text/plain; charset=UTF-8\n"

#: src/login.js:14
msgid "Password"
msgstr "«-i18n|Passwort»"

#: src/login.js:18
msgid "Forgot your password?"
msgstr "«-i18n|Passwort vergessen?»"

#: src/token.js:7
msgid "Token Secret"
msgstr "«-i18n|Token-Geheimnis»"

#: src/login.js:33
msgid "Password: {password}"
msgstr "«-i18n|Kennwort: {password}»"

#: src/wifi.js:2
msgid "Pre-shared key"
msgstr "«-i18n|Vorab ausgetauschter Schlüssel»"
==== vq_clean_release NEWS.md
## «-version|4.6.0» – 2025-11-03

### Security
- passwords are hashed with Argon2id (was bcrypt); old hashes are rewritten at the next login
- the API key is no longer part of the URL, see issue 1188
- `secret_key` must have 32 bytes or more

### Changed
- `--password` is gone: use `--password-file` or `PASSWORD_FILE`
- token lifetime defaults to «-setting|3600» seconds
- minimal TLS version «-version|1.2»

### Checksums
```
«-sha256»  panel_4.6.0_amd64.deb
«-sha256»  panel_4.6.0_arm64.deb
«-sha512:sha512»  panel-4.6.0.tar.xz
```
Signed with key «-gpg-fingerprint».
==== vq_clean_nix flake.lock
{
  "nodes": {
    "nixpkgs": {
      "locked": {
        "lastModified": «-timestamp»,
        "narHash": "«-sri:nar»",
        "owner": "NixOS",
        "repo": "nixpkgs",
        "rev": "«-git-sha»",
        "type": "github"
      },
      "original": {"owner": "NixOS", "ref": "nixos-24.11", "repo": "nixpkgs", "type": "github"}
    },
    "sops-nix": {
      "inputs": {"nixpkgs": ["nixpkgs"]},
      "locked": {
        "lastModified": «-timestamp»,
        "narHash": "«-sri:nar»",
        "owner": "Mic92",
        "repo": "sops-nix",
        "rev": "«-git-sha»",
        "type": "github"
      }
    },
    "root": {"inputs": {"nixpkgs": "nixpkgs", "secrets": "sops-nix"}}
  },
  "root": "root",
  "version": «-number|7»
}
==== vq_clean_zfs tickets/zpool.txt
  pool: rpool
 state: DEGRADED
status: One or more devices could not be used because the label is missing or invalid.
  scan: scrub repaired 0B in 00:21:44 with 0 errors on Sun Oct 12 00:45:46 2025
config:

	NAME                                        STATE     READ WRITE CKSUM
	rpool                                       DEGRADED     0     0     0
	  mirror-0                                  DEGRADED     0     0     0
	    «-disk-id»-part3  ONLINE       0     0     0
	    «-zfs-guid»                     UNAVAIL      3    12     0  was /dev/disk/by-id/«-disk-id»-part3

errors: No known data errors
# zdb -l /dev/sdb3 | grep guid
    pool_guid: «-zfs-guid»
    top_guid: «-zfs-guid»
# smartctl -A /dev/sdb | grep -i realloc
  5 Reallocated_Sector_Ct   0x0033   100   100   010    Pre-fail  Always       -       «-number|8»
# sgdisk -p /dev/sdb | grep GUID
Disk identifier (GUID): «-uuid:bios_uuid»
==== vq_clean_training slides/awareness.txt
Folie 1 – Sicher mit Passwörtern
Ein gutes Passwort ist lang. Ein Satz ist besser als ein Wort.

Folie 2 – Was ist ein Token?
Ein Token ist ein Schlüssel für Programme. Er gehört nicht in ein Repository.

Folie 3 – Übung
Welches Feld enthält ein Geheimnis? «-variable-name|DB_HOST», «-variable-name|DB_USER», «-variable-name|DB_PASSWORD», «-variable-name|DB_PORT»

Folie 4 – Checkliste
[ ] Passwort geändert am ____________
[ ] Kennwort notiert: nein
[ ] PIN: «-placeholder|____»
[ ] Secret: «-redacted|••••••••»

Folie 5 – Bei einem Vorfall
Sofort die Leitstelle anrufen (Nummer auf der Rückseite des Ausweises).
