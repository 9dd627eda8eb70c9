//! The one way from text that may hold secrets to text that may go on.

use std::ops::Range;

use crate::category::{Action, Category, Class};
use crate::detector::Detector;
use crate::finding::Finding;
use crate::kind::Kind;
use crate::ledger::{Beside, Form, Ledger};
use crate::modes::Modes;
use crate::pseudonym::Pseudonyms;
use crate::repeats;
use crate::text::{Clean, Raw};

/// Finds sensitive data and replaces it.
pub struct Redactor<'d> {
    detector: &'d Detector,
    modes: Modes,
    pseudonyms: Pseudonyms,
}

impl Default for Redactor<'static> {
    fn default() -> Self {
        Self::new()
    }
}

/// How often a masked text is looked through again at most. Nearly every text takes one pass, in which nothing is found; where
/// tokens, tags and quotes are stuck together behind `password`, each pass uncovers the next of them.
const MOST_PASSES: usize = 32;

/// A part of the text that is replaced.
struct Cut {
    span: Range<usize>,
    category: &'static Category,
    action: Action,
    /// Another spelling, or a part, of a value that is counted elsewhere.
    again: bool,
}

/// Whether placeholders in a text are our own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pass {
    /// The text is as it came: what looks like a placeholder is part of it.
    First,
    /// The text is masked.
    Again,
}

/// How a placeholder is written so that what surrounds it stays what it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// `<JWT_1>`.
    Plain,
    /// `"<CARD_1>"`, for a bare number of JSON.
    Quoted,
    /// `[JWT_1]`, where `<` would begin an element.
    Square,
}

impl Redactor<'static> {
    /// Builds a redactor with the built-in rules and each category's default action.
    pub fn new() -> Self {
        Self::with(Detector::built_in(), Modes::default(), [0; 32])
    }
}

impl<'d> Redactor<'d> {
    /// Builds a redactor; `key` decides the stand-ins of addresses, and should be random for each session.
    pub fn with(detector: &'d Detector, modes: Modes, key: [u8; 32]) -> Self {
        Self {
            detector,
            modes,
            pseudonyms: Pseudonyms::new(key),
        }
    }

    /// Returns what the redactor would replace in `text`, from left to right.
    pub fn find(&self, text: &Raw) -> Vec<Finding> {
        let mut found = self.detector.find("", text.expose().as_bytes());
        found.retain(|finding| self.modes.action(finding.category) != Action::Keep);
        found
    }

    /// Replaces every secret in `text` with a placeholder such as `<PVE_API_TOKEN_1>`.
    ///
    /// Equal secrets get equal placeholders, so the model can follow a token from one line to the
    /// next. The [`Ledger`] maps them back.
    pub fn scrub(&self, text: Raw) -> (Clean, Ledger) {
        let mut ledger = Ledger::default();
        let clean = self.scrub_into("", &text, &mut ledger);
        (clean, ledger)
    }

    /// Replaces every secret in the text of a file, as [`Redactor::scrub`] does, on top of what a session has
    /// replaced before; `path` says what grammar the text follows, and may be empty.
    pub fn scrub_into(&self, path: &str, text: &Raw, ledger: &mut Ledger) -> Clean {
        let source = text.expose();
        let kind = Kind::of(path, source.as_bytes());
        let cuts = self.cuts(path, source, kind, ledger);
        if cuts.is_empty() {
            return Clean(source.to_owned());
        }
        let mut out = self.replaced(source, cuts, kind, ledger, Pass::First);
        // What hid behind a neighbour may show once that is masked.
        for _ in 0..MOST_PASSES {
            let mut cuts = self.detected(path, &out);
            cuts.iter_mut()
                .for_each(|cut| cut.span = whole_masks(&out, cut.span.clone(), ledger));
            let cuts = without_overlaps(cuts);
            let fresh = |cut: &Cut| {
                cut.action == Action::Mask
                    || !ledger
                        .placeholders()
                        .any(|known| known == &out[cut.span.clone()])
            };
            let cuts: Vec<Cut> = cuts.into_iter().filter(fresh).collect();
            if cuts.is_empty() {
                break;
            }
            out = self.replaced(&out, cuts, kind, ledger, Pass::Again);
        }
        Clean(out)
    }

