//! What leads to names of hosts, and what does not.

use crate::Class;
use crate::marked::{finds_network, only};

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

#[test]
fn settings_of_agents_clusters_and_brokers_name_hosts() {
    for (path, text) in [
        ("main.mk", "all_hosts += [ \"«talosn-03»|prod\" ]\n"),
        (
            "x.conf",
            "primary_conninfo = 'host=«10.9.8.7» application_name=«mariasrv-05»'\n",
        ),
        ("client.properties", "client.id=«kvmsrv06»\n"),
        (
            "prometheus.yml",
            "  external_labels: {site: x, replica: «mxnodebze4»}\n",
        ),
        (
            "prometheus.yml",
            "  - {target_label: instance, replacement: «mxnodebze4»}\n",
        ),
        ("etc/newrelic-infra.yml", "display_name: «spica8»\n"),
        (
            "jenkins/casc/x.yaml",
            "  - permanent: {name: \"«procyon9»\", launcher: {x: 1}}\n",
        ),
        (
            "runner/.runner",
            "{\"name\":\"«vhostxscn5»\",\"token\":\"x\",\"address\":\"https://«git.corp.eu»\"}",
        ),
    ] {
        finds_network(path, text);
    }
}

#[test]
fn files_of_clusters_and_code_name_hosts() {
    for (path, text) in [
        (
            "etc/pve/priv/acme/plugins.cfg",
            "acme: x\n\tnodes «kvm-14»,«morpheus»\n",
        ),
        (
            "etc/pve/sdn/fabrics.cfg",
            "openfabric_node: core_«esxh467»\n",
        ),
        (
            "packer/x.pkr.hcl",
            "source \"proxmox-iso\" \"x\" {\n  node = \"«krtek»\"\n}\n",
        ),
        (
            "x.yaml",
            "agent: 1\nname: «redis198»\nscsihw: virtio-scsi\n",
        ),
        (
            "x.xml",
            "<Attribute Name=\"NIC.1#DNSRacName\">«lnx-ilo-091»</Attribute>\n",
        ),
        (
            "filezilla/sitemanager.xml",
            "<Server><Name>«router-6»</Name></Server>\n",
        ),
        (
            "home/x/.ssh/config",
            "Host «thor»\n  HostName «10.9.8.7»\nHost jump\n  HostName «10.9.8.8»\n",
        ),
        (
            "x.py",
            "dev = nb.dcim.devices.get(name=\"«krbsrv-kat9»\")\n",
        ),
        (
            "settings.py",
            "C = {\"LOCATION\": \"redis://:pw@«ctnodeibk7»:6379/1\"}\n",
        ),
        (
            "jobs/seed.groovy",
            "stringParam('NODE', '«medea-01»', 'target node')\n",
        ),
    ] {
        finds_network(path, text);
    }
    finds_network("x.conf", "client ap-floor2 {\n  secret = x\n}\n");
    finds_network("x.txt", "Server: pve-api-daemon/3.0\n");
    finds_network("x.txt", "Router#show version\n");
}

#[test]
fn what_programs_print_and_commands_say_names_hosts() {
    for text in [
        "snapshot 7f57154a saved by root@«edgefw-15»\n",
        "[certs] apiserver serving cert is signed for DNS names [localhost «capella3» kubernetes.default] and IPs\n",
        "New client connected from «10.9.8.7»:41120 as «abz-vhostx2» (p2, c1, k60, u'ha').\n",
        "ceph orch host add «lbhost-28» «10.9.8.7» --labels _admin\n",
        "=;eth0;IPv4;«leaf-p95»;_ssh._tcp;local;x\n",
        "** PROBLEM alert - «gambit4»/HTTP is CRITICAL **\n",
        "# hostname\n«orion»\n\n",
        "root@x ~ # cat /mnt/etc/hostname\n«ist-pos03»\n",
        "ok: [«mimir»] => {\"changed\": false}\n",
        "fatal: [«mimir»]: UNREACHABLE! => {}\n",
        "«mimir» : ok=14   changed=3\n",
        "HOST: «tiberius»   Loss%   Snt\n",
        "Node:                «proxy-19»/«80.61.249.170»\n",
        "«10.9.8.7»  «haproxy04-bsl»  tagged-devices  linux  -\n",
        "1/1/49      «52:54:00:a1:b2:c3»  1/1/50    «lej-proxyout-08»\n",
        "port-security 17 learn-mode static mac-address «cadf55-c022de»\n",
        "[10:56:38] «haprx-17» NIC.1 «52:54:00:a1:b2:c3»\n",
        "+«moldau2» ansible_host=«10.9.8.7»\n",
    ] {
        finds_network("x.txt", text);
    }
    finds_network(
        "demo.cast",
        "[0.8, \"o\", \"\\u001b[?2004hroot@«lab22»:~# \"]\n",
    );
    finds_network(
        "demo.cast",
        "[0.8, \"o\", \"\\u001b[32mroot@«lab22»\\u001b[0m:~# \"]\n",
    );
    finds_network("x.txt", "vmk0  «10.9.8.7»   255.255.255.0\n");
    finds_network("x.txt", "web-7d9f8b6c5d-x2v4k  1/1  Running\n");
}

