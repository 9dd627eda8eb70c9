==== vo_term_rescue tickets/console-rescue.txt
root@«~|rescue» ~ # lsblk -o NAME,SIZE,UUID
NAME        SIZE UUID
nvme0n1   953.9G
└─nvme0n1p3 952G «-uuid»
root@«~|rescue» ~ # cryptsetup open /dev/nvme0n1p3 crypt
Enter passphrase for /dev/nvme0n1p3:
root@«~|rescue» ~ # echo -n "«cli-password:sentence»" | cryptsetup open /dev/nvme0n1p3 crypt -
root@«~|rescue» ~ # mount /dev/mapper/pve-root /mnt && cat /mnt/etc/hostname
«hostname»
root@«~|rescue» ~ # cat /mnt/etc/network/interfaces | grep -A4 vmbr0
iface vmbr0 inet static
        address «ipv4-cidr»
        gateway «ipv4»
        bridge-ports enp7s0
root@«~|rescue» ~ # chroot /mnt passwd root
New password:
Retype new password:
passwd: password updated successfully
root@«~|rescue» ~ # cat /mnt/etc/shadow | head -2
root:«password-hash:yescrypt»:20043:0:99999:7:::
daemon:*:19769:0:99999:7:::
root@«~|rescue» ~ # reboot
==== vo_term_pveum tickets/token.txt
root@«hostname#h»:~# pveum user token add packer@pve build --privsep 0 --output-format json-pretty
{
   "full-tokenid" : "packer@pve!build",
   "info" : {
      "privsep" : "0"
   },
   "value" : "«pve-api-token#t»"
}
root@«hostname#h»:~# curl -sk -H "Authorization: PVEAPIToken=packer@pve!build=«pve-api-token#t»" https://localhost:8006/api2/json/version | jq
{
  "data": {
    "release": "8.3",
    "repoid": "«-asset-hash:hex(16)»",
    "version": "«-version|8.3.5»"
  }
}
root@«hostname#h»:~# curl -sk -d username=root@pam --data-urlencode 'password=«cli-password:pwq2»' https://«ipv4»:8006/api2/json/access/ticket
{"data":{"CSRFPreventionToken":"«pve-csrf-token»","ticket":"«pve-ticket»","username":"root@pam"}}
root@«hostname#h»:~# pveum user token list packer@pve
┌─────────┬─────────┬────────┬─────────┐
│ tokenid │ comment │ expire │ privsep │
╞═════════╪═════════╪════════╪═════════╡
│ build   │         │      0 │ 0       │
└─────────┴─────────┴────────┴─────────┘
==== vo_term_script_typescript home/«=login»/typescript
Script started on 2025-11-08 14:02:31+01:00 [TERM="xterm-256color" TTY="/dev/pts/2" COLUMNS="142" LINES="41"]
«=login»@«hostname#h»:~$ ssh admin@«ipv4»
admin@«ipv4»'s password:
Linux «hostname:numbered» «-version|6.8.12-4-pve» #1 SMP PREEMPT_DYNAMIC PMX 6.8.12-4 x86_64
Last login: Fri Nov  7 19:40:12 2025 from «ipv4»
$ cat .pgpass
«ipv4»:5432:netbox:netbox:«pgpass:pwa»
$ sudo -S -p '' id <<< '«cli-password:pw»'
uid=0(root) gid=0(root) groups=0(root)
$ cat /etc/machine-id
«-trace-id:hex(32)»
$ exit
Connection to «ipv4» closed.
«=login»@«hostname#h»:~$ exit
Script done on 2025-11-08 14:05:02+01:00 [COMMAND_EXIT_CODE="0"]
==== vo_term_wrong_window tickets/transcript-0712.txt
«hostname#h» login: root
Password:
Login incorrect
«hostname#h» login: «~:pwa»
Password:
Login incorrect
«hostname#h» login: root
Password:
Linux «hostname#h» «-version|6.5.13-6-pve» #1 SMP PREEMPT_DYNAMIC PMX 6.5.13-6
root@«hostname#h»:~# «~:pw#p»
-bash: «~:pw#p»: command not found
root@«hostname#h»:~# qm list
      VMID NAME                 STATUS     MEM(MB)    BOOTDISK(GB) PID
       101 «hostname:numbered»              running    4096              32.00 1822
       104 «hostname:numbered»              stopped    8192              80.00 0
