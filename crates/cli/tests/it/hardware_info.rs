//! `hardware-info`, from outside.

use serde_json::Value;

use crate::home;

#[test]
fn the_machine_is_described_and_nothing_is_written() {
    let env = home();
    let run = env.run(["hardware-info"]);
    assert_eq!(run.exit(), "0", "{run}");
    for part in [
        "processor",
        "cores",
        "instructions",
        "memory",
        "graphics",
        "free disk",
    ] {
        assert!(
            run.stdout().lines().any(|line| line.starts_with(part)),
            "{part}: {run}"
        );
    }
    assert_eq!(env.tree(), Vec::<String>::new());
}

#[test]
fn the_document_has_numbers_that_can_be_true() {
    let run = home().run(["hardware-info", "--json"]);
    let document: Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!(document["schema"], 1);
    let number = |part: &str, name: &str| document[part][name].as_u64().unwrap();
    assert!(number("cpu", "physical") >= 1);
    assert!(number("cpu", "logical") >= number("cpu", "physical"));
    assert!(number("memory", "total") >= number("memory", "available"));
    assert!(document["free_disk"].as_u64().is_some_and(|free| free > 0));
}
