//! Short names of hosts, which only their surroundings tell from other words.

use std::ops::Range;

use super::beside::{daemons, target};
use super::calls;
use super::declared::is_page_text;
use super::files;
use super::label::{
    is_bare_machine, is_common, is_padded, is_role_at_site, is_shaped, is_telling, is_unlike_words,
    is_ware, lower, read,
};
use super::leads;
use super::lists;
use super::mention;
use super::named;
use super::rows;
use super::setting;
use super::tools;
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::scene::Scene;
use crate::wordset::List;

/// The rule of names that may be looked for in the rest of the text.
pub(super) const SURE: &str = "host-name";
/// The rule of names that are too plain for that.
const PLAIN: &str = "host-word";

/// Looks around a place where one of [`super::words::WORDS`] stands.
///
/// Longer than other functions because it is one table, from words to what reads them.
pub(crate) fn at(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if input.kind == Kind::Lock || input.binary {
        return;
    }
    let before = input.bytes[..place.start].last().copied().unwrap_or(b' ');
    // Phrases that end with a blank are for texts.
    if input.kind == Kind::Code {
        return in_code(input, place, hits);
    }
    let word_here = &input.bytes[place.clone()];
    // Every other word is this one.
    if word_here.eq_ignore_ascii_case(b"name") {
        return named::at(input, place, hits);
    }
    match lower(word_here, &mut [0; 16]) {
        b"host" => host(input, place, hits),
        b"node" if before == b'/' && input.bytes[place.end..].starts_with(b"s/") => {
            // Documents of the API call a node as the installer does.
            let example = input.bytes[place.end + 2..].starts_with(b"pve/");
            if !example {
                label(input, place.end + 2, "it stands in a path of nodes", hits);
            }
        }
        b"ssh " | b"ping " => command(input, place, before, hits),
        b"idrac" | b"ilo " | b"ipmi" => console(input, place, hits),
        b"roles" => lists::kubectl(input, place, hits),
        b"vmid" => lists::guests(input, place, hits),
        b" quorum " | b"standbys:" => daemons(input, place, hits),
        b" cname" | b"\tcname" | b" srv" | b"\tsrv" | b" sshfp" | b"\tsshfp" | b" hinfo"
        | b"\thinfo" => target(input, place, hits),
        b"lrm " if !before.is_ascii_alphanumeric() => label(
            input,
            place.end,
            "the resource manager names its node",
            hits,
        ),
        b"mon." | b"mds." | b"mgr." if !before.is_ascii_alphanumeric() => {
            label(input, place.end, "a monitor is named by its node", hits)
        }
        b"ok: [" | b"changed: [" | b"fatal: [" | b"skipping: [" | b"failed: [" => {
            ansible(input, place.end, hits);
        }
        b" login: " | b" ~ # " | b":~ # " | b":~# " | b":~$ " => files::console(input, place, hits),
        b" : ok=" if lists::recap(input, place, hits) => {}
        b" | success" | b" | changed" | b" | failed!" | b" | unreachable!" => {
            files::result(input, place, hits);
        }
        b" : ok=" | b") via " => lists::before(input, place, hits),
        b"://" => tools::url(input, place.end, hits),
        b"\\\\" => files::share(input, place.start, hits),
        b"[peer]" | b"[wireguardpeer]" | b"[interface]" => files::peer(input, place, hits),
        b" on " | b" auf " | b"laptop is " => word_behind(input, place.end, hits),
        b"server" if lists::balanced(input, place, hits) => {}
        b" peer " => {
            lists::balanced(input, &(place.start..place.end - 1), hits);
        }
        _ => {
            if leads::at(input, place, hits) {
                return;
            }
            setting::setting(input, place, hits);
            word(input, place, before, hits);
        }
    }
}

