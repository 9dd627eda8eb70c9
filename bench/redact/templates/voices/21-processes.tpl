==== vq_ps_auxww tickets/ps-auxww.txt
USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND
root           1  0.0  0.0 168916 12820 ?        Ss   Oct30   0:41 /sbin/init
root        1181  0.1  0.2 551204 61004 ?        Ssl  Oct30  19:02 /usr/bin/pmxcfs
www-data    1560  0.0  0.3 217024 98812 ?        S    00:00   0:05 pveproxy worker
root        4410  2.4  0.1 1240112 40960 ?       Sl   08:10   0:12 borgmatic --override storage.encryption_passphrase=«cli-password:pwa» create
root       20817 11.8 25.1 9120448 8388608 ?     Sl   Nov02 901:12 /usr/bin/kvm -id 107 -name «hostname:numbered»,debug-threads=on -no-shutdown -smbios type=1,uuid=«-uuid» -object secret,id=vncpw,data=«qemu-secret» -vnc unix:/var/run/qemu-server/107.vnc,password-secret=vncpw -device virtio-net-pci,mac=«mac»,netdev=net0,bus=pci.0 -uuid «-uuid»
«=account»    21001  0.0  0.0   8900  3300 pts/1    S+   08:12   0:00 ssh -N -L 5432:«ipv4»:5432 relay@«fqdn»
root       21220  0.0  0.0  14012  5120 ?        S    08:13   0:00 rsync --daemon --config=/etc/rsyncd.conf
zabbix     21388  0.0  0.1  30440 11008 ?        S    08:14   0:00 fping -C3 «ipv4» «ipv4»
root       21400  0.3  0.1 198820 22120 ?        S    08:14   0:00 mysqldump -h«fqdn» -ubackup «-redacted|--password=xxxxxx» wiki
root       21502  1.0  0.0  20104  8120 ?        S    08:15   0:00 smbclient -U scan%«cli-password:pwa» //«ipv4»/scans -c prompt
root       21777  0.0  0.0   6400  2300 pts/0    S+   08:15   0:00 grep --color=auto password
==== vq_proc_environ tickets/environ.txt
root@«hostname#h»:~# tr '\0' '\n' < /proc/$(pgrep -f grafana)/environ
SHELL=/bin/false
GF_PATHS_HOME=/usr/share/grafana
GF_SERVER_ROOT_URL=https://«fqdn»/
GF_SECURITY_ADMIN_USER=admin
GF_SECURITY_ADMIN_PASSWORD=«env-password:pw»
GF_SECURITY_SECRET_KEY=«generic-secret:alnum(40)»
GF_AUTH_GENERIC_OAUTH_CLIENT_ID=grafana
GF_AUTH_GENERIC_OAUTH_CLIENT_SECRET=«generic-secret:alnum(32)»
GF_SMTP_HOST=«ipv4»:587
GF_SMTP_PASSWORD__FILE=«-path|/run/secrets/smtp_password»
GF_DATABASE_URL=postgres://grafana:«connection-string:pwa»@«hostname:numbered»:5432/grafana
INVOCATION_ID=«-trace-id»
JOURNAL_STREAM=8:«-number»
SYSTEMD_EXEC_PID=1822
LANG=C.UTF-8
root@«hostname#h»:~# cat /proc/1822/cmdline | tr '\0' ' '
/usr/sbin/grafana-server --config=/etc/grafana/grafana.ini --pidfile=/run/grafana/grafana-server.pid
==== vq_systemctl_show tickets/systemctl-show.txt
$ systemctl cat hub-sync.service
# /etc/systemd/system/hub-sync.service
[Unit]
Description=Copies finished dumps to «hostname:numbered»
After=network-online.target

