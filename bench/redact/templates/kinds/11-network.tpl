==== kd_net_terraform_fw network/firewall.tf
locals {
  jump     = "«ipv4»"
  mgmt     = ["«ipv4-cidr»", "«ipv4-cidr»", "«ipv6-cidr»"]
  rule_id  = "«-uuid»"
  checksum = "«-md5»"
}

resource "proxmox_virtual_environment_firewall_alias" "san" {
  name    = "san"
  cidr    = "«ipv4-cidr»"
  comment = "managed"
}

resource "proxmox_virtual_environment_dns" "node" {
  node_name = "«hostname:numbered»"
  domain    = "«fqdn:domain»"
  servers   = ["«ipv4»", "«ipv6»"]
}

resource "proxmox_virtual_environment_hosts" "node" {
  node_name = "«hostname:numbered»"
  entry {
    address   = "«ipv4»"
    hostnames = ["«fqdn»", "«hostname:numbered»"]
  }
}
==== kd_net_kea etc/kea/kea-dhcp4.conf
{
  "Dhcp4": {
    "interfaces-config": { "interfaces": ["eno1.30"] },
    "control-socket": { "socket-type": "unix", "socket-name": "/run/kea/kea4-ctrl-socket" },
    "lease-database": { "type": "memfile", "lfc-interval": 3600 },
    "hooks-libraries": [{ "library": "/usr/lib/x86_64-linux-gnu/kea/hooks/libdhcp_ha.so" }],
    "subnet4": [
      {
        "id": 30,
        "subnet": "«ipv4-cidr»",
        "pools": [{ "pool": "«ipv4» - «ipv4»" }],
        "option-data": [
          { "name": "routers", "data": "«ipv4»" },
          { "name": "domain-name-servers", "data": "«ipv4», «ipv4»" },
          { "name": "domain-name", "data": "«fqdn:domain»" }
        ],
        "reservations": [
          { "hw-address": "«mac:macl»", "ip-address": "«ipv4»", "hostname": "«hostname:numbered»" },
          { "client-id": "«-identifier:md5_colons»", "ip-address": "«ipv4»" }
        ]
      }
    ]
  }
}
==== kd_net_go_hosts internal/inventory/hosts.go
package inventory

import "net/netip"

// Host is one hypervisor of the lab.
type Host struct {
	Name string
	Addr netip.Addr
	MAC  string
}

var Hosts = []Host{
	{Name: "«hostname:numbered»", Addr: netip.MustParseAddr("«ipv4»"), MAC: "«mac:macl»"},
	{Name: "«hostname:numbered»", Addr: netip.MustParseAddr("«ipv6»"), MAC: "«mac»"},
}

var Allowed = []netip.Prefix{
	netip.MustParsePrefix("«ipv4-cidr:net24»"),
	netip.MustParsePrefix("«ipv6-cidr»"),
}

const (
	Domain  = "«fqdn:domain»"
	Release = "«-version»"
	Commit  = "«-git-sha»"
)
==== kd_net_ifupdown2 etc/network/interfaces.d/sdn
#version:12

auto vnet10
iface vnet10
	address «ipv4-cidr»
	hwaddress ether «mac»
	bridge_ports vxlan_vnet10
	bridge_stp off
	bridge_fd 0
	mtu 1450
	alias office
	ip-forward on
	arp-accept on
	vrf vrf_fabric

auto vxlan_vnet10
iface vxlan_vnet10
	vxlan-id 10100
	vxlan-local-tunnelip «ipv4»
	bridge-learning off
	bridge-arp-nd-suppress on
	mtu 1450
---- etc/frr/frr.conf
frr version «-version|8.5.2»
frr defaults datacenter
hostname «hostname:numbered»
log syslog informational
!
router bgp 65«=int(100,530)»
 bgp router-id «ipv4»
 no bgp default ipv4-unicast
 neighbor VTEP peer-group
 neighbor VTEP remote-as 65010
 neighbor «ipv4» peer-group VTEP
 neighbor «ipv6» peer-group VTEP
exit
!
==== kd_net_nft etc/nftables.conf
#!/usr/sbin/nft -f
flush ruleset

define WAN = "eno2"
define ADMINS = { «ipv4», «ipv4», «ipv4-cidr» }
define BMC6 = { «ipv6-cidr» }

table inet filter {
	set blocked { type ipv4_addr; flags timeout; elements = { «ipv4» timeout 1d } }
	chain input {
		type filter hook input priority filter; policy drop;
		ct state established,related accept
		iif lo accept
		ether saddr «mac:macl» accept comment "wol proxy"
		ip saddr $ADMINS tcp dport { 22, 8006, 8007 } accept
		ip6 saddr $BMC6 tcp dport 623 accept
		log prefix "drop-in «=word»: " limit rate 3/minute
	}
}
table ip nat {
	chain prerouting {
		type nat hook prerouting priority dstnat;
		iifname $WAN tcp dport 443 dnat to «ipv4»:8443
	}
}
==== kd_net_pytest_ip tests/test_ipam.py
import ipaddress

