==== cove_diff_env patches/remove-env.diff
diff --git a/.env b/.env
deleted file mode 100644
index «-git-sha:short_sha»..0000000
--- a/.env
+++ /dev/null
@@ -1,14 +0,0 @@
-NODE_ENV=production
-DATABASE_URL=postgres://app:«connection-string:pwa»@«fqdn»:5432/app
-SESSION_SECRET=«generic-secret:hex(64)»
-ADMIN_PASSWORD=«env-password:hum»
-POSTMAN_API_KEY=«postman-key»
-DATABRICKS_TOKEN=«databricks-token»
-PLANETSCALE_TOKEN=«planetscale-token»
-AWS_ACCESS_KEY_ID=«aws-access-key-id»
-AWS_SECRET_ACCESS_KEY=«aws-secret-key»
-REDIS_PASSWORD=${«-placeholder|REDIS_PASSWORD»}
-TOKEN_TTL=«-setting|3600»
-PUBLIC_URL=https://«fqdn:site»
-BUILD=«-git-sha»
-TRUSTED_PROXY=«ipv4»
==== cove_diff_config patches/0001-rotate.patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name» <«email»>
Date: Wed, 8 Oct 2025 15:10:33 +0200
Subject: [PATCH 1/2] rotate after the incident

The old password («prose-password:hum») stood in the wiki since 2022.

Reviewed-by: «person-name» <«email»>
---
 roles/db/defaults/main.yml | 6 +++---
diff --git a/roles/db/defaults/main.yml b/roles/db/defaults/main.yml
index «-git-sha:hex(10)»..«-git-sha:hex(10)» 100644
--- a/roles/db/defaults/main.yml
+++ b/roles/db/defaults/main.yml
@@ -4,9 +4,9 @@
 db_host: «ipv4»
 db_user: app
-db_password: «config-password:hum»
+db_password: "{{ «-reference|vault_db_password» }}"
-replication_password: '«config-password:pwhard»'
+replication_password: '«config-password:pwhard»'
 db_checksum: «-sha256»
 monitoring:
-  token: «grafana-token»
+  token: !vault |
+    «ansible-vault»
--
2.47.1
==== cove_pr_review reviews/pr-«=int(10,999)».md
**«~:login»** commented on `src/mailer.ts`

```diff
-const transport = createTransport({ host: '«fqdn»', auth: { user: '«email»', pass: '«code-password:hum»' } });
+const transport = createTransport({ host: config.host, auth: { user: config.user, pass: config.«-reference|pass» } });
```

> Good riddance. Please rotate it too, removing it from HEAD isn't enough.

**«~:login»** commented on `test/fixtures/login.json`

```json
{"username": "test", "password": "«-placeholder|changeme»", "otp": "«-placeholder|000000»"}
```

> That one is fine, a dummy.

**«~:login»** commented on `k8s/base/secret.yaml`

```suggestion
  api-key: «-encrypted:sops»
```

> The base64 there (`«k8s-secret-data:pw.b64»`) decodes to a real key!

**«~:login»** commented on `scripts/seed.py`

> Line 12: `ADMIN_PW = "«code-password:phr»"` – is this used on staging? I can log in to https://«fqdn:site» with it…
> Line 30 logs the whole user, i.e. `«person-name»`, `«email»`, `«phone»`.

Merged «-git-sha» into main. CI: «-uuid»
==== cove_diff_terraform patches/tf.diff
--- a/env/prod.tfvars
+++ b/env/prod.tfvars
@@ -2,11 +2,12 @@
 pm_api_url      = "https://«ipv4»:8006/api2/json"
-pm_password     = "«tf-password:hum»"
+pm_api_token    = "«~|tf@pve!prod=»«pve-api-token»"
-lxc_root_pw     = "«tf-password:phr»"
+lxc_root_pw     = "«tf-password»"
 gateway         = "«ipv4»"
 subnet          = "«ipv4-cidr»"
 mac             = "«mac»"
 ssh_key         = "ssh-ed25519 «-ssh-public-key» «email»"
 template_sha256 = "«-sha256»"
-do_token        = "«digitalocean-token»"
+do_token        = null
 tags            = ["«-setting|password-rotation»"]
 atlas           = "«terraform-cloud-token»"
==== cove_git_blame reviews/blame.txt
«-git-sha:hex(8)» («person-name» 2023-04-02 10:11:12 +0200  1) [mail]
«-git-sha:hex(8)» («person-name» 2023-04-02 10:11:12 +0200  2) host = «fqdn»
«-git-sha:hex(8)» («person-name» 2024-01-18 08:44:51 +0100  3) password = «config-password:hum»
«-git-sha:hex(8)» («person-name» 2024-01-18 08:44:51 +0100  4) ; was «config-password:hum» until the audit
«-git-sha:hex(8)» («person-name» 2024-09-30 17:02:03 +0200  5) api_key = «generic-secret:hex(40)»
«-git-sha:hex(8)» («person-name» 2024-09-30 17:02:03 +0200  6) min_password_length = «-setting|10»
«-git-sha:hex(8)» («person-name» 2025-02-11 12:30:00 +0100  7) [proxy]
«-git-sha:hex(8)» («person-name» 2025-02-11 12:30:00 +0100  8) url = http://px:«connection-string:pwa»@«ipv4»:3128
«-git-sha:hex(8)» («person-name» 2025-02-11 12:30:00 +0100  9) token_file = «-path|/run/secrets/token»
«-git-sha:hex(8)» («person-name» 2025-06-05 09:00:10 +0200 10) allow = «ipv4-cidr»
==== cove_git_log reviews/git-log-p.txt
commit «-git-sha»
Author: «person-name» <«email»>
Date:   Fri Oct 3 22:51:07 2025 +0200

    tests: stop using the real Jira token

