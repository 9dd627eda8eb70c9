//! Settings, options and lines whose names say that their value is a host.

use std::ops::Range;

use super::domain::is_machine;
use super::host::add;
use super::label::{is_common, is_telling, read};
use super::lists;
use crate::field;
use crate::finding::Hits;
use crate::input::Input;
use crate::kind::Kind;
use crate::scene::Scene;
use crate::wordset::List;

/// Names of settings for hosts, their words written together.
static STRONG: List = List::new(
    "hostname nodename computername servername machinename hostnames fqdn guestname vmname rechnername sysname targetnode sourcenode fromnode \
    tonode currentnode lastnode pvenode proxmoxnode targethost sourcehost hostip routerid biosname nasidentifier nasshortname \
    palvelinnimi konenimi isäntänimi vertsnavn værtsnavn värdnamn nomdhôte nombredehost nomehost názevhostitele gépnév numegazdă sunucuadı",
);
/// Names of settings that hold hosts among other things.
static WEAK: List = List::new(
    "host node server machine instance nodes hosts servers knoten rechner cname exitnodes srv srvname shortname hôte hote hôtes hotes serveur serveurs servidor servidores nodo nodos \
    serwer serwery palvelin palvelimet palvelimen solmu solmut kone koneet servere servrar noder uzel uzly počítač pocitac stroj szerver szerverek kiszolgáló kiszolgálók gép \
    serverul noduri nod sunucu sunucular düğüm poslužitelj posluzitelj poslužitelji čvor strežnik serveris serveriai mazgas mezgls сервер серверы узел узлы хост хосты διακομιστής",
);

/// In source code only values in quotes that are named and shaped as hosts.
pub(super) fn in_code(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if !matches!(input.bytes[place.start] | 0x20, b'h' | b'n')
        || input.bytes.get(place.end).is_none_or(|byte| {
            !matches!(byte, b'=' | b'"' | b'\'' | b' ' | b':' | b'n' | b'_' | b'N')
        })
    {
        return;
    }
    let Some(found) = field::around(input, place).filter(|found| found.quote != 0) else {
        return;
    };
    let words = field::words(&input.bytes[found.key.clone()]);
    let named = matches!(words.last(1), "hostname" | "host" | "node" | "nodename")
        || words.ends_with(&["node", "name"])
        || words.ends_with(&["host", "name"]);
    let span = found.value;
    let scene = Scene::new(input);
    if named
        && read(input, span.start) == Some(span.clone())
        && is_telling(&input.bytes[span.clone()])
        && !scene.is_test(span.start)
    {
        add(hits, input, span, "its name says that it is a host");
    }
}

/// Settings whose names say that their value is a host.
pub(super) fn setting(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let low = place.start.saturating_sub(24);
    let lead = input.bytes[low..place.start]
        .iter()
        .rev()
        .find(|byte| !(byte.is_ascii_alphanumeric() || **byte == b'_'));
    let found = match lead {
        Some(b'-')
            if input.bytes[place.end..]
                .iter()
                .take(12)
                .find(|byte| !byte.is_ascii_alphanumeric())
                == Some(&b' ') =>
        {
            None
        }
        _ => field::around(input, place),
    };
    let Some(found) = found else {
        return option(input, place, hits);
    };
    if found.value.is_empty() && found.quote == 0 && found.key.end + 1 >= found.value.start {
        return lists::items(input, &found.key, hits);
    }
    let words = field::words(&input.bytes[found.key.clone()]);
    if words.ends_with(&["dhcp", "host"]) {
        return lists::commas_among(input, found.value, hits);
    }
    // `devname="fw-1"` of firewalls; a kernel's disks have no quotes.
    let quoted = found.quote != 0 && words.last(1) == "devname";
    let strong = quoted || STRONG.has(words.last(1)) || STRONG.has(words.last(2));
    let weak = WEAK.has(words.last(1));
    // `Serial number server: …`; `<Node Name="…">` is a tag and its attribute.
    let of_other = ["serial", "serien", "asset", "inventar", "model"]
        .iter()
        .any(|word| words.len() > 1 && words.joined().starts_with(word));
    let tag = found.key.start > 0
        && input.bytes[found.key.start - 1] == b'<'
        && input.bytes[found.key.clone()].contains(&b' ');
    if !strong && !weak || of_other {
        return;
    }
    let Some(label) = read(input, found.value.start) else {
        return;
    };
    if tag && !is_telling(&input.bytes[label.clone()]) {
        return;
    }
    if is_meant(input, &found, &label, strong) {
        let end = label.end;
        add(hits, input, label, "its name says that it is a host");
        lists::commas(input, end, hits);
    }
}

/// Says whether a setting for hosts names one: a weak name such as `node` may mean other things.
fn is_meant(input: &Input<'_>, found: &field::Field, label: &Range<usize>, strong: bool) -> bool {
    let text = &input.bytes[label.clone()];
    let ends = matches!(
        input.byte(label.end),
        b',' | b' ' | b';' | b'"' | b'\'' | b']' | b'}' | b'\t' | b':' | b')' | b'<' | b'\\'
    );
    let whole = label.end >= found.value.end;
    if !(whole || ends) || is_common(text) {
        return false;
    }
    if strong {
        return found.quote != 0 || whole || is_telling(text) || input.kind == Kind::Log;
    }
    // `node:http2` is a module.
    let blank = found.quote != 0 || input.bytes[found.value.start - 1] != b':';
    let machine = is_telling(text) && (text.iter().any(u8::is_ascii_digit) || is_machine(text));
    let rest = &input.bytes[label.end..(label.end + 200).min(input.bytes.len())];
    // Beside an address it is a host, whatever its name.
    let addressed = found.quote != 0
        && matches!(input.kind, Kind::Json | Kind::Log)
        && rest[..rest.len().min(12)]
            .windows(4)
            .any(|part| part == b"\"ip\"");
    blank && (machine || addressed || memchr::memmem::find(rest, b"vmid").is_some())
}

/// Says whether a command makes, starts or changes a machine: `New-VM -Name web1`, `kvm -id 101 -name web1`.
fn is_machine_command(lead: &[u8]) -> bool {
    let words: [&[u8]; 7] = [
        b"-VM ",
        b"kvm ",
        b"qemu-system",
        b"virt-install",
        b"-VM\t",
        b"VBoxManage",
        b"qm ",
    ];
    words
        .iter()
        .any(|word| memchr::memmem::find(lead, word).is_some())
}

/// `--hostname gitea`, `-ComputerName SRV-01`; `node pve1` and `nodes pve1,pve2` as the whole of a line.
fn option(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let low = place.start.saturating_sub(24);
    let start = place.start
        - bytes[low..place.start]
            .iter()
            .rev()
            .take_while(|byte| word(byte))
            .count();
    let end = place.end
        + bytes[place.end..]
            .iter()
            .take(24)
            .take_while(|byte| word(byte))
            .count();
    if !matches!(input.byte(end), b' ' | b'\t') {
        return;
    }
    // All names of such options end with one of these letters.
    let last = bytes[start..end]
        .iter()
        .rfind(|byte| byte.is_ascii_alphanumeric());
    if !last.is_some_and(|last| matches!(last | 0x20, b'd' | b'e' | b'r' | b's' | b't')) {
        return;
    }
    let from = end + 1 + usize::from(matches!(input.byte(end + 1), b'"' | b'\''));
    let Some(label) = read(input, from)
        .filter(|label| is_telling(&bytes[label.clone()]) || !is_common(&bytes[label.clone()]))
    else {
        return;
    };
    let line = input.line(start);
    let name = field::words(&bytes[start..end]);
    let last = name.joined();
    if bytes[start] == b'-' {
        let strong = last.ends_with("hostname")
            || last.ends_with("computername")
            || last.ends_with("nodename")
            || last.ends_with("vmname")
            || last == "name" && is_machine_command(&bytes[line.start..start]);
        let weak = last.ends_with("node")
            || last.ends_with("host")
            || last.ends_with("target")
            || last.ends_with("server");
        if strong || weak && is_telling(&bytes[label.clone()]) {
            add(hits, input, label, "an option names it");
        }
        return;
    }
    let first = bytes[line.start..start]
        .iter()
        .all(|byte| matches!(byte, b' ' | b'\t'));
    let listed = matches!(last, "node" | "nodes" | "host" | "server" | "exitnodes") && first
        || matches!(last, "hostname" | "routerid" | "visiblehostname");
    let closes = label.end >= line.end
        || input.byte(label.end) == b','
        || bytes[label.end..].starts_with(b" {")
        || bytes[label.end..].starts_with(b" }");
    // `host_name web` of Nagios: nothing else stands there.
    let plain = last == "hostname" && first && label.end >= line.end && input.kind == Kind::Ini;
    if listed && closes && (plain || is_telling(&bytes[label.clone()])) {
        let end = label.end;
        add(hits, input, label, "a setting names it");
        lists::commas(input, end, hits);
    }
}
