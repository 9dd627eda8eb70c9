//! Words of changes: verbs, pronouns, and what a machine is called.

use super::super::items::Item;
use super::super::lex::{fold, tokens};
use super::super::vocab::{Tag, vocabulary};

/// What follows these is there besides.
pub(super) const ADD: &[&str] = &[
    "add",
    "attach",
    "append",
    "include",
    "plus",
    "additionally",
    "besides",
    "fuge",
    "erganze",
    "hange",
    "ajoute",
    "ajouter",
    "ajoutez",
    "rajoute",
    "anade",
    "anadir",
    "agrega",
    "agregar",
    "and also",
    "also add",
    "as well as",
    "in addition",
];

/// What follows these goes.
pub(super) const REMOVE: &[&str] = &[
    "remove",
    "removing",
    "drop",
    "delete",
    "detach",
    "omit",
    "lose",
    "strip",
    "scrap",
    "erase",
    "entferne",
    "entfernen",
    "losche",
    "loschen",
    "streiche",
    "supprime",
    "supprimer",
    "supprimez",
    "enleve",
    "enlever",
    "enlevez",
    "retire",
    "quita",
    "quitar",
    "elimina",
    "eliminar",
    "borra",
    "borrar",
];

/// Words that deny what follows; with what a machine has they take it away.
pub(super) const WITHOUT: &[&str] = &[
    "without", "w/o", "ohne", "sans", "sin", "no", "kein", "keine", "keinen", "aucun", "aucune",
    "ningun", "ninguna", "pas de",
];

/// `it doesn't need the VLAN`.
pub(super) const NEEDS_NOT: &[&str] = &[
    "doesn't",
    "don't",
    "do not",
    "does not",
    "needn't",
    "won't",
    "braucht",
    "no longer",
];

/// Words behind [`NEEDS_NOT`].
pub(super) const NEED: &[&str] = &[
    "need",
    "needs",
    "want",
    "have",
    "use",
    "require",
    "needs the",
    "brauche",
];

/// With `off`, or alone, these take a switch away.
pub(super) const TURN_OFF: &[&str] = &[
    "deactivate",
    "deaktiviere",
    "desactive",
    "desactivez",
    "desactiva",
    "disable",
];

/// Verbs with which a place is said by `to`: `move it to pve2`.
pub(super) const MOVE: &[&str] = &[
    "move",
    "migrate",
    "switch",
    "put",
    "change",
    "verschiebe",
    "deplace",
    "mueve",
    "transfer",
    "relocate",
];

/// What follows these gives another name.
pub(super) const RENAME: &[&str] = &[
    "rename",
    "umbenennen",
    "benenne",
    "renomme",
    "renommer",
    "renommez",
    "renombra",
    "renombrar",
];

/// Verbs that change a value, and may name the one it had: `raise the memory from 8 GB to 16 GB`.
pub(super) const ALTER: &[&str] = &[
    "change",
    "switch",
    "move",
    "raise",
    "increase",
    "bump",
    "lower",
    "reduce",
    "decrease",
    "shrink",
    "grow",
    "resize",
    "scale",
    "upgrade",
    "downgrade",
    "extend",
    "expand",
    "cut",
    "andere",
    "erhohe",
    "erhoh",
    "verringere",
    "reduziere",
    "vergrossere",
    "verkleinere",
    "verschiebe",
    "passe",
    "change la",
    "augmente",
    "reduis",
    "diminue",
    "deplace",
    "agrandis",
    "cambia",
    "aumenta",
    "sube",
    "baja",
    "mueve",
    "amplia",
    "double",
    "adjust",
    "modify",
    "migrate",
    "edit",
    "update",
];

/// Those of them after which `by 4 GB` says how much less.
pub(super) const LESSEN: &[&str] = &[
    "lower",
    "reduce",
    "decrease",
    "shrink",
    "downgrade",
    "cut",
    "verringere",
    "reduziere",
    "verkleinere",
    "reduis",
    "diminue",
    "baja",
];

