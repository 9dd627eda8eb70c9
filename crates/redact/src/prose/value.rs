//! Reads the value that a sentence leads to.

use std::ops::Range;

mod cut;

use cut::{cut, trim};

use super::said::{is_inflected, is_said};
use crate::bytes::begins;
use crate::signs::Signs;
use crate::value::{self, Looks, list, looks};

/// The longest value.
const LONGEST: usize = 128;

/// How clearly a sentence says that a value follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Lead {
    /// It stands near the word; only its own looks speak for it.
    Near,
    /// A word leads to it that leads to other things as well.
    Weak,
    /// `is`
    Firm,
    /// `:`, `=`: nothing but the value can follow.
    Sure,
}

/// A value as it stands in a sentence.
#[derive(Clone, Debug)]
pub(super) struct Value {
    /// Without quotes, without the punctuation of the sentence.
    pub(super) span: Range<usize>,
    /// Where reading goes on.
    pub(super) end: usize,
    pub(super) quoted: bool,
}

/// Pairs of marks that stand around a value.
const QUOTES: &[(&str, &str)] = &[
    ("```", "```"),
    ("**`", "`**"),
    ("`", "`"),
    ("***", "***"),
    ("**", "**"),
    ("__", "__"),
    ("\\\"", "\\\""),
    ("\"", "\""),
    ("'", "'"),
    ("“", "”"),
    ("„", "“"),
    ("„", "”"),
    ("‚", "‘"),
    ("‘", "’"),
    ("”", "”"),
    ("« ", " »"),
    ("«\u{a0}", "\u{a0}»"),
    ("«\u{202f}", "\u{202f}»"),
    ("«", "»"),
    ("»", "«"),
    ("\\texttt{", "}"),
    ("\\textbf{", "}"),
    ("\\emph{", "}"),
    ("\\code{", "}"),
    ("\\verb|", "|"),
    ("\\verb+", "+"),
    ("@samp{", "}"),
    ("@code{", "}"),
    ("@kbd{", "}"),
    ("\\fB", "\\fR"),
    ("\\fB", "\\fP"),
    ("[b]", "[/b]"),
    ("[code]", "[/code]"),
    ("[tt]", "[/tt]"),
    ("[i]", "[/i]"),
    ("`+", "+`"),
    ("<nowiki>", "</nowiki>"),
    ("<code>", "</code>"),
    ("<b>", "</b>"),
    ("<strong>", "</strong>"),
    ("<tt>", "</tt>"),
    ("&quot;", "&quot;"),
    ("``", "``"),
    ("{{{", "}}}"),
    ("{{", "}}"),
    ("''", "''"),
    ("%%", "%%"),
    ("<code>", "</code>"),
    ("\\`", "\\`"),
    ("~~", "~~"),
    ("==", "=="),
    ("=", "="),
    ("~", "~"),
    ("@", "@"),
    ("<em>", "</em>"),
    ("<i>", "</i>"),
    ("<kbd>", "</kbd>"),
    ("<samp>", "</samp>"),
    ("<pre>", "</pre>"),
    ("「", "」"),
    ("『", "』"),
    ("|", "|"),
    ("*", "*"),
];

/// Marks that open a value only where the same mark closes it before a blank or the end of the line.
const THIN: &[&str] = &["*", "=", "~", "@", "{{"];

/// Reads the value that begins at `at`; `notes` says that `%0A` ends a line.
pub(super) fn read(bytes: &[u8], at: usize, end: usize, notes: bool) -> Option<Value> {
    let at = behind_tag(&bytes[..end], at);
    let rest = &bytes[at..end];
    if let Some(value) = in_quotes(rest, at) {
        return Some(value);
    }
    let length = rest
        .iter()
        .take(LONGEST + 1)
        .position(|byte| {
            byte.is_ascii_whitespace()
                || *byte == b'|' && rest.contains(&b'|') && at > 0 && bytes[at - 1] == b' '
        })
        .unwrap_or(rest.len().min(LONGEST + 1));
    let mut text = &rest[..length];
    text = cut(text, notes);
    // `Password=x;User ID=y`: the next name of a connection string.
    if at > 0
        && bytes[at - 1] == b'='
        && let Some(found) = memchr::memchr(b';', text).filter(|found| *found > 0)
        && text[found + 1..].iter().all(u8::is_ascii_alphabetic)
    {
        text = &text[..found];
    }
    let trimmed = trim(text, rest.get(length..).unwrap_or_default());
    (!trimmed.is_empty() && length <= LONGEST).then(|| Value {
        span: at..at + trimmed.len(),
        end: at + text.len(),
        quoted: false,
    })
}

