==== weir_syslog var/log/syslog
«any 14-18»
«=syslog» «hostname#h» dnsmasq-dhcp[«=pid»]: DHCPACK(br0) «ipv4» «mac» «hostname»
«=syslog» «hostname#h» sshd[«=pid»]: Failed password for invalid user admin from «ipv4» port «=pid» ssh2
«=syslog» «hostname#h» sshd[«=pid»]: Accepted publickey for ops from «ipv4» port 50122 ssh2: RSA «-ssh-fingerprint»
«=syslog» «hostname#h» kernel: [UFW BLOCK] IN=ens18 OUT= MAC=«~:mac»:«~:mac»:08:00 SRC=«ipv4» DST=«ipv4» LEN=60 PROTO=TCP DPT=23
«=syslog» «hostname#h» postfix/smtp[«=pid»]: «~:upper(10)»: to=<«email»>, relay=«fqdn»[«ipv4»]:25, delay=0.4, status=sent
«=syslog» «hostname#h» sudo:  ops : TTY=pts/2 ; PWD=/root ; USER=root ; COMMAND=/usr/bin/smbpasswd -s -U scan «cli-password:pwa»
«=syslog» «hostname#h» systemd[1]: Started session-«=int(1,99)».scope - Session 12 of User ops.
«=syslog» «hostname#h» named[«=pid»]: client @0x7f1c «ipv4»#53211 («fqdn»): query: «fqdn» IN A +E(0)
«=syslog» «hostname#h» CRON[«=pid»]: (root) CMD (/usr/bin/curl -su probe:«cli-password:pwa» https://«fqdn»/ping)
«=syslog» «hostname#h» wpa_supplicant[«=pid»]: wlan0: CTRL-EVENT-CONNECTED - Connection to «mac» completed
«=syslog» «hostname#h» smartd[«=pid»]: Device: /dev/sdb, «-disk-id», SMART Usage Attribute: 194
«=syslog» «hostname#h» audit: PATH name="/etc/shadow" inode=«-number» nametype=NORMAL
«=syslog» «hostname#h» pveproxy[«=pid»]: worker exit, version «-version:version4»
«=syslog» «hostname#h» systemd-resolved[«=pid»]: Using degraded feature set UDP for DNS server «~|9.9.9.9».
«=syslog» «hostname#h» charon: 09[IKE] received packet: from «ipv4»[500] to «ipv4»[500]
«=syslog» «hostname#h» lldpd[«=pid»]: neighbor «hostname» seen with chassis «mac»
«=syslog» «hostname#h» app[«=pid»]: password changed for user «=login»
«=syslog» «hostname#h» app[«=pid»]: token expired, request «-uuid»
«end»
==== weir_access var/log/nginx/access.log
«any 9-11»
«ipv4» - - [02/Mar/2026:08:00:01 +0100] "GET /api/seats?api_key=«url-token» HTTP/1.1" 200 512 "-" "curl/8.5.0"
«ipv4» - «=login» [02/Mar/2026:08:00:02 +0100] "GET /plan HTTP/2.0" 304 0 "https://«fqdn:site»/" "Mozilla/5.0 Chrome/«-version|126.0.0.0»"
«ipv6» - - [02/Mar/2026:08:00:03 +0100] "POST /login HTTP/2.0" 302 0 "-" "Mozilla/5.0 Firefox/127.0"
«ipv4» - - [02/Mar/2026:08:00:04 +0100] "GET /reset?token=«url-token» HTTP/1.1" 200 931 "-" "Mozilla/5.0"
«ipv4» - - [02/Mar/2026:08:00:05 +0100] "GET /static/app.«-asset-hash:hex(8)».js HTTP/2.0" 200 83110 "-" "Mozilla/5.0"
«ipv4» - - [02/Mar/2026:08:00:06 +0100] "GET /orders/«-uuid» HTTP/1.1" 404 19 "-" "okhttp/«-version:semver»"
«ipv4» - - [02/Mar/2026:08:00:07 +0100] "GET /?email=«email:email.url» HTTP/1.1" 200 88 "-" "Mozilla/5.0"
«ipv4» - - [02/Mar/2026:08:00:08 +0100] "GET /cb?code=«~:alnum(30)»&state=«-uuid» HTTP/1.1" 302 0 "-" "Mozilla/5.0"
«ipv4» - - [02/Mar/2026:08:00:09 +0100] "GET /ical/«~:hex(32)».ics HTTP/1.1" 200 4101 "-" "Thunderbird"
«ipv4» - - [02/Mar/2026:08:00:10 +0100] "GET /files?access_token=«jwt» HTTP/1.1" 200 77 "-" "python-requests/2.32"
«ipv4» - - [02/Mar/2026:08:00:11 +0100] "GET /.env HTTP/1.1" 403 0 "-" "zgrab/0.x"
«end»
==== weir_http capture/session.http
POST /login HTTP/1.1
Host: «fqdn:site»
Content-Type: application/x-www-form-urlencoded
X-Forwarded-For: «ipv4»
Cookie: PHPSESSID=«session-cookie:phpsess»; lang=de

