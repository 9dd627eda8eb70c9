//! What people said in messages that a program keeps: strings of JSON, cells, attributes.

use std::ops::Range;

use super::line::Line;
use super::{ENOUGH, JUST_NOW, Known, LONGEST_LINE, Memory, add, rare, read, weigh};
use crate::finding::{Hits, Strength};
use crate::formats::cells;
use crate::input::Input;
use crate::kind::Kind;
use crate::value::set;

/// The most strings of one list.
const MOST_PARTS: usize = 64;

/// Says whether texts of a kind are looked through for what people said.
pub(super) fn reads(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Json | Kind::Csv | Kind::Xml | Kind::Yaml | Kind::Ini | Kind::Env | Kind::Unknown
    )
}

/// Looks through the messages of a text.
pub(super) fn whole(input: &Input<'_>, hits: &mut Hits) {
    let bytes = input.bytes;
    let known = Known::of(hits);
    // Cells say nothing about each other; the messages of a talk do.
    let chat = (input.kind == Kind::Csv)
        .then(|| chat_column(bytes))
        .flatten();
    let talk = !matches!(input.kind, Kind::Csv | Kind::Xml) || chat.is_some();
    let noted = talk && !matches!(input.kind, Kind::Json | Kind::Csv);
    let mut memory = Memory::NEW;
    let texts = match chat {
        Some(column) => said_in(bytes, column),
        None => said(input),
    };
    let lines = texts.into_iter().flat_map(|text| lines(bytes, text, talk));
    for span in lines {
        let shown = &bytes[span.clone()];
        let blanks = shown.iter().filter(|byte| **byte == b' ').count();
        // A string of several lines is a note, in which `admin: X` is one of them.
        let worded = blanks > usize::from(!noted) || memory.noun <= JUST_NOW;
        if worded
            && span.len() <= LONGEST_LINE
            && std::str::from_utf8(shown).is_ok()
            && !known.holds(&span)
        {
            if is_mnemonic(shown) {
                let why = "nothing but words that make up a wallet";
                hits.add(span, "generic-secret", "talk", Strength::Context, why);
                continue;
            }
            let mut candidates = Vec::new();
            let mut line = Line::of(bytes, span);
            line.spoken |= talk;
            read(&line, &memory, false, &mut candidates);
            weigh(&mut candidates, 0, false);
            if talk {
                memory = line.remembered(&memory);
            }
            candidates.retain(|(_, sum, _)| *sum >= ENOUGH + 4);
            candidates
                .into_iter()
                .for_each(|(span, _, wifi)| add(input.bytes, span, wifi, Strength::Scored, hits));
        } else if talk && known.holds(&span) && span.len() <= LONGEST_LINE {
            memory = Line::of(bytes, span).remembered(&memory);
        } else {
            memory.noun = memory.noun.saturating_add(1);
        }
    }
}

/// How JSON and YAML, machines of VMware, and what is sent to a web server write the break of a line.
const BREAKS: [&[u8]; 3] = [b"\\n", b"|0A", b"%0A"];

/// The lines of a string, where its breaks are written out.
fn lines(bytes: &[u8], text: Range<usize>, escaped: bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = text.start;
    let signs = memchr::memchr3_iter(b'\\', b'|', b'%', &bytes[text.clone()]);
    for at in signs.map(|at| text.start + at).filter(|_| escaped) {
        let rest = &bytes[at..text.end];
        if let Some(mark) = BREAKS.iter().find(|mark| rest.starts_with(mark)) {
            found.push(start..at);
            start = at + mark.len();
        }
    }
    found.push(start..text.end);
    found.retain(|line| line.len() > 3);
    found
}

