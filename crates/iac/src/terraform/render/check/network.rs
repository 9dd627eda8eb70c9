//! Network cards: bridges, VLANs, addresses and gateways.

use std::net::IpAddr;

use super::forms::{is_dns_name, is_mac, is_multicast, plain};
use super::{Check, blamed};
use crate::spec::{Address, Field, Nic};
use crate::terraform::render::{RenderError, machine};

/// Which of a card's two addresses is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    V4,
    V6,
}

impl Family {
    fn bits(self) -> u32 {
        match self {
            Self::V4 => 32,
            Self::V6 => 128,
        }
    }

    fn has(self, address: IpAddr) -> bool {
        address.is_ipv4() == (self == Self::V4)
    }
}

/// An address as a number, so that both families are compared alike.
fn number(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(address) => u32::from(address).into(),
        IpAddr::V6(address) => address.into(),
    }
}

/// A fixed address in its network.
#[derive(Clone, Copy)]
struct Host {
    address: IpAddr,
    prefix: u32,
    family: Family,
}

impl Host {
    /// The bits that tell the hosts of the network apart.
    fn host_bits(self) -> u128 {
        match self.family.bits() - self.prefix {
            128 => u128::MAX,
            free => (1 << free) - 1,
        }
    }

    fn contains(self, other: IpAddr) -> bool {
        self.family.has(other) && (number(self.address) ^ number(other)) & !self.host_bits() == 0
    }
}

impl Check<'_> {
    pub(super) fn nic(&self, nic: &Nic) -> Result<(), RenderError> {
        if nic.bridge.is_none() {
            return Err(self.incomplete("bridge"));
        }
        self.maybe(
            "bridge",
            &nic.bridge,
            "a bridge's name has at most 15 letters, digits, `-`, `_` and `.`, and begins with a letter",
            |text| {
                text.len() <= 15
                    && plain(text, "._-")
                    && text.starts_with(|c: char| c.is_ascii_alphabetic())
            },
        )?;
        self.range("vlan", &nic.vlan, 1..=4094, "VLAN tags go from 1 to 4094")?;
        self.maybe(
            "mac",
            &nic.mac,
            "a MAC address has six pairs of hexadecimal digits",
            is_mac,
        )?;
        self.maybe(
            "mac",
            &nic.mac,
            "it is a multicast address; a network card needs one whose second digit is even",
            |mac| !is_multicast(mac),
        )?;
        self.one_family(nic, Family::V4)?;
        self.one_family(nic, Family::V6)
    }

    fn one_family(&self, nic: &Nic, family: Family) -> Result<(), RenderError> {
        let (name, ip, prefix, gateway) = match family {
            Family::V4 => ("ip", &nic.ip, &nic.prefix, &nic.gateway),
            Family::V6 => ("ip6", &nic.ip6, &nic.prefix6, &nic.gateway6),
        };
        let host = match ip {
            Some(field) => match &field.value {
                Address::Static(text) if text != "auto" => {
                    let text = machine::with_prefix(text, prefix);
                    let host = host(&text, family);
                    Some(host.map_err(|why| self.invalid(name, &text, why, field.spans()))?)
                }
                _ => None,
            },
            None => None,
        };
        match (gateway, host) {
            (None, _) => Ok(()),
            (Some(_), None) => Err(self.incomplete(name)),
            (Some(gateway), Some(host)) => self.gateway(gateway, host, ip),
        }
    }

    fn gateway(
        &self,
        field: &Field<String>,
        host: Host,
        ip: &Option<Field<Address>>,
    ) -> Result<(), RenderError> {
        let name = match host.family {
            Family::V4 => "gateway",
            Family::V6 => "gateway6",
        };
        let wrong = |why: String| {
            let spans = blamed(field.spans(), ip.as_ref().map_or(&[][..], Field::spans));
            Err(self.invalid(name, &field.value, why, &spans))
        };
        let Ok(gateway) = field.value.parse::<IpAddr>() else {
            return wrong("this is no IP address".to_owned());
        };
        if !host.family.has(gateway) {
            return wrong("it is of another family than the address".to_owned());
        }
        if gateway == host.address {
            return wrong("it is the guest's own address".to_owned());
        }
        // Routers of IPv6 are often named by their link-local address, which every card reaches.
        let link_local = matches!(gateway, IpAddr::V6(six) if six.is_unicast_link_local());
        // An address that is a network of its own has its gateway outside, where it has one.
        let alone = host.prefix == host.family.bits();
        if !link_local && !alone && !host.contains(gateway) {
            return wrong(format!("it lies outside {}/{}", host.address, host.prefix));
        }
        Ok(())
    }

    pub(super) fn addresses(&self) -> Result<(), RenderError> {
        let guest = self.guest;
        let most = if self.vm { 32 } else { 10 };
        let nics = guest.nics.iter();
        let stated = nics
            .clone()
            .flat_map(|nic| nic.bridge.iter().flat_map(Field::spans));
        self.count("nics", guest.nics.len(), most, stated.cloned().collect())?;
        let addressed = nics.filter(|nic| nic.ip.is_some() || nic.ip6.is_some());
        let most = if self.vm { 8 } else { 10 };
        let stated = addressed.clone().flat_map(|nic| {
            let both = nic.ip.iter().chain(&nic.ip6);
            both.flat_map(Field::spans).cloned()
        });
        self.count("ip", addressed.clone().count(), most, stated.collect())?;
        for server in &guest.dns {
            self.must("dns", server, "this is no IP address", |text| {
                text.parse::<IpAddr>().is_ok()
            })?;
        }
        self.maybe(
            "domain",
            &guest.domain,
            "a domain's parts have letters, digits and hyphens",
            is_dns_name,
        )?;
        if guest.count.value > 1 {
            self.alike()?;
        }
        Ok(())
    }

    /// Instances that are all alike cannot have an address of their own.
    fn alike(&self) -> Result<(), RenderError> {
        for nic in &self.guest.nics {
            for field in [&nic.ip, &nic.ip6].into_iter().flatten() {
                if let Address::Static(text) = &field.value
                    && text != "auto"
                {
                    return Err(self.twice("ip", text, field.spans().to_vec()));
                }
            }
            if let Some(mac) = &nic.mac {
                return Err(self.twice("mac", &mac.value, mac.spans().to_vec()));
            }
        }
        Ok(())
    }
}

