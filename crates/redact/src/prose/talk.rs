//! Looks for passwords in what people write to each other and to themselves: chats, mails, tickets, notes.
//!
//! Whoever writes `use Xyz for the iLO` names no password. So every word of a line counts: what it may be by itself
//! (`talk/rare.rs`), which words and signs stand beside it (`talk/slot.rs`), and what the line and those before it
//! speak of. The word whose sum (`talk/sum.rs`) is high enough is a password. Words that technical prose is made of
//! (`data/common.txt`) and words that are said about passwords never are.

use std::ops::Range;

use crate::category::Class;
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::verdict;

mod line;
mod lists;
mod machine;
mod marks;
mod names;
mod rare;
mod slot;
mod sum;
mod texts;
mod topic;
mod wrapped;

use line::Line;
pub(crate) use rare::{is_rare, is_told, is_unsaid};
use sum::read;
pub(crate) use texts::is_message;
use wrapped::Open;

/// What passwords are called by begins so, or holds it. A long manual without any of them is not read.
pub(crate) const STEMS: &[&str] = &[
    "passw",
    "passphrase",
    "kennw",
    "pwd",
    " pw",
    "senha",
    "contrase",
    "heslo",
    "parol",
];
/// The longest text that is read so; people write less.
const LONGEST: usize = 256 << 10;
/// A line of one word that is as long as those of keys in base64, 64 bytes as a rule.
const WRAPPED: usize = 60;
/// A line of prose; longer ones are paragraphs, which `sentence.rs` reads.
const LONGEST_LINE: usize = 640;
/// What the sum has to reach.
const ENOUGH: i32 = 46;
/// What it has to reach in a text of which much has been found already.
const ENOUGH_IN_NOTES: i32 = 40;
/// What is not given up for the name of a host or a person.
const SURE: i32 = 56;
/// How many messages ago it was spoken of where one word may be the answer.
const JUST_NOW: usize = 1;
/// How much less than the best word of a line another may be worth.
const NEAR: i32 = 12;
/// What a word is worth that hardly is one of a sentence.
const STRONG: i32 = 22;
/// How many findings make a text one of notes, and of how many lines each at most.
const NOTES: usize = 3;
const LINES_EACH: usize = 5;

/// What the lines before speak of, by how many lines ago that was.
#[derive(Clone, Copy, Debug)]
struct Memory {
    noun: usize,
    /// The line before ends as one does that leads to the next: `Root password:`, `which one?`.
    leads: bool,
    /// It leads to several lines of codes.
    codes: bool,
}

impl Memory {
    const NEW: Self = Self {
        noun: usize::MAX,
        leads: false,
        codes: false,
    };

    /// What the memory adds to a line's own context.
    fn worth(self) -> i32 {
        match self.noun {
            0..=3 => 10,
            4..=8 => 6,
            _ => 0,
        }
    }
}

/// A word that may be a password, what it is worth, and whether it is one of a wireless network.
type Candidate = (Range<usize>, i32, bool);

/// Looks through a whole text.
pub(super) fn whole(input: &Input<'_>, hits: &mut Hits) {
    if texts::reads(input.kind) && input.bytes.len() <= LONGEST {
        texts::whole(input, hits);
    }
    if !is_talk(input) || input.binary || input.bytes.len() > LONGEST || is_manual(input) {
        return;
    }
    let mut candidates: Vec<Candidate> = Vec::new();
    let documented = is_documentation(input);
    if documented && !input.has_sign(crate::embedded::PASSWORDS) {
        return;
    }
    if !documented {
        super::made::whole(input, "prose-password", hits);
    }
    let known = Known::of(hits);
    let (mut memory, mut lines) = (Memory::NEW, 0);
    let (mut start, mut wrapped, mut open) = (0, false, None::<Open>);
    while start < input.bytes.len() {
        let rest = &input.bytes[start..];
        let end = start + memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        let span = start..end;
        start = end + 1;
        let shown = input.bytes[span.clone()].trim_ascii();
        if shown.is_empty() {
            memory.noun = memory.noun.saturating_add(1);
            continue;
        }
        lines += 1;
        let is_text = shown.len() <= LONGEST_LINE && std::str::from_utf8(shown).is_ok();
        if !is_text || verdict::is_result(input.bytes, &span) {
            memory = Memory::NEW;
            continue;
        }
        // The end of a key that is written over several lines.
        let whole = !shown.iter().any(u8::is_ascii_whitespace);
        if std::mem::replace(&mut wrapped, whole && shown.len() >= WRAPPED) && whole {
            continue;
        }
        let from = candidates.len();
        let line = Line::of(input.bytes, span.clone());
        read(&line, &memory, documented, &mut candidates);
        if let Some(before) = open.take() {
            before.read(input.bytes, &span, documented, &mut candidates);
        }
        let known = known.holds(&span);
        weigh(&mut candidates, from, known);
        let told = candidates[from..].iter().any(|(_, sum, _)| *sum >= ENOUGH);
        if !known && !told {
            open = Open::of(input.bytes, &line, &span, memory);
        }
        memory = line.remembered(&memory);
        // Who told one talks of it.
        if line.spoken && told {
            memory.noun = memory.noun.min(JUST_NOW);
        }
    }
    settle(input, candidates, lines, &known, hits);
}

