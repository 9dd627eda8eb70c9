==== loft_app_android app/google-services.json
{
  "project_info": {"project_number": "«~:digits(12)»", "project_id": "loft-stock", "storage_bucket": "«~|loft-stock.appspot.com»"},
  "client": [{
    "client_info": {"mobilesdk_app_id": "1:«~:digits(12)»:android:«~:hex(22)»", "android_client_info": {"package_name": "io.loft.stock"}},
    "oauth_client": [{"client_id": "«~:digits(12)»-«~:lower(32)».«~|apps.googleusercontent.com»", "certificate_hash": "«-sha1»"}],
    "api_key": [{"current_key": "«gcp-api-key»"}]
  }]
}
---- local.properties
sdk.dir=/opt/android-sdk
MAPS_API_KEY=«gcp-api-key»
---- keystore.properties
storeFile=«-path|../keys/upload.jks»
storePassword=«config-password:pwsafe»
keyAlias=upload
keyPassword=«config-password:pwsafe»
---- gradle.properties
org.gradle.jvmargs=-Xmx4g
mavenUser=ci
mavenPassword=«config-password:pwa»
sonatypeUsername=«~:alnum(8)»
sonatypePassword=«config-password:alnum(44)»
systemProp.http.proxyHost=«ipv4»
systemProp.http.proxyPassword=«config-password:pwa»
signing.keyId=«-key-id:hex(8).upper»
signing.password=«config-password:phr»
---- app/build.gradle.kts
buildConfigField("String", "API_KEY", "\"«generic-secret:alnum(32)»\"")
buildConfigField("String", "BASE_URL", "\"https://«fqdn»/\"")
signingConfigs { create("release") { storePassword = System.getenv("«-variable-name|STORE_PW»") } }
---- app/src/main/res/values/strings.xml
<resources>
  <string name="login_password">«-i18n|Wachtwoord»</string>
  <string name="forgot_password">«-i18n|Wachtwoord vergeten?»</string>
  <string name="facebook_client_token">«generic-secret:hex(32)»</string>
  <string name="default_web_client_id">«~:digits(12)»-«~:lower(32)».«~|apps.googleusercontent.com»</string>
</resources>
==== loft_app_ios ios/Config/Release.xcconfig
// Values for the store build; asked by «person-name»
API_BASE_URL = https:/$()/«fqdn»
API_KEY = «generic-secret:hex(40)»
SENTRY_DSN = https:/$()/«sentry-dsn»@«fqdn»/4
DEVELOPMENT_TEAM = «~:upper(10)»
CODE_SIGN_IDENTITY = Apple Distribution
---- ios/fastlane/.env.default
FASTLANE_USER=«email»
FASTLANE_PASSWORD=«env-password:pwsafe»
MATCH_PASSWORD="«env-password:phr»"
MATCH_GIT_URL=https://oauth2:«gitlab-pat»@«fqdn»/mobile/certs.git
FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD=«env-password:apppw»
APP_STORE_CONNECT_API_KEY_KEY_ID=«~:upper(10)»
APP_STORE_CONNECT_API_KEY_ISSUER_ID=«-uuid»
KEYCHAIN_PASSWORD=$(«-reference|security find-generic-password -w -s ci»)
---- ios/fastlane/AuthKey.p8
«private-key:pem_pkcs8»
---- ios/App/GoogleService-Info.plist
<plist version="1.0"><dict>
<key>API_KEY</key><string>«gcp-api-key»</string>
<key>BUNDLE_ID</key><string>io.loft.stock</string>
<key>GCM_SENDER_ID</key><string>«~:digits(12)»</string>
<key>IS_ANALYTICS_ENABLED</key><false/>
</dict></plist>
---- ios/vpn.mobileconfig
<dict>
<key>PayloadUUID</key><string>«-bios_uuid»</string>
<key>SSID_STR</key><string>Loft Staff</string>
<key>Password</key><string>«wifi-psk:pwsafe»</string>
<key>EmailAddress</key><string>«email»</string>
<key>IncomingMailServerHostName</key><string>«fqdn»</string>
<key>IncomingPassword</key><string>«config-password:pwsafe»</string>
<key>SharedSecret</key><data>«base64-secret:pwsafe.b64»</data>
</dict>
==== loft_app_filezilla home/«=login»/.config/filezilla/sitemanager.xml
<?xml version="1.0" encoding="UTF-8"?>
<FileZilla3 version="«-version|3.67.1»" platform="*nix">
  <Servers>
    <Server>
      <Host>«fqdn»</Host>
      <Port>22</Port>
      <Protocol>1</Protocol>
      <User>«=account»</User>
      <Pass encoding="base64">«base64-secret»</Pass>
      <Name>web of «~:first»</Name>
    </Server>
    <Server>
      <Host>«ipv4»</Host>
      <Port>21</Port>
      <User>upload</User>
      <Pass>«config-password:pwsafe»</Pass>
    </Server>
  </Servers>
