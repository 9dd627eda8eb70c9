//! A line as words, with what stands around each, and what it speaks of.

use std::cell::OnceCell;
use std::ops::Range;

mod codes;
mod listed;
mod phrase;
mod speaker;

use super::Memory;
use super::lists::Lists;
use super::marks::{bare, is_assigned, is_name, is_sign, plain, quoted};
use super::rare;
use super::topic::{is_noun_of, is_user};

/// A word without the marks around it.
#[derive(Clone, Debug, Default)]
pub(super) struct Word {
    pub(super) span: Range<usize>,
    /// In quotes, backticks or bold letters.
    pub(super) quoted: bool,
    /// Alone in brackets.
    pub(super) bracketed: bool,
    /// A colon or `=` behind it.
    pub(super) colon: bool,
    pub(super) comma: bool,
    /// The end of a sentence behind it.
    pub(super) stop: bool,
    /// A sign such as `->`.
    pub(super) sign: bool,
    /// The second part of `root/x`, `root:x`.
    pub(super) paired: bool,
    /// Whether it may be a password at all.
    pub(super) candidate: bool,
    /// Whether it names a password, or a user.
    pub(super) noun: bool,
    pub(super) user: bool,
    /// The lists that it is in.
    pub(super) lists: Lists,
}

/// A line that is read.
pub(super) struct Line<'t> {
    bytes: &'t [u8],
    span: Range<usize>,
    pub(super) words: Vec<Word>,
    /// The lists that its words are in, without signs and with them.
    lists: Lists,
    all_lists: Lists,
    /// The first word that is said: behind times, names of who speaks, bullets.
    pub(super) first: usize,
    /// The first word that names a password, and the first that names one, a user or a device.
    first_noun: usize,
    first_topic: usize,
    noun: bool,
    pins: bool,
    login: bool,
    user: bool,
    device: bool,
    wifi: bool,
    /// SNMP's communities, or people's.
    community: bool,
    /// Something is changed, or given to somebody.
    changes: bool,
    /// German, where words begin with a capital that are no names.
    german: bool,
    /// Whether it is one of a talk: somebody's name or a time stands before it, or a program keeps it as a message.
    pub(super) spoken: bool,
}

/// What names a thing or who gets into it.
const TOPICS: Lists = Lists::DEVICES
    .or(Lists::LOGINS)
    .or(Lists::PINS)
    .or(Lists::ACCOUNTS);

/// The most words of a line that are looked at, and for how many room is made.
const MOST_WORDS: usize = 72;
const USUAL_WORDS: usize = 24;

impl<'t> Line<'t> {
    pub(super) fn of(bytes: &'t [u8], span: Range<usize>) -> Self {
        let mut line = Self {
            bytes,
            span: span.clone(),
            words: Vec::with_capacity(USUAL_WORDS),
            lists: Lists::default(),
            all_lists: Lists::default(),
            first: 0,
            first_noun: usize::MAX,
            first_topic: usize::MAX,
            noun: false,
            pins: false,
            login: false,
            user: false,
            device: false,
            wifi: false,
            community: false,
            changes: false,
            german: false,
            spoken: false,
        };
        let mut at = span.start;
        while at < span.end && line.words.len() < MOST_WORDS {
            if bytes[at].is_ascii_whitespace() {
                at += 1;
                continue;
            }
            at = line.take(at);
        }
        let said = line.speaker();
        line.spoken = said > 0 || line.is_named();
        line.first = line.behind_filler(said);
        for at in 0..line.words.len() {
            line.mark(at);
        }
        line.community = line.all_lists.has(Lists::COMMUNITIES);
        line.login = line.all_lists.has(Lists::LOGINS);
        line.wifi = line.all_lists.has(Lists::NETWORKS);
        line.changes = line.lists.has(Lists::CHANGES);
        let german = |word: &&Word| word.lists.has(Lists::GERMAN);
        line.german = line.words.iter().filter(german).take(2).count() > 1;
        let snmp = || crate::wordset::contains_in_any_case(&bytes[span.clone()], b"snmp");
        line.noun |= line.wifi || line.community && snmp();
        line.pins |= line.all_lists.has(Lists::TYPED) && line.all_lists.has(Lists::LOCKS);
        // `Código de error: 1045`
        line.pins &= !line.all_lists.has(Lists::OTHER_CODES);
        line
    }

