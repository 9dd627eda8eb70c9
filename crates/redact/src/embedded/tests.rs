//! Texts within texts, each in its notation, and what must hold of all of them.

use crate::marked::finds;
use crate::{Class, Detector};

#[test]
fn a_file_in_a_string_of_json_is_read_without_its_escapes() {
    for template in [
        r##"{"user_data": "#cloud-config\nusers:\n  - name: ops\npassword: \"«{alnum14}»\"\n"}"##,
        r#"{"path": "/etc/wireguard/wg0.conf", "content": "[Interface]\nPrivateKey = «{b64x43}=»\nListenPort = 51820\n"}"#,
        r#"{"config.ini": "[db]\nuser = app\npassword = «{word14}»\n"}"#,
        r#"{"content": "{\"Settings\":[{\"Name\":\"passphrase\",\"Value\":\"«{alnum12}»\"}]}\n{}\n"}"#,
    ] {
        finds("plan.json", template);
    }
}

#[test]
fn a_string_with_the_signs_of_a_format_holds_no_message() {
    finds("app/app.vmx", "format = \"%s\\nroot / Porcupine84\\n\"\n");
    finds("a.json", "{\"error\": \"cannot read\\nthe file\"}");
}

#[test]
fn escapes_within_a_value_belong_to_it() {
    let text = "{\"f.env\": \"DB_USER=app\\nDB_PASSWORD=x\\u00e4Kw\\\\7pQ!z\\nA=b\\n\"}";
    let found = Detector::built_in().find("a.json", text.as_bytes());
    let secrets = found
        .iter()
        .filter(|found| found.category.class == Class::Secret);
    let shown: Vec<&str> = secrets.map(|found| &text[found.span.clone()]).collect();
    assert_eq!(shown, ["x\\u00e4Kw\\\\7pQ!z"]);
}

#[test]
fn notes_of_a_guest_are_read_without_their_percent_signs() {
    for template in [
        "#Contraseña de root%3A «{alnum14}»\n#Le mot de passe est dans le coffre.\nmemory: 512\n",
        "#Hasło administratora%3A **«{alnum12}»**\ncores: 2\n",
        "name: web\ndescription: web server%0Apassword%3A «{alnum14}»%0Acall ops\n",
    ] {
        finds("etc/pve/qemu-server/100.conf", template);
    }
    let told = "I paste the notes of VM 304: `#root pw%3A «{alnum14}»`\n";
    finds("ticket.md", told);
    let found = Detector::built_in().find(
        "etc/pve/lxc/100.conf",
        b"#root pw%3A k7Jx5Gbp9Zy2\nmemory: 512\n",
    );
    assert_eq!(found[0].category.name, "password-in-notes");
}

#[test]
fn what_a_search_printed_is_read_by_the_paths_of_its_files() {
    let text = "root@a:~# grep -rn . /etc/pve/priv /root\n\
        /etc/pve/priv/storage/pbs.pw:«{uuid}»\n\
        /etc/pve/priv/storage/nas.pw:1:password=«{alnum14}»\n\
        /root/.pgpass:2:db1:5432:app:owner:«{alnum14}»\n\
        /etc/pve/storage.cfg:12:\tcontent backup\n";
    finds("terminal.txt", text);
    finds(
        "terminal.txt",
        "./old/.pgpass:db1:5432:app:owner:«{alnum14}»\n./pw/nas.txt:see the vault\n",
    );
    finds(
        "terminal.txt",
        "the files\nof old\nthat were\nleft here\nare these\n./priv/storage/pbs.pw:«{uuid}»\n",
    );
    finds("", "home/.pgpass:2:db1:5432:app:owner:«{alnum14}»\n");
    // Without a path the same lines say nothing.
    let detector = crate::marked::only(Class::Secret);
    let id = crate::template::fill("{uuid}", 5);
    for text in [
        format!("{id}\n"),
        format!("/pbs:{id}\n"),
        format!("etc/pve/priv/storage/pbs.pw:{id}\n"),
    ] {
        assert!(
            detector.find("terminal.txt", text.as_bytes()).is_empty(),
            "{text}"
        );
    }
}

#[test]
fn files_of_a_patch_are_read_by_their_paths() {
    let patch = "diff --git a/etc/pve/priv/storage/nas.pw b/etc/pve/priv/storage/nas.pw\n--- /dev/null\n\
        +++ b/etc/pve/priv/storage/nas.pw\n@@ -0,0 +1 @@\n+password=«{alnum14}»\n\
        diff --git a/etc/ldap.secret b/etc/ldap.secret\n--- /dev/null\n+++ b/etc/ldap.secret\n@@ -0,0 +1 @@\n+«{alnum24}»\n\
        diff --git a/.env b/.env\n--- a/.env\n+++ b/.env\n@@ -1,2 +1,2 @@\n USER=app\n-DB_PASSWORD=«{word14}»\n+DB_PASSWORD=«{alnum14}»\n\
        diff --git a/config/master.key b/config/master.key\n--- a/config/master.key\n+++ /dev/null\n@@ -1 +0,0 @@\n-«{hex32}»\n";
    finds("changes.patch", patch);
}

