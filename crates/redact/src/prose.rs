//! Looks at passwords in sentences.
//!
//! A noun such as `password` or `Kennwort` leads here (`words.tsv` lists them for ten languages and more). What
//! follows it is read word by word until something says that the value comes (`:`, `is`, `lautet`), and the value has
//! to look like one (`prose/value.rs`): the vaguer the sentence, the more.

use std::ops::Range;
use std::sync::LazyLock;

use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::value::list;

mod login;
mod sentence;
mod value;

use value::{Lead, Value, is_believed};

/// What a word leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Topic {
    Password,
    /// An API token or key.
    Token,
    /// `pass`, `PIN`: words that mean other things as well.
    Short,
    /// `login`, `credentials`: a name comes first.
    Login,
    /// `the new one is`, where a password was spoken of before.
    Later,
    /// `admin / …`
    Pair,
}

static TOPICS: LazyLock<Vec<(&'static str, Topic)>> = LazyLock::new(|| {
    let lines = |name, topic| list(name).iter().map(move |word| (*word, topic));
    // These lists hold words with blanks, parted by `|`.
    let phrases = |name, topic| {
        let joined = list(name).join(" ");
        let leaked: &'static str = joined.leak();
        leaked.split('|').map(move |word| (word, topic))
    };
    lines("nouns", Topic::Password)
        .chain(phrases("phrases", Topic::Password))
        .chain(phrases("tokens", Topic::Token))
        .chain(phrases("shorts", Topic::Short))
        .chain(lines("logins", Topic::Login))
        .chain(phrases("login-phrases", Topic::Login))
        .chain(phrases("later", Topic::Later))
        .chain(login::PAIRS.iter().map(|word| (*word, Topic::Pair)))
        .collect()
});

/// Words that lead here, in lower case.
pub(crate) static WORDS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| TOPICS.iter().map(|(word, _)| *word).collect());

/// Looks around a place where one of [`WORDS`] stands.
pub(crate) fn at(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if matches!(input.kind, Kind::Lock | Kind::Csv) || !is_word(input, place) {
        return;
    }
    let word = &input.bytes[place.clone()];
    let Some((_, topic)) = TOPICS
        .iter()
        .find(|(known, _)| word.eq_ignore_ascii_case(known.as_bytes()))
    else {
        return;
    };
    let line = input.line(place.start);
    let text = Text {
        bytes: input.bytes,
        line: line.clone(),
        kind: input.kind,
        notes: notes(input, &line),
        comment: is_comment(input, &line, place.start),
    };
    match topic {
        Topic::Password | Topic::Token | Topic::Short => {
            let found = sentence::after(&text, place, *topic);
            let found = if found.is_empty() {
                sentence::before(&text, place).into_iter().collect()
            } else {
                found
            };
            for (value, lead) in found {
                text.add(&value, lead, *topic, hits);
            }
        }
        Topic::Login => {
            for (value, lead) in login::after(&text, place) {
                text.add(&value, lead, *topic, hits);
            }
        }
        Topic::Pair => {
            if let Some(value) = login::pair(&text, place) {
                text.add(&value, Lead::Weak, *topic, hits);
            }
        }
        Topic::Later => {
            if let Some(value) = login::later(input, &text, place) {
                // `it's` leads to anything.
                let lead = if word.starts_with(b"i") || word.starts_with(b"I") {
                    Lead::Near
                } else {
                    Lead::Weak
                };
                text.add(&value, lead, *topic, hits);
            }
        }
    }
}

/// The line that is read.
struct Text<'t> {
    bytes: &'t [u8],
    line: Range<usize>,
    kind: Kind,
    /// Whether it is a guest's notes, where `%3A` stands for a colon.
    notes: bool,
    /// Whether the place is in a comment.
    comment: bool,
}

