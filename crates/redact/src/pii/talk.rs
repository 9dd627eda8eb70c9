//! Who speaks in the log of a chat.

use std::ops::Range;

use super::person::{self, Trust};
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;

/// The most lines that are looked at.
const LINES: usize = 5000;

/// Names of those who speak: `[2026-02-02 09:01] Jane Doe: text`, `02.02.26, 09:01 - Jane Doe: text`.
///
/// A line of a log may be read so as well, `[09:01] Disk Usage: 80 %`: half of them have to begin with a common first name.
pub(super) fn authors(input: &Input<'_>, hits: &mut Hits) {
    if !matches!(input.kind, Kind::Prose | Kind::Unknown | Kind::Log) {
        return;
    }
    let mut names = Vec::new();
    let mut known = 0;
    let mut at = 0;
    for line in input.bytes.split(|byte| *byte == b'\n').take(LINES) {
        let start = at;
        at += line.len() + 1;
        let Some(name) = author(input.bytes, start, line) else {
            continue;
        };
        let text = input.text(name.clone());
        known += usize::from(text.split(' ').next().is_some_and(person::is_first));
        names.push(name);
    }
    if known == 0 || known * 2 < names.len() {
        return;
    }
    for name in names {
        let why = "it stands where a chat names who speaks";
        hits.add(name, "person-name", "chat", Strength::Scored, why);
    }
}

/// Verbs behind whom a mail quotes; they lead here.
pub(crate) const QUOTING: &[&str] = &[
    " wrote:",
    " schrieb:",
    " schrieb am ",
    " a écrit",
    " escribió",
    " ha scritto",
    " escreveu",
    " schreef",
    " napisał",
    " skrev ",
    " skrev:",
];

/// Says whether a word is one of [`QUOTING`].
pub(super) fn is_verb(word: &[u8]) -> bool {
    word[0] == b' ' && QUOTING.iter().any(|verb| verb.as_bytes() == word)
}

/// The name before the verb of a quotation, which begins at a place: `On 3 Jul 2026 Jane Doe wrote:`.
pub(super) fn wrote(input: &Input<'_>, verb: usize, hits: &mut Hits) {
    if input.kind == Kind::Code {
        return;
    }
    let bytes = input.bytes;
    let low = verb.saturating_sub(60);
    let lead = &bytes[low..verb];
    let part = |byte: &u8| {
        byte.is_ascii_alphabetic() || *byte >= 0x80 || matches!(byte, b' ' | b'-' | b'\'' | b'.')
    };
    let from = lead
        .iter()
        .rposition(|byte| !part(byte))
        .map_or(0, |at| at + 1);
    // A window may begin within a word, and with that in one of its letters.
    let words = lead[from..].split(|byte| *byte == b' ');
    let mut at = low + from;
    for word in words {
        let name = person::at(bytes, at, verb, Trust::Sentence).filter(|name| name.end == verb);
        if let Some(name) = name {
            let why = "a mail quotes who wrote it";
            hits.add(name, "person-name", "quotation", Strength::Context, why);
            return;
        }
        at += word.len() + 1;
    }
}

/// Reads the name behind the time that begins a line and before a colon.
fn author(bytes: &[u8], start: usize, line: &[u8]) -> Option<Range<usize>> {
    let framed = line.first() == Some(&b'[');
    if !framed && !line.first().is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let time = |byte: &u8| {
        byte.is_ascii_digit()
            || matches!(byte, b':' | b'.' | b'-' | b'/' | b',' | b' ' | b'T' | b'Z')
    };
    let from = usize::from(framed);
    let length = line[from..]
        .iter()
        .take(28)
        .take_while(|byte| time(byte))
        .count();
    let told = &line[from..from + length];
    let skip = match framed {
        true => line[from + length..]
            .starts_with(b"] ")
            .then_some(length + 2)?,
        false => told.ends_with(b" - ").then_some(length)?,
    };
    memchr::memchr(b':', told)?;
    let at = start + from + skip;
    let end = start + line.len();
    person::at(bytes, at, end, Trust::Sentence).filter(|name| bytes[name.end..].starts_with(b": "))
}

#[cfg(test)]
mod tests {
    use crate::Class;
    use crate::marked::only;

    fn names(text: &str) -> Vec<String> {
        let found = only(Class::Pii).find("chat.log", text.as_bytes());
        let name = |finding: &crate::Finding| finding.category.name == "person-name";
        found
            .into_iter()
            .filter(name)
            .map(|finding| text[finding.span].to_owned())
            .collect()
    }

    #[test]
    fn whom_a_mail_quotes_and_who_leads_is_a_person() {
        for text in [
            "> On 3 Jul 2026 Qwendal Orz wrote:\n",
            "Am 2.3.2026, Qwendal Orz schrieb:\n",
            "Le 3 mars, Qwendal Orz a écrit :\n",
            "Vorgesetzter: Qwendal Orz\n",
            "die Kollegin Qwendal Orz ist da\n",
        ] {
            assert_eq!(names(text), ["Qwendal Orz"], "{text}");
        }
        for text in [
            "the Kernel wrote: x\n",
            "He wrote: x\n",
            "Kollege Server ist da\n",
        ] {
            assert!(names(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn who_speaks_in_a_chat_is_a_person_whatever_the_first_name() {
        for text in [
            "[2026-02-02 09:01] Anna Blum: hi\n[2026-02-02 09:02] Qwendal Orz: no\n",
            "02.02.26, 09:01 - Anna Blum: hi\n02.02.26, 09:02 - Qwendal Orz: no\n",
        ] {
            assert_eq!(names(text), ["Anna Blum", "Qwendal Orz"], "{text}");
        }
        assert!(names("[09:01] Disk Usage: 80 %\n[09:02] Load Average: 3\n").is_empty());
        assert!(names("[09:01] Qwendal Orz: no\n").is_empty());
    }
}
