//! Checksums.

/// CRC-32 as in zip files.
pub(crate) fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg())
        })
    })
}

/// Says whether the last six letters are the CRC-32 of those between the prefix and them, in base 62 (GitHub, npm).
///
/// The prefix ends with the last `_`.
pub(crate) fn base62_crc32(token: &[u8]) -> bool {
    let body = token
        .rsplit(|byte| *byte == b'_')
        .next()
        .unwrap_or_default();
    let Some((body, tail)) = body.split_last_chunk::<6>() else {
        return false;
    };
    let value = tail.iter().try_fold(0_u64, |sum, byte| {
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'A'..=b'Z' => byte - b'A' + 10,
            b'a'..=b'z' => byte - b'a' + 36,
            _ => return None,
        };
        Some(sum * 62 + u64::from(digit))
    });
    !body.is_empty() && value == Some(u64::from(crc32(body)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::fill;

    #[test]
    fn the_sum_of_a_github_token_is_right_until_a_letter_changes() {
        let token = fill("ghp_{githubtoken}", 5);
        assert!(base62_crc32(token.as_bytes()));
        let mut changed = token.into_bytes();
        changed[6] = if changed[6] == b'a' { b'b' } else { b'a' };
        assert!(!base62_crc32(&changed));
        assert!(!base62_crc32(b"ghp_"));
    }

    #[test]
    fn card_and_account_numbers_of_documentation_pass_and_their_neighbours_do_not() {}
}
