==== dale_openwrt_uci etc/config/wireless
config wifi-device 'radio0'
	option type 'mac80211'
	option band '5g'
	option channel '36'
	option country 'DE'

config wifi-iface 'default_radio0'
	option device 'radio0'
	option network 'lan'
	option mode 'ap'
	option ssid '«=word»'
	option encryption 'sae-mixed'
	option key '«wifi-psk:phr»'
	option macaddr '«mac»'

config wifi-iface 'guest'
	option device 'radio0'
	option ssid 'Gast'
	option encryption 'psk2'
	option key '«wifi-psk:human»'

config wifi-iface 'corp'
	option encryption 'wpa2'
	option auth_server '«ipv4»'
	option auth_secret '«config-password:pwhard2»'
	option nasid '«fqdn»'
---- etc/config/network
config interface 'wan'
	option proto 'pppoe'
	option username '«=digits(12,12)»@isp'
	option password '«config-password:digits(8,8)»'
	option ipv6 'auto'

config interface 'lan'
	option device 'br-lan'
	option proto 'static'
	option ipaddr '«ipv4»'
	option netmask '«~|255.255.255.0»'
	option ip6assign '60'

config interface 'vpn0'
	option proto 'wireguard'
	option private_key '«wireguard-private-key»'
	list addresses '«ipv4-cidr»'
	list addresses '«ipv6-cidr»'

config wireguard_vpn0
	option description '«hostname»'
	option public_key '«-wireguard-public-key»'
	option preshared_key '«wireguard-psk»'
	option endpoint_host '«fqdn»'
	option endpoint_port '51820'
---- etc/config/ddns
config service 'home'
	option service_name '«~|dyndns.org»'
	option domain '«fqdn»'
	option username 'home'
	option password '«config-password:alnum(16)»'
==== dale_arista_eos gear/eos-running.cfg
! device: «hostname#n» (DCS-7050SX3, EOS-«-version|4.31.2F»)
hostname «hostname#n»
ip name-server vrf MGMT «ipv4»
username admin privilege 15 role network-admin secret sha512 «password-hash:sha512crypt»
username ztp privilege 15 secret 0 «config-password:pwa»
enable password 0 «config-password:human»
tacacs-server host «ipv4» vrf MGMT key 7 «config-password:cisco7»
radius-server host «ipv4» key 0 «config-password:pwa»
snmp-server community «snmp-community» ro
snmp-server user mon netops v3 auth sha «snmp-password:alnum(16)» priv aes «snmp-password:alnum(16)»
interface Management1
   vrf MGMT
   ip address «ipv4-cidr»
   ipv6 address «ipv6-cidr»
interface Ethernet1
   description to «hostname»
   mac-address «mac:mac_dot»
router bgp 65010
   router-id «ipv4»
   neighbor «ipv4» remote-as 65011
   neighbor «ipv4» password 0 «config-password:pwa»
   neighbor «ipv4» password 7 «config-password:b64(24)»
daemon TerminAttr
   exec /usr/bin/TerminAttr -cvaddr=«ipv4»:9910 -cvauth=key,«cli-password:pwa» -cvvrf=MGMT
ntp server «ipv4» key 3
management security
   password minimum length «-setting|12»
end
==== dale_asa_config gear/asa-«=int(1,40)».cfg
ASA Version «-version|9.18(4)»
hostname «hostname»
domain-name «fqdn:domain»
enable password «password-hash:asa» pbkdf2
names
name «ipv4» mailrelay description outbound mail
interface GigabitEthernet0/0
 nameif outside
 security-level 0
 ip address «ipv4» «~|255.255.255.240»
object network srv
 host «ipv4»
access-list outside_in extended permit tcp any host «ipv4» eq 443
aaa-server RAD protocol radius
aaa-server RAD (inside) host «ipv4»
 key «config-password:pwhard2»
 authentication-port 1812
aaa-server AD (inside) host «ipv4»
 ldap-base-dn DC=example,DC=com
 ldap-login-password «config-password:human»
 ldap-login-dn CN=asa,OU=svc,DC=example,DC=com
