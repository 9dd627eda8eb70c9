//! Tables of the program's own words: looked up at every place, filled once, never with what a stranger chose.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A map of words of the program's own.
pub(crate) type Table<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;

/// A hash that takes a few steps for a short word, and does not keep out those who choose keys to collide.
#[derive(Clone, Default)]
pub(crate) struct Quick(u64);

impl Quick {
    fn mix(&mut self, part: u64) {
        self.0 = (self.0.rotate_left(5) ^ part).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while let Some((part, more)) = rest.split_first_chunk::<8>() {
            self.mix(u64::from_le_bytes(*part));
            rest = more;
        }
        // What is left of a longer text is read once more with what stands before it.
        let last = match (bytes.last_chunk::<8>(), rest) {
            (_, []) => return,
            (Some(last), _) => u64::from_le_bytes(*last),
            (None, [first, ..]) if rest.len() < 4 => {
                let last = u64::from(rest[rest.len() - 1]);
                u64::from(*first) | u64::from(rest[rest.len() / 2]) << 8 | last << 16
            }
            (None, _) => {
                let four =
                    |part: Option<&[u8; 4]>| part.map_or(0, |part| u32::from_le_bytes(*part));
                let (first, last) = (four(rest.first_chunk()), four(rest.last_chunk()));
                u64::from(first) | u64::from(last) << 32
            }
        };
        self.mix(last ^ (bytes.len() as u64) << 56);
    }

    fn write_u8(&mut self, byte: u8) {
        self.mix(u64::from(byte));
    }

    fn write_usize(&mut self, number: usize) {
        self.mix(number as u64);
    }

    fn finish(&self) -> u64 {
        // The table takes its place from the low bits and its tag from the high ones.
        self.0 ^ self.0 >> 29
    }
}