#[test]
fn blocks_of_yaml_and_here_documents_are_read_as_their_files() {
    finds(
        "cm.yaml",
        "data:\n  db.properties: |\n    user=app\n    db.password=«{alnum14}»\n  other: x\n",
    );
    finds(
        "cloud.yaml",
        "write_files:\n  - path: /root/.netrc\n    content: |\n      machine git.lab\n      login ops\n      password «{alnum14}»\n",
    );
    finds(
        "role.yaml",
        "- copy:\n    content: |\n      «{alnum24}»\n    dest: /etc/ldap.secret\n",
    );
    finds(
        "setup.sh",
        "cat > /root/.pgpass <<'EOF'\ndb.lab:5432:app:app:«{alnum14}»\nEOF\necho done\n",
    );
    finds(
        "setup.sh",
        "    cat <<-EOF | sudo tee /etc/app/app.ini\n    [db]\n    password = «{word14}»\n    EOF\n",
    );
}

#[test]
fn listings_of_pages_mails_and_markdown_are_read_as_they_are_shown() {
    finds(
        "page.html",
        "<html><body><pre>\n{\n  &quot;user&quot;: &quot;app&quot;,\n  &quot;password&quot;: &quot;«{alnum14}»&quot;\n}\n</pre></body></html>\n",
    );
    finds(
        "mail.eml",
        "On Tuesday he wrote:\n> [db]\n> user = app\n> password = «{word14}»\n\nThanks\n",
    );
    finds(
        "notes.md",
        "The file `.pgpass`:\n\n  ```\n  db.lab:5432:app:app:«{alnum14}»\n  ```\n",
    );
}

#[test]
fn what_a_job_or_a_container_printed_is_read_without_the_times_before_it() {
    let printed = [
        "storage: nas",
        "\tserver 10.0.0.7",
        "requirepass «{alnum20}»",
        "db.lab:5432:app:app:«{alnum14}»",
    ];
    for lead in ["2026-01-12T07:31:01.1234567Z ", "web-1  | ", "app_db-12 | "] {
        let lines: Vec<String> = printed
            .iter()
            .map(|line| format!("{lead}{line}\n"))
            .collect();
        finds("job.log", &lines.concat());
    }
}

/// What is found in a text, as it stands there.
fn shown<'t>(path: &str, text: &'t str) -> Vec<&'t str> {
    let found = Detector::built_in().find(path, text.as_bytes()).into_iter();
    found.map(|finding| &text[finding.span]).collect()
}

#[test]
fn a_text_in_base64_is_a_secret_where_it_holds_one() {
    let secret = crate::template::fill("[db]\nuser = app\npassword = {alnum14}\n", 3);
    let plain = "[db]\nuser = app\nhost = 10.0.0.7\nport = 5432\n";
    for (path, form) in [
        (
            "user-data.yaml",
            "write_files:\n  - path: /etc/app.ini\n    encoding: b64\n    content: @\n",
        ),
        ("config.ign", "{\"source\": \"data:;base64,@\"}\n"),
        ("a.sh", "echo @ | base64 -d > /etc/app.ini\n"),
        ("main.tf", "content_base64 = \"@\"\n"),
    ] {
        // What a shell decodes is taken for a secret whatever it is.
        let plain = if path.ends_with(".sh") {
            secret.as_str()
        } else {
            plain
        };
        for text in [secret.as_str(), plain] {
            let is_secret = text == secret;
            let word = crate::check::to_base64(text.as_bytes());
            let text = form.replace('@', &word);
            let expected: &[&str] = if is_secret { &[&word] } else { &[] };
            assert_eq!(shown(path, &text), expected, "{text}");
        }
    }
    let command = crate::template::fill("net use Z: \\\\10.0.0.7\\x /user:ops {alnum14}", 3);
    let wide: Vec<u8> = command.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let word = crate::check::to_base64(&wide);
    let text = format!("powershell -EncodedCommand {word}\n");
    let found = Detector::built_in().find("a.cmd", text.as_bytes());
    assert!(
        found.iter().any(|found| text[found.span.clone()] == word),
        "{found:?}"
    );
}

