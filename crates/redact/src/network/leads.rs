//! Phrases of commands, devices and sentences that stand beside the name of a host.

use std::ops::Range;
use std::sync::OnceLock;

use super::host::add;
use super::label::{is_common, is_numbered, is_shaped, is_telling, read};
use super::lists;
use super::tools;
use crate::finding::Hits;
use crate::hash::Table;
use crate::input::Input;
use crate::kind::Kind;
use crate::wordset::List;

/// Where a phrase has its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Where {
    /// Right behind it.
    Behind,
    /// Behind it, where it begins a line and a block follows: `client web1 {`.
    Block,
    /// Behind it and a verb: `virsh start web1`.
    BehindVerb,
    /// Anywhere behind it on its line.
    OnLine,
    /// Before it, at the start of the line: `switch1#show …`.
    Before,
    /// In the first column of the lines below it.
    Below,
    /// In the cell behind a guest's number, or before the path of one: `qemu/101 │ web1`, `pve1/qemu/101`.
    Guest,
    /// Behind it, before the version of a kernel: `Linux web1 6.8.12-9-pve #1`.
    Kernel,
    /// The last word of its line, behind an address: `DHCPACK(vmbr0) 10.0.0.5 52:54:… web1`.
    Lease,
    /// Behind it, with ports and commas: `bootstrap.servers=web1:9092,web2:9092`.
    Ports,
    /// Behind a mask and a colon, as a kernel is told its address: `ip=…:255.255.255.0:web1:eno1:off`.
    Mask,
    /// Behind a noun of a sentence.
    Noun,
    /// Behind a preposition of a sentence, which stands before many other things.
    Place,
    /// Behind what was done to it, in messages of chats as well.
    Done,
    /// Right behind it, where it ends with a number: commands and messages of programs.
    Linked,
    /// Behind it and a number: `CT 101 (web1)`, `qm migrate 101 web1`.
    Numbered,
    /// Before it and a path, in commands that mount and copy: `web1:/export`.
    Export,
    /// Before it, as the account of a machine: `WEB1$:1000:…`.
    Account,
    /// The second word of its line: `  on web1 4yGk…, system ID: …`.
    Runner,
    /// Behind the slash of a word before counts: `be_web/web1 0/0/1/14/15`.
    Balancer,
    /// Behind it, at the start of a line and before what it does: `master web1 (active, …)`.
    Manager,
    /// Right before it: `mgr: web1(active, since 3w)`.
    Ahead,
    /// Words behind it up to the first option: `pcs cluster auth web1 web2 -u x`.
    Words,
    /// Items of the list in which it stands: `runs-on: [self-hosted, web1]`.
    Items,
    /// Behind the verb of a sentence: `der Rechner heißt web1`.
    Called,
    /// Alone in quotes behind it, where the line has an address: `add address=10.0.0.5 comment="web1"`.
    Comment,
    /// Behind it and a path: `host/web1/2026-02-02T01:00:01Z`.
    Snapshot,
    /// In quotes behind it, in pipelines of Jenkins: `agent { label 'web1' }`.
    Agent,
    /// A list of names in a sentence: `drei Knoten (web1, web2 und web3)`.
    Listing,
    /// Behind it, as a file or a folder of an inventory: `host_vars/web1.yml`.
    Vars,
}

