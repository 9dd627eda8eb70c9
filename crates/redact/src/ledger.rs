//! What placeholders stand for: in memory only, cleared when dropped.

use std::collections::HashMap;
use std::fmt;

use zeroize::Zeroizing;

use crate::category::Category;
use crate::restore::Restorer;
use crate::text::Raw;

/// How what stands in the text has to be told apart from its surroundings when it is restored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A placeholder: its brackets end it.
    Placeholder,
    /// A stand-in such as an address: only where no letter, digit or dotted number goes on.
    StandIn,
}

/// One pair.
pub(crate) struct Entry {
    pub(crate) mask: String,
    pub(crate) original: Zeroizing<String>,
    pub(crate) form: Form,
    /// The category that names it.
    pub(crate) label: &'static str,
    /// The category it counts for; empty for another spelling of a value that is counted already.
    pub(crate) category: &'static str,
}

/// Maps placeholders and stand-ins back to what they stand for; lives in memory only.
///
/// One ledger serves a whole session: equal values get equal placeholders from one text to the next.
#[derive(Default)]
pub struct Ledger {
    entries: Vec<Entry>,
    by_mask: HashMap<String, usize>,
    counts: HashMap<String, usize>,
    masked: usize,
}

impl Ledger {
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
            out.push_str(&format!(
                "{}\t{form}\t{}\t{}\t{}\n",
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
            if fields.next().is_some() || mask.is_empty() {
                return None;
            }
            ledger.add(mask, original, form, label, again);
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
        self.entries
            .iter()
            .find(|entry| {
                entry.label == category && *entry.original == original && fits(&entry.mask)
            })
            .map(|entry| entry.mask.as_str())
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
        self.by_mask.contains_key(mask)
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
        self.by_mask.insert(mask.clone(), self.entries.len());
        self.entries.push(Entry {
            mask,
            original: Zeroizing::new(original),
            form,
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
