//! What a crash leaves, step by step.

use super::super::entry::Codes;
use super::super::state::State;
use super::super::{chain, wal};
use super::*;

/// Appends without putting into the tree, as a process does that is killed then.
fn uncovered(log: &Log, count: u64, now: i64) {
    let writer = log.journal().writer(now).unwrap();
    for number in 0..count {
        writer
            .append(&event(&number.to_string()), &log.body, now)
            .unwrap();
    }
}

#[test]
fn a_torn_tail_is_cut_off_and_that_is_recorded() {
    let log = Log::with(3);
    uncovered(&log, 2, NOW);
    let path = log.path().join(wal::FILE);
    let whole = std::fs::read(&path).unwrap();
    for length in [whole.len() - 1, whole.len() - 300, 1] {
        std::fs::write(&path, &whole[..length]).unwrap();
        let before = log.folder.path().join(format!("before-{length}"));
        copy(&log.path(), &before);
        let journal = Journal::new(&before, log.key.clone(), actor());
        journal.append(&event("after"), &log.body, NOW).unwrap();
        let report = journal.verify(&log.trust()).unwrap();
        assert_eq!(report.torn, 1, "{length}");
        let kept = if length == 1 { 3 } else { 4 };
        assert_eq!(report.entries, kept + 2);
        let (number, remark) = report.remarks.last().unwrap();
        assert_eq!(*number, kept);
        assert!(matches!(remark, Remark::TornTail { bytes, .. } if *bytes > 0));
    }
}

#[test]
fn acknowledged_entries_that_somebody_takes_out_of_the_write_ahead_log_are_missed() {
    let log = Log::with(3);
    uncovered(&log, 3, NOW);
    let path = log.path().join(wal::FILE);
    let mut bytes = std::fs::read(&path).unwrap();
    // A damaged record before one that was written later is no torn tail.
    bytes[40] ^= 1;
    std::fs::write(&path, &bytes).unwrap();
    assert_eq!(log.broken().fault, Fault::Damaged);
    assert_eq!(broken(log.journal().writer(NOW)).fault, Fault::Damaged);
    // One with another body and a fitting checksum is not what the writer wrote.
    bytes[40] ^= 1;
    let mut entries = wal::look(&bytes).entries;
    let end = entries[1].len() - 40;
    entries[1][end] ^= 1;
    let mut forged = Vec::new();
    for (group, entry) in entries.iter().enumerate() {
        wal::put(&mut forged, entry, group as u64);
    }
    std::fs::write(&path, &forged).unwrap();
    let found = log.broken();
    assert_eq!((found.entry, found.attack), (Some(4), Attack::Edited));
    assert_eq!(broken(log.journal().writer(NOW)).entry, Some(4));
}

#[test]
fn a_crash_between_any_two_steps_of_covering_is_made_good() {
    let log = Log::with(255);
    uncovered(&log, 4, NOW + DAY);
    let before = log.folder.path().join("before");
    copy(&log.path(), &before);
    log.journal()
        .append(&event("x"), &log.body, NOW + DAY)
        .unwrap();
    let after = log.path();
    // Each step leaves the files of the steps before it.
    let steps = ["tile", CHECKPOINT, "state", chain::FILE];
    for done in 1..steps.len() {
        let crashed = log.folder.path().join(format!("crashed-{done}"));
        copy(&before, &crashed);
        for name in &steps[..done] {
            for name in [format!("{name}.0"), format!("{name}.1"), (*name).to_owned()] {
                let (from, to) = (after.join(&name), crashed.join(&name));
                match (from.is_dir(), from.exists()) {
                    (true, _) => copy(&from, &to),
                    (false, true) => drop(std::fs::copy(&from, &to).unwrap()),
                    _ => {}
                }
            }
        }
        // The write-ahead log is cleared last, so it holds what the later steps were about.
        let records = std::fs::read(before.join(wal::FILE)).unwrap();
        let mut records = records;
        let last = log.entries().pop().unwrap();
        wal::put(&mut records, &last, 99);
        std::fs::write(crashed.join(wal::FILE), records).unwrap();
        let journal = Journal::new(&crashed, log.key.clone(), actor());
        let report = journal.verify(&log.trust());
        assert!(report.is_ok(), "step {done}: {report:?}");
        journal
            .append(&event("after"), &log.body, NOW + DAY)
            .unwrap();
        let report = journal.verify(&log.trust()).unwrap();
        assert_eq!(report.entries, 261, "step {done}");
        assert_eq!(report.keys, 2, "step {done}");
    }
}

#[test]
fn a_journal_that_was_not_made_to_the_end_is_made_again() {
    let log = Log::new();
    std::fs::remove_file(log.path().join(CHECKPOINT)).unwrap();
    std::fs::remove_dir_all(log.path().join("tile")).unwrap();
    let created = log.journal().create(NOW).unwrap();
    assert_ne!(created.identity, log.created.identity);
    let trust = Trust::default().with_verification_key(created.verification_key);
    assert_eq!(log.journal().verify(&trust).unwrap().entries, 1);
    assert!(matches!(
        log.journal().create(NOW),
        Err(JournalError::Exists(_))
    ));
}

#[test]
fn a_journal_without_its_first_entry_is_made_again_and_one_with_it_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let key = Key::generate().unwrap();
    let journal = Journal::new(&folder.path().join("journal"), key.clone(), actor());
    files::make_folder(journal.folder()).unwrap();
    // Killed between the checkpoint of an empty tree and the first entry.
    let codes = Codes::new(Zeroizing::new([1; 32]));
    let begun = writer::begin(journal.folder(), &key, "proxmox-ai/journal/x", &codes, NOW);
    assert_eq!(journal.reader().unwrap().size(), 0);
    let created = journal.create(NOW).unwrap();
    assert_ne!(created.identity, begun.unwrap());
    assert_eq!(journal.verify(&Trust::default()).unwrap().entries, 1);
    // Killed between the first entry and the tile that it goes into: that entry was acknowledged.
    let log = Log::new();
    let entry = log.entries().remove(0);
    std::fs::remove_dir_all(log.path().join("tile")).unwrap();
    let mut records = Vec::new();
    wal::put(&mut records, &entry, 1);
    std::fs::write(log.path().join(wal::FILE), records).unwrap();
    let empty = Checkpoint {
        origin: log.created.identity.origin.clone(),
        size: 0,
        root: Hash::empty(),
    };
    let state = State::read(&log.path(), &log.key).unwrap().unwrap();
    let note = state.signer.sign(&empty.text());
    std::fs::write(log.path().join(CHECKPOINT), note).unwrap();
    assert!(matches!(
        log.journal().create(NOW),
        Err(JournalError::Exists(_))
    ));
}
