==== ba_swanctl etc/swanctl/conf.d/pobocky.conf
connections {
  pobocka-kosice {
    version = 2
    proposals = «-setting|aes256gcm16-prfsha384-ecp384»
    local_addrs  = «ipv4»
    remote_addrs = «fqdn»
    local {
      auth = psk
      id = «fqdn»
    }
    remote {
      auth = psk
      id = «~|@kosice»
    }
    children {
      net {
        local_ts  = «ipv4-cidr»
        remote_ts = «ipv4-cidr»,«ipv6-cidr»
        start_action = trap
        esp_proposals = aes256gcm16-ecp384
      }
    }
  }
}
secrets {
  ike-kosice {
    id = «~|@kosice»
    secret = "«ipsec-psk»"
  }
  # hex a base64 jdou taky
  ike-zaloha {
    secret = 0x«ipsec-psk:hex(48)»
  }
  eap-radek {
    id = «~:login»
    secret = 0s«ipsec-psk:bytes(24)»
  }
  rsa-gw {
    file = gw.pem
    secret = "«config-password:human»"
  }
}
==== ba_ipsec_l2tp etc/ipsec.secrets
# /etc/ipsec.secrets — L2TP pro sklady
include /var/lib/openswan/ipsec.secrets.inc
%any  «ipv4» : PSK "«ipsec-psk:pwspec»"
«ipv4» «ipv4» : PSK 0x«ipsec-psk:hex(32)»
«email» : XAUTH "«ipsec-psk:human»"
«~:login» : EAP "«ipsec-psk:pwsafe»"
: RSA gwKey.pem "«config-password:pwsafe»"
: PIN %smartcard:50 «-placeholder|%prompt»
---- etc/ppp/chap-secrets
# Secrets for authentication using CHAP
# client	server	secret			IP addresses
sklad1	l2tpd	"«config-password:pwspec»"	«ipv4»
sklad2	*	«config-password:alnum(14)»	*
#test	*	«-placeholder|heslo»	*
---- etc/ppp/peers/dsl-o2
noauth
defaultroute
plugin rp-pppoe.so eno4
user "O2"
password "«config-password:pwa»"
==== ba_nebula etc/nebula/config.yml
pki:
  ca: |
    -----BEGIN NEBULA CERTIFICATE-----
    «-certificate:b64(64)»
    «-certificate:b64(64)»
    -----END NEBULA CERTIFICATE-----
  cert: /etc/nebula/host.crt
  key: |
    «private-key:nebula»
  blocklist:
    - «-sha256»
static_host_map:
  "«ipv4»": ["«fqdn»:4242", "«ipv4»:4242"]
lighthouse:
  am_lighthouse: false
  interval: 60
  hosts:
    - "«ipv4»"
listen:
  host: "[«~|::»]"
  port: 4242
tun:
  dev: nebula1
  unsafe_routes:
    - route: «ipv4-cidr»
      via: «ipv4»
sshd:
  enabled: true
  listen: «ipv4»:2222
  authorized_users:
    - user: dana
      keys:
        - "ssh-ed25519 «-ssh-public-key»"
==== ba_zerotier var/lib/zerotier-one/identity.secret
«-asset-hash:hex(10)»:0:«-public-key:hex(128)»:«hex-key:hex(128)»
---- var/lib/zerotier-one/authtoken.secret
«generic-secret:lower(24)»
---- var/lib/zerotier-one/local.conf
{
  "physical": {
    "«ipv4-cidr»": { "blacklist": true },
    "«ipv6-cidr»": { "trustedPathId": 101 }
  },
  "virtual": {
    "«-asset-hash:hex(10)»": { "try": ["«ipv4»/9993"] }
  },
  "settings": {
    "primaryPort": 9993,
    "allowManagementFrom": ["«ipv4-cidr»"],
    "softwareUpdate": "disable"
  }
}
==== ba_headscale etc/headscale/config.yaml
server_url: https://«fqdn»
listen_addr: «~|0.0.0.0»:8080
metrics_listen_addr: «~|127.0.0.1»:9090
noise:
  private_key_path: «-path|/var/lib/headscale/noise_private.key»
prefixes:
  v4: «~|100.64.0.0/10»
  v6: «~|fd7a:115c:a1e0::/48»
derp:
  server:
    enabled: true
    region_id: 999
    stun_listen_addr: "«~|0.0.0.0»:3478"
    ipv4: «ipv4»
    ipv6: «ipv6»
database:
  type: postgres
  postgres:
    host: «fqdn»
    user: headscale
    pass: «config-password:pwsafe»
