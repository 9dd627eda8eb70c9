==== bb_key_psaux tickets/ps-auxww.txt
USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND
root        1390  0.4  0.3 589012 171204 ?       SLsl Jan17  88:12 /usr/sbin/corosync -f
root      118402 14.2  9.1 9120412 4812002 ?     Sl   Jan17 412:40 /usr/bin/kvm -id 118 -name «hostname»,debug-threads=on -smbios type=1,uuid=«-uuid» -object secret,id=masterkey0,data=«qemu-secret» -drive file=rbd:tank/vm-118-disk-0:mon_host=«ipv4»:auth_supported=cephx:id=admin:key=«ceph-key»,if=none,id=drive-scsi0 -netdev type=tap,id=net0 -device virtio-net-pci,mac=«mac»,netdev=net0
root       90112  0.0  0.0  11204  4120 pts/0    S+   10:02   0:00 sshpass -p «-redacted|zzzzzzzz» ssh root@«ipv4»
postgres   80112  0.0  0.1 218402 28112 ?        Ss   Jan17   1:02 postgres: 16/main: walreceiver streaming 0/«-asset-hash:hex(8).upper»
backup     91204  3.1  0.2 812402 91204 ?        Sl   03:00  12:11 /usr/bin/duplicity /srv sftp://arch:«connection-string»@«fqdn»//dup --encrypt-key «-key-id»
root       91300  0.0  0.0  22104  8112 ?        S    03:00   0:00 openvpn --auth-user-pass /etc/openvpn/up.txt --remote «fqdn» 1194
zabbix     91402  0.0  0.0  31204 12112 ?        S    03:00   0:00 /usr/lib/zabbix/externalscripts/pve.py --user mon@pve --token-secret «cli-password:uuid» --vmid 118
==== bb_key_dockerinspect tickets/inspect.json
[
    {
        "Id": "«-sha256»",
        "Created": "2026-01-11T08:00:11.118402771Z",
        "Path": "/entrypoint.sh",
        "Image": "«-digest»",
        "HostnamePath": "/var/lib/docker/containers/«-sha256»/hostname",
        "Config": {
            "Hostname": "«-short-sha:hex(12)»",
            "Env": [
                "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
                "PAPERLESS_SECRET_KEY=«generic-secret:alnum(50)»",
                "PAPERLESS_DBPASS=«env-password:pwq2»",
                "OPENAI_API_KEY=«openai-key»",
                "MAILGUN_API_KEY=«mailgun-key»",
                "GPG_KEY=«-key-id:hex(40).upper»",
                "PYTHON_SHA256=«-sha256»",
                "TZ=Europe/Berlin"
            ],
            "Labels": {"org.opencontainers.image.revision": "«-git-sha»", "traefik.http.middlewares.a.basicauth.users": "admin:«password-hash:apr1»"}
        },
        "NetworkSettings": {"Networks": {"edge": {"IPAMConfig": null, "MacAddress": "«mac»", "IPAddress": "«ipv4»", "Gateway": "«ipv4»", "EndpointID": "«-sha256»"}}}
    }
]
==== bb_key_notebook analysis/kosten.ipynb
{
 "cells": [
  {"cell_type": "code", "execution_count": 1, "id": "«-asset-hash:hex(8)»", "metadata": {}, "outputs": [],
   "source": ["import os, boto3\n", "os.environ['AWS_ACCESS_KEY_ID'] = '«aws-access-key-id»'\n", "os.environ['AWS_SECRET_ACCESS_KEY'] = '«aws-secret-key»'\n", "os.environ['HF_TOKEN'] = '«huggingface-token»'\n"]},
  {"cell_type": "code", "execution_count": 2, "id": "«-asset-hash:hex(8)»", "metadata": {},
   "outputs": [{"name": "stdout", "output_type": "stream", "text": ["connected as <«~|cost@acme»>\n", "etag «-etag»\n"]},
    {"data": {"image/png": "«-base64-image:png»"}, "metadata": {}, "output_type": "display_data"}],
   "source": ["import anthropic\n", "client = anthropic.Anthropic(api_key=\"«anthropic-key»\")\n", "conn = create_engine('mysql+pymysql://cost:«connection-string»@«fqdn»/cost')\n"]},
  {"cell_type": "markdown", "id": "«-asset-hash:hex(8)»", "metadata": {}, "source": ["Das Passwort bitte **nicht** einchecken."]}
 ],
 "metadata": {"kernelspec": {"display_name": "Python 3", "name": "python3"}, "language_info": {"version": "3.12.7"}},
 "nbformat": 4, "nbformat_minor": 5
}
==== bb_key_printenv tickets/env.txt
SHELL=/bin/bash
WSL_DISTRO_NAME=Debian
LANG=de_AT.UTF-8
SSH_CONNECTION=«ipv4» 51022 «ipv4» 22
DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/1000/bus,guid=«-uuid:dbus_id»
GITLAB_TOKEN=«gitlab-pat»
GH_TOKEN=«github-fine-grained-pat»
CLOUDFLARE_API_TOKEN=«cloudflare-api-token»
CF_ZONE_ID=«-account-id:hex(32)»
NETBIRD_TOKEN=«netbird-token»
DIGITALOCEAN_TOKEN=«digitalocean-token»
LS_COLORS=rs=0:di=01;34:ln=01;36
KRB5CCNAME=FILE:/tmp/krb5cc_1000
GPG_TTY=/dev/pts/3
LESSOPEN=| /usr/bin/lesspipe %s
SENTRY_DSN=https://«sentry-dsn»@o«-number:digits(6)».«~|ingest.de.sentry.io»/«-number:digits(16)»
INVOCATION_ID=«-uuid:dbus_id»
PASSWORD_STORE_DIR=/home/u/.password-store
_=/usr/bin/printenv
==== bb_key_phpinfo captures/phpinfo.html
<tr><td class="e">PHP Version </td><td class="v">8.2.26 </td></tr>
<tr><td class="e">Build System </td><td class="v">Linux «hostname» 6.8.12-4-pve #1 SMP PREEMPT_DYNAMIC x86_64 </td></tr>
<h2>Environment</h2>
<table>
<tr class="h"><th>Variable</th><th>Value</th></tr>
<tr><td class="e">APP_KEY </td><td class="v">base64:«laravel-app-key» </td></tr>
<tr><td class="e">DB_PASSWORD </td><td class="v">«env-password:pwa» </td></tr>
<tr><td class="e">STRIPE_SECRET </td><td class="v">«stripe-key» </td></tr>
<tr><td class="e">STRIPE_KEY </td><td class="v">«-public-key:stripe_public» </td></tr>
<tr><td class="e">TWILIO_AUTH_TOKEN </td><td class="v">«twilio-auth-token» </td></tr>
<tr><td class="e">TWILIO_ACCOUNT_SID </td><td class="v">«-account-id:twilio_sid» </td></tr>
<tr><td class="e">PHP_SHA256 </td><td class="v">«-sha256» </td></tr>
</table>
<tr><td class="e">$_SERVER['REMOTE_ADDR']</td><td class="v">«ipv4»</td></tr>
<tr><td class="e">$_COOKIE['PHPSESSID']</td><td class="v">«session-cookie:phpsess»</td></tr>
<tr><td class="e">session.save_path</td><td class="v">/var/lib/php/sessions</td><td class="v">no value</td></tr>
==== bb_key_strings tickets/strings-agent.txt
$ strings -n 8 agent | grep -iE 'pass|key|token|://' | head -20
/lib64/ld-linux-x86-64.so.2
PasswordAuthentication
SSLKEYLOGFILE
invalid token
_ZN4pass6verifyERKNSt6stringE
amqp://agent:«connection-string»@«ipv4»:5672/prod
https://«fqdn»/ingest?access_token=«url-token»
«~|-----BEGIN EC PRIVATE KEY-----»
«-placeholder|GOCSPX-placeholder»
«google-client-secret»
xkey_«~:hex(16)»
wrong password, %d tries left
$ file agent
agent: ELF 64-bit LSB pie executable, x86-64, BuildID[sha1]=«-build-id», for GNU/Linux 3.2.0, stripped
==== bb_key_mailkeys mail/schluessel.eml
From: «person-name» <«email»>
To: «email»
Subject: Schlüssel für den Tunnel
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hallo,

