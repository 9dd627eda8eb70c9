//! Names of people: the words of a name, and first names that are known.

use std::ops::Range;
use std::sync::OnceLock;

use crate::blocks;
use crate::wordset::{List, WordSet};

/// What leads to a name, and with that what may be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trust {
    /// A field for names: other orders and capitals are taken too.
    Field,
    /// A field for a first or last name.
    Part,
    /// A word in a sentence, or a known first name.
    Sentence,
}

/// Words between the parts of a name.
const PARTICLES: &[&str] = &[
    "van", "von", "de", "der", "den", "da", "di", "del", "della", "dos", "do", "du", "la", "le",
    "el", "al", "bin", "ibn", "ben", "ter", "ten", "zu", "zum", "zur", "y", "e", "af", "av", "st.",
];

/// Capitalised words that are no parts of names, in lower case.
const OTHERS: &[&str] = &[
    "gmbh",
    "ag",
    "inc",
    "ltd",
    "llc",
    "corp",
    "corporation",
    "company",
    "co",
    "kg",
    "se",
    "sarl",
    "bv",
    "oy",
    "ab",
    "group",
    "team",
    "support",
    "operations",
    "operator",
    "admin",
    "administrator",
    "administrators",
    "service",
    "services",
    "server",
    "servers",
    "cluster",
    "backup",
    "test",
    "mustermann",
    "musterfrau",
    "user",
    "users",
    "account",
    "department",
    "production",
    "storage",
    "system",
    "systems",
    "network",
    "networks",
    "proxmox",
    "debian",
    "linux",
    "windows",
    "ubuntu",
    "office",
    "data",
    "center",
    "centre",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "the",
    "this",
    "that",
    "please",
    "dear",
    "hello",
    "hi",
    "thanks",
    "thank",
    "regards",
    "best",
    "kind",
    "street",
    "road",
    "avenue",
    "project",
    "manager",
    "engineer",
    "development",
    "security",
    "software",
    "hardware",
    "version",
    "release",
    "bank",
    "university",
    "institute",
    "foundation",
    "hosting",
    "labs",
    "solutions",
    "technologies",
    "consulting",
    "community",
    "virtual",
    "environment",
    "machine",
    "api",
    "token",
    "password",
    "key",
    "root",
    "host",
    "node",
    "default",
    "public",
    "private",
    "internal",
    "external",
    "new",
    "old",
    "main",
    "your",
    "our",
    "my",
    "all",
    "no",
    "yes",
    "none",
    "null",
    "true",
    "false",
    "and",
    "or",
    "for",
    "with",
    "from",
    "about",
    "when",
    "where",
    "what",
    "how",
    "why",
    "we",
    "you",
    "he",
    "she",
    "it",
    "they",
    "is",
    "are",
    "was",
    "not",
    "if",
    "in",
    "on",
    "at",
    "to",
    "as",
    "by",
    "an",
    "of",
    "ceo",
    "cto",
    "hr",
    "it-team",
    "helpdesk",
    "desk",
    "monitoring",
    "deploy",
    "runner",
    "bot",
    "hat",
    "docker",
    "kubernetes",
    "terraform",
    "ansible",
    "grafana",
    "red",
    "open",
    "source",
    "license",
    "licence",
    "library",
    "api-key",
    "health",
    "clinic",
    "hospital",
    "insurance",
    "sans",
    "serif",
    "mono",
    "bold",
    "italic",
    "math",
    "domain",
    "global",
    "responder",
    "ca",
    "authority",
    "certification",
    "certificate",
    "first",
    "last",
    "full",
    "name",
    "string",
    "text",
    "unknown",
    "example",
    "sample",
    "city",
    "country",
    "und",
    "der",
    "die",
    "das",
    "mit",
    "für",
    "herr",
    "frau",
    "mr",
    "mrs",
    "ms",
    "dr",
    "prof",
    "user.name",
    "vm",
    "id",
    "phone",
    "email",
    "address",
    "date",
    "subject",
    "message",
    "error",
    "warning",
    "note",
    "todo",
    "manager.",
    "user's",
    "daemon",
    "resolver",
    "management",
    "time",
    "synchronization",
    "transport",
    "agent",
    "bug",
    "reporting",
    "list",
    "mailing",
    "gnats",
    "nobody",
    "printer",
    "spooler",
    "hypervisor",
    "keys",
];

