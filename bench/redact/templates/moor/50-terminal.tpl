==== moor_term_typescript session/typescript
Script started on 2026-03-14 09:02:11+01:00 [TERM="xterm-256color" TTY="/dev/pts/2" COLUMNS="120" LINES="40"]
root@«hostname#h»:~# ip -br a
lo               UNKNOWN        «~|127.0.0.1/8» «~|::1/128»
eno1             UP
vmbr0            UP             «ipv4-cidr» «ipv6-cidr»
root@«hostname#h»:~# ip link show eno1
2: eno1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc mq master vmbr0 state UP mode DEFAULT group default qlen 1000
    link/ether «mac» brd «~|ff:ff:ff:ff:ff:ff»
root@«hostname#h»:~# pvesm set nas --password '«cli-password:pwq2»'
root@«hostname#h»:~# cat /etc/pve/priv/storage/nas.pw
password=«pve-priv-password»
root@«hostname#h»:~# pvesubscription set «pve-subscription-key»
root@«hostname#h»:~# pveum passwd «=login»@pve
Enter new password: «-redacted|**********»
Retype new password: «-redacted|**********»
root@«hostname#h»:~# pvesh create /access/ticket --username root@pam --password «cli-password»
root@«hostname#h»:~# uname -r
«-kernel»
root@«hostname#h»:~# zpool get guid rpool
NAME   PROPERTY  VALUE                 SOURCE
rpool  guid      «-zfs-guid»  -
root@«hostname#h»:~# exit
Script done on 2026-03-14 09:18:40+01:00 [COMMAND_EXIT_CODE="0"]
==== moor_term_zsh_history home/«=login»/.zsh_history
«any 16-20»
: «-timestamp»:0;ssh «=account»@«ipv4»
: «-timestamp»:4;mariadb-dump -h «fqdn» -u «=account» --password=«cli-password» pos > pos.sql
: «-timestamp»:0;export GITLAB_TOKEN=«gitlab-pat»
: «-timestamp»:0;git push https://oauth2:«gitlab-pat»@«fqdn»/menu/site.git
: «-timestamp»:2;smbclient //«hostname»/rezepte -U '«=account»%«cli-password:pwa»' -c 'ls'
: «-timestamp»:0;htpasswd -bc /etc/nginx/.htpasswd «=login» '«cli-password:pwq2»'
: «-timestamp»:1;openssl passwd -6 '«cli-password:pwq2»'
: «-timestamp»:0;rclone copy b2:menu . --b2-account «-key-id:hex(25)» --b2-key «cloud-token:b2»
: «-timestamp»:0;http POST https://«fqdn»/api/login username=«=login» password=«cli-password:pwa»
: «-timestamp»:0;wget --user=«=account» --password='«cli-password:pwq2»' https://«fqdn»/exports/all.csv
: «-timestamp»:0;age -d -i key.txt backup.age
: «-timestamp»:0;passwd
: «-timestamp»:0;sudo chpasswd <<< 'pi:«cli-password»'
: «-timestamp»:7;sha512sum -c SHA512SUMS
: «-timestamp»:0;restic -r sftp:«=account»@«ipv4»:/srv/restic --password-file ~/.restic-pw snapshots
: «-timestamp»:0;RESTIC_PASSWORD='«env-password:pwq2»' restic -r rest:http://«=account»:«connection-string»@«ipv4»:8000/ check
: «-timestamp»:0;doctl auth init -t «digitalocean-token»
: «-timestamp»:0;hcloud context create prod
: «-timestamp»:0;HCLOUD_TOKEN=«hetzner-token» hcloud server list
: «-timestamp»:0;docker run -d -e POSTGRES_PASSWORD=«env-password» -e PGDATA=/data postgres@«-digest»
: «-timestamp»:0;kubectl create secret generic pos --from-literal=password='«cli-password:pwq2»'
: «-timestamp»:0;git show «-short-sha»
: «-timestamp»:0;curl -s -H "PRIVATE-TOKEN: $GITLAB_TOKEN" https://«fqdn»/api/v4/projects
: «-timestamp»:0;grep -ri password /etc/ | less
«end»
==== moor_term_powershell session/Microsoft.PowerShell_transcript.«=word».txt
**********************
PowerShell transcript start
Start time: 20260311081455
Username: «=word.upper#dom»\«=login#me»
RunAs User: «=word.upper#dom»\«=login#me»
Machine: «hostname:winname» (Microsoft Windows NT «-version4»)
Host Application: C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe
Process ID: «=int(1000,9999)»
**********************
PS C:\Users\«=login#me»> $pw = ConvertTo-SecureString '«code-password:pwq2»' -AsPlainText -Force
PS C:\Users\«=login#me»> $cred = New-Object PSCredential('«=account»', $pw)
PS C:\Users\«=login#me»> New-ADUser -Name "«person-name»" -SamAccountName «=login» -EmailAddress «email» -AccountPassword $pw -Enabled $true
PS C:\Users\«=login#me»> net user «=account» «cli-password» /domain
The command completed successfully.
PS C:\Users\«=login#me»> cmdkey /add:«fqdn» /user:«=account» /pass:«cli-password»
PS C:\Users\«=login#me»> Test-NetConnection «ipv4» -Port 445
ComputerName     : «ipv4»
InterfaceAlias   : Ethernet
TcpTestSucceeded : True
PS C:\Users\«=login#me»> Get-NetAdapter | fl Name,MacAddress
Name       : Ethernet
MacAddress : «mac:mac_dash»
PS C:\Users\«=login#me»> (Get-FileHash .\setup.msi).Hash
«-sha256:sha256.upper»
PS C:\Users\«=login#me»> schtasks /create /tn export /tr C:\jobs\e.ps1 /ru «=account» /rp «cli-password:pwa» /sc daily
PS C:\Users\«=login#me»> Read-Host -Prompt "Password" -AsSecureString
==== moor_term_windbg_wifi session/netsh-wlan.txt
C:\WINDOWS\system32>netsh wlan show profile name="«=word»-office" key=clear

