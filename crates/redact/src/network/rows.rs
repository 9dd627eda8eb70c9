//! Names and hardware addresses in rows of logs and lists, and in objects that tell of one machine.

use std::ops::Range;

use super::hardware;
use super::host::{add, add_named};
use super::label::{is_common, is_shaped, is_telling, read};
use super::leads::starts_word;
use super::marks::{is_addressed, object};
use super::places::is_place;
use crate::finding::Hits;
use crate::input::Input;
use crate::kind::Kind;
use crate::scene::Scene;

/// What stands around an address in rows of several kinds.
pub(super) fn around(input: &Input<'_>, address: &Range<usize>, hits: &mut Hits) {
    agent(input, address, hits);
    bracket(input, address, hits);
    audited(input, address, hits);
}

/// An agent of Wazuh and its key: `9078 web1 10.0.0.5 8778a41…`.
fn agent(input: &Input<'_>, address: &Range<usize>, hits: &mut Hits) {
    // Few addresses have anything like a key behind them.
    if input.byte(address.end) != b' ' || !input.byte(address.end + 32).is_ascii_hexdigit() {
        return;
    }
    let line = input.line(address.start);
    let lead = &input.bytes[line.start..address.start];
    let digits = lead.iter().take(8).take_while(|byte| byte.is_ascii_digit());
    let digits = digits.count();
    let rest = &input.bytes[address.end..line.end.min(address.end + 40).max(address.end)];
    let key = rest.len() > 32 && rest[0] == b' ' && rest[1..33].iter().all(u8::is_ascii_hexdigit);
    if digits == 0 || lead.get(digits) != Some(&b' ') || !key {
        return;
    }
    if let Some(span) = read(input, line.start + digits + 1)
        .filter(|span| span.end + 1 == address.start && !is_common(&input.bytes[span.clone()]))
    {
        add_named(hits, input, span, "an agent is named by it");
    }
}

/// A name and its address in a bracket: `SlurmctldHost=web1(10.0.0.5)`.
fn bracket(input: &Input<'_>, address: &Range<usize>, hits: &mut Hits) {
    let low = address.start.saturating_sub(48);
    let Some(lead) = input.bytes[low..address.start].strip_suffix(b"(") else {
        return;
    };
    let label = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'-';
    let length = lead.iter().rev().take_while(label).count();
    let name = &lead[lead.len() - length..];
    let set = matches!(lead[..lead.len() - length].last(), Some(b'=' | b',' | b':'));
    let closes = input.byte(address.end) == b')';
    if set
        && closes
        && input.kind != Kind::Code
        && is_telling(name)
        && name[0].is_ascii_alphabetic()
    {
        let span = low + lead.len() - length..low + lead.len();
        add_named(hits, input, span, "an address is given with it");
    }
}

/// The hardware address in the row of a server's log of leases: `10,11/03/25,10:11:12,Assign,10.0.0.5,web1,525400a1b2c3,,…`.
fn audited(input: &Input<'_>, address: &Range<usize>, hits: &mut Hits) {
    if input.byte(address.end) != b',' {
        return;
    }
    let line = input.line(address.start);
    let end = line.end.min(address.end + 120).max(address.end);
    let rest = &input.bytes[address.end..end];
    let mut cells = rest.split(|byte| *byte == b',');
    cells.next();
    let Some(name) = cells.next() else { return };
    // What follows is twelve digits and no other number.
    let at = address.end + 1 + name.len() + 1;
    let letters = cells
        .next()
        .is_some_and(|cell| cell.iter().any(u8::is_ascii_alphabetic) || cell.starts_with(b"00"));
    let commas = input.bytes[line.start..address.start]
        .iter()
        .filter(|byte| **byte == b',');
    if letters && commas.count() > 3 {
        hardware::cell(input, at, hits);
    }
}

/// The names below the head of a column, whose cells single blanks part: `home-node`.
pub(super) fn column(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let head = input.line(place.start);
    let blank = |byte: &u8| matches!(byte, b' ' | b'\t');
    let words = |text: &[u8]| text.split(blank).filter(|word| !word.is_empty()).count();
    let lead = &input.bytes[head.start..place.start];
    if input.kind == Kind::Code || !lead.is_empty() && !lead.ends_with(b" ") {
        return;
    }
    // The head may begin with the columns before it.
    let index = words(lead) + words(&input.bytes[place.clone()]).max(1) - 1;
    below(input, head, index, hits);
}