root@«hostname#h»:~# tail -1 /var/log/auth.log
2025-07-12T09:41:18 «hostname#h» login[911]: FAILED LOGIN (1) on '/dev/tty1' FOR 'UNKNOWN', Authentication failure
==== vo_term_mysql tickets/galera.log
MariaDB [(none)]> CREATE USER 'wiki'@'«ipv4»' IDENTIFIED BY '«sql-password:pwq2»';
Query OK, 0 rows affected (0.011 sec)

MariaDB [(none)]> GRANT ALL ON wiki.* TO 'wiki'@'%' IDENTIFIED BY '«sql-password:pw»';
Query OK, 0 rows affected (0.006 sec)

MariaDB [(none)]> SELECT user, host, plugin, authentication_string FROM mysql.user;
+-------------+---------------+-----------------------+-------------------------------------------+
| User        | Host          | plugin                | authentication_string                     |
+-------------+---------------+-----------------------+-------------------------------------------+
| mariadb.sys | localhost     | mysql_native_password |                                           |
| root        | localhost     | mysql_native_password | invalid                                   |
| wiki        | «ipv4» | mysql_native_password | «password-hash:mysqlhash» |
| repl        | %             | mysql_native_password | «password-hash:mysqlhash» |
+-------------+---------------+-----------------------+-------------------------------------------+
4 rows in set (0.002 sec)

MariaDB [(none)]> SHOW GLOBAL STATUS LIKE 'wsrep_cluster_state_uuid';
| wsrep_cluster_state_uuid | «-uuid» |
MariaDB [(none)]> CHANGE MASTER TO MASTER_HOST='«ipv4»', MASTER_USER='repl', MASTER_PASSWORD='«sql-password:pw»', MASTER_USE_GTID=slave_pos;
==== vo_term_psql_meta tickets/netbox-psql.txt
netbox=# \conninfo
You are connected to database "netbox" as user "postgres" via socket in "/var/run/postgresql" at port "5432".
netbox=# select rolname, left(rolpassword, 200) from pg_authid where rolcanlogin;
 rolname  |                                                                 left
----------+---------------------------------------------------------------------------------------------------------------------------------------
 postgres |
 netbox   | «password-hash:scram»
 metabase | «password-hash:md5hash»
(3 rows)

netbox=# create role grafana login password '«sql-password:pw»';
CREATE ROLE
netbox=# alter system set primary_conninfo = 'host=«ipv4» user=repl password=«connection-string:pwa» application_name=«hostname:numbered»';
ALTER SYSTEM
netbox=# \c "postgresql://grafana:«connection-string:pwurl»@«fqdn»/netbox"
netbox=# select key, created, user_id from users_token limit 1;
                   key                    |            created            | user_id
------------------------------------------+-------------------------------+---------
 «generic-secret:hex(40)» | 2025-02-11 08:14:22.180921+00 |       3
(1 row)
==== vo_term_k8s tickets/k3s-join.txt
root@«hostname:numbered»:~# cat /var/lib/rancher/k3s/server/node-token
«k3s-token»
root@«hostname:numbered»:~# curl -sfL https://«~|get.k3s.io» | K3S_URL=https://«ipv4»:6443 K3S_TOKEN=«k3s-token» sh -
[INFO]  Finding release for channel stable
[INFO]  Using «-version|v1.31.4+k3s1» as release
[INFO]  Downloading hash https://«~|github.com»/k3s-io/k3s/releases/download/v1.31.4+k3s1/sha256sum-amd64.txt
[INFO]  systemd: Starting k3s-agent
root@«hostname:numbered»:~# kubectl -n argocd get secret argocd-initial-admin-secret -o yaml
apiVersion: v1
data:
  password: «k8s-secret-data:pwa.b64»
