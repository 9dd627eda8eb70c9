//! Words in what people write that nothing but a generator of passwords makes: `GaFH831Io*~g4`, whatever stands around.

use std::ops::Range;

use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::value::is_secret;

/// How long such a word is.
const SHORT: usize = 10;
const LONG: usize = 40;
/// The longest run of small letters; names and words of sentences have longer ones.
const RUN: usize = 4;
/// How often letters, digits and signs take turns at least.
const TURNS: usize = 5;

/// Looks for such words around the signs that few others have inside, in a text that people may have written.
pub(super) fn whole(input: &Input<'_>, hits: &mut Hits) {
    let mut done = 0;
    let first = memchr::memchr3_iter(b'!', b'~', b'*', input.bytes);
    let second = memchr::memchr3_iter(b'$', b'%', b'#', input.bytes);
    let mut look = |at: usize, done: &mut usize| {
        if at < *done {
            return;
        }
        let word = word(input, at);
        *done = word.end.max(at + 1);
        if is_made(&input.bytes[word.clone()]) {
            hits.add(
                word,
                "prose-password",
                "made",
                Strength::Scored,
                "letters, digits and signs are mixed as a generator of passwords mixes them",
            );
        }
    };
    first.for_each(|at| look(at, &mut done));
    done = 0;
    second.for_each(|at| look(at, &mut done));
}

/// Returns the word around a sign: what stands between blanks, quotes and the signs that part cells.
fn word(input: &Input<'_>, at: usize) -> Range<usize> {
    let parts = |byte: &u8| byte.is_ascii_whitespace() || b"|,;\"'`<>()[]{}".contains(byte);
    let low = at.saturating_sub(LONG + 1);
    let high = (at + LONG + 1).min(input.bytes.len());
    let start = input.bytes[low..at]
        .iter()
        .rposition(parts)
        .map_or(low, |before| low + before + 1);
    let end = input.bytes[at..high]
        .iter()
        .position(parts)
        .map_or(high, |length| at + length);
    let text = &input.bytes[start..end];
    let kept = text.len() - usize::from(matches!(text.last(), Some(b'.' | b':')));
    start..start + kept
}

fn is_made(text: &[u8]) -> bool {
    if !(SHORT..=LONG).contains(&text.len()) || !text.iter().all(u8::is_ascii_graphic) {
        return false;
    }
    let inner = &text[1..text.len() - 1];
    let has = |class: fn(&u8) -> bool| text.iter().any(class);
    let run = text
        .split(|byte| !byte.is_ascii_lowercase())
        .map(<[u8]>::len)
        .max();
    let class = |byte: u8| match byte {
        b'0'..=b'9' => 1,
        byte if byte.is_ascii_alphabetic() => 2,
        _ => 3,
    };
    let turns = text
        .windows(2)
        .filter(|pair| class(pair[0]) != class(pair[1]))
        .count();
    has(u8::is_ascii_lowercase)
        && has(u8::is_ascii_uppercase)
        && has(u8::is_ascii_digit)
        && inner.iter().any(|byte| b"!~*$%#".contains(byte))
        // Paths, settings, addresses and escapes.
        && !text.iter().any(|byte| b"/\\:=@&+".contains(byte))
        && run.is_some_and(|run| run <= RUN)
        && turns >= TURNS
        && !is_escaped(text)
        && !is_numbered(text)
        // `Nr.~ORD-2026` of LaTeX.
        && memchr::memmem::find(text, b".~").is_none()
        && is_secret(text)
}

/// `Caf%C3%A9`: a sign that is written in hexadecimal digits.
fn is_escaped(text: &[u8]) -> bool {
    let escape = |part: &[u8]| part[0] == b'%' && part[1..].iter().all(u8::is_ascii_hexdigit);
    text.windows(3).any(escape)
}

/// `Ticket#4711`, `$VAR`, `Foo$1Bar`: a number or a name behind its sign.
fn is_numbered(text: &[u8]) -> bool {
    let told = text.iter().any(|byte| b"!~*%".contains(byte));
    !(told || text.contains(&b'#') && text.contains(&b'$'))
}

#[cfg(test)]
mod tests {
    use super::is_made;
    use crate::marked::{self, finds};

    #[test]
    fn what_a_generator_made_is_found_wherever_it_stands() {
        for text in [
            "Drucker\t10.20.21.169\tadmin\t«GaF{digits3}Io*~g{digits1}»\n",
            "vsphere  x «Hr{UPPER1}X~V{UPPER1}y4f{digits3}*cDQ!w»\n",
            "see («s{UPPER3}kx%H_w{digits1}!0j.fw-B{digits1}») or not\n",
        ] {
            finds("paste.txt", text);
        }
    }

    #[test]
    fn words_versions_escapes_and_numbers_are_not_made() {
        for text in [
            "Ticket#4711Ab",
            "1.2.3~RC1-1ubuntu2",
            "Foo$1Bar$2Baz",
            "Nr.~ORD-2026-50718",
            "Caf%C3%A9-B1x%20",
            "Kubernetes!v1.2-Rc3",
            "1.2.3~Rc1+dfsg4-5",
            "2.3.4~Bb1-1ubuntu2",
            "user!Admin1234",
            "Document~1.TXT",
            "**Bold123**",
            "a*B1=c*D2+e*F3",
            "https://X1.y/~Ab9!c",
            "p4$$W0rd",
        ] {
            assert!(!is_made(text.as_bytes()), "{text}");
        }
        let detector = marked::only(crate::Class::Secret);
        let text = "=?utf-8?Q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln?= C$ D$ ^A1b!$ 5!=120 R2~D2\n";
        assert!(detector.find("a.txt", text.as_bytes()).is_empty());
    }
}
