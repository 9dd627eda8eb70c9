//! What stands where a secret belongs: a reference to one, a placeholder, a plain word, or the secret itself.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, Anchored, Input, StartKind};

use crate::check::{is_placeholder, is_reference, looks_random};
use crate::hash::Table;
use crate::wordset::WordSet;

/// Lists of words by their names, from `data/words.tsv`.
static LISTS: LazyLock<Table<&'static str, (Vec<&'static str>, WordSet)>> = LazyLock::new(|| {
    let mut lists = Table::<_, Vec<_>>::default();
    let lines = include_str!("../data/words.tsv").lines();
    for (name, words) in lines.filter_map(|line| line.split_once('\t')) {
        lists.entry(name).or_default().extend(words.split(' '));
    }
    let with_set = |(name, words): (_, Vec<&'static str>)| {
        let lower = words.iter().map(|word| &*word.to_ascii_lowercase().leak());
        let set = WordSet::new(lower);
        (name, (words, set))
    };
    lists.into_iter().map(with_set).collect()
});

/// Returns a list of words.
pub(crate) fn list(name: &str) -> &'static [&'static str] {
    LISTS.get(name).map_or(&[], |(words, _)| words.as_slice())
}

/// Returns the words of a list as a set, for [`set`].
pub(crate) fn named(name: &str) -> &'static WordSet {
    let (_, set) = LISTS.get(name).expect("data/words.tsv has the list");
    set
}

/// The set of the words of a list of `data/words.tsv`, looked up by its name once for each place that asks.
macro_rules! set {
    ($name:literal) => {{
        static SET: std::sync::LazyLock<&'static crate::wordset::WordSet> =
            std::sync::LazyLock::new(|| crate::value::named($name));
        *SET
    }};
}
pub(crate) use set;

/// What a value looks like, from the least to the most like a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Looks {
    /// A number, an address, a path, a date, punctuation.
    Thing,
    /// A word or several, as in a sentence.
    Word,
    /// A word with a few digits behind it: `hunter2`, but `node4` too.
    Numbered,
    /// Three or more plain words that are joined, as pass phrases are.
    Phrase,
    /// Letters are mixed with digits or signs as in a password.
    Password,
}

/// Says whether a value is one of the words that stand for a secret, whatever signs are between its letters.
fn is_stand_in(value: &[u8]) -> bool {
    let mut plain = [0_u8; 40];
    let mut length = 0;
    for byte in value.iter().filter(|byte| byte.is_ascii_alphanumeric()) {
        let Some(slot) = plain.get_mut(length) else {
            return false;
        };
        *slot = byte.to_ascii_lowercase();
        length += 1;
    }
    let plain = &plain[..length];
    let has = |part: &[u8]| crate::bytes::has(value, part);
    let opens = memchr::memchr(b'{', value).is_some();
    opens && (value.starts_with(b"%{") || has(b"${") || has(b"{{"))
        || set!("placeholders").contains(plain)
        || STARTS.is_match(Input::new(plain).anchored(Anchored::Yes))
}

/// The beginnings of words that stand for a secret.
static STARTS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    AhoCorasick::builder()
        .start_kind(StartKind::Anchored)
        .build(list("placeholder-starts"))
        .expect("a few short words fit")
});

/// Says whether a value that stands in a secret's place is to be taken for one.
pub(crate) fn is_secret(value: &[u8]) -> bool {
    (1..=4096).contains(&value.len())
        && is_text(value)
        && !is_stand_in(value)
        && !is_placeholder(value)
        && !is_reference(value)
        && !is_key_id(value)
        // A dash of any length says that there is none.
        && (value.len() > 3 || value[0] < 0x80)
}

/// Kinds of things of Twilio, by the letters that their numbers begin with; the account is the first.
const OF_TWILIO: [&[u8]; 12] = [
    b"AC", b"SM", b"MM", b"CA", b"PN", b"RE", b"CF", b"MG", b"VA", b"IS", b"CH", b"AP",
];

