//! Codes to get an account back, as they are printed: one a line or in columns, each in one group or in several.

use std::ops::Range;

use super::super::lists::Lists;
use super::super::marks::is_bullet;
use super::super::rare;
use super::{Line, Word};

/// The most groups that blanks part: `6489 6825 9245`.
const MOST_GROUPS: usize = 4;

impl Line<'_> {
    /// Says whether the line names codes to get an account back.
    pub(super) fn names_codes(&self) -> bool {
        let has = |known: &[u8]| {
            let mut words = self.words.iter();
            words.any(|word| self.text(word).eq_ignore_ascii_case(known))
        };
        let listed = self.all_lists.has(Lists::CODES);
        // `Backup keys:` leads to names of files.
        let keys = || has(b"recovery") && has(b"keys");
        self.all_lists.has(Lists::RECOVERY)
            && (listed || self.all_lists.has(Lists::FACTORS) || keys())
    }

    /// Returns the codes that the line consists of behind its number or bullet; `led`: the lines before lead to them.
    pub(in super::super) fn codes(&self, led: bool) -> Vec<Range<usize>> {
        let from = match self.words.iter().rposition(|word| word.colon) {
            // `data01 (wwn-0x9e): …` below the heading.
            Some(at) if led || self.names_codes() => at + 1,
            None if led => 0,
            _ => return Vec::new(),
        };
        // `1.`, `-`, `[ ]`: in columns, each code has one.
        let mark = |at: &usize| {
            let raw = self.raw(*at, &self.words[*at]);
            is_bullet(raw) || !raw.iter().any(u8::is_ascii_alphanumeric)
        };
        let words: Vec<&Word> = (from..self.words.len())
            .filter(|at| !mark(at))
            .map(|at| &self.words[at])
            .collect();
        if words.is_empty() || !words.iter().all(|word| is_group(self.text(word))) {
            return Vec::new();
        }
        let (mut found, mut at) = (Vec::new(), 0);
        while at < words.len() {
            let length = self.groups(&words[at..]);
            let span = words[at].span.start..words[at + length - 1].span.end;
            at += length;
            if !rare::is_code(&without_blanks(&self.bytes[span.clone()])) {
                return Vec::new();
            }
            found.push(span);
        }
        found
    }

    /// How many words make up the first code: one that is long enough by itself, or all that single blanks part.
    fn groups(&self, words: &[&Word]) -> usize {
        let short = |word: &Word| word.span.len() < 6;
        if !short(words[0]) {
            return 1;
        }
        let joined = |pair: &&[&Word]| {
            let between = &self.bytes[pair[0].span.end..pair[1].span.start];
            between == b" " && short(pair[1])
        };
        1 + words
            .windows(2)
            .take(MOST_GROUPS - 1)
            .take_while(joined)
            .count()
    }
}

fn without_blanks(text: &[u8]) -> Vec<u8> {
    text.iter().copied().filter(|byte| *byte != b' ').collect()
}

/// Says whether a word may be a code or a group of one: three digits or letters at least, a digit among them, no year
/// and no date.
fn is_group(text: &[u8]) -> bool {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    let year = text.len() == 4 && (text.starts_with(b"19") || text.starts_with(b"20"));
    let dashes = memchr::memchr_iter(b'-', text).count();
    let date =
        dashes == 2 && text.len() <= 10 && text.iter().all(|byte| !byte.is_ascii_alphabetic());
    text.len() > 2
        && text.iter().all(plain)
        && text.iter().any(u8::is_ascii_digit)
        && !year
        && !date
}
