//! Names that head what is told of a machine: headings of notes, and the files by which Salt knows whom it looks after.

use std::ops::Range;

use super::host::add_named;
use super::label::{is_shaped, is_telling, is_ware, read};
use super::places::is_place;
use crate::finding::Hits;
use crate::input::Input;
use crate::kind::Kind;

/// How many lines below a heading an address is still the machine's own.
const LINES: usize = 8;
/// How much may stand before an address in its line, so that it is an entry and no sentence.
const ENTRY: usize = 24;

/// The heading above an address, where nothing but a name stands in it: `** web1` above `:IP: 10.0.0.5`.
pub(super) fn above(input: &Input<'_>, address: &Range<usize>, hits: &mut Hits) {
    if !matches!(input.kind, Kind::Prose | Kind::Unknown) {
        return;
    }
    let bytes = input.bytes;
    let mut line = input.line(address.start);
    if address.start - line.start > ENTRY {
        return;
    }
    for _ in 0..LINES {
        let Some(end) = line.start.checked_sub(1) else {
            return;
        };
        line = input.line(end);
        let text = &bytes[line.clone()];
        let sign = match text.first() {
            Some(sign @ (b'*' | b'#' | b'=')) => *sign,
            _ => continue,
        };
        let depth = text.iter().take_while(|byte| **byte == sign).count();
        let blank = text.get(depth) == Some(&b' ');
        if depth > 6 || !blank {
            continue;
        }
        return heading(input, line.start + depth + 1..line.end, sign, hits);
    }
}

fn heading(input: &Input<'_>, text: Range<usize>, sign: u8, hits: &mut Hits) {
    let bytes = input.bytes;
    let mark = usize::from(matches!(input.byte(text.start), b'`' | b'=' | b'~'));
    let Some(span) = read(input, text.start + mark) else {
        return;
    };
    let name = &bytes[span.clone()];
    let rest = bytes[span.end.min(text.end)..text.end].trim_ascii();
    // `## web1 ##`, `## web1 (spare)`, `** web1 :prod:`
    let ends = rest
        .first()
        .is_none_or(|first| *first == sign || matches!(first, b'(' | b':' | b'`' | b'=' | b'~'));
    if ends && name.len() > 3 && is_shaped(name) && !is_place(name) && !is_ware(name) {
        add_named(hits, input, span, "it heads what is told of a machine");
    }
}

/// The machines in the file that tells Salt what each of them is: `  'web1':` above `    - prod`.
pub(super) fn minions(input: &Input<'_>, hits: &mut Hits) {
    if !input.path.ends_with("top.sls") {
        return;
    }
    let bytes = input.bytes;
    let mut next = 0;
    while next < bytes.len() {
        let line = input.line(next);
        next = input.below(&line);
        let text = &bytes[line.clone()];
        let blanks = text.len() - text.trim_ascii_start().len();
        let start = line.start + blanks;
        let quote = usize::from(matches!(input.byte(start), b'"' | b'\''));
        let Some(span) = read(input, start + quote).filter(|_| blanks > 0) else {
            continue;
        };
        let rest = bytes[(span.end + quote).min(line.end)..line.end].trim_ascii();
        if rest.starts_with(b":") && is_telling(&bytes[span.clone()]) {
            add_named(hits, input, span, "Salt looks after it");
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::marked::finds_network;

    #[test]
    fn headings_name_what_has_an_address_below() {
        for text in [
            "* Hosts\n** «dbrig7»\n   :PROPERTIES:\n   :IP: «10.24.21.232»\n   :END:\n",
            "## «dbrig7»\n\n- IP: «10.24.21.232»\n- 8 GB\n",
            "=== «dbrig7» ===\nAdresse: «10.24.21.232»\n",
            "## `«dbrig7»` (spare)\nip «10.24.21.232»\n",
        ] {
            finds_network("notes/x.org", text);
        }
        for text in [
            "## phase7\n\n- IP: «10.24.21.232»\n",
            "## New in release7\nOld sentences go on for long until «10.24.21.232»\n",
            "## dbrig7 sounds nice\nip «10.24.21.232»\n",
            "## dbrig7\nWhoever asks for it at night is sent to «10.24.21.232»\n",
        ] {
            finds_network("notes/x.org", text);
        }
    }

    #[test]
    fn salt_names_whom_it_looks_after() {
        finds_network(
            "srv/pillar/top.sls",
            "base:\n  '«dbrig7»':\n    - prod\n  «dbrig-8»: [common]\n  'G@os:Debian': [common]\n  '*':\n    - core\n    dbrig-9\n",
        );
    }
}