anbei der Schlüssel für den Client, bitte nach dem Einspielen die Mail löschen:

«private-key:pem_ec»

WireGuard als Ausweichlösung:

[Interface]
PrivateKey = «wireguard-private-key»
Address = «ipv4-cidr»
[Peer]
PublicKey = «-wireguard-public-key»
PresharedKey = «wireguard-psk»
Endpoint = «fqdn»:51820

Der alte statische Schlüssel (site-to-site) war:

«openvpn-static-key»

Gruß
==== bb_key_pgpexport root/gpg-session.txt
$ gpg --list-keys «email#m»
pub   rsa3072 2025-11-02 [SC] [expires: 2027-11-02]
      «-key-id:hex(40).upper»
uid           [ultimate] «person-name» <«email#m»>
sub   rsa3072 2025-11-02 [E]

$ gpg --export -a «email#m»
«-public-key:pgp_public»
$ gpg --export-secret-keys -a «email#m»
«pgp-private-key»
$ age-keygen -o key.txt
Public key: «-age-public-key»
$ cat key.txt
# created: 2026-01-17T10:02:11+01:00
# public key: «-age-public-key»
«age-secret-key»
==== bb_key_putty Users/«=word»/Documents/pve.ppk
PuTTY-User-Key-File-3: ssh-rsa
Encryption: none
Comment: rsa-key-20260117
Public-Lines: 2
«-ssh-public-key:b64(64)»
«-ssh-public-key:b64(43)»=
«putty-private-key»
Private-MAC: «~:sha256»
==== bb_key_tokensmail notes/api-keys.md
# Keys (move to vault!!)

