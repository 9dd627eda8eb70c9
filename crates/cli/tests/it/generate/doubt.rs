//! Choices that were close, and words that were left over.

use insta::assert_snapshot;
use pai_testkit::{Script, TestEnv};

use crate::home;

/// Words that leave open whether `alpha` is a storage or a node.
const REQUEST: &str = "a debian vm named web on alpha with 2 cores and 4 GB";

/// A home whose model takes it for a node, and nearly took it for a storage.
fn torn() -> TestEnv {
    let answer = "vm x1 name=web cores=2 ram=4GB node=alpha\n.";
    home().with_fake_model(&Script::of_torn(answer, "node", "disk", 0.4))
}

#[test]
fn the_likelier_reading_is_taken_and_the_receipt_counts_the_doubt() {
    let run = torn().run(["generate", "terraform", REQUEST, "--emit", "hcl"]);
    assert_eq!(run.exit(), "0", "{run}");
    let printed: String = run.stdout().split_whitespace().collect();
    assert!(printed.contains("node_name=\"alpha\""), "{run}");
    let said = run.stderr();
    assert!(
        said.contains("warning: unsure about \"on alpha\": taken as a node, nearly a storage"),
        "{said}"
    );
    assert!(said.trim_end().ends_with("1 unsure"), "{said}");
}

#[test]
fn a_sure_answer_says_nothing_of_doubt() {
    let answer = "vm x1 name=web cores=2 ram=4GB node=alpha\n.";
    let env = home().with_fake_model(&Script::of_torn(answer, "node", "disk", 4.0));
    let run = env.run(["generate", "terraform", REQUEST, "--why", "--strict"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert!(!format!("{run}").contains("unsure"), "{run}");
}

#[test]
fn why_marks_the_values_that_the_doubt_is_about() {
    let run = torn().run(["generate", "terraform", REQUEST, "--why"]);
    assert_eq!(run.exit(), "0", "{run}");
    let table = run.stdout();
    let row = |field: &str| {
        let row = table
            .lines()
            .find(|line| line.trim_start().starts_with(field));
        row.unwrap_or_else(|| panic!("no {field}: {table}"))
            .to_owned()
    };
    for field in ["node", "storage"] {
        assert!(
            row(field).contains("unsure: a node or a storage"),
            "{table}"
        );
    }
    for field in ["cores", "memory_mb", "os", "names"] {
        assert!(!row(field).contains("unsure"), "{table}");
    }
}

#[test]
fn strict_refuses_a_close_choice_and_shows_its_words() {
    let run = torn().run(["generate", "terraform", REQUEST, "--strict", "--out", "web"]);
    assert_snapshot!(run, @"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: two readings are close: a node or a storage
      a debian vm named web on alpha with 2 cores and 4 GB
                            ^^^^^^^^
    hint: say it in other words, or leave out --strict
    ");
}

#[test]
fn strict_refuses_what_is_left_over_and_shows_its_words() {
    let env = home().with_fake_model(&Script::default());
    for (request, words) in [
        ("a debian vm named web with 2 cores and smbios", "smbios"),
        ("a debian vm named web with 2 cores, frobnicate 500", "500"),
        (
            "a debian vm named web with 2 cores and 512 MB of swap",
            "512 MB of swap",
        ),
    ] {
        let run = env.run(["generate", "terraform", request, "--strict"]);
        assert_eq!(run.exit(), "2", "{run}");
        assert_eq!(run.stdout(), "");
        let marks = "^".repeat(words.len());
        let said = run.stderr();
        assert!(
            said.contains(words) && said.lines().any(|line| line.trim() == marks),
            "{said}"
        );
    }
    let polite = "Hi, a debian vm named web with 2 cores, please, it is for testing";
    let run = env.run([
        "generate",
        "terraform",
        polite,
        "--strict",
        "--emit",
        "spec",
    ]);
    assert_eq!(run.exit(), "0", "{run}");
}

#[test]
fn a_close_name_is_refused_by_strict_and_counted_by_the_receipt() {
    let script = Script::of_torn("vm x1 for=mail cores=2\n.", "mail", "relay", 0.3);
    let env = home().with_fake_model(&script);
    let request = "a mail relay vm with 2 cores";
    let run = env.run(["generate", "terraform", request, "--json"]);
    assert_eq!(run.exit(), "0", "{run}");
    let document: serde_json::Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!(document["receipt"]["unsure"], 1);
    assert_eq!(document["unsure"][0]["taken"], "named mail");
    let run = env.run(["generate", "terraform", request, "--strict"]);
    assert_eq!(run.exit(), "2", "{run}");
    assert!(
        run.stderr()
            .contains("two readings are close: named mail or named relay"),
        "{run}"
    );
}

#[test]
fn on_a_terminal_one_short_question_settles_the_choice() {
    if !std::path::Path::new("/usr/bin/script").exists() {
        println!("skipped: the program `script` is missing");
        return;
    }
    let answers = |typed: &str| {
        let answer = "vm x1 name=web cores=2 ram=4GB node=alpha\n.";
        let mut script = Script::of_torn(answer, "node", "disk", 0.4);
        // Asked again, it takes what its grammar allows: what was said on the terminal, and nothing else.
        script.answers[0].times = Some(1);
        let run = home()
            .with_fake_model(&script)
            .run([
                "generate",
                "terraform",
                REQUEST,
                "--emit",
                "spec",
                "--color",
                "never",
            ])
            .stdin(typed)
            .on_terminal();
        assert_eq!(run.exit(), "0", "{run}");
        run.stdout().replace('\r', "")
    };
    let question = "is this 1) a storage or 2) a node? [2]";
    let storage = answers("1\n");
    assert_eq!(storage.matches(question).count(), 1, "{storage}");
    assert!(
        storage.contains("\"storage\": {\n        \"value\": \"alpha\""),
        "{storage}"
    );
    assert!(!storage.contains("unsure"), "{storage}");
    // Without an answer the likelier reading stays, and stays a doubt.
    let node = answers("\n");
    assert_eq!(node.matches(question).count(), 1, "{node}");
    assert!(
        node.contains("\"node\": {\n        \"value\": \"alpha\""),
        "{node}"
    );
    assert!(node.contains("1 unsure"), "{node}");
}
