//! Names in files that have a form of their own: shares of Windows, leases, peers, the file of the host's name.

use std::ops::Range;

use super::host::{add, label};
use super::label::{is_common, is_shaped, is_telling, read};
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::scene::Scene;

/// How far behind the path of a file its content may begin.
const REACH: usize = 240;

/// The files of a cluster's configuration, and the settings in them that name nodes.
const NODES: [(&str, &[&str]); 9] = [
    ("acme/plugins.cfg", &["nodes"]),
    ("ha/groups.cfg", &["nodes"]),
    ("ha/rules.cfg", &["nodes"]),
    ("/replication.cfg", &["target", "source"]),
    ("pve/storage.cfg", &["nodes"]),
    ("pve/jobs.cfg", &["node"]),
    (
        "sdn/zones.cfg",
        &["nodes", "exitnodes", "exitnodes-primary"],
    ),
    ("sdn/controllers.cfg", &["node"]),
    ("sdn/fabrics.cfg", &["node_id"]),
];

/// Nodes in the configuration of a cluster: `nodes alpha:2,beta`, `target alpha`.
pub(super) fn nodes(input: &Input<'_>, hits: &mut Hits) {
    let Some((_, names)) = NODES.iter().find(|(path, _)| input.path.ends_with(path)) else {
        return;
    };
    let mut at = 0;
    for line in input.bytes.split(|byte| *byte == b'\n') {
        let text = line.trim_ascii_start();
        let key = text
            .iter()
            .take_while(|byte| !byte.is_ascii_whitespace())
            .count();
        let known = names.iter().any(|name| name.as_bytes() == &text[..key]);
        let mut from = at + line.len() - text.len() + key + 1;
        // `openfabric_node: fabric_web1`: a node of a fabric is called by both.
        let fabric = text[..key].ends_with(b"_node:") && input.path.ends_with("fabrics.cfg");
        if let Some(sign) = memchr::memrchr(b'_', &text[key..]).filter(|_| fabric) {
            let start = from + sign;
            if let Some(span) =
                read(input, start).filter(|span| !is_common(&input.bytes[span.clone()]))
            {
                add(hits, input, span, "a fabric has it as a node");
            }
        }
        at += line.len() + 1;
        if !known || text.len() <= key {
            continue;
        }
        for part in text[key + 1..].split(|byte| *byte == b',') {
            if let Some(span) =
                read(input, from).filter(|span| !is_common(&input.bytes[span.clone()]))
            {
                add(
                    hits,
                    input,
                    span,
                    "the cluster's configuration names it as a node",
                );
            }
            from += part.len() + 1;
        }
    }
}

/// Files that describe one machine, and the setting in them that names it.
const MACHINES: [(&str, &[u8]); 6] = [
    ("newrelic-infra.yml", b"display_name:"),
    ("beat.yml", b"name:"),
    (".vmx", b"displayName"),
    (".remmina", b"name"),
    (".vv", b"title"),
    (".rdp", b"alternate full address:s:"),
];

/// The machine that a file is about: `displayName = "web1"`, `title=VM 101 - web1`.
pub(super) fn machines(input: &Input<'_>, hits: &mut Hits) {
    let Some((_, key)) = MACHINES.iter().find(|(end, _)| input.path.ends_with(end)) else {
        return;
    };
    let mut at = 0;
    for line in input.bytes.split(|byte| *byte == b'\n') {
        let start = at;
        at += line.len() + 1;
        let Some(value) = line.strip_prefix(*key) else {
            continue;
        };
        let value = value.trim_ascii_end();
        let value = value.strip_suffix(b"\"").unwrap_or(value);
        if !value.trim_ascii_start().starts_with(b"=") && !key.ends_with(b":") {
            continue;
        }
        let from = value
            .iter()
            .rposition(|byte| matches!(byte, b' ' | b'"' | b'=' | b':'))
            .map_or(0, |sign| sign + 1);
        let span = start + key.len() + from..start + key.len() + value.len();
        if read(input, span.start).as_ref() == Some(&span) && is_telling(&input.bytes[span.clone()])
        {
            add(hits, input, span, "the file is about it");
        }
    }
}

