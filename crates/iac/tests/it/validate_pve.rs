//! What only Proxmox rejects: one case per rule, and what is not to be refused.

use pai_iac::finding::Severity;

use crate::validate_tf::{GOOD, check};

/// Returns the rules that are not about the provider, with their severity.
fn rules(text: &str) -> Vec<(&'static str, Severity)> {
    let findings = check(&[("main.tf", text)]);
    assert!(
        findings
            .iter()
            .all(|finding| finding.rule.starts_with("pve/")),
        "{findings:#?}\n{text}"
    );
    findings
        .iter()
        .map(|finding| (finding.rule, finding.severity))
        .collect()
}

fn vm(name: &str, inside: &str) -> String {
    format!(
        "resource \"proxmox_virtual_environment_vm\" \"{name}\" {{\n  node_name = \"pve\"\n{inside}\n}}\n"
    )
}

fn container(inside: &str) -> String {
    format!(
        "resource \"proxmox_virtual_environment_container\" \"a\" {{\n  node_name = \"pve\"\n{inside}\n}}\n"
    )
}

fn address(inside: &str) -> String {
    format!("  initialization {{\n    ip_config {{\n      {inside}\n    }}\n  }}")
}

fn v4(address_: &str, gateway: &str) -> String {
    let gateway = if gateway.is_empty() {
        String::new()
    } else {
        format!("\n        gateway = \"{gateway}\"")
    };
    address(&format!(
        "ipv4 {{\n        address = \"{address_}\"{gateway}\n      }}"
    ))
}

#[test]
fn each_mistake_in_a_virtual_machine_is_found_under_its_name() {
    let disk =
        |interface: &str| format!("  disk {{\n    interface = \"{interface}\"\n    size = 8\n  }}");
    let card = |inside: &str| format!("  network_device {{\n    {inside}\n  }}");
    let cases = [
        ("pve/disk-interface", disk("nvme9")),
        ("pve/disk-interface", disk("scsi31")),
        ("pve/disk-interface", disk("ide4")),
        ("pve/disk-interface", disk("sata6")),
        ("pve/disk-interface", disk("virtio16")),
        ("pve/disk-interface", disk("scsi01")),
        ("pve/disk-interface", disk("scsi")),
        ("pve/duplicate-interface", format!("{}\n{}", disk("scsi0"), disk("scsi0"))),
        ("pve/duplicate-interface", format!("{}\n  cdrom {{\n    interface = \"ide2\"\n  }}", disk("ide2"))),
        ("pve/address", v4("not-an-ip", "")),
        ("pve/address", v4("10.0.0.5", "")),
        ("pve/address", v4("10.0.0.5/33", "")),
        ("pve/address", v4("10.0.0.0/24", "")),
        ("pve/address", v4("10.0.0.255/24", "")),
        ("pve/address", v4("fd00::5/64", "")),
        ("pve/address", v4("300.1.1.1/24", "")),
        ("pve/address", address("ipv6 {\n        address = \"10.0.0.5/24\"\n      }")),
        ("pve/gateway", v4("10.0.0.5/24", "10.0.1.1")),
        ("pve/gateway", v4("10.0.0.5/24", "10.0.0.5")),
        ("pve/gateway", v4("10.0.0.5/24", "nowhere")),
        ("pve/gateway", v4("10.0.0.5/24", "fd00::1")),
        ("pve/vlan", card("vlan_id = 5000")),
        ("pve/vlan", card("vlan_id = -1")),
        ("pve/mtu", card("mtu = 99999")),
        ("pve/mac", card("mac_address = \"01:00:5E:00:00:01\"")),
        ("pve/bridge", card("bridge = \"my bridge\"")),
        ("pve/tag", "  tags = [\"Bad Tag!\"]".to_owned()),
        ("pve/vmid", "  vm_id = 1000000000".to_owned()),
        ("pve/name", format!("  name = \"{}\"", "a".repeat(64))),
        ("pve/balloon", "  memory {\n    dedicated = 1024\n    floating = 2048\n  }".to_owned()),
                ("pve/template", "  template = true\n  started = true".to_owned()),
        ("pve/clone", "  vm_id = 100\n  clone {\n    vm_id = 100\n  }".to_owned()),
        ("pve/hostpci", "  hostpci {\n    device = \"hostpci0\"\n    id = \"01:00\"\n    mapping = \"gpu\"\n  }".to_owned()),
    ];
    for (rule, inside) in cases {
        assert_eq!(
            rules(&vm("a", &inside)),
            [(rule, Severity::Error)],
            "{inside}"
        );
    }
}

