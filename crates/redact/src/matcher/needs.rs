//! What every match of a pattern has: letters in a row, one row behind the other.
//!
//! A text that lacks one of them is none in which the pattern holds, and tells so before any automaton is built.

use regex_syntax::hir::{Class, Hir, HirKind, Look};

/// The most bytes that may stand for one letter of a row; a class of more says little.
const WIDEST: usize = 8;

/// How many rows are few.
const FEW: usize = 4;

/// The rows of letters that every match has, in their order.
#[derive(Debug, Default)]
pub(super) struct Needs(Vec<Need>);

#[derive(Debug)]
enum Need {
    /// Letters that stand side by side.
    Row(Row),
    /// What one of several branches needs.
    OneOf(Vec<Needs>),
}

/// Letters in a row, each one of a few bytes.
#[derive(Debug)]
struct Row {
    letters: Vec<Letter>,
    /// Which of them is the rarest of those that two bytes may stand for, and these bytes.
    rarest: Option<(usize, [u8; 2])>,
    /// Whether a line begins with them.
    begins_line: bool,
}

/// Which bytes may stand for a letter, one bit for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Letter([u64; 4]);

impl Needs {
    /// Returns what every match of an expression has.
    pub(super) fn of(hir: &Hir) -> Self {
        let mut reader = Reader::default();
        reader.read(hir);
        reader.close();
        Self(reader.needs)
    }

    /// Says whether it is a few rows.
    pub(super) fn are_few(&self) -> bool {
        self.count() <= FEW
    }

    fn count(&self) -> usize {
        let counts = self.0.iter().map(|need| match need {
            Need::Row(_) => 1,
            Need::OneOf(branches) => branches.iter().map(Self::count).sum(),
        });
        counts.sum()
    }

    /// Says whether a text has all of it; where it says no, the pattern does not hold.
    pub(super) fn are_met(&self, text: &[u8]) -> bool {
        self.first_end(text, 0).is_some()
    }

    /// Returns the first place where all of it has been seen.
    fn first_end(&self, text: &[u8], from: usize) -> Option<usize> {
        self.0.iter().try_fold(from, |from, need| match need {
            Need::Row(row) => row.first_end(text, from),
            Need::OneOf(branches) => {
                let ends = branches.iter().map(|needs| needs.first_end(text, from));
                ends.flatten().min()
            }
        })
    }
}

impl Row {
    fn new(letters: Vec<Letter>, begins_line: bool) -> Self {
        let pairs = letters.iter().enumerate();
        let rarest = pairs
            .filter_map(|(at, letter)| Some((at, letter.pair()?)))
            .min_by_key(|(_, pair)| COMMONNESS[usize::from(pair[1])]);
        Self {
            letters,
            rarest,
            begins_line,
        }
    }

    fn first_end(&self, text: &[u8], from: usize) -> Option<usize> {
        let length = self.letters.len();
        let last = text.len().checked_sub(length)?;
        let stands = |at: &usize| {
            let begins = !self.begins_line || *at == 0 || text[at - 1] == b'\n';
            begins
                && (self.letters.iter().zip(&text[*at..])).all(|(letter, byte)| letter.has(*byte))
        };
        let found = match self.rarest {
            Some((at, [a, b])) => {
                let within = text.get(from + at..=last + at)?;
                memchr::memchr2_iter(a, b, within)
                    .map(|found| from + found)
                    .find(stands)
            }
            None => (from..=last).find(stands),
        };
        found.map(|at| at + length)
    }
}

/// How common bytes are in texts, the rarest first; what is none of these is rarer.
const COMMONNESS: [u8; 256] = {
    let common = b"qzjxkvwybgfhumpdlcrsnioat e";
    let mut ranks = [0; 256];
    let mut at = 0;
    while at < common.len() {
        ranks[common[at] as usize] = at as u8 + 1;
        at += 1;
    }
    ranks
};

impl Letter {
    /// Returns the bytes of a class; `None` where they are none or too many.
    fn of(ranges: impl Iterator<Item = (u8, u8)>) -> Option<Self> {
        let (mut bits, mut count) = ([0; 4], 0);
        for byte in ranges.flat_map(|(first, last)| first..=last) {
            bits[usize::from(byte / 64)] |= 1 << (byte % 64);
            count += 1;
            if count > WIDEST {
                return None;
            }
        }
        (count > 0).then_some(Self(bits))
    }

    fn has(self, byte: u8) -> bool {
        self.0[usize::from(byte / 64)] >> (byte % 64) & 1 != 0
    }

    /// Returns the bytes where they are one or two; a letter is small in the second.
    fn pair(self) -> Option<[u8; 2]> {
        let mut bytes = self.0.iter().enumerate().flat_map(|(at, bits)| {
            let mut bits = *bits;
            std::iter::from_fn(move || {
                let bit = (bits != 0).then(|| bits.trailing_zeros())?;
                bits &= bits - 1;
                Some(at as u8 * 64 + bit as u8)
            })
        });
        let first = bytes.next()?;
        let second = bytes.next().unwrap_or(first);
        bytes.next().is_none().then_some([first, second])
    }
}

/// Goes through an expression from left to right.
#[derive(Default)]
struct Reader {
    needs: Vec<Need>,
    /// The row that the next letter may go on with.
    row: Vec<Letter>,
    /// Whether a line begins right there, and where the row does.
    line: bool,
    begins_line: bool,
}

