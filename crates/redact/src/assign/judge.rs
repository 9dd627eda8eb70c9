//! Decides whether a value behind a telling name is a secret.

use super::harmless;
use super::keys::{Meaning, Sense};
use super::notation::How;
use super::other;
use super::value::Value;
use crate::check::{is_placeholder, is_reference, looks_random};
use crate::kind::Kind;
use crate::score::shape::{Shape, is_dotted, is_uuid};
use crate::score::{Candidate, score};

/// Likely enough for a name that says token or secret.
const TOKEN: f32 = 0.5;
/// Likely enough for a name that says key, or nothing.
const KEY: f32 = 0.6;
/// Likely enough in tests, examples and documentation.
const TEST: f32 = 0.9;

/// What is known about the place of a value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scene {
    pub(super) kind: Kind,
    /// Texts for people: catalogues of messages, forms.
    pub(super) catalogue: bool,
    /// Tests, examples, documentation.
    pub(super) test: bool,
    /// The name itself says that the value is an example.
    pub(super) example: bool,
    /// The line or the path speaks of SNMP.
    pub(super) snmp: bool,
}

/// Why a value is a secret, in words; `None` for one that is none.
pub(super) fn judge(sense: Sense, value: &Value, text: &[u8], scene: Scene) -> Option<String> {
    let control = |byte: &u8| byte.is_ascii_control() && !byte.is_ascii_whitespace();
    if text.len() > LONG && !is_long_token(text)
        || text.iter().any(control)
        || harmless::is_wrapped(value.quoted, text, scene.kind)
        || text.len() < 3
        || is_placeholder(text)
        || harmless::is_public(text)
    {
        return None;
    }
    // `<string name="password">Wachtwoord</string>`: what it is called in another language.
    if crate::value::set!("nouns").contains(text) {
        return None;
    }
    if refers(value, text, scene) {
        return None;
    }
    let shape = Shape::of(text);
    if harmless::is_setting(text, &shape) && sense.meaning != Meaning::Community {
        return None;
    }
    let candidate = Candidate {
        value: text,
        meaning: Some(sense.meaning),
        last: sense.last,
        how: value.how,
        quoted: value.quoted,
        kind: scene.kind,
        test: scene.test,
    };
    let named = || format!("the name says {}", word(sense.meaning));
    match sense.meaning {
        Meaning::Password if is_password(sense, value, text, &shape, scene) => Some(named()),
        Meaning::Secret if is_secret(&candidate, &shape, scene) => Some(named()),
        // Keys that are shared are called so as well: `secret = "word.word.word"` of strongSwan.
        Meaning::Secret
            if value.quoted
                && matches!(scene.kind, Kind::Ini | Kind::Unknown)
                && is_dotted(text)
                && shape.digits == 0
                && shape.words > 3
                && is_dotted_phrase(sense, value, text, scene) =>
        {
            Some(named())
        }
        Meaning::Token | Meaning::Cookie => scored(&candidate, &shape, TOKEN, scene),
        Meaning::Key => scored(&candidate, &shape, KEY, scene),
        Meaning::Hash
            if (harmless::is_hash(text)
                || sense.category == Some("password-hash") && is_digest(value, text))
                && !(scene.test && scene.kind == Kind::Code) =>
        {
            Some("a hash that can be tried offline".into())
        }
        Meaning::Community if is_community(value, text, &shape, scene) => Some(named()),
        _ => None,
    }
}

/// Says whether a value in quotes is as long as the sums that old programs keep of passwords: MD5, SHA-1, SHA-256.
fn is_digest(value: &Value, text: &[u8]) -> bool {
    value.quoted
        && matches!(text.len(), 32 | 40 | 64 | 128)
        && text.iter().all(u8::is_ascii_hexdigit)
}

/// Longer values are tokens and keys in base64, or no secrets; told before anything costly looks at them.
const LONG: usize = 512;

fn is_long_token(text: &[u8]) -> bool {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/_-.~%".contains(byte);
    let body = text.len()
        - text
            .iter()
            .rev()
            .take(2)
            .filter(|byte| **byte == b'=')
            .count();
    text[..body].iter().all(plain)
}

fn word(meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Password => "password",
        Meaning::Secret => "secret",
        Meaning::Token => "token",
        Meaning::Community => "SNMP community",
        Meaning::Cookie => "session",
        _ => "key",
    }
}

