//! JSON Web Tokens: three parts of base64 with dots between them, or five where they are encrypted.

use std::ops::Range;

use super::block::is_base64;

/// The longest part.
const LONGEST: usize = 16 * 1024;
/// The shortest part that is not left out on purpose.
const FEWEST: usize = 8;

/// Returns the token that begins at a place; whether its header is one is for the check of the rule to say.
pub(super) fn token(bytes: &[u8], place: &Range<usize>) -> Option<Range<usize>> {
    let start = place.start;
    let mut ends = [start; 5];
    let mut parts = 0;
    let mut at = start;
    while parts < ends.len() {
        let run = bytes[at..]
            .iter()
            .take(LONGEST)
            .take_while(|byte| is_base64(**byte) && !b"+/".contains(byte))
            .count();
        let padding = bytes[at + run..]
            .iter()
            .take(2)
            .take_while(|byte| **byte == b'=')
            .count();
        // The second part of an encrypted token may be empty.
        if run < FEWEST && parts != 1 || run == LONGEST {
            break;
        }
        ends[parts] = at
            + run
            + if bytes.get(at + run + padding) == Some(&b'.') {
                padding
            } else {
                0
            };
        parts += 1;
        if bytes.get(ends[parts - 1]) != Some(&b'.') {
            break;
        }
        at = ends[parts - 1] + 1;
    }
    let end = match parts {
        5 => ends[4],
        // A name behind the third dot is no part of the token.
        3 | 4 if ends[1] > ends[0] + FEWEST => ends[2],
        _ => return None,
    };
    Some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::fill;

    fn find(text: &str) -> Option<&str> {
        let at = text.find("ey")?;
        token(text.as_bytes(), &(at..at + 3)).map(|span| &text[span])
    }

    #[test]
    fn signed_and_encrypted_tokens_are_followed_to_their_end() {
        let signed = fill("{jwt}", 2);
        let encrypted = fill("eyJ{b64ux60}..{b64ux16}.{b64ux90}.{b64ux22}", 2);
        for token in [signed, encrypted] {
            for after in ["", "\"", ". And", ".", "\\n", " x", "&y=1"] {
                assert_eq!(
                    find(&format!("t={token}{after}")),
                    Some(&token[..]),
                    "{after}"
                );
            }
        }
    }

    #[test]
    fn parts_without_a_whole_are_no_token() {
        for text in [
            "eyJ{b64ux40}",
            "eyJ{b64ux40}.eyJ{b64ux40}",
            "eyJ{b64ux40}.eyJ.x",
            "eyJ",
        ] {
            assert_eq!(find(&fill(text, 2)), None, "{text}");
        }
    }
}
