//! `optimize-hardware`, from outside.

use serde_json::Value;

use crate::home;

#[test]
fn the_values_are_shown_with_reasons_and_only_written_when_asked() {
    let env = home();
    let run = env.run(["optimize-hardware", "--json"]);
    let document: Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!(document["applied"], false);
    let settings = document["settings"].as_array().unwrap();
    let keys: Vec<&str> = settings
        .iter()
        .map(|one| one["key"].as_str().unwrap())
        .collect();
    assert_eq!(keys, ["ai.threads", "ai.batch", "ai.context"]);
    assert!(
        settings
            .iter()
            .all(|one| !one["reason"].as_str().unwrap().is_empty())
    );
    assert_eq!(env.tree(), Vec::<String>::new());
    let run = env.run(["optimize-hardware", "--apply"]);
    assert_eq!(run.exit(), "0", "{run}");
    for setting in settings {
        let key = setting["key"].as_str().unwrap();
        let run = env.run(["config", "get", key]);
        assert_eq!(run.stdout().trim(), setting["value"].to_string(), "{key}");
    }
    // What was set is shown the next time.
    let run = env.run(["optimize-hardware", "--json"]);
    let document: Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!(document["settings"][0]["was"], settings[0]["value"]);
}
