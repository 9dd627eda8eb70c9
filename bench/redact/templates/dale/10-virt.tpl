==== dale_libvirt_xml etc/libvirt/qemu/«=hostname#n».xml
<domain type='kvm'>
  <name>«hostname#n»</name>
  <uuid>«-uuid»</uuid>
  <metadata>
    <libosinfo:libosinfo xmlns:libosinfo="http://«~|libosinfo.org»/xmlns/libvirt/domain/1.0"/>
  </metadata>
  <memory unit='KiB'>8388608</memory>
  <os>
    <type arch='x86_64' machine='pc-q35-8.2'>hvm</type>
    <nvram template='/usr/share/OVMF/OVMF_VARS_4M.fd'>/var/lib/libvirt/qemu/nvram/guest_VARS.fd</nvram>
  </os>
  <devices>
    <disk type='network' device='disk'>
      <auth username='libvirt'>
        <secret type='ceph' uuid='«-uuid»'/>
      </auth>
      <source protocol='rbd' name='vms/root'>
        <host name='«ipv4»' port='6789'/>
        <host name='«fqdn»' port='6789'/>
      </source>
      <serial>«-serial»</serial>
    </disk>
    <interface type='bridge'>
      <mac address='«mac»'/>
      <source bridge='br0'/>
      <model type='virtio'/>
    </interface>
    <graphics type='vnc' port='5901' autoport='no' listen='«ipv4»' passwd='«config-password:alnum(8)»' passwdValidTo='2026-11-30T12:00:00'/>
    <graphics type='spice' autoport='yes' passwd='«config-password:human»'/>
    <video><model type='virtio' heads='1'/></video>
  </devices>
