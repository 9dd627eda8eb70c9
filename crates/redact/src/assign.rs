//! Looks at names and the values behind them, in every notation.
//!
//! A word such as `pass` leads to the name around it ([`name`]), the name to what it means ([`keys`]), what follows it
//! to the value ([`notation`], [`value`], [`block`], [`pair`], [`table`]), and the value to a decision ([`judge`]).

mod array;
mod bare;
mod block;
mod category;
mod dump;
mod fallback;
mod group;
mod harmless;
mod header;
mod judge;
pub(crate) mod keys;
pub(crate) mod kubernetes;
mod name;
pub(crate) mod notation;
mod other;
mod pair;
mod table;
mod unnamed;
mod unpacked;
mod url;
mod userinfo;
mod value;

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::score::shape::is_uuid;
use crate::verdict;
use crate::wordset::contains_in_any_case;
use judge::Scene;
use keys::{Meaning, Sense};
use name::{Name, Parts};
use notation::How;
use value::Value;

/// Words that lead here, in lower case.
pub(crate) const WORDS: &[&str] = &[
    "pass",
    "pwd",
    "secret",
    "token",
    "key",
    "auth",
    "cred",
    "psk",
    "community",
    "communities",
    "snmp_ro",
    "snmp_rw",
    "salt",
    "cookie",
    "psw",
    "pswd",
    "_pw",
    "-pw",
    "pw_",
    "pw=",
    "pw:",
    "pw\"",
    "pw ",
    "pw>",
    "pw'",
    "rootpw",
    "dbroot",
    "bindpw",
    "adminpw",
    "userpw",
    "hmac",
    "jwt",
    "sessid",
    "sessionid",
    "session",
    "bearer",
    "basic",
    "sid=",
    "sig=",
    "signature=",
    "mnemonic",
    "pepper",
    "kennwort",
    "contrase",
    "senha",
    "wachtwoord",
    "heslo",
    "haslo",
    "hasło",
    "geheim",
    "adgangskode",
    "salasana",
    "lösenord",
    "losenord",
    "identified",
    "unlock",
    "://",
    "recovery_code",
    "createuser",
    "seed",
    "community_string",
    "encrypt",
    "securestring",
    "private",
    "otp",
    "geslo",
    "lozinka",
    "mdp",
    "parol",
    "parool",
    "jelsz",
    "sifre",
    "şifre",
    "slapta",
    "kodeord",
    "zaporka",
];

/// Looks around a place where one of [`WORDS`] stands.
pub(crate) fn at(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if input.kind == Kind::Lock || is_read_elsewhere(input, place, hits) {
        return;
    }
    // Some words end with the sign that must follow them.
    let word = &input.bytes[place.clone()];
    let sign = usize::from(word.last().is_some_and(|last| !name::is_name_byte(*last)));
    let place = &(place.start..place.end - sign);
    let Some(name) = Name::around(input, place) else {
        return;
    };
    let line = input.line(place.start);
    if place.len() == 6 && matches!(input.byte(place.end), b'\n' | b'\r' | b'"' | 0) {
        kubernetes::at(input, place, hits);
    }
    if let Some(value) = block::generated(input, &name) {
        return hits.add(
            value.span,
            "tf-password",
            "key-value",
            Strength::Keyed,
            "the result of a random_password",
        );
    }
    let numbers = array::after(input, &name);
    let found = if numbers.is_some() {
        Vec::new()
    } else {
        find(input, &name, &line)
    };
    if found.is_empty() && numbers.is_none() {
        return;
    }
    let named = with_word_before(input, &name);
    if input.dull.has(input.bytes, &named) {
        return;
    }
    let parts = Parts::of(&input.bytes[named.clone()]);
    let Some(sense) = keys::sense(&parts).filter(|sense| sense.meaning != Meaning::Harmless) else {
        return input.dull.add(input.bytes, &named);
    };
    if let Some(span) = numbers.filter(|span| {
        !parts.has("default") && array::is_secret(input, sense.meaning, sense.last, span.start)
    }) {
        hits.add(
            span,
            "hex-key",
            "key-value",
            Strength::Keyed,
            why(input, &name, "bytes of a key"),
        );
    }
    let scene = scene_of_name(input, &line, &parts, sense);
    for place in found {
        for value in values(input, &name, place, sense, &line) {
            consider(input, &name, &parts, sense, value, scene, hits);
        }
    }
}

