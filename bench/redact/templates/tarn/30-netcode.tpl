==== tarn_netmiko scripts/backup_switches.py
#!/usr/bin/env python3
"""Fetch the running configuration of every switch."""
import ipaddress, os, socket
from netmiko import ConnectHandler

SUBNET = ipaddress.ip_network("«ipv4-cidr:lannet»")
SWITCHES = ["«ipv4:lan»", "«ipv4:lan»", "«fqdn:gearfqdn»"]
TFTP = ("«ipv4:lan»", 69)
NETMASK_OID = "«-oid|1.3.6.1.2.1.4.20.1.3»"
VERSION = "«-version|2.3.0.1»"
LOOPBACK = "«~|127.0.0.1»"

def connect(host, user="rancid", password=os.environ.get("«-variable-name|SW_PASS»")):
    return ConnectHandler(device_type="hp_procurve", host=host, username=user, password=password or "«code-password:pwq2»", secret="«code-password:pwa»")

for host in SWITCHES:
    with connect(host) as ssh:
        ssh.send_command(f"copy running-config tftp {TFTP[0]} {host}.cfg")
        mac = ssh.send_command("show system | include MAC")  # e.g. «mac:mac_hp»

def gateway(site: str) -> str:
    return {"nord": "«ipv4:lan»", "sued": "«ipv4:lan»", "v6": "«ipv6:ula»"}[site]

assert socket.gethostbyname("«fqdn»") == "«ipv4:lan»"
print(os.path.basename(__file__), SUBNET.network_address.packed.hex(), "«-code|self.config.items.values»")
==== tarn_go_probe cmd/probe/main.go
package main

import (
	"net"
	"net/netip"

	"«~|github.com»/gosnmp/gosnmp"
)

const buildID = "«-build-id»"

var (
	allowed = netip.MustParsePrefix("«ipv4-cidr:lannet»")
	v6      = netip.MustParsePrefix("«ipv6-cidr:ulanet»")
	peers   = []string{"«fqdn»:7946", "«ipv4:lan»:7946", "[«ipv6:ula»]:7946"}
	hw, _   = net.ParseMAC("«mac»")
	uptime  = "«-oid|1.3.6.1.2.1.1.3.0»"
)

func client() *gosnmp.GoSNMP {
	return &gosnmp.GoSNMP{
		Target: "«ipv4:lan»", Port: 161, Version: gosnmp.Version3,
		SecurityParameters: &gosnmp.UsmSecurityParameters{
			UserName:                 "probe",
			AuthenticationPassphrase: "«snmp-password:pwq2»",
			PrivacyPassphrase:        "«snmp-password:phrase»",
		},
	}
}

func legacy() { gosnmp.Default.Community = "«snmp-community»"; gosnmp.Default.Target = "«fqdn:gearfqdn»" }

