//! Applies a program's forms to the words of one command.

use std::ops::Range;

use super::table::{Form, Place, Row, Ways, What, fits};
use super::words::{Word, unquoted};
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::value::{self, Looks, looks};

/// How often a form may apply to one command; a line of nothing but options is no command.
const MOST_FOUND: usize = 4;

/// Names of values that are secret, as parts.
const SECRET_NAMES: &[&str] = &[
    "pass",
    "pwd",
    "secret",
    "token",
    "apikey",
    "api_key",
    "psk",
    "credential",
    "_key",
    "-key",
    "pw",
];

/// One command: a program and its arguments.
pub(crate) struct Command<'c, 't> {
    pub(crate) input: &'c Input<'t>,
    /// The program's name, in lower case.
    pub(crate) program: &'c str,
    pub(crate) words: &'c [Word],
    /// Whether the program stands where a shell expects one, not in the middle of a sentence.
    pub(crate) leads: bool,
}

impl Command<'_, '_> {
    /// Adds the secrets of all rows.
    pub(crate) fn apply(&self, rows: &[&Row], hits: &mut Hits) {
        let counted = self.counted(rows);
        for row in rows {
            for form in &row.forms {
                if form.gate.is_none_or(|gate| self.has(gate)) {
                    self.apply_one(form, row.category, &counted, hits);
                }
            }
        }
    }

    /// Says whether a word of the command fits a pattern.
    pub(crate) fn has(&self, pattern: &str) -> bool {
        self.words.iter().any(|word| fits(pattern, self.text(word)))
    }

    fn text(&self, word: &Word) -> &[u8] {
        &self.input.bytes[unquoted(self.input.bytes, word.span.clone())]
    }

    fn apply_one(&self, form: &Form, category: &'static str, counted: &[usize], hits: &mut Hits) {
        match &form.place {
            Place::Named { name, ways } => {
                let found = (0..self.words.len()).filter_map(|at| self.named(at, name, *ways));
                for span in found.take(MOST_FOUND) {
                    self.add(span, form.what, category, hits);
                }
            }
            Place::Counted(pattern) => {
                let anywhere = !matches!(pattern[0], "." | "!");
                let starts = if anywhere { counted.len() } else { 1 };
                for start in 0..starts {
                    if self.follow(
                        &counted[start.min(counted.len())..],
                        pattern,
                        form.what,
                        category,
                        hits,
                    ) {
                        break;
                    }
                }
            }
            Place::Last => {
                if let Some(at) = counted.last().filter(|_| counted.len() > 1) {
                    self.add_counted(*at, form.what, category, hits);
                }
            }
            Place::Stdin | Place::Skipped(_) => {}
        }
    }

    /// Returns what follows a name that stands at word `at`.
    fn named(&self, at: usize, name: &str, ways: Ways) -> Option<Range<usize>> {
        let bytes = self.input.bytes;
        let word = &self.words[at].span;
        let inner = match bytes[word.start] {
            b'"' | b'\'' | b'\\' => unquoted(bytes, word.clone()),
            _ => word.clone(),
        };
        let text = &bytes[inner.clone()];
        let next = || {
            let span = self.words.get(at + 1)?.span.clone();
            (bytes[span.start] != b'-').then_some(span)
        };
        if let Some(rest) = name.strip_prefix('*') {
            let sign = ways.sign.map_or(0, |_| 1);
            let end = if sign == 1 {
                memchr::memchr(b'=', text)?
            } else {
                text.len()
            };
            let ends = end >= rest.len() && text[..end].ends_with(rest.as_bytes());
            return match sign {
                _ if !ends => None,
                1 => Some(inner.start + end + 1..inner.end),
                _ => next(),
            };
        }
        if !same(text.get(..name.len())?, name) {
            return None;
        }
        if text.len() == name.len() {
            return if ways.next { next() } else { None };
        }
        let rest = inner.start + name.len()..inner.end;
        if ways.sign.is_some_and(|sign| text[name.len()] == sign) {
            return Some(rest.start + 1..rest.end);
        }
        if ways.joined && !is_long_option(&text[1..]) {
            // `-p=X` is how some write it; most programs would take the sign for a part of the value.
            return Some(rest);
        }
        None
    }

