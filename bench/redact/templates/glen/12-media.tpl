==== glen_hass homeassistant/secrets.yaml
# Use this file to store secrets like usernames and passwords.
http_password: «config-password:human»
latitude_home: 57.4«=digits(4)»
mqtt_password: «config-password»
wifi_ssid: «=word»-iot
wifi_password: "«wifi-psk:phr»"
telegram_token: "«telegram-bot-token»"
influx_token: «monitoring-token:influx»
router_host: «ipv4»
camera_url: rtsp://viewer:«connection-string»@«ipv4»:554/Streaming/Channels/101
hue_key: «generic-secret:b64u(40)»
notify_mail: «email»
alarm_code: "«config-password:digits(6)»"
---- homeassistant/configuration.yaml
http:
  server_port: 8123
  trusted_proxies: ["«ipv4-cidr»", "«~|::1»"]
mqtt: {broker: «fqdn», username: hass, password: !secret «-reference|mqtt_password»}
device_tracker:
  - platform: snmp
    host: «ipv4»
    community: «snmp-community»
    baseoid: «-number|1.3.6.1.2.1.4.22.1.2»
wake_on_lan:
switch: [{platform: wake_on_lan, mac: "«mac»", host: «ipv4»}]
==== glen_esphome esphome/boiler.yaml
esphome:
  name: «=word»-boiler
  friendly_name: Heizraum
esp32: {board: esp32dev}
api:
  encryption:
    key: "«generic-secret:key32»"
ota:
  - platform: esphome
    password: "«config-password:hex(32)»"
wifi:
  ssid: "«=word»"
  password: "«wifi-psk»"
  manual_ip:
    static_ip: «ipv4»
    gateway: «ipv4»
    subnet: «~|255.255.255.0»
  ap:
    ssid: "Boiler Fallback Hotspot"
    password: "«wifi-psk:alnum(12)»"
web_server:
  auth: {username: admin, password: !secret «-reference|web_password»}
sensor:
  - platform: dallas_temp
    address: «-key-id|0x1c0000031edd2a28»
  - platform: xiaomi_lywsd03mmc
    mac_address: "«mac»"
    bindkey: "«hex-key:hex(32)»"
==== glen_z2m zigbee2mqtt/configuration.yaml
homeassistant: true
permit_join: false
mqtt:
  base_topic: zigbee2mqtt
  server: mqtt://«ipv4»:1883
  user: z2m
  password: «config-password»
serial:
  port: tcp://«ipv4»:6638
advanced:
  network_key: «hex-key:netkey»
  pan_id: 6754
  ext_pan_id: [221, 221, 221, 221, 221, 221, 221, 221]
frontend:
  auth_token: «generic-secret:alnum(32)»
devices:
  '«-key-id|0x00158d0004a1b2c3»': {friendly_name: flur_licht}
==== glen_frigate frigate/config.yml
mqtt:
  enabled: true
  host: «fqdn»
  user: frigate
  password: "«config-password:pwsign»"
go2rtc:
  streams:
    yard: ["rtsp://admin:«connection-string»@«ipv4»:554/h264Preview_01_main", "ffmpeg:yard#audio=opus"]
    gate: ["http://«ipv4»/flv?port=1935&app=bcs&stream=channel0_main.bcs&user=admin&password=«url-token:pwa»"]
cameras:
  porch:
    ffmpeg:
      inputs:
        - path: rtsp://{FRIGATE_RTSP_USER}:{«-placeholder|FRIGATE_RTSP_PASSWORD»}@«ipv4»:554/live
          roles: [detect, record]
    onvif: {host: «ipv4», port: 8000, user: onvif, password: «config-password:human»}
