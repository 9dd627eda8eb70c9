//! Every notation with its value between `«` and `»`, and what must not be found.

mod declared;
mod harmless;
mod systems;

use crate::input::Input;
use crate::template::fill;

/// Returns what is found in a text, and its categories.
fn found(path: &str, text: &str) -> Vec<(String, &'static str)> {
    let detector = crate::Detector::built_in();
    detector
        .find(path, text.as_bytes())
        .into_iter()
        .filter(|finding| finding.category.class == crate::Class::Secret)
        .map(|finding| (text[finding.span].to_owned(), finding.category.name))
        .collect()
}

/// The base64 of `user:` and a password, as headers and registries have it.
fn basic(seed: u64) -> String {
    let letters: Vec<char> = ('A'..='Z')
        .chain('a'..='z')
        .chain('0'..='9')
        .chain(['+', '/'])
        .collect();
    let text = fill("user:{alnum10}", seed);
    let mut bits = text
        .bytes()
        .flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1));
    let mut next = || {
        (0..6)
            .map(|_| bits.next().unwrap_or(0))
            .fold(0, |sum, bit| sum << 1 | bit)
    };
    (0..text.len() / 3 * 4)
        .map(|_| letters[usize::from(next())])
        .collect()
}

/// Expects exactly the marked values of a template.
fn expect(path: &str, template: &str) {
    for seed in crate::marked::SEEDS {
        let marked = fill(template, seed).replace("BASIC", &basic(seed));
        let wanted: Vec<&str> = marked
            .split('«')
            .skip(1)
            .map(|part| part.split('»').next().unwrap())
            .collect();
        let text = marked.replace(['«', '»'], "");
        let values: Vec<String> = found(path, &text)
            .into_iter()
            .map(|(value, _)| value)
            .collect();
        assert_eq!(values, wanted, "{path}: {text}");
    }
}

fn expect_all(path: &str, templates: &[&str]) {
    for template in templates {
        expect(path, template);
    }
}

#[test]
fn values_of_yaml_are_found_in_every_form() {
    expect_all(
        "conf/app.yaml",
        &[
            "password: «{alnum14}»\n",
            "password: \"«quarz.falke.nebel»\"\n",
            "  db_password: \"«Quarz.Falke{digits2}»\"  # rotate\n",
            "- smtp_pass: '«{word16}»'\n",
            "auth_pass: «tundra-velvet-onyx-reed» # old\n",
            "api_token: !unsafe '«{alnum32}»'\n",
            "secret: &anchor «{alnum24}»\n",
            "password: |\n  «{alnum18}»\nnext: 1\n",
            "password: >-\n    «{alnum18}»\n",
            "db: {host: x, password: «{alnum16}», port: 1}\n",
            "db: {\"password\": \"«{alnum16}»\"}\n",
            "password:\n  «{alnum18}»\n",
            "tokens:\n  - «{alnum32}»\n  - \"«{alnum40}»\"\n",
            "api_keys: [«{alnum32}», '«{alnum32}»']\n",
            "db_password:\n  value: «{alnum16}»\n",
            "env:\n  - name: DB_PASSWORD\n    value: «{alnum16}»\n",
            "env:\n  - name: DB_PASSWORD\n    value: \"«{alnum16}»\"\n  - name: TZ\n    value: UTC\n",
            "password: «Sommer{digits4}!»\n",
            "mqtt_password: «zeppelin»\n",
            "password: «correct horse battery staple»\n",
        ],
    );
}