/// In source code only calls and settings name hosts.
fn in_code(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    match input.bytes[place.end - 1] {
        b' ' => {}
        b'"' if input.bytes[place.start] == b'e' => rows::prompted(input, place, hits),
        b':' if input.bytes[place.start] == b'"' => rows::fingerprint(input, place, hits),
        b'"' | b'\'' if matches!(input.bytes[place.start] | 0x20, b'.' | b':' | b'c') => {
            calls::call(input, place, hits);
        }
        b'"' | b'\'' => tools::agent(input, place, hits),
        b'/' if input.bytes[place.clone()].ends_with(b"://") => {
            tools::login(input, place.end, hits)
        }
        _ if calls::node_of_path(input, place, hits) => {}
        _ => setting::in_code(input, place, hits),
    }
}

/// What stands before the name of a setting for the name of a device or a lease.
const SETS: [&[u8]; 6] = [
    b"set-", b"set ", b"system ", b"client-", b"option ", b"system-",
];

fn host(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let first = input.bytes[line.clone()]
        .iter()
        .take_while(|byte| matches!(byte, b' ' | b'\t'))
        .count()
        + line.start
        == place.start;
    let rest = &input.bytes[place.end..line.end];
    if first
        && rest.starts_with(b" ")
        && input.bytes[place.start] == b'H'
        && !rest.starts_with(b" Name")
    {
        return lists::ssh_config(input, line, place.end, hits);
    }
    if rest.starts_with(b"s:") && rest[2..].trim_ascii().is_empty() {
        lists::ansible_yaml(input, line, hits);
        return lists::items(input, &(place.start..place.end + 1), hits);
    }
    if input.bytes[..place.start].ends_with(b"/etc/") && rest.starts_with(b"name") {
        files::printed(input, place.end + 4, hits);
        return files::hostname(input, &line, place.end + 4, hits);
    }
    if rest.starts_with(b"name") && files::is_prompt(&input.bytes[line.start..place.start]) {
        files::printed(input, place.end + 4, hits);
    }
    if input.bytes[..place.start].ends_with(b"ansible_") {
        return lists::ansible_host(input, line, place, hits);
    }
    // `hostname sw-core-1` of network equipment, `hostnamectl set-hostname pve1`.
    for lead in [&b"name "[..], b"-name "] {
        let named = rest.starts_with(lead)
            && (first
                || SETS
                    .iter()
                    .any(|set| input.bytes[..place.start].ends_with(set)));
        let at = place.end + lead.len();
        let at = at + usize::from(matches!(input.byte(at), b'"' | b'\''));
        if let Some(span) = named.then(|| read(input, at)).flatten() {
            let ends = matches!(
                input.byte(span.end),
                b'\n' | b'\r' | b';' | 0 | b' ' | b'"' | b'\'' | b'\\'
            );
            if ends
                && input.byte(span.end + 1) != b'='
                && (is_telling(&input.bytes[span.clone()]) || input.byte(span.end) != b' ')
            {
                add(hits, input, span, "a command names the host");
            }
            return;
        }
    }
    setting::setting(input, place, hits);
    word(input, place, b' ', hits);
}

/// `on pve1`, `laptop is gandalf4`: a name behind a word that speaks of a place.
fn word_behind(input: &Input<'_>, at: usize, hits: &mut Hits) {
    if files::block(input, at, hits) || files::started(input, at, hits) {
        return;
    }
    let cell = input.kind == Kind::Csv;
    let spoken = matches!(input.kind, Kind::Json | Kind::Csv);
    if !spoken && (input.kind == Kind::Log || !mention::speaks(input, at)) {
        return;
    }
    let at = at + usize::from(matches!(input.byte(at), b'`' | b'"'));
    if let Some(span) = read(input, at).filter(|span| is_shaped(&input.bytes[span.clone()])) {
        let scene = Scene::new(input);
        let bare = is_bare_machine(&input.bytes[span.clone()])
            && !lists::acts(input, &span)
            && !leads::is_placed(input, &span);
        // Messages that a chat has exported: only where a login is spoken of.
        let silent = input.kind == Kind::Json && !mention::is_target(&scene, &span);
        let other = cell && !is_done_on(input, at, &input.bytes[span.clone()])
            || rows::is_ticket(&input.bytes[span.clone()]);
        if silent || other || bare && !spoken || scene.is_package() {
            return;
        }
        if matches!(
            input.byte(span.end),
            b' ' | b',' | b'.' | b'`' | b'"' | b'\n' | b'\r' | b':' | b';' | b')' | b'?' | 0
        ) {
            let end = span.end;
            // Behind `laptop is` stands no password.
            let add = if input.bytes[..at].ends_with(b"p is ") {
                add_named
            } else {
                add
            };
            add(hits, input, span, "a sentence speaks of it as a host");
            leads::more(input, end, hits);
        }
    }
}