user=«=login»&password=«config-password:pwurl»&csrf=«~:hex(32)»

HTTP/1.1 302 Found
Set-Cookie: connect.sid=«session-cookie:connsid»; Path=/; HttpOnly; Secure
Set-Cookie: theme=dark; Path=/
ETag: "«-md5:etag»"
X-Request-Id: «-uuid»

GET /api/me HTTP/1.1
Host: «fqdn»
Authorization: Bearer «jwt»
Cookie: JSESSIONID=«session-cookie:jsess»
If-None-Match: W/"«-md5:etag»"

HTTP/1.1 200 OK
{"id":"«-uuid»","name":"«person-name»","mail":"«email»","phone":"«phone»","apiKey":"«generic-secret:alnum(40)»"}

GET /basic HTTP/1.1
Authorization: Basic «basic-auth»
==== weir_jsonlog var/log/gateway.jsonl
«any 8-10»
{"time":"«=moment»","lvl":"info","trace":"«-trace-id»","msg":"login","user":"«email»","remote":"«ipv4»"}
{"time":"«=moment»","lvl":"warn","trace":"«-trace-id»","msg":"retry","dsn":"postgres://gw:«connection-string»@«ipv4»:5432/gw"}
{"time":"«=moment»","lvl":"info","trace":"«-trace-id»","msg":"env","SMTP_PASSWORD":"«-redacted»","REGION":"eu"}
{"time":"«=moment»","lvl":"debug","trace":"«-trace-id»","msg":"headers","cookie":"sid=«session-cookie»","authorization":"Bearer «bearer-token»"}
{"time":"«=moment»","lvl":"info","trace":"«-trace-id»","msg":"pulled","image":"«fqdn»/gw@«-sha256:digest»"}
{"time":"«=moment»","lvl":"error","trace":"«-trace-id»","msg":"dial tcp «ipv4»:6379: connect: connection refused","node":"«hostname»"}
{"time":"«=moment»","lvl":"debug","trace":"«-trace-id»","msg":"argv","args":["gw","--db-password","«cli-password»","--peer","«ipv4»"]}
{"time":"«=moment»","lvl":"info","trace":"«-trace-id»","msg":"build","version":"«-version:version4»","commit":"«-git-sha»"}
{"time":"«=moment»","lvl":"info","trace":"«-trace-id»","msg":"password reset requested","uid":"«-uuid»"}
{"time":"«=moment»","lvl":"info","trace":"«-trace-id»","msg":"webhook","url":"https://«~|hooks.slack.com»/services/«slack-webhook»"}
{"time":"«=moment»","lvl":"info","trace":"«-trace-id»","msg":"payment","card":"«card»","holder":"«person-name»"}
«end»
==== weir_ciscorun gear/kern-sw.cfg
hostname «hostname»
enable secret 9 «password-hash:cisco9»
username admin privilege 15 secret 5 «password-hash:md5crypt»
username noc password 7 «password-hash:cisco7»
ip domain name «fqdn:domain»
snmp-server community «snmp-community» RO 10
tacacs server haus
 address ipv4 «ipv4»
 key «config-password:pwa»
radius server haus
 address ipv4 «ipv4» auth-port 1812 acct-port 1813
interface Vlan20
 ip address «ipv4» «~|255.255.255.0»
 standby 20 ip «ipv4»
 mac-address «mac:mac_dot»
ntp server «ipv4»
crypto isakmp key «ipsec-psk:pwa» address «ipv4»
access-list 10 permit «ipv4» «~|0.0.0.255»
==== weir_openwrt gear/etc/config/wireless
config wifi-device 'radio0'
	option type 'mac80211'
	option channel '36'
config wifi-iface 'buehne'
	option device 'radio0'
	option ssid 'Buehne'
	option encryption 'sae-mixed'
	option key '«wifi-psk:pw»'
	option macaddr '«mac»'
---- gear/etc/config/network
config interface 'wan'
	option proto 'pppoe'
	option username '«~:digits(12)»'
	option password '«config-password»'
config interface 'lan'
	option ipaddr '«ipv4»'
	option netmask '«~|255.255.255.0»'
	option ip6assign '60'
config interface 'wg0'
	option proto 'wireguard'
	option private_key '«wireguard-private-key»'
	list addresses '«ipv4-cidr»'