#[test]
fn values_of_json_are_found_in_every_form() {
    expect_all(
        "conf/app.json",
        &[
            "{\"password\": \"«{alnum14}»\"}",
            "{\"password\":\"«{alnum6}\\\"{alnum6}»\",\"x\":1}",
            "{\"msg\":\"{\\\"api_key\\\":\\\"«{alnum32}»\\\"}\"}",
            "{\"outputs\":{\"db_password\":{\"value\":\"«{alnum16}»\",\"type\":\"string\"}}}",
            "{\"name\": \"DB_PASSWORD\", \"value\": \"«{alnum16}»\"}",
            "{\"value\": \"«{alnum16}»\", \"name\": \"DB_PASSWORD\"}",
            "{\"headers\":{\"Authorization\":\"Bearer «{alnum40}»\"}}",
            "{\"headers\":{\"authorization\":\"token «{alnum40}»\"}}",
            "{\"source\": [\"api_key = \\\"«{alnum32}»\\\"\\n\"]}",
            "{\"x-api-key\": \"«{alnum40}»\"}",
            "{\"cookie\":\"lang=de; sessionid=«{lower32}»; a=b\"}",
            "{\"tokens\": [\"«{alnum32}»\",\n \"«{alnum32}»\"]}",
            "{\"Env\": [\"POSTGRES_PASSWORD=«{alnum16}»\", \"TZ=UTC\"]}",
        ],
    );
    let state =
        "{\"attributes\": {\"id\": \"x\", \"password\": \"«{alnum20}»\", \"username\": \"app\"}}";
    expect("terraform.tfstate", state);
}

#[test]
fn values_of_environment_files_are_found() {
    expect_all(
        ".env",
        &[
            "DB_PASSWORD=«{word18}»\n",
            "DB_PASSWORD=«~{alnum6}~{alnum4}»\nlog.filter={secret=~\"{alnum12}\"}\n",
            "export API_TOKEN=«{alnum32}»\n",
            "export API_TOKEN='«{alnum32}»' OTHER=1\n",
            "SECRET_KEY=\"«{alnum40}»\"\n",
            "APP_KEY=base64:«{b64x43}=»\n",
            "RAILS_MASTER_KEY=«{hex32}»\n",
            "URL=https://x.example/hook?token=«{alnum32}»&a=1\n",
            "DB_PASSWORD=${DB_PASS:-«{alnum16}»}\n",
            "#SMTP_PASSWORD=«{alnum16}»\n",
        ],
    );
    expect_all(
        "docker-compose.yml",
        &[
            "environment:\n  - MYSQL_ROOT_PASSWORD=«{alnum16}»\n  - TZ=UTC\n",
            "environment:\n  MYSQL_ROOT_PASSWORD: «{alnum16}»\n",
            "environment:\n  - \"JWT_SECRET=«{alnum40}»\"\n",
            "environment:\n  PASSWORD: ${PW:-«{alnum16}»}\n",
        ],
    );
    expect(
        "x.service",
        "Environment=\"DB_PASSWORD=«{alnum16}»\" \"A=b\"\nEnvironment=API_KEY=«{alnum32}»\n",
    );
}

#[test]
fn values_of_configuration_files_are_found() {
    expect_all(
        "etc/app.conf",
        &[
            "password = «{alnum14}» ; remark\n",
            "password=«{alnum14}»\n",
            "[db]\npass: «{alnum14}»\n",
            "\tpassword «{alnum14}»\n",
            "requirepass «{alnum24}»\n",
            "    auth_pass «{alnum8}»\n",
            "proxy_set_header X-Api-Key \"«{alnum32}»\";\n",
            "proxy_set_header Authorization \"Bearer «{alnum40}»\";\n",
            "wpa_passphrase=«{word14}»\n",
            "connect = host=/run/x dbname=mail user=mail password=«{alnum14}»\n",
            "neighbor 192.0.2.1 password «{alnum14}»\n",
            "snmp-server community «{alnum10}» RO\n",
            "rocommunity «{alnum10}» 192.0.2.0/24\n",
            "spring.datasource.password=«{alnum14}»\n",
            "secret \"«{b64x43}=»\";\n",
            "key \"x\" { algorithm hmac-sha256; secret \"«{b64x43}=»\"; };\n",
            "bindpw «{alnum12}»\n",
            "sasl.jaas.config=org.x.PlainLoginModule required username=\"a\" password=\"«{alnum14}»\";\n",
            "bob Cleartext-Password := \"«{alnum12}»\"\n",
        ],
    );
    expect(
        "etc/rabbitmq/x.config",
        "{default_pass, <<\"«{alnum16}»\">>}\n",
    );
}