oidc:
  issuer: "https://«fqdn»/application/o/headscale/"
  client_id: "«~:alnum(40)»"
  client_secret: "«generic-secret:alnum(128)»"
  pkce:
    enabled: true
dns:
  base_domain: «fqdn:domain»
  nameservers:
    global: [«~|1.1.1.1», «ipv4»]
---- var/lib/headscale/noise_private.key
privkey:«hex-key:hex(64)»
---- tmp/nodes.txt
ID | Hostname        | MachineKey | NodeKey | User  | IP addresses
3  | «hostname:numbered» | [«-asset-hash:b64(5)»]    | [«-asset-hash:b64(5)»] | ops   | «ipv4», «ipv6»
4  | «hostname:numbered» | [«-asset-hash:b64(5)»]    | [«-asset-hash:b64(5)»] | pve   | «ipv4», «ipv6»
==== ba_openvpn_inline klienti/prodejna.ovpn
client
dev tun
proto udp4
remote «fqdn» 1194
remote «ipv4» 443 tcp4
resolv-retry infinite
remote-cert-tls server
verify-x509-name «fqdn» name
auth SHA512
data-ciphers AES-256-GCM
auth-nocache
<ca>
«-certificate»
</ca>
<key>
«private-key:pem_encrypted»
</key>
<tls-crypt>
#
# 2048 bit OpenVPN static key
#
«openvpn-static-key»
</tls-crypt>
<auth-user-pass>
prodejna07
«config-password:pwspec»
</auth-user-pass>
==== ba_openvpn_ccd etc/openvpn/ccd/prodejna07
# «person-name», převzal klíč «~|2026-01-07», tel. «phone»
ifconfig-push «ipv4» «~|255.255.255.0»
iroute «ipv4:net4» «~|255.255.255.0»
push "route «ipv4:net4» «~|255.255.255.0»"
push "dhcp-option DNS «ipv4»"
push "dhcp-option DOMAIN «fqdn:domain»"
---- etc/openvpn/server/ipp.txt
prodejna07,«ipv4»,«ipv6»
prodejna11,«ipv4»,
---- etc/openvpn/server/mgmt.pw
«config-password:human»
---- var/log/openvpn/status.log
OpenVPN CLIENT LIST
Updated,2026-02-14 09:00:01
Common Name,Real Address,Bytes Received,Bytes Sent,Connected Since
prodejna07,«ipv4»:«=int(1024,65000)»,«-number»,«-number»,2026-02-14 07:31:12
ROUTING TABLE
«ipv4»,prodejna07,«ipv4»:«=int(1024,65000)»,2026-02-14 08:59:58
GLOBAL STATS
Max bcast/mcast queue length,2
END
==== ba_wg_netdev etc/systemd/network/50-wg-dc.netdev
[NetDev]
Name=wg-dc
Kind=wireguard
Description=tunel do druhého DC

[WireGuard]
PrivateKey=«wireguard-private-key»
ListenPort=51871
RouteTable=main
FirewallMark=0x8888

[WireGuardPeer]
PublicKey=«-wireguard-public-key»
PresharedKey=«wireguard-psk»
AllowedIPs=«ipv4-cidr»,«ipv6-cidr»
Endpoint=[«ipv6»]:51871

[WireGuardPeer]
# «hostname:numbered»
PublicKey=«-wireguard-public-key»
PresharedKeyFile=/etc/systemd/network/wg-b.psk
AllowedIPs=«ipv4»/32
Endpoint=«fqdn»:51871
---- etc/systemd/network/50-wg-dc.network
[Match]
Name=wg-dc

[Network]
Address=«ipv4-cidr»
Address=«ipv6-cidr»
DNS=«ipv4»
Domains=~«fqdn:domain»
==== ba_wg_show_dump tmp/wg-dump.txt
# wg showconf wg0; wg show all dump
[Interface]
ListenPort = 51820
FwMark = 0xca6c
PrivateKey = «wireguard-private-key#k»

[Peer]
PublicKey = «-wireguard-public-key#p»
PresharedKey = «wireguard-psk#s»
AllowedIPs = «ipv4#i»/32
Endpoint = «ipv4#e»:34122