/// The place behind a tag that sets off a value: `password <b>x</b>`.
fn behind_tag(bytes: &[u8], at: usize) -> usize {
    let tags: [&[u8]; 9] = [
        b"<b>",
        b"<strong>",
        b"<i>",
        b"<em>",
        b"<br>",
        b"<br/>",
        b"<br />",
        b"{\\b ",
        b"{\\i ",
    ];
    let rest = &bytes[at..];
    let marked = matches!(rest.first(), Some(b'<' | b'{'));
    let tag = tags.iter().find(|tag| marked && rest.starts_with(tag));
    at + tag.map_or(0, |tag| tag.len())
}

/// Reads a value in marks at the beginning of a text, which begins at `at`.
fn in_quotes(rest: &[u8], at: usize) -> Option<Value> {
    static OPENINGS: Signs = Signs::openings(QUOTES);
    let quotes = match rest.first() {
        Some(first) if OPENINGS.has(*first) => QUOTES,
        _ => &[],
    };
    let opens = |open: &str| begins(rest, open.as_bytes());
    for (open, close) in quotes.iter().filter(|(open, _)| opens(open)) {
        if let Some(inner) = rest.strip_prefix(open.as_bytes()) {
            let length = crate::bytes::find(&inner[..inner.len().min(LONGEST)], close.as_bytes());
            if let Some(length) = length.filter(|length| *length > 0) {
                let start = at + open.len();
                let behind = rest
                    .get(open.len() + length + close.len())
                    .copied()
                    .unwrap_or(b' ');
                // `*` and `'` may be the first letter of a pass word that ends elsewhere.
                if behind.is_ascii_alphanumeric() && open.len() == 1
                    || THIN.contains(open) && !is_thin(&inner[..length], behind)
                {
                    continue;
                }
                return Some(Value {
                    span: start..start + length,
                    end: start + length + close.len(),
                    quoted: true,
                });
            }
        }
    }
    None
}

/// Says whether a value is believed where a sentence leads to it this clearly.
pub(super) fn is_believed(bytes: &[u8], value: &Value, lead: Lead) -> bool {
    let text = &bytes[value.span.clone()];
    if text.len() < 4
        || text.len() > LONGEST
        || !value::is_secret(text)
        || is_code(text, value.quoted)
        || is_public(text)
    {
        return false;
    }
    if text.iter().any(u8::is_ascii_whitespace) {
        return value.quoted && lead >= Lead::Firm && (is_phrase(text) || is_spoken_phrase(text));
    }
    match looks(text) {
        Looks::Password => true,
        Looks::Phrase => {
            let words = memchr::memchr_iter(b'-', text).count() + 1;
            lead > Lead::Near
                || value.quoted
                || text.iter().any(u8::is_ascii_digit)
                || words > 3 && super::is_unsaid(text)
        }
        Looks::Numbered => {
            let strong = value.quoted || is_made_up(text) || is_joined(text);
            lead >= Lead::Firm || lead == Lead::Weak && strong
        }
        _ if is_joined(text) => {
            lead > Lead::Near && !(lead == Lead::Weak && is_identifier(bytes, value))
        }
        Looks::Word if lead >= Lead::Firm && is_numbered_phrase(text) => true,
        Looks::Word | Looks::Thing if lead >= Lead::Firm && is_named_word(bytes, value, lead) => {
            true
        }
        Looks::Word => false,
        Looks::Thing => {
            let digits = text.iter().all(u8::is_ascii_digit);
            lead >= Lead::Firm && digits && ends(bytes, value.end)
        }
    }
}

