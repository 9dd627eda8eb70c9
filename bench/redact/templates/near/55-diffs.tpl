==== kb_diff_leak patches/0007-move-settings.patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name» <«email»>
Date: Thu, 15 Jan 2026 17:42:09 +0100
Subject: [PATCH 7/9] settings: read secrets from the environment

Reported-by: «person-name» <«email»>
Fixes: «-short-sha:hex(12)» ("settings: add mail")
---
 config/settings.py | 14 +++++++-------
 deploy/app.env     |  5 +++++
 2 files changed, 12 insertions(+), 7 deletions(-)

diff --git a/config/settings.py b/config/settings.py
index «-git-sha:hex(8)»..«-git-sha:hex(8)» 100644
--- a/config/settings.py
+++ b/config/settings.py
@@ -12,9 +12,9 @@ DATABASE = {
     "host": "«fqdn»",
     "user": "app",
-    "password": "«code-password»",
+    "password": «-code-reference|os.environ["DB_PASSWORD"]»,
 }
-MAIL_TOKEN = "«mailgun-key»"
-SIGNING_KEY = "«generic-secret:hex(64)»"
+MAIL_TOKEN = «-code-reference|os.environ["MAIL_TOKEN"]»
+SIGNING_KEY = «-code-reference|read_secret("signing-key")»
 ALLOWED = ["«ipv4-cidr»"]
diff --git a/deploy/app.env b/deploy/app.env
new file mode 100644
index 000000000..«-git-sha:hex(8)»
--- /dev/null
+++ b/deploy/app.env
@@ -0,0 +1,5 @@
+DB_PASSWORD=«env-password»
+MAIL_TOKEN=«sendgrid-key»
+GITHUB_TOKEN=«github-pat»
+LOG_LEVEL=info
+PASSWORD_RESET_URL=https://«fqdn»/reset
--
2.43.0
==== kb_git_log_p tmp/history.txt
commit «-git-sha»
Author: «person-name» <«email»>
Date:   Tue Nov 4 09:20:31 2025 +0100

    terraform: pin the provider, bump checksums

diff --git a/.terraform.lock.hcl b/.terraform.lock.hcl
index «-git-sha:hex(7)»..«-git-sha:hex(7)» 100644
--- a/.terraform.lock.hcl
+++ b/.terraform.lock.hcl
@@ -2,7 +2,7 @@
 provider "«~|registry.terraform.io»/bpg/proxmox" {
-  version = "«-version»"
+  version = "«-version»"
   hashes = [
-    "«-lockfile-hash:gosum»",
+    "«-lockfile-hash:gosum»",
+    "zh:«-lockfile-hash:hex(64)»",

commit «-git-sha»
Author: «person-name» <«email»>
Date:   Mon Nov 3 18:05:02 2025 +0100

    oops, remove token again

diff --git a/main.tf b/main.tf
index «-git-sha:hex(7)»..«-git-sha:hex(7)» 100644
--- a/main.tf
+++ b/main.tf
@@ -1,7 +1,6 @@
 provider "proxmox" {
   endpoint  = "https://«fqdn»:8006/"
-  api_token = "«~|terraform@pve!iac=»«pve-api-token»"
+  api_token = «-reference|var.api_token»
   ssh {
     agent    = false
-    password = "«tf-password»"
+    password = «-reference|var.ssh_password»
   }
 }
-# backup login: ops / «prose-password»
==== kb_diff_conflict src/config.ts
export default {
  endpoint: 'https://«fqdn»',
<<<<<<< HEAD
  apiKey: '«generic-secret:alnum(32)»',
  timeout: «-setting|3000»,
=======
  apiKey: '«generic-secret:alnum(32)»',
  timeout: «-setting|5000»,
>>>>>>> «-git-sha:hex(7)» (merge branch 'feature/retry')
  proxy: 'http://build:«connection-string»@«ipv4»:3128',
  tokenHeader: '«-setting|X-Api-Key»',
};
---- tmp/side-by-side.txt
< smtp_host = «fqdn»
< smtp_pass = «config-password:pwa»
---
> smtp_host = «ipv4»
> smtp_pass = «config-password:pwa»
12c12
< # version «-version»
---
> # version «-version»
---- tmp/ansible-diff.txt
TASK [app : write config] ******************************************************
--- before: /etc/app/app.conf
+++ after: /root/.ansible/tmp/ansible-local-«-number:digits(6)»/app.conf.j2
@@ -3,5 +3,5 @@
 listen = «ipv4»
-secret = «generic-secret:alnum(40)»
+secret = «generic-secret:alnum(40)»
 secret_file = «-path|/etc/app/secret»

changed: [«fqdn»]
TASK [app : rotate password] ***************************************************
ok: [«fqdn»] => {"censored": "«-prose|the output has been hidden due to the fact that 'no_log: true' was specified»"}
