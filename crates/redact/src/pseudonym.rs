//! Stand-ins for addresses and names: equal ones stay equal, and what shares a network goes on to share one.
//!
//! Addresses are permuted bit by bit: whether a bit is flipped depends on the key and on all bits before it
//! (Xu, Fan, Ammar and Moon, "Prefix-Preserving IP Address Anonymization", 2002). Private, loopback and other
//! special ranges stay what they are: only the bits behind their prefix change.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use sha2::{Digest, Sha256};

/// Ranges of IPv4 that keep their prefix.
const SPECIAL_V4: [(u32, u32); 14] = [
    (0x0000_0000, 8),
    (0x0A00_0000, 8),
    (0x6440_0000, 10),
    (0x7F00_0000, 8),
    (0xA9FE_0000, 16),
    (0xAC10_0000, 12),
    (0xC000_0000, 24),
    (0xC000_0200, 24),
    (0xC0A8_0000, 16),
    (0xC612_0000, 15),
    (0xC633_6400, 24),
    (0xCB00_7100, 24),
    (0xE000_0000, 4),
    (0xF000_0000, 4),
];

/// Ranges of IPv6 that keep their prefix; the rest of 2000::/3 stays inside it.
const SPECIAL_V6: [(u128, u32); 8] = [
    (0, 96),
    (0xFFFF << 32, 96),
    (0x2001_0DB8 << 96, 32),
    (0x0064_FF9B << 96, 96),
    (0xFC00 << 112, 8),
    (0xFD00 << 112, 8),
    (0xFE80 << 112, 10),
    (0xFF00 << 112, 8),
];

/// Makes stand-ins under one key.
pub(crate) struct Pseudonyms {
    key: [u8; 32],
}