</domain>
==== dale_esxi_vmx vmfs/volumes/ds1/«=hostname#n»/«=hostname#n».vmx
.encoding = "UTF-8"
config.version = "8"
virtualHW.version = "21"
displayName = "«hostname#n»"
guestOS = "debian12-64"
uuid.bios = "«-uuid|56 4d 1f 0a 22 9b c1 5e-8a 30 7d f4 19 aa 02 6b»"
vc.uuid = "«-uuid|50 23 aa 91 4c 0e 3d 5b-61 9f 03 be 72 c8 10 e4»"
ethernet0.virtualDev = "vmxnet3"
ethernet0.networkName = "VLAN 40"
ethernet0.addressType = "static"
ethernet0.address = "«mac»"
RemoteDisplay.vnc.enabled = "TRUE"
RemoteDisplay.vnc.port = "5904"
RemoteDisplay.vnc.password = "«config-password:alnum(8)»"
guestinfo.hostname = "«fqdn»"
guestinfo.ipaddress = "«ipv4»"
guestinfo.netmask = "«~|255.255.255.0»"
guestinfo.dns = "«ipv4»"
guestinfo.root_password = "«config-password:pwhard2»"
guestinfo.metadata.encoding = "base64"
sched.swap.derivedName = "/vmfs/volumes/«-uuid»/vm.vswp"
numvcpus = "4"
tools.syncTime = "FALSE"
==== dale_vcsa_deploy vcsa/embedded_on_ESXi.json
{
  "__version": "2.13.0",
  "__comments": "install «=?8.0.2|8.0.3» on the new host",
  "new_vcsa": {
    "esxi": {
      "hostname": "«fqdn»",
      "username": "root",
      "password": "«config-password:pwhard2»",
      "deployment_network": "VM Network",
      "datastore": "datastore1"
    },
    "appliance": {
      "thin_disk_mode": true,
      "deployment_option": "small",
      "name": "«hostname»"
    },
    "network": {
      "ip_family": "ipv4",
      "mode": "static",
      "system_name": "«fqdn»",
      "ip": "«ipv4»",
      "prefix": "24",
      "gateway": "«ipv4»",
      "dns_servers": ["«ipv4»", "«~|1.1.1.1»"]
    },
    "os": {
      "password": "«config-password:pwq2»",
      "ntp_servers": "«~|time.nist.gov»",
      "ssh_enable": false
    },
    "sso": {
      "password": "«config-password:human»",
      "domain_name": "«~|vsphere.local»"
    }
  },
  "ceip": {"settings": {"ceip_enabled": false}}
}
==== dale_xe_history root/.ash_history
xe host-list params=name-label,address
xe sr-create name-label=nas type=nfs device-config:server=«ipv4» device-config:serverpath=/export/xen content-type=user
xe sr-create type=smb name-label=isos device-config:location=//«ipv4»/iso device-config:username=xen device-config:password=«cli-password:pwa»
xe sr-create type=lvmoiscsi device-config:target=«ipv4» device-config:targetIQN=«-iqn» device-config:chapuser=xcp device-config:chappassword=«iscsi-chap» device-config:SCSIid=«-disk-id|36001405a8c7be1f»
xe pool-join master-address=«ipv4» master-username=root master-password='«cli-password:pwhard»'
xe vm-param-set uuid=«-uuid» name-label=«hostname»
xe vif-create vm-uuid=«-uuid» network-uuid=«-uuid» mac=«mac» device=0
xe host-emergency-ha-disable force=true
xe secret-create value='«cli-password:pwhard2»'
xe template-list | grep -i debian
xe user-password-change new=«cli-password:pwa» old=«cli-password:human»
xe patch-list uuid=«-uuid»
ssh root@«ipv4» 'xe vm-list is-control-domain=true'
xe pool-enable-external-auth auth-type=AD service-name=«fqdn» config:user=joiner config:pass=«cli-password:pwa»
exit
==== dale_hyperv_ps scripts/New-LabVm.ps1
#Requires -Modules Hyper-V
param(
    [string]$Name = '«hostname»',
    [string]$VMHost = '«fqdn»',
    [securestring]$AdminPassword
)
$ErrorActionPreference = 'Stop'
# password comes from the vault unless -Offline is set
if (-not $AdminPassword) { $AdminPassword = Read-Host -AsSecureString '«-prose|Administrator password»' }
$local = New-Object pscredential ("$Name\Administrator", (ConvertTo-SecureString '«code-password:pwhard2»' -AsPlainText -Force))
$domain = [pscredential]::new('«~:upn»', ('«code-password:human»' | ConvertTo-SecureString -AsPlainText -Force))
New-VM -Name $Name -ComputerName $VMHost -MemoryStartupBytes 4GB -Generation 2 -SwitchName 'vSwitch-Srv'
Set-VMNetworkAdapter -VMName $Name -StaticMacAddress '«mac:mac_dash»'
Set-VMReplicationServer -AllowedAuthenticationType Certificate -CertificateThumbprint '«-tls-fingerprint:hex(40).upper»'
Invoke-Command -VMName $Name -Credential $local -ScriptBlock {
    New-NetIPAddress -InterfaceAlias Ethernet -IPAddress «ipv4» -PrefixLength 24 -DefaultGateway «ipv4»
    Set-DnsClientServerAddress -InterfaceAlias Ethernet -ServerAddresses «ipv4»,«ipv4»
    Add-Computer -DomainName «fqdn» -Credential $using:domain
    & cscript.exe //b C:\Windows\System32\slmgr.vbs /ipk «-setting|W269N-WFGWX-YVC9B-4J6C9-T83GX»
}
Write-Verbose "created $Name, id $((Get-VM $Name).Id)"
==== dale_vagrantfile Vagrantfile
# -*- mode: ruby -*-
ENV['VAGRANT_DEFAULT_PROVIDER'] ||= 'libvirt'

Vagrant.configure('2') do |config|
  config.vm.box = 'generic/debian12'
  config.vm.box_version = '«-version:semver»'
  config.vm.box_download_checksum = '«-sha256»'
  config.vm.box_download_checksum_type = 'sha256'

  config.vm.define '«hostname»' do |node|
    node.vm.hostname = '«fqdn»'
    node.vm.network :private_network, ip: '«ipv4»', mac: '«mac:mac_bare»'
    node.vm.synced_folder './data', '/srv/data', type: 'smb',
      smb_host: '«ipv4»', smb_username: 'vagrant', smb_password: '«code-password:pwhard2»'
    node.ssh.username = 'root'
    node.ssh.password = '«code-password:human»'
    node.ssh.insert_key = false
  end

  config.vm.provider :proxmox do |pve|
    pve.endpoint = 'https://«fqdn»:8006/api2/json'
    pve.user_name = 'vagrant@pve'
    pve.password = '«code-password:phr»'
    pve.vm_id_range = 900..910
    pve.token = ENV.fetch('«-variable-name|PVE_TOKEN»', nil)
  end

  config.vm.provision 'shell', inline: <<~SHELL
    echo 'Acquire::http::Proxy "http://cache:«connection-string:pwa»@«ipv4»:3142";' > /etc/apt/apt.conf.d/01proxy
    useradd -m deploy && echo 'deploy:«cli-password:pwhard2»' | chpasswd
  SHELL
