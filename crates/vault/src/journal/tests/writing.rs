//! Writing, reading, groups, locks, clocks, errors of the disk.

use std::sync::atomic::{AtomicU64, Ordering};

use super::*;

#[test]
fn what_is_written_is_read_back_and_holds() {
    let log = Log::with(600);
    let report = log.verify().unwrap();
    assert_eq!((report.entries, report.uncovered), (600, 0));
    assert!(report.codes == Some(0) && report.state);
    assert_eq!(report.times, Some((NOW, NOW)));
    let reader = log.journal().reader().unwrap();
    let items: Vec<Item> = reader.entries(0).map(Result::unwrap).collect();
    assert_eq!(items.len(), 600);
    let Opened::Event(event) = items[599].open(|_| Some(log.body.key.clone())) else {
        panic!("it opens");
    };
    let Body::Cache(act) = event.body else {
        panic!()
    };
    assert_eq!(act.subject.as_deref(), Some("event 598"));
    assert!(matches!(items[599].open(|_| None), Opened::NoKey));
    assert!(matches!(items[0].open(|_| None), Opened::Event(_)));
    assert_eq!(items[5].header.actor, actor());
    assert!(reader.entry(600).is_err());
}

#[test]
fn a_folder_alone_is_checked_without_any_key() {
    let log = Log::with(300);
    let report = Journal::verify_folder(&log.path(), &Trust::default()).unwrap();
    assert_eq!(
        (report.entries, report.codes, report.state),
        (300, None, false)
    );
}

#[test]
fn threads_share_syncs_and_each_gets_a_number_of_its_own() {
    let log = Log::new();
    let writer = log.journal().writer(NOW).unwrap();
    let sum = AtomicU64::new(0);
    std::thread::scope(|scope| {
        for thread in 0..8 {
            let (writer, sum, log) = (&writer, &sum, &log);
            scope.spawn(move || {
                for number in 0..40 {
                    let event = event(&format!("{thread} {number}"));
                    let number = writer.append(&event, &log.body, NOW + number).unwrap();
                    sum.fetch_add(number, Ordering::Relaxed);
                }
            });
        }
    });
    assert_eq!(writer.size(), 321);
    writer.close().unwrap();
    assert_eq!(sum.into_inner(), (1..=320).sum::<u64>());
    assert_eq!(log.verify().unwrap().entries, 321);
}

#[test]
fn what_is_acknowledged_and_not_yet_in_the_tree_is_read_and_checked_too() {
    let log = Log::with(5);
    let writer = log.journal().writer(NOW).unwrap();
    writer.append(&event("x"), &log.body, NOW).unwrap();
    drop(writer);
    let report = log.verify().unwrap();
    assert_eq!((report.entries, report.uncovered), (5, 1));
    let reader = log.journal().reader().unwrap();
    assert_eq!(reader.entries(4).count(), 2);
    // The next writer puts it into the tree.
    log.journal().append(&event("y"), &log.body, NOW).unwrap();
    assert_eq!(log.verify().unwrap().entries, 7);
}

#[test]
fn a_large_write_ahead_log_goes_into_tiles_while_the_journal_is_open() {
    let log = Log::new();
    let writer = log.journal().writer(NOW).unwrap();
    let long = "long words ".repeat(1400);
    for _ in 0..300 {
        writer.append(&event(&long), &log.body, NOW).unwrap();
    }
    let reader = log.journal().reader().unwrap();
    assert!(
        reader.checkpoint().size > 200,
        "{}",
        reader.checkpoint().size
    );
    writer.close().unwrap();
    assert_eq!(log.verify().unwrap().entries, 301);
}

#[test]
fn a_second_writer_waits_and_is_then_refused() {
    let log = Log::new();
    let writer = log.journal().writer(NOW).unwrap();
    assert!(matches!(
        log.journal().writer(NOW),
        Err(JournalError::Busy(_))
    ));
    writer.close().unwrap();
    log.journal().writer(NOW).unwrap();
    let other = log.folder.path().join("other-lock");
    let one = log.journal().with_lock(&other).writer(NOW).unwrap();
    assert!(matches!(
        log.journal().with_lock(&other).writer(NOW),
        Err(JournalError::Busy(_))
    ));
    drop(one);
}