import pytest

from ipam import next_free, parse_mac


def test_next_free_skips_gateway_and_reserved():
    net = ipaddress.ip_network("«ipv4-cidr:net24»")
    taken = {"«ipv4»", "«ipv4»"}
    assert str(next_free(net, taken)) not in taken


@pytest.mark.parametrize("text", ["«mac»", "«mac:mac_dash»", "«mac:mac_dot»"])
def test_mac_forms(text):
    assert parse_mac(text).count(":") == 5


@pytest.mark.parametrize("text", ["«-setting|1.2.3»", "«-setting|300.1.1.1»", "«-setting|12:34:56»", "«-md5_colons»"])
def test_not_addresses(text):
    with pytest.raises(ValueError):
        parse_mac(text)
==== kd_none_openapi api/openapi.yaml
openapi: 3.1.0
info:
  title: Guest API
  version: «-version:semver»
paths:
  /access/ticket:
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [username, password]
              properties:
                username: { type: string, example: «-placeholder|root@pam» }
                password: { type: string, format: password, description: «-prose|secret of the realm user» }
                otp: { type: string, description: «-prose|one-time password» }
      responses:
        "401": { description: «-prose|wrong user name or password» }
components:
  securitySchemes:
    token: { type: apiKey, in: header, name: «-identifier|Authorization», description: «-setting|PVEAPIToken=USER@REALM!TOKENID=UUID» }
  parameters:
    guest: { name: id, in: path, schema: { type: string, format: uuid, example: «-uuid» } }
==== kd_none_lock flake.lock
{
  "nodes": {
    "nixpkgs": {
      "locked": {
        "lastModified": «-timestamp»,
        "narHash": "«-nar»",
        "owner": "NixOS",
        "repo": "nixpkgs",
        "rev": "«-git-sha»",
        "type": "github"
      },
      "original": { "owner": "NixOS", "ref": "nixos-24.11", "repo": "nixpkgs", "type": "github" }
    },
    "sops-nix": {
      "inputs": { "nixpkgs": ["nixpkgs"] },
      "locked": { "lastModified": «-timestamp», "narHash": "«-nar»", "rev": "«-git-sha»", "type": "github" }
    }
  },
  "root": "root",
  "version": 7
}
---- rust-toolchain.toml
[toolchain]
channel = "«-version|1.83.0»"
components = ["rustfmt", "clippy"]
---- poetry.lock
[[package]]
name = "keyring"
version = "«-version|25.5.0»"
description = "«-prose|Store and access your passwords safely.»"
files = [
    {file = "keyring-25.5.0-py3-none-any.whl", hash = "«-digest»"},
    {file = "keyring-25.5.0.tar.gz", hash = "«-digest»"},
]
==== kd_none_rs_parser src/token.rs
//! Splits `USER@REALM!NAME=SECRET` into its parts.

/// What the header looks like: `PVEAPIToken=«-placeholder|user@realm!name=00000000-0000-0000-0000-000000000000»`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiToken<'a> {
    pub user: &'a str,
    pub realm: &'a str,
    pub name: &'a str,
    secret: &'a str,
}

impl<'a> ApiToken<'a> {
    pub fn parse(text: &'a str) -> Option<Self> {
        let text = text.strip_prefix("PVEAPIToken=").unwrap_or(text);
        let (id, secret) = text.split_once('=')?;
        let (user, name) = id.split_once('!')?;
        let (user, realm) = user.rsplit_once('@')?;
        (secret.len() == 36).then_some(Self { user, realm, name, secret })
    }

    pub fn password(&self) -> &str {
        self.secret
    }
}

const PASSWORD_KEYS: [&str; 4] = ["«-identifier|password»", "passwd", "«-identifier|secret»", "token"];
const DEFAULT_TOKEN: Option<&str> = None;
const TEST_VECTOR_SHA256: &str = "«-sha256»";
==== kd_none_dash grafana/dashboards/pve.json
{
  "__inputs": [{ "name": "DS_INFLUX", "label": "InfluxDB", "type": "datasource", "pluginId": "influxdb" }],
  "annotations": { "list": [{ "builtIn": 1, "datasource": { "type": "grafana", "uid": "-- Grafana --" }, "enable": true }] },
  "id": null,
  "panels": [
    {
      "datasource": { "type": "influxdb", "uid": "${DS_INFLUX}" },
      "gridPos": { "h": 8, "w": 12, "x": 0, "y": 0 },
      "targets": [{ "query": "from(bucket: \"proxmox\") |> range(start: v.timeRangeStart) |> filter(fn: (r) => r.object == \"nodes\")", "refId": "A" }],
      "title": "Failed password logins",
      "type": "timeseries"
    }
  ],
  "schemaVersion": 40,
  "templating": { "list": [{ "name": "token_id", "query": "tag_values(«-identifier|token»)", "hide": 2 }] },
  "uid": "«-identifier:lower(14)»",
  "version": «=int(1,60)»
}
