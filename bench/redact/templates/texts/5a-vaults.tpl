==== bb_vlt_chromecsv exports/Chrome-Passwörter.csv
name,url,username,password,note
«fqdn#a»,https://«fqdn#a»/,admin,«config-password:pwa»,
«ipv4#b»,https://«ipv4#b»:8006/,root,«config-password:human»,Keller
«fqdn#c»,https://«fqdn#c»/login,«email»,«config-password:apple»,
«~|github.com»,https://«~|github.com»/login,pve-fan,«config-password:pwa»,2fa im handy
==== bb_vlt_firefoxcsv exports/logins.csv
"url","username","password","httpRealm","formActionOrigin","guid","timeCreated","timeLastUsed","timePasswordChanged"
"https://«fqdn#a»","«email»","«config-password:pwq2»",,"https://«fqdn#a»","{«-uuid»}","«-timestamp»118","«-timestamp»004","«-timestamp»118"
"http://«ipv4#b»","admin","«config-password:human»","FRITZ!Box",,"{«-uuid»}","«-timestamp»002","«-timestamp»300","«-timestamp»002"
"https://«fqdn#c»:8443","netadmin","«config-password:apple»",,"","{«-uuid»}","«-timestamp»002","«-timestamp»300","«-timestamp»002"
==== bb_vlt_bitwarden exports/bitwarden_export.json
{
  "encrypted": false,
  "folders": [{"id": "«-uuid#f»", "name": "Homelab"}],
  "items": [
    {
      "passwordHistory": [{"lastUsedDate": "2025-10-02T08:11:00.118Z", "password": "«config-password:human»"}],
      "revisionDate": "2026-01-12T10:00:00.002Z",
      "id": "«-uuid»",
      "folderId": "«-uuid#f»",
      "type": 1,
      "name": "pve",
      "notes": "IPMI läuft unter ADMIN / «prose-password:pwa»",
      "fields": [{"name": "LUKS", "value": "«config-password:phrase»", "type": 1}],
      "login": {
        "uris": [{"match": null, "uri": "https://«ipv4»:8006"}],
        "username": "root",
        "password": "«config-password:pwq2»",
        "totp": "«totp-secret:b32(32)»"
      }
    },
    {
      "id": "«-uuid»",
      "type": 3,
      "name": "Firmenkarte",
      "card": {"cardholderName": "«person-name»", "brand": "Visa", "number": "«card»", "expMonth": "4", "expYear": "2029", "code": "«~:digits(3)»"}
    }
  ]
}
==== bb_vlt_keepassxml exports/keepass.xml
<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<KeePassFile>
	<Meta><Generator>KeePassXC</Generator><DatabaseName>Werkstatt</DatabaseName><MemoryProtection><ProtectPassword>True</ProtectPassword></MemoryProtection></Meta>
	<Root><Group><UUID>«-uuid:bytes(16)»</UUID><Name>Server</Name>
		<Entry>
			<UUID>«-uuid:bytes(16)»</UUID>
			<Times><LastModificationTime>Yk3x3w4AAAA=</LastModificationTime></Times>
			<String><Key>Title</Key><Value>Hypervisor</Value></String>
			<String><Key>UserName</Key><Value>root</Value></String>
			<String><Key>Password</Key><Value ProtectInMemory="True">«config-password:pwa»</Value></String>
			<String><Key>URL</Key><Value>https://«fqdn»:8006</Value></String>
			<String><Key>otp</Key><Value>otpauth://totp/pve:root?secret=«totp-secret:b32(32)»&amp;period=30&amp;digits=6&amp;issuer=pve</Value></String>
			<String><Key>Notes</Key><Value>Backup-Schlüssel: «generic-secret:phrase»</Value></String>
		</Entry>
	</Group></Root>
</KeePassFile>
==== bb_vlt_lastpass exports/lastpass.csv
url,username,password,totp,extra,name,grouping,fav
https://«fqdn»,backup,«config-password:pwa»,,,PBS,Infra,0
http://sn,,,,"NoteType:Server
Language:en-US
Hostname:«fqdn»
Username:root
Password:«config-password:pwa»
Notes:rack 4, serial «-serial»",Colo box,Infra,1
https://«ipv4»/ui,admin,«config-password:human»,«totp-secret:b32(16)»,,iLO,Infra,0
http://sn,,,,"NoteType:Wi-Fi Password
SSID:Showroom
Password:«wifi-psk:human»",Wi-Fi,Shared,0
==== bb_vlt_pass tmp/pass-show.txt
$ pass show infra/pve/root
«prose-password:pwq2»
user: root
url: https://«fqdn»:8006
otpauth://totp/root@pam?secret=«totp-secret:b32(32)»&issuer=Proxmox%20Web%20UI
recovery-key: 0: «generic-secret:hex(16)»
recovery-key: 1: «generic-secret:hex(16)»

$ pass ls infra
infra
├── pbs
│   └── encryption-key
└── pve
    ├── root
    └── token
$ pass git log --oneline | head -2
«-short-sha» Edit password for infra/pve/root using vim.
«-short-sha» Add generated password for infra/pbs/encryption-key.
$ gopass generate infra/db 24
⚠ The generated password is:

«prose-password:pwa»
==== bb_vlt_filezilla home/«=word»/.config/filezilla/sitemanager.xml
<?xml version="1.0" encoding="UTF-8"?>
<FileZilla3 version="3.67.1" platform="*nix">
	<Servers>
		<Server>
			<Host>«fqdn»</Host>
			<Port>22</Port>
			<Protocol>1</Protocol>
			<Type>0</Type>
			<User>www-upload</User>
			<Pass encoding="base64">«base64-secret»</Pass>
			<Logontype>1</Logontype>
			<Name>Webserver</Name>
		</Server>
		<Server>
			<Host>«ipv4»</Host>
			<User>cam</User>
			<Pass>«config-password:human»</Pass>
			<Logontype>1</Logontype>
			<Name>Kamera</Name>
		</Server>
		<Server>
			<Host>«ipv4»</Host>
			<User>root</User>
			<Pass encoding="crypt" pubkey="«-public-key:bytes(64)»">«~:bytes(96)»</Pass>
		</Server>
	</Servers>
</FileZilla3>
==== bb_vlt_remmina home/«=word»/.local/share/remmina/group_rdp_server.remmina
[remmina]
name=Terminalserver
protocol=RDP
server=«fqdn»
username=adm-jobs
domain=DOM
password=«base64-secret:bytes(32)»
ssh_tunnel_enabled=1
ssh_tunnel_server=«ipv4»:22
ssh_tunnel_password=«config-password:pwa»
gateway_server=
colordepth=99
save_password=1
disablepasswordstoring=0
profile-lock=0
cert_ignore=1
last_success=20260131
==== bb_vlt_ssh_cfg home/«=word»/.ssh/config
# jump through the bastion; passwords are in KeePass
Host bastion
    HostName «fqdn»
    User «~:account»
    IdentityFile ~/.ssh/id_ed25519

Host «~:hostname»
    HostName «ipv4»
    ProxyJump bastion
    # pw: «config-password:wordy_ascii»

Host ilo-*
    KexAlgorithms +diffie-hellman-group14-sha1
    PreferredAuthentications keyboard-interactive,password
    NumberOfPasswordPrompts 1
    SetEnv TOKEN=«env-password:alnum(32)»

Host «fqdn»
    Port 2222
    PasswordAuthentication no
---- home/user/.ssh/authorized_keys
from="«ipv4-cidr»",command="/usr/bin/borg serve" ssh-ed25519 «-ssh-public-key» «email»
ssh-rsa «-ssh-public-key:ssh_rsa» yubikey
---- home/user/.ssh/id_lab
«private-key:openssh»
==== bb_vlt_mremote exports/confCons.xml
<?xml version="1.0" encoding="utf-8"?>
<mrng:Connections xmlns:mrng="http://«~|mremoteng.org»" Name="Connections" Export="false" EncryptionEngine="AES" BlockCipherMode="GCM" KdfIterations="1000" FullFileEncryption="false" Protected="«~:bytes(60)»" ConfVersion="2.7">
    <Node Name="Werk 2" Type="Container" Expanded="true" Id="«-uuid»" />
    <Node Name="RDS" Type="Connection" Descr="" Username="dom\adm" Domain="" Password="«base64-secret:bytes(60)»" Hostname="«fqdn»" Protocol="RDP" Port="3389" Id="«-uuid»" RDGatewayPassword="" />
    <Node Name="Switch" Type="Connection" Username="manager" Password="" Hostname="«ipv4»" Protocol="SSH2" PuttySession="Default Settings" Port="22" Id="«-uuid»" InheritPassword="false" />
</mrng:Connections>
---- exports/rdp/buero.rdp
full address:s:«ipv4»:3389
username:s:DOM\schicht2
password 51:b:«~:hex(300)»
gatewayhostname:s:«fqdn»
prompt for credentials:i:0
==== bb_vlt_1p exports/1password.csv
Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes
Storage console,https://«fqdn»,operator,«config-password:apple»,,false,false,infra,
Emergency kit,,«email»,«config-password:phrase»,,true,false,,Secret Key «onepassword-token:op_key»
Ceph dashboard,https://«ipv4»:8443,admin,«config-password:pwq2»,otpauth://totp/ceph?secret=«totp-secret:b32(32)»,false,false,ceph;prod,fsid «-uuid»
Wallet backup,,,,,false,false,,"«generic-secret:mnemonic»"
==== bb_vlt_recovery home/«=word»/Documents/recovery-codes.txt
GitLab recovery codes for «email»
These codes are the last resort for accessing your account in case you lose your password and second factors.

«generic-secret:hex(16)»
«generic-secret:hex(16)»
«generic-secret:hex(16)»

BitLocker Drive Encryption recovery key

Identifier:
      «-uuid:bios_uuid»
Recovery Key:
      «generic-secret:keyhex»

Proxmox VE TFA recovery (root@pam):
0: «generic-secret:uuid.lower»
1: «generic-secret:uuid.lower»
==== bb_vlt_firefox_clean profile/prefs.js
// Mozilla User Preferences
user_pref("app.normandy.user_id", "«-uuid»");
user_pref("services.sync.clients.lastSync", "«-timestamp»");
user_pref("signon.rememberSignons", false);
user_pref("signon.management.page.breach-alerts.enabled", false);
user_pref("extensions.formautofill.creditCards.enabled", false);
user_pref("security.ask_for_password", 0);
user_pref("security.password_lifetime", 30);
user_pref("privacy.userContext.enabled", true);
user_pref("browser.pageActions.persistedActions", "{\"ids\":[\"bookmark\"],\"version\":1}");
user_pref("toolkit.startup.last_success", «-timestamp»);
user_pref("extensions.webextensions.uuids", "{\"«~|addons-search-detection@mozilla.com»\":\"«-uuid»\"}");
