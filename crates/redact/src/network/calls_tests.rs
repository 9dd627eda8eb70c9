//! Names in calls, loops, logs and files about one machine, and words there that are none.

use crate::Class;
use crate::marked::{finds_network, only};

#[test]
fn a_state_that_begins_a_line_has_no_node_before_it() {
    let found = only(Class::Network).find("x.txt", b"\n    Ready   <none>   x\n");
    assert!(found.is_empty());
}

#[test]
fn calls_and_loops_reach_hosts() {
    for (path, text) in [
        ("a.py", "px.nodes(\"«mxhost7»\").qemu(101).status.get()\n"),
        ("a.py", "px.nodes('«alpha»').lxc(101).get()\n"),
        ("a.rb", "Net::SSH.start(\"«ldr-16»\", \"ops\")\n"),
        ("Jenkinsfile", "sshPublisherDesc(configName: '«argo-14»')\n"),
        (
            "x.sh",
            "for h in «ldr16» «mxhost-7»; do ssh $h uptime; done\n",
        ),
        ("x.sh", "pg_dumpall -h «ldr16» -U dump\n"),
        ("x.sh", "restic -r sftp:ops@«ldr16»:/srv/x snapshots\n"),
        (
            "x.sh",
            "gitlab-runner register --executor docker --description «ldr-16»\n",
        ),
        ("x.sh", "declare -A N=( [«ldr16»]=«172.20.1.9» )\n"),
        ("x.md", "> $ ./lnms device:poll «ldr-16» -vv\n"),
    ] {
        finds_network(path, text);
    }
    for (path, text) in [
        ("a.py", "px.nodes(\"alpha\").filter(x)\n"),
        ("tests/a.py", "px.nodes(\"mxhost7\").qemu(101)\n"),
        ("x.sh", "for i in part1 part2; do echo $i; done\n"),
        ("x.sh", "tool -h for help\n"),
        ("x.sh", "helm upgrade app --description first-2\n"),
    ] {
        finds_network(path, text);
    }
}

#[test]
fn managers_and_tickets_name_nodes() {
    let id = "7aq1".repeat(6) + "x";
    finds_network("x.txt", &format!("{id} *   «ldr16»    Ready   Active\n"));
    finds_network("x.txt", &format!("{id}     «ldr17»    Down    Drain\n"));
    finds_network("x.txt", "the ldr16   Ready   Active\n");
    finds_network("x.log", "pvesr: replication 512-0 to «pandora» done\n");
    finds_network("x.log", "replication lag to pandora\n");
    finds_network(
        "x.json",
        "{\"host\":\"pvespiceproxy:5f99:541:«ldr16»::e5e0\"}\n",
    );
    finds_network("x.log", "Repository x is locked, PID 2210@«ldr16»\n");
    finds_network("rabbitmq.conf", "nodes.1 = rabbit@«ldr-16»\n");
    finds_network("x.conf", "image = tool@ldr-16\n");
    finds_network(
        "ethers",
        "00:50:56:8a:b4:98 x y\n"
            .replace("00:50:56:8a:b4:98", "«00:50:56:8a:b4:98»")
            .as_str(),
    );
    finds_network("ethers", "«00:50:56:8a:b4:98» «ldr-16»\n");
}

#[test]
fn lines_of_logs_name_their_host_in_any_language() {
    for text in [
        "Okt 13 07:00:11 «ldr-16» wpa_supplicant[611]: wlan0: up\n",
        "oct. 12 07:40:01 «ldr16» haproxy[811]: x\n",
        "> déc. 12 07:40:01 «ldr16» haproxy[811]: x\n",
        "2026-09-20 09:10:04 [«ldr16»] kvm: warning: x\n",
        "[«ldr-16»:0] NCCL INFO Bootstrap\n",
    ] {
        finds_network("x.txt", text);
    }
    for text in [
        "Abc 13 07:00:11 ldr-16 wpa_supplicant[611]: x\n",
        "2026-09-20 09:10:04 [worker-1] INFO: x\n",
        "[step-1:0] INFO\n",
    ] {
        finds_network("x.txt", text);
    }
}

#[test]
fn files_about_one_machine_and_files_of_logins_name_hosts() {
    finds_network("a.vmx", "displayName = \"«ldr-16»\"\n");
    finds_network("a.conf", "displayName = \"ldr-16\"\n");
    finds_network("a.vv", "title=VM 300 - «ldr16»\n");
    finds_network("a.vv", "title=VM 300 - files\n");
    finds_network(".pgpass", "«fern»:*:shop:ops:x\n");
    finds_network(
        ".pgpass",
        "\\[«fd76\\:3b92\\:2b0c\\:\\:dc8f»\\]:5432:*:dba:x\n",
    );
    finds_network("notes", "fern:*:shop:ops:x\n");
    finds_network("sasl_passwd", "«corp-works.pl» ops:x\n");
    finds_network(
        "cib.xml",
        "<nvpair name=\"pcmk_host_list\" value=\"«ldr16»\"/>\n",
    );
    finds_network("cib.xml", "<nvpair name=\"action\" value=\"ldr16\"/>\n");
    finds_network(
        "x.csv",
        "name,ip,mac,firmware\nfern,«10.7.3.9»,«00:50:56:8a:b4:98»,10.2.4.1\n"
            .replace("fern", "«fern»")
            .as_str(),
    );
    finds_network(
        "storage.txt",
        "cifs: vault01\n\tserver «192.168.4.110»\n# grep -A6 vault01 /etc/pve/storage.cfg\n",
    );
    finds_network("x.yaml", "url: «ldr-16»:5432\n");
    finds_network("x.yaml", "image: ldr-16:5432\n");
}

