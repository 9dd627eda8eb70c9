==== fk_diff_rotate_ini patches/0002-rotate.patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name» <«email»>
Date: Wed, 14 Jan 2026 16:02:51 +0100
Subject: [PATCH 2/3] app: rotate the mail password

Signed-off-by: «person-name» <«email»>
---
 etc/mail.ini        | 6 +++---
 deploy/values.yaml  | 4 ++--
 2 files changed, 5 insertions(+), 5 deletions(-)

diff --git a/etc/mail.ini b/etc/mail.ini
index «-short-sha:hex(10)»..«-short-sha:hex(10)» 100644
--- a/etc/mail.ini
+++ b/etc/mail.ini
@@ -4,9 +4,9 @@ host = «fqdn»
 port = 587
-user = alt@intern
-pass = «config-password:pwa»
+user = neu@intern
+pass = «config-password:pwprop»
 [imap]
 host = «ipv4»
diff --git a/deploy/values.yaml b/deploy/values.yaml
index «-short-sha:hex(10)»..«-short-sha:hex(10)» 100644
--- a/deploy/values.yaml
+++ b/deploy/values.yaml
@@ -11,4 +11,4 @@ redis:
   enabled: true
-  password: "«config-password:human»"
+  existingSecret: «-setting|redis-auth»
-  digest: «-sha256:digest»
+  digest: «-sha256:digest»
--
2.47.2
==== fk_diff_remove_env patches/remove-env.diff
diff --git a/.env b/.env
deleted file mode 100644
index «-short-sha:hex(7)»..0000000
--- a/.env
+++ /dev/null
@@ -1,9 +0,0 @@
-APP_ENV=staging
-APP_KEY=base64:«laravel-app-key»
-DB_PASSWORD=«env-password:pw»
-DB_HOST=«ipv4»
-MAIL_PASSWORD="«env-password:pwq2»"
-PUSHER_APP_SECRET=«generic-secret:hex(20)»
-AWS_ACCESS_KEY_ID=«aws-access-key-id»
-AWS_SECRET_ACCESS_KEY=«aws-secret-key»
-MIX_PUSHER_APP_KEY="${«-reference|PUSHER_APP_KEY»}"
diff --git a/.env.example b/.env.example
index «-short-sha:hex(7)»..«-short-sha:hex(7)» 100644
--- a/.env.example
+++ b/.env.example
@@ -2,3 +2,4 @@ APP_ENV=local
 APP_KEY=
 DB_PASSWORD=«-placeholder»
+MAIL_PASSWORD=«-placeholder»
diff --git a/.gitignore b/.gitignore
index «-short-sha:hex(7)»..«-short-sha:hex(7)» 100644
--- a/.gitignore
+++ b/.gitignore
@@ -1 +1,2 @@
 node_modules
+.env
==== fk_diff_tf_plan plan/tfplan.txt
Terraform used the selected providers to generate the following execution
plan. Resource actions are indicated with the following symbols:
  + create
  ~ update in-place

  # proxmox_virtual_environment_vm.db will be updated in-place
  ~ resource "proxmox_virtual_environment_vm" "db" {
        id        = "«-number:int(100,900)»"
        name      = "«hostname»"
      ~ initialization {
          ~ user_account {
              ~ password = (sensitive value)
            }
          ~ ip_config {
              ~ ipv4 {
                  ~ address = "«ipv4-cidr»" -> "«ipv4-cidr»"
                }
            }
        }
    }

  # null_resource.join will be created
  + resource "null_resource" "join" {
      + id       = (known after apply)
      + triggers = {
          + "admin_password" = "«tf-password:pwq2»"
          + "checksum"       = "«-sha256»"
          + "token"          = "«k3s-token»"
        }
    }

  # aws_db_instance.main will be updated in-place
  ~ resource "aws_db_instance" "main" {
      ~ password = "«tf-password:pwa»" -> "«tf-password:pwa»"
        endpoint = "«fqdn»:5432"
    }

