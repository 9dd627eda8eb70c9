//! Which model is used, and which of Ollama's can be.

use super::super::gguf::tests::sample;
use super::super::*;
use super::{World, digest};
use crate::hardware::{Memory, MemoryLimit};
use std::fs;
use std::path::PathBuf;

#[test]
fn ollamas_blobs_are_found_by_hash_and_its_other_models_by_name() {
    let world = World::new();
    let store = world.folder.path().join("ollama/models");
    fs::create_dir_all(store.join("blobs")).unwrap();
    let blob = |bytes: &[u8]| {
        let path = store.join(format!("blobs/sha256-{}", digest(bytes)));
        fs::write(&path, bytes).unwrap();
        path
    };
    let known = blob(&sample("one"));
    let other = blob(&sample("other"));
    blob(b"a licence that no manifest calls a model");
    let manifests = store.join("manifests/registry.example/library/other");
    fs::create_dir_all(&manifests).unwrap();
    let manifest = format!(
        r#"{{"layers":[{{"mediaType":"application/vnd.ollama.image.model","digest":"sha256:{}"}}]}}"#,
        digest(&sample("other"))
    );
    fs::write(manifests.join("7b"), manifest).unwrap();
    fs::write(manifests.join("broken"), "{").unwrap();
    let folders = [
        world.folder.path().join("ollama"),
        store,
        PathBuf::from("/nowhere"),
    ];
    let found = scan_ollama(&folders, world.store.catalogue());
    assert_eq!(found.folders.len(), 1);
    assert_eq!(found.known.len(), 1);
    assert_eq!(
        (found.known[0].0.as_str(), &found.known[0].1.path),
        ("one", &fs::canonicalize(known).unwrap())
    );
    assert_eq!(found.others.len(), 1);
    assert_eq!(
        (found.others[0].name.as_str(), &found.others[0].path),
        ("other:7b", &fs::canonicalize(other).unwrap())
    );
    assert_eq!(
        world.import(&found.known[0].1.path).unwrap().placed,
        Placed::HardLink
    );
}

#[test]
fn a_blob_that_lies_about_its_hash_is_refused() {
    let world = World::new();
    let blobs = world.folder.path().join("ollama/blobs");
    fs::create_dir_all(&blobs).unwrap();
    let path = blobs.join(format!("sha256-{}", digest(&sample("one"))));
    fs::write(&path, sample("forged")).unwrap();
    let found = scan_ollama(
        &[world.folder.path().join("ollama")],
        world.store.catalogue(),
    );
    assert_eq!(found.known.len(), 1);
    assert!(matches!(
        world.import(&path),
        Err(StoreError::NotAllowed { .. })
    ));
}

fn memory(available: u64) -> Memory {
    Memory {
        total: 64 << 30,
        available,
        limit: MemoryLimit::Machine,
        group_limit: None,
        swap_total: 0,
        held_by_worker: 0,
    }
}

#[test]
fn the_best_model_that_fits_is_chosen_and_the_reason_says_so() {
    let world = World::new().with_one();
    world.import(&world.file("b.gguf", &sample("two"))).unwrap();
    let models = world.store.installed(&mut |_| true).unwrap();
    let chosen = choose(&models, &memory(8_000_000_000), Choice::Auto).unwrap();
    assert_eq!(chosen.name, "one");
    assert_eq!(
        chosen.reason,
        "the best of those installed, and it fits: needs 2.0 GB, 8.0 GB available"
    );
    let chosen = choose(&models, &memory(1_500_000_000), Choice::Auto).unwrap();
    assert_eq!(chosen.name, "two");
    assert!(
        chosen
            .reason
            .starts_with("the best of those installed that fits: needs 1.0 GB")
    );
    // What a warm model holds counts as free.
    let warm = memory(500_000_000).with_freed(2_000_000_000, 7);
    assert_eq!(warm.held_by_worker, 2_000_000_000);
    assert_eq!(choose(&models, &warm, Choice::Auto).unwrap().name, "one");
    let mut unranked = models.clone();
    unranked.iter_mut().for_each(|model| model.rank = 0);
    let error = choose(&unranked, &memory(8_000_000_000), Choice::Auto).unwrap_err();
    assert!(matches!(&error, ChooseError::OnlyByName { names } if names.len() == 2));
    let error = choose(&models, &memory(100), Choice::Auto).unwrap_err();
    assert!(matches!(&error, ChooseError::NoneFits { smallest, .. } if smallest == "two"));
}

#[test]
fn a_named_model_is_chosen_even_where_memory_is_tight_and_that_is_said() {
    let world = World::new().with_one();
    let models = world.store.installed(&mut |_| true).unwrap();
    let chosen = choose(&models, &memory(100_000_000), Choice::parse("One")).unwrap();
    assert!(
        chosen.tight && chosen.reason.contains("only 100 MB"),
        "{}",
        chosen.reason
    );
    let error = choose(&models, &memory(1 << 40), Choice::parse("two")).unwrap_err();
    assert_eq!(
        error,
        ChooseError::NotInstalled {
            name: "two".to_owned()
        }
    );
    assert_eq!(
        choose(&[], &memory(1), Choice::parse("auto")),
        Err(ChooseError::NoneInstalled)
    );
}

#[test]
fn a_model_that_failed_its_check_is_never_chosen() {
    let world = World::new().with_one();
    let mut models = world.store.installed(&mut |_| true).unwrap();
    models[0].state = State::Failed;
    let error = choose(&models, &memory(1 << 40), Choice::Auto).unwrap_err();
    assert_eq!(error, ChooseError::NoneInstalled);
    let error = choose(&models, &memory(1 << 40), Choice::parse("one")).unwrap_err();
    assert!(matches!(error, ChooseError::Failed { .. }));
}