/// Says whether a value stands for one that is elsewhere.
fn refers(value: &Value, text: &[u8], scene: Scene) -> bool {
    let read = scene.kind != Kind::Code || value.quoted;
    let known = !harmless::is_hash(text) && is_reference(text);
    !(read && harmless::ends_in_brackets(text))
        && (known || is_reference_in_place(value, text, scene))
}

/// What is code rather than a value, where code may stand.
fn is_reference_in_place(value: &Value, text: &[u8], scene: Scene) -> bool {
    if value.quoted {
        // A template; a password may hold braces, but not pairs of them around nothing or a word.
        return scene.kind == Kind::Code && harmless::is_template(text);
    }
    let option =
        matches!(value.how, How::Spaced | How::Switch | How::Column) && text.starts_with(b"-");
    let name = text
        .strip_suffix(b"=")
        .is_some_and(|name| name.iter().all(u8::is_ascii_alphabetic));
    let sign = value.how == How::Spaced
        && (text[..text.len() - 1].contains(&b'=') || b"[<(/\\|".contains(&text[0]));
    harmless::is_expression(text) || option || name || sign
}

/// What a person may have made up, or a machine.
fn is_password(sense: Sense, value: &Value, text: &[u8], shape: &Shape, scene: Scene) -> bool {
    if harmless::is_hash(text) {
        return !(scene.test && scene.kind == Kind::Code);
    }
    if shape.blanks == 0 && looks_random(text) {
        return true;
    }
    if scene.catalogue || shape.length > 128 {
        return false;
    }
    // Nobody makes a pass phrase with a number up for a test alone.
    let phrase = || {
        value.quoted
            && sense.last
            && text[text.len() - 1].is_ascii_digit()
            && (crate::prose::is_joined(text) || crate::value::is_rare_pair(text))
            && !harmless::has_telling_word(text)
    };
    let test = scene.test && matches!(scene.kind, Kind::Code | Kind::Prose);
    if scene.example || test && !phrase() {
        return false;
    }
    if shape.blanks > 0 {
        return is_phrase(sense, value, text, shape, scene);
    }
    if is_dotted(text) && shape.digits == 0 && shape.words > 2 {
        return is_dotted_phrase(sense, value, text, scene);
    }
    if scene.kind == Kind::Code || matches!(value.how, How::Call | How::Argument | How::Compared) {
        return is_password_in_code(sense, value, text, shape);
    }
    if shape.words > 0 && shape.digits == 0 {
        return is_wordy_password(sense, value, text, shape, scene);
    }
    // Numbers are settings, unless nothing else fits: a PIN.
    if shape.digits == shape.length {
        return sense.last && shape.length >= 6 && !matches!(scene.kind, Kind::Json | Kind::Log);
    }
    let spoken = value.how == How::Spaced || scene.kind == Kind::Prose;
    // Labels in other languages have no digits.
    let typed = shape.foreign == 0
        || scene.kind == Kind::Env
        || shape.digits > 0 && shape.length >= 6
        || is_joined_setting(text, scene.kind);
    let classes = shape.classes() + usize::from(shape.foreign > 0);
    let strong = classes > 1 && (shape.digits > 0 || shape.others > 0) && typed;
    shape.length >= if value.quoted { 4 } else { 5 }
        && strong
        && (!spoken || shape.digits > 0 && shape.length >= 6 || shape.classes() > 2)
}

/// Words with dots between them, in quotes, in a file of settings: a pass phrase, or a name in another file.
fn is_dotted_phrase(sense: Sense, value: &Value, text: &[u8], scene: Scene) -> bool {
    // In code, labels are named so as well, by words that manuals have.
    let rare = || other::is_rare_phrase(text);
    let config = match scene.kind {
        Kind::Ini
        | Kind::Env
        | Kind::Yaml
        | Kind::Hcl
        | Kind::Unknown
        | Kind::Shell
        | Kind::Prose => true,
        Kind::Xml | Kind::Json => crate::prose::is_joined(text),
        Kind::Code => rare(),
        _ => false,
    };
    let place = matches!(
        value.how,
        How::Assigned
            | How::Colon
            | How::Arrow
            | How::Fallback
            | How::Switch
            | How::Element
            | How::Paired
    );
    let word = |part: &[u8]| part.len() > 2 && part.iter().all(u8::is_ascii_lowercase);
    config
        && (place || value.how == How::Spaced && rare())
        && sense.last
        && (value.quoted || crate::prose::is_joined(text))
        && !scene.test
        && text.split(|byte| *byte == b'.').all(word)
        && !harmless::has_telling_word(text)
}

