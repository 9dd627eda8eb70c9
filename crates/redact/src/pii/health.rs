//! Records of patients as hospitals exchange them: segments of HL7, and objects of JSON that name what they hold in a value.

use std::ops::Range;

use super::fields::{self, Datum};
use super::ids::Number;
use super::person::{self, Trust};
use super::value::value;
use super::{address, date, ids, phone};
use crate::field;
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;

/// Why what stands in a segment is believed.
const WHY: &str = "a record of a patient holds it";
/// How far behind a name its value may stand.
const REACH: usize = 160;

/// A segment such as `PID|…` or `NK1|…`, whose name and first sign are at a place; says whether it is one.
pub(super) fn segment(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) -> bool {
    let before = place
        .start
        .checked_sub(1)
        .map_or(b'\n', |at| input.bytes[at]);
    // Segments end with a carriage return; what prints messages writes `\r` or a line's end.
    let starts = matches!(before, b'\n' | b'\r' | 0x0B | b'"' | b'\'' | b' ')
        || input.bytes[..place.start].ends_with(b"\\r")
        || input.bytes[..place.start].ends_with(b"\\n");
    if !starts || input.kind == Kind::Code {
        return false;
    }
    let name = &input.bytes[place.start..place.end - 1];
    let Some((_, fields)) = SEGMENTS.iter().find(|(segment, _)| *segment == name) else {
        return false;
    };
    let rest = &input.bytes[place.end..(place.end + 4096).min(input.bytes.len())];
    let length = rest
        .iter()
        .position(|byte| matches!(byte, b'\n' | b'\r' | b'"'))
        .unwrap_or(rest.len());
    let mut at = place.end;
    for (index, text) in rest[..length]
        .split(|byte| *byte == b'|')
        .enumerate()
        .take(64)
    {
        let span = at..at + text.len();
        at += text.len() + 1;
        if let Some((_, part)) = fields
            .iter()
            .find(|(fields, _)| fields.contains(&(index + 1)))
        {
            field_of(input, *part, span, hits);
        }
    }
    true
}

/// What a field of a segment holds.
#[derive(Clone, Copy)]
enum Part {
    Number,
    /// A number, or that of a company or plan: only what has a check that is right.
    Policy,
    Ssn,
    Licence,
    Name,
    /// Somebody who works there, behind a number: `4711^Doe^Jane`.
    Staff,
    Birth,
    Home,
    Phone,
}

/// The fields of segments that are about people, by their numbers.
type Fields = &'static [(&'static [usize], Part)];

const SEGMENTS: &[(&[u8], Fields)] = &[
    (
        b"PID",
        &[
            (&[3, 4], Part::Number),
            (&[5, 6, 9], Part::Name),
            (&[7], Part::Birth),
            (&[11], Part::Home),
            (&[13, 14], Part::Phone),
            (&[19], Part::Ssn),
            (&[20], Part::Licence),
        ],
    ),
    (
        b"NK1",
        &[
            (&[2, 30], Part::Name),
            (&[4], Part::Home),
            (&[5, 6], Part::Phone),
        ],
    ),
    (b"PV1", &[(&[7, 8, 9, 17, 52], Part::Staff)]),
    (
        b"IN1",
        &[
            (&[16], Part::Name),
            (&[18], Part::Birth),
            (&[19], Part::Home),
            (&[35, 36, 49], Part::Number),
            (&[2, 3], Part::Policy),
        ],
    ),
    (
        b"GT1",
        &[
            (&[3], Part::Name),
            (&[5], Part::Home),
            (&[6, 7], Part::Phone),
            (&[8], Part::Birth),
            (&[12], Part::Ssn),
        ],
    ),
    (b"OBR", &[(&[10, 16, 28, 32], Part::Staff)]),
    (b"ORC", &[(&[10, 11, 12], Part::Staff)]),
    (b"ROL", &[(&[4], Part::Staff)]),
];