impl Pseudonyms {
    pub(crate) fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// Returns the stand-in of an address or subnet, written as it was; nothing where it cannot be read.
    pub(crate) fn address(&self, text: &str) -> Option<String> {
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (address, Some(prefix.parse::<u32>().ok()?)),
            None => (text, None),
        };
        let mapped = match address.parse().ok()? {
            IpAddr::V4(address) => IpAddr::V4(self.v4(address, prefix)?),
            IpAddr::V6(address) => IpAddr::V6(self.v6(address, prefix)?),
        };
        Some(match prefix {
            Some(prefix) => format!("{mapped}/{prefix}"),
            None => mapped.to_string(),
        })
    }

    fn v4(&self, address: Ipv4Addr, prefix: Option<u32>) -> Option<Ipv4Addr> {
        let bits = u32::from(address);
        let host = prefix.map_or(Some(0), |prefix| {
            (prefix <= 32).then(|| u32::MAX.checked_shr(prefix).unwrap_or(0))
        })?;
        let special = |bits: u32| {
            SPECIAL_V4
                .iter()
                .find(|(range, length)| bits >> (32 - length) == range >> (32 - length))
        };
        let once =
            |bits: u32, fixed: u32| (self.permute(u128::from(bits) << 96, fixed, 32) >> 96) as u32;
        let mapped = match special(bits) {
            _ if matches!(bits, 0 | u32::MAX) => bits,
            Some((_, length)) => once(bits, *length),
            None => {
                // A public address must not become a private one: walk on until it is public.
                let mut mapped = once(bits, 0);
                while special(mapped).is_some() {
                    mapped = once(mapped, 0);
                }
                mapped
            }
        };
        let network_only = prefix.is_some() && bits & host == 0;
        Some(Ipv4Addr::from(if network_only {
            mapped & !host
        } else {
            mapped
        }))
    }

    fn v6(&self, address: Ipv6Addr, prefix: Option<u32>) -> Option<Ipv6Addr> {
        let bits = u128::from(address);
        let host = prefix.map_or(Some(0), |prefix| {
            (prefix <= 128).then(|| u128::MAX.checked_shr(prefix).unwrap_or(0))
        })?;
        let special = |bits: u128| {
            SPECIAL_V6
                .iter()
                .find(|(range, length)| bits >> (128 - length) == range >> (128 - length))
        };
        let mapped = match special(bits) {
            _ if bits <= 1 => bits,
            Some((_, length)) => self.permute(bits, *length, 128),
            None => {
                let mut mapped = self.permute(bits, 3, 128);
                while special(mapped).is_some() {
                    mapped = self.permute(mapped, 3, 128);
                }
                mapped
            }
        };
        let network_only = prefix.is_some() && bits & host == 0;
        Some(Ipv6Addr::from(if network_only {
            mapped & !host
        } else {
            mapped
        }))
    }

    /// Returns the stand-in of a MAC address; the maker's half stays, and so do separators and case.
    pub(crate) fn mac(&self, text: &str) -> Option<String> {
        let digits: String = text.chars().filter(char::is_ascii_hexdigit).collect();
        if digits.len() != 12 {
            return None;
        }
        let bits = u128::from(u64::from_str_radix(&digits, 16).ok()?) << 80;
        let mapped = format!("{:012x}", self.permute(bits, 24, 48) >> 80);
        let upper = text.chars().any(|c| c.is_ascii_uppercase());
        let mut mapped = mapped.chars();
        Some(
            text.chars()
                .map(|c| match c.is_ascii_hexdigit() {
                    true if upper => mapped.next().unwrap_or('0').to_ascii_uppercase(),
                    true => mapped.next().unwrap_or('0'),
                    false => c,
                })
                .collect(),
        )
    }

    /// Flips bits behind the first `fixed` ones of the first `length`, each by the bits before it.
    fn permute(&self, bits: u128, fixed: u32, length: u32) -> u128 {
        let mut out = bits;
        for at in fixed..length {
            let before = if at == 0 { 0 } else { bits >> (128 - at) };
            let mut hash = Sha256::new();
            hash.update(self.key);
            hash.update([length as u8, at as u8]);
            hash.update(before.to_be_bytes());
            let flip = u128::from(hash.finalize()[0] & 1);
            out ^= flip << (127 - at);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pseudonyms() -> Pseudonyms {
        Pseudonyms::new([7; 32])
    }

    fn shared(a: &str, b: &str) -> u32 {
        let number = |text: &str| u32::from(text.parse::<Ipv4Addr>().unwrap());
        (number(a) ^ number(b)).leading_zeros()
    }

    #[test]
    fn addresses_that_share_a_network_go_on_to_share_one() {
        let all = [
            "10.20.30.40",
            "10.20.30.41",
            "10.20.99.1",
            "10.1.1.1",
            "203.9.1.1",
            "203.9.1.200",
            "17.3.3.3",
        ];
        let mapped = all.map(|address| pseudonyms().address(address).unwrap());
        for (a, a_mapped) in all.iter().zip(&mapped) {
            for (b, b_mapped) in all.iter().zip(&mapped) {
                let (before, after) = (shared(a, b), shared(a_mapped, b_mapped));
                assert!(before == after || before < 16, "{a} {b}: {before} {after}");
            }
        }
    }

    #[test]
    fn private_stays_private_and_public_stays_public() {
        for at in 0..2000_u32 {
            let address = Ipv4Addr::from(at.wrapping_mul(2_654_435_761));
            let mapped: Ipv4Addr = pseudonyms()
                .address(&address.to_string())
                .unwrap()
                .parse()
                .unwrap();
            assert_eq!(
                address.is_private(),
                mapped.is_private(),
                "{address} {mapped}"
            );
            assert_eq!(
                address.is_loopback(),
                mapped.is_loopback(),
                "{address} {mapped}"
            );
        }
        let mapped: Ipv6Addr = pseudonyms()
            .address("fd12:3456::1")
            .unwrap()
            .parse()
            .unwrap();
        assert!(mapped.is_unique_local());
    }

    #[test]
    fn no_two_addresses_share_a_stand_in() {
        let mut seen = std::collections::HashSet::new();
        for at in 0..5000_u32 {
            let address = Ipv4Addr::from(at.wrapping_mul(2_654_435_761));
            assert!(
                seen.insert(pseudonyms().address(&address.to_string()).unwrap()),
                "{address}"
            );
        }
    }

    #[test]
    fn subnets_stay_subnets() {
        let net = pseudonyms().address("192.168.7.0/24").unwrap();
        let host = pseudonyms().address("192.168.7.9").unwrap();
        assert!(net.ends_with(".0/24"), "{net}");
        assert_eq!(
            net.rsplit_once('.').unwrap().0,
            host.rsplit_once('.').unwrap().0
        );
        let host = pseudonyms().address("192.168.7.9/24").unwrap();
        assert!(!host.ends_with(".0/24"));
    }

    #[test]
    fn a_mac_keeps_its_maker_its_separators_and_its_case() {
        let mapped = pseudonyms().mac("BC-24-11-4E-49-98").unwrap();
        assert!(mapped.starts_with("BC-24-11-"));
        assert_ne!(mapped, "BC-24-11-4E-49-98");
        assert_eq!(mapped, mapped.to_uppercase());
    }
}
