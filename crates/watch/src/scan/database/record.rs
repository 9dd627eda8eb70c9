//! Rows as they stand in a page.

use std::borrow::Cow;

use pai_redact::Encoding;

/// A row of a table.
pub(super) struct Record {
    pub(super) id: i64,
    pub(super) payload: Vec<u8>,
    pub(super) encoding: Encoding,
}

/// What a column of a row holds.
#[derive(Debug, PartialEq)]
pub(super) enum Value<'r> {
    Null,
    Integer(i64),
    Real(f64),
    Text(Cow<'r, str>),
    Blob(&'r [u8]),
}

impl Record {
    /// Returns its values as far as there are any; the last may be cut off.
    pub(super) fn values(&self) -> impl Iterator<Item = Value<'_>> {
        let (length, at) = varint(&self.payload).unwrap_or((0, 0));
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        let (types, mut body) = self.payload.split_at(length.min(self.payload.len()));
        let mut types = types.get(at..).unwrap_or_default();
        std::iter::from_fn(move || {
            let (kind, length) = varint(types)?;
            types = &types[length..];
            let length = match kind {
                0 | 8 | 9 => 0,
                1..=4 => kind as usize,
                5 => 6,
                6 | 7 => 8,
                10 | 11 => return None,
                _ => usize::try_from((kind - 12) / 2).unwrap_or(usize::MAX),
            };
            let whole = length <= body.len();
            let (bytes, rest) = body.split_at(length.min(body.len()));
            body = rest;
            Some(match kind {
                0 => Value::Null,
                8 => Value::Integer(0),
                9 => Value::Integer(1),
                1..=6 if whole => Value::Integer(integer(bytes)),
                7 if whole => Value::Real(f64::from_bits(integer(bytes) as u64)),
                12.. if kind % 2 == 0 => Value::Blob(bytes),
                12.. => Value::Text(self.text(bytes)),
                _ => return None,
            })
        })
    }

    fn text<'r>(&self, bytes: &'r [u8]) -> Cow<'r, str> {
        match self.encoding.decode(bytes) {
            Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
            Cow::Owned(bytes) => String::from_utf8_lossy(&bytes).into_owned().into(),
        }
    }
}

/// Reads a number of up to eight bytes with a sign.
fn integer(bytes: &[u8]) -> i64 {
    let negative = bytes.first().is_some_and(|byte| byte & 0x80 != 0);
    let start = if negative { -1 } else { 0 };
    { bytes.iter() }.fold(start, |number, byte| number << 8 | i64::from(*byte))
}

/// Reads a number of one byte to nine, and returns how many it has.
pub(super) fn varint(bytes: &[u8]) -> Option<(u64, usize)> {
    let mut number = 0;
    for (at, byte) in bytes.iter().take(9).enumerate() {
        if at == 8 {
            return Some((number << 8 | u64::from(*byte), 9));
        }
        number = number << 7 | u64::from(byte & 0x7F);
        if byte & 0x80 == 0 {
            return Some((number, at + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Encoding, Record, Value, varint};

    #[test]
    fn numbers_have_one_byte_to_nine() {
        assert_eq!(varint(&[0x7F]), Some((127, 1)));
        assert_eq!(varint(&[0x81, 0x00]), Some((128, 2)));
        assert_eq!(varint(&[0xFF; 9]), Some((u64::MAX, 9)));
        assert_eq!(varint(&[0x80]), None);
        assert_eq!(varint(&[]), None);
    }

    #[test]
    fn values_are_read_by_their_types_as_far_as_they_go() {
        let record = |payload: &[u8], encoding| Record {
            id: 1,
            payload: payload.to_vec(),
            encoding,
        };
        let whole = record(
            b"\x08\x00\x01\x02\x08\x09\x13\x0E\xFE\x01\x00abc!",
            Encoding::Bytes,
        );
        let values: Vec<_> = whole.values().collect();
        assert_eq!(
            values,
            [
                Value::Null,
                Value::Integer(-2),
                Value::Integer(256),
                Value::Integer(0),
                Value::Integer(1),
                Value::Text("abc".into()),
                Value::Blob(b"!"),
            ]
        );
        // What says that it is longer than all that is there is what is there.
        let cut = record(b"\x03\x41\x01ab", Encoding::Bytes);
        assert_eq!(cut.values().collect::<Vec<_>>(), [Value::Text("ab".into())]);
        let wide = record(b"\x02\x15g\0\xFC\0", Encoding::Utf16Le);
        let values: Vec<_> = wide.values().collect();
        assert_eq!(values, [Value::Text("gü".into())]);
        for none in [&b""[..], b"\xFF", b"\x09\x01", b"\x02\x0A"] {
            assert_eq!(record(none, Encoding::Bytes).values().count(), 0);
        }
    }
}
