//! Tokens with their meanings: the longest phrase of the tables at each place, units joined to numbers.

use std::ops::Range;

use super::lex::{Shape, Token};
use super::mention::Kind;
use super::systems;
use super::vocab::{Tag, vocabulary};

/// What stands at one place of the request.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A number without a unit.
    Number(f64),
    /// A size in MiB.
    Size(u64),
    /// A phrase of the tables, with every reading it has.
    Phrase(Vec<Tag>),
    /// An operating system.
    Os(String),
    /// A word that is in no table.
    Ident,
    /// An address, key or path: its token says which.
    Atom,
    /// Punctuation.
    Punct(char),
    /// The end of a line.
    Break,
}

/// One place of the request.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The tokens it takes.
    pub tokens: Range<usize>,
    /// Its bytes.
    pub span: Range<usize>,
    /// Its words, folded.
    pub low: String,
    /// What it is.
    pub what: What,
    /// The shape of its first token.
    pub shape: Shape,
    /// Whether it stood in quotes.
    pub quoted: bool,
    /// Whether nothing stands between it and the item before it.
    pub glued: bool,
}

impl Item {
    /// Says whether one of the readings is this row of `words.tsv`.
    pub fn has(&self, name: &str) -> bool {
        match &self.what {
            What::Phrase(tags) => tags
                .iter()
                .any(|tag| matches!(tag, Tag::Word(word) if *word == name)),
            _ => false,
        }
    }

    /// Says whether one of the readings is one of these rows.
    pub fn any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.has(name))
    }

    /// Returns the service, where it is one.
    pub fn service(&self) -> Option<&'static str> {
        match &self.what {
            What::Phrase(tags) => tags.iter().find_map(|tag| match tag {
                Tag::Service(name) => Some(*name),
                _ => None,
            }),
            _ => None,
        }
    }

    /// Returns the distribution package, where it is one.
    pub fn package(&self) -> Option<&'static str> {
        match &self.what {
            What::Phrase(tags) => tags.iter().find_map(|tag| match tag {
                Tag::Package(name) => Some(*name),
                _ => None,
            }),
            _ => None,
        }
    }

    /// Returns VM or container, where it is a word for one.
    pub fn kind(&self) -> Option<Kind> {
        if self.has("kind:vm") {
            Some(Kind::Vm)
        } else if self.has("kind:lxc") {
            Some(Kind::Lxc)
        } else {
            None
        }
    }

    /// Returns a whole number, written in digits or words.
    pub fn count(&self) -> Option<u64> {
        match &self.what {
            What::Number(n) if n.fract() == 0.0 && (0.0..1e12).contains(n) => Some(*n as u64),
            What::Phrase(tags) => tags.iter().find_map(|tag| match tag {
                Tag::Count(n) => Some(u64::from(*n)),
                _ => None,
            }),
            _ => None,
        }
    }

    /// Says whether it is written in digits.
    pub fn is_number(&self) -> bool {
        matches!(self.what, What::Number(_))
    }

    /// Says whether it is this punctuation.
    pub fn is(&self, c: char) -> bool {
        self.shape == Shape::Punct(c) && self.tokens.len() == 1
    }

    /// Says whether it ends a sentence's part: punctuation or a line's end.
    pub fn is_stop(&self) -> bool {
        matches!(self.what, What::Break)
            || [',', ';', '.', ':', '(', ')', '|', '!', '?']
                .iter()
                .any(|c| self.is(*c))
    }
}

/// MiB of one unit.
pub fn unit(low: &str) -> Option<f64> {
    Some(match low {
        "m" | "mb" | "mib" | "mi" | "meg" | "megs" | "mo" | "megabyte" | "megabytes"
        | "mebibyte" | "mebibytes" | "mbyte" | "mbytes" | "megaoctets" | "megas" | "mega"
        | "mio" => 1.0,
        "g" | "gb" | "gib" | "gi" | "gig" | "gigs" | "go" | "gigabyte" | "gigabytes"
        | "gibibyte" | "gibibytes" | "gbyte" | "gbytes" | "gigaoctets" | "gigaoctet" | "gigas"
        | "giga" | "gbs" | "gibs" | "gio" => 1024.0,
        "t" | "tb" | "tib" | "ti" | "terabyte" | "terabytes" | "tebibyte" | "tebibytes"
        | "tbyte" | "to" | "teraoctets" | "teraoctet" | "teras" | "tera" | "tbs" | "tio"
        | "terra" => 1024.0 * 1024.0,
        _ => return None,
    })
}