/// The names below a line, in its first column.
pub(super) fn firsts(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if input.kind != Kind::Code {
        below(input, input.line(place.start), 0, hits);
    }
}

/// The names in one of the columns that blanks part, below their head.
fn below(input: &Input<'_>, head: Range<usize>, index: usize, hits: &mut Hits) {
    let blank = |byte: &u8| matches!(byte, b' ' | b'\t');
    let mut next = input.below(&head);
    for _ in 0..64 {
        if next >= input.bytes.len() {
            return;
        }
        let line = input.line(next);
        next = input.below(&line);
        let text = &input.bytes[line.clone()];
        if text.starts_with(b"--") {
            continue;
        }
        let mut at = line.start;
        let mut cells = text.split(blank).filter_map(|word| {
            let start = at;
            at += word.len() + 1;
            (!word.is_empty()).then_some(start..start + word.len())
        });
        let Some(cell) = cells.nth(index) else { return };
        if read(input, cell.start) == Some(cell.clone()) && is_telling(&input.bytes[cell.clone()]) {
            add(hits, input, cell, "its column is one of hosts");
        }
    }
}

/// The machines of an inventory of Ansible, each of which begins a line of its group.
pub(super) fn inventory(input: &Input<'_>, hits: &mut Hits) {
    let name = input.path.rsplit('/').next().unwrap_or_default();
    let named = matches!(name, "hosts" | "hosts.ini" | "inventory" | "inventory.ini")
        || input.path.contains("inventor") && name.ends_with(".ini");
    let has = |word: &[u8]| memchr::memmem::find(input.bytes, word).is_some();
    if !named || !(has(b"ansible_") || has(b":children]") || has(b":vars]")) {
        return;
    }
    let mut next = 0;
    let mut listed = false;
    while next < input.bytes.len() {
        let line = input.line(next);
        next = input.below(&line);
        let text = input.bytes[line.clone()].trim_ascii_end();
        if text.starts_with(b"[") {
            listed = memchr::memchr(b':', text).is_none();
            continue;
        }
        let Some(span) = read(input, line.start).filter(|_| listed) else {
            continue;
        };
        let rest = &text[(span.end - line.start).min(text.len())..];
        let alone = rest.is_empty() || rest.starts_with(b" ") && rest.contains(&b'=');
        if alone && is_telling(&input.bytes[span.clone()]) {
            add_named(hits, input, span, "an inventory lists it");
        }
    }
}

/// A name before one of its interfaces: `web1:eth0`.
pub(super) fn with_interface(input: &Input<'_>, colon: usize, hits: &mut Hits) {
    const CARDS: [&[u8]; 7] = [b"eth", b"ens", b"enp", b"eno", b"em", b"bond", b"br"];
    let rest = &input.bytes[colon + 1..(colon + 6).min(input.bytes.len())];
    let card = |kind: &&[u8]| {
        rest.starts_with(kind) && rest.get(kind.len()).is_some_and(u8::is_ascii_digit)
    };
    if !input.byte(colon.wrapping_sub(1)).is_ascii_digit() || !CARDS.iter().any(card) {
        return;
    }
    let label = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'-';
    let lead = &input.bytes[colon.saturating_sub(40)..colon];
    let start = colon - lead.iter().rev().take_while(label).count();
    let before = start.checked_sub(1).map_or(b' ', |at| input.bytes[at]);
    let opens = matches!(
        before,
        b' ' | b'\n' | b'\t' | b'"' | b'\'' | b',' | b';' | b'|' | b'(' | b'['
    );
    let span = start..colon;
    if opens && is_shaped(&input.bytes[span.clone()]) && !is_place(&input.bytes[span.clone()]) {
        add_named(hits, input, span, "one of its interfaces is told");
    }
}

/// Says whether a setting stands alone in a file of Nomad or Consul, which an agent reads: `name = "web1"` beside `datacenter`.
pub(super) fn is_agent(input: &Input<'_>, place: &Range<usize>) -> bool {
    input.line(place.start).start == place.start
        && memchr::memmem::find(
            &input.bytes[place.start.saturating_sub(400)..(place.end + 400).min(input.bytes.len())],
            b"datacenter",
        )
        .is_some()
}

