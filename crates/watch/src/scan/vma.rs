//! Backups of virtual machines by `vzdump` (VMA): the settings of the guest, which stand before its disks.
//!
//! The format is described in `vma_spec.txt` of Proxmox's package of QEMU.

use std::io::{self, Read};

/// What such a file begins with.
pub(super) const MAGIC: &[u8] = b"VMA\0";

/// Where numbers and tables stand in the header, in bytes. Numbers have four bytes, the high one first.
const BLOBS: usize = 48;
const BLOBS_LENGTH: usize = 52;
const NAMES: usize = 2044;
const CONFIGS: usize = 3068;
const FIXED: usize = 12288;

/// How many settings there are at most, and how long they are together at most, in bytes.
const MOST: usize = 256;
const LONGEST: usize = 4 << 20;

/// The head of a backup.
pub(super) struct Head {
    /// All that has been read.
    pub(super) bytes: Vec<u8>,
    /// Files of settings with their names.
    pub(super) configs: Vec<(String, Vec<u8>)>,
}

/// Reads the head of a backup.
pub(super) fn head(reader: &mut dyn Read) -> io::Result<Head> {
    let mut bytes = Vec::new();
    { &mut *reader }
        .take(FIXED as u64)
        .read_to_end(&mut bytes)?;
    let (start, length) = (number(&bytes, BLOBS), number(&bytes, BLOBS_LENGTH));
    let end = start.saturating_add(length);
    if bytes.len() < FIXED || start < FIXED || end > FIXED + LONGEST {
        return Ok(Head {
            bytes,
            configs: Vec::new(),
        });
    }
    { reader }
        .take((end - FIXED) as u64)
        .read_to_end(&mut bytes)?;
    let blobs = bytes.get(start..).unwrap_or_default();
    let config = |at: usize| {
        let name = blob(blobs, number(&bytes, NAMES + at * 4))?;
        let name = name.strip_suffix(b"\0").unwrap_or(name);
        let data = blob(blobs, number(&bytes, CONFIGS + at * 4))?;
        Some((String::from_utf8_lossy(name).into_owned(), data.to_vec()))
    };
    let mut left = LONGEST;
    let configs = (0..MOST).filter_map(config).take_while(|(_, data)| {
        // Many may name the same.
        let rest = left.checked_sub(data.len());
        left = rest.unwrap_or(0);
        rest.is_some()
    });
    Ok(Head {
        configs: configs.collect(),
        bytes,
    })
}

/// Reads what stands at a place of the buffer, behind its length, which has two bytes with the low one first.
fn blob(blobs: &[u8], at: usize) -> Option<&[u8]> {
    let (length, rest) = blobs.get(at..)?.split_first_chunk()?;
    // The place 0 is none.
    (at > 0).then(|| rest.get(..usize::from(u16::from_le_bytes(*length))))?
}

fn number(bytes: &[u8], at: usize) -> usize {
    let bytes = bytes.get(at..).and_then(<[u8]>::first_chunk);
    bytes.map_or(0, |bytes| u32::from_be_bytes(*bytes) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn backup(configs: &[(&str, &str)]) -> Vec<u8> {
        let mut bytes = vec![0; FIXED];
        bytes[..4].copy_from_slice(MAGIC);
        bytes[7] = 1;
        let mut blobs = vec![0];
        for (at, (name, data)) in configs.iter().enumerate() {
            for (table, value) in [(NAMES, format!("{name}\0")), (CONFIGS, (*data).to_owned())] {
                let place = table + at * 4;
                bytes[place..place + 4].copy_from_slice(&(blobs.len() as u32).to_be_bytes());
                blobs.extend((value.len() as u16).to_le_bytes());
                blobs.extend(value.bytes());
            }
        }
        for (place, value) in [(BLOBS, FIXED), (BLOBS_LENGTH, blobs.len())] {
            bytes[place..place + 4].copy_from_slice(&(value as u32).to_be_bytes());
        }
        [bytes, blobs, b"VMAE and disks".to_vec()].concat()
    }

    #[test]
    fn settings_are_read_by_their_names() {
        let configs = [("qemu-server.conf", "cores: 2\n"), ("firewall.conf", "")];
        let whole = backup(&configs);
        let mut reader = &whole[..];
        let head = head(&mut reader).unwrap();
        let read = head
            .configs
            .iter()
            .map(|(name, data)| (&**name, std::str::from_utf8(data)));
        assert!(read.eq(configs.map(|(name, data)| (name, Ok(data)))));
        assert_eq!(reader, b"VMAE and disks");
        assert_eq!([&head.bytes, reader].concat(), whole);
    }

    #[test]
    fn a_broken_head_has_what_can_be_read_of_it() {
        let whole = backup(&[("qemu-server.conf", "cores: 2\n")]);
        for end in (0..FIXED).step_by(97).chain(FIXED..whole.len()) {
            head(&mut &whole[..end]).unwrap();
        }
        for (place, value) in [
            (BLOBS, 0_u32),
            (BLOBS, u32::MAX),
            (BLOBS_LENGTH, u32::MAX),
            (NAMES, u32::MAX),
            (CONFIGS, 3),
        ] {
            let mut broken = whole.clone();
            broken[place..place + 4].copy_from_slice(&value.to_be_bytes());
            let head = head(&mut &broken[..]).unwrap();
            assert!(head.configs.iter().all(|(_, data)| data != b"cores: 2\n"));
        }
    }
}
