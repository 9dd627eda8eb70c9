==== mi_cli_medley notes/commands.sh
#!/bin/sh
# one line each, for copy and paste; see the man pages for more
«any 20-24»
mc alias set lab https://«fqdn»:9000 «~:alnum(20)» «cli-password:alnum(40)»
mosquitto_pub -h «ipv4» -u sensor -P «cli-password:pwa» -t haus/flur -m on
net ads join -U "joiner%«cli-password:pwa»" -S «fqdn»
rabbitmqctl add_user crm '«cli-password:pwj»'
influx config create -n lab -u http://«ipv4»:8086 -o intern -t «monitoring-token:influx»
7z a -p«cli-password:pwa» -mhe=on out.7z /srv/export
zip -P '«cli-password:pwj»' out.zip report.csv
gpg --batch --passphrase "«cli-password:phrase»" -c dump.sql
rdesktop -u admin -p «cli-password:pwa» -g 90% «ipv4»
plink -ssh -pw «cli-password:pwa» root@«fqdn» uptime
racadm -r «ipv4» -u root -p «cli-password:pwa» getsysinfo
iscsiadm -m node -T «-iqn» -o update -n node.session.auth.password -v «iscsi-chap»
wget --user=mirror --password='«cli-password:pwj»' https://«fqdn»/repo/Release
keytool -importkeystore -srckeystore a.p12 -srcstorepass «cli-password:pwa» -destkeystore b.jks -deststorepass «cli-password:pwa»
influxd inspect build-tsi --datadir /var/lib/influxdb
vncpasswd -f <<< '«cli-password:alnum(8)»' > ~/.vnc/passwd
snmpset -v2c -c «snmp-community» «ipv4» «-identifier|1.3.6.1.4.1.318.1.1.1.6.2.1.0» i 2
grafana-cli admin reset-admin-password «cli-password:pwa»
ldappasswd -H ldap://«ipv4» -x -D cn=admin,dc=corp -w «cli-password:pwa» -s '«cli-password:pwj»' uid=«=login»,ou=people,dc=corp
mount -t davfs -o username=box,password=«cli-password:pwa» https://«fqdn»/dav /mnt/box
pveum user modify ops@pve --password '«cli-password:pwj»'
pvesh set /nodes/«hostname:numbered»/qemu/204/config --cipassword «cli-password:phrase»
proxmox-backup-manager remote create b --host «ipv4» --auth-id s@pbs --password «cli-password:pwa» --fingerprint «-tls-fingerprint:fingerprint.lower»
virsh secret-set-value «-uuid» --base64 «cli-password:bytes(24)»
ceph dashboard ac-user-create ops '«cli-password:pwj»' administrator
systemd-ask-password --no-tty "Passphrase:"
openssl pkcs12 -export -out n.p12 -in n.pem -passout pass:«cli-password:pwa»
wpa_passphrase Halle '«wifi-psk:pwj»' >> /etc/wpa.conf
samba-tool user setpassword «=login» --newpassword='«cli-password:pwj»'
etcdctl --user root:«cli-password:pwa» --endpoints «ipv4»:2379 get /crm
nats --server nats://«fqdn» --user app --password «cli-password:pwa» pub a b
«end»
==== mi_api_calls scripts/apis.http
### NetBox
GET https://«fqdn»/api/dcim/devices/?name=«hostname:numbered»
Authorization: Token «forge-token:hex(40)»
Accept: application/json

### OPNsense
POST https://«ipv4»/api/firewall/filter/apply
Authorization: Basic «basic-auth»

### Cloudflare
GET https://«~|api.cloudflare.com»/client/v4/zones/«-trace-id»/dns_records
Authorization: Bearer «cloudflare-api-token»

### Hetzner
POST https://«~|dns.hetzner.com»/api/v1/records
Auth-API-Token: «hetzner-token:alnum(32)»

{"zone_id": "«-identifier:alnum(22)»", "type": "A", "name": "www", "value": "«ipv4:public»"}

### Proxmox Backup Server
GET https://«fqdn»:8007/api2/json/admin/datastore
Authorization: PBSAPIToken=«~|http@pbs!rest:»«pbs-api-token»

### Proxmox VE
PUT https://«fqdn»:8006/api2/json/access/password
Cookie: PVEAuthCookie=«pve-ticket:pve_ticket.url»
CSRFPreventionToken: «pve-csrf-token»
Content-Type: application/x-www-form-urlencoded

