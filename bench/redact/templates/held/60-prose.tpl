==== h_prose_runbook docs/runbook.md
# Runbook: restore «~:hostname»

1. Log in to `«ipv4»` as root with **«prose-password»**.
2. Unlock the pool; passphrase: `«prose-password:phrase»`
3. Start the VM and log in (`ops` / `«prose-password»`).
4. Paste the token `«pve-api-token»` of `ops@pve!restore` into the form.
5. Tell «person-name» (<«email»>, «phone»).

> Note: credentials for iDRAC are root:«prose-password»

- Backup password = «prose-password»
- Encryption key fingerprint = «-tls-fingerprint»
- Password policy: at least «-setting|14» characters, changed every «-setting|180» days
- Keep the secret in the password manager, never in this file
- See [token docs](https://«fqdn»/docs/tokens), version «-version»
==== h_prose_mixed notes/misc.txt
«any 15-20»
fyi the new admin pass is «prose-password»
old pw: «prose-password» new pw: «prose-password»
creds for the demo box: demo/«prose-password»
sudo password on «~:hostname» = «prose-password»
use «prose-password» as the password for the import wizard
wifi in the office: ssid lab, key «wifi-psk:phrase»
the secret for the RADIUS client is «generic-secret:pwa»
Ihr neues Passwort: «prose-password»
Bitte mit Benutzer root und Passwort „«prose-password»“ anmelden
PIN und Passwort kommen getrennt per Post
Votre mot de passe : «prose-password»
Su nueva contraseña es: «prose-password»
Twoje nowe hasło: «prose-password»
La tua nuova password è: «prose-password»
Uw wachtwoord is gewijzigd in «prose-password»
api token of the monitoring user: «generic-secret:hex(40)»
here's the connection string: postgres://app:«connection-string»@«fqdn»/app
I pasted AKIA… by accident: «aws-access-key-id» with secret «aws-secret-key»
remember to rotate the password next week
password managers are great, everybody should use one
no password is needed on the management network
the password field is empty after the upgrade
which password do you mean, the one for the router?
token based auth replaced basic auth in version «-version»
her number is «phone», mail «email»
birthday of «person-name» is «dob:dob_dot»
SSN «us-ssn» was found in the ticket
server «fqdn» moved to «ipv4»
commit «-git-sha» broke the login
UUID of the filesystem is «-uuid»
md5 of the image: «-md5»
«end»
==== h_irc_log logs/irc.log
«each 1»
10:11 <«~:login»> hi, can someone ping «ipv4»?
10:12 <«~:login»> login is root, password «prose-password»
10:13 <«~:login»> !auth «prose-password»
10:14 -!- «~:login» [~x@«fqdn»] has joined #lab
10:15 <«~:login»> try `ssh root@«ipv4»` with pw «prose-password»
10:16 <«~:login»> key fp is «-ssh-fingerprint»
10:17 <«~:login»> password auth is off, use keys
10:18 <«~:login»> did you set a password at all?
10:19 <«~:login»> /msg NickServ IDENTIFY «prose-password:pwa»
10:20 <«~:login»> SHA is «-short-sha»
«end»
==== h_jira_csv export/issues.csv
Key,Summary,Description,Reporter,Created
«each 1»
OPS-«=int(1,999)»,"Reset password","User cannot log in, set password to «prose-password:pwa» for now","«person-name»",2025-01-01
OPS-«=int(1,999)»,"VPN down","Tunnel to «ipv4» fails, psk is «ipsec-psk:pwa»","«person-name»",2025-01-02
OPS-«=int(1,999)»,"Token expired","Please create a new token, the old one was revoked","«person-name»",2025-01-03
OPS-«=int(1,999)»,"Rotate secrets","see secret/data/prod; checksum «-md5»","«person-name»",2025-01-04
OPS-«=int(1,999)»,"DB access","jdbc:postgresql://«ipv4»/crm?user=crm&password=«connection-string»","«person-name»",2025-01-05
«end»
