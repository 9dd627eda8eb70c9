//! The marks around the words of a line: quotes, brackets, signs, times, bullets.

use std::ops::Range;

use super::line::Word;
use super::rare;
use super::topic::is_noun;
use crate::bytes::begins;
use crate::signs::Signs;

pub(super) fn is_sign(raw: &[u8]) -> bool {
    matches!(
        raw,
        b"->"
            | b"=>"
            | b"-"
            | b"--"
            | b"="
            | b"/"
            | b"//"
            | b"|"
            | b":"
            | b">"
            | b">>"
            | b"~"
            | b"-->"
            | b"==>"
            | b"::"
            | b"<-"
            // What JSON makes of `/`.
            | b"\\/"
    ) || raw[0] >= 0x80
        && ["→", "–", "—", "➜", "⇒", "»", "·", "•"]
            .iter()
            .any(|sign| raw == sign.as_bytes())
}

pub(super) fn is_bullet(raw: &[u8]) -> bool {
    matches!(
        raw,
        b"-" | b"*"
            | b">"
            | b">>"
            | b"+"
            | b"#"
            | b"##"
            | b"###"
            | b"|"
            | b"//"
            | b"--"
            | b";"
            | b":"
            | b"[x]"
            | b"[X]"
            | b"[ ]"
            | b"o"
    ) || raw == "•".as_bytes()
        || raw.len() < 5
            && raw[..raw.len().saturating_sub(1)]
                .iter()
                .all(u8::is_ascii_digit)
            && raw.len() > 1
            && matches!(raw.last(), Some(b'.' | b')' | b':'))
}

/// `[2025-03-04`, `09:12]`, `12.05.25,`
pub(super) fn is_time(raw: &[u8]) -> bool {
    let digits = raw.iter().filter(|byte| byte.is_ascii_digit()).count();
    digits >= 3
        && raw
            .iter()
            .any(|byte| matches!(byte, b':' | b'-' | b'.' | b'/'))
        && raw
            .iter()
            .all(|byte| byte.is_ascii_digit() || b"[](),:-./TZ+".contains(byte))
}

/// Marks that stand around words, as pairs.
const PAIRS: &[(&str, &str)] = &[
    ("**`", "`**"),
    ("```", "```"),
    ("``", "``"),
    ("`", "`"),
    ("\\\"", "\\\""),
    ("\"", "\""),
    ("'", "'"),
    ("**", "**"),
    ("“", "”"),
    ("„", "“"),
    ("„", "”"),
    ("« ", " »"),
    ("«\u{a0}", "\u{a0}»"),
    ("«\u{202f}", "\u{202f}»"),
    ("«", "»"),
    ("»", "«"),
    ("‘", "’"),
    ("‚", "‘"),
    ("<", ">"),
    ("%%", "%%"),
    ("=", "="),
    ("~~", "~~"),
    ("~", "~"),
    ("__", "__"),
    ("「", "」"),
    ("*", "*"),
    ("[", "]"),
    ("\\texttt{", "}"),
    ("\\textbf{", "}"),
    ("[b]", "[/b]"),
    ("[code]", "[/code]"),
    ("<code>", "</code>"),
    ("<b>", "</b>"),
    ("{{", "}}"),
];

/// Reads a word in marks, with or without brackets around them.
pub(super) fn quoted(bytes: &[u8], at: usize, end: usize) -> Option<(Word, usize)> {
    let open = usize::from(bytes[at] == b'(');
    let rest = &bytes[at + open..end];
    if open == 1 && rest.first().is_some_and(u8::is_ascii_alphanumeric) {
        // `(X)`, `(X).`
        let length = rest
            .iter()
            .position(|byte| *byte == b')' || byte.is_ascii_whitespace())?;
        if rest.get(length) != Some(&b')') {
            return None;
        }
        let word = Word {
            span: at + 1..at + 1 + length,
            bracketed: true,
            ..Word::default()
        };
        return Some((word, past(bytes, at + length + 2, end)));
    }
    static OPENINGS: Signs = Signs::openings(PAIRS);
    if !OPENINGS.has(*rest.first()?) {
        return None;
    }
    let opens = |mark: &str| begins(rest, mark.as_bytes());
    for (mark, close) in PAIRS.iter().filter(|(mark, _)| opens(mark)) {
        let Some(inner) = rest.strip_prefix(mark.as_bytes()) else {
            continue;
        };
        let Some(length) = crate::bytes::find(&inner[..inner.len().min(80)], close.as_bytes())
        else {
            continue;
        };
        let shown = &inner[..length];
        if length < 3 || shown.first() == Some(&b' ') {
            continue;
        }
        let blanks = shown.iter().filter(|byte| **byte == b' ').count();
        if blanks > 0 && !((3..10).contains(&blanks) && rare::is_told(shown)) {
            continue;
        }
        let start = at + open + mark.len();
        let behind = past(bytes, start + length + close.len(), end);
        if bytes
            .get(start + length + close.len())
            .is_some_and(u8::is_ascii_alphanumeric)
        {
            continue;
        }
        let word = Word {
            span: start..start + length,
            quoted: true,
            bracketed: open == 1,
            ..Word::default()
        };
        return Some((word, behind));
    }
    None
}

