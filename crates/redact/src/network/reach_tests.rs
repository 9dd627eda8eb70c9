//! Full names by what is around them, and by what only companies call so.

use crate::marked::finds_network;

#[test]
fn what_proxies_registries_and_mailboxes_are_on_is_found() {
    for (path, text) in [
        (
            "compose.yaml",
            "- \"traefik.http.routers.docs.rule=Host(`«alpha.gabel-senf.it»`)\"\n",
        ),
        (
            "haproxy.cfg",
            "    use_backend pve if { hdr(host) -i «alpha.gabel-senf.it» }\n",
        ),
        (
            "etc/caddy/Caddyfile",
            "«alpha.gabel-senf.pt» {\n  respond x\n}\n",
        ),
        (
            ".gitlab-ci.yml",
            "  image: «alpha.gabel-senf.pl»/ci/php@sha256:ab\n",
        ),
        (
            ".github/workflows/release.yml",
            "  REGISTRY: «alpha.gabel-senf.office»\n",
        ),
        (
            "x.txt",
            "$ docker login -u ci -p x «alpha.gabel-senf.dev»\n",
        ),
        (
            ".composer/auth.json",
            "{\"gitlab-token\": {\"«alpha.gabel-senf.pt»\": \"x\"}}\n",
        ),
        (
            ".docker/config.json",
            "{\"auths\": {\"«alpha.gabel-senf.pt»\": {\"auth\": \"x\"}}}\n",
        ),
    ] {
        finds_network(path, text);
    }
}

#[test]
fn accounts_and_options_lead_to_full_names() {
    for (path, text) in [
        (
            "cron.php",
            "$imap = imap_open('{«erp4.gabel-senf.com»:993/imap/ssl}INBOX', x);\n",
        ),
        (
            "a.groovy",
            "log.info(\"x deployed to «erp4.gabel-senf.cz»\")\n",
        ),
        (
            "x.log",
            "10:02 -!- ops [~x@«erp4.gabel-senf.eu»] has joined #ops\n",
        ),
        ("x.txt", "it@«erp4.gabel-senf.eu»'s password:\n"),
        (
            "x.txt",
            "Invoke-RestMethod -Uri \"https://«alpha.gabel-senf.net»/api\"\n",
        ),
    ] {
        finds_network(path, text);
    }
    for (path, text) in [
        (
            ".github/workflows/release.yml",
            "  homepage: alpha.gabel-senf.office\n",
        ),
        ("x.yml", "  image: docker.io/library/php:8\n"),
        ("a.py", "f'{alpha.gabel-senf.com:>9}'\n"),
    ] {
        finds_network(path, text);
    }
}

#[test]
fn services_that_only_companies_have_are_theirs() {
    for (path, text) in [
        ("x.md", "Tickets: https://«tickets.gabel-senf.pl»\n"),
        (
            "x.txt",
            "    Image ID:      «alpha.gabel-senf.nl»/lab/exporter@sha256:9\n",
        ),
        ("x.env", "REGISTRY ?= «alpha.gabel-senf.pl»\n"),
        ("x.md", "| Grafana | «auth.gabel-senf.net» | chef |\n"),
        ("x.txt", "Adressen är «tickets.gabel-senf.com» och x\n"),
        ("a.go", "x := \"https://«sso.gabel-senf.org»/ingest\"\n"),
        (
            "x.json",
            "{\"title_link\": \"https://«docs.gabel-senf.net»/b\"}\n",
        ),
        (
            "x.yml",
            "SONAR_HOST_URL: \"https://«wiki.gabel-senf.nl»\"\n",
        ),
    ] {
        finds_network(path, text);
    }
    for (path, text) in [
        ("x.md", "See https://docs.gabel-senf.pl for more.\n"),
        ("x.yml", "see: auth.user.name and metrics.value.max\n"),
        ("x.yml", "see: \"https://docs.gabel-senf.io\"\n"),
        ("a.go", "// see https://sso.gabel-senf.org/x\n"),
    ] {
        finds_network(path, text);
    }
}