/// The name of a row that holds two things that only devices have.
pub(super) fn device(
    input: &Input<'_>,
    name: &mut Option<Range<usize>>,
    things: Range<usize>,
    hits: &mut Hits,
) {
    let row = input.line(things.end).start;
    let inside = |name: &mut Range<usize>| name.start >= row && name.end <= things.start;
    if let Some(name) = name.take_if(inside) {
        add(hits, input, name, "its row tells of a device");
    }
}

/// How an inventory shows a machine: `{"display": "web1", "primary_ip4": {…}}`.
pub(super) fn shown(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if input.kind == Kind::Code {
        return;
    }
    let low = place.start.saturating_sub(400);
    let near = &input.bytes[low..(place.end + 300).min(input.bytes.len())];
    let near = object(near, place.start - low);
    if let Some(span) = read(input, place.end)
        .filter(|span| input.byte(span.end) == b'"' && is_telling(&input.bytes[span.clone()]))
        && is_shaped(&input.bytes[span.clone()])
        && !is_place(&input.bytes[span.clone()])
        && is_addressed(near)
    {
        add_named(hits, input, span, "it is the name of what has an address");
    }
}

/// What a job has to run on: `attribute = "${attr.unique.hostname}"` above `value = "web1"`.
pub(super) fn constraint(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let rest = &input.bytes[place.end..(place.end + 96).min(input.bytes.len())];
    let block = &rest[..memchr::memchr(b'{', rest).unwrap_or(rest.len())];
    let Some(key) = memchr::memmem::find(block, b"value") else {
        return;
    };
    let sign = |byte: &&u8| matches!(byte, b' ' | b'=' | b'"' | b':' | b'\t');
    let signs = block[key + 5..].iter().take_while(sign).count();
    if let Some(span) = read(input, place.end + key + 5 + signs)
        .filter(|span| is_telling(&input.bytes[span.clone()]))
    {
        add_named(hits, input, span, "a job runs on it");
    }
}

/// The machine whose key is known by its fingerprint: `"web1": "SHA256:U4Eq7…"`, in code as well.
pub(super) fn fingerprint(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    // Images are named by their sums in small letters.
    if !input.bytes[place.clone()].ends_with(b"SHA256:") {
        return;
    }
    let low = place.start.saturating_sub(40);
    let lead = &input.bytes[low..place.start];
    let label = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'-';
    let length = lead.iter().rev().take_while(label).count();
    let span = place.start - length..place.start;
    let quoted = matches!(lead[..lead.len() - length].last(), Some(b'"' | b'\''));
    let made_up = input.kind == Kind::Code && Scene::new(input).is_test(span.start);
    if quoted && is_shaped(&input.bytes[span.clone()]) && !made_up {
        add(hits, input, span, "the key of a machine is known by it");
    }
}

/// The agent whose folder a build lies in: `/var/lib/buildkite-agent/builds/web1-1/`.
pub(super) fn builds(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let rest = &input.bytes[place.end..(place.end + 64).min(input.bytes.len())];
    let label = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'-';
    let length = rest.iter().take_while(label).count();
    let name = &rest[..length];
    // The agents of one machine are counted.
    let name = memchr::memrchr(b'-', name)
        .filter(|dash| name.len() > dash + 1 && name[dash + 1..].iter().all(u8::is_ascii_digit))
        .map_or(name, |dash| &name[..dash]);
    let starts = name.first().is_some_and(u8::is_ascii_alphabetic);
    if starts && rest.get(length) == Some(&b'/') && is_shaped(name) {
        let span = place.end..place.end + name.len();
        add(hits, input, span, "a build lies in its folder");
    }
}

/// The prompt that a script waits for: `expect "web1#"`.
pub(super) fn prompted(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if let Some(span) = read(input, place.end)
        .filter(|span| starts_word(input, place.start) && is_shaped(&input.bytes[span.clone()]))
        && matches!(input.byte(span.end), b'#' | b'>')
        && !Scene::new(input).is_test(span.start)
    {
        add(hits, input, span, "a script waits for its prompt");
    }
}