/// Says whether a word stands alone where a password is named, and is none of the words that sentences say of passwords.
fn is_named_word(bytes: &[u8], value: &Value, lead: Lead) -> bool {
    let text = &bytes[value.span.clone()];
    let signs = text
        .iter()
        .rev()
        .take_while(|byte| b"!*?+#$%&.-".contains(byte))
        .count();
    let core = &text[..text.len() - signs];
    let letters = |byte: &u8| byte.is_ascii_alphabetic() || *byte >= 0x80;
    if core.len() < 4 || signs > 2 || !core.iter().all(letters) || is_said(core) {
        return false;
    }
    if value.quoted {
        return true;
    }
    // Another word behind it makes it a part of a sentence.
    let trimmed = value.span.end < value.end;
    let behind = bytes.get(value.end..).unwrap_or_default();
    let parted = matches!(behind, [b' ', b';' | b'|' | b',' | b'(' | b'/', ..]);
    if !trimmed && !parted && !ends(bytes, value.end) && signs == 0 {
        return false;
    }
    lead == Lead::Sure
        || signs > 0
        || text[1..].iter().any(u8::is_ascii_uppercase) && text.iter().any(u8::is_ascii_lowercase)
        || text[0].is_ascii_uppercase()
        || !is_inflected(core)
}

/// Words in quotes as people make pass phrases up: a sentence that speaks of nothing.
fn is_spoken_phrase(text: &[u8]) -> bool {
    let words = || {
        text.split(|byte| *byte == b' ')
            .filter(|word| !word.is_empty())
    };
    // `client.werk` is a word of a command.
    let dotted = |word: &[u8]| word[..word.len() - 1].contains(&b'.');
    let plain = |word: &[u8]| {
        !dotted(word)
            && word.iter().all(|byte| {
                byte.is_ascii_alphanumeric() || *byte >= 0x80 || b"'.,!?-".contains(byte)
            })
    };
    (4..=9).contains(&words().count())
        && words().all(plain)
        && !words().any(is_in_nouns)
        && (text.iter().any(u8::is_ascii_digit) || words().all(|word| word.len() < 14))
}

fn is_in_nouns(word: &[u8]) -> bool {
    list("nouns")
        .iter()
        .chain(list("logins"))
        .any(|noun| word.eq_ignore_ascii_case(noun.as_bytes()))
}

/// Says whether a joined value is marked as code and looks like a name there.
fn is_identifier(bytes: &[u8], value: &Value) -> bool {
    let mark = value.span.start.checked_sub(1).map(|at| bytes[at]);
    mark == Some(b'`') && bytes[value.span.clone()].contains(&b'_')
}