/// Where what stands behind a closing mark ends, without blanks between.
fn past(bytes: &[u8], at: usize, end: usize) -> usize {
    let at = at.min(end);
    at + bytes[at..end]
        .iter()
        .take_while(|byte| !byte.is_ascii_whitespace())
        .take(4)
        .count()
}

/// Reads a word of letters and digits with no mark around it but one behind it, as nearly all are; returns where that
/// ends, too.
pub(super) fn plain(rest: &[u8], at: usize) -> Option<(Word, usize)> {
    let length = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric());
    let length = length.count();
    let ends = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_whitespace);
    let behind = rest.get(length).copied().unwrap_or(b' ');
    let mark = match behind {
        _ if length == 0 => return None,
        b',' | b';' | b':' | b'.' | b'?' if ends(rest.get(length + 1)) => behind,
        _ if behind.is_ascii_whitespace() => b' ',
        _ => return None,
    };
    let word = Word {
        span: at..at + length,
        colon: mark == b':',
        comma: matches!(mark, b',' | b';'),
        stop: matches!(mark, b'.' | b'?'),
        ..Word::default()
    };
    Some((word, at + length + usize::from(mark != b' ')))
}

/// Reads a word up to the next blank, without the marks and the punctuation at its ends.
pub(super) fn bare(raw: &[u8], at: usize) -> (Word, usize) {
    let open = raw
        .iter()
        .take_while(|byte| b"(\"'`[*_<".contains(byte))
        .count();
    let is_wide = |byte: Option<&u8>| byte.is_some_and(|byte| *byte >= 0x80);
    let quotes = ["„", "“", "«", "‚"]
        .iter()
        .filter(|_| is_wide(raw.get(open)))
        .find(|mark| raw[open..].starts_with(mark.as_bytes()))
        .map_or(0, |mark| mark.len());
    // `N'…'` of SQL.
    let literal = match raw.get(open..).unwrap_or_default() {
        [b'N' | b'E', b'\'', rest @ ..] if rest.contains(&b'\'') => 2,
        _ => 0,
    };
    let from = (open + quotes + literal).min(raw.len().saturating_sub(1));
    let mut end = raw.len();
    loop {
        let text = &raw[from..end];
        let cut = match text {
            [
                _,
                ..,
                b',' | b';' | b':' | b'"' | b'\'' | b'`' | b'*' | b'_' | b'=' | b'.',
            ] if text.len() > 1 => {
                // `Wren1998*`: a sign that belongs to it, where nothing opened one.
                !matches!(text.last(), Some(b'*' | b'_')) || open > 0 || text.ends_with(b"**")
            }
            [.., b')'] => !text.contains(&b'(') && text.len() > 1,
            [.., b']'] => !text.contains(&b'[') && text.len() > 1,
            // The end of a map, behind a value of letters and digits.
            [inner @ .., b'}'] => inner.len() > 1 && inner.iter().all(u8::is_ascii_alphanumeric),
            [.., b'>'] => open > 0 && text.len() > 1,
            [.., before, b'?'] => before.is_ascii_alphanumeric(),
            _ => false,
        };
        if cut {
            end -= 1;
            continue;
        }
        if !is_wide(text.last()) {
            break;
        }
        let mark = ["”", "“", "»", "’", "。", "，", "、"]
            .iter()
            .find(|mark| text.len() > mark.len() && text.ends_with(mark.as_bytes()));
        match mark {
            Some(mark) => end -= mark.len(),
            None => break,
        }
    }
    (
        Word {
            span: at + from..at + end,
            ..Word::default()
        },
        at + raw.len(),
    )
}

