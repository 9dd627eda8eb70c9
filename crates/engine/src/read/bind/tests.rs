//! What each recogniser finds, and what it leaves alone.

use super::super::items::items;
use super::super::lex::tokens;
use super::super::mention::{Amount, Change, DiskRole, Mentioned};
use super::beyond::RANGE;

fn found(text: &str) -> Vec<Mentioned> {
    super::bind(text, &items(&tokens(text)))
        .mentions
        .into_iter()
        .map(|mention| mention.what)
        .collect()
}

fn finds(text: &str, what: &Mentioned) {
    let all = found(text);
    assert!(all.contains(what), "{text}: no {what:?} in {all:?}");
}

fn misses(text: &str, what: &Mentioned) {
    let all = found(text);
    assert!(!all.contains(what), "{text}: {what:?} in {all:?}");
}

fn disk(mb: u64, role: DiskRole) -> Mentioned {
    Mentioned::Disk {
        mb,
        role,
        times: 1,
        ssd: false,
    }
}

#[test]
fn command_lines_give_ids_and_allocated_disks() {
    finds("qm create 611 --name vega", &Mentioned::Vmid(611));
    finds("qm clone 9000 123 --name x", &Mentioned::Template(9000));
    finds(
        "--rootfs local-lvm:8",
        &Mentioned::Storage("local-lvm".to_owned()),
    );
    finds("--rootfs local-lvm:8", &disk(8192, DiskRole::Root));
    misses(
        "--net0 name=eth0,bridge=vmbr0",
        &Mentioned::Name("eth0".to_owned()),
    );
}

#[test]
fn corrected_values_take_the_meaning_of_the_value_before() {
    finds("4 cores, sorry, 6", &Mentioned::Cores(6));
    finds("vlan 12, scratch that, 21", &Mentioned::Vlan(21));
    finds(
        "ubuntu 22.04 - no wait, 24.04 - vm",
        &Mentioned::Os("ubuntu-24.04".to_owned()),
    );
    finds("8 GB RAM, no, 16", &Mentioned::Ram(16384));
    misses("4 cores, sorry, 2 VMs", &Mentioned::Cores(2));
}

#[test]
fn ranges_take_their_least_and_say_so() {
    finds("4-8 GB RAM", &Mentioned::Ram(4096));
    finds("4-8 GB RAM", &Mentioned::Beyond(RANGE));
    finds("ballooning between 4 and 8 GB", &Mentioned::Balloon(4096));
    finds("8 GB RAM, min 2 GB", &Mentioned::Balloon(2048));
    misses("4 GB - 20 GB", &Mentioned::Beyond(RANGE));
}

#[test]
fn relative_amounts_are_no_amounts_of_their_own() {
    let scale = |of, by| Mentioned::Scale { of, by };
    finds(
        "double the RAM",
        &scale(Some(Amount::Ram), Change::Times(2.0)),
    );
    finds("half of each", &scale(None, Change::Times(0.5)));
    finds("2 more cores", &scale(Some(Amount::Cores), Change::More(2)));
    misses("2 more cores", &Mentioned::Cores(2));
}

#[test]
fn values_in_a_row_share_their_label() {
    finds("8/4/2 cores", &Mentioned::Cores(8));
    finds("32/16/8 GB RAM", &Mentioned::Ram(32768));
    finds("2 and 4 cores respectively", &Mentioned::Cores(2));
    misses("debian 12, 4 cores", &Mentioned::Cores(12));
}

#[test]
fn what_has_no_field_is_found_unless_denied_or_a_machine() {
    let beyond = |text: &str| {
        found(text)
            .iter()
            .any(|what| matches!(what, Mentioned::Beyond(_)))
    };
    for text in [
        "open ports 80 and 443",
        "ports 80 and 443 open",
        "daily backups",
        "with basic security",
        "root password",
        "GNOME desktop",
        "timezone UTC",
        "RAID 1",
        "sauvegarde quotidienne",
        "copias de seguridad",
        "tägliche Backups",
    ] {
        assert!(beyond(text), "{text}");
    }
    for text in ["no snapshots", "a backup server", "port 443", "a usb box"] {
        assert!(!beyond(text), "{text}");
    }
}

#[test]
fn packages_are_known_ones_or_stand_behind_their_key() {
    finds(
        "install curl and htop",
        &Mentioned::Package("htop".to_owned()),
    );
    finds(
        "with git preinstalled",
        &Mentioned::Package("git".to_owned()),
    );
    finds(
        "packages: foo-tools, bar",
        &Mentioned::Package("foo-tools".to_owned()),
    );
    misses("installiere mir", &Mentioned::Package("mir".to_owned()));
}

#[test]
fn names_stand_behind_keys_nouns_and_in_rows() {
    for (text, name) in [
        ("a vm named web01", "web01"),
        ("name: gw", "gw"),
        ("un contenedor llamado pasarela con 1 GB", "pasarela"),
        ("VMs alpha and beta with 2 cores", "beta"),
        ("app[1-3]: debian 12 VMs", "app2"),
        ("VM 450 \"files\": 4 cores", "files"),
    ] {
        finds(text, &Mentioned::Name(name.to_owned()));
    }
    misses(
        "dos VMs pequeñas y baratas con 2 GB",
        &Mentioned::Name("baratas".to_owned()),
    );
}

#[test]
fn addresses_are_told_from_gateways_and_servers() {
    finds(
        "10.0.0.5/24 via 10.0.0.1",
        &Mentioned::Gateway("10.0.0.1".to_owned()),
    );
    finds(
        "GW for all of them is 10.2.0.1",
        &Mentioned::Gateway("10.2.0.1".to_owned()),
    );
    finds(
        "dns 1.1.1.1 and 9.9.9.9",
        &Mentioned::Dns("9.9.9.9".to_owned()),
    );
    finds(
        "10.0.0.11/24 to 10.0.0.13/24",
        &Mentioned::Ip4("10.0.0.12/24".to_owned()),
    );
}

#[test]
fn tables_and_legends_type_their_cells() {
    let table = "name,cores,ram_gb,disk_gb\nmon1,2,4,40\nmon2,4,8,80";
    finds(table, &Mentioned::Name("mon2".to_owned()));
    finds(table, &Mentioned::Ram(8192));
    finds(table, &disk(81920, DiskRole::Any));
    let legend = "VMs, given as cores/GB of RAM/GB of disk:\nDB => 8/32/400";
    finds(legend, &Mentioned::Cores(8));
    finds(legend, &disk(400 * 1024, DiskRole::Any));
}

#[test]
fn places_are_storages_or_nodes_by_their_words() {
    finds("50 GB on tank", &Mentioned::Storage("tank".to_owned()));
    finds(
        "a VM on hv-berlin (that's the node)",
        &Mentioned::Node("hv-berlin".to_owned()),
    );
    misses(
        "On aurait besoin d'une VM",
        &Mentioned::Place("aurait".to_owned()),
    );
}

#[test]
fn numbers_that_count_something_else_are_noise() {
    finds("about 25 docker containers", &Mentioned::Noise);
    finds("for 40 users", &Mentioned::Noise);
    misses("prepare 8 exam machines", &Mentioned::Noise);
}
