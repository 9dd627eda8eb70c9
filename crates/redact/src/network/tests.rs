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
        ("x.json", "[{\"node\":\"alpha\",\"vmid\":100}]", "alpha"),
        ("db.zone", "www IN CNAME web-alt\n", "web-alt"),
        (
            "r.rsc",
            "/user add name=ops77 group=full\n/system identity set name=alpha\n",
            "alpha",
        ),
        (
            "a.yml",
            "peers:\n  web-alt3: 10.4.4.4\n  gateway1: 10.4.4.1\n",
            "web-alt3",
        ),
        (
            "a.py",
            "H = {\"web-alt3\": \"2001:67c:741:5c0a::110\"}\n",
            "web-alt3",
        ),
        (
            "db.zone",
            "_ldap._tcp\tIN\tSRV\t0 100 389\tdc-eins ; old\n",
            "dc-eins",
        ),
    ] {
        assert_eq!(hosts(path, text), [wanted], "{text}");
    }
}

#[test]
fn hosts_are_found_in_what_tools_print() {
    for (path, text, wanted) in [
        ("", "GET /api2/json/nodes/pve1/qemu/100", "pve1"),
        (
            "",
            "      VMID NAME  STATUS\n       100 mail  running\n",
            "mail",
        ),
        // The next command of a console is no row.
        (
            "",
            "      VMID NAME  STATUS\n       100 mail  running\n$ ha-tool status\nName Type Status\nstore nfs active\n",
            "mail",
        ),
        (
            "",
            "    Nodeid      Votes Name\n0x00000001          1 alpha (local)\n",
            "alpha",
        ),
        ("", "lrm alpha (active, now)\n", "alpha"),
        (
            "",
            "    mgr: x(active, since 3w), standbys: alpha\n",
            "alpha",
        ),
        (
            "",
            "    Nodeid      Votes Name\n0x00000001          1 alpha\nquorum OK, Sat is\nx y Sun z\n",
            "alpha",
        ),
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
        ("ssh_config", "Host jump-b\n  HostName 10.0.0.5\n", "jump-b"),
        (
            "haproxy.cfg",
            "  server app-03 10.0.0.5:80 check\n",
            "app-03",
        ),
        (
            "haproxy.cfg",
            "  server app-04 localhost:8443 check\n",
            "app-04",
        ),
        ("haproxy.cfg", "  peer lb-02 10.0.0.5:10000\n", "lb-02"),
        (
            "web.config",
            "connectionString=\"Data Source=sql-07\\SQL2019;Initial Catalog=x\"",
            "sql-07",
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
    assert!(find("", "host=172.20.30.40\0\u{1}").is_empty());
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

#[test]
fn names_beside_addresses_ports_and_leases_are_hosts() {
    for (path, text) in [
        ("x.txt", "web-04  10.20.30.40  up\n"),
        ("known_hosts", "web-04,10.20.30.40 ssh-ed25519 AAAA\n"),
        ("x.sql", "INSERT INTO t VALUES ('web-04', '10.20.30.40');\n"),
        ("x.txt", "Node:   web-04/10.20.30.40\n"),
        ("x.yml", "- targets: [\"web-04:9100\"]\n"),
        (
            "x.log",
            "DHCPACK(vmbr0) 10.20.30.40 52:54:00:ab:cd:ef web-04\n",
        ),
        (
            "x",
            "IP=10.20.30.40::10.20.30.1:255.255.255.0:web-04:eno1:off\n",
        ),
        (
            "x.py",
            "    \"web-04\": (\"10.20.30.40\", \"root\", None),\n",
        ),
        ("x.py", "    \"web-04\": {\"ip\": \"10.20.30.40\"},\n"),
        ("x.conf", "zookeeper.connect=web-04:2181,other:2181/kafka\n"),
        ("etc/pmg/transport", "falke.lan lmtp:inet:web-04:24\n"),
        (
            "x.json",
            "[{\"mac\":\"52:54:00:ab:cd:ef\",\"name\":\"web-04\"}]",
        ),
        ("x.conf", "  Name = web-04\n  Address = 10.20.30.40\n"),
        (
            "x.yml",
            "name: web-04\nrestapi:\n  connect_address: 10.20.30.40:8008\n",
        ),
        ("x.txt", "ansible/hosts:4:web-04 ansible_host=10.20.30.40\n"),
        ("x.sh", "zabbix_sender -z 10.20.30.40 -s web-04 -k ok\n"),
    ] {
        assert_eq!(hosts(path, text), ["web-04"], "{text}");
    }
}

#[test]
fn names_in_settings_and_commands_are_hosts() {
    for (path, text) in [
        ("x.txt", "Linux web-04 6.8.12-9-pve #1 SMP x86_64\n"),
        ("x.txt", "System => Linux web-04 6.8.12-9-pve x86_64\n"),
        ("x.env", "PBS_BACKUP_ID=web-04\n"),
        (
            "authorized_keys",
            "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC7Vd0pXlYb2mQfJ8sKx3RzTq9WnHcUg5LtEoPaIyMvDjFkGhBsNw1ZxCuSr4O6A\
             7Vd0pXlYb2mQfJ8sKx3RzTq9WnHcUg5LtEoPaIyMvDjFkGhBsNw1ZxCuSr4O6A7Vd0pXlYb2mQfJ8sKx3RzTq9WnHcUg5LtEoPaIyMvDjFk\
             7Vd0pXlYb2mQfJ8sKx3RzTq9WnHcUg5LtEoPaIyMvDjFkGhBsNw1ZxCuSr4O6A7Vd0pXlYb2mQfJ8sKx3RzTq9WnHcUg5LtEoPaIyMvDjFk= root@web-04\n",
        ),
        ("x.http", "X-Served-By: web-04\n"),
        ("ssh_config", "Host *\n  HostKeyAlias web-04\n"),
        ("x.txt", "web-04# show running-config\n"),
        ("x.txt", "* 3rd floor: web-04, password «x»\n"),
        ("x.txt", "dn: cn=web-04,ou=hosts,dc=intra\n"),
        (
            "x.sh",
            "hcloud server create --name web-04 --image debian-12\n",
        ),
        ("x.txt", "the new switch web-04 is in rack 3\n"),
        (
            "x.sh",
            "proxmox-backup-client backup a.pxar:/a --backup-id web-04\n",
        ),
        ("x.yaml", "hosts:\n  - web-04\n"),
        ("x.yaml", "nodes: [web-04, others]\n"),
        ("x.xml", "<connection name=\"web-04\">"),
        ("zones.cfg", "evpn: z\n\texitnodes web-04\n"),
        ("x.conf", "visible_hostname web-04\n"),
        ("x.json", "{\"text\":\"root on web-04 is new\"}"),
    ] {
        assert_eq!(hosts(path, text), ["web-04"], "{text}");
    }
    assert_eq!(
        hosts(
            "x.sh",
            "hcloud server create --name trn-mdb-08 --type cx22\n"
        ),
        ["trn-mdb-08"]
    );
    assert_eq!(
        hosts("x.cfg", "define host {\n  host_name alpha\n}\n"),
        ["alpha"]
    );
    assert_eq!(
        hosts("x.json", "{\"host\":\"alpha\",\"ip\":\"10.20.30.40\"}"),
        ["alpha"]
    );
}

#[test]
fn names_beside_other_things_are_no_hosts() {
    for (path, text) in [
        ("x.yml", "image: [\"alpine3:20\"]\n"),
        ("x.txt", "Linux version 6.8.12-9-pve (build@x) #1 SMP\n"),
        ("x.txt", "Linux is 6 of them # ok\n"),
        (
            "x.json",
            "[{\"mac\":\"52:54:00:ab:cd:ef\",\"name\":\"enp3s0\"}]",
        ),
        ("x.json", "[{\"id\":1,\"name\":\"step-one4\"}]"),
        ("x.conf", "  Name = daily7\n  Pool = full\n"),
        ("x.md", "host_name is a word\n"),
        ("x.sh", "pvesm add pbs vault-rz2 --datastore d\n"),
        ("x.log", "web-1    | listening\nweb-1    | ready\n"),
        ("x.sh", "aws s3 sync /var/tmp/ s3://dumps-rz2/\n"),
        (
            "x.txt",
            "10.20.30.40    bc:24:11:be:2b:76  lag12        reachable\n",
        ),
        (
            "x.txt",
            "a terminal to log in as ward7, password in the safe\n",
        ),
        (
            "x.log",
            "INFO: vzdump 210 --storage vault-rz2 --mode snapshot\n",
        ),
        ("x.log", "2025-10-09T06:00:02+02:00: percentage done: 1\n"),
        ("x.yml", "DB_HOSTNAME: database\n"),
        ("x.txt", "made for win10 on win11\n"),
    ] {
        assert!(
            hosts(path, text).is_empty(),
            "{text}: {:?}",
            hosts(path, text)
        );
    }
}

#[test]
fn full_names_are_found_where_sentences_tables_and_commands_name_them() {
    for (path, text) in [
        ("x.txt", "backups land on alpha.gabel-senf.de, as ever"),
        (
            "x.eml",
            "Received: from x by alpha.gabel-senf.de with ESMTPSA",
        ),
        ("x.md", "| PBS | alpha.gabel-senf.de | x |"),
        (
            "x.log",
            "dnsmasq[8]: query[AAAA] alpha.gabel-senf.com from 10.20.30.40",
        ),
        ("x.sh", "imapsync --host2 alpha.gabel-senf.net"),
        ("x.sh", "dig +short alpha.gabel-senf.net"),
        ("fstab", "//alpha.gabel-senf.pt/scan /mnt cifs ro 0 0"),
        ("x.py", "URL = 'https://alpha.prod.gabel-senf.fr/x'"),
        ("x.ps1", "Add-Computer -DomainName gabel-senf.be"),
        (
            "x.json",
            "{\"name\": \"domain-name\", \"data\": \"gabel-senf.pt\"}",
        ),
        ("x.txt", "set system domain-name 'gabel-senf.de'"),
    ] {
        let found = find(path, text);
        assert!(
            found
                .iter()
                .any(|(name, kind)| *kind == "fqdn" && name.contains("gabel-senf.")),
            "{text}: {found:?}"
        );
    }
    for (path, text) in [
        ("x.md", "it builds on alpha.gabel.md, too"),
        ("x.md", "see docs on docs.gabel-senf.de"),
        ("x.toml", "[registries.intern]\n"),
    ] {
        assert!(
            find(path, text).is_empty(),
            "{text}: {:?}",
            find(path, text)
        );
    }
}

#[test]
fn addresses_behind_short_options_are_found_and_years_are_none() {
    assert_eq!(
        find("x.sh", "mysqldump -h10.20.30.40 --all-databases"),
        [("10.20.30.40".to_owned(), "ipv4")]
    );
    assert!(find("user.cfg", "user:a@pve:1:0:::since 2024::\n").is_empty());
}

#[test]
fn settings_of_hosts_are_understood_in_many_languages() {
    for (path, text) in [
        ("x.toml", "palvelimet = [\"web-04\"]\n"),
        ("x.txt", "Hôte : web-04, interface vmbr0\n"),
        ("x.yaml", "servidor: web-04\n"),
        ("x.cmd", "set SRV=web-04\n"),
        ("detail", "NAS-Identifier = \"web-04\"\n"),
        ("x.txt", "nbstat: NetBIOS name: web-04, NetBIOS user: x\n"),
        ("x.log", "time=22:58:17 devname=\"web-04\" devid=1\n"),
        ("clients.conf", "\tshortname = web-04\n"),
        ("x.xml", "<Node Name=\"web-04\" Hostname=\"10.20.30.40\"/>"),
    ] {
        assert_eq!(hosts(path, text), ["web-04"], "{text}");
    }
    for (path, text) in [
        ("x.txt", "Seriennummer Server: WD-WCC5B01\n"),
        ("x.txt", "devname=web-04\n"),
        ("x.xml", "<Node Name=\"Switch\" Hostname=\"10.20.30.40\"/>"),
        (
            "root/.ssh/config",
            "Host bastion\n    HostName 10.20.30.40\n",
        ),
        ("x.txt", "  10.20.30.40  d0-50-99-f5-6d-c1  dynamic\n"),
    ] {
        assert!(hosts(path, text).is_empty(), "{text}");
    }
}

#[test]
fn a_table_of_hosts_names_what_has_a_loopback_address_and_what_does_not_count() {
    let text = "127.0.1.1\tweb1.corp.lan ponyo\n# 10.20.30.40 totoro retired, said Bob\n";
    assert_eq!(hosts("etc/hosts", text), ["ponyo", "totoro"]);
    let devices = "name,rack,primary_ip\nponyo,R1,10.20.30.40\n";
    assert_eq!(hosts("x.csv", devices), ["ponyo"]);
    let people = "name,team,last_ip\nponyo,R1,10.20.30.40\n";
    assert!(hosts("x.csv", people).is_empty());
}

#[test]
fn stations_and_ways_of_proxies_have_addresses() {
    let text = "Calling-Station-Id = \"00-25-90-89-62-39\"\n";
    assert_eq!(
        find("detail", text),
        [("00-25-90-89-62-39".to_owned(), "mac")]
    );
    assert!(find("x.txt", "Serial 00-25-90-89-62-39\n").is_empty());
    let text = "GET x - HIER_DIRECT/81.98.165.151 -\n";
    assert_eq!(
        find("access.log", text),
        [("81.98.165.151".to_owned(), "ipv4")]
    );
}
