==== kd_gitlab_ci .gitlab-ci.yml
default:
  image: «~|registry.gitlab.com»/«=word»/ci:«-version:semver»
  tags: [pve, docker]

variables:
  GIT_DEPTH: "1"
  POSTGRES_PASSWORD: «env-password:pwsafe»
  DATABASE_URL: postgres://ci:«connection-string:pwa»@postgres/ci
  NPM_TOKEN: «npm-token»
  SNYK_TOKEN: "$SNYK_TOKEN_PROD"
  CACHE_KEY: "v3-«-asset-hash:hex(12)»"

stages: [test, publish]

test:
  stage: test
  script:
    - pip config set global.index-url "https://reader:«connection-string:pwa»@«fqdn»/simple"
    - git clone "https://oauth2:«gitlab-pat»@«fqdn»/infra/roles.git"
    - twine upload --repository-url https://«fqdn»/legacy/ -u __token__ -p "«pypi-token»" dist/*
    - export PASSWORD="$(«-code-reference|vault kv get -field=password kv/ci»)"

publish:
  stage: publish
  rules:
    - if: $CI_COMMIT_TAG
  script:
    - docker login -u "$CI_REGISTRY_USER" -p "«-reference|$CI_REGISTRY_PASSWORD»" «~|registry.gitlab.com»
    - cargo publish --token «crates-io-token»
==== kd_gh_workflow .github/workflows/image.yml
name: image
on:
  push:
    tags: ["v*"]
permissions:
  contents: read
  id-token: write
env:
  BUILDKITE_AGENT_TOKEN: «ci-token»
  CIRCLE_TOKEN: ${{ «-reference|secrets.CIRCLE_TOKEN» }}
jobs:
  build:
    runs-on: [self-hosted, «~:numbered»]
    steps:
      - uses: actions/checkout@«-git-sha» # v4.2.2
        with:
          token: ${{ «-reference|secrets.GITHUB_TOKEN» }}
          persist-credentials: false
      - uses: docker/login-action@«-git-sha»
        with:
          username: «=word»bot
          password: «docker-token»
      - name: Sentry release
        run: npx sentry-cli releases new "$GITHUB_REF_NAME"
        env:
          SENTRY_AUTH_TOKEN: «sentry-token»
          SENTRY_ORG: «=word»
      - name: Publish gem
        run: |
          mkdir -p ~/.gem
          printf -- '---\n:rubygems_api_key: %s\n' "«rubygems-key»" > ~/.gem/credentials
          chmod 0600 ~/.gem/credentials
      - run: op read "«-path|op://Infra/pve/password»"
        env:
          OP_SERVICE_ACCOUNT_TOKEN: «onepassword-token»
==== kd_alertmanager etc/prometheus/alertmanager.yml
global:
  resolve_timeout: 5m
  smtp_smarthost: '«fqdn»:587'
  smtp_from: '«email»'
  smtp_auth_username: '«email»'
  smtp_auth_password: '«config-password:pwcs»'
  slack_api_url: 'https://«~|hooks.slack.com»/services/«slack-webhook»'
route:
  receiver: team
  group_by: [alertname, instance]
receivers:
  - name: team
    telegram_configs:
      - bot_token: «telegram-bot-token»
        chat_id: -100«=digits(10)»
    msteams_configs:
      - webhook_url: https://«=word».«~|webhook.office.com»/webhookb2/«teams-webhook»
    pagerduty_configs:
      - routing_key: «monitoring-token:hex(32)»
        severity: '{{ .CommonLabels.severity }}'
    pushover_configs:
      - user_key: «~:lower(30)»
        token: «monitoring-token:pushover»
  - name: blackhole
inhibit_rules:
  - source_matchers: [severity="critical"]
    equal: [«-setting|instance»]
---- etc/prometheus/prometheus.yml
scrape_configs:
  - job_name: pve
    metrics_path: /pve
    params: { cluster: ['1'], node: ['1'] }
    static_configs:
      - targets: ['«ipv4»', '«fqdn»']
    relabel_configs:
      - target_label: __address__
        replacement: «~|127.0.0.1»:9221
  - job_name: remote
    scheme: https
    basic_auth: { username: prom, password: «config-password:pwsafe» }
    static_configs: [{ targets: ['«fqdn»:9100'] }]
  - job_name: bearer
    authorization: { credentials: «bearer-token» }
==== kd_pve_exporter etc/prometheus/pve.yml
# exporter, one module per cluster
default:
  user: prometheus@pve
  token_name: "exporter"
  token_value: "«pve-api-token»"
  verify_ssl: false
alt:
  user: prometheus@pve
  password: «config-password:pwsafe»
---- etc/grafana/provisioning/datasources/all.yaml
apiVersion: 1
datasources:
  - name: InfluxDB
    uid: «-identifier:lower(14)»
    type: influxdb
    url: http://«ipv4»:8086
    jsonData: { version: Flux, organization: lab, defaultBucket: proxmox }
    secureJsonData:
      token: «monitoring-token:influxtok»
  - name: MySQL
    type: mysql
    url: «fqdn»:3306
    user: grafana
    secureJsonData: { password: '«config-password:pwcs»' }