userid=ops@pve&password=«config-password:pwa»

### Login of the shop
POST https://«fqdn»/oauth/token

grant_type=client_credentials&client_id=shop&client_secret=«generic-secret:alnum(32)»

### Jira
GET https://«~|acme.atlassian.net»/rest/api/3/myself
Authorization: Basic {{user}} {{token}}

### Datadog
GET https://«~|api.datadoghq.eu»/api/v1/validate
DD-API-KEY: «datadog-key»

### Vault
POST https://«fqdn»:8200/v1/auth/userpass/login/ops
X-Vault-Namespace: infra

{"password": "«config-password:pwj»"}
==== mi_postman collections/lager.postman_environment.json
{
  "id": "«-uuid»",
  "name": "Lager prod",
  "values": [
    {"key": "baseUrl", "value": "https://«fqdn»", "enabled": true},
    {"key": "username", "value": "tester", "enabled": true},
    {"key": "password", "value": "«config-password:pwj»", "type": "secret", "enabled": true},
    {"key": "access_token", "value": "«jwt»", "type": "secret"},
    {"key": "client_secret", "value": "«generic-secret:alnum(32)»", "type": "secret"},
    {"key": "tenant", "value": "«-uuid»"},
    {"key": "page_size", "value": "50"}
  ],
  "_postman_exported_at": "2026-04-17T08:40:11.120Z"
}
---- collections/lager.postman_collection.json
{
  "info": {"_postman_id": "«-uuid»", "name": "Lager"},
  "auth": {"type": "basic", "basic": [{"key": "password", "value": "«config-password:pwa»", "type": "string"}, {"key": "username", "value": "api", "type": "string"}]},
  "item": [
    {"name": "ping", "request": {"method": "GET", "header": [{"key": "X-Api-Key", "value": "«generic-secret:hex(40)»"}, {"key": "X-Trace", "value": "{{$guid}}"}], "url": "{{baseUrl}}/ping"}},
    {"name": "login", "request": {"method": "POST", "body": {"mode": "raw", "raw": "{\"user\":\"«=login»\",\"password\":\"«config-password:pwa»\"}"}, "url": "https://«ipv4»:8443/login"}},
    {"name": "share", "request": {"url": "https://«~|api.getpostman.com»/collections?apikey=«postman-key»"}}
  ]
}
---- collections/insomnia.yaml
type: collection.insomnia.rest/5.0
environments:
  data:
    token: «bearer-token»
    notion: «notion-token»
    linear: «linear-key»
    figma: «figma-token»
    host: «fqdn»
---- .vscode/settings.json
{
  "editor.tabSize": 2,
  "sqltools.connections": [{"name": "crm", "server": "«ipv4»", "port": 5432, "username": "crm", "password": "«config-password:pwj»"}],
  "rest-client.environmentVariables": {"prod": {"token": "«bearer-token:hex(40)»", "host": "«fqdn»"}},
  "sonarlint.connectedMode.connections.sonarqube": [{"serverUrl": "https://«fqdn»", "token": "«ci-token:sonar»"}]
}
---- .idea/dataSources.xml
<data-source source="LOCAL" name="crm" uuid="«-uuid»">
  <jdbc-url>jdbc:postgresql://«fqdn»:5432/crm?user=crm&amp;password=«connection-string:pwa»</jdbc-url>
</data-source>
==== mi_libvirt etc/libvirt/qemu/win11.xml
<domain type='kvm' id='4'>
  <name>«hostname»</name>
  <uuid>«-uuid»</uuid>
  <memory unit='KiB'>«-number|8388608»</memory>
  <sysinfo type='smbios'>
    <system><entry name='serial'>«-uuid»</entry></system>
  </sysinfo>
  <devices>
    <disk type='network' device='disk'>
      <auth username='libvirt'><secret type='ceph' uuid='«-uuid»'/></auth>
      <source protocol='rbd' name='vms/win11'><host name='«ipv4»' port='6789'/></source>
      <wwn>«-disk-id:hex(16)»</wwn>
    </disk>
    <interface type='bridge'>
      <mac address='«mac»'/>
      <source bridge='br0'/>
      <ip address='«ipv4»' prefix='24'/>
    </interface>
    <graphics type='vnc' port='5901' listen='«ipv4»' passwd='«qemu-secret»' passwdValidTo='2027-01-01T00:00:00'/>
    <graphics type='spice' autoport='yes' passwd="«qemu-secret:pwa»"/>
  </devices>
