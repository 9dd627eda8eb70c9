==== cr_ovpn_client vpn/client.ovpn
client
dev tun
proto udp4
remote «fqdn» 1194
remote «ipv4» 443 tcp
nobind
remote-cert-tls server
verify-x509-name "«~|vpn-gateway»" name
cipher AES-256-GCM
key-direction 1
route «ipv4» «~|255.255.0.0»
dhcp-option DNS «ipv4»
dhcp-option DOMAIN «fqdn:domain»
<auth-user-pass>
«=login»
«config-password:pw»
</auth-user-pass>
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
---- vpn/askpass.txt
«config-password:phrase»
==== cr_swanctl etc/swanctl/conf.d/sites.conf
connections {
    werk-nord {
        version = 2
        local_addrs = «ipv4»
        remote_addrs = «fqdn#r»
        proposals = aes256-sha256-ecp384
        local {
            auth = psk
            id = «fqdn»
        }
        remote {
            auth = psk
            id = «fqdn#r»
        }
        children {
            lan {
                local_ts = «ipv4-cidr»
                remote_ts = «ipv4-cidr», «ipv6-cidr»
                esp_proposals = aes256gcm16-ecp384
                rekey_time = «-setting|3600s»
            }
        }
    }
}
secrets {
    ike-werk-nord {
        id = «fqdn#r»
        secret = "«ipsec-psk»"
    }
    eap-aussendienst {
        id = aussendienst
        secret = 0s«ipsec-psk:bytes(24)»
    }
    private-gw {
        file = gw.pem
        secret = "«config-password:phrase»"
    }
}
---- etc/ipsec.secrets
# left over from the old daemon
«ipv4» «ipv4» : PSK "«ipsec-psk:pwq2»"
%any «fqdn» : PSK 0x«ipsec-psk:hex(48)»
: RSA gw.key "«config-password:pw»"
roadwarrior : XAUTH "«config-password:pwa»"
---- etc/ppp/chap-secrets
# client   server   secret   addresses
«=login»   l2tpd    «config-password:pwa»   «ipv4»
«=login»   *        "«config-password:pwq2»"   *
==== cr_ssh_folder home/«=login»/.ssh/config
Host «~|jump»
    HostName «fqdn»
    User «=login»
    Port 2222
    IdentityFile ~/.ssh/id_ecdsa
Host db-*
    ProxyJump «~|jump»
    StrictHostKeyChecking accept-new
Host «~|werkstatt»
    HostName «ipv4»
    # pw for the serial console: «password-in-notes:pwlower»
---- home/ops/.ssh/id_ecdsa
«private-key:pem_ec»
---- home/ops/.ssh/id_ecdsa.pub
ssh-ed25519 «-ssh-public-key:ssh_ed25519» «email»
---- home/ops/.ssh/old_dsa
«private-key:pem_dsa»
---- home/ops/.ssh/known_hosts
[«fqdn»]:2222,[«ipv4»]:2222 ssh-ed25519 «-ssh-public-key:ssh_ed25519»
|1|«-hashed-host» ssh-rsa «-ssh-public-key:ssh_rsa»
==== cr_certs_out out/renewal.txt
$ openssl req -new -newkey rsa:2048 -nodes -keyout - -subj "/CN=«fqdn#c»" -addext "subjectAltName=DNS:«fqdn#c»,IP:«ipv4»"
Generating a RSA private key
.....+++++
«private-key:pem_pkcs8»
«-csr»
$ openssl x509 -in old.pem -noout -fingerprint -sha256 -serial
sha256 Fingerprint=«-tls-fingerprint:fingerprint»
serial=«-serial:hex(36).upper»
$ openssl pkcs12 -export -inkey k.pem -in c.pem -out c.p12 -passout pass:«cli-password:pwa»
$ keytool -importkeystore -srckeystore c.p12 -srcstorepass «cli-password:pwa» -destkeystore ks.jks -deststorepass «cli-password:pwlower»
Importing keystore c.p12 to ks.jks...
$ openssl dhparam 2048
«-dh-params»
$ step ca renew --provisioner-password-file «-path|/etc/step/pw» c.pem k.pem
Your certificate has been saved in c.pem.
==== cr_gpg_age backup/README-keys.txt
Keys for the off-site copies. Print, then delete this file!

