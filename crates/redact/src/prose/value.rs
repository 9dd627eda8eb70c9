//! Reads the value that a sentence leads to.

use std::ops::Range;

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
    /// `:`, `=`, `is`.
    Firm,
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
    ("«", "»"),
    ("»", "«"),
    ("<code>", "</code>"),
    ("<b>", "</b>"),
    ("<strong>", "</strong>"),
    ("<tt>", "</tt>"),
    ("&quot;", "&quot;"),
    ("|", "|"),
    ("*", "*"),
];

/// Reads the value that begins at `at`; `notes` says that `%0A` ends a line.
pub(super) fn read(bytes: &[u8], at: usize, end: usize, notes: bool) -> Option<Value> {
    let rest = &bytes[at..end];
    for (open, close) in QUOTES {
        if let Some(inner) = rest.strip_prefix(open.as_bytes()) {
            let length = memchr::memmem::find(&inner[..inner.len().min(LONGEST)], close.as_bytes());
            if let Some(length) = length.filter(|length| *length > 0) {
                let start = at + open.len();
                let behind = rest
                    .get(open.len() + length + close.len())
                    .copied()
                    .unwrap_or(b' ');
                // `*` and `'` may be the first letter of a pass word that ends elsewhere.
                if behind.is_ascii_alphanumeric() && open.len() == 1 {
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
    let length = rest
        .iter()
        .take(LONGEST + 1)
        .position(|byte| {
            byte.is_ascii_whitespace()
                || *byte == b'|' && rest.contains(&b'|') && at > 0 && bytes[at - 1] == b' '
        })
        .unwrap_or(rest.len().min(LONGEST + 1));
    let mut text = &rest[..length];
    if notes
        && let Some(cut) = ["%0A", "%0D", "%0a", "%20"]
            .iter()
            .filter_map(|code| memchr::memmem::find(text, code.as_bytes()))
            .min()
    {
        text = &text[..cut];
    }
    for cut in [
        "</", "<br", "&nbsp;", "\\n", "\\r", "\\t", "\",", "\"}", "\"]", "', ", "\u{a0}", "&quot;",
        "&lt;", "&gt;", "&#", "`,", "`)", "`.", "。",
    ] {
        if let Some(found) = memchr::memmem::find(text, cut.as_bytes()).filter(|found| *found > 0) {
            text = &text[..found];
        }
    }
    // `token=x&kind=y`: the next field of a form.
    if let Some(found) = memchr::memchr(b'&', text)
        .filter(|found| *found > 0 && memchr::memchr(b'=', &text[*found..]).is_some())
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

/// Takes the punctuation of the sentence off the end of a value.
fn trim<'t>(mut text: &'t [u8], behind: &[u8]) -> &'t [u8] {
    let ends_sentence = match behind {
        [] | [b'\n' | b'\r', ..] => true,
        [b' ', next, ..] => !next.is_ascii_lowercase(),
        _ => true,
    };
    loop {
        let cut = match text {
            [.., b',' | b';' | b':' | b'"' | b'\'' | b'`'] => true,
            [.., b')'] => !text.contains(&b'('),
            [.., b']'] => !text.contains(&b'['),
            [.., b'}'] => !text.contains(&b'{'),
            [.., b'>'] => !text.contains(&b'<'),
            [.., b'*', b'*'] | [.., b'.', b'.'] => true,
            [.., _, b'.'] => ends_sentence,
            [.., before, b'?'] => {
                ends_sentence
                    && before.is_ascii_alphanumeric()
                    && behind.first().is_none_or(|byte| *byte != b' ')
            }
            _ => false,
        };
        if !cut {
            return text;
        }
        text = &text[..text.len() - 1];
    }
}

/// Says whether a value is believed where a sentence leads to it this clearly.
pub(super) fn is_believed(bytes: &[u8], value: &Value, lead: Lead) -> bool {
    let text = &bytes[value.span.clone()];
    if text.len() < 4
        || text.len() > LONGEST
        || !value::is_secret(text)
        || is_code(text, value.quoted)
    {
        return false;
    }
    if text.iter().any(u8::is_ascii_whitespace) {
        return value.quoted && lead == Lead::Firm && is_phrase(text);
    }
    match looks(text) {
        Looks::Password => true,
        Looks::Phrase => lead > Lead::Near || value.quoted || text.iter().any(u8::is_ascii_digit),
        Looks::Numbered => lead == Lead::Firm || value.quoted && lead == Lead::Weak,
        Looks::Word => lead == Lead::Firm && value.quoted && text.len() > 4 && is_plain(text),
        Looks::Thing => {
            let digits = text.iter().all(u8::is_ascii_digit);
            lead == Lead::Firm && digits && ends(bytes, value.end)
        }
    }
}

/// Words of several languages, joined by blanks, as pass phrases are.
fn is_phrase(text: &[u8]) -> bool {
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

/// A word that could be a name of nothing else: no sentence, no identifier.
fn is_plain(text: &[u8]) -> bool {
    let known = [
        "wrong",
        "required",
        "invalid",
        "empty",
        "incorrect",
        "correct",
        "missing",
        "expired",
        "falsch",
        "plain",
        "password",
    ];
    text.iter().all(u8::is_ascii_alphanumeric)
        && !known
            .iter()
            .any(|word| text.eq_ignore_ascii_case(word.as_bytes()))
        && !list("nouns")
            .iter()
            .any(|word| text.eq_ignore_ascii_case(word.as_bytes()))
}

/// Says whether nothing but punctuation follows on the line or before the next sentence.
fn ends(bytes: &[u8], at: usize) -> bool {
    matches!(
        bytes.get(at..).unwrap_or_default(),
        [] | [
            b'\n' | b'\r' | b'.' | b',' | b';' | b')' | b'"' | b'\'' | b'`' | b'|',
            ..
        ] | [b'%', b'0', ..]
    )
}

/// Says whether a value is a piece of a program rather than a password.
fn is_code(text: &[u8], quoted: bool) -> bool {
    let has = |part: &str| memchr::memmem::find(text, part.as_bytes()).is_some();
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
        || matches!(first, b'&' | b'|' | b'=' | b'<' | b'(' | b'-')
        || text.contains(&b'"')
        || text.contains(&b'`')
        || memchr::memchr(b')', &text[..text.len() - 1]).is_some();
    !quoted && bare
        || matches!(first, b'/' | b'~') && text.iter().filter(|byte| **byte == b'/').count() > 1
        || text.ends_with(b"()")
        || is_file(text)
}

/// `notes.txt`, `x/y.rs`.
fn is_file(text: &[u8]) -> bool {
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
