//! Prompts of switches, routers, firewalls and storage, which begin with the name of the device.

use std::ops::Range;

use super::host::add;
use super::label::{is_common, is_telling};
use crate::finding::Hits;
use crate::input::Input;

/// The prompt of a switch or router, whose mark and first command the phrase is.
pub(super) fn at(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let mark = &input.bytes[line.start..place.start];
    let (start, mark) = stripped(line.start, mark);
    let label = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    let named = (2..=40).contains(&mark.len())
        && mark[0].is_ascii_alphabetic()
        && mark.ends_with(mark.trim_ascii())
        && mark.iter().all(label);
    // Of commands that only such devices know a plain name is enough.
    let known = [
        &b"#show "[..],
        b"# show ",
        b"#sh ",
        b"#conf",
        b"#wr",
        b"#copy ",
    ]
    .iter()
    .any(|command| input.bytes[place.start..].starts_with(command));
    // What a device is called before somebody names it: by what it is, or by its model, as `FGT60F`.
    let fresh = [&b"router"[..], b"switch", b"firewall", b"device"]
        .iter()
        .any(|word| mark.eq_ignore_ascii_case(word))
        || [
            &b"FGT"[..],
            b"FGVM",
            b"FWF",
            b"FortiGate",
            b"FortiWiFi",
            b"PA-",
        ]
        .iter()
        .any(|model| mark.starts_with(model));
    if named && !fresh && (is_telling(mark) || known && mark.len() > 2 && !is_common(mark)) {
        add(hits, input, start..start + mark.len(), "a prompt names it");
    }
}

/// Leaves out what stands around the name in a prompt: `(wlc-1) `, `sw-1(config)`, `<sw-1`, `[~sw-1`, `admin@sw-1`, `RP/0/RSP0/CPU0:sw-1`.
fn stripped(start: usize, mark: &[u8]) -> (usize, &[u8]) {
    let framed = mark
        .strip_prefix(b"(")
        .and_then(|mark| mark.strip_suffix(b") "));
    if let Some(mark) = framed {
        return (start + 1, mark);
    }
    let mark = match memchr::memchr(b'(', mark) {
        Some(mode) => mark[..mode].trim_ascii_end(),
        None => mark,
    };
    let sign = |byte: &u8| matches!(byte, b'<' | b'[' | b'~' | b'*' | b'@' | b':');
    let lead = mark.iter().rposition(sign).map_or(0, |at| at + 1);
    // What stands before the name has no blank: users, cards, brackets.
    let plain = lead < 32 && !mark[..lead].contains(&b' ');
    let lead = if plain { lead } else { 0 };
    let name = &mark[lead..];
    // `[sw-1-GigabitEthernet1/0/1]`: what is set of Huawei's devices stands behind the name.
    const PARTS: &str = "-GigabitEthernet -XGigabitEthernet -10GE -Vlanif -Vlan-interface -vlan -Eth-Trunk -Bridge-Aggregation -aaa -ui-vty -ospf -bgp -acl";
    let part = |part: &str| memchr::memmem::find(name, part.as_bytes());
    let end = PARTS.split(' ').filter_map(part).min();
    (start + lead, &name[..end.unwrap_or(name.len())])
}

#[cfg(test)]
mod tests {
    use crate::marked::finds_network;

    #[test]
    fn prompts_of_many_makers_name_their_device() {
        for text in [
            "<«osd-klgf2»>display version\n",
            "[~«osd-klgf2»]commit\n",
            "«osd-klgf2» # get system status\n",
            "«osd-klgf2» (interface) # edit port1\n",
            "[admin@«osd-klgf2»] > /ip address print\n",
            "admin@«osd-klgf2»# set system services ssh\n",
            "«osd-klgf2»:admin> switchshow\n",
            "IBM_Storwize:«osd-klgf2»:superuser>lssystem\n",
            "RP/0/RSP0/CPU0:«osd-klgf2»#show run\n",
            "*A:«osd-klgf2»>config>system#\n",
            "[«osd-klgf2»]: PS C:\\x> dir\n",
            "(«wlc-1») >show sysinfo\n",
        ] {
            finds_network("x.txt", text);
        }
        for text in [
            "see a-1 and b # get it\n",
            "x = [a] > /b\n",
            "# set up-1\n",
            "so it is [osd-klgf2#show run\n",
            "FGT60F # get system status\n",
        ] {
            finds_network("x.txt", text);
        }
    }
}