impl Reader {
    fn read(&mut self, hir: &Hir) {
        match hir.kind() {
            HirKind::Look(Look::StartLF) => self.line = true,
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => {
                for byte in &literal.0 {
                    self.add(Letter::of(std::iter::once((*byte, *byte))));
                }
            }
            HirKind::Class(class) => self.add(letter(class)),
            HirKind::Capture(capture) => self.read(&capture.sub),
            HirKind::Concat(parts) => parts.iter().for_each(|part| self.read(part)),
            HirKind::Repetition(repetition) => {
                self.close();
                if repetition.min > 0 {
                    self.read(&repetition.sub);
                    self.close();
                }
            }
            HirKind::Alternation(branches) => {
                self.close();
                let branches: Vec<Needs> = branches.iter().map(Needs::of).collect();
                if branches.iter().all(|needs| !needs.0.is_empty()) {
                    self.needs.push(Need::OneOf(branches));
                }
            }
        }
    }

    /// Goes on with a letter; `None` for one that may be nearly anything.
    fn add(&mut self, letter: Option<Letter>) {
        let line = std::mem::take(&mut self.line);
        let Some(letter) = letter else {
            return self.close();
        };
        if self.row.is_empty() {
            self.begins_line = line;
        }
        self.row.push(letter);
    }

    /// Ends the row: what comes next need not stand right behind it.
    fn close(&mut self) {
        self.line = false;
        if !self.row.is_empty() {
            let row = std::mem::take(&mut self.row);
            self.needs.push(Need::Row(Row::new(row, self.begins_line)));
        }
    }
}

/// Returns the bytes of a class of few.
fn letter(class: &Class) -> Option<Letter> {
    match class {
        Class::Bytes(class) => {
            let ranges = class.ranges().iter();
            Letter::of(ranges.map(|range| (range.start(), range.end())))
        }
        // Letters beyond ASCII take several bytes.
        Class::Unicode(class) => {
            let ranges = class.ranges().iter();
            let ascii = |letter: char| u8::try_from(letter).ok().filter(u8::is_ascii);
            let ranges: Option<Vec<_>> = ranges
                .map(|range| Some((ascii(range.start())?, ascii(range.end())?)))
                .collect();
            Letter::of(ranges?.into_iter())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(pattern: &str) -> Needs {
        let parser = regex_syntax::ParserBuilder::new()
            .multi_line(true)
            .utf8(false)
            .unicode(false)
            .case_insensitive(true)
            .build();
        Needs::of(&{ parser }.parse(pattern).unwrap())
    }

    #[test]
    fn a_text_without_a_row_that_every_match_has_is_told() {
        for (pattern, met, unmet) in [
            ("pass(?:word|wd)=", "a PassWd=", "password"),
            (r"\bset\s+x+ y", "set zx y", "set x-y"),
            (r"key: (\d{3}|none)", "KEY: 12", "key; none"),
            ("(?:ab|cd)*e", "e", "abcd"),
            ("(?:ab)+e", "abe", "ae"),
            ("[$&]x[^q]y", "&x-y", "#x-y"),
            ("ab.{0,9}bc", "abbc", "abc"),
            ("(?:a1|a2b)(?:2b|3)", "a12b", "a2b"),
            ("пароль=", "пароль=", "парол=ь"),
            ("^key [0-9]", "a\nkey 1", "a key 1"),
            ("^(?:a|b)", "x\na", "c"),
            ("^ ?key", "a\n key", "a\n kez"),
        ] {
            assert!(needs(pattern).are_met(met.as_bytes()), "{pattern} {met}");
            assert!(
                !needs(pattern).are_met(unmet.as_bytes()),
                "{pattern} {unmet}"
            );
        }
    }

    #[test]
    fn nothing_is_needed_where_any_branch_needs_nothing() {
        for pattern in ["", r"\w+", "a*", "(?:ab|[^c])", "(?:x|)", "(?i:a|[b-z])?"] {
            assert!(needs(pattern).are_met(b""), "{pattern}");
        }
    }

    #[test]
    fn where_a_pattern_holds_its_needs_are_met() {
        let letters = b"ab=X\n";
        let patterns = [
            "a+b=",
            "(?:a|bb)x?b",
            "[ab]=(?:b|a\n){2}",
            "a.b|=x",
            "(?:ab?=)+",
            "b(?:a(?:=|\nx)|x[^a]=)a",
            "^a[b=]",
            "a?^(?:b)=",
            "(?:^|=)ab",
            "x\n^a",
        ];
        for pattern in patterns {
            let regex = regex::bytes::RegexBuilder::new(pattern)
                .multi_line(true)
                .unicode(false)
                .case_insensitive(true)
                .build()
                .unwrap();
            let (needs, mut held, mut lacking) = (needs(pattern), 0, 0);
            for number in 0..5_usize.pow(6) {
                let letter = |at: u32| letters[number / 5_usize.pow(at) % 5];
                let text: Vec<u8> = (0..6).map(letter).collect();
                let (holds, met) = (regex.is_match(&text), needs.are_met(&text));
                assert!(
                    met || !holds,
                    "{pattern} {}",
                    String::from_utf8_lossy(&text)
                );
                held += usize::from(holds);
                lacking += usize::from(!met);
            }
            assert!(held > 0 && lacking > 0, "{pattern}");
        }
    }
}
