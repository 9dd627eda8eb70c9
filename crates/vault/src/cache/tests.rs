use super::*;
use crate::store::{Erasure, Rewrite};
use crate::testing::{ACCESS, Home};
use settle::Opened;

const DAY: u64 = 24 * 60 * 60 * 1000;
const HOUR: u64 = DAY / 24;

const SETTINGS: Settings = Settings {
    encryption: true,
    retention_days: 2,
    size: 1 << 20,
};

fn ask(request: &Clean) -> Question<'_> {
    Question {
        request,
        model: "sha256:1",
        catalogues: "bpg/proxmox 0.111.1",
        program: "0.1.0",
        settings: &[],
    }
}

fn text(text: impl Into<String>) -> Clean {
    clean::again(text.into())
}

fn answer(words: impl Into<String>) -> Answer {
    Answer {
        text: text(words),
        prompt_tokens: 12,
        output_tokens: 34,
        took: Duration::from_millis(567),
    }
}

fn open(store: &Store, settings: Settings, now: u64) -> Opened<'_> {
    Cache::open(store, settings, ACCESS, Time(now)).unwrap()
}

fn put(store: &Store, settings: Settings, now: u64, request: &str) {
    let cache = open(store, settings, now).cache;
    let stored = cache.put(
        &ask(&text(request)),
        &answer(format!("answer to {request}")),
    );
    assert_eq!(stored.unwrap(), Stored::Kept);
}

fn has(store: &Store, settings: Settings, now: u64, request: &str) -> bool {
    let cache = open(store, settings, now).cache;
    let found = cache.get(&ask(&text(request))).unwrap();
    found.is_some()
}

/// Does what is due, as a program that starts does.
fn start(home: &Home, settings: Settings, now: u64) -> Option<Time> {
    let mut store = home.store();
    let Opened {
        due,
        clock_went_back,
        ..
    } = open(&store, settings, now);
    if !due.is_empty() {
        home.forget(&mut store, &due, Rewrite::No);
        open(&store, settings, now).cache.erased().unwrap();
    }
    clock_went_back
}

fn keys(home: &Home) -> usize {
    let scopes = home.store().read(|view| view.scopes()).unwrap();
    let of_cache = scopes
        .iter()
        .filter(|scope| matches!(scope, Scope::Day(Area::Cache, _)));
    of_cache.count()
}

fn everywhere(home: &Home, words: &str) -> bool {
    std::fs::read_dir(home.vault()).unwrap().any(|entry| {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        bytes
            .windows(words.len())
            .any(|part| part == words.as_bytes())
    })
}

#[test]
fn an_answer_comes_back_in_another_process_with_what_it_took() {
    let home = Home::new();
    put(&home.store(), SETTINGS, DAY, "one vm");
    let store = home.store();
    let found = open(&store, SETTINGS, DAY + 1)
        .cache
        .get(&ask(&text("one vm")));
    assert_eq!(found.unwrap(), Some(answer("answer to one vm")));
    assert!(!everywhere(&home, "one vm"));
}

#[test]
fn everything_that_an_answer_depends_on_is_part_of_the_question() {
    let home = Home::new();
    let store = home.store();
    let cache = open(&store, SETTINGS, DAY).cache;
    let request = text("one vm");
    let other = text("one vm ");
    let asked = ask(&request);
    let settings = [("ai.seed", "1".to_owned()), ("ai.model", "x".to_owned())];
    let turned = [("ai.model", "x".to_owned()), ("ai.seed", "1".to_owned())];
    let glued = [("ai.seed1ai.model", "x".to_owned())];
    let with = |settings| Question { settings, ..asked };
    cache.put(&asked, &answer("1")).unwrap();
    cache.put(&with(&settings), &answer("2")).unwrap();
    let get = |question: Question<'_>| {
        cache
            .get(&question)
            .unwrap()
            .map(|found| found.text.as_str().to_owned())
    };
    assert_eq!(get(asked).as_deref(), Some("1"));
    assert_eq!(get(with(&turned)).as_deref(), Some("2"));
    for question in [
        Question {
            request: &other,
            ..asked
        },
        Question {
            model: "sha256:2",
            ..asked
        },
        Question {
            catalogues: "bpg/proxmox 0.112.0",
            ..asked
        },
        Question {
            program: "0.1.1",
            ..asked
        },
        with(&settings[..1]),
        with(&glued),
    ] {
        assert_eq!(get(question), None, "{question:?}");
    }
}

#[test]
fn an_answer_past_its_time_is_not_given_and_its_key_is_destroyed_at_the_next_start() {
    let home = Home::new();
    put(&home.store(), SETTINGS, 10 * DAY + 5 * HOUR, "old");
    put(&home.store(), SETTINGS, 11 * DAY + 5 * HOUR, "young");
    assert!(has(&home.store(), SETTINGS, 12 * DAY + 4 * HOUR, "old"));
    // The day is not over for long enough, but the answer is too old.
    assert!(!has(&home.store(), SETTINGS, 12 * DAY + 5 * HOUR, "old"));
    start(&home, SETTINGS, 12 * DAY + 5 * HOUR);
    assert_eq!(keys(&home), 2);
    start(&home, SETTINGS, 13 * DAY);
    assert_eq!(keys(&home), 1);
    assert!(has(&home.store(), SETTINGS, 13 * DAY, "young"));
    let store = home.store();
    assert_eq!(
        open(&store, SETTINGS, 13 * DAY)
            .cache
            .usage()
            .unwrap()
            .answers,
        1
    );
    start(&home, SETTINGS, 400 * DAY);
    assert_eq!(keys(&home), 0);
}

