//! Lists and files of hosts: inventories, tables that commands print, logs, `/etc/hosts`.

use std::ops::Range;

use super::domain;
use super::host::{self, add};
use super::label::{is_common, is_shaped, is_telling, read};
use super::setting;
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::wordset::List;

/// Words before the name of a host in a sentence.
static LEADS: List = List::new(
    "for of on to from node nodes host hosts server machine guest vm container between and at via in \
    reboot rebooted migrate migrated reach restart restarted upgrade upgraded replace replaced is called \
    with auf von nach der dem des knoten rechner sur du vers noeud serveur en desde servidor nodo box",
);
/// Words behind it.
static VERBS: List = List::new(
    "is was went has had down up offline online unreachable rebooted crashed failed ist war hat est \
    steht stehen liegt zeigt meldet läuft lief bleibt says shows stands reports lies \
    cannot does keeps runs hangs er jest har bliver heeft sind funktioniert antwortet bootet startet redémarre répond responde risponde arranca funciona tourne moves jsem sem som sam jsme je nie jest działa nejede neběží běží spadl este va fut működik çalışıyor oli",
);
/// The most lines of a list that are read.
const LINES: usize = 2000;

/// `Host` lines of OpenSSH's client.
pub(super) fn ssh_config(input: &Input<'_>, line: Range<usize>, from: usize, hits: &mut Hits) {
    let next = &input.bytes[line.end..(line.end + 300).min(input.bytes.len())];
    let addressed = next.trim_ascii_start().len() >= 8
        && next.trim_ascii_start()[..8].eq_ignore_ascii_case(b"hostname");
    let config = input.path.contains("ssh") || addressed;
    // `    Host          web1` of Fluent Bit is a setting of its own.
    if !config {
        return setting::setting(input, &(from - b"Host".len()..from), hits);
    }
    // Beside a name that tells, others are the same machine's; alone any word is one whose address stands below it.
    let alone = input.bytes[from..line.end].trim_ascii();
    let mut told = addressed && input.path.contains("ssh") && !is_alias(alone);
    words(input, from..line.end, |span| {
        let text = &input.bytes[span.clone()];
        told |= is_telling(text);
        if config
            && read(input, span.start) == Some(span.clone())
            && (is_telling(text) || told && !is_common(text))
        {
            add(hits, input, span, "a client's configuration lists it");
        }
    });
}

/// Says whether a client of SSH calls a machine by what it is for, or several by a pattern.
fn is_alias(name: &[u8]) -> bool {
    static ALIASES: List = List::new(
        "jump jumphost bastion gateway gw proxy backup nas router firewall dev prod staging test server host node vm home work lab db web mail git github gitlab bitbucket branch office router switch lan vpn site",
    );
    ALIASES.has_in_any_case(name) || !name.iter().all(u8::is_ascii_alphabetic) || name.len() < 4
}

/// The hosts below `hosts:` in an inventory of Ansible: the keys of the next deeper level.
pub(super) fn ansible_yaml(input: &Input<'_>, line: Range<usize>, hits: &mut Hits) {
    let outer = indent(input, &line);
    let mut inner = None;
    let mut next = input.below(&line);
    for _ in 0..LINES {
        if next >= input.bytes.len() {
            return;
        }
        let line = input.line(next);
        next = input.below(&line);
        let text = &input.bytes[line.clone()];
        if text.trim_ascii().is_empty() || text.trim_ascii().starts_with(b"#") {
            continue;
        }
        let depth = indent(input, &line);
        if depth <= outer {
            return;
        }
        if *inner.get_or_insert(depth) != depth {
            continue;
        }
        let mut from = line.start + depth;
        from += usize::from(matches!(input.byte(from), b'"' | b'\''));
        if let Some(span) = read(input, from) {
            let after = &input.bytes[span.end..line.end];
            let alone = after.first() == Some(&b':')
                || after.starts_with(b"\":")
                || after.starts_with(b"':");
            if alone && !is_common(&input.bytes[span.clone()]) {
                add(hits, input, span, "an inventory lists it");
            }
        }
    }
}

