//! Words that a label leads to as a pass phrase, however they are written: `Passwort: lila Affe Baum 27`.

use std::ops::Range;

use super::super::super::said::is_said;
use super::super::lists::Lists;
use super::super::rare;
use super::super::topic::is_noun_by_letters;
use super::Line;
use crate::value::set;

/// How many words such a phrase has.
const FEWEST: usize = 2;
const MOST: usize = 8;
/// The most words of the label.
const LABEL: usize = 4;
/// How many words that nobody expects speak for a phrase without a number.
const RARE: usize = 2;
/// Words that sentences say of passwords and that begin phrases as well: `Mein Hund`.
const OWN: [&str; 10] = [
    "my", "our", "mein", "meine", "unser", "mon", "notre", "mi", "mijn", "il",
];

impl Line<'_> {
    /// Returns the words behind a label that names a password, if nothing is said there that sentences say of one.
    pub(in super::super) fn labelled_phrase(&self) -> Option<Range<usize>> {
        if self.spoken || self.asks() {
            return None;
        }
        let label = self.behind_label();
        let start = label.or_else(|| self.behind_verb())?;
        let shown = self.bytes[start..self.span.end].trim_ascii_end();
        let shown = shown.strip_suffix(b".").unwrap_or(shown);
        let parts: Vec<&[u8]> = shown.split(|byte| *byte == b' ').collect();
        let own = |part: &[u8]| {
            OWN.iter()
                .any(|own| part.eq_ignore_ascii_case(own.as_bytes()))
        };
        let said = |part: &&[u8]| is_said(part) && !own(part);
        if !(FEWEST..=MOST).contains(&parts.len())
            || !parts.iter().all(|part| is_plain(part))
            || parts.iter().any(said)
        {
            return None;
        }
        let count = |test: &dyn Fn(&[u8]) -> bool| parts.iter().filter(|part| test(part)).count();
        let rare = count(&|part| rare::novelty(part, true, false).is_some());
        let strong = count(&rare::is_unsaid);
        let long = count(&|part| part.len() > 3);
        let number = |part: &&&[u8]| {
            let digits = part.iter().take_while(|byte| byte.is_ascii_digit()).count();
            digits > 1 && digits == without_sign(part).len()
        };
        let numbered = parts.last().filter(number).is_some() && rare > 0;
        // Short words are those of sentences: `zeptej se Jany`.
        let digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
        let wordy = parts.len() > FEWEST && parts.iter().all(|part| part.len() > 3 || digits(part));
        // A sentence goes on behind its verb with what it says of the password.
        let led = label.is_some() || parts.len() > FEWEST && rare * 3 >= long * 2;
        let rarely = wordy && rare >= RARE && rare * 3 >= long * 2;
        let believed = led && (strong > 0 || numbered || rarely);
        believed.then(|| start..start + shown.len())
    }

    /// Where the value begins behind `Root password:`, `password =`, `DB_PASSWORD=`.
    fn behind_label(&self) -> Option<usize> {
        let words = &self.words[self.first.min(self.words.len())..];
        let first = self.text(words.first()?);
        if let Some(sign) = memchr::memchr(b'=', first) {
            let name = &first[..sign];
            let named = name
                .iter()
                .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
            return (named && is_noun_by_letters(name)).then_some(words[0].span.start + sign + 1);
        }
        let is_end =
            |word: &super::Word| word.colon || word.sign && matches!(self.text(word), b":" | b"=");
        let at = words.iter().take(LABEL).position(is_end)?;
        let noun = words[..=at].iter().position(|word| word.noun)?;
        // `Password hint: favourite pet 2019`
        let other = words[noun..=at].iter().any(|word| {
            let text = self
                .text(word)
                .strip_suffix(b":")
                .unwrap_or(self.text(word));
            set!("compounds").contains(text)
        });
        (!other).then(|| words.get(at + 1).map(|word| word.span.start))?
    }

    /// Where the value begins behind `The wifi password is`.
    fn behind_verb(&self) -> Option<usize> {
        let from = self.first.min(self.words.len());
        let verb = (from..self.words.len())
            .take(LABEL + 2)
            .find(|at| self.is(*at, Lists::VALUES))?;
        let noun = verb.checked_sub(1).filter(|noun| *noun >= from)?;
        let next = self.words.get(verb + 1)?;
        (self.words[noun].noun && !self.words[noun].colon).then_some(next.span.start)
    }
}

/// Says whether a part of a phrase is a word, a number or a mix of both, with a sign behind it at most.
fn is_plain(part: &[u8]) -> bool {
    let core = without_sign(part);
    let letter = |letter: char| letter.is_alphanumeric() || letter == '\'';
    !core.is_empty() && std::str::from_utf8(core).is_ok_and(|core| core.chars().all(letter))
}

fn without_sign(part: &[u8]) -> &[u8] {
    match part {
        [core @ .., b'!' | b'?'] => core,
        _ => part,
    }
}
