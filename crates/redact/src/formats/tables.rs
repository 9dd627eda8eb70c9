//! Tables whose header names a column of secrets: CSV, TSV, Markdown, and what databases and tools draw.

use std::ops::Range;

use crate::check::looks_random;
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::value::{Looks, list, looks};

mod column;

use column::Column;

/// The longest header.
const LONGEST_HEADER: usize = 2048;
/// The most lines of titles above a header.
const MOST_TITLES: usize = 8;
/// The longest line of headings that are aligned.
const LONGEST_LINE: usize = 400;
/// How many cells below a heading may be no tokens before the column is taken for one of other things.
const MOST_OTHERS: usize = 8;
/// The most columns.
const MOST_COLUMNS: usize = 128;
/// The most rows of a table of Markdown.
const MOST_ROWS: usize = 500;

/// Looks at a whole file whose first line is a header; titles may stand above it.
pub(super) fn csv(input: &Input<'_>, hits: &mut Hits) {
    if !matches!(input.kind, Kind::Csv | Kind::Unknown | Kind::Prose) {
        return;
    }
    let bytes = input.bytes;
    let lead = if bytes.starts_with("\u{feff}".as_bytes()) {
        3
    } else {
        0
    };
    let lead = match input.kind {
        Kind::Csv => below_titles(bytes, lead),
        _ => lead,
    };
    let reach = bytes.len().min(lead + LONGEST_HEADER);
    let end = memchr::memchr(b'\n', &bytes[lead..reach]).map_or(0, |length| lead + length);
    if end <= lead {
        return;
    }
    let Some(sign) = separator(input.kind, &bytes[lead..end]) else {
        return;
    };
    let heads: Vec<&[u8]> = cells(bytes, lead, end, sign)
        .0
        .into_iter()
        .map(|cell| &bytes[cell])
        .collect();
    // `"password": "Passwort",` is a line of JSON, and `DB_PASSWORD⇥Willow7712` a row itself.
    let is_value =
        |head: &&[u8]| looks(head) >= Looks::Numbered && Column::of(head) == Column::Other;
    let is_row = crate::bytes::has(&bytes[lead..end], b"\":")
        || heads.len() == 2 && heads.iter().any(is_value);
    if input.kind != Kind::Csv && is_row {
        return;
    }
    let columns = columns(&heads);
    let pair = pair(&heads);
    if columns.len() < 2
        || columns.iter().all(|column| *column == Column::Other) && pair.is_none()
        || !heads.iter().all(|head| head.len() < 48)
    {
        return;
    }
    rows(input, end + 1, sign, &columns, pair, hits);
}

/// Looks at the rows below a header.
fn rows(
    input: &Input<'_>,
    from: usize,
    sign: u8,
    columns: &[Column],
    pair: Option<(usize, usize)>,
    hits: &mut Hits,
) {
    let bytes = input.bytes;
    let (mut at, mut strange) = (from, 0);
    while at < bytes.len() {
        let (row, next) = cells(bytes, at, bytes.len(), sign);
        at = next.max(at + 1);
        if row.len() != columns.len() {
            strange += 1;
            // A text that only begins like a table.
            if strange > 3 && input.kind != Kind::Csv {
                return;
            }
            continue;
        }
        let named = pair.map(|(name, value)| (value, Column::of_name(&bytes[row[name].clone()])));
        for (place, (cell, column)) in row.into_iter().zip(columns).enumerate() {
            let column = match named {
                Some((value, column)) if value == place => column,
                _ => *column,
            };
            if column.believes(&bytes[cell.clone()]) {
                add(cell, column.category(), hits);
            }
        }
    }
}

/// Returns where the header begins: spreadsheets have titles, empty rows and `sep=;` above it, and programs remarks.
fn below_titles(bytes: &[u8], lead: usize) -> usize {
    let mut at = lead;
    for _ in 0..MOST_TITLES {
        let reach = &bytes[at..bytes.len().min(at + LONGEST_HEADER)];
        let Some(length) = memchr::memchr(b'\n', reach) else {
            return lead;
        };
        if !is_title(reach[..length].trim_ascii()) {
            return at;
        }
        at += length + 1;
    }
    lead
}