[Service]
Type=oneshot
User=«=account»
Environment=RSYNC_PASSWORD=«env-password:pwa#r»
Environment="MC_HOST_hub=https://hubkey:«connection-string:alnum(40)#k»@«fqdn#f»"
SetCredential=api.key:«generic-secret:alnum(44)»
LoadCredentialEncrypted=smtp.pw:/etc/credstore.encrypted/smtp.pw
ExecStartPre=/bin/sh -c 'test -n "$RSYNC_PASSWORD"'
ExecStart=/usr/bin/rsync -a /var/lib/vz/dump/ rsync://hub@«ipv4»/dumps
ExecStartPost=/usr/bin/curl -fsS --retry 3 https://«~|hc-ping.com»/«~:healthcheck»

$ systemctl show hub-sync -p Environment,ExecMainStatus,InvocationID
Environment=RSYNC_PASSWORD=«env-password:pwa#r» MC_HOST_hub=https://hubkey:«connection-string:alnum(40)#k»@«fqdn#f»
ExecMainStatus=0
InvocationID=«-trace-id»
==== vq_set_x tickets/set-x.log
+ . /etc/default/pve-clone
++ SRC=9020
++ DST_NAME=«hostname:numbered#n»
++ ROOT_PW='«env-password:pwq2#pw»'
++ DNS=«ipv4#d»
+ '[' -z '«code-password:pwq2#pw»' ']'
+ qm clone 9020 240 --name «hostname:numbered#n» --full 1
create full clone of drive scsi0 (local-zfs:base-9020-disk-0)
drive mirror is starting for drive-scsi0
+ qm set 240 --cipassword '«cli-password:pwq2#pw»' --nameserver «ipv4#d»
update VM 240: -cipassword <hidden> -nameserver «ipv4#d»
+ qm start 240
+ local tries=0
+ read -rs ANSWER
+ sshpass -p '«cli-password:pwq2#pw»' ssh-copy-id -o StrictHostKeyChecking=accept-new root@«ipv4»
Number of key(s) added: 1
+ unset ROOT_PW
+ logger -t pve-clone 'done «-uuid»'
==== vq_strace tickets/strace.txt
[pid  9120] execve("/usr/bin/mount", ["mount", "-t", "cifs", "//«ipv4»/media", "/mnt/media", "-o", "user=kodi,pass=«cli-password:pwa»,vers=3.0"], 0x55d1«=hex(8)» /* 21 vars */) = 0
[pid  9120] openat(AT_FDCWD, "/etc/ld.so.cache", O_RDONLY|O_CLOEXEC) = 3
[pid  9121] read(3, "[client]\nuser=root\npassword=«config-password:pwa»\n", 4096) = 47
[pid  9121] connect(4, {sa_family=AF_INET, sin_port=htons(3306), sin_addr=inet_addr("«ipv4»")}, 16) = 0
[pid  9121] read(4, "J\0\0\0\n8.0.36\0\v\0\0\0", 16384) = 78
[pid  9122] write(5, "AUTH «config-password:pwa»\r\n", 31) = 31
[pid  9122] read(5, "+OK\r\n", 16384)     = 5
[pid  9122] sendto(6, "GET /api/states HTTP/1.1\r\nHost: «hostname:numbered»:8123\r\nAuthorization: Bearer «jwt»\r\n\r\n", 412, MSG_NOSIGNAL, NULL, 0) = 412
[pid  9122] getrandom("\x3a\x19\xc8\x51\x0e\x77\x9a\x02", 8, GRND_NONBLOCK) = 8
[pid  9123] stat("/root/.ssh/id_ed25519", {st_mode=S_IFREG|0600, st_size=411, ...}) = 0
+++ exited with 0 +++
==== vq_crontab_l tickets/crontab.txt
# m h  dom mon dow   command
MAILTO=«email»
SHELL=/bin/bash
*/5 * * * *  curl -fsS -m 10 "https://«fqdn»/api/push/«~:alnum(10)»?status=up&msg=OK" >/dev/null
10 1 * * *   BORG_REPO=ssh://u«=digits(6)»@«fqdn»:23/./lab BORG_PASSPHRASE='«env-password:phrase»' /usr/local/bin/borg-run
0 3 * * 0    /usr/bin/duplicity full /etc b2://«-key-id:hex(25)»:«connection-string:b2»@pve-etc --encrypt-key «-key-id»
15 3 * * *   pg_dump "postgresql://netbox:«connection-string:pwa»@«ipv4»/netbox" | zstd > /srv/nb.zst
30 4 * * *   /usr/bin/wget -qO- --http-user=ddns --http-password=«cli-password:pwa» 'https://«fqdn»/nic/update?hostname=«fqdn»'
@reboot      /usr/bin/socat TCP-LISTEN:8022,fork TCP:«ipv4»:22
@daily       echo "$(date) ok «-short-sha»" >> /var/log/rev.log
# 0 5 * * *  lftp -e 'mirror -R /srv/www htdocs; quit' -u web42,«cli-password:pwa» «fqdn»
==== vq_docker_run root/docker-run.txt
docker run -d --name=pihole --hostname «hostname:numbered» -e TZ=Europe/Vienna -e FTLCONF_webserver_api_password='«env-password:pwq2»' -e FTLCONF_dns_upstreams='«ipv4»;«ipv4»' -p 53:53/udp pihole/pihole:«-version|2025.08.0»
docker run -d --restart unless-stopped -e POSTGRES_USER=ff -e POSTGRES_PASSWORD=«env-password:pwa» -v ffdb:/var/lib/postgresql/data postgres:16@«-digest»
docker run -d --name unifi -e MONGO_PASS=«env-password:pwa» -e MONGO_HOST=«ipv4» -e MEM_LIMIT=«-setting|1024» «~|lscr.io»/linuxserver/unifi-network-application
docker run --rm -it -e AWS_ACCESS_KEY_ID=«aws-access-key-id» -e AWS_SECRET_ACCESS_KEY=«aws-secret-key» -e AWS_SESSION_TOKEN=«aws-session-token» amazon/aws-cli s3 ls
docker run -d --name cloudflared cloudflare/cloudflared:latest tunnel --no-autoupdate run --token «cloud-token:cf_tunnel»
docker run -d --name watchtower -e WATCHTOWER_NOTIFICATION_URL=telegram://«telegram-bot-token»@telegram?channels=-100«-number:digits(10)» containrrr/watchtower
docker run -d -e PUID=1000 -e PGID=1000 -e UMASK=022 --network macvlan20 --ip «ipv4» --mac-address «mac» jellyfin/jellyfin
docker exec -i mariadb sh -c 'exec mariadb -uroot -p"$MARIADB_ROOT_PASSWORD"' < dump.sql
podman secret create pg_pass - <<< «cli-password:pwa»
podman run --secret pg_pass,type=env,target=POSTGRES_PASSWORD -d postgres
docker swarm join --token SWMTKN-1-«generic-secret:lower(50)»-«generic-secret:lower(25)» «ipv4»:2377
==== vq_asciinema demo.cast
{"version": 2, "width": 120, "height": 34, "timestamp": «-timestamp», "env": {"SHELL": "/bin/bash", "TERM": "xterm-256color"}}
[0.«=digits(6)», "o", "\u001b[?2004h\u001b[32mroot@«hostname#h»\u001b[0m:~# "]
[1.«=digits(6)», "o", "pvesm set offsite --password «cli-password:uuid»\r\n"]
[2.«=digits(6)», "o", "\u001b[?2004hroot@«hostname#h»:~# "]
[3.«=digits(6)», "o", "pvesm list offsite | head -3\r\n"]
[3.«=digits(6)», "o", "Volid Format Type Size VMID\r\noffsite:backup/vm/102/2025-11-01T00:30:02Z pbs-vm backup 34359738368 102\r\n"]
[5.«=digits(6)», "o", "curl -s -H 'X-Auth-Token: «generic-secret:hex(40)»' https://«ipv4»/api/v0/devices | jq length\r\n41\r\n"]
[8.«=digits(6)», "o", "ping -c1 «ipv4»\r\n"]
[9.«=digits(6)», "o", "exit\r\n"]
==== vq_tmux_pane tickets/tmux-capture.txt
[0] 0:pve*  1:logs  2:vault-                                        "«hostname#h»" 09:14 12-Nov-25
root@«hostname#h»:~# pct enter 118
root@«hostname:numbered#c»:~# occ user:resetpassword --password-from-env «=login#u»
OC_PASS must be set
root@«hostname:numbered#c»:~# OC_PASS='«env-password:pwq2»' su -s /bin/sh www-data -c 'php occ user:resetpassword --password-from-env «=login#u»'
Successfully reset password for «=login#u»
root@«hostname:numbered#c»:~# su -s /bin/sh www-data -c 'php occ config:system:get dbpassword'
«prose-password:pwa»
root@«hostname:numbered#c»:~# php occ config:system:get instanceid
oc«-identifier:lower(10)»
root@«hostname:numbered#c»:~# php occ config:system:get trusted_domains
«fqdn»
«ipv4»
root@«hostname:numbered#c»:~# exit
==== vq_expect_lantronix scripts/serial-console.exp
#!/usr/bin/expect -f
# console server: port 3003 is the core switch
set timeout 15
set host "«ipv4»"
set pass "«code-password:pwa»"
set enable «code-password:pwa»
log_user 0
spawn telnet $host 3003
expect {
    "Username:" { send "netops\r"; exp_continue }
    "assword:"  { send "$pass\r" }
    timeout     { puts stderr "no answer from $host"; exit 1 }
}
expect ">"
send "enable\r"
expect "Password:"
send -- "$enable\r"
expect "#"
send "copy running-config tftp://«ipv4»/core.cfg\r"
expect "bytes copied"
send "show version | include «-version|15.2(7)E8»\r"
expect eof
==== vq_winrm_ps tickets/transcript_ps.txt
**********************
Windows PowerShell-Transkript Start
Startzeit: 20251112081502
Benutzername: FIRMA\«=login#u»
RunAs-Benutzer: FIRMA\«=login#u»
Computer: «hostname:winhost» (Microsoft Windows NT 10.0.20348.0)
Prozess-ID: 5120
**********************
PS C:\> Set-LocalUser -Name wartung -Password (ConvertTo-SecureString '«cli-password:pw_ps»' -AsPlainText -Force)
PS C:\> netdom join «hostname:winhost» /domain:«fqdn:domain» /userd:FIRMA\join /passwordd:«cli-password:pwa»
Der Befehl wurde ausgeführt.
PS C:\> schtasks /create /tn Sicherung /tr C:\tools\bk.cmd /sc daily /st 23:00 /ru FIRMA\svc-bk /rp «cli-password:pwa»
PS C:\> netsh wlan show profile name="Lager" key=clear
    Name                   : Lager
    Authentifizierung      : WPA2-Personal
    Sicherheitsschlüssel   : Vorhanden
    Schlüsselinhalt        : «wifi-psk:pwa»
