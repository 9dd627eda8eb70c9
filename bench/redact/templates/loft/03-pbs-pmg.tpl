==== loft_pbs_remote etc/proxmox-backup/remote.cfg
remote: head-office
	comment pull from the main site, ask «~:first» first
	host «fqdn»
	port 8007
	auth-id sync@pbs!pull
	password «pbs-api-token:uuid.b64»
	fingerprint «-tls-fingerprint»

remote: colo
	auth-id root@pam
	host «ipv4»
	password «base64-secret:pwsafe.b64»
---- etc/proxmox-backup/sync.cfg
sync: s-«-short_sha:hex(8)»-«-short_sha:hex(4)»
	group-filter type:vm
	ns «=word»
	owner sync@pbs!pull
	rate-in 40 MiB
	remote head-office
	remote-store main
	remove-vanished false
	schedule 22:30
	store store2
---- etc/proxmox-backup/datastore.cfg
datastore: store2
	comment ZFS, 4 x 16 TB
	gc-schedule sat 18:15
	notification-mode notification-system
	path /mnt/datastore/store2
	tuning chunk-order=none,gc-atime-cutoff=1500
	verify-new true
==== loft_pbs_users etc/proxmox-backup/user.cfg
user: root@pam
	comment Superuser
	email «email»

user: «=login#u»@pbs
	comment «person-name»
	email «email»
	enable true
	expire 0
	firstname «~:first»
	lastname «~:last»

token: «=login#u»@pbs!desktop
	comment client on the notebook
	enable true
	expire «-timestamp|1798671600»
---- etc/proxmox-backup/shadow.json
{"«=login#u»@pbs":"«password-hash:sha256crypt»","auditor@pbs":"«password-hash:yescrypt»"}
---- etc/proxmox-backup/token.shadow
{"«=login#u»@pbs!desktop":"«password-hash:sha256crypt»","sync@pbs!pull":"«password-hash:sha256crypt»"}
---- etc/proxmox-backup/tfa.json
{"users":{"«=login#u»@pbs":{"totp":[{"info":{"id":"«-uuid»","description":"phone of «~:first»","created":«-timestamp»},"entry":"otpauth://totp/«=word»:«=login#u»%40pbs?secret=«totp-secret»&digits=6&algorithm=SHA1&period=30&issuer=pbs"}],"recovery":{"secret":"«generic-secret:hex(16)»","entries":["«password-hash:hex(64)»"],"created":«-timestamp»}}}}
==== loft_pbs_keys root/.config/proxmox-backup/encryption-key.json
{
  "kdf": null,
  "created": "2024-11-04T17:20:41+01:00",
  "modified": "2024-11-04T17:20:41+01:00",
  "data": "«pbs-encryption-key»",
  "fingerprint": "«-tls-fingerprint:md5_colons»"
}
---- root/.config/proxmox-backup/master-key.json
{"kdf":{"Scrypt":{"n":65536,"r":8,"p":1,"salt":"«~:bytes(32)»"}},"created":"2024-11-04T17:24:03+01:00","modified":"2024-11-04T17:24:03+01:00","data":"«pbs-encryption-key:bytes(60)»","fingerprint":"«-tls-fingerprint:md5_colons»"}
---- root/paperkey.txt
-----BEGIN PROXMOX BACKUP KEY-----
{"kdf":null,"created":"2025-01-12T09:00:00+01:00","modified":"2025-01-12T09:00:00+01:00","data":"«pbs-encryption-key»","fingerprint":"«-tls-fingerprint:md5_colons»"}
-----END PROXMOX BACKUP KEY-----
Printed for the safe of «postal-address» by «person-name».
---- etc/pve/priv/storage/offsite.master.pem
«-public-key»
==== loft_pbs_task_log var/log/proxmox-backup/tasks/sync.log
2025-08-14T22:30:01+02:00: Starting datastore sync job 'head-office:main:store2::s-«-short_sha:hex(8)»'
2025-08-14T22:30:01+02:00: task triggered by schedule '22:30'
2025-08-14T22:30:02+02:00: sync datastore 'store2' from 'head-office/main' («fqdn»)
2025-08-14T22:30:02+02:00: found 41 groups to sync (out of 44 total)
2025-08-14T22:30:05+02:00: sync snapshot vm/210/2025-08-14T00:30:12Z
2025-08-14T22:30:05+02:00: sync archive drive-scsi0.img.fidx
2025-08-14T22:41:40+02:00: downloaded 3.71 GiB (5.482 MiB/s), csum «-sha256»
2025-08-14T22:41:40+02:00: got backup log file "client.log.blob"
2025-08-14T22:41:44+02:00: percentage done: 4.88% (2/41 groups)
2025-08-14T22:44:02+02:00: error: connection to «ipv4»:8007 reset by peer
2025-08-14T22:44:03+02:00: retry as sync@pbs!pull, next node «ipv6»
2025-08-14T22:44:09+02:00: chunk «-sha256» is missing on the source
2025-08-14T22:52:30+02:00: notified via target `phone`, mail to «email»
2025-08-14T22:52:30+02:00: TASK WARNINGS: 1
---- var/log/proxmox-backup/api/auth.log
2025-08-14T21:02:11+02:00: successful auth for user '«=login»@pbs'
2025-08-14T21:40:57+02:00: authentication failure; rhost=[::ffff:«ipv4»]:52214 user=root@pam msg=invalid credentials
2025-08-14T21:41:20+02:00: authentication failure; rhost=[«ipv6»]:41300 user=sync@pbs!pull msg=token secret does not match
---- var/log/proxmox-backup/api/access.log
::ffff:«ipv4» - root@pam [14/Aug/2025:21:02:11 +0200] "POST /api2/json/access/ticket HTTP/1.1" 200 488
«ipv4» - - [14/Aug/2025:21:02:15 +0200] "GET /?console=upgrade&ticket=«pve-ticket:pbsticket.url» HTTP/1.1" 200 3011
==== loft_pmg_conf etc/pmg/pmg.conf
section: admin
	advfilter 0
	avast 0
	dailyreport 1
	email «email»
	http_proxy http://mailgw:«connection-string»@«ipv4»:3128
	statlifetime 30

