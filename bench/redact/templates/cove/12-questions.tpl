==== cove_ask_oauth questions/oauth-callback.md
I get `redirect_uri_mismatch` from Google and `AADSTS7000215: Invalid client secret provided` from Microsoft. Settings of the app:

```js
export const providers = {
  google: {
    clientId: '«-key-id:digits(12)»-«~:lower(32)».«~|apps.googleusercontent.com»',
    clientSecret: '«google-client-secret»',
    refreshToken: '«google-refresh-token»',
  },
  azure: {
    tenantId: '«-uuid»',
    clientId: '«-uuid»',
    clientSecret: '«azure-client-secret»',
  },
  github: { clientId: '«-key-id:hex(20)»', clientSecret: '«generic-secret:hex(40)»' },
};
export const session = { secret: '«generic-secret:alnum(44)»', cookieName: '«-identifier|__Host-sid»', maxAge: «-setting|86400» };
export const redirect = process.env.«-variable-name|REDIRECT_URI» ?? 'https://«fqdn:site»/auth/callback';
```

The request that fails:

GET /auth/callback?code=«url-token:b64u(40)»&state=«~:hex(32)» HTTP/1.1
Host: «fqdn:site»
Cookie: __Host-sid=«session-cookie»
X-Request-Id: «-uuid»
==== cove_ask_jwt questions/jwt-verify.md
Can somebody explain why `jwt.verify` throws `invalid signature`?

    const token = '«jwt»';
    const secret = '«generic-secret:b64u(43)»';
    jwt.verify(token, secret, { algorithms: ['«-setting|HS256»'], issuer: 'https://«fqdn:site»' });

The JWKS of the issuer is

    {"keys":[{"kty":"OKP","crv":"Ed25519","kid":"«-key-id:b64u(20)»","x":"«-public-key:jwk_x»"}]}

and the private key which signs is

    {"kty":"OKP","crv":"Ed25519","d":"«jwk-private»","x":"«-public-key:jwk_x»"}

