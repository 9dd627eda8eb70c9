//! `file-scan`, from outside.

use pai_redact::template::fill;
use serde_json::Value;

use crate::home;

#[test]
fn a_secret_in_a_swap_file_is_found_and_the_file_is_named() {
    let env = home();
    let token = fill("ghp_{githubtoken}", 1);
    env.write("work/.vm.tf.swp", &token);
    env.write("work/notes.bak", "nothing");
    env.write("tmp/upload", &token);
    let temporary = env.home().join("tmp").display().to_string();
    let run = env
        .run(["file-scan", "--temporary-files", "--json"])
        .variable("TMPDIR", temporary);
    assert_eq!(run.exit(), "1");
    let document: Value = serde_json::from_str(&run.stdout()).unwrap();
    let left = document["left_behind"].as_array().unwrap();
    let kind = |name: &str| {
        left.iter()
            .find(|left| left["path"].as_str().unwrap().ends_with(name))
            .map(|left| left["kind"].clone())
    };
    assert_eq!(kind("/.vm.tf.swp"), Some("swap".into()));
    assert_eq!(kind("/tmp/upload"), Some("temporary".into()));
    assert_eq!(kind("/notes.bak"), Some("backup".into()));
    let found = document["findings"].as_array().unwrap();
    assert!(
        found
            .iter()
            .any(|finding| finding["file"].as_str().unwrap().ends_with("/.vm.tf.swp"))
    );
    assert!(!run.stdout().contains(&token[8..20]));
}

#[test]
fn files_that_give_nothing_away_are_listed_when_asked_for() {
    let env = home();
    env.write("work/notes.txt~", "nothing");
    let run = env.run([
        "file-scan",
        "--temporary-files",
        "--list",
        "--folder",
        "work",
    ]);
    assert!(
        run.stdout().contains("notes.txt~  backup"),
        "{}",
        run.stdout()
    );
    assert!(run.stderr().contains("left behind: "), "{}", run.stderr());
    assert_eq!(run.exit(), "0");
    assert_eq!(env.run(["file-scan"]).exit(), "2");
}