Plan: 1 to add, 2 to change, 0 to destroy.
==== fk_git_log_p history.txt
commit «-git-sha»
Author: «person-name» <«email»>
Date:   Fri Dec 12 17:40:09 2025 +0100

    prometheus: scrape the new nodes

    Reviewed-by: «person-name» <«email»>

diff --git a/prometheus.yml b/prometheus.yml
index «-short-sha:hex(8)»..«-short-sha:hex(8)» 100644
--- a/prometheus.yml
+++ b/prometheus.yml
@@ -20,6 +20,14 @@ scrape_configs:
   - job_name: pve
     static_configs:
-      - targets: ['«ipv4»:9221']
+      - targets: ['«ipv4»:9221', '«hostname»:9221']
+    basic_auth:
+      username: prom
+      password: '«config-password:pwq2»'
+  - job_name: snmp
+    params:
+      auth: [public_v3]
+    authorization:
+      credentials: «monitoring-token:b64u(43)»

commit «-git-sha»
Author: «person-name» <«email»>
Date:   Thu Dec 11 09:12:44 2025 +0100

    Bump actions/cache from «-git-sha» to «-git-sha»
==== fk_env_commented deploy/prod.env
### ---------------------------------------------------------------
### Ledger, production. Ask Finance before touching the bank section.
### ---------------------------------------------------------------
NODE_ENV=production
PORT=8080
PUBLIC_URL=https://«fqdn»

# database
DATABASE_URL="postgresql://ledger:«connection-string:pwurl»@«hostname»:5432/ledger?schema=public"
PGPASSWORD=«env-password:pwa»
#OLD_PGPASSWORD=«env-password:human»

# bank
export BANK_API_SECRET='«generic-secret:pwsalt2»'
export BANK_CLIENT_ID=«-uuid»
PAYPAL_ACCESS_TOKEN='«paypal-token»'
SQUARE_TOKEN=«square-token»
SHOPIFY_ADMIN_TOKEN=«shopify-token»
MAILCHIMP_KEY=«mailchimp-key»
MAILGUN_API_KEY=«mailgun-key»

# crypto
JWT_PRIVATE_KEY="«private-key:pem_ec.line»"
JWT_PUBLIC_KEY="«-public-key:pem_public.line»"
COOKIE_SECRET=«generic-secret:b64u(43)»
HASH_SALT_ROUNDS=«-setting|12»
SECRET_PROVIDER=«-setting|vault»
CSRF_HEADER=«-setting|x-csrf-token»
BUGSNAG_RELEASE=«-git-sha»
==== fk_env_ai_tools .env.local
LITELLM_MASTER_KEY=«generic-secret:litellm»
OPENAI_API_KEY=«openai-key»
OPENAI_ORG_ID=«-id:openai_org»
ANTHROPIC_API_KEY="«anthropic-key»"
HF_TOKEN=«huggingface-token»
GROQ_API_KEY=«ai-service-key»
REPLICATE_API_TOKEN=«ai-service-key:replicate»
OPENROUTER_API_KEY=«ai-service-key:openrouter»
PERPLEXITY_KEY='«ai-service-key:perplexity»'
XAI_API_KEY=«ai-service-key:xai»
QDRANT__SERVICE__API_KEY=«generic-secret:alnum(32)»
NOTION_TOKEN=«notion-token»
AIRTABLE_PAT=«generic-secret:airtable»
FIGMA_TOKEN=«figma-token»
LINEAR_API_KEY=«linear-key»
POSTMAN_API_KEY=«postman-key»
MODEL=«-setting|gpt-4o-mini»
MAX_TOKENS=«-setting|4096»
EMBEDDING_TOKEN_LIMIT=«-setting|8191»
TOKENIZER=«-setting|cl100k_base»
OLLAMA_HOST=http://«ipv4»:11434
==== fk_env_ops_tools etc/default/ops-tools
# sourced by /usr/local/bin/ops-*
DOPPLER_TOKEN=«doppler-token»
OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
TFE_TOKEN=«terraform-cloud-token»
PULUMI_ACCESS_TOKEN=«generic-secret:pulumi»
DATABRICKS_TOKEN=«databricks-token»
PLANETSCALE_SERVICE_TOKEN=«planetscale-token»
LINODE_TOKEN=«cloud-token:linode»
VULTR_API_KEY=«cloud-token:vultr»
NEW_RELIC_API_KEY=«newrelic-key»
SENTRY_AUTH_TOKEN=«sentry-token»
DT_TOKEN=«monitoring-token:dynatrace»
JIRA_API_TOKEN=«atlassian-token»
JIRA_USER=«email»
TEAMS_URL=https://«~|lager.webhook.office.com»/webhookb2/«teams-webhook»
TELEGRAM_TOKEN=«telegram-bot-token»
SLACK_SIGNING_SECRET=«generic-secret:hex(32)»
SLACK_APP=«slack-token»
DISCORD_TOKEN=«discord-bot-token»
TWILIO_KEY=«twilio-api-key»
BORG_REPO=ssh://borg@«fqdn»:23/./lager
BORG_PASSPHRASE="«env-password:spaced»"
RCLONE_CONFIG_PASS='«env-password:pwpunct»'
RESTIC_PASSWORD_COMMAND="«-reference|pass show restic»"
AGE_RECIPIENT=«-age-public-key»
SOPS_AGE_KEY=«age-secret-key»
GPG_KEY_ID=«-key-id»
SECRET_ROTATION_DAYS=«-setting|90»
==== fk_rclone_s3_restic home/backup/.config/rclone/rclone.conf
[wasabi]
type = s3
provider = Wasabi
access_key_id = «generic-secret:upper(20)»
secret_access_key = «aws-secret-key»
endpoint = «~|s3.eu-central-2.wasabisys.com»