---- gear/etc/config/ddns
config service 'home'
	option lookup_host '«fqdn»'
	option username '«=login»'
	option password '«config-password»'
==== weir_mikrotik gear/export.rsc
# 2026-03-02 08:00:00 by RouterOS «-version|7.15.3»
# serial number = «-serial:upper(12)»
/interface ethernet set [ find default-name=ether1 ] mac-address=«mac:mac.upper» name=wan
/interface wireguard add listen-port=13231 name=wg1 private-key="«wireguard-private-key»"
/interface wireguard peers add allowed-address=«ipv4-cidr» endpoint-address=«ipv4» interface=wg1 public-key="«-wireguard-public-key»" preshared-key="«wireguard-psk»"
/ip address add address=«ipv4-cidr» interface=bridge
/ip dns set servers=«ipv4»,«ipv6»
/ppp secret add name=«=login» password=«config-password:pwa» remote-address=«ipv4»
/interface wifi security add name=saal passphrase="«wifi-psk:pwq2»"
/ip ipsec identity add peer=filiale secret=«ipsec-psk:pwa»
/snmp community set [ find default=yes ] name=«snmp-community:alnum(12)»
/user add name=technik group=full password=«config-password:pwa» comment="«person-name:ascii_name»"
/tool e-mail set from=«email» password=«config-password:pwa» server=«ipv4»
/system identity set name=«hostname»
/ip dhcp-server lease add address=«ipv4» mac-address=«mac:mac.upper» comment="«hostname»"
==== weir_nmap scan/lan.txt
# Nmap 7.94 scan initiated as: nmap -sV «ipv4-cidr»
Nmap scan report for «fqdn» («ipv4»)
Host is up (0.0012s latency).
22/tcp   open  ssh     OpenSSH 9.2p1 Debian
| ssh-hostkey:
|   256 «-ssh-fingerprint:md5_colons» (ED25519)
443/tcp  open  ssl/http nginx «-version:semver»
| ssl-cert: Subject: commonName=«fqdn»
| SHA-1: «-tls-fingerprint:sha1»
MAC Address: «mac:mac.upper» (Super Micro Computer)
Nmap scan report for «ipv4»
161/udp  open  snmp    SNMPv1 server (community: «snmp-community»)
|_snmp-brute: «snmp-community» - Valid credentials
| mysql-brute:
|   Accounts:
|_    root:«config-password:human» - Valid credentials
MAC Address: «mac:mac.upper» (Unknown)
==== weir_arp tickets/netz.txt
$ ip -br a
lo    UNKNOWN «~|127.0.0.1/8» «~|::1/128»
eno1  UP      «ipv4-cidr» «ipv6-cidr»
$ ip r
default via «ipv4» dev eno1
«ipv4-cidr» dev eno1 proto kernel scope link src «ipv4»
$ arp -an
? («ipv4») at «mac» [ether] on eno1
? («ipv4») at «mac» [ether] on eno1
$ cat /etc/resolv.conf
search «fqdn:domain»
nameserver «ipv4»
$ dig +short «fqdn»
«ipv4»
$ traceroute -n «ipv4»
 1  «ipv4»  0.4 ms
 2  «ipv4»  9.1 ms
$ ethtool -i eno1 | grep firmware
firmware-version: «-version:version4»
==== weir_harm_lock web/pnpm-lock.yaml
lockfileVersion: '9.0'
packages:
«each 5-7»
  left-«=word»@«-version:semver»:
    resolution: {integrity: «-lockfile-hash:sri»}
    engines: {node: '>=18'}
«end»
---- flake.lock
{"nodes": {"nixpkgs": {"locked": {"lastModified": «-timestamp», "narHash": "«-lockfile-hash:nar»", "rev": "«-git-sha»", "type": "github"}}}}
---- go.sum
«each 3-4»
golang.org/x/crypto v«-version:semver» «-lockfile-hash:gosum»
«end»
==== weir_harm_docs docs/passwords.md
# Passwords and tokens

The password must have at least «-setting|12» characters. A password hash is stored, never the password.
Set `DB_PASSWORD=«-placeholder|<your-password>»` in the environment, or `--password-file «-path|/run/secrets/db»`.
Tokens look like `«-placeholder|ghp_XXXXXXXXXXXX»`. See «~|https://docs.gitlab.com/ee/security/tokens/».

    export API_TOKEN=«-placeholder|YOUR_TOKEN»
    curl -H "Authorization: Bearer $«-variable-name|API_TOKEN»" "$URL/v1"
    psql "postgres://user:«-placeholder|password»@localhost/db"

| key | default | meaning |
|---|---|---|
| `password_ttl` | «-setting|3600» | seconds until the password cache ends |
| `token_type` | «-setting|bearer» | kind of token |
| `secret_store` | «-setting|vault» | where secrets are read from |

