==== odd_units etc/systemd/system/sync.service.d/override.conf copies=3
[Service]
Environment="RESTIC_PASSWORD=«env-password:sentence»" "RESTIC_REPOSITORY=sftp:bk:/srv"
Environment=PGPASSWORD=«env-password:pw»
Environment='BORG_PASSPHRASE=«env-password:spaced»'
Environment="APP_SECRET=«env-password:wordy_ascii»"
SetCredential=dbpass:«config-password:pw»
---- srv/stack/docker-compose.yml
services:
  db:
    image: mariadb:11
    environment:
      - MARIADB_ROOT_PASSWORD=«env-password:wordy_ascii»
      - "MARIADB_PASSWORD=«env-password:sentence»"
      - WSREP_SST_AUTH=sst:«env-password:pw»
    command: ["--requirepass", "«config-password:pw»"]
  redis:
    command: redis-server --requirepass «cli-password:wordy_ascii» --masterauth «cli-password:pw»
  app:
    build: {args: {ADMIN_PW: «config-password:wordy_ascii»}}
==== odd_keys etc/agent/agent.conf copies=4
[radio]
psk = «wifi-psk:wordy_ascii»
community = «snmp-community»
[ldap]
bindpw = «config-password:wordy_ascii»
ldap_bind_cred = «config-password:wordy_ascii»
binddn = cn=reader,dc=example
[mesh]
authkey = «config-password:pw»
secretbox = «generic-secret:key32»
otp_seed = «totp-secret:b32(32)»
[galera]
wsrep_sst_auth = "sst:«config-password:wordy_ascii»"
[redis]
requirepass «config-password:wordy_ascii»
masterauth «config-password:pw»
[bmc]
ipmi_pass = «config-password:wordy_ascii»
bmc_pw=«config-password:wordy_ascii»
radius shared secret = «config-password:wordy_ascii»
lockdown code = «config-password:digits(6,6)»
disk unlock phrase = «config-password:spaced»
safe code: «config-password:digits(6,6)»
pin = «config-password:digits(4,6)»
puk = «config-password:digits(8,8)»
sim_pin=«config-password:digits(4,4)»
security_answer = «config-password:wordy_ascii»
recovery_phrase = "«config-password:spaced»"
[users]
operator = «config-password:wordy_ascii»
viewer = «config-password:pw»
==== odd_inis etc/couchdb/local.d/admins.ini copies=3
[admins]
root = «config-password:wordy_ascii»
backup = «config-password:pw»
[couchdb]
uuid = «-uuid|5f0c»
[credentials]
ftp = «config-password:pw»
[passwords]
kvm = «config-password:wordy_ascii»
==== odd_chap etc/ppp/chap-secrets copies=2
# client server secret IP
branch * "«config-password:sentence»" *
vpnuser l2tpd «config-password:wordy_ascii» *
==== dialog_smtp capture/smtp-«=int(1,99)».txt copies=3
S: 220 mail ready
C: EHLO client
S: 250-AUTH PLAIN LOGIN
C: AUTH PLAIN «base64-secret:saslplain»
S: 235 2.7.0 ok
C: AUTH LOGIN
S: 334 VXNlcm5hbWU6
C: b3Bz
S: 334 UGFzc3dvcmQ6
C: «base64-secret:pw.b64»
==== dialog_swaks term/swaks.log copies=2
<-  334 UGFzc3dvcmQ6
 -> «base64-secret:pw.b64»
 -> AUTH PLAIN «base64-secret:saslplain»