snmp-server host inside «ipv4» community «snmp-community» version 2c
tunnel-group «ipv4#peer» type ipsec-l2l
tunnel-group «ipv4#peer» ipsec-attributes
 ikev1 pre-shared-key «ipsec-psk:pwa»
 ikev2 remote-authentication pre-shared-key «ipsec-psk:pwhard2»
 ikev2 local-authentication pre-shared-key «ipsec-psk:pwhard2»
username vpnadm password «config-password:b64(22)» nt-encrypted privilege 15
failover key «config-password:pwa»
Cryptochecksum:«-md5»
: end
==== dale_strongswan_swanctl etc/swanctl/conf.d/site.conf
connections {
    site-b {
        version = 2
        local_addrs = «ipv4»
        remote_addrs = «fqdn»
        proposals = aes256gcm16-ecp384
        local { auth = psk
                id = «fqdn» }
        remote { auth = psk
                 id = «~:upn» }
        children { net { local_ts = «ipv4-cidr»
                         remote_ts = «ipv4-cidr», «ipv6-cidr» } }
    }
}
secrets {
    ike-b {
        id-1 = «fqdn»
        secret = "«ipsec-psk:pwhard»"
    }
    ike-c { secret = 0s«ipsec-psk:bytes(33)» }
    ike-d { secret = 0x«ipsec-psk:hex(64)» }
    eap-road {
        id = «=login»
        secret = «ipsec-psk:human»
    }
    rsa-key {
        file = «-path|host.pem»
        secret = "«ipsec-psk:phr»"
    }
}
pools { road { addrs = «ipv4-cidr»
               dns = «ipv4» } }
==== dale_openvpn_inline vpn/«=word».ovpn
client
dev tun
proto udp
remote «fqdn» 1194
remote «ipv4» 443 tcp-client
resolv-retry infinite
nobind
remote-cert-tls server
verify-x509-name «fqdn» name
cipher AES-256-GCM
auth-nocache
http-proxy «ipv4» 3128
<auth-user-pass>
«=login»
«config-password:pwhard2»
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
<tls-crypt>
«openvpn-static-key»
</tls-crypt>
# <http-proxy-user-pass> px «config-password:pwa» </http-proxy-user-pass>
peer-fingerprint «-tls-fingerprint»
==== dale_zerotier_local var/lib/zerotier-one/local.conf
{
  "physical": {
    "«ipv4-cidr»": {"blacklist": true},
    "«ipv6-cidr»": {"mtu": 1400}
  },
  "virtual": {"«-key-id:hex(10)»": {"try": ["«ipv4»/9993"]}},
  "settings": {"primaryPort": 9993, "allowManagementFrom": ["«ipv4»"], "portMappingEnabled": true}
}
---- var/lib/zerotier-one/authtoken.secret
«generic-secret:lower(24)»
---- etc/nebula/config.yml
pki:
  ca: |
    «-certificate»
  key: |
    «private-key:nebula»
static_host_map:
  "«ipv4»": ["«fqdn»:4242"]
lighthouse:
  hosts: ["«ipv4»"]
listen: {host: "«~|0.0.0.0»", port: 4242}
---- root/up.sh
tailscale up --authkey «tailscale-key» --login-server https://«fqdn:site» --hostname «hostname»
netbird up --setup-key «netbird-token:uuid.upper» --management-url https://«fqdn»:33073
headscale preauthkeys create -e 24h --user ops
zerotier-cli join «-key-id:hex(16)»
==== dale_netbox_yaml netbox/device-import.yaml
- name: «hostname»
  site: «=word»
  role: access-switch
  serial: «-serial»
  asset_tag: "«-number:digits(6)»"
  primary_ip4: «ipv4-cidr»
  primary_ip6: «ipv6-cidr»
  oob_ip: «ipv4»
  mac: "«mac»"
  local_context_data: '{"snmp": {"community": "«snmp-community»"}, "tacacs": {"key": "«config-password:pwa»"}, "ntp": ["«ipv4»"]}'
  custom_fields:
    contract: «-order-id»
    owner: «person-name»
    owner_phone: "«phone»"
