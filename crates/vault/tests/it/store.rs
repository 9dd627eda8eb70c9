//! The store from outside, by processes that are killed, have no room, or may not write.

#![expect(
    clippy::disallowed_methods,
    reason = "the tests start themselves again as the processes that they kill"
)]

mod crash;
mod room;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use pai_vault::key::MasterKey;
use pai_vault::lock::Lock;
use pai_vault::operations::{self, Operation, Word};
use pai_vault::slots::{Draft, Slots};
use pai_vault::store::{self, Access, Store, StoreError};
use pai_vault::time::Time;
use tempfile::TempDir;

const WAIT: Duration = Duration::from_secs(20);

/// Makes a vault with a key file; in memory where there is a place for that, since a killed process loses no page.
fn vault() -> (TempDir, PathBuf) {
    let home = match Path::new("/dev/shm").is_dir() {
        true => tempfile::tempdir_in("/dev/shm"),
        false => tempfile::tempdir(),
    };
    let home = home.unwrap();
    let folder = home.path().join("vault");
    let lock = lock(&folder);
    let mut draft = Draft::new(&folder).unwrap();
    draft.add_key_file(&lock, 0).unwrap();
    draft.create(&lock).unwrap();
    (home, folder)
}

fn lock(folder: &Path) -> Lock {
    Lock::take(folder, WAIT, &mut std::thread::sleep).unwrap()
}

/// Opens the vault as a new process does, after whatever the last one left.
fn unlock(folder: &Path) -> (MasterKey, Store) {
    let path = folder.join("store.redb");
    let slots = {
        let lock = lock(folder);
        let held = store::generation(&path, &lock).unwrap();
        Slots::settle(folder, &lock, held).unwrap()
    };
    let master = slots.unlock_key_file().unwrap();
    let store = Store::open(&path, &master, slots.generation(), Access::write(WAIT)).unwrap();
    (master, store)
}

/// An operation that is told from others by its time.
fn operation(number: u64) -> Operation {
    Operation::new(Word::of("TEST"), Word::of("test"), Time(number), number)
}

fn keep(store: &Store, number: u64) -> Result<(), StoreError> {
    store.write(|batch| operations::record(batch, &operation(number)))
}

/// Says what a child is to do, or `None` in the test's own process.
fn task(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Starts a test of this binary in a process of its own, with its task in a variable.
fn start(through: &[&str], test: &str, name: &str, task: &str) -> Child {
    let exe = std::env::current_exe().unwrap();
    let mut command = match through {
        [] => Command::new(exe),
        [program, arguments @ ..] => {
            let mut command = Command::new(program);
            command.args(arguments).arg(exe);
            command
        }
    };
    command
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(name, task)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// The lines that a child acknowledges with, without what the test harness prints.
fn acknowledged(child: &mut Child) -> impl Iterator<Item = String> + use<> {
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    lines
        .map_while(Result::ok)
        .filter_map(|line| Some(line.split_once("ack ")?.1.to_owned()))
}
