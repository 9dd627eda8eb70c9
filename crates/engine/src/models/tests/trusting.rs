//! The list of trusted models.

use super::super::gguf::tests::sample;
use super::{World, digest};
use crate::models::{Import, Step};
use std::fs;

#[test]
fn a_list_of_trusted_models_that_cannot_be_read_is_told_and_kept_aside() {
    let world = World::new();
    let trust = |name: &str| {
        let bytes = sample(name);
        let request = Import {
            path: world.file(&format!("{name}.gguf"), &bytes),
            sha256: Some(digest(&bytes)),
            trust: true,
            ..Import::default()
        };
        let mut steps = Vec::new();
        let imported = world.store.import(&request, &mut |step| {
            steps.push(format!("{step:?}"));
            true
        });
        (imported.map(|imported| imported.model.name), steps)
    };
    trust("first").0.unwrap();
    fs::write(world.in_folder("trusted.json"), "{\"schema\": 1, \"mod").unwrap();
    let mut told = false;
    let models = world.store.installed(&mut |step| {
        told |= matches!(step, Step::TrustUnreadable { .. });
        true
    });
    assert!(models.unwrap().is_empty() && told);
    let (imported, steps) = trust("second");
    assert_eq!(imported.unwrap(), "second");
    let aside = steps.iter().find(|step| step.starts_with("TrustSetAside"));
    assert!(
        aside.unwrap().contains("trusted.json.broken-0"),
        "{steps:?}"
    );
    let kept = fs::read_to_string(world.in_folder("trusted.json.broken-0")).unwrap();
    assert!(
        kept.ends_with("\"mod"),
        "what could not be read is not lost"
    );
    // The list that begins anew knows the second, and takes the first again.
    assert_eq!(world.store.installed(&mut |_| true).unwrap().len(), 1);
    assert_eq!(trust("first").0.unwrap(), "first");
}