/// Hands a word that is part of no name to where it is read, if anywhere. Behind the scheme of a header a name may follow all the same.
fn is_read_elsewhere(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) -> bool {
    match input.bytes[place.start] {
        b':' => url::at(input, place, hits),
        b'P' => return verdict::is_verdict(input.bytes, place.start),
        b'i' | b'I' => table::identified(input, place, hits),
        b'c' | b'C' if place.len() == 10 => table::snmp_user(input, place, hits),
        b'b' | b'B' => {
            header::scheme(input, place, hits);
            return false;
        }
        _ => return false,
    }
    true
}

/// What is known about the place of a value, with what its name says of it.
fn scene_of_name(input: &Input<'_>, line: &Range<usize>, parts: &Parts, sense: Sense) -> Scene {
    let examples = ["example", "dummy", "fake", "sample", "mock", "test"];
    Scene {
        example: examples.iter().any(|part| parts.has(part)),
        snmp: sense.meaning == Meaning::Community && speaks_of_snmp(input, line, parts),
        ..scene(input, line)
    }
}

/// The values at a place behind a name; a header is read up to the end of its line.
fn values(
    input: &Input<'_>,
    name: &Name,
    place: Place,
    sense: Sense,
    line: &Range<usize>,
) -> Vec<Value> {
    let whole = matches!(sense.meaning, Meaning::Authorization | Meaning::Cookies);
    match place {
        Place::Value(value) => vec![value],
        Place::Behind(how, at) if whole => value::rest(input, name, how, at, line)
            .into_iter()
            .collect(),
        Place::Behind(how, at) => block::values(input, name, how, at, line),
    }
}

/// What a name means that stands apart from its value, in a cell of a table.
pub(crate) fn meaning(name: &[u8]) -> Option<Meaning> {
    keys::sense(&Parts::of(name)).map(|sense| sense.meaning)
}

/// Looks for values that only their letters give away, in files that are made of settings, at dumps of databases,
/// and at users with passwords before hosts.
pub(crate) fn whole(input: &Input<'_>, hits: &mut Hits) {
    unnamed::whole(input, hits);
    dump::whole(input, hits);
    userinfo::whole(input, hits);
}

/// Where a value may be.
enum Place {
    /// Behind a sign that stands behind the name.
    Behind(How, usize),
    /// Elsewhere; already read.
    Value(Value),
}

/// Finds where the values of a name are, by the cheapest tests first.
fn find(input: &Input<'_>, name: &Name, line: &Range<usize>) -> Vec<Place> {
    let values = table::column(input, name, line);
    if !values.is_empty() {
        return values.into_iter().map(Place::Value).collect();
    }
    if let Some(value) = pair::paired(input, name) {
        return vec![Place::Value(value)];
    }
    if matches!(input.byte(name.end), b',' | b')') {
        let values = table::inserted(input, name);
        if !values.is_empty() {
            return values.into_iter().map(Place::Value).collect();
        }
    }
    if let Some(value) = unpacked::value(input, name, line) {
        return vec![Place::Value(value)];
    }
    let found = notation::find(input, name, line);
    found
        .map(|(how, at)| Place::Behind(how, at))
        .into_iter()
        .collect()
}

/// The name and the word before it, as in `API key: …`: the name of people's notes; of `mot de passe` both.
fn with_word_before(input: &Input<'_>, name: &Name) -> Range<usize> {
    let start = name.span.start;
    if name.quote != 0 || name.dashes > 0 || name.lead != b' ' || start < 2 {
        return name.span.clone();
    }
    let low = start.saturating_sub(24);
    let word_before = |end: usize| {
        let word = input.bytes[low..end].iter().rev();
        let inside = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        end - word.take_while(inside).count()
    };
    let mut from = word_before(start - 1);
    if &input.bytes[from..start - 1] == b"de" && from > low && input.bytes[from - 1] == b' ' {
        from = word_before(from - 1);
    }
    from..name.span.end
}

/// What the path and the line say about everything on it.
fn scene(input: &Input<'_>, line: &Range<usize>) -> Scene {
    let documentation = || {
        let text = input.bytes[line.clone()].trim_ascii_start();
        [&b"///"[..], b"//!", b"* ", b"*\t"]
            .iter()
            .any(|mark| text.starts_with(mark))
    };
    let (catalogue, test) = *input.genre.get_or_init(|| genre(input.path));
    Scene {
        kind: input.kind,
        catalogue,
        test: test || input.kind == Kind::Code && documentation(),
        example: false,
        snmp: false,
    }
}