fn field_of(input: &Input<'_>, part: Part, span: Range<usize>, hits: &mut Hits) {
    let (start, end) = (span.start, span.end);
    match part {
        Part::Number => number(input, span, hits),
        Part::Name => name(input, span, hits),
        Part::Home => home(input, span, hits),
        Part::Staff => {
            let text = &input.bytes[span.clone()];
            let numbered = text
                .first()
                .is_some_and(|first| !person::may_begin(*first) || text.contains(&b'0'));
            let skip = memchr::memchr(b'^', text).filter(|_| numbered);
            let skip = skip.map_or(0, |at| at + 1);
            // A last name alone may as well be a ward.
            if memchr::memchr(b'^', &text[skip..]).is_some() {
                name(input, start + skip..end, hits);
            }
        }
        Part::Birth => {
            if let Some(found) = date::at(input.bytes, start, end) {
                hits.add(found, "dob", "hl7", Strength::Context, WHY);
            }
        }
        Part::Phone => {
            if let Some(found) = phone::named(input.bytes, start, end) {
                hits.add(found, "phone", "hl7", Strength::Context, WHY);
            }
        }
        Part::Policy => {
            if ids::at(input.bytes, start, end, Number::Health).is_some_and(|(_, checked)| checked)
            {
                number(input, span, hits);
            }
        }
        Part::Ssn => value(input, Datum::Number(Number::Ssn), span, false, hits),
        Part::Licence => value(input, Datum::Number(Number::Licence), span, false, hits),
    }
}

/// The parts of a field, with where they stand.
fn parts<'t>(
    input: &'t Input<'_>,
    span: &Range<usize>,
) -> impl Iterator<Item = (Range<usize>, &'t [u8])> {
    let mut at = span.start;
    input.bytes[span.clone()]
        .split(|byte| matches!(byte, b'^' | b'~'))
        .map(move |part| {
            let place = at..at + part.len();
            at += part.len() + 1;
            (place, part)
        })
}

fn number(input: &Input<'_>, span: Range<usize>, hits: &mut Hits) {
    if let Some((place, part)) = parts(input, &span).next()
        && part.len() > 3
        && part.iter().filter(|byte| byte.is_ascii_digit()).count() > 3
        && part
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b' '))
    {
        hits.add(place, "health-record", "hl7", Strength::Context, WHY);
    }
}

/// `Doe^Jane^M`: the first two parts.
fn name(input: &Input<'_>, span: Range<usize>, hits: &mut Hits) {
    let mut parts = parts(input, &span);
    let named = |place: &Range<usize>| {
        person::at(input.bytes, place.start, place.end, Trust::Part)
            .is_some_and(|name| name == *place)
            || person::at(input.bytes, place.start, place.end, Trust::Field)
                .is_some_and(|name| name == *place)
    };
    let Some((last, _)) = parts.next().filter(|(place, _)| named(place)) else {
        return;
    };
    let first = parts.next().filter(|(place, _)| named(place));
    let end = first.map_or(last.end, |(place, _)| place.end);
    hits.add(
        last.start..end,
        "person-name",
        "hl7",
        Strength::Context,
        WHY,
    );
}

fn home(input: &Input<'_>, span: Range<usize>, hits: &mut Hits) {
    let Some((street, part)) = parts(input, &span).next() else {
        return;
    };
    let whole = address::at(input.bytes, street.start, street.end, true).is_some();
    if !whole || part.is_empty() {
        return;
    }
    for (place, part) in parts(input, &span)
        .take(5)
        .filter(|(_, part)| part.len() > 2)
    {
        let plain = part.iter().all(|byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'.' | b'-') || *byte >= 0x80
        });
        if plain {
            hits.add(place, "postal-address", "hl7", Strength::Keyed, WHY);
        }
    }
}