---- etc/grafana/grafana.ini
[security]
;admin_user = admin
admin_password = «config-password:human»
secret_key = «generic-secret:alnum(20)»
;disable_initial_admin_creation = false
[auth.generic_oauth]
client_id = grafana
client_secret = «generic-secret:alnum(32)»
[smtp]
enabled = true
host = «ipv4»:25
password = """«config-password:pwq»"""
==== kd_telegraf etc/telegraf/telegraf.d/proxmox.conf
[global_tags]
  site = "«=word»"

[[outputs.influxdb_v2]]
  urls = ["https://«fqdn»:8086"]
  token = "«monitoring-token:influxtok»"
  organization = "infra"
  bucket = "telegraf"

[[outputs.datadog]]
  apikey = "«datadog-key»"

[[inputs.proxmox]]
  base_url = "https://«ipv4»:8006/api2/json"
  api_token = "telegraf@pve!read=«pve-api-token»"
  insecure_skip_verify = true
  node_name = "«hostname:numbered»"

[[inputs.snmp]]
  agents = ["udp://«ipv4»:161", "udp://«fqdn»:161"]
  version = 3
  sec_name = "monitor"
  auth_protocol = "SHA"
  auth_password = "«snmp-password:pwsafe»"
  sec_level = "authPriv"
  priv_protocol = "AES"
  priv_password = "«snmp-password:pwsafe»"

[[inputs.ipmi_sensor]]
  servers = ["root:«config-password:pwa»@lan(«ipv4»)"]
  path = "/usr/bin/ipmitool"

  [[inputs.snmp.field]]
    oid = "«-identifier:oid»"
    name = "uptime"
==== kd_agents etc/newrelic-infra.yml
license_key: «newrelic-key:newrelic_ingest»
display_name: «hostname:numbered»
proxy: http://nr:«connection-string:pwa»@«ipv4»:3128
custom_attributes:
  owner: «=word»
  rack: 12
---- etc/grafana-agent.river
prometheus.remote_write "cloud" {
  endpoint {
    url = "https://«~|prometheus-prod-24-prod-eu-west-2.grafana.net»/api/prom/push"
    basic_auth {
      username = "«-account-id:digits(7)»"
      password = "«grafana-token»"
    }
  }
}
---- newrelic.js
'use strict'
exports.config = {
  app_name: ['portal'],
  license_key: «-code-reference|process.env.NEW_RELIC_LICENSE_KEY»,
  api_key: '«newrelic-key»',
  attributes: { exclude: ['«-identifier|request.headers.cookie»', 'request.headers.authorization'] },
}
==== kd_registries .npmrc
@internal:registry=https://«fqdn#n»/repository/npm/
//«fqdn#n»/repository/npm/:_auth=«basic-auth»
//«fqdn#n»/repository/npm/:email=«email»
//«~|registry.npmjs.org»/:_authToken=«npm-token»
always-auth=true
---- .config/pip/pip.conf
[global]
index-url = https://ci:«connection-string:pwa»@«fqdn»/api/pypi/pypi/simple
trusted-host = «fqdn»
---- NuGet.Config
<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <packageSources>
    <add key="internal" value="https://«fqdn»/v3/index.json" />
  </packageSources>
  <packageSourceCredentials>
    <internal>
      <add key="Username" value="build" />
      <add key="ClearTextPassword" value="«config-password:pwsafe»" />
    </internal>
  </packageSourceCredentials>
  <apikeys>
    <add key="https://«~|api.nuget.org»/v3/index.json" value="«artifact-token:nuget»" />
  </apikeys>
</configuration>
---- .composer/auth.json
{
  "http-basic": { "«fqdn»": { "username": "token", "password": "«config-password:hex(40)»" } },
  "github-oauth": { "«~|github.com»": "«github-pat»" },
  "gitlab-token": { "«fqdn»": "«gitlab-pat»" }
}
---- .cargo/credentials.toml
[registry]
token = "«crates-io-token»"

[registries.kellnr]
token = "«forge-token:alnum(32)»"
==== kd_maven_settings .m2/settings.xml
<?xml version="1.0" encoding="UTF-8"?>
<settings xmlns="http://«~|maven.apache.org»/SETTINGS/1.2.0">
  <localRepository>${user.home}/.m2/repository</localRepository>
  <servers>
    <server>
      <id>nexus-releases</id>
      <username>deployer</username>
      <password>«config-password:pwsafe»</password>
    </server>
    <server>
      <id>scp-site</id>
      <privateKey>«-path|${user.home}/.ssh/id_site»</privateKey>
      <passphrase>«config-password:phrase»</passphrase>
    </server>
    <server>
      <id>github</id>
      <username>robot</username>
      <password>${env.«-reference|GITHUB_TOKEN»}</password>
    </server>
  </servers>
  <proxies>
    <proxy>
      <active>true</active>
      <host>«ipv4»</host>
      <port>8080</port>
      <username>proxy</username>
      <password>«config-password:human.xml»</password>
      <nonProxyHosts>localhost|*.«fqdn:domain»</nonProxyHosts>
    </proxy>
  </proxies>