impl Text<'_> {
    fn byte(&self, at: usize) -> u8 {
        if at < self.line.end {
            self.bytes[at]
        } else {
            b'\n'
        }
    }

    /// Says whether `name: value` is this file's own notation, which `assign.rs` reads.
    fn is_structured(&self) -> bool {
        !self.notes
            && !self.comment
            && !matches!(
                self.kind,
                Kind::Unknown | Kind::Prose | Kind::Log | Kind::Shell | Kind::Diff
            )
    }

    fn add(&self, value: &Value, lead: Lead, topic: Topic, hits: &mut Hits) {
        // Code speaks of passwords all day; only what looks like one counts there.
        let lead = if self.kind == Kind::Code || self.is_structured() {
            lead.min(Lead::Near)
        } else {
            lead
        };
        if !is_believed(self.bytes, value, lead) || topic == Topic::Token && value.span.len() < 12 {
            return;
        }
        let (category, why) = match topic {
            _ if self.notes => ("password-in-notes", "a guest's notes name it as a password"),
            Topic::Token => ("generic-secret", "the sentence names it as a token or key"),
            _ => ("prose-password", "the sentence names it as a password"),
        };
        hits.add(value.span.clone(), category, "prose", Strength::Keyed, why);
    }
}

/// Says whether a word stands on its own, not inside another or in an identifier.
fn is_word(input: &Input<'_>, place: &Range<usize>) -> bool {
    let bytes = input.bytes;
    // Such a word ends before the password itself.
    let open = !bytes[place.end - 1].is_ascii_alphabetic() && bytes[place.end - 1] < 0x80
        || bytes[place.clone()].contains(&b'%');
    if bytes[place.start] == b' ' {
        return true;
    }
    let (before, after) = (
        place.start.checked_sub(1).map_or(b' ', |at| bytes[at]),
        input.byte(place.end),
    );
    if matches!(
        before,
        b'_' | b'$' | b'{' | b'.' | b'@' | b'/' | b'\\' | b'&' | b'?'
    ) && before != b'/'
        || !open && after.is_ascii_alphanumeric()
        || matches!(after, b'_' | b'(' | b'.' if input.byte(place.end + 1).is_ascii_alphanumeric())
        || matches!(after, b'_' | b'/' | b'\\' | b'@')
    {
        return false;
    }
    if before == b'-' {
        // `--password x` is an option, `root-password` is a word.
        return place.start > 1 && bytes[place.start - 2].is_ascii_alphanumeric();
    }
    // `%0APassword`: a line break of a guest's notes.
    let code = place.start > 2 && bytes[place.start - 3] == b'%' && before.is_ascii_hexdigit();
    if !code && (before.is_ascii_alphanumeric() || before >= 0x80) {
        // German joins nouns: `Rootpasswort`.
        return place.len() >= 8 && before.is_ascii_lowercase();
    }
    before != b'/' || place.start > 1 && bytes[place.start - 2].is_ascii_alphabetic()
}

/// Says whether a line is a guest's notes in a configuration of PVE.
fn notes(input: &Input<'_>, line: &Range<usize>) -> bool {
    let text = &input.bytes[line.clone()];
    let guest = input.path.contains("qemu-server/")
        || input.path.contains("/lxc/")
        || input.path.contains("/openvz/");
    guest
        && [&b"#"[..], b"description:", b"comment"]
            .iter()
            .any(|start| text.starts_with(start))
        || text.starts_with(b"#") && memchr::memmem::find(text, b"%3A").is_some()
        || text.starts_with(b"description: ") && memchr::memmem::find(text, b"%0A").is_some()
}

/// Says whether a place is in a comment of a line.
fn is_comment(input: &Input<'_>, line: &Range<usize>, at: usize) -> bool {
    let before = &input.bytes[line.start..at];
    let start = before.trim_ascii_start();
    [
        &b"#"[..],
        b"//",
        b"*",
        b"--",
        b";",
        b"<!--",
        b"/*",
        b"rem ",
        b"REM ",
        b"'",
        b"\"\"\"",
    ]
    .iter()
    .any(|mark| start.starts_with(mark))
        || [&b" # "[..], b" // ", b" -- ", b" /* "]
            .iter()
            .any(|mark| memchr::memmem::find(before, mark).is_some())
}

#[cfg(test)]
mod tests;