PS C:\> Resolve-DnsName «fqdn» -Server «ipv4» | Select-Object -First 1
PS C:\> (Get-CimInstance Win32_ComputerSystemProduct).UUID
«-uuid:bios_uuid»
**********************
Ende der Windows PowerShell-Aufzeichnung
==== vq_core_strings tickets/strings-core.txt
# strings -n 8 core.nginx.1201 | less
/usr/sbin/nginx
GLIBC_2.34
proxy_set_header
X-Forwarded-For
Host: «fqdn»
Cookie: lang=de; connect.sid=s%3A«session-cookie:alnum(32)».«~:b64u(43)»
Authorization: Bearer «bearer-token»
{"username":"«=login»","password":"«config-password:pwa»"}
client_body_temp
SSL_CTX_use_certificate_chain_file
«private-key:pem_ec»
0123456789abcdef
ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/
build-id «-build-id»
==== vq_gdb_py tickets/py-spy.txt
Process 3312: python3 -m sync.worker --queue mail
Python v3.11.2 (/usr/bin/python3.11)

Thread 3312 (active): "MainThread"
    _connect (imaplib.py:312)
        Arguments:
            host: "«fqdn»"
            port: 993
    login (sync/mail.py:44)
        Arguments:
            self: <Mailbox at 0x7f12«=hex(8)»>
            user: "«email»"
            password: "«code-password:pw»"
        Locals:
            tries: 3
            digest: "«-sha256»"
    run (sync/worker.py:118)
        Locals:
            settings: {"api_key": "«generic-secret:alnum(32)»", "tenant": "«-uuid»", "debug": true}
