//! What names mean: the table `data/keys.tsv`.

use std::sync::OnceLock;

use super::name::{PARTS, Parts};
use crate::hash::Table;

/// What stands behind a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A password: a person may have made it up.
    Password,
    /// Another secret: made by a machine, or a pass phrase.
    Secret,
    /// A token or a key of an interface: made by a machine.
    Token,
    /// A key of anything; many are none of a lock.
    Key,
    /// An SNMP community.
    Community,
    /// The hash of a password.
    Hash,
    /// The value of a cookie that logs in.
    Cookie,
    /// Cookies, as in a header.
    Cookies,
    /// The header `Authorization` and its like.
    Authorization,
    /// A connection string that may hold a password.
    Dsn,
    /// Made by a machine, and rarely secret.
    Hint,
    /// About a secret, and none.
    Harmless,
}

/// Where a phrase has to stand in a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Any,
    End,
    Start,
}

struct Row {
    parts: Vec<&'static str>,
    place: Place,
    meaning: Meaning,
    category: Option<&'static str>,
}

/// What a name means, and the category of what it holds where the name alone says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sense {
    pub(crate) meaning: Meaning,
    pub(crate) category: Option<&'static str>,
    /// Whether the word is the last part of the name.
    pub(crate) last: bool,
}

/// Endings of words that are written together, the longest first: `dbpassword`.
const ENDINGS: [&str; 15] = [
    "passphrase",
    "passwort",
    "kennwort",
    "password",
    "apikey",
    "passwd",
    "secret",
    "token",
    "pswd",
    "pass",
    "pwd",
    "psk",
    "psw",
    "key",
    "pw",
];
/// Words that end so and mean something else.
const OTHERS: [&str; 44] = [
    "bypass",
    "compass",
    "surpass",
    "trespass",
    "encompass",
    "overpass",
    "underpass",
    "bitoken",
    "subtoken",
    "multipass",
    "singlepass",
    "lowpass",
    "highpass",
    "bandpass",
    "allpass",
    "ftoken",
    "prepass",
    "onepass",
    "twopass",
    "subpass",
    "renderpass",
    "firstpass",
    "lastpass",
    "buypass",
    "monkey",
    "turkey",
    "donkey",
    "whiskey",
    "hockey",
    "jockey",
    "hotkey",
    "subkey",
    "mapkey",
    "objectkey",
    "sortkey",
    "groupkey",
    "indexkey",
    "eventkey",
    "yubikey",
    "softkey",
    "anykey",
    "sshkey",
    "itemkey",
    "signingkey",
];

/// Returns what a name means; `None` for one that says nothing.
pub(super) fn sense(parts: &Parts) -> Option<Sense> {
    let count = parts.len();
    let mut best: Option<(usize, usize, &Row)> = None;
    // A word that makes whatever it begins with harmless; but for a longer name that begins so, `public_link_salt`.
    let (mut first, mut longer): (Option<&Row>, bool) = (None, false);
    let mut names: [(&str, &[Row]); PARTS] = [("", &[]); PARTS];
    for (at, name) in names.iter_mut().enumerate().take(count) {
        *name = known(parts.get(at));
    }
    for from in 0..count {
        for row in names[from].1 {
            let end = from + row.parts.len();
            let fits = match row.place {
                Place::Any => end <= count,
                Place::End => end == count,
                Place::Start => from == 0 && end <= count,
            };
            let same =
                |at: usize| (names.get(from + at)).is_some_and(|(name, _)| *name == row.parts[at]);
            if !fits || !(1..row.parts.len()).all(same) {
                continue;
            }
            if row.place == Place::Start && count > 1 {
                first = Some(row);
                continue;
            }
            longer |= from == 0 && row.parts.len() > 2;
            let rank = (end, row.parts.len());
            if best.is_none_or(|(end, length, _)| rank > (end, length)) {
                best = Some((rank.0, rank.1, row));
            }
        }
    }
    if let Some(row) = first.filter(|_| !longer) {
        return Some(row.sense(false));
    }
    best.map(|(end, _, row)| row.sense(end == count))
}

impl Row {
    fn sense(&self, last: bool) -> Sense {
        Sense {
            meaning: self.meaning,
            category: self.category,
            last,
        }
    }
}

/// A part as the table knows it: itself, or the ending that decides what it means; and the rows that begin with it.
fn known(part: &[u8]) -> (&str, &'static [Row]) {
    let Ok(part) = std::str::from_utf8(part) else {
        return ("", &[]);
    };
    if let Some(rows) = table().get(part) {
        return (part, rows);
    }
    let Some(ending) = ending(part).or_else(|| ending(part.strip_suffix('s')?)) else {
        return (part, &[]);
    };
    if OTHERS.contains(&part) || OTHERS.contains(&part.strip_suffix('s').unwrap_or(part)) {
        return (part, &[]);
    }
    (ending, table().get(ending).map_or(&[], Vec::as_slice))
}

