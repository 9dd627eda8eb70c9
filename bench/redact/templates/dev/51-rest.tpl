==== rest_iscsi etc/iscsi/iscsid.conf
node.startup = automatic
node.session.auth.authmethod = «-setting|CHAP»
node.session.auth.username = vmhost
node.session.auth.password = «iscsi-chap»
node.session.auth.password_in = «iscsi-chap»
discovery.sendtargets.auth.password = «iscsi-chap»
---- etc/target/saveconfig.json
{"targets":[{"fabric":"iscsi","wwn":"«-iqn»","tpgs":[{"node_acls":[{"node_wwn":"«-iqn»","chap_userid":"vm","chap_password":"«iscsi-chap»"}],"portals":[{"ip_address":"«ipv4»","port":3260}]}]}],"storage_objects":[{"dev":"/dev/zvol/tank/vm","wwn":"«-uuid»"}]}
---- etc/tgt/conf.d/x.conf
<target «-iqn»>
    incominguser vm «iscsi-chap»
    initiator-address «ipv4»
</target>
==== rest_tfa etc/pve/priv/tfa.cfg
{"users":{"«=login»@pve":{"totp":[{"info":{"id":"«-uuid»","description":"app","created":«-timestamp»},"entry":"otpauth://totp/x:«=login»%40pve?secret=«totp-secret»&digits=6&algorithm=SHA1&period=30&issuer=x"}]}}}
---- etc/pve/priv/token.cfg
«=login»@pve!mon «pve-api-token»
root@pam!ops «pve-api-token»
---- etc/pve/priv/shadow.cfg
«=login»:«password-hash:sha256crypt»:
---- etc/pve/user.cfg
user:root@pam:1:0:::«email»:::
user:«=login»@pve:1:0:«~:first»:«~:last»:«email»::x!yubico:
token:«=login»@pve!mon:0:1:for grafana:
acl:1:/:«=login»@pve!mon:PVEAuditor:
---- etc/pve/datacenter.cfg
console: html5
email_from: «email»
keyboard: de
mac_prefix: «~|BC:24:11»
migration: secure,network=«ipv4-cidr»
http_proxy: http://px:«connection-string»@«ipv4»:3128
webauthn: id=«fqdn»,origin=https://«fqdn»:8006,rp=lab
==== rest_forge config/tokens.yaml
gitea: {url: "https://«fqdn»", token: «forge-token»}
forgejo_token: "«forge-token»"
bitbucket_app_password: «forge-token:bitbucket»
github: «github-fine-grained-pat»
github_app_key: «private-key:pem_rsa.line»
gitlab_trigger: «gitlab-runner-token:gitlab_trigger»
gitlab: «gitlab-pat:gitlab_other»
sonar: «ci-token:sonar»
nuget: «artifact-token:nuget»
jfrog: «artifact-token:jfrog_ref»
pulumi: «cloud-token:pulumi»
airtable: «cloud-token:airtable»
brevo: «mailgun-key:brevo»
ntfy: «monitoring-token:ntfy»
uptime_robot: «monitoring-token:uptimerobot»
honeycomb: «monitoring-token:honeycomb»
influx: «monitoring-token:influx»
hass: «jwt»
discord: «discord-bot-token»
shopify: «shopify-token»
sendgrid: «sendgrid-key»
mailgun: «mailgun-key»
maps: «gcp-api-key»
tfc: «terraform-cloud-token»
commit: «-git-sha»
installation_id: «-number:digits(8)»