    /// Marks what a word names, and whether it may be a password.
    fn mark(&mut self, at: usize) {
        let (text, lists) = (self.text(&self.words[at]), self.words[at].lists);
        let (noun, user) = (is_noun_of(text, lists), is_user(text, lists));
        let device = lists.has(Lists::DEVICES);
        self.noun |= noun;
        self.user |= user;
        // `backup` may be either, and not both at once.
        self.device |= device && !user;
        self.pins |= lists.has(Lists::PINS) && {
            let plain = [&b"unlock"[..], b"code"];
            !plain.iter().any(|word| text.eq_ignore_ascii_case(word))
        };
        if noun || user || lists.has(TOPICS) {
            self.first_topic = self.first_topic.min(at);
        }
        if noun {
            self.first_noun = self.first_noun.min(at);
        }
        (self.words[at].noun, self.words[at].user) = (noun, user);
        // What a colon or `=` follows is a label.
        let label = self.words[at].colon && !self.words[at].quoted
            || is_name(&self.bytes[..self.span.end], &self.words[at]);
        let topic = noun || user || device || label || self.words[at].sign;
        let assigned = is_assigned(self.bytes, self.span.start, &self.words[at].span);
        self.words[at].candidate = !topic && at >= self.first && !assigned;
    }

    /// Takes the word at a place; returns where it ends.
    fn take(&mut self, at: usize) -> usize {
        let rest = &self.bytes[at..self.span.end];
        if let Some((word, end)) = plain(rest, at) {
            self.push(word);
            return end;
        }
        let length = rest
            .iter()
            .position(u8::is_ascii_whitespace)
            .unwrap_or(rest.len());
        let raw = &rest[..length];
        if is_sign(raw) {
            self.push(Word {
                span: at..at + length,
                sign: true,
                ..Word::default()
            });
            return at + length;
        }
        let (mut word, end) =
            quoted(self.bytes, at, self.span.end).unwrap_or_else(|| bare(raw, at));
        let tail = &self.bytes[word.span.end..end.max(word.span.end)];
        word.colon =
            tail.iter().any(|byte| matches!(byte, b':' | b'=')) || tail.ends_with("：".as_bytes());
        word.comma |= tail.contains(&b',') || tail.contains(&b';');
        word.stop = tail.iter().any(|byte| matches!(byte, b'.' | b'!' | b'?'))
            || tail.ends_with("。".as_bytes());
        self.split(word);
        end
    }

