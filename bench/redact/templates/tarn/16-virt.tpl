==== tarn_virsh terminals/virsh.txt
root@«hostname#h»:~# virsh dumpxml «hostname#v» | sed -n '/<interface/,/<\/interface/p'
    <interface type='bridge'>
      <mac address='«mac#m»'/>
      <source bridge='br-lan' portid='«-uuid»'/>
      <target dev='vnet14'/>
      <model type='virtio'/>
    </interface>
root@«hostname#h»:~# virsh net-dhcp-leases default
 Expiry Time           MAC address         Protocol   IP address          Hostname   Client ID or DUID
-----------------------------------------------------------------------------------------------------------
 «=day» «=clock»   «mac#m»   ipv4       «ipv4-cidr:lanif»   «hostname#v»   «~|01:»«mac#m»
root@«hostname#h»:~# virsh domifaddr «hostname» --source agent
 Name       MAC address          Protocol     Address
-------------------------------------------------------------------------------
 lo         «~|00:00:00:00:00:00»    ipv4         «~|127.0.0.1/8»
 ens3       «mac»    ipv4         «ipv4-cidr:lanif»
 -          -                    ipv6         «ipv6-cidr:ulanet»
root@«hostname#h»:~# virsh secret-set-value «-uuid» «generic-secret:bytes(32)»
Secret value set
root@«hostname#h»:~# virsh version | tail -1
Running hypervisor: «-version|QEMU 8.2.2»
==== tarn_qemu_cmd logs/qemu-vm.log
«=day» «=clock».412+0000: starting up libvirt version: «-version|10.0.0», package: 2ubuntu8.4, qemu version: «-version|8.2.2», kernel: «-kernel», hostname: «fqdn»
/usr/bin/qemu-system-x86_64 \
-name guest=«hostname»,debug-threads=on \
-object '{"qom-type":"secret","id":"masterKey0","format":"raw","file":"«-path|/var/lib/libvirt/qemu/domain-7/master-key.aes»"}' \
-object secret,id=vnc7,data=«qemu-secret» \
-uuid «-uuid» \
-smbios 'type=1,serial=«-serial|4C4C4544-0042»' \
-netdev tap,fd=31,id=hostnet0 \
-device '{"driver":"virtio-net-pci","netdev":"hostnet0","id":"net0","mac":"«mac»","bus":"pci.1","addr":"0x0"}' \
-incoming tcp:«ipv4:lan»:49152 \
-vnc «ipv4:lan»:7,password-secret=vnc7 \
-spice port=5911,addr=«ipv4:lan»,disable-ticketing=off \
-drive file.driver=iscsi,file.portal=«ipv4:lan»:3260,file.target=«-iqn»,file.user=qemu,file.password-secret=sec1 \
-msg timestamp=on
char device redirected to /dev/pts/3 (label charserial0)
==== tarn_pve_guest etc/pve/nodes/pve/qemu-server/311.conf
#«?Ansprechpartner|contact|responsable»%3A «person-name»
#root pw%3A «password-in-notes:phrase»
agent: enabled=1
boot: order=scsi0
cicustom: vendor=local:snippets/base.yaml
cipassword: «cloud-init-password-hash:sha512crypt»
ciuser: admin
ipconfig0: ip=«ipv4-cidr:lanif»,gw=«ipv4:lan»,ip6=auto
memory: 8192
meta: creation-qemu=«-version|9.0.2»,ctime=«-timestamp»
name: «hostname»
nameserver: «ipv4:lan» «ipv4:lan»
net0: virtio=«mac»,bridge=vmbr2,tag=40
net1: virtio=«mac»,bridge=vmbr9,link_down=1
scsi0: ceph-vm:vm-311-disk-0,serial=«-serial|VDSK311»,size=64G
searchdomain: «fqdn:domain»
smbios1: uuid=«-uuid»,serial=«=base64_text»,base64=1
sshkeys: ssh-ed25519%20«-ssh-public-key»%20admin%0A
startup: order=3
vmgenid: «-uuid»
---- etc/pve/firewall/311.fw
[OPTIONS]
enable: 1
policy_in: DROP

[ALIASES]
büro «ipv4-cidr:lannet»
drucker «ipv4:lan»

[IPSET management]
«ipv4:lan» # «person-name»
«ipv6-cidr:ulanet»

[RULES]
IN SSH(ACCEPT) -source «ipv4-cidr:lannet» -log nolog
IN ACCEPT -source +management -p tcp -dport 9100
OUT ACCEPT -dest «ipv4:lan» -p udp -dport 53
==== tarn_corosync etc/pve/corosync.conf
logging {
  debug: off
  to_syslog: yes
}
nodelist {
«each 3-4»
  node {
    name: «hostname»
    nodeid: «=int(1,9)»
    quorum_votes: 1
    ring0_addr: «ipv4:lan»
    ring1_addr: «ipv6:ula»
  }
«end»
}
quorum {
  provider: corosync_votequorum
  device {
    model: net
    net { algorithm: ffsplit
      host: «fqdn» }
  }
}
totem {
  cluster_name: «=word»
  config_version: «-setting|17»
  interface { linknumber: 0 }
  ip_version: ipv4-6
  secauth: on
  version: 2
}
---- etc/corosync/authkey.b64
«corosync-authkey»
==== tarn_govc scripts/vcenter-inventory.sh
#!/bin/bash
# «?nightly inventory|Inventar, jede Nacht»
set -eu
export GOVC_URL="https://«fqdn»/sdk"
export GOVC_USERNAME='«~|inventory@vsphere.local»'
export GOVC_PASSWORD='«env-password:pwq2»'
export GOVC_INSECURE=1
for esx in «fqdn» «fqdn» «ipv4:lan»; do
  govc host.info -host.dns "$esx" -json | jq '.hostSystems[].summary.hardware.uuid'
