//! Looks for addresses, subnets, MACs and names of hosts.
//!
//! One pass over the dots, colons and dashes of a text finds addresses and full names; short names of hosts come from
//! words that lead to them ([`WORDS`]), from lists of hosts, and from the inventory.

mod beside;
mod calls;
mod declared;
mod deeds;
mod domain;
mod files;
mod gear;
mod given;
mod hardware;
mod headings;
mod host;
mod ipv4;
mod ipv6;
mod label;
mod leads;
mod lists;
mod logs;
mod marks;
mod mention;
mod named;
mod phrases;
mod places;
mod prompt;
mod reach;
mod rows;
mod setting;
mod spread;
mod told;
mod tools;
mod words;

use std::ops::Range;

use crate::blocks;
use crate::field;
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::table;
use crate::wordset::List;

use crate::scene::Scene;
pub(crate) use domain::{is_end, is_public};
pub(crate) use host::at;
pub(crate) use phrases::words as phrases;
pub(crate) use reach::is_of_erlang;
pub(crate) use spread::Inventory;
pub(crate) use words::WORDS;

/// Looks at the whole text.
pub(crate) fn whole(input: &Input<'_>, inventory: &Inventory, hits: &mut Hits) {
    if input.kind == Kind::Lock || input.binary || is_bundle(input.path) {
        return;
    }
    let scene = Scene::new(input);
    let mut next = 0;
    let mut look = |at: usize, hits: &mut Hits| {
        if at >= next {
            next = match input.bytes[at] {
                b'.' => dot(&scene, at, hits),
                b':' => colon(&scene, at, hits),
                _ => dash(&scene, at, hits),
            };
        }
    };
    signs(input.bytes, scene.code, |at| look(at, hits));
    if !scene.code {
        input
            .ats()
            .for_each(|sign| beside::behind_user(input, sign, hits));
        for sign in memchr::memmem::find_iter(input.bytes, b"%3A") {
            if let Some(span) = ipv6::encoded(input.bytes, sign) {
                add_mac(&scene, span, hits);
            }
        }
    }
    lists::whole_file(input, hits);
    headings::minions(input, hits);
    gear::drawn(input, hits);
    rows::inventory(input, hits);
    files::nodes(input, hits);
    files::machines(input, hits);
    files::logins(input, hits);
    files::connections(input, hits);
    files::exports(input, hits);
    files::mail_routes(input, hits);
    columns(input, hits);
    mention::whole(&scene, hits);
    spread::spread(&scene, hits);
    inventory.find(&scene, hits);
}

/// Calls `visit` with every dot, colon and dash that may belong to an address or a name, by its neighbours.
///
/// What is left out are those from which [`dot`], [`colon`] and [`dash`] return at once with nothing found.
fn signs(bytes: &[u8], code: bool, mut visit: impl FnMut(usize)) {
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(b' ');
    let mut look = |at: usize| {
        let (before, next) = (byte(at.wrapping_sub(1)), byte(at + 1));
        let may_belong = match bytes[at] {
            b'.' => next.is_ascii_alphanumeric() && (at == 0 || before.is_ascii_alphanumeric()),
            // `std::fmt` is a path of code.
            b':' if next == b':' => !matches!(before | 0x20, b'g'..=b'z'),
            b':' => next.is_ascii_hexdigit(),
            // Pairs of digits, groups of four, and halves: `52-54-…`, `5254-0066-…`, `525400-…`.
            _ => {
                byte(at + 3) == b'-'
                    || next.is_ascii_hexdigit()
                        && before.is_ascii_hexdigit()
                        && (byte(at + 5) == b'-'
                            || byte(at + 6).is_ascii_hexdigit()
                                && byte(at + 5).is_ascii_hexdigit()
                                && !byte(at + 7).is_ascii_alphanumeric())
            }
        };
        if may_belong {
            visit(at);
        }
    };
    blocks::each(bytes, |from, block| {
        // Dashes only part hardware addresses as Windows writes them; code has many others.
        let signs = match code {
            true => block.is_any([b'.', b':']),
            false => block.is_any([b'.', b':', b'-']),
        };
        blocks::bits(signs, from, &mut look);
    });
}

/// Says whether a file is what a tool packed for browsers.
pub(crate) fn is_bundle(path: &str) -> bool {
    [
        ".min.js",
        ".min.css",
        ".js.map",
        ".css.map",
        ".bundle.js",
        ".min.mjs",
    ]
    .iter()
    .any(|end| path.ends_with(end))
}