#[test]
fn values_of_terraform_are_found() {
    expect_all(
        "main.tf",
        &[
            "variable \"db_password\" {\n  type = string\n  default = \"«tundra-velvet-onyx-reed»\"\n}\n",
            "  pm_password = \"«{word16}»\"\n",
            "  user_data = { password = \"«{alnum16}»\" }\n",
            "password = <<EOT\n«{alnum20}»\nEOT\n",
            "  password = sensitive(\"«{alnum16}»\")\n",
            "  set_sensitive {\n    name  = \"auth.password\"\n    value = \"«{alnum16}»\"\n  }\n",
        ],
    );
}

#[test]
fn values_of_xml_are_found() {
    expect_all(
        "conf.xml",
        &[
            "<password>«{alnum14}»</password>",
            "<Attribute Name=\"Users.2#Password\">«{alnum14}»</Attribute>",
            "<ns:Password type=\"x\">«{alnum14}»</ns:Password>",
            "<server password=\"«{alnum14}»\"/>",
            "<add key=\"DbPassword\" value=\"«{alnum14}»\" />",
            "<property name=\"password\" value=\"«{alnum14}»\"/>",
            "<entry key=\"password\">«{alnum14}»</entry>",
            "<key>Password</key>\n  <string>«{alnum14}»</string>",
            "<Password>\n <Value>«{alnum14}»</Value>\n</Password>",
            "<password><![CDATA[«{alnum6}<{alnum6}»]]></password>",
            "<pre-shared-key>«{alnum24}»</pre-shared-key>",
        ],
    );
}

#[test]
fn values_of_python_are_found() {
    expect_all(
        "src/app.py",
        &[
            "PASSWORD = \"«{alnum14}»\"\n",
            "connect(user=\"a\", password=\"«{alnum14}»\")\n",
            "app.config[\"SECRET_KEY\"] = \"«{alnum32}»\"\n",
            "d = {'password': '«{alnum14}»', 'x': 1}\n",
            "api_key: str = \"«{alnum32}»\"\n",
            "os.environ.setdefault(\"API_TOKEN\", \"«{alnum32}»\")\n",
            "h = {\"Authorization\": \"Bearer «{alnum40}»\"}\n",
            "c = psycopg2.connect(\"host=db password=«{alnum14}» dbname=x\")\n",
            "e = create_engine(\"postgresql://app:«{alnum14}»@db/x\")\n",
        ],
    );
}

#[test]
fn values_of_source_code_are_found_in_every_language() {
    expect_all(
        "a.php",
        &[
            "define('DB_PASSWORD', '«{alnum14}»');\n",
            "'dbpassword' => '«{alnum14}»',\n",
            "$password = '«{alnum14}»';\n",
        ],
    );
    expect_all(
        "a.rb",
        &[
            "smtp_password: \"«{alnum14}»\",\n",
            ":password => '«{alnum14}»'\n",
            "gitlab_rails['smtp_password'] = \"«{alnum14}»\"\n",
        ],
    );
    expect_all(
        "a.js",
        &[
            "const s = process.env.JWT_SECRET || '«{alnum32}»';\n",
            "{ password: '«{alnum14}»' }\n",
            "const token = `«{alnum32}»`;\n",
        ],
    );
    expect_all(
        "a.go",
        &[
            "password := \"«{alnum14}»\"\n",
            "Password: \"«{alnum14}»\",\n",
            "key := []byte(\"«{alnum32}»\")\n",
        ],
    );
    expect_all(
        "A.java",
        &[
            "private static final String PASSWORD = \"«{alnum14}»\";\n",
            "ds.setPassword(\"«{alnum14}»\");\n",
            "p.setProperty(\"password\", \"«{alnum14}»\");\n",
        ],
    );
    expect_all(
        "a.rs",
        &[
            "let api_key: &str = \"«{alnum32}»\";\n",
            "password: SecretString::from(\"«{alnum14}»\"),\n",
        ],
    );
    expect(
        "A.cs",
        "var cs = \"Server=db;User Id=sa;Password=«{alnum14}»;Encrypt=true\";\n",
    );
}

