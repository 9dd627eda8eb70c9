//! The forms that names, ids and addresses have.

use crate::terraform::catalogue::{Block, Catalogue, Kind, Rule};

/// Says whether text has letters, digits and the characters of `also` only.
pub(super) fn plain(text: &str, also: &str) -> bool {
    !text.is_empty()
        && text.len() <= 200
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || also.contains(c))
}

pub(super) fn is_dns_name(text: &str) -> bool {
    text.len() <= 253
        && text.split('.').all(|label| {
            label.len() <= 63
                && plain(label, "-")
                && !label.starts_with('-')
                && !label.ends_with('-')
        })
}

pub(super) fn is_storage(text: &str) -> bool {
    plain(text, "._-") && text.starts_with(|c: char| c.is_ascii_alphabetic())
}

pub(super) fn is_mac(text: &str) -> bool {
    let octets: Vec<&str> = text.split(':').collect();
    octets.len() == 6
        && octets
            .iter()
            .all(|octet| octet.len() == 2 && u8::from_str_radix(octet, 16).is_ok())
}

/// The lowest bit of the first octet stands for a group of cards.
pub(super) fn is_multicast(mac: &str) -> bool {
    let first = mac.get(..2).map(|octet| u8::from_str_radix(octet, 16));
    matches!(first, Some(Ok(first)) if first & 1 == 1)
}

pub(super) fn is_pci_address(text: &str) -> bool {
    let hex = |text: &str, length: usize| {
        text.len() == length && text.bytes().all(|b| b.is_ascii_hexdigit())
    };
    let (slot, function) = match text.split_once('.') {
        Some((slot, function)) => (slot, Some(function)),
        None => (text, None),
    };
    let parts: Vec<&str> = slot.split(':').collect();
    let slot = match parts.as_slice() {
        [domain, bus, device] => hex(domain, 4) && hex(bus, 2) && hex(device, 2),
        [bus, device] => hex(bus, 2) && hex(device, 2),
        _ => false,
    };
    slot && function.is_none_or(|function| hex(function, 1))
}

/// Says whether the provider takes a text for an argument of a VM; `block` is the block it stands in.
pub(super) fn is_taken_for_vm(block: Option<&str>, argument: &str, text: &str) -> bool {
    let vm = Catalogue::builtin().get(Kind::Resource, "proxmox_virtual_environment_vm");
    let inside = |vm: &'static Block| match block {
        Some(name) => vm.blocks.get(name).map(|nested| &nested.block),
        None => Some(vm),
    };
    let argument = vm
        .and_then(inside)
        .and_then(|block| block.attributes.get(argument));
    argument.is_some_and(|argument| argument.rules.iter().all(|rule| takes(rule, text)))
}

fn takes(rule: &Rule, text: &str) -> bool {
    match rule {
        Rule::OneOf {
            values,
            fold: false,
        } => values.iter().any(|value| value == text),
        Rule::OneOf { values, fold: true } => {
            values.iter().any(|value| value.eq_ignore_ascii_case(text))
        }
        Rule::Pattern(pattern) => pattern.matches(text),
        Rule::Any(groups) => groups
            .iter()
            .any(|group| group.iter().all(|rule| takes(rule, text))),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn processor_types_and_machines_are_those_of_the_provider() {
        for good in ["host", "x86-64-v2-AES", "custom-mine"] {
            assert!(is_taken_for_vm(Some("cpu"), "type", good), "{good}");
        }
        for bad in ["fast", "x86-64-v9", ""] {
            assert!(!is_taken_for_vm(Some("cpu"), "type", bad), "{bad}");
        }
        for (machine, taken) in [
            ("q35", true),
            ("pc", true),
            ("pc-q35-9.0", true),
            ("mini", false),
        ] {
            assert_eq!(
                is_taken_for_vm(None, "machine", machine),
                taken,
                "{machine}"
            );
        }
    }

    #[test]
    fn an_argument_that_the_provider_has_not_takes_nothing() {
        assert!(!is_taken_for_vm(None, "no_such_argument", "x"));
        assert!(!is_taken_for_vm(Some("no_such_block"), "type", "host"));
    }
}
