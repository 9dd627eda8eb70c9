//! What a spec looks like as Terraform.

use std::collections::BTreeSet;

use pai_iac::defaults;
use pai_iac::finding::{Severity, SourceFile};
use pai_iac::spec::{Address, Field, Guest, Kind, Nic, Source, Spec};
use pai_iac::terraform::catalogue::Catalogue;
use pai_iac::terraform::render::{RenderError, Rendered, SETTINGS, render};
use pai_iac::terraform::validate::validate;

use crate::specs::{Random, by_hand, disk, guest, spec};

fn file<'a>(rendered: &'a Rendered, name: &str) -> &'a str {
    &rendered
        .files
        .iter()
        .find(|file| file.name == name)
        .expect("rendered")
        .text
}

fn completed(mut spec: Spec) -> Spec {
    defaults::complete(&mut spec);
    spec
}

fn named(name: &str) -> Spec {
    let all = by_hand();
    let (_, spec) = all
        .into_iter()
        .find(|(other, _)| *other == name)
        .expect("there is one");
    completed(spec)
}

#[test]
fn three_alike_nodes_are_one_resource_over_a_map() {
    let rendered = render(&named("k3s")).expect("renders");
    insta::assert_snapshot!(file(&rendered, "main.tf"));
}

#[test]
fn every_attribute_of_a_spec_is_in_the_configuration() {
    for name in [
        "everything-vm",
        "everything-lxc",
        "gpu",
        "clones",
        "windows-11",
    ] {
        let rendered = render(&named(name)).expect("renders");
        insta::assert_snapshot!(format!("{name}-main"), file(&rendered, "main.tf"));
        insta::assert_snapshot!(format!("{name}-notes"), rendered.notes.join("\n"));
    }
}

#[test]
fn the_files_around_it_hold_no_secret_and_verify_the_certificate() {
    let rendered = render(&named("everything-vm")).expect("renders");
    for name in [
        "versions.tf",
        "provider.tf",
        "variables.tf",
        "outputs.tf",
        "terraform.tfvars.example",
    ] {
        insta::assert_snapshot!(name, file(&rendered, name));
    }
}

#[test]
fn guests_that_differ_by_name_and_address_only_are_one_resource() {
    let rendered = render(&named("pair-with-addresses")).expect("renders");
    let main = file(&rendered, "main.tf");
    assert_eq!(
        main.matches("resource \"proxmox_virtual_environment_container\"")
            .count(),
        1
    );
    assert!(
        main.contains("\"dns1\" = { ipv4 = \"10.0.0.2/24\" }"),
        "{main}"
    );
    assert!(main.contains("address = each.value.ipv4"), "{main}");
}

#[test]
fn hostile_text_stays_text_in_every_file() {
    let rendered = render(&named("hostile")).expect("renders");
    for file in &rendered.files {
        assert!(
            hcl_edit::parser::parse_body(&file.text).is_ok(),
            "{}",
            file.name
        );
        assert!(!file.text.contains("\nresource \"x\""), "{}", file.name);
    }
    let main = file(&rendered, "main.tf");
    assert!(main.contains("$${file("), "{main}");
    assert!(!main.contains('\u{202e}'), "{main}");
}

#[test]
fn services_without_a_package_are_said_and_marked_never_fetched() {
    let rendered = render(&named("k3s")).expect("renders");
    let all: String = rendered
        .files
        .iter()
        .map(|file| file.text.as_str())
        .collect();
    assert!(all.contains("# not installed: k3s"));
    assert!(all.contains("tags          = [\"k3s\"]"));
    assert!(!all.contains("curl") && !all.contains("first_boot"));
    assert!(
        rendered
            .notes
            .iter()
            .any(|note| note.contains("k3s is not installed"))
    );
}

