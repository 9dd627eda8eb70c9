//! Looks at data about people.
//!
//! Mail addresses, cards, bank accounts and telephone numbers with a country have a shape of their own; everything else
//! is believed where a field's name, a column's header or a word before it says what it is ([`WORDS`]).

mod address;
mod date;
mod digits;
mod fields;
mod forms;
mod health;
mod ids;
pub(crate) mod mail;
mod person;
mod phone;
mod sentence;
mod talk;
mod value;
mod words;

use std::ops::Range;

use crate::blocks;
use crate::field;
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::network;
use crate::scene::Scene;
use person::Trust;
pub(crate) use talk::QUOTING;
pub(crate) use words::WORDS;

/// Words that end names of fields: `Vorname`, `förnamn`, `etunimi`.
const NAMES: [&[u8]; 5] = [b"name", b"namn", b"navn", b"naam", b"nimi"];

/// Why what has a shape is believed.
const SHAPED: &str = "it has the shape of its kind";

/// Looks around a place where one of [`WORDS`] stands.
pub(crate) fn at(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if input.kind == Kind::Lock || input.binary {
        return;
    }
    if record(input, place, hits) || streets(input, place, hits) {
        return;
    }
    let place = place.start + usize::from(input.bytes[place.start] == b'\n')..place.end;
    let before = place
        .start
        .checked_sub(1)
        .map_or(b' ', |at| input.bytes[at]);
    let short = place.len() <= 4;
    let inside = |byte: u8| byte.is_ascii_alphabetic() || byte >= 0x80;
    let ends = matches!(input.bytes[place.end - 1], b' ' | b'.' | b':' | b'=' | b';');
    // `intel`, `dobson`: a short word counts where it begins and ends one, or camel case parts it.
    let joined = |at: usize| {
        inside(input.byte(at))
            && !(input.byte(at).is_ascii_uppercase() && input.bytes[at - 1].is_ascii_lowercase())
    };
    if short
        && (inside(before)
            && !input.bytes[place.start].is_ascii_uppercase()
            && !NAMES
                .iter()
                .any(|name| input.bytes[place.clone()].eq_ignore_ascii_case(name))
            || !ends && joined(place.end) && !input.bytes[place.start..].starts_with(b"tel"))
    {
        return;
    }
    if sentence::sentence(input, &place, before, hits) {
        return;
    }
    let place = place.start..place.end - usize::from(ends);
    if health::dicom(input, &place, hits)
        || health::named(input, &place, hits)
        || input.kind == Kind::Xml
            && (value::tagged(input, &place, hits) || value::form(input, &place, hits))
    {
        return;
    }
    match field::around(input, &place) {
        // `Versichertennr. H551…: lies elsewhere`: the number stands before the sign.
        Some(found) if input.kind != Kind::Code && holds_number(input, place.end, &found) => {
            sentence::spaced(input, &place, hits);
        }
        Some(found) => value::keyed(input, &found, hits),
        None if value::option(input, &place, hits) => {}
        None if input.kind != Kind::Code => sentence::spaced(input, &place, hits),
        None => {}
    }
}

/// Says whether a number stands in a field's name behind a place.
fn holds_number(input: &Input<'_>, from: usize, found: &field::Field) -> bool {
    let rest = &input.bytes[from.min(found.key.end)..found.key.end];
    rest.len() > 5 && rest.iter().filter(|byte| byte.is_ascii_digit()).count() > 4
}

