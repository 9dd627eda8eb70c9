//! Full names of hosts and names of domains, told from members of objects, files, packages and public sites.

use std::ops::Range;
use std::sync::OnceLock;

use super::declared::{ONLY_INSIDE, is_declared, is_mirror};
use super::reach::{
    has_company_end, is_bracketed, is_captured, is_document, is_fetched, is_forwarded,
    is_login_of_url, is_mailbox, is_marked, is_object, is_of_cookie, is_of_erlang, is_of_option,
    is_polled, is_principal, is_reached, is_registry, is_room, is_service, is_service_of_company,
    is_site, is_source, is_with_login, is_zone,
};
use crate::kind::Kind;
use crate::pii::mail;
use crate::scene::{Scene, Setting};
use crate::signs::Signs;
use crate::wordset::{List, WordSet};

/// What a last label says about a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct End {
    /// Used inside networks only.
    inner: bool,
    /// Used as the end of names of files and members as well.
    file: bool,
}

/// What was read around a dot.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// The name of a host or a domain.
    Host(Range<usize>, &'static str),
    /// Something else, up to where it has been read.
    Other(usize),
}

/// Reads the name whose last dot is at `dot`.
pub(super) fn at(scene: &Scene<'_, '_>, dot: usize) -> Name {
    let bytes = scene.input.bytes;
    let rest = &bytes[dot + 1..(dot + 26).min(bytes.len())];
    // No label of those that end names begins so; fractions of seconds do.
    if rest.first().is_some_and(u8::is_ascii_digit) {
        return Name::Other(dot + 1);
    }
    static LABEL: Signs = Signs::words_and(b"-");
    let length = LABEL.count(rest);
    let end = dot + 1 + length;
    let follows = scene.input.byte(end);
    let second = scene.input.byte(end + 1);
    if matches!(follows, b'(' | 0x80..)
        || follows == b'_' && !is_polled(&bytes[..dot])
        || follows == b'@' && !is_principal(&bytes[..dot])
        || follows == b'[' && !is_bracketed(&bytes[end + 1..])
    {
        return Name::Other(dot + 1);
    }
    let Some(last) = end_of(&rest[..length]) else {
        return Name::Other(dot + 1);
    };
    if follows == b'.'
        && (second.is_ascii_alphanumeric() || matches!(second, b'_' | b'$' | b'{' | b'%'))
        && !is_captured(scene, end)
    {
        return Name::Other(dot + 1);
    }
    match start_of(bytes, dot) {
        Some(start) => judge(scene, start..end, last)
            .map_or(Name::Other(end), |why| Name::Host(start..end, why)),
        None => Name::Other(end),
    }
}

/// Returns where a name with its last dot at `dot` starts; its labels must be such as hosts have.
fn start_of(bytes: &[u8], dot: usize) -> Option<usize> {
    let mut start = dot;
    let low = dot.saturating_sub(200);
    while start > low && is_label(bytes[start - 1]) {
        start -= 1;
    }
    while start < dot && matches!(bytes[start], b'.' | b'-') {
        start += 1;
    }
    // Files of cookies mark a name so.
    // `composer config http-basic.hub.corp.eu` names what is kept before where.
    for mark in [
        &b"HttpOnly_"[..],
        b"http-basic.",
        b"gitlab-token.",
        b"bearer.",
        b"snmp_",
    ] {
        if bytes[start..dot].starts_with(mark) {
            start += mark.len();
        }
    }
    let marked = is_marked(&bytes[..start]);
    // `_ldap._tcp.corp.lan`: services are no part of the name.
    while bytes[start] == b'_' {
        start += memchr::memchr(b'.', &bytes[start..=dot])? + 1;
        if start > dot {
            return None;
        }
    }
    let name = &bytes[start..dot];
    let labels = || name.split(|byte| *byte == b'.');
    let shaped = labels().all(|label| {
        !label.is_empty()
            && label.len() < 64
            && label[0] != b'-'
            && label[label.len() - 1] != b'-'
            && !label.contains(&b'_')
    });
    let last = labels().next_back()?;
    let named =
        last.iter().any(u8::is_ascii_alphabetic) && (last.len() > 1 || labels().count() > 1);
    let before = start.checked_sub(1).map_or(b' ', |at| bytes[at]);
    // `\\\\web1.corp.lan\\share`
    let share = bytes[..start].ends_with(b"\\\\");
    // `url%3Dhttps%3A%2F%2Fweb1.corp.lan%2F`
    let escape = before == b'%'
        && [&b"2F"[..], b"3D", b"2C", b"3A"]
            .iter()
            .any(|code| name.starts_with(code));
    let joins = !(marked || share || escape) && matches!(before, b'$' | b'%' | b'\\' | b'_');
    let skipped = if escape { 2 } else { 0 };
    (shaped && named && before < 0x80 && !joins && dot > start + skipped).then_some(start + skipped)
}