/// Says whether a line above a table is none of its rows: one cell of text at most, a remark, or the sign of its cells.
fn is_title(line: &[u8]) -> bool {
    let signs = |byte: &u8| matches!(byte, b',' | b';' | b'\t' | b'|' | b'"');
    let filled = line
        .split(signs)
        .filter(|cell| !cell.trim_ascii().is_empty());
    let remark = line.starts_with(b"#") || line.starts_with(b"//") || line.starts_with(b"--");
    if line
        .get(..4)
        .is_some_and(|word| word.eq_ignore_ascii_case(b"sep="))
    {
        return true;
    }
    let first = line
        .first()
        .is_none_or(|byte| *byte == b'"' || !signs(byte));
    if filled.count() < 2 {
        return first || line.iter().all(signs);
    }
    // `#User,Password`: some write their header as a remark.
    remark
        && !line
            .split(signs)
            .any(|cell| Column::of(cell.strip_prefix(b"#").unwrap_or(cell)) != Column::Other)
}

/// Says what the columns of a table hold; `hash` alone is a sum where no other column tells whose password it may be of.
fn columns(heads: &[&[u8]]) -> Vec<Column> {
    let named = |parts: &[&str]| {
        let lower = |head: &&[u8]| String::from_utf8_lossy(head).to_lowercase();
        let mut heads = heads.iter().map(lower);
        heads.any(|head| parts.iter().any(|part| head.contains(part)))
    };
    let owned =
        named(list("table-owners")) || named(&["mail"]) && !named(&["iban", "ssn", "salary"]);
    let wireless = named(&["ssid", "wlan", "wifi", "wi-fi", "mac", "deveui"]);
    let of = |head: &&[u8]| match Column::of(head) {
        Column::Other if wireless && head.trim_ascii().eq_ignore_ascii_case(b"key") => {
            Column::Token
        }
        Column::Hash if !owned && head.trim_ascii().eq_ignore_ascii_case(b"hash") => Column::Other,
        column => column,
    };
    heads.iter().map(of).collect()
}

fn add(cell: Range<usize>, category: &str, hits: &mut Hits) {
    let why = "its column is named as a secret";
    hits.add(cell, category, "table", Strength::Context, why);
}

/// The columns of names and of their values, in a table of settings: `host,macro,value`.
fn pair(heads: &[&[u8]]) -> Option<(usize, usize)> {
    const NAMES: [&str; 10] = [
        "macro",
        "name",
        "key",
        "setting",
        "parameter",
        "param",
        "option",
        "variable",
        "property",
        "attribute",
    ];
    const VALUES: [&str; 6] = ["value", "val", "wert", "valeur", "valor", "hodnota"];
    let find = |list: &[&str]| {
        let is_one = |head: &&[u8]| {
            let head = head.trim_ascii();
            list.iter()
                .any(|known| head.eq_ignore_ascii_case(known.as_bytes()))
        };
        heads.iter().position(is_one)
    };
    Some((find(&NAMES)?, find(&VALUES)?))
}

/// The sign between the headings of a first line; none where it is no table.
fn separator(kind: Kind, header: &[u8]) -> Option<u8> {
    // Calls and statements have commas as well.
    let end = header.trim_ascii_end();
    let called = header.contains(&b'(')
        && (header.contains(&b'"')
            || end.ends_with(b";")
            || end.to_ascii_lowercase().ends_with(b") values"));
    if kind != Kind::Csv && called {
        return None;
    }
    [b',', b';', b'\t', b'|']
        .into_iter()
        .max_by_key(|sign| memchr::memchr_iter(*sign, header).count())
}

/// Returns the cells of the record at `at`, without quotes, and where the next record begins.
pub(crate) fn cells(
    bytes: &[u8],
    mut at: usize,
    end: usize,
    sign: u8,
) -> (Vec<Range<usize>>, usize) {
    let mut row = Vec::new();
    loop {
        let start = at;
        if at < end && bytes[at] == b'"' {
            at += 1;
            while at < end && !(bytes[at] == b'"' && bytes.get(at + 1) != Some(&b'"')) {
                at += if bytes[at] == b'"' { 2 } else { 1 };
            }
            row.push(start + 1..at.min(end));
            at = (at + 1).min(end);
            while at < end && bytes[at] != sign && bytes[at] != b'\n' {
                at += 1;
            }
        } else {
            at += bytes[at..end]
                .iter()
                .position(|byte| *byte == sign || *byte == b'\n')
                .unwrap_or(end - at);
            let text = &bytes[start..at];
            let lead = text.len() - text.trim_ascii_start().len();
            row.push(start + lead..start + lead + text.trim_ascii().len());
        }
        if at >= end || bytes[at] == b'\n' || row.len() >= MOST_COLUMNS {
            let skip =
                memchr::memchr(b'\n', &bytes[at.min(end)..end]).map_or(end, |found| at + found + 1);
            return (row, skip);
        }
        at += 1;
    }
}