/// What begins a record of a kind of its own; says whether the word is one of those.
fn record(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) -> bool {
    match &input.bytes[place.clone()] {
        segment if segment[segment.len() - 1] == b'|' => {
            health::segment(input, place, hits);
        }
        rows if rows[rows.len() - 1] == b'(' => value::row(input, place.end, hits),
        object if object[0].is_ascii_digit() => health::numbered(input, place, hits),
        verb if talk::is_verb(verb) => talk::wrote(input, place.start, hits),
        list if talk::is_list(list) => forms::met(input, place.end, hits),
        code if code.starts_with(b"\"code\"") => forms::coded(input, place, hits),
        b"?31" | b"?32" => value::movement(input, place, hits),
        from if from.eq_ignore_ascii_case(b"\"from\":") => talk::sender(input, place.end, hits),
        b"\nN:" | b"\nN;" => value::vcard(input, place.end, hits),
        b"\nADR" => value::vcard_street(input, place.end, hits),
        peer if peer.eq_ignore_ascii_case(b"[peer]") => value::peers(input, place, hits),
        _ => return false,
    }
    true
}

/// Looks for what needs no word before it: mail addresses, card numbers, IBANs, telephone numbers; and at tables.
pub(crate) fn whole(input: &Input<'_>, hits: &mut Hits) {
    if input.kind == Kind::Lock || input.binary || network::is_bundle(input.path) {
        return;
    }
    let mut scene = Scene::new(input);
    // Settings of NixOS are written as code, and tell of users.
    scene.code &= !input.path.ends_with(".nix");
    let bytes = input.bytes;
    for sign in input.ats() {
        if let Some(span) = mail::at(bytes, sign) {
            add_mail(&scene, span, hits);
        }
    }
    let shortest = if scene.code {
        digits::CARD
    } else {
        digits::SHORTEST
    };
    digits::runs(bytes, shortest, |run| number(&scene, &run, hits));
    if scene.code {
        return phones_in_code(&scene, hits);
    }
    for sign in memchr::memmem::find_iter(bytes, b"%40") {
        if let Some(span) = mail::encoded(bytes, sign) {
            hits.add(span, "email", "email", Strength::Shaped, SHAPED);
        }
    }
    phones(bytes, |at| {
        let (span, strength) = match bytes[at] {
            b'/' => (phone::slashed(bytes, at), Strength::Scored),
            b'+' if input.kind == Kind::Diff && (at == 0 || bytes[at - 1] == b'\n') => return,
            b'+' if is_called(&bytes[..at]) => (target(bytes, at), Strength::Shaped),
            b'+' => (phone::international(bytes, at), Strength::Shaped),
            b'0' => (phone::prefixed(bytes, at), Strength::Scored),
            b',' => {
                if let Some(span) = address::shaped(bytes, at) {
                    let why = "a street, a number, a code and a town stand together";
                    hits.add(span, "postal-address", "address", Strength::Shaped, why);
                }
                return;
            }
            _ => (phone::bracketed(bytes, at), Strength::Shaped),
        };
        if let Some(span) = span {
            add_phone(input, span, strength, hits);
        }
    });
    if !scene.is_package() || mail::is_roster(input.path) {
        people(input, hits);
    }
    value::columns(input, hits);
    if input.path.ends_with("passwd") || input.path.ends_with("passwd-") {
        value::passwd(input, hits);
    }
}

/// Says whether a text ends with what leads to whom a call is for.
fn is_called(lead: &[u8]) -> bool {
    lead.ends_with(b"sip:") || lead.ends_with(b"SIP/")
}

/// The number of a call's target, which has the host behind it: `sip:+49301234567@pbx1.corp.lan`.
fn target(bytes: &[u8], at: usize) -> Option<Range<usize>> {
    let rest = &bytes[at..(at + 20).min(bytes.len())];
    let end = memchr::memchr(b'@', rest).unwrap_or(rest.len());
    phone::named(bytes, at, at + end)
}

/// A telephone number and the name before it.
fn add_phone(input: &Input<'_>, number: Range<usize>, strength: Strength, hits: &mut Hits) {
    let name = || sentence::before_number(input.bytes, number.start);
    if let Some(name) = (input.kind != Kind::Csv).then(name).flatten() {
        let why = "a telephone number is given with it";
        let rule = "name-and-number";
        hits.add(name, "person-name", rule, Strength::Scored, why);
    }
    hits.add(number, "phone", "phone", strength, SHAPED);
}

