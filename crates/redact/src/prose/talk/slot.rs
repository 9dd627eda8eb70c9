//! How much the words and signs beside a word make it a place for a password.

use super::super::said::is_inflected;
use super::line::{Line, Word};
use super::lists::Lists;
use super::{STRONG, rare};

/// How many words that say nothing may stand between: `is still now`.
const MOST_ADVERBS: usize = 3;
/// A line of a note: few words, no sentence.
const SHORT: usize = 6;

/// Adds up what stands before and behind the word; `led`: the line before leads to this one; `strong`: the word
/// hardly is one of a sentence.
pub(super) fn worth(line: &Line<'_>, at: usize, led: bool, strong: bool) -> i32 {
    let word = &line.words[at];
    let mut sum = before(line, at, led, strong) + behind(line, at, strong);
    // What a question is about is said in another line.
    if is_plain(line, at, strong) && line.asks() {
        sum -= 12;
    }
    if word.quoted {
        sum += 12;
    }
    if word.bracketed {
        // `The fields (mandatory) …`: a remark; `password unchanged (porcupine)` is none.
        let near = if at + 1 == line.words.len() { 4 } else { 1 };
        let told = line.has_noun_within(at.saturating_sub(near), near);
        let remark = !strong && line.is_small(at) && !told;
        sum += if remark { 0 } else { 14 };
    }
    sum
}

/// Says whether a word looks like any other of its sentence: in small letters, without marks or digits.
fn is_plain(line: &Line<'_>, at: usize, strong: bool) -> bool {
    let word = &line.words[at];
    let text = line.text(word);
    !strong
        && !word.quoted
        && !word.bracketed
        && !word.paired
        && line.is_small(at)
        && !text[text.len() - 1].is_ascii_digit()
}

/// What stands before a word, adverbs left out.
struct Before<'l, 't> {
    line: &'l Line<'t>,
    /// The word, how many adverbs are before it, and where they begin.
    at: usize,
    adverbs: usize,
    left: usize,
    /// The word before those, its letters, and the lists that it is in.
    last: &'l Word,
    text: &'t [u8],
    lists: Lists,
    /// Whether the line before leads to this one.
    led: bool,
    /// Whether the word hardly is one of a sentence.
    strong: bool,
    /// Whether a password, or what has one, is spoken of farther left.
    topical: bool,
}

/// Says how much what stands before the word makes it a place for a password.
fn before(line: &Line<'_>, at: usize, led: bool, strong: bool) -> i32 {
    let mut left = at;
    let mut adverbs = 0;
    while left > line.first && adverbs < MOST_ADVERBS && line.is(left - 1, Lists::ADVERBS) {
        left -= 1;
        adverbs += 1;
    }
    if line.words[at].paired {
        return 25;
    }
    if left == line.first {
        // `ethernet0.address = "…"`: the name of a setting.
        let sets = line
            .words
            .get(at + 1)
            .is_some_and(|next| next.sign && line.text(next) == b"=");
        return if sets {
            -24
        } else {
            first(line, at, led, adverbs)
        };
    }
    let last = &line.words[left - 1];
    let place = Before {
        line,
        at,
        adverbs,
        left,
        last,
        text: line.text(last),
        lists: last.lists,
        led,
        strong,
        topical: line.has_topic_before(left),
    };
    if place.is_of_user() || place.is_of_source() {
        return -24;
    }
    place
        .behind_sign()
        .or_else(|| place.behind_end())
        .or_else(|| place.behind_lead())
        .or_else(|| place.behind_and())
        .or_else(|| place.behind_topic())
        .unwrap_or_else(|| place.behind_other())
}

impl Before<'_, '_> {
    /// Says whether what stands before the word makes it the name of a user.
    fn is_of_user(&self) -> bool {
        let (line, last) = (self.line, self.last);
        let is_account = |at: usize| line.words[at].lists.has(Lists::ACCOUNTS);
        // `user: ops`: somebody's name, where more follows.
        // `the root account: x` is what lets that user in.
        let lets_in = last.colon
            && self.left > 1
            && line.words[self.left - 2].user
            && !is_account(self.left - 2);
        if self.lists.has(Lists::ACCOUNTS) && !lets_in {
            return true;
        }
        // `user = ops` of a file of settings.
        if last.sign && self.text == b"=" && self.left > 1 && is_account(self.left - 2) {
            return true;
        }
        // `New user for SFTP: ops`, `Account   : ops`: who it is, of whom more is said.
        (last.colon || last.sign && self.text == b":")
            && !self.strong
            && (line.first..self.left).any(|at| line.words[at].user || is_account(at))
            && !line.has_noun_before(self.left)
    }

