//! What the real Terraform makes of rendered configurations, with the real provider.

use std::fs;

use pai_iac::defaults;
use pai_iac::spec::Spec;
use pai_iac::terraform::render::{RenderError, render};

use crate::planned;
use crate::specs::{Random, by_hand};
use crate::terraform::{Terraform, check_in_parts, module};

fn completed(mut spec: Spec) -> Spec {
    defaults::complete(&mut spec);
    spec
}

#[test]
fn terraform_plans_every_spec_written_by_hand_as_it_was_asked_for() {
    let specs: Vec<(String, Spec)> = by_hand()
        .into_iter()
        .map(|(name, spec)| (name.replace('.', "-"), completed(spec)))
        .collect();
    check_in_parts(&specs);
}

#[test]
fn terraform_plans_random_specs_as_they_were_asked_for() {
    let mut specs = Vec::new();
    for seed in 1000..1048 {
        let spec = completed(Random::new(seed).spec());
        match render(&spec) {
            Ok(_) => specs.push((format!("random-{seed}"), spec)),
            // A container cannot be a Windows, which is refused before any file is written.
            Err(RenderError::NotForKind { field: "os", .. }) => {}
            Err(error) => panic!("{seed}: {error}"),
        }
    }
    assert!(
        specs.len() > 30,
        "only {} specs can be written",
        specs.len()
    );
    check_in_parts(&specs);
}

/// The comparison itself must see a difference, or the tests above could not fail.
#[test]
fn a_plan_that_differs_from_its_spec_is_seen() {
    let terraform = match Terraform::find() {
        Ok(terraform) => terraform,
        Err(why) => return println!("skipped: {why}"),
    };
    let spec = by_hand()
        .into_iter()
        .find(|(name, _)| *name == "k3s")
        .map(|(_, spec)| completed(spec));
    let spec = spec.expect("there is one");
    let folder = tempfile::tempdir().expect("a folder for Terraform");
    let root = folder.path();
    fs::write(root.join("root.tf"), module(root, "k3s", &spec)).expect("writable");
    let main = root.join("k3s/main.tf");
    let text = fs::read_to_string(&main).expect("readable");
    let wrong = text
        .replace("dedicated = 8192", "dedicated = 4096")
        .replace("vlan_id  = 20", "vlan_id  = 21");
    assert_ne!(text, wrong);
    fs::write(&main, wrong).expect("writable");
    assert!(terraform.run(root, &["get"]).status.success());
    let shown = terraform.plan(root);
    let resources = &shown["planned_values"]["root_module"]["child_modules"][0]["resources"];
    let differences = planned::differences(&spec, resources.as_array().expect("a list"));
    assert_eq!(differences.len(), 6, "{differences:?}");
    assert!(
        differences[0].contains("memory") && differences[1].contains("vlan"),
        "{differences:?}"
    );
}
