//! What placeholders stand for: in memory only, cleared when dropped.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::ops::Range;

use zeroize::Zeroizing;

use crate::category::Category;
use crate::restore::Restorer;
use crate::text::{Clean, Raw};

/// How what stands in the text has to be told apart from its surroundings when it is restored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A placeholder: its brackets end it.
    Placeholder,
    /// A stand-in such as an address: only where no letter, digit or dotted number goes on.
    StandIn,
}

/// What stood beside the values that a stand-in was put for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Beside {
    /// Bytes before it that would make another word of it: the dot of `mgr.pve1`, the letter of `-h10.0.0.5`.
    before: Vec<u8>,
    /// Whether a dot and more followed: the port of `10.0.0.5.443`.
    dotted: bool,
}

impl Beside {
    /// Says whether a stand-in can be put in a place: where letters or digits touch it, they could make another one of it.
    pub(crate) fn can_be(source: &str, place: &Range<usize>) -> bool {
        let bytes = source.as_bytes();
        let before = place.start.checked_sub(1).map(|at| bytes[at]);
        let after = bytes.get(place.end).copied();
        !before.is_some_and(|before| before.is_ascii_digit()) && !after.is_some_and(goes_on)
    }

    /// Says whether a byte may stand before a stand-in.
    pub(crate) fn may_follow(&self, before: u8) -> bool {
        !goes_on(before) && before != b'.' || self.before.contains(&before)
    }

    /// Says whether two bytes may stand behind a stand-in.
    pub(crate) fn may_lead_to(&self, after: Option<u8>, next: Option<u8>) -> bool {
        let dotted = after == Some(b'.') && next.is_some_and(|next| next.is_ascii_alphanumeric());
        !after.is_some_and(goes_on) && (!dotted || self.dotted)
    }

    fn read(text: &str) -> Option<Self> {
        let before = text.strip_suffix('.');
        Some(Self {
            dotted: before.is_some(),
            before: unhex(before.unwrap_or(text))?,
        })
    }
}

impl fmt::Display for Beside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.before))?;
        f.write_str(if self.dotted { "." } else { "" })
    }
}