</domain>
---- etc/libvirt/qemu.conf
vnc_listen = "«ipv4»"
vnc_password = "«qemu-secret»"
spice_password = "«qemu-secret:pwa»"
# vnc_password = "«-placeholder|XYZ12345»"
remember_owner = 1
---- esxi/alt.vmx
.encoding = "UTF-8"
displayName = "«hostname»"
ethernet0.generatedAddress = "«mac»"
RemoteDisplay.vnc.enabled = "TRUE"
RemoteDisplay.vnc.password = "«qemu-secret»"
uuid.bios = "«-uuid:hex(2)» «-uuid:hex(2)» «-uuid:hex(2)» «-uuid:hex(2)»"
guestinfo.password = "«config-password:pwj»"
---- esxi/migrate.sh
govc vm.power -u "https://root:«connection-string:pwurl»@«ipv4»/sdk" -off alt
virt-v2v -ic "vpx://admin@«fqdn»/DC/host" -ip /root/vc.pw -o local
qm importovf 300 alt.ovf local-zfs
qm set 300 --vga qxl --args "-vnc «ipv4»:44,password=on"
ovftool --noSSLVerify "vi://root:«connection-string»@«fqdn»/alt" .
---- root/virt-viewer.vv
[virt-viewer]
type=spice
password=«qemu-secret:hex(40)»
proxy=http://«fqdn»:3128
title=VM 300 - «hostname:numbered»
delete-this-file=1
==== mi_windows win/unattend.xml
<unattend xmlns="urn:schemas-microsoft-com:unattend">
  <settings pass="specialize">
    <component name="Microsoft-Windows-UnattendedJoin">
      <Identification>
        <Credentials>
          <Domain>«~:word»</Domain>
          <Username>joiner</Username>
          <Password>«config-password:pwj.xml»</Password>
        </Credentials>
        <JoinDomain>«fqdn:domain»</JoinDomain>
      </Identification>
    </component>
    <component name="Microsoft-Windows-Shell-Setup">
      <ComputerName>«hostname:winhost»</ComputerName>
      <RegisteredOwner>«person-name»</RegisteredOwner>
      <AutoLogon>
        <Username>Administrator</Username>
        <Password><Value>«config-password:pwa»</Value><PlainText>true</PlainText></Password>
      </AutoLogon>
    </component>
  </settings>
</unattend>
---- win/winlogon.reg
Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon]
"AutoAdminLogon"="1"
"DefaultUserName"="kiosk"
"DefaultPassword"="«config-password:pwj»"

[HKEY_CURRENT_USER\Software\ORL\WinVNC3]
"Password"=hex:«~:hexcomma»
"SocketConnect"=dword:00000001