#[test]
fn sentences_tell_what_was_done_to_hosts() {
    for text in [
        "It was on «osdboxpsa3» and «wwwsrv06»; both are new.\n",
        "I reinstalled «vrn-proxyx4» yesterday and now it does not join.\n",
        "- Ada: upgraded «dirsrv1a» to 8.3.5, it works\n",
        "Notebook: «cephmon-kat1», Anmeldung mit deinem Namen\n",
        "nos nós «idmhost-dij8» e «cephosd-13» é igual\n",
        "Måndag: «fomalhaut8» startade om.\n",
        "Asunto: Caída de «dns-2»\n",
        "LUKS recovery of «lto-poz1»: none\n",
        "* Move of «tyr1» → «hera1» on Thursday\n",
        "5. **Cluster** - «virt-01» leaves\n",
        "log in to «magneto4» as ward7\n",
        "The password works on Windows («NB-KASSE50»). x\n",
        "1. *Cluster*: «tycho2» bekommt mehr RAM\n",
        "vm 2c/4g deb12 name=«spb-pos02» ip=x\n",
        "see the WS-SUP32 and PC-1234 and xPC-AB12\n",
    ] {
        finds_network("x.txt", text);
    }
    finds_network(
        "x.csv",
        "mac;ip;x\n«bc:24:11:94:c7:f2»;«10.9.8.7»;«WS-APP36»;y\n",
    );
    finds_network(
        "kea.conf",
        "\"interfaces\": [ \"vmbr0/«193.70.166.109»\" ]\n",
    );
    finds_network("x.yaml", "description: join of «spica3»\n");
    finds_network(
        "plan.yaml",
        "goal: restore «trillian7» from last night\nnever:\n  - do not touch «router-zgz-16»\n",
    );
    finds_network(
        "x.jsonl",
        "{\"role\":\"user\",\"content\":\"Set up a VM «media-6» with user ops\"}\n",
    );
    finds_network(
        "x.md",
        "| step | where | command |\n|---|---|---|\n| stop | «ibk-tapehost8» | `ls` |\n",
    );
    finds_network(
        "x.csv",
        "\"Group\",\"Title\",\"Username\",\"URL\"\n\"IT\",\"«umbra9»\",\"root\",\"https://«10.9.8.7»:8006\"\n",
    );
}