<~  235 accepted
==== dialog_imap term/imap-«=int(1,99)».txt copies=3
* OK IMAP4rev1 ready
a1 LOGIN «=account» «config-password:pwa»
a1 OK done
. login ops "«config-password:pw»"
A001 AUTHENTICATE PLAIN «base64-secret:saslplain»
---- term/pop.txt
+OK POP3
USER «=account»
+OK
PASS «config-password:wordy_ascii»
+OK 3 messages
---- term/ftp.txt
220 vsFTPd
Name (10.0.0.3:root): bk
---> USER bk
331 Please specify the password.
---> PASS «config-password:pw»
230 Login successful.
==== dialog_irc logs/irc-«=int(1,99)».txt copies=3
/msg NickServ identify «cli-password:wordy»
/msg NickServ IDENTIFY «=account» «cli-password:wordy»
/ns identify «cli-password:pw»
/msg nickserv register «cli-password:wordy» ops@mail.example
/oper «=account» «cli-password:wordy»
/quote PASS «cli-password:pw»
/join #ops «cli-password:wordy_ascii»
/join #help
PRIVMSG NickServ :IDENTIFY «cli-password:pw»
OPER «=account» «cli-password:wordy_ascii»
==== dialog_serial term/console-«=int(1,99)».log copies=3
Escape character is '^]'.
switch login: admin
Password: «prose-password:wordy»
Login incorrect
switch login: admin
Password: «prose-password:human»
switch> enable
Password: «prose-password:wordy»
switch# copy run start
==== dialog_ldif export/users.ldif copies=2
dn: uid=«=account»,ou=people,dc=example
objectClass: inetOrgPerson
userPassword: «config-password:wordy_ascii»
userPassword:: «base64-secret:pw.b64»
sambaNTPassword: «password-hash:nthash»
description: keeps the lights on
==== dialog_radius term/radius.txt copies=3
Sent Access-Request Id 42
	User-Name = "«=account»"
	User-Password = "«config-password:wordy_ascii»"
	Cleartext-Password = "«config-password:pw»"
client switch { secret = «config-password:wordy_ascii» }
radtest «=account» «cli-password:wordy_ascii» localhost 0 «cli-password:pwa»
«=account» Cleartext-Password := "«config-password:wordy_ascii»"
==== arr_code src/keys.go copies=3
package keys
var secretKey = []byte{«hex-key:chex»}
var apiToken = []byte("«code-password:pw»")
hmacKey := [16]byte{«hex-key:chex»}
cfg := &ssh.ClientConfig{User: "root", Auth: []ssh.AuthMethod{ssh.Password("«code-password:wordy_ascii»")}}
req.SetBasicAuth("ops", "«code-password:wordy_ascii»")
---- src/keys.rs
const KEY: [u8; 16] = [«hex-key:decs»];
static SECRET: &[u8] = &[«hex-key:chex»];
let password = String::from("«code-password:wordy_ascii»");
let cfg = Config::new().password("«code-password:wordy_ascii»").user("ops");
let table: [u8; 4] = [1, 2, 3, 4];
---- src/keys.c
static const uint8_t aes_key[16] = { «hex-key:chex» };
unsigned char psk[] = {«hex-key:chex»};
const char key[] = "«hex-key:xesc»";
static const uint8_t sbox_key_schedule_len[2] = { 0x01, 0x02 };
---- src/keys.py
KEY = b"«hex-key:xesc»"
secret_key = bytes([«hex-key:decs»])
aes_key = bytearray((«hex-key:decs»))
key = bytes.fromhex("«hex-key:hex(64)»")
PASSWORDS = ["«code-password:wordy_ascii»", "«code-password:wordy_ascii»"]
auth = ("ops", "«code-password:wordy_ascii»")
child.sendline("«code-password:human»")  # password
---- src/keys.js
const key = new Uint8Array([«hex-key:decs»]);
const secret = Buffer.from([«hex-key:chex»]);
fetch(u, { headers: { Authorization: 'Basic ' + btoa('svc:«code-password:wordy_ascii»') } });
app.use(session({ secret: '«generic-secret:wordy_ascii»', resave: false }));
---- src/Keys.java
private static final byte[] SECRET_KEY = new byte[] {«hex-key:chex»};
byte[] iv = new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
char[] pw = "«code-password:wordy_ascii»".toCharArray();
props.put("mail.smtp.password", "«code-password:wordy_ascii»");
---- src/keys.php
curl_setopt($ch, CURLOPT_USERPWD, 'api:«code-password:wordy_ascii»');
define('DB_PASSWORD', '«code-password:wordy_ascii»');
---- etc/zigbee.yaml
network_key: [«hex-key:decs»]
  network_key:
    - «=int(0,255)»
==== arr_expect bin/login.exp copies=3
#!/usr/bin/expect
set password "«code-password:wordy_ascii»"
set pass «code-password:human»
spawn ssh admin@«~:hostname»
expect "assword:"
send "«code-password:wordy_ascii»\r"
expect "*assword: " { send "«code-password:pw»\r" }
send -- "show version\r"
expect "#"
send "exit\r"
==== lines_shell root/setup.sh copies=3
#!/bin/sh
echo '«cli-password:wordy_ascii»' | passwd --stdin root
echo "root:«cli-password:wordy_ascii»" | chpasswd
chpasswd <<< "root:«cli-password:wordy_ascii»"
chpasswd <<EOF
root:«cli-password:wordy_ascii»
ops:«cli-password:pw»
EOF
sshpass -p '«cli-password:sentence»' ssh root@«~:hostname»
printf '%s\n%s\n' '«cli-password:wordy_ascii»' '«cli-password:wordy_ascii»' | passwd ops
echo -n «cli-password:wordy_ascii» | cryptsetup luksOpen /dev/sdb1 data -
cryptsetup open /dev/sdb1 data <<< "«cli-password:sentence»"
PASS="«cli-password:sentence»"
export DB_PASS=«cli-password:wordy_ascii»
read -r PW <<< '«cli-password:wordy_ascii»'
curl -u «=account»:«cli-password:wordy_ascii» https://«~:fqdn»/
mysql -uroot -p«cli-password:wordy_ascii» -e 'select 1'
smbpasswd -s -a ops <<< $'«cli-password:pwa»\n«cli-password:pwa»'
pvesh set /access/password --userid root@pam --password «cli-password:wordy_ascii»
ipmitool -I lanplus -H «~:ipv4» -U ADMIN -P «cli-password:wordy_ascii» chassis status
openssl enc -aes-256-cbc -pbkdf2 -k '«cli-password:sentence»' -in a -out b
expect -c 'spawn su -; expect "Password:"; send "«cli-password:wordy_ascii»\r"; interact'
su -c "echo ops:«cli-password:wordy_ascii» | chpasswd"
kinit ops@EXAMPLE.LAN <<< '«cli-password:wordy_ascii»'
zfs load-key rpool/data <<< "«cli-password:sentence»"
echo "«cli-password:wordy_ascii»" | sudo -S reboot
ldapsearch -x -D cn=reader -w «cli-password:wordy_ascii» -b dc=example
virsh secret-set-value «=uuid» --base64 «cli-password:pw.b64»
vault login -method=userpass username=ops password=«cli-password:wordy_ascii»
net user ops «cli-password:wordy_ascii» /add
---- root/setup.ps1
$pw = ConvertTo-SecureString "«code-password:wordy_ascii»" -AsPlainText -Force
$sec = ConvertTo-SecureString -String '«code-password:wordy_ascii»' -AsPlainText -Force
$cred = New-Object System.Management.Automation.PSCredential("ops", (ConvertTo-SecureString "«code-password:human»" -AsPlainText -Force))
New-LocalUser -Name ops -Password (ConvertTo-SecureString '«code-password:wordy_ascii»' -AsPlainText -Force)
cmdkey /add:srv /user:ops /pass:«cli-password:wordy_ascii»
net use Z: \\nas\data /user:lab\ops «cli-password:wordy_ascii»
schtasks /create /tn x /ru ops /rp «cli-password:wordy_ascii» /tr c:\x.cmd
---- root/unattend.xml
<?xml version="1.0"?>
<unattend><AutoLogon><Password><Value>«config-password:wordy_ascii»</Value><PlainText>true</PlainText></Password></AutoLogon>
<AdministratorPassword>
  <Value>«config-password:wordy_ascii»</Value>
