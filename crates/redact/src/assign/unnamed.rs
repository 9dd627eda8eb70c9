//! Values of settings that only their letters give away: `TELEGRAM=…`, where no part of the name says secret.

use std::ops::Range;

use super::harmless;
use super::keys::{Meaning, sense};
use super::name::Parts;
use super::notation::{How, skip_blank};
use super::value::literal;
use crate::check::{is_placeholder, is_reference, looks_random};
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::score::shape::{Shape, is_hex, is_uuid};
use crate::score::{Candidate, score};
use crate::signs::Signs;

/// The shortest value that can be told from words without a name's help.
const SHORTEST: usize = 24;
/// The longest; longer ones are images, certificates and archives.
const LONGEST: usize = 200;
/// Likely enough for a value that has passed all the other tests here; what the model saw had not.
const LEAST: f32 = 0.15;

/// Parts of names whose values are random and public.
const PUBLIC: [&str; 53] = [
    "id",
    "ids",
    "uid",
    "gid",
    "guid",
    "uuid",
    "hash",
    "sha",
    "md",
    "digest",
    "checksum",
    "sum",
    "fingerprint",
    "thumbprint",
    "serial",
    "cert",
    "certificate",
    "crt",
    "ca",
    "chain",
    "public",
    "pub",
    "etag",
    "version",
    "ver",
    "image",
    "build",
    "commit",
    "revision",
    "rev",
    "ref",
    "nonce",
    "arn",
    "account",
    "secure",
    "integrity",
    "url",
    "uri",
    "path",
    "file",
    "host",
    "name",
    "user",
    "bucket",
    "table",
    "index",
    "zone",
    "region",
    "cursor",
    "page",
    "data",
    "content",
    "parent",
];

/// Looks at every line of a file of settings.
pub(super) fn whole(input: &Input<'_>, hits: &mut Hits) {
    if !matches!(input.kind, Kind::Env | Kind::Ini | Kind::Hcl | Kind::Yaml) {
        return;
    }
    let mut start = 0;
    for end in memchr::memchr_iter(b'\n', input.bytes).chain([input.bytes.len()]) {
        // Most lines are too short to hold one.
        if (SHORTEST..4096).contains(&(end - start)) {
            line(input, start..end, hits);
        }
        start = end + 1;
    }
}

fn line(input: &Input<'_>, line: Range<usize>, hits: &mut Hits) {
    let text = &input.bytes[line.clone()];
    let Some(sign) = memchr::memchr2(b'=', b':', text) else {
        return;
    };
    let name = text[..sign].trim_ascii();
    if text.len() - sign < SHORTEST || name.is_empty() || name.len() > 64 {
        return;
    }
    let at = skip_blank(input.bytes, line.start + sign + 1);
    // Most values are words of a sentence, or shorter.
    let quote = input.byte(at);
    let is_quoted = matches!(quote, b'"' | b'\'' | b'`');
    let from = at + usize::from(is_quoted);
    let head = input.bytes.get(from..from + SHORTEST);
    let is_block = is_quoted && input.byte(from) == quote;
    if !is_block && !head.is_some_and(|head| head.iter().all(is_plain)) {
        return;
    }
    let (span, quoted) = match literal(input, at, 0) {
        Some((span, _)) => (span, true),
        None => {
            let value = input.bytes[at.min(line.end)..line.end].trim_ascii_end();
            (at..at + value.len(), false)
        }
    };
    if let Some(reasons) = reasons(input, name, &span, quoted) {
        hits.add(span, "generic-secret", "unnamed", Strength::Scored, reasons);
    }
}

/// Says whether a byte may stand in such a value.
fn is_plain(byte: &u8) -> bool {
    static PLAIN: Signs = Signs::words_and(b"-_+/=.~");
    PLAIN.has(*byte)
}

/// Why a value is a secret, in words; `None` for one that is none.
fn reasons(input: &Input<'_>, name: &[u8], span: &Range<usize>, quoted: bool) -> Option<String> {
    let value = &input.bytes[span.clone()];
    if !(SHORTEST..LONGEST).contains(&value.len()) || !value.iter().all(is_plain) {
        return None;
    }
    let shape = Shape::of(value);
    let mixed = shape.lower > 3 && shape.upper > 3 && shape.digits > 1;
    if !mixed || is_hex(value) || is_uuid(value) || harmless::is_public(value) {
        return None;
    }
    if !looks_random(value) || is_placeholder(value) || is_reference(value) {
        return None;
    }
    let name = name.strip_prefix(b"export ").unwrap_or(name);
    let name = name.strip_prefix(b"- ").unwrap_or(name);
    let named = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.\"'".contains(byte);
    let parts = Parts::of(name);
    let public = PUBLIC.iter().any(|part| parts.has(part));
    let harmless = sense(&parts)
        .is_some_and(|sense| matches!(sense.meaning, Meaning::Harmless | Meaning::Hint));
    if !name.iter().all(named) || public || harmless {
        return None;
    }
    let score = score(&Candidate {
        value,
        meaning: None,
        last: false,
        how: How::Assigned,
        quoted,
        kind: input.kind,
        test: false,
    });
    (score.likely > LEAST).then(|| score.reasons())
}

#[cfg(test)]
mod tests {
    use crate::template::fill;

    fn count(path: &str, text: &str) -> usize {
        crate::Detector::built_in()
            .find(path, text.as_bytes())
            .iter()
            .filter(|finding| finding.rule == "unnamed")
            .count()
    }

    #[test]
    fn a_random_value_of_a_setting_needs_no_telling_name() {
        for template in [
            "MAILBOT={alnum40}\n",
            "export MAILBOT=\"{alnum48}\"\n",
            "mailbot: {alnum40}\n",
        ] {
            let path = if template.contains(": ") {
                "a.yaml"
            } else {
                ".env"
            };
            let found: usize = (0..20).map(|seed| count(path, &fill(template, seed))).sum();
            assert!(found >= 18, "{template} {found}");
        }
    }

    #[test]
    fn random_values_that_are_public_are_left_alone() {
        for template in [
            "BUILD_SHA={hex40}\n",
            "CACHE_ID={uuid}\n",
            "IMAGE={hex64}\n",
            "ETAG={alnum40}\n",
            "PUBLIC_KEY={b64x43}=\n",
            "DESCRIPTION=words that say something about the service\n",
            "CLASS_PATH=org.example.service.UserAccountManagerFactory2\n",
        ] {
            assert_eq!(count(".env", &fill(template, 3)), 0, "{template}");
        }
    }
}
