//! Names beside phrases of commands, devices and sentences.

use std::ops::Range;
use std::sync::OnceLock;

use super::calls;
use super::hardware;
use super::host::{add, add_named};
use super::label::{is_common, is_numbered, is_shaped, is_telling, is_ware, read};
use super::lists;
use super::mention::speaks;
use super::phrases::{Where, phrases};
use super::places::is_place;
use super::prompt;
use super::rows;
use super::tools;
use crate::finding::Hits;
use crate::hash::Table;
use crate::input::Input;
use crate::kind::Kind;
use crate::wordset::List;

/// Looks around a place where one of [`words`](super::phrases::words) stands; says whether it was one of them.
pub(super) fn at(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) -> bool {
    let Some(found) = known(&input.bytes[place.clone()]) else {
        return false;
    };
    match found {
        Where::Behind => behind(input, place, hits),
        Where::Block => block(input, place, hits),
        Where::BehindVerb => behind_verb(input, place, hits),
        Where::OnLine => on_line(input, place, hits),
        Where::Before => prompt::at(input, place, hits),
        Where::Below => neighbours(input, place, hits),
        Where::Column => rows::column(input, place, hits),
        Where::Firsts => rows::firsts(input, place, hits),
        Where::Guest => guest(input, place, hits),
        Where::Kernel => tools::kernel(input, place, hits),
        Where::Lease => tools::lease(input, place, hits),
        Where::Mask => tools::mask(input, place, hits),
        Where::Ports => tools::ports(input, place.end, hits),
        Where::Noun => noun(input, place, hits),
        Where::Place => preposition(input, place, hits),
        Where::Done => done(input, place, hits),
        Where::Account => tools::account(input, place, hits),
        Where::Linked => linked(input, place, hits),
        Where::Numbered => numbered(input, place, hits),
        Where::Export => export(input, place, hits),
        Where::Runner => tools::runner(input, place, hits),
        Where::Balancer => tools::balancer(input, place, hits),
        Where::Manager => tools::manager(input, place, hits),
        Where::Ahead => tools::ahead(input, place, hits),
        Where::Words => tools::words(input, place, hits),
        Where::Items => tools::items(input, place, hits),
        Where::Called => called(input, place, hits),
        Where::Comment => tools::comment(input, place, hits),
        Where::Snapshot => tools::snapshot(input, place, hits),
        Where::Agent => tools::agent(input, place, hits),
        Where::Listing => listing(input, place, hits),
        Where::Vars => tools::vars(input, place, hits),
        Where::Call => calls::call(input, place, hits),
        Where::Loop => calls::each(input, place, hits),
        Where::Swarm => calls::swarm(input, place, hits),
        Where::Command => calls::command(input, place, hits),
        Where::Replica => calls::replica(input, place, hits),
        Where::Described => calls::described(input, place, hits),
        Where::Shown => rows::shown(input, place, hits),
        Where::Constraint => rows::constraint(input, place, hits),
        Where::Fingerprint => rows::fingerprint(input, place, hits),
        Where::Builds => rows::builds(input, place, hits),
        Where::Prompted => rows::prompted(input, place, hits),
        Where::Ticket => calls::ticket(input, place, hits),
        Where::Line => line(input, place, hits),
        Where::Hardware => hardware::named(input, place.end, hits),
        Where::Station => hardware::station(input, place.start, hits),
    }
    true
}

/// Returns where a phrase has its name.
fn known(phrase: &[u8]) -> Option<Where> {
    static PLACES: OnceLock<Table<&'static [u8], Where>> = OnceLock::new();
    let places = PLACES.get_or_init(|| {
        phrases()
            .map(|(place, word)| (word.as_bytes(), place))
            .collect()
    });
    let mut lower = [0; 32];
    let lower = lower.get_mut(..phrase.len())?;
    lower.copy_from_slice(phrase);
    lower.make_ascii_lowercase();
    places.get(&*lower).copied()
}

/// The tags that put a name in bold or in the letters of code, on pages.
const TAGS: [&[u8]; 8] = [
    b"<code>",
    b"<b>",
    b"<strong>",
    b"<tt>",
    b"<kbd>",
    b"<samp>",
    b"<i>",
    b"<em>",
];