#[test]
fn a_clock_that_is_set_back_makes_no_answer_young_again() {
    let home = Home::new();
    let one_day = Settings {
        retention_days: 1,
        ..SETTINGS
    };
    put(&home.store(), one_day, 10 * DAY + HOUR, "first");
    // The program was used when the answer was past its time, and its key could not be destroyed.
    put(&home.store(), one_day, 11 * DAY + 2 * HOUR, "second");
    assert!(!has(&home.store(), one_day, 11 * DAY + 2 * HOUR, "first"));
    assert!(!has(&home.store(), one_day, 10 * DAY + 3 * HOUR, "first"));
    // The control: a longer time lets it be given.
    assert!(has(&home.store(), SETTINGS, 10 * DAY + 3 * HOUR, "first"));
}

#[test]
fn a_clock_that_went_back_by_days_costs_every_answer_and_is_told() {
    let home = Home::new();
    put(&home.store(), SETTINGS, 1000 * DAY, "from the future");
    assert!(!has(&home.store(), SETTINGS, 10 * DAY, "from the future"));
    assert_eq!(start(&home, SETTINGS, 10 * DAY), Some(Time(1000 * DAY)));
    assert_eq!(keys(&home), 0);
    // Time is counted anew.
    assert_eq!(start(&home, SETTINGS, 10 * DAY), None);
    put(&home.store(), SETTINGS, 10 * DAY, "now");
    assert!(has(&home.store(), SETTINGS, 11 * DAY, "now"));
    assert!(!has(&home.store(), SETTINGS, 12 * DAY, "now"));
}

#[test]
fn a_clock_that_went_back_where_nothing_is_kept_is_forgotten_with_the_next_answer() {
    let home = Home::new();
    let mut store = home.store();
    put(&store, SETTINGS, 1000 * DAY, "a");
    let plan = open(&store, SETTINGS, 1000 * DAY)
        .cache
        .plan(Clear::All)
        .unwrap();
    home.forget(&mut store, &plan.erasure, Rewrite::No);
    open(&store, SETTINGS, 1000 * DAY).cache.erased().unwrap();
    put(&store, SETTINGS, 10 * DAY, "b");
    assert!(open(&store, SETTINGS, 10 * DAY).clock_went_back.is_none());
    assert!(has(&store, SETTINGS, 10 * DAY, "b"));
}

#[test]
fn the_answers_that_were_not_used_for_longest_make_room() {
    let home = Home::new();
    let store = home.store();
    let small = Settings {
        size: 3200,
        ..SETTINGS
    };
    let long = |words: &str| answer(words.repeat(60));
    let cache = |now| open(&store, small, now).cache;
    for (at, request) in ["a", "b", "c", "d"].into_iter().enumerate() {
        cache(DAY + at as u64)
            .put(&ask(&text(request)), &long("word-"))
            .unwrap();
    }
    let used = cache(DAY + 10);
    assert!(used.get(&ask(&text("a"))).unwrap().is_some());
    store.write(|batch| used.flush_in(batch)).unwrap();
    for at in 0..6 {
        let request = text(format!("new-{at}"));
        cache(DAY + 20 + at)
            .put(&ask(&request), &long("word-"))
            .unwrap();
    }
    let look = cache(DAY + 40);
    assert!(look.usage().unwrap().bytes <= small.size);
    let has = |request: &str| look.get(&ask(&text(request))).unwrap().is_some();
    assert!(has("a") && has("new-5"));
    assert!(!has("b") && !has("c"));
}

#[test]
fn what_is_larger_than_the_cache_or_not_to_be_kept_is_not_kept() {
    let home = Home::new();
    let store = home.store();
    let small = Settings {
        size: 100,
        ..SETTINGS
    };
    let none = Settings {
        retention_days: 0,
        ..SETTINGS
    };
    for settings in [small, none] {
        let cache = open(&store, settings, DAY).cache;
        let stored = cache
            .put(&ask(&text("a")), &answer("x".repeat(200)))
            .unwrap();
        assert_eq!(stored, Stored::NotKept);
    }
    assert_eq!(keys(&home), 0);
}