    /// Replaces parts of a text; what a part stands for is what it was before anything was replaced in it.
    fn replaced(
        &self,
        text: &str,
        cuts: Vec<Cut>,
        kind: Kind,
        ledger: &mut Ledger,
        pass: Pass,
    ) -> String {
        let mut out = String::with_capacity(text.len());
        let mut end = 0;
        let mark = if kind == Kind::Xml { b'[' } else { b'<' };
        let marked = memchr::memchr(mark, text.as_bytes()).is_some();
        for cut in cuts {
            out.push_str(&text[end..cut.span.start]);
            let part = &text[cut.span.clone()];
            let original = match pass {
                Pass::First => Raw::new(part),
                Pass::Again => ledger.restore(part),
            };
            let mask = self.replacement(text, marked, &cut, original.expose(), kind, ledger);
            out.push_str(&mask);
            end = cut.span.end;
        }
        out.push_str(&text[end..]);
        out
    }

    /// Returns what the detector finds and the modes do not keep.
    fn detected(&self, path: &str, source: &str) -> Vec<Cut> {
        self.detector
            .find(path, source.as_bytes())
            .into_iter()
            .filter_map(|finding| {
                let action = self.modes.action(finding.category);
                (action != Action::Keep).then(|| Cut {
                    span: whole_characters(source, finding.span),
                    category: finding.category,
                    action,
                    again: false,
                })
            })
            .collect()
    }

    /// Returns what is replaced, from left to right and without overlaps.
    fn cuts(&self, path: &str, source: &str, kind: Kind, ledger: &Ledger) -> Vec<Cut> {
        let mut cuts = self.detected(path, source);
        let known = ledger
            .entries()
            .iter()
            .filter(|entry| !entry.category.is_empty() && entry.form == Form::Placeholder)
            .map(|entry| (entry.original.as_str(), Category::known(entry.category)));
        let found = cuts
            .iter()
            .filter(|cut| cut.action == Action::Mask && cut.category.class != Class::Network)
            .map(|cut| (&source[cut.span.clone()], cut.category));
        let repeats = repeats::find(source, found.chain(known));
        let literals = literals(source, ledger);
        cuts.extend(
            repeats
                .into_iter()
                .chain(literals)
                .map(|(span, category)| Cut {
                    span: whole_characters(source, span),
                    category,
                    action: Action::Mask,
                    again: true,
                }),
        );
        if kind == Kind::Diff {
            cuts = cuts
                .into_iter()
                .flat_map(|cut| by_line(source, cut))
                .collect();
        }
        without_overlaps(cuts)
    }

    /// Returns what stands for a part of a text from now on; `marked`: the text may hold what looks like a placeholder.
    fn replacement(
        &self,
        source: &str,
        marked: bool,
        cut: &Cut,
        original: &str,
        kind: Kind,
        ledger: &mut Ledger,
    ) -> String {
        if cut.action == Action::Pseudonymise
            && Beside::can_be(source, &cut.span)
            && let Some(stand_in) = self.stand_in(source, original, cut.category, ledger)
        {
            ledger.stands_beside(&stand_in, source, &cut.span);
            return stand_in;
        }
        let style = match kind {
            Kind::Xml => Style::Square,
            Kind::Json if is_bare(source, &cut.span) => Style::Quoted,
            _ => Style::Plain,
        };
        let known = ledger.mask_of(original, cut.category.name, |mask| style.is_of(mask));
        if let Some(mask) = known {
            return mask.to_owned();
        }
        let label = cut.category.name.to_uppercase().replace('-', "_");
        let mask = loop {
            let mask = style.write(&label, ledger.next(&label));
            let taken = || memchr::memmem::find(source.as_bytes(), mask.as_bytes()).is_some();
            if !(ledger.holds(&mask) || marked && taken()) {
                break mask;
            }
        };
        ledger.add(
            mask.clone(),
            original.to_owned(),
            Form::Placeholder,
            cut.category.name,
            cut.again,
        );
        mask
    }

    /// Returns the stand-in of an address or a name; nothing where it has none, or where it would be confused.
    fn stand_in(
        &self,
        source: &str,
        original: &str,
        category: &'static Category,
        ledger: &mut Ledger,
    ) -> Option<String> {
        if let Some(known) = ledger.mask_of(original, category.name, |mask| !mask.starts_with('<'))
        {
            return Some(known.to_owned());
        }
        let stand_in = match category.name {
            "mac" => self.pseudonyms.mac(original)?,
            "hostname" => format!("host-{}", ledger.next("host-")),
            "fqdn" => domain(original, ledger),
            _ => self.pseudonyms.address(original)?,
        };
        // Where the text holds the stand-in as something else, restoring would change that too.
        let confused =
            stand_in != original && (source.contains(&stand_in) || ledger.holds(&stand_in));
        if confused {
            return None;
        }
        ledger.add(
            stand_in.clone(),
            original.to_owned(),
            Form::StandIn,
            category.name,
            false,
        );
        Some(stand_in)
    }
}