/// The items of a list of YAML below `nodes:`, `hosts:` or `servers:`.
pub(super) fn items(input: &Input<'_>, key: &Range<usize>, hits: &mut Hits) {
    let name = &input.bytes[key.clone()];
    if ![
        &b"nodes"[..],
        b"hosts",
        b"servers",
        b"hostnames",
        b"machines",
    ]
    .iter()
    .any(|end| name.ends_with(end))
    {
        return;
    }
    let mut next = input.below(&input.line(key.start));
    for _ in 0..LINES {
        if next >= input.bytes.len() {
            return;
        }
        let line = input.line(next);
        next = input.below(&line);
        let from = line.start + indent(input, &line);
        if !input.bytes[from..line.end].starts_with(b"- ") {
            return;
        }
        let from = from + 2 + usize::from(matches!(input.byte(from + 2), b'"' | b'\''));
        if let Some(span) = read(input, from)
            .filter(|span| is_telling(&input.bytes[span.clone()]) && line.end - span.end <= 1)
        {
            add(hits, input, span, "a list of hosts names it");
        }
    }
}

/// The host that `ansible_host` is said of: the first word of its line, or the key above it.
pub(super) fn ansible_host(
    input: &Input<'_>,
    line: Range<usize>,
    place: &Range<usize>,
    hits: &mut Hits,
) {
    let from = line.start + indent(input, &line);
    // What a patch adds or takes away.
    let changed = matches!(input.byte(from), b'+' | b'-');
    let from = from + usize::from(changed);
    let key = place.start - "ansible_".len();
    if from < key {
        // `hosts:4:web1 ansible_host=…`: what looked for it tells its file and line.
        let word = input.bytes[from..key]
            .split(u8::is_ascii_whitespace)
            .next()
            .unwrap_or_default();
        let from = from + memchr::memrchr(b':', word).map_or(0, |sign| sign + 1);
        if let Some(span) = read(input, from)
            .filter(|span| matches!(input.byte(span.end), b' ' | b'\t') && span.end < key)
        {
            add(hits, input, span, "an inventory lists it");
        }
        return;
    }
    // YAML: the nearest line above that is less deep.
    let depth = indent(input, &line);
    let mut end = line.start;
    for _ in 0..12 {
        if end < 2 {
            return;
        }
        let above = input.line(end - 1);
        end = above.start;
        if indent(input, &above) < depth && !input.bytes[above.clone()].trim_ascii().is_empty() {
            let from = above.start + indent(input, &above);
            if let Some(span) = read(input, from).filter(|span| {
                input.byte(span.end) == b':' && !is_common(&input.bytes[span.clone()])
            }) {
                add(hits, input, span, "an inventory lists it");
            }
            return;
        }
    }
}

fn indent(input: &Input<'_>, line: &Range<usize>) -> usize {
    input.bytes[line.clone()]
        .iter()
        .take_while(|byte| **byte == b' ' || **byte == b'\t')
        .count()
}

/// `kubectl get nodes`: the first column below a header with `ROLES`.
pub(super) fn kubectl(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let header = input.line(place.start);
    let text = &input.bytes[header.clone()];
    if text.starts_with(b"NAME") && memchr::memmem::find(text, b"VERSION").is_some() {
        // What the next command prints stands in no columns.
        let rest = header.end..input.bytes.len().min(header.end + LINES * 128);
        let lines = input.bytes[rest].split(|byte| *byte == b'\n').skip(1);
        let row = |line: &&[u8]| memchr::memmem::find(line, b"  ").is_some();
        let rows = lines.take_while(row).count();
        column(input, header, 0, rows, hits);
    }
}

/// `qm list`, `pct list`: the column of names below a header with `VMID`.
pub(super) fn guests(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let header = input.line(place.start);
    let text = input.bytes[header.clone()].to_ascii_uppercase();
    if !text.trim_ascii_start().starts_with(b"VMID")
        || memchr::memmem::find(&text, b"STATUS").is_none()
    {
        return;
    }
    let names = text
        .split(u8::is_ascii_whitespace)
        .filter(|word| !word.is_empty());
    let count = names.clone().count();
    let Some(at) = names.clone().position(|word| word == b"NAME") else {
        return;
    };
    // An empty `Lock` shifts the columns of `pct list`; its last one is the name.
    let at = if at + 1 == count { usize::MAX } else { at };
    let rows = numbered_rows(input, &header);
    column(input, header, at, rows, hits);
}

