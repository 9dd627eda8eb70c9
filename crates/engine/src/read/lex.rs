//! Splits a request into tokens with spans.

mod atoms;
mod forms;
mod markup;
mod typos;

use std::ops::Range;

use atoms::{date, elsewhere, ip_tail, ip4, ip6, mac, path, pci, ssh_key, usb};

/// What a token is, by its shape alone.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Letters, with digits and inner `-`, `.`, `_`, `@` where they are part of the word.
    Word,
    /// A number, as written (decimal comma and thousands separators resolved).
    Number(f64),
    /// An IPv4 address as written, maybe with a prefix length, maybe wrong.
    Ip4,
    /// The last part of an address list, such as `.12`.
    IpTail,
    /// An IPv6 address as written, maybe with a prefix length.
    Ip6,
    /// A MAC address.
    Mac,
    /// A PCI address.
    Pci,
    /// A public SSH key.
    SshKey,
    /// An absolute path.
    Path,
    /// Something that names a place elsewhere: a URL or a mail address.
    Elsewhere,
    /// A word range such as `web01-03` or `web01..web03`, `..` and `-` between.
    Punct(char),
    /// The end of a line, or a bullet.
    Break,
}

/// A piece of the request.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    /// Its bytes in the request.
    pub span: Range<usize>,
    /// Lower case, without accents.
    pub low: String,
    /// Its shape.
    pub shape: Shape,
    /// Whether it stood in quotes.
    pub quoted: bool,
    /// Whether nothing stands between it and the token before it.
    pub glued: bool,
}

impl Token {
    /// Says whether the token is this punctuation.
    pub fn is(&self, c: char) -> bool {
        self.shape == Shape::Punct(c)
    }

    /// Returns the number, where it is a whole one.
    pub fn integer(&self) -> Option<u64> {
        match self.shape {
            Shape::Number(n) if n.fract() == 0.0 && (0.0..1e15).contains(&n) => Some(n as u64),
            _ => None,
        }
    }

    /// Says whether it is a word.
    pub fn is_word(&self) -> bool {
        self.shape == Shape::Word
    }
}

/// Lower-cases and removes accents, so that `Mémoire`, `memoire` and `MÉMOIRE` are one word.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => out.push('a'),
            'ç' => out.push('c'),
            'è' | 'é' | 'ê' | 'ë' => out.push('e'),
            'ì' | 'í' | 'î' | 'ï' => out.push('i'),
            'ñ' => out.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => out.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => out.push('u'),
            'ß' => out.push_str("ss"),
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            '’' | '‘' | '´' => out.push('\''),
            // Combining accents of decomposed text.
            '\u{300}'..='\u{36f}' => {}
            '‑' | '–' | '—' => out.push('-'),
            c => out.push(c),
        }
    }
    out
}

/// Suffixes that may stand right behind a number.
const GLUED_UNITS: [&str; 44] = [
    "k",
    "m",
    "g",
    "t",
    "mb",
    "gb",
    "tb",
    "mib",
    "gib",
    "tib",
    "mo",
    "go",
    "to",
    "meg",
    "megs",
    "gig",
    "gigs",
    "gigabyte",
    "gigabytes",
    "gigaoctets",
    "megabytes",
    "terabytes",
    "gi",
    "mi",
    "ti",
    "c",
    "core",
    "cores",
    "vcore",
    "vcores",
    "cpu",
    "cpus",
    "vcpu",
    "vcpus",
    "kerne",
    "coeurs",
    "nucleos",
    "x",
    "vm",
    "vms",
    "lxc",
    "lxcs",
    "ct",
    "cts",
];

/// Splits `text` into tokens.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = uncorrected(text);
    markup::plain(text, &mut tokens);
    typos::correct(&mut tokens);
    tokens
}

/// Splits `text` into tokens and takes each word as it is written.
pub fn uncorrected(text: &str) -> Vec<Token> {
    Lexer {
        text,
        at: 0,
        tokens: Vec::new(),
        json: text.contains(['{', '[']) && (text.contains("\":") || text.contains("\" :")),
        commas: forms::has_comma_header(text),
        tabs: forms::has_tab_table(text),
        closing: None,
    }
    .run()
}

