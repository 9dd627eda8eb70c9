//! Tables whose header names a column of secrets: CSV, TSV, Markdown.

use std::ops::Range;

use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::value::{self, Looks, list, looks};

/// The longest header.
const LONGEST_HEADER: usize = 2048;
/// The most columns.
const MOST_COLUMNS: usize = 128;
/// The most rows of a table of Markdown.
const MOST_ROWS: usize = 500;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Password,
    Hash,
    Token,
    Community,
    Seed,
    Other,
}

impl Column {
    /// Says what a column of this heading holds.
    fn of(heading: &[u8]) -> Self {
        let heading = heading.trim_ascii();
        if heading.len() > 40 || heading.is_empty() {
            return Self::Other;
        }
        let lower = String::from_utf8_lossy(heading).to_lowercase();
        let plain: String = lower
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .collect();
        let has = |parts: &[&str]| parts.iter().any(|part| plain.contains(part));
        let harmless = [
            "policy",
            "length",
            "expir",
            "changed",
            "lastset",
            "date",
            "hint",
            "type",
            "status",
            "count",
            "public",
            "fingerprint",
            "file",
            "path",
            "url",
            "age",
            "needed",
            "reset",
            "strength",
            "id",
        ];
        if harmless.iter().any(|part| plain.ends_with(part))
            || has(&[
                "tokenid",
                "keyid",
                "passport",
                "passenger",
                "bypass",
                "compass",
            ])
        {
            return Self::Other;
        }
        if has(&["hash", "digest"]) && has(&["pass", "pw"]) || plain == "hash" {
            return Self::Hash;
        }
        let nouns = list("nouns")
            .iter()
            .any(|noun| noun.len() > 3 && lower.contains(noun));
        if nouns
            || has(&[
                "password",
                "passwd",
                "passwort",
                "kennwort",
                "passphrase",
                "motdepasse",
            ])
            || matches!(
                plain.as_str(),
                "pw" | "pwd"
                    | "pass"
                    | "pin"
                    | "psk"
                    | "mdp"
                    | "adminpw"
                    | "rootpw"
                    | "userpw"
                    | "wifikey"
                    | "wpakey"
                    | "userpass"
                    | "dbpass"
                    | "credential"
                    | "credentials"
            )
        {
            return Self::Password;
        }
        if has(&["totp", "otpauth", "otpsecret", "mfaseed"]) {
            return Self::Seed;
        }
        if plain == "community" || plain.ends_with("snmpcommunity") {
            return Self::Community;
        }
        if has(&["secret", "apikey", "accesskey", "privatekey", "authkey"])
            || plain == "token"
            || plain.ends_with("token")
        {
            return Self::Token;
        }
        Self::Other
    }

    fn category(self) -> &'static str {
        match self {
            Self::Password => "config-password",
            Self::Hash => "password-hash",
            Self::Community => "snmp-community",
            Self::Seed => "totp-secret",
            Self::Token | Self::Other => "generic-secret",
        }
    }

    /// Says whether a cell of such a column is believed.
    fn believes(self, text: &[u8]) -> bool {
        // `see the vault`: a remark, not a password.
        let remark = text.contains(&b' ')
            && (self != Self::Password
                || text
                    .split(|byte| *byte == b' ')
                    .all(|word| looks(word) < Looks::Numbered));
        if text.len() < 3 || remark || !value::is_secret(text) {
            return false;
        }
        match self {
            Self::Password | Self::Community => text.len() <= 128,
            Self::Hash | Self::Seed => text.len() >= 8,
            Self::Token => {
                text.len() >= 8 && looks(text) >= Looks::Numbered
                    || text.len() >= 16 && !text.contains(&b'_')
            }
            Self::Other => false,
        }
    }
}

/// Looks at a whole file whose first line is a header.
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
    let end = memchr::memchr(b'\n', &bytes[..bytes.len().min(LONGEST_HEADER)]).unwrap_or(0);
    if end <= lead {
        return;
    }
    let header = &bytes[lead..end];
    let Some(sign) = [b',', b';', b'\t', b'|']
        .into_iter()
        .max_by_key(|sign| memchr::memchr_iter(*sign, header).count())
    else {
        return;
    };
    let columns: Vec<Column> = cells(bytes, lead, end, sign)
        .0
        .into_iter()
        .map(|cell| Column::of(&bytes[cell]))
        .collect();
    let headings_are_words = cells(bytes, lead, end, sign)
        .0
        .iter()
        .all(|cell| bytes[cell.clone()].len() < 48);
    if columns.len() < 2
        || columns.iter().all(|column| *column == Column::Other)
        || !headings_are_words
    {
        return;
    }
    let mut at = end + 1;
    let mut strange = 0;
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
        for (cell, column) in row.into_iter().zip(&columns) {
            if column.believes(&bytes[cell.clone()]) {
                hits.add(
                    cell,
                    column.category(),
                    "table",
                    Strength::Context,
                    "its column is named as a secret",
                );
            }
        }
    }
}

/// Returns the cells of the record at `at`, without quotes, and where the next record begins.
fn cells(bytes: &[u8], mut at: usize, end: usize, sign: u8) -> (Vec<Range<usize>>, usize) {
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
    let header = input.line(rule.start - 1);
    let columns: Vec<Column> = row(bytes, header)
        .into_iter()
        .map(|cell| Column::of(&bytes[marks(bytes, cell)]))
        .collect();
    if columns.iter().all(|column| *column == Column::Other) {
        return;
    }
    let mut at = rule.end + 1;
    for _ in 0..MOST_ROWS {
        if at >= bytes.len() {
            return;
        }
        let line = input.line(at);
        at = line.end + 1;
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
                hits.add(
                    cell,
                    category,
                    "table",
                    Strength::Context,
                    "its column is named as a secret",
                );
            }
        }
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
