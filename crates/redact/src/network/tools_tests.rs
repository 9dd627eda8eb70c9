//! What tools name hosts by, and what they do not.

use crate::marked::finds_network;

#[test]
fn clusters_and_backups_name_their_hosts() {
    for text in [
        "    mgr: «gnode-lej3»(active, since 3w)\n",
        "            mon «kibanaosr9» is low on available space\n",
        "pcs cluster auth «jump-z-17» «vault-nlej9» -u hacluster -p x\n",
        "pcs stonith create ipmi1 fence_ipmilan lanplus=1 pcmk_host_list=«ldr16»\n",
        "proxmox-backup-client restore host/«forge-vln1»/2026-02-02T01:00:01Z root.pxar\n",
        "  -name '«tsdb20»,debug-threads=on' \\\n",
        "snmpset -v1 -c x x .1.3.6.1.2.1.1.5.0 s «infraham9»\n",
        "verify-x509-name «arch17» name\n",
        "reject: RCPT: proto=ESMTP helo=<«lbham1»>\n",
    ] {
        finds_network("x.sh", text);
    }
    finds_network(
        "vm.res",
        "resource vm {\n  on «kmasterham7» {\n    address x;\n  }\n}\n",
    );
    finds_network(
        "notifications.cfg",
        "smtp: x\n\tauthor Proxmox «forge-15»\n",
    );
    finds_network(
        "etc/exports",
        "/srv/iso «66.15.181.0/24»(ro) «rt11»(rw) «web3.corp-works.lan»(ro) *(ro)\n",
    );
    for text in [
        "the task (active, since 3w)\n",
        "see host/web and localhost/x-1\n",
        "depends on things {\n",
        "kubernetes/host/some-path/2026\n",
    ] {
        finds_network("x.txt", text);
    }
    finds_network("a/exports", "/srv/iso rt11(rw)\n");
}

#[test]
fn lists_pairs_and_comments_name_hosts() {
    for text in [
        "drei Knoten («repo-4», «plc-dmz-15» und «perseus2») laufen",
        "1) Cluster: tre nodi, «postgres-3», «dhcp2a» e «dirsrv-6».",
        "Hosts: «postgres4b», «terminal-1»",
        "my pc is «NB-BUERO54» and slow",
        "could not translate host name \"«influx2a»\" to address",
        "| «graylog-4» | «46.48.200.233» | x |",
        "1     «PC-TERM29»   «192.168.194.132»     x",
        "256 SHA256:abc root@«vhost2a» (ED25519)",
        "mon: 2 daemons, out of quorum: «tllcitrix3»",
    ] {
        finds_network("x.txt", text);
    }
    for text in [
        "the nodes (see chapter 12 and 13)",
        "| Gateway1 | «46.48.200.233» | x |",
        "v1.31.4+k3s1   «46.48.200.233»   x",
        "fig12b and sha1a and face1b",
        "build deploy@build9 «46.48.200.233»",
    ] {
        finds_network("x.txt", text);
    }
}

#[test]
fn shells_programs_and_files_name_hosts() {
    finds_network(
        "x.sh",
        "HOSTS=(«mailgw2b» \"«sbg-router02»\" $x)\nssh-keygen -R «rack3b»\n",
    );
    finds_network("x.sh", "ansible-playbook site.yml --limit «borg3»\n");
    finds_network(
        "x.sh",
        "vi host_vars/«lab23».yml host_vars/«lab-24»/vault.yml host_vars/all.yml\n",
    );
    finds_network(
        "x.reg",
        "[HKEY_CURRENT_USER\\X\\PuTTY\\Sessions\\«hudson-mma-07»]\n",
    );
    finds_network(
        "x.txt",
        "Skapa en VM «switch2a», tack\nVM 101 stays, VM disks too\n",
    );
    finds_network(
        "x.rules",
        "-A INPUT -s «91.204.86.0/24» -m comment --comment \"admin «router17»\" -j ACCEPT\n",
    );
    finds_network(
        "x.rules",
        "-A INPUT -s «91.204.86.0/24» -m comment --comment \"see rule 17 of zone12\" -j ACCEPT\n",
    );
    finds_network("x.sh", "WORDS=(mailgw2b sbg-router02)\n");
    finds_network(
        "tools/inventory.py",
        "NODES = [\"«pos-1»\", \"«rack1a»\"]\n",
    );
    finds_network("tools/inventory.py", "NAMES = [\"pos-1\", \"rack1a\"]\n");
    finds_network(
        "etc/config/dhcp",
        "config host\n\toption name '«dirsrv19»'\n\toption mac '«bc:24:11:3D:21:C3»'\n",
    );
    finds_network(
        "x.conf",
        "client core-switches {\n  secret = x\n}\nfamily inet6 {\n",
    );
    finds_network(
        "x.txt",
        "tcp «2a04:12b7::4325».44494 -> «fe80::3672:edff:feb0:8eb7».22\n",
    );
    finds_network(
        "x.xml",
        "<gateway>«2.60.86.102»</gateway><oid>2.16.840.1</oid>\n",
    );
    finds_network(
        "x.log",
        "tap104i0         UNKNOWN        «E4:5F:01:88:4C:E3» <UP>\n",
    );
}

