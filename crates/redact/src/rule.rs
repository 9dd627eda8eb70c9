//! Rules as data: a word to look for, a pattern to confirm it, checks to be sure.

use std::ops::Range;
use std::sync::OnceLock;

use regex_automata::util::syntax;
use serde::Deserialize;

use crate::category::Category;
use crate::check::{Check, Verdict, is_placeholder};
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::matcher::Matcher;
use crate::scan::Scanner;
use crate::wordset::contains_in_any_case;

mod pattern;
mod run;

use pattern::{Edges, compile};

/// How far before a word the pattern may begin, where a rule does not say and the word does not begin the pattern.
const BEFORE: usize = 64;
/// How far behind a word the pattern may end, where a rule does not say.
const AFTER: usize = 512;
/// The same in lines that are full of words to look at.
const NARROW_AFTER: usize = 192;
/// The longest value that a name leads to.
const LONGEST_VALUE: usize = 600;
/// The farthest that a rule may look.
const FARTHEST: usize = 16 * 1024;

/// Why a file of rules is refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RuleError {
    /// It is not TOML, or not of this form.
    #[error("the rules are not TOML of the expected form: {0}")]
    Syntax(String),
    /// A rule names no known category.
    #[error("rule `{rule}` names the category `{category}`, which does not exist")]
    Category {
        /// The rule.
        rule: String,
        /// The name that is not in the table.
        category: String,
    },
    /// A rule has no word to look for, or one that is too short to be of use.
    #[error("rule `{rule}` needs keywords of at least 3 bytes")]
    Keywords {
        /// The rule.
        rule: String,
    },
    /// A pattern does not compile.
    #[error("the pattern of rule `{rule}` is not usable: {reason}")]
    Pattern {
        /// The rule.
        rule: String,
        /// What the compiler says.
        reason: String,
    },
    /// A rule lacks examples of what it finds or of what it must not find.
    #[error("rule `{rule}` needs matching and harmless examples")]
    Examples {
        /// The rule.
        rule: String,
    },
    /// A rule says neither or both of how it confirms a word.
    #[error("rule `{rule}` needs a pattern or a scanner, and not both")]
    Confirmation {
        /// The rule.
        rule: String,
    },
    /// An example contradicts its rule.
    #[error("rule `{rule}` {}: {example}", if *.found { "finds a harmless example" } else { "misses a matching example" })]
    Example {
        /// The rule.
        rule: String,
        /// The example, as it stands in the file.
        example: String,
        /// Whether it was found.
        found: bool,
    },
}

/// One thing to look for, as it stands in a file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    category: String,
    keywords: Vec<String>,
    /// What confirms a word: a pattern whose first group is the secret, or a scanner.
    pattern: Option<String>,
    scanner: Option<Scanner>,
    #[serde(default)]
    edges: Edges,
    #[serde(default)]
    near: Vec<String>,
    #[serde(default)]
    checks: Vec<Check>,
    before: Option<usize>,
    after: Option<usize>,
    #[serde(default)]
    matching: Vec<String>,
    #[serde(default)]
    harmless: Vec<String>,
}

impl Written {
    /// Says whether the token itself begins with the word: whether it may begin there is known before any pattern runs.
    fn begins_token(&self, pattern: &str, before: usize) -> bool {
        self.scanner == Some(Scanner::Jwt)
            || before == 0
                && matches!(self.edges, Edges::Both | Edges::Value)
                && pattern.starts_with('(')
                && !pattern.starts_with("(?")
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    rule: Vec<Written>,
}

/// One thing to look for.
pub struct Rule {
    /// The rule's name, such as `github-token`; it lives as long as the program.
    pub name: &'static str,
    /// The category of what it finds.
    pub category: &'static Category,
    /// Templates of [`crate::template::fill`] that it must find something in.
    pub matching: Vec<String>,
    /// Templates that it must find nothing in.
    pub harmless: Vec<String>,
    keywords: Vec<String>,
    near: Vec<String>,
    checks: Vec<Check>,
    before: usize,
    after: usize,
    edges: Edges,
    /// Whether the secret begins with the word.
    begins_token: bool,
    /// Whether the pattern is for what follows the word, which is known to stand there.
    follows_word: bool,
    /// Whether the words stand for any case.
    is_any_case: bool,
    /// Whether the pattern follows names of any end, some of which name no secret.
    is_named: bool,
    /// Whether the rest of such a name begins right behind the word.
    goes_on: bool,
    confirmation: Confirmation,
}

/// How a rule confirms a word.
enum Confirmation {
    /// By a pattern, compiled when it is first needed.
    Pattern {
        source: String,
        /// The run of letters that it cannot do without, found out when it is first needed.
        run: OnceLock<usize>,
        compiled: OnceLock<Box<Matcher>>,
    },
    /// By code, for what no pattern can follow.
    Scanner(Scanner),
}

impl Rule {
    /// Reads rules from TOML; patterns are compiled when they are first needed.
    pub(crate) fn read(text: &str) -> Result<Vec<Self>, RuleError> {
        let file: File =
            toml::from_str(text).map_err(|error| RuleError::Syntax(error.to_string()))?;
        file.rule.into_iter().map(Self::of).collect()
    }