/// `{"type": {"text": "MRN"}, "value": "…"}`, `"address": [{"text": "…"}]`: objects whose value a string of theirs names.
pub(super) fn named(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) -> bool {
    let bytes = input.bytes;
    // `"MRN"`, `"https://fhir.nhs.uk/Id/nhs-number"`: the word may stand in a name that ends soon.
    let high = (place.end + 16).min(bytes.len());
    let goes_on = bytes[place.end..high]
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        .count();
    if input.kind == Kind::Code || input.byte(place.end + goes_on) != b'"' {
        return false;
    }
    let low = place.start.saturating_sub(64);
    let Some(open) = memchr::memrchr(b'"', &bytes[low..place.start]) else {
        return false;
    };
    let window = &bytes[place.end..(place.end + REACH).min(bytes.len())];
    let Some(close) = memchr::memchr(b'"', &window[..window.len().min(24)]) else {
        return false;
    };
    let words = field::words(&bytes[low + open + 1..place.end + close]);
    let Some(datum) = fields::classify(&words) else {
        return false;
    };
    let keys: &[&[u8]] = match datum {
        Datum::Address => &[
            b":[{\"text\":\"",
            b":{\"text\":\"",
            b":[\"",
            b":[{\"line\":[\"",
            b":[{\"use\":\"home\",\"line\":[\"",
        ],
        Datum::Phone | Datum::Birth | Datum::Number(_) | Datum::Name => &[
            b"},\"value\":\"",
            b",\"value\":\"",
            b",\"valueString\":\"",
            b",\"valueIdentifier\":{\"value\":\"",
            b"}]},\"value\":\"",
            b"}],\"text\":\"",
        ],
        _ => return false,
    };
    let Some(length) = keys.iter().find_map(|key| skip(&window[close + 1..], key)) else {
        return false;
    };
    let from = place.end + close + 1 + length;
    let line = input.line(from);
    let rest = &bytes[from..line.end.min(from + 160).max(from)];
    let Some(end) = memchr::memchr(b'"', rest) else {
        return false;
    };
    match datum {
        Datum::Number(Number::Health) => number(input, from..from + end, hits),
        _ => value(input, datum, from..from + end, true, hits),
    }
    true
}

/// A line that a tool prints of a picture, which ends with the name of what it holds: `(0010,0010) PN [Doe^Jane]  # 8, 1 PatientName`.
pub(super) fn dicom(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) -> bool {
    let line = input.line(place.start);
    let text = &input.bytes[line.clone()];
    let tag = text.trim_ascii_start();
    if !tag.starts_with(b"(00") || tag.get(10) != Some(&b')') {
        return false;
    }
    let (Some(open), Some(sign)) = (memchr::memchr(b'[', text), memchr::memrchr(b'#', text)) else {
        return false;
    };
    let Some(close) = memchr::memchr(b']', &text[open..]).map(|at| open + at) else {
        return false;
    };
    if sign < close || line.start + sign > place.start {
        return false;
    }
    let span = line.start + open + 1..line.start + close;
    let span = span.start..span.start + input.bytes[span].trim_ascii_end().len();
    match text
        .rsplit(|byte| *byte == b' ')
        .next()
        .unwrap_or_default()
        .trim_ascii_end()
    {
        name if name.ends_with(b"Name") => self::name(input, span, hits),
        b"PatientID" | b"OtherPatientIDs" => number(input, span, hits),
        b"PatientBirthDate" => field_of(input, Part::Birth, span, hits),
        b"PatientAddress" => field_of(input, Part::Home, span, hits),
        _ => return false,
    }
    true
}

