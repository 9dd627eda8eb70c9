==== ba_vcsa_deploy iso/vcsa-cli-installer/templates/embedded.json
{
    "__version": "2.13.0",
    "__comments": "vCenter pentru sediul nou; vezi tichetul de migrare",
    "new_vcsa": {
        "esxi": {
            "hostname": "«fqdn»",
            "username": "root",
            "password": "«config-password:pwq2»",
            "deployment_network": "VM Network",
            "datastore": "ds-nvme01"
        },
        "appliance": {
            "thin_disk_mode": true,
            "deployment_option": "small",
            "name": "«hostname»"
        },
        "network": {
            "ip_family": "ipv4",
            "mode": "static",
            "system_name": "«fqdn»",
            "ip": "«ipv4»",
            "prefix": "24",
            "gateway": "«ipv4»",
            "dns_servers": ["«ipv4»"]
        },
        "os": { "password": "«config-password:human»", "ntp_servers": "«ipv4»", "ssh_enable": false },
        "sso": { "password": "«config-password:pwq2»", "domain_name": "«~|vsphere.local»" }
    },
    "ceip": { "settings": { "ceip_enabled": false } }
}
==== ba_esxi_ks http/ks-esxi.cfg
# kickstart ESXi 8, hosturi temporare pentru migrare
vmaccepteula
rootpw --iscrypted «password-hash:sha512crypt»
install --firstdisk --overwritevmfs --novmfsondisk
network --bootproto=static --device=«mac:macl» --ip=«ipv4» --gateway=«ipv4» --nameserver=«ipv4» --netmask=«~|255.255.255.0» --hostname=«fqdn» --addvmportgroup=0
reboot
%firstboot --interpreter=busybox
esxcli system snmp set --communities «snmp-community» --targets «ipv4»@161/«snmp-community»
esxcli system account add -i backup -p '«cli-password:pwsafe»' -c '«cli-password»'
esxcli iscsi adapter auth chap set --adapter vmhba64 --authname pve --secret «iscsi-chap» --level required --direction uni
vim-cmd vimsvc/license --set «generic-secret:license»
esxcli system syslog config set --loghost='udp://«ipv4»:514'
esxcli software acceptance set --level=PartnerSupported
==== ba_vmx datastore/app/app.vmx
.encoding = "UTF-8"
config.version = "8"
virtualHW.version = "20"
displayName = "«hostname:numbered»"
guestOS = "debian12-64"
uuid.bios = "56 4d «-asset-hash:hexsp6»-«-asset-hash:hexsp8»"
uuid.location = "56 4d «-asset-hash:hexsp6»-«-asset-hash:hexsp8»"
vc.uuid = "52 «-asset-hash:hexsp7»-«-asset-hash:hexsp8»"
ethernet0.virtualDev = "vmxnet3"
ethernet0.addressType = "vpx"
ethernet0.generatedAddress = "«mac:macl»"
ethernet0.dvs.switchId = "50 «-asset-hash:hexsp7»-«-asset-hash:hexsp8»"
RemoteDisplay.vnc.enabled = "TRUE"
RemoteDisplay.vnc.port = "5911"
RemoteDisplay.vnc.password = "«config-password:pwshort»"
guestinfo.userdata.encoding = "base64"
guestinfo.rootpw = "«config-password:human»"
guestinfo.ovf.ipaddress = "«ipv4»"
annotation = "Contabilitate|0Aadmin: «password-in-notes:pwsafe»|0ARăspunde «person-name»"
sched.cpu.latencySensitivity = "normal"
encryption.encryptedKey = "«-placeholder|none»"
checkpoint.vmState = ""
==== ba_libvirt_xml etc/libvirt/qemu/web.xml
<domain type='kvm'>
  <name>«hostname:numbered»</name>
  <uuid>«-uuid»</uuid>
  <memory unit='KiB'>8388608</memory>
  <os><type arch='x86_64' machine='pc-q35-8.2'>hvm</type></os>
  <devices>
    <disk type='network' device='disk'>
      <auth username='libvirt'><secret type='ceph' uuid='«-uuid»'/></auth>
      <source protocol='rbd' name='vms/web'><host name='«ipv4»' port='6789'/></source>
    </disk>
    <interface type='bridge'><mac address='«mac:macl»'/><source bridge='br0'/></interface>
    <graphics type='vnc' port='-1' autoport='yes' listen='«ipv4»' passwd='«config-password:pwshort»' passwdValidTo='2026-12-31T23:59:59'/>
    <graphics type='spice' tlsPort='5901' passwd='«config-password:alnum(12)»'><listen type='address' address='«~|127.0.0.1»'/></graphics>
  </devices>
  <seclabel type='dynamic' model='apparmor' relabel='yes'/>