/// What paths of catalogues of messages hold, and those of tests, examples or documentation.
const CATALOGUES: [&str; 12] = [
    "/i18n/",
    "/locale/",
    "/locales/",
    "/lang/",
    "/langs/",
    "/translations",
    "/messages/",
    "/messages.",
    "/messages_",
    "l10n",
    "/intl/",
    "/languages/",
];
const TESTS: [&str; 20] = [
    "/test/",
    "/tests/",
    "/testdata/",
    "/fixtures/",
    "/examples/",
    "/spec/",
    "/benches/",
    "_test.",
    ".test.",
    "/testing/",
    "/mock",
    "/test_",
    "test_utils",
    "/doc/",
    "/docs/",
    "README",
    "CHANGELOG",
    "/samples/",
    "/test.rs",
    "/tests.rs",
];

/// Whether a path is one of a catalogue of messages, and one of tests, examples or documentation.
fn genre(path: &str) -> (bool, bool) {
    static PARTS: LazyLock<AhoCorasick> = LazyLock::new(|| {
        AhoCorasick::new(CATALOGUES.iter().chain(&TESTS)).expect("a few short words fit")
    });
    let (mut catalogue, mut test) = (false, false);
    for found in PARTS.find_overlapping_iter(path) {
        match found.pattern().as_usize() < CATALOGUES.len() {
            true => catalogue = true,
            false => test = true,
        }
    }
    catalogue |= path.ends_with(".po") || path.ends_with(".pot") || is_language(path);
    let logged = path.contains("var/log/");
    (catalogue && !logged, test || crate::scene::is_example(path))
}

/// Says whether a community is one of SNMP: the word stands in the path, the name, or not far before.
fn speaks_of_snmp(input: &Input<'_>, line: &Range<usize>, parts: &Parts) -> bool {
    let low = line.start.saturating_sub(512);
    let before = &input.bytes[low..line.end];
    parts.has("rocommunity")
        || parts.has("rwcommunity")
        || input.path.contains("snmp")
        || contains_in_any_case(before, b"snmp")
        || memchr::memmem::find(before, b"com2sec").is_some()
}

/// `de.json`, `pt-BR.yml`: a catalogue of messages.
fn is_language(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let Some((stem, extension)) = name.rsplit_once('.') else {
        return false;
    };
    let language = stem.split(['-', '_']).next().unwrap_or_default();
    matches!(
        extension,
        "json" | "yml" | "yaml" | "properties" | "ts" | "js"
    ) && language.len() == 2
        && stem.len() <= 7
        && [
            "de", "en", "fr", "es", "it", "nl", "pl", "pt", "ru", "ja", "zh", "cs", "da", "sv",
            "fi", "nb", "no", "tr", "ko", "uk", "hu", "ro", "el", "bg", "ca", "hr", "sk", "sl",
            "ar", "he", "fa",
        ]
        .contains(&language)
}

/// Decides about a value, and adds what is secret of it.
fn consider(
    input: &Input<'_>,
    name: &Name,
    parts: &Parts,
    sense: Sense,
    value: Value,
    scene: Scene,
    hits: &mut Hits,
) {
    let written = &input.bytes[name.span.clone()];
    if other::is_named(input, name, &value) {
        return;
    }
    match sense.meaning {
        Meaning::Authorization => {
            return header::authorization(input, value.span, value.quoted, hits);
        }
        Meaning::Cookies => return header::cookies(input, value.span, hits),
        _ => {}
    }
    let value = narrowed(input, value);
    let text = &input.bytes[value.span.clone()];
    let scene = Scene {
        kind: if is_variable(scene.kind, value.how, written) {
            Kind::Env
        } else {
            scene.kind
        },
        ..scene
    };
    if let Some((span, category)) = inner(input, parts, sense, &value) {
        return hits.add(
            span,
            category,
            "key-value",
            Strength::Keyed,
            why(input, name, "its form says it"),
        );
    }
    let last = parts.get(parts.len().saturating_sub(1));
    let chosen = || {
        let chosen = judge::is_chosen(sense, last, &value, text, scene);
        chosen.then(|| "somebody made it up".to_owned())
    };
    if let Some(reason) = judge::judge(sense, &value, text, scene).or_else(chosen) {
        let category = category::of(input, parts, written, sense, value.how, text);
        return hits.add(
            value.span,
            category,
            "key-value",
            Strength::Keyed,
            why(input, name, &reason),
        );
    }
    remarked(input, name, parts, sense, &value, scene, hits);
}

