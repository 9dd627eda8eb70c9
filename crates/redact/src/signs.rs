//! Sets of bytes: one load says whether a byte is in one, where ranges take a comparison each.

/// A set of bytes.
pub(crate) struct Signs([bool; 256]);

impl Signs {
    /// Returns the set of some bytes.
    pub(crate) const fn of(signs: &[u8]) -> Self {
        Self([false; 256]).and(signs)
    }

    /// Returns the set of what the openings of pairs begin with.
    pub(crate) const fn openings(pairs: &[(&str, &str)]) -> Self {
        let mut set = Self::of(b"");
        let mut at = 0;
        while at < pairs.len() {
            set.0[pairs[at].0.as_bytes()[0] as usize] = true;
            at += 1;
        }
        set
    }

    /// Returns the set of the letters and digits of ASCII and some signs.
    pub(crate) const fn words_and(signs: &[u8]) -> Self {
        let mut inside = [false; 256];
        let mut byte = 0;
        while byte < inside.len() {
            inside[byte] = (byte as u8).is_ascii_alphanumeric();
            byte += 1;
        }
        Self(inside).and(signs)
    }

    /// Returns the set with some signs more.
    pub(crate) const fn and(mut self, signs: &[u8]) -> Self {
        let mut at = 0;
        while at < signs.len() {
            self.0[signs[at] as usize] = true;
            at += 1;
        }
        self
    }

    /// Returns the set with all bytes between two others, and these.
    pub(crate) const fn and_all(mut self, from: u8, to: u8) -> Self {
        let mut byte = from as usize;
        while byte <= to as usize {
            self.0[byte] = true;
            byte += 1;
        }
        self
    }

    /// Says whether a byte is in the set.
    #[inline(always)]
    pub(crate) fn has(&self, byte: u8) -> bool {
        self.0[usize::from(byte)]
    }

    /// Returns how many bytes a text begins with that are in the set.
    #[inline(always)]
    pub(crate) fn count(&self, text: &[u8]) -> usize {
        let outside = |byte: &u8| !self.has(*byte);
        text.iter().position(outside).unwrap_or(text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_what_it_is_made_of() {
        let set = Signs::words_and(b"-").and(b"+").and_all(0x80, 0xBF);
        for byte in 0..=255_u8 {
            let inside = byte.is_ascii_alphanumeric()
                || b"-+".contains(&byte)
                || (0x80..0xC0).contains(&byte);
            assert_eq!(set.has(byte), inside, "{byte}");
        }
        let openings = Signs::openings(&[("((", "))"), ("<", ">")]);
        assert!(openings.has(b'(') && openings.has(b'<') && !openings.has(b'>'));
        assert_eq!(set.count(b"a-1.b"), 3);
        assert_eq!(set.count(b""), 0);
        assert_eq!(set.count(b"ab"), 2);
    }
}
