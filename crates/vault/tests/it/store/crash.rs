//! A writer that is killed at any moment loses nothing that it acknowledged.

use std::collections::BTreeSet;
use std::io::Write;
use std::time::{Duration, Instant};

use pai_redact::Clean;
use pai_vault::data_key::ConversationId;
use pai_vault::sessions::{Role, Sessions, Turn};
use pai_vault::store::{Rewrite, Store};

use super::*;

const TASK: &str = "PAI_VAULT_WRITER";
const VAULTS: u64 = 5;
const ROUNDS: u64 = 44;

/// What the child says after each change that is on the disk.
fn acknowledge(what: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "ack {what}").unwrap();
    out.flush().unwrap();
}

/// The process that is killed: it begins conversations, goes on with them, keeps operations and forgets, for ever.
#[test]
fn writer() {
    let Some(task) = task(TASK) else {
        return;
    };
    let (folder, first) = task.split_once('|').unwrap();
    let folder = Path::new(folder);
    let (mut master, mut store) = unlock(folder);
    for number in first.parse::<u64>().unwrap().. {
        keep(&store, number).unwrap();
        acknowledge(&format!("kept {number}"));
        let sessions = Sessions::of(&store);
        let id = sessions
            .start(
                &Clean::of_program("generate terraform"),
                &Clean::of_program("a title"),
                Time(number),
            )
            .unwrap()
            .id;
        acknowledge(&format!("began {id}"));
        let turn = Turn {
            role: Role::User,
            text: Clean::of_program("said"),
            at: Time(number),
            stand_ins: Vec::new(),
        };
        sessions.append(id, &[turn]).unwrap();
        acknowledge(&format!("said {id}"));
        if number % 3 != 0 {
            let rewrite = match number % 2 {
                0 => Rewrite::Yes,
                _ => Rewrite::No,
            };
            let what = Sessions::forgetting([id]);
            let forgotten = store.forget(&master, &what, rewrite).unwrap();
            master = forgotten.master;
            acknowledge(&format!("forgot {id}"));
        }
    }
}

#[derive(Default)]
struct Known {
    kept: BTreeSet<u64>,
    began: BTreeSet<ConversationId>,
    said: BTreeSet<ConversationId>,
    forgot: BTreeSet<ConversationId>,
}

impl Known {
    fn learn(&mut self, line: &str) {
        let (what, of) = line.split_once(' ').unwrap();
        match what {
            "kept" => assert!(self.kept.insert(of.parse().unwrap())),
            "began" => assert!(self.began.insert(of.parse().unwrap())),
            "said" => assert!(self.said.insert(of.parse().unwrap())),
            "forgot" => assert!(self.forgot.insert(of.parse().unwrap())),
            other => panic!("{other}"),
        }
    }

    fn check(&self, store: &Store, round: u64) {
        if round.is_multiple_of(20) {
            store.verify().unwrap();
        }
        let kept = operations::since(store, Time(0)).unwrap();
        let kept: BTreeSet<u64> = kept.iter().map(|operation| operation.ms).collect();
        let missing: Vec<_> = self.kept.difference(&kept).collect();
        assert!(
            missing.is_empty(),
            "round {round} lost operations {missing:?}"
        );
        let list = Sessions::of(store).list().unwrap();
        let there: BTreeSet<_> = list.iter().map(|one| (one.id, one.turns)).collect();
        let ids: BTreeSet<_> = there.iter().map(|one| one.0).collect();
        for id in &self.forgot {
            assert!(!ids.contains(id), "round {round}: {id} came back");
        }
        // The last one may have been forgotten without having said so.
        let gone = self
            .began
            .difference(&self.forgot)
            .filter(|id| !ids.contains(id));
        assert!(gone.count() <= usize::try_from(round).unwrap() + 1);
        for id in self.said.intersection(&ids) {
            assert!(
                there.contains(&(*id, 1)),
                "round {round}: {id} lost what was said"
            );
        }
    }
}

/// A number that differs at each call; which ones does not matter to what has to hold.
fn random(below: u64) -> u64 {
    let mut bytes = [0; 8];
    pai_vault::key::random(&mut bytes).unwrap();
    u64::from_le_bytes(bytes) % below
}

#[test]
fn a_writer_that_is_killed_loses_nothing_that_it_acknowledged() {
    let (mut kept, mut forgot, mut unfinished) = (0, 0, 0);
    // Several vaults, so that looking at all of one stays quick.
    for _ in 0..VAULTS {
        let (_home, folder) = vault();
        let mut known = Known::default();
        for round in 0..ROUNDS {
            unfinished += u64::from(kill_one(&folder, &mut known));
            let (_, store) = unlock(&folder);
            known.check(&store, round);
        }
        kept += known.kept.len() as u64;
        forgot += known.forgot.len() as u64;
    }
    assert!(
        kept > VAULTS * ROUNDS / 2 && forgot > 20,
        "{kept} kept, {forgot} forgotten"
    );
    assert!(unfinished > 0, "no kill met an erasure half done");
}

/// Lets a writer acknowledge a few changes and kills it; says whether it left an erasure half done.
fn kill_one(folder: &Path, known: &mut Known) -> bool {
    let first = known.kept.last().map_or(0, |last| last + 2);
    let task = format!("{}|{first}", folder.display());
    let mut child = start(&[], "store::crash::writer", TASK, &task);
    let mut lines = acknowledged(&mut child);
    for line in lines.by_ref().take(usize::try_from(random(6)).unwrap()) {
        known.learn(&line);
    }
    // Somewhere within the next change: waited for without sleeping, which would wake too late.
    let until = Instant::now() + Duration::from_micros(random(6000));
    while Instant::now() < until {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    // What it said before it was gone counts as well.
    lines.for_each(|line| known.learn(&line));
    child.wait().unwrap();
    let left = ["keys.json.next", "store.redb.next", "store.redb.last"];
    left.iter().any(|name| folder.join(name).exists())
}
