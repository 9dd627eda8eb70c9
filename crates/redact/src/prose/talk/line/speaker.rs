//! Tells who speaks from what is said.

use super::super::lists::Lists;
use super::super::marks::{is_bullet, is_time};
use super::super::rare;
use super::Line;

impl Line<'_> {
    /// Returns the first word behind the time and the name of who speaks, behind bullets and marks of a reply.
    pub(super) fn speaker(&self) -> usize {
        let shown = |at: usize| {
            self.words
                .get(at)
                .map_or(&b""[..], |word| self.raw(at, word))
        };
        let mut at = 0;
        while at < self.words.len() && is_bullet(shown(at)) {
            at += 1;
        }
        let dated = (at..self.words.len().min(at + 4))
            .take_while(|at| is_time(shown(*at)))
            .count();
        at += dated;
        if shown(at) == b"-" && dated > 0 {
            at += 1;
        }
        if shown(at).starts_with(b"<") && self.bytes.get(self.words[at].span.end) == Some(&b'>') {
            return at + 1;
        }
        // `< kito> …`
        if shown(at) == b"<" && shown(at + 1).ends_with(b">") {
            return at + 2;
        }
        // `Jane Doe, 09:12: …`
        let after = (at..self.words.len().min(at + 3))
            .find(|at| is_time(shown(*at)) && shown(*at).ends_with(b":"));
        if let Some(time) = after.filter(|time| *time > at && self.words[*time - 1].comma) {
            return time + 1;
        }
        if let Some(said) = self.behind_time(at) {
            return said;
        }
        if dated > 0 {
            // `09:12 Jane Doe: …`
            let name = (at..self.words.len().min(at + 4)).find(|at| self.words[*at].colon);
            return name.map_or(at, |name| name + 1);
        }
        at
    }

    /// `Jane: …`: a word with a capital that no sentence has, and its colon.
    pub(super) fn is_named(&self) -> bool {
        self.words.first().is_some_and(|word| {
            let text = self.text(word);
            let letters = || {
                text.iter()
                    .all(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80)
            };
            word.colon
                && !word.quoted
                && text.len() < 24
                && (text[0].is_ascii_uppercase() || text[0] >= 0x80)
                && letters()
                && !rare::is_loud(text)
                && !rare::is_common(text)
                && !rare::is_topic(text)
        })
    }

    /// `Jane Doe 21:14: …`, `Jane — 09:31 : …`: what stands behind a name and a time.
    fn behind_time(&self, at: usize) -> Option<usize> {
        let name = |word: &super::Word| {
            let text = self.text(word);
            text.first()
                .is_some_and(|byte| byte.is_ascii_uppercase() || *byte >= 0x80)
                && !word.colon
                && text.iter().any(u8::is_ascii_alphabetic)
        };
        let names = self.words.iter().skip(at).take_while(|word| name(word));
        let names = names.take(3).count();
        let mut next = at + names;
        let is = |at: usize, signs: &[&str]| {
            self.words
                .get(at)
                .is_some_and(|word| signs.iter().any(|sign| self.text(word) == sign.as_bytes()))
        };
        next += usize::from(is(next, &["—", "–", "-", "|"]));
        let time = self.words.get(next).filter(|_| names > 0)?;
        let raw = self.raw(next, time);
        let clock = is_time(raw) && memchr::memchr(b':', raw).is_some_and(|at| at < 4);
        if clock && raw.ends_with(b":") && raw.len() > 4 {
            return Some(next + 1);
        }
        (clock && is(next + 1, &[":", "—", "–", "-", ">"])).then_some(next + 2)
    }

    /// `oh. X`, `moment: X`: what is said begins behind such a word.
    pub(super) fn behind_filler(&self, at: usize) -> usize {
        let filler = self.words.get(at).is_some_and(|word| {
            (word.stop || word.comma || word.colon) && word.lists.has(Lists::FILLERS)
        });
        at + usize::from(filler && at + 1 < self.words.len())
    }
}