func main() {
	net.Dial("tcp", "«~|localhost»:8080")
	listen := net.JoinHostPort("«~|0.0.0.0»", "9100")
	_ = listen + net.IPv4bcast.String()
}
==== tarn_nft etc/nftables.conf
#!/usr/sbin/nft -f
flush ruleset
define BUERO = «ipv4-cidr:lannet»
define SERVER = { «ipv4:lan», «ipv4:lan», «ipv4:lan» }
define WAN4 = «ipv4:pub»
table inet filter {
    set erlaubt {
        type ipv4_addr; flags interval
        elements = { «ipv4-cidr:lannet», «ipv4:lan»-«ipv4:lan» }
    }
    set macs { type ether_addr; elements = { «mac», «mac» } }
    chain input {
        type filter hook input priority 0; policy drop;
        ct state established,related accept
        ip saddr «~|127.0.0.0/8» accept
        ether saddr @macs accept
        ip saddr $BUERO tcp dport { 22, 443 } accept comment "von «hostname»"
        ip6 saddr { «ipv6-cidr:ulanet», «~|fe80::/10» } accept
    }
}
table ip nat {
    chain pre { type nat hook prerouting priority -100;
        iif "wan0" tcp dport 8443 dnat to «ipv4:lan»:443 }
    chain post { type nat hook postrouting priority 100;
        ip saddr «ipv4-cidr:lannet» oif "wan0" snat to $WAN4 }
}
==== tarn_tf_net terraform/network.tf
resource "hcloud_network" "main" {
  name     = "net-«=word»"
  ip_range = "«ipv4-cidr:lannet»"
}
resource "hcloud_server" "edge" {
  name   = "«hostname»"
  image  = "debian-12"
  labels = { commit = "«-git-sha»" }
  network { ip = "«ipv4:lan»" }
  user_data = templatefile("init.tftpl", { domain = "«fqdn:domain»", root_hash = "«password-hash:sha512crypt»" })
}
provider "hcloud" { token = "«hetzner-token»" }
provider "fortios" {
  hostname = "«ipv4:lan»"
  token    = "«generic-secret:lower(30)»"
  insecure = "true"
}
provider "routeros" {
  hosturl  = "https://«fqdn:gearfqdn»"
  username = "terraform"
  password = "«tf-password:pwq2»"
}
provider "dns" {
  update { server = "«ipv4:lan»", key_name = "tf.", key_algorithm = "hmac-sha256", key_secret = "«generic-secret:bytes(32)»" }
}
resource "aws_vpc" "x" { cidr_block = "«ipv4-cidr:lannet»" }
resource "aws_security_group_rule" "ssh" {
  cidr_blocks       = ["«ipv4-cidr:pubnet»", "«~|0.0.0.0/0»"]
  ipv6_cidr_blocks  = ["«~|::/0»"]
  security_group_id = "«-id:tf_resource_id»"
}
variable "psk" {
  default   = "«tf-password:phrase»"
  sensitive = true
}
output "ip" { value = hcloud_server.edge.ipv4_address }
==== tarn_netplan etc/netplan/01-lan.yaml
network:
  version: 2
  renderer: networkd
  ethernets:
    eno1:
      match: { macaddress: "«mac»" }
      set-name: lan0
      dhcp4: false
      addresses: [«ipv4-cidr:lanif», "«ipv6-cidr:ulanet»"]
      routes:
        - { to: default, via: «ipv4:lan» }
        - { to: «ipv4-cidr:lannet», via: «ipv4:lan», metric: 200 }
      nameservers:
        search: [«fqdn:domain», «fqdn:domain»]
        addresses: [«ipv4:lan», "«~|2606:4700:4700::1111»"]
  wifis:
    wlp2s0:
      access-points:
        "«=word»-intern": { password: "«wifi-psk:pwq2»" }
        "«=word»-1x": { auth: { key-management: eap, identity: «email», password: "«config-password:pwq2»" } }
  tunnels:
    wg1:
      mode: wireguard
      key: «wireguard-private-key»
      peers: [{ keys: { public: «-wireguard-public-key» }, endpoint: "«fqdn:site»:51820", allowed-ips: [«ipv4-cidr:lannet»] }]
---- etc/systemd/network/20-lan.link
[Match]
PermanentMACAddress=«mac»
[Link]
NamePolicy=
Name=lan1
==== tarn_unifi_export exports/unifi-sites.json
[
  {"_id": "«-id:hex(24)»", "name": "«hostname:gear»", "type": "uap", "model": "U6-LR", "mac": "«mac»", "ip": "«ipv4:lan»", "version": "«-version|6.6.77.15402»", "serial": "«~:mac_bare»", "inform_url": "http://«fqdn»:8080/inform", "x_authkey": "«generic-secret:hex(32)»", "x_ssh_username": "ubnt"},
  {"_id": "«-id:hex(24)»", "key": "mgmt", "x_ssh_password": "«config-password:pwq2»", "x_ssh_sha512passwd": "«password-hash:sha512crypt»"},
  {"_id": "«-id:hex(24)»", "key": "snmp", "community": "«snmp-community»", "x_password": "«config-password:pwq2»", "username": "nms"},
  {"_id": "«-id:hex(24)»", "name": "Firma", "security": "wpapsk", "x_passphrase": "«wifi-psk:pwq2»", "networkconf_id": "«-id:hex(24)»"},
  {"_id": "«-id:hex(24)»", "purpose": "corporate", "ip_subnet": "«ipv4-cidr:lanif»", "domain_name": "«fqdn:domain»", "dhcpd_start": "«ipv4:lan»", "dhcpd_stop": "«ipv4:lan»", "dhcpd_dns_1": "«ipv4:lan»"},
  {"_id": "«-id:hex(24)»", "purpose": "site-vpn", "ipsec_peer_ip": "«ipv4:pub»", "x_ipsec_pre_shared_key": "«ipsec-psk:pwa»", "remote_vpn_subnets": ["«ipv4-cidr:lannet»"]},
  {"_id": "«-id:hex(24)»", "hostname": "«hostname:pcname»", "mac": "«mac»", "oui": "Intel", "last_ip": "«ipv4:lan»", "note": "«person-name»"}
]
==== tarn_plc_scada projekt/leitstand.ini
[OPCUA]
Endpoint=opc.tcp://«ipv4:lan»:4840/UA/Leitstand
SecurityPolicy=http://«~|opcfoundation.org»/UA/SecurityPolicy#Basic256Sha256
User=leit
Password=«config-password:pwcolon»
ServerThumbprint=«-sha1»