/// Says whether a byte goes on with a word.
fn goes_on(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// One pair.
pub(crate) struct Entry {
    pub(crate) mask: String,
    pub(crate) original: Zeroizing<String>,
    pub(crate) form: Form,
    /// What a stand-in may stand beside, though other words go on so.
    pub(crate) beside: Beside,
    /// The category that names it.
    pub(crate) label: &'static str,
    /// The category it counts for; empty for another spelling of a value that is counted already.
    pub(crate) category: &'static str,
}

/// Says whether a text is what stands between the brackets of a placeholder: a category and a number, as in `JWT_1`.
pub fn is_label(text: &[u8]) -> bool {
    let counted = text.first().is_some_and(u8::is_ascii_uppercase)
        && text.last().is_some_and(u8::is_ascii_digit);
    let Some((label, number)) = counted
        .then(|| std::str::from_utf8(text).ok()?.rsplit_once('_'))
        .flatten()
    else {
        return false;
    };
    let name = label.to_ascii_lowercase().replace('_', "-");
    number.bytes().all(|byte| byte.is_ascii_digit())
        && !label.bytes().any(|byte| byte.is_ascii_lowercase())
        && Category::of(&name).is_some()
}

/// Maps placeholders and stand-ins back to what they stand for; lives in memory only.
///
/// One ledger serves a whole session: equal values get equal placeholders from one text to the next.
#[derive(Default)]
pub struct Ledger {
    entries: Vec<Entry>,
    by_mask: HashMap<String, usize>,
    /// By a number that each ledger makes in its own way, where a value of a label may be: no copy of it is kept.
    by_original: HashMap<u64, Vec<usize>>,
    numbering: RandomState,
    counts: HashMap<String, usize>,
    masked: usize,
    /// What an earlier ledger used, which is gone.
    spent: HashSet<String>,
}

impl Ledger {
    /// Starts a ledger after others that are gone: none of their placeholders and stand-ins comes to stand for
    /// something else.
    pub fn after<'m>(spent: impl IntoIterator<Item = &'m str>) -> Self {
        let mut ledger = Self::default();
        for mask in spent {
            for (label, number) in numbers(mask) {
                let count = ledger.counts.entry(label).or_insert(0);
                *count = number.max(*count);
            }
            ledger.spent.insert(mask.to_owned());
        }
        ledger
    }

    /// Returns what stands for something else in the text, so that a later ledger can keep away from it; a stand-in
    /// that happens to be what it stands for is none.
    pub fn stand_ins(&self) -> Vec<Clean> {
        let stands = |entry: &&Entry| entry.mask != *entry.original;
        let entries = self.entries.iter().filter(stands);
        entries.map(|entry| Clean(entry.mask.clone())).collect()
    }

    /// Returns how many different pieces of sensitive data were replaced.
    pub fn len(&self) -> usize {
        self.masked
    }

    /// Says whether nothing was replaced.
    pub fn is_empty(&self) -> bool {
        self.masked == 0
    }

    /// Returns the placeholders and stand-ins, in the order of their first appearance.
    pub fn placeholders(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.mask.as_str())
    }

    /// Returns how many different values of each category were replaced, in the order of their first appearance.
    pub fn by_category(&self) -> Vec<(&'static str, usize)> {
        let mut out: Vec<(&'static str, usize)> = Vec::new();
        for entry in self
            .entries
            .iter()
            .filter(|entry| !entry.category.is_empty())
        {
            match out.iter_mut().find(|(name, _)| *name == entry.category) {
                Some((_, count)) => *count += 1,
                None => out.push((entry.category, 1)),
            }
        }
        out
    }

    /// Puts everything back in place of its placeholder, for the local human only.
    pub fn restore(&self, text: &str) -> Raw {
        let mut restorer = Restorer::new(self);
        let mut out = restorer.push(text);
        out.push_str(&restorer.finish());
        Raw::new(out)
    }

    /// Returns a restorer for a text that comes in pieces.
    pub fn restorer(&self) -> Restorer<'_> {
        Restorer::new(self)
    }

    /// Writes the pairs as lines of JSON, to be sealed; this is the one way out of memory.
    pub fn to_sealable(&self) -> Zeroizing<String> {
        let mut out = Zeroizing::new(String::new());
        for entry in &self.entries {
            let form = match entry.form {
                Form::Placeholder => "placeholder",
                Form::StandIn => "stand-in",
            };
            let beside = match entry.beside == Beside::default() {
                true => String::new(),
                false => format!("\t{}", entry.beside),
            };
            out.push_str(&format!(
                "{}\t{form}\t{}\t{}\t{}{beside}\n",
                hex(entry.mask.as_bytes()),
                entry.label,
                if entry.category.is_empty() {
                    "again"
                } else {
                    "first"
                },
                hex(entry.original.as_bytes()),
            ));
        }
        out
    }

    /// Reads what [`Ledger::to_sealable`] wrote; nothing where it is something else.
    pub fn from_sealable(text: &str) -> Option<Self> {
        let mut ledger = Self::default();
        for line in text.lines() {
            let mut fields = line.split('\t');
            let mask = String::from_utf8(unhex(fields.next()?)?).ok()?;
            let form = match fields.next()? {
                "placeholder" => Form::Placeholder,
                "stand-in" => Form::StandIn,
                _ => return None,
            };
            let label = Category::of(fields.next()?)?.name;
            let again = match fields.next()? {
                "again" => true,
                "first" => false,
                _ => return None,
            };
            let original = String::from_utf8(unhex(fields.next()?)?).ok()?;
            let beside = fields
                .next()
                .map_or(Some(Beside::default()), Beside::read)?;
            if fields.next().is_some() || mask.is_empty() {
                return None;
            }
            ledger.add(mask, original, form, label, again);
            ledger.entries.last_mut()?.beside = beside;
        }
        Some(ledger)
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns what already stands for a value, if it is written as it has to be here.
    pub(crate) fn mask_of(
        &self,
        original: &str,
        category: &str,
        fits: impl Fn(&str) -> bool,
    ) -> Option<&str> {
        let number = self.numbering.hash_one((category, original));
        let places = self.by_original.get(&number)?;
        places
            .iter()
            .map(|at| &self.entries[*at])
            .find(|entry| {
                entry.label == category && *entry.original == original && fits(&entry.mask)
            })
            .map(|entry| entry.mask.as_str())
    }

    /// Notes what stands beside a place where a stand-in is put.
    pub(crate) fn stands_beside(&mut self, mask: &str, source: &str, place: &Range<usize>) {
        let Some(entry) = self.by_mask.get(mask).map(|at| &mut self.entries[*at]) else {
            return;
        };
        let bytes = source.as_bytes();
        let before = place.start.checked_sub(1).map(|at| bytes[at]);
        if let Some(before) = before
            && !entry.beside.may_follow(before)
        {
            entry.beside.before.push(before);
        }
        let after = |at: usize| bytes.get(place.end + at).copied();
        let dotted = after(0) == Some(b'.') && !entry.beside.may_lead_to(after(0), after(1));
        entry.beside.dotted |= dotted;
    }

    /// Returns the number of a name below a label, and counts up for a new one.
    pub(crate) fn number_of(&mut self, label: &str, name: &str) -> usize {
        let key = format!("{label}\n{name}");
        if let Some(number) = self.counts.get(&key) {
            return *number;
        }
        let number = self.next(label);
        self.counts.insert(key, number);
        number
    }

    pub(crate) fn holds(&self, mask: &str) -> bool {
        self.by_mask.contains_key(mask) || self.spent.contains(mask)
    }

    /// Adds a pair; `again` says that it is another spelling of a value that is counted already.
    pub(crate) fn add(
        &mut self,
        mask: String,
        original: String,
        form: Form,
        label: &'static str,
        again: bool,
    ) {
        self.masked += usize::from(!again);
        let number = self.numbering.hash_one((label, original.as_str()));
        let places = self.by_original.entry(number).or_default();
        places.push(self.entries.len());
        self.by_mask.insert(mask.clone(), self.entries.len());
        self.entries.push(Entry {
            mask,
            original: Zeroizing::new(original),
            form,
            beside: Beside::default(),
            label,
            category: if again { "" } else { label },
        });
    }

    /// Counts up for a label, such as `PVE_API_TOKEN`.
    pub(crate) fn next(&mut self, label: &str) -> usize {
        let count = self.counts.entry(label.to_owned()).or_insert(0);
        *count += 1;
        *count
    }
}

