==== f_win_unattend install/autounattend.xml
<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend">
  <settings pass="oobeSystem">
    <component name="Microsoft-Windows-Shell-Setup" publicKeyToken="«-key-id:hex(16)»" versionScope="nonSxS">
      <UserAccounts>
        <AdministratorPassword><Value>«config-password:pwq2.xml»</Value><PlainText>true</PlainText></AdministratorPassword>
        <LocalAccounts><LocalAccount><Name>ops</Name><Password><Value>«config-password:pwa.u16»</Value><PlainText>false</PlainText></Password></LocalAccount></LocalAccounts>
      </UserAccounts>
      <AutoLogon><Username>ops</Username><Password><Value>«config-password:wordy»</Value><PlainText>true</PlainText></Password><LogonCount>1</LogonCount></AutoLogon>
      <ComputerName>«hostname»</ComputerName>
      <ProductKey>«~:winkey»</ProductKey>
    </component>
  </settings>
  <settings pass="specialize">
    <component name="Microsoft-Windows-UnattendedJoin"><Identification><Credentials><Domain>«~|lab»</Domain><Password>«config-password:wordy»</Password><Username>join</Username></Credentials><JoinDomain>«fqdn:domain»</JoinDomain></Identification></component>
  </settings>
</unattend>
==== f_win_registry export/winlogon.reg
Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon]
"AutoAdminLogon"="1"
"DefaultUserName"="kiosk"
"DefaultPassword"="«config-password:wordy»"
"LegalNoticeText"="Passwords must not be shared."

[HKEY_CURRENT_USER\Software\SimonTatham\PuTTY\Sessions\«=word»]
"HostName"="«ipv4»"
"ProxyPassword"="«config-password:pwa»"
"PublicKeyFile"=""

[HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\SNMP\Parameters\ValidCommunities]
"«snmp-community:alnum(10)»"=dword:00000004

[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Cryptography]
"MachineGuid"="«-uuid»"
[HKEY_CURRENT_USER\Software\TightVNC\Server]
"Password"=hex:«config-password:hexcomma»
==== f_win_webconfig inetpub/web.config
<configuration>
  <connectionStrings>
    <add name="Main" connectionString="Server=«ipv4»;Database=shop;User Id=web;Password=«connection-string»;" providerName="System.Data.SqlClient" />
  </connectionStrings>
  <appSettings>
    <add key="SmtpPassword" value="«config-password:wordy»" />
    <add key="PasswordMinLength" value="«-setting|12»" />
    <add key="ApiToken" value="«generic-secret:alnum(32)»" />
    <add key="webpages:Version" value="«-version4:version4»" />
  </appSettings>
  <system.web>
    <machineKey validationKey="«generic-secret:hex(128).upper»" decryptionKey="«generic-secret:hex(64).upper»" validation="SHA1" />
    <identity impersonate="true" userName="LAB\web" password="«config-password:pwq2.xml»" />
  </system.web>
  <runtime><assemblyIdentity name="Newtonsoft.Json" publicKeyToken="«-key-id:hex(16)»" /></runtime>
</configuration>
==== f_win_gpp sysvol/Groups.xml
<?xml version="1.0" encoding="utf-8"?>
<Groups clsid="{«-bios-uuid»}"><User clsid="{«-bios-uuid»}" name="helpdesk" changed="2024-05-12 10:11:12" uid="{«-bios-uuid»}"><Properties action="U" newName="" fullName="«person-name»" cpassword="«config-password:b64(43)»" changeLogon="0" userName="helpdesk"/></User></Groups>
==== f_win_filezilla export/sitemanager.xml
<FileZilla3 version="«-version»"><Servers><Server>
  <Host>«fqdn»</Host><Port>22</Port>
  <User>web</User><Pass encoding="base64">«base64-secret:pwa.b64»</Pass>
  <Name>«~:word»</Name>
</Server><Server><Host>«ipv4»</Host><User>old</User><Pass>«config-password:wordy»</Pass></Server></Servers></FileZilla3>
---- export/mRemote.csv
Name;Hostname;Protocol;Username;Password;Domain
«hostname»;«ipv4»;RDP;admin;«config-password:wordy»;
---- export/keepass.csv
"Group","Title","Username","Password","URL","Notes"
«each 3-4»
"Root/Lab","«~:word»","admin","«config-password:pwq2»","https://«fqdn»/",""
«end»
---- export/bitwarden.json
{"encrypted":false,"items":[{"id":"«-uuid»","name":"switch","login":{"username":"admin","password":"«config-password:pwq2»","totp":"«totp-secret»","uris":[{"uri":"http://«ipv4»"}]}}]}
---- export/chrome-passwords.csv
name,url,username,password
«hostname»,https://«fqdn»:8006/,root,«config-password:pwa»
«~:word»,https://«ipv4»/,admin,«config-password:wordy»
==== f_win_dump term/secretsdump.txt
[*] Dumping local SAM hashes (uid:rid:lmhash:nthash)
Administrator:500:«-number:upper_lm»:«password-hash:hex(32)»:::
«=login»:1104:«-number:upper_lm»:«password-hash:hex(32)»:::
[*] DefaultPassword
LAB\kiosk:«config-password:wordy»
  * Username : ops
  * NTLM     : «password-hash:hex(32)»
  * Password : «config-password:wordy»
BitLocker recovery
    Numerical Password:
      ID: {«-bios-uuid»}
      Password:
        «generic-secret:keyhex»
C:\> systeminfo
Host Name:       «hostname»
Product ID:      «-serial|00330-80000-00000-AA417»
C:\> netsh wlan show profile name=lab key=clear
    Key Content            : «wifi-psk:wordy»
C:\> ipconfig /all
   Physical Address. . . . . . . . . : «mac:mac_dash»
   IPv4 Address. . . . . . . . . . . : «ipv4»(Preferred)
   DNS Servers . . . . . . . . . . . : «ipv4»