AWS documents `«-doc-example-key»` with `«-doc-example-key:doc_example_secret»`.
==== weir_harm_i18n locale/fr.json
{
  "login.password": "«-i18n|Mot de passe»",
  "login.forgot": "«-i18n|Mot de passe oublié ?»",
  "token.revoke": "«-i18n|Révoquer le jeton»",
  "secret.rotate": "«-i18n|Renouveler le secret»",
  "password.rules": "«-i18n|Au moins huit caractères»",
  "apiKey.copied": "«-i18n|Clé copiée»",
  "version": "«-version:semver»",
  "build": "«-git-sha:short_sha»"
}
---- locale/sv.po
msgid "Password"
msgstr "«-i18n|Lösenord»"
msgid "Access token"
msgstr "«-i18n|Åtkomsttoken»"
msgid "Wrong password for %s"
msgstr "«-i18n|Fel lösenord för %s»"
==== weir_harm_schema api/openapi.yaml
openapi: 3.1.0
info: {title: Tickets, version: «-version:semver»}
components:
  securitySchemes:
    bearer: {type: http, scheme: «-setting|bearer», bearerFormat: «-setting|JWT»}
    key: {type: apiKey, in: header, name: «-identifier|X-API-Key»}
  schemas:
    Login:
      required: [user, password]
      properties:
        password: {type: string, format: «-setting|password», minLength: «-setting|12»}
        token: {type: string, example: "«-placeholder|<token>»"}
        id: {type: string, format: uuid, example: "«-uuid»"}
    Secret:
      description: «-prose|A secret is shown only once»
      properties: {checksum: {type: string, example: «-sha256»}}
==== weir_harm_git patches/0007-docs.patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name» <«email»>
Date: Wed, 4 Mar 2026 17:20:00 +0100
Subject: [PATCH] auth: read the password from a file

Reviewed-by: «person-name» <«email»>
Change-Id: I«-git-sha»
---
diff --git a/auth.py b/auth.py
index «-git-sha:short_sha»..«-git-sha:short_sha» 100644
--- a/auth.py
+++ b/auth.py
@@ -4,5 +4,5 @@ def login(host):
-    password = "«code-password»"
+    password = «-code-reference|open(PASSWORD_FILE).read().strip()»
-    HOST = "«ipv4»"
+    HOST = "«fqdn»"
     token = «-code-reference|settings.TOKEN»
--
2.45.1
==== weir_harm_assets dist/manifest.json
{
  "index.html": {"file": "assets/index-«-asset-hash:hex(8)».js", "css": ["assets/index-«-asset-hash:hex(8)».css"], "integrity": "«-lockfile-hash:sri»"},
  "password-field.vue": {"file": "assets/password-field-«-asset-hash:hex(8)».js", "src": "«-path|src/components/password-field.vue»"},
  "logo": "data:image/png;base64,«-base64-image:png»",
  "font": "data:font/woff2;base64,«-base64-image:woff»",
  "buildId": "«-uuid»",
  "sha256": "«-sha256»",
  "publicKey": "«-public-key:recaptcha»",
  "version": "«-version:version4»"
}
==== weir_harm_certs etc/ssl/inventory.txt
Certificate:
    Serial Number: «-tls-fingerprint:md5_colons»
    Subject: CN=«fqdn», O=Haus
    X509v3 Subject Key Identifier: «-tls-fingerprint:fingerprint20»
    DNS:«fqdn», IP Address:«ipv4»
SHA256 Fingerprint=«-tls-fingerprint»
gpg: key «-key-id»: public key "«person-name» <«email»>" imported
      Key fingerprint = «-key-id:gpg_fingerprint»
minisign public key: «-public-key:pubkey_minisign»
«-certificate»
«-certificate:csr»
«-public-key:pem_public»
dhparam:
«-public-key:dh_params»
==== weir_harm_hw inventory/hardware.txt
«hostname»: BIOS «-version:version4», UUID «-uuid:bios_uuid»
  disk «-disk-id» serial «-serial»
  zpool tank guid «-zfs-guid», vdev «-zfs-guid»
  LVM PV UUID «-uuid:pvuuid»
  WWN «-disk-id:wwn», target «-iqn»
  NIC «mac», firmware «-version:version4»
  BMC «ipv4», MAC «mac:mac_dash»
«hostname»: BIOS «-version:version4», UUID «-uuid:bios_uuid»
  PSU «-serial:upper(12)», asset tag «-number:digits(6)»
  task «-pve-upid»
  password length «-setting|16», token life «-setting|7d»
Bought by «person-name», invoice «-order-id».