/// Looks at a table of Markdown whose line below the header holds `place`.
pub(super) fn markdown(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let rule = input.line(place.start);
    if matches!(input.kind, Kind::Code | Kind::Csv | Kind::Sql) {
        return;
    }
    // One hit a table: where the line begins.
    let first = bytes[rule.clone()].iter().position(|byte| *byte == b'|');
    if first.map(|at| rule.start + at) != Some(place.start) || rule.start == 0 {
        return;
    }
    if !bytes[rule.clone()]
        .iter()
        .all(|byte| matches!(byte, b'|' | b'-' | b':' | b' ' | b'+' | b'\t'))
    {
        return;
    }
    barred(input, rule, hits);
}

/// Looks at a table that a database draws, whose line below the header holds `place`: `----+----`.
pub(super) fn drawn(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let rule = input.line(place.start);
    let text = &bytes[rule.clone()];
    let first = memchr::memmem::find(text, b"-+-");
    if matches!(input.kind, Kind::Code | Kind::Csv)
        || first.map(|at| rule.start + at) != Some(place.start)
        || rule.start == 0
        || !text.iter().all(|byte| b"-+ \r".contains(byte))
    {
        return;
    }
    barred(input, rule, hits);
}

/// Looks at the rows below a rule whose columns the line above it names.
fn barred(input: &Input<'_>, rule: Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let header = input.line(rule.start - 1);
    if !bytes[header.clone()].contains(&b'|') {
        return;
    }
    let heads = row(bytes, header).into_iter();
    let heads: Vec<&[u8]> = heads.map(|cell| &bytes[marks(bytes, cell)]).collect();
    let columns = columns(&heads);
    if columns.iter().all(|column| *column == Column::Other) {
        return;
    }
    let mut at = input.below(&rule);
    for _ in 0..MOST_ROWS {
        if at >= bytes.len() {
            return;
        }
        let line = input.line(at);
        at = input.below(&line);
        if !bytes[line.clone()].contains(&b'|') {
            return;
        }
        for (cell, column) in row(bytes, line).into_iter().zip(&columns) {
            let cell = marks(bytes, cell);
            if column.believes(&bytes[cell.clone()]) {
                let category = if *column == Column::Password {
                    "prose-password"
                } else {
                    column.category()
                };
                add(cell, category, hits);
            }
        }
    }
}

/// Looks at a table whose columns are aligned, as tools print it; the heading at `place` names one of tokens.
pub(super) fn aligned(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let line = input.line(place.start);
    let header = &bytes[line.clone()];
    if !matches!(input.kind, Kind::Unknown | Kind::Prose | Kind::Log)
        || line.len() > LONGEST_LINE
        || input.crowded.get()
        || !header
            .iter()
            .all(|byte| byte.is_ascii_alphabetic() || b" _\t\r-".contains(byte))
    {
        return;
    }
    let before = bytes[line.start..place.start].trim_ascii_end().len();
    let from = place.start - line.start;
    // It is the first heading, or a gap stands before it; others stand beside it.
    let apart = from == 0 || from - before > 1 || bytes[place.start - 1] == b'\t';
    let alone = before == 0 && header[place.end - line.start..].trim_ascii().is_empty();
    if !apart || alone {
        return;
    }
    let tabs = memchr::memchr_iter(b'\t', &header[..from]).count();
    let mut others = 0;
    let mut at = input.below(&line);
    for _ in 0..MOST_ROWS {
        if at >= bytes.len() {
            return;
        }
        let row = input.line(at);
        at = input.below(&row);
        let text = &bytes[row.clone()];
        // The next command ends the table.
        if text.starts_with(b"$ ") || text.starts_with(b"# ") {
            return;
        }
        let start = if header.contains(&b'\t') {
            nth_tab(text, tabs)
        } else {
            Some(from).filter(|from| *from == 0 || text.get(from - 1) == Some(&b' '))
        };
        let Some(rest) = start.and_then(|start| text.get(start..)) else {
            return;
        };
        let length = rest.iter().position(u8::is_ascii_whitespace);
        let start = row.start + (text.len() - rest.len());
        let cell = start..start + length.unwrap_or(rest.len());
        let shown = &bytes[cell.clone()];
        let made = shown.len() >= 16 && looks_random(shown) || is_bootstrap(shown);
        if Column::Token.believes(shown) && made {
            add(cell, Column::Token.category(), hits);
        } else {
            others += 1;
        }
        if others > MOST_OTHERS {
            return;
        }
    }
}

