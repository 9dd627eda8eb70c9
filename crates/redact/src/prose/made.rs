//! Words that nothing but a generator of passwords makes: `GaFH831Io*~g4`, whatever stands around, in what people write
//! and in settings and data.

use std::ops::Range;

use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::signs::Signs;
use crate::value::{is_name, is_secret};

/// How long such a word is.
const SHORT: usize = 10;
const LONG: usize = 40;
/// The longest run of small letters; names and words of sentences have longer ones.
const RUN: usize = 4;
/// How often letters, digits and signs take turns at least.
const TURNS: usize = 5;

/// Looks for such words in settings and data; programs are full of signs.
pub(super) fn in_data(input: &Input<'_>, hits: &mut Hits) {
    use Kind::{Csv, Env, Hcl, Ini, Json, Shell, Sql, Xml, Yaml};
    let data = matches!(
        input.kind,
        Csv | Env | Hcl | Ini | Json | Shell | Sql | Xml | Yaml
    );
    if data {
        whole(input, "generic-secret", hits);
    }
}

/// Looks for such words around the signs that few others have inside.
pub(super) fn whole(input: &Input<'_>, category: &'static str, hits: &mut Hits) {
    let believes = |text: &[u8]| {
        let expanded = input.kind == Kind::Shell && is_expanded(text);
        !expanded && (is_made(text) || is_of_year(text))
    };
    let mut look = |at: usize, done: &mut usize| {
        // Most signs stand beside a blank, a quote or a bracket.
        let inside = at > 0 && !is_part(&input.bytes[at - 1]) && !is_part(&input.byte(at + 1));
        if at < *done || !inside {
            return;
        }
        let word = without_name(input.bytes, word(input, at));
        *done = word.end.max(at + 1);
        if believes(&input.bytes[word.clone()]) {
            hits.add(
                word,
                category,
                "made",
                Strength::Scored,
                "letters, digits and signs are mixed as a generator of passwords mixes them",
            );
        }
    };
    for [a, b, c] in [*b"!~*", *b"$%#", *b"?@^"] {
        let mut done = 0;
        memchr::memchr3_iter(a, b, c, input.bytes).for_each(|at| look(at, &mut done));
    }
}

/// Says whether a byte parts words: a blank, a quote, a sign between cells.
fn is_part(byte: &u8) -> bool {
    static PARTS: Signs = Signs::of(b" \t\n\r\x0C|,;\"'`<>()[]{}\0");
    PARTS.has(*byte)
}

/// Returns the word around a sign: what stands between blanks, quotes and the signs that part cells.
fn word(input: &Input<'_>, at: usize) -> Range<usize> {
    let low = at.saturating_sub(LONG + 1);
    let high = (at + LONG + 1).min(input.bytes.len());
    let start = input.bytes[low..at]
        .iter()
        .rposition(is_part)
        .map_or(low, |before| low + before + 1);
    let end = input.bytes[at..high]
        .iter()
        .position(is_part)
        .map_or(high, |length| at + length);
    let text = &input.bytes[start..end];
    let kept = text.len() - usize::from(matches!(text.last(), Some(b'.' | b':')));
    start..start + kept
}

/// A word without the name that it is given to: `key=X`, `key:X`.
fn without_name(bytes: &[u8], word: Range<usize>) -> Range<usize> {
    let text = &bytes[word.clone()];
    let name = |byte: &&u8| byte.is_ascii_alphanumeric() || b"_.-".contains(byte);
    let length = text.iter().take_while(name).count();
    match text.get(length) {
        Some(b'=' | b':') if length > 0 && is_name(&text[..length]) => {
            word.start + length + 1..word.end
        }
        _ => word,
    }
}