#[test]
fn sentences_comments_and_brackets_speak_of_hosts() {
    for (path, text) in [
        ("x.sh", "# nightly dump of the shop to «mxhost-pis1»\n"),
        ("x.conf", "# keepalived.conf («mxhost-04»)\n"),
        ("x.service", "Description=CRM on «mxhost-aar5»\n"),
        ("x.txt", "who rebooted «saturn4»?\n"),
        ("x.txt", "ist «saturn-syd8» wieder da?\n"),
        ("x.txt", "After the update «saturn8» no longer mounts it\n"),
        ("x.txt", "Op de proxy («saturn8») werkt dit\n"),
        ("x.txt", "NAS («saturn8», «10.83.16.96»): login x\n"),
        ("x.txt", "for the move to «saturn8» next week\n"),
        ("x.txt", "starts on «saturn8»\n"),
        ("x.txt", "mais depuis «saturn8» non\n"),
        (
            "x.txt",
            "Naming: «saturn8», «mxhost-7» and «ldr-16» go there\n",
        ),
        ("x.bbcode", "between [i]«saturn8»[/i] and [i]«ldr16»[/i].\n"),
        ("x.log", "token consumed by «saturn8»\n"),
    ] {
        finds_network(path, text);
    }
    for (path, text) in [
        ("x.txt", "it runs on aarch64, on bzip2 and on gfx90a.\n"),
        ("x.txt", "the move to bootstrap5 and iter2-utf8 is done\n"),
        ("x.txt", "bzip2 no longer mounts it\n"),
        ("x.txt", "between ext3 and ext4\n"),
        ("x.txt", "options (saturn8, x)\n"),
        ("x.rs", "// starts on saturn8\n"),
        ("x.conf", "key = dump to saturn8\n"),
    ] {
        finds_network(path, text);
    }
}

#[test]
fn what_is_worked_on_reached_or_reported_is_a_host() {
    for (path, text) in [
        ("x.txt", "the disk in «qzan12» died last night\n"),
        ("x.txt", "I moved the VM from «qzan12» to «vlor-7».\n"),
        ("x.txt", "Bitte «qzan12» neu starten.\n"),
        ("x.txt", "«qzan12» hängt wieder, Ticket folgt.\n"),
        ("x.txt", "[ALERT] «qzan12»: CPU load high\n"),
        ("x.txt", "Ticket: «qzan12» - high load\n"),
        ("x.txt", "«qzan12»:~ # ls\n"),
        ("x.txt", "Auf «qzan12» läuft noch das alte System\n"),
        ("x.txt", "Sur «qzan12», il manque un disque\n"),
        ("x.txt", "- «qzan12»: Debian 12, 64 GB RAM\n"),
        ("x.txt", "ping: «qzan12»: Name or service not known\n"),
        ("x.txt", "access denied while mounting «qzan12»:/srv\n"),
        ("x.sh", "nc -zv «qzan12» 443\n"),
        ("x.sh", "dig +short «qzan12»\n"),
        ("x.sh", "salt '«qzan12»' test.ping\n"),
        ("x.sh", "docker node update --availability drain «qzan12»\n"),
        ("x.conf", "*.* @«qzan12»:514\n"),
        ("x.conf", "d { tcp(\"«qzan12»\" port(514)); };\n"),
        ("x.conf", "upstream x { server «qzan12»:8080; }\n"),
        ("x.conf", "pool «ntp-3» iburst\n"),
        (
            "x.json",
            "{\"agent\":{\"name\":\"«qzan12»\",\"id\":\"003\"}}\n",
        ),
        ("x.json", "{\"computer\":\"«QZAN-12»\",\"user\":\"x\"}\n"),
    ] {
        finds_network(path, text);
    }
    for (path, text) in [
        ("x.txt", "the disk in slot12 and job12 of queue7 died\n"),
        ("x.txt", "the words of psalm12 are old\n"),
        ("x.txt", "psalm12 is old\n"),
        ("x.txt", "- psalm12: a song\n"),
        ("x.txt", "- libssl12: Debian\n"),
        ("x.txt", "In psalm12 we read\n"),
        ("x.sh", "nc -h\n"),
        ("x.json", "{\"task\":{\"name\":\"qzan12\"}}\n"),
        ("x.conf", "image qzan12:8080;\n"),
    ] {
        finds_network(path, text);
    }
}
