//! Hashes and proofs of the Merkle tree of RFC 6962, checked as RFC 9162 says.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// A hash of the tree.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

/// The bytes of a hash.
pub(super) const HASH: usize = 32;

impl Hash {
    /// Returns the hash of an empty tree.
    pub fn empty() -> Self {
        Self(Sha256::digest(b"").into())
    }

    /// Returns the hash of a leaf, RFC 6962, section 2.1.
    pub fn leaf(data: &[u8]) -> Self {
        let mut hash = Sha256::new_with_prefix([0]);
        hash.update(data);
        Self(hash.finalize().into())
    }

    /// Returns the hash of a node from its two children.
    pub fn node(left: &Self, right: &Self) -> Self {
        let mut block = [1; 1 + 2 * HASH];
        block[1..=HASH].copy_from_slice(&left.0);
        block[1 + HASH..].copy_from_slice(&right.0);
        Self(Sha256::digest(block).into())
    }

    /// Reads a hash in Base64.
    pub fn parse(text: &str) -> Option<Self> {
        Some(Self(from_base64(text)?.try_into().ok()?))
    }

    /// Takes a hash from exactly as many bytes as one has.
    pub(super) fn of_slice(bytes: &[u8]) -> Option<Self> {
        Some(Self(bytes.try_into().ok()?))
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&to_base64(&self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}

/// Writes bytes in Base64 (RFC 4648, section 4).
pub fn to_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Reads Base64.
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// Returns the hash of a tree whose leaves are these hashes.
pub(super) fn tree(hashes: &[Hash]) -> Hash {
    match hashes {
        [] => Hash::empty(),
        [one] => *one,
        many => {
            let (left, right) = many.split_at(split(many.len() as u64) as usize);
            Hash::node(&tree(left), &tree(right))
        }
    }
}

/// Returns the largest power of two below `size`, which is at least 2.
pub(super) fn split(size: u64) -> u64 {
    1 << (63 - (size - 1).leading_zeros())
}

/// The complete subtrees at the left of a tree that grows, as many as its size has bits.
#[derive(Clone, Debug, Default)]
pub(super) struct Frontier {
    size: u64,
    peaks: Vec<Hash>,
}

impl Frontier {
    /// Adds a leaf.
    pub(super) fn push(&mut self, leaf: Hash) {
        let mut hash = leaf;
        for _ in 0..self.size.trailing_ones() {
            let left = self.peaks.pop().expect("a peak for each bit of the size");
            hash = Hash::node(&left, &hash);
        }
        self.peaks.push(hash);
        self.size += 1;
    }

    /// Returns the root.
    pub(super) fn root(&self) -> Hash {
        let mut peaks = self.peaks.iter().rev();
        let Some(last) = peaks.next() else {
            return Hash::empty();
        };
        peaks.fold(*last, |right, left| Hash::node(left, &right))
    }
}

/// Says whether a leaf is in a tree (RFC 9162, section 2.1.3.2).
pub fn is_included(index: u64, size: u64, leaf: Hash, proof: &[Hash], root: Hash) -> bool {
    if index >= size {
        return false;
    }
    let (mut at, mut last, mut hash) = (index, size - 1, leaf);
    for step in proof {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            hash = Hash::node(step, &hash);
            while at & 1 == 0 && at != 0 {
                at >>= 1;
                last >>= 1;
            }
        } else {
            hash = Hash::node(&hash, step);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && hash == root
}

/// Says whether a tree is the beginning of another (RFC 9162, section 2.1.4.2).
pub fn is_consistent(older: (u64, Hash), newer: (u64, Hash), proof: &[Hash]) -> bool {
    let ((first, first_root), (second, second_root)) = (older, newer);
    if first > second {
        return false;
    }
    if first == second {
        return proof.is_empty() && first_root == second_root;
    }
    if first == 0 {
        return proof.is_empty() && first_root == Hash::empty();
    }
    let whole = first.is_power_of_two();
    let (start, rest) = match (whole, proof.split_first()) {
        (true, _) => (first_root, proof),
        (false, Some((start, rest))) => (*start, rest),
        (false, None) => return false,
    };
    let (mut at, mut last) = (first - 1, second - 1);
    while at & 1 == 1 {
        at >>= 1;
        last >>= 1;
    }
    let (mut one, mut two) = (start, start);
    for step in rest {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            one = Hash::node(step, &one);
            two = Hash::node(step, &two);
            while at & 1 == 0 && at != 0 {
                at >>= 1;
                last >>= 1;
            }
        } else {
            two = Hash::node(&two, step);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && one == first_root && two == second_root
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hashes_are_those_of_the_known_vectors() {
        // The test vectors of Certificate Transparency's reference implementation.
        let hex = |hash: Hash| -> String { hash.0.iter().map(|b| format!("{b:02x}")).collect() };
        assert!(hex(Hash::empty()).starts_with("e3b0c44298fc1c14"));
        assert!(hex(Hash::leaf(b"")).starts_with("6e340b9cffb37a98"));
        assert!(hex(Hash::leaf(b"L123456")).starts_with("395aa064aa4c29f7"));
        assert!(hex(Hash::node(&Hash([b'N'; 32]), &Hash([b'1'; 32]))).len() == 64);
    }

    #[test]
    fn a_frontier_has_the_root_of_the_whole_tree_at_every_size() {
        let mut frontier = Frontier::default();
        let mut leaves = Vec::new();
        for number in 0..70_u8 {
            assert_eq!(frontier.root(), tree(&leaves));
            leaves.push(Hash::leaf(&[number]));
            frontier.push(leaves[usize::from(number)]);
        }
    }
}
