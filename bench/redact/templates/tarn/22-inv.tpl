==== tarn_ipam_csv exports/ipam-addresses.csv
address,status,role,dns_name,description,mac,assigned_to,tags
«each 6-9»
«ipv4-cidr:lanif»,active,,«fqdn»,,«mac»,«hostname»:eth0,"prod,linux"
«end»
«ipv4-cidr:lanif»,reserved,vip,«fqdn:site»,"«?VIP Webfarm|load balancer|Reserve»",,,
«ipv6-cidr:ulanet»,container,,,«?Gäste|guests|invités»,,,
«ipv4-cidr:lannet»,container,,,"VLAN 214, Halle «=int(1,9)»",,,
«ipv4-cidr:pubnet»,active,,,"RIPE NCC, «-id|AS64511», handle «-id|DE-TARN1-RIPE»",,,
==== tarn_netbox_api exports/netbox-devices.json
{"count": 2, "next": "https://«fqdn:site»/api/dcim/devices/?limit=50&offset=50", "results": [
  {"id": «=int(1,900)», "url": "https://«fqdn:site»/api/dcim/devices/12/", "name": "«hostname:gear»",
   "device_type": {"model": "QFX5120-48Y", "slug": "qfx5120-48y"}, "serial": "«-serial|XH3121150441»", "asset_tag": "«-id|INV-00817»",
   "primary_ip4": {"address": "«ipv4-cidr:lanif»", "family": 4}, "primary_ip6": {"address": "«ipv6-cidr:ulanet»"},
   "oob_ip": {"address": "«ipv4-cidr:lanif»"}, "comments": "MAC «mac», contact «person-name»",
   "custom_fields": {"firmware": "«-version|21.4R3.15»", "uuid": "«-uuid»", "snmp_ro": "«snmp-community»"},
   "config_context": {"ntp": ["«ipv4:lan»", "«ipv4:lan»"], "syslog": "«fqdn»", "domain": "«fqdn:domain»"},
   "created": "«=moment»", "last_updated": "«=moment»"},
  {"id": «=int(1,900)», "name": "«hostname»", "serial": "", "primary_ip4": null,
   "interfaces": [{"name": "eno1", "mac_address": "«mac»", "wwn": "«-wwn:wwpn»"}, {"name": "ipmi", "mac_address": "«mac»", "mgmt_only": true}]}
]}
==== tarn_cmdb_xml exports/glpi-computer.xml
<?xml version="1.0" encoding="UTF-8"?>
<REQUEST>
  <DEVICEID>«~:pcname#p»-2026-03-02-08-14-51</DEVICEID>
  <QUERY>INVENTORY</QUERY>
  <CONTENT>
    <BIOS><SSN>«-serial|5CG2140RKX»</SSN><BVERSION>«-version|T93 Ver. 01.14.00»</BVERSION></BIOS>
    <HARDWARE>
      <NAME>«hostname#p»</NAME>
      <UUID>«-bios-uuid»</UUID>
      <WORKGROUP>«fqdn:domain»</WORKGROUP>
      <USERID>«~:login»</USERID>
      <WINOWNER>«person-name»</WINOWNER>
      <WINPRODID>«-id|00330-80000-00000-AA512»</WINPRODID>
      <WINPRODKEY>«generic-secret:winkey»</WINPRODKEY>
      <IPADDR>«ipv4:lan#i»</IPADDR>
      <DNS>«ipv4:lan»/«ipv4:lan»</DNS>
    </HARDWARE>
    <NETWORKS>
      <DESCRIPTION>Intel(R) Ethernet Connection (17) I219-LM</DESCRIPTION>
      <MACADDR>«mac»</MACADDR>
      <IPADDRESS>«ipv4#i»</IPADDRESS>
      <IPMASK>«~|255.255.254.0»</IPMASK>
      <IPGATEWAY>«ipv4:lan»</IPGATEWAY>
      <PNPDEVICEID>«-id|PCI\VEN_8086&amp;DEV_1A1C&amp;SUBSYS_89D2103C»</PNPDEVICEID>
    </NETWORKS>
    <PRINTERS><NAME>Drucker EG</NAME><PORT>«ipv4:lan»</PORT></PRINTERS>
    <SOFTWARES><NAME>Mozilla Firefox</NAME><VERSION>«-version|125.0.2»</VERSION></SOFTWARES>
    <VERSIONCLIENT>«-version|GLPI-Agent_v1.7.1»</VERSIONCLIENT>
  </CONTENT>