/// Looks around a dot; returns up to where the text has been read.
fn dot(scene: &Scene<'_, '_>, dot: usize, hits: &mut Hits) -> usize {
    let input = scene.input;
    let (before, after) = (input.byte(dot.wrapping_sub(1)), input.byte(dot + 1));
    if before.is_ascii_digit()
        && after.is_ascii_digit()
        && let Some(address) = ipv4::at(input.bytes, dot)
    {
        let end = address.span.end;
        if address.harmless && input.path.ends_with("hosts") {
            lists::etc_hosts(input, &address.span, hits);
        }
        beside::listed(input, &address.span, hits);
        let vague = address.vague && (scene.code || !is_named_address(scene, address.span.start));
        let version = || {
            is_firmware(scene.before(address.span.start))
                || ipv4::is_release(&input.bytes[..address.span.start], &input.bytes[end..])
        };
        if !address.harmless && !vague && !is_made_up(scene, &address.span) && !version() {
            add_ipv4(input, address, hits);
        }
        return end;
    }
    if !after.is_ascii_alphanumeric() || !before.is_ascii_alphanumeric() {
        return dot + 1;
    }
    if before.is_ascii_hexdigit()
        && after.is_ascii_hexdigit()
        && let Some(span) = ipv6::dots(input.bytes, dot)
    {
        return add_mac(scene, span, hits);
    }
    if before.is_ascii_hexdigit()
        && !scene.code
        && let Some(span) = hardware::file(input, dot)
    {
        hits.add(
            span,
            "mac",
            "mac",
            Strength::Shaped,
            "a telephone is set up by it",
        );
        return dot + 1;
    }
    match domain::at(scene, dot) {
        domain::Name::Host(span, why) => {
            let end = span.end;
            hits.add(span, "fqdn", "full-name", Strength::Context, why);
            end
        }
        domain::Name::Other(end) => end,
    }
}

/// An address and the names that stand with it.
fn add_ipv4(input: &Input<'_>, address: ipv4::Address, hits: &mut Hits) {
    let category = if address.network { "ipv4-cidr" } else { "ipv4" };
    lists::etc_hosts(input, &address.span, hits);
    beside::zone(input, &address.span, hits);
    beside::address(input, &address.span, hits);
    given::behind(input, &address.span, hits);
    headings::above(input, &address.span, hits);
    beside::holder(input, address.span.start, hits);
    beside::tuple(input, address.span.start, hits);
    files::lease(input, &address.span, hits);
    files::row(input, &address.span, hits);
    rows::around(input, &address.span, hits);
    let why = "it has the shape of its kind";
    hits.add(address.span, category, "ipv4", Strength::Shaped, why);
}

/// Looks around a colon; returns up to where the text has been read.
fn colon(scene: &Scene<'_, '_>, colon: usize, hits: &mut Hits) -> usize {
    match ipv6::at(scene.input.bytes, colon) {
        ipv6::Colons::Address(span) => add_ipv6(scene, span, "ipv6", hits),
        ipv6::Colons::Network(span) => add_ipv6(scene, span, "ipv6-cidr", hits),
        ipv6::Colons::Mac(spans) => spans
            .into_iter()
            .fold(colon + 1, |_, span| add_mac(scene, span, hits)),
        ipv6::Colons::Time(time) => {
            if !scene.code {
                if let Some(span) = logs::syslog(scene.input, &time) {
                    host::add_uncommon(hits, scene.input, span, logs::IN_LOG);
                } else if let Some(span) = logs::backup(scene.input, &time) {
                    host::add(hits, scene.input, span, "it is the host of a backup");
                }
            }
            time.end
        }
        ipv6::Colons::Other(end) => {
            beside::with_port(scene.input, colon, hits);
            if !scene.code {
                rows::with_interface(scene.input, colon, hits);
                logs::rank(scene.input, colon, hits);
            }
            end
        }
    }
}

fn dash(scene: &Scene<'_, '_>, dash: usize, hits: &mut Hits) -> usize {
    let bytes = scene.input.bytes;
    match ipv6::dashes(bytes, dash).or_else(|| hardware::grouped(bytes, dash)) {
        Some(span) => add_mac(scene, span, hits),
        None => dash + 1,
    }
}

