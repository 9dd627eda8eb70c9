//! Correct, damaged and hostile files.

use super::{GgufError, Header, inspect};
use crate::models::catalogue::Family;
use std::io::Cursor;

/// Builds a small, correct file: two tensors, a vocabulary with turn marks.
pub(in crate::models) fn sample(name: &str) -> Vec<u8> {
    let mut out = b"GGUF".to_vec();
    out.extend(3u32.to_le_bytes());
    out.extend(2u64.to_le_bytes());
    out.extend(8u64.to_le_bytes());
    let string = |out: &mut Vec<u8>, s: &str| {
        out.extend((s.len() as u64).to_le_bytes());
        out.extend(s.as_bytes());
    };
    for (key, value) in [("general.architecture", "llama"), ("general.name", name)] {
        string(&mut out, key);
        out.extend(8u32.to_le_bytes());
        string(&mut out, value);
    }
    for (key, value) in [
        ("general.file_type", 15u32),
        ("llama.context_length", 2048),
        ("llama.block_count", 2),
        ("llama.embedding_length", 64),
        ("llama.attention.head_count", 4),
    ] {
        string(&mut out, key);
        out.extend(4u32.to_le_bytes());
        out.extend(value.to_le_bytes());
    }
    string(&mut out, "tokenizer.ggml.tokens");
    out.extend(9u32.to_le_bytes());
    out.extend(8u32.to_le_bytes());
    out.extend(2u64.to_le_bytes());
    string(&mut out, "a");
    string(&mut out, "<|im_start|>");
    for (name, offset) in [("token_embd.weight", 0u64), ("output.weight", 1024)] {
        string(&mut out, name);
        out.extend(2u32.to_le_bytes());
        out.extend(16u64.to_le_bytes());
        out.extend(16u64.to_le_bytes());
        out.extend(0u32.to_le_bytes());
        out.extend(offset.to_le_bytes());
    }
    out.resize(out.len().next_multiple_of(32), 0);
    out.extend((0..2048u32).map(|n| n as u8));
    out
}

fn read(bytes: &[u8]) -> Result<Header, GgufError> {
    inspect(&mut Cursor::new(bytes))
}

#[test]
fn a_correct_file_is_described() {
    let bytes = sample("tiny");
    let header = read(&bytes).unwrap();
    assert_eq!(header.architecture, "llama");
    assert_eq!(header.name, "tiny");
    assert_eq!(header.quantisation, "Q4_K_M");
    assert_eq!(header.context, 2048);
    assert_eq!(header.kv_bytes_per_token, 2 * 4 * 16 * 4);
    assert_eq!(header.needs, bytes.len() as u64);
    assert_eq!(header.family(), Family::ChatMl);
}

#[test]
fn other_files_are_not_gguf() {
    for bytes in [
        &b""[..],
        b"GG",
        b"PK\x03\x04 a zip",
        b"\x7fELF\x02\x01\x01\0\0\0\0\0",
    ] {
        assert!(matches!(read(bytes), Err(GgufError::NotGguf)));
    }
}

#[test]
fn a_big_endian_or_future_version_is_named() {
    let mut bytes = sample("tiny");
    bytes[4..8].copy_from_slice(&3u32.to_be_bytes());
    assert!(matches!(
        read(&bytes),
        Err(GgufError::Version {
            version: 0x0300_0000
        })
    ));
    bytes[4..8].copy_from_slice(&4u32.to_le_bytes());
    assert!(matches!(
        read(&bytes),
        Err(GgufError::Version { version: 4 })
    ));
}

#[test]
fn every_shorter_file_is_refused_and_a_missing_end_is_called_truncated() {
    let bytes = sample("tiny");
    for length in 0..bytes.len() {
        match read(&bytes[..length]) {
            Err(GgufError::NotGguf) => assert!(length < 4),
            Err(GgufError::Truncated { has, needs }) => {
                assert!(has < needs, "{length}");
            }
            other => panic!("{length} bytes: {other:?}"),
        }
    }
}

#[test]
fn a_count_that_would_exhaust_memory_is_refused_before_anything_is_allocated() {
    let mut bytes = sample("tiny");
    bytes[8..16].copy_from_slice(&u64::MAX.to_le_bytes());
    assert!(matches!(
        read(&bytes),
        Err(GgufError::Malformed { at: 8, .. })
    ));
    let mut bytes = sample("tiny");
    // The first key's length.
    bytes[24..32].copy_from_slice(&(1u64 << 60).to_le_bytes());
    assert!(matches!(
        read(&bytes),
        Err(GgufError::Malformed { at: 24, .. })
    ));
}

#[test]
fn one_piece_of_a_split_model_is_refused() {
    let mut bytes = sample("tiny");
    let at = bytes
        .windows(17)
        .position(|w| w == b"general.file_type")
        .unwrap();
    bytes.splice(at - 8..at + 17, {
        let mut key = 11u64.to_le_bytes().to_vec();
        key.extend(b"split.count");
        key
    });
    assert!(matches!(read(&bytes), Err(GgufError::Split { count: 15 })));
}

/// The parser is what strangers' files meet first: whatever bytes change, it must answer, not
/// panic, overflow or allocate without bound.
#[test]
fn files_with_random_damage_never_panic() {
    let good = sample("tiny");
    let head = good.len() - 2048;
    let mut state = 0x9e37_79b9_7f4a_7c15u64;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let (mut refused, mut taken) = (0u32, 0u32);
    for _ in 0..20_000 {
        let mut bytes = good.clone();
        for _ in 0..=next() % 4 {
            let at = (next() as usize) % head;
            match next() % 4 {
                0 => bytes[at] = next() as u8,
                1 => bytes[at] = 0xff,
                2 => {
                    let end = (at + 8).min(head);
                    let value = (next() >> (next() % 64)).to_le_bytes();
                    bytes[at..end].copy_from_slice(&value[..end - at]);
                }
                _ => bytes.truncate(at.max(1)),
            }
            if bytes.len() < head {
                break;
            }
        }
        match read(&bytes) {
            Ok(header) => {
                assert!(header.needs <= bytes.len() as u64);
                taken += 1;
            }
            Err(_) => refused += 1,
        }
    }
    assert!(
        refused > 1000 && taken > 100,
        "{refused} refused, {taken} taken"
    );
}
