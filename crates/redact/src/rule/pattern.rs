//! Patterns of rules: their short forms, how they are compiled, and where a token begins and ends.

use std::ops::Range;

use regex::bytes::{Regex, RegexBuilder};
use serde::Deserialize;

/// The most that one pattern may compile to; patterns of users are hostile input too.
const PATTERN_SIZE: usize = 4 << 20;

/// The longest token that is followed beyond its window.
const LONGEST_RUN: usize = 16 * 1024;

/// What stands between a name and its value, in every notation that people use: `=`, `: `, `" => "`, a space, a column
/// of a table, a type in between, `-e NAME=`, an array's index, and the two lines of `name:` and `value:`.
const IS: &str = concat!(
    r#"["'`]\\?,[ \t]{0,4}["'`]|"#,
    r#"["'`\]\)\\*]{0,5}[ \t]{0,20}"#,
    r#"(?:(?::[ \t]{0,3}&?(?:'[a-z_]{1,10} )?[A-Za-z_<>\[\]]{2,20}[ \t]{0,3})?"#,
    // `│` and `┃` as bytes: as letters they would take half a megabyte to compile.
    r#"(?:=>|:=|\?=|={1,3}|:{1,2}|\||>|%3[Dd]|\xE2\x94[\x82\x83])"#,
    r#"|[ \t]|,?["']?,?\s{1,40}["']?[Vv]alue\\?["']?[ \t]{0,4}[:=]|["']?[ \t]{1,4}value=)[ \t]{0,20}"#,
    r#"(?:(?:Some|String|String::from|SecretStr|to_string|b|u|r|f)?\(["'`\\]{0,3}|[bruf]["'`]|["'`\\*>|]{0,4})"#,
);
/// The same without blanks alone, columns and pairs, for names that may stand in a sentence.
const EQUALS: &str = concat!(
    r#"["'`\]\)\\*]{0,5}[ \t]{0,20}(?:=>|:=|={1,2}|:|>|%3[Dd])[ \t]{0,20}["'`\\>|]{0,4}"#,
    r#"|,?["']?,?\s{1,40}["']?[Vv]alue\\?["']?[ \t]{0,4}[:=][ \t]{0,4}["'`\\]{0,2}"#,
);
/// The rest of a name that says what it is.
const KIND: &str = r"(?i:[\w.\- ]{0,30}?(?:key|token|secret|passw|pwd|_pw|auth|_pat\b|credential|cred\b|api|hash|psk|seed)[\w.\-]{0,20})";
/// A UUID.
const UUID: &str = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

/// Replaces the short forms in a pattern.
///
/// `{is}` is what stands between a name and its value, `{equals}` what is surely a sign for it, `{kind}` the rest of a name such as `_api_key`, `{uuid}` a UUID,
/// `{word}` any of the rule's keywords in any case.
pub(super) fn expand(pattern: &str, keywords: &[String], before: usize) -> String {
    // What stands there need not be matched again.
    let rest = (before == 0)
        .then(|| pattern.strip_prefix("{word}"))
        .flatten();
    let mut expanded = rest
        .unwrap_or(pattern)
        .replace("{is}", &format!("(?:{IS})"))
        .replace("{equals}", &format!("(?:{EQUALS})"))
        .replace("{kind}", KIND)
        .replace("{uuid}", UUID);
    if expanded.contains("{word}") {
        let words: Vec<String> = keywords.iter().map(|word| regex::escape(word)).collect();
        expanded = expanded.replace("{word}", &format!("(?i:{})", words.join("|")));
    }
    // A match has to begin where it still can cover the word; without that, each word would have a whole window
    // searched.
    if before == 0 {
        format!(r"\A(?:{expanded})")
    } else {
        format!(r"\A(?s:.){{0,{before}}}?(?:{expanded})")
    }
}

/// Says whether what follows a word may be what `{kind}` stands for; most names that begin with a vendor's go on
/// otherwise.
pub(super) fn goes_on_as_secret(rest: &[u8]) -> bool {
    let inside = |byte: &&u8| is_word(byte) || matches!(byte, b'.' | b'-' | b' ');
    let length = rest.iter().take(30 + 6).take_while(inside).count();
    let mut lower = [0; 30 + 6];
    lower[..length].copy_from_slice(&rest[..length]);
    lower.make_ascii_lowercase();
    let name = &lower[..length];
    (0..length).any(|at| {
        let kinds: &[&[u8]] = match name[at] {
            b'a' => &[b"auth", b"api"],
            b'c' => &[b"cred"],
            b'h' => &[b"hash"],
            b'k' => &[b"key"],
            b'p' => &[b"passw", b"pwd", b"psk"],
            b's' => &[b"secret", b"seed"],
            b't' => &[b"token"],
            b'_' => &[b"_pw", b"_pat"],
            _ => return false,
        };
        kinds.iter().any(|kind| name[at..].starts_with(kind))
    })
}

