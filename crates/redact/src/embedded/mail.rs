//! Mails as they are sent: bodies in quoted-printable and in base64, and words of their headers in both.

use std::ops::Range;

use super::{Embedded, Texts};
use crate::check::base64;
use crate::input::Input;
use crate::kind::Kind;

/// What says so of a body.
const BODIES: [&str; 2] = [
    "transfer-encoding: quoted-printable",
    "transfer-encoding: base64",
];

/// The same, and what words of headers begin with.
pub(super) const SIGNS: &[&str] = &[
    BODIES[0],
    BODIES[1],
    "=?utf-8?",
    "=?us-ascii?",
    "=?iso-8859-1",
    "=?windows-125",
];

/// How far the header goes on behind that line, and the longest body that is read, in bytes.
const HEADER: usize = 4096;
const LONGEST: usize = 1 << 20;

pub(super) fn find(input: &Input<'_>, found: &mut Texts<'_>) {
    if !matches!(input.kind, Kind::Prose | Kind::Unknown) {
        return;
    }
    header(input, found);
    let mut done = 0;
    for at in memchr::memmem::find_iter(input.bytes, b"ncoding: ") {
        if at < done {
            continue;
        }
        let line = input.line(at);
        let named = &input.bytes[line.clone()];
        let is = |name: &str| named.eq_ignore_ascii_case(format!("content-{name}").as_bytes());
        let Some(sign) = BODIES.iter().position(|sign| is(sign)) else {
            continue;
        };
        let Some(body) = body(input.bytes, line.end) else {
            continue;
        };
        done = body.end;
        if sign == 0 {
            found.push(quoted(input, body));
        } else if let Some(text) = encoded(&input.bytes[body.clone()]) {
            // Nobody can read a part of it: a secret in it makes all of it one.
            let mut inner = Embedded {
                opaque: true,
                ..Embedded::default()
            };
            inner.write(&text, body);
            found.push(inner);
        }
    }
}

/// Reads the lines with such words: `From: =?utf-8?Q?J=C3=B6rg?= <j@corp>`.
fn header(input: &Input<'_>, found: &mut Texts<'_>) {
    let mut done = 0;
    for at in memchr::memmem::find_iter(input.bytes, b"=?") {
        if at < done {
            continue;
        }
        let line = input.line(at);
        done = line.end;
        let mut text = Embedded {
            escaped: true,
            ..Embedded::at("mail.txt")
        };
        let mut from = line.start;
        while let Some(length) = memchr::memmem::find(&input.bytes[from..line.end], b"=?") {
            let sign = from + length;
            text.copy(input, from..sign);
            from = match word(&input.bytes[sign..line.end]) {
                Some((decoded, length)) => {
                    text.write(&decoded, sign..sign + length);
                    sign + length
                }
                None => plain(&mut text, input, sign),
            };
        }
        text.copy(input, from..line.end);
        found.push(text);
    }
}

/// Returns what a word such as `=?utf-8?Q?J=C3=B6rg?=` stands for, and its length.
fn word(text: &[u8]) -> Option<(Vec<u8>, usize)> {
    let mut parts = text[2..].splitn(4, |byte| *byte == b'?');
    let (set, form, shown, rest) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let length = text.len() - rest.strip_prefix(b"=")?.len();
    let decoded = match form {
        b"B" | b"b" => base64(shown)?,
        b"Q" | b"q" => letters(shown),
        _ => return None,
    };
    let narrow = !set.eq_ignore_ascii_case(b"utf-8") || std::str::from_utf8(&decoded).is_err();
    let latin = || { decoded.iter() }.map(|byte| char::from(*byte));
    let shown = match narrow {
        true => latin().collect::<String>().into_bytes(),
        false => decoded,
    };
    // A word that breaks its line would make two headers of one.
    Some((shown, length)).filter(|(shown, _)| !shown.iter().any(u8::is_ascii_control))
}

/// Reads the letters of a word in a header, where `_` is a blank.
fn letters(shown: &[u8]) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(shown.len());
    let mut at = 0;
    while let Some(byte) = shown.get(at) {
        let coded = match shown[at..] {
            [b'=', high, low, ..] => hex(high).zip(hex(low)),
            _ => None,
        };
        decoded.push(match coded {
            Some((high, low)) => high << 4 | low,
            None if *byte == b'_' => b' ',
            None => *byte,
        });
        at += if coded.is_some() { 3 } else { 1 };
    }
    decoded
}

