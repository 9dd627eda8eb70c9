//! Looks at passwords in sentences.
//!
//! A noun such as `password` or `Kennwort` leads here (`words.tsv` lists them for ten languages and more). What
//! follows it is read word by word until something says that the value comes (`:`, `is`, `lautet`), and the value has
//! to look like one (`prose/value.rs`): the vaguer the sentence, the more.

use std::ops::Range;
use std::sync::LazyLock;

use crate::bytes::has;
use crate::finding::{Hits, Strength};
use crate::hash::Table;
use crate::input::Input;
use crate::kind::{Kind, is_guest};
use crate::value::{Looks, list, looks};
use crate::verdict;

mod beside;
mod columns;
mod login;
mod made;
mod namely;
mod reply;
mod said;
mod sentence;
mod talk;
mod value;
mod wifi;
mod words;

pub(crate) use said::{is_chosen_word, is_said};
use value::{Lead, Value, is_believed};
pub(crate) use value::{is_dashed, is_joined, is_phrase, is_strong};

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
    /// A wireless network, whose key may stand behind it.
    Wifi,
}

static TOPICS: LazyLock<Vec<(&'static str, Topic)>> = LazyLock::new(|| {
    let lines = |name, topic| list(name).iter().map(move |word| (*word, topic));
    // These lists hold words with blanks, parted by `|`.
    let phrases = |name, topic| {
        let joined = list(name).join(" ");
        let leaked: &'static str = joined.leak();
        // A line of the list ends with `|`.
        leaked
            .split('|')
            .map(|word| word.strip_prefix(' ').unwrap_or(word))
            .filter(|word| !word.is_empty())
            .map(move |word| (word, topic))
    };
    lines("nouns", Topic::Password)
        .chain(phrases("phrases", Topic::Password))
        .chain(phrases("tokens", Topic::Token))
        .chain(phrases("shorts", Topic::Short))
        .chain(lines("logins", Topic::Login))
        .chain(phrases("login-phrases", Topic::Login))
        .chain(phrases("later", Topic::Later))
        .chain(login::PAIRS.iter().map(|word| (*word, Topic::Pair)))
        .chain(wifi::WORDS.iter().map(|word| (*word, Topic::Wifi)))
        .collect()
});

/// Words that lead here, in lower case.
pub(crate) static WORDS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| TOPICS.iter().map(|(word, _)| *word).collect());

/// Looks around a place where one of [`WORDS`] stands.
pub(crate) fn at(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if input.kind == Kind::Lock || !is_word(input, place) {
        return;
    }
    let word = &input.bytes[place.clone()];
    let Some(topic) = &topic(word) else {
        return;
    };
    if verdict::is_verdict(input.bytes, place.start) {
        return;
    }
    // `Pin<&mut Self>`
    if *topic == Topic::Short && input.kind == Kind::Code && input.byte(place.end) == b'<' {
        return;
    }
    // Programs speak of what is `still` there all day.
    if input.kind == Kind::Code && matches!(topic, Topic::Later | Topic::Pair | Topic::Wifi) {
        return;
    }
    let text = Text::around(input, place);
    if input.kind == Kind::Csv && !text.sentence {
        return;
    }
    let pair = *topic == Topic::Short && beside::is_pair(&text, place);
    match topic {
        Topic::Password | Topic::Token | Topic::Short => {
            named(input, &text, place, *topic, pair, hits);
        }
        Topic::Login => {
            for (value, lead) in login::after(&text, place) {
                text.add(&value, lead, *topic, pair, hits);
            }
        }
        Topic::Wifi => {
            if let Some((value, lead)) = wifi::after(&text, place) {
                text.add(&value, lead, *topic, pair, hits);
            }
        }
        Topic::Pair => {
            if let Some(value) = login::pair(&text, place) {
                text.add(&value, Lead::Weak, *topic, pair, hits);
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
                text.add(&value, lead, *topic, pair, hits);
            }
        }
    }
}

