//! Frames: how a message travels through a pipe or the host's socket.
//!
//! A frame is a magic word, two lengths, a JSON header and a binary payload. Both sides treat what they
//! read as hostile: an announced length is only an upper bound, memory grows with the bytes that arrive.

use std::io::{self, Read, Write};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The first bytes of every frame, so that stray output is recognised as such.
const MAGIC: [u8; 4] = *b"PAI1";

/// The largest header, in bytes: a request with its prompt and its grammar is far below.
pub const MAX_HEADER: usize = 8 << 20;

/// The largest payload, in bytes: the KV state of a long prefix.
pub const MAX_PAYLOAD: usize = 256 << 20;

/// Why a frame could not be read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FrameError {
    /// The pipe failed.
    #[error("the pipe failed")]
    Io(#[from] io::Error),
    /// The stream ended inside a frame.
    #[error("the stream ended inside a message")]
    Truncated,
    /// The bytes are not a frame.
    #[error("the bytes are not a message of this protocol")]
    Magic,
    /// A part is longer than allowed.
    #[error("a message of {length} bytes is longer than the {limit} allowed")]
    TooLarge {
        /// The announced length.
        length: usize,
        /// The limit.
        limit: usize,
    },
    /// The header is not a message that this side knows.
    #[error("the message is not understood: {reason}")]
    Header {
        /// The parser's words.
        reason: String,
    },
}

/// Writes one frame and flushes.
pub fn write<H: Serialize>(
    to: &mut impl Write,
    header: &H,
    payload: &[u8],
) -> Result<(), FrameError> {
    let header = serde_json::to_vec(header).map_err(|error| FrameError::Header {
        reason: error.to_string(),
    })?;
    let mut start = Vec::with_capacity(12 + header.len());
    start.extend(MAGIC);
    start.extend(length(header.len(), MAX_HEADER)?.to_le_bytes());
    start.extend(length(payload.len(), MAX_PAYLOAD)?.to_le_bytes());
    start.extend(header);
    to.write_all(&start)?;
    to.write_all(payload)?;
    to.flush()?;
    Ok(())
}

/// Reads one frame; `None` where the stream ends before it begins.
pub fn read<H: DeserializeOwned>(from: &mut impl Read) -> Result<Option<(H, Vec<u8>)>, FrameError> {
    let mut start = Vec::with_capacity(12);
    from.by_ref().take(12).read_to_end(&mut start)?;
    if start.is_empty() {
        return Ok(None);
    }
    if !MAGIC.starts_with(&start[..start.len().min(4)]) {
        return Err(FrameError::Magic);
    }
    let Ok(start) = <[u8; 12]>::try_from(start) else {
        return Err(FrameError::Truncated);
    };
    let header = part(from, &start[4..8], MAX_HEADER)?;
    let payload = part(from, &start[8..12], MAX_PAYLOAD)?;
    // Parsed last, so that a message that is not understood leaves the stream at the next one.
    let header = serde_json::from_slice(&header).map_err(|error| FrameError::Header {
        reason: error.to_string(),
    })?;
    Ok(Some((header, payload)))
}

/// Reads one part whose length is announced by four bytes.
fn part(from: &mut impl Read, announced: &[u8], limit: usize) -> Result<Vec<u8>, FrameError> {
    let announced: [u8; 4] = announced.try_into().expect("four bytes were sliced above");
    let length = u32::from_le_bytes(announced) as usize;
    if length > limit {
        return Err(FrameError::TooLarge { length, limit });
    }
    // Grown as bytes arrive, so a length without its bytes costs nothing.
    let mut bytes = Vec::with_capacity(length.min(64 << 10));
    from.by_ref().take(length as u64).read_to_end(&mut bytes)?;
    if bytes.len() != length {
        return Err(FrameError::Truncated);
    }
    Ok(bytes)
}

