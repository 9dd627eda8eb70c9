//! Names that are numbered as machines are: of settings, and of parts of networks.

use crate::wordset::List;

/// What is no machine's name but may have a number: a setting that holds an address.
static SETTINGS: List = List::new(
    "dns ip ipv addr address gw gateway net network ntp ns nameserver primary secondary local remote source target start end \
    first last subnet mask netmask broadcast range pool bind listen",
);
/// What is a machine's name unless it stands alone.
static ALONE: List = List::new("server host peer endpoint proxy node client device");
/// Parts of networks, where they end a name.
static PLACES: List = List::new(
    "wan lan vlan site zone rack cluster region tunnel tun link if int interface port rule route iface nic bridge bond uplink vip \
    ring loopback floor entry item id example step",
);

/// Says whether a name is one of a setting rather than of a machine: `dns1`, `gateway-2`.
pub(super) fn is_setting(name: &[u8]) -> bool {
    let stem = |part: &[u8]| {
        part.iter()
            .take_while(|byte| byte.is_ascii_alphabetic())
            .count()
    };
    // `CidrIpv6`
    let ends = |part: &[u8]| part.len() > 3 && part[part.len() - 3..].eq_ignore_ascii_case(b"ipv");
    name.split(|byte| *byte == b'-')
        .map(|part| &part[..stem(part)])
        .any(|part| SETTINGS.has_in_any_case(part) || ends(part))
        || ALONE.has_in_any_case(&name[..stem(name)]) && !name.contains(&b'-')
}

/// Says whether a name ends with a part of a network and its number: `site-1`, `vlan20`.
pub(super) fn is_place(name: &[u8]) -> bool {
    let digit = |byte: &&u8| byte.is_ascii_digit() || **byte == b'-';
    let end = name.len() - name.iter().rev().take_while(digit).count();
    let letters = name[..end]
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphabetic())
        .count();
    PLACES.has_in_any_case(&name[end - letters..end])
}