- name: «hostname»
  role: ups
  serial: «-serial»
  primary_ip4: «ipv4-cidr»
  comments: |
    web login: apc / «prose-password:human»
    firmware «-version4», card AP9641
  config_template_secrets:
    - {role: login, username: admin, plaintext: "«config-password:pwhard2»"}
    - {role: snmpv3, username: mon, plaintext: '«config-password:phr»'}
---- netbox/configuration.py
ALLOWED_HOSTS = ['«fqdn»', '«ipv4»']
DATABASE = {'NAME': 'netbox', 'USER': 'netbox', 'PASSWORD': '«code-password:pwq2»', 'HOST': '«ipv4»', 'PORT': ''}
REDIS = {'tasks': {'HOST': '«fqdn»', 'PORT': 6379, 'PASSWORD': '«code-password:pwa»', 'DATABASE': 0}}
SECRET_KEY = '«generic-secret:pwsalt2»'
API_TOKEN_PEPPERS = {1: '«generic-secret:alnum(56)»'}
LOGIN_REQUIRED = True
MIN_PASSWORD_LENGTH = «-setting|12»
==== dale_nornir_hosts nornir/inventory.yaml
---
hosts:
  «hostname»:
    hostname: «ipv4»
    port: 22
    username: «=account»
    password: «config-password:pwhard2»
    platform: ios
    connection_options:
      netmiko:
        extras: {secret: "«config-password:human»", session_log: out.log}
  «hostname»:
    hostname: «ipv6»
    groups: [core]
groups:
  core:
    username: netops
    password: !env «-variable-name|NET_PASSWORD»
    data: {snmp_ro: "«snmp-community»", domain: "«fqdn:domain»"}
defaults:
  data:
    enable: «config-password:phr»
    banner: "«-prose|no access without a password»"
---- oxidized/router.db
«hostname»:«ipv4»:ios:ops:«config-password:pwa»:«config-password:pwa»
«fqdn»:procurve:manager:«config-password:alnum(12)»:
«hostname»:«ipv4»:routeros:ops:«config-password:pwa»:
---- oxidized/config
username: ox
password: «config-password:human»
vars:
  enable: «config-password:pwa»
rest: «ipv4»:8888
input: {default: ssh, debug: false}
output:
  git: {user: ox, email: «email», repo: /srv/ox.git}
hooks:
  push: {type: githubrepo, events: [post_store], remote_repo: "https://ox:«github-pat»@«~|github.com»/werk/net.git"}
==== dale_frr_bird etc/frr/frr.conf
frr version «-version:semver»
frr defaults datacenter
hostname «hostname»
password «config-password:human»
enable password «config-password:pwa»
log syslog informational
!
interface eth1
 ip address «ipv4-cidr»
 ip ospf message-digest-key 1 md5 «config-password:alnum(14)»
 isis password md5 «config-password:alnum(12)»
!
router bgp 65020
 bgp router-id «ipv4»
 neighbor «ipv4#n1» remote-as 65021
 neighbor «ipv4#n1» password «config-password:pwhard2»
 neighbor «ipv6» remote-as 65022
 address-family ipv4 unicast
  network «ipv4-cidr»