#[test]
fn build_servers_name_their_runners() {
    finds_network(
        ".github/workflows/x.yml",
        "jobs:\n  a:\n    runs-on: [self-hosted, linux-x64, «dnsres-zuz2»]\n",
    );
    finds_network(
        "x.yml",
        "runs-on:\n  - self-hosted\n  - linux\n  - «dnsres-zuz2»\n",
    );
    finds_network("x.yml", "runs-on: [self-hosted, ubuntu-2204, arm64]\n");
    finds_network("Jenkinsfile", "agent { label '«kmaster-bru4»' }\n");
    finds_network(
        "jenkins/admin.groovy",
        "x.addNode(new DumbSlave('«ctl24»', '/srv', y))\n",
    );
    finds_network("Jenkinsfile", "agent { label 'linux && docker' }\n");
    finds_network("x.groovy", "println 'ctl24'\n");
}

#[test]
fn maps_and_lists_name_what_has_an_address() {
    for (path, text) in [
        (
            "x.tfvars",
            "\"«mirr-drs7»\" = { ip = \"«78.5.59.234»\", vmid = 401 }\n",
        ),
        (
            "x.yaml",
            "«edge-17»: { vmid: 3, mac: «B4:96:91:0D:90:33» }\n",
        ),
        (
            "x.yaml",
            "nodes:\n  «edge-17»:\n    vmid: 3\n    ip: «78.5.59.234»\n",
        ),
        ("x.json", "{\"«edge-17»\": {\"ip\": \"«78.5.59.234»\"}}\n"),
        ("x.yaml", "extra_hosts:\n  - \"«nvrsof8»:«172.16.25.87»\"\n"),
        (
            "x.yaml",
            "loop: [\"127.0.0.1\", \"localhost\", \"«pmxlab11»\"]\n",
        ),
        (".env", "NO_PROXY=localhost,127.0.0.1,.lan,«pmxlab11»\n"),
        (
            "x.tf",
            "hostnames = [\"«web3.corp-works.lan»\", \"«hci-7»\"]\n",
        ),
        (
            "x.rsc",
            "add address=«192.168.216.233» server=dhcp1 comment=\"«obj-06»\"\n",
        ),
        (
            "hosts.go",
            "{Name: \"«kubew-205»\", Addr: netip.MustParseAddr(\"«172.27.119.90»\")},\n",
        ),
    ] {
        finds_network(path, text);
    }
    for (path, text) in [
        ("x.yaml", "vlan20: { ip: «78.5.59.234» }\n"),
        ("x.yaml", "dns1:\n  ip: «78.5.59.234»\n"),
        ("x.yaml", "site-1:\n  name: x\nip: «78.5.59.234»\n"),
        (
            "x.yaml",
            "dhcp-range: [\"127.0.0.1\", \"lease-12h\", \"mask24\"]\n",
        ),
        (
            "x.rsc",
            "add address=«192.168.216.233» comment=\"management\"\n",
        ),
        ("x.rsc", "add chain=input comment=\"rule-06\"\n"),
    ] {
        finds_network(path, text);
    }
}

#[test]
fn sentences_tell_names_states_and_addresses_of_hosts() {
    for text in [
        "der Rechner heißt «SRV-OTP-022» und läuft.",
        "De server staat daar en heet «ffm-jump6».",
        "[09:02] ada: morning, «kmaster-22» is back, thanks",
        "[09:02] ada: «queue24» is down again",
        "| 10:05 | «queue-11» rebuilt from version 9.15.12 |",
        "the nodes are up: «searchgnt1» is «172.19.103.147».",
        "info: guest agent of «metrics-10» reports «192.168.100.187», x",
        "It is «vno-tasks4», web login root / x.",
    ] {
        finds_network("x.txt", text);
    }
    for text in [
        "der lokale Benutzer heißt ingest01 und bekommt nichts",
        "port-12 is down again",
        "raid5 is up",
        "the gateway2 is «172.19.103.147»",
        "chapter12 is fine, and so is part2",
    ] {
        finds_network("x.txt", text);
    }
}