[HKEY_CURRENT_USER\Software\SimonTatham\PuTTY\Sessions\sw]
"HostName"="«ipv4»"
"ProxyPassword"="«config-password:pwa»"
"MachineGuid"="«-uuid»"
---- win/deploy.ps1
param([string]$Server = "«fqdn»", [SecureString]$Password)
$ErrorActionPreference = 'Stop'
$adminPassword = "«code-password:pwj»"
$apiKey = '«generic-secret:hex(40)»'
$secure = ConvertTo-SecureString $adminPassword -AsPlainText -Force
$vault = Get-Secret -Name pve -AsPlainText
$body = @{ username = 'root@pam'; password = '«code-password:human»' } | ConvertTo-Json
$r = Invoke-RestMethod "https://$Server/api" -Headers @{ 'X-Api-Key' = $apiKey } -Body $body
New-LocalUser -Name "svc" -Password (ConvertTo-SecureString "«cli-password:pwj»" -AsPlainText -Force)
Add-Type -AssemblyName System.Web; $new = [System.Web.Security.Membership]::GeneratePassword(20, 4)
$conn = "Server=«ipv4»;Database=erp;User Id=erp;Password=«connection-string:pwa»;TrustServerCertificate=True"
# GUID of the product: {«-uuid:bios_uuid»}
Write-Host "password changed"
---- win/start.bat
@echo off
set PGPASSWORD=«env-password:pwa»
net use \\«ipv4»\data «cli-password:pwa» /user:backup
psexec \\«hostname:winhost» -u CORP\adm -p «cli-password:pwa» cmd /c dir
«~|winscp.com» /command "open sftp://web:«connection-string»@«fqdn»/ -hostkey=""ssh-ed25519 255 «-ssh-fingerprint:key32»"""
---- win/secretsdump.txt
Administrator:500:«~:upper_lm»:«password-hash:hex(32)»:::
krbtgt:502:«~:upper_lm»:«password-hash:hex(32)»:::
==== mi_selfhost compose/media.yaml
name: heim
services:
  vaultwarden:
    image: vaultwarden/server:1.34.1
    environment:
      DOMAIN: https://«fqdn»
      ADMIN_TOKEN: "«password-hash:argon2»"
      SMTP_PASSWORD: «env-password»
      SIGNUPS_ALLOWED: "false"
  immich:
    environment: {DB_PASSWORD: "«env-password:pwj»", DB_HOSTNAME: db, TYPESENSE_API_KEY: «generic-secret:alnum(32)»}
  pihole:
    environment:
      FTLCONF_webserver_api_password: '«env-password:pwj»'
      FTLCONF_dns_upstreams: «ipv4»;«ipv4»
    networks: {lan: {ipv4_address: «ipv4»}}
  wg-easy:
    environment:
      - PASSWORD_HASH=«password-hash:bcrypt_dollar»
      - WG_HOST=«fqdn»
  gluetun:
    environment:
      - VPN_SERVICE_PROVIDER=mullvad
      - WIREGUARD_PRIVATE_KEY=«wireguard-private-key»
      - WIREGUARD_ADDRESSES=«ipv4-cidr»
      - FIREWALL_OUTBOUND_SUBNETS=«ipv4-cidr»
  sonarr:
    environment: [PUID=1000, SONARR__AUTH__APIKEY=«generic-secret:hex(32)»]
  plex:
    environment: {PLEX_CLAIM: "«generic-secret:plexclaim»", ADVERTISE_IP: "http://«ipv4»:32400/"}
  ddclient:
    command: ["-password", "«cli-password:pwa»", "-login", "heim", "«fqdn»"]
  authelia:
    environment:
      AUTHELIA_IDENTITY_VALIDATION_RESET_PASSWORD_JWT_SECRET: «generic-secret:alnum(64)»
      AUTHELIA_STORAGE_ENCRYPTION_KEY: «generic-secret:hex(64)»
      AUTHELIA_SESSION_SECRET_FILE: /secrets/session
  n8n:
    environment: {N8N_ENCRYPTION_KEY: «generic-secret:alnum(32)», WEBHOOK_URL: "https://«fqdn»/"}
volumes: {db: {}}
---- compose/authelia/users.yml
users:
  «=login»:
    displayname: '«person-name»'
    password: '«password-hash:argon2»'
    email: «email»
    groups: [admins]
---- compose/ntfy/server.yml
base-url: https://«fqdn»
auth-default-access: deny-all
auth-users: ["phil:«password-hash:bcrypt»:admin"]
auth-tokens: ["phil:«monitoring-token:ntfy»:laptop"]
smtp-sender-pass: "«config-password:pwj»"
---- compose/ddclient.conf
protocol=dyndns2
use=web
server=«fqdn»
login=heim
password='«config-password:pwj»'
«fqdn»
==== mi_kubeconfig_exec home/«=account»/.kube/config
apiVersion: v1
kind: Config
preferences: {}
clusters:
  - name: werk
    cluster:
      server: https://«fqdn»:6443
      certificate-authority-data: «-certificate:certb64»
  - name: rand
    cluster:
      server: https://«ipv4»:6443
      tls-server-name: «fqdn»
      insecure-skip-tls-verify: true
contexts:
  - context: {cluster: werk, user: werk-admin, namespace: crm}
    name: werk