    /// `--password-from-env NAME`: where the password comes from.
    fn is_of_source(&self) -> bool {
        self.text.starts_with(b"--")
            && [&b"env"[..], b"stdin", b"file"]
                .iter()
                .any(|end| self.text.ends_with(end))
    }

    /// Behind a colon or another sign, the word before it counts.
    fn behind_sign(&self) -> Option<i32> {
        let (line, last) = (self.line, self.last);
        // `Description: a service account`, `Typ    : Drahtlos`
        let label = match self.left.checked_sub(2) {
            Some(before) if last.sign && self.text == b":" => line.words[before].lists,
            _ if last.colon => self.lists,
            _ => Lists::default(),
        };
        if label.has(Lists::LABELS) {
            return Some(first(line, self.at, false, self.adverbs));
        }
        if !last.colon && !last.sign {
            return None;
        }
        // `Note: x`, `Subject: x`: a label that speaks of nothing of the kind.
        // `WLAN: Netzwerk im Keller`: a sentence begins.
        let goes_on = line.is(self.at + 1, Lists::PREPS) && !line.words[self.at].quoted;
        Some(if self.topical && goes_on {
            14
        } else if self.topical {
            25
        } else if line.said() < 4 {
            12
        } else {
            8
        })
    }

    /// Behind the end of a sentence, or of one of its parts, another begins.
    fn behind_end(&self) -> Option<i32> {
        // `Door fob no. 4711`: what things are numbered by.
        if self.lists.has(Lists::NUMBERED) && !self.last.noun {
            return Some(-24);
        }
        (self.last.stop || self.last.comma && !self.topical)
            .then(|| first(self.line, self.at, self.led, self.adverbs))
    }

    /// Behind a verb or a preposition that leads to a value: `is`, `use`, `with`, `to`, `from`.
    fn behind_lead(&self) -> Option<i32> {
        let (line, lists) = (self.line, self.lists);
        let changes = line.changes();
        let plain = is_plain(line, self.at, self.strong);
        if plain && lists.has(Lists::PLURALS) {
            return Some(-12);
        }
        if lists.has(Lists::VALUES) && (self.text != b"je" || line.speaks_of_je()) {
            return Some(self.behind_value());
        }
        if lists.has(Lists::VERBS) {
            return Some(20);
        }
        if lists.has(Lists::WITH) {
            return Some(if self.topical { 20 } else { 14 });
        }
        if lists.has(Lists::TO) && changes {
            return Some(20);
        }
        // `replaced by X`; a person changed it where it is a name.
        if self.strong && changes && lists.has(Lists::BY) {
            return Some(20);
        }
        lists
            .has(Lists::FROM)
            .then(|| match (changes, line.has_noun()) {
                // `changed the password from x to y`
                (true, true) => 26,
                (false, false) => -10,
                (false, true) if plain => -6,
                _ => 14,
            })
    }

    /// Behind `is` and its like it counts what is said to be so.
    fn behind_value(&self) -> i32 {
        let line = self.line;
        if line.has_noun_before(self.left)
            || line.has_one_before(self.left)
            || line.has_noun() && line.speaks_of_communities()
        {
            22
        } else if self.topical {
            12
        } else {
            6
        }
    }

    /// Behind `and`, where the word before that may be a user or another password.
    fn behind_and(&self) -> Option<i32> {
        let line = self.line;
        if !self.lists.has(Lists::ANDS) {
            return None;
        }
        // `first X for the gateway and then Y`
        if self.strong && self.adverbs > 0 {
            return Some(14);
        }
        if self.left < 2 || self.last.comma {
            return None;
        }
        let one = &line.words[self.left - 2];
        // In English `a` is an article, and `en` leads to a language in French: what they join is as rare.
        let least = if self.strong { 1 } else { STRONG };
        let joined =
            || rare::novelty(line.text(one), one.quoted, false).is_some_and(|rare| rare >= least);
        let paired = one.user || one.candidate && line.has_noun() && joined();
        Some(if paired { 18 } else { -6 })
    }

    /// Behind what names a password, a user or a device.
    fn behind_topic(&self) -> Option<i32> {
        let (line, last, at) = (self.line, self.last, self.at);
        if last.noun
            || (self.strong || line.has_noun()) && self.lists.has(Lists::COMMUNITIES)
            || line.pin() && self.lists.has(Lists::PINS)
        {
            // `If you forget the password, call …`: words of a sentence go on.
            let goes_on =
                line.said() > SHORT && at + 1 < line.words.len() && !line.is(at + 1, Lists::RIGHT)
                    || last.comma;
            let plain = is_plain(line, at, self.strong);
            return Some(if plain && goes_on { 8 } else { 18 });
        }
        let short = line.said() <= SHORT;
        // `pin ec gerät 1234`: the end of a note.
        let number = || line.text(&line.words[at]).iter().all(u8::is_ascii_digit);
        if line.pin() && short && at + 1 == line.words.len() && number() {
            return Some(18);
        }
        if last.user || line.is_account(self.left - 1) {
            return Some(if short { 16 } else { 6 });
        }
        self.lists
            .has(Lists::DEVICES)
            .then_some(if short { 12 } else { -4 })
    }

