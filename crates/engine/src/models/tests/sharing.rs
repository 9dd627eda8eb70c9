//! The folder whose models all users of a machine share. Only root's counts, so root has to run these.

use super::*;

/// Makes a world beside a shared folder that holds the model `two`; nothing when this user is not root.
fn world() -> Option<World> {
    let mut world = World::new();
    let shared = world.folder.path().join("shared");
    fs::create_dir(&shared).unwrap();
    fs::set_permissions(&shared, fs::Permissions::from_mode(0o755)).unwrap();
    if fs::metadata(&shared).unwrap().uid() != 0 {
        println!("skipped: root does not run the tests, or cannot change the user");
        return None;
    }
    world.file("shared/two.gguf", &sample("two"));
    world.store = world.store.with_shared(&shared);
    Some(world)
}

/// Counts the steps that hash something while the list is made.
fn hashed(world: &World) -> usize {
    let mut count = 0;
    let mut watch = |step: Step<'_>| {
        count += usize::from(
            matches!(step, Step::Hashing { done: 0, .. })
                || matches!(step, Step::Hashing { done, total, .. } if done == total),
        );
        true
    };
    world.store.installed(&mut watch).unwrap();
    count
}

#[test]
fn a_shared_model_is_hashed_once_and_used_where_it_lies() {
    let Some(world) = world() else { return };
    let world = world.with_one();
    assert_eq!(world.names(), ["one", "two"]);
    assert_eq!(hashed(&world), 0);
    let models = world.store.installed(&mut |_| true).unwrap();
    let two = models.iter().find(|model| model.name == "two").unwrap();
    assert!(two.shared && two.state == State::Verified, "{two:?}");
    let mut open = world.store.open_verified("two", &mut |_| true).unwrap();
    let mut bytes = Vec::new();
    open.file.read_to_end(&mut bytes).unwrap();
    assert_eq!(bytes, sample("two"));
    assert!(!world.in_folder("two.gguf").exists());
}

#[test]
fn a_shared_file_with_other_bytes_is_no_model() {
    let Some(world) = world() else { return };
    let mut bytes = sample("two");
    *bytes.last_mut().unwrap() ^= 1;
    world.file("shared/two.gguf", &bytes);
    assert_eq!(world.names(), Vec::<String>::new());
    // One that changes after it was verified is found out before it is used.
    world.file("shared/two.gguf", &sample("two"));
    assert_eq!(world.names(), ["two"]);
    world.file("shared/two.gguf", &bytes);
    let error = world.store.open_verified("two", &mut |_| true).unwrap_err();
    assert!(matches!(error, StoreError::WrongHash { .. }), "{error}");
}

#[test]
fn a_file_or_folder_that_users_could_change_is_not_shared() {
    let Some(world) = world() else { return };
    let (shared, file) = (
        world.folder.path().join("shared"),
        world.folder.path().join("shared/two.gguf"),
    );
    fs::set_permissions(&file, fs::Permissions::from_mode(0o664)).unwrap();
    let mut told = 0;
    let mut watch = |step: Step<'_>| {
        told += usize::from(matches!(step, Step::NotShared { .. }));
        true
    };
    assert!(world.store.installed(&mut watch).unwrap().is_empty());
    assert_eq!(told, 1);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    std::os::unix::fs::chown(&file, Some(65534), None).unwrap();
    assert_eq!(world.names(), Vec::<String>::new());
    fs::set_permissions(&shared, fs::Permissions::from_mode(0o777)).unwrap();
    let error = world.store.installed(&mut |_| true).unwrap_err();
    assert!(matches!(error, StoreError::NotRoots { .. }), "{error}");
}

#[test]
fn a_shared_model_is_not_one_users_to_delete_and_an_own_one_wins() {
    let Some(world) = world() else { return };
    // Both samples have one size; with the other model there too, the size tells all.
    let world = world.with_one();
    assert_eq!(world.names(), ["one", "two"]);
    let error = world.store.remove("two", &mut |_| true).unwrap_err();
    assert!(matches!(error, StoreError::Shared { .. }), "{error}");
    assert!(world.folder.path().join("shared/two.gguf").exists());
    let store = World {
        store: world.store.clone(),
        folder: TempDir::new().unwrap(),
    };
    let entry = store.store.catalogue().models[1].clone();
    fs::write(store.store.part_path(&entry), sample("two")).unwrap();
    let own = store.store.adopt(&entry, &mut |_| true).unwrap();
    assert!(!own.shared);
    assert_eq!(hashed(&world), 0);
    assert!(!world.store.installed(&mut |_| true).unwrap()[1].shared);
}

#[test]
fn without_the_shared_folder_its_models_are_gone_and_nothing_else() {
    let Some(world) = world() else { return };
    let world = world.with_one();
    assert_eq!(world.names(), ["one", "two"]);
    fs::remove_dir_all(world.folder.path().join("shared")).unwrap();
    assert_eq!(world.names(), ["one"]);
}