/// Words with spaces between them: a pass phrase, or a sentence.
fn is_phrase(sense: Sense, value: &Value, text: &[u8], shape: &Shape, scene: Scene) -> bool {
    let config = matches!(
        scene.kind,
        Kind::Ini
            | Kind::Env
            | Kind::Yaml
            | Kind::Hcl
            | Kind::Shell
            | Kind::Xml
            | Kind::Json
            | Kind::Unknown
            | Kind::Diff
    );
    let fits = !matches!(
        value.how,
        How::Argument | How::Call | How::Listed | How::Column | How::Spaced
    );
    // `8 tundras sing to the maple`: a sentence with a number that speaks of nothing of the kind.
    let named = value.quoted
        && sense.last
        && shape.digits > 0
        && (5..=8).contains(&(shape.blanks + 1))
        && text
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || *byte == b' ')
        && !harmless::has_telling_word(text);
    // `my otter has no quartz left`: the same without a number, in a file of settings.
    let spoken = value.quoted
        && sense.last
        && !scene.test
        && matches!(scene.kind, Kind::Ini | Kind::Env | Kind::Yaml | Kind::Hcl)
        && (4..=8).contains(&shape.blanks)
        && text.split(|byte| *byte == b' ').any(crate::prose::is_rare)
        && text
            .iter()
            .all(|byte| byte.is_ascii_alphabetic() || b" ,".contains(byte))
        && !harmless::has_telling_word(text);
    let told = sense.last
        && (value.quoted || shape.blanks > 2)
        && !harmless::has_telling_word(text)
        && crate::prose::is_told(text);
    // `xQmv kPwe`: no person writes capitals inside words.
    let inside = |pair: &&[u8]| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase();
    let made = value.quoted && sense.last && text.windows(2).filter(inside).count() > 1;
    // In code, most texts are for people to read.
    let plain = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b' ';
    if scene.kind == Kind::Code {
        return value.quoted && fits && told && shape.words > 3 && text.iter().all(plain);
    }
    config
        && fits
        && (named || spoken || told || !harmless::is_sentence(text))
        && (shape.words >= 3 || shape.digits > 0 || made && !harmless::has_telling_word(text))
}

/// Code is full of strings; a password among them mixes letters with more than `_`.
fn is_password_in_code(sense: Sense, value: &Value, text: &[u8], shape: &Shape) -> bool {
    let exact = matches!(
        value.how,
        How::Assigned | How::Colon | How::Arrow | How::Block | How::Paired | How::Fallback
    );
    if exact && value.quoted && sense.last && is_named_word(text) {
        return true;
    }
    if shape.words > 0 && shape.digits == 0 {
        let dashed = memchr::memchr_iter(b'-', text).count();
        // Names in code are joined with `_` as well, but hardly of four words where a password is expected.
        let scored = memchr::memchr_iter(b'_', text).count();
        let small = value.quoted
            && text
                .iter()
                .all(|byte| byte.is_ascii_lowercase() || *byte == b'_');
        return exact
            && (dashed >= 2 && dashed + 1 == shape.words
                || small && scored >= 3 && scored + 1 == shape.words
                || small && other::is_rare_phrase(text))
            && !harmless::has_telling_word(text);
    }
    if !value.quoted && (shape.digits == 0 || harmless::is_identifier(text)) {
        return false;
    }
    let marks = text
        .iter()
        .filter(|byte| b"!@#%*+?~^".contains(byte))
        .count();
    let mixed = shape.lower + shape.upper >= 3 && shape.digits > 0;
    // `lamp_river_otter8`: a phrase and a number, no name of a field.
    if value.quoted
        && sense.last
        && text[text.len() - 1].is_ascii_digit()
        && (crate::prose::is_joined(text) || exact && crate::prose::is_dashed(text))
        && !harmless::has_telling_word(text)
    {
        return true;
    }
    let long = if exact { 7 } else { 8 };
    shape.length >= long
        && mixed
        && (marks > 0
            || shape.upper > 0
            || shape.digits > 1 && shape.turns > 1
            || exact && shape.digits > 1)
        && !harmless::has_telling_word(text)
        && (!text.iter().any(|byte| b"/<>{}()\\".contains(byte)) || is_scattered(text, shape))
}