fn is_label(byte: u8) -> bool {
    static INSIDE: Signs = Signs::words_and(b"-._");
    INSIDE.has(byte)
}

/// Returns what is known about a last label; nothing where it ends no name.
fn end_of(label: &[u8]) -> Option<End> {
    static ENDS: OnceLock<[WordSet; 3]> = OnceLock::new();
    if label.len() < 2 || !label[0].is_ascii_alphabetic() {
        return None;
    }
    let [all, inner, file] = ENDS.get_or_init(|| {
        let groups = |wanted: &'static [&'static str]| {
            let lines = include_str!("../../data/tlds.txt").lines();
            let groups = lines.filter_map(|line| line.split_once(' '));
            WordSet::new(
                groups
                    .filter(move |(group, _)| wanted.contains(group))
                    .flat_map(|(_, words)| words.split_ascii_whitespace())
                    .chain(wanted.contains(&"inner").then_some("arpa")),
            )
        };
        [
            groups(&["country", "generic", "inner"]),
            groups(&["inner"]),
            groups(&["file"]),
        ]
    });
    all.contains(label).then(|| End {
        inner: inner.contains(label),
        file: file.contains(label),
    })
}

/// Says whether everybody knows a domain: itself or one above it is in the list.
pub(crate) fn is_public(name: &str) -> bool {
    static KNOWN: OnceLock<WordSet> = OnceLock::new();
    let known = KNOWN.get_or_init(|| WordSet::of_lines(include_str!("../../data/public.txt")));
    let mut rest = name.as_bytes();
    loop {
        if known.contains(rest) {
            return true;
        }
        match memchr::memchr(b'.', rest) {
            Some(dot) => rest = &rest[dot + 1..],
            None => return false,
        }
    }
}

/// Says whether a label ends names of hosts.
pub(crate) fn is_end(label: &[u8]) -> bool {
    end_of(label).is_some()
}

/// A name and what is known about it.
struct Candidate {
    lower: String,
    labels: usize,
    end: End,
    machine: bool,
    /// Whether its second label is one of those that part the machines of a company.
    inside: bool,
}

