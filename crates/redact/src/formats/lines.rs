//! Lines whose grammar says what is secret: `formats.toml` and the other files of [`FILES`] in `data`.

use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

use regex_automata::util::syntax;
use serde::Deserialize;

use crate::check::looks_random;
use crate::finding::{Hits, Strength};
use crate::hash::Table;
use crate::input::Input;
use crate::kind::Kind;
use crate::matcher::Matcher;
use crate::scene::Scene;
use crate::value::{self, Looks, looks};

/// How far before a word a line is looked at.
const BEFORE: usize = 512;
/// How far behind it, where the grammar does not say.
const REACH: usize = 2048;
/// The same in lines that no person wrote.
const SHORT_REACH: usize = 768;
/// What a line is at most that a person wrote.
const LONG_LINE: usize = 4096;
/// The same word leads to a line once in so many bytes; what it led to reaches farther.
const CELL: usize = 256;
/// The longest value. Patterns do not say so: each byte that they count is a state that has to be built.
const LONGEST: usize = 512;
/// From which length a value may be cut by its pattern, and how much of its word may be behind that, in bytes.
const LONG_VALUE: usize = 100;
const WHOLE: usize = 4096;
/// What a value is in patterns.
const VALUE: &str = r#"(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"'](?:[^\s]*[^\s"'])?))"#;
/// The same, where `;` and `,` end it.
const SHORT_VALUE: &str = r#"(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"';,}{][^\s"';,}]*))"#;

/// A string in quotes.
///
/// Rust, Python and Perl mark strings in which nothing is escaped: `r#"X"#`, `r'X'`.
const STRING: &str = r##"(?:(?:r|br?)?#{0,2}"([^"\n]+)"#{0,2}|(?:br?|r)?'([^'\n]+)')"##;
/// An argument of a call, whatever it is.
const ARGUMENT: &str = r#"(?:"[^"\n]*"|'[^'\n]*'|[$&\w.>\[\]-]+)"#;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Grammar {
    category: String,
    words: Vec<String>,
    pattern: String,
    #[serde(default)]
    code: bool,
    #[serde(default)]
    hash: bool,
    #[serde(default)]
    lines: bool,
    #[serde(default)]
    strong: bool,
    #[serde(default)]
    strict: bool,
    #[serde(default)]
    mixed: bool,
    #[serde(default)]
    rare: bool,
    #[serde(default)]
    unsaid: bool,
    #[serde(default)]
    live: bool,
    reach: Option<usize>,
    #[cfg(test)]
    #[serde(default)]
    matching: Vec<String>,
    #[cfg(test)]
    #[serde(default)]
    harmless: Vec<String>,
    /// Whether each value is a string in quotes.
    #[serde(skip)]
    is_of_strings: bool,
    #[serde(skip)]
    compiled: OnceLock<Matcher>,
}

#[derive(Deserialize)]
struct File {
    line: Vec<Grammar>,
}

/// A file of grammars: its name, and what is in it.
macro_rules! file {
    ($name:literal) => {
        ($name, include_str!(concat!("../../data/", $name)))
    };
}

/// The files of grammars; of lines that several of them know, the first one counts.
const FILES: [(&str, &str); 17] = [
    file!("formats.toml"),
    file!("services.toml"),
    file!("notations.toml"),
    file!("phrases.toml"),
    file!("systems.toml"),
    file!("appliances.toml"),
    file!("dialogues.toml"),
    file!("traces.toml"),
    file!("sentences.toml"),
    file!("calls.toml"),
    file!("consoles.toml"),
    file!("devices.toml"),
    file!("scraps.toml"),
    file!("remarks.toml"),
    file!("positions.toml"),
    file!("products.toml"),
    file!("pastes.toml"),
];

static GRAMMARS: LazyLock<Vec<Grammar>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for (name, text) in FILES {
        let kept = if cfg!(test) {
            text.to_owned()
        } else {
            without_examples(text)
        };
        all.extend(read(name, &kept));
    }
    for grammar in &mut all {
        grammar.is_of_strings = is_of_strings(&grammar.pattern);
    }
    all
});