/// Says whether brackets in a value are among signs of other kinds, without another that closes them: no code, no markup.
fn is_scattered(text: &[u8], shape: &Shape) -> bool {
    let pairs = [(b'<', b'>'), (b'{', b'}'), (b'(', b')')];
    let paired = pairs
        .iter()
        .any(|(open, close)| text.contains(open) && text.contains(close));
    let mut signs: Vec<u8> = text
        .iter()
        .copied()
        .filter(u8::is_ascii_punctuation)
        .collect();
    signs.sort_unstable();
    signs.dedup();
    !paired
        && signs.len() >= 3
        && shape.upper > 0
        && shape.lower > 0
        && shape.turns >= 6
        && memchr::memchr2(b'/', b'\\', text).is_none()
        && !crate::bytes::has(text, b"->")
        && !crate::bytes::has(text, b"=>")
}

/// A word in quotes behind a name that says password, with a sign at its end or not: no label, no type, no field.
fn is_named_word(text: &[u8]) -> bool {
    text.is_ascii()
        && crate::prose::is_chosen_word(text)
        && !harmless::is_common(text)
        && !harmless::has_telling_word(text)
}

/// Nothing but words: `maple-otter-river`, `Coral.Copper`, `zabbix`.
fn is_wordy_password(
    sense: Sense,
    value: &Value,
    text: &[u8],
    shape: &Shape,
    scene: Scene,
) -> bool {
    // Labels in other languages are one word, or have blanks; variables of the environment hold none.
    let label =
        shape.foreign > 0 && scene.kind != Kind::Env && !is_joined_setting(text, scene.kind);
    if harmless::has_telling_word(text) || label {
        return false;
    }
    let place = matches!(
        value.how,
        How::Assigned
            | How::Colon
            | How::Element
            | How::Switch
            | How::Arrow
            | How::Block
            | How::Paired
            | How::Query
            | How::Fallback
    );
    let capitals = shape.upper == shape.lower + shape.upper;
    if capitals {
        return false;
    }
    if shape.words > 1 {
        let joined = text.iter().any(|byte| b"-.+,".contains(byte));
        return match value.how {
            How::Spaced | How::Listed => {
                let camel = scene.kind == Kind::Ini && shape.upper > 1 && shape.lower > 3;
                shape.words >= 3 && text.contains(&b'-') || camel || other::is_rare_phrase(text)
            }
            _ => (joined || shape.upper > 1 || shape.words >= 3 && place) && !is_dotted(text),
        };
    }
    let kind = matches!(
        scene.kind,
        Kind::Ini
            | Kind::Env
            | Kind::Yaml
            | Kind::Hcl
            | Kind::Shell
            | Kind::Json
            | Kind::Xml
            | Kind::Diff
    ) || other::is_written(value, text, scene.kind);
    place
        && kind
        && sense.last
        && shape.length >= 4
        && !harmless::is_common(text)
        && !(shape.length < 6 && crate::prose::is_said(text))
        && !scene.test
}

/// Says whether a sign joins what stands in a file of settings, as in no label.
fn is_joined_setting(text: &[u8], kind: Kind) -> bool {
    let settings = matches!(kind, Kind::Env | Kind::Ini | Kind::Yaml | Kind::Hcl);
    let joint = |byte: &u8| b"-.+,_!#*".contains(byte);
    settings && text[1..text.len() - 1].iter().any(joint)
}

/// Made by a machine, or a pass phrase of several words; names of secrets are none.
fn is_secret(candidate: &Candidate<'_>, shape: &Shape, scene: Scene) -> bool {
    let text = candidate.value;
    let setting = matches!(scene.kind, Kind::Ini | Kind::Env) && shape.words >= 3;
    let joined = crate::prose::is_joined(text) && (setting || text.iter().any(u8::is_ascii_digit));
    let weak = scene.catalogue
        || candidate.how == How::Listed
        || candidate.how == How::Spaced && !candidate.quoted
        || harmless::is_identifier(text) && !joined;
    if weak && !looks_random(text) || harmless::has_telling_word(text) {
        return false;
    }
    let code = scene.kind == Kind::Code;
    if is_uuid(text) {
        return candidate.last && !scene.test;
    }
    let likely = score(candidate).likely;
    if scene.test && code {
        return likely > TEST && shape.length >= 20;
    }
    if likely > TOKEN && shape.length >= 8 {
        return true;
    }
    if shape.blanks > 0 || shape.foreign > 0 || code && shape.words > 0 {
        return false;
    }
    let dashed = memchr::memchr_iter(b'-', text).count();
    let phrase = shape.words >= 3 && (dashed + 1 == shape.words || setting && joined)
        || other::is_chosen_secret(candidate, scene);
    let mixed = shape.classes() > 1 && shape.digits > 0 && shape.lower + shape.upper >= 2;
    candidate.last
        && !is_dotted(text)
        && (phrase || mixed && shape.length >= 8 && (!code || shape.classes() > 2))
}