    /// Returns what follows the last of several joined letters, such as `-sku`.
    fn clustered(&self, at: usize, name: &str) -> Option<Range<usize>> {
        let text = self.text(&self.words[at]);
        let letter = name.as_bytes().get(1)?;
        let fits = text.len() > 2
            && text.len() <= 8
            && text[0] == b'-'
            && text[1] != *letter
            && text[1..]
                .iter()
                .all(|byte| byte.is_ascii_alphabetic() || *byte == b'#')
            && text.ends_with(&[*letter]);
        let span = self.words.get(at + 1).filter(|_| fits)?.span.clone();
        (self.input.bytes[span.start] != b'-').then_some(span)
    }

    /// The words that are no options and no arguments of options.
    fn counted(&self, rows: &[&Row]) -> Vec<usize> {
        let bytes = self.input.bytes;
        let takes = |text: &[u8]| {
            rows.iter()
                .flat_map(|row| &row.forms)
                .any(|form| match form.place {
                    Place::Named { name, ways } => ways.next && same(text, name),
                    Place::Skipped(name) => same(text, name),
                    _ => false,
                })
        };
        let mut counted = Vec::new();
        let mut skip = false;
        for (at, word) in self.words.iter().enumerate() {
            let first = bytes[word.span.start];
            if std::mem::take(&mut skip) && first != b'-' {
                continue;
            }
            let text = self.text(word);
            let windows = text.starts_with(b"/") && text.contains(&b':');
            if text.starts_with(b"-") && text.len() > 1 || windows {
                skip = takes(text);
            } else if !matches!(text, b"<" | b">" | b">>" | b"2>&1" | b"\\")
                && !text.starts_with(b"2>")
            {
                counted.push(at);
            }
        }
        counted
    }

    /// Follows a pattern from its first word on; says whether it fitted.
    fn follow(
        &self,
        counted: &[usize],
        pattern: &[&str],
        what: What,
        category: &'static str,
        hits: &mut Hits,
    ) -> bool {
        if counted.len() < pattern.len() {
            return false;
        }
        // `radtest says no, and …`: a comma ends no argument of a command.
        let all = pattern.iter().zip(counted).all(|(part, at)| {
            let text = self.text(&self.words[*at]);
            matches!(*part, "." | "!") && !text.ends_with(b",") || fits(part, text)
        });
        if all {
            for (_, at) in pattern
                .iter()
                .zip(counted)
                .filter(|(part, _)| **part == "!")
            {
                // `set -x TOKEN (pass show token)`: in fish a command tells it.
                if what == What::Named
                    && (!is_secret_name(self.text(&self.words[at.saturating_sub(1)]))
                        || self.text(&self.words[*at]).starts_with(b"("))
                {
                    continue;
                }
                self.add_counted(*at, what, category, hits);
            }
        }
        all
    }

    /// Adds a word that was found by counting, which goes wrong more easily than a name before it.
    fn add_counted(&self, at: usize, what: What, category: &'static str, hits: &mut Hits) {
        let span = self.words[at].span.clone();
        let text = self.text(&self.words[at]);
        let quoted = text.len() < span.len();
        let assigns = text
            .iter()
            .position(|byte| *byte == b'=')
            .is_some_and(|sign| {
                sign > 0
                    && sign + 2 < text.len()
                    && text[..sign]
                        .iter()
                        .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
            });
        let wordy = looks(text) <= Looks::Word && !quoted && !self.leads;
        if what == What::Words || !(wordy || assigns) {
            self.add(span, what, category, hits);
        }
    }

