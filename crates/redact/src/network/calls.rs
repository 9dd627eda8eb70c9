//! Names in calls of programs, loops of shells and what managers of clusters print.

use std::ops::Range;

use super::host::add;
use super::label::{is_common, is_role_at_site, is_shaped, is_telling, is_ware, read};
use crate::finding::Hits;
use crate::input::Input;
use crate::kind::Kind;
use crate::scene::Scene;

/// How many words of a loop are looked at.
const MOST: usize = 32;

/// The machine that a call names: `api.nodes("web1").qemu(101)`, `Net::SSH.start("web1", …)`, `configName: 'web1'`.
pub(super) fn call(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let quote = input.bytes[place.end - 1];
    let Some(span) = read(input, place.end).filter(|span| input.byte(span.end) == quote) else {
        return;
    };
    let text = &input.bytes[span.clone()];
    // Nothing else has guests, so that any name is one of a node.
    let rest = &input.bytes[span.end + 1..(span.end + 12).min(input.bytes.len())];
    let owns = [&b").qemu("[..], b").lxc(", b").status", b").storage"]
        .iter()
        .any(|end| rest.starts_with(end));
    let scene = Scene::new(input);
    // `client.connect("attic-1")`: devices introduce themselves so, by what is no machine's role.
    let device = input.bytes[place.start..place.end - 1].ends_with(b".connect(")
        && text.contains(&b'-')
        && !is_role_at_site(text);
    // `replication_slot('standby1')` tells what it is for.
    let slot = input.bytes[..place.end - 1].ends_with(b"slot(")
        && [&b"standby"[..], b"replica", b"slot", b"node"]
            .iter()
            .any(|word| text.starts_with(word));
    let made_up = device || slot || input.kind == Kind::Code && scene.is_test(span.start);
    if (is_shaped(text) || owns && !is_common(text)) && !made_up {
        add(hits, input, span, "a call connects to it");
    }
}

/// The node in a path of the API of Proxmox, in source code: `f"{base}/nodes/web1/qemu/{vmid}"`; says whether there is one.
pub(super) fn node_of_path(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) -> bool {
    let lead = &input.bytes[..place.start];
    let rest = &input.bytes[place.end..];
    if !lead.ends_with(b"/") || !rest.starts_with(b"s/") {
        return false;
    }
    let Some(span) =
        read(input, place.end + 2).filter(|span| is_shaped(&input.bytes[span.clone()]))
    else {
        return false;
    };
    let parts = [
        &b"/qemu"[..],
        b"/lxc",
        b"/status",
        b"/storage",
        b"/tasks",
        b"/vzdump",
        b"/disks",
    ];
    let scene = Scene::new(input);
    let owns = parts
        .iter()
        .any(|part| input.bytes[span.end..].starts_with(part));
    let meant = owns && scene.is_quoted(span.start) && !scene.is_test(span.start);
    if meant {
        add(hits, input, span, "it stands in a path of nodes");
    }
    meant
}

/// What a command reaches, behind its options: `nc -zv web1 443`, `dig +short web1`.
pub(super) fn command(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let before = place
        .start
        .checked_sub(1)
        .map_or(b'\n', |at| input.bytes[at]);
    let starts = matches!(
        before,
        b'\n' | b' ' | b'\t' | b'`' | b'$' | b'|' | b';' | b'(' | b'#' | b'>'
    );
    if !starts || input.kind == Kind::Code {
        return;
    }
    let line = input.line(place.start);
    let mut at = place.end;
    for word in input.bytes[place.end..line.end.max(place.end)]
        .split(|byte| *byte == b' ')
        .take(5)
    {
        if let Some(span) = read(input, at).filter(|span| span.len() == word.len()) {
            let text = &input.bytes[span.clone()];
            if is_shaped(text) && !is_ware(text) {
                add(hits, input, span, "a command connects to it");
            }
            return;
        }
        let option = matches!(word.first(), None | Some(b'-' | b'+' | b'@'))
            || word.iter().all(u8::is_ascii_digit);
        if !option {
            return;
        }
        at += word.len() + 1;
    }
}

/// The words of a loop in which a command reaches each: `for h in web1 web2; do ssh $h uptime; done`.
pub(super) fn each(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let rest = &input.bytes[place.end..line.end.min(place.end + 512).max(place.end)];
    let reaches = [
        &b"ssh"[..],
        b"scp",
        b"rsync",
        b"ping ",
        b"curl ",
        b"nc ",
        b"pct ",
        b"qm ",
    ]
    .iter()
    .any(|command| memchr::memmem::find(rest, command).is_some());
    if !reaches || input.kind == Kind::Code {
        return;
    }
    let list = memchr::memchr(b';', rest).unwrap_or(rest.len());
    let mut at = place.end;
    for word in rest[..list].split(|byte| *byte == b' ').take(MOST) {
        let text = word.strip_suffix(b"\"").unwrap_or(word);
        let from = at + usize::from(word.starts_with(b"\""));
        if let Some(span) = read(input, from).filter(|span| span.end == at + text.len())
            && is_shaped(&input.bytes[span.clone()])
            && !is_ware(&input.bytes[span.clone()])
        {
            add(hits, input, span, "a loop reaches it");
        }
        at += word.len() + 1;
    }
}

