//! Slips of the keyboard in the words that matter most: `debain`, `contaner`, `memroy`.

use std::collections::HashSet;
use std::sync::OnceLock;

use super::Token;
use crate::read::vocab::vocabulary;

/// The words worth correcting: long or unlike any other, and never a name.
const WORDS: [&str; 64] = [
    "vlan",
    "vcpus",
    "vcpu",
    "core",
    "three",
    "drive",
    "bridges",
    "debian",
    "ubuntu",
    "alpine",
    "fedora",
    "rocky",
    "almalinux",
    "windows",
    "server",
    "servers",
    "container",
    "containers",
    "virtual",
    "machine",
    "machines",
    "memory",
    "disk",
    "disks",
    "cores",
    "storage",
    "bridge",
    "gateway",
    "address",
    "cluster",
    "worker",
    "workers",
    "database",
    "hostname",
    "template",
    "called",
    "named",
    "with",
    "and",
    "each",
    "both",
    "create",
    "unprivileged",
    "nesting",
    "firewall",
    "static",
    "ansible",
    "docker",
    "postgres",
    "kubernetes",
    "nginx",
    "jellyfin",
    "nextcloud",
    "grafana",
    "prometheus",
    "speicher",
    "festplatte",
    "arbeitsspeicher",
    "memoire",
    "conteneur",
    "contenedor",
    "maquina",
    "disque",
    "nucleos",
];

/// Corrects words that no table knows and that are one slip away from one that matters.
pub(super) fn correct(tokens: &mut [Token]) {
    let mut sized = false;
    for token in tokens {
        let unit = crate::read::items::unit(&token.low).is_some();
        let fits = token.is_word() && !token.quoted && (3..=18).contains(&token.low.len());
        if !fits || !token.low.bytes().all(|b| b.is_ascii_lowercase()) || is_known(&token.low) {
            sized = unit;
            continue;
        }
        if let Some(word) = WORDS.iter().find(|word| one_slip(&token.low, word)) {
            (*word).clone_into(&mut token.low);
        } else if sized && token.low == "rma" {
            "ram".clone_into(&mut token.low);
        }
        sized = unit;
    }
}

fn is_known(low: &str) -> bool {
    static KNOWN: OnceLock<HashSet<&'static str>> = OnceLock::new();
    // Real words that stand one slip away from a word of the list.
    let known = KNOWN.get_or_init(|| {
        [
            "there",
            "tree",
            "these",
            "threw",
            "throw",
            "derive",
            "driver",
            "drives",
            "cored",
            "score",
            "scores",
            "corps",
            "sever",
            "severs",
            "rely",
            "address",
            "addressed",
            "statics",
            "severe",
            "serve",
            "serves",
            "served",
            "worked",
            "clusters",
            "dockers",
            "machina",
            "memories",
            "creates",
            "created",
            "memorize",
            "statistic",
            "wind",
            "window",
            "databases",
            "templates",
            "gateways",
            "bridges",
            "hostnames",
            "disques",
            "addresses",
            "creater",
            "creator",
            "contains",
            "contained",
            "storages",
            "bridged",
            "clustered",
            "words",
        ]
        .into()
    });
    known.contains(low) || vocabulary().holds(low) || crate::read::systems::knows(low)
}

/// Says whether one swap of neighbours, or in longer words one letter more, less or other, makes `word`.
fn one_slip(typed: &str, word: &str) -> bool {
    let (a, b) = (typed.as_bytes(), word.as_bytes());
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (ra, rb) = (&a[same..], &b[same..]);
    if ra.is_empty() && rb.is_empty() {
        return false;
    }
    if a.len() == b.len() {
        let swap = ra.len() >= 2 && ra[0] == rb[1] && ra[1] == rb[0] && ra[2..] == rb[2..];
        return swap && (a.len() > 3 || word == "and")
            || a.len() >= 7 && same > 0 && ra[1..] == rb[1..];
    }
    // The first letter is rarely wrong, and plurals are no slips.
    let plural =
        ra.is_empty() && rb == b"s" || rb.is_empty() && matches!(ra, b"s" | b"d" | b"r" | b"n");
    let longer = (a.len().max(b.len()) >= 6 || typed == "thre") && same > 0 && !plural;
    longer && (a.len() == b.len() + 1 && ra[1..] == *rb || b.len() == a.len() + 1 && rb[1..] == *ra)
}

#[cfg(test)]
mod tests {
    use super::super::tokens;

    #[test]
    fn slips_in_words_that_matter_are_corrected() {
        for (typed, word) in [
            ("debain", "debian"),
            ("wiht", "with"),
            ("memroy", "memory"),
            ("contaner", "container"),
            ("brige", "bridge"),
            ("vritual", "virtual"),
            ("machin", "machine"),
            ("adn", "and"),
            ("coers", "cores"),
        ] {
            assert_eq!(tokens(typed)[0].low, word, "{typed}");
        }
    }

    #[test]
    fn words_of_their_own_are_left_alone() {
        for word in [
            "score", "named", "severs", "mark", "cure", "atlas", "dish", "beach", "reach", "bach",
            "name", "window", "width",
        ] {
            assert_eq!(tokens(word)[0].low, word);
        }
    }

    #[test]
    fn quoted_words_and_words_with_digits_are_names() {
        assert_eq!(tokens("\"debain\"")[0].low, "debain");
        assert_eq!(tokens("debain1")[0].low, "debain1");
    }
}