#[test]
fn devices_pipelines_and_products_name_their_hosts() {
    for (path, text) in [
        (
            "a.yml",
            "pool: {name: x, demands: [agent.name -equals «evo-wiki-1»]}\n",
        ),
        (
            "x.txt",
            "«nas-b01»::> security login show\n«nas-b01»::*> set -privilege diag\n",
        ),
        ("x.txt", "«nas-b01»::> snmp add -vserver svm1\n"),
        ("x.txt", "qemu-system-x86_64 -name guest=«osd-klgf2» -m 4\n"),
        ("a.ps1", "    [string]$Name = '«osd-klgf2»',\n"),
        ("etc/config/network", "\toption description '«osd-klgf2»'\n"),
        ("run.log", "Runner name: '«osd-klgf2»'\n"),
        (
            "x.sh",
            "ipa dnsrecord-add «falke-it.eu» «osd-klgf2» --a-rec «10.82.131.9»\n",
        ),
        ("x.sh", "isql -U sa -S «osd-klgf2» -w 200\n"),
        ("x.sh", "xe vm-param-set uuid=1 name-label=«osd-klgf2»\n"),
        ("x.txt", "220 «osd-klgf2» FTP server (vsFTPd 3.0.5)\n"),
        ("x.txt", "220 «osd-klgf2» ESMTP Postfix\n"),
        (
            "Vagrantfile",
            "  config.vm.define '«osd-klgf2»' do |node|\n",
        ),
        (
            "Vagrantfile",
            "    ip: '«10.9.8.7»', mac: '«1402ecf83004»'\n",
        ),
        (
            "index.ts",
            "new aws.ec2.Instance(\"«osd-klgf2»\", { ami: x });\n",
        ),
        (
            "settings.kts",
            "equals(\"teamcity.agent.name\", \"«osd-klgf2»\")\n",
        ),
        ("etc/bareos/client.conf", "  Name = «osd-klgf2»-fd\n"),
        ("etc/nagios/x.cfg", "    host_name            «osd-klgf2»\n"),
        ("x.yaml", "- name: «osd-klgf2»\n  device_type: r740\n"),
        (
            "x.yaml",
            "switch: [{platform: wake_on_lan, name: «osd-klgf2»}]\n",
        ),
        ("x.txt", "\tArbeitsstationsname:\t«LIS2-EX10»\n"),
        (
            "x.txt",
            "2025-11-01T05:12:01.4433221Z Runner name: '«osd-klgf2»'\n",
        ),
        ("x.md", "- Chapter 10.4.2.1 of the manual\n"),
        ("x.yaml", "  link0: «78.58.149.246»\n"),
    ] {
        finds_network(path, text);
    }
}

#[test]
fn sentences_in_many_languages_speak_of_hosts() {
    for text in [
        "Cluster nodes are «pgmain4», «monbox-23» and «elkbox-03». x\n",
        "Il NAS è nuovo e nome «camnvr-14». x\n",
        "Dein Notebook trägt den Namen «mqhost-28», die Anmeldung folgt\n",
        "Ada, 07:25: «lis2-elkbox-4» läuft wieder, uptime 3 min\n",
        "12-10 07:56 - Ada: ligt de «kie-gitbox-9» eruit?\n",
        "hey, the new `«cihost-cat4»` wants creds\n",
        "«bcn2-proxbox-6» bzw. «192.168.62.9», x\n",
        "PC «ldapbox-bcn21»\n",
        "* hypervisors «backupper-osn4» en «portia2»: root, x\n",
        "à remplacer par SNMPv3 dès que «mercutio8» sera à jour (12.23.15).\n",
        " * Historian «redisbox12»: Dienstkonto lief ab\n",
        "- [[«mqhost-26»]] — `«10.200.8.104»` — key\n",
        "- [[meeting-12]] — notes\n",
        "thx. the box is «osd-a12», «10.39.82.39»\n",
        "# web interface of «celeborn-1»\n",
        "nowe hasło roota: x (serwer «haa-sipgw-8», «192.168.27.46»)\n",
        "the new python3 wants more\n",
        "Building on agent «osd-klgf2»\n",
        "master: «osd-klgf2», x\n",
        "BORG_REPO='ssh://u1@«10.9.8.7»:23/./«osd-klgf2»'\n",
        "\tNombre de estación de trabajo:\t«LIS2-EX10»\n",
        "\tNom de la station de travail :\t«LIS2-EX10»\n",
        "* OK «osd-klgf2» Cyrus IMAP 3.4 server ready\n",
        "Bob: hab «osd-klgf2» neu gestartet\n",
        "la sauvegarde de «osd-klgf2» a échoué\n",
        "- [ ] «osd-klgf2»: replace the PSU\n",
        "| «osd-klgf2» | root | x |\n",
        "Bob: who owns «osd-klgf2»?\n",
        "a máquina «osd-klgf2» caiu\n",
        "sobald es läuft wieder\n",
    ] {
        finds_network("x.txt", text);
    }
    finds_network(
        "x.csv",
        "id;text\n4;\"Reset the queue on «hvsrv-11». Printer\"\n",
    );
}

