//! What is left of the master key in ordinary memory: a process looks through all of its own, as root could.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::time::Duration;

use pai_vault::key::{MasterKey, Protection};
use pai_vault::lock::Lock;
use pai_vault::slots::{Cost, Draft, Pace, RecoveryKey, Slots, SlotsError};
use pai_vault::store::{Access, Store};

/// Returns the parts of this process's memory in which the 32 bytes of the master key lie, as the kernel names them.
fn copies(master: &MasterKey) -> Vec<String> {
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let memory = File::open("/proc/self/mem").unwrap();
    let mut found = Vec::new();
    let mut buffer = vec![0; 1 << 20];
    for line in maps.lines().filter(|line| line.contains(" r")) {
        let (range, _) = line.split_once(' ').unwrap();
        let (from, to) = range.split_once('-').unwrap();
        let number = |text| u64::from_str_radix(text, 16).unwrap();
        let (mut at, to) = (number(from), number(to));
        while at < to {
            let length = usize::try_from(to - at).unwrap().min(buffer.len());
            // Secret memory, and what the kernel keeps for itself.
            let Ok(read) = memory.read_at(&mut buffer[..length], at) else {
                break;
            };
            let there = master.expose(|key| {
                buffer[..read]
                    .windows(key.len())
                    .filter(|part| part == key)
                    .count()
            });
            found.extend((0..there).map(|_| line.to_owned()));
            // A copy that lies over the edge is seen from one side or the other.
            at += match at + read as u64 == to {
                true => read as u64,
                false => read.saturating_sub(32).max(1) as u64,
            };
        }
    }
    found
}

#[test]
fn an_open_vault_leaves_no_copy_of_its_master_key_in_ordinary_memory() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("vault");
    let lock = || Lock::take(&folder, Duration::from_secs(5), &mut std::thread::sleep).unwrap();
    let recovery = RecoveryKey::generate().unwrap();
    let held = lock();
    let mut draft = Draft::new(&folder).unwrap();
    draft.add_key_file(&held, 0).unwrap();
    let small = Cost {
        memory: 64,
        passes: 1,
        lanes: 1,
    };
    let phrase = "korrekt pferd batterie";
    draft.add_passphrase(phrase, small, 0).unwrap();
    draft.add_recovery(&recovery, 0).unwrap();
    let (slots, made) = draft.create(&held).unwrap();
    if let Protection::Shielded(why) = made.protection() {
        println!("skipped: the kernel gives no secret memory: {why}");
        return;
    }
    let (slots, new) = slots
        .draft()
        .rekey(&held, &made, |_, _, _| Ok::<_, SlotsError>(()))
        .unwrap();
    drop(held);
    let slots = Slots::open(slots.folder(), None).unwrap();
    let mut sleep = |_| ();
    let mut pace = Pace {
        now: 0,
        sleep: &mut sleep,
    };
    let opened = [
        slots.unlock_key_file().unwrap(),
        slots.unlock_passphrase(phrase, &mut pace).unwrap(),
        slots.unlock_recovery(&recovery).unwrap(),
    ];
    let path = folder.join("store.redb");
    let access = Access::write(Duration::from_secs(5));
    drop(Store::open(&path, &opened[0], slots.generation(), access).unwrap());
    for master in [&made, &new, &opened[0]] {
        assert_eq!(copies(master), Vec::<String>::new());
    }
    // The control: what lies in ordinary memory is found.
    let copy = Box::new(opened[1].expose(|key| *key));
    assert!(!copies(&opened[1]).is_empty());
    drop(copy);
}