==== vq_make_install_transcript tickets/install-ui.txt
=== Stack installer 4.2 ===
? Host name of this server:        «fqdn»
? Mail address of the admin:       «email»
? Admin password (empty: generate):
Generated password:                «prose-password:pwa»
? Database host:                   «ipv4»
? Database password:               «config-password:pwa»
Fetching images ................. «-digest»
Writing /opt/stack/.env ......... done
Recovery code (write it down!):    «prose-password:keyhex»
TOTP seed for admin:               «totp-secret:b32(32)»
Instance id:                       «-uuid»
Listening on http://«~|0.0.0.0»:8080
Done in 41 s.
==== vq_ldap_session tickets/ldap.txt
$ ldapsearch -LLL -H ldap://«ipv4» -x -D cn=admin,dc=verein,dc=net -w «cli-password:pwa» -b ou=people,dc=verein,dc=net
dn: uid=«=login»,ou=people,dc=verein,dc=net
objectClass: inetOrgPerson
objectClass: posixAccount
cn: «person-name»
mail: «email»
mobile: «phone»
uidNumber: 10021
userPassword:: «base64-secret:ssha.b64»
entryUUID: «-uuid»
entryCSN: 20251103081122.«=digits(6)»Z#000000#001#000000

$ ldappasswd -H ldapi:/// -D cn=admin,dc=verein,dc=net -W -s '«cli-password:pwq2»' uid=kiosk,ou=people,dc=verein,dc=net
$ slappasswd -s «cli-password:pwa»
«password-hash:ssha»
$ samba-tool user setpassword «=login» --newpassword='«cli-password:pw_ps»' --must-change-at-next-login
Changed password OK
$ samba-tool domain exportkeytab /root/http.keytab --principal=HTTP/«fqdn»
==== vq_kiosk_login_screen tickets/console-photo-ocr.txt
[OCR of IMG_2231.jpg, 2 pages]

