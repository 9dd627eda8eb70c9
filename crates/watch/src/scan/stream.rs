//! Reads a text of any length in overlapping parts, and turns findings into leaks.

use std::io::{self, Read};
use std::sync::atomic::Ordering;

use pai_redact::{Class, Finding, Strength, excerpt, fingerprint, is_allowed_inline};

use super::decode::Encoding;
use super::{Leak, Place, Scanner};

/// How much is looked at once, in bytes.
const PART: usize = 4 << 20;
/// How much of one part is looked at again with the next: longer than any key.
const OVERLAP: usize = 64 << 10;
/// How much tells whether a file is text.
const SAMPLE: usize = 8 << 10;

/// Buffers that one thread uses for one file after the other.
#[derive(Default)]
pub(super) struct Buffers {
    raw: Vec<u8>,
}

/// Where a part begins.
#[derive(Clone, Copy, Default)]
struct At {
    /// Bytes of the source before it.
    offset: u64,
    /// Lines before it.
    lines: u64,
    /// Bytes of the line before it that belong to its first line.
    column: u64,
    /// What ended before this offset has been reported.
    reported: u64,
}

/// Looks through a text, and returns how long it was.
pub(super) fn scan(
    scanner: &Scanner<'_>,
    reader: &mut dyn Read,
    place: &Place,
    buffers: &mut Buffers,
) -> io::Result<u64> {
    let raw = &mut buffers.raw;
    raw.clear();
    let mut at = At::default();
    let mut encoding = None;
    let mut total = 0;
    loop {
        let read = reader
            .take((PART - raw.len().min(PART)) as u64)
            .read_to_end(raw)? as u64;
        total += read;
        scanner.seen_bytes.fetch_add(read, Ordering::Relaxed);
        let last = raw.len() < PART;
        let encoding = *encoding
            .get_or_insert_with(|| Encoding::of(&raw[..raw.len().min(SAMPLE)], &place.relative));
        let text = encoding.decode(raw);
        let end = if last { text.len() } else { cut(&text) };
        part(scanner, place, encoding, &text, end, &mut at);
        if last || scanner.stopped() {
            break;
        }
        let done = encoding.source_len(&text[..end]);
        at.offset += done as u64;
        let lines = memchr::memchr_iter(b'\n', &text[..end]).count() as u64;
        at.lines += lines;
        at.column = match memchr::memrchr(b'\n', &text[..end]) {
            Some(newline) => (end - newline - 1) as u64,
            None => at.column + end as u64,
        };
        drop(text);
        raw.drain(..done);
    }
    scanner.seen_files.fetch_add(1, Ordering::Relaxed);
    Ok(total)
}

/// Where a part that goes on is cut: behind a line, if one ends in time.
fn cut(text: &[u8]) -> usize {
    let latest = text.len().saturating_sub(OVERLAP);
    let earliest = latest.saturating_sub(OVERLAP);
    let mut end =
        memchr::memrchr(b'\n', &text[earliest..latest]).map_or(latest, |at| earliest + at + 1);
    // Not in the middle of a character.
    while end > earliest && text.get(end).is_some_and(|byte| byte & 0xC0 == 0x80) {
        end -= 1;
    }
    end
}

/// Looks through one part, and reports what begins before `end`.
fn part(
    scanner: &Scanner<'_>,
    place: &Place,
    encoding: Encoding,
    text: &[u8],
    end: usize,
    at: &mut At,
) {
    let mut findings = scanner.detector.find(&place.relative, text);
    if encoding == Encoding::Binary {
        // In programs and databases, only what has a shape of its own is more than a coincidence.
        findings.retain(|finding| {
            finding.category.class == Class::Secret && finding.strength >= Strength::Shaped
        });
    }
    let mut leaks = Vec::new();
    let mut allowed = 0;
    let mut lines = Lines::new(text, at);
    for finding in findings
        .iter()
        .filter(|finding| finding.span.start < end)
        .filter(|finding| scanner.classes.contains(&finding.category.class))
    {
        let start = at.offset + encoding.source_len(&text[..finding.span.start]) as u64;
        if start < at.reported {
            continue;
        }
        let length = encoding.source_len(&text[finding.span.clone()]) as u64;
        at.reported = start + length;
        let (line, column, content) = lines.at(finding.span.start);
        if is_allowed_inline(content) {
            allowed += 1;
            continue;
        }
        leaks.push(leak(
            place,
            text,
            finding,
            &findings,
            (line, column),
            start..start + length,
        ));
    }
    scanner.add(leaks, allowed);
}

fn leak(
    place: &Place,
    text: &[u8],
    finding: &Finding,
    findings: &[Finding],
    (line, column): (u64, u64),
    span: std::ops::Range<u64>,
) -> Leak {
    Leak {
        file: place.shown.clone(),
        origin: place.origin.clone(),
        line,
        column,
        start: span.start,
        end: span.end,
        category: finding.category,
        rule: finding.rule.clone(),
        why: finding.why.clone(),
        strength: finding.strength,
        fingerprint: fingerprint(
            &place.relative,
            finding.category,
            &text[finding.span.clone()],
        ),
        excerpt: excerpt(text, finding, findings),
    }
}

/// Counts lines on the way from one finding to the next.
struct Lines<'t> {
    text: &'t [u8],
    line: u64,
    line_start: usize,
    first: u64,
}

/// How much of a line is looked at for a comment, in bytes each way.
const LINE: usize = 4096;

impl<'t> Lines<'t> {
    fn new(text: &'t [u8], at: &At) -> Self {
        Self {
            text,
            line: at.lines + 1,
            line_start: 0,
            first: at.column,
        }
    }

    fn at(&mut self, offset: usize) -> (u64, u64, &'t [u8]) {
        for newline in memchr::memchr_iter(b'\n', &self.text[self.line_start..offset]) {
            self.line += 1;
            self.first = 0;
            let _ = newline;
        }
        let start = memchr::memrchr(b'\n', &self.text[..offset]).map_or(0, |at| at + 1);
        self.line_start = start;
        let high = (offset + LINE).min(self.text.len());
        let end = memchr::memchr(b'\n', &self.text[offset..high]).map_or(high, |at| offset + at);
        let column = (offset - start) as u64 + 1 + if start == 0 { self.first } else { 0 };
        (
            self.line,
            column,
            &self.text[start.max(offset.saturating_sub(LINE))..end],
        )
    }
}