impl fmt::Debug for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ledger({} entries)", self.entries.len())
    }
}

/// The labels of a placeholder or stand-in with the numbers that they had reached.
fn numbers(mask: &str) -> Vec<(String, usize)> {
    let bare = mask.trim_matches(['<', '>', '"', '[', ']']);
    let mut found = Vec::new();
    if bare.len() < mask.len()
        && let Some((label, number)) = bare.rsplit_once('_')
        && let Ok(number) = number.parse()
    {
        found.push((label.to_owned(), number));
    }
    for part in bare.split('.') {
        for label in ["host-", "domain-"] {
            let number = part.strip_prefix(label).map(str::parse);
            if let Some(Ok(number)) = number {
                found.push((label.to_owned(), number));
            }
        }
    }
    found
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Detector, Modes, Redactor, template};

    #[test]
    fn only_a_category_and_a_number_are_a_placeholders_label() {
        for text in ["JWT_1", "PROSE_PASSWORD_12", "IPV4_2"] {
            assert!(is_label(text.as_bytes()), "{text}");
        }
        for text in [
            "", "_1", "JWT_", "JWT", "jwt_1", "Jwt_1", "JWT_1x", "JWT_x1", "IMG_1", "JWT-1",
            "\u{e4}_1",
        ] {
            assert!(!is_label(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn a_value_of_a_label_has_the_first_stand_in_that_fits() {
        let mut ledger = Ledger::default();
        for (mask, original, label) in [
            ("<A_1>", "one", "jwt"),
            ("10.0.0.1", "one", "jwt"),
            ("<B_1>", "one", "ipv4"),
            ("<A_2>", "two", "jwt"),
        ] {
            ledger.add(
                mask.into(),
                original.into(),
                Form::Placeholder,
                label,
                false,
            );
        }
        let any = |_: &str| true;
        assert_eq!(ledger.mask_of("one", "jwt", any), Some("<A_1>"));
        let plain = |mask: &str| !mask.starts_with('<');
        assert_eq!(ledger.mask_of("one", "jwt", plain), Some("10.0.0.1"));
        assert_eq!(ledger.mask_of("one", "ipv4", any), Some("<B_1>"));
        assert_eq!(ledger.mask_of("two", "ipv4", any), None);
        assert_eq!(ledger.mask_of("three", "jwt", any), None);
        let read = Ledger::from_sealable(&ledger.to_sealable()).unwrap();
        assert_eq!(read.mask_of("two", "jwt", any), Some("<A_2>"));
    }

    #[test]
    fn after_a_ledger_that_is_gone_no_placeholder_stands_for_something_else() {
        let redactor = Redactor::new();
        let (one, other) = (
            template::fill("ghp_{githubtoken}", 1),
            template::fill("ghp_{githubtoken}", 2),
        );
        let (first, ledger) = redactor.scrub(Raw::new(format!("token {one}")));
        let spent = ledger.stand_ins();
        assert!(first.as_str().contains("<GITHUB_PAT_1>"), "{first:?}");
        let mut later = Ledger::after(spent.iter().map(Clean::as_str));
        let text = redactor.scrub_into("", &Raw::new(format!("token {other}")), &mut later);
        assert!(text.as_str().contains("<GITHUB_PAT_2>"), "{text:?}");
        // What the first one stood for is not known any more.
        assert_eq!(later.restore("<GITHUB_PAT_1>").expose(), "<GITHUB_PAT_1>");
        assert_eq!(later.restore("<GITHUB_PAT_2>").expose(), other);
    }

    #[test]
    fn stand_ins_of_hosts_and_addresses_are_not_used_again() {
        let modes = Modes::default().read("network=pseudonymise").unwrap();
        let redactor = Redactor::with(Detector::built_in(), modes, [7; 32]);
        let (_, ledger) = redactor.scrub(Raw::new("ssh db1.corp.internal and 10.20.30.40"));
        let spent = ledger.stand_ins();
        let all: Vec<&str> = spent.iter().map(Clean::as_str).collect();
        assert!(!all.is_empty());
        let mut later = Ledger::after(all.iter().copied());
        for mask in &all {
            assert!(later.holds(mask), "{mask}");
        }
        let text = redactor.scrub_into(
            "",
            &Raw::new("ssh web7.other.internal and 10.20.30.41"),
            &mut later,
        );
        for mask in &all {
            let words: Vec<&str> = text.as_str().split(' ').collect();
            assert!(!words.contains(mask), "{mask}: {text:?}");
        }
    }

    #[test]
    fn what_was_reached_is_read_from_every_form_of_a_placeholder() {
        for (mask, wanted) in [
            ("<PROSE_PASSWORD_3>", ("PROSE_PASSWORD", 3)),
            ("\"<CARD_12>\"", ("CARD", 12)),
            ("[JWT_1]", ("JWT", 1)),
            ("host-4", ("host-", 4)),
            ("domain-2.example", ("domain-", 2)),
        ] {
            let found = numbers(mask);
            assert_eq!(found, [(wanted.0.to_owned(), wanted.1)], "{mask}");
        }
        assert_eq!(numbers("10.0.0.1"), []);
        assert_eq!(numbers("db_2"), []);
    }
}
