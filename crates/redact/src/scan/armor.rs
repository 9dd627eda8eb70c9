//! Private keys between `-----BEGIN` and `-----END`: in files, YAML, JSON, code, patches, one line, cut off.

use std::ops::Range;

use super::block::{is_base64, next_line, run};

/// The longest armour that is followed, in bytes.
const REACH: usize = 64 * 1024;
/// The shortest line of a body.
const LINE: usize = 16;
/// The fewest letters of a body; anything shorter is an example such as `MIIE...`.
const FEWEST: usize = 32;

/// What the label between the dashes has to name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    /// Any private key that has no category of its own.
    Key,
    /// An OpenPGP private key.
    Pgp,
    /// A static key of OpenVPN, or a client's or server's key of its second form.
    Openvpn,
}

impl Label {
    fn of(label: &[u8]) -> Option<Self> {
        let has = |word: &[u8]| {
            label
                .windows(word.len())
                .any(|part| part.eq_ignore_ascii_case(word))
        };
        if has(b"openvpn") {
            return Some(Self::Openvpn);
        }
        if !has(b"private") || !has(b"key") {
            return None;
        }
        Some(if has(b"pgp") { Self::Pgp } else { Self::Key })
    }
}

/// Returns the whole armour at a place within its first dashes and its label.
pub(super) fn private_key(
    bytes: &[u8],
    place: &Range<usize>,
    wanted: Label,
) -> Option<Range<usize>> {
    let dashes = bytes[..place.start]
        .iter()
        .rev()
        .take(8)
        .take_while(|byte| **byte == b'-')
        .count();
    let start = place.start - dashes;
    let begin =
        start + memchr::memmem::find(&bytes[start..bytes.len().min(start + 16)], b"BEGIN")? + 5;
    let label_end =
        begin + memchr::memmem::find(&bytes[begin..bytes.len().min(begin + 80)], b"----")?;
    let label = &bytes[begin..label_end];
    if label.contains(&b'\n') || Label::of(label) != Some(wanted) {
        return None;
    }
    let body = label_end
        + bytes[label_end..]
            .iter()
            .take(8)
            .take_while(|byte| **byte == b'-')
            .count();
    let end = match closing(bytes, body) {
        Some(closing) if is_body(&bytes[body..closing.start]) => closing.end,
        Some(_) => return None,
        None => cut_off(bytes, body)?,
    };
    Some(start..end)
}

/// Finds the `-----END …-----` that belongs to a body; another `-----BEGIN` before it means that it was cut off.
fn closing(bytes: &[u8], body: usize) -> Option<Range<usize>> {
    let high = bytes.len().min(body + REACH);
    let mut at = body;
    loop {
        let found = at + memchr::memmem::find(&bytes[at..high], b"----")?;
        let dashes = bytes[found..high]
            .iter()
            .take_while(|byte| **byte == b'-')
            .count();
        let label = found + dashes + usize::from(bytes.get(found + dashes) == Some(&b' '));
        let rest = &bytes[label..high];
        if rest.starts_with(b"BEGIN") {
            return None;
        }
        if rest.starts_with(b"END") {
            let close = memchr::memmem::find(&rest[..rest.len().min(80)], b"----");
            // The last dashes may be what was cut off.
            let Some(close) = close.filter(|close| !rest[..*close].contains(&b'\n')) else {
                let line = rest
                    .iter()
                    .take(80)
                    .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b' ');
                return Some(found..label + line.count());
            };
            let dashes = rest[close..]
                .iter()
                .take(5)
                .take_while(|byte| **byte == b'-')
                .count();
            return Some(found..label + close + dashes);
        }
        at = found + dashes;
    }
}

/// Says whether there is enough base64 between the marks, and not only an ellipsis.
fn is_body(between: &[u8]) -> bool {
    let mut letters = 0;
    let mut seen = [false; 256];
    for part in between.split(|byte| !is_base64(*byte)) {
        if part.len() >= LINE {
            letters += part.len();
            part.iter().for_each(|byte| seen[usize::from(*byte)] = true);
        }
    }
    letters >= FEWEST && seen.iter().filter(|seen| **seen).count() >= 8
}