/// Returns how many lines below a header begin with a number.
fn numbered_rows(input: &Input<'_>, header: &Range<usize>) -> usize {
    let rest = header.end..input.bytes.len().min(header.end + LINES * 128);
    let lines = input.bytes[rest].split(|byte| *byte == b'\n').skip(1);
    let number = |line: &&[u8]| {
        line.trim_ascii_start()
            .first()
            .is_some_and(u8::is_ascii_digit)
    };
    lines.take_while(number).count()
}

/// `pvecm nodes`: the last column below a header with `Nodeid`.
pub(super) fn members(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let header = input.line(place.start);
    let text = &input.bytes[header.clone()];
    if text.trim_ascii_start().starts_with(b"Nodeid") && text.trim_ascii_end().ends_with(b"Name") {
        numbered(input, header, hits);
    }
}

/// The third or fourth column of lines that begin with a number, `Name` without and behind `Qdevice`.
fn numbered(input: &Input<'_>, header: Range<usize>, hits: &mut Hits) {
    let rows = numbered_rows(input, &header);
    column(input, header.clone(), 2, rows, hits);
    column(input, header, 3, rows, hits);
}

/// The first column below a header, as far as what stands there tells that it is a name.
pub(super) fn first_column(input: &Input<'_>, header: Range<usize>, hits: &mut Hits) {
    let mut next = input.below(&header);
    for _ in 0..LINES {
        if next >= input.bytes.len() {
            return;
        }
        let line = input.line(next);
        next = input.below(&line);
        let Some(span) = read(input, line.start)
            .filter(|span| matches!(input.byte(span.end), b' ' | b'\t' | b'(' | b'\n'))
        else {
            return;
        };
        if is_telling(&input.bytes[span.clone()]) {
            add(hits, input, span, "a list of neighbours names it");
        }
    }
}

fn column(input: &Input<'_>, header: Range<usize>, wanted: usize, rows: usize, hits: &mut Hits) {
    let mut next = input.below(&header);
    for _ in 0..rows {
        if next >= input.bytes.len() {
            return;
        }
        let line = input.line(next);
        if input.bytes[line.clone()].trim_ascii().is_empty() {
            return;
        }
        next = input.below(&line);
        let mut spans = Vec::new();
        words(input, line, |span| spans.push(span));
        let span = if wanted == usize::MAX {
            spans.last()
        } else {
            spans.get(wanted)
        };
        if let Some(span) = span.filter(|span| read(input, span.start).as_ref() == Some(span))
            && !is_common(&input.bytes[span.clone()])
            && !matches!(
                &input.bytes[span.clone()],
                b"running" | b"stopped" | b"NR" | b"A" | b"Qdevice"
            )
        {
            add(hits, input, span.clone(), "a list of hosts names it");
        }
    }
}

/// `server web1 10.0.0.5:80 check`, `peer lb1 lb1.corp.lan:10000` of HAProxy.
pub(super) fn balanced(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) -> bool {
    if input.byte(place.end) != b' ' {
        return false;
    }
    let Some(span) = read(input, place.end + 1) else {
        return false;
    };
    let rest = &input.bytes[span.end..(span.end + 128).min(input.bytes.len())];
    let next = rest.strip_prefix(b" ").unwrap_or_default();
    let next = next
        .split(u8::is_ascii_whitespace)
        .next()
        .unwrap_or_default();
    let port = memchr::memrchr(b':', next).is_some_and(|colon| {
        let port = &next[colon + 1..];
        colon > 3 && !port.is_empty() && port.iter().all(u8::is_ascii_digit)
    });
    let address = (port || next.first().is_some_and(u8::is_ascii_digit))
        && is_telling(&input.bytes[span.clone()]);
    if address {
        add(hits, input, span, "a balancer lists it");
    }
    address
}

/// The rest of a list with commas: `pve1,pve2`.
pub(super) fn commas(input: &Input<'_>, from: usize, hits: &mut Hits) {
    let mut at = from;
    for _ in 0..64 {
        while matches!(input.byte(at), b',' | b' ' | b'"' | b'\'') {
            at += 1;
        }
        let Some(span) = read(input, at) else { return };
        let joined = from == at || input.bytes[from..at].contains(&b',') || at == from + 1;
        // A list goes on behind a name that could be something else.
        let telling = is_telling(&input.bytes[span.clone()]);
        if !joined
            || !telling && !is_common(&input.bytes[span.clone()])
            || !matches!(
                input.byte(span.end),
                b',' | b'\n' | b'\r' | b'"' | b'\'' | b']' | 0
            )
        {
            return;
        }
        at = span.end;
        if telling {
            add(hits, input, span, "a list of hosts names it");
        }
    }
}

