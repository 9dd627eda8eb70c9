//! Addresses, gateways, VLANs, MTUs and MAC addresses.

use std::net::IpAddr;
use std::ops::Range;

use hcl_edit::structure::Body;

use super::unique::{Seen, What};
use super::*;
use crate::terraform::validate::rules::cidr;
use crate::terraform::validate::schema::contains;

/// Which kind of guest a network card belongs to.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Card {
    Vm,
    Container,
}

/// Checks a network card that is written as a block.
pub(super) fn card<'s>(
    guest: &Guest<'s>,
    body: &Body,
    card: Card,
    seen: &mut Seen<'s>,
    report: &mut Report,
) {
    let get = |name: &str| guest.value(body, name);
    check_card(guest, &get, card, seen, report);
}

/// Checks a network card that is written as an object.
pub(super) fn card_object<'s>(
    guest: &Guest<'s>,
    item: &Item,
    card: Card,
    seen: &mut Seen<'s>,
    report: &mut Report,
) {
    let get = |name: &str| item.member(name).cloned();
    check_card(guest, &get, card, seen, report);
}

fn check_card<'s>(
    guest: &Guest<'s>,
    get: &dyn Fn(&str) -> Option<Item>,
    card: Card,
    seen: &mut Seen<'s>,
    report: &mut Report,
) {
    let number = |name: &str| get(name).and_then(|item| Some((item.number()?, item.span)));
    if let Some((vlan, span)) = number("vlan_id") {
        // 0 is how the provider writes "none".
        if !(0.0..=4094.0).contains(&vlan) {
            let message = format!("{vlan} is not a VLAN: they go from 1 to 4094");
            report.error("pve/vlan", guest.file(), span, message);
        }
    }
    if let Some((mtu, span)) = number("mtu") {
        check_mtu(guest, mtu, span, card, report);
    }
    if let Some(item) = get("mac_address")
        && let Some(mac) = item.text()
    {
        check_mac(guest, mac, &item.span, report);
        if !mac.is_empty() {
            let mac = mac.to_ascii_uppercase();
            seen.add(guest, What::Mac, mac, item.span.clone());
        }
    }
    if let Some(item) = get("bridge")
        && let Some(bridge) = item.text()
    {
        let good = bridge
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
        if !good || bridge.len() > 15 {
            let message = format!(
                "{} is not the name of a bridge: up to 15 letters, digits, `-`, `_`, `.`",
                shown(bridge)
            );
            report.error("pve/bridge", guest.file(), item.span.clone(), message);
        }
    }
}

fn check_mtu(guest: &Guest<'_>, mtu: f64, span: Range<usize>, card: Card, report: &mut Report) {
    let (low, high) = match card {
        Card::Vm => (1.0, 65520.0),
        Card::Container => (64.0, 65535.0),
    };
    if mtu != 0.0 && !(low..=high).contains(&mtu) {
        let message = format!("{mtu} is not an MTU: they go from {low} to {high}");
        report.error("pve/mtu", guest.file(), span, message);
    } else if mtu == 1.0 {
        report
            .warn(
                "pve/mtu",
                guest.file(),
                span,
                "1 stands for the MTU of the bridge, for virtio cards only",
            )
            .hint = Some("leave `mtu` out, or write the MTU".to_owned());
    } else if (1.0..576.0).contains(&mtu) {
        let message = format!("an MTU of {mtu} is below 576, which IPv4 needs");
        report.warn("pve/mtu", guest.file(), span, message);
    }
}

/// The lowest bit of the first octet stands for a group of cards.
fn check_mac(guest: &Guest<'_>, mac: &str, span: &Range<usize>, report: &mut Report) {
    let second = mac.chars().nth(1).and_then(|digit| digit.to_digit(16));
    if mac.len() == 17 && second.is_some_and(|digit| digit % 2 == 1) {
        let message = format!(
            "{} is a multicast address; a card needs a unicast one",
            shown(mac)
        );
        report.error("pve/mac", guest.file(), span.clone(), message);
    }
}

