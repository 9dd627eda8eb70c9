==== tarn_swanctl vpn/swanctl.conf
connections {
    zweigstelle-«=word» {
        version = 2
        proposals = aes256-sha256-modp2048
        local_addrs = «ipv4:pub#l»
        remote_addrs = «fqdn:site#r»
        local { auth = psk
                id = «ipv4#l» }
        remote { auth = psk
                 id = «fqdn#r» }
        children {
            net-net {
                local_ts = «ipv4-cidr:lannet»,«ipv6-cidr:ulanet»
                remote_ts = «ipv4-cidr:lannet»
                esp_proposals = aes256gcm16
                start_action = trap
            }
        }
    }
}
pools {
    mobile { addrs = «ipv4-cidr:lannet»
             dns = «ipv4:lan» }
}
secrets {
    ike-1 {
        id-a = «ipv4#l»
        id-b = «fqdn#r»
        secret = "«ipsec-psk:pwq»"
    }
    eap-«=account» {
        id = «~:login»
        secret = "«ipsec-psk:human»"
    }
    ike-later { secret = "«-placeholder|<shared secret>»" }
}
==== tarn_wgquick vpn/wg-filiale.conf
[Interface]
# «hostname»
Address = «ipv4-cidr:lanhost», «ipv6-cidr:ulanet»
ListenPort = 51821
PrivateKey = «wireguard-private-key»
DNS = «ipv4:lan», «fqdn:domain»
MTU = 1412
PostUp = iptables -t nat -A POSTROUTING -s «ipv4-cidr:lannet» -o ens3 -j MASQUERADE

[Peer]
# Notebook «person-name»
PublicKey = «-wireguard-public-key»
PresharedKey = «wireguard-psk»
AllowedIPs = «ipv4-cidr:lanhost»

[Peer]
# Werk 3
PublicKey = «-wireguard-public-key»
AllowedIPs = «ipv4-cidr:lannet», «ipv4-cidr:lannet»
Endpoint = «fqdn:site»:51820
PersistentKeepalive = 25
==== tarn_wg_show terminals/wg-show.txt
root@«hostname:gear»:~# wg show
interface: wg0
  public key: «-wireguard-public-key»
  private key: «-redacted|(hidden)»
  listening port: 51820

«each 2-4»
peer: «-wireguard-public-key»
  preshared key: «-redacted|(hidden)»
  endpoint: «ipv4:pub»:«=int(10000,65000)»
  allowed ips: «ipv4-cidr:lanhost», «ipv6-cidr:ulanet»
  latest handshake: 1 minute, «=int(2,59)» seconds ago
  transfer: «=int(1,90)».14 GiB received, 3.20 GiB sent

«end»
root@«hostname:gear»:~# wg show wg0 dump | head -1
«wireguard-private-key»	«-wireguard-public-key»	51820	off
==== tarn_ovpn_log logs/openvpn-status.log
TITLE,«-version|OpenVPN 2.6.12 x86_64-pc-linux-gnu [SSL (OpenSSL)] [LZO] [LZ4]»
TIME,«=day» «=clock»,«-timestamp»
HEADER,CLIENT_LIST,Common Name,Real Address,Virtual Address,Virtual IPv6 Address,Bytes Received,Bytes Sent,Connected Since
«each 3-6»
CLIENT_LIST,«~:login»,«ipv4:pub»:«=int(1025,65000)»,«ipv4:lan»,«ipv6:ula»,«-number»,«-number»,«=day» «=clock»
«end»
HEADER,ROUTING_TABLE,Virtual Address,Common Name,Real Address,Last Ref
ROUTING_TABLE,«mac»@0,nb-vertrieb,«ipv4:pub»:1194,«=day» «=clock»
GLOBAL_STATS,Max bcast/mcast queue length,1
END
==== tarn_ovpn_server vpn/server.ovpn
port 1194
proto udp4
dev tun
local «ipv4:pub»
server «ipv4:lan» «~|255.255.255.0»
push "route «ipv4:lan» «~|255.255.0.0»"
push "dhcp-option DNS «ipv4:lan»"
push "dhcp-option DOMAIN «fqdn:domain»"
client-config-dir ccd
management «~|127.0.0.1» 7505 «-path|/etc/openvpn/mgmt.pw»
tls-version-min «-setting|1.2»
verify-x509-name «fqdn» name
<tls-crypt>
«openvpn-static-key»
</tls-crypt>
<cert>
«-certificate»
</cert>
<key>
«private-key:pem_pkcs8»
</key>
==== tarn_pritunl notes/vpn-onboarding.md
# «?VPN for contractors|Remote access|Zugang für Externe»

1. Download the profile from https://«fqdn:site»/profiles
2. Server: «ipv4:pub», port 443. Split tunnel for «ipv4-cidr:lannet» and «ipv4-cidr:lannet».
3. Group password for the old AnyConnect profile: `«prose-password:phrase»`
4. DNS suffix is «fqdn:domain»; if names do not resolve, put «ipv4:lan» first.
5. Test with `ping «hostname»` or open https://«fqdn»:8443/

Your own password is the one of the domain. We never ask for it.
PIN of the token: «-setting|at least 6 digits», chosen at first use.

Questions: «person-name», «email», extension «~|4471», mobile «phone».
Client version «-version|5.1.3.62» or later is needed; «-version|4.10.07061» has a bug with IPv6.
==== tarn_ipsec_log logs/charon.log
«each 2-3»
«=bsd» «hostname:gear#h» charon: 09[IKE] <to-lager|«=int(10,99)»> initiating IKE_SA to-lager[«=int(10,99)»] to «ipv4:pub»
«=bsd» «hostname#h» charon: 09[NET] sending packet: from «ipv4:pub»[500] to «ipv4:pub»[500] (1048 bytes)
«=bsd» «hostname#h» charon: 12[CFG] selected proposal: IKE:AES_CBC_256/HMAC_SHA2/ECP_384
«end»
«=bsd» «hostname#h» charon: 12[IKE] authentication of '«fqdn»' with pre-shared key successful
«=bsd» «hostname#h» charon: 12[IKE] assigning virtual IP «ipv4:lan» to peer '«email»'
«=bsd» «hostname#h» charon: 12[CHD] CHILD_SA net{44} established with SPIs «-hex|c4f1a2d9»_i «-hex|0b7e55c1»_o and TS «ipv4-cidr:lannet» === «ipv4-cidr:lannet»
«=bsd» «hostname#h» charon: 06[LIB] loaded plugins: aes des rc2 sha2 sha1 md5
«=bsd» «hostname#h» charon: 00[DMN] Starting IKE charon daemon (strongSwan «-version|5.9.13», Linux «-version|6.6.30», x86_64)
==== tarn_tailnet terminals/headscale.txt
$ headscale nodes list
ID | Hostname     | Name         | MachineKey | NodeKey | User | IP addresses                    | Ephemeral | Last seen
«each 3-4»
«=int(1,60)»  | «hostname» | «hostname» | [«-hex|4vDz1»]    | [«-hex|9QeKt»] | infra | «ipv4:lan», «ipv6:ula» | false | «=day» «=clock»
«end»
$ headscale routes list | grep true
4  | «hostname» | «ipv4-cidr:lannet» | true | true
$ tailscale up --login-server https://«fqdn:site» --authkey «tailscale-key» --advertise-routes=«ipv4-cidr:lannet»
$ netbird up --management-url https://«fqdn:site»:33073 --setup-key «-placeholder|$NB_SETUP_KEY»
$ curl -sH "Authorization: Token «netbird-token»" https://«~|api.netbird.io»/api/peers | jq -r '.[].ip'
«ipv4:lan»
«ipv4:lan»