/// Skips a quote, the marks of bold and code, a tag of a page and one of a forum: `[i]web1[/i]`.
fn open(input: &Input<'_>, at: usize) -> usize {
    let tag = |tag: &&&[u8]| input.bytes[at.min(input.bytes.len())..].starts_with(tag);
    if let Some(tag) = TAGS.iter().find(tag) {
        return at + tag.len();
    }
    let rest = &input.bytes[at.min(input.bytes.len())..(at + 8).min(input.bytes.len())];
    if rest.first() == Some(&b'[') {
        let tag = |byte: &u8| byte.is_ascii_lowercase() || *byte == b'/';
        let length = rest[1..].iter().take_while(|byte| tag(byte)).count();
        let closes = length > 0 && rest.get(length + 1) == Some(&b']');
        return at + if closes { length + 2 } else { 0 };
    }
    let marks = rest
        .iter()
        .take(2)
        .take_while(|byte| matches!(byte, b'"' | b'\'' | b'`' | b'*'))
        .count();
    at + marks
}

pub(super) fn starts_word(input: &Input<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or(b' ', |at| input.bytes[at]);
    !(before.is_ascii_alphanumeric() || matches!(before, b'_' | b'-' | b'.') || before >= 0x80)
}

fn behind(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if let Some(span) = read(input, open(input, place.end))
        .filter(|span| starts_word(input, place.start) && is_telling(&input.bytes[span.clone()]))
        && !matches!(input.byte(span.end), b'=' | b':')
    {
        // Of a machine's own option the value is no password.
        // `(from client ap-3 port 0`: what stations log in at is counted.
        if input.bytes[place.start] == b'(' && span.len() < 5 {
            return;
        }
        let own = input.bytes[place.end - 1] == b'=';
        let add = if own { add_named } else { add };
        add(hits, input, span, "a command or device names it");
    }
}

fn block(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    if let Some(span) = read(input, open(input, place.end))
        && input.bytes[line.start..place.start].trim_ascii().is_empty()
        && is_telling(&input.bytes[span.clone()])
        && span.len() > 3
        // A client may be all devices of a floor.
        && (!input.bytes[place.start].eq_ignore_ascii_case(&b'c') || is_shaped(&input.bytes[span.clone()]) && !is_place(&input.bytes[span.clone()]))
        && input.bytes[span.end..line.end]
            .strip_prefix(b"\"")
            .unwrap_or(&input.bytes[span.end..line.end])
            .trim_ascii_start()
            .starts_with(b"{")
    {
        add(hits, input, span, "a block of settings is named by it");
    }
}

/// ` description web1`: all that is told of a port is what is plugged in there.
fn line(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let at = open(input, place.end);
    let Some(span) = read(input, at).filter(|span| is_shaped(&input.bytes[span.clone()])) else {
        return;
    };
    let text = &input.bytes[span.clone()];
    let rest =
        &input.bytes[open(input, span.end)..input.line(span.end).end.max(open(input, span.end))];
    if rest.trim_ascii().is_empty() && text.len() > 3 && !is_place(text) && !is_ware(text) {
        add(hits, input, span, "a port is described by what is there");
    }
}

fn behind_verb(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let mut at = place.end;
    let mut verbs = 0;
    for word in input.bytes[place.end..line.end]
        .split(|byte| *byte == b' ')
        .take(6)
    {
        let span = read(input, at).filter(|span| span.len() == word.len());
        at += word.len() + 1;
        match span {
            Some(span) if verbs > 0 && is_telling(&input.bytes[span.clone()]) => {
                return add(hits, input, span, "a command is about it");
            }
            Some(_) => verbs += 1,
            None => {}
        }
        if verbs > 1 {
            return;
        }
    }
}

fn on_line(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let from = place.end;
    let line = input.line(from);
    // `bcp ` may end another word.
    if place.len() < 5 && !starts_word(input, place.start) {
        return;
    }
    let mut at = from;
    for word in input.bytes[from..line.end]
        .split(|byte| *byte == b' ')
        .take(16)
    {
        // Elsewhere a password may stand in quotes.
        let quoted = input.byte(place.start) == b'g' && matches!(word.first(), Some(b'"' | b'\''));
        let quote = usize::from(quoted);
        if let Some(span) = read(input, at + quote).filter(|span| {
            span.len() + 2 * quote == word.len() && is_shaped(&input.bytes[span.clone()])
        }) {
            return add(hits, input, span, "a command is about it");
        }
        at += word.len() + 1;
    }
}

/// The first column of what switches print about their neighbours.
fn neighbours(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let header = input.line(place.start);
    let text = input.bytes[header.clone()].to_ascii_lowercase();
    let ports = [&b"intf"[..], b"interface", b"port"];
    if input.bytes[header.start..place.start]
        .trim_ascii()
        .is_empty()
        && ports
            .iter()
            .any(|word| memchr::memmem::find(&text, word).is_some())
    {
        lists::first_column(input, header, hits);
    }
}