detectors: {coral: {type: edgetpu, device: usb}}
auth: {session_length: «-setting|86400», hash_iterations: «-setting|600000»}
==== glen_tasmota tasmota/backlog.txt
Backlog SSID1 «=word»; Password1 «wifi-psk:pwa»; MqttHost «ipv4»; MqttUser DVES_USER; MqttPassword «cli-password:pwa»; WebPassword «cli-password:pwa»
Backlog Hostname «hostname»; IPAddress1 «ipv4»; IPAddress2 «ipv4»; NtpServer1 «fqdn»
Status 5
21:14:07.310 RSL: STATUS5 = {"StatusNET":{"Hostname":"«hostname»","IPAddress":"«ipv4»","Gateway":"«ipv4»","Subnetmask":"«~|255.255.255.0»","DNSServer1":"«ipv4»","Mac":"«mac»","Webserver":2}}
21:14:09.112 RSL: STATUS2 = {"StatusFWR":{"Version":"«-version|14.2.0(tasmota)»","BuildDateTime":"2024-08-14T12:39:26","Core":"2_7_7","SDK":"2.2.2-dev(38a443e)"}}
curl -s "http://«ipv4»/cm?user=admin&password=«url-token:pwa»&cmnd=Power%20TOGGLE"
==== glen_nodered home/pi/.node-red/settings.js
module.exports = {
    flowFile: "flows.json",
    credentialSecret: "«generic-secret:phr»",
    uiPort: process.env.PORT || 1880,
    adminAuth: {
        type: "credentials",
        users: [
            { username: "admin", password: "«password-hash:bcrypt»", permissions: "*" },
            { username: "guest", password: "«password-hash:bcrypt»", permissions: "read" }
        ]
    },
    // httpNodeAuth: {user:"user",pass:"«-placeholder|<bcrypt hash>»"},
    functionGlobalContext: { pgPass: "«code-password»", pgHost: "«ipv4»", apiKey: process.env.«-code-reference|OWM_KEY» },
    contextStorage: { default: { module: "localfilesystem" } },
    editorTheme: { projects: { enabled: false } }
}
---- etc/mosquitto/passwd
nodered:«password-hash:mosq»
z2m:«password-hash:mosq»
---- etc/mosquitto/conf.d/bridge.conf
connection cloud-bridge
address «fqdn»:8883
remote_username «=account»
remote_password «config-password»
bridge_psk «hex-key:hex(48)»
bridge_identity br1
allow_anonymous false
password_file «-path|/etc/mosquitto/passwd»
==== glen_asterisk etc/asterisk/pjsip.conf
[transport-udp]
type=transport
protocol=udp
bind=«~|0.0.0.0»
local_net=«ipv4-cidr»
external_media_address=«ipv4»

[trunk-auth]
type=auth
auth_type=userpass
username=«=digits(8)»
password=«config-password:pwa»

[6001](phone)
callerid="«person-name»" <6001>
mailboxes=6001@default

[6001]
type=auth
username=6001
password=«config-password:alnum(16)»
---- etc/asterisk/voicemail.conf
[default]
6001 => «config-password:digits(4)»,«person-name»,«email»
6002 => «config-password:digits(4)»,«person-name»,«email»
---- etc/asterisk/manager.conf
[general]
enabled = yes
bindaddr = «~|127.0.0.1»
[click2dial]
secret = «config-password»
permit = «ipv4»/«~|255.255.255.255»
read = call,originate
==== glen_turn etc/turnserver.conf
listening-port=3478
external-ip=«ipv4»/«ipv4»
relay-ip=«ipv6»
realm=«fqdn:domain»
use-auth-secret
static-auth-secret=«generic-secret:hex(64)»
user=jitsi:«config-password:pwa»
cli-password=«config-password»
redis-userdb="ip=«ipv4» dbname=2 password=«connection-string» port=6379 connect_timeout=30"
no-cli
denied-peer-ip=«~|10.0.0.0»-«~|10.255.255.255»
fingerprint
stale-nonce=«-setting|600»
==== glen_arr config/sabnzbd.ini
__version__ = 19
[misc]
host = «~|0.0.0.0»
username = «=login»
password = «config-password»
api_key = «generic-secret:hex(32)»
nzb_key = «generic-secret:hex(32)»
host_whitelist = «hostname»,
local_ranges = «ipv4-cidr»,
email_pwd = «-redacted|**********»
email_from = «email»
[servers]
[[«~|news.example.com»]]
username = «=login»
password = «config-password:human»
connections = 20
[rss]
---- config/qBittorrent.conf
[Preferences]
WebUI\Username=admin
WebUI\Password_PBKDF2="@ByteArray(«password-hash:bytes(16)»:«~:bytes(64)»)"
WebUI\Address=«ipv4»
DynDNS\Password=«config-password:pwa»
DynDNS\DomainName=«fqdn»
==== glen_immich immich/.env
UPLOAD_LOCATION=/tank/photos
IMMICH_VERSION=v«-version:semver»
DB_PASSWORD=«env-password:pwa»
DB_USERNAME=postgres
DB_HOSTNAME=«hostname»
REDIS_PASSWORD=«env-password»
IMMICH_TRUSTED_PROXIES=«ipv4-cidr»
---- paperless/docker-compose.env
PAPERLESS_URL=https://«fqdn:site»
PAPERLESS_SECRET_KEY=«generic-secret:alnum(50)»
PAPERLESS_ADMIN_USER=«=login»
PAPERLESS_ADMIN_PASSWORD="«env-password:human»"
PAPERLESS_ADMIN_MAIL=«email»
PAPERLESS_DBHOST=«ipv4»
PAPERLESS_DBPASS=«env-password»
PAPERLESS_EMAIL_HOST_PASSWORD=$(cat «-path|/run/secrets/mail»)
PAPERLESS_OCR_LANGUAGE=deu+eng
PAPERLESS_TIME_ZONE=Europe/Berlin
---- firefly/.env
SITE_OWNER=«email»
APP_KEY=«generic-secret:alnum(32)»
STATIC_CRON_TOKEN=«generic-secret:alnum(32)»
DB_PASSWORD=«env-password»
MAILGUN_SECRET=«mailgun-key»
