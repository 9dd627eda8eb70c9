use super::*;
use crate::input::Input;

/// The full names that are found in a text.
fn find(path: &str, text: &str) -> Vec<String> {
    let input = Input::new(path, text.as_bytes());
    let scene = Scene::new(&input);
    let mut found = Vec::new();
    for (dot, _) in text.match_indices('.') {
        if let Name::Host(span, _) = at(&scene, dot) {
            found.push(text[span].to_owned());
        }
    }
    found
}

#[test]
fn logins_options_cookies_and_types_lead_to_full_names() {
    for (path, text, wanted) in [
        (
            "app.rb",
            "connect(\"nats://app:pw@piz.falke-it.io:4222\")",
            "piz.falke-it.io",
        ),
        (
            "a.rs",
            "const HOST: &str = \"piz.falke-it.dk\";",
            "piz.falke-it.dk",
        ),
        (
            "x.txt",
            "vpn up --login-server https://vpn2go.falke-it.cz --x",
            "vpn2go.falke-it.cz",
        ),
        (
            "x.txt",
            "Received: from x (fern.falke-it.it [10.0.0.7])",
            "fern.falke-it.it",
        ),
        (
            "x.txt",
            "1. ssh to fern.falke-it.at as root",
            "fern.falke-it.at",
        ),
        (
            "cookies.txt",
            ".falke-it.es\tTRUE\t/\tFALSE\t0\ta\tb",
            "falke-it.es",
        ),
        ("a.py", "ALLOWED_HOSTS = [\".falke-it.io\"]", "falke-it.io"),
        (
            "x.log",
            "using nameserver x for domain falke-it.pl",
            "falke-it.pl",
        ),
        ("x.txt", "Sufijo DNS. . . . . : falke-it.es", "falke-it.es"),
        ("x.sh", "dns list --zone falke-it.pl", "falke-it.pl"),
    ] {
        assert_eq!(find(path, text), [wanted], "{text}");
    }
    for (path, text) in [
        ("app.rb", "connect(\"nats://piz.falke-it.io:4222\")"),
        ("x.txt", "see https://falke-it.cz --x"),
        ("x.txt", "(fern.falke-it.it is)"),
        ("x.txt", ".falke-it.es is a name"),
        ("a.py", "NAMES = [\".falke-it.io\"]"),
        ("named.conf", "zone x { file \"db.corp\"; }"),
    ] {
        assert!(find(path, text).is_empty(), "{text}");
    }
}

#[test]
fn full_names_are_found_in_addresses_and_sentences() {
    for (path, text, wanted) in [
        ("", "https://portal.falke-it.de/login", "portal.falke-it.de"),
        (
            "x.txt",
            "see https://tycho.srv.falke-it.de/job",
            "tycho.srv.falke-it.de",
        ),
        (
            "x.txt",
            "Received: from tycho.falke-it.de (a [10.0.0.7])",
            "tycho.falke-it.de",
        ),
        (
            "",
            "curl https://ops:pw@git.falke-it.de/x",
            "git.falke-it.de",
        ),
        (
            "",
            "ssh -i key root@hv3.falke.internal",
            "hv3.falke.internal",
        ),
        (
            "",
            "DKIM-Signature field added (s=mail, d=window.eu)",
            "window.eu",
        ),
        (
            "",
            "1:2 IP web1.window.eu.domain > 10.0.0.5.40112: 41202",
            "web1.window.eu",
        ),
        ("", "ping gandalf.falke.priv", "gandalf.falke.priv"),
        (
            "x.md",
            "the server `web3.falke.cloud` is down",
            "web3.falke.cloud",
        ),
        ("x.md", "in domain falke-it.de we", "falke-it.de"),
        (
            "mail.log",
            "relay=mx2.falke.de[10.0.0.5]:25",
            "mx2.falke.de",
        ),
        ("", "_ldap._tcp.dc1.falke.lan", "dc1.falke.lan"),
        ("", "*.apps.falke.lan", "apps.falke.lan"),
    ] {
        assert_eq!(find(path, text), [wanted], "{text}");
    }
}