/// Decides whether a name is one of the user's; returns why.
fn judge(scene: &Scene<'_, '_>, span: Range<usize>, end: End) -> Option<&'static str> {
    let bytes = scene.input.bytes;
    let before = span.start.checked_sub(1).map_or(b' ', |at| bytes[at]);
    // `".corp.eu"`: all that is below a domain.
    let quote = bytes[..span.start.saturating_sub(1)].last();
    let quote = quote.filter(|quote| before == b'.' && matches!(quote, b'"' | b'\''));
    let before = quote.copied().unwrap_or(before);
    // Members of objects are what most dots in code stand for; only texts in quotes and addresses are looked at.
    let signs = matches!(before, b'"' | b'\'' | b'`' | b'/' | b'@' | b'=' | b' ')
        || before == b',' && is_login_of_url(&bytes[..span.start])
        || is_mailbox(scene, &span, before);
    if scene.code && !signs && !bytes[..span.start].ends_with(b"=tcp:") {
        return None;
    }
    let lower = scene.input.text(span.clone()).to_ascii_lowercase();
    if is_public(&lower) || is_reserved(&lower) {
        return None;
    }
    let labels = lower.bytes().filter(|byte| *byte == b'.').count() + 1;
    let first = first_label(&lower);
    static PARTS: List = List::new(
        "int prod lab stg staging mgmt mgt infra dmz oob intra internal srv edge corp hq adm noc dc rz lan",
    );
    // `web.dc3.corp.eu`
    let part = |part: &str| PARTS.has(part.trim_end_matches(|digit: char| digit.is_ascii_digit()));
    let inside = labels > 3 && lower.split('.').nth(1).is_some_and(part);
    let service = || labels > 2 && !scene.code && is_service(first);
    let machine = inside
        || (labels > 2 || labels == 2 && end.inner) && (is_machine(first.as_bytes()) || service());
    let candidate = Candidate {
        inside,
        labels,
        end,
        machine,
        lower,
    };
    let lead = &bytes[..span.start];
    if before == b'@' && mail::at(bytes, span.start - 1).is_some() && !is_of_erlang(lead) {
        return None;
    }
    if scene.code
        && (scene.is_test(span.start)
            || !scene.is_quoted(span.start) && !is_noted(scene, &candidate, &span, before))
    {
        return None;
    }
    match around(scene, &span, before) {
        Place::Address => {
            judge_address(scene, &candidate, &span).then_some("it is the host of an address")
        }
        Place::Target => {
            // A login stands before it in a URL: `nats://app:…@nats.corp.eu:4222`.
            let login = || labels > 2 && is_login_of_url(&bytes[..span.start]);
            let telling = candidate.machine || end.inner || scene.code && login();
            (telling || !scene.code && !scene.is_package()).then_some("it follows a user's name")
        }
        Place::Part => None,
        Place::Bare => judge_bare(scene, &candidate, &span, before),
    }
}

/// Says whether a comment connects to a name, which is no example where it has a number.
fn is_noted(scene: &Scene<'_, '_>, name: &Candidate, span: &Range<usize>, before: u8) -> bool {
    name.machine
        && name.labels > 2
        && has_digit(&name.lower)
        && scene.is_comment(span.start)
        && (before == b'@'
            || scene.is_host_word(span.start)
            || is_reached(scene, span)
            || before == b'/' && memchr::memmem::find(scene.before(span.start), b"curl ").is_some())
}

/// Where a name stands.
enum Place {
    /// In a URL, as its host.
    Address,
    /// Behind `user@`.
    Target,
    /// In a path or a package's name.
    Part,
    /// On its own.
    Bare,
}

fn around(scene: &Scene<'_, '_>, span: &Range<usize>, before: u8) -> Place {
    let bytes = scene.input.bytes;
    let lead = &bytes[span.start.saturating_sub(3)..span.start];
    match before {
        b'@' => Place::Target,
        b'/' if lead.ends_with(b"//") => Place::Address,
        b'\\' if lead.ends_with(b"\\\\") => Place::Address,
        b'F' if bytes[..span.start].ends_with(b"%2F%2F") => Place::Address,
        b'{' if is_mailbox(scene, span, before) => Place::Bare,
        b'/' | b'\\' | b'{' if scene.code => Place::Part,
        b'{' | b'<' if matches!(scene.input.byte(span.end), b'}' | b' ') => Place::Part,
        _ => Place::Bare,
    }
}