| service | key | owner |
|---|---|---|
| sendgrid | `«sendgrid-key»` | marketing |
| mailchimp | `«mailchimp-key»` | marketing |
| twilio | `«twilio-api-key»` | alerts |
| linear | `«linear-key»` | dev |
| notion | `«notion-token»` | wiki |
| figma | `«figma-token»` | ux |
| shopify | `«shopify-token»` | shop |
| square | `«square-token»` | shop |
| stripe webhooks | `«generic-secret:stripe_webhook»` | shop |
| stripe publishable | `«-public-key:stripe_public»` | public, ok |
| atlassian | `«atlassian-token»` | ops |
| new relic | `«newrelic-key»` | ops |
| sentry | `«sentry-token»` | ops |
| commit of this list | `«-git-sha»` | |
==== bb_key_tokenstest tests/conftest.py
"""Fixtures. Live keys of the sandbox accounts, they cost nothing."""
import pytest

GROQ = "«ai-service-key»"
REPLICATE = "«ai-service-key:replicate»"
OPENROUTER = "«ai-service-key:openrouter»"
DATABRICKS = "«databricks-token»"
DOPPLER = "«doppler-token»"
POSTMAN = "«postman-key»"
AIRTABLE = "«generic-secret:airtable»"
FAKE = "«-placeholder|sk-xxxxxxxxxxxxxxxxxxxxxxxx»"


@pytest.fixture
def settings(monkeypatch):
    monkeypatch.setenv("DISCORD_TOKEN", "«discord-bot-token»")
    monkeypatch.setenv("PAYPAL", "«paypal-token»")
    monkeypatch.setenv("ETAG", "«-etag»")
    monkeypatch.setenv("API_KEY", "«-placeholder|test»")
    return {"password": "«code-password:pwq2»", "realm": "pam"}