Profil "«=word»-office" auf Schnittstelle WLAN:
=======================================================================

Profilinformationen
-------------------
    Version                : 1
    Typ                    : Drahtlos-LAN
    Name                   : «=word»-office

Sicherheitseinstellungen
------------------------
    Authentifizierung      : WPA2-Personal
    Verschlüsselung        : CCMP
    Sicherheitsschlüssel   : Vorhanden
    Schlüsselinhalt        : «wifi-psk»

C:\WINDOWS\system32>netsh wlan show interfaces | findstr "BSSID SSID"
    SSID                   : «=word»-office
    BSSID                  : «mac»

C:\WINDOWS\system32>ipconfig /all
Windows-IP-Konfiguration
   Hostname  . . . . . . . . . . . . : «hostname»
   Primäres DNS-Suffix . . . . . . . : «fqdn»
   Physische Adresse . . . . . . . . : «mac:mac_dash»
   IPv4-Adresse  . . . . . . . . . . : «ipv4»(Bevorzugt)
   Standardgateway . . . . . . . . . : «ipv4»
   DUID  . . . . . . . . . . . . . . : «-duid:hexcomma»
==== moor_term_aws session/aws-sts.txt
$ aws sts get-session-token --serial-number «-arn» --token-code «~:pin»
{
    "Credentials": {
        "AccessKeyId": "«aws-access-key-id»",
        "SecretAccessKey": "«aws-secret-key»",
        "SessionToken": "«aws-session-token»",
        "Expiration": "«=moment»"
    }
}
$ aws secretsmanager get-secret-value --secret-id prod/pos/db --query SecretString --output text
{"username":"«=account»","password":"«config-password:pwa»","engine":"postgres","host":"«fqdn»","port":5432}
$ aws ec2 describe-instances --query 'Reservations[].Instances[].[InstanceId,PrivateIpAddress,PrivateDnsName]' --output text
«-ec2»	«ipv4»	«fqdn»
«-ec2»	«ipv4»	«fqdn»
$ aws ecr get-login-password | docker login --username AWS --password-stdin «-account-id».«~|dkr.ecr.eu-central-1.amazonaws.com»
Login Succeeded
$ aws rds modify-db-instance --db-instance-identifier pos --master-user-password «cli-password:pwa» --apply-immediately
$ aws kms describe-key --key-id alias/pos --query KeyMetadata.Arn
"«-arn»"
==== moor_term_mysql_session session/mysql.log
MariaDB [(none)]> SELECT user, host, authentication_string FROM mysql.user;
+------------------+--------------+-------------------------------------------+
| User             | Host         | authentication_string                     |
+------------------+--------------+-------------------------------------------+
| «=account»       | «ipv4»       | «password-hash:mysqlhash» |
| root             | localhost    | «password-hash:mysqlhash» |
| mariadb.sys      | localhost    |                                           |
+------------------+--------------+-------------------------------------------+
3 rows in set (0.001 sec)

MariaDB [(none)]> CREATE USER '«=account»'@'«ipv4»' IDENTIFIED BY '«sql-password:pwa»';
Query OK, 0 rows affected (0.004 sec)

MariaDB [(none)]> SET PASSWORD FOR 'repl'@'%' = PASSWORD('«sql-password:pwa»');
Query OK, 0 rows affected (0.002 sec)

MariaDB [(none)]> CHANGE MASTER TO MASTER_HOST='«fqdn»', MASTER_USER='repl', MASTER_PASSWORD='«sql-password:pwa»', MASTER_LOG_FILE='mysql-bin.000412', MASTER_LOG_POS=154;
Query OK, 0 rows affected (0.011 sec)

MariaDB [(none)]> SELECT name, email, phone, birthday FROM pos.guests LIMIT 2;
+----------------+-----------------------+-----------------+------------+
| name           | email                 | phone           | birthday   |
+----------------+-----------------------+-----------------+------------+
| «person-name»  | «email»               | «phone»         | «dob»      |
| «person-name»  | «email»               | «phone»         | «dob»      |
+----------------+-----------------------+-----------------+------------+
MariaDB [(none)]> SELECT @@server_uuid;
| «-uuid» |
==== moor_term_vault session/vault-init.txt
$ vault operator init -key-shares=3 -key-threshold=2
Unseal Key 1: «generic-secret:bytes(33)»
Unseal Key 2: «generic-secret:bytes(33)»
Unseal Key 3: «generic-secret:bytes(33)»