#[test]
fn full_names_stand_where_commands_and_settings_lead_to_them() {
    for (path, text) in [
        ("vm.args", "-name stock@«edgefw23.scn.corp-works.pt»\n"),
        (
            "ci.groovy",
            "sh \"helm registry login «tku-pvbox7.corp-works.com» -u ci\"\n",
        ),
        (
            "ci.groovy",
            "sh \"cosign sign --key env://K «scn-esdata6.corp-works.pt»/stock@sha256:c3\"\n",
        ),
        (
            "etc/pve/sdn/zones.cfg",
            "evpn: x\n\tdnszone «corp-works.dev»\n",
        ),
        (
            "x.py",
            "# run this against «edgefw18.corp-works.pt» first\n",
        ),
        (
            "x.py",
            "api = ProxmoxAPI(\"«arthur.corp-works.eu»\", user=\"x\")\n",
        ),
        (
            "settings.xml",
            "<nonProxyHosts>localhost|*.«corp-works.lu»</nonProxyHosts>\n",
        ),
    ] {
        finds_network(path, text);
    }
}

#[test]
fn full_names_stand_where_consoles_and_tables_tell_them() {
    for (path, text) in [
        ("x.yaml", "domena: «corp-works.ag»\n"),
        (
            "etc/postfix/main.cf",
            "mydestination = $myhostname, «localhost.corp-works.no», localhost\n",
        ),
        (
            "x.txt",
            "   DNS Suffix Search List. . . . . . : «corpworks.network»\n",
        ),
        (
            "x.txt",
            "composer config http-basic.«zgz-dns09.srv.corpsoft.pt» ci x\n",
        ),
        (
            "x.txt",
            "pvenode config set --acmedomain0 «marvin.corpsoft.pl»\n",
        ),
        (
            "x.txt",
            "traceroute to «tyr.corp-works.it» («10.9.8.7»), 30 hops max\n",
        ),
        (
            "x.txt",
            "Oct  9 09:04:25 dnsmasq[812]: reply «heimdall.corp-works.at» is «10.9.8.7»\n",
        ),
        (
            "x.txt",
            "Ticket <URL: https://«kepler.dc3.corp-works.ru»/Ticket/Display.html >\n",
        ),
        ("x.md", "| Zimbra | «zaphod.corpworks.com» | zimbra |\n"),
    ] {
        finds_network(path, text);
    }
    finds_network("rabbitmq.conf", "listeners.tcp.local = «10.9.8.7»:5672\n");
}

#[test]
fn services_logins_and_zones_tell_full_names() {
    for (path, text) in [
        ("x.txt", "see https://«jira.gabel-senf.io»/browse/X-1\n"),
        (
            "x.txt",
            "Unsubscribe: https://«docs.gabel-senf.fr»/u/fhKxS0whylcpy6l9zDXT\n",
        ),
        (
            "x.txt",
            "see https://docs.gabel-senf.fr/user/how-to_002d.html\n",
        ),
        (
            "x.txt",
            "Portal: https://«docs.gabel-senf.com», Benutzer x, Kennwort y\n",
        ),
        (
            "x.log",
            "POST https://«status.gabel-senf.ch»/v1?api_token=4711a3e9\n",
        ),
        (
            "x.yaml",
            "  external_url: https://«status.gabel-senf.org»\n",
        ),
        ("x.txt", "xfreerdp /v:«status.gabel-senf.net» /u:ops\n"),
        (
            "x.txt",
            "ktpass /princ HTTP/«evo-b01.gabel-senf.at»@EXAMPLE.COM /x\n",
        ),
        (
            "x.log",
            "etypes {18}, host/«evo-14.gabel-senf.it»@EXAMPLE.ORG for x\n",
        ),
        ("x.exs", "hosts: [:\"app@«evo-5.gabel-senf.ch»\"]\n"),
        (
            "a.js",
            "'mongodb://app:x@«evo-a06.gabel-senf.fr»:27017,«evo-15.gabel-senf.local»:27017/app'\n",
        ),
        ("etc/dnsmasq.d/lan.conf", "local=/«gabel-senf.com»/\n"),
        ("etc/exim4/passwd.client", "*.«gabel-senf.io»:x:y\n"),
        ("x.sh", "ipa-server-install -U -n «gabel-senf.it» -p x\n"),
        (
            "x.json",
            "{\"sender\": \"@jane:«gabel-senf.pl»\", \"x\": 1}\n",
        ),
        ("x.md", "createTransport({ host: config.host })\n"),
    ] {
        finds_network(path, text);
    }
}
