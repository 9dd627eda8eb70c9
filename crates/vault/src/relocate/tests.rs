use super::*;
use std::os::unix::fs::{PermissionsExt, symlink};
use tempfile::TempDir;

/// A folder to move, and a private place to move it to.
struct World {
    root: TempDir,
    from: PathBuf,
    to: PathBuf,
}

impl World {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let real = fs::canonicalize(root.path()).unwrap();
        let world = Self {
            from: real.join("home/data"),
            to: real.join("volume/data"),
            root,
        };
        fs::create_dir_all(world.from.join("models")).unwrap();
        fs::create_dir(world.root.path().join("volume")).unwrap();
        world.write("models/big.gguf", &vec![7; 3 << 20]);
        world.write("index.json", b"{}");
        symlink("index.json", world.from.join("link")).unwrap();
        world
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        fs::write(self.from.join(name), bytes).unwrap();
        fs::set_permissions(self.from.join(name), fs::Permissions::from_mode(0o600)).unwrap();
    }

    fn plan(&self) -> Result<Plan, MoveError> {
        plan(&self.from, &self.to)
    }

    fn moves(&self) -> Result<(), MoveError> {
        self.plan()?.run(&mut |_| true)
    }

    /// Says that everything is at the target, and reached through the old path.
    fn is_moved(&self) {
        assert!(self.from.is_symlink());
        assert_eq!(fs::read_link(&self.from).unwrap(), self.to);
        assert_eq!(
            fs::read(self.from.join("models/big.gguf")).unwrap(),
            vec![7; 3 << 20]
        );
        assert_eq!(fs::read(self.from.join("link")).unwrap(), b"{}");
        assert!(!old(&self.from).exists() && !self.to.join(MARKER).exists());
        let mode = fs::metadata(&self.to).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o700);
    }
}

#[test]
fn a_folder_is_moved_and_reached_as_before() {
    let world = World::new();
    let plan = world.plan().unwrap();
    assert_eq!(
        (plan.stage(), plan.files(), plan.bytes()),
        (Stage::Copy, 2, (3 << 20) + 2)
    );
    assert!(!world.to.exists(), "a plan changes nothing");
    world.moves().unwrap();
    world.is_moved();
    assert_eq!(world.plan().unwrap().stage(), Stage::Done);
    world.moves().unwrap();
}

#[test]
fn a_move_that_was_cut_off_anywhere_goes_on() {
    for stop_at in 0..5 {
        let world = World::new();
        let mut steps = 0;
        let result = world.plan().unwrap().run(&mut |_| {
            steps += 1;
            steps <= stop_at
        });
        if result.is_err() {
            assert!(!world.from.is_symlink(), "the old folder stays");
            assert_eq!(fs::read(world.from.join("index.json")).unwrap(), b"{}");
        }
        world.moves().unwrap();
        world.is_moved();
    }
}

#[test]
fn a_crash_after_the_switch_leaves_only_the_old_folder_to_remove() {
    let world = World::new();
    world.moves().unwrap();
    fs::create_dir(old(&world.from)).unwrap();
    fs::write(old(&world.from).join("index.json"), "{}").unwrap();
    assert_eq!(world.plan().unwrap().stage(), Stage::CleanUp);
    world.moves().unwrap();
    world.is_moved();
}

#[test]
fn a_link_that_a_crash_left_before_the_switch_is_no_obstacle() {
    let world = World::new();
    symlink("/nowhere", old(&world.from)).unwrap();
    world.moves().unwrap();
    world.is_moved();
}

#[test]
fn a_crash_just_before_the_switch_is_gone_on_with() {
    let world = World::new();
    // The switch fails: what is in its way is no link of an earlier run.
    fs::create_dir(old(&world.from)).unwrap();
    assert!(world.moves().is_err());
    assert!(!world.from.is_symlink());
    fs::remove_dir(old(&world.from)).unwrap();
    world.moves().unwrap();
    world.is_moved();
}

#[test]
fn a_crash_just_after_the_switch_leaves_no_marker_behind() {
    let world = World::new();
    world.moves().unwrap();
    fs::create_dir(old(&world.from)).unwrap();
    fs::write(world.to.join(MARKER), "x").unwrap();
    world.moves().unwrap();
    world.is_moved();
}

#[test]
fn a_link_out_of_the_folder_leads_to_the_same_place_afterwards() {
    let world = World::new();
    let outside = world.from.parent().unwrap().join("dotfiles");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("config.toml"), "x").unwrap();
    symlink("../dotfiles/config.toml", world.from.join("config.toml")).unwrap();
    symlink("../../not/there", world.from.join("models/nowhere")).unwrap();
    symlink("../index.json", world.from.join("models/inside")).unwrap();
    world.moves().unwrap();
    world.is_moved();
    assert_eq!(fs::read(world.to.join("config.toml")).unwrap(), b"x");
    assert_eq!(
        fs::read_link(world.to.join("models/inside")).unwrap(),
        Path::new("../index.json")
    );
    assert!(
        fs::read_link(world.to.join("models/nowhere"))
            .unwrap()
            .is_absolute()
    );
}

