//! Private members of JSON Web Keys.

use std::ops::Range;

/// How far an object reaches from its `kty`, in bytes each way.
const REACH: usize = 3072;
/// The members that nobody else may know; `k` is one in symmetric keys.
const PRIVATE: [&str; 7] = ["d", "p", "q", "dp", "dq", "qi", "k"];
/// The shortest value.
const FEWEST: usize = 20;

/// Returns the values of the private members of the object that holds the place.
pub(super) fn members(bytes: &[u8], place: &Range<usize>) -> Vec<Range<usize>> {
    // Another word of that name is met far more often than the member.
    let is_member = bytes[place.end..].iter().take(4).any(|byte| *byte == b':');
    if !is_member {
        return Vec::new();
    }
    let low = place.start.saturating_sub(REACH);
    let high = bytes.len().min(place.end + REACH);
    let start = memchr::memrchr(b'{', &bytes[low..place.start]).map_or(low, |at| low + at);
    let end = memchr::memchr(b'}', &bytes[place.end..high]).map_or(high, |at| place.end + at);
    let mut found = Vec::new();
    let mut at = start;
    while let Some(colon) = memchr::memchr(b':', &bytes[at..end]).map(|colon| at + colon) {
        at = colon + 1;
        if let Some(value) = value(bytes, colon, end)
            && PRIVATE
                .iter()
                .any(|name| is_named(&bytes[start..colon], name))
        {
            at = value.end;
            found.push(value);
        }
    }
    found
}

/// Says whether what comes before the colon is the name in quotes, escaped or not.
fn is_named(before: &[u8], name: &str) -> bool {
    let before = before.trim_ascii_end();
    let Some(before) = before
        .strip_suffix(b"\"")
        .or_else(|| before.strip_suffix(b"'"))
    else {
        return false;
    };
    let before = before.strip_suffix(b"\\").unwrap_or(before);
    before
        .strip_suffix(name.as_bytes())
        .is_some_and(|rest| rest.ends_with(b"\"") || rest.ends_with(b"'"))
}

/// The base64 between the quotes behind a colon.
fn value(bytes: &[u8], colon: usize, end: usize) -> Option<Range<usize>> {
    let lead = bytes[colon + 1..end]
        .iter()
        .take(16)
        .take_while(|byte| b" \t\r\n\\\"'".contains(byte))
        .count();
    let start = colon + 1 + lead;
    let stop = super::block::run(&bytes[..end], start, super::block::is_base64);
    let is_quoted = bytes
        .get(start - 1)
        .is_some_and(|byte| b"\"'".contains(byte));
    (is_quoted && stop - start >= FEWEST).then_some(start..stop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::fill;

    fn find(text: &str) -> Vec<&str> {
        let at = text.find("\"kty").or(text.find("\"kty\\")).unwrap();
        members(text.as_bytes(), &(at..at + 4))
            .into_iter()
            .map(|span| &text[span])
            .collect()
    }

    #[test]
    fn private_members_are_found_and_public_ones_are_not() {
        let (d, p) = (fill("{b64ux43}", 1), fill("{b64ux43}", 2));
        let x = fill("{b64ux43}", 3);
        for text in [
            format!(r#"{{"kty":"EC","x":"{x}","y":"{x}","d":"{d}","p":"{p}"}}"#),
            format!(
                "{{\n \"d\" : \"{d}\",\n \"kid\": \"{x}\", \"kty\": \"RSA\",\n \"p\": \"{p}\"}}"
            ),
            format!(r#"{{\"kty\":\"OKP\",\"d\":\"{d}\",\"x\":\"{x}\",\"k\":\"{p}\"}}"#),
        ] {
            assert_eq!(find(&text), [&d[..], &p], "{text}");
        }
        assert!(
            find(&format!(
                r#"{{"kty":"EC","x":"{x}","y":"{x}"}} {{"d":"{d}"}}"#
            ))
            .is_empty()
        );
        assert!(find(r#"{"kty":"EC","d":"short"}"#).is_empty());
    }
}
