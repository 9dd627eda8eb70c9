==== kd_docker_build Dockerfile
# syntax=docker/dockerfile:1.10
FROM python:3.12-slim@«-digest» AS build
ARG GIT_SHA=«-git-sha»
ENV PIP_NO_CACHE_DIR=1 \
    UV_INDEX_PRIVATE_PASSWORD=«env-password:pwsafe» \
    APP_SECRET="«generic-secret:hex(64)»"
COPY <<EOF /root/.netrc
machine «fqdn»
login builder
password «netrc:pwsafe»
EOF
COPY --chmod=600 <<EOF /root/.pgpass
# host:port:db:user:pw
«ipv4»:5432:*:migrate:«pgpass:pwsafe»
«fqdn»:5432:app:app_ro:«pgpass:human»
EOF
RUN --mount=type=secret,id=«-setting|token» TOKEN=$(cat /run/secrets/token) pip install -r requirements.txt
RUN curl -fsSLo /usr/local/bin/x "https://«fqdn»/x-«-version:semver»?private_token=«url-token:alnum(20)»" \
 && echo "«-sha256»  /usr/local/bin/x" | sha256sum -c -
FROM «~|gcr.io»/distroless/python3-debian12
USER 65532:65532
LABEL org.opencontainers.image.authors="«person-name» <«email»>"
HEALTHCHECK CMD ["/app/health", "--password-file", "«-path|/run/secrets/health»"]
==== kd_payments config/payments.php
<?php

return [
    'default' => env('PAYMENT_DRIVER', 'stripe'),

    'stripe' => [
        'key' => '«-stripe-public»',
        'secret' => '«stripe-key»',
        'webhook_secret' => '«generic-secret:stripe_webhook»',
        'account' => 'acct_«-identifier:alnum(16)»',
    ],
    'square' => [
        'token' => '«square-token»',
        'location' => '«-identifier:upper(13)»',
    ],
    'braintree' => [
        'access_token' => '«paypal-token»',
        'merchant' => '«-identifier:lower(16)»',
    ],
    'shopify' => [
        'shop' => '«=word».«~|myshopify.com»',
        'admin_token' => '«shopify-token»',
        'api_version' => '2026-01',
    ],
    'paypal' => ['secret' => «-code-reference|env('PAYPAL_SECRET')», 'mode' => 'live'],
];
==== kd_messaging app/services.properties
# Versanddienste
sms.twilio.account-sid=«-account-id:twilio_sid»
sms.twilio.api-key=«twilio-api-key»
sms.twilio.auth-token=«twilio-auth-token»
sms.from=«phone:phone_tel»
mail.sendgrid.api-key=«sendgrid-key»
mail.mailchimp.key=«mailchimp-key»
mail.mailchimp.list-id=«-identifier:hex(10)»
chat.slack.bot-token=«slack-token»
chat.discord.token=«discord-bot-token»
chat.discord.guild=«-identifier:digits(18)»
oauth.google.client-id=«-account-id:digits(12)»-«-identifier:lower(32)».«~|apps.googleusercontent.com»
oauth.google.client-secret=«google-client-secret»
oauth.google.refresh-token=«google-refresh-token»
oauth.google.token-uri=https://«~|oauth2.googleapis.com»/token
password.min-length=12
password.reset.subject=«-i18n|Neues Passwort anfordern»
db.password=${«-reference|DB_PASSWORD:changeme»}
==== kd_llm litellm/config.yaml
model_list:
  - model_name: gpt
    litellm_params: { model: openai/gpt-4o, api_key: «openai-key» }
  - model_name: sonnet
    litellm_params: { model: anthropic/claude, api_key: «anthropic-key» }
  - model_name: fast
    litellm_params: { model: groq/llama, api_key: «ai-service-key» }
  - model_name: router
    litellm_params: { model: openrouter/auto, api_key: «ai-service-key:openrouter» }
  - model_name: local
    litellm_params: { model: ollama/qwen, api_base: "http://«ipv4»:11434", api_key: «-placeholder|none» }
  - model_name: hf
    litellm_params: { model: huggingface/x, api_key: os.environ/«-reference|HF_TOKEN» }
