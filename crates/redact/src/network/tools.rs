//! Names in what tools of clusters, backups and build servers read and print.

use std::ops::Range;

use super::host::add;
use super::label::{is_common, is_shaped, is_telling, read};
use super::leads::starts_word;
use super::places::is_place;
use crate::finding::Hits;
use crate::input::Input;
use crate::kind::Kind;
use crate::scene::Scene;
use crate::wordset::List;

/// How many words or items behind a phrase are looked at.
const MOST: usize = 16;

/// A name right before a place, as in `mgr: web1(active, since 3w)`, `mds: cephfs:1 {0=web1=up:active}`.
pub(super) fn ahead(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let low = place.start.saturating_sub(64);
    let lead = &input.bytes[low..place.start];
    let length = lead
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-')
        .count();
    let span = place.start - length..place.start;
    let text = &input.bytes[span.clone()];
    let before = lead
        .len()
        .checked_sub(length + 1)
        .map_or(b' ', |at| lead[at]);
    let alone = matches!(
        before,
        b' ' | b'\'' | b'"' | b'=' | b'{' | b'.' | b'\t' | b'\n' | b';' | b'`' | b'>'
    );
    // What a program makes up for a client is longer.
    let word =
        (3..=32).contains(&length) && text[0].is_ascii_alphabetic() && text[length - 1] != b'-';
    if alone && word && is_telling(text) && input.kind != Kind::Code {
        add(
            hits,
            input,
            span,
            "what stands behind it stands behind hosts",
        );
    }
}

/// The words behind a command that are shaped as names, up to its options.
pub(super) fn words(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let mut at = place.end;
    for word in input.bytes[place.end..line.end.max(place.end)]
        .split(|byte| *byte == b' ')
        .take(MOST)
    {
        if matches!(word.first(), Some(b'-' | b'|' | b'&' | b';' | b'>' | b'#')) {
            return;
        }
        // `pcmk_host_list=web1` is told by its name; `web1,addr=…` is a name with settings.
        if let Some(span) = read(input, at).filter(|span| is_telling(&input.bytes[span.clone()]))
            && matches!(input.byte(span.end), b' ' | b'\n' | b'\r' | b',' | b']' | 0)
            && is_shaped(&input.bytes[span.clone()])
        {
            add(hits, input, span, "a command is about it");
        }
        at += word.len() + 1;
    }
}

/// The labels of a runner beside `self-hosted`, in one line or below each other: one is the machine that it runs on.
pub(super) fn items(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let lead = input.bytes[line.start..place.start].trim_ascii();
    let mut from = place.end;
    let mut end = line.end;
    for _ in 0..MOST {
        if let Some(span) = item(input, from..end) {
            add(hits, input, span, "a runner is on it");
            return;
        }
        // `- self-hosted` above `- web1`.
        let next = input.below(&input.line(from));
        if lead != b"-" || next >= input.bytes.len() {
            return;
        }
        let line = input.line(next);
        let text = input.bytes[line.clone()].trim_ascii_start();
        if !text.starts_with(b"- ") {
            return;
        }
        (from, end) = (line.end - text.len() + 2, line.end);
    }
}

/// The first part of a list with commas that is shaped as a machine's name and is no system or architecture.
fn item(input: &Input<'_>, list: Range<usize>) -> Option<Range<usize>> {
    static SYSTEMS: List = List::new(
        "linux ubuntu debian windows macos alpine fedora rocky almalinux rhel centos arm amd x cuda gpu node python java go large medium small xlarge runner-v",
    );
    let bytes = input.bytes;
    let mut at = list.start;
    while at < list.end {
        while at < list.end && matches!(bytes[at], b',' | b' ' | b'"' | b'\'') {
            at += 1;
        }
        let word = bytes[at..list.end]
            .iter()
            .take_while(|byte| !matches!(byte, b',' | b' ' | b'"' | b'\'' | b']'))
            .count();
        if word == 0 {
            return None;
        }
        let stem = bytes[at..at + word]
            .iter()
            .take_while(|byte| byte.is_ascii_alphabetic())
            .count();
        let system = SYSTEMS.has_in_any_case(&bytes[at..at + stem]);
        if let Some(span) = read(input, at)
            .filter(|span| span.len() == word && !system && is_shaped(&bytes[span.clone()]))
        {
            return Some(span);
        }
        at += word;
    }
    None
}