[nextcloud]
type = webdav
url = https://«fqdn»/remote.php/dav/files/backup
user = backup
pass = «config-password:b64u(38)»

[drive]
type = drive
client_id = «-client-id:digits(12)».«~|apps.googleusercontent.com»
client_secret = «google-client-secret»
token = {"access_token":"«generic-secret:ya29»","token_type":"Bearer","refresh_token":"«google-refresh-token»","expiry":"2026-02-01T11:00:00Z"}

[b2]
type = b2
account = «-id:hex(25)»
key = «cloud-token:b2»

[crypt]
type = crypt
remote = wasabi:lager-crypt
password = «config-password:b64u(43)»
password2 = «config-password:b64u(43)»
filename_encryption = standard
---- home/backup/.s3cfg
[default]
access_key = «aws-access-key-id»
secret_key = «aws-secret-key»
gpg_passphrase = «config-password:phrase»
host_base = «fqdn»
use_https = True
---- home/backup/.aws/credentials
[default]
aws_access_key_id=«aws-access-key-id»
aws_secret_access_key=«aws-secret-key»
[docs]
aws_access_key_id = «-doc-example-key:doc_example_key»
aws_secret_access_key = «-doc-example-secret:doc_example_secret»
==== fk_env_example_clean .env.sample
# Copy to .env and fill in. Never commit the copy.
APP_SECRET=«-placeholder|change-this-to-32-random-bytes»
DB_PASSWORD=«-placeholder|<your-db-password>»
SMTP_PASSWORD=«-placeholder|xxxxxxxxxxxx»
GITHUB_TOKEN=«-placeholder|ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx»
PVE_TOKEN=«-placeholder|user@realm!tokenid=00000000-0000-0000-0000-000000000000»
STRIPE_KEY=«-placeholder|sk_test_...»
API_URL=https://«~|api.example.com»/v1
REDIS_URL=redis://:${«-reference|REDIS_PASSWORD»}@redis:6379
TOKEN_FILE=«-path|/run/secrets/token»
PASSWORD_HASHER=«-setting|argon2id»
PASSWORD_RESET_TIMEOUT=«-setting|3600»
SECRET_BACKEND=«-setting|aws-secretsmanager»
KEYRING=«-setting|gnome»
CACHE_KEY_PREFIX=«-setting|lager_»
RELEASE=«-git-sha»
SESSION_COOKIE_NAME=«-setting|lager_session»
AWS_ACCESS_KEY_ID=«-doc-example-key:doc_example_key»
