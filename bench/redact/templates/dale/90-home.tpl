==== dale_esphome_yaml esphome/heatpump.yaml
substitutions:
  name: «=word»
esphome:
  name: ${name}
  project: {name: werk.pump, version: "«-version:semver»"}
esp32: {board: esp32dev}
api:
  encryption:
    key: "«generic-secret:key32»"
ota:
  - platform: esphome
    password: "«config-password:hex(32)»"
wifi:
  networks:
    - ssid: keller
      password: «wifi-psk:phr»
      bssid: «mac»
    - ssid: dach
      password: !secret «-identifier|wifi_password»
  manual_ip: {static_ip: «ipv4», gateway: «ipv4», subnet: «~|255.255.255.0»}
  ap: {ssid: "fallback", password: "«wifi-psk:human»"}
mqtt: {broker: «fqdn», username: pump, password: '«config-password:pwhard2»'}
web_server: {auth: {username: admin, password: «config-password:human»}}
---- esphome/secrets.yaml
wifi_ssid: "haus"
wifi_password: "«wifi-psk:pwq2»"
mqtt_password: «config-password:pwa»
api_key: "«generic-secret:key32»"
home_latitude: 49.79
==== dale_ha_configuration homeassistant/configuration.yaml
homeassistant:
  name: Haus
  internal_url: http://«ipv4»:8123
  external_url: https://«fqdn:site»
  auth_providers:
    - type: trusted_networks
      trusted_networks: [«ipv4-cidr», «ipv6-cidr»]
recorder:
  db_url: mysql://ha:«connection-string:pwa»@«ipv4»/ha?charset=utf8mb4
camera:
  - platform: generic
    still_image_url: http://cam:«connection-string:pwa»@«ipv4»/snap.jpg
    stream_source: rtsp://viewer:«connection-string:pwa»@«ipv4»:554/h264
notify:
  - {platform: smtp, server: «fqdn», username: ha, password: "«config-password:pwhard2»", sender: «email», recipient: «email»}
  - {platform: pushover, api_key: «monitoring-token:pushover», user_key: «-key-id:lower(30)»}
telegram_bot: [{platform: polling, api_key: "«telegram-bot-token»", allowed_chat_ids: [«-number:digits(9)»]}]
device_tracker: [{platform: fritz, host: «ipv4», username: ha, password: !secret «-identifier|fritz_pw»}]
alarm_control_panel: [{platform: manual, code: "«config-password:digits(4,4)»"}]
rest_command: {open: {url: "http://«ipv4»/gate?token=«url-token»", headers: {Authorization: "Bearer «jwt»"}}}
wake_on_lan:
switch: [{platform: wake_on_lan, mac: «mac», name: «hostname»}]
==== dale_zigbee2mqtt zigbee2mqtt/configuration.yaml
mqtt:
  base_topic: zigbee2mqtt
  server: mqtt://«ipv4»:1883
  user: z2m
  password: «config-password:pwa»
