//! Words of a line that name something, and are no passwords.

use super::line::{Line, Word};
use super::lists::Lists;

impl Line<'_> {
    /// Says whether a word is said to be the name of something, as in `a VM called web`, or is a network's with its key
    /// behind it: `WLAN "Workshop", key …`, or a user's whom a command looks up: `getent passwd ada`.
    pub(super) fn is_name(&self, at: usize) -> bool {
        at > 0
            && self.words[at - 1].lists.has(Lists::NAMED)
            && !self.has_noun_within(at.saturating_sub(4), 4)
            || self.is_network_name(at)
            || self.is_account(at) && self.has_noun_within(at + 1, 4)
            || at > 1
                && self.is(at - 1, Lists::VALUES)
                && self.words[at - 2].lists.has(Lists::USERNAMES)
            || at > 1
                && self
                    .text(&self.words[at - 2])
                    .eq_ignore_ascii_case(b"getent")
    }

    fn is_network_name(&self, at: usize) -> bool {
        if at > 0 && self.text(&self.words[at - 1]).eq_ignore_ascii_case(b"ssid") {
            return true;
        }
        let key = |word: &Word| word.noun && !word.lists.has(Lists::NETWORKS);
        at > 0
            && self.words[at - 1].lists.has(Lists::NETWORKS)
            && self.words[at + 1..].iter().any(key)
    }
}
