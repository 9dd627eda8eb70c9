//! Every attack that is known, each done as the attacker would do it.

use super::*;

fn found(log: &Log) -> (Option<u64>, Attack) {
    let broken = log.broken();
    (broken.entry, broken.attack)
}

#[test]
fn an_edited_entry_is_found_where_it_was_edited() {
    for (with_tiles, width) in [(false, 20), (true, 20)] {
        let log = Log::with(20);
        let mut entries = log.entries();
        let middle = entries[7].len() / 2;
        entries[7][middle] ^= 1;
        match with_tiles {
            true => drop(log.put_tiles(&entries)),
            false => log.put_bundle(&entries, width),
        }
        assert_eq!(found(&log), (Some(7), Attack::Edited));
        let plain = broken(log.verify_plain());
        assert_eq!((plain.entry, plain.attack), (Some(7), Attack::Edited));
        let outside = broken(Journal::verify_folder(&log.path(), &Trust::default()));
        assert_eq!(outside.entry, Some(7));
    }
}

#[test]
fn an_edited_header_is_found() {
    let log = Log::with(20);
    let mut entries = log.entries();
    let text = String::from_utf8_lossy(&entries[7]).into_owned();
    let at = text.find("\"outcome\":\"done\"").unwrap();
    entries[7][at + 11..at + 15].copy_from_slice(b"done");
    entries[7].splice(at + 11..at + 15, *b"no");
    log.put_bundle(&entries, 20);
    assert_eq!(found(&log), (Some(7), Attack::Edited));
}

#[test]
fn a_history_written_anew_without_keys_is_not_the_one_that_was_signed() {
    let log = Log::with(20);
    let mut entries = log.entries();
    let mut last = Hash::leaf(&entries[6]);
    for entry in &mut entries[7..] {
        let previous = entry.iter().position(|b| *b == b'p').unwrap();
        let at = previous + b"prev\":\"".len();
        entry[at..at + 44].copy_from_slice(last.to_string().as_bytes());
        last = Hash::leaf(entry);
    }
    entries[19][0] = b'{';
    entries.pop();
    let again = entries[18].clone();
    entries.push(again);
    log.put_tiles(&entries);
    assert_eq!(found(&log).1, Attack::Inserted);
    let plain = broken(log.verify_plain());
    assert_eq!(plain.attack, Attack::Inserted);
}

#[test]
fn a_deleted_entry_is_missed() {
    let log = Log::with(20);
    let mut entries = log.entries();
    entries.remove(7);
    log.put_bundle(&entries, 20);
    assert_eq!(found(&log), (Some(7), Attack::Deleted));
    let log = Log::with(600);
    std::fs::remove_file(log.path().join("tile/entries/001")).unwrap();
    assert_eq!(found(&log), (Some(256), Attack::Deleted));
}

#[test]
fn an_inserted_entry_is_found() {
    let log = Log::with(20);
    let mut entries = log.entries();
    let again = entries[7].clone();
    entries.insert(8, again);
    log.put_bundle(&entries, 20);
    assert!(matches!(
        found(&log).1,
        Attack::Inserted | Attack::Truncated
    ));
    let (size, _) = log.put_tiles(&entries);
    assert_eq!(size, 21);
    log.put_bundle(&entries[..20], 20);
    assert_eq!(found(&log), (Some(8), Attack::Inserted));
    // One that is made to fit in number and place.
    let log = Log::with(20);
    let mut entries = log.entries();
    let mut forged = entries[7].clone();
    let end = forged.len() - 40;
    forged[end] ^= 1;
    entries.insert(7, forged);
    log.put_bundle(&entries[..20], 20);
    assert_eq!(found(&log), (Some(7), Attack::Inserted));
}

#[test]
fn reordered_entries_are_found() {
    let log = Log::with(20);
    let mut entries = log.entries();
    entries.swap(7, 9);
    log.put_bundle(&entries, 20);
    assert_eq!(found(&log), (Some(7), Attack::Reordered));
}

#[test]
fn an_entry_of_another_installation_is_found() {
    let (log, other) = (Log::with(20), Log::with(20));
    let mut entries = log.entries();
    entries[7] = other.entries()[7].clone();
    log.put_bundle(&entries, 20);
    assert_eq!(found(&log), (Some(7), Attack::Spliced));
    log.put_tiles(&entries);
    assert_eq!(found(&log), (Some(7), Attack::Spliced));
}

#[test]
fn a_journal_of_another_installation_is_found() {
    let (log, other) = (Log::with(20), Log::with(20));
    std::fs::remove_dir_all(log.path()).unwrap();
    copy(&other.path(), &log.path());
    // The sealed state does not open here, and a remembered identity says the same to whoever has no key.
    assert!(matches!(log.verify(), Err(JournalError::State)));
    assert!(matches!(
        log.journal().writer(NOW),
        Err(JournalError::State)
    ));
    let trust = Trust::default().with_identity(log.created.identity.clone());
    let foreign = broken(Journal::verify_folder(&log.path(), &trust));
    assert_eq!(
        (foreign.fault, foreign.attack),
        (Fault::Foreign, Attack::Spliced)
    );
}

/// Puts an older checkpoint back, and the partial tiles that it needs.
fn cut_to(log: &Log, entries: u64) -> String {
    let note = log.note();
    let before = log.folder.path().join("before");
    copy(&log.path(), &before);
    log.fill(entries, NOW);
    std::fs::copy(before.join(CHECKPOINT), log.path().join(CHECKPOINT)).unwrap();
    note
}