/// Numbers that are texts of a program, and whose they are: `("Jane Doe", "+49 30 1234567")`.
fn phones_in_code(scene: &Scene<'_, '_>, hits: &mut Hits) {
    let bytes = scene.input.bytes;
    for at in memchr::memchr_iter(b'+', bytes) {
        let quote = at.checked_sub(1).map_or(b' ', |at| bytes[at]);
        if !bytes.get(at + 1).is_some_and(u8::is_ascii_digit) {
            continue;
        }
        // `// on call: Jane Doe, phone +49 30 1234567`
        let noted =
            quote == b' ' && scene.is_comment(at) && forms::leads_to_phone(scene.before(at));
        if let Some(number) = noted.then(|| phone::international(bytes, at)).flatten() {
            add_noted(scene, at, hits);
            hits.add(number, "phone", "phone", Strength::Shaped, SHAPED);
            continue;
        }
        if !matches!(quote, b'"' | b'\'') {
            continue;
        }
        let number = phone::international(bytes, at)
            .filter(|number| bytes.get(number.end) == Some(&quote) && !scene.is_test(at));
        let Some(number) = number else { continue };
        if let Some(name) = entry_before(bytes, at - 1) {
            let why = "it stands before a telephone number";
            hits.add(name, "person-name", "entry", Strength::Context, why);
        }
        hits.add(number, "phone", "phone", Strength::Shaped, SHAPED);
    }
}

/// The name and the mail address before a telephone number in a comment: `# ask Jane Doe <jane@…>, phone +49 …`.
fn add_noted(scene: &Scene<'_, '_>, number: usize, hits: &mut Hits) {
    let bytes = scene.input.bytes;
    let line = scene
        .input
        .line(number)
        .start
        .max(number.saturating_sub(160));
    let Some(sign) = memchr::memrchr(b'@', &bytes[line..number]) else {
        return;
    };
    if let Some(span) = mail::at(bytes, line + sign).filter(|span| span.start >= line) {
        // Two words, so that `ask Jane Doe <jane@…>` begins with none of the sentence.
        let lead = &bytes[line..span.start];
        let lead = lead.strip_suffix(b"<").unwrap_or(lead).trim_ascii_end();
        let mut blanks = memchr::memrchr_iter(b' ', lead);
        let start = blanks.nth(1).map_or(line, |blank| line + blank + 1);
        let name = person::at(bytes, start, line + lead.len(), Trust::Field);
        if let Some(name) = name.filter(|name| name.end == line + lead.len()) {
            let why = "it stands before a mail address";
            hits.add(name, "person-name", "mail-name", Strength::Context, why);
        }
        hits.add(span, "email", "email", Strength::Shaped, SHAPED);
    }
}

/// The name in quotes before the quote of what belongs to it: `"Jane Doe", "+49…"`, `"Jane Doe": "jane@…"`.
fn entry_before(bytes: &[u8], quote: usize) -> Option<Range<usize>> {
    let low = quote.saturating_sub(64);
    let lead = &bytes[low..quote];
    let signs: [&[u8]; 6] = [b"\", ", b"', ", b"\": ", b"': ", b"\" => ", b"' => "];
    let lead = signs.iter().find_map(|sign| lead.strip_suffix(*sign))?;
    let open = memchr::memrchr2(b'"', b'\'', lead)?;
    let span = low + open + 1..low + lead.len();
    let name = person::at(bytes, span.start, span.end, Trust::Field);
    name.filter(|name| *name == span)
}