/// A comment of an entry that has an address, where it is a name or ends with one: `add address=10.0.0.5 comment="web1"`,
/// `-s 10.0.0.5 --comment "admin web1"`.
pub(super) fn comment(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let rest = &input.bytes[place.end..line.end.min(place.end + 64).max(place.end)];
    let quoted = input.bytes[place.end - 1] == b'"';
    let length = match quoted {
        true => memchr::memchr(b'"', rest),
        false => Some(memchr::memchr(b' ', rest).unwrap_or(rest.len())),
    };
    let Some(length) = length.filter(|_| input.kind != Kind::Code) else {
        return;
    };
    let word = memchr::memrchr(b' ', &rest[..length]).map_or(0, |at| at + 1);
    let Some(span) = read(input, place.end + word)
        .filter(|span| span.end == place.end + length && is_shaped(&input.bytes[span.clone()]))
    else {
        return;
    };
    // Rules and parts of networks are counted as well.
    if word > 0 && (span.len() < 5 || is_place(&input.bytes[span.clone()])) {
        return;
    }
    let lead = &input.bytes[line.start..place.start];
    let addressed = [
        &b"address="[..],
        b"mac=",
        b" ip=",
        b"allowed-ips=",
        b" -s ",
        b" -d ",
        b" saddr ",
        b" daddr ",
    ]
    .iter()
    .any(|key| memchr::memmem::find(lead, key).is_some());
    if addressed {
        add(hits, input, span, "a comment tells whose address it is");
    }
}

/// A backup of a host: `host/web1/2026-02-02T01:00:01Z`, `host/web1` as a word of its own.
pub(super) fn snapshot(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let before = place
        .start
        .checked_sub(1)
        .map_or(b' ', |at| input.bytes[at]);
    let starts = matches!(
        before,
        b' ' | b'\n' | b'\t' | b'"' | b'\'' | b'`' | b'/' | b':' | b'|' | b'=' | 0x80..
    );
    if !starts || input.kind == Kind::Code {
        return;
    }
    let Some(span) = read(input, place.end) else {
        return;
    };
    let text = &input.bytes[span.clone()];
    let rest = &input.bytes[span.end..(span.end + 6).min(input.bytes.len())];
    let dated = rest.len() > 5 && rest.starts_with(b"/20") && rest[5] == b'-';
    let alone = before != b'/'
        && before != b':'
        && is_shaped(text)
        && matches!(
            rest.first(),
            None | Some(b' ' | b'\n' | b'\r' | b'"' | b'\'' | b'`')
        );
    if !is_common(text) && (dated || alone) {
        add(hits, input, span, "it is the host of a backup");
    }
}

/// The host whose variables a file or a folder of an inventory holds: `host_vars/web1.yml`, `host_vars/web1/vault.yml`.
pub(super) fn vars(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let rest = &input.bytes[place.end..(place.end + 64).min(input.bytes.len())];
    let length = rest
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-')
        .count();
    let named = rest.first().is_some_and(u8::is_ascii_alphabetic) && is_telling(&rest[..length]);
    let behind = &rest[length..];
    let file = [&b".yml"[..], b".yaml", b".json", b"/"]
        .iter()
        .any(|end| behind.starts_with(end));
    if named && file && input.kind != Kind::Code {
        let span = place.end..place.end + length;
        add(hits, input, span, "an inventory has a file about it");
    }
}

/// The node that a pipeline of Jenkins runs on: `label 'web1'`, `node('web1') {`, `new DumbSlave('web1', …)`.
pub(super) fn agent(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if !input.path.contains("enkins") && !input.path.ends_with(".groovy") {
        return;
    }
    let text = &input.bytes[place.clone()];
    let quote = text[text.len() - 1];
    let named = [
        &b"label "[..],
        b"node(",
        b"dumbslave(",
        b"stringparam('node', ",
        b"stringparam('host', ",
        b"stringparam(\"node\", ",
        b"stringparam(\"host\", ",
    ]
    .iter()
    .any(|word| text[..text.len() - 1].eq_ignore_ascii_case(word));
    let end = memchr::memchr(quote, &input.bytes[place.end..input.line(place.end).end]);
    if let Some(end) = end.filter(|_| named)
        && let Some(span) = item(input, place.end..place.end + end)
    {
        add(hits, input, span, "a build runs on it");
    }
}