/// The numbers of objects under which states and insurers number people.
const OBJECTS: [(&[u8], Number); 15] = [
    (b"2.16.840.1.113883.2.1.4.1", Number::Health),
    (b"1.2.276.0.76.4.8", Number::Health),
    (b"2.16.840.1.113883.4.572", Number::Health),
    (b"2.16.840.1.113883.4.1", Number::Ssn),
    (b"2.16.840.1.113883.2.4.6.3", Number::Bsn),
    (b"2.16.840.1.113883.2.9.4.3.2", Number::CodiceFiscale),
    (b"2.16.840.1.113883.3.4424.1.1.616", Number::Pesel),
    (b"2.16.840.1.113883.13.236", Number::Cpf),
    (b"1.2.250.1.213.1.4.8", Number::Nir),
    (b"1.2.40.0.10.1.4.3.1", Number::National),
    (b"2.16.756.5.32", Number::National),
    (b"1.2.246.21", Number::National),
    (b"1.2.752.129.2.1.3.1", Number::National),
    (b"1.2.208.176.1.2", Number::National),
    (b"2.16.578.1.12.4.1.4.1", Number::National),
];

/// `"system": "urn:oid:1.2.276.0.76.4.8", "value": "…"`, `<id root="1.2.276.0.76.4.8" extension="…"/>`: a number and who gave
/// it, whose own number is at a place.
pub(super) fn numbered(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let rest = &bytes[place.start..(place.start + 40).min(bytes.len())];
    let part = |byte: &&u8| byte.is_ascii_digit() || **byte == b'.';
    let length = rest.iter().take_while(part).count();
    let Some((_, kind)) = OBJECTS
        .iter()
        .find(|(object, _)| *object == &rest[..length])
    else {
        return;
    };
    let close = place.start + length;
    if input.kind == Kind::Code || !matches!(input.byte(close), b'"' | b'\'') {
        return;
    }
    let window = &bytes[close..(close + REACH).min(bytes.len())];
    // What the next one holds is not its own.
    let next = [&b"\"system\""[..], b" root="]
        .iter()
        .filter_map(|key| memchr::memmem::find(window, key))
        .min()
        .unwrap_or(window.len());
    let keys = [&b"\"value\""[..], b"extension="];
    let Some(from) = keys.iter().find_map(|key| {
        memchr::memmem::find(&window[..next], key).map(|at| close + at + key.len())
    }) else {
        return;
    };
    let skipped = bytes[from..]
        .iter()
        .take(4)
        .take_while(|byte| matches!(byte, b':' | b' ' | b'"'))
        .count();
    let from = from + skipped;
    let line = input.line(from);
    if let Some(length) = memchr::memchr(b'"', &bytes[from..line.end.min(from + 40).max(from)]) {
        value(input, Datum::Number(*kind), from..from + length, true, hits);
    }
}

