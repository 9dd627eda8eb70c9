//! Settings, options and lines whose names say that their value is a host.

use std::ops::Range;

use super::beside;
use super::domain::is_machine;
use super::host::{add, add_named};
use super::ipv4;
use super::label::{is_common, is_shaped, is_telling, read};
use super::lists;
use crate::field;
use crate::finding::Hits;
use crate::input::Input;
use crate::kind::Kind;
use crate::scene::Scene;
use crate::wordset::List;

/// Names of settings for hosts, their words written together.
static STRONG: List = List::new(
    "hostname srcname dstname hanodename workstation workstationname arbeitsstationsname arbeitsstation arbetsstationsnamn arbejdsstationsnavn quellarbeitsstation stationdetravail estacióndetrabajo estaçãodetrabalho stationsname stacjiroboczej werkstation smarthost relayhost mailhost nodename computername servername machinename hostnames fqdn guestname vmname rechnername sysname targetnode sourcenode fromnode \
    tonode currentnode lastnode backupid pvenode proxmoxnode targethost sourcehost hostip hostlist routerid biosname nasidentifier nasshortname \
    dnsracname palvelinnimi konenimi isäntänimi vertsnavn værtsnavn värdnamn nomdhôte nombredehost nomehost názevhostitele gépnév numegazdă sunucuadı netbiosname pcmkhostlist serveractive",
);
/// Names of settings that hold hosts among other things.
static WEAK: List = List::new(
    "computer members nodelist nodenames servernames srvnames host node server machine instance nodes hosts servers knoten rechner cname exitnodes srv srvname shortname hôte hote hôtes hotes serveur serveurs servidor servidores nodo nodos \
    serwer serwery palvelin palvelimet palvelimen solmu solmut kone koneet servere servrar noder uzel uzly počítač pocitac stroj szerver szerverek kiszolgáló kiszolgálók gép rmtsrvname datasrc \
    serverul noduri nod sunucu sunucular düğüm poslužitelj posluzitelj poslužitelji čvor strežnik serveris serveriai mazgas mezgls сервер серверы узел узлы хост хосты διακομιστής",
);

/// In source code only values in quotes that are named and shaped as hosts.
pub(super) fn in_code(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if !matches!(input.bytes[place.start] | 0x20, b'h' | b'n')
        || input.bytes.get(place.end).is_none_or(|byte| {
            !matches!(
                byte,
                b'=' | b'"' | b'\'' | b' ' | b':' | b'n' | b'_' | b'N' | b's' | b'S'
            )
        })
    {
        return;
    }
    let Some(found) = field::around(input, place).filter(|found| found.quote != 0) else {
        return;
    };
    let words = field::words(&input.bytes[found.key.clone()]);
    let last = words.last(1);
    // `dbhost`, `smtphost`.
    let host = last.len() < 10 && last.ends_with("host") && !matches!(last, "localhost" | "ghost");
    let named = host
        || matches!(last, "hostname" | "node" | "nodename")
        || matches!(last, "hosts" | "nodes")
        || last == "name" && has_address(input, &found.value)
        || words.ends_with(&["node", "name"])
        || words.ends_with(&["host", "name"]);
    let span = found.value;
    let scene = Scene::new(input);
    if named
        && read(input, span.start) == Some(span.clone())
        && is_telling(&input.bytes[span.clone()])
        && !scene.is_test(span.start)
    {
        if last.ends_with('s') {
            if !is_shaped(&input.bytes[span.clone()]) {
                return;
            }
            beside::rest(input, span.end, Some(found.quote), hits);
        }
        add(hits, input, span, "its name says that it is a host");
    }
}

/// Says whether what belongs to an object of code has an address behind its name: `{Name: "web1", Addr: …}`.
fn has_address(input: &Input<'_>, name: &Range<usize>) -> bool {
    let rest = &input.bytes[name.end..input.line(name.end).end.min(name.end + 40).max(name.end)];
    let keys: [&[u8]; 16] = [
        b" Addr:",
        b" IP:",
        b" MAC:",
        b" ip:",
        b" mac:",
        b" addr:",
        b"\"ip\":",
        b"\"mac\":",
        b"'ip':",
        b"'ip' =>",
        b"'mac' =>",
        b" Mac =",
        b" Ip =",
        b" IP =",
        b" MacAddress =",
        b" IPAddress =",
    ];
    keys.iter()
        .any(|key| memchr::memmem::find(rest, key).is_some())
}