impl Style {
    fn write(self, label: &str, number: usize) -> String {
        match self {
            Self::Plain => format!("<{label}_{number}>"),
            Self::Quoted => format!("\"<{label}_{number}>\""),
            Self::Square => format!("[{label}_{number}]"),
        }
    }

    fn is_of(self, mask: &str) -> bool {
        mask.starts_with(match self {
            Self::Plain => '<',
            Self::Quoted => '"',
            Self::Square => '[',
        })
    }
}

/// Leaves out what overlaps: what a detector found comes before what merely repeats it.
fn without_overlaps(mut cuts: Vec<Cut>) -> Vec<Cut> {
    cuts.sort_by_key(|cut| (cut.again, cut.span.start));
    let mut taken = std::collections::BTreeMap::new();
    cuts.retain(|cut| {
        let free = taken
            .range(..cut.span.end)
            .next_back()
            .is_none_or(|(_, end)| *end <= cut.span.start);
        if free && !cut.span.is_empty() {
            taken.insert(cut.span.start, cut.span.end);
        }
        free && !cut.span.is_empty()
    });
    cuts.sort_by_key(|cut| cut.span.start);
    cuts
}

/// Makes a stand-in for a full name; names below one domain go on to share one.
fn domain(original: &str, ledger: &mut Ledger) -> String {
    let labels: Vec<&str> = original.split('.').collect();
    let at = labels.len().saturating_sub(2);
    let parent = labels[at..].join(".").to_lowercase();
    let number = ledger.number_of("domain-", &parent);
    match at {
        0 => format!("domain-{number}.example"),
        _ => format!("host-{}.domain-{number}.example", ledger.next("host-")),
    }
}

/// Finds placeholders of the session that the text itself holds, so that they do not become secrets in it.
fn literals(source: &str, ledger: &Ledger) -> Vec<(Range<usize>, &'static Category)> {
    let masks = ledger
        .entries()
        .iter()
        .filter(|entry| entry.form == Form::Placeholder);
    masks
        .flat_map(|entry| source.match_indices(entry.mask.as_str()))
        .map(|(at, mask)| (at..at + mask.len(), Category::known("generic-secret")))
        .collect()
}

/// Widens a span of a masked text so that it cuts no placeholder in two: what is left of one stands for nothing.
fn whole_masks(masked: &str, span: Range<usize>, ledger: &Ledger) -> Range<usize> {
    let mut whole = span.clone();
    for mask in ledger.placeholders() {
        let low = span.start.saturating_sub(mask.len());
        let high = (span.end + mask.len()).min(masked.len());
        let near = &masked.as_bytes()[low..high];
        for at in memchr::memmem::find_iter(near, mask.as_bytes()) {
            let (start, end) = (low + at, low + at + mask.len());
            if start < span.end && end > span.start {
                whole = whole.start.min(start)..whole.end.max(end);
            }
        }
    }
    whole
}

/// Says whether a value of JSON stands without quotes.
fn is_bare(source: &str, span: &Range<usize>) -> bool {
    let value = &source[span.clone()];
    let before = source[..span.start].trim_end().bytes().last();
    let after = source[span.end..].trim_start().bytes().next();
    value
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E'))
        && matches!(before, Some(b':' | b',' | b'['))
        && matches!(after, Some(b',' | b'}' | b']') | None)
}

/// Cuts a part of a patch line by line: what begins each line has to stay for the patch to apply.
fn by_line(source: &str, cut: Cut) -> Vec<Cut> {
    let text = &source[cut.span.clone()];
    let mut at = cut.span.start;
    let mut out = Vec::new();
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let mark = usize::from(index > 0 && line.starts_with(['+', '-', ' ']));
        let body = line.trim_end_matches(['\n', '\r']).len();
        out.push(Cut {
            span: at + mark.min(body)..at + body,
            category: cut.category,
            action: cut.action,
            again: cut.again || index > 0,
        });
        at += line.len();
    }
    out
}

/// Widens a span so that it cuts no character in two.
fn whole_characters(source: &str, span: Range<usize>) -> Range<usize> {
    let (mut start, mut end) = (span.start.min(source.len()), span.end.min(source.len()));
    while !source.is_char_boundary(start) {
        start -= 1;
    }
    while !source.is_char_boundary(end) {
        end += 1;
    }
    start..end
}

#[cfg(test)]
mod tests;