#[test]
fn a_clock_that_goes_back_is_recorded_and_no_entry_goes_back() {
    let log = Log::new();
    let journal = log.journal();
    journal
        .append(&event("a"), &log.body, NOW + 50_000)
        .unwrap();
    journal
        .append(&event("b"), &log.body, NOW + 49_500)
        .unwrap();
    journal.append(&event("c"), &log.body, NOW).unwrap();
    journal.append(&event("d"), &log.body, NOW + 1000).unwrap();
    journal
        .append(&event("e"), &log.body, NOW + 60_000)
        .unwrap();
    let reader = journal.reader().unwrap();
    let times: Vec<i64> = reader
        .entries(0)
        .map(|item| item.unwrap().header.time - NOW)
        .collect();
    assert_eq!(times, [0, 50_000, 50_000, 50_000, 50_000, 50_000, 60_000]);
    let report = log.verify().unwrap();
    assert_eq!(report.clock_steps, 1);
    let remark = Remark::ClockBack {
        was: NOW + 50_000,
        now: NOW,
    };
    assert_eq!(report.remarks.last(), Some(&(3, remark)));
}

#[test]
fn after_an_error_of_the_disk_nothing_is_recorded_until_it_is_opened_again() {
    for code in [5, 28] {
        let log = Log::with(3);
        let writer = log.journal().writer(NOW).unwrap();
        writer.append(&event("a"), &log.body, NOW).unwrap();
        writer.break_disk(code);
        let error = writer.append(&event("b"), &log.body, NOW).unwrap_err();
        assert!(matches!(error, JournalError::File { .. }), "{error}");
        let error = writer.append(&event("c"), &log.body, NOW).unwrap_err();
        assert!(matches!(error, JournalError::Poisoned(_)), "{error}");
        assert!(writer.close().is_err());
        // What was acknowledged is there; what was not may be.
        log.journal().append(&event("d"), &log.body, NOW).unwrap();
        assert!([5, 6].contains(&log.verify().unwrap().entries));
    }
}

#[test]
fn every_thread_that_waits_learns_of_an_error_of_the_disk() {
    let log = Log::new();
    let writer = log.journal().writer(NOW).unwrap();
    writer.break_disk(28);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| assert!(writer.append(&event("x"), &log.body, NOW).is_err()));
        }
    });
}

#[test]
fn writers_of_several_processes_take_turns() {
    let log = Log::new();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            // Each opens the lock itself, as a process of its own does.
            let journal = log.journal().with_wait(Duration::from_secs(60));
            let log = &log;
            scope.spawn(move || {
                for _ in 0..10 {
                    journal.append(&event("x"), &log.body, NOW).unwrap();
                }
            });
        }
    });
    assert_eq!(log.verify().unwrap().entries, 41);
}

#[test]
fn an_event_that_is_too_long_or_reserved_changes_nothing() {
    let log = Log::with(3);
    let writer = log.journal().writer(NOW).unwrap();
    let count = |number: usize| Count {
        kind: clean(&format!("{number:0200}")),
        count: 1,
    };
    let masked: Vec<_> = (0..400).map(count).collect();
    let long = Event::new(
        Operation::of([1; 8]),
        clean("redact"),
        Body::Redact {
            masked,
            restored: false,
        },
    );
    assert!(matches!(
        writer.append(&long, &log.body, NOW),
        Err(JournalError::Entry(EntryError::TooLong(_)))
    ));
    let own = Event::new(
        Operation::of([1; 8]),
        clean("x"),
        Body::Journal(Remark::Created),
    );
    assert!(matches!(
        writer.append(&own, &log.body, NOW),
        Err(JournalError::Entry(EntryError::Reserved))
    ));
    let key = BodyKey {
        name: "day\u{1b}".to_owned(),
        key: log.body.key.clone(),
    };
    assert!(writer.append(&event("x"), &key, NOW).is_err());
    writer.append(&event("x"), &log.body, NOW).unwrap();
    writer.close().unwrap();
    assert_eq!(log.verify().unwrap().entries, 4);
}

#[test]
fn every_proof_holds_when_a_day_has_been_erased() {
    let log = Log::with(4);
    let other = BodyKey {
        name: "day:2026-07-31".to_owned(),
        key: Key::generate().unwrap(),
    };
    log.journal()
        .append(&event("kept"), &other, NOW + DAY)
        .unwrap();
    // The key of the first day is gone; nobody can open its entries.
    let key = |name: &str| (name == other.name).then(|| other.key.clone());
    let reader = log.journal().reader().unwrap();
    let opened: Vec<bool> = reader
        .entries(0)
        .map(|item| matches!(item.unwrap().open(key), Opened::Event(_)))
        .collect();
    assert_eq!(opened, [true, false, false, false, true]);
    assert_eq!(log.verify().unwrap().entries, 5);
    let links = Journal::links(&log.path()).unwrap();
    for index in 0..5 {
        let proof = Proof::of(&reader, index).unwrap();
        let text = proof.to_string();
        let (item, checkpoint) = Proof::parse(&text).unwrap().check(&links[1].key).unwrap();
        assert_eq!((item.header.number, checkpoint.size), (index, 5));
    }
}

