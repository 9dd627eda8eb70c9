//! One repository for several machines and processes.

use super::super::repository::Keep;
use super::*;

/// Makes a backup of each machine at each time, and returns their names in this order.
fn of_machines(world: &World, made: &[(&str, u64)]) -> Vec<String> {
    let sources = world.sources(false);
    let one = |at: &(&str, u64)| world.create_at((&sources, PHRASE), *at, &|| Ok(Some(HEAD)));
    made.iter().map(|at| one(at).unwrap().snapshot).collect()
}

#[test]
fn the_newest_backup_is_this_machines_and_never_anothers_by_a_guess() {
    let world = World::new();
    let names = of_machines(&world, &[("pve1", 100), ("pve2", 200), ("pve2", 300)]);
    let latest = |host| {
        let found = world.open().with_host(host).find("latest");
        found.map(|snapshot| snapshot.id.to_hex().to_string())
    };
    assert_eq!(latest("pve1").unwrap(), names[0]);
    assert_eq!(latest("pve2").unwrap(), names[2]);
    match latest("pve3") {
        Err(BackupError::ManyHosts(hosts)) => assert_eq!(hosts, ["pve1", "pve2"]),
        other => panic!("{other:?}"),
    }
    // A bare machine has a new name; where all backups are of one machine, that one is meant.
    world.open().forget_one(&names[0], true).unwrap();
    assert_eq!(latest("pve3").unwrap(), names[2]);
}

#[test]
fn a_rule_keeps_as_many_of_each_machine() {
    let world = World::new();
    let names = of_machines(
        &world,
        &[("pve1", 100), ("pve1", 200), ("pve2", 300), ("pve2", 400)],
    );
    let keep = Keep {
        last: 1,
        ..Keep::default()
    };
    let now = std::time::SystemTime::now();
    let gone = world.open().forget(keep, now, true).unwrap();
    assert_eq!(gone.gone, [names[0].clone(), names[2].clone()]);
    assert_eq!(gone.kept, 2);
}

#[test]
fn a_repository_that_was_not_made_to_the_end_is_made_and_other_files_are_left_alone() {
    let world = World::new();
    world.create().unwrap();
    let config = world.target().join("config");
    fs::remove_file(&config).unwrap();
    // With a backup in it, it is damaged, and nothing of it is touched.
    let before = tree(&world.target());
    assert!(matches!(world.create(), Err(BackupError::OtherFiles(_))));
    assert_eq!(tree(&world.target()), before);
    // What a process leaves that was killed before it wrote `config`: folders, and a key.
    for folder in ["data", "index", "snapshots"] {
        fs::remove_dir_all(world.target().join(folder)).unwrap();
    }
    world.create().unwrap();
    assert_eq!(world.verify(History::Same).unwrap().problems, []);
    assert_eq!(
        fs::read_dir(world.target().join("keys")).unwrap().count(),
        1
    );
}

#[test]
fn nothing_is_taken_out_of_a_repository_that_another_process_works_with() {
    let world = World::new();
    world.create().unwrap();
    let other = world.open();
    let using = other.share().unwrap();
    let keep = Keep {
        last: 1,
        ..Keep::default()
    };
    let now = std::time::SystemTime::now();
    let open = world.open();
    assert!(matches!(open.prune(true), Err(BackupError::InUse(_))));
    assert!(matches!(
        open.forget(keep, now, true),
        Err(BackupError::InUse(_))
    ));
    // Looking and adding go on beside it.
    open.forget(keep, now, false).unwrap();
    world.create().unwrap();
    drop(using);
    let alone = other.alone().unwrap();
    assert!(matches!(world.create(), Err(BackupError::InUse(_))));
    drop(alone);
    open.prune(true).unwrap();
}