/// Reads `10.0.0.5/24`, or says why no guest can have it.
fn host(text: &str, family: Family) -> Result<Host, &'static str> {
    let (address, prefix) = text.split_once('/').unwrap_or((text, ""));
    let address = match address.parse::<IpAddr>() {
        Ok(address) if family.has(address) => address,
        _ if family == Family::V4 => return Err("each part of an IPv4 address is at most 255"),
        _ => return Err("this is no IPv6 address"),
    };
    let prefix = match prefix.parse::<u32>() {
        Ok(prefix) if (1..=family.bits()).contains(&prefix) => prefix,
        _ if family == Family::V4 => return Err("an IPv4 prefix length is between 1 and 32"),
        _ => return Err("an IPv6 prefix length is between 1 and 128"),
    };
    let host = Host {
        address,
        prefix,
        family,
    };
    let broadcast = matches!(address, IpAddr::V4(four) if four.is_broadcast());
    if address.is_loopback() || address.is_multicast() || address.is_unspecified() || broadcast {
        return Err("no guest can have this address");
    }
    if family == Family::V4 && prefix < 31 {
        let own = number(address) & host.host_bits();
        if own == 0 || own == host.host_bits() {
            return Err("this is the network's own or its broadcast address");
        }
    }
    Ok(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_holds_its_addresses_and_no_others() {
        for (network, inside, outside) in [
            ("10.0.0.5/24", "10.0.0.1", "10.0.1.1"),
            ("10.0.0.5/8", "10.255.0.1", "11.0.0.1"),
            ("2001:db8::5/64", "2001:db8::1", "2001:db8:1::1"),
            ("2001:db8::5/1", "::1", "8000::1"),
        ] {
            let family = if network.contains(':') {
                Family::V6
            } else {
                Family::V4
            };
            let host = host(network, family).unwrap();
            assert!(host.contains(inside.parse().unwrap()), "{network} {inside}");
            assert!(
                !host.contains(outside.parse().unwrap()),
                "{network} {outside}"
            );
        }
    }

    #[test]
    fn addresses_that_no_guest_can_have_are_told_from_those_it_can() {
        for good in [
            "10.0.0.5/24",
            "10.0.0.0/31",
            "10.0.0.255/32",
            "10.0.0.255/16",
        ] {
            assert!(host(good, Family::V4).is_ok(), "{good}");
        }
        for bad in [
            "10.0.0.0/24",
            "10.0.0.255/24",
            "300.1.1.1/24",
            "10.0.0.5/33",
            "10.0.0.5/0",
            "127.0.0.1/8",
            "224.0.0.1/4",
            "::1/64",
            "10.0.0.5",
        ] {
            assert!(host(bad, Family::V4).is_err(), "{bad}");
        }
        for bad in [
            "::1/128",
            "ff02::1/64",
            "::/64",
            "10.0.0.5/24",
            "2001:db8::5/129",
        ] {
            assert!(host(bad, Family::V6).is_err(), "{bad}");
        }
    }
}
