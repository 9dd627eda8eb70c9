==== kn_openvpn_server etc/openvpn/server/site.conf
port 1194
proto udp
dev tun
local «ipv4»
server «ipv4» «~|255.255.255.0»
ca ca.crt
cert server.crt
key server.key
tls-crypt /etc/openvpn/server/tc.key
push "dhcp-option DNS «ipv4»"
push "dhcp-option DOMAIN «fqdn:domain»"
push "route «ipv4» «~|255.255.0.0»"
ifconfig-pool-persist ipp.txt
management «~|127.0.0.1» 7505 pw.txt
data-ciphers AES-256-GCM:CHACHA20-POLY1305
auth SHA256
status /run/openvpn/status.log
---- etc/openvpn/server/tc.key
#
# 2048 bit OpenVPN static key
#
«openvpn-static-key»
---- etc/openvpn/server/pw.txt
«~:pwa»
---- etc/openvpn/server/ipp.txt
«=login»,«ipv4»,
«=login»,«ipv4»,
---- etc/openvpn/server/auth-ldap.conf
<LDAP>
	URL		ldaps://«fqdn»
	BindDN		uid=ldapbind,ou=services,dc=lan
	Password	«config-password:pw»
	Timeout		15
</LDAP>
---- run/openvpn/status.log
OpenVPN CLIENT LIST
Updated,2026-05-19 09:41:22
Common Name,Real Address,Bytes Received,Bytes Sent,Connected Since
«=login»,«ipv4»:51820,«-number»,«-number»,2026-05-19 07:11:02
«=login»,«ipv4»:40113,«-number»,«-number»,2026-05-19 08:20:47
==== kn_openvpn_client home/«=login»/laptop.ovpn
client
dev tun
remote «fqdn» 1194 udp
remote «ipv4» 443 tcp
resolv-retry infinite
auth-user-pass auth.txt
verify-x509-name «hostname» name
peer-fingerprint «-tls-fingerprint»
http-proxy «ipv4» 3128
<ca>
«-certificate»
</ca>
<cert>
«-certificate»
</cert>
<key>
«private-key:pem_pkcs8»
</key>
<tls-auth>
«openvpn-static-key»
</tls-auth>
key-direction 1
verb 3
---- home/ops/vpn/connect.sh
#!/bin/sh
# auth.txt holds user and password, one a line
openvpn --config laptop.ovpn --auth-user-pass "«-path|/root/.vpn/auth.txt»" --daemon
echo '«cli-password:pwa»' | openconnect --user=«=login» --passwd-on-stdin --servercert pin-sha256:«-certificate-pin:key32» «fqdn»
openfortivpn «fqdn»:10443 -u helper -p '«cli-password:pwa»' --trusted-cert «-sha256»
sshuttle -r helper@«fqdn» «ipv4-cidr:net24»
ip route add «ipv4-cidr» dev tun0
==== kn_strongswan etc/swanctl/conf.d/sites.conf
connections {
    branch {
        version = 2
        local_addrs = «ipv4»
        remote_addrs = «ipv4»
        proposals = «-setting|aes256gcm16-prfsha384-ecp384»
        local {
            auth = psk
            id = @«fqdn»
        }
        remote {
            auth = psk
            id = «ipv4»
        }
        children {
            lan {
                local_ts = «ipv4-cidr»
                remote_ts = «ipv4-cidr»,«ipv6-cidr»
                start_action = trap
            }
        }
    }
}
secrets {
    ike-branch {
        id-1 = @«fqdn»
        secret = "«ipsec-psk:pwany»"
    }
    eap-road {
        id = «=login»
        secret = «ipsec-psk:pwa»
    }
    private-site {
        file = site.key
        secret = "«ipsec-psk:pwany»"
    }
}
---- etc/ipsec.secrets
# ipsec.secrets - keys of the tunnels
: RSA gateway.key "«ipsec-psk:pwany»"
«ipv4» «ipv4» : PSK "«ipsec-psk:pwany»"
@«fqdn» %any : PSK 0s«ipsec-psk:bytes(24)»
«=login» : EAP "«ipsec-psk:pwany»"
«=login» : XAUTH "«ipsec-psk:pwa»"
---- etc/ipsec.conf
config setup
    charondebug="ike 1, knl 1"
conn branch
    left=«ipv4»
    leftsubnet=«ipv4-cidr»
    right=«fqdn»
    rightid=@«fqdn»
    authby=secret
    ike=aes256-sha256-modp2048!
    auto=start
