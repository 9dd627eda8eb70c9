//! A volume without room, and one that may not be written.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use pai_redact::Clean;
use pai_vault::sessions::{Role, Sessions, Turn};
use rustix::process::{Resource, Rlimit, Signal, getrlimit, setrlimit};

use super::*;

const FULL: &str = "PAI_VAULT_FULL";
const READ_ONLY: &str = "PAI_VAULT_READ_ONLY";

fn acknowledge(what: impl std::fmt::Display) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "ack {what}").unwrap();
    out.flush().unwrap();
}

/// The process whose files may not grow: it writes until that fails, and goes on reading.
#[test]
fn writer_without_room() {
    let Some(folder) = task(FULL) else {
        return;
    };
    let (_, store) = unlock(Path::new(&folder));
    let length = std::fs::metadata(store.path()).unwrap().len();
    // The system would end the process otherwise.
    let caught = Arc::new(AtomicBool::new(false));
    signal_hook::flag::register(Signal::XFSZ.as_raw(), caught).unwrap();
    let limit = Rlimit {
        current: Some(length + 2_000_000),
        ..getrlimit(Resource::Fsize)
    };
    setrlimit(Resource::Fsize, limit).unwrap();
    let word = Clean::of_program("a word of many");
    let turn = Turn {
        role: Role::User,
        text: Clean::join(&[&word; 8000], " "),
        at: Time(1),
        stand_ins: Vec::new(),
    };
    let sessions = Sessions::of(&store);
    let id = sessions
        .start(
            &Clean::of_program("generate terraform"),
            &Clean::of_program("long"),
            Time(1),
        )
        .unwrap()
        .id;
    loop {
        match sessions.append(id, std::slice::from_ref(&turn)) {
            Ok(conversation) => acknowledge(conversation.unwrap().turns),
            Err(error) => {
                assert!(error.is_about_writing_only(), "{error:?}");
                assert!(error.hint().unwrap().contains("can be read"));
                break;
            }
        }
    }
    let (_, turns) = sessions.resume(id).unwrap().unwrap();
    assert!(turns.iter().all(|read| *read == turn));
    acknowledge(format!("read {}", turns.len()));
}

#[test]
fn a_store_without_room_refuses_to_write_and_goes_on_reading() {
    let (_home, folder) = vault();
    let mut child = start(
        &[],
        "store::room::writer_without_room",
        FULL,
        &folder.display().to_string(),
    );
    let lines: Vec<String> = acknowledged(&mut child).collect();
    assert!(child.wait().unwrap().success(), "{lines:?}");
    let (last, kept) = lines.split_last().unwrap();
    assert!(kept.len() > 3, "{lines:?}");
    let (_, store) = unlock(&folder);
    let sessions = Sessions::of(&store);
    let id = sessions.list().unwrap()[0].id;
    let (_, turns) = sessions.resume(id).unwrap().unwrap();
    assert_eq!(*last, format!("read {}", turns.len()));
    assert_eq!(turns.len(), kept.len());
    // With room again, it is as before.
    keep(&store, 1_000_000).unwrap();
    store.verify().unwrap();
}

/// The process that sees the vault on a volume that may not be written.
#[test]
fn reader_of_a_volume_that_may_not_be_written() {
    let Some(folder) = task(READ_ONLY) else {
        return;
    };
    let folder = Path::new(&folder);
    let path = folder.join("store.redb");
    let slots = {
        let lock = Lock::share(folder, WAIT, &mut std::thread::sleep).unwrap();
        let held = store::generation(&path, &lock).unwrap();
        Slots::open(folder, held).unwrap()
    };
    let master = slots.unlock_key_file().unwrap();
    let store = Store::open(&path, &master, slots.generation(), Access::write(WAIT)).unwrap();
    let found = operations::since(&store, Time(0)).unwrap();
    let error = keep(&store, 2).unwrap_err();
    assert!(error.is_about_writing_only(), "{error:?}");
    acknowledge(format!("read {} {}", found.len(), error.hint().unwrap()));
}

#[test]
fn a_store_on_a_volume_that_may_not_be_written_is_read() {
    let (_home, folder) = vault();
    keep(&unlock(&folder).1, 1).unwrap();
    let folder = folder.display().to_string();
    let script = format!(
        "mount --bind '{folder}' '{folder}' && mount -o remount,ro,bind '{folder}' && exec \"$@\""
    );
    let through = ["unshare", "-Urm", "sh", "-c", &script, "sh"];
    let works = Command::new(through[0])
        .args(&through[1..])
        .arg("true")
        .stderr(Stdio::null())
        .status();
    if !works.is_ok_and(|status| status.success()) {
        println!("skipped: no volume can be made read-only here");
        return;
    }
    let test = "store::room::reader_of_a_volume_that_may_not_be_written";
    let mut child = start(&through, test, READ_ONLY, &folder);
    let lines: Vec<String> = acknowledged(&mut child).collect();
    assert!(child.wait().unwrap().success(), "{lines:?}");
    assert!(
        lines[0].starts_with("read 1 what is stored can be read"),
        "{lines:?}"
    );
}