#[test]
fn a_proof_holds_for_its_own_entry_and_key_only() {
    let log = Log::with(9);
    let reader = log.journal().reader().unwrap();
    let key = Journal::links(&log.path()).unwrap().remove(0).key;
    let text = Proof::of(&reader, 4).unwrap().to_string();
    assert!(text.starts_with("c2sp.org/tlog-proof@v1\nextra "));
    let other = Log::new();
    let other = Journal::links(&other.path()).unwrap().remove(0).key;
    assert!(Proof::parse(&text).unwrap().check(&other).is_err());
    let moved = text.replace("\nindex 4\n", "\nindex 5\n");
    assert_eq!(
        Proof::parse(&moved).unwrap().check(&key).unwrap_err(),
        ProofError::NotIncluded
    );
    assert!(Proof::parse("").is_none() && Proof::parse("c2sp.org/tlog-proof@v1\n\n").is_none());
    assert!(Proof::of(&reader, 9).is_err());
}

#[test]
fn a_place_keeps_every_checkpoint_and_refuses_an_older_or_other_journal() {
    let log = Log::with(3);
    let before = log.folder.path().join("before");
    copy(&log.path(), &before);
    let file = log.folder.path().join("elsewhere");
    let places = [
        Place::File(file.clone()),
        Place::Folder(log.folder.path().join("folder")),
    ];
    for place in &places {
        place.put(&log.journal().reader().unwrap()).unwrap();
    }
    log.fill(300, NOW);
    for place in &places {
        for _ in 0..2 {
            let checkpoint = place.put(&log.journal().reader().unwrap()).unwrap();
            assert_eq!(checkpoint.size, 303);
        }
        let old = Reader::open(&before).unwrap();
        assert!(matches!(
            place.put(&old),
            Err(PlaceError::Disagrees {
                there: 303,
                here: 3,
                ..
            })
        ));
    }
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(
        find_checkpoints(&text, &log.created.identity.origin).len(),
        2
    );
    assert_eq!(
        std::fs::read_dir(log.folder.path().join("folder"))
            .unwrap()
            .count(),
        2
    );
    let report = log
        .journal()
        .verify(&log.trust().with_checkpoints(text))
        .unwrap();
    assert_eq!(report.elsewhere, Some((2, 303)));
}

#[test]
#[expect(
    clippy::disallowed_types,
    reason = "the test stands in for journald and syslog"
)]
fn journald_and_syslog_get_a_datagram_from_which_the_checkpoint_is_read_back() {
    use std::os::unix::net::UnixDatagram;
    let log = Log::with(3);
    let path = log.folder.path().join("socket");
    let missing = Place::Journald(path.clone()).put(&log.journal().reader().unwrap());
    assert!(matches!(missing, Err(PlaceError::Write { .. })));
    let socket = UnixDatagram::bind(&path).unwrap();
    for place in [Place::Journald(path.clone()), Place::Syslog(path.clone())] {
        place.put(&log.journal().reader().unwrap()).unwrap();
        let mut message = [0; 2000];
        let length = socket.recv(&mut message).unwrap();
        let message = &message[..length];
        let mark = b"\nMESSAGE\n";
        let text = match message.windows(mark.len()).position(|part| part == mark) {
            Some(at) => {
                let fields = String::from_utf8_lossy(&message[..at]);
                assert!(
                    fields.contains("\nSYSLOG_IDENTIFIER=proxmox-ai\n"),
                    "{fields}"
                );
                let (length, value) = message[at + mark.len()..].split_first_chunk().unwrap();
                assert_eq!(u64::from_le_bytes(*length) + 1, value.len() as u64);
                String::from_utf8_lossy(value)
            }
            None => {
                assert!(message.starts_with(b"<85>proxmox-ai: checkpoint "));
                String::from_utf8_lossy(message)
            }
        };
        let found = find_checkpoints(&text, &log.created.identity.origin);
        assert_eq!(found, [log.note()]);
    }
}
