#![expect(clippy::disallowed_methods, reason = "makes repositories with git")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::AtomicBool;

use pai_redact::Detector;
use pai_watch::scan::{Filters, Git, Limits, Origin, Report, Scanner};

use crate::{names, token, tokens};

fn git(root: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .env_clear()
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .args([
            "-c",
            "user.name=t",
            "-c",
            "user.email=t@localhost",
            "-c",
            "init.defaultBranch=main",
        ])
        .args(["-c", "commit.gpgsign=false", "-C"])
        .arg(root)
        .args(arguments)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

fn program() -> Git {
    let found = ["/usr/local/bin/git", "/usr/bin/git", "/bin/git"].map(PathBuf::from);
    Git {
        program: found
            .into_iter()
            .find(|path| path.is_file())
            .expect("the tests need git"),
    }
}

fn look(how: impl Fn(&Scanner<'_>)) -> Report {
    let stop = AtomicBool::new(false);
    let scanner = Scanner::new(
        Detector::built_in(),
        Filters::default(),
        Limits::default(),
        &stop,
    );
    how(&scanner);
    scanner.finish()
}

fn write(root: &Path, name: &str, text: &str) {
    fs::write(root.join(name), text).unwrap();
}

#[test]
fn a_secret_that_was_deleted_is_found_in_the_history_with_its_commit() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    git(root, &["init", "-q"]);
    write(root, "app.env", &token(1));
    git(root, &["add", "-A"]);
    git(root, &["commit", "-qm", "first"]);
    let first = git(root, &["rev-parse", "HEAD"]);
    write(root, "app.env", "nothing\n");
    git(
        root,
        &["commit", "-qam", &format!("message with {}", token(2))],
    );
    git(root, &["gc", "-q"]);
    let report = look(|scanner| scanner.repository(&program(), root, "."));
    assert_eq!(report.skipped, []);
    assert_eq!(tokens(&report).len(), 2, "{report:?}");
    let blob = tokens(&report)
        .into_iter()
        .find(|leak| leak.file.starts_with("app.env@"))
        .unwrap();
    let Origin::History { commit, .. } = &blob.origin else {
        panic!("{blob:?}")
    };
    assert_eq!(commit.as_deref(), Some(first.as_str()));
    assert!(
        names(&report)
            .iter()
            .any(|name| name.starts_with("(commit)@")),
        "{report:?}"
    );
}

#[test]
fn what_is_staged_and_different_on_disk_is_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    git(root, &["init", "-q"]);
    write(root, "a.env", &token(1));
    write(root, "same.env", &token(2));
    git(root, &["add", "-A"]);
    write(root, "a.env", "nothing any more");
    let report = look(|scanner| scanner.repository(&program(), root, "."));
    assert_eq!(
        names(&report),
        ["a.env (index)"],
        "what is the same on disk is found there"
    );
}

#[test]
fn a_hook_sees_what_is_new_in_the_index_only() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    git(root, &["init", "-q"]);
    write(root, "old.env", &format!("{}\n", token(1)));
    git(root, &["add", "-A"]);
    let staged = |scanner: &Scanner<'_>| scanner.staged(&program(), root, ".").unwrap();
    assert_eq!(
        names(&look(staged)),
        ["old.env"],
        "before the first commit everything is new"
    );
    git(root, &["commit", "-qm", "first"]);
    write(
        root,
        "old.env",
        &format!("# moved\n{}\n{}\n", token(1), token(3)),
    );
    write(root, "unstaged.env", &token(4));
    git(root, &["add", "old.env"]);
    let report = look(staged);
    assert_eq!(names(&report), ["old.env"]);
    assert_eq!(tokens(&report)[0].line, 3);
}

#[test]
fn a_repository_cannot_make_git_run_a_program() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    git(root, &["init", "-q"]);
    write(root, "a.env", &token(1));
    write(root, ".gitattributes", "* filter=x diff=x\n");
    git(root, &["add", "-A"]);
    git(root, &["commit", "-qm", "first"]);
    let trap = root.join("trapped");
    let touch = format!("touch {}", trap.display());
    for key in [
        "core.fsmonitor",
        "filter.x.clean",
        "filter.x.smudge",
        "diff.x.command",
        "diff.x.textconv",
        "core.pager",
        "core.sshCommand",
    ] {
        git(root, &["config", key, &touch]);
    }
    write(root, "a.env", "changed");
    let report = look(|scanner| {
        scanner.repository(&program(), root, ".");
        scanner.staged(&program(), root, ".").unwrap();
    });
    assert!(!trap.exists());
    assert_eq!(tokens(&report).len(), 1);
}

#[test]
fn what_is_no_repository_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let report = look(|scanner| scanner.repository(&program(), folder.path(), "x"));
    assert!(
        report.skipped[0].why.contains("not a git repository"),
        "{report:?}"
    );
}