#[test]
fn options_of_commands_and_values_in_shells_are_found() {
    expect_all(
        "run.sh",
        &[
            "tool --password «{alnum14}» --x\n",
            "tool --token=«{alnum32}»\n",
            "tool --db-password '«{alnum6} {alnum6}»' -v\n",
            "tool --db-password '«x{lowalpha2}K{lowalpha2} q{lowalpha2}M{lowalpha2}»' -v\n",
            "DB_PASSWORD=«{alnum14}» ./run\n",
            "export TOKEN=\"«{alnum32}»\"\n",
            "curl -H \"X-Api-Key: «{alnum32}»\" https://x.example\n",
            "curl -H 'Authorization: Bearer «{alnum40}»' https://x.example\n",
            "curl -d 'grant_type=password&password=«{alnum14}»&a=b' https://x.example\n",
            "curl \"https://x.example/a?api_key=«{alnum32}»&b=1\"\n",
            "mount -o username=a,password=«{alnum14}»,vers=3.0 //s/x /m\n",
        ],
    );
    expect(
        "run.ps1",
        "$p = ConvertTo-SecureString \"«{word14}»\" -AsPlainText -Force\n",
    );
}

#[test]
fn credentials_of_urls_are_found() {
    expect_all(
        "notes",
        &[
            "postgres://app:«{alnum14}»@db:5432/x\n",
            "redis://:«{alnum14}»@192.0.2.1:6379/0\n",
            "https://ci:«{alnum20}»@git.example/x.git\n",
            "amqps://svc:«p%40ss{alnum8}»@mq/%2f\n",
            "mongodb+srv://u:«{alnum14}»@c.x.example/db?w=majority\n",
            "postgres://app:«{alnum4}@{alnum6}»@db/x\n",
            "https://«{hex32}»@o1.ingest.sentry.io/1\n",
            "rabbit://nova:«{alnum14}»@192.0.2.1:5672,nova:«{alnum20}»@192.0.2.2:5672//\n",
            "jdbc:mysql://db/x?user=a&password=«{alnum14}»\n",
            "https://x.blob.core.windows.net/c?sv=1&sig=«{b64ux43}%3D»\n",
        ],
    );
}

#[test]
fn lines_of_patches_and_logs_are_found() {
    expect_all(
        "a.diff",
        &[
            "-  password: «{alnum14}»\n+  password: «{alnum16}»\n",
            "+DB_PASSWORD=«{alnum14}»\n",
        ],
    );
    expect_all(
        "app.log",
        &[
            "10:11:12 INFO login user=bob password=«{alnum14}» ok\n",
            "10:11:12 DEBUG token=«{alnum32}», ttl=3600\n",
            "10:11:12 DEBUG Authorization: Basic «BASIC»\n",
        ],
    );
}

#[test]
fn values_of_routers_installers_and_daemons_are_found() {
    expect_all(
        "device.cfg",
        &[
            "enable secret 0 «{alnum12}»\nusername admin privilege 15 password 0 «{alnum12}»\n",
            "radius-server key 0 «{alnum16}»\n",
            " ip ospf message-digest-key 1 md5 «{alnum12}»\n",
            "set system login user a authentication plaintext-password '«{word14}»'\n",
            "d-i passwd/root-password password «{alnum12}»\n",
            "rootpw --plaintext «{alnum12}»\nuser --name=bob --password=«{alnum12}»\n",
            "createUser bob SHA \"«{word14}»\" AES \"«{word14}»\"\n",
            "poll mail.example user \"bob\" password \"«{word14}»\" ssl\n",
            "sentinel auth-pass master «{alnum16}»\n",
            ":rubygems_api_key: «{alnum40}»\n",
            "wsrep_sst_auth=sst:«{alnum16}»\n",
            "encrypt = \"«{b64x43}=»\"\n",
        ],
    );
    expect(
        "Dockerfile",
        "ENV DB_PASSWORD «{alnum14}»\nARG API_TOKEN=«{alnum40}»\n",
    );
    expect(
        "notes.md",
        "| user | password |\n|---|---|\n| bob | `«{alnum14}»` |\n\npassword | x\n",
    );
    expect(
        "x.tfstate",
        "{\"type\": \"random_password\", \"instances\": [{\"attributes\": {\"length\": 16, \"result\": \"«{alnum16}»\"}}]}",
    );
}