#[test]
fn looking_up_changes_no_byte_and_its_count_comes_with_the_next_change() {
    let home = Home::new();
    let store = home.store();
    put(&store, SETTINGS, DAY, "a");
    let before = std::fs::read(store.path()).unwrap();
    let cache = open(&store, SETTINGS, DAY + 1).cache;
    for request in ["a", "a", "b"] {
        drop(cache.get(&ask(&text(request))).unwrap());
    }
    assert!(std::fs::read(store.path()).unwrap() == before);
    let usage = |cache: &Cache<'_>| {
        let usage = cache.usage().unwrap();
        (usage.answers, usage.hits, usage.misses)
    };
    assert_eq!(usage(&cache), (1, 2, 1));
    assert_eq!(usage(&open(&store, SETTINGS, DAY + 1).cache), (1, 0, 0));
    store.write(|batch| cache.flush_in(batch)).unwrap();
    assert_eq!(usage(&open(&store, SETTINGS, DAY + 1).cache), (1, 2, 1));
    assert_eq!(usage(&cache), (1, 2, 1));
}

#[test]
fn a_cache_that_is_not_encrypted_is_written_within_a_change_of_the_store() {
    let home = Home::new();
    let store = home.store();
    let plain = Settings {
        encryption: false,
        ..SETTINGS
    };
    let cache = open(&store, plain, DAY).cache;
    let question = text("a");
    let kept = store.write(|batch| {
        let kept = cache.put_in(batch, &ask(&question), &answer("b"))?;
        cache.flush_in(batch)?;
        Ok(kept)
    });
    assert_eq!(kept.unwrap(), Stored::Kept);
    assert!(has(&store, plain, DAY, "a"));
}

#[test]
fn clearing_what_is_older_keeps_what_is_younger_even_of_the_same_day() {
    let home = Home::new();
    let mut store = home.store();
    for (now, request) in [
        (DAY, "a"),
        (2 * DAY + HOUR, "b"),
        (2 * DAY + 3 * HOUR, "c"),
        (3 * DAY, "d"),
    ] {
        put(&store, SETTINGS, now, request);
    }
    let mut opened = open(&store, SETTINGS, 3 * DAY);
    let nothing = opened.cache.plan(Clear::Before(Time(DAY))).unwrap();
    assert_eq!(nothing, Plan::default());
    let plan = opened
        .cache
        .plan(Clear::Before(Time(2 * DAY + 2 * HOUR)))
        .unwrap();
    assert_eq!((plan.answers, plan.erasure.scopes.len()), (2, 2));
    drop(opened);
    home.forget(&mut store, &plan.erasure, Rewrite::Yes);
    opened = open(&store, SETTINGS, 3 * DAY);
    opened.cache.erased().unwrap();
    let usage = opened.cache.usage().unwrap();
    assert_eq!(usage.answers, 2);
    let has = |request: &str| has(&store, SETTINGS, 3 * DAY, request);
    assert!(!has("a") && !has("b") && has("c") && has("d"));
}

#[test]
fn a_cache_without_encryption_is_a_file_of_its_own_that_encryption_erases() {
    let home = Home::new();
    let store = home.store();
    let plain = Settings {
        encryption: false,
        ..SETTINGS
    };
    put(&store, SETTINGS, DAY, "sealed-canary");
    put(&store, plain, DAY, "plain-canary");
    let file = plain_file(store.path());
    assert!(file.exists());
    // The answer is in clear, and what was asked is a digest.
    assert!(everywhere(&home, "answer to plain-canary"));
    assert!(!everywhere(&home, "sealed-canary"));
    assert!(has(&store, plain, DAY, "plain-canary") && !has(&store, plain, DAY, "sealed-canary"));
    let open_file = std::fs::File::open(&file).unwrap();
    let opened = open(&store, SETTINGS, DAY);
    let rewritten = opened.plain.unwrap();
    assert!(!file.exists() && rewritten.overwritten > 0);
    let mut left = Vec::new();
    std::io::Read::read_to_end(&mut &open_file, &mut left).unwrap();
    assert!(left.iter().all(|byte| *byte == 0));
    assert!(!everywhere(&home, "plain-canary"));
    assert!(has(&store, SETTINGS, DAY, "sealed-canary"));
}

#[test]
fn a_cache_without_encryption_forgets_by_itself_what_is_past_its_time() {
    let home = Home::new();
    let store = home.store();
    let plain = Settings {
        encryption: false,
        ..SETTINGS
    };
    put(&store, plain, DAY, "old");
    put(&store, plain, 3 * DAY, "young");
    let opened = open(&store, plain, 5 * DAY - 1);
    assert!(opened.due.is_empty());
    assert_eq!(opened.cache.usage().unwrap().answers, 1);
    let mut cache = opened.cache;
    let plan = cache.plan(Clear::All).unwrap();
    assert_eq!(plan.answers, 1);
    cache.clear_plain(&plan).unwrap();
    assert!(!everywhere(&home, "answer to"));
    assert_eq!(cache.usage().unwrap().answers, 0);
}

#[test]
fn a_cache_on_a_full_disk_gives_its_answers() {
    let home = Home::new();
    let store = home.store();
    put(&store, SETTINGS, DAY, "a");
    let read = crate::store::Access::read(ACCESS.wait);
    let cache = Cache::open(&store, SETTINGS, read, Time(DAY))
        .unwrap()
        .cache;
    assert!(cache.get(&ask(&text("a"))).unwrap().is_some());
    assert_eq!(
        Erasure::default(),
        Cache::open(&store, SETTINGS, read, Time(DAY)).unwrap().due
    );
}
