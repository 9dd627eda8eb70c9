//! The first set of rules: secrets with a shape of their own, and values behind a telling key.
//!
//! Each rule carries strings that match and strings that must not. Where a match would look like a
//! real secret, the example is a template whose `{hex32}`-like parts the tests fill from a seed.

use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

/// What a finding would give away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// A credential.
    Secret,
}

/// One thing to look for.
pub struct Rule {
    /// The rule's name, which also names its placeholders: `pve-api-token` gives `<PVE_API_TOKEN_1>`.
    pub name: &'static str,
    /// The class its findings belong to.
    pub class: Class,
    /// Strings that must match, as templates.
    pub matching: &'static [&'static str],
    /// Strings that must not match, as templates.
    pub harmless: &'static [&'static str],
    pattern: &'static str,
    compiled: OnceLock<Regex>,
}

impl Rule {
    const fn new(
        name: &'static str,
        pattern: &'static str,
        matching: &'static [&'static str],
        harmless: &'static [&'static str],
    ) -> Self {
        Self {
            name,
            class: Class::Secret,
            matching,
            harmless,
            pattern,
            compiled: OnceLock::new(),
        }
    }

    /// Returns where the rule finds its secret; the group `s` is the secret, without what leads to it.
    pub fn find(&self, text: &str) -> Vec<Range<usize>> {
        let regex = self.compiled.get_or_init(|| {
            Regex::new(self.pattern).expect("the rules' patterns are compiled by a test")
        });
        regex
            .captures_iter(text)
            .filter_map(|captures| captures.name("s").map(|group| group.range()))
            .collect()
    }
}

/// Returns the built-in rules.
pub fn rules() -> &'static [Rule] {
    &RULES
}