/// Says whether a cell of a table tells that something was done on a machine: `done on web1`, `x in agent.log on web1`.
fn is_done_on(input: &Input<'_>, at: usize, name: &[u8]) -> bool {
    static DONE: List = List::new(
        "queue spooler spool service services daemon job share disk dienst druckdienst warteschlange alarm alert alarme done log logs fixed installed reinstalled found seen changed set rotated replaced updated upgraded restarted rebooted failed ran tested checked erledigt \
        gemacht installiert geändert getauscht ersetzt gefunden neugestartet aktualisiert",
    );
    let lead = &input.bytes[at.saturating_sub(24)..at];
    let mut words = lead
        .trim_ascii_end()
        .rsplit(|byte| !byte.is_ascii_alphabetic() && *byte < 0x80);
    words.next();
    words.next().is_some_and(|word| DONE.has_in_any_case(word)) && !is_ware(name)
}

/// `ssh pve1`, `ping -c 3 pve1`.
fn command(input: &Input<'_>, place: &Range<usize>, before: u8, hits: &mut Hits) {
    // `ip ssh pubkey-chain` of switches.
    if input.bytes[..place.start].ends_with(b"ip ") {
        return;
    }
    let started = matches!(
        before,
        b' ' | b'\n' | b'\t' | b';' | b'&' | b'|' | b'$' | b'`' | b'(' | b'"' | b'\'' | b'>' | b'#'
    );
    if !started && place.start > 0 {
        return;
    }
    let line = input.line(place.start);
    let mut at = place.end;
    for word in input.bytes[place.end..line.end]
        .split(|byte| *byte == b' ')
        .take(6)
    {
        // `ping web1` in a sentence.
        let length = word.len() - usize::from(word.ends_with(b"`"));
        if let Some(span) = read(input, at).filter(|span| span.len() == length && !word.is_empty())
        {
            if is_telling(&input.bytes[span.clone()]) {
                add(hits, input, span, "a command connects to it");
            }
            return;
        }
        let option = word.first() == Some(&b'-')
            || word.is_empty()
            || word.iter().all(u8::is_ascii_digit)
            || word.contains(&b'/');
        if !option {
            return;
        }
        at += word.len() + 1;
    }
}

/// `iDRAC for pve1`, `IPMI of db-02`.
fn console(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let rest = &input.bytes[place.end..input.line(place.end).end];
    let rest = &rest[..rest.len().min(24)];
    for lead in [
        "for ",
        "of ",
        "on ",
        "von ",
        "für ",
        "de ",
        "at ",
        "address of ",
    ] {
        let lead = lead.as_bytes();
        let skip = usize::from(rest.first() == Some(&b' '));
        if rest[skip..].starts_with(lead) {
            if let Some(span) = read(input, place.end + skip + lead.len())
                .filter(|span| !is_common(&input.bytes[span.clone()]))
            {
                add(hits, input, span, "it has a management console");
            }
            return;
        }
    }
    word(input, place, b' ', hits);
}

