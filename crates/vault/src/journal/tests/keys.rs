//! What a stolen key is good for, and what it is not.

use super::super::chain::{self, Link};
use super::super::entry::{self, Codes, Parts, Prepared};
use super::super::note::{Note, Signer};
use super::super::state::State;
use super::*;

/// Everything that the machine holds: the vault's keys and with them the sealed state.
fn stolen(log: &Log) -> State {
    State::read(&log.path(), &log.key).unwrap().unwrap()
}

/// Writes the journal anew from an entry on, with other words in it and everything recomputed that follows from it.
fn rewritten(log: &Log, from: usize, codes: &mut Codes) -> Vec<Vec<u8>> {
    let mut entries = log.entries();
    let mut last = Hash::leaf(&entries[from - 1]);
    for entry in &mut entries[from..] {
        let parts = Parts::of(entry).unwrap();
        let header = Header {
            previous: last,
            ..parts.header
        };
        let event = Prepared::of(&event("nothing happened")).unwrap();
        *entry = entry::make(&header, &event, Some(&log.body.key), codes).unwrap();
        last = Hash::leaf(entry);
    }
    entries
}

/// Signs the tree with a key, and seals a state that fits.
fn sign(log: &Log, mut state: State, entries: &[Vec<u8>], codes: Codes) {
    let (size, root) = log.put_tiles(entries);
    let origin = state.identity.origin.clone();
    let note = state.signer.sign(&Checkpoint { origin, size, root }.text());
    std::fs::write(log.path().join(CHECKPOINT), note).unwrap();
    state.last = Hash::leaf(entries.last().unwrap());
    state.codes = codes;
    state.write(&log.path(), &log.key).unwrap();
}

#[test]
fn with_all_keys_of_a_moment_only_later_entries_can_be_forged() {
    let log = Log::with(20);
    let state = stolen(&log);
    // The code's key of this moment is known, the ones before it are not.
    let mut codes = state.codes.clone();
    let entries = rewritten(&log, 7, &mut codes);
    sign(&log, state, &entries, codes.clone());
    let broken = log.broken();
    assert_eq!((broken.entry, broken.fault), (Some(7), Fault::Code));
    assert_eq!(broken.attack, Attack::StolenKey);
    // The limit: on the day of the theft, without the verification key and without a checkpoint elsewhere, it holds.
    assert!(log.verify_plain().is_ok());
}

#[test]
fn entries_after_the_theft_can_be_forged() {
    // The limit that no design without another machine has not: whoever holds the keys writes on.
    let log = Log::with(20);
    let thief = Journal::new(&log.path(), log.key.clone(), actor());
    thief.append(&event("forged"), &log.body, NOW).unwrap();
    assert_eq!(log.verify().unwrap().entries, 21);
}

#[test]
fn a_key_of_today_does_not_change_yesterday_even_without_the_verification_key() {
    let log = Log::with(20);
    log.fill(5, NOW + DAY);
    log.fill(5, NOW + 2 * DAY);
    assert_eq!(log.verify().unwrap().keys, 3);
    let state = stolen(&log);
    let mut codes = state.codes.clone();
    let entries = rewritten(&log, 22, &mut codes);
    sign(&log, state, &entries, codes);
    let broken = super::broken(log.verify_plain());
    assert_eq!(broken.fault, Fault::LinkRoot { link: 2, size: 25 });
    assert_eq!(broken.attack, Attack::StolenKey);
}

#[test]
fn a_key_that_is_gone_is_in_no_file() {
    let log = Log::with(20);
    let first = stolen(&log);
    let (seed, code) = (*first.signer.seed(), *first.codes.key());
    log.fill(1, NOW + DAY);
    let now = stolen(&log);
    assert_ne!(now.signer.seed(), &seed);
    assert_ne!(now.codes.key(), &code);
    assert_eq!(now.links, 2);
    // One slot holds the state of now; the other is empty.
    let slots = [0, 1].map(|n| std::fs::read(log.path().join(format!("state.{n}"))).unwrap());
    assert_eq!(
        slots
            .iter()
            .filter(|slot| slot.iter().all(|b| *b == 0))
            .count(),
        1
    );
}