/// Says whether a value is the public half of a pair, as its first letters tell: Scaleway's, Exoscale's, Stripe's.
pub(crate) fn is_key_id(value: &[u8]) -> bool {
    let loud = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    match value {
        [b'S', b'C', b'W', rest @ ..] => rest.len() == 17 && rest.iter().all(loud),
        // A key's of Twilio begins with `SK`.
        [first, second, rest @ ..]
            if rest.len() == 32 && OF_TWILIO.contains(&&[*first, *second][..]) =>
        {
            rest.iter().all(u8::is_ascii_hexdigit)
        }
        [b'E', b'X', b'O', rest @ ..] => rest.len() == 24 && rest.iter().all(u8::is_ascii_hexdigit),
        // Of nodes of Tailscale and Headscale.
        _ => {
            value.starts_with(b"nodekey:")
                || value.starts_with(b"pk_live_")
                || value.starts_with(b"pk_test_")
                || value.starts_with(b"discokey:")
                || value.len() == 29 && set!("keys-of-everybody").contains(value)
                || is_name_of_token(value) && is_of_realm(value)
        }
    }
}

/// `ops@pve!ci`: what an API token is called, without its secret.
pub(crate) fn is_name_of_token(content: &[u8]) -> bool {
    let name = |byte: &u8| byte.is_ascii_alphanumeric() || b"@!._-".contains(byte);
    let at = memchr::memchr(b'@', content);
    let mark = at.and(memchr::memchr(b'!', content));
    content.len() < 96
        && at
            .zip(mark)
            .is_some_and(|(at, mark)| at > 0 && mark > at + 1 && mark + 1 < content.len())
        && content.iter().all(name)
}

/// Says whether the name of a token has one of the realms that each cluster has; `p@ss!word` has not.
fn is_of_realm(value: &[u8]) -> bool {
    let realm = value.split(|byte| *byte == b'@').nth(1).unwrap_or_default();
    [&b"pam!"[..], b"pve!", b"pbs!"]
        .iter()
        .any(|known| realm.starts_with(known))
}

/// Says whether a value can be typed: UTF-8 without control characters but line breaks.
fn is_text(value: &[u8]) -> bool {
    let typed = |byte: &u8| *byte >= b' ' && *byte != 0x7f || matches!(byte, b'\n' | b'\r' | b'\t');
    value.iter().all(typed)
        && (value.is_ascii()
            || std::str::from_utf8(value).is_ok_and(|text| !text.contains('\u{fffd}')))
}

/// Says what a value looks like.
pub(crate) fn looks(value: &[u8]) -> Looks {
    if value.len() < 4 || value.len() > 256 {
        return Looks::Thing;
    }
    let (mut letters, mut digits, mut high, mut joints) = (0, 0, 0, 0);
    for byte in value {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' => letters += 1,
            b'0'..=b'9' => digits += 1,
            0x80.. => high += 1,
            b'-' | b'_' | b'.' | b'\'' | b'/' | b',' => joints += 1,
            _ => {}
        }
    }
    let signs = value.len() - letters - digits - high;
    if letters + high == 0 || signs > 0 && is_address(value) || is_time(value) {
        // Digits with signs: a date, a time, an amount, an address, a telephone number.
        return Looks::Thing;
    }
    if signs == 0 {
        return plain(value, digits, high);
    }
    if signs > joints {
        return signed(value, digits);
    }
    joined(value)
}

/// Letters and digits only.
fn plain(value: &[u8], digits: usize, high: usize) -> Looks {
    let upper = value
        .iter()
        .filter(|byte| byte.is_ascii_uppercase())
        .count();
    let head = value
        .iter()
        .take_while(|byte| !byte.is_ascii_digit())
        .count();
    if digits == 0 {
        let all = upper == value.len() || upper == 0;
        return if all || high > 0 || value.len() < 10 || !looks_random(value) {
            Looks::Word
        } else {
            Looks::Password
        };
    }
    let technical = set!("technical").contains(&value[..head]);
    let tail = value[head..]
        .iter()
        .filter(|byte| !byte.is_ascii_digit())
        .count();
    if technical && value.len() <= 12 && (tail == 0 || head > 1 && tail <= 3) {
        return Looks::Word;
    }
    if head + digits == value.len() {
        let mixed = (1..head).contains(&upper);
        return if mixed && value.len() >= 10 && looks_random(value) {
            Looks::Password
        } else {
            Looks::Numbered
        };
    }
    // `2nd`, `16bit`, `10Gbit`, `4x`: digits, then a unit.
    if head == 0 && value[digits..].iter().all(u8::is_ascii_alphabetic) && value.len() < 8 {
        return Looks::Thing;
    }
    if value.len() < 6 {
        Looks::Numbered
    } else {
        Looks::Password
    }
}