/// Twelve or twenty-four words in small letters and nothing else, most of them none of technical prose.
fn is_mnemonic(text: &[u8]) -> bool {
    let words = || text.split(|byte| *byte == b' ');
    let plain = |word: &[u8]| {
        (3..=12).contains(&word.len())
            && word.iter().all(u8::is_ascii_lowercase)
            && !set!("joining").contains(word)
            && !set!("talk-articles").contains(word)
    };
    let count = words().count();
    let is_rare = |word: &&[u8]| rare::novelty(word, false, false).is_some();
    matches!(count, 12 | 24)
        && words().all(plain)
        && words().filter(is_rare).count() * 3 >= count * 2
}

/// Who speaks and what is said, as exports of chats head their columns.
const SPEAKERS: [&str; 14] = [
    "author",
    "from",
    "sender",
    "user",
    "username",
    "name",
    "nick",
    "von",
    "absender",
    "autor",
    "auteur",
    "mittente",
    "remitente",
    "afzender",
];
const MESSAGES: [&str; 12] = [
    "content",
    "message",
    "text",
    "body",
    "nachricht",
    "inhalt",
    "mensaje",
    "messaggio",
    "bericht",
    "wiadomość",
    "mensagem",
    "contenu",
];
/// The longest line of headings.
const LONGEST_HEADER: usize = 512;

/// Returns which column of a table holds the messages of a chat, where its headings say so.
fn chat_column(bytes: &[u8]) -> Option<usize> {
    let head = &bytes[..bytes.len().min(LONGEST_HEADER)];
    let end = memchr::memchr(b'\n', head)?;
    let sign = separator(&head[..end]);
    let (heads, _) = cells(bytes, 0, end, sign);
    let find = |list: &[&str]| {
        heads.iter().position(|cell| {
            let head = bytes[cell.clone()].trim_ascii();
            list.iter()
                .any(|known| head.eq_ignore_ascii_case(known.as_bytes()))
        })
    };
    find(&SPEAKERS)?;
    find(&MESSAGES)
}

/// The sign between headings.
fn separator(header: &[u8]) -> u8 {
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|sign| memchr::memchr_iter(*sign, header).count())
        .unwrap_or(b',')
}

/// Returns the cells of a column, below its heading.
fn said_in(bytes: &[u8], column: usize) -> Vec<Range<usize>> {
    let head = &bytes[..bytes.len().min(LONGEST_HEADER)];
    let end = memchr::memchr(b'\n', head).unwrap_or(head.len());
    let sign = separator(&head[..end]);
    let mut at = end + 1;
    let mut found = Vec::new();
    while at < bytes.len() {
        let (row, next) = cells(bytes, at, bytes.len(), sign);
        at = next.max(at + 1);
        found.extend(row.into_iter().nth(column));
    }
    found
}

/// Returns what people said, in the order of the text: strings of JSON whose names say so, cells, attributes.
fn said(input: &Input<'_>) -> Vec<Range<usize>> {
    let bytes = input.bytes;
    let mut said = Vec::new();
    match input.kind {
        Kind::Csv => {
            for (at, _) in bytes.iter().enumerate().filter(|(_, byte)| **byte == b'"') {
                let opens = at == 0 || matches!(bytes[at - 1], b',' | b';' | b'\t' | b'\n');
                let length = || memchr::memchr2(b'"', b'\n', &bytes[at + 1..]);
                said.extend(
                    opens
                        .then(length)
                        .flatten()
                        .map(|length| at + 1..at + 1 + length),
                );
            }
        }
        Kind::Xml => {
            for at in memchr::memmem::find_iter(bytes, b"=\"") {
                if is_named(&bytes[..at], b" ") || is_named(&bytes[..at], b"\n") {
                    let start = at + 2;
                    let rest = &bytes[start..bytes.len().min(start + LONGEST_LINE)];
                    said.extend(memchr::memchr(b'"', rest).map(|length| start..start + length));
                }
            }
        }
        Kind::Yaml | Kind::Ini | Kind::Env | Kind::Unknown => settings(input, &mut said),
        _ => {
            for at in memchr::memmem::find_iter(bytes, b"\":") {
                if is_named(&bytes[..at], b"\"") {
                    strings(bytes, at + 2, &mut said);
                }
            }
        }
    }
    said.sort_unstable_by_key(|span| span.start);
    said
}