#[test]
fn a_target_that_others_could_look_into_is_made_private() {
    let world = World::new();
    fs::create_dir(&world.to).unwrap();
    fs::set_permissions(&world.to, fs::Permissions::from_mode(0o755)).unwrap();
    world.moves().unwrap();
    world.is_moved();
}

#[test]
fn what_an_earlier_run_copied_and_is_gone_since_does_not_come_back() {
    let world = World::new();
    world.write("secret", b"x");
    let mut steps = 0;
    let cut = world.plan().unwrap().run(&mut |_| {
        steps += 1;
        steps < 5
    });
    assert!(cut.is_err());
    fs::write(world.to.join("secret"), b"x").unwrap();
    fs::remove_file(world.from.join("secret")).unwrap();
    world.moves().unwrap();
    world.is_moved();
    assert!(!world.to.join("secret").exists());
}

#[test]
fn a_copy_that_was_changed_between_two_runs_is_made_again() {
    let world = World::new();
    let mut steps = 0;
    let cut = world.plan().unwrap().run(&mut |_| {
        steps += 1;
        steps < 2
    });
    assert!(cut.is_err());
    fs::write(world.to.join("index.json"), "[]").unwrap();
    world.moves().unwrap();
    world.is_moved();
}

#[test]
fn a_target_with_something_in_it_is_refused() {
    let world = World::new();
    fs::create_dir(&world.to).unwrap();
    world.plan().unwrap();
    fs::write(world.to.join("theirs"), "").unwrap();
    assert!(matches!(world.plan(), Err(MoveError::NotEmpty { .. })));
    // What another folder was being moved to is not this one's either.
    fs::write(world.to.join(MARKER), "/some/other/folder").unwrap();
    assert!(matches!(world.plan(), Err(MoveError::NotEmpty { .. })));
}

#[test]
fn a_place_that_others_can_write_to_is_refused() {
    let world = World::new();
    let volume = world.root.path().join("volume");
    fs::set_permissions(&volume, fs::Permissions::from_mode(0o777)).unwrap();
    assert!(matches!(world.plan(), Err(MoveError::Foreign { .. })));
}

#[test]
fn a_folder_cannot_be_moved_into_itself() {
    let world = World::new();
    let inside = plan(&world.from, &world.from.join("models/new"));
    assert!(
        matches!(inside, Err(MoveError::Nested { .. })),
        "{inside:?}"
    );
}

#[test]
fn a_file_that_is_in_use_or_changes_meanwhile_stops_the_move() {
    let world = World::new();
    let held = File::open(world.from.join("index.json")).unwrap();
    held.lock().unwrap();
    assert!(matches!(world.moves(), Err(MoveError::InUse { .. })));
    drop(held);
    let plan = world.plan().unwrap();
    world.write("index.json", b"{ }");
    assert!(matches!(
        plan.run(&mut |_| true),
        Err(MoveError::Changed { .. })
    ));
    assert!(!world.from.is_symlink());
    world.moves().unwrap();
    assert_eq!(fs::read(world.from.join("index.json")).unwrap(), b"{ }");
}

#[test]
fn nobody_is_in_the_middle_of_a_change_when_the_link_comes() {
    let world = World::new();
    fs::create_dir(world.from.join("journal")).unwrap();
    world.write("journal/lock", b"");
    let mut writer = None;
    // It begins after its lock was copied, and before all of the rest is.
    let result = world.plan().unwrap().run(&mut |_| {
        let lock = writer.get_or_insert_with(|| {
            let lock = File::open(world.from.join("journal/lock")).unwrap();
            lock.lock().unwrap();
            lock
        });
        lock.metadata().is_ok()
    });
    assert!(matches!(result, Err(MoveError::InUse { .. })), "{result:?}");
    assert!(!world.from.is_symlink());
    drop(writer);
    world.moves().unwrap();
    world.is_moved();
}

#[test]
fn what_is_no_file_is_named() {
    let world = World::new();
    rustix::fs::mknodat(
        CWD,
        world.from.join("pipe"),
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::RUSR,
        0,
    )
    .unwrap();
    assert!(matches!(world.plan(), Err(MoveError::Special { .. })));
}

#[test]
fn a_folder_that_is_not_there_yet_will_be_made_at_the_target() {
    let world = World::new();
    fs::remove_dir_all(&world.from).unwrap();
    world.moves().unwrap();
    fs::write(world.from.join("new"), "x").unwrap();
    assert_eq!(fs::read(world.to.join("new")).unwrap(), b"x");
}