/// `972Smew`: a number of three digits and more and a word with a capital, which is no unit: `100Gbit`.
fn is_number_and_word(text: &[u8]) -> bool {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let word = &text[digits..];
    let unit = ["bit", "bps", "byte", "bytes", "base", "hz"];
    digits > 2
        && word.len() > 3
        && word[0].is_ascii_uppercase()
        && word[1..].iter().all(u8::is_ascii_lowercase)
        && !unit.iter().any(|unit| word[1..].ends_with(unit.as_bytes()))
}

/// With signs that no sentence has inside a word.
fn signed(value: &[u8], digits: usize) -> Looks {
    let inner = trim_signs(value);
    if inner.len() < 3 {
        return Looks::Thing;
    }
    let odd = inner.iter().any(|byte| {
        !byte.is_ascii_alphanumeric()
            && *byte < 0x80
            && !matches!(byte, b'-' | b'_' | b'.' | b'\'' | b'/' | b',')
    });
    if !odd {
        // Only the ends have signs: `really!!`, `#channel`, but `Wren1998!!` too.
        let ends = value.len() - inner.len();
        return match looks(inner) {
            Looks::Numbered | Looks::Phrase | Looks::Password if digits > 0 && ends > 0 => {
                Looks::Password
            }
            Looks::Thing if ends > 0 && is_number_and_word(inner) => Looks::Password,
            other => other,
        };
    }
    if is_assignment(inner)
        || inner.contains(&b'(') && inner.contains(&b')')
        || inner.contains(&b'"')
    {
        return Looks::Thing;
    }
    Looks::Password
}

/// With hyphens, dots, underscores, slashes only.
fn joined(value: &[u8]) -> Looks {
    let mut parts = 0;
    let mut words = 0;
    let mut best = Looks::Word;
    let mut joining = false;
    for part in value.split(|byte| matches!(byte, b'-' | b'_' | b'.' | b'\'' | b'/' | b',')) {
        if part.is_empty() {
            continue;
        }
        parts += 1;
        joining |= set!("joining").contains(part);
        if part.len() > 2 && part.iter().all(u8::is_ascii_alphabetic) {
            words += 1;
        } else if part.len() > 3 && part.iter().any(u8::is_ascii_alphabetic) {
            best = best.max(looks(part));
            words += 1;
        }
    }
    let digits = value.iter().any(u8::is_ascii_digit);
    let upper = value.iter().any(u8::is_ascii_uppercase);
    if value.contains(&b'/') && best < Looks::Password {
        return Looks::Thing;
    }
    if parts >= 3
        && words == parts
        && !joining
        && value.contains(&b'-')
        && !value.iter().any(|byte| matches!(byte, b'.' | b'_'))
    {
        return Looks::Phrase;
    }
    let kinds = b"-_.".iter().filter(|sign| value.contains(sign)).count();
    let loud = !value.iter().any(u8::is_ascii_lowercase);
    let many = kinds > 1 || kinds == 1 && upper && !loud;
    if many && value.len() >= 10 && looks_random(value) {
        return Looks::Password;
    }
    if loud && value.contains(&b'_') || value.starts_with(b"_") && best < Looks::Password {
        return Looks::Word;
    }
    if best == Looks::Password && value.len() >= 8 {
        return Looks::Password;
    }
    if best >= Looks::Numbered && upper && digits && value.len() >= 8 {
        // `Stone-Heron10`
        return Looks::Password;
    }
    if digits
        && upper
        && words < parts
        && value.iter().any(u8::is_ascii_lowercase)
        && value.len() >= 8
        && !value[0].is_ascii_digit()
    {
        return Looks::Password;
    }
    best
}

fn trim_signs(value: &[u8]) -> &[u8] {
    let is_sign = |byte: &u8| !byte.is_ascii_alphanumeric() && *byte < 0x80;
    let start = value.iter().take_while(|byte| is_sign(byte)).count();
    let end = value.len()
        - value[start..]
            .iter()
            .rev()
            .take_while(|byte| is_sign(byte))
            .count();
    &value[start..end.max(start)]
}

/// `name=value`, `name:value`, `a::b`, `a->b`.
fn is_assignment(value: &[u8]) -> bool {
    let name = value
        .iter()
        .take_while(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'-' | b'.'))
        .count();
    let sign = matches!(value.get(name), Some(b'=' | b':' | b'('));
    name > 1 && (sign && is_name(&value[..name]) || is_quoted_setting(value))
        || crate::bytes::has(value, b"->")
        || crate::bytes::has(value, b"::")
}

