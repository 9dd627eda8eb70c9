//! Adds up what the words of a line are worth as passwords.

use super::line::Line;
use super::lists::Lists;
use super::machine::is_versioned;
use super::{Candidate, Memory, STRONG, SURE, rare, slot};
use crate::value::set;

/// How many lines ago a password was spoken of at most.
const LONG_AGO: usize = 8;
/// What a word of letters only is worth at most, and what has to lead to one without and with a capital.
const PLAIN: i32 = 17;
const LED: i32 = 17;
const LED_CAPITAL: i32 = 12;
/// How much more it takes in a manual.
const FOR_MANUALS: i32 = 10;
/// What no sentence has at all. In a talk that came to passwords so many lines ago at most, it is worth so much wherever
/// it stands, if the words beside it do not say that it is something else.
const NO_WORD: i32 = 25;
const FRESH: usize = 3;
const STRAY: i32 = 12;
const LEAST_STRAY: i32 = -16;
/// What `->` and the like add.
const SIGNED: i32 = 20;

/// What is known of a line before its words are looked at.
struct Setting<'m> {
    memory: &'m Memory,
    documented: bool,
    /// Whether it speaks of a way in, and of a community of SNMP.
    access: bool,
    community: bool,
    /// What the line and those before it add to each word.
    context: i32,
}

impl Setting<'_> {
    /// A word that nothing leads to may be anything; where nobody spoke of a password, only a sign leads to one.
    fn leads(&self, slot: i32, strong: bool) -> bool {
        slot > 0 && (self.access || slot >= SIGNED || self.community && strong)
    }
}

/// Adds the words of a line that may be passwords, with their sums.
pub(super) fn read(line: &Line<'_>, memory: &Memory, documented: bool, found: &mut Vec<Candidate>) {
    // A code of a list, whatever stands around it.
    if memory.codes && line.is_alone() {
        let word = &line.words[line.first];
        if rare::is_code(line.text(word)) {
            found.push((word.span.clone(), SURE, false));
            return;
        }
    }
    let codes = line.codes(memory.codes);
    if !codes.is_empty() {
        found.extend(codes.into_iter().map(|span| (span, SURE, false)));
        return;
    }
    let context = line.context() + memory.worth();
    let access = if documented {
        line.names_a_password()
    } else {
        line.speaks_of_access() || memory.noun <= LONG_AGO
    };
    let community = !documented && line.speaks_of_communities();
    if context + line.pin_context() == 0 || !access && !community && !line.is_short() {
        return;
    }
    if line.is_listed() {
        return;
    }
    let listed = line.listed();
    if !listed.is_empty() && !documented {
        found.extend(listed.into_iter().map(|span| (span, SURE, line.wifi())));
        return;
    }
    let labelled = || line.labelled_phrase().filter(|_| !documented);
    if let Some(span) = line.phrase(memory.leads).or_else(labelled) {
        found.push((span, SURE, line.wifi()));
        return;
    }
    let setting = Setting {
        memory,
        documented,
        access,
        community,
        context,
    };
    for at in line.candidates() {
        if let Some(sum) = sum(line, at, &setting) {
            found.push((line.words[at].span.clone(), sum, line.wifi()));
        }
    }
}

/// What a word is worth; `None` for one that is passed over.
fn sum(line: &Line<'_>, at: usize, setting: &Setting<'_>) -> Option<i32> {
    let word = &line.words[at];
    let text = line.text(word);
    if is_passed_over(line, at, setting.documented) {
        return None;
    }
    let memory = setting.memory;
    let slot_of = |strong| slot::worth(line, at, memory.leads && memory.noun < 3, strong);
    // What is hardly a word of a sentence is worth the most there, and most words are so in no place.
    let most = slot_of(true);
    let fresh = line.spoken && memory.noun <= FRESH && !setting.documented;
    let stray = most > LEAST_STRAY && fresh;
    if !setting.leads(most, true) && !stray || is_other(line, at) {
        return None;
    }
    let told = word.quoted || line.is_alone() && memory.leads;
    let novelty = rare::novelty(text, told, line.pin() || memory.leads)?;
    // `NickServ`, `v3-user`: words that are joined as names of things are.
    let joined = text.iter().all(u8::is_ascii_alphabetic)
        || text.contains(&b'-') && rare::is_compound(text)
        || is_versioned(text);
    let slot = match slot_of(novelty >= STRONG) {
        slot if stray && novelty >= NO_WORD && !joined => slot.max(STRAY),
        slot => slot,
    };
    // A word like others has to stand where nothing else does.
    let small = line.is_small(at);
    let led = if small && !word.quoted && !word.bracketed {
        LED
    } else {
        LED_CAPITAL
    };
    if novelty <= PLAIN && slot < led || !setting.leads(slot, novelty >= STRONG) {
        return None;
    }
    let context = if text.iter().all(u8::is_ascii_digit) {
        setting.context + line.pin_context()
    } else {
        setting.context
    };
    let sum = novelty + slot + context.min(20);
    // In a manual, words of letters only are names of programs and their parts.
    let letters = text.iter().all(u8::is_ascii_alphabetic);
    let manual = setting.documented && (novelty <= PLAIN || letters);
    Some(sum - if manual { FOR_MANUALS } else { 0 })
}

