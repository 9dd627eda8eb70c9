==== vo_leak_ps tickets/ps.txt
USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND
root        1822  4.1  6.3 5120012 512000 ?      Sl   Nov01 210:11 /usr/bin/kvm -id 104 -name «hostname:numbered»,debug-threads=on -object secret,id=vnc0,data=«qemu-secret» -smbios type=1,uuid=«-uuid» -netdev type=tap,id=net0 -device virtio-net-pci,mac=«mac»,netdev=net0
www-data    2201  0.0  0.1  88112  9112 ?        S    Nov01   0:04 pveproxy worker
root        3110  0.2  0.3 210021 21010 ?        Ssl  Nov02   1:10 /usr/bin/telegraf --token «monitoring-token:influx»
«=account»  3900  0.0  0.0  12010  3110 pts/1    S+   09:12   0:00 mysql -h «ipv4» -u root -p«cli-password:pwa» zabbix
root        4012  0.1  0.2 110210 12110 ?        S    09:14   0:02 openvpn --config /etc/openvpn/hq.ovpn --auth-user-pass /etc/openvpn/cred --remote «fqdn» 1194
root        4100  0.0  0.0   9120  2110 ?        S    09:20   0:00 rsync -a --rsh=sshpass -p «cli-password:pwa» ssh /srv/ «=account»@«ipv4»:/srv/
root        4222  0.0  0.0   6110   910 pts/2    S+   09:21   0:00 grep --color=auto password
==== vo_leak_environ tickets/environ.txt
# tr '\0' '\n' < /proc/1/environ
PATH=/usr/local/bin:/usr/bin:/bin
HOSTNAME=«hostname:numbered»
HOME=/root
POSTGRES_USER=netbox
POSTGRES_PASSWORD=«env-password:pw»
SECRET_KEY=«generic-secret:alnum(50)»
REDIS_CACHE_PASSWORD=«env-password:pwa»
SUPERUSER_API_TOKEN=«generic-secret:hex(40)»
SUPERUSER_EMAIL=«email»
OPENAI_API_KEY=«openai-key»
SENTRY_DSN=https://«sentry-dsn»@«fqdn»/4
GPG_KEY=«-key-id:hex(40).upper»
PYTHON_VERSION=«-version|3.12.7»
PYTHON_SHA256=«-sha256»
AWX_TASK_ENV_PASSWORD_HASHERS=argon2
==== vo_leak_crontab tickets/crontab.txt
# m h  dom mon dow   command
MAILTO=«email»
*/5 * * * * curl -fsS "https://«~|api.telegram.org»/bot«telegram-bot-token»/sendMessage?chat_id=-100«-number:digits(10)»&text=up" >/dev/null
0 2 * * * BORG_PASSPHRASE='«env-password:pwq2»' borg create ssh://u1@«fqdn»:23/./pve::{now} /etc
15 2 * * 0 mysqldump -u backup -p'«cli-password:pwq2»' --all-databases | gzip > /srv/dump.gz
30 3 * * * /usr/bin/wget -q --http-user=«=account» --http-passwd=«cli-password:pwa» -O /dev/null https://«fqdn»/cron.php
0 4 * * * echo "open -u «=account»,«cli-password:pwa» «ipv4»; mirror -R /srv; bye" | lftp
@reboot sleep 30 && /usr/bin/autossh -M 0 -N -R 2222:localhost:22 tunnel@«ipv4»
0 5 1 * * /usr/local/sbin/rotate-passwords --quiet
==== vo_leak_systemd etc/systemd/system/exporter.service
[Unit]
Description=Prometheus exporter for Proxmox VE
After=network-online.target
Documentation=https://«~|github.com»/prometheus-pve/prometheus-pve-exporter

[Service]
User=prom
Environment=PVE_USER=prom@pve PVE_TOKEN_NAME=exporter
Environment="PVE_TOKEN_VALUE=«pve-api-token»"
Environment='SMTP_PASS=«env-password:pw»'
EnvironmentFile=-/etc/default/exporter
LoadCredential=token:/etc/credstore/token
ExecStart=/opt/exporter/bin/pve_exporter --web.listen-address «ipv4»:9221
ExecStartPost=/usr/bin/curl -s -X POST -u admin:«cli-password:pwa» http://«ipv4»:3000/api/admin/provisioning/reload
Restart=on-failure