/// `Katelijne!1978`: a name or a word, a sign and a year, as people make passwords up.
fn is_of_year(text: &[u8]) -> bool {
    let sign = memchr::memchr(b'!', text).unwrap_or(0);
    let (word, year) = (&text[..sign], text.get(sign + 1..).unwrap_or_default());
    word.len() > 3
        && word[0].is_ascii_uppercase()
        && word[1..].iter().all(u8::is_ascii_lowercase)
        && year.len() == 4
        && year.iter().all(u8::is_ascii_digit)
        && (year.starts_with(b"19") || year.starts_with(b"20"))
        && is_secret(text)
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
        && inner.iter().any(|byte| b"!~*$%#?@^".contains(byte))
        // Paths, times and escapes.
        && !text.iter().any(|byte| b"/\\:".contains(byte))
        && !is_joined(text)
        && run.is_some_and(|run| run <= RUN)
        && turns >= TURNS
        && !is_escaped(text)
        && !is_numbered(text)
        // `1.2.3~Rc1+dfsg4-5`
        && !(text[0].is_ascii_digit() && text[1] == b'.')
        // `Nr.~ORD-2026` of LaTeX.
        && !crate::bytes::has(text, b".~")
        && is_secret(text)
}

/// `a*B1=c*D2+e*F3`, `user!x@host.example`, `X1=~a&Y2=!b`: formulas, addresses, what is asked of a server.
fn is_joined(text: &[u8]) -> bool {
    let count = |sign: u8| memchr::memchr_iter(sign, text).count();
    let host = |byte: &u8| byte.is_ascii_alphanumeric() || b".-".contains(byte);
    let at = memchr::memrchr(b'@', text);
    count(b'+') > 0 && count(b'*') > 1
        || count(b'=') > 0 && count(b'&') + count(b'+') + count(b'*') > 0
        || count(b'=') > 1
        || at.is_some_and(|at| text.len() - at > 3 && text[at + 1..].iter().all(host))
}

/// `$A1b#$C2d`: what a shell puts in.
fn is_expanded(text: &[u8]) -> bool {
    let name = |pair: &[u8]| pair[0] == b'$' && pair[1].is_ascii_alphabetic();
    text.windows(2).any(name)
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
    fn what_a_generator_made_is_found_in_settings_and_data_without_a_telling_name() {
        for (path, text) in [
            (
                "ap.conf",
                "  name superadm «w{digits1}@8n!D{UPPER1}fM{digits1}~n!P»\n",
            ),
            (
                "r.ini",
                "tab \"rackview\" \"«{UPPER1}v{digits1}*Ls8z!+L{UPPER1}B2~»\" active\n",
            ),
            (
                "a.yaml",
                "args: [-u, ops, «k{digits1}#Vm{UPPER2}~t!x{digits1}Q»]\n",
            ),
            (
                "a.json",
                "{\"x\": [\"ops\", \"«Q{digits2}!rPg{digits1}=k!X{UPPER1}cYU»\"]}\n",
            ),
            (
                "a.conf",
                "station=«Q{digits1}!rPg{digits1}~k!X0{UPPER1}cYU»\n",
            ),
        ] {
            finds(path, text);
        }
        for (path, text) in [
            (
                "nginx.conf",
                "location ~* \\.(?:Jpg|P2g)$ { rewrite ^/A1b(.*)$ /x9/$1 last; }\n",
            ),
            (
                "a.sh",
                "printf '%5s|%-8d|%H%M%S' \"$A1b#$C2d\" ${X%Y*} $((A1*b2+C3*d4)) $V1w!$X2y~Z3a\n",
            ),
            (
                "a.json",
                "{\"f\": \"a*B1=c*D2+e*F3\", \"to\": \"R2~a!D4@host.example\"}\n",
            ),
        ] {
            finds(path, text);
        }
    }

    #[test]
    fn a_word_a_sign_and_a_year_are_a_password() {
        finds(
            "a.txt",
            "ik heb het op gluster-b04 op «Dagfi{lowalpha3}!199{digits1}» staan\n",
        );
        finds(
            "a.txt",
            "wow!1990 Dag!199 D!1990 Dagen!3990 see Dagen #1990\n",
        );
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
