==== qy_ask_env_review ask/env.md
is this .env ok for production or did I forget something? framework is Laravel 11

APP_NAME=Werft
APP_KEY=base64:«laravel-app-key»
DB_CONNECTION=mysql
DB_PASSWORD=«env-password:pwhard2»
REDIS_PASSWORD=null
MAIL_USERNAME=«email»
MAIL_PASSWORD="«env-password:pwq2»"
STRIPE_KEY=«-public-key:stripe_public»
STRIPE_SECRET=«stripe-key»
STRIPE_WEBHOOK_SECRET=«generic-secret:stripe_webhook»
PUSHER_APP_KEY=«-app-key:hex(20)»
PUSHER_APP_SECRET=«generic-secret:hex(20)»
JWT_SECRET=«generic-secret:alnum(64)»
TWILIO_AUTH_TOKEN=«twilio-auth-token»
OPENAI_API_KEY=«openai-key»
SESSION_LIFETIME=«-setting|120»
PASSWORD_TIMEOUT=«-setting|10800»
GIT_SHA=«-git-sha»
BACKUP_PASSWORD=«-placeholder|todo»

the admin user in the seeder is chef with password «prose-password:human», I will change that
==== qy_ask_js_error ask/fetch.md
Why is my `fetch` answered with 403? Same call works in Postman.

```js
const KEY = '«generic-secret:alnum(40)»';
const res = await fetch('https://«fqdn:site»/v1/orders', {
  headers: {
    Authorization: `Bearer «jwt»`,
    'X-Api-Key': KEY,
    'X-Request-Id': '«-uuid»',
  },
});
```

Response headers:

    HTTP/2 403
    set-cookie: session=«session-cookie»; Secure; HttpOnly
    x-amz-cf-id: «-request-id:b64u(56)»
    etag: "«-etag»"

The collection uses basic auth instead: `Authorization: Basic «basic-auth»`. And the old one had
`?api_key=«url-token:hex(32)»` in the URL. Postman key is «postman-key», if that says anything.
My config: `password: process.env.«-code-reference|API_PASSWORD»`
==== qy_ask_hash_crack ask/hashes.txt
Which of these are still safe? We found them in five systems.

/etc/shadow        deploy:«password-hash:sha512crypt»:19800:0:99999:7:::
/etc/shadow (neu)  deploy:«password-hash:yescrypt»:20100:0:99999:7:::
.htpasswd          deploy:«password-hash:apr1»
Django             «password-hash:pbkdf2»
MySQL              «password-hash:mysqlhash»
PostgreSQL (alt)   «password-hash:md5hash»
OpenLDAP           «password-hash:ssha»
WordPress          «password-hash:phpass»
mosquitto          deploy:«password-hash:mosquitto»
Node               «password-hash:argon2»

Not hashes of passwords, right?  «-sha256»  (an ISO), «-md5» (an ETag), «-git-sha» (a commit), «-digest» (an image)
The plain text of the first is «prose-password:human», of the last «prose-password:phr».
==== qy_ask_tokens_found ask/scan.txt
Our scanner reported these. Which ones do I have to revoke, and where?

1. src/bot.py:14          «telegram-bot-token»
2. src/bot.py:15          «discord-bot-token»
3. .github/ci.yml:30      «github-pat»
4. infra/main.tf:8        «digitalocean-token»
5. web/.env:3             «sendgrid-key»
6. web/.env:4             «newrelic-key»
7. notebooks/a.ipynb:1    «huggingface-token»
8. scripts/pub.sh:2       «npm-token»
9. docs/setup.md:77       «-doc-example-key»
10. helm/values.yaml:12   «notion-token»
11. lib/pay.rb:9          «paypal-token»
12. jira.sh:4             «atlassian-token»
13. go.sum:120            «-gosum:gosum»
14. package-lock.json:8   «-sri»
15. vpn/up.sh:6           «netbird-token»
16. op.env:1              «onepassword-token»

Author of most is «person-name» <«email»>, commit «-git-sha:short_sha».
==== qy_ask_ansible_fail ask/ansible.txt
Task fails only on one host, -vvv below. Where does it get the wrong password from?

TASK [pve : create token user] ****
task path: /srv/ansible/roles/pve/tasks/main.yml:12
<«ipv4»> ESTABLISH SSH CONNECTION FOR USER: root
<«ipv4»> SSH: EXEC sshpass -d8 ssh -o ControlMaster=auto -o User=root «ipv4»
fatal: [«hostname#h»]: FAILED! => {
    "changed": false,
    "cmd": ["pveum", "user", "add", "mon@pve", "--password", "«cli-password:pwhard2»"],
    "invocation": {"module_args": {"api_host": "«fqdn»", "api_password": "«ansible-password:pwhard2»", "api_token_secret": "«-redacted|VALUE_SPECIFIED_IN_NO_LOG_PARAMETER»"}},
    "msg": "create user failed: user 'mon@pve' already exists"
}

