//! What a cached answer costs a process that has just started: unlock, open, look up.
//!
//! `cargo run --release -p pai-vault --example cached_answer [ANSWERS]` fills a vault in a folder of its own, with as
//! many answers of 4 KiB as are asked for over thirty days, and starts itself again 100 times to look one up. It prints
//! the median and the longest time within the process, and from its start to its end.

#![expect(
    clippy::disallowed_methods,
    reason = "it starts itself again, to measure a cold process"
)]

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use pai_redact::Clean;
use pai_vault::cache::{Answer, Cache, Question, Settings};
use pai_vault::lock::Lock;
use pai_vault::slots::{Draft, Slots};
use pai_vault::store::{self, Access, Store};
use pai_vault::time::Time;

const WAIT: Duration = Duration::from_secs(5);
const DAYS: u64 = 30;
const DAY: u64 = 24 * 60 * 60 * 1000;
const SETTINGS: Settings = Settings {
    encryption: true,
    retention_days: 31,
    size: 1 << 30,
};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [word, folder, number] if word == "look-up" => look_up(Path::new(folder), number),
        [] => measure(4000),
        [answers] => measure(answers.parse().expect("a number of answers")),
        _ => panic!("at most the number of answers"),
    }
}

fn lock(folder: &Path) -> Lock {
    Lock::take(folder, WAIT, &mut std::thread::sleep).expect("the lock is free")
}

fn open(folder: &Path) -> Store {
    let path = folder.join("store.redb");
    let slots = {
        let lock = lock(folder);
        let held = store::generation(&path, &lock).expect("the store is whole");
        Slots::settle(folder, &lock, held).expect("the slots are whole")
    };
    let master = slots.unlock_key_file().expect("the key file opens it");
    Store::open(&path, &master, slots.generation(), Access::write(WAIT)).expect("it opens")
}

fn question<'a>(request: &'a Clean, number: &'a str) -> Question<'a> {
    Question {
        request,
        model: number,
        catalogues: "bpg/proxmox 0.111.1",
        program: "0.1.0",
        settings: &[],
    }
}

fn look_up(folder: &Path, number: &str) {
    let started = Instant::now();
    let store = open(folder);
    let request = Clean::of_program("three nodes, each with 4 cores");
    let now = Time(DAYS * DAY);
    let opened = Cache::open(&store, SETTINGS, Access::write(WAIT), now).expect("it opens");
    let found = opened.cache.get(&question(&request, number));
    assert!(
        found.expect("the store is whole").is_some(),
        "answer {number} is there"
    );
    println!("{}", started.elapsed().as_micros());
}

fn measure(answers: u64) {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("vault");
    {
        let lock = lock(&folder);
        let mut draft = Draft::new(&folder).expect("a new vault");
        draft.add_key_file(&lock, 0).expect("a key file");
        draft.create(&lock).expect("a vault");
    }
    fill(&folder, answers);
    let exe = std::env::current_exe().expect("this program has a path");
    let (mut within, mut whole) = (Vec::new(), Vec::new());
    for number in 0..100 {
        let number = (number * 7919 % answers).to_string();
        let started = Instant::now();
        let output = Command::new(&exe)
            .arg("look-up")
            .arg(&folder)
            .arg(number)
            .output();
        whole.push(started.elapsed());
        let output = output.expect("it starts");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let micros = String::from_utf8_lossy(&output.stdout);
        within.push(Duration::from_micros(
            micros.trim().parse().expect("a number"),
        ));
    }
    let size = std::fs::metadata(folder.join("store.redb"))
        .expect("the store")
        .len();
    println!("{answers} answers, a store of {:.1} MB", size as f64 / 1e6);
    for (what, mut times) in [
        ("unlock, open and look up", within),
        ("the whole process", whole),
    ] {
        times.sort();
        println!("{what}: median {:?}, longest {:?}", times[50], times[99]);
    }
}

fn fill(folder: &Path, answers: u64) {
    let store = open(folder);
    let request = Clean::of_program("three nodes, each with 4 cores");
    let text = Clean::join(&[&Clean::of_program("resource"); 455], " ");
    for day in 0..DAYS {
        let now = Time(day * DAY);
        let opened = Cache::open(&store, SETTINGS, Access::write(WAIT), now).expect("it opens");
        let done = store.write(|batch| {
            for number in (0..answers).filter(|number| number % DAYS == day) {
                let answer = Answer {
                    text: text.clone(),
                    prompt_tokens: 400,
                    output_tokens: 1800,
                    took: Duration::from_millis(900),
                };
                let number = number.to_string();
                opened
                    .cache
                    .put_in(batch, &question(&request, &number), &answer)?;
            }
            Ok(())
        });
        done.expect("there is room");
    }
}
