==== tarn_nfs_exports etc/exports
# /etc/exports on «hostname»
/srv/home       «ipv4-cidr:lannet»(rw,sync,no_subtree_check) «ipv6-cidr:ulanet»(rw,sync)
/srv/iso        «fqdn»(ro) «hostname»(ro) «ipv4:lan»(rw,no_root_squash)
/srv/vm         «hostname»(rw,fsid=12) «hostname»(rw,fsid=12)
/srv/media      *.«fqdn:domain»(ro,all_squash,anonuid=99,anongid=99)
/srv/backup     @backup-hosts(rw,sec=krb5p)
---- etc/fstab
UUID=«-uuid» / ext4 errors=remount-ro 0 1
UUID=«-hex|7A1C-0F42» /boot/efi vfat umask=0077 0 1
«fqdn»:/srv/home /home nfs4 rw,_netdev,nconnect=4 0 0
«ipv4:lan»:/srv/iso /mnt/iso nfs ro,vers=3 0 0
//«hostname:winname»/Scans$ /mnt/scans cifs credentials=«-path|/root/.smb-scans»,vers=3.1.1 0 0
//«ipv4:lan»/projekte /mnt/p cifs username=«=account»,password=«config-password:pwcolon»,uid=1000 0 0
«ipv4:lan»,«ipv4:lan»:/ /mnt/cephfs ceph name=web,secret=«ceph-key»,_netdev 0 0
==== tarn_ceph_conf etc/ceph/ceph.conf
[global]
fsid = «-uuid»
mon_initial_members = «hostname», «hostname»
mon_host = [v2:«ipv4:lan»:3300/0,v1:«ipv4:lan»:6789/0] [v2:«ipv4:lan»:3300/0]
public_network = «ipv4-cidr:lannet»
cluster_network = «ipv4-cidr:lannet»
auth_cluster_required = cephx
ms_bind_ipv6 = false

[client.rgw.«~:hostname#r»]
host = «hostname#r»
rgw_frontends = beast endpoint=«ipv4:lan»:7480
rgw_dns_name = «fqdn:site»
rgw_keystone_admin_password = «config-password»
---- etc/ceph/ceph.client.cinder.keyring
[client.cinder]
	key = «ceph-key»
	caps mon = "profile rbd"
	caps osd = "profile rbd pool=volumes"
---- terminals/ceph-s.txt
root@«hostname»:~# ceph -s
  cluster:
    id:     «-uuid»
    health: HEALTH_WARN
            mon «hostname#m» is low on available space
  services:
    mon: 3 daemons, quorum «hostname#m»,«hostname» (age 3w)
    mgr: «~:hostname».«=letters(6)»(active, since 5d)
root@«hostname»:~# ceph osd blocklist ls
«ipv4:lan»:0/«-number|3710147553» «=day»T«=clock».128+0200
==== tarn_iscsi_tgt etc/iscsi/iscsid.conf
iscsid.startup = /bin/systemctl start iscsid.socket
node.startup = automatic
node.session.auth.authmethod = CHAP
node.session.auth.username = «=account»
node.session.auth.password = «iscsi-chap»
node.session.auth.username_in = filer
node.session.auth.password_in = «iscsi-chap»
discovery.sendtargets.auth.password = «iscsi-chap»
node.conn[0].timeo.noop_out_interval = 5
#discovery.sendtargets.auth.password = «-placeholder|password»
---- terminals/iscsiadm.txt
# iscsiadm -m discovery -t st -p «ipv4:lan#p»
«ipv4#p»:3260,1 «-iqn#q»
«ipv4:lan»:3260,1 «-iqn#q»
# iscsiadm -m session
tcp: [3] «ipv4#p»:3260,1 «-iqn#q» (non-flash)
# multipath -ll
mpatha («-wwn|3600a098038304437415d4b6a59676d51») dm-4 NETAPP,LUN C-Mode
# cat /sys/class/fc_host/host7/port_name
«-wwn|0x50014380242b9c1e»
# nvme connect -t tcp -a «ipv4:lan» -s 4420 -n «-nqn|nqn.2014-08.org.nvmexpress:uuid:»«-uuid»
==== tarn_netapp terminals/ontap.txt
«hostname#h»::> network interface show -fields address,netmask,home-node
vserver lif      address        netmask       home-node
------- -------- -------------- ------------- ---------
«each 3-5»
svm_vm  nfs_lif«=int(1,4)» «ipv4:lan»  «~|255.255.255.0» «hostname»
«end»
«hostname#h»::> fcp adapter show -node «hostname» -fields fc-wwpn
node   adapter fc-wwpn
------ ------- -----------------------
n1     0e      «-wwn:wwpn»
«hostname#h»::> snmp community add -type ro -community-name «snmp-community»
«hostname#h»::> event notification destination create -name noc -email «email»
«hostname#h»::> cifs server create -vserver svm_vm -cifs-server «hostname:winname» -domain «fqdn:domain»
«hostname#h»::> vserver export-policy rule create -policyname vmware -clientmatch «ipv4-cidr:lannet» -rorule sys
«hostname#h»::> version
NetApp Release «-version|9.14.1P4»: Wed May 01 12:44:07 UTC 2026
«hostname#h»::> system license add -license-code «generic-secret:upper(28)»
==== tarn_syno_cfg exports/nas.json
{
  "model": "RS1221+", "serial": "«-serial|2150QWRN0D»", "firmware": "«-version|7.2.1-69057»",
  "hostname": "«hostname:hostname»",
  "ddns": [{ "provider": "desec", "hostname": "«fqdn:site»", "passwd": "«config-password»" }],
  "interfaces": [
    { "ifname": "eth0", "mac": "«mac»", "ip": "«ipv4:lan»", "mask": "«~|255.255.255.0»", "ipv6": ["«ipv6:ll»"] },
    { "ifname": "bond0", "mac": "«mac»", "ip": "«ipv4:lan»" }
  ],
  "dns": ["«ipv4:lan»", "«~|8.8.4.4»"],
  "blocked": ["«ipv4:pub»", "«ipv4:pub»", "«ipv6:ipv6»"],
  "ups": { "mode": "slave", "server": "«ipv4:lan»", "community": "«snmp-community»" },
  "mail": { "smtp": "«fqdn:site»", "user": "«email#m»", "pass": "«config-password»", "to": ["«email#m»", "«email»"] },
  "disks": [{ "wwn": "«-wwn»", "sn": "«-serial»", "fw": "«-version|SC60»" }]
}
==== tarn_brocade terminals/fos.txt
«hostname»:admin> switchshow | head -12
switchName:	«hostname#s»
switchType:	162.0
switchDomain:	«=int(1,9)»
switchWwn:	«-wwn:wwpn»
zoning:		ON («=word»_cfg)
Index Port Address  Media Speed   State       Proto
   0   0   010000   id    N16	  Online      FC  F-Port  «-wwn:wwpn»
   1   1   010100   id    N16	  Online      FC  F-Port  «-wwn:wwpn»
«hostname#s»:admin> ipaddrshow
SWITCH
Ethernet IP Address: «ipv4:lan»
Ethernet Subnetmask: «~|255.255.255.0»
Gateway IP Address: «ipv4:lan»
«hostname#s»:admin> snmpconfig --show snmpv1
Community 1: «snmp-community» (rw)
  Trap recipient: «ipv4:lan»
«hostname#s»:admin> firmwareshow
FOS     «-version|v9.1.1c»
«hostname#s»:admin> configupload -all -p scp "«ipv4:lan»","backup","/cfg/«~:hostname#s».txt","«cli-password:pwa»"