host_vars/«hostname#h».yml:
ansible_host: «ipv4»
ansible_ssh_pass: «ansible-password:human»
pve_token: "«~|mon@pve!ans=»«pve-api-token»"
vault_pw_file: «-path|~/.vault_pass»
db_pass: "{{ «-reference|vault_db_pass» }}"

group_vars has `ansible_become_password: '«ansible-password:phr»'`. Vault password itself: «prose-password:pwp»
==== qy_ask_mail_client ask/outlook.txt
Sehr geehrtes Support-Team,

seit heute fragt Outlook immer wieder nach dem Kennwort. Meine Daten:

Benutzername: «email»
Passwort: «prose-password:human»
Posteingangsserver: «fqdn», Port 993
Postausgangsserver: «fqdn», Port 587
Fehlernummer: 0x«-error-code:hex(8)»

Auf dem Telefon («phone») geht es noch, dort steht ein App-Kennwort: «prose-password:keyword5»
Das alte Kennwort war «prose-password:wordy_ascii», bitte nicht mehr verwenden.

Mit freundlichen Grüßen
«person-name»
«postal-address»
Kundennr. «-number:digits(6)», Auftrag «-order-id»
==== qy_ask_luks_bitlocker ask/recovery.txt
Laptop won't boot after the BIOS update, asks for a recovery key.

Key ID: «-uuid:uuid.upper»
Recovery key: «generic-secret:keyhex»
(Is that the right one? The other in the list belongs to «hostname:winname».)

On the Linux side:
# cryptsetup luksOpen /dev/nvme0n1p3 root
Enter passphrase for /dev/nvme0n1p3:   <- I typed «prose-password:spaced»
No key available with this passphrase.
UUID: «-uuid»   MK digest: «-sha1»
echo -n '«cli-password:pwhard2»' | cryptsetup luksAddKey /dev/sdb1 -
zfs load-key -L prompt tank/enc   # passphrase: «prose-password:phr»
BIOS supervisor password: «prose-password:pwlower»

Serial «-serial», MAC «mac», owner «person-name», «phone»
==== qy_ask_handwritten notes/onboarding-notes.txt
onboarding call with Kontor, my notes

cluster: 3 nodes «hostname» / «hostname» / «hostname», mgmt net «ipv4-cidr»
root pw same on all (bad!!): «prose-password:pwp»
pve token for us -> audit@pve!ext  secret «pve-api-token»
pbs «ipv4», user sync@pbs, pw= «prose-password:pwp»
enc key backed up? paper key, pass «prose-password:phr»
fw: admin:«prose-password:pwcolon» on «ipv4»
ipmi default still ADMIN/«prose-password:human»
wifi "Kontor-Gast" psk «wifi-psk:phr»
snmp ro «snmp-community», v3 later
subscription «pve-subscription-key» x3, basic
contact «person-name» «phone», deputy «person-name» («email»)
todo: rotate everything, min «-setting|16» chars, no shared logins
ticket «-order-id», next call 2026-12-03 09:30
==== qy_ask_slack_thread chat/incident.md
**#incident-db** — 2026-11-24

«person-name» 08:02
replication is broken since the failover, `Access denied for user 'repl'@'«ipv4»'`

«person-name» 08:04
which password did you set? should be the one from the vault

«person-name» 08:05
I used `CHANGE REPLICATION SOURCE TO SOURCE_HOST='«fqdn»', SOURCE_USER='repl', SOURCE_PASSWORD='«sql-password:pwhard2»'`

«person-name» 08:07
that's the old one. new: `«prose-password:pwhard2»`

«person-name» 08:09
works: `mysql -urepl -p'«cli-password:pwhard2»' -h «ipv4» -e 'select 1'`
GTID is «-uuid»:1-«-number:digits(6)»

«person-name» 08:15
pager token for the new check: «monitoring-token:pagerduty», dashboards: https://«fqdn:site»/d/«-dashboard:alnum(9)»
and the Teams hook https://«~|kontor.webhook.office.com»/webhookb2/«teams-webhook»

«person-name» 08:20
closing. please don't post passwords here again, the channel is bridged
==== qy_ask_cert_pem ask/cert.txt
nginx says "key values mismatch". Are these two a pair?

«-certificate»

«private-key:pem_rsa»

Error:
nginx: [emerg] SSL_CTX_use_PrivateKey("/etc/ssl/private/werft.key") failed (SSL: error:05800074:x509 certificate routines::key values mismatch)

openssl x509 -noout -modulus | md5   -> «-md5»
openssl rsa  -noout -modulus | md5   -> «-md5»
Fingerprint «-tls-fingerprint», serial «-serial:hex(32)»

The PFX it came from has the export password «prose-password:pwp»:
openssl pkcs12 -in werft.pfx -passin pass:«cli-password:pwa» -nodes -out werft.pem
keytool -importkeystore -srckeystore werft.p12 -srcstorepass «cli-password:pwhard2» -deststorepass «cli-password:pwa»

server is «fqdn» on «ipv4», DNS points to «ipv6»