#[test]
fn packages_come_with_the_agent_and_without_them_there_is_none() {
    let rendered = render(&named("services")).expect("renders");
    let main = file(&rendered, "main.tf");
    for part in [
        "[\"nginx\", \"qemu-guest-agent\"]",
        "[\"postgresql\", \"qemu-guest-agent\"]",
    ] {
        assert!(main.contains(part), "{part} in {main}");
    }
    assert_eq!(
        main.matches("agent {").count(),
        main.matches("vendor_data_file_id").count(),
        "{main}"
    );
}

#[test]
fn names_are_derived_from_services_and_never_twice() {
    let spec = named("services");
    let names: Vec<&str> = spec
        .guests
        .iter()
        .flat_map(|guest| &guest.names)
        .map(|name| name.value.as_str())
        .collect();
    assert_eq!(names, ["postgresql-1", "nginx", "postgresql-2", "k3s"]);
    assert_eq!(named("k3s").guests[0].names[2].value, "k3s-3");
    assert_eq!(named("nothing-stated").guests[0].names[0].value, "debian");
}

#[test]
fn nothing_is_invented_that_has_no_rule() {
    for seed in 0..400 {
        let before = Random::new(seed).spec();
        let after = completed(before.clone());
        for (index, guest) in after.guests.iter().enumerate() {
            let old = &before.guests[index];
            assert_eq!(guest.vmids, old.vmids);
            assert_eq!(guest.node, old.node);
            assert_eq!(guest.template_vmid, old.template_vmid);
            assert_eq!((&guest.dns, &guest.domain), (&old.dns, &old.domain));
            for (nic, card) in guest.nics.iter().enumerate() {
                let stated = old.nics.get(nic);
                assert_eq!(card.vlan, stated.and_then(|nic| nic.vlan.clone()));
                assert_eq!(card.mac, stated.and_then(|nic| nic.mac.clone()));
                if let Some(gateway) = &card.gateway {
                    assert!(gateway.is_stated());
                }
                if let Some(ip) = &card.ip {
                    assert!(ip.is_stated() || ip.value == Address::Dhcp);
                }
            }
        }
        assert_every_source_is_documented(&after);
    }
}

fn assert_every_source_is_documented(spec: &Spec) {
    let json = serde_json::to_string(spec).expect("a spec is JSON");
    let defaults = json.matches("\"rule\":").count();
    assert_eq!(defaults::used(spec).len(), defaults, "{json}");
    for guest in &spec.guests {
        for source in guest.disks.iter().filter_map(|disk| disk.size_gb.as_ref()) {
            assert!(
                matches!(source.source, Source::Request(_))
                    || defaults::is_documented(&source.source)
            );
        }
    }
}

#[test]
fn stated_values_stay_as_they_are_stated() {
    for seed in 0..400 {
        let before = Random::new(seed).spec();
        let after = completed(before.clone());
        for (old, new) in before.guests.iter().zip(&after.guests) {
            for (old, new) in [
                (&old.os, &new.os),
                (&old.pool, &new.pool),
                (&old.description, &new.description),
            ] {
                assert!(old.is_none() || old == new);
            }
            assert!(old.cores.is_none() || old.cores == new.cores);
            assert!(old.memory_mb.is_none() || old.memory_mb == new.memory_mb);
            for (old, new) in old.disks.iter().zip(&new.disks) {
                assert!(old.size_gb.is_none() || old.size_gb == new.size_gb);
                assert!(old.storage.is_none() || old.storage == new.storage);
            }
        }
    }
}

#[test]
fn completing_twice_changes_nothing_more() {
    for seed in 0..400 {
        let once = completed(Random::new(seed).spec());
        let json = |spec: &Spec| serde_json::to_string_pretty(spec).expect("a spec is JSON");
        let (twice, once) = (json(&completed(once.clone())), json(&once));
        let change = twice
            .lines()
            .zip(once.lines())
            .find(|(twice, once)| twice != once);
        assert_eq!(change, None, "seed {seed}");
        assert_eq!(twice.len(), once.len(), "seed {seed}");
    }
}

