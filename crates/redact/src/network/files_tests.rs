use crate::Class;
use crate::marked::only;

fn hosts(path: &str, text: &str) -> Vec<String> {
    let found = only(Class::Network).find(path, text.as_bytes());
    found
        .into_iter()
        .filter(|finding| finding.category.name == "hostname")
        .map(|finding| text[finding.span].to_owned())
        .collect()
}

#[test]
fn hosts_of_shares_are_found_and_escapes_are_none() {
    for (path, text) in [
        ("x.au3", "RunWait(\"msiexec /i \\\\BRE-NB785\\sw\\c.msi\")"),
        ("x.xml", "<unc>\\\\BRE-NB785\\data</unc>"),
        ("x.json", r#"{"path": "\\\\BRE-NB785\\data"}"#),
    ] {
        assert_eq!(hosts(path, text), ["BRE-NB785"], "{text}");
    }
    for text in [
        "\\\\x41b2\\x42",
        "a \\\\ab1 b",
        "C:\\\\web-01\\x",
        "\\\\\\web-01\\x",
        "\\\\server\\x",
    ] {
        assert!(hosts("x.txt", text).is_empty(), "{text}");
    }
}

#[test]
fn accounts_of_machines_name_them() {
    let hash = crate::template::fill("{hex32}", 4);
    let text = format!("WS-FIN80$:1000:{hash}:{hash}:::\nCORP\\NB-APP14$:x\n");
    assert_eq!(hosts("x.txt", &text), ["WS-FIN80", "NB-APP14"]);
    for text in ["echo \"$@\"\n", "A1$: x\n", "PRICE$: 5\n", "x-USD-5$:\n"] {
        assert!(hosts("x.txt", text).is_empty(), "{text}");
    }
}

#[test]
fn comments_of_peers_are_names_where_they_are_one_word() {
    for text in [
        "[Peer]\n# vm-ups-b\nPublicKey = x\n",
        "# vm-ups-b\n[WireGuardPeer]\nPublicKey = x\n",
    ] {
        assert_eq!(hosts("wg0.conf", text), ["vm-ups-b"], "{text}");
    }
    for text in ["[Peer]\n# roaming clients\n", "[Peer]\nvm-ups-b = 1\n"] {
        assert!(hosts("wg0.conf", text).is_empty(), "{text}");
    }
}

#[test]
fn what_is_written_to_the_file_of_the_name_is_one() {
    for (path, text) in [
        (
            "x.bu",
            "- path: /etc/hostname\n  contents: { inline: ponyo }\n",
        ),
        ("x.yaml", "- path: /etc/hostname\n  content: |\n    ponyo\n"),
        ("x.sh", "echo ponyo > /etc/hostname\n"),
        ("x.sh", "echo 'ponyo' | tee /etc/hostname\n"),
    ] {
        assert_eq!(hosts(path, text), ["ponyo"], "{text}");
    }
    for (path, text) in [
        (
            "x.bu",
            "- path: /etc/hostname\n- path: /x\n  content: ponyo\n",
        ),
        ("x.sh", "cat /etc/hostname\n"),
        ("x.txt", "see /etc/hostname for content: of it\n"),
    ] {
        assert!(hosts(path, text).is_empty(), "{text}");
    }
}

#[test]
fn leases_and_rows_of_tables_name_what_has_the_address() {
    for (text, wanted) in [
        (
            "1757326446 b8:27:eb:51:cf:ae 10.178.17.5 kukori 01:b8:27:eb:64:e2:61\n",
            vec!["kukori"],
        ),
        ("1757326446 b8:27:eb:51:cf:ae 10.178.17.5 * *\n", vec![]),
        (
            "svm_a  nfs_lif1  10.8.16.4   srvvcsa10\n",
            vec!["srvvcsa10"],
        ),
        (
            "bc:24:11:01:e4:34 srvedge15     1  Associated\n",
            vec!["srvedge15"],
        ),
        (
            "wsus-sgp-3   2   AXI-E   00:25:90:0c:70:38\n",
            vec!["wsus-sgp-3"],
        ),
        ("route to 10.8.16.4 via python3 in use\n", vec![]),
    ] {
        assert_eq!(hosts("x.txt", text), wanted, "{text}");
    }
}

#[test]
fn entries_of_settings_and_code_are_given_addresses() {
    for (path, text) in [
        ("x.js", "  A(\"srvjira16\", \"10.64.168.247\"),\n"),
        ("x.json", "{\"srvjira16\": \"10.64.168.247\"}"),
        ("uci.txt", "dhcp.@host[0].name='srvjira16'\n"),
        ("x.txt", "srvjira16 | SUCCESS => {\n"),
    ] {
        assert_eq!(hosts(path, text), ["srvjira16"], "{text}");
    }
    for (path, text) in [
        ("x.json", "{\"bind-address-ipv4\": \"10.64.168.247\"}"),
        ("x.json", "{\"server1\": \"10.64.168.247\"}"),
        ("x.txt", "| srvjira16 | SUCCESS |\n"),
        ("uci.txt", "network.@rule[0].name='srvjira16'\n"),
    ] {
        assert!(hosts(path, text).is_empty(), "{text}");
    }
}

#[test]
fn nodes_are_found_in_the_configuration_of_their_cluster() {
    for (path, text, wanted) in [
        (
            "etc/pve/ha/groups.cfg",
            "group: a\n\tnodes alpha:2,delta-3\n\tcomment nodes of all\n",
            &["alpha", "delta-3"][..],
        ),
        (
            "pve/ha/rules.cfg",
            "node-affinity: a\n\tnodes alpha\n",
            &["alpha"],
        ),
        (
            "etc/pve/replication.cfg",
            "local: 100-0\n\ttarget alpha\n\trate 10\n\tsource delta-3\n",
            &["alpha", "delta-3"],
        ),
        (
            "etc/pve/sdn/zones.cfg",
            "evpn: z\n\texitnodes alpha,beta\n",
            &["alpha", "beta"],
        ),
        ("my/replication.txt", "target alpha\n", &[]),
    ] {
        assert_eq!(hosts(path, text), wanted, "{path}: {text}");
    }
}
