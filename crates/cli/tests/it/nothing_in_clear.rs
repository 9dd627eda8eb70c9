//! What the program writes, looked through byte by byte for words that it must not write in clear.
//!
//! Each case is a command with a word that is told from all others. Commands that keep something add theirs here.

use crate::home;
use crate::kept::{
    HOUR, ago, every_byte, put_answer, put_conversation, put_operation, store, with_vault,
};

#[test]
fn no_file_of_the_program_holds_what_it_keeps_in_clear() {
    let env = with_vault(home());
    let id = {
        let store = store(&env);
        put_answer(&store, true, "canary-request", ago(HOUR));
        put_operation(&store, 1, ago(HOUR), |operation| {
            operation.model = Some("canary-model".to_owned());
        });
        put_conversation(&store, "canary-title", ago(HOUR))
    };
    let commands: [&[&str]; 5] = [
        &["sessions", "list"],
        &["sessions", "show", &id],
        &["sessions", "rename", &id, "canary-renamed"],
        &["performance-stats"],
        &["cache-clear", "--older-than", "90s", "--dry-run"],
    ];
    for command in commands {
        let run = env.run(command.iter().copied());
        assert_eq!(run.exit(), "0", "{run}");
    }
    let bytes = every_byte(&env);
    let holds = |word: &str| {
        bytes
            .windows(word.len())
            .any(|part| part == word.as_bytes())
    };
    // The control: what is not secret is found in the same bytes.
    assert!(holds("proxmox-ai store") && holds("generation"));
    for word in ["canary", "three nodes", "generate terraform", &id] {
        assert!(!holds(word), "`{word}` is in a file");
    }
    // The control of the control: without encryption, the same look finds it.
    put_answer(&store(&env), false, "canary-plain", ago(HOUR));
    let bytes = every_byte(&env);
    assert!(bytes.windows(12).any(|part| part == b"canary-plain"));
}