/// Makes a stated field whose words are the `at`-th letter of the request.
fn at<T>(at: usize, value: T) -> Option<Field<T>> {
    Some(Field::request(value, at..at + 1))
}

#[test]
fn what_a_container_cannot_have_is_reported_with_its_words() {
    let mut ct = guest(Kind::Lxc, 1, &["ct"]);
    ct.sockets = at(0, 2);
    ct.cpu_type = at(1, "host".to_owned());
    ct.balloon_mb = at(2, 512);
    ct.pci.extend(at(3, "01:00.0".to_owned()));
    ct.machine = at(4, "q35".to_owned());
    ct.efi = at(5, true);
    ct.tpm = at(6, true);
    ct.agent = at(7, true);
    ct.user = at(8, "ops".to_owned());
    ct.packages.extend(at(9, "htop".to_owned()));
    ct.tags.extend(at(10, "not a tag".to_owned()));
    ct.disks.push(disk(Some(8), None));
    ct.disks[0].ssd = at(11, true);
    ct.disks[0].mount = at(12, "/srv".to_owned());
    assert_set_aside(ct, "abcdefghijklm");
}

#[test]
fn what_a_vm_cannot_have_is_reported_with_its_words() {
    let mut vm = guest(Kind::Vm, 1, &["vm"]);
    vm.os = at(90, "windows-10".to_owned());
    vm.swap_mb = at(0, 512);
    vm.unprivileged = at(1, true);
    vm.cpu_type = at(91, "kvm64".to_owned());
    vm.nesting = at(2, true);
    vm.packages.extend(at(3, "htop".to_owned()));
    vm.disks.push(disk(Some(8), None));
    vm.disks[0].mount = at(4, "/srv".to_owned());
    vm.nics.push(Nic {
        gateway: at(5, "10.0.0.1".to_owned()),
        gateway6: at(6, "fe80::1".to_owned()),
        ..Nic::default()
    });
    assert_set_aside(vm, "abcdefg");
}

fn assert_set_aside(guest: Guest, request: &str) {
    let mut spec = spec(vec![guest]);
    spec.request = request.to_owned();
    let spec = completed(spec);
    let words: BTreeSet<&str> = spec
        .unexpressed
        .iter()
        .map(|item| item.words.as_str())
        .collect();
    let wanted: BTreeSet<&str> = request
        .char_indices()
        .map(|(at, c)| &request[at..at + c.len_utf8()])
        .collect();
    assert_eq!(words, wanted);
    assert!(spec.unexpressed.iter().all(|item| !item.why.is_empty()));
    render(&spec).expect("what is left can be built");
}

#[test]
fn a_gateway_without_an_address_is_set_aside() {
    let mut vm = guest(Kind::Vm, 1, &["vm"]);
    vm.nics.push(Nic {
        gateway: Some(Field::request("10.0.0.1".to_owned(), 0..1)),
        ..Default::default()
    });
    let spec = completed(spec(vec![vm]));
    assert_eq!(spec.guests[0].nics[0].gateway, None);
    assert_eq!(spec.unexpressed.len(), 1);
}

#[test]
fn an_uncompleted_spec_is_refused() {
    let error = render(&spec(vec![guest(Kind::Vm, 1, &["a"])])).expect_err("nothing is filled in");
    assert!(matches!(error, RenderError::Incomplete { .. }), "{error}");
}

#[test]
fn random_specs_render_to_configurations_that_parse() {
    let mut rendered_some = 0;
    for seed in 0..600 {
        let spec = completed(Random::new(seed).spec());
        match render(&spec) {
            Ok(rendered) => {
                rendered_some += 1;
                for file in &rendered.files {
                    assert!(
                        hcl_edit::parser::parse_body(&file.text).is_ok(),
                        "seed {seed}: {}",
                        file.text
                    );
                }
            }
            Err(RenderError::NotForKind { field: "os", .. }) => {}
            Err(error) => panic!("seed {seed}: {error}"),
        }
    }
    assert!(rendered_some > 400, "{rendered_some}");
}