end
==== dale_lxd_preseed lxd/init.yaml
config:
  core.https_address: '«ipv4»:8443'
  core.trust_password: «config-password:phr»
  images.auto_update_interval: "«-setting|6»"
  loki.auth.username: lxd
  loki.auth.password: «config-password:pwhard2»
networks:
- name: lxdbr0
  type: bridge
  config:
    ipv4.address: «ipv4-cidr»
    ipv4.nat: "true"
    ipv6.address: «ipv6-cidr»
    dns.domain: lxd
storage_pools:
- name: remote
  driver: ceph
  config:
    ceph.cluster_name: ceph
    ceph.user.name: lxd
profiles:
- name: default
  config:
    user.user-data: |
      #cloud-config
      ssh_pwauth: true
      password: «cloud-init-password:human»
      chpasswd: { expire: false }
      users:
        - name: lab
          passwd: "«cloud-init-password-hash:sha512crypt»"
          ssh-authorized-keys: ["ssh-ed25519 «-ssh-public-key» «email»"]
cluster:
  server_name: «hostname»
  enabled: true
  cluster_address: «ipv4»:8443
  cluster_certificate: "«-certificate:certificate.line»"
  cluster_token: "«-placeholder|REPLACE_ME»"
==== dale_nutanix_rest tmp/prism-calls.http
### list the clusters
POST https://«ipv4»:9440/api/nutanix/v3/clusters/list
Content-Type: application/json
Authorization: Basic «basic-auth»
X-Request-Id: «-uuid»

{"kind": "cluster", "length": 20}

### create the image server
POST https://«fqdn»:9440/api/nutanix/v3/vms
Authorization: Bearer «bearer-token»
Cookie: NTNX_IGW_SESSION=«session-cookie:b64u(48)»

{
  "spec": {
    "name": "«hostname»",
    "resources": {
      "nic_list": [{"mac_address": "«mac»", "ip_endpoint_list": [{"ip": "«ipv4»"}], "subnet_reference": {"uuid": "«-uuid»", "kind": "subnet"}}],
      "guest_customization": {"sysprep": {"custom_key_values": {"admin_password": "«config-password:pwhard2»"}}}
    },
    "cluster_reference": {"uuid": "«-uuid»"}
  },
  "metadata": {"kind": "vm", "spec_version": 3, "spec_hash": "«-sha1»"}
}

### with variables
GET https://{{host}}:9440/api/nutanix/v3/tasks/{{task_uuid}}
Authorization: Basic {{«-variable-name|prism_credentials»}}
==== dale_ovirt_answers root/ovirt-engine-answers.conf
# OTOPI answer file, written by the setup on «fqdn»
[environment:default]
OVESETUP_DIALOG/confirmSettings=bool:True
OVESETUP_CONFIG/applicationMode=str:both
OVESETUP_CONFIG/fqdn=str:«fqdn»
OVESETUP_CONFIG/adminPassword=str:«config-password:pwhard2»
OVESETUP_CONFIG/storageType=str:nfs
OVESETUP_DB/password=str:«config-password:pwa»
OVESETUP_DB/host=str:«ipv4»
OVESETUP_DB/user=str:engine
OVESETUP_DB/secured=bool:False
OVESETUP_DWH_DB/password=str:«config-password:alnum(22)»
OVESETUP_PKI/organization=str:«=word»
OVESETUP_OVN/ovirtProviderOvnUser=str:admin@internal
OVESETUP_OVN/ovirtProviderOvnPassword=str:«config-password:human»
OVESETUP_CONFIG/remoteEngineHostRootPassword=none:None
OVESETUP_CONFIG/engineHeapMax=str:4096M
OVESETUP_APACHE/configureSsl=bool:True
OVESETUP_CONFIG/macRange=str:«mac»-«mac»
==== dale_pve_hookscript var/lib/vz/snippets/register.pl
#!/usr/bin/perl
# hookscript: registers a guest in the inventory after its start
use strict;
use warnings;
use LWP::UserAgent;
use DBI;