/// Says whether a name or title may begin with a byte: a capital, or a letter that is not ASCII.
pub(super) fn may_begin(first: u8) -> bool {
    first.is_ascii_uppercase() || !first.is_ascii()
}

/// Reads a name at a place.
pub(super) fn at(bytes: &[u8], at: usize, end: usize, trust: Trust) -> Option<Range<usize>> {
    // Names and titles begin with a capital.
    bytes.get(at).filter(|first| may_begin(**first))?;
    let end = end.min(bytes.len()).min(at + 80);
    let text = std::str::from_utf8(bytes.get(at..end)?)
        .or_else(|error| std::str::from_utf8(&bytes[at..at + error.valid_up_to()]))
        .ok()?;
    let skipped = title(text);
    let text = &text[skipped..];
    let at = at + skipped;
    let mut stop = 0;
    let mut names = 0;
    let mut comma = false;
    let mut from = 0;
    while names < 5 {
        let word = word(&text[from..]);
        if word.is_empty() {
            break;
        }
        let after = from + word.len();
        let small = word.starts_with(char::is_lowercase);
        if names > 0 && small && PARTICLES.contains(&word) {
            from = after + usize::from(text[after..].starts_with(' '));
            continue;
        }
        if !is_part(word, trust) || is_other(word) {
            break;
        }
        names += 1;
        stop = after;
        let rest = &text[after..];
        // `Doe, Jane`
        let turned = trust == Trust::Field && names == 1 && !comma && rest.starts_with(", ");
        comma |= turned;
        from = after + if turned { 2 } else { 1 };
        if !turned && !rest.starts_with(' ') || from > text.len() {
            break;
        }
    }
    let next = text[stop..].chars().next().unwrap_or(' ');
    let after = text[stop..].chars().nth(1).unwrap_or(' ');
    let goes_on = next.is_alphanumeric()
        || matches!(next, '_' | '@' | '/' | '\\' | '(')
            && !after.is_whitespace()
            && next != '/'
            && next != '\\'
        || matches!(next, '.' | ':')
            && after.is_alphanumeric()
            && !text[stop..].starts_with(":mailto");
    // A company bears people's names too.
    let company = next == ' '
        && OTHERS[..16].contains(
            &word(&text[(stop + 1).min(text.len())..])
                .to_lowercase()
                .trim_end_matches('.'),
        );
    let enough = names >= 2 || names == 1 && trust == Trust::Part;
    (enough && !goes_on && !company).then_some(at..at + stop)
}

/// Departments, which send mails as well.
static OFFICES: List = List::new(
    "care customer sales billing orders newsletter notifications notification alerts shipping logistics accounting payroll buchhaltung vertrieb versand einkauf kundenservice \
    kundendienst kundenbetreuung returns warranty compliance reservations booking everyone",
);

/// Says whether a capitalised word is known to be no part of a name.
fn is_other(word: &str) -> bool {
    static KNOWN: OnceLock<WordSet> = OnceLock::new();
    let known = KNOWN.get_or_init(|| WordSet::new(OTHERS.iter().copied()));
    let word = word.trim_end_matches('.').as_bytes();
    known.contains(word) || OFFICES.has_in_any_case(word)
}

/// Returns the length of a title before a name.
fn title(text: &str) -> usize {
    let mut length = 0;
    for _ in 0..2 {
        let rest = &text[length..];
        if !rest.starts_with(['M', 'D', 'P', 'H', 'F', 'S']) {
            break;
        }
        let titles = [
            "Mr. ", "Mrs. ", "Ms. ", "Mr ", "Mrs ", "Ms ", "Dr. ", "Dr ", "Prof. ", "Herr ",
            "Frau ", "Herrn ", "M. ", "Mme ", "Sr. ", "Sra. ", "Sig. ", "Sig.ra ",
        ];
        match titles.iter().find(|title| rest.starts_with(**title)) {
            Some(title) => length += title.len(),
            None => break,
        }
    }
    length
}

