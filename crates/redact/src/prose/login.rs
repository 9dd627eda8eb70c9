//! Reads names and passwords that stand side by side: `login admin / X`, `works with 'X'`.

use std::ops::Range;

use super::Text;
use super::sentence::{next_line, sign};
use super::value::{self, Lead, Value, is_believed, read};
use super::words::{plain, skip_blanks, word};
use crate::input::Input;
use crate::kind::Kind;
use crate::value::{Looks, looks, set};

/// Names of users that lead to a password behind a slash.
pub(super) const PAIRS: &[&str] = &[
    " / ",
    "root/",
    "ubnt/",
    "apc/",
    "admin/",
    "administrator/",
    "root:",
    "admin:",
    "root%3a",
    "admin%3a",
    "root**%3a",
    "admin**%3a",
    "root**:",
    "admin**:",
];

/// How far back a password must have been spoken of.
const BACK: usize = 300;
/// The most words between `login` and what follows.
const MOST_WORDS: usize = 8;

/// Returns what follows a word such as `login`.
pub(super) fn after(text: &Text<'_>, place: &Range<usize>) -> Vec<(Value, Lead)> {
    let data = matches!(text.kind, Kind::Json | Kind::Xml | Kind::Sql | Kind::Csv);
    if text.kind == Kind::Code && !text.comment || data && text.is_structured() {
        return Vec::new();
    }
    let mut at = place.end;
    while matches!(text.byte(at), b'*' | b'`' | b'"' | b'\'') {
        at += 1;
    }
    let firm = sign(text, at);
    at = firm.unwrap_or(at);
    let talk = matches!(text.kind, Kind::Prose | Kind::Unknown) || text.sentence;
    let told = talk && (speaks_of_logins(text, place) || names_credentials(text, place));
    // `entra con ops y X`: the phrase itself leads to the user.
    if talk && ends_with_with(&text.bytes[place.clone()]) {
        let user = word(text, skip_blanks(text, place.end));
        return beside(text, &user, true)
            .map(|value| (value, Lead::Firm))
            .into_iter()
            .collect();
    }
    for _ in 0..MOST_WORDS {
        at = skip_blanks(text, at);
        let next = word(text, at);
        if next.is_empty() {
            break;
        }
        let bare = plain(&text.bytes[next.clone()]);
        if set!("with").contains(bare) {
            let speaks = speaks_of_logins(text, place);
            let found = speaks.then(|| behind_with(text, next.end, told));
            return found.flatten().into_iter().collect();
        }
        let pair = joined(text, &next)
            .or_else(|| apart(text, &next, firm.is_some()))
            .or_else(|| told.then(|| beside(text, &next, false)).flatten());
        if let Some(value) = pair {
            let lead = if firm.is_some() {
                Lead::Firm
            } else {
                Lead::Weak
            };
            return vec![(value, lead)];
        }
        let known = set!("login-fillers").contains(bare)
            || bare.last() == Some(&b':')
            || bare.contains(&b'@')
            || next.len() < 16;
        if !known || matches!(text.bytes[next.end - 1], b'.' | b'?' | b'!' | b';') {
            break;
        }
        at = next.end;
    }
    Vec::new()
}

/// `logs in with ops and X`, `logs in with X`: the password behind its user, or a value that looks like one.
fn behind_with(text: &Text<'_>, at: usize, told: bool) -> Option<(Value, Lead)> {
    let start = skip_blanks(text, at);
    let user = word(text, start);
    if told && let Some(value) = beside(text, &user, true) {
        return Some((value, Lead::Firm));
    }
    read(text.bytes, start, text.line.end, text.notes)
        .filter(|value| is_strong(text, value))
        .map(|value| (value, Lead::Weak))
}

/// Says whether the word is a noun for a user and a password: `Zugangsdaten`, `identifiants`.
fn names_credentials(text: &Text<'_>, place: &Range<usize>) -> bool {
    let word = text.bytes[place.clone()].to_ascii_lowercase();
    let nouns: [&[u8]; 8] = [
        b"zugangsd",
        b"anmeldeda",
        b"logindat",
        b"identifiant",
        b"inloggeg",
        b"inloggningsu",
        b"innlogging",
        b"dane logow",
    ];
    nouns.iter().any(|noun| word.starts_with(noun))
}

/// Says whether a phrase ends with a word such as `with`.
fn ends_with_with(phrase: &[u8]) -> bool {
    let blank = memchr::memrchr(b' ', phrase);
    blank.is_some_and(|blank| set!("with").contains(&phrase[blank + 1..]))
}

