//! Sixty-four bytes at once: which of them are signs, digits or letters, one bit for each.
//!
//! Most passes over a text look for few signs with certain neighbours. Shifted and joined, bits tell at once which of
//! many places may be one of them, and only there the code that decides is called. A filter of this kind lets through
//! everything at the edge of a block that it cannot see past, never the other way round.

use wide::u8x16;

/// How many bytes a block has.
pub(crate) const WIDTH: usize = 64;

/// Sixty-four bytes.
#[derive(Clone, Copy)]
pub(crate) struct Block([u8x16; 4]);

impl Block {
    #[inline(always)]
    fn of(bytes: &[u8; WIDTH]) -> Self {
        let (parts, _) = bytes.as_chunks::<16>();
        Self(std::array::from_fn(|part| u8x16::from(parts[part])))
    }

    /// Says which bytes are a sign.
    #[inline(always)]
    pub(crate) fn is(self, sign: u8) -> u64 {
        self.mask(|part| part.simd_eq(u8x16::splat(sign)))
    }

    /// Says which bytes are one of some signs.
    #[inline(always)]
    pub(crate) fn is_any<const N: usize>(self, signs: [u8; N]) -> u64 {
        self.mask(|part| {
            let none = u8x16::splat(0);
            let tests = signs.map(|sign| part.simd_eq(u8x16::splat(sign)));
            tests.into_iter().fold(none, |any, test| any | test)
        })
    }

    /// Says which bytes lie between two others, with both.
    #[inline(always)]
    pub(crate) fn between(self, low: u8, high: u8) -> u64 {
        self.within([(low, high)])
    }

    /// Says which bytes lie between two others, of one of some pairs.
    #[inline(always)]
    pub(crate) fn within<const N: usize>(self, pairs: [(u8, u8); N]) -> u64 {
        self.mask(|part| {
            let none = u8x16::splat(0);
            let tests = pairs.map(|(low, high)| {
                // Less than the lowest becomes more than any distance.
                let above = part - u8x16::splat(low);
                above.min(u8x16::splat(high - low)).simd_eq(above)
            });
            tests.into_iter().fold(none, |any, test| any | test)
        })
    }

    /// Says which bytes are letters or a sign.
    #[inline(always)]
    pub(crate) fn letters_or(self, sign: u8) -> u64 {
        let (low, most) = (u8x16::splat(b'a'), u8x16::splat(b'z' - b'a'));
        self.mask(|part| {
            let above = (part | u8x16::splat(0x20)) - low;
            above.min(most).simd_eq(above) | part.simd_eq(u8x16::splat(sign))
        })
    }

    /// Says which bytes are digits.
    #[inline(always)]
    pub(crate) fn digits(self) -> u64 {
        self.between(b'0', b'9')
    }

    #[inline(always)]
    fn mask(self, test: impl Fn(u8x16) -> u8x16) -> u64 {
        let bits = self.0.map(|part| u64::from(test(part).to_bitmask()));
        bits[0] | bits[1] << 16 | bits[2] << 32 | bits[3] << 48
    }
}

/// Calls `visit` with every block of a text and where it begins; the last one is filled up with NUL bytes.
#[inline(always)]
pub(crate) fn each(bytes: &[u8], mut visit: impl FnMut(usize, Block)) {
    let (blocks, rest) = bytes.as_chunks::<WIDTH>();
    let mut at = 0;
    for block in blocks {
        visit(at, Block::of(block));
        at += WIDTH;
    }
    if !rest.is_empty() {
        let mut last = [0; WIDTH];
        last[..rest.len()].copy_from_slice(rest);
        visit(at, Block::of(&last));
    }
}

/// Calls `visit` with the place of every bit, from left to right.
#[inline(always)]
pub(crate) fn bits(mut bits: u64, from: usize, mut visit: impl FnMut(usize)) {
    while bits != 0 {
        visit(from + bits.trailing_zeros() as usize);
        bits &= bits - 1;
    }
}

/// Calls `visit` with the places where at least `length` bytes of a kind, at most 64, begin in a row.
///
/// `kind` gets the block that is looked at as the lower half of its bits, and the next one as the upper half. A row that
/// began in the block before may be told once more where it goes on.
#[inline(always)]
pub(crate) fn rows<const N: usize>(
    bytes: &[u8],
    length: usize,
    masks: impl Fn(Block) -> [u64; N],
    kind: impl Fn([u128; N]) -> u128,
    mut visit: impl FnMut(usize),
) {
    let (mut both, mut from) = ([0_u128; N], 0);
    let mut step = |next: [u64; N], at: usize| {
        for (both, next) in both.iter_mut().zip(next) {
            *both = *both >> 64 | u128::from(next) << 64;
        }
        let mut long = kind(both);
        let mut reached = 1;
        while reached < length && long as u64 != 0 {
            let more = reached.min(length - reached);
            long &= long >> more;
            reached += more;
        }
        bits((long & !(long << 1)) as u64, from, &mut visit);
        from = at;
    };
    each(bytes, |at, block| step(masks(block), at));
    step([0; N], bytes.len());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_of_a_text_of_any_length_has_its_bit() {
        let bytes: Vec<u8> = (0..1000_u32).map(|at| (at * 7 % 256) as u8).collect();
        for length in [0, 1, 15, 63, 64, 65, 128, 200, 1000] {
            let text = &bytes[..length];
            let (mut dots, mut digits, mut letters, mut high) =
                (Vec::new(), Vec::new(), Vec::new(), Vec::new());
            each(text, |from, block| {
                bits(block.is(b'.'), from, |at| dots.push(at));
                bits(block.digits(), from, |at| digits.push(at));
                bits(block.letters_or(b'.'), from, |at| letters.push(at));
                bits(block.between(0x80, 0xFF), from, |at| high.push(at));
            });
            let wanted = |test: fn(&u8) -> bool| -> Vec<usize> {
                (0..length).filter(|at| test(&text[*at])).collect()
            };
            assert_eq!(dots, wanted(|byte| *byte == b'.'));
            assert_eq!(digits, wanted(u8::is_ascii_digit));
            assert_eq!(
                letters,
                wanted(|byte| byte.is_ascii_alphabetic() || *byte == b'.')
            );
            assert_eq!(high, wanted(|byte| *byte >= 0x80));
        }
    }
}