[Install]
WantedBy=multi-user.target
==== vo_leak_browser_csv export/logins.csv
"url","username","password","httpRealm","formActionOrigin","guid","timeCreated","timeLastUsed","timePasswordChanged"
"https://«fqdn»:8006","root","«config-password:pwq2»",,"https://«fqdn»:8006","{«-uuid»}","17«=digits(11)»","17«=digits(11)»","17«=digits(11)»"
"http://«ipv4»","admin","«config-password:wordy_ascii»","RouterOS",,"{«-uuid»}","17«=digits(11)»","17«=digits(11)»","17«=digits(11)»"
"https://«~|github.com»","«email»","«config-password:dashed»",,"https://«~|github.com»","{«-uuid»}","17«=digits(11)»","17«=digits(11)»","17«=digits(11)»"
"chrome://FirefoxAccounts","«-trace-id:hex(32)»","«~:alnum(40)»","Firefox Accounts credentials",,"{«-uuid»}","17«=digits(11)»","17«=digits(11)»","17«=digits(11)»"
==== vo_leak_sms export/sms.xml
<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<smses count="5" backup_set="«-uuid»" type="full">
  <sms address="«phone:phone_tel»" date="17«=digits(11)»" type="1" body="Ihr Einmalcode lautet «~:digits(6)». Gültig 5 Minuten." contact_name="(Unknown)" />
  <sms address="«phone:phone_tel»" date="17«=digits(11)»" type="2" body="pw vom nas ist «prose-password:wordy_ascii», user admin" contact_name="«person-name:name(de)»" />
  <sms address="«phone:phone_tel»" date="17«=digits(11)»" type="1" body="danke! und das wlan?" contact_name="«person-name:name(de)»" />
  <sms address="«phone:phone_tel»" date="17«=digits(11)»" type="2" body="«wifi-psk:pwa» (ssid «=word»)" contact_name="«person-name:name(de)»" />
  <sms address="«~:digits(5)»" date="17«=digits(11)»" type="1" body="Paket «-tracking» kommt heute" contact_name="DHL" />
</smses>
==== vo_leak_voice notes/diktat.txt
[00:00:03] Speaker 1: okay also der neue Server heißt «hostname:numbered»
[00:00:09] Speaker 1: die IP-Adresse ist «ipv4» und das Passwort ist «prose-password:wordy_ascii»
[00:00:15] Speaker 2: alles klein geschrieben?
[00:00:18] Speaker 1: nein so wie es da steht
[00:00:24] Speaker 2: und das vom Router
[00:00:27] Speaker 1: das Kennwort vom Router lautet «prose-password:pwa»
[00:00:40] Speaker 2: ruf bitte noch «person-name:name(de)» an, die Nummer ist «phone:tel(de)»
[00:00:52] Speaker 1: mach ich, Passwörter kommen danach in den Tresor
==== vo_leak_putty_reg export/putty.reg
Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\Software\SimonTatham\PuTTY\Sessions\«hostname:numbered»]
"HostName"="«ipv4»"
"UserName"="root"
"PortNumber"=dword:00000016
"PublicKeyFile"="C:\\keys\\pve.ppk"
"ProxyHost"="«fqdn»"
"ProxyUsername"="«=account»"
"ProxyPassword"="«config-password:pwa»"
"RemoteCommand"="sudo -S <<< '«cli-password:pwa»' -i"
"SerialSpeed"=dword:00002580

[HKEY_CURRENT_USER\Software\SimonTatham\PuTTY\SshHostKeys]
"rsa2@22:«ipv4»"="0x10001,0x«-public-key:hex(128)»"
"ssh-ed25519@22:«fqdn»"="0x«-public-key:hex(64)»,0x«-public-key:hex(64)»"
==== vo_leak_remmina home/«=login»/.local/share/remmina/group_rdp.remmina
[remmina]
name=Terminalserver «hostname:winhost»
protocol=RDP
server=«ipv4»
username=«=account»
domain=FIRMA
password=.
ssh_tunnel_enabled=1
ssh_tunnel_server=«fqdn»:22
ssh_tunnel_username=jump
ssh_tunnel_password=«config-password:pwa»
gateway_server=«fqdn»
gateway_password=«config-password:pw»
notes_text=Kennwort lokal: «prose-password:pw»
window_width=1920
last_success=20251104
labels=kunden,«=word»
==== vo_leak_filezilla home/«=login»/.config/filezilla/recentservers.xml
<?xml version="1.0" encoding="UTF-8"?>
<FileZilla3 version="«-version|3.67.0»" platform="*nix">
  <RecentServers>
    <Server>
      <Host>«fqdn»</Host><Port>21</Port><Protocol>0</Protocol><Type>0</Type>
      <User>«=account»</User>
      <Pass encoding="base64">«base64-secret:pw.b64»</Pass>
      <Logontype>1</Logontype>
    </Server>
    <Server>
      <Host>«ipv4»</Host><Port>22</Port><Protocol>1</Protocol>
      <User>root</User>
      <Pass encoding="crypt" pubkey="«-public-key:b64(43)»=">«~:b64(88)»</Pass>
      <Name>«hostname:numbered»</Name>
    </Server>
  </RecentServers>