/// Looks at what is said of a password, a token or a PIN that is named.
fn named(
    input: &Input<'_>,
    text: &Text<'_>,
    place: &Range<usize>,
    topic: Topic,
    pair: bool,
    hits: &mut Hits,
) {
    let found = sentence::after(text, place, topic);
    let found = if found.is_empty() {
        beside::before(text, place)
            .or_else(|| reply::answer(text, place))
            .into_iter()
            .collect()
    } else {
        found
    };
    // What is beside a heading is another one.
    let drawn = topic == Topic::Password && is_heading_of_table(input, &text.line);
    let found = if drawn { Vec::new() } else { found };
    let heading = text.kind == Kind::Xml && text.bytes[place.end..].starts_with(b"</th");
    if (found.is_empty() || heading) && topic == Topic::Password {
        columns::below(input, place, hits);
    }
    if text.comment
        && !text.notes
        && !matches!(text.kind, Kind::Prose | Kind::Unknown | Kind::Log)
        && topic != Topic::Token
    {
        talk::one(input, text.line.clone(), hits);
    }
    let second = found
        .last()
        .filter(|_| topic == Topic::Password)
        .and_then(|(value, _)| namely::second(text, value));
    for (value, lead) in found {
        if !is_passed_on(text.bytes, place, &value) {
            text.add(&value, lead, topic, pair, hits);
        }
    }
    if let Some(value) = second {
        text.add(&value, Lead::Weak, topic, pair, hits);
    }
}

/// Says whether a value is a name that a program passes on: `pass sort_order to the callee`.
fn is_passed_on(bytes: &[u8], place: &Range<usize>, value: &Value) -> bool {
    let is_verb =
        place.end <= value.span.start && bytes[place.clone()].eq_ignore_ascii_case(b"pass");
    let name = &bytes[value.span.clone()];
    let joined = name.contains(&b'_');
    let is_name = joined
        && name
            .iter()
            .all(|byte| byte.is_ascii_alphabetic() || *byte == b'_');
    let rest = bytes[value.span.end..].trim_ascii_start();
    let rest = rest.strip_prefix(b"`").unwrap_or(rest).trim_ascii_start();
    is_verb && is_name && BEHIND_PASSED.iter().any(|word| rest.starts_with(word))
}

/// What follows a name that is passed on.
const BEHIND_PASSED: &[&[u8]] = &[
    b"to ",
    b"as ",
    b"into ",
    b"through ",
    b"directly ",
    b"down ",
];

pub(crate) use talk::{STEMS, is_message, is_rare, is_told, is_unsaid};

/// Looks through texts that people wrote to each other, and for passwords that a generator made.
pub(crate) fn whole(input: &Input<'_>, hits: &mut Hits) {
    talk::whole(input, hits);
    made::in_data(input, hits);
}

/// Says whether a line is the first one of a table of Markdown: `| Password | Contact |` above `| --- | --- |`.
fn is_heading_of_table(input: &Input<'_>, line: &Range<usize>) -> bool {
    let bars = |line: &[u8]| memchr::memchr_iter(b'|', line).count();
    let bars_here = bars(&input.bytes[line.clone()]);
    bars_here > 1 && {
        let below = input.line(input.below(line));
        let below = &input.bytes[below];
        bars(below) + 1 >= bars_here
            && crate::bytes::has(below, b"--")
            && below.iter().all(|byte| b"|-: \t".contains(byte))
    }
}

/// Returns what a word leads to.
fn topic(word: &[u8]) -> Option<Topic> {
    static BY_WORD: LazyLock<Table<&'static [u8], Topic>> = LazyLock::new(|| {
        let mut table = Table::default();
        for (word, topic) in TOPICS.iter() {
            table
                .entry(&*word.to_ascii_lowercase().into_bytes().leak())
                .or_insert(*topic);
        }
        table
    });
    let mut lower = [0_u8; 64];
    let lower = lower.get_mut(..word.len())?;
    lower.copy_from_slice(word);
    lower.make_ascii_lowercase();
    BY_WORD.get(&*lower).copied()
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
    /// Whether the place is in a value that is made of words, in a file of names and values.
    sentence: bool,
}