signing key (rsa, no passphrase):
«pgp-private-key»

its public half, for the web page:
«-public-key:pgp_public»

age identity for the database dumps
# public key: «-age-public-key»
«age-secret-key»

minisign: public «-public-key:pubkey_minisign», password «prose-password:phrase»

borg repo ssh://u«=digits(6)»@«fqdn»/./main, passphrase: «prose-password:spaced»
LUKS recovery of «hostname»: «prose-password:keyhex»
TOTP of the provider's panel: otpauth://totp/Provider:ops?secret=«totp-secret»&issuer=Provider
gpg fingerprint «-gpg-fingerprint»
verify with: «-sha512»
==== cr_wg_mesh etc/wireguard/mesh.conf
# Mesh «=word», rendered by a script; do not edit
[Interface]
PrivateKey=«wireguard-private-key»
ListenPort=51871
Address=«ipv4-cidr»,«ipv6-cidr»
DNS=«ipv4»,«fqdn:domain»
Table=off

# Depot, contact «person-name» «phone»
[Peer]
PublicKey=«-wireguard-public-key»
PresharedKey=«wireguard-psk»
Endpoint=«fqdn»:51871
AllowedIPs=«ipv4-cidr»

# Messe-Router
[Peer]
PublicKey=«-wireguard-public-key»
PresharedKey=«wireguard-psk»
Endpoint=[«ipv6»]:51871
AllowedIPs=«ipv6-cidr», «ipv4-cidr»
PersistentKeepalive=«-setting|21»
---- etc/systemd/network/40-wg.netdev
[NetDev]
Name=wg40
Kind=wireguard

[WireGuard]
PrivateKey=«wireguard-private-key»

[WireGuardPeer]
PublicKey=«-wireguard-public-key»
Endpoint=«ipv4»:51820
==== cr_wifi_profiles net/wlan-profiles.txt
# /etc/wpa_supplicant/wpa_supplicant.conf
ctrl_interface=DIR=/run/wpa_supplicant GROUP=netdev
country=DE
network={
	ssid="Werkstatt"
	psk="«wifi-psk:pwq2»"
	priority=5
}
network={
	ssid="Zuhause"
	#psk="«wifi-psk:human»"
	psk=«wifi-psk:hex(64)»
}
network={
	ssid="eduroam"
	key_mgmt=WPA-EAP
	identity="«email»"
	password="«config-password:pwq2»"
	bssid=«mac:mac.lower»
}

# Windows export
<WLANProfile><name>Buero</name><MSM><security><sharedKey><keyType>passPhrase</keyType><protected>false</protected>
<keyMaterial>«wifi-psk:pwa»</keyMaterial></sharedKey></security></MSM></WLANProfile>

# NetworkManager
[connection]
id=Lager
uuid=«-uuid»
[wifi]
mac-address=«mac»
[wifi-security]
key-mgmt=wpa-psk
psk=«wifi-psk:phrase»
==== cr_certs_public etc/ssl/trust-list.pem
# Trust anchors of the lab, public parts only
# subject: CN=Root CA 3, O=Example
# SHA256 fingerprint: «-tls-fingerprint:fingerprint»
«-certificate»
# key for verifying webhooks
«-public-key:pem_public»
# DKIM record
default._domainkey IN TXT "v=DKIM1; k=rsa; p=«-public-key:dkim»"
# release signature of version «-version»
«-signature:pgp_signature»
# host key hashes
«-ssh-fingerprint»
«-md5-fingerprint:md5_fingerprint»
# authorized build key
ssh-ed25519 «-ssh-public-key:ssh_ed25519» build