fn read(name: &str, text: &str) -> Vec<Grammar> {
    let file: Result<File, _> = toml::from_str(text);
    file.unwrap_or_else(|error| panic!("{name}: {}", error.message()))
        .line
}

/// A file without its examples, which stand on lines of their own: only the tests read them, and they are most of it.
fn without_examples(text: &str) -> String {
    let example = |line: &&str| line.starts_with("matching = ") || line.starts_with("harmless = ");
    let kept = text.split_inclusive('\n').filter(|line| !example(line));
    kept.collect()
}

/// The grammars of each word.
static BY_WORD: LazyLock<Table<&'static [u8], Vec<usize>>> = LazyLock::new(|| {
    let mut by_word: Table<&[u8], Vec<usize>> = Table::default();
    for (at, grammar) in GRAMMARS.iter().enumerate() {
        for word in &grammar.words {
            by_word.entry(word.as_bytes()).or_default().push(at);
        }
    }
    by_word
});

/// Returns the words that lead to a line.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    GRAMMARS
        .iter()
        .flat_map(|grammar| grammar.words.iter().map(String::as_str))
}

/// Tries the grammars of the word that stands at a place.
pub(super) fn at(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let mut word = [0_u8; 64];
    let length = place.len().min(word.len());
    word[..length].copy_from_slice(&input.bytes[place.start..place.start + length]);
    word[..length].make_ascii_lowercase();
    for at in BY_WORD.get(&word[..length]).into_iter().flatten() {
        GRAMMARS[*at].confirm(input, place, hits);
    }
}

impl Grammar {
    fn regex(&self) -> &Matcher {
        self.compiled.get_or_init(|| {
            let source = self
                .pattern
                .replace("<V>", VALUE)
                .replace("<W>", SHORT_VALUE)
                .replace("<S>", STRING)
                .replace("<A>", ARGUMENT);
            let how = syntax::Config::new()
                .case_insensitive(true)
                .multi_line(true)
                .dot_matches_new_line(self.lines);
            Matcher::new(&source, how).unwrap_or_else(|error| panic!("{}: {error}", self.pattern))
        })
    }

    /// Adds what the grammar finds where one of its words stands.
    fn confirm(&self, input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
        if input.kind == Kind::Lock || input.kind == Kind::Code && !self.code {
            return;
        }
        let bytes = input.bytes;
        let line = input.line(place.start);
        if has_same_before(bytes, place, &line) {
            return;
        }
        let range = self.window(input, place, &line);
        let window = &bytes[range.clone()];
        if self.is_of_strings && memchr::memchr2(b'"', b'\'', window).is_none()
            || !self.regex().is_match(window)
            || self.live && Scene::new(input).is_test(place.start)
        {
            return;
        }
        for captures in self.regex().captures_iter(window) {
            for group in captures.iter().skip(1).flatten() {
                let (start, end) = (group.start + range.start, group.end + range.start);
                let span = without_marks(bytes, start..end);
                if span.len() <= LONGEST
                    && self.is_secret(
                        &input.bytes[span.clone()],
                        span.start.checked_sub(1).map_or(0, |at| input.bytes[at]),
                    )
                {
                    hits.add(
                        whole_word(bytes, span, range.end),
                        &self.category,
                        "format",
                        Strength::Context,
                        "the grammar of its file says so",
                    );
                }
            }
        }
    }

    /// The part of a text that the pattern is tried on where a word stands: its line, or as far as the grammar reaches.
    fn window(&self, input: &Input<'_>, place: &Range<usize>, line: &Range<usize>) -> Range<usize> {
        let bytes = input.bytes;
        let start = line.start.max(place.start.saturating_sub(BEFORE));
        let reach = self.reach.unwrap_or(if line.len() < LONG_LINE {
            REACH
        } else {
            SHORT_REACH
        });
        let far = (place.end + reach).min(bytes.len());
        let end = if self.lines {
            far
        } else {
            far.min(memchr::memchr(b'\n', &bytes[place.end..far]).map_or(far, |at| place.end + at))
        };
        let end = if end > start && bytes[end - 1] == b'\r' {
            end - 1
        } else {
            end
        };
        let end = end.max(start);
        // In a patch the first column is not the file's.
        let lead = input.kind == Kind::Diff
            && matches!(bytes[start..end].first(), Some(b'+' | b'-' | b' '));
        start + usize::from(lead)..end
    }