    fn of(mut written: Written) -> Result<Self, RuleError> {
        let lower = |word: &mut String| word.make_ascii_lowercase();
        written.near.iter_mut().for_each(lower);
        let rule = std::mem::take(&mut written.name);
        let Some(category) = Category::of(&written.category) else {
            let category = written.category;
            return Err(RuleError::Category { rule, category });
        };
        if written.keywords.is_empty() || written.keywords.iter().any(|word| word.len() < 3) {
            return Err(RuleError::Keywords { rule });
        }
        let pattern = written.pattern.as_deref().unwrap_or_default();
        let is_named = pattern.contains("{kind}");
        let usual = if pattern.starts_with("{word}") {
            0
        } else {
            BEFORE
        };
        let before = written.before.unwrap_or(usual).min(FARTHEST);
        let begins_token = written.begins_token(pattern, before);
        let follows_word = before == 0 && pattern.starts_with("{word}");
        let goes_on = before == 0 && pattern.starts_with("{word}{kind}");
        let confirmation = match (written.pattern, written.scanner) {
            (Some(pattern), None) => Confirmation::Pattern {
                source: pattern::expand(&pattern, &written.keywords, before),
                run: OnceLock::new(),
                compiled: OnceLock::new(),
            },
            (None, Some(scanner)) => Confirmation::Scanner(scanner),
            _ => return Err(RuleError::Confirmation { rule }),
        };
        let is_any_case = !written
            .keywords
            .iter()
            .any(|word| word.bytes().any(|byte| byte.is_ascii_uppercase()));
        Ok(Self {
            name: rule.leak(),
            category,
            matching: written.matching,
            harmless: written.harmless,
            keywords: written.keywords,
            near: written.near,
            checks: written.checks,
            before,
            after: written.after.unwrap_or(AFTER).min(FARTHEST),
            edges: if is_named {
                Edges::Value
            } else {
                written.edges
            },
            begins_token,
            follows_word,
            is_any_case,
            is_named,
            goes_on,
            confirmation,
        })
    }

    /// Returns the words that lead to the rule.
    pub(crate) fn keywords(&self) -> impl Iterator<Item = &str> {
        self.keywords.iter().map(String::as_str)
    }

    /// Compiles the pattern and tries the examples, as a file of the user's has to pass.
    pub(crate) fn verify(&self) -> Result<(), RuleError> {
        let rule = || self.name.to_owned();
        let pattern = |reason: String| RuleError::Pattern {
            rule: rule(),
            reason,
        };
        if let Confirmation::Pattern { source, .. } = &self.confirmation {
            let regex = compile(source).map_err(|error| pattern(error.to_string()))?;
            if regex.captures_len() < 2 {
                return Err(pattern("it needs a group around the secret".into()));
            }
        }
        if self.matching.is_empty() || self.harmless.is_empty() {
            return Err(RuleError::Examples { rule: rule() });
        }
        let examples = self.matching.iter().map(|example| (example, true));
        for (example, wanted) in
            examples.chain(self.harmless.iter().map(|example| (example, false)))
        {
            let found = self.finds(example, 1);
            if found != wanted {
                return Err(RuleError::Example {
                    rule: rule(),
                    example: example.clone(),
                    found,
                });
            }
        }
        Ok(())
    }

    /// Says whether it finds something in a filled template.
    fn finds(&self, example: &str, seed: u64) -> bool {
        !self.spans(&crate::template::fill(example, seed)).is_empty()
    }

    /// Returns what it finds in a short text.
    fn spans(&self, text: &str) -> Vec<String> {
        let input = Input::new("", text.as_bytes());
        let mut hits = Hits::default();
        for place in self.places(text.as_bytes()) {
            self.confirm(&input, &place, &mut hits);
        }
        hits.found
            .into_iter()
            .map(|hit| input.text(hit.span).into_owned())
            .collect()
    }

    /// Where its words stand in a short text.
    fn places(&self, bytes: &[u8]) -> Vec<Range<usize>> {
        let lower = bytes.to_ascii_lowercase();
        self.keywords()
            .flat_map(|word| {
                let word = word.to_ascii_lowercase().into_bytes();
                memchr::memmem::find_iter(&lower, &word)
                    .map(|at| at..at + word.len())
                    .collect::<Vec<_>>()
            })
            .collect()
    }