</settings>
==== kd_hass config/secrets.yaml
# Use this file to store secrets like usernames and passwords.
http_login: «config-password:human»
mqtt_password: "«config-password:pwcs»"
proxmox_token: «pve-api-token»
latitude_home: 49.«=digits(4)»
wifi_psk: «wifi-psk:phrase»
esphome_api_key: "«generic-secret:key32»"
esphome_ota: «config-password:hex(32)»
telegram_token: «telegram-bot-token»
doorbird_stream: http://ghabcd0001:«connection-string:pwa»@«ipv4»/bha-api/video.cgi
hass_long_lived: «jwt»
openai_key: «openai-key»
---- zigbee2mqtt/configuration.yaml
mqtt:
  server: mqtt://«ipv4»:1883
  user: z2m
  password: '!secret.yaml «-identifier|password»'
serial: { port: "tcp://«ipv4»:6638", adapter: ember }
advanced:
  pan_id: «=int(1000,65000)»
  ext_pan_id: [221, 221, 221, 221, 221, 221, 221, 221]
  network_key: [«hex-key:decs»]
  channel: 25
devices:
  '0x«-identifier:hex(16)»': { friendly_name: Tür }
==== kd_frigate config/config.yml
mqtt:
  host: «fqdn»
  user: frigate
  password: "{«-reference|FRIGATE_MQTT_PASSWORD»}"
go2rtc:
  streams:
    hof:
      - rtsp://viewer:«connection-string:pwa»@«ipv4»:554/Streaming/Channels/101
    lager:
      - "rtsp://«ipv4»:554/h264Preview_01_main?user=admin&password=«url-token:alnum(12)»"
  webrtc:
    candidates: ["«ipv4»:8555", stun:8555]
cameras:
  hof:
    onvif: { host: «ipv4», port: 8000, user: admin, password: «config-password:pwsafe» }
    detect: { width: 1280, height: 720, fps: 5 }
    record: { enabled: true, retain: { days: 7 } }
notifications:
  enabled: true
  email: «email»
version: «-version|0.16-0»
==== kd_ipsec etc/ipsec.secrets
# /etc/ipsec.secrets - strongSwan IPsec secrets file
«ipv4» «ipv4» : PSK "«ipsec-psk:pwsafe»"
@«~:fqdn» %any : PSK 0s«ipsec-psk:bytes(24)»
: RSA vpn.key "«ipsec-psk:phrase»"
carol : EAP "«ipsec-psk:human»"
include /etc/ipsec.d/*.secrets
---- etc/swanctl/conf.d/site.conf
connections {
  dr {
    version = 2
    local_addrs = «ipv4»
    remote_addrs = «fqdn»
    proposals = aes256-sha256-ecp256
    local { auth = psk  id = «fqdn#l» }
    remote { auth = psk }
    children {
      net { local_ts = «ipv4-cidr»  remote_ts = «ipv4-cidr»,«ipv6-cidr»  esp_proposals = aes256gcm16 }
    }
  }
}
secrets {
  ike-dr { id = «fqdn#l»  secret = "«ipsec-psk:pwsafe»" }
  private-srv { file = srv.pem  secret = "«ipsec-psk:phrase»" }
}
==== kd_openvpn client/office.ovpn
client
dev tun
proto udp4
remote «fqdn» 1194
remote «ipv4» 443 tcp-client
resolv-retry infinite
nobind
remote-cert-tls server
auth SHA512
cipher AES-256-GCM
verify-x509-name «fqdn» name
route «ipv4» «~|255.255.255.0»
dhcp-option DNS «ipv4»
key-direction 1
<auth-user-pass>
«=login»
«config-password:human»
</auth-user-pass>
<ca>
«-certificate»
</ca>
<key>
«private-key:pem_pkcs8»
</key>
<tls-auth>
#
# 2048 bit OpenVPN static key
#
«openvpn-static-key»
</tls-auth>
==== kd_keyfiles keys/jump.ppk
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: «~:login»@laptop
Public-Lines: 2
«-ssh-public-key:b64(64)»
«-ssh-public-key:b64(12)»=
«putty-private-key»
Private-MAC: «-sha256»
---- keys/release.asc
«pgp-private-key»
---- keys/jwks-private.json
{
  "keys": [
    { "kty": "EC", "crv": "P-256", "use": "sig", "kid": "«-key-id:b64u(16)»", "x": "«-jwk-x»", "y": "«-jwk-x»", "d": "«jwk-private»" },
    { "kty": "OKP", "crv": "Ed25519", "kid": "«-key-id:b64u(16)»", "x": "«-jwk-x»" }
  ]
}
---- keys/README
release.asc   «-gpg-fingerprint»  expires 2028
jump.ppk      «-ssh-fingerprint»
passphrase of the old key: «prose-password:spaced»