/// The phrases, in lower case, parted by `|`.
const LISTS: &[(Where, &str)] = &[
    (
        Where::Behind,
        "hostkeyalias |x-served-by: |x-backend-server: |x-upstream-host: |x-hostname: |client.rgw.|client.radosgw.|client.crash.|client.ceph-exporter.|--flake .#|flake .#|get_hostname string |object host |client-hostname |dump of |device: |sysname |switchname |system name |psexec \\\\|\
         chassis\": {\"|sessions\\|out of quorum: |helo=<|ehlo=<|helo |ehlo |verify-x509-name |tls-remote |.1.3.6.1.2.1.1.5.0 s |1.3.6.1.2.1.1.5.0 s |sysname.0 s |sysname.0 = string: |\
         vm.create |vm.on |vm.off |vm.clone |vm.delete |vm.shutdown |get-vm |start-vm |stop-vm |restart-computer |enter-pssession ",
    ),
    (Where::Block, "client |host |backend "),
    (Where::BehindVerb, "virsh |lxc-attach |machinectl "),
    (
        Where::OnLine,
        "govc vm.|esxcli vm |zabbix_sender |chassis.name=|rdesktop |vncviewer |virt-customize |virt-v2v |gcloud compute instances |linode-cli |az vm create |author proxmox ",
    ),
    (
        Where::Before,
        "#show |# show |#sh |#conf|# configure|#copy |#write|#wr|#exit|#ping |>show |>enable|>en|>display |(config)#|(config-",
    ),
    (Where::Below, "device id|device-id|system name "),
    (Where::Guest, "qemu/|lxc/"),
    (Where::Kernel, "linux "),
    (Where::Lease, "dhcpack(|dhcpoffer(|dhcprequest(|dhcpinform("),
    (Where::Mask, ":255.255."),
    (
        Where::Ports,
        "zookeeper.connect=|bootstrap.servers=|bootstrap.servers: |bootstrap_servers=|--bootstrap-server |--zookeeper |--brokers ",
    ),
    (Where::Account, "$:|$@"),
    (
        Where::Linked,
        "--limit |cmdkey /add:|mstsc /v:|/v:|get-lapsadpassword -identity |incus cluster add |lxc cluster add |translate host name \"|ssh-keygen -r |ipmitool -i lanplus -h |call it |\
         pc is |computer is |workstation is |pc ist |rechner ist |laptop ist |\
         ssh-keyscan |ssh-keyscan -h |connecting to |connection to |connected to |resolve hostname |computer: |computer name: |\
         workstation: |workstation name: |pvecm add |subject: [|problem: |resolved: |alert: |\
         problem alert - |recovery alert - |acknowledgement alert - |description uplink |description link to |description to |\
         concurrent-0 via |concurrent-1 via |concurrent-2 via |concurrent-3 via |data source=|datasource=|\
         ssh into |log on to |collegarsi a |conectar a |conectarse a |connecter à |einloggen auf |anmelden an ",
    ),
    (
        Where::Numbered,
        " ct |\nct |vm |qm migrate |pct migrate |migrate vm:|migrate ct:|relocate vm:|relocate ct:",
    ),
    (
        Where::Export,
        "nfs |nfs4 |cifs |scp |rsync |sshfs |smbclient ",
    ),
    (Where::Runner, ", system id: "),
    (Where::Balancer, "haproxy["),
    (Where::Manager, "master "),
    (
        Where::Ahead,
        ",debug-threads=|(active, since|(active)| is low on available space| is out of quorum|=up:active}|,ou=hosts|,ou=computers|,ou=servers|,ou=machines|,ou=devices|,cn=computers",
    ),
    (
        Where::Words,
        "pcs cluster |pcs host |pcs node |pcs stonith fence |pcs stonith confirm |crm node |crm_node |stonith_admin |linstor node |linstor resource |pvecm delnode |kubectl drain |kubectl cordon |kubectl uncordon ",
    ),
    (Where::Items, "self-hosted"),
    (
        Where::Called,
        "heißt |heisst |heet |heter |hedder |s'appelle |s’appelle |se llama |si chiama |nazywa się |jmenuje se |volá sa |\
         se numește |zove se |chama-se |se chama |is called |is named |nimi on |nimeltään |kallas |называется |зовётся |називається ",
    ),
    (
        Where::Comment,
        "comment=\"|comment=|description=\"|comment \"",
    ),
    (Where::Snapshot, "host/"),
    (Where::Vars, "host_vars/"),
    (
        Where::Listing,
        "nodi, |nodi (|knoten (|knoten: |nodes (|nodos (|nodos: |nœuds (|nodes: |servers (|server (|servers: |hosts (|hosts: |noduri: |uzly: |uzly (|węzły: |servrar: |servere: |machines (|serveurs (|servidores: |servidores (",
    ),
    (
        Where::Agent,
        "label '|label \"|node('|node(\"|dumbslave('|dumbslave(\"",
    ),
    (
        Where::Done,
        "deployed to |deploy to |rolled out to |summary:upgrade |summary:update |summary:wartung |summary:maintenance |\
         summary:reboot |summary:firmware |summary:patch |summary:backup |summary:restore |summary:neustart |summary:migration |summary:umzug ",
    ),
    (
        Where::Noun,
        "nodo |nodu |nodul |noden |uzel |uzlu |uzol |uzle |servidor |serveur |serwer |serwerze |serwera |servern |serveren |\
         węzeł |węźle |nœud |noeud |узел |узла |узле |вузол |вузла |вузлі |сервер |сервере |сервера |сервері |sunucu |\
         touch |touched |reboot |rebooted |rebooting |credentials of |credentials for |maintenance |maintenance of |\
         login to |logged into |connect to |log in to |виртуалку |maszynę |sanal makine |palvelin |palvelimen |kiszolgáló |κόμβος |διακομιστής ",
    ),
    (
        Where::Place,
        " på | na | на | sur | op | til | från | fra | din | pe |\nna |\nop |\npå |\nsur |\nauf |\npe ",
    ),
];