/// Returns how long a text is that is written as `wanted` with blanks between its signs, where one begins with it.
fn skip(text: &[u8], wanted: &[u8]) -> Option<usize> {
    let mut at = 0;
    for sign in wanted {
        while sign.is_ascii_punctuation() && text.get(at).is_some_and(u8::is_ascii_whitespace) {
            at += 1;
        }
        if text.get(at) != Some(sign) {
            return None;
        }
        at += 1;
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use crate::Class;
    use crate::marked::only;
    use crate::template::fill;

    #[test]
    fn what_tools_print_of_pictures_names_patients() {
        let text = "(0010,0010) PN [Peric^Hiroshi]   #  18, 1 PatientName\n(0010,0020) LO [0483159]  #   8, 1 PatientID\n\
            (0010,0030) DA [19850421]   #   8, 1 PatientBirthDate\n(0010,0040) CS [F]   #   2, 1 PatientSex\n";
        let found = only(Class::Pii).find("x.txt", text.as_bytes());
        let found: Vec<_> = found
            .into_iter()
            .map(|finding| &text[finding.span])
            .collect();
        assert_eq!(found, ["Peric^Hiroshi", "0483159", "19850421"]);
    }

    fn found(path: &str, text: &str) -> Vec<(String, String)> {
        only(Class::Pii)
            .find(path, text.as_bytes())
            .into_iter()
            .map(|finding| {
                (
                    finding.category.name.to_owned(),
                    text[finding.span].to_owned(),
                )
            })
            .collect()
    }

    #[test]
    fn segments_tell_numbers_names_dates_and_addresses_of_patients() {
        let number = fill("{digits7}", 3);
        let text = format!(
            "MSH|^~\\&|A|B\rPID|1||{number}^^^X^MR||Doe^Jane^M||19700102|F|||Main Street 5^^Leeds\rNK1|1|Roe^John\r"
        );
        let found = found("adt.hl7", &text);
        let wanted = [
            ("health-record", &*number),
            ("person-name", "Doe^Jane"),
            ("dob", "19700102"),
            ("postal-address", "Main Street 5"),
            ("postal-address", "Leeds"),
            ("person-name", "Roe^John"),
        ];
        for (category, value) in wanted {
            assert!(
                found
                    .iter()
                    .any(|(name, text)| name == category && text == value),
                "{category} {value}: {found:?}"
            );
        }
    }

    #[test]
    fn segments_of_visits_and_insurances_tell_staff_and_policies() {
        let policy = format!("H{}", fill("{digits9}", 4));
        let text = format!(
            "PV1|1|I|W3^12^A||||004711^Haase^Esra|Roe^John\rIN1|1|P7|7104|||||||||||||Doe^Jane{}{policy}\r\
             GT1|1||Fink^Ada||||+49 30 1234567|19700102\rOBR|1|||88^GLU^L\r",
            "|".repeat(20)
        );
        let found = found("adt.hl7", &text);
        let wanted = [
            ("person-name", "Haase^Esra"),
            ("person-name", "Roe^John"),
            ("person-name", "Doe^Jane"),
            ("health-record", &*policy),
            ("person-name", "Fink^Ada"),
            ("phone", "+49 30 1234567"),
            ("dob", "19700102"),
        ];
        for wanted in wanted {
            assert!(
                found
                    .iter()
                    .any(|(name, text)| (&**name, &**text) == wanted),
                "{wanted:?}: {found:?}"
            );
        }
        assert_eq!(found.len(), wanted.len(), "{found:?}");
    }

    #[test]
    fn a_string_names_the_value_beside_it() {
        let number = fill("{digits7}", 5);
        let text = format!(
            "{{\"identifier\": [{{\"type\": {{\"text\": \"MRN\"}}, \"value\": \"{number}\"}}], \
             \"address\": [{{\"text\": \"Main Street 5, 12345 Town\"}}]}}"
        );
        let found = found("patient.json", &text);
        assert!(
            found.contains(&("health-record".into(), number)),
            "{found:?}"
        );
        assert!(
            found.contains(&("postal-address".into(), "Main Street 5, 12345 Town".into())),
            "{found:?}"
        );
    }

    #[test]
    fn who_numbers_people_is_told_by_an_object() {
        let number = fill("{digits10}", 5);
        for text in [
            format!(
                "{{\"system\": \"urn:oid:2.16.840.1.113883.2.1.4.1\", \"type\": {{\"text\": \"x\"}}, \"value\": \"{number}\"}}"
            ),
            format!("<id root=\"1.2.276.0.76.4.8\" extension=\"{number}\"/>"),
        ] {
            let wanted = [("health-record".to_owned(), number.clone())];
            assert_eq!(found("x.xml", &text), wanted, "{text}");
        }
        let other = format!("<id root=\"1.2.276.0.76.4.81\" extension=\"{number}\"/>");
        assert!(found("x.xml", &other).is_empty());
    }

    #[test]
    fn other_segments_and_strings_name_nothing() {
        for text in [
            "the pid|uid table",
            "PID|",
            "PID|1||^^||^||x",
            "{\"text\": \"MRN\"}",
            "{\"text\": \"MRN\", \"value\": \"open\"}",
        ] {
            assert!(found("x.json", text).is_empty(), "{text}");
        }
    }
}
