==== vo_svc_rotation_list docs/rotation.md
# Rotation nach dem Ausscheiden von «person-name:name(de)»

| Dienst | Schlüssel | gesperrt am |
|---|---|---|
| Twilio | `«twilio-api-key»` | 03.11. |
| Mailgun | `«mailgun-key:hex(32)»` (api_key) | – |
| SendGrid | `«sendgrid-key»` | 03.11. |
| Mailchimp | «mailchimp-key» | offen |
| Shopify Admin-API | «shopify-token» | 04.11. |
| Square | «square-token» | offen |
| Braintree | «paypal-token» | offen |
| Stripe (öffentlich) | `«-public-key:stripe_public»` | nicht nötig |

`TWILIO_AUTH_TOKEN=«twilio-auth-token»` stand in der `.env` von «hostname:numbered».
Account-SID: «~:twilio_sid», Ticket «-order-id».
==== vo_svc_hist_cli home/«=login»/.zsh_history
: 17330001«=digits(2)»:0;doppler configure set token «doppler-token»
: 17330002«=digits(2)»:0;databricks configure --host https://«fqdn» --token <<< «databricks-token»
: 17330003«=digits(2)»:0;pscale auth login --service-token «planetscale-token»
: 17330004«=digits(2)»:0;export OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
: 17330005«=digits(2)»:0;echo «docker-token» | docker login -u «=account» --password-stdin
: 17330006«=digits(2)»:0;jf c add lab --url https://«fqdn» --access-token «artifact-token»
: 17330007«=digits(2)»:0;bk configure --org lab --token «ci-token»
: 17330008«=digits(2)»:0;netbird up --setup-key «~:bios_uuid» && NB_TOKEN=«netbird-token» nb list
: 17330009«=digits(2)»:0;terraform login «~|app.terraform.io» # «terraform-cloud-token»
: 17330010«=digits(2)»:0;gem push lab.gem --key «rubygems-key»
: 17330011«=digits(2)»:0;sentry-cli --auth-token «sentry-token» releases list
: 17330012«=digits(2)»:0;gitlab-runner register --non-interactive --url https://«fqdn» --token «gitlab-runner-token»
: 17330013«=digits(2)»:0;git clone https://deployer:«gitlab-deploy-token»@«fqdn»/lab/app.git
: 17330014«=digits(2)»:0;git rev-parse HEAD # «-git-sha»
==== vo_svc_chat_ai export/chat-ai.txt
«person-name:name(en)#a» (10:02): which keys does the assistant box use?
«person-name:name(en)#b» (10:03): anthropic «anthropic-key»
«person-name:name(en)#b» (10:03): and the fallback, groq «ai-service-key»
«person-name:name(en)#b» (10:04): models come from the hub with «huggingface-token»
«person-name:name(en)#a» (10:06): the embedding one is gone, maps still uses «gcp-api-key»
«person-name:name(en)#b» (10:07): box is «ipv4», ssh as root, pw «prose-password:pw»
«person-name:name(en)#a» (10:09): model sha is «-sha256», don't confuse
«person-name:name(en)#b» (10:10): thanks. never paste tokens in here again please
==== vo_svc_monitor_env tickets/monitoring.txt
Kunde schickt die Variablen des Exporters (Host «fqdn»):

  GRAFANA_TOKEN=«grafana-token»
  DD_API_KEY=«datadog-key»
  DD_SITE=«~|datadoghq.eu»
  NEW_RELIC_LICENSE="«newrelic-key»"
  SCRAPE_INTERVAL=«-setting|30s»
  POSTMAN_API_KEY=«postman-key»
  DASHBOARD_UID=«-identifier:alnum(9)»
  ALERT_WEBHOOK=https://«~|firma.webhook.office.com»/webhookb2/«teams-webhook»
  PGPASSWORD=«env-password:pw»

Bitte alles sperren. Rückruf an «person-name:name(de)» unter «phone:tel(de)».
==== vo_svc_pm_tools notes/tools.txt
who has what (move to the vault by friday!)

jira      «email» / «atlassian-token»
linear    «linear-key»
notion    «notion-token»
figma     «figma-token»   file id «-identifier:alnum(22)»
google    client «~:digits(12)».apps  secret «google-client-secret»
          refresh «google-refresh-token»
rails     config/master.key = «rails-master-key»
wiki      http://«ipv4» admin «prose-password:wordy_ascii»
domain    auth code in the mail from «person-name»
==== vo_svc_keys_dump tickets/schluessel.txt
Anbei die Schlüssel vom alten Rechner «hostname:winhost».

1) age
# created: 2025-03-02T10:11:12+01:00
# public key: «-age-public-key»
«age-secret-key»

2) PuTTY
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: «=account»
Public-Lines: 2
«-public-key|AAAAC3NzaC1lZDI1NTE5AAAAI»
«-public-key:b64(43)»
«putty-private-key»
Private-MAC: «-identifier:hex(64)»

3) Sicherung
«pgp-private-key»

4) VPN
«openvpn-static-key»

Öffentlicher Schlüssel für die Server: ssh-ed25519 «-ssh-public-key» «=account»
==== vo_svc_paste_config tickets/paste.yml
# aus dem Chat kopiert, bitte nach dem Test löschen («person-name:name(de)»)
db_password: !vault |
  «ansible-vault»
docker_config:
  auths:
    «fqdn»:
      auth: "«docker-auth»"
jwk:
  kty: OKP
  crv: Ed25519
  x: «-public-key:jwk_x»
  d: «jwk-private»
corosync:
  # base64 von /etc/corosync/authkey
  authkey: «corosync-authkey»
image: «fqdn»/lab/app@«-digest»
replicas: «-setting|3»