fn phrases() -> impl Iterator<Item = (Where, &'static str)> {
    LISTS
        .iter()
        .flat_map(|(place, words)| words.split('|').map(move |word| (*place, word)))
}

/// Phrases that lead here.
pub(crate) fn words() -> impl Iterator<Item = &'static str> {
    phrases().map(|(_, word)| word)
}

/// Looks around a place where one of [`words`] stands; says whether it was one of them.
pub(super) fn at(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) -> bool {
    static PLACES: OnceLock<Table<&'static [u8], Where>> = OnceLock::new();
    let places = PLACES.get_or_init(|| {
        phrases()
            .map(|(place, word)| (word.as_bytes(), place))
            .collect()
    });
    let mut lower = [0; 32];
    let Some(lower) = lower.get_mut(..place.len()) else {
        return false;
    };
    lower.copy_from_slice(&input.bytes[place.clone()]);
    lower.make_ascii_lowercase();
    let Some(found) = places.get(&*lower) else {
        return false;
    };
    match found {
        Where::Behind => behind(input, place, hits),
        Where::Block => block(input, place, hits),
        Where::BehindVerb => behind_verb(input, place, hits),
        Where::OnLine => on_line(input, place.end, hits),
        Where::Before => prompt(input, place, hits),
        Where::Below => neighbours(input, place, hits),
        Where::Guest => guest(input, place, hits),
        Where::Kernel => tools::kernel(input, place, hits),
        Where::Lease => tools::lease(input, place, hits),
        Where::Mask => tools::mask(input, place, hits),
        Where::Ports => tools::ports(input, place.end, hits),
        Where::Noun => noun(input, place, hits),
        Where::Place => preposition(input, place, hits),
        Where::Done => done(input, place, hits),
        Where::Account => tools::account(input, place, hits),
        Where::Linked => linked(input, place, hits),
        Where::Numbered => numbered(input, place, hits),
        Where::Export => export(input, place, hits),
        Where::Runner => tools::runner(input, place, hits),
        Where::Balancer => tools::balancer(input, place, hits),
        Where::Manager => tools::manager(input, place, hits),
        Where::Ahead => tools::ahead(input, place, hits),
        Where::Words => tools::words(input, place, hits),
        Where::Items => tools::items(input, place, hits),
        Where::Called => called(input, place, hits),
        Where::Comment => tools::comment(input, place, hits),
        Where::Snapshot => tools::snapshot(input, place, hits),
        Where::Agent => tools::agent(input, place, hits),
        Where::Listing => listing(input, place, hits),
        Where::Vars => tools::vars(input, place, hits),
    }
    true
}

/// Skips a quote or the marks of bold and code.
fn open(input: &Input<'_>, at: usize) -> usize {
    let marks = input.bytes[at.min(input.bytes.len())..]
        .iter()
        .take(2)
        .take_while(|byte| matches!(byte, b'"' | b'\'' | b'`' | b'*'))
        .count();
    at + marks
}

pub(super) fn starts_word(input: &Input<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or(b' ', |at| input.bytes[at]);
    !(before.is_ascii_alphanumeric() || matches!(before, b'_' | b'-' | b'.') || before >= 0x80)
}

fn behind(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if let Some(span) = read(input, open(input, place.end))
        .filter(|span| starts_word(input, place.start) && is_telling(&input.bytes[span.clone()]))
        && !matches!(input.byte(span.end), b'=' | b':')
    {
        add(hits, input, span, "a command or device names it");
    }
}

fn block(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    if let Some(span) = read(input, open(input, place.end))
        && input.bytes[line.start..place.start].trim_ascii().is_empty()
        && is_telling(&input.bytes[span.clone()])
        && span.len() > 3
        // A client may be all devices of a floor.
        && (!input.bytes[place.start].eq_ignore_ascii_case(&b'c') || is_shaped(&input.bytes[span.clone()]))
        && input.bytes[span.end..line.end]
            .strip_prefix(b"\"")
            .unwrap_or(&input.bytes[span.end..line.end])
            .trim_ascii_start()
            .starts_with(b"{")
    {
        add(hits, input, span, "a block of settings is named by it");
    }
}