@pytest.mark.parametrize("digest", ["«-sha256»", "«-md5»"])
def test_digest(digest):
    assert len(digest) in (32, 64)
==== bb_key_registryfiles root/.config/containers/auth.json
{
  "auths": {
    "«fqdn»": {
      "auth": "«docker-auth»"
    },
    "«~|ghcr.io»": {
      "auth": "«docker-auth»"
    }
  },
  "credHelpers": {"«~|gcr.io»": "gcloud"}
}
---- root/.pypirc
[distutils]
index-servers = pypi intern

[pypi]
username = __token__
password = «pypi-token»

[intern]
repository = https://«fqdn»/simple
username = upload
password = «config-password:pwini»
---- root/.gem/credentials
---
:rubygems_api_key: «rubygems-key»
---- root/.cargo/credentials.toml
[registries.intern]
token = "«generic-secret:alnum(32)»"
==== bb_key_netrcetc home/«=word»/.netrc
# for curl -n and git
machine «fqdn» login mirror password «netrc:pwa»
machine «fqdn»
  login robot
  password «netrc:gitlab_deploy_token»
  # account unused
macdef init
cd /pub
mget *

default login anonymous password «~|guest@»
---- home/user/.pgpass
# host:port:db:user:pw
«fqdn»:5432:*:backup:«pgpass:pwa»
«ipv4»:6432:grafana:grafana:«pgpass:human»
*:*:*:legacy:«pgpass:pwa»
---- home/user/.s3cfg
[default]
access_key = «~:hex(20)»
secret_key = «generic-secret:alnum(40)»
host_base = «fqdn»
gpg_passphrase = «config-password:pwini»
use_https = True
==== bb_key_pvenotes tickets/qm-config.json
{
  "data": {
    "description": "Angelegt von «person-name»\nroot pw: «password-in-notes»\nWiki: https://«fqdn»/vm\n",
    "digest": "«-sha1»",
    "name": "«hostname»",
    "net0": "virtio=«mac»,bridge=vmbr0,tag=40",
    "ipconfig0": "ip=«ipv4-cidr»,gw=«ipv4»",
    "cipassword": "**********",
    "ciuser": "admin",
    "smbios1": "uuid=«-uuid»",
    "vmgenid": "«-uuid»",
    "sshkeys": "ssh-ed25519%20«-ssh-public-key:ssh_ed25519.url»%20«email:email.url»%0A",
    "args": "-object secret,id=k0,data=«qemu-secret» -vnc «~|0.0.0.0»:77,password=on"
  }
}
==== bb_key_userdata_api tickets/create-vm.sh
# posted by the portal, copied out of its debug log
curl -k -X PUT "https://«ipv4»:8006/api2/json/nodes/«hostname»/qemu/«=int(100,999)»/config" \
  -b "PVEAuthCookie=«pve-ticket»" -H "CSRFPreventionToken: «pve-csrf-token»" \
  -d ciuser=cloud --data-urlencode "cipassword=«cloud-init-password:pwq2»" -d memory=8192
cat > user-data <<'EOF'
#cloud-config
password: «cloud-init-password»
chpasswd: { expire: false, users: [ { name: ops, password: «cloud-init-password», type: text } ] }
users:
  - name: deploy
    gecos: «person-name»
    hashed_passwd: "«cloud-init-password-hash»"
    lock_passwd: false
runcmd:
  - [ sh, -c, "curl -sfL https://«~|get.k3s.io» | K3S_URL=https://«ipv4»:6443 K3S_TOKEN=«k3s-token» sh -" ]
  - [ sh, -c, "echo «-sha256»  /tmp/a | sha256sum -c" ]
EOF
==== bb_key_ansvault ansible/session.txt
$ ansible-vault encrypt_string --name smtp_password
New Vault password:
Confirm New Vault password:
Reading plaintext input from stdin. (ctrl-d to end input, twice if your content does not already have a newline)
«~:pw»
Encryption successful
smtp_password: !vault |
          «ansible-vault»