#[test]
fn columns_of_tables_are_found() {
    expect(
        "export.csv",
        "name,url,username,password\na,https://x.example,bob,«{alnum14}»\nb,https://y.example,eve,\"«{alnum6},{alnum6}»\"\n",
    );
    expect(
        "dump.sql",
        "INSERT INTO users (id, name, password) VALUES (1, 'bob', '«{alnum14}»'), (2, 'it''s', '«{alnum14}»');\n",
    );
    expect(
        "dump.sql",
        "ALTER USER app WITH PASSWORD '«{word14}»';\nCREATE USER x IDENTIFIED BY '«{word14}»';\n",
    );
}

#[test]
fn entries_of_a_kubernetes_secret_are_found_and_its_settings_are_not() {
    let text = "kind: Secret\nmetadata:\n  name: app\ndata:\n  username: cG9zdGdyZXM=\n  password: «{b64x24}»\n  anything: «{b64x24}»\ntype: Opaque\n";
    expect("secret.yaml", text);
    // What a token is called is no secret; dots and dashes do not make it one.
    expect(
        "token.yaml",
        "kind: Secret\ndata:\n  token: b3BzQHB2ZSFjaQ==\n  other: «{b64x24}»\n",
    );
    expect(
        "s.json",
        "{\"data\": {\"anything\": \"«{b64x24}»\"}, \"kind\": \"Secret\"}",
    );
    expect(
        "c.yaml",
        "kind: ConfigMap\ndata:\n  anything: some-words-here\n",
    );
}

#[test]
fn passwords_with_every_sign_are_covered_wholly() {
    let signs = "!#$%&()*+,-./:;<=>?@[]^_{|}~";
    for sign in signs.chars() {
        for (path, before, after) in [
            ("a.yaml", "password: \"", "\"\n"),
            ("a.json", "{\"password\": \"", "\"}"),
            (".env", "DB_PASSWORD='", "'\n"),
            ("a.conf", "password = \"", "\"\n"),
        ] {
            let value = format!("Kq7x{sign}Vb2{sign}9zTf");
            let text = format!("{before}{value}{after}");
            let values: Vec<_> = found(path, &text)
                .into_iter()
                .map(|(value, _)| value)
                .collect();
            assert_eq!(values, [value], "{text}");
        }
    }
}

#[test]
fn categories_follow_the_name_and_the_kind_of_file() {
    for (path, template, wanted) in [
        (".env", "DB_PASSWORD={alnum14}\n", "env-password"),
        ("a.tf", "password = \"{alnum14}\"\n", "tf-password"),
        ("a.py", "password = \"{alnum14}\"\n", "code-password"),
        ("a.conf", "password = {alnum14}\n", "config-password"),
        (
            "a.yml",
            "ansible_become_password: {alnum14}\n",
            "ansible-password",
        ),
        ("a.yml", "snmp_auth_pass: {alnum14}\n", "snmp-password"),
        (
            "cloud-init/user-data",
            "#cloud-config\npassword: {alnum14}\n",
            "cloud-init-password",
        ),
        (".env", "ENCRYPTION_KEY={hex64}\n", "hex-key"),
        (".env", "SECRET_KEY={b64x43}=\n", "base64-secret"),
        (".env", "TWILIO_AUTH_TOKEN={hex32}\n", "twilio-auth-token"),
        ("a.sh", "tool --password {alnum14}\n", "cli-password"),
        (
            "a.json",
            "{\"auths\":{\"r\":{\"auth\":\"BASIC\"}}}",
            "docker-auth",
        ),
    ] {
        let categories: Vec<_> = found(path, &fill(template, 1).replace("BASIC", &basic(1)))
            .into_iter()
            .map(|(_, name)| name)
            .collect();
        assert_eq!(categories, [wanted], "{path} {template}");
    }
}