/// Says whether a word is what a program or a setting gives to a name: `"owner": "x"`, `'user' => 'x'`, `nic_model = x`.
///
/// Detectors of settings read those; people write `router = x`, and quote no names.
pub(super) fn is_assigned(bytes: &[u8], line: usize, word: &Range<usize>) -> bool {
    let before = bytes[line..word.start].trim_ascii_end();
    if before.last().is_none_or(u8::is_ascii_alphanumeric) {
        return false;
    }
    // The first of a list: `ids = ["x"]`.
    let list = before
        .strip_suffix(b"[\"")
        .or(before.strip_suffix(b"['"))
        .or(before.strip_suffix(b"["));
    if let Some(name) = list.and_then(|name| name.trim_ascii_end().strip_suffix(b"=")) {
        return !is_noun(last_word(name.trim_ascii_end()));
    }
    let quote = before.last().filter(|byte| matches!(byte, b'"' | b'\''));
    let quoted = quote.is_some() && before.len() == word.start - line;
    let before = if quoted {
        before[..before.len() - 1].trim_ascii_end()
    } else {
        before
    };
    let Some((sign, name)) = before.split_last() else {
        return false;
    };
    let name = match sign {
        b'>' => match name.strip_suffix(b"=") {
            Some(name) => return matches!(name.trim_ascii_end(), [.., b'\'' | b'"']),
            None => return false,
        },
        b':' | b'=' => name.trim_ascii_end(),
        _ => return false,
    };
    let last = last_word(name);
    let quoted_name = *sign == b':' && quoted && name.ends_with(b"\"");
    quoted_name || *sign == b'=' && last.contains(&b'_') && !is_noun(last)
}

/// The letters, digits and `_` at the end of a text.
fn last_word(text: &[u8]) -> &[u8] {
    let inside = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'_';
    let length = text.iter().rev().take(64).take_while(inside).count();
    &text[text.len() - length..]
}

/// Says whether a word is the name that a setting or a program gives something to: `'port' => 1`, `"id": "x"`,
/// `role_arn = "x"`.
pub(super) fn is_name(line: &[u8], word: &Word) -> bool {
    let text = &line[word.span.clone()];
    let rest = &line[word.span.end..];
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"_.-".contains(byte);
    let (rest, closed) = match rest {
        [b'"' | b'\'', rest @ ..] => (rest, true),
        _ => (rest, false),
    };
    let behind = rest.trim_ascii_start();
    if !matches!(behind, [b'=' | b':', ..]) || !text.iter().all(plain) {
        return false;
    }
    match behind {
        [b'=', b'>', ..] => closed,
        [b':', ..] => {
            closed
                && rest.starts_with(b":")
                && matches!(
                    behind[1..].trim_ascii_start(),
                    [b'"' | b'[' | b'{' | b'0'..=b'9', ..]
                )
        }
        [b'=', value @ ..] => {
            let value = value.trim_ascii_start();
            rest.starts_with(b" ")
                && matches!(value, [b'"' | b'[' | b'{', ..])
                && text.contains(&b'_')
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_word_is_read_as_any_other_word() {
        for mark in ["", ",", ";", ":", ".", "?"] {
            for rest in ["", " and", "\t"] {
                let raw = format!("Wren77{mark}");
                let (word, end) = plain(format!("{raw}{rest}").as_bytes(), 5).unwrap();
                let (other, other_end) = bare(raw.as_bytes(), 5);
                assert_eq!((word.span, end), (other.span, other_end), "{raw}{rest}");
                assert_eq!(word.colon, mark == ":", "{raw}");
                assert_eq!(word.comma, matches!(mark, "," | ";"), "{raw}");
                assert_eq!(word.stop, matches!(mark, "." | "?"), "{raw}");
            }
        }
        for other in ["", "-", "a!", "a.b", "a..", "a/b", "ä"] {
            assert!(plain(other.as_bytes(), 0).is_none(), "{other}");
        }
    }
}
