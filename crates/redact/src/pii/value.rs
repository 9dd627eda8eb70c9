//! Values of fields, cells of tables, entries of files about people.

use std::ops::Range;

use super::fields::{self, Datum};
use super::ids::Number;
use super::person::{self, Trust};
use super::{address, date, digits, forms, ids, phone};
use crate::field;
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::scene::Scene;
use crate::table;

/// A field and its value.
pub(super) fn keyed(input: &Input<'_>, found: &field::Field, hits: &mut Hits) {
    if forms::collected(input, found, hits) {
        return;
    }
    let value_of = &input.bytes[found.value.clone()];
    if input.kind == Kind::Code && found.quote == 0 {
        let inner = wrapped(value_of);
        let birth = || fields::classify(&field::words(&input.bytes[found.key.clone()]));
        if inner > 0
            && birth() == Some(Datum::Birth)
            && !Scene::new(input).is_test(found.value.start)
        {
            value(input, Datum::Birth, found.value.clone(), false, hits);
        }
        return;
    }
    let key = &input.bytes[found.key.clone()];
    let names = key.len() > 3 && key[key.len() - 4..].eq_ignore_ascii_case(b"name");
    // What is named a name is one or nothing, and most are those of things.
    if names && !person::may_begin(input.byte(found.value.start)) {
        return;
    }
    let words = field::words(key);
    // `N° de sécurité sociale (salarié) : …`: what stands in brackets may say of whom.
    let short = || {
        let open = memchr::memchr(b'(', key).filter(|open| *open > 2)?;
        fields::classify(&field::words(&key[..open]))
    };
    let Some(datum) = short()
        .or_else(|| fields::classify(&words))
        .or_else(|| forms::licence(input, found.key.start, &words))
    else {
        return;
    };
    let scene = Scene::new(input);
    if scene.code {
        let credit = matches!(words.last(1), "author" | "contact" | "owner" | "maintainer");
        if found.quote == 0
            || credit
            || !scene.is_quoted(found.value.start)
            || scene.is_test(found.value.start)
            || matches!(datum, Datum::AnyName | Datum::NamePart | Datum::Address)
        {
            return;
        }
    }
    if scene.is_package() && matches!(datum, Datum::Name | Datum::NamePart | Datum::AnyName) {
        return;
    }
    // Things have a `nom` and a `family` as well.
    if matches!(words.last(1), "nom" | "family" | "given") && !has_first_name(input, found) {
        return;
    }
    let exact = found.quote != 0;
    value(input, datum, found.value.clone(), exact, hits);
}

/// Says whether fields near a last name speak of a first name as well.
fn has_first_name(input: &Input<'_>, found: &field::Field) -> bool {
    let low = found.key.start.saturating_sub(200);
    let high = (found.value.end + 200).min(input.bytes.len());
    ["rénom", "renom", "\"given\"", "\"family\""]
        .iter()
        .any(|word| memchr::memmem::find(&input.bytes[low..high], word.as_bytes()).is_some())
}

/// What an option of a command is set to: `-StreetAddress 'Main Street 5'`; says whether the place is in an option's name.
pub(super) fn option(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) -> bool {
    let bytes = input.bytes;
    if !matches!(input.kind, Kind::Shell | Kind::Prose | Kind::Unknown) {
        return false;
    }
    let letter = |byte: &&u8| byte.is_ascii_alphabetic();
    let from = place.start + usize::from(bytes[place.start] == b' ');
    let low = from.saturating_sub(24);
    let start = from - bytes[low..from].iter().rev().take_while(letter).count();
    let word = bytes[place.end..]
        .iter()
        .take(24)
        .take_while(letter)
        .count();
    let end = place.end + word;
    let dashes = bytes[..start]
        .iter()
        .rev()
        .take(3)
        .take_while(|byte| **byte == b'-')
        .count();
    let start = if bytes[start] == b'-' {
        start + 1
    } else {
        start
    };
    let named = dashes > 0 || start > from;
    let quote = input.byte(end + 1);
    if !named || input.byte(end) != b' ' || !matches!(quote, b'"' | b'\'') || start >= end {
        return false;
    }
    let Some(length) = memchr::memchr(quote, &bytes[end + 2..input.line(end).end.max(end + 2)])
    else {
        return false;
    };
    let datum = fields::classify(&field::words(&bytes[start..end]));
    // `New-ADUser -Name "Jane Doe"`
    let lead = &bytes[input.line(start).start..start];
    let datum = match datum {
        Some(Datum::AnyName) if forms::is_account(lead) => Some(Datum::Name),
        other => other.filter(|datum| *datum != Datum::AnyName),
    };
    let Some(datum) = datum else { return false };
    value(input, datum, end + 2..end + 2 + length, true, hits);
    true
}

