//! Words that sentences say about passwords: none of them is one.

use std::sync::LazyLock;

use crate::value::list;
use crate::wordset::WordSet;

/// Says whether a value is one word, with a sign or two at its end, that is not said of passwords and names no type or field.
pub(crate) fn is_chosen_word(text: &[u8]) -> bool {
    let signs = text
        .iter()
        .rev()
        .take_while(|byte| b"!*?+#$".contains(byte))
        .count();
    let core = &text[..text.len() - signs];
    signs < 3
        && core.len() >= 4
        && core
            .iter()
            .all(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80)
        && core[1..].iter().any(|byte| !byte.is_ascii_uppercase())
        && !is_said(core)
}

/// Says whether a word is one that sentences say about passwords.
pub(crate) fn is_said(word: &[u8]) -> bool {
    static SAID: LazyLock<WordSet> = LazyLock::new(|| WordSet::new(said()));
    let lower = std::str::from_utf8(word).map(str::to_lowercase);
    SAID.contains(word) || lower.is_ok_and(|lower| SAID.contains(lower.as_bytes()))
}

/// Returns the words that sentences say about passwords.
pub(super) fn said() -> impl Iterator<Item = &'static str> {
    let lists = [
        "said",
        "stops",
        "compounds",
        "parts",
        "verbs",
        "weak-verbs",
        "article",
        "nouns",
        "cues",
        "joining",
        "owners",
        "users",
        "ands",
        "technical",
        "questions",
    ];
    let words = lists.into_iter().flat_map(list).copied();
    words.filter(|word| word.len() > 2)
}

/// Says whether a word is a verb or another word that no user is called.
pub(super) fn is_verb(word: &[u8]) -> bool {
    ["verbs", "weak-verbs", "stops", "article", "changers"]
        .iter()
        .any(|name| {
            list(name)
                .iter()
                .any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
        })
        && !["root", "admin", "user", "ops"]
            .iter()
            .any(|name| word.eq_ignore_ascii_case(name.as_bytes()))
}

/// Says whether a word ends as participles and adjectives do in the languages that are known here.
pub(super) fn is_inflected(word: &[u8]) -> bool {
    const ENDS: &[&str] = &[
        "ed", "ing", "able", "ible", "ful", "less", "ly", "ous", "ical", "ary", "lich", "iert",
        "bar", "los", "isch", "tet", "delt", "zt", "ado", "ada", "ido", "ida", "ato", "ata", "uto",
        "uta", "ito", "ita", "é", "ée", "ant", "ent", "eux", "euse", "nte", "oso", "osa", "ane",
        "ané", "ený", "ena", "ené", "ny", "ný", "né", "ná", "ne", "owe", "ный", "ная", "ен", "ан",
        "на", "но", "ой", "mış", "miş", "muş", "nut", "tty", "tava", "llinen", "et", "at", "ig",
        "igt", "en",
    ];
    ENDS.iter().any(|end| word.ends_with(end.as_bytes()))
}