diff --git a/tests/test_jira.py b/tests/test_jira.py
index «-git-sha:short_sha»..«-git-sha:short_sha» 100644
@@ -5,8 +5,8 @@ import pytest
 BASE = "https://«fqdn:site»"
-TOKEN = "«atlassian-token»"
-AUTH = ("«email»", "«code-password:hum»")
+TOKEN = os.environ["«-variable-name|JIRA_TOKEN»"]
+AUTH = ("«~|user@example.com»", "«-placeholder|dummy»")
 HASH = "«-sha1»"

commit «-git-sha»
Author: «person-name» <«email»>
Date:   Thu Oct 2 09:14:38 2025 +0200

    config: add Rails key by mistake

+RAILS_MASTER_KEY=«rails-master-key»
+GROQ_API_KEY=«ai-service-key»
+SECRET_KEY_BASE=«generic-secret:hex(128)»
+RAILS_ENV=production

    Change-Id: I«-git-sha»
==== cove_stash_conflict src/settings.py
import os

DEBUG = False
ALLOWED_HOSTS = ["«fqdn:site»", "«ipv4»", "«~|127.0.0.1»"]
ADMINS = [("«person-name»", "«email»")]
<<<<<<< HEAD
SECRET_KEY = "django-insecure-«generic-secret:alnum(50)»"
DB_PASSWORD = "«code-password:hum»"
=======
SECRET_KEY = os.environ["«-variable-name|SECRET_KEY»"]
DB_PASSWORD = "«code-password:phr»"
>>>>>>> «-git-sha» (settings: read from the environment)
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "HOST": "«ipv4»", "USER": "app", "PASSWORD": DB_PASSWORD}}
CACHES = {"default": {"LOCATION": "redis://:«connection-string:pwa»@«fqdn»:6379/1"}}
EMAIL_HOST_PASSWORD = "«code-password:hum»"
PASSWORD_HASHERS = ["«-setting|django.contrib.auth.hashers.Argon2PasswordHasher»"]
GOOGLE_MAPS_KEY = "«gcp-api-key»"
CSRF_COOKIE_NAME = "«-identifier|csrftoken»"
# user for tests: «email» / «prose-password:hum»
BUILD_SHA = "«-git-sha»"
==== cove_src_csharp src/Program.cs
using System.Net;
using Microsoft.Data.SqlClient;

// created by «person-name», see ticket «-order-id»
public static class Program
{
    private const string Conn = "Server=«ipv4»,1433;Database=Wawi;User Id=sa;Password=«connection-string:hum»;TrustServerCertificate=true";
    private static readonly string ApiKey = "«generic-secret:alnum(32)»";
    private const string PasswordLabel = "«-i18n|Kennwort»";
    private static readonly Guid AppId = new("«-uuid»");

    public static void Main(string[] args)
    {
        var cred = new NetworkCredential("«~:account»", "«code-password:hum»", "CORP");
        var smtp = new System.Net.Mail.SmtpClient("«fqdn»") { Credentials = cred };
        smtp.Send("«email»", "«email»", "Test", "«-prose|Your password has been changed»");
        var token = Environment.GetEnvironmentVariable("«-variable-name|APP_TOKEN»");
        using var ftp = new FtpClient("«ipv4»", "upload", "«code-password:pwa»");
        if (string.IsNullOrEmpty(token)) throw new InvalidOperationException("«-prose|token is missing»");
        // TODO: password for the test system is «prose-password:hum»
    }
}
==== cove_src_rust src/main.rs
use std::net::IpAddr;

const RELEASE: &str = "«-version:semver»";
const BUILD_ID: &str = "«-build-id»";
const ENDPOINT: &str = "https://«fqdn:site»/v1";
const API_TOKEN: &str = "«generic-secret:alnum(40)»"; // from «~:first», works on staging only
static KEY: [u8; 16] = [«hex-key:chex»];

fn connect() -> Result<Client, Error> {
    let password = std::env::var("«-variable-name|DB_PASSWORD»").unwrap_or_else(|_| "«code-password:hum»".into());
    let cfg = Config::new()
        .host("«ipv4»".parse::<IpAddr>()?)
        .user("app")
        .password(&password);
    let fallback = "mysql://root:«connection-string:pwa»@«fqdn»/app";
    Client::connect(cfg).or_else(|_| Client::from_url(fallback))
}

#[test]
fn rejects_wrong_password() {
    assert!(login("admin", "«-placeholder|wrong-password»").is_err());
    assert_eq!(hash(b"abc"), "«-sha256»");
    assert_eq!(parse_version("«-version4»").len(), 4);
    assert!("«-uuid»".parse::<Uuid>().is_ok());
}
