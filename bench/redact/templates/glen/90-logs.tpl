==== glen_syslog var/log/syslog copies=2
«any 18-22»
2025-03-11T08:12:01.«=digits(6)»+01:00 «hostname#h» sshd[«=digits(5)»]: Failed password for invalid user admin from «ipv4» port «=digits(5)» ssh2
2025-03-11T08:12:02.«=digits(6)»+01:00 «hostname#h» sshd[«=digits(5)»]: Accepted publickey for ops from «ipv6» port «=digits(5)» ssh2: ED25519 «-ssh-fingerprint»
2025-03-11T08:12:03.«=digits(6)»+01:00 «hostname#h» sudo:  «=login» : TTY=pts/1 ; PWD=/root ; USER=root ; COMMAND=/usr/bin/mysql -uroot -p«cli-password:pwa» -e status
2025-03-11T08:12:04.«=digits(6)»+01:00 «hostname#h» dhcpd[812]: DHCPACK on «ipv4» to «mac» (winclient) via vmbr0
2025-03-11T08:12:05.«=digits(6)»+01:00 «hostname#h» kernel: [UFW BLOCK] IN=eno1 OUT= MAC=«~:mac»:«~:mac»:08:00 SRC=«ipv4» DST=«ipv4» LEN=40 PROTO=TCP SPT=«=digits(5)» DPT=23
2025-03-11T08:12:06.«=digits(6)»+01:00 «hostname#h» postfix/smtpd[«=digits(5)»]: connect from «fqdn»[«ipv4»]
2025-03-11T08:12:07.«=digits(6)»+01:00 «hostname#h» postfix/qmgr[911]: 4ZBx«=alnum(8)»: from=<«email»>, size=«=digits(5)», nrcpt=1 (queue active)
2025-03-11T08:12:08.«=digits(6)»+01:00 «hostname#h» dovecot: imap-login: Login: user=<«email»>, method=PLAIN, rip=«ipv4», lip=«ipv4», TLS, session=<«~:alnum(16)»>
2025-03-11T08:12:09.«=digits(6)»+01:00 «hostname#h» ansible-ansible.legacy.command[«=digits(6)»]: Invoked with _raw_params=smbpasswd -s «=login» «cli-password:pwa» _uses_shell=True
2025-03-11T08:12:10.«=digits(6)»+01:00 «hostname#h» pvedaemon[«=digits(5)»]: <root@pam> starting task «-pve-upid»
2025-03-11T08:12:11.«=digits(6)»+01:00 «hostname#h» qm[«=digits(5)»]: <root@pam> update VM «=digits(3)»: -cipassword «-redacted|<hidden>» -name «hostname»
2025-03-11T08:12:12.«=digits(6)»+01:00 «hostname#h» zed[«=digits(5)»]: eid=11 class=scrub_finish pool='tank' guid=«-zfs-guid»
2025-03-11T08:12:13.«=digits(6)»+01:00 «hostname#h» smartd[801]: Device: /dev/disk/by-id/«-disk-id», 8 Currently unreadable (pending) sectors
2025-03-11T08:12:14.«=digits(6)»+01:00 «hostname#h» systemd-networkd[611]: eno1: DHCPv4 address «ipv4-cidr», gateway «ipv4» acquired from «ipv4»
2025-03-11T08:12:15.«=digits(6)»+01:00 «hostname#h» charon[771]: 12[IKE] IKE_SA hq[4] established between «ipv4»[«fqdn»]...«ipv4»[«ipv4»]
2025-03-11T08:12:16.«=digits(6)»+01:00 «hostname#h» CRON[«=digits(5)»]: (root) CMD (curl -s -u mon:«cli-password:pwa» https://«fqdn»/ping)
2025-03-11T08:12:17.«=digits(6)»+01:00 «hostname#h» snmpd[944]: Connection from UDP: [«ipv4»]:«=digits(5)»->[«ipv4»]:161
2025-03-11T08:12:18.«=digits(6)»+01:00 «hostname#h» kernel: Linux version «-version:kernel» (build@proxmox) #1 SMP PREEMPT_DYNAMIC
2025-03-11T08:12:19.«=digits(6)»+01:00 «hostname#h» corosync[1201]:   [KNET  ] host: host: 3 (passive) best link: 0 (pri: 1)
2025-03-11T08:12:20.«=digits(6)»+01:00 «hostname#h» unix_chkpwd[«=digits(5)»]: password check failed for user (root)
2025-03-11T08:12:21.«=digits(6)»+01:00 «hostname#h» useradd[«=digits(5)»]: new user: name=«=login», UID=1007, GID=1007, home=/home/x, shell=/bin/bash, from=none
2025-03-11T08:12:22.«=digits(6)»+01:00 «hostname#h» hostapd: wlan0: STA «mac» IEEE 802.11: authenticated
2025-03-11T08:12:23.«=digits(6)»+01:00 «hostname#h» pveproxy[«=digits(5)»]: worker «=digits(5)» started
«end»
==== glen_applog var/log/app/api-«=int(1,9)».log copies=2
«any 10-13»
2025-03-11 08:12:09,«=digits(3)» INFO  o.s.b.Startup - Starting Api v«-version:semver» using Java 21 on «hostname» with PID 1
2025-03-11 08:12:10,«=digits(3)» DEBUG c.z.h.HikariConfig - jdbcUrl=jdbc:mysql://«fqdn»:3306/shop?user=shop&password=«connection-string»
2025-03-11 08:12:11,«=digits(3)» DEBUG c.z.h.HikariConfig - password=«-redacted|<masked>»
2025-03-11 08:12:12,«=digits(3)» WARN  auth - login failed user=«email» ip=«ipv4» reason=bad_password
2025-03-11 08:12:13,«=digits(3)» TRACE http.wire - >> "Authorization: Basic «basic-auth»"
2025-03-11 08:12:14,«=digits(3)» TRACE http.wire - >> "Cookie: JSESSIONID=«session-cookie:jsess»; lang=de"
2025-03-11 08:12:15,«=digits(3)» TRACE http.wire - << "Set-Cookie: PHPSESSID=«session-cookie:phpsess»; path=/; secure"
2025-03-11 08:12:16,«=digits(3)» TRACE http.wire - >> "X-Api-Key: «generic-secret:alnum(40)»"
2025-03-11 08:12:17,«=digits(3)» DEBUG oauth - token response {"access_token":"«jwt»","expires_in":300,"refresh_token":"«generic-secret:b64u(64)»"}
2025-03-11 08:12:18,«=digits(3)» INFO  cmd - exec [ldapsearch, -x, -H, ldap://«ipv4», -D, cn=api, -w, «cli-password», -b, dc=corp]
2025-03-11 08:12:19,«=digits(3)» ERROR amqp - cannot connect amqp://shop:«connection-string»@«ipv4»:5672/%2F
2025-03-11 08:12:20,«=digits(3)» INFO  mail - sent confirmation to «person-name» <«email»>
2025-03-11 08:12:21,«=digits(3)» INFO  trace=«-trace-id» span=«-trace-id:span_id» GET /api/v1/password/policy 200
2025-03-11 08:12:22,«=digits(3)» INFO  cache etag "«-md5»" key user:«=int(1,99)»:token hit=true
2025-03-11 08:12:23,«=digits(3)» WARN  password for user «=int(10,99)» expires in «-setting|7» days
2025-03-11 08:12:24,«=digits(3)» ERROR secret «-reference|kv/data/shop#smtp» not found
«end»
==== glen_weblog var/log/httpd/access_log
«each 3-4»
«ipv4» - - [11/Mar/2025:08:12:09 +0100] "GET /login HTTP/1.1" 200 4112 "https://«fqdn»/" "Mozilla/5.0 (X11; Linux x86_64; rv:128.0)"
«ipv6» - «=login» [11/Mar/2025:08:12:10 +0100] "GET /cal/feed.ics?token=«url-token» HTTP/2" 200 9112
«ipv4» - - [11/Mar/2025:08:12:11 +0100] "POST /api/items?page=2&sort=name&request_id=«-uuid» HTTP/1.1" 201 17
«end»
«ipv4» - - [11/Mar/2025:08:12:12 +0100] "GET /cgi-bin/x?user=admin&pwd=«url-token:pwa» HTTP/1.0" 404 196
---- var/log/squid/access.log
1741677129.«=digits(3)»    211 «ipv4» TCP_TUNNEL/200 5123 CONNECT «fqdn»:443 «=login» HIER_DIRECT/«ipv4» -
1741677130.«=digits(3)»     12 «ipv4» TCP_DENIED/407 3912 GET http://«~|detectportal.firefox.com»/success.txt - HIER_NONE/- text/html
---- var/log/nginx/error.log
2025/03/11 08:12:09 [error] 812#812: *«=digits(5)» connect() failed (111: Connection refused) while connecting to upstream, client: «ipv4», server: «fqdn:site», request: "GET / HTTP/1.1", upstream: "http://«ipv4»:8080/", host: "«fqdn:site»"
==== glen_term_net term/network.txt
ops@«hostname#h»:~$ ip -br a
lo               UNKNOWN        «~|127.0.0.1/8» «~|::1/128»
eno1             UP             «ipv4-cidr» «ipv6-cidr»
vmbr0            UP             «ipv4-cidr»
ops@«hostname#h»:~$ ip neigh
«ipv4» dev eno1 lladdr «mac» REACHABLE
«ipv4» dev eno1 lladdr «mac» STALE
«ipv6» dev eno1 lladdr «mac» router REACHABLE
ops@«hostname#h»:~$ ip r
default via «ipv4» dev eno1 proto dhcp src «ipv4» metric 100
«ipv4-cidr» dev vmbr0 proto kernel scope link src «ipv4»
ops@«hostname#h»:~$ ping -c1 «fqdn#f»
PING «fqdn#f» («ipv4#a») 56(84) bytes of data.
64 bytes from «fqdn#f» («ipv4#a»): icmp_seq=1 ttl=63 time=0.412 ms
ops@«hostname#h»:~$ traceroute -n «ipv4»
 1  «ipv4»  0.311 ms  0.290 ms
 2  «ipv4»  1.120 ms *
ops@«hostname#h»:~$ ss -tnp | head -3
ESTAB 0 0 «ipv4»:22 «ipv4»:51234 users:(("sshd",pid=812,fd=4))
ops@«hostname#h»:~$ nmap -sn «ipv4-cidr»
Nmap scan report for «fqdn» («ipv4»)
MAC Address: «mac:mac.upper» (QEMU virtual NIC)
Nmap done: 256 IP addresses (9 hosts up) scanned in 2.41 seconds
ops@«hostname#h»:~$ sudo wg show wg0
  public key: «-wireguard-public-key»
  private key: (hidden)
peer: «-wireguard-public-key»
  preshared key: (hidden)
  endpoint: «ipv4»:51820
  allowed ips: «ipv4-cidr», «ipv6-cidr»
ops@«hostname#h»:~$ sudo wg showconf wg0 | grep -i key
PrivateKey = «wireguard-private-key»
PresharedKey = «wireguard-psk»
==== glen_term_win term/cmd.txt
C:\> ipconfig /all
   Host Name . . . . . . . . . . . . : «hostname:winname#w»
   Primary Dns Suffix  . . . . . . . : «fqdn:domain#d»
   Physical Address. . . . . . . . . : «mac:mac_dash»
   IPv4 Address. . . . . . . . . . . : «ipv4»(Preferred)
   Subnet Mask . . . . . . . . . . . : «~|255.255.255.0»
   Default Gateway . . . . . . . . . : «ipv4»
   DHCPv6 Client DUID. . . . . . . . : «~|00-01-00-01-2C-11-A4-7E-00-15-5D-01-02-03»
   DNS Servers . . . . . . . . . . . : «ipv4»
C:\> arp -a
  «ipv4»          «mac:mac_dash»     dynamic
C:\> net user «=login» «cli-password:pwa» /add /domain
C:\> runas /user:CORP\adm cmd
Enter the password for CORP\adm:
C:\> schtasks /create /tn sync /tr c:\sync.cmd /sc daily /ru CORP\svcsync /rp «cli-password:pwa»
C:\> wmic /node:«hostname:winname» /user:adm /password:«cli-password:pwa» os get caption
C:\> nltest /dsgetdc:«fqdn#d»
           DC: \\«fqdn»
      Address: \\«ipv4»
     Dom Guid: «-uuid»
C:\> netsh wlan show profile name=Lab key=clear
    Key Content            : «wifi-psk:phr»
C:\> reg query HKLM\SOFTWARE\x /v Token
    Token    REG_SZ    «generic-secret:alnum(32)»
C:\> wmic csproduct get uuid
«-uuid:bios_uuid»
==== glen_session_http captures/session.http
POST /api/login HTTP/1.1
Host: «fqdn#h»
Content-Type: application/json
User-Agent: curl/8.5.0

{"username":"«=login»","password":"«config-password:pwa»","remember":true}

HTTP/1.1 200 OK
Server: nginx/«-version|1.26.2»
Set-Cookie: connect.sid=«session-cookie»; Path=/; HttpOnly
ETag: W/"«-md5»"
X-Request-Id: «-uuid»

{"token":"«jwt»","expiresIn":3600,"user":{"id":"«-uuid»","name":"«person-name»","mail":"«email»"}}

GET /api/hosts?limit=10 HTTP/1.1
Host: «fqdn#h»
Authorization: Bearer «bearer-token»
Cookie: sessionid=«session-cookie»; csrftoken=«~:alnum(32)»
X-Forwarded-For: «ipv4»

PUT /dav/x HTTP/1.1
Authorization: Basic «basic-auth»

GET /feed?access_token=«url-token» HTTP/1.1
Referer: https://«fqdn:site»/dashboard
==== glen_har captures/x.har
{"log": {"version": "1.2", "creator": {"name": "Firefox", "version": "«-version|128.0»"}, "entries": [
{"startedDateTime": "2025-03-11T08:12:09.000+01:00", "serverIPAddress": "«ipv4»", "request": {"method": "POST", "url": "https://«fqdn»/oauth/token", "headers": [{"name": "Authorization", "value": "Basic «basic-auth»"}, {"name": "Cookie", "value": "sid=«session-cookie»"}], "postData": {"mimeType": "application/x-www-form-urlencoded", "params": [{"name": "grant_type", "value": "«-setting|password»"}, {"name": "username", "value": "«email»"}, {"name": "password", "value": "«config-password:pwsign»"}, {"name": "client_secret", "value": "«generic-secret:alnum(32)»"}]}}, "response": {"status": 200, "headers": [{"name": "etag", "value": "«-md5»"}], "content": {"text": "{\"access_token\":\"«jwt»\",\"token_type\":\"«-setting|Bearer»\"}"}}},
{"request": {"method": "GET", "url": "https://«fqdn»/files?sig=«url-token:alnum(40)»", "headers": [{"name": "X-CSRF-Token", "value": "«~:b64u(43)»"}]}}]}}
==== glen_procs tmp/ps.txt
USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND
root           1  0.0  0.1 168912 12880 ?        Ss   Mar02   0:41 /sbin/init
mysql       1022  1.2  9.4 402112 91022 ?        Ssl  Mar02  88:12 /usr/sbin/mariadbd --wsrep_sst_auth=sst:«cli-password:pwa» --wsrep_cluster_address=gcomm://«ipv4»,«ipv4»
root        2101  0.0  0.0  12912  2880 ?        S    08:11   0:00 mount.cifs //«ipv4»/bk /mnt -o user=svc,pass=«cli-password:pwa»
app         2210  0.1  1.1 812912 82880 ?        Sl   08:11   0:09 java -Dspring.datasource.password=«cli-password:pwa» -Djavax.net.ssl.trustStorePassword=«cli-password:pwa» -jar api.jar --server.address=«ipv4»
root        2311  0.0  0.0  22912  4880 ?        S    08:12   0:00 sshpass -p «-redacted|zzzzzzzzzz» ssh backup@«fqdn»
www         2411  0.0  0.2  62912 14880 ?        S    08:12   0:00 gunicorn --env SECRET_KEY=«generic-secret:alnum(50)» app:app
node        2511  0.3  0.9 912912 72880 ?        Sl   08:12   0:02 node server.js --token=«generic-secret:hex(40)» --password-file=«-path|/run/pw»
root        2611  0.0  0.1  32912  9880 ?        S    08:12   0:00 /usr/bin/kvm -id 107 -name «hostname»,debug-threads=on -uuid «-uuid» -netdev type=tap,id=net0 -device virtio-net-pci,mac=«mac»,netdev=net0 -object secret,id=m,data=«qemu-secret»
root        2711  0.0  0.0  12012  1880 ?        S    08:12   0:00 openvpn --remote «fqdn» --auth-user-pass /etc/openvpn/up
root        2811  0.0  0.0  11012  1180 ?        S    08:12   0:00 rsync --password-file=«-path|/etc/rs» -a /srv rsync://bk@«ipv4»/srv