/// Says whether letters may be the name of a setting: those with capitals inside end in a word, which `BompEg` does not.
pub(crate) fn is_name(letters: &[u8]) -> bool {
    /// The words of two letters that names end in.
    const SHORT: &str = "id ip db pw os no nr dn cn ou to is on by of ca vm ha fs io ui pk sk ak ws tz rx tx at in up mb gb kb ms dc ad ap gw js ts ns ok sa sn st tv pi";
    let tail = letters.iter().rev();
    let end = match letters.last() {
        Some(last) if last.is_ascii_uppercase() => {
            tail.take_while(|byte| byte.is_ascii_uppercase()).count()
        }
        _ => 1 + tail.take_while(|byte| byte.is_ascii_lowercase()).count(),
    };
    let word = letters
        .len()
        .checked_sub(end)
        .map_or(letters, |at| &letters[at..]);
    let mixed = letters.len() > end
        && letters[..letters.len() - end]
            .iter()
            .all(u8::is_ascii_alphabetic);
    let known = |known: &str| word.eq_ignore_ascii_case(known.as_bytes());
    !mixed || word.len() > 2 || SHORT.split(' ').any(known)
}

/// `a.b0.c='value`, `list[1].name="value`.
fn is_quoted_setting(value: &[u8]) -> bool {
    let name = |byte: &u8| byte.is_ascii_alphanumeric() || b"._-@[]".contains(byte);
    memchr::memchr(b'=', value).is_some_and(|at| {
        matches!(value.get(at + 1), Some(b'\'' | b'"')) && value[..at].iter().all(name)
    })
}

/// `20260211083112Z`, as directories write a time.
fn is_time(value: &[u8]) -> bool {
    let digits = value
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    digits == 14 && matches!(&value[14..], b"Z" | b".0Z") && value.starts_with(b"20")
}

/// IP addresses, host names, mail addresses, URLs, versions.
fn is_address(value: &[u8]) -> bool {
    let has = |part: &[u8]| crate::bytes::has(value, part);
    if has(b"://") || value.starts_with(b"www.") {
        return true;
    }
    let host = match value.iter().position(|byte| *byte == b'@') {
        // `user@host.example`, `root@pam`
        Some(at)
            if value[..at].iter().all(|byte| {
                byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'+')
            }) =>
        {
            let host = &value[at + 1..];
            let realm = host
                .split(|byte| matches!(byte, b'!' | b':'))
                .next()
                .unwrap_or_default();
            let plain = realm
                .iter()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'-');
            // `ci@pve!token` names a token, `pve` and `pam` are realms.
            if matches!(realm, b"pam" | b"pve" | b"pbs" | b"pmg")
                || plain && host.len() > realm.len() + 2 && realm.iter().all(u8::is_ascii_lowercase)
            {
                return true;
            }
            host
        }
        _ => value,
    };
    let host = match host.iter().rposition(|byte| *byte == b':') {
        Some(at) if at + 1 < host.len() && host[at + 1..].iter().all(u8::is_ascii_digit) => {
            &host[..at]
        }
        _ => host,
    };
    is_host(host) || is_colons(host)
}

/// `pve1.lab.example`, `1.2.3.4`, `v8.2.1`.
fn is_host(value: &[u8]) -> bool {
    let labels = value.split(|byte| *byte == b'.');
    let mut count = 0;
    let mut last: &[u8] = b"";
    for label in labels {
        if label.is_empty()
            || label.len() > 63
            || !label
                .iter()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'-')
        {
            return false;
        }
        count += 1;
        last = label;
    }
    count >= 2
        && (last.iter().all(u8::is_ascii_lowercase) && last.len() <= 12
            || value
                .iter()
                .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'v')))
}

/// Says whether a value is a key that a service means to be shown to everybody: of Stripe, of PostHog, of Mapbox.
pub(crate) fn is_publishable(value: &[u8]) -> bool {
    [&b"pk_live_"[..], b"pk_test_", b"phc_", b"pk.eyJ"]
        .iter()
        .any(|lead| value.starts_with(lead))
}