static RULES: [Rule; 12] = [
    Rule::new(
        "pve-api-token",
        r"(?i)\b[\w.+-]+@[\w.-]+![\w.-]+[=:\s]\s*(?P<s>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
        &[
            "PVEAPIToken=root@pam!ci={uuid}",
            "token terraform@pve!tf:{uuid} please",
        ],
        &["vmgenid: {uuid}", "root@pam!ci without its value"],
    ),
    Rule::new(
        "pve-ticket",
        r"(?P<s>PVE(?:VNC)?:[\w.@-]*:?[0-9A-F]{8}::[A-Za-z0-9+/=]{40,})",
        &[
            "PVEAuthCookie=PVE:root@pam:{HEX8}::{b64x80}",
            "PVEVNC:{HEX8}::{b64x80}",
        ],
        &["UPID:pve1:{HEX8}:{HEX8}:{HEX8}:qmstart:100:root@pam:"],
    ),
    Rule::new(
        "private-key",
        r"(?P<s>-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|\z))",
        &["-----BEGIN OPENSSH PRIVATE KEY-----\n{b64x80}\n-----END OPENSSH PRIVATE KEY-----"],
        &["-----BEGIN CERTIFICATE-----\n{b64x80}\n-----END CERTIFICATE-----"],
    ),
    Rule::new(
        "forge-token",
        r"\b(?P<s>gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,}|glpat-[A-Za-z0-9_-]{20,})\b",
        &["ghp_{alnum40}", "token: glpat-{alnum20}"],
        &["ghp_short", "the prefix is glpat-"],
    ),
    Rule::new(
        "cloud-key",
        r"\b(?P<s>(?:AKIA|ASIA)[A-Z0-9]{16})\b",
        &["aws_access_key_id = AKIA{HEX16}"],
        &["AKIA is a prefix", "MAKIA{HEX16}"],
    ),
    Rule::new(
        "service-token",
        r"\b(?P<s>xox[abposr]-[A-Za-z0-9-]{16,}|sk-[A-Za-z0-9_-]{24,}|hf_[A-Za-z0-9]{30,}|npm_[A-Za-z0-9]{36}|hvs\.[A-Za-z0-9_-]{24,})",
        &["xoxb-{alnum40}", "export HF_TOKEN=hf_{alnum40}"],
        &["sk-1 and sk-2", "task-management"],
    ),
    Rule::new(
        "jwt",
        r"\b(?P<s>eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{16,})",
        &["Authorization: Bearer eyJ{alnum20}.eyJ{alnum40}.{alnum40}"],
        &["eyJhbGciOi alone"],
    ),
    Rule::new(
        "url-password",
        r"\b[a-zA-Z][a-zA-Z0-9+.-]*://[^\s/:@]*:(?P<s>[^\s/@<>]{3,})@",
        &["postgres://app:{alnum20}@db:5432/app"],
        &["https://pve1:8006/", "ssh://git@forge:22/x"],
    ),
    Rule::new(
        "password-hash",
        r"(?P<s>\$(?:1|2[aby]|5|6|y|argon2id?)\$[A-Za-z0-9./$=,+-]{20,})",
        &["root:$6$abcdefgh${alnum40}"],
        &["costs $6 and $5 each"],
    ),
    Rule::new(
        "wireguard-key",
        r"(?i)\b(?:privatekey|presharedkey)\s*=\s*(?P<s>[A-Za-z0-9+/]{43}=)",
        &["PrivateKey = {b64x43}="],
        &["PublicKey = {b64x43}="],
    ),
    Rule::new(
        "bearer-token",
        r"(?i)\bauthorization:\s*(?:bearer|basic|token)\s+(?P<s>[A-Za-z0-9._~+/=-]{12,})",
        &["Authorization: Basic {b64x43}="],
        &["authorization: see the manual"],
    ),
    Rule::new(
        "password",
        // Prose in the languages that requests come in; a value must follow as "is", "=", ":" or a quote.
        r#"(?i)\b(?:password|passwd|passphrase|passwort|kennwort|mot de passe|contraseña|clave|secret|api[ _-]?key|psk)\b["']?\s*(?:=|:|\bis\b|\bist\b|\best\b|\bes\b|["'])\s*["'`]?(?P<s>[^\s"'`,;<>]{4,})"#,
        &[
            "password: {alnum20}",
            "das Passwort ist {alnum20}",
            "mot de passe \"{alnum20}\"",
            "\"api_key\": \"{alnum40}\"",
        ],
        &["a password manager", "password login off", "secret santa"],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// Fills the templates of the rules' examples from a seed, so that no secret stands in the source.
    fn fill(template: &str) -> String {
        let mut state = 0x9E37_79B9_7F4A_7C15u64;
        let mut next = move |alphabet: &str, count: usize| -> String {
            let letters: Vec<char> = alphabet.chars().collect();
            (0..count)
                .map(|_| {
                    state ^= state << 13;
                    state ^= state >> 7;
                    state ^= state << 17;
                    letters[(state % letters.len() as u64) as usize]
                })
                .collect()
        };
        const ALNUM: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        const HEX: &str = "0123456789abcdef";
        let mut text = template.to_owned();
        while let Some(at) = text.find("{uuid}") {
            let uuid = [8, 4, 4, 4, 12].map(|count| next(HEX, count)).join("-");
            text.replace_range(at..at + 6, &uuid);
        }
        for (name, alphabet, count) in [
            ("{HEX8}", "0123456789ABCDEF", 8),
            ("{HEX16}", "0123456789ABCDEF", 16),
            ("{b64x80}", ALNUM, 80),
            ("{b64x43}", ALNUM, 43),
            ("{alnum20}", ALNUM, 20),
            ("{alnum40}", ALNUM, 40),
        ] {
            while let Some(at) = text.find(name) {
                let value = next(alphabet, count);
                text.replace_range(at..at + name.len(), &value);
            }
        }
        text
    }

    #[test]
    fn every_rule_finds_its_matching_examples() {
        for rule in rules() {
            assert!(
                !rule.matching.is_empty(),
                "{} has no matching example",
                rule.name
            );
            for example in rule.matching {
                assert!(
                    !rule.find(&fill(example)).is_empty(),
                    "{} misses {example}",
                    rule.name
                );
            }
        }
    }

    #[test]
    fn no_rule_finds_its_harmless_examples() {
        for rule in rules() {
            assert!(
                !rule.harmless.is_empty(),
                "{} has no harmless example",
                rule.name
            );
            for example in rule.harmless {
                assert!(
                    rule.find(&fill(example)).is_empty(),
                    "{} finds {example}",
                    rule.name
                );
            }
        }
    }

    #[test]
    fn what_is_masked_comes_back_and_is_not_found_again() {
        let redactor = crate::Redactor::new();
        for rule in rules() {
            for example in rule.matching {
                let text = format!("a {0} b {0}", fill(example));
                let (clean, ledger) = redactor.scrub(crate::Raw::new(text.clone()));
                assert_eq!(ledger.restore(clean.as_str()).expose(), text);
                assert_eq!(
                    redactor.find(&crate::Raw::new(clean.as_str())),
                    [],
                    "{}",
                    rule.name
                );
            }
        }
    }

    #[test]
    fn equal_secrets_share_a_placeholder() {
        let token = fill("root@pam!ci={uuid}");
        let (clean, ledger) =
            crate::Redactor::new().scrub(crate::Raw::new(format!("{token} and {token}")));
        assert_eq!(ledger.len(), 1);
        assert_eq!(
            clean.as_str(),
            "root@pam!ci=<PVE_API_TOKEN_1> and root@pam!ci=<PVE_API_TOKEN_1>"
        );
    }
}
