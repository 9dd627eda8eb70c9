//! `file-scan`, from outside.

use pai_redact::template::fill;
use pai_testkit::TestEnv;
use serde_json::Value;

use crate::home;

/// Puts empty folders over those for temporary files, and the home back into the one that it lies in.
const WITHOUT_TEMPORARY_FILES: &str = "cd \"$0\" &&
    for folder in /tmp /var/tmp /dev/shm; do mount -t tmpfs none $folder || exit 99; done &&
    mkdir -p \"$0\" && mount --no-canonicalize --bind . \"$0\" && cd \"$0\" && exec \"$@\"";

/// Returns what a run has to go through in order not to look at what others have left in this machine's folders for
/// temporary files; says why where that cannot be.
fn without_temporary_files(env: &TestEnv) -> Option<Vec<String>> {
    let home = env.home().display().to_string();
    let wrapper = [
        "unshare",
        "-Urm",
        "sh",
        "-c",
        WITHOUT_TEMPORARY_FILES,
        &home,
    ];
    let wrapper: Vec<String> = wrapper.map(str::to_owned).into();
    let works = env.run(["--help"]).through(wrapper.clone()).exit() == "0";
    if !works {
        println!("skipped: user namespaces are refused to ordinary users here");
    }
    works.then_some(wrapper)
}

#[test]
fn a_secret_in_a_swap_file_is_found_and_the_file_is_named() {
    let env = home();
    let Some(through) = without_temporary_files(&env) else {
        return;
    };
    // What is in the machine's own folder is none of this test's.
    let elsewhere = tempfile::Builder::new()
        .prefix("file-scan-")
        .tempdir()
        .unwrap();
    std::fs::write(elsewhere.path().join(".other.swp"), "nothing").unwrap();
    let token = fill("ghp_{githubtoken}", 1);
    env.write("work/.vm.tf.swp", &token);
    env.write("work/notes.bak", "nothing");
    env.write("tmp/upload", &token);
    let temporary = env.home().join("tmp").display().to_string();
    let run = env
        .run(["file-scan", "--temporary-files", "--json"])
        .variable("TMPDIR", temporary)
        .through(through);
    assert_eq!(run.exit(), "1", "{run}");
    assert!(!run.stdout().contains("/.other.swp"), "{run}");
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