fn guest(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let digits = input.bytes[place.end..]
        .iter()
        .take(10)
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    if digits == 0 {
        return;
    }
    if place.start > 0 && input.bytes[place.start - 1] == b'/' {
        lists::before(input, &(place.start - 1..place.end), hits);
    }
    let mut at = place.end + digits;
    let cell = at;
    while at - cell < 40 {
        match input.byte(at) {
            b' ' | b'|' | b'\t' => at += 1,
            _ if input.bytes[at..].starts_with("│".as_bytes()) => at += "│".len(),
            _ => break,
        }
    }
    if at > cell
        && let Some(span) = read(input, at).filter(|span| is_telling(&input.bytes[span.clone()]))
        && matches!(input.byte(span.end), b' ' | b'\t' | b'|' | b'\n' | b'\r')
    {
        add(hits, input, span, "a list of guests names it");
    }
}

fn noun(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if !speaks(input, place.start) && !is_asked_for(input, place.start)
        || !starts_word(input, place.start) && !is_compound(&input.bytes[place.clone()])
    {
        return;
    }
    let Some(span) = read(input, open(input, place.end))
        .filter(|span| is_shaped(&input.bytes[span.clone()]))
        .filter(|span| !is_file(input, span))
    else {
        return;
    };
    let text = &input.bytes[span.clone()];
    let verbs: [&[u8]; 17] = [
        b"reinstall",
        b"upgraded",
        b"rebuilt",
        b"restart",
        b"decommission",
        b"drained",
        b"reimaged",
        b"restore",
        b"belongs",
        b"please",
        b"bitte",
        b"touch",
        b"reboot",
        b"credentials",
        b"maintenance",
        b"log",
        b"connect",
    ];
    let lead = &input.bytes[place.clone()];
    let verb = verbs
        .iter()
        .any(|verb| lead.len() > verb.len() && lead[..verb.len()].eq_ignore_ascii_case(verb));
    if !verb || is_numbered(text) || is_placed(input, &span) {
        let end = span.end;
        // `(server web1, 10.0.0.5)`: no password has an address behind it.
        let rest = &input.bytes[end..(end + 8).min(input.bytes.len())];
        let addressed = rest.starts_with(b", ")
            && rest[2..]
                .iter()
                .all(|byte| byte.is_ascii_digit() || *byte == b'.');
        let add = if addressed && rest.len() == 8 {
            add_named
        } else {
            add
        };
        add(hits, input, span, "the word before it leads to a host");
        more(input, end, hits);
    }
}

/// Says whether a noun may end a longer one: `backupservern`.
fn is_compound(noun: &[u8]) -> bool {
    [
        &b"servern "[..],
        b"serveren ",
        b"datorn ",
        b"switchen ",
        b"routern ",
    ]
    .contains(&noun)
}

/// `hasło na gandalf9`: a name that ends a sentence or goes on with a verb.
fn preposition(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if !speaks(input, place.start) {
        return;
    }
    let Some(span) = read(input, open(input, place.end))
        .filter(|span| is_shaped(&input.bytes[span.clone()]))
        .filter(|span| !is_file(input, span))
    else {
        return;
    };
    let text = &input.bytes[span.clone()];
    if (is_numbered(text) || is_placed(input, &span)) && !is_common(text) {
        let end = span.end;
        add(hits, input, span, "a sentence speaks of it as a host");
        more(input, end, hits);
    }
}

/// Says whether a place lies in what somebody asks or tells in a text of JSON: `"content": "Set up a VM web1 …"`.
fn is_asked_for(input: &Input<'_>, at: usize) -> bool {
    let lead = &input.bytes[at.saturating_sub(160)..at];
    let keys: [&[u8]; 6] = [
        b"\"content\":",
        b"\"text\":",
        b"\"message\":",
        b"\"prompt\":",
        b"\"body\":",
        b"\"description\":",
    ];
    let told = |key: &&[u8]| {
        crate::bytes::find_last(lead, key).is_some_and(|from| {
            let rest = lead[from + key.len()..].trim_ascii_start();
            rest.first() == Some(&b'"') && !rest[1..].contains(&b'"')
        })
    };
    input.kind == Kind::Json && keys.iter().any(told)
}

/// What is said behind a name of how or when.
static AFTER: List = List::new(
    "non nicht not no nie ne please bitte again wieder neu asap now yesterday gestern heute today tonight tomorrow morgen died failed fails hier merci svp \
    kurz mal once soon first from von depuis desde vanaf från as als si ob whether if om jestli jestliže czy se così",
);

