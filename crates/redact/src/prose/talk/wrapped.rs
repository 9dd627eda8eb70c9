//! Sentences that go on in the next line, as mails break theirs: what leads to a password stands at the end of one line,
//! and the password behind a word or two of the next.

use std::ops::Range;

use super::line::Line;
use super::{Candidate, Memory, read};

/// The shortest line that is broken for its length, in bytes.
const SHORTEST: usize = 40;
/// How near the end of the line a password is spoken of, in words.
const NEAR: usize = 6;
/// How many words of the next line are read with it.
const WORDS: usize = 3;

/// A line that goes on in the next one, with what was remembered before it.
pub(super) struct Open {
    span: Range<usize>,
    memory: Memory,
}

impl Open {
    /// Returns a line if it may go on; `memory` is what was remembered before it.
    pub(super) fn of(
        bytes: &[u8],
        line: &Line<'_>,
        span: &Range<usize>,
        memory: Memory,
    ) -> Option<Self> {
        let text = bytes[span.clone()].trim_ascii_end();
        let last = text.last()?;
        let goes_on = last.is_ascii_alphanumeric() || *last >= 0x80 || *last == b',';
        // Settings are no sentences.
        let broken = span.len() >= SHORTEST && goes_on && memchr::memchr(b'=', text).is_none();
        let from = line.words.len().saturating_sub(NEAR);
        (broken && !line.spoken && line.has_noun_within(from, NEAR)).then(|| Self {
            span: span.clone(),
            memory,
        })
    }

    /// Reads the next line with it, and adds what is found in its first words.
    pub(super) fn read(
        &self,
        bytes: &[u8],
        next: &Range<usize>,
        documented: bool,
        found: &mut Vec<Candidate>,
    ) {
        let begins =
            bytes[next.start].is_ascii_alphabetic() || matches!(bytes[next.start], b'(' | 0x80..);
        if next.start != self.span.end + 1 || !begins {
            return;
        }
        let both = Line::of(bytes, self.span.start..next.end);
        let first = both
            .words
            .partition_point(|word| word.span.start < next.start);
        let Some(end) = both.words[first..]
            .iter()
            .take(WORDS)
            .next_back()
            .map(|word| word.span.end)
        else {
            return;
        };
        let mut of_both = Vec::new();
        read(&both, &self.memory, documented, &mut of_both);
        for candidate in of_both {
            let (span, sum, _) = &candidate;
            let known = |other: &Candidate| other.0 == *span && other.1 >= *sum;
            // `root@a's password:` asks for one, and `index 679a648..b337c6a` tells what changed.
            let word = &bytes[span.clone()];
            let other = word.ends_with(b"'s") || crate::bytes::has(word, b"..");
            if span.start >= next.start && span.end <= end && !other && !found.iter().any(known) {
                found.push(candidate);
            }
        }
    }
}