/// Other verbs that begin a part of a request.
const SET: &[&str] = &[
    "make",
    "set",
    "get",
    "want",
    "give",
    "use",
    "put",
    "turn",
    "let",
    "enable",
    "disable",
    "start",
    "tag",
    "call",
    "name",
    "replace",
    "mach",
    "mache",
    "setze",
    "setz",
    "gib",
    "nimm",
    "verwende",
    "stelle",
    "stell",
    "mets",
    "mettre",
    "mettez",
    "donne",
    "donnez",
    "utilise",
    "utilisez",
    "pon",
    "ponle",
    "usa",
    "dale",
    "haz",
    "install",
    "run",
    "keep",
    "connect",
    "assign",
    "need",
    "needs",
    "create",
    "deploy",
    "build",
    "spin up",
    "then",
    "afterwards",
    "activate",
    "place",
    "make it",
    "make that",
    "make them",
    "call it",
    "call them",
    "tag it",
    "tag them",
    "put it",
    "put them",
    "start it",
    "start them",
];

/// Words that may stand before a verb at the beginning of a part.
const LEADS: &[&str] = &[
    "please",
    "pls",
    "now",
    "then",
    "also",
    "just",
    "can",
    "you",
    "could",
    "would",
    "i",
    "we",
    "want",
    "to",
    "bitte",
    "jetzt",
    "dann",
    "noch",
    "s'il",
    "vous",
    "plait",
    "ahora",
    "por",
    "favor",
    "me",
    "us",
    "mir",
    "uns",
    "nous",
    "nos",
    "ok",
    "okay",
    "great",
    "thanks",
    "actually",
    "so",
    "let's",
    "lets",
    "instead",
    "and also",
    "additionally",
    "well",
    "but",
    "aber",
    "mais",
    "pero",
    "puis",
    "luego",
];

/// They speak of one machine that was spoken of before.
const ONE: &[&str] = &[
    "it", "its", "es", "sie", "ihn", "daraus", "lui", "le", "lo", "that one", "this one",
];

/// They speak of all machines that were spoken of before.
const ALL: &[&str] = &[
    "them",
    "they",
    "their",
    "these",
    "those",
    "everything",
    "ihnen",
    "leur",
    "leurs",
    "les",
    "todo",
    "todos",
    "todas",
    "alle",
    "alles",
    "tous",
    "toutes",
];

/// Words for another of what is there.
const ANOTHER: &[&str] = &[
    "another",
    "another one",
    "additional",
    "extra",
    "further",
    "more",
    "one more",
    "new",
    "weitere",
    "weiterer",
    "weiteres",
    "weiteren",
    "zusatzliche",
    "zusatzlichen",
    "neue",
    "neuen",
    "noch ein",
    "noch eine",
    "noch einen",
    "un autre",
    "une autre",
    "autre",
    "otro",
    "otra",
    "nouveau",
    "nouvelle",
    "nuevo",
    "nueva",
    "supplementaire",
    "adicional",
    "of each",
];

/// Words for fewer of what is there.
const FEWER: &[&str] = &["fewer", "less", "weniger", "moins", "menos"];

/// Says whether the item is one of some words or phrases, or begins with one that stands alone in the list.
pub(super) fn is_any(item: &Item, words: &[&str]) -> bool {
    !item.quoted && words.contains(&item.low.as_str())
}

/// Says whether the item is a verb that begins a part of a request.
pub(super) fn is_verb(item: &Item) -> bool {
    let first = item.low.split(' ').next().unwrap_or_default();
    let known = |word: &str| {
        [ADD, REMOVE, RENAME, ALTER, SET]
            .iter()
            .any(|list| list.contains(&word))
    };
    !item.quoted && (known(&item.low) || item.any(&["correct", "create"]) && known(first))
}

pub(super) fn is_lead(item: &Item) -> bool {
    !is_another(item) && (is_any(item, LEADS) || item.any(&["and", "plus"]))
}

pub(super) fn is_another(item: &Item) -> bool {
    let low = item.low.strip_prefix("and ").unwrap_or(&item.low);
    !item.quoted && (ANOTHER.contains(&low) || item.has("more"))
}