fn judge_address(scene: &Scene<'_, '_>, name: &Candidate, span: &Range<usize>) -> bool {
    if name.end.inner {
        return !scene.code
            || name.machine
            || !name.lower.ends_with(".test") && !name.lower.ends_with(".example");
    }
    let has_port =
        scene.input.byte(span.end) == b':' && scene.input.byte(span.end + 1).is_ascii_digit();
    match scene.input.kind {
        Kind::Code => {
            // Nobody but a cluster or a backup server of Proxmox listens there.
            let proxmox = [&b":8006"[..], b":8007"]
                .iter()
                .any(|port| scene.input.bytes[span.end..].starts_with(port));
            let service = name.labels > 2 && is_service(first_label(&name.lower));
            name.machine && has_digit(&name.lower) || name.inside || proxmox || service
        }
        Kind::Prose | Kind::Xml => {
            name.machine
                || has_port
                || is_of_option(scene, span.start)
                || is_mirror(scene, &name.lower)
                || is_fetched(scene, span)
                || is_with_login(scene, span)
        }
        _ if scene.is_comment(span.start) => name.machine || has_port,
        _ if scene.is_published(span.start) => {
            name.inside || name.machine && has_digit(&name.lower)
        }
        _ => {
            name.machine
                || has_port
                || !is_site(&name.lower)
                || is_document(scene, &name.lower)
                || is_with_login(scene, span)
        }
    }
}

fn judge_bare(
    scene: &Scene<'_, '_>,
    name: &Candidate,
    span: &Range<usize>,
    before: u8,
) -> Option<&'static str> {
    let first = first_label(&name.lower);
    let setting = scene.setting(span.start);
    // `".corp.eu"` in a list of hosts: all that is below a domain.
    let below = scene.input.bytes[..span.start].ends_with(b".") && before != b'.';
    let domain = setting == Setting::Domain || below && setting == Setting::Host;
    let key = setting != Setting::Other || is_declared(scene.before(span.start));
    let word = scene.is_host_word(span.start) || is_reached(scene, span);
    if scene.before(span.start).ends_with(b"file \"") {
        return None;
    }
    if is_other_name(scene, name, span.start, key || word) {
        return None;
    }
    if before == b'[' && is_table(scene, span) && !name.machine {
        return None;
    }
    let numbered = name.machine && has_digit(first);
    if scene.code {
        let good = (numbered || name.inside) && name.labels > 2
            || name.machine && name.end.inner
            || key && (name.labels > 2 || !name.end.file || domain);
        return (good && (before != b' ' || numbered && word))
            .then_some("a text in code names a machine");
    }
    let told = Told {
        key,
        domain,
        word,
        numbered,
    };
    judge_text(scene, name, span, before, &told)
}

/// What the setting and the words before a name, and its number, tell about it.
struct Told {
    key: bool,
    domain: bool,
    word: bool,
    numbered: bool,
}

/// Decides as [`judge_bare`] does, in what is no source code.
fn judge_text(
    scene: &Scene<'_, '_>,
    name: &Candidate,
    span: &Range<usize>,
    before: u8,
    said: &Told,
) -> Option<&'static str> {
    let first = first_label(&name.lower);
    let bare_code = scene.input.kind == Kind::Hcl && !scene.is_quoted(span.start);
    let registry = || is_registry(scene, span);
    if bare_code || scene.is_package() && !said.numbered && !registry() {
        return None;
    }
    let source = name.end.file && name.labels < 3 && is_source(&name.lower);
    if said.key && (!source || said.domain) {
        return Some("its name says that it is a host");
    }
    // A file in a folder, or the end of a file's name: `conf.d/site.local`.
    let in_path = matches!(before, b'/' | b'\\');
    let plain_end = !name.end.file
        || name.labels > 2 && has_digit(first)
        || name.end.inner
        || name.inside
        || is_service_of_company(&name.lower);
    if before == b':' && is_room(scene.before(span.start)) {
        return Some("a room or a user of Matrix is on it");
    }
    if in_path && is_zone(scene.before(span.start)) || is_forwarded(scene, span) {
        return Some("it is a zone of its own");
    }
    if name.machine && (name.labels > 2 || !in_path) && plain_end {
        return Some("it is named as a machine");
    }
    if is_pattern(scene, span.start) && !source {
        return Some("it is the domain of a pattern");
    }
    if name.labels > 2 && is_absolute(scene, span.end) {
        return Some("it is written as in a zone");
    }
    if before == b'.' && is_of_cookie(&scene.input.bytes[span.end..]) {
        return Some("a cookie is kept for it");
    }
    // `-domain corp-works.site`: no file stands there.
    let named = said.word && !source && first.contains('-');
    if in_path || name.end.file && name.labels < 3 && !named {
        return None;
    }
    if name.end.inner {
        let inside = ONLY_INSIDE.has(name.lower.rsplit('.').next().unwrap_or_default());
        return (inside || name.labels > 2 || before == b'.' || said.word)
            .then_some("its end is used inside networks");
    }
    if said.word {
        return Some("what stands before it leads to a host");
    }
    let told = || scene.input.kind != Kind::Prose || is_told(scene, span);
    let company = || is_company(scene, name, span) && is_told(scene, span);
    (is_plain(scene, name, span) && told() || company()).then_some("it has the form of a full name")
}