/// The value of a form's field: `<input name="birthdate" type="date" value="…">`; says whether the place is in one.
pub(super) fn form(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) -> bool {
    let line = input.line(place.start);
    let low = line.start.max(place.start.saturating_sub(48));
    let bytes = input.bytes;
    let Some(open) = memchr::memrchr2(b'"', b'\'', &bytes[low..place.start]).map(|at| low + at)
    else {
        return false;
    };
    let named = [&b" name="[..], b" id=", b" autocomplete=", b" itemprop="]
        .iter()
        .any(|lead| bytes[low..open].ends_with(lead));
    let rest = &bytes[place.end..line.end.min(place.end + 240)];
    let rest = &rest[..memchr::memchr(b'>', rest).unwrap_or(rest.len())];
    let quote = bytes[open];
    let Some(close) = memchr::memchr(quote, rest).filter(|_| named) else {
        return false;
    };
    let Some(datum) = fields::classify(&field::words(&bytes[open + 1..place.end + close])) else {
        return true;
    };
    let lead = [&b" value=\""[..], b" value='", b" content=\""];
    for lead in lead {
        if let Some(found) = memchr::memmem::find(rest, lead) {
            let from = place.end + found + lead.len();
            let end = memchr::memchr(lead[lead.len() - 1], &bytes[from..line.end]);
            value(
                input,
                datum,
                from..end.map_or(line.end, |end| from + end),
                true,
                hits,
            );
            break;
        }
    }
    true
}

/// Reads a value by what its field says that it is; `exact` says that the value ends where `span` does.
pub(super) fn value(
    input: &Input<'_>,
    datum: Datum,
    span: Range<usize>,
    exact: bool,
    hits: &mut Hits,
) {
    if let Some((span, category, strength)) = read(input, datum, span, exact) {
        let why = match datum {
            Datum::AnyName => "it is named as people are",
            _ => "its field's name says what it is",
        };
        hits.add(span, category, "person-field", strength, why);
    }
}

fn read(
    input: &Input<'_>,
    datum: Datum,
    span: Range<usize>,
    exact: bool,
) -> Option<(Range<usize>, &'static str, Strength)> {
    let bytes = input.bytes;
    let (from, end) = (span.start, span.end);
    let name = |trust| person::at(bytes, from, end, trust);
    Some(match datum {
        Datum::Name => {
            let name = name(Trust::Field).or_else(|| encoded(input, span.start..end));
            (name?, "person-name", Strength::Context)
        }
        Datum::NamePart => (
            part(input, from..end, exact)?,
            "person-name",
            Strength::Keyed,
        ),
        Datum::AnyName => {
            let name = name(Trust::Field).filter(|name| is_person(input, name));
            let name = name.or_else(|| encoded(input, span.start..end));
            (name?, "person-name", Strength::Keyed)
        }
        Datum::Phone => {
            let number = phone::named(bytes, from, end)?;
            let long = input.kind != Kind::Code || number.len() > 9;
            (long.then_some(number)?, "phone", Strength::Context)
        }
        Datum::Birth => {
            let from = from + wrapped(&bytes[from..end.max(from)]);
            (date::at(bytes, from, end)?, "dob", Strength::Context)
        }
        Datum::Iban => (digits::account(bytes, from)?, "iban", Strength::Checked),
        Datum::Card | Datum::Mail => return None,
        Datum::Address => {
            // Directories part the lines of an address by `$`.
            let dollar = memchr::memchr(b'$', &bytes[from..end.max(from)]).map(|at| from + at);
            let line = dollar.and_then(|end| address::at(bytes, from, end, true));
            let span = line.or_else(|| address::at(bytes, from, end, exact))?;
            (span, "postal-address", Strength::Keyed)
        }
        Datum::Town => (
            address::town_in(bytes, from, end)?,
            "postal-address",
            Strength::Keyed,
        ),
        Datum::Number(kind) => return number(bytes, from..end, kind),
    })
}