/// `capybaraWheelhouse87`: two words that no manual has, joined by a capital, and a number; nothing is called so.
pub(crate) fn is_rare_pair(value: &[u8]) -> bool {
    let digits = value.iter().rev().take_while(|byte| byte.is_ascii_digit());
    let digits = digits.count();
    let words = &value[..value.len() - digits];
    let inner = words.iter().skip(1).position(u8::is_ascii_uppercase);
    let Some((first, second)) = inner.and_then(|at| words.split_at_checked(at + 1)) else {
        return false;
    };
    let rare = |word: &[u8]| {
        (4..=16).contains(&word.len())
            && word[0].is_ascii_alphabetic()
            && word[1..].iter().all(u8::is_ascii_lowercase)
            && crate::prose::is_rare(&word.to_ascii_lowercase())
    };
    (2..=4).contains(&digits) && rare(first) && rare(second)
}

/// Hexadecimal digits with colons: MAC, IPv6, fingerprints, times.
fn is_colons(value: &[u8]) -> bool {
    value.iter().filter(|byte| **byte == b':').count() >= 2
        && value
            .iter()
            .all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.' | b'/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_rare_words_and_a_number_are_told_from_names() {
        for value in [
            "milchkanneAbreuvoir197",
            "establoMattock63",
            "SaguaroFoice07",
        ] {
            assert!(is_rare_pair(value.as_bytes()), "{value}");
        }
        for value in [
            "",
            "7",
            "userName12",
            "milchkanneAbreuvoir",
            "testPassword123",
            "aB12",
        ] {
            assert!(!is_rare_pair(value.as_bytes()), "{value}");
        }
    }

    #[test]
    fn ids_of_keys_are_no_secrets() {
        for id in ["SCW{UPPER17}", "EXO{hex24}", "AC{hex32}"] {
            assert!(!is_secret(crate::template::fill(id, 5).as_bytes()), "{id}");
        }
        assert!(!is_secret(b"ops@pve!clone"));
        for other in ["SCW{alnum20}", "EXO{alnum24}x", "p@ss!word7"] {
            let other = crate::template::fill(other, 5);
            assert!(is_secret(other.as_bytes()), "{other}");
        }
    }

    #[test]
    fn stand_ins_are_told_from_secrets() {
        for stand_in in [
            "changeme",
            "********",
            "your-password-here",
            "<hidden>",
            "",
            "Pass_Word",
            "$PASS",
            "stdin",
            "\u{fffd}x9K",
        ] {
            assert!(!is_secret(stand_in.as_bytes()), "{stand_in}");
        }
        for secret in ["hunter2", "correct-horse-battery", "$ecret!9"] {
            assert!(is_secret(secret.as_bytes()), "{secret}");
        }
    }

    #[test]
    fn looks_tell_words_and_things_from_passwords() {
        let expected: &[(&str, Looks)] = &[
            ("wrong", Looks::Word),
            ("case-sensitive", Looks::Word),
            ("base64-encoded", Looks::Word),
            ("sha256", Looks::Word),
            ("up-to-date", Looks::Word),
            ("and/or", Looks::Thing),
            ("don't", Looks::Word),
            ("really!!", Looks::Word),
            ("16-character", Looks::Word),
            ("2024-01-02", Looks::Thing),
            ("pve1.lab.example", Looks::Thing),
            ("10.0.0.1", Looks::Thing),
            ("jane@example.org", Looks::Thing),
            ("root@pam", Looks::Thing),
            ("ConvertToSecureString", Looks::Word),
            ("key=value", Looks::Thing),
            ("userId=4!x", Looks::Thing),
            ("BompEg=W2!x~Q", Looks::Password),
            ("std::fmt", Looks::Thing),
            ("hunter2", Looks::Numbered),
            ("lorem-ipsum-dolor-amet", Looks::Phrase),
            ("Lorem1998!!", Looks::Password),
            ("Lorem-Ipsum10", Looks::Password),
            ("L0rem!psum", Looks::Password),
            ("731Lorem*", Looks::Password),
            ("100Gbit!", Looks::Thing),
            ("a8Kd02mxQ", Looks::Password),
            ("xQmv-KpwEjRtLn", Looks::Password),
            ("wQrjXkTvzmp89", Looks::Password),
            ("UserController20", Looks::Numbered),
            ("X-Forwarded-Proto", Looks::Word),
            ("2Kdx.mxQvRnTy", Looks::Password),
        ];
        for (value, looks_like) in expected {
            assert_eq!(looks(value.as_bytes()), *looks_like, "{value}");
        }
    }
}