/// `[registries.intern]` is a table of TOML.
fn is_table(scene: &Scene<'_, '_>, span: &Range<usize>) -> bool {
    scene.input.kind == Kind::Ini && scene.input.byte(span.end) == b']'
}

/// Says whether a name is the rest of a pattern for keys or certificates: `@cert-authority *.corp.eu`, `DNS:*.corp.eu`.
fn is_pattern(scene: &Scene<'_, '_>, start: usize) -> bool {
    if !scene.input.bytes[..start].ends_with(b"*.") {
        return false;
    }
    let lead = scene.before(start);
    let lead = lead.strip_suffix(b"*.").unwrap_or(lead);
    // `nonProxyHosts=localhost|*.corp.eu`
    memchr::memmem::find(lead, b"onProxyHosts").is_some()
        || lead.ends_with(b"DNS:")
        || lead.ends_with(b"CN=")
        || lead.ends_with(b"CN = ")
        || lead.starts_with(b"@cert-authority ")
        || lead.starts_with(b"@revoked ")
        || scene.input.path.ends_with("known_hosts")
        || scene.input.path.contains("/exim")
}

/// Says whether a sentence or a table speaks of a full name as a place: `land on web.corp.eu`, `| web.corp.eu |`.
fn is_told(scene: &Scene<'_, '_>, span: &Range<usize>) -> bool {
    static LEADS: List = List::new("on auf sur su op na by");
    let lead = scene.before(span.start).trim_ascii_end();
    let rest = &scene.input.bytes[span.end..(span.end + 40).min(scene.input.bytes.len())];
    if lead.ends_with(b"Received: from") {
        return true;
    }
    if lead.ends_with(b"|") {
        return rest.trim_ascii_start().starts_with(b"|");
    }
    let from = lead
        .iter()
        .rposition(|byte| !byte.is_ascii_alphabetic())
        .map_or(0, |at| at + 1);
    let by = &lead[from..] == b"by";
    LEADS.has_in_any_case(&lead[from..])
        && (!by || rest.starts_with(b" with ") || rest.starts_with(b" ("))
}

/// Says whether a name is one of a package, an object or a reverse zone.
fn is_other_name(scene: &Scene<'_, '_>, name: &Candidate, start: usize, told: bool) -> bool {
    static REVERSED: List = List::new("com org net io de dev edu gov iqn eui naa ch");
    let first = first_label(&name.lower);
    let reversed = name.labels > 2 && REVERSED.has(first);
    let written = &scene.input.bytes[start..start + first.len()];
    let camel = written
        .windows(2)
        .any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
    // `host: config.host` is a member as well.
    let member =
        is_object(first) && matches!(name.lower.split_once('.'), Some((_, "host" | "name")));
    (reversed || is_object(first)) && !told
        || member
        || camel
        || name.lower.ends_with(".arpa") && !name.lower.ends_with(".home.arpa")
}