impl<'t> Text<'t> {
    fn around(input: &Input<'t>, place: &Range<usize>) -> Self {
        let line = input.line(place.start);
        Self {
            bytes: input.bytes,
            line: line.clone(),
            kind: input.kind,
            notes: notes(input, &line),
            comment: is_comment(input, &line, place.start),
            sentence: is_sentence(input, &line, place),
        }
    }
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
            && !self.sentence
            && !matches!(
                self.kind,
                Kind::Unknown | Kind::Prose | Kind::Log | Kind::Shell | Kind::Diff
            )
    }

    fn add(&self, value: &Value, lead: Lead, topic: Topic, pair: bool, hits: &mut Hits) {
        // Code speaks of passwords all day; only what looks like one counts there.
        let lead = match self.kind {
            Kind::Code if self.comment => lead.min(Lead::Weak),
            Kind::Code => lead.min(Lead::Near),
            _ if self.is_structured() => lead.min(Lead::Near),
            _ => lead,
        };
        let shown = &self.bytes[value.span.clone()];
        let token = topic == Topic::Token && (shown.len() < 12 || value::is_joined(shown));
        // `pass` and `pin` lead to words of all kinds.
        let word = topic == Topic::Short && looks(shown) <= Looks::Word && !is_number(shown);
        let identifier = self.kind == Kind::Code
            && (shown.contains(&b'_') && value::is_joined(shown)
                || topic == Topic::Token && looks(shown) < Looks::Password);
        // `{name: db-secret, uid: …}`
        let before = &self.bytes[value.span.start.saturating_sub(8)..value.span.start];
        let id = [
            &b" uid: "[..],
            b" id: ",
            b"uuid: ",
            b"_id\": \"",
            b"_id\":\"",
            b"Id\": \"",
            b"Id\":\"",
            b"sha256:",
            b"sha512:",
        ]
        .iter()
        .any(|label| before.ends_with(label));
        if token
            || id
            || identifier
            || word && !value::is_joined(shown) && !pair
            || !is_believed(self.bytes, value, lead)
        {
            return;
        }
        let (category, why) = match topic {
            _ if self.notes => ("password-in-notes", "a guest's notes name it as a password"),
            Topic::Wifi => ("wifi-psk", "the line is about a wireless network"),
            Topic::Token => ("generic-secret", "the sentence names it as a token or key"),
            _ => ("prose-password", "the sentence names it as a password"),
        };
        let span = with_mark(self.bytes, value.span.clone());
        hits.add(span, category, "prose", Strength::Keyed, why);
    }
}

/// A value with the `?` right behind it: it may belong to it, and a question can do without its mark.
fn with_mark(bytes: &[u8], span: Range<usize>) -> Range<usize> {
    let strong = looks(&bytes[span.clone()]) >= Looks::Numbered;
    let rest = &bytes[span.end..(span.end + 2).min(bytes.len())];
    let alone = matches!(rest, [b'?'] | [b'?', b' ' | b'\n' | b'\r' | b'.']);
    span.start..span.end + usize::from(strong && alone)
}

fn is_number(text: &[u8]) -> bool {
    text.iter().all(u8::is_ascii_digit)
}