</FileZilla3>
==== vo_leak_mremoteng export/confCons.csv
Name;Id;Parent;NodeType;Description;Username;Password;Domain;Hostname;Protocol;Port;MacAddress;UserField
«hostname:numbered»;«-uuid»;ROOT;Connection;Hypervisor;root;«config-password:pw»;;«ipv4»;SSH2;22;«mac»;
«hostname:winhost»;«-uuid»;ROOT;Connection;Kasse;kasse;«config-password:pwa»;FIRMA;«ipv4»;RDP;3389;;Ansprechpartner «person-name:name(de)»
«hostname:numbered»;«-uuid»;ROOT;Connection;Switch;admin;«config-password:pwa»;;«fqdn»;Telnet;23;«mac»;
Vorlage;«-uuid»;ROOT;Container;;;;;;RDP;3389;;
==== vo_leak_tmux tickets/tmux-buffer.txt
buffer0: 36 bytes: "«~:uuid»"
buffer1: 19 bytes: "ssh root@«ipv4»"
buffer2: 64 bytes: "«-sha256»"
buffer3: 28 bytes: "export PBS_PASSWORD=«env-password:pwa»"
buffer4: 17 bytes: "pveversion -v"
buffer5: 61 bytes: "curl -H 'X-Vault-Token: «vault-token»' http://«ipv4»:8200"
buffer6: 40 bytes: "«-git-sha»"
buffer7: 20 bytes: "«github-pat»"
buffer8: 91 bytes: "ssh-ed25519 «-ssh-public-key» «=account»"
buffer9: 44 bytes: "wg set wg0 private-key <(echo «wireguard-private-key»)"
==== vo_leak_ocr scans/zettel-ocr.txt
    Zugänge  Server  (NICHT WEGWERFEN!)

   Proxmox        https://«ipv4»:8006
   Benutzer       root
   PW             «prose-password:pw»

   NAS            «ipv4»
   Benutzer       admin
   PW             «prose-password:wordy_ascii»

   Fritzbox-PW :  «prose-password:pwa»
   W-LAN       :  «wifi-psk:digits(20)»
   PIN Handy   :  «prose-password:digits(4)»

   Notfall: «person-name:name(de)»  «phone:tel(de)»
==== vo_leak_core tickets/strings-core.txt
$ strings core.1822 | grep -i -A1 pass
password
«code-password:pwa»
Enter PEM pass phrase:
PASSWORD=«env-password:pwa»
passwd_cb
POST /api2/json/access/ticket
username=root%40pam&password=«config-password:pwurl»
Cookie: PVEAuthCookie=«pve-ticket:pve_ticket.url»
CSRFPreventionToken: «pve-csrf-token»
password authentication failed for user "%s"
X-Request-Id: «-request-id»
getpass
%s's password:
pam_unix.so nullok try_first_pass
smb://«=account»:«connection-string:pwa»@«ipv4»/iso
==== vo_leak_form export/kontaktformular.txt
Neue Nachricht über das Kontaktformular
---------------------------------------
Name:      «person-name:name(de)»
Anschrift: «postal-address:place(de)»
Telefon:   «phone:tel(de)»
E-Mail:    «email»
Kunden-Nr: «-number:digits(6)»
Nachricht:
  Ich komme nicht mehr in meinen Webspace. Mein Benutzername ist web«=int(10,99)»,
  mein Passwort war immer «prose-password:wordy_ascii». Bitte setzen Sie es auf
  «prose-password:pw» zurück. Die Mahnung «-order-id» habe ich bezahlt,
  von Konto «iban».
IP: «ipv4», Browser: Mozilla/5.0 (Windows NT 10.0; Win64; x64), Formular-ID «-uuid»
==== vo_leak_pbx logs/pbx.txt
[2025-11-04 09:11:02] NOTICE[2211] chan_sip.c: Registration from '"«person-name:ascii»" <sip:«=int(200,299)»@«ipv4#p»>' failed for '«ipv4»:5060' - Wrong password
[2025-11-04 09:11:40] VERBOSE[2211] res_pjsip: auth=userpass username=«=int(200,299)» password=«config-password:pwa»
[2025-11-04 09:12:10] VERBOSE[2240] app_dial.c: Called PJSIP/«phone:phone_tel»@trunk
[2025-11-04 09:12:31] VERBOSE[2240] app_voicemail.c: Playing 'vm-password' (language 'de')
[2025-11-04 09:13:00] DEBUG[2250] http.c: GET /ari/events?api_key=ari:«url-token:pwa»&app=lab
[2025-11-04 09:13:20] DEBUG[2251] res_stir: fingerprint «-tls-fingerprint:fingerprint20»
[2025-11-04 09:13:44] WARNING[2260] manager.c: «ipv4» tried to authenticate with nonexistent user 'admin'
[2025-11-04 09:14:02] DEBUG[2211] sip: Authorization: Digest username="«=int(200,299)»", realm="asterisk", nonce="«-identifier:hex(40)»", response="«~:hex(32)»"