/// Says whether a name that begins with a word of some length is that of a key's id, which is shown to anybody:
/// `B2_APPLICATION_KEY` and `_ID`.
pub(super) fn is_of_id(name: &[u8], word: usize) -> bool {
    let (word, rest) = name.split_at(word);
    let inside = |byte: &&u8| is_word(byte) || **byte == b'-';
    let rest = &rest[..rest.iter().take(40).take_while(inside).count()];
    let key = word.last_chunk::<3>();
    key.is_some_and(|key| key.eq_ignore_ascii_case(b"key"))
        && matches!(rest, [.., b'_' | b'-', b'i' | b'I', b'd' | b'D'])
}

/// Compiles a pattern over bytes; letters are those of ASCII.
pub(super) fn compile(source: &str) -> Result<Regex, regex::Error> {
    RegexBuilder::new(source)
        .unicode(false)
        .size_limit(PATTERN_SIZE)
        .dfa_size_limit(PATTERN_SIZE)
        .build()
}

/// Ends of names whose values are no secrets, though `key` or `token` stands before them.
const SETTINGS: &[&str] = &[
    "name",
    "file",
    "path",
    "url",
    "uri",
    "id",
    "ids",
    "prefix",
    "enabled",
    "length",
    "size",
    "type",
    "count",
    "ttl",
    "expiry",
    "host",
    "port",
    "user",
    "username",
    "email",
    "region",
    "endpoint",
    "version",
    "dir",
    "class",
    "format",
    "algorithm",
    "bits",
    "location",
    "domain",
    "fingerprint",
    "lifetime",
    "timeout",
    "ref",
    "arn",
    "base",
    "model",
];

/// Says whether what leads to a value, from a vendor's name on, is the name of a setting or of a public key.
pub(super) fn names_no_secret(lead: &[u8]) -> bool {
    let name = lead
        .split(|byte| !(byte.is_ascii_alphanumeric() || b"_-.".contains(byte)))
        .next()
        .unwrap_or_default();
    let last = name
        .rsplit(|byte| b"_-.".contains(byte))
        .next()
        .unwrap_or_default();
    SETTINGS
        .iter()
        .any(|setting| last.eq_ignore_ascii_case(setting.as_bytes()))
        || name
            .windows(5)
            .any(|part| part.eq_ignore_ascii_case(b"publi"))
        // Captchas have a key that each page shows.
        || name
            .windows(4)
            .any(|part| part.eq_ignore_ascii_case(b"site"))
}

/// Which ends of a secret must not touch letters or digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Edges {
    /// Both: the token is not a part of a longer one.
    #[default]
    Both,
    /// Only the end.
    End,
    /// Neither.
    None,
    /// Both, and the end is where a value ends: a quote, a blank, a comma.
    Value,
}

impl Edges {
    /// Says whether the ends of a span are free as the rule asks.
    pub(super) fn are_free(self, bytes: &[u8], span: &Range<usize>) -> bool {
        match self {
            Self::Both => starts_freely(bytes, span.start) && ends_freely(bytes, span.end),
            Self::End => ends_freely(bytes, span.end),
            Self::None => true,
            Self::Value => starts_freely(bytes, span.start) && ends_value(bytes, span.end),
        }
    }
}

/// What comes before is no letter, digit or `_`, or it is the end of an escape: `\n`, `%3D`, `\u003d`.
pub(super) fn starts_freely(bytes: &[u8], start: usize) -> bool {
    let before = &bytes[..start];
    if !bytes.get(start).is_some_and(is_word) || !before.last().is_some_and(is_word) {
        return true;
    }
    let all_hex = |digits: &[u8]| digits.iter().all(u8::is_ascii_hexdigit);
    match before {
        [.., b'\\', b'n' | b'r' | b't' | b'b' | b'f'] => true,
        [.., b'%', a, b] => all_hex(&[*a, *b]),
        [.., b'\\', b'u', a, b, c, d] => all_hex(&[*a, *b, *c, *d]),
        // The colours of a terminal: `ESC[32m`.
        [.., b'0'..=b'9', b'm'] => before[before.len().saturating_sub(8)..].contains(&0x1b),
        _ => false,
    }
}

fn ends_freely(bytes: &[u8], end: usize) -> bool {
    let last = end.checked_sub(1).and_then(|at| bytes.get(at));
    !last.is_some_and(is_word) || !bytes.get(end).is_some_and(is_word)
}