/// What a file of connections calls the machines whose addresses stand beside: `<displayName>WEB1</displayName><name>10.0.0.5</name>`.
pub(super) fn connections(input: &Input<'_>, hits: &mut Hits) {
    let known = [
        ".rdg",
        "sitemanager.xml",
        "recentservers.xml",
        "filezilla.xml",
    ];
    if !known.iter().any(|end| input.path.ends_with(end)) {
        return;
    }
    for tag in [&b"<displayName>"[..], b"<name>", b"<Name>"] {
        for at in memchr::memmem::find_iter(input.bytes, tag) {
            if let Some(span) = read(input, at + tag.len()).filter(|span| {
                input.byte(span.end) == b'<' && is_shaped(&input.bytes[span.clone()])
            }) {
                add(hits, input, span, "a file of connections names it");
            }
        }
    }
}

/// The hosts that begin the lines of a file of logins to PostgreSQL, whose colons are escaped: `web1:5432:shop:ops:…`.
pub(super) fn logins(input: &Input<'_>, hits: &mut Hits) {
    const WHY: &str = "a file of logins begins a line with it";
    if !input.path.ends_with("pgpass") && !input.path.ends_with("pgpass.conf") {
        return;
    }
    let mut at = 0;
    for line in input.bytes.split(|byte| *byte == b'\n') {
        let start = at;
        at += line.len() + 1;
        if let Some(span) = read(input, start)
            .filter(|span| input.byte(span.end) == b':' && !is_common(&input.bytes[span.clone()]))
        {
            add(hits, input, span, WHY);
            continue;
        }
        let open = usize::from(line.starts_with(b"\\"));
        let open = open + usize::from(line.get(open) == Some(&b'['));
        let part = |byte: &&u8| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'\\');
        let length = line[open..].iter().take(72).take_while(part).count();
        let host = &line[open..open + length];
        let host = host.strip_suffix(b"\\").unwrap_or(host);
        let plain: Vec<u8> = host.iter().copied().filter(|byte| *byte != b'\\').collect();
        let address = std::str::from_utf8(&plain).ok();
        if plain.len() < host.len()
            && address.is_some_and(|text| text.parse::<std::net::Ipv6Addr>().is_ok())
        {
            let span = start + open..start + open + host.len();
            hits.add(span, "ipv6", "logins", Strength::Context, WHY);
        }
    }
}

/// `on web1 {` of DRBD: a name that stands behind the first word of a line and before a block.
pub(super) fn block(input: &Input<'_>, at: usize, hits: &mut Hits) -> bool {
    let line = input.line(at);
    let lead = input.bytes[line.start..at.min(line.end)].trim_ascii();
    let Some(span) = read(input, at).filter(|_| lead == b"on") else {
        return false;
    };
    let opens = input.bytes[span.end..line.end].trim_ascii_start() == b"{";
    if opens && is_telling(&input.bytes[span.clone()]) {
        add(hits, input, span, "a block of settings is named by it");
    }
    opens
}

/// `starting 2.8.1 on web1`, `started … on web1 with PID 12`: where a program of a log tells that it runs.
pub(super) fn started(input: &Input<'_>, at: usize, hits: &mut Hits) -> bool {
    if input.kind != Kind::Log {
        return false;
    }
    let line = input.line(at);
    let low = line.start.max(at.saturating_sub(96));
    let lead = &input.bytes[low..at];
    let starts = [
        &b"tarting "[..],
        b"tarted ",
        b"unning ",
        b"ooted ",
        b"aunched ",
    ]
    .iter()
    .any(|verb| memchr::memmem::find(lead, verb).is_some());
    let Some(span) = read(input, at)
        .filter(|span| starts && is_shaped(&input.bytes[span.clone()]) && span.len() > 3)
    else {
        return false;
    };
    let rest = &input.bytes[span.end..line.end.max(span.end)];
    let ends = rest.is_empty() || rest.starts_with(b" with PID") || rest.starts_with(b" (");
    if ends {
        add(hits, input, span, "a program tells where it runs");
    }
    ends
}