    /// Adds the secret that a word holds.
    fn add(&self, span: Range<usize>, what: What, category: &'static str, hits: &mut Hits) {
        let bytes = self.input.bytes;
        let quoted = unquoted(bytes, span.clone()).len() < span.len();
        let mut span = unquoted(bytes, span);
        if !quoted
            && self.input.kind == Kind::Prose
            && span.end - span.start > 1
            && matches!(bytes[span.end - 1], b'.' | b',' | b';' | b':')
        {
            span.end -= 1;
        }
        for part in parts(bytes, span, what) {
            let part = unquoted(bytes, part);
            let text = &bytes[part.clone()];
            if text.len() >= 3 && value::is_secret(text) {
                hits.add(
                    part,
                    category,
                    "command",
                    Strength::Context,
                    format!("argument of `{}`", self.program),
                );
            }
        }
    }

    /// Adds what options at the end of joined letters lead to.
    pub(crate) fn apply_clusters(&self, rows: &[&Row], hits: &mut Hits) {
        for row in rows {
            for form in &row.forms {
                if let Place::Named { name, ways } = form.place
                    && ways.cluster
                    && name.len() == 2
                {
                    for at in 0..self.words.len() {
                        if let Some(span) = self.clustered(at, name) {
                            self.add(span, form.what, row.category, hits);
                        }
                    }
                }
            }
        }
    }
}

/// Options of one letter are told apart by case, words are not.
fn same(text: &[u8], name: &str) -> bool {
    if name.len() <= 3 && name.starts_with('-') {
        text == name.as_bytes()
    } else {
        text.eq_ignore_ascii_case(name.as_bytes())
    }
}

/// Says whether what looks like `-p` and a value is a long option behind one hyphen.
fn is_long_option(text: &[u8]) -> bool {
    [
        "password", "passwd", "pass", "port", "proto", "profile", "path", "public", "private",
        "user", "url", "verbose", "debug", "output", "options",
    ]
    .iter()
    .any(|name| text.eq_ignore_ascii_case(name.as_bytes()))
}

/// Says whether a name is that of a secret.
pub(crate) fn is_secret_name(name: &[u8]) -> bool {
    if name.len() > 96 || name.is_empty() {
        return false;
    }
    let lower = name.to_ascii_lowercase();
    let harmless = [
        "file",
        "path",
        "_url",
        "public",
        "length",
        "name",
        "policy",
        "type",
        "fingerprint",
        "expire",
        "command",
    ];
    SECRET_NAMES
        .iter()
        .any(|part| memchr::memmem::find(&lower, part.as_bytes()).is_some())
        && !harmless.iter().any(|end| lower.ends_with(end.as_bytes()))
}

/// Returns the parts of a word that are the secret.
pub(crate) fn parts(bytes: &[u8], span: Range<usize>, what: What) -> Vec<Range<usize>> {
    let text = &bytes[span.clone()];
    let behind = |sign: u8| {
        memchr::memchr(sign, text)
            .map(|at| span.start + at + 1..span.end)
            .into_iter()
            .collect::<Vec<_>>()
    };
    match what {
        What::Whole | What::Named => vec![span],
        What::Strong => {
            let strong = matches!(looks(text), Looks::Password | Looks::Phrase)
                && !text.contains(&b' ')
                || value::is_rare_pair(text);
            if strong { vec![span] } else { Vec::new() }
        }
        What::Colon => {
            // `DOMAIN\user:secret`; a URL is no user.
            let url = memchr::memmem::find(text, b"://").is_some();
            if url { Vec::new() } else { behind(b':') }
        }
        What::Percent => behind(b'%'),
        What::Comma => behind(b','),
        What::Slash => behind(b'/')
            .into_iter()
            .map(|part| before_last(bytes, part, b'@'))
            .collect(),
        What::Pass => prefixed(bytes, span),
        What::UserPass => match memchr::memmem::find(text, b"password:") {
            Some(at) => Some(span.start + at + 9..span.end).into_iter().collect(),
            None => Vec::new(),
        },
        What::Pair => behind(b'=')
            .into_iter()
            .filter(|part| {
                let name = bytes[span.start..part.start - 1].to_ascii_lowercase();
                !crate::assign::kubernetes::is_setting(&name)
            })
            .collect(),
        What::NamedPair => behind(b'=')
            .into_iter()
            .filter(|part| is_secret_name(&bytes[span.start..part.start - 1]))
            .collect(),
        What::List => fields(bytes, span, b','),
        What::Form => fields(bytes, span, b'&'),
        What::Words => fields(bytes, span, b' '),
        What::Users => users(bytes, span),
        What::LastColon => memchr::memrchr(b':', text)
            .map(|at| span.start + at + 1..span.end)
            .into_iter()
            .collect(),
    }
}