    /// Looks whether the rule holds at a place where one of its words stands.
    pub(crate) fn confirm(&self, input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
        if !self.is_any_case && !self.has_case(&input.bytes[place.clone()])
            || self.begins_token && !pattern::starts_freely(input.bytes, place.start)
            || self.goes_on && !pattern::goes_on_as_secret(&input.bytes[place.end..])
            || hits.is_known(self.name, place.start)
        {
            return;
        }
        match &self.confirmation {
            Confirmation::Scanner(scanner) => {
                for span in scanner.scan(input.bytes, place) {
                    self.judge(input.bytes, span, hits);
                }
            }
            Confirmation::Pattern {
                source,
                run,
                compiled,
            } => {
                let low = if self.follows_word {
                    place.end
                } else {
                    place.start.saturating_sub(self.before)
                };
                let after = match self.after {
                    after if input.is_narrow(place.start) => after.min(NARROW_AFTER),
                    after => after,
                };
                let high = (place.end + after).min(input.bytes.len());
                let window = &input.bytes[low..high];
                if !run::has(window, *run.get_or_init(|| run::least(source)))
                    || !self.near.is_empty() && !self.is_near(window)
                {
                    return;
                }
                let regex = compiled.get_or_init(|| {
                    let compiled = Matcher::new(source, syntax::Config::new());
                    Box::new(compiled.expect("patterns are verified before they are used"))
                });
                let id = !self.category.name.ends_with("-id")
                    && pattern::is_of_id(&input.bytes[place.start..], place.len());
                if let Some(span) = matched(regex, input.bytes, low..high, place).filter(|_| !id) {
                    self.weigh(input.bytes, place, span, hits);
                }
            }
        }
    }

    /// Looks at what a pattern found: where it ends, and what its name says.
    fn weigh(&self, bytes: &[u8], place: &Range<usize>, span: Range<usize>, hits: &mut Hits) {
        let span = self.without_full_stop(bytes, span);
        let lead = &bytes[place.start.min(span.start)..span.start];
        let is_long = self.is_named && span.len() > LONGEST_VALUE;
        if !is_long
            && self.edges.are_free(bytes, &span)
            && !(self.is_named && pattern::names_no_secret(lead))
        {
            self.judge(bytes, span, hits);
        } else {
            hits.pass_over(span, self.name);
        }
    }

    /// A full stop behind a value ends the sentence around it, where a pattern takes any value.
    fn without_full_stop(&self, bytes: &[u8], span: Range<usize>) -> Range<usize> {
        let stops = self.is_named && bytes[span.clone()].ends_with(b".");
        span.start..span.end - usize::from(stops)
    }

    /// Says whether a found word has the case that the rule wrote it in; one in small letters stands for any case.
    fn has_case(&self, found: &[u8]) -> bool {
        self.keywords().any(|word| {
            let word = word.as_bytes();
            word == found
                || word.eq_ignore_ascii_case(found) && !word.iter().any(u8::is_ascii_uppercase)
        })
    }

    /// Adds a hit unless its value stands for something else or fails a check.
    fn judge(&self, bytes: &[u8], span: Range<usize>, hits: &mut Hits) {
        let secret = &bytes[span.clone()];
        if is_placeholder(secret) {
            return hits.pass_over(span, self.name);
        }
        let mut sure = false;
        for check in &self.checks {
            match check.judge(secret) {
                Verdict::Fails => return hits.pass_over(span, self.name),
                Verdict::Fits => {}
                Verdict::Proves => sure = true,
            }
        }
        let (strength, why) = if sure {
            (Strength::Checked, "its checksum or structure is right")
        } else {
            (Strength::Shaped, "it has the shape of its kind")
        };
        hits.add(span, self.category.name, self.name, strength, why);
    }

