//! `redact`, from outside.

use insta::assert_snapshot;
use pai_redact::template::fill;
use serde_json::Value;

use crate::home;

fn token(seed: u64) -> String {
    fill("ghp_{githubtoken}", seed)
}

#[test]
fn a_text_comes_back_with_placeholders_and_a_count() {
    let text = format!("a {} b {0} c {}\n", token(1), token(2));
    assert_snapshot!(home().run(["redact"]).stdin(text), @"
    exit: 0
    ----- stdout -----
    a <GITHUB_PAT_1> b <GITHUB_PAT_1> c <GITHUB_PAT_2>
    ----- stderr -----
    replaced: 2 github-pat
    ");
}

#[test]
fn a_sealed_ledger_puts_back_what_it_replaced() {
    let env = home();
    let text = format!("one {}\r\ntwo ü\n", token(1));
    env.write("in.txt", &text);
    env.write("pass", "a pass phrase\n");
    env.write("wrong", "another\n");
    let seal = [
        "redact",
        "in.txt",
        "--ledger",
        "led",
        "--passphrase-file",
        "pass",
        "--out",
        "out.txt",
    ];
    assert_eq!(env.run(seal).exit(), "0");
    assert!(!env.read("out.txt").contains(&token(1)));
    let sealed = std::fs::read(env.home().join("led")).unwrap();
    let holds = |part: &[u8]| sealed.windows(part.len()).any(|window| window == part);
    assert!(!holds(token(1).as_bytes()) && !holds(b"GITHUB_PAT"));
    let mode = |name: &str| {
        use std::os::unix::fs::PermissionsExt;
        std::fs::metadata(env.home().join(name))
            .unwrap()
            .permissions()
            .mode()
            & 0o777
    };
    assert_eq!((mode("led"), mode("out.txt")), (0o600, 0o600));
    let restore = |pass: &str| {
        env.run([
            "redact",
            "out.txt",
            "--restore",
            "--ledger",
            "led",
            "--passphrase-file",
            pass,
        ])
    };
    assert_eq!(restore("pass").stdout_bytes(), text.as_bytes());
    assert_eq!(restore("wrong").exit(), "21");
    assert_eq!(restore("wrong").stdout(), "");
    env.write("led", "something else");
    assert_eq!(restore("pass").exit(), "2");
    assert_eq!(env.run(["redact", "out.txt", "--restore"]).exit(), "2");
}

#[test]
fn letters_of_one_byte_come_back_when_only_secrets_had_them() {
    let env = home();
    let mut bytes = b"Kennwort: Gr\xfcn-".to_vec();
    bytes.extend(fill("{alnum12}\r\n", 1).bytes());
    std::fs::write(env.home().join("in.txt"), &bytes).unwrap();
    env.write("pass", "a pass phrase\n");
    let sealed = ["--ledger", "led", "--passphrase-file", "pass"];
    let run = |words: &[&str]| env.run([&["redact"], words, &sealed[..]].concat());
    assert_eq!(run(&["in.txt", "--out", "out.txt"]).exit(), "0");
    assert_eq!(env.read("out.txt"), "Kennwort: <PROSE_PASSWORD_1>\r\n");
    let back = run(&["out.txt", "--restore"]);
    assert_eq!(back.stdout_bytes(), bytes);
}

#[test]
fn a_ledger_without_a_pass_phrase_is_refused() {
    let env = home();
    let run = env.run(["redact", "--ledger", "led"]).stdin(token(1));
    assert_eq!(run.exit(), "2");
    assert!(
        run.stderr().contains("--passphrase-file"),
        "{}",
        run.stderr()
    );
    assert!(!env.home().join("led").exists());
    env.write("empty", "\n");
    let run = env
        .run(["redact", "--ledger", "led", "--passphrase-file", "empty"])
        .stdin(token(1));
    assert_eq!(run.exit(), "2");
    assert!(!env.home().join("led").exists());
}

#[test]
fn modes_come_from_settings_and_flags_and_never_keep_secrets() {
    let env = home();
    let text = format!("{} at 192.168.7.20 and 192.168.7.21\n", token(1));
    let run = |words: &[&str]| env.run([&["redact"], words].concat()).stdin(text.clone());
    assert!(run(&[]).stdout().contains("192.168.7.20"));
    let shown = run(&["--redact", "network=pseudonymise"]).stdout();
    let addresses: Vec<&str> = shown
        .split_whitespace()
        .filter(|word| word.starts_with("192.168."))
        .collect();
    assert_eq!(addresses.len(), 2, "{shown}");
    assert!(!shown.contains("192.168.7.2"), "{shown}");
    let network = |address: &str| address.rsplit_once('.').unwrap().0.to_owned();
    assert_eq!(network(addresses[0]), network(addresses[1]));
    assert!(
        run(&["--set", "redact.network=mask"])
            .stdout()
            .contains("<IPV4_1>")
    );
    let mail = "write to anna.schmidt@firma-nord.de\n";
    let masked = env.run(["redact"]).stdin(mail).stdout();
    assert!(!masked.contains("anna.schmidt"), "{masked}");
    let kept = env.run(["redact", "--set", "redact.pii=keep"]).stdin(mail);
    assert_eq!(kept.stdout(), mail);
    for wrong in ["secret=keep", "network", "people=mask", "pii=pseudonymise"] {
        assert_eq!(run(&["--redact", wrong]).exit(), "2", "{wrong}");
    }
}

#[test]
fn any_bytes_come_out_as_they_went_in() {
    let env = home();
    let mut bytes = b"gr\xfcn \x00\xff\r\n".to_vec();
    assert_eq!(
        env.run(["redact"]).stdin(bytes.clone()).stdout_bytes(),
        bytes
    );
    bytes.extend(token(1).bytes());
    let out = env.run(["redact"]).stdin(bytes.clone());
    assert_eq!(out.stdout_bytes(), b"gr\xfcn \x00\xff\r\n<GITHUB_PAT_1>");
    let text = format!("\u{feff}key {}\r\n", token(1));
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let wanted: Vec<u8> = "\u{feff}key <GITHUB_PAT_1>\r\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(env.run(["redact"]).stdin(wide).stdout_bytes(), wanted);
    // Without a mark, and with more zeros.
    let wide = |text: String| -> Vec<u8> {
        text.chars()
            .map(u32::from)
            .flat_map(u32::to_be_bytes)
            .collect()
    };
    let out = env
        .run(["redact"])
        .stdin(wide(format!("key {}\n", token(1))));
    assert_eq!(out.stdout_bytes(), wide("key <GITHUB_PAT_1>\n".to_owned()));
}

#[test]
fn a_text_that_cannot_be_read_as_what_it_is_written_in_is_refused() {
    let run = home()
        .run(["redact"])
        .stdin(b"\xff\xfep\0w\0\x00\xd8x\0".to_vec());
    assert_eq!((run.exit(), run.stdout()), ("2", String::new()));
    assert!(run.stderr().contains("iconv"), "{}", run.stderr());
}

#[test]
fn json_counts_by_category() {
    let run = home().run(["redact", "--json"]).stdin(token(1));
    let document: Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!(document["text"], "<GITHUB_PAT_1>");
    assert_eq!(document["replaced"][0]["category"], "github-pat");
    assert_eq!(document["total"], 1);
}