/// Returns the word that a text starts with: letters, and what stands inside words of names.
fn word(text: &str) -> &str {
    let mut end = 0;
    for (at, letter) in text.char_indices() {
        let inside = letter.is_alphabetic() || matches!(letter, '\'' | '’' | '-') && at > 0;
        if !inside {
            // An initial keeps its dot.
            let initial = letter == '.' && text[..at].chars().count() <= 2 && at > 0;
            end = if initial { at + 1 } else { at };
            break;
        }
        end = at + letter.len_utf8();
    }
    text[..end].trim_end_matches(['\'', '’', '-'])
}

/// Says whether a word is written as a part of a name.
fn is_part(word: &str, trust: Trust) -> bool {
    let mut letters = word.chars();
    let first = letters.next().unwrap_or(' ');
    if !first.is_uppercase() {
        return false;
    }
    let rest = letters.as_str();
    if word.ends_with('.') || rest.is_empty() {
        return rest.len() <= 1;
    }
    let lower = rest.chars().filter(|letter| letter.is_lowercase()).count();
    // `O'Brien`, `Müller-Lüdenscheidt`, `McDonald`, `DeVito`.
    let upper = rest.chars().filter(|letter| letter.is_uppercase()).count();
    if lower == 0 {
        return trust != Trust::Sentence && word.chars().count() > 1;
    }
    let joined = rest.contains(['\'', '’', '-']);
    word.chars().count() <= 24
        && (upper == 0
            || upper <= 2
                && (joined
                    || word.starts_with("Mc")
                    || word.starts_with("Mac")
                    || word.starts_with("De")
                    || word.starts_with("Le")
                    || word.starts_with("Di")))
}

/// Says whether a word is a first name that is common somewhere.
pub(super) fn is_first(word: &str) -> bool {
    static NAMES: OnceLock<WordSet> = OnceLock::new();
    let names = NAMES.get_or_init(|| WordSet::of_lines(include_str!("../../data/names.txt")));
    let known = |part: &str| match part.is_ascii() {
        true => names.contains(part.as_bytes()),
        false => {
            let plain: String = part
                .chars()
                .flat_map(char::to_lowercase)
                .map(plain)
                .collect();
            names.contains(plain.as_bytes())
        }
    };
    word.split('-').all(known)
}

/// Says whether a text ends with the name of a person and a comma: `Jane Doe, Nádražní 60, 301 00 Plzeň`.
pub(super) fn ends(lead: &[u8]) -> bool {
    let Some(lead) = lead.strip_suffix(b", ") else {
        return false;
    };
    let from = lead
        .iter()
        .rposition(|byte| matches!(byte, b'\n' | b',' | b':' | b';' | b'(' | b'"'));
    let name = lead[from.map_or(0, |at| at + 1)..].trim_ascii();
    let first = name.split(|byte| *byte == b' ').next().unwrap_or_default();
    let first = std::str::from_utf8(first).unwrap_or_default();
    name.len() > first.len() && first.len() > 2 && is_first(first)
}

fn plain(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ą' | 'ă' | 'ā' => 'a',
        'é' | 'è' | 'ê' | 'ë' | 'ę' | 'ě' | 'ē' | 'ė' => 'e',
        'í' | 'ì' | 'î' | 'ï' | 'ı' | 'ī' | 'į' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' | 'ő' => 'o',
        'ú' | 'ù' | 'û' | 'ü' | 'ů' | 'ű' | 'ū' | 'ų' => 'u',
        'ç' | 'č' | 'ć' => 'c',
        'ñ' | 'ń' | 'ň' | 'ņ' => 'n',
        'š' | 'ś' | 'ş' | 'ș' => 's',
        'ž' | 'ź' | 'ż' => 'z',
        'ł' | 'ľ' | 'ļ' => 'l',
        'ţ' | 'ț' | 'ť' => 't',
        'ď' | 'đ' => 'd',
        'ķ' => 'k',
        'ģ' => 'g',
        'ř' => 'r',
        'ý' => 'y',
        'ğ' => 'g',
        other => other,
    }
}