current-context: werk
users:
  - name: werk-admin
    user:
      client-certificate-data: «-certificate:certb64»
      client-key-data: «private-key:der64»
  - name: rand-sa
    user:
      token: «jwt»
  - name: rancher
    user:
      token: «bearer-token:rancher»
  - name: oidc
    user:
      auth-provider:
        name: oidc
        config:
          client-id: kubernetes
          client-secret: «generic-secret:alnum(32)»
          id-token: «jwt»
          refresh-token: «generic-secret:b64u(60)»
          idp-issuer-url: https://«fqdn»/realms/ops
  - name: aws
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1
        command: aws
        args: [eks, get-token, --cluster-name, prod]
  - name: alt
    user: {username: admin, password: «config-password:pwa»}
---- k8s/external.yaml
apiVersion: external-secrets.io/v1
kind: ExternalSecret
spec:
  secretStoreRef: {name: «-reference|vault-backend», kind: ClusterSecretStore}
  data:
    - secretKey: «-setting|password»
      remoteRef: {key: «-path|crm/db», property: «-setting|password»}
---- k8s/basic-auth.yaml
apiVersion: v1
kind: Secret
metadata: {name: basic-auth, uid: «-uuid», resourceVersion: "«-number:digits(8)»"}
type: Opaque
data:
  auth: «k8s-secret-data:userpw.b64»
  token: «k8s-secret-data:gitlab_pat.b64»
  ca.crt: «-certificate:certb64»
  tls.key: «private-key:der64»
  user: «-base64-text»
stringData:
  dsn: postgres://crm:«connection-string»@«ipv4»/crm
  license: "«~:uuid»"
  root-password: «config-password:pwj»
==== mi_vzdump_log var/log/vzdump/qemu-«=int(100,400)».log
2026-09-20 01:00:02 INFO: Starting Backup of VM 140 (qemu)
2026-09-20 01:00:02 INFO: status = running
2026-09-20 01:00:02 INFO: VM Name: «hostname»
2026-09-20 01:00:02 INFO: include disk 'scsi0' 'ceph:vm-140-disk-0' 80G
2026-09-20 01:00:03 INFO: creating Proxmox Backup Server archive 'vm/140/2026-09-19T23:00:02Z'
2026-09-20 01:00:03 INFO: starting kvm to execute backup task
2026-09-20 01:00:04 INFO: enabling encryption
2026-09-20 01:00:05 INFO: started backup task '«-uuid»'
2026-09-20 01:09:41 INFO: 100% (80.0 GiB of 80.0 GiB) in 9m 36s, read: 210.4 MiB/s, write: 12.2 MiB/s
2026-09-20 01:09:42 INFO: Finished Backup of VM 140 (00:09:40)
2026-09-20 01:09:43 ERROR: Backup of VM 141 failed - VM 141 qmp command 'backup' failed - backup connect failed: command error: error trying to connect: tcp connect error: «ipv4»:8007
---- var/log/pveproxy/access.log
::ffff:«ipv4» - root@pam [20/09/2026:08:00:01 +0200] "GET /api2/json/cluster/tasks HTTP/1.1" 200 1422
::ffff:«ipv4» - ops@pve [20/09/2026:08:00:04 +0200] "POST /api2/extjs/nodes/«hostname»/qemu/140/status/start HTTP/1.1" 200 88
«ipv6» - - [20/09/2026:08:00:09 +0200] "GET /api2/json/nodes/«hostname»/qemu/140/vncwebsocket?port=5900&vncticket=«pve-ticket:pvevnc.url» HTTP/1.1" 101 -
::ffff:«ipv4» - prom@pve!exp [20/09/2026:08:00:11 +0200] "GET /api2/json/version HTTP/1.1" 200 88
---- var/log/pve/tasks/index
«-pve-upid» 68DA4C12 OK
«-pve-upid» 68DA4D77 command 'apt-get update' failed: exit code 100
«-pve-upid» 68DA5001 migration aborted
---- var/log/migrate.txt
2026-09-20 09:10:00 starting migration of VM 512 to node '«hostname»' («ipv4»)
2026-09-20 09:10:01 starting VM 512 on remote node '«hostname»'
2026-09-20 09:10:04 [«hostname»] kvm: warning: TSC frequency mismatch
2026-09-20 09:10:05 start remote tunnel
2026-09-20 09:10:06 set migration parameters on unix:/run/qemu-server/512.migrate
2026-09-20 09:11:40 volume 'local-zfs:vm-512-disk-0' is 'zfs:vm-512-disk-0' on the target
2026-09-20 09:11:41 ERROR: failed: command '/usr/bin/ssh -e none -o 'BatchMode=yes' -o 'HostKeyAlias=«hostname»' root@«ipv4» pvecm mtunnel' exit code 255
2026-09-20 09:11:42 qmp: set_password {"protocol":"vnc","password":"«qemu-secret»"}
2026-09-20 09:11:43 pvesr: replication 512-0 to «hostname» done, guid «-zfs-guid»
==== mi_pve_misc etc/pve/priv/storage/box.pw
«pve-priv-password:phrase»
---- etc/pve/priv/storage/filer2.pw
password=«pve-priv-password:pwq»
---- etc/pve/priv/storage/s3bak.pw
«pve-priv-password:uuid»
---- etc/pve/priv/metricserver/influx2.pw
«pve-priv-password:influx»
---- etc/pve/priv/ceph/k8s.secret
«ceph-key»
---- etc/pve/priv/lock/readme
nothing to see, only directories
---- etc/pve/priv/token.cfg
root@pam!backup-check «pve-api-token»
prom@pve!exp «pve-api-token»
lena@ad!laptop «pve-api-token»
---- etc/pve/priv/shadow.cfg
prom:«password-hash:sha256crypt»:
lena:«password-hash:yescrypt»:
---- etc/pve/priv/known_hosts
«hostname» ssh-rsa «-ssh-public-key:ssh_rsa»
«ipv4» ssh-ed25519 «-ssh-public-key»
---- etc/pve/priv/pve-root-ca.key
«private-key:pem_rsa»
---- etc/pve/nodes/«=hostname»/pve-ssl.key
«private-key:pem_ec»
---- etc/pve/nodes/«=hostname»/config
acme: domains=«fqdn»
acmedomain0: domain=«fqdn»,plugin=netcup
description: Standort Nord%2C Ansprechpartner «~:last»
wakeonlan: «mac»
---- etc/pve/subscription
1
«pve-subscription-key»
«-timestamp»
«-md5:md5.upper»
---- etc/pve/datacenter.cfg
email_from: «email»
http_proxy: http://pve:«connection-string»@«ipv4»:3128
keyboard: de
mac_prefix: BC:24:11
migration: insecure,network=«ipv4-cidr»
notify: target-fencing=mail
webauthn: rp=«fqdn#w»,origin=https://«fqdn#w»:8006,id=«fqdn#w»
---- etc/pve/storage.cfg
zfs: nexenta
	portal «ipv4»
	target «-iqn»
	pool tank
	blocksize 8k