/// A number of a kind, or of the one that a bracket behind it tells.
fn number(
    bytes: &[u8],
    span: Range<usize>,
    kind: Number,
) -> Option<(Range<usize>, &'static str, Strength)> {
    let (from, end) = (span.start, span.end);
    // `C01X00T47 (Pass)` in a column of papers.
    let (kind, end) = told_behind(&bytes[from..end.max(from)])
        .map_or((kind, end), |(kind, length)| (kind, from + length));
    // Portugal has its `nif` too, Argentina its `dni`.
    let other = (kind == Number::Dni).then_some(Number::National);
    let mut kinds = [Some(kind), other].into_iter().flatten();
    let (kind, (span, checked)) =
        kinds.find_map(|kind| Some((kind, ids::at(bytes, from, end, kind)?)))?;
    let strength = if checked {
        Strength::Checked
    } else {
        Strength::Context
    };
    Some((span, kind.category(), strength))
}

/// Returns the kind of a number that a bracket behind it tells, and how long the number is: `C01X00T47 (Pass)`.
fn told_behind(text: &[u8]) -> Option<(Number, usize)> {
    let text = text.trim_ascii_end();
    let open = text
        .strip_suffix(b")")
        .and_then(|_| crate::bytes::find_last(&text[..text.len().min(64)], b" ("))?;
    let word = text.get(open + 2..text.len() - 1)?;
    let number = text[..open].iter().filter(|byte| byte.is_ascii_digit());
    if number.count() == 0 {
        return None;
    }
    // Alone, `pass` is the short word for a password.
    if word.eq_ignore_ascii_case(b"pass") {
        return Some((Number::Passport, open));
    }
    match fields::classify(&field::words(word)) {
        Some(Datum::Number(kind)) => Some((kind, open)),
        _ => None,
    }
}

/// The number in an attribute of what it is one of: `<Krankenversicherung nr="…">`; says whether the place is in such a tag.
pub(super) fn tagged(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) -> bool {
    let letter = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let bytes = input.bytes;
    let low = place.start.saturating_sub(40);
    let start = place.start
        - bytes[low..place.start]
            .iter()
            .rev()
            .take_while(letter)
            .count();
    let end = place.end
        + bytes[place.end..]
            .iter()
            .take(40)
            .take_while(letter)
            .count();
    if start == 0 || bytes[start - 1] != b'<' {
        return false;
    }
    let rest = &bytes[end..(end + 80).min(bytes.len())];
    let keys: [&[u8]; 6] = [
        b" nr=\"",
        b" number=\"",
        b" nummer=\"",
        b" no=\"",
        b" id=\"",
        b" value=\"",
    ];
    let Some(key) = keys.iter().find(|key| rest.starts_with(key)) else {
        return false;
    };
    let Some(length) = memchr::memchr(b'"', &rest[key.len()..]) else {
        return false;
    };
    let mut name = bytes[start..end].to_vec();
    name.extend_from_slice(b"_nr");
    let datum = fields::classify(&field::words(&name))
        .or_else(|| fields::classify(&field::words(&bytes[start..end])));
    let from = end + key.len();
    if let Some(datum @ Datum::Number(_)) = datum {
        value(input, datum, from..from + length, true, hits);
    }
    false
}

/// The fields of a movement of an account, as banks send them: the other account behind `?31`, its owner behind `?32`.
pub(super) fn movement(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    const WHY: &str = "a movement of an account tells it";
    let line = input.line(place.start);
    let bytes = input.bytes;
    // The field may be cut into several lines.
    let low = place.start.saturating_sub(400);
    if !bytes[line.start..].starts_with(b":86:")
        && crate::bytes::find_last(&bytes[low..place.start], b"\n:86:").is_none()
    {
        return;
    }
    let rest = &bytes[place.end..line.end.min(place.end + 80).max(place.end)];
    let end = place.end + memchr::memchr(b'?', rest).unwrap_or(rest.len());
    if bytes[place.end - 1] == b'2' {
        if let Some(name) =
            person::at(bytes, place.end, end, Trust::Field).filter(|name| name.end == end)
        {
            hits.add(name, "person-name", "movement", Strength::Context, WHY);
        }
    } else {
        // What stands before it is a digit, so that the number is read on its own.
        let text = &bytes[place.end..end];
        if let Some(span) = digits::account(text, 0) {
            let span = place.end..place.end + span.end;
            hits.add(span, "iban", "movement", Strength::Checked, WHY);
        }
    }
}

