//! The second pass: what was found once is looked for everywhere, also in its usual encodings and in parts.

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
    let mut words: Vec<String> = Vec::new();
    let mut patterns = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for (value, category) in values {
        if !seen.insert(value) || !is_worth(value) {
            continue;
        }
        for (word, spelling) in spellings(value) {
            words.push(word);
            patterns.push(Pattern {
                value,
                category,
                spelling,
            });
        }
    }
    if words.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let needles = Needles::new(words.iter().map(String::as_bytes));
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

fn spellings(value: &str) -> Vec<(String, Spelling)> {
    let mut out = vec![(value.to_owned(), Spelling::Whole)];
    if value.contains('\n') {
        let lines = value
            .lines()
            .map(|line| line.trim_start_matches(['+', '-', ' ', '\t']).trim_end());
        out.extend(
            lines
                .filter(|line| {
                    line.len() >= SHORTEST_LINE && !line.starts_with("-----") && !line.contains(' ')
                })
                .map(|line| (line.to_owned(), Spelling::Whole)),
        );
        return out;
    }
    // A question's mark may have been taken for the last letter.
    if let Some(rest) = value.strip_suffix('?').filter(|rest| is_worth(rest)) {
        out.push((rest.to_owned(), Spelling::Whole));
    }
    let encoded = [percent(value), json(value), html(value)];
    out.extend(
        encoded
            .into_iter()
            .flatten()
            .map(|word| (word, Spelling::Whole)),
    );
    out.extend(
        base64(value.as_bytes())
            .into_iter()
            .map(|word| (word, Spelling::Base64)),
    );
    if value.len() >= SHORTEST_IN_PARTS && value.is_ascii() {
        out.push((value[..BEGINNING].to_owned(), Spelling::Beginning));
        out.push((value[value.len() - ENDING..].to_owned(), Spelling::Ending));
    }
    out
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
        value
            .bytes()
            .map(|byte| {
                if plain(byte) {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            })
            .collect()
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

/// Returns what of a value's base64 does not depend on what stands before and behind it, for the three ways in
/// which it can lie in groups of three bytes, and in both alphabets.
fn base64(value: &[u8]) -> Vec<String> {
    let mut out = Vec::new();
    for shift in 0..3 {
        let mut padded = vec![0; shift];
        padded.extend_from_slice(value);
        let whole = padded.len() / 3 * 3;
        let written = crate::check::to_base64(&padded[..whole]);
        // The first letters hold bits of what stands before.
        let from = [0, 2, 3][shift].min(written.len());
        let word = written[from..].to_owned();
        if word.len() >= SHORTEST {
            let url = word.replace('+', "-").replace('/', "_");
            if url != word {
                out.push(url);
            }
            out.push(word);
        }
    }
    out
}
