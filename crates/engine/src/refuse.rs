//! Requests that cannot be built: what is wrong, and where it stands.

use std::collections::HashMap;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::ops::Range;

use pai_iac::spec::{Address, Field, Guest, Source};

use crate::read::settle::Problem;
use crate::read::understand::{Reading, Understood};

/// The longest request, in bytes; the model's context is the closer limit.
pub const LONGEST: usize = 32 * 1024;

/// Why a request is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// There are no words.
    #[error("the request is empty")]
    Empty,
    /// It holds bytes that no text has.
    #[error("the request is not text")]
    Binary,
    /// It is longer than a request can be.
    #[error("the request has {bytes} bytes, at most {most} fit")]
    TooLong {
        /// Its bytes.
        bytes: usize,
        /// The most that fit.
        most: usize,
    },
    /// No machine is mentioned.
    #[error("the request names nothing to build")]
    NothingToBuild,
    /// Two values for one thing.
    #[error("the request gives two values for `{field}`")]
    Contradiction {
        /// The field.
        field: &'static str,
        /// Where they stand.
        spans: Vec<Range<usize>>,
    },
    /// A value that no guest can have.
    #[error("`{field}` cannot have this value: {why}")]
    Impossible {
        /// The field.
        field: &'static str,
        /// Where it stands.
        spans: Vec<Range<usize>>,
        /// Why not.
        why: String,
    },
}

impl Refusal {
    /// Returns where the trouble stands.
    pub fn spans(&self) -> &[Range<usize>] {
        match self {
            Self::Contradiction { spans, .. } | Self::Impossible { spans, .. } => spans,
            _ => &[],
        }
    }

    /// Returns what to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Empty | Self::NothingToBuild => {
                "say what to build, as in \"a debian 12 container with 2 cores, 1 GB of memory and 8 GB of disk\""
            }
            Self::Binary => "give the request as UTF-8 text",
            Self::TooLong { .. } => "split the request into several",
            Self::Contradiction { .. } => {
                "say which of the two holds, or name two kinds of machine"
            }
            Self::Impossible { .. } => "correct the value and ask again",
        }
    }
}

/// Refuses what is no text for a request.
pub fn check_text(text: &str) -> Result<(), Refusal> {
    if text.len() > LONGEST {
        return Err(Refusal::TooLong {
            bytes: text.len(),
            most: LONGEST,
        });
    }
    if text
        .chars()
        .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
    {
        return Err(Refusal::Binary);
    }
    if text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    Ok(())
}

/// Refuses what no reading can build.
pub fn check_understood(understood: &Understood) -> Result<(), Refusal> {
    let nothing = !understood.builds
        || understood
            .readings
            .iter()
            .all(|reading| reading.guests.is_empty());
    if nothing {
        return Err(Refusal::NothingToBuild);
    }
    Ok(())
}

/// Refuses a reading that contradicts itself or asks for what cannot be.
pub fn check_reading(reading: &Reading, guests: &[Guest]) -> Result<(), Refusal> {
    for problem in &reading.problems {
        match problem {
            Problem::Contradiction { field, spans } => {
                return Err(Refusal::Contradiction {
                    field,
                    spans: spans.to_vec(),
                });
            }
            Problem::BadValue { field, span, why } => {
                return Err(Refusal::Impossible {
                    field,
                    spans: vec![span.clone()],
                    why: why.clone(),
                });
            }
            Problem::Unexpressed { .. } => {}
        }
    }
    guests.iter().try_for_each(check_guest)?;
    check_unique(guests)
}

fn spans<T>(field: &Field<T>) -> Vec<Range<usize>> {
    match &field.source {
        Source::Request(spans) => spans.clone(),
        Source::Default(_) => Vec::new(),
    }
}

fn impossible<T>(field: &'static str, of: &Field<T>, why: impl Into<String>) -> Refusal {
    Refusal::Impossible {
        field,
        spans: spans(of),
        why: why.into(),
    }
}

fn check_guest(guest: &Guest) -> Result<(), Refusal> {
    if !(1..=64).contains(&guest.count.value) {
        return Err(impossible(
            "count",
            &guest.count,
            "between 1 and 64 guests of a kind are made at once",
        ));
    }
    if let Some(cores) = guest
        .cores
        .as_ref()
        .filter(|cores| !(1..=512).contains(&cores.value))
    {
        return Err(impossible("cores", cores, "a guest has 1 to 512 cores"));
    }
    if let Some(sockets) = guest
        .sockets
        .as_ref()
        .filter(|sockets| !(1..=16).contains(&sockets.value))
    {
        return Err(impossible(
            "sockets",
            sockets,
            "a guest has 1 to 16 sockets",
        ));
    }
    if let Some(memory) = guest
        .memory_mb
        .as_ref()
        .filter(|memory| !(16..=16 * 1024 * 1024).contains(&memory.value))
    {
        return Err(impossible(
            "memory_mb",
            memory,
            "memory is between 16 MB and 16 TB",
        ));
    }
    for disk in &guest.disks {
        if let Some(size) = disk
            .size_gb
            .as_ref()
            .filter(|size| !(1..=128 * 1024).contains(&size.value))
        {
            return Err(impossible(
                "disk_gb",
                size,
                "a disk is between 1 GB and 128 TB",
            ));
        }
    }
    for vmid in &guest.vmids {
        if !(100..=999_999_999).contains(&vmid.value) {
            return Err(impossible("vmid", vmid, "VMIDs go from 100 to 999999999"));
        }
    }
    guest.nics.iter().try_for_each(check_nic)?;
    for server in &guest.dns {
        if server.value.parse::<std::net::IpAddr>().is_err() {
            return Err(impossible("dns", server, "this is no IP address"));
        }
    }
    Ok(())
}