kind: Secret
metadata:
  creationTimestamp: "2025-08-30T17:21:09Z"
  name: argocd-initial-admin-secret
  resourceVersion: "«-number:int(1000,99999)»"
  uid: «-uuid»
type: Opaque
root@«hostname:numbered»:~# kubectl -n argocd get secret argocd-initial-admin-secret -o jsonpath="{.data.password}" | base64 -d; echo
«prose-password:pwa»
==== vo_term_vault tickets/vault-init.txt
$ vault operator init -key-shares=3 -key-threshold=2
Unseal Key 1: «base64-secret:bytes(33)»
Unseal Key 2: «base64-secret:bytes(33)»
Unseal Key 3: «base64-secret:bytes(33)»

Initial Root Token: «vault-token»

Vault initialized with 3 key shares and a key threshold of 2. Please securely
distribute the key shares printed above.
$ vault operator unseal
Unseal Key (will be hidden):
Key             Value
---             -----
Seal Type       shamir
Initialized     true
Sealed          true
Unseal Progress 1/2
Unseal Nonce    «-uuid»
Version         «-version|1.18.1»
$ vault token lookup
Key                 Value
---                 -----
accessor            «-identifier:alnum(24)»
display_name        root
id                  «vault-token»
policies            [root]
==== vo_term_wg tickets/wg.txt
root@«hostname#h»:/etc/wireguard# wg genkey | tee /dev/stderr | wg pubkey
«wireguard-private-key»
«-wireguard-public-key»
root@«hostname#h»:/etc/wireguard# wg genpsk
«wireguard-psk»
root@«hostname#h»:/etc/wireguard# wg show wg0 dump
«wireguard-private-key»	«-wireguard-public-key»	51820	off
«-wireguard-public-key»	«wireguard-psk»	«ipv4»:51820	«ipv4-cidr»	17«=digits(8)»	18234	9912	25
root@«hostname#h»:/etc/wireguard# wg show
interface: wg0
  public key: «-wireguard-public-key»
  private key: (hidden)
  listening port: 51820

peer: «-wireguard-public-key»
  preshared key: (hidden)
  endpoint: «ipv4»:51820
  allowed ips: «ipv4-cidr», «ipv6-cidr»
  latest handshake: 41 seconds ago
==== vo_term_ceph tickets/ceph-auth.txt
# ceph auth ls
osd.0
	key: «ceph-key»
	caps: [mgr] allow profile osd
	caps: [mon] allow profile osd
	caps: [osd] allow *
client.admin
	key: «ceph-key»
	caps: [mds] allow *
# ceph auth print-key client.«=word»
«ceph-key»
# ceph -s
  cluster:
    id:     «-uuid»
    health: HEALTH_WARN
            mon «hostname:numbered» is low on available space
  services:
    mon: 3 daemons, quorum «hostname:numbered»,«hostname:numbered»,«hostname:numbered» (age 3w)
# ceph mon dump | grep v2
0: [v2:«ipv4»:3300/0,v1:«ipv4»:6789/0] mon.«hostname:numbered»
# ceph dashboard get-rgw-api-secret-key
«generic-secret:alnum(40)»
==== vo_term_bitlocker tickets/bitlocker.txt
PS C:\> manage-bde -protectors -get C:
BitLocker-Laufwerkverschlüsselung: Konfigurationstool, Version 10.0.26100
Copyright (C) 2013 Microsoft Corporation. Alle Rechte vorbehalten.

Volume "C:" [System]
Alle Schlüsselschutzvorrichtungen

    TPM:
      ID: {«-uuid:bios_uuid»}
      PCR-Validierungsprofil:
        7, 11

    Numerisches Kennwort:
      ID: {«-uuid:bios_uuid»}
      Kennwort:
        «prose-password:keyhex»

