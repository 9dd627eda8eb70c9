//! What stands between a word and the value that it leads to: other words, verbs, dots of a form.

use super::person;
use crate::input::Input;
use crate::scene::Scene;
use crate::wordset::List;

/// Says whether a comment of code goes on with a name at a place, whose first part is known: `// TODO ask Jane Doe whether …`.
pub(super) fn is_noted(input: &Input<'_>, at: usize) -> bool {
    let scene = Scene::new(input);
    let rest = &input.bytes[at.min(input.bytes.len())..(at + 24).min(input.bytes.len())];
    let first = rest.split(|byte| *byte == b' ').next().unwrap_or_default();
    scene.is_comment(at)
        && !scene.is_test(at)
        && std::str::from_utf8(first).is_ok_and(person::is_first)
}

/// Returns where the owner of a device begins: `laptop of Jane Doe`, `Notebook von Jane Doe`.
pub(super) fn owner(bytes: &[u8], from: usize) -> Option<usize> {
    let words = [
        " of ", " von ", " der ", " de ", " di ", " van ", " av ", " af ", " for ", " für ", ": ",
    ];
    let rest = &bytes[from..];
    let word = words
        .iter()
        .find(|word| rest.starts_with(word.as_bytes()))?;
    Some(from + word.len())
}

/// Returns where a value begins behind words and a colon: `BSN van de nieuwe collega: …`; `from` where none does.
pub(super) fn behind_words(input: &Input<'_>, from: usize) -> usize {
    let rest = &input.bytes[from..(from + 64).min(input.bytes.len())];
    // `BSN van de collega (voor het portaal): …`
    let words = rest
        .iter()
        .take_while(|byte| {
            byte.is_ascii_alphabetic()
                || matches!(byte, b' ' | b'\'' | b'(' | b')')
                || **byte >= 0x80
        })
        .count();
    match rest.get(words..words + 2) {
        Some(b": ") => from + words + 2,
        // `Le CPF de notre collègue est 661…`: the words end with a verb.
        // `Ihr Geburtsdatum (24.03.1955)`: it ends with a bracket.
        _ if rest.get(words).is_some_and(u8::is_ascii_digit)
            && (is_said(&rest[..words]) || rest[..words].ends_with(b" (")) =>
        {
            from + words
        }
        _ => from,
    }
}

/// Says whether a text ends with a verb that leads to a value, and a blank.
fn is_said(text: &[u8]) -> bool {
    static VERBS: List = List::new("is ist est es è é lautet jest je er är on");
    let Some(text) = text.strip_suffix(b" ") else {
        return false;
    };
    let from = memchr::memrchr(b' ', text).map_or(0, |blank| blank + 1);
    std::str::from_utf8(&text[from..]).is_ok_and(|verb| VERBS.has(verb))
}

/// Skips what may stand between a word and its value; says whether a verb was among it.
pub(super) fn skip_fillers(bytes: &[u8], from: usize) -> (usize, bool) {
    static VERBS: List = List::new("is ist est es lautet was string");
    static FILLERS: List = List::new(
        "number no nr num nro nummer numer numero numéro número on am op den dne dnia em le el il der of n n° nº č číslo cislo card id at in to",
    );
    let mut at = from;
    let mut said = false;
    for _ in 0..5 {
        let rest = &bytes[at.min(bytes.len())..(at + 48).min(bytes.len())];
        // Forms are aligned with dots: `Passport no. ......... …`.
        let signs = rest
            .iter()
            .take_while(|byte| matches!(byte, b' ' | b'.' | b':' | b'#' | b'\t' | b'*'))
            .count();
        at += signs;
        let rest = &rest[signs..];
        let length = rest
            .iter()
            .take_while(|byte| byte.is_ascii_alphabetic() || **byte >= 0x80)
            .count();
        let word = crate::bytes::lossy(&rest[..length]).to_lowercase();
        let verb = VERBS.has(&word);
        // `N442430220` begins with a letter.
        let joined = length == 1 && rest.get(1).is_some_and(u8::is_ascii_digit);
        if joined || !verb && !FILLERS.has(&word) {
            break;
        }
        said |= verb;
        at += length;
    }
    (at, said)
}
