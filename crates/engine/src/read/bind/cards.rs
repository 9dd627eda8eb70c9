//! Network cards by number: `two NICs`, `first nic … second nic …`, `net0 … net1 …`.

use super::super::mention::Mentioned;
use super::Binder;

impl Binder<'_> {
    /// How many there are, and where the words turn to the next one.
    pub(crate) fn cards(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            if self.is_card_key(at) {
                self.mention(at, at..at + 1, Mentioned::Card);
            } else if self.items[at].has("nic") {
                self.counted_cards(at);
            }
        }
    }

    /// `net0:`, `nic1`, `eth0`: a key that is one card.
    fn is_card_key(&self, at: usize) -> bool {
        let numbered = ["nic", "nic-", "netif"].iter().any(|kind| {
            self.items[at]
                .low
                .strip_prefix(kind)
                .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()))
        });
        numbered || self.is_interface(at)
    }

    fn counted_cards(&mut self, at: usize) {
        let Some(before) = at.checked_sub(1).filter(|before| !self.used[*before]) else {
            return;
        };
        // `nic 1`, `network card 2`: the number behind counts on.
        let behind = self
            .item(at + 1)
            .filter(|item| item.is_number() && !self.used[at + 1])
            .and_then(super::super::items::Item::count)
            .is_some_and(|n| n < 8);
        if self.items[before].any(&["ordinal", "other"]) {
            self.mention(at, before..at + 1, Mentioned::Card);
        } else if let Some(n) = self.items[before].count().filter(|n| (2..=8).contains(n)) {
            self.mention(at, before..at + 1, Mentioned::Cards(n as u32));
        } else if behind {
            self.mention(at, at..at + 2, Mentioned::Card);
        }
    }
}