/// A row that a manager of a swarm prints: a long identifier, the node, its state and what it may do.
pub(super) fn swarm(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let able = input.bytes[place.end..line.end.max(place.end)].trim_ascii_start();
    let row = [&b"Active"[..], b"Drain", b"Pause"]
        .iter()
        .any(|able_to| able.starts_with(able_to));
    let lead = &input.bytes[line.start..place.start];
    // `web1   Ready   <none>   10.0.0.5` of Kubernetes.
    let roles = [
        &b"<none>"[..],
        b"control-plane",
        b"worker",
        b"master",
        b"etcd",
    ];
    if lead.ends_with(b"  ") && roles.iter().any(|role| able.starts_with(role)) {
        let from = line.end - input.bytes[line.clone()].trim_ascii_start().len();
        let node = read(input, from).filter(|span| {
            span.end < place.start
                && input.bytes[span.end..place.start].trim_ascii().is_empty()
                && is_telling(&input.bytes[span.clone()])
        });
        return node
            .into_iter()
            .for_each(|span| add(hits, input, span, "a list of nodes names it"));
    }
    let id = lead
        .trim_ascii_start()
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric())
        .count();
    if !row || id != 25 || !lead.ends_with(b" ") {
        return;
    }
    let end = lead.trim_ascii_end().len();
    let from = lead[..end]
        .iter()
        .rposition(|byte| *byte == b' ')
        .map_or(0, |blank| blank + 1);
    let span = line.start + from..line.start + end;
    if read(input, span.start).as_ref() == Some(&span) && !is_common(&input.bytes[span.clone()]) {
        add(hits, input, span, "a list of nodes names it");
    }
}

/// What a runner is called that a command registers: `gitlab-runner register … --description web1`.
pub(super) fn described(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let low = line.start.max(place.start.saturating_sub(400));
    let lead = &input.bytes[low..place.start];
    let quoted = usize::from(matches!(input.byte(place.end), b'"' | b'\''));
    if let Some(span) = read(input, place.end + quoted)
        .filter(|span| is_telling(&input.bytes[span.clone()]))
        .filter(|_| memchr::memmem::find(lead, b"runner register").is_some())
    {
        add(hits, input, span, "a runner is registered by it");
    }
}

/// The node that a guest is copied to: `replication 101-0 to web1`, `replication job 101-0 to web1`.
pub(super) fn replica(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let rest = &input.bytes[place.end..(place.end + 32).min(input.bytes.len())];
    let skip = if rest.starts_with(b"job ") { 4 } else { 0 };
    let job = rest[skip..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit() || **byte == b'-')
        .count();
    if job < 3 || !rest[skip + job..].starts_with(b" to ") {
        return;
    }
    if let Some(span) = read(input, place.end + skip + job + 4)
        .filter(|span| !is_common(&input.bytes[span.clone()]))
    {
        add(hits, input, span, "a guest is copied to it");
    }
}

/// The node in a ticket for a console: `pvespiceproxy:5f1e…:101:web1::…`.
pub(super) fn ticket(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let rest = &input.bytes[place.end..(place.end + 48).min(input.bytes.len())];
    let mut at = place.end;
    let mut parts = rest.split(|byte| *byte == b':');
    let (Some(time), Some(guest)) = (parts.next(), parts.next()) else {
        return;
    };
    at += time.len() + guest.len() + 2;
    let numbers = time.iter().all(u8::is_ascii_hexdigit) && guest.iter().all(u8::is_ascii_digit);
    if let Some(span) = read(input, at)
        && numbers
        && input.bytes[span.end..].starts_with(b"::")
    {
        add(hits, input, span, "a ticket names its node");
    }
}

/// Says whether what stands before an at sign is a program that runs on a host: `rabbit@web1` of Erlang, and who holds a
/// lock, `PID 2210@web1`.
pub(super) fn is_process(input: &Input<'_>, name: Range<usize>, host: &[u8]) -> bool {
    let names: [&[u8]; 7] = [
        b"rabbit",
        b"ejabberd",
        b"emqx",
        b"vernemq",
        b"couchdb",
        b"riak",
        b"vmq",
    ];
    let text = &input.bytes[name.clone()];
    let locks = text.iter().all(u8::is_ascii_digit) && input.bytes[..name.start].ends_with(b"PID ");
    // `27000@web1`: the port that a server of licences listens at.
    let port = (4..=5).contains(&text.len()) && text.iter().all(u8::is_ascii_digit) && {
        let before = name.start.checked_sub(1).map_or(b' ', |at| input.bytes[at]);
        matches!(before, b'=' | b'"' | b'\'' | b' ' | b':' | b';')
    };
    names.contains(&text) && is_telling(host) || (locks || port) && is_shaped(host)
}

/// A hardware address and a name that are a whole line, as in a list of stations: `52:54:… web1`.
pub(super) fn ether(input: &Input<'_>, address: &Range<usize>, hits: &mut Hits) {
    let line = input.line(address.start);
    if line.start != address.start || !matches!(input.byte(address.end), b' ' | b'\t') {
        return;
    }
    let rest = &input.bytes[address.end..line.end];
    let at = line.end - rest.trim_ascii_start().len();
    if let Some(span) = read(input, at)
        && input.bytes[span.end..line.end].trim_ascii().is_empty()
        && is_telling(&input.bytes[span.clone()])
    {
        add(hits, input, span, "a list of stations names it");
    }
}

#[cfg(test)]
#[path = "calls_tests.rs"]
mod tests;
