//! Grammars that span lines, wherever they stand: netrc, `chpasswd` of cloud-init, tables.

use std::ops::Range;

use super::unquoted;
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::value::{self, Looks, looks};

/// The most lines of a block.
const MOST_LINES: usize = 256;

/// Words that lead here.
pub(super) const WORDS: &[&str] = &[
    "machine ",
    "default login",
    ":5432:",
    ":6432:",
    ":*:*:",
    ":5433:",
    "chpasswd:",
    "<auth-user-pass>",
    "|--",
    "| --",
    "|:-",
    "| :-",
    "-+-",
    "token  ",
    "token\t",
    "secret  ",
    "secret\t",
    "secretid  ",
    "api key  ",
];

/// Looks around a place where one of [`WORDS`] stands; says whether it was one.
pub(super) fn at(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) -> bool {
    let word = &input.bytes[place.clone()];
    let is = |known: &str| word.eq_ignore_ascii_case(known.as_bytes());
    if is("machine ") || is("default login") {
        netrc(input, place, hits);
    } else if is("chpasswd:") {
        chpasswd(input, place, hits);
    } else if is("<auth-user-pass>") {
        inline_login(input, place, hits);
    } else if word[0] == b':' && word.ends_with(b":") && matches!(word[1], b'*' | b'5' | b'6') {
        stray_pgpass(input, place, hits);
    } else if word == b"-+-" {
        super::tables::drawn(input, place, hits);
    } else if word.ends_with(b"  ") || word.ends_with(b"\t") {
        let blanks = word.len() - word.trim_ascii_end().len();
        super::tables::aligned(input, &(place.start..place.end - blanks), hits);
        return false;
    } else if word[0] == b'|' && word.ends_with(b"-") {
        super::tables::markdown(input, place, hits);
    } else {
        return false;
    }
    true
}

fn add(input: &Input<'_>, span: Range<usize>, category: &str, hits: &mut Hits) {
    let span = unquoted(input.bytes, span);
    let text = &input.bytes[span.clone()];
    if text.len() >= 3 && value::is_secret(text) {
        hits.add(
            span,
            category,
            "format",
            Strength::Context,
            "the grammar of its file says so",
        );
    }
}

/// `machine x login y password z`, over lines or on one.
fn netrc(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let named = input.path.contains("netrc");
    let line = input.line(place.start);
    if place.start > line.start
        && !bytes[line.start..place.start]
            .iter()
            .all(u8::is_ascii_whitespace)
        && !named
    {
        // In a script: `echo "machine x login y password z" > ~/.netrc`
        let before = bytes[place.start - 1];
        if !matches!(before, b'"' | b'\'' | b'\n') {
            return;
        }
    }
    let end = (place.end + 1024).min(bytes.len());
    let tokens = tokens(bytes, place.start..end, 14);
    let mut login = named;
    for pair in tokens.windows(2) {
        let (key, value) = (&bytes[pair[0].clone()], &bytes[pair[1].clone()]);
        if pair[0].start > place.start && matches!(key, b"machine" | b"default" | b"macdef") {
            break;
        }
        // Whoever has no account tells a word of courtesy.
        if matches!(key, b"login" | b"user") && matches!(value, b"anonymous" | b"ftp") {
            break;
        }
        login |= matches!(key, b"login" | b"user" | b"account");
        let keyword = matches!(value, b"password" | b"login" | b"machine" | b"account");
        if matches!(key, b"password" | b"passwd")
            && !keyword
            && (login || looks(value) >= Looks::Numbered)
        {
            let mut span = pair[1].clone();
            // The quote of the script around it.
            if matches!(value.last(), Some(b'"' | b'\''))
                && !matches!(value.first(), Some(b'"' | b'\''))
            {
                span.end -= 1;
            }
            add(input, span, "netrc", hits);
        }
    }
}

fn tokens(bytes: &[u8], span: Range<usize>, most: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = span.start;
    while at < span.end && found.len() < most {
        if bytes[at].is_ascii_whitespace() {
            at += 1;
            continue;
        }
        let length = bytes[at..span.end]
            .iter()
            .position(u8::is_ascii_whitespace)
            .unwrap_or(span.end - at);
        found.push(at..at + length);
        at += length;
    }
    found
}

/// The fifth field of `host:port:database:user:SECRET`; `\:` is a colon.
pub(super) fn pgpass(bytes: &[u8], line: Range<usize>) -> Option<Range<usize>> {
    let mut fields = 0;
    let mut at = line.start;
    while at < line.end {
        match bytes[at] {
            b'\\' => at += 1,
            b':' => {
                fields += 1;
                if fields == 4 {
                    return (at + 1 < line.end).then_some(at + 1..line.end);
                }
            }
            _ => {}
        }
        at += 1;
    }
    None
}