---- var/log/charon.log
May 19 10:02:11 «hostname#h» charon: 09[IKE] initiating IKE_SA branch[4] to «ipv4»
May 19 10:02:11 «hostname#h» charon: 12[IKE] IKE_SA branch[4] established between «ipv4»[«fqdn»]...«ipv4»[«fqdn»]
May 19 10:02:11 «hostname#h» charon: 12[CFG] selected proposal: IKE:«-setting|AES_GCM_16_256/PRF_HMAC_SHA2_384/ECP_384»
May 19 10:02:11 «hostname#h» charon: 12[IKE] CHILD_SA lan{9} established with SPIs «-asset-hash:hex(8)»_i «-asset-hash:hex(8)»_o
==== kn_l2tp_ppp etc/ppp/chap-secrets
# client	server	secret			IP addresses
«=login»	*	«config-password:pwa»	*
«=login»	*	"«config-password:pwany»"	«ipv4»
branch	l2tpd	«config-password:pwa»	«ipv4»
---- etc/ppp/peers/provider
user "«~|00123456@isp.example»"
password "«config-password:pwa»"
plugin rp-pppoe.so eno2
remotename provider
noipdefault
defaultroute
---- etc/xl2tpd/xl2tpd.conf
[lns default]
ip range = «ipv4»-«ipv4»
local ip = «ipv4»
require chap = yes
name = «hostname»
---- etc/radcli/servers
# server	shared secret
«ipv4»	«config-password:alnum(20)»
«fqdn»	«config-password:alnum(16)»
---- etc/NetworkManager/system-connections/office.nmconnection
[connection]
id=office
uuid=«-uuid»
type=vpn

[vpn]
gateway=«fqdn»
user=«=login»
ipsec-enabled=yes
service-type=org.freedesktop.NetworkManager.l2tp

[vpn-secrets]
password=«config-password:pw»
ipsec-psk=«ipsec-psk:pwa»

[ipv4]
dns=«ipv4»;«ipv4»;
method=auto
==== kn_wg_hub etc/wireguard/hub.conf
[Interface]
Address = «ipv4-cidr», «ipv6-cidr»
ListenPort = 51821
PrivateKey = «wireguard-private-key»
MTU = 1420
Table = off
PostUp = nft add rule inet filter forward iifname %i accept
PostUp = ip -4 route add «ipv4-cidr» dev %i

# «hostname»
[Peer]
PublicKey = «-wireguard-public-key»
PresharedKey = «wireguard-psk»
AllowedIPs = «ipv4-cidr», «ipv4-cidr»
Endpoint = «fqdn»:51821
PersistentKeepalive = 25

# «person-name», phone
[Peer]
PublicKey = «-wireguard-public-key»
AllowedIPs = «ipv4-cidr»

[Peer]
PublicKey = «-wireguard-public-key»
PresharedKey = «wireguard-psk»
AllowedIPs = «~|0.0.0.0/0», «~|::/0»
Endpoint = [«ipv6»]:51820
---- etc/systemd/network/50-wg1.netdev
[NetDev]
Name=wg1
Kind=wireguard

[WireGuard]
PrivateKey=«wireguard-private-key»
ListenPort=51822

[WireGuardPeer]
PublicKey=«-wireguard-public-key»
PresharedKey=«wireguard-psk»
AllowedIPs=«ipv4-cidr»
Endpoint=«ipv4»:51820
---- root/wg-show.txt
interface: hub
  public key: «-wireguard-public-key»
  private key: (hidden)
  listening port: 51821

peer: «-wireguard-public-key»
  preshared key: (hidden)
  endpoint: «ipv4»:48122
  allowed ips: «ipv4-cidr»
  latest handshake: 1 minute, 12 seconds ago
  transfer: 1.21 GiB received, 341.66 MiB sent
---- root/wg-dump.tsv
hub	«wireguard-private-key»	«-wireguard-public-key»	51821	off
hub	«-wireguard-public-key»	«wireguard-psk»	«ipv4»:48122	«ipv4-cidr»	«-timestamp»	«-number»	«-number»	25
hub	«-wireguard-public-key»	(none)	(none)	«ipv4-cidr»	0	0	0	off
==== kn_wg_json opt/wg-easy/wg0.json
{
  "server": {
    "privateKey": "«wireguard-private-key»",
    "publicKey": "«-wireguard-public-key»",
    "address": "«ipv4»"
  },
  "clients": {
    "«-uuid»": {
      "id": "«-uuid»",
      "name": "«~:ascii_name»",
      "address": "«ipv4»",
      "privateKey": "«wireguard-private-key»",
      "publicKey": "«-wireguard-public-key»",
      "preSharedKey": "«wireguard-psk»",
      "createdAt": "2025-11-03T10:20:31.114Z",
      "enabled": true
    },
    "«-uuid»": {
      "name": "tablet",
      "address": "«ipv4»",
      "publicKey": "«-wireguard-public-key»",
      "preSharedKey": "«wireguard-psk»",
      "oneTimeLink": null
    }
  }
}
---- opt/wg-easy/env
PASSWORD=«env-password:pw»
WG_HOST=«fqdn»
WG_DEFAULT_ADDRESS=«~|10.9.7.x»
WG_PRE_UP=
LANG=de
---- opt/netmaker/netmaker.env
SERVER_HOST=«ipv4»
MASTER_KEY=«env-password:alnum(30)»
TURN_PASSWORD=«env-password:alnum(30)»
MQ_PASSWORD=«env-password:alnum(30)»
LICENSE_KEY=«~:uuid»
TENANT_ID=«-uuid»
NM_EMAIL=«email»
INSTALL_TYPE=ce
==== kn_mesh etc/headscale/config.yaml
server_url: https://«fqdn»
listen_addr: «~|0.0.0.0»:8080
metrics_listen_addr: «~|127.0.0.1»:9090
noise: { private_key_path: «-path|/var/lib/headscale/noise_private.key» }
prefixes: { v4: «ipv4-cidr:net24», v6: "«ipv6-cidr»" }
database:
  type: postgres
  postgres: { host: «ipv4», user: headscale, pass: «config-password:pw» }