#[test]
fn the_validator_finds_nothing_in_what_is_rendered() {
    let mut all: Vec<(String, Spec)> = by_hand()
        .into_iter()
        .map(|(name, spec)| (name.to_owned(), completed(spec)))
        .collect();
    all.extend((2000..2300).map(|seed| (seed.to_string(), completed(Random::new(seed).spec()))));
    for (name, spec) in all {
        let Ok(rendered) = render(&spec) else {
            continue;
        };
        let files: Vec<SourceFile> = rendered
            .files
            .iter()
            .filter(|file| file.name.ends_with(".tf"))
            .map(|file| SourceFile {
                name: file.name.to_owned(),
                text: file.text.clone(),
            })
            .collect();
        let mut findings = validate(&files, Catalogue::builtin());
        // A random request may ask for what is unwise, such as Windows 11 without UEFI.
        if name.starts_with(|c: char| c.is_ascii_digit()) {
            findings.retain(|finding| finding.severity == Severity::Error);
        }
        assert!(findings.is_empty(), "{name}: {findings:#?}");
    }
}

#[test]
fn a_spec_comes_back_from_its_json() {
    let mut all: Vec<Spec> = by_hand()
        .into_iter()
        .map(|(_, spec)| completed(spec))
        .collect();
    all.extend((0..300).map(|seed| completed(Random::new(seed).spec())));
    for spec in all {
        let json = serde_json::to_string(&spec).expect("a spec is JSON");
        let again = Spec::from_json(&json).expect("and back");
        assert_eq!(serde_json::to_string(&again).expect("JSON"), json);
        assert_eq!(render(&again), render(&spec));
    }
}

#[test]
fn json_that_is_no_spec_is_refused_with_its_place() {
    let cases = [
        ("{", "not JSON, line 1"),
        ("{}", "not a spec of schema 1"),
        (
            r#"{"schema":1,"guests":[{}]}"#,
            "spec.guests[0] is not a guest with its kind",
        ),
        (
            r#"{"schema":1,"guests":[],"x":1}"#,
            "spec has an unknown key \"x\"",
        ),
        (
            r#"{"schema":1,"guests":[{"kind":{"value":"vm","source":"default","rule":"mine"}}]}"#,
            "spec.guests[0].kind names the unknown rule \"mine\"",
        ),
        (
            r#"{"schema":1,"guests":[{"kind":{"value":"vm","source":"model"}}]}"#,
            "spec.guests[0].kind is not a value with a known source",
        ),
    ];
    for (json, message) in cases {
        assert_eq!(Spec::from_json(json).expect_err(json).to_string(), message);
    }
}

/// The arguments that fields of the spec give, by the resource's type and their path.
const FROM_SPEC: &[&str] = &[
    "proxmox_download_file.datastore_id",
    "proxmox_download_file.node_name",
    "proxmox_haresource.for_each",
    "proxmox_virtual_environment_file.datastore_id",
    "proxmox_virtual_environment_file.node_name",
    "*.for_each",
    "*.name",
    "*.node_name",
    "*.vm_id",
    "*.pool_id",
    "*.description",
    "*.tags",
    "*.protection",
    "*.started",
    "*.on_boot",
    "*.start_on_boot",
    "*.unprivileged",
    "*.machine",
    "*.bios",
    "*.agent.enabled",
    "*.clone.vm_id",
    "*.clone.datastore_id",
    "*.cpu.cores",
    "*.cpu.sockets",
    "*.cpu.type",
    "*.memory.dedicated",
    "*.memory.floating",
    "*.memory.swap",
    "*.disk.datastore_id",
    "*.disk.size",
    "*.disk.ssd",
    "*.disk.discard",
    "*.disk.mount_options",
    "*.mount_point.volume",
    "*.mount_point.size",
    "*.mount_point.path",
    "*.mount_point.mount_options",
    "*.network_device.bridge",
    "*.network_device.vlan_id",
    "*.network_device.firewall",
    "*.network_device.mac_address",
    "*.network_interface.bridge",
    "*.network_interface.vlan_id",
    "*.network_interface.firewall",
    "*.network_interface.mac_address",
    "*.initialization.hostname",
    "*.initialization.ip_config.ipv4.address",
    "*.initialization.ip_config.ipv4.gateway",
    "*.initialization.ip_config.ipv6.address",
    "*.initialization.ip_config.ipv6.gateway",
    "*.initialization.dns.domain",
    "*.initialization.dns.servers",
    "*.initialization.user_account.username",
    "*.initialization.user_account.keys",
    "*.features.nesting",
    "*.hostpci.id",
];

