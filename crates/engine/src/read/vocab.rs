//! What words mean: the tables of `data/`, indexed by their first word.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use super::lex::{self, Shape, Token};

/// What a word or phrase of the tables stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tag {
    /// A key or marker of `words.tsv`, by its name there.
    Word(&'static str),
    /// Software, by its canonical name.
    Service(&'static str),
    /// A distribution package, by its name in Debian.
    Package(&'static str),
    /// A number word.
    Count(u32),
}

struct Entry {
    words: Vec<String>,
    tag: Tag,
}

/// The tables, indexed.
pub struct Vocabulary {
    by_first: HashMap<String, Vec<Entry>>,
    words: HashSet<String>,
}

/// Number words of the four languages. `once` is eleven in Spanish and a time in English: left out.
const NUMBERS: &str = "one 1|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12|thirteen 13|\
fourteen 14|seventeen 17|nineteen 19|seventy 70|eighty 80|ninety 90|siebzehn 17|achtzehn 18|neunzehn 19|siebzig 70|neunzig 90|dix-sept 17|dix-huit 18|dix-neuf 19|soixante-dix 70|quatre-vingts 80|diecisiete 17|dieciocho 18|diecinueve 19|veintiuno 21|veintiun 21|veintidos 22|veintitres 23|veinticinco 25|veintiseis 26|veintisiete 27|veintiocho 28|veintinueve 29|setenta 70|ochenta 80|noventa 90|ein parchen 2|parchen 2|ein duo 2|un duo de 2|un duo 2|duo 2|ein trio 3|un trio de 3|un trio 3|une paire 2|una pareja 2|un par 2|ein quartett 4|un quatuor 4|un cuarteto 4|fifteen 15|sixteen 16|eighteen 18|twenty 20|twenty-four 24|thirty 30|thirty-two 32|forty 40|fifty 50|sixty 60|sixty-four 64|hundred 100|a hundred 100|one hundred 100|two hundred 200|\
five hundred 500|a dozen 12|dozen 12|half a dozen 6|half-dozen 6|a pair of 2|pair of 2|a couple of 2|couple of 2|a couple 2|pair 2|couple 2|a trio of 3|trio of 3|trio 3|a quartet of 4|\
eins 1|zwei 2|drei 3|vier 4|funf 5|sechs 6|sieben 7|acht 8|neun 9|zehn 10|elf 11|zwolf 12|dreizehn 13|vierzehn 14|funfzehn 15|sechzehn 16|zwanzig 20|vierundzwanzig 24|dreissig 30|zweiunddreissig 32|vierzig 40|funfzig 50|sechzig 60|achtzig 80|\
hundert 100|ein dutzend 12|ein halbes dutzend 6|ein paar 2|\
deux 2|trois 3|quatre 4|cinq 5|sept 7|huit 8|neuf 9|dix 10|onze 11|douze 12|treize 13|quatorze 14|quinze 15|seize 16|vingt 20|trente 30|quarante 40|cinquante 50|soixante 60|cent 100|\
une paire de 2|une paire d' 2|paire de 2|une douzaine de 12|une demi-douzaine de 6|demi-douzaine de 6|demi-douzaine 6|dos 2|tres 3|cuatro 4|cinco 5|seis 6|siete 7|ocho 8|nueve 9|diez 10|doce 12|trece 13|\
catorce 14|quince 15|dieciseis 16|veinte 20|veinticuatro 24|treinta 30|treinta y dos 32|cuarenta 40|cincuenta 50|sesenta 60|cien 100|un par de 2|una pareja de 2|par de 2|una docena de 12|media docena de 6|media docena 6";

/// Returns the tables.
pub fn vocabulary() -> &'static Vocabulary {
    static TABLES: OnceLock<Vocabulary> = OnceLock::new();
    TABLES.get_or_init(|| {
        let mut tables = Vocabulary {
            by_first: HashMap::new(),
            words: HashSet::new(),
        };
        for (name, phrases) in rows(include_str!("../../data/words.tsv")) {
            phrases.for_each(|phrase| tables.add(phrase, Tag::Word(name)));
        }
        for (name, phrases) in rows(include_str!("../../data/services.tsv")) {
            phrases.for_each(|phrase| tables.add(phrase, Tag::Service(name)));
        }
        for (name, phrases) in rows(include_str!("../../data/packages.tsv")) {
            phrases.for_each(|phrase| tables.add(phrase, Tag::Package(name)));
        }
        for entry in NUMBERS.split('|') {
            let (words, number) = entry
                .rsplit_once(' ')
                .expect("each entry ends in its number");
            tables.add(
                words,
                Tag::Count(number.parse().expect("the table holds numbers")),
            );
        }
        for entries in tables.by_first.values_mut() {
            entries.sort_by_key(|entry| std::cmp::Reverse(entry.words.len()));
        }
        tables
    })
}

type Row = (&'static str, std::str::Split<'static, char>);

fn rows(table: &'static str) -> impl Iterator<Item = Row> {
    table
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let (name, phrases) = line
                .split_once('\t')
                .expect("a row is a name, a tab, phrases");
            (name, phrases.split('|'))
        })
}