/// Adds what a setting such as `description` says over several lines that are written as one.
fn settings(input: &Input<'_>, said: &mut Vec<Range<usize>>) {
    let bytes = input.bytes;
    for mark in BREAKS {
        let mut done = 0;
        for at in memchr::memmem::find_iter(bytes, mark) {
            if at < done {
                continue;
            }
            let line = input.line(at);
            done = line.end;
            let text = &bytes[line.clone()];
            let Some(sign) = memchr::memchr2(b':', b'=', &text[..text.len().min(64)]) else {
                continue;
            };
            let name = text[..sign].trim_ascii();
            if line.len() > LONGEST_TEXT || !is_message(name) {
                continue;
            }
            let value = &text[sign + 1..];
            let lead = value.len() - value.trim_ascii_start().len();
            let start = line.start + sign + 1 + lead;
            let span = start..start + value.trim_ascii().len();
            said.push(crate::formats::unquoted(bytes, span));
        }
    }
    said.dedup();
}

/// `description`, `vm.description`
fn is_last(name: &[u8], known: &str) -> bool {
    let last = name.rsplit(|byte| *byte == b'.').next().unwrap_or(name);
    last.eq_ignore_ascii_case(known.as_bytes())
}

/// Adds the string of JSON at a place, or those of the list there.
fn strings(bytes: &[u8], at: usize, said: &mut Vec<Range<usize>>) {
    let mut at = skip_space(bytes, at);
    if bytes.get(at) != Some(&b'[') {
        if bytes.get(at) == Some(&b'"') {
            said.extend(string_end(bytes, at + 1).map(|end| at + 1..end));
        }
        return;
    }
    at += 1;
    for _ in 0..MOST_PARTS {
        at = skip_space(bytes, at);
        if bytes.get(at) != Some(&b'"') {
            return;
        }
        let Some(end) = string_end(bytes, at + 1) else {
            return;
        };
        said.push(at + 1..end);
        at = skip_space(bytes, end + 1);
        if bytes.get(at) != Some(&b',') {
            return;
        }
        at += 1;
    }
}

fn skip_space(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest
        .iter()
        .take_while(|byte| byte.is_ascii_whitespace())
        .count()
}

/// Names of what people said, in messages that programs keep.
const SAID: [&str; 24] = [
    "text",
    "body",
    "message",
    "comment",
    "comments",
    "content",
    "note",
    "notes",
    "description",
    "msg",
    "parts",
    "prompt",
    "response",
    "reply",
    "answer",
    "question",
    "instructions",
    "remark",
    "remarks",
    "caption",
    "details",
    "snippet",
    "subject",
    "summary",
];

/// Says whether a name is that of what people say.
pub(crate) fn is_message(name: &[u8]) -> bool {
    SAID.iter()
        .chain(&["annotation"])
        .any(|known| is_last(name, known))
}

/// Says whether a text ends with such a name, with `before` before it.
fn is_named(text: &[u8], before: &[u8]) -> bool {
    let length = text
        .iter()
        .rev()
        .take(16)
        .take_while(|byte| byte.is_ascii_alphabetic())
        .count();
    let (rest, name) = text.split_at(text.len() - length);
    rest.ends_with(before)
        && SAID
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known.as_bytes()))
}

/// How far a string is followed: a message has several lines.
const LONGEST_TEXT: usize = 8 * LONGEST_LINE;

/// Returns where a string of JSON ends, if that is not far.
fn string_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    while at < bytes.len().min(start + LONGEST_TEXT) {
        match bytes[at] {
            b'"' => return Some(at),
            b'\\' => at += 2,
            b'\n' => return None,
            _ => at += 1,
        }
    }
    None
}