    /// Adds a word, or the two of `root/x`, `root:x@host`.
    fn split(&mut self, word: Word) {
        let text = &self.bytes[word.span.clone()];
        let sign = text
            .iter()
            .position(|byte| matches!(byte, b'/' | b':' | b'|' | b'='));
        if let Some(sign) = sign.filter(|sign| *sign > 1 && text.len() > sign + 4) {
            let (name, rest) = (&text[..sign], &text[sign + 1..]);
            let before = self.words.last().map(|last| last.lists);
            let lists = Lists::of(name);
            let known = is_user(name, lists)
                || before.is_some_and(|before| before.has(Lists::ACCOUNTS.or(Lists::LOGINS)));
            let host = memchr::memrchr(b'@', rest).filter(|at| *at > 3);
            let plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
            let hosted =
                host.is_some_and(|at| rest[at + 1..].iter().all(plain)) && text[sign] == b':';
            let named = || {
                name.iter()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(byte))
            };
            // `user=x`, `Account: x`
            let named_so = matches!(text[sign], b'=' | b':') && lists.has(Lists::USERNAMES);
            if (known || hosted && named())
                && !named_so
                && !rest.starts_with(b"/")
                && !rest[..rest.len() - 1].contains(&b'/')
            {
                let start = word.span.start + sign + 1;
                let end = if hosted {
                    start + host.unwrap_or(0)
                } else {
                    word.span.end
                };
                self.push(Word {
                    span: word.span.start..start - 1,
                    ..Word::default()
                });
                self.push(Word {
                    span: start..end,
                    paired: true,
                    ..word
                });
                self.user = true;
                return;
            }
        }
        self.push(word);
    }

    /// Adds a word with the lists that it is in.
    fn push(&mut self, word: Word) {
        let lists = Lists::of(&self.bytes[word.span.clone()]);
        self.all_lists = self.all_lists.or(lists);
        if !word.sign {
            self.lists = self.lists.or(lists);
        }
        self.words.push(Word { lists, ..word });
    }

    pub(super) fn text(&self, word: &Word) -> &'t [u8] {
        &self.bytes[word.span.clone()]
    }

    /// Says whether the word at a place is in one of some lists, and no sign.
    pub(super) fn is(&self, at: usize, lists: Lists) -> bool {
        self.words
            .get(at)
            .is_some_and(|word| !word.sign && word.lists.has(lists))
    }

    pub(super) fn has_noun(&self) -> bool {
        self.noun
    }

    /// Whether the line says that something is changed.
    pub(super) fn changes(&self) -> bool {
        self.changes
    }

    pub(super) fn wifi(&self) -> bool {
        self.wifi
    }

    /// Whether the line speaks of a number to type in.
    pub(super) fn pin(&self) -> bool {
        self.pins
    }

    pub(super) fn has_noun_before(&self, at: usize) -> bool {
        self.first_noun < at
    }

    /// `the new one`, `das neue`
    pub(super) fn has_one_before(&self, at: usize) -> bool {
        self.words[..at]
            .iter()
            .rev()
            .take(3)
            .any(|word| word.lists.has(Lists::ONES))
    }

    pub(super) fn has_noun_within(&self, from: usize, count: usize) -> bool {
        let mut words = self.words.iter().skip(from).take(count);
        words.any(|word| word.noun)
    }

    /// Says whether a word before a place names a password, a user or a device.
    pub(super) fn has_topic_before(&self, at: usize) -> bool {
        self.first_topic < at
    }

    /// Says whether a word is the name of an account: `user ops`.
    pub(super) fn is_account(&self, at: usize) -> bool {
        // `Identifiant : x` of French has a blank before its colon.
        let colon = at > 1 && self.text(&self.words[at - 1]) == b":";
        let before = at.checked_sub(if colon { 2 } else { 1 });
        before.is_some_and(|before| self.words[before].lists.has(Lists::ACCOUNTS))
    }

    /// Says whether nothing but one word is said.
    pub(super) fn is_alone(&self) -> bool {
        self.words.len() == self.first + 1
    }

    /// Says whether the line is about getting into something.
    pub(super) fn speaks_of_access(&self) -> bool {
        self.noun
            || self.pins
            || self.user
                && (self.login || self.device || self.lists.has(Lists::WITH) || self.says_of_user())
    }

    /// `root on docker2 is X`: what is said of a user is what lets one in.
    fn says_of_user(&self) -> bool {
        self.main_user().is_some_and(|user| {
            (user + 1..self.words.len().min(user + 5)).any(|at| self.is(at, Lists::VALUES))
        })
    }

    /// Where a user stands whose name means nothing else, as `support` and `backup` do.
    fn main_user(&self) -> Option<usize> {
        (self.first..self.words.len()).find(|at| {
            let word = &self.words[*at];
            word.lists.has(Lists::MAIN_USERS)
                || word.user && memchr::memchr(b'@', self.text(word)).is_some()
        })
    }

    /// Says whether a word of the line means a password and nothing else, or `pass phrase` stands there.
    pub(super) fn names_a_password(&self) -> bool {
        self.words.iter().enumerate().any(|(at, word)| {
            let text = self.text(word);
            let next = || self.words.get(at + 1).map(|word| self.text(word));
            word.noun
                && (!word.lists.has(Lists::WEAK)
                    || text.eq_ignore_ascii_case(b"pass")
                        && next().is_some_and(|next| next.eq_ignore_ascii_case(b"phrase")))
        })
    }

    /// Says whether `je` means `is`, as it does beside these nouns and not in Polish, Dutch or French.
    pub(super) fn speaks_of_je(&self) -> bool {
        let nouns = [
            "hesl", "gesl", "lozin", "zapor", "pin", "kód", "kod", "klíč", "kľúč", "šifr",
        ];
        self.words.iter().any(|word| {
            let text = std::str::from_utf8(self.text(word)).map(str::to_lowercase);
            text.is_ok_and(|text| nouns.iter().any(|noun| text.starts_with(noun)))
        })
    }

    /// Says whether it speaks of a community, which may be one of people.
    pub(super) fn speaks_of_communities(&self) -> bool {
        self.community
    }

    /// Says whether the line is a note: few words, one of them a user or a device.
    pub(super) fn is_short(&self) -> bool {
        self.said() <= 6 && (self.user || self.device)
    }

    /// Says whether a word begins as names do not: with a small letter, or in German.
    pub(super) fn is_small(&self, at: usize) -> bool {
        let text = self.text(&self.words[at]);
        let letters = || {
            text.iter()
                .all(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80)
        };
        text[0].is_ascii_lowercase()
            || text[0] >= 0x80
            || self.german && !text[1..].iter().any(u8::is_ascii_uppercase) && letters()
    }

    /// Says whether the line is a question.
    pub(super) fn asks(&self) -> bool {
        self.bytes[self.span.clone()]
            .trim_ascii_end()
            .ends_with(b"?")
    }

    /// Says whether the line is a row of a table.
    pub(super) fn is_tabled(&self) -> bool {
        self.bytes[self.span.clone()]
            .trim_ascii_start()
            .starts_with(b"|")
    }

    /// Says whether the line is a heading, the head of a mail, or one of a list that a program printed.
    pub(super) fn is_listed(&self) -> bool {
        let text = self.bytes[self.span.clone()].trim_ascii();
        let first = text.split(|byte| *byte == b' ').next().unwrap_or_default();
        let sha = (7..=40).contains(&first.len()) && first.iter().all(u8::is_ascii_hexdigit);
        let header = first
            .strip_suffix(b":")
            .is_some_and(|name| Lists::of(name).has(Lists::HEADERS));
        // `db=# \password ops`
        let psql = crate::bytes::find(text, b"# \\").or(crate::bytes::find(text, b"=> \\"));
        text.starts_with(b"[") && text.ends_with(b"]")
            || psql.is_some()
            || first == b"[*]"
            || self.is_counted()
            || text.starts_with(b"##")
            || text.starts_with(b"==") && !text.iter().any(u8::is_ascii_digit)
            || matches!(first, b"ii" | b"rc")
            || self.is_tabled() && !text.iter().any(u8::is_ascii_digit) && !self.user
            || sha
            || header
    }

    /// Says whether numbers stand in columns: a row that a tool printed about things it counts.
    fn is_counted(&self) -> bool {
        let number = |word: &&Word| {
            let text = self.text(word);
            text.len() < 4 && text.iter().all(u8::is_ascii_digit)
        };
        self.words.len() > 5
            && self.words.iter().filter(number).count() > 2
            && crate::bytes::has(&self.bytes[self.span.clone()], b"   ")
    }

    /// How many words are said.
    pub(super) fn said(&self) -> usize {
        self.words.len() - self.first
    }

    /// What the line adds for a number.
    pub(super) fn pin_context(&self) -> i32 {
        if self.pins && !self.noun { 15 } else { 0 }
    }

    /// What the line speaks of.
    pub(super) fn context(&self) -> i32 {
        let mut sum = 0;
        if self.noun {
            sum += 15;
        } else if self.community {
            sum += 10;
        }
        if self.login {
            sum += 7;
        }
        if self.user {
            sum += 8;
        }
        if self.device {
            sum += 4;
        }
        sum
    }

    /// What the lines behind this one know of it.
    pub(super) fn remembered(&self, memory: &Memory) -> Memory {
        let speaks = self.noun || self.pins;
        let last = self.bytes[self.span.clone()]
            .trim_ascii_end()
            .last()
            .copied()
            .unwrap_or(b' ');
        let said = self.words.len() - self.first;
        let listed = self.all_lists.has(Lists::CODES);
        let codes = self.names_codes();
        let alone = self.user && (last == b':' || said <= 2);
        // `It takes root and`
        let main = self.user && self.main_user().is_some();
        let open = main && said > 2 && self.is(self.words.len() - 1, Lists::ANDS.or(Lists::WITH));
        // Whoever speaks of a device may be about to say how to get into it.
        let near = match () {
            () if speaks || open => 0,
            () if alone => 2,
            () if self.device && (self.login || main) => 4,
            () => usize::MAX,
        };
        Memory {
            noun: near.min(memory.noun.saturating_add(1)),
            leads: speaks && (matches!(last, b':' | b'?' | b',' | b'>') || said <= 4)
                || self.login && matches!(last, b':' | b'?')
                || alone
                || open,
            // `These codes are …` between the heading and the codes.
            codes: codes
                || memory.codes && (listed || self.is_alone() || !self.codes(true).is_empty()),
        }
    }

    /// The places of words that may be passwords.
    pub(super) fn candidates(&self) -> impl Iterator<Item = usize> + '_ {
        (self.first..self.words.len()).filter(|at| self.words[*at].candidate)
    }

    /// Several words at the end of a line that names a phrase of them.
    pub(super) fn phrase(&self, led: bool) -> Option<Range<usize>> {
        let phrase = |word: &Word| {
            let text = self.text(word);
            crate::wordset::contains_in_any_case(text, b"phrase") || word.lists.has(Lists::WORDS)
        };
        let named = OnceCell::new();
        let named = || *named.get_or_init(|| self.words.iter().any(phrase));
        let told = || {
            let last = (self.first..self.words.len()).rfind(|at| self.is(*at, Lists::VALUES))?;
            (last + 4 < self.words.len() && named()).then_some(last + 1)
        };
        let start = match self.words.iter().rposition(|word| word.colon || word.sign) {
            Some(at) if at >= self.first => {
                if !self.noun && !self.device && !named() {
                    return None;
                }
                at + 1
            }
            _ => match told() {
                Some(at) => at,
                None if led => self.first,
                None => return None,
            },
        };
        let words = &self.words[start..];
        if !(3..=10).contains(&words.len()) {
            return None;
        }
        let plain = |word: &Word| {
            let text = self.text(word);
            text.len() > 2
                && !rare::is_other_script(text)
                && text
                    .iter()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte >= 0x80)
        };
        if !words.iter().all(plain) {
            return None;
        }
        let rare = words
            .iter()
            .filter(|word| rare::novelty(self.text(word), false, false).is_some())
            .count();
        // Where nothing says that words are to come, each of several has to be one that nobody expects.
        let enough = if start == self.first || named() {
            rare * 3 >= words.len() * 2
        } else {
            let most = if self.noun {
                rare * 4 >= words.len() * 3
            } else {
                rare == words.len()
            };
            words.len() > 3 && most
        };
        enough.then(|| words[0].span.start..words[words.len() - 1].span.end)
    }

    /// A word with the marks around it, up to the blanks.
    /// Says whether a word is who speaks: the first one of several, in square brackets.
    pub(super) fn is_speaker(&self, at: usize) -> bool {
        let span = &self.words[at].span;
        let open = span.start.checked_sub(1).map(|before| self.bytes[before]);
        at == 0
            && self.words.len() > 1
            && open == Some(b'[')
            && self.bytes.get(span.end) == Some(&b']')
    }

    fn raw(&self, at: usize, word: &Word) -> &'t [u8] {
        let low = if at > 0 {
            self.words[at - 1].span.end
        } else {
            self.span.start
        };
        let start = self.bytes[low..word.span.start]
            .iter()
            .rposition(u8::is_ascii_whitespace)
            .map_or(low, |at| low + at + 1);
        let rest = &self.bytes[word.span.end..self.span.end];
        let tail = rest
            .iter()
            .position(u8::is_ascii_whitespace)
            .unwrap_or(rest.len());
        &self.bytes[start..word.span.end + tail]
    }
}