Initial Root Token: «vault-token»

Vault initialized with 3 key shares and a key threshold of 2.

$ export VAULT_ADDR=https://«fqdn»:8200 VAULT_TOKEN=«vault-token»
$ vault kv get -field=password secret/pos/db
«~:pw»
$ vault write auth/approle/role/ci/secret-id
Key                   Value
---                   -----
secret_id             «generic-secret:uuid»
secret_id_accessor    «-uuid»
$ vault status | grep -i 'cluster id'
Cluster ID      «-uuid»
$ vault kv put secret/pos/mail password=«cli-password» host=«ipv4»
$ doppler secrets --token «doppler-token»
$ op run --env-file=.env -- ./start.sh   # OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
==== moor_term_switch session/«=hostname»-console.log
«hostname#s»> enable
Password: 
«hostname#s»# show running-config
Building configuration...
!
version 15.2
hostname «hostname#s»
enable secret 9 «password-hash:cisco9»
username admin privilege 15 secret 5 «password-hash:md5crypt»
username «=account» password 7 «config-password:cisco7»
aaa new-model
tacacs server «=word»
 address ipv4 «ipv4»
 key 7 «config-password:cisco7»
snmp-server community «snmp-community» RO 10
snmp-server user mon MON v3 auth sha «snmp-password:pwa» priv aes 128 «snmp-password:pwa»
crypto isakmp key «ipsec-psk:pwa» address «ipv4»
interface Vlan20
 ip address «ipv4» «~|255.255.255.0»
!
ntp server «ipv4»
crypto pki certificate chain TP-self-signed-«-number:digits(10)»
 certificate self-signed 01
end
«hostname#s»# show mac address-table
  20    «mac:mac_dot»    DYNAMIC     Gi1/0/14
  20    «mac:mac_dot»    DYNAMIC     Gi1/0/22
«hostname#s»# show version | include Serial
System serial number            : «-serial:upper(11)»
==== moor_term_ldap session/ldap.txt
$ ldapwhoami -x -H ldap://«ipv4» -D "uid=«=login»,ou=people,dc=«=word»,dc=lan" -w «cli-password»
dn:uid=«=login»,ou=people,dc=«=word»,dc=lan
$ ldapsearch -LLL -x -H ldaps://«fqdn» -b "ou=people,dc=«=word»,dc=lan" -D cn=admin -y /root/.ldappw '(uid=*)'
«each 2-3»
dn: uid=«=login»,ou=people,dc=«=word»,dc=lan
cn: «person-name»
mail: «email»
mobile: «phone»
homePhone: «phone»
userPassword: «password-hash:ssha»
entryUUID: «-uuid»
entryCSN: 20260311084411.«-number:digits(6)»Z#000000#000#000000
homePostalAddress: «postal-address»

«end»
$ ldappasswd -x -D cn=admin,dc=lan -w '«cli-password:pwq2»' -s '«cli-password:pwq2»' uid=«=login»
Result: Success (0)
$ kinit «=login»
Password for «~:login»@«~:word.upper»«~|.LAN»: 
$ klist -k | grep «hostname»
==== moor_term_hashcat session/john.txt
$ cat hashes.txt
«=login»:«password-hash:sha512crypt»:19990:0:99999:7:::
«=login»:«password-hash:yescrypt»:19712:0:99999:7:::
«=login»:«password-hash:bcrypt»
Administrator:500:«-empty-lm:upper_lm»:«password-hash:nthash»:::
$ john --format=sha512crypt hashes.txt
Loaded 4 password hashes with 4 different salts
Will run 2 OpenMP threads
0g 0:00:01:14 (3) 0g/s 1204p/s
Session aborted
$ slappasswd -s «cli-password»
«password-hash:ssha»
$ mkpasswd -m bcrypt «cli-password»
«password-hash:bcrypt»
$ md5sum hashes.txt
«-md5»  hashes.txt
$ scp hashes.txt «=login»@«ipv4»:/tmp/
==== moor_term_gpg_ssh session/keys-moved.txt
$ ssh-add -l
256 «-ssh-fingerprint» «email» (ED25519)
$ cat ~/.config/sops/age/keys.txt
# created: 2026-01-20T18:44:02+01:00
# public key: «-age-public-key»
«age-secret-key»
$ gpg --armor --export-secret-keys «-key-id»
«pgp-private-key»
$ gpg --fingerprint
pub   ed25519 2024-05-01 [SC]
      «-gpg-fingerprint»
uid           [ultimate] «person-name» <«email»>
$ cat deploy.ppk
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: «=account»
Public-Lines: 2
AAAAC3NzaC1lZDI1NTE5AAAA«-ssh-public-key:b64(40)»
«-ssh-public-key:b64(16)»
«putty-private-key»
Private-MAC: «-mac-of-key:hex(64)»
$ scp deploy.ppk «=login»@«fqdn»:
