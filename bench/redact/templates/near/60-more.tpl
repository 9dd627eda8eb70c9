==== kb_kernel_net var/log/kern.log
«any 12-14»
Apr  2 11:00:01 «hostname#h» kernel: [   12.40112] e1000e 0000:00:19.0 eno1: (PCI Express:2.5GT/s:Width x1) «mac»
Apr  2 11:00:02 «hostname#h» kernel: [   12.88001] bond0: (slave eno2): Enslaving as a backup interface with an up link
Apr  2 11:00:02 «hostname#h» kernel: [   13.10200] 8021q: adding VLAN 0 to HW filter on device eno1
Apr  2 11:00:05 «hostname#h» kernel: [   16.77120] nfs: server «ipv4» not responding, timed out
Apr  2 11:00:09 «hostname#h» kernel: [   20.01120] CIFS: VFS: \\«fqdn» Send error in SessSetup = -13
Apr  2 11:00:11 «hostname#h» kernel: [   22.50011] IPv6: «ipv6»: duplicate address detected on vmbr0
Apr  2 11:00:14 «hostname#h» kernel: [   25.90110] vmbr0: received packet on eno1 with own address as source address (addr:«mac», vlan:0)
Apr  2 11:00:15 «hostname#h» kernel: [   26.33001] [nft drop] IN=vmbr0 OUT=vmbr1 SRC=«ipv4» DST=«ipv4» LEN=60 TTL=63 PROTO=TCP SPT=«=int(1024,65000)» DPT=22
Apr  2 11:00:15 «hostname#h» kernel: [   26.34001] [nft drop] IN=vmbr0 OUT= SRC=«ipv6» DST=«ipv6» LEN=80 PROTO=ICMPv6 TYPE=135
Apr  2 11:00:20 «hostname#h» kernel: [   31.11200] usb 1-3: SerialNumber: «-serial»
Apr  2 11:00:21 «hostname#h» kernel: [   32.00111] EXT4-fs (dm-3): mounted filesystem «-uuid» r/w with ordered data mode
Apr  2 11:00:22 «hostname#h» kernel: [   33.40222] ata3.00: ATA-10: WDC, «-serial», max UDMA/133, wwn «-wwn»
Apr  2 11:00:25 «hostname#h» kernel: [   36.10010] iscsi: connection1:0 to «-iqn» at «ipv4»,3260 failed
Apr  2 11:00:30 «hostname#h» kernel: [   41.00100] Loaded X.509 cert 'Debian Secure Boot CA: «-key-id:hex(40)»'
Apr  2 11:00:33 «hostname#h» kernel: [   44.20100] Linux version «-version|6.8.12-15-pve» (build@proxmox) #1 SMP PREEMPT_DYNAMIC
«end»
==== kb_dhcp_dns var/log/dnsmasq.log
«any 11-13»
Mar  5 08:00:01 dnsmasq-dhcp[710]: DHCPREQUEST(vmbr1) «ipv4» «mac»
Mar  5 08:00:01 dnsmasq-dhcp[710]: DHCPACK(vmbr1) «ipv4» «mac» «hostname»
Mar  5 08:00:03 dnsmasq[709]: query[A] «fqdn» from «ipv4»
Mar  5 08:00:03 dnsmasq[709]: forwarded «fqdn» to «ipv4»
Mar  5 08:00:03 dnsmasq[709]: reply «fqdn» is «ipv4»
Mar  5 08:00:04 dnsmasq[709]: query[AAAA] «fqdn» from «ipv6»
Mar  5 08:00:04 dnsmasq[709]: reply «fqdn» is «ipv6»
Mar  5 08:00:07 dnsmasq[709]: config «fqdn» is NXDOMAIN
Mar  5 08:00:09 dnsmasq-dhcp[710]: DHCPDISCOVER(vmbr1) «mac» no address available
Mar  5 08:00:11 dnsmasq[709]: read /etc/hosts - 14 names
Mar  5 08:00:12 dnsmasq[709]: using nameserver «ipv4»#53 for domain «fqdn:domain»
Mar  5 08:00:13 dnsmasq[709]: started, version «-version|2.90» cachesize 150
Mar  5 08:00:14 dnsmasq-dhcp[710]: not giving name «fqdn» to the DHCP lease of «ipv4» because the name exists in /etc/hosts
«end»
---- var/lib/dhcp/dhcpd.leases
lease «ipv4» {
  starts 4 2026/03/05 07:11:09;
  ends 4 2026/03/05 19:11:09;
  hardware ethernet «mac»;
  uid "\001«~:hex(12)»";
  client-hostname "«hostname»";
}
lease «ipv4» {
  hardware ethernet «mac»;
  client-hostname "«hostname»";
  set vendor-class-identifier = "MSFT 5.0";
}
==== kb_auth_log var/log/auth.log
«any 11-13»
2026-02-27T07:01:10.101+01:00 «hostname#h» sshd[2201]: Accepted publickey for «=login» from «ipv4» port «=int(1024,65000)» ssh2: RSA «-ssh-fingerprint»
2026-02-27T07:01:30.220+01:00 «hostname#h» sshd[2210]: Failed password for root from «ipv4» port «=int(1024,65000)» ssh2
2026-02-27T07:01:32.220+01:00 «hostname#h» sshd[2212]: Invalid user «=login» from «ipv6» port «=int(1024,65000)»
2026-02-27T07:02:01.000+01:00 «hostname#h» sshd[2213]: Unable to negotiate with «ipv4» port «=int(1024,65000)»: no matching host key type found. Their offer: ssh-rsa [preauth]
2026-02-27T07:02:44.610+01:00 «hostname#h» sudo: «=login» : TTY=pts/0 ; PWD=/home/ops ; USER=root ; COMMAND=/usr/sbin/usermod -p «password-hash:sha512crypt» kiosk
2026-02-27T07:03:12.610+01:00 «hostname#h» sudo: «=login» : TTY=pts/0 ; PWD=/root ; USER=root ; COMMAND=/usr/bin/ldappasswd -x -D cn=admin,dc=corp -w «cli-password:pwa» -s «cli-password:pwa» uid=kiosk
2026-02-27T07:03:40.610+01:00 «hostname#h» sudo: «=login» : TTY=pts/0 ; PWD=/root ; USER=root ; COMMAND=/usr/bin/ipmitool -I lanplus -H «ipv4» -U root -P «cli-password:pwa» power cycle
2026-02-27T07:04:00.000+01:00 «hostname#h» passwd[2300]: pam_unix(passwd:chauthtok): password changed for kiosk
2026-02-27T07:04:05.000+01:00 «hostname#h» su[2310]: pam_unix(su:auth): authentication failure; logname= uid=1000 tty=pts/0 ruser=ops rhost=  user=root
2026-02-27T07:05:00.000+01:00 «hostname#h» sshd[2320]: reverse mapping checking getaddrinfo for «fqdn» [«ipv4»] failed.
2026-02-27T07:05:30.000+01:00 «hostname#h» sshd[2330]: Certificate invalid: expired; ID ops-«-short-sha» serial «-number»
2026-02-27T07:06:00.000+01:00 «hostname#h» vsftpd[2340]: [upload] FAIL LOGIN: Client "::ffff:«ipv4»"
2026-02-27T07:06:30.000+01:00 «hostname#h» fail2ban.actions[800]: NOTICE [sshd] Ban «ipv4»
«end»
==== kb_pod_logs tmp/kubectl-logs.txt
«any 11-13»
I0301 10:00:01.100001       1 server.go:42] starting controller version="v«-version|0.17.1»" commit="«-git-sha»"
I0301 10:00:01.200001       1 config.go:77] loaded config: {Listen:«ipv4»:8443 DBURL:postgres://ctl:«connection-string»@«ipv4»:5432/ctl Debug:true}
W0301 10:00:02.000001       1 auth.go:19] basic auth enabled for user=metrics password=«config-password:pwa»
E0301 10:00:03.500001       1 client.go:210] GET https://«fqdn»/apis?token=«url-token» failed: 403 Forbidden
I0301 10:00:04.000001       1 leader.go:31] lock held by «-uuid», renew in «-setting|15s»
time="2026-03-01T10:00:05Z" level=info msg="using webhook https://«~|discord.com»/api/webhooks/«discord-webhook»"
time="2026-03-01T10:00:06Z" level=debug msg="env" AWS_ACCESS_KEY_ID=«aws-access-key-id» AWS_SECRET_ACCESS_KEY=«aws-secret-key»
time="2026-03-01T10:00:07Z" level=info msg="pulled image" digest="«-digest»" registry=«~|ghcr.io»
time="2026-03-01T10:00:08Z" level=warning msg="secret app/db not found, using default" namespace=prod
{"level":"info","ts":«-timestamp».12,"caller":"bot/main.go:55","msg":"login","token":"«github-pat»"}
{"level":"error","ts":«-timestamp».40,"caller":"smtp/send.go:90","msg":"535 auth failed","user":"«email»","pass":"«config-password:pwa»","relay":"«fqdn»:587"}
{"level":"info","ts":«-timestamp».77,"caller":"http/mw.go:12","msg":"done","remote":"«ipv4»","trace":"«-trace-id»","status":200}
[2026-03-01 10:00:09 +0000] [1] [INFO] Listening at: http://«~|0.0.0.0»:8000 (1)
[2026-03-01 10:00:10 +0000] [9] [DEBUG] session cookie: session=«session-cookie:flask»; Path=/
panic: decode key "«hex-key:hex(64)»": invalid length
«end»
==== kb_slack_export chat/export/ops/2026-02-18.json
[
  {"type":"message","user":"U«-account-id:upper(10)»","ts":"«-timestamp».000100","text":"the new root password for the lab is `«prose-password»`"},
  {"type":"message","user":"U«-account-id:upper(10)»","ts":"«-timestamp».000200","text":"thanks. and the address? still «ipv4»?"},
  {"type":"message","user":"U«-account-id:upper(10)»","ts":"«-timestamp».000300","text":"no, <https://«fqdn»:8006> now, user ops, password: «prose-password:pwa»"},
  {"type":"message","subtype":"bot_message","bot_id":"B«-account-id:upper(10)»","text":"build «-short-sha» passed, artifact sha256 «-sha256»"},
  {"type":"message","user":"U«-account-id:upper(10)»","text":"my token leaked: «slack-token», please revoke"},
  {"type":"message","user":"U«-account-id:upper(10)»","text":"write to <mailto:«email»|support> or call «phone»"},
  {"type":"message","user":"U«-account-id:upper(10)»","text":"I forgot my password again :joy:"},
  {"type":"message","user":"U«-account-id:upper(10)»","text":"curl -H 'Authorization: Bearer «bearer-token»' https://«fqdn»/api"},
  {"type":"message","user":"U«-account-id:upper(10)»","text":"```export DB_PASSWORD='«env-password»'\nexport DB_HOST=«ipv4»```","client_msg_id":"«-uuid»"},
  {"type":"message","user":"U«-account-id:upper(10)»","text":"the password policy asks for «-setting|14» characters"}
]
---- chat/export/users.json
[{"id":"U«-account-id:upper(10)»","team_id":"T«-account-id:upper(10)»","real_name":"«person-name»","profile":{"email":"«email»","phone":"«phone»","avatar_hash":"«-asset-hash:hex(12)»"}},
 {"id":"U«-account-id:upper(10)»","team_id":"T«-account-id:upper(10)»","real_name":"«person-name»","profile":{"email":"«email»","avatar_hash":"«-asset-hash:hex(12)»"}}]
