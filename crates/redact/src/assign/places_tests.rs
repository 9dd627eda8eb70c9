#[test]
fn phrases_names_of_several_words_and_shared_secrets_are_read_where_they_stand() {
    for (path, template) in [
        (
            "x.py",
            "RESTIC_PASSWORD = '''«windmill ibex loom scallop»'''\n",
        ),
        (
            "x.txt",
            "mysql://app:«{alnum6}#{digits2}»@db/x\npostgres://hugo:«{alnum3}?{alnum8}»@r1/x\n",
        ),
        (
            "x.html",
            "<td>Mot de passe</td><td><b>«{alnum12}»</b></td>\n",
        ),
        (
            "src/main/java/org/example/M.java",
            "p.setProperty(\"password\", \"«{word14}»\");\n",
        ),
        (
            "src/main/java/org/example/M.java",
            "k = new SecretKeySpec(\"«{hex32}»\".getBytes(), \"AES\");\n",
        ),
        (
            "x.rs",
            "static SIGNING_KEY: &[u8; 32] = b\"«{alnum32}»\";\n",
        ),
        (
            "x.log",
            "wire : \"Authorization: Bearer «{alnum40}»[\\r][\\n]\"\n",
        ),
        (
            "chat.txt",
            "[09:40] ada: vpn psk for the new site: «{alpha4}<{digits2}F]{alpha4}8s^V»\n",
        ),
        (
            "borgmatic/config.yaml",
            "encryption_passphrase: \"«my donner has no quartz left»\"\n",
        ),
        (
            "compose.yaml",
            "services:\n  db:\n    environment:\n      DB_ROOT_PASSWORD: «cireașă»\n",
        ),
        (
            "compose.yaml",
            "services:\n  x:\n    environment: {WEBPASSWORD: \"«blåbær!»\", TZ: UTC}\n",
        ),
        (
            "hostapd.conf",
            "auth_server_shared_secret=«window_basil_island»\n",
        ),
        (
            "swanctl.conf",
            "  secret = \"«quilt.tractor.ember.saffron»\"\n",
        ),
    ] {
        crate::marked::finds(path, template);
    }
}

#[test]
fn names_of_files_that_only_begin_as_those_of_catalogues_are_no_catalogues() {
    let password = "{ \"key\": \"X-Api-Key\", \"value\": \"«{alnum32}»\" }";
    for path in [
        "api/shop.postman_collection.json",
        "var/log/messages.json",
        "home/locale-gen.json",
    ] {
        crate::marked::finds(path, password);
    }
}

#[test]
fn what_is_said_around_a_password_is_none() {
    let lines = "Hi all, replication stops. My client file:\n\n    [client]\n    user     = dbowner\n    password = \"«{alnum24}»\"\n\n\
        and `SHOW REPLICA STATUS` says:\n\n    Retrieved_Gtid_Set: {uuid}:1-93692114\n\n\
        The manual says \"password of the account\" may have at most 32 characters.\n";
    crate::marked::finds("forum/question.md", lines);
}

#[test]
fn what_nobody_but_a_machine_opens_and_what_is_no_value_is_no_secret() {
    let detector = crate::marked::only(crate::Class::Secret);
    for (path, template) in [
        (
            "etc/systemd/system/a.service",
            "[Service]\nSetCredentialEncrypted=token: {b64x200}\n",
        ),
        (
            "vault_audit.jsonl",
            "{\"auth\":{\"client_token\":\"hmac-sha256:{hex64}\"}}\n",
        ),
        (
            "out/play.log",
            "@@ -1,2 +1,3 @@\n #cloud-config\n+chpasswd: {expire: false}\n",
        ),
        (
            "res/values/strings.xml",
            "<string name=\"password\">Mot de passe</string>\n",
        ),
        ("run.sh", "# contact:Ada.Moll1985@corp-mail.net\n"),
        (
            "dump.sql",
            "CREATE TABLE t (id int, api_token text);\nINSERT INTO t VALUES (1, {alnum24});\n",
        ),
        ("rules.mk", "x = {'password': ('password', 'store')}\n"),
        ("wiki.html", "<tr><th>Kennwort</th><th>Adresse2</th></tr>\n"),
        (
            "WifiConfigStore.xml",
            "<string name=\"ConfigKey\">&quot;Net7&quot;WPA_PSK</string>\n<string name=\"SSID\">&quot;Net7&quot;</string>\n",
        ),
        (
            "ci.yml",
            "source: {username: ((registry-username)), password: ((registry-password))}\n",
        ),
        (
            "dex.yaml",
            "staticPasswords:\n  - username: admin\n    userID: \"{uuid}\"\n",
        ),
        (
            "renovate.json",
            "{\"encrypted\": {\"npmToken\": \"{b64x200}\"}}\n",
        ),
        (
            "config.json5",
            "{ matchHost: 'docker.io', encrypted: { password: '{b64x200}' } }\n",
        ),
    ] {
        let text = crate::template::fill(template, 5);
        assert!(detector.find(path, text.as_bytes()).is_empty(), "{text}");
    }
}

#[test]
fn what_a_command_is_given_stays_found_in_a_string_with_escapes() {
    crate::marked::finds(
        "setup.sh",
        "echo -e \"«{alnum14}»\\n«{alnum14}»\" | smbpasswd -a -s ops\n",
    );
}

#[test]
fn defaults_and_assignments_of_other_languages_are_read() {
    for (path, template) in [
        (
            "application.yml",
            "password: ${DB_PW:«{alnum6}!{digits2}»}\n",
        ),
        ("app.properties", "db.password=${DB_PASSWORD:«{alnum10}»}\n"),
        (
            "x.py",
            "password = os.environ.get(\"DB_PASSWORD\") or \"«{alnum10}»\"\n",
        ),
        (
            "x.rs",
            "let p = env::var(\"DB_PASSWORD\").unwrap_or(\"«{alnum10}»\".into());\n",
        ),
        (
            "x.R",
            "db_password <- \"«{alnum12}»\"\napi_key <- '«{alnum24}»'\n",
        ),
        (
            "x.txt",
            "{\"db_password\":\"«orchidlumber»\"}\nsmtp.password=«islandnickel»\n",
        ),
        ("x.ini", "JWT_SECRET=«schnuffelhase»\n"),
        ("x.go", "const password string = `«{alnum10}#{digits2}»`\n"),
        ("x.erl", "-define(PASSWORD, \"«{alnum12}»\").\n"),
    ] {
        crate::marked::finds(path, template);
    }
}