fn add_ipv6(scene: &Scene<'_, '_>, span: Range<usize>, category: &str, hits: &mut Hits) -> usize {
    let end = span.end;
    // `seit 2024::` is the last field of a line with colons in between.
    let year = span.len() == 6
        && scene.input.bytes[span.clone()].ends_with(b"::")
        && scene.input.bytes[span.start..span.start + 4]
            .iter()
            .all(u8::is_ascii_digit);
    if year {
        return end;
    }
    if !scene.code
        || scene.is_quoted(span.start)
            && !scene.is_test(span.start)
            && !is_for_documents(&scene.input.bytes[span.clone()])
    {
        lists::etc_hosts(scene.input, &span, hits);
        beside::zone(scene.input, &span, hits);
        beside::address(scene.input, &span, hits);
        beside::holder(scene.input, span.start, hits);
        beside::tuple(scene.input, span.start, hits);
        files::lease(scene.input, &span, hits);
        rows::around(scene.input, &span, hits);
        hits.add(
            span,
            category,
            "ipv6",
            Strength::Shaped,
            "it has the shape of its kind",
        );
    }
    end
}

fn add_mac(scene: &Scene<'_, '_>, span: Range<usize>, hits: &mut Hits) -> usize {
    let end = span.end;
    if !scene.code
        || (scene.is_quoted(span.start) || hardware::is_noted(scene, &span))
            && !scene.is_test(span.start)
    {
        files::row(scene.input, &span, hits);
        if !scene.code {
            calls::ether(scene.input, &span, hits);
            given::behind(scene.input, &span, hits);
            beside::address(scene.input, &span, hits);
            beside::holder(scene.input, span.start, hits);
        }
        hits.add(
            span,
            "mac",
            "mac",
            Strength::Shaped,
            "it has the shape of its kind",
        );
    }
    end
}

/// Says whether an address in source code was made up: in a test, a comment, or one that all examples use.
fn is_made_up(scene: &Scene<'_, '_>, span: &Range<usize>) -> bool {
    let login = span.start > 0
        && scene.input.bytes[span.start - 1] == b'@'
        && crate::pii::mail::is_login(scene.before(span.start));
    // Nobody but a cluster or a backup server of Proxmox listens there.
    let login = login
        || [&b":8006"[..], b":8007"]
            .iter()
            .any(|port| scene.input.bytes[span.end..].starts_with(port));
    scene.code
        && (!login && !scene.is_quoted(span.start)
            || scene.is_test(span.start)
            || is_for_documents(&scene.input.bytes[span.clone()]))
}

/// Says whether a text ends with the name of a device's software, which may have a version of four numbers.
fn is_firmware(lead: &[u8]) -> bool {
    let lead = lead.trim_ascii_end();
    // `S/W Version ........ 8.10.190.0`
    let dots = lead.iter().rev().take_while(|byte| **byte == b'.').count();
    let lead = lead[..lead.len() - if dots > 2 { dots } else { 0 }].trim_ascii_end();
    // `<firmware perm="">10.1.184.15</firmware>`
    let name = match lead.strip_suffix(b">") {
        Some(tag) => memchr::memrchr(b'<', tag).map(|open| &tag[open + 1..]),
        None => Some(lead),
    };
    let Some(name) = name else { return false };
    // `Chapter 10.4.2.1`
    static PARTS: List = List::new(
        "chapter section clause paragraph figure fig table appendix annex step kapitel abschnitt ziffer absatz abbildung tabelle anhang chapitre capítulo capitolo hoofdstuk \
        rozdział kapitola sección sezione seção paragraaf avsnitt afsnit version package paket paquete pacchetto paquet pacote pakket pakiet patch hotfix changelog versionshinweise",
    );
    let word = name.rsplit(|byte| *byte == b' ').next().unwrap_or_default();
    if PARTS.has_in_any_case(word) {
        return true;
    }
    // `firmware 5.37.1.7836, driver 18.24.38.2877, agent 34.32.35.239`
    static OTHERS: List = List::new(
        "driver agent bios microcode loader bootloader kernel build release controller bmc",
    );
    if OTHERS.has_in_any_case(word) && memchr::memmem::find(lead, b"firmware ").is_some() {
        return true;
    }
    let sign = |byte: &&u8| matches!(byte, b':' | b'=' | b'"' | b'\'' | b' ');
    let name = &name[..name.len() - name.iter().rev().take_while(sign).count()];
    let tag = lead.ends_with(b">");
    let word = b"firmware";
    let near = if tag {
        &name[..name.len().min(word.len())]
    } else {
        &name[name.len().saturating_sub(word.len())..]
    };
    near.eq_ignore_ascii_case(word)
}