/// Adds the candidates that are worth enough, which is less in notes of which every few lines hold one.
fn settle(
    input: &Input<'_>,
    candidates: Vec<Candidate>,
    lines: usize,
    known: &Known,
    hits: &mut Hits,
) {
    let found = candidates
        .iter()
        .filter(|(_, sum, _)| *sum >= ENOUGH)
        .count();
    let notes = found >= NOTES && found * LINES_EACH >= lines;
    let enough = if notes { ENOUGH_IN_NOTES } else { ENOUGH };
    for (span, sum, wifi) in candidates {
        if sum >= enough && !known.is_person(&span) {
            let strength = if sum >= SURE {
                Strength::Context
            } else {
                Strength::Scored
            };
            add(input.bytes, span, wifi, strength, hits);
        }
    }
}

/// Looks through one line that is known to speak of a password: a comment of a program, a string of several words.
pub(super) fn one(input: &Input<'_>, span: Range<usize>, hits: &mut Hits) {
    if span.len() > LONGEST_LINE || std::str::from_utf8(&input.bytes[span.clone()]).is_err() {
        return;
    }
    let mut candidates = Vec::new();
    read(
        &Line::of(input.bytes, span),
        &Memory::NEW,
        true,
        &mut candidates,
    );
    for (span, sum, wifi) in candidates {
        // Programs and their data speak of passwords all day.
        if sum >= ENOUGH + 8 {
            add(input.bytes, span, wifi, Strength::Scored, hits);
        }
    }
}

/// What other detectors have found so far.
struct Known {
    secrets: Vec<Range<usize>>,
    people: Vec<Range<usize>>,
}

impl Known {
    fn of(hits: &Hits) -> Self {
        let spans = |class| {
            let hits = hits.found.iter().filter(|hit| hit.category.class == class);
            let mut spans: Vec<_> = hits.map(|hit| hit.span.clone()).collect();
            spans.sort_unstable_by_key(|span| span.start);
            spans
        };
        Self {
            secrets: spans(Class::Secret),
            people: spans(Class::Pii),
        }
    }

    /// Says whether a word belongs to what is known about a person.
    fn is_person(&self, word: &Range<usize>) -> bool {
        let at = self.people.partition_point(|span| span.end <= word.start);
        self.people
            .get(at)
            .is_some_and(|span| span.start < word.end)
    }

    /// Says whether one of them begins in a line.
    fn holds(&self, line: &Range<usize>) -> bool {
        let at = self.secrets.partition_point(|span| span.start < line.start);
        self.secrets
            .get(at)
            .is_some_and(|span| span.start < line.end)
    }
}

/// Drops the candidates of a line, those from `from` on, that are worth less than the best one; `known`: the line's
/// password has been found already, and what is told beside it hardly is another.
fn weigh(candidates: &mut Vec<Candidate>, from: usize, known: bool) {
    let best = candidates[from..]
        .iter()
        .map(|(_, sum, _)| *sum)
        .max()
        .unwrap_or(0);
    let least = if known { best.max(ENOUGH + 10) } else { best } - NEAR;
    let mut at = 0;
    candidates.retain(|(_, sum, _)| {
        at += 1;
        at <= from || *sum >= least
    });
}

fn add(bytes: &[u8], span: Range<usize>, wifi: bool, strength: Strength, hits: &mut Hits) {
    let category = if wifi { "wifi-psk" } else { "prose-password" };
    let why = "the words around it lead to a password";
    let span = super::with_mark(bytes, span);
    hits.add(span, category, "talk", strength, why);
}

