//! The recovery key: 160 random bits on paper, in eight groups, each with a check of its own.
//!
//! A group is four characters of 5 bits and a fifth that checks them and their place, a code over GF(32): any one wrong
//! character of a group, and any two of it exchanged, are noticed, so that a typing mistake is told from a wrong key.

use zeroize::Zeroizing;

use super::SlotsError;
use crate::key::{self, Key, KeyError};
use sha2::{Digest, Sha256};

const GROUPS: usize = 8;
const DATA: usize = 4;
/// Crockford's alphabet: no I, L, O, U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A key that is shown once.
pub struct RecoveryKey(Zeroizing<[u8; GROUPS * DATA]>);

impl RecoveryKey {
    /// Makes a random one.
    pub fn generate() -> Result<Self, KeyError> {
        let mut values = Zeroizing::new([0; GROUPS * DATA]);
        key::random(values.as_mut())?;
        // Five of eight random bits are five random bits.
        values.iter_mut().for_each(|value| *value &= 31);
        Ok(Self(values))
    }

    /// Reads what somebody typed: case, spaces and dashes do not matter, `O` is `0`, `I` and `L` are `1`.
    pub fn read(text: &str) -> Result<Self, SlotsError> {
        let mut typed = Zeroizing::new(Vec::with_capacity(text.len()));
        for c in text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–'))
        {
            let group = typed.len() / (DATA + 1) + 1;
            typed.push(value(c).ok_or(SlotsError::RecoveryMistyped {
                group: group.min(GROUPS),
            })?);
        }
        if typed.len() != GROUPS * (DATA + 1) {
            return Err(SlotsError::RecoveryLength {
                typed: typed.len(),
                wanted: GROUPS * (DATA + 1),
            });
        }
        let mut values = Zeroizing::new([0; GROUPS * DATA]);
        for (index, group) in typed.chunks(DATA + 1).enumerate() {
            if check(index, &group[..DATA]) != group[DATA] {
                return Err(SlotsError::RecoveryMistyped { group: index + 1 });
            }
            values[index * DATA..][..DATA].copy_from_slice(&group[..DATA]);
        }
        Ok(Self(values))
    }

    /// Returns what is shown, once.
    pub fn show(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(GROUPS * (DATA + 2)));
        for (index, group) in self.0.chunks(DATA).enumerate() {
            if index > 0 {
                text.push('-');
            }
            for value in group.iter().chain([&check(index, group)]) {
                text.push(char::from(LETTERS[usize::from(*value)]));
            }
        }
        text
    }

    /// Returns the key that wraps; the values are random, so that no slow derivation is needed.
    pub(crate) fn key(&self) -> Key {
        let whole = key::apart(|| {
            Key::filled(|key| key.copy_from_slice(&Sha256::digest(self.0.as_slice())))
        });
        whole.derive("recovery")
    }
}

impl std::fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryKey(…)")
    }
}

fn value(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let at = LETTERS.iter().position(|letter| char::from(*letter) == c)?;
    u8::try_from(at).ok()
}

/// The check of a group: the polynomial of its values and its place at the generator of GF(32).
fn check(index: usize, group: &[u8]) -> u8 {
    let place = u8::try_from(index).expect("there are eight groups");
    group
        .iter()
        .fold(place + 1, |sum, value| double(sum ^ value))
}

/// Multiplies by the generator, modulo x⁵ + x² + 1.
fn double(value: u8) -> u8 {
    let twice = value << 1;
    if twice & 32 == 0 {
        twice
    } else {
        twice ^ 0b10_0101
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_reads_back_however_it_is_typed() {
        for _ in 0..50 {
            let key = RecoveryKey::generate().unwrap();
            let text = key.show();
            assert_eq!(text.len(), 47);
            let typed = [
                text.to_string(),
                text.to_lowercase(),
                text.replace('-', " "),
                text.replace('-', "").replace('0', "o").replace('1', "L"),
                format!(" {}\n", text.replace('-', " - ")),
            ];
            for typed in typed {
                assert_eq!(*RecoveryKey::read(&typed).unwrap().0, *key.0, "{typed}");
            }
        }
    }

    #[test]
    fn any_wrong_character_and_any_two_exchanged_ones_are_noticed_in_their_group() {
        let text = RecoveryKey::generate().unwrap().show();
        for at in 0..text.len() {
            if text.as_bytes()[at] == b'-' {
                continue;
            }
            for letter in LETTERS {
                if *letter == text.as_bytes()[at] {
                    continue;
                }
                let mut wrong = text.as_bytes().to_vec();
                wrong[at] = *letter;
                let wrong = String::from_utf8(wrong).unwrap();
                match RecoveryKey::read(&wrong) {
                    Err(SlotsError::RecoveryMistyped { group }) => assert_eq!(group, at / 6 + 1),
                    other => panic!("{other:?}"),
                }
            }
            for with in at + 1..(at / 6 * 6 + 5) {
                let mut swapped = text.as_bytes().to_vec();
                swapped.swap(at, with);
                if swapped != text.as_bytes() {
                    let swapped = String::from_utf8(swapped).unwrap();
                    assert!(RecoveryKey::read(&swapped).is_err(), "{at} and {with}");
                }
            }
        }
    }

    #[test]
    fn too_few_characters_too_many_and_foreign_ones_are_told_apart() {
        let text = RecoveryKey::generate().unwrap().show();
        assert!(matches!(
            RecoveryKey::read(&text[..41]),
            Err(SlotsError::RecoveryLength {
                typed: 35,
                wanted: 40
            })
        ));
        assert!(matches!(
            RecoveryKey::read(&format!("{}00000", &*text)),
            Err(SlotsError::RecoveryLength { typed: 45, .. })
        ));
        let foreign = format!("{}U{}", &text[..6], &text[7..]);
        assert!(matches!(
            RecoveryKey::read(&foreign),
            Err(SlotsError::RecoveryMistyped { group: 2 })
        ));
        // Two groups exchanged: the place is checked too.
        let swapped = format!("{}-{}{}", &text[6..11], &text[..5], &text[11..]);
        assert!(RecoveryKey::read(&swapped).is_err());
    }
}