struct Lexer<'t> {
    text: &'t str,
    at: usize,
    tokens: Vec<Token>,
    /// In JSON everything is quoted: quotes say nothing, braces begin records.
    json: bool,
    /// Commas part cells, not the digits of a number.
    commas: bool,
    /// Tabs part cells.
    tabs: bool,
    /// Where the quote ends that says nothing, as in `disk = "80G"`.
    closing: Option<usize>,
}

impl Lexer<'_> {
    fn run(mut self) -> Vec<Token> {
        while let Some(c) = self.rest().chars().next() {
            if c == '\n' || c == '\r' {
                self.push(c.len_utf8(), Shape::Break);
                self.bullet();
            } else if c == '\t' && self.tabs {
                self.push(1, Shape::Punct('|'));
            } else if self.closing == Some(self.at) {
                self.closing = None;
                self.at += c.len_utf8();
            } else if self.flag() || self.assigned(c) {
                // Both have moved on.
            } else if c.is_whitespace() || self.json && c == '"' {
                self.at += c.len_utf8();
            } else if self.json && matches!(c, '{' | '}' | '[' | ']') {
                self.push(1, Shape::Break);
                if c == '{' {
                    "-".clone_into(&mut self.tokens.last_mut().expect("one was pushed").low);
                }
            } else if !(self.atom() || self.quoted(c) || self.number() || self.word()) {
                self.push(c.len_utf8(), Shape::Punct(plain_punct(c)));
            }
        }
        self.tokens
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn push(&mut self, len: usize, shape: Shape) {
        let span = self.at..self.at + len;
        let glued = self
            .tokens
            .last()
            .is_some_and(|last| last.span.end == span.start);
        self.tokens.push(Token {
            low: fold(&self.text[span.clone()]),
            span,
            shape,
            quoted: false,
            glued,
        });
        self.at += len;
    }

    /// A bullet at the start of a line belongs to the break before it.
    fn bullet(&mut self) {
        let rest = self.rest();
        let trimmed = rest.trim_start_matches([' ', '\t']);
        let mut skip = rest.len() - trimmed.len();
        let mut chars = trimmed.chars();
        let bullet = match chars.next() {
            Some(c @ ('-' | '*' | '•' | '·' | '‣' | '+' | '–' | '>'))
                if chars.next().is_some_and(char::is_whitespace) =>
            {
                c.len_utf8()
            }
            _ => numbered_bullet(trimmed),
        };
        if bullet > 0 {
            skip += bullet;
            // A break with a bullet begins a record: its text says so.
            if let Some(last) = self.tokens.last_mut() {
                "-".clone_into(&mut last.low);
            }
        }
        self.at += skip;
    }

    /// `--memory 2048`: a part of its own, its key tied to its value.
    fn flag(&mut self) -> bool {
        let Some((dashes, key, value)) = forms::flag(self.text, self.at) else {
            return false;
        };
        self.push(dashes, Shape::Punct(';'));
        // A number behind the key's letters belongs to the key: `net0`, `scsi1`.
        self.push(key, Shape::Word);
        if value {
            self.push(0, Shape::Punct('='));
        }
        true
    }

    /// `disk = "80G"`, `os: "debian 12"`: behind a key, quotes only hold the value together.
    fn assigned(&mut self, quote: char) -> bool {
        let tied = self
            .tokens
            .last()
            .is_some_and(|last| last.is('=') || last.is(':') || last.low == "resource");
        if quote != '"' || !tied || self.closing.is_some() {
            return false;
        }
        let inner = &self.rest()[1..];
        let Some(end) = inner
            .find(['"', '\n'])
            .filter(|end| inner[*end..].starts_with('"'))
        else {
            return false;
        };
        self.closing = Some(self.at + 1 + end);
        self.at += 1;
        true
    }

    /// Addresses, keys, paths: things whose punctuation is their own.
    fn atom(&mut self) -> bool {
        let rest = self.rest();
        let glued_word = self.tokens.last().is_some_and(|last| {
            last.span.end == self.at && matches!(last.shape, Shape::Word | Shape::Number(_))
        });
        if glued_word {
            return false;
        }
        let found = ssh_key(rest)
            .map(|len| (len, Shape::SshKey))
            .or_else(|| date(rest).map(|len| (len, Shape::Elsewhere)))
            .or_else(|| usb(rest).map(|len| (len, Shape::Elsewhere)))
            .or_else(|| elsewhere(rest).map(|len| (len, Shape::Elsewhere)))
            .or_else(|| mac(rest).map(|len| (len, Shape::Mac)))
            .or_else(|| pci(rest).map(|len| (len, Shape::Pci)))
            .or_else(|| ip6(rest).map(|len| (len, Shape::Ip6)))
            .or_else(|| ip4(rest).map(|len| (len, Shape::Ip4)))
            .or_else(|| ip_tail(rest).map(|len| (len, Shape::IpTail)))
            .or_else(|| path(rest).map(|len| (len, Shape::Path)));
        match found {
            Some((len, shape)) => {
                self.push(len, shape);
                true
            }
            None => false,
        }
    }

    /// One quoted word is a word; a quoted phrase is read like any other text.
    fn quoted(&mut self, open: char) -> bool {
        let close = match open {
            '"' | '`' | '\'' => open,
            '“' => '”',
            '„' => '“',
            '‘' => '’',
            '«' => '»',
            _ => return false,
        };
        let inner = atoms::beginning(&self.rest()[open.len_utf8()..], 80);
        let Some(end) = inner.find(close) else {
            return false;
        };
        let name = inner[..end].trim();
        let is_name = name.starts_with(char::is_alphanumeric)
            && name.len() <= 63
            && name
                .chars()
                .all(|c| c.is_alphanumeric() || "-_.".contains(c))
            && !inner[end + close.len_utf8()..].starts_with(char::is_alphanumeric);
        if !is_name {
            return false;
        }
        let start =
            self.at + open.len_utf8() + (inner[..end].len() - inner[..end].trim_start().len());
        self.tokens.push(Token {
            span: start..start + name.len(),
            low: fold(name),
            shape: Shape::Word,
            quoted: true,
            glued: false,
        });
        self.at += open.len_utf8() + end + close.len_utf8();
        true
    }

    /// A number, and the unit glued to it as a token of its own.
    fn number(&mut self) -> bool {
        let rest = self.rest();
        if !rest.starts_with(|c: char| c.is_ascii_digit()) {
            return false;
        }
        let digits = if let Some(spaced) = self.spaced_thousands() {
            spaced
        } else if self.commas {
            rest.len()
                - rest
                    .trim_start_matches(|c: char| c.is_ascii_digit() || c == '.')
                    .len()
        } else {
            number_len(rest)
        };
        let digits = rest[..digits].trim_end_matches('.').len();
        let tail = &rest[digits..];
        let letters = tail.len() - tail.trim_start_matches(char::is_alphabetic).len();
        let suffix = fold(&tail[..letters]);
        let after = &tail[letters..];
        let mut unit = GLUED_UNITS.contains(&suffix.as_str());
        // `4c8g`: a unit followed at once by the next number. `2fa`, `3cx`, `1password` are words.
        if unit && after.starts_with(['_', '@']) {
            unit = false;
        }
        if unit
            && after.starts_with('-')
            && suffix != "x"
            && after[1..].starts_with(|c: char| c.is_ascii_digit())
        {
            unit = false;
        }
        if letters > 0 && !unit || tail.starts_with('_') {
            return self.word();
        }
        let Some(value) = number_value(&rest[..digits], &suffix, tail) else {
            return self.word();
        };
        self.push(digits, Shape::Number(value));
        if letters > 0 {
            self.push(letters, Shape::Word);
        }
        true
    }

    /// `16 384 Mo`: a space, narrow or not, between thousands, where nothing before it could own the first part.
    fn spaced_thousands(&self) -> Option<usize> {
        let rest = self.rest();
        let lead = rest.bytes().take_while(u8::is_ascii_digit).count();
        let space = rest[lead..].chars().next().filter(|c| c.is_whitespace())?;
        let tail = &rest[lead + space.len_utf8()..];
        let three = tail.bytes().take_while(u8::is_ascii_digit).count() == 3;
        let unit = three && fold(tail[3..].trim_start().get(..2)?).starts_with('m');
        let free = self.tokens.last().is_none_or(|last| {
            matches!(last.shape, Shape::Punct(_) | Shape::Break)
                || matches!(
                    last.low.as_str(),
                    "ram" | "memory" | "memoire" | "memoria" | "de" | "avec"
                )
        });
        let fits = (1..=3).contains(&lead) && unit && (free || space != ' ');
        fits.then_some(lead + space.len_utf8() + 3)
    }

    fn word(&mut self) -> bool {
        let rest = self.rest();
        let mut len = 0;
        let mut chars = rest.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let next = chars.peek().map(|(_, next)| *next);
            let inner = matches!(c, '-' | '.' | '@' | '‑')
                && len > 0
                && next.is_some_and(char::is_alphanumeric);
            let elision =
                matches!(c, '\'' | '’') && len > 0 && next.is_some_and(char::is_alphabetic);
            if elision {
                // French `l'adresse`, `d'un`: the article is a word of its own; English `don't`, `it's` is one.
                if matches!(
                    fold(&rest[..at]).as_str(),
                    "l" | "d" | "n" | "s" | "j" | "qu" | "c" | "m"
                ) {
                    len = at + c.len_utf8();
                    break;
                }
            } else if !(c.is_alphanumeric() || c == '_' || inner) {
                break;
            }
            len = at + c.len_utf8();
        }
        // A file name or version may hold dots; a sentence's last word does not: `zpool2. Then` was cut above.
        if len == 0 {
            return false;
        }
        // `three-node`, `zwei-Kern`: the number counts.
        if let Some((first, second)) = rest[..len].split_once('-')
            && NUMBER_WORDS.contains(&fold(first).as_str())
            && second.chars().all(char::is_alphabetic)
            && !matches!(
                fold(second).as_str(),
                "tier" | "way" | "stage" | "phase" | "off" | "click" | "four" | "two" | "eight"
            )
        {
            let first = first.len();
            let second = second.len();
            self.push(first, Shape::Word);
            self.push(1, Shape::Punct('-'));
            self.push(second, Shape::Word);
            return true;
        }
        self.push(len, Shape::Word);
        true
    }
}

