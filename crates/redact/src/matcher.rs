//! Patterns as they run: over windows of a line or two, and most of them a few times at most.
//!
//! What `regex` prepares to skip through long texts takes as long as all that it compiles besides, and where a pattern
//! begins is known already of most. Most never hold: texts that lack what every match has are told first, and what says
//! whether a pattern holds is compiled from half of what tells where, which the first text makes ready in which it does.

use std::fmt;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use regex_automata::Input;
use regex_automata::hybrid::dfa;
use regex_automata::meta::{Config, Regex};
use regex_automata::nfa::thompson::{self, WhichCaptures};
use regex_automata::util::captures::Captures;
use regex_automata::util::pool::Pool;
use regex_automata::util::syntax;
use regex_syntax::hir::Hir;

use needs::Needs;

mod needs;

/// A pattern over bytes; its letters are those of ASCII.
pub(crate) struct Matcher {
    pattern: Hir,
    needs: Needs,
    /// How many texts have been looked through for what it needs.
    tried: AtomicU32,
    /// Says whether it holds; nothing where its automaton needs more room than there is.
    holds: OnceLock<Option<Holds>>,
    /// Tells where, and its groups.
    groups: OnceLock<Regex>,
}

/// Says whether a pattern holds; the states that were built are kept for the next text.
struct Holds {
    automaton: dfa::DFA,
    states: Pool<dfa::Cache, NewCache>,
}

/// Makes room for the states of an automaton.
type NewCache = Box<dyn Fn() -> dfa::Cache + Send + Sync + UnwindSafe + RefUnwindSafe>;

impl fmt::Debug for Matcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Matcher").field(&self.pattern).finish()
    }
}

impl Matcher {
    /// Reads a pattern.
    pub(crate) fn new(
        pattern: &str,
        how: syntax::Config,
    ) -> Result<Self, Box<regex_syntax::Error>> {
        let how = how.unicode(false).utf8(false);
        let pattern = syntax::parse_with(pattern, &how).map_err(Box::new)?;
        Ok(Self {
            needs: Needs::of(&pattern),
            pattern,
            tried: AtomicU32::new(0),
            holds: OnceLock::new(),
            groups: OnceLock::new(),
        })
    }

    /// Says whether it holds somewhere in a text.
    pub(crate) fn is_match(&self, text: &[u8]) -> bool {
        if self.asks_for_needs() && !self.needs.are_met(text) {
            return false;
        }
        let Some(holds) = self.holds.get_or_init(|| Holds::new(&self.pattern)) else {
            return self.groups().is_match(text);
        };
        let input = Input::new(text).earliest(true);
        let found = { &holds.automaton }.try_search_fwd(&mut holds.states.get(), &input);
        match found {
            Ok(found) => found.is_some(),
            // It gave up; what tells where it holds does not.
            Err(_) => self.groups().is_match(text),
        }
    }

    /// Says whether a text is looked through for what every match has: where that is much, an automaton tells faster, and
    /// is worth its making once many texts were asked.
    fn asks_for_needs(&self) -> bool {
        self.needs.are_few()
            || self.holds.get().is_none() && self.tried.fetch_add(1, Ordering::Relaxed) < MANY
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
                .nfa_size_limit(Some(SIZE))
                .hybrid_cache_capacity(CACHE);
            let groups = Regex::builder()
                .configure(config)
                .build_from_hir(&self.pattern);
            groups.expect("patterns of users are compiled when they are verified")
        })
    }
}

impl Holds {
    fn new(pattern: &Hir) -> Option<Self> {
        let compiler = thompson::Config::new()
            .utf8(false)
            .nfa_size_limit(Some(SIZE))
            .which_captures(WhichCaptures::None);
        let automaton = thompson::Compiler::new()
            .configure(compiler)
            .build_from_hir(pattern)
            .ok()?;
        let automaton = dfa::DFA::builder()
            .configure(dfa::Config::new().cache_capacity(CACHE))
            .build_from_nfa(automaton)
            .ok()?;
        let fresh = automaton.clone();
        let new_cache: NewCache = Box::new(move || fresh.create_cache());
        Some(Self {
            automaton,
            states: Pool::new(new_cache),
        })
    }
}

/// How many texts are many.
const MANY: u32 = 64;

/// The most that a pattern may compile to, in bytes; those of users are held to less when they are read.
const SIZE: usize = 10 << 20;
/// How much of the states that were built is kept, in bytes.
const CACHE: usize = 4 << 20;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_says_whether_it_holds_and_tells_its_groups() {
        let matcher = Matcher::new(r"\bkey=(\w+)", syntax::Config::new()).unwrap();
        assert!(!matcher.is_match(b"a key: 1"));
        assert!(matcher.holds.get().is_none());
        let many = Matcher::new("(?:a1|b2|c3|d4)(?:e5|f6)", syntax::Config::new()).unwrap();
        for nth in 0..=MANY {
            assert!(many.holds.get().is_none());
            assert_eq!(
                many.is_match(if nth < MANY { b"a1" } else { b"a1f6" }),
                nth == MANY
            );
        }
        assert!(many.holds.get().is_some() && !many.is_match(b"a1"));
        assert!(!matcher.is_match(b"monkey=1"));
        assert!(matcher.is_match(b"a key=1, key=2"));
        assert!(matcher.groups.get().is_none());
        let found = matcher.captures(b"a key=1").unwrap();
        assert_eq!(found.get_group(1).unwrap().range(), 6..7);
        assert_eq!(matcher.captures_iter(b"a key=1, key=2").count(), 2);
        assert!(matcher.captures(b"none").is_none());
        assert!(Matcher::new("(", syntax::Config::new()).is_err());
    }

    #[test]
    fn a_pattern_whose_automaton_has_no_room_is_tried_all_the_same() {
        let matcher = Matcher::new("x(?:[a-z]{1,800}){100}y", syntax::Config::new()).unwrap();
        assert!(!matcher.is_match(b"xy"));
        assert!(matcher.is_match(format!("x{}y", "a".repeat(100)).as_bytes()));
        assert!(matches!(matcher.holds.get(), Some(None)));
    }
}
