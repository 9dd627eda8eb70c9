//! `performance-stats`, from outside.

use serde_json::Value;

use crate::home;
use crate::kept::{DAY, HOUR, ago, put_answer, put_operation, store, with_vault};

#[test]
fn without_operations_there_is_nothing_to_count_and_nothing_is_made() {
    let env = home();
    let run = env.run(["performance-stats"]);
    assert_eq!(
        (run.exit(), run.stdout().as_str()),
        ("0", "no operation was recorded\n")
    );
    let run = env.run(["performance-stats", "--json"]);
    let document: Value = serde_json::from_slice(run.stdout_bytes()).unwrap();
    assert_eq!(document["all"]["requests"], 0);
    assert!(document["all"]["median_ms"].is_null());
    assert_eq!(env.tree(), Vec::<String>::new());
}

#[test]
fn what_was_measured_is_counted_and_privacy_mode_shows_numbers_only() {
    let env = with_vault(home());
    {
        let store = store(&env);
        put_answer(&store, true, "one", ago(HOUR));
        for number in 0..30 {
            put_operation(&store, 1000 + number, ago(2 * HOUR), |operation| {
                operation.model = Some("sha256:0123456789abcdef".to_owned());
                operation.cache_hit = Some(number % 3 == 0);
                operation.output_tokens = Some(10);
            });
        }
        for number in 0..30 {
            let ms = if number == 7 { 90_000 } else { 500 + number };
            put_operation(&store, ms, ago(3 * DAY), |_| {});
        }
    }
    let run = env.run(["performance-stats", "--json"]);
    let document: Value = serde_json::from_slice(run.stdout_bytes()).unwrap();
    let all = &document["all"];
    assert_eq!(
        (&all["requests"], &all["output_tokens"]),
        (&60.into(), &300.into()),
        "{run}"
    );
    assert_eq!(
        (&all["cache_hits"], &all["cache_misses"]),
        (&10.into(), &20.into()),
        "{run}"
    );
    assert!(
        all["cpu_ms"].is_null() && all["prompt_tokens"].is_null(),
        "{run}"
    );
    assert_eq!(document["cache"]["answers"], 1);
    assert_eq!(document["unusual_values"][0]["value"], 90_000, "{run}");
    let run = env.run(["performance-stats", "--since", "1d", "--json"]);
    let document: Value = serde_json::from_slice(run.stdout_bytes()).unwrap();
    assert_eq!(document["all"]["requests"], 30, "{run}");
    let shown = env.run(["performance-stats"]).stdout();
    assert!(
        shown.contains("generate terraform") && shown.contains("model 0123456789ab"),
        "{shown}"
    );
    assert!(
        shown.contains("33 %") && shown.contains("ms 90000"),
        "{shown}"
    );
    for arguments in [
        &["performance-stats", "--privacy-mode"][..],
        &["performance-stats", "--privacy-mode", "--json"],
    ] {
        let shown = env.run(arguments.iter().copied()).stdout();
        for word in ["generate", "terraform", "model", "0123456789", "sha256"] {
            assert!(!shown.contains(word), "{word}: {shown}");
        }
        assert!(shown.contains("60"), "{shown}");
    }
    assert_eq!(
        env.run(["performance-stats", "--since", "never"]).exit(),
        "2"
    );
}