</REQUEST>
==== tarn_ansible_net inventories/netz/hosts.ini
[core]
«hostname:gear» ansible_host=«ipv4:lan»
«hostname:gear» ansible_host=«ipv4:lan» ansible_port=2222

[server]
«fqdn» ansible_host=«ipv6:ula»
«~:hostname»[01:06].«~:domain»
«fqdn»

[windows]
«hostname:winname» ansible_host=«ipv4:lan» ansible_password='«ansible-password:pwhard2»'

[core:vars]
ansible_network_os=cisco.ios.ios
ansible_user=«=account»
ansible_password="«ansible-password»"
ansible_become_pass={{ «-variable|vault_enable_secret» }}
snmp_auth_pass=«snmp-password:phrase»
ntp_servers=["«ipv4:lan»", "«~|ptbtime1.ptb.de»"]
min_version=«-version|17.9.4a»
---- inventories/netz/group_vars/core/vault.yml
«ansible-vault»
==== tarn_nornir inventory/hosts.yaml
---
«each 2-4»
«hostname:gear»:
  hostname: «ipv4:lan»
  groups: [edge, ios]
  data: { loopback: "«ipv4-cidr:lanhost»", asn: 65010, chassis: "«mac»" }
«end»
---- inventory/defaults.yaml
username: «=account»
password: «config-password:human»
connection_options:
  netmiko:
    extras: { secret: "«config-password:pwq2»", conn_timeout: «-setting|20» }
  napalm:
    extras: { optional_args: { key_file: ~/.ssh/id_rsa } }
==== tarn_ssh_conf home/netops/.ssh/config
Host bastion
    HostName «fqdn:site»
    User «=account»
    IdentityFile ~/.ssh/id_ed25519_sk
    ControlMaster auto

Host «hostname#a»
    HostName «ipv4:lan»
    ProxyJump bastion
    KexAlgorithms +diffie-hellman-group14-sha1

Host «~|sw-alt»
    HostName «ipv6:ll»%eth0
    HostKeyAlgorithms +ssh-rsa

Host *.«fqdn:domain»
    User root
    LocalForward 8006 «fqdn»:8006
    RemoteForward 9000 «~|localhost»:9000
    DynamicForward 1080

Host *
    ServerAliveInterval 30
    # known key «-ssh-fingerprint»
---- home/netops/.ssh/known_hosts
[«ipv4:lan»]:2222 ssh-ed25519 «-ssh-public-key»
«hostname#a»,«ipv4:lan» ssh-ed25519 «-ssh-public-key»
«fqdn» ssh-rsa «-ssh-public-key:ssh_rsa»
==== tarn_rdp remote/sessions.rdp
screen mode id:i:2
full address:s:«fqdn»:3389
alternate full address:s:«ipv4:lan»
gatewayhostname:s:«fqdn:site»
gatewayusagemethod:i:1
username:s:«hostname:winname»\Administrator
authentication level:i:2
signscope:s:Full Address,Alternate Full Address
kdcproxyname:s:
---- remote/putty.reg
Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\Software\SimonTatham\PuTTY\Sessions\«hostname#g»]
"HostName"="«ipv4:lan»"
"PortNumber"=dword:00000016
"UserName"="netops"
"ProxyHost"="«fqdn»"
"ProxyUsername"="«=account»"
"ProxyPassword"="«config-password:pwhard2»"

[HKEY_CURRENT_USER\Software\SimonTatham\PuTTY\SshHostKeys]
"ssh-ed25519@22:«ipv4:lan»"="«-ssh-public-key|0x4a11f0»,«-ssh-public-key|0x19bb02»"