/// Says whether what is named before a place is a user: `der Benutzer heißt …`.
pub(super) fn is_of_user(input: &Input<'_>, at: usize) -> bool {
    static USERS: List = List::new(
        "user username benutzer benutzername konto account login kennung nutzer dienstkonto utilisateur compte usuario cuenta utente gebruiker \
        användare användaren konto kontot bruger brugeren bruker brukeren użytkownik uživatel käyttäjä usuário conta database db datenbank bucket \
        branch datei file volume pool datastore",
    );
    let low = at.saturating_sub(32);
    let lead = input.bytes[low..at].trim_ascii_end();
    let word = lead
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphabetic() || **byte >= 0x80)
        .count();
    let word = String::from_utf8_lossy(&lead[lead.len() - word..]).to_lowercase();
    USERS.has(&word)
}

/// The second word of the line of a runner: `  on web1 4yGk…, system ID: …`.
pub(super) fn runner(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let lead = &input.bytes[line.start..place.start];
    let Some(on) = memchr::memmem::find(lead, b"on ")
        .filter(|on| lead[..*on].trim_ascii().is_empty() || lead[..*on].ends_with(b" "))
    else {
        return;
    };
    if let Some(span) = read(input, line.start + on + 3)
        .filter(|span| input.byte(span.end) == b' ' && is_telling(&input.bytes[span.clone()]))
        .filter(|span| input.bytes[span.clone()].iter().any(u8::is_ascii_digit))
    {
        add(hits, input, span, "a runner is on it");
    }
}

/// The server in a line of a balancer's log, before counts.
pub(super) fn balancer(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let mut at = place.end;
    let words: Vec<&[u8]> = input.bytes[place.end..line.end]
        .split(|byte| *byte == b' ')
        .take(12)
        .collect();
    let counts = |word: &&[u8]| {
        word.first().is_some_and(u8::is_ascii_digit)
            && word
                .iter()
                .all(|byte| byte.is_ascii_digit() || matches!(byte, b'/' | b'-' | b'+'))
    };
    for (index, word) in words.iter().enumerate() {
        if let Some(slash) = memchr::memchr(b'/', word)
            && (words.get(index + 1).is_some_and(counts) || is_state(&words, index))
            && let Some(span) = read(input, at + slash + 1)
            && span.end == at + word.len()
        {
            return add(hits, input, span, "a balancer sent a request to it");
        }
        at += word.len() + 1;
    }
}

/// Says whether a balancer tells how a server is: `Server be_web/web1 is DOWN`, `Backup Server be_web/web1 is UP`.
fn is_state(words: &[&[u8]], at: usize) -> bool {
    let server = at > 0 && words[at - 1].eq_ignore_ascii_case(b"server");
    let verbs: [&[u8]; 4] = [b"is", b"was", b"not", b"enters"];
    server && words.get(at + 1).is_some_and(|word| verbs.contains(word))
}

/// The node in a line of the resource manager's status.
pub(super) fn manager(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    if line.start == place.start
        && let Some(span) = read(input, place.end)
        && input.bytes[span.end..].starts_with(b" (")
        && !is_common(&input.bytes[span.clone()])
    {
        add(hits, input, span, "the resource manager names its node");
    }
}

/// `https://pve1:8006`, `redis://:secret@cache-01:6379`: a short name as the host of a URL.
pub(super) fn url(input: &Input<'_>, from: usize, hits: &mut Hits) {
    let rest = &input.bytes[from..(from + 160).min(input.bytes.len())];
    let end = rest
        .iter()
        .position(|byte| {
            byte.is_ascii_whitespace()
                || matches!(byte, b'/' | b'"' | b'\'' | b'<' | b'>' | b')' | b'`')
        })
        .unwrap_or(rest.len());
    // What stands there are stores of objects.
    let scheme = &input.bytes[from.saturating_sub(8)..from];
    if [
        &b"s3://"[..],
        b"s3a://",
        b"gs://",
        b"b2://",
        b"wasb://",
        b"oss://",
    ]
    .iter()
    .any(|store| scheme.ends_with(store))
    {
        return;
    }
    let at = from + memchr::memrchr(b'@', &rest[..end]).map_or(0, |sign| sign + 1);
    let list = &input.bytes[at..from + end.max(at - from)];
    if memchr::memchr(b',', list).is_some() {
        return ports(input, at, hits);
    }
    if let Some(span) = read(input, at).filter(|span| is_telling(&input.bytes[span.clone()]))
        && (span.end == from + end || input.byte(span.end) == b':')
    {
        add(hits, input, span, "it is the host of an address");
    }
}