[Modbus]
«each 3-5»
SPS«=int(1,40)»=«ipv4:lan»:502;«mac:mac_dash»
«end»
Firmware=«-version|V2.9.4.0»
Bestellnummer=«-serial|6ES7 515-2AM02-0AB0»

[MQTT]
Broker=mqtts://«fqdn»:8883
ClientId=«-uuid»
Passwort=«config-password:human»

[Historian]
ConnectionString=Server=«hostname:winname»\PROD;Database=Hist;User Id=hist;Password=«connection-string»;Encrypt=True
NodeId=«-id|ns=3;s="DB_Ofen"."Temp_1.4.2"»

[Fernwartung]
Router=«hostname:gear»
Telefon=«phone»
Techniker=«person-name»
==== tarn_neg_net docs/release-notes.md
# Release notes «-version|10.4.2.18»

- Agent «-version|10.4.1.7» is no longer supported; update to «-version|10.4.2.18» or later
- Driver package «-version|22.180.0.4» fixes resets on «-id|PCI 0000:5e:00.1»
- New traps below «-oid|1.3.6.1.4.1.2636.3.1.13.1.5» and «-oid|1.3.6.1.4.1.9.9.13.1.3.1.3»
- `«-code|com.acme.net.pool.Manager»` replaces `«-code|com.acme.net.Pool»`; see «-file|manager.pool.cfg.in»
- `«-code|settings.cache.local»` may now be empty, `«-code|node.id»` must not
- The module `«-code|System.Net.Http»` is loaded late; `«-code|os.path.join»` is used for all paths
- Section «-number|4.3.2.1» of the manual was rewritten; table «-number|2.1.0.9» is new
- Timeouts 00:05:00 and 12:30:45 are parsed as durations
- Discs are listed by «-id:eui», ports by «-wwn:wwpn», GUIDs as «-id:guid0x»
- Colours: #«-color|00aabb», #«-color|c0ffee»
- Bundle «-file|app.min.js.map», image «-digest», commit «-short-sha»
- Keyboard layout de:nodeadkeys, locale fr_FR.UTF-8, ratio 16:9, score 3:2
- C++ symbols such as `«-code|std::net::ip»` and `«-code|a::b::c»` are kept, `«-code|::operator»` is not
- Firmware date «-version|2024.11.05.1», BIOS «-version|1.02.0.33»
- Certificate serial «-fingerprint:md5_colons»
==== tarn_neg_code_dots src/Bootstrap.java
package com.acme.inventory.net.api;

import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.LoggerFactory;

/** Wires the modules together; version «-version|3.14.15.9». */
public final class Bootstrap {
    private static final String SCHEMA = "«-code|net.acme.schema.v2.Device»";
    private static final String SERIAL = "«-serial|A0:B1:C2»";
    private static final String OID = "«-oid»";
    static final String ASSEMBLY = "Acme.Core, Version=«-version|4.0.12.0», Culture=neutral, PublicKeyToken=«-public-key:hex(16)»";

    void run(Config config) {
        var host = config.server.host;
        var local = «-code|this.node.local»;
        LoggerFactory.getLogger(«-code|Bootstrap.class.getName()»);
        System.getProperty("«-identifier|java.net.preferIPv4Stack»");
        System.getProperty("«-identifier|user.home»");
        String password = «-code|config.getString("db.password")»;
        if (host.isEmpty()) throw new IllegalStateException("«-prose|host is missing»");
        String beat = "12:00:00", span = "00:00:10";
    }
    // see «-file|application.properties», «-file|log4j2.xml», «-file|README.md», «-code|data.info.name»
}