so I'd expect EdDSA to work. In the header I send `Authorization: Bearer «bearer-token»`; placeholder in the docs is `Bearer «-placeholder|<access_token>»`.
Node «-version:semver», jsonwebtoken «-version:semver», integrity «-lockfile-hash:sri».
==== cove_ask_postgres questions/pg-connection.txt
psycopg2.OperationalError: connection to server at "«fqdn#d»" («ipv4#i»), port 5432 failed: FATAL:  password authentication failed for user "report"

I tried each of these:

  psql "host=«ipv4#i» port=5432 dbname=dwh user=report password=«connection-string:pwa»"
  psql postgresql://report:«connection-string:pwa»@«fqdn#d»:5432/dwh?sslmode=require
  PGPASSWORD='«env-password:hum»' psql -h «ipv4#i» -U report dwh

~/.pgpass:

  «ipv4#i»:5432:dwh:report:«pgpass:pwa»

pg_hba.conf:

  host  dwh  report  «ipv4-cidr»  «-setting|scram-sha-256»

select rolname, rolpassword from pg_authid where rolname = 'report';
 report  | «password-hash:scram»

I then ran ALTER ROLE report PASSWORD '«sql-password:hum»'; and still the same. Is there something between?
==== cove_ask_ssh_key questions/ssh-key.md
ssh says `Load key "/home/«~:login»/.ssh/deploy": error in libcrypto`. I copied the key out of our wiki:

«private-key:openssh»

The public half is

ssh-ed25519 «-ssh-public-key» deploy@«hostname»

and the host is «fqdn» («ipv4»). Its known_hosts entry:

«-hashed-host:hashed_host» ssh-ed25519 «-ssh-public-key:ssh_ed25519»

Passphrase is «prose-password:phr» but ssh-add doesn't even ask for it. Fingerprint of what the server knows: «-ssh-fingerprint».
Does the trailing newline matter?
==== cove_ask_putty questions/putty.txt
PuTTY: "Unable to use key file (not a private key)". This is the file:

PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: «email»
Public-Lines: 2
«-ssh-public-key:b64(64)»
«-ssh-public-key:b64(16)»
«putty-private-key»
Private-MAC: «~:hex(64)»

I want to connect to «ipv4» as «~:login», the server is called «hostname». With the password («prose-password:hum») it works, with the
key it doesn't. PuTTY release «-version|0.81», Windows build «-version4».
==== cove_ask_discord_bot questions/discord-bot.md
my bot crashes, pls help, code:

```js
const { Client } = require('discord.js');
const client = new Client({ intents: [1, 512] });
const WEBHOOK = 'https://«~|discord.com»/api/webhooks/«discord-webhook»';
const openai = new OpenAI({ apiKey: '«openai-key»' });
const claude = new Anthropic({ apiKey: "«anthropic-key»" });
const mongo = 'mongodb+srv://bot:«connection-string:pwa»@«~|cluster0.mongodb.net»/bot?retryWrites=true';
client.login('«discord-bot-token»'); // was process.env.«-variable-name|TOKEN» before
```

error:

Error [TokenInvalid]: An invalid token was provided.
    at WebSocketManager.connect (/home/«~:login»/bot/node_modules/discord.js/src/client/websocket/WebSocketManager.js:140:26)
Node.js v«-version:semver»

guild id is «-number:digits(18)», it runs on my vps «ipv4». I already regenerated the token twice
==== cove_ask_ldap questions/keycloak-ldap.md
Keycloak's "Test authentication" fails with `[LDAP: error code 49 - 80090308: LdapErr: DSID-0C090439, comment: AcceptSecurityContext error, data 52e, v4563]`.

| Setting | Value |
|---|---|
| Connection URL | ldaps://«fqdn»:636 |
| Bind DN | CN=«~:account»,OU=Dienste,DC=corp |
| Bind credentials | «config-password:pwhard» |
| UUID attribute | «-setting|objectGUID» |

On the shell it works:

```
ldapwhoami -H ldaps://«ipv4» -D '«~:account»@corp' -w '«cli-password:hum»'
```

Export of the realm, relevant part:

```json
"config": {"bindCredential": ["«config-password:hum»"], "connectionUrl": ["ldaps://«fqdn»"], "usersDn": ["ou=people"]},
"clientId": "portal", "secret": "«generic-secret:alnum(32)»", "id": "«-uuid»",
"smtpServer": {"password": "«-redacted|**********»", "from": "«email»"}
```

The entryUUID of my own account is «-uuid». Keycloak «-version:semver».
==== cove_ask_cloudinit questions/cloudinit-password.md
The console login of my VM does not accept the password. user-data:

```yaml
#cloud-config
hostname: «hostname»
fqdn: «fqdn»
users:
  - name: «~:login»
    gecos: «person-name»
    lock_passwd: false
    passwd: «cloud-init-password-hash:sha512crypt»
    ssh_authorized_keys:
      - ssh-rsa «-ssh-public-key:ssh_rsa» «email»
chpasswd:
  expire: false
  users:
    - {name: root, password: «cloud-init-password:hum», type: text}
ssh_pwauth: true
```

`qm cloudinit dump 140 user` shows `password: «cloud-init-password-hash:sha256crypt»`, net config is

```
auto eth0
iface eth0 inet static
        address «ipv4-cidr»
        gateway «ipv4»
        dns-nameservers «ipv4» «~|9.9.9.9»
```

I expected «prose-password:hum» to work. And can I set plain_text_passwd: «cloud-init-password:phr» instead?
==== cove_ask_asterisk questions/asterisk-sip.txt
One-way audio and sometimes "Registration rejected". pjsip.conf:

[trunk-auth]
type=auth
auth_type=userpass
username=«~:digits(8)»
password=«config-password:pwa»

[trunk]
type=endpoint
outbound_auth=trunk-auth
from_domain=«fqdn:domain»
media_address=«ipv4»
callerid="«person-name#n»" <«phone:phone_tel»>

SIP trace:
<--- Received SIP response (401) from UDP:«ipv4»:5060 --->
SIP/2.0 401 Unauthorized
Via: SIP/2.0/UDP «ipv4»:5060;rport=5060;branch=z9hG4bKPj«~:uuid»
From: "«person-name#n»" <sip:«~:digits(8)»@«fqdn»>;tag=«~:hex(8)»
Call-ID: «-uuid»
WWW-Authenticate: Digest realm="asterisk",nonce="«~:hex(32)»",algorithm=«-setting|MD5»

manager.conf has secret = «config-password:hum» for user ami. The voicemail PIN of extension 204 is «prose-password:pin».
==== cove_ask_borg questions/borg-passphrase.md
`borg list` says "passphrase supplied in BORG_PASSPHRASE is incorrect." What I have in the script:

```bash
export BORG_REPO='ssh://u«=digits(6)»@«fqdn»:23/./«hostname»'
export BORG_PASSPHRASE='«env-password:sentence»'
export BORG_PASSCOMMAND='«-code-reference|cat /root/.borg-pass»'
restic -r rest:https://backup:«connection-string:pwa»@«fqdn»:8000/ snapshots
export RESTIC_PASSWORD=«env-password:phr»
export B2_ACCOUNT_KEY=«cloud-token:b2»
```

Repository ID: «-sha256». Key export begins with `BORG_KEY «-sha256»`. The old phrase was "«prose-password:sentence»", I typed it from paper.
rsync to the second box needs the module password, «prose-password:told», and that one works. Version «-version:semver».
==== cove_ask_openvpn questions/openvpn-tls.md
TLS Error: tls-crypt unwrapping failed from [AF_INET]«ipv4»:51002

client.ovpn:

client
dev tun
remote «fqdn:site» 1194 udp
auth-user-pass «-path|/etc/openvpn/up.txt»
cipher «-setting|AES-256-GCM»
verify-x509-name «hostname» name
<ca>
«-certificate»
</ca>
<key>
«private-key:pem_pkcs8»
</key>
<tls-crypt>
«openvpn-static-key»
</tls-crypt>

up.txt is two lines, «~:login» and then «prose-password:told». Route pushed: «ipv4» «~|255.255.255.0». OpenVPN «-version:semver».
==== cove_ask_iscsi questions/open-iscsi.txt
iscsiadm: initiator reported error (24 - iSCSI login failed due to authorization failure)

Target is a Synology («ipv4»), initiator «hostname» («ipv4»). /etc/iscsi/iscsid.conf:

  node.session.auth.authmethod = «-setting|CHAP»
  node.session.auth.username = pvehost
  node.session.auth.password = «iscsi-chap»
  node.session.auth.username_in = nas
  node.session.auth.password_in = «iscsi-chap»

  # iscsiadm -m node
  «ipv4»:3260,1 «-iqn»

In the guest's config I have args: -object secret,id=sec0,data=«qemu-secret» -drive file=iscsi://«ipv4»/«-iqn»/1,password-secret=sec0
DSM admin login is admin / «prose-password:told» if you want to look yourself via TeamViewer, ID «~:digits(9)», password «prose-password:pwshort».
==== cove_ask_corosync questions/pbs-key.md
Two things after our power cut.

1. corosync on «hostname» does not form a quorum with «hostname» («ipv4»). I copied authkey by hand, base64 of it:

       authkey: «corosync-authkey»

2. PBS restore asks for the key. `proxmox-backup-client key show` works with this file:

       {"kdf":null,"created":"2025-01-07T10:11:12+01:00","modified":"2025-01-07T10:11:12+01:00","data":"«pbs-encryption-key»","fingerprint":"«-tls-fingerprint:fingerprint20»"}

   The storage in /etc/pve/storage.cfg:

       pbs: offsite
               datastore main
               server «fqdn»
               fingerprint «-tls-fingerprint»
               username sync@pbs!«=word»
   and /etc/pve/priv/storage/offsite.pw: «pve-priv-password:uuid»

With PBS_PASSWORD=«pbs-api-token» the client logs in. Task: «-pve-upid»
==== cove_ask_wordpress questions/wp-white-screen.md
White screen after moving to the new hoster. wp-config.php:

```php
define( 'DB_NAME', 'wp_«=word»' );
define( 'DB_USER', 'wp' );
define( 'DB_PASSWORD', '«code-password:pwhard»' );
define( 'DB_HOST', '«ipv4»' );
define( 'AUTH_KEY',  '«generic-secret:pwsalt»' );
define( 'NONCE_SALT', '«generic-secret:pwsalt»' );
$table_prefix = '«-setting|wp7_»';
```

The hoster wrote: "FTP: user w«=digits(7)», Kennwort «prose-password:told», Server «fqdn»". phpMyAdmin shows the hash «password-hash:bcrypt» for user
«~:login». Plugin licence for the shop: «~:uuid». reCAPTCHA site key «~:alnum(40)». I call from «phone», my site is https://«fqdn:site».
==== cove_ask_gpg questions/gpg-agent.md
gpg: decryption failed: No secret key. I imported this:

«pgp-private-key»

gpg --list-keys shows

    pub   ed25519 2024-02-11 [SC]
          «-key-id:gpg_fingerprint»
    uid           [ultimate] «person-name» <«email»>

The passphrase for it is «prose-password:phr», pinentry accepts it. For the second store we use age, and

    # created: 2024-05-01T10:00:00+02:00
    # public key: «-age-public-key»
    «age-secret-key»

works fine on «hostname». gpg (GnuPG) «-version:semver». What is missing?