/// Says whether a name ends with its last dot, as zones are written.
fn is_absolute(scene: &Scene<'_, '_>, end: usize) -> bool {
    let input = scene.input;
    if !matches!(input.kind, Kind::Unknown | Kind::Prose) || input.byte(end) != b'.' {
        return false;
    }
    // Sentences end with a dot as well; a record goes on with how long it holds, or was led to by its type.
    let record = || {
        let rest = &input.bytes[(end + 1).min(input.bytes.len())
            ..input.line(end).end.max(end + 1).min(input.bytes.len())];
        let digits = rest.trim_ascii_start();
        let length = digits
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let held = length > 0 && memchr::memmem::find(&rest[..rest.len().min(40)], b"IN").is_some();
        let lead = scene.before(end);
        held || rest.trim_ascii().is_empty() && memchr::memmem::find(lead, b"IN\t").is_some()
    };
    match input.kind {
        Kind::Unknown => matches!(input.byte(end + 1), b' ' | b'\t' | b'\n' | b'\r'),
        _ => record(),
    }
}

/// Says whether a name has the plain form of a full name, where that is enough.
fn is_plain(scene: &Scene<'_, '_>, name: &Candidate, span: &Range<usize>) -> bool {
    let lowercase = !scene.input.bytes[span.clone()]
        .iter()
        .any(u8::is_ascii_uppercase);
    name.labels > 2
        && name.lower.split('.').all(|label| label.len() > 1)
        && lowercase
        && !name.end.file
        && !is_site(&name.lower)
}

/// What machines do, as their names begin.
const ROLES: &str = "pve pbs pmg node host web db app nas fw hv k8s ceph vault srv mail smtp imap mx dns ns gw proxy lb \
    esx esxi vm git gitlab grafana prometheus zabbix ldap dc ad sql mysql pg postgres redis kafka jump \
    bastion backup storage san switch router idrac ilo ipmi bmc vpn jenkins nextcloud registry harbor \
    monitor monitoring logs cluster server bkp stor px proxmox rtr";

/// Says whether a first label is one that machines have: a number, or what they do.
pub(super) fn is_machine(label: &[u8]) -> bool {
    let stem = &label[..memchr::memchr(b'-', label).unwrap_or(label.len())];
    if is_role(stem) || is_role(label) {
        return true;
    }
    // `v1` is a version, `h2` a protocol, a run of hexadecimal digits a hash.
    let letters = label
        .iter()
        .filter(|byte| byte.is_ascii_alphabetic())
        .count();
    let hash = label.len() >= 7 && label.iter().all(u8::is_ascii_hexdigit);
    label.iter().any(u8::is_ascii_digit) && letters > 1 && !hash
}

/// Says whether a word is what a machine does.
pub(super) fn is_role(word: &[u8]) -> bool {
    static KNOWN: OnceLock<WordSet> = OnceLock::new();
    let roles = KNOWN.get_or_init(|| WordSet::new(ROLES.split_ascii_whitespace()));
    roles.contains(word)
}

fn first_label(name: &str) -> &str {
    &name[..memchr::memchr(b'.', name.as_bytes()).unwrap_or(name.len())]
}

fn has_digit(name: &str) -> bool {
    first_label(name).bytes().any(|byte| byte.is_ascii_digit())
}

/// Says whether a name is kept for examples by those who give out names.
fn is_reserved(name: &str) -> bool {
    let mut labels = name.rsplit('.');
    let (last, second) = (labels.next(), labels.next());
    matches!(last, Some("invalid" | "localhost"))
        || name.starts_with("odata.")
        || second == Some("example") && last != Some("lan")
        || last == Some("example")
            && !(labels.next().is_some()
                && is_machine(name.split('.').next().unwrap_or_default().as_bytes()))
}

/// Says whether a name of three labels ends as those of companies do and is no site for everybody.
fn is_company(scene: &Scene<'_, '_>, name: &Candidate, span: &Range<usize>) -> bool {
    let upper = scene.input.bytes[span.clone()]
        .iter()
        .any(u8::is_ascii_uppercase);
    name.labels > 2 && !upper && !is_site(&name.lower) && has_company_end(&name.lower)
}

#[cfg(test)]
#[path = "domain_tests.rs"]
mod tests;