fn check_nic(nic: &pai_iac::spec::Nic) -> Result<(), Refusal> {
    if let Some(vlan) = nic
        .vlan
        .as_ref()
        .filter(|vlan| !(1..=4094).contains(&vlan.value))
    {
        return Err(impossible("vlan", vlan, "VLAN tags go from 1 to 4094"));
    }
    let mut network = None;
    if let Some(ip) = &nic.ip
        && let Address::Static(text) = &ip.value
    {
        network = Some(check_ip4(ip, text)?);
    }
    if let Some(ip) = &nic.ip6
        && let Address::Static(text) = &ip.value
    {
        check_ip6(ip, text)?;
    }
    if let Some(gateway) = &nic.gateway {
        let Ok(address) = gateway.value.parse::<Ipv4Addr>() else {
            return Err(impossible("gateway", gateway, "this is no IPv4 address"));
        };
        if let Some((ip, Some(prefix))) = network {
            let mask = u32::MAX.checked_shl(32 - prefix).unwrap_or(0);
            if u32::from(ip) & mask != u32::from(address) & mask {
                return Err(impossible(
                    "gateway",
                    gateway,
                    format!("it lies outside {ip}/{prefix}"),
                ));
            }
            if ip == address {
                return Err(impossible(
                    "gateway",
                    gateway,
                    "it is the guest's own address",
                ));
            }
        }
    }
    Ok(())
}

fn check_ip4(field: &Field<Address>, text: &str) -> Result<(Ipv4Addr, Option<u32>), Refusal> {
    let (address, prefix) = text
        .split_once('/')
        .map_or((text, None), |(address, prefix)| (address, Some(prefix)));
    let Ok(ip) = address.parse::<Ipv4Addr>() else {
        return Err(impossible(
            "ip",
            field,
            "each part of an IPv4 address is at most 255",
        ));
    };
    let prefix = match prefix.map(str::parse::<u32>) {
        None => None,
        Some(Ok(prefix)) if (1..=32).contains(&prefix) => Some(prefix),
        Some(_) => {
            return Err(impossible(
                "ip",
                field,
                "an IPv4 prefix length is between 1 and 32",
            ));
        }
    };
    if ip.is_loopback() || ip.is_multicast() || ip.is_unspecified() || ip.is_broadcast() {
        return Err(impossible("ip", field, "no guest can have this address"));
    }
    if let Some(prefix) = prefix.filter(|prefix| *prefix < 31) {
        let host = u32::from(ip) << prefix;
        if host == 0 || host >> prefix == u32::MAX >> prefix {
            return Err(impossible(
                "ip",
                field,
                "this is the network's own or its broadcast address",
            ));
        }
    }
    Ok((ip, prefix))
}

fn check_ip6(field: &Field<Address>, text: &str) -> Result<(), Refusal> {
    let (address, prefix) = text
        .split_once('/')
        .map_or((text, None), |(address, prefix)| (address, Some(prefix)));
    let fits = prefix.is_none_or(|prefix| {
        prefix
            .parse::<u32>()
            .is_ok_and(|prefix| (1..=128).contains(&prefix))
    });
    match address.parse::<Ipv6Addr>() {
        Ok(ip) if fits && !ip.is_loopback() && !ip.is_multicast() && !ip.is_unspecified() => Ok(()),
        _ => Err(impossible("ip6", field, "no guest can have this address")),
    }
}

/// Addresses, ids, names and MAC addresses belong to one guest each.
fn check_unique(guests: &[Guest]) -> Result<(), Refusal> {
    let mut seen: HashMap<(&'static str, String), Vec<Range<usize>>> = HashMap::new();
    let mut put = |field: &'static str, value: String, at: Vec<Range<usize>>| {
        if let Some(before) = seen.insert((field, value), at.clone()) {
            return Err(Refusal::Impossible {
                field,
                spans: before.into_iter().chain(at).collect(),
                why: "two guests cannot share it".to_owned(),
            });
        }
        Ok(())
    };
    for guest in guests {
        for name in &guest.names {
            put("name", name.value.to_lowercase(), spans(name))?;
        }
        for vmid in &guest.vmids {
            put("vmid", vmid.value.to_string(), spans(vmid))?;
        }
        for nic in &guest.nics {
            for ip in [&nic.ip, &nic.ip6].into_iter().flatten() {
                if let Address::Static(text) = &ip.value {
                    put(
                        "ip",
                        text.split('/').next().unwrap_or(text).to_lowercase(),
                        spans(ip),
                    )?;
                }
            }
            if let Some(mac) = &nic.mac {
                put("mac", mac.value.to_lowercase(), spans(mac))?;
            }
        }
    }
    Ok(())
}