/// Settings whose names say that their value is a host.
pub(super) fn setting(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let low = place.start.saturating_sub(24);
    let lead = input.bytes[low..place.start]
        .iter()
        .rev()
        .find(|byte| !(byte.is_ascii_alphanumeric() || **byte == b'_'));
    let found = match lead {
        Some(b'-') if is_option(input, place.end) => None,
        _ => field::around(input, place).or_else(|| attribute(input, place)),
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
    let strong = quoted || (1..4).any(|count| STRONG.has(words.last(count)));
    let weak = WEAK.has(words.last(1)) || WEAK.has(words.last(2)) && words.last(1) == "names";
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
    // `N'SRV-01'` of SQL.
    let national = input.bytes[found.value.start..].starts_with(b"N'");
    let at = found.value.start + if national { 2 } else { 0 };
    let Some(label) = read(input, at) else {
        listed(input, &found, hits);
        return;
    };
    if tag && !is_telling(&input.bytes[label.clone()]) {
        return;
    }
    if is_meant(input, &found, &label, strong) {
        let end = label.end;
        let why = "its name says that it is a host";
        // `sudo pw on the jump host = …` is a sentence.
        match input.bytes[found.key].contains(&b' ') {
            true => add(hits, input, label, why),
            false => add_named(hits, input, label, why),
        }
        lists::commas(input, end, hits);
    }
}

/// The names in a list that a setting for hosts is set to.
fn listed(input: &Input<'_>, found: &field::Field, hits: &mut Hits) {
    let start = found.value.start;
    let end = input.line(start).end.max(start);
    match input.byte(start) {
        // `hostnames = ["web1.corp.lan", "web2"]`
        _ if found.quote != 0 => beside::rest(input, found.value.end, Some(found.quote), hits),
        // `HOSTS=(web1 web2)` of shells.
        b'(' => lists::bracketed(input, start..end, hits),
        // `nodes: [web1, web2]`
        b'[' => lists::commas(input, start + 1, hits),
        _ => {}
    }
}

/// The value beside a name in attributes: `<nvpair name="pcmk_host_list" value="web1"/>`, `<property name="host" value="web1"/>`.
fn attribute(input: &Input<'_>, place: &Range<usize>) -> Option<field::Field> {
    let part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let bytes = input.bytes;
    let end = place.end + bytes[place.end..].iter().take(40).take_while(part).count();
    let quote = *bytes.get(end).filter(|byte| matches!(byte, b'"' | b'\''))?;
    let rest = &bytes[end + 1..(end + 80).min(bytes.len())];
    // `<Data Name="WorkstationName">web1</Data>`
    if let Some(text) = rest.strip_prefix(b">") {
        let length = memchr::memchr(b'<', text)?;
        let key = attribute_start(input, place, quote)?;
        return Some(field::Field {
            key: key..end,
            value: end + 2..end + 2 + length,
            quote,
        });
    }
    let rest = rest.strip_prefix(b" value=")?;
    let length = memchr::memchr(quote, rest.strip_prefix(&[quote])?)?;
    let from = end + 1 + b" value=".len() + 1;
    Some(field::Field {
        key: attribute_start(input, place, quote)?..end,
        value: from..from + length,
        quote,
    })
}

/// Returns where the name starts that an attribute's value in quotes ends with.
fn attribute_start(input: &Input<'_>, place: &Range<usize>, quote: u8) -> Option<usize> {
    let part =
        |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'#');
    let lead = &input.bytes[place.start.saturating_sub(40)..place.start];
    let start = place.start - lead.iter().rev().take_while(part).count();
    input.bytes[..start]
        .ends_with(&[b'=', quote])
        .then_some(start)
}

/// Says whether a blank and no sign ends the word at a place: `--target-host web1`, but `report-host = web1`.
fn is_option(input: &Input<'_>, at: usize) -> bool {
    let rest = input.bytes[at..].iter().take(12);
    let mut rest = rest.enumerate();
    let end = rest.find(|(_, byte)| !byte.is_ascii_alphanumeric());
    end.is_some_and(|(end, byte)| *byte == b' ' && !matches!(input.byte(at + end + 1), b'=' | b':'))
}

