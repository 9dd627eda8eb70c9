//! `cache-clear`, from outside.

use pai_testkit::Run;
use serde_json::Value;

use crate::home;
use crate::kept::{
    DAY, HOUR, ago, every_byte, folder, has_answer, put_answer, put_conversation, store, with_vault,
};

fn document(run: &Run) -> Value {
    serde_json::from_slice(run.stdout_bytes()).unwrap_or_else(|error| panic!("{error}: {run}"))
}

#[test]
fn where_nothing_was_kept_there_is_nothing_to_erase_and_nothing_is_made() {
    let env = home();
    let run = env.run(["cache-clear", "--all"]);
    assert_eq!(
        (run.exit(), run.stdout().as_str()),
        ("0", "nothing was ever kept here\n")
    );
    assert_eq!(env.run(["cache-clear", "--session", "abc"]).exit(), "2");
    assert_eq!(env.run(["cache-clear"]).exit(), "2");
    assert_eq!(
        env.run(["cache-clear", "--all", "--older-than", "1d"])
            .exit(),
        "2"
    );
    assert_eq!(env.run(["cache-clear", "--older-than", "soon"]).exit(), "2");
    assert_eq!(env.tree(), Vec::<String>::new());
}

#[test]
fn all_answers_and_conversations_go_and_what_counted_is_told() {
    let env = with_vault(home());
    {
        let store = store(&env);
        put_answer(&store, true, "one", ago(2 * DAY));
        put_answer(&store, true, "two", ago(HOUR));
        put_conversation(&store, "nodes", ago(HOUR));
    }
    let dry = env.run(["cache-clear", "--all", "--dry-run"]);
    assert!(dry.stdout().starts_with("would erase 2 answers ("), "{dry}");
    assert!(has_answer(&store(&env), "one"));
    let run = env.run(["cache-clear", "--all", "--secure-delete"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert!(run.stdout().contains("and 1 conversation\n"), "{run}");
    let told = run.stderr();
    assert!(told.contains("3 keys were destroyed"), "{run}");
    assert!(told.contains("what counts is the keys"), "{run}");
    assert!(told.contains("of the old file were written over"), "{run}");
    let store = store(&env);
    assert!(!has_answer(&store, "one") && !has_answer(&store, "two"));
    assert_eq!(store.generation(), 2);
    let again = env.run(["cache-clear", "--all"]);
    assert_eq!(again.stdout(), "nothing to erase\n", "{again}");
}

#[test]
fn what_is_older_goes_and_what_is_younger_stays() {
    let env = with_vault(home());
    {
        let store = store(&env);
        put_answer(&store, true, "old", ago(3 * DAY));
        put_answer(&store, true, "young", ago(HOUR));
        put_conversation(&store, "old", ago(3 * DAY));
        put_conversation(&store, "young", ago(HOUR));
    }
    let run = env.run(["cache-clear", "--older-than", "2d", "--json"]);
    let document = document(&run);
    assert_eq!(document["answers"], 1, "{run}");
    assert_eq!(document["conversations"], 1, "{run}");
    assert_eq!(document["keys_destroyed"], 2, "{run}");
    assert!(document["store"].is_null(), "{run}");
    let store = store(&env);
    assert!(has_answer(&store, "young") && !has_answer(&store, "old"));
    let list = env.run(["sessions", "list"]);
    assert!(
        list.stdout().contains("young") && !list.stdout().contains("old"),
        "{list}"
    );
}

#[test]
fn one_conversation_goes_by_the_beginning_of_its_name() {
    let env = with_vault(home());
    let (gone, stays) = {
        let store = store(&env);
        put_answer(&store, true, "answer", ago(HOUR));
        let gone = put_conversation(&store, "gone", ago(HOUR));
        (gone, put_conversation(&store, "stays", ago(HOUR)))
    };
    let run = env.run([
        "cache-clear",
        "--session",
        &gone[..10],
        "--secure-delete",
        "--json",
    ]);
    let document = document(&run);
    assert_eq!(
        (&document["answers"], &document["conversations"]),
        (&0.into(), &1.into()),
        "{run}"
    );
    assert!(
        document["store"]["overwritten"].as_u64().unwrap() > 0,
        "{run}"
    );
    assert!(!document["store"]["told"].as_str().unwrap().is_empty());
    let list = env.run(["sessions", "list"]).stdout();
    assert!(list.contains(&stays) && !list.contains(&gone));
    assert!(has_answer(&store(&env), "answer"));
}

#[test]
fn answers_that_were_not_encrypted_have_no_key_and_that_is_told() {
    let env = with_vault(home());
    put_answer(&store(&env), false, "plain-canary", ago(HOUR));
    let file = folder(&env).join("cache-unencrypted.redb");
    assert!(file.exists());
    let run = env.run(["cache-clear", "--all", "--set", "ai.cache_encryption=false"]);
    assert!(run.stdout().starts_with("erased 1 answer ("), "{run}");
    assert!(
        run.stderr().contains("there was no key to destroy"),
        "{run}"
    );
    let bytes = every_byte(&env);
    assert!(!bytes.windows(12).any(|part| part == b"plain-canary"));
    // With encryption on, the file itself goes.
    let run = env.run(["cache-clear", "--all"]);
    assert!(run.stderr().contains("not encrypted is erased"), "{run}");
    assert!(!file.exists());
}

#[test]
fn a_store_that_is_no_store_is_left_as_it_is() {
    let env = with_vault(home());
    drop(store(&env));
    let file = folder(&env).join("store.redb");
    for content in [b"".as_slice(), b"something else"] {
        std::fs::write(&file, content).unwrap();
        let run = env.run(["cache-clear", "--all", "--secure-delete"]);
        assert_eq!(run.exit(), "21", "{run}");
        assert!(run.stderr().contains("hint: it was left as it is"), "{run}");
        assert_eq!(std::fs::read(&file).unwrap(), content);
    }
}

#[test]
fn a_lock_that_somebody_holds_ends_with_its_own_code() {
    let env = with_vault(home());
    drop(store(&env));
    let wait = std::time::Duration::from_secs(1);
    let folder = folder(&env);
    let _held = pai_vault::lock::Lock::take(&folder, wait, &mut std::thread::sleep).unwrap();
    let run = env.run(["cache-clear", "--all"]);
    assert_eq!(run.exit(), "13", "{run}");
    assert!(run.stderr().contains("the vault is in use by"), "{run}");
}