/// The kinds of storages, by which their entries begin.
const STORAGES: [&[u8]; 13] = [
    b"dir:",
    b"nfs:",
    b"cifs:",
    b"pbs:",
    b"rbd:",
    b"cephfs:",
    b"zfs:",
    b"zfspool:",
    b"lvm:",
    b"lvmthin:",
    b"iscsi:",
    b"btrfs:",
    b"glusterfs:",
];

/// Says whether a storage or a service stands at a place, which may be called as the machine that it is on.
pub(super) fn is_no_host(input: &Input<'_>, at: usize) -> bool {
    let lead = &input.bytes[at.saturating_sub(32)..at];
    // `cifs: vault01` begins an entry, `grep -A6 vault01 /etc/pve/storage.cfg` looks for it.
    let entry = lead.strip_suffix(b" ").is_some_and(|lead| {
        let from = memchr::memrchr(b'\n', lead).map_or(0, |at| at + 1);
        STORAGES.contains(&&lead[from..])
    });
    let rest = &input.bytes[at..(at + 64).min(input.bytes.len())];
    let word = rest
        .iter()
        .position(|byte| *byte == b' ')
        .unwrap_or(rest.len());
    if entry || rest[word..].starts_with(b" /etc/pve/storage.cfg") {
        return true;
    }
    // `web-1    | listening`: what Compose calls an instance of a service.
    if lead.last().is_none_or(|byte| *byte == b'\n') {
        let rest = &input.bytes[at..(at + 64).min(input.bytes.len())];
        let name = rest.iter().take_while(|byte| !byte.is_ascii_whitespace());
        let (name, rest) = rest.split_at(name.count());
        let blanks = rest.len() - rest.trim_ascii_start().len();
        let numbered = matches!(name, [.., b'-', b'1'..=b'9']);
        return numbered && blanks > 0 && rest[blanks..].starts_with(b"| ");
    }
    let Some(lead) = lead.strip_suffix(b" ") else {
        return false;
    };
    let from = memchr::memrchr(b' ', lead).map_or(0, |blank| blank + 1);
    let (before, word) = (&lead[..from], &lead[from..]);
    word == b"--storage"
        || matches!(word, b"set" | b"remove" | b"path" | b"list") && before.ends_with(b"pvesm ")
        || before.ends_with(b"pvesm add ")
}

/// Files of Postfix and of a mail gateway whose lines begin with a domain.
const DOMAINS: [&str; 11] = [
    "sasl_passwd",
    "pmg/domains",
    "pmg/transport",
    "pmg/tls_policy",
    "pmg/tls_inbound_domains",
    "dkim/domains",
    "postfix/transport",
    "postfix/relay_domains",
    "postfix/tls_policy",
    "postfix/virtual_domains",
    "sasl/passwd",
];

/// Domains and where their mail goes: `corp.eu smtp:[10.0.0.7]:25`, `corp.lan lmtp:inet:web1:24`.
pub(super) fn mail_routes(input: &Input<'_>, hits: &mut Hits) {
    if !DOMAINS.iter().any(|path| input.path.ends_with(path)) {
        return;
    }
    let mut at = 0;
    for line in input.bytes.split(|byte| *byte == b'\n') {
        let start = at;
        at += line.len() + 1;
        let length = line.iter().take_while(|byte| !byte.is_ascii_whitespace());
        let length = length.count();
        let (name, route) = line.split_at(length);
        let dot = memchr::memrchr(b'.', name);
        if dot.is_some_and(|dot| super::is_end(&name[dot + 1..])) && name[0] != b'#' {
            let why = "mail for it is told where to go";
            let from = usize::from(name[0] == b'.');
            let span = start + from..start + length;
            hits.add(span, "fqdn", "mail-route", Strength::Context, why);
        }
        for lead in [&b"smtp:"[..], b":inet:", b"relay:"] {
            let Some(found) = memchr::memmem::find(route, lead) else {
                continue;
            };
            let from = start + length + found + lead.len();
            let from = from + usize::from(input.byte(from) == b'[');
            let port = |span: &Range<usize>| matches!(input.byte(span.end), b':' | b']');
            if let Some(span) = read(input, from).filter(port)
                && !is_common(&input.bytes[span.clone()])
            {
                add(hits, input, span, "mail goes to it");
            }
        }
    }
}