/// Such a line where it is not in its file: in a script, a note.
fn stray_pgpass(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if input.kind == Kind::Code {
        return;
    }
    let bytes = input.bytes;
    let line = input.line(place.start);
    let before = bytes[line.start..place.start]
        .iter()
        .rev()
        .take_while(|byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'*')
        })
        .count();
    if before == 0 {
        return;
    }
    let start = place.start - before;
    let quote = start.checked_sub(1).map_or(0, |at| bytes[at]);
    let rest = start..line.end.max(start);
    let length = bytes[rest.clone()]
        .iter()
        .position(|byte| {
            byte.is_ascii_whitespace() || matches!(quote, b'"' | b'\'' | b'`') && *byte == quote
        })
        .unwrap_or(rest.len());
    if let Some(span) = pgpass(bytes, start..start + length) {
        // `[::1]:5432:…` and port lists of containers have other fields.
        let plain = bytes[place.end..span.start]
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || b":*_-.\\$@".contains(byte));
        if plain && looks(&bytes[span.clone()]) >= Looks::Word {
            add(input, span, "pgpass", hits);
        }
    }
}

/// `chpasswd:` of cloud-init: `list: |`, `list: [root:x]`, `list:` and items, `users:`.
fn chpasswd(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let line = input.line(place.start);
    let indent = place.start - line.start;
    // `chpasswd: {list: "root:x\nops:y", expire: false}`
    if let Some(found) = memchr::memmem::find(&bytes[place.end..line.end.max(place.end)], b"list:")
    {
        chpasswd_item(input, place.end + found..line.end, false, hits);
    }
    let mut at = input.below(&line);
    let mut list = false;
    for _ in 0..MOST_LINES {
        if at >= bytes.len() {
            break;
        }
        let line = input.line(at);
        at = input.below(&line);
        let text = &bytes[line.clone()];
        let lead = text.len() - text.trim_ascii_start().len();
        let item = line.start + lead..line.start + lead + text.trim_ascii().len();
        match bytes[item.clone()].first() {
            None | Some(b'#') => {}
            Some(first) if lead <= indent && *first != b'-' => break,
            Some(_) => list = chpasswd_item(input, item, list, hits),
        }
    }
}

/// One line below `chpasswd:`; returns whether a list goes on behind it.
fn chpasswd_item(input: &Input<'_>, item: Range<usize>, list: bool, hits: &mut Hits) -> bool {
    let bytes = input.bytes;
    let text = &bytes[item.clone()];
    if text.starts_with(b"list:") {
        let mut from = item.start + 5;
        let ends = |byte: &u8| matches!(byte, b'[' | b']' | b',' | b'"' | b'\'');
        for part in bytes[from..item.end].split(ends) {
            entries(input, from..from + part.len(), hits);
            from += part.len() + 1;
        }
        return true;
    }
    if let Some(at) = memchr::memmem::find(text, b"password:") {
        let from = item.start + at + 9;
        let flow = text.contains(&b'{');
        let rest = &bytes[from..item.end];
        let length = rest
            .iter()
            .position(|byte| flow && matches!(byte, b',' | b'}'))
            .unwrap_or(rest.len());
        secret(input, from..from + length, hits);
        return false;
    }
    let key = text.split(|byte| *byte == b':').next().unwrap_or_default();
    let other = matches!(key, b"expire" | b"users" | b"- name" | b"type" | b"name")
        || key.starts_with(b"- {");
    if list && !other {
        let lead = text
            .iter()
            .take_while(|byte| matches!(byte, b'-' | b' '))
            .count();
        entries(input, unquoted(bytes, item.start + lead..item.end), hits);
    }
    list && !other
}

/// `user:SECRET`, several of them where `\n` stands between.
fn entries(input: &Input<'_>, span: Range<usize>, hits: &mut Hits) {
    for part in crate::shell::users(input.bytes, span) {
        secret(input, part, hits);
    }
}

/// A password or its hash; `RANDOM` asks for one.
fn secret(input: &Input<'_>, span: Range<usize>, hits: &mut Hits) {
    let text = &input.bytes[span.clone()];
    let lead = text.len() - text.trim_ascii_start().len();
    let span = unquoted(
        input.bytes,
        span.start + lead..span.start + lead + text.trim_ascii().len(),
    );
    let text = &input.bytes[span.clone()];
    if !matches!(text, b"R" | b"RANDOM") {
        let hash = text.starts_with(b"$");
        add(
            input,
            span,
            if hash {
                "cloud-init-password-hash"
            } else {
                "cloud-init-password"
            },
            hits,
        );
    }
}

/// `<auth-user-pass>` of OpenVPN, then a name, then the secret.
fn inline_login(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let name = input.line(input.below(&input.line(place.start)));
    let secret = input.line(input.below(&name));
    let text = &input.bytes[secret.clone()];
    if secret.start > name.start && !text.starts_with(b"<") && !text.contains(&b' ') {
        add(input, secret, "config-password", hits);
    }
}