---- etc/bird/bird.conf
router id «ipv4»;
protocol bgp up1 {
  local «ipv4» as 65020;
  neighbor «ipv4» as 64999;
  password "«config-password:pwhard»";
}
protocol ospf v2 core {
  area 0 { interface "eth1" { authentication cryptographic; password "«config-password:pwa»" { id 1; algorithm hmac sha256; }; }; };
}
protocol radv { interface "eth2" { prefix «ipv6-cidr» { autonomous on; }; }; }
==== dale_powerdns_kea etc/kea/kea-dhcp4.conf
{
  "Dhcp4": {
    "interfaces-config": {"interfaces": ["eth0"]},
    "lease-database": {"type": "postgresql", "name": "kea", "host": "«ipv4»", "user": "kea", "password": "«config-password:pwq2»"},
    "control-socket": {"socket-type": "unix", "socket-name": "/run/kea/kea4.sock"},
    "subnet4": [
      {
        "id": 1,
        "subnet": "«ipv4-cidr»",
        "pools": [{"pool": "«ipv4» - «ipv4»"}],
        "option-data": [{"name": "routers", "data": "«ipv4»"}, {"name": "domain-name", "data": "«fqdn:domain»"}],
        "reservations": [
          {"hw-address": "«mac»", "ip-address": "«ipv4»", "hostname": "«hostname»"},
          {"hw-address": "«mac»", "ip-address": "«ipv4»", "hostname": "«fqdn»"}
        ]
      }
    ]
  },
  "DhcpDdns": {"tsig-keys": [{"name": "kea.key", "algorithm": "HMAC-SHA256", "secret": "«generic-secret:key32»"}]}
}
---- etc/powerdns/pdns.conf
launch=gpgsql
gpgsql-host=«ipv4»
gpgsql-user=pdns
gpgsql-password=«config-password:pwhard2»
api=yes
api-key=«generic-secret:alnum(32)»
webserver-password=«password-hash:bcrypt»
webserver-allow-from=«ipv4-cidr»,«~|::1»
default-soa-content=«fqdn» hostmaster.@ 0 10800 3600 604800 3600
---- etc/ddclient.conf
protocol=cloudflare, zone=«fqdn:domain», password=«cloudflare-api-token», ttl=1 \
«fqdn»
protocol=nsupdate, server=«ipv4», login=root, password=«-path|/etc/rndc.key», zone=lan
==== dale_dnsmasq_leases var/lib/misc/dnsmasq.leases
«each 4-6»
«-timestamp» «mac» «ipv4» «hostname» 01:«mac»
«end»
«-timestamp» «mac» «ipv4» * *
---- etc/dnsmasq.d/lan.conf
domain=«fqdn:domain»
local=/«fqdn:domain»/
dhcp-range=«ipv4»,«ipv4»,12h
dhcp-host=«mac»,«ipv4»,«hostname»
dhcp-host=«mac»,«hostname»,infinite
address=/«fqdn»/«ipv4»
server=«~|9.9.9.9»
ptr-record=«~|12.4.168.192.in-addr.arpa»,«fqdn»
dhcp-option=option:ntp-server,«ipv4»
# cache-size «-setting|10000», version «-version|2.90»
==== dale_ssh_audit tmp/nmap-scan.txt
# Nmap 7.94 scan initiated Mon Feb  9 21:14:02 2026 as: nmap -sV -oN scan.txt «ipv4-cidr»
Nmap scan report for «fqdn» («ipv4»)
Host is up (0.00041s latency).
PORT     STATE SERVICE  VERSION
22/tcp   open  ssh      OpenSSH 9.2p1 Debian 2+deb12u3 (protocol 2.0)
| ssh-hostkey:
|   256 «-ssh-fingerprint:md5_colons» (ECDSA)
|_  256 «-ssh-fingerprint:md5_colons» (ED25519)
443/tcp  open  ssl/http nginx 1.22.1
| ssl-cert: Subject: commonName=«fqdn»
| Subject Alternative Name: DNS:«fqdn», DNS:«fqdn»
| MD5:   «-md5»
|_SHA-1: «-sha1»
161/udp  open  snmp     SNMPv1 server; net-snmp SNMPv3 server («snmp-community»)
| snmp-brute:
|_  «snmp-community» - Valid credentials
3306/tcp open  mysql    MySQL «-version|8.0.36-0ubuntu0.22.04.1»
| mysql-brute:
|   Accounts:
|     root:«prose-password:pwa» - Valid credentials
MAC Address: «mac» (Super Micro Computer)
Service Info: Host: «hostname»; OS: Linux; CPE: cpe:/o:linux:linux_kernel:6.1