/// A first or last name; both where they are turned: `Name, Vorname: Doe, Jane`.
fn part(input: &Input<'_>, span: Range<usize>, exact: bool) -> Option<Range<usize>> {
    let (from, end) = (span.start, span.end);
    let turned = person::at(input.bytes, from, end, Trust::Field)
        .filter(|name| name.end == end && input.bytes[name.clone()].contains(&b','));
    turned.or_else(|| {
        let part = person::at(input.bytes, from, end, Trust::Part)?;
        let ends =
            part.end == end || !exact && matches!(input.byte(part.end), b',' | b';' | b' ' | b'|');
        ends.then_some(part)
    })
}

/// Returns how long the call is in which a date is written: `DATE '1985-…'`, `new Date('1985-…')`.
fn wrapped(value: &[u8]) -> usize {
    let calls: [&[u8]; 10] = [
        b"date ",
        b"new date(",
        b"date(",
        b"to_date(",
        b"date.parse(",
        b"isodate(",
        b"new isodate(",
        b"localdate.parse(",
        b"date.fromisoformat(",
        b"datetime.date.fromisoformat(",
    ];
    let call = calls.iter().find(|call| {
        value.len() > call.len()
            && value[..call.len()].eq_ignore_ascii_case(call)
            && matches!(value[call.len()], b'\'' | b'"')
    });
    call.map_or(0, |call| call.len() + 1)
}

/// `name=Jane%20Doe&…`, as forms of the web write it.
fn encoded(input: &Input<'_>, span: Range<usize>) -> Option<Range<usize>> {
    let text = &input.bytes[span.start..span.end.min(span.start + 80)];
    let text = &text[..memchr::memchr3(b'&', b' ', b'"', text).unwrap_or(text.len())];
    memchr::memmem::find(text, b"%20")?;
    let plain = std::str::from_utf8(text).ok()?.replace("%20", " ");
    let known = plain.split(' ').next().is_some_and(person::is_first);
    (known && person::at(plain.as_bytes(), 0, plain.len(), Trust::Field) == Some(0..plain.len()))
        .then(|| span.start..span.start + text.len())
}

/// Says whether a name in a field for any names is a person's: by its first name, or by what stands beside it.
fn is_person(input: &Input<'_>, name: &Range<usize>) -> bool {
    let text = input.text(name.clone());
    if text.split([' ', ',']).any(person::is_first) {
        return true;
    }
    let low = name.start.saturating_sub(200);
    let near = input.bytes[low..(name.end + 200).min(input.bytes.len())].to_ascii_lowercase();
    [
        "phone",
        "birth",
        "dob",
        "mobil",
        "salary",
        "mailto:",
        "e-mail",
        "email",
        "geburt",
        "telef",
        "nascita",
        "naissance",
        "nacim",
        "pesel",
        "secu",
        "steuer",
        "ssn:",
        "dni:",
        "bsn:",
        "passport",
        "personnummer",
        "iban",
    ]
    .iter()
    .any(|word| memchr::memmem::find(&near, word.as_bytes()).is_some())
}

pub(super) fn columns(input: &Input<'_>, hits: &mut Hits) {
    // A name in a row that holds more about a person is a person's.
    let mut known = 0..0;
    let mut waiting: Option<Range<usize>> = None;
    let same_row = |from: usize, to: usize| {
        from <= to && to - from < 2000 && memchr::memchr(b'\n', &input.bytes[from..to]).is_none()
    };
    table::cells(input, &fields::classify, &mut |datum, cell| {
        if datum != Datum::AnyName {
            if let Some(name) = waiting.take().filter(|name| same_row(name.end, cell.start)) {
                value(input, Datum::Name, name, true, hits);
            }
            known = cell.clone();
            return value(input, datum, cell, true, hits);
        }
        if !known.is_empty() && same_row(known.end, cell.start) {
            return value(input, Datum::Name, cell, true, hits);
        }
        if person::at(input.bytes, cell.start, cell.end, Trust::Field)
            .is_some_and(|name| input.text(name).split([' ', ',']).any(person::is_first))
        {
            return value(input, Datum::Name, cell, true, hits);
        }
        waiting = Some(cell);
    });
}

