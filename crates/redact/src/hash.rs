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
        let mut parts = bytes.chunks_exact(8);
        for part in &mut parts {
            let part = part.try_into().expect("it has eight bytes");
            self.mix(u64::from_le_bytes(part));
        }
        let rest = parts
            .remainder()
            .iter()
            .fold(bytes.len() as u64, |rest, byte| {
                rest << 8 | u64::from(*byte)
            });
        self.mix(rest);
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