#[test]
fn full_names_are_found_in_settings_and_programs() {
    for (path, text, wanted) in [
        ("x.conf", "searchdomain: falke-it.de\n", "falke-it.de"),
        ("x.conf", "domain window.eu\n", "window.eu"),
        ("x.cnf", "DNS.2 = window.eu\n", "window.eu"),
        ("x.network", "Domains=~window.eu\n", "window.eu"),
        ("x.conf", "dc_readhost='window.eu'\n", "window.eu"),
        (
            "x.yaml",
            "search:\n# ours\n- 10.0.0.1\n- 'window.eu'\n",
            "window.eu",
        ),
        (
            "x.txt",
            "   DNS-Suffix  . . . . . . : window.eu\n",
            "window.eu",
        ),
        (
            "x.json",
            "{\"room\": \"!PIa6Soj9:falke-it.eu\"}",
            "falke-it.eu",
        ),
        (
            "x.cs",
            "c = \"Server=tcp:web1.window.eu,1433;X\";",
            "web1.window.eu",
        ),
        (
            "x.conf",
            "server_name shop.falke.cloud;",
            "shop.falke.cloud",
        ),
        (
            "x.yaml",
            "targets: [\"pve2.falke.lan:9100\"]",
            "pve2.falke.lan",
        ),
        (
            "x.json",
            "{\"host\": \"db-12.falke.cloud\"}",
            "db-12.falke.cloud",
        ),
        (
            "x.py",
            "connect(host=\"db-12.falke.cloud\")",
            "db-12.falke.cloud",
        ),
        (
            "x.py",
            "get(\"https://app7.falke.cloud/v1\")",
            "app7.falke.cloud",
        ),
        ("db.zone", "@ IN NS ns1.falke.dev.\n", "ns1.falke.dev"),
    ] {
        assert_eq!(find(path, text), [wanted], "{text}");
    }
}

#[test]
fn members_files_packages_and_public_sites_are_not_found() {
    for (path, text) in [
        ("x.rs", "let x = self.server.host.name;"),
        ("x.rs", "// see https://web1.falke.cloud/\n"),
        ("x.rs", "const A: &str = \"lib.rs\";"),
        (
            "tests/x.rs",
            "const A: &str = \"https://web1.falke.cloud/\";",
        ),
        ("x.py", "os.path.join(a.b.is, foo.bar.to)"),
        ("", "deploy.py main.rs README.md app.js setup.sh x.tf"),
        ("", "org.apache.kafka.clients.name and com.acme.app.id"),
        ("", "rbac.authorization.k8s.io ghcr.io/acme/web docker.io"),
        ("", "https://github.com/x https://pve.proxmox.com/wiki"),
        ("", "example.com www.example.org x.invalid"),
        ("", "user@0.service wg0.network nginx.service"),
        ("", "jane.doe@falke-it.de"),
        ("", "iqn.2005-10.org.freenas.ctl:x"),
        ("x.md", "we use socket.io and node.js, e.g. in docs.foo.dev"),
        ("x.tf", "name = var.node.name"),
        ("x.conf", "logger com.zaxxer.hikari.pool"),
        ("Cargo.toml", "homepage = \"https://serde.rs\""),
        ("", "1.2.3 v1.22.33 3.14 10.0.0.5"),
        ("", "a..de .de - ._. .-.lan"),
    ] {
        assert_eq!(find(path, text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn machines_are_told_by_their_number_or_what_they_do() {
    for label in ["pve1", "web-07", "nas", "k8s-cp3", "gandalf4"] {
        assert!(is_machine(label.as_bytes()), "{label}");
    }
    for label in ["www", "v1", "api", "deadbeef1", "h2"] {
        assert!(!is_machine(label.as_bytes()), "{label}");
    }
}

#[test]
fn zones_and_nodes_and_plugins_lead_to_full_names() {
    for (path, text, wanted) in [
        (
            "munin/plugin-conf.d/local",
            "[snmp_piz.falke-it.io_*]\n",
            "piz.falke-it.io",
        ),
        (
            "emqx.conf",
            "  name = \"emqx@piz.falke-it.de\"\n",
            "piz.falke-it.de",
        ),
        (
            "recursor.conf",
            "forward-zones=falke-it.de=10.53.61.9\n",
            "falke-it.de",
        ),
        (
            "nsd.conf",
            "zone:\n    name: \"falke-it.de\"\n    zonefile: x\n",
            "falke-it.de",
        ),
        (
            "ddns.conf",
            "{ \"ddns-domains\": [ { \"name\": \"falke-it.de.\" } ] }",
            "falke-it.de",
        ),
    ] {
        assert_eq!(find(path, text), [wanted], "{text}");
    }
    for (path, text) in [
        ("x.json", "{\"@odata.id\": \"/redfish/v1/Managers/1\"}"),
        ("x.conf", "[mysql_piz.io_*]\n"),
        ("x.log", "+ helm upgrade --set db.host=10.53.61.9\n"),
    ] {
        assert!(find(path, text).is_empty(), "{text}");
    }
}