</domain>
---- etc/libvirt/secrets/ceph.xml
<secret ephemeral='no' private='yes'>
  <uuid>«-uuid»</uuid>
  <usage type='ceph'><name>client.libvirt secret</name></usage>
</secret>
---- root/secret-set.txt
# virsh secret-set-value --secret «-uuid#s» --base64
«ceph-key»
# virsh secret-get-value «-uuid#s»
«ceph-key»
==== ba_xo_xapi etc/xo-server/config.toml
# Xen Orchestra, exemplu de pe serverul vechi
[http.listen.0]
port = 443
cert = '/etc/ssl/xo.pem'

[redis]
uri = 'redis://:«connection-string»@«ipv4»:6379/0'

[authentication]
defaultTokenValidity = '«-setting|30 days»'

[plugins.auth-ldap]
uri = 'ldaps://«fqdn»'
bind = { dn = 'cn=xo,ou=svc', password = '«config-password:pwsafe»' }
---- tmp/xe-list.txt
[root@«hostname#h» ~]# xe pbd-list params=device-config host-name-label=«hostname#h»
device-config (MRO)    : server: «ipv4»; serverpath: /mnt/tank/xcp; options:
device-config (MRO)    : target: «ipv4»; targetIQN: «-iqn»; SCSIid: 3600«-wwn:hex(28)»; chapuser: xcp; chappassword: «iscsi-chap:pwa»
device-config (MRO)    : location: //«ipv4»/iso; type: cifs; username: iso; cifspassword: «config-password:human»
[root@«hostname#h» ~]# xe secret-list params=all
uuid ( RO)            : «-uuid»
           value ( RW): «generic-secret:pwsafe»
[root@«hostname#h» ~]# xe vif-list params=MAC,device
MAC ( RO)    : «mac:macl»
==== ba_openstack etc/openstack/clouds.yaml
clouds:
  cluj:
    auth:
      auth_url: https://«fqdn»:5000/v3
      username: terraform
      password: «config-password:pwsafe»
      project_id: «-uuid:hex(32)»
      user_domain_name: Default
    region_name: RegionOne
    interface: public
  cluj-app:
    auth_type: v3applicationcredential
    auth:
      auth_url: https://«fqdn»:5000/v3
      application_credential_id: "«~:hex(32)»"
      application_credential_secret: "«generic-secret:b64u(86)»"
---- etc/nova/nova.conf
[DEFAULT]
my_ip = «ipv4»
transport_url = rabbit://nova:«connection-string»@«ipv4»:5672,nova:«connection-string»@«ipv4»:5672//
[api_database]
connection = mysql+pymysql://nova:«connection-string»@«fqdn»/nova_api?charset=utf8
[keystone_authtoken]
www_authenticate_uri = https://«fqdn»:5000
memcache_secret_key = «generic-secret:hex(20)»
password = «config-password:alnum(24)»
[neutron]
metadata_proxy_shared_secret = «generic-secret:alnum(20)»
service_metadata_proxy = true
[libvirt]
rbd_secret_uuid = «-uuid»
==== ba_incus_trust root/incus.txt
root@«hostname#h»:~# incus config trust add «~|laptop-radu»
Client «~|laptop-radu» certificate add token:
«generic-secret:trust»
root@«hostname#h»:~# incus cluster add «hostname»
Member join token: «generic-secret:trust»
root@«hostname#h»:~# incus config show
config:
  core.https_address: «ipv4»:8443
  core.metrics_address: '[«ipv6»]:8444'
  oidc.client.id: incus
  loki.auth.username: loki
  loki.auth.password: «config-password:pwsafe»
  core.trust_ca_certificates: "true"
root@«hostname#h»:~# incus config trust list --format csv
client,«~|laptop-radu»,,«-short-sha:hex(12)»,"Feb 10, 2036 at 7:12am (UTC)"
root@«hostname#h»:~# incus storage volume info default web
fingerprint: «-sha256»
==== ba_maas_foreman root/.maascli.txt
$ maas login admin http://«ipv4»:5240/MAAS/api/2.0 «generic-secret:maas»
You are now logged in to the MAAS server at http://«ipv4»:5240/MAAS/api/2.0/ with the profile name 'admin'.
$ maas admin machine power-parameters «-asset-hash:lower(6)»
Success.
Machine-readable output follows:
{
    "power_address": "«ipv4»",
    "power_user": "maas",
    "power_pass": "«config-password:alnum(14)»",
    "k_g": "«hex-key:hex(40)»",
    "cipher_suite_id": "17",
    "mac_address": "«mac:macl»",
    "privilege_level": "OPERATOR"
}
$ hammer host info --name «fqdn» --fields "Root password hash,Token"
Root password hash: «password-hash:sha512crypt»
Token: «~:uuid»
==== ba_ipmi_dump tmp/bmc-config.txt
# ipmi-config --checkout --category=core, «hostname:numbered»
Section User2
	## Give Username
	Username                                      ADMIN
	Password20                                    «config-password:alnum(16)»
	Enable_User                                   Yes
EndSection
Section User3
	Username                                      monitor
	Password                                      «config-password:human»
	Lan_Privilege_Limit                           User
EndSection
Section Lan_Conf
	IP_Address_Source                             Static
	IP_Address                                    «ipv4»
	MAC_Address                                   «mac»
	Subnet_Mask                                   «~|255.255.255.0»
	Default_Gateway_IP_Address                    «ipv4»
	SNMP_Community_String                         «snmp-community»
EndSection
Section Lan_Conf_Security_Keys
	## Give string or blank to clear. Max 20 bytes, prefix with 0x to enter hex
	K_R                                           
	K_G                                           0x«hex-key:hex(40)»
EndSection
Section Lan_Conf_Auth
	Callback_Enable_Auth_Type_MD5                 «-setting|Yes»
	OEM_Enable_Auth_Type_Straight_Password        «-setting|No»
EndSection
==== ba_redfish_scp tmp/idrac-scp.xml
<SystemConfiguration Model="PowerEdge R650" ServiceTag="«-serial:upper(7)»" TimeStamp="Tue Feb 10 09:41:12 2026">
<!--Export type is Normal,XML,Clone-->
<Component FQDD="iDRAC.Embedded.1">
 <Attribute Name="NIC.1#DNSRacName">«hostname»</Attribute>
 <Attribute Name="IPv4Static.1#Address">«ipv4»</Attribute>
 <Attribute Name="IPv4Static.1#Gateway">«ipv4»</Attribute>
 <Attribute Name="Users.2#UserName">root</Attribute>
 <Attribute Name="Users.2#Password">«config-password:pwsafe»</Attribute>
 <Attribute Name="Users.2#SHA256Password">«password-hash:hex(64).upper»</Attribute>
 <Attribute Name="Users.2#SHA256PasswordSalt">«~:hex(32).upper»</Attribute>
 <Attribute Name="Users.2#MD5v3Key">«snmp-password:hex(32).upper»</Attribute>
 <Attribute Name="SNMP.1#AgentCommunity">«snmp-community»</Attribute>
 <Attribute Name="IPMILan.1#EncryptionKey">«hex-key:hex(40).upper»</Attribute>
 <Attribute Name="ActiveDirectory.1#DomainController1">«fqdn»</Attribute>
 <Attribute Name="RemoteHosts.1#SMTPServerIPAddress">«ipv4»</Attribute>
 <!-- <Attribute Name="Users.3#Password">«-redacted|******»</Attribute> -->
</Component>
<Component FQDD="BIOS.Setup.1-1">
 <Attribute Name="SysPassword"></Attribute>
 <Attribute Name="PasswordStatus">«-setting|Unlocked»</Attribute>
</Component>
</SystemConfiguration>
==== ba_nut etc/nut/upsd.users
# utilizatori pentru upsd
[admin]
	password = «config-password:human»
	actions = SET
	instcmds = ALL

[upsslave]
	password = «config-password:pwsafe»
	upsmon secondary
---- etc/nut/upsmon.conf
MONITOR rack1@«ipv4» 1 upsslave «config-password:pwsafe» secondary
MONITOR apc@«fqdn» 1 monuser «config-password:alnum(12)» primary
NOTIFYCMD /usr/sbin/upssched
POLLFREQ 5
# MONITOR myups@«~|bigserver» 1 upswired «-placeholder|blah» primary
---- etc/nut/ups.conf
[rack1]
	driver = snmp-ups
	port = «ipv4»
	community = «snmp-community»
	authPassword = «snmp-password:pwsafe»
	privPassword = "«snmp-password:phrase»"
	desc = "Camera serverelor, serie «-serial:upper(12)»"
---- etc/apcupsd/apcupsd.conf
UPSCABLE ether
UPSTYPE pcnet
DEVICE «ipv4»:apc:«config-password:pwa»
NISIP «~|127.0.0.1»
==== ba_unattend autounattend.xml
<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend">
  <settings pass="windowsPE">
    <component name="Microsoft-Windows-Setup" publicKeyToken="«-key-id|31bf3856ad364e35»" language="neutral">
      <UserData>
        <AcceptEula>true</AcceptEula>
        <ProductKey><Key>«generic-secret:winkey»</Key></ProductKey>
        <FullName>Service IT</FullName>
      </UserData>
    </component>
  </settings>
  <settings pass="specialize">
    <component name="Microsoft-Windows-Shell-Setup">
      <ComputerName>«hostname:winhost»</ComputerName>
      <TimeZone>GTB Standard Time</TimeZone>
    </component>
    <component name="Microsoft-Windows-UnattendedJoin">
      <Identification>
        <Credentials><Domain>«fqdn:domain»</Domain><Username>join</Username><Password>«config-password:pwsafe»</Password></Credentials>
        <JoinDomain>«fqdn:domain»</JoinDomain>
        <MachineObjectOU>OU=Servere,DC=uzina,DC=ro</MachineObjectOU>
      </Identification>
    </component>
  </settings>
  <settings pass="oobeSystem">
    <component name="Microsoft-Windows-Shell-Setup">
      <UserAccounts>
        <AdministratorPassword><Value>«config-password:unattend»</Value><PlainText>false</PlainText></AdministratorPassword>
        <LocalAccounts><LocalAccount><Name>mentenanta</Name><Password><Value>«config-password:human»</Value><PlainText>true</PlainText></Password></LocalAccount></LocalAccounts>
      </UserAccounts>
      <AutoLogon><Password><Value>«config-password:unattendpw»</Value><PlainText>false</PlainText></Password><Username>mentenanta</Username></AutoLogon>
    </component>
  </settings>
</unattend>
==== ba_gpp_groups SYSVOL/Policies/Groups.xml
<?xml version="1.0" encoding="utf-8"?>
<Groups clsid="{«-uuid»}">
  <User clsid="{«-uuid»}" name="Administrator (built-in)" image="2" changed="2014-03-11 09:44:02" uid="{«-uuid»}">
    <Properties action="U" newName="adm_local" fullName="" description="" cpassword="«config-password:cpassword»" changeLogon="0" noChange="0" neverExpires="1" acctDisabled="0" subAuthority="RID_ADMIN" userName="Administrator (built-in)"/>
  </User>
</Groups>
---- SYSVOL/Policies/ScheduledTasks.xml
<ScheduledTasks clsid="{«-uuid»}"><Task clsid="{«-uuid»}" name="Inventar"><Properties action="C" name="Inventar" appName="\\«fqdn»\netlogon\inv.cmd" runAs="UZINA\inventar" cpassword="«config-password:cpassword»" logonType="0"/></Task></ScheduledTasks>
---- SYSVOL/scripts/map.bat
@echo off
rem mapare unitati de retea, verificat de «person-name:ascii_name»
net use P: \\«hostname:winhost»\public /persistent:no
net use Z: \\«ipv4»\arhiva /user:UZINA\arhiva «cli-password:pwsafe» /persistent:yes
cmdkey /add:«fqdn» /user:UZINA\scan /pass:«cli-password:pwa»
if not "%PASSWORD%"=="" echo parola setata
==== ba_ad_secretsdump audit/ntds.txt
[*] Dumping Domain Credentials (domain\uid:rid:lmhash:nthash)
Administrator:500:«~:upper_lm»:«password-hash:nt»:::
Guest:501:«~:upper_lm»:«~|31d6cfe0d16ae931b73c59d7e0c089c0»:::
krbtgt:502:«~:upper_lm»:«password-hash:nt»:::
«~|uzina.ro»\«=login»:1104:«~:upper_lm»:«password-hash:nt»:::
«hostname:winhost»$:1000:«~:upper_lm»:«password-hash:nt»:::
[*] Kerberos keys grabbed
krbtgt:aes256-cts-hmac-sha1-96:«hex-key:hex(64)»
krbtgt:aes128-cts-hmac-sha1-96:«hex-key:hex(32)»
[*] ClearText passwords grabbed
«~|uzina.ro»\svc_sql:CLEARTEXT:«config-password:human»
[*] Target system bootKey: 0x«hex-key:hex(32)»
[*] Cleaning up...
==== ba_laps_bitlocker export/laps.csv
ComputerName,DistinguishedName,Account,Password,PasswordUpdateTime,ExpirationTimestamp
«hostname:winhost»,"CN=A,OU=Statii,DC=uzina,DC=ro",adm_local,«config-password:mixpw»,2026-01-30 07:10:41,2026-03-01 07:10:41
«hostname:winhost»,"CN=B,OU=Statii,DC=uzina,DC=ro",adm_local,«config-password:mixpw»,2026-02-02 11:52:03,2026-03-04 11:52:03
---- export/bitlocker.txt
BitLocker Drive Encryption recovery key

To verify that this is the correct recovery key, compare the start of the following identifier with the identifier value displayed on your PC.

Identifier:
      «-uuid:uuid.upper»

If the above identifier matches the one displayed by your PC, then use the following key to unlock your drive.

Recovery Key:
      «generic-secret:keyhex»

Volum C: pe «hostname:winhost», predat lui «person-name»
==== ba_winclients profil/winscp.ini
[Configuration\Security]
UseMasterPassword=0
[Sessions\arhiva]
HostName=«fqdn»
PortNumber=2222
UserName=arhiva
Password=«config-password:winscp»
HostKey=«-ssh-fingerprint»
---- profil/sitemanager.xml
<FileZilla3 version="3.67.1" platform="windows"><Servers>
 <Server><Host>«ipv4»</Host><Port>21</Port><User>uzina</User><Pass encoding="base64">«config-password:pw.b64»</Pass><Logontype>1</Logontype></Server>
 <Server><Host>«fqdn»</Host><User>anonymous</User><Logontype>0</Logontype></Server>
</Servers></FileZilla3>
---- profil/terminal.rdp
full address:s:«fqdn»
username:s:UZINA\«=login»
password 51:b:«config-password:dpapi»
gatewayhostname:s:«fqdn»
authentication level:i:2
---- profil/pve.remmina
[remmina]
name=consola
protocol=RDP
server=«ipv4»:3389
username=administrator
password=«config-password:bytes(24)»
group=Cluj
resolution_mode=2
---- profil/confCons.xml
<mrng:Connections Name="Connections" Export="false" EncryptionEngine="AES" BlockCipherMode="GCM" KdfIterations="1000" Protected="«~:b64(80)»">
 <Node Name="dc" Type="Connection" Username="adm" Domain="UZINA" Password="«config-password:bytes(60)»" Hostname="«ipv4»" Protocol="RDP" />
</mrng:Connections>
==== ba_mssql_iis web.config
<configuration>
  <connectionStrings>
    <add name="Erp" connectionString="Data Source=«fqdn»,1433;Initial Catalog=ERP;User ID=erp_app;Password=«connection-string:pwsafe»;Encrypt=True" providerName="System.Data.SqlClient" />
    <add name="Depozit" connectionString="Server=«ipv4»;Database=Dep;Uid=dep;Pwd=«connection-string:human»;" />
    <add name="Local" connectionString="Server=(localdb)\v11.0;Integrated Security=true" />
  </connectionStrings>
  <system.web>
    <machineKey validationKey="«hex-key:hex(128).upper»" decryptionKey="«hex-key:hex(48).upper»" validation="SHA1" decryption="AES" />
    <sessionState mode="InProc" timeout="«-setting|20»" />
  </system.web>
  <appSettings>
    <add key="Smtp.Host" value="«fqdn»" />
    <add key="Smtp.Parola" value="«config-password:human»" />
    <add key="JwtSigningKey" value="«generic-secret:b64(64)»" />
    <add key="PasswordMinLength" value="«-setting|10»" />
    <add key="PublicKeyToken" value="«-key-id|b77a5c561934e089»" />
  </appSettings>
  <system.net><mailSettings><smtp><network host="«fqdn»" userName="erp" password="«config-password:pwsafe»" /></smtp></mailSettings></system.net>
</configuration>
==== ba_hyperv_none tmp/get-vm.txt
Name       State   CPUUsage(%) MemoryAssigned(M) Uptime           Status             Version
Arhiva     Running 3           8192              41.02:11:45      Operating normally 10.0
Test       Off     0           0                 00:00:00         Operating normally 9.0

Id                      : «-uuid»
VMId                    : «-uuid»
KeyProtector            : {0, 0, 0, 4}
TpmEnabled              : False
PasswordLastSet         : 02.02.2026 11:52:03
PasswordNeverExpires    : «-setting|True»
msDS-KeyVersionNumber   : 4
CertificateThumbprint   : «-sha1:hex(40).upper»
SecureBootTemplateId    : «-uuid»
SnapshotFileLocation    : D:\Hyper-V\
IntegrationServicesVersion : «-version|10.0.20348»
EncryptStateAndVmMigrationTraffic : False
