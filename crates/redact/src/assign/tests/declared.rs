//! Values that do not stand right behind their names: types, pointers, defaults, rows of a dump.

use super::{expect, expect_all, found};
use crate::template::fill;

#[test]
fn values_behind_types_and_pointers_are_found() {
    expect_all(
        "src/x.cbl",
        &[
            "       01  WS-PASSWORD            PIC X(20) VALUE '«{alnum14}»'.\n",
            "  c_pass CONSTANT VARCHAR2(80) := '«{word14}»';\n",
            "Dim strPassword As String = \"«{alnum14}»\"\n",
            "D password        S             20A   INZ('«{alnum14}»')\n",
            "  Password : constant String := \"«{alnum14}»\";\n",
            "  password VARCHAR(40) DEFAULT '«{word14}»',\n",
        ],
    );
    expect(
        "gdb.txt",
        "login (user=0x55d0c2a02110 \"sync\", password=0x55d0c2a02160 \"«{word14}»\") at a.c:8\n",
    );
    expect_all(
        "src/mqtt.cpp",
        &[
            "constexpr char kPass[] = \"«{alnum14}»\";\n",
            "constexpr char kPass[] = \"«{alnum14}»\";\nconst unsigned char kKey[16] = {«0x98, 0x8b, 0x3f, 0x33, 0xc3, 0x1d, 0x9d, 0xc9, 0x5e, 0x7e, 0x91, 0x79, 0x81, 0xc9, 0x81, 0x77»};\n",
            "char mqtt_pass[PASS_MAX + 1] = \"«{alnum14}»\";\n",
        ],
    );
    expect("apply.log", "wg_private = \"«{b64x43}=»\"\n");
    expect("site/local.py", "FERNET_KEYS = [b\"«{b64x43}=»\"]\n");
    expect("pass.txt", "recovery-key: 0: «{hex16}»\n");
    expect(
        "src/ups.pl",
        "use Net::SNMP;\nmy $community = '«{alnum12}»';\n",
    );
    expect(
        "access.log",
        "\"GET /api/v1/reset?reset_token=«{uuid}»&mail=x HTTP/1.1\" 200\n",
    );
    expect(
        "tests/conftest.py",
        "return {\"password\": \"«juggler.cottage.lemur.gazebo.walrus{digits2}»\"}\n",
    );
}

#[test]
fn defaults_dumps_and_histories_are_read() {
    expect(
        "src/Db.java",
        "@Value(\"${app.secret:«{alnum24}»}\")\nString secret;\n",
    );
    expect(
        "dump.sql",
        "COPY public.users (id, name, passwd, token) FROM stdin;\n1\tbob\t«{alnum14}»\t«{hex40}»\n2\teve\t\\N\t\\N\n\\.\n3\tx\t{alnum14}\t{hex40}\n",
    );
    expect(
        "root/.mysql_history",
        "CREATE\\040USER\\040'app'@'%'\\040IDENTIFIED\\040BY\\040'«{alnum12}»';\n",
    );
    expect(
        "notes.rtf",
        "{\\rtf1 Root password: «{alnum12}»\\par Benutzer: admin\\par}\n",
    );
    expect("a.rb", "ENV['API_TOKEN'] ||= '«{alnum32}»'\n");
    expect("x.m", "#define API_SECRET @\"«{alnum32}»\"\n");
}

#[test]
fn values_of_perl_are_found_in_quotes_of_any_kind() {
    for text in [
        "my $mailpw = q{«{alnum14}»};\n",
        "our $db_password = qq(«{alnum14}»);\n",
        "$password = q|«{word14}»|;\n",
    ] {
        expect("check.pl", text);
    }
    assert_eq!(
        found("check.pl", "my $password = qw(a b c);\n$password = q{};\n"),
        []
    );
}

#[test]
fn passwords_with_letters_of_any_language_are_found_and_labels_are_not() {
    for value in [
        "Grüße!{alnum10}",
        "Grüße!{alpha10}",
        "ñandú.{alnum10}",
        "Żółw-{alnum10}",
        "жук{alnum10}7",
        "Bär-und-Dachs",
    ] {
        let value = format!("«{value}»");
        expect("app.env", &format!("SMTP_PASSWORD={value}"));
        expect("app.yml", &format!("smtp_password: {value}"));
    }
    for text in [
        "password=Contraseña",
        "password = Schlüssel",
        "password=Hasło do bazy",
        "password=Пароль",
    ] {
        assert_eq!(found("messages.ini", text), [], "{text}");
    }
}

#[test]
fn what_only_looks_like_a_value_is_none() {
    for (path, text) in [
        ("export.json", "{\"become_password\": \"$encrypted$\"}"),
        (
            "x.patch",
            "-    my $password = $param{password};\n+    my $password = $opts['secret'];\n",
        ),
        ("people.ldif", "pwdChangedTime: 20260104080000Z\n"),
        (
            "openapi.yaml",
            "token: { type: apiKey, description: PVEAPIToken=USER@REALM!TOKENID=UUID }\n",
        ),
    ] {
        assert_eq!(found(path, text), [], "{text}");
    }
    let key = fill(
        "{\"kdf\": {\"Scrypt\": {\"n\": 65536, \"salt\": \"{b64x43}=\"}}}",
        3,
    );
    assert_eq!(found("master.json", &key), []);
    expect(
        "client.go",
        "if !ok || user != \"root\" || pass != \"«{alnum12}»\" {\n",
    );
}