/// The name before the mail address of one object: `'name' => 'Jane Doe', 'email' => '…'`, whose quote is at a place.
fn object_before(bytes: &[u8], quote: usize) -> Option<Range<usize>> {
    let low = quote.saturating_sub(96);
    let lead = &bytes[low..quote];
    let sign = |byte: &u8| matches!(byte, b' ' | b':' | b'=' | b'>' | b'"' | b'\'');
    let key = lead.len() - lead.iter().rev().take_while(|byte| sign(byte)).count();
    let word = lead[..key]
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphabetic());
    let start = key - word.count();
    if key == lead.len() || !lead[start..key].to_ascii_lowercase().ends_with(b"mail") {
        return None;
    }
    let before = lead[..start].trim_ascii_end();
    let before = before
        .strip_suffix(b"\"")
        .or_else(|| before.strip_suffix(b"'"))
        .or_else(|| before.strip_suffix(b":"))
        .unwrap_or(before)
        .trim_ascii_end()
        .strip_suffix(b",")?;
    let end = before
        .len()
        .checked_sub(1)
        .filter(|end| matches!(before[*end], b'"' | b'\''))?;
    let open = memchr::memrchr(before[end], &before[..end])?;
    let span = low + open + 1..low + end;
    person::at(bytes, span.start, span.end, Trust::Field).filter(|name| *name == span)
}

/// Calls `visit` with every slash, plus, bracket and pair of zeros that may belong to a telephone number, and every comma
/// that may part a house from its town, by their neighbours.
fn phones(bytes: &[u8], mut visit: impl FnMut(usize)) {
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut look = |at: usize| {
        let before = |far: usize| at >= far && digit(at - far);
        let may_belong = match bytes[at] {
            // `089/1234567`, `089 / 123 45 67`.
            b'/' => {
                let blank = |at: usize| bytes.get(at) == Some(&b' ');
                before(1) && digit(at + 1) || before(2) && blank(at - 1) && blank(at + 1)
            }
            b'0' => !before(1) && digit(at + 2),
            b'(' => digit(at + 1),
            // `Main Street 5, 70173 …` or `5b, 70173 …`.
            // `Main Street 5, Leeds …` has its code behind the town.
            b',' => {
                let town = bytes.get(at + 2).is_some_and(u8::is_ascii_uppercase);
                (before(1) || before(2))
                    && bytes.get(at + 1) == Some(&b' ')
                    && (digit(at + 2) || town)
            }
            _ => true,
        };
        if may_belong {
            visit(at);
        }
    };
    let mut zero_before = 0;
    blocks::each(bytes, |from, block| {
        let zeros = block.is(b'0');
        // The first of a row of two or more.
        let pairs = zeros & !(zeros << 1 | zero_before) & (zeros >> 1 | 1 << 63);
        zero_before = zeros >> 63;
        let signs = block.is_any([b'/', b'+', b'(', b',']);
        blocks::bits(signs | pairs, from, &mut look);
    });
}

/// An address beside a word of streets; says whether the word is one of those only.
fn streets(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) -> bool {
    let word = &input.bytes[place.clone()];
    let blank = word.ends_with(b" ");
    if !blank && !matches!(word[0] | 0x20, b's' | b'r' | b'c') {
        return false;
    }
    let words: [&[u8]; 4] = [b"street", b"stra", b"rue ", b"call"];
    let street = |word: &[u8]| {
        words.iter().any(|known| {
            word.len() >= known.len() && word[..known.len()].eq_ignore_ascii_case(known)
        })
    };
    let only = blank
        && [
            &b"lane "[..],
            b"road ",
            b"avenue ",
            b"calle ",
            b"rue ",
            b"ul. ",
            b" am ",
            b"\nam ",
            b"platz ",
            b"weg ",
            b"gasse ",
            b"straat ",
            b"str. ",
        ]
        .iter()
        .any(|known| word.eq_ignore_ascii_case(known));
    if (only || street(word))
        && input.kind != Kind::Code
        && let Some(span) = address::in_text(input.bytes, place)
            .or_else(|| address::house_first(input.bytes, place))
    {
        let why = "a street, a number, a code and a town stand together";
        hits.add(span, "postal-address", "address", Strength::Scored, why);
        return true;
    }
    only
}

