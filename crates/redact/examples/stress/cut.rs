//! Texts cut, joined and spoilt at random, and what must hold of every one of them.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pai_redact::{Detector, Modes, Raw, Redactor};

/// What names of files may hold, too.
const LETTERS: [&str; 8] = ["ä", "é", "Ж", "メ", "\u{301}", "\u{1f512}", " ", ".."];

/// Where a text may stand: each path has a grammar of its own.
const PATHS: [&str; 15] = [
    "",
    "a.yaml",
    "a.json",
    "a.tf",
    ".env",
    ".bash_history",
    "a.rs",
    "a.csv",
    "etc/pve/priv/shadow.cfg",
    "a.xml",
    "a.diff",
    "var/log/syslog",
    "a.sql",
    "a.md",
    "a.ini",
];

/// What is put in the place of a byte: signs that grammars are made of.
const SIGNS: &[u8] = b"\"'=:;,()[]{}<>@ \n\t\\/-_.&%$#0A";

/// The longest part of another text that is put into one, and the longest that is taken out, in bytes.
const JOINED: usize = 200;
const TAKEN: usize = 40;
/// The longest part of a text that is all that is left of it.
const LEFT: usize = 300;

/// A source of spoilt texts: the same for the same seed.
pub(crate) struct Cuts(u64);

impl Cuts {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// Returns a number below another one; 0 below 0.
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most.max(1) as u64) as usize
    }

    /// Returns one of the texts, spoilt, and the path that it may have.
    pub(crate) fn next(&mut self, texts: &[Vec<u8>]) -> (String, String) {
        let mut text = texts[self.below(texts.len())].clone();
        for _ in 0..1 + self.below(3) {
            let at = self.below(text.len());
            match self.below(5) {
                0 => text.truncate(at),
                1 => {
                    let other = &texts[self.below(texts.len())];
                    let from = self.below(other.len());
                    let to = (from + self.below(JOINED)).min(other.len());
                    text.splice(at..at, other[from..to].iter().copied());
                }
                2 => {
                    let end = (at + self.below(TAKEN)).min(text.len());
                    text.drain(at..end);
                }
                3 => {
                    if let Some(byte) = text.get_mut(at) {
                        *byte = SIGNS[self.below(SIGNS.len())];
                    }
                }
                _ => {
                    let end = (at + 1 + self.below(LEFT)).min(text.len());
                    text = text[at.min(end)..end].to_vec();
                }
            }
        }
        let mut path = PATHS[self.below(PATHS.len())].to_owned();
        if self.below(4) == 0 {
            let at = path.ceil_char_boundary(self.below(path.len() + 1));
            path.insert_str(at, LETTERS[self.below(LETTERS.len())]);
        }
        (path, String::from_utf8_lossy(&text).into_owned())
    }
}

/// Says what does not hold of a text: `None` where all of it does.
pub(crate) fn broken(path: &str, text: &str) -> Option<&'static str> {
    catch_unwind(AssertUnwindSafe(|| {
        Detector::built_in().find(path, text.as_bytes());
        let stand_ins = Modes::default()
            .read("network=pseudonymise")
            .expect("the modes are fixed text");
        let redactor = Redactor::with(Detector::built_in(), stand_ins, [1; 32]);
        let (clean, ledger) = redactor.scrub(Raw::new(text));
        if ledger.restore(clean.as_str()).expose() != text {
            return Some("it does not come back from stand-ins");
        }
        let (clean, ledger) = Redactor::new().scrub(Raw::new(text));
        if ledger.restore(clean.as_str()).expose() != text {
            return Some("it does not come back from placeholders");
        }
        let again = Redactor::new().find(&Raw::new(clean.as_str()));
        (!again.is_empty()).then_some("something is found in it when it is masked")
    }))
    .unwrap_or(Some("it panics"))
}