/// `password = x  and a remark`: the first word may be one.
fn remarked(
    input: &Input<'_>,
    name: &Name,
    parts: &Parts,
    sense: Sense,
    value: &Value,
    scene: Scene,
    hits: &mut Hits,
) {
    let written = &input.bytes[name.span.clone()];
    let text = &input.bytes[value.span.clone()];
    let Some(blank) = text.iter().position(|byte| matches!(byte, b' ' | b'\t')) else {
        return;
    };
    if value.quoted || blank < 6 || matches!(scene.kind, Kind::Code) {
        return;
    }
    let first = Value {
        span: value.span.start..value.span.start + blank,
        how: How::Spaced,
        quoted: false,
    };
    let text = &text[..blank];
    if let Some(reason) = judge::judge(sense, &first, text, scene) {
        let category = category::of(input, parts, written, sense, value.how, text);
        hits.add(
            first.span,
            category,
            "key-value",
            Strength::Keyed,
            why(input, name, &reason),
        );
    }
}

/// A value without what stands around it: what is taken where there is none, what belongs to the next name.
fn narrowed(input: &Input<'_>, mut value: Value) -> Value {
    if let Some(span) = fallback(input, &value) {
        value = Value {
            span,
            how: How::Fallback,
            quoted: value.quoted,
        };
    }
    let text = &input.bytes[value.span.clone()];
    if let Some(length) = alone(text).filter(|_| !value.quoted) {
        value.span.end = value.span.start + length;
    }
    value
}

/// Returns how long the value is before a brace that ends its block, or before the next name with its sign.
fn alone(text: &[u8]) -> Option<usize> {
    let blank = memchr::memchr(b' ', text)?;
    let rest = text[blank..].trim_ascii();
    let name = rest
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        .count();
    let next = name > 1 && rest.get(name) == Some(&b'=') && rest.get(name + 1) != Some(&b'=');
    (blank > 4 && (rest == b"}" || next)).then_some(blank)
}

/// Says whether a name in a text is one of the environment: `MYSQL_ROOT_PASSWORD`.
fn is_variable(kind: Kind, how: How, name: &[u8]) -> bool {
    // `environment:` of a stack of containers.
    let mapped = kind == Kind::Yaml && how == How::Colon;
    let written = matches!(kind, Kind::Prose | Kind::Unknown | Kind::Log) && how == How::Assigned;
    (written && name.contains(&b'_') || mapped && name.len() > 5)
        && name
            .iter()
            .all(|byte| byte.is_ascii_uppercase() || matches!(byte, b'_' | b'0'..=b'9'))
}

fn why(input: &Input<'_>, name: &Name, reason: &str) -> String {
    format!("named \"{}\": {reason}", input.text(name.span.clone()))
}

/// What stands behind `:-` in `${NAME:-value}`.
fn fallback(input: &Input<'_>, value: &Value) -> Option<Range<usize>> {
    let text = &input.bytes[value.span.clone()];
    let inner = text.strip_prefix(b"${")?.strip_suffix(b"}")?;
    let at = memchr::memmem::find(inner, b":-")?;
    let start = value.span.start + 2 + at + 2;
    (start < value.span.end - 1).then(|| start..value.span.end - 1)
}

/// A secret inside a value of a known form.
fn inner(
    input: &Input<'_>,
    parts: &Parts,
    sense: Sense,
    value: &Value,
) -> Option<(Range<usize>, &'static str)> {
    let text = &input.bytes[value.span.clone()];
    let from = |at: usize| value.span.start + at..value.span.end;
    if text.starts_with(b"base64:") && text.len() > 30 {
        return Some((from(7), "laravel-app-key"));
    }
    // `user@realm!id=uuid`, as Proxmox VE and Backup Server write tokens.
    if text.len() > 40
        && is_uuid(&text[text.len() - 36..])
        && text.contains(&b'!')
        && text.contains(&b'@')
        && !crate::check::is_placeholder(&text[text.len() - 36..])
    {
        let category = if text[text.len() - 37] == b':' {
            "pbs-api-token"
        } else {
            "pve-api-token"
        };
        return Some((from(text.len() - 36), category));
    }
    // `wsrep_sst_auth=user:password`
    if parts.has("sst")
        && let Some(colon) = memchr::memchr(b':', text)
    {
        return Some((from(colon + 1), "config-password"));
    }
    if parts.has("auth") && sense.meaning == Meaning::Token && header::is_user_and_password(text) {
        return Some((value.span.clone(), "docker-auth"));
    }
    None
}

#[cfg(test)]
mod places_tests;
#[cfg(test)]
mod tests;
