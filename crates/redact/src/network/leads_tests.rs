//! What leads to names of hosts, and what does not.

use crate::Class;
use crate::marked::only;

fn hosts(path: &str, text: &str) -> Vec<String> {
    let detector = only(Class::Network);
    let mut found: Vec<_> = detector
        .find(path, text.as_bytes())
        .into_iter()
        .map(|finding| text[finding.span].to_owned())
        .collect();
    found.dedup();
    found
}

#[test]
fn commands_and_devices_name_hosts() {
    for (path, text) in [
        ("preseed.cfg", "d-i netcfg/get_hostname string web-04\n"),
        ("api.conf", "object Host \"web-04\" { vars.os = \"x\" }\n"),
        ("leases", "lease {\n  client-hostname \"web-04\";\n}\n"),
        ("clients.conf", "client web-04 {\n  shortname = x\n}\n"),
        ("x.txt", "virsh # domiflist web-04\n"),
        ("x.sh", "govc vm.info -json web-04\n"),
        ("x.bat", "psexec \\\\web-04 cmd\n"),
        ("x.txt", "web-04#show version\n"),
        ("x.txt", "web-04(config)#interface vlan 3\n"),
        (
            "x.txt",
            "Device ID    Local Intf   Hold-time\nweb-04       Gi1/0/1      120\n",
        ),
        ("x.txt", "│ qemu/101 │ web-04 │ running │\n"),
        ("x.txt", "id = \"web-04/lxc/101\"\n"),
        ("x.txt", "(web-04) >show client summary\n"),
        ("x.txt", "ssh: Could not resolve hostname web-04: x\n"),
        ("x.txt", "Connecting to web-04:22\n"),
        ("x.txt", "Workstation Name: web-04\n"),
        ("x.txt", "Subject: [web-04] backup failed\n"),
        ("x.txt", "CT 101 (web-04)\n"),
        ("x.sh", "qm migrate 101 web-04\n"),
        ("x.sh", "scp x web-04:/tmp\n"),
        ("fstab", "web-04:/export /mnt nfs defaults 0 0\n"),
        ("fstab", "#\n//web-04/share /mnt cifs x 0 0\n"),
        ("x.txt", "web-04 login: root\n"),
        ("x.txt", "web-04 ~ # ls\n"),
        ("x.txt", "admin@web-04> show version\n"),
        ("x.txt", "client.rgw.web-04\n\tkey: x\n"),
        ("x.sh", "nixos-rebuild switch --flake .#web-04\n"),
        ("x.txt", "  on web-04 GfhWzswGk, system ID: s_1\n"),
        ("x.txt", "master web-04 (active, Sat Jan 17)\n"),
        ("x.log", "haproxy[9]: 1 fe~ be_pve/web-04 0/0/1/14/15 200\n"),
        ("x.json", "{\"text\": \"Build deployed to web-04, fine\"}"),
    ] {
        assert_eq!(hosts(path, text), ["web-04"], "{text}");
    }
}

#[test]
fn a_plain_name_is_enough_before_commands_that_only_switches_know() {
    assert_eq!(hosts("x.txt", "ponyo#show ip arp\n"), ["ponyo"]);
    assert!(hosts("x.txt", "ponyo>show me\n").is_empty());
    assert!(hosts("x.txt", "see x#show me\n").is_empty());
}

#[test]
fn sentences_of_many_languages_speak_of_hosts() {
    for text in [
        "il nodo picard7 non risponde",
        "Nový uzel picard7 je pomalý",
        "Новый узел picard7 (недоступен)",
        "Passordet på picard7 er nytt",
        "nowe hasło na picard7",
        "Hola\nna picard7 jsem založil účet",
        "Parola nouă pentru picard7 este x",
        "picard7, la IP sigue siendo 10.20.30.40",
        "Maintenance px-38",
    ] {
        let mut found = hosts("x.txt", text);
        found.retain(|name| !name.starts_with("10."));
        assert!(
            found == ["picard7"] || found == ["px-38"],
            "{text}: {found:?}"
        );
    }
}

#[test]
fn other_words_behind_such_phrases_are_no_hosts() {
    for (path, text) in [
        ("x.txt", "restart eth0, then touch web/x\n"),
        ("x.txt", "działa na ipv6\n"),
        ("x.md", "# show the list\n"),
        ("x.conf", "client {\n}\n"),
        ("x.txt", "cat /etc/pve/lxc/101.conf\n"),
        ("x.txt", "Device ID is a number\nof eight digits\n"),
        ("x.txt", "(some text) >show it\n"),
        ("x.sh", "docker run -v data-1:/data x\n"),
        ("x.txt", "see //web-04/share\n"),
        ("x.txt", "connection to e-mail is lost, VM 101 (off)\n"),
        ("x.txt", "vm 2 disks, the web-ui login: admin\n"),
        ("x.txt", "the master web (active) is\n"),
        (
            "x.log",
            "haproxy[9]: 1 fe~ be_pve/<NOSRV> 0/-1/-1 503 html/5\n",
        ),
        ("x.json", "{\"text\": \"deployed to production\"}"),
    ] {
        assert!(hosts(path, text).is_empty(), "{text}");
    }
}
