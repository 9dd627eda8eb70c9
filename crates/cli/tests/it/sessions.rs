//! `sessions`, from outside.

use serde_json::Value;

use crate::home;
use crate::kept::{DAY, HOUR, ago, every_byte, put_conversation, put_operation, store, with_vault};

#[test]
fn without_conversations_the_list_says_how_to_keep_them() {
    let env = home();
    let run = env.run(["sessions", "list"]);
    assert_eq!(
        (run.exit(), run.stdout().as_str()),
        ("0", "no conversation is kept\n")
    );
    assert!(run.stderr().contains("ai.keep_conversations true"), "{run}");
    let run = env.run(["sessions", "show", "abc"]);
    assert_eq!(run.exit(), "2");
    assert!(
        run.stderr().contains("there is no conversation `abc`"),
        "{run}"
    );
    assert_eq!(env.tree(), Vec::<String>::new());
}

#[test]
fn on_a_full_disk_what_is_kept_is_shown_although_something_is_due_to_be_erased() {
    let env = with_vault(home());
    let id = put_conversation(&store(&env), "k3s", ago(HOUR));
    put_operation(&store(&env), 5, ago(100 * DAY), |_| ());
    // No file may grow: what the system says of a disk without room, but for the name of the error.
    let full = ["sh", "-c", "trap '' XFSZ; ulimit -f 0; exec \"$@\"", "sh"];
    let run = env.run(["sessions", "list"]).through(full);
    assert_eq!(run.exit(), "0", "{run}");
    assert!(run.stdout().contains(&id), "{run}");
    assert!(run.stderr().contains("could not be erased"), "{run}");
    // With room again it is erased, which a new master key shows.
    assert_eq!(store(&env).generation(), 1);
    assert_eq!(env.run(["sessions", "list"]).exit(), "0");
    assert_eq!(store(&env).generation(), 2);
}

#[test]
fn a_conversation_is_listed_shown_renamed_and_forgotten() {
    let env = with_vault(home());
    let id = put_conversation(&store(&env), "k3s", ago(HOUR));
    let list = env.run(["sessions", "list"]).stdout();
    assert!(list.contains(&id) && list.contains("k3s"), "{list}");
    let shown = env.run(["sessions", "show", &id[..8]]).stdout();
    assert!(
        shown.contains("three nodes") && shown.contains("here they are"),
        "{shown}"
    );
    let run = env.run(["sessions", "rename", &id, "the cluster"]);
    assert_eq!(run.exit(), "0", "{run}");
    let run = env.run(["sessions", "show", &id, "--json"]);
    let document: Value = serde_json::from_slice(run.stdout_bytes()).unwrap();
    assert_eq!(document["title"], "the cluster");
    assert_eq!(document["said"][1]["role"], "assistant");
    let run = env.run(["sessions", "forget", &id]);
    assert_eq!(run.stdout(), "1 conversation is forgotten\n", "{run}");
    assert!(run.stderr().contains("1 key was destroyed"), "{run}");
    assert_eq!(env.run(["sessions", "show", &id]).exit(), "2");
    let run = env.run(["sessions", "list", "--json"]);
    let document: Value = serde_json::from_slice(run.stdout_bytes()).unwrap();
    assert_eq!(document["sessions"], Value::Array(Vec::new()));
}

#[test]
fn a_secret_in_a_title_is_masked_before_it_is_kept() {
    let env = with_vault(home());
    let id = put_conversation(&store(&env), "k3s", ago(HOUR));
    let token = pai_redact::template::fill("ghp_{githubtoken}", 3);
    let run = env.run(["sessions", "rename", &id, &format!("with {token}")]);
    assert_eq!(run.exit(), "0", "{run}");
    assert!(
        run.stderr().contains("the title holds sensitive data"),
        "{run}"
    );
    let list = env.run(["sessions", "list"]).stdout();
    assert!(list.contains("with <") && !list.contains(&token), "{list}");
    let bytes = every_byte(&env);
    assert!(
        !bytes
            .windows(token.len())
            .any(|part| part == token.as_bytes())
    );
}