/// Returns the ending that decides what a longer word means.
fn ending(part: &str) -> Option<&'static str> {
    // Two letters tell that most words have none.
    let may_end = matches!(
        part.as_bytes(),
        [.., b's', b'e' | b's' | b'k' | b'w']
            | [.., b'r', b't' | b'd']
            | [.., b'e', b'y' | b't' | b'n']
            | [.., b'w', b'd']
            | [.., b'p', b'w']
    );
    may_end.then_some(())?;
    ENDINGS.into_iter().find(|ending| {
        part.ends_with(ending) && part.len() > ending.len() + usize::from(ending.len() < 8)
    })
}

fn table() -> &'static Table<&'static str, Vec<Row>> {
    static TABLE: OnceLock<Table<&'static str, Vec<Row>>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table: Table<_, Vec<_>> = Table::default();
        for line in include_str!("../../data/keys.tsv").lines() {
            if !line.starts_with('#') {
                let row = read(line).unwrap_or_else(|| panic!("keys.tsv: `{line}`"));
                table.entry(row.parts[0]).or_default().push(row);
            }
        }
        table
    })
}

fn read(line: &'static str) -> Option<Row> {
    let fields: Vec<&'static str> = line.split('\t').collect();
    let [phrase, place, meaning, category] = fields.try_into().ok()?;
    Some(Row {
        parts: phrase.split(' ').collect(),
        place: match place {
            "any" => Place::Any,
            "end" => Place::End,
            "start" => Place::Start,
            _ => return None,
        },
        meaning: match meaning {
            "password" => Meaning::Password,
            "secret" => Meaning::Secret,
            "token" => Meaning::Token,
            "key" => Meaning::Key,
            "community" => Meaning::Community,
            "hash" => Meaning::Hash,
            "cookie" => Meaning::Cookie,
            "cookies" => Meaning::Cookies,
            "authorization" => Meaning::Authorization,
            "dsn" => Meaning::Dsn,
            "hint" => Meaning::Hint,
            "harmless" => Meaning::Harmless,
            _ => return None,
        },
        category: (category != "-").then_some(category),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meaning(name: &str) -> Option<Meaning> {
        sense(&Parts::of(name.as_bytes())).map(|sense| sense.meaning)
    }

    #[test]
    fn every_row_names_a_category_of_the_table() {
        for row in table().values().flatten() {
            if let Some(category) = row.category {
                assert!(crate::Category::of(category).is_some(), "{category}");
            }
            assert!(
                row.parts.iter().all(|part| !part.is_empty()),
                "{:?}",
                row.parts
            );
        }
    }

    #[test]
    fn the_last_telling_part_says_what_a_name_means() {
        for (name, wanted) in [
            ("password", Meaning::Password),
            ("DB_PASSWORD", Meaning::Password),
            ("dbPassword2", Meaning::Password),
            ("mysqlrootpassword", Meaning::Password),
            ("LDAP_BIND_PW", Meaning::Password),
            ("rootpw", Meaning::Password),
            ("DB_PASSWORD_PROD", Meaning::Password),
            ("spring.datasource.password", Meaning::Password),
            ("client_secret", Meaning::Secret),
            ("SECRET_KEY_BASE", Meaning::Secret),
            ("api_key", Meaning::Token),
            ("githubToken", Meaning::Token),
            ("key", Meaning::Key),
            ("x_vwirekey", Meaning::Secret),
            ("x_peerkey", Meaning::Key),
            ("wgDBpassword", Meaning::Password),
            ("Smtp.Parola", Meaning::Password),
            ("ssh_key_unlock", Meaning::Password),
            ("authorization", Meaning::Authorization),
            ("token_secret", Meaning::Secret),
        ] {
            assert_eq!(meaning(name), Some(wanted), "{name}");
        }
    }

    #[test]
    fn names_about_secrets_are_harmless() {
        for name in [
            "password_length",
            "password_authentication",
            "token_ttl",
            "secret_name",
            "passwordField",
            "key_id",
            "public_key",
            "ssh_public_key",
            "authorized_keys",
            "token_type",
            "password_file",
            "secret_path",
            "token_url",
            "primary_key",
            "foreign_key",
            "cache_key",
            "partition_key",
            "has_password",
            "no_password",
            "PasswordAuthentication",
            "secretKeyRef",
            "access_key_id",
            "max_tokens",
            "proxy_pass",
            "password_hashing_module",
            "Acct-Unique-Session-Id",
        ] {
            assert_eq!(meaning(name), Some(Meaning::Harmless), "{name}");
        }
    }

    #[test]
    fn words_that_only_look_like_one_say_nothing() {
        for name in [
            "compass",
            "bypassed",
            "keyboard",
            "monkeys",
            "tokenizer_x",
            "authorship",
        ] {
            let found = meaning(name);
            assert!(
                matches!(found, None | Some(Meaning::Harmless)),
                "{name}: {found:?}"
            );
        }
    }
}