#[test]
fn what_is_only_doubtful_is_a_warning() {
    let cases = [
        ("pve/cpu", "  cpu {\n    cores = 2\n    hotplugged = 4\n  }"),
        ("pve/efi-disk", "  bios = \"ovmf\""),
        ("pve/efi-disk", "  efi_disk {\n  }"),
        (
            "pve/image-size",
            "  disk {\n    interface = \"scsi0\"\n    file_id = \"local:iso/a.img\"\n  }",
        ),
        ("pve/mtu", "  network_device {\n    mtu = 1\n  }"),
        ("pve/tag", "  tags = [\"Web\"]"),
        ("pve/tag", "  tags = [\"web\", \"web\"]"),
        ("pve/hostpci", "  hostpci {\n    device = \"gpu\"\n  }"),
        (
            "pve/plaintext-secret",
            "  initialization {\n    user_account {\n      password = \"hunter\"\n    }\n  }",
        ),
        (
            "pve/clone",
            "  clone {\n    vm_id = 100\n  }\n  disk {\n    interface = \"scsi0\"\n    size = 8\n    file_id = \"local:iso/a.img\"\n  }",
        ),
        (
            "pve/iothread",
            "  disk {\n    interface = \"ide0\"\n    size = 8\n    iothread = true\n  }",
        ),
    ];
    for (rule, inside) in cases {
        assert_eq!(
            rules(&vm("a", inside)),
            [(rule, Severity::Warning)],
            "{inside}"
        );
    }
    let windows = "  operating_system {\n    type = \"win11\"\n  }";
    let found = rules(&vm("a", windows));
    assert!(found.contains(&("pve/tpm", Severity::Warning)), "{found:?}");
    let agent = "  agent {\n    enabled = true\n  }";
    assert_eq!(rules(&vm("a", agent)), [("pve/agent", Severity::Note)]);
}

#[test]
fn what_proxmox_accepts_is_not_refused() {
    for inside in [
        "  disk {\n    interface = \"scsi30\"\n    size = 8\n  }",
        "  disk {\n    interface = \"virtio15\"\n    size = 8\n  }",
        "  network_device {\n    vlan_id = 4094\n    mtu = 9000\n    mac_address = \"BC:24:11:00:00:01\"\n  }",
        "  network_device {\n    vlan_id = 0\n    mtu = 0\n    mac_address = \"\"\n  }",
        "  tags = [\"web\", \"k3s-server\", \"_a\", \"a.b+c\"]",
        "  vm_id = 999999999",
        "  vm_id = -1",
        "  memory {\n    dedicated = 1024\n    floating = 1024\n  }",
        "  bios = \"ovmf\"\n  efi_disk {\n  }",
        "  bios = \"ovmf\"\n  clone {\n    vm_id = 100\n  }",
        "  cpu {\n    cores = 2\n    sockets = 2\n    hotplugged = 4\n  }",
    ] {
        assert_eq!(rules(&vm("a", inside)), [], "{inside}");
    }
    for (address, gateway) in [
        ("10.0.0.5/24", "10.0.0.1"),
        ("dhcp", ""),
        ("10.0.0.4/31", "10.0.0.5"),
        ("10.0.0.200/23", "10.0.1.1"),
    ] {
        assert_eq!(
            rules(&vm("a", &v4(address, gateway))),
            [],
            "{address} {gateway}"
        );
    }
    let v6 =
        address("ipv6 {\n        address = \"fd00::5/64\"\n        gateway = \"fe80::1\"\n      }");
    assert_eq!(rules(&vm("a", &v6)), []);
}