/// Says whether a name that a sentence leads to ends it or goes on with a verb, and is no program's: `gandalf9.`
pub(super) fn is_placed(input: &Input<'_>, span: &Range<usize>) -> bool {
    let text = &input.bytes[span.clone()];
    let letters = text
        .iter()
        .filter(|byte| byte.is_ascii_alphabetic())
        .count();
    // Lists of machines count with two digits.
    let padded = text.len() > 2 && text[text.len() - 2] == b'0';
    let ends = match input.byte(span.end) {
        b'\n' | b'\r' | b',' | b'?' | b')' | b'!' | 0 => true,
        b'.' | b':' => !input.byte(span.end + 1).is_ascii_alphanumeric(),
        // `depuis gandalf9 non`, `reboot gandalf9 please`
        b' ' => {
            let rest = &input.bytes[span.end + 1..(span.end + 24).min(input.bytes.len())];
            let letters = rest.iter().take_while(|byte| byte.is_ascii_alphabetic());
            // `upgraded gandalf9 to 8.3.5`
            let version = rest.starts_with(b"to ") && rest.get(3).is_some_and(u8::is_ascii_digit);
            AFTER.has_in_any_case(&rest[..letters.count()])
                || version
                || rest.starts_with(b"from last ")
                || is_followed(input, span.end)
        }
        _ => false,
    };
    (letters > 3 || letters > 2 && padded) && (ends || lists::acts(input, span)) && !is_ware(text)
}

/// Says whether another name follows: `auf gandalf9 und frodo7`.
fn is_followed(input: &Input<'_>, end: usize) -> bool {
    let named = |at: usize| read(input, open(input, at));
    next(input, end).and_then(named).is_some_and(|span| {
        let text = &input.bytes[span];
        is_shaped(text) && !is_ware(text)
    })
}

/// `drei Knoten (web1, web2 und web3)`, `Hosts: web1, web2`: names up to what is none.
fn listing(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if speaks(input, place.start) && starts_word(input, place.start)
        || input.kind == Kind::Diff && starts_word(input, place.start)
    {
        names(input, place.end, true, hits);
    }
}

/// The rest of a list of names in a sentence, behind one of them.
pub(super) fn more(input: &Input<'_>, from: usize, hits: &mut Hits) {
    if let Some(next) = next(input, open(input, from)) {
        names(input, next, false, hits);
    }
}

fn names(input: &Input<'_>, from: usize, led: bool, hits: &mut Hits) {
    let mut at = from;
    for _ in 0..16 {
        // Behind the first one, which tells that there are names, less is enough.
        let names = |span: &Range<usize>| {
            let text = &input.bytes[span.clone()];
            (is_shaped(text) || led && at > from && is_telling(text)) && !is_ware(text)
        };
        let Some(span) =
            read(input, open(input, at)).filter(|span| names(span) && !is_file(input, span))
        else {
            return;
        };
        at = open(input, span.end);
        match led {
            true => add_named(hits, input, span, "a sentence lists it as a host"),
            false => add(hits, input, span, "a sentence lists it as a host"),
        }
        match next(input, at) {
            Some(next) => at = next,
            None => return,
        }
    }
}

/// Returns where the next of a list of names begins: behind a comma, behind `and`.
fn next(input: &Input<'_>, at: usize) -> Option<usize> {
    static AND: List = List::new("and und e et y i a og och en ja és ve si");
    let at = at.min(input.bytes.len());
    let rest = &input.bytes[at..(at + 8).min(input.bytes.len())];
    if rest.starts_with(b", ") {
        return Some(at + 2);
    }
    if rest.starts_with(b" / ") {
        return Some(at + 3);
    }
    let word = rest.get(1..).unwrap_or_default();
    let length = word
        .iter()
        .take_while(|byte| byte.is_ascii_alphabetic() || **byte >= 0x80)
        .count();
    let and = std::str::from_utf8(&word[..length]).is_ok_and(|word| AND.has(word));
    (rest.starts_with(b" ") && and).then_some(at + length + 2)
}

/// `der Rechner heißt SRV-01`: any name that has a number.
fn called(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    // `<p>Dein Rechner heißt <code>SRV-01</code>`
    let page = input.kind == Kind::Xml && input.byte(place.end) == b'<';
    if !page && !speaks(input, place.start)
        || !starts_word(input, place.start)
        || tools::is_of_user(input, place.start)
    {
        return;
    }
    if let Some(span) = read(input, open(input, place.end))
        .filter(|span| is_shaped(&input.bytes[span.clone()]) && !is_file(input, span))
    {
        add(hits, input, span, "a sentence tells its name");
    }
}

