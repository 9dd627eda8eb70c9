//! The second pass: what was found once is looked for everywhere, also in its usual encodings and in parts.

use std::borrow::Cow;
use std::ops::Range;

use crate::category::Category;
use crate::needles::Needles;

/// The shortest value that is looked for again; shorter ones would be found in ordinary words.
const SHORTEST: usize = 8;
/// The shortest value that mixes letters with something else.
const SHORTEST_MIXED: usize = 5;
/// The shortest value of which parts are looked for.
const SHORTEST_IN_PARTS: usize = 20;
/// How much of the beginning has to be there; tokens of one kind share their first letters.
const BEGINNING: usize = 12;
/// How much of the end has to be there.
const ENDING: usize = 10;
/// The shortest line of a key that is looked for alone.
const SHORTEST_LINE: usize = 24;
/// How far an encoded value may go on around the part that was recognised.
const ENCODED_REACH: usize = 4096;

/// How a match is widened.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Spelling {
    /// The value, or a line of it.
    Whole,
    /// Its beginning; goes on as long as the value does.
    Beginning,
    /// Its end; goes back as long as the value does.
    Ending,
    /// In base64; everything around it in that alphabet belongs to it.
    Base64,
}

struct Pattern<'v> {
    value: &'v str,
    category: &'static Category,
    spelling: Spelling,
}

/// Returns where the values stand, in any spelling; overlaps with what is found already are left to the caller.
pub(crate) fn find<'v>(
    source: &str,
    values: impl Iterator<Item = (&'v str, &'static Category)>,
) -> Vec<(Range<usize>, &'static Category)> {
    let signs = Signs::of(source);
    let mut words: Vec<Cow<'v, str>> = Vec::new();
    let mut patterns = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for (value, category) in values {
        if !seen.insert(value) || !is_worth(value) {
            continue;
        }
        spellings(value, signs, &mut |word, spelling| {
            words.push(word);
            patterns.push(Pattern {
                value,
                category,
                spelling,
            });
        });
    }
    if words.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let needles = Needles::new(words.iter().map(|word| word.as_bytes()));
    needles.find(source.as_bytes(), |span, word| {
        let pattern = &patterns[word];
        if let Some(span) = widen(source, span, pattern) {
            found.push((span, pattern.category));
        }
    });
    found
}

fn is_worth(value: &str) -> bool {
    let letters = value.bytes().any(|byte| byte.is_ascii_alphabetic());
    let others = value.bytes().any(|byte| !byte.is_ascii_alphabetic());
    value.len() >= SHORTEST || value.len() >= SHORTEST_MIXED && letters && others
}

/// The signs of a text without which it holds a value in no other spelling.
#[derive(Clone, Copy)]
struct Signs {
    percent: bool,
    slash: bool,
    entity: bool,
}

impl Signs {
    fn of(source: &str) -> Self {
        let has = |sign| memchr::memchr(sign, source.as_bytes()).is_some();
        Self {
            percent: has(b'%'),
            slash: has(b'\\'),
            entity: has(b'&'),
        }
    }
}

/// Calls `add` with each way to write a value that a text with these signs may hold.
fn spellings<'v>(value: &'v str, signs: Signs, add: &mut impl FnMut(Cow<'v, str>, Spelling)) {
    add(value.into(), Spelling::Whole);
    if value.contains('\n') {
        value
            .lines()
            .map(|line| line.trim_start_matches(['+', '-', ' ', '\t']).trim_end())
            .filter(|line| {
                line.len() >= SHORTEST_LINE && !line.starts_with("-----") && !line.contains(' ')
            })
            .for_each(|line| add(line.into(), Spelling::Whole));
        return;
    }
    // A question's mark may have been taken for the last letter.
    if let Some(rest) = value.strip_suffix('?').filter(|rest| is_worth(rest)) {
        add(rest.into(), Spelling::Whole);
    }
    let encoded = [
        signs.percent.then(|| percent(value)),
        signs.slash.then(|| json(value)),
        signs.entity.then(|| html(value)),
    ];
    encoded
        .into_iter()
        .flatten()
        .flatten()
        .for_each(|word| add(word.into(), Spelling::Whole));
    base64(value.as_bytes(), &mut |word| {
        add(word.into(), Spelling::Base64)
    });
    if value.len() >= SHORTEST_IN_PARTS && value.is_ascii() {
        add(value[..BEGINNING].into(), Spelling::Beginning);
        add(value[value.len() - ENDING..].into(), Spelling::Ending);
    }
}

