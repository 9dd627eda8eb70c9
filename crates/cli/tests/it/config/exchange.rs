//! `config init`, `config export` and `config import`, from outside.

use insta::assert_snapshot;

use super::{USER_FILE, mode};
use crate::home;

#[test]
fn init_explains_every_setting_and_sets_none() {
    let env = home();
    let run = env.run(["config", "init"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(mode(&env, USER_FILE), 0o600);
    let text = env.read(USER_FILE);
    assert!(
        text.contains(
            "\n[network]\n\n# Whether a command that says so may reach beyond this machine"
        ),
        "{text}"
    );
    assert!(
        text.contains("\n# Stricter: false.\n#external_access = true\n"),
        "{text}"
    );
    assert_eq!(env.run(["config", "validate"]).exit(), "0");
    let lines = env.run(["config", "list", "--origin"]).stdout();
    assert!(
        lines.lines().skip(1).all(|line| line.ends_with("default")),
        "{lines}"
    );
}

#[test]
fn init_replaces_a_file_only_when_told_and_keeps_what_it_sets() {
    let env = home().with_file(USER_FILE, "# mine\n[ai]\nthreads = 4\n");
    assert_snapshot!(env.run(["config", "init"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: `[HOME]/.config/proxmox-ai/config.toml` is there already
    hint: proxmox-ai config edit, or proxmox-ai config init --overwrite
    ");
    assert_eq!(env.read(USER_FILE), "# mine\n[ai]\nthreads = 4\n");
    let run = env.run(["config", "init", "--overwrite"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert!(env.read(USER_FILE).contains("\nthreads = 4\n"));
    assert_eq!(
        env.read(".config/proxmox-ai/config.toml.old"),
        "# mine\n[ai]\nthreads = 4\n"
    );
}

#[test]
fn what_is_exported_can_be_imported_elsewhere() {
    let env = home().with_file(
        USER_FILE,
        "# mine\n[ui]\ncolor = \"never\"\n\n[ai]\nthreads = 4 # four\n",
    );
    let run = env.run(["config", "export"]);
    assert_snapshot!(run, @r#"
    exit: 0
    ----- stdout -----
    [ai]
    threads = 4

    [ui]
    color = "never"
    ----- stderr -----
    "#);
    let other = home();
    let import = other.run(["config", "import", "-"]).stdin(run.stdout());
    assert_eq!(import.exit(), "0", "{import}");
    assert_eq!(other.run(["config", "export"]).stdout(), run.stdout());
    let all = env
        .run(["config", "export", "--effective", "--origin"])
        .stdout();
    assert!(all.contains("threads = 4  # user file [HOME]"), "{all}");
    assert!(all.contains("batch = \"auto\"  # default"), "{all}");
    let import = other.run(["config", "import", "-", "--dry-run"]).stdin(all);
    assert_eq!(import.exit(), "0", "{import}");
}

#[test]
fn import_adds_keeps_comments_and_shows_what_changes() {
    let env = home().with_file(USER_FILE, "# mine\n[ai]\nthreads = 4 # four\nbatch = 64\n");
    env.write(
        "new.toml",
        "# theirs\nai.threads = 8\nui.color = \"never\"\n",
    );
    assert_snapshot!(env.run(["config", "import", "new.toml", "--dry-run"]), @r#"
    exit: 0
    ----- stdout -----
    - ai.threads = 4
    + ai.threads = 8
    + ui.color = "never"
    ----- stderr -----
    nothing was written: --dry-run
    "#);
    assert_eq!(
        env.read(USER_FILE),
        "# mine\n[ai]\nthreads = 4 # four\nbatch = 64\n"
    );
    assert_snapshot!(env.run(["config", "import", "new.toml"]), @r#"
    exit: 0
    ----- stdout -----
    - ai.threads = 4
    + ai.threads = 8
    + ui.color = "never"
    ----- stderr -----
    wrote `[HOME]/.config/proxmox-ai/config.toml`
    "#);
    assert_eq!(
        env.read(USER_FILE),
        "# mine\n[ai]\nthreads = 8 # four\nbatch = 64\n\n[ui]\ncolor = \"never\"\n"
    );
    assert_snapshot!(env.run(["config", "import", "new.toml", "--replace"]), @r"
    exit: 0
    ----- stdout -----
    - ai.batch = 64
    ----- stderr -----
    wrote `[HOME]/.config/proxmox-ai/config.toml`
    ");
    assert_eq!(
        env.read(USER_FILE),
        "# theirs\nai.threads = 8\nui.color = \"never\"\n"
    );
    let run = env.run(["config", "import", "new.toml"]);
    assert!(run.stderr().contains("nothing changes"), "{run}");
}

#[test]
fn one_mistake_and_nothing_is_imported() {
    let env = home();
    let token = super::token();
    env.write(
        "new.toml",
        "[ai]\nthreads = 8\ntreads = 4\n[ui]\ncolor = \"sometimes\"\n",
    );
    assert_snapshot!(env.run(["config", "import", "new.toml"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: nothing was imported
      [HOME]/new.toml:3: there is no setting `ai.treads`
        did you mean `ai.threads`?
      [HOME]/new.toml:5: `ui.color` must be `auto`, `always` or `never`, not `sometimes`
    ");
    let run = env
        .run(["config", "import", "-"])
        .stdin(format!("ai.threads = 8\npve.api_token = \"{token}\"\n"));
    assert_eq!(run.exit(), "2", "{run}");
    assert!(run.stderr().contains("holds a secret"), "{run}");
    assert!(
        !run.to_string().contains(token.rsplit('=').next().unwrap()),
        "{run}"
    );
    assert!(!env.home().join(USER_FILE).exists());
}

#[test]
fn import_makes_privacy_looser_only_when_the_risk_is_named() {
    let env = home().with_file(USER_FILE, "[network]\nexternal_access = false\n");
    env.write("new.toml", "network.external_access = true\n");
    assert_snapshot!(env.run(["config", "import", "new.toml"]), @r"
    exit: 20
    ----- stdout -----
    - network.external_access = false
    + network.external_access = true
    ----- stderr -----
    error: nothing was imported: `network.external_access` would make privacy looser
    hint: look at the diff, then add --accept-risk=looser-privacy
    ");
    assert_eq!(env.read(USER_FILE), "[network]\nexternal_access = false\n");
    let run = env.run([
        "config",
        "import",
        "new.toml",
        "--accept-risk=looser-privacy",
    ]);
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(env.read(USER_FILE), "[network]\nexternal_access = true\n");
    // A file that only leaves a strict setting out loosens it too.
    env.write(USER_FILE, "[network]\nexternal_access = false\n");
    let run = env
        .run(["config", "import", "-", "--replace"])
        .stdin("ui.color = \"never\"\n");
    assert_eq!(run.exit(), "20", "{run}");
}

#[test]
fn import_from_a_file_that_is_not_there_makes_nothing() {
    let env = home();
    let run = env.run(["config", "import", "new.toml"]);
    assert_eq!(run.exit(), "2", "{run}");
    let run = env
        .run(["config", "import", "-", "--dry-run"])
        .stdin("ai.threads = 4\n");
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(env.tree(), Vec::<String>::new());
}

#[test]
fn the_beginning_of_a_text_is_not_taken_for_all_of_it() {
    let env = home();
    let mut text = "ai.threads = 4\n".to_owned();
    text.push_str(&"# more\n".repeat(160_000));
    text.push_str("ai.batch = 64\n");
    let run = env.run(["config", "import", "-"]).stdin(text);
    assert_eq!(run.exit(), "2", "{run}");
    assert!(run.stderr().contains("larger than 1 MiB"), "{run}");
    assert!(!env.home().join(USER_FILE).exists());
}

#[test]
fn a_file_that_replaces_the_settings_brings_its_comments_although_no_value_changes() {
    let env = home().with_file(USER_FILE, "ai.threads = 4\n");
    env.write("new.toml", "# why\nai.threads = 4\n");
    let run = env.run(["config", "import", "new.toml"]);
    assert!(run.stderr().contains("nothing changes"), "{run}");
    let run = env.run(["config", "import", "new.toml", "--replace"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(env.read(USER_FILE), "# why\nai.threads = 4\n");
}