/// Says whether a word stands on its own, not inside another or in an identifier.
fn is_word(input: &Input<'_>, place: &Range<usize>) -> bool {
    let bytes = input.bytes;
    // Such a word ends before the password itself.
    let open = !bytes[place.end - 1].is_ascii_alphabetic() && bytes[place.end - 1] < 0x80
        || bytes[place.clone()].contains(&b'%');
    // Chinese, Japanese and Korean have no blanks between words.
    if bytes[place.start] == b' ' || matches!(bytes[place.start], 0xE3..=0xEF) {
        return true;
    }
    let (before, after) = (
        place.start.checked_sub(1).map_or(b' ', |at| bytes[at]),
        input.byte(place.end),
    );
    // `|_.Password|`: a heading of Textile.
    if bytes[..place.start].ends_with(b"|_.") && after == b'|' {
        return true;
    }
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
    let code =
        place.start > 1 && bytes[place.start - 2] == b'\\' && matches!(before, b'n' | b't' | b'r')
            || place.start > 2 && bytes[place.start - 3] == b'%' && before.is_ascii_hexdigit();
    if !code && (before.is_ascii_alphanumeric() || before >= 0x80) {
        // German joins nouns: `Rootpasswort`.
        return place.len() >= 8 && before.is_ascii_lowercase();
    }
    before != b'/' || place.start > 1 && bytes[place.start - 2].is_ascii_alphabetic()
}

/// Says whether a line is a guest's notes in a configuration of PVE.
fn notes(input: &Input<'_>, line: &Range<usize>) -> bool {
    let text = &input.bytes[line.clone()];
    [&b"#"[..], b"description:", b"comment"]
        .iter()
        .any(|start| text.starts_with(start))
        && is_guest(input.path)
        || text.starts_with(b"#") && has(text, b"%3A")
        || text.starts_with(b"description: ") && has(text, b"%0A")
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
        || memchr::memchr3_iter(b'#', b'/', b'-', before).any(|at| {
            let marks = [&b" # "[..], b" // ", b" -- ", b" /* "];
            let rest = at.checked_sub(1).map(|at| &before[at..]);
            rest.is_some_and(|rest| marks.iter().any(|mark| rest.starts_with(mark)))
        })
}

/// Returns where the value of an attribute opens that is made of words: `body="Hello, …`.
fn attribute(before: &[u8]) -> Option<usize> {
    let open = memchr::memrchr(b'"', before)?;
    let inner = &before[open + 1..];
    let words = inner.iter().filter(|byte| **byte == b' ').count();
    let sign = before[..open].ends_with(b"=");
    (sign && words > 1 && memchr::memchr2(b'<', b'>', inner).is_none()).then_some(open)
}

/// Says whether a noun stands in a value of several words: in a string of JSON, the text of an element, a cell.
fn is_sentence(input: &Input<'_>, line: &Range<usize>, place: &Range<usize>) -> bool {
    let after = input.byte(place.end);
    let spoken = matches!(after, b' ' | b':' | b'<' | b',' | b'?')
        && !matches!(input.byte(place.end + 1), b'"' | b'\'');
    if !spoken {
        return false;
    }
    let low = line.start.max(place.start.saturating_sub(400));
    let before = &input.bytes[low..place.start];
    let from = match input.kind {
        Kind::Json => memchr::memrchr(b'"', before),
        Kind::Csv => {
            let opens = |byte: &u8| matches!(byte, b'"' | b',' | b';' | b'\t');
            before.iter().rposition(opens).or(Some(0))
        }
        Kind::Xml => memchr::memrchr2(b'<', b'>', before)
            .filter(|at| before[*at] == b'>')
            .or_else(|| attribute(before)),
        Kind::Yaml | Kind::Ini | Kind::Sql => memchr::memrchr3(b'"', b'\'', b'#', before),
        _ => None,
    };
    let Some(from) = from else {
        return false;
    };
    let inner = before[from..].trim_ascii_start();
    let worded = inner.len() > 3 && inner.contains(&b' ');
    match input.kind {
        Kind::Json | Kind::Xml => true,
        // The first line of such a file is its header.
        Kind::Csv => line.start > 0,
        _ => worded,
    }
}

#[cfg(test)]
mod tests;