Welcome to the Proxmox Virtual Environment. Please use your web browser to
configure this server - connect to:

  https://«ipv4»:8006/

«hostname#h» login: root
Password:
root@«hostname#h»:~# ipmitool lan set 1 password «cli-password:pwa»
root@«hostname#h»:~# ipmitool lan print | grep -E 'IP Addr|MAC'
IP Address              : «ipv4»
MAC Address             : «mac»
root@«hostname#h»:~# dmidecode -s system-serial-number
«-serial»

[sticky note on the monitor]
KVM: admin / «prose-password:wordy_ascii»
BIOS: «prose-password:wordy_ascii»
==== vq_tdbdump tickets/secretsdump.txt
root@«hostname#h»:/var/lib/samba/private# pdbedit -L -w
«=login»:1003:«-md5:upper_lm.upper»:«password-hash:nthash»:[U          ]:LCT-66E0«=hex(4)»:
scanner:1007:XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX:«password-hash:nthash»:[UX         ]:LCT-67A1«=hex(4)»:
root@«hostname#h»:/var/lib/samba/private# net getlocalsid
SID for domain «hostname#h» is: S-1-5-21-«-number:digits(9)»-«-number:digits(9)»-«-number:digits(10)»
root@«hostname#h»:/var/lib/samba/private# getent shadow backup kiosk
backup:*:19700:0:99999:7:::
kiosk:«password-hash:sha512crypt»:20011:0:99999:7:::
root@«hostname#h»:~# doveadm pw -s ARGON2ID -p «cli-password:pwa»
{ARGON2ID}«password-hash:argon2»
root@«hostname#h»:~# postmap -q «email» hash:/etc/postfix/sasl_passwd
«email»:«config-password:pwa»