general_settings:
  master_key: «generic-secret:sk24»
  database_url: "postgresql://litellm:«connection-string:pwa»@«fqdn»:5432/litellm"
  max_tokens: 4096
---- fetch_models.py
from huggingface_hub import login, snapshot_download

login(token="«huggingface-token»")
snapshot_download("org/model", revision="«-git-sha»", allow_patterns=["*.safetensors", "tokenizer.json"])
print("eos_token", tokenizer.eos_token, "pad_token_id", «-setting|151643»)
==== kd_mcp .vscode/mcp.json
{
  "inputs": [{ "id": "pw", "type": "promptString", "description": "«-prose|Password for PVE»", "password": true }],
  "servers": {
    "jira": {
      "command": "uvx",
      "args": ["mcp-atlassian", "--jira-url", "https://«=word».«~|atlassian.net»", "--jira-username", "«email»", "--jira-token", "«atlassian-token»"]
    },
    "notion": { "command": "npx", "env": { "OPENAPI_MCP_HEADERS": "{\"Authorization\": \"Bearer «notion-token»\", \"Notion-Version\": \"2022-06-28\"}" } },
    "linear": { "type": "http", "url": "https://«~|mcp.linear.app»/mcp", "headers": { "Authorization": "«linear-key»" } },
    "figma": { "command": "npx", "args": ["-y", "figma-developer-mcp", "--figma-api-key=«figma-token»", "--stdio"] },
    "proxmox": {
      "command": "python",
      "env": { "PROXMOX_HOST": "«ipv4»", "PROXMOX_TOKEN_NAME": "mcp", "PROXMOX_TOKEN_VALUE": "«pve-api-token»", "PROXMOX_PASSWORD": "${«-reference|input:pw»}" }
    }
  }
}
==== kd_postman collections/pve.postman_environment.json
{
  "id": "«-uuid»",
  "name": "PVE lab",
  "values": [
    { "key": "host", "value": "«ipv4»", "type": "default", "enabled": true },
    { "key": "password", "value": "«config-password:pwcs»", "type": "secret", "enabled": true },
    { "key": "PVEAuthCookie", "value": "«pve-ticket»", "type": "secret", "enabled": true },
    { "key": "CSRFPreventionToken", "value": "«pve-csrf-token»", "type": "any", "enabled": true },
    { "key": "old_password", "value": "", "type": "secret", "enabled": false }
  ],
  "_postman_variable_scope": "environment",
  "_postman_exported_at": "2026-08-14T09:12:55.120Z"
}
---- scripts/newman.ts
const key: string = '«postman-key»';
const planetscale = { host: '«~|aws.connect.psdb.cloud»', username: '«-identifier:lower(20)»', password: '«planetscale-token»' };
const doppler = new Doppler({ accessToken: '«doppler-token»' });
export const collection = `https://«~|api.getpostman.com»/collections/«-account-id:digits(8)»-«-uuid»`;
==== kd_cloud_files .aws/credentials
[default]
aws_access_key_id = «aws-access-key-id»
aws_secret_access_key = «aws-secret-key»

[sso-admin]
aws_access_key_id=«aws-access-key-id»
aws_secret_access_key=«aws-secret-key»
aws_session_token=«aws-session-token»

[profile reader]
role_arn = «-arn»
credential_process = /usr/local/bin/op-aws «-uuid»
---- .config/rclone/rclone.conf
[scaleway]
type = s3
provider = Scaleway
access_key_id = SCW«~:upper(17)»
secret_access_key = «cloud-token:uuid»
endpoint = «~|s3.fr-par.scw.cloud»

[nas]
type = sftp
host = «ipv4»
user = rclone
pass = «config-password:b64u(34)»