/// Says whether a word is none by itself: one of any sentence, a name, an amount, a heading.
fn is_passed_over(line: &Line<'_>, at: usize, documented: bool) -> bool {
    let word = &line.words[at];
    let text = line.text(word);
    // Nearly every word of a sentence, by one question.
    word.lists.has(Lists::ORDINARY) && rare::is_plain(text)
        || line.is_name(at)
        || is_amount(text)
        || is_property(text)
        || documented && text.iter().any(|byte| b"<_$^".contains(byte))
        // `SYNOPSIS`: a heading.
        || line.is_alone() && rare::is_loud(text)
}

/// `300-GB-Festplatte`, `16GB`: a number with its unit.
fn is_amount(text: &[u8]) -> bool {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if digits == 0 {
        return false;
    }
    let unit = text[digits..].strip_prefix(b"-").unwrap_or(&text[digits..]);
    let letters = unit
        .iter()
        .take_while(|byte| byte.is_ascii_alphabetic())
        .count();
    !unit.get(letters).is_some_and(u8::is_ascii_digit)
        && [
            &b"gb"[..],
            b"gib",
            b"gig",
            b"mb",
            b"mib",
            b"tb",
            b"tib",
            b"go",
            b"to",
            b"ghz",
            b"mhz",
        ]
        .iter()
        .any(|known| unit[..letters].eq_ignore_ascii_case(known))
}

/// `DTSTART;TZID=Europe/Madrid:20260301T090000`: a property of a calendar or of a card, with what describes it.
fn is_property(text: &[u8]) -> bool {
    let name = |byte: &u8| byte.is_ascii_uppercase() || *byte == b'-';
    let length = text.iter().take_while(|byte| name(byte)).count();
    let rest = text[length..].strip_prefix(b";").unwrap_or_default();
    let described = rest.iter().take_while(|byte| name(byte)).count();
    length > 2 && described > 1 && rest.get(described) == Some(&b'=')
}

/// Says whether a word is surely something else than a password: a variable that holds one, the entry of a safe that does,
/// who speaks, the step of a stack, a version.
fn is_other(line: &Line<'_>, at: usize) -> bool {
    let text = line.text(&line.words[at]);
    // `PGPASSFILE`
    let variable = text
        .iter()
        .all(|byte| byte.is_ascii_uppercase() || *byte == b'_')
        && crate::bytes::has(text, b"PASS");
    // `[Visitor] I cannot log in`
    let speaks = line.is_speaker(at);
    let before = |count: usize| at.checked_sub(count).map(|at| line.text(&line.words[at]));
    // `siehe KeePass, Eintrag „zurek“`
    let entry = before(1).is_some_and(|word| set!("talk-entries").contains(word));
    // `0: rust_begin_unwind`, and the number of a setting: `RESET_TIMEOUT = 259200`.
    let frame = text.contains(&b'_')
        && text
            .iter()
            .all(|byte| byte.is_ascii_lowercase() || b"_:".contains(byte))
        && before(1).is_some_and(|number| number.iter().all(u8::is_ascii_digit));
    let setting = text.iter().all(u8::is_ascii_digit)
        && before(1) == Some(b"=")
        && before(2).is_some_and(|name| {
            let loud = |byte: &u8| byte.is_ascii_uppercase() || *byte == b'_';
            name.contains(&b'_')
                && name.iter().all(loud)
                && ["_AGE", "_TIMEOUT", "_TTL", "_LENGTH", "_DAYS", "_SECONDS"]
                    .iter()
                    .any(|end| name.ends_with(end.as_bytes()))
        });
    // `v9.12.8#9120008-sha1:fa455396f`
    let version = text.strip_prefix(b"v").is_some_and(|number| {
        let parts = number.split(|byte| *byte == b'.').take(2);
        number.contains(&b'#') && { parts }
            .all(|part| !part.is_empty() && part.iter().all(u8::is_ascii_digit))
    });
    variable || speaks || entry || frame || setting || version
}