my ($vmid, $phase) = @ARGV;
exit 0 if $phase ne 'post-start';

my %conf = (
    url     => 'https://«fqdn:site»:8006/api2/json',
    tokenid => 'inventory@pve!hook',
    secret  => '«pve-api-token»',
);
my $dbh = DBI->connect('dbi:mysql:cmdb;host=«ipv4»', 'cmdb', '«code-password:pwhard2»', { RaiseError => 1 });
my $ua = LWP::UserAgent->new(ssl_opts => { verify_hostname => 0 });
$ua->default_header(Authorization => "PVEAPIToken=$conf{tokenid}=$conf{secret}");
my $password = $ENV{«-variable-name|CMDB_PASSWORD»} // prompt_for('«-prose|Password of the inventory: »');
$ua->credentials('«fqdn»:443', 'cmdb', 'robot', '«code-password:phr»');
my $res = $ua->get("$conf{url}/nodes/«hostname»/qemu/$vmid/config");
die "no config: " . $res->status_line unless $res->is_success;
# digest «-sha1» stands for an empty file
$dbh->do('INSERT INTO guests (vmid, mac, ip) VALUES (?, ?, ?)', undef, $vmid, '«mac»', '«ipv4»');
==== dale_pbs_cli root/.bash_history
proxmox-backup-manager datastore create tank /mnt/tank
proxmox-backup-manager user create sync@pbs --email «email»
proxmox-backup-manager remote create offsite --host «ipv4» --auth-id sync@pbs --password '«cli-password:pwhard2»' --fingerprint «-tls-fingerprint»
PBS_PASSWORD='«env-password:pwhard2»' proxmox-backup-client list --repository sync@pbs@«ipv4»:tank
export PBS_PASSWORD=«pbs-api-token»; export PBS_REPOSITORY='root@pam!hostbk@«fqdn»:8007:tank'
proxmox-backup-client backup root.pxar:/ --keyfile /root/«hostname».key
proxmox-backup-client key create /etc/pve/priv/storage/tank.enc --kdf none
cat /etc/pve/priv/storage/tank.enc
{"kdf":null,"created":"2025-09-04T07:22:10+02:00","modified":"2025-09-04T07:22:10+02:00","data":"«pbs-encryption-key»","fingerprint":"«-tls-fingerprint:md5_colons»"}
curl -sk -H 'Authorization: PBSAPIToken=«~|root@pam!hostbk:»«pbs-api-token»' https://«fqdn»:8007/api2/json/nodes | jq .
curl -sk -b 'PBSAuthCookie=«pve-ticket:pbsticket.url»' https://«ipv4»:8007/api2/json/version
proxmox-backup-manager subscription set «pve-subscription-key»
proxmox-tape key create --hint 'see safe'
proxmox-backup-manager cert info | grep Finger   # «-tls-fingerprint»
==== dale_pve_console_log tmp/console-proxy.log
«each 2-3»
2026-0«=int(1,9)»-1«=int(0,9)» 08:1«=int(0,9)»:«=int(10,59)» [novnc] GET /api2/json/nodes/«hostname#n»/qemu/«=int(100,900)»/vncwebsocket?port=5900&vncticket=«pve-ticket:pvevnc.url» 101
2026-0«=int(1,9)»-1«=int(0,9)» 08:1«=int(0,9)»:«=int(10,59)» [novnc] client «ipv4» upid=«-pve-upid»
«end»
2026-02-11 08:20:41 [proxy] POST /api2/json/access/ticket from «ipv4»: {"data":{"username":"«=login»@pve","ticket":"«pve-ticket»","CSRFPreventionToken":"«pve-csrf-token»","cap":{"vms":{"VM.Console":1}}}}
2026-02-11 08:20:42 [proxy] set-cookie: PVEAuthCookie=«pve-ticket:pvecookie»; path=/; secure
2026-02-11 08:20:44 [proxy] > CSRFPreventionToken: «pve-csrf-token»
2026-02-11 08:20:44 [proxy] > PUT /api2/json/nodes/«hostname»/lxc/204/config description="root pw: «password-in-notes:pwa»"
2026-02-11 08:20:45 [proxy] < {"data":null,"digest":"«-sha1»"}
2026-02-11 08:20:46 [proxy] ticket is older than 7200 s, renewing
==== dale_qemu_cmdline tmp/ps-qemu.txt
UID          PID    PPID CMD
root     «-number:int(2000,90000)»       1 /usr/bin/kvm -id «=int(100,900)» -name «hostname»,debug-threads=on -smbios type=1,uuid=«-uuid» -m 4096 -object secret,id=sec0,data=«qemu-secret» -vnc «~|0.0.0.0»:77,password-secret=sec0 -device virtio-net-pci,mac=«mac»,netdev=net0
root     «-number:int(2000,90000)»       1 qemu-system-x86_64 -name guest=«hostname» -spice port=5930,addr=«ipv4»,password=«qemu-secret:pwa» -drive file=rbd:vms/disk:id=libvirt:key=«ceph-key»:auth_supported=cephx:mon_host=«ipv4»,format=raw
root     «-number:int(2000,90000)»       1 qemu-nbd --object secret,id=luks,format=raw,data=«qemu-secret» --image-opts driver=luks,key-secret=luks,file.filename=/srv/a.img
root     «-number:int(2000,90000)»       1 swtpm socket --tpmstate backend-uri=file:///dev/rpool/tpm --key pwdfile=«-path|/etc/swtpm/pw»,mode=aes-256-cbc
root     «-number:int(2000,90000)»       1 /usr/bin/kvm -uuid «-uuid» -netdev type=tap,id=net1,ifname=tap101i0 -device e1000,mac=«mac» -object secret,id=keyvnc,file=«-path|/run/vnc.key»
libvirt+ «-number:int(2000,90000)»       1 qemu-system-x86_64 -S -object {"qom-type":"secret","id":"masterKey0","format":"raw","file":"«-path|/var/lib/libvirt/qemu/domain-3/master-key.aes»"}
==== dale_pve_notes etc/pve/nodes/«=hostname#n»/qemu-server/«=int(100,999)».conf
#**Mailgateway** of the branch
#
#Zugang%3A root / «password-in-notes:human»
#Web%3A https%3A//«ipv4»%3A8443
#Ansprechpartner%3A «person-name», Tel. «phone»
#admin-Passwort%3A «password-in-notes:pwa»
agent: enabled=1,fstrim_cloned_disks=1
boot: order=scsi0;ide2
cipassword: «cloud-init-password-hash:sha256crypt»
ciuser: mgr
cores: 4
description_unused: 0
hookscript: local:snippets/register.pl
ipconfig0: ip=«ipv4-cidr»,gw=«ipv4»,ip6=«ipv6-cidr»
memory: 6144
meta: creation-qemu=9.0.2,ctime=«-timestamp»
name: «hostname»
nameserver: «ipv4» «ipv4»
net0: virtio=«mac»,bridge=vmbr0,tag=«=int(10,900)»
scsi0: tank:vm-101-disk-0,cache=writeback,serial=«-serial»,size=40G
searchdomain: «fqdn:domain»
smbios1: uuid=«-uuid»
tags: mail;prod
vmgenid: «-uuid»
args: -object secret,id=vncpw,data=«qemu-secret:pwa» -vnc «ipv4»:7,password-secret=vncpw
==== dale_cloudstack_props etc/cloudstack/management/db.properties
# management server configuration parameters
cluster.node.IP=«ipv4»
cluster.servlet.port=9090
region.id=1
db.cloud.username=cloud
db.cloud.password=«config-password:pwcolon»
db.cloud.host=«fqdn»
db.cloud.driver=com.mysql.cj.jdbc.Driver
db.cloud.encryption.type=«-setting|file»
db.cloud.encrypt.secret=ENC(«-encrypted:b64(24)»)
db.usage.username=cloud
db.usage.password=«config-password:phr»
db.cloud.keyStore=«-path|/etc/cloudstack/management/cloud.jks»
db.cloud.keyStorePassword=«config-password:human»
db.cloud.trustStorePassword=«-placeholder|changeit»
db.cloud.minEvictableIdleTimeMillis=«-setting|240000»
db.simulator.password=${«-variable-name|SIMULATOR_PASSWORD»}
management.server.release=«-version4»