</FileZilla3>
---- home/«=login»/.config/remmina/office.remmina
[remmina]
name=Terminal
protocol=RDP
server=«ipv4»:3389
username=«~:login»
domain=CORP
password=«config-password:b64(24)»
gateway_server=«fqdn»
---- home/«=login»/.config/libvirt/auth.conf
[credentials-lab]
authname=admin
password=«config-password:pwsafe»
[auth-esx-«fqdn»]
credentials=lab
---- Users/«=login»/winscp.ini
[Sessions\nas]
HostName=«ipv4»
UserName=root
Password=«config-password:hex(60).upper»
HostKey=«-ssh-fingerprint»
---- home/«=login»/office.rdp
full address:s:«fqdn»
username:s:CORP\«~:login»
gatewayhostname:s:«fqdn»
prompt for credentials:i:1
---- home/«=login»/mRemoteNG/confCons.xml
<Node Name="«hostname»" Type="Connection" Username="root" Password="«config-password:b64(64)»" Hostname="«ipv4»" Protocol="SSH2" MacAddress="«mac»" Description="asked by «email»" />
==== loft_app_putty Users/«=login»/keys/jump.ppk
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: «email»
Public-Lines: 2
«-public-key:b64(64)»
«-public-key:b64(16)»
«putty-private-key»
Private-MAC: «~:hex(64)»
---- home/«=login»/.ssh/config
Host jump
    HostName «fqdn»
    User ops
    Port 2222
    IdentityFile «-path|~/.ssh/id_ed25519»
Host attic-* !attic-old
    ProxyJump jump
    HostName «ipv4»
    # password for the BMC: «prose-password:pwsafe»
Host «hostname»
    HostName «ipv6»
    LocalForward 5432 «ipv4»:5432
---- home/«=login»/.ssh/known_hosts
«ipv4» ssh-ed25519 «-ssh-public-key»
[«fqdn»]:2222,[«ipv4»]:2222 ssh-rsa «-ssh-public-key:ssh_rsa»
|1|«-hashed-host» ssh-ed25519 «-ssh-public-key»
@cert-authority *.«~:domain» ssh-ed25519 «-ssh-public-key»
---- home/«=login»/.ssh/authorized_keys
from="«ipv4-cidr»,«fqdn»",command="/usr/bin/rrsync -ro /srv" ssh-ed25519 «-ssh-public-key» backup@«hostname»
ssh-rsa «-ssh-public-key:ssh_rsa» «email»
---- home/«=login»/.ssh/id_old
«private-key:openssh»
==== loft_app_vscode .vscode/settings.json
{
  "editor.tabSize": 2,
  "sqltools.connections": [
    {"name": "stock", "driver": "PostgreSQL", "server": "«ipv4»", "port": 5432, "username": "«~:login»", "password": "«config-password:pwsafe»", "database": "stock"},
    {"name": "ask", "driver": "MySQL", "server": "«fqdn»", "askForPassword": true}
  ],
  "rest-client.environmentVariables": {
    "$shared": {"version": "v1"},
    "lab": {"host": "https://«ipv4»:8443", "token": "«jwt»", "user": "«email»"},
    "prod": {"token": "{{$dotenv «-variable-name|PROD_TOKEN»}}"}
  },
  "sftp.password": "«config-password:pwa»",
  "github.copilot.enable": {"*": false},
  "workbench.colorTheme": "Default Dark+"
}
---- .vscode/launch.json
{"configurations": [{"name": "api", "type": "node", "request": "launch", "env": {"DB_PASSWORD": "«env-password:pwsafe»", "SESSION_SECRET": "«generic-secret:hex(32)»", "PORT": "3000"}, "args": ["--token", "«generic-secret:alnum(32)»", "--listen", "«ipv4»"]}]}
---- .idea/dataSources.local.xml
<data-source name="stock@«fqdn»" uuid="«-uuid»"><secret-storage>master_key</secret-storage><user-name>stock</user-name></data-source>
---- requests.http
### login
POST https://«fqdn»/api/login
Content-Type: application/json