/// Says whether a line begins with the kind of machine that is asked for: `vm 2c/4g deb12 name=`.
pub(super) fn is_order(lead: &[u8]) -> bool {
    let lead = lead.trim_ascii_start();
    [&b"vm "[..], b"VM ", b"ct ", b"CT ", b"lxc ", b"LXC "]
        .iter()
        .any(|kind| lead.starts_with(kind))
}

/// Whom folders are exported to: `/srv/iso 10.0.0.0/24(ro) web1(rw,sync)`.
pub(super) fn exports(input: &Input<'_>, hits: &mut Hits) {
    if !input.path.ends_with("etc/exports") && !input.path.contains("exports.d/") {
        return;
    }
    let mut at = 0;
    for line in input.bytes.split(|byte| *byte == b'\n') {
        let mut from = at;
        at += line.len() + 1;
        if !line.starts_with(b"/") {
            continue;
        }
        for word in line.split(|byte| matches!(byte, b' ' | b'\t' | b'\r')) {
            let start = from;
            from += word.len() + 1;
            let name = &word[..memchr::memchr(b'(', word).unwrap_or(word.len())];
            // `*.corp.eu(ro)`: all that is below a domain.
            let below = usize::from(name.starts_with(b"*.")) * 2;
            let (start, name) = (start + below, &name[below..]);
            let letter = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
            let named = name.len() > 1
                && name[0].is_ascii_alphabetic()
                && name.iter().all(letter)
                && !is_common(name);
            if !named {
                continue;
            }
            let span = start..start + name.len();
            match memchr::memrchr(b'.', name) {
                None => add(hits, input, span, EXPORTED),
                Some(dot) if super::is_end(&name[dot + 1..]) => {
                    hits.add(span, "fqdn", "exports", Strength::Context, EXPORTED);
                }
                Some(_) => {}
            }
        }
    }
}

/// Why a name in such a line is one of a host.
const EXPORTED: &str = "a folder is exported to it";

/// `\\\\SRV-01\\share`: the host of a share, whose first backslash is at a place; in JSON each is written twice.
pub(super) fn share(input: &Input<'_>, at: usize, hits: &mut Hits) {
    let before = at.checked_sub(1).map_or(b' ', |at| input.bytes[at]);
    let signs = input.bytes[at..]
        .iter()
        .take(5)
        .take_while(|byte| **byte == b'\\')
        .count();
    if matches!(before, b'\\' | b':') || before.is_ascii_alphanumeric() || !matches!(signs, 2 | 4) {
        return;
    }
    let Some(span) = read(input, at + signs) else {
        return;
    };
    let text = &input.bytes[span.clone()];
    let letters = text
        .iter()
        .filter(|byte| byte.is_ascii_alphabetic())
        .count();
    let next = input.byte(span.end + signs / 2);
    let folder = input.byte(span.end) == b'\\' && (next.is_ascii_alphanumeric() || next == b'_');
    // Patterns have escapes of letters behind each other.
    let escape = text[0] == b'x' && text[1].is_ascii_hexdigit();
    if folder && !escape && text.len() > 3 && letters > 1 && is_telling(text) {
        add(hits, input, span, "a share is on it");
    }
}

