use std::collections::BTreeSet;

use super::*;
use crate::detector::{Detector, Options};

/// What is found of the class of networks, with its category.
fn find(path: &str, text: &str) -> Vec<(String, &'static str)> {
    let found = Detector::built_in().find(path, text.as_bytes());
    found
        .into_iter()
        .filter(|finding| finding.category.class == crate::Class::Network)
        .map(|finding| (text[finding.span].to_owned(), finding.category.name))
        .collect()
}

/// The names of hosts alone.
fn hosts(path: &str, text: &str) -> Vec<String> {
    let found = find(path, text).into_iter();
    found
        .filter(|(_, category)| *category == "hostname")
        .map(|(text, _)| text)
        .collect()
}

#[test]
fn hosts_are_found_in_the_files_of_proxmox() {
    for (path, text, wanted) in [
        (
            "etc/pve/nodes/x/qemu-server/100.conf",
            "cores: 2\nname: erp\nmemory: 1\n",
            "erp",
        ),
        ("etc/pve/lxc/101.conf", "hostname: gitea\n", "gitea"),
        (
            "corosync.conf",
            "nodelist {\n  node {\n    name: alpha\n    nodeid: 1\n",
            "alpha",
        ),
        ("storage.cfg", "nfs: a\n\tnodes pve1\n", "pve1"),
        ("", "GET /api2/json/nodes/pve1/qemu/100", "pve1"),
        ("x.json", "[{\"node\":\"alpha\",\"vmid\":100}]", "alpha"),
        (
            "",
            "      VMID NAME  STATUS\n       100 mail  running\n",
            "mail",
        ),
        (
            "",
            "    Nodeid      Votes Name\n0x00000001          1 alpha (local)\n",
            "alpha",
        ),
        ("", "lrm alpha (active, now)\n", "alpha"),
    ] {
        assert_eq!(hosts(path, text), [wanted], "{text}");
    }
}

#[test]
fn hosts_are_found_in_inventories_lists_and_settings() {
    for (path, text, wanted) in [
        ("etc/hostname", "gondor\n", "gondor"),
        (
            "inventory.ini",
            "[web]\nweb1 ansible_host=10.0.0.5\n",
            "web1",
        ),
        (
            "hosts.yml",
            "all:\n  hosts:\n    web1:\n      x: 1\n",
            "web1",
        ),
        ("hosts.yml", "web1:\n  ansible_host: 10.0.0.5\n", "web1"),
        ("ssh_config", "Host jump\n  HostName 10.0.0.5\n", "jump"),
        (
            "haproxy.cfg",
            "  server app-03 10.0.0.5:80 check\n",
            "app-03",
        ),
        (
            "",
            "NAME  STATUS   ROLES    AGE   VERSION\ncp1   Ready    master   1d   v1.30\n",
            "cp1",
        ),
        (
            "x.tf",
            "resource \"proxmox_virtual_environment_vm\" \"a\" {\n  name = \"web-14\"\n}",
            "web-14",
        ),
        ("x.tf", "  node_name = \"hv1\"\n", "hv1"),
        (
            "dnsmasq.conf",
            "dhcp-host=52:54:00:12:34:57,web1,infinite\n",
            "web1",
        ),
        ("db.zone", "web1\tIN\tA\t10.0.0.5\n", "web1"),
        ("x.csv", "hostname,os\nintranet,Debian\n", "intranet"),
        ("x.yml", "pve_nodes:\n  - pve1\n", "pve1"),
        ("", "ok: [vulcan5] => {}", "vulcan5"),
        ("", "   Host Name . . . . . . : WS-07\n", "WS-07"),
        ("x.py", "connect(hostname=\"web-14\")", "web-14"),
    ] {
        assert_eq!(hosts(path, text), [wanted], "{text}");
    }
}

#[test]
fn hosts_are_found_in_commands_logs_and_sentences() {
    for (path, text, wanted) in [
        ("", "root@gondor:~# qm list", "gondor"),
        ("", "scp x ops@web1:/srv", "web1"),
        ("", "ssh -p 22 web1 uptime", "web1"),
        ("", "hostnamectl set-hostname gondor\n", "gondor"),
        ("", "pct create 1 x --hostname gitea --memory 1", "gitea"),
        ("", "https://pve1:8006/", "pve1"),
        ("syslog", "May  3 04:12:01 gondor CRON[22]: x\n", "gondor"),
        (
            "x.log",
            "2026-05-16T14:29:29.12+02:00 gondor sshd[1]: x\n",
            "gondor",
        ),
        (
            "",
            "<34>1 2026-05-16T22:14:15.003Z gondor su 1201 x\n",
            "gondor",
        ),
        ("", "the new node web-muc3 is up", "web-muc3"),
        ("", "iDRAC for gondor: x", "gondor"),
        ("", "migrate it from pve1 to the other", "pve1"),
    ] {
        assert_eq!(hosts(path, text), [wanted], "{text}");
    }
}

