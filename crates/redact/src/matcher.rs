//! Patterns as they run: over windows of a line or two, and most of them a few times at most.
//!
//! What `regex` prepares to skip through long texts takes as long as all that it compiles besides, and where a pattern
//! begins is known already of most.

use regex_automata::meta::{BuildError, Config, Regex};
use regex_automata::util::captures::Captures;
use regex_automata::util::syntax;

/// A pattern over bytes; its letters are those of ASCII.
#[derive(Debug)]
pub(crate) struct Matcher(Regex);

impl Matcher {
    /// Compiles a pattern, to a size at most.
    pub(crate) fn new(
        pattern: &str,
        how: syntax::Config,
        size: usize,
    ) -> Result<Self, Box<BuildError>> {
        let config = Config::new()
            .auto_prefilter(false)
            .onepass(false)
            .utf8_empty(false)
            .nfa_size_limit(Some(size))
            .hybrid_cache_capacity(CACHE);
        Regex::builder()
            .syntax(how.unicode(false).utf8(false))
            .configure(config)
            .build(pattern)
            .map(Self)
            .map_err(Box::new)
    }

    /// Says whether it holds somewhere in a text.
    pub(crate) fn is_match(&self, text: &[u8]) -> bool {
        self.0.is_match(text)
    }

    /// Returns the groups of where it holds first.
    pub(crate) fn captures(&self, text: &[u8]) -> Option<Captures> {
        let mut captures = self.0.create_captures();
        self.0.captures(text, &mut captures);
        captures.is_match().then_some(captures)
    }

    /// Returns the groups of all places where it holds.
    pub(crate) fn captures_iter<'m>(&'m self, text: &'m [u8]) -> impl Iterator<Item = Captures> {
        self.0.captures_iter(text)
    }

    /// Returns how many groups it has, with the whole.
    #[cfg(test)]
    pub(crate) fn captures_len(&self) -> usize {
        self.0.captures_len()
    }
}

/// How much of the states that were built is kept, in bytes.
const CACHE: usize = 4 << 20;