/// Says whether a person may have made up what a setting calls a token or a key of an interface: `api-key = Wren_2711`.
pub(super) fn is_chosen(
    sense: Sense,
    last: &[u8],
    value: &Value,
    text: &[u8],
    scene: Scene,
) -> bool {
    let named = [&b"token"[..], b"key", b"apikey", b"tokens"].contains(&last);
    let place = matches!(value.how, How::Assigned | How::Colon | How::Fallback)
        && matches!(scene.kind, Kind::Ini | Kind::Env | Kind::Yaml);
    sense.meaning == Meaning::Token
        && sense.last
        && named
        && place
        && !scene.test
        && (8..=64).contains(&text.len())
        && !harmless::has_telling_word(text)
        && !harmless::is_public(text)
        && !is_placeholder(text)
        && !is_reference(text)
        && !is_reference_in_place(value, text, scene)
        && crate::prose::is_strong(text)
        && !text.iter().any(|byte| b" /:()[]{}<>".contains(byte))
}

/// A value that only its letters give away.
fn scored(candidate: &Candidate<'_>, shape: &Shape, least: f32, scene: Scene) -> Option<String> {
    if shape.length < 12 || shape.blanks > 0 || scene.catalogue || shape.foreign > 0 {
        return None;
    }
    if is_uuid(candidate.value) {
        let config = scene.kind != Kind::Log && scene.kind != Kind::Code
            || candidate.quoted
            || candidate.how == How::Query;
        let token = candidate.meaning == Some(Meaning::Token) && candidate.last;
        return (token && config && !scene.test).then(|| "a UUID that is named as a token".into());
    }
    if harmless::has_telling_word(candidate.value) && !looks_random(candidate.value) {
        return None;
    }
    let found = score(candidate);
    let least = if scene.test && scene.kind == Kind::Code {
        TEST
    } else {
        least
    };
    let config = matches!(
        scene.kind,
        Kind::Ini | Kind::Yaml | Kind::Hcl | Kind::Env | Kind::Shell
    );
    // A string in code that is nothing but letters and digits of all sorts.
    let string = scene.kind == Kind::Code
        && candidate.quoted
        && candidate.last
        && !scene.test
        && shape.others == 0
        && shape.length.is_multiple_of(8);
    let sure = (config || string)
        && shape.length >= 24
        && shape.classes() >= 3
        && looks_random(candidate.value);
    (found.likely > least || sure).then(|| found.reasons())
}

/// A community of SNMP; the usual ones are known to everyone.
fn is_community(value: &Value, text: &[u8], shape: &Shape, scene: Scene) -> bool {
    let known = [
        &b"public"[..],
        b"private",
        b"community",
        b"general",
        b"standard",
        b"none",
        b"both",
    ];
    let said = value.how == How::Spaced && crate::prose::is_said(text);
    if known.iter().any(|word| text.eq_ignore_ascii_case(word)) || shape.blanks > 0 || said {
        return false;
    }
    let config = matches!(
        scene.kind,
        Kind::Ini
            | Kind::Yaml
            | Kind::Json
            | Kind::Env
            | Kind::Hcl
            | Kind::Unknown
            | Kind::Xml
            | Kind::Shell
            | Kind::Prose
    );
    let random = shape.digits > 0 && shape.lower + shape.upper > 2;
    if !random && !scene.snmp {
        return false;
    }
    // Programs speak of communities of all kinds.
    let code = scene.kind == Kind::Code
        && scene.snmp
        && (random || looks_random(text))
        && value.quoted
        && !scene.test;
    shape.length >= 4
        && !text.iter().any(|byte| b"/:,".contains(byte))
        && (config || code)
        && (random || shape.words > 0 && value.how != How::Argument)
}