/// Number words that stand before a hyphen.
const NUMBER_WORDS: [&str; 26] = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "sixteen",
    "zwei", "drei", "vier", "funf", "sechs", "acht", "deux", "trois", "quatre", "cinq", "dos",
    "tres", "cuatro", "cinco", "seis",
];

fn plain_punct(c: char) -> char {
    match c {
        '–' | '—' | '‑' => '-',
        '×' => '×',
        '’' | '‘' => '\'',
        '，' => ',',
        '；' => ';',
        '：' => ':',
        c => c,
    }
}

fn numbered_bullet(line: &str) -> usize {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = &line[digits..];
    let mark = rest.starts_with([')', '.']) && rest[1..].starts_with([' ', '\t']);
    if (1..=2).contains(&digits) && mark {
        digits + 1
    } else {
        0
    }
}

/// The digits of a number with decimal or thousands marks that belong to it.
fn number_len(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut len = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
    while len + 1 < bytes.len()
        && matches!(bytes[len], b'.' | b',')
        && bytes[len + 1].is_ascii_digit()
    {
        len += 1 + bytes[len + 1..]
            .iter()
            .take_while(|b| b.is_ascii_digit())
            .count();
    }
    len
}

/// Reads `1.5`, `1,5`, `1,024` and `2.048` (with a unit that makes the thousands plain).
fn number_value(text: &str, suffix: &str, tail: &str) -> Option<f64> {
    if text.contains(char::is_whitespace) {
        return text.replace(char::is_whitespace, "").parse().ok();
    }
    let marks: Vec<usize> = text.match_indices(['.', ',']).map(|(at, _)| at).collect();
    if marks.is_empty() {
        return text.parse().ok();
    }
    let last = *marks.last().expect("there is a mark");
    let behind = text.len() - last - 1;
    let mega = suffix.starts_with('m') || fold(tail.trim_start()).starts_with('m');
    let thousands = behind == 3
        && (text[last..].starts_with(',') || mega)
        && last <= 3
        && !text.starts_with('0');
    if marks.len() > 1 && !thousands {
        return None;
    }
    if thousands {
        return text.replace(['.', ','], "").parse().ok();
    }
    text.replace(',', ".").parse().ok()
}