/// Checks the `ip_config` blocks of an `initialization` block.
pub(super) fn addresses<'s>(
    guest: &Guest<'s>,
    initialization: &Body,
    seen: &mut Seen<'s>,
    report: &mut Report,
) {
    for config in guest.blocks(initialization, "ip_config") {
        for (family, name) in [(Family::V4, "ipv4"), (Family::V6, "ipv6")] {
            for block in guest.blocks(&config.body, name) {
                one_address(guest, &block.body, family, seen, report);
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Family {
    V4,
    V6,
}

impl Family {
    fn of(address: IpAddr) -> Self {
        if address.is_ipv4() {
            Self::V4
        } else {
            Self::V6
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::V4 => "IPv4",
            Self::V6 => "IPv6",
        }
    }
}

fn one_address<'s>(
    guest: &Guest<'s>,
    body: &Body,
    family: Family,
    seen: &mut Seen<'s>,
    report: &mut Report,
) {
    let address = guest.text(body, "address");
    let gateway = guest.text(body, "gateway");
    let mut network = None;
    if let Some((text, span)) = &address {
        let words: &[&str] = match family {
            Family::V4 => &["dhcp"],
            Family::V6 => &["dhcp", "auto"],
        };
        match cidr(text) {
            _ if words.contains(&text.as_str()) || text.is_empty() => {}
            Some((address, length)) if Family::of(address) == family => {
                network = Some((address, length));
                host_address(guest, (address, length), span, report);
                seen.add(guest, What::Address, address.to_string(), span.clone());
            }
            _ => {
                let plain: Option<IpAddr> = text.parse().ok();
                let word = family.word();
                let finding = report.error(
                    "pve/address",
                    guest.file(),
                    span.clone(),
                    format!(
                        "{} is neither `dhcp` nor an {word} address with a prefix length",
                        shown(text)
                    ),
                );
                if plain.is_some_and(|address| Family::of(address) == family) {
                    let length = if family == Family::V4 { 24 } else { 64 };
                    finding.hint = Some(format!(
                        "write the prefix length too, such as `{text}/{length}`"
                    ));
                }
            }
        }
    }
    if let Some((text, span)) = gateway.filter(|(text, _)| !text.is_empty()) {
        let written = address.as_ref().map(|(text, _)| text.as_str());
        one_gateway(guest, &text, span, family, (network, written), report);
    }
}

/// Warns about an address that stands for a whole network.
fn host_address(
    guest: &Guest<'_>,
    (address, length): (IpAddr, u8),
    span: &Range<usize>,
    report: &mut Report,
) {
    let IpAddr::V4(v4) = address else { return };
    if length >= 31 {
        return;
    }
    let host = u32::from(v4) & (u32::MAX >> length);
    let what = if host == 0 {
        "is the address of the network itself"
    } else if host == u32::MAX >> length {
        "is the broadcast address of its network"
    } else {
        return;
    };
    report.error(
        "pve/address",
        guest.file(),
        span.clone(),
        format!("{address}/{length} {what}"),
    );
}

fn one_gateway(
    guest: &Guest<'_>,
    text: &str,
    span: Range<usize>,
    family: Family,
    (network, address): (Option<(IpAddr, u8)>, Option<&str>),
    report: &mut Report,
) {
    let parsed = text
        .parse::<IpAddr>()
        .ok()
        .filter(|gateway| Family::of(*gateway) == family);
    let Some(gateway) = parsed else {
        let message = format!("{} is not an {} address", shown(text), family.word());
        report.error("pve/gateway", guest.file(), span, message);
        return;
    };
    match (network, address) {
        (Some((own, _)), _) if own == gateway => {
            report.error(
                "pve/gateway",
                guest.file(),
                span,
                format!("{gateway} is the guest's own address"),
            );
        }
        (Some(network), _) if !contains(network, gateway) && !is_link_local(gateway) => {
            let message = format!(
                "{gateway} is not in the subnet of {}/{}",
                network.0, network.1
            );
            // A gateway outside is possible where the address is a network of its own.
            if network.1 >= 32 && family == Family::V4 || network.1 == 128 {
                report.warn("pve/gateway", guest.file(), span, message);
            } else {
                report.error("pve/gateway", guest.file(), span, message);
            }
        }
        (None, Some("dhcp" | "auto")) => {
            let message = "the gateway comes with the address; it is not needed here";
            report.warn("pve/gateway", guest.file(), span, message);
        }
        _ => {}
    }
}

fn is_link_local(address: IpAddr) -> bool {
    matches!(address, IpAddr::V6(v6) if (v6.segments()[0] & 0xffc0) == 0xfe80)
}