oidc:
  issuer: https://«fqdn»/realms/lab
  client_id: «-uuid»
  client_secret: "«generic-secret:alnum(32)»"
  allowed_users: [«email», «email»]
dns: { base_domain: «fqdn:domain», nameservers: { global: [«ipv4», «~|9.9.9.9»] } }
---- root/mesh.sh
tailscale up --login-server https://«fqdn» --authkey «generic-secret:hex(48)»
tailscale up --authkey «tailscale-key» --advertise-routes «ipv4-cidr» --hostname «hostname»
headscale nodes register --user lab --key nodekey:«-public-key:hex(64)»
netbird up --management-url https://«fqdn» --setup-key «netbird-token:uuid»
curl -H "Authorization: Token «netbird-token»" https://«~|api.netbird.io»/api/peers
curl -H "Authorization: token «cloud-token:alnum(32)»" https://«~|api.zerotier.com»/api/v1/network/«-key-id:hex(16)»/member
zerotier-cli join «-key-id:hex(16)»
tailscale status | grep «ipv4»
---- var/lib/zerotier-one/identity.secret
«-key-id:hex(10)»:0:«-public-key:hex(128)»:«private-key:ztsecret»
---- var/lib/zerotier-one/authtoken.secret
«generic-secret:lower(24)»
---- etc/netbird/management.json
{
  "Stuns": [{ "Proto": "udp", "URI": "stun:«fqdn»:3478" }],
  "TURNConfig": { "Turns": [{ "URI": "turn:«fqdn»:3478", "Username": "self", "Password": "«config-password:alnum(40)»" }], "Secret": "«generic-secret:key32»" },
  "Relay": { "Addresses": ["rels://«fqdn»:443"], "Secret": "«generic-secret:key32»" },
  "DataStoreEncryptionKey": "«generic-secret:key32»",
  "HttpConfig": { "AuthIssuer": "https://«fqdn»", "AuthAudience": "«-uuid»" }
}
---- etc/nebula/host.key
«private-key:nebulakey»
---- etc/nebula/config.yml
pki: { ca: /etc/nebula/ca.crt, cert: /etc/nebula/host.crt, key: /etc/nebula/host.key }
static_host_map:
  "«ipv4»": ["«fqdn»:4242", "«ipv4»:4242"]
lighthouse: { am_lighthouse: false, hosts: ["«ipv4»"] }
sshd: { listen: «ipv4»:2222, authorized_users: [{ user: ops, keys: ["ssh-ed25519 «-ssh-public-key»"] }] }
==== kn_vpn_users exports/vpn-users.csv
login;name;mail;mobile;birthday;ip;initial_password
«each 8-10»
«=login»;«person-name»;«email»;«phone»;«dob:dob_dot»;«ipv4»;«config-password:pwa»
«end»
---- exports/letters/welcome.txt
Guten Tag «person-name»,

Ihr VPN-Zugang ist eingerichtet. Server: «fqdn»
Benutzer: «=login», Passwort: «prose-password:pwp»
Bitte ändern Sie das Passwort bei der ersten Anmeldung. Es muss mindestens «-setting|12» Zeichen haben.

Rückfragen an «person-name», Tel. «phone», oder an «email».
Adresse für das Token: «postal-address»
Vorgang «-order-id», Gerät mit MAC «mac».
---- exports/letters/bienvenue.txt
Bonjour «person-name»,

Votre accès VPN est prêt. Serveur : «fqdn», identifiant : «=login»
Mot de passe provisoire : «prose-password:pwp»
Pour toute question, appelez «person-name» au «phone» ou écrivez à «email».
Né(e) le «dob:dob_slash», référence «-order-id».
