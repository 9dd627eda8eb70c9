==== yd_ovpn_client etc/openvpn/client/filiale.conf
client
dev tun
proto udp
remote «fqdn» 1194
remote «ipv4» 443 tcp
resolv-retry infinite
nobind
persist-key
verify-x509-name "«fqdn»" name
cipher AES-256-GCM
auth-user-pass filiale.auth
key-direction 1
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
#
# 2048 bit OpenVPN static key
#
«openvpn-static-key»
</tls-auth>
---- etc/openvpn/client/filiale.auth
filiale07
«config-password:pwhard»
---- etc/openvpn/server/ccd/filiale07
ifconfig-push «ipv4» «~|255.255.255.0»
iroute «ipv4» «~|255.255.255.0»
push "dhcp-option DNS «ipv4»"
==== yd_strongswan etc/swanctl/conf.d/branch.conf
connections {
  branch-gdn {
    local_addrs = «ipv4»
    remote_addrs = «fqdn»
    proposals = aes256gcm16-ecp384
    local {
      auth = psk
      id = «fqdn»
    }
    remote {
      auth = psk
      id = «ipv4»
    }
    children {
      lan { local_ts = «ipv4-cidr»  remote_ts = «ipv4-cidr»,«ipv6-cidr»  start_action = trap }
    }
  }
}
secrets {
  ike-gdn {
    id-1 = «ipv4»
    secret = "«ipsec-psk:pwany.json»"
  }
  ike-rw {
    secret = 0x«ipsec-psk:hex(48)»
  }
  eap-anna {
    id = «=login»
    secret = «ipsec-psk:pwa»
  }
  private-gw { file = gw.key  secret = "«config-password:phr»" }
}
---- etc/ipsec.secrets
# /etc/ipsec.secrets, legacy
: RSA gw.key "«config-password:pwa»"
«ipv4» «ipv4» : PSK "«ipsec-psk:pwhard»"
%any «fqdn» : PSK 0s«ipsec-psk:bytes(32)»
roadwarrior : EAP "«ipsec-psk:pwh»"
include /var/lib/strongswan/*.secrets
---- etc/ppp/chap-secrets
# client  server  secret  addresses
l2tp-wk  *  «config-password:pwa»  «ipv4»
"«=login»" vpn "«config-password:pwhard»" *
==== yd_wg_quick etc/wireguard/wg-site.conf
# Standortkopplung, Ansprechpartner «person-name» <«email»>
[Interface]
PrivateKey=«wireguard-private-key»
Address=«ipv4-cidr»,«ipv6-cidr»
DNS=«ipv4», «fqdn:domain»
Table=off
PreUp=ip link add dummy0 type dummy

# gateway of the other site
[Peer]
PublicKey=«-wireguard-public-key»
PresharedKey=«wireguard-psk»
Endpoint=[«ipv6»]:51821
AllowedIPs=«ipv4-cidr»,«ipv4-cidr»

# phone, do not hand out: «-wireguard-public-key»
[Peer]
PublicKey=«-wireguard-public-key»
AllowedIPs=«ipv6-cidr»
Endpoint=«ipv4»:41194
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
---- root/wg-show.txt
interface: wg1
  public key: «-wireguard-public-key»
  private key: «-redacted|(hidden)»
  listening port: 51822

peer: «-wireguard-public-key»
  preshared key: «-redacted|(hidden)»
  endpoint: «ipv4»:51820
  allowed ips: «ipv4-cidr»
  latest handshake: 41 seconds ago
==== yd_ssh_home home/ops/.ssh/id_ecdsa
«private-key:pem_ec»
---- home/ops/.ssh/id_old
«private-key:pemlegacy»
---- home/ops/.ssh/jump_ed25519
«private-key:openssh»
---- home/ops/.ssh/id_ecdsa.pub
ssh-rsa «-ssh-public-key:ssh_rsa» ops@«hostname»
---- home/ops/.ssh/config
Host jump
  HostName «fqdn»
  User ops
  Port 2222
  IdentityFile ~/.ssh/jump_ed25519
Host pve?
  ProxyJump jump
  # sudo on all of them: «password-in-notes:pwa»
Host branch
  HostName «ipv4»
  LocalForward 15432 «ipv4»:5432
---- home/ops/.ssh/known_hosts
«fqdn»,«ipv4» ssh-ed25519 «-ssh-public-key»
[«ipv4»]:2222 ssh-rsa «-ssh-public-key:ssh_rsa»
|1|«-hashed-host» ssh-ed25519 «-ssh-public-key»
---- home/ops/.ssh/authorized_keys
from="«ipv4-cidr»",no-pty ssh-ed25519 «-ssh-public-key» «email»
restrict,command="/usr/bin/borg serve" ssh-ed25519 «-ssh-public-key» backup
==== yd_web_pki etc/nginx/tls/shop.pem
«-certificate»
«-certificate»
«private-key:pem_rsa»
---- etc/nginx/tls/shop.csr
«-certificate:csr»
---- etc/nginx/tls/dh.pem
«-certificate:dh_params»
---- etc/nginx/tls/ticket.key.b64
«base64-secret:bytes(80)»
---- etc/nginx/tls/passphrase
«config-password:phr»
---- etc/nginx/tls/openssl.cnf
[ req ]
default_bits = 3072
prompt = no
output_password = «config-password:pwa»
distinguished_name = dn
[ dn ]
CN = «fqdn»
emailAddress = «email»
[ alt ]
DNS.1 = «fqdn»
IP.1 = «ipv4»
---- root/acme/account.json
{"status":"valid","contact":["mailto:«email»"],"key":{"kty":"EC","crv":"P-256","x":"«-public-key:jwk_x»","y":"«-public-key:jwk_x»","d":"«jwk-private»"},"uri":"https://«~|acme-v02.api.letsencrypt.org»/acme/acct/«-number:digits(9)»","eab_hmac_key":"«generic-secret:b64u(43)»"}
---- root/acme/fingerprints.txt
shop  sha1    «-tls-fingerprint:fingerprint20»
shop  sha256  «-tls-fingerprint»
serial «-serial:hex(36).upper»
==== yd_gpg_age root/secrets/release-key.asc
«pgp-private-key»
---- root/secrets/release-pub.asc
«-public-key:pgp_public»
---- root/secrets/keys.txt
# created: 2026-01-08T19:44:02+01:00
# public key: «-age-public-key»
«age-secret-key»
---- root/secrets/.sops.yaml
creation_rules:
  - path_regex: prod/.*
    age: «-age-public-key»
    pgp: «-key-id:hex(40).upper»
---- root/secrets/prod.enc.yaml
db:
    password: «~:sops»
    host: «~:sops»
sops:
    age:
        - recipient: «-age-public-key»
    lastmodified: "2026-01-08T18:50:11Z"
    version: «-version|3.9.4»
---- root/secrets/passphrases.md
| what | pass phrase |
|------|-------------|
| release key | `«password-in-notes:spaced»` |
| LUKS of the notebook | `«password-in-notes:phr»` |
| Borg on the NAS | `«password-in-notes:pwhard»` |

Fingerprint: `«-gpg-fingerprint»`
==== yd_putty home/win/jump.ppk
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: jump 2025
Public-Lines: 2
«-public-key:ssh_ed25519»
«-public-key:b64(24)»
«putty-private-key»
Private-MAC: «~:hex(64)»
---- home/win/sessions.reg
Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\Software\SimonTatham\PuTTY\Sessions\jump]
"HostName"="«fqdn»"
"PortNumber"=dword:00000016
"UserName"="ops"
"ProxyHost"="«ipv4»"
"ProxyUsername"="proxy"
"ProxyPassword"="«config-password:pwa»"
"PublicKeyFile"="C:\\Users\\ops\\jump.ppk"

[HKEY_CURRENT_USER\Software\TightVNC\Server]
"Password"=hex:«config-password:hexcomma»
"AcceptRfbConnections"=dword:00000001
---- home/win/start.cmd
@echo off
plink.exe -ssh root@«ipv4» -pw «cli-password:pwa» uptime
«~|winscp.com» /command "open sftp://ops:«connection-string»@«fqdn»/" "get *.log" exit
==== yd_app_keys srv/keys/jwks-private.json
{
  "keys": [
    {"kty": "OKP", "crv": "Ed25519", "use": "sig", "kid": "«-key-id:alnum(16)»", "x": "«-public-key:jwk_x»", "d": "«jwk-private»"},
    {"kty": "oct", "alg": "HS256", "kid": "«-key-id:uuid»", "k": "«generic-secret:b64u(43)»"}
  ]
}
---- srv/keys/jwks.json
{"keys": [{"kty": "OKP", "crv": "Ed25519", "use": "sig", "kid": "«-key-id:alnum(16)»", "x": "«-public-key:jwk_x»"}]}
---- srv/keys/rndc.key
key "rndc-key" {
	algorithm hmac-sha256;
	secret "«generic-secret:key32»";
};
---- srv/keys/tsig.conf
key transfer. { algorithm hmac-sha512; secret «generic-secret:bytes(64)»; };
server «ipv4» { keys { transfer.; }; };
---- srv/keys/Kexample.+013+41312.private
Private-key-format: v1.3
Algorithm: 13 (ECDSAP256SHA256)
PrivateKey: «generic-secret:key32»
Created: 20251103094511
---- srv/keys/mail.txt
mail2026._domainkey IN TXT ( "v=DKIM1; k=rsa; "
  "p=«-public-key:dkim»" )
---- srv/keys/erlang.cookie
«generic-secret:upper(20)»
---- srv/keys/mongo.keyfile
«generic-secret:luks»
==== yd_ceph etc/ceph/ceph.conf
[global]
	auth_client_required = cephx
	cluster_network = «ipv4-cidr»
	fsid = «-uuid»
	mon_host = «ipv4» «ipv4» «ipv4»
	osd_pool_default_size = 3
	public_network = «ipv4-cidr»

[mds.«hostname#m»]
	host = «hostname#m»
---- etc/pve/priv/ceph.client.admin.keyring
[client.admin]
	key = «ceph-key»
	caps mds = "allow *"
	caps osd = "allow *"
---- root/auth-ls.txt
osd.0
	key: «ceph-key»
	caps: [mgr] allow profile osd
	caps: [mon] allow profile osd
mgr.«hostname»
	key: «ceph-key»
	caps: [mon] allow profile mgr
client.bootstrap-osd
	key: «ceph-key»
---- root/rgw-user.json
{
    "user_id": "backup",
    "email": "«email»",
    "keys": [{"user": "backup", "access_key": "«aws-access-key-id:upper(20)»", "secret_key": "«aws-secret-key:alnum(40)»"}],
    "temp_url_keys": []
}
---- etc/fstab
UUID=«-uuid» / ext4 errors=remount-ro 0 1
«ipv4»,«ipv4»:/ /mnt/ceph ceph name=fs,secret=«ceph-key»,noatime,_netdev 0 0
//«fqdn»/scan /mnt/scan cifs username=scan,password=«config-password:pwa»,uid=1000 0 0
«ipv4»:/export/iso /mnt/iso nfs4 ro 0 0
==== yd_iscsi_snmp etc/iscsi/iscsid.conf
node.startup = automatic
node.session.auth.authmethod = CHAP
node.session.auth.username = initiator01
node.session.auth.password = «iscsi-chap»
node.session.auth.username_in = target01
node.session.auth.password_in = «iscsi-chap»
discovery.sendtargets.auth.password = «iscsi-chap:chapsecret»
node.session.timeo.replacement_timeout = 15
---- etc/iscsi/initiatorname.iscsi
InitiatorName=«-iqn»
---- root/targetcli.txt
/iscsi/«-iqn»/tpg1> set auth userid=initiator01 password=«iscsi-chap»
/iscsi/«-iqn»/tpg1/acls> create «-iqn»
---- etc/snmp/snmpd.conf
agentAddress udp:«ipv4»:161
rocommunity «snmp-community» «ipv4-cidr»
rwcommunity «snmp-community» «ipv4»
createUser monitor SHA-512 "«snmp-password:pwa»" AES "«snmp-password:pwhard»"
rouser monitor authpriv
sysLocation Rack 4
sysContact «person-name» <«email»>
---- root/snmp.txt
snmpwalk -v2c -c «snmp-community» «ipv4» 1.3.6.1.2.1.1
snmpget -v3 -l authPriv -u monitor -a SHA -A '«snmp-password:pwa»' -x AES -X '«snmp-password:pwh»' «ipv4» sysUpTime.0
SNMPv2-MIB::sysObjectID.0 = OID: SNMPv2-SMI::enterprises.8072.3.2.10
SNMP-FRAMEWORK-MIB::snmpEngineID.0 = «-serial:snmpeng»
