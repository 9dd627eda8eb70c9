//! Pass phrases: the rule for new ones, and the key that one gives.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use super::SlotsError;
use crate::key::{KEY, Key};

/// How much work one try of a pass phrase is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes, which need not run at once.
    pub lanes: u32,
}

impl Cost {
    /// What new slots get: 256 MiB and three passes, about half a second.
    pub const USUAL: Self = Self {
        memory: 256 << 10,
        passes: 3,
        lanes: 4,
    };
    /// The most that a file may ask for.
    const MOST: Self = Self {
        memory: 1 << 20,
        passes: 16,
        lanes: 16,
    };
}

/// What a new pass phrase must be, for people.
pub const RULE: &str = "at least 12 characters, of which 8 are left when runs (`aaaa`, `1234`, `qwer`), repetitions and well-known words count as one; four words that belong to nothing you know are good";

/// The fewest characters of a new pass phrase.
const SHORTEST: usize = 12;
/// The fewest that are left when what is easily guessed counts as one.
const FEWEST: usize = 8;

/// Words that are tried first by whoever guesses, and rows of keyboards; a part of four or more of a row is a run.
const WORDS: [&str; 17] = [
    "password",
    "passwort",
    "passphrase",
    "proxmox",
    "changeme",
    "letmein",
    "welcome",
    "secret",
    "geheim",
    "admin",
    "master",
    "root",
    "login",
    "default",
    "qwerty",
    "qwertz",
    "azerty",
];
const ROWS: [&str; 7] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "qwertzuiop",
    "asdfghjkl",
    "zxcvbnm",
    "yxcvbnm",
];

/// Says whether a new pass phrase follows the rule.
pub fn judge(phrase: &str) -> Result<(), SlotsError> {
    if phrase.is_empty() {
        return Err(SlotsError::EmptyPassphrase);
    }
    let weak = phrase.chars().count() < SHORTEST || left(phrase) < FEWEST;
    match weak {
        true => Err(SlotsError::WeakPassphrase),
        false => Ok(()),
    }
}

/// Counts the characters that are left when what is easily guessed counts as one.
fn left(phrase: &str) -> usize {
    let lower = Zeroizing::new(phrase.to_lowercase());
    let characters = Zeroizing::new(lower.chars().collect::<Vec<char>>());
    let (mut at, mut count) = (0, 0);
    while at < characters.len() {
        let rest = &characters[at..];
        let word = WORDS
            .iter()
            .filter(|word| starts(rest, word))
            .map(|word| word.len());
        let guessed = word.max().unwrap_or(0);
        let again = repeated(&characters, at);
        at += guessed.max(run(rest)).max(again).max(1);
        count += 1;
    }
    count
}

fn starts(rest: &[char], word: &str) -> bool {
    word.chars()
        .enumerate()
        .all(|(at, c)| rest.get(at) == Some(&c))
}

/// Returns the length of the run at the beginning: three equal ones, or four of a row in either direction.
fn run(rest: &[char]) -> usize {
    let equal = rest.iter().take_while(|c| **c == rest[0]).count();
    let of_row = ROWS.iter().flat_map(|row| {
        let forth: Vec<char> = row.chars().collect();
        let back: Vec<char> = row.chars().rev().collect();
        [forth, back]
    });
    let longest = of_row.map(|row| {
        let starts = row.iter().position(|c| *c == rest[0]);
        starts.map_or(0, |start| {
            row[start..]
                .iter()
                .zip(rest)
                .take_while(|(a, b)| a == b)
                .count()
        })
    });
    let longest = longest.max().unwrap_or(0);
    [(equal, 3), (longest, 4)]
        .into_iter()
        .filter(|(length, least)| length >= least)
        .map(|(length, _)| length)
        .max()
        .unwrap_or(1)
}

/// Returns how much of what follows, three characters or more, has stood before.
fn repeated(all: &[char], at: usize) -> usize {
    let longest = (0..at)
        .map(|start| {
            all[start..at]
                .iter()
                .zip(&all[at..])
                .take_while(|(a, b)| a == b)
                .count()
        })
        .max()
        .unwrap_or(0);
    if longest >= 3 { longest } else { 1 }
}

/// Returns the key that a pass phrase gives; about half a second of work.
pub(crate) fn key(phrase: &str, salt: &[u8; 16], cost: Cost) -> Result<Key, SlotsError> {
    let most = Cost::MOST;
    if cost.memory > most.memory || cost.passes > most.passes || cost.lanes > most.lanes {
        return Err(SlotsError::TooCostly);
    }
    let params = Params::new(cost.memory, cost.passes, cost.lanes, Some(KEY))
        .map_err(|_| SlotsError::TooCostly)?;
    let blocks = params.block_count();
    let mut memory: Vec<Block> = Vec::new();
    memory
        .try_reserve_exact(blocks)
        .map_err(|_| SlotsError::NoMemory {
            kibibytes: cost.memory,
        })?;
    memory.resize(blocks, Block::new());
    let mut key = Zeroizing::new([0; KEY]);
    let done = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(phrase.as_bytes(), salt, key.as_mut(), &mut memory);
    memory.iter_mut().for_each(Zeroize::zeroize);
    done.map_err(|_| SlotsError::TooCostly)?;
    Ok(Key::of_slice(&*key).expect("it was made of this size"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_easily_guessed_is_not_a_pass_phrase() {
        assert!(matches!(judge(""), Err(SlotsError::EmptyPassphrase)));
        for weak in [
            "short",
            "elevenchars",
            "aaaaaaaaaaaaaaaaaaaaaaaa",
            "123456789012345678",
            "abcdefghijklmnop",
            "qwertyuiopasdfghjkl",
            "passwordpasswordpassword",
            "Proxmox-Password-1234",
            "abcabcabcabcabc",
            "9876543210987654",
            "proxmoxproxmox2026",
        ] {
            assert!(
                matches!(judge(weak), Err(SlotsError::WeakPassphrase)),
                "{weak}"
            );
        }
        for good in [
            "korrekt pferd batterie",
            "Tr0ub4dor&3-x",
            "молоко стол дерево",
            "mV8#kq2Lp0x_Zr",
        ] {
            assert!(judge(good).is_ok(), "{good}");
        }
    }

    #[test]
    fn a_file_cannot_ask_for_any_amount_of_work() {
        for cost in [
            Cost {
                memory: u32::MAX,
                ..Cost::USUAL
            },
            Cost {
                passes: 1000,
                ..Cost::USUAL
            },
            Cost {
                lanes: 0,
                ..Cost::USUAL
            },
        ] {
            assert!(matches!(
                key("x", &[0; 16], cost),
                Err(SlotsError::TooCostly)
            ));
        }
    }

    #[test]
    fn salt_and_phrase_and_cost_each_change_the_key() {
        let small = Cost {
            memory: 64,
            passes: 1,
            lanes: 1,
        };
        let made = |phrase: &str, salt: u8, cost| *key(phrase, &[salt; 16], cost).unwrap().bytes();
        let one = made("x", 1, small);
        assert_eq!(one, made("x", 1, small));
        assert_ne!(one, made("y", 1, small));
        assert_ne!(one, made("x", 2, small));
        assert_ne!(one, made("x", 1, Cost { passes: 2, ..small }));
    }
}