/// Fingerprints, and what stands for a value in capitals: `USER@REALM`.
fn is_public(text: &[u8]) -> bool {
    let loud = text.iter().any(|byte| b"@!=:<".contains(byte))
        && !text
            .iter()
            .any(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    // `var 90:e dag` of Swedish
    let ordinal = matches!(text, [digits @ .., b':', b'e' | b'a'] if digits.len() < 4
        && digits.iter().all(u8::is_ascii_digit));
    let entity = memchr::memchr(b'&', text).is_some_and(|at| text[at..].contains(&b';'));
    let pointer = text.starts_with(b"0x") && text[2..].iter().all(u8::is_ascii_hexdigit);
    loud || pointer
        || entity
        || is_version(text)
        || ordinal
        || [
            &b"SHA256:"[..],
            b"PKCS",
            b"sha256:",
            b"MD5:",
            b"SHA1:",
            b"sha1:",
            b"sha512:",
        ]
        .iter()
        .any(|lead| text.starts_with(lead))
}

/// `1:4.13+dfsg1-1`, `1.5.2-6+deb12u1`: versions of packages of Debian.
pub(super) fn is_version(text: &[u8]) -> bool {
    let signs = [&b"+deb"[..], b"dfsg", b"ubuntu", b"~bpo", b"-pve"];
    text.first().is_some_and(u8::is_ascii_digit)
        && text.contains(&b'.')
        && signs.iter().any(|sign| crate::bytes::has(text, sign))
}

/// Says whether a value is a sum or an identifier in hexadecimal digits.
pub(super) fn is_sum(text: &[u8]) -> bool {
    text.len() >= 32
        && text
            .iter()
            .all(|byte| byte.is_ascii_hexdigit() || *byte == b'-')
}

/// Says whether what a thin mark opens is one word that the mark closes.
fn is_thin(inner: &[u8], behind: u8) -> bool {
    !inner.iter().any(u8::is_ascii_whitespace)
        && matches!(
            behind,
            b' ' | b'\n' | b'\r' | b'.' | b',' | b';' | b')' | b'|' | b'~' | b'*'
        )
}

/// Says whether a value is strong enough to be believed where other words stand before it.
pub(crate) fn is_strong(text: &[u8]) -> bool {
    looks(text) >= Looks::Phrase || is_made_up(text) || is_joined(text)
}

/// A word with several digits behind it, as people make passwords up: `Opalsierra12`, `cinder2680`; no name of a thing.
fn is_made_up(text: &[u8]) -> bool {
    let digits = text
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let word = &text[..text.len() - digits];
    let capital = word.first().is_some_and(u8::is_ascii_uppercase);
    let long = digits > 2 && word.len() > 3 || digits == 2 && capital && word.len() > 7;
    digits <= 5
        && long
        && word[1..].iter().any(u8::is_ascii_lowercase)
        && word
            .iter()
            .all(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80)
        && looks(text) == Looks::Numbered
}

/// Three words or more that `-` joins, a number behind the last: `copper-gate-lantern7`.
pub(crate) fn is_dashed(text: &[u8]) -> bool {
    let number = (text.iter().rev()).take_while(|byte| byte.is_ascii_digit());
    let words = &text[..text.len() - number.count()];
    let word = |word: &[u8]| {
        word.len() > 2
            && word[1..].iter().all(u8::is_ascii_lowercase)
            && word[0].is_ascii_alphabetic()
    };
    (1..=3).contains(&(text.len() - words.len()))
        && memchr::memchr_iter(b'-', words).count() > 1
        && words.split(|byte| *byte == b'-').all(word)
}

/// Three words or more that `_` or `.` joins, a number behind the last: a pass phrase, and no name of a host.
pub(crate) fn is_joined(text: &[u8]) -> bool {
    let Some(sign) = text.iter().copied().find(|byte| b"_.".contains(byte)) else {
        return false;
    };
    let tail = text
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let plain = &text[..text.len() - tail];
    // `pudding.dragonfly.206`: the number is a word of its own; two words before it have to be rare.
    if let Some(words) = plain
        .strip_suffix(&[sign])
        .filter(|_| (2..=4).contains(&tail))
    {
        let mut words = words.split(|byte| *byte == sign);
        let rare = |word: &[u8]| {
            (4..=12).contains(&word.len())
                && word.iter().all(u8::is_ascii_lowercase)
                && super::is_rare(word)
        };
        return words.clone().count() > 1 && words.all(rare);
    }
    let mut count = 0;
    for word in plain.split(|byte| *byte == sign) {
        let joining = list("joining").iter().any(|known| known.as_bytes() == word);
        // Names in programs have long words as well, and no number behind them.
        let longest = if tail > 0 || super::is_rare(word) {
            16
        } else {
            12
        };
        if !(3..=longest).contains(&word.len())
            || joining
            || !word.iter().all(u8::is_ascii_lowercase)
        {
            return false;
        }
        count += 1;
    }
    let last = plain
        .rsplit(|byte| *byte == sign)
        .next()
        .unwrap_or_default();
    (3..=8).contains(&count) && tail <= 4 && !(sign == b'.' && crate::network::is_end(last))
}

/// `pflug-anger-hafer-93`: three words or more that technical prose has not, and a number.
fn is_numbered_phrase(text: &[u8]) -> bool {
    let Some(at) = memchr::memrchr(b'-', text) else {
        return false;
    };
    let (words, number) = (&text[..at], &text[at + 1..]);
    (1..=4).contains(&number.len())
        && number.iter().all(u8::is_ascii_digit)
        && words.split(|byte| *byte == b'-').count() > 2
        && words.split(|byte| *byte == b'-').all(|word| {
            (3..=14).contains(&word.len())
                && word.iter().all(u8::is_ascii_lowercase)
                && super::is_rare(word)
        })
}

/// Words of several languages, joined by blanks, as pass phrases are.
pub(crate) fn is_phrase(text: &[u8]) -> bool {
    let mut count = 0;
    for word in text.split(|byte| *byte == b' ') {
        let joining = list("joining").iter().any(|known| known.as_bytes() == word);
        if word.len() < 3
            || joining
            || !word
                .iter()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        {
            return false;
        }
        count += 1;
    }
    (4..=10).contains(&count)
}

/// Says whether nothing but punctuation follows on the line or before the next sentence.
fn ends(bytes: &[u8], at: usize) -> bool {
    matches!(
        bytes.get(at..).unwrap_or_default(),
        [] | [
            b'\n' | b'\r' | b'.' | b',' | b';' | b')' | b'"' | b'\'' | b'`' | b'|',
            ..
        ] | [b'%', b'0', ..]
            | [b'\\', b'n' | b'r', ..]
    )
}

/// Says whether a value is a piece of a program rather than a password.
fn is_code(text: &[u8], quoted: bool) -> bool {
    // Pieces of programs have signs.
    if text.iter().all(u8::is_ascii_alphanumeric) {
        return false;
    }
    let has = |part: &str| crate::bytes::has(text, part.as_bytes());
    if [
        "::", "->", "=>", "()", "</", "/>", "://", "&&", "||", "{}", "[]", "<'", "\\n", "%s",
        "{0}", "\\x", "…",
    ]
    .iter()
    .any(|part| has(part))
    {
        return true;
    }
    let open = text
        .iter()
        .any(|byte| matches!(byte, b'(' | b'{' | b'[' | b'<'));
    let first = text[0];
    let bare = open
        || matches!(first, b'&' | b'|' | b'=' | b'<' | b'(' | b'-' | b'\\')
        || text.contains(&b'"')
        || text.contains(&b'`')
        || memchr::memchr(b')', &text[..text.len() - 1]).is_some();
    !quoted && bare
        || is_variable(text)
        || is_encoded(text)
        || text.starts_with(b"--")
        || matches!(first, b'/' | b'~') && text.iter().filter(|byte| **byte == b'/').count() > 1
        || text.ends_with(b"()")
        || is_file(text)
}

/// `f=C3=BCr`: a word of a mail whose letters are written as numbers.
pub(super) fn is_encoded(text: &[u8]) -> bool {
    let number = |at: usize| {
        text[at..].first() == Some(&b'=')
            && text
                .get(at + 1)
                .is_some_and(|byte| matches!(byte, b'C'..=b'F'))
            && text.get(at + 2).is_some_and(u8::is_ascii_hexdigit)
    };
    memchr::memchr_iter(b'=', text)
        .any(|at| number(at) && text.get(at + 3) == Some(&b'=') && text.len() > at + 5)
}

/// `%A_ScriptDir%\login.ini`, `%PW%`: what another program puts in place.
fn is_variable(text: &[u8]) -> bool {
    let name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let Some(rest) = text.strip_prefix(b"%") else {
        return false;
    };
    let length = rest.iter().take_while(|byte| name(byte)).count();
    length > 1
        && rest.get(length) == Some(&b'%')
        && matches!(rest.get(length + 1), None | Some(b'\\' | b'/'))
}

/// `notes.txt`, `x/y.rs`.
pub(super) fn is_file(text: &[u8]) -> bool {
    let Some(dot) = memchr::memrchr(b'.', text) else {
        return false;
    };
    let extension = &text[dot + 1..];
    let known: &[&[u8]] = &[
        b"txt", b"md", b"rs", b"py", b"js", b"ts", b"go", b"sh", b"json", b"yaml", b"yml", b"toml",
        b"conf", b"cfg", b"ini", b"log", b"html", b"css", b"xml", b"csv", b"sql", b"pw", b"key",
        b"pem", b"gpg", b"kdbx", b"c", b"h", b"cpp", b"tf", b"env", b"php", b"png", b"pdf",
    ];
    known.contains(&extension)
        && text[..dot]
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'_' | b'-' | b'.'))
}