/// Follows a body that has no end mark, line by line.
fn cut_off(bytes: &[u8], body: usize) -> Option<usize> {
    let mut end = body;
    let mut at = body;
    let mut letters = 0;
    let mut headers = 0;
    let mut width = 0;
    while at < bytes.len() && at - body < REACH {
        let line = match next_line(bytes, at) {
            Some(line) => line,
            // In one line, blanks stand for line breaks.
            None if bytes[at] == b' ' => at + 1,
            None => break,
        };
        let line_end = run(bytes, line, is_base64);
        let length = line_end - line;
        if bytes.get(line_end) == Some(&b':') && letters == 0 && headers < 8 {
            headers += 1;
            at = bytes[line_end..]
                .iter()
                .take(200)
                .position(|byte| b"\\\n".contains(byte))?
                + line_end;
            continue;
        }
        let is_last = line_end >= bytes.len() || length < width;
        let is_part = length >= LINE
            || letters > 0
                && length > 0
                && (line_end >= bytes.len() || bytes[line_end - 1] == b'=');
        if !is_part || length == 0 {
            break;
        }
        letters += length;
        width = width.max(length);
        end = line_end;
        at = line_end;
        if is_last {
            break;
        }
    }
    (letters >= FEWEST && is_body(&bytes[body..end])).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::fill;

    const BODY: [&str; 3] = ["{b64x64}", "{b64x64}", "{b64x30}=="];

    fn key(label: &str, separator: &str) -> String {
        let body: Vec<String> = BODY
            .iter()
            .zip(3..)
            .map(|(line, seed)| fill(line, seed))
            .collect();
        format!(
            "-----BEGIN {label}-----{separator}{}{separator}-----END {label}-----",
            body.join(separator)
        )
    }

    fn find(text: &str, wanted: Label) -> Option<&str> {
        let at = text.find("-----BEGIN")?;
        private_key(text.as_bytes(), &(at..at + 10), wanted).map(|span| &text[span])
    }

    #[test]
    fn a_key_is_found_whole_in_every_notation() {
        for separator in [
            "\n",
            "\r\n",
            "\\n",
            "\\r\\n",
            " ",
            "\n    ",
            "\n+",
            "\\n\" +\n  \"",
            "%0A",
            "\n> ",
        ] {
            for label in [
                "PRIVATE KEY",
                "RSA PRIVATE KEY",
                "EC PRIVATE KEY",
                "DSA PRIVATE KEY",
                "OPENSSH PRIVATE KEY",
                "ENCRYPTED PRIVATE KEY",
                "ANY PRIVATE KEY",
                "NEBULA X25519 PRIVATE KEY",
                "TSS2 PRIVATE KEY",
            ] {
                let key = key(label, separator);
                let text = format!("x: \"{key}\"\nnext");
                assert_eq!(
                    find(&text, Label::Key),
                    Some(&key[..]),
                    "{label} {separator:?}"
                );
            }
        }
    }

    #[test]
    fn a_key_that_is_cut_off_is_found_to_its_last_letter() {
        for separator in ["\n", "\\n", "\n    ", "\n+", "\n-"] {
            let key = key("RSA PRIVATE KEY", separator);
            let body = key.rfind("-----END").unwrap() - separator.len();
            for end in [body, body - 12, body - 32 - separator.len()] {
                assert_eq!(
                    find(&key[..end], Label::Key),
                    Some(&key[..end]),
                    "{separator:?} {end}"
                );
            }
            let text = format!("{}\nbye now", &key[..body]);
            assert_eq!(find(&text, Label::Key), Some(&key[..body]), "{separator:?}");
            let text = format!("{}\n-----BEGIN CERTIFICATE-----\n", &key[..body]);
            assert_eq!(find(&text, Label::Key), Some(&key[..body]), "{separator:?}");
        }
    }

    #[test]
    fn headers_before_the_body_belong_to_the_key() {
        let key = key("RSA PRIVATE KEY", "\n").replacen(
            "KEY-----\n",
            "KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n",
            1,
        );
        assert_eq!(find(&key, Label::Key), Some(&key[..]));
        let cut = &key[..key.len() - 40];
        assert_eq!(find(cut, Label::Key), Some(cut));
    }

    #[test]
    fn pgp_and_openvpn_keys_are_told_from_others() {
        let pgp = key("PGP PRIVATE KEY BLOCK", "\n");
        assert_eq!(find(&pgp, Label::Pgp), Some(&pgp[..]));
        assert_eq!(find(&pgp, Label::Key), None);
        let vpn = key("OpenVPN Static key V1", "\n");
        assert_eq!(find(&vpn, Label::Openvpn), Some(&vpn[..]));
    }

    #[test]
    fn public_keys_certificates_and_mere_marks_are_harmless() {
        for label in [
            "CERTIFICATE",
            "PUBLIC KEY",
            "CERTIFICATE REQUEST",
            "DH PARAMETERS",
            "PGP PUBLIC KEY BLOCK",
        ] {
            assert_eq!(find(&key(label, "\n"), Label::Key), None, "{label}");
        }
        for text in [
            "-----BEGIN PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY-----\nMIIEvQ...\n-----END PRIVATE KEY-----",
            "starts_with(\"-----BEGIN PRIVATE KEY-----\") && ends_with(\"-----END PRIVATE KEY-----\")",
            "-----BEGIN PRIVATE KEY-----\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n-----END PRIVATE KEY-----",
            "const BEGIN: &str = \"-----BEGIN PRIVATE KEY-----\";\nlet configuration_of_everything = 1;",
        ] {
            assert_eq!(find(text, Label::Key), None, "{text}");
        }
    }
}