[b2]
type = b2
account = «-account-id:hex(25)»
key = «cloud-token:b2»
---- .config/gcloud/application_default_credentials.json
{
  "account": "",
  "client_id": "764086051850-«-identifier:lower(32)».«~|apps.googleusercontent.com»",
  "client_secret": "«google-client-secret»",
  "quota_project_id": "«=word»-lab",
  "refresh_token": "«google-refresh-token»",
  "type": "authorized_user"
}
==== kd_radius etc/freeradius/3.0/clients.conf
client localhost {
	ipaddr = «~|127.0.0.1»
	proto = *
	secret = «~|testing123»
	require_message_authenticator = auto
}

client core-switches {
	ipaddr = «ipv4-cidr»
	secret = «config-password:alnum(24)»
	shortname = core
	nas_type = cisco
}

client «hostname:numbered» {
	ipv6addr = «ipv6»
	secret = "«config-password:pwcs»"
}
---- etc/freeradius/3.0/mods-config/files/authorize
# lab accounts
steve	Cleartext-Password := "«config-password:human»"
	Service-Type = Framed-User,
	Framed-IP-Address = «ipv4»,
	Framed-IP-Netmask = «~|255.255.255.0»
ops	NT-Password := «password-hash:nthash»
«mac:mac_dash#x»	Cleartext-Password := "«~#x»"
DEFAULT	Auth-Type := Reject
	Reply-Message := "«-prose|Your account has been disabled.»"
==== kd_dns_tsig etc/bind/named.conf.local
key "ddns-«=word»" {
	algorithm hmac-sha256;
	secret "«generic-secret:key32»";
};
include "/etc/bind/rndc.key";
acl internal { «ipv4-cidr»; «ipv6-cidr»; localhost; };
zone "«fqdn:domain»" {
	type primary;
	file "/var/lib/bind/db.«~:word»";
	allow-transfer { key "ddns"; «ipv4»; };
	also-notify { «ipv4»; };
};
---- etc/powerdns/pdns.d/api.conf
api=yes
api-key=«generic-secret:alnum(32)»
webserver-address=«~|0.0.0.0»
webserver-allow-from=«~|127.0.0.1»,«ipv4-cidr»
webserver-password=«config-password:pwsafe»
launch=gmysql
gmysql-host=«ipv4»
gmysql-user=pdns
gmysql-password=«config-password:pwsafe»
default-soa-content=«fqdn» hostmaster.@ 0 10800 3600 604800 3600
security-poll-suffix=
==== kd_haproxy etc/haproxy/haproxy.cfg
global
	log /dev/log local0
	stats socket /run/haproxy/admin.sock mode 660 level admin
	ssl-default-bind-options ssl-min-ver TLSv1.2

userlist ops
	user admin password «password-hash:sha512crypt»
	user legacy insecure-password «config-password:pwsafe»

frontend pve
	bind :443 ssl crt /etc/haproxy/certs/
	acl from_office src «ipv4-cidr» «ipv6-cidr»
	http-request auth realm PVE if !from_office !{ http_auth(ops) }
	http-request set-header Authorization "Basic «basic-auth»" if { path_beg /legacy }
	default_backend nodes

backend nodes
	balance source
	option httpchk GET /
	server «hostname:numbered» «ipv4»:8006 check ssl verify none
	server «hostname:numbered» «ipv4»:8006 check ssl verify none

listen stats
	bind «ipv4»:8404
	stats auth monitor:«config-password:pwsafe»
	stats uri /stats