/// Checks a length against its limit.
fn length(length: usize, limit: usize) -> Result<u32, FrameError> {
    if length > limit {
        return Err(FrameError::TooLarge { length, limit });
    }
    Ok(u32::try_from(length).expect("the limits are below 4 GiB"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{Grammar, Request};

    /// A small generator of repeatable pseudo-random numbers (xorshift).
    struct Dice(u64);

    impl Dice {
        fn roll(&mut self, below: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            (self.0 % below as u64) as usize
        }
    }

    fn sample(dice: &mut Dice) -> (Request, Vec<u8>) {
        let text: String = (0..dice.roll(200))
            .map(|_| char::from_u32(dice.roll(0x3000) as u32).unwrap_or('\u{fffd}'))
            .collect();
        let request = match dice.roll(4) {
            0 => Request::Count { text },
            1 => Request::SaveState { prefix: text },
            2 => Request::Reset,
            _ => Request::Decode {
                request: crate::protocol::DecodeRequest {
                    prefix: text.clone(),
                    data: pai_redact::Clean::of_program(text.clone().leak()),
                    suffix: text,
                    grammar: Grammar::Lark("start: \"a\"".into()),
                    max_tokens: dice.roll(10_000) as u32,
                    force_batches: true,
                },
                threads: None,
            },
        };
        let payload = (0..dice.roll(5000)).map(|_| dice.roll(256) as u8).collect();
        (request, payload)
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut dice = Dice(7);
        for _ in 0..300 {
            let (request, payload) = sample(&mut dice);
            let mut bytes = Vec::new();
            write(&mut bytes, &request, &payload).unwrap();
            let mut from = bytes.as_slice();
            let (header, body): (Request, Vec<u8>) = read(&mut from).unwrap().unwrap();
            assert_eq!((header, body), (request, payload));
            assert!(
                read::<Request>(&mut from).unwrap().is_none(),
                "nothing is left over"
            );
        }
    }

    #[test]
    fn every_truncation_is_an_error_and_an_empty_stream_is_an_end() {
        let (request, payload) = sample(&mut Dice(3));
        let mut bytes = Vec::new();
        write(&mut bytes, &request, &payload).unwrap();
        assert!(read::<Request>(&mut &bytes[..0]).unwrap().is_none());
        for end in 1..bytes.len() {
            let read = read::<Request>(&mut &bytes[..end]);
            assert!(
                matches!(read, Err(FrameError::Truncated)),
                "cut at {end}: {read:?}"
            );
        }
    }

    #[test]
    fn hostile_bytes_are_errors_and_never_allocate_what_they_announce() {
        let mut dice = Dice(11);
        for _ in 0..2000 {
            let (request, payload) = sample(&mut dice);
            let mut bytes = Vec::new();
            write(&mut bytes, &request, &payload).unwrap();
            for _ in 0..=dice.roll(4) {
                let at = dice.roll(bytes.len());
                bytes[at] = dice.roll(256) as u8;
            }
            // Any outcome but a panic: a changed payload is still a frame.
            let _ = read::<Request>(&mut bytes.as_slice());
        }
        let mut announced = MAGIC.to_vec();
        announced.extend((MAX_HEADER as u32).to_le_bytes());
        announced.extend(0_u32.to_le_bytes());
        assert!(matches!(
            read::<Request>(&mut announced.as_slice()),
            Err(FrameError::Truncated)
        ));
        announced[4..8].copy_from_slice(&u32::MAX.to_le_bytes());
        assert!(matches!(
            read::<Request>(&mut announced.as_slice()),
            Err(FrameError::TooLarge { .. })
        ));
        assert!(matches!(
            read::<Request>(&mut &b"ggml says hello\n"[..]),
            Err(FrameError::Magic)
        ));
    }

    #[test]
    fn after_an_unknown_message_the_next_one_is_read() {
        let mut bytes = Vec::new();
        write(&mut bytes, &serde_json::json!({"ask": "dance"}), b"tango").unwrap();
        write(&mut bytes, &Request::Reset, b"").unwrap();
        let mut from = bytes.as_slice();
        assert!(matches!(
            read::<Request>(&mut from),
            Err(FrameError::Header { .. })
        ));
        assert_eq!(
            read::<Request>(&mut from).unwrap().unwrap().0,
            Request::Reset
        );
    }
}