done
govc vm.network.change -vm "«hostname»" -net "VLAN40" -net.address «mac» ethernet-0
govc vm.customize -vm "«hostname»" -ip «ipv4:lan» -netmask «~|255.255.255.0» -gateway «ipv4:lan» -dns-server «ipv4:lan» -domain «fqdn:domain»
govc datastore.ls -ds "«~|nfs-»«~:hostname»" | grep -v "$(date +%F)"
govc session.login -r | head -c0
# moid «-id|vm-10427», instance «-uuid», build «-number|22380479»
govc about | grep -q 'Version: *«-version|8.0.2»'
==== tarn_esx_kick pxe/ks.cfg
vmaccepteula
rootpw --iscrypted «password-hash:sha512crypt»
install --firstdisk=«-disk|vmw_ahci» --overwritevmfs
network --bootproto=static --device=vmnic0 --ip=«ipv4:lan» --netmask=«~|255.255.255.0» --gateway=«ipv4:lan» --nameserver=«ipv4:lan» --hostname=«fqdn»
reboot
%firstboot --interpreter=busybox
esxcli network vswitch standard portgroup set -p "VM Network" -v 30
esxcli network ip interface ipv4 set -i vmk1 -I «ipv4:lan» -N «~|255.255.255.0» -t static
esxcli network ip dns search add -d «fqdn:domain»
esxcli system syslog config set --loghost='udp://«ipv4:lan»:514'
esxcli iscsi adapter discovery sendtarget add -A vmhba64 -a «ipv4:lan»:3260
esxcli iscsi adapter auth chap set -A vmhba64 -d uni -l required -N esx -S «iscsi-chap»
esxcli storage nfs add -H «fqdn» -s /vol/iso -v iso
vim-cmd vimsvc/license --set «generic-secret:winkey»
esxcli software vib install -v /tmp/«-version|net-i40e-2.4.1.0-1OEM.800.1.0.20613240.x86_64.vib»
==== tarn_hyperv scripts/New-Guests.ps1
#Requires -Modules Hyper-V
param([string]$Node = '«hostname:winname»')
$guests = @(
  @{ Name = '«hostname:winname#g»'; Mac = '«mac:mac_bare»'; Ip = '«ipv4:lan»' }
  @{ Name = '«hostname:winname»'; Mac = '«mac:mac_bare»'; Ip = '«ipv4:lan»' }
)
$cred = New-Object pscredential('«hostname#g»\Administrator', (ConvertTo-SecureString '«code-password:pwq2»' -AsPlainText -Force))
foreach ($g in $guests) {
  New-VM -Name $g.Name -ComputerName $Node -Generation 2 -SwitchName 'vSwitch-LAN'
  Set-VMNetworkAdapter -VMName $g.Name -StaticMacAddress $g.Mac
  Invoke-Command -VMName $g.Name -Credential $cred {
    New-NetIPAddress -IPAddress $using:g.Ip -PrefixLength 24 -DefaultGateway «ipv4:lan»
    Set-DnsClientServerAddress -ServerAddresses '«ipv4:lan»','«ipv4:lan»'
    Add-Computer -DomainName '«fqdn:domain»' -Credential $using:join
  }
}
# $join comes from Get-Secret -Name «-secret-name|DomainJoin» ; VMId «-uuid»
Enable-VMReplication -VMName '«hostname#g»' -ReplicaServerName '«fqdn»' -ReplicaServerPort 443 -CertificateThumbprint «-sha1»
==== tarn_xcp terminals/xe.txt
[«hostname#h» ~]# xe pif-list params=uuid,device,MAC,IP,netmask,gateway,DNS
«each 2-3»
uuid ( RO)       : «-uuid»
       device ( RO): eth«=int(0,3)»
          MAC ( RO): «mac»
           IP ( RO): «ipv4:lan»
      netmask ( RO): «~|255.255.255.0»
      gateway ( RO): «ipv4:lan»
          DNS ( RO): «ipv4:lan»,«ipv4:lan»

«end»
[«hostname#h» ~]# xe sr-create type=lvmoiscsi name-label=san device-config:target=«ipv4:lan» device-config:targetIQN=«-iqn» device-config:SCSIid=«-wwn|36001405b7e1c2d3» device-config:chapuser=xcp device-config:chappassword=«iscsi-chap»
«-uuid»
[«hostname#h» ~]# xe host-param-get param-name=software-version uuid=«-uuid»
product_version: «-version|8.3.0»; build_number: cloud; xapi: «-version|24.19.2»; linux: «-version|4.19.0+1»
[«hostname#h» ~]# xe pool-join master-address=«ipv4:lan» master-username=root master-password='«cli-password:pwhard2»'