---- etc/keepalived/keepalived.conf
vrrp_instance VI_API {
    state MASTER
    interface eno1
    virtual_router_id 51
    authentication {
        auth_type PASS
        auth_pass «config-password:alnum(8)»
    }
    virtual_ipaddress {
        «ipv4-cidr» dev eno1
    }
}
==== kd_opnsense conf/config.xml
<?xml version="1.0"?>
<opnsense>
  <theme>opnsense</theme>
  <system>
    <hostname>«hostname:numbered»</hostname>
    <domain>«fqdn:domain»</domain>
    <user uuid="«-uuid»">
      <name>root</name>
      <descr>«person-name»</descr>
      <password>«password-hash:bcrypt»</password>
      <otp_seed>«totp-secret:b32(32)»</otp_seed>
      <apikeys><item><key>«~:b64(80)»</key><secret>«password-hash:sha512crypt»</secret></item></apikeys>
      <authorizedkeys>«-ssh-public-key:ssh_ed25519.b64»</authorizedkeys>
    </user>
    <dnsserver>«ipv4»</dnsserver>
  </system>
  <interfaces>
    <wan><if>igc0</if><spoofmac>«mac»</spoofmac><ipaddr>pppoe</ipaddr></wan>
    <lan><if>igc1</if><ipaddr>«ipv4»</ipaddr><subnet>24</subnet></lan>
  </interfaces>
  <ppps><ppp><username>«~:ppp»</username><password>«base64-secret:digits(8).b64»</password></ppp></ppps>
  <snmpd><rocommunity>«snmp-community»</rocommunity></snmpd>
  <OPNsense>
    <wireguard><server><servers><server uuid="«-uuid»"><pubkey>«-wireguard-public-key»</pubkey><privkey>«wireguard-private-key»</privkey><tunneladdress>«ipv4-cidr»</tunneladdress></server></servers></server></wireguard>
    <IPsec><preSharedKeys><preSharedKey uuid="«-uuid»"><ident>«ipv4»</ident><Key>«ipsec-psk:pwsafe»</Key></preSharedKey></preSharedKeys></IPsec>
  </OPNsense>
  <revision><username>root@«ipv4»</username><time>«-timestamp».31</time></revision>
</opnsense>
==== kd_iscsi_chap etc/iscsi/iscsid.conf
# startup settings
node.startup = manual
node.session.auth.authmethod = CHAP
node.session.auth.username = «?init-pve|pve01»
node.session.auth.password = «iscsi-chap»
node.session.auth.password_in = «iscsi-chap»
#discovery.sendtargets.auth.password = «-placeholder|password»
node.session.timeo.replacement_timeout = 15
---- etc/target/saveconfig.json
{
  "storage_objects": [{ "dev": "/dev/zvol/tank/vm1", "name": "vm1", "plugin": "block", "wwn": "«-uuid»" }],
  "targets": [
    {
      "fabric": "iscsi",
      "tpgs": [
        {
          "node_acls": [{ "chap_password": "«iscsi-chap»", "chap_userid": "pve", "node_wwn": "«-iqn:iqndeb»" }],
          "portals": [{ "ip_address": "«ipv4»", "iser": false, "port": 3260 }]
        }
      ],
      "wwn": "«-iqn»"
    }
  ]
}
==== kd_patch_none patches/0003-auth-hide-password.patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: build <build@localhost>
Date: Tue, 3 Feb 2026 10:02:11 +0100
Subject: [PATCH 3/4] auth: hide password in task log

---
 src/PVE/Auth/LDAP.pm | 6 +++---
 1 file changed, 3 insertions(+), 3 deletions(-)

diff --git a/src/PVE/Auth/LDAP.pm b/src/PVE/Auth/LDAP.pm
index «-short-sha»..«-short-sha» 100755
--- a/src/PVE/Auth/LDAP.pm
+++ b/src/PVE/Auth/LDAP.pm
@@ -402,9 +402,9 @@ sub on_add_hook {
     my ($class, $realm, $config, %param) = @_;
 
-    my $password = «-code-reference|$param{password}»;
+    my $password = «-code-reference|delete $param{password}»;
     if (defined($password)) {
-	warn "«-prose|setting password $password»\n";
+	warn "«-prose|setting password»\n";
 	set_password($realm, «-code-reference|$password»);
     }
-- 
2.39.5