    /// Says whether a value is one word, and more than a word of a language.
    fn is_mixed(&self, text: &[u8], before: u8) -> bool {
        // `'user:X'` opens with a quote as well.
        let quoted = matches!(before, b'"' | b'\'' | b':');
        !text.iter().any(u8::is_ascii_whitespace)
            && (looks(text) >= Looks::Numbered
                || is_random_word(text)
                || self.code
                    && quoted
                    && (crate::prose::is_joined(text)
                        || crate::prose::is_dashed(text)
                        || is_chosen(text)
                        || text.len() > 5 && crate::prose::is_rare(text)))
    }

    fn is_secret(&self, text: &[u8], before: u8) -> bool {
        if self.hash {
            return true;
        }
        if self.strict && looks(text) < Looks::Password && !value::is_rare_pair(text)
            || self.rare && !is_rare(text)
            || self.unsaid && !crate::prose::is_unsaid(text)
            || self.mixed && !self.is_mixed(text, before)
        {
            return false;
        }
        // What is sealed with the key of a program, as Jenkins writes it.
        if text.len() > 16 && text.starts_with(b"{") && text.ends_with(b"}") {
            return false;
        }
        // `passwd (1:4.13)`: a package and its version.
        if text.starts_with(b"(") && text.ends_with(b")") {
            return false;
        }
        // The name of a group of people or of a product.
        if self.category == "snmp-community" && text.iter().any(u8::is_ascii_whitespace) {
            return false;
        }
        if memchr::memmem::find(text, b"</").is_some() {
            return false;
        }
        let quoted = matches!(before, b'"' | b'\'');
        let least = if quoted { Looks::Word } else { Looks::Numbered };
        text.len() >= 3 && value::is_secret(text) && (!self.strong || looks(text) >= least)
    }
}

/// Says whether the same word stands shortly before on its line: what it led to reaches as far.
fn has_same_before(bytes: &[u8], place: &Range<usize>, line: &Range<usize>) -> bool {
    let cell = line.start.max(place.start / CELL * CELL);
    let word = &bytes[place.clone()];
    memchr::memchr_iter(word[0], &bytes[cell..place.start])
        .any(|at| bytes[cell + at..place.start].starts_with(word))
}

/// Says whether a pattern surely has no groups but those of strings.
fn is_of_strings(pattern: &str) -> bool {
    let other = ["<V>", "<W>"].iter().any(|value| pattern.contains(value));
    let is_group = |at: usize| !pattern[..at].ends_with('\\') && !pattern[at..].starts_with("(?");
    let mut open = pattern.match_indices('(');
    pattern.contains("<S>") && !other && !open.any(|(at, _)| is_group(at))
}

/// Says whether a word, or most of several, is none of technical prose.
fn is_rare(text: &[u8]) -> bool {
    if text.iter().any(u8::is_ascii_whitespace) {
        return crate::prose::is_told(text);
    }
    // Keys of clusters are longer than anything that people make up.
    let long = text.len() > 200 && looks_random(&text[..64]);
    looks(text) >= Looks::Numbered || long || crate::prose::is_rare(text)
}

/// Says whether a word was chosen: nobody names a thing so in a string of a program.
fn is_chosen(text: &[u8]) -> bool {
    let signed = !text[text.len() - 1].is_ascii_alphabetic();
    let capital = text[0].is_ascii_uppercase();
    (signed || capital) && crate::prose::is_chosen_word(text)
}

/// A span that the window cuts, or a pattern that counts letters, up to the end of its word: masked in part, the rest of a
/// key would look like a password that goes on.
fn whole_word(bytes: &[u8], span: Range<usize>, window: usize) -> Range<usize> {
    let word = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/=_-".contains(byte);
    let cut = span.end == window || span.len() >= LONG_VALUE;
    if !cut || !bytes[..span.end].last().is_some_and(word) {
        return span;
    }
    let rest = &bytes[span.end..(span.end + WHOLE).min(bytes.len())];
    span.start..span.end + rest.iter().take_while(|byte| word(byte)).count()
}