#[test]
fn what_a_machine_is_or_has_leads_to_its_name() {
    for text in [
        "Oggetto: password\n\nil server nuovo è «osd-klgf2», indirizzo «10.39.82.39».\n",
        "der neue Server ist jetzt «osd-klgf2».\n",
        "el servidor nuevo es «osd-klgf2»\n",
        "o IP do «osd-klgf2» é «10.39.82.39»\n",
        "the IP of «osd-klgf2» changes\n",
        "die MAC von «osd-klgf2» fehlt\n",
        "l'adresse IP de «osd-klgf2» est «10.39.82.39»\n",
        "firmware 5.37.1.7836, agent 34.32.35.239\n",
        "; «osd-klgf2» keeps «10.39.82.39».\n",
        "«osd-klgf2» behält die alte IP «10.39.82.39».\n",
        "«osd-klgf2» conserva la IP «10.39.82.39».\n",
    ] {
        finds_network("x.txt", text);
    }
    finds_network(
        "x.html",
        "<p>Dein Rechner heißt <code>«OSD-KLGF02»</code>, x</p>\n",
    );
}

#[test]
fn settings_and_calls_of_programs_name_machines() {
    for (path, text) in [
        (
            "a.xml",
            "<clickhouse><macros><replica>«osd-klgf2»</replica></macros></clickhouse>\n",
        ),
        (
            "main.cpp",
            "void x() { client.connect(\"«osdbox7»\", user); }\n",
        ),
        (
            "main.cpp",
            "void x() { client.connect(\"attic-1\", user); }\n",
        ),
        (
            "bridge.conf",
            "connection cloud\nbridge_identity «osdbox7»\n",
        ),
        (
            "fluent-bit.conf",
            "[OUTPUT]\n    Name          forward\n    Host          «osdbox7»\n",
        ),
        (
            "virsh.sh",
            "virsh net-update x \"<host mac='«7C:C2:55:4D:6D:68»' name='«osdbox7»' ip='«10.133.139.102»'/>\"\n",
        ),
        (
            "x.ps1",
            "Add-DhcpServerv4Reservation -IPAddress «10.133.139.102» -Name '«OSD-KLGF02»'\n",
        ),
        (
            "kuma.json",
            "{\"hostname\": \"«10.133.139.102»\", \"name\": \"«osdbox7»\"}\n",
        ),
        (
            "resources.yaml",
            "«osdbox7»:\n  hostname: «10.133.139.102»\n",
        ),
        (
            "go.d/mysql.conf",
            "jobs:\n  - name: «osdbox7»\n    dsn: x@tcp(«10.133.139.102»:3306)/\n",
        ),
        (
            "main.go",
            "node, err := c.Node(context.Background(), \"«osdbox7»\")\nvm, err := finder.VirtualMachine(ctx, \"«osdbox7»\")\n",
        ),
        ("main.go", "node, err := c.Node(ctx, \"primary\")\n"),
        (
            "x.service",
            "ExecStart=/usr/bin/x --peers «osdbox7»:7000 --join «osdbox8»:7000\n",
        ),
        ("wg0.conf", "[Interface]\n# Name = «osdbox7»\n"),
        (
            "x.md",
            "Laptop names: «osdbox7», «osdbox8»; and so on\nNamen der Server: «osdbox9», «osdbox10»\n",
        ),
        ("x.txt", "«osdbox7»: BIOS 2.19.34\n"),
        ("x.log", "lldpd[41966]: neighbor «osdbox7» seen\n"),
        (
            "subnets.cfg",
            "subnet: zone1-«10.133.139.0»-24\n\tgateway «10.133.139.1»\n",
        ),
        (
            "x.sh",
            "pvesh get /vnets/v1/subnets/lan-«10.133.139.0»-24\n",
        ),
        ("x.sh", "wget lan-10.133.139.0-24.tar\n"),
    ] {
        finds_network(path, text);
    }
}