==== kb_notebook notebooks/import.ipynb
{
 "cells": [
  {"cell_type": "markdown", "id": "«-asset-hash:hex(8)»", "source": ["# Import\n", "Ask «person-name» («email») for access.\n"]},
  {"cell_type": "code", "execution_count": 3, "id": "«-asset-hash:hex(8)»",
   "source": [
    "import os, sqlalchemy as sa\n",
    "os.environ['HF_TOKEN'] = '«huggingface-token»'\n",
    "engine = sa.create_engine('postgresql+psycopg://lab:«connection-string»@«fqdn»/lab')\n",
    "password = «-code-reference|getpass.getpass()»\n",
    "client = OpenAI(api_key=\"«openai-key»\")\n",
    "s3 = boto3.client('s3', aws_access_key_id='«aws-access-key-id»', aws_secret_access_key='«aws-secret-key»')\n",
    "ftp.login(user='lab', passwd='«code-password»')\n",
    "DATA_SHA = '«-sha256»'\n"
   ],
   "outputs": [{"output_type": "stream", "name": "stdout", "text": ["connected to «ipv4»\n", "run id «-uuid»\n", "tokens used: «-number:digits(4)»\n"]}]
  },
  {"cell_type": "code", "execution_count": 4, "id": "«-asset-hash:hex(8)»", "source": ["%env WANDB_API_KEY=«ai-service-key:hex(40)»\n", "!pip install -q transformers==«-version|4.48.1»\n"],
   "outputs": [{"data": {"image/png": "«-base64-image:png»"}, "output_type": "display_data"}]}
 ],
 "metadata": {"kernelspec": {"name": "python3"}, "language_info": {"version": "«-version|3.12.3»"}},
 "nbformat": 4
}
==== kb_postman_collection api/shop.postman_collection.json
{
  "info": { "_postman_id": "«-uuid»", "name": "Shop", "schema": "https://«~|schema.getpostman.com»/json/collection/v2.1.0/collection.json" },
  "auth": { "type": "bearer", "bearer": [{ "key": "token", "value": "«jwt»", "type": "string" }] },
  "item": [
    { "name": "login", "request": { "method": "POST",
      "header": [{ "key": "X-Api-Key", "value": "«generic-secret:alnum(32)»" }, { "key": "X-Request-Id", "value": "«-uuid»" }],
      "body": { "mode": "raw", "raw": "{\n  \"email\": \"«email»\",\n  \"password\": \"«config-password:pwa»\"\n}" },
      "url": { "raw": "https://«fqdn»/api/login" } } },
    { "name": "admin", "request": {
      "auth": { "type": "basic", "basic": [{ "key": "username", "value": "admin" }, { "key": "password", "value": "«config-password»" }] },
      "url": { "raw": "http://«ipv4»:8080/admin" } } },
    { "name": "me", "request": { "header": [{ "key": "Authorization", "value": "Bearer {{«-reference|accessToken»}}" }], "url": { "raw": "{{baseUrl}}/me" } } }
  ],
  "variable": [
    { "key": "baseUrl", "value": "https://«fqdn»" },
    { "key": "client_secret", "value": "«generic-secret:alnum(40)»" },
    { "key": "clientId", "value": "«-uuid»" },
    { "key": "apiKeyHeader", "value": "«-setting|X-Api-Key»" },
    { "key": "postman_key", "value": "«postman-key»" },
    { "key": "password", "value": "" }
  ]
}
==== kb_hl7_health spool/adt-a01.hl7
MSH|^~\&|ADT|WARD3|LAB|MAIN|20260112101500||ADT^A01|«-number:digits(8)»|P|2.5
EVN|A01|20260112101500
PID|1||«health-record:mrn»^^^HOSP^MR||«person-name:hl7»||«dob:dob_plain»|F|||«~:street»||«phone:phone_tel»
NK1|1|«person-name:hl7»|SPO||«phone:phone_tel»
PV1|1|I|W3^12^A||||004711^«person-name:hl7»
IN1|1|PLAN7|«-number:digits(6)»||||||||||||||||||||||||||||||||«health-record:kvnr»
OBX|1|NM|2345-7^Glucose||98|mg/dL|70-105|N|||F
---- spool/patient.json
{
  "resourceType": "Patient",
  "id": "«-uuid»",
  "identifier": [
    { "system": "urn:oid:«-number|2.16.840.1.113883.4.1»", "type": "SSN", "ssn": "«us-ssn»" },
    { "type": "MRN", "mrn": "«health-record:mrn»" },
    { "type": "NHS number", "nhs_number": "«health-record:nhs»" }
  ],
  "name": "«person-name»",
  "telecom": [{ "system": "phone", "phone": "«phone»" }, { "system": "email", "email": "«email»" }],
  "birthDate": "«dob»",
  "meta": { "versionId": "«-number:digits(2)»", "source": "#«-asset-hash:hex(16)»" },
  "generalPractitioner": { "name": "«person-name»", "phone": "«phone»" }
}
==== kb_mysql_slow var/log/mysql/slow.log
# Time: 2026-02-14T03:12:44.101Z
# User@Host: shop[shop] @ «fqdn» [«ipv4»]  Id: «=digits(5)»
# Query_time: 3.201  Lock_time: 0.000 Rows_sent: 1  Rows_examined: «=digits(6)»
SET timestamp=«-timestamp»;
SELECT * FROM users WHERE email='«email»' AND password='«~:md5»';
# User@Host: root[root] @ localhost []  Id: «=digits(5)»
SET timestamp=«-timestamp»;
ALTER USER 'shop'@'«ipv4»' IDENTIFIED BY '«sql-password:pwq2»';
# User@Host: etl[etl] @ «fqdn» [«ipv4»]  Id: «=digits(5)»
SET timestamp=«-timestamp»;
UPDATE api_clients SET secret='«generic-secret:alnum(40)»', updated_at=NOW() WHERE id='«-uuid»';
SELECT COUNT(*) FROM sessions WHERE token = '«session-cookie:hex(64)»';
INSERT INTO settings (name, value) VALUES ('ldap_password', '«config-password:pwq2»');
GRANT ALL PRIVILEGES ON crm.* TO 'crm'@'«fqdn»' IDENTIFIED BY '«sql-password:pwq2»';
SELECT id FROM assets WHERE sha1 = '«-sha1»' OR etag = '«-etag»';
INSERT INTO customers (name, email, phone, iban) VALUES ('«person-name»', '«email»', '«phone»', '«iban:iban_plain»');
# administrator command: Ping;
---- tmp/redis-monitor.txt
«-timestamp».101 [0 «ipv4»:«=int(1024,65000)»] "AUTH" "«config-password:pwa»"
«-timestamp».202 [0 «ipv4»:«=int(1024,65000)»] "AUTH" "worker" "«config-password:pwa»"
«-timestamp».303 [0 «ipv4»:«=int(1024,65000)»] "GET" "cache:«-md5»"
«-timestamp».404 [0 «ipv4»:«=int(1024,65000)»] "SETEX" "reset:«-uuid»" "«-setting|900»" "«email»"
==== kb_neg_hardware tmp/inventory.txt
# dmidecode -t system
	Manufacturer: Supermicro
	Product Name: X11SSL-F
	Serial Number: «-serial»
	UUID: «-uuid»
	SKU Number: «-number:digits(8)»
# lsblk -o NAME,SERIAL,WWN,UUID
sda   «-serial» «-wwn» «-uuid»
nvme0n1 «-serial» «-disk-id»
# zpool get guid
tank  guid  «-zfs-guid»  -
# dpkg -l | grep -i pass
ii  libpam-passwdqc   «-version|2.0.3-1»   amd64   PAM module for password strength policy enforcement
ii  python3-keyring   «-version|25.6.0-1»  all     store and access your passwords safely
ii  libsecret-1-0     «-version|0.21.6-1»  amd64   Secret store
# chage -l ops
Last password change : Jan 05, 2026
Password expires : never
Maximum number of days between password change : «-setting|99999»
# file checks
«-sha256»  /usr/bin/passwd
«-md5»  /etc/services
gpg: key «-key-id»: public key imported
     Key fingerprint = «-gpg-fingerprint»
# grep -c token /var/log/app.log
«-number:digits(3)»
# BIOS version «-version|3.4», build 1.02.11