btrfs: lokal
	path /var/lib/btrfs
	content rootdir

esxi: altes-vcenter
	server «fqdn»
	username «~|administrator@vsphere.local»
	skip-cert-verification 1

pbs: s3bak
	server «fqdn»
	datastore s3
	username pve@pbs!cluster
	fingerprint «-tls-fingerprint:fingerprint.lower»
	encryption-key «-tls-fingerprint:fingerprint.lower»

glusterfs: gv
	server «ipv4»
	server2 «ipv4»
	volume gv0
==== mi_minutes notes/minutes-«=int(10,28)».txt
Minutes of the operations meeting

Present: «person-name», «person-name», «person-name» (remote), excused «person-name»

1. Firewall. «person-name» has moved the VPN from «ipv4:public» to «ipv4:public»; the new shared secret is "«ipsec-psk:pwp»".
2. The service account of the scanner has a new password: «prose-password:pwp». Old one (pw «prose-password:human») ends on Friday.
3. Certificates: serial «-asset-hash:hex(32)», fingerprint «-tls-fingerprint:fingerprint20».
4. Database: log in as "etl" with password «prose-password:phrase» on «hostname:numbered».
5. Provider: contract «-asset-hash:order_id», hotline «phone», password for calls is "«prose-password:spaced»".
6. Wireless: SSID "Works", key «wifi-psk:phrase».
7. API: «person-name» will send the token to «email»; the token is valid for 30 days.
8. Naming: «hostname:numbered», «hostname:numbered» and «hostname:numbered» go to rack 4, addresses from «ipv4-cidr».
9. Audit: passwords of 14 characters, no shared accounts, secrets only in the vault.
10. Any other business: the PIN of the door is «~:digits(4)», see build «-number:int(1000,9999)» and task «-uuid».

Next meeting on 4 December at 09:30, «postal-address».