/// Says whether an address is one that documents and examples use.
fn is_for_documents(address: &[u8]) -> bool {
    let nets: [&[u8]; 8] = [
        b"192.0.2.",
        b"198.51.100.",
        b"203.0.113.",
        b"2001:db8:",
        b"10.0.0.",
        b"192.168.0.",
        b"192.168.1.",
        b"1.1.1.",
    ];
    nets.iter().any(|net| address.starts_with(net))
}

/// Says whether the setting or word before a place is one for addresses.
fn is_named_address(scene: &Scene<'_, '_>, at: usize) -> bool {
    let before = scene.before(at);
    let lower = before[before.len().saturating_sub(40)..].to_ascii_lowercase();
    // `upgraded from 4.11.0.2 to 4.12.0.1`
    if [&b"upgrad"[..], b"updat", b"downgrad"]
        .iter()
        .any(|word| memchr::memmem::find(&lower, word).is_some())
    {
        return false;
    }
    let words: [&[u8]; 26] = [
        b"radius",
        b"router",
        b"trusted",
        b"ntp",
        b"syslog",
        b"servid",
        b"serveu",
        b"serwer",
        b"rechner",
        b"ip",
        b"addr",
        b"adres",
        b"direcc",
        b"host",
        b"server",
        b"gateway",
        b"gw",
        b"dns",
        b"via",
        b"from",
        b"src",
        b"dst",
        b"endpoint",
        b"peer",
        b"ping",
        b"client",
    ];
    // Of each word the last place counts; most letters begin none of them.
    let mut seen = [false; 26];
    (0..lower.len())
        .rev()
        .filter(|at| {
            matches!(
                lower[*at],
                b'a'..=b'i' | b'n' | b'p' | b'r' | b's' | b't' | b'v'
            )
        })
        .any(|at| {
            words.iter().zip(&mut seen).any(|(word, seen)| {
                let last = !*seen && lower[at..].starts_with(word);
                *seen |= last;
                last && lower.len() - at < 24 && (at == 0 || !lower[at - 1].is_ascii_alphanumeric())
            })
        })
}

/// What a column of a table holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    /// Hosts.
    Host,
    /// Names of what a row is about.
    Name,
    /// Names or kinds of what a row is about.
    Thing,
    /// Addresses, by which what a row is about is a host.
    Address,
    /// What devices have beside an address: places in racks, models.
    Device,
    /// Addresses of hardware, which nothing but a device has.
    Hardware,
    /// Versions, which may look like addresses.
    Version,
    /// Machines that people sit at.
    Station,
}

fn column(words: &field::Words) -> Option<Column> {
    match (words.joined(), words.last(1)) {
        (
            "host" | "hostname" | "server" | "servername" | "node" | "nodename" | "fqdn"
            | "machine" | "computername" | "vmname" | "devicename" | "hosts" | "rechner",
            _,
        ) => Some(Column::Host),
        ("title" | "titel" | "titre" | "título" | "titolo" | "tytuł", _) => Some(Column::Name),
        ("name" | "nazwa" | "nombre" | "nom" | "nome" | "naam" | "namn" | "název", _) => {
            Some(Column::Name)
        }
        (
            "poste" | "ordinateur" | "ordenador" | "pc" | "computer" | "komputer" | "počítač"
            | "dator" | "datamaskine" | "arbeitsplatz" | "arbeitsstation" | "workstation"
            | "stacja" | "werkplek" | "postazione" | "hôte" | "serveur" | "servidor" | "serwer"
            | "stanowisko" | "hostlabel" | "where" | "wo" | "où" | "dónde" | "onde" | "dove"
            | "waar" | "gdzie" | "kde" | "var" | "hvor" | "on" | "auf" | "sideadevice"
            | "sidebdevice" | "fromdevice" | "todevice" | "sourcedevice" | "targetdevice"
            | "remotedevice" | "localdevice" | "peerdevice" | "neighbor" | "neighbour" | "nachbar"
            | "gegenstelle" | "apname" | "switchname" | "routername" | "accesspoint",
            _,
        ) => Some(Column::Station),
        ("device" | "system" | "asset" | "label" | "vm" | "guest", _) => Some(Column::Thing),
        (_, "firmware" | "version" | "bios" | "build" | "release" | "fw") => Some(Column::Version),
        ("ipaddresses" | "addresses", _) => Some(Column::Address),
        (_, "mac" | "macaddress") => Some(Column::Hardware),
        ("jménostroje" | "jmenostroje" | "nazwastacji" | "nazwakomputera", _) => {
            Some(Column::Station)
        }
        (
            "address" | "addr" | "adresse" | "adres" | "adresa" | "dirección" | "endereço"
            | "indirizzo" | "adress" | "url",
            _,
        )
        | (_, "ip" | "ip4" | "ip6" | "ipv4" | "ipv6" | "ipaddress") => Some(Column::Address),
        (
            "gerät" | "geraet" | "maszyna" | "urządzenie" | "equipo" | "máquina" | "apparaat"
            | "maskin" | "dispositivo" | "équipement" | "stroj" | "zařízení",
            _,
        ) => Some(Column::Thing),
        (_, "rack" | "serial" | "model" | "role") => Some(Column::Device),
        (joined, _) if joined.ends_with("devicetype") || joined.ends_with("assettag") => {
            Some(Column::Device)
        }
        _ => None,
    }
}