#[test]
fn logs_zones_and_commands_name_hosts() {
    finds_network(
        "x.log",
        "INFO  starting 2.8.1 commit 6cb95bf on «cachevln4»\n",
    );
    finds_network("x.log", "INFO  mounted ext4 on disk21\n");
    finds_network(
        "db.lab",
        "@\tIN NS\tx.\n«arch-osr4»\tIN SSHFP 4 2 {hex64}\n",
    );
    finds_network("x.sh", "dig @«192.168.154.139» axfr «fathomwerft.org»\n");
    finds_network(
        "site.conf",
        "push \"dhcp-option DOMAIN «atolltechnik.dev»\"\n",
    );
    finds_network(
        "x.cmd",
        "net use I: \\\\«pmox-12.corp-works.dev»\\images /user:CORP\\x\n",
    );
    finds_network(
        ".ssh/known_hosts",
        "@cert-authority *.«corp-works.com» ssh-ed25519 AAAA\n",
    );
    finds_network(
        "init.js",
        "// run once: mongosh «broker-ffm1.corp-works.de» init.js\n// see www.corp-works.de and x1.corp-works.de\n",
    );
    finds_network(
        "etc/hosts",
        "127.0.0.1 localhost.localdomain localhost\n«66.66.180.48» «gpu13.corp-works.io» «rproxy-19» pvelocalhost\n«66.66.180.49» «web4.corp-works.io» «gpu17»\n",
    );
    finds_network(".my.cnf", "[mysqld]\nreport-host = «gnt-prom8»\n");
    finds_network("init.yaml", "nodeRegistration: { name: «vault-n06» }\n");
    finds_network(
        "xl2tpd.conf",
        "[lns default]\nrequire chap = yes\nname = «infra02»\n",
    );
    finds_network("x.conf", "[section]\nname = infra02\n");
}

#[test]
fn forms_of_the_web_and_leases_hold_addresses() {
    finds_network(
        "x.http",
        "a=b&ipconfig0=ip%3D«192.168.123.208»%2F24&net0=virtio%3D«BC%3A24%3A11%3A3D%3A21%3AC3»%2Cbridge%3Dvmbr0\n",
    );
    finds_network(
        "x.txt",
        "sum%3A24%3A11%3A3D and BC%3A24%3A11%3A3D%3A21%3AC3%3A44\n",
    );
    finds_network(
        "dnsmasq.leases",
        "1767505624 «b4:96:91:7d:e7:7a» «93.20.79.47» «buildbox-07» 01:«bc:24:11:3D:21:C3»\n",
    );
    finds_network(
        "x.md",
        "A MAC address has the form aa:bb:cc:dd:ee:ff or 00:11:22:33:44:55.\n",
    );
    finds_network(
        "charon.log",
        "established between «138.118.29.55»[a]...«81.142.154.135»[b]\n",
    );
}

#[test]
fn what_only_looks_like_a_host_is_none() {
    for (path, text) in [
        ("x.yaml", "kind: Secret\ndata:\n  host: bG9jYWxob3N0\n"),
        (
            "x.md",
            "- Fingerprint of the server: `d4:59:be:a2:c1:22:bf:c1:5d:da:72:66:ec:90:85:7e:99:8a:50:1e`\n",
        ),
        ("x.pkr.hcl", "vm_name = \"tpl-debian12\"\n"),
        ("x.http", "PUT /api2/json/nodes/pve/qemu/186/config\n"),
        (
            "x.rsc",
            "/system identity\n/system script\nadd name=dyndns source=\"x\"\n",
        ),
    ] {
        finds_network(path, text);
    }
    finds_network(
        "x.txt",
        "NAME      STATUS   ROLES    AGE   VERSION\n«odin»      Ready    <none>   4d    v1.33.4\n$ x\ntrace 7b66 span d0ea\n",
    );
}

