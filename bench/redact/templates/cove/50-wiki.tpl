==== cove_wiki_dokuwiki wiki/server.txt
====== Server ======

^ Name ^ IP ^ Anmeldung ^ Kennwort ^ Bemerkung ^
| «hostname» | «ipv4» | root | «prose-password:hum» | Rack 2 |
| «hostname» | «ipv4» | root | ''«prose-password:phr»'' | Keller |
| «hostname» | «ipv4» | admin | siehe Tresor | |
| «hostname» | «ipv4» | root | nur Schlüssel | |

===== Netz =====
  * VLAN 10: «ipv4-cidr», Gateway «ipv4»
  * VLAN 20: «ipv4-cidr»
  * IPv6: «ipv6-cidr»

===== WLAN =====
  * **Intern**: WPA2-Enterprise, RADIUS-Secret: %%«config-password:pwa»%%
  * **Gäste**: Schlüssel ''«wifi-psk:phr»''

<code bash>
sshpass -p '«cli-password:hum»' ssh root@«ipv4»
</code>

Ansprechpartner: «person-name», «phone». Letzte Änderung durch [[user:«~:login»]], Version «-version:semver».
==== cove_wiki_mediawiki wiki/Notfall.wiki
== Notfallzugang ==
{| class="wikitable"
! System !! Benutzer !! Passwort
|-
| IPMI «hostname» || ADMIN || «prose-password:hum»
|-
| Firewall ([https://«ipv4»/ GUI]) || admin || <nowiki>«prose-password:pwhard»</nowiki>
|-
| Telefonanlage || tech || PIN «prose-password:pin»
|-
| Mailgateway || root || ''im Tresor''
|}

; Passphrase der Sicherung
: <code>«prose-password:phr»</code>
; Passwort-Hash für GRUB
: «password-hash:grub»
; SSH-Fingerabdruck
: <code>«-ssh-fingerprint»</code>

Bei Fragen [mailto:«email#e» «email#e»] oder «phone». Passwörter werden alle «-setting|90» Tage geändert.
[[Kategorie:Betrieb]]
==== cove_runbook_db runbooks/postgres-failover.md
# Runbook: PostgreSQL failover

Primary `«hostname»` («ipv4»), standby `«hostname»` («ipv4»), VIP «ipv4».

1. Log in to the standby: `ssh ops@«fqdn»`. Password for sudo: `«prose-password:told»`.
2. Check replication:

   ```sh
   PGPASSWORD=«env-password:pwa» psql -h «ipv4» -U repl -c 'select * from pg_stat_replication'
   ```

3. Promote:

   ```sh
   sudo -u postgres pg_ctlcluster 16 main promote
   ```

4. Point the pooler to it. In `/etc/pgbouncer/userlist.txt` keep

   ```
   "app" "«config-password:pwa»"
   "report" "«password-hash:scram»"
   "stats" "«password-hash:md5hash»"
   ```

5. If the application says *password authentication failed*, run

   ```sql
   ALTER ROLE app WITH PASSWORD '«sql-password:hum»';
   ```

   and update the secret `«-path|kv/prod/app/db»`. Never type the password into the ticket.

Escalation: «person-name» («phone»), then vendor support with contract no. «-number:digits(8)».
The system identifier must stay «-number:digits(19)». Tested with «-version:semver».
==== cove_runbook_restore runbooks/restore.md
# Restore a guest when everything else is gone

- Boot the rescue stick (SHA256 «-sha256»).
- Network: address «ipv4-cidr», gateway «ipv4», resolver «ipv4».
- Mount the offsite box: `sshfs -o password_stdin u«=digits(6)»@«fqdn»:/ /mnt <<< '«cli-password:hum»'`
- Import the key from the envelope:

      {"kdf":null,"data":"«pbs-encryption-key»","fingerprint":"«-tls-fingerprint:fingerprint20»"}

- `export PBS_PASSWORD=«pbs-api-token» PBS_FINGERPRINT=«-tls-fingerprint»`
- List: `proxmox-backup-client snapshots --repository restore@pbs!rescue@«ipv4»:main`
- Unlock the pool: `zfs load-key tank/vm`, pass phrase is *«prose-password:phr»*.
- Set the root password of the guest: `echo 'root:«cli-password:hum»' | chpasswd`.
- Tell «person-name» on «phone».

If the passphrase is rejected, check the keyboard layout first. See also <https://«~|pbs.proxmox.com»/docs/>.
==== cove_wiki_onenote notizen/onenote-export.txt
IT-Notizbuch > Standorte > Zweigstelle
Donnerstag, 16. Oktober 2025    14:33

Router
    «ipv4»
    admin
    «prose-password:hum»

Switch Keller
    «ipv4»  «mac»
    Kennwort: «prose-password:told»
    Enable: «prose-password:hum»

NVR (Kameras)
    http://«ipv4»:8000
    Benutzer: admin / Kennwort: «prose-password:hum»
    Seriennummer «-serial»

Telekom
    Zugangsnummer: «~:digits(12)»
    Persönliches Kennwort: «prose-password:digits(8)»
    Hotline «phone»

Alarmanlage scharf/unscharf: «prose-password:pin»
Ansprechpartnerin vor Ort: «person-name», «email»
==== cove_wiki_obsidian vault/Homelab.md
---
tags: [homelab, network]
created: 2025-08-14
uuid: «-uuid»
---
# Homelab

## Hosts
- [[«hostname»]] — `«ipv4»` — root pw: ==«prose-password:hum»==
- [[«hostname»]] — `«ipv4»` / `«ipv6»` — key only, fingerprint `«-ssh-fingerprint»`
- NAS `«mac»` — admin, %%pw «prose-password:phr»%%

## Services
| service | url | login |
| --- | --- | --- |
| Immich | https://«fqdn:site» | «email» : «prose-password:hum» |
| Paperless | http://«ipv4»:8000 | me : «prose-password:told» |
| Jellyfin | – | api key `«generic-secret:hex(32)»` |

## Tokens
- tailscale: `«tailscale-key»`
- cloudflare dns: `«cloudflare-api-token»`
- healthchecks ping: https://«~|hc-ping.com»/«~:uuid»
- home assistant: `«jwt»`

> [!tip] Wi-Fi for guests
> SSID "Besucher", key **«wifi-psk:phr»**

- [ ] rotate all passwords after the party
==== cove_notes_meeting_en minutes/2025-10-20-infra.md
# Infra weekly, 20 October

Present: «person-name», «person-name», «person-name» (remote)

1. **Storage.** Migration of «hostname» to the new array is done. CHAP was left at the vendor's value; for the record it's
   user `vm`, secret `«iscsi-chap»`. To be rotated.
2. **Passwords.** «~:first» reports that the shared mailbox still has "«prose-password:hum»". Agreed to change it to a generated one.
   The break-glass password stays «prose-password:phr» until the new safe arrives.
3. **Network.** «ipv4-cidr» moves to VLAN 40. «ipv4» is the new resolver. Old resolver «ipv4» goes away.
4. **Certificates.** Renewed; serial «-serial:hex(32)», fingerprint «-tls-fingerprint».
5. **Hiring.** Interview with «person-name», CV sent by «email».
6. **AOB.** The door code of the lab changes to «prose-password:pin» on Friday. Password policy: «-setting|16» characters, no expiry.

Next meeting: 27 October. Dial-in «phone», PIN «prose-password:digits(5)».
==== cove_notes_meeting_fr reunions/cr-2025-10-14.txt
COMPTE RENDU – réunion d'exploitation du 14 octobre

Présents : «person-name», «person-name». Excusée : «person-name».

• Bascule du pare-feu : effectuée («ipv4» → «ipv4»). L'ancien mot de passe admin, «prose-password:told», est à oublier.
• Le nouveau : «prose-password:told». À saisir dans le coffre avant vendredi (action : «~:first»).
• Supervision : communauté SNMP « «snmp-community» », à remplacer par SNMPv3 dès que «hostname» sera à jour («-version:semver»).
• Wi-Fi invités : la clé devient «wifi-psk:hum» à partir du 1er.
• RH : date de naissance de «person-name» à corriger («dob:dob_slash»), n° de sécurité sociale «fr-nir».
• La politique de mots de passe passe à «-setting|14» caractères.
• Divers : badge perdu, appeler le «phone».
==== cove_notes_scratch notes/scratch.txt
things to not forget

«any 12-16»
pve root «prose-password:hum»
vnc :5901 pass «prose-password:pwshort»
idrac on «ipv4» «~|calvin» -> «prose-password:hum»
git token «gitlab-pat»
github «github-pat»
hf «huggingface-token»
openai «openai-key»
snmp «snmp-community»
iban dad «iban»
card «card» 09/27
passport «passport»
tax id «de-steuerid»
blood donor / insurance no «health-record:kvnr»
dentist «phone»
router label: «mac», wlan «wifi-psk:digits(20)»
«hostname» = «ipv4»
recovery code github «prose-password:hex(10)»
parking garage «prose-password:pin»
iso sha256 «-sha256»
order «-order-id»
uuid of old disk «-uuid»
win key «~:winkey»
ticket for the train: «-number:digits(12)»
license plate of the van: «~|OS-IT 214»
password for wiki = same as last year but with 2026
«end»
==== cove_notes_csv_export export/bitwarden.csv
folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp
Infra,,login,Hypervisor,,,0,https://«fqdn»:8006,root@pam,«prose-password:hum»,
Infra,,login,Switch,"enable: «prose-password:hum»",,0,https://«ipv4»,manager,«prose-password:phr»,
Infra,1,login,Registrar,,,0,https://«fqdn:site»,«email»,«prose-password»,«totp-secret»
Privat,,login,Bank,"Konto «iban»",,0,https://«fqdn:site»,«~:digits(10)»,«prose-password:digits(5)»,
Privat,,note,Pass,"Reisepass «passport», Führerschein «driver-licence»",,0,,,,
Privat,,card,Visa,"«card»",,0,,,,
Web,,login,Forum,,,0,https://«fqdn:site»,«~:login»,«prose-password:wordy_ascii»,
Web,,login,Shop,,,0,https://«fqdn:site»,«email»,«prose-password:phr»,otpauth://totp/Shop:«~:login»?secret=«totp-secret»&issuer=Shop
==== cove_notes_guest_desc etc/pve/qemu-server/«=int(100,900)».conf
#<div align='center'>**Warenwirtschaft**</div>
#Ansprechpartner%3A «person-name»
#Zugang%3A Administrator / «password-in-notes:hum»
#SQL sa Passwort%3A «password-in-notes:phr»
#Webseite%3A https%3A//«fqdn»
agent: 1
boot: order=scsi0
cores: 4
memory: 16384
meta: creation-qemu=«-version|9.2.0»,ctime=«-timestamp»
name: «hostname»
net0: virtio=«mac»,bridge=vmbr0
ipconfig0: ip=«ipv4-cidr»,gw=«ipv4»
cipassword: «cloud-init-password-hash:sha256crypt»
smbios1: uuid=«-uuid»
vmgenid: «-uuid»
==== cove_notes_guest_lxc etc/pve/lxc/«=int(100,900)».conf
#Paperless, installed by «person-name»
#
#admin pw%3A «password-in-notes:hum»
#mysql paperless/«password-in-notes:phr»
#docs at https%3A//«~|docs.paperless-ngx.com»
arch: amd64
hostname: «hostname»
memory: 4096
nameserver: «ipv4»
net0: name=eth0,bridge=vmbr0,gw=«ipv4»,hwaddr=«mac»,ip=«ipv4-cidr»,type=veth
ostype: debian
rootfs: local-zfs:subvol-130-disk-0,size=32G
unprivileged: 1
==== cove_wiki_faq docs/faq.md
# FAQ for new colleagues

**I forgot my password.** Open <https://«fqdn:site»/reset>, or call «phone».

**What is the password for the projector?** It is «prose-password:pin».

**Which Wi-Fi do I use?** `corp` with your account. Guests use `visitors`, the passphrase this quarter is `«wifi-psk:phr»`.

**How do I get a token for the API?** Go to Settings > Tokens. A token looks like `«-placeholder|pat_xxxxxxxxxxxxxxxx»`. For tests you may use
`«generic-secret:alnum(36)»`, it can only read.

**Where is the shared calendar?** `https://«fqdn:site»/dav/?key=«url-token»`

**My laptop asks for a BIOS password.** Type «prose-password:hum».

**Why was my password refused?** It needs «-setting|12» characters and must not be one of the last «-setting|10».

**Who do I ask?** «person-name», «email», room 2.14.

Last built from «-git-sha:short_sha» with mkdocs «-version:semver».
==== cove_wiki_decision docs/adr-0017.md
# ADR 17: where secrets live

Status: accepted, by «person-name» and «person-name»

## Context

Today secrets are in four places: `.env` files, Jenkins, the wiki and people's heads. An example from the wiki is the LDAP bind password,
which is `«prose-password:hum»` on both stages.

## Options

1. HashiCorp Vault. The proof of concept on «hostname» runs with the root token `«vault-token»`.
2. Doppler. Trial token: `«doppler-token»`.
3. 1Password Connect. Trial token: `«onepassword-token»`.
4. SOPS with age. Recipient `«-age-public-key»`; a value then reads `«-encrypted:sops»`.

## Decision

Option 4. The identity (`AGE-SECRET-KEY-1…`) is kept on «ipv4» below «-path|/etc/sops/age/keys.txt». Passwords are no longer written into the wiki.

## Consequences

Each rotation needs a commit; the last one was «-git-sha». `API_KEY=«-placeholder|<from sops>»` must not be filled in by hand.