wg0	«wireguard-private-key#k»	«-wireguard-public-key»	51820	0xca6c
wg0	«-wireguard-public-key#p»	«wireguard-psk#s»	«ipv4#e»:34122	«ipv4#i»/32	«-timestamp»	«-number»	«-number»	25
wg0	«-wireguard-public-key»	(none)	«ipv6»:51820	«ipv6-cidr»	0	0	0	off
wg1	(none)	(none)	0	off
==== ba_wg_easy_json srv/wg-easy/wg0.json
{
  "server": {
    "privateKey": "«wireguard-private-key»",
    "publicKey": "«-wireguard-public-key»",
    "address": "«ipv4»"
  },
  "clients": {
    "«-uuid»": {
      "id": "«-uuid»",
      "name": "«?notebook ředitel|tablet výdej|mobil noc»",
      "address": "«ipv4»",
      "privateKey": "«wireguard-private-key»",
      "publicKey": "«-wireguard-public-key»",
      "preSharedKey": "«wireguard-psk»",
      "createdAt": "2026-01-19T06:40:11.052Z",
      "oneTimeLink": null,
      "expiredAt": null,
      "enabled": true
    }
  }
}
---- srv/wg-easy/.env
LANG=cs
WG_HOST=«fqdn»
PASSWORD_HASH='«password-hash:bcrypt_dollar»'
WG_DEFAULT_DNS=«ipv4»
WG_ALLOWED_IPS=«~|0.0.0.0/0», «~|::/0»
WG_PORT=51820
==== ba_netbird etc/netbird/config.json
{
    "PrivateKey": "«wireguard-private-key»",
    "PreSharedKey": "",
    "ManagementURL": { "Scheme": "https", "Host": "«fqdn»:443", "Path": "" },
    "AdminURL": { "Scheme": "https", "Host": "«~|app.netbird.io»:443" },
    "WgIface": "wt0",
    "WgPort": 51820,
    "IFaceBlackList": ["wt0", "docker", "vmbr"],
    "SSHKey": "«private-key:openssh.line»\n",
    "NATExternalIPs": ["«ipv4»"],
    "CustomDNSAddress": "",
    "DisableAutoConnect": false
}
---- etc/netbird/management.json
{
    "Stuns": [{ "Proto": "udp", "URI": "stun:«fqdn»:3478", "Username": "" }],
    "TURNConfig": {
        "Turns": [{ "Proto": "udp", "URI": "turn:«fqdn»:3478", "Username": "self", "Password": "«config-password:alnum(32)»" }],
        "CredentialsTTL": "12h",
        "Secret": "«-placeholder|secret»",
        "TimeBasedCredentials": false
    },
    "Relay": { "Addresses": ["rels://«fqdn»:443"], "CredentialsTTL": "24h", "Secret": "«generic-secret:b64(43)»" },
    "DataStoreEncryptionKey": "«base64-secret:key32»",
    "IdpManagerConfig": { "ManagerType": "zitadel", "ClientConfig": { "ClientID": "netbird", "ClientSecret": "«generic-secret:alnum(64)»" } }
}
---- root/pripojeni.txt
netbird up --setup-key «netbird-token:uuid.upper» --management-url https://«fqdn»
pro CI: NB_API=«netbird-token»
==== ba_ocserv etc/ocserv/ocserv.conf
auth = "plain[passwd=/etc/ocserv/ocpasswd,otp=/etc/ocserv/users.oath]"
tcp-port = 443
server-cert = /etc/ssl/«=word».pem
ipv4-network = «ipv4-cidr»
dns = «ipv4»
split-dns = «fqdn:domain»
route = «ipv4:net4»/«~|255.255.0.0»
no-route = «ipv4»/«~|255.255.255.255»
cookie-timeout = 300
max-same-clients = 2
---- etc/ocserv/ocpasswd
«=login»:vyroba:«password-hash:sha256crypt»
«=login»:*:«password-hash:sha512crypt»
«=login»:*:!«password-hash:md5crypt»
---- etc/ocserv/users.oath
HOTP/T30	«=login»	-	«totp-secret:hex(40)»
HOTP/T30/6	«=login»	«~:pin»	«totp-secret:hex(40)»
==== ba_tinc_none etc/tinc/dc/tinc.conf
# sample configuration shipped with the package; nothing here is live
Name = $HOST
AddressFamily = any
Mode = switch
Device = /dev/net/tun
PrivateKeyFile = «-path|/etc/tinc/dc/rsa_key.priv»
Ed25519PrivateKeyFile = «-path|/etc/tinc/dc/ed25519_key.priv»
# ConnectTo = «-placeholder|hostname_of_peer»
PingTimeout = 5
KeyExpire = «-setting|3600»
Cipher = aes-256-cbc
Digest = sha256
ReplayWindow = 64
ProcessPriority = normal
---- etc/tinc/dc/hosts/«=word»
Ed25519PublicKey = «-public-key:b64(43)»
-----BEGIN RSA PUBLIC KEY-----
«-public-key:b64(64)»
«-public-key:b64(64)»
-----END RSA PUBLIC KEY-----
