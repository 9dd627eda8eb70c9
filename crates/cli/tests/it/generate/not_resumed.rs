//! `generate --resume` where it cannot go on, and says why.

use pai_redact::template::fill;

use super::resumed::{FIRST, ask, keeping, sessions};
use crate::home;
use crate::kept::{HOUR, ago, put_conversation, put_turns, store};

#[test]
fn without_a_conversation_there_is_nothing_to_go_on_with_and_no_vault_is_made() {
    let env = home();
    let before = env.tree();
    let run = env.run(["generate", "terraform", "--resume", "make it 16 GB"]);
    assert_eq!(run.exit(), "2");
    assert!(run.stderr().contains("no conversation is kept"), "{run}");
    assert!(
        run.stderr()
            .contains("proxmox-ai config set ai.keep_conversations true"),
        "{run}"
    );
    assert_eq!(env.tree(), before);
    // Where they are kept, and none is there yet, that is no advice.
    let env = keeping();
    let run = env.run(["generate", "terraform", "--resume", "last", "make it 16 GB"]);
    assert_eq!(run.exit(), "2");
    assert!(run.stderr().contains("ask once without --resume"), "{run}");
}

#[test]
fn a_name_that_means_no_conversation_or_several_is_refused() {
    let env = keeping();
    let kept = store(&env);
    for _ in 0..40 {
        put_conversation(&kept, "one of many", ago(HOUR));
    }
    drop(kept);
    let run = env.run([
        "generate",
        "terraform",
        "--resume",
        "ffffffffffff",
        "make it 16 GB",
    ]);
    assert_eq!(run.exit(), "2");
    assert!(
        run.stderr()
            .contains("there is no conversation `ffffffffffff`"),
        "{run}"
    );
    // Forty names begin with sixteen digits, of which ten are figures.
    let several = "0123456789".chars().any(|digit| {
        let run = env.run([
            "generate",
            "terraform",
            "--resume",
            &digit.to_string(),
            "make it 16 GB",
        ]);
        assert_ne!(run.exit(), "0", "{run}");
        run.exit() == "2" && run.stderr().contains("begins the names of")
    });
    assert!(several);
}

#[test]
fn a_conversation_that_is_forgotten_cannot_be_gone_on_with() {
    let env = keeping();
    ask(&env, &[FIRST]);
    let id = sessions(&env)[0]["id"].as_str().unwrap().to_owned();
    assert_eq!(env.run(["sessions", "forget", &id]).exit(), "0");
    let run = env.run(["generate", "terraform", "--resume", &id, "make it 16 GB"]);
    assert_eq!(run.exit(), "2");
    assert!(
        run.stderr()
            .contains(&format!("there is no conversation `{id}`")),
        "{run}"
    );
}

#[test]
fn a_conversation_with_another_command_and_one_that_cannot_be_read_are_refused() {
    let env = keeping();
    let other = put_turns(&store(&env), "generate ansible", "a playbook", ago(HOUR));
    let run = env.run(["generate", "terraform", "--resume", &other, "make it 16 GB"]);
    assert_eq!(run.exit(), "2");
    let told = run.stderr();
    assert!(
        told.contains("is with `generate ansible`, and `generate terraform` cannot go on with it"),
        "{run}"
    );
    let broken = put_conversation(&store(&env), "not a spec", ago(HOUR));
    let run = env.run([
        "generate",
        "terraform",
        "--resume",
        &broken,
        "make it 16 GB",
    ]);
    assert_eq!(run.exit(), "21");
    assert!(
        run.stderr()
            .contains("cannot be gone on with: its last answer cannot be read"),
        "{run}"
    );
    assert!(
        run.stderr()
            .contains(&format!("sessions show {}", &broken[..8])),
        "{run}"
    );
}

#[test]
fn what_is_unclear_or_changes_nothing_is_refused_and_underlined() {
    let env = keeping();
    ask(
        &env,
        &["two postgres VMs with 16 GB RAM named pg, plus an haproxy container named lb with 1 GB"],
    );
    for (words, told, marked) in [
        (
            "make it 16 GB",
            "it is not clear which machine is meant: there are pg-1 to pg-2, lb",
            "make it 16 GB",
        ),
        (
            "the redis VM needs 4 GB",
            "no machine of the requests before is called that",
            "the redis VM needs 4 GB",
        ),
        (
            "thanks, well done",
            "the request changes nothing of what was asked for before",
            "thanks, well done",
        ),
        (
            "remove everything",
            "the request removes every machine",
            "remove everything",
        ),
        (
            "without the gateway",
            "no machine of the requests before has that",
            "the gateway",
        ),
        (
            "lb on vlan 9999",
            "VLAN tags go from 1 to 4094",
            "vlan 9999",
        ),
    ] {
        let run = env.run(["generate", "terraform", "--resume", words]);
        assert_eq!(run.exit(), "2", "{run}");
        assert!(run.stderr().contains(told), "{run}");
        let line = run.stderr();
        let mut lines = line
            .lines()
            .skip_while(|line| !line.contains(&format!("change: {words}")));
        let (shown, carets) = (lines.next().unwrap(), lines.next().unwrap());
        let from = carets.find('^').unwrap();
        assert_eq!(&shown[from..from + carets.trim().len()], marked, "{run}");
    }
    // Nothing of that was added.
    assert_eq!(sessions(&env)[0]["turns"], 2);
}

