//! What may be shown of a finding: where it is, never what it is.

use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem::Finder;
use sha2::{Digest, Sha256};

use crate::category::Category;
use crate::finding::{Finding, Strength};
use crate::safe::safe;

/// Comments that say that what stands on their line is known and harmless: ours, and those of other scanners.
static ALLOWED: LazyLock<[Finder<'static>; 4]> = LazyLock::new(|| {
    [
        "proxmox-ai:allow",
        "gitleaks:allow",
        "pragma: allowlist secret",
        "kingfisher:ignore",
    ]
    .map(Finder::new)
});

/// How much of a line is shown around a finding, in bytes each way.
const AROUND: usize = 60;

/// Bits of a value's hash in its fingerprint: enough to tell a new secret from an old one in the same place, too few
/// to try passwords against.
const VALUE_BITS: u32 = 20;

/// Names a finding in allow-lists and baselines: the place and kind, and 20 bits of the value's SHA-256.
///
/// `path` is relative to what was scanned, with `/`, so that the name holds on every machine. A fingerprint does not
/// change with the lines around, and it does with the value.
pub fn fingerprint(path: &str, category: &Category, value: &[u8]) -> String {
    let mut place = Sha256::new();
    place.update(category.name);
    place.update([0]);
    place.update(path);
    let place = place.finalize();
    let mut value = Sha256::new_with_prefix(value);
    value.update(place);
    let value = value.finalize();
    let bits = u32::from_be_bytes([value[0], value[1], value[2], value[3]]) >> (32 - VALUE_BITS);
    let place = place[..6]
        .iter()
        .fold(0_u64, |place, byte| place << 8 | u64::from(*byte));
    format!("{place:012x}-{bits:05x}")
}

/// Says whether a line, or any line of a text, carries a comment that allows what it holds.
pub fn is_allowed_inline(line: &[u8]) -> bool {
    ALLOWED.iter().any(|mark| mark.find(line).is_some())
}

/// Returns the line around a finding, with every finding on it masked and nothing that could steer a terminal.
///
/// `findings` are those of the whole text, from left to right.
pub fn excerpt(bytes: &[u8], finding: &Finding, findings: &[Finding]) -> String {
    let line = line_around(bytes, &finding.span);
    let mut out = String::new();
    let mut at = line.start;
    if line.start > 0 && bytes[line.start - 1] != b'\n' {
        out.push('…');
    }
    let first = findings.partition_point(|other| other.span.end <= line.start);
    for other in &findings[first..] {
        if other.span.start >= line.end {
            break;
        }
        let start = other.span.start.max(at);
        out.push_str(&String::from_utf8_lossy(&bytes[at..start]));
        out.push_str(&masked(&bytes[other.span.clone()], other));
        at = other.span.end.min(line.end).max(start);
    }
    out.push_str(&String::from_utf8_lossy(&bytes[at..line.end]));
    if bytes
        .get(line.end)
        .is_some_and(|byte| *byte != b'\n' && *byte != b'\r')
    {
        out.push('…');
    }
    let mut shown = safe(out.trim()).into_owned();
    if shown.contains(['\t', '\n']) {
        shown = shown.replace(['\t', '\n'], " ");
    }
    shown
}

/// Shows the kind of a value: the letters that every token of its kind begins with, and its length.
fn masked(value: &[u8], finding: &Finding) -> String {
    let public = match finding.strength {
        Strength::Shaped | Strength::Checked if value.len() >= 20 => 4,
        _ => 0,
    };
    let start: String = value[..public]
        .iter()
        .map(|byte| char::from(*byte))
        .filter(char::is_ascii_graphic)
        .collect();
    format!("{start}[{}: {} bytes]", finding.category.name, value.len())
}

fn line_around(bytes: &[u8], span: &Range<usize>) -> Range<usize> {
    let low = span.start.saturating_sub(AROUND);
    let high = (span.end + AROUND).min(bytes.len());
    let start = memchr::memrchr(b'\n', &bytes[low..span.start]).map_or(low, |at| low + at + 1);
    let end = memchr::memchr(b'\n', &bytes[span.end..high]).map_or(high, |at| span.end + at);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Detector;
    use crate::template::fill;

    #[test]
    fn an_excerpt_holds_no_value_in_full() {
        let (one, two) = (fill("ghp_{githubtoken}", 1), fill("ghp_{githubtoken}", 2));
        let text = format!("before\n\u{1b}[2J a {one} b {two} c\nafter");
        let found = Detector::built_in().find("", text.as_bytes());
        let shown = excerpt(text.as_bytes(), &found[0], &found);
        assert!(
            !shown.contains(&one[4..12]) && !shown.contains(&two[4..12]),
            "{shown}"
        );
        assert!(!shown.contains('\u{1b}') && !shown.contains("before"));
        assert!(
            shown.contains("ghp_[github-pat: 40 bytes] b ghp_[github-pat"),
            "{shown}"
        );
    }

    #[test]
    fn fingerprints_hold_across_lines_and_change_with_the_value() {
        let category = Category::known("jwt");
        let one = fingerprint("a/b.env", category, b"one");
        assert_eq!(one, fingerprint("a/b.env", category, b"one"));
        assert_ne!(one, fingerprint("a/b.env", category, b"two"));
        assert_ne!(one, fingerprint("a/c.env", category, b"one"));
        assert_eq!(one.len(), 18);
    }
}