/// `abcdef.0123456789abcdef`: what lets a node join Kubernetes, which may look like a name with an ending.
fn is_bootstrap(text: &[u8]) -> bool {
    let small = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    text.len() == 23
        && text[6] == b'.'
        && text[..6].iter().chain(&text[7..]).all(small)
        && text.iter().any(u8::is_ascii_digit)
}

/// Where the field begins that as many tabs stand before.
fn nth_tab(text: &[u8], count: usize) -> Option<usize> {
    match count {
        0 => Some(0),
        _ => memchr::memchr_iter(b'\t', text)
            .nth(count - 1)
            .map(|at| at + 1),
    }
}

/// The cells of a row of Markdown.
fn row(bytes: &[u8], line: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let text = &bytes[line.clone()];
    let lead = text.len() - text.trim_ascii_start().len();
    let mut start = line.start + lead + usize::from(text.trim_ascii_start().starts_with(b"|"));
    let mut at = start;
    while at <= line.end {
        if at == line.end || bytes[at] == b'|' && bytes[at - 1] != b'\\' {
            let cell = &bytes[start..at];
            let lead = cell.len() - cell.trim_ascii_start().len();
            found.push(start + lead..start + lead + cell.trim_ascii().len());
            start = at + 1;
        }
        at += 1;
    }
    found
}

/// A cell without the marks around it.
fn marks(bytes: &[u8], cell: Range<usize>) -> Range<usize> {
    let text = &bytes[cell.clone()];
    for mark in ["**`", "`", "**"] {
        let close: String = mark.chars().rev().collect();
        if text.len() > mark.len() * 2
            && text.starts_with(mark.as_bytes())
            && text.ends_with(close.as_bytes())
        {
            return cell.start + mark.len()..cell.end - mark.len();
        }
    }
    cell
}

#[cfg(test)]
mod tests {
    use crate::marked::finds;

    #[test]
    fn settings_in_rows_are_told_by_their_names() {
        finds(
            "zabbix/macros.csv",
            "host,macro,value\nsw1,{$SNMP_COMMUNITY},«{alnum12}»\nsw1,{$IPMI.PASSWORD},«{word14}»\nsw1,{$IPMI.USER},admin2026x\n",
        );
        finds(
            "devices.csv",
            "name;user;password;enable\nsw1;admin;«{word14}»;«{word12}»\n",
        );
        finds("pats.tsv", "name\tscopes\tpat\nx\tread\t«{alnum40}»\n");
        finds("a.csv", "ip;comunità_snmp\n10.0.0.1;«{alnum10}»\n");
    }

    #[test]
    fn columns_that_databases_draw_are_read() {
        finds(
            "psql.txt",
            " id | login | api_token\n----+-------+-----------\n  1 | adm   | «{hex40}»\n  2 | ops   | «{alnum32}»\n(2 rows)\n",
        );
    }

    #[test]
    fn columns_of_tokens_that_tools_print_are_read() {
        finds(
            "kube.txt",
            "TOKEN                     TTL   USAGES\n«{lower6}.{lower16}»   23h   authentication,signing\n",
        );
        // A token that may be taken for the name of a file.
        finds(
            "kube.txt",
            "TOKEN                     TTL   USAGES\n«maple{digits1}.{lowalpha7}{digits2}{lowalpha7}»   23h   signing\n",
        );
        finds(
            "influx.txt",
            "ID\tDescription\tToken\tUser Name\n{digits8}\tadmin\t«{b64ux86}==»\tadmin\n",
        );
    }

    #[test]
    fn tables_of_other_things_are_left_alone() {
        for text in [
            "NAME  TYPE  SECRET\nweb  tls  web-tls-prod1\n",
            "TOKEN  COUNT\nidentifiers  23\n$ x\npod/web-9772c19e2-lph79 deleted\n",
            " id | secret_name\n----+------------\n  1 | web-tls-2026\n",
            "name,value\ncache_key,a1b2c3d4e5\n",
        ] {
            finds("out.txt", text);
        }
    }
}