fn widen(source: &str, span: Range<usize>, pattern: &Pattern<'_>) -> Option<Range<usize>> {
    let (bytes, value) = (source.as_bytes(), pattern.value.as_bytes());
    match pattern.spelling {
        Spelling::Whole => {
            let word = |at: Option<&u8>| at.is_some_and(u8::is_ascii_alphanumeric);
            // Short values count only as words of their own.
            let inside = span.len() < SHORTEST
                && (word(span.start.checked_sub(1).and_then(|at| bytes.get(at)))
                    || word(bytes.get(span.end)));
            (!inside).then_some(span)
        }
        Spelling::Beginning => {
            let more = bytes[span.end..]
                .iter()
                .zip(&value[BEGINNING..])
                .take_while(|(a, b)| a == b)
                .count();
            Some(span.start..span.end + more)
        }
        Spelling::Ending => {
            let ahead = &value[..value.len() - ENDING];
            let more = bytes[..span.start]
                .iter()
                .rev()
                .zip(ahead.iter().rev())
                .take_while(|(a, b)| a == b)
                .count();
            Some(span.start - more..span.end)
        }
        Spelling::Base64 => {
            let of = |byte: &u8| {
                byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_' | b'=')
            };
            let back = bytes[..span.start]
                .iter()
                .rev()
                .take(ENCODED_REACH)
                .take_while(|byte| of(byte) && **byte != b'=')
                .count();
            let on = bytes[span.end..]
                .iter()
                .take(ENCODED_REACH)
                .take_while(|byte| of(byte))
                .count();
            Some(span.start - back..span.end + on)
        }
    }
}

fn percent(value: &str) -> Option<String> {
    let plain =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    value.bytes().any(|byte| !plain(byte)).then(|| {
        value.bytes().fold(String::new(), |mut out, byte| {
            if plain(byte) {
                out.push(char::from(byte));
            } else {
                out.push_str(&format!("%{byte:02X}"));
            }
            out
        })
    })
}

fn json(value: &str) -> Option<String> {
    let written = serde_json::to_string(value).ok()?;
    let inner = written[1..written.len() - 1].to_owned();
    (inner != value).then_some(inner)
}

fn html(value: &str) -> Option<String> {
    value.contains(['&', '<', '>', '"', '\'']).then(|| {
        value
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
            .replace('"', "&quot;")
            .replace('\'', "&#39;")
    })
}

/// Calls `add` with what of a value's base64 does not depend on what stands before and behind it, for the three ways in
/// which it can lie in groups of three bytes, and in both alphabets.
fn base64(value: &[u8], add: &mut impl FnMut(String)) {
    let padded = [&[0, 0], value].concat();
    for shift in 0..3 {
        let padded = &padded[2 - shift..];
        let whole = padded.len() / 3 * 3;
        let mut word = crate::check::to_base64(&padded[..whole]);
        // The first letters hold bits of what stands before.
        word.drain(..[0, 2, 3][shift].min(word.len()));
        if word.len() >= SHORTEST {
            if word.contains(['+', '/']) {
                add(word.replace('+', "-").replace('/', "_"));
            }
            add(word);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::category::Category;

    /// What of a text is a repeat of a value.
    fn repeats<'t>(value: &str, text: &'t str) -> Vec<&'t str> {
        let category = Category::known("generic-secret");
        let found = find(text, [(value, category)].into_iter());
        found.into_iter().map(|(span, _)| &text[span]).collect()
    }

    #[test]
    fn a_value_is_found_again_in_each_of_its_spellings() {
        let value = "Wr3n & \"Fox\" 77?";
        for spelling in [
            value,
            "Wr3n & \"Fox\" 77",
            "Wr3n%20%26%20%22Fox%22%2077%3F",
            "Wr3n & \\\"Fox\\\" 77?",
            "Wr3n &amp; &quot;Fox&quot; 77?",
        ] {
            let text = format!("a: {spelling}, b");
            assert_eq!(repeats(value, &text), [spelling], "{text}");
        }
        for lead in ["", "u", "us", "use"] {
            let written = crate::check::to_base64(format!("{lead}{value}").as_bytes());
            assert_eq!(
                repeats(value, &format!("a {written} b")),
                [written],
                "{lead}"
            );
        }
        assert!(repeats(value, "Wr3n & Fox 77").is_empty());
    }

    #[test]
    fn the_beginning_and_the_end_of_a_long_value_are_found_as_far_as_they_go() {
        let value = "heron-basalt-lantern-quince";
        assert_eq!(
            repeats(value, "see heron-basalt-lan…"),
            ["heron-basalt-lan"]
        );
        assert_eq!(repeats(value, "see …ntern-quince"), ["ntern-quince"]);
        assert!(repeats(value, "see heron-basal").is_empty());
    }
}