fn behind_verb(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let mut at = place.end;
    let mut verbs = 0;
    for word in input.bytes[place.end..line.end]
        .split(|byte| *byte == b' ')
        .take(6)
    {
        let span = read(input, at).filter(|span| span.len() == word.len());
        at += word.len() + 1;
        match span {
            Some(span) if verbs > 0 && is_telling(&input.bytes[span.clone()]) => {
                return add(hits, input, span, "a command is about it");
            }
            Some(_) => verbs += 1,
            None => {}
        }
        if verbs > 1 {
            return;
        }
    }
}

fn on_line(input: &Input<'_>, from: usize, hits: &mut Hits) {
    let line = input.line(from);
    let mut at = from;
    for word in input.bytes[from..line.end]
        .split(|byte| *byte == b' ')
        .take(16)
    {
        if let Some(span) = read(input, at)
            .filter(|span| span.len() == word.len() && is_shaped(&input.bytes[span.clone()]))
        {
            return add(hits, input, span, "a command is about it");
        }
        at += word.len() + 1;
    }
}

/// The prompt of a switch or router, whose mark and first command the phrase is.
fn prompt(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let mark = &input.bytes[line.start..place.start];
    // `(wlc-1) >show`, `sw-1(config)#`.
    let framed = mark
        .strip_prefix(b"(")
        .and_then(|mark| mark.strip_suffix(b") "));
    let start = line.start + usize::from(framed.is_some());
    let mark = match (framed, memchr::memchr(b'(', mark)) {
        (Some(mark), _) => mark,
        (None, Some(mode)) => &mark[..mode],
        (None, None) => mark,
    };
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
    if named && (is_telling(mark) || known && mark.len() > 2 && !is_common(mark)) {
        add(hits, input, start..start + mark.len(), "a prompt names it");
    }
}

/// The first column of what switches print about their neighbours.
fn neighbours(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let header = input.line(place.start);
    let text = input.bytes[header.clone()].to_ascii_lowercase();
    let ports = [&b"intf"[..], b"interface", b"port"];
    if input.bytes[header.start..place.start]
        .trim_ascii()
        .is_empty()
        && ports
            .iter()
            .any(|word| memchr::memmem::find(&text, word).is_some())
    {
        lists::first_column(input, header, hits);
    }
}

fn guest(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let digits = input.bytes[place.end..]
        .iter()
        .take(10)
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    if digits == 0 {
        return;
    }
    if place.start > 0 && input.bytes[place.start - 1] == b'/' {
        lists::before(input, &(place.start - 1..place.end), hits);
    }
    let mut at = place.end + digits;
    let cell = at;
    while at - cell < 40 {
        match input.byte(at) {
            b' ' | b'|' | b'\t' => at += 1,
            _ if input.bytes[at..].starts_with("│".as_bytes()) => at += "│".len(),
            _ => break,
        }
    }
    if at > cell
        && let Some(span) = read(input, at).filter(|span| is_telling(&input.bytes[span.clone()]))
        && matches!(input.byte(span.end), b' ' | b'\t' | b'|' | b'\n' | b'\r')
    {
        add(hits, input, span, "a list of guests names it");
    }
}

fn speaks(input: &Input<'_>) -> bool {
    matches!(input.kind, Kind::Prose | Kind::Unknown | Kind::Log)
}

fn noun(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if !speaks(input) || !starts_word(input, place.start) {
        return;
    }
    let Some(span) = read(input, open(input, place.end))
        .filter(|span| is_shaped(&input.bytes[span.clone()]))
        .filter(|span| !is_file(input, span))
    else {
        return;
    };
    let verb = input.bytes[place.start] < 0x80
        && matches!(
            input.bytes[place.start] | 0x20,
            b't' | b'r' | b'c' | b'l' | b'm'
        );
    if !verb || is_numbered(&input.bytes[span.clone()]) {
        add(hits, input, span, "the word before it leads to a host");
    }
}

/// `hasło na gandalf9`: a name that ends a sentence or goes on with a verb.
fn preposition(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if !speaks(input) {
        return;
    }
    let Some(span) = read(input, open(input, place.end))
        .filter(|span| is_shaped(&input.bytes[span.clone()]))
        .filter(|span| !is_file(input, span))
    else {
        return;
    };
    let text = &input.bytes[span.clone()];
    let letters = text
        .iter()
        .filter(|byte| byte.is_ascii_alphabetic())
        .count();
    // Lists of machines count with two digits.
    let padded = text.len() > 2 && text[text.len() - 2] == b'0';
    let ends = matches!(input.byte(span.end), b'\n' | b'\r' | b'.' | b',' | 0);
    let named = is_numbered(text)
        || (letters > 3 || letters > 2 && padded) && (ends || lists::acts(input, &span));
    if named && !is_common(text) {
        add(hits, input, span, "a sentence speaks of it as a host");
    }
}