#[test]
fn words_that_are_no_hosts_are_not_found() {
    for (path, text) in [
        ("x.rs", "let name = node.name; host: String"),
        ("x.yaml", "metadata:\n  name: web-1\n  namespace: prod\n"),
        ("x.yml", "services:\n  db:\n    image: postgres:16.7\n"),
        ("", "postgres://app:pw@db:5432/app"),
        ("", "root@pam and ops@pve!ci"),
        (
            "",
            "UPID:pve1:00E1A1D1:0A69C435:67742DAC:imgcopy:332:root@pam:",
        ),
        ("", "iqn.2005-10.org.freenas.ctl:pve5"),
        (
            "",
            "import x from 'node:http2'; builds on aarch64 and utf-8",
        ),
        ("", "/dev/pve/vm-100-disk-0 on vmbr0"),
        ("x.json", "{\"Hostname\":\"e604be0bcfe3\"}"),
        ("", "log_hostname = off\n"),
    ] {
        assert_eq!(hosts(path, text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_line_of_etc_hosts_gives_all_its_names() {
    let found = find("etc/hosts", "10.0.0.5 pve1.corp.de pve1\n::1 localhost\n");
    let names: Vec<_> = found.iter().map(|(text, _)| text.as_str()).collect();
    assert_eq!(names, ["10.0.0.5", "pve1.corp.de", "pve1"]);
}

#[test]
fn a_name_that_a_text_has_told_is_found_in_the_rest_of_it() {
    let text = "hostname: zeus-9\nlater zeus-9, not zeus-90 or a.zeus-9.b, UPID:zeus-9:0";
    assert_eq!(hosts("", text), ["zeus-9", "zeus-9"]);
    let text = "server: pve3.corp.lan\nthen pve3 again";
    assert_eq!(hosts("", text), ["pve3"]);
}

#[test]
fn names_of_the_inventory_are_found_as_whole_words() {
    let detector = Detector::new(Options {
        hosts: vec!["Gondor".into(), "erp.corp.lan".into()],
        ..Options::default()
    })
    .unwrap();
    let text = "ask gondor, GONDOR; not gondorian or x-gondor. erp.corp.lan";
    let found = detector.find("", text.as_bytes());
    let names: Vec<_> = found
        .into_iter()
        .map(|finding| &text[finding.span])
        .collect();
    assert_eq!(names, ["gondor", "GONDOR", "erp.corp.lan"]);
    assert!(Inventory::new(&BTreeSet::new()).is_empty());
}

#[test]
fn addresses_in_code_count_in_quotes_outside_of_tests_only() {
    let text = "const A: &str = \"172.20.30.40\"; // 172.20.30.41\n";
    assert_eq!(find("src/x.rs", text), [("172.20.30.40".into(), "ipv4")]);
    assert!(find("tests/x.rs", text).is_empty());
    let text = "#[cfg(test)]\nconst A: &str = \"172.20.30.40\";\n";
    assert!(find("src/x.rs", text).is_empty());
}

#[test]
fn lock_files_bundles_and_binaries_are_left_alone() {
    for path in ["Cargo.lock", "web/app.min.js"] {
        assert!(find(path, "host: \"172.20.30.40\"").is_empty(), "{path}");
    }
    assert!(find("", "host=172.20.30.40\0").is_empty());
}

#[test]
fn a_mapped_address_is_found_as_what_it_maps() {
    assert_eq!(
        find("", "rhost=::ffff:10.20.30.40 user"),
        [("10.20.30.40".into(), "ipv4")]
    );
    assert_eq!(
        find("", "udp:10.20.30.40:161,"),
        [("10.20.30.40".into(), "ipv4")]
    );
}

#[test]
fn hostile_texts_take_little_time_and_break_nothing() {
    let pieces = [
        "12:34:56 ",
        "node ",
        "name: ",
        "a.de.",
        "1.2.3.4.",
        "::1:",
        "host web1 ",
        "-aa-bb",
        "root@a1:",
        "\u{e9}.de",
        "://",
        " on x1 is",
        "|--|\n|",
        "\t",
    ];
    for piece in pieces {
        let text = piece.repeat(200_000 / piece.len());
        let start = std::time::Instant::now();
        find("", &text);
        assert!(
            start.elapsed().as_secs() < 20,
            "{piece:?} takes {:?}",
            start.elapsed()
        );
    }
}