/// The names in brackets with blanks between them: `(web1 web2)`.
pub(super) fn bracketed(input: &Input<'_>, list: Range<usize>, hits: &mut Hits) {
    let text = &input.bytes[list.clone()];
    let end = list.start + memchr::memchr(b')', text).unwrap_or(text.len());
    words(input, list.start + 1..end.max(list.start + 1), |word| {
        let quoted = usize::from(matches!(input.byte(word.start), b'"' | b'\''));
        let word = word.start + quoted..word.end - quoted.min(word.len() - quoted);
        if read(input, word.start).as_ref() == Some(&word) && is_telling(&input.bytes[word.clone()])
        {
            add(hits, input, word, "a list of hosts names it");
        }
    });
}

/// The names among the values of `dhcp-host=52:54:…,web1,10.0.0.5,infinite`.
pub(super) fn commas_among(input: &Input<'_>, list: Range<usize>, hits: &mut Hits) {
    let mut at = list.start;
    for part in input.bytes[list].split(|byte| *byte == b',') {
        if let Some(span) =
            read(input, at).filter(|span| span.len() == part.len() && is_telling(part))
        {
            add(hits, input, span, "a list of hosts names it");
        }
        at += part.len() + 1;
    }
}

/// A name before what only stands behind hosts: `web1 : ok=3`, `(web1) via vmbr0`.
pub(super) fn before(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let lead = &input.bytes[place.start.saturating_sub(64)..place.start];
    let length = lead.trim_ascii_end().len();
    let end = place.start - (lead.len() - length);
    let letters = lead[..length]
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-')
        .count();
    if let Some(span) = read(input, end - letters)
        .filter(|span| span.end == end && is_telling(&input.bytes[span.clone()]))
    {
        add(
            hits,
            input,
            span,
            "what stands behind it stands behind hosts",
        );
    }
}

/// `mimir : ok=14 changed=3`: any name that begins the line of what a run of Ansible did; says whether there is one.
pub(super) fn recap(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) -> bool {
    let line = input.line(place.start);
    let Some(span) = read(input, line.start).filter(|span| {
        span.end <= place.start
            && input.bytes[span.end..place.start].trim_ascii().is_empty()
            && !is_common(&input.bytes[span.clone()])
    }) else {
        return false;
    };
    add(hits, input, span, "a run of Ansible names it");
    true
}

/// Says whether the words around a name speak of a host.
pub(super) fn speaks_of_host(input: &Input<'_>, span: &Range<usize>) -> bool {
    let line = input.line(span.start);
    let before = input.bytes[line.start..span.start].trim_ascii_end();
    let before = before
        .strip_suffix(b"`")
        .or_else(|| before.strip_suffix(b"**"))
        .or_else(|| before.strip_suffix(b"\""))
        .unwrap_or(before)
        .trim_ascii_end();
    let from = before
        .iter()
        .rposition(|byte| !byte.is_ascii_alphabetic())
        .map_or(0, |at| at + 1);
    if LEADS.has_in_any_case(&before[from..]) && is_shaped(&input.bytes[span.clone()]) {
        return true;
    }
    acts(input, span)
}

/// Says whether a verb follows a name, as one does that is said of hosts.
pub(super) fn acts(input: &Input<'_>, span: &Range<usize>) -> bool {
    let line = input.line(span.start);
    let after = input.bytes[span.end..line.end].trim_ascii_start();
    let after = after.strip_prefix(b"`").unwrap_or(after).trim_ascii_start();
    let to = after
        .iter()
        .position(|byte| !(byte.is_ascii_alphabetic() || *byte >= 0x80))
        .unwrap_or(after.len());
    VERBS.has_in_any_case(&after[..to])
}