{"email": "«email»", "password": "«config-password:pwsafe»"}

### list
GET http://«ipv4»:8080/items?api_key=«url-token»
Authorization: Bearer {{«-placeholder|token»}}
Cookie: JSESSIONID=«session-cookie:jsess»; lang=de
==== loft_app_hass homeassistant/secrets.yaml
# used by configuration.yaml
wifi_password: «wifi-psk:phr»
mqtt_password: "«config-password:pwsafe»"
mariadb_url: mysql://hass:«connection-string»@«ipv4»/hass?charset=utf8mb4
unifi_password: «config-password:pwsafe»
proxmox_password: «config-password:human»
telegram_token: "«telegram-bot-token»"
openweather_key: «generic-secret:hex(32)»
alarm_code: "«config-password:digits(4)»"
camera_url: rtsp://viewer:«connection-string»@«ipv4»:554/stream1
tibber: «generic-secret:b64u(43)»
home_address: «postal-address»
---- homeassistant/configuration.yaml
http: {use_x_forwarded_for: true, trusted_proxies: [«ipv4», «ipv4-cidr»]}
mqtt: {broker: «ipv4», username: hass, password: !secret «-reference|mqtt_password»}
device_tracker:
  - {platform: nmap_tracker, hosts: «ipv4-cidr», exclude: [«ipv4»]}
notify:
  - {platform: smtp, server: «fqdn», sender: «email», recipient: ["«email»"], password: "«config-password:pwsafe»"}
wake_on_lan: {mac: "«mac»"}
---- homeassistant/.storage/auth
{"data": {"users": [{"id": "«~:hex(32)»", "name": "«~:first»", "is_owner": true}], "refresh_tokens": [{"id": "«~:hex(32)»", "token": "«generic-secret:hex(128)»", "jwt_key": "«generic-secret:hex(128)»", "last_used_ip": "«ipv4»"}]}}
==== loft_app_wallet export/«=word»-vault.csv
folder,favorite,type,name,notes,fields,reveal,login_uri,login_username,login_password,login_totp
Work,,login,Proxmox,,,0,https://«fqdn»:8006,root@pam,«generic-secret:pwsafe»,
Work,1,login,Forge,"ask «person-name»",,0,https://«fqdn»/user/login,«email»,«generic-secret:pwsafe»,otpauth://totp/forge?secret=«totp-secret»&issuer=forge
Home,,login,Router,,,0,http://«ipv4»,admin,«generic-secret:human»,«totp-secret:b32(32)»
Home,,note,Bank,"IBAN «iban»",,0,,,,
Home,,note,Card,"«card» valid 04/28",,0,,,,
---- export/1pux.json
{"title":"NAS","fields":[{"label":"username","value":"«~:login»"},{"label":"password","value":"«generic-secret:pwsafe»"},{"label":"one-time password","value":"otpauth://totp/nas?secret=«totp-secret»"}],"uuid":"«~:lower(26)»","urls":["https://«fqdn»:5001"]}
---- home/«=login»/.config/op/env.sh
export OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
export OP_CONNECT_HOST=http://«ipv4»:8080
export DOPPLER_TOKEN=«doppler-token»
export BW_SESSION="«generic-secret:bytes(64)»"
export BW_CLIENTSECRET=«generic-secret:alnum(30)»
export DB_PASSWORD=$(«-reference|op read op://ops/db/password»)