</AdministratorPassword></unattend>
---- root/preseed.cfg
d-i passwd/root-password password «config-password:wordy_ascii»
d-i passwd/root-password-again password «config-password:wordy_ascii»
d-i partman-crypto/passphrase password «config-password:spaced»
d-i grub-installer/password password «config-password:wordy_ascii»
---- root/ks.cfg
rootpw --plaintext «config-password:wordy_ascii»
user --name=ops --password=«config-password:wordy_ascii» --plaintext
bootloader --password=«config-password:wordy_ascii»
part / --encrypted --passphrase="«config-password:sentence»"
---- root/answer.toml
root-password = "«config-password:wordy_ascii»"
==== lines_gear backups/gear-«=int(1,99)».cfg copies=3
snmp { community «snmp-community:word» { clients { 10.0.0.0/8; } } }
/radius add address=10.0.0.1 secret=«config-password:wordy_ascii» service=login
password manager user-name "admin" plaintext «config-password:wordy_ascii»
password operator sha1 "«password-hash:hex(40)»"
vrrp 10 authentication text «config-password:wordy_ascii»
ip ospf authentication-key «config-password:wordy_ascii»
enable password «config-password:wordy_ascii»
enable secret 0 «config-password:wordy_ascii»
username ops password 0 «config-password:wordy_ascii»
username ops privilege 15 secret «config-password:wordy_ascii»
radius-server key «config-password:wordy_ascii»
tacacs-server host 10.0.0.2 key «config-password:wordy_ascii»
standby 1 authentication «config-password:wordy_ascii»
neighbor 10.0.0.9 password «config-password:wordy_ascii»
ppp chap password 0 «config-password:wordy_ascii»
key-string «config-password:wordy_ascii»
crypto isakmp key «ipsec-psk:wordy_ascii» address 0.0.0.0
set system login user ops authentication plain-text-password-value "«config-password:wordy_ascii»"
set vpn ipsec site-to-site peer x authentication pre-shared-secret '«ipsec-psk:wordy_ascii»'
config user local
set passwd «config-password:wordy_ascii»
set psksecret «ipsec-psk:wordy_ascii»
ntp authentication-key 1 md5 «config-password:wordy_ascii»
==== lines_misc home/ops/cookies.txt copies=3
# Netscape HTTP Cookie File
«~:fqdn»	TRUE	/	TRUE	1733753449	session	«session-cookie»
«~:fqdn»	FALSE	/	TRUE	1733753449	PHPSESSID	«session-cookie:lower(26)»
---- home/ops/auth.json
{"http-basic":{"repo.example":{"username":"ops","password":"«config-password:wordy_ascii»"}},"bearer":{"registry.example":"«bearer-token»"}}
---- home/ops/env.json
{"values":[{"key":"host","value":"x"},{"key":"password","value":"«config-password:wordy_ascii»","type":"secret"},{"name":"DB_PASS","value":"«config-password:wordy_ascii»"}]}
---- home/ops/asterisk/voicemail.conf
[default]
101 => «config-password:digits(4,6)»,«~:person-name»,«~:email»
---- home/ops/app.jsonl
{"level":"debug","headers":{"authorization":["Token «bearer-token:hex(40)»"],"cookie":["sid=«session-cookie»"]}}
---- home/ops/users.sql
ALTER USER sys IDENTIFIED BY «sql-password:wordy_ascii» ACCOUNT UNLOCK;
CREATE USER ops IDENTIFIED BY "«sql-password:wordy_ascii»";
CREATE ROLE app LOGIN PASSWORD '«sql-password:wordy_ascii»';
SET PASSWORD FOR 'ops'@'%' = PASSWORD('«sql-password:wordy_ascii»');
CREATE LOGIN app WITH PASSWORD = N'«sql-password:wordy_ascii»';
GRANT ALL ON *.* TO 'ops'@'%' IDENTIFIED BY '«sql-password:wordy_ascii»';
---- home/ops/site.yml
- user: {name: root, password: "{{ '«ansible-password:wordy_ascii»' | password_hash('sha512') }}"}
- vars: {db_password: «ansible-password:wordy_ascii»}
---- home/ops/stack.cfn.yaml
Parameters: {DBPassword: {Type: String, NoEcho: true, Default: «config-password:pw»}}
Parameters2:
  AdminPassword:
    Type: String
    NoEcho: true
    Default: «config-password:wordy_ascii»
---- home/ops/otp.txt
otpauth://totp/lab:ops?secret=«totp-secret:b32(32)»&issuer=lab
TOTP seed: «totp-secret:b32(32)»
and the totp secret, in case: «totp-secret:b32(26)»
security question: first pet? answer: «prose-password:wordy»
Mother's maiden name: «prose-password:wordy»