/// The values of a row that a database complains about: `Failing row contains (1463, Jane Doe, 1985-12-16, null)`.
pub(super) fn row(input: &Input<'_>, from: usize, hits: &mut Hits) {
    const WHY: &str = "a row of a table about people holds it";
    let line = input.line(from);
    let mut at = from;
    let mut named = false;
    let text = &input.bytes[from..line.end.min(from + 600).max(from)];
    for part in text.split(|byte| *byte == b',').take(24) {
        let end = at + part.trim_ascii_end().len();
        let end = end - usize::from(part.ends_with(b")") || part.ends_with(b")."));
        let start = at + part.len() - part.trim_ascii_start().len();
        at += part.len() + 1;
        if person::at(input.bytes, start, end, Trust::Field) == Some(start..end) {
            let known = input.text(start..end).split(' ').any(person::is_first);
            named |= known;
            if known {
                hits.add(start..end, "person-name", "row", Strength::Context, WHY);
            }
        } else if named && date::at(input.bytes, start, end) == Some(start..end) {
            hits.add(start..end, "dob", "row", Strength::Context, WHY);
        }
    }
}

/// The names in `/etc/passwd`, of accounts that people have.
pub(super) fn passwd(input: &Input<'_>, hits: &mut Hits) {
    let mut at = 0;
    while at < input.bytes.len() {
        let line = input.line(at);
        at = input.below(&line);
        let mut fields = input.bytes[line.clone()].split(|byte| *byte == b':');
        let lead: usize = fields.by_ref().take(4).map(|field| field.len() + 1).sum();
        let Some(gecos) = fields.next() else { continue };
        let from = line.start + lead;
        let length = memchr::memchr(b',', gecos).unwrap_or(gecos.len());
        if let Some(name) = person::at(input.bytes, from, from + length, Trust::Field) {
            hits.add(
                name,
                "person-name",
                "gecos",
                Strength::Context,
                "an account's entry names its user",
            );
        }
    }
}

/// The parts of a name in a vCard: `N:Doe;Jane;;;`.
pub(super) fn vcard(input: &Input<'_>, from: usize, hits: &mut Hits) {
    let line = input.line(from);
    let mut at = memchr::memchr(b':', &input.bytes[from - 1..line.end])
        .map_or(line.end, |colon| from + colon);
    for part in input.bytes[at..line.end]
        .split(|byte| *byte == b';')
        .take(2)
    {
        if let Some(name) = person::at(input.bytes, at, at + part.len(), Trust::Part)
            .filter(|name| name.end == at + part.len())
        {
            hits.add(
                name,
                "person-name",
                "vcard",
                Strength::Context,
                "a card with a name",
            );
        }
        at += part.len() + 1;
    }
}

/// The street in an address of a vCard, behind the post-office box and what adds to it: `ADR;TYPE=home:;;Main St 5;…`.
pub(super) fn vcard_street(input: &Input<'_>, from: usize, hits: &mut Hits) {
    let line = input.line(from);
    if !matches!(input.byte(from), b':' | b';') {
        return;
    }
    let Some(colon) = memchr::memchr(b':', &input.bytes[from..line.end]) else {
        return;
    };
    let mut parts = input.bytes[from + colon + 1..line.end].split(|byte| *byte == b';');
    let before: usize = parts.by_ref().take(2).map(|part| part.len() + 1).sum();
    let Some(street) = parts.next().map(<[u8]>::trim_ascii_end) else {
        return;
    };
    let start = from + colon + 1 + before;
    let letters = street
        .iter()
        .filter(|byte| byte.is_ascii_alphabetic())
        .count();
    if letters > 2 && street.iter().any(u8::is_ascii_digit) && parts.next().is_some() {
        let span = start..start + street.len();
        let why = "a card with an address";
        hits.add(span, "postal-address", "vcard", Strength::Context, why);
    }
}

/// Comments beside a peer of WireGuard say whose it is.
pub(super) fn peers(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let above = (line.start > 1).then(|| input.line(line.start - 1));
    let below = (input.below(&line) < input.bytes.len()).then(|| input.line(input.below(&line)));
    for line in [above, below].into_iter().flatten() {
        let text = &input.bytes[line.clone()];
        let skip = text
            .iter()
            .take_while(|byte| matches!(byte, b'#' | b' ' | b'\t' | b';'))
            .count();
        if !text.starts_with(b"#") && !text.starts_with(b";") {
            continue;
        }
        // `# peer: Jane Doe`
        let colon = memchr::memchr(b':', text).map_or(skip, |colon| {
            colon + 1 + usize::from(text.get(colon + 1) == Some(&b' '))
        });
        if let Some(name) = person::at(input.bytes, line.start + colon, line.end, Trust::Sentence) {
            hits.add(
                name,
                "person-name",
                "peer",
                Strength::Context,
                "a comment says whose peer it is",
            );
        }
    }
}