$ ansible web -m debug -a var=ansible_become_password
«hostname» | SUCCESS => {
    "ansible_become_password": "«ansible-password:pwq2»"
}
$ ansible all -i «ipv4», -m ping -e ansible_password='«ansible-password»' -e ansible_user=root
$ ansible-galaxy collection install community.proxmox
Downloading https://«~|galaxy.ansible.com»/api/v3/plugin/ansible/content/published/collections/artifacts/community-proxmox-1.0.1.tar.gz
Process install dependency map, sha256 «-sha256»
==== bb_key_jwks services/oidc/dev.jwks.json
{
  "keys": [
    {
      "kty": "OKP",
      "crv": "Ed25519",
      "kid": "«-key-id:b64u(16)»",
      "use": "sig",
      "x": "«-public-key:jwk_x»",
      "d": "«jwk-private»"
    },
    {
      "kty": "EC",
      "crv": "P-256",
      "kid": "«-key-id:b64u(16)»",
      "x": "«-public-key:jwk_x»",
      "y": "«-public-key:jwk_x»"
    }
  ]
}
---- services/oidc/client.json
{"installed": {"client_id": "«-number:digits(12)»-«-key-id:lower(32)».«~|apps.googleusercontent.com»", "project_id": "mail-«-number:digits(6)»", "client_secret": "«google-client-secret»", "redirect_uris": ["http://«~|localhost»"]}}
---- services/oidc/token.json
{"refresh_token": "«google-refresh-token»", "token": "«bearer-token:ya29»", "scopes": ["https://«~|www.googleapis.com»/auth/gmail.send"], "expiry": "2026-01-17T10:02:11Z"}
==== bb_key_gitdiff patches/secrets-out.patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name» <«email»>
Date: Fri, 16 Jan 2026 22:11:40 +0100
Subject: [PATCH] read the secrets at run time

---
diff --git a/app/settings.rb b/app/settings.rb
index «-short-sha:hex(7)»..«-short-sha:hex(7)» 100644
--- a/app/settings.rb
+++ b/app/settings.rb
@@ -11,9 +11,9 @@ module Settings
   HOST = '«fqdn»'
-  PASSWORD = '«code-password:pwin»'
-  API_TOKEN = '«generic-secret:hex(40)»'
+  PASSWORD = ENV.fetch('APP_PASSWORD')
+  API_TOKEN = ENV.fetch('APP_API_TOKEN')
   TIMEOUT = 30
-  LDAP = { dn: 'cn=app,dc=x', pw: %q(«code-password») }
+  LDAP = { dn: 'cn=app,dc=x', pw: File.read('/run/secrets/ldap').chomp }
diff --git a/.env.example b/.env.example
--- a/.env.example
+++ b/.env.example
@@ -1,2 +1,3 @@
+APP_PASSWORD=«-placeholder|change-me»
 APP_HOST=«~|app.example.com»
--
2.39.5
==== bb_key_pbskey root/pbs-keys.txt
# proxmox-backup-client key show --keyfile encryption-key.json
┌─────────────┬─────────────────────────────────────────────────┐
│ Name        │ Value                                           │
╞═════════════╪═════════════════════════════════════════════════╡
│ Key Type    │ none                                            │
│ Created     │ Sat Jan 17 10:02:11 2026                        │
│ Fingerprint │ «-tls-fingerprint:md5_colons» │
└─────────────┴─────────────────────────────────────────────────┘
# cat encryption-key.json
{"kdf":null,"created":"2026-01-17T10:02:11+01:00","modified":"2026-01-17T10:02:11+01:00","data":"«pbs-encryption-key»","fingerprint":"«-tls-fingerprint:md5_colons»"}
# base64 -w0 /etc/corosync/authkey
«corosync-authkey»
# sha1sum /etc/corosync/corosync.conf
«-sha1»  /etc/corosync/corosync.conf