impl Vocabulary {
    fn add(&mut self, phrase: &str, tag: Tag) {
        let words: Vec<String> = lex::uncorrected(phrase)
            .into_iter()
            .map(|token| token.low)
            .collect();
        self.words.extend(words.iter().cloned());
        let first = words.first().expect("a phrase has a word").clone();
        self.by_first
            .entry(first)
            .or_default()
            .push(Entry { words, tag });
    }

    /// Returns every reading of the words at `at`, the longest first, each with its number of tokens.
    pub fn at(&self, tokens: &[Token], at: usize) -> Vec<(usize, Tag)> {
        let Some(first) = tokens.get(at) else {
            return Vec::new();
        };
        if matches!(first.shape, Shape::Break) {
            return Vec::new();
        }
        let Some(entries) = self.by_first.get(&first.low) else {
            return self.plural(first);
        };
        entries
            .iter()
            .filter(|entry| {
                entry.words.len() <= tokens.len() - at
                    && entry
                        .words
                        .iter()
                        .zip(&tokens[at..])
                        .all(|(word, token)| *word == token.low)
            })
            .map(|entry| (entry.words.len(), entry.tag))
            .collect()
    }

    /// Returns the readings of one word as a machine's noun, in its plural too.
    pub fn noun(&self, low: &str) -> Vec<Tag> {
        super::lex::tokens(low)
            .first()
            .map(|token| {
                let own = self.word(low);
                if own.is_empty() {
                    self.plural(token).into_iter().map(|(_, tag)| tag).collect()
                } else {
                    own
                }
            })
            .unwrap_or_default()
    }

    /// `sandboxes`, `playgrounds`: a noun of the tables in its plural.
    fn plural(&self, token: &Token) -> Vec<(usize, Tag)> {
        if token.shape != Shape::Word || token.quoted || token.low.len() < 5 {
            return Vec::new();
        }
        let nouns = |word: &str| -> Vec<(usize, Tag)> {
            self.word(word)
                .into_iter()
                .filter(|tag| {
                    matches!(
                        tag,
                        Tag::Word("generic" | "role" | "collective" | "kind:vm" | "kind:lxc")
                            | Tag::Service(_)
                    )
                })
                .map(|tag| (1, tag))
                .collect()
        };
        ["es", "s", "en", "n", "e"]
            .iter()
            .filter_map(|ending| token.low.strip_suffix(ending))
            .map(nouns)
            .find(|found| !found.is_empty())
            .unwrap_or_default()
    }

    /// Says whether any phrase of the tables holds the word.
    pub fn holds(&self, low: &str) -> bool {
        self.words.contains(low)
    }

    /// Says whether a single word stands in the tables.
    pub fn knows(&self, low: &str) -> bool {
        self.by_first
            .get(low)
            .is_some_and(|entries| entries.iter().any(|entry| entry.words.len() == 1))
    }

    /// Returns the readings of one word alone.
    pub fn word(&self, low: &str) -> Vec<Tag> {
        self.by_first
            .get(low)
            .map(|entries| {
                entries
                    .iter()
                    .filter(|entry| entry.words.len() == 1)
                    .map(|entry| entry.tag)
                    .collect()
            })
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_phrase_comes_first() {
        let tokens = lex::tokens("home assistant os");
        assert_eq!(
            vocabulary().at(&tokens, 0)[0],
            (3, Tag::Service("homeassistant"))
        );
    }

    #[test]
    fn accents_and_case_do_not_matter() {
        let tokens = lex::tokens("Mémoire Vive");
        assert_eq!(vocabulary().at(&tokens, 0)[0], (2, Tag::Word("ram")));
    }
}