/// `drei Knoten (web1, web2 und web3)`, `Hosts: web1, web2`: names up to what is none.
fn listing(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    static AND: List = List::new("and und e et y i a og och en ja és ve si");
    if !speaks(input) && input.kind != Kind::Diff || !starts_word(input, place.start) {
        return;
    }
    let mut at = place.end;
    for _ in 0..16 {
        // Behind the first one, which tells that there are names, less is enough.
        let names = |span: &Range<usize>| {
            let text = &input.bytes[span.clone()];
            is_shaped(text) || at > place.end && is_telling(text)
        };
        let Some(span) =
            read(input, open(input, at)).filter(|span| names(span) && !is_file(input, span))
        else {
            return;
        };
        at = open(input, span.end);
        add(hits, input, span, "a sentence lists it as a host");
        let rest = &input.bytes[at..(at + 8).min(input.bytes.len())];
        if rest.starts_with(b", ") {
            at += 2;
            continue;
        }
        let word = rest.get(1..).unwrap_or_default();
        let length = word
            .iter()
            .take_while(|byte| byte.is_ascii_alphabetic() || **byte >= 0x80)
            .count();
        let and = std::str::from_utf8(&word[..length]).is_ok_and(|word| AND.has(word));
        if !rest.starts_with(b" ") || !and {
            return;
        }
        at += length + 2;
    }
}

/// `der Rechner heißt SRV-01`: any name that has a number.
fn called(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if !speaks(input) || !starts_word(input, place.start) || tools::is_of_user(input, place.start) {
        return;
    }
    if let Some(span) = read(input, open(input, place.end))
        .filter(|span| is_shaped(&input.bytes[span.clone()]) && !is_file(input, span))
    {
        add(hits, input, span, "a sentence tells its name");
    }
}

fn done(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if !speaks(input) && input.kind != Kind::Json {
        return;
    }
    if let Some(span) = read(input, open(input, place.end))
        .filter(|span| is_shaped(&input.bytes[span.clone()]) && !is_file(input, span))
    {
        add(hits, input, span, "it is told what was done to it");
    }
}

fn linked(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if let Some(span) = read(input, open(input, place.end))
        .filter(|span| is_shaped(&input.bytes[span.clone()]))
        .filter(|_| starts_word(input, place.start))
        && !matches!(input.byte(span.end), b'/' | b'=')
        // `Data Source=web1\SQL2019`: an instance follows, and elsewhere an account.
        && (input.byte(span.end) != b'\\' || input.byte(place.end - 1) == b'=')
    {
        add(
            hits,
            input,
            span,
            "a command or message speaks of it as a host",
        );
    }
}

fn numbered(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let rest = &input.bytes[place.end..(place.end + 12).min(input.bytes.len())];
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let start = place.start + usize::from(input.bytes[place.start].is_ascii_whitespace());
    if digits == 0 && place.len() == 3 {
        return noun(input, place, hits);
    }
    if !(3..=9).contains(&digits) || !starts_word(input, start) {
        return;
    }
    let framed = rest[digits..].starts_with(b" (");
    let command = place.len() > 4 && rest[digits..].starts_with(b" ");
    let at = place.end + digits + if framed { 2 } else { 1 };
    if let Some(span) = (framed || command).then(|| read(input, at)).flatten()
        && is_telling(&input.bytes[span.clone()])
        && (!framed || matches!(input.byte(span.end), b')' | b',' | b' '))
    {
        add(hits, input, span, "a guest or its node is named by it");
    }
}

fn export(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let mut at = line.start;
    for word in input.bytes[line.clone()]
        .split(|byte| matches!(byte, b' ' | b'\t'))
        .take(24)
    {
        let share = word.starts_with(b"//");
        let from = at + if share { 2 } else { 0 };
        at += word.len() + 1;
        let Some(span) = read(input, from).filter(|span| is_shaped(&input.bytes[span.clone()]))
        else {
            continue;
        };
        let rest = &input.bytes[span.end..];
        let folder = match share {
            true => rest.starts_with(b"/"),
            false => rest.starts_with(b":/") && !rest.starts_with(b"://"),
        };
        if folder {
            add(hits, input, span, "a folder of it is mounted or copied");
        }
    }
}

/// Says whether what was read is the first part of a path or an assignment.
fn is_file(input: &Input<'_>, span: &Range<usize>) -> bool {
    matches!(input.byte(span.end), b'/' | b'=' | b'\\')
}

#[cfg(test)]
#[path = "leads_tests.rs"]
mod tests;
