//! Reads a text of any length in overlapping parts, and turns findings into leaks.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use pai_redact::{Class, Finding, Fingerprints, excerpt, is_allowed_inline, key_file};

use super::form::Form;
use super::{Leak, Place, Scanner};

/// How much is read of a file at first, in bytes; most files are shorter.
const FIRST: usize = 64 << 10;

/// How much is looked at once, in bytes.
pub(super) const PART: usize = 4 << 20;
/// How much of one part is looked at again with the next: longer than any key.
const OVERLAP: usize = 64 << 10;

/// The buffer that one thread uses for one file after the other.
#[derive(Default)]
pub(super) struct Buffers {
    raw: Vec<u8>,
    /// How much of it has been read and not been looked at.
    filled: usize,
}

impl Buffers {
    /// Reads the beginning of a text, at least so many bytes if there are as many, and returns it.
    pub(super) fn start(&mut self, reader: &mut dyn Read, least: usize) -> io::Result<&[u8]> {
        self.filled = 0;
        self.fill(reader, least)?;
        Ok(&self.raw[..self.filled])
    }

    /// Reads until there are as many bytes as wanted or no more; returns how many were read.
    fn fill(&mut self, reader: &mut dyn Read, wanted: usize) -> io::Result<u64> {
        let before = self.filled;
        while self.filled < wanted {
            if self.filled == self.raw.len() {
                let more = (self.raw.len() * 8).clamp(FIRST, PART);
                self.raw.resize(more, 0);
            }
            match reader.read(&mut self.raw[self.filled..]) {
                Ok(0) => break,
                Ok(read) => self.filled += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok((self.filled - before) as u64)
    }

    /// Takes what was read out of the buffer.
    pub(super) fn take(&mut self) -> Vec<u8> {
        let filled = std::mem::take(&mut self.filled);
        self.raw[..filled].to_vec()
    }

    /// Takes away what has been looked at.
    fn drain(&mut self, done: usize) {
        self.raw.copy_within(done..self.filled, 0);
        self.filled -= done;
    }
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

/// Looks through a text whose beginning the buffer holds, and returns how long it was.
pub(super) fn scan(
    scanner: &Scanner<'_>,
    reader: &mut dyn Read,
    place: &Place,
    buffers: &mut Buffers,
) -> io::Result<u64> {
    let mut at = At::default();
    let mut form = None;
    let mut total = 0;
    let mut read = buffers.filled as u64;
    loop {
        read += buffers.fill(reader, PART)?;
        total += read;
        scanner.seen_bytes.fetch_add(read, Ordering::Relaxed);
        read = 0;
        let last = buffers.filled < PART;
        let raw = &buffers.raw[..buffers.filled];
        let form = *form.get_or_insert_with(|| match last {
            true => Form::of_whole(raw, &place.relative),
            false => Form::of(raw, &place.relative),
        });
        let text = form.decode(raw);
        let end = if last { text.len() } else { cut(&text) };
        part(scanner, place, form, &text, end, &mut at);
        if last || scanner.stopped() {
            break;
        }
        let done = form.source_len(&text[..end]);
        at.offset += done as u64;
        let lines = memchr::memchr_iter(b'\n', &text[..end]).count() as u64;
        at.lines += lines;
        at.column = match memchr::memrchr(b'\n', &text[..end]) {
            Some(newline) => (end - newline - 1) as u64,
            None => at.column + end as u64,
        };
        drop(text);
        buffers.drain(done);
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

/// Looks through one part, and reports what begins before `end`. It is one loop: places are counted from one finding to the
/// next.
fn part(scanner: &Scanner<'_>, place: &Place, form: Form, text: &[u8], end: usize, at: &mut At) {
    let findings = found(scanner, place, form, text, at);
    if findings.is_empty() {
        return;
    }
    let room = scanner.room();
    let mut leaks = Vec::with_capacity(findings.len().min(room.saturating_add(1)));
    let mut allowed = 0;
    let file: Arc<str> = place.shown.as_str().into();
    let mut fingerprints = Fingerprints::new(&place.relative);
    let mut lines = Lines::new(text, at);
    // Places in the source are counted from one finding to the next.
    let (mut counted, mut start) = (0, at.offset);
    let mut has_comments = None;
    for finding in findings
        .iter()
        .filter(|finding| finding.span.start < end)
        .filter(|finding| scanner.classes.contains(&finding.category.class))
    {
        start += form.source_len(&text[counted..finding.span.start]) as u64;
        counted = finding.span.start;
        if start < at.reported {
            continue;
        }
        let length = form.source_len(&text[finding.span.clone()]) as u64;
        at.reported = start + length;
        // Few texts have such a comment anywhere, and those with many findings have long lines.
        let has_comments = *has_comments.get_or_insert_with(|| is_allowed_inline(text));
        if !has_comments && leaks.len() > room {
            continue;
        }
        let (line, column, content) = lines.at(finding.span.start);
        if has_comments && is_allowed_inline(content) {
            allowed += 1;
            continue;
        }
        let value = &text[finding.span.clone()];
        if let Some(seen) = &place.seen {
            if place.again && seen.holds(finding.category.name, value) {
                continue;
            }
            seen.add(finding.category.name, value);
        }
        // One more than there is room for tells that some were left out.
        if leaks.len() > room {
            continue;
        }
        leaks.push(Leak {
            file: file.clone(),
            origin: place.origin.clone(),
            line,
            column,
            start,
            end: start + length,
            category: finding.category,
            rule: finding.rule,
            why: finding.why.clone(),
            strength: finding.strength,
            fingerprint: fingerprints.of(finding.category, value),
            excerpt: excerpt(text, finding, &findings),
        });
    }
    scanner.add(leaks, allowed);
}

/// Finds what a part holds and is to be believed in a file that is read so.
fn found(scanner: &Scanner<'_>, place: &Place, form: Form, text: &[u8], at: &At) -> Vec<Finding> {
    let may_be_key = form.has_only_secrets() && at.offset == 0;
    if let Some(key) = may_be_key.then(|| key_file(text)).flatten() {
        return vec![key];
    }
    let path = form.path(&place.relative);
    // In what is seldom there, the rest is looked for only to mask it beside a finding.
    let only_secrets = form.has_only_secrets() || scanner.classes == [Class::Secret];
    if only_secrets && !scanner.detector.may_find_secrets(&path, text) {
        return Vec::new();
    }
    let mut findings = scanner.detector.find(&path, text);
    findings.retain(|finding| {
        let wanted = !form.has_only_secrets() || finding.category.class == Class::Secret;
        wanted && finding.strength >= form.least()
    });
    findings
}

/// Counts lines on the way from one finding to the next.
struct Lines<'t> {
    text: &'t [u8],
    line: u64,
    line_start: usize,
    /// Up to where lines have been counted.
    counted: usize,
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
            counted: 0,
            first: at.column,
        }
    }

    fn at(&mut self, offset: usize) -> (u64, u64, &'t [u8]) {
        let since = &self.text[self.counted..offset];
        if let Some(newline) = memchr::memrchr(b'\n', since) {
            self.line += memchr::memchr_iter(b'\n', since).count() as u64;
            self.line_start = self.counted + newline + 1;
            self.first = 0;
        }
        self.counted = offset;
        let start = self.line_start;
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