    fn is_near(&self, window: &[u8]) -> bool {
        let mut near = self.near.iter();
        near.any(|word| contains_in_any_case(window, word.as_bytes()))
    }
}

/// Returns the first group that took part in a match that covers the place of the word.
fn matched(
    regex: &Matcher,
    bytes: &[u8],
    window: Range<usize>,
    place: &Range<usize>,
) -> Option<Range<usize>> {
    let mut low = window.start;
    // Two tokens may stand side by side: what ends before the word is another match.
    while low <= place.start.max(window.start) {
        // Most places have nothing; room for groups is made for the others alone.
        if !regex.is_match(&bytes[low..window.end]) {
            return None;
        }
        let captures = regex.captures(&bytes[low..window.end])?;
        let end = low + captures.get_group(0)?.end;
        if end >= place.end {
            let group = captures.iter().skip(1).flatten().next()?;
            let span = low + group.start..low + group.end;
            return Some(if span.end == window.end {
                span.start..pattern::end_of_run(bytes, span.end)
            } else {
                span
            });
        }
        low = end.max(low + 1);
    }
    None
}

/// The built-in rules.
pub(crate) const BUILT_IN: &str = concat!(
    include_str!("../data/rules.toml"),
    include_str!("../data/rules/keys.toml"),
    include_str!("../data/rules/hashes.toml"),
    include_str!("../data/rules/cloud.toml"),
    include_str!("../data/rules/forge.toml"),
    include_str!("../data/rules/service.toml"),
    include_str!("../data/rules/access.toml"),
    include_str!("../data/rules/named.toml"),
    include_str!("../data/rules/other.toml"),
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_finds_its_matching_examples_and_none_of_the_harmless_ones() {
        const SEEDS: u64 = 20;
        let mut wrong = Vec::new();
        for rule in &Rule::read(BUILT_IN).unwrap() {
            if let Err(error) = rule.verify() {
                wrong.push(error.to_string());
                continue;
            }
            let count = |example: &str| {
                (1..=SEEDS)
                    .filter(|seed| rule.finds(example, *seed))
                    .count()
            };
            for example in &rule.matching {
                // A value of few letters may look like a word once in a while.
                let found = count(example);
                if found + 1 < SEEDS as usize {
                    wrong.push(format!("{} finds {found} of {SEEDS}: {example}", rule.name));
                }
            }
            for example in &rule.harmless {
                if count(example) > 0 {
                    wrong.push(format!("{} finds: {example}", rule.name));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn a_token_is_found_whole_wherever_it_stands() {
        let mut wrong = Vec::new();
        let around = [
            ("\"", "\""),
            ("'", "'"),
            ("`", "`"),
            ("(", ")"),
            ("<", ">"),
            ("", ", "),
            ("", ";"),
            ("\n", "\r\n"),
            ("\\n", "\\n"),
            ("%22", "%22"),
            ("x=", "&y=1"),
            ("", ". Then"),
            (":", " "),
            ("=", "\\"),
            ("\\\"", "\\\""),
            ("\u{1b}[32m", "\u{1b}[0m"),
            ("ü ", " ü"),
            ("[", "]"),
            ("{", "}"),
            ("|", "|"),
            ("**", "**"),
            ("/", " "),
            (">", "<"),
            ("+", "\n"),
        ];
        for rule in &Rule::read(BUILT_IN).unwrap() {
            // A token of its own shape needs nothing around it.
            for example in rule.matching.iter().filter(|example| {
                example.starts_with(rule.keywords[0].as_str())
                    && !example.contains(' ')
                    && !rule.is_named
            }) {
                let token = crate::template::fill(example, 1);
                let expected = rule.spans(&token);
                if expected != [token.clone()] {
                    continue;
                }
                for (before, after) in around {
                    let text = format!("{before}{token}{after}");
                    if rule.spans(&text) != expected {
                        wrong.push(format!("{} in {text}", rule.name));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn no_bytes_around_the_words_make_a_rule_panic() {
        let rules = Rule::read(BUILT_IN).unwrap();
        let mut hits = Hits::default();
        for (at, rule) in rules.iter().enumerate() {
            let noise: Vec<u8> = crate::template::fill("{b64x300}", at as u64)
                .bytes()
                .enumerate()
                .map(|(at, byte)| {
                    if at % 3 == 0 {
                        byte.wrapping_mul(7)
                    } else {
                        byte
                    }
                })
                .collect();
            let examples = rule
                .matching
                .iter()
                .map(|example| crate::template::fill(example, 3));
            for text in examples.chain(rule.keywords().map(str::to_owned)) {
                // Cut off at every place, and with noise on both sides.
                for end in (0..=text.len()).step_by(1 + text.len() / 50) {
                    let text = &text.as_bytes()[..end];
                    let noisy = [&noise[..end % 100], text, &noise].concat();
                    for bytes in [text, &noisy] {
                        for place in rule.places(bytes) {
                            rule.confirm(&Input::new("", bytes), &place, &mut hits);
                        }
                        assert!(hits.found.drain(..).all(|hit| hit.span.end <= bytes.len()));
                    }
                }
            }
        }
    }

    #[test]
    fn the_names_of_rules_are_unique() {
        let mut names: Vec<_> = Rule::read(BUILT_IN)
            .unwrap()
            .iter()
            .map(|rule| rule.name)
            .collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