/// Calls `visit` with every name that begins with a known first name.
pub(super) fn known(bytes: &[u8], mut visit: impl FnMut(Range<usize>)) {
    let mut next = 0;
    let mut look = |at: usize| {
        if at >= next
            && let Some(span) = known_at(bytes, at)
        {
            next = span.end;
            visit(span);
        }
    };
    blocks::each(bytes, |from, block| {
        let starts = block.within([(b'A', b'Z'), (0xC3, 0xC5)]);
        // A few signs are let through with small letters and those that are not ASCII.
        let small = block.between(b'a', 0xFF);
        blocks::bits(starts & (small >> 1 | 1 << 63), from, &mut look);
    });
}

/// Reads a name that begins with a known first name.
fn known_at(bytes: &[u8], start: usize) -> Option<Range<usize>> {
    let second = bytes.get(start + 1).copied()?;
    let before = start.checked_sub(1).map_or(b' ', |at| bytes[at]);
    let escaped = before == b'n' && bytes[..start].ends_with(b"\\n");
    let joined = before.is_ascii_alphanumeric()
        || matches!(
            before,
            b'_' | b'-' | b'.' | b'/' | b'@' | b'#' | b'$' | b'\\'
        ) && !(before == b'/' && bytes[..start].ends_with(b"\n/"))
        // A quote begins a text, or stands within a name.
        || before == b'\''
            && start > 1
            && !matches!(bytes[start - 2], b' ' | b',' | b'(' | b'=' | b':' | b'[' | b'{')
        || before >= 0x80;
    let capital = bytes[start].is_ascii_uppercase() || matches!(bytes[start], 0xC3..=0xC5);
    if !capital || !(second.is_ascii_lowercase() || second >= 0x80) || joined && !escaped {
        return None;
    }
    let window = &bytes[start..(start + 24).min(bytes.len())];
    let length = window
        .iter()
        .take_while(|byte| byte.is_ascii_alphabetic() || **byte >= 0x80 || **byte == b'-')
        .count();
    if length < 2 || window.get(length) != Some(&b' ') {
        return None;
    }
    let first = std::str::from_utf8(&window[..length]).ok()?;
    is_first(first).then(|| at(bytes, start, start + 80, Trust::Sentence))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_in_many_forms() {
        for (text, wanted) in [
            ("Jane Doe on +31", "Jane Doe"),
            ("Jean-Luc de la Tour, x", "Jean-Luc de la Tour"),
            ("Ludwig van Beethoven.", "Ludwig van Beethoven"),
            ("Seán O'Brien <x>", "Seán O'Brien"),
            ("Anna Müller-Lüdenscheidt", "Anna Müller-Lüdenscheidt"),
            ("J. R. McDonald", "J. R. McDonald"),
            ("Żaneta Łukasz", "Żaneta Łukasz"),
            ("Dr. Jane Doe", "Jane Doe"),
        ] {
            let found = at(text.as_bytes(), 0, text.len(), Trust::Sentence).map(|span| &text[span]);
            assert_eq!(found, Some(wanted), "{text}");
        }
        assert_eq!(at(b"Doe, Jane", 0, 9, Trust::Field), Some(0..9));
        assert_eq!(at(b"JANE DOE", 0, 8, Trust::Field), Some(0..8));
        assert_eq!(at(b"Jane", 0, 4, Trust::Part), Some(0..4));
    }

    #[test]
    fn other_words_are_no_names() {
        for text in [
            "Jane",
            "jane doe",
            "Backup Team",
            "Proxmox Server",
            "Jane Doe GmbH",
            "Jane 2",
            "API Token",
            "Foo.Bar",
            "",
            "Jane Doe_x",
            "É",
        ] {
            assert_eq!(
                at(text.as_bytes(), 0, text.len(), Trust::Sentence),
                None,
                "{text}"
            );
        }
    }

    #[test]
    fn known_first_names_lead_to_names() {
        let text = "Hi, it was Zoë Brandt, Cătălin Pavel, Tonnis Kappel and Karl Heinz; the Debian Team and New York were not. Anna is up.";
        let mut found = Vec::new();
        known(text.as_bytes(), |span| found.push(&text[span]));
        assert_eq!(
            found,
            ["Zoë Brandt", "Cătălin Pavel", "Tonnis Kappel", "Karl Heinz"]
        );
        known("Jan\u{e9}".as_bytes(), |_| {});
        known(b"Jan \xff\xfe Xy", |_| {});
    }
}