/// A line of `/etc/hosts`: names behind an address that begins the line.
pub(super) fn etc_hosts(input: &Input<'_>, address: &Range<usize>, hits: &mut Hits) {
    let line = input.line(address.start);
    let hosts = input.path.ends_with("hosts")
        || input.path.contains("hosts.d/")
        || input.path.ends_with("hosts.tmpl");
    let lead = &input.bytes[line.start..address.start];
    // `# old: 10.0.0.5 web1` in a file of hosts.
    let noted = hosts && lead.starts_with(b"#") && lead.len() < 16;
    let sign = |byte: &u8| matches!(byte, b' ' | b'\t' | b'+' | b'#');
    if !noted && !lead.iter().all(sign) {
        return;
    }
    if !matches!(input.byte(address.end), b' ' | b'\t')
        || matches!(input.kind, Kind::Csv | Kind::Log | Kind::Code)
    {
        return;
    }
    let text = &input.bytes[address.end..line.end];
    let comment = memchr::memchr(b'#', text).map_or(line.end, |at| address.end + at);
    let mut names = Vec::new();
    let mut good = true;
    words(input, address.end..comment, |span| {
        let text = &input.bytes[span.clone()];
        // Names that everybody's own address has as well say nothing about the line.
        if !is_own(text) {
            let full = is_full(text);
            good &= full || is_short(input, &span, hosts);
            names.push((span, full));
        }
    });
    // What is said of an entry that does not count follows its name.
    if hosts && input.byte(line.start) == b'#' && names.len() > 1 {
        names.truncate(1);
        good = names.iter().all(|(span, full)| {
            *full || read(input, span.start).is_some() && !is_common(&input.bytes[span.clone()])
        });
    }
    let telling = names
        .first()
        .is_some_and(|(span, full)| *full || is_telling(&input.bytes[span.clone()]));
    if !good || names.len() > 8 || !hosts && (!telling || names.len() > 4) {
        return;
    }
    for (span, full) in names {
        if full {
            hits.add(
                span,
                "fqdn",
                "etc-hosts",
                Strength::Context,
                "a table of hosts lists it",
            );
        } else {
            host::add(hits, input, span, "a table of hosts lists it");
        }
    }
}

/// Says whether a name is one by which every machine calls itself.
fn is_own(text: &[u8]) -> bool {
    matches!(text, b"pvelocalhost" | b"pbslocalhost" | b"loghost") || text.starts_with(b"localhost")
}

fn is_full(text: &[u8]) -> bool {
    text.iter()
        .rposition(|byte| *byte == b'.')
        .is_some_and(|dot| domain::is_end(&text[dot + 1..]))
}

/// Says whether a word can be a short name behind an address; in a file of hosts any word is one.
fn is_short(input: &Input<'_>, span: &Range<usize>, hosts: bool) -> bool {
    let text = &input.bytes[span.clone()];
    let hardware = text.len() == 17 && matches!(text[2], b'-' | b':');
    let known = match hosts {
        true => text.starts_with(b"ip6-"),
        false => is_common(text),
    };
    read(input, span.start).as_ref() == Some(span) && !known && !hardware
}

/// `/etc/hostname` and its like, where the whole file is one name, and keys of hosts, whose names begin the lines.
pub(super) fn whole_file(input: &Input<'_>, hits: &mut Hits) {
    if (input.path.ends_with("etc/hostname") || input.path.ends_with("etc/mailname"))
        && let Some(span) = read(input, 0)
    {
        add(hits, input, span, "the file holds the host's name");
    }
    if !input.path.ends_with("known_hosts") {
        return;
    }
    let mut next = 0;
    while next < input.bytes.len() {
        let line = input.line(next);
        if let Some(span) = read(input, line.start).filter(|span| {
            matches!(input.byte(span.end), b',' | b' ') && !is_common(&input.bytes[span.clone()])
        }) {
            add(hits, input, span, "its key is known");
        }
        next = memchr::memchr(b'\n', &input.bytes[next..])
            .map_or(input.bytes.len(), |at| next + at + 1);
    }
}

/// Calls `visit` with every word of a range.
fn words(input: &Input<'_>, range: Range<usize>, mut visit: impl FnMut(Range<usize>)) {
    let mut start = None;
    for at in range.start..=range.end {
        let blank = at == range.end || matches!(input.byte(at), b' ' | b'\t' | b'\r' | b'\n');
        match (blank, start) {
            (false, None) => start = Some(at),
            (true, Some(from)) => {
                visit(from..at);
                start = None;
            }
            _ => {}
        }
    }
}