pub(super) fn is_fewer(item: &Item) -> bool {
    is_any(item, FEWER)
}

/// Says whether the words speak of one machine that was spoken of before: `make it`, `its memory`.
pub(super) fn speaks_of_one(item: &Item) -> bool {
    is_any(item, ONE) || item.low.split(' ').any(|word| matches!(word, "it" | "its"))
}

/// Says whether the words speak of every machine.
pub(super) fn speaks_of_all(item: &Item) -> bool {
    let all = |word: &str| {
        matches!(
            word,
            "them" | "all" | "both" | "everybody" | "each" | "every"
        )
    };
    is_any(item, ALL) || item.any(&["all", "each"]) || item.low.split(' ').any(all)
}

/// The place of an ordinal, from 0 on: `second` is 1.
pub(super) fn ordinal(low: &str) -> Option<usize> {
    const ORDINALS: [(&str, usize); 24] = [
        ("first", 0),
        ("second", 1),
        ("secondary", 1),
        ("third", 2),
        ("fourth", 3),
        ("erste", 0),
        ("ersten", 0),
        ("zweite", 1),
        ("zweiten", 1),
        ("dritte", 2),
        ("dritten", 2),
        ("premier", 0),
        ("premiere", 0),
        ("deuxieme", 1),
        ("second", 1),
        ("seconde", 1),
        ("troisieme", 2),
        ("primer", 0),
        ("primero", 0),
        ("primera", 0),
        ("segundo", 1),
        ("segunda", 1),
        ("tercero", 2),
        ("tercera", 2),
    ];
    low.split(' ').find_map(|word| {
        let found = ORDINALS.iter().find(|(name, _)| *name == word);
        found.map(|(_, place)| *place)
    })
}

/// `web-2` and `web2` are of `web`.
pub(super) fn stem(name: &str) -> &str {
    let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let stem = stem.trim_end_matches(['-', '_', '.']);
    if stem.is_empty() { name } else { stem }
}

/// Says whether a word stands for any machine, and so tells none from the others.
pub(super) fn is_any_machine(word: &str) -> bool {
    const ANY: &[&str] = &[
        "kind:vm",
        "kind:lxc",
        "generic",
        "collective",
        "node",
        "the",
        "a",
        "all",
        "each",
    ];
    let tags = vocabulary().noun(word);
    let any = |tag: &Tag| matches!(tag, Tag::Word(name) if ANY.contains(name));
    tags.iter().any(any)
        || ONE.contains(&word)
        || ALL.contains(&word)
        || matches!(
            word,
            "one"
                | "ones"
                | "second"
                | "first"
                | "third"
                | "other"
                | "new"
                | "old"
                | "existing"
                | "current"
        )
}

/// The words of a text that tell a machine from others, folded.
pub(super) fn telling(text: &str) -> Vec<String> {
    let words = tokens(text).into_iter().filter(|token| token.is_word());
    let split: Vec<String> = words
        .flat_map(|token| {
            let mut all: Vec<String> = token.low.split('-').map(str::to_owned).collect();
            if all.len() > 1 {
                all.push(token.low.clone());
            }
            all
        })
        .collect();
    let tells = |word: &String| {
        word.len() > 1
            && !ANOTHER.contains(&word.as_str())
            && !FEWER.contains(&word.as_str())
            && !is_any_machine(word)
            && ordinal(word).is_none()
    };
    split
        .into_iter()
        .filter(tells)
        .map(|word| fold(&word))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_numbered_name_belongs_to_its_stem() {
        for (name, wanted) in [
            ("web-2", "web"),
            ("web2", "web"),
            ("db", "db"),
            ("7", "7"),
            ("k3s-node-1", "k3s-node"),
        ] {
            assert_eq!(stem(name), wanted);
        }
    }

    #[test]
    fn words_for_any_machine_tell_none() {
        assert_eq!(telling("the web servers"), ["web"]);
        assert_eq!(telling("the second VM"), Vec::<String>::new());
        assert_eq!(telling("haproxy container"), ["haproxy"]);
        assert!(telling("build-runner").contains(&"build-runner".to_owned()));
    }
}