/// Says whether the line is about logging in at all: things work with other things all the time.
fn speaks_of_logins(text: &Text<'_>, place: &Range<usize>) -> bool {
    let word = text.bytes[place.clone()].to_ascii_lowercase();
    if word.starts_with(b"log")
        || word.starts_with(b"ssh")
        || word.starts_with(b"sign")
        || word.starts_with(b"cred")
    {
        return true;
    }
    let low = text.line.start.max(place.start.saturating_sub(200));
    let high = text.line.end.min(place.end + 100);
    let line = text.bytes[low..high].to_ascii_lowercase();
    [
        "ssh",
        "login",
        "log in",
        "root",
        "passw",
        "admin",
        "user",
        "kennw",
        "anmeld",
        "einlogg",
        "mot de passe",
        "web ui",
        "gui",
    ]
    .iter()
    .any(|word| memchr::memmem::find(&line, word.as_bytes()).is_some())
}

/// `admin:X`, `admin/X`
fn joined(text: &Text<'_>, next: &Range<usize>) -> Option<Value> {
    let start = next.start
        + text.bytes[next.clone()]
            .iter()
            .take_while(|byte| matches!(byte, b'`' | b'"' | b'\'' | b'*' | b'('))
            .count();
    let marks = start - next.start;
    let name = text.bytes[start..next.end]
        .iter()
        .take_while(|byte| is_name(byte))
        .count();
    let at = start + name;
    if !(2..=40).contains(&name)
        || at + 4 > next.end
        || !matches!(text.byte(at), b':' | b'/' | b'|')
        || text.byte(at + 1) == b'/'
        // A public key of SSH.
        || text.bytes[start..at].starts_with(b"AAAA")
    {
        return None;
    }
    let mut value = read(text.bytes, at + 1, text.line.end, text.notes)?;
    if marks > 0 {
        let mark = text.bytes[start - 1];
        if let Some(end) = memchr::memchr(mark, &text.bytes[value.span.clone()]) {
            value.span.end = value.span.start + end;
        }
    }
    let shown = &text.bytes[value.span.clone()];
    // `http:8006`, `root/sub/folder`, `10:30`
    let path = text.byte(at) == b'/' && (shown.contains(&b'/') || looks(shown) < Looks::Password);
    let pure = shown.iter().all(u8::is_ascii_digit);
    let word = is_known_user(&text.bytes[start..at]) && is_believed(text.bytes, &value, Lead::Firm);
    (!path && !pure && (looks(shown) >= Looks::Numbered || word)).then_some(value)
}

/// `admin / X`, `admin | X`, `admin, X`
fn apart(text: &Text<'_>, next: &Range<usize>, firm: bool) -> Option<Value> {
    let name = unmarked(plain(&text.bytes[next.clone()]));
    if name.is_empty() || !name.iter().all(is_name) {
        return None;
    }
    let at = skip_blanks(text, next.end);
    let arrow = firm && text.bytes[at..text.line.end].starts_with("→".as_bytes());
    let sign = matches!(text.byte(at), b'/' | b'|' | b':') || firm && text.byte(at) == b'-';
    let length = if arrow { 3 } else { 1 };
    if !(sign || arrow) || text.byte(at + length) != b' ' || at == next.end {
        return None;
    }
    let value = read(
        text.bytes,
        skip_blanks(text, at + length),
        text.line.end,
        text.notes,
    )?;
    let label = text.bytes[..value.end.min(text.line.end)].last() == Some(&b':');
    let numbered = firm && is_believed(text.bytes, &value, Lead::Firm);
    (!label && (numbered || is_strong(text, &value))).then_some(value)
}

/// `credentials are ops and X`; `led`: the words before say that a user follows.
fn beside(text: &Text<'_>, next: &Range<usize>, led: bool) -> Option<Value> {
    let name = unmarked(plain(&text.bytes[next.clone()]));
    if name.is_empty() || !name.iter().all(is_name) {
        return None;
    }
    let and = word(text, skip_blanks(text, next.end));
    if !set!("ands").contains(&text.bytes[and.clone()]) {
        return None;
    }
    let start = skip_blanks(text, and.end);
    let value = read(text.bytes, start, text.line.end, text.notes)?;
    let shown = &text.bytes[value.span.clone()];
    // `are rotated and Vault2.0 is …`: no name of a user, and no sign of a password.
    let signs = shown.iter().any(|byte| b"!#$%&*+=?~".contains(byte));
    let user = name
        .iter()
        .any(|byte| byte.is_ascii_digit() || b"_@\\".contains(byte));
    let found = match led {
        true => looks(shown) >= Looks::Numbered,
        false => looks(shown) == Looks::Password && (signs || user),
    };
    found.then_some(value)
}

/// A name without the marks of Org and Textile around it: `=ops=`, `@ops@`.
fn unmarked(name: &[u8]) -> &[u8] {
    match name {
        [b'=', inner @ .., b'='] | [b'~', inner @ .., b'~'] | [b'@', inner @ .., b'@'] => inner,
        _ => name,
    }
}

