//! Decodes what secrets are written in, and looks at what is inside.

/// Decodes base64 of either alphabet, with or without padding; white space is left out. `None` for anything else.
pub(crate) fn base64(text: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3 + 3);
    let (mut bits, mut held, mut padding) = (0_u32, 0, 0);
    for byte in text {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                padding += 1;
                continue;
            }
            b' ' | b'\t' | b'\r' | b'\n' => continue,
            _ => return None,
        };
        if padding > 0 {
            return None;
        }
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push((bits >> held) as u8);
        }
    }
    // Six bits left over would be one letter too many.
    (held < 6 && padding <= 2).then_some(out)
}

/// The parts of a JSON Web Token.
pub(crate) struct JwtParts<'t> {
    /// The header: a JSON object that names an algorithm.
    pub(crate) header: Vec<u8>,
    /// The payload, decoded; empty where it is encrypted.
    pub(crate) payload: Vec<u8>,
    /// What follows the payload, as it stands.
    pub(crate) signature: &'t [u8],
}

/// Takes a JSON Web Token apart; `None` where its first part is no header.
pub(crate) fn jwt_parts(token: &[u8]) -> Option<JwtParts<'_>> {
    let first = memchr::memchr(b'.', token)?;
    let second = memchr::memchr(b'.', &token[first + 1..]).map(|at| first + 1 + at);
    let header = base64(&token[..first])?;
    let trimmed = header.trim_ascii();
    let is_header = trimmed.starts_with(b"{")
        && trimmed.ends_with(b"}")
        && memchr::memmem::find(trimmed, b"\"alg\"").is_some();
    let second = second.unwrap_or(token.len());
    is_header.then(|| JwtParts {
        payload: base64(&token[first + 1..second]).unwrap_or_default(),
        signature: token.get(second + 1..).unwrap_or_default(),
        header,
    })
}

/// Says whether a value is a key as Ceph writes it: type 1, a time, a length, that many bytes.
pub(crate) fn is_ceph_key(text: &[u8]) -> bool {
    base64(text).is_some_and(|key| {
        key.len() >= 12 + 16
            && matches!(key[..2], [1 | 2, 0])
            && usize::from(u16::from_le_bytes([key[10], key[11]])) == key.len() - 12
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::fill;

    #[test]
    fn base64_is_read_in_both_alphabets_and_refused_when_it_is_none() {
        assert_eq!(base64(b"aGk="), Some(b"hi".to_vec()));
        assert_eq!(base64(b"aGk"), Some(b"hi".to_vec()));
        assert_eq!(base64(b"_-8="), base64(b"/+8="));
        assert_eq!(base64(b"aG\nk="), Some(b"hi".to_vec()));
        assert_eq!(base64(b"a"), None);
        assert_eq!(base64(b"a=b="), None);
        assert_eq!(base64(b"a.b"), None);
    }

    #[test]
    fn hex_needs_an_even_number_of_digits() {}

    #[test]
    fn a_ceph_key_has_its_length_inside() {
        assert!(is_ceph_key(fill("{cephkey}", 3).as_bytes()));
        assert!(!is_ceph_key(fill("{b64x38}==", 3).as_bytes()));
    }
}