    /// Behind any other word.
    fn behind_other(&self) -> i32 {
        let line = self.line;
        if self.lists.has(Lists::ALSO) || self.last.comma && self.topical {
            return 13;
        }
        if self
            .lists
            .has(Lists::ARTICLES.or(Lists::PREPS).or(Lists::TO))
        {
            return -24;
        }
        // `the shared secret everyone uses X`: words stand between.
        let near = line.words[self.left.saturating_sub(4)..self.left]
            .iter()
            .any(|word| word.noun);
        if self.strong && near {
            return 14;
        }
        if line.words[self.at].quoted || line.words[self.at].bracketed {
            2
        } else {
            -6
        }
    }
}

/// The first word of what is said.
fn first(line: &Line<'_>, at: usize, led: bool, adverbs: usize) -> i32 {
    if line.is_alone() {
        return if led { 26 } else { 8 };
    }
    if adverbs > 0 {
        return 14;
    }
    // `X is the password`, `X unlocks the laptop`
    if line.is(at + 1, Lists::VALUES) || line.is(at + 1, Lists::RIGHT) || line.words[at].comma {
        return if led { 18 } else { 12 };
    }
    if led { 10 } else { 2 }
}

/// `X as the password`; not `X as admin, password: Y`, which says whom one logs in as.
fn is_told_as(line: &Line<'_>, at: usize) -> bool {
    let other = (at + 2..line.words.len().min(at + 6)).find(|at| {
        let word = &line.words[*at];
        word.comma || word.user || word.noun
    });
    other.is_some_and(|at| line.words[at].noun)
}

/// Says how much what stands behind the word makes it a place for a password.
fn behind(line: &Line<'_>, at: usize, strong: bool) -> i32 {
    let word = &line.words[at];
    let Some(next) = line.words.get(at + 1) else {
        return 5;
    };
    let (text, lists) = (line.text(next), next.lists);
    if lists.has(Lists::AS) && !next.comma && line.has_noun_within(at + 2, 4) {
        return if is_told_as(line, at) { 16 } else { -4 };
    }
    // `log in with ops and X`: the first of two is the user.
    let led = at > 0 && line.is(at - 1, Lists::WITH);
    let other = line.words.get(at + 2).is_some_and(|word| word.candidate);
    if led && other && !strong && lists.has(Lists::ANDS) {
        return -20;
    }
    // `X works as the password`
    if line.has_noun_within(at + 1, 5)
        && (at + 1..line.words.len().min(at + 4)).any(|at| line.is(at, Lists::AS))
    {
        return 12;
    }
    // `wlan: guests / X`: what stands before the last sign is the name.
    let separates = |text: &[u8]| matches!(text, b"/" | b"|" | b":");
    if next.sign && separates(text) && line.words.len() > at + 2 && !line.is_tabled() {
        return -14;
    }
    if word.bracketed {
        return 3;
    }
    if word.stop || word.comma || next.bracketed || next.sign && !next.colon {
        return 5;
    }
    if next.user {
        return 8;
    }
    // A first and a last name.
    let capital =
        |text: &[u8]| text[0].is_ascii_uppercase() && text[1..].iter().all(u8::is_ascii_lowercase);
    if !strong && !word.quoted && capital(line.text(word)) && capital(text) {
        return -16;
    }
    if line.pin() && lists.has(Lists::PINS) || next.noun && line.words[at].quoted {
        return 5;
    }
    before_sentence(line, at, strong, next)
}

/// What a word is worth that a sentence goes on behind.
fn before_sentence(line: &Line<'_>, at: usize, strong: bool, next: &Word) -> i32 {
    let (text, lists) = (line.text(next), next.lists);
    let plain = is_plain(line, at, strong);
    if lists.has(Lists::RIGHT) {
        return if plain && is_inflected(line.text(&line.words[at])) {
            -8
        } else {
            3
        };
    }
    // `is kept in the safe`, `ist vertraulich zu behandeln`: words in the middle of a sentence.
    if lists.has(Lists::PREPS) {
        return if plain { -10 } else { 3 };
    }
    let letters = |byte: &u8| byte.is_ascii_lowercase() || *byte >= 0x80 || *byte == b'\'';
    let change = || lists.has(Lists::TO) && line.changes();
    if plain && text.iter().all(letters) && !change() {
        return -14;
    }
    -4
}