PS C:\> hostname
«hostname:winhost»
PS C:\> Get-LapsADPassword -Identity «hostname:winhost» -AsPlainText

ComputerName        : «hostname:winhost»
DistinguishedName   : CN=PC,OU=Clients,DC=firma,DC=intern
Account             : lapsadmin
Password            : «config-password:pwshort»
PasswordUpdateTime  : 03.11.2025 07:12:44
ExpirationTimestamp : 03.12.2025 07:12:44
==== vo_term_openssl tickets/pki.txt
$ openssl genpkey -algorithm ed25519
«private-key:pem_ed25519»
$ openssl pkcs12 -export -in srv.crt -inkey srv.key -out srv.p12 -passout pass:«cli-password:pwa»
$ openssl rsa -in old.key -passin 'pass:«cli-password:pw»' -out new.key
writing RSA key
$ openssl req -new -key new.key -subj "/C=DE/O=Beispiel/CN=«fqdn»" -out srv.csr
$ openssl x509 -noout -fingerprint -sha256 -in srv.crt
sha256 Fingerprint=«-tls-fingerprint:fingerprint»
$ openssl x509 -noout -serial -in srv.crt
serial=«-number:hex(40).upper»
$ openssl enc -d -aes-256-cbc -pbkdf2 -in dump.enc -k '«cli-password:pwq2»' | tar tz | head -2
$ openssl s_client -connect «ipv4»:8006 -servername «fqdn» </dev/null | grep Verif
Verification error: self-signed certificate
$ ssh-keygen -y -f /root/.ssh/id_ed25519
ssh-ed25519 «-ssh-public-key»
$ gpg --batch --passphrase «cli-password:pw» -c vzdump.log
==== vo_term_tcpdump tickets/tcpdump.txt
14:22:07.118402 IP «ipv4#a».41822 > «ipv4#b».80: Flags [P.], seq 1:310, ack 1, win 502, length 309: HTTP: POST /login HTTP/1.1
E..h..@.@.......
POST /login HTTP/1.1
Host: «fqdn»
User-Agent: curl/8.5.0
Cookie: PHPSESSID=«session-cookie:lower(26)»
Authorization: Basic «basic-auth»
Content-Type: application/x-www-form-urlencoded
Content-Length: 41

user=«=account»&password=«config-password:pwa»&remember=1
14:22:07.120011 IP «ipv4#b».80 > «ipv4#a».41822: Flags [.], ack 310, win 501, length 0
14:22:07.884120 IP «ipv4#a».53311 > «ipv4#b».21: Flags [P.], length 16: FTP: USER «=account»
14:22:07.912008 IP «ipv4#a».53311 > «ipv4#b».21: Flags [P.], length 22: FTP: PASS «config-password:pwa»
14:22:09.000131 IP «ipv4».161 > «ipv4».52101: C="«snmp-community»" GetRequest(28) .1.3.6.1.2.1.1.1.0
14:22:10.400871 ARP, Request who-has «ipv4#c» tell «ipv4#b», length 28
14:22:10.401066 ARP, Reply «ipv4#c» is-at «mac» (oui Unknown), length 46
==== vo_term_ftp_smtp tickets/smtp-dialog.txt
220 «fqdn#s» ESMTP Postfix (Debian/GNU)
EHLO «fqdn»
250-«fqdn#s»
250-PIPELINING
250-AUTH PLAIN LOGIN
250 SMTPUTF8
AUTH LOGIN
334 «-base64-text|VXNlcm5hbWU6»
«~:account.b64»
334 «-base64-text|UGFzc3dvcmQ6»
«basic-auth:pwa.b64»
235 2.7.0 Authentication successful
MAIL FROM:<«email»>
250 2.1.0 Ok
RCPT TO:<«email»>
250 2.1.5 Ok
DATA
354 End data with <CR><LF>.<CR><LF>
250 2.0.0 Ok: queued as «-asset-hash:upper(11)»
QUIT
221 2.0.0 Bye
