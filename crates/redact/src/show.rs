//! What may be shown of a finding: where it is, never what it is.

use std::fmt::Write as _;
use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem::Finder;
use sha2::{Digest, Sha256};

use crate::category::Category;
use crate::finding::{Finding, Strength};
use crate::safe::{is_safe, safe};

mod document;

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

/// Names findings of one text in allow-lists and baselines: by place and kind, and 20 bits of the value's SHA-256.
///
/// A fingerprint does not change with the lines around, and it does with the value.
pub struct Fingerprints<'p> {
    path: &'p str,
    /// The hashes of the place with each category that was named so far.
    places: Vec<(&'static str, [u8; 32])>,
}

impl<'p> Fingerprints<'p> {
    /// `path` is relative to what was scanned, with `/`, so that a name holds on every machine.
    pub fn new(path: &'p str) -> Self {
        let places = Vec::new();
        Self { path, places }
    }

    /// Returns the name of a value of this text.
    pub fn of(&mut self, category: &Category, value: &[u8]) -> String {
        let place = self.place(category.name);
        let mut value = Sha256::new_with_prefix(value);
        value.update(place);
        let value = value.finalize();
        let bits =
            u32::from_be_bytes([value[0], value[1], value[2], value[3]]) >> (32 - VALUE_BITS);
        let mut name = String::with_capacity(18);
        for byte in &place[..6] {
            name.push(hex(byte >> 4));
            name.push(hex(byte & 15));
        }
        name.push('-');
        for shift in (0..VALUE_BITS).step_by(4).rev() {
            name.push(hex((bits >> shift) as u8 & 15));
        }
        name
    }

    fn place(&mut self, category: &'static str) -> [u8; 32] {
        let known = self.places.iter().find(|(name, _)| *name == category);
        if let Some((_, place)) = known {
            return *place;
        }
        let mut place = Sha256::new();
        place.update(category);
        place.update([0]);
        place.update(self.path);
        let place = place.finalize().into();
        self.places.push((category, place));
        place
    }
}

fn hex(digit: u8) -> char {
    char::from(b"0123456789abcdef"[usize::from(digit)])
}

/// Says whether a line, or any line of a text, carries a comment that allows what it holds.
pub fn is_allowed_inline(line: &[u8]) -> bool {
    ALLOWED.iter().any(|mark| mark.find(line).is_some())
}

/// Returns the line around a finding, with every finding on it masked and nothing that could steer a terminal.
///
/// `findings` are those of the whole text, from left to right.
pub fn excerpt(bytes: &[u8], finding: &Finding, findings: &[Finding]) -> String {
    let out = document::excerpt(bytes, finding, findings);
    let out = out.unwrap_or_else(|| line_of(bytes, finding, findings));
    let trimmed = out.trim();
    let mut shown = match trimmed.len() == out.len() && is_safe(trimmed) {
        true => out,
        false => safe(trimmed).into_owned(),
    };
    if shown.contains(['\t', '\n']) {
        shown = shown.replace(['\t', '\n'], " ");
    }
    shown
}

/// Returns the line around a finding, with every finding on it masked.
fn line_of(bytes: &[u8], finding: &Finding, findings: &[Finding]) -> String {
    let line = line_around(bytes, &finding.span);
    let mut out = String::with_capacity(line.len() + 32);
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
        mask(&mut out, &bytes[other.span.clone()], other);
        at = other.span.end.min(line.end).max(start);
    }
    out.push_str(&String::from_utf8_lossy(&bytes[at..line.end]));
    if bytes
        .get(line.end)
        .is_some_and(|byte| *byte != b'\n' && *byte != b'\r')
    {
        out.push('…');
    }
    out
}

/// Shows the kind of a value: the letters that every token of its kind begins with, and its length.
fn mask(out: &mut String, value: &[u8], finding: &Finding) {
    let public = match finding.strength {
        Strength::Shaped | Strength::Checked if value.len() >= 20 => 4,
        _ => 0,
    };
    let start = value[..public].iter().map(|byte| char::from(*byte));
    out.extend(start.filter(char::is_ascii_graphic));
    let length = value.len();
    // Writing to a string cannot fail.
    let _ = write!(out, "[{}: {length} bytes]", finding.category.name);
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
        let fingerprint = |path, value: &[u8]| Fingerprints::new(path).of(category, value);
        let one = fingerprint("a/b.env", b"one");
        // Lists that users keep hold such names.
        assert_eq!(one, "1a8f4effc169-3cf7e");
        assert_ne!(one, fingerprint("a/b.env", b"two"));
        assert_ne!(one, fingerprint("a/c.env", b"one"));
        let mut many = Fingerprints::new("a/b.env");
        assert_ne!(many.of(Category::known("ipv4"), b"one"), one);
        assert_eq!(many.of(category, b"one"), one);
    }
}
