//! Settings files hold no secrets: what looks like one is refused, with where it belongs.

use pai_redact::{Class, Detector, Finding};

/// What to do with a secret that was meant for a settings file.
pub(crate) const WHERE: &str = "settings files hold no secrets: give one where a command asks for it, as a file or a file descriptor, and let the program's vault keep it";

/// Says whether a value looks like a secret, or its key is named like one that holds some.
pub(crate) fn is_one(key: &str, value: &str) -> bool {
    let line = format!("{key} = \"{value}\"\n");
    in_text(&line).next().is_some() || in_text(value).next().is_some()
}

/// Says whether a key is named like one that holds a secret.
pub(crate) fn names_one(key: &str) -> bool {
    const WORDS: [&str; 9] = [
        "password",
        "passphrase",
        "passwd",
        "secret",
        "token",
        "credential",
        "private_key",
        "api_key",
        "apikey",
    ];
    let key = key.to_ascii_lowercase().replace('-', "_");
    WORDS.iter().any(|word| key.contains(word)) || key.split(['.', '_']).any(|part| part == "pin")
}

/// Returns the secrets in the text of a settings file.
pub(crate) fn in_text(text: &str) -> impl Iterator<Item = Finding> {
    let found = Detector::built_in().find("config.toml", text.as_bytes());
    found
        .into_iter()
        .filter(|finding| finding.category.class == Class::Secret)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::KEYS;

    /// A token of Proxmox, made anew so that none stands in this file.
    fn token() -> String {
        let mut bytes = [0; 16];
        pai_vault::key::random(&mut bytes).unwrap();
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let (a, b, c, d, e) = (
            &hex[..8],
            &hex[8..12],
            &hex[12..16],
            &hex[16..20],
            &hex[20..],
        );
        format!("PVEAPIToken=root@pam!ci={a}-{b}-{c}-{d}-{e}")
    }

    #[test]
    fn a_token_is_a_secret_and_what_settings_hold_is_none() {
        assert!(is_one("ai.model", &token()));
        for key in &KEYS {
            assert!(!is_one(key.name, key.default), "{}", key.name);
            assert!(!names_one(key.name), "{}", key.name);
            for word in key.words() {
                assert!(!is_one(key.name, word), "{} {word}", key.name);
            }
        }
        assert!(!is_one("ai.model", "qwen2.5-coder:1.5b"));
        assert!(names_one("pve.api-token") && names_one("security.hsm_pin"));
        assert!(!names_one("ui.spinner"));
    }
}