/// Says whether people may have written a text to each other or to themselves.
fn is_talk(input: &Input<'_>) -> bool {
    let name = input.path.rsplit('/').next().unwrap_or_default();
    match input.kind {
        Kind::Prose => true,
        Kind::Log => {
            let head = &input.bytes[..input.bytes.len().min(512)];
            head.split(|byte| *byte == b'\n').take(4).any(is_said)
        }
        Kind::Unknown => {
            let system = ["etc/", "var/", "usr/", "sys/", "proc/"];
            let ending = name.rsplit_once('.').map(|(_, ending)| ending);
            let note = [
                "note",
                "notes",
                "wiki",
                "msg",
                "mbox",
                "chat",
                "mail",
                "text",
                "textile",
                "creole",
                "rtf",
                "vcf",
                "ics",
                "mediawiki",
                "org",
            ];
            let below = |part: &&str| {
                let mut places = input.path.match_indices(*part);
                places.any(|(at, _)| at == 0 || input.path.as_bytes()[at - 1] == b'/')
            };
            !system.iter().any(below)
                && ending.is_none_or(|ending| note.contains(&ending))
                && crate::kind::guess(input.bytes).is_none()
        }
        _ => false,
    }
}

/// Says whether a line is one of a chat: `[10:12] <name> …`, `10:12 < name> …`, `[10:12] name: …`, `USER: …`.
fn is_said(line: &[u8]) -> bool {
    // Programs write the second, too.
    let spoken = line.get(..8).is_some_and(|time| {
        time[0] == b'[' && time[3] == b':' && &time[6..] == b"] " && time[1].is_ascii_digit()
    });
    let name = line
        .iter()
        .skip(8)
        .take_while(|byte| byte.is_ascii_alphanumeric());
    let name = name.count();
    if spoken && name > 1 && line[8 + name..].starts_with(b": ") {
        return true;
    }
    let roles: [&[u8]; 6] = [
        b"USER:",
        b"User:",
        b"ASSISTANT:",
        b"Assistant:",
        b"Human:",
        b"### User",
    ];
    if roles.iter().any(|role| line.starts_with(role)) {
        return true;
    }
    let time = |byte: &&u8| byte.is_ascii_digit() || b"[]: -/.T".contains(byte);
    let length = line.iter().take(32).take_while(time).count();
    let rest = &line[length..];
    let Some(name) = rest.strip_prefix(b"<") else {
        return false;
    };
    let close = memchr::memchr(b'>', &name[..name.len().min(32)]);
    close.is_some_and(|close| {
        close > 0 && name[close..].starts_with(b"> ") && (length == 0 || length > 4)
    })
}

/// Says whether a text describes a program: it shows code and links.
fn is_documentation(input: &Input<'_>) -> bool {
    let marked = [".md", ".rst", ".adoc", ".markdown"]
        .iter()
        .any(|end| input.path.ends_with(end));
    let count = |part: &str| {
        memchr::memmem::find_iter(input.bytes, part.as_bytes())
            .take(4)
            .count()
    };
    let name = input
        .path
        .rsplit('/')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let known = [
        "readme",
        "release",
        "migrat",
        "contribut",
        "code_of",
        "security",
        "notes_on",
        "upgrad",
        "design",
    ];
    marked
        && (known.iter().any(|start| name.starts_with(start))
            || count("```") > 1
            || count("](") > 2
            || count("::") > 2)
}

/// Says whether a text is a manual or a licence: much is said in them, and no password is told.
fn is_manual(input: &Input<'_>) -> bool {
    let name = input.path.rsplit('/').next().unwrap_or_default();
    let stem = name.split('.').next().unwrap_or_default();
    if matches!(stem, "NEWS" | "copyright" | "COPYRIGHT") {
        return true;
    }
    [
        "LICENSE",
        "LICENCE",
        "COPYING",
        "CHANGELOG",
        "CHANGES",
        "NOTICE",
        "AUTHORS",
        "APACHE",
        "CC0",
        "THIRD",
    ]
    .iter()
    .any(|start| {
        name.get(..start.len())
            .is_some_and(|lead| lead.eq_ignore_ascii_case(start))
    })
}

#[cfg(test)]
mod tests;