serial: {port: tcp://«ipv4»:6638, adapter: ember}
advanced:
  pan_id: «-number:int(1000,65000)»
  ext_pan_id: [«~:netkey8»]
  network_key: [«hex-key:decs»]
  channel: 20
frontend: {port: 8080, auth_token: «generic-secret:alnum(32)», url: https://«fqdn»}
devices:
  '«-key-id|0x00158d0004a1b2c3»': {friendly_name: flur}
---- frigate/config.yml
mqtt: {host: «ipv4», user: frigate, password: "{«-variable-name|FRIGATE_MQTT_PASSWORD»}"}
cameras:
  hof:
    ffmpeg:
      inputs:
        - path: rtsp://admin:«connection-string:pwa»@«ipv4»:554/Streaming/Channels/101
        - path: rtsp://admin:{«-variable-name|FRIGATE_RTSP_PASSWORD»}@«ipv4»:554/sub
    onvif: {host: «ipv4», user: admin, password: '«config-password:pwhard2»'}
go2rtc:
  streams:
    tor: ["ffmpeg:http://«ipv4»/flv?port=1935&app=bcs&stream=channel0_main.bcs&user=admin&password=«url-token:pwa»"]
---- openhab/things/haus.things
Thing fritzbox:«~|fritz.box»:haus [ ipAddress="«ipv4»", user="oh", password="«config-password:pwa»" ]
Bridge hue:bridge:1 [ ipAddress="«ipv4»", userName="«~:alnum(40)»" ]
Thing shelly:plus1:tor [ deviceIp="«ipv4»", password="«config-password:human»" ]
Thing tr064:subdevice:x "«mac»" [ uuid="«-uuid»" ]
==== dale_nodered_json nodered/flows.json
[
  {"id": "«-request-id:hex(16)»", "type": "tab", "label": "Heizung"},
  {"id": "«-request-id:hex(16)»", "type": "mqtt-broker", "broker": "«ipv4»", "port": "1883", "credentials": {"user": "nr", "password": "«config-password:pwa»"}},
  {"id": "«-request-id:hex(16)»", "type": "http request", "url": "https://«fqdn»/api?apikey=«url-token:hex(32)»", "method": "GET"},
  {"id": "«-request-id:hex(16)»", "type": "function", "func": "msg.headers = {Authorization: 'Bearer «bearer-token»'};\nmsg.payload.password = flow.get('«-identifier|pw»');\nreturn msg;"},
  {"id": "«-request-id:hex(16)»", "type": "e-mail", "server": "«fqdn»", "name": "«email»", "password": "«config-password:pwhard2»"},
  {"id": "«-request-id:hex(16)»", "type": "modbus-client", "tcpHost": "«ipv4»", "unit_id": 1},
  {"id": "«-request-id:hex(16)»", "type": "comment", "name": "«-prose|ask for the password of the inverter»"}
]
---- nodered/settings.js
module.exports = {
  credentialSecret: "«generic-secret:phr»",
  adminAuth: { type: "credentials", users: [{ username: "admin", password: "«password-hash:bcrypt»", permissions: "*" }] },
  httpNodeAuth: { user: "node", pass: "«password-hash:bcrypt»" },
  uiHost: "«ipv4»",
};
==== dale_plc_ini plant/gateway.ini
; gateway of line 3, changed by «person-name»
[OPCUA]
Endpoint = opc.tcp://«ipv4»:4840
SecurityPolicy=Basic256Sha256
UserName := opc
Password := «config-password:pwcolon»
ServerThumbprint := «-tls-fingerprint:sha1»
[S7]
Address    : «ipv4»
Rack       : 0
Password   : «config-password:alnum(8)»
[Historian]
Dsn => Server=«fqdn»;Database=hist;Uid=scada;Pwd=«connection-string:pwa»;
[Modem]
Apn = internet.m2m
SimPin = «config-password:digits(4,4)»
Msisdn = «phone:phone_tel»
Imei = «~:digits(15)»
[Vnc]
Port = 5900
password=«config-password:alnum(8)»
view_only_password=«config-password:alnum(8)»
[Update]
Url = https://«fqdn:site»/fw
Digest = «-sha256»
TokenFile = «-path|C:\ProgramData\gw\token.txt»
Version = «-version4»
==== dale_media_stack media/docker-compose.override.yml
services:
  plex:
    environment: {PLEX_CLAIM: "claim-«generic-secret:b64u(20)»", ADVERTISE_IP: "http://«ipv4»:32400/"}
  wireguard:
    image: qmcgaw/gluetun
    environment:
      - WIREGUARD_PRIVATE_KEY=«wireguard-private-key»
      - WIREGUARD_PRESHARED_KEY=«wireguard-psk»
      - WIREGUARD_PUBLIC_KEY=«-wireguard-public-key»
      - WIREGUARD_ADDRESSES=«ipv4-cidr»
      - OPENVPN_PASSWORD=«env-password:pwa»
  ddns:
    environment:
      CONFIG: '{"settings":[{"provider":"cloudflare","domain":"«fqdn»","token":"«cloudflare-api-token»"},{"provider":"strato","domain":"«fqdn»","password":"«config-password:pwa»"}]}'
  vaultwarden:
    environment:
      ADMIN_TOKEN: '«password-hash:argon2»'
      SMTP_PASSWORD: "«env-password:pwq2»"
      DATABASE_URL: "postgresql://vw:«connection-string:pwa»@«hostname»:5432/vw"
      DOMAIN: https://«fqdn»
  paperless:
    environment:
      PAPERLESS_SECRET_KEY: «generic-secret:alnum(64)»
      PAPERLESS_ADMIN_PASSWORD: «env-password:human»
      PAPERLESS_TIKA_ENABLED: "1"
    mac_address: «mac»
    extra_hosts: ["«hostname»:«ipv4»"]
  firefly:
    env_file: «-path|.env.firefly»
    environment: [APP_KEY=base64:«laravel-app-key», "STATIC_CRON_TOKEN=«generic-secret:alnum(32)»"]
==== dale_saas_toml apps/connectors.toml
[mail.mailgun]
key = "«mailgun-key»"
domain = "«fqdn:domain»"
[mail.mailchimp]
api = "«mailchimp-key»"
list_id = "«-key-id:hex(10)»"
[pay]
square = "«square-token»"
braintree = "«paypal-token»"
stripe_hook = "«stripe-key:stripe_webhook»"
publishable = "«-public-key:stripe_public»"
[shop]
shopify_admin = "«shopify-token»"
[sms.twilio]
account = "«-account-id:twilio_sid»"
key = "«twilio-api-key»"
secret = "«generic-secret:alnum(32)»"
from = "«phone:phone_tel»"
[ai]
claude = "«anthropic-key»"
groq = "«ai-service-key»"
router = "«ai-service-key:openrouter»"
model = "«-setting|claude-sonnet»"
max_tokens = «-setting|4096»
[work]
jira = {site = "https://«~|werk.atlassian.net»", mail = "«email»", token = "«atlassian-token»"}
linear = "«linear-key»"
notion = "«notion-token»"
figma = "«figma-token»"
postman = "«postman-key»"
airtable = "«cloud-token:airtable»"
[google]
client_id = "«-account-id»-«~:lower(32)».«~|apps.googleusercontent.com»"
client_secret = "«google-client-secret»"
refresh_token = "«google-refresh-token»"
[db]
planetscale = "«planetscale-token»"
==== dale_pypi_publish .github/workflows/release.yml
name: release
on: {push: {tags: ['v*']}}
permissions: {id-token: write, contents: read}
env:
  TWINE_USERNAME: __token__
  TWINE_PASSWORD: «pypi-token»
  CARGO_REGISTRY_TOKEN: «crates-io-token»
  CACHE_KEY: v3-«-sha256»
jobs:
  publish:
    runs-on: [self-hosted, «hostname»]
    container:
      image: «~|ghcr.io»/werk/build@«-sha256:digest»
      credentials: {username: bot, password: "${{ secrets.«-variable-name|GHCR_TOKEN» }}"}
    services:
      db: {image: "postgres:16", env: {POSTGRES_PASSWORD: «env-password:pwa»}}
    steps:
      - uses: actions/checkout@«-git-sha»
      - uses: akhileshns/heroku-deploy@«-git-sha»
        with: {heroku_api_key: "«cloud-token:uuid»", heroku_email: "«email»"}
      - run: gem push pkg/*.gem --key «rubygems-key»
      - run: |
          echo "«private-key:openssh.line»" > key
          curl -u bot:«artifact-token» -T dist.zip https://«fqdn»/artifactory/dist.zip
          vercel deploy --token «cloud-token:alnum(24)»
          buildkite-agent start --token «ci-token»
          circleci setup --token «ci-token:circleci» --host https://«fqdn:site»
      - run: echo "password=${{ steps.gen.outputs.password }}" >> "$GITHUB_OUTPUT"
==== dale_key_ring home/«=login»/keys/«=word».ppk
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: «email»
Public-Lines: 2
«-ssh-public-key»
«-ssh-public-key:b64(8)»
«putty-private-key»
Private-MAC: «-sha256»
---- home/«=login»/keys/sign.asc
«pgp-private-key»
---- home/«=login»/keys/pub.asc
«-public-key:pgp_public»
---- home/«=login»/keys/dsa_old
«private-key:pem_dsa»
---- home/«=login»/keys/enc.pem
«private-key:pem_encrypted»
---- home/«=login»/.config/age/id.txt
# public key: «-age-public-key»
«age-secret-key»
---- home/«=login»/.ssh/config
Host bastion
  HostName «fqdn»
  User ops
  IdentityFile «-path|~/.ssh/id_ed25519»
Host «hostname»
  HostName «ipv4»
  ProxyJump bastion
---- home/«=login»/.ssh/known_hosts
[«fqdn»]:2222,[«ipv4»]:2222 ssh-ed25519 «-ssh-public-key»
|1|«-hashed-host» ssh-rsa «-ssh-public-key:ssh_rsa»
@cert-authority *.«fqdn:domain» ssh-ed25519 «-ssh-public-key» ca@«~:fqdn»
==== dale_pve_priv etc/pve/priv/storage/bk.pw
«pve-priv-password:pwhard2»
---- etc/pve/priv/storage/cifs.pw
password=«pve-priv-password:human»
---- etc/pve/priv/realm/ad.pw
«pve-priv-password:phr»
---- etc/pve/priv/token.cfg
root@pam!iac «pve-api-token»
backup@pbs!«=word» «pve-api-token»
---- etc/pve/priv/shadow.cfg
«=login»:«password-hash:yescrypt»:
---- root/cluster/restore.yaml
corosync:
  authkey_base64: "«corosync-authkey»"
  link0: «ipv4»
  nodes: [«hostname», «hostname»]
subscription: {key: «pve-subscription-key», serverid: «-md5»}
acme: {account_uri: "https://«~|acme-v02.api.letsencrypt.org»/acme/acct/«-number:digits(9)»", contact: "«email»"}
---- etc/pve/user.cfg
user:«=login»@pve:1:0:«~:first»:«~:last»:«email»:on call:
token:root@pam!iac:0:0:pipelines:
group:ops:«=login»@pve:Betrieb:
acl:1:/pool/prod:@ops:PVEVMAdmin:
