//! The table of programs: `data/programs.tsv`.

use std::sync::LazyLock;

/// Where a secret is among the arguments of a program.
#[derive(Debug)]
pub(crate) struct Form {
    /// A word that has to be there too; `*` stands for any letters.
    pub(crate) gate: Option<&'static str>,
    pub(crate) place: Place,
    pub(crate) what: What,
}

/// How to get at the word that holds the secret.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Behind a name, in one of several ways.
    Named { name: &'static str, ways: Ways },
    /// By counting the words that are no options.
    Counted(Vec<&'static str>),
    /// The last word that is no option.
    Last,
    /// What another program writes into this one.
    Stdin,
    /// Nothing: the option's argument is left out of the count.
    Skipped(&'static str),
}

/// The ways in which a value follows a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ways {
    /// As the next word.
    pub(crate) next: bool,
    /// In the same word, with nothing between.
    pub(crate) joined: bool,
    /// As the next word, where the name is the last of several joined letters.
    pub(crate) cluster: bool,
    /// In the same word, behind this sign.
    pub(crate) sign: Option<u8>,
}

/// What part of the word the secret is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Whole,
    /// `user:SECRET`
    Colon,
    /// `user%SECRET`
    Percent,
    /// `user,SECRET`
    Comma,
    /// `user/SECRET@db`
    Slash,
    /// `pass:SECRET`, `password:SECRET`
    Pass,
    /// `user:password:SECRET`
    UserPass,
    /// `key=SECRET`
    Pair,
    /// `key=SECRET` where the key is a secret's name
    NamedPair,
    /// `a=b,password=SECRET`
    List,
    /// `a=b&password=SECRET`
    Form,
    /// `a=b password=SECRET`
    Words,
    /// `user:SECRET` on every line
    Users,
    /// `name:SECRET`, behind the last colon
    LastColon,
    /// The whole word, where it looks like a password.
    Strong,
    /// The whole word, where the word before it is the name of a secret.
    Named,
}

/// A row of the table.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) category: &'static str,
    pub(crate) forms: Vec<Form>,
}

/// Programs by their names, in lower case.
pub(crate) type Programs = crate::hash::Table<&'static str, Vec<&'static Row>>;

static ROWS: LazyLock<Vec<(Vec<&'static str>, Row)>> = LazyLock::new(|| {
    include_str!("../../data/programs.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| row(line).unwrap_or_else(|| panic!("programs.tsv: `{line}`")))
        .collect()
});

/// Returns all programs.
pub(crate) fn programs() -> &'static Programs {
    static PROGRAMS: LazyLock<Programs> = LazyLock::new(|| {
        let mut programs = Programs::default();
        for (names, row) in ROWS.iter() {
            for name in names {
                programs.entry(name).or_default().push(row);
            }
        }
        programs
    });
    &PROGRAMS
}

fn row(line: &'static str) -> Option<(Vec<&'static str>, Row)> {
    let mut fields = line.split('\t');
    let (names, category, forms) = (fields.next()?, fields.next()?, fields.next()?);
    let forms = forms.split(' ').map(form).collect::<Option<Vec<_>>>()?;
    Some((names.split(',').collect(), Row { category, forms }))
}

fn form(text: &'static str) -> Option<Form> {
    let (gate, text) = match text.split_once('&') {
        Some((gate, rest)) => (Some(gate), rest),
        None => (None, text),
    };
    let (text, what) = match text.rsplit_once('@') {
        Some((text, what)) => (text, self::what(what)?),
        None => (text, What::Whole),
    };
    let place = if text == "stdin" {
        Place::Stdin
    } else if text == ">$" {
        Place::Last
    } else if let Some(pattern) = text.strip_prefix('>') {
        Place::Counted(pattern.split(',').collect())
    } else if let Some(option) = text.strip_prefix('~') {
        Place::Skipped(option)
    } else {
        named(text)
    };
    Some(Form { gate, place, what })
}

fn named(text: &'static str) -> Place {
    let all = Ways::default();
    let short = |end: char| text.strip_suffix(end);
    let (name, ways) = if let Some(name) = short('_') {
        (name, Ways { next: true, ..all })
    } else if let Some(name) = short('*') {
        (
            name,
            Ways {
                joined: true,
                ..all
            },
        )
    } else if let Some(name) = short('?') {
        (
            name,
            Ways {
                next: true,
                joined: true,
                ..all
            },
        )
    } else if let Some(name) = short('+') {
        (
            name,
            Ways {
                next: true,
                joined: true,
                cluster: true,
                ..all
            },
        )
    } else if let Some(name) = short('=') {
        (
            name,
            Ways {
                sign: Some(b'='),
                ..all
            },
        )
    } else if let Some(name) = short(':') {
        (
            name,
            Ways {
                sign: Some(b':'),
                ..all
            },
        )
    } else {
        (
            text,
            Ways {
                next: true,
                sign: Some(b'='),
                ..all
            },
        )
    };
    Place::Named { name, ways }
}

fn what(name: &str) -> Option<What> {
    Some(match name {
        "colon" => What::Colon,
        "percent" => What::Percent,
        "comma" => What::Comma,
        "slash" => What::Slash,
        "pass" => What::Pass,
        "userpass" => What::UserPass,
        "kv" => What::Pair,
        "kvpass" => What::NamedPair,
        "list" => What::List,
        "form" => What::Form,
        "words" => What::Words,
        "users" => What::Users,
        "last" => What::LastColon,
        "strong" => What::Strong,
        "named" => What::Named,
        _ => return None,
    })
}

/// Says whether a word fits a pattern: words between `|`, with `*` for any letters.
pub(crate) fn fits(pattern: &str, word: &[u8]) -> bool {
    pattern
        .split('|')
        .any(|pattern| fits_one(pattern.as_bytes(), word))
}

fn fits_one(pattern: &[u8], word: &[u8]) -> bool {
    // Greedy with one step back: enough for `*`, linear in the word for each star.
    let (mut at, mut in_word) = (0, 0);
    let mut retry: Option<(usize, usize)> = None;
    // Options of one letter are told apart by case, words are not.
    let exact = pattern.first() == Some(&b'-') && pattern.len() < 6;
    let matches = |a: u8, b: u8| a == b || !exact && a.eq_ignore_ascii_case(&b);
    while in_word < word.len() {
        if pattern.get(at) == Some(&b'*') {
            retry = Some((at + 1, in_word));
            at += 1;
        } else if pattern
            .get(at)
            .is_some_and(|byte| matches(*byte, word[in_word]))
        {
            at += 1;
            in_word += 1;
        } else if let Some((star, from)) = retry {
            at = star;
            in_word = from + 1;
            retry = Some((star, from + 1));
        } else {
            return false;
        }
    }
    pattern[at..].iter().all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_names_a_category_and_has_forms() {
        for (names, row) in ROWS.iter() {
            assert!(
                crate::Category::of(row.category).is_some(),
                "{}",
                row.category
            );
            assert!(
                !row.forms.is_empty() && names.iter().all(|name| name.len() > 1),
                "{names:?}"
            );
        }
    }

    #[test]
    fn stars_stand_for_any_letters() {
        assert!(fits("*auth.password*", b"node.session.auth.password"));
        assert!(fits("a|-*b*", b"-nbB"));
        assert!(fits("login", b"LOGIN"));
        assert!(!fits("login", b"logins"));
        assert!(!fits("*x*y", b"yxz"));
    }
}