/// Says whether a setting for hosts names one: a weak name such as `node` may mean other things.
fn is_meant(input: &Input<'_>, found: &field::Field, label: &Range<usize>, strong: bool) -> bool {
    let text = &input.bytes[label.clone()];
    let ends = matches!(
        input.byte(label.end),
        b',' | b' ' | b';' | b'"' | b'\'' | b']' | b'}' | b'\t' | b':' | b')' | b'<' | b'\\'
    )
        // `Node:  web1/10.0.0.5`
        || input.byte(label.end) == b'/' && ipv4::read(input.bytes, label.end + 1).is_some()
        // `pgsql_servers = web1/database/user/…`
        || input.byte(label.end) == b'/' && input.bytes[found.key.clone()].ends_with(b"sql_servers");
    let whole = label.end >= found.value.end;
    if !(whole || ends) || is_common(text) || is_encoded(input, label) {
        return false;
    }
    // `Fingerprint of the server: d4:59:…`
    if text.len() == 2 && input.byte(label.end) == b':' && text.iter().all(u8::is_ascii_hexdigit) {
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
    // What writes a log in JSON tells its host in each line.
    let line = &input.bytes[input.line(found.key.start)];
    let logged = || {
        let times = [
            &b"\"time\":"[..],
            b"\"ts\":",
            b"\"@timestamp\":",
            b"\"timestamp\":",
        ];
        found.quote == b'"'
            && &input.bytes[found.key.clone()] == b"host"
            && line.len() < 4096
            && times
                .iter()
                .any(|key| memchr::memmem::find(line, key).is_some())
    };
    let addressed = found.quote != 0
        && matches!(input.kind, Kind::Json | Kind::Log)
        && rest[..rest.len().min(12)]
            .windows(4)
            .any(|part| part == b"\"ip\"");
    blank
        && (machine
            || is_of_cluster(input, found, text)
            || is_traced(rest)
            || addressed
            || logged()
            || memchr::memmem::find(rest, b"vmid").is_some())
}

/// `node = "zeus"` of Packer and Terraform, where they speak of a cluster.
fn is_of_cluster(input: &Input<'_>, found: &field::Field, text: &[u8]) -> bool {
    input.kind == Kind::Hcl
        && found.quote != 0
        && input.bytes[found.key.clone()].ends_with(b"node")
        && text.len() > 2
        && memchr::memmem::find(input.bytes, b"proxmox").is_some()
}

/// `HOST: zeus   Loss%` of mtr.
fn is_traced(rest: &[u8]) -> bool {
    rest[..rest.len().min(40)]
        .trim_ascii_start()
        .starts_with(b"Loss%")
}

/// Says whether a value of YAML is one of a secret of Kubernetes, which are written in base64.
fn is_encoded(input: &Input<'_>, label: &Range<usize>) -> bool {
    let text = &input.bytes[label.clone()];
    let padding = input.bytes[label.end..]
        .iter()
        .take(2)
        .take_while(|byte| **byte == b'=')
        .count();
    let mixed = text.iter().any(u8::is_ascii_lowercase) && text.iter().any(u8::is_ascii_uppercase);
    if !matches!(input.kind, Kind::Yaml | Kind::Prose | Kind::Unknown)
        || !mixed
        || text.len() < 6
        || !(text.len() + padding).is_multiple_of(4)
    {
        return false;
    }
    let above = &input.bytes[label.start.saturating_sub(600)..label.start];
    crate::bytes::find_last(above, b"\ndata:").is_some_and(|data| {
        // `data:` of a secret, not of what follows it.
        memchr::memmem::find(&above[data..], b"\n---").is_none()
    })
}

/// Says whether a command makes, starts or changes a machine: `New-VM -Name web1`, `kvm -id 101 -name web1`.
fn is_machine_command(lead: &[u8]) -> bool {
    let words: [&[u8]; 13] = [
        b"DhcpServer",
        b"DnsServerResourceRecord",
        b"-Computer ",
        b"-ADComputer ",
        b"-VMHost ",
        b"update VM ",
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

/// Says whether a command makes a machine somewhere else, whose name may be that of a group.
fn makes_machine(lead: &[u8]) -> bool {
    let words: [&[u8]; 5] = [
        b"agent.jar",
        b" server create ",
        b" instances create",
        b"lxc launch ",
        b"incus launch ",
    ];
    words
        .iter()
        .any(|word| memchr::memmem::find(lead, word).is_some())
}

/// Returns where the value of an option begins, behind blanks and a quote: Nagios aligns its settings.
fn value_start(input: &Input<'_>, end: usize) -> usize {
    let blank = |byte: &&u8| matches!(byte, b' ' | b'\t');
    let rest = input.bytes[end..].iter().take(32);
    let from = end + rest.take_while(blank).count();
    from + usize::from(matches!(input.byte(from), b'"' | b'\''))
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
    let from = value_start(input, end);
    let Some(label) = read(input, from)
        .filter(|label| is_telling(&bytes[label.clone()]) || !is_common(&bytes[label.clone()]))
        .filter(|label| input.byte(label.end) != b'=')
    else {
        return;
    };
    let line = input.line(start);
    let name = field::words(&bytes[start..end]);
    let last = name.joined();
    if bytes[start] == b'-' {
        if holds_machine(last, &bytes[line.start..start], &bytes[label.clone()]) {
            add(hits, input, label, "an option names it");
        }
        return;
    }
    let first = bytes[line.start..start]
        .iter()
        .all(|byte| matches!(byte, b' ' | b'\t'));
    let listed = matches!(last, "node" | "nodes" | "host" | "server" | "exitnodes") && first
        || last.ends_with("hostname")
        || last == "routerid";
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

/// Says whether an option of a command holds the name of a machine; some do only where the value is shaped so.
fn holds_machine(option: &str, command: &[u8], value: &[u8]) -> bool {
    let strong = option.ends_with("hostname")
        || option.ends_with("computername")
        || option.ends_with("nodename")
        || option.ends_with("vmname")
        || option == "name" && is_machine_command(command);
    let weak = || {
        option == "name" && makes_machine(command)
            || matches!(option, "backupid" | "newname" | "serverinstance")
            || option.ends_with("node")
            || option.ends_with("host")
            || option.ends_with("target")
            // A server of storage that is none of its own.
            || option.ends_with("server") && option != "vserver"
    };
    strong || weak() && is_telling(value)
}