fn is_name(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || b"@._-\\$+".contains(byte)
}

fn is_strong(text: &Text<'_>, value: &Value) -> bool {
    let shown = &text.bytes[value.span.clone()];
    value::is_strong(shown) || value.quoted && looks(shown) == Looks::Numbered
}

fn last_word(text: &[u8]) -> &[u8] {
    let letters = text
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphabetic());
    &text[text.len() - letters.count()..]
}

/// Returns what stands behind `admin / `, `root:`.
pub(super) fn pair(text: &Text<'_>, place: &Range<usize>) -> Option<Value> {
    if !matches!(text.kind, Kind::Unknown | Kind::Prose | Kind::Log) && !text.notes {
        return None;
    }
    let slash = text.bytes[place.start] == b' ';
    // The name before ` / `: one word, behind a label, at the start of a line or of a cell.
    let low = text.line.start.max(place.start.saturating_sub(48));
    let name = if slash {
        text.bytes[low..place.start]
            .iter()
            .rev()
            .take_while(|byte| is_name(byte))
            .count()
    } else {
        0
    };
    let before = text.bytes[low..place.start - name].trim_ascii_end();
    let glued = before.len() == place.start - name - low;
    let user = is_known_user(&text.bytes[place.start - name..place.start]);
    let last = before.last().copied().unwrap_or(b'\n');
    let marked = matches!(
        last,
        b'\n'
            | b':'
            | b'|'
            | b'('
            | b'`'
            | b'"'
            | b'\''
            | b'*'
            | b'-'
            | b','
            | b';'
            | b'#'
            | b'>'
            | b']'
    ) || before.ends_with(b"...") && !glued
        || slash && !glued && set!("accounts").contains(last_word(before));
    if !marked && (glued || slash && !user) || slash && name < 2 {
        return None;
    }
    let start = skip_blanks(text, place.end);
    let value = read(text.bytes, start, text.line.end, text.notes)?;
    let shown = &text.bytes[value.span.clone()];
    let looks = looks(shown);
    let path = shown
        .iter()
        .any(|byte| matches!(byte, b'/' | b'$' | b'@' | b':' | b'='));
    let placed = slash && (user || last == b':' || last == b'.') || !slash && start == place.end;
    let known = placed && user && is_believed(text.bytes, &value, Lead::Firm);
    let strong = looks == Looks::Password || placed && value::is_strong(shown) || known;
    (!path && strong && (known || is_believed(text.bytes, &value, Lead::Weak))).then_some(value)
}

/// Says whether a name is that of a user as every system has one.
fn is_known_user(name: &[u8]) -> bool {
    let names: &[&[u8]] = &[
        b"root",
        b"admin",
        b"administrator",
        b"user",
        b"ops",
        b"root@pam",
        b"root@pve",
        b"root@pbs",
        b"ADMIN",
        b"apc",
        b"ubnt",
        b"pi",
        b"postgres",
        b"sa",
    ];
    names.iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// Returns what stands behind `the new one is`.
pub(super) fn later(input: &Input<'_>, text: &Text<'_>, place: &Range<usize>) -> Option<Value> {
    if matches!(text.kind, Kind::Code) {
        return None;
    }
    let start = skip_blanks(text, place.end);
    let start = sign(text, start).map_or(start, |next| skip_blanks(text, next));
    let value = match read(text.bytes, start, text.line.end, text.notes) {
        // `The new one:` above it.
        None if text.bytes[place.end - 1] == b':' => next_line(text)?,
        value => value?,
    };
    // The cheap question first; `it's` stands everywhere.
    let shown = &input.bytes[value.span.clone()];
    if looks(shown) < Looks::Numbered && !value::is_joined(shown) || value::is_sum(shown) {
        return None;
    }
    let before = &input.bytes[place.start.saturating_sub(BACK)..place.start];
    // What another paragraph spoke of is forgotten.
    let from = memchr::memmem::rfind(before, b"\n\n").unwrap_or(0);
    let before = before[from..].to_ascii_lowercase();
    let spoken = [
        "парол",
        "salasan",
        "parola",
        "geslo",
        "lozink",
        "jelsz",
        "şifre",
        "passw",
        "pass",
        "kennw",
        "pwd",
        "pw ",
        "mdp",
        "contras",
        "senha",
        "wachtw",
        "has\u{142}o",
        "heslo",
        "senord",
        "adgangsk",
        "login",
        "creds",
        "phrase s",
        "schl\u{fc}ssel",
        "sleutel",
        "wi-fi",
        "wifi",
        "wlan",
    ];
    spoken
        .iter()
        .any(|word| memchr::memmem::find(&before, word.as_bytes()).is_some())
        .then_some(value)
}
