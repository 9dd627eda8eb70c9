//! Something to look at and to erase: a vault of a home, opened by the library as the program does.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use pai_redact::{Clean, Raw, Redactor};
use pai_testkit::TestEnv;
use pai_vault::cache::{Answer, Cache, Question, Settings};
use pai_vault::lock::Lock;
use pai_vault::operations::{self, Operation, Word};
use pai_vault::sessions::{Role, Sessions, Turn};
use pai_vault::slots::Slots;
use pai_vault::store::{self, Access, Store};
use pai_vault::time::Time;

const WAIT: Duration = Duration::from_secs(20);
pub(crate) const HOUR: u64 = 60 * 60 * 1000;
pub(crate) const DAY: u64 = 24 * HOUR;

/// Makes a vault in a home, which opens with its key file.
pub(crate) fn with_vault(env: TestEnv) -> TestEnv {
    let run = env.run(["vault", "init"]);
    assert_eq!(run.exit(), "0", "{run}");
    env
}

pub(crate) fn folder(env: &TestEnv) -> PathBuf {
    // The documented home wins where it exists, as for the program.
    match env.home().join(".proxmox-ai") {
        whole if whole.is_dir() => whole.join("data/vault"),
        _ => env.home().join(".local/share/proxmox-ai/vault"),
    }
}

/// Opens the store of a home.
pub(crate) fn store(env: &TestEnv) -> Store {
    let folder = folder(env);
    let path = folder.join("store.redb");
    let slots = {
        let lock = Lock::take(&folder, WAIT, &mut std::thread::sleep).unwrap();
        let held = store::generation(&path, &lock).unwrap();
        Slots::settle(&folder, &lock, held).unwrap()
    };
    let master = slots.unlock_key_file().unwrap();
    Store::open(&path, &master, slots.generation(), Access::write(WAIT)).unwrap()
}

/// Returns the time so many milliseconds ago, by the clock that the program sees.
pub(crate) fn ago(span: u64) -> Time {
    Time(Time::of(SystemTime::now()).0 - span)
}

/// Takes a text as the program does.
pub(crate) fn clean(text: &str) -> Clean {
    Redactor::new().scrub(Raw::new(text)).0
}

fn question(request: &Clean) -> Question<'_> {
    Question {
        request,
        model: "sha256:1",
        catalogues: "1",
        program: "1",
        settings: &[],
    }
}

fn cache(store: &Store, encryption: bool, now: Time) -> Cache<'_> {
    let settings = Settings {
        encryption,
        retention_days: 7,
        size: 4 << 20,
    };
    Cache::open(store, settings, Access::write(WAIT), now)
        .unwrap()
        .cache
}

/// Keeps an answer as of a time.
pub(crate) fn put_answer(store: &Store, encryption: bool, request: &str, at: Time) {
    let answer = Answer {
        text: clean(&format!("answer to {request}")),
        prompt_tokens: 1,
        output_tokens: 2,
        took: Duration::from_millis(3),
    };
    let cache = cache(store, encryption, at);
    cache.put(&question(&clean(request)), &answer).unwrap();
}

/// Says whether an answer is given now.
pub(crate) fn has_answer(store: &Store, request: &str) -> bool {
    let cache = cache(store, true, ago(0));
    cache.get(&question(&clean(request))).unwrap().is_some()
}

/// Keeps a conversation as of a time; returns its name.
pub(crate) fn put_conversation(store: &Store, title: &str, at: Time) -> String {
    put_turns(store, "generate terraform", title, at)
}

/// Keeps a conversation with a command as of a time; returns its name.
pub(crate) fn put_turns(store: &Store, command: &str, title: &str, at: Time) -> String {
    let sessions = Sessions::of(store);
    let id = sessions
        .start(&clean(command), &clean(title), at)
        .unwrap()
        .id;
    let turn = |role, text| Turn {
        role,
        text: clean(text),
        at,
        stand_ins: Vec::new(),
    };
    let turns = [
        turn(Role::User, "three nodes"),
        turn(Role::Assistant, "here they are"),
    ];
    sessions.append(id, &turns).unwrap();
    id.to_string()
}

/// Keeps what an operation took.
pub(crate) fn put_operation(store: &Store, ms: u64, at: Time, change: impl FnOnce(&mut Operation)) {
    let command = Word::of("generate terraform");
    let mut operation = Operation::new(Word::of("AI_REQUEST"), command, at, ms);
    change(&mut operation);
    store
        .write(|batch| operations::record(batch, &operation))
        .unwrap();
}

/// Every byte of every file of a home, so that a test can look for what must not be there.
pub(crate) fn every_byte(env: &TestEnv) -> Vec<u8> {
    fn below(folder: &std::path::Path, bytes: &mut Vec<u8>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.is_symlink() {
                below(&path, bytes);
            } else if path.is_file() {
                bytes.extend(std::fs::read(&path).unwrap());
                bytes.push(0);
            }
        }
    }
    let mut bytes = Vec::new();
    below(env.home(), &mut bytes);
    bytes
}