fn done(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if !speaks(input, place.start) && input.kind != Kind::Json {
        return;
    }
    if let Some(span) = read(input, open(input, place.end))
        .filter(|span| is_shaped(&input.bytes[span.clone()]) && !is_file(input, span))
    {
        add(hits, input, span, "it is told what was done to it");
    }
}

fn linked(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if let Some(span) = read(input, open(input, place.end))
        .filter(|span| is_shaped(&input.bytes[span.clone()]))
        // `Running on runner-4yGk-project-17-concurrent-0 via web1...`
        .filter(|_| starts_word(input, place.start) || [&b" via "[..], b"' on '", b"/./", b"/restic/", b"/borg/"].iter().any(|end| input.bytes[place.clone()].ends_with(end)))
        && (!matches!(input.byte(span.end), b'/' | b'=')
            // `PROBLEM alert - web1/HTTP is CRITICAL`
            || input.bytes[place.clone()].ends_with(b"alert - "))
        && !(input.bytes[place.end - 1] == b' ' && is_ware(&input.bytes[span.clone()]))
        // `Data Source=web1\SQL2019`: an instance follows, and elsewhere an account.
        && (input.byte(span.end) != b'\\' || is_of_instance(&input.bytes[place.clone()]))
    {
        // Where something runs is told by no password; behind one stands no address: `server è web1, indirizzo 10.0.0.5`.
        let rest = &input.bytes[span.end..input.line(span.end).end.min(span.end + 40)];
        let dotted = |three: &[u8]| matches!(three, [b'0'..=b'9', b'.', b'0'..=b'9']);
        let named = rest.starts_with(b", ") && rest.windows(3).any(dotted);
        let runs = named
            || [&b" on "[..], b" auf ", b" sur ", b"--limit "]
                .iter()
                .any(|end| input.bytes[place.clone()].ends_with(end));
        let why = "a command or message speaks of it as a host";
        match runs {
            true => add_named(hits, input, span, why),
            false => add(hits, input, span, why),
        }
    }
}

/// Says whether behind a phrase a server and its instance may stand: `sqlcmd -S web1\\SQL2019`.
fn is_of_instance(phrase: &[u8]) -> bool {
    let ends: [&[u8]; 4] = [b"=", b"sqlcmd -s ", b"-serverinstance ", b"-sqlinstance "];
    let phrase = phrase.to_ascii_lowercase();
    ends.iter().any(|end| phrase.ends_with(end))
}

fn numbered(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let rest = &input.bytes[place.end..(place.end + 12).min(input.bytes.len())];
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let start = place.start + usize::from(input.bytes[place.start].is_ascii_whitespace());
    if digits == 0 && place.len() == 3 {
        return noun(input, place, hits);
    }
    if !(3..=9).contains(&digits) || !starts_word(input, start) {
        return;
    }
    let framed = rest[digits..].starts_with(b" (");
    let command = place.len() > 4 && rest[digits..].starts_with(b" ");
    let at = place.end + digits + if framed { 2 } else { 1 };
    if let Some(span) = (framed || command).then(|| read(input, at)).flatten()
        && is_telling(&input.bytes[span.clone()])
        && (!framed || matches!(input.byte(span.end), b')' | b',' | b' '))
    {
        add(hits, input, span, "a guest or its node is named by it");
    }
}

fn export(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let mut at = line.start;
    for word in input.bytes[line.clone()]
        .split(|byte| matches!(byte, b' ' | b'\t'))
        .take(24)
    {
        let share = word.starts_with(b"//");
        let from = at + if share { 2 } else { 0 };
        at += word.len() + 1;
        let Some(span) = read(input, from).filter(|span| is_shaped(&input.bytes[span.clone()]))
        else {
            continue;
        };
        let rest = &input.bytes[span.end..];
        let folder = match share {
            true => rest.starts_with(b"/"),
            false => rest.starts_with(b":/") && !rest.starts_with(b"://"),
        };
        if folder {
            add(hits, input, span, "a folder of it is mounted or copied");
        }
    }
}

/// Says whether what was read is the first part of a path or an assignment.
fn is_file(input: &Input<'_>, span: &Range<usize>) -> bool {
    matches!(input.byte(span.end), b'/' | b'=' | b'\\' | b'+')
}

#[cfg(test)]
#[path = "leads_tests.rs"]
mod tests;