/// A word that is shaped as a machine's name where a sentence speaks of one.
fn word(input: &Input<'_>, place: &Range<usize>, _before: u8, hits: &mut Hits) {
    if !matches!(
        input.kind,
        Kind::Prose | Kind::Unknown | Kind::Log | Kind::Shell | Kind::Diff
    ) && !is_page_text(input, place.start)
    {
        return;
    }
    let bytes = input.bytes;
    let lead = place.start.checked_sub(1).map_or(b' ', |at| bytes[at]);
    // `node pve1`, `host db-02`: the word leads to the name; `pve1`: it begins it.
    if bytes.get(place.end) == Some(&b' ')
        && !lead.is_ascii_alphanumeric()
        && matches!(
            bytes[place.start] | 0x20,
            b'h' | b'n' | b's' | b'm' | b'r' | b'k'
        )
    {
        if let Some(span) =
            read(input, place.end + 1).filter(|span| is_shaped(&bytes[span.clone()]))
            && (!matches!(input.byte(span.end), b'.' | b'/' | b'=')
                || input.byte(span.end) == b'.'
                    && (input.byte(span.end + 1) == b' '
                        || input.byte(span.end + 1).is_ascii_control()
                            && bytes[span.clone()].contains(&b'-')))
        {
            add(hits, input, span, "the word before it leads to a host");
        }
        return;
    }
    let Some(span) = read(input, place.start).filter(|span| is_shaped(&bytes[span.clone()])) else {
        return;
    };
    if !matches!(lead, b' ' | b'\n' | b'`' | b'"' | b'\'' | b'(' | b'*') {
        return;
    }
    let spoken = is_role_at_site(&bytes[span.clone()])
        || is_padded(&bytes[span.clone()])
        || lists::speaks_of_host(input, &span);
    if spoken && !Scene::new(input).is_package() {
        add(hits, input, span, "a sentence speaks of it as a host");
    }
}

/// `ok: [web1] => {…}`: nothing but a host stands there, whatever the text behind it speaks of.
fn ansible(input: &Input<'_>, at: usize, hits: &mut Hits) {
    match read(input, at).filter(|span| is_telling(&input.bytes[span.clone()])) {
        Some(span) if input.byte(span.end) == b']' => hits.add(
            span,
            "hostname",
            SURE,
            Strength::Shaped,
            "a run of Ansible names it",
        ),
        // Whatever word stands there: `ok: [mimir] => {…}`.
        _ => match read(input, at) {
            Some(span)
                if matches!(input.bytes[span.end..], [b']', b':' | b' ', ..])
                    && !is_common(&input.bytes[span.clone()]) =>
            {
                add(hits, input, span, "a run of Ansible names it");
            }
            _ => label(input, at, "a run of Ansible names it", hits),
        },
    }
}

/// Adds the name at a place, unless it is a common word.
pub(super) fn label(input: &Input<'_>, at: usize, why: &'static str, hits: &mut Hits) {
    if let Some(span) = read(input, at) {
        let text = &input.bytes[span.clone()];
        if !is_common(text)
            && (is_telling(text)
                || matches!(
                    input.byte(span.end),
                    b'/' | b'"' | b'\n' | b'\r' | b' ' | b'\'' | 0
                ))
        {
            add(hits, input, span, why);
        }
    }
}

/// Adds a name.
pub(super) fn add(hits: &mut Hits, input: &Input<'_>, span: Range<usize>, why: &'static str) {
    if files::is_no_host(input, span.start) {
        return;
    }
    let telling = is_telling(&input.bytes[span.clone()]);
    add_as(telling, hits, span, why);
}

/// Adds a name that its setting's name tells to be one: whatever sentences stand around it, it is no password.
pub(super) fn add_named(hits: &mut Hits, input: &Input<'_>, span: Range<usize>, why: &'static str) {
    match is_telling(&input.bytes[span.clone()]) && !files::is_no_host(input, span.start) {
        true => hits.add(span, "hostname", SURE, Strength::Shaped, why),
        false => add(hits, input, span, why),
    }
}

/// Adds a name that is no common word.
pub(super) fn add_uncommon(
    hits: &mut Hits,
    input: &Input<'_>,
    span: Range<usize>,
    why: &'static str,
) {
    let telling = is_unlike_words(&input.bytes[span.clone()]);
    add_as(telling, hits, span, why);
}

fn add_as(telling: bool, hits: &mut Hits, span: Range<usize>, why: &'static str) {
    let rule = if telling { SURE } else { PLAIN };
    hits.add(span, "hostname", rule, Strength::Context, why);
}