/// The comment of a peer of WireGuard, above its table or in its first line, where it is one name.
pub(super) fn peer(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let above = (line.start > 1).then(|| input.line(line.start - 1));
    let below = (input.below(&line) < input.bytes.len()).then(|| input.line(input.below(&line)));
    // `[Peer] # web1`
    let rest = &input.bytes[place.end..line.end.max(place.end)];
    let beside = line.end - rest.trim_ascii_start().len().min(line.end)..line.end;
    let beside = (!beside.is_empty()).then_some(beside);
    for line in [above, beside, below].into_iter().flatten() {
        let text = &input.bytes[line.clone()];
        let signs = text
            .iter()
            .take_while(|byte| matches!(byte, b'#' | b';' | b' '))
            .count();
        if signs == 0 || !matches!(text[0], b'#' | b';') {
            continue;
        }
        let rest = line.start + signs;
        if let Some(span) = read(input, rest).filter(|span| is_telling(&input.bytes[span.clone()]))
            && input.bytes[span.end..line.end].trim_ascii().is_empty()
        {
            add(hits, input, span, "a comment says whose peer it is");
        }
    }
}

/// Says whether a text ends with an entry of hosts: `dhcp.@host[0]`.
pub(super) fn is_host_entry(text: &[u8]) -> bool {
    let Some(open) = text.strip_suffix(b"]").and_then(|text| {
        memchr::memrchr(b'[', &text[text.len().saturating_sub(5)..])
            .map(|at| text.len().saturating_sub(5) + at)
    }) else {
        return false;
    };
    text[..open].ends_with(b"host")
}

/// What is written to `/etc/hostname`, whose path ends at a place: by a shell before it, by a list of files behind it.
pub(super) fn hostname(input: &Input<'_>, line: &Range<usize>, end: usize, hits: &mut Hits) {
    const WHY: &str = "the file holds the host's name";
    let bytes = input.bytes;
    let lead = &bytes[line.start..end];
    if let Some(echo) = crate::bytes::find_last(lead, b"echo ")
        && memchr::memchr2(b'>', b'|', &lead[echo..]).is_some()
    {
        let at = line.start + echo + 5;
        let at = at + usize::from(matches!(input.byte(at), b'"' | b'\''));
        return label(input, at, WHY, hits);
    }
    let rest = &bytes[end..(end + REACH).min(bytes.len())];
    let keys = [
        &b"inline:"[..],
        b"content:",
        b"contents:",
        b"content =",
        b"data:,",
    ];
    for key in keys {
        let Some(found) = memchr::memmem::find(rest, key) else {
            continue;
        };
        // Another file may follow before it.
        let other = memchr::memmem::find(&rest[..found], b"path").is_some();
        let skipped = rest[found + key.len()..]
            .iter()
            .take_while(|byte| matches!(byte, b' ' | b'|' | b'-' | b'\n' | b'"' | b'\''))
            .count();
        let at = end + found + key.len() + skipped;
        if !other && let Some(span) = read(input, at) {
            let text = &bytes[span.clone()];
            let ends = matches!(
                input.byte(span.end),
                b'"' | b'\'' | b'\n' | b'\r' | b'}' | b'\\' | 0
            ) || bytes[span.end..].starts_with(b" }");
            if ends && !is_common(text) && !keys.iter().any(|key| key.starts_with(text)) {
                return add(hits, input, span, WHY);
            }
        }
    }
}

/// Says whether a text ends with the mark of a console.
pub(super) fn is_prompt(lead: &[u8]) -> bool {
    matches!(lead.trim_ascii_end().last(), Some(b'#' | b'$' | b'>'))
}

/// The name that a console prints below the command that asks for it, which ends at a place: `# hostname`, `$ cat /etc/hostname`.
pub(super) fn printed(input: &Input<'_>, end: usize, hits: &mut Hits) {
    let line = input.line(end);
    let options: [&[u8]; 4] = [b"", b"-s", b"--short", b"-f"];
    let asked = options.contains(&input.bytes[end..line.end.max(end)].trim_ascii());
    let lead = input.bytes[line.start..end].trim_ascii_start();
    let command = lead.ends_with(b"/etc/hostname") && memchr::memmem::find(lead, b"cat ").is_some()
        || lead.ends_with(b"hostname") && !lead.ends_with(b"/hostname");
    let below = input.below(&line);
    let made_up = Scene::new(input).is_test(end);
    if made_up || !asked || !command || below >= input.bytes.len() || input.kind == Kind::Code {
        return;
    }
    let next = input.line(below);
    if let Some(span) = read(input, next.start).filter(|span| {
        input.bytes[span.end..next.end].trim_ascii().is_empty()
            && !is_common(&input.bytes[span.clone()])
    }) {
        add(hits, input, span, "a command prints the host's name");
    }
}