/// `"redis://:secret@cache-01:6379/1"` in source code: the host behind a login.
pub(super) fn login(input: &Input<'_>, from: usize, hits: &mut Hits) {
    let rest = &input.bytes[from..(from + 120).min(input.bytes.len())];
    let end = rest.iter().position(|byte| {
        byte.is_ascii_whitespace() || matches!(byte, b'/' | b'"' | b'\'' | b'{' | b'$')
    });
    let lead = &rest[..end.unwrap_or(rest.len())];
    let scene = Scene::new(input);
    if let Some(sign) = memchr::memrchr(b'@', lead).filter(|sign| lead[..*sign].contains(&b':'))
        && let Some(span) = read(input, from + sign + 1)
        && is_shaped(&input.bytes[span.clone()])
        && matches!(input.byte(span.end), b':' | b'/' | b'"' | b'\'')
        && scene.is_quoted(from)
        && !scene.is_test(from)
    {
        add(hits, input, span, "it is the host of an address");
    }
}

/// Hosts with their ports and commas between them: `web1:9092,web2:9092/x`.
pub(super) fn ports(input: &Input<'_>, from: usize, hits: &mut Hits) {
    const MOST: usize = 32;
    let mut at = from + usize::from(matches!(input.byte(from), b'"' | b'\''));
    for _ in 0..MOST {
        let rest = &input.bytes[at.min(input.bytes.len())..];
        let length = rest.iter().take(128).take_while(|byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b':' | b'_')
        });
        let length = length.count();
        if let Some(span) = read(input, at).filter(|span| is_telling(&input.bytes[span.clone()]))
            && input.byte(span.end) == b':'
            && input.byte(span.end + 1).is_ascii_digit()
        {
            add(hits, input, span, "a list of hosts names it");
        }
        // `reverse_proxy web1:80 web2:80 {`
        if length == 0 || !matches!(input.byte(at + length), b',' | b' ') {
            return;
        }
        at += length + 1;
    }
}

/// The host behind a system's name and before its version: `Linux web1 6.8.12-9-pve #1`.
pub(super) fn kernel(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let Some(span) = read(input, place.end)
        .filter(|span| starts_word(input, place.start) && !is_common(&input.bytes[span.clone()]))
    else {
        return;
    };
    let rest = &input.bytes[span.end..input.line(span.end).end.min(span.end + 64)];
    let version = rest.len() > 4
        && rest[0] == b' '
        && rest[1].is_ascii_digit()
        && rest[2..4].contains(&b'.')
        && [&b" #"[..], b" x86_64", b" aarch64", b"-pve"]
            .iter()
            .any(|sign| memchr::memmem::find(rest, sign).is_some());
    if version {
        add(hits, input, span, "a kernel tells where it runs");
    }
}

/// The last word of a line about a lease.
pub(super) fn lease(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let rest = &input.bytes[place.end..line.end];
    let word = rest
        .iter()
        .rposition(|byte| *byte == b' ')
        .map_or(line.end, |at| place.end + at + 1);
    let named = read(input, word)
        .filter(|span| span.end == line.end && !is_common(&input.bytes[span.clone()]));
    // The interface, the address, the hardware's address, the name.
    if let Some(span) = named
        && rest.split(|byte| *byte == b' ').count() == 4
    {
        add(hits, input, span, "a lease names it");
    }
}

/// The name behind a mask and a colon, as a kernel is told its address.
pub(super) fn mask(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let octets = input.bytes[place.end..]
        .iter()
        .take(8)
        .take_while(|byte| byte.is_ascii_digit() || **byte == b'.')
        .count();
    let at = place.end + octets;
    if let Some(span) = (input.byte(at) == b':')
        .then(|| read(input, at + 1))
        .flatten()
        .filter(|span| input.byte(span.end) == b':' && !is_common(&input.bytes[span.clone()]))
    {
        add(hits, input, span, "a kernel is told that it is its name");
    }
}

/// The account of a machine, before the sign that ends its name: `WEB1$:1000:…`.
pub(super) fn account(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let low = place.start.saturating_sub(16);
    let lead = &input.bytes[low..place.start];
    let length = lead
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || **byte == b'-')
        .count();
    let text = &lead[lead.len() - length..];
    let start = place.start - length;
    let before = start.checked_sub(1).map_or(b'\n', |at| input.bytes[at]);
    let alone = matches!(before, b'\n' | b'\\' | b' ' | b'\t' | b'"' | b'\'' | b'/');
    let named = text.first().is_some_and(u8::is_ascii_alphabetic) && text.len() > 3;
    if alone && named && is_telling(text) {
        add(
            hits,
            input,
            start..place.start,
            "a machine's account is named by it",
        );
    }
}

#[cfg(test)]
#[path = "tools_tests.rs"]
mod tests;