section: mail
	banner ESMTP «fqdn»
	int_port 26
	relay «ipv4»
	relayport 25
	smarthost «fqdn»
	tls 1
	tlslog 1

section: spamquar
	authmode ldapticket
	hostname «fqdn»
	mailfrom «email»
	quarantinelink 1
---- etc/pmg/ldap.conf
ldap: corpdir
	accountattr sAMAccountName, uid
	basedn dc=«=word»,dc=local
	binddn cn=«=account»,ou=svc,dc=«=word»,dc=local
	bindpw «config-password:pw.b64»
	mailattr mail, userPrincipalName, proxyAddresses
	mode ldaps
	profile corpdir
	server1 «fqdn»
	server2 «ipv4»
---- etc/pmg/user.conf
# username:enable:expire:crypt_pass:role:email:firstname:lastname:comment
root@pam:1:0::root:«email»:Unix:Superuser::
«=login»@pmg:1:0:«password-hash:sha256crypt»:helpdesk:«email»:«~:first»:«~:last»:quarantine of the branch:
---- etc/pmg/cluster.conf
master: 1
	fingerprint «-tls-fingerprint»
	hostrsapubkey «-ssh-public-key:ssh_rsa»
	ip «ipv4»
	maxcid 2
	name «hostname»
	rootrsapubkey «-ssh-public-key:ssh_rsa»
---- etc/pmg/fetchmailrc
poll «~|imap.gmx.net» protocol imap:
    user "«email»" password "«config-password:pwsafe»" is "«email»" here ssl fetchall
==== loft_pmg_tracking var/log/mail.log
2025-09-02T08:11:40.120311+02:00 «hostname#m» postfix/smtpd[22190]: connect from «fqdn»[«ipv4»]
2025-09-02T08:11:40.377920+02:00 «hostname#m» postfix/smtpd[22190]: 7C2A180F21: client=«fqdn»[«ipv4»]
2025-09-02T08:11:40.601118+02:00 «hostname#m» postfix/cleanup[22194]: 7C2A180F21: message-id=<«~:uuid»@«~:domain»>
2025-09-02T08:11:40.603440+02:00 «hostname#m» postfix/qmgr[1022]: 7C2A180F21: from=<«email»>, size=48211, nrcpt=2 (queue active)
2025-09-02T08:11:41.004112+02:00 «hostname#m» pmg-smtp-filter[8112]: 8069568B6AE: new mail message-id=<«~:uuid»@«~:domain»>#012
2025-09-02T08:11:43.220871+02:00 «hostname#m» pmg-smtp-filter[8112]: 8069568B6AE: SA score=5/5 time=2.104 bayes=0.99 autolearn=no hits=BAYES_99(3.5),DKIM_INVALID(0.1)
2025-09-02T08:11:43.223398+02:00 «hostname#m» pmg-smtp-filter[8112]: 8069568B6AE: moved mail for <«email»> to spam quarantine - 80695568B6AF (rule: Quarantine/Mark Spam)
2025-09-02T08:11:43.300210+02:00 «hostname#m» postfix/smtp[22200]: 7C2A180F21: to=<«email»>, relay=«ipv4»[«ipv4»]:25, delay=3, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4XbZQ13kR)
2025-09-02T08:11:44.117300+02:00 «hostname#m» pmgdaemon[990]: successful auth for user 'root@pam'
2025-09-02T08:12:02.900120+02:00 «hostname#m» pmgpolicy[1201]: reject: greylisted «email» from «ipv6»