/// Where a token ends that reached the end of its window: such tokens are long runs of base64, perhaps with escapes.
pub(super) fn end_of_run(bytes: &[u8], at: usize) -> usize {
    let is_run = |(index, byte): (usize, &u8)| {
        byte.is_ascii_alphanumeric()
            || b"+/_-%=$".contains(byte)
            || *byte == b'\\' && bytes.get(at + index + 1) == Some(&b'/')
    };
    let run = bytes[at..].iter().enumerate().take(LONGEST_RUN);
    at + run
        .take_while(|(index, byte)| is_run((*index, byte)))
        .count()
}

/// A letter that the pattern does not know would go on with the value: it is a password, and its end is elsewhere.
fn ends_value(bytes: &[u8], end: usize) -> bool {
    match bytes.get(end) {
        None => true,
        Some(b'.') => bytes.get(end + 1).is_none_or(u8::is_ascii_whitespace),
        Some(next) => b" \t\r\n\"'`,;&<>)]}|\\#:".contains(next) || !next.is_ascii(),
    }
}

fn is_word(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || *byte == b'_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_reached_from_its_name_in_every_notation() {
        let regex = compile(&expand("{word}{is}(x{9})", &["acme".to_owned()], 32)).unwrap();
        for text in [
            "acme=xxxxxxxxx",
            "ACME = \"xxxxxxxxx\"",
            "acme: xxxxxxxxx",
            "\"acme\": \"xxxxxxxxx\"",
            "\\\"acme\\\": \\\"xxxxxxxxx\\\"",
            "'acme' => 'xxxxxxxxx'",
            "acme := `xxxxxxxxx`",
            "--acme xxxxxxxxx",
            "<acme>xxxxxxxxx</acme>",
            "env[\"ACME\"] = \"xxxxxxxxx\"",
            "const ACME: &str = \"xxxxxxxxx\";",
            "acme: str = 'xxxxxxxxx'",
            "- name: ACME\n  value: \"xxxxxxxxx\"",
            "{\"name\": \"ACME\", \"value\": \"xxxxxxxxx\"}",
            "<add key=\"acme\" value=\"xxxxxxxxx\" />",
            "| acme | xxxxxxxxx |",
            "acme%3Dxxxxxxxxx",
            "**acme**: `xxxxxxxxx`",
        ] {
            assert!(regex.is_match(text.as_bytes()), "{text}");
        }
        for text in [
            "acme (see docs) xxxxxxxxx",
            "acme\n\n\nxxxxxxxxx",
            "acmexxxxxxxxx",
        ] {
            assert!(!regex.is_match(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn names_of_settings_and_public_keys_lead_to_no_secret() {
        for name in [
            "acme_api_key_name = ",
            "acme-token-file: ",
            "acme_publishable_key=",
            "acme_key_id=\"",
        ] {
            assert!(names_no_secret(name.as_bytes()), "{name}");
        }
        for name in [
            "acme_api_key = ",
            "acme token: ",
            "ACME_SECRET=",
            "acme_secret_key",
        ] {
            assert!(!names_no_secret(name.as_bytes()), "{name}");
        }
    }

    #[test]
    fn the_id_of_a_key_is_none() {
        for (name, is_id) in [
            ("APPLICATION_KEY_ID=1", true),
            ("application-key-id: 1", true),
            ("secret_key_v2_id", true),
            ("SECRET_ID=1", false),
            ("APPLICATION_KEY=_id", false),
            ("application_keyid", false),
        ] {
            let word = name.to_ascii_lowercase().find("key").map_or(6, |at| at + 3);
            assert_eq!(is_of_id(name.as_bytes(), word), is_id, "{name}");
        }
    }

    #[test]
    fn what_may_follow_a_word_is_all_that_the_pattern_takes() {
        let regex = compile(&format!(r"\A{KIND}")).unwrap();
        let blanks = " ".repeat(30);
        for text in [
            "_api_key",
            ".com/key",
            "-Auth",
            " the TOKEN",
            "_pat ",
            "x",
            "",
            "ke",
            "_pw",
            "&key",
            "é_key",
        ]
        .map(str::to_owned)
        .into_iter()
        .chain(["key", "secret", "credential"].map(|kind| format!("{blanks}{kind}")))
        {
            let may = goes_on_as_secret(text.as_bytes());
            assert!(may || !regex.is_match(text.as_bytes()), "{text}");
        }
        assert!(!goes_on_as_secret(b".com/key") && goes_on_as_secret(b"_api_key"));
    }

    #[test]
    fn a_token_may_follow_an_escape_but_not_a_letter() {
        for (text, free) in [
            ("a tok", true),
            ("\\ntok", true),
            ("%3Dtok", true),
            ("\\u003dtok", true),
            ("\u{1b}[32mtok", true),
            ("atok", false),
            ("_tok", false),
            ("n%tok", true),
        ] {
            let start = text.len() - 3;
            let span = start..text.len();
            assert_eq!(Edges::Both.are_free(text.as_bytes(), &span), free, "{text}");
        }
    }
}