/// `web1 | SUCCESS => {`: the name that begins a line, before how a run of Ansible ended.
pub(super) fn result(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    if let Some(span) = read(input, line.start)
        .filter(|span| span.end == place.start && is_telling(&input.bytes[span.clone()]))
    {
        add(hits, input, span, "a run of Ansible names it");
    }
}

/// `web1 login: `, `web1 ~ # `: the name that begins a line of a console.
pub(super) fn console(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    if let Some(span) = read(input, line.start)
        .filter(|span| span.end == place.start && is_shaped(&input.bytes[span.clone()]))
    {
        add(hits, input, span, "a console names it");
    }
}

/// The name in a line of leases, whose address is given: a time, a hardware address or number, the address, the name.
pub(super) fn lease(input: &Input<'_>, address: &Range<usize>, hits: &mut Hits) {
    let line = input.line(address.start);
    let lead = &input.bytes[line.start..address.start];
    let digits = lead.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if !(9..=11).contains(&digits)
        || lead.get(digits) != Some(&b' ')
        || lead.iter().filter(|byte| **byte == b' ').count() != 2
        || input.byte(address.end) != b' '
    {
        return;
    }
    if let Some(span) = read(input, address.end + 1)
        .filter(|span| input.byte(span.end) == b' ' && !is_common(&input.bytes[span.clone()]))
    {
        add(hits, input, span, "a lease names it");
    }
}

/// A name behind an address in a row of a table that blanks align: `10.0.0.5   web1`, `bc:24:…  web1   associated`; and one
/// that begins the row.
pub(super) fn row(input: &Input<'_>, address: &Range<usize>, hits: &mut Hits) {
    if !matches!(
        input.kind,
        Kind::Prose | Kind::Unknown | Kind::Log | Kind::Shell
    ) {
        return;
    }
    let bytes = input.bytes;
    let blanks = bytes[address.end..]
        .iter()
        .take(24)
        .take_while(|byte| matches!(byte, b' ' | b'\t'))
        .count();
    let wide = |at: usize| {
        matches!(input.byte(at), b'\t' | b'\n' | b'\r' | 0) || bytes[at..].starts_with(b"  ")
    };
    let line = input.line(address.start);
    let aligned = memchr::memmem::find(&bytes[line.clone()], b"  ").is_some();
    // `1/1/49  52:54:…  1/1/50  web1`: a neighbour behind its port.
    let last = bytes[line.clone()].trim_ascii_end();
    let last = last
        .iter()
        .rposition(|byte| matches!(byte, b' ' | b'\t'))
        .map(|at| line.start + at + 1);
    if let Some(span) = last
        .filter(|at| *at > address.end && aligned && address.start > line.start)
        .and_then(|at| read(input, at))
        .filter(|span| is_shaped(&bytes[span.clone()]) && span.len() > 4)
        && address.len() > 13
        && bytes[line.start..]
            .split(u8::is_ascii_whitespace)
            .next()
            .is_some_and(|port| port.contains(&b'/'))
        && matches!(input.byte(span.end), b'\n' | b'\r' | 0)
    {
        add(hits, input, span, "a port has it as its neighbour");
    }
    if blanks > 0
        && aligned
        && let Some(span) = read(input, address.end + blanks)
            .filter(|span| is_shaped(&bytes[span.clone()]) && span.len() > 4 && wide(span.end))
    {
        add(hits, input, span, "its row holds an address");
    }
    if let Some(span) = read(input, line.start).filter(|span| {
        is_shaped(&bytes[span.clone()])
            && span.end < address.start
            && span.len() > 4
            && bytes[span.end..].starts_with(b"  ")
    }) {
        add(hits, input, span, "its row holds an address");
    }
}

#[cfg(test)]
#[path = "files_tests.rs"]
mod tests;