#[test]
fn a_journal_cut_at_its_end_is_found() {
    // The last entries go, the checkpoint stays.
    let log = Log::with(20);
    let entries = log.entries();
    log.put_bundle(&entries[..15], 20);
    assert_eq!(found(&log), (Some(15), Attack::Truncated));
    std::fs::remove_dir_all(log.path().join("tile/entries")).unwrap();
    assert!(log.verify().is_err());
    // The last entries go, and an older checkpoint with its tiles comes back, all of them rightly signed.
    let log = Log::with(20);
    cut_to(&log, 5);
    log.put_tiles(&log.entries()[..20]);
    for level in ["entries", "0"] {
        std::fs::remove_file(log.path().join(format!("tile/{level}/000.p/25"))).unwrap();
    }
    let fault = Fault::Checkpoint {
        checkpoint: 20,
        sealed: 25,
    };
    let broken = log.broken();
    assert_eq!(
        (broken.fault, broken.attack),
        (fault.clone(), Attack::Truncated)
    );
    // Nobody writes on it either.
    let refused = super::broken(log.journal().writer(NOW));
    assert_eq!(refused.fault, fault);
}

#[test]
fn a_stale_checkpoint_is_found() {
    let log = Log::with(20);
    cut_to(&log, 5);
    let broken = log.broken();
    let fault = Fault::Checkpoint {
        checkpoint: 20,
        sealed: 25,
    };
    assert_eq!(
        (broken.fault, broken.attack),
        (fault, Attack::StaleCheckpoint)
    );
}

#[test]
fn a_wiped_journal_is_missed() {
    let log = Log::with(20);
    std::fs::remove_file(log.path().join(CHECKPOINT)).unwrap();
    assert_eq!(log.broken().fault, Fault::Wiped);
    let refused = super::broken(log.journal().writer(NOW));
    assert_eq!(refused.fault, Fault::Wiped);
    let log = Log::with(20);
    for name in ["state.0", "state.1"] {
        std::fs::remove_file(log.path().join(name)).unwrap();
    }
    assert_eq!(log.broken().fault, Fault::StateMissing);
    let log = Log::with(20);
    std::fs::remove_dir_all(log.path()).unwrap();
    // Whoever remembers the journal elsewhere misses it; whoever does not sees that there is none.
    let known = log.journal().with_identity(log.created.identity.clone());
    assert_eq!(super::broken(known.writer(NOW)).attack, Attack::Wiped);
    assert!(matches!(
        log.journal().writer(NOW),
        Err(JournalError::Missing(_))
    ));
}

#[test]
fn a_folder_put_back_as_a_whole_is_found_with_a_checkpoint_from_elsewhere_only() {
    let log = Log::with(20);
    let before = log.folder.path().join("before");
    copy(&log.path(), &before);
    log.fill(5, NOW);
    let elsewhere = log.note();
    std::fs::remove_dir_all(log.path()).unwrap();
    copy(&before, &log.path());
    // The limit: an old copy that is put back whole is whole.
    assert_eq!(log.verify().unwrap().entries, 20);
    let broken = super::broken(
        log.journal()
            .verify(&log.trust().with_checkpoints(elsewhere)),
    );
    assert_eq!(
        broken.fault,
        Fault::Larger {
            elsewhere: 25,
            here: 20
        }
    );
    assert_eq!(broken.attack, Attack::RolledBack);
}

#[test]
fn two_histories_are_found_with_a_checkpoint_of_the_other_one() {
    let log = Log::with(20);
    let before = log.folder.path().join("before");
    copy(&log.path(), &before);
    log.fill(5, NOW);
    let elsewhere = log.note();
    std::fs::remove_dir_all(log.path()).unwrap();
    copy(&before, &log.path());
    log.fill(300, NOW);
    assert_eq!(log.verify().unwrap().entries, 320);
    let broken = super::broken(
        log.journal()
            .verify(&log.trust().with_checkpoints(elsewhere)),
    );
    assert_eq!(
        (broken.fault, broken.attack),
        (Fault::Fork { size: 25 }, Attack::Forked)
    );
}

#[test]
fn checkpoints_from_elsewhere_that_nobody_here_signed_are_not_believed() {
    let (log, other) = (Log::with(20), Log::with(20));
    let foreign = log.trust().with_checkpoints(other.note());
    assert_eq!(
        super::broken(log.journal().verify(&foreign)).fault,
        Fault::NoneElsewhere
    );
    let forged = log.note().replace("\n20\n", "\n21\n");
    let broken = super::broken(log.journal().verify(&log.trust().with_checkpoints(forged)));
    assert!(
        matches!(broken.fault, Fault::Elsewhere { size: 21, .. }),
        "{broken}"
    );
    let changed = log.note().replace("\n20\n", "\n19\n");
    std::fs::write(log.path().join(CHECKPOINT), changed).unwrap();
    assert!(matches!(
        log.broken().fault,
        Fault::Signature(_) | Fault::Checkpoint { .. }
    ));
}

#[test]
fn changed_tiles_are_found_at_every_level() {
    for path in ["tile/0/000", "tile/0/001.p/44", "tile/1/000.p/1"] {
        let log = Log::with(300);
        let path = log.path().join(path);
        let mut tile = std::fs::read(&path).unwrap();
        tile[3] ^= 1;
        std::fs::write(&path, &tile).unwrap();
        assert!(log.verify().is_err(), "{}", path.display());
        std::fs::write(&path, &tile[1..]).unwrap();
        assert!(log.verify().is_err(), "{}", path.display());
        std::fs::remove_file(&path).unwrap();
        assert!(log.verify().is_err(), "{}", path.display());
    }
}