fn arguments(body: &hcl_edit::structure::Body, path: &str, out: &mut BTreeSet<String>) {
    for attribute in body.attributes() {
        out.insert(format!("{path}.{}", attribute.key.as_str()));
    }
    for block in body.blocks() {
        arguments(
            &block.body,
            &format!("{path}.{}", block.ident.as_str()),
            out,
        );
    }
}

#[test]
fn every_argument_has_a_field_or_a_documented_setting_and_every_setting_is_used() {
    let mut seen = BTreeSet::new();
    let mut all: Vec<Spec> = by_hand()
        .into_iter()
        .map(|(_, spec)| completed(spec))
        .collect();
    all.extend((0..200).map(|seed| completed(Random::new(seed).spec())));
    for spec in all {
        let Ok(rendered) = render(&spec) else {
            continue;
        };
        let body = hcl_edit::parser::parse_body(file(&rendered, "main.tf")).expect("parses");
        for block in body
            .blocks()
            .filter(|block| block.ident.as_str() == "resource")
        {
            arguments(&block.body, block.labels[0].as_str(), &mut seen);
        }
    }
    let settings: BTreeSet<&str> = SETTINGS.iter().map(|setting| setting.argument).collect();
    let from_spec = |argument: &str| {
        let guest = [
            "proxmox_virtual_environment_vm.",
            "proxmox_virtual_environment_container.",
        ]
        .iter()
        .find_map(|kind| argument.strip_prefix(kind));
        FROM_SPEC.contains(&argument)
            || guest.is_some_and(|rest| FROM_SPEC.contains(&format!("*.{rest}").as_str()))
    };
    let unexplained: Vec<&String> = seen
        .iter()
        .filter(|argument| !from_spec(argument) && !settings.contains(argument.as_str()))
        .collect();
    assert!(unexplained.is_empty(), "{unexplained:#?}");
    let unused: Vec<&&str> = settings
        .iter()
        .filter(|setting| !seen.contains(**setting))
        .collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn an_address_without_a_prefix_length_gets_a_documented_one() {
    let mut spec = Spec {
        request: "a vm at 192.168.20.31".to_owned(),
        guests: vec![Guest::new(
            Field::default(Kind::Vm, "kind-vm"),
            Field::default(1, "count-one"),
            Vec::new(),
        )],
        turns: Vec::new(),
        unexpressed: Vec::new(),
    };
    spec.guests[0].nics.push(Nic {
        ip: Some(Field::request(
            Address::Static("192.168.20.31".to_owned()),
            8..21,
        )),
        ..Nic::default()
    });
    let spec = completed(spec);
    let nic = &spec.guests[0].nics[0];
    assert_eq!(nic.prefix.as_ref().map(|prefix| prefix.value), Some(24));
    let main = &render(&spec)
        .expect("it renders")
        .files
        .iter()
        .find(|file| file.name == "main.tf")
        .expect("main.tf")
        .text
        .clone();
    assert!(main.contains("192.168.20.31/24"), "{main}");
}