/// Words that say a part of a unit: `half a gig`, `ein halbes Gigabyte`, `un demi-giga`, `medio giga`.
const HALVES: [(&str, f64); 12] = [
    ("half", 0.5),
    ("half-a", 0.5),
    ("halbes", 0.5),
    ("halben", 0.5),
    ("halber", 0.5),
    ("demi", 0.5),
    ("demi-", 0.5),
    ("medio", 0.5),
    ("media", 0.5),
    ("quarter", 0.25),
    ("anderthalb", 1.5),
    ("eineinhalb", 1.5),
];

/// Joins tokens into items.
pub fn items(tokens: &[Token]) -> Vec<Item> {
    let mut out: Vec<Item> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let (length, what) = read(tokens, at);
        let span = tokens[at].span.start..tokens[at + length - 1].span.end;
        out.push(Item {
            tokens: at..at + length,
            low: tokens[at..at + length]
                .iter()
                .map(|token| token.low.as_str())
                .collect::<Vec<_>>()
                .join(" "),
            span,
            what,
            shape: tokens[at].shape.clone(),
            quoted: tokens[at].quoted,
            glued: tokens[at].glued,
        });
        at += length;
    }
    out
}

fn read(tokens: &[Token], at: usize) -> (usize, What) {
    let token = &tokens[at];
    match &token.shape {
        Shape::Break => (1, What::Break),
        Shape::Ip4
        | Shape::IpTail
        | Shape::Ip6
        | Shape::Mac
        | Shape::Pci
        | Shape::SshKey
        | Shape::Path
        | Shape::Elsewhere => (1, What::Atom),
        Shape::Number(value) => size(tokens, at, *value).unwrap_or((1, What::Number(*value))),
        Shape::Punct(c) => phrase(tokens, at).unwrap_or((1, What::Punct(*c))),
        Shape::Word if token.quoted => (1, What::Ident),
        Shape::Word => word(tokens, at),
    }
}

/// `16 GB`, `16-gig`, `1.5TB`; also `2 and a half gigs`.
fn size(tokens: &[Token], at: usize, value: f64) -> Option<(usize, What)> {
    let mut skip = 1;
    let mut value = value;
    if tokens.get(at + 1).is_some_and(|t| t.is('-') && t.glued) {
        skip = 2;
    }
    let next = |skip: usize| tokens.get(at + skip).map_or("", |t| t.low.as_str());
    if matches!(next(1), "and" | "und" | "et" | "y")
        && matches!(next(2), "a" | "ein" | "demi" | "medio" | "media" | "half")
    {
        let long = usize::from(next(3) == "half" || next(3) == "halb");
        value += 0.5;
        skip = 3 + long;
    }
    let unit_token = tokens.get(at + skip)?;
    // `8-GB-RAM`: one word after the hyphen.
    let low = unit_token.low.split('-').next().unwrap_or_default();
    if unit_token.shape != Shape::Word || unit_token.quoted {
        return None;
    }
    let whole = low.len() == unit_token.low.len();
    let factor = unit(low)?;
    let bare_letter = low.len() == 1 && !unit_token.glued;
    // French `go` and `to`, and lone letters, are units only right behind a number, and `to` is English, too.
    if bare_letter || low == "to" && !unit_token.glued && !french_to(tokens, at + skip) {
        return None;
    }
    if !whole {
        // The rest of the word is read again by the caller's tables: only RAM and disk words stand there.
        return Some((skip + 1, What::Size((value * factor).round() as u64)));
    }
    // `10 Gbit/s`, `1 GB/s`, `16 GB/s` is speed.
    let speed = tokens
        .get(at + skip + 1)
        .is_some_and(|t| t.is('/') && t.glued)
        && tokens
            .get(at + skip + 2)
            .is_some_and(|t| t.low == "s" || t.low == "sec");
    if speed {
        return None;
    }
    Some((skip + 1, What::Size((value * factor).round() as u64)))
}

/// `2 To de disque`: `to` is a unit where French follows.
fn french_to(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|t| t.low == "to")
        && tokens.get(at + 1).is_none_or(|next| {
            matches!(
                next.low.as_str(),
                "de" | "sur"
                    | "pour"
                    | "et"
                    | ","
                    | "."
                    | "chacun"
                    | "chacune"
                    | ")"
                    | ";"
                    | "d'"
                    | "/"
                    | "ssd"
                    | "hdd"
                    | "dans"
            ) || next.shape == Shape::Break
        })
}

fn phrase(tokens: &[Token], at: usize) -> Option<(usize, What)> {
    let readings = vocabulary().at(tokens, at);
    let longest = readings.first()?.0;
    let tags: Vec<Tag> = readings
        .iter()
        .filter(|(length, _)| *length == longest)
        .map(|(_, tag)| *tag)
        .collect();
    Some((longest, What::Phrase(tags)))
}

