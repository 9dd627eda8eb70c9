==== h_pve_jobs etc/pve/jobs.cfg
vzdump: backup-«-short-sha:hex(8)»-«=hex(4)»
	schedule sat 02:30
	enabled 1
	mailto «email»,«email»
	node «hostname»
	notes-template {{cluster}}, {{guestname}}
	storage offsite
	prune-backups keep-last=2

realm-sync: ldap-nightly
	realm staff
	scope users
	comment bind pw is «prose-password»
---- etc/pve/vzdump.cron
PATH="/usr/sbin:/usr/bin:/sbin:/bin"
0 2 * * 6 root vzdump --all 1 --mailto «email» --storage pbs --quiet 1
30 3 * * * root curl -fsS -m 10 -H 'X-API-Key: «generic-secret:alnum(32)»' https://«fqdn»/ping/nightly
==== h_pve_install answer.toml
[global]
keyboard = "de"
country = "de"
fqdn = "«fqdn»"
mailto = "«email»"
timezone = "Europe/Berlin"
root-password = "«config-password:pwq»"
root-ssh-keys = [
    "ssh-ed25519 «-ssh-public-key» «=account»@laptop",
]
reboot-on-error = false

[network]
source = "from-answer"
cidr = "«ipv4-cidr»"
dns = "«ipv4»"
gateway = "«ipv4»"
filter.ID_NET_NAME_MAC = "*«-short-sha:hex(12)»"

[disk-setup]
filesystem = "zfs"
zfs.raid = "raid1"
disk-list = ["sda", "sdb"]

[post-installation-webhook]
url = "https://«fqdn»/hook?token=«url-token»"
cert-fingerprint = "«-tls-fingerprint»"
==== h_pve_hookscript var/lib/vz/snippets/hook.pl
#!/usr/bin/perl
use strict; use warnings;
# notify the chat when guests start; token of the bot below
my $BOT = '«telegram-bot-token»';
my $chat = «-number|-1001946203311»;
my %conf = (
    pve_host   => '«ipv4»',
    pve_token  => 'PVEAPIToken=«~|hook@pve!start=»«pve-api-token»',
    smtp_pass  => "«code-password»",
    cipassword => $ENV{CIPASSWORD} // die("«-prose|cipassword is not set»"),
    retries    => 3,
);
my $password = «-code-reference|get_password($conf{pve_host})»;
sub login { my ($user, $password) = @_; return $ua->post('/access/ticket', { username => $user, password => $password }); }
print "Fingerprint: «-tls-fingerprint»\n";
my $uuid = '«-uuid»';
my $mac = "«mac»";
==== h_pve_notes_export var/lib/pve/guest-notes.md
# VM «=int(100,900)» «~:hostname#h»

| what | value |
|---|---|
| IP | «ipv4» |
| MAC | `«mac»` |
| root password | `«password-in-notes»` |
| iDRAC | https://«ipv4»/ user root / «password-in-notes» |
| owner | «person-name» |
| serial | «-serial» |
| UUID | «-uuid» |

Snapshot before upgrading. Kernel «-version:version». The password rotates every «-setting|90» days.
PBS key fingerprint: «-tls-fingerprint|9b:0c:6e:41:d2:5a:88:f1»
==== h_pve_qemu_cmdline proc/qemu-cmdline.txt
/usr/bin/kvm -id «=int(100,900)» -name «hostname»,debug-threads=on -no-shutdown -chardev socket,id=qmp,path=/var/run/qemu-server/210.qmp,server=on,wait=off -smbios type=1,uuid=«-uuid» -smp 4,sockets=1 -nodefaults -vnc unix:/var/run/qemu-server/210.vnc,password=on -cpu host,+kvm_pv_eoi -m 8192 -object secret,id=sec0,data=«qemu-secret:bytes(16)» -object secret,id=luks0,format=raw,data=«qemu-secret:pwa» -device vmgenid,guid=«-uuid» -drive file=rbd:pool/vm-210-disk-0:conf=/etc/ceph/ceph.conf:id=admin:key=«ceph-key»,if=none,id=drive-scsi0,cache=none -netdev type=tap,id=net0,ifname=tap210i0 -device virtio-net-pci,mac=«mac»,netdev=net0,id=net0 -iscsi initiator-name=«-iqn» -machine type=q35
-drive driver=iscsi,transport=tcp,portal=«ipv4»:3260,target=«-iqn»,user=vmuser,password=«iscsi-chap»,lun=1
qemu-img create -f luks --object secret,id=sec0,data=«qemu-secret:phrase» -o key-secret=sec0 disk.luks 10G
qemu-nbd --image-opts driver=ssh,host=«ipv4»,path=/srv/x.qcow2,user=root
==== h_pve_pmg etc/pmg/ldap.conf
ldap: corp
	basedn ou=people,dc=«=word»,dc=«=word»
	binddn cn=pmg,dc=lab
	bindpw «config-password»
	mode ldaps
	server1 «fqdn»
	server2 «ipv4»
---- etc/pmg/user.conf
root@pam:1:0:root::«email»::
«=login»:1:0:«password-hash:sha256crypt»:admin:«~:first»:«~:last»:«email»::
---- etc/pmg/fetchmailrc
poll "«fqdn»" protocol pop3 user "«email»" password "«config-password»" is "«email»" here ssl
poll "«ipv4»" proto imap username '«=login»' pass '«config-password»'
---- etc/pmg/pmg.conf
section: mail
	relay «ipv4»
	smarthost «fqdn»
	banner ESMTP Proxmox

section: admin
	email «email»
	statlifetime 7