/// Names that begin with a known first name, and tax codes that begin with a name's letters.
fn people(input: &Input<'_>, hits: &mut Hits) {
    ids::codici(input.bytes, |span| {
        let why = "its check letter is right";
        hits.add(
            span,
            "it-codice-fiscale",
            "codice-fiscale",
            Strength::Checked,
            why,
        );
    });
    person::known(input.bytes, |span| {
        forms::birth_behind(input, span.end, hits);
        if !mail::is_credit(input, span.start) {
            let why = "it begins with a common first name";
            // `Jane Doe, 0561 49273-50`
            let sign = |byte: &&u8| matches!(byte, b' ' | b',' | b'\t' | b':');
            let signs = input.bytes[span.end..].iter().take(16).take_while(sign);
            let number = span.end + signs.count();
            if matches!(input.kind, Kind::Prose | Kind::Unknown)
                && number > span.end + 1
                && input.byte(number) == b'0'
                && let Some(number) = phone::named(input.bytes, number, input.line(number).end)
            {
                hits.add(number, "phone", "phone", Strength::Scored, SHAPED);
            }
            letter_head(input, &span, hits);
            hits.add(span, "person-name", "first-name", Strength::Scored, why);
        }
    });
    talk::authors(input, hits);
    talk::turned(input, hits);
}

/// A street and a town in the lines below a name that is a line of its own, as letters begin.
fn letter_head(input: &Input<'_>, name: &Range<usize>, hits: &mut Hits) {
    if !matches!(input.kind, Kind::Prose | Kind::Unknown) {
        return;
    }
    let line = input.line(name.start);
    let text = &input.bytes[line.clone()];
    if text.trim_ascii().len() != name.len() {
        return;
    }
    for span in address::below(input.bytes, input.below(&line))
        .into_iter()
        .flatten()
    {
        let why = "it stands below a name, as letters begin";
        hits.add(span, "postal-address", "letter", Strength::Scored, why);
    }
}

fn add_mail(scene: &Scene<'_, '_>, span: Range<usize>, hits: &mut Hits) {
    let input = scene.input;
    let sign = memchr::memchr(b'@', &input.bytes[span.clone()]).unwrap_or(0);
    let domain = span.start + sign + 1;
    let lower = input.text(domain..span.end).to_ascii_lowercase();
    let public = network::is_public(&lower);
    let reserved =
        lower.starts_with("example.") || lower.ends_with(".test") || lower.ends_with(".example");
    // What is published has no such end.
    let inner = [
        ".lan",
        ".local",
        ".intern",
        ".intranet",
        ".corp",
        ".internal",
    ]
    .iter()
    .any(|end| lower.ends_with(end));
    let asked = || mail::is_asked(scene, span.start);
    let hidden = || !scene.is_quoted(span.start) && !inner && !asked() || scene.is_test(span.start);
    if network::is_of_erlang(&input.bytes[..domain])
        || scene.code && (reserved || public || hidden())
        || reserved && scene.is_test(span.start)
        || public && mail::is_role(&input.bytes[span.start..domain - 1])
        || if mail::is_roster(input.path) {
            public
        } else {
            scene.is_package() && !is_of_workflow(input, span.start)
        }
        || mail::is_credit(input, span.start)
        // `provider default@dynu.com {` of inadyn
        || input.bytes[..span.start].ends_with(b"provider ")
    {
        return;
    }
    let name = match scene.code {
        true => span.start.checked_sub(1).and_then(|quote| {
            entry_before(input.bytes, quote)
                .or_else(|| object_before(input.bytes, quote))
                .or_else(|| forms::object_behind(input.bytes, span.end))
                .or_else(|| name_before(input.bytes, span.start))
                .or_else(|| mail::asked_name(input.bytes, span.start))
        }),
        false if input.kind == Kind::Csv => {
            name_before(input.bytes, span.start).or_else(|| mail::cell_before(input.bytes, &span))
        }
        false => name_before(input.bytes, span.start).or_else(|| {
            sentence::before_number(input.bytes, span.start).filter(|_| input.kind != Kind::Csv)
        }),
    };
    if let Some(name) = name {
        let why = "it stands before a mail address";
        hits.add(name, "person-name", "mail-name", Strength::Context, why);
    }
    if !scene.code && forms::is_behind_name(input.bytes, span.start) {
        forms::birth_behind(input, span.end, hits);
    }
    hits.add(span, "email", "email", Strength::Shaped, SHAPED);
}