#[test]
fn what_was_masked_before_is_asked_for_again_and_never_guessed() {
    let env = keeping();
    let (one, other) = (fill("ghp_{githubtoken}", 1), fill("ghp_{githubtoken}", 2));
    let first = ask(
        &env,
        &[&format!(
            "a vm named ci with 2 cores, description: \"token {one}\""
        )],
    );
    let text = first["files"].to_string();
    assert!(text.contains(&one), "the local files have the value");
    let run = env.run(["generate", "terraform", "--resume", "make it 16 GB"]);
    assert_eq!(run.exit(), "2", "{run}");
    assert!(
        run.stderr()
            .contains("`description` was masked in request 1, and what it was is not kept"),
        "{run}"
    );
    assert!(run.stderr().contains("say the value again"), "{run}");
    // Said again, it is another placeholder than the first one's, and restored for the local files.
    let second = ask(
        &env,
        &[
            "--resume",
            &format!("make it 16 GB, description: \"token {other}\""),
        ],
    );
    let description = second["spec"]["guests"][0]["description"]["value"].to_string();
    assert!(description.contains("<GITHUB_PAT_2>"), "{description}");
    let text = second["files"].to_string();
    assert!(text.contains(&other) && !text.contains(&one), "{text}");
    assert!(!text.contains("<GITHUB_PAT"), "{text}");
    // Without the value it goes on without it.
    let third = ask(&env, &["--resume", "remove the description"]);
    assert_eq!(third["spec"]["guests"][0].get("description"), None);
    assert_eq!(third["spec"]["guests"][0]["memory_mb"]["turn"], 2);
}

#[test]
fn an_address_that_had_a_stand_in_before_is_not_taken_for_the_real_one() {
    let env = keeping();
    let redact = ["--redact", "network=pseudonymise"];
    let first = ask(
        &env,
        &[
            &["a debian vm named web with 2 cores at 192.168.7.40/24"],
            &redact[..],
        ]
        .concat(),
    );
    assert!(first["files"].to_string().contains("192.168.7.40/24"));
    let run = env.run(["generate", "terraform", "--resume", "4 cores"]);
    assert_eq!(run.exit(), "2", "{run}");
    assert!(
        run.stderr().contains("`ip` was masked in request 1"),
        "{run}"
    );
    let again = ask(
        &env,
        &["--resume", "4 cores and the address is 192.168.7.41/24"],
    );
    let guest = &again["spec"]["guests"][0];
    assert_eq!(
        (&guest["ip"]["value"], &guest["ip"]["turn"]),
        (&"192.168.7.41/24".into(), &2.into())
    );
}

#[test]
fn where_nothing_can_be_written_a_conversation_is_not_gone_on_with_and_nothing_is_lost() {
    let env = keeping();
    ask(&env, &[FIRST]);
    // No file may grow: what the system says of a disk without room, but for the name of the error.
    let full = ["sh", "-c", "trap '' XFSZ; ulimit -f 0; exec \"$@\"", "sh"];
    let run = env
        .run(["generate", "terraform", "--resume", "make it 16 GB"])
        .through(full);
    assert_ne!(run.exit(), "0", "{run}");
    assert_eq!(run.stdout(), "", "no answer without its record");
    assert_eq!(sessions(&env)[0]["turns"], 2);
    let second = ask(&env, &["--resume", "make it 16 GB"]);
    assert_eq!(second["receipt"]["request"], 2);
}

#[test]
fn an_answer_that_is_refused_for_its_doubts_is_nothing_to_go_on_with() {
    let env = keeping();
    ask(&env, &[FIRST]);
    let run = env.run([
        "generate",
        "terraform",
        "--resume",
        "add daily backups",
        "--strict",
    ]);
    assert_eq!(run.exit(), "2", "{run}");
    assert_eq!(sessions(&env)[0]["turns"], 2);
}