#[test]
fn guests_do_not_share_numbers_addresses_and_cards() {
    let mac = "  network_device {\n    mac_address = \"bc:24:11:00:00:01\"\n  }";
    let cases = [
        (
            "pve/duplicate-vmid",
            "  vm_id = 100".to_owned(),
            Severity::Error,
        ),
        (
            "pve/duplicate-address",
            v4("10.0.0.5/24", ""),
            Severity::Error,
        ),
        ("pve/duplicate-mac", mac.to_owned(), Severity::Error),
        (
            "pve/duplicate-name",
            "  name = \"web\"".to_owned(),
            Severity::Warning,
        ),
    ];
    for (rule, inside, severity) in cases {
        let two = format!("{}{}", vm("a", &inside), vm("b", &inside));
        assert_eq!(rules(&two), [(rule, severity)], "{inside}");
        let counted = vm("a", &format!("  count = 2\n{inside}"));
        assert_eq!(rules(&counted), [(rule, severity)], "{inside}");
        let single = vm("a", &format!("  count = 1\n{inside}"));
        assert_eq!(rules(&single), [], "{inside}");
        let never = format!(
            "{}{}",
            vm("a", &inside),
            vm("b", &format!("  count = 0\n{inside}"))
        );
        assert_eq!(rules(&never), [], "{inside}");
    }
}

#[test]
fn each_mistake_in_a_container_is_found_under_its_name() {
    let unprivileged = "  unprivileged = true\n";
    let card =
        |inside: &str| format!("  network_interface {{\n    name = \"eth0\"\n    {inside}\n  }}");
    let cases = [
        ("pve/vlan", card("vlan_id = 4095")),
        ("pve/mtu", card("mtu = 1")),
        ("pve/duplicate-interface", format!("{}\n{}", card(""), card(""))),
        ("pve/address", v4("10.0.0.5", "")),
        (
            "pve/mount-point",
            "  mount_point {\n    volume = \"a\"\n    path = \"/a\"\n  }\n  mount_point {\n    volume = \"b\"\n    path = \"/a/\"\n  }".to_owned(),
        ),
    ];
    for (rule, inside) in cases {
        let text = container(&format!("{unprivileged}{inside}"));
        assert_eq!(rules(&text), [(rule, Severity::Error)], "{inside}");
    }
    assert_eq!(
        rules(&container("")),
        [("pve/privileged", Severity::Warning)]
    );
    assert_eq!(rules(&container("  clone {\n    vm_id = 100\n  }")), []);
}

#[test]
fn an_open_connection_and_a_written_token_are_warned_of() {
    let text = "provider \"proxmox\" {\n  endpoint = \"http://pve:8006\"\n  insecure = true\n  api_token = \"a@pam!b=c\"\n}\n";
    let found = rules(text);
    assert_eq!(
        found,
        [
            ("pve/insecure", Severity::Warning),
            ("pve/insecure", Severity::Warning),
            ("pve/plaintext-secret", Severity::Warning),
        ]
    );
    let hidden = "variable \"t\" {\n}\nprovider \"proxmox\" {\n  endpoint = \"https://pve:8006\"\n  api_token = var.t\n}\n";
    assert_eq!(rules(hidden), []);
}

#[test]
fn a_secret_is_never_quoted() {
    let text = "provider \"proxmox\" {\n  api_token = \"correct-horse\"\n}\n";
    for finding in check(&[("main.tf", text)]) {
        assert!(
            !finding.message.contains("correct-horse"),
            "{}",
            finding.message
        );
    }
}

#[test]
fn an_ordinary_configuration_has_nothing_to_say() {
    assert_eq!(rules(GOOD), []);
}
