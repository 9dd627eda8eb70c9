//! Tells our own placeholders from what they stand for: what is masked already is no finding.

use std::ops::Range;

/// The longest that may stand beside a placeholder in what is masked already: `Bearer `, a user name, quotes.
const BESIDE: usize = 12;

/// The longest label of a placeholder, with its number.
const LABEL: usize = 48;

/// Says whether a value is one of our own placeholders, with little beside it.
pub(crate) fn is_masked(bytes: &[u8], span: &Range<usize>) -> bool {
    // Signs around a value are left out of it, as brackets are; and some values end where a pattern knows no more.
    let inside = |byte: &&u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || **byte == b'_';
    let led = bytes[..span.start]
        .iter()
        .rev()
        .take(LABEL)
        .take_while(inside)
        .count();
    let followed = bytes[span.end..]
        .iter()
        .take(LABEL)
        .take_while(inside)
        .count();
    let (mut start, mut end) = (span.start, span.end);
    if matches!(bytes[..start - led].last(), Some(b'<' | b'[')) {
        start -= led + 1;
    } else if memchr::memchr2(b'<', b'[', &bytes[span.clone()]).is_none() {
        return crate::ledger::is_label(&bytes[span.clone()]);
    }
    if matches!(bytes.get(end + followed), Some(b'>' | b']')) {
        end += followed + 1;
    }
    let value = &bytes[start..end];
    let mut rest = value;
    let mut masked = 0;
    while let Some(open) = rest.iter().position(|byte| matches!(byte, b'<' | b'[')) {
        rest = &rest[open + 1..];
        let length = placeholder(rest);
        masked += if length > 0 { length + 1 } else { 0 };
        rest = &rest[length..];
    }
    let beside = value.len() - masked;
    masked > 0 && beside <= BESIDE || crate::ledger::is_label(&bytes[span.clone()])
}

/// Returns the length of what is left of a placeholder behind its first bracket, such as `JWT_1>`; 0 where there is
/// none. A value may end within it, before the bracket that ends it.
fn placeholder(text: &[u8]) -> usize {
    let near = &text[..text.len().min(64)];
    let bracket = near.iter().position(|byte| matches!(byte, b'>' | b']'));
    let length = bracket.unwrap_or(near.len());
    match crate::ledger::is_label(&near[..length]) {
        true => length + usize::from(bracket.is_some()),
        false => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::is_masked;

    #[test]
    fn a_value_that_is_a_placeholder_or_a_part_of_one_is_masked() {
        let is_masked = |marked: &str| {
            let start = marked.find('«').unwrap();
            let text = marked.replace('«', "");
            let end = text.find('»').unwrap();
            is_masked(text.replace('»', "").as_bytes(), &(start..end))
        };
        for text in [
            "«<JWT_1>»",
            "«[JWT_1]»",
            "[«JWT_1»]",
            "«<JWT_1»",
            "«Bearer <JWT_12>»",
            "«a<JWT_1>b<JWT_2>»",
            "«x:<JWT_1»",
            "«JWT_1»",
            "[«JWT_1]»",
            "«<JW»T_1>",
            "<PROSE_«PASSWORD_1>»",
            "<PROSE_«PASS»WORD_1> x",
        ] {
            assert!(is_masked(text), "{text}");
        }
        for text in [
            "«»",
            "«<»",
            "«<>»",
            "«<JWT_>»",
            "«<img_1>»",
            "«JWT»",
            "<«JWT»>",
            "«<JWT_1> and much beside it»",
            "«much is beside it<JW»T_1>",
            "<X«secret»1>",
        ] {
            assert!(!is_masked(text), "{text}");
        }
    }
}