fn word(tokens: &[Token], at: usize) -> (usize, What) {
    if let Some(found) = halves(tokens, at) {
        return found;
    }
    if let Some((length, n)) = super::numerals::at(tokens, at) {
        let length = length + repeated(tokens, at + length, f64::from(n));
        return size_after(tokens, at + length, f64::from(n)).map_or(
            (length, What::Phrase(vec![Tag::Count(n)])),
            |(taken, size)| (length + taken, size),
        );
    }
    // `giga y medio`, `gig and a half`: one and a half.
    if unit(&tokens[at].low).is_some_and(|_| tokens[at].low.len() > 2)
        && let Some((taken, size)) = size_after(tokens, at, 1.0).filter(|(taken, _)| *taken > 1)
    {
        return (taken, size);
    }
    let known = phrase(tokens, at);
    if let Some(os) = systems::at(tokens, at) {
        // `docker` beats no system; a longer phrase (`windows server update services`) beats a shorter system.
        if known
            .as_ref()
            .is_none_or(|(length, _)| *length <= os.tokens)
        {
            return (os.tokens, What::Os(os.name));
        }
    }
    if let Some((length, What::Phrase(tags))) = &known {
        // A number word before a unit is a size: `two gigs`, `zwei Gigabyte`, `deux Go`.
        let count = tags.iter().find_map(|tag| match tag {
            Tag::Count(n) => Some(f64::from(*n)),
            Tag::Word("a") => Some(1.0),
            _ => None,
        });
        let again = count.map_or(0, |count| repeated(tokens, at + length, count));
        if let Some(count) = count
            && again > 0
        {
            let length = length + again;
            return size_after(tokens, at + length, count)
                .map_or((length, What::Number(count)), |(taken, size)| {
                    (length + taken, size)
                });
        }
        if let Some(count) = count
            && let Some(next) = tokens.get(at + length)
            && next.low.len() > 1
            && (next.low != "to" || french_to(tokens, at + length))
            && !(next.low == "go" && tags.contains(&Tag::Word("a")))
            && let Some((taken, size)) = size_after(tokens, at + length, count)
        {
            return (length + taken, size);
        }
    }
    known.unwrap_or((1, What::Ident))
}

/// `eight (8)`: the tokens that say the same number again in digits.
fn repeated(tokens: &[Token], at: usize, count: f64) -> usize {
    let digits = tokens
        .get(at + 1)
        .is_some_and(|token| token.shape == Shape::Number(count));
    let held = tokens.get(at).is_some_and(|token| token.is('('))
        && tokens.get(at + 2).is_some_and(|token| token.is(')'));
    if digits && held { 3 } else { 0 }
}

/// The unit after a number word, with `and a half` behind it: `a gig and a half`, `giga y medio`.
fn size_after(tokens: &[Token], at: usize, count: f64) -> Option<(usize, What)> {
    let factor = unit(&tokens.get(at)?.low)?;
    let low = |skip: usize| tokens.get(at + skip).map_or("", |t| t.low.as_str());
    let (half, taken) = match (low(1), low(2), low(3)) {
        ("and" | "und", "a", "half") => (0.5, 4),
        ("et", "demi" | "demie", _) | ("y", "medio" | "media", _) => (0.5, 3),
        _ => (0.0, 1),
    };
    Some((taken, What::Size(((count + half) * factor).round() as u64)))
}

/// `half a gig`, `a half terabyte`, `ein halbes Gigabyte`, `un demi-téraoctet`, `medio giga`.
fn halves(tokens: &[Token], at: usize) -> Option<(usize, What)> {
    let low = |skip: usize| tokens.get(at + skip).map_or("", |t| t.low.as_str());
    let lead = usize::from(matches!(
        low(0),
        "a" | "ein" | "einen" | "eine" | "un" | "une" | "einem"
    ));
    let joined = ["demi-", "half-"]
        .iter()
        .find_map(|half| low(lead).strip_prefix(half));
    if let Some(rest) = joined.filter(|rest| unit(rest).is_some()) {
        return Some((lead + 1, What::Size((unit(rest)? * 0.5).round() as u64)));
    }
    let (_, part) = HALVES.iter().find(|(word, _)| *word == low(lead))?;
    let mut skip = lead + 1;
    while matches!(low(skip), "a" | "of" | "-" | "an" | "d'") {
        skip += 1;
    }
    let factor = unit(low(skip))?;
    Some((skip + 1, What::Size((factor * part).round() as u64)))
}
