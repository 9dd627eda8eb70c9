//! What is asked for and not built is said.

use crate::fake::{Fake, run};

/// The warnings of a request's likeliest reading.
fn warnings(text: &str) -> Vec<String> {
    let answer = run(text, &Fake::preferring(""));
    for warning in &answer.warnings {
        let [from, to] = warning.span;
        assert!(!text[from..to].is_empty(), "{warning:?}");
    }
    let messages = answer.warnings.into_iter();
    messages.map(|warning| warning.message).collect()
}

#[test]
fn what_a_guest_of_its_kind_cannot_have_is_a_warning() {
    for (text, words) in [
        (
            "a debian vm named web with 2 cores and 512 MB of swap",
            "512 MB of swap",
        ),
        (
            "a debian container named web with 2 cores and htop installed",
            "htop",
        ),
        (
            "a debian container named web with 2 cores, user anna",
            "user anna",
        ),
        ("a debian container named web with 2 cores and a TPM", "TPM"),
        ("a debian vm named my_db with 2 cores", "my_db"),
    ] {
        let said = warnings(text);
        assert!(
            said.iter().any(|said| said.contains(words)),
            "{text}: {said:?}"
        );
    }
}

#[test]
fn a_number_that_asks_for_something_unknown_is_a_warning() {
    for (text, number) in [
        ("a debian vm named web with 2 cores, frobnicate 500", "500"),
        ("a vm named db with postgres 16 and 4 GB", "postgres 16"),
        ("a vm named web with nginx 1.25 and 2 cores", "nginx 1.25"),
        ("a vm named web with 2 cores and a factor of 3.7", "3.7"),
    ] {
        let said = warnings(text);
        assert!(
            said.iter()
                .any(|said| said.contains(&format!("{number:?}"))),
            "{text}: {said:?}"
        );
    }
}

#[test]
fn a_file_or_setting_that_nothing_uses_is_a_warning() {
    for (text, words) in [
        ("a debian vm named web with 2 cores and smbios", "smbios"),
        (
            "a debian vm named web with 2 cores and a qxl display",
            "qxl",
        ),
        (
            "a debian container named web with 2 cores, fuse and keyctl",
            "keyctl",
        ),
        (
            "a vm named web from https://example.org/debian-12.qcow2 with 2 cores",
            "https://example.org/debian-12.qcow2",
        ),
        (
            "a container named web from local:vztmpl/golden.tar.zst with 1 GB",
            "local:vztmpl/golden.tar.zst",
        ),
        (
            "a vm named web with 2 cores, booting local:iso/debian.iso",
            "local:iso/debian.iso",
        ),
        (
            "a vm named web cloned from template debian12-tmpl with 2 cores",
            "debian12-tmpl",
        ),
        (
            "a debian vm named web with 2 cores and the key ~/.ssh/id.pub",
            "id.pub",
        ),
    ] {
        let said = warnings(text);
        assert!(
            said.iter().any(|said| said.contains(&format!("{words:?}"))),
            "{text}: {said:?}"
        );
    }
}

#[test]
fn words_that_ask_for_nothing_are_no_warning() {
    for text in [
        "Hi team, could we please have a debian vm named web with 2 cores by Monday? Thanks, tom",
        "a debian vm named web with 2 cores, for the finance team, until 5pm on the 19th",
        "I'd love a debian container named web with 1 GB, it is for testing",
    ] {
        let said = warnings(text);
        assert!(said.is_empty(), "{text}: {said:?}");
    }
}

#[test]
fn a_guest_is_not_named_by_words_about_its_template() {
    let answer = run(
        "a vm cloned from template golden with 2 cores",
        &Fake::preferring("for=clone"),
    );
    let name = &answer.spec.guests[0].names[0].value;
    assert!(!name.contains("clone"), "{name}");
}