/// Looks at the columns of tables that are named as hosts, or that are so by what stands beside them.
fn columns(input: &Input<'_>, hits: &mut Hits) {
    let bytes = input.bytes;
    let is_label = |cell: &Range<usize>| {
        label::read(input, cell.start).as_ref() == Some(cell)
            && !label::is_common(&bytes[cell.clone()])
    };
    let same_row = |from: usize, to: usize| {
        from <= to && to - from < 1000 && memchr::memchr(b'\n', &bytes[from..to]).is_none()
    };
    let mut named: Option<Range<usize>> = None;
    let mut plain: Option<Range<usize>> = None;
    let mut thing = false;
    let (mut address, mut device): (Option<usize>, Option<usize>) = (None, None);
    let mut versions: Vec<usize> = Vec::new();
    table::cells(input, &column, &mut |column, cell| {
        let shaped = is_label(&cell) && label::is_shaped(&bytes[cell.clone()]);
        match column {
            Column::Name | Column::Thing => {
                plain = is_label(&cell).then(|| cell.clone());
                thing = column == Column::Thing;
                // `mac, ip, name`: the name may stand behind.
                if shaped && address.take().is_some_and(|end| same_row(end, cell.start)) {
                    return host::add(hits, input, cell, "its row holds an address");
                }
                named = shaped.then_some(cell);
                return;
            }
            Column::Version => return versions.push(cell.start),
            Column::Host if is_group(&bytes[cell.clone()]) => return,
            // Of devices any name is one.
            Column::Device => {
                named = named.take().or_else(|| plain.take());
                if let Some(before) = device.replace(cell.start) {
                    rows::device(input, &mut named, before..cell.start, hits);
                }
                return;
            }
            _ => {}
        }
        if matches!(column, Column::Hardware | Column::Address) && !shaped {
            address = Some(cell.end);
        }
        if column == Column::Hardware && !thing {
            named = named.take().or_else(|| plain.take());
        }
        if column == Column::Station {
            if shaped && !places::is_place(&bytes[cell.clone()]) {
                host::add(hits, input, cell, "its column is one of machines");
            }
            return;
        }
        if let Some(name) = named.take().filter(|name| same_row(name.end, cell.start)) {
            host::add(hits, input, name, "its row holds an address");
        }
        if column == Column::Address && shaped || column == Column::Host && is_label(&cell) {
            host::add(hits, input, cell, "its column is one of hosts");
        }
    });
    drop_versions(&versions, hits);
}

/// Says whether a cell tells that its row is about all machines of a kind.
fn is_group(cell: &[u8]) -> bool {
    static GROUPS: List = List::new(
        "lab dev test prod staging production development qa uat demo backup other misc office home",
    );
    GROUPS.has_in_any_case(cell)
}

/// Takes back what was found in columns of versions, whose cells were read from left to right.
fn drop_versions(versions: &[usize], hits: &mut Hits) {
    if !versions.is_empty() {
        hits.found
            .retain(|hit| hit.rule != "ipv4" || versions.binary_search(&hit.span.start).is_err());
    }
}

#[cfg(test)]
#[path = "network/tests.rs"]
mod tests;