/// Says whether a setting of a workflow holds what is at a place: `username: jane@corp.eu`.
fn is_of_workflow(input: &Input<'_>, at: usize) -> bool {
    let lead = &input.bytes[at.saturating_sub(24)..at];
    let lead = lead
        .strip_suffix(b"\"")
        .or_else(|| lead.strip_suffix(b"'"))
        .unwrap_or(lead);
    let keys: [&[u8]; 6] = [
        b"username: ",
        b"to: ",
        b"from: ",
        b"user: ",
        b"email: ",
        b"login: ",
    ];
    input.path.contains("/workflows/") && keys.iter().any(|key| lead.ends_with(key))
}

/// The name in `Jane Doe <jane@…>`.
fn name_before(bytes: &[u8], mail: usize) -> Option<Range<usize>> {
    let low = mail.saturating_sub(80);
    let lead = &bytes[low..mail];
    let lead = lead
        .strip_suffix(b"<")
        .or_else(|| lead.strip_suffix(b"("))?
        .trim_ascii_end();
    let from = match lead.strip_suffix(b"\"") {
        Some(quoted) => memchr::memrchr(b'"', quoted)? + 1,
        None => {
            let part = |byte: &u8| {
                matches!(
                    byte,
                    b':' | b',' | b';' | b'\n' | b'"' | b'>' | b'=' | b'(' | b'*' | b'[' | b']'
                )
            };
            let from = lead.iter().rposition(part).map_or(0, |at| at + 1);
            // `   120  Jane Doe <…>` counts what one has done.
            let skipped = |byte: &&u8| matches!(byte, b' ' | b'\t') || byte.is_ascii_digit();
            from + lead[from..].iter().take_while(skipped).count()
        }
    };
    let end = low + lead.strip_suffix(b"\"").unwrap_or(lead).len();
    person::at(bytes, low + from, end, Trust::Field).filter(|name| name.end == end)
}

/// Looks whether a run of digits is a card's or an account's number.
fn number(scene: &Scene<'_, '_>, run: &Range<usize>, hits: &mut Hits) {
    let bytes = scene.input.bytes;
    let known = |span: &Range<usize>| {
        !scene.code || scene.is_quoted(span.start) && !scene.is_test(span.start)
    };
    if let Some(span) =
        digits::ssn(bytes, run).filter(|_| !scene.code && scene.input.kind != Kind::Hcl)
    {
        hits.add(
            span,
            "us-ssn",
            "ssn",
            Strength::Shaped,
            "it has the shape of its kind",
        );
    } else if let Some(span) = digits::iban(bytes, run) {
        if known(&span) {
            hits.add(
                span,
                "iban",
                "iban",
                Strength::Checked,
                "its check digits are right",
            );
        }
    } else if run.len() >= 13
        && let Some(span) = digits::card(bytes, run)
    {
        let short = span.len() == 13;
        if known(&span)
            && !digits::is_count(scene.input, span.start)
            && (!short || digits::is_named_card(scene.input, span.start))
        {
            hits.add(
                span,
                "card",
                "card",
                Strength::Checked,
                "its check digit is right",
            );
        }
    } else if matches!(scene.input.kind, Kind::Prose | Kind::Unknown)
        && (phone::is_pairs(bytes, run)
            || phone::is_mobile(bytes, run)
            || phone::is_of_contact(bytes, run))
    {
        hits.add(run.clone(), "phone", "phone", Strength::Scored, SHAPED);
    }
}

#[cfg(test)]
#[path = "pii/tests.rs"]
mod tests;