/// Says whether a name is a ticket's of a tracker, which count with more digits than machines: `OPS-4848`.
pub(super) fn is_ticket(name: &[u8]) -> bool {
    let letters = name
        .iter()
        .take_while(|byte| byte.is_ascii_uppercase())
        .count();
    let digits = name.get(letters + 1..).unwrap_or_default();
    letters > 1
        && name.get(letters) == Some(&b'-')
        && digits.len() > 2
        && digits.iter().all(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use crate::marked::finds_network;

    #[test]
    fn tools_of_networks_name_machines() {
        for text in [
            "vserver lif      address        netmask       home-node\n------- -------- ------- ------ ------\nsvm_vm  nfs_lif4 «10.24.13.25»  255.255.255.0 «zirkon-9»\nsvm_vm  nfs_lif2 «10.24.13.26»  255.255.255.0 «zirkon8»\n",
            "ID | Hostname | Name | User | IP addresses | Ephemeral\n32 | «zirkon-07» | «zirkon-35» | infra | «10.24.13.25» | false\n",
            " Id   Name        State\n----------------------\n 1    «zirkon-9»   running\n -    «zirkon8»   shut off\n",
            "Name     State   CPUUsage(%)\n----     -----   ------\n«zirkon-9» Running 0\n",
            "  * Online: [ «zirkon-9» «zirkon8» ]\n  * Current DC: «zirkon8» (version 2.1)\n",
            "    name-label ( RW): «zirkon-9»\n",
            "can't reach «zirkon9» from here\n",
            "<189>Feb  2 10:11:12 «zirkon-9» : 2026 Feb  2 10:11:12 CET: %ETHPORT-5-IF_DOWN: x\n",
            "[~«zirkon9»-GigabitEthernet1/0/1]undo shutdown\n",
            "«zirkon7»# tcpdump -eni ens192\n",
            "[«zirkon-18» ~]# xe pif-list\n",
            "static-mapping «zirkon2» {\n",
            "identity: \"«zirkon-02»\"\n",
            "haproxy[4021]: Server be_app/«zirkon8» is DOWN, reason: x\n",
            "il suo IP «10.24.13.25» passa a «zirkon8»\n",
            "die «10.24.13.25» gehört jetzt «zirkon-8».\n",
            "Till backupservern «zirkon7» loggar man in som root\n",
            "Comprobar desde «zirkon-08» si responde la puerta\n",
            "In de log van «zirkon1» staat niets\n",
            "govc vm.customize -vm \"«zirkon-16»\" -ip «10.24.13.25»\n",
            "IP-MIB::ipAdEntAddr.«10.24.13.25» = IpAddress: «10.24.13.26»\n",
            "# Release notes 10.4.2.18\n- Agent 10.4.1.7 is no longer supported; update to 10.4.2.18 or later\n",
            "S/W  Version ................. 8.10.190.0\n",
            "br-40   UP   «10.24.13.25»\n",
            "1706838193.727421\tCJWmo4R02kSKnFUtK0\t«10.24.13.25»\t35467\n",
            "host -t mx «zirkon-works.eu»\n«zirkon-works.eu» mail is handled by 10 «mx2.zirkon-works.eu».\n",
            "DNS suffix is «zirkon-works.com»; if not, ask.\n",
            "Download it from https://«kb.zirkon-works.eu»/profiles\n",
        ] {
            finds_network("x.txt", text);
        }
        for (path, text) in [
            (
                "ipam.csv",
                "a,b,c\n«10.24.13.25/24»,active,«zirkon-8»:eth0\n",
            ),
            (
                "client.hcl",
                "datacenter = \"lab\"\nname       = \"«zirkon-8»\"\n",
            ),
            ("p.yml", "targets:\n  - «zirkon16»:9100\n"),
            (
                "kea.json",
                "{ \"name\": \"«zirkon04»\", \"url\": \"http://«10.24.13.25»:8000/\", \"role\": \"standby\" }\n",
            ),
            (
                "a.ps1",
                "@{ Name = '«zirkon-12»'; Mac = '«525400a1b2c3»'; Ip = '«10.24.13.25»' }\n",
            ),
            (
                "d.csv",
                "name,device_role,manufacturer,device_type,site\n«zirkon-9»,switch,Arista,7050,HQ\n",
            ),
            (
                "cables.csv",
                "side_a_device,side_a_name,side_b_device,type\n«zirkon-9»,Eth1,«zirkon-8»,cat6\n",
            ),
            (
                "hosts.ini",
                "[web]\n«zirkon-9» ansible_host=«10.24.13.25»\n«zirkon8»\n«zirkon7» ansible_user=root\n[db:children]\nweb-1\n[all:vars]\nx-1=2\n",
            ),
            ("etc/exports", "/srv/m *.«zirkon-works.de»(ro,all_squash)\n"),
        ] {
            finds_network(path, text);
        }
    }

    #[test]
    fn rows_and_lines_of_tools_name_machines() {
        for text in [
            "9078 «zirkon-27» «10.24.13.25» 8778a4125449cf207a33aee54408085a\n",
            "SlurmctldHost=«zirkon-01»(«10.24.13.25»)\n",
            "Server cucina «zirkon5» (indirizzo «10.24.13.25»): x\n",
            "Switch «zirkon-16» (MAC «bc:24:11:2c:41:ab», IP «10.24.13.25») x\n",
            "| «zirkon-16» || «10.24.13.25» || x\n",
            "V logu: `«zirkon-33» postfix/smtp[9748]: x`\n",
            "Received: by «zirkon-07» (Postfix) id VZ; x\n",
            "Login incorrect: [x] (from client «zirkon-8» port 3)\n",
            "$ cd /var/lib/buildkite-agent/builds/«zirkon7»-1/menu\n",
            "Building remotely on «zirkon9» (linux) in workspace /x\n",
            "bcp wawi.dbo.kunden out kunden.dat -S «zirkon-13» -U x -n\n",
            "smbclient -L //«zirkon-13» -U x\n",
            "$ klist -k | grep «zirkon3»\n",
            "10,11/03/25,10:11:12,Assign,«10.24.13.25»,«zirkon-8»,«7cc255ae0162»,,672831360,0\n",
        ] {
            finds_network("x.txt", text);
        }
    }

    #[test]
    fn objects_and_settings_name_machines() {
        for (path, text) in [
            (
                "x.json",
                "{\"id\": 1, \"display\": \"«zirkon9»\", \"primary_ip4\": {\"address\": \"«10.24.13.25»\"}}\n",
            ),
            ("x.json", "{\"id\": 1, \"display\": \"chapter9\"}\n"),
            (
                "job.hcl",
                "constraint {\n  attribute = \"${attr.unique.hostname}\"\n  value     = \"«zirkon-8»\"\n}\n",
            ),
            (
                "main.go",
                "var trusted = map[string]string{\"«zirkon-1»\": \"SHA256:U4Eq7/6obOpBmWFSt4TtgzXgsOX\"}\n",
            ),
            (
                "main.go",
                "var x = map[string]string{\"zirkon-1\": \"sha256:4e7\"}\n",
            ),
            (
                "stack.yml",
                "placement: {constraints: [\"node.hostname == «zirkon-4»\"]}\n",
            ),
            ("push.exp", "expect \"«zirkon5»#\"\n"),
            (
                "seed.sql",
                "SELECT pg_create_physical_replication_slot('«zirkon10»');\n",
            ),
            (
                "Caddyfile",
                "\treverse_proxy «10.24.13.25»:3000 «zirkon4»:3000 {\n",
            ),
            (
                "local.conf",
                "hide pgsql_servers = «zirkon-20»/mail/exim/x\n",
            ),
            (
                "wg1.conf",
                "[Interface]\n# «zirkon9»\nDNS = «10.24.13.25»\n",
            ),
            (
                "casc.yaml",
                "nodes:\n  - permanent:\n      name: \"«zirkon3»\"\n      x: 1\n",
            ),
            (
                "patroni.yml",
                "name: «zirkon03»\nrestapi: {listen: \"«10.24.13.25»:8008\"}\n",
            ),
            ("sensor.yaml", "esphome:\n  name: larder-sensor\n"),
            ("sensor.yaml", "mqtt:\n  broker: «zirkon7»\n"),
        ] {
            finds_network(path, text);
        }
    }

    #[test]
    fn words_of_logs_name_no_machines() {
        for text in [
            "2026-03-18T10:02:43Z sepa iban=CH91 0348 x\n",
            "2026-03-18T10:06:19Z login failed: wrong\n",
        ] {
            finds_network("orders.log", text);
        }
    }
}
