//! Looks at the arguments of programs.
//!
//! A word of the table `data/programs.tsv` leads here. Where a program of that name is called, the command is split
//! into words (`words.rs`) and the program's forms (`table.rs`, `forms.rs`) say which of them are secrets.

use std::ops::Range;
use std::sync::LazyLock;

use crate::finding::Hits;
use crate::input::Input;
use crate::kind::Kind;

mod forms;
mod loose;
mod stdin;
mod table;
mod words;

pub(crate) use forms::{is_secret_name, users};

/// The longest name of a program.
const LONGEST_NAME: usize = 48;

/// Words that lead here, in lower case.
pub(crate) static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let mut words: Vec<&'static str> = loose::WORDS.to_vec();
    for name in table::programs().keys() {
        // Short names stand in many longer words; with the blank behind them they are rare.
        if name.len() > 4 {
            words.push(name);
        } else {
            words.push(format!("{name} ").leak());
            words.push(format!("{name}\"").leak());
            words.push(format!("{name},").leak());
            words.push(format!("{name}.exe").leak());
        }
    }
    words.sort_unstable();
    words
});

/// Returns the names of the programs of the table.
pub(crate) fn programs() -> impl Iterator<Item = &'static str> {
    table::programs().keys().copied()
}

/// Looks around a place where one of [`WORDS`] stands.
pub(crate) fn at(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if input.kind == Kind::Lock {
        return;
    }
    if loose::is_word(&input.bytes[place.clone()]) {
        loose::at(input, place, hits);
        return;
    }
    let bytes = input.bytes;
    let mut end = place.end;
    if matches!(bytes[end - 1], b' ' | b'"' | b',') {
        end -= 1;
    } else if bytes[place.clone()].to_ascii_lowercase().ends_with(b".exe") {
        end -= 4;
    }
    if !is_start(bytes, place.start) {
        return;
    }
    let mut name = [0_u8; LONGEST_NAME];
    let length = (end - place.start).min(LONGEST_NAME);
    name[..length].copy_from_slice(&bytes[place.start..place.start + length]);
    name.make_ascii_lowercase();
    let Some((name, rows)) = std::str::from_utf8(&name[..length])
        .ok()
        .and_then(|name| table::programs().get_key_value(name))
    else {
        return;
    };
    end = behind_suffix(bytes, end);
    if !matches!(
        input.byte(end),
        b' ' | b'\t' | b'"' | b'\'' | b',' | b'\n' | b'\r' | b'`' | b')' | 0
    ) {
        return;
    }
    let from = if is_quoted_path(input, place.start, end) {
        end += 1;
        end
    } else {
        place.start
    };
    let words = words::after(input, from, end);
    written(input, place.start, name, &words, rows, hits);
    if words.is_empty() {
        return;
    }
    let command = forms::Command {
        input,
        program: name,
        words: &words,
        leads: leads(input, place.start),
    };
    command.apply(rows, hits);
    command.apply_clusters(rows, hits);
}

/// The place behind the suffix of a program's file: `mysql.exe`, `login.py`.
fn behind_suffix(bytes: &[u8], mut end: usize) -> usize {
    for suffix in [&b".exe"[..], b".py", b".sh"] {
        if bytes[end..].len() > suffix.len()
            && bytes[end..end + suffix.len()].eq_ignore_ascii_case(suffix)
        {
            end += suffix.len();
        }
    }
    end
}

/// Looks at what another command writes into the program.
fn written(
    input: &Input<'_>,
    start: usize,
    name: &str,
    words: &[words::Word],
    rows: &[&table::Row],
    hits: &mut Hits,
) {
    let bytes = input.bytes;
    for row in rows {
        for form in row
            .forms
            .iter()
            .filter(|form| form.place == table::Place::Stdin)
        {
            let gated = form.gate.is_none_or(|gate| {
                words.iter().any(|word| {
                    table::fits(gate, &bytes[words::unquoted(bytes, word.span.clone())])
                })
            });
            if gated {
                stdin::apply(input, start, words, name, form.what, row.category, hits);
            }
        }
    }
}

/// Says whether nothing but the program's path stands in quotes: `"C:\Program Files\7-Zip\7z.exe" a …`.
fn is_quoted_path(input: &Input<'_>, start: usize, end: usize) -> bool {
    if input.byte(end) != b'"' || input.byte(end + 1) != b' ' {
        return false;
    }
    let line = input.line(start);
    let before = &input.bytes[line.start.max(start.saturating_sub(160))..start];
    memchr::memrchr(b'"', before).is_some_and(|open| {
        let path = &before[open + 1..];
        path.len() > 2 && path[0].is_ascii_alphabetic() && path[1..].starts_with(b":\\")
    })
}

/// Says whether a program's name may begin at a place.
fn is_start(bytes: &[u8], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|at| bytes[at]) else {
        return true;
    };
    matches!(
        before,
        b' ' | b'\t' | b'\n' | b'\r' | b'/' | b'\\' | b'"' | b'\'' | b'`' | b'(' | b'|' | b';' | b'&' | b'=' | b'[' | b',' | b'{' | b'>'
            | b'@' | b'!' | b'*' | b':' | b'$' | b'+' | b'#' | b'-' if before != b'-' || at > 1 && bytes[at - 2] == b'\n'
    )
}

/// Says whether a shell would expect a program at a place: at the start of a line, behind a pipe, a quote, `sudo`.
fn leads(input: &Input<'_>, start: usize) -> bool {
    let line = input.line(start);
    let before = input.bytes[line.start..start].trim_ascii_end();
    let glued = before.len() == start - line.start;
    let Some(last) = before.last() else {
        return true;
    };
    if glued && *last != b'-' {
        return true;
    }
    if matches!(
        last,
        b'|' | b';'
            | b'&'
            | b'('
            | b'`'
            | b'"'
            | b'\''
            | b'$'
            | b'#'
            | b'='
            | b':'
            | b'-'
            | b'>'
            | b'{'
            | b'+'
    ) {
        return true;
    }
    [
        "sudo", "then", "do", "else", "exec", "time", "RUN", "CMD", "nohup", "doas", "&&", "if",
        "!",
    ]
    .iter()
    .any(|word| before.ends_with(word.as_bytes()))
        || before.ends_with(b"]") && matches!(input.kind, Kind::Shell | Kind::Log)
}

#[cfg(test)]
mod tests;