#[test]
fn lists_of_backups_ports_and_stations_name_hosts() {
    for (path, text) in [
        (
            "x.adoc",
            " c14cbe3d  2026-01-11 02:00:04  «nvrbox18»\n b054b471  2026-01-12 02:00:03  «backuphof-wes1»\n",
        ),
        (
            "x.txt",
            "«rabbitq-15»-2026-11-20T02:00  Fri, 2026-11-20 02:00:07 [f3a5012bb4c7d2a1]\n",
        ),
        (
            "sw.cfg",
            "interface Gi0/1\n description «heckenrose7»\n switchport\n",
        ),
        (
            "x.txt",
            "    «minios3-01»   Ready   <none>   «172.27.165.48»\n",
        ),
        (
            "x.txt",
            "155dfba5cb93daf3, started, «zkeeper-sza8», https://«192.168.82.103»:2380\n",
        ),
        ("x.txt", "Test-NetConnection «GUT-FS35» -Port 445\n"),
        ("x.cmd", "sqlcmd -S «LUB-HV12»\\ERP -U sa -i n.sql\n"),
        (
            "x.sh",
            "samba-tool dns add «promsrv-05» «kontor.lan» share A «172.16.61.201» -U x\n",
        ),
    ] {
        finds_network(path, text);
    }
}

#[test]
fn settings_exports_and_answers_name_hosts() {
    for (path, text) in [
        ("Dockerfile", "ENV LICENSE_SERVER=27000@«promsrv-16»\n"),
        ("hub.conf", "[Peer] # «wharf-db23»\n"),
        ("lancom.lcs", "set /Setup/Name \"«datevsrv05»\"\n"),
        ("icinga.conf", "object Endpoint \"«dor-wawi1»\" {\n}\n"),
        ("zabbix.conf", "HANodeName=«termsrv-hof3»\n"),
        (
            "security.xml",
            "<Data Name=\"WorkstationName\">«HOF-EX33»</Data>\n",
        ),
        (
            "server.rdg",
            "<displayName>«NBG-TS30»</displayName><name>«10.49.3.182»</name>\n",
        ),
        (
            "rotate.py",
            "    x(f\"{BASE}/nodes/«kassensrv17»/qemu/{vmid}/agent\")\n",
        ),
        (
            "fritzbox.export",
            "landevices {\n  ip = «172.22.31.57»;\n  name = \"«nvrbox16»\";\n  mac = «00:A0:57:93:53:ED»;\n}\n",
        ),
        (
            "x.json",
            "{\"text\": \"{\\\"data\\\":[{\\\"node\\\":\\\"«pbxsrv07»\\\",\\\"vmid\\\":104,\\\"name\\\":\\\"«fertigungsrv-04»\\\"}]}\"}\n",
        ),
    ] {
        finds_network(path, text);
    }
    for (path, text) in [
        ("sw.cfg", "interface Gi0/1\n description vlan20\n"),
        ("sw.cfg", "interface Gi0/1\n description uplink 2 of it\n"),
        ("x.txt", "Ready   <none>   none\n"),
        ("x.adoc", " c14cbe3d  2026-01-11 02:00:04  localhost\n"),
        ("rotate.py", "    x(f\"{BASE}/nodes/{node}/qemu\")\n"),
    ] {
        finds_network(path, text);
    }
}

#[test]
fn sentences_in_many_languages_name_hosts() {
    for (path, text) in [
        ("x.txt", " - riavviato «usvctl-tal3», versione firmware 3\n"),
        ("x.txt", "Der Server ist «ALM-PC31» bzw. «10.68.24.194».\n"),
        ("x.md", "Zaloguj się na komputerze «OBR-TS23» jako x.\n"),
        ("x.txt", "The other belongs to «EMD-FS24».)\n"),
        ("x.txt", "3 nodes «quayvm-sza9» / «quayvm-02», mgmt\n"),
        (
            "x.md",
            "Three nodes, `«datevsrv18»`, `«wermut1»` and `«tick-04»`.\n",
        ),
        ("x.log", "10:03 < kito> morning. «kem-cncgw5» is back, x\n"),
        (
            "x.bbcode",
            "after moving the container to [i]«kassensrv-07»[/i] I get x\n",
        ),
        ("x.csv", "id,comment\n4,\"done on «unifictl-18»\"\n"),
    ] {
        finds_network(path, text);
    }
    for (path, text) in [
        ("x.csv", "id,comment\n4,\"based on html5\"\n"),
        ("x.txt", "it belongs to group2\n"),
        ("x.log", "10:03 worker7 is back\n"),
    ] {
        finds_network(path, text);
    }
}