fn before_last(bytes: &[u8], span: Range<usize>, sign: u8) -> Range<usize> {
    match memchr::memrchr(sign, &bytes[span.clone()]) {
        Some(at) if at > 0 => span.start..span.start + at,
        _ => span,
    }
}

/// `pass:SECRET` of openssl, `password:SECRET` of virt-customize, `hex:SECRET`.
fn prefixed(bytes: &[u8], span: Range<usize>) -> Vec<Range<usize>> {
    let text = &bytes[span.clone()];
    for start in ["pass:", "password:", "str:", "hex:"] {
        if text.len() > start.len() && text[..start.len()].eq_ignore_ascii_case(start.as_bytes()) {
            return Some(span.start + start.len()..span.end)
                .into_iter()
                .collect();
        }
    }
    Vec::new()
}

/// The values of fields that are named as secrets.
fn fields(bytes: &[u8], span: Range<usize>, sign: u8) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = span.start;
    while at < span.end {
        let rest = &bytes[at..span.end];
        let end = at + field_length(rest, sign);
        let field = &bytes[at..end];
        if let Some(equals) = memchr::memchr(b'=', field) {
            let name = &field[..equals];
            if is_secret_name(name) || matches!(name, b"sig" | b"key" | b"code" | b"otp") {
                found.push(at + equals + 1..end);
            }
        }
        at = end + 1;
    }
    found
}

/// How long a field is; quotes keep it together.
fn field_length(rest: &[u8], sign: u8) -> usize {
    let mut quote = None;
    for (at, byte) in rest.iter().enumerate() {
        match quote {
            None if *byte == sign => return at,
            None if matches!(byte, b'"' | b'\'') && at > 0 && rest[at - 1] == b'=' => {
                quote = Some(*byte)
            }
            Some(open) if *byte == open => quote = None,
            _ => {}
        }
    }
    // An open quote closes nothing: the first sign ends the field after all.
    match quote {
        Some(_) => memchr::memchr(sign, rest).unwrap_or(rest.len()),
        None => rest.len(),
    }
}

/// `user:SECRET` on every line, where lines end or `\n` stands.
pub(crate) fn users(bytes: &[u8], span: Range<usize>) -> Vec<Range<usize>> {
    lines(bytes, span)
        .into_iter()
        .filter_map(|line| {
            let colon = memchr::memchr(b':', &bytes[line.clone()])?;
            let name = &bytes[line.start..line.start + colon];
            let plain = !name.is_empty() && name.iter().all(|byte| byte.is_ascii_graphic());
            plain.then_some(line.start + colon + 1..line.end)
        })
        .collect()
}

/// The lines of a span; `\n` in letters ends one too.
pub(crate) fn lines(bytes: &[u8], span: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = span.start;
    let mut at = span.start;
    while at < span.end {
        let width = match bytes[at] {
            b'\n' => 1,
            b'\\' if at + 1 < span.end && matches!(bytes[at + 1], b'n' | b'r') => 2,
            _ => 0,
        };
        if width > 0 {
            found.push(start..at);
            start = at + width;
        }
        at += width.max(1);
    }
    found.push(start..span.end);
    found.retain(|line| !line.is_empty());
    found
}