/// Returns what follows the empty line behind a header, up to the end of its part.
fn body(bytes: &[u8], from: usize) -> Option<Range<usize>> {
    let header = &bytes[from..bytes.len().min(from + HEADER)];
    let ends = [&b"\n\n"[..], b"\r\n\r\n"]
        .map(|end| memchr::memmem::find(header, end).map(|length| from + length + end.len()));
    let start = ends.into_iter().flatten().min()?;
    let rest = &bytes[start..bytes.len().min(start + LONGEST)];
    let end = memchr::memmem::find(rest, b"\n--").unwrap_or(rest.len());
    let text = rest[..end].trim_ascii();
    let lead = rest.len() - rest.trim_ascii_start().len();
    (!text.is_empty()).then(|| start + lead..start + lead + text.len())
}

/// Reads quoted-printable: `=C3=BC` is a letter, and `=` at the end of a line goes on with the next.
fn quoted(input: &Input<'_>, body: Range<usize>) -> Embedded {
    let mut text = Embedded {
        escaped: true,
        ..Embedded::at("mail.txt")
    };
    let bytes = &input.bytes[..body.end];
    let mut at = body.start;
    while let Some(length) = memchr::memchr(b'=', &bytes[at..]) {
        let sign = at + length;
        text.copy(input, at..sign);
        at = match bytes[sign + 1..] {
            [b'\n', ..] => sign + 2,
            [b'\r', b'\n', ..] => sign + 3,
            [a, b, ..] => match hex(a).zip(hex(b)) {
                Some((high, low)) => {
                    text.write(&[high << 4 | low], sign..sign + 3);
                    sign + 3
                }
                None => plain(&mut text, input, sign),
            },
            _ => plain(&mut text, input, sign),
        };
    }
    text.copy(input, at..body.end);
    text
}

/// Takes a sign that stands for itself; returns where it ends.
fn plain(text: &mut Embedded, input: &Input<'_>, sign: usize) -> usize {
    text.copy(input, sign..sign + 1);
    sign + 1
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|digit| digit as u8)
}

/// Returns the text that lines of base64 stand for, if it is one.
fn encoded(body: &[u8]) -> Option<Vec<u8>> {
    let word: Vec<u8> = body
        .iter()
        .copied()
        .filter(|byte| !byte.is_ascii_whitespace())
        .collect();
    let text = base64(&word)?;
    std::str::from_utf8(&text).is_ok().then_some(text)
}

#[cfg(test)]
mod tests {
    use crate::Detector;
    use crate::marked::{finds, finds_people};

    #[test]
    fn words_of_headers_are_read() {
        finds(
            "a.eml",
            "Subject: =?utf-8?Q?Passwort=3A_?= «{alnum14}»\nTo: b\n",
        );
        for name in [
            "=?UTF-8?Q?J=C3=B6rg_Sommerfeld?=",
            "=?iso-8859-1?q?J=F6rg?= Sommerfeld",
            "=?utf-8?B?SsO2cmcgU29tbWVyZmVsZA==?=",
        ] {
            finds_people(
                "a.eml",
                &format!("From: «{name}» <«js@corp-mail.net»>\nTo: b\n\nHallo\n"),
            );
        }
        let hidden = crate::check::to_base64(b"Passwort: Trommel-Gurke-71");
        finds("a.eml", &format!("Subject: «=?utf-8?B?{hidden}?=»\n\nx\n"));
        for broken in [
            "=?utf-8?",
            "=?utf-8?B?",
            "=?utf-8?B??",
            "=?utf-8?X?a?=",
            "=?utf-8?Q?=0A=?=",
        ] {
            Detector::built_in().find("a.eml", format!("Subject: {broken}").as_bytes());
        }
    }

    #[test]
    fn mails_are_read_as_who_gets_them_does() {
        let head =
            "Subject: x\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n";
        for body in [
            "Das Passwort f=C3=BCr das NAS lautet «{alnum14}».\n",
            "DB_PASSWORD=3D«{alnum14}»\n",
            "Ihr Kenn=\r\nwort: «{alnum6}=\r\n{alnum8}»\n",
            "password: «{alnum6}=21{alnum8}»\n--=_part\n100 = a\n",
        ] {
            finds("a.eml", &format!("{head}{body}"));
        }
        let text = crate::template::fill("Hallo,\n\ndas Passwort lautet {alnum14}.\n", 1);
        for (body, count) in [
            (text.as_str(), 1),
            ("Hallo,\n\ndas Passwort kommt per Post.\n", 0),
        ] {
            let word = crate::check::to_base64(body.as_bytes());
            let (first, rest) = word.split_at(24);
            let lines = format!("{first}\r\n{rest}");
            let mail = format!(
                "Subject: x\r\nContent-Transfer-Encoding: base64\r\nX-A: b\r\n\r\n{lines}\r\n\r\n--x--\r\n"
            );
            let found = Detector::built_in().find("a.eml", mail.as_bytes());
            let found: Vec<&str> = found
                .iter()
                .map(|found| &mail[found.span.clone()])
                .collect();
            assert_eq!(found, vec![lines.as_str(); count]);
        }
    }
}
