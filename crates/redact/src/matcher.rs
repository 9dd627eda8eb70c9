//! Patterns as they run: over windows of a line or two, and most of them a few times at most.
//!
//! What `regex` prepares to skip through long texts takes as long as all that it compiles besides, and where a pattern
//! begins is known already of most. Most never hold: what says so is compiled from half of what tells where, and that
//! is made ready by the first text in which the pattern holds.

use std::fmt;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::OnceLock;

use regex_automata::Input;
use regex_automata::hybrid::{BuildError, dfa};
use regex_automata::meta::{Config, Regex};
use regex_automata::nfa::thompson::{self, WhichCaptures};
use regex_automata::util::captures::Captures;
use regex_automata::util::pool::Pool;
use regex_automata::util::syntax;

/// A pattern over bytes; its letters are those of ASCII.
pub(crate) struct Matcher {
    pattern: String,
    how: syntax::Config,
    /// Says whether it holds; the states that were built are kept for the next text.
    automaton: dfa::DFA,
    states: Pool<dfa::Cache, NewCache>,
    /// Tells where, and its groups.
    groups: OnceLock<Regex>,
}

/// Makes room for the states of an automaton.
type NewCache = Box<dyn Fn() -> dfa::Cache + Send + Sync + UnwindSafe + RefUnwindSafe>;

impl fmt::Debug for Matcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Matcher").field(&self.pattern).finish()
    }
}

impl Matcher {
    /// Compiles a pattern, to a size at most.
    pub(crate) fn new(
        pattern: &str,
        how: syntax::Config,
        size: usize,
    ) -> Result<Self, Box<BuildError>> {
        let how = how.unicode(false).utf8(false);
        let compiler = thompson::Config::new()
            .utf8(false)
            .nfa_size_limit(Some(size))
            .which_captures(WhichCaptures::None);
        let automaton = dfa::DFA::builder()
            .syntax(how)
            .thompson(compiler)
            .configure(dfa::Config::new().cache_capacity(CACHE))
            .build(pattern)
            .map_err(Box::new)?;
        let fresh = automaton.clone();
        let new_cache: NewCache = Box::new(move || fresh.create_cache());
        Ok(Self {
            pattern: pattern.to_owned(),
            how,
            automaton,
            states: Pool::new(new_cache),
            groups: OnceLock::new(),
        })
    }

    /// Says whether it holds somewhere in a text.
    pub(crate) fn is_match(&self, text: &[u8]) -> bool {
        let input = Input::new(text).earliest(true);
        let found = self
            .automaton
            .try_search_fwd(&mut self.states.get(), &input);
        match found {
            Ok(found) => found.is_some(),
            // It gave up; what tells where it holds does not.
            Err(_) => self.groups().is_match(text),
        }
    }

    /// Returns the groups of where it holds first.
    pub(crate) fn captures(&self, text: &[u8]) -> Option<Captures> {
        let mut captures = self.groups().create_captures();
        self.groups().captures(text, &mut captures);
        captures.is_match().then_some(captures)
    }

    /// Returns the groups of all places where it holds.
    pub(crate) fn captures_iter<'m>(&'m self, text: &'m [u8]) -> impl Iterator<Item = Captures> {
        self.groups().captures_iter(text)
    }

    /// Returns how many groups it has, with the whole.
    #[cfg(test)]
    pub(crate) fn captures_len(&self) -> usize {
        self.groups().captures_len()
    }

    fn groups(&self) -> &Regex {
        self.groups.get_or_init(|| {
            let config = Config::new()
                .auto_prefilter(false)
                .onepass(false)
                .utf8_empty(false)
                .hybrid_cache_capacity(CACHE);
            Regex::builder()
                .syntax(self.how)
                .configure(config)
                .build(&self.pattern)
                .expect("it has been compiled without its groups, and no size is too large here")
        })
    }
}

/// How much of the states that were built is kept, in bytes.
const CACHE: usize = 4 << 20;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_says_whether_it_holds_and_tells_its_groups() {
        let matcher = Matcher::new(r"\bkey=(\w+)", syntax::Config::new(), 1 << 20).unwrap();
        assert!(matcher.groups.get().is_none());
        assert!(!matcher.is_match(b"monkey=1"));
        assert!(matcher.is_match(b"a key=1, key=2"));
        assert!(matcher.groups.get().is_none());
        let found = matcher.captures(b"a key=1").unwrap();
        assert_eq!(found.get_group(1).unwrap().range(), 6..7);
        assert_eq!(matcher.captures_iter(b"a key=1, key=2").count(), 2);
        assert!(matcher.captures(b"none").is_none());
        assert!(Matcher::new(r"(?:[a-z]{1,900}){900}", syntax::Config::new(), 1 << 16).is_err());
        assert!(Matcher::new("(", syntax::Config::new(), 1 << 16).is_err());
    }
}