#[test]
fn values_in_wrappers_maps_and_tables_of_other_languages_are_found() {
    for (path, marked) in [
        (
            "main.cpp",
            "db.setPassword(QStringLiteral(\"«{alnum12}»\"));\n",
        ),
        (
            "main.cpp",
            "db.setPassword(QString::fromLatin1(\"«{alnum12}»\"));\n",
        ),
        (
            "prod.tfvars",
            "db_passwords = {\n  app       = \"«{alnum24}»\"\n  reporting = \"«{alnum20}»\"\n}\n",
        ),
        (
            "truenas.json",
            "{ \"dataset_keys\": { \"tank/enc\": \"«{hex64}»\" } }\n",
        ),
        (
            "login.feature",
            "    Examples:\n      | user      | password     | host |\n      | audit@pve | «{alnum14}» | x    |\n",
        ),
        (
            "setup.cmd",
            "msiexec /i agent.msi /qn TLSPSKVALUE=«{hex64}»\n",
        ),
        (
            "crontab",
            "10 1 * * * mysqldump -u dump -p'«Kf7{alnum8}&{alnum6}»' --all | gzip > x.gz\n",
        ),
        (
            "etc/pve/priv/acme/plugins.cfg",
            "dns: cf\n\tapi cf\n\tdata «{b64x32}»\n",
        ),
        (
            "Config.pm",
            "    $Self->{'DatabasePw'} = '«{alnum14}»';\n    $h{password} = '«{alnum14}»';\n",
        ),
        (
            "nodes/node.rb",
            "default['postgresql']['password']['postgres'] = '«{alnum18}»'\n",
        ),
        (
            "export.json",
            "{\"fields\":[{\"label\":\"username\",\"value\":\"ops\"},{\"label\":\"password\",\"value\":\"«{alnum12}~p_{alnum4}»\"}]}\n",
        ),
        (
            "values.yaml",
            "x: {password: '«{alnum14}»', existingSecretPerPassword: kc-admin1}\n",
        ),
    ] {
        crate::marked::finds(path, marked);
    }
    let word = crate::check::to_base64(fill("{alnum24}", 3).as_bytes());
    let text = format!("apiVersion: v1\nkind: Secret\ndata:\n  url: «{word}»\n  host: ZGIubGFi\n");
    crate::marked::finds("secret.yaml", &text);
}

#[test]
fn words_that_dashes_join_and_a_number_are_a_password_in_code() {
    for (path, text) in [
        (
            "config/runtime.exs",
            "    password: \"«mango-trellis-gazebo4»\",\n",
        ),
        (
            "db.inc.php",
            "$config['smtp']['pass'] = \"«mango-trellis-gazebo41»\";\n",
        ),
        (
            "Worker/Program.cs",
            "smtp.AuthenticateAsync(\"ops@x.example\", \"«mango-trellis-gazebo45»\");\n",
        ),
    ] {
        crate::marked::finds(path, text);
    }
    let names =
        "password: \"secret-manager-key1\"\npassword: \"node-2-main\"\npassword: \"one-two\"\n";
    assert_eq!(found("config/runtime.exs", names), []);
}

#[test]
fn a_value_that_a_program_chooses_is_no_name() {
    crate::marked::finds("a.js", "const password = \"«{alnum14}»\":x;\n");
}

#[test]
fn a_longer_name_may_begin_with_a_word_that_makes_names_harmless() {
    crate::marked::finds("config.json", "{\"PublicLinkSalt\": \"«{alnum32}»\"}\n");
    let other = crate::template::fill("{\"PublicSalt\": \"{alnum32}\"}\n", 1);
    assert_eq!(found("config.json", &other), []);
}

#[test]
fn two_rare_words_and_a_number_are_a_password_in_tests_as_well() {
    let pair = ["milchkanne", "Abreuvoir", "197"].concat();
    for (start, end) in [
        ("\tt.Setenv(\"STORE_PASSWORD\", \"", "\")\n"),
        ("\tc := Client{User: \"ops\", Password: \"", "\"}\n"),
    ] {
        crate::marked::finds("internal/store_test.go", &format!("{start}«{pair}»{end}"));
    }
    let text = "\tPassword: \"secretPassword12\"\n";
    assert_eq!(found("internal/store_test.go", text), []);
}

#[test]
fn a_telling_word_within_a_rare_one_tells_nothing() {
    let phrase = ["virginal", "cucchiaio", "fieldfare"].join("-");
    crate::marked::finds("a.yml", &format!("ldap_password: '«{phrase}»'\n"));
    assert_eq!(found("a.yml", "ldap_password: 'login-form-field'\n"), []);
}