#[test]
fn a_text_in_base64_is_read_wherever_its_own_letters_tell_what_it_is() {
    let wrapped = |word: &str, length: usize, lead: &str| -> String {
        let rows = word
            .as_bytes()
            .chunks(length)
            .map(|row| String::from_utf8_lossy(row).into_owned());
        rows.collect::<Vec<_>>().join(&format!("\n{lead}"))
    };
    let long = "[db]\nuser = app\nhost = 10.0.0.7\nport = 5432\nmode = require\nname = app\npassword = {alnum14}\nuser = x\n";
    for template in [
        long,
        "DB_PASSWORD={alnum20}\nA=1\nLEVEL=info\n",
        "redis_password: {alnum20}\nlevel: info\n",
        "Passwort: {alnum20}\nDanke, die Technik\n",
        "client_secret = {alnum32}\nclient = app\n",
        "#cloud-config\nusers:\n  - name: ops\n    passwd: {alnum20}\n",
        "#!/bin/sh\nmysql -uroot -p{alnum20} -e 'show tables'\n",
    ] {
        for offset in 0..3 {
            // Letters stand in each of three ways, after how many bytes precede them.
            let blanks = if template.starts_with('#') { 0 } else { offset };
            let text = " ".repeat(blanks) + &crate::template::fill(template, 3);
            let word = crate::check::to_base64(text.as_bytes());
            for (path, form) in [
                ("note.txt", "what is in this?\n\n@\n"),
                ("a.yaml", "app: @\n"),
                ("a.xml", "<Data>@</Data>\n"),
                ("a.log", "got @ from 10.0.0.7\n"),
            ] {
                let text = form.replace('@', &word);
                assert!(shown(path, &text).contains(&word.as_str()), "{text}");
            }
        }
    }
    // Lines of it are one text, however far down the password stands.
    let long = format!(
        "{}{long}",
        "# what is said of the host\nlevel = 4\n".repeat(12)
    );
    let word = crate::check::to_base64(crate::template::fill(&long, 3).as_bytes());
    for (path, form, length, lead) in [
        ("note.txt", "$ base64 app.ini\n@\n$ \n", 76, ""),
        ("note.txt", "$ cat app.b64\n\n@\n\n", 64, ""),
        ("a.yaml", "data:\n  app.ini: |\n    @\n", 60, "    "),
    ] {
        let word = wrapped(&word, length, lead);
        let text = form.replace('@', &word);
        assert_eq!(shown(path, &text), [word.as_str()], "{text}");
    }
}

#[test]
fn what_is_made_up_in_a_test_is_so_in_a_text_within_it() {
    let text = r#"{"setup.py": "password = 'Sommer2024'\nuser = 'app'\n"}"#;
    finds(
        "src/conf/a.json",
        &text.replace("Sommer2024", "«Sommer2024»"),
    );
    finds("src/tests/a.json", text);
}

#[test]
fn a_manual_that_quotes_somebody_is_one_still() {
    let quoted = "> The password is set with `passwd`.\n> Use Porcupine84 mode for [x](y), [z](w), [a](b).\n";
    finds("README.md", quoted);
}

#[test]
fn texts_in_texts_are_followed_some_levels_deep() {
    let mut text = String::from("[db]\nuser = app\npassword = Xk29sLw83pQz\n");
    for depth in 1..=8 {
        text = format!("{{\"db.ini\": {}}}", serde_json::Value::String(text));
        let found = Detector::built_in().find("a.json", text.as_bytes());
        let is_found = found
            .iter()
            .any(|found| text[found.span.clone()].contains("Xk29sLw83pQz"));
        assert!(is_found || depth > super::DEEPEST, "{depth}");
    }
}

#[test]
fn lines_that_end_as_windows_writes_them_are_read_as_others() {
    for (path, template) in [
        (
            "etc/passwd",
            "root:x:0:0:root:/root:/bin/bash\nops:x:1000:1000:Ada Lovelace,,,:/home/ops:/bin/bash\n",
        ),
        (
            "a.yaml",
            "tokens:\n  ci: «{alnum32}»\n  web: «{alnum32}»\nother: x\n",
        ),
        (
            "a.md",
            "| user | password |\n|---|---|\n| ops | «{alnum14}» |\n",
        ),
        (
            "s.yaml",
            "apiVersion: v1\nkind: Secret\ndata:\n  password: «{b64x24}»\n",
        ),
        (
            "u.yaml",
            "chpasswd:\n  list: |\n    root:«{alnum14}»\n    ops:«{alnum14}»\n",
        ),
        ("a.sh", "chpasswd <<EOF\nroot:«{alnum14}»\nEOF\n"),
    ] {
        finds(path, template);
        finds(path, &template.replace('\n', "\r\n"));
    }
}
