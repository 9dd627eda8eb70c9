//! Texts in which nothing must be found.

use super::found;
use crate::template::fill;

/// Texts that speak of secrets and hold none, with the paths they stand in.
const HARMLESS: &[(&str, &str)] = &[
    (
        ".zsh_history",
        ": 1732615475:0;gpg --recv-keys E976E4B66C2FB1B0\n",
    ),
    (
        "flux.yaml",
        "kind: Secret\ndata:\n  known_hosts: d2ViIGdpdCBtYWlsIHNlcnZlcg==\n",
    ),
    (
        "a.yaml",
        "bind_password: !Context ldap_password\nclient_secret: !File /run/x1\npassword: '{cipher}{hex64}'\n",
    ),
    (
        "docker-bake.hcl",
        "secret = [\"id=npmrc,src=.npmrc\", \"type=env,id=TOKEN1\"]\n",
    ),
    (
        "answers.conf",
        "OVESETUP_CONFIG/remoteEngineHostRootPassword=none:None\n",
    ),
    (
        "a.md",
        "| host | login | password |\n|---|---|---|\n| a | b | aucun |\n| c | d | keines |\n| e | f | nessuna |\n",
    ),
    ("a.py", "MAPBOX_API_KEY = \"pk.eyJ1IjoidyJ9.a\"\n"),
    ("a.ps1", "slmgr.vbs /ipk W269N-WFGWX-YVC9B-4J6C9-T83GX\n"),
    ("a.yaml", "password: login.form.password\n"),
    ("a.json", "{\"password\": \"form.login.label\"}\n"),
    (
        "a.yaml",
        "password_length: 24\npassword_authentication: no\ntoken_ttl: 3600\nsecret_name: proxmox-credentials\n",
    ),
    (
        "a.yaml",
        "password: \"{{ vault_password }}\"\npassword: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n",
    ),
    (
        "a.yaml",
        "secretKeyRef:\n  name: app-secrets\n  key: password\nimagePullSecrets:\n  - name: regcred\n",
    ),
    (
        "a.yaml",
        "password:\n  type: string\n  description: The password\n",
    ),
    ("a.yaml", "secrets: [web_password]\n"),
    (
        ".env",
        "API_TOKEN=${API_TOKEN}\nSMTP_PASS=$(pass show x)\nPASSWORD_FILE=/run/secrets/x\nKEY_ID=0123ABCD\n",
    ),
    (
        "a.rs",
        "let password = \"^[A-Za-z0-9]{8,40}$\";\nlet password = \"Ab(c1)-d.E^f\";\nlet password = \"Storage>Pool1name\";\nlet pw_hash = \"00000000000000000000000000000000\";\n",
    ),
    (
        "a.yaml",
        "kind: Secret\nmetadata: {name: argocd-secret, uid: b17f3ef5-7fde-4452-ae1f-a188198c9695}\ndata:\n  admin.passwordMtime: MjAyNi0wMS0wOVQwODoxMTowMFo=\n",
    ),
    (
        "a.sh",
        "openssl enc -aes-256-cbc -pbkdf2 -pass pass:\"$ENC_PASS\"\nauth: {username: $REG_USER, password: $REG_PASS}\n",
    ),
    (
        ".github/workflows/ci.yml",
        "      with: {path: ~/.cargo, key: \"cargo-{hex64}\"}\n      with: {path: node_modules, key: linux-npm-{hex40}}\n",
    ),
    (
        "struct.txt",
        "  user: String,\n  password: Secret<String>,\n",
    ),
    (
        "a.ps1",
        "[securestring]$Password = (Read-Host -AsSecureString 'Password'),\n",
    ),
    (
        "passwords.csv",
        "name,url,user,password\nProxmox,https://10.1.2.3:8006,root@pam,\n",
    ),
    (
        "etc/proxmox-backup/user.cfg",
        "user: ops@pbs\n\tenable true\n\ntoken: ops@pbs!abgleich7\n",
    ),
    (
        "keys.txt",
        "set system login user vyos authentication public-keys me key AAAAC3NzaC1lZDI1NTE5AAAAIBi/NeW246DdlR80jP9VTngggIPxO5YEP4m2UHBBvScZ\n",
    ),
    (
        ".env",
        "PUSHER_APP_KEY={hex20}\nNEXT_PUBLIC_POSTHOG_KEY=phc_{alnum40}\nPOSTHOG_API_KEY=phc_{alnum40}\nVITE_ALGOLIA_SEARCH_KEY={hex32}\n",
    ),
    (
        "a.cs",
        "const string PublicKeyToken = \"{hex16}\";\nvar token = \"PVEAPIToken=root@pam!x=00000000-0000-0000-0000-000000000000\";\n",
    ),
    (
        "a.ps1",
        "$Password = ConvertTo-SecureString -String $plain -AsPlainText\n$Password = Get-Credential\n",
    ),
    (
        "a.ps1",
        "$cred = New-Object PSCredential(\"LAB\\svc_backup77\", $pw)\n$c = [PSCredential]::new(\"svc_backup77\", $pw)\n",
    ),
    (
        "etc/slurm/slurm.conf",
        "AuthAltParameters=jwt_key=/var/spool/slurm/jwt_hs256.key\n",
    ),
    (
        "directory/default/1000.xml",
        "<param name=\"event-socket-password\" value=\"$${event_password}\"/>\n",
    ),
    ("keys.sh", "gpg --armor --export-secret-keys {HEX16}\n"),
    (
        ".mongosh_history",
        "db.updateUser('graylog', { pwd: passwordPrompt() })\n",
    ),
    (
        ".env",
        "SECRET_ARN=arn:aws:secretsmanager:eu-central-1:000000000000:secret:prod/app-k2vq7x\n",
    ),
    (
        "a.tf",
        "password = var.db_password\ntoken = data.vault.x.data[\"token\"]\npassword = random_password.vm.result\n",
    ),
    (
        "a.py",
        "password = os.environ[\"X\"]\nsecret = getpass.getpass(\"Password: \")\ndef f(password=None, token: str = None):\n",
    ),
    (
        "a.py",
        "raise ValueError(\"password must not be empty\")\nif password == \"\":\n    pass\n",
    ),
    (
        "a.rs",
        "fn f(password: &str, token: Option<String>) -> Result<(), Error> {}\nlet key = map.key();\n",
    ),
    (
        "i18n/de.json",
        "{\"password\": \"Passwort\", \"password_confirm\": \"Passwort wiederholen\", \"api_key\": \"Schlüssel\"}",
    ),
    (
        "a.html",
        "<label for=\"password\">Password</label><input type=\"password\" name=\"password\" placeholder=\"Enter your password\">",
    ),
    (
        "a.js",
        "var n={tokenType:\"bearer\",passwordField:\"input[name=password]\",secretKeyLabel:\"Secret key\"};",
    ),
    (
        "a.sql",
        "CREATE TABLE u (password varchar(64) NOT NULL, api_token text);\n",
    ),
    (
        "sshd_config",
        "PasswordAuthentication no\nPermitEmptyPasswords no\nAuthorizedKeysFile .ssh/authorized_keys\n",
    ),
    (
        "auth.log",
        "sshd: Failed password for root from 192.0.2.1 port 22\nAccepted password for bob\n",
    ),
    (
        "common-password",
        "password\t[success=1 default=ignore]\tpam_unix.so obscure yescrypt\npassword requisite pam_deny.so\n",
    ),
    (
        "notes",
        "The password is rotated. Use a key: it is safer. See https://x.example/a:b@c\n",
    ),
    (
        "a.log",
        "{\"password\":\"********\",\"token\":\"[REDACTED]\"}",
    ),
    (
        "a.conf",
        "proxy_pass http://127.0.0.1:8080;\nssl_certificate_key /etc/ssl/x.key;\n",
    ),
    (
        "a.conf",
        "secret = pass:$1\nset-secret: rgba(239, 68, 68, 0.2)\n",
    ),
    ("mvn", "__complete \"username= password= scmVersion=\"\n"),
    ("x", "-readpass | -pkcs11engine | -pkcs11module\n"),
    (
        "overrides",
        "passwd: elevated-privileges 4755 root/root [usr/bin/passwd]\n",
    ),
    ("a.css", "input[type=password] { color: red }\n"),
    (
        "openapi.yaml",
        "password:\n  type: string\n  format: password\n  example: secret\n",
    ),
    (
        "a.ts",
        "interface Login { password: string; token?: string }\n",
    ),
    (
        "a.go",
        "type Config struct {\n\tPassword string `json:\"password\"`\n\tToken    string\n}\n",
    ),
    (
        "a.py",
        "token = request.headers.get('X-Token')\napi_key = settings.API_KEY\nkey = 'user:profile:cache'\n",
    ),
    (
        "a.json",
        "{\"key\": \"ctrl+shift+k\", \"token_endpoint\": \"https://x.example/token\", \"tokens\": 4096}",
    ),
    (
        "a.json",
        "{\"secretName\": \"web-tls\", \"passwordPolicy\": \"strong\", \"primary_key\": \"user_id\"}",
    ),
    (
        "compose.yml",
        "secrets:\n  db_password:\n    file: ./db_password.txt\n  api:\n    external: true\n",
    ),
];

