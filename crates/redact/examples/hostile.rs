//! Prints how fast hostile text is looked through: `cargo run --release --example hostile -- [NAME]`.

use std::io::Write as _;
use std::time::{Duration, Instant};

/// How long each text is.
const LENGTH: usize = 1_000_000;

/// What each text repeats.
const UNITS: &[(&str, &str)] = &[
    ("key=value ", "key=value "),
    ("name=value&", "name=value&"),
    ("json", "{\"id\":12,\"name\":\"value\",\"key\":\"value\"},"),
    (
        "minified",
        "function e(t,n){return t.key===n.name?null:t[n].value(\"a\",!0)}",
    ),
    ("1.2.3.4 ", "1.2.3.4 "),
    ("12:34:", "12:34:"),
    ("a=", "a="),
    ("password=", "password="),
    ("password", "password"),
    ("\"password\":", "\"password\":"),
    ("\"password\":\"x\",", "\"password\":\"x\","),
    ("password: ", "password: "),
    ("'''", "'''"),
    ("\"\"\"", "\"\"\""),
    ("\\\"", "\\\""),
    ("@", "@"),
    ("a@", "a@"),
    ("a@b.", "a@b."),
    ("1.", "1."),
    ("a.", "a."),
    ("a-", "a-"),
    ("ff:", "ff:"),
    ("ff-", "ff-"),
    (":", ":"),
    ("a:b:", "a:b:"),
    ("-----BEGIN ", "-----BEGIN "),
    ("-----BEGIN PRIVATE KEY-----", "-----BEGIN PRIVATE KEY-----"),
    (
        "-----BEGIN PRIVATE KEY-----\\n",
        "-----BEGIN PRIVATE KEY-----\n",
    ),
    ("{", "{"),
    ("{\"a\":", "{\"a\":"),
    ("${", "${"),
    ("base64", "QUJDRGFiY2QxMjM0"),
    ("hex", "0123456789abcdef"),
    ("hex ", "0123456789abcdef "),
    ("eyJ", "eyJ"),
    ("eyJhbGci.", "eyJhbGciOiJI."),
    ("key ", "key "),
    ("key", "key"),
    ("token_key-auth.", "token_key-auth."),
    ("://", "://"),
    ("http://a:b@", "http://a:b@"),
    ("://a:", "://a:"),
    ("--password ", "--password "),
    ("-p ", "-p "),
    ("curl -u ", "curl -u "),
    ("mysql -p", "mysql -p"),
    ("sshpass -p x ", "sshpass -p x "),
    ("7", "7"),
    ("7 ", "7 "),
    ("4111 1111 ", "4111 1111 "),
    ("+49 ", "+49 "),
    ("(", "("),
    (".", "."),
    (",", ","),
    ("a,", "a,"),
    ("password,", "password,"),
    ("|password", "|password"),
    ("name ", "name "),
    ("Peter ", "Peter "),
    ("name: Peter ", "name: Peter "),
    ("the password is ", "the password is "),
    ("password is 'x' ", "password is 'x' "),
    ("bearer ", "bearer "),
    ("Authorization: Basic ", "Authorization: Basic "),
    ("cookie: a=b; ", "cookie: a=b; "),
    ("host ", "host "),
    ("host=a ", "host=a "),
    ("server node1 ", "server node1 "),
    ("ssh a ", "ssh a "),
    ("secret\\n", "secret\n"),
    ("key:\\n", "key:\n"),
    ("name: key\\n", "name: key\nvalue: x\n"),
    ("\\n", "\n"),
    ("|-\\n", "password: |\n"),
    ("identified by ", "identified by "),
    ("insert into", "insert into t (password) values ("),
    ("AKIA", "AKIAAAAA"),
    ("ghp_", "ghp_"),
    ("ssh-rsa ", "ssh-rsa AAAA "),
    ("$6$", "$6$"),
    ("\\u00e9", "\u{e9}"),
    ("<", "<"),
    ("<password>", "<password>"),
    ("<name>", "<name>"),
    ("<SECRET_1> ", "<SECRET_1> "),
    ("snmp community ", "snmp community "),
    ("10.0.0.1 ", "10.0.0.1 "),
    ("10.0.0.1 node\\n", "10.0.0.1 node\n"),
    ("  ", "  "),
    ("\\t", "\t"),
    ("\\0", "\0"),
    ("# ", "# "),
    ("heredoc", "cat <<EOF\n"),
    ("passwd ", "chpasswd <<< "),
    ("echo x | passwd ", "echo x | passwd --stdin "),
    ("\\e[", "\u{1b}["),
    ("\\e[1mpassword", "\u{1b}[1mpassword: "),
    ("\\xa0", "\u{a0}"),
    ("a\\xa0", "a\u{a0}"),
    ("password\\xa0", "password\u{a0}= "),
    ("{\\rtf ", "{\\rtf1 password "),
    ("<w:t>", "<w:t>"),
    (
        "<w:t>password",
        "<w:tc><w:p><w:t>password</w:t></w:p></w:tc>",
    ),
    ("=?utf-8?Q?", "=?utf-8?Q?"),
    ("=?utf-8?Q?a?=", "=?utf-8?Q?password?= "),
    (
        "quoted-printable",
        "Content-Transfer-Encoding: quoted-printable\n\n=\n",
    ),
    (
        "rows of base64",
        "cGFzc3dvcmQgaXMgbm90IGhlcmUsIGFuZCBub3RoaW5n\n",
    ),
    ("passwords in base64", "cGFzc3dvcmQ=\n"),
    ("user:password", "user:password\n"),
    ("pairs", "user:pass\njane:Sunflower9\n"),
    (
        "mail in base64",
        "Content-Transfer-Encoding: base64\n\nQUJD\n",
    ),
];

fn main() {
    let wanted = std::env::args().nth(1);
    let detector = pai_redact::Detector::built_in();
    let mut out = std::io::stdout();
    let mut texts: Vec<(String, String)> = UNITS
        .iter()
        .map(|(name, unit)| ((*name).to_owned(), unit.repeat(LENGTH / unit.len())))
        .collect();
    let header: String = (0..100_000).map(|at| format!("password{at},")).collect();
    let cells = "cell,".repeat(100_000);
    texts.push((
        "100k columns".into(),
        format!("{header}\n{cells}\n{cells}\n"),
    ));
    texts.push((
        "10k rows".into(),
        format!("a,password\n{}", "a,b\n".repeat(250_000)),
    ));
    for path in [
        "", "a.sh", "a.yml", "a.json", "a.csv", "a.md", "a.rs", "a.log", "a.sql", "a.ini",
    ] {
        for (name, text) in &texts {
            if wanted.as_ref().is_some_and(|wanted| wanted != name) {
                continue;
            }
            let run = || {
                let (start, before) = (Instant::now(), worked());
                let found = detector.find(path, text.as_bytes()).len();
                let took = match (before, worked()) {
                    (Some(before), Some(now)) => now - before,
                    _ => start.elapsed(),
                };
                (took, found)
            };
            let mut best = run();
            if best.0.as_millis() > 20 {
                best = best.min(run());
            }
            let speed = text.len() as f64 / best.0.as_secs_f64() / 1e6;
            let line = format!("{speed:9.1} MB/s {:8} findings {path:6} {name}\n", best.1);
            out.write_all(line.as_bytes()).expect("stdout takes it");
        }
    }
}

/// How long the processor has worked for this thread, which is the only one.
fn worked() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/self/schedstat").ok()?;
    let nanoseconds = text.split_ascii_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}