/// A span without the marks of quotation that other languages put around it.
fn without_marks(bytes: &[u8], span: Range<usize>) -> Range<usize> {
    const MARKS: [(&str, &str); 6] = [
        ("„", "“"),
        ("„", "”"),
        ("“", "”"),
        ("»", "«"),
        ("«", "»"),
        ("‚", "‘"),
    ];
    let text = &bytes[span.clone()];
    MARKS
        .iter()
        .find(|(open, close)| {
            text.len() > open.len() + close.len()
                && text.starts_with(open.as_bytes())
                && text.ends_with(close.as_bytes())
        })
        .map_or(span.clone(), |(open, close)| {
            span.start + open.len()..span.end - close.len()
        })
}

/// Letters and signs that nobody would say, though no digit is among them.
fn is_random_word(text: &[u8]) -> bool {
    let letters = |byte: &u8| byte.is_ascii_alphabetic() || b"-_+~".contains(byte);
    text.len() >= 12
        && text.iter().all(letters)
        && text.iter().any(u8::is_ascii_uppercase)
        && text.iter().any(u8::is_ascii_lowercase)
        && looks_random(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marked;

    #[test]
    fn without_their_examples_files_say_the_same() {
        let kept = FILES
            .iter()
            .flat_map(|(name, text)| read(name, &without_examples(text)));
        let shown = |grammar: &Grammar| {
            let (category, words) = (grammar.category.clone(), grammar.words.clone());
            (
                category,
                words,
                grammar.pattern.clone(),
                grammar.code,
                grammar.reach,
            )
        };
        let mut count = 0;
        for (kept, whole) in kept.zip(GRAMMARS.iter()) {
            assert!(kept.matching.is_empty() && kept.harmless.is_empty());
            assert_eq!(shown(&kept), shown(whole));
            count += 1;
        }
        assert_eq!(count, GRAMMARS.len());
    }

    #[test]
    fn grammars_of_strings_have_no_other_groups() {
        for grammar in GRAMMARS.iter().filter(|grammar| grammar.is_of_strings) {
            let strings = grammar.pattern.matches("<S>").count();
            assert_eq!(
                grammar.regex().captures_len() - 1,
                strings * 2,
                "{}",
                grammar.pattern
            );
        }
    }

    fn found(grammar: &Grammar, text: &str) -> Vec<std::ops::Range<usize>> {
        let input = Input::new("", text.as_bytes());
        let mut hits = Hits::default();
        let lower = text.to_ascii_lowercase();
        for word in &grammar.words {
            for (at, _) in lower.match_indices(word.as_str()) {
                grammar.confirm(&input, &(at..at + word.len()), &mut hits);
            }
        }
        let found = hits.settle().into_iter();
        found.map(|finding| finding.span).collect()
    }

    #[test]
    fn what_a_pattern_counts_ends_with_its_word() {
        let detector = crate::Detector::built_in();
        for length in [100, 200, 700] {
            let value = crate::template::fill("{b64x40}", 3).replace('=', "x");
            let value = value.repeat(length / value.len() + 1);
            let text = format!("username:s, password:{value}");
            let found = detector.find("a.ini", text.as_bytes());
            let ends: Vec<usize> = found.iter().map(|finding| finding.span.end).collect();
            assert_eq!(ends, [text.len()], "{length}");
        }
    }

    #[test]
    fn every_grammar_finds_its_examples_to_the_byte_and_nothing_in_the_harmless_ones() {
        let mut wrong = Vec::new();
        for grammar in GRAMMARS.iter() {
            assert!(
                crate::Category::of(&grammar.category).is_some(),
                "{}",
                grammar.category
            );
            assert!(
                !grammar.matching.is_empty() && !grammar.harmless.is_empty(),
                "{}",
                grammar.pattern
            );
            let templates = grammar.matching.iter().chain(&grammar.harmless);
            for (template, seed) in
                templates.flat_map(|one| marked::SEEDS.map(move |seed| (one, seed)))
            {
                let (text, spans) = marked::read(template, seed);
                let found = found(grammar, &text);
                if found != spans {
                    let show: Vec<_> = found.iter().map(|span| &text[span.clone()]).collect();
                    wrong.push(format!("{show:?} is found in {text:?}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