/// The same, whose values are made when they are needed.
const FILLED: &[(&str, &str)] = &[
    (
        "setup.cmd",
        "if not defined PASSWORD set /p PASSWORD=Password:\nset /p NEWPW=Neues Passwort eingeben:\n",
    ),
    (
        "rotate.sh",
        "usage: rotate [--password PASSWORD] [--token TOKEN]\n",
    ),
    (
        "a.sh",
        "pveum acl modify /vms -token 'ops@pve!clone' -role PVEVMAdmin\n",
    ),
    (
        "a.sh",
        "headscale nodes register --user lab --key nodekey:{hex64}\n",
    ),
    (
        ".secrets.baseline",
        "{ \"type\": \"Secret Keyword\", \"hashed_secret\": \"{hex40}\" }\n",
    ),
    ("a.py", "HCAPTCHA_SITEKEY = \"{uuid}\"\n"),
    ("vault.txt", "token_accessor          {alnum24}\n"),
    ("bridge.conf", "remote_password default_access_group\n"),
    (
        "team.html",
        "<p><a href=\"https://x1.lab/wiki/passord\">siden om passord</a>: minst 14 tegn</p>\n",
    ),
    (
        "app/strings.xml",
        "<resources>\n  <string name=\"login_password\">Wachtwoord</string>\n</resources>\n",
    ),
    (
        "datasources.yaml",
        "    secureJsonData: {password: $__env{ZABBIX_PW}}\n",
    ),
    (
        "commands.cfg",
        "    command_line PGPASSWORD=$USER4$ $USER1$/check_postgres -H x1\n",
    ),
    ("values.yaml", "x: {existingSecretPerPassword: kc-admin}\n"),
    ("a.sh", "ceph dashboard ac-user-set-password admin\n"),
    (
        "error.log",
        "user \"ops\": password mismatch, client: 10.0.0.7\n",
    ),
];

#[test]
fn what_is_about_secrets_is_not_found() {
    for (path, text) in HARMLESS {
        assert_eq!(found(path, text), [], "{path}");
    }
    for (path, text) in FILLED {
        crate::marked::finds(path, text);
    }
}

#[test]
fn what_only_the_cluster_can_open_is_not_found() {
    let sealed = fill("spec:\n  encryptedData:\n    password: AgB{b64x680}=\n", 3);
    assert_eq!(found("sealed.yaml", &sealed), []);
}

#[test]
fn the_id_of_a_key_is_none() {
    let text = fill("scw init access-key=SCW{UPPER17} region=fr-par\n", 5);
    assert_eq!(found("a.txt", &text), [], "{text}");
}

#[test]
fn a_key_of_synapse_that_signs_no_more_is_the_public_one() {
    for seed in 1..4 {
        let text = |behind: &str| {
            let key = format!("signing:\n  \"ed25519:auto\": {{key: \"{{b64x43}}\", {behind}}}\n");
            fill(&key, seed)
        };
        assert_eq!(found("homeserver.yaml", &text("made_ts: 1")).len(), 1);
        assert_eq!(found("homeserver.yaml", &text("expired_ts: 1")), []);
    }
}
