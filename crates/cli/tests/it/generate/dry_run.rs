//! `generate --dry-run`: what the model would be asked, to the letter.

use pai_redact::template::fill;
use serde_json::Value;

use crate::home;

fn request() -> (String, String) {
    let secret = fill("ghp_{githubtoken}", 1);
    let text =
        format!("a debian vm named web with 2 cores at 10.20.30.40/24, the token is {secret}");
    (text, secret)
}

#[test]
fn the_prompt_is_shown_without_the_secret_and_without_a_model() {
    let (text, secret) = request();
    let run = home().run(["generate", "terraform", "--dry-run", &text]);
    assert_eq!(run.exit(), "0", "{}", run.stderr());
    let out = run.stdout();
    assert!(
        !out.contains(&secret) && out.contains("the token is <GITHUB_PAT_1>"),
        "{out}"
    );
    assert!(
        out.contains("request: a debian vm") && out.contains("10.20.30.40/24"),
        "{out}"
    );
    assert!(run.stderr().contains("1 secret masked"), "{}", run.stderr());
    assert!(
        run.stderr().contains("no model is installed"),
        "{}",
        run.stderr()
    );
}

#[test]
fn addresses_get_stand_ins_where_that_is_asked_for() {
    let (text, _) = request();
    for how in [
        ["--redact", "network=pseudonymise"],
        ["--redact", "network=mask"],
        ["--set", "redact.network=mask"],
    ] {
        let run = home().run(
            [
                &["generate", "terraform", "--dry-run", "--json", &text],
                &how[..],
            ]
            .concat(),
        );
        let document: Value = serde_json::from_str(&run.stdout()).unwrap();
        let data = document["dry_run"]["data"].as_str().unwrap();
        assert!(
            !data.contains("10.20.30.40") && data.contains(" at 10."),
            "{data}"
        );
        assert_eq!(document["dry_run"]["masked"].as_array().unwrap().len(), 2);
    }
    let run = home().run([
        "generate",
        "terraform",
        "--dry-run",
        "--redact",
        "secret=keep",
        &text,
    ]);
    assert_eq!(run.exit(), "2");
}