#[test]
fn a_chain_with_another_key_in_it_is_found() {
    let log = Log::with(20);
    log.fill(5, NOW + DAY);
    let path = log.path().join(chain::FILE);
    let text = std::fs::read_to_string(&path).unwrap();
    let first: Vec<&str> = text.lines().collect();
    let thief = Signer::generate(&log.created.identity.origin).unwrap();
    let link = Link {
        number: 1,
        size: 20,
        root: Hash::empty(),
        key: thief.verifier(),
        time: NOW,
    };
    std::fs::write(&path, format!("{}\n", first[0])).unwrap();
    chain::add(&log.path(), &link.sign(&thief)).unwrap();
    assert_eq!(log.broken().fault, Fault::Chain { link: 1 });
    // A chain that begins with another key is another journal.
    let link = Link {
        number: 0,
        size: 0,
        ..link
    };
    std::fs::remove_file(&path).unwrap();
    chain::add(&log.path(), &link.sign(&thief)).unwrap();
    assert_eq!(log.broken().fault, Fault::Foreign);
    // A link that is missing is missed by whoever has the sealed state.
    std::fs::write(&path, "").unwrap();
    assert_eq!(log.broken().fault, Fault::Chain { link: 0 });
}

#[test]
fn a_key_signs_on_its_own_day_only() {
    let log = Log::with(20);
    let yesterday = stolen(&log);
    log.fill(5, NOW + DAY);
    let size = 25;
    let root = log.journal().reader().unwrap().checkpoint().root;
    let origin = yesterday.identity.origin.clone();
    let note = yesterday
        .signer
        .sign(&Checkpoint { origin, size, root }.text());
    assert!(Note::parse(&note).is_ok());
    std::fs::write(log.path().join(CHECKPOINT), note).unwrap();
    assert_eq!(log.broken().fault, Fault::Signature(NoteError::Wrong));
}

#[test]
fn a_wrong_verification_key_fits_no_entry() {
    let log = Log::with(20);
    let other = Log::new();
    let broken = super::broken(log.journal().verify(&other.trust()));
    assert_eq!((broken.entry, broken.fault), (Some(0), Fault::Code));
}

#[test]
fn a_verification_key_of_a_later_moment_checks_what_comes_after_it_and_not_what_was_before() {
    let log = Log::with(20);
    let later = log.journal().verification_key(NOW).unwrap();
    assert_eq!(later.from(), 20);
    let with = |key: &VerificationKey| Trust::default().with_verification_key(key.clone());
    let verify = |key: &VerificationKey| log.journal().verify(&with(key));
    // Nothing has come after it yet, and it fits what the sealed state goes on with.
    assert_eq!(verify(&later).unwrap().codes, Some(20));
    log.fill(10, NOW);
    let text = later.text();
    let read = VerificationKey::parse(&text).unwrap();
    assert_eq!(verify(&read).unwrap().codes, Some(20));
    let first = VerificationKey::parse(&log.created.verification_key.text()).unwrap();
    assert_eq!(verify(&first).unwrap().codes, Some(0));
    // One that is said to be of another entry fits none.
    let moved = VerificationKey::parse(&text.replacen("20:", "21:", 1)).unwrap();
    let broken = super::broken(verify(&moved));
    assert_eq!((broken.entry, broken.fault), (Some(21), Fault::Code));
    // Whoever steals all keys now cannot write anew what came after the key was shown.
    let state = stolen(&log);
    let mut codes = state.codes.clone();
    let entries = rewritten(&log, 25, &mut codes);
    sign(&log, state, &entries, codes);
    let broken = super::broken(verify(&later));
    assert_eq!((broken.entry, broken.attack), (Some(25), Attack::StolenKey));
}

#[test]
fn a_verification_key_of_an_entry_that_is_not_here_shows_an_older_copy() {
    let log = Log::with(20);
    let before = log.folder.path().join("before");
    copy(&log.path(), &before);
    log.fill(5, NOW);
    let key = log.journal().verification_key(NOW).unwrap();
    let trust = Trust::default().with_verification_key(key);
    assert!(Journal::verify_folder(&log.path(), &trust).is_ok());
    let broken = super::broken(Journal::verify_folder(&before, &trust));
    let fault = Fault::KeyBeyond { from: 25, here: 20 };
    assert_eq!((broken.fault, broken.attack), (fault, Attack::RolledBack));
}
