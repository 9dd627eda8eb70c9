//! `security-scan`, from outside.

use insta::assert_snapshot;
use pai_redact::template::fill;
use pai_testkit::TestEnv;
use serde_json::Value;

use crate::home;

fn token(seed: u64) -> String {
    fill("ghp_{githubtoken}", seed)
}

fn leaky() -> TestEnv {
    let env = home();
    env.write("repo/app.env", &format!("# settings\nGH={}\n", token(1)));
    env.write("repo/notes.txt", "nothing to see\n");
    env
}

#[test]
fn a_finding_is_a_block_with_what_to_do_and_no_value() {
    let run = leaky().run([
        "security-scan",
        "--data-leakage",
        "--class",
        "secret",
        "repo",
    ]);
    assert_snapshot!(run, @"
    exit: 1
    ----- stdout -----
    repo/app.env:2:4  github-pat  critical
      GitHub token · its checksum or structure is right
      GH=ghp_[github-pat: 40 bytes]
      fix: revoke it in the developer settings
      id: 9693d6bfc429-68b9f
    ----- stderr -----
    1 secret · 0 pieces of personal data · 0 network identifiers in 2 files (70 B)
    ");
    assert!(!run.stdout().contains(&token(1)[8..20]));
}

#[test]
fn a_secret_beside_what_is_listed_is_masked_too() {
    let env = home();
    env.write("a.sh", &format!("ping 203.0.113.77 # {}\n", token(1)));
    let run = env.run([
        "security-scan",
        "--data-leakage",
        "--class",
        "network",
        "a.sh",
    ]);
    assert!(run.stdout().contains("[ipv4: "), "{}", run.stdout());
    assert!(!run.stdout().contains("github-pat  "), "{}", run.stdout());
    assert!(!run.stdout().contains(&token(1)[8..20]), "{}", run.stdout());
}

#[test]
fn nothing_found_is_done_and_the_flag_is_not_optional() {
    let env = leaky();
    let run = env.run(["security-scan", "--data-leakage", "repo/notes.txt"]);
    assert_eq!(
        (run.exit(), run.stdout()),
        ("0", String::new()),
        "{}",
        run.stderr()
    );
    assert_eq!(env.run(["security-scan", "repo"]).exit(), "2");
    assert_eq!(
        env.run(["security-scan", "--data-leakage", "nowhere"])
            .exit(),
        "2"
    );
}

#[test]
fn json_names_the_bytes_and_holds_no_value() {
    let env = leaky();
    let run = env.run(["security-scan", "--data-leakage", "--json", "repo"]);
    let document: Value = serde_json::from_str(&run.stdout()).unwrap();
    let finding = document["findings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|finding| finding["category"] == "github-pat")
        .unwrap();
    assert_eq!(finding["file"], "repo/app.env");
    let (start, end) = (
        finding["start"].as_u64().unwrap(),
        finding["end"].as_u64().unwrap(),
    );
    let text = env.read("repo/app.env");
    assert_eq!(&text[start as usize..end as usize], token(1));
    assert_eq!(finding["line"], 2);
    assert!(!run.stdout().contains(&token(1)[8..20]));
    assert_eq!(document["partial"], false);
}

#[test]
fn sarif_and_github_annotations_name_the_place() {
    let env = leaky();
    let scan = |form: &str| {
        env.run([
            "security-scan",
            "--data-leakage",
            "--class",
            "secret",
            "--format",
            form,
            "repo",
        ])
    };
    let sarif: Value = serde_json::from_str(&scan("sarif").stdout()).unwrap();
    let place = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "repo/app.env");
    assert_eq!(place["region"]["startLine"], 2);
    let github = scan("github").stdout();
    assert!(
        github.starts_with("::error file=repo/app.env,line=2,col="),
        "{github}"
    );
    for form in ["sarif", "github", "json", "text"] {
        assert!(!scan(form).stdout().contains(&token(1)[8..20]), "{form}");
    }
}

#[test]
fn what_is_known_is_left_out_by_list_by_baseline_and_by_comment() {
    let env = leaky();
    let scan = |more: &[&str]| {
        let mut words = vec!["security-scan", "--data-leakage", "repo"];
        words.extend(more);
        env.run(words)
    };
    let run = scan(&["--write-baseline", "base.json"]);
    assert_eq!(run.exit(), "1");
    assert!(!env.read("base.json").contains(&token(1)[8..20]));
    let run = scan(&["--baseline", "base.json"]);
    assert_eq!(run.exit(), "0", "{}", run.stdout());
    assert!(run.stderr().contains("known"), "{}", run.stderr());
    // A new secret in the same place is new.
    env.write("repo/app.env", &format!("# settings\nGH={}\n", token(2)));
    assert_eq!(scan(&["--baseline", "base.json"]).exit(), "1");
    env.write(
        "repo/app.env",
        &format!("GH={} # proxmox-ai:allow\n", token(2)),
    );
    let run = scan(&[]);
    assert_eq!(run.exit(), "0", "{}", run.stdout());
    assert!(
        run.stderr().contains("allowed by comments"),
        "{}",
        run.stderr()
    );
    env.write("bad-list", "not a fingerprint\n");
    assert_eq!(scan(&["--allow-list", "bad-list"]).exit(), "2");
}

#[test]
fn a_severity_decides_the_exit_code() {
    let env = home();
    env.write("hosts.txt", "server 203.0.113.9 and 198.51.100.7\n");
    let scan = |least: &str| {
        env.run([
            "security-scan",
            "--data-leakage",
            "--fail-on",
            least,
            "hosts.txt",
        ])
    };
    assert_eq!(scan("critical").exit(), "0");
    env.write("hosts.txt", &token(1));
    assert_eq!(scan("critical").exit(), "1");
}

#[test]
fn rules_of_ones_own_are_checked_before_they_are_used() {
    let env = home();
    let rule = r#"
[[rule]]
name = "lab-door"
category = "user-rule"
keywords = ["door-"]
pattern = '''\b(door-[0-9]{6})\b'''
matching = ["door-{digits6}"]
harmless = ["door-open"]
"#;
    env.write("rules.toml", rule);
    env.write("a.txt", &fill("the code is door-{digits6}\n", 1));
    let scan = || {
        env.run([
            "security-scan",
            "--data-leakage",
            "--rules",
            "rules.toml",
            "a.txt",
        ])
    };
    assert_eq!(scan().exit(), "1");
    assert!(scan().stdout().contains("user-rule"), "{}", scan().stdout());
    for (was, is) in [
        (
            "harmless = [\"door-open\"]",
            "harmless = [\"door-{digits6}\"]",
        ),
        ("harmless = [\"door-open\"]", ""),
        ("(door", "((door"),
        ("user-rule", "no-such-category"),
        ("[\"door-\"]", "[\"d\"]"),
        ("[[rule]]", "[[rule]"),
    ] {
        env.write("rules.toml", &rule.replace(was, is));
        assert_eq!(scan().exit(), "2", "{is}");
    }
}

#[test]
fn standard_input_is_scanned_and_hostile_names_steer_nothing() {
    let env = home();
    let run = env
        .run(["security-scan", "--data-leakage", "-"])
        .stdin(token(1));
    assert_eq!(run.exit(), "1");
    assert!(run.stdout().starts_with("<stdin>:1:1"), "{}", run.stdout());
    env.write("d/a\u{1b}[2J\n::error::b.txt", &token(1));
    for form in ["text", "github", "sarif", "json"] {
        let out = env
            .run(["security-scan", "--data-leakage", "--format", form, "d"])
            .stdout();
        assert!(!out.contains('\u{1b}'), "{form}: {out}");
        assert_eq!(
            out.lines()
                .filter(|line| line.starts_with("::error::b"))
                .count(),
            0,
            "{form}"
        );
    }
}

#[test]
fn the_usual_places_are_histories_state_and_the_programs_own_folders() {
    let env = home();
    env.write(".bash_history", &format!("export GH={}\n", token(1)));
    env.write(
        "work/infra/x.tfstate",
        &format!("{{\"a\": \"{}\"}}", token(2)),
    );
    env.write("work/infra/other.txt", &token(3));
    env.write(".config/proxmox-ai/left.txt", &token(4));
    let run = env
        .run([
            "security-scan",
            "--data-leakage",
            "--class",
            "secret",
            "--json",
        ])
        .within("work");
    let document: Value = serde_json::from_str(&run.stdout()).unwrap();
    let files: Vec<String> = document["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| {
            finding["file"]
                .as_str()
                .unwrap()
                .replace(&env.home().display().to_string(), "~")
        })
        .filter(|file| !file.starts_with("/var/log"))
        .collect();
    for wanted in [
        "[HOME]/.bash_history",
        "infra/x.tfstate",
        "[HOME]/.config/proxmox-ai/left.txt",
    ] {
        assert!(
            files.iter().any(|file| file == wanted),
            "{wanted}: {files:?}"
        );
    }
    assert!(
        !files.iter().any(|file| file.contains("other.txt")),
        "{files:?}"
    );
}

#[test]
fn without_git_its_part_is_left_out_with_a_warning() {
    let env = leaky();
    std::fs::create_dir(env.home().join("repo/.git")).unwrap();
    let run = env
        .run(["security-scan", "--data-leakage", "repo"])
        .variable("PATH", "/nowhere");
    assert_eq!(run.exit(), "1");
    assert!(
        run.stderr().contains("git is not installed"),
        "{}",
        run.stderr()
    );
}