#[test]
fn arbitrary_bytes_do_not_panic() {
    let pieces: [&[u8]; 24] = [
        b"password",
        b"token",
        b"key",
        b"://",
        b":",
        b"=",
        b"\"",
        b"'",
        b"\\",
        b"\n",
        b" ",
        b"{",
        b"}",
        b"[",
        b"]",
        b"<",
        b">",
        b"|",
        b"@",
        b"kind: Secret\ndata:\n",
        b"\xff\xc3",
        b"Bearer ",
        b"INSERT INTO x (",
        b") VALUES ('",
    ];
    let mut state = 7_u64;
    for round in 0..3000 {
        let mut text = Vec::new();
        for _ in 0..round % 40 {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            text.extend_from_slice(pieces[(state >> 33) as usize % pieces.len()]);
        }
        for path in [
            "", "a.py", "a.yaml", "a.json", "a.tf", ".env", "a.csv", "a.sql", "a.xml", "a.sh",
            "a.diff", "a.conf",
        ] {
            let input = Input::new(path, &text);
            let mut hits = crate::finding::Hits::default();
            for at in 0..text.len() {
                for word in super::WORDS {
                    if text[at..].len() >= word.len()
                        && text[at..at + word.len()].eq_ignore_ascii_case(word.as_bytes())
                    {
                        super::at(&input, &(at..at + word.len()), &mut hits);
                    }
                }
            }
        }
    }
}

#[test]
fn a_value_ends_before_a_brace_and_before_the_next_pair() {
    for (path, lead, tail) in [
        ("swanctl.conf", "  eap {\n  secret = ", " }\n"),
        ("rb.rsc", "/radius add secret=", " service=login\n"),
        ("term.txt", "root@a:~# env\nMYSQL_ROOT_PASSWORD=", "\n"),
    ] {
        let secret = fill("{alpha6}{digits3}{alpha4}", 11);
        let text = format!("{lead}{secret}{tail}");
        let values: Vec<_> = found(path, &text)
            .into_iter()
            .map(|(value, _)| value)
            .collect();
        assert_eq!(values, [secret], "{text}");
    }
}

#[test]
fn checksums_public_keys_and_wrapped_values_are_no_secrets() {
    for (path, template) in [
        (
            "x.json",
            "{\"annotations\": {\"checksum/secret\": \"{hex64}\"}}",
        ),
        (
            "x.sh",
            "duplicity full /srv file:///b --encrypt-key {HEX16}\n",
        ),
        ("x.xml", "<password>{{alnum30}=}</password>\n"),
        (".env", "SMTP_PASSWORD=<password>\nAPI_TOKEN=<token>\n"),
        ("x.yaml", "Parameters: {DBPassword: {Type: String}}\n"),
        ("x.ts", "function f(token: string, id = \"{uuid}\") {}\n"),
        (
            "x.txt",
            "unpack passwd (1:4.13+dfsg1-1) over (1:4.13+dfsg1-0)\n",
        ),
    ] {
        let text = fill(template, 5);
        assert!(found(path, &text).is_empty(), "{text}");
    }
}

#[test]
fn values_that_end_in_brackets_are_passwords_where_no_name_has_their_letters() {
    for (path, template) in [
        (".env", "DB_PASSWORD=Xq8mPz7[k]\n"),
        ("a.yaml", "password: \"Xq8mPz7(k)\"\n"),
        ("", "password=Hazel7712[1]\n"),
        ("a.ini", "password = Xq8mPz7(k)\n"),
        ("a.py", "password = \"Xq8mPz7[k]\"\n"),
    ] {
        assert_eq!(found(path, template).len(), 1, "{template}");
    }
    for (path, text) in [
        ("a.py", "password = conf77[k]\n"),
        ("a.py", "password = getpass77(k)\n"),
        (".env", "PASSWORD=sha256(x)\n"),
        ("a.yaml", "password: args[0]\n"),
        ("a.yaml", "password: \"md5(secret)\"\n"),
    ] {
        assert!(found(path, text).is_empty(), "{text}");
    }
}
